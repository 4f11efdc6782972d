// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 *
 * Holds lit-html 3.3.3 (BSD-3-Clause):
 *
 * BSD 3-Clause License
 *
 * Copyright (c) 2017 Google LLC. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 *
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the documentation
 *    and/or other materials provided with the distribution.
 *
 * 3. Neither the name of the copyright holder nor the names of its
 *    contributors may be used to endorse or promote products derived from
 *    this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
 * AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
 * IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 *
 * Holds papaparse 5.7.1 (MIT):
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2015 Matthew Holt
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of
 * this software and associated documentation files (the "Software"), to deal in
 * the Software without restriction, including without limitation the rights to
 * use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
 * the Software, and to permit persons to whom the Software is furnished to do so,
 * subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
 * FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
 * IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
 * CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
mw.libs.accountCreator.parts.list = { on: {"core":"8f0c2bdc","checks":"2b377595","steps":"ebed9b90"}, contents: '3b9ca672', run: function () {
'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __defProps = Object.defineProperties;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropDescs = Object.getOwnPropertyDescriptors;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues = (a2, b2) => {
  for (var prop in b2 || (b2 = {}))
    if (__hasOwnProp.call(b2, prop))
      __defNormalProp(a2, prop, b2[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b2)) {
      if (__propIsEnum.call(b2, prop))
        __defNormalProp(a2, prop, b2[prop]);
    }
  return a2;
};
var __spreadProps = (a2, b2) => __defProps(a2, __getOwnPropDescs(b2));
var __restKey = (key) => typeof key === "symbol" ? key : key + "";
var __objRest = (source, exclude) => {
  var target = {};
  for (var prop in source)
    if (__hasOwnProp.call(source, prop) && exclude.indexOf(prop) < 0)
      target[prop] = source[prop];
  if (source != null && __getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(source)) {
      if (exclude.indexOf(prop) < 0 && __propIsEnum.call(source, prop))
        target[prop] = source[prop];
    }
  return target;
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e4) {
    throw mod = 0, e4;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __async = (__this, __arguments, generator) => {
  return new Promise((resolve, reject) => {
    var fulfilled = (value) => {
      try {
        step(generator.next(value));
      } catch (e4) {
        reject(e4);
      }
    };
    var rejected = (value) => {
      try {
        step(generator.throw(value));
      } catch (e4) {
        reject(e4);
      }
    };
    var step = (x2) => x2.done ? resolve(x2.value) : Promise.resolve(x2.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};

// node_modules/papaparse/papaparse.min.js
var require_papaparse_min = __commonJS({
  "node_modules/papaparse/papaparse.min.js"(exports, module) {
    ((e4, t2) => {
      "function" == typeof define && define.amd ? define([], t2) : "object" == typeof module && "undefined" != typeof exports ? module.exports = t2() : e4.Papa = t2();
    })(exports, function r2() {
      var n2 = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== n2 ? n2 : {};
      var s2 = !n2.document && !!n2.postMessage, a2 = n2.IS_PAPA_WORKER || false, o2 = {}, h2 = 0, w2 = {};
      function q(e4) {
        return 65279 === e4.charCodeAt(0) ? e4.slice(1) : e4;
      }
      function u2(e4) {
        this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(e5) {
          var t2 = E2(e5);
          t2.chunkSize = parseInt(t2.chunkSize), e5.step || e5.chunk || (t2.chunkSize = null);
          this._handle = new i4(t2), (this._handle.streamer = this)._config = t2;
        }.call(this, e4), this.parseChunk = function(t2, e5) {
          var i5 = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && 0 < i5) {
            let e6 = this._config.newline;
            e6 || (r3 = this._config.quoteChar || '"', e6 = this._handle.guessLineEndings(t2, r3)), t2 = [...t2.split(e6).slice(i5)].join(e6);
          }
          this.isFirstChunk && U(this._config.beforeFirstChunk) && void 0 !== (r3 = this._config.beforeFirstChunk(t2)) && (t2 = r3), this.isFirstChunk = false, this._halted = false;
          var i5 = this._partialLine + t2, r3 = (this._partialLine = "", this._handle.parse(i5, this._baseIndex, !this._finished));
          if (!this._handle.paused() && !this._handle.aborted()) {
            t2 = r3.meta.cursor, i5 = (this._finished || (this._partialLine = i5.substring(t2 - this._baseIndex), this._baseIndex = t2), r3 && r3.data && (this._rowCount += r3.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
            if (a2) n2.postMessage({ results: r3, workerId: w2.WORKER_ID, finished: i5 });
            else if (U(this._config.chunk) && !e5) {
              if (this._config.chunk(r3, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
              this._completeResults = r3 = void 0;
            }
            return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r3.data), this._completeResults.errors = this._completeResults.errors.concat(r3.errors), this._completeResults.meta = r3.meta), this._completed || !i5 || !U(this._config.complete) || r3 && r3.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), i5 || r3 && r3.meta.paused || this._nextChunk(), r3;
          }
          this._halted = true;
        }, this._sendError = function(e5) {
          U(this._config.error) ? this._config.error(e5) : a2 && this._config.error && n2.postMessage({ workerId: w2.WORKER_ID, error: e5, finished: false });
        };
      }
      function d2(e4) {
        var r3;
        (e4 = e4 || {}).chunkSize || (e4.chunkSize = w2.RemoteChunkSize), u2.call(this, e4), this._nextChunk = s2 ? function() {
          this._readChunk(), this._chunkLoaded();
        } : function() {
          this._readChunk();
        }, this.stream = function(e5) {
          this._input = e5, this._nextChunk();
        }, this._readChunk = function() {
          if (this._finished) this._chunkLoaded();
          else {
            if (r3 = new XMLHttpRequest(), this._config.withCredentials && (r3.withCredentials = this._config.withCredentials), s2 || (r3.onload = m2(this._chunkLoaded, this), r3.onerror = m2(this._chunkError, this)), r3.ontimeout = m2(this._chunkTimeout, this), r3.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s2), this._config.downloadTimeout && !s2 && (r3.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
              var e5, t2 = this._config.downloadRequestHeaders;
              for (e5 in t2) r3.setRequestHeader(e5, t2[e5]);
            }
            var i5;
            this._config.chunkSize && (i5 = this._start + this._config.chunkSize - 1, r3.setRequestHeader("Range", "bytes=" + this._start + "-" + i5));
            try {
              r3.send(this._config.downloadRequestBody);
            } catch (e6) {
              this._chunkError(e6.message);
            }
            s2 && 0 === r3.status && this._chunkError();
          }
        }, this._chunkLoaded = function() {
          4 === r3.readyState && (r3.status < 200 || 400 <= r3.status ? this._chunkError() : (this._start += this._config.chunkSize || r3.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e5) => null !== (e5 = e5.getResponseHeader("Content-Range")) ? parseInt(e5.substring(e5.lastIndexOf("/") + 1)) : -1)(r3), this.parseChunk(r3.responseText)));
        }, this._chunkError = function(e5) {
          e5 = r3.statusText || e5;
          this._sendError(new Error(e5));
        }, this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
      }
      function l2(e4) {
        (e4 = e4 || {}).chunkSize || (e4.chunkSize = w2.LocalChunkSize), u2.call(this, e4);
        var i5, r3, n3 = "undefined" != typeof FileReader;
        this.stream = function(e5) {
          this._input = e5, r3 = e5.slice || e5.webkitSlice || e5.mozSlice, n3 ? ((i5 = new FileReader()).onload = m2(this._chunkLoaded, this), i5.onerror = m2(this._chunkError, this)) : i5 = new FileReaderSync(), this._nextChunk();
        }, this._nextChunk = function() {
          this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
        }, this._readChunk = function() {
          var e5 = this._input, t2 = (this._config.chunkSize && (t2 = Math.min(this._start + this._config.chunkSize, this._input.size), e5 = r3.call(e5, this._start, t2)), i5.readAsText(e5, this._config.encoding));
          n3 || this._chunkLoaded({ target: { result: t2 } });
        }, this._chunkLoaded = function(e5) {
          this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e5.target.result);
        }, this._chunkError = function() {
          this._sendError(i5.error);
        };
      }
      function f2(e4) {
        var i5;
        u2.call(this, e4 = e4 || {}), this.stream = function(e5) {
          return i5 = e5, this._nextChunk();
        }, this._nextChunk = function() {
          var e5, t2;
          if (!this._finished) return e5 = this._config.chunkSize, i5 = e5 ? (t2 = i5.substring(0, e5), i5.substring(e5)) : (t2 = i5, ""), this._finished = !i5, this.parseChunk(t2);
        };
      }
      function c2(e4) {
        u2.call(this, e4 = e4 || {});
        var t2 = [], i5 = true, r3 = false;
        this.pause = function() {
          u2.prototype.pause.apply(this, arguments), this._input.pause();
        }, this.resume = function() {
          u2.prototype.resume.apply(this, arguments), this._input.resume();
        }, this.stream = function(e5) {
          this._input = e5, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
        }, this._checkIsFinished = function() {
          r3 && 1 === t2.length && (this._finished = true);
        }, this._nextChunk = function() {
          this._checkIsFinished(), t2.length ? this.parseChunk(t2.shift()) : i5 = true;
        }, this._streamData = m2(function(e5) {
          try {
            t2.push("string" == typeof e5 ? e5 : e5.toString(this._config.encoding)), i5 && (i5 = false, this._checkIsFinished(), this.parseChunk(t2.shift()));
          } catch (e6) {
            this._streamError(e6);
          }
        }, this), this._streamError = m2(function(e5) {
          this._streamCleanUp(), this._sendError(e5);
        }, this), this._streamEnd = m2(function() {
          this._streamCleanUp(), r3 = true, this._streamData("");
        }, this), this._streamCleanUp = m2(function() {
          this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
        }, this);
      }
      function i4(m3) {
        var n3, s3, a3, t2, o3 = Math.pow(2, 53), h3 = -o3, u3 = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d3 = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i5 = this, r3 = 0, l3 = 0, f3 = false, e4 = false, c3 = [], p3 = { data: [], errors: [], meta: {} };
        function y2(e5) {
          return "greedy" === m3.skipEmptyLines ? "" === e5.join("").trim() : 1 === e5.length && 0 === e5[0].length;
        }
        function _3() {
          if (p3 && a3 && (k2("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + w2.DefaultDelimiter + "'"), a3 = false), m3.skipEmptyLines && (p3.data = p3.data.filter(function(e6) {
            return !y2(e6);
          })), g3()) {
            let t4 = function(e6) {
              c3.push(e6);
            };
            var t3 = t4;
            if (p3) if (Array.isArray(p3.data[0])) {
              for (var e5 = 0; g3() && e5 < p3.data.length; e5++) p3.data[e5].forEach(t4);
              p3.data.splice(0, 1);
            } else p3.data.forEach(t4);
          }
          function i6(e6, t4) {
            for (var i7 = m3.header ? {} : [], r5 = 0; r5 < e6.length; r5++) {
              var n4 = r5, s4 = e6[r5], s4 = ((e7, t5) => ((e8) => (m3.dynamicTypingFunction && void 0 === m3.dynamicTyping[e8] && (m3.dynamicTyping[e8] = m3.dynamicTypingFunction(e8)), true === (m3.dynamicTyping[e8] || m3.dynamicTyping)))(e7) ? "true" === t5 || "TRUE" === t5 || "false" !== t5 && "FALSE" !== t5 && (((e8) => {
                if (u3.test(e8)) {
                  e8 = parseFloat(e8);
                  if (h3 < e8 && e8 < o3) return 1;
                }
              })(t5) ? parseFloat(t5) : d3.test(t5) ? new Date(t5) : "" === t5 ? null : t5) : t5)(n4 = m3.header ? r5 >= c3.length ? "__parsed_extra" : c3[r5] : n4, s4 = m3.transform ? m3.transform(s4, n4) : s4);
              "__parsed_extra" === n4 ? (i7[n4] = i7[n4] || [], i7[n4].push(s4)) : i7[n4] = s4;
            }
            return m3.header && (r5 > c3.length ? k2("FieldMismatch", "TooManyFields", "Too many fields: expected " + c3.length + " fields but parsed " + r5, l3 + t4) : r5 < c3.length && k2("FieldMismatch", "TooFewFields", "Too few fields: expected " + c3.length + " fields but parsed " + r5, l3 + t4)), i7;
          }
          var r4;
          p3 && (m3.header || m3.dynamicTyping || m3.transform) && (r4 = 1, !p3.data.length || Array.isArray(p3.data[0]) ? (p3.data = p3.data.map(i6), r4 = p3.data.length) : p3.data = i6(p3.data, 0), m3.header && p3.meta && (p3.meta.fields = c3), l3 += r4);
        }
        function g3() {
          return m3.header && 0 === c3.length;
        }
        function k2(e5, t3, i6, r4) {
          e5 = { type: e5, code: t3, message: i6 };
          void 0 !== r4 && (e5.row = r4), p3.errors.push(e5);
        }
        U(m3.step) && (t2 = m3.step, m3.step = function(e5) {
          p3 = e5, g3() ? _3() : (_3(), 0 !== p3.data.length && (r3 += e5.data.length, m3.preview && r3 > m3.preview ? s3.abort() : (p3.data = p3.data[0], t2(p3, i5))));
        }), this.parse = function(e5, t3, i6) {
          var r4 = m3.quoteChar || '"', r4 = (m3.newline || (m3.newline = this.guessLineEndings(e5, r4)), a3 = false, m3.delimiter ? U(m3.delimiter) && (m3.delimiter = m3.delimiter(e5), p3.meta.delimiter = m3.delimiter) : ((r4 = ((e6, t4, i7, r5, n4) => {
            var s4, a4, o4, h4;
            n4 = n4 || [",", "	", "|", ";", w2.RECORD_SEP, w2.UNIT_SEP];
            for (var u4 = 0; u4 < n4.length; u4++) {
              for (var d4, l4 = n4[u4], f4 = 0, c4 = 0, p4 = 0, _4 = (o4 = void 0, new b2({ comments: r5, delimiter: l4, newline: t4, preview: 10 }).parse(e6)), g4 = 0; g4 < _4.data.length; g4++) i7 && y2(_4.data[g4]) ? p4++ : (d4 = _4.data[g4].length, c4 += d4, void 0 === o4 ? o4 = d4 : 0 < d4 && (f4 += Math.abs(d4 - o4), o4 = d4));
              0 < _4.data.length && (c4 /= _4.data.length - p4), 1.99 < c4 && (void 0 === a4 || f4 < a4 || f4 === a4 && h4 < c4) && (a4 = f4, s4 = l4, h4 = c4);
            }
            return { successful: !!(m3.delimiter = s4), bestDelimiter: s4 };
          })(e5, m3.newline, m3.skipEmptyLines, m3.comments, m3.delimitersToGuess)).successful ? m3.delimiter = r4.bestDelimiter : (a3 = true, m3.delimiter = w2.DefaultDelimiter), p3.meta.delimiter = m3.delimiter), E2(m3));
          return r4.header = g3(), m3.preview && m3.header && r4.preview++, n3 = e5, s3 = new b2(r4), p3 = s3.parse(n3, t3, i6), _3(), f3 ? { meta: { paused: true } } : p3 || { meta: { paused: false } };
        }, this.paused = function() {
          return f3;
        }, this.pause = function() {
          f3 = true, s3.abort(), n3 = U(m3.chunk) ? "" : n3.substring(s3.getCharIndex());
        }, this.resume = function() {
          i5.streamer._halted ? (f3 = false, i5.streamer.parseChunk(n3, true)) : setTimeout(i5.resume, 3);
        }, this.aborted = function() {
          return e4;
        }, this.abort = function() {
          e4 = true, s3.abort(), p3.meta.aborted = true, U(m3.complete) && m3.complete(p3), n3 = "";
        }, this.guessLineEndings = function(e5, t3) {
          e5 = e5.substring(0, 1048576);
          var t3 = new RegExp(P2(t3) + "([^]*?)" + P2(t3), "gm"), i6 = (e5 = e5.replace(t3, "")).split("\r"), t3 = e5.split("\n"), e5 = 1 < t3.length && t3[0].length < i6[0].length;
          if (1 === i6.length || e5) return "\n";
          for (var r4 = 0, n4 = 0; n4 < i6.length; n4++) "\n" === i6[n4][0] && r4++;
          return r4 >= i6.length / 2 ? "\r\n" : "\r";
        };
      }
      function P2(e4) {
        return e4.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function b2(C2) {
        var S2 = (C2 = C2 || {}).delimiter, O = C2.newline, x2 = C2.comments, T2 = C2.step, I2 = C2.preview, A2 = C2.fastMode, D2 = null, L2 = false, F = null == C2.quoteChar ? '"' : C2.quoteChar, z2 = F;
        if (void 0 !== C2.escapeChar && (z2 = C2.escapeChar), ("string" != typeof S2 || -1 < w2.BAD_DELIMITERS.indexOf(S2)) && (S2 = ","), x2 === S2) throw new Error("Comment character same as delimiter");
        true === x2 ? x2 = "#" : ("string" != typeof x2 || -1 < w2.BAD_DELIMITERS.indexOf(x2)) && (x2 = false), "\n" !== O && "\r" !== O && "\r\n" !== O && (O = "\n");
        var M2 = 0, j = false;
        this.parse = function(i5, t2, r3) {
          if ("string" != typeof i5) throw new Error("Input must be a string");
          var n3 = i5.length, e4 = S2.length, s3 = O.length, a3 = x2.length, o3 = U(T2), h3 = [], u3 = [], d3 = [], l3 = M2 = 0;
          if (!i5) return v2();
          if (A2 || false !== A2 && -1 === i5.indexOf(F)) {
            for (var f3 = i5.split(O), c3 = 0; c3 < f3.length; c3++) {
              if (d3 = f3[c3], M2 += d3.length, c3 !== f3.length - 1) M2 += O.length;
              else if (r3) return v2();
              if (!x2 || d3.substring(0, a3) !== x2) {
                if (o3) {
                  if (h3 = [], k2(d3.split(S2)), R2(), j) return v2();
                } else k2(d3.split(S2));
                if (I2 && I2 <= c3) return h3 = h3.slice(0, I2), v2(true);
              }
            }
            return v2();
          }
          for (var p3 = i5.indexOf(S2, M2), _3 = i5.indexOf(O, M2), g3 = new RegExp(P2(z2) + P2(F), "g"), m3 = i5.indexOf(F, M2); ; ) if (i5[M2] === F) for (m3 = M2, M2++; ; ) {
            if (-1 === (m3 = i5.indexOf(F, m3 + 1))) return r3 || u3.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: h3.length, index: M2 }), b3();
            if (m3 === n3 - 1) return b3(i5.substring(M2, m3).replace(g3, F));
            if (F === z2 && i5[m3 + 1] === z2) m3++;
            else if (F === z2 || 0 === m3 || i5[m3 - 1] !== z2) {
              -1 !== p3 && p3 < m3 + 1 && (p3 = i5.indexOf(S2, m3 + 1));
              var y2 = w3(-1 === (_3 = -1 !== _3 && _3 < m3 + 1 ? i5.indexOf(O, m3 + 1) : _3) ? p3 : Math.min(p3, _3));
              if (i5.substr(m3 + 1 + y2, e4) === S2) {
                d3.push(i5.substring(M2, m3).replace(g3, F)), i5[M2 = m3 + 1 + y2 + e4] !== F && (m3 = i5.indexOf(F, M2)), -1 !== p3 && p3 < M2 && (p3 = i5.indexOf(S2, M2)), -1 !== _3 && _3 < M2 && (_3 = i5.indexOf(O, M2));
                break;
              }
              y2 = w3(_3);
              if (i5.substring(m3 + 1 + y2, m3 + 1 + y2 + s3) === O) {
                if (d3.push(i5.substring(M2, m3).replace(g3, F)), E3(m3 + 1 + y2 + s3), -1 !== p3 && p3 < M2 && (p3 = i5.indexOf(S2, M2)), m3 = i5.indexOf(F, M2), o3 && (R2(), j)) return v2();
                if (I2 && h3.length >= I2) return v2(true);
                break;
              }
              u3.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: h3.length, index: M2 }), m3++;
            }
          }
          else if (x2 && 0 === d3.length && i5.substring(M2, M2 + a3) === x2) {
            if (-1 === _3) return v2();
            M2 = _3 + s3, _3 = i5.indexOf(O, M2), -1 !== p3 && p3 < M2 && (p3 = i5.indexOf(S2, M2));
          } else if (-1 !== p3 && (p3 < _3 || -1 === _3)) d3.push(i5.substring(M2, p3)), M2 = p3 + e4, p3 = i5.indexOf(S2, M2);
          else {
            if (-1 === _3) break;
            if (d3.push(i5.substring(M2, _3)), E3(_3 + s3), o3 && (R2(), j)) return v2();
            if (I2 && h3.length >= I2) return v2(true);
          }
          return b3();
          function k2(e5) {
            h3.push(e5), l3 = M2;
          }
          function w3(e5) {
            var t3 = 0;
            return t3 = -1 !== e5 && (e5 = i5.substring(m3 + 1, e5)) && "" === e5.trim() ? e5.length : t3;
          }
          function b3(e5) {
            return r3 || (void 0 === e5 && (e5 = i5.substring(M2)), d3.push(e5), M2 = n3, k2(d3), o3 && R2()), v2();
          }
          function E3(e5) {
            M2 = e5, k2(d3), d3 = [], _3 = i5.indexOf(O, M2);
          }
          function v2(e5) {
            if (C2.header && !t2 && h3.length && !L2) {
              var s4 = h3[0], a4 = /* @__PURE__ */ Object.create(null), o4 = new Set(s4);
              let n4 = false;
              for (let r4 = 0; r4 < s4.length; r4++) {
                let i6 = q(s4[r4]);
                if (a4[i6 = U(C2.transformHeader) ? C2.transformHeader(i6, r4) : i6]) {
                  let e6, t3 = a4[i6];
                  for (; e6 = i6 + "_" + t3, t3++, o4.has(e6); ) ;
                  o4.add(e6), s4[r4] = e6, a4[i6]++, n4 = true, (D2 = null === D2 ? {} : D2)[e6] = i6;
                } else a4[i6] = 1, s4[r4] = i6;
                o4.add(i6);
              }
              n4 && console.warn("Duplicate headers found and renamed."), L2 = true;
            }
            return { data: h3, errors: u3, meta: { delimiter: S2, linebreak: O, aborted: j, truncated: !!e5, cursor: l3 + (t2 || 0), renamedHeaders: D2 } };
          }
          function R2() {
            T2(v2()), h3 = [], u3 = [];
          }
        }, this.abort = function() {
          j = true;
        }, this.getCharIndex = function() {
          return M2;
        };
      }
      function p2(e4) {
        var t2 = e4.data, i5 = o2[t2.workerId], r3 = false;
        if (t2.error) i5.userError(t2.error, t2.file);
        else if (t2.results && t2.results.data) {
          var n3 = { abort: function() {
            r3 = true, _2(t2.workerId, { data: [], errors: [], meta: { aborted: true } });
          }, pause: g2, resume: g2 };
          if (U(i5.userStep)) {
            for (var s3 = 0; s3 < t2.results.data.length && (i5.userStep({ data: t2.results.data[s3], errors: t2.results.errors, meta: t2.results.meta }, n3), !r3); s3++) ;
            delete t2.results;
          } else U(i5.userChunk) && (i5.userChunk(t2.results, n3, t2.file), delete t2.results);
        }
        t2.finished && !r3 && _2(t2.workerId, t2.results);
      }
      function _2(e4, t2) {
        var i5 = o2[e4];
        U(i5.userComplete) && i5.userComplete(t2), i5.terminate(), delete o2[e4];
      }
      function g2() {
        throw new Error("Not implemented.");
      }
      function E2(e4) {
        if ("object" != typeof e4 || null === e4) return e4;
        var t2, i5 = Array.isArray(e4) ? [] : {};
        for (t2 in e4) i5[t2] = E2(e4[t2]);
        return i5;
      }
      function m2(e4, t2) {
        return function() {
          e4.apply(t2, arguments);
        };
      }
      function U(e4) {
        return "function" == typeof e4;
      }
      return w2.parse = function(e4, t2) {
        var i5 = (t2 = t2 || {}).dynamicTyping || false;
        U(i5) && (t2.dynamicTypingFunction = i5, i5 = {});
        if (t2.dynamicTyping = i5, t2.transform = !!U(t2.transform) && t2.transform, void 0 !== t2.downloadTimeout) {
          var i5 = parseInt(t2.downloadTimeout);
          if (isNaN(i5)) throw new Error("Config downloadTimeout value (" + t2.downloadTimeout + ") not parsable by parseInt(val).");
          t2.downloadTimeout = i5;
        }
        if (!t2.worker || !w2.WORKERS_SUPPORTED) return i5 = null, w2.NODE_STREAM_INPUT, "string" == typeof e4 ? (e4 = q(e4), i5 = new (t2.download ? d2 : f2)(t2)) : true === e4.readable && U(e4.read) && U(e4.on) ? i5 = new c2(t2) : (n2.File && e4 instanceof File || e4 instanceof Object) && (i5 = new l2(t2)), i5.stream(e4);
        (i5 = (() => {
          var e5;
          return !!w2.WORKERS_SUPPORTED && (e5 = (() => {
            var e6 = n2.URL || n2.webkitURL || null, t3 = r2.toString();
            return w2.BLOB_URL || (w2.BLOB_URL = e6.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", t3, ")();"], { type: "text/javascript" })));
          })(), (e5 = new n2.Worker(e5)).onmessage = p2, e5.id = h2++, o2[e5.id] = e5);
        })()).userStep = t2.step, i5.userChunk = t2.chunk, i5.userComplete = t2.complete, i5.userError = t2.error, t2.step = U(t2.step), t2.chunk = U(t2.chunk), t2.complete = U(t2.complete), t2.error = U(t2.error), delete t2.worker, i5.postMessage({ input: e4, config: t2, workerId: i5.id });
      }, w2.unparse = function(e4, t2) {
        var s3 = false, g3 = true, m3 = ",", y2 = "\r\n", a3 = '"', o3 = a3 + a3, i5 = false, r3 = null, h3 = false, u3 = ((() => {
          if ("object" == typeof t2) {
            if ("string" != typeof t2.delimiter || w2.BAD_DELIMITERS.filter(function(e5) {
              return -1 !== t2.delimiter.indexOf(e5);
            }).length || (m3 = t2.delimiter), "boolean" != typeof t2.quotes && "function" != typeof t2.quotes && !Array.isArray(t2.quotes) || (s3 = t2.quotes), "boolean" != typeof t2.skipEmptyLines && "string" != typeof t2.skipEmptyLines || (i5 = t2.skipEmptyLines), "string" == typeof t2.newline && (y2 = t2.newline), "string" == typeof t2.quoteChar && (a3 = t2.quoteChar, o3 = a3 + a3), "boolean" == typeof t2.header && (g3 = t2.header), Array.isArray(t2.columns)) {
              if (0 === t2.columns.length) throw new Error("Option columns is empty");
              r3 = t2.columns;
            }
            void 0 !== t2.escapeChar && (o3 = t2.escapeChar + a3), t2.escapeFormulae instanceof RegExp ? h3 = t2.escapeFormulae : "boolean" == typeof t2.escapeFormulae && t2.escapeFormulae && (h3 = /^[=+\-@\t\r].*$/);
          }
        })(), new RegExp(P2(a3), "g"));
        "string" == typeof e4 && (e4 = JSON.parse(e4));
        if (Array.isArray(e4)) {
          if (!e4.length) return n3(r3, e4, i5);
          if (Array.isArray(e4[0])) return n3(null, e4, i5);
          if ("object" == typeof e4[0]) return n3(r3 || Object.keys(e4[0]), e4, i5);
        } else if ("object" == typeof e4) return "string" == typeof e4.data && (e4.data = JSON.parse(e4.data)), Array.isArray(e4.data) && (e4.fields || (e4.fields = e4.meta && e4.meta.fields || r3), e4.fields || (e4.fields = Array.isArray(e4.data[0]) ? e4.fields : "object" == typeof e4.data[0] ? Object.keys(e4.data[0]) : []), Array.isArray(e4.data[0]) || "object" == typeof e4.data[0] || (e4.data = [e4.data])), n3(e4.fields || [], e4.data || [], i5);
        throw new Error("Unable to serialize unrecognized input");
        function n3(e5, t3, i6) {
          var r4 = "", n4 = ("string" == typeof e5 && (e5 = JSON.parse(e5)), "string" == typeof t3 && (t3 = JSON.parse(t3)), Array.isArray(e5) && 0 < e5.length), s4 = !Array.isArray(t3[0]);
          if (n4 && g3) {
            for (var a4 = 0; a4 < e5.length; a4++) 0 < a4 && (r4 += m3), r4 += k2(e5[a4], a4);
            0 < t3.length && (r4 += y2);
          }
          for (var o4 = 0; o4 < t3.length; o4++) {
            var h4 = (n4 ? e5 : t3[o4]).length, u4 = false, d3 = n4 ? 0 === Object.keys(t3[o4]).length : 0 === t3[o4].length;
            if (i6 && !n4 && (u4 = "greedy" === i6 ? "" === t3[o4].join("").trim() : 1 === t3[o4].length && (null == t3[o4][0] || 0 === t3[o4][0].length)), "greedy" === i6 && n4) {
              for (var l3 = [], f3 = 0; f3 < h4; f3++) {
                var c3 = s4 ? e5[f3] : f3;
                l3.push(t3[o4][c3]);
              }
              u4 = "" === l3.join("").trim();
            }
            if (!u4) {
              for (var p3 = 0; p3 < h4; p3++) {
                0 < p3 && !d3 && (r4 += m3);
                var _3 = n4 && s4 ? e5[p3] : p3;
                r4 += k2(t3[o4][_3], p3);
              }
              o4 < t3.length - 1 && (!i6 || 0 < h4 && !d3) && (r4 += y2);
            }
          }
          return r4;
        }
        function k2(e5, t3) {
          var i6, r4, n4;
          return null == e5 ? "" : e5.constructor === Date ? isNaN(e5.getTime()) ? "" : e5.toISOString() : (n4 = false, i6 = e5.toString(), h3 && "number" != typeof e5 && "bigint" != typeof e5 && "boolean" != typeof e5 && h3.test(i6) && (e5 = i6 = "'" + i6, n4 = true), r4 = i6.replace(u3, o3), (n4 = n4 || true === s3 || "function" == typeof s3 && s3(e5, t3) || Array.isArray(s3) && s3[t3] || ((e6, t4) => {
            for (var i7 = 0; i7 < t4.length; i7++) if (-1 < e6.indexOf(t4[i7])) return true;
            return false;
          })(r4, w2.BAD_DELIMITERS) || -1 < r4.indexOf(m3) || -1 < i6.indexOf(a3) || " " === r4.charAt(0) || " " === r4.charAt(r4.length - 1)) ? a3 + r4 + a3 : r4);
        }
      }, w2.RECORD_SEP = String.fromCharCode(30), w2.UNIT_SEP = String.fromCharCode(31), w2.BYTE_ORDER_MARK = "\uFEFF", w2.BAD_DELIMITERS = ["\r", "\n", '"', w2.BYTE_ORDER_MARK], w2.WORKERS_SUPPORTED = !s2 && !!n2.Worker, w2.NODE_STREAM_INPUT = 1, w2.LocalChunkSize = 10485760, w2.RemoteChunkSize = 5242880, w2.DefaultDelimiter = ",", w2.Parser = b2, w2.ParserHandle = i4, w2.NetworkStreamer = d2, w2.FileStreamer = l2, w2.StringStreamer = f2, w2.ReadableStreamStreamer = c2, a2 && (n2.onmessage = function(e4) {
        e4 = e4.data;
        void 0 === w2.WORKER_ID && e4 && (w2.WORKER_ID = e4.workerId);
        "string" == typeof e4.input ? n2.postMessage({ workerId: w2.WORKER_ID, results: w2.parse(e4.input, e4.config), finished: true }) : (n2.File && e4.input instanceof File || e4.input instanceof Object) && (e4 = w2.parse(e4.input, e4.config)) && n2.postMessage({ workerId: w2.WORKER_ID, results: e4, finished: true });
      }), (d2.prototype = Object.create(u2.prototype)).constructor = d2, (l2.prototype = Object.create(u2.prototype)).constructor = l2, (f2.prototype = Object.create(f2.prototype)).constructor = f2, (c2.prototype = Object.create(u2.prototype)).constructor = c2, w2;
    });
  }
});

// taken:core/accounts/contract/declarations
var findField = mw.libs.accountCreator.parts.core.modules[5];
var isEmptyText = mw.libs.accountCreator.parts.core.modules[6];
var plainText = mw.libs.accountCreator.parts.core.modules[7];

// src/accounts/list/row.ts
function isListMode(mode) {
  return mode === "mail" || mode === "generate" || mode === "type";
}
function makeRow(id, line, request) {
  return {
    id,
    line,
    request: __spreadValues({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, request),
    cleaned: {},
    extra: [],
    wiki: null,
    state: "unchecked",
    canonical: "",
    remarks: [],
    attempt: null,
    creation: null,
    overrides: [],
    passwordSource: "given"
  };
}
function outcomeOf({ attempt }) {
  return attempt ? attempt.outcome : null;
}
function modeOf(row, listMode) {
  var _a2;
  return (_a2 = row.request.mode) != null ? _a2 : listMode;
}
function nameOf(row) {
  return row.canonical || row.request.username;
}

// taken:core/accounts/contract/outcome
var never = mw.libs.accountCreator.parts.core.modules[14];

// src/accounts/list/create/attempt.ts
var NEW_TURN = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
var NEW_ATTEMPT = {
  status: "open",
  before: "ready",
  sentAt: null,
  lost: false,
  tries: 0,
  postponed: false,
  outcome: null,
  existence: null,
  account: null,
  turn: NEW_TURN
};
function reopened(attempt) {
  return __spreadProps(__spreadValues({}, attempt), {
    status: "open",
    sentAt: attempt.lost ? attempt.sentAt : null,
    outcome: null,
    existence: null,
    account: null,
    turn: __spreadProps(__spreadValues({}, attempt.turn), { looking: null, disputed: null })
  });
}

// src/accounts/list/keep/journal-format.ts
var STATES = [
  "unchecked",
  "checking",
  "ready",
  "warned",
  "rejected",
  "already",
  "creating",
  "created",
  "refused",
  "unfinished",
  "unknown",
  "skipped"
];
var STATUSES = [
  "open",
  "sent",
  "unknown",
  "created",
  "already",
  "refused",
  "unfinished"
];
function writeText(text, isKept) {
  return !isKept || isEmptyText(text) ? null : text.format === "html" ? text.html : [text.text];
}
function readText(text) {
  return text === null ? plainText("") : typeof text === "string" ? { format: "html", html: text } : plainText(text[0]);
}
function writeOutcome(outcome, withMessage) {
  switch (outcome == null ? void 0 : outcome.kind) {
    case "created":
      return ["c", outcome.by];
    case "refused": {
      const { code, message, stops, spent, field, ended } = outcome;
      return ["r", code, writeText(message, withMessage), stops, spent, field, ended];
    }
    case "step": {
      const { type, code, message } = outcome.step;
      return ["s", type, code, writeText(message, withMessage)];
    }
    case "unknown":
      return ["u", outcome.cause];
    case "sessionLost":
    case void 0:
      return null;
    default:
      return never(outcome);
  }
}
function readOutcome(written, account) {
  if (written === null) {
    return null;
  }
  switch (written[0]) {
    case "c":
      return { kind: "created", username: account != null ? account : "", by: written[1] };
    case "r": {
      const [, code, message, stops, spent, field, ended] = written;
      return { kind: "refused", code, message: readText(message), stops, spent, retryAfter: null, field, ended };
    }
    case "s": {
      const [, type, code, message] = written;
      return { kind: "step", step: { type, code, message: readText(message), requests: [], redirectTarget: null } };
    }
    case "u":
      return { kind: "unknown", cause: written[1] };
    default:
      return never(written);
  }
}
function writeAttempt(attempt, withMessage) {
  return attempt && [
    STATUSES.indexOf(attempt.status),
    attempt.before,
    attempt.sentAt,
    attempt.lost,
    attempt.tries,
    attempt.postponed,
    attempt.existence,
    attempt.account,
    writeOutcome(attempt.outcome, withMessage)
  ];
}
function readAttempt(written) {
  if (written === null) {
    return null;
  }
  const [status, before, sentAt, lost, tries, postponed, existence, account, outcome] = written;
  const known = STATUSES[status];
  if (known === void 0) {
    throw new Error("Written by another version");
  }
  const wasUnderWay = known === "sent";
  return __spreadProps(__spreadValues({}, NEW_ATTEMPT), {
    status: wasUnderWay ? "unknown" : known,
    before,
    sentAt,
    lost: lost || wasUnderWay,
    tries,
    postponed,
    existence: existence === "asking" ? "unknown" : existence,
    account,
    outcome: readOutcome(outcome, account)
  });
}
function writeRow(row, withMessage) {
  var _a2;
  const { username, email, realname, reason, mode, password } = row.request;
  const isDone = row.state === "created" || row.state === "already";
  return [
    STATES.indexOf(row.state),
    row.line,
    username,
    isDone ? "" : email,
    isDone ? "" : realname,
    reason,
    mode,
    row.canonical,
    row.overrides,
    ((_a2 = row.creation) == null ? void 0 : _a2.createdByMe) ? row.creation.at : null,
    password !== "" || row.passwordSource === "sheet",
    writeAttempt(row.attempt, withMessage)
  ];
}
function readRow(id, written) {
  const [
    state,
    line,
    username,
    email,
    realname,
    reason,
    mode,
    canonical,
    overrides,
    createdEarlier,
    hadPassword,
    attempt
  ] = written;
  return __spreadProps(__spreadValues({}, makeRow(id, line, { username, email, realname, reason, mode })), {
    state: stateAfterReload(STATES[state]),
    canonical,
    overrides: [...overrides],
    creation: createdEarlier === null ? null : { createdByMe: true, createdBy: "", at: createdEarlier },
    passwordSource: hadPassword ? "sheet" : "given",
    attempt: readAttempt(attempt)
  });
}
function stateAfterReload(state) {
  switch (state) {
    case void 0:
      throw new Error("Written by another version");
    case "creating":
      return "unknown";
    case "checking":
      return "unchecked";
    default:
      return state;
  }
}

// taken:core/accounts/list/keep/run-key
var VERSION = mw.libs.accountCreator.parts.core.modules[26];
var hasRun = mw.libs.accountCreator.parts.core.modules[27];
var headerKey = mw.libs.accountCreator.parts.core.modules[28];
var removeRun = mw.libs.accountCreator.parts.core.modules[29];
var runPrefix = mw.libs.accountCreator.parts.core.modules[30];

// src/accounts/list/keep/journal.ts
var MESSAGES = 1e6;
var Journal = class {
  /**
   * @param store
   * @param wiki What tells the wiki from others of the same origin
   * @param owner Of the runs that begin here, different for each page: a duplicated tab has a copy of the store
   */
  constructor(store, wiki2, owner = "") {
    this.store = store;
    this.wiki = wiki2;
    this.owner = owner;
    this.isKept = true;
    this.messages = 0;
  }
  /** False: something could not be kept since begin(). */
  get kept() {
    return this.isKept;
  }
  /** Keeps the list, in place of what was kept before. */
  begin(header, rows) {
    const ids = rows.map(({ id }) => id);
    this.isKept = true;
    this.messages = 0;
    this.removeOthers(/* @__PURE__ */ new Set([headerKey(this.wiki), ...ids.map((id) => this.rowKey(id))]));
    this.write(headerKey(this.wiki), [
      VERSION,
      header.me,
      header.startedAt,
      header.mode,
      header.reason,
      ids,
      this.owner
    ]);
    for (const row of this.isKept ? rows : []) {
      this.note(row);
    }
    if (!this.isKept) {
      this.clear();
      this.isKept = false;
    }
  }
  /** Keeps a row as it is now. */
  note(row) {
    const outcome = outcomeOf(row);
    const message = (outcome == null ? void 0 : outcome.kind) === "refused" && !isEmptyText(outcome.message) ? JSON.stringify(outcome.message).length : 0;
    this.messages += message;
    this.write(this.rowKey(row.id), writeRow(row, this.messages < MESSAGES));
  }
  /**
   * What is kept. A run of somebody else or of long ago is forgotten.
   *
   * @param me Who is logged in
   * @param now Milliseconds since 1970 on this machine
   */
  restore(me, now) {
    try {
      if (!hasRun(this.store, this.wiki, me, now)) {
        return { kind: "none" };
      }
      const header = this.store.get(headerKey(this.wiki));
      return header === null ? { kind: "none" } : this.read(JSON.parse(header));
    } catch (e4) {
      return { kind: "unreadable" };
    }
  }
  /** Forgets everything. */
  clear() {
    this.isKept = true;
    try {
      removeRun(this.store, this.wiki);
    } catch (e4) {
      this.isKept = false;
    }
  }
  rowKey(id) {
    return runPrefix(this.wiki) + id;
  }
  removeOthers(staying) {
    try {
      for (const key of this.store.keys()) {
        if (key.startsWith(runPrefix(this.wiki)) && !staying.has(key)) {
          this.store.remove(key);
        }
      }
    } catch (e4) {
      this.isKept = false;
    }
  }
  write(key, value) {
    try {
      const text = JSON.stringify(value);
      if (this.store.get(key) !== text) {
        this.store.set(key, text);
      }
    } catch (e4) {
      this.isKept = false;
    }
  }
  read(header) {
    if (!Array.isArray(header)) {
      return { kind: "unreadable" };
    }
    const [version, me, startedAt, mode, reason, ids, owner] = header;
    if (version !== VERSION || typeof reason !== "string") {
      return { kind: "unreadable" };
    }
    const rows = ids.map((id) => {
      var _a2;
      return readRow(id, JSON.parse((_a2 = this.store.get(this.rowKey(id))) != null ? _a2 : ""));
    });
    return { kind: "run", header: { me, mode, reason, startedAt }, rows, owner };
  }
};

// taken:core/accounts/contract/own
var own = mw.libs.accountCreator.parts.core.modules[15];
var setOwn = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/form
var foreseenRefusal = mw.libs.accountCreator.parts.core.modules[10];
var otherFields = mw.libs.accountCreator.parts.core.modules[11];
var ownRefusal = mw.libs.accountCreator.parts.core.modules[12];

// taken:core/accounts/contract/parameters
var createdBy = mw.libs.accountCreator.parts.core.modules[17];
var initialValue = mw.libs.accountCreator.parts.core.modules[18];
var parametersOf = mw.libs.accountCreator.parts.core.modules[20];
var passwordModes = mw.libs.accountCreator.parts.core.modules[21];
var usedRequests = mw.libs.accountCreator.parts.core.modules[22];

// taken:core/accounts/contract/service
var WikiError = mw.libs.accountCreator.parts.core.modules[25];

// src/accounts/list/after/export.ts
var Papa = __toESM(require_papaparse_min());

// taken:checks/accounts/email/email
var cleanEmail = mw.libs.accountCreator.parts.checks.modules[0];
var emailProblem = mw.libs.accountCreator.parts.checks.modules[1];

// taken:core/accounts/names/unicode-pattern
var unicodePattern = mw.libs.accountCreator.parts.core.modules[38];

// src/accounts/list/read/plain-text.ts
var ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var NAMED = new Map(Object.entries({
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  middot: "·",
  bull: "•",
  lrm: "",
  rlm: "",
  zwj: "",
  zwnj: "",
  shy: "",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  szlig: "ß"
}));
var MARKS = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var LETTERS = new Map(Object.entries({
  aelig: "æ",
  AElig: "Æ",
  oslash: "ø",
  Oslash: "Ø",
  eth: "ð",
  ETH: "Ð",
  thorn: "þ",
  THORN: "Þ",
  oelig: "œ",
  OElig: "Œ"
}));
var DIGIT = unicodePattern(String.raw`\p{Nd}`, "g");
var OTHER_DIGIT = unicodePattern(String.raw`[^\P{Nd}\d]`);
var ANY_DIGIT = unicodePattern(String.raw`\p{Nd}`);
function entity(whole, decimal, hex, name) {
  var _a2, _b, _c;
  if (name !== void 0) {
    const [, letter = "", mark = ""] = (_a2 = /^([a-z])([a-z]+)$/i.exec(name)) != null ? _a2 : [];
    const combining = MARKS.get(mark);
    return (_c = (_b = NAMED.get(name)) != null ? _b : LETTERS.get(name)) != null ? _c : combining ? (letter + combining).normalize() : whole;
  }
  const code = decimal !== void 0 ? Number(decimal) : parseInt(hex != null ? hex : "", 16);
  return code > 31 && code < 1114112 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : whole;
}
function decodeEntities(text) {
  return text.includes("&") ? text.replace(ENTITY, entity) : text;
}
function canonicalSpaces(text) {
  return text.replace(/[\s_]+/gu, " ").trim();
}
function asciiDigits(text) {
  if (!OTHER_DIGIT.test(text)) {
    return text;
  }
  return text.replace(DIGIT, (digit) => {
    var _a2;
    let zero = (_a2 = digit.codePointAt(0)) != null ? _a2 : 0;
    const own2 = zero;
    while (own2 - zero < 9 && ANY_DIGIT.test(String.fromCodePoint(zero - 1))) {
      zero--;
    }
    return String(own2 - zero);
  });
}
function isBlank(text) {
  return text.trim() === "";
}

// src/accounts/list/read/cell-kinds.ts
var PLACEHOLDERS = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var ANSWERS = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var placeholders = new Set(PLACEHOLDERS.split("|"));
var answers = new Set(ANSWERS.split("|"));
var LETTER = unicodePattern(String.raw`\p{L}`);
var MARK = unicodePattern(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var NAME_WORDS = unicodePattern(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var IDEOGRAPHS = unicodePattern(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var CODE = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var CLOCK = /\d{1,2}[:.]\d{2}/;
var FULL_DATE = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var YEAR_AND_DAY = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function isPlaceholder(cell2) {
  const plain2 = cell2.trim().toLowerCase();
  return placeholders.has(plain2) || plain2.length < 4 && MARK.test(plain2) && plain2 !== "";
}
function isPlaceholderLine(line) {
  const plain2 = line.trim().toLowerCase();
  return isPlaceholder(line) && (plain2.length > 3 || !LETTER.test(plain2) || plain2.includes("/") || /^t[bd]./.test(plain2));
}
function isEmail(cell2) {
  return cell2.length > 2 && cell2.length < 330 && /[@＠]/.test(cell2) && emailProblem(cleanEmail(cell2)) === null;
}
function isDate(text) {
  var _a2, _b;
  if (!/\d/.test(text) || text.length > 60) {
    return false;
  }
  const words2 = (_a2 = text.match(/[^\s\d.,:/()+-]+/gu)) != null ? _a2 : [];
  if (FULL_DATE.test(text) || /^\d{4}-?W?\d{2}/.test(text)) {
    return words2.length < 6;
  }
  const numbers = (_b = text.match(/\d+/g)) != null ? _b : [];
  return CLOCK.test(text) && words2.length < 5 && numbers.length > 2 || YEAR_AND_DAY.test(text) && numbers.length > 1 && words2.length < 4 && words2.length > 0 || /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[-–]\s?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?$/i.test(text);
}
function looksLikeRealName(cell2) {
  const text = cell2.trim();
  return text.length < 60 && NAME_WORDS.test(text);
}
function isIdeographic(cell2) {
  return IDEOGRAPHS.test(cell2.trim());
}
function cellKind(cell2, titles) {
  const text = cell2.trim();
  if (text === "") {
    return "blank";
  }
  if (text.length > 200) {
    return "text";
  }
  const plain2 = text.toLowerCase();
  if (answers.has(plain2) || placeholders.has(plain2)) {
    return "answer";
  }
  if (isEmail(text)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(text) || titles.personIn(text, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(text) || /^www\./i.test(text)) {
    return titles.personAt(text) === null ? "url" : "person";
  }
  const digits = asciiDigits(text);
  if (!LETTER.test(digits)) {
    const count = digits.replace(/\D/g, "").length;
    return count === 0 ? "answer" : isDate(digits) ? "date" : count > 6 && /^[+(0]/.test(digits) && /^[\d\s()+./-]+$/.test(digits) ? "phone" : "number";
  }
  if (isDate(digits)) {
    return "date";
  }
  if (CODE.test(digits)) {
    return "code";
  }
  const words2 = text.split(/\s+/u);
  return words2.length === 1 ? "word" : words2.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(text) ? "text" : "words";
}
function isWordy(cell2) {
  return !isBlank(cell2) && LETTER.test(cell2) && !isEmail(cell2);
}

// src/accounts/list/read/sheet.ts
var SHEET_COLUMNS = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var RESULT_COLUMNS = ["unused", "username", "email", "unused", "unused"];
var SHEET_MARK = "AccountCreator";
function isSheet(headings) {
  return headings.length > 1 && headings.some((cell2) => cell2.trim() === SHEET_MARK) && !headings.some(isEmail);
}
function ownColumns(known) {
  const own2 = [SHEET_COLUMNS, RESULT_COLUMNS].find((columns) => known.length === columns.length && columns.every((meaning, index) => known[index] === "unused" || known[index] === meaning || meaning === "unused"));
  return own2 ? [...own2] : null;
}

// src/accounts/list/formula.ts
var SIGNS = "=+-@＝＋－＠";
var SEPARATORS = ";,|	\r\n\v\f\u2028\u2029";
var SKIPPED = /[\s'"]/u;
var DROPPED = /^'*[\t\r\n]/u;
function placesOf(cell2) {
  const places2 = [];
  let isFormula = false;
  for (let index = cell2.length - 1; index >= 0; index--) {
    const character = cell2.charAt(index);
    if (isFormula && SEPARATORS.includes(character)) {
      places2.push(index + 1);
    }
    if (!SKIPPED.test(character)) {
      isFormula = SIGNS.includes(character);
    }
  }
  if (isFormula || DROPPED.test(cell2)) {
    places2.push(0);
  }
  return places2.reverse();
}
function neutralise(cell2) {
  const places2 = placesOf(cell2);
  return [0, ...places2].map((from, index) => cell2.slice(from, places2[index])).join("'");
}
function restore(cell2) {
  const places2 = placesOf(cell2);
  return [0, ...places2].map((from, index) => cell2.slice(index > 0 && cell2.charAt(from) === "'" ? from + 1 : from, places2[index])).join("");
}

// src/accounts/list/after/export.ts
function nameOf2(row) {
  const outcome = outcomeOf(row);
  return (outcome == null ? void 0 : outcome.kind) === "created" ? outcome.username : row.canonical || row.request.username;
}
function csv(rows) {
  return "\uFEFF" + Papa.unparse(rows.map((cells) => cells.map(neutralise)), { newline: "\r\n" });
}
function sheetCsv(rows, facts, headings, mode = "generate") {
  const standard = mode === "generate" ? "" : mode;
  const columns = SHEET_COLUMNS.filter((kind) => kind !== "unused");
  return csv([
    [...columns.map((kind) => headings[kind]), SHEET_MARK],
    ...rows.map(({ request }) => [
      ...columns.map((kind) => {
        var _a2;
        return (_a2 = request[kind]) != null ? _a2 : standard;
      }),
      facts.loginAddress || facts.siteName
    ])
  ]);
}
function listText(rows) {
  return Papa.unparse([
    ["Username", "E-mail", "Real name"],
    ...rows.map(({ request }) => [request.username, request.email, request.realname].map((cell2) => cell2.replace(/\s+/gu, " ")))
  ], { delimiter: "	", newline: "\n" });
}
function resultsCsv(rows, { headings, states, explain: explain2 }) {
  return csv([
    [headings.state, headings.username, headings.email, headings.explanation, SHEET_MARK],
    ...rows.map((row) => [states[row.state], nameOf2(row), row.request.email, explain2(row), row.state])
  ]);
}
function safeTitle(name) {
  return name.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (found) => [...found].map((character) => `&#${character.charCodeAt(0)};`).join(""));
}
function wikitextList(rows) {
  return rows.map((row) => `* [[User:${safeTitle(nameOf2(row))}]]
`).join("");
}
function plainNames(rows) {
  return rows.map((row) => nameOf2(row).replace(/\s+/gu, " ") + "\n").join("");
}
function counts(rows) {
  const numbers = {
    unchecked: 0,
    checking: 0,
    ready: 0,
    warned: 0,
    rejected: 0,
    already: 0,
    creating: 0,
    created: 0,
    refused: 0,
    unfinished: 0,
    unknown: 0,
    skipped: 0
  };
  for (const { state } of rows) {
    numbers[state]++;
  }
  return numbers;
}

// taken:core/accounts/contract/clock
var wait = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/one/debounced-check
var CancellationSource = mw.libs.accountCreator.parts.core.modules[39];

// src/accounts/names/alternatives.ts
var MOST = 40;
function initial(word) {
  var _a2;
  return (_a2 = Array.from(word)[0]) != null ? _a2 : "";
}
function variants(name) {
  var _a2;
  const words2 = name.split(" ").filter((word) => word !== "");
  const [first = ""] = words2;
  const last = (_a2 = words2[words2.length - 1]) != null ? _a2 : "";
  return words2.length < 2 ? [] : [
    [...words2.slice(0, -1), initial(last)].join(" "),
    [initial(first), ...words2.slice(1)].join(" "),
    words2.join(""),
    ...words2.length > 2 ? [`${first} ${last}`] : []
  ];
}
function candidates(name, about = {}) {
  var _a2;
  const { realname = "", year, place = "" } = about;
  const real = realname.trim().replace(/\s+/g, " ");
  const found = [...real === "" ? [] : [real, ...variants(real)], ...variants(name)];
  for (const addition of [place.trim(), year === void 0 ? "" : String(year)]) {
    if (addition !== "" && !name.includes(addition)) {
      found.push(`${name} ${addition}`);
    }
  }
  const [, stem = name, digits = ""] = (_a2 = /^(.*?\D)(\d{1,3})$/u.exec(name)) != null ? _a2 : [];
  for (let number = digits === "" ? 2 : Number(digits) + 1; found.length < MOST; number++) {
    found.push(digits === "" ? `${name} ${number}` : stem + String(number));
  }
  return [...new Set(found)].filter((candidate) => candidate !== name);
}

// src/accounts/list/row-observable.ts
var RowObservable = class {
  constructor(current) {
    this.current = current;
    this.listeners = /* @__PURE__ */ new Set();
  }
  get state() {
    return this.current;
  }
  /**
   * Calls the listener at once (with no rows) and after every change. Returns how to stop that.
   *
   * @param listener Gets the state, and the ids of the rows that changed
   */
  observe(listener) {
    this.listeners.add(listener);
    listener(this.current, []);
    return () => {
      this.listeners.delete(listener);
    };
  }
  change(part, rows = []) {
    this.current = __spreadValues(__spreadValues({}, this.current), part);
    for (const listener of [...this.listeners]) {
      listener(this.current, rows);
    }
  }
};

// src/accounts/list/check/checker.ts
var FEW = 50;
var FAILURES = 2;
var OWN_TRIES = 3;
var ALTERNATIVES = 3;
var CURIOSITY = 200;
var NO_ANSWER = new WikiError("http", { format: "text", text: "" });
var Checker = class extends RowObservable {
  constructor(dependencies) {
    super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
    this.dependencies = dependencies;
    /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
    this.own = null;
    this.open = /* @__PURE__ */ new Set();
    this.source = new CancellationSource();
    /** Why `own` is not known. */
    this.ownFailure = NO_ANSWER;
  }
  /**
   * Checks rows that have been checked locally. Resolves when all are answered, or it is cancelled. A row with an
   * error in its name is left as it is; one whose address alone is wrong is asked about.
   *
   * @param rows
   * @param mode The list's mode; typed passwords are asked about
   */
  check(rows, mode = "type") {
    return __async(this, null, function* () {
      this.cancel();
      const source = new CancellationSource();
      this.source = source;
      this.own = null;
      const questions = this.ask(rows);
      this.change(
        { running: true, done: 0, total: questions.length, cancelled: false, failed: 0 },
        this.concluded(questions)
      );
      yield this.answer(questions, { mode, source, counting: true, curiosity: CURIOSITY });
      if (!source.cancelled) {
        this.change({ running: false });
      }
    });
  }
  /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
  recheck(row, mode = "type") {
    return __async(this, null, function* () {
      const questions = this.ask([row]);
      this.change({}, this.concluded(questions));
      yield this.answer(questions, { mode, source: this.source, counting: false, curiosity: 1 });
    });
  }
  /** What is not answered yet was not asked. */
  cancel() {
    this.source.cancel();
    this.source = new CancellationSource();
    const left = [...this.open].filter((question) => this.isOpen(question));
    this.open.clear();
    for (const { row } of left) {
      row.wiki = null;
    }
    const ids = this.concluded(left);
    if (this.state.running) {
      this.change({ running: false, cancelled: true }, ids);
    } else if (ids.length > 0) {
      this.change({}, ids);
    }
  }
  /**
   * Up to three names like this one that are really free, put into the fixes of the row's remark.
   *
   * @param row A row with the remark `name-taken` or `name-forbidden`
   * @param others Canonical names that other rows of the list have
   * @param year Of now or of the event, for names with it
   * @throws WikiError
   */
  alternatives(row, others, year) {
    return __async(this, null, function* () {
      const { lists } = this.dependencies;
      const { source } = this;
      const { wiki: wiki2 } = row;
      const about = __spreadValues({ realname: row.request.realname }, year === void 0 ? {} : { year });
      const names = candidates(row.canonical, about).filter((candidate) => !others.has(candidate));
      const answers2 = yield lists.checkNames(names, source);
      const free = [];
      for (const candidate of names) {
        const check = answers2.get(candidate);
        if ((check == null ? void 0 : check.kind) === "free" && !others.has(check.canonical) && !free.includes(check.canonical)) {
          if ((yield lists.checkOverridable(check.canonical, source)).length === 0) {
            free.push(check.canonical);
          }
        }
        if (free.length === ALTERNATIVES) {
          break;
        }
      }
      if (wiki2 && row.wiki === wiki2) {
        row.wiki = __spreadProps(__spreadValues({}, wiki2), { alternatives: free });
        this.change({}, this.concluded([{ row }]));
      }
      return free;
    });
  }
  ask(rows) {
    const questions = [];
    for (const row of rows) {
      const about = this.dependencies.local.askableName(row);
      if (about !== "") {
        const fact = { about, answer: { kind: "pending" }, alternatives: [] };
        row.wiki = fact;
        questions.push({ row, fact });
      }
    }
    questions.forEach((question) => this.open.add(question));
    return questions;
  }
  /** Does the row still wait for this answer, and not for one to a later question? */
  isOpen({ row, fact }) {
    return row.wiki === fact;
  }
  /** Has it concluded what follows from what the wiki said of rows; the ids of all that it concerns. */
  concluded(questions) {
    return this.dependencies.local.refresh(questions.map(({ row }) => row)).map(({ id }) => id);
  }
  answer(questions, round) {
    return __async(this, null, function* () {
      var _a2;
      const { lists } = this.dependencies;
      const { source } = round;
      if (questions.length > 0 && !this.own) {
        this.own = yield this.askOwn(source);
      }
      const byName = /* @__PURE__ */ new Map();
      for (const question of questions) {
        const { about } = question.fact;
        byName.set(about, [...(_a2 = byName.get(about)) != null ? _a2 : [], question]);
      }
      const names = [...byName.keys()];
      let size = lists.namesPerRequest;
      let failures = 0;
      for (let index = 0; index < names.length && !source.cancelled; ) {
        const chunk = names.slice(index, index + size);
        const asked = chunk.flatMap((name) => {
          var _a3;
          return (_a3 = byName.get(name)) != null ? _a3 : [];
        });
        try {
          if (failures < FAILURES) {
            const answers2 = yield lists.checkNames(chunk, source);
            failures = 0;
            yield this.note(asked, answers2, round);
          } else {
            this.fail(asked, NO_ANSWER, round);
          }
        } catch (error) {
          if (source.cancelled) {
            return;
          }
          if (chunk.length > FEW) {
            size = FEW;
            continue;
          }
          failures++;
          this.fail(asked, WikiError.from(error), round);
        }
        index += chunk.length;
      }
    });
  }
  /** Notes at once what needs no further question, and then asks about the others one by one. */
  note(asked, answers2, round) {
    return __async(this, null, function* () {
      const done = [];
      const slow = [];
      for (const question of asked) {
        const check = answers2.get(question.fact.about);
        if (round.source.cancelled || !this.isOpen(question)) {
          continue;
        }
        if (!check) {
          this.fail([question], NO_ANSWER, round);
        } else if (this.needsMore(question.row, check, round)) {
          slow.push([question, check]);
        } else {
          this.conclude(question, [check], check.kind === "taken" ? this.ownCreation(check.canonical) : null);
          done.push(question);
        }
      }
      this.report(done, 0, round);
      for (const [question, check] of slow) {
        yield this.noteSlowly(question, check, round);
      }
    });
  }
  needsMore(row, check, round) {
    switch (check.kind) {
      case "invalid":
        return false;
      case "taken":
        return !this.ownCreation(check.canonical);
      case "free":
        return this.dependencies.lists.offersOverrides || this.hasTypedPassword(row, round);
      case "forbidden":
        return this.hasTypedPassword(row, round);
      default:
        return never(check);
    }
  }
  hasTypedPassword(row, { mode }) {
    return row.request.password !== "" && modeOf(row, mode) === "type";
  }
  ownCreation(canonical) {
    var _a2;
    const own2 = (_a2 = this.own) == null ? void 0 : _a2.creations.get(canonical);
    return own2 ? { createdByMe: true, createdBy: "", at: own2.at } : null;
  }
  /** What the wiki answers for one row at a time. */
  noteSlowly(question, check, round) {
    return __async(this, null, function* () {
      const { lists, accounts } = this.dependencies;
      const { source } = round;
      const { row, fact } = question;
      const { password } = row.request;
      if (source.cancelled) {
        return;
      }
      try {
        const refusals = check.kind === "free" ? yield lists.checkOverridable(check.canonical, source) : [];
        const creation = check.kind === "taken" ? yield this.askCreation(check.canonical, round) : null;
        const verdict = check.kind !== "taken" && this.hasTypedPassword(row, round) && !source.cancelled ? yield accounts.checkPassword(fact.about, password, source) : null;
        if (!source.cancelled && this.isOpen(question)) {
          this.conclude(
            question,
            refusals.length ? refusals : [check],
            creation,
            verdict && { of: password, check: verdict }
          );
          this.report([question], 0, round);
        }
      } catch (error) {
        if (!source.cancelled) {
          this.fail([question], WikiError.from(error), round);
        }
      }
    });
  }
  /**
   * By whom a name is taken, that is not among the creations that were fetched.
   *
   * @throws WikiError It is not known whether it is one's own: who pastes a list once more must not be told that
   *  somebody else was faster
   */
  askCreation(canonical, round) {
    return __async(this, null, function* () {
      var _a2;
      const isCertain = ((_a2 = this.own) == null ? void 0 : _a2.complete) === true;
      if (isCertain && round.curiosity-- <= 0) {
        return null;
      }
      if (!this.own) {
        throw this.ownFailure;
      }
      try {
        return yield this.dependencies.lists.creationOf(canonical, round.source);
      } catch (error) {
        if (isCertain && !round.source.cancelled) {
          return null;
        }
        throw error;
      }
    });
  }
  /** Asks for the log of this person's creations; more than once, as much depends on it. */
  askOwn(source) {
    return __async(this, null, function* () {
      for (let failures = 0; failures < OWN_TRIES && !source.cancelled; failures++) {
        try {
          return yield this.dependencies.lists.ownCreations(source);
        } catch (error) {
          this.ownFailure = WikiError.from(error);
        }
      }
      return null;
    });
  }
  conclude(question, checks, creation, password = null) {
    this.close(question, { kind: "checked", checks, creation, password });
  }
  fail(questions, { text }, round) {
    const failed = questions.filter((question) => this.isOpen(question));
    failed.forEach((question) => this.close(question, { kind: "failed", text }));
    this.report(failed, failed.length, round);
  }
  close(question, answer) {
    question.row.wiki = __spreadProps(__spreadValues({}, question.fact), { answer });
    this.open.delete(question);
  }
  report(questions, failed, { counting }) {
    const { state } = this;
    const ids = this.concluded(questions);
    this.change(counting ? { done: state.done + questions.length, failed: state.failed + failed } : {}, ids);
  }
};

// taken:core/accounts/contract/reason
var addressIn = mw.libs.accountCreator.parts.core.modules[24];

// taken:checks/accounts/email/judge-email
var judgeEmail = mw.libs.accountCreator.parts.checks.modules[2];

// taken:core/accounts/names/characters
var mixedWord = mw.libs.accountCreator.parts.core.modules[31];

// src/accounts/names/lookalike.ts
var NO_SIGN = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
var FROM = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
var INTO = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
var LATIN = new Map([...FROM].map((letter, index) => [letter, INTO.charAt(index)]));
function lookOf(name) {
  let look2 = name.toLowerCase();
  if (/[^\0-\x7f]/.test(look2)) {
    look2 = look2.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (letter) => {
      var _a2;
      return (_a2 = LATIN.get(letter)) != null ? _a2 : letter;
    });
  }
  look2 = look2.replace(NO_SIGN, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
  return look2 || name;
}

// taken:core/accounts/names/clean-name
var MAX_LENGTH = mw.libs.accountCreator.parts.core.modules[34];
var cleanName = mw.libs.accountCreator.parts.core.modules[35];
var cleanWholly = mw.libs.accountCreator.parts.core.modules[36];
var nameInTitle = mw.libs.accountCreator.parts.core.modules[37];

// src/accounts/names/username.ts
var MAX_BYTES = 235;
var FORBIDDEN = unicodePattern(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
var IPV4_OR_RANGE = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
function upperFirst(name, language) {
  var _a2;
  const first = String.fromCodePoint((_a2 = name.codePointAt(0)) != null ? _a2 : 0);
  if (/[\u10d0-\u10ff]/u.test(first)) {
    return name;
  }
  const upper = first === "i" && /^(?:tr|az|kaa)\b/.test(language) ? "İ" : first.toUpperCase();
  const rest = upper.length > first.length ? upper.slice(1).toLowerCase() : upper.slice(1);
  return (upper.charAt(0) + rest + name.slice(first.length)).normalize();
}
function isTemporary(name, patterns = []) {
  return /^~\d{4}-/.test(name) || patterns.some((pattern) => {
    const [before = "", after = ""] = pattern.split("$1");
    return name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after);
  });
}
function utf8Length(text) {
  return encodeURIComponent(text).replace(/%../g, ".").length;
}
function canonicalName(name, rules = {}) {
  var _a2;
  const text = cleanName(name.normalize().replace(/_/g, " "), rules).normalize();
  const refuse2 = (problem, characters = "") => ({ canonical: "", problem, characters });
  if (text === "") {
    return refuse2("empty");
  }
  const forbidden = text.match(FORBIDDEN);
  if (forbidden) {
    return refuse2("characters", [...new Set(forbidden)].join(" "));
  }
  const canonical = upperFirst(text, (_a2 = rules.language) != null ? _a2 : "");
  if (IPV4_OR_RANGE.test(canonical)) {
    return refuse2("address");
  }
  if (isTemporary(canonical, rules.temporaryPatterns)) {
    return refuse2("temporary");
  }
  return utf8Length(canonical) > MAX_BYTES ? refuse2("long") : { canonical, problem: null };
}

// taken:core/accounts/names/clean-field
var cleanField = mw.libs.accountCreator.parts.core.modules[33];

// src/accounts/list/read/clean-request.ts
function cleanFields(fields, rules) {
  const cleaned = {};
  for (const field of ["username", "email", "realname", "reason"]) {
    const from = fields[field];
    const to = cleanField(field, from, rules);
    if (from !== to) {
      cleaned[field] = { from, to };
      fields[field] = to;
    }
  }
  return cleaned;
}
function cleanRequest(row, rules) {
  const request = __spreadValues({}, row.request);
  const cleaned = cleanFields(request, rules);
  if (Object.keys(cleaned).length > 0) {
    row.cleaned = __spreadValues(__spreadValues({}, row.cleaned), cleaned);
    row.request = request;
  }
}

// src/accounts/list/check/wiki-remarks.ts
function remark(severity, code, message = null, rest = {}) {
  return __spreadProps(__spreadValues({
    severity,
    code,
    field: "username",
    parameters: [],
    fixes: [],
    override: null
  }, rest), {
    // The wiki may refuse without a word; then ours are said.
    message: message && !isEmptyText(message) ? message : null
  });
}
function dayOf(at) {
  return new Date(at).toISOString().slice(0, 10);
}
function takenRemark(canonical, creation, fixes) {
  if (creation == null ? void 0 : creation.createdByMe) {
    return remark("info", "already", null, { parameters: [dayOf(creation.at)] });
  }
  return remark("error", "name-taken", null, {
    fixes,
    parameters: creation ? [dayOf(creation.at), creation.createdBy === canonical ? "" : creation.createdBy] : []
  });
}
function nameRemark(check, creation, fixes) {
  switch (check.kind) {
    case "invalid":
      return remark("error", "name-invalid");
    case "free":
      return null;
    case "taken":
      return takenRemark(check.canonical, creation, fixes);
    case "forbidden":
      return remark("error", "name-forbidden", check.message, { override: check.override, fixes });
    default:
      return never(check);
  }
}
function wikiRemarks(row, answer, canonical) {
  var _a2, _b;
  switch (answer.kind) {
    case "pending":
      return [];
    case "failed":
      return [remark("warning", "check-failed", answer.text)];
    case "checked": {
      const { checks, creation, password } = answer;
      const fixes = [...(_b = (_a2 = row.wiki) == null ? void 0 : _a2.alternatives) != null ? _b : []];
      const remarks = checks.map((check) => nameRemark(check, creation, fixes));
      if (password && !password.check.accepted && password.of === row.request.password) {
        remarks.push(remark("error", "password-weak", password.check.messages[0], { field: "password" }));
      }
      if (checks.some(({ kind }) => kind !== "invalid") && canonical !== row.request.username) {
        remarks.push(remark("info", "normalised", null, { parameters: [canonical] }));
      }
      return remarks.filter((each) => each !== null);
    }
    default:
      return never(answer);
  }
}

// src/accounts/list/check/conclude.ts
var BEFORE = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
function isBeforeCreation({ state }) {
  return BEFORE.includes(state);
}
function answerFor({ wiki: wiki2 }, name) {
  return wiki2 && name !== "" && wiki2.about === name ? wiki2.answer : null;
}
function canonicalOf(row, name) {
  const answer = answerFor(row, name);
  const check = (answer == null ? void 0 : answer.kind) === "checked" ? answer.checks.find(({ kind }) => kind !== "invalid") : void 0;
  return check && check.kind !== "invalid" ? check.canonical : name;
}
function lacksPassword(row, mode, answer) {
  var _a2;
  const { password } = row.request;
  return answer.kind === "checked" && answer.checks.every(({ kind }) => kind === "free" || kind === "forbidden") && modeOf(row, mode) === "type" && password !== "" && ((_a2 = answer.password) == null ? void 0 : _a2.of) !== password;
}
function isAnswered(row, name, mode) {
  const answer = answerFor(row, name);
  return answer !== null && answer.kind !== "pending" && !lacksPassword(row, mode, answer);
}
function cleaningRemarks({ cleaned, request }) {
  const remarks = [];
  for (const field of ["username", "email", "realname", "reason"]) {
    const change = cleaned[field];
    if (change && change.to === request[field] && change.from.replace(/\s+/g, " ").trim() !== change.to) {
      remarks.push({
        severity: "info",
        code: "cleaned",
        field,
        parameters: [change.from, change.to],
        message: null,
        fixes: [],
        override: null
      });
    }
  }
  return remarks;
}
function stateBy(remarks, overrides, otherwise) {
  const errors = remarks.filter(({ severity }) => severity === "error");
  if (errors.some(({ override }) => override === null || !overrides.includes(override))) {
    return "rejected";
  }
  return errors.length || remarks.some(({ severity }) => severity === "warning") ? "warned" : otherwise;
}
function conclude(row, facts, mode) {
  const answer = answerFor(row, facts.name);
  const canonical = canonicalOf(row, facts.name);
  const creation = (answer == null ? void 0 : answer.kind) === "checked" ? answer.creation : null;
  const said = answer ? wikiRemarks(row, answer, canonical) : [];
  if (creation == null ? void 0 : creation.createdByMe) {
    return { canonical, creation, remarks: said.filter(({ severity }) => severity === "info"), state: "already" };
  }
  const remarks = [...facts.related, ...facts.own, ...said, ...cleaningRemarks(row)];
  const otherwise = (answer == null ? void 0 : answer.kind) === "pending" ? "checking" : isAnswered(row, facts.name, mode) ? "ready" : "unchecked";
  const state = stateBy(remarks, row.overrides, otherwise);
  return { canonical, creation, remarks, state: state === "warned" && otherwise === "checking" ? "checking" : state };
}

// src/accounts/list/check/names-in-text.ts
var UNSPACED = unicodePattern(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
var WORD = unicodePattern(String.raw`[\p{L}\p{M}\p{N}]`);
function fold(text) {
  return text.normalize().toLowerCase().replace(/\s+/g, " ").trim();
}
function isTelling(name) {
  return UNSPACED.test(name) ? name.length > 1 : name.includes(" ");
}
var NameFinder = class {
  constructor() {
    /** By their first two characters; how often each is there. */
    this.names = /* @__PURE__ */ new Map();
  }
  /**
   * Adds a name, or takes it away.
   *
   * @param name
   * @param present
   * @return Whether texts may have to be searched again
   */
  set(name, present) {
    var _a2, _b;
    const folded = fold(name);
    if (!isTelling(folded)) {
      return false;
    }
    const start = folded.slice(0, 2);
    const group = (_a2 = this.names.get(start)) != null ? _a2 : /* @__PURE__ */ new Map();
    const before = (_b = group.get(folded)) != null ? _b : 0;
    const now = before + (present ? 1 : -1);
    if (now > 0) {
      group.set(folded, now);
    } else {
      group.delete(folded);
    }
    this.names.set(start, group);
    return before > 0 !== now > 0;
  }
  /** The first name in a text, in small letters; null where there is none. */
  find(text) {
    var _a2, _b;
    const folded = fold(text);
    for (let i4 = 0; i4 < folded.length; i4++) {
      for (const name of (_b = (_a2 = this.names.get(folded.slice(i4, i4 + 2))) == null ? void 0 : _a2.keys()) != null ? _b : []) {
        const end = i4 + name.length;
        if (folded.startsWith(name, i4) && (UNSPACED.test(name) || !WORD.test(folded.charAt(i4 - 1)) && !WORD.test(folded.charAt(end)))) {
          return name;
        }
      }
    }
    return null;
  }
};

// src/accounts/list/check/row-groups.ts
var RowGroups = class {
  constructor() {
    this.groups = /* @__PURE__ */ new Map();
  }
  get(key) {
    var _a2;
    return (_a2 = this.groups.get(key)) != null ? _a2 : [];
  }
  first(key) {
    var _a2;
    return (_a2 = this.groups.get(key)) == null ? void 0 : _a2[0];
  }
  /**
   * Adds a row, or takes one away. The empty key is no group.
   *
   * @param key
   * @param row
   * @param present
   * @return The rows that have another first one now
   */
  set(key, row, present) {
    var _a2, _b, _c;
    if (key === "") {
      return [];
    }
    const group = this.groups.get(key);
    if (!group) {
      if (present) {
        this.groups.set(key, [row]);
      }
      return [];
    }
    let low = 0;
    for (let high = group.length; low < high; ) {
      const middle = low + high >> 1;
      if (((_b = (_a2 = group[middle]) == null ? void 0 : _a2.id) != null ? _b : 0) < row.id) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const found = ((_c = group[low]) == null ? void 0 : _c.id) === row.id;
    group.splice(low, found ? 1 : 0, ...present ? [row] : []);
    if (!group.length) {
      this.groups.delete(key);
    }
    return low === 0 ? group : [];
  }
};

// src/accounts/list/check/local-check.ts
function remark2(severity, code, field, parameters = [], fix = null) {
  return { severity, code, field, parameters, message: null, fixes: fix === null ? [] : [fix], override: null };
}
function nameRemark2(username, verdict, rules) {
  if (verdict.problem === null) {
    return null;
  }
  if (verdict.problem === "empty") {
    return remark2("error", "name-missing", "username");
  }
  const spaced = verdict.characters.split(" ").reduce((name, piece) => name.split(piece).join(" "), username);
  const isMendable = verdict.problem === "characters" && !username.includes("@");
  const fixed = isMendable ? canonicalName(spaced, rules).canonical : "";
  return remark2("error", "name-invalid", "username", [verdict.problem, verdict.characters], fixed || null);
}
function emailRemark(email, mode) {
  if (email === "") {
    return mode === "mail" ? remark2("error", "email-missing", "email") : null;
  }
  const { problem, meant } = judgeEmail(email);
  switch (problem) {
    case null:
      return null;
    case "typo":
      return remark2("warning", "email-typo", "email", [meant != null ? meant : ""], meant);
    case "invalid":
    case "odd":
      return remark2(problem === "invalid" ? "error" : "warning", "email-invalid", "email", [email], meant);
    default:
      return never(problem);
  }
}
var LocalCheck = class {
  constructor(context) {
    this.context = context;
    this.entries = /* @__PURE__ */ new Map();
    this.names = new RowGroups();
    this.looks = new RowGroups();
    this.emails = new RowGroups();
    this.people = new NameFinder();
  }
  /** Checks all rows, from scratch: a new list, another mode, other rules. */
  checkAll(rows) {
    const slices = this.checkInSlices(rows, rows.length + 1);
    while (!slices.next().done) {
    }
  }
  /**
   * The same in slices, so that the page can breathe in between. Until it is through, no row has been compared with
   * the others.
   *
   * @param rows
   * @param size How many rows a slice
   * @yield The part that is done, from 0 to 1
   */
  *checkInSlices(rows, size = 1e3) {
    this.entries = /* @__PURE__ */ new Map();
    this.names = new RowGroups();
    this.looks = new RowGroups();
    this.emails = new RowGroups();
    this.people = new NameFinder();
    const affected = /* @__PURE__ */ new Set();
    const people = /* @__PURE__ */ new Set();
    let done = 0;
    for (const step of [
      (row) => this.file(row, affected, people),
      (row) => this.relate(row)
    ]) {
      for (const row of rows) {
        step(row);
        if (++done % size === 0) {
          yield done / rows.length / 2;
        }
      }
    }
  }
  /**
   * Checks rows that are new, were edited or put back, and those whose duplicates or look-alikes change by it.
   *
   * @param edited
   * @return All rows of which something may have changed, `edited` among them
   */
  update(edited) {
    const affected = new Set(edited);
    const people = /* @__PURE__ */ new Set();
    edited.forEach((row) => this.file(row, affected, people));
    return this.relateAll(affected, people);
  }
  /**
   * Forgets rows that were deleted.
   *
   * @param deleted
   * @return The rows of which something may have changed by it
   */
  remove(deleted) {
    const affected = /* @__PURE__ */ new Set();
    const people = /* @__PURE__ */ new Set();
    deleted.forEach((row) => this.forget(row, affected, people));
    deleted.forEach((row) => affected.delete(row));
    return this.relateAll(affected, people);
  }
  /**
   * The wiki has said something of rows: brings what follows from it up to date.
   *
   * @param rows Those that are no longer on the list are passed over
   * @return As of update()
   */
  refresh(rows) {
    return this.update(rows.filter((row) => {
      var _a2;
      return ((_a2 = this.entries.get(row.id)) == null ? void 0 : _a2.row) === row;
    }));
  }
  /** Has the wiki been asked all there is to ask about the row as it stands? */
  isAnswered(row) {
    return isAnswered(row, this.nameOf(row), this.context.mode);
  }
  /** The name that the wiki is to be asked about; '' where it is not worth asking. */
  askableName(row) {
    var _a2;
    const isWorthIt = isBeforeCreation(row) && ((_a2 = this.relatedNameRemark(row)) == null ? void 0 : _a2.severity) !== "error";
    return isWorthIt ? this.nameOf(row) : "";
  }
  /**
   * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
   * taken by accounts that this person had created.
   */
  trust(rows) {
    for (const row of rows) {
      const { creation } = row;
      const about = this.nameOf(row);
      row.wiki = {
        about,
        alternatives: [],
        answer: {
          kind: "checked",
          creation,
          password: null,
          checks: [{ kind: creation ? "taken" : "free", canonical: row.canonical || about }]
        }
      };
    }
  }
  /** What speaks against a public reason: an address, the real name of somebody on the list. */
  reasonRemarks(reason = this.context.reason) {
    const address = addressIn(reason);
    const name = this.people.find(reason);
    return [
      ...address === null ? [] : [remark2("warning", "reason-address", "reason", [address])],
      ...name === null ? [] : [remark2("warning", "reason-name", "reason", [name])]
    ];
  }
  forget(row, affected, people) {
    const entry = this.entries.get(row.id);
    if (entry) {
      this.entries.delete(row.id);
      this.setKeys(entry, false, affected, people);
    }
  }
  setKeys(entry, present, affected, people) {
    for (const [groups, key] of [
      [this.names, entry.canonical],
      [this.looks, entry.look],
      [this.emails, entry.email]
    ]) {
      groups.set(key, entry.row, present).forEach((row) => affected.add(row));
    }
    if (entry.realname && this.people.set(entry.realname, present)) {
      people.add(entry.realname);
    }
  }
  nameOf(row) {
    const entry = this.entries.get(row.id);
    return (entry == null ? void 0 : entry.row) === row ? entry.name : canonicalName(row.request.username, this.context.rules).canonical;
  }
  /** Looks at the row by itself and files it under its name, look and address. */
  file(row, affected, people) {
    const { rules } = this.context;
    this.forget(row, affected, people);
    const isOpen = isBeforeCreation(row);
    if (isOpen) {
      cleanRequest(row, rules);
    }
    const { username, email, realname } = row.request;
    const verdict = canonicalName(username, rules);
    const name = verdict.canonical;
    const canonical = isOpen ? canonicalOf(row, name) : row.canonical || name;
    const entry = {
      row,
      name,
      canonical,
      look: canonical && lookOf(canonical),
      email: email.toLowerCase(),
      realname,
      own: isOpen ? this.ownRemarks(row, verdict) : []
    };
    this.entries.set(row.id, entry);
    this.setKeys(entry, true, affected, people);
  }
  ownRemarks(row, verdict) {
    const { username, email, password } = row.request;
    const mode = modeOf(row, this.context.mode);
    const mixed = mixedWord(verdict.canonical);
    return [
      nameRemark2(username, verdict, this.context.rules),
      mixed === null ? null : remark2("warning", "name-mixed", "username", [mixed]),
      emailRemark(email, mode),
      mode === "type" && password === "" ? remark2("error", "password-missing", "password") : null
    ].filter((each) => each !== null);
  }
  /** Another row, higher up, under the same key. */
  above(row, groups, key) {
    const first = groups.first(key);
    return first && first.id !== row.id && this.entries.get(first.id) || null;
  }
  relatedNameRemark(row) {
    const entry = this.entries.get(row.id);
    if (!entry) {
      return null;
    }
    const same = this.above(row, this.names, entry.canonical);
    if (same) {
      return remark2("error", "duplicate", "username", [String(same.row.line), same.canonical]);
    }
    const like = this.above(row, this.looks, entry.look);
    return like && like.canonical !== entry.canonical ? remark2("warning", "lookalike", "username", [String(like.row.line), like.canonical]) : null;
  }
  /** Compares the row with the others, and concludes. */
  relate(row) {
    const entry = this.entries.get(row.id);
    if (!entry || !isBeforeCreation(row)) {
      return;
    }
    const name = this.relatedNameRemark(row);
    const related = name ? [name] : [];
    const shared = this.above(row, this.emails, entry.email);
    if (shared) {
      related.push(remark2("warning", "email-repeated", "email", [
        String(shared.row.line),
        shared.canonical || shared.row.request.username
      ]));
    }
    if (row.request.reason) {
      related.push(...this.reasonRemarks(row.request.reason));
    }
    Object.assign(row, conclude(row, { name: entry.name, own: entry.own, related }, this.context.mode));
  }
  relateAll(affected, people) {
    if (people.size) {
      for (const { row } of this.entries.values()) {
        if (row.request.reason) {
          affected.add(row);
        }
      }
    }
    const rows = [...affected].filter((row) => this.entries.has(row.id));
    rows.forEach((row) => this.relate(row));
    return rows;
  }
};

// src/accounts/list/check/quota.ts
var DAY = 864e5;
function quotaOf(rights, own2, now, needed) {
  const times = own2 ? [...own2.creations.values()].map(({ at }) => at) : null;
  return {
    limited: !rights.includes("noratelimit"),
    createdLastDay: times ? times.filter((at) => at > now - DAY).length : null,
    needed
  };
}

// src/accounts/list/create/batch-state.ts
var INITIAL_BATCH_STATE = {
  task: "create",
  phase: { kind: "idle" },
  halting: null,
  resumeAt: null,
  progress: { done: 0, total: 0, secondsLeft: null },
  challenge: null,
  step: null,
  journalKept: true
};

// src/accounts/list/list-state.ts
var INITIAL_LIST_STATE = {
  place: { kind: "opening" },
  stage: { kind: "opening" },
  opening: null,
  text: "",
  parsed: null,
  modes: [],
  mode: "mail",
  reason: "",
  reasonRemarks: [],
  values: {},
  checker: { running: false, done: 0, total: 0, cancelled: false, failed: 0 },
  batch: INITIAL_BATCH_STATE,
  quota: null,
  sheet: "none",
  problem: null,
  step: null,
  progress: null,
  brokenOff: { kind: "none" },
  undoable: 0,
  edition: 0,
  resultsSeen: true,
  awaitsLogin: false
};
function isCreatable(row) {
  return row.state === "ready" || row.state === "warned";
}
function isLeft(row) {
  return isCreatable(row) || row.state === "unknown";
}

// src/accounts/list/list-check.ts
var REST = 400;
var ListCheck = class {
  constructor(store, dependencies) {
    this.store = store;
    this.local = new LocalCheck({ rules: {}, mode: "mail", reason: "" });
    /** How to call off the checks of edited rows that wait for the typing to rest. */
    this.resting = /* @__PURE__ */ new Map();
    this.clock = dependencies.clock;
    this.checker = new Checker({ lists: dependencies.lists, accounts: dependencies.service, local: this.local });
    this.checker.observe((checker, ids) => store.set({ checker }, ids));
  }
  /** Everything that can be known before anything is created. */
  all() {
    return __async(this, null, function* () {
      const { store, local } = this;
      const { mode, reason } = store.state;
      local.context = __spreadProps(__spreadValues({}, local.context), { mode, reason });
      for (const part of local.checkInSlices(store.rows)) {
        if (part < 1) {
          yield wait(this.clock, 0);
        }
      }
      store.replaceRows(store.rows, { place: { kind: "check" }, reasonRemarks: local.reasonRemarks(reason) });
      const open = store.rows.filter((row) => outcomeOf(row) === null && row.state !== "already");
      yield this.ask(open);
      const { opening } = store.state;
      if (opening) {
        const now = this.clock.now() + opening.clockSkew;
        const needed = store.rows.filter(isCreatable).length;
        store.set({ quota: quotaOf(opening.rights, this.checker.own, now, needed) });
      }
    });
  }
  /** Asks the wiki about these rows. */
  ask(rows) {
    return this.checker.check(rows, this.store.state.mode);
  }
  cancel() {
    this.checker.cancel();
  }
  /** Rows were edited: what can be known here is known at once, and the wiki is asked once the typing rests. */
  edited(row) {
    var _a2;
    const changed = this.local.update([row]);
    (_a2 = this.resting.get(row.id)) == null ? void 0 : _a2();
    this.resting.delete(row.id);
    if (!this.local.isAnswered(row)) {
      this.resting.set(row.id, this.clock.later(REST, () => {
        this.resting.delete(row.id);
        void this.checker.recheck(row, this.store.state.mode);
      }));
    }
    return changed;
  }
  /** What was not worth asking about may be so now, such as a name that is no longer there twice. */
  askOpen(changed) {
    for (const row of changed) {
      if (row.state === "unchecked" && !this.resting.has(row.id)) {
        void this.checker.recheck(row, this.store.state.mode);
      }
    }
  }
  /** Puts free names beside one that is taken. */
  alternatives(row) {
    return __async(this, null, function* () {
      const others = new Set(this.store.rows.map(({ canonical }) => canonical));
      yield this.checker.alternatives(row, others, new Date(this.clock.now()).getFullYear());
    });
  }
};

// src/accounts/list/read/as-rows.ts
function asRows(people) {
  return people.map(({ username, email, realname, password, reason, mode, line, cleaned, extra }, index) => Object.assign(makeRow(index + 1, line, { username, email, realname, password, reason, mode }), { cleaned, extra }));
}

// src/accounts/list/read/headings.ts
var WORDS = {
  username: "username user userlogin account accountname login loginname loginid sisloginid nick nickname wikiname wikiusername handle screenname wikipedian wikimediausername benutzername benutzer nutzername nutzer benutzerkonto anmeldename kontoname spitzname wikiname accountnaam nomdutilisateur nomdutilisatrice nomutilisateur utilisateur utilisatrice pseudo pseudonyme identifiant nomducompte compte usuario usuaria nombredeusuario nombredeusuaria nombreusuario nombredecuenta cuenta alias apodo nomedeusuário nomedeutilizador utilizador usuário nomedousuário conta nomeutente utente nickname gebruikersnaam gebruiker nazwaużytkownika użytkownik nazwakonta konto nick uživatelskéjméno uživatel přezdívka jménouživatele používateľskémeno používateľ användarnamn användare brukernavn bruker brugernavn bruger käyttäjänimi käyttäjä käyttäjätunnus tunnus felhasználónév felhasználó szerkesztőnév numedeutilizator utilizator nomdusuari usuari kullanıcıadı kullanıcı rumuz όνομαχρήστη χρήστης имяучётнойзаписи имяучетнойзаписи имяпользователя пользователь логин ник никнейм участник учётнаязапись учетнаязапись имяучастника користувач імякористувача логін потребител потребителскоиме корисничкоиме korisničkoime suradničkoime uporabniškoime اسمالمستخدم المستخدم مستخدم اسمالحساب نامکاربری کاربر שםמשתמש שםהמשתמש שםמשתמשת משתמש כינוי सदस्यनाम उपयोगकर्तानाम ব্যবহারকারীনাম ব্যবহারকারীরনাম ชื่อผู้ใช้ ผู้ใช้ tênngườidùng tênđăngnhập tàikhoản thànhviên namapengguna pengguna 사용자이름 사용자명 사용자 아이디 계정 계정명 닉네임 유저명 유저네임 利用者名 利用者 ユーザー名 ユーザ名 ユーザーネーム アカウント名 アカウント ログイン名 ハンドルネーム ニックネーム ログインid ユーザーid 用户名 用戶名 用户名称 用户 用戶 使用者名稱 使用者名称 使用者 账号 帳號 账户 帳戶 账户名 昵称 暱稱 登录名 կասնակցիանուն მომხმარებლისსახელი მომხმარებელი istifadəçiadı",
  email: "email mail emailaddress mailaddress emailadress eaddress useremail primaryemail contactemail emailid emailadresse mailadresse emailanschrift epost eposta eposti epostadress epostadresse courriel adressecourriel adresseemail adressemail adresseélectronique adressedemessagerie mel mél adresseecourriel correo correoelectrónico correoelectronico direccióndecorreoelectrónico direccióndecorreo direcciondecorreo dirección mailde correue endereçodeemail endereçodecorreioeletrónico correioeletrónico correioeletrônico enderecodeemail indirizzoemail indirizzoe indirizzomail postaelettronica indirizzodipostaelettronica mailadres emailadres adresemail adresemailowy adrespocztyelektronicznej emailováadresa emailadresa emailovýkontakt sähköposti sähköpostiosoite emailcím email cím emailcíme adresădeemail adresademail adreçaelectrònica adreçadecorreu correuelectrònic epostaadresi epostaadresiniz email διεύθυνσηemail ηλεκτρονικόταχυδρομείο ηλεκτρονικήδιεύθυνση электроннаяпочта адресэлектроннойпочты почта емейл имейл емайл електроннапошта адресаелектронноїпошти имейладрес електроннапоща البريدالإلكتروني البريدالالكتروني بريدإلكتروني عنوانالبريدالإلكتروني الإيميل الايميل ایمیل نشانیایمیل پستالکترونیک رایانامه דואל דואראלקטרוני כתובתדואל כתובתמייל מייל אימייל ईमेल ईमेलपता ইমেইল ইমেইলঠিকানা อีเมล อีเมล์ ที่อยู่อีเมล thưđiệntử địachỉemail địachỉthưđiệntử surel alamatemail alamatsurel 이메일 이메일주소 메일 메일주소 전자우편 전자메일 メール メールアドレス eメール 電子メール メアド 电子邮件 电子邮箱 邮箱 邮件 邮箱地址 电子邮件地址 電子郵件 電郵 電子信箱 信箱 電郵地址 電子郵件地址 էլփոստ ელფოსტა epoçt",
  realname: "realname fullname legalname civilname displayname studentname participantname attendeename membername firstandlastname firstnameandlastname firstnamelastname namefirstandlast firstlastname fullnameofparticipant invitee bürgerlichername vollständigername vollername klarname richtigername vorundnachname vornameundnachname vornamenachname nachnamevorname namevorname vorundzuname nomcomplet nometprénom prénometnom nomprénom prénomnom vrainom nomréel nometprénoms nombrecompleto nombreyapellidos nombreyapellido nombresyapellidos apellidosynombre apellidosynombres nombrereal nomecompleto nomereal nomeverdadeiro nomeesobrenome nomeeapelido nomecognome nomeecognome cognomeenome nominativo nomereale volledigenaam echtenaam naamvoluit voornaamenachternaam imięinazwisko nazwiskoiimię imięnazwisko pełnenazwisko prawdziweimięinazwisko jménoapříjmení příjmeníajméno celéjméno skutečnéjméno menoapriezvisko fullständigtnamn riktigtnamn föroch efternamn föroch efternamn fulltnavn fornavnogetternavn fuldenavn virkelignavn etuniminjasukunimi kokonimi nimi oikeanimi teljesnév igazinév igazineved numecomplet numeșiprenume numereal nomicognoms nomcomplet nomreal adsoyad adısoyadı adıvesoyadı adınızsoyadınız isimsoyisim gerçekad gerçekadı ονοματεπώνυμο πραγματικόόνομα фио фамилияиимя фамилияимя имяифамилия имяфамилия фамилияимяотчество полноеимя настоящееимя піб прізвищетаімя імятапрізвище повнеімя справжнєімя имеифамилия имеипрезиме imeiprezime prezimeiime الاسمالكامل الاسمالحقيقي الاسمالثلاثي اسمكامل نامونامخانوادگی نامکامل ناموخانوادگی نامواقعی שםמלא שםאמיתי שםפרטיומשפחה पूरानाम वास्तविकनाम পূর্ণনাম আসলনাম ชื่อนามสกุล ชื่อสกุล ชื่อจริง họvàtên họtên tênthật tênđầyđủ namalengkap namaasli 성명 실명 본명 氏名 お名前 本名 姓名 真实姓名 真實姓名 フルネーム 全名 实名 全姓名",
  firstname: "firstname givenname givennames forename forenames fname christianname preferredname preferredfirstname vorname vornamen rufname prénom prenom prénoms nombredepila primernombre nombres prenome primeironome primonome nomedibattesimo voornaam roepnaam imię imie imiona křestníjméno krstnémeno förnamn fornavn etunimi keresztnév utónév prenume nomdefonts önad όνομακαιπατρώνυμο имяотчество імяпобатькові الاسمالأول نامکوچک שםפרטי 이름(성제외) given first 名 名前(名) ファーストネーム 名字 given firstnames ชื่อต้น",
  lastname: "lastname surname surnames familyname lname secondname last family nachname familienname zuname hausname nomdefamille nomfamille apellido apellidos primerapellido sobrenome apelido últimonome cognome cognomi achternaam familienaam nazwisko příjmení prijmeni priezvisko efternamn etternavn efternavn slektsnavn sukunimi vezetéknév családnév numedefamilie cognoms cognom llinatges soyad soyadı soyisim soyadınız επώνυμο επίθετο фамилия прізвище фамилия презиме prezime priimek اسمالعائلة اللقب الاسمالأخير الكنية نامخانوادگی شهرت שםמשפחה נאםמשפחה उपनाम पदवी নামের শেষাংশ นามสกุล สกุล họ 성 姓 苗字 名字(姓) ラストネーム 姓氏",
  name: "name names person persons people student students participant participants attendee attendees member members guest guests contact volunteer signup who naam teilnehmer teilnehmerin teilnehmende teilnehmerinnen nom noms participante participantes participanti nombre nome nomi partecipante partecipanti alumno alumna alumnos deelnemer deelnemers uczestnik uczestnicy jméno jmeno účastník účastníci meno namn deltagare deltakere deltaker deltagere deltager navn osallistuja osallistujat név resztvevő résztvevő nume prenumele nom participants isim ad adı adınız katılımcı katılımcılar όνομα συμμετέχων имя участники участница имена слушатель студент імя имʼя учасник учасники име ime الاسم اسم المشارك المشاركون المشاركين نام شرکتکننده שם שמות משתתף משתתפת משתתפים नाम প্রতিভাগী নাম ชื่อ tên nama peserta 이름 성함 참가자 참석자 참가자명 名前 なまえ 参加者 参加者名 名称 名稱 参与者 參與者 参加人 学生 學生 անուն სახელი ad nimed nimi vardas vārds",
  password: "password pass passwd pw pwd initialpassword temporarypassword passwort kennwort motdepasse mdp contraseña clave senha palavrapasse wachtwoord hasło heslo lösenord passord adgangskode salasana jelszó parolă contrasenya parola şifre κωδικός συνθηματικό пароль парола كلمةالسر كلمةالمرور گذرواژه رمزعبور סיסמה पासवर्ड পাসওয়ার্ড รหัสผ่าน mậtkhẩu katasandi 비밀번호 암호 パスワード 密码 密碼",
  reason: "reason summary",
  mode: "way mode passwordway passwordmode",
  unused: "id no nr num number index position row seat order orderid ordernumber orderdate ticket tickettype ticketnumber quantity price total currency status attendeestatus timestamp time date starttime completiontime lastmodifiedtime submittedat registrationtime registereddate jointime leavetime duration phone phonenumber telephone tel mobile mobilenumber cell fax whatsapp address street city town state country zip zipcode postcode region institution institutionname organization organisation organisationname affiliation company employer university school faculty department course class group groups section team role roles position jobtitle title salutation gender sex age birthday dateofbirth language languages nationality comment comments note notes message remarks remark question questions answer feedback diet dietaryrequirements allergies accessibility consent newsletter tags points score grade attended attendance signed signature signedup registered topic article articles workplace website url link source idnumber studentid studentnumber studentno matriculationnumber userid sisuserid employeeid memberid zeitstempel datum uhrzeit zeit startzeit fertigstellungszeit telefon telefonnummer handy handynummer mobilnummer anschrift straße ort stadt land plz einrichtung institution hochschule universität schule firma verein fachbereich studiengang kurs klasse gruppe gruppen rolle funktion anrede geschlecht alter geburtsdatum sprache bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare notiz notizen nachricht frage fragen unterschrift einverstanden einwilligung matrikelnummer matrikel nummer lfdnr horodateur date heure téléphone portable mobile adresse ville pays établissement institution université école organisme organisation société fonction groupe rôle civilité âge langue commentaire commentaires remarque remarques numéro numéroétudiant marcatemporal fecha hora teléfono celular móvil ciudad país institución universidad escuela organización grupo curso edad comentario comentarios observaciones dni número carimbodedatahora data telefone telemóvel cidade instituição universidade escola organização turma idade comentários observações datiora informazionicronologiche telefono cellulare città istituto università scuola ente gruppo corso classe età commenti note matricola tijdstempel telefoonnummer telefoon plaats stad instelling school groep opmerkingen studentnummer sygnaturaczasowa znacznikczasu telefon numertelefonu miasto kraj uczelnia instytucja szkoła grupa uwagi komentarz numeralbumu lp časováznačka město instituce škola skupina poznámka poznámky číslo tidsstämpel telefonnummer ort skola grupp kommentar anteckning tidsstempel by skole gruppe aikaleima puhelin puhelinnumero kaupunki oppilaitos ryhmä huomautus időbélyeg telefonszám város intézmény iskola csoport megjegyzés marcajdetimp oraș instituție grup zamandamgası telefon telefonnumarası şehir kurum okul üniversite bölüm sınıf grup yaş yorum not açıklama öğrencino numara sıra sırano χρονικήσήμανση τηλέφωνο πόλη ίδρυμα σχολή σχόλια отметкавремени дата время телефон город страна организация учреждение вуз университет школа группа класс роль должность возраст комментарий комментарии примечание примечания пол номер номертелефона № п/п пп позначкачасу місто організація група коментар примітка طابعزمني التاريخ الوقت الهاتف رقمالهاتف الجوال المدينة الدولة المؤسسة الجامعة المدرسة المجموعة ملاحظات العمر الرقم رقم م مهرزمانی تاریخ تلفن شماره شهر دانشگاه مؤسسه توضیحات ردیف חותמתזמן תאריך שעה טלפון נייד עיר מוסד אוניברסיטה ביתספר קבוצה הערות גיל מספר टाइमस्टैम्प फ़ोन शहर संस्थान ประทับเวลา เบอร์โทร โทรศัพท์ จังหวัด สถาบัน มหาวิทยาลัย หมายเหตุ ลำดับ dấuthờigian sốđiệnthoại điệnthoại thànhphố trường đơnvị ghichú stt ngày capwaktu stempelwaktu telepon nohp nomorhp kota instansi universitas sekolah kelas catatan 타임스탬프 번호 순번 연락처 전화번호 휴대폰 소속 기관 학교 학과 학번 학년 직책 주소 지역 비고 메모 나이 성별 날짜 시간 タイムスタンプ 番号 電話番号 電話 携帯 住所 所属 所属機関 機関 学校 大学 学部 学年 学籍番号 年齢 性別 備考 メモ コメント 日付 日時 役職 都道府県 时间戳记 时间戳 時間戳記 提交时间 编号 編號 序号 序號 学号 學號 电话 電話 手机 手機 手机号 联系方式 聯絡方式 城市 单位 單位 机构 機構 学校 學校 班级 班級 专业 性别 年龄 备注 備註 日期 时间 時間"
};
var FILLERS = "a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var NO_LETTER = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var SPLIT = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var CASELESS = unicodePattern(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var MAX_HEADING = 200;
function plainHeading(text) {
  return text.normalize("NFKC").toLowerCase().replace(NO_LETTER, "");
}
function withoutBrackets(heading2) {
  const bare = heading2.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return plainHeading(bare) === "" ? heading2 : bare;
}
var fillers = new Set(FILLERS);
var KNOWN = Object.entries(WORDS).reduce((known, [meaning, list]) => {
  for (const word of list.split(" ")) {
    const plain2 = plainHeading(word);
    if (plain2 && !known.has(plain2)) {
      known.set(plain2, meaning);
    }
  }
  return known;
}, /* @__PURE__ */ new Map());
function tellingWords(words2) {
  return [...words2].filter(([word, meaning]) => (meaning === "username" || meaning === "email" || meaning === "name" || meaning === "realname") && (CASELESS.test(word) ? word.length > 1 : word.length > 4)).sort(([a2], [b2]) => b2.length - a2.length);
}
var TELLING = tellingWords(KNOWN);
var Headings = class {
  constructor(more = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [meaning, list] of Object.entries(more)) {
      for (const word of list) {
        this.words.set(plainHeading(word), meaning);
      }
    }
    this.words.delete("");
    this.telling = [...tellingWords(this.words), ...TELLING];
  }
  meaningOf(plain2) {
    var _a2;
    return (_a2 = this.words.get(plain2)) != null ? _a2 : KNOWN.get(plain2);
  }
  /** What a heading means; null where that is not known. */
  score(heading2) {
    let found = this.found.get(heading2);
    if (found === void 0) {
      found = heading2.length > MAX_HEADING ? null : this.find(heading2);
      this.found.set(heading2, found);
    }
    return found;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(text) {
    var _a2, _b;
    return ((_b = (_a2 = this.score(text)) == null ? void 0 : _a2.score) != null ? _b : 0) > 0.8;
  }
  find(heading2) {
    var _a2;
    const exact = (_a2 = this.meaningOf(plainHeading(heading2))) != null ? _a2 : this.meaningOf(plainHeading(withoutBrackets(heading2)));
    if (exact) {
      return { meaning: exact, score: 1 };
    }
    const parts = heading2.split(/[/|·•\n(（]/u).map(plainHeading).filter((part) => part);
    const meanings = new Set(parts.map((part) => this.meaningOf(part)));
    const [common] = [...meanings];
    if (parts.length > 1 && meanings.size === 1 && common) {
      return { meaning: common, score: 1 };
    }
    const words2 = withoutBrackets(heading2).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(SPLIT).filter((word) => word);
    const bare = this.meaningOf(words2.filter((word) => !fillers.has(word)).join("").replace(NO_LETTER, ""));
    if (bare) {
      return { meaning: bare, score: 0.9 };
    }
    return this.findWithin(words2);
  }
  findWithin(words2) {
    const joined = words2.join("");
    const starts = /* @__PURE__ */ new Set();
    words2.reduce((at, word) => {
      starts.add(at);
      return at + word.length;
    }, 0);
    for (const [word, meaning] of this.telling) {
      const at = joined.indexOf(word);
      if (at !== -1 && (starts.has(at) || CASELESS.test(word))) {
        const isHead = CASELESS.test(word) && at + word.length >= joined.length - 1;
        return { meaning, score: isHead ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// src/accounts/list/read/reading.ts
var MAX_ROWS = 1e4;

// src/accounts/list/read/people-builder.ts
var MAX_TEXT = 200;
var NO_EXTRA = [];
var PeopleBuilder = class {
  constructor(options) {
    this.options = options;
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    var _a2;
    this.rules = { userNamespaces: (_a2 = options.userNamespaces) != null ? _a2 : [] };
  }
  remark(code, line, text, lastLine = line) {
    this.remarks.push({ code, line, lastLine, text: text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) + "…" : text });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(line, lastLine, person, literally = false) {
    var _a2, _b;
    if (this.rows.length >= ((_a2 = this.options.limit) != null ? _a2 : MAX_ROWS)) {
      this.overflow = (_b = this.overflow) != null ? _b : line;
      return;
    }
    const row = __spreadProps(__spreadValues({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: NO_EXTRA
    }, person), {
      line,
      lastLine,
      cleaned: {}
    });
    if (!literally) {
      row.cleaned = cleanFields(row, this.rules);
    }
    this.rows.push(row);
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(line, lastLine, person, text) {
    const { username = "", email = "", realname = "" } = person;
    if (isBlank(username) && isBlank(email) && isBlank(realname)) {
      this.remark("no-name", line, text, lastLine);
    } else {
      this.add(line, lastLine, person);
    }
  }
  /** By line; says where the limit cut the list off. */
  finish(lastLine, textOf2) {
    if (this.overflow !== null) {
      this.remark("too-many", this.overflow, textOf2(this.overflow), lastLine);
    }
    this.rows.sort((a2, b2) => a2.line - b2.line);
    this.remarks.sort((a2, b2) => a2.line - b2.line);
  }
};
function saying(cell2) {
  return isPlaceholder(cell2) ? "" : cell2.trim();
}
var MODE_WORDS = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function modeWords(more = {}) {
  const words2 = /* @__PURE__ */ new Map();
  for (const source of [MODE_WORDS, more]) {
    for (const [mode, list] of Object.entries(source)) {
      list.forEach((word) => words2.set(word.toLowerCase(), mode));
    }
  }
  return words2;
}

// src/accounts/list/read/labels.ts
var LABEL = /^\s*[*•·–-]?\s*([^:：=<>@]{1,50}?)\s*[:：]\s*([^]*)$/u;
function labelsIn(text, words2) {
  var _a2;
  if (text.length > 2e3) {
    return [];
  }
  const found = [];
  for (const part of text.split(/[,;|\t，；]\s*/u)) {
    const [, label = "", value = ""] = (_a2 = LABEL.exec(part)) != null ? _a2 : [];
    const score = label ? words2.score(label.replace(/[*_]/g, "")) : null;
    const last = found[found.length - 1];
    if (score && score.score > 0.8) {
      found.push({ label, meaning: score.meaning, value });
    } else if (last) {
      last.value += `, ${part}`;
    } else {
      return [];
    }
  }
  return found;
}
function personOf(labels) {
  const value = (meaning) => {
    var _a2, _b;
    return saying((_b = (_a2 = labels.find((each) => each.meaning === meaning)) == null ? void 0 : _a2.value.replace(/[*_]{2}/g, "")) != null ? _b : "");
  };
  const parts = [value("firstname"), value("lastname")].filter((part) => part).join(" ");
  const name = value("name");
  const username = value("username");
  const realname = value("realname") || parts;
  const extra = labels.flatMap(({ label, meaning, value: cell2 }, column) => meaning === "unused" && !isBlank(cell2) ? [{ heading: label, column, value: cell2.trim() }] : []);
  return {
    username: username || (realname ? "" : name),
    realname: realname || (username ? name : ""),
    email: value("email").replace(/^<|>$/g, ""),
    password: value("password"),
    reason: value("reason"),
    extra
  };
}
function readLabels(lines, words2, builder) {
  const filled2 = lines.filter(({ text }) => !isBlank(text));
  if (filled2.length === 0 || filled2.length > 1e5) {
    return false;
  }
  const labelled = filled2.map((line) => ({ line, labels: labelsIn(line.text, words2) }));
  const all = labelled.flatMap(({ labels }) => labels);
  const meanings = new Set(all.map(({ meaning }) => meaning));
  const isPerson = meanings.has("email") || meanings.has("username") || meanings.has("name") || meanings.has("realname");
  if (!isPerson || meanings.size < 2 || labelled.filter(({ labels }) => labels.length > 0).length < filled2.length * 0.6) {
    return false;
  }
  let open = [];
  let first = null;
  let last = null;
  const close = () => {
    if (first && last) {
      builder.addOrRemark(first.line, last.lastLine, personOf(open), first.text);
    }
    [open, first, last] = [[], null, null];
  };
  for (const { line, labels } of labelled) {
    if (labels.length === 0) {
      close();
      builder.remark("no-name", line.line, line.text, line.lastLine);
    } else {
      if (labels.some(({ label }) => open.some((other) => other.label.toLowerCase() === label.toLowerCase()))) {
        close();
      }
      first = first != null ? first : line;
      last = line;
      open = open.concat(labels);
    }
  }
  close();
  return true;
}

// src/accounts/list/read/addresses.ts
var ADDRESS = /(?:[<([{]\s*|mailto:\s*)*["'“„]?(?:mailto:)?([^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255})(?:[>)\]}"'”]|\?[^\s>]*>)*/iu;
var LABEL2 = unicodePattern(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]\s*$`);
var EDGES = unicodePattern(String.raw`^(?:[\s,;:|=/\\]|[-–—]+\s)+|(?:[\s,;:|=/\\(<]|\s[-–—]+)+$`, "g");
var PHONE = /(?:(?:tel|phone|mobil\w*|handy|gsm|tél)\.?\s?:?\s?)?(?:\+|\(\+?|00?|\b)\d[\d\s()./-]{4,24}\d/giu;
function trimMarks(text) {
  return text.length > 1e3 ? text.trim() : text.replace(EDGES, "").trim();
}
function withoutQuotes(text) {
  var _a2;
  const [, quoted] = (_a2 = /^["'“„«‘]+([^]*?)["'”“»’]+$/u.exec(text)) != null ? _a2 : [];
  return (quoted != null ? quoted : text).replace(/\\(["'])/g, "$1").trim();
}
function withoutPhones(text) {
  return /\d/.test(text) && text.length < 300 ? text.replace(PHONE, (found) => found.replace(/\D/g, "").length > 5 ? " " : found) : text;
}
function readAddressee(text, words2) {
  const at = text.search(/[@＠]/);
  const from = Math.max(0, at - 80);
  const match = at === -1 ? null : ADDRESS.exec(text.slice(from, at + 300));
  if (!(match == null ? void 0 : match[1]) || text.length > 2e3) {
    return { name: text.trim(), email: "", more: "" };
  }
  const email = cleanEmail(match[1]);
  let before = text.slice(0, from + match.index);
  const label = LABEL2.exec(before);
  if ((label == null ? void 0 : label[1]) !== void 0 && (words2.isHeading(label[1]) || isMailWord(label[1]))) {
    before = before.slice(0, label.index);
  }
  const after = text.slice(from + match.index + match[0].length);
  const named2 = withoutQuotes(trimMarks(withoutPhones(trimMarks(before))));
  const rest = trimMarks(after);
  if (named2 !== "" && !isPlaceholder(named2)) {
    return { name: isEmail(named2) ? "" : named2, email, more: rest };
  }
  const name = withoutQuotes(trimMarks(withoutPhones(asciiDigits(rest) === rest ? rest : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: isEmail(name) || /[@＠]/.test(name) ? "" : name, email, more: "" };
}
function isMailWord(label) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(label);
}
var GROUP = unicodePattern(String.raw`^\s*([\p{L}\p{M}\p{N} ._&()'-]{1,60})\s*[:：]\s*`);
function withoutGroup(text, words2) {
  var _a2, _b, _c;
  const [head, name = ""] = (_a2 = GROUP.exec(text)) != null ? _a2 : [];
  if (head === void 0) {
    return text;
  }
  const rest = text.slice(head.length);
  const addresses = (_c = (_b = rest.match(/[@＠]/g)) == null ? void 0 : _b.length) != null ? _c : 0;
  const isGroup = addresses !== 1 || name.length < 4 || words2.isHeading(name) || isMailWord(name) || /<[^<>]*[@＠]/.test(rest);
  return isGroup && !isEmail(name) ? rest : text;
}
function atSeparators(text, separators) {
  const parts = [];
  let begin = 0;
  let quoted = false;
  let depth = 0;
  for (let i4 = 0; i4 < text.length; i4++) {
    const character = text.charAt(i4);
    if (character === '"' && text.charAt(i4 - 1) !== "\\") {
      quoted = !quoted;
    } else if (!quoted && /[<(]/.test(character)) {
      depth++;
    } else if (!quoted && /[>)]/.test(character)) {
      depth = Math.max(0, depth - 1);
    } else if (!quoted && depth === 0 && separators.includes(character)) {
      parts.push(text.slice(begin, i4));
      begin = i4 + 1;
    }
  }
  parts.push(text.slice(begin));
  return (quoted || depth > 0) && parts.length === 1 ? text.split(/[,;、，；]/) : parts;
}
var words = (text) => text.trim().split(/\s+/u).length;
function joinHalves(parts) {
  const joined = [];
  let half = "";
  for (const part of parts) {
    if (half !== "" && /[@＠]/.test(part)) {
      const next = part.replace(/<[^]*/u, "").trim();
      const isBare = !/[<(]/.test(part);
      const isHalf = !isBare && (words(half) === 1 || words(next) === 1) && !/[@＠]/.test(next) && next !== "";
      if (isHalf) {
        joined.push(`${half.trim()}, ${part.trim()}`);
      } else if (isBare && words(part.trim()) === 1) {
        joined.push(`${half.trim()} ${part.trim()}`);
      } else {
        joined.push(half, part);
      }
      half = "";
    } else if (half !== "") {
      joined.push(half);
      half = part;
    } else if (!/[@＠]/.test(part) && part.trim() !== "") {
      half = part;
    } else {
      joined.push(part);
    }
  }
  return half === "" ? joined : [...joined, half];
}
function readAddresses(line, known) {
  var _a2, _b;
  const text = withoutGroup(line, known);
  const count = (_b = (_a2 = text.match(/[@＠]/g)) == null ? void 0 : _a2.length) != null ? _b : 0;
  const bySemicolon = atSeparators(text, ";；");
  const isBySemicolon = bySemicolon.filter((part) => /[@＠]/.test(part)).length > 1 || bySemicolon.length > 1 && count < 2;
  if (count < 2 && !isBySemicolon) {
    return [readAddressee(text, known)].filter(({ name, email }) => name || email);
  }
  const parts = isBySemicolon ? bySemicolon.flatMap((part) => {
    var _a3, _b2;
    return ((_b2 = (_a3 = part.match(/[@＠]/g)) == null ? void 0 : _a3.length) != null ? _b2 : 0) > 1 ? joinHalves(atSeparators(withoutGroup(part, known), ",，、")) : [part];
  }) : joinHalves(atSeparators(text, ",，、"));
  return parts.filter((part) => trimMarks(part) !== "").flatMap((part) => {
    var _a3, _b2, _c;
    return (
      // Addresses with nothing but spaces between them.
      !/[<(]/.test(part) && ((_b2 = (_a3 = part.match(/[@＠]/g)) == null ? void 0 : _a3.length) != null ? _b2 : 0) > 1 ? part.split(/\s+/u).filter((each) => each).map((each) => readAddressee(each, known)) : />\s*\S.*</u.test(part) ? ((_c = part.match(/[^<>]*<[^<>]*>/gu)) != null ? _c : [part]).map((each) => readAddressee(each, known)) : [readAddressee(withoutGroup(part, known), known)]
    );
  }).filter(({ name, email }) => name !== "" || email !== "");
}

// src/accounts/list/read/list-marks.ts
var BULLET = unicodePattern(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,}|\t)|\[[ xX✓✔]?\](?=\s))+`);
var NUMBER = /^\s*(?:[#№]\s?|No\.?\s?)?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d]))\s*/u;
var BARE_NUMBER = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var ENCLOSED = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var KEYCAP_TEN = /^\s*\u{1f51f}\s*/u;
function enclosedNumber(mark) {
  var _a2, _b;
  const code = mark.charCodeAt(0);
  if (code >= 9461 && code <= 9470) {
    return code - 9460;
  }
  if (code >= 10102 && code <= 10131) {
    return (code - 10102) % 10 + 1;
  }
  return Number((_b = (_a2 = /\d+/.exec(mark.normalize("NFKC"))) == null ? void 0 : _a2[0]) != null ? _b : 0);
}
function readItem(line) {
  var _a2;
  const bare = line.replace(BULLET, "");
  const hasBullet = bare.trimStart() !== line.trimStart();
  const none = { text: bare.trim(), hasBullet, number: null, numbered: bare.trim() };
  const enclosed = ENCLOSED.exec(bare);
  if ((enclosed == null ? void 0 : enclosed[1]) !== void 0) {
    return __spreadProps(__spreadValues({}, none), { text: bare.slice(enclosed[0].length), number: enclosedNumber(enclosed[1]) });
  }
  const ten = KEYCAP_TEN.exec(bare);
  if (ten) {
    return __spreadProps(__spreadValues({}, none), { text: bare.slice(ten[0].length), number: 10 });
  }
  const head = asciiDigits(bare.slice(0, 40));
  const match = NUMBER.exec(head);
  if (match && head.length === Math.min(40, bare.length)) {
    const text = bare.slice(match[0].length).replace(BULLET, "").trim();
    return __spreadProps(__spreadValues({}, none), { text, number: Number((_a2 = match[1]) != null ? _a2 : match[2]) });
  }
  return none;
}
function bareNumber(text) {
  const head = asciiDigits(text.slice(0, 20));
  const match = BARE_NUMBER.exec(head);
  return match && head.length === Math.min(20, text.length) ? { number: Number(match[1]), text: text.slice(match[0].length) } : null;
}
function areListNumbers(numbers) {
  var _a2, _b;
  const given = numbers.filter((number) => number !== null);
  let steps = 0;
  for (let i4 = 1; i4 < given.length; i4++) {
    const step = ((_a2 = given[i4]) != null ? _a2 : 0) - ((_b = given[i4 - 1]) != null ? _b : 0);
    if (step === 1 || given[i4] === 1 || step === 0 && given[i4] === 1) {
      steps++;
    }
  }
  return given.length > 1 && steps >= (given.length - 1) * 0.5;
}

// src/accounts/list/read/markup.ts
var MAX_LENGTH2 = 1e3;
var CALLING = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var ABOUT_ONE = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var NAME_PARAMETER = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* pairs(text, open, close) {
  let start = text.indexOf(open);
  let end = start === -1 ? -1 : text.indexOf(close, start + 2);
  while (start !== -1 && end !== -1) {
    const next = text.indexOf(open, start + 2);
    if (next !== -1 && next < end) {
      start = next;
      continue;
    }
    if (end - start < MAX_LENGTH2) {
      yield [start, end + 2];
    }
    start = next === -1 || next >= end + 2 ? next : text.indexOf(open, end + 2);
    end = start === -1 ? -1 : text.indexOf(close, Math.max(start + 2, end + 2));
  }
}
function unlink(text, titles) {
  var _a2, _b, _c, _d;
  const [, title = "", label] = (_a2 = /^\s*\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]\s*$/u.exec(text)) != null ? _a2 : [];
  return title ? (_c = (_b = titles.personIn(title)) != null ? _b : label) != null ? _c : title : (_d = titles.personIn(text)) != null ? _d : text;
}
function readCall(inner, titles) {
  var _a2, _b;
  const [head = "", ...parameters] = inner.split("|");
  const template = canonicalSpaces(head);
  const target = /^#\w+:(.*)$/u.exec(template);
  if (target) {
    const name = titles.personIn((_a2 = target[1]) != null ? _a2 : "");
    return name === null ? null : { names: [name], sure: true, template: "#" };
  }
  const named2 = [];
  const plain2 = [];
  for (const parameter of parameters) {
    const [, key = "", value = ""] = (_b = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(parameter)) != null ? _b : [];
    const text = unlink((key ? value : parameter).replace(/<[^<>]*>|'{2,}/g, ""), titles).trim();
    if (text && (!key || /^\d+$/.test(key))) {
      plain2.push(text);
    } else if (text && NAME_PARAMETER.test(key)) {
      named2.push(text);
    }
  }
  if (named2.length > 0) {
    return { names: named2, sure: true, template };
  }
  const [first] = plain2;
  if (first === void 0) {
    return null;
  }
  const isCalling = CALLING.test(template);
  const isAbout = ABOUT_ONE.test(template) || [...template].length < 3 || titles.isUserNamespace(template, template.length < 30);
  return { names: isCalling ? plain2 : [first], sure: isCalling || isAbout, template: template.toLowerCase() };
}
var ADDRESS2 = /\[?(https?:\/\/[^\s<>[\]"]+)(?:[ \t]+[^[\]\n]{0,300}\])?\]?/giu;
function readMarkup(line, titles) {
  var _a2;
  const names = [];
  const calls = [];
  const counts2 = /* @__PURE__ */ new Map();
  let others = 0;
  let rest = "";
  let done = 0;
  const add = (name) => {
    var _a3;
    const key = name === null ? "" : canonicalSpaces(name);
    if (key === "") {
      others++;
      return;
    }
    counts2.set(key, ((_a3 = counts2.get(key)) != null ? _a3 : 0) + 1);
    if (counts2.get(key) === 1) {
      names.push(key);
    }
  };
  const found = [];
  if (line.includes("[[")) {
    for (const [start, end] of pairs(line, "[[", "]]")) {
      found.push([start, end, true]);
    }
  }
  if (line.includes("{{")) {
    for (const [start, end] of pairs(line, "{{", "}}")) {
      found.push([start, end, false]);
    }
  }
  found.sort((a2, b2) => a2[0] - b2[0]);
  for (const [start, end, isLink] of found) {
    if (start < done) {
      continue;
    }
    const inner = line.slice(start + 2, end - 2);
    rest += line.slice(done, start) + " ";
    done = end;
    if (isLink) {
      add(titles.personIn((_a2 = inner.split("|", 1)[0]) != null ? _a2 : ""));
    } else {
      const call = readCall(inner, titles);
      if (call == null ? void 0 : call.sure) {
        call.names.forEach(add);
      } else if (call) {
        calls.push(call);
      }
    }
  }
  rest += line.slice(done);
  if (/https?:/i.test(rest)) {
    rest = rest.replace(ADDRESS2, (whole, address) => {
      const name = titles.personAt(address);
      if (name === null) {
        return whole;
      }
      add(name);
      return " ";
    });
  }
  const signed = names.filter((name) => {
    var _a3;
    return ((_a3 = counts2.get(name)) != null ? _a3 : 0) > 1;
  });
  return { names, calls, signed, others, rest };
}

// src/accounts/list/read/page-mask.ts
var MARKUP_LINE = /^(?:=.*=|#{1,6}\s.*|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|\[\[[^[\]:|]{1,40}:[^[\]]*\.(?:jpe?g|png|svg|gif|webp)[^[\]]*\]\]|#(?:REDIRECT|WEITERLEITUNG)\b.*)$/iu;
function isMarkupLine(text, isWiki) {
  return text.length < 1e3 && MARKUP_LINE.test(text) && (!/^#+\s/.test(text) || !isWiki && /^#{2,6}\s/.test(text));
}
function withoutComments(line, open) {
  let text = "";
  let rest = line;
  let isOpen = open;
  for (; ; ) {
    const at = rest.indexOf(isOpen ? "-->" : "<!--");
    if (at === -1) {
      return { text: isOpen ? text : text + rest, open: isOpen };
    }
    text += isOpen ? "" : rest.slice(0, at);
    rest = rest.slice(at + (isOpen ? 3 : 4));
    isOpen = !isOpen;
  }
}
function depthChange(line) {
  return line.split("{{").length - line.split("}}").length;
}
function maskPage(lines) {
  const last = lines.reduce((at, line, index) => line.includes("-->") ? index : at, -1);
  const isWiki = lines.some((line) => /\[\[|\{\{|^==.*==/.test(line));
  let isComment = false;
  let depth = 0;
  let template = 0;
  return lines.map((line, index) => {
    if (!isComment && depth === 0 && !/[<{=#_[*-]/.test(line)) {
      return { text: line, isMarkup: false };
    }
    const { text, open } = isComment || line.includes("<!--") && index <= last ? withoutComments(line, isComment) : { text: line, open: false };
    const wasComment = isComment;
    isComment = open;
    const before = depth;
    if (isWiki) {
      const change = depthChange(text);
      depth = Math.max(0, depth + change);
      template = depth === 0 ? 0 : template + 1;
      if (template > 100) {
        depth = 0;
        template = 0;
      }
    }
    const trimmed = text.trim();
    const isHidden = trimmed === "" && (wasComment || line.trim() !== "");
    return {
      text,
      isMarkup: isHidden || before > 0 || depth > 0 && !/^\s*[*#]/.test(text) || isMarkupLine(trimmed, isWiki)
    };
  });
}
var STRUCK = /<(s|del|strike)\b[^>]{0,200}>[^<]*(?:<(?!\/(?:s|del|strike)>)[^<]*)*<\/(?:s|del|strike)>|~~(?!~)[^~]{1,300}~~(?!~)/giu;
function withoutStruck(line) {
  return line.length < 2e3 && /<(?:s|del|strike)\b|~~/i.test(line) ? line.replace(STRUCK, " ") : line;
}
var TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>@]{0,300})?\/?>/giu;
function withoutFormat(line) {
  return /[<'*_]/.test(line) ? line.replace(TAG, "").replace(/'{2,}|\*{2,}/g, "") : line;
}

// src/accounts/list/read/signature.ts
var MAX_TIME = 80;
var MAX_REPLY = 30;
var TIME = /\d{1,2}[:.٫]\d{2}/;
var YEAR = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var DAY2 = /^\D{0,4}\d{1,2}(?:\D|$)/;
var TALK = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function timeStart(text) {
  const from = Math.max(0, text.length - MAX_TIME);
  const words2 = [...text.slice(from).matchAll(/\S+/gu)].reverse();
  let hasTime = false;
  let hasDay = false;
  let hasYear = false;
  let without = 0;
  for (const { 0: word, index = 0 } of words2) {
    if (!/\d/.test(word)) {
      if (++without > 2) {
        return -1;
      }
      continue;
    }
    without = 0;
    let left = word;
    if (TIME.test(left) && !/\d[.]\d+[.]\d/.test(left) && !hasTime) {
      hasTime = true;
      left = left.replace(TIME, "");
    }
    if (YEAR.test(left) && !hasYear) {
      hasYear = true;
      left = left.replace(/\d{4}/, "");
    }
    hasDay = hasDay || DAY2.test(left);
    if (hasTime && hasDay && hasYear) {
      const start = from + index;
      return start;
    }
  }
  return -1;
}
function withoutTalk(text) {
  var _a2;
  const [, before = text, talk = ""] = text.length > 1e3 ? [] : (_a2 = TALK.exec(text)) != null ? _a2 : [];
  return { before: before.trim(), talk };
}
function beforeTime(line) {
  const text = asciiDigits(line).trimEnd();
  if (text.length !== line.trimEnd().length || !/\d/.test(text.slice(-MAX_TIME - MAX_REPLY))) {
    return null;
  }
  const tail = text.slice(-(MAX_TIME + MAX_REPLY + 20));
  const offset = text.length - tail.length;
  for (const [, open] of [...tail.matchAll(/(?=([(（])[^()（）]{1,24}[)）][^()（）\d]{0,30}$)/gu)].map((match) => {
    var _a2;
    return [match[1], (_a2 = match.index) != null ? _a2 : 0];
  })) {
    const start2 = timeStart(text.slice(0, offset + open).trimEnd());
    if (start2 !== -1) {
      return line.slice(0, start2);
    }
  }
  const start = timeStart(text);
  return start === -1 ? null : line.slice(0, start);
}
function readSignature(line) {
  var _a2;
  const tildes = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(line.slice(-400));
  if (tildes) {
    return withoutTalk(line.slice(0, Math.max(0, line.length - 400)) + ((_a2 = tildes[1]) != null ? _a2 : ""));
  }
  const before = beforeTime(line);
  return before === null ? null : withoutTalk(before.trim());
}

// src/accounts/list/read/lines.ts
var WORDS_IN_A_NAME = 7;
var LETTERS_IN_A_NAME = 100;
var LOWER = unicodePattern(String.raw`^\p{Ll}`);
var LETTER2 = unicodePattern(String.raw`\p{L}`);
var NO_LETTER2 = unicodePattern(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var REACTION = unicodePattern(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var HANDLES = /^(?:[@＠][^\s@＠,;]+[\s,;]*){2,}$/;
var AND = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function prepare(lines, { titles }) {
  const masked = maskPage(lines.map(({ text }) => text));
  return lines.map((source, index) => {
    var _a2, _b;
    const mask = (_a2 = masked[index]) != null ? _a2 : { text: source.text, isMarkup: false };
    const standing = withoutStruck(mask.text);
    const [, bullets = "", rest = standing] = (_b = /^(\s*[*#:;]+)([^]*)$/u.exec(standing)) != null ? _b : [];
    const isBold = /^\s*\*[^*\s][^*]*\*\s*$/.test(standing);
    const bulleted = bullets && !isBold && !/^\s*\*\*[^*]/.test(standing) && !/^\s*#\d/.test(standing) ? rest : standing;
    const plain2 = bulleted.trim();
    const hasMarkup = /\[\[|\{\{|https?:|[:：]/.test(plain2);
    const item = readItem(plain2);
    return __spreadProps(__spreadValues({}, source), {
      plain: plain2,
      isMarkup: mask.isMarkup,
      isStruck: standing !== mask.text,
      item,
      bullets: bulleted === standing ? "" : bullets.trim(),
      signed: mask.isMarkup || plain2.length > 3e3 ? null : readSignature(plain2),
      markup: !mask.isMarkup && hasMarkup ? readMarkup(plain2, titles) : null
    });
  });
}
var share = (lines, test) => lines.length > 0 ? lines.filter(test).length / lines.length : 0;
function repeated(values, least) {
  const counts2 = /* @__PURE__ */ new Map();
  values.forEach((value) => {
    var _a2;
    return counts2.set(value, ((_a2 = counts2.get(value)) != null ? _a2 : 0) + 1);
  });
  return new Set([...counts2].filter(([value, count]) => value !== "" && count > 1 && count >= least).map(([value]) => value));
}
function isSurnameFirst(text) {
  var _a2;
  const [, last = "", first = ""] = (_a2 = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(text.trim())) != null ? _a2 : [];
  return last !== "" && last.split(/\s+/).length < 4 && first.trim().split(/\s+/).length < 3 && (last.split(/\s+/).length === 1 || first.trim().split(/\s+/).length === 1);
}
function styleOf(lines) {
  const open = lines.filter(({ isMarkup, text }) => !isMarkup && !isBlank(text));
  const numbers = open.map(({ item }) => item.number);
  const bare = open.map(({ item }) => {
    var _a2, _b;
    return item.number === null ? (_b = (_a2 = bareNumber(item.text)) == null ? void 0 : _a2.number) != null ? _b : null : null;
  });
  const isBareNumbered = bare.filter((number) => number !== null).length > Math.max(2, open.length * 0.7) && areListNumbers(bare);
  const isNumbered = areListNumbers(numbers);
  const isItem = ({ item, bullets }) => item.hasBullet || bullets !== "" || isNumbered && item.number !== null;
  const texts = open.map(({ item }) => item.text);
  const plain2 = open.filter(({ item }) => !isBlank(item.text));
  return {
    isNumbered,
    isBareNumbered,
    hasItems: open.filter(isItem).length > 1 && share(open, isItem) > 0.4,
    isPage: open.some(({ markup, signed }) => signed !== null || markup !== null && markup.names.length > 0),
    hasMarks: open.length > 1 && share(plain2, ({ item }) => /[.,;、。，；]\s*$/.test(item.text)) > 0.8 && share(plain2, ({ item }) => /(?:^|\s)\S{1,2}\.$/.test(item.text)) < 0.5,
    talk: repeated(open.map(({ signed, plain: text }) => (signed != null ? signed : withoutTalk(text)).talk), open.length * 0.4),
    templates: repeated(open.flatMap(({ markup }) => {
      var _a2;
      return (_a2 = markup == null ? void 0 : markup.calls.map(({ template }) => template)) != null ? _a2 : [];
    }), 2),
    isSurnameFirst: texts.filter(isSurnameFirst).length > texts.length * 0.6 && texts.length > 1,
    hasBulletedReplies: open.some(({ bullets }) => bullets.endsWith(":")) && open.some(({ bullets }) => /[*#]$/.test(bullets))
  };
}
function isProse(text) {
  const words2 = text.split(/\s+/u);
  return text.length > LETTERS_IN_A_NAME || words2.length > WORDS_IN_A_NAME + 2 || words2.length > 4 && words2.filter((word) => LOWER.test(word)).length > words2.length / 2 || words2.length > 3 && /[.!?。！？]$/.test(text) && words2.filter((word) => LOWER.test(word)).length > 1;
}
function lastPart(text) {
  var _a2;
  const parts = text.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s+[-–—]{1,2}\s*|(?:^|\s)--+\s*/u).filter((part) => part.trim() !== "");
  return (_a2 = parts[parts.length - 1]) != null ? _a2 : text;
}
var LineReader = class {
  constructor(lines, context, builder) {
    this.context = context;
    this.builder = builder;
    this.lines = prepare(lines, context);
    this.style = styleOf(this.lines);
  }
  get isPage() {
    return this.style.isPage || this.lines.some(({ bullets }) => bullets !== "");
  }
  get isSurnameFirst() {
    return this.style.isSurnameFirst;
  }
  readAll() {
    const heading2 = this.headingLine();
    for (const line of this.lines) {
      if (line === heading2) {
        this.builder.remark("header", line.line, line.text, line.lastLine);
        continue;
      }
      if (this.builder.overflow !== null) {
        return;
      }
      if (line.isMarkup) {
        this.builder.remark("markup", line.line, line.text, line.lastLine);
      } else if (!isBlank(line.text)) {
        this.readLine(line);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const { header } = this.context.options;
    const open = this.lines.filter(({ text }) => !isBlank(text));
    const [first] = open;
    if (!first || first.isMarkup || header === false || open.length < 2 || first.item.number !== null || first.bullets !== "") {
      return null;
    }
    const score = this.context.words.score(first.item.text);
    const isKnown = (score == null ? void 0 : score.score) === 1 && score.meaning !== "unused" && first.item.text.length > (score.meaning === "name" ? 3 : 4);
    return header === true || isKnown ? first : null;
  }
  readLine(line) {
    var _a2;
    const nobody = () => this.builder.remark(
      line.isStruck && isBlank(trimMarks(line.plain)) ? "struck" : "no-name",
      line.line,
      line.text,
      line.lastLine
    );
    if (NO_LETTER2.test(line.plain) && line.signed === null) {
      nobody();
      return;
    }
    if (this.style.hasBulletedReplies && line.bullets.endsWith(":") || line.bullets.startsWith(";") && ((_a2 = line.markup) == null ? void 0 : _a2.names.length) !== 1) {
      nobody();
      return;
    }
    const linked = this.linked(line);
    if (linked) {
      const [email = ""] = linked.length === 1 && line.markup ? this.emailsIn(line.markup.rest) : [];
      linked.forEach((username) => this.builder.add(line.line, line.lastLine, { username, email }));
      return;
    }
    const text = this.withoutMarks(line);
    const found = text === "" ? 0 : this.readPlain(line, text);
    if (found === 0) {
      nobody();
    }
  }
  emailsIn(text) {
    return /[^\s@]@[^\s@]/.test(text) ? readAddresses(text, this.context.words).flatMap(({ email }) => email || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup, signed, plain: plain2 }) {
    var _a2, _b;
    if (!markup) {
      return null;
    }
    const { names, signed: signers, calls, rest } = markup;
    if (names.length > 0) {
      return signed && signers.length === 1 && names.length > 1 && isProse(trimMarks(rest)) ? signers : names;
    }
    const own2 = (_a2 = calls.find(({ template }) => this.style.templates.has(template))) != null ? _a2 : calls[0];
    const isAlone = own2 && trimMarks((signed ? (_b = readSignature(rest)) != null ? _b : { before: rest } : { before: rest }).before.replace(/[*#:;\s]+/g, "")) === "";
    if (own2 && (isAlone || this.style.templates.has(own2.template) && !LETTER2.test(withoutFormat(rest))) && /[*#]|^\s*\{\{/.test(plain2)) {
      return own2.names;
    }
    return null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(line) {
    var _a2, _b;
    const { style } = this;
    const { signed, item, markup, plain: plain2 } = line;
    const isItem = item.hasBullet || line.bullets !== "" || style.isNumbered && item.number !== null;
    if (signed) {
      const before2 = readItem(withoutFormat(/\[\[|\{\{/.test(signed.before) ? readMarkup(signed.before, this.context.titles).rest : signed.before));
      const text2 = style.isNumbered ? before2.text : before2.numbered;
      const part = isProse(text2) || /[.!?]\s|\s[-–—]+\s?|^-/.test(text2) ? lastPart(text2) : text2;
      return this.plainName(part.replace(/^[-–—\s]+/, ""));
    }
    if (markup && markup.others > 0 || !isItem && (style.isPage && style.hasItems || style.isNumbered) && !/[@＠]/.test(plain2)) {
      return "";
    }
    let text = style.isNumbered ? item.text : item.numbered === item.text ? item.text : item.numbered;
    text = style.isBareNumbered ? (_b = (_a2 = bareNumber(text)) == null ? void 0 : _a2.text) != null ? _b : text : text;
    text = withoutFormat(markup && markup.calls.length > 0 ? markup.rest : text).replace(/^--\s*/, "").trim();
    const { before, talk } = withoutTalk(text);
    return style.talk.has(talk) && before !== "" ? before : text;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(line, text) {
    const add = (username, email = "") => {
      this.builder.add(line.line, line.lastLine, { username, email });
      return 1;
    };
    if (HANDLES.test(text.slice(0, 2e3)) && text.length < 2e3) {
      return text.split(/[\s,;]+/).filter((each) => each).map((each) => add(each.replace(/^[@＠]/, ""))).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(text) && text.length < 1e5) {
      return readAddresses(text, this.context.words).map(({ name, email }) => add(name, email)).length;
    }
    if (line.signed) {
      return isPlaceholderLine(text) || isProse(text) ? 0 : add(text);
    }
    const names = this.namesIn(text).map((name) => this.plainName(name)).filter((name) => name !== "");
    const isOne = names.length === 1;
    return names.filter((name) => {
      if (isPlaceholderLine(name) || isProse(name) || /[:：]$/.test(name) && isOne || /^https?:/i.test(name)) {
        return false;
      }
      const kind = cellKind(name, this.context.titles);
      if (kind === "date" || kind === "phone" || kind === "url") {
        return false;
      }
      this.addName(line, name);
      return true;
    }).length;
  }
  addName(line, name) {
    var _a2;
    const [, last = "", first = ""] = this.style.isSurnameFirst && this.context.order === "parts" ? (_a2 = /^([^,]+),\s+(.+)$/u.exec(name)) != null ? _a2 : [] : [];
    this.builder.add(line.line, line.lastLine, last ? { realname: `${first} ${last}` } : { username: name });
  }
  /** Several names in a line, where something parts them. */
  namesIn(text) {
    var _a2;
    const split2 = (pattern) => text.split(pattern).map((part) => part.trim()).filter((part) => part !== "");
    if (text.length > 1e6) {
      return [text];
    }
    if (/[;；、]/.test(text)) {
      return split2(/[;；、]/u);
    }
    if (/\|/.test(text)) {
      return split2(/\|/u);
    }
    const parts = split2(/[,，،]/u);
    const isCjk = /[，،]/.test(text);
    const lone = parts.length === 2 && !isCjk && (this.style.isSurnameFirst || isSurnameFirst(text) || /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i.test((_a2 = parts[1]) != null ? _a2 : ""));
    if (parts.length < 2 || lone) {
      return parts.length < 2 ? parts : [text];
    }
    if (isProse(text) && parts.some(isProse)) {
      return [text];
    }
    return parts.flatMap((part, index) => index === parts.length - 1 && part.length < 200 && AND.test(part) ? part.split(AND) : [part]).map((part) => part.replace(/^(?:and|und|et)\s+/i, ""));
  }
  /** A name without marks behind it. */
  plainName(text) {
    if (text.length > 400) {
      return text.trim();
    }
    let name = text.replace(REACTION, "").trim();
    name = name.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      name = name.replace(/[.。]+$/u, "").trim();
    }
    return NO_LETTER2.test(name) ? "" : name;
  }
};

// src/accounts/list/read/page-titles.ts
var USER_NAMESPACES = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var CONTRIBUTIONS = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var core = USER_NAMESPACES.split("|");
var contributions = CONTRIBUTIONS.split("|");
var PREFIX = /^[\w-]{1,24}$/;
var MAX_TITLE = 500;
var decoder = (text) => {
  try {
    return decodeURIComponent(text);
  } catch (e4) {
    return text;
  }
};
var PageTitles = class _PageTitles {
  constructor(userNamespaces = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...core, ...userNamespaces.map(_PageTitles.plain)]);
  }
  static plain(name) {
    return canonicalSpaces(name).toLowerCase();
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(name, isLink) {
    const plain2 = _PageTitles.plain(name);
    return this.exact.has(plain2) || isLink && plain2.length < 60 && core.some((known) => known.length > (known.charCodeAt(0) > 11904 ? 1 : 3) && plain2.includes(known));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(title, isLink = true) {
    var _a2, _b;
    if (title.length > MAX_TITLE || !/[:：]/.test(title)) {
      return null;
    }
    const parts = canonicalSpaces(title).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let i4 = 0; i4 < parts.length - 1 && i4 < 4; i4++) {
      const part = (_a2 = parts[i4]) != null ? _a2 : "";
      const rest = parts.slice(i4 + 1).join(":");
      if (this.isUserNamespace(part, isLink)) {
        return rest.replace(/[/#?].*$/u, "").trim() || null;
      }
      const [, page, name] = (_b = /^([^/]+)\/([^/#?]+)/.exec(rest)) != null ? _b : [];
      if (i4 < parts.length - 1 && page !== void 0 && name !== void 0 && !/^\d+$/.test(name) && contributions.some((known) => page.toLowerCase().startsWith(known))) {
        return name.trim();
      }
      if (!PREFIX.test(part)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(address) {
    var _a2;
    const [, path = "", query = ""] = (_a2 = /^https?:\/\/[^/?#\s]+([^?#\s]*)(?:\?([^#\s]*))?/iu.exec(address)) != null ? _a2 : [];
    const titles = query.split("&").flatMap((pair) => /^(?:title|target)=/.test(pair) ? [pair.replace(/^\w+=/, "")] : []);
    const segments = path.split("/").filter((segment) => segment);
    const colon = segments.findIndex((segment) => /:|%3A/i.test(segment));
    if (colon !== -1) {
      titles.push(segments.slice(colon).join("/"));
    }
    for (const title of titles) {
      const name = this.personIn(decoder(title));
      if (name !== null) {
        return name;
      }
    }
    return null;
  }
};

// src/accounts/list/read/delimited.ts
var Papa2 = __toESM(require_papaparse_min());
var WINDOW = 500;
var MAX_BROKEN = 50;
function unquote(cell2) {
  var _a2;
  const quoted = /^\s*"(.*)"\s*$/u.exec(cell2);
  if (quoted) {
    return ((_a2 = quoted[1]) != null ? _a2 : "").replace(/""/g, '"');
  }
  return cell2.split('"').length % 2 ? cell2 : cell2.replace(/^\s*"|"\s*$/g, "");
}
function* csvRecords(lines, delimiter) {
  var _a2, _b, _c;
  let line = 1;
  let broken = 0;
  while (line <= lines.length) {
    const part = lines.slice(line - 1, line - 1 + (broken > MAX_BROKEN ? 1 : WINDOW));
    const { data, errors } = broken > MAX_BROKEN ? { data: [], errors: [] } : Papa2.parse(
      part.join("\n"),
      { delimiter: delimiter || String.fromCharCode(31), newline: "\n" }
    );
    const failed = (_b = (_a2 = errors[0]) == null ? void 0 : _a2.row) != null ? _b : data.length;
    for (const cells of data.slice(0, failed)) {
      const last = line + cells.reduce((sum, cell2) => sum + cell2.split("\n").length - 1, 0);
      yield { line, lastLine: last, cells };
      line = last + 1;
    }
    if (failed === 0) {
      const source = (_c = part[0]) != null ? _c : "";
      const cells = (delimiter ? source.split(delimiter) : [source]).map(unquote);
      yield { line, lastLine: line, cells, broken: source.includes('"') };
      line++;
      broken++;
    }
  }
}

// src/accounts/list/read/wiki-table.ts
function atBars(text) {
  const cells = [];
  let depth = 0;
  let begin = 0;
  let hasDouble = false;
  for (let i4 = 0; i4 < text.length; i4++) {
    const two = text.slice(i4, i4 + 2);
    if (two === "[[" || two === "{{") {
      depth++;
      i4++;
    } else if (two === "]]" || two === "}}") {
      depth = Math.max(0, depth - 1);
      i4++;
    } else if (depth === 0 && (two === "||" || two === "!!")) {
      cells.push(text.slice(begin, i4));
      hasDouble = true;
      begin = i4 + 2;
      i4++;
    }
  }
  cells.push(text.slice(begin));
  return { cells, hasDouble };
}
function atSingleBars(text) {
  const cells = [];
  let depth = 0;
  let begin = 0;
  for (let i4 = 0; i4 < text.length; i4++) {
    const two = text.slice(i4, i4 + 2);
    if (two === "[[" || two === "{{") {
      depth++;
      i4++;
    } else if (two === "]]" || two === "}}") {
      depth = Math.max(0, depth - 1);
      i4++;
    } else if (text.charAt(i4) === "\\") {
      i4++;
    } else if (depth === 0 && text.charAt(i4) === "|") {
      cells.push(text.slice(begin, i4));
      begin = i4 + 1;
    }
  }
  cells.push(text.slice(begin));
  return cells;
}
function withoutAttributes(cell2) {
  const parts = atSingleBars(cell2);
  return parts.length > 1 && /^[^|[\]{}]*=/.test(cell2) ? parts.slice(1).join("|") : cell2;
}
function plain(cell2) {
  return cell2.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function wikiCells(line) {
  return atBars(line.slice(1)).cells.map((cell2) => plain(withoutAttributes(cell2)));
}
var isSeparator = (line) => /^\|-/.test(line);
var isTableStart = (line) => /^[\s:*]*\{\|/.test(line);
var isTableEnd = (line) => /^\s*\|\}/.test(line);
function wikiRecords(lines, first) {
  const records = [];
  let open = null;
  const separated = lines.some((line) => isSeparator(line.trim()));
  const close = () => {
    if (open && open.cells.join("").trim()) {
      records.push(open);
    } else if (open) {
      records.push(__spreadProps(__spreadValues({}, open), { cells: [], beside: "|" }));
    }
    open = null;
  };
  lines.forEach((source, index) => {
    const line = first + index;
    const trimmed = source.trim();
    if (!trimmed) {
      return;
    }
    if (isTableStart(trimmed) || isTableEnd(trimmed) || isSeparator(trimmed) || trimmed.startsWith("|+")) {
      close();
      records.push({ line, lastLine: line, cells: [], beside: source });
    } else if (/^[|!]/.test(trimmed)) {
      const cells = wikiCells(trimmed);
      if (open && separated) {
        open.cells.push(...cells);
        open.lastLine = line;
      } else {
        close();
        open = { line, lastLine: line, cells };
      }
    } else if (open) {
      const record = open;
      record.cells[record.cells.length - 1] += "\n" + plain(trimmed);
      record.lastLine = line;
    } else {
      records.push({ line, lastLine: line, cells: [], beside: source });
    }
  });
  close();
  return records;
}
var MARKDOWN_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
function isMarkdownRule(line) {
  return line.length < 1e3 && line.includes("|") && MARKDOWN_RULE.test(line);
}
function barRecords(lines, first) {
  return lines.flatMap((source, index) => {
    const line = first + index;
    const trimmed = source.trim();
    if (!trimmed) {
      return [];
    }
    if (isMarkdownRule(trimmed) || /^[-+=|:\s]+$/.test(trimmed) || !trimmed.includes("|")) {
      return [{ line, lastLine: line, cells: [], beside: source }];
    }
    const doubled = atBars(trimmed.replace(/^[|!]/, ""));
    const cells = doubled.hasDouble ? doubled.cells.map(withoutAttributes) : atSingleBars(trimmed.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line, lastLine: line, cells: cells.map((cell2) => plain(cell2.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var SAMPLE = 200;
var DELIMITERS = ["	", ";", ",", "|"];
var BULLETS_ONLY = unicodePattern(String.raw`^[^\p{L}]*$`);
function split(lines, delimiter, { words: words2 }) {
  var _a2;
  const rows = [...csvRecords(lines, delimiter)].map(({ cells }) => cells).filter((cells) => cells.some((cell2) => !isBlank(cell2)));
  const several = rows.filter((cells) => cells.length > 1);
  const widths = /* @__PURE__ */ new Map();
  several.forEach(({ length }) => {
    var _a3;
    return widths.set(length, ((_a3 = widths.get(length)) != null ? _a3 : 0) + 1);
  });
  const [width] = [...widths].reduce((best2, each) => each[1] > best2[1] ? each : best2, [0, 0]);
  const emails = rows.map((cells) => {
    const own2 = cells.filter(isEmail).length;
    return own2 === 0 ? 0 : Math.max(own2, cells.reduce((sum, cell2) => {
      var _a3, _b;
      return sum + ((_b = (_a3 = cell2.match(/[^\s@]@[^\s@]/g)) == null ? void 0 : _a3.length) != null ? _b : 0);
    }, 0));
  });
  const count = rows.length || 1;
  return {
    delimiter,
    rows,
    share: several.length / count,
    even: several.length > 0 ? several.filter(({ length }) => Math.abs(length - width) < 2).length / several.length : 0,
    width,
    hasHeadings: rows.slice(0, 12).some((cells) => {
      if (cells.some((cell2) => isEmail(cell2) || /\[\[|\{\{|^\s*[*#]/.test(cell2))) {
        return false;
      }
      const scores = cells.filter((cell2) => !isBlank(cell2)).map((cell2) => words2.score(cell2));
      const known = scores.filter((score) => score !== null && score.score > 0.8);
      return cells.length > 1 && known.length > 1 && known.some((score) => (score == null ? void 0 : score.meaning) !== "unused") || cells.length > 2 && scores.filter((score) => score !== null).length > 1;
    }),
    addressed: emails.filter((number) => number === 1).length / count,
    crowded: emails.filter((number) => number > 1).length / count,
    isSheet: isSheet((_a2 = rows[0]) != null ? _a2 : [])
  };
}
function hasColumns({ rows, delimiter }) {
  const filled2 = rows.filter((cells) => cells.filter((cell2) => !isBlank(cell2)).length > 1);
  const marks = filled2.filter((cells) => {
    var _a2, _b;
    return BULLETS_ONLY.test((_a2 = cells[0]) != null ? _a2 : "") && cells.length < 3 && !/^\s*\d+\s*$/.test((_b = cells[0]) != null ? _b : "");
  });
  return delimiter === "	" ? filled2.length > marks.length * 1.5 && filled2.length > 0 : true;
}
function findDelimiter(lines, context) {
  var _a2, _b, _c, _d, _e;
  const sample = [];
  const masked = maskPage(lines.map(({ text }) => text));
  for (let i4 = 0; i4 < lines.length && sample.length < SAMPLE; i4++) {
    const text = (_b = (_a2 = lines[i4]) == null ? void 0 : _a2.text) != null ? _b : "";
    if (!isBlank(text) && !((_c = masked[i4]) == null ? void 0 : _c.isMarkup)) {
      sample.push(text.slice(0, 5e3));
    }
  }
  const splits = DELIMITERS.map((delimiter) => split(sample, delimiter, context));
  const sheet = splits.find((each) => each.isSheet);
  if (sheet) {
    return sheet.delimiter;
  }
  const headed = splits.filter(({ hasHeadings, share: share3 }) => hasHeadings && share3 > 0.3);
  if (headed[0]) {
    return headed[0].delimiter;
  }
  const tab = splits.find((each) => each.delimiter === "	" && each.share >= 0.5 && hasColumns(each));
  if (tab) {
    return tab.delimiter;
  }
  const ofLines = (test) => sample.filter((line) => test.test(line)).length / (sample.length || 1);
  if (ofLines(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || ofLines(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || sample.filter((line) => readSignature(line) !== null).length > sample.length * 0.4) {
    return "";
  }
  const addressed = splits.find(({ addressed: found, crowded, share: share3, width, even }) => found >= 0.5 && found > crowded * 2 && share3 >= 0.5 && (width > 2 || even > 0.6));
  if (addressed) {
    return addressed.delimiter;
  }
  return (_e = (_d = splits.find(({ delimiter, rows, share: share3, even, width, crowded }) => {
    if (rows.length < 2 || crowded > 0.2 || share3 < 0.6 || even < 0.7) {
      return false;
    }
    const isNames = delimiter === "," && rows.filter((cells) => isSurnameFirst(cells.join(","))).length > rows.length * 0.6;
    const ends = rows.filter((cells) => {
      var _a3;
      return isBlank((_a3 = cells[cells.length - 1]) != null ? _a3 : "") && cells.length < 3;
    }).length;
    return !isNames && ends < rows.length * 0.5 && width > 1;
  })) == null ? void 0 : _d.delimiter) != null ? _e : "";
}
var isBarLine = (text) => /^\s*[|!][^\n]*\S/.test(text) && !/^\s*\|[-}+]/.test(text);
function cutTables(lines) {
  var _a2, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k;
  const segments = [];
  let rest = [];
  const masked = maskPage(lines.map(({ text }) => text));
  const flush = () => {
    if (rest.length > 0) {
      segments.push({ kind: "lines", lines: rest });
      rest = [];
    }
  };
  for (let i4 = 0; i4 < lines.length; i4++) {
    const line = lines[i4];
    if (!line) {
      continue;
    }
    if ((_a2 = masked[i4]) == null ? void 0 : _a2.isMarkup) {
      rest.push(line);
      continue;
    }
    const texts = [];
    let end = i4;
    if (isTableStart(line.text)) {
      for (; end < lines.length; end++) {
        texts.push((_c = (_b = lines[end]) == null ? void 0 : _b.text) != null ? _c : "");
        if (isTableEnd((_e = (_d = lines[end]) == null ? void 0 : _d.text) != null ? _e : "")) {
          break;
        }
      }
      flush();
      segments.push({ kind: "table", records: wikiRecords(texts, line.line), delimiter: "", source: "wiki" });
      i4 = end;
    } else if (isBarLine(line.text) && /^\s*[|!]/.test(line.text) || isMarkdownRule((_g = (_f = lines[i4 + 1]) == null ? void 0 : _f.text) != null ? _g : "") && line.text.includes("|")) {
      for (; end < lines.length && (end === i4 || /\|/.test((_i = (_h = lines[end]) == null ? void 0 : _h.text) != null ? _i : "")); end++) {
        texts.push((_k = (_j = lines[end]) == null ? void 0 : _j.text) != null ? _k : "");
      }
      flush();
      segments.push({ kind: "table", records: barRecords(texts, line.line), delimiter: "|", source: "bars" });
      i4 = end - 1;
    } else {
      rest.push(line);
    }
  }
  flush();
  return segments;
}
var OPEN_QUOTE = /^"(?:[^"\n]|"")*$/m;
function findSegments(lines, delimiter, context) {
  const segments = delimiter === null ? cutTables(lines) : [{ kind: "lines", lines: [...lines] }];
  return segments.map((segment) => {
    var _a2, _b;
    if (segment.kind === "table") {
      return segment;
    }
    const first = (_b = (_a2 = segment.lines[0]) == null ? void 0 : _a2.line) != null ? _b : 1;
    const texts = segment.lines.map(({ text }) => text);
    const found = delimiter != null ? delimiter : findDelimiter(segment.lines, context);
    const renumber = (records) => records.map((record) => __spreadProps(__spreadValues({}, record), { line: record.line + first - 1, lastLine: record.lastLine + first - 1 }));
    if (found !== "") {
      return { kind: "table", records: renumber([...csvRecords(texts, found)]), delimiter: found, source: "delimited" };
    }
    if (OPEN_QUOTE.test(texts.join("\n"))) {
      return {
        kind: "lines",
        lines: renumber([...csvRecords(texts, "")]).map(({ line, lastLine, cells }) => ({ line, lastLine, text: cells.join(" ").replace(/\n/g, " ") }))
      };
    }
    return segment;
  });
}

// src/accounts/list/read/column-stats.ts
var EXAMPLES = 3;
var COINED = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function share2(cells, test) {
  return cells.length > 0 ? cells.filter(test).length / cells.length : 0;
}
function columnStats(rows, column, titles) {
  const all = rows.map((row) => {
    var _a2;
    return ((_a2 = row[column]) != null ? _a2 : "").slice(0, 400);
  });
  const cells = all.filter((cell2) => !isBlank(cell2));
  const kinds = {
    blank: 0,
    email: 0,
    answer: 0,
    date: 0,
    number: 0,
    phone: 0,
    code: 0,
    url: 0,
    person: 0,
    word: 0,
    words: 0,
    text: 0
  };
  for (const cell2 of cells) {
    kinds[cellKind(cell2, titles)] += 1 / cells.length;
  }
  return {
    filled: cells.length,
    fill: all.length > 0 ? cells.length / all.length : 0,
    kinds,
    distinct: cells.length > 0 ? new Set(cells.map((cell2) => cell2.trim().toLowerCase())).size / cells.length : 0,
    realNames: share2(cells, looksLikeRealName),
    ideographic: share2(cells, isIdeographic),
    coined: share2(cells, (cell2) => COINED.test(cell2.trim())),
    withAddress: share2(cells, (cell2) => /[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+/.test(cell2)),
    examples: cells.filter((cell2) => !isPlaceholder(cell2)).slice(0, EXAMPLES),
    words: all.map((cell2) => cell2.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[\s._,-]+/u).filter((word) => word.length > 1))
  };
}
function couldBeNames({ kinds, filled: filled2, distinct }) {
  return filled2 > 0 && kinds.word + kinds.words + kinds.person + kinds.code * 0.3 > 0.6 && kinds.answer < 0.4 && (filled2 < 4 || distinct > 0.6);
}
function likeness(a2, b2) {
  let alike = 0;
  let compared = 0;
  a2.words.forEach((words2, index) => {
    var _a2;
    const others = (_a2 = b2.words[index]) != null ? _a2 : [];
    if (words2.length === 0 || others.length === 0) {
      return;
    }
    compared++;
    if (words2.some((word) => others.some((other) => word === other || word.length > 2 && other.startsWith(word) || other.length > 2 && word.startsWith(other)))) {
      alike++;
    }
  });
  return compared > 0 ? alike / compared : 0;
}

// src/accounts/list/read/columns.ts
var THRESHOLD = 0.35;
var MARGIN = 0.15;
function usernameFit(stats, isExact) {
  const { kinds, filled: filled2, distinct } = stats;
  if (filled2 === 0) {
    return isExact ? 0.8 : 0.1;
  }
  if (kinds.answer > 0.6 || kinds.date > 0.4 || kinds.url > 0.5 || kinds.phone > 0.5) {
    return 0;
  }
  const few = filled2 > 5 && distinct < 0.4 ? isExact ? 0.7 : 0.3 : 1;
  const odd = isExact ? kinds.text * 0.5 : kinds.text + (kinds.number + kinds.email) * 0.5;
  return Math.max(0, 1 - odd) * few;
}
function contentScore(meaning, stats, heading2) {
  const { kinds, filled: filled2 } = stats;
  const isExact = heading2.score > 0.8;
  switch (meaning) {
    case "username":
      return usernameFit(stats, isExact);
    case "email":
      return filled2 === 0 ? 0.5 : kinds.email > 0.3 ? 1 : isExact && kinds.answer + kinds.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !isExact && (meaning !== "name" || heading2.score < 0.8) ? 0 : kinds.email > 0.5 ? 0 : kinds.answer > 0.6 && filled2 > 2 || kinds.number + kinds.date + kinds.phone > 0.5 ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return isExact && kinds.answer < 0.5 ? 1 : 0;
    case "unused":
      return isExact ? 1 : 0;
  }
}
function scoresOf(heading2, stats) {
  var _a2, _b;
  const scores = {};
  if (heading2) {
    scores[heading2.meaning] = heading2.score * contentScore(heading2.meaning, stats, heading2);
  }
  if (stats.kinds.email > 0.5) {
    scores.email = Math.min(1, ((_a2 = scores.email) != null ? _a2 : 0) * 0.4 + 0.6 * stats.kinds.email);
  }
  if (stats.kinds.person > 0.5 && (heading2 == null ? void 0 : heading2.meaning) !== "unused") {
    scores.username = Math.max((_b = scores.username) != null ? _b : 0, 0.7 + 0.3 * stats.kinds.person);
  }
  return scores;
}
function followUps(headings, found, stats) {
  return stats.findIndex((column, index) => {
    const before = stats[index - 1];
    const asked = found[index - 1];
    return before !== void 0 && (asked == null ? void 0 : asked.meaning) === "username" && before.kinds.answer > 0.6 && found[index] === null && headings[index] !== void 0 && couldBeNames(column);
  });
}
function best(scores, meaning, taken) {
  let index = -1;
  let score = 0;
  let second = 0;
  scores.forEach((each, column) => {
    var _a2;
    const value = taken.has(column) ? 0 : (_a2 = each[meaning]) != null ? _a2 : 0;
    if (value > score) {
      second = score;
      [index, score] = [column, value];
    } else {
      second = Math.max(second, value);
    }
  });
  return score >= THRESHOLD ? { index, score, margin: score - second } : null;
}
var Plan = class {
  constructor(stats, scores, hasHeadings) {
    this.stats = stats;
    this.scores = scores;
    this.hasHeadings = hasHeadings;
    this.certain = true;
    this.taken = /* @__PURE__ */ new Set();
    this.meanings = stats.map(() => "unused");
  }
  take(meaning, index) {
    this.meanings[index] = meaning;
    this.taken.add(index);
  }
  takeBest(meaning) {
    const choice = best(this.scores, meaning, this.taken);
    if (choice) {
      this.take(meaning, choice.index);
      const isTwin = choice.margin < MARGIN && !(meaning === "email" && this.hasTwin(choice.index));
      this.certain = this.certain && !isTwin && (choice.score > 0.5 || meaning === "email");
    }
    return choice;
  }
  hasTwin(index) {
    const own2 = this.stats[index];
    return own2 !== void 0 && this.stats.some((other, place) => place !== index && other.kinds.email > 0.5 && likeness(own2, other) > 0.7);
  }
  has(meaning) {
    return this.meanings.includes(meaning);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(isAllowed) {
    return this.stats.flatMap((stats, index) => !this.taken.has(index) && isAllowed(index) && couldBeNames(stats) ? [index] : []);
  }
};
function byContents(plan, free, stats) {
  const email = stats[plan.meanings.indexOf("email")];
  const [first, second] = free;
  const a2 = first === void 0 ? void 0 : stats[first];
  const b2 = second === void 0 ? void 0 : stats[second];
  if (first === void 0 || !a2) {
    return { variants: [], certain: true };
  }
  const alone = [["username", first]];
  if (second === void 0 || !b2) {
    return { variants: [alone], certain: plan.has("email") || free.length === 1 };
  }
  const isAlike = likeness(a2, b2) > 0.7;
  const bIsAddressed = email !== void 0 && likeness(b2, email) > 0.7;
  const aIsAddressed = email !== void 0 && likeness(a2, email) > 0.7;
  const both = (one, other) => [["username", one], ["realname", other]];
  const parts = [["firstname", first], ["lastname", second]];
  if (a2.realNames > 0.7 && b2.realNames < 0.3) {
    const isName = isAlike || bIsAddressed || b2.coined > 0.5;
    return { variants: isName ? [both(second, first), alone] : [alone, both(second, first)], certain: isName && b2.coined > 0.5 && isAlike };
  }
  if (b2.realNames > 0.7 && a2.realNames < 0.5) {
    const isName = isAlike || bIsAddressed && !aIsAddressed;
    return { variants: isName ? [both(first, second), alone] : [alone, both(first, second)], certain: isName === isAlike };
  }
  if (a2.realNames < 0.4 && b2.realNames < 0.4 && a2.coined < 0.5) {
    const isParts = aIsAddressed && bIsAddressed && b2.coined < 0.5;
    return { variants: isParts ? [parts, alone] : [alone, parts, [["lastname", first], ["firstname", second]]], certain: false };
  }
  return { variants: [alone, both(first, second)], certain: a2.coined > 0.5 };
}
function nameVariants(plan, name, stats) {
  if (plan.has("lastname") && !plan.has("firstname")) {
    return { variants: [[["firstname", name]]], certain: true };
  }
  if (plan.has("firstname") && !plan.has("lastname")) {
    return { variants: [[["lastname", name]]], certain: true };
  }
  if (plan.has("username")) {
    return { variants: [plan.has("realname") || plan.has("firstname") ? [] : [["realname", name]]], certain: true };
  }
  if (plan.has("realname") || plan.has("firstname")) {
    return { variants: [[["username", name]], []], certain: plan.has("realname") };
  }
  const column = stats[name];
  const isReal = column !== void 0 && column.realNames + column.ideographic > 0.5 && plan.has("email");
  return { variants: [[["username", name]], [["realname", name]]], certain: !isReal };
}
function planColumns(headings, rows, words2, titles) {
  var _a2;
  const width = Math.max((_a2 = headings == null ? void 0 : headings.length) != null ? _a2 : 0, ...rows.map((row) => row.length), 1);
  const columns = Array.from({ length: width }, (_2, index) => index);
  const stats = columns.map((column) => columnStats(rows, column, titles));
  const found = columns.map((column) => {
    var _a3;
    return words2.score((_a3 = headings == null ? void 0 : headings[column]) != null ? _a3 : "");
  });
  const scores = columns.map((column) => {
    var _a3, _b;
    return scoresOf((_a3 = found[column]) != null ? _a3 : null, (_b = stats[column]) != null ? _b : columnStats([], 0, titles));
  });
  if (headings) {
    const follow = followUps(headings, found, stats);
    const own2 = scores[follow];
    if (own2) {
      own2.username = 0.7;
    }
  }
  const plan = new Plan(stats, scores, headings !== null);
  for (const meaning of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    plan.takeBest(meaning);
  }
  if (plan.has("firstname") && plan.has("lastname") && plan.has("realname")) {
    plan.meanings[plan.meanings.indexOf("realname")] = "unused";
  }
  const name = best(scores, "name", new Set(columns.filter((column) => plan.meanings[column] !== "unused")));
  let more = { variants: [], certain: true };
  if (name) {
    more = nameVariants(plan, name.index, stats);
  } else if (!plan.has("username") && !plan.has("realname") && !plan.has("firstname") && !plan.has("lastname")) {
    const free = plan.free((index) => {
      var _a3, _b;
      return ((_b = (_a3 = found[index]) == null ? void 0 : _a3.score) != null ? _b : 0) < 0.6;
    });
    more = byContents(plan, free, stats);
    more.certain = more.certain && (headings === null || free.length < 2);
    more.variants.push([]);
  } else if (!plan.has("username") && plan.has("realname")) {
    const real = plan.meanings.indexOf("realname");
    more = { variants: [[], [["username", real]]], certain: false };
  }
  const plans = (more.variants.length > 0 ? more.variants : [[]]).slice(0, 3).map((variant) => {
    const meanings = [...plan.meanings];
    variant.forEach(([meaning, index]) => {
      meanings[index] = meaning;
    });
    return meanings;
  });
  return {
    plans,
    certain: plan.certain && more.certain,
    scores: scores.map((_b) => {
      var _c = _b, { name: vague } = _c, each = __objRest(_c, ["name"]);
      return vague ? __spreadProps(__spreadValues({}, each), { realname: vague / 2, username: vague / 2 }) : each;
    }),
    stats
  };
}
function readColumns(headings, meanings, { scores, stats }) {
  return meanings.map((meaning, index) => {
    var _a2, _b, _c, _d;
    return {
      heading: ((_a2 = headings == null ? void 0 : headings[index]) != null ? _a2 : "").trim(),
      meaning,
      examples: [...(_c = (_b = stats[index]) == null ? void 0 : _b.examples) != null ? _c : []],
      scores: (_d = scores[index]) != null ? _d : {}
    };
  });
}

// src/accounts/list/read/table.ts
var SAMPLE2 = 200;
var HEAD = 12;
var MAX_TITLES = 6;
var filled = ({ cells }) => cells.filter((cell2) => !isBlank(cell2));
function isHeadingRow(record, words2, isFirst) {
  const cells = filled(record);
  if (cells.length === 0 || cells.some(isEmail) || record.beside !== void 0) {
    return false;
  }
  const scores = cells.map((cell2) => words2.score(cell2));
  const known = scores.filter((score) => score !== null && score.score > 0.8);
  const persons = known.filter((score) => (score == null ? void 0 : score.meaning) !== "unused");
  const hinted = scores.filter((score) => score !== null && score.meaning !== "unused");
  if (cells.length === 1) {
    return isFirst && record.cells.length === 1 && persons.length === 1;
  }
  return isFirst ? persons.length > 0 && (known.length > 1 || cells.length < 3 || record.cells.length > 1 && hinted.length > 0) || known.length > 2 : persons.length > 0 && known.length > 1 && known.length >= cells.length * 0.6;
}
function isUnlike(record, below, titles) {
  const cells = filled(record);
  if (below.length === 0 || cells.length < 2 || cells.some(isEmail)) {
    return false;
  }
  let unlike = 0;
  record.cells.forEach((cell2, column) => {
    const others = below.map(({ cells: row }) => {
      var _a2;
      return (_a2 = row[column]) != null ? _a2 : "";
    }).filter((other) => !isBlank(other) && !isPlaceholder(other));
    if (!isWordy(cell2) || isPlaceholder(cell2) || others.length < below.length * 0.5) {
      return;
    }
    const kinds = others.map((other) => cellKind(other, titles));
    const own2 = cellKind(cell2, titles);
    const mostly = (kind) => own2 !== kind && kinds.filter((each) => each === kind).length > kinds.length * 0.7;
    if (mostly("email") || mostly("person")) {
      unlike += 2;
    } else if (mostly("date") || mostly("number") || mostly("phone")) {
      unlike += below.length > 2 ? 2 : 1;
    }
  });
  return unlike > 1;
}
function headingRows(rows, context) {
  const { words: words2, titles, options } = context;
  if (options.header === false) {
    return [];
  }
  if (options.header === true) {
    return rows.length > 0 ? [0] : [];
  }
  const found = [];
  let known = "";
  rows.forEach((row, index) => {
    var _a2;
    const last = found[found.length - 1];
    const text = row.cells.join("|").toLowerCase();
    if (found.length > 0 && known !== "" && text === known || isHeadingRow(row, words2, last === void 0 && index < HEAD)) {
      if (last === index - 1 && filled(row).length >= filled((_a2 = rows[last]) != null ? _a2 : row).length) {
        found.pop();
      } else if (last === index - 1) {
        return;
      }
      found.push(index);
      known = text;
    }
  });
  if (found.length === 0) {
    const first = rows.slice(0, HEAD).findIndex((row, index) => index < MAX_TITLES && row.cells.length > 1 && isUnlike(row, rows.slice(index + 1, index + 12), titles));
    if (first !== -1) {
      found.push(first);
    }
  }
  return found;
}
function areTitles(rows) {
  return rows.length <= MAX_TITLES && !rows.some((row) => row.cells.some(isEmail)) && rows.filter((row) => {
    var _a2;
    return filled(row).length > 1 && !isBlank((_a2 = row.cells[0]) != null ? _a2 : "");
  }).length < 3;
}
function isTotal(row, above, titles) {
  var _a2;
  const others = row.cells.slice(1).filter((cell2) => !isBlank(cell2));
  if (others.length === 0 || others.some((cell2) => cellKind(cell2, titles) !== "number")) {
    const first = (_a2 = filled(row)[0]) != null ? _a2 : "";
    return filled(row).length === 1 && above.length > 1 && /^(?:total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ)\b.{0,20}$/iu.test(first.trim());
  }
  const sample = above.slice(0, 20);
  return sample.length > 0 && row.cells.every((cell2, column) => column === 0 || isBlank(cell2) || sample.filter(({ cells }) => {
    var _a3;
    return cellKind((_a3 = cells[column]) != null ? _a3 : "", titles) === "number";
  }).length < sample.length * 0.3);
}
function isSubheading(row, below, titles) {
  const sample = below.slice(0, 20);
  if (sample.length === 0) {
    return false;
  }
  const typical = sample.reduce((sum, each) => sum + filled(each).length, 0) / sample.length;
  if (filled(row).length <= typical / 2 && filled(row).length < 3 && typical > 3) {
    return !row.cells.some(isEmail);
  }
  return isUnlike(row, sample, titles) && row.cells.some((cell2, column) => isWordy(cell2) && sample.filter(({ cells }) => {
    var _a2;
    return isEmail((_a2 = cells[column]) != null ? _a2 : "");
  }).length > sample.length * 0.8);
}
function makeSection(above, headings, all, context) {
  var _a2;
  const { words: words2, titles, options } = context;
  const rows = [...all];
  const titlesAbove = [...above];
  const totals = [];
  const sheet = headings !== null && isSheet(headings.cells);
  if (!sheet) {
    while (headings && rows.length > 1 && rows[0] && isSubheading(rows[0], rows.slice(1), titles)) {
      titlesAbove.push(...rows.splice(0, 1));
    }
    for (let last = rows[rows.length - 1]; last && rows.length > 1 && isTotal(last, rows.slice(0, -1), titles); last = rows[rows.length - 1]) {
      totals.unshift(...rows.splice(-1));
    }
  }
  const blank = headings ? -1 : rows.slice(0, HEAD).reduce((at, row, index) => {
    var _a3;
    return isBlank((_a3 = row.cells[0]) != null ? _a3 : "") && filled(row).length > 0 && index <= MAX_TITLES ? index : at;
  }, -1);
  const isMostlyFilled = rows.filter((row) => {
    var _a3;
    return isBlank((_a3 = row.cells[0]) != null ? _a3 : "");
  }).length < rows.length * 0.5;
  if (blank !== -1 && isMostlyFilled && areTitles(rows.slice(0, blank))) {
    titlesAbove.push(...rows.splice(0, blank + 1));
  }
  const sample = rows.slice(0, SAMPLE2).map(({ cells }) => cells);
  const plans = planColumns((_a2 = headings == null ? void 0 : headings.cells) != null ? _a2 : null, sample, words2, titles);
  const own2 = headings && sheet ? ownColumns(headings.cells.map((cell2) => {
    const score = words2.score(cell2);
    return (score == null ? void 0 : score.score) === 1 ? score.meaning : "unused";
  })) : null;
  if (options.columns) {
    const width = plans.stats.length;
    const chosen = [...options.columns];
    while (chosen.length < width) {
      chosen.push("unused");
    }
    plans.plans = [chosen];
    plans.certain = true;
  } else if (own2) {
    plans.plans = [own2];
    plans.certain = true;
  }
  return { headings, above: titlesAbove, rows, totals, plans, sheet };
}
function readTable(records, context) {
  var _a2, _b, _c;
  const rows = records.filter((record) => record.beside === void 0 && filled(record).length > 0);
  const sheet = isSheet((_b = (_a2 = rows[0]) == null ? void 0 : _a2.cells) != null ? _b : []);
  const starts = sheet ? [0] : headingRows(rows, context);
  const sections = [];
  const first = (_c = starts[0]) != null ? _c : -1;
  let above = rows.slice(0, Math.max(0, first));
  if (above.length > 0 && !areTitles(above)) {
    sections.push(makeSection([], null, above, context));
    above = [];
  }
  if (first === -1) {
    sections.push(makeSection([], null, rows, context));
  }
  starts.forEach((start, index) => {
    var _a3, _b2;
    const end = (_a3 = starts[index + 1]) != null ? _a3 : rows.length;
    sections.push(makeSection(index === 0 ? above : [], (_b2 = rows[start]) != null ? _b2 : null, rows.slice(start + 1, end), context));
  });
  return {
    sections,
    planCount: Math.max(1, ...sections.map(({ plans }) => plans.plans.length)),
    certain: sections.every(({ plans }) => plans.certain),
    sheet
  };
}
function mainSection({ sections }) {
  return sections.reduce((most, each) => !most || each.rows.length > most.rows.length ? each : most, void 0);
}
function sectionColumns(section, plan) {
  var _a2, _b;
  return readColumns((_b = (_a2 = section.headings) == null ? void 0 : _a2.cells) != null ? _b : null, meaningsOf(section, plan), section.plans);
}
function meaningsOf({ plans }, plan) {
  var _a2, _b;
  return (_b = (_a2 = plans.plans[plan]) != null ? _a2 : plans.plans[0]) != null ? _b : [];
}
function wholeName(first, last) {
  const isJoined = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(first + last);
  return (isJoined ? last + first : `${first} ${last}`).trim();
}
var FLIPPED = /^([^,]{1,60}),\s+([^,]{1,60})$/;
function areFlipped(cells) {
  const names = cells.filter((cell2) => !isBlank(cell2)).slice(0, SAMPLE2);
  return names.length > 1 && names.filter((cell2) => FLIPPED.test(cell2.trim())).length > names.length * 0.8;
}
function flipped(name) {
  var _a2;
  const [, last = "", first = ""] = (_a2 = FLIPPED.exec(name.trim())) != null ? _a2 : [];
  return last ? wholeName(first, last) : name;
}
var TablePeople = class {
  constructor(context, builder, delimiter) {
    this.context = context;
    this.builder = builder;
    this.delimiter = delimiter;
  }
  /** @param plan Which of the ways to take the columns */
  addAll({ sections }, plan) {
    for (const section of sections) {
      for (const record of [...section.above, ...section.headings ? [section.headings] : []]) {
        this.builder.remark("header", record.line, this.textOf(record), record.lastLine);
      }
      for (const record of section.totals) {
        this.builder.remark("total", record.line, this.textOf(record), record.lastLine);
      }
      const columns = meaningsOf(section, plan);
      const flips = areFlipped(section.rows.map(({ cells }) => {
        var _a2;
        return (_a2 = cells[columns.indexOf("realname")]) != null ? _a2 : "";
      }));
      for (const record of section.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        this.addRecord(record, columns, section, flips);
      }
    }
  }
  textOf(record) {
    return record.cells.join(this.delimiter || " ");
  }
  addRecord(record, columns, section, flips) {
    const { line, lastLine, cells } = record;
    const person = { first: "", last: "" };
    const extra = [];
    const surplus = [];
    cells.forEach((cell2, column) => {
      var _a3, _b, _c;
      const isBeyond = section.headings !== null && column >= section.headings.cells.length;
      const meaning = isBeyond && columns[column] === "unused" ? void 0 : columns[column];
      if (meaning === void 0 || meaning === "unused") {
        if (!isBlank(cell2) && (meaning === void 0 || this.delimiter && cell2.includes("\n") && cell2.includes(this.delimiter))) {
          surplus.push(cell2);
        }
        if (!isBlank(cell2) && meaning === "unused") {
          extra.push({ heading: ((_b = (_a3 = section.headings) == null ? void 0 : _a3.cells[column]) != null ? _b : "").trim(), column, value: cell2.trim() });
        }
      } else {
        this.readCell(meaning, section.sheet ? restore(cell2) : cell2, person, section.sheet, line);
        if (meaning === "realname" && flips) {
          person.realname = flipped((_c = person.realname) != null ? _c : "");
        }
      }
    });
    if (record.broken) {
      this.builder.remark("broken-quotes", line, this.textOf(record));
    }
    const _a2 = person, { first, last } = _a2, asked = __objRest(_a2, ["first", "last"]);
    if (first || last) {
      asked.realname = wholeName(first, last);
    }
    if (extra.length > 0 && !section.sheet) {
      asked.extra = extra;
    }
    if (section.sheet) {
      this.builder.add(line, lastLine, asked, true);
      return;
    }
    this.readName(asked);
    const isNobody = !asked.username && !asked.email && !asked.realname;
    if (isNobody && asked.password) {
      this.builder.add(line, lastLine, asked);
    } else {
      this.builder.addOrRemark(line, lastLine, asked, this.textOf(record));
    }
    if (surplus.length > 0 && !isNobody) {
      this.builder.remark("extra-cells", line, surplus.join(this.delimiter || " "), lastLine);
    }
  }
  readCell(meaning, cell2, person, isOwn, line) {
    switch (meaning) {
      case "firstname":
        person.first = saying(cell2);
        break;
      case "lastname":
        person.last = saying(cell2);
        break;
      case "mode":
        this.readMode(cell2, person, line);
        break;
      case "username":
      case "email":
      case "realname":
        person[meaning] = isOwn ? cell2 : saying(cell2);
        break;
      default:
        person[meaning] = isOwn ? cell2 : cell2.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(person) {
    var _a2, _b, _c;
    const { username = "", email = "" } = person;
    if (/\[\[|\{\{|https?:/.test(username)) {
      const { names, calls } = readMarkup(username, this.context.titles);
      const [name = (_a2 = calls[0]) == null ? void 0 : _a2.names[0]] = names;
      person.username = name != null ? name : username;
    } else if (/[@＠]/.test(username.slice(1))) {
      const addressee = readAddressee(username.replace(/\n/g, " "), this.context.words);
      if (addressee.email !== "" && (email === "" || addressee.email.toLowerCase() === email.toLowerCase() || addressee.name !== "")) {
        person.username = addressee.name;
        person.email = email || addressee.email;
      }
    } else if (username.includes("\n")) {
      person.username = username.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((_b = person.realname) != null ? _b : "") && isEmail((_c = person.realname) != null ? _c : "")) {
      person.realname = "";
    }
  }
  readMode(cell2, person, line) {
    const mode = this.context.modes.get(cell2.trim().toLowerCase());
    if (mode) {
      person.mode = mode;
    } else if (!isBlank(cell2)) {
      this.builder.remark("unknown-mode", line, cell2);
    }
  }
};

// src/accounts/list/read/read-text.ts
var MAX_READINGS = 3;
function linesOf(text) {
  var _a2, _b;
  const plain2 = text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const separator = (_b = (_a2 = /^sep=(.)(?:\n|$)/.exec(plain2)) == null ? void 0 : _a2[1]) != null ? _b : null;
  const all = plain2.split("\n").map((line, index) => ({ line: index + 1, lastLine: index + 1, text: line }));
  return { lines: separator === null ? all : all.slice(1), separator };
}
function asLines({ records }, table, context) {
  if (context.options.columns || context.options.delimiter || table.sheet || table.sections.some(({ headings }) => headings !== null)) {
    return null;
  }
  const used = /* @__PURE__ */ new Set();
  for (const { cells } of records.slice(0, 200)) {
    cells.forEach((cell2, column) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(cell2)) {
        used.add(column);
      }
    });
  }
  return used.size > 1 ? null : records.map(({ line, lastLine, cells, beside }) => ({ line, lastLine, text: beside != null ? beside : cells.join(" ") }));
}
function partsOf(segments, context) {
  return segments.map((segment) => {
    if (segment.kind === "lines") {
      return { segment, table: null };
    }
    const table = readTable(segment.records, context);
    const lines = segment.source === "delimited" ? asLines(segment, table, context) : null;
    return lines ? { segment: { kind: "lines", lines }, table: null } : { segment, table };
  });
}
var OneReading = class {
  constructor(parts, context, variant) {
    this.parts = parts;
    this.context = context;
    this.variant = variant;
    this.certain = true;
    this.hasVariants = false;
    this.format = "names";
    this.builder = new PeopleBuilder(context.options);
  }
  read({ lines, separator }) {
    const { builder, parts } = this;
    if (separator !== null) {
      builder.remark("markup", 1, `sep=${separator}`);
    }
    const tables = parts.filter(({ table }) => table !== null);
    for (const part of parts) {
      if (builder.overflow !== null) {
        break;
      }
      if (part.table) {
        this.addTable(part.segment, part.table);
      } else {
        this.addLines(part.segment.lines, tables.length > 0);
      }
    }
    const last = lines.reduce((at, { line, text }) => isBlank(text) ? at : line, 0);
    builder.finish(last, (line) => {
      var _a2, _b, _c, _d;
      return (_d = (_c = lines[line - ((_b = (_a2 = lines[0]) == null ? void 0 : _a2.line) != null ? _b : 1)]) == null ? void 0 : _c.text) != null ? _d : "";
    });
    return __spreadProps(__spreadValues({ rows: builder.rows, remarks: builder.remarks }, this.columns()), { format: this.format });
  }
  addTable(segment, table) {
    this.certain = this.certain && table.certain;
    this.hasVariants = this.hasVariants || table.planCount > 1;
    this.format = table.sheet && table.sections.some(({ plans }) => {
      var _a2;
      return (_a2 = plans.plans[0]) == null ? void 0 : _a2.includes("password");
    }) ? "sheet" : segment.source === "wiki" ? "wikitext" : "table";
    for (const { line, lastLine, beside } of segment.records) {
      if (beside !== void 0 && !isBlank(beside)) {
        this.builder.remark("markup", line, beside, lastLine);
      }
    }
    for (const { line, lastLine, cells, beside } of segment.records) {
      if (beside === void 0 && cells.every(isBlank) && (cells.length > 1 && segment.delimiter !== "	" || segment.source !== "delimited")) {
        this.builder.remark("no-name", line, cells.join(segment.delimiter), lastLine);
      }
    }
    new TablePeople(this.context, this.builder, segment.delimiter).addAll(table, this.variant);
  }
  addLines(lines, isBesideTable) {
    const { builder, context } = this;
    if (!isBesideTable && readLabels(lines, context.words, builder)) {
      return;
    }
    const order = this.variant === 1 ? "parts" : "whole";
    const reader = new LineReader(lines, __spreadProps(__spreadValues({}, context), { order }), builder);
    this.hasVariants = this.hasVariants || reader.isSurnameFirst;
    this.certain = this.certain && !reader.isSurnameFirst;
    const before = builder.rows.length;
    reader.readAll();
    if (!isBesideTable) {
      const rows = builder.rows.slice(before);
      const addressed = rows.filter(({ email }) => email !== "").length;
      this.format = reader.isPage ? "wikitext" : addressed > rows.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var _a2;
    const tables = this.parts.flatMap((part) => {
      const section = part.table && mainSection(part.table);
      return section ? [{ section, delimiter: part.segment.kind === "table" ? part.segment.delimiter : "" }] : [];
    });
    const main = tables.reduce((most, each) => !most || each.section.rows.length > most.section.rows.length ? each : most, null);
    return {
      columns: main && sectionColumns(main.section, this.variant),
      hasHeadings: main !== null && main.section.headings !== null,
      delimiter: (_a2 = main == null ? void 0 : main.delimiter) != null ? _a2 : ""
    };
  }
};
function readText2(text, options = {}) {
  var _a2;
  const source = linesOf(text);
  const context = {
    options,
    words: new Headings(options.headings),
    titles: new PageTitles(options.userNamespaces),
    modes: modeWords(options.modeWords)
  };
  const delimiter = (_a2 = options.delimiter) != null ? _a2 : source.separator;
  let segments = findSegments(source.lines, delimiter, context);
  let parts = partsOf(segments, context);
  if (!parts.some(({ table }) => table == null ? void 0 : table.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(text.slice(1))) {
    source.lines = source.lines.map((line) => __spreadProps(__spreadValues({}, line), { text: decodeEntities(line.text.replace(/\uFEFF/g, "")) }));
    segments = findSegments(source.lines, delimiter, context);
    parts = partsOf(segments, context);
  }
  const first = new OneReading(parts, context, 0);
  const best2 = first.read(source);
  const readings = [best2];
  const seen = /* @__PURE__ */ new Set([JSON.stringify(best2.rows.slice(0, 50))]);
  for (let variant = 1; variant < MAX_READINGS && first.hasVariants; variant++) {
    const reading = new OneReading(parts, context, variant).read(source);
    const key = JSON.stringify(reading.rows.slice(0, 50));
    if (reading.rows.length > 0 && !seen.has(key)) {
      seen.add(key);
      readings.push(reading);
    }
  }
  return { readings, certain: first.certain };
}

// src/accounts/list/list-draft.ts
function firstLine(text) {
  var _a2, _b;
  return (_b = (_a2 = /^.*/.exec(text)) == null ? void 0 : _a2[0]) != null ? _b : "";
}
var ListDraft = class {
  constructor(store, check, table, sheet) {
    this.store = store;
    this.check = check;
    this.table = table;
    this.sheet = sheet;
    this.columns = null;
    this.headings = {};
  }
  /** The text as it stands now. */
  setText(text) {
    if (firstLine(text) !== firstLine(this.store.state.text)) {
      this.columns = null;
    }
    this.read(text);
  }
  /** What columns are called in the wiki's language, beside English. */
  setHeadings(headings) {
    this.headings = headings;
  }
  /** Which column is what, as the person says. */
  setColumns(columns) {
    this.columns = columns;
    this.read(this.store.state.text);
  }
  /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
  chooseReading(index) {
    const { parsed, text } = this.store.state;
    if (parsed) {
      this.take(parsed.readings, true, index, text);
    }
  }
  setMode(mode) {
    this.sheet.dropMade(mode);
    this.store.set({ mode, sheet: "none" });
  }
  setReason(reason) {
    this.store.set({ reason, reasonRemarks: this.check.local.reasonRemarks(reason) });
  }
  setValue(name, value) {
    this.store.set({ values: __spreadProps(__spreadValues({}, this.store.state.values), { [name]: value }), problem: null });
  }
  /** How a sheet is read that has columns of its own. */
  get sheetOptions() {
    return __spreadProps(__spreadValues({}, this.readOptions), { columns: null });
  }
  get readOptions() {
    var _a2;
    return {
      userNamespaces: (_a2 = this.check.local.context.rules.userNamespaces) != null ? _a2 : [],
      columns: this.columns,
      headings: this.headings
    };
  }
  read(text) {
    const { readings, certain } = readText2(text, this.readOptions);
    this.take(readings, certain, 0, text);
  }
  take(readings, certain, chosen, text) {
    var _a2, _c;
    const { state } = this.store;
    const reading = (_a2 = readings[chosen]) != null ? _a2 : readings[0];
    if (!reading) {
      return;
    }
    const _b = reading, { rows: people } = _b, parsed = __objRest(_b, ["rows"]);
    const read = asRows(people);
    const { rows, removed } = this.table.carry(read, text);
    const isSheet2 = parsed.format === "sheet" && read.some(({ request }) => request.password !== "");
    const isWritten = isSheet2 && ((_c = state.parsed) == null ? void 0 : _c.format) === "sheet" && text !== state.text;
    this.store.replaceRows(rows, {
      text,
      parsed: text.trim() === "" ? null : __spreadProps(__spreadValues({}, parsed), { certain, readings, chosen }),
      undoable: removed,
      sheet: isSheet2 && !isWritten && this.table.editCount === 0 ? "saved" : "none",
      mode: isSheet2 && state.modes.includes("generate") ? "generate" : state.mode
    });
  }
};

// taken:core/accounts/contract/codes
var meaningOf = mw.libs.accountCreator.parts.core.modules[4];

// src/accounts/list/create/decide.ts
var LOSSES = 2;
var PATIENCE = [10, 30, 60, 120, 300];
var LONGEST_WAIT = 900;
var SILENCE = [15, 30, 60, 60, 120, 120, 120];
var DONE = { kind: "done" };
var PREPARE = { kind: "prepare", refused: null };
function withTurn(attempt, turn) {
  return __spreadProps(__spreadValues({}, attempt), { turn: __spreadValues(__spreadValues({}, attempt.turn), turn) });
}
function look(attempt, which) {
  return { attempt: withTurn(attempt, { looking: which }), effect: { kind: "find", which } };
}
function refuse(attempt, refused) {
  return { attempt: __spreadProps(__spreadValues({}, reopened(attempt)), { status: "refused", outcome: refused }), effect: DONE };
}
function create(attempt, outcome) {
  return {
    attempt: __spreadProps(__spreadValues({}, reopened(attempt)), {
      status: "created",
      sentAt: null,
      lost: false,
      outcome,
      account: outcome.username
    }),
    effect: DONE
  };
}
function lose(attempt, effect) {
  return { attempt: __spreadProps(__spreadValues({}, attempt), { status: "unknown", lost: true, outcome: null }), effect };
}
function wait2(attempt, because, stop) {
  const { status, turn: { silence, looking } } = attempt;
  const seconds = SILENCE[silence];
  if (seconds !== void 0) {
    return { attempt: withTurn(attempt, { silence: silence + 1 }), effect: { kind: "wait", seconds, because } };
  }
  return status === "sent" || looking && status !== "unfinished" ? lose(attempt, { kind: "stop", because: { kind: "silent" } }) : { attempt, effect: { kind: "stop", because: stop } };
}
function decideTurn(before, holdsStep) {
  const attempt = __spreadProps(__spreadValues({}, before), { turn: NEW_TURN });
  switch (attempt.status) {
    case "open":
      return { attempt, effect: PREPARE };
    case "sent":
    case "unknown":
      return look(attempt, "own");
    case "unfinished": {
      const { outcome, existence } = attempt;
      if (holdsStep && (outcome == null ? void 0 : outcome.kind) === "step") {
        return { attempt, effect: { kind: "step", step: outcome.step } };
      }
      return existence === "yes" || existence === "no" ? { attempt, effect: DONE } : look(attempt, "own");
    }
    case "created":
    case "already":
    case "refused":
      return { attempt, effect: DONE };
    default:
      return never(attempt.status);
  }
}
function retryOf({ code, retryAfter, ended }, captcha) {
  const { retry } = meaningOf(code);
  return retry === "challenge" && captcha === "notDeclared" ? "never" : retry === "never" && retryAfter !== null && !ended ? "patience" : retry;
}
function decideRefused(attempt, refused, captcha) {
  var _a2, _b;
  const { turn } = attempt;
  const retry = retryOf(refused, captcha);
  if (retry === "find" || retry === "findAgain") {
    return look(withTurn(attempt, { losses: turn.losses + 1, disputed: refused }), "own");
  }
  if (retry === "challenge") {
    return { attempt: reopened(attempt), effect: { kind: "prepare", refused } };
  }
  if (retry === "patience") {
    const seconds = (_b = (_a2 = refused.retryAfter) != null ? _a2 : PATIENCE[turn.patience]) != null ? _b : Infinity;
    return turn.patience < PATIENCE.length && seconds <= LONGEST_WAIT ? {
      attempt: withTurn(reopened(attempt), { patience: turn.patience + 1 }),
      effect: { kind: "wait", seconds, because: { kind: "wiki", refused } }
    } : { attempt: reopened(attempt), effect: { kind: "stop", because: { kind: "refused", refused } } };
  }
  if (refused.stops === "batch") {
    return { attempt: reopened(attempt), effect: { kind: "stop", because: { kind: "refused", refused } } };
  }
  return attempt.lost ? look(withTurn(attempt, { disputed: refused }), "own") : refuse(attempt, refused);
}
function restarted(step) {
  return __spreadProps(__spreadValues({}, ownRefusal(step.code || "restart", null)), { message: step.message, stops: "row" });
}
function decideOutcome(attempt, outcome, captcha) {
  switch (outcome.kind) {
    case "created":
      return create(attempt, outcome);
    case "refused":
      return decideRefused(attempt, outcome, captcha);
    case "sessionLost":
      return { attempt: reopened(attempt), effect: { kind: "stop", because: outcome } };
    case "step":
      return outcome.step.type === "restart" ? refuse(attempt, restarted(outcome.step)) : {
        attempt: __spreadProps(__spreadValues({}, attempt), { status: "unfinished", outcome, existence: "asking" }),
        effect: { kind: "step", step: outcome.step }
      };
    case "unknown":
      return look(withTurn(__spreadProps(__spreadValues({}, attempt), { lost: true }), { losses: attempt.turn.losses + 1 }), "own");
    default:
      return never(outcome);
  }
}
function decideExistence(attempt, found) {
  return { attempt: __spreadProps(__spreadValues({}, attempt), { existence: found.kind === "free" ? "no" : "yes", turn: NEW_TURN }), effect: DONE };
}
function decideFree(attempt) {
  const { losses, disputed } = attempt.turn;
  if (disputed && meaningOf(disputed.code).retry !== "findAgain") {
    return refuse(attempt, disputed);
  }
  if (losses < LOSSES) {
    return { attempt: reopened(attempt), effect: PREPARE };
  }
  return lose(__spreadProps(__spreadValues({}, attempt), { postponed: true }), attempt.postponed ? DONE : { kind: "later" });
}
function decideFound(before, found) {
  var _a2;
  if (found.kind === "silent") {
    return wait2(before, { kind: "silent" }, { kind: "silent" });
  }
  const attempt = withTurn(before, { silence: 0 });
  if (attempt.status === "unfinished") {
    return decideExistence(attempt, found);
  }
  const refusal = (_a2 = attempt.turn.disputed) != null ? _a2 : ownRefusal("userexists");
  if (attempt.turn.looking === "any") {
    return found.kind === "mine" ? {
      attempt: __spreadProps(__spreadValues({}, reopened(attempt)), { status: "already", sentAt: null, lost: false, account: found.username }),
      effect: DONE
    } : refuse(attempt, refusal);
  }
  switch (found.kind) {
    case "mine":
      return create(attempt, { kind: "created", username: found.username, by: found.by });
    case "other":
      return look(attempt, "any");
    case "free":
      return decideFree(attempt);
    default:
      return never(found);
  }
}
function decideStepEnd(attempt, end) {
  switch (end.kind) {
    case "created":
      return create(attempt, end);
    case "unfinished":
      return { attempt: __spreadProps(__spreadValues({}, attempt), { status: "unfinished", existence: end.isCertain ? "yes" : "unknown" }), effect: DONE };
    case "left":
      return { attempt: __spreadProps(__spreadValues({}, attempt), { status: "unfinished", existence: "no" }), effect: DONE };
    case "refused":
      return end.refused.stops === "batch" ? { attempt: reopened(attempt), effect: { kind: "stop", because: { kind: "refused", refused: end.refused } } } : refuse(attempt, end.refused);
    case "sessionLost":
      return { attempt: reopened(attempt), effect: { kind: "stop", because: end } };
    case "restart":
      return refuse(attempt, restarted(end.step));
    case "unknown":
      return look(withTurn(
        __spreadProps(__spreadValues({}, attempt), { status: "unknown", lost: true, outcome: null, existence: null }),
        { losses: attempt.turn.losses + 1 }
      ), "own");
    default:
      return never(end);
  }
}
function decide(attempt, answer) {
  var _a2;
  switch (answer.kind) {
    case "turn":
      return decideTurn(attempt, answer.holdsStep);
    case "ready":
      return {
        attempt: withTurn(__spreadProps(__spreadValues({}, attempt), {
          status: "sent",
          sentAt: (_a2 = attempt.sentAt) != null ? _a2 : answer.at,
          tries: attempt.tries + 1,
          outcome: null,
          existence: null
        }), { silence: 0 }),
        effect: { kind: "send" }
      };
    case "outcome":
      return decideOutcome(attempt, answer.outcome, answer.captcha);
    case "found":
      return decideFound(attempt, answer.found);
    case "offline":
      return wait2(attempt, { kind: "offline" }, { kind: "offline" });
    case "noChallenge":
      return wait2(attempt, { kind: "silent" }, answer);
    case "waited":
      return attempt.turn.looking ? look(attempt, attempt.turn.looking) : { attempt, effect: PREPARE };
    case "stepChanged":
      return {
        attempt: __spreadProps(__spreadValues({}, attempt), { outcome: { kind: "step", step: answer.step }, existence: answer.existence }),
        effect: { kind: "step", step: answer.step }
      };
    case "stepEnded":
      return decideStepEnd(attempt, answer.end);
    case "stepPassed":
      return { attempt, effect: DONE };
    case "calledOff":
      return attempt.status === "sent" ? lose(attempt, { kind: "interrupted" }) : { attempt, effect: { kind: "interrupted" } };
    case "failed": {
      const effect = { kind: "stop", because: { kind: "broken", error: answer.error } };
      return attempt.status === "sent" ? lose(attempt, effect) : { attempt, effect };
    }
    default:
      return never(answer);
  }
}

// src/accounts/list/create/pace.ts
var REMEMBERED = 20;
var ENOUGH = 3;
var Pace = class {
  constructor() {
    this.done = 0;
    this.total = 0;
    this.times = [];
  }
  begin(total) {
    this.done = 0;
    this.total = total;
    this.times = [];
  }
  /** A row is done; `milliseconds`: what it took, null: nothing to go by. */
  count(milliseconds) {
    this.done++;
    if (milliseconds !== null) {
      this.times = [...this.times, milliseconds].slice(-REMEMBERED);
    }
  }
  get progress() {
    const { done, total, times } = this;
    const usual = times.slice().sort((a2, b2) => a2 - b2).slice(0, Math.ceil(times.length * 0.9));
    const mean = usual.reduce((sum, time) => sum + time, 0) / usual.length;
    return times.length < ENOUGH || mean <= 0 ? { done, total, secondsLeft: null } : { done, total, secondsLeft: Math.ceil((total - done) * mean / 1e3) };
  }
};

// taken:core/accounts/contract/captcha
var CAPTCHA_ANSWER = mw.libs.accountCreator.parts.core.modules[0];
var CAPTCHA_QUESTION = mw.libs.accountCreator.parts.core.modules[1];
var captchaOf = mw.libs.accountCreator.parts.core.modules[2];

// taken:core/accounts/contract/find-account
var findAccount = mw.libs.accountCreator.parts.core.modules[8];

// taken:steps/accounts/steps/step-conversation
var StepConversation = mw.libs.accountCreator.parts.steps.modules[0];
var existenceOf = mw.libs.accountCreator.parts.steps.modules[1];

// src/accounts/list/create/row-fields.ts
function fieldsOf(row, plan, requests, solved) {
  const { request } = row;
  const mode = modeOf(row, plan.mode);
  const values = __spreadValues(__spreadProps(__spreadValues({}, plan.values), {
    username: nameOf(row),
    email: request.email.trim(),
    realname: request.realname.trim(),
    reason: request.reason || plan.reason,
    password: request.password,
    retype: request.password,
    mailpassword: mode === "mail"
  }), solved);
  for (const override of row.overrides) {
    setOwn(values, override, true);
  }
  return parametersOf(usedRequests(requests, mode), values);
}
var CLOCK_TOLERANCE = 2e3;
function named(row, created) {
  return created.username === "" ? __spreadProps(__spreadValues({}, created), { username: nameOf(row) }) : created;
}
function stepAccount(row, listMode, since) {
  return { username: nameOf(row), by: createdBy(modeOf(row, listMode)), since };
}

// src/accounts/list/create/row-runner.ts
var RowRunner = class {
  /**
   * @param dependencies
   * @param parts
   * @param plan
   * @param mayCreate False: it is only found out what became of rows
   * @param began When the run began, on the wiki's clock
   */
  constructor(dependencies, parts, plan, mayCreate, began) {
    this.dependencies = dependencies;
    this.parts = parts;
    this.plan = plan;
    this.mayCreate = mayCreate;
    this.began = began;
    /** Milliseconds of the turn in which nothing was being created. */
    this.waited = 0;
    this.leavesSteps = false;
    this.solved = {};
    this.captcha = "notAsked";
    this.requests = plan.requests;
    this.asksForCaptcha = captchaOf(plan.requests) !== null;
  }
  /** From here on, steps are left to be answered later or never. */
  leaveSteps() {
    this.leavesSteps = true;
  }
  /** The turn of a row, from its first question to its end. */
  run(row) {
    return __async(this, null, function* () {
      var _a2;
      this.waited = 0;
      let answer = { kind: "turn", holdsStep: this.parts.steps.holds(row) };
      for (; ; ) {
        const { attempt, effect } = decide((_a2 = row.attempt) != null ? _a2 : NEW_ATTEMPT, answer);
        this.parts.recorder.record(row, attempt);
        switch (effect.kind) {
          case "prepare":
            if (!this.mayCreate) {
              return { kind: "done" };
            }
            answer = yield this.prepare(row, effect.refused);
            break;
          case "send":
            answer = { kind: "outcome", outcome: yield this.send(row), captcha: this.captcha };
            break;
          case "find":
            answer = yield this.find(row, effect.which);
            break;
          case "wait":
            answer = yield this.wait(row, effect.seconds, effect.because);
            break;
          case "step":
            answer = yield this.step(row);
            break;
          case "later":
          case "done":
          case "stop":
          case "interrupted":
            return effect;
          default:
            return never(effect);
        }
      }
    });
  }
  /** Gets online, and an answer to the captcha where there is one. */
  prepare(row, refused) {
    return __async(this, null, function* () {
      const { interruption, challenges } = this.parts;
      const { connection: connection2, clock } = this.dependencies;
      if (refused) {
        this.asksForCaptcha = true;
        challenges.refuse(refused);
      }
      if (interruption.isWanted()) {
        return { kind: "calledOff" };
      }
      if (!connection2.isOnline()) {
        return { kind: "offline" };
      }
      if (this.asksForCaptcha) {
        const since = clock.now();
        this.parts.setPhase({ kind: "challenge", row: row.id });
        try {
          const solved = yield challenges.take(row.id, this.parts.following(), interruption.isWanted);
          if (!solved) {
            return { kind: "calledOff" };
          }
          this.requests = solved.requests;
          this.solved = solved.values;
          this.captcha = Object.keys(solved.values).length > 0 ? "answered" : "notDeclared";
        } catch (error) {
          const { code, text } = WikiError.from(error);
          return { kind: "noChallenge", code, text };
        } finally {
          this.waited += clock.now() - since;
        }
      }
      return { kind: "ready", at: this.wikiNow() };
    });
  }
  send(row) {
    return __async(this, null, function* () {
      const { plan } = this;
      this.parts.steps.forget();
      this.parts.setPhase({ kind: "creating", row: row.id });
      const fields = fieldsOf(row, plan, this.requests, this.solved);
      try {
        const outcome = yield this.dependencies.service.create(fields, createdBy(modeOf(row, plan.mode)));
        return outcome.kind === "created" ? named(row, outcome) : outcome;
      } catch (e4) {
        return { kind: "unknown", cause: "unreadable" };
      }
    });
  }
  find(row, which) {
    return __async(this, null, function* () {
      const { service, clock, connection: connection2 } = this.dependencies;
      if (!connection2.isOnline()) {
        return { kind: "offline" };
      }
      this.parts.setPhase({ kind: "finding", row: row.id });
      const since = which === "any" ? 0 : this.since(row);
      const found = yield this.parts.interruption.unless(findAccount(service, clock, nameOf(row), since));
      return found ? { kind: "found", found: this.ofThisRow(row, found) } : { kind: "calledOff" };
    });
  }
  /** Lets time pass. The connection's coming back ends the wait for it. */
  wait(row, seconds, because) {
    return __async(this, null, function* () {
      const { clock, connection: connection2 } = this.dependencies;
      const { interruption } = this.parts;
      if (interruption.isWanted()) {
        return { kind: "calledOff" };
      }
      const since = clock.now();
      let tidy = [];
      this.parts.setPhase({ kind: "waiting", row: row.id, until: since + seconds * 1e3, because });
      const waited = yield interruption.unless(new Promise((resolve) => {
        tidy = [
          clock.later(seconds * 1e3, () => resolve(true)),
          connection2.onChange(() => {
            if (because.kind === "offline" && connection2.isOnline()) {
              resolve(true);
            }
          })
        ];
      }));
      tidy.forEach((callOff) => callOff());
      this.waited += clock.now() - since;
      return { kind: waited && !interruption.isWanted() ? "waited" : "calledOff" };
    });
  }
  /** Has the step of the row answered, or leaves it for later. */
  step(row) {
    return __async(this, null, function* () {
      const { steps, interruption, setPhase } = this.parts;
      const { clock } = this.dependencies;
      const outcome = outcomeOf(row);
      if ((outcome == null ? void 0 : outcome.kind) !== "step") {
        return { kind: "stepPassed" };
      }
      if (this.leavesSteps) {
        steps.keep(row);
        return this.passStep(row, outcome.step);
      }
      if (interruption.isWanted()) {
        return { kind: "calledOff" };
      }
      const since = clock.now();
      setPhase({ kind: "step", row: row.id });
      const end = yield steps.answer(row, stepAccount(row, this.plan.mode, this.since(row)), outcome.step);
      this.waited += clock.now() - since;
      return end ? { kind: "stepEnded", end } : { kind: "calledOff" };
    });
  }
  /** The step is not answered now; it is only asked whether there is an account. */
  passStep(row, step) {
    return __async(this, null, function* () {
      var _a2;
      this.parts.setPhase({ kind: "finding", row: row.id });
      const found = yield this.parts.interruption.unless(
        this.dependencies.service.find(nameOf(row), this.since(row))
      );
      const { attempt } = decide((_a2 = row.attempt) != null ? _a2 : NEW_ATTEMPT, {
        kind: "stepChanged",
        step,
        existence: found ? existenceOf(found) : "unknown"
      });
      this.parts.recorder.record(row, attempt);
      return { kind: "stepPassed" };
    });
  }
  /** An account that another row of the list has is none of this one's. */
  ofThisRow(row, found) {
    const isTaken = found.kind === "mine" && this.plan.list.some(({ attempt, id }) => id !== row.id && (attempt == null ? void 0 : attempt.status) === "created" && attempt.account === found.username);
    return isTaken ? { kind: "other" } : found;
  }
  /** From when on an account of ours is the one that was sent. */
  since(row) {
    var _a2, _b;
    return Math.min((_b = (_a2 = row.attempt) == null ? void 0 : _a2.sentAt) != null ? _b : this.began, this.began) - CLOCK_TOLERANCE;
  }
  wikiNow() {
    return this.dependencies.clock.now() + this.plan.clockSkew;
  }
};

// src/accounts/list/create/batch-run.ts
var LATE = 3;
var BatchRun = class {
  /**
   * @param dependencies
   * @param parts
   * @param rows In their order
   * @param plan
   * @param task
   */
  constructor(dependencies, parts, rows, plan, task) {
    this.dependencies = dependencies;
    this.parts = parts;
    this.plan = plan;
    this.task = task;
    this.pace = new Pace();
    this.queue = [...rows];
    this.pace.begin(rows.length);
    this.runner = new RowRunner(
      dependencies,
      __spreadProps(__spreadValues({}, parts), { following: () => {
        var _a2, _b;
        return (_b = (_a2 = this.queue[1]) == null ? void 0 : _a2.id) != null ? _b : null;
      } }),
      plan,
      task === "create",
      dependencies.clock.now() + plan.clockSkew
    );
  }
  /** The row that has its turn; null: all are done. */
  get current() {
    var _a2;
    return (_a2 = this.queue[0]) != null ? _a2 : null;
  }
  get progress() {
    return this.pace.progress;
  }
  /**
   * Works on the rows that are left.
   *
   * @return Why it stopped by itself; null: all is done, or the person halted it
   */
  work() {
    return __async(this, null, function* () {
      const { clock } = this.dependencies;
      let late = 0;
      try {
        for (let row = this.current; row && !this.parts.interruption.isWanted(); row = this.current) {
          const since = clock.now();
          const end = yield this.runner.run(row);
          switch (end.kind) {
            case "done":
              late = 0;
              this.done(clock.now() - since - this.runner.waited);
              break;
            case "later":
              this.queue.push(...this.queue.splice(0, 1));
              this.parts.setProgress(this.progress);
              if (++late === LATE) {
                return { kind: "silent" };
              }
              break;
            case "stop":
              return end.because;
            case "interrupted":
              return null;
          }
        }
        return null;
      } catch (error) {
        return this.broken(String(error));
      }
    });
  }
  done(milliseconds) {
    this.queue.shift();
    this.pace.count(milliseconds);
    this.parts.setProgress(this.progress);
  }
  /** The program itself failed. */
  broken(error) {
    var _a2;
    const row = this.current;
    if (row) {
      this.parts.recorder.record(row, decide((_a2 = row.attempt) != null ? _a2 : NEW_ATTEMPT, { kind: "failed", error }).attempt);
    }
    return { kind: "broken", error };
  }
};

// src/accounts/list/create/challenges.ts
var TOO_OLD = 25 * 6e4;
var Challenges = class {
  /**
   * @param declarations AccountService.declarations()
   * @param clock
   * @param report Told of every change of what is to be shown
   */
  constructor(declarations, clock, report) {
    this.declarations = declarations;
    this.clock = clock;
    this.report = report;
    this.current = null;
    this.next = null;
    this.prefetch = Promise.resolve();
    this.refused = null;
    this.row = 0;
    this.count = 0;
    this.wake = () => void 0;
  }
  /**
   * The solved captcha for a row; null: called off by interrupt(). Nothing may be being created meanwhile.
   *
   * @param row
   * @param following The row after it; null: none
   * @param isOff Is it called off?
   * @throws WikiError
   */
  take(row, following, isOff) {
    return __async(this, null, function* () {
      var _a2, _b;
      this.row = row;
      for (; ; ) {
        yield this.prefetch;
        this.current = (_a2 = this.current) != null ? _a2 : yield this.fetch();
        this.show();
        if (isOff()) {
          return null;
        }
        if (following !== null && !this.next && this.current.captcha) {
          this.prefetch = this.fetch().then(
            (held) => {
              this.next = held;
            },
            // It will be asked for again when it is its turn.
            () => void 0
          );
        }
        if (this.current.captcha && !this.current.values) {
          yield new Promise((resolve) => {
            this.wake = resolve;
          });
        }
        yield this.prefetch;
        const { current } = this;
        if (isOff()) {
          return null;
        }
        if (current && (current.values || !current.captcha)) {
          const isFresh = this.clock.now() - current.fetchedAt < TOO_OLD;
          this.refused = null;
          this.advance(following != null ? following : row);
          if (isFresh) {
            return { requests: current.requests, values: (_b = current.values) != null ? _b : {} };
          }
        }
      }
    });
  }
  answer(values) {
    if (this.current) {
      this.current.values = values;
      this.show();
      this.wake();
    }
  }
  /** Another one in place of the one that is shown. */
  another() {
    this.refused = null;
    this.advance(this.row);
    this.wake();
  }
  /** The last answer was not accepted; take() follows. */
  refuse(refused) {
    this.refused = refused;
  }
  interrupt() {
    this.wake();
  }
  /** Forgets what is at hand: the wiki may have done so, too. */
  clear() {
    this.current = null;
    this.next = null;
    this.refused = null;
    this.show();
  }
  advance(row) {
    this.current = this.next;
    this.next = null;
    this.row = row;
    this.show();
  }
  fetch() {
    return __async(this, null, function* () {
      const requests = yield this.declarations();
      return {
        number: ++this.count,
        requests,
        captcha: captchaOf(requests),
        fetchedAt: this.clock.now(),
        values: null
      };
    });
  }
  show() {
    const { current, row, refused } = this;
    this.report((current == null ? void 0 : current.captcha) ? {
      number: current.number,
      row,
      captcha: current.captcha,
      answered: current.values !== null,
      refused
    } : null);
  }
};

// src/accounts/list/create/interruption.ts
var Interruption = class {
  /** @param isWanted Does the person want to pause or stop? */
  constructor(isWanted) {
    this.isWanted = isWanted;
    this.waiting = /* @__PURE__ */ new Set();
  }
  /**
   * Waits for that, unless it is broken off.
   *
   * @return Null: broken off. What was waited for may still happen, and nobody looks at it
   */
  unless(promise) {
    if (this.isWanted()) {
      return Promise.resolve(null);
    }
    return new Promise((resolve, reject) => {
      const breakOff = () => resolve(null);
      this.waiting.add(breakOff);
      promise.then(resolve, reject).finally(() => this.waiting.delete(breakOff));
    });
  }
  breakOff() {
    [...this.waiting].forEach((breakOff) => breakOff());
  }
};

// src/accounts/list/create/list-steps.ts
var ListSteps = class {
  /**
   * @param service
   * @param clock
   * @param recorder
   * @param report Told of the step that is open, and when there is none any more
   */
  constructor(service, clock, recorder, report) {
    this.service = service;
    this.clock = clock;
    this.recorder = recorder;
    this.report = report;
    /** Whose step it is; null: the session holds none of this list. */
    this.held = null;
    this.open = null;
    this.close = () => void 0;
  }
  get isOpen() {
    return this.open !== null;
  }
  /** Can the step of the row still be answered? */
  holds(row) {
    var _a2;
    return ((_a2 = this.held) == null ? void 0 : _a2.row) === row;
  }
  /** The row whose step waits for an answer that nobody has declined to give. */
  get pending() {
    return this.held && !this.held.isLeft ? this.held.row : null;
  }
  /** The session holds one step, and a creation that is about to be sent takes its place. */
  forget() {
    this.held = null;
  }
  /** The session holds the step of the row, and it is not to be answered now. */
  keep(row) {
    this.held = { row, isLeft: true };
  }
  /**
   * Has the step answered.
   *
   * @return How it ended; null: it was hidden, and the session still holds it
   */
  answer(row, account, step) {
    this.held = { row, isLeft: false };
    return new Promise((resolve) => {
      var _a2, _b;
      let isClosing = false;
      let stop = () => void 0;
      const end = (result) => {
        stop();
        this.open = null;
        this.report(null);
        const isLeft2 = (result == null ? void 0 : result.kind) === "left" || (result == null ? void 0 : result.kind) === "unfinished" && result.because === "left";
        this.held = result === null || isLeft2 ? { row, isLeft: isLeft2 } : null;
        resolve((result == null ? void 0 : result.kind) === "created" ? named(row, result) : result);
      };
      const conversation = new StepConversation(
        { service: this.service, clock: this.clock },
        account,
        step,
        end,
        (_b = (_a2 = row.attempt) == null ? void 0 : _a2.existence) != null ? _b : "asking"
      );
      this.open = { row, conversation };
      this.close = () => {
        isClosing = true;
        if (conversation.state.phase === "open") {
          end(null);
        }
      };
      stop = conversation.observe((state) => {
        this.note(row, state.step, state.existence);
        if (isClosing && state.phase === "open") {
          end(null);
        }
      });
      this.report(this.open);
    });
  }
  /**
   * Has the step of a row answered while no run is under way.
   *
   * @param row
   * @param listMode
   * @param lock Takes the place of the one who creates in this browser
   */
  answerAlone(row, listMode, lock) {
    return __async(this, null, function* () {
      var _a2, _b;
      const outcome = outcomeOf(row);
      if ((outcome == null ? void 0 : outcome.kind) !== "step" || !this.holds(row)) {
        return "gone";
      }
      if (this.open) {
        return "busy";
      }
      const release = yield lock();
      if (!release) {
        return "otherTab";
      }
      const account = stepAccount(row, listMode, ((_b = (_a2 = row.attempt) == null ? void 0 : _a2.sentAt) != null ? _b : 0) - CLOCK_TOLERANCE);
      void this.answer(row, account, outcome.step).then((end) => {
        var _a3;
        if (end) {
          this.recorder.record(row, decide((_a3 = row.attempt) != null ? _a3 : NEW_ATTEMPT, { kind: "stepEnded", end }).attempt);
        }
        release();
        this.report(null);
      });
      return "open";
    });
  }
  /** The person leaves the step that is open. */
  leave() {
    var _a2;
    (_a2 = this.open) == null ? void 0 : _a2.conversation.leave();
  }
  /** Hides the step that is open, once no answer to it is on its way. */
  hide() {
    if (this.open) {
      this.close();
    }
  }
  note(row, step, existence) {
    var _a2;
    const attempt = (_a2 = row.attempt) != null ? _a2 : NEW_ATTEMPT;
    const { outcome } = attempt;
    const isNew = (outcome == null ? void 0 : outcome.kind) !== "step" || outcome.step !== step || attempt.existence !== existence;
    if (isNew && existence !== null) {
      this.recorder.record(row, decide(attempt, { kind: "stepChanged", step, existence }).attempt);
    }
  }
};

// src/accounts/list/create/recorder.ts
function stateOf({ status, before }) {
  return status === "open" ? before : status === "sent" ? "creating" : status;
}
var Recorder = class {
  /**
   * @param journal
   * @param onChanged Told of every row that changed
   * @param onCreated Told of every account, as soon as it exists for certain
   */
  constructor(journal, onChanged, onCreated) {
    this.journal = journal;
    this.onChanged = onChanged;
    this.onCreated = onCreated;
  }
  record(row, attempt) {
    var _a2, _b, _c;
    const before = row.attempt;
    row.attempt = attempt;
    const state = stateOf(attempt);
    const isShown = row.state !== state || (before == null ? void 0 : before.outcome) !== attempt.outcome || (before == null ? void 0 : before.existence) !== attempt.existence;
    const isKept = isShown || (before == null ? void 0 : before.sentAt) !== attempt.sentAt || (before == null ? void 0 : before.lost) !== attempt.lost || (before == null ? void 0 : before.tries) !== attempt.tries || (before == null ? void 0 : before.postponed) !== attempt.postponed;
    row.state = state;
    row.canonical = (_a2 = attempt.account) != null ? _a2 : row.canonical;
    if (isKept) {
      this.journal.note(row);
    }
    if (isShown) {
      this.onChanged(row);
    }
    if (((_b = attempt.outcome) == null ? void 0 : _b.kind) === "created" && ((_c = before == null ? void 0 : before.outcome) == null ? void 0 : _c.kind) !== "created") {
      this.onCreated(attempt.outcome, row.id);
    }
  }
};

// src/accounts/list/create/start-problem.ts
var OF_ROWS = ["username", "email", "realname", "password", "retype", "mailpassword"];
function missingField(rows, plan) {
  const requests = plan.requests.filter((request) => !findField([request], CAPTCHA_ANSWER));
  const seen = /* @__PURE__ */ new Set();
  for (const row of rows) {
    const mode = modeOf(row, plan.mode);
    if (seen.has(mode)) {
      continue;
    }
    seen.add(mode);
    const { request } = row;
    const refusal = foreseenRefusal(requests, __spreadProps(__spreadValues({}, plan.values), {
      username: request.username,
      email: request.email,
      realname: request.realname,
      reason: request.reason || plan.reason,
      password: request.password,
      retype: request.password
    }), mode);
    const field = (refusal == null ? void 0 : refusal.code) === "fieldmissing" && refusal.field !== null && !OF_ROWS.includes(refusal.field) ? findField(requests, refusal.field) : null;
    if (field) {
      return field;
    }
  }
  return null;
}
function startProblem(rows, plan) {
  if (rows.length === 0) {
    return { kind: "nothing" };
  }
  const withPassword = rows.filter((row) => modeOf(row, plan.mode) !== "mail");
  const missing = withPassword.filter((row) => row.request.password === "").map(({ id }) => id);
  if (missing.length > 0) {
    return { kind: "passwordsMissing", rows: missing };
  }
  if (withPassword.some((row) => modeOf(row, plan.mode) === "generate") && !plan.sheetSaved) {
    return { kind: "sheetNotSaved" };
  }
  const field = missingField(rows, plan);
  return field && { kind: "fieldMissing", field: field.name, label: field.label };
}

// src/accounts/list/create/timed-resume.ts
var TICK = 3e4;
var TimedResume = class {
  /**
   * @param clock
   * @param report Told for when it is set, in milliseconds since 1970 on this machine; null: for no time
   */
  constructor(clock, report) {
    this.clock = clock;
    this.report = report;
    this.callOff = () => void 0;
  }
  /**
   * @param time Milliseconds since 1970 on this machine; null: not by itself
   * @param goOn Goes on; false: it cannot yet, and is asked again
   */
  set(time, goOn) {
    this.callOff();
    this.report(time);
    if (time === null) {
      return;
    }
    const { clock } = this;
    this.callOff = clock.later(Math.max(0, Math.min(time - clock.now(), TICK)), () => {
      if (clock.now() < time) {
        this.set(time, goOn);
      } else {
        this.report(null);
        void goOn().then((isOn) => {
          if (!isOn) {
            this.set(clock.now() + TICK, goOn);
          }
        });
      }
    });
  }
  clear() {
    this.callOff();
    this.report(null);
  }
};

// src/accounts/list/create/batch.ts
var STARTABLE = ["unchecked", "ready", "warned", "refused", "unknown", "skipped"];
var Batch = class extends RowObservable {
  constructor(dependencies) {
    super(INITIAL_BATCH_STATE);
    this.dependencies = dependencies;
    this.batch = null;
    this.release = null;
    /** Between start() and the end of the row after which it halts. */
    this.running = false;
    /** Rows that changed since the last change was told of. */
    this.touched = [];
    this.interruption = new Interruption(() => this.state.halting !== null);
    const { service, clock, journal } = dependencies;
    this.resumption = new TimedResume(clock, (resumeAt) => this.tell({ resumeAt }));
    this.recorder = new Recorder(journal, ({ id }) => this.touched.push(id), dependencies.onCreated);
    this.steps = new ListSteps(service, clock, this.recorder, (step) => this.tell({ step }));
    this.challenges = new Challenges(
      () => service.declarations(),
      clock,
      (challenge) => this.tell({ challenge })
    );
  }
  /** Would closing now leave something under way behind? */
  get isBusy() {
    return this.running || this.steps.isOpen || this.state.phase.kind === "paused";
  }
  /**
   * Creates the rows, in their order; those that are `unknown` are asked about first. To retry refused rows is to
   * start with them once more. A step that the session holds comes first, as the first creation would end it.
   *
   * @param rows What is to be created: the rows themselves, not copies. Those that are created already are left out
   * @param plan
   * @return Why it does not begin; null: it is under way
   */
  start(rows, plan) {
    return __async(this, null, function* () {
      const { pending } = this.steps;
      const queue = rows.filter((row) => {
        var _a2;
        return row !== pending && (STARTABLE.includes(row.state) || row.state === "unfinished" && ((_a2 = row.attempt) == null ? void 0 : _a2.existence) === "no");
      });
      return this.begin(pending && plan.list.includes(pending) ? [pending, ...queue] : queue, plan, "create");
    });
  }
  /**
   * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
   * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
   *
   * @return As of start()
   */
  ask(rows, plan) {
    return this.begin(rows.filter(({ state }) => state === "unknown" || state === "unfinished"), plan, "ask");
  }
  /** Pauses once the row under way is done. Keeps the place of the one who creates. */
  pause() {
    this.halt("pause");
  }
  /** Stops as soon as no request is under way. The rest stays as it was, and resume() can go on with it. */
  stop() {
    if (this.running) {
      this.halt("stop");
    } else if (this.state.phase.kind === "paused") {
      this.end({ kind: "stopped", because: { kind: "person" }, row: null });
    } else {
      this.steps.hide();
    }
  }
  /** Goes on after a pause or a stop, with the rows that are left. */
  resume() {
    return __async(this, null, function* () {
      const { batch } = this;
      if (this.running) {
        this.tell({ halting: null });
        return null;
      }
      if (!(batch == null ? void 0 : batch.current)) {
        return { kind: "nothing" };
      }
      if (this.steps.isOpen) {
        return { kind: "busy" };
      }
      this.running = true;
      if (!(yield this.lock())) {
        return { kind: "otherTab" };
      }
      this.resumption.clear();
      this.challenges.clear();
      void this.run(batch);
      return null;
    });
  }
  /**
   * Goes on by itself, while the tab is open.
   *
   * @param time Milliseconds since 1970 on this machine; null: not by itself
   * @param goOn How
   */
  resumeAt(time, goOn = () => this.resume()) {
    this.resumption.set(time, () => __async(this, null, function* () {
      var _a2;
      return ((_a2 = yield goOn()) == null ? void 0 : _a2.kind) !== "otherTab";
    }));
  }
  /** The answer to `state.challenge`: the captcha's fields by name, e.g. `{ captchaWord: '23' }`. */
  answerChallenge(values) {
    this.challenges.answer(values);
  }
  /** A new challenge in place of one that nobody can read. */
  anotherChallenge() {
    this.challenges.another();
  }
  /** Opens the step of a row while no run is under way; `state.step` has it then. */
  answerStep(row, listMode) {
    return this.isBusy ? Promise.resolve("busy") : this.steps.answerAlone(row, listMode, this.dependencies.lock);
  }
  /** Leaves the step that is open: its row stays unfinished, and a run that waits for it goes on. */
  leaveStep() {
    this.steps.leave();
  }
  /** The same, and the run does not wait for steps any more. */
  leaveAllSteps() {
    var _a2;
    (_a2 = this.batch) == null ? void 0 : _a2.runner.leaveSteps();
    this.steps.leave();
  }
  begin(queue, plan, task) {
    return __async(this, null, function* () {
      var _a2;
      const problem = this.isBusy ? { kind: "busy" } : task === "create" || queue.length === 0 ? startProblem(queue, plan) : null;
      if (problem) {
        return problem;
      }
      this.running = true;
      if (!(yield this.lock())) {
        return { kind: "otherTab" };
      }
      const { journal, clock } = this.dependencies;
      for (const row of queue) {
        const attempt = (_a2 = row.attempt) != null ? _a2 : NEW_ATTEMPT;
        row.attempt = __spreadProps(__spreadValues({}, task === "ask" || row.state === "unknown" || row === this.steps.pending ? attempt : reopened(attempt)), {
          before: row.state === "warned" ? "warned" : "ready",
          postponed: false
        });
      }
      this.challenges.clear();
      this.resumption.clear();
      journal.begin({ me: plan.me, mode: plan.mode, reason: plan.reason, startedAt: clock.now() }, plan.list);
      const batch = new BatchRun(this.dependencies, {
        recorder: this.recorder,
        steps: this.steps,
        challenges: this.challenges,
        interruption: this.interruption,
        setPhase: (phase) => this.tell({ phase }),
        setProgress: (progress) => this.tell({ progress })
      }, queue, plan, task);
      this.batch = batch;
      void this.run(batch);
      return null;
    });
  }
  run(batch) {
    return __async(this, null, function* () {
      const { current, progress, task } = batch;
      if (current) {
        const phase = { kind: task === "ask" ? "finding" : "creating", row: current.id };
        this.tell({ task, phase, progress });
      }
      const because = yield batch.work();
      this.running = false;
      const { halting } = this.state;
      const row = batch.current;
      if (!row) {
        this.end({ kind: "finished" });
      } else if (because || halting !== "pause") {
        this.end({ kind: "stopped", because: because != null ? because : { kind: "person" }, row: row.id });
      } else {
        this.tell({ phase: { kind: "paused" }, halting: null });
      }
    });
  }
  halt(halting) {
    if (this.running) {
      this.tell({ halting });
      this.interruption.breakOff();
      this.challenges.interrupt();
      this.steps.hide();
    }
  }
  lock() {
    return __async(this, null, function* () {
      var _a2;
      this.release = (_a2 = this.release) != null ? _a2 : yield this.dependencies.lock();
      this.running = this.release !== null;
      return this.running;
    });
  }
  end(phase) {
    var _a2;
    (_a2 = this.release) == null ? void 0 : _a2.call(this);
    this.release = null;
    this.challenges.clear();
    this.tell({ phase, halting: null });
  }
  /** Tells of a change, and of the rows that changed with it. */
  tell(part) {
    const rows = this.touched;
    this.touched = [];
    this.change(__spreadProps(__spreadValues({}, part), { journalKept: this.dependencies.journal.kept }), rows);
  }
};

// src/accounts/list/create/login-watch.ts
var PAUSE = 2e4;
var LoginWatch = class {
  constructor(dependencies) {
    this.dependencies = dependencies;
    this.stopWatching = () => void 0;
  }
  /**
   * @param me
   * @param onBack Told once, when that person is logged in again
   */
  start(me, onBack) {
    this.stop();
    const { clock, whoAmI, onReturn: onReturn2 } = this.dependencies;
    let isWatching = true;
    let callOff = () => void 0;
    const look2 = () => __async(this, null, function* () {
      callOff();
      const isBack = (yield whoAmI()) === me;
      if (isWatching) {
        callOff();
        if (isBack) {
          this.stop();
          onBack();
        } else {
          callOff = clock.later(PAUSE, () => {
            void look2();
          });
        }
      }
    });
    const stopReturns = onReturn2(() => {
      void look2();
    });
    callOff = clock.later(PAUSE, () => {
      void look2();
    });
    this.stopWatching = () => {
      isWatching = false;
      callOff();
      stopReturns();
    };
  }
  stop() {
    this.stopWatching();
    this.stopWatching = () => void 0;
  }
};

// src/accounts/list/list-store.ts
var AT_REST = ["idle", "stopped", "finished"];
function isUnderWay({ kind }) {
  return !AT_REST.includes(kind);
}
function derived({ place, batch }) {
  const isRunning = isUnderWay(batch.phase);
  const { done, total } = batch.progress;
  return { stage: isRunning ? { kind: "run" } : place, step: batch.step, progress: isRunning ? { done, total } : null };
}
var ListStore = class extends RowObservable {
  constructor() {
    super(INITIAL_LIST_STATE);
    /** In the order of the text. Changed in place. */
    this.rows = [];
  }
  /** What is being created, or is about to be, stays as it was checked. */
  get isRunning() {
    return this.state.stage.kind === "run";
  }
  /** Was the creation of this list begun? Then its text says too little of it. */
  get hasBegun() {
    return this.rows.some(({ attempt }) => attempt !== null);
  }
  /**
   * @param part
   * @param rows Ids of the rows that changed with it
   */
  set(part, rows = []) {
    this.change(__spreadValues(__spreadValues({}, part), derived(__spreadValues(__spreadValues({}, this.state), part))), rows);
  }
  /** Tells that rows have changed. */
  setRows(rows) {
    this.set({}, rows.map(({ id }) => id));
  }
  /** Rows have come, gone or been replaced. */
  replaceRows(rows, part = {}, changed = []) {
    this.rows = rows;
    this.set(__spreadValues({ edition: this.state.edition + 1 }, part), changed);
  }
};

// src/accounts/list/list-run.ts
function isUnfinishedBusiness(row) {
  return isLeft(row) || row.state === "refused" || row.state === "unfinished";
}
var ListRun = class {
  constructor(store, check, sheet, dependencies) {
    this.store = store;
    this.check = check;
    this.sheet = sheet;
    this.dependencies = dependencies;
    this.batch = new Batch(dependencies);
    this.login = new LoginWatch(dependencies);
    this.batch.observe((batch, ids) => this.onBatch(batch, ids));
  }
  /** Would closing now leave something under way behind? */
  get isBusy() {
    return this.batch.isBusy;
  }
  /** The rows that the next press of the button would create. */
  get startable() {
    return this.sheet.startable;
  }
  /** The rows that the next press of the button would create or ask about. */
  get left() {
    const { pending } = this.batch.steps;
    return this.store.rows.filter((row) => row === pending || isLeft(row) && !this.sheet.isWithoutPassword(row));
  }
  start() {
    return __async(this, null, function* () {
      this.check.cancel();
      this.stopWaitingForLogin();
      this.store.set({ problem: null });
      const problem = yield this.batch.start(this.left, this.plan());
      this.store.set({ problem });
      return problem;
    });
  }
  pause() {
    this.batch.pause();
  }
  resume() {
    return __async(this, null, function* () {
      if (this.store.state.batch.phase.kind === "paused" || this.store.isRunning) {
        this.store.set({ problem: yield this.batch.resume() });
      } else {
        yield this.start();
      }
    });
  }
  /** Goes on by itself at that time, with the list as it is then: rows may be mended or taken out until then. */
  resumeAt(time) {
    this.batch.resumeAt(time, () => this.start());
  }
  stop() {
    this.stopWaitingForLogin();
    this.batch.stop();
  }
  answerChallenge(name, value) {
    this.batch.answerChallenge({ [name]: value });
  }
  anotherChallenge() {
    this.batch.anotherChallenge();
  }
  /** Can the step of the row still be answered? */
  holdsStep(row) {
    return this.batch.steps.holds(row);
  }
  /** Opens the step of an unfinished row, so that ListState.step has it; says why it does not. */
  answerStep(row) {
    return this.batch.answerStep(row, this.store.state.mode);
  }
  /** Leaves the step that is open: its row stays unfinished, and a run that waits for it goes on. */
  leaveStep() {
    this.batch.leaveStep();
  }
  /** The same, and the run does not wait for steps any more. */
  leaveAllSteps() {
    this.batch.leaveAllSteps();
  }
  /** Goes on with the run that broke off: the rows as they were, and what became of those in flight is found out. */
  goOn() {
    return __async(this, null, function* () {
      var _a2, _b;
      const { store, check, dependencies } = this;
      const restored = dependencies.journal.restore((_b = (_a2 = store.state.opening) == null ? void 0 : _a2.me) != null ? _b : "", dependencies.clock.now());
      if (restored.kind !== "run") {
        store.set({ brokenOff: { kind: "none" } });
        return;
      }
      const { mode, reason } = restored.header;
      check.local.context = __spreadProps(__spreadValues({}, check.local.context), { mode, reason });
      check.local.trust(restored.rows.filter(({ state }) => state !== "rejected" && state !== "unchecked"));
      store.replaceRows(restored.rows, {
        mode,
        reason,
        brokenOff: { kind: "none" },
        place: { kind: "results" },
        sheet: "none",
        problem: null,
        resultsSeen: false
      });
      const doubtful = store.rows.filter(({ state, attempt }) => state === "unknown" || state === "unfinished" && (attempt == null ? void 0 : attempt.existence) !== "yes" && (attempt == null ? void 0 : attempt.existence) !== "no");
      if ((yield this.batch.ask(doubtful, this.plan())) === null) {
        yield this.over();
      }
      check.local.checkAll(store.rows);
      yield check.ask(store.rows.filter((row) => isCreatable(row) || row.state === "unchecked"));
    });
  }
  /** Does not go on with it, and forgets it. */
  forgetRun() {
    this.dependencies.journal.clear();
    this.store.set({ brokenOff: { kind: "none" } });
  }
  /** The person has seen the results to their end. The notes go, unless something is left to do or to mend. */
  resultsSeen() {
    if (!this.store.isRunning) {
      this.store.set({ resultsSeen: true, text: "", parsed: null });
      this.sheet.forgetPasswords();
      if (!this.store.rows.some(isUnfinishedBusiness)) {
        this.dependencies.journal.clear();
      }
    }
  }
  /** Whether a run of this tab broke off, of the person who is logged in. */
  brokenOff(me) {
    return __async(this, null, function* () {
      const { journal, claim: claim2, clock } = this.dependencies;
      const restored = journal.restore(me, clock.now());
      if (restored.kind !== "run") {
        return restored;
      }
      const { rows, owner } = restored;
      if (owner !== journal.owner && !(yield claim2(owner))) {
        return { kind: "elsewhere" };
      }
      const left = rows.filter(isLeft).length;
      return { kind: "run", done: rows.length - left, total: rows.length, left };
    });
  }
  plan() {
    var _a2, _b, _c;
    const { mode, reason, values, opening, sheet } = this.store.state;
    return {
      me: (_a2 = opening == null ? void 0 : opening.me) != null ? _a2 : "",
      list: this.store.rows,
      mode,
      reason,
      values,
      requests: (_b = opening == null ? void 0 : opening.requests) != null ? _b : [],
      clockSkew: (_c = opening == null ? void 0 : opening.clockSkew) != null ? _c : 0,
      sheetSaved: sheet === "saved"
    };
  }
  /** Until the run is over. */
  over() {
    return new Promise((resolve) => {
      let stop = () => void 0;
      stop = this.batch.observe(({ phase }) => {
        if (!isUnderWay(phase)) {
          void Promise.resolve().then(() => stop());
          resolve();
        }
      });
    });
  }
  onBatch(batch, ids) {
    const { store } = this;
    const wasUnderWay = isUnderWay(store.state.batch.phase);
    const isNow = isUnderWay(batch.phase);
    store.set(__spreadValues({
      batch
    }, isNow ? { place: { kind: "results" }, resultsSeen: false } : {}), ids);
    if (wasUnderWay && !isNow) {
      this.ended(batch.phase, batch.task);
    }
  }
  ended(phase, task) {
    var _a2, _b;
    const { store, dependencies } = this;
    if (phase.kind === "stopped" && phase.because.kind === "sessionLost") {
      store.set({ awaitsLogin: true });
      this.login.start((_b = (_a2 = store.state.opening) == null ? void 0 : _a2.me) != null ? _b : "", () => {
        store.set({ awaitsLogin: false });
        void this.start();
      });
    }
    if (task === "create") {
      dependencies.onFinished(counts(store.rows));
    }
  }
  stopWaitingForLogin() {
    this.login.stop();
    if (this.store.state.awaitsLogin) {
      this.store.set({ awaitsLogin: false });
    }
  }
};

// taken:core/accounts/contract/password
var generatePassword = mw.libs.accountCreator.parts.core.modules[23];

// src/accounts/list/create/passwords.ts
function makePasswords(rows, listMode, randomBytes) {
  const wanting = rows.filter((row) => modeOf(row, listMode) === "generate" && row.request.password === "");
  for (const row of wanting) {
    row.request = __spreadProps(__spreadValues({}, row.request), { password: generatePassword(randomBytes) });
    row.passwordSource = "made";
  }
  return wanting.map(({ id }) => id);
}
function passwordsIn(sheet) {
  const typed = new Map(sheet.map(({ request }) => [request.username, request.password]));
  const canonical = new Map(sheet.map((row) => [row.canonical, row.request.password]));
  typed.delete("");
  canonical.delete("");
  return (row) => {
    var _a2, _b;
    return (_b = (_a2 = typed.get(row.request.username)) != null ? _a2 : canonical.get(row.canonical)) != null ? _b : "";
  };
}
function mergeSheet(rows, sheet) {
  const passwords = passwordsIn(sheet);
  const merged = [];
  for (const row of rows) {
    const password = passwords(row);
    if (password !== "" && row.request.password === "") {
      row.request = __spreadProps(__spreadValues({}, row.request), { password });
      merged.push(row.id);
    }
  }
  return merged;
}
function isInSheet(rows, sheet) {
  const passwords = passwordsIn(sheet);
  return rows.every((row) => passwords(row) === row.request.password);
}

// src/accounts/list/list-sheet.ts
var ListSheet = class {
  constructor(store, check, table, randomBytes, sheetOptions) {
    this.store = store;
    this.check = check;
    this.table = table;
    this.randomBytes = randomBytes;
    this.sheetOptions = sheetOptions;
  }
  /** Must the sheet be saved before the batch may begin? */
  get needsSheet() {
    const { mode, sheet } = this.store.state;
    return this.startable.some((row) => modeOf(row, mode) === "generate" && (sheet !== "saved" || row.request.password === ""));
  }
  /** The rows that can be created as they stand. */
  get startable() {
    return this.store.rows.filter((row) => isCreatable(row) && !this.isWithoutPassword(row));
  }
  /** The rows that cannot be created before the sheet with their passwords is back. */
  get awaitingSheet() {
    return this.store.rows.filter((row) => isLeft(row) && this.isWithoutPassword(row));
  }
  /**
   * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
   * has the one in the sheet.
   */
  get renewable() {
    const { mode } = this.store.state;
    return this.awaitingSheet.filter((row) => modeOf(row, mode) === "generate" && (row.attempt === null || row.attempt.sentAt === null));
  }
  /** The accounts of which the password is not here, but in the sheet alone. */
  get withoutSlip() {
    return this.store.rows.filter((row) => {
      const outcome = outcomeOf(row);
      return (outcome == null ? void 0 : outcome.kind) === "created" && outcome.by === "password" && row.request.password === "";
    });
  }
  /** Did its password get lost with a reload? */
  isWithoutPassword(row) {
    return row.passwordSource === "sheet" && row.request.password === "" && modeOf(row, this.store.state.mode) !== "mail";
  }
  /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
  prepareSheet() {
    const made = new Set(makePasswords(this.startable, this.store.state.mode, this.randomBytes));
    for (const row of this.store.rows.filter(({ id }) => made.has(id))) {
      this.table.edits.edit(row, "password", row.request.password);
    }
    this.store.set({ sheet: "prepared", problem: null });
  }
  /** The person says that the sheet, as it was prepared last, is saved: no page can see what became of a download. */
  confirmSheetSaved() {
    if (this.store.state.sheet === "prepared") {
      this.store.set({ sheet: "saved" });
    }
  }
  /**
   * Gives rows back their passwords, after a reload, from the sheet that was saved before.
   *
   * @return How many got theirs
   */
  openSheet(text) {
    const { store } = this;
    const { mode, sheet } = store.state;
    const rows = asRows(readText2(text, this.sheetOptions()).readings[0].rows);
    this.check.local.checkAll(rows);
    const merged = mergeSheet(store.rows, rows);
    this.check.local.checkAll(store.rows);
    const made = store.rows.filter((row) => outcomeOf(row) === null && row.request.password !== "" && modeOf(row, mode) === "generate");
    store.set({ sheet: merged.length > 0 && isInSheet(made, rows) ? "saved" : sheet, problem: null }, merged);
    void this.check.ask(store.rows.filter((row) => row.state === "checking" || row.state === "unchecked" || merged.includes(row.id) && isCreatable(row) && modeOf(row, mode) === "type"));
    return merged.length;
  }
  /** The rows that can have another password get one, in a sheet that has to be saved first. */
  renewPasswords() {
    const rows = this.renewable;
    for (const row of rows) {
      row.passwordSource = "given";
    }
    this.store.set({ sheet: "none", problem: null }, rows.map(({ id }) => id));
  }
  /**
   * Takes the passwords of accounts that exist out of the memory of the page: who needs slips once more has them in
   * the sheet, which openSheet() reads.
   */
  forgetPasswords() {
    const { store } = this;
    const rows = store.rows.filter(({ state, request }) => (state === "created" || state === "already") && request.password !== "");
    for (const row of rows) {
      row.request = __spreadProps(__spreadValues({}, row.request), { password: "" });
      row.passwordSource = "sheet";
      if (row.state === "created") {
        row.wiki = null;
      }
      this.table.edits.forget(row, "password");
    }
    store.setRows(rows);
  }
  /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
  dropMade(mode) {
    for (const row of this.store.rows) {
      if (row.passwordSource === "made" && modeOf(row, mode) === "type") {
        row.request = __spreadProps(__spreadValues({}, row.request), { password: "" });
        row.passwordSource = "given";
        this.table.edits.forget(row, "password");
      }
    }
  }
};

// src/accounts/list/table-edits.ts
function byId(a2, b2) {
  return a2.id - b2.id;
}
function places(rows, text) {
  var _a2, _b;
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const found = /* @__PURE__ */ new Map();
  const counts2 = /* @__PURE__ */ new Map();
  for (const row of [...rows].sort(byId)) {
    const line = (_a2 = lines[row.line - 1]) != null ? _a2 : "";
    const count = ((_b = counts2.get(line)) != null ? _b : 0) + 1;
    counts2.set(line, count);
    found.set(`${count} ${line}`, row);
  }
  return found;
}
var TableEdits = class {
  constructor() {
    this.changes = /* @__PURE__ */ new Map();
    this.fields = /* @__PURE__ */ new Map();
  }
  /** How many rows are other than their lines say, passwords that were made left aside. */
  get count() {
    return [...this.changes.values()].filter((change) => change === "removed" || Object.keys(change).some((field) => field !== "password")).length;
  }
  edit(row, field, value) {
    const fields = __spreadProps(__spreadValues({}, this.fields.get(row)), { [field]: value });
    this.fields.set(row, fields);
    this.changes.set(row, fields);
  }
  /** The field is as its line says again. */
  forget(row, field) {
    var _a2;
    const _b = (_a2 = this.fields.get(row)) != null ? _a2 : {}, { [field]: forgotten } = _b, rest = __objRest(_b, [__restKey(field)]);
    if (forgotten !== void 0) {
      this.fields.set(row, rest);
      this.putBack(row);
    }
  }
  remove(row) {
    this.changes.set(row, "removed");
  }
  putBack(row) {
    const fields = this.fields.get(row);
    if (fields && Object.keys(fields).length > 0) {
      this.changes.set(row, fields);
    } else {
      this.changes.delete(row);
    }
  }
  clear() {
    this.changes = /* @__PURE__ */ new Map();
    this.fields = /* @__PURE__ */ new Map();
  }
  /**
   * Does it all again.
   *
   * @param before All rows as they were, those that were removed too
   * @param textBefore
   * @param rows As they were read anew
   * @param text
   * @return The rows that are to be removed again, in the order of the list
   */
  carry(before, textBefore, rows, text) {
    const { changes, fields } = this;
    if (changes.size === 0) {
      return [];
    }
    this.clear();
    const now = places(rows, text);
    const removed = [];
    places(before, textBefore).forEach((old, place) => {
      const row = now.get(place);
      const change = changes.get(old);
      if (!row || change === void 0) {
        return;
      }
      const edited = fields.get(old);
      if (edited) {
        row.request = __spreadValues(__spreadValues({}, row.request), edited);
        row.passwordSource = edited.password === void 0 ? row.passwordSource : old.passwordSource;
        this.fields.set(row, edited);
        this.changes.set(row, edited);
      }
      if (change === "removed") {
        this.remove(row);
        removed.push(row);
      }
    });
    return removed;
  }
};

// src/accounts/list/list-table.ts
var ListTable = class {
  constructor(store, check) {
    this.store = store;
    this.check = check;
    this.edits = new TableEdits();
    this.removed = [];
  }
  /** How many rows were edited or removed in the table, and are other than their lines say. */
  get editCount() {
    return this.edits.count;
  }
  edit(row, field, value) {
    const { store } = this;
    if (store.isRunning) {
      return;
    }
    row.request = __spreadProps(__spreadValues({}, row.request), { [field]: value });
    if (field === "password") {
      row.passwordSource = "given";
    }
    this.edits.edit(row, field, value);
    row.overrides = [];
    if (row.attempt) {
      row.attempt = reopened(row.attempt);
      row.wiki = null;
    }
    row.state = "unchecked";
    const changed = this.check.edited(row);
    store.set({ sheet: "none" }, changed.concat(row).map(({ id }) => id));
    this.check.askOpen(changed);
  }
  /** Has a row created all the same, where the wiki lets this person. */
  override(row, remark3, chosen) {
    const { override } = remark3;
    if (override !== null && !this.store.isRunning) {
      row.overrides = row.overrides.filter((name) => name !== override).concat(chosen ? override : []);
      this.store.setRows(this.check.local.update([row]).concat(row));
    }
  }
  /** Puts free names beside one that is taken. */
  alternatives(row) {
    return this.check.alternatives(row);
  }
  remove(row) {
    const { rows, isRunning } = this.store;
    const place = rows.indexOf(row);
    if (place !== -1 && !isRunning) {
      this.removed.push({ row, place });
      this.edits.remove(row);
      this.replace(rows.filter((other) => other !== row), this.check.local.remove([row]));
    }
  }
  /** Puts the row back that was removed last. */
  undo() {
    const { rows, isRunning } = this.store;
    const last = isRunning ? void 0 : this.removed.pop();
    if (last) {
      this.edits.putBack(last.row);
      this.replace(
        [...rows.slice(0, last.place), last.row, ...rows.slice(last.place)],
        this.check.local.update([last.row])
      );
    }
  }
  /** Another list: nothing was done to its rows yet. */
  clear() {
    this.removed = [];
    this.edits.clear();
  }
  /**
   * The text was read anew: does again what was done to the rows of those lines that are still the same.
   *
   * @return The rows without those that were removed, and how many those are
   */
  carry(rows, text) {
    const { store } = this;
    const before = store.rows.concat(this.removed.map(({ row }) => row));
    const removed = new Set(this.edits.carry(before, store.state.text, rows, text));
    this.removed = [...removed].map((row, index) => ({ row, place: rows.indexOf(row) - index }));
    return { rows: rows.filter((row) => !removed.has(row)), removed: removed.size };
  }
  replace(rows, changed) {
    this.store.replaceRows(rows, { undoable: this.removed.length, sheet: "none" }, changed.map(({ id }) => id));
    this.check.askOpen(changed);
  }
};

// src/accounts/list/account-list.ts
var AccountList = class {
  constructor(dependencies) {
    this.dependencies = dependencies;
    this.store = new ListStore();
    /** What it was opened with. */
    this.asked = { accounts: [], reason: "", mail: null, many: true };
    const { store } = this;
    this.checking = new ListCheck(store, dependencies);
    this.table = new ListTable(store, this.checking);
    this.sheet = new ListSheet(
      store,
      this.checking,
      this.table,
      dependencies.randomBytes,
      () => this.draft.sheetOptions
    );
    this.draft = new ListDraft(store, this.checking, this.table, this.sheet);
    this.run = new ListRun(store, this.checking, this.sheet, dependencies);
  }
  get state() {
    return this.store.state;
  }
  /** In the order of the text. Changed in place. */
  get rows() {
    return this.store.rows;
  }
  /** The rows that can be created as they stand. */
  get creatable() {
    return this.rows.filter(isCreatable);
  }
  /** Is a list whose creation was begun being mended? */
  get isMending() {
    return this.store.hasBegun && this.state.stage.kind === "check";
  }
  /** Is there something on the screen that a new opening would lose? */
  get hasDraft() {
    return this.rows.length > 0 || this.state.text.trim() !== "";
  }
  /** What would be lost by leaving the page now: reason to ask before. */
  get unsavedWork() {
    const { stage, sheet, resultsSeen, text } = this.state;
    const isBefore = stage.kind === "list" || stage.kind === "check";
    const isMade = this.rows.some(({ passwordSource }) => passwordSource === "made");
    return [
      ...this.run.isBusy ? ["run"] : [],
      ...isBefore && !this.store.hasBegun && (text.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
      ...isMade && sheet !== "saved" ? ["passwords"] : [],
      ...this.store.hasBegun && !resultsSeen ? ["results"] : []
    ];
  }
  /**
   * Calls the listener at once (with no rows) and after every change. Returns how to stop that.
   *
   * @param listener Gets the state, and the ids of the rows that changed
   */
  observe(listener) {
    return this.store.observe(listener);
  }
  /** How the person of a row gets in. */
  modeOf(row) {
    return modeOf(row, this.state.mode);
  }
  /**
   * Begins with what the wiki said when view *one* was opened, or asks it.
   *
   * @param asked
   * @param known What the wiki has said already; null: it has not been asked
   */
  open(asked, known = null) {
    return __async(this, null, function* () {
      const { store } = this;
      this.asked = asked;
      store.set({ place: { kind: "opening" } });
      try {
        const opening = known != null ? known : yield this.dependencies.service.open();
        const modes = passwordModes(opening.requests).filter(isListMode);
        const [first] = modes;
        store.set({ opening, modes });
        if (opening.impediments.length > 0 || first === void 0) {
          store.set({ place: { kind: "impossible", impediments: opening.impediments } });
          return;
        }
        const { local } = this.checking;
        local.context = __spreadProps(__spreadValues({}, local.context), { rules: opening.rules });
        const withoutMail = asked.mail === false ? modes.find((mode) => mode !== "mail") : void 0;
        this.begin(asked, opening, withoutMail != null ? withoutMail : first, yield this.run.brokenOff(opening.me));
      } catch (error) {
        const { code, text } = WikiError.from(error);
        store.set({ place: { kind: "openingFailed", code, text } });
      }
    });
  }
  /** Tries once more to open it, with what was asked for. */
  reopen() {
    return this.open(this.asked);
  }
  /** From the text to the table: everything that can be known before anything is created. */
  check() {
    return this.checking.all();
  }
  cancelCheck() {
    this.checking.cancel();
  }
  /** Back to the text, or to the results of the list that is being mended. What was edited in the table stays. */
  backToList() {
    this.checking.cancel();
    this.store.set({ place: { kind: this.store.hasBegun ? "results" : "list" } });
  }
  /** The refused rows once more: back to the table, to be mended and created, the others as they are. */
  retry() {
    return __async(this, null, function* () {
      for (const row of this.rows.filter(({ state }) => state === "refused")) {
        row.attempt = row.attempt && reopened(row.attempt);
        row.wiki = null;
        row.state = "unchecked";
      }
      yield this.check();
    });
  }
  /** A new list. */
  startOver() {
    const { opening, reason, mode } = this.state;
    if (opening) {
      this.sheet.forgetPasswords();
      this.run.forgetRun();
      this.begin({ accounts: [], reason, mail: null, many: true }, opening, mode, { kind: "none" });
    }
  }
  begin(asked, opening, mode, brokenOff) {
    const values = {};
    for (const field of otherFields(opening.requests, mode)) {
      setOwn(values, field.name, initialValue(field));
    }
    this.table.clear();
    const rows = asked.accounts.map((account, index) => makeRow(index + 1, index + 2, account));
    this.store.replaceRows(rows, {
      place: { kind: "list" },
      text: rows.length > 0 ? listText(rows) : "",
      parsed: null,
      mode,
      reason: asked.reason,
      values,
      brokenOff,
      sheet: "none",
      undoable: 0,
      problem: null,
      quota: null,
      resultsSeen: true
    });
    if (rows.length > 0) {
      void this.check();
    }
  }
};

// taken:core/app/browser
var connection = mw.libs.accountCreator.parts.core.modules[40];
var onReturn = mw.libs.accountCreator.parts.core.modules[41];
var sessionStore = mw.libs.accountCreator.parts.core.modules[42];
var wiki = mw.libs.accountCreator.parts.core.modules[43];

// src/app/claim.ts
var PREFIX2 = "accountCreator.run.";
var PATIENCE2 = 1e3;
var untilLeft = new Promise(() => {
});
function claim(owner) {
  const locks = navigator.locks;
  return locks ? new Promise((resolve) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE2);
    locks.request(PREFIX2 + owner, { signal: patience.signal }, () => {
      clearTimeout(timer);
      resolve(true);
      return untilLeft;
    }).catch(() => {
      clearTimeout(timer);
      resolve(!patience.signal.aborted);
    });
  }) : Promise.resolve(true);
}

// src/i18n/en.json
var en_default = { "accountcreator-mode-generate-list": "Make safe passwords; I save them in a sheet before anything is created", "accountcreator-mode-type-list": "The list has a column with passwords", "accountcreator-title-many": "Create many accounts", "accountcreator-title-progress": "($1/$2)", "accountcreator-to-one": "One account", "accountcreator-list": "Names of the people, one on each line", "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page", "accountcreator-list-empty": "There is no name in the list yet.", "accountcreator-file": "or open a file (CSV or text):", "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy what is in it and paste it here.", "accountcreator-understood": "{{PLURAL:$1|One person|$1 people}} found.", "accountcreator-line": "Line $1: $2 ($3)", "accountcreator-more-lines": "… and {{PLURAL:$1|one more line|$1 more lines}}.", "accountcreator-column-number": "Column $1:", "accountcreator-column-state": "State", "accountcreator-column-username": "Username", "accountcreator-column-email": "E-mail", "accountcreator-column-realname": "Real name", "accountcreator-column-password": "Password", "accountcreator-column-reason": "Reason", "accountcreator-column-mode": "Way", "accountcreator-column-firstname": "First name", "accountcreator-column-lastname": "Last name", "accountcreator-column-ignored": "not used", "accountcreator-column-remarks": "Remarks", "accountcreator-column-tools": "Tools", "accountcreator-parse-header": "taken for headings", "accountcreator-parse-total": "taken for a total, not for a person", "accountcreator-parse-markup": "taken for mark-up, not for a person", "accountcreator-parse-no-name": "no name found", "accountcreator-parse-struck": "crossed out, left out", "accountcreator-parse-broken-quotes": "a quotation mark is not closed", "accountcreator-parse-extra-cells": "more cells than columns", "accountcreator-parse-unknown-mode": "not a way to get a password", "accountcreator-parse-too-many": "too many people for one list, left out", "accountcreator-check": "Check the list", "accountcreator-checking": "Checking: $1 of $2", "accountcreator-cancel-check": "Stop checking", "accountcreator-back-to-list": "Back to the list", "accountcreator-back-to-results": "Back to the results", "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|one row|$1 rows}}) stays for every line that you leave here as it is.", "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. Nothing was created from it yet.", "accountcreator-close-run": "Accounts are being created. If you close the dialog, the account under way is finished and the rest is not created.", "accountcreator-close-passwords": "Passwords were made for this list and are in no sheet that you said is saved. If you close the dialog, they stay here until you leave or reload the page; then they are lost.", "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. You have not saved them yet.", "accountcreator-table": "The people of the list. Arrow keys move, Enter edits, Delete removes.", "accountcreator-table-keys": "Keyboard: the arrow keys lead through the table, also to the buttons in a row. Enter or F2 edits a cell, Delete removes the row.", "accountcreator-state-unchecked": "Not checked", "accountcreator-state-checking": "Checking …", "accountcreator-state-ready": "Ready", "accountcreator-state-warned": "Look again", "accountcreator-state-rejected": "Problem", "accountcreator-state-already": "Created by you before", "accountcreator-state-creating": "Creating …", "accountcreator-state-created": "Created", "accountcreator-state-refused": "Refused", "accountcreator-state-unfinished": "Unfinished", "accountcreator-state-unknown": "Not known", "accountcreator-state-skipped": "Left out", "accountcreator-count": "$1 × $2", "accountcreator-filters": "Show", "accountcreator-filter-all": "All", "accountcreator-filter-problems": "Problems", "accountcreator-filter-warnings": "Look again", "accountcreator-filter-ready": "Ready", "accountcreator-filter-done": "Done", "accountcreator-filter-count": "$1 ($2)", "accountcreator-shown-first": "{{PLURAL:$1|One row needs|$1 rows need}} your attention and {{PLURAL:$1|is|are}} shown first. The other {{PLURAL:$2|row is|$2 rows are}} behind “$3”.", "accountcreator-shown-first-done": "Nothing is left to mend here. “$1” shows the whole list.", "accountcreator-undo": "Undo removal", "accountcreator-remove": "Remove $1 from the list", "accountcreator-alternatives": "Find a free name", "accountcreator-alternatives-asking": "Asking …", "accountcreator-alternatives-failed": "The wiki did not answer. Try again.", "accountcreator-alternatives-none": "No similar name is free. Type another one.", "accountcreator-override": "Create it all the same", "accountcreator-finish": "Finish", "accountcreator-leave-all-steps": "Leave all such unfinished", "accountcreator-leave-all-question": "The list goes on, and this account and all others for which the wiki wants something more stay unfinished. Their owners have to finish the set-up themselves.", "accountcreator-step-for": "For “$1” (line $2 of the list)", "accountcreator-step-then": "The list waits, and goes on when this is answered or left.", "accountcreator-remark-name-missing": "There is no name.", "accountcreator-remark-name-invalid": "A username cannot look like this.", "accountcreator-remark-name-taken": "There is an account of this name already.", "accountcreator-remark-name-taken-by": "There is an account of this name already. $2 created it on $1.", "accountcreator-remark-name-taken-since": "There has been an account of this name since $1.", "accountcreator-remark-name-forbidden": "The wiki does not allow this name.", "accountcreator-remark-duplicate": "The same name stands in line $1.", "accountcreator-remark-email-missing": "There is no e-mail address for the password.", "accountcreator-remark-email-repeated": "The same address stands in line $1.", "accountcreator-remark-password-missing": "There is no password.", "accountcreator-remark-password-weak": "The wiki does not accept this password.", "accountcreator-remark-lookalike": "Looks like the name in line $1.", "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1", "accountcreator-remark-reason-name": "The public reason contains a name of the list: $1", "accountcreator-remark-cleaned": "Read from “$1”.", "accountcreator-remark-normalised": "Will become “$1”.", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-quota-none": "You are exempt from this wiki’s limit on new accounts.", "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last day. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-problem-nothing": "There is nothing to create in this list.", "accountcreator-problem-busy": "The list is being created already.", "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first; when you come back to this tab, the list goes on by itself.", "accountcreator-problem-sheet": "Some of these passwords are made here and kept nowhere else. Save the sheet with the passwords first; then the accounts can be created.", "accountcreator-problem-passwords": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more. Open the sheet that you saved before.", "accountcreator-problem-field": "The wiki wants “$1” filled in for every account, and it is empty. It is below the list, under the password choices.", "accountcreator-sheet-lost": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more, only in the sheet that you saved. Open that sheet, drop it here or paste what is in it.", "accountcreator-sheet-slips": "The {{PLURAL:$1|password of one account is|passwords of $1 accounts are}} not here any more, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here or paste what is in it.", "accountcreator-open-sheet": "The sheet with the passwords:", "accountcreator-paste-sheet": "or pasted here:", "accountcreator-sheet-opened": "{{PLURAL:$1|One password is|$1 passwords are}} back.", "accountcreator-sheet-foreign": "There is no password for these people in it.", "accountcreator-renew": "Make {{PLURAL:$1|a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|One person whose account is not begun yet gets|$1 people whose accounts are not begun yet get}} another password than in the sheet that you saved. You save a new sheet next; for these people, only the new one holds. For accounts that exist already, the old sheet holds.", "accountcreator-save-sheet": "Save the sheet", "accountcreator-save-sheet-again": "Save it again", "accountcreator-sheet-is-saved": "The sheet is saved", "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are nowhere else.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-start": "Create {{PLURAL:$1|one account|$1 accounts}}", "accountcreator-pause": "Pause", "accountcreator-paused": "Paused. Nothing is being created.", "accountcreator-halting": "Finishing the account under way …", "accountcreator-resume": "Go on", "accountcreator-resume-left": "Create the {{PLURAL:$1|one that is|$1 that are}} left", "accountcreator-stop": "Stop", "accountcreator-retry": "Mend the refused ones", "accountcreator-save-csv": "Save as CSV", "accountcreator-copy-wikitext": "Copy as wikitext", "accountcreator-copy-names": "Copy names", "accountcreator-print-slips": "Print slips", "accountcreator-start-over": "New list", "accountcreator-start-over-question": "The list and its results are taken away. What you have not saved is lost.", "accountcreator-lose-passwords": "The passwords that were made for this list are in no sheet that you said is saved. They are lost.", "accountcreator-lose-results": "You have not saved what became of the accounts. It is taken away.", "accountcreator-progress": "Progress", "accountcreator-progress-count": "$1 of $2", "accountcreator-seconds-left": "{{PLURAL:$1|one second|$1 seconds}} left", "accountcreator-minutes-left": "{{PLURAL:$1|one minute|$1 minutes}} left", "accountcreator-journal-lost": "Your browser does not keep notes of this run. Do not reload the page before it is through.", "accountcreator-challenge-for": "Answer, for the account “$1”", "accountcreator-answer": "Answer", "accountcreator-wait-wiki": "The wiki asks for patience. Going on in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-silent": "The wiki does not answer. Asking again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-stop-person": "You stopped. The rest of the list is still here.", "accountcreator-stop-refused": "The wiki creates no more accounts for you at the moment. The rest of the list is still here.", "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then go on. The rest of the list is still here.", "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then go on. The rest of the list is still here.", "accountcreator-log-in": "Log in (opens in a new tab)", "accountcreator-log-in-then": "When you come back to this tab, the list goes on by itself.", "accountcreator-stop-offline": "The connection did not come back. The rest of the list is still here.", "accountcreator-stop-silent": "The wiki does not answer any more. The rest of the list is still here.", "accountcreator-stop-challenge": "The wiki gave no new puzzle. The rest of the list is still here.", "accountcreator-stop-broken": "AccountCreator failed. The rest of the list is still here; please tell the gadget’s maintainers: $1", "accountcreator-resume-when": "Go on", "accountcreator-resume-by-hand": "when I say so", "accountcreator-resume-hours": "in {{PLURAL:$1|one hour|$1 hours}}, while this page is open", "accountcreator-resume-at": "Going on by itself at $1.", "accountcreator-exemption-label": "Text to ask this wiki’s administrators for an exemption:", "accountcreator-event-page": "Page of the event (link or title):", "accountcreator-event-date": "Date of the event:", "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.", "accountcreator-exemption": "Hello, I am $1 and I am preparing an event for new editors of $2 ($6).\n\nPage of the event: $5\nDate of the event: $4\nAccounts still to be created: $3\n\nThe limit on new accounts from one IP address stopped me. Could you please exempt the event from it, for example by raising the limit for that day, or by giving me the right that event coordinators have? Thank you!", "accountcreator-row-created": "Created.", "accountcreator-row-created-mail": "Created; the password is on its way by e-mail.", "accountcreator-row-unfinished": "The wiki wants something more for this account.", "accountcreator-row-session-lost": "You were no longer logged in.", "accountcreator-row-unknown": "No answer came. It is not known whether the account exists.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail", "accountcreator-broken-off": "A list broke off here: $1 of $2 are done.", "accountcreator-broken-off-go-on": "Go on with it", "accountcreator-broken-off-forget": "Forget it", "accountcreator-broken-off-unreadable": "A list broke off here, but the notes of it cannot be read. Paste the list again: what you created already is recognised.", "accountcreator-broken-off-elsewhere": "A list was begun in another tab of this browser, which is still open. Go on with it there." };

// taken:core/ui/shared/explanation-view
var ExplanationView = mw.libs.accountCreator.parts.core.modules[45];
var unfinishedAdvice = mw.libs.accountCreator.parts.core.modules[46];
var unfinishedText = mw.libs.accountCreator.parts.core.modules[47];

// taken:core/ui/shared/ask
var ask = mw.libs.accountCreator.parts.core.modules[44];

// src/ui/shared/gathered-changes.ts
var GATHERED = 500;
var GatheredChanges = class {
  /** @param show Gets the state that came last, and the ids of all rows that changed */
  constructor(show) {
    this.show = show;
    /** When the timer is due, and when was shown last, on the page's clock. */
    this.due = Infinity;
    this.shown = -Infinity;
    this.state = null;
    this.rows = /* @__PURE__ */ new Set();
  }
  add(state, rows, urgency) {
    this.state = state;
    for (const id of rows) {
      this.rows.add(id);
    }
    if (urgency === "now") {
      this.showNow();
      return;
    }
    const now = performance.now();
    const due = urgency === "soon" ? now : Math.max(now, this.shown + GATHERED);
    if (due < this.due) {
      this.due = due;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.showNow(), due - now);
    }
  }
  /** Shows what still waits. */
  showNow() {
    clearTimeout(this.timer);
    this.due = Infinity;
    const { state } = this;
    if (state !== null) {
      const rows = [...this.rows];
      this.state = null;
      this.rows.clear();
      this.shown = performance.now();
      this.show(state, rows);
    }
  }
};

// taken:core/ui/shared/messages
var defineMessages = mw.libs.accountCreator.parts.core.modules[50];
var msg = mw.libs.accountCreator.parts.core.modules[51];
var textToCopy = mw.libs.accountCreator.parts.core.modules[52];

// src/accounts/list/after/slips.ts
function slips(rows, { siteName, loginAddress }) {
  return rows.flatMap((row) => {
    const outcome = outcomeOf(row);
    if ((outcome == null ? void 0 : outcome.kind) !== "created") {
      return [];
    }
    const mailed = outcome.by === "mail";
    return [{ siteName, loginAddress, username: nameOf2(row), password: mailed ? "" : row.request.password, mailed }];
  });
}

// src/ui/shared/save-copy-print.ts
function saveFile(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 6e4);
}
function copyText(text) {
  const area = document.createElement("textarea");
  const focused = document.activeElement;
  let done = false;
  const copied = (event) => {
    var _a2;
    (_a2 = event.clipboardData) == null ? void 0 : _a2.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = event.clipboardData !== null;
  };
  area.value = "-";
  area.className = "accountcreator-offscreen";
  document.body.append(area);
  area.select();
  window.addEventListener("copy", copied, true);
  done = document.execCommand("copy") && done;
  window.removeEventListener("copy", copied, true);
  area.remove();
  if (focused instanceof HTMLElement) {
    focused.focus();
  }
  return done;
}
var BACK = ["afterprint", "pointerdown", "keydown", "pagehide"];
function printElement(element) {
  element.classList.add("accountcreator-print");
  document.body.append(element);
  document.documentElement.classList.add("accountcreator-printing");
  const finish = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    element.remove();
    BACK.forEach((event) => window.removeEventListener(event, finish, true));
  };
  BACK.forEach((event) => window.addEventListener(event, finish, true));
  window.print();
}

// taken:core/ui/shared/wiki-html
var wikiNodes = mw.libs.accountCreator.parts.core.modules[56];
var wikiPlain = mw.libs.accountCreator.parts.core.modules[57];

// src/ui/list/local-texts.ts
function enumeration(texts) {
  return texts.filter((text) => text !== "").join(mw.msg("comma-separator"));
}
function format(options) {
  try {
    return new Intl.DateTimeFormat(mw.config.get("wgUserLanguage"), options);
  } catch (e4) {
    return new Intl.DateTimeFormat(void 0, options);
  }
}
function timeText(milliseconds) {
  return format({ dateStyle: "medium", timeStyle: "short" }).format(milliseconds);
}
function dayText(day) {
  const milliseconds = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  return Number.isNaN(milliseconds) ? day : format({ dateStyle: "medium", timeZone: "UTC" }).format(milliseconds);
}

// src/ui/list/row-texts.ts
function parseRemarkText(code) {
  switch (code) {
    case "header":
      return msg("accountcreator-parse-header");
    case "total":
      return msg("accountcreator-parse-total");
    case "markup":
      return msg("accountcreator-parse-markup");
    case "no-name":
      return msg("accountcreator-parse-no-name");
    case "struck":
      return msg("accountcreator-parse-struck");
    case "broken-quotes":
      return msg("accountcreator-parse-broken-quotes");
    case "extra-cells":
      return msg("accountcreator-parse-extra-cells");
    case "unknown-mode":
      return msg("accountcreator-parse-unknown-mode");
    case "too-many":
      return msg("accountcreator-parse-too-many");
    default:
      return never(code);
  }
}
function takenText([day, creator]) {
  return day === void 0 ? msg("accountcreator-remark-name-taken") : creator ? msg("accountcreator-remark-name-taken-by", dayText(day), creator) : msg("accountcreator-remark-name-taken-since", dayText(day));
}
function remarkText({ code, parameters }) {
  switch (code) {
    case "name-missing":
      return msg("accountcreator-remark-name-missing");
    case "name-invalid":
      return msg("accountcreator-remark-name-invalid");
    case "name-taken":
      return takenText(parameters);
    case "name-forbidden":
      return msg("accountcreator-remark-name-forbidden");
    case "duplicate":
      return msg("accountcreator-remark-duplicate", ...parameters);
    case "email-missing":
      return msg("accountcreator-remark-email-missing");
    case "email-invalid":
      return msg("accountcreator-remark-email-invalid");
    case "password-missing":
      return msg("accountcreator-remark-password-missing");
    case "password-weak":
      return msg("accountcreator-remark-password-weak");
    case "name-mixed":
      return msg("accountcreator-name-mixed", ...parameters);
    case "lookalike":
      return msg("accountcreator-remark-lookalike", ...parameters);
    case "email-repeated":
      return msg("accountcreator-remark-email-repeated", ...parameters);
    case "email-typo":
      return msg("accountcreator-remark-email-typo");
    case "reason-address":
      return msg("accountcreator-remark-reason-address", ...parameters);
    case "reason-name":
      return msg("accountcreator-remark-reason-name", ...parameters);
    case "check-failed":
      return msg("accountcreator-check-failed");
    case "cleaned":
      return msg("accountcreator-remark-cleaned", ...parameters);
    case "normalised":
      return msg("accountcreator-remark-normalised", ...parameters);
    case "already":
      return msg("accountcreator-remark-already", ...parameters.map(dayText));
    default:
      return never(code);
  }
}
function outcomeText(outcome) {
  switch (outcome.kind) {
    case "created":
      return {
        wiki: null,
        own: outcome.by === "mail" ? msg("accountcreator-row-created-mail") : msg("accountcreator-row-created")
      };
    case "refused":
      return {
        wiki: isEmptyText(outcome.message) ? null : outcome.message,
        own: msg(meaningOf(outcome.code).advice)
      };
    case "step":
      return { wiki: null, own: msg("accountcreator-row-unfinished") };
    case "sessionLost":
      return { wiki: null, own: msg("accountcreator-row-session-lost") };
    case "unknown":
      return { wiki: null, own: msg("accountcreator-row-unknown") };
    default:
      return never(outcome);
  }
}

// node_modules/lit-html/lit-html.js
var t = globalThis;
var i = (t2) => t2;
var s = t.trustedTypes;
var e = s ? s.createPolicy("lit-html", { createHTML: (t2) => t2 }) : void 0;
var h = "$lit$";
var o = `lit$${Math.random().toFixed(9).slice(2)}$`;
var n = "?" + o;
var r = `<${n}>`;
var l = document;
var c = () => l.createComment("");
var a = (t2) => null === t2 || "object" != typeof t2 && "function" != typeof t2;
var u = Array.isArray;
var d = (t2) => u(t2) || "function" == typeof (t2 == null ? void 0 : t2[Symbol.iterator]);
var f = "[ 	\n\f\r]";
var v = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
var _ = /-->/g;
var m = />/g;
var p = RegExp(`>|${f}(?:([^\\s"'>=/]+)(${f}*=${f}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
var g = /'/g;
var $2 = /"/g;
var y = /^(?:script|style|textarea|title)$/i;
var x = (t2) => (i4, ...s2) => ({ _$litType$: t2, strings: i4, values: s2 });
var b = x(1);
var w = x(2);
var T = x(3);
var E = /* @__PURE__ */ Symbol.for("lit-noChange");
var A = /* @__PURE__ */ Symbol.for("lit-nothing");
var C = /* @__PURE__ */ new WeakMap();
var P = l.createTreeWalker(l, 129);
function V(t2, i4) {
  if (!u(t2) || !t2.hasOwnProperty("raw")) throw Error("invalid template strings array");
  return void 0 !== e ? e.createHTML(i4) : i4;
}
var N = (t2, i4) => {
  const s2 = t2.length - 1, e4 = [];
  let n2, l2 = 2 === i4 ? "<svg>" : 3 === i4 ? "<math>" : "", c2 = v;
  for (let i5 = 0; i5 < s2; i5++) {
    const s3 = t2[i5];
    let a2, u2, d2 = -1, f2 = 0;
    for (; f2 < s3.length && (c2.lastIndex = f2, u2 = c2.exec(s3), null !== u2); ) f2 = c2.lastIndex, c2 === v ? "!--" === u2[1] ? c2 = _ : void 0 !== u2[1] ? c2 = m : void 0 !== u2[2] ? (y.test(u2[2]) && (n2 = RegExp("</" + u2[2], "g")), c2 = p) : void 0 !== u2[3] && (c2 = p) : c2 === p ? ">" === u2[0] ? (c2 = n2 != null ? n2 : v, d2 = -1) : void 0 === u2[1] ? d2 = -2 : (d2 = c2.lastIndex - u2[2].length, a2 = u2[1], c2 = void 0 === u2[3] ? p : '"' === u2[3] ? $2 : g) : c2 === $2 || c2 === g ? c2 = p : c2 === _ || c2 === m ? c2 = v : (c2 = p, n2 = void 0);
    const x2 = c2 === p && t2[i5 + 1].startsWith("/>") ? " " : "";
    l2 += c2 === v ? s3 + r : d2 >= 0 ? (e4.push(a2), s3.slice(0, d2) + h + s3.slice(d2) + o + x2) : s3 + o + (-2 === d2 ? i5 : x2);
  }
  return [V(t2, l2 + (t2[s2] || "<?>") + (2 === i4 ? "</svg>" : 3 === i4 ? "</math>" : "")), e4];
};
var S = class _S {
  constructor({ strings: t2, _$litType$: i4 }, e4) {
    let r2;
    this.parts = [];
    let l2 = 0, a2 = 0;
    const u2 = t2.length - 1, d2 = this.parts, [f2, v2] = N(t2, i4);
    if (this.el = _S.createElement(f2, e4), P.currentNode = this.el.content, 2 === i4 || 3 === i4) {
      const t3 = this.el.content.firstChild;
      t3.replaceWith(...t3.childNodes);
    }
    for (; null !== (r2 = P.nextNode()) && d2.length < u2; ) {
      if (1 === r2.nodeType) {
        if (r2.hasAttributes()) for (const t3 of r2.getAttributeNames()) if (t3.endsWith(h)) {
          const i5 = v2[a2++], s2 = r2.getAttribute(t3).split(o), e5 = /([.?@])?(.*)/.exec(i5);
          d2.push({ type: 1, index: l2, name: e5[2], strings: s2, ctor: "." === e5[1] ? I : "?" === e5[1] ? L : "@" === e5[1] ? z : H }), r2.removeAttribute(t3);
        } else t3.startsWith(o) && (d2.push({ type: 6, index: l2 }), r2.removeAttribute(t3));
        if (y.test(r2.tagName)) {
          const t3 = r2.textContent.split(o), i5 = t3.length - 1;
          if (i5 > 0) {
            r2.textContent = s ? s.emptyScript : "";
            for (let s2 = 0; s2 < i5; s2++) r2.append(t3[s2], c()), P.nextNode(), d2.push({ type: 2, index: ++l2 });
            r2.append(t3[i5], c());
          }
        }
      } else if (8 === r2.nodeType) if (r2.data === n) d2.push({ type: 2, index: l2 });
      else {
        let t3 = -1;
        for (; -1 !== (t3 = r2.data.indexOf(o, t3 + 1)); ) d2.push({ type: 7, index: l2 }), t3 += o.length - 1;
      }
      l2++;
    }
  }
  static createElement(t2, i4) {
    const s2 = l.createElement("template");
    return s2.innerHTML = t2, s2;
  }
};
function M(t2, i4, s2 = t2, e4) {
  var _a2, _b, _c;
  if (i4 === E) return i4;
  let h2 = void 0 !== e4 ? (_a2 = s2._$Co) == null ? void 0 : _a2[e4] : s2._$Cl;
  const o2 = a(i4) ? void 0 : i4._$litDirective$;
  return (h2 == null ? void 0 : h2.constructor) !== o2 && ((_b = h2 == null ? void 0 : h2._$AO) == null ? void 0 : _b.call(h2, false), void 0 === o2 ? h2 = void 0 : (h2 = new o2(t2), h2._$AT(t2, s2, e4)), void 0 !== e4 ? ((_c = s2._$Co) != null ? _c : s2._$Co = [])[e4] = h2 : s2._$Cl = h2), void 0 !== h2 && (i4 = M(t2, h2._$AS(t2, i4.values), h2, e4)), i4;
}
var R = class {
  constructor(t2, i4) {
    this._$AV = [], this._$AN = void 0, this._$AD = t2, this._$AM = i4;
  }
  get parentNode() {
    return this._$AM.parentNode;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  u(t2) {
    var _a2;
    const { el: { content: i4 }, parts: s2 } = this._$AD, e4 = ((_a2 = t2 == null ? void 0 : t2.creationScope) != null ? _a2 : l).importNode(i4, true);
    P.currentNode = e4;
    let h2 = P.nextNode(), o2 = 0, n2 = 0, r2 = s2[0];
    for (; void 0 !== r2; ) {
      if (o2 === r2.index) {
        let i5;
        2 === r2.type ? i5 = new k(h2, h2.nextSibling, this, t2) : 1 === r2.type ? i5 = new r2.ctor(h2, r2.name, r2.strings, this, t2) : 6 === r2.type && (i5 = new Z(h2, this, t2)), this._$AV.push(i5), r2 = s2[++n2];
      }
      o2 !== (r2 == null ? void 0 : r2.index) && (h2 = P.nextNode(), o2++);
    }
    return P.currentNode = l, e4;
  }
  p(t2) {
    let i4 = 0;
    for (const s2 of this._$AV) void 0 !== s2 && (void 0 !== s2.strings ? (s2._$AI(t2, s2, i4), i4 += s2.strings.length - 2) : s2._$AI(t2[i4])), i4++;
  }
};
var k = class _k {
  get _$AU() {
    var _a2, _b;
    return (_b = (_a2 = this._$AM) == null ? void 0 : _a2._$AU) != null ? _b : this._$Cv;
  }
  constructor(t2, i4, s2, e4) {
    var _a2;
    this.type = 2, this._$AH = A, this._$AN = void 0, this._$AA = t2, this._$AB = i4, this._$AM = s2, this.options = e4, this._$Cv = (_a2 = e4 == null ? void 0 : e4.isConnected) != null ? _a2 : true;
  }
  get parentNode() {
    let t2 = this._$AA.parentNode;
    const i4 = this._$AM;
    return void 0 !== i4 && 11 === (t2 == null ? void 0 : t2.nodeType) && (t2 = i4.parentNode), t2;
  }
  get startNode() {
    return this._$AA;
  }
  get endNode() {
    return this._$AB;
  }
  _$AI(t2, i4 = this) {
    t2 = M(this, t2, i4), a(t2) ? t2 === A || null == t2 || "" === t2 ? (this._$AH !== A && this._$AR(), this._$AH = A) : t2 !== this._$AH && t2 !== E && this._(t2) : void 0 !== t2._$litType$ ? this.$(t2) : void 0 !== t2.nodeType ? this.T(t2) : d(t2) ? this.k(t2) : this._(t2);
  }
  O(t2) {
    return this._$AA.parentNode.insertBefore(t2, this._$AB);
  }
  T(t2) {
    this._$AH !== t2 && (this._$AR(), this._$AH = this.O(t2));
  }
  _(t2) {
    this._$AH !== A && a(this._$AH) ? this._$AA.nextSibling.data = t2 : this.T(l.createTextNode(t2)), this._$AH = t2;
  }
  $(t2) {
    var _a2;
    const { values: i4, _$litType$: s2 } = t2, e4 = "number" == typeof s2 ? this._$AC(t2) : (void 0 === s2.el && (s2.el = S.createElement(V(s2.h, s2.h[0]), this.options)), s2);
    if (((_a2 = this._$AH) == null ? void 0 : _a2._$AD) === e4) this._$AH.p(i4);
    else {
      const t3 = new R(e4, this), s3 = t3.u(this.options);
      t3.p(i4), this.T(s3), this._$AH = t3;
    }
  }
  _$AC(t2) {
    let i4 = C.get(t2.strings);
    return void 0 === i4 && C.set(t2.strings, i4 = new S(t2)), i4;
  }
  k(t2) {
    u(this._$AH) || (this._$AH = [], this._$AR());
    const i4 = this._$AH;
    let s2, e4 = 0;
    for (const h2 of t2) e4 === i4.length ? i4.push(s2 = new _k(this.O(c()), this.O(c()), this, this.options)) : s2 = i4[e4], s2._$AI(h2), e4++;
    e4 < i4.length && (this._$AR(s2 && s2._$AB.nextSibling, e4), i4.length = e4);
  }
  _$AR(t2 = this._$AA.nextSibling, s2) {
    var _a2;
    for ((_a2 = this._$AP) == null ? void 0 : _a2.call(this, false, true, s2); t2 !== this._$AB; ) {
      const s3 = i(t2).nextSibling;
      i(t2).remove(), t2 = s3;
    }
  }
  setConnected(t2) {
    var _a2;
    void 0 === this._$AM && (this._$Cv = t2, (_a2 = this._$AP) == null ? void 0 : _a2.call(this, t2));
  }
};
var H = class {
  get tagName() {
    return this.element.tagName;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  constructor(t2, i4, s2, e4, h2) {
    this.type = 1, this._$AH = A, this._$AN = void 0, this.element = t2, this.name = i4, this._$AM = e4, this.options = h2, s2.length > 2 || "" !== s2[0] || "" !== s2[1] ? (this._$AH = Array(s2.length - 1).fill(new String()), this.strings = s2) : this._$AH = A;
  }
  _$AI(t2, i4 = this, s2, e4) {
    const h2 = this.strings;
    let o2 = false;
    if (void 0 === h2) t2 = M(this, t2, i4, 0), o2 = !a(t2) || t2 !== this._$AH && t2 !== E, o2 && (this._$AH = t2);
    else {
      const e5 = t2;
      let n2, r2;
      for (t2 = h2[0], n2 = 0; n2 < h2.length - 1; n2++) r2 = M(this, e5[s2 + n2], i4, n2), r2 === E && (r2 = this._$AH[n2]), o2 || (o2 = !a(r2) || r2 !== this._$AH[n2]), r2 === A ? t2 = A : t2 !== A && (t2 += (r2 != null ? r2 : "") + h2[n2 + 1]), this._$AH[n2] = r2;
    }
    o2 && !e4 && this.j(t2);
  }
  j(t2) {
    t2 === A ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, t2 != null ? t2 : "");
  }
};
var I = class extends H {
  constructor() {
    super(...arguments), this.type = 3;
  }
  j(t2) {
    this.element[this.name] = t2 === A ? void 0 : t2;
  }
};
var L = class extends H {
  constructor() {
    super(...arguments), this.type = 4;
  }
  j(t2) {
    this.element.toggleAttribute(this.name, !!t2 && t2 !== A);
  }
};
var z = class extends H {
  constructor(t2, i4, s2, e4, h2) {
    super(t2, i4, s2, e4, h2), this.type = 5;
  }
  _$AI(t2, i4 = this) {
    var _a2;
    if ((t2 = (_a2 = M(this, t2, i4, 0)) != null ? _a2 : A) === E) return;
    const s2 = this._$AH, e4 = t2 === A && s2 !== A || t2.capture !== s2.capture || t2.once !== s2.once || t2.passive !== s2.passive, h2 = t2 !== A && (s2 === A || e4);
    e4 && this.element.removeEventListener(this.name, this, s2), h2 && this.element.addEventListener(this.name, this, t2), this._$AH = t2;
  }
  handleEvent(t2) {
    var _a2, _b;
    "function" == typeof this._$AH ? this._$AH.call((_b = (_a2 = this.options) == null ? void 0 : _a2.host) != null ? _b : this.element, t2) : this._$AH.handleEvent(t2);
  }
};
var Z = class {
  constructor(t2, i4, s2) {
    this.element = t2, this.type = 6, this._$AN = void 0, this._$AM = i4, this.options = s2;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AI(t2) {
    M(this, t2);
  }
};
var B = t.litHtmlPolyfillSupport;
var _a;
B == null ? void 0 : B(S, k), ((_a = t.litHtmlVersions) != null ? _a : t.litHtmlVersions = []).push("3.3.3");
var D = (t2, i4, s2) => {
  var _a2, _b;
  const e4 = (_a2 = s2 == null ? void 0 : s2.renderBefore) != null ? _a2 : i4;
  let h2 = e4._$litPart$;
  if (void 0 === h2) {
    const t3 = (_b = s2 == null ? void 0 : s2.renderBefore) != null ? _b : null;
    e4._$litPart$ = h2 = new k(i4.insertBefore(c(), t3), t3, void 0, s2 != null ? s2 : {});
  }
  return h2._$AI(t2), h2;
};

// node_modules/lit-html/directive.js
var e2 = (t2) => (...e4) => ({ _$litDirective$: t2, values: e4 });
var i2 = class {
  constructor(t2) {
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AT(t2, e4, i4) {
    this._$Ct = t2, this._$AM = e4, this._$Ci = i4;
  }
  _$AS(t2, e4) {
    return this.update(t2, e4);
  }
  update(t2, e4) {
    return this.render(...e4);
  }
};

// node_modules/lit-html/directives/guard.js
var e3 = {};
var i3 = e2(class extends i2 {
  constructor() {
    super(...arguments), this.ot = e3;
  }
  render(r2, t2) {
    return t2();
  }
  update(t2, [s2, e4]) {
    if (Array.isArray(s2)) {
      if (Array.isArray(this.ot) && this.ot.length === s2.length && s2.every((r2, t3) => r2 === this.ot[t3])) return E;
    } else if (this.ot === s2) return E;
    return this.ot = Array.isArray(s2) ? Array.from(s2) : s2, this.render(s2, e4);
  }
});

// src/ui/list/row-view.ts
var EDITABLE = ["username", "email", "realname"];
var REMOVABLE = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
var EXISTING = ["created", "already", "unfinished", "unknown"];
function stateText(state) {
  switch (state) {
    case "unchecked":
      return msg("accountcreator-state-unchecked");
    case "checking":
      return msg("accountcreator-state-checking");
    case "ready":
      return msg("accountcreator-state-ready");
    case "warned":
      return msg("accountcreator-state-warned");
    case "rejected":
      return msg("accountcreator-state-rejected");
    case "already":
      return msg("accountcreator-state-already");
    case "creating":
      return msg("accountcreator-state-creating");
    case "created":
      return msg("accountcreator-state-created");
    case "refused":
      return msg("accountcreator-state-refused");
    case "unfinished":
      return msg("accountcreator-state-unfinished");
    case "unknown":
      return msg("accountcreator-state-unknown");
    case "skipped":
      return msg("accountcreator-state-skipped");
    default:
      return never(state);
  }
}
function cell(className) {
  const element = document.createElement("div");
  element.className = `accountcreator-cell accountcreator-cell-${className}`;
  element.setAttribute("role", "gridcell");
  return element;
}
var stateTexts = /* @__PURE__ */ new Map();
function knownStateText(state) {
  var _a2;
  const text = (_a2 = stateTexts.get(state)) != null ? _a2 : stateText(state);
  stateTexts.set(state, text);
  return text;
}
function wishText({ state }) {
  switch (state) {
    case "asking":
      return msg("accountcreator-alternatives-asking");
    case "failed":
      return msg("accountcreator-alternatives-failed");
    case "none":
      return msg("accountcreator-alternatives-none");
    default:
      return never(state);
  }
}
function smallButton(label, action, pressed) {
  return b`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${action} @click=${pressed}
	>${label}</button>`;
}
var RowView = class {
  constructor(row, actions) {
    this.row = row;
    this.actions = actions;
    this.element = document.createElement("div");
    this.state = cell("state");
    this.fields = EDITABLE.map((field) => ({
      field,
      cell: cell(field),
      text: document.createElement("bdi")
    }));
    this.remarks = cell("remarks");
    this.tools = cell("tools");
    this.place = -1;
    this.wish = null;
    this.element.className = "accountcreator-row";
    this.element.setAttribute("role", "row");
    this.element.setAttribute("data-accountcreator-row", String(row.id));
    for (const { field, cell: element } of this.fields) {
      element.setAttribute("data-field", field);
      element.tabIndex = -1;
    }
    this.element.append(
      this.state,
      ...this.fields.map(({ cell: element }) => element),
      this.remarks,
      this.tools
    );
    this.render();
  }
  /** Where the row stands in the list, counted from 0. */
  setPlace(place) {
    if (place !== this.place) {
      this.place = place;
      this.element.setAttribute("aria-rowindex", String(place + 2));
    }
  }
  /** What others find the row by, and nothing that takes long. */
  mark() {
    const { row, element } = this;
    element.setAttribute("data-state", row.state);
    element.setAttribute("data-username", row.canonical || row.request.username);
  }
  render() {
    const { row } = this;
    this.mark();
    this.state.textContent = knownStateText(row.state);
    for (const { field, cell: element, text } of this.fields) {
      const value = row.request[field];
      if (text.textContent !== value) {
        text.textContent = value;
      }
      element.classList.toggle("accountcreator-cell-empty", value === "");
      if (text.parentNode !== element) {
        element.textContent = "";
        element.append(text);
      }
      if (row.remarks.some((remark3) => remark3.field === field && remark3.severity === "error")) {
        element.setAttribute("aria-invalid", "true");
      } else {
        element.removeAttribute("aria-invalid");
      }
    }
    this.renderControls();
  }
  cell(field) {
    var _a2, _b;
    return (_b = (_a2 = this.fields.find((each) => each.field === field)) == null ? void 0 : _a2.cell) != null ? _b : null;
  }
  /** Everything in the row that takes the focus, from its beginning to its end. */
  get stops() {
    return [
      ...this.fields.map(({ cell: element }) => element),
      ...[this.remarks, this.tools].flatMap((element) => Array.from(element.querySelectorAll("button, input, a[href]")))
    ];
  }
  renderControls() {
    var _a2;
    const { row } = this;
    const hadFocus = [this.remarks, this.tools].some((element) => element.contains(document.activeElement));
    const outcome = outcomeOf(row);
    const isPast = EXISTING.includes(row.state);
    const telling = row.remarks.filter(({ code }) => !isPast || code === "already");
    if (telling.length > 0 || outcome || this.remarks.hasChildNodes()) {
      D([
        telling.map((remark3) => this.remarkTemplate(remark3)),
        outcome ? this.outcomeTemplate(outcome) : A
      ], this.remarks);
    }
    D(this.toolTemplate(), this.tools);
    for (const link of Array.from(this.remarks.querySelectorAll("a[href]"))) {
      link.setAttribute("tabindex", "-1");
    }
    if (hadFocus && !this.element.contains(document.activeElement)) {
      (_a2 = this.cell("username")) == null ? void 0 : _a2.focus({ preventScroll: true });
    }
  }
  outcomeTemplate(outcome) {
    const { wiki: wiki2, own: own2 } = outcomeText(outcome);
    return b`<div>${i3([wiki2], () => wiki2 ? wikiNodes(wiki2) : A)} ${own2}</div>`;
  }
  remarkTemplate(remark3) {
    const { row, actions } = this;
    const { message, override } = remark3;
    const asksForNames = remark3.code === "name-taken" && remark3.fixes.length === 0;
    const fixes = remark3.fixes.map((value) => smallButton(msg("accountcreator-fix", value), "fix", () => actions.fix(row, remark3, value)));
    return b`<div class="accountcreator-row-remark accountcreator-row-remark-${remark3.severity}">
			${message ? i3([message], () => wikiNodes(message)) : remarkText(remark3)}
			${fixes}
			${asksForNames ? this.alternativesTemplate() : A}
			${override === null ? A : this.overrideTemplate(remark3, override)}
		</div>`;
  }
  alternativesTemplate() {
    const { wish } = this;
    const isFresh = wish !== null && wish.about === this.row.wiki;
    const pressed = () => {
      void this.findNames();
    };
    return b`
			${smallButton(msg("accountcreator-alternatives"), "find-name", pressed)}
			<span role="status">${isFresh ? wishText(wish) : ""}</span>`;
  }
  findNames() {
    return __async(this, null, function* () {
      var _a2;
      const { row } = this;
      const show = (state) => {
        this.wish = { about: row.wiki, state };
        this.render();
      };
      if (((_a2 = this.wish) == null ? void 0 : _a2.state) === "asking") {
        return;
      }
      show("asking");
      try {
        yield this.actions.alternatives(row);
        show("none");
      } catch (e4) {
        show("failed");
      }
    });
  }
  overrideTemplate(remark3, override) {
    const { row, actions } = this;
    const onChange = ({ target }) => {
      actions.override(row, remark3, target instanceof HTMLInputElement && target.checked);
    };
    return b`<label>
			<input type="checkbox" tabindex="-1" .checked=${row.overrides.includes(override)} @change=${onChange}>
			${msg("accountcreator-override")}
		</label>`;
  }
  toolTemplate() {
    const { row, actions } = this;
    if (row.state === "unfinished") {
      return smallButton(msg("accountcreator-finish"), "finish", () => actions.finish(row));
    }
    if (!REMOVABLE.includes(row.state)) {
      return A;
    }
    const label = msg("accountcreator-remove", row.request.username);
    return b`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${label} title=${label} @click=${() => actions.remove(row)}
		>×</button>`;
  }
};

// src/ui/list/slips-view.ts
function textElement(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
function valueElement(tag, text) {
  const element = document.createElement("dd");
  const value = document.createElement(tag);
  value.textContent = text;
  element.append(value);
  return element;
}
function heading(username) {
  const element = document.createElement("h3");
  const label = document.createElement("span");
  label.textContent = msg("accountcreator-slip-username");
  const name = document.createElement("bdi");
  name.textContent = username;
  element.append(label, " ", name);
  return element;
}
function passwordElements({ password, mailed }) {
  const label = textElement("dt", msg("accountcreator-slip-password"));
  return mailed ? [label, valueElement("bdi", msg("accountcreator-slip-mailed"))] : password === "" ? [label, valueElement("bdi", msg("accountcreator-slip-ask"))] : [label, valueElement("code", password)];
}
function slipsElement(slips2) {
  const element = document.createElement("div");
  element.className = "accountcreator-slips";
  for (const slip of slips2) {
    const section = document.createElement("section");
    const facts = document.createElement("dl");
    facts.append(
      textElement("dt", msg("accountcreator-slip-address")),
      valueElement("bdi", slip.loginAddress),
      ...passwordElements(slip)
    );
    section.append(textElement("p", msg("accountcreator-slip-wiki", slip.siteName)), heading(slip.username), facts);
    element.append(section);
  }
  return element;
}

// src/ui/list/take-away.ts
function hasAccount({ state }) {
  return state === "created" || state === "already";
}
function wikiFacts({ state }) {
  var _a2, _b;
  return {
    siteName: (_b = (_a2 = state.opening) == null ? void 0 : _a2.siteName) != null ? _b : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function fileName(what) {
  const when = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
  return `${location.hostname}-${when}-${what}.csv`;
}
function explain(row) {
  const outcome = outcomeOf(row);
  if (!outcome || outcome.kind === "created") {
    return "";
  }
  const { wiki: wiki2, own: own2 } = outcomeText(outcome);
  return [wiki2 ? wikiPlain(wiki2) : "", own2].filter((text) => text !== "").join(" ");
}
function results(rows) {
  const states = {};
  for (const { state } of rows) {
    states[state] = stateText(state);
  }
  return resultsCsv(rows, {
    headings: {
      state: msg("accountcreator-column-state"),
      username: msg("accountcreator-column-username"),
      email: msg("accountcreator-column-email"),
      explanation: msg("accountcreator-column-remarks")
    },
    states,
    explain
  });
}
function saveSheet(list) {
  list.sheet.prepareSheet();
  saveFile(fileName(msg("accountcreator-sheet-name")), sheetCsv(list.rows, wikiFacts(list), {
    username: msg("accountcreator-column-username"),
    email: msg("accountcreator-column-email"),
    realname: msg("accountcreator-column-realname"),
    password: msg("accountcreator-column-password"),
    reason: msg("accountcreator-column-reason"),
    mode: msg("accountcreator-column-mode")
  }, list.state.mode), "text/csv");
}
function copy(text) {
  return copyText(text) ? msg("accountcreator-copied") : msg("accountcreator-text-not-copied");
}
function takeAway(list, action) {
  const made = list.rows.filter(hasAccount);
  switch (action) {
    case "save-sheet":
      saveSheet(list);
      return "";
    case "save-csv":
      saveFile(fileName(msg("accountcreator-results-name")), results(list.rows), "text/csv");
      return msg("accountcreator-saved");
    case "copy-wikitext":
      return copy(wikitextList(made));
    case "copy-names":
      return copy(plainNames(made));
    case "print-slips":
      printElement(slipsElement(slips(list.rows, wikiFacts(list))));
      return "";
    default:
      return null;
  }
}

// src/ui/list/list-buttons.ts
function listButtons(list) {
  const { stage } = list.state;
  const close = { action: "close", label: msg("accountcreator-close") };
  switch (stage.kind) {
    case "opening":
    case "impossible":
      return [close];
    case "openingFailed":
      return [close, { action: "reopen", label: msg("accountcreator-reopen"), kind: "progressive" }];
    case "list":
      return [
        { action: "one", label: msg("accountcreator-to-one") },
        close,
        { action: "check", label: msg("accountcreator-check"), kind: "progressive" }
      ];
    case "check":
      return checkButtons(list, close);
    case "run":
      return runButtons(list);
    case "results":
      return resultButtons(list, close);
    default:
      return never(stage);
  }
}
function checkButtons(list, close) {
  const count = list.run.startable.length;
  const { running } = list.state.checker;
  const disabled = running || count === 0;
  return [
    {
      action: "back",
      label: list.isMending ? msg("accountcreator-back-to-results") : msg("accountcreator-back-to-list")
    },
    close,
    ...running ? [{ action: "stop", label: msg("accountcreator-cancel-check") }] : [],
    ...list.sheet.needsSheet ? sheetButtons(list, disabled) : [{ action: "start", label: msg("accountcreator-start", count), kind: "progressive", disabled }]
  ];
}
function sheetButtons(list, disabled) {
  return list.state.sheet === "prepared" ? [
    { action: "save-sheet", label: msg("accountcreator-save-sheet-again"), disabled },
    { action: "sheet-saved", label: msg("accountcreator-sheet-is-saved"), kind: "progressive", disabled }
  ] : [{ action: "save-sheet", label: msg("accountcreator-save-sheet"), kind: "progressive", disabled }];
}
function runButtons(list) {
  const { phase, halting } = list.state.batch;
  return [
    { action: "stop", label: msg("accountcreator-stop"), kind: "destructive", disabled: halting === "stop" },
    phase.kind === "paused" ? { action: "resume", label: msg("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: msg("accountcreator-pause"), disabled: halting !== null }
  ];
}
function resultButtons(list, close) {
  const left = list.run.left.length;
  const disabled = list.state.checker.running || list.run.isBusy;
  return [
    { action: "many", label: msg("accountcreator-start-over") },
    { action: "save-csv", label: msg("accountcreator-save-csv") },
    ...list.rows.some(hasAccount) ? [
      { action: "copy-wikitext", label: msg("accountcreator-copy-wikitext") },
      { action: "copy-names", label: msg("accountcreator-copy-names") },
      { action: "print-slips", label: msg("accountcreator-print-slips") }
    ] : [],
    ...list.rows.some(({ state }) => state === "refused") ? [{ action: "retry", label: msg("accountcreator-retry") }] : [],
    ...left === 0 ? [] : list.sheet.needsSheet ? sheetButtons(list, disabled) : [{ action: "resume", label: msg("accountcreator-resume-left", left), kind: "progressive", disabled }],
    close
  ];
}

// src/accounts/list/row-filter.ts
var FILTERS = {
  problems: ["rejected", "refused", "unknown", "unfinished"],
  warnings: ["warned"],
  ready: ["ready"],
  done: ["created", "already", "skipped"]
};
var AT_A_GLANCE = 15;
function passes({ state }, filter) {
  return filter === "all" || FILTERS[filter].includes(state);
}
function countOf(counts2, filter) {
  const numbers = filter === "all" ? Object.values(counts2) : FILTERS[filter].map((state) => counts2[state]);
  return numbers.reduce((sum, count) => sum + count, 0);
}
function firstFilter(counts2, wanting) {
  const found = wanting.find((filter) => countOf(counts2, filter) > 0);
  return countOf(counts2, "all") > AT_A_GLANCE && found ? found : "all";
}

// taken:steps/ui/shared/captcha-view
var CaptchaView = mw.libs.accountCreator.parts.steps.modules[2];

// src/ui/list/challenge-view.ts
var ChallengeView = class {
  constructor(many, createAccountPage) {
    this.many = many;
    this.createAccountPage = createAccountPage;
    this.element = document.createElement("div");
    this.$element = $(this.element).addClass("accountcreator-challenge");
    this.$refused = $("<div>").attr("role", "alert");
    this.label = null;
    this.shown = 0;
    this.said = null;
    this.$element.append(this.$refused);
  }
  render(challenge) {
    const number = challenge ? challenge.number : 0;
    this.$element.toggle(challenge !== null && !challenge.answered);
    if (number !== this.shown) {
      this.shown = number;
      this.label = null;
      this.$element.children().not(this.$refused).remove();
      if (challenge) {
        this.build(challenge);
      }
    }
    if (challenge) {
      this.renderUse(challenge);
    }
  }
  /**
   * Whom it is for, and that the last answer was wrong: both can change while it is shown and perhaps half typed,
   * since a refused account takes the puzzle that was meant for the next one.
   */
  renderUse({ refused, row }) {
    var _a2;
    (_a2 = this.label) == null ? void 0 : _a2.setLabel(msg("accountcreator-challenge-for", this.nameOf(row)));
    if (refused !== this.said) {
      this.said = refused;
      this.$refused.empty();
      if (refused) {
        this.$refused.append(
          new OO.ui.MessageWidget({ type: "error", label: msg(meaningOf(refused.code).advice) }).$element
        );
      }
    }
  }
  nameOf(row) {
    var _a2, _b;
    return (_b = (_a2 = this.many.rows.find(({ id }) => id === row)) == null ? void 0 : _a2.canonical) != null ? _b : "";
  }
  build({ captcha, row }) {
    var _a2;
    const name = this.nameOf(row);
    const input = new OO.ui.TextInputWidget({ name: CAPTCHA_ANSWER, autocomplete: false });
    input.$input.attr({ spellcheck: "false", autocapitalize: "off" });
    const answer = () => {
      if (input.getValue().trim() !== "") {
        this.many.run.answerChallenge(CAPTCHA_ANSWER, input.getValue());
      }
    };
    input.on("enter", answer);
    const button = new OO.ui.ButtonWidget({ label: msg("accountcreator-answer"), flags: ["primary", "progressive"] });
    button.on("click", answer);
    const view = new CaptchaView(captcha, {
      another: () => this.many.run.anotherChallenge(),
      answered: (value) => {
        if (value !== "") {
          this.many.run.answerChallenge(CAPTCHA_ANSWER, value);
        }
      },
      createAccountPage: this.createAccountPage,
      createAccountAddress: () => mw.util.getUrl("Special:CreateAccount", { wpName: name }),
      handOver: () => this.many.run.stop()
    });
    this.$element.append(view.$element);
    if (captcha.kind !== "service") {
      this.label = new OO.ui.ActionFieldLayout(input, button, {
        align: "top",
        label: msg("accountcreator-challenge-for", name)
      });
      this.$element.append(this.label.$element);
      (_a2 = input.$input[0]) == null ? void 0 : _a2.focus({ preventScroll: true });
    }
  }
};

// src/ui/list/message-box.ts
var MessageBox = class {
  constructor(type) {
    this.type = type;
    this.content = document.createElement("div");
    var _a2;
    this.widget = new OO.ui.MessageWidget({ type, label: $(this.content) });
    this.widget.$element.removeAttr("role aria-live");
    this.element = (_a2 = this.widget.$element[0]) != null ? _a2 : this.content;
    this.show(null);
  }
  /**
   * @param content Null: no box
   * @param type Left out: as before
   */
  show(content, type = this.type) {
    if (type !== this.type) {
      this.type = type;
      this.widget.setType(type);
      this.widget.$element.removeAttr("role aria-live");
    }
    D(content != null ? content : A, this.content);
    this.widget.toggle(content !== null);
  }
};

// src/accounts/list/read/decode.ts
function decodeFile(bytes, decode, legacy = "windows-1252") {
  const [a2, b2] = bytes;
  const bigEndian = a2 === 254 && b2 === 255;
  if (bigEndian || a2 === 255 && b2 === 254) {
    return decode(bytes, bigEndian ? "utf-16be" : "utf-16le");
  }
  const sample = bytes.subarray(0, 65536);
  let even = 0;
  let odd = 0;
  for (let i4 = 0; i4 < sample.length; i4++) {
    if (sample[i4] === 0) {
      if (i4 % 2) {
        odd++;
      } else {
        even++;
      }
    }
  }
  if (even || odd) {
    return decode(bytes, even > odd ? "utf-16be" : "utf-16le");
  }
  const text = decode(bytes, "utf-8");
  return text.includes("�") ? decode(bytes, legacy) : text;
}

// src/ui/list/opened-file.ts
function textOf(file) {
  return __async(this, null, function* () {
    try {
      const bytes = new Uint8Array(yield file.arrayBuffer());
      return decodeFile(bytes, (part, encoding) => new TextDecoder(encoding).decode(part));
    } catch (e4) {
      return null;
    }
  });
}
function takenFile(input) {
  var _a2, _b;
  const file = (_b = (_a2 = input.files) == null ? void 0 : _a2[0]) != null ? _b : null;
  input.value = "";
  return file;
}

// src/ui/list/sheet-return-view.ts
function reasonText(awaiting, slips2) {
  return awaiting > 0 ? msg("accountcreator-sheet-lost", awaiting) : slips2 > 0 ? msg("accountcreator-sheet-slips", slips2) : "";
}
var SheetReturnView = class {
  constructor(list, say) {
    this.list = list;
    this.say = say;
    this.element = document.createElement("div");
    this.box = new MessageBox("warning");
    this.onFile = ({ target }) => {
      const file = target instanceof HTMLInputElement ? takenFile(target) : null;
      if (file) {
        void this.openFile(file);
      }
    };
    this.onInput = ({ target }) => {
      if (target instanceof HTMLTextAreaElement) {
        const text = target.value;
        target.value = "";
        this.open(text);
      }
    };
    this.onRenew = () => {
      const { length } = this.list.sheet.renewable;
      void ask(msg("accountcreator-renew-question", length), msg("accountcreator-renew", length)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    this.element.addEventListener("dragover", (event) => event.preventDefault());
    this.element.addEventListener("drop", (event) => {
      var _a2;
      const file = (_a2 = event.dataTransfer) == null ? void 0 : _a2.files[0];
      if (file) {
        event.preventDefault();
        void this.openFile(file);
      }
    });
    this.show(0, 0, 0);
  }
  /** @param isPossible Can the sheet be given back now? */
  render(isPossible) {
    const { awaitingSheet, renewable, withoutSlip } = this.list.sheet;
    if (isPossible) {
      this.show(awaitingSheet.length, renewable.length, withoutSlip.length);
    } else {
      this.show(0, 0, 0);
    }
  }
  show(awaiting, renewable, slips2) {
    this.element.hidden = awaiting + slips2 === 0;
    this.box.show(this.template(awaiting, renewable, slips2), awaiting > 0 ? "warning" : "notice");
  }
  template(awaiting, renewable, slips2) {
    return b`
			<p>${reasonText(awaiting, slips2)}</p>
			<p>
				<label>
					${msg("accountcreator-open-sheet")}
					<input type="file" name="sheetfile" accept=".csv,.tsv,.txt,text/*" @change=${this.onFile}>
				</label>
			</p>
			<p>
				<label>
					${msg("accountcreator-paste-sheet")}
					<textarea name="sheet" rows="2" spellcheck="false" autocomplete="off" @input=${this.onInput}></textarea>
				</label>
			</p>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="renew"
				?hidden=${renewable === 0} @click=${this.onRenew}
			>${renewable === 0 ? "" : msg("accountcreator-renew", renewable)}</button>`;
  }
  openFile(file) {
    return __async(this, null, function* () {
      const text = yield textOf(file);
      if (text === null) {
        this.say(msg("accountcreator-file-unreadable", file.name));
      } else {
        this.open(text);
      }
    });
  }
  open(text) {
    const count = this.list.sheet.openSheet(text);
    this.say(count > 0 ? msg("accountcreator-sheet-opened", count) : msg("accountcreator-sheet-foreign"));
  }
};

// src/ui/list/exemption-view.ts
var ExemptionView = class {
  constructor(list) {
    this.list = list;
    this.element = document.createElement("div");
    this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
    this.date = new OO.ui.TextInputWidget({
      name: "eventdate",
      autocomplete: false,
      value: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
    });
    this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
    this.button = new OO.ui.ButtonWidget({ label: msg("accountcreator-copy") });
    this.area.$input.attr("aria-label", msg("accountcreator-exemption-label"));
    this.page.on("change", () => this.render());
    this.date.on("change", () => this.render());
    this.button.on("click", () => {
      const isCopied = copyText(this.area.getValue());
      this.button.setLabel(isCopied ? msg("accountcreator-copied") : msg("accountcreator-text-not-copied"));
    });
    $(this.element).append(
      $("<p>").text(msg("accountcreator-exemption-label")),
      new OO.ui.FieldLayout(this.page, { align: "top", label: msg("accountcreator-event-page") }).$element,
      new OO.ui.FieldLayout(this.date, { align: "top", label: msg("accountcreator-event-date") }).$element,
      this.area.$element,
      this.button.$element
    );
  }
  render() {
    var _a2, _b;
    const { opening } = this.list.state;
    const text = textToCopy(
      "accountcreator-exemption",
      (_a2 = opening == null ? void 0 : opening.me) != null ? _a2 : "",
      (_b = opening == null ? void 0 : opening.siteName) != null ? _b : "",
      this.list.creatable.length,
      this.date.getValue().trim(),
      this.page.getValue().trim() || "…",
      location.origin
    );
    if (text !== this.area.getValue()) {
      this.area.setValue(text);
      this.button.setLabel(msg("accountcreator-copy"));
    }
  }
};

// src/ui/list/return-watch.ts
var ReturnWatch = class {
  constructor() {
    this.isWaiting = false;
  }
  /**
   * Waits for the next time that the person comes back; once at most, however often it is asked for.
   *
   * @param isWanted Asked then: may be beside the point by that time
   * @param act
   */
  wait(isWanted, act) {
    if (this.isWaiting) {
      return;
    }
    this.isWaiting = true;
    window.addEventListener("focus", () => {
      this.isWaiting = false;
      if (isWanted()) {
        act();
      }
    }, { once: true });
  }
};

// src/ui/list/stop-view.ts
var HOUR = 36e5;
var RESUME_HOURS = [1, 6, 12, 24];
function problemText(problem) {
  switch (problem.kind) {
    case "nothing":
      return msg("accountcreator-problem-nothing");
    case "busy":
      return msg("accountcreator-problem-busy");
    case "otherTab":
      return msg("accountcreator-problem-other-tab");
    case "sheetNotSaved":
      return msg("accountcreator-problem-sheet");
    case "passwordsMissing":
      return msg("accountcreator-problem-passwords", problem.rows.length);
    case "fieldMissing":
      return msg("accountcreator-problem-field", wikiPlain(problem.label) || problem.field);
    default:
      return never(problem);
  }
}
function waitText(because, seconds) {
  switch (because.kind) {
    case "wiki":
      return msg("accountcreator-wait-wiki", seconds);
    case "offline":
      return msg("accountcreator-wait-offline", seconds);
    case "silent":
      return msg("accountcreator-wait-silent", seconds);
    default:
      return never(because);
  }
}
function lostSessionText(now) {
  var _a2;
  const me = (_a2 = mw.config.get("wgUserName")) != null ? _a2 : "";
  return now === null ? msg("accountcreator-stop-session", me) : msg("accountcreator-stop-session-other", me, now);
}
function stopText(because) {
  switch (because.kind) {
    case "person":
      return msg("accountcreator-stop-person");
    case "refused":
      return msg("accountcreator-stop-refused");
    case "sessionLost":
      return lostSessionText(because.now);
    case "offline":
      return msg("accountcreator-stop-offline");
    case "silent":
      return msg("accountcreator-stop-silent");
    case "noChallenge":
      return msg("accountcreator-stop-challenge");
    case "broken":
      return msg("accountcreator-stop-broken", because.error);
    default:
      return never(because);
  }
}
var StopView = class {
  constructor(list) {
    this.list = list;
    this.element = document.createElement("div");
    this.box = new MessageBox("warning");
    this.comingBack = new ReturnWatch();
    this.exemption = null;
    /** Who comes back from there has logged in; if not, the wiki says so once more, and nothing is lost. */
    this.onLogin = () => {
      this.comingBack.wait(
        () => {
          const { phase } = this.list.state.batch;
          return phase.kind === "stopped" && phase.because.kind === "sessionLost";
        },
        () => {
          void this.list.run.resume();
        }
      );
    };
    this.onHours = ({ target }) => {
      const hours = target instanceof HTMLSelectElement ? Number(target.value) : 0;
      this.list.run.resumeAt(hours === 0 ? null : Date.now() + hours * HOUR);
    };
    this.element.className = "accountcreator-stop";
    this.element.setAttribute("role", "alert");
    this.element.tabIndex = -1;
    this.element.append(this.box.element);
  }
  render(state) {
    const { phase } = state.batch;
    const because = phase.kind === "stopped" && state.stage.kind === "results" ? phase.because : null;
    this.element.hidden = because === null;
    this.box.show(because && this.template(because, state), (because == null ? void 0 : because.kind) === "person" ? "notice" : "warning");
  }
  template(because, state) {
    return b`
			<p><strong>${stopText(because)}</strong></p>
			${because.kind === "refused" ? this.refusalTemplate(because.refused, state) : A}
			${because.kind === "sessionLost" ? this.loginTemplate() : A}`;
  }
  refusalTemplate({ message, code }, state) {
    const { advice, action } = meaningOf(code);
    return b`
			<div>${i3([message], () => isEmptyText(message) ? A : wikiNodes(message))}</div>
			<p>${msg(advice)}</p>
			${action === "raiseLimit" ? this.limitTemplate(state) : A}`;
  }
  loginTemplate() {
    return b`
			<p>
				<a
					href=${mw.util.getUrl("Special:UserLogin")} target="_blank" rel="noopener"
					data-accountcreator-action="log-in" @click=${this.onLogin}
				>${msg("accountcreator-log-in")}</a>
			</p>
			<p>${msg("accountcreator-log-in-then")}</p>`;
  }
  limitTemplate({ batch: { resumeAt } }) {
    var _a2;
    (_a2 = this.exemption) != null ? _a2 : this.exemption = new ExemptionView(this.list);
    this.exemption.render();
    const options = RESUME_HOURS.map((hours) => b`<option value=${hours}>${msg("accountcreator-resume-hours", hours)}</option>`);
    return b`
			<p>
				<label>
					${msg("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onHours}>
						<option value="0">${msg("accountcreator-resume-by-hand")}</option>
						${options}
					</select>
				</label>
				<span role="status">${resumeAt === null ? "" : msg("accountcreator-resume-at", timeText(resumeAt))}</span>
			</p>
			${this.exemption.element}`;
  }
};

// src/ui/list/list-head.ts
var STATES2 = [
  "created",
  "already",
  "ready",
  "warned",
  "rejected",
  "refused",
  "unfinished",
  "unknown",
  "skipped",
  "creating",
  "checking",
  "unchecked"
];
var FILTERS2 = ["all", "problems", "warnings", "ready", "done"];
function filterText(filter) {
  switch (filter) {
    case "all":
      return msg("accountcreator-filter-all");
    case "problems":
      return msg("accountcreator-filter-problems");
    case "warnings":
      return msg("accountcreator-filter-warnings");
    case "ready":
      return msg("accountcreator-filter-ready");
    case "done":
      return msg("accountcreator-filter-done");
  }
}
function quotaText({ limited, createdLastDay, needed }) {
  if (!limited) {
    return msg("accountcreator-quota-none");
  }
  return createdLastDay === null ? msg("accountcreator-quota", needed) : msg("accountcreator-quota-used", needed, createdLastDay);
}
function leftText(seconds) {
  return seconds === null ? "" : seconds < 90 ? msg("accountcreator-seconds-left", Math.ceil(seconds)) : msg("accountcreator-minutes-left", Math.ceil(seconds / 60));
}
function summaryText(inStates) {
  return enumeration(STATES2.filter((state) => inStates[state] > 0).map((state) => msg("accountcreator-count", inStates[state], stateText(state))));
}
var ListHead = class {
  constructor(list, createAccountPage, table, say) {
    this.list = list;
    this.table = table;
    this.element = document.createElement("div");
    /** What stays in sight, however far the table is scrolled. */
    this.strip = document.createElement("div");
    this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
    this.problems = new MessageBox("warning");
    this.filter = "all";
    /** Did somebody choose the filter? Then it stays. */
    this.isChosen = false;
    this.stage = "";
    this.isChecking = false;
    this.shown = null;
    this.element.className = "accountcreator-many-head";
    this.strip.className = "accountcreator-strip";
    this.sheetReturn = new SheetReturnView(list, say);
    this.stopView = new StopView(list);
    this.challenge = new ChallengeView(list, createAccountPage);
    this.undo = new OO.ui.ButtonWidget({ label: msg("accountcreator-undo") });
    this.undo.on("click", () => list.table.undo());
    this.undo.$button.attr("data-accountcreator-action", "undo");
    this.progress.$element.attr("aria-label", msg("accountcreator-progress"));
  }
  /** @param isMessage To what stopped the list, if anything did */
  focus(isMessage = false) {
    const target = isMessage ? this.stopView.element : this.strip.querySelector(".accountcreator-summary");
    target == null ? void 0 : target.focus({ preventScroll: true });
  }
  render(state) {
    this.shown = state;
    const { kind } = state.stage;
    const isRunning = kind === "run";
    const inStates = counts(this.list.rows);
    this.chooseFilter(state, inStates);
    this.progress.$element.toggle(isRunning || state.checker.running);
    const { done, total } = isRunning ? state.batch.progress : state.checker;
    this.progress.setProgress(100 * done / Math.max(1, total));
    this.challenge.render(isRunning ? state.batch.challenge : null);
    this.stopView.render(state);
    this.sheetReturn.render(!isRunning);
    this.undo.toggle(state.undoable > 0 && !isRunning);
    const problems = this.problemTexts(state);
    this.problems.show(problems.length > 0 ? b`${problems.map((text) => b`<p>${text}</p>`)}` : null);
    D(this.stripTemplate(state, inStates), this.strip);
    D(this.template(state, inStates), this.element);
  }
  /** Another view has come in place of the table. */
  leave() {
    this.stage = "";
  }
  stripTemplate(state, inStates) {
    return b`
			<div class="accountcreator-summary" tabindex="-1">${summaryText(inStates)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${state.stage.kind !== "run"}>${this.progressText(state)}</p>
			${this.challenge.element}`;
  }
  template(state, inStates) {
    const { stage, quota } = state;
    return b`
			${this.stopView.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<p ?hidden=${stage.kind !== "check" || !quota}>
				${quota ? quotaText(__spreadProps(__spreadValues({}, quota), { needed: this.list.creatable.length })) : ""}
			</p>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${msg("accountcreator-filters")}>
					${FILTERS2.map((filter) => this.filterTemplate(filter, countOf(inStates, filter)))}
				</div>
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(inStates)}</p>`;
  }
  filterTemplate(filter, count) {
    return b`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${filter}
			aria-pressed=${String(filter === this.filter)}
			?hidden=${count === 0 && filter !== "all" && filter !== this.filter}
			@click=${() => this.choose(filter)}
		>${msg("accountcreator-filter-count", filterText(filter), count)}</button>`;
  }
  choose(filter) {
    this.isChosen = true;
    this.setFilter(filter);
    if (this.shown) {
      this.render(this.shown);
    }
  }
  /** The rows that need somebody come before all others, unless somebody is at work with these already. */
  chooseFilter({ stage: { kind }, checker }, inStates) {
    const isOther = kind !== this.stage;
    const isChecked = this.isChecking && !checker.running && !checker.cancelled;
    this.stage = kind;
    this.isChecking = kind === "check" && checker.running;
    if (isOther) {
      this.isChosen = false;
      this.setFilter(kind === "run" ? "all" : firstFilter(inStates, ["problems"]));
    } else if (isChecked && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
      this.setFilter(firstFilter(inStates, ["problems", "warnings"]));
    }
  }
  setFilter(filter) {
    this.filter = filter;
    this.table.setFilter(filter);
  }
  shownFirstText(inStates) {
    if (this.isChosen || this.filter === "all") {
      return "";
    }
    const count = countOf(inStates, this.filter);
    const all = filterText("all");
    return count > 0 ? msg("accountcreator-shown-first", count, countOf(inStates, "all") - count, all) : msg("accountcreator-shown-first-done", all);
  }
  progressText({ batch }) {
    const { done, total, secondsLeft } = batch.progress;
    const { phase } = batch;
    const row = "row" in phase ? this.list.rows.find(({ id }) => id === phase.row) : void 0;
    return enumeration([
      msg("accountcreator-progress-count", done, total),
      row ? nameOf2(row) : "",
      leftText(secondsLeft)
    ]);
  }
  problemTexts({ problem, stage, reasonRemarks, batch }) {
    return [
      ...problem ? [problemText(problem)] : [],
      ...stage.kind === "check" ? reasonRemarks.map(remarkText) : [],
      ...stage.kind !== "run" && this.list.sheet.needsSheet ? [msg("accountcreator-problem-sheet")] : [],
      ...batch.journalKept ? [] : [msg("accountcreator-journal-lost")]
    ];
  }
};

// src/ui/list/list-status.ts
function runText({ phase, halting }) {
  if (phase.kind === "waiting") {
    return waitText(phase.because, Math.max(0, Math.ceil((phase.until - Date.now()) / 1e3)));
  }
  return phase.kind === "paused" ? msg("accountcreator-paused") : halting ? msg("accountcreator-halting") : "";
}
function listStatus({ state, sheet }) {
  const { stage, batch, checker, problem } = state;
  if (batch.phase.kind === "finding") {
    return msg("accountcreator-settling");
  }
  if (stage.kind === "run") {
    return runText(batch);
  }
  if (checker.running) {
    return msg("accountcreator-checking", checker.done, checker.total);
  }
  if (stage.kind !== "check" && stage.kind !== "results") {
    return "";
  }
  return problem ? problemText(problem) : state.sheet === "prepared" && sheet.needsSheet ? msg("accountcreator-sheet-question") : "";
}

// taken:steps/ui/shared/step-view
var StepView = mw.libs.accountCreator.parts.steps.modules[3];
var leavingLabel = mw.libs.accountCreator.parts.steps.modules[4];
var leavingText = mw.libs.accountCreator.parts.steps.modules[5];
var nextLabel = mw.libs.accountCreator.parts.steps.modules[6];

// src/ui/list/list-step.ts
var ListStep = class {
  /**
   * @param list
   * @param redirector
   * @param changed Told when there is something else to show around it
   */
  constructor(list, redirector, changed) {
    this.list = list;
    this.changed = changed;
    this.element = document.createElement("div");
    this.followed = null;
    this.stop = () => void 0;
    this.view = new StepView(redirector);
  }
  /** Is a step open? */
  get isOpen() {
    return this.list.state.step !== null;
  }
  get status() {
    var _a2;
    return ((_a2 = this.list.state.step) == null ? void 0 : _a2.conversation.state.phase) === "finding" ? msg("accountcreator-settling") : "";
  }
  /** Answer it, leave it, and in a run leave all that are still to come. */
  get buttons() {
    const { step } = this.list.state;
    if (!step) {
      return [];
    }
    const { state } = step.conversation;
    const disabled = state.phase !== "open";
    const label = nextLabel(state);
    return [
      ...this.isInRun ? [{ action: "leave-all", label: msg("accountcreator-leave-all-steps"), disabled }] : [],
      { action: "leave", label: leavingLabel(state), kind: "destructive", disabled },
      ...label === null ? [] : [{ action: "next", label, kind: "progressive", disabled }]
    ];
  }
  press(action) {
    const { step } = this.list.state;
    if (!step) {
      return;
    }
    const { state } = step.conversation;
    if (action === "next") {
      this.view.next();
    } else if (action === "leave") {
      void ask(leavingText(state), leavingLabel(state)).then(() => this.list.run.leaveStep(), () => this.focus());
    } else if (action === "leave-all") {
      void ask(msg("accountcreator-leave-all-question"), msg("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
    }
  }
  focus() {
    this.view.focus();
  }
  render() {
    var _a2, _b;
    const { step } = this.list.state;
    this.follow((_a2 = step == null ? void 0 : step.conversation) != null ? _a2 : null);
    this.element.hidden = step === null;
    this.view.render((_b = step == null ? void 0 : step.conversation) != null ? _b : null);
    D(step ? b`
			<p><strong>${msg("accountcreator-step-for", nameOf(step.row), step.row.line)}</strong></p>
			<p>${this.isInRun ? msg("accountcreator-step-then") : A}</p>
			${this.view.$element[0]}` : A, this.element);
  }
  /** The conversation changes without its list. */
  follow(conversation) {
    if (conversation !== this.followed) {
      this.stop();
      this.followed = conversation;
      this.stop = conversation ? conversation.observe(this.changed) : () => void 0;
    }
  }
  get isInRun() {
    return this.list.state.batch.phase.kind === "step";
  }
};

// taken:core/ui/shared/field-control
var FieldControl = mw.libs.accountCreator.parts.core.modules[48];

// taken:core/ui/shared/password-mode-view
var PasswordModeView = mw.libs.accountCreator.parts.core.modules[54];

// src/ui/list/list-view.ts
var REST2 = 250;
var NAMED_REMARKS = 8;
function columnText(kind) {
  switch (kind) {
    case "username":
      return msg("accountcreator-column-username");
    case "email":
      return msg("accountcreator-column-email");
    case "realname":
      return msg("accountcreator-column-realname");
    case "password":
      return msg("accountcreator-column-password");
    case "reason":
      return msg("accountcreator-column-reason");
    case "mode":
      return msg("accountcreator-column-mode");
    case "firstname":
      return msg("accountcreator-column-firstname");
    case "lastname":
      return msg("accountcreator-column-lastname");
    case "unused":
      return msg("accountcreator-column-ignored");
  }
}
var KINDS = ["username", "email", "realname", "password", "reason", "mode", "firstname", "lastname", "unused"];
function wikiHeadings(requests) {
  const headings = {};
  for (const name of ["username", "email", "realname", "password"]) {
    const field = findField(requests, name);
    if (field) {
      headings[name] = [wikiPlain(field.label), columnText(name)];
    }
  }
  return headings;
}
function brokenOffText(brokenOff) {
  switch (brokenOff.kind) {
    case "run":
      return msg("accountcreator-broken-off", brokenOff.done, brokenOff.total);
    case "elsewhere":
      return msg("accountcreator-broken-off-elsewhere");
    case "unreadable":
      return msg("accountcreator-broken-off-unreadable");
    default:
      return never(brokenOff);
  }
}
var ListView = class {
  constructor(list) {
    this.list = list;
    this.element = document.createElement("div");
    this.fields = document.createElement("div");
    this.brokenOff = new MessageBox("warning");
    this.unreadable = new MessageBox("error");
    /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
    this.known = "";
    this.controls = [];
    this.built = "";
    this.onFile = ({ target }) => {
      const file = target instanceof HTMLInputElement ? takenFile(target) : null;
      if (file) {
        void this.readFile(file);
      }
    };
    this.element.className = "accountcreator-list";
    this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: msg("accountcreator-list-example") });
    this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
    this.text.on("change", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.readNow(), REST2);
    });
    this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: msg("accountcreator-list") });
    this.modes = new PasswordModeView((mode) => {
      if (isListMode(mode)) {
        list.draft.setMode(mode);
      }
    }, {
      generate: () => msg("accountcreator-mode-generate-list"),
      type: () => msg("accountcreator-mode-type-list")
    });
    this.element.addEventListener("dragover", (event) => event.preventDefault());
    this.element.addEventListener("drop", (event) => {
      var _a2;
      const file = (_a2 = event.dataTransfer) == null ? void 0 : _a2.files[0];
      if (file) {
        event.preventDefault();
        void this.readFile(file);
      }
    });
  }
  /** Reads what is in the box, without waiting for the typing to rest. */
  readNow() {
    clearTimeout(this.timer);
    const text = this.text.getValue();
    if (text !== this.known) {
      this.known = text;
      this.list.draft.setText(text);
    }
  }
  /** While something else is shown, the page holds no text with passwords in it; the model still has it. */
  empty() {
    if (this.known !== "" && this.text.getValue() === this.known) {
      this.known = "";
      this.text.setValue("");
    }
  }
  focus() {
    this.text.focus();
  }
  render(state) {
    var _a2, _b;
    if (state.stage.kind !== "list") {
      this.empty();
      return;
    }
    if (state.text !== this.known) {
      this.known = state.text;
      this.text.setValue(state.text);
    }
    const { brokenOff } = state;
    this.brokenOff.show(brokenOff.kind === "none" ? null : this.brokenOffTemplate(brokenOff));
    this.modes.render(state.modes, state.mode, (_b = (_a2 = state.opening) == null ? void 0 : _a2.requests) != null ? _b : []);
    this.renderFields(state);
    D(this.template(state), this.element);
  }
  template({ parsed }) {
    return b`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			<p class="accountcreator-file">
				<label>
					${msg("accountcreator-file")}
					<input type="file" name="listfile" accept=".csv,.tsv,.txt,text/*" @change=${this.onFile}>
				</label>
			</p>
			<div role="alert">${this.unreadable.element}</div>
			<div class="accountcreator-understood" role="status">
				${parsed ? this.understoodTemplate(parsed.remarks) : A}
			</div>
			<div class="accountcreator-columns">
				${(parsed == null ? void 0 : parsed.columns) && parsed.columns.length > 1 ? this.columnsTemplate(parsed.columns.map(({ meaning }) => meaning)) : A}
			</div>
			${this.modes.$element[0]}
			${this.fields}`;
  }
  /** A run of this tab that broke off comes first. */
  brokenOffTemplate(brokenOff) {
    const { run } = this.list;
    const goOn = () => {
      void run.goOn();
    };
    return b`
			<p>${brokenOffText(brokenOff)}</p>
			<p>
				<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="resume" ?hidden=${brokenOff.kind !== "run"}
					@click=${goOn}
				>${msg("accountcreator-broken-off-go-on")}</button>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
					@click=${() => run.forgetRun()}
				>${msg("accountcreator-broken-off-forget")}</button>
			</p>`;
  }
  understoodTemplate(remarks) {
    const { editCount } = this.list.table;
    const telling = remarks.filter(({ code }) => code !== "header");
    const more = telling.length - NAMED_REMARKS;
    const lines = telling.slice(0, NAMED_REMARKS).map(({ line, code, text }) => b`<li>${msg("accountcreator-line", line, parseRemarkText(code), text)}</li>`);
    return b`
			<strong>${msg("accountcreator-understood", this.list.rows.length)}</strong>
			${editCount > 0 ? msg("accountcreator-edits-kept", editCount) : ""}
			<ul ?hidden=${telling.length === 0}>
				${lines}
				${more > 0 ? b`<li>${msg("accountcreator-more-lines", more)}</li>` : A}
			</ul>`;
  }
  columnsTemplate(columns) {
    return columns.map((column, place) => {
      const onChange = ({ target }) => {
        const chosen = target instanceof HTMLSelectElement && KINDS.find((kind) => kind === target.value);
        if (chosen) {
          this.list.draft.setColumns(columns.map((kind, index) => index === place ? chosen : kind));
        }
      };
      const options = KINDS.map((kind) => b`<option value=${kind} .selected=${kind === column}>${columnText(kind)}</option>`);
      return b`<label class="accountcreator-column-choice">
				${msg("accountcreator-column-number", place + 1)}
				<select @change=${onChange}>${options}</select>
			</label>`;
    });
  }
  readFile(file) {
    return __async(this, null, function* () {
      const text = yield textOf(file);
      this.unreadable.show(text === null ? b`<p>${msg("accountcreator-file-unreadable", file.name)}</p>` : null);
      if (text !== null) {
        this.text.setValue(text);
        this.readNow();
      }
    });
  }
  /** Reason, and whatever the wiki wants beyond the fields of a row. A captcha comes later, row by row. */
  renderFields(state) {
    var _a2, _b, _c;
    const requests = (_b = (_a2 = state.opening) == null ? void 0 : _a2.requests) != null ? _b : [];
    const others = otherFields(requests, state.mode).filter(({ name }) => name !== CAPTCHA_ANSWER && name !== CAPTCHA_QUESTION);
    const reason = findField(requests, "reason");
    this.list.draft.setHeadings(wikiHeadings(requests));
    const fields = [...reason ? [reason] : [], ...others];
    const key = JSON.stringify(fields);
    if (key !== this.built) {
      this.built = key;
      this.controls = fields.map((field) => new FieldControl(field, {
        changed: (name, value) => {
          if (name === "reason") {
            this.list.draft.setReason(String(value));
          } else {
            this.list.draft.setValue(name, value);
          }
        },
        pressed: () => void 0
      }, true));
      $(this.fields).empty().append(...this.controls.map(({ $element }) => $element));
    }
    for (const control of this.controls) {
      const isReason = control.field.name === "reason";
      control.setValue(isReason ? state.reason : (_c = own(state.values, control.field.name)) != null ? _c : "");
      const [remark3] = isReason ? state.reasonRemarks : [];
      control.setRemark(remark3 ? { type: "warning", content: remarkText(remark3) } : null);
    }
  }
};

// src/ui/list/loss-texts.ts
function closingText(list) {
  const work = list.unsavedWork;
  if (list.run.isBusy) {
    return msg("accountcreator-close-run");
  }
  if (work.includes("passwords")) {
    return msg("accountcreator-close-passwords");
  }
  if (work.includes("results") && list.state.stage.kind !== "results") {
    return msg("accountcreator-close-results");
  }
  return work.includes("list") || list.state.stage.kind === "check" && !list.isMending ? msg("accountcreator-close-list") : null;
}
function startOverText({ unsavedWork }) {
  const losses = [
    ...unsavedWork.includes("passwords") ? [msg("accountcreator-lose-passwords")] : [],
    ...unsavedWork.includes("results") ? [msg("accountcreator-lose-results")] : []
  ];
  return losses.length > 0 ? losses.join("\n") : msg("accountcreator-start-over-question");
}

// src/ui/list/page-title.ts
var PageTitle = class {
  constructor(page) {
    this.page = page;
    /** What stands in front; '' for nothing. */
    this.shown = "";
  }
  /** @param text What is to stand in front; '' for nothing */
  show(text) {
    if (text === this.shown) {
      return;
    }
    const { title } = this.page;
    const rest = this.shown === "" ? title : title.replace(`${this.shown} `, "");
    this.shown = text;
    this.page.title = text === "" ? rest : `${text} ${rest}`;
  }
};

// src/ui/shared/slices.ts
var SLICE = 16;
var Slices = class {
  /** @param step Does a little of the work. False: nothing is left of it */
  constructor(step) {
    this.step = step;
    this.settled = [];
  }
  /** There is work, or there is more of it. Settles when all is done. */
  go() {
    const done = new Promise((resolve) => {
      this.settled.push(resolve);
    });
    if (this.timer === void 0) {
      this.work();
    }
    return done;
  }
  work() {
    this.timer = void 0;
    const end = performance.now() + SLICE;
    while (this.step()) {
      if (performance.now() >= end) {
        this.timer = setTimeout(() => this.work());
        return;
      }
    }
    const { settled } = this;
    this.settled = [];
    settled.forEach((resolve) => resolve());
  }
};

// src/ui/list/row-blocks.ts
var BLOCK = 50;
var SCREEN = 60;
var PASSED_OVER = "data-passed-over";
var RowBlocks = class {
  /**
   * @param actions
   * @param isEdited Is something being typed in the row's element?
   */
  constructor(actions, isEdited) {
    this.actions = actions;
    this.isEdited = isEdited;
    this.element = document.createElement("div");
    this.views = /* @__PURE__ */ new Map();
    this.blocks = /* @__PURE__ */ new Map();
    this.rows = [];
    this.filter = "all";
    /** Up to where the rows are built, and the view before. */
    this.built = 0;
    this.last = null;
    /** Views that don't show yet how their rows are. */
    this.stale = /* @__PURE__ */ new Set();
    this.slices = new Slices(() => this.step());
    this.element.className = "accountcreator-table-body";
  }
  /** Shows other rows; the views of those that stay are kept. Settles when all are built. */
  setRows(rows) {
    const staying = new Set(rows);
    this.rows = rows;
    this.built = 0;
    this.last = null;
    const going = [...this.views.values()].filter(({ row }) => !staying.has(row));
    if (going.length === this.views.size) {
      this.element.textContent = "";
      this.views.clear();
      this.blocks.clear();
      this.stale.clear();
    } else {
      going.forEach((view) => this.remove(view));
    }
    return this.slices.go();
  }
  /** Shows what has changed in the rows with these ids: their states at once, the words as soon as may be. */
  update(ids) {
    for (const id of ids) {
      const view = this.views.get(id);
      if (view) {
        view.mark();
        this.stale.add(view);
        if (passes(view.row, this.filter)) {
          this.show(view, true);
        }
      }
    }
    void this.slices.go();
  }
  setFilter(filter) {
    this.filter = filter;
    this.views.forEach((view) => this.show(view, passes(view.row, filter)));
    let above = 0;
    for (const block of new Set(this.blocks.values())) {
      block.element.toggleAttribute(PASSED_OVER, above > SCREEN);
      above += block.shown;
    }
    requestAnimationFrame(() => requestAnimationFrame(() => {
      Array.from(this.element.children).forEach((element) => element.removeAttribute(PASSED_OVER));
    }));
  }
  view(id) {
    var _a2;
    return (_a2 = this.views.get(id)) != null ? _a2 : null;
  }
  /**
   * The row that is so many steps away among those that are let through, or as far as there are any.
   *
   * @param view Null: from above the first
   * @param steps
   */
  neighbour(view, steps) {
    const direction = Math.sign(steps);
    let found = view;
    let left = Math.abs(steps);
    for (let place = (view ? this.rows.indexOf(view.row) : -1) + direction; left > 0 && place >= 0 && place < this.rows.length; place += direction) {
      const row = this.rows[place];
      const candidate = row && this.view(row.id);
      if (candidate && !candidate.element.hidden) {
        found = candidate;
        left--;
      }
    }
    return found;
  }
  /** One row more, built or brought up to date. */
  step() {
    var _a2;
    const row = this.rows[this.built];
    if (row) {
      const view = (_a2 = this.views.get(row.id)) != null ? _a2 : this.build(row);
      view.setPlace(this.built++);
      this.last = view;
      return true;
    }
    const [stale] = this.stale;
    if (stale) {
      this.stale.delete(stale);
      if (!this.isEdited(stale.element)) {
        stale.render();
      }
    }
    return this.stale.size > 0;
  }
  build(row) {
    var _a2;
    const view = new RowView(row, this.actions);
    const before = this.last && this.blocks.get(this.last);
    const isFull = !before || before.size >= BLOCK && before.element === this.element.lastElementChild && ((_a2 = this.last) == null ? void 0 : _a2.element) === before.element.lastElementChild;
    const block = isFull ? this.makeBlock() : before;
    this.views.set(row.id, view);
    this.blocks.set(view, block);
    block.size++;
    block.element.insertBefore(view.element, isFull || !this.last ? null : this.last.element.nextSibling);
    view.element.hidden = true;
    this.show(view, passes(row, this.filter));
    return view;
  }
  makeBlock() {
    const element = document.createElement("div");
    element.className = "accountcreator-rows";
    element.setAttribute("role", "rowgroup");
    element.hidden = true;
    if (this.last) {
      this.element.append(element);
    } else {
      this.element.prepend(element);
    }
    return { element, size: 0, shown: 0 };
  }
  remove(view) {
    const block = this.blocks.get(view);
    this.show(view, false);
    view.element.remove();
    this.views.delete(view.row.id);
    this.blocks.delete(view);
    this.stale.delete(view);
    if (block && --block.size === 0) {
      block.element.remove();
    }
  }
  show(view, isShown) {
    const block = this.blocks.get(view);
    if (block && view.element.hidden === isShown) {
      view.element.hidden = !isShown;
      block.shown += isShown ? 1 : -1;
      block.element.hidden = block.shown === 0;
      block.element.style.setProperty("--accountcreator-rows", String(block.shown));
    }
  }
};

// src/ui/list/row-table.ts
var AFTER = /* @__PURE__ */ new Map([
  ["Enter", "down"],
  ["Tab", "right"],
  ["Escape", "stay"]
]);
var RowTable = class {
  /**
   * @param actions
   * @param reveal Brings an element of the table into sight
   */
  constructor(actions, reveal) {
    this.actions = actions;
    this.reveal = reveal;
    this.element = document.createElement("div");
    /** The headings of the columns. */
    this.head = document.createElement("div");
    this.count = 0;
    this.editor = null;
    /** The one cell or button that the Tab key finds; the arrow keys lead on from it. */
    this.reachable = null;
    this.blocks = new RowBlocks(actions, (element) => this.editor !== null && element.contains(this.editor));
    this.body = this.blocks.element;
    this.element.className = "accountcreator-table";
    this.element.setAttribute("role", "grid");
    this.element.setAttribute("aria-label", msg("accountcreator-table"));
    const { head } = this;
    head.className = "accountcreator-row accountcreator-row-head";
    head.setAttribute("role", "row");
    head.setAttribute("aria-rowindex", "1");
    for (const text of [
      msg("accountcreator-column-state"),
      msg("accountcreator-column-username"),
      msg("accountcreator-column-email"),
      msg("accountcreator-column-realname"),
      msg("accountcreator-column-remarks"),
      msg("accountcreator-column-tools")
    ]) {
      const cell2 = document.createElement("div");
      cell2.className = "accountcreator-cell";
      cell2.setAttribute("role", "columnheader");
      cell2.textContent = text;
      head.append(cell2);
    }
    this.element.append(head, this.body);
    this.body.addEventListener("keydown", (event) => this.onKeydown(event));
    this.body.addEventListener("dblclick", (event) => this.editAt(event.target));
    this.body.addEventListener("click", (event) => this.onClick(event));
    this.body.addEventListener("focusin", (event) => this.onFocus(event));
  }
  /** Shows other rows. Settles when all are built. */
  setRows(rows) {
    return __async(this, null, function* () {
      this.count = rows.length;
      this.element.setAttribute("aria-rowcount", String(rows.length + 1));
      const built = this.blocks.setRows(rows);
      this.makeReachable();
      yield built;
      this.makeReachable();
    });
  }
  /** Shows what has changed in the rows with these ids. */
  update(ids) {
    this.blocks.update(ids);
    this.makeReachable();
  }
  setFilter(filter) {
    this.blocks.setFilter(filter);
    this.makeReachable();
  }
  focus() {
    var _a2;
    (_a2 = this.reachable) == null ? void 0 : _a2.focus();
  }
  /** The element of the row; null: it is not built yet. */
  row(id) {
    var _a2, _b;
    return (_b = (_a2 = this.blocks.view(id)) == null ? void 0 : _a2.element) != null ? _b : null;
  }
  /** The Tab key has to find one cell or button, and one only. */
  makeReachable() {
    var _a2, _b, _c;
    const row = (_a2 = this.reachable) == null ? void 0 : _a2.closest("[data-accountcreator-row]");
    if (!row || row.hidden || !this.body.contains(row)) {
      this.setReachable((_c = (_b = this.blocks.neighbour(null, 1)) == null ? void 0 : _b.cell("username")) != null ? _c : null);
    }
  }
  setReachable(cell2) {
    var _a2;
    (_a2 = this.reachable) == null ? void 0 : _a2.setAttribute("tabindex", "-1");
    cell2 == null ? void 0 : cell2.setAttribute("tabindex", "0");
    this.reachable = cell2;
  }
  focusCell(view, field) {
    this.focusOn(view.cell(field));
  }
  focusOn(element) {
    if (element) {
      this.setReachable(element);
      element.focus({ preventScroll: true });
      this.reveal(element);
    }
  }
  /** Where in the table something happens: in a cell that can be edited, or else on a button beside. */
  placeOf(target) {
    var _a2;
    const element = target instanceof Element ? target : null;
    const row = element == null ? void 0 : element.closest("[data-accountcreator-row]");
    const view = this.blocks.view(Number(row == null ? void 0 : row.getAttribute("data-accountcreator-row")));
    const stop = view ? view.stops.findIndex((each) => each.contains(element)) : -1;
    return view && stop !== -1 ? { view, stop, field: (_a2 = EDITABLE[stop]) != null ? _a2 : null } : null;
  }
  /** Where the person is, by whatever way, is where the Tab key leads back to. */
  onFocus({ target }) {
    var _a2;
    const at = this.placeOf(target);
    if (at && target !== this.editor) {
      this.setReachable((_a2 = at.view.stops[at.stop]) != null ? _a2 : null);
    }
  }
  onClick(event) {
    const at = this.placeOf(event.target);
    if ((at == null ? void 0 : at.field) && !this.editor) {
      this.focusCell(at.view, at.field);
    }
  }
  editAt(target, first = null) {
    const at = this.placeOf(target);
    if ((at == null ? void 0 : at.field) && this.actions.canEdit(at.view.row)) {
      this.edit(at.view, at.field, first);
    }
  }
  onKeydown(event) {
    const at = this.placeOf(event.target);
    if (!at || event.target === this.editor) {
      return;
    }
    if (this.walk(event, at.view, at.stop) || at.field && this.editByKey(event, at.view, at.field)) {
      event.preventDefault();
    }
  }
  /** The keys that lead from one cell or button to another. */
  walk({ key }, view, stop) {
    switch (key) {
      case "ArrowDown":
        this.move(view, stop, 1);
        return true;
      case "ArrowUp":
        this.move(view, stop, -1);
        return true;
      case "ArrowLeft":
      case "ArrowRight": {
        const isRightToLeft = getComputedStyle(this.element).direction === "rtl";
        this.focusOn(view.stops[stop + (key === "ArrowRight" === isRightToLeft ? -1 : 1)]);
        return true;
      }
      case "Home":
        this.move(view, stop, -this.count);
        return true;
      case "End":
        this.move(view, stop, this.count);
        return true;
      default:
        return false;
    }
  }
  /** The keys that change something. What a button does with them is the browser's business. */
  editByKey(event, view, field) {
    const { key } = event;
    if (key === "Enter" || key === "F2") {
      this.editAt(event.target);
      return true;
    }
    if (key === "Delete") {
      this.removeAndMove(view, field);
      return true;
    }
    if (key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) {
      return false;
    }
    this.editAt(event.target, key);
    return true;
  }
  move(view, stop, steps) {
    var _a2;
    const next = this.blocks.neighbour(view, steps);
    if (next) {
      const { stops } = next;
      this.focusOn((_a2 = stops[stop]) != null ? _a2 : stops[stops.length - 1]);
    }
  }
  removeAndMove(view, field) {
    const below = this.blocks.neighbour(view, 1);
    const next = below === view ? this.blocks.neighbour(view, -1) : below;
    if (this.actions.canEdit(view.row)) {
      this.actions.remove(view.row);
      if (next && next !== view) {
        this.focusCell(next, field);
      }
    }
  }
  edit(view, field, first) {
    const cell2 = view.cell(field);
    if (!cell2) {
      return;
    }
    const editor = document.createElement("input");
    editor.className = "accountcreator-editor";
    editor.value = first != null ? first : view.row.request[field];
    editor.setAttribute("aria-label", this.columnName(field));
    editor.setAttribute("autocomplete", "off");
    cell2.textContent = "";
    cell2.append(editor);
    this.editor = editor;
    editor.focus();
    if (first === null) {
      editor.select();
    }
    const finish = (save, after) => {
      var _a2;
      if (this.editor !== editor) {
        return;
      }
      this.editor = null;
      if (save && editor.value !== view.row.request[field]) {
        this.actions.edit(view.row, field, editor.value);
      }
      view.render();
      if (after === "down") {
        this.move(view, EDITABLE.indexOf(field), 1);
      } else if (after !== null) {
        this.focusCell(view, after === "right" ? (_a2 = EDITABLE[EDITABLE.indexOf(field) + 1]) != null ? _a2 : field : field);
      }
    };
    editor.addEventListener("keydown", (event) => {
      const after = AFTER.get(event.key);
      if (after && !event.isComposing && !event.shiftKey) {
        event.preventDefault();
        event.stopPropagation();
        finish(event.key !== "Escape", after);
      }
    });
    editor.addEventListener("blur", () => finish(true, null));
  }
  columnName(field) {
    switch (field) {
      case "email":
        return msg("accountcreator-column-email");
      case "realname":
        return msg("accountcreator-column-realname");
      default:
        return msg("accountcreator-column-username");
    }
  }
};

// src/ui/list/run-urgency.ts
function urgencyOf(before, now) {
  if ((before == null ? void 0 : before.stage.kind) !== "run" || now.stage.kind !== "run") {
    return "now";
  }
  const [{ batch: was }, { batch: is }] = [before, now];
  return was.phase.kind === "creating" && is.phase.kind === "creating" && was.halting === is.halting && was.challenge === is.challenge && was.journalKept === is.journalKept ? "together" : "soon";
}

// src/ui/list/table-scroll.ts
var SCROLLING = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
var TableScroll = class {
  /** @param covering What sticks to the upper edge, above the rows */
  constructor(covering) {
    this.covering = covering;
    this.container = null;
    this.isHeld = false;
  }
  /** Has the person scrolled since release()? */
  get isInHand() {
    return this.isHeld;
  }
  /** Is something above what can be seen? */
  get isScrolled() {
    var _a2, _b;
    return ((_b = (_a2 = this.container) == null ? void 0 : _a2.scrollTop) != null ? _b : 0) > 0;
  }
  /**
   * @param container The element that scrolls
   * @return How to stop watching it
   */
  watch(container) {
    this.container = container;
    const hold = () => this.hold();
    const onKeydown = ({ key, target }) => {
      if (SCROLLING.has(key) && !(target instanceof Element && target.closest("input, textarea, select, button"))) {
        this.hold();
      }
    };
    const onPointerdown = ({ target }) => {
      if (target === container) {
        hold();
      }
    };
    container.addEventListener("wheel", hold, { passive: true });
    container.addEventListener("touchmove", hold, { passive: true });
    container.addEventListener("keydown", onKeydown);
    container.addEventListener("pointerdown", onPointerdown);
    return () => {
      container.removeEventListener("wheel", hold);
      container.removeEventListener("touchmove", hold);
      container.removeEventListener("keydown", onKeydown);
      container.removeEventListener("pointerdown", onPointerdown);
    };
  }
  /** The person looks at something. */
  hold() {
    this.isHeld = true;
  }
  /** What goes on may be followed again. */
  release() {
    this.isHeld = false;
  }
  /** Brings the element into sight, unless the person has scrolled. */
  follow(element) {
    if (!this.isHeld) {
      this.reveal(element);
    }
  }
  /** Brings the element into sight, by as little as will do. */
  reveal(element) {
    const { container } = this;
    if (!container) {
      return;
    }
    const box = container.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    const above = box.top + this.coveredHeight() - top;
    const below = bottom - box.top - container.clientHeight;
    if (above > 0) {
      container.scrollTop -= above;
    } else if (below > 0) {
      container.scrollTop += Math.min(below, -above);
    }
  }
  toTop() {
    if (this.container) {
      this.container.scrollTop = 0;
    }
  }
  coveredHeight() {
    return this.covering.filter((element) => getComputedStyle(element).position === "sticky").reduce((height, element) => height + element.offsetHeight, 0);
  }
};

// src/ui/list/list-screen.ts
var EDITABLE_STATES = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
function makeTable(list, scroll, finish) {
  return new RowTable({
    edit: (row, field, value) => list.table.edit(row, field, value),
    canEdit: ({ state }) => EDITABLE_STATES.includes(state) && list.state.stage.kind !== "run",
    fix: (row, remark3, value) => list.table.edit(row, remark3.field, value),
    override: (row, remark3, chosen) => list.table.override(row, remark3, chosen),
    alternatives: (row) => list.table.alternatives(row),
    remove: (row) => list.table.remove(row),
    finish
  }, (element) => scroll.reveal(element));
}
function inTable({ kind }) {
  return kind === "check" || kind === "run" || kind === "results";
}
function hasStopped({ stage, batch: { phase } }) {
  return stage.kind === "results" && phase.kind === "stopped" && phase.because.kind !== "person";
}
var ListScreen = class {
  constructor(list, surroundings) {
    this.list = list;
    this.surroundings = surroundings;
    this.$element = $("<div>").addClass("accountcreator-many");
    this.size = "full";
    this.explanation = new ExplanationView();
    this.pageTitle = new PageTitle(document);
    this.comingBack = new ReturnWatch();
    this.hint = document.createElement("p");
    this.edition = -1;
    this.isShown = false;
    /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
    this.missed = /* @__PURE__ */ new Set();
    this.stage = "";
    /** What was said last, and of what: it goes when that changes. */
    this.said = { text: "", of: "" };
    this.changed = () => void 0;
    this.listView = new ListView(list);
    const covering = [];
    this.scroll = new TableScroll(covering);
    this.table = makeTable(list, this.scroll, (row) => surroundings.finish(row));
    this.head = new ListHead(list, surroundings.createAccountPage, {
      setFilter: (filter) => this.table.setFilter(filter),
      isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
    }, (text) => this.say(text));
    this.step = new ListStep(list, surroundings.redirector, () => this.changed());
    covering.push(this.head.strip, this.table.head);
    if ("ResizeObserver" in window) {
      new ResizeObserver(() => {
        this.$element.css("--accountcreator-strip-height", `${this.head.strip.offsetHeight}px`);
      }).observe(this.head.strip);
    }
    this.table.element.addEventListener("focusin", () => this.scroll.hold());
    this.hint.className = "accountcreator-table-hint";
    this.hint.textContent = msg("accountcreator-table-keys");
    this.$element.append(
      this.explanation.$element,
      this.step.element,
      this.listView.element,
      this.head.strip,
      this.head.element,
      this.hint,
      this.table.element
    );
    list.observe((state, rows) => {
      if (!this.isShown) {
        rows.forEach((id) => this.missed.add(id));
      }
      const { done, total } = state.batch.progress;
      this.pageTitle.show(state.stage.kind === "run" ? msg("accountcreator-title-progress", done, total) : "");
    });
  }
  get title() {
    return msg("accountcreator-title-many");
  }
  get viewName() {
    const { kind } = this.list.state.stage;
    return this.step.isOpen ? "step" : kind === "check" || kind === "run" || kind === "results" ? kind : "list";
  }
  get status() {
    const { state } = this.list;
    const { phase } = state.batch;
    const text = this.step.status || listStatus(this.list) || (this.said.of === this.subject ? this.said.text : "");
    return text === "" && hasStopped(state) && phase.kind === "stopped" && this.scroll.isInHand ? stopText(phase.because) : text;
  }
  get buttons() {
    return this.step.isOpen ? this.step.buttons : listButtons(this.list);
  }
  get closingQuestion() {
    return closingText(this.list);
  }
  press(action) {
    var _a2;
    const { list } = this;
    if (this.step.isOpen) {
      this.step.press(action);
      return;
    }
    this.said = { text: "", of: "" };
    switch (action) {
      case "one":
        this.surroundings.toOne();
        break;
      case "check":
        this.check();
        break;
      case "back":
        list.backToList();
        break;
      case "many":
        void ask(startOverText(list), msg("accountcreator-start-over")).then(() => list.startOver(), () => void 0);
        break;
      case "reopen":
        void list.reopen();
        break;
      case "start":
        void list.run.start();
        break;
      case "pause":
        list.run.pause();
        break;
      case "resume":
        void list.run.resume();
        break;
      case "stop":
        if (list.state.checker.running) {
          list.cancelCheck();
        } else {
          list.run.stop();
        }
        break;
      case "retry":
        void list.retry();
        break;
      case "sheet-saved":
        list.sheet.confirmSheetSaved();
        break;
      default:
        this.say((_a2 = takeAway(list, action)) != null ? _a2 : "");
    }
  }
  focus() {
    const { state } = this.list;
    if (this.step.isOpen) {
      this.step.focus();
    } else if (inTable(state.stage)) {
      this.head.focus(hasStopped(state));
    } else if (state.stage.kind === "list") {
      this.listView.focus();
    } else {
      this.explanation.focus();
    }
  }
  observe(changed) {
    this.changed = changed;
    const changes = new GatheredChanges((state, rows) => {
      this.render(state, [...this.missed, ...rows]);
      this.missed.clear();
      changed();
    });
    const container = this.$element.parent()[0];
    const stopWatching = container ? this.scroll.watch(container) : () => void 0;
    let before = null;
    const stop = this.list.observe((state, rows) => {
      const urgency = urgencyOf(before, state);
      before = state;
      changes.add(state, rows, urgency);
    });
    this.isShown = true;
    const timer = setInterval(() => {
      if (this.list.state.batch.phase.kind === "waiting") {
        changed();
      }
    }, 1e3);
    return () => {
      clearInterval(timer);
      this.isShown = false;
      stop();
      stopWatching();
      changes.showNow();
    };
  }
  /** The list stays for the next opening; what became of it has been seen. */
  closed() {
    if (this.list.state.stage.kind === "results") {
      this.list.run.resultsSeen();
    }
  }
  abandon() {
    this.list.run.stop();
    return true;
  }
  check() {
    this.listView.readNow();
    if (this.list.rows.length > 0) {
      void this.list.check();
    } else {
      this.say(msg("accountcreator-list-empty"));
      this.listView.focus();
    }
  }
  get subject() {
    const { stage, edition } = this.list.state;
    return `${stage.kind} ${edition}`;
  }
  say(text) {
    this.said = { text, of: this.subject };
    this.changed();
  }
  render(state, rows) {
    const { stage } = state;
    const isTable = inTable(stage);
    this.step.render();
    this.listView.element.hidden = stage.kind !== "list";
    for (const element of [this.head.strip, this.head.element, this.hint, this.table.element]) {
      element.hidden = !isTable || this.step.isOpen;
    }
    this.hint.hidden = this.hint.hidden || stage.kind === "run";
    this.explanation.render(stage);
    this.listView.render(state);
    if (isTable) {
      this.renderTable(state, rows);
    } else {
      this.head.leave();
    }
    this.waitForOtherTab(state);
    this.follow(state);
  }
  renderTable(state, rows) {
    this.head.render(state);
    if (state.edition !== this.edition) {
      this.edition = state.edition;
      void this.table.setRows(this.list.rows);
    } else {
      this.table.update(rows);
    }
  }
  /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
  follow({ stage, batch: { phase } }) {
    const before = this.stage;
    const kind = this.step.isOpen ? "step" : stage.kind;
    this.stage = kind;
    if (kind !== before) {
      const isLookingAround = before === "run" && kind === "results" && this.scroll.isInHand;
      if (!isLookingAround) {
        this.scroll.release();
        this.scroll.toTop();
        this.focus();
      }
    }
    const row = phase.kind === "creating" ? this.table.row(phase.row) : null;
    if (kind === "run" && row) {
      this.scroll.follow(row);
    }
  }
  /** Two tabs would get in each other's way; who comes back from the other one has finished there. */
  waitForOtherTab({ problem }) {
    if ((problem == null ? void 0 : problem.kind) === "otherTab") {
      this.comingBack.wait(() => {
        var _a2;
        return ((_a2 = this.list.state.problem) == null ? void 0 : _a2.kind) === "otherTab";
      }, () => {
        void this.list.run.start();
      });
    }
  }
};

// taken:core/wiki/ask-overridable
var askOverridable = mw.libs.accountCreator.parts.core.modules[58];
var offersOverrides = mw.libs.accountCreator.parts.core.modules[59];

// taken:core/wiki/read-name-check
var readNameCheck = mw.libs.accountCreator.parts.core.modules[60];
var readUser = mw.libs.accountCreator.parts.core.modules[61];

// taken:core/wiki/shape
var asList = mw.libs.accountCreator.parts.core.modules[65];
var asShape = mw.libs.accountCreator.parts.core.modules[66];
var asText = mw.libs.accountCreator.parts.core.modules[67];

// src/wiki/read-names.ts
function likely(name) {
  const spaced = name.normalize().replace(/[_ ]+/g, " ").trim();
  return spaced.replace(/^[a-hj-z]/, (first) => first.toUpperCase());
}
function readNames(result, names, requests) {
  var _a2;
  const answers2 = /* @__PURE__ */ new Map();
  for (const item of asList(asShape(result.query).users)) {
    const user = asShape(item);
    answers2.set(asText(user.name), readUser(user, requests));
  }
  const checks = /* @__PURE__ */ new Map();
  for (const name of names) {
    const check = (_a2 = answers2.get(name)) != null ? _a2 : answers2.get(likely(name));
    if (check) {
      checks.set(name, check);
    }
  }
  return checks;
}

// taken:core/wiki/read-own-creations
var readContinuation = mw.libs.accountCreator.parts.core.modules[62];
var readCreation = mw.libs.accountCreator.parts.core.modules[63];
var readOwnCreations = mw.libs.accountCreator.parts.core.modules[64];

// taken:core/wiki/wiki-api
var SEPARATOR = mw.libs.accountCreator.parts.core.modules[68];
var WikiApi = mw.libs.accountCreator.parts.core.modules[69];

// src/wiki/mw-list-service.ts
var LONGEST_ADDRESS = 1500;
var LOG_ANSWERS = 4;
var MwListService = class {
  /** @param knowledge What was said last; the MwAccountService */
  constructor(knowledge) {
    this.knowledge = knowledge;
    this.api = new WikiApi();
  }
  get namesPerRequest() {
    return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
  }
  get offersOverrides() {
    return offersOverrides(this.knowledge.requests);
  }
  checkNames(names, cancellation) {
    return __async(this, null, function* () {
      const { requests } = this.knowledge;
      const checks = /* @__PURE__ */ new Map();
      const note = (answers2) => answers2.forEach((check, name) => {
        checks.set(name, check);
      });
      for (let index = 0; index < names.length; index += this.namesPerRequest) {
        const chunk = names.slice(index, index + this.namesPerRequest);
        note(readNames(yield this.ask(chunk, cancellation), chunk, requests));
      }
      for (const name of names.filter((asked) => !checks.has(asked))) {
        checks.set(name, readNameCheck(yield this.ask([name], cancellation), requests));
      }
      return checks;
    });
  }
  checkOverridable(canonical, cancellation) {
    return askOverridable(this.api, this.knowledge.requests, canonical, cancellation);
  }
  creationOf(canonical, cancellation) {
    return __async(this, null, function* () {
      return readCreation(yield this.api.get({
        action: "query",
        list: "logevents",
        letype: "newusers",
        letitle: `User:${canonical}`,
        leprop: "title|user|timestamp|type",
        lelimit: "1",
        ledir: "newer"
      }, cancellation), this.knowledge.me);
    });
  }
  ownCreations(cancellation) {
    return __async(this, null, function* () {
      const question = {
        action: "query",
        list: "logevents",
        letype: "newusers",
        leuser: this.knowledge.me,
        leprop: "title|timestamp|type|comment",
        lelimit: "max",
        continue: ""
      };
      const creations = /* @__PURE__ */ new Map();
      for (let answers2 = 0; answers2 < LOG_ANSWERS; answers2++) {
        const result = yield this.api.get(question, cancellation);
        readOwnCreations(result).forEach((creation, username) => {
          if (!creations.has(username)) {
            creations.set(username, creation);
          }
        });
        const lecontinue = readContinuation(result);
        if (lecontinue === null) {
          return { creations, complete: true };
        }
        question.lecontinue = lecontinue;
        question.continue = "-||";
      }
      return { creations, complete: false };
    });
  }
  ask(names, cancellation) {
    const ususers = SEPARATOR + names.join(SEPARATOR);
    const question = { action: "query", list: "users", ususers, usprop: "cancreate" };
    return encodeURIComponent(ususers).length > LONGEST_ADDRESS ? this.api.post(question, cancellation) : this.api.get(question, cancellation);
  }
};

// src/app/list-part.ts
function sayWhyNot(row, why) {
  var _a2;
  switch (why) {
    case "gone": {
      const isCertain = ((_a2 = row.attempt) == null ? void 0 : _a2.existence) === "yes";
      mw.notify(unfinishedAdvice(isCertain), { title: unfinishedText("left", isCertain, row.canonical) });
      break;
    }
    case "otherTab":
    case "busy":
      mw.notify(msg("accountcreator-other-tab"), { type: "error" });
      break;
    default:
      never(why);
  }
}
function makeListPart(shared, surroundings) {
  defineMessages(en_default);
  const owner = generatePassword(shared.randomBytes);
  void claim(owner);
  const model = new AccountList(__spreadProps(__spreadValues({}, shared), {
    lists: new MwListService(shared.service),
    connection,
    journal: new Journal(sessionStore, wiki, owner),
    claim,
    onFinished: (counts2) => {
      mw.hook("accountCreator.finished").fire(counts2);
    },
    whoAmI: () => shared.service.whoAmI(),
    onReturn
  }));
  window.addEventListener("beforeunload", (event) => {
    if (model.unsavedWork.length > 0) {
      event.preventDefault();
      event.returnValue = "";
    }
  });
  const finish = (row) => __async(null, null, function* () {
    const answering = yield model.run.answerStep(row);
    if (answering !== "open") {
      sayWhyNot(row, answering);
    }
  });
  return {
    model,
    screen: new ListScreen(model, __spreadProps(__spreadValues({}, surroundings), {
      finish: (row) => {
        void finish(row);
      }
    }))
  };
}
return { makeListPart };
} };
// </nowiki>
