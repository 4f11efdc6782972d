// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
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
mw.libs.accountCreator.parts.list = { on: {"core":"c1da158f"}, contents: 'b78eb839', run: function () {
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
var __spreadValues = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp.call(b, prop))
      __defNormalProp(a, prop, b[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b)) {
      if (__propIsEnum.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    }
  return a;
};
var __spreadProps = (a, b) => __defProps(a, __getOwnPropDescs(b));
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
  } catch (e) {
    throw mod = 0, e;
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
      } catch (e) {
        reject(e);
      }
    };
    var rejected = (value) => {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};

// node_modules/papaparse/papaparse.min.js
var require_papaparse_min = __commonJS({
  "node_modules/papaparse/papaparse.min.js"(exports, module) {
    ((e, t) => {
      "function" == typeof define && define.amd ? define([], t) : "object" == typeof module && "undefined" != typeof exports ? module.exports = t() : e.Papa = t();
    })(exports, function r() {
      var n = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== n ? n : {};
      var s = !n.document && !!n.postMessage, a = n.IS_PAPA_WORKER || false, o = {}, h = 0, w = {};
      function q(e) {
        return 65279 === e.charCodeAt(0) ? e.slice(1) : e;
      }
      function u(e) {
        this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(e2) {
          var t = E(e2);
          t.chunkSize = parseInt(t.chunkSize), e2.step || e2.chunk || (t.chunkSize = null);
          this._handle = new i(t), (this._handle.streamer = this)._config = t;
        }.call(this, e), this.parseChunk = function(t, e2) {
          var i2 = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && 0 < i2) {
            let e3 = this._config.newline;
            e3 || (r2 = this._config.quoteChar || '"', e3 = this._handle.guessLineEndings(t, r2)), t = [...t.split(e3).slice(i2)].join(e3);
          }
          this.isFirstChunk && U(this._config.beforeFirstChunk) && void 0 !== (r2 = this._config.beforeFirstChunk(t)) && (t = r2), this.isFirstChunk = false, this._halted = false;
          var i2 = this._partialLine + t, r2 = (this._partialLine = "", this._handle.parse(i2, this._baseIndex, !this._finished));
          if (!this._handle.paused() && !this._handle.aborted()) {
            t = r2.meta.cursor, i2 = (this._finished || (this._partialLine = i2.substring(t - this._baseIndex), this._baseIndex = t), r2 && r2.data && (this._rowCount += r2.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
            if (a) n.postMessage({ results: r2, workerId: w.WORKER_ID, finished: i2 });
            else if (U(this._config.chunk) && !e2) {
              if (this._config.chunk(r2, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
              this._completeResults = r2 = void 0;
            }
            return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r2.data), this._completeResults.errors = this._completeResults.errors.concat(r2.errors), this._completeResults.meta = r2.meta), this._completed || !i2 || !U(this._config.complete) || r2 && r2.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), i2 || r2 && r2.meta.paused || this._nextChunk(), r2;
          }
          this._halted = true;
        }, this._sendError = function(e2) {
          U(this._config.error) ? this._config.error(e2) : a && this._config.error && n.postMessage({ workerId: w.WORKER_ID, error: e2, finished: false });
        };
      }
      function d(e) {
        var r2;
        (e = e || {}).chunkSize || (e.chunkSize = w.RemoteChunkSize), u.call(this, e), this._nextChunk = s ? function() {
          this._readChunk(), this._chunkLoaded();
        } : function() {
          this._readChunk();
        }, this.stream = function(e2) {
          this._input = e2, this._nextChunk();
        }, this._readChunk = function() {
          if (this._finished) this._chunkLoaded();
          else {
            if (r2 = new XMLHttpRequest(), this._config.withCredentials && (r2.withCredentials = this._config.withCredentials), s || (r2.onload = m(this._chunkLoaded, this), r2.onerror = m(this._chunkError, this)), r2.ontimeout = m(this._chunkTimeout, this), r2.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s), this._config.downloadTimeout && !s && (r2.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
              var e2, t = this._config.downloadRequestHeaders;
              for (e2 in t) r2.setRequestHeader(e2, t[e2]);
            }
            var i2;
            this._config.chunkSize && (i2 = this._start + this._config.chunkSize - 1, r2.setRequestHeader("Range", "bytes=" + this._start + "-" + i2));
            try {
              r2.send(this._config.downloadRequestBody);
            } catch (e3) {
              this._chunkError(e3.message);
            }
            s && 0 === r2.status && this._chunkError();
          }
        }, this._chunkLoaded = function() {
          4 === r2.readyState && (r2.status < 200 || 400 <= r2.status ? this._chunkError() : (this._start += this._config.chunkSize || r2.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e2) => null !== (e2 = e2.getResponseHeader("Content-Range")) ? parseInt(e2.substring(e2.lastIndexOf("/") + 1)) : -1)(r2), this.parseChunk(r2.responseText)));
        }, this._chunkError = function(e2) {
          e2 = r2.statusText || e2;
          this._sendError(new Error(e2));
        }, this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
      }
      function l(e) {
        (e = e || {}).chunkSize || (e.chunkSize = w.LocalChunkSize), u.call(this, e);
        var i2, r2, n2 = "undefined" != typeof FileReader;
        this.stream = function(e2) {
          this._input = e2, r2 = e2.slice || e2.webkitSlice || e2.mozSlice, n2 ? ((i2 = new FileReader()).onload = m(this._chunkLoaded, this), i2.onerror = m(this._chunkError, this)) : i2 = new FileReaderSync(), this._nextChunk();
        }, this._nextChunk = function() {
          this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
        }, this._readChunk = function() {
          var e2 = this._input, t = (this._config.chunkSize && (t = Math.min(this._start + this._config.chunkSize, this._input.size), e2 = r2.call(e2, this._start, t)), i2.readAsText(e2, this._config.encoding));
          n2 || this._chunkLoaded({ target: { result: t } });
        }, this._chunkLoaded = function(e2) {
          this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e2.target.result);
        }, this._chunkError = function() {
          this._sendError(i2.error);
        };
      }
      function f(e) {
        var i2;
        u.call(this, e = e || {}), this.stream = function(e2) {
          return i2 = e2, this._nextChunk();
        }, this._nextChunk = function() {
          var e2, t;
          if (!this._finished) return e2 = this._config.chunkSize, i2 = e2 ? (t = i2.substring(0, e2), i2.substring(e2)) : (t = i2, ""), this._finished = !i2, this.parseChunk(t);
        };
      }
      function c(e) {
        u.call(this, e = e || {});
        var t = [], i2 = true, r2 = false;
        this.pause = function() {
          u.prototype.pause.apply(this, arguments), this._input.pause();
        }, this.resume = function() {
          u.prototype.resume.apply(this, arguments), this._input.resume();
        }, this.stream = function(e2) {
          this._input = e2, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
        }, this._checkIsFinished = function() {
          r2 && 1 === t.length && (this._finished = true);
        }, this._nextChunk = function() {
          this._checkIsFinished(), t.length ? this.parseChunk(t.shift()) : i2 = true;
        }, this._streamData = m(function(e2) {
          try {
            t.push("string" == typeof e2 ? e2 : e2.toString(this._config.encoding)), i2 && (i2 = false, this._checkIsFinished(), this.parseChunk(t.shift()));
          } catch (e3) {
            this._streamError(e3);
          }
        }, this), this._streamError = m(function(e2) {
          this._streamCleanUp(), this._sendError(e2);
        }, this), this._streamEnd = m(function() {
          this._streamCleanUp(), r2 = true, this._streamData("");
        }, this), this._streamCleanUp = m(function() {
          this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
        }, this);
      }
      function i(m2) {
        var n2, s2, a2, t, o2 = Math.pow(2, 53), h2 = -o2, u2 = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d2 = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i2 = this, r2 = 0, l2 = 0, f2 = false, e = false, c2 = [], p2 = { data: [], errors: [], meta: {} };
        function y(e2) {
          return "greedy" === m2.skipEmptyLines ? "" === e2.join("").trim() : 1 === e2.length && 0 === e2[0].length;
        }
        function _2() {
          if (p2 && a2 && (k("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + w.DefaultDelimiter + "'"), a2 = false), m2.skipEmptyLines && (p2.data = p2.data.filter(function(e3) {
            return !y(e3);
          })), g2()) {
            let t3 = function(e3) {
              c2.push(e3);
            };
            var t2 = t3;
            if (p2) if (Array.isArray(p2.data[0])) {
              for (var e2 = 0; g2() && e2 < p2.data.length; e2++) p2.data[e2].forEach(t3);
              p2.data.splice(0, 1);
            } else p2.data.forEach(t3);
          }
          function i3(e3, t3) {
            for (var i4 = m2.header ? {} : [], r4 = 0; r4 < e3.length; r4++) {
              var n3 = r4, s3 = e3[r4], s3 = ((e4, t4) => ((e5) => (m2.dynamicTypingFunction && void 0 === m2.dynamicTyping[e5] && (m2.dynamicTyping[e5] = m2.dynamicTypingFunction(e5)), true === (m2.dynamicTyping[e5] || m2.dynamicTyping)))(e4) ? "true" === t4 || "TRUE" === t4 || "false" !== t4 && "FALSE" !== t4 && (((e5) => {
                if (u2.test(e5)) {
                  e5 = parseFloat(e5);
                  if (h2 < e5 && e5 < o2) return 1;
                }
              })(t4) ? parseFloat(t4) : d2.test(t4) ? new Date(t4) : "" === t4 ? null : t4) : t4)(n3 = m2.header ? r4 >= c2.length ? "__parsed_extra" : c2[r4] : n3, s3 = m2.transform ? m2.transform(s3, n3) : s3);
              "__parsed_extra" === n3 ? (i4[n3] = i4[n3] || [], i4[n3].push(s3)) : i4[n3] = s3;
            }
            return m2.header && (r4 > c2.length ? k("FieldMismatch", "TooManyFields", "Too many fields: expected " + c2.length + " fields but parsed " + r4, l2 + t3) : r4 < c2.length && k("FieldMismatch", "TooFewFields", "Too few fields: expected " + c2.length + " fields but parsed " + r4, l2 + t3)), i4;
          }
          var r3;
          p2 && (m2.header || m2.dynamicTyping || m2.transform) && (r3 = 1, !p2.data.length || Array.isArray(p2.data[0]) ? (p2.data = p2.data.map(i3), r3 = p2.data.length) : p2.data = i3(p2.data, 0), m2.header && p2.meta && (p2.meta.fields = c2), l2 += r3);
        }
        function g2() {
          return m2.header && 0 === c2.length;
        }
        function k(e2, t2, i3, r3) {
          e2 = { type: e2, code: t2, message: i3 };
          void 0 !== r3 && (e2.row = r3), p2.errors.push(e2);
        }
        U(m2.step) && (t = m2.step, m2.step = function(e2) {
          p2 = e2, g2() ? _2() : (_2(), 0 !== p2.data.length && (r2 += e2.data.length, m2.preview && r2 > m2.preview ? s2.abort() : (p2.data = p2.data[0], t(p2, i2))));
        }), this.parse = function(e2, t2, i3) {
          var r3 = m2.quoteChar || '"', r3 = (m2.newline || (m2.newline = this.guessLineEndings(e2, r3)), a2 = false, m2.delimiter ? U(m2.delimiter) && (m2.delimiter = m2.delimiter(e2), p2.meta.delimiter = m2.delimiter) : ((r3 = ((e3, t3, i4, r4, n3) => {
            var s3, a3, o3, h3;
            n3 = n3 || [",", "	", "|", ";", w.RECORD_SEP, w.UNIT_SEP];
            for (var u3 = 0; u3 < n3.length; u3++) {
              for (var d3, l3 = n3[u3], f3 = 0, c3 = 0, p3 = 0, _3 = (o3 = void 0, new b({ comments: r4, delimiter: l3, newline: t3, preview: 10 }).parse(e3)), g3 = 0; g3 < _3.data.length; g3++) i4 && y(_3.data[g3]) ? p3++ : (d3 = _3.data[g3].length, c3 += d3, void 0 === o3 ? o3 = d3 : 0 < d3 && (f3 += Math.abs(d3 - o3), o3 = d3));
              0 < _3.data.length && (c3 /= _3.data.length - p3), 1.99 < c3 && (void 0 === a3 || f3 < a3 || f3 === a3 && h3 < c3) && (a3 = f3, s3 = l3, h3 = c3);
            }
            return { successful: !!(m2.delimiter = s3), bestDelimiter: s3 };
          })(e2, m2.newline, m2.skipEmptyLines, m2.comments, m2.delimitersToGuess)).successful ? m2.delimiter = r3.bestDelimiter : (a2 = true, m2.delimiter = w.DefaultDelimiter), p2.meta.delimiter = m2.delimiter), E(m2));
          return r3.header = g2(), m2.preview && m2.header && r3.preview++, n2 = e2, s2 = new b(r3), p2 = s2.parse(n2, t2, i3), _2(), f2 ? { meta: { paused: true } } : p2 || { meta: { paused: false } };
        }, this.paused = function() {
          return f2;
        }, this.pause = function() {
          f2 = true, s2.abort(), n2 = U(m2.chunk) ? "" : n2.substring(s2.getCharIndex());
        }, this.resume = function() {
          i2.streamer._halted ? (f2 = false, i2.streamer.parseChunk(n2, true)) : setTimeout(i2.resume, 3);
        }, this.aborted = function() {
          return e;
        }, this.abort = function() {
          e = true, s2.abort(), p2.meta.aborted = true, U(m2.complete) && m2.complete(p2), n2 = "";
        }, this.guessLineEndings = function(e2, t2) {
          e2 = e2.substring(0, 1048576);
          var t2 = new RegExp(P(t2) + "([^]*?)" + P(t2), "gm"), i3 = (e2 = e2.replace(t2, "")).split("\r"), t2 = e2.split("\n"), e2 = 1 < t2.length && t2[0].length < i3[0].length;
          if (1 === i3.length || e2) return "\n";
          for (var r3 = 0, n3 = 0; n3 < i3.length; n3++) "\n" === i3[n3][0] && r3++;
          return r3 >= i3.length / 2 ? "\r\n" : "\r";
        };
      }
      function P(e) {
        return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function b(C) {
        var S = (C = C || {}).delimiter, O = C.newline, x = C.comments, T = C.step, I = C.preview, A = C.fastMode, D = null, L = false, F = null == C.quoteChar ? '"' : C.quoteChar, z = F;
        if (void 0 !== C.escapeChar && (z = C.escapeChar), ("string" != typeof S || -1 < w.BAD_DELIMITERS.indexOf(S)) && (S = ","), x === S) throw new Error("Comment character same as delimiter");
        true === x ? x = "#" : ("string" != typeof x || -1 < w.BAD_DELIMITERS.indexOf(x)) && (x = false), "\n" !== O && "\r" !== O && "\r\n" !== O && (O = "\n");
        var M = 0, j = false;
        this.parse = function(i2, t, r2) {
          if ("string" != typeof i2) throw new Error("Input must be a string");
          var n2 = i2.length, e = S.length, s2 = O.length, a2 = x.length, o2 = U(T), h2 = [], u2 = [], d2 = [], l2 = M = 0;
          if (!i2) return v();
          if (A || false !== A && -1 === i2.indexOf(F)) {
            for (var f2 = i2.split(O), c2 = 0; c2 < f2.length; c2++) {
              if (d2 = f2[c2], M += d2.length, c2 !== f2.length - 1) M += O.length;
              else if (r2) return v();
              if (!x || d2.substring(0, a2) !== x) {
                if (o2) {
                  if (h2 = [], k(d2.split(S)), R(), j) return v();
                } else k(d2.split(S));
                if (I && I <= c2) return h2 = h2.slice(0, I), v(true);
              }
            }
            return v();
          }
          for (var p2 = i2.indexOf(S, M), _2 = i2.indexOf(O, M), g2 = new RegExp(P(z) + P(F), "g"), m2 = i2.indexOf(F, M); ; ) if (i2[M] === F) for (m2 = M, M++; ; ) {
            if (-1 === (m2 = i2.indexOf(F, m2 + 1))) return r2 || u2.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: h2.length, index: M }), b2();
            if (m2 === n2 - 1) return b2(i2.substring(M, m2).replace(g2, F));
            if (F === z && i2[m2 + 1] === z) m2++;
            else if (F === z || 0 === m2 || i2[m2 - 1] !== z) {
              -1 !== p2 && p2 < m2 + 1 && (p2 = i2.indexOf(S, m2 + 1));
              var y = w2(-1 === (_2 = -1 !== _2 && _2 < m2 + 1 ? i2.indexOf(O, m2 + 1) : _2) ? p2 : Math.min(p2, _2));
              if (i2.substr(m2 + 1 + y, e) === S) {
                d2.push(i2.substring(M, m2).replace(g2, F)), i2[M = m2 + 1 + y + e] !== F && (m2 = i2.indexOf(F, M)), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M)), -1 !== _2 && _2 < M && (_2 = i2.indexOf(O, M));
                break;
              }
              y = w2(_2);
              if (i2.substring(m2 + 1 + y, m2 + 1 + y + s2) === O) {
                if (d2.push(i2.substring(M, m2).replace(g2, F)), E2(m2 + 1 + y + s2), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M)), m2 = i2.indexOf(F, M), o2 && (R(), j)) return v();
                if (I && h2.length >= I) return v(true);
                break;
              }
              u2.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: h2.length, index: M }), m2++;
            }
          }
          else if (x && 0 === d2.length && i2.substring(M, M + a2) === x) {
            if (-1 === _2) return v();
            M = _2 + s2, _2 = i2.indexOf(O, M), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M));
          } else if (-1 !== p2 && (p2 < _2 || -1 === _2)) d2.push(i2.substring(M, p2)), M = p2 + e, p2 = i2.indexOf(S, M);
          else {
            if (-1 === _2) break;
            if (d2.push(i2.substring(M, _2)), E2(_2 + s2), o2 && (R(), j)) return v();
            if (I && h2.length >= I) return v(true);
          }
          return b2();
          function k(e2) {
            h2.push(e2), l2 = M;
          }
          function w2(e2) {
            var t2 = 0;
            return t2 = -1 !== e2 && (e2 = i2.substring(m2 + 1, e2)) && "" === e2.trim() ? e2.length : t2;
          }
          function b2(e2) {
            return r2 || (void 0 === e2 && (e2 = i2.substring(M)), d2.push(e2), M = n2, k(d2), o2 && R()), v();
          }
          function E2(e2) {
            M = e2, k(d2), d2 = [], _2 = i2.indexOf(O, M);
          }
          function v(e2) {
            if (C.header && !t && h2.length && !L) {
              var s3 = h2[0], a3 = /* @__PURE__ */ Object.create(null), o3 = new Set(s3);
              let n3 = false;
              for (let r3 = 0; r3 < s3.length; r3++) {
                let i3 = q(s3[r3]);
                if (a3[i3 = U(C.transformHeader) ? C.transformHeader(i3, r3) : i3]) {
                  let e3, t2 = a3[i3];
                  for (; e3 = i3 + "_" + t2, t2++, o3.has(e3); ) ;
                  o3.add(e3), s3[r3] = e3, a3[i3]++, n3 = true, (D = null === D ? {} : D)[e3] = i3;
                } else a3[i3] = 1, s3[r3] = i3;
                o3.add(i3);
              }
              n3 && console.warn("Duplicate headers found and renamed."), L = true;
            }
            return { data: h2, errors: u2, meta: { delimiter: S, linebreak: O, aborted: j, truncated: !!e2, cursor: l2 + (t || 0), renamedHeaders: D } };
          }
          function R() {
            T(v()), h2 = [], u2 = [];
          }
        }, this.abort = function() {
          j = true;
        }, this.getCharIndex = function() {
          return M;
        };
      }
      function p(e) {
        var t = e.data, i2 = o[t.workerId], r2 = false;
        if (t.error) i2.userError(t.error, t.file);
        else if (t.results && t.results.data) {
          var n2 = { abort: function() {
            r2 = true, _(t.workerId, { data: [], errors: [], meta: { aborted: true } });
          }, pause: g, resume: g };
          if (U(i2.userStep)) {
            for (var s2 = 0; s2 < t.results.data.length && (i2.userStep({ data: t.results.data[s2], errors: t.results.errors, meta: t.results.meta }, n2), !r2); s2++) ;
            delete t.results;
          } else U(i2.userChunk) && (i2.userChunk(t.results, n2, t.file), delete t.results);
        }
        t.finished && !r2 && _(t.workerId, t.results);
      }
      function _(e, t) {
        var i2 = o[e];
        U(i2.userComplete) && i2.userComplete(t), i2.terminate(), delete o[e];
      }
      function g() {
        throw new Error("Not implemented.");
      }
      function E(e) {
        if ("object" != typeof e || null === e) return e;
        var t, i2 = Array.isArray(e) ? [] : {};
        for (t in e) i2[t] = E(e[t]);
        return i2;
      }
      function m(e, t) {
        return function() {
          e.apply(t, arguments);
        };
      }
      function U(e) {
        return "function" == typeof e;
      }
      return w.parse = function(e, t) {
        var i2 = (t = t || {}).dynamicTyping || false;
        U(i2) && (t.dynamicTypingFunction = i2, i2 = {});
        if (t.dynamicTyping = i2, t.transform = !!U(t.transform) && t.transform, void 0 !== t.downloadTimeout) {
          var i2 = parseInt(t.downloadTimeout);
          if (isNaN(i2)) throw new Error("Config downloadTimeout value (" + t.downloadTimeout + ") not parsable by parseInt(val).");
          t.downloadTimeout = i2;
        }
        if (!t.worker || !w.WORKERS_SUPPORTED) return i2 = null, w.NODE_STREAM_INPUT, "string" == typeof e ? (e = q(e), i2 = new (t.download ? d : f)(t)) : true === e.readable && U(e.read) && U(e.on) ? i2 = new c(t) : (n.File && e instanceof File || e instanceof Object) && (i2 = new l(t)), i2.stream(e);
        (i2 = (() => {
          var e2;
          return !!w.WORKERS_SUPPORTED && (e2 = (() => {
            var e3 = n.URL || n.webkitURL || null, t2 = r.toString();
            return w.BLOB_URL || (w.BLOB_URL = e3.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", t2, ")();"], { type: "text/javascript" })));
          })(), (e2 = new n.Worker(e2)).onmessage = p, e2.id = h++, o[e2.id] = e2);
        })()).userStep = t.step, i2.userChunk = t.chunk, i2.userComplete = t.complete, i2.userError = t.error, t.step = U(t.step), t.chunk = U(t.chunk), t.complete = U(t.complete), t.error = U(t.error), delete t.worker, i2.postMessage({ input: e, config: t, workerId: i2.id });
      }, w.unparse = function(e, t) {
        var s2 = false, g2 = true, m2 = ",", y = "\r\n", a2 = '"', o2 = a2 + a2, i2 = false, r2 = null, h2 = false, u2 = ((() => {
          if ("object" == typeof t) {
            if ("string" != typeof t.delimiter || w.BAD_DELIMITERS.filter(function(e2) {
              return -1 !== t.delimiter.indexOf(e2);
            }).length || (m2 = t.delimiter), "boolean" != typeof t.quotes && "function" != typeof t.quotes && !Array.isArray(t.quotes) || (s2 = t.quotes), "boolean" != typeof t.skipEmptyLines && "string" != typeof t.skipEmptyLines || (i2 = t.skipEmptyLines), "string" == typeof t.newline && (y = t.newline), "string" == typeof t.quoteChar && (a2 = t.quoteChar, o2 = a2 + a2), "boolean" == typeof t.header && (g2 = t.header), Array.isArray(t.columns)) {
              if (0 === t.columns.length) throw new Error("Option columns is empty");
              r2 = t.columns;
            }
            void 0 !== t.escapeChar && (o2 = t.escapeChar + a2), t.escapeFormulae instanceof RegExp ? h2 = t.escapeFormulae : "boolean" == typeof t.escapeFormulae && t.escapeFormulae && (h2 = /^[=+\-@\t\r].*$/);
          }
        })(), new RegExp(P(a2), "g"));
        "string" == typeof e && (e = JSON.parse(e));
        if (Array.isArray(e)) {
          if (!e.length) return n2(r2, e, i2);
          if (Array.isArray(e[0])) return n2(null, e, i2);
          if ("object" == typeof e[0]) return n2(r2 || Object.keys(e[0]), e, i2);
        } else if ("object" == typeof e) return "string" == typeof e.data && (e.data = JSON.parse(e.data)), Array.isArray(e.data) && (e.fields || (e.fields = e.meta && e.meta.fields || r2), e.fields || (e.fields = Array.isArray(e.data[0]) ? e.fields : "object" == typeof e.data[0] ? Object.keys(e.data[0]) : []), Array.isArray(e.data[0]) || "object" == typeof e.data[0] || (e.data = [e.data])), n2(e.fields || [], e.data || [], i2);
        throw new Error("Unable to serialize unrecognized input");
        function n2(e2, t2, i3) {
          var r3 = "", n3 = ("string" == typeof e2 && (e2 = JSON.parse(e2)), "string" == typeof t2 && (t2 = JSON.parse(t2)), Array.isArray(e2) && 0 < e2.length), s3 = !Array.isArray(t2[0]);
          if (n3 && g2) {
            for (var a3 = 0; a3 < e2.length; a3++) 0 < a3 && (r3 += m2), r3 += k(e2[a3], a3);
            0 < t2.length && (r3 += y);
          }
          for (var o3 = 0; o3 < t2.length; o3++) {
            var h3 = (n3 ? e2 : t2[o3]).length, u3 = false, d2 = n3 ? 0 === Object.keys(t2[o3]).length : 0 === t2[o3].length;
            if (i3 && !n3 && (u3 = "greedy" === i3 ? "" === t2[o3].join("").trim() : 1 === t2[o3].length && (null == t2[o3][0] || 0 === t2[o3][0].length)), "greedy" === i3 && n3) {
              for (var l2 = [], f2 = 0; f2 < h3; f2++) {
                var c2 = s3 ? e2[f2] : f2;
                l2.push(t2[o3][c2]);
              }
              u3 = "" === l2.join("").trim();
            }
            if (!u3) {
              for (var p2 = 0; p2 < h3; p2++) {
                0 < p2 && !d2 && (r3 += m2);
                var _2 = n3 && s3 ? e2[p2] : p2;
                r3 += k(t2[o3][_2], p2);
              }
              o3 < t2.length - 1 && (!i3 || 0 < h3 && !d2) && (r3 += y);
            }
          }
          return r3;
        }
        function k(e2, t2) {
          var i3, r3, n3;
          return null == e2 ? "" : e2.constructor === Date ? isNaN(e2.getTime()) ? "" : e2.toISOString() : (n3 = false, i3 = e2.toString(), h2 && "number" != typeof e2 && "bigint" != typeof e2 && "boolean" != typeof e2 && h2.test(i3) && (e2 = i3 = "'" + i3, n3 = true), r3 = i3.replace(u2, o2), (n3 = n3 || true === s2 || "function" == typeof s2 && s2(e2, t2) || Array.isArray(s2) && s2[t2] || ((e3, t3) => {
            for (var i4 = 0; i4 < t3.length; i4++) if (-1 < e3.indexOf(t3[i4])) return true;
            return false;
          })(r3, w.BAD_DELIMITERS) || -1 < r3.indexOf(m2) || -1 < i3.indexOf(a2) || " " === r3.charAt(0) || " " === r3.charAt(r3.length - 1)) ? a2 + r3 + a2 : r3);
        }
      }, w.RECORD_SEP = String.fromCharCode(30), w.UNIT_SEP = String.fromCharCode(31), w.BYTE_ORDER_MARK = "\uFEFF", w.BAD_DELIMITERS = ["\r", "\n", '"', w.BYTE_ORDER_MARK], w.WORKERS_SUPPORTED = !s && !!n.Worker, w.NODE_STREAM_INPUT = 1, w.LocalChunkSize = 10485760, w.RemoteChunkSize = 5242880, w.DefaultDelimiter = ",", w.Parser = b, w.ParserHandle = i, w.NetworkStreamer = d, w.FileStreamer = l, w.StringStreamer = f, w.ReadableStreamStreamer = c, a && (n.onmessage = function(e) {
        e = e.data;
        void 0 === w.WORKER_ID && e && (w.WORKER_ID = e.workerId);
        "string" == typeof e.input ? n.postMessage({ workerId: w.WORKER_ID, results: w.parse(e.input, e.config), finished: true }) : (n.File && e.input instanceof File || e.input instanceof Object) && (e = w.parse(e.input, e.config)) && n.postMessage({ workerId: w.WORKER_ID, results: e, finished: true });
      }), (d.prototype = Object.create(u.prototype)).constructor = d, (l.prototype = Object.create(u.prototype)).constructor = l, (f.prototype = Object.create(f.prototype)).constructor = f, (c.prototype = Object.create(u.prototype)).constructor = c, w;
    });
  }
});

// taken:core/accounts/contract/declarations
var { findField, isEmptyText, plainText } = mw.libs.accountCreator.parts.core.modules["accounts/contract/declarations"];

// taken:core/accounts/contract/outcome
var { never } = mw.libs.accountCreator.parts.core.modules["accounts/contract/outcome"];

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
    wiki: null,
    state: "unchecked",
    canonical: "",
    remarks: [],
    attempt: null,
    creation: null,
    overrides: []
  };
}
function outcomeOf({ attempt }) {
  return attempt ? attempt.outcome : null;
}
function modeOf(row, listMode) {
  var _a;
  return (_a = row.request.mode) != null ? _a : listMode;
}
function nameOf(row) {
  return row.canonical || row.request.username;
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
function writeText(text) {
  return isEmptyText(text) ? null : text.format === "html" ? text.html : [text.text];
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
      return ["r", code, withMessage ? writeText(message) : null, stops, spent, field, ended];
    }
    case "step": {
      const { type, code, message } = outcome.step;
      return ["s", type, code, withMessage ? writeText(message) : null];
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
function readOutcome(written, row) {
  if (written === null) {
    return null;
  }
  switch (written[0]) {
    case "c":
      return { kind: "created", username: row.canonical, by: written[1] };
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
function writeRow(row, sent, outcome) {
  var _a;
  const { username, email, realname, reason, mode } = row.request;
  return [
    STATES.indexOf(row.state),
    row.line,
    username,
    email,
    realname,
    reason,
    mode,
    row.canonical,
    sent,
    outcome,
    row.overrides,
    ((_a = row.creation) == null ? void 0 : _a.createdByMe) ? row.creation.at : null
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
    sent,
    outcome,
    overrides,
    createdEarlier
  ] = written;
  const row = makeRow(id, line, { username, email, realname, reason, mode });
  row.state = stateAfterReload(STATES[state]);
  row.canonical = canonical;
  row.overrides = [...overrides];
  row.creation = createdEarlier === null ? null : { createdByMe: true, createdBy: "", at: createdEarlier };
  return [row, sent, outcome];
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

// src/accounts/list/create/attempt.ts
var NEW_ATTEMPT = { outcome: null, existence: null };

// taken:core/accounts/list/keep/run-key
var { RUN_KEY } = mw.libs.accountCreator.parts.core.modules["accounts/list/keep/run-key"];

// src/accounts/list/keep/journal.ts
var VERSION = 1;
var MESSAGES = 1e6;
var Journal = class {
  /**
   * @param store
   * @param owner Of the runs that begin here, different for each page: a duplicated tab has a copy of the store
   */
  constructor(store, owner = "") {
    this.store = store;
    this.owner = owner;
    this.isKept = true;
    this.messages = 0;
  }
  /** False: something could not be kept since begin(). */
  get kept() {
    return this.isKept;
  }
  /** Keeps the list, in place of what was kept before. */
  begin(header, rows, sent) {
    var _a;
    const ids = rows.map(({ id }) => id);
    const stays = new Set(ids);
    this.isKept = true;
    this.messages = 0;
    this.removeRows((id) => !stays.has(id));
    this.write(RUN_KEY, [VERSION, header.me, header.mode, header.reason, header.startedAt, ids, this.owner]);
    for (const row of this.isKept ? rows : []) {
      this.note(row, (_a = sent.get(row.id)) != null ? _a : null);
    }
    if (!this.isKept) {
      this.clear();
      this.isKept = false;
    }
  }
  /**
   * Keeps a row as it is now.
   *
   * @param row
   * @param sent When its creation was sent first, on the wiki's clock; null: not yet, or what became of it is certain
   */
  note(row, sent) {
    const outcome = outcomeOf(row);
    const message = (outcome == null ? void 0 : outcome.kind) === "refused" && !isEmptyText(outcome.message) ? JSON.stringify(outcome.message).length : 0;
    this.messages += message;
    this.write(`${RUN_KEY}.${row.id}`, writeRow(row, sent, writeOutcome(outcome, this.messages < MESSAGES)));
  }
  restore() {
    try {
      const header = this.store.get(RUN_KEY);
      return header === null ? { kind: "none" } : this.read(JSON.parse(header));
    } catch (e) {
      return { kind: "unreadable" };
    }
  }
  /** Forgets everything. */
  clear() {
    this.isKept = true;
    this.removeRows(() => true);
    try {
      this.store.remove(RUN_KEY);
    } catch (e) {
      this.isKept = false;
    }
  }
  removeRows(isGone) {
    var _a, _b;
    try {
      const header = JSON.parse((_a = this.store.get(RUN_KEY)) != null ? _a : "[]");
      for (const id of ((_b = header[5]) != null ? _b : []).filter(isGone)) {
        this.store.remove(`${RUN_KEY}.${id}`);
      }
    } catch (e) {
    }
  }
  write(key, value) {
    try {
      const text = JSON.stringify(value);
      if (this.store.get(key) !== text) {
        this.store.set(key, text);
      }
    } catch (e) {
      this.isKept = false;
    }
  }
  read(header) {
    const [version, me, mode, reason, startedAt, ids, owner] = header;
    if (version !== VERSION || typeof me !== "string" || typeof reason !== "string") {
      return { kind: "unreadable" };
    }
    const sent = /* @__PURE__ */ new Map();
    const rows = ids.map((id) => {
      var _a;
      const written = JSON.parse((_a = this.store.get(`${RUN_KEY}.${id}`)) != null ? _a : "");
      const [row, sentAt, outcome] = readRow(id, written);
      row.attempt = outcome ? __spreadProps(__spreadValues({}, NEW_ATTEMPT), { outcome: readOutcome(outcome, row) }) : null;
      if (sentAt !== null) {
        sent.set(id, sentAt);
      }
      return row;
    });
    return { kind: "run", header: { me, mode, reason, startedAt }, rows, sent, owner };
  }
};

// taken:core/accounts/contract/form
var { otherFields, ownRefusal } = mw.libs.accountCreator.parts.core.modules["accounts/contract/form"];

// taken:core/accounts/contract/parameters
var { createdBy, initialValue, parametersOf, passwordModes, usedRequests } = mw.libs.accountCreator.parts.core.modules["accounts/contract/parameters"];

// taken:core/accounts/contract/service
var { WikiError } = mw.libs.accountCreator.parts.core.modules["accounts/contract/service"];

// taken:core/accounts/contract/codes
var { meaningOf } = mw.libs.accountCreator.parts.core.modules["accounts/contract/codes"];

// taken:core/accounts/contract/captcha
var { CAPTCHA_ANSWER, CAPTCHA_QUESTION, captchaOf } = mw.libs.accountCreator.parts.core.modules["accounts/contract/captcha"];

// taken:core/accounts/contract/find-account
var { findAccount } = mw.libs.accountCreator.parts.core.modules["accounts/contract/find-account"];

// src/accounts/list/create/batch-state.ts
var INITIAL_BATCH_STATE = {
  task: "create",
  phase: { kind: "idle" },
  halting: null,
  resumeAt: null,
  progress: { done: 0, total: 0, perMinute: null, secondsLeft: null },
  challenge: null,
  upcoming: null,
  journalKept: true
};

// src/accounts/list/create/batch-patience.ts
var CLOCK_TOLERANCE = 2e3;
var LOSSES = 2;
var PATIENCE = [10, 30, 60, 120, 300];
var LONGEST_WAIT = 900;
var SILENCE = [15, 30, 60, 60, 120, 120, 120];
function isDisputed(outcome) {
  return outcome.kind === "unknown" || outcome.kind === "refused" && ["find", "findAgain"].includes(meaningOf(outcome.code).retry);
}

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
      var _a, _b;
      this.row = row;
      for (; ; ) {
        yield this.prefetch;
        this.current = (_a = this.current) != null ? _a : yield this.fetch();
        this.show();
        if (isOff()) {
          return null;
        }
        if (following !== null && !this.next && this.current.captcha) {
          this.prefetch = this.fetch().then(
            (held) => {
              this.next = held;
              this.show();
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
    var _a;
    const { current, next, row, refused } = this;
    this.report((current == null ? void 0 : current.captcha) ? {
      number: current.number,
      row,
      captcha: current.captcha,
      answered: current.values !== null,
      refused
    } : null, (_a = next == null ? void 0 : next.captcha) != null ? _a : null);
  }
};

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
    values[override] = true;
  }
  return parametersOf(usedRequests(requests, mode), values);
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

// src/accounts/list/create/batch-rows.ts
var BatchRows = class extends RowObservable {
  constructor(dependencies) {
    super(INITIAL_BATCH_STATE);
    this.dependencies = dependencies;
    /** Since when this batch runs, in milliseconds since 1970 on the wiki's clock. */
    this.began = 0;
    /** When the rows were sent first of which no certain answer is known, on the wiki's clock. */
    this.sent = /* @__PURE__ */ new Map();
    /** Calls off the wait that is under way. */
    this.wake = () => void 0;
    /** Milliseconds that the row under way did not spend being created. */
    this.waited = 0;
    this.steps = /* @__PURE__ */ new Map();
    /** The rows for which an account of that canonical name was created. */
    this.creators = /* @__PURE__ */ new Map();
    /** The rows that the ids stand for: another list uses them anew. */
    this.known = /* @__PURE__ */ new Map();
    /** Rows that were sent without an answer. */
    this.lost = /* @__PURE__ */ new Set();
    this.captchas = false;
    /** Did the last creation answer a captcha? */
    this.hasSolved = false;
    /** How often in a row the wiki asked for patience. */
    this.patience = 0;
    this.wikiNow = (plan) => this.dependencies.clock.now() + plan.clockSkew;
    const { service, clock } = dependencies;
    this.challenges = new Challenges(
      () => service.declarations(),
      clock,
      (challenge, upcoming) => this.change({ challenge, upcoming })
    );
  }
  /** What the wiki still wants for a row that is `unfinished`; null: nothing is known. */
  unfinished(id) {
    var _a;
    return (_a = this.steps.get(id)) != null ? _a : null;
  }
  /**
   * @param plan
   * @param sent When rows were sent that are not settled
   */
  setUp(plan, sent) {
    this.began = this.wikiNow(plan);
    for (const { id } of plan.list.filter((row) => this.known.get(row.id) !== row)) {
      this.sent.delete(id);
      this.lost.delete(id);
      this.steps.delete(id);
    }
    this.known = new Map(plan.list.map((row) => [row.id, row]));
    for (const [id, time] of sent) {
      this.sent.set(id, time);
      this.lost.add(id);
    }
    this.captchas = captchaOf(plan.requests) !== null;
    this.patience = 0;
    this.challenges.clear();
  }
  work(row, plan) {
    return __async(this, null, function* () {
      const before = row.state === "warned" ? "warned" : "ready";
      if (row.state === "unknown") {
        const verdict = yield this.settleRow(row, before, null, 0);
        if (verdict !== "again") {
          return verdict;
        }
      }
      for (let losses = 0; ; ) {
        const solved = yield this.prepare(row, plan);
        if (typeof solved !== "object" || "kind" in solved) {
          return solved;
        }
        const outcome = yield this.send(row, plan, solved);
        if (isDisputed(outcome)) {
          losses++;
        }
        const verdict = yield this.conclude(row, outcome, before, losses);
        if (verdict !== "again") {
          return verdict;
        }
      }
    });
  }
  /**
   * What became of a row of which the answer got lost, or is perhaps about our own lost request. `again`: its name is
   * certainly free, and `before` is its state once more.
   *
   * @param row
   * @param before
   * @param refused What the wiki said when it was sent last; null: nothing
   * @param losses How often it was sent in vain
   */
  settleRow(row, before, refused, losses) {
    return __async(this, null, function* () {
      var _a;
      const found = yield this.find(row);
      switch (found.kind) {
        case "mine":
          if (((_a = this.creators.get(found.username)) != null ? _a : row) === row) {
            this.created(row, { kind: "created", username: found.username, by: found.by });
          } else {
            this.refuse(row, refused != null ? refused : ownRefusal("userexists"));
          }
          return "settled";
        case "other":
          return this.settleEarlier(row, refused != null ? refused : ownRefusal("userexists"));
        case "free":
          if (refused && meaningOf(refused.code).retry !== "findAgain") {
            this.refuse(row, refused);
            return "settled";
          }
          if (losses < LOSSES) {
            this.mark(row, before);
            return "again";
          }
          this.lose(row);
          return "later";
        case "interrupted":
        case "silent":
          return this.leave(row, found.kind);
        default:
          return never(found);
      }
    });
  }
  /** There is an account that this batch did not make: somebody else's, or one of our own from an earlier run. */
  settleEarlier(row, refused) {
    return __async(this, null, function* () {
      const found = yield this.find(row, 0);
      if (found.kind === "interrupted" || found.kind === "silent") {
        return this.leave(row, found.kind);
      }
      if (found.kind === "mine" && !this.creators.has(found.username)) {
        row.canonical = found.username;
        this.finish(row, "already");
      } else {
        this.refuse(row, refused);
      }
      return "settled";
    });
  }
  /** Asks for the account of a row until the wiki answers: one of our own made since then, or else somebody's. */
  find(_0) {
    return __async(this, arguments, function* (row, since = this.since(row)) {
      const { service, clock, connection: connection2 } = this.dependencies;
      for (const pause of [...SILENCE, 0]) {
        const isOnline = connection2.isOnline();
        if (isOnline) {
          this.change({ phase: { kind: "finding", row: row.id } });
          const found = yield findAccount(service, clock, nameOf(row), since);
          if (found.kind !== "silent") {
            return found;
          }
        }
        const because = { kind: isOnline ? "silent" : "offline" };
        if (this.isOff(row) || pause && !(yield this.wait(row, pause, because))) {
          return { kind: "interrupted" };
        }
      }
      return { kind: "silent" };
    });
  }
  /** Keeps and shows what became of a row. */
  mark(row, state, outcome = null, phase = this.state.phase) {
    var _a, _b;
    row.state = state;
    row.attempt = __spreadProps(__spreadValues({}, (_a = row.attempt) != null ? _a : NEW_ATTEMPT), { outcome });
    const { journal } = this.dependencies;
    journal.note(row, (_b = this.sent.get(row.id)) != null ? _b : null);
    this.change({ phase, journalKept: journal.kept }, [row.id]);
  }
  /** Finds out whether there is an account in the middle of a step. */
  askForStep(row, step, current) {
    return __async(this, null, function* () {
      this.steps.set(row.id, { step, existence: "asking", current });
      this.change({}, [row.id]);
      const { kind } = yield this.dependencies.service.find(nameOf(row), this.since(row));
      this.steps.set(row.id, {
        step,
        existence: kind === "silent" ? "unknown" : kind === "free" ? "no" : "yes",
        current
      });
      this.change({}, [row.id]);
    });
  }
  /** Nothing more can be known of a row now. */
  leave(row, kind) {
    this.lose(row);
    return kind === "silent" ? { kind } : kind;
  }
  /** The answer to a row got lost. */
  lose(row) {
    this.lost.add(row.id);
    this.mark(row, "unknown");
  }
  /** Lets time pass. False: called off. The connection's coming back ends the wait for it. */
  wait(row, seconds, because) {
    return __async(this, null, function* () {
      const { clock, connection: connection2 } = this.dependencies;
      const since = clock.now();
      let tidy = [];
      yield new Promise((resolve) => {
        tidy = [
          clock.later(seconds * 1e3, resolve),
          connection2.onChange(() => {
            if (because.kind === "offline" && connection2.isOnline()) {
              resolve();
            }
          })
        ];
        this.wake = resolve;
        this.change({ phase: { kind: "waiting", row: row.id, until: since + seconds * 1e3, because } });
      });
      tidy.forEach((callOff) => callOff());
      this.waited += clock.now() - since;
      return !this.isOff(row);
    });
  }
  /** The fields to send, once the browser is online and the captcha solved. */
  prepare(row, plan) {
    return __async(this, null, function* () {
      var _a;
      const { connection: connection2 } = this.dependencies;
      for (const pause of [...SILENCE, 0]) {
        if (this.isOff(row)) {
          return "interrupted";
        }
        const isOnline = connection2.isOnline();
        if (isOnline && !this.captchas) {
          return { requests: [...plan.requests], values: {} };
        }
        let failure = null;
        if (isOnline) {
          try {
            return (_a = yield this.solve(row)) != null ? _a : "interrupted";
          } catch (error) {
            failure = WikiError.from(error);
          }
        }
        if (pause === 0) {
          return failure ? { kind: "noChallenge", code: failure.code, text: failure.text } : { kind: "offline" };
        }
        if (!(yield this.wait(row, pause, { kind: failure ? "silent" : "offline" }))) {
          return "interrupted";
        }
      }
      return { kind: "offline" };
    });
  }
  solve(row) {
    return __async(this, null, function* () {
      const { clock } = this.dependencies;
      const since = clock.now();
      this.change({ phase: { kind: "challenge", row: row.id } });
      const solved = yield this.challenges.take(row.id, this.following(), () => this.isOff(row));
      this.waited += clock.now() - since;
      return solved;
    });
  }
  send(_0, _1, _2) {
    return __async(this, arguments, function* (row, plan, { requests, values }) {
      if (!this.sent.has(row.id)) {
        this.sent.set(row.id, this.wikiNow(plan));
      }
      for (const unfinished of this.steps.values()) {
        unfinished.current = false;
      }
      this.hasSolved = Object.keys(values).length > 0;
      this.mark(row, "creating", null, { kind: "creating", row: row.id });
      try {
        return yield this.dependencies.service.create(
          fieldsOf(row, plan, requests, values),
          createdBy(modeOf(row, plan.mode))
        );
      } catch (e) {
        return { kind: "unknown", cause: "unreadable" };
      }
    });
  }
  conclude(row, outcome, before, losses) {
    return __async(this, null, function* () {
      switch (outcome.kind) {
        case "created":
          this.created(row, outcome);
          return "settled";
        case "refused":
          return this.refused(row, outcome, before, losses);
        case "sessionLost":
          this.putBack(row, before);
          return outcome;
        case "step":
          yield this.step(row, outcome.step);
          return "settled";
        case "unknown":
          this.lost.add(row.id);
          return this.settleRow(row, before, null, losses);
        default:
          return never(outcome);
      }
    });
  }
  refused(row, refused, before, losses) {
    return __async(this, null, function* () {
      var _a, _b;
      if (isDisputed(refused)) {
        return this.settleRow(row, before, refused, losses);
      }
      if (meaningOf(refused.code).retry === "challenge" && (this.hasSolved || !this.captchas)) {
        this.captchas = true;
        this.challenges.refuse(refused);
        this.putBack(row, before);
        return "again";
      }
      const asksForPatience = meaningOf(refused.code).retry === "patience" || refused.retryAfter !== null && !refused.ended;
      if (!asksForPatience && refused.stops === "row") {
        if (this.lost.has(row.id)) {
          return this.settleRow(row, before, refused, losses);
        }
        this.refuse(row, refused);
        return "settled";
      }
      this.putBack(row, before);
      const pause = (_b = (_a = refused.retryAfter) != null ? _a : PATIENCE[this.patience]) != null ? _b : Infinity;
      if (asksForPatience && pause <= LONGEST_WAIT && this.patience++ < PATIENCE.length) {
        return (yield this.wait(row, pause, { kind: "wiki", refused })) ? "again" : "interrupted";
      }
      return { kind: "refused", refused, row: row.id };
    });
  }
  created(row, { username, by }) {
    row.canonical = username || nameOf(row);
    this.creators.set(row.canonical, row);
    const created = { kind: "created", username: row.canonical, by };
    this.finish(row, "created", created);
    this.dependencies.onCreated(created, row.id);
  }
  /** Where an earlier request got lost, it is kept when: should it be done later still, another try finds it. */
  refuse(row, refused) {
    this.finish(row, "refused", refused, this.lost.has(row.id));
  }
  /** There is an outcome. */
  finish(row, state, outcome = null, isOpen = false) {
    if (!isOpen) {
      this.sent.delete(row.id);
      this.lost.delete(row.id);
    }
    this.patience = 0;
    this.mark(row, state, outcome);
  }
  /** As it was before it was sent, since nothing came of it. */
  putBack(row, before) {
    if (!this.lost.has(row.id)) {
      this.sent.delete(row.id);
    }
    this.mark(row, before);
  }
  step(row, step) {
    return __async(this, null, function* () {
      if (step.type === "restart") {
        this.refuse(row, __spreadProps(__spreadValues({}, ownRefusal(step.code || "restart", null)), { message: step.message, stops: "row" }));
        return;
      }
      this.mark(row, "unfinished", { kind: "step", step });
      yield this.askForStep(row, step, true);
      this.finish(row, "unfinished", { kind: "step", step });
    });
  }
  since(row) {
    var _a;
    return Math.min((_a = this.sent.get(row.id)) != null ? _a : this.began, this.began) - CLOCK_TOLERANCE;
  }
};

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
  /** A row is settled; `milliseconds`: what it took, null: nothing to go by. */
  count(milliseconds) {
    this.done++;
    if (milliseconds !== null) {
      this.times = [...this.times, milliseconds].slice(-REMEMBERED);
    }
  }
  get progress() {
    const { done, total, times } = this;
    const usual = times.slice().sort((a, b) => a - b).slice(0, Math.ceil(times.length * 0.9));
    const mean = usual.reduce((sum, time) => sum + time, 0) / usual.length;
    return times.length < ENOUGH || mean <= 0 ? { done, total, perMinute: null, secondsLeft: null } : { done, total, perMinute: 6e4 / mean, secondsLeft: Math.ceil((total - done) * mean / 1e3) };
  }
};

// src/accounts/list/create/batch.ts
var STARTABLE = ["unchecked", "ready", "warned", "refused", "unknown", "skipped"];
var LATE = 3;
var TICK = 3e4;
function problemOf(rows, plan) {
  if (rows.length === 0) {
    return { kind: "nothing" };
  }
  const withPassword = rows.filter((row) => modeOf(row, plan.mode) !== "mail");
  const missing = withPassword.filter((row) => row.request.password === "").map(({ id }) => id);
  if (missing.length > 0) {
    return { kind: "passwordsMissing", rows: missing };
  }
  const isMade = withPassword.some((row) => modeOf(row, plan.mode) === "generate");
  return isMade && !plan.sheetSaved ? { kind: "sheetNotSaved" } : null;
}
var Batch = class extends BatchRows {
  constructor() {
    super(...arguments);
    this.queue = [];
    this.plan = null;
    this.release = null;
    /** Between start() and the end of the row after which it halts. */
    this.running = false;
    this.pace = new Pace();
    /** Rows that were left for later once. */
    this.late = /* @__PURE__ */ new Set();
    this.callOffResume = () => void 0;
  }
  /** Would closing now leave something under way behind? */
  get isBusy() {
    return this.running || this.state.phase.kind === "paused";
  }
  /**
   * Creates the rows, in their order; those that are `unknown` are asked about first. To retry refused rows is to
   * start with them once more.
   *
   * @param rows What is to be created: the rows themselves, not copies. Those that are created already are left out
   * @param plan
   * @param sent When rows were sent that were in flight at a reload; Journal.restore()
   * @return Why it does not begin; null: it is under way
   */
  start(_0, _1) {
    return __async(this, arguments, function* (rows, plan, sent = /* @__PURE__ */ new Map()) {
      if (this.isBusy) {
        return { kind: "busy" };
      }
      const queue = rows.filter(({ id, state }) => {
        var _a;
        return STARTABLE.includes(state) || state === "unfinished" && ((_a = this.unfinished(id)) == null ? void 0 : _a.existence) === "no";
      });
      const problem = problemOf(queue, plan);
      if (problem) {
        return problem;
      }
      this.running = true;
      const isLocked = yield this.lock();
      if (!isLocked) {
        return { kind: "otherTab" };
      }
      this.queue = queue;
      this.plan = plan;
      this.late.clear();
      this.pace.begin(queue.length);
      this.setUp(plan, sent);
      for (const row of queue) {
        if (!["warned", "unknown"].includes(row.state)) {
          row.state = "ready";
        }
        row.attempt = null;
      }
      const { journal, clock } = this.dependencies;
      journal.begin(
        { me: plan.me, mode: plan.mode, reason: plan.reason, startedAt: clock.now() },
        plan.list,
        this.sent
      );
      this.resumeAt(null);
      this.change({ journalKept: journal.kept, progress: this.pace.progress }, queue.map(({ id }) => id));
      void this.run(plan);
      return null;
    });
  }
  /** Pauses once the row under way is settled. Keeps the place of the one who creates. */
  pause() {
    this.halt("pause");
  }
  /** Stops once the row under way is settled. The rest stays as it was, and resume() can go on with it. */
  stop() {
    if (this.running) {
      this.halt("stop");
    } else if (this.state.phase.kind === "paused") {
      this.end({ kind: "stopped", because: { kind: "person" } });
    }
  }
  /** Goes on after a pause or a stop, with the rows that are left. */
  resume() {
    return __async(this, null, function* () {
      const { plan } = this;
      if (this.running) {
        this.change({ halting: null });
        return null;
      }
      if (!plan || this.queue.length === 0) {
        return { kind: "nothing" };
      }
      this.running = true;
      if (!(yield this.lock())) {
        return { kind: "otherTab" };
      }
      this.resumeAt(null);
      this.challenges.clear();
      void this.run(plan);
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
    this.callOffResume();
    this.change({ resumeAt: time });
    if (time === null) {
      return;
    }
    const { clock } = this.dependencies;
    const rest = time - clock.now();
    this.callOffResume = clock.later(Math.max(0, Math.min(rest, TICK)), () => {
      if (clock.now() < time) {
        this.resumeAt(time, goOn);
      } else {
        this.change({ resumeAt: null });
        void goOn().then((problem) => {
          if ((problem == null ? void 0 : problem.kind) === "otherTab") {
            this.resumeAt(clock.now() + TICK, goOn);
          }
        });
      }
    });
  }
  /** Leaves out a row that is not being created. */
  skip(id) {
    const { phase } = this.state;
    const row = this.queue.find((other) => other.id === id);
    if (!row || this.running && (phase.kind === "creating" || phase.kind === "finding") && phase.row === id) {
      return;
    }
    this.mark(row, "skipped");
    if (this.running && row === this.queue[0]) {
      this.interrupt();
    } else {
      this.settled(row, null);
      if (!this.running && this.queue.length === 0) {
        this.end({ kind: "finished" });
      }
    }
  }
  /** The answer to `state.challenge`: the captcha's fields by name, e.g. `{ captchaWord: '23' }`. */
  answerChallenge(values) {
    this.challenges.answer(values);
  }
  /** A new challenge in place of one that nobody can read. */
  anotherChallenge() {
    this.challenges.another();
  }
  /**
   * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
   * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
   *
   * @param rows
   * @param plan
   * @param sent As for start()
   */
  ask(_0, _1) {
    return __async(this, arguments, function* (rows, plan, sent = /* @__PURE__ */ new Map()) {
      var _a, _b, _c;
      if (this.isBusy) {
        return;
      }
      const { phase } = this.state;
      this.running = true;
      this.setUp(plan, sent);
      for (const row of rows) {
        if (row.state === "unknown") {
          yield this.settleRow(row, "ready", null, 0);
        } else if (((_a = outcomeOf(row)) == null ? void 0 : _a.kind) === "step") {
          yield this.askForStep(row, outcomeOf(row).step, (_c = (_b = this.unfinished(row.id)) == null ? void 0 : _b.current) != null ? _c : false);
        }
        if (this.state.halting) {
          break;
        }
      }
      this.running = false;
      this.change({ phase, halting: null });
    });
  }
  following() {
    var _a, _b;
    return (_b = (_a = this.queue[1]) == null ? void 0 : _a.id) != null ? _b : null;
  }
  isOff(row) {
    return this.state.halting !== null || row.state === "skipped";
  }
  run(plan) {
    return __async(this, null, function* () {
      let because = null;
      let late = 0;
      try {
        for (let [row] = this.queue; row && !because && !this.state.halting; [row] = this.queue) {
          const since = this.dependencies.clock.now();
          this.waited = 0;
          const verdict = yield this.work(row, plan);
          late = verdict === "later" ? late + 1 : verdict === "settled" ? 0 : late;
          if (verdict === "settled" || row.state === "skipped") {
            this.settled(row, row.state === "skipped" ? null : this.dependencies.clock.now() - since - this.waited);
          } else if (verdict === "later") {
            this.postpone(row);
            because = late < LATE ? null : { kind: "silent" };
          } else if (typeof verdict === "object") {
            because = verdict;
          }
        }
      } catch (error) {
        because = { kind: "broken", error: String(error) };
        const [row] = this.queue;
        if ((row == null ? void 0 : row.state) === "creating") {
          this.lose(row);
        }
      }
      this.running = false;
      const { halting } = this.state;
      if (this.queue.length === 0) {
        this.end({ kind: "finished" });
      } else if (because || halting === "stop") {
        this.end({ kind: "stopped", because: because != null ? because : { kind: "person" } });
      } else {
        this.change({ phase: { kind: "paused" }, halting: null });
      }
    });
  }
  settled(row, milliseconds) {
    this.queue.splice(this.queue.indexOf(row), 1);
    this.pace.count(milliseconds);
    this.change({ progress: this.pace.progress });
  }
  /** A row of which nothing can be known now has its turn again at the end, once. */
  postpone(row) {
    if (this.late.has(row.id)) {
      this.settled(row, null);
    } else {
      this.late.add(row.id);
      this.queue.splice(this.queue.indexOf(row), 1);
      this.queue.push(row);
    }
  }
  halt(halting) {
    if (this.running) {
      this.change({ halting });
      this.interrupt();
    }
  }
  interrupt() {
    this.wake();
    this.challenges.interrupt();
  }
  lock() {
    return __async(this, null, function* () {
      var _a;
      this.release = (_a = this.release) != null ? _a : yield this.dependencies.lock();
      this.running = this.release !== null;
      return this.running;
    });
  }
  end(phase) {
    var _a;
    (_a = this.release) == null ? void 0 : _a.call(this);
    this.release = null;
    this.challenges.clear();
    this.change({ phase, halting: null });
  }
};

// src/accounts/list/after/export.ts
var Papa = __toESM(require_papaparse_min());

// taken:core/accounts/email/email
var { cleanEmail, emailProblem, splitPerson } = mw.libs.accountCreator.parts.core.modules["accounts/email/email"];

// taken:core/accounts/names/unicode-pattern
var { unicodePattern } = mw.libs.accountCreator.parts.core.modules["accounts/names/unicode-pattern"];

// src/accounts/list/read/columns.ts
var NO_LETTER = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}]`, "g");
var SEVERAL_WORDS = unicodePattern(String.raw`^\s*\p{L}+[.'’-]*(?:\s+[\p{L}\p{M}.'’-]+)+\s*$`);
var SHEET_COLUMNS = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "ignored"
];
var RESULT_COLUMNS = ["ignored", "username", "email", "ignored", "ignored"];
var SHEET_MARK = "AccountCreator";
var HEADINGS = {
  username: "username,user,name,account,accountname,login,loginname,nick,nickname,wikiname",
  email: "email,mail,emailaddress,mailaddress,eaddress",
  realname: "realname,fullname",
  password: "password,pass,passwd,pw,initialpassword",
  reason: "reason,comment,summary",
  mode: "way,mode,passwordway,passwordmode"
};
var TELLING = [
  ["username", "username"],
  ["email", "email"],
  ["realname", "realname"],
  ["fullname", "realname"],
  ["password", "password"]
];
function plainHeading(text) {
  return text.normalize("NFKC").toLowerCase().replace(NO_LETTER, "");
}
function headingWords(more = {}) {
  const words = /* @__PURE__ */ new Map();
  for (const source of [HEADINGS, more]) {
    for (const [kind, list] of Object.entries(source)) {
      for (const word of typeof list === "string" ? list.split(",") : list) {
        words.set(plainHeading(word), kind);
      }
    }
  }
  words.delete("");
  return words;
}
function kindOf(heading2, words) {
  var _a, _b, _c;
  const plain = plainHeading(heading2);
  return (_c = (_b = words.get(plain)) != null ? _b : (_a = TELLING.find(([word]) => plain.includes(word))) == null ? void 0 : _a[1]) != null ? _c : "ignored";
}
function isEmail(cell2) {
  return cell2.length > 2 && /[@＠]/.test(cell2) && emailProblem(cleanEmail(cell2)) === null;
}
function isBlank(cell2) {
  return cell2.trim() === "";
}
function headingCount(cells, words) {
  if (cells.some(isEmail)) {
    return 0;
  }
  const known = cells.filter((cell2) => kindOf(cell2, words) !== "ignored").length;
  return known > 1 || cells.some((cell2) => words.has(plainHeading(cell2))) ? known : 0;
}
function isSheet(headings) {
  return headings.length > 1 && headings.some((cell2) => cell2.trim() === SHEET_MARK) && !headings.some(isEmail);
}
function settleTwins(kinds, headings) {
  const isVague = (index) => {
    var _a;
    return plainHeading((_a = headings[index]) != null ? _a : "") === "name";
  };
  const names = kinds.flatMap((kind, index) => kind === "username" ? [index] : []);
  const real = names.length > 1 ? names.find(isVague) : void 0;
  if (real !== void 0) {
    kinds[real] = kinds.includes("realname") ? "ignored" : "realname";
  }
  return kinds.map((kind, index) => kinds.indexOf(kind) === index ? kind : "ignored");
}
function share(cells, test) {
  const filled = cells.filter((cell2) => !isBlank(cell2));
  return filled.length ? filled.filter(test).length / filled.length : 0;
}
function guessColumns(rows) {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const kinds = [];
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => {
      var _a;
      return (_a = row[column]) != null ? _a : "";
    });
    let kind = "ignored";
    if (share(cells, (cell2) => isEmail(cell2)) >= 0.5) {
      kind = "email";
    } else if (width > 1 && share(cells, (cell2) => /^[\d\s.,:/+-]+(?:[ap]m)?$/i.test(cell2)) > 0.9) {
      kind = "ignored";
    } else if (!cells.every(isBlank)) {
      kind = !kinds.includes("username") ? "username" : share(cells, (cell2) => SEVERAL_WORDS.test(cell2)) > 0.8 ? "realname" : "ignored";
    }
    kinds.push(kinds.includes(kind) ? "ignored" : kind);
  }
  return kinds;
}
function columnsByHeadings(headings, rows, words) {
  const kinds = settleTwins(headings.map((heading2) => kindOf(heading2, words)), headings);
  if (isSheet(headings)) {
    const own = [SHEET_COLUMNS, RESULT_COLUMNS].find((columns) => headings.length === columns.length && kinds.every((kind, index) => kind === "ignored" || kind === columns[index] || columns[index] === "ignored"));
    return own ? [...own] : kinds;
  }
  const guessed = guessColumns(rows);
  for (const kind of ["username", "email"]) {
    const index = guessed.findIndex((guess, column) => guess === kind && kinds[column] === "ignored");
    if (index >= 0 && !kinds.includes(kind)) {
      kinds[index] = kind;
    }
  }
  return kinds;
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
  const columns = SHEET_COLUMNS.filter((kind) => kind !== "ignored");
  return csv([
    [...columns.map((kind) => headings[kind]), SHEET_MARK],
    ...rows.map(({ request }) => [
      ...columns.map((kind) => {
        var _a;
        return (_a = request[kind]) != null ? _a : standard;
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
function resultsCsv(rows, { headings, states, explain }) {
  return csv([
    [headings.state, headings.username, headings.email, headings.explanation, SHEET_MARK],
    ...rows.map((row) => [states[row.state], nameOf2(row), row.request.email, explain(row), row.state])
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
var { wait } = mw.libs.accountCreator.parts.core.modules["accounts/contract/clock"];

// taken:core/accounts/one/debounced-check
var { CancellationSource } = mw.libs.accountCreator.parts.core.modules["accounts/one/debounced-check"];

// src/accounts/names/alternatives.ts
var MOST = 40;
function candidates(name) {
  var _a, _b, _c;
  const words = name.split(" ").filter((word) => word !== "");
  const found = [];
  const first = (_a = words[0]) != null ? _a : "";
  const last = (_b = words[words.length - 1]) != null ? _b : "";
  if (words.length > 1) {
    const initial = (word) => {
      var _a2;
      return (_a2 = Array.from(word)[0]) != null ? _a2 : "";
    };
    found.push([...words.slice(0, -1), initial(last)].join(" "), [initial(first), ...words.slice(1)].join(" "));
    found.push(words.join(""));
  }
  const [, stem = name, digits = ""] = (_c = /^(.*?\D)(\d{1,3})$/u.exec(name)) != null ? _c : [];
  for (let number = digits === "" ? 2 : Number(digits) + 1; found.length < MOST; number++) {
    found.push(digits === "" ? `${name} ${number}` : stem + String(number));
  }
  return [...new Set(found)].filter((candidate) => candidate !== name);
}

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
   * @throws WikiError
   */
  alternatives(row, others) {
    return __async(this, null, function* () {
      const { lists } = this.dependencies;
      const { source } = this;
      const { wiki } = row;
      const names = candidates(row.canonical).filter((candidate) => !others.has(candidate));
      const answers = yield lists.checkNames(names, source);
      const free = [];
      for (const candidate of names) {
        const check = answers.get(candidate);
        if ((check == null ? void 0 : check.kind) === "free" && !others.has(check.canonical) && !free.includes(check.canonical)) {
          if ((yield lists.checkOverridable(check.canonical, source)).length === 0) {
            free.push(check.canonical);
          }
        }
        if (free.length === ALTERNATIVES) {
          break;
        }
      }
      if (wiki && row.wiki === wiki) {
        row.wiki = __spreadProps(__spreadValues({}, wiki), { alternatives: free });
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
      var _a;
      const { lists } = this.dependencies;
      const { source } = round;
      if (questions.length > 0 && !this.own) {
        this.own = yield this.askOwn(source);
      }
      const byName = /* @__PURE__ */ new Map();
      for (const question of questions) {
        const { about } = question.fact;
        byName.set(about, [...(_a = byName.get(about)) != null ? _a : [], question]);
      }
      const names = [...byName.keys()];
      let size = lists.namesPerRequest;
      let failures = 0;
      for (let index = 0; index < names.length && !source.cancelled; ) {
        const chunk = names.slice(index, index + size);
        const asked = chunk.flatMap((name) => {
          var _a2;
          return (_a2 = byName.get(name)) != null ? _a2 : [];
        });
        try {
          if (failures < FAILURES) {
            const answers = yield lists.checkNames(chunk, source);
            failures = 0;
            yield this.note(asked, answers, round);
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
  note(asked, answers, round) {
    return __async(this, null, function* () {
      const done = [];
      const slow = [];
      for (const question of asked) {
        const check = answers.get(question.fact.about);
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
    var _a;
    const own = (_a = this.own) == null ? void 0 : _a.creations.get(canonical);
    return own ? { createdByMe: true, createdBy: "", at: own.at } : null;
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
      var _a;
      const isCertain = ((_a = this.own) == null ? void 0 : _a.complete) === true;
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
var { addressIn } = mw.libs.accountCreator.parts.core.modules["accounts/contract/reason"];

// taken:core/accounts/email/judge-email
var { judgeEmail } = mw.libs.accountCreator.parts.core.modules["accounts/email/judge-email"];

// taken:core/accounts/names/characters
var { mixedWord } = mw.libs.accountCreator.parts.core.modules["accounts/names/characters"];

// src/accounts/names/lookalike.ts
var NO_SIGN = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
var FROM = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
var INTO = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
var LATIN = new Map([...FROM].map((letter, index) => [letter, INTO.charAt(index)]));
function lookOf(name) {
  let look = name.toLowerCase();
  if (/[^\0-\x7f]/.test(look)) {
    look = look.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (letter) => {
      var _a;
      return (_a = LATIN.get(letter)) != null ? _a : letter;
    });
  }
  look = look.replace(NO_SIGN, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
  return look || name;
}

// taken:core/accounts/names/clean-name
var { MAX_LENGTH, cleanName, cleanWholly, nameInTitle } = mw.libs.accountCreator.parts.core.modules["accounts/names/clean-name"];

// src/accounts/names/username.ts
var MAX_BYTES = 235;
var FORBIDDEN = unicodePattern(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
var IPV4_OR_RANGE = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
function upperFirst(name, language) {
  var _a;
  const first = String.fromCodePoint((_a = name.codePointAt(0)) != null ? _a : 0);
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
  var _a;
  const text = cleanName(name.normalize().replace(/_/g, " "), rules).normalize();
  const refuse = (problem, characters = "") => ({ canonical: "", problem, characters });
  if (text === "") {
    return refuse("empty");
  }
  const forbidden = text.match(FORBIDDEN);
  if (forbidden) {
    return refuse("characters", [...new Set(forbidden)].join(" "));
  }
  const canonical = upperFirst(text, (_a = rules.language) != null ? _a : "");
  if (IPV4_OR_RANGE.test(canonical)) {
    return refuse("address");
  }
  if (isTemporary(canonical, rules.temporaryPatterns)) {
    return refuse("temporary");
  }
  return utf8Length(canonical) > MAX_BYTES ? refuse("long") : { canonical, problem: null };
}

// taken:core/accounts/names/clean-field
var { cleanField } = mw.libs.accountCreator.parts.core.modules["accounts/names/clean-field"];

// src/accounts/list/read/clean-request.ts
function cleanRequest(row, rules) {
  for (const field of ["username", "email", "realname", "reason"]) {
    const from = row.request[field];
    const to = cleanField(field, from, rules);
    if (from !== to) {
      row.cleaned = __spreadProps(__spreadValues({}, row.cleaned), { [field]: { from, to } });
      row.request = __spreadProps(__spreadValues({}, row.request), { [field]: to });
    }
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
  var _a, _b;
  switch (answer.kind) {
    case "pending":
      return [];
    case "failed":
      return [remark("warning", "check-failed", answer.text)];
    case "checked": {
      const { checks, creation, password } = answer;
      const fixes = [...(_b = (_a = row.wiki) == null ? void 0 : _a.alternatives) != null ? _b : []];
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
function answerFor({ wiki }, name) {
  return wiki && name !== "" && wiki.about === name ? wiki.answer : null;
}
function canonicalOf(row, name) {
  const answer = answerFor(row, name);
  const check = (answer == null ? void 0 : answer.kind) === "checked" ? answer.checks.find(({ kind }) => kind !== "invalid") : void 0;
  return check && check.kind !== "invalid" ? check.canonical : name;
}
function lacksPassword(row, mode, answer) {
  var _a;
  const { password } = row.request;
  return answer.kind === "checked" && answer.checks.every(({ kind }) => kind === "free" || kind === "forbidden") && modeOf(row, mode) === "type" && password !== "" && ((_a = answer.password) == null ? void 0 : _a.of) !== password;
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
    var _a, _b;
    const folded = fold(name);
    if (!isTelling(folded)) {
      return false;
    }
    const start = folded.slice(0, 2);
    const group = (_a = this.names.get(start)) != null ? _a : /* @__PURE__ */ new Map();
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
    var _a, _b;
    const folded = fold(text);
    for (let i = 0; i < folded.length; i++) {
      for (const name of (_b = (_a = this.names.get(folded.slice(i, i + 2))) == null ? void 0 : _a.keys()) != null ? _b : []) {
        const end = i + name.length;
        if (folded.startsWith(name, i) && (UNSPACED.test(name) || !WORD.test(folded.charAt(i - 1)) && !WORD.test(folded.charAt(end)))) {
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
    var _a;
    return (_a = this.groups.get(key)) != null ? _a : [];
  }
  first(key) {
    var _a;
    return (_a = this.groups.get(key)) == null ? void 0 : _a[0];
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
    var _a, _b, _c;
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
      if (((_b = (_a = group[middle]) == null ? void 0 : _a.id) != null ? _b : 0) < row.id) {
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
      var _a;
      return ((_a = this.entries.get(row.id)) == null ? void 0 : _a.row) === row;
    }));
  }
  /** Has the wiki been asked all there is to ask about the row as it stands? */
  isAnswered(row) {
    return isAnswered(row, this.nameOf(row), this.context.mode);
  }
  /** The name that the wiki is to be asked about; '' where it is not worth asking. */
  askableName(row) {
    var _a;
    const isWorthIt = isBeforeCreation(row) && ((_a = this.relatedNameRemark(row)) == null ? void 0 : _a.severity) !== "error";
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

// src/accounts/list/list-state.ts
var INITIAL_LIST_STATE = {
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
  sheetSaved: false,
  sheetPrepared: false,
  problem: null,
  step: null,
  progress: null,
  brokenOff: { kind: "none" },
  undoable: 0,
  edition: 0
};
function isCreatable(row) {
  return row.state === "ready" || row.state === "warned";
}
function isLeft(row) {
  return isCreatable(row) || row.state === "unknown";
}

// src/accounts/list/read/table-records.ts
var Papa2 = __toESM(require_papaparse_min());
var WINDOW = 500;
var MAX_BROKEN = 50;
function unquote(cell2) {
  var _a;
  const quoted = /^\s*"(.*)"\s*$/u.exec(cell2);
  if (quoted) {
    return ((_a = quoted[1]) != null ? _a : "").replace(/""/g, '"');
  }
  return cell2.split('"').length % 2 ? cell2 : cell2.replace(/^\s*"|"\s*$/g, "");
}
function* csvRecords(lines, delimiter) {
  var _a, _b, _c;
  let line = 1;
  let broken = 0;
  while (line <= lines.length) {
    const part = lines.slice(line - 1, line - 1 + (broken > MAX_BROKEN ? 1 : WINDOW));
    const { data, errors } = broken > MAX_BROKEN ? { data: [], errors: [] } : Papa2.parse(
      part.join("\n"),
      { delimiter: delimiter || String.fromCharCode(31), newline: "\n" }
    );
    const failed = (_b = (_a = errors[0]) == null ? void 0 : _a.row) != null ? _b : data.length;
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
function atBars(text, bar) {
  var _a, _b;
  const cells = [""];
  let rest = text;
  while (rest) {
    const piece = (_a = bar.exec(rest)) != null ? _a : /^(?:\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|.)/u.exec(rest);
    const found = (_b = piece == null ? void 0 : piece[0]) != null ? _b : rest;
    if (piece && bar.test(found)) {
      cells.push("");
    } else {
      cells[cells.length - 1] += found;
    }
    rest = rest.slice(found.length);
  }
  return cells;
}
function cellsOf(line) {
  var _a;
  const body = line.slice(1);
  const cells = atBars(body, /^(?:\|\||!!)/);
  const single = cells.flatMap((cell2) => {
    const parts = atBars(cell2, /^\|/);
    return parts.length > 1 && /^[^|]*=/.test(cell2) ? [parts.slice(1).join("|")] : parts;
  });
  const closed = cells.length === 1 && single.length > 1 && ((_a = single[single.length - 1]) == null ? void 0 : _a.trim()) === "";
  return closed ? single.slice(0, -1) : single;
}
function isTableMarkup(line) {
  return /^\s*(?:\{\||\|[-}+]|\|[-:|\s]+\|\s*$)/.test(line);
}
function* wikiRecords(text) {
  let open = null;
  const whole = (record) => record.cells.join("").trim() ? record : __spreadProps(__spreadValues({}, record), { cells: [], beside: "|" });
  const separated = /^\s*\|-+[^|]*$/m.test(text);
  let line = 0;
  for (const source of text.split("\n")) {
    line++;
    const trimmed = source.trim();
    const isCells = /^[|!]/.test(trimmed) && !isTableMarkup(trimmed);
    if (isCells && open && separated) {
      open.cells.push(...cellsOf(trimmed));
      open.lastLine = line;
      continue;
    }
    if (open) {
      yield whole(open);
      open = null;
    }
    if (isCells) {
      open = { line, lastLine: line, cells: cellsOf(trimmed) };
    } else if (trimmed) {
      yield { line, lastLine: line, cells: [], beside: source };
    }
  }
  if (open) {
    yield whole(open);
  }
}

// src/accounts/list/read/wikitext-lines.ts
var LINK_OR_TEMPLATE = /\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]|\{\{([^{}|]+)\|([^{}]*)\}\}/gu;
var ABOUT_ONE = /^(?:u|ul|ut|usr|user.*|unsigned.*)$/iu;
var CALLING = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|no ?ping|@)$/iu;
var SIGNATURE = /[\s–—-]*(?:~{3,5}|(?:\d{1,2}:\d\d, |\d{4}[年년]).*?\([A-Z]{2,5}\))/gu;
var WORDS_IN_A_NAME = 5;
function namesInMarkup(text, rules) {
  const names = /* @__PURE__ */ new Set();
  const add = (name) => {
    if (name == null ? void 0 : name.trim()) {
      names.add(name.trim().replace(/_/g, " "));
    }
  };
  for (const [, title, call = "", parameters = ""] of text.matchAll(LINK_OR_TEMPLATE)) {
    if (title !== void 0) {
      add(nameInTitle(title, rules));
    } else {
      const template = call.trim();
      const people = parameters.split("|").map((parameter) => parameter.replace(/^\s*\d+\s*=/, "")).filter((parameter) => !parameter.includes("="));
      if (ABOUT_ONE.test(template) || nameInTitle(template + ":", rules) !== null) {
        add(people[0]);
      } else if (CALLING.test(template)) {
        people.forEach(add);
      }
    }
  }
  return [...names];
}
function linksToPerson(text, rules) {
  return /\[\[|\{\{/.test(text) && namesInMarkup(text, rules).length > 0;
}
function readPageLine(line, rules) {
  var _a;
  const without = (reason) => ({ names: [], email: "", without: reason });
  if (line.length > MAX_LENGTH * 10) {
    return without("no-name");
  }
  const text = line.replace(/<!--.*?-->/gu, "").trim();
  if (text === "" || /^(?:=.*=|-{4,}|\{\|.*|\|[-}+].*|__\w+__)$/u.test(text)) {
    return without("markup");
  }
  const standing = text.replace(/<(s|del|strike)\b[^>]*>.*?<\/\1>/giu, "");
  const names = namesInMarkup(standing, rules);
  if (names.length) {
    return {
      names,
      email: names.length === 1 ? splitPerson(standing.replace(LINK_OR_TEMPLATE, " ")).email : "",
      without: null
    };
  }
  if (standing !== text && namesInMarkup(text, rules).length || !/[^\s*#:;.,~|!-]/u.test(standing)) {
    return without(standing !== text ? "struck" : "no-name");
  }
  const [, bullets = "", rest = ""] = (_a = /^([*#:;•·‣◦▪\s]*)(.*)$/u.exec(standing)) != null ? _a : [];
  const plain = rest.replace(/<\/?[a-z][^<>@]*>|'{2,}/giu, "").replace(SIGNATURE, "").trim();
  const { name, email } = splitPerson(plain);
  if (bullets.trim().endsWith(":") || /\[\[|\{\{|^!/.test(name) || !name && !email || !email && name.split(/\s+/).length > WORDS_IN_A_NAME) {
    return without("no-name");
  }
  return { names: name ? [name] : [], email, without: null };
}

// src/accounts/list/read/detect.ts
var DELIMITERS = ["	", ";", ",", "|"];
var NAMES_IN_A_LINE = 3;
var ADDRESS = /<[^\s<>]+[@＠][^\s<>]+>/;
var ADDRESSES = /^\s*[^\s,;<>@]+@[^\s,;<>@]+(?:\s*[,;]\s*[^\s,;<>@]+@[^\s,;<>@]+)+[\s,;]*$/;
function split(lines, delimiter, words) {
  var _a, _b, _c;
  const rows = [...csvRecords(lines, delimiter)].map(({ cells }) => cells).filter((cells) => cells.some((cell2) => !isBlank(cell2)));
  const several = rows.filter((cells) => cells.length > 1);
  return {
    delimiter,
    share: several.length / (rows.length || 1),
    hasHeadings: rows.slice(0, 5).some((cells) => cells.length > 1 && headingCount(cells, words) > 1),
    isSheet: isSheet((_a = rows[0]) != null ? _a : []),
    hasEmails: several.some((cells) => cells.some(isEmail)),
    width: (_c = (_b = rows[0]) == null ? void 0 : _b.length) != null ? _c : 0
  };
}
function detect(lines, words, rules) {
  var _a, _b;
  const count = (test) => lines.filter(test).length / (lines.length || 1);
  const splits = DELIMITERS.map((delimiter) => split(lines, delimiter, words));
  const own = splits.find((each) => each.isSheet);
  if (own) {
    return { format: "table", delimiter: own.delimiter };
  }
  if (lines.some((line) => /^\s*\{\|/.test(line)) || count((line) => /^\s*[|!]/.test(line)) >= 0.5) {
    return { format: "wiki-table", delimiter: "" };
  }
  const certain = (_a = splits.find(({ hasHeadings }) => hasHeadings)) != null ? _a : splits.find(({ delimiter, share: share2 }) => delimiter === "	" && share2 >= 0.5);
  if (certain) {
    return { format: "table", delimiter: certain.delimiter };
  }
  if (count((line) => ADDRESS.test(line)) >= 0.5 || lines.some((line) => ADDRESSES.test(line))) {
    return { format: "addresses", delimiter: "" };
  }
  if (count((line) => /^\s*[*#]/.test(line) || linksToPerson(line, rules)) >= 0.5) {
    return { format: "wikitext", delimiter: "" };
  }
  const likely2 = (_b = splits.find(({ hasEmails }) => hasEmails)) != null ? _b : splits.find(({ delimiter, share: share2 }) => delimiter !== "|" && share2 >= (delimiter === "	" ? 0.01 : 0.6));
  if (!likely2) {
    return { format: "names", delimiter: "" };
  }
  const isOneLine = lines.length === 1 && !likely2.hasEmails && likely2.width >= NAMES_IN_A_LINE;
  return { format: isOneLine ? "one-line" : "table", delimiter: likely2.delimiter };
}

// src/accounts/list/read/parsed-list.ts
var MAX_ROWS = 1e4;

// src/accounts/list/read/list-builder.ts
var MAX_TEXT = 200;
var MODE_WORDS = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
var ListBuilder = class {
  constructor(options) {
    this.options = options;
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.modes = /* @__PURE__ */ new Map();
    var _a, _b;
    this.rules = { userNamespaces: (_a = options.userNamespaces) != null ? _a : [] };
    for (const words of [MODE_WORDS, (_b = options.modeWords) != null ? _b : {}]) {
      for (const [mode, list] of Object.entries(words)) {
        list.forEach((word) => this.modes.set(word.toLowerCase(), mode));
      }
    }
  }
  remark(code, line, text, lastLine = line) {
    this.remarks.push({ code, line, lastLine, text: text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) + "…" : text });
  }
  /** A row of the program's own sheet is taken to the letter. */
  addRow(line, request, literally = false) {
    var _a, _b, _c;
    if (this.rows.length >= ((_a = this.options.limit) != null ? _a : MAX_ROWS)) {
      this.overflow = (_b = this.overflow) != null ? _b : line;
      return;
    }
    const row = makeRow(((_c = this.options.firstId) != null ? _c : 1) + this.rows.length, line, request);
    if (!literally) {
      cleanRequest(row, this.rules);
    }
    this.rows.push(row);
  }
  /** A line about one person: `Name`, `Name <mail>`, `mail`. */
  addPerson(line, text) {
    const { name, email } = splitPerson(text);
    if (isBlank(name) && !email) {
      this.remark("no-name", line, text);
    } else {
      this.addRow(line, { username: name, email });
    }
  }
  /** A line of a page: as many people as it names. */
  addPageLine(line, text, lastLine = line) {
    const { names, email, without } = readPageLine(text, this.rules);
    if (without) {
      this.remark(without, line, text, lastLine);
    }
    names.forEach((username) => this.addRow(line, { username, email }));
    if (!names.length && email) {
      this.addRow(line, { email });
    }
  }
  /** A line of a mail program's address field: `Ada <a@b.c>, "Lovelace, Ada" <d@e.f>`, or addresses alone. */
  addAddresses(line, text) {
    var _a;
    const people = /</.test(text) ? (_a = text.match(/(?:"[^"]*"|[^<>"])*<[^<>]*>|[^<>]+/gu)) != null ? _a : [] : text.split(/[,;]/);
    const named = people.map((person) => person.replace(/^[\s,;]+|[\s,;]+$/g, "")).filter((person) => person);
    named.forEach((person) => this.addPerson(line, person));
    if (!named.length) {
      this.remark("no-name", line, text);
    }
  }
  /**
   * A row of a table.
   *
   * @param record
   * @param columns
   * @param delimiter For quoting the row
   * @param sheet Did the program write it?
   */
  addRecord(record, columns, delimiter, sheet) {
    const { line, lastLine, cells } = record;
    const text = cells.join(delimiter || " ");
    if (isBlank(text)) {
      return;
    }
    const request = {};
    const surplus = [];
    cells.forEach((cell2, index) => {
      const kind = columns[index];
      if (kind === "mode") {
        this.readMode(cell2, request, line);
      } else if (kind && kind !== "ignored") {
        request[kind] = sheet ? restore(cell2) : cell2.trim();
      } else if (!kind && !isBlank(cell2) || delimiter && cell2.includes("\n") && cell2.includes(delimiter)) {
        surplus.push(cell2);
      }
    });
    if (record.broken) {
      this.remark("broken-quotes", line, text);
    }
    if (sheet || Object.values(request).some((value) => value)) {
      if (!sheet) {
        this.readName(request);
      }
      this.addRow(line, request, sheet);
      if (surplus.length) {
        this.remark("extra-cells", line, surplus.join(delimiter || " "), lastLine);
      }
    } else {
      this.remark("no-name", line, text, lastLine);
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(request) {
    const { username = "", email } = request;
    const names = /\[\[|\{\{/.test(username) ? namesInMarkup(username, this.rules) : [];
    if (names.length === 1 && names[0] !== void 0) {
      request.username = names[0];
    } else if (!email) {
      const person = splitPerson(username);
      request.username = person.name;
      request.email = person.email;
    }
  }
  readMode(cell2, request, line) {
    const mode = this.modes.get(cell2.trim().toLowerCase());
    if (mode) {
      request.mode = mode;
    } else if (!isBlank(cell2)) {
      this.remark("unknown-mode", line, cell2);
    }
  }
};

// src/accounts/list/read/parse.ts
var SAMPLE = 200;
var HEAD = 5;
var OPEN_QUOTE = /^"(?:[^"\n]|"")*$/m;
var BULLET = /^\s*(?:[•·‣◦▪*#]\s*|[-–]\s+)/u;
var NUMBER = /^\s*\d{1,5}[.)]\s+/;
function headingIndex(rows, words, header) {
  var _a, _b;
  if (header !== null) {
    return header ? 0 : -1;
  }
  if (isSheet((_b = (_a = rows[0]) == null ? void 0 : _a.cells) != null ? _b : [])) {
    return 0;
  }
  const known = rows.slice(0, HEAD).map(({ cells }) => headingCount(cells, words));
  const several = known.findIndex((count) => count > 1);
  return several >= 0 || !known[0] ? several : 0;
}
function readTable(records, delimiter, builder, options, words, readLine) {
  var _a, _b, _c;
  const head = [];
  let next = records.next();
  for (; !next.done && head.length < SAMPLE; next = records.next()) {
    head.push(next.value);
  }
  const rows = head.filter(({ cells }) => cells.some((cell2) => !isBlank(cell2)));
  const index = headingIndex(rows, words, (_a = options.header) != null ? _a : null);
  const headings = (_c = (_b = rows[index]) == null ? void 0 : _b.cells) != null ? _c : null;
  const sample = rows.slice(index + 1).map(({ cells }) => cells);
  const sheet = headings !== null && isSheet(headings);
  const columns = options.columns ? [...options.columns] : headings ? columnsByHeadings(headings, sample, words) : readLine ? ["username"] : guessColumns(sample);
  const width = options.columns ? Math.max(...rows.map(({ cells }) => cells.length), 0) : 0;
  while (columns.length < width) {
    columns.push("ignored");
  }
  const above = new Set(rows.slice(0, index + 1));
  const read = (record) => {
    var _a2;
    if (record.beside !== void 0) {
      builder.addPageLine(record.line, record.beside, record.lastLine);
    } else if (above.has(record)) {
      builder.remark("header", record.line, record.cells.join(delimiter || " "), record.lastLine);
    } else if (readLine && columns[0] === "username") {
      readLine(record.line, (_a2 = record.cells[0]) != null ? _a2 : "");
    } else {
      builder.addRecord(record, columns, delimiter, sheet);
    }
  };
  head.forEach(read);
  for (; !next.done && builder.overflow === null; next = records.next()) {
    read(next.value);
  }
  return { columns, headings, sheet };
}
function* lineRecords(lines) {
  for (const [index, cell2] of lines.entries()) {
    yield { line: index + 1, lastLine: index + 1, cells: [cell2] };
  }
}
function readNames(source, lines, builder, options, words) {
  const filled = lines.filter((line) => !isBlank(line)).slice(0, SAMPLE);
  const numbered = filled.length > 1 && filled.filter((line) => NUMBER.test(line)).length > filled.length * 0.8;
  const records = OPEN_QUOTE.test(source) ? csvRecords(lines, "") : lineRecords(lines);
  return readTable(records, "", builder, options, words, (line, cell2) => {
    if (isBlank(cell2)) {
      return;
    }
    if (/\[\[|\{\{|~{3}/.test(cell2)) {
      builder.addPageLine(line, cell2);
    } else {
      builder.addPerson(line, cell2.replace(BULLET, "").replace(numbered ? NUMBER : /^(?!)/, ""));
    }
  });
}
function readLines(lines, builder, read) {
  for (const [index, text] of lines.entries()) {
    if (builder.overflow !== null) {
      return;
    }
    if (!isBlank(text)) {
      read(index + 1, text);
    }
  }
}
function parseList(text, options = {}) {
  var _a, _b, _c, _d, _e;
  let source = text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const builder = new ListBuilder(options);
  const words = headingWords(options.headings);
  let delimiter = (_a = options.delimiter) != null ? _a : null;
  const separator = /^sep=(.)\n/.exec(source);
  if ((separator == null ? void 0 : separator[1]) !== void 0) {
    builder.remark("markup", 1, `sep=${separator[1]}`);
    delimiter = delimiter != null ? delimiter : separator[1];
    source = source.slice(separator[0].length - 1);
  }
  const lines = source.split("\n");
  const sample = [];
  for (let i = 0; i < lines.length && sample.length < SAMPLE; i++) {
    const line = (_b = lines[i]) != null ? _b : "";
    if (!isBlank(line)) {
      sample.push(line);
    }
  }
  const found = delimiter === null ? detect(sample, words, { userNamespaces: (_c = options.userNamespaces) != null ? _c : [] }) : { format: delimiter ? "table" : "names", delimiter };
  let table = { columns: null, headings: null, sheet: false };
  switch (found.format) {
    case "table":
      table = readTable(csvRecords(lines, found.delimiter), found.delimiter, builder, options, words);
      break;
    case "wiki-table":
      table = readTable(wikiRecords(source), "", builder, options, words);
      break;
    case "names":
      table = readNames(source, lines, builder, options, words);
      break;
    case "one-line":
      readLines(lines, builder, (line, content) => content.split(found.delimiter).filter((name) => !isBlank(name)).forEach((name) => builder.addPerson(line, name)));
      break;
    case "addresses":
      readLines(lines, builder, (line, content) => builder.addAddresses(line, content));
      break;
    case "wikitext":
      readLines(lines, builder, (line, content) => builder.addPageLine(line, content));
  }
  if (builder.overflow !== null) {
    const last = source.trimEnd().split("\n").length;
    builder.remark("too-many", builder.overflow, (_d = lines[builder.overflow - 1]) != null ? _d : "", last);
  }
  return {
    rows: builder.rows,
    remarks: builder.remarks.sort((a, b) => a.line - b.line),
    columns: table.columns,
    headings: table.headings,
    format: table.sheet && ((_e = table.columns) == null ? void 0 : _e.includes("password")) ? "sheet" : found.format === "wiki-table" ? "wikitext" : found.format === "one-line" ? "names" : found.format,
    delimiter: found.delimiter
  };
}

// src/accounts/list/check/quota.ts
var DAY = 864e5;
function quotaOf(rights, own, now, needed) {
  const times = own ? [...own.creations.values()].map(({ at }) => at) : null;
  return {
    limited: !rights.includes("noratelimit"),
    createdLastDay: times ? times.filter((at) => at > now - DAY).length : null,
    needed
  };
}

// src/accounts/list/table-edits.ts
function byId(a, b) {
  return a.id - b.id;
}
function places(rows, text) {
  var _a, _b;
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const found = /* @__PURE__ */ new Map();
  const counts2 = /* @__PURE__ */ new Map();
  for (const row of [...rows].sort(byId)) {
    const line = (_a = lines[row.line - 1]) != null ? _a : "";
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
    var _a;
    const _b = (_a = this.fields.get(row)) != null ? _a : {}, { [field]: forgotten } = _b, rest = __objRest(_b, [__restKey(field)]);
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
var REST = 400;
function firstLine(text) {
  var _a, _b;
  return (_b = (_a = /^.*/.exec(text)) == null ? void 0 : _a[0]) != null ? _b : "";
}
var EditedList = class extends RowObservable {
  constructor(dependencies) {
    super(INITIAL_LIST_STATE);
    this.dependencies = dependencies;
    /** In the order of the text. Changed in place. */
    this.rows = [];
    this.edits = new TableEdits();
    this.removed = [];
    this.columns = null;
    this.headings = {};
    /** How to call off the checks of edited rows that wait for the typing to rest. */
    this.resting = /* @__PURE__ */ new Map();
    this.local = new LocalCheck({ rules: {}, mode: "mail", reason: "" });
    this.checker = new Checker({ lists: dependencies.lists, accounts: dependencies.service, local: this.local });
    this.checker.observe((checker, ids) => this.change({ checker }, ids));
  }
  /** The text as it stands now. */
  setText(text) {
    if (firstLine(text) !== firstLine(this.state.text)) {
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
    this.read(this.state.text);
  }
  setMode(mode) {
    this.change({ mode, sheetSaved: false });
  }
  setReason(reason) {
    this.change({ reason, reasonRemarks: this.local.reasonRemarks(reason) });
  }
  setValue(name, value) {
    this.change({ values: __spreadProps(__spreadValues({}, this.state.values), { [name]: value }) });
  }
  /** From the text to the table: everything that can be known before anything is created. */
  check() {
    return __async(this, null, function* () {
      const { mode, reason } = this.state;
      this.local.context = __spreadProps(__spreadValues({}, this.local.context), { mode, reason });
      for (const part of this.local.checkInSlices(this.rows)) {
        if (part < 1) {
          yield wait(this.dependencies.clock, 0);
        }
      }
      this.change({
        stage: { kind: "check" },
        edition: this.state.edition + 1,
        reasonRemarks: this.local.reasonRemarks(reason)
      });
      const open = this.rows.filter((row) => outcomeOf(row) === null && row.state !== "already");
      yield this.checker.check(open, mode);
      this.tellQuota();
    });
  }
  cancelCheck() {
    this.checker.cancel();
  }
  /** Back to the text. What was edited in the table stays. */
  backToList() {
    this.checker.cancel();
    this.change({ stage: { kind: "list" } });
  }
  /** How many rows were edited or removed in the table, and are other than their lines say. */
  get editCount() {
    return this.edits.count;
  }
  edit(row, field, value) {
    var _a;
    if (this.isRunning) {
      return;
    }
    row.request = __spreadProps(__spreadValues({}, row.request), { [field]: value });
    this.edits.edit(row, field, value);
    row.overrides = [];
    if (row.attempt) {
      row.attempt = null;
      row.wiki = null;
    }
    row.state = "unchecked";
    const changed = this.local.update([row]);
    this.change({ sheetSaved: false }, changed.concat(row).map(({ id }) => id));
    (_a = this.resting.get(row.id)) == null ? void 0 : _a();
    this.resting.delete(row.id);
    if (!this.local.isAnswered(row)) {
      this.resting.set(row.id, this.dependencies.clock.later(REST, () => {
        this.resting.delete(row.id);
        void this.checker.recheck(row, this.state.mode);
      }));
    }
    this.askOpen(changed);
  }
  /** Has a row created all the same, where the wiki lets this person. */
  override(row, remark3, chosen) {
    const { override } = remark3;
    if (override !== null && !this.isRunning) {
      row.overrides = row.overrides.filter((name) => name !== override).concat(chosen ? override : []);
      this.changeRows(this.local.update([row]).concat(row));
    }
  }
  /** Puts free names beside one that is taken. */
  alternatives(row) {
    return __async(this, null, function* () {
      const others = new Set(this.rows.map(({ canonical }) => canonical));
      yield this.checker.alternatives(row, others);
      this.changeRows([row]);
    });
  }
  remove(row) {
    const place = this.rows.indexOf(row);
    if (place !== -1 && !this.isRunning) {
      this.rows = this.rows.filter((other) => other !== row);
      this.removed.push({ row, place });
      this.edits.remove(row);
      this.afterRemoval(this.local.remove([row]));
    }
  }
  /** Puts the row back that was removed last. */
  undo() {
    const last = this.isRunning ? void 0 : this.removed.pop();
    if (last) {
      this.edits.putBack(last.row);
      this.rows = [...this.rows.slice(0, last.place), last.row, ...this.rows.slice(last.place)];
      this.afterRemoval(this.local.update([last.row]));
    }
  }
  /** The rows that can be created as they stand. */
  get creatable() {
    return this.rows.filter(isCreatable);
  }
  /** What is being created, or is about to be, stays as it was checked. */
  get isRunning() {
    return this.state.stage.kind === "run";
  }
  parseOptions() {
    var _a;
    return {
      userNamespaces: (_a = this.local.context.rules.userNamespaces) != null ? _a : [],
      columns: this.columns,
      headings: this.headings
    };
  }
  /**
   * @param text
   * @param also What else changes with it: a view that were told of the rows first would build their table in vain
   */
  read(text, also = {}) {
    var _b;
    const _a = parseList(text, this.parseOptions()), { rows } = _a, parsed = __objRest(_a, ["rows"]);
    const before = this.rows.concat(this.removed.map(({ row }) => row));
    const removed = new Set(this.edits.carry(before, this.state.text, rows, text));
    this.rows = rows.filter((row) => !removed.has(row));
    this.removed = [...removed].map((row, index) => ({ row, place: rows.indexOf(row) - index }));
    const isSheet2 = parsed.format === "sheet" && rows.some(({ request }) => request.password !== "");
    const isWritten = isSheet2 && ((_b = this.state.parsed) == null ? void 0 : _b.format) === "sheet" && text !== this.state.text;
    this.change(__spreadValues({
      text,
      parsed: text.trim() === "" ? null : parsed,
      undoable: removed.size,
      sheetSaved: isSheet2 && !isWritten && this.edits.count === 0,
      mode: isSheet2 && this.state.modes.includes("generate") ? "generate" : this.state.mode,
      edition: this.state.edition + 1
    }, also));
  }
  tellQuota() {
    const { opening } = this.state;
    if (opening) {
      const now = this.dependencies.clock.now() + opening.clockSkew;
      this.change({ quota: quotaOf(opening.rights, this.checker.own, now, this.creatable.length) });
    }
  }
  changeRows(rows) {
    this.change({}, rows.map(({ id }) => id));
  }
  afterRemoval(changed) {
    this.change({
      undoable: this.removed.length,
      edition: this.state.edition + 1,
      sheetSaved: false
    }, changed.map(({ id }) => id));
    this.askOpen(changed);
  }
  /** What was not worth asking about may be so now, such as a name that is no longer there twice. */
  askOpen(changed) {
    for (const row of changed) {
      if (row.state === "unchecked" && !this.resting.has(row.id)) {
        void this.checker.recheck(row, this.state.mode);
      }
    }
  }
  /** Is there something on the screen that a new opening would lose? */
  get hasDraft() {
    return this.rows.length > 0 || this.state.text.trim() !== "";
  }
};

// taken:core/accounts/contract/password
var { generatePassword } = mw.libs.accountCreator.parts.core.modules["accounts/contract/password"];

// src/accounts/list/create/passwords.ts
function makePasswords(rows, listMode, randomBytes) {
  const wanting = rows.filter((row) => modeOf(row, listMode) === "generate" && row.request.password === "");
  for (const row of wanting) {
    row.request = __spreadProps(__spreadValues({}, row.request), { password: generatePassword(randomBytes) });
  }
  return wanting.map(({ id }) => id);
}
function passwordsIn(sheet) {
  const typed = new Map(sheet.map(({ request }) => [request.username, request.password]));
  const canonical = new Map(sheet.map((row) => [row.canonical, row.request.password]));
  typed.delete("");
  canonical.delete("");
  return (row) => {
    var _a, _b;
    return (_b = (_a = typed.get(row.request.username)) != null ? _a : canonical.get(row.canonical)) != null ? _b : "";
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

// src/accounts/list/account-list.ts
var AccountList = class extends EditedList {
  constructor(dependencies) {
    super(dependencies);
    this.draft = this;
    this.table = this;
    this.sheet = this;
    this.run = this;
    /** When rows were sent that were in flight at a reload. */
    this.sent = /* @__PURE__ */ new Map();
    /** Rows with a password that was made here. */
    this.made = /* @__PURE__ */ new Set();
    /** Was the creation of this list begun? Then its text says too little of it. */
    this.hasBegun = false;
    /** Rows that lost their passwords with a reload: those are in a sheet that was saved before. */
    this.lost = /* @__PURE__ */ new Set();
    this.batch = new Batch(dependencies);
    this.batch.observe((batch, ids) => this.onBatch(batch, ids));
  }
  /** Back to the text, or to the results of the list that is being mended. */
  backToList() {
    if (this.hasBegun) {
      this.checker.cancel();
      this.change({ stage: { kind: "results" } });
    } else {
      super.backToList();
    }
  }
  get isMending() {
    return this.hasBegun && this.state.stage.kind === "check";
  }
  setMode(mode) {
    for (const row of this.made) {
      if (modeOf(row, mode) === "type") {
        row.request = __spreadProps(__spreadValues({}, row.request), { password: "" });
        this.edits.forget(row, "password");
        this.made.delete(row);
      }
    }
    super.setMode(mode);
  }
  /** Would closing now leave something under way behind? */
  get isBusy() {
    return this.batch.isBusy;
  }
  /**
   * Begins with what the wiki said when view *one* was opened, or asks it.
   *
   * @param asked
   * @param known What the wiki has said already; null: it has not been asked
   */
  open(asked, known = null) {
    return __async(this, null, function* () {
      this.change({ stage: { kind: "opening" } });
      try {
        const opening = known != null ? known : yield this.dependencies.service.open();
        const modes = passwordModes(opening.requests).filter(isListMode);
        const [first] = modes;
        this.change({ opening, modes });
        if (opening.impediments.length > 0 || first === void 0) {
          this.change({ stage: { kind: "impossible", impediments: opening.impediments } });
          return;
        }
        this.local.context = __spreadProps(__spreadValues({}, this.local.context), { rules: opening.rules });
        const withoutMail = asked.mail === false ? modes.find((mode) => mode !== "mail") : void 0;
        this.begin(asked, opening, withoutMail != null ? withoutMail : first, yield this.brokenOff(opening.me));
      } catch (error) {
        const { code, text } = WikiError.from(error);
        this.change({ stage: { kind: "openingFailed", code, text } });
      }
    });
  }
  /** The rows that the next press of the button would create. */
  get startable() {
    return this.creatable.filter((row) => !this.isWithoutPassword(row));
  }
  /** The rows that the next press of the button would create or ask about. */
  get left() {
    return this.rows.filter((row) => isLeft(row) && !this.isWithoutPassword(row));
  }
  /** Must the sheet be saved before the batch may begin? */
  get needsSheet() {
    const { mode, sheetSaved } = this.state;
    return this.startable.some((row) => modeOf(row, mode) === "generate" && (!sheetSaved || row.request.password === ""));
  }
  /** The rows that cannot be created before the sheet with their passwords is back. */
  get awaitingSheet() {
    return this.rows.filter((row) => isLeft(row) && this.isWithoutPassword(row));
  }
  /**
   * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
   * has the one in the sheet.
   */
  get renewable() {
    const { mode } = this.state;
    return this.awaitingSheet.filter((row) => modeOf(row, mode) === "generate" && !this.sent.has(row.id));
  }
  /** The accounts of which the password is not here, but in the sheet alone. */
  get withoutSlip() {
    return this.rows.filter((row) => {
      const outcome = outcomeOf(row);
      return (outcome == null ? void 0 : outcome.kind) === "created" && outcome.by === "password" && row.request.password === "";
    });
  }
  /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
  prepareSheet() {
    const made = new Set(makePasswords(this.startable, this.state.mode, this.dependencies.randomBytes));
    for (const row of this.rows.filter(({ id }) => made.has(id))) {
      this.edits.edit(row, "password", row.request.password);
      this.made.add(row);
    }
    this.change({ sheetPrepared: true, problem: null });
  }
  /** The person says that the sheet is saved as it was prepared. */
  confirmSheetSaved() {
    if (this.state.sheetPrepared) {
      this.change({ sheetPrepared: false, sheetSaved: true });
    }
  }
  /**
   * Gives rows back their passwords, after a reload, from the sheet that was saved before.
   *
   * @param text
   * @return How many got theirs
   */
  openSheet(text) {
    const { rows } = parseList(text, __spreadProps(__spreadValues({}, this.parseOptions()), { columns: null }));
    this.local.checkAll(rows);
    const merged = mergeSheet(this.rows, rows);
    this.local.checkAll(this.rows);
    const made = this.rows.filter((row) => outcomeOf(row) === null && row.request.password !== "" && modeOf(row, this.state.mode) === "generate");
    this.change({
      sheetSaved: this.state.sheetSaved || merged.length > 0 && isInSheet(made, rows),
      problem: null
    }, merged);
    const { mode } = this.state;
    void this.checker.check(this.rows.filter((row) => row.state === "checking" || row.state === "unchecked" || merged.includes(row.id) && isCreatable(row) && modeOf(row, mode) === "type"), mode);
    return merged.length;
  }
  /** The rows that can have another password get one, in a sheet that has to be saved first. */
  renewPasswords() {
    const ids = this.renewable.map(({ id }) => id);
    ids.forEach((id) => this.lost.delete(id));
    this.change({ sheetSaved: false, problem: null }, ids);
  }
  start() {
    return __async(this, null, function* () {
      const rows = this.left;
      const { stage } = this.state;
      this.checker.cancel();
      this.change({ stage: { kind: "run" }, problem: null });
      const problem = yield this.batch.start(rows, this.plan(), this.sent);
      if (problem) {
        this.change({ stage, problem });
      } else {
        this.hasBegun = true;
      }
      return problem;
    });
  }
  pause() {
    this.batch.pause();
  }
  resume() {
    return __async(this, null, function* () {
      const { stage } = this.state;
      if (stage.kind === "results") {
        yield this.start();
        return;
      }
      const problem = yield this.batch.resume();
      this.change({ problem });
    });
  }
  /** Goes on by itself at that time, with the list as it is then: rows may be mended or taken out until then. */
  resumeAt(time) {
    this.batch.resumeAt(time, () => this.start());
  }
  stop() {
    this.batch.stop();
  }
  answerChallenge(name, value) {
    this.batch.answerChallenge({ [name]: value });
  }
  anotherChallenge() {
    this.batch.anotherChallenge();
  }
  /** The refused rows once more: back to the table, to be mended and created, the others as they are. */
  retry() {
    return __async(this, null, function* () {
      const refused = this.rows.filter(({ state }) => state === "refused");
      for (const row of refused) {
        row.attempt = null;
        row.wiki = null;
        row.state = "unchecked";
      }
      yield this.check();
    });
  }
  /** Goes on with the run that broke off: the rows as they were, and those in flight settled by asking the wiki. */
  goOn() {
    return __async(this, null, function* () {
      const restored = this.dependencies.journal.restore();
      if (restored.kind !== "run") {
        this.change({ brokenOff: { kind: "none" } });
        return;
      }
      this.hasBegun = true;
      this.rows = restored.rows;
      this.sent = restored.sent;
      const { mode, reason } = restored.header;
      this.local.context = __spreadProps(__spreadValues({}, this.local.context), { mode, reason });
      this.local.trust(this.rows.filter(({ state }) => state !== "rejected" && state !== "unchecked"));
      this.rows.forEach(({ id }) => this.lost.add(id));
      this.change({
        mode,
        reason,
        brokenOff: { kind: "none" },
        stage: { kind: "results" },
        edition: this.state.edition + 1,
        sheetSaved: false,
        problem: null
      });
      yield this.batch.ask(this.rows.filter(({ state }) => state === "unknown"), this.plan(), this.sent);
      this.local.checkAll(this.rows);
      yield this.checker.check(this.rows.filter((row) => isCreatable(row) || row.state === "unchecked"), mode);
    });
  }
  /** Does not go on with it. */
  forgetRun() {
    this.dependencies.journal.clear();
    this.change({ brokenOff: { kind: "none" } });
  }
  /** A new list. */
  startOver() {
    const { opening, reason, mode } = this.state;
    if (opening) {
      this.dependencies.journal.clear();
      this.begin({ accounts: [], reason, mail: null, many: true }, opening, mode, { kind: "none" });
    }
  }
  /** How the person of a row gets in. */
  modeOf(row) {
    return modeOf(row, this.state.mode);
  }
  /** What the wiki still wants for a row. */
  unfinished(row) {
    return this.batch.unfinished(row.id);
  }
  /** The step of an unfinished row was answered elsewhere, and the account is done. */
  settle(row, created) {
    var _a;
    row.state = "created";
    row.attempt = __spreadProps(__spreadValues({}, (_a = row.attempt) != null ? _a : NEW_ATTEMPT), { outcome: created });
    this.changeRows([row]);
  }
  /** Opens the step of an unfinished row. */
  answerStep(row) {
    var _a;
    return Promise.resolve(((_a = this.unfinished(row)) == null ? void 0 : _a.current) ? "otherTab" : "gone");
  }
  leaveStep() {
    this.change({ step: null });
  }
  leaveAllSteps() {
    this.change({ step: null });
  }
  /** What would be lost by leaving the page now: reason to ask before. */
  get unsavedWork() {
    return this.isBusy ? ["run"] : [];
  }
  /** Did its password get lost with a reload? */
  isWithoutPassword(row) {
    return this.lost.has(row.id) && row.request.password === "" && modeOf(row, this.state.mode) !== "mail";
  }
  begin(asked, opening, mode, brokenOff) {
    const values = {};
    for (const field of otherFields(opening.requests, mode)) {
      values[field.name] = initialValue(field);
    }
    this.removed = [];
    this.sent = /* @__PURE__ */ new Map();
    this.lost.clear();
    this.made.clear();
    this.edits.clear();
    this.hasBegun = false;
    this.rows = asked.accounts.map((account, index) => makeRow(index + 1, index + 2, account));
    this.change({
      stage: { kind: "list" },
      text: this.rows.length > 0 ? listText(this.rows) : "",
      parsed: null,
      mode,
      reason: asked.reason,
      values,
      brokenOff,
      sheetSaved: false,
      undoable: 0,
      problem: null,
      quota: null,
      edition: this.state.edition + 1
    });
    if (this.rows.length > 0) {
      void this.check();
    }
  }
  brokenOff(me) {
    return __async(this, null, function* () {
      const { journal, claim: claim2 } = this.dependencies;
      const restored = journal.restore();
      if (restored.kind !== "run") {
        return restored;
      }
      const left = restored.rows.filter(isLeft).length;
      if (left === 0 || restored.header.me !== me) {
        return { kind: "none" };
      }
      return restored.owner === journal.owner || (yield claim2(restored.owner)) ? { kind: "run", settled: restored.rows.length - left, total: restored.rows.length } : { kind: "elsewhere" };
    });
  }
  plan() {
    var _a, _b, _c;
    const { mode, reason, values, opening, sheetSaved } = this.state;
    return {
      me: (_a = opening == null ? void 0 : opening.me) != null ? _a : "",
      list: this.rows,
      mode,
      reason,
      values,
      requests: (_b = opening == null ? void 0 : opening.requests) != null ? _b : [],
      clockSkew: (_c = opening == null ? void 0 : opening.clockSkew) != null ? _c : 0,
      sheetSaved
    };
  }
  onBatch(batch, ids) {
    const { phase } = batch;
    const ended = (phase.kind === "finished" || phase.kind === "stopped") && this.state.stage.kind === "run";
    const resumed = phase.kind === "creating" && this.state.stage.kind === "results";
    this.change(__spreadValues({
      batch
    }, ended ? { stage: { kind: "results" } } : resumed ? { stage: { kind: "run" } } : {}), ids);
    if (ended) {
      if (!this.rows.some(isLeft)) {
        this.dependencies.journal.clear();
      }
      this.dependencies.onFinished(counts(this.rows));
    }
  }
};

// taken:core/app/browser
var { connection, sessionStore } = mw.libs.accountCreator.parts.core.modules["app/browser"];

// src/app/claim.ts
var PREFIX = "accountCreator.run.";
var PATIENCE2 = 1e3;
var untilLeft = new Promise(() => {
});
function claim(owner) {
  const locks = navigator.locks;
  return locks ? new Promise((resolve) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE2);
    locks.request(PREFIX + owner, { signal: patience.signal }, () => {
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
var en_default = { "accountcreator-mode-generate-list": "Make safe passwords; I save them in a sheet before anything is created", "accountcreator-mode-type-list": "The list has a column with passwords", "accountcreator-title-many": "Create many accounts", "accountcreator-to-one": "One account", "accountcreator-list": "Names of the people, one on each line", "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page", "accountcreator-list-empty": "There is no name in the list yet.", "accountcreator-file": "or open a file (CSV or text):", "accountcreator-understood": "{{PLURAL:$1|One person|$1 people}} found.", "accountcreator-line": "Line $1: $2 ($3)", "accountcreator-more-lines": "… and {{PLURAL:$1|one more line|$1 more lines}}.", "accountcreator-column-number": "Column $1:", "accountcreator-column-state": "State", "accountcreator-column-username": "Username", "accountcreator-column-email": "E-mail", "accountcreator-column-realname": "Real name", "accountcreator-column-password": "Password", "accountcreator-column-reason": "Reason", "accountcreator-column-mode": "Way", "accountcreator-column-ignored": "not used", "accountcreator-column-remarks": "Remarks", "accountcreator-column-tools": "Tools", "accountcreator-parse-header": "taken for headings", "accountcreator-parse-markup": "taken for mark-up, not for a person", "accountcreator-parse-no-name": "no name found", "accountcreator-parse-struck": "crossed out, left out", "accountcreator-parse-broken-quotes": "a quotation mark is not closed", "accountcreator-parse-extra-cells": "more cells than columns", "accountcreator-parse-unknown-mode": "not a way to get a password", "accountcreator-parse-too-many": "too many people for one list, left out", "accountcreator-check": "Check the list", "accountcreator-checking": "Checking: $1 of $2", "accountcreator-cancel-check": "Stop checking", "accountcreator-back-to-list": "Back to the list", "accountcreator-back-to-results": "Back to the results", "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|one row|$1 rows}}) stays for every line that you leave here as it is.", "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. Nothing was created from it yet.", "accountcreator-close-run": "Accounts are being created. If you close the dialog, the account under way is finished and the rest is not created.", "accountcreator-table": "The people of the list. Arrow keys move, Enter edits, Delete removes.", "accountcreator-state-unchecked": "Not checked", "accountcreator-state-checking": "Checking …", "accountcreator-state-ready": "Ready", "accountcreator-state-warned": "Look again", "accountcreator-state-rejected": "Problem", "accountcreator-state-already": "Created by you before", "accountcreator-state-creating": "Creating …", "accountcreator-state-created": "Created", "accountcreator-state-refused": "Refused", "accountcreator-state-unfinished": "Unfinished", "accountcreator-state-unknown": "Not known", "accountcreator-state-skipped": "Left out", "accountcreator-count": "$1 × $2", "accountcreator-filters": "Show", "accountcreator-filter-all": "All", "accountcreator-filter-problems": "Problems", "accountcreator-filter-warnings": "Look again", "accountcreator-filter-ready": "Ready", "accountcreator-filter-done": "Done", "accountcreator-shown-first": "{{PLURAL:$1|One row needs|$1 rows need}} your attention and {{PLURAL:$1|is|are}} shown first. The other {{PLURAL:$2|row is|$2 rows are}} behind “$3”.", "accountcreator-shown-first-done": "Nothing is left to mend here. “$1” shows the whole list.", "accountcreator-undo": "Undo removal", "accountcreator-remove": "Remove $1 from the list", "accountcreator-alternatives": "Find a free name", "accountcreator-override": "Create it all the same", "accountcreator-finish": "Finish", "accountcreator-remark-name-missing": "There is no name.", "accountcreator-remark-name-invalid": "A username cannot look like this.", "accountcreator-remark-name-taken": "There is an account of this name already.", "accountcreator-remark-name-taken-by": "There is an account of this name already. $2 created it on $1.", "accountcreator-remark-name-taken-since": "There has been an account of this name since $1.", "accountcreator-remark-name-forbidden": "The wiki does not allow this name.", "accountcreator-remark-duplicate": "The same name stands in line $1.", "accountcreator-remark-email-missing": "There is no e-mail address for the password.", "accountcreator-remark-email-repeated": "The same address stands in line $1.", "accountcreator-remark-password-missing": "There is no password.", "accountcreator-remark-password-weak": "The wiki does not accept this password.", "accountcreator-remark-lookalike": "Looks like the name in line $1.", "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1", "accountcreator-remark-reason-name": "The public reason contains a name of the list: $1", "accountcreator-remark-cleaned": "Read from “$1”.", "accountcreator-remark-normalised": "Will become “$1”.", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-quota-none": "You are exempt from this wiki’s limit on new accounts.", "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last day. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-problem-nothing": "There is nothing to create in this list.", "accountcreator-problem-busy": "The list is being created already.", "accountcreator-problem-sheet": "Some of these passwords are made here and kept nowhere else. Save the sheet with the passwords first; then the accounts can be created.", "accountcreator-problem-passwords": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more. Open the sheet that you saved before.", "accountcreator-sheet-lost": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more, only in the sheet that you saved. Open that sheet, drop it here or paste what is in it.", "accountcreator-sheet-slips": "The {{PLURAL:$1|password of one account is|passwords of $1 accounts are}} not here any more, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here or paste what is in it.", "accountcreator-open-sheet": "The sheet with the passwords:", "accountcreator-paste-sheet": "or pasted here:", "accountcreator-sheet-opened": "{{PLURAL:$1|One password is|$1 passwords are}} back.", "accountcreator-sheet-foreign": "There is no password for these people in it.", "accountcreator-renew": "Make {{PLURAL:$1|a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|One person whose account is not begun yet gets|$1 people whose accounts are not begun yet get}} another password than in the sheet that you saved. You save a new sheet next; for these people, only the new one holds. For accounts that exist already, the old sheet holds.", "accountcreator-save-sheet": "Save the sheet", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-sheet-saved": "The sheet is in your downloads.", "accountcreator-saved": "The list is in your downloads.", "accountcreator-start": "Create {{PLURAL:$1|one account|$1 accounts}}", "accountcreator-pause": "Pause", "accountcreator-paused": "Paused. Nothing is being created.", "accountcreator-halting": "Finishing the account under way …", "accountcreator-resume": "Go on", "accountcreator-resume-left": "Create the {{PLURAL:$1|one that is|$1 that are}} left", "accountcreator-stop": "Stop", "accountcreator-retry": "Mend the refused ones", "accountcreator-save-csv": "Save as CSV", "accountcreator-copy-wikitext": "Copy as wikitext", "accountcreator-copy-names": "Copy names", "accountcreator-print-slips": "Print slips", "accountcreator-start-over": "New list", "accountcreator-start-over-question": "The list and its results are taken away. What you have not saved is lost.", "accountcreator-progress": "Progress", "accountcreator-progress-count": "$1 of $2", "accountcreator-seconds-left": "{{PLURAL:$1|one second|$1 seconds}} left", "accountcreator-minutes-left": "{{PLURAL:$1|one minute|$1 minutes}} left", "accountcreator-journal-lost": "Your browser does not keep notes of this run. Do not reload the page before it is through.", "accountcreator-challenge-for": "Answer, for the account “$1”", "accountcreator-answer": "Answer", "accountcreator-wait-wiki": "The wiki asks for patience. Going on in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-silent": "The wiki does not answer. Asking again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-stop-person": "You stopped. The rest of the list is still here.", "accountcreator-stop-refused": "The wiki creates no more accounts for you at the moment. The rest of the list is still here.", "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then go on. The rest of the list is still here.", "accountcreator-stop-offline": "The connection did not come back. The rest of the list is still here.", "accountcreator-stop-silent": "The wiki does not answer any more. The rest of the list is still here.", "accountcreator-stop-challenge": "The wiki gave no new puzzle. The rest of the list is still here.", "accountcreator-stop-broken": "AccountCreator failed. The rest of the list is still here; please tell the gadget’s maintainers: $1", "accountcreator-resume-when": "Go on", "accountcreator-resume-by-hand": "when I say so", "accountcreator-resume-hours": "in {{PLURAL:$1|one hour|$1 hours}}, while this page is open", "accountcreator-resume-at": "Going on by itself at $1.", "accountcreator-exemption-label": "Text to ask this wiki’s administrators for an exemption:", "accountcreator-event-page": "Page of the event (link or title):", "accountcreator-event-date": "Date of the event:", "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.", "accountcreator-exemption": "Hello, I am $1 and I am preparing an event for new editors of $2 ($6).\n\nPage of the event: $5\nDate of the event: $4\nAccounts still to be created: $3\n\nThe limit on new accounts from one IP address stopped me. Could you please exempt the event from it, for example by raising the limit for that day, or by giving me the right that event coordinators have? Thank you!", "accountcreator-row-created": "Created.", "accountcreator-row-created-mail": "Created; the password is on its way by e-mail.", "accountcreator-row-unfinished": "The wiki wants something more for this account.", "accountcreator-row-session-lost": "You were no longer logged in.", "accountcreator-row-unknown": "No answer came. It is not known whether the account exists.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail", "accountcreator-broken-off": "A list broke off here: $1 of $2 are done.", "accountcreator-broken-off-go-on": "Go on with it", "accountcreator-broken-off-forget": "Forget it", "accountcreator-broken-off-unreadable": "A list broke off here, but the notes of it cannot be read. Paste the list again: what you created already is recognised.", "accountcreator-broken-off-elsewhere": "A list was begun in another tab of this browser, which is still open. Go on with it there." };

// taken:core/ui/shared/explanation-view
var { ExplanationView, unfinishedAdvice, unfinishedText } = mw.libs.accountCreator.parts.core.modules["ui/shared/explanation-view"];

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

// taken:core/ui/shared/ask
var { ask } = mw.libs.accountCreator.parts.core.modules["ui/shared/ask"];

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

// taken:core/ui/shared/captcha-view
var { CaptchaView } = mw.libs.accountCreator.parts.core.modules["ui/shared/captcha-view"];

// taken:core/ui/shared/messages
var { defineMessages, msg, textToCopy } = mw.libs.accountCreator.parts.core.modules["ui/shared/messages"];

// src/ui/list/challenge-view.ts
var ChallengeView = class {
  constructor(many, createAccountPage) {
    this.many = many;
    this.createAccountPage = createAccountPage;
    this.$element = $("<div>").addClass("accountcreator-challenge");
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
    var _a;
    (_a = this.label) == null ? void 0 : _a.setLabel(msg("accountcreator-challenge-for", this.nameOf(row)));
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
    var _a, _b;
    return (_b = (_a = this.many.rows.find(({ id }) => id === row)) == null ? void 0 : _a.canonical) != null ? _b : "";
  }
  build({ captcha, row }) {
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
      input.focus();
    }
  }
};

// src/ui/list/row-texts.ts
function parseRemarkText(code) {
  switch (code) {
    case "header":
      return msg("accountcreator-parse-header");
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
  return day === void 0 ? msg("accountcreator-remark-name-taken") : creator ? msg("accountcreator-remark-name-taken-by", day, creator) : msg("accountcreator-remark-name-taken-since", day);
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
      return msg("accountcreator-remark-already", ...parameters);
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

// taken:core/ui/shared/wiki-html
var { wikiNodes, wikiPlain } = mw.libs.accountCreator.parts.core.modules["ui/shared/wiki-html"];

// src/ui/list/row-view.ts
var EDITABLE = ["username", "email", "realname"];
var REMOVABLE = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
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
function smallButton(label, pressed) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "accountcreator-small-button";
  button.textContent = label;
  button.addEventListener("click", pressed);
  return button;
}
var stateTexts = /* @__PURE__ */ new Map();
function knownStateText(state) {
  var _a;
  const text = (_a = stateTexts.get(state)) != null ? _a : stateText(state);
  stateTexts.set(state, text);
  return text;
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
    /** What the tools are for, so that they are made anew only when that changes. */
    this.tool = "";
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
    this.renderRemarks();
    this.renderTools();
  }
  cell(field) {
    var _a, _b;
    return (_b = (_a = this.fields.find((each) => each.field === field)) == null ? void 0 : _a.cell) != null ? _b : null;
  }
  renderRemarks() {
    var _a, _b;
    const { row, remarks } = this;
    const outcome = outcomeOf(row);
    if (row.remarks.length === 0 && !outcome && !remarks.hasChildNodes()) {
      return;
    }
    const controls = () => Array.from(remarks.querySelectorAll("button, input"));
    const focused = remarks.contains(document.activeElement) ? controls().findIndex((control) => control === document.activeElement) : -1;
    remarks.textContent = "";
    for (const remark3 of row.state === "created" ? row.remarks.filter(({ fixes }) => fixes.length === 0) : row.remarks) {
      remarks.append(this.remark(remark3));
    }
    if (outcome) {
      const said = document.createElement("div");
      const { wiki, own } = outcomeText(outcome);
      if (wiki) {
        said.append(wikiNodes(wiki), " ");
      }
      said.append(own);
      remarks.append(said);
    }
    if (focused !== -1) {
      (_b = (_a = controls()[focused]) != null ? _a : this.cell("username")) == null ? void 0 : _b.focus();
    }
  }
  remark(remark3) {
    const { row, actions } = this;
    const element = document.createElement("div");
    element.className = `accountcreator-row-remark accountcreator-row-remark-${remark3.severity}`;
    if (remark3.message) {
      element.append(wikiNodes(remark3.message));
    } else {
      element.append(remarkText(remark3));
    }
    for (const value of remark3.fixes) {
      element.append(" ", smallButton(msg("accountcreator-fix", value), () => actions.fix(row, remark3, value)));
    }
    if (remark3.code === "name-taken" && remark3.fixes.length === 0) {
      element.append(" ", smallButton(msg("accountcreator-alternatives"), () => actions.alternatives(row)));
    }
    if (remark3.override !== null) {
      element.append(" ", this.overrideBox(remark3, remark3.override));
    }
    return element;
  }
  overrideBox(remark3, override) {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = this.row.overrides.includes(override);
    box.addEventListener("change", () => this.actions.override(this.row, remark3, box.checked));
    label.append(box, " ", msg("accountcreator-override"));
    return label;
  }
  renderTools() {
    const { row, actions, tools } = this;
    const kind = row.state === "unfinished" ? "finish" : REMOVABLE.includes(row.state) ? "remove" : "";
    const tool = kind === "remove" ? `remove ${row.request.username}` : kind;
    if (tool === this.tool) {
      return;
    }
    this.tool = tool;
    tools.textContent = "";
    if (kind === "finish") {
      tools.append(smallButton(msg("accountcreator-finish"), () => actions.finish(row)));
    } else if (kind === "remove") {
      const button = smallButton("×", () => actions.remove(row));
      const label = msg("accountcreator-remove", row.request.username);
      button.setAttribute("aria-label", label);
      button.title = label;
      tools.append(button);
    }
  }
};

// src/accounts/list/read/decode.ts
function decodeFile(bytes, decode, legacy = "windows-1252") {
  const [a, b] = bytes;
  const bigEndian = a === 254 && b === 255;
  if (bigEndian || a === 255 && b === 254) {
    return decode(bytes, bigEndian ? "utf-16be" : "utf-16le");
  }
  const sample = bytes.subarray(0, 65536);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0) {
      if (i % 2) {
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

// src/ui/list/sheet-return-view.ts
var SheetReturnView = class {
  constructor(many, say) {
    this.many = many;
    this.say = say;
    this.$element = $("<div>").addClass("accountcreator-sheet-return").hide();
    this.shown = "";
    this.$element.on("dragover", (event) => event.preventDefault());
    this.$element.on("drop", (event) => {
      var _a;
      const file = (_a = event.originalEvent.dataTransfer) == null ? void 0 : _a.files[0];
      if (file) {
        event.preventDefault();
        void this.openFile(file);
      }
    });
  }
  /** @param isPossible Can the sheet be given back now? */
  render(isPossible) {
    const { awaitingSheet, renewable, withoutSlip } = this.many.sheet;
    const numbers = isPossible ? [awaitingSheet.length, renewable.length, withoutSlip.length] : [0, 0, 0];
    const key = numbers.join();
    if (key !== this.shown) {
      this.shown = key;
      const [awaiting = 0, renewables = 0, slips2 = 0] = numbers;
      this.$element.empty().toggle(awaiting + slips2 > 0);
      if (awaiting + slips2 > 0) {
        this.$element.append(this.build(awaiting, renewables, slips2));
      }
    }
  }
  build(awaiting, renewables, slips2) {
    const $text = $("<div>").append(
      $("<p>").text(awaiting > 0 ? msg("accountcreator-sheet-lost", awaiting) : msg("accountcreator-sheet-slips", slips2)),
      this.fileInput(),
      this.pasteInput()
    );
    if (renewables > 0) {
      const renew = new OO.ui.ButtonWidget({ label: msg("accountcreator-renew", renewables) });
      renew.$button.attr("data-accountcreator-action", "renew");
      renew.on("click", () => {
        void ask(msg("accountcreator-renew-question", renewables), msg("accountcreator-renew", renewables)).then(() => this.many.sheet.renewPasswords());
      });
      $text.append(renew.$element);
    }
    return new OO.ui.MessageWidget({ type: awaiting > 0 ? "warning" : "notice", label: $text }).$element;
  }
  fileInput() {
    var _a;
    const $input = $("<input>").attr({
      type: "file",
      name: "sheetfile",
      id: OO.ui.generateElementId(),
      accept: ".csv,.tsv,.txt,text/*"
    });
    $input.on("change", () => {
      var _a2, _b;
      const file = (_b = (_a2 = $input[0]) == null ? void 0 : _a2.files) == null ? void 0 : _b[0];
      if (file) {
        void this.openFile(file);
      }
    });
    return $("<p>").append($("<label>").attr("for", (_a = $input.attr("id")) != null ? _a : "").text(msg("accountcreator-open-sheet")), " ", $input);
  }
  pasteInput() {
    var _a;
    const $input = $("<textarea>").attr({
      name: "sheet",
      id: OO.ui.generateElementId(),
      rows: 2,
      spellcheck: "false",
      autocomplete: "off"
    });
    $input.on("input", () => {
      const text = String($input.val());
      $input.val("");
      this.open(text);
    });
    return $("<p>").append($("<label>").attr("for", (_a = $input.attr("id")) != null ? _a : "").text(msg("accountcreator-paste-sheet")), " ", $input);
  }
  openFile(file) {
    return __async(this, null, function* () {
      const bytes = new Uint8Array(yield file.arrayBuffer());
      this.open(decodeFile(bytes, (part, encoding) => new TextDecoder(encoding).decode(part)));
    });
  }
  open(text) {
    const count = this.many.sheet.openSheet(text);
    this.say(count > 0 ? msg("accountcreator-sheet-opened", count) : msg("accountcreator-sheet-foreign"));
  }
};

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
    var _a;
    (_a = event.clipboardData) == null ? void 0 : _a.setData("text/plain", text);
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
function printElement(element) {
  element.classList.add("accountcreator-print");
  document.body.append(element);
  document.documentElement.classList.add("accountcreator-printing");
  window.addEventListener("afterprint", () => {
    document.documentElement.classList.remove("accountcreator-printing");
    element.remove();
  }, { once: true });
  window.print();
}

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
      return msg("accountcreator-other-tab");
    case "sheetNotSaved":
      return msg("accountcreator-problem-sheet");
    case "passwordsMissing":
      return msg("accountcreator-problem-passwords", problem.rows.length);
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
function stopText(because) {
  var _a;
  switch (because.kind) {
    case "person":
      return msg("accountcreator-stop-person");
    case "refused":
      return msg("accountcreator-stop-refused");
    case "sessionLost":
      return msg("accountcreator-stop-session", (_a = mw.config.get("wgUserName")) != null ? _a : "");
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
  constructor(many) {
    this.many = many;
    this.$element = $("<div>").addClass("accountcreator-stop").attr("role", "alert");
    this.shown = null;
    this.$resume = $("<div>").attr("role", "status");
  }
  render(state) {
    const { phase, resumeAt } = state.batch;
    const because = phase.kind === "stopped" && state.stage.kind === "results" ? phase.because : null;
    if (because !== this.shown) {
      this.shown = because;
      this.$element.empty();
      if (because) {
        this.$element.append(this.build(because, state));
      }
    }
    this.$resume.text(resumeAt === null ? "" : msg("accountcreator-resume-at", new Date(resumeAt).toLocaleString()));
  }
  build(because, state) {
    const $text = $("<div>").append($("<p>").append($("<strong>").text(stopText(because))));
    if (because.kind === "refused") {
      if (!isEmptyText(because.refused.message)) {
        $text.append($("<div>").append(wikiNodes(because.refused.message)));
      }
      const { advice, action } = meaningOf(because.refused.code);
      $text.append($("<p>").text(msg(advice)));
      if (action === "raiseLimit") {
        $text.append(this.timedResume(), this.exemption(state));
      }
    }
    const type = because.kind === "person" ? "notice" : "warning";
    return new OO.ui.MessageWidget({ type, label: $text }).$element;
  }
  timedResume() {
    var _a;
    const $select = $("<select>").attr("id", OO.ui.generateElementId()).append(
      $("<option>").val("0").text(msg("accountcreator-resume-by-hand")),
      ...RESUME_HOURS.map((hours) => $("<option>").val(String(hours)).text(msg("accountcreator-resume-hours", hours)))
    );
    $select.on("change", () => {
      const hours = Number($select.val());
      this.many.run.resumeAt(hours === 0 ? null : Date.now() + hours * HOUR);
    });
    return $("<p>").append(
      $("<label>").attr("for", (_a = $select.attr("id")) != null ? _a : "").text(msg("accountcreator-resume-when")),
      " ",
      $select,
      this.$resume
    );
  }
  /** A text for asking the site for an exemption, with what those who grant it want to know. */
  exemption({ opening }) {
    const page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
    const date = new OO.ui.TextInputWidget({
      name: "eventdate",
      autocomplete: false,
      value: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
    });
    const area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
    area.$input.attr("aria-label", msg("accountcreator-exemption-label"));
    const button = new OO.ui.ButtonWidget({ label: msg("accountcreator-copy") });
    const write = () => {
      var _a, _b;
      area.setValue(textToCopy(
        "accountcreator-exemption",
        (_a = opening == null ? void 0 : opening.me) != null ? _a : "",
        (_b = opening == null ? void 0 : opening.siteName) != null ? _b : "",
        this.many.creatable.length,
        date.getValue().trim(),
        page.getValue().trim() || "…",
        location.origin
      ));
      button.setLabel(msg("accountcreator-copy"));
    };
    page.on("change", write);
    date.on("change", write);
    write();
    button.on("click", () => {
      button.setLabel(copyText(area.getValue()) ? msg("accountcreator-copied") : msg("accountcreator-text-not-copied"));
    });
    return $("<div>").append(
      $("<p>").text(msg("accountcreator-exemption-label")),
      new OO.ui.FieldLayout(page, { align: "top", label: msg("accountcreator-event-page") }).$element,
      new OO.ui.FieldLayout(date, { align: "top", label: msg("accountcreator-event-date") }).$element,
      area.$element,
      button.$element
    );
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
function quotaText({ limited, createdLastDay, needed }) {
  if (!limited) {
    return msg("accountcreator-quota-none");
  }
  return createdLastDay === null ? msg("accountcreator-quota", needed) : msg("accountcreator-quota-used", needed, createdLastDay);
}
function timeText(seconds) {
  return seconds === null ? "" : seconds < 90 ? msg("accountcreator-seconds-left", Math.ceil(seconds)) : msg("accountcreator-minutes-left", Math.ceil(seconds / 60));
}
var ListHead = class {
  constructor(many, createAccountPage, table, say) {
    this.many = many;
    this.table = table;
    this.$element = $("<div>").addClass("accountcreator-many-head");
    this.$summary = $("<div>").addClass("accountcreator-summary").attr("tabindex", -1);
    this.$quota = $("<p>");
    this.$problem = $("<div>").attr("role", "alert");
    this.$filters = $("<div>").addClass("accountcreator-filters").attr("role", "group");
    this.$tools = $("<div>").addClass("accountcreator-tools");
    this.$shownFirst = $("<p>").attr("role", "status");
    this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
    this.$progressText = $("<p>");
    this.filter = "all";
    /** Did somebody choose the filter? Then it stays. */
    this.isChosen = false;
    this.stage = "";
    this.isChecking = false;
    this.problem = "";
    this.filterButtons = /* @__PURE__ */ new Map();
    this.sheetReturn = new SheetReturnView(many, say);
    this.stopView = new StopView(many);
    this.challenge = new ChallengeView(many, createAccountPage);
    this.undo = new OO.ui.ButtonWidget({ label: msg("accountcreator-undo") });
    this.undo.on("click", () => many.table.undo());
    this.progress.$element.attr("aria-label", msg("accountcreator-progress"));
    this.$filters.attr("aria-label", msg("accountcreator-filters"));
    this.$tools.append(this.$filters, this.undo.$element);
    this.$element.append(
      this.$summary,
      this.progress.$element,
      this.$progressText,
      this.challenge.$element,
      this.stopView.$element,
      this.sheetReturn.$element,
      this.$problem,
      this.$quota,
      this.$tools,
      this.$shownFirst
    );
  }
  focus() {
    this.$summary.trigger("focus");
  }
  render(state) {
    const { kind } = state.stage;
    const inStates = counts(this.many.rows);
    this.renderSummary(inStates);
    this.showFirst(state, inStates);
    this.renderFilters(inStates);
    const isRunning = kind === "run";
    this.progress.$element.toggle(isRunning || state.checker.running);
    this.$progressText.toggle(isRunning);
    if (isRunning) {
      this.renderProgress(state);
    } else if (state.checker.running) {
      this.progress.setProgress(100 * state.checker.done / Math.max(1, state.checker.total));
    }
    this.challenge.render(isRunning ? state.batch.challenge : null);
    this.stopView.render(state);
    this.sheetReturn.render(!isRunning);
    this.renderProblem(state);
    this.$quota.text(kind === "check" && state.quota ? quotaText(__spreadProps(__spreadValues({}, state.quota), { needed: this.many.creatable.length })) : "");
    this.undo.toggle(state.undoable > 0 && !isRunning);
  }
  /** Another view has come in place of the table. */
  leave() {
    this.stage = "";
  }
  /** The rows that need somebody come before all others, unless somebody is at work with these already. */
  showFirst({ stage: { kind }, checker }, inStates) {
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
    const count = countOf(inStates, this.filter);
    const others = countOf(inStates, "all") - count;
    const text = this.isChosen || this.filter === "all" ? "" : count > 0 ? msg("accountcreator-shown-first", count, others, msg("accountcreator-filter-all")) : msg("accountcreator-shown-first-done", msg("accountcreator-filter-all"));
    if (this.$shownFirst.text() !== text) {
      this.$shownFirst.text(text);
    }
  }
  renderSummary(inStates) {
    const text = STATES2.filter((state) => inStates[state] > 0).map((state) => msg("accountcreator-count", inStates[state], stateText(state))).join(" · ");
    if (this.$summary.text() !== text) {
      this.$summary.text(text);
    }
  }
  renderProgress({ batch }) {
    const { done, total, secondsLeft } = batch.progress;
    this.progress.setProgress(100 * done / Math.max(1, total));
    const { phase } = batch;
    const row = "row" in phase ? this.many.rows.find(({ id }) => id === phase.row) : void 0;
    this.$progressText.text([
      msg("accountcreator-progress-count", done, total),
      row ? nameOf2(row) : "",
      timeText(secondsLeft)
    ].filter((text) => text !== "").join(" · "));
  }
  renderProblem(state) {
    const texts = state.problem ? [problemText(state.problem)] : [];
    if (state.stage.kind === "check") {
      texts.push(...state.reasonRemarks.map(remarkText));
    }
    if (state.stage.kind !== "run" && this.many.sheet.needsSheet) {
      texts.push(msg("accountcreator-problem-sheet"));
    }
    if (!state.batch.journalKept) {
      texts.push(msg("accountcreator-journal-lost"));
    }
    const text = texts.join("\n");
    if (text !== this.problem) {
      this.problem = text;
      this.$problem.empty().append(texts.map((line) => new OO.ui.MessageWidget({ type: "warning", label: line }).$element));
    }
  }
  renderFilters(inStates) {
    var _a;
    const labels = {
      all: msg("accountcreator-filter-all"),
      problems: msg("accountcreator-filter-problems"),
      warnings: msg("accountcreator-filter-warnings"),
      ready: msg("accountcreator-filter-ready"),
      done: msg("accountcreator-filter-done")
    };
    for (const filter of ["all", "problems", "warnings", "ready", "done"]) {
      const count = countOf(inStates, filter);
      const button = (_a = this.filterButtons.get(filter)) != null ? _a : this.makeFilter(filter);
      const text = `${labels[filter]} (${count})`;
      if (button.textContent !== text) {
        button.textContent = text;
      }
      button.hidden = count === 0 && filter !== "all" && filter !== this.filter;
    }
  }
  makeFilter(filter) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "accountcreator-filter";
    button.setAttribute("aria-pressed", String(filter === this.filter));
    button.addEventListener("click", () => {
      this.isChosen = true;
      this.$shownFirst.text("");
      this.setFilter(filter);
    });
    this.filterButtons.set(filter, button);
    this.$filters.append(button);
    return button;
  }
  setFilter(filter) {
    this.filter = filter;
    this.filterButtons.forEach((button, name) => button.setAttribute("aria-pressed", String(name === filter)));
    this.table.setFilter(filter);
  }
};

// taken:core/ui/shared/field-control
var { FieldControl } = mw.libs.accountCreator.parts.core.modules["ui/shared/field-control"];

// taken:core/ui/shared/password-mode-view
var { PasswordModeView } = mw.libs.accountCreator.parts.core.modules["ui/shared/password-mode-view"];

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
    case "ignored":
      return msg("accountcreator-column-ignored");
  }
}
var KINDS = ["username", "email", "realname", "password", "reason", "mode", "ignored"];
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
      return msg("accountcreator-broken-off", brokenOff.settled, brokenOff.total);
    case "elsewhere":
      return msg("accountcreator-broken-off-elsewhere");
    case "unreadable":
      return msg("accountcreator-broken-off-unreadable");
    default:
      return never(brokenOff);
  }
}
var ListView = class {
  constructor(many) {
    this.many = many;
    this.$element = $("<div>").addClass("accountcreator-list");
    this.$understood = $("<div>").addClass("accountcreator-understood").attr("role", "status");
    this.$columns = $("<div>").addClass("accountcreator-columns");
    this.$rest = $("<div>");
    this.$brokenOff = $("<div>").attr("role", "status");
    this.brokenOff = null;
    /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
    this.known = "";
    this.controls = [];
    this.built = "";
    this.understood = "";
    this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: msg("accountcreator-list-example") });
    this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
    this.text.on("change", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.readNow(), REST2);
    });
    this.modes = new PasswordModeView((mode) => {
      if (isListMode(mode)) {
        many.draft.setMode(mode);
      }
    }, {
      generate: () => msg("accountcreator-mode-generate-list"),
      type: () => msg("accountcreator-mode-type-list")
    });
    this.$element.append(
      this.$brokenOff,
      new OO.ui.FieldLayout(this.text, { align: "top", label: msg("accountcreator-list") }).$element,
      this.fileRow(),
      this.$understood,
      this.$columns,
      this.modes.$element,
      this.$rest
    );
    this.$element.on("dragover", (event) => event.preventDefault());
    this.$element.on("drop", (event) => {
      var _a;
      const file = (_a = event.originalEvent.dataTransfer) == null ? void 0 : _a.files[0];
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
      this.many.draft.setText(text);
    }
  }
  focus() {
    this.text.focus();
  }
  render(state) {
    var _a, _b;
    if (state.text !== this.known) {
      this.known = state.text;
      this.text.setValue(state.text);
    }
    this.renderBrokenOff(state);
    this.modes.render(state.modes, state.mode, (_b = (_a = state.opening) == null ? void 0 : _a.requests) != null ? _b : []);
    this.renderFields(state);
    this.renderUnderstood(state);
  }
  /** A run of this tab that broke off comes first. */
  renderBrokenOff({ brokenOff }) {
    if (brokenOff === this.brokenOff) {
      return;
    }
    this.brokenOff = brokenOff;
    this.$brokenOff.empty();
    if (brokenOff.kind === "none") {
      return;
    }
    const $text = $("<div>").text(brokenOffText(brokenOff));
    const forget = new OO.ui.ButtonWidget({ label: msg("accountcreator-broken-off-forget") });
    forget.on("click", () => this.many.run.forgetRun());
    $text.append(" ", forget.$element);
    if (brokenOff.kind === "run") {
      const goOn = new OO.ui.ButtonWidget({ label: msg("accountcreator-broken-off-go-on"), flags: ["primary", "progressive"] });
      goOn.$button.attr("data-accountcreator-action", "resume");
      goOn.on("click", () => {
        void this.many.run.goOn();
      });
      $text.append(goOn.$element);
    }
    this.$brokenOff.append(new OO.ui.MessageWidget({ type: "warning", label: $text }).$element);
  }
  fileRow() {
    var _a;
    const $input = $("<input>").attr({ type: "file", name: "listfile", accept: ".csv,.tsv,.txt,text/*", id: OO.ui.generateElementId() });
    $input.on("change", () => {
      var _a2, _b;
      const file = (_b = (_a2 = $input[0]) == null ? void 0 : _a2.files) == null ? void 0 : _b[0];
      if (file) {
        void this.readFile(file);
      }
    });
    return $("<div>").addClass("accountcreator-file").append(
      $("<label>").attr("for", (_a = $input.attr("id")) != null ? _a : "").text(msg("accountcreator-file")),
      " ",
      $input
    );
  }
  readFile(file) {
    return __async(this, null, function* () {
      const bytes = new Uint8Array(yield file.arrayBuffer());
      this.text.setValue(decodeFile(bytes, (part, encoding) => new TextDecoder(encoding).decode(part)));
      this.readNow();
    });
  }
  /** Reason, and whatever the wiki wants beyond the fields of a row. A captcha comes later, row by row. */
  renderFields(state) {
    var _a, _b, _c;
    const requests = (_b = (_a = state.opening) == null ? void 0 : _a.requests) != null ? _b : [];
    const others = otherFields(requests, state.mode).filter(({ name }) => name !== CAPTCHA_ANSWER && name !== CAPTCHA_QUESTION);
    const reason = findField(requests, "reason");
    this.many.draft.setHeadings(wikiHeadings(requests));
    const fields = [...reason ? [reason] : [], ...others];
    const key = JSON.stringify(fields);
    if (key !== this.built) {
      this.built = key;
      this.controls = fields.map((field) => new FieldControl(field, {
        changed: (name, value) => {
          if (name === "reason") {
            this.many.draft.setReason(String(value));
          } else {
            this.many.draft.setValue(name, value);
          }
        },
        pressed: () => void 0
      }, true));
      this.$rest.empty().append(...this.controls.map(({ $element }) => $element));
    }
    for (const control of this.controls) {
      const isReason = control.field.name === "reason";
      control.setValue(isReason ? state.reason : (_c = state.values[control.field.name]) != null ? _c : "");
      const [remark3] = isReason ? state.reasonRemarks : [];
      control.setRemark(remark3 ? { type: "warning", content: remarkText(remark3) } : null);
    }
  }
  renderUnderstood({ parsed, edition }) {
    const { editCount } = this.many.table;
    const key = parsed ? `${edition} ${editCount}` : "";
    if (key === this.understood) {
      return;
    }
    this.understood = key;
    this.$understood.empty();
    this.$columns.empty();
    if (!parsed) {
      return;
    }
    this.$understood.append($("<strong>").text(msg("accountcreator-understood", this.many.rows.length)));
    if (editCount > 0) {
      this.$understood.append(" ", document.createTextNode(msg("accountcreator-edits-kept", editCount)));
    }
    const telling = parsed.remarks.filter(({ code }) => code !== "header");
    if (telling.length > 0) {
      this.$understood.append(this.remarkList(telling));
    }
    if (parsed.columns && parsed.columns.length > 1) {
      const { columns } = parsed;
      columns.forEach((_kind, place) => this.$columns.append(this.columnChoice(columns, place)));
    }
  }
  remarkList(remarks) {
    const $list = $("<ul>").append(remarks.slice(0, NAMED_REMARKS).map((remark3) => $("<li>").text(msg("accountcreator-line", remark3.line, parseRemarkText(remark3.code), remark3.text))));
    if (remarks.length > NAMED_REMARKS) {
      $list.append($("<li>").text(msg("accountcreator-more-lines", remarks.length - NAMED_REMARKS)));
    }
    return $list;
  }
  columnChoice(columns, place) {
    var _a;
    const $select = $("<select>").attr("id", OO.ui.generateElementId()).append(KINDS.map((kind) => $("<option>").val(kind).text(columnText(kind)).prop("selected", kind === columns[place])));
    $select.on("change", () => {
      const chosen = KINDS.find((kind) => kind === $select.val());
      if (chosen) {
        this.many.draft.setColumns(columns.map((kind, index) => index === place ? chosen : kind));
      }
    });
    return $("<span>").addClass("accountcreator-column-choice").append(
      $("<label>").attr("for", (_a = $select.attr("id")) != null ? _a : "").text(msg("accountcreator-column-number", place + 1)),
      " ",
      $select
    );
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
    var _a;
    return (_a = this.views.get(id)) != null ? _a : null;
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
    var _a;
    const row = this.rows[this.built];
    if (row) {
      const view = (_a = this.views.get(row.id)) != null ? _a : this.build(row);
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
    var _a;
    const view = new RowView(row, this.actions);
    const before = this.last && this.blocks.get(this.last);
    const isFull = !before || before.size >= BLOCK && before.element === this.element.lastElementChild && ((_a = this.last) == null ? void 0 : _a.element) === before.element.lastElementChild;
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
var RowTable = class {
  constructor(actions) {
    this.actions = actions;
    this.element = document.createElement("div");
    this.count = 0;
    this.editor = null;
    /** The one cell that the Tab key finds. */
    this.reachable = null;
    this.blocks = new RowBlocks(actions, (element) => this.editor !== null && element.contains(this.editor));
    this.body = this.blocks.element;
    this.element.className = "accountcreator-table";
    this.element.setAttribute("role", "grid");
    this.element.setAttribute("aria-label", msg("accountcreator-table"));
    const head = document.createElement("div");
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
    var _a;
    (_a = this.reachable) == null ? void 0 : _a.focus();
  }
  /** Brings the row into the part of the table that can be seen. */
  reveal(id) {
    var _a;
    (_a = this.blocks.view(id)) == null ? void 0 : _a.element.scrollIntoView({ block: "nearest" });
  }
  /** The Tab key has to find one cell, and one only. */
  makeReachable() {
    var _a, _b, _c;
    const row = (_a = this.reachable) == null ? void 0 : _a.closest("[data-accountcreator-row]");
    if (!row || row.hidden || !this.body.contains(row)) {
      this.setReachable((_c = (_b = this.blocks.neighbour(null, 1)) == null ? void 0 : _b.cell("username")) != null ? _c : null);
    }
  }
  setReachable(cell2) {
    var _a;
    (_a = this.reachable) == null ? void 0 : _a.setAttribute("tabindex", "-1");
    cell2 == null ? void 0 : cell2.setAttribute("tabindex", "0");
    this.reachable = cell2;
  }
  focusCell(view, field) {
    const cell2 = view.cell(field);
    if (cell2) {
      this.setReachable(cell2);
      cell2.focus();
      cell2.scrollIntoView({ block: "nearest" });
    }
  }
  viewAt(target) {
    const cell2 = target instanceof Element ? target.closest("[data-field]") : null;
    const element = cell2 == null ? void 0 : cell2.closest("[data-accountcreator-row]");
    const view = this.blocks.view(Number(element == null ? void 0 : element.getAttribute("data-accountcreator-row")));
    const field = EDITABLE.find((name) => name === (cell2 == null ? void 0 : cell2.getAttribute("data-field")));
    return view && field ? { view, field } : null;
  }
  onClick(event) {
    const at = this.viewAt(event.target);
    if (at && !this.editor) {
      this.focusCell(at.view, at.field);
    }
  }
  editAt(target, first = null) {
    const at = this.viewAt(target);
    if (at && this.actions.canEdit(at.view.row)) {
      this.edit(at.view, at.field, first);
    }
  }
  onKeydown(event) {
    var _a, _b;
    const at = this.viewAt(event.target);
    if (!at || event.target === this.editor) {
      return;
    }
    const { view, field } = at;
    const column = EDITABLE.indexOf(field);
    switch (event.key) {
      case "ArrowDown":
        this.move(view, field, 1);
        break;
      case "ArrowUp":
        this.move(view, field, -1);
        break;
      case "ArrowLeft":
        this.focusCell(view, (_a = EDITABLE[column - 1]) != null ? _a : field);
        break;
      case "ArrowRight":
        this.focusCell(view, (_b = EDITABLE[column + 1]) != null ? _b : field);
        break;
      case "Home":
        this.move(view, field, -this.count);
        break;
      case "End":
        this.move(view, field, this.count);
        break;
      case "Enter":
      case "F2":
        this.editAt(event.target);
        break;
      case "Delete":
        this.removeAndMove(view, field);
        break;
      default:
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) {
          return;
        }
        this.editAt(event.target, event.key);
    }
    event.preventDefault();
  }
  move(view, field, steps) {
    const next = this.blocks.neighbour(view, steps);
    if (next) {
      this.focusCell(next, field);
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
      var _a;
      if (this.editor !== editor) {
        return;
      }
      this.editor = null;
      if (save && editor.value !== view.row.request[field]) {
        this.actions.edit(view.row, field, editor.value);
      }
      view.render();
      if (after === "down") {
        this.move(view, field, 1);
      } else if (after !== null) {
        this.focusCell(view, after === "right" ? (_a = EDITABLE[EDITABLE.indexOf(field) + 1]) != null ? _a : field : field);
      }
    };
    editor.addEventListener("keydown", (event) => {
      const after = { Enter: "down", Tab: "right", Escape: "stay" }[event.key];
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

// src/ui/list/list-screen.ts
var ListScreen = class {
  constructor(many, surroundings) {
    this.many = many;
    this.surroundings = surroundings;
    this.$element = $("<div>").addClass("accountcreator-many");
    this.explanation = new ExplanationView();
    this.edition = -1;
    this.isShown = false;
    /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
    this.missed = /* @__PURE__ */ new Set();
    this.stage = "";
    this.said = "";
    this.changed = () => void 0;
    this.documentTitle = document.title;
    this.list = new ListView(many);
    this.table = new RowTable({
      edit: (row, field, value) => many.table.edit(row, field, value),
      canEdit: ({ state }) => ["unchecked", "checking", "ready", "warned", "rejected", "refused"].includes(state) && many.state.stage.kind !== "run",
      fix: (row, remark3, value) => many.table.edit(row, remark3.field, value),
      override: (row, remark3, chosen) => many.table.override(row, remark3, chosen),
      alternatives: (row) => {
        void many.table.alternatives(row);
      },
      remove: (row) => many.table.remove(row),
      finish: (row) => surroundings.finish(row)
    });
    many.observe((_state, rows) => {
      if (!this.isShown) {
        rows.forEach((id) => this.missed.add(id));
      }
    });
    this.head = new ListHead(many, surroundings.createAccountPage, {
      setFilter: (filter) => this.table.setFilter(filter),
      isInUse: () => {
        var _a;
        return this.table.element.contains(document.activeElement) || ((_a = this.$element.parent().scrollTop()) != null ? _a : 0) > 0;
      }
    }, (text) => this.say(text));
    this.$element.append(this.explanation.$element, this.list.$element, this.head.$element, this.table.element);
  }
  get size() {
    return "full";
  }
  get title() {
    return msg("accountcreator-title-many");
  }
  get viewName() {
    const { kind } = this.many.state.stage;
    return kind === "check" || kind === "run" || kind === "results" ? kind : "list";
  }
  get status() {
    const { stage, batch, checker } = this.many.state;
    const { phase } = batch;
    if (phase.kind === "finding") {
      return msg("accountcreator-settling");
    }
    if (stage.kind === "run") {
      if (phase.kind === "waiting") {
        return waitText(phase.because, Math.max(0, Math.ceil((phase.until - Date.now()) / 1e3)));
      }
      return phase.kind === "paused" ? msg("accountcreator-paused") : batch.halting ? msg("accountcreator-halting") : "";
    }
    return checker.running ? msg("accountcreator-checking", checker.done, checker.total) : this.said;
  }
  get buttons() {
    const { stage } = this.many.state;
    const close = { action: "close", label: msg("accountcreator-close") };
    switch (stage.kind) {
      case "opening":
      case "impossible":
      case "openingFailed":
        return [close];
      case "list":
        return [
          { action: "one", label: msg("accountcreator-to-one") },
          close,
          { action: "check", label: msg("accountcreator-check"), kind: "progressive" }
        ];
      case "check":
        return this.checkButtons(close);
      case "run":
        return this.runButtons();
      case "results":
        return this.resultButtons(close);
      default:
        return never(stage);
    }
  }
  get closingQuestion() {
    const { stage } = this.many.state;
    return this.many.run.isBusy ? msg("accountcreator-close-run") : stage.kind === "check" && !this.many.isMending ? msg("accountcreator-close-list") : null;
  }
  press(action) {
    const { many } = this;
    this.said = "";
    switch (action) {
      case "one":
        this.surroundings.toOne();
        break;
      case "check":
        this.list.readNow();
        if (many.rows.length > 0) {
          void many.check();
        } else {
          this.say(msg("accountcreator-list-empty"));
          this.list.focus();
        }
        break;
      case "back":
        many.backToList();
        break;
      case "many":
        void ask(msg("accountcreator-start-over-question"), msg("accountcreator-start-over")).then(() => many.startOver(), () => void 0);
        break;
      case "start":
        void many.run.start();
        break;
      case "pause":
        many.run.pause();
        break;
      case "resume":
        void many.run.resume();
        break;
      case "stop":
        if (many.state.checker.running) {
          many.cancelCheck();
        } else {
          many.run.stop();
        }
        break;
      case "retry":
        void many.retry();
        break;
      default:
        this.takeAlong(action);
    }
  }
  focus() {
    switch (this.many.state.stage.kind) {
      case "list":
        this.list.focus();
        break;
      case "check":
      case "run":
      case "results":
        this.head.focus();
        break;
      default:
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
    let before = null;
    const stop = this.many.observe((state, rows) => {
      const urgency = urgencyOf(before, state);
      before = state;
      changes.add(state, rows, urgency);
    });
    this.isShown = true;
    const timer = setInterval(() => {
      if (this.many.state.batch.phase.kind === "waiting") {
        changed();
      }
    }, 1e3);
    return () => {
      clearInterval(timer);
      this.isShown = false;
      stop();
      changes.showNow();
    };
  }
  closed() {
  }
  abandon() {
    this.many.run.stop();
    return true;
  }
  checkButtons(close) {
    const { many } = this;
    const count = many.run.startable.length;
    const { running } = many.state.checker;
    return [
      {
        action: "back",
        label: many.isMending ? msg("accountcreator-back-to-results") : msg("accountcreator-back-to-list")
      },
      close,
      ...running ? [{ action: "stop", label: msg("accountcreator-cancel-check") }] : [],
      many.sheet.needsSheet ? { action: "save-sheet", label: msg("accountcreator-save-sheet"), kind: "progressive", disabled: running || count === 0 } : { action: "start", label: msg("accountcreator-start", count), kind: "progressive", disabled: running || count === 0 }
    ];
  }
  runButtons() {
    const { phase, halting } = this.many.state.batch;
    return [
      { action: "stop", label: msg("accountcreator-stop"), kind: "destructive", disabled: halting === "stop" },
      phase.kind === "paused" ? { action: "resume", label: msg("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: msg("accountcreator-pause"), disabled: halting !== null }
    ];
  }
  resultButtons(close) {
    const { many } = this;
    const left = many.run.left.length;
    const disabled = many.state.checker.running || many.run.isBusy;
    return [
      { action: "many", label: msg("accountcreator-start-over") },
      { action: "save-csv", label: msg("accountcreator-save-csv") },
      ...this.made().length > 0 ? [
        { action: "copy-wikitext", label: msg("accountcreator-copy-wikitext") },
        { action: "copy-names", label: msg("accountcreator-copy-names") },
        { action: "print-slips", label: msg("accountcreator-print-slips") }
      ] : [],
      ...many.rows.some(({ state }) => state === "refused") ? [{ action: "retry", label: msg("accountcreator-retry") }] : [],
      ...left === 0 ? [] : [
        many.sheet.needsSheet ? { action: "save-sheet", label: msg("accountcreator-save-sheet"), kind: "progressive", disabled } : { action: "resume", label: msg("accountcreator-resume-left", left), kind: "progressive", disabled }
      ],
      close
    ];
  }
  takeAlong(action) {
    const { many } = this;
    switch (action) {
      case "save-sheet":
        many.sheet.prepareSheet();
        saveFile(this.fileName(msg("accountcreator-sheet-name")), sheetCsv(many.rows, this.facts(), {
          username: msg("accountcreator-column-username"),
          email: msg("accountcreator-column-email"),
          realname: msg("accountcreator-column-realname"),
          password: msg("accountcreator-column-password"),
          reason: msg("accountcreator-column-reason"),
          mode: msg("accountcreator-column-mode")
        }, many.state.mode), "text/csv");
        many.sheet.confirmSheetSaved();
        this.say(msg("accountcreator-sheet-saved"));
        break;
      case "save-csv":
        saveFile(this.fileName(msg("accountcreator-results-name")), this.results(), "text/csv");
        this.say(msg("accountcreator-saved"));
        break;
      case "copy-wikitext":
        this.copy(wikitextList(this.made()));
        break;
      case "copy-names":
        this.copy(plainNames(this.made()));
        break;
      case "print-slips":
        printElement(slipsElement(slips(many.rows, this.facts())));
        break;
      default:
    }
  }
  /** Those who have an account. */
  made() {
    return this.many.rows.filter(({ state }) => state === "created" || state === "already");
  }
  copy(text) {
    this.say(copyText(text) ? msg("accountcreator-copied") : msg("accountcreator-text-not-copied"));
  }
  say(text) {
    this.said = text;
    this.changed();
  }
  facts() {
    var _a, _b;
    return {
      siteName: (_b = (_a = this.many.state.opening) == null ? void 0 : _a.siteName) != null ? _b : "",
      loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
    };
  }
  fileName(what) {
    const when = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
    return `${location.hostname}-${when}-${what}.csv`;
  }
  results() {
    const states = {};
    for (const { state } of this.many.rows) {
      states[state] = stateText(state);
    }
    return resultsCsv(this.many.rows, {
      headings: {
        state: msg("accountcreator-column-state"),
        username: msg("accountcreator-column-username"),
        email: msg("accountcreator-column-email"),
        explanation: msg("accountcreator-column-remarks")
      },
      states,
      explain: (row) => {
        const outcome = outcomeOf(row);
        if (!outcome || outcome.kind === "created") {
          return "";
        }
        const { wiki, own } = outcomeText(outcome);
        return [wiki ? wikiPlain(wiki) : "", own].filter((text) => text !== "").join(" ");
      }
    });
  }
  render(state, rows) {
    const { kind } = state.stage;
    const inTable = kind === "check" || kind === "run" || kind === "results";
    this.list.$element.toggle(kind === "list");
    this.head.$element.toggle(inTable);
    this.table.element.hidden = !inTable;
    this.explanation.render(state.stage);
    if (kind === "list") {
      this.list.render(state);
    }
    if (inTable) {
      this.head.render(state);
      if (state.edition !== this.edition) {
        this.edition = state.edition;
        void this.table.setRows(this.many.rows);
      } else {
        this.table.update(rows);
      }
      if (state.batch.phase.kind === "creating") {
        this.table.reveal(state.batch.phase.row);
      }
    } else {
      this.head.leave();
    }
    this.renderTitle(state);
    if (kind !== this.stage) {
      this.stage = kind;
      this.$element.parent().scrollTop(0);
      this.focus();
    }
  }
  /** The progress also stands where it can be seen from another tab. */
  renderTitle({ stage, batch }) {
    const { done, total } = batch.progress;
    document.title = stage.kind === "run" ? `(${done}/${total}) ${this.documentTitle}` : this.documentTitle;
  }
};

// taken:core/wiki/ask-overridable
var { askOverridable, offersOverrides } = mw.libs.accountCreator.parts.core.modules["wiki/ask-overridable"];

// taken:core/wiki/read-name-check
var { readNameCheck, readUser } = mw.libs.accountCreator.parts.core.modules["wiki/read-name-check"];

// taken:core/wiki/shape
var { asList, asShape, asText } = mw.libs.accountCreator.parts.core.modules["wiki/shape"];

// src/wiki/read-names.ts
function likely(name) {
  const spaced = name.normalize().replace(/[_ ]+/g, " ").trim();
  return spaced.replace(/^[a-hj-z]/, (first) => first.toUpperCase());
}
function readNames2(result, names, requests) {
  var _a;
  const answers = /* @__PURE__ */ new Map();
  for (const item of asList(asShape(result.query).users)) {
    const user = asShape(item);
    answers.set(asText(user.name), readUser(user, requests));
  }
  const checks = /* @__PURE__ */ new Map();
  for (const name of names) {
    const check = (_a = answers.get(name)) != null ? _a : answers.get(likely(name));
    if (check) {
      checks.set(name, check);
    }
  }
  return checks;
}

// taken:core/wiki/read-own-creations
var { readContinuation, readCreation, readOwnCreations } = mw.libs.accountCreator.parts.core.modules["wiki/read-own-creations"];

// taken:core/wiki/wiki-api
var { SEPARATOR, WikiApi } = mw.libs.accountCreator.parts.core.modules["wiki/wiki-api"];

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
      const note = (answers) => answers.forEach((check, name) => {
        checks.set(name, check);
      });
      for (let index = 0; index < names.length; index += this.namesPerRequest) {
        const chunk = names.slice(index, index + this.namesPerRequest);
        note(readNames2(yield this.ask(chunk, cancellation), chunk, requests));
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
      for (let answers = 0; answers < LOG_ANSWERS; answers++) {
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
function makeListPart(shared, surroundings) {
  defineMessages(en_default);
  const owner = generatePassword(shared.randomBytes);
  void claim(owner);
  const model = new AccountList(__spreadProps(__spreadValues({}, shared), {
    lists: new MwListService(shared.service),
    connection,
    journal: new Journal(sessionStore, owner),
    claim,
    onFinished: (counts2) => {
      mw.hook("accountCreator.finished").fire(counts2);
    }
  }));
  window.addEventListener("beforeunload", (event) => {
    if (model.run.isBusy) {
      event.preventDefault();
      event.returnValue = "";
    }
  });
  const finish = (row) => {
    const unfinished = model.unfinished(row);
    if (unfinished == null ? void 0 : unfinished.current) {
      surroundings.finish(row);
    } else {
      const isCertain = (unfinished == null ? void 0 : unfinished.existence) === "yes";
      mw.notify(unfinishedAdvice(isCertain), { title: unfinishedText("left", isCertain, row.canonical) });
    }
  };
  return { model, screen: new ListScreen(model, __spreadProps(__spreadValues({}, surroundings), { finish })) };
}
return { makeListPart };
} };
// </nowiki>
