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
mw.libs.accountCreator.parts.list = { on: {"core":"be358aef","checks":"1a33bc3b","steps":"e2c4d4d7"}, contents: '6da73116', run: function () {
'use strict';
var Ha = Object.create;
var lr = Object.defineProperty;
var za = Object.defineProperties;
var ja = Object.getOwnPropertyDescriptor;
var Ua = Object.getOwnPropertyDescriptors;
var Va = Object.getOwnPropertyNames;
var _t = Object.getOwnPropertySymbols;
var Ka = Object.getPrototypeOf;
var ur = Object.prototype.hasOwnProperty;
var xs = Object.prototype.propertyIsEnumerable;
var Rs = (r, e, t) => e in r ? lr(r, e, { enumerable: true, configurable: true, writable: true, value: t }) : r[e] = t;
var b = (r, e) => {
  for (var t in e || (e = {}))
    if (ur.call(e, t))
      Rs(r, t, e[t]);
  if (_t)
    for (var t of _t(e)) {
      if (xs.call(e, t))
        Rs(r, t, e[t]);
    }
  return r;
};
var v = (r, e) => za(r, Ua(e));
var Ss = (r) => typeof r === "symbol" ? r : r + "";
var qe = (r, e) => {
  var t = {};
  for (var n in r)
    if (ur.call(r, n) && e.indexOf(n) < 0)
      t[n] = r[n];
  if (r != null && _t)
    for (var n of _t(r)) {
      if (e.indexOf(n) < 0 && xs.call(r, n))
        t[n] = r[n];
    }
  return t;
};
var Ga = (r, e) => () => {
  try {
    return e || r((e = { exports: {} }).exports, e), e.exports;
  } catch (t) {
    throw e = 0, t;
  }
};
var Qa = (r, e, t, n) => {
  if (e && typeof e === "object" || typeof e === "function") {
    for (let s of Va(e))
      if (!ur.call(r, s) && s !== t)
        lr(r, s, { get: () => e[s], enumerable: !(n = ja(e, s)) || n.enumerable });
  }
  return r;
};
var As = (r, e, t) => (t = r != null ? Ha(Ka(r)) : {}, Qa(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  e || !r || !r.__esModule ? lr(t, "default", { value: r, enumerable: true }) : t,
  r
));
var x = (r, e, t) => {
  return new Promise((n, s) => {
    var o = (c) => {
      try {
        a(t.next(c));
      } catch (l) {
        s(l);
      }
    };
    var i = (c) => {
      try {
        a(t.throw(c));
      } catch (l) {
        s(l);
      }
    };
    var a = (c) => c.done ? n(c.value) : Promise.resolve(c.value).then(o, i);
    a((t = t.apply(r, e)).next());
  });
};

// node_modules/papaparse/papaparse.min.js
var wr = Ga((fr, gr) => {
  ((r, e) => {
    "function" == typeof define && define.amd ? define([], e) : "object" == typeof gr && "undefined" != typeof fr ? gr.exports = e() : r.Papa = e();
  })(fr, function r() {
    var e = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== e ? e : {};
    var t = !e.document && !!e.postMessage, n = e.IS_PAPA_WORKER || false, s = {}, o = 0, i = {};
    function a(h) {
      return 65279 === h.charCodeAt(0) ? h.slice(1) : h;
    }
    function c(h) {
      this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(m) {
        var k = j(m);
        k.chunkSize = parseInt(k.chunkSize), m.step || m.chunk || (k.chunkSize = null);
        this._handle = new g(k), (this._handle.streamer = this)._config = k;
      }.call(this, h), this.parseChunk = function(m, k) {
        var T = parseInt(this._config.skipFirstNLines) || 0;
        if (this.isFirstChunk && 0 < T) {
          let D = this._config.newline;
          D || (S = this._config.quoteChar || '"', D = this._handle.guessLineEndings(m, S)), m = [...m.split(D).slice(T)].join(D);
        }
        this.isFirstChunk && V(this._config.beforeFirstChunk) && void 0 !== (S = this._config.beforeFirstChunk(m)) && (m = S), this.isFirstChunk = false, this._halted = false;
        var T = this._partialLine + m, S = (this._partialLine = "", this._handle.parse(T, this._baseIndex, !this._finished));
        if (!this._handle.paused() && !this._handle.aborted()) {
          m = S.meta.cursor, T = (this._finished || (this._partialLine = T.substring(m - this._baseIndex), this._baseIndex = m), S && S.data && (this._rowCount += S.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
          if (n) e.postMessage({ results: S, workerId: i.WORKER_ID, finished: T });
          else if (V(this._config.chunk) && !k) {
            if (this._config.chunk(S, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
            this._completeResults = S = void 0;
          }
          return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(S.data), this._completeResults.errors = this._completeResults.errors.concat(S.errors), this._completeResults.meta = S.meta), this._completed || !T || !V(this._config.complete) || S && S.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), T || S && S.meta.paused || this._nextChunk(), S;
        }
        this._halted = true;
      }, this._sendError = function(m) {
        V(this._config.error) ? this._config.error(m) : n && this._config.error && e.postMessage({ workerId: i.WORKER_ID, error: m, finished: false });
      };
    }
    function l(h) {
      var m;
      (h = h || {}).chunkSize || (h.chunkSize = i.RemoteChunkSize), c.call(this, h), this._nextChunk = t ? function() {
        this._readChunk(), this._chunkLoaded();
      } : function() {
        this._readChunk();
      }, this.stream = function(k) {
        this._input = k, this._nextChunk();
      }, this._readChunk = function() {
        if (this._finished) this._chunkLoaded();
        else {
          if (m = new XMLHttpRequest(), this._config.withCredentials && (m.withCredentials = this._config.withCredentials), t || (m.onload = ie(this._chunkLoaded, this), m.onerror = ie(this._chunkError, this)), m.ontimeout = ie(this._chunkTimeout, this), m.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !t), this._config.downloadTimeout && !t && (m.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
            var k, T = this._config.downloadRequestHeaders;
            for (k in T) m.setRequestHeader(k, T[k]);
          }
          var S;
          this._config.chunkSize && (S = this._start + this._config.chunkSize - 1, m.setRequestHeader("Range", "bytes=" + this._start + "-" + S));
          try {
            m.send(this._config.downloadRequestBody);
          } catch (D) {
            this._chunkError(D.message);
          }
          t && 0 === m.status && this._chunkError();
        }
      }, this._chunkLoaded = function() {
        4 === m.readyState && (m.status < 200 || 400 <= m.status ? this._chunkError() : (this._start += this._config.chunkSize || m.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((k) => null !== (k = k.getResponseHeader("Content-Range")) ? parseInt(k.substring(k.lastIndexOf("/") + 1)) : -1)(m), this.parseChunk(m.responseText)));
      }, this._chunkError = function(k) {
        k = m.statusText || k;
        this._sendError(new Error(k));
      }, this._chunkTimeout = function() {
        this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
      };
    }
    function u(h) {
      (h = h || {}).chunkSize || (h.chunkSize = i.LocalChunkSize), c.call(this, h);
      var m, k, T = "undefined" != typeof FileReader;
      this.stream = function(S) {
        this._input = S, k = S.slice || S.webkitSlice || S.mozSlice, T ? ((m = new FileReader()).onload = ie(this._chunkLoaded, this), m.onerror = ie(this._chunkError, this)) : m = new FileReaderSync(), this._nextChunk();
      }, this._nextChunk = function() {
        this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
      }, this._readChunk = function() {
        var S = this._input, D = (this._config.chunkSize && (D = Math.min(this._start + this._config.chunkSize, this._input.size), S = k.call(S, this._start, D)), m.readAsText(S, this._config.encoding));
        T || this._chunkLoaded({ target: { result: D } });
      }, this._chunkLoaded = function(S) {
        this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(S.target.result);
      }, this._chunkError = function() {
        this._sendError(m.error);
      };
    }
    function d(h) {
      var m;
      c.call(this, h = h || {}), this.stream = function(k) {
        return m = k, this._nextChunk();
      }, this._nextChunk = function() {
        var k, T;
        if (!this._finished) return k = this._config.chunkSize, m = k ? (T = m.substring(0, k), m.substring(k)) : (T = m, ""), this._finished = !m, this.parseChunk(T);
      };
    }
    function f(h) {
      c.call(this, h = h || {});
      var m = [], k = true, T = false;
      this.pause = function() {
        c.prototype.pause.apply(this, arguments), this._input.pause();
      }, this.resume = function() {
        c.prototype.resume.apply(this, arguments), this._input.resume();
      }, this.stream = function(S) {
        this._input = S, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
      }, this._checkIsFinished = function() {
        T && 1 === m.length && (this._finished = true);
      }, this._nextChunk = function() {
        this._checkIsFinished(), m.length ? this.parseChunk(m.shift()) : k = true;
      }, this._streamData = ie(function(S) {
        try {
          m.push("string" == typeof S ? S : S.toString(this._config.encoding)), k && (k = false, this._checkIsFinished(), this.parseChunk(m.shift()));
        } catch (D) {
          this._streamError(D);
        }
      }, this), this._streamError = ie(function(S) {
        this._streamCleanUp(), this._sendError(S);
      }, this), this._streamEnd = ie(function() {
        this._streamCleanUp(), T = true, this._streamData("");
      }, this), this._streamCleanUp = ie(function() {
        this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
      }, this);
    }
    function g(h) {
      var m, k, T, S, D = Math.pow(2, 53), de = -D, ve = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, Re = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, G = this, me = 0, L = 0, pe = false, E = false, N = [], A = { data: [], errors: [], meta: {} };
      function ae(I) {
        return "greedy" === h.skipEmptyLines ? "" === I.join("").trim() : 1 === I.length && 0 === I[0].length;
      }
      function Q() {
        if (A && T && (ke("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + i.DefaultDelimiter + "'"), T = false), h.skipEmptyLines && (A.data = A.data.filter(function(Y) {
          return !ae(Y);
        })), ee()) {
          let Y = function(le) {
            N.push(le);
          };
          var M = Y;
          if (A) if (Array.isArray(A.data[0])) {
            for (var I = 0; ee() && I < A.data.length; I++) A.data[I].forEach(Y);
            A.data.splice(0, 1);
          } else A.data.forEach(Y);
        }
        function F(Y, le) {
          for (var Z = h.header ? {} : [], q = 0; q < Y.length; q++) {
            var O = q, ue = Y[q], ue = ((z, X) => ((ne) => (h.dynamicTypingFunction && void 0 === h.dynamicTyping[ne] && (h.dynamicTyping[ne] = h.dynamicTypingFunction(ne)), true === (h.dynamicTyping[ne] || h.dynamicTyping)))(z) ? "true" === X || "TRUE" === X || "false" !== X && "FALSE" !== X && (((ne) => {
              if (ve.test(ne)) {
                ne = parseFloat(ne);
                if (de < ne && ne < D) return 1;
              }
            })(X) ? parseFloat(X) : Re.test(X) ? new Date(X) : "" === X ? null : X) : X)(O = h.header ? q >= N.length ? "__parsed_extra" : N[q] : O, ue = h.transform ? h.transform(ue, O) : ue);
            "__parsed_extra" === O ? (Z[O] = Z[O] || [], Z[O].push(ue)) : Z[O] = ue;
          }
          return h.header && (q > N.length ? ke("FieldMismatch", "TooManyFields", "Too many fields: expected " + N.length + " fields but parsed " + q, L + le) : q < N.length && ke("FieldMismatch", "TooFewFields", "Too few fields: expected " + N.length + " fields but parsed " + q, L + le)), Z;
        }
        var J;
        A && (h.header || h.dynamicTyping || h.transform) && (J = 1, !A.data.length || Array.isArray(A.data[0]) ? (A.data = A.data.map(F), J = A.data.length) : A.data = F(A.data, 0), h.header && A.meta && (A.meta.fields = N), L += J);
      }
      function ee() {
        return h.header && 0 === N.length;
      }
      function ke(I, F, J, M) {
        I = { type: I, code: F, message: J };
        void 0 !== M && (I.row = M), A.errors.push(I);
      }
      V(h.step) && (S = h.step, h.step = function(I) {
        A = I, ee() ? Q() : (Q(), 0 !== A.data.length && (me += I.data.length, h.preview && me > h.preview ? k.abort() : (A.data = A.data[0], S(A, G))));
      }), this.parse = function(I, F, J) {
        var M = h.quoteChar || '"', M = (h.newline || (h.newline = this.guessLineEndings(I, M)), T = false, h.delimiter ? V(h.delimiter) && (h.delimiter = h.delimiter(I), A.meta.delimiter = h.delimiter) : ((M = ((Y, le, Z, q, O) => {
          var ue, z, X, ne;
          O = O || [",", "	", "|", ";", i.RECORD_SEP, i.UNIT_SEP];
          for (var Je = 0; Je < O.length; Je++) {
            for (var xe, ft = O[Je], ce = 0, Se = 0, re = 0, he = (X = void 0, new y({ comments: q, delimiter: ft, newline: le, preview: 10 }).parse(Y)), Oe = 0; Oe < he.data.length; Oe++) Z && ae(he.data[Oe]) ? re++ : (xe = he.data[Oe].length, Se += xe, void 0 === X ? X = xe : 0 < xe && (ce += Math.abs(xe - X), X = xe));
            0 < he.data.length && (Se /= he.data.length - re), 1.99 < Se && (void 0 === z || ce < z || ce === z && ne < Se) && (z = ce, ue = ft, ne = Se);
          }
          return { successful: !!(h.delimiter = ue), bestDelimiter: ue };
        })(I, h.newline, h.skipEmptyLines, h.comments, h.delimitersToGuess)).successful ? h.delimiter = M.bestDelimiter : (T = true, h.delimiter = i.DefaultDelimiter), A.meta.delimiter = h.delimiter), j(h));
        return M.header = ee(), h.preview && h.header && M.preview++, m = I, k = new y(M), A = k.parse(m, F, J), Q(), pe ? { meta: { paused: true } } : A || { meta: { paused: false } };
      }, this.paused = function() {
        return pe;
      }, this.pause = function() {
        pe = true, k.abort(), m = V(h.chunk) ? "" : m.substring(k.getCharIndex());
      }, this.resume = function() {
        G.streamer._halted ? (pe = false, G.streamer.parseChunk(m, true)) : setTimeout(G.resume, 3);
      }, this.aborted = function() {
        return E;
      }, this.abort = function() {
        E = true, k.abort(), A.meta.aborted = true, V(h.complete) && h.complete(A), m = "";
      }, this.guessLineEndings = function(Y, M) {
        Y = Y.substring(0, 1048576);
        var M = new RegExp(w(M) + "([^]*?)" + w(M), "gm"), J = (Y = Y.replace(M, "")).split("\r"), M = Y.split("\n"), Y = 1 < M.length && M[0].length < J[0].length;
        if (1 === J.length || Y) return "\n";
        for (var le = 0, Z = 0; Z < J.length; Z++) "\n" === J[Z][0] && le++;
        return le >= J.length / 2 ? "\r\n" : "\r";
      };
    }
    function w(h) {
      return h.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    function y(h) {
      var m = (h = h || {}).delimiter, k = h.newline, T = h.comments, S = h.step, D = h.preview, de = h.fastMode, ve = null, Re = false, G = null == h.quoteChar ? '"' : h.quoteChar, me = G;
      if (void 0 !== h.escapeChar && (me = h.escapeChar), ("string" != typeof m || -1 < i.BAD_DELIMITERS.indexOf(m)) && (m = ","), T === m) throw new Error("Comment character same as delimiter");
      true === T ? T = "#" : ("string" != typeof T || -1 < i.BAD_DELIMITERS.indexOf(T)) && (T = false), "\n" !== k && "\r" !== k && "\r\n" !== k && (k = "\n");
      var L = 0, pe = false;
      this.parse = function(E, N, A) {
        if ("string" != typeof E) throw new Error("Input must be a string");
        var ae = E.length, Q = m.length, ee = k.length, ke = T.length, I = V(S), F = [], J = [], M = [], Y = L = 0;
        if (!E) return ce();
        if (de || false !== de && -1 === E.indexOf(G)) {
          for (var le = E.split(k), Z = 0; Z < le.length; Z++) {
            if (M = le[Z], L += M.length, Z !== le.length - 1) L += k.length;
            else if (A) return ce();
            if (!T || M.substring(0, ke) !== T) {
              if (I) {
                if (F = [], ne(M.split(m)), Se(), pe) return ce();
              } else ne(M.split(m));
              if (D && D <= Z) return F = F.slice(0, D), ce(true);
            }
          }
          return ce();
        }
        for (var q = E.indexOf(m, L), O = E.indexOf(k, L), ue = new RegExp(w(me) + w(G), "g"), z = E.indexOf(G, L); ; ) if (E[L] === G) for (z = L, L++; ; ) {
          if (-1 === (z = E.indexOf(G, z + 1))) return A || J.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: F.length, index: L }), xe();
          if (z === ae - 1) return xe(E.substring(L, z).replace(ue, G));
          if (G === me && E[z + 1] === me) z++;
          else if (G === me || 0 === z || E[z - 1] !== me) {
            -1 !== q && q < z + 1 && (q = E.indexOf(m, z + 1));
            var X = Je(-1 === (O = -1 !== O && O < z + 1 ? E.indexOf(k, z + 1) : O) ? q : Math.min(q, O));
            if (E.substr(z + 1 + X, Q) === m) {
              M.push(E.substring(L, z).replace(ue, G)), E[L = z + 1 + X + Q] !== G && (z = E.indexOf(G, L)), -1 !== q && q < L && (q = E.indexOf(m, L)), -1 !== O && O < L && (O = E.indexOf(k, L));
              break;
            }
            X = Je(O);
            if (E.substring(z + 1 + X, z + 1 + X + ee) === k) {
              if (M.push(E.substring(L, z).replace(ue, G)), ft(z + 1 + X + ee), -1 !== q && q < L && (q = E.indexOf(m, L)), z = E.indexOf(G, L), I && (Se(), pe)) return ce();
              if (D && F.length >= D) return ce(true);
              break;
            }
            J.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: F.length, index: L }), z++;
          }
        }
        else if (T && 0 === M.length && E.substring(L, L + ke) === T) {
          if (-1 === O) return ce();
          L = O + ee, O = E.indexOf(k, L), -1 !== q && q < L && (q = E.indexOf(m, L));
        } else if (-1 !== q && (q < O || -1 === O)) M.push(E.substring(L, q)), L = q + Q, q = E.indexOf(m, L);
        else {
          if (-1 === O) break;
          if (M.push(E.substring(L, O)), ft(O + ee), I && (Se(), pe)) return ce();
          if (D && F.length >= D) return ce(true);
        }
        return xe();
        function ne(re) {
          F.push(re), Y = L;
        }
        function Je(re) {
          var he = 0;
          return he = -1 !== re && (re = E.substring(z + 1, re)) && "" === re.trim() ? re.length : he;
        }
        function xe(re) {
          return A || (void 0 === re && (re = E.substring(L)), M.push(re), L = ae, ne(M), I && Se()), ce();
        }
        function ft(re) {
          L = re, ne(M), M = [], O = E.indexOf(k, L);
        }
        function ce(re) {
          if (h.header && !N && F.length && !Re) {
            var he = F[0], Oe = /* @__PURE__ */ Object.create(null), cr = new Set(he);
            let ys = false;
            for (let Ze = 0; Ze < he.length; Ze++) {
              let Ae = a(he[Ze]);
              if (Oe[Ae = V(h.transformHeader) ? h.transformHeader(Ae, Ze) : Ae]) {
                let gt, vs = Oe[Ae];
                for (; gt = Ae + "_" + vs, vs++, cr.has(gt); ) ;
                cr.add(gt), he[Ze] = gt, Oe[Ae]++, ys = true, (ve = null === ve ? {} : ve)[gt] = Ae;
              } else Oe[Ae] = 1, he[Ze] = Ae;
              cr.add(Ae);
            }
            ys && console.warn("Duplicate headers found and renamed."), Re = true;
          }
          return { data: F, errors: J, meta: { delimiter: m, linebreak: k, aborted: pe, truncated: !!re, cursor: Y + (N || 0), renamedHeaders: ve } };
        }
        function Se() {
          S(ce()), F = [], J = [];
        }
      }, this.abort = function() {
        pe = true;
      }, this.getCharIndex = function() {
        return L;
      };
    }
    function R(h) {
      var m = h.data, k = s[m.workerId], T = false;
      if (m.error) k.userError(m.error, m.file);
      else if (m.results && m.results.data) {
        var S = { abort: function() {
          T = true, C(m.workerId, { data: [], errors: [], meta: { aborted: true } });
        }, pause: U, resume: U };
        if (V(k.userStep)) {
          for (var D = 0; D < m.results.data.length && (k.userStep({ data: m.results.data[D], errors: m.results.errors, meta: m.results.meta }, S), !T); D++) ;
          delete m.results;
        } else V(k.userChunk) && (k.userChunk(m.results, S, m.file), delete m.results);
      }
      m.finished && !T && C(m.workerId, m.results);
    }
    function C(h, m) {
      var k = s[h];
      V(k.userComplete) && k.userComplete(m), k.terminate(), delete s[h];
    }
    function U() {
      throw new Error("Not implemented.");
    }
    function j(h) {
      if ("object" != typeof h || null === h) return h;
      var m, k = Array.isArray(h) ? [] : {};
      for (m in h) k[m] = j(h[m]);
      return k;
    }
    function ie(h, m) {
      return function() {
        h.apply(m, arguments);
      };
    }
    function V(h) {
      return "function" == typeof h;
    }
    return i.parse = function(h, m) {
      var k = (m = m || {}).dynamicTyping || false;
      V(k) && (m.dynamicTypingFunction = k, k = {});
      if (m.dynamicTyping = k, m.transform = !!V(m.transform) && m.transform, void 0 !== m.downloadTimeout) {
        var k = parseInt(m.downloadTimeout);
        if (isNaN(k)) throw new Error("Config downloadTimeout value (" + m.downloadTimeout + ") not parsable by parseInt(val).");
        m.downloadTimeout = k;
      }
      if (!m.worker || !i.WORKERS_SUPPORTED) return k = null, i.NODE_STREAM_INPUT, "string" == typeof h ? (h = a(h), k = new (m.download ? l : d)(m)) : true === h.readable && V(h.read) && V(h.on) ? k = new f(m) : (e.File && h instanceof File || h instanceof Object) && (k = new u(m)), k.stream(h);
      (k = (() => {
        var T;
        return !!i.WORKERS_SUPPORTED && (T = (() => {
          var S = e.URL || e.webkitURL || null, D = r.toString();
          return i.BLOB_URL || (i.BLOB_URL = S.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", D, ")();"], { type: "text/javascript" })));
        })(), (T = new e.Worker(T)).onmessage = R, T.id = o++, s[T.id] = T);
      })()).userStep = m.step, k.userChunk = m.chunk, k.userComplete = m.complete, k.userError = m.error, m.step = V(m.step), m.chunk = V(m.chunk), m.complete = V(m.complete), m.error = V(m.error), delete m.worker, k.postMessage({ input: h, config: m, workerId: k.id });
    }, i.unparse = function(h, m) {
      var k = false, T = true, S = ",", D = "\r\n", de = '"', ve = de + de, Re = false, G = null, me = false, L = ((() => {
        if ("object" == typeof m) {
          if ("string" != typeof m.delimiter || i.BAD_DELIMITERS.filter(function(N) {
            return -1 !== m.delimiter.indexOf(N);
          }).length || (S = m.delimiter), "boolean" != typeof m.quotes && "function" != typeof m.quotes && !Array.isArray(m.quotes) || (k = m.quotes), "boolean" != typeof m.skipEmptyLines && "string" != typeof m.skipEmptyLines || (Re = m.skipEmptyLines), "string" == typeof m.newline && (D = m.newline), "string" == typeof m.quoteChar && (de = m.quoteChar, ve = de + de), "boolean" == typeof m.header && (T = m.header), Array.isArray(m.columns)) {
            if (0 === m.columns.length) throw new Error("Option columns is empty");
            G = m.columns;
          }
          void 0 !== m.escapeChar && (ve = m.escapeChar + de), m.escapeFormulae instanceof RegExp ? me = m.escapeFormulae : "boolean" == typeof m.escapeFormulae && m.escapeFormulae && (me = /^[=+\-@\t\r].*$/);
        }
      })(), new RegExp(w(de), "g"));
      "string" == typeof h && (h = JSON.parse(h));
      if (Array.isArray(h)) {
        if (!h.length) return pe(G, h, Re);
        if (Array.isArray(h[0])) return pe(null, h, Re);
        if ("object" == typeof h[0]) return pe(G || Object.keys(h[0]), h, Re);
      } else if ("object" == typeof h) return "string" == typeof h.data && (h.data = JSON.parse(h.data)), Array.isArray(h.data) && (h.fields || (h.fields = h.meta && h.meta.fields || G), h.fields || (h.fields = Array.isArray(h.data[0]) ? h.fields : "object" == typeof h.data[0] ? Object.keys(h.data[0]) : []), Array.isArray(h.data[0]) || "object" == typeof h.data[0] || (h.data = [h.data])), pe(h.fields || [], h.data || [], Re);
      throw new Error("Unable to serialize unrecognized input");
      function pe(N, A, ae) {
        var Q = "", ee = ("string" == typeof N && (N = JSON.parse(N)), "string" == typeof A && (A = JSON.parse(A)), Array.isArray(N) && 0 < N.length), ke = !Array.isArray(A[0]);
        if (ee && T) {
          for (var I = 0; I < N.length; I++) 0 < I && (Q += S), Q += E(N[I], I);
          0 < A.length && (Q += D);
        }
        for (var F = 0; F < A.length; F++) {
          var J = (ee ? N : A[F]).length, M = false, Y = ee ? 0 === Object.keys(A[F]).length : 0 === A[F].length;
          if (ae && !ee && (M = "greedy" === ae ? "" === A[F].join("").trim() : 1 === A[F].length && (null == A[F][0] || 0 === A[F][0].length)), "greedy" === ae && ee) {
            for (var le = [], Z = 0; Z < J; Z++) {
              var q = ke ? N[Z] : Z;
              le.push(A[F][q]);
            }
            M = "" === le.join("").trim();
          }
          if (!M) {
            for (var O = 0; O < J; O++) {
              0 < O && !Y && (Q += S);
              var ue = ee && ke ? N[O] : O;
              Q += E(A[F][ue], O);
            }
            F < A.length - 1 && (!ae || 0 < J && !Y) && (Q += D);
          }
        }
        return Q;
      }
      function E(N, A) {
        var ae, Q, ee;
        return null == N ? "" : N.constructor === Date ? isNaN(N.getTime()) ? "" : N.toISOString() : (ee = false, ae = N.toString(), me && "number" != typeof N && "bigint" != typeof N && "boolean" != typeof N && me.test(ae) && (N = ae = "'" + ae, ee = true), Q = ae.replace(L, ve), (ee = ee || true === k || "function" == typeof k && k(N, A) || Array.isArray(k) && k[A] || ((ke, I) => {
          for (var F = 0; F < I.length; F++) if (-1 < ke.indexOf(I[F])) return true;
          return false;
        })(Q, i.BAD_DELIMITERS) || -1 < Q.indexOf(S) || -1 < ae.indexOf(de) || " " === Q.charAt(0) || " " === Q.charAt(Q.length - 1)) ? de + Q + de : Q);
      }
    }, i.RECORD_SEP = String.fromCharCode(30), i.UNIT_SEP = String.fromCharCode(31), i.BYTE_ORDER_MARK = "\uFEFF", i.BAD_DELIMITERS = ["\r", "\n", '"', i.BYTE_ORDER_MARK], i.WORKERS_SUPPORTED = !t && !!e.Worker, i.NODE_STREAM_INPUT = 1, i.LocalChunkSize = 10485760, i.RemoteChunkSize = 5242880, i.DefaultDelimiter = ",", i.Parser = y, i.ParserHandle = g, i.NetworkStreamer = l, i.FileStreamer = u, i.StringStreamer = d, i.ReadableStreamStreamer = f, n && (e.onmessage = function(h) {
      h = h.data;
      void 0 === i.WORKER_ID && h && (i.WORKER_ID = h.workerId);
      "string" == typeof h.input ? e.postMessage({ workerId: i.WORKER_ID, results: i.parse(h.input, h.config), finished: true }) : (e.File && h.input instanceof File || h.input instanceof Object) && (h = i.parse(h.input, h.config)) && e.postMessage({ workerId: i.WORKER_ID, results: h, finished: true });
    }), (l.prototype = Object.create(c.prototype)).constructor = l, (u.prototype = Object.create(c.prototype)).constructor = u, (d.prototype = Object.create(d.prototype)).constructor = d, (f.prototype = Object.create(c.prototype)).constructor = f, i;
  });
});

// taken:core/accounts/contract/declarations
var et = mw.libs.accountCreator.parts.core.modules[5];
var Te = mw.libs.accountCreator.parts.core.modules[6];
var dr = mw.libs.accountCreator.parts.core.modules[7];

// src/accounts/list/row.ts
function Nt(r) {
  return r === "mail" || r === "generate" || r === "type";
}
function tt(r, e, t) {
  return {
    id: r,
    line: e,
    request: b({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, t),
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
function te({ attempt: r }) {
  return r ? r.outcome : null;
}
function K(r, e) {
  var t;
  return (t = r.request.mode) != null ? t : e;
}
function Pe(r) {
  return r.canonical || r.request.username;
}

// taken:core/accounts/contract/outcome
var B = mw.libs.accountCreator.parts.core.modules[14];

// src/accounts/list/create/attempt.ts
var Ft = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
var fe = {
  status: "open",
  before: "ready",
  sentAt: null,
  lost: false,
  tries: 0,
  postponed: false,
  outcome: null,
  existence: null,
  account: null,
  turn: Ft
};
function se(r) {
  return v(b({}, r), {
    status: "open",
    sentAt: r.lost ? r.sentAt : null,
    outcome: null,
    existence: null,
    account: null,
    turn: v(b({}, r.turn), { looking: null, disputed: null })
  });
}

// src/accounts/list/keep/journal-format.ts
var Ls = [
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
var Es = [
  "open",
  "sent",
  "unknown",
  "created",
  "already",
  "refused",
  "unfinished"
];
function Ts(r, e) {
  return !e || Te(r) ? null : r.format === "html" ? r.html : [r.text];
}
function Cs(r) {
  return r === null ? dr("") : typeof r === "string" ? { format: "html", html: r } : dr(r[0]);
}
function Ya(r, e) {
  switch (r == null ? void 0 : r.kind) {
    case "created":
      return ["c", r.by];
    case "refused": {
      const { code: t, message: n, stops: s, spent: o, field: i, ended: a } = r;
      return ["r", t, Ts(n, e), s, o, i, a];
    }
    case "step": {
      const { type: t, code: n, message: s } = r.step;
      return ["s", t, n, Ts(s, e)];
    }
    case "unknown":
      return ["u", r.cause];
    case "sessionLost":
    case void 0:
      return null;
    default:
      return B(r);
  }
}
function Xa(r, e) {
  if (r === null) {
    return null;
  }
  switch (r[0]) {
    case "c":
      return { kind: "created", username: e != null ? e : "", by: r[1] };
    case "r": {
      const [, t, n, s, o, i, a] = r;
      return { kind: "refused", code: t, message: Cs(n), stops: s, spent: o, retryAfter: null, field: i, ended: a };
    }
    case "s": {
      const [, t, n, s] = r;
      return { kind: "step", step: { type: t, code: n, message: Cs(s), requests: [], redirectTarget: null } };
    }
    case "u":
      return { kind: "unknown", cause: r[1] };
    default:
      return B(r);
  }
}
function Ja(r, e) {
  return r && [
    Es.indexOf(r.status),
    r.before,
    r.sentAt,
    r.lost,
    r.tries,
    r.postponed,
    r.existence,
    r.account,
    Ya(r.outcome, e)
  ];
}
function Za(r) {
  if (r === null) {
    return null;
  }
  const [e, t, n, s, o, i, a, c, l] = r;
  const u = Es[e];
  if (u === void 0) {
    throw new Error("Written by another version");
  }
  const d = u === "sent";
  return v(b({}, fe), {
    status: d ? "unknown" : u,
    before: t,
    sentAt: n,
    lost: s || d,
    tries: o,
    postponed: i,
    existence: a === "asking" ? "unknown" : a,
    account: c,
    outcome: Xa(l, c)
  });
}
function Os(r, e) {
  var l;
  const { username: t, email: n, realname: s, reason: o, mode: i, password: a } = r.request;
  const c = r.state === "created" || r.state === "already";
  return [
    Ls.indexOf(r.state),
    r.line,
    t,
    c ? "" : n,
    c ? "" : s,
    o,
    i,
    r.canonical,
    r.overrides,
    ((l = r.creation) == null ? void 0 : l.createdByMe) ? r.creation.at : null,
    a !== "" || r.passwordSource === "sheet",
    Ja(r.attempt, e)
  ];
}
function Ps(r, e) {
  const [
    t,
    n,
    s,
    o,
    i,
    a,
    c,
    l,
    u,
    d,
    f,
    g
  ] = e;
  return v(b({}, tt(r, n, { username: s, email: o, realname: i, reason: a, mode: c })), {
    state: ec(Ls[t]),
    canonical: l,
    overrides: [...u],
    creation: d === null ? null : { createdByMe: true, createdBy: "", at: d },
    passwordSource: f ? "sheet" : "given",
    attempt: Za(g)
  });
}
function ec(r) {
  switch (r) {
    case void 0:
      throw new Error("Written by another version");
    case "creating":
      return "unknown";
    case "checking":
      return "unchecked";
    default:
      return r;
  }
}

// taken:core/accounts/list/keep/run-key
var pr = mw.libs.accountCreator.parts.core.modules[26];
var $s = mw.libs.accountCreator.parts.core.modules[27];
var Bt = mw.libs.accountCreator.parts.core.modules[28];
var Ms = mw.libs.accountCreator.parts.core.modules[29];
var mr = mw.libs.accountCreator.parts.core.modules[30];

// src/accounts/list/keep/journal.ts
var tc = 1e6;
var It = class {
  /**
   * @param store
   * @param wiki What tells the wiki from others of the same origin
   * @param owner Of the runs that begin here, different for each page: a duplicated tab has a copy of the store
   */
  constructor(e, t, n = "") {
    this.store = e;
    this.wiki = t;
    this.owner = n;
    this.isKept = true;
    this.messages = 0;
  }
  /** False: something could not be kept since begin(). */
  get kept() {
    return this.isKept;
  }
  /** Keeps the list, in place of what was kept before. */
  begin(e, t) {
    const n = t.map(({ id: s }) => s);
    this.isKept = true;
    this.messages = 0;
    this.removeOthers(/* @__PURE__ */ new Set([Bt(this.wiki), ...n.map((s) => this.rowKey(s))]));
    this.write(Bt(this.wiki), [
      pr,
      e.me,
      e.startedAt,
      e.mode,
      e.reason,
      n,
      this.owner
    ]);
    for (const s of this.isKept ? t : []) {
      this.note(s);
    }
    if (!this.isKept) {
      this.clear();
      this.isKept = false;
    }
  }
  /** Keeps a row as it is now. */
  note(e) {
    const t = te(e);
    const n = (t == null ? void 0 : t.kind) === "refused" && !Te(t.message) ? JSON.stringify(t.message).length : 0;
    this.messages += n;
    this.write(this.rowKey(e.id), Os(e, this.messages < tc));
  }
  /**
   * What is kept. A run of somebody else or of long ago is forgotten.
   *
   * @param me Who is logged in
   * @param now Milliseconds since 1970 on this machine
   */
  restore(e, t) {
    try {
      if (!$s(this.store, this.wiki, e, t)) {
        return { kind: "none" };
      }
      const n = this.store.get(Bt(this.wiki));
      return n === null ? { kind: "none" } : this.read(JSON.parse(n));
    } catch (n) {
      return { kind: "unreadable" };
    }
  }
  /** Forgets everything. */
  clear() {
    this.isKept = true;
    try {
      Ms(this.store, this.wiki);
    } catch (e) {
      this.isKept = false;
    }
  }
  rowKey(e) {
    return mr(this.wiki) + e;
  }
  removeOthers(e) {
    try {
      for (const t of this.store.keys()) {
        if (t.startsWith(mr(this.wiki)) && !e.has(t)) {
          this.store.remove(t);
        }
      }
    } catch (t) {
      this.isKept = false;
    }
  }
  write(e, t) {
    try {
      const n = JSON.stringify(t);
      if (this.store.get(e) !== n) {
        this.store.set(e, n);
      }
    } catch (n) {
      this.isKept = false;
    }
  }
  read(e) {
    if (!Array.isArray(e)) {
      return { kind: "unreadable" };
    }
    const [t, n, s, o, i, a, c] = e;
    if (t !== pr || typeof i !== "string") {
      return { kind: "unreadable" };
    }
    const l = a.map((u) => {
      var d;
      return Ps(u, JSON.parse((d = this.store.get(this.rowKey(u))) != null ? d : ""));
    });
    return { kind: "run", header: { me: n, mode: o, reason: i, startedAt: s }, rows: l, owner: c };
  }
};

// taken:core/accounts/contract/own
var _s = mw.libs.accountCreator.parts.core.modules[15];
var qt = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/form
var Ns = mw.libs.accountCreator.parts.core.modules[10];
var Dt = mw.libs.accountCreator.parts.core.modules[11];
var hr = mw.libs.accountCreator.parts.core.modules[12];

// taken:core/accounts/contract/parameters
var Wt = mw.libs.accountCreator.parts.core.modules[17];
var Fs = mw.libs.accountCreator.parts.core.modules[18];
var Bs = mw.libs.accountCreator.parts.core.modules[20];
var Is = mw.libs.accountCreator.parts.core.modules[21];
var qs = mw.libs.accountCreator.parts.core.modules[22];

// taken:core/accounts/contract/service
var $e = mw.libs.accountCreator.parts.core.modules[25];

// src/accounts/list/after/export.ts
var Rr = As(wr());

// taken:checks/accounts/email/email
var Ht = mw.libs.accountCreator.parts.checks.modules[0];
var Ds = mw.libs.accountCreator.parts.checks.modules[1];

// taken:core/accounts/names/unicode-pattern
var W = mw.libs.accountCreator.parts.core.modules[38];

// src/accounts/list/read/plain-text.ts
var nc = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var rc = new Map(Object.entries({
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
var sc = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var oc = new Map(Object.entries({
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
var ic = W(String.raw`\p{Nd}`, "g");
var ac = W(String.raw`[^\P{Nd}\d]`);
var cc = W(String.raw`\p{Nd}`);
function lc(r, e, t, n) {
  var o, i, a;
  if (n !== void 0) {
    const [, c = "", l = ""] = (o = /^([a-z])([a-z]+)$/i.exec(n)) != null ? o : [];
    const u = sc.get(l);
    return (a = (i = rc.get(n)) != null ? i : oc.get(n)) != null ? a : u ? (c + u).normalize() : r;
  }
  const s = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : r;
}
function Ws(r) {
  return r.includes("&") ? r.replace(nc, lc) : r;
}
function nt(r) {
  return r.replace(/[\s_]+/gu, " ").trim();
}
function Me(r) {
  if (!ac.test(r)) {
    return r;
  }
  return r.replace(ic, (e) => {
    var s;
    let t = (s = e.codePointAt(0)) != null ? s : 0;
    const n = t;
    while (n - t < 9 && cc.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(n - t);
  });
}
function P(r) {
  return r.trim() === "";
}

// src/accounts/list/read/cell-kinds.ts
var uc = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var dc = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var zs = new Set(uc.split("|"));
var pc = new Set(dc.split("|"));
var br = W(String.raw`\p{L}`);
var mc = W(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var hc = W(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var fc = W(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var gc = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var wc = /\d{1,2}[:.]\d{2}/;
var bc = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var kc = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function Ce(r) {
  const e = r.trim().toLowerCase();
  return zs.has(e) || e.length < 4 && mc.test(e) && e !== "";
}
function kr(r) {
  const e = r.trim().toLowerCase();
  return Ce(r) && (e.length > 3 || !br.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function oe(r) {
  return r.length > 2 && r.length < 330 && /[@＠]/.test(r) && Ds(Ht(r)) === null;
}
function Hs(r) {
  var n, s;
  if (!/\d/.test(r) || r.length > 60) {
    return false;
  }
  const e = (n = r.match(/[^\s\d.,:/()+-]+/gu)) != null ? n : [];
  if (bc.test(r) || /^\d{4}-?W?\d{2}/.test(r)) {
    return e.length < 6;
  }
  const t = (s = r.match(/\d+/g)) != null ? s : [];
  return wc.test(r) && e.length < 5 && t.length > 2 || kc.test(r) && t.length > 1 && e.length < 4 && e.length > 0 || /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[-–]\s?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?$/i.test(r);
}
function js(r) {
  const e = r.trim();
  return e.length < 60 && hc.test(e);
}
function Us(r) {
  return fc.test(r.trim());
}
function _e(r, e) {
  const t = r.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const n = t.toLowerCase();
  if (pc.has(n) || zs.has(n)) {
    return "answer";
  }
  if (oe(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const s = Me(t);
  if (!br.test(s)) {
    const i = s.replace(/\D/g, "").length;
    return i === 0 ? "answer" : Hs(s) ? "date" : i > 6 && /^[+(0]/.test(s) && /^[\d\s()+./-]+$/.test(s) ? "phone" : "number";
  }
  if (Hs(s)) {
    return "date";
  }
  if (gc.test(s)) {
    return "code";
  }
  const o = t.split(/\s+/u);
  return o.length === 1 ? "word" : o.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
function yr(r) {
  return !P(r) && br.test(r) && !oe(r);
}

// src/accounts/list/read/sheet.ts
var vr = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var yc = ["unused", "username", "email", "unused", "unused"];
var zt = "AccountCreator";
function wt(r) {
  return r.length > 1 && r.some((e) => e.trim() === zt) && !r.some(oe);
}
function Vs(r) {
  const e = [vr, yc].find((t) => r.length === t.length && t.every((n, s) => r[s] === "unused" || r[s] === n || n === "unused"));
  return e ? [...e] : null;
}

// src/accounts/list/formula.ts
var vc = "=+-@＝＋－＠";
var Rc = ";,|	\r\n\v\f\u2028\u2029";
var xc = /[\s'"]/u;
var Sc = /^'*[\t\r\n]/u;
function Ks(r) {
  const e = [];
  let t = false;
  for (let n = r.length - 1; n >= 0; n--) {
    const s = r.charAt(n);
    if (t && Rc.includes(s)) {
      e.push(n + 1);
    }
    if (!xc.test(s)) {
      t = vc.includes(s);
    }
  }
  if (t || Sc.test(r)) {
    e.push(0);
  }
  return e.reverse();
}
function Gs(r) {
  const e = Ks(r);
  return [0, ...e].map((t, n) => r.slice(t, e[n])).join("'");
}
function Qs(r) {
  const e = Ks(r);
  return [0, ...e].map((t, n) => r.slice(n > 0 && r.charAt(t) === "'" ? t + 1 : t, e[n])).join("");
}

// src/accounts/list/after/export.ts
function Ve(r) {
  const e = te(r);
  return (e == null ? void 0 : e.kind) === "created" ? e.username : r.canonical || r.request.username;
}
function Ys(r) {
  return "\uFEFF" + Rr.unparse(r.map((e) => e.map(Gs)), { newline: "\r\n" });
}
function Xs(r, e, t, n = "generate") {
  const s = n === "generate" ? "" : n;
  const o = vr.filter((i) => i !== "unused");
  return Ys([
    [...o.map((i) => t[i]), zt],
    ...r.map(({ request: i }) => [
      ...o.map((a) => {
        var c;
        return (c = i[a]) != null ? c : s;
      }),
      e.loginAddress || e.siteName
    ])
  ]);
}
function Js(r) {
  return Rr.unparse([
    ["Username", "E-mail", "Real name"],
    ...r.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
  ], { delimiter: "	", newline: "\n" });
}
function Zs(r, { headings: e, states: t, explain: n }) {
  return Ys([
    [e.state, e.username, e.email, e.explanation, zt],
    ...r.map((s) => [t[s.state], Ve(s), s.request.email, n(s), s.state])
  ]);
}
function Ac(r) {
  return r.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}
function eo(r) {
  return r.map((e) => `* [[User:${Ac(Ve(e))}]]
`).join("");
}
function to(r) {
  return r.map((e) => Ve(e).replace(/\s+/gu, " ") + "\n").join("");
}
function jt(r) {
  const e = {
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
  for (const { state: t } of r) {
    e[t]++;
  }
  return e;
}

// taken:core/accounts/contract/clock
var no = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/one/debounced-check
var Ut = mw.libs.accountCreator.parts.core.modules[39];

// src/accounts/names/alternatives.ts
var Tc = 40;
function ro(r) {
  var e;
  return (e = Array.from(r)[0]) != null ? e : "";
}
function so(r) {
  var s;
  const e = r.split(" ").filter((o) => o !== "");
  const [t = ""] = e;
  const n = (s = e[e.length - 1]) != null ? s : "";
  return e.length < 2 ? [] : [
    [...e.slice(0, -1), ro(n)].join(" "),
    [ro(t), ...e.slice(1)].join(" "),
    e.join(""),
    ...e.length > 2 ? [`${t} ${n}`] : []
  ];
}
function oo(r, e = {}) {
  var l;
  const { realname: t = "", year: n, place: s = "" } = e;
  const o = t.trim().replace(/\s+/g, " ");
  const i = [...o === "" ? [] : [o, ...so(o)], ...so(r)];
  for (const u of [s.trim(), n === void 0 ? "" : String(n)]) {
    if (u !== "" && !r.includes(u)) {
      i.push(`${r} ${u}`);
    }
  }
  const [, a = r, c = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(r)) != null ? l : [];
  for (let u = c === "" ? 2 : Number(c) + 1; i.length < Tc; u++) {
    i.push(c === "" ? `${r} ${u}` : a + String(u));
  }
  return [...new Set(i)].filter((u) => u !== r);
}

// src/accounts/list/row-observable.ts
var De = class {
  constructor(e) {
    this.current = e;
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
  observe(e) {
    this.listeners.add(e);
    e(this.current, []);
    return () => {
      this.listeners.delete(e);
    };
  }
  change(e, t = []) {
    this.current = b(b({}, this.current), e);
    for (const n of [...this.listeners]) {
      n(this.current, t);
    }
  }
};

// src/accounts/list/check/checker.ts
var io = 50;
var Cc = 2;
var Lc = 3;
var Ec = 3;
var Oc = 200;
var xr = new $e("http", { format: "text", text: "" });
var Vt = class extends De {
  constructor(t) {
    super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
    this.dependencies = t;
    /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
    this.own = null;
    this.open = /* @__PURE__ */ new Set();
    this.source = new Ut();
    /** Why `own` is not known. */
    this.ownFailure = xr;
  }
  /**
   * Checks rows that have been checked locally. Resolves when all are answered, or it is cancelled. A row with an
   * error in its name is left as it is; one whose address alone is wrong is asked about.
   *
   * @param rows
   * @param mode The list's mode; typed passwords are asked about
   */
  check(t, n = "type") {
    return x(this, null, function* () {
      this.cancel();
      const s = new Ut();
      this.source = s;
      this.own = null;
      const o = this.ask(t);
      this.change(
        { running: true, done: 0, total: o.length, cancelled: false, failed: 0 },
        this.concluded(o)
      );
      yield this.answer(o, { mode: n, source: s, counting: true, curiosity: Oc });
      if (!s.cancelled) {
        this.change({ running: false });
      }
    });
  }
  /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
  recheck(t, n = "type") {
    return x(this, null, function* () {
      const s = this.ask([t]);
      this.change({}, this.concluded(s));
      yield this.answer(s, { mode: n, source: this.source, counting: false, curiosity: 1 });
    });
  }
  /** What is not answered yet was not asked. */
  cancel() {
    this.source.cancel();
    this.source = new Ut();
    const t = [...this.open].filter((s) => this.isOpen(s));
    this.open.clear();
    for (const { row: s } of t) {
      s.wiki = null;
    }
    const n = this.concluded(t);
    if (this.state.running) {
      this.change({ running: false, cancelled: true }, n);
    } else if (n.length > 0) {
      this.change({}, n);
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
  alternatives(t, n, s) {
    return x(this, null, function* () {
      const { lists: o } = this.dependencies;
      const { source: i } = this;
      const { wiki: a } = t;
      const c = b({ realname: t.request.realname }, s === void 0 ? {} : { year: s });
      const l = oo(t.canonical, c).filter((f) => !n.has(f));
      const u = yield o.checkNames(l, i);
      const d = [];
      for (const f of l) {
        const g = u.get(f);
        if ((g == null ? void 0 : g.kind) === "free" && !n.has(g.canonical) && !d.includes(g.canonical)) {
          if ((yield o.checkOverridable(g.canonical, i)).length === 0) {
            d.push(g.canonical);
          }
        }
        if (d.length === Ec) {
          break;
        }
      }
      if (a && t.wiki === a) {
        t.wiki = v(b({}, a), { alternatives: d });
        this.change({}, this.concluded([{ row: t }]));
      }
      return d;
    });
  }
  ask(t) {
    const n = [];
    for (const s of t) {
      const o = this.dependencies.local.askableName(s);
      if (o !== "") {
        const i = { about: o, answer: { kind: "pending" }, alternatives: [] };
        s.wiki = i;
        n.push({ row: s, fact: i });
      }
    }
    n.forEach((s) => this.open.add(s));
    return n;
  }
  /** Does the row still wait for this answer, and not for one to a later question? */
  isOpen({ row: t, fact: n }) {
    return t.wiki === n;
  }
  /** Has it concluded what follows from what the wiki said of rows; the ids of all that it concerns. */
  concluded(t) {
    return this.dependencies.local.refresh(t.map(({ row: n }) => n)).map(({ id: n }) => n);
  }
  answer(t, n) {
    return x(this, null, function* () {
      var u;
      const { lists: s } = this.dependencies;
      const { source: o } = n;
      if (t.length > 0 && !this.own) {
        this.own = yield this.askOwn(o);
      }
      const i = /* @__PURE__ */ new Map();
      for (const d of t) {
        const { about: f } = d.fact;
        i.set(f, [...(u = i.get(f)) != null ? u : [], d]);
      }
      const a = [...i.keys()];
      let c = s.namesPerRequest;
      let l = 0;
      for (let d = 0; d < a.length && !o.cancelled; ) {
        const f = a.slice(d, d + c);
        const g = f.flatMap((w) => {
          var y;
          return (y = i.get(w)) != null ? y : [];
        });
        try {
          if (l < Cc) {
            const w = yield s.checkNames(f, o);
            l = 0;
            yield this.note(g, w, n);
          } else {
            this.fail(g, xr, n);
          }
        } catch (w) {
          if (o.cancelled) {
            return;
          }
          if (f.length > io) {
            c = io;
            continue;
          }
          l++;
          this.fail(g, $e.from(w), n);
        }
        d += f.length;
      }
    });
  }
  /** Notes at once what needs no further question, and then asks about the others one by one. */
  note(t, n, s) {
    return x(this, null, function* () {
      const o = [];
      const i = [];
      for (const a of t) {
        const c = n.get(a.fact.about);
        if (s.source.cancelled || !this.isOpen(a)) {
          continue;
        }
        if (!c) {
          this.fail([a], xr, s);
        } else if (this.needsMore(a.row, c, s)) {
          i.push([a, c]);
        } else {
          this.conclude(a, [c], c.kind === "taken" ? this.ownCreation(c.canonical) : null);
          o.push(a);
        }
      }
      this.report(o, 0, s);
      for (const [a, c] of i) {
        yield this.noteSlowly(a, c, s);
      }
    });
  }
  needsMore(t, n, s) {
    switch (n.kind) {
      case "invalid":
        return false;
      case "taken":
        return !this.ownCreation(n.canonical);
      case "free":
        return this.dependencies.lists.offersOverrides || this.hasTypedPassword(t, s);
      case "forbidden":
        return this.hasTypedPassword(t, s);
      default:
        return B(n);
    }
  }
  hasTypedPassword(t, { mode: n }) {
    return t.request.password !== "" && K(t, n) === "type";
  }
  ownCreation(t) {
    var s;
    const n = (s = this.own) == null ? void 0 : s.creations.get(t);
    return n ? { createdByMe: true, createdBy: "", at: n.at } : null;
  }
  /** What the wiki answers for one row at a time. */
  noteSlowly(t, n, s) {
    return x(this, null, function* () {
      const { lists: o, accounts: i } = this.dependencies;
      const { source: a } = s;
      const { row: c, fact: l } = t;
      const { password: u } = c.request;
      if (a.cancelled) {
        return;
      }
      try {
        const d = n.kind === "free" ? yield o.checkOverridable(n.canonical, a) : [];
        const f = n.kind === "taken" ? yield this.askCreation(n.canonical, s) : null;
        const g = n.kind !== "taken" && this.hasTypedPassword(c, s) && !a.cancelled ? yield i.checkPassword(l.about, u, a) : null;
        if (!a.cancelled && this.isOpen(t)) {
          this.conclude(
            t,
            d.length ? d : [n],
            f,
            g && { of: u, check: g }
          );
          this.report([t], 0, s);
        }
      } catch (d) {
        if (!a.cancelled) {
          this.fail([t], $e.from(d), s);
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
  askCreation(t, n) {
    return x(this, null, function* () {
      var o;
      const s = ((o = this.own) == null ? void 0 : o.complete) === true;
      if (s && n.curiosity-- <= 0) {
        return null;
      }
      if (!this.own) {
        throw this.ownFailure;
      }
      try {
        return yield this.dependencies.lists.creationOf(t, n.source);
      } catch (i) {
        if (s && !n.source.cancelled) {
          return null;
        }
        throw i;
      }
    });
  }
  /** Asks for the log of this person's creations; more than once, as much depends on it. */
  askOwn(t) {
    return x(this, null, function* () {
      for (let n = 0; n < Lc && !t.cancelled; n++) {
        try {
          return yield this.dependencies.lists.ownCreations(t);
        } catch (s) {
          this.ownFailure = $e.from(s);
        }
      }
      return null;
    });
  }
  conclude(t, n, s, o = null) {
    this.close(t, { kind: "checked", checks: n, creation: s, password: o });
  }
  fail(t, { text: n }, s) {
    const o = t.filter((i) => this.isOpen(i));
    o.forEach((i) => this.close(i, { kind: "failed", text: n }));
    this.report(o, o.length, s);
  }
  close(t, n) {
    t.row.wiki = v(b({}, t.fact), { answer: n });
    this.open.delete(t);
  }
  report(t, n, { counting: s }) {
    const { state: o } = this;
    const i = this.concluded(t);
    this.change(s ? { done: o.done + t.length, failed: o.failed + n } : {}, i);
  }
};

// taken:core/accounts/contract/reason
var ao = mw.libs.accountCreator.parts.core.modules[24];

// taken:checks/accounts/email/judge-email
var co = mw.libs.accountCreator.parts.checks.modules[2];

// taken:core/accounts/names/characters
var lo = mw.libs.accountCreator.parts.core.modules[31];

// src/accounts/names/lookalike.ts
var Pc = W(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
var $c = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
var Mc = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
var _c = new Map([...$c].map((r, e) => [r, Mc.charAt(e)]));
function uo(r) {
  let e = r.toLowerCase();
  if (/[^\0-\x7f]/.test(e)) {
    e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
      var n;
      return (n = _c.get(t)) != null ? n : t;
    });
  }
  e = e.replace(Pc, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
  return e || r;
}

// taken:core/accounts/names/clean-name
var Nc = mw.libs.accountCreator.parts.core.modules[34];
var Sr = mw.libs.accountCreator.parts.core.modules[35];
var Fc = mw.libs.accountCreator.parts.core.modules[36];
var Bc = mw.libs.accountCreator.parts.core.modules[37];

// src/accounts/names/username.ts
var Ic = 235;
var qc = W(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
var Dc = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
function Wc(r, e) {
  var o;
  const t = String.fromCodePoint((o = r.codePointAt(0)) != null ? o : 0);
  if (/[\u10d0-\u10ff]/u.test(t)) {
    return r;
  }
  const n = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
  const s = n.length > t.length ? n.slice(1).toLowerCase() : n.slice(1);
  return (n.charAt(0) + s + r.slice(t.length)).normalize();
}
function Hc(r, e = []) {
  return /^~\d{4}-/.test(r) || e.some((t) => {
    const [n = "", s = ""] = t.split("$1");
    return r.length >= n.length + s.length && r.startsWith(n) && r.endsWith(s);
  });
}
function zc(r) {
  return encodeURIComponent(r).replace(/%../g, ".").length;
}
function Kt(r, e = {}) {
  var i;
  const t = Sr(r.normalize().replace(/_/g, " "), e).normalize();
  const n = (a, c = "") => ({ canonical: "", problem: a, characters: c });
  if (t === "") {
    return n("empty");
  }
  const s = t.match(qc);
  if (s) {
    return n("characters", [...new Set(s)].join(" "));
  }
  const o = Wc(t, (i = e.language) != null ? i : "");
  if (Dc.test(o)) {
    return n("address");
  }
  if (Hc(o, e.temporaryPatterns)) {
    return n("temporary");
  }
  return zc(o) > Ic ? n("long") : { canonical: o, problem: null };
}

// taken:core/accounts/names/clean-field
var po = mw.libs.accountCreator.parts.core.modules[33];

// src/accounts/list/read/clean-request.ts
function Ar(r, e) {
  const t = {};
  for (const n of ["username", "email", "realname", "reason"]) {
    const s = r[n];
    const o = po(n, s, e);
    if (s !== o) {
      t[n] = { from: s, to: o };
      r[n] = o;
    }
  }
  return t;
}
function mo(r, e) {
  const t = b({}, r.request);
  const n = Ar(t, e);
  if (Object.keys(n).length > 0) {
    r.cleaned = b(b({}, r.cleaned), n);
    r.request = t;
  }
}

// src/accounts/list/check/wiki-remarks.ts
function Ke(r, e, t = null, n = {}) {
  return v(b({
    severity: r,
    code: e,
    field: "username",
    parameters: [],
    fixes: [],
    override: null
  }, n), {
    // The wiki may refuse without a word; then ours are said.
    message: t && !Te(t) ? t : null
  });
}
function ho(r) {
  return new Date(r).toISOString().slice(0, 10);
}
function jc(r, e, t) {
  if (e == null ? void 0 : e.createdByMe) {
    return Ke("info", "already", null, { parameters: [ho(e.at)] });
  }
  return Ke("error", "name-taken", null, {
    fixes: t,
    parameters: e ? [ho(e.at), e.createdBy === r ? "" : e.createdBy] : []
  });
}
function Uc(r, e, t) {
  switch (r.kind) {
    case "invalid":
      return Ke("error", "name-invalid");
    case "free":
      return null;
    case "taken":
      return jc(r.canonical, e, t);
    case "forbidden":
      return Ke("error", "name-forbidden", r.message, { override: r.override, fixes: t });
    default:
      return B(r);
  }
}
function fo(r, e, t) {
  var n, s;
  switch (e.kind) {
    case "pending":
      return [];
    case "failed":
      return [Ke("warning", "check-failed", e.text)];
    case "checked": {
      const { checks: o, creation: i, password: a } = e;
      const c = [...(s = (n = r.wiki) == null ? void 0 : n.alternatives) != null ? s : []];
      const l = o.map((u) => Uc(u, i, c));
      if (a && !a.check.accepted && a.of === r.request.password) {
        l.push(Ke("error", "password-weak", a.check.messages[0], { field: "password" }));
      }
      if (o.some(({ kind: u }) => u !== "invalid") && t !== r.request.username) {
        l.push(Ke("info", "normalised", null, { parameters: [t] }));
      }
      return l.filter((u) => u !== null);
    }
    default:
      return B(e);
  }
}

// src/accounts/list/check/conclude.ts
var Vc = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
function Gt({ state: r }) {
  return Vc.includes(r);
}
function Tr({ wiki: r }, e) {
  return r && e !== "" && r.about === e ? r.answer : null;
}
function Cr(r, e) {
  const t = Tr(r, e);
  const n = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: s }) => s !== "invalid") : void 0;
  return n && n.kind !== "invalid" ? n.canonical : e;
}
function Kc(r, e, t) {
  var s;
  const { password: n } = r.request;
  return t.kind === "checked" && t.checks.every(({ kind: o }) => o === "free" || o === "forbidden") && K(r, e) === "type" && n !== "" && ((s = t.password) == null ? void 0 : s.of) !== n;
}
function Lr(r, e, t) {
  const n = Tr(r, e);
  return n !== null && n.kind !== "pending" && !Kc(r, t, n);
}
function Gc({ cleaned: r, request: e }) {
  const t = [];
  for (const n of ["username", "email", "realname", "reason"]) {
    const s = r[n];
    if (s && s.to === e[n] && s.from.replace(/\s+/g, " ").trim() !== s.to) {
      t.push({
        severity: "info",
        code: "cleaned",
        field: n,
        parameters: [s.from, s.to],
        message: null,
        fixes: [],
        override: null
      });
    }
  }
  return t;
}
function Qc(r, e, t) {
  const n = r.filter(({ severity: s }) => s === "error");
  if (n.some(({ override: s }) => s === null || !e.includes(s))) {
    return "rejected";
  }
  return n.length || r.some(({ severity: s }) => s === "warning") ? "warned" : t;
}
function go(r, e, t) {
  const n = Tr(r, e.name);
  const s = Cr(r, e.name);
  const o = (n == null ? void 0 : n.kind) === "checked" ? n.creation : null;
  const i = n ? fo(r, n, s) : [];
  if (o == null ? void 0 : o.createdByMe) {
    return { canonical: s, creation: o, remarks: i.filter(({ severity: u }) => u === "info"), state: "already" };
  }
  const a = [...e.related, ...e.own, ...i, ...Gc(r)];
  const c = (n == null ? void 0 : n.kind) === "pending" ? "checking" : Lr(r, e.name, t) ? "ready" : "unchecked";
  const l = Qc(a, r.overrides, c);
  return { canonical: s, creation: o, remarks: a, state: l === "warned" && c === "checking" ? "checking" : l };
}

// src/accounts/list/check/names-in-text.ts
var ko = W(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
var wo = W(String.raw`[\p{L}\p{M}\p{N}]`);
function bo(r) {
  return r.normalize().toLowerCase().replace(/\s+/g, " ").trim();
}
function Yc(r) {
  return ko.test(r) ? r.length > 1 : r.includes(" ");
}
var bt = class {
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
  set(e, t) {
    var c, l;
    const n = bo(e);
    if (!Yc(n)) {
      return false;
    }
    const s = n.slice(0, 2);
    const o = (c = this.names.get(s)) != null ? c : /* @__PURE__ */ new Map();
    const i = (l = o.get(n)) != null ? l : 0;
    const a = i + (t ? 1 : -1);
    if (a > 0) {
      o.set(n, a);
    } else {
      o.delete(n);
    }
    this.names.set(s, o);
    return i > 0 !== a > 0;
  }
  /** The first name in a text, in small letters; null where there is none. */
  find(e) {
    var n, s;
    const t = bo(e);
    for (let o = 0; o < t.length; o++) {
      for (const i of (s = (n = this.names.get(t.slice(o, o + 2))) == null ? void 0 : n.keys()) != null ? s : []) {
        const a = o + i.length;
        if (t.startsWith(i, o) && (ko.test(i) || !wo.test(t.charAt(o - 1)) && !wo.test(t.charAt(a)))) {
          return i;
        }
      }
    }
    return null;
  }
};

// src/accounts/list/check/row-groups.ts
var Ne = class {
  constructor() {
    this.groups = /* @__PURE__ */ new Map();
  }
  get(e) {
    var t;
    return (t = this.groups.get(e)) != null ? t : [];
  }
  first(e) {
    var t;
    return (t = this.groups.get(e)) == null ? void 0 : t[0];
  }
  /**
   * Adds a row, or takes one away. The empty key is no group.
   *
   * @param key
   * @param row
   * @param present
   * @return The rows that have another first one now
   */
  set(e, t, n) {
    var a, c, l;
    if (e === "") {
      return [];
    }
    const s = this.groups.get(e);
    if (!s) {
      if (n) {
        this.groups.set(e, [t]);
      }
      return [];
    }
    let o = 0;
    for (let u = s.length; o < u; ) {
      const d = o + u >> 1;
      if (((c = (a = s[d]) == null ? void 0 : a.id) != null ? c : 0) < t.id) {
        o = d + 1;
      } else {
        u = d;
      }
    }
    const i = ((l = s[o]) == null ? void 0 : l.id) === t.id;
    s.splice(o, i ? 1 : 0, ...n ? [t] : []);
    if (!s.length) {
      this.groups.delete(e);
    }
    return o === 0 ? s : [];
  }
};

// src/accounts/list/check/local-check.ts
function ge(r, e, t, n = [], s = null) {
  return { severity: r, code: e, field: t, parameters: n, message: null, fixes: s === null ? [] : [s], override: null };
}
function Xc(r, e, t) {
  if (e.problem === null) {
    return null;
  }
  if (e.problem === "empty") {
    return ge("error", "name-missing", "username");
  }
  const n = e.characters.split(" ").reduce((i, a) => i.split(a).join(" "), r);
  const s = e.problem === "characters" && !r.includes("@");
  const o = s ? Kt(n, t).canonical : "";
  return ge("error", "name-invalid", "username", [e.problem, e.characters], o || null);
}
function Jc(r, e) {
  if (r === "") {
    return e === "mail" ? ge("error", "email-missing", "email") : null;
  }
  const { problem: t, meant: n } = co(r);
  switch (t) {
    case null:
      return null;
    case "typo":
      return ge("warning", "email-typo", "email", [n != null ? n : ""], n);
    case "invalid":
    case "odd":
      return ge(t === "invalid" ? "error" : "warning", "email-invalid", "email", [r], n);
    default:
      return B(t);
  }
}
var Qt = class {
  constructor(e) {
    this.context = e;
    this.entries = /* @__PURE__ */ new Map();
    this.names = new Ne();
    this.looks = new Ne();
    this.emails = new Ne();
    this.people = new bt();
  }
  /** Checks all rows, from scratch: a new list, another mode, other rules. */
  checkAll(e) {
    const t = this.checkInSlices(e, e.length + 1);
    while (!t.next().done) {
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
  *checkInSlices(e, t = 1e3) {
    this.entries = /* @__PURE__ */ new Map();
    this.names = new Ne();
    this.looks = new Ne();
    this.emails = new Ne();
    this.people = new bt();
    const n = /* @__PURE__ */ new Set();
    const s = /* @__PURE__ */ new Set();
    let o = 0;
    for (const i of [
      (a) => this.file(a, n, s),
      (a) => this.relate(a)
    ]) {
      for (const a of e) {
        i(a);
        if (++o % t === 0) {
          yield o / e.length / 2;
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
  update(e) {
    const t = new Set(e);
    const n = /* @__PURE__ */ new Set();
    e.forEach((s) => this.file(s, t, n));
    return this.relateAll(t, n);
  }
  /**
   * Forgets rows that were deleted.
   *
   * @param deleted
   * @return The rows of which something may have changed by it
   */
  remove(e) {
    const t = /* @__PURE__ */ new Set();
    const n = /* @__PURE__ */ new Set();
    e.forEach((s) => this.forget(s, t, n));
    e.forEach((s) => t.delete(s));
    return this.relateAll(t, n);
  }
  /**
   * The wiki has said something of rows: brings what follows from it up to date.
   *
   * @param rows Those that are no longer on the list are passed over
   * @return As of update()
   */
  refresh(e) {
    return this.update(e.filter((t) => {
      var n;
      return ((n = this.entries.get(t.id)) == null ? void 0 : n.row) === t;
    }));
  }
  /** Has the wiki been asked all there is to ask about the row as it stands? */
  isAnswered(e) {
    return Lr(e, this.nameOf(e), this.context.mode);
  }
  /** The name that the wiki is to be asked about; '' where it is not worth asking. */
  askableName(e) {
    var n;
    const t = Gt(e) && ((n = this.relatedNameRemark(e)) == null ? void 0 : n.severity) !== "error";
    return t ? this.nameOf(e) : "";
  }
  /**
   * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
   * taken by accounts that this person had created.
   */
  trust(e) {
    for (const t of e) {
      const { creation: n } = t;
      const s = this.nameOf(t);
      t.wiki = {
        about: s,
        alternatives: [],
        answer: {
          kind: "checked",
          creation: n,
          password: null,
          checks: [{ kind: n ? "taken" : "free", canonical: t.canonical || s }]
        }
      };
    }
  }
  /** What speaks against a public reason: an address, the real name of somebody on the list. */
  reasonRemarks(e = this.context.reason) {
    const t = ao(e);
    const n = this.people.find(e);
    return [
      ...t === null ? [] : [ge("warning", "reason-address", "reason", [t])],
      ...n === null ? [] : [ge("warning", "reason-name", "reason", [n])]
    ];
  }
  forget(e, t, n) {
    const s = this.entries.get(e.id);
    if (s) {
      this.entries.delete(e.id);
      this.setKeys(s, false, t, n);
    }
  }
  setKeys(e, t, n, s) {
    for (const [o, i] of [
      [this.names, e.canonical],
      [this.looks, e.look],
      [this.emails, e.email]
    ]) {
      o.set(i, e.row, t).forEach((a) => n.add(a));
    }
    if (e.realname && this.people.set(e.realname, t)) {
      s.add(e.realname);
    }
  }
  nameOf(e) {
    const t = this.entries.get(e.id);
    return (t == null ? void 0 : t.row) === e ? t.name : Kt(e.request.username, this.context.rules).canonical;
  }
  /** Looks at the row by itself and files it under its name, look and address. */
  file(e, t, n) {
    const { rules: s } = this.context;
    this.forget(e, t, n);
    const o = Gt(e);
    if (o) {
      mo(e, s);
    }
    const { username: i, email: a, realname: c } = e.request;
    const l = Kt(i, s);
    const u = l.canonical;
    const d = o ? Cr(e, u) : e.canonical || u;
    const f = {
      row: e,
      name: u,
      canonical: d,
      look: d && uo(d),
      email: a.toLowerCase(),
      realname: c,
      own: o ? this.ownRemarks(e, l) : []
    };
    this.entries.set(e.id, f);
    this.setKeys(f, true, t, n);
  }
  ownRemarks(e, t) {
    const { username: n, email: s, password: o } = e.request;
    const i = K(e, this.context.mode);
    const a = lo(t.canonical);
    return [
      Xc(n, t, this.context.rules),
      a === null ? null : ge("warning", "name-mixed", "username", [a]),
      Jc(s, i),
      i === "type" && o === "" ? ge("error", "password-missing", "password") : null
    ].filter((c) => c !== null);
  }
  /** Another row, higher up, under the same key. */
  above(e, t, n) {
    const s = t.first(n);
    return s && s.id !== e.id && this.entries.get(s.id) || null;
  }
  relatedNameRemark(e) {
    const t = this.entries.get(e.id);
    if (!t) {
      return null;
    }
    const n = this.above(e, this.names, t.canonical);
    if (n) {
      return ge("error", "duplicate", "username", [String(n.row.line), n.canonical]);
    }
    const s = this.above(e, this.looks, t.look);
    return s && s.canonical !== t.canonical ? ge("warning", "lookalike", "username", [String(s.row.line), s.canonical]) : null;
  }
  /** Compares the row with the others, and concludes. */
  relate(e) {
    const t = this.entries.get(e.id);
    if (!t || !Gt(e)) {
      return;
    }
    const n = this.relatedNameRemark(e);
    const s = n ? [n] : [];
    const o = this.above(e, this.emails, t.email);
    if (o) {
      s.push(ge("warning", "email-repeated", "email", [
        String(o.row.line),
        o.canonical || o.row.request.username
      ]));
    }
    if (e.request.reason) {
      s.push(...this.reasonRemarks(e.request.reason));
    }
    Object.assign(e, go(e, { name: t.name, own: t.own, related: s }, this.context.mode));
  }
  relateAll(e, t) {
    if (t.size) {
      for (const { row: s } of this.entries.values()) {
        if (s.request.reason) {
          e.add(s);
        }
      }
    }
    const n = [...e].filter((s) => this.entries.has(s.id));
    n.forEach((s) => this.relate(s));
    return n;
  }
};

// src/accounts/list/check/quota.ts
var Zc = 864e5;
function yo(r, e, t, n) {
  const s = e ? [...e.creations.values()].map(({ at: o }) => o) : null;
  return {
    limited: !r.includes("noratelimit"),
    createdLastDay: s ? s.filter((o) => o > t - Zc).length : null,
    needed: n
  };
}

// src/accounts/list/create/batch-state.ts
var Yt = {
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
var vo = {
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
  batch: Yt,
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
function Le(r) {
  return r.state === "ready" || r.state === "warned";
}
function Er({ state: r, attempt: e }) {
  return r === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function rt(r) {
  return Le(r) || Er(r) || r.state === "unknown";
}

// src/accounts/list/list-check.ts
var el = 400;
var Xt = class {
  constructor(e, t) {
    this.store = e;
    this.local = new Qt({ rules: {}, mode: "mail", reason: "" });
    /** How to call off the checks of edited rows that wait for the typing to rest. */
    this.resting = /* @__PURE__ */ new Map();
    this.clock = t.clock;
    this.checker = new Vt({ lists: t.lists, accounts: t.service, local: this.local });
    this.checker.observe((n, s) => e.set({ checker: n }, s));
  }
  /** Everything that can be known before anything is created. */
  all() {
    return x(this, null, function* () {
      const { store: e, local: t } = this;
      const { mode: n, reason: s } = e.state;
      t.context = v(b({}, t.context), { mode: n, reason: s });
      for (const a of t.checkInSlices(e.rows)) {
        if (a < 1) {
          yield no(this.clock, 0);
        }
      }
      e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(s) });
      const o = e.rows.filter((a) => te(a) === null && a.state !== "already");
      yield this.ask(o);
      const { opening: i } = e.state;
      if (i) {
        const a = this.clock.now() + i.clockSkew;
        const c = e.rows.filter(Le).length;
        e.set({ quota: yo(i.rights, this.checker.own, a, c) });
      }
    });
  }
  /** Asks the wiki about these rows. */
  ask(e) {
    return this.checker.check(e, this.store.state.mode);
  }
  cancel() {
    this.checker.cancel();
  }
  /** Rows were edited: what can be known here is known at once, and the wiki is asked once the typing rests. */
  edited(e) {
    var n;
    const t = this.local.update([e]);
    (n = this.resting.get(e.id)) == null ? void 0 : n();
    this.resting.delete(e.id);
    if (!this.local.isAnswered(e)) {
      this.resting.set(e.id, this.clock.later(el, () => {
        this.resting.delete(e.id);
        void this.checker.recheck(e, this.store.state.mode);
      }));
    }
    return t;
  }
  /** What was not worth asking about may be so now, such as a name that is no longer there twice. */
  askOpen(e) {
    for (const t of e) {
      if (t.state === "unchecked" && !this.resting.has(t.id)) {
        void this.checker.recheck(t, this.store.state.mode);
      }
    }
  }
  /** Puts free names beside one that is taken. */
  alternatives(e) {
    return x(this, null, function* () {
      const t = new Set(this.store.rows.map(({ canonical: n }) => n));
      yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
    });
  }
};

// src/accounts/list/read/as-rows.ts
function Jt(r) {
  return r.map(({ username: e, email: t, realname: n, password: s, reason: o, mode: i, line: a, cleaned: c, extra: l }, u) => Object.assign(tt(u + 1, a, { username: e, email: t, realname: n, password: s, reason: o, mode: i }), { cleaned: c, extra: l }));
}

// src/accounts/list/read/headings.ts
var tl = {
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
var nl = "a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var xo = W(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var rl = W(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var Or = W(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var sl = 200;
function st(r) {
  return r.normalize("NFKC").toLowerCase().replace(xo, "");
}
function Ro(r) {
  const e = r.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return st(e) === "" ? r : e;
}
var ol = new Set(nl);
var So = Object.entries(tl).reduce((r, [e, t]) => {
  for (const n of t.split(" ")) {
    const s = st(n);
    if (s && !r.has(s)) {
      r.set(s, e);
    }
  }
  return r;
}, /* @__PURE__ */ new Map());
function Ao(r) {
  return [...r].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (Or.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var il = Ao(So);
var Zt = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, n] of Object.entries(e)) {
      for (const s of n) {
        this.words.set(st(s), t);
      }
    }
    this.words.delete("");
    this.telling = [...Ao(this.words), ...il];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : So.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > sl ? null : this.find(e);
      this.found.set(e, t);
    }
    return t;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var t, n;
    return ((n = (t = this.score(e)) == null ? void 0 : t.score) != null ? n : 0) > 0.8;
  }
  find(e) {
    var c;
    const t = (c = this.meaningOf(st(e))) != null ? c : this.meaningOf(st(Ro(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const n = e.split(/[/|·•\n(（]/u).map(st).filter((l) => l);
    const s = new Set(n.map((l) => this.meaningOf(l)));
    const [o] = [...s];
    if (n.length > 1 && s.size === 1 && o) {
      return { meaning: o, score: 1 };
    }
    const i = Ro(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(rl).filter((l) => l);
    const a = this.meaningOf(i.filter((l) => !ol.has(l)).join("").replace(xo, ""));
    if (a) {
      return { meaning: a, score: 0.9 };
    }
    return this.findWithin(i);
  }
  findWithin(e) {
    const t = e.join("");
    const n = /* @__PURE__ */ new Set();
    e.reduce((s, o) => {
      n.add(s);
      return s + o.length;
    }, 0);
    for (const [s, o] of this.telling) {
      const i = t.indexOf(s);
      if (i !== -1 && (n.has(i) || Or.test(s))) {
        const a = Or.test(s) && i + s.length >= t.length - 1;
        return { meaning: o, score: a ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// src/accounts/list/read/reading.ts
var To = 1e4;

// src/accounts/list/read/people-builder.ts
var Co = 200;
var al = [];
var en = class {
  constructor(e) {
    this.options = e;
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    var t;
    this.rules = { userNamespaces: (t = e.userNamespaces) != null ? t : [] };
  }
  remark(e, t, n, s = t) {
    this.remarks.push({ code: e, line: t, lastLine: s, text: n.length > Co ? n.slice(0, Co) + "…" : n });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, n, s = false) {
    var i, a;
    if (this.rows.length >= ((i = this.options.limit) != null ? i : To)) {
      this.overflow = (a = this.overflow) != null ? a : e;
      return;
    }
    const o = v(b({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: al
    }, n), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!s) {
      o.cleaned = Ar(o, this.rules);
    }
    this.rows.push(o);
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, t, n, s) {
    const { username: o = "", email: i = "", realname: a = "" } = n;
    if (P(o) && P(i) && P(a)) {
      this.remark("no-name", e, s, t);
    } else {
      this.add(e, t, n);
    }
  }
  /** By line; says where the limit cut the list off. */
  finish(e, t) {
    if (this.overflow !== null) {
      this.remark("too-many", this.overflow, t(this.overflow), e);
    }
    this.rows.sort((n, s) => n.line - s.line);
    this.remarks.sort((n, s) => n.line - s.line);
  }
};
function ot(r) {
  return Ce(r) ? "" : r.trim();
}
var cl = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function Lo(r = {}) {
  const e = /* @__PURE__ */ new Map();
  for (const t of [cl, r]) {
    for (const [n, s] of Object.entries(t)) {
      s.forEach((o) => e.set(o.toLowerCase(), n));
    }
  }
  return e;
}

// src/accounts/list/read/labels.ts
var ll = /^\s*[*•·–-]?\s*([^:：=<>@]{1,50}?)\s*[:：]\s*([^]*)$/u;
function ul(r, e) {
  var n;
  if (r.length > 2e3) {
    return [];
  }
  const t = [];
  for (const s of r.split(/[,;|\t，；]\s*/u)) {
    const [, o = "", i = ""] = (n = ll.exec(s)) != null ? n : [];
    const a = o ? e.score(o.replace(/[*_]/g, "")) : null;
    const c = t[t.length - 1];
    if (a && a.score > 0.8) {
      t.push({ label: o, meaning: a.meaning, value: i });
    } else if (c) {
      c.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return t;
}
function dl(r) {
  const e = (a) => {
    var c, l;
    return ot((l = (c = r.find((u) => u.meaning === a)) == null ? void 0 : c.value.replace(/[*_]{2}/g, "")) != null ? l : "");
  };
  const t = [e("firstname"), e("lastname")].filter((a) => a).join(" ");
  const n = e("name");
  const s = e("username");
  const o = e("realname") || t;
  const i = r.flatMap(({ label: a, meaning: c, value: l }, u) => c === "unused" && !P(l) ? [{ heading: a, column: u, value: l.trim() }] : []);
  return {
    username: s || (o ? "" : n),
    realname: o || (s ? n : ""),
    email: e("email").replace(/^<|>$/g, ""),
    password: e("password"),
    reason: e("reason"),
    extra: i
  };
}
function Eo(r, e, t) {
  const n = r.filter(({ text: f }) => !P(f));
  if (n.length === 0 || n.length > 1e5) {
    return false;
  }
  const s = n.map((f) => ({ line: f, labels: ul(f.text, e) }));
  const o = s.flatMap(({ labels: f }) => f);
  const i = new Set(o.map(({ meaning: f }) => f));
  const a = i.has("email") || i.has("username") || i.has("name") || i.has("realname");
  if (!a || i.size < 2 || s.filter(({ labels: f }) => f.length > 0).length < n.length * 0.6) {
    return false;
  }
  let c = [];
  let l = null;
  let u = null;
  const d = () => {
    if (l && u) {
      t.addOrRemark(l.line, u.lastLine, dl(c), l.text);
    }
    [c, l, u] = [[], null, null];
  };
  for (const { line: f, labels: g } of s) {
    if (g.length === 0) {
      d();
      t.remark("no-name", f.line, f.text, f.lastLine);
    } else {
      if (g.some(({ label: w }) => c.some((y) => y.label.toLowerCase() === w.toLowerCase()))) {
        d();
      }
      l = l != null ? l : f;
      u = f;
      c = c.concat(g);
    }
  }
  d();
  return true;
}

// src/accounts/list/read/addresses.ts
var pl = /(?:[<([{]\s*|mailto:\s*)*["'“„]?(?:mailto:)?([^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255})(?:[>)\]}"'”]|\?[^\s>]*>)*/iu;
var ml = W(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]\s*$`);
var hl = W(String.raw`^(?:[\s,;:|=/\\]|[-–—]+\s)+|(?:[\s,;:|=/\\(<]|\s[-–—]+)+$`, "g");
var fl = /(?:(?:tel|phone|mobil\w*|handy|gsm|tél)\.?\s?:?\s?)?(?:\+|\(\+?|00?|\b)\d[\d\s()./-]{4,24}\d/giu;
function Fe(r) {
  return r.length > 1e3 ? r.trim() : r.replace(hl, "").trim();
}
function Oo(r) {
  var t;
  const [, e] = (t = /^["'“„«‘]+([^]*?)["'”“»’]+$/u.exec(r)) != null ? t : [];
  return (e != null ? e : r).replace(/\\(["'])/g, "$1").trim();
}
function Po(r) {
  return /\d/.test(r) && r.length < 300 ? r.replace(fl, (e) => e.replace(/\D/g, "").length > 5 ? " " : e) : r;
}
function it(r, e) {
  const t = r.search(/[@＠]/);
  const n = Math.max(0, t - 80);
  const s = t === -1 ? null : pl.exec(r.slice(n, t + 300));
  if (!(s == null ? void 0 : s[1]) || r.length > 2e3) {
    return { name: r.trim(), email: "", more: "" };
  }
  const o = Ht(s[1]);
  let i = r.slice(0, n + s.index);
  const a = ml.exec(i);
  if ((a == null ? void 0 : a[1]) !== void 0 && (e.isHeading(a[1]) || Mo(a[1]))) {
    i = i.slice(0, a.index);
  }
  const c = r.slice(n + s.index + s[0].length);
  const l = Oo(Fe(Po(Fe(i))));
  const u = Fe(c);
  if (l !== "" && !Ce(l)) {
    return { name: oe(l) ? "" : l, email: o, more: u };
  }
  const d = Oo(Fe(Po(Me(u) === u ? u : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: oe(d) || /[@＠]/.test(d) ? "" : d, email: o, more: "" };
}
function Mo(r) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(r);
}
var gl = W(String.raw`^\s*([\p{L}\p{M}\p{N} ._&()'-]{1,60})\s*[:：]\s*`);
function Pr(r, e) {
  var a, c, l;
  const [t, n = ""] = (a = gl.exec(r)) != null ? a : [];
  if (t === void 0) {
    return r;
  }
  const s = r.slice(t.length);
  const o = (l = (c = s.match(/[@＠]/g)) == null ? void 0 : c.length) != null ? l : 0;
  const i = o !== 1 || n.length < 4 || e.isHeading(n) || Mo(n) || /<[^<>]*[@＠]/.test(s);
  return i && !oe(n) ? s : r;
}
function $r(r, e) {
  const t = [];
  let n = 0;
  let s = false;
  let o = 0;
  for (let i = 0; i < r.length; i++) {
    const a = r.charAt(i);
    if (a === '"' && r.charAt(i - 1) !== "\\") {
      s = !s;
    } else if (!s && /[<(]/.test(a)) {
      o++;
    } else if (!s && /[>)]/.test(a)) {
      o = Math.max(0, o - 1);
    } else if (!s && o === 0 && e.includes(a)) {
      t.push(r.slice(n, i));
      n = i + 1;
    }
  }
  t.push(r.slice(n));
  return (s || o > 0) && t.length === 1 ? r.split(/[,;、，；]/) : t;
}
var Mr = (r) => r.trim().split(/\s+/u).length;
function $o(r) {
  const e = [];
  let t = "";
  for (const n of r) {
    if (t !== "" && /[@＠]/.test(n)) {
      const s = n.replace(/<[^]*/u, "").trim();
      const o = !/[<(]/.test(n);
      const i = !o && (Mr(t) === 1 || Mr(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (i) {
        e.push(`${t.trim()}, ${n.trim()}`);
      } else if (o && Mr(n.trim()) === 1) {
        e.push(`${t.trim()} ${n.trim()}`);
      } else {
        e.push(t, n);
      }
      t = "";
    } else if (t !== "") {
      e.push(t);
      t = n;
    } else if (!/[@＠]/.test(n) && n.trim() !== "") {
      t = n;
    } else {
      e.push(n);
    }
  }
  return t === "" ? e : [...e, t];
}
function _r(r, e) {
  var a, c;
  const t = Pr(r, e);
  const n = (c = (a = t.match(/[@＠]/g)) == null ? void 0 : a.length) != null ? c : 0;
  const s = $r(t, ";；");
  const o = s.filter((l) => /[@＠]/.test(l)).length > 1 || s.length > 1 && n < 2;
  if (n < 2 && !o) {
    return [it(t, e)].filter(({ name: l, email: u }) => l || u);
  }
  const i = o ? s.flatMap((l) => {
    var u, d;
    return ((d = (u = l.match(/[@＠]/g)) == null ? void 0 : u.length) != null ? d : 0) > 1 ? $o($r(Pr(l, e), ",，、")) : [l];
  }) : $o($r(t, ",，、"));
  return i.filter((l) => Fe(l) !== "").flatMap((l) => {
    var u, d, f;
    return (
      // Addresses with nothing but spaces between them.
      !/[<(]/.test(l) && ((d = (u = l.match(/[@＠]/g)) == null ? void 0 : u.length) != null ? d : 0) > 1 ? l.split(/\s+/u).filter((g) => g).map((g) => it(g, e)) : />\s*\S.*</u.test(l) ? ((f = l.match(/[^<>]*<[^<>]*>/gu)) != null ? f : [l]).map((g) => it(g, e)) : [it(Pr(l, e), e)]
    );
  }).filter(({ name: l, email: u }) => l !== "" || u !== "");
}

// src/accounts/list/read/list-marks.ts
var _o = W(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,}|\t)|\[[ xX✓✔]?\](?=\s))+`);
var wl = /^\s*(?:[#№]\s?|No\.?\s?)?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d]))\s*/u;
var bl = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var kl = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var yl = /^\s*\u{1f51f}\s*/u;
function vl(r) {
  var t, n;
  const e = r.charCodeAt(0);
  if (e >= 9461 && e <= 9470) {
    return e - 9460;
  }
  if (e >= 10102 && e <= 10131) {
    return (e - 10102) % 10 + 1;
  }
  return Number((n = (t = /\d+/.exec(r.normalize("NFKC"))) == null ? void 0 : t[0]) != null ? n : 0);
}
function Nr(r) {
  var c;
  const e = r.replace(_o, "");
  const t = e.trimStart() !== r.trimStart();
  const n = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const s = kl.exec(e);
  if ((s == null ? void 0 : s[1]) !== void 0) {
    return v(b({}, n), { text: e.slice(s[0].length), number: vl(s[1]) });
  }
  const o = yl.exec(e);
  if (o) {
    return v(b({}, n), { text: e.slice(o[0].length), number: 10 });
  }
  const i = Me(e.slice(0, 40));
  const a = wl.exec(i);
  if (a && i.length === Math.min(40, e.length)) {
    const l = e.slice(a[0].length).replace(_o, "").trim();
    return v(b({}, n), { text: l, number: Number((c = a[1]) != null ? c : a[2]) });
  }
  return n;
}
function Fr(r) {
  const e = Me(r.slice(0, 20));
  const t = bl.exec(e);
  return t && e.length === Math.min(20, r.length) ? { number: Number(t[1]), text: r.slice(t[0].length) } : null;
}
function Br(r) {
  var n, s;
  const e = r.filter((o) => o !== null);
  let t = 0;
  for (let o = 1; o < e.length; o++) {
    const i = ((n = e[o]) != null ? n : 0) - ((s = e[o - 1]) != null ? s : 0);
    if (i === 1 || e[o] === 1 || i === 0 && e[o] === 1) {
      t++;
    }
  }
  return e.length > 1 && t >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/markup.ts
var Rl = 1e3;
var xl = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var Sl = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var Al = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* No(r, e, t) {
  let n = r.indexOf(e);
  let s = n === -1 ? -1 : r.indexOf(t, n + 2);
  while (n !== -1 && s !== -1) {
    const o = r.indexOf(e, n + 2);
    if (o !== -1 && o < s) {
      n = o;
      continue;
    }
    if (s - n < Rl) {
      yield [n, s + 2];
    }
    n = o === -1 || o >= s + 2 ? o : r.indexOf(e, s + 2);
    s = n === -1 ? -1 : r.indexOf(t, Math.max(n + 2, s + 2));
  }
}
function Tl(r, e) {
  var s, o, i, a;
  const [, t = "", n] = (s = /^\s*\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]\s*$/u.exec(r)) != null ? s : [];
  return t ? (i = (o = e.personIn(t)) != null ? o : n) != null ? i : t : (a = e.personIn(r)) != null ? a : r;
}
function Cl(r, e) {
  var d, f;
  const [t = "", ...n] = r.split("|");
  const s = nt(t);
  const o = /^#\w+:(.*)$/u.exec(s);
  if (o) {
    const g = e.personIn((d = o[1]) != null ? d : "");
    return g === null ? null : { names: [g], sure: true, template: "#" };
  }
  const i = [];
  const a = [];
  for (const g of n) {
    const [, w = "", y = ""] = (f = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(g)) != null ? f : [];
    const R = Tl((w ? y : g).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    if (R && (!w || /^\d+$/.test(w))) {
      a.push(R);
    } else if (R && Al.test(w)) {
      i.push(R);
    }
  }
  if (i.length > 0) {
    return { names: i, sure: true, template: s };
  }
  const [c] = a;
  if (c === void 0) {
    return null;
  }
  const l = xl.test(s);
  const u = Sl.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: l ? a : [c], sure: l || u, template: s.toLowerCase() };
}
var Ll = /\[?(https?:\/\/[^\s<>[\]"]+)(?:[ \t]+[^[\]\n]{0,300}\])?\]?/giu;
function kt(r, e) {
  var d;
  const t = [];
  const n = [];
  const s = /* @__PURE__ */ new Map();
  let o = 0;
  let i = "";
  let a = 0;
  const c = (f) => {
    var w;
    const g = f === null ? "" : nt(f);
    if (g === "") {
      o++;
      return;
    }
    s.set(g, ((w = s.get(g)) != null ? w : 0) + 1);
    if (s.get(g) === 1) {
      t.push(g);
    }
  };
  const l = [];
  if (r.includes("[[")) {
    for (const [f, g] of No(r, "[[", "]]")) {
      l.push([f, g, true]);
    }
  }
  if (r.includes("{{")) {
    for (const [f, g] of No(r, "{{", "}}")) {
      l.push([f, g, false]);
    }
  }
  l.sort((f, g) => f[0] - g[0]);
  for (const [f, g, w] of l) {
    if (f < a) {
      continue;
    }
    const y = r.slice(f + 2, g - 2);
    i += r.slice(a, f) + " ";
    a = g;
    if (w) {
      c(e.personIn((d = y.split("|", 1)[0]) != null ? d : ""));
    } else {
      const R = Cl(y, e);
      if (R == null ? void 0 : R.sure) {
        R.names.forEach(c);
      } else if (R) {
        n.push(R);
      }
    }
  }
  i += r.slice(a);
  if (/https?:/i.test(i)) {
    i = i.replace(Ll, (f, g) => {
      const w = e.personAt(g);
      if (w === null) {
        return f;
      }
      c(w);
      return " ";
    });
  }
  const u = t.filter((f) => {
    var g;
    return ((g = s.get(f)) != null ? g : 0) > 1;
  });
  return { names: t, calls: n, signed: u, others: o, rest: i };
}

// src/accounts/list/read/page-mask.ts
var El = /^(?:=.*=|#{1,6}\s.*|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|\[\[[^[\]:|]{1,40}:[^[\]]*\.(?:jpe?g|png|svg|gif|webp)[^[\]]*\]\]|#(?:REDIRECT|WEITERLEITUNG)\b.*)$/iu;
function Ol(r, e) {
  return r.length < 1e3 && El.test(r) && (!/^#+\s/.test(r) || !e && /^#{2,6}\s/.test(r));
}
function Pl(r, e) {
  let t = "";
  let n = r;
  let s = e;
  for (; ; ) {
    const o = n.indexOf(s ? "-->" : "<!--");
    if (o === -1) {
      return { text: s ? t : t + n, open: s };
    }
    t += s ? "" : n.slice(0, o);
    n = n.slice(o + (s ? 3 : 4));
    s = !s;
  }
}
function $l(r) {
  return r.split("{{").length - r.split("}}").length;
}
function yt(r) {
  const e = r.reduce((i, a, c) => a.includes("-->") ? c : i, -1);
  const t = r.some((i) => /\[\[|\{\{|^==.*==/.test(i));
  let n = false;
  let s = 0;
  let o = 0;
  return r.map((i, a) => {
    if (!n && s === 0 && !/[<{=#_[*-]/.test(i)) {
      return { text: i, isMarkup: false };
    }
    const { text: c, open: l } = n || i.includes("<!--") && a <= e ? Pl(i, n) : { text: i, open: false };
    const u = n;
    n = l;
    const d = s;
    if (t) {
      const w = $l(c);
      s = Math.max(0, s + w);
      o = s === 0 ? 0 : o + 1;
      if (o > 100) {
        s = 0;
        o = 0;
      }
    }
    const f = c.trim();
    const g = f === "" && (u || i.trim() !== "");
    return {
      text: c,
      isMarkup: g || d > 0 || s > 0 && !/^\s*[*#]/.test(c) || Ol(f, t)
    };
  });
}
var Ml = /<(s|del|strike)\b[^>]{0,200}>[^<]*(?:<(?!\/(?:s|del|strike)>)[^<]*)*<\/(?:s|del|strike)>|~~(?!~)[^~]{1,300}~~(?!~)/giu;
function Fo(r) {
  return r.length < 2e3 && /<(?:s|del|strike)\b|~~/i.test(r) ? r.replace(Ml, " ") : r;
}
var _l = /<\/?[a-z][a-z0-9]*(?:\s[^<>@]{0,300})?\/?>/giu;
function tn(r) {
  return /[<'*_]/.test(r) ? r.replace(_l, "").replace(/'{2,}|\*{2,}/g, "") : r;
}

// src/accounts/list/read/signature.ts
var Ir = 80;
var Bo = 30;
var Io = /\d{1,2}[:.٫]\d{2}/;
var Nl = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var Fl = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Bl = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function qo(r) {
  const e = Math.max(0, r.length - Ir);
  const t = [...r.slice(e).matchAll(/\S+/gu)].reverse();
  let n = false;
  let s = false;
  let o = false;
  let i = 0;
  for (const { 0: a, index: c = 0 } of t) {
    if (!/\d/.test(a)) {
      if (++i > 2) {
        return -1;
      }
      continue;
    }
    i = 0;
    let l = a;
    if (Io.test(l) && !/\d[.]\d+[.]\d/.test(l) && !n) {
      n = true;
      l = l.replace(Io, "");
    }
    if (Nl.test(l) && !o) {
      o = true;
      l = l.replace(/\d{4}/, "");
    }
    s = s || Fl.test(l);
    if (n && s && o) {
      const u = e + c;
      return u;
    }
  }
  return -1;
}
function vt(r) {
  var n;
  const [, e = r, t = ""] = r.length > 1e3 ? [] : (n = Bl.exec(r)) != null ? n : [];
  return { before: e.trim(), talk: t };
}
function Il(r) {
  const e = Me(r).trimEnd();
  if (e.length !== r.trimEnd().length || !/\d/.test(e.slice(-Ir - Bo))) {
    return null;
  }
  const t = e.slice(-(Ir + Bo + 20));
  const n = e.length - t.length;
  for (const [, o] of [...t.matchAll(/(?=([(（])[^()（）]{1,24}[)）][^()（）\d]{0,30}$)/gu)].map((i) => {
    var a;
    return [i[1], (a = i.index) != null ? a : 0];
  })) {
    const i = qo(e.slice(0, n + o).trimEnd());
    if (i !== -1) {
      return r.slice(0, i);
    }
  }
  const s = qo(e);
  return s === -1 ? null : r.slice(0, s);
}
function Rt(r) {
  var n;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(r.slice(-400));
  if (e) {
    return vt(r.slice(0, Math.max(0, r.length - 400)) + ((n = e[1]) != null ? n : ""));
  }
  const t = Il(r);
  return t === null ? null : vt(t.trim());
}

// src/accounts/list/read/lines.ts
var ql = 7;
var Dl = 100;
var Do = W(String.raw`^\p{Ll}`);
var Wl = W(String.raw`\p{L}`);
var Wo = W(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var Hl = W(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var zl = /^(?:[@＠][^\s@＠,;]+[\s,;]*){2,}$/;
var Ho = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function jl(r, { titles: e }) {
  const t = yt(r.map(({ text: n }) => n));
  return r.map((n, s) => {
    var w, y;
    const o = (w = t[s]) != null ? w : { text: n.text, isMarkup: false };
    const i = Fo(o.text);
    const [, a = "", c = i] = (y = /^(\s*[*#:;]+)([^]*)$/u.exec(i)) != null ? y : [];
    const l = /^\s*\*[^*\s][^*]*\*\s*$/.test(i);
    const u = a && !l && !/^\s*\*\*[^*]/.test(i) && !/^\s*#\d/.test(i) ? c : i;
    const d = u.trim();
    const f = /\[\[|\{\{|https?:|[:：]/.test(d);
    const g = Nr(d);
    return v(b({}, n), {
      plain: d,
      isMarkup: o.isMarkup,
      isStruck: i !== o.text,
      item: g,
      bullets: u === i ? "" : a.trim(),
      signed: o.isMarkup || d.length > 3e3 ? null : Rt(d),
      markup: !o.isMarkup && f ? kt(d, e) : null
    });
  });
}
var qr = (r, e) => r.length > 0 ? r.filter(e).length / r.length : 0;
function zo(r, e) {
  const t = /* @__PURE__ */ new Map();
  r.forEach((n) => {
    var s;
    return t.set(n, ((s = t.get(n)) != null ? s : 0) + 1);
  });
  return new Set([...t].filter(([n, s]) => n !== "" && s > 1 && s >= e).map(([n]) => n));
}
function rn(r) {
  var n;
  const [, e = "", t = ""] = (n = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(r.trim())) != null ? n : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
function Ul(r) {
  const e = r.filter(({ isMarkup: l, text: u }) => !l && !P(u));
  const t = e.map(({ item: l }) => l.number);
  const n = e.map(({ item: l }) => {
    var u, d;
    return l.number === null ? (d = (u = Fr(l.text)) == null ? void 0 : u.number) != null ? d : null : null;
  });
  const s = n.filter((l) => l !== null).length > Math.max(2, e.length * 0.7) && Br(n);
  const o = Br(t);
  const i = ({ item: l, bullets: u }) => l.hasBullet || u !== "" || o && l.number !== null;
  const a = e.map(({ item: l }) => l.text);
  const c = e.filter(({ item: l }) => !P(l.text));
  return {
    isNumbered: o,
    isBareNumbered: s,
    hasItems: e.filter(i).length > 1 && qr(e, i) > 0.4,
    isPage: e.some(({ markup: l, signed: u }) => u !== null || l !== null && l.names.length > 0),
    hasMarks: e.length > 1 && qr(c, ({ item: l }) => /[.,;、。，；]\s*$/.test(l.text)) > 0.8 && qr(c, ({ item: l }) => /(?:^|\s)\S{1,2}\.$/.test(l.text)) < 0.5,
    talk: zo(e.map(({ signed: l, plain: u }) => (l != null ? l : vt(u)).talk), e.length * 0.4),
    templates: zo(e.flatMap(({ markup: l }) => {
      var u;
      return (u = l == null ? void 0 : l.calls.map(({ template: d }) => d)) != null ? u : [];
    }), 2),
    isSurnameFirst: a.filter(rn).length > a.length * 0.6 && a.length > 1,
    hasBulletedReplies: e.some(({ bullets: l }) => l.endsWith(":")) && e.some(({ bullets: l }) => /[*#]$/.test(l))
  };
}
function at(r) {
  const e = r.split(/\s+/u);
  return r.length > Dl || e.length > ql + 2 || e.length > 4 && e.filter((t) => Do.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(r) && e.filter((t) => Do.test(t)).length > 1;
}
function Vl(r) {
  var t;
  const e = r.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s+[-–—]{1,2}\s*|(?:^|\s)--+\s*/u).filter((n) => n.trim() !== "");
  return (t = e[e.length - 1]) != null ? t : r;
}
var nn = class {
  constructor(e, t, n) {
    this.context = t;
    this.builder = n;
    this.lines = jl(e, t);
    this.style = Ul(this.lines);
  }
  get isPage() {
    return this.style.isPage || this.lines.some(({ bullets: e }) => e !== "");
  }
  get isSurnameFirst() {
    return this.style.isSurnameFirst;
  }
  readAll() {
    const e = this.headingLine();
    for (const t of this.lines) {
      if (t === e) {
        this.builder.remark("header", t.line, t.text, t.lastLine);
        continue;
      }
      if (this.builder.overflow !== null) {
        return;
      }
      if (t.isMarkup) {
        this.builder.remark("markup", t.line, t.text, t.lastLine);
      } else if (!P(t.text)) {
        this.readLine(t);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const { header: e } = this.context.options;
    const t = this.lines.filter(({ text: i }) => !P(i));
    const [n] = t;
    if (!n || n.isMarkup || e === false || t.length < 2 || n.item.number !== null || n.bullets !== "") {
      return null;
    }
    const s = this.context.words.score(n.item.text);
    const o = (s == null ? void 0 : s.score) === 1 && s.meaning !== "unused" && n.item.text.length > (s.meaning === "name" ? 3 : 4);
    return e === true || o ? n : null;
  }
  readLine(e) {
    var i;
    const t = () => this.builder.remark(
      e.isStruck && P(Fe(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (Wo.test(e.plain) && e.signed === null) {
      t();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((i = e.markup) == null ? void 0 : i.names.length) !== 1) {
      t();
      return;
    }
    const n = this.linked(e);
    if (n) {
      const [a = ""] = n.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
      n.forEach((c) => this.builder.add(e.line, e.lastLine, { username: c, email: a }));
      return;
    }
    const s = this.withoutMarks(e);
    const o = s === "" ? 0 : this.readPlain(e, s);
    if (o === 0) {
      t();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? _r(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup: e, signed: t, plain: n }) {
    var u, d;
    if (!e) {
      return null;
    }
    const { names: s, signed: o, calls: i, rest: a } = e;
    if (s.length > 0) {
      return t && o.length === 1 && s.length > 1 && at(Fe(a)) ? o : s;
    }
    const c = (u = i.find(({ template: f }) => this.style.templates.has(f))) != null ? u : i[0];
    const l = c && Fe((t ? (d = Rt(a)) != null ? d : { before: a } : { before: a }).before.replace(/[*#:;\s]+/g, "")) === "";
    if (c && (l || this.style.templates.has(c.template) && !Wl.test(tn(a))) && /[*#]|^\s*\{\{/.test(n)) {
      return c.names;
    }
    return null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var d, f;
    const { style: t } = this;
    const { signed: n, item: s, markup: o, plain: i } = e;
    const a = s.hasBullet || e.bullets !== "" || t.isNumbered && s.number !== null;
    if (n) {
      const g = Nr(tn(/\[\[|\{\{/.test(n.before) ? kt(n.before, this.context.titles).rest : n.before));
      const w = t.isNumbered ? g.text : g.numbered;
      const y = at(w) || /[.!?]\s|\s[-–—]+\s?|^-/.test(w) ? Vl(w) : w;
      return this.plainName(y.replace(/^[-–—\s]+/, ""));
    }
    if (o && o.others > 0 || !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(i)) {
      return "";
    }
    let c = t.isNumbered ? s.text : s.numbered === s.text ? s.text : s.numbered;
    c = t.isBareNumbered ? (f = (d = Fr(c)) == null ? void 0 : d.text) != null ? f : c : c;
    c = tn(o && o.calls.length > 0 ? o.rest : c).replace(/^--\s*/, "").trim();
    const { before: l, talk: u } = vt(c);
    return t.talk.has(u) && l !== "" ? l : c;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const n = (i, a = "") => {
      this.builder.add(e.line, e.lastLine, { username: i, email: a });
      return 1;
    };
    if (zl.test(t.slice(0, 2e3)) && t.length < 2e3) {
      return t.split(/[\s,;]+/).filter((i) => i).map((i) => n(i.replace(/^[@＠]/, ""))).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return _r(t, this.context.words).map(({ name: i, email: a }) => n(i, a)).length;
    }
    if (e.signed) {
      return kr(t) || at(t) ? 0 : n(t);
    }
    const s = this.namesIn(t).map((i) => this.plainName(i)).filter((i) => i !== "");
    const o = s.length === 1;
    return s.filter((i) => {
      if (kr(i) || at(i) || /[:：]$/.test(i) && o || /^https?:/i.test(i)) {
        return false;
      }
      const a = _e(i, this.context.titles);
      if (a === "date" || a === "phone" || a === "url") {
        return false;
      }
      this.addName(e, i);
      return true;
    }).length;
  }
  addName(e, t) {
    var o;
    const [, n = "", s = ""] = this.style.isSurnameFirst && this.context.order === "parts" ? (o = /^([^,]+),\s+(.+)$/u.exec(t)) != null ? o : [] : [];
    this.builder.add(e.line, e.lastLine, n ? { realname: `${s} ${n}` } : { username: t });
  }
  /** Several names in a line, where something parts them. */
  namesIn(e) {
    var i;
    const t = (a) => e.split(a).map((c) => c.trim()).filter((c) => c !== "");
    if (e.length > 1e6) {
      return [e];
    }
    if (/[;；、]/.test(e)) {
      return t(/[;；、]/u);
    }
    if (/\|/.test(e)) {
      return t(/\|/u);
    }
    const n = t(/[,，،]/u);
    const s = /[，،]/.test(e);
    const o = n.length === 2 && !s && (this.style.isSurnameFirst || rn(e) || /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i.test((i = n[1]) != null ? i : ""));
    if (n.length < 2 || o) {
      return n.length < 2 ? n : [e];
    }
    if (at(e) && n.some(at)) {
      return [e];
    }
    return n.flatMap((a, c) => c === n.length - 1 && a.length < 200 && Ho.test(a) ? a.split(Ho) : [a]).map((a) => a.replace(/^(?:and|und|et)\s+/i, ""));
  }
  /** A name without marks behind it. */
  plainName(e) {
    if (e.length > 400) {
      return e.trim();
    }
    let t = e.replace(Hl, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return Wo.test(t) ? "" : t;
  }
};

// src/accounts/list/read/page-titles.ts
var Kl = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Gl = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var jo = Kl.split("|");
var Ql = Gl.split("|");
var Yl = /^[\w-]{1,24}$/;
var Xl = 500;
var Jl = (r) => {
  try {
    return decodeURIComponent(r);
  } catch (e) {
    return r;
  }
};
var sn = class r {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...jo, ...e.map(r.plain)]);
  }
  static plain(e) {
    return nt(e).toLowerCase();
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const n = r.plain(e);
    return this.exact.has(n) || t && n.length < 60 && jo.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && n.includes(s));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, t = true) {
    var s, o;
    if (e.length > Xl || !/[:：]/.test(e)) {
      return null;
    }
    const n = nt(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let i = 0; i < n.length - 1 && i < 4; i++) {
      const a = (s = n[i]) != null ? s : "";
      const c = n.slice(i + 1).join(":");
      if (this.isUserNamespace(a, t)) {
        return c.replace(/[/#?].*$/u, "").trim() || null;
      }
      const [, l, u] = (o = /^([^/]+)\/([^/#?]+)/.exec(c)) != null ? o : [];
      if (i < n.length - 1 && l !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Ql.some((d) => l.toLowerCase().startsWith(d))) {
        return u.trim();
      }
      if (!Yl.test(a)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    var a;
    const [, t = "", n = ""] = (a = /^https?:\/\/[^/?#\s]+([^?#\s]*)(?:\?([^#\s]*))?/iu.exec(e)) != null ? a : [];
    const s = n.split("&").flatMap((c) => /^(?:title|target)=/.test(c) ? [c.replace(/^\w+=/, "")] : []);
    const o = t.split("/").filter((c) => c);
    const i = o.findIndex((c) => /:|%3A/i.test(c));
    if (i !== -1) {
      s.push(o.slice(i).join("/"));
    }
    for (const c of s) {
      const l = this.personIn(Jl(c));
      if (l !== null) {
        return l;
      }
    }
    return null;
  }
};

// src/accounts/list/read/delimited.ts
var Vo = As(wr());
var Zl = 500;
var Uo = 50;
function eu(r) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(r);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return r.split('"').length % 2 ? r : r.replace(/^\s*"|"\s*$/g, "");
}
function* on(r, e) {
  var s, o, i;
  let t = 1;
  let n = 0;
  while (t <= r.length) {
    const a = r.slice(t - 1, t - 1 + (n > Uo ? 1 : Zl));
    const { data: c, errors: l } = n > Uo ? { data: [], errors: [] } : Vo.parse(
      a.join("\n"),
      { delimiter: e || String.fromCharCode(31), newline: "\n" }
    );
    const u = (o = (s = l[0]) == null ? void 0 : s.row) != null ? o : c.length;
    for (const d of c.slice(0, u)) {
      const f = t + d.reduce((g, w) => g + w.split("\n").length - 1, 0);
      yield { line: t, lastLine: f, cells: d };
      t = f + 1;
    }
    if (u === 0) {
      const d = (i = a[0]) != null ? i : "";
      const f = (e ? d.split(e) : [d]).map(eu);
      yield { line: t, lastLine: t, cells: f, broken: d.includes('"') };
      t++;
      n++;
    }
  }
}

// src/accounts/list/read/wiki-table.ts
function Go(r) {
  const e = [];
  let t = 0;
  let n = 0;
  let s = false;
  for (let o = 0; o < r.length; o++) {
    const i = r.slice(o, o + 2);
    if (i === "[[" || i === "{{") {
      t++;
      o++;
    } else if (i === "]]" || i === "}}") {
      t = Math.max(0, t - 1);
      o++;
    } else if (t === 0 && (i === "||" || i === "!!")) {
      e.push(r.slice(n, o));
      s = true;
      n = o + 2;
      o++;
    }
  }
  e.push(r.slice(n));
  return { cells: e, hasDouble: s };
}
function Qo(r) {
  const e = [];
  let t = 0;
  let n = 0;
  for (let s = 0; s < r.length; s++) {
    const o = r.slice(s, s + 2);
    if (o === "[[" || o === "{{") {
      t++;
      s++;
    } else if (o === "]]" || o === "}}") {
      t = Math.max(0, t - 1);
      s++;
    } else if (r.charAt(s) === "\\") {
      s++;
    } else if (t === 0 && r.charAt(s) === "|") {
      e.push(r.slice(n, s));
      n = s + 1;
    }
  }
  e.push(r.slice(n));
  return e;
}
function Yo(r) {
  const e = Qo(r);
  return e.length > 1 && /^[^|[\]{}]*=/.test(r) ? e.slice(1).join("|") : r;
}
function Dr(r) {
  return r.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function tu(r) {
  return Go(r.slice(1)).cells.map((e) => Dr(Yo(e)));
}
var Ko = (r) => /^\|-/.test(r);
var Wr = (r) => /^[\s:*]*\{\|/.test(r);
var Hr = (r) => /^\s*\|\}/.test(r);
function Xo(r, e) {
  const t = [];
  let n = null;
  const s = r.some((i) => Ko(i.trim()));
  const o = () => {
    if (n && n.cells.join("").trim()) {
      t.push(n);
    } else if (n) {
      t.push(v(b({}, n), { cells: [], beside: "|" }));
    }
    n = null;
  };
  r.forEach((i, a) => {
    const c = e + a;
    const l = i.trim();
    if (!l) {
      return;
    }
    if (Wr(l) || Hr(l) || Ko(l) || l.startsWith("|+")) {
      o();
      t.push({ line: c, lastLine: c, cells: [], beside: i });
    } else if (/^[|!]/.test(l)) {
      const u = tu(l);
      if (n && s) {
        n.cells.push(...u);
        n.lastLine = c;
      } else {
        o();
        n = { line: c, lastLine: c, cells: u };
      }
    } else if (n) {
      const u = n;
      u.cells[u.cells.length - 1] += "\n" + Dr(l);
      u.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: i });
    }
  });
  o();
  return t;
}
var nu = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
function zr(r) {
  return r.length < 1e3 && r.includes("|") && nu.test(r);
}
function Jo(r, e) {
  return r.flatMap((t, n) => {
    const s = e + n;
    const o = t.trim();
    if (!o) {
      return [];
    }
    if (zr(o) || /^[-+=|:\s]+$/.test(o) || !o.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: t }];
    }
    const i = Go(o.replace(/^[|!]/, ""));
    const a = i.hasDouble ? i.cells.map(Yo) : Qo(o.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: s, lastLine: s, cells: a.map((c) => Dr(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var ru = 200;
var su = ["	", ";", ",", "|"];
var ou = W(String.raw`^[^\p{L}]*$`);
function iu(r, e, { words: t }) {
  var l;
  const n = [...on(r, e)].map(({ cells: u }) => u).filter((u) => u.some((d) => !P(d)));
  const s = n.filter((u) => u.length > 1);
  const o = /* @__PURE__ */ new Map();
  s.forEach(({ length: u }) => {
    var d;
    return o.set(u, ((d = o.get(u)) != null ? d : 0) + 1);
  });
  const [i] = [...o].reduce((u, d) => d[1] > u[1] ? d : u, [0, 0]);
  const a = n.map((u) => {
    const d = u.filter(oe).length;
    return d === 0 ? 0 : Math.max(d, u.reduce((f, g) => {
      var w, y;
      return f + ((y = (w = g.match(/[^\s@]@[^\s@]/g)) == null ? void 0 : w.length) != null ? y : 0);
    }, 0));
  });
  const c = n.length || 1;
  return {
    delimiter: e,
    rows: n,
    share: s.length / c,
    even: s.length > 0 ? s.filter(({ length: u }) => Math.abs(u - i) < 2).length / s.length : 0,
    width: i,
    hasHeadings: n.slice(0, 12).some((u) => {
      if (u.some((g) => oe(g) || /\[\[|\{\{|^\s*[*#]/.test(g))) {
        return false;
      }
      const d = u.filter((g) => !P(g)).map((g) => t.score(g));
      const f = d.filter((g) => g !== null && g.score > 0.8);
      return u.length > 1 && f.length > 1 && f.some((g) => (g == null ? void 0 : g.meaning) !== "unused") || u.length > 2 && d.filter((g) => g !== null).length > 1;
    }),
    addressed: a.filter((u) => u === 1).length / c,
    crowded: a.filter((u) => u > 1).length / c,
    isSheet: wt((l = n[0]) != null ? l : [])
  };
}
function au({ rows: r, delimiter: e }) {
  const t = r.filter((s) => s.filter((o) => !P(o)).length > 1);
  const n = t.filter((s) => {
    var o, i;
    return ou.test((o = s[0]) != null ? o : "") && s.length < 3 && !/^\s*\d+\s*$/.test((i = s[0]) != null ? i : "");
  });
  return e === "	" ? t.length > n.length * 1.5 && t.length > 0 : true;
}
function cu(r, e) {
  var u, d, f, g, w;
  const t = [];
  const n = yt(r.map(({ text: y }) => y));
  for (let y = 0; y < r.length && t.length < ru; y++) {
    const R = (d = (u = r[y]) == null ? void 0 : u.text) != null ? d : "";
    if (!P(R) && !((f = n[y]) == null ? void 0 : f.isMarkup)) {
      t.push(R.slice(0, 5e3));
    }
  }
  const s = su.map((y) => iu(t, y, e));
  const o = s.find((y) => y.isSheet);
  if (o) {
    return o.delimiter;
  }
  const i = s.filter(({ hasHeadings: y, share: R }) => y && R > 0.3);
  if (i[0]) {
    return i[0].delimiter;
  }
  const a = s.find((y) => y.delimiter === "	" && y.share >= 0.5 && au(y));
  if (a) {
    return a.delimiter;
  }
  const c = (y) => t.filter((R) => y.test(R)).length / (t.length || 1);
  if (c(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || c(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((y) => Rt(y) !== null).length > t.length * 0.4) {
    return "";
  }
  const l = s.find(({ addressed: y, crowded: R, share: C, width: U, even: j }) => y >= 0.5 && y > R * 2 && C >= 0.5 && (U > 2 || j > 0.6));
  if (l) {
    return l.delimiter;
  }
  return (w = (g = s.find(({ delimiter: y, rows: R, share: C, even: U, width: j, crowded: ie }) => {
    if (R.length < 2 || ie > 0.2 || C < 0.6 || U < 0.7) {
      return false;
    }
    const V = y === "," && R.filter((m) => rn(m.join(","))).length > R.length * 0.6;
    const h = R.filter((m) => {
      var k;
      return P((k = m[m.length - 1]) != null ? k : "") && m.length < 3;
    }).length;
    return !V && h < R.length * 0.5 && j > 1;
  })) == null ? void 0 : g.delimiter) != null ? w : "";
}
var lu = (r) => /^\s*[|!][^\n]*\S/.test(r) && !/^\s*\|[-}+]/.test(r);
function uu(r) {
  var o, i, a, c, l, u, d, f, g, w, y;
  const e = [];
  let t = [];
  const n = yt(r.map(({ text: R }) => R));
  const s = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let R = 0; R < r.length; R++) {
    const C = r[R];
    if (!C) {
      continue;
    }
    if ((o = n[R]) == null ? void 0 : o.isMarkup) {
      t.push(C);
      continue;
    }
    const U = [];
    let j = R;
    if (Wr(C.text)) {
      for (; j < r.length; j++) {
        U.push((a = (i = r[j]) == null ? void 0 : i.text) != null ? a : "");
        if (Hr((l = (c = r[j]) == null ? void 0 : c.text) != null ? l : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: Xo(U, C.line), delimiter: "", source: "wiki" });
      R = j;
    } else if (lu(C.text) && /^\s*[|!]/.test(C.text) || zr((d = (u = r[R + 1]) == null ? void 0 : u.text) != null ? d : "") && C.text.includes("|")) {
      for (; j < r.length && (j === R || /\|/.test((g = (f = r[j]) == null ? void 0 : f.text) != null ? g : "")); j++) {
        U.push((y = (w = r[j]) == null ? void 0 : w.text) != null ? y : "");
      }
      s();
      e.push({ kind: "table", records: Jo(U, C.line), delimiter: "|", source: "bars" });
      R = j - 1;
    } else {
      t.push(C);
    }
  }
  s();
  return e;
}
var du = /^"(?:[^"\n]|"")*$/m;
function jr(r, e, t) {
  const n = e === null ? uu(r) : [{ kind: "lines", lines: [...r] }];
  return n.map((s) => {
    var l, u;
    if (s.kind === "table") {
      return s;
    }
    const o = (u = (l = s.lines[0]) == null ? void 0 : l.line) != null ? u : 1;
    const i = s.lines.map(({ text: d }) => d);
    const a = e != null ? e : cu(s.lines, t);
    const c = (d) => d.map((f) => v(b({}, f), { line: f.line + o - 1, lastLine: f.lastLine + o - 1 }));
    if (a !== "") {
      return { kind: "table", records: c([...on(i, a)]), delimiter: a, source: "delimited" };
    }
    if (du.test(i.join("\n"))) {
      return {
        kind: "lines",
        lines: c([...on(i, "")]).map(({ line: d, lastLine: f, cells: g }) => ({ line: d, lastLine: f, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return s;
  });
}

// src/accounts/list/read/column-stats.ts
var pu = 3;
var mu = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function an(r, e) {
  return r.length > 0 ? r.filter(e).length / r.length : 0;
}
function Ur(r, e, t) {
  const n = r.map((i) => {
    var a;
    return ((a = i[e]) != null ? a : "").slice(0, 400);
  });
  const s = n.filter((i) => !P(i));
  const o = {
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
  for (const i of s) {
    o[_e(i, t)] += 1 / s.length;
  }
  return {
    filled: s.length,
    fill: n.length > 0 ? s.length / n.length : 0,
    kinds: o,
    distinct: s.length > 0 ? new Set(s.map((i) => i.trim().toLowerCase())).size / s.length : 0,
    realNames: an(s, js),
    ideographic: an(s, Us),
    coined: an(s, (i) => mu.test(i.trim())),
    withAddress: an(s, (i) => /[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+/.test(i)),
    examples: s.filter((i) => !Ce(i)).slice(0, pu),
    words: n.map((i) => i.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[\s._,-]+/u).filter((a) => a.length > 1))
  };
}
function Vr({ kinds: r, filled: e, distinct: t }) {
  return e > 0 && r.word + r.words + r.person + r.code * 0.3 > 0.6 && r.answer < 0.4 && (e < 4 || t > 0.6);
}
function xt(r, e) {
  let t = 0;
  let n = 0;
  r.words.forEach((s, o) => {
    var a;
    const i = (a = e.words[o]) != null ? a : [];
    if (s.length === 0 || i.length === 0) {
      return;
    }
    n++;
    if (s.some((c) => i.some((l) => c === l || c.length > 2 && l.startsWith(c) || l.length > 2 && c.startsWith(l)))) {
      t++;
    }
  });
  return n > 0 ? t / n : 0;
}

// src/accounts/list/read/columns.ts
var hu = 0.35;
var fu = 0.15;
function gu(r, e) {
  const { kinds: t, filled: n, distinct: s } = r;
  if (n === 0) {
    return e ? 0.8 : 0.1;
  }
  if (t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5) {
    return 0;
  }
  const o = n > 5 && s < 0.4 ? e ? 0.7 : 0.3 : 1;
  const i = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - i) * o;
}
function wu(r, e, t) {
  const { kinds: n, filled: s } = e;
  const o = t.score > 0.8;
  switch (r) {
    case "username":
      return gu(e, o);
    case "email":
      return s === 0 ? 0.5 : n.email > 0.3 ? 1 : o && n.answer + n.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !o && (r !== "name" || t.score < 0.8) ? 0 : n.email > 0.5 ? 0 : n.answer > 0.6 && s > 2 || n.number + n.date + n.phone > 0.5 ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return o && n.answer < 0.5 ? 1 : 0;
    case "unused":
      return o ? 1 : 0;
  }
}
function bu(r, e) {
  var n, s;
  const t = {};
  if (r) {
    t[r.meaning] = r.score * wu(r.meaning, e, r);
  }
  if (e.kinds.email > 0.5) {
    t.email = Math.min(1, ((n = t.email) != null ? n : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (r == null ? void 0 : r.meaning) !== "unused") {
    t.username = Math.max((s = t.username) != null ? s : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function ku(r, e, t) {
  return t.findIndex((n, s) => {
    const o = t[s - 1];
    const i = e[s - 1];
    return o !== void 0 && (i == null ? void 0 : i.meaning) === "username" && o.kinds.answer > 0.6 && e[s] === null && r[s] !== void 0 && Vr(n);
  });
}
function Zo(r, e, t) {
  let n = -1;
  let s = 0;
  let o = 0;
  r.forEach((i, a) => {
    var l;
    const c = t.has(a) ? 0 : (l = i[e]) != null ? l : 0;
    if (c > s) {
      o = s;
      [n, s] = [a, c];
    } else {
      o = Math.max(o, c);
    }
  });
  return s >= hu ? { index: n, score: s, margin: s - o } : null;
}
var Kr = class {
  constructor(e, t, n) {
    this.stats = e;
    this.scores = t;
    this.hasHeadings = n;
    this.certain = true;
    this.taken = /* @__PURE__ */ new Set();
    this.meanings = e.map(() => "unused");
  }
  take(e, t) {
    this.meanings[t] = e;
    this.taken.add(t);
  }
  takeBest(e) {
    const t = Zo(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const n = t.margin < fu && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !n && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((n, s) => s !== e && n.kinds.email > 0.5 && xt(t, n) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, n) => !this.taken.has(n) && e(n) && Vr(t) ? [n] : []);
  }
};
function yu(r, e, t) {
  const n = t[r.meanings.indexOf("email")];
  const [s, o] = e;
  const i = s === void 0 ? void 0 : t[s];
  const a = o === void 0 ? void 0 : t[o];
  if (s === void 0 || !i) {
    return { variants: [], certain: true };
  }
  const c = [["username", s]];
  if (o === void 0 || !a) {
    return { variants: [c], certain: r.has("email") || e.length === 1 };
  }
  const l = xt(i, a) > 0.7;
  const u = n !== void 0 && xt(a, n) > 0.7;
  const d = n !== void 0 && xt(i, n) > 0.7;
  const f = (w, y) => [["username", w], ["realname", y]];
  const g = [["firstname", s], ["lastname", o]];
  if (i.realNames > 0.7 && a.realNames < 0.3) {
    const w = l || u || a.coined > 0.5;
    return { variants: w ? [f(o, s), c] : [c, f(o, s)], certain: w && a.coined > 0.5 && l };
  }
  if (a.realNames > 0.7 && i.realNames < 0.5) {
    const w = l || u && !d;
    return { variants: w ? [f(s, o), c] : [c, f(s, o)], certain: w === l };
  }
  if (i.realNames < 0.4 && a.realNames < 0.4 && i.coined < 0.5) {
    const w = d && u && a.coined < 0.5;
    return { variants: w ? [g, c] : [c, g, [["lastname", s], ["firstname", o]]], certain: false };
  }
  return { variants: [c, f(s, o)], certain: i.coined > 0.5 };
}
function vu(r, e, t) {
  if (r.has("lastname") && !r.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (r.has("firstname") && !r.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  if (r.has("username")) {
    return { variants: [r.has("realname") || r.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  if (r.has("realname") || r.has("firstname")) {
    return { variants: [[["username", e]], []], certain: r.has("realname") };
  }
  const n = t[e];
  const s = n !== void 0 && n.realNames + n.ideographic > 0.5 && r.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !s };
}
function ei(r, e, t, n) {
  var g;
  const s = Math.max((g = r == null ? void 0 : r.length) != null ? g : 0, ...e.map((w) => w.length), 1);
  const o = Array.from({ length: s }, (w, y) => y);
  const i = o.map((w) => Ur(e, w, n));
  const a = o.map((w) => {
    var y;
    return t.score((y = r == null ? void 0 : r[w]) != null ? y : "");
  });
  const c = o.map((w) => {
    var y, R;
    return bu((y = a[w]) != null ? y : null, (R = i[w]) != null ? R : Ur([], 0, n));
  });
  if (r) {
    const w = ku(r, a, i);
    const y = c[w];
    if (y) {
      y.username = 0.7;
    }
  }
  const l = new Kr(i, c, r !== null);
  for (const w of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    l.takeBest(w);
  }
  if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
    l.meanings[l.meanings.indexOf("realname")] = "unused";
  }
  const u = Zo(c, "name", new Set(o.filter((w) => l.meanings[w] !== "unused")));
  let d = { variants: [], certain: true };
  if (u) {
    d = vu(l, u.index, i);
  } else if (!l.has("username") && !l.has("realname") && !l.has("firstname") && !l.has("lastname")) {
    const w = l.free((y) => {
      var R, C;
      return ((C = (R = a[y]) == null ? void 0 : R.score) != null ? C : 0) < 0.6;
    });
    d = yu(l, w, i);
    d.certain = d.certain && (r === null || w.length < 2);
    d.variants.push([]);
  } else if (!l.has("username") && l.has("realname")) {
    const w = l.meanings.indexOf("realname");
    d = { variants: [[], [["username", w]]], certain: false };
  }
  const f = (d.variants.length > 0 ? d.variants : [[]]).slice(0, 3).map((w) => {
    const y = [...l.meanings];
    w.forEach(([R, C]) => {
      y[C] = R;
    });
    return y;
  });
  return {
    plans: f,
    certain: l.certain && d.certain,
    scores: c.map((R) => {
      var C = R, { name: w } = C, y = qe(C, ["name"]);
      return w ? v(b({}, y), { realname: w / 2, username: w / 2 }) : y;
    }),
    stats: i
  };
}
function ti(r, e, { scores: t, stats: n }) {
  return e.map((s, o) => {
    var i, a, c, l;
    return {
      heading: ((i = r == null ? void 0 : r[o]) != null ? i : "").trim(),
      meaning: s,
      examples: [...(c = (a = n[o]) == null ? void 0 : a.examples) != null ? c : []],
      scores: (l = t[o]) != null ? l : {}
    };
  });
}

// src/accounts/list/read/table.ts
var ni = 200;
var Qr = 12;
var Yr = 6;
var we = ({ cells: r }) => r.filter((e) => !P(e));
function Ru(r, e, t) {
  const n = we(r);
  if (n.length === 0 || n.some(oe) || r.beside !== void 0) {
    return false;
  }
  const s = n.map((c) => e.score(c));
  const o = s.filter((c) => c !== null && c.score > 0.8);
  const i = o.filter((c) => (c == null ? void 0 : c.meaning) !== "unused");
  const a = s.filter((c) => c !== null && c.meaning !== "unused");
  if (n.length === 1) {
    return t && r.cells.length === 1 && i.length === 1;
  }
  return t ? i.length > 0 && (o.length > 1 || n.length < 3 || r.cells.length > 1 && a.length > 0) || o.length > 2 : i.length > 0 && o.length > 1 && o.length >= n.length * 0.6;
}
function ri(r, e, t) {
  const n = we(r);
  if (e.length === 0 || n.length < 2 || n.some(oe)) {
    return false;
  }
  let s = 0;
  r.cells.forEach((o, i) => {
    const a = e.map(({ cells: d }) => {
      var f;
      return (f = d[i]) != null ? f : "";
    }).filter((d) => !P(d) && !Ce(d));
    if (!yr(o) || Ce(o) || a.length < e.length * 0.5) {
      return;
    }
    const c = a.map((d) => _e(d, t));
    const l = _e(o, t);
    const u = (d) => l !== d && c.filter((f) => f === d).length > c.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function xu(r, e) {
  const { words: t, titles: n, options: s } = e;
  if (s.header === false) {
    return [];
  }
  if (s.header === true) {
    return r.length > 0 ? [0] : [];
  }
  const o = [];
  let i = "";
  r.forEach((a, c) => {
    var d;
    const l = o[o.length - 1];
    const u = a.cells.join("|").toLowerCase();
    if (o.length > 0 && i !== "" && u === i || Ru(a, t, l === void 0 && c < Qr)) {
      if (l === c - 1 && we(a).length >= we((d = r[l]) != null ? d : a).length) {
        o.pop();
      } else if (l === c - 1) {
        return;
      }
      o.push(c);
      i = u;
    }
  });
  if (o.length === 0) {
    const a = r.slice(0, Qr).findIndex((c, l) => l < Yr && c.cells.length > 1 && ri(c, r.slice(l + 1, l + 12), n));
    if (a !== -1) {
      o.push(a);
    }
  }
  return o;
}
function si(r) {
  return r.length <= Yr && !r.some((e) => e.cells.some(oe)) && r.filter((e) => {
    var t;
    return we(e).length > 1 && !P((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
function Su(r, e, t) {
  var o;
  const n = r.cells.slice(1).filter((i) => !P(i));
  if (n.length === 0 || n.some((i) => _e(i, t) !== "number")) {
    const i = (o = we(r)[0]) != null ? o : "";
    return we(r).length === 1 && e.length > 1 && /^(?:total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ)\b.{0,20}$/iu.test(i.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && r.cells.every((i, a) => a === 0 || P(i) || s.filter(({ cells: c }) => {
    var l;
    return _e((l = c[a]) != null ? l : "", t) === "number";
  }).length < s.length * 0.3);
}
function Au(r, e, t) {
  const n = e.slice(0, 20);
  if (n.length === 0) {
    return false;
  }
  const s = n.reduce((o, i) => o + we(i).length, 0) / n.length;
  if (we(r).length <= s / 2 && we(r).length < 3 && s > 3) {
    return !r.cells.some(oe);
  }
  return ri(r, n, t) && r.cells.some((o, i) => yr(o) && n.filter(({ cells: a }) => {
    var c;
    return oe((c = a[i]) != null ? c : "");
  }).length > n.length * 0.8);
}
function Gr(r, e, t, n) {
  var R;
  const { words: s, titles: o, options: i } = n;
  const a = [...t];
  const c = [...r];
  const l = [];
  const u = e !== null && wt(e.cells);
  if (!u) {
    while (e && a.length > 1 && a[0] && Au(a[0], a.slice(1), o)) {
      c.push(...a.splice(0, 1));
    }
    for (let C = a[a.length - 1]; C && a.length > 1 && Su(C, a.slice(0, -1), o); C = a[a.length - 1]) {
      l.unshift(...a.splice(-1));
    }
  }
  const d = e ? -1 : a.slice(0, Qr).reduce((C, U, j) => {
    var ie;
    return P((ie = U.cells[0]) != null ? ie : "") && we(U).length > 0 && j <= Yr ? j : C;
  }, -1);
  const f = a.filter((C) => {
    var U;
    return P((U = C.cells[0]) != null ? U : "");
  }).length < a.length * 0.5;
  if (d !== -1 && f && si(a.slice(0, d))) {
    c.push(...a.splice(0, d + 1));
  }
  const g = a.slice(0, ni).map(({ cells: C }) => C);
  const w = ei((R = e == null ? void 0 : e.cells) != null ? R : null, g, s, o);
  const y = e && u ? Vs(e.cells.map((C) => {
    const U = s.score(C);
    return (U == null ? void 0 : U.score) === 1 ? U.meaning : "unused";
  })) : null;
  if (i.columns) {
    const C = w.stats.length;
    const U = [...i.columns];
    while (U.length < C) {
      U.push("unused");
    }
    w.plans = [U];
    w.certain = true;
  } else if (y) {
    w.plans = [y];
    w.certain = true;
  }
  return { headings: e, above: c, rows: a, totals: l, plans: w, sheet: u };
}
function oi(r, e) {
  var c, l, u;
  const t = r.filter((d) => d.beside === void 0 && we(d).length > 0);
  const n = wt((l = (c = t[0]) == null ? void 0 : c.cells) != null ? l : []);
  const s = n ? [0] : xu(t, e);
  const o = [];
  const i = (u = s[0]) != null ? u : -1;
  let a = t.slice(0, Math.max(0, i));
  if (a.length > 0 && !si(a)) {
    o.push(Gr([], null, a, e));
    a = [];
  }
  if (i === -1) {
    o.push(Gr([], null, t, e));
  }
  s.forEach((d, f) => {
    var w, y;
    const g = (w = s[f + 1]) != null ? w : t.length;
    o.push(Gr(f === 0 ? a : [], (y = t[d]) != null ? y : null, t.slice(d + 1, g), e));
  });
  return {
    sections: o,
    planCount: Math.max(1, ...o.map(({ plans: d }) => d.plans.length)),
    certain: o.every(({ plans: d }) => d.certain),
    sheet: n
  };
}
function ii({ sections: r }) {
  return r.reduce((e, t) => !e || t.rows.length > e.rows.length ? t : e, void 0);
}
function ai(r, e) {
  var t, n;
  return ti((n = (t = r.headings) == null ? void 0 : t.cells) != null ? n : null, ci(r, e), r.plans);
}
function ci({ plans: r }, e) {
  var t, n;
  return (n = (t = r.plans[e]) != null ? t : r.plans[0]) != null ? n : [];
}
function li(r, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(r + e);
  return (t ? e + r : `${r} ${e}`).trim();
}
var ui = /^([^,]{1,60}),\s+([^,]{1,60})$/;
function Tu(r) {
  const e = r.filter((t) => !P(t)).slice(0, ni);
  return e.length > 1 && e.filter((t) => ui.test(t.trim())).length > e.length * 0.8;
}
function Cu(r) {
  var n;
  const [, e = "", t = ""] = (n = ui.exec(r.trim())) != null ? n : [];
  return e ? li(t, e) : r;
}
var cn = class {
  constructor(e, t, n) {
    this.context = e;
    this.builder = t;
    this.delimiter = n;
  }
  /** @param plan Which of the ways to take the columns */
  addAll({ sections: e }, t) {
    for (const n of e) {
      for (const i of [...n.above, ...n.headings ? [n.headings] : []]) {
        this.builder.remark("header", i.line, this.textOf(i), i.lastLine);
      }
      for (const i of n.totals) {
        this.builder.remark("total", i.line, this.textOf(i), i.lastLine);
      }
      const s = ci(n, t);
      const o = Tu(n.rows.map(({ cells: i }) => {
        var a;
        return (a = i[s.indexOf("realname")]) != null ? a : "";
      }));
      for (const i of n.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        this.addRecord(i, s, n, o);
      }
    }
  }
  textOf(e) {
    return e.cells.join(this.delimiter || " ");
  }
  addRecord(e, t, n, s) {
    const { line: o, lastLine: i, cells: a } = e;
    const c = { first: "", last: "" };
    const l = [];
    const u = [];
    a.forEach((R, C) => {
      var ie, V, h;
      const U = n.headings !== null && C >= n.headings.cells.length;
      const j = U && t[C] === "unused" ? void 0 : t[C];
      if (j === void 0 || j === "unused") {
        if (!P(R) && (j === void 0 || this.delimiter && R.includes("\n") && R.includes(this.delimiter))) {
          u.push(R);
        }
        if (!P(R) && j === "unused") {
          l.push({ heading: ((V = (ie = n.headings) == null ? void 0 : ie.cells[C]) != null ? V : "").trim(), column: C, value: R.trim() });
        }
      } else {
        this.readCell(j, n.sheet ? Qs(R) : R, c, n.sheet, o);
        if (j === "realname" && s) {
          c.realname = Cu((h = c.realname) != null ? h : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", o, this.textOf(e));
    }
    const y = c, { first: d, last: f } = y, g = qe(y, ["first", "last"]);
    if (d || f) {
      g.realname = li(d, f);
    }
    if (l.length > 0 && !n.sheet) {
      g.extra = l;
    }
    if (n.sheet) {
      this.builder.add(o, i, g, true);
      return;
    }
    this.readName(g);
    const w = !g.username && !g.email && !g.realname;
    if (w && g.password) {
      this.builder.add(o, i, g);
    } else {
      this.builder.addOrRemark(o, i, g, this.textOf(e));
    }
    if (u.length > 0 && !w) {
      this.builder.remark("extra-cells", o, u.join(this.delimiter || " "), i);
    }
  }
  readCell(e, t, n, s, o) {
    switch (e) {
      case "firstname":
        n.first = ot(t);
        break;
      case "lastname":
        n.last = ot(t);
        break;
      case "mode":
        this.readMode(t, n, o);
        break;
      case "username":
      case "email":
      case "realname":
        n[e] = s ? t : ot(t);
        break;
      default:
        n[e] = s ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var s, o, i;
    const { username: t = "", email: n = "" } = e;
    if (/\[\[|\{\{|https?:/.test(t)) {
      const { names: a, calls: c } = kt(t, this.context.titles);
      const [l = (s = c[0]) == null ? void 0 : s.names[0]] = a;
      e.username = l != null ? l : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const a = it(t.replace(/\n/g, " "), this.context.words);
      if (a.email !== "" && (n === "" || a.email.toLowerCase() === n.toLowerCase() || a.name !== "")) {
        e.username = a.name;
        e.email = n || a.email;
      }
    } else if (t.includes("\n")) {
      e.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((o = e.realname) != null ? o : "") && oe((i = e.realname) != null ? i : "")) {
      e.realname = "";
    }
  }
  readMode(e, t, n) {
    const s = this.context.modes.get(e.trim().toLowerCase());
    if (s) {
      t.mode = s;
    } else if (!P(e)) {
      this.builder.remark("unknown-mode", n, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var Lu = 3;
function Eu(r) {
  var s, o;
  const e = r.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (o = (s = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : s[1]) != null ? o : null;
  const n = e.split("\n").map((i, a) => ({ line: a + 1, lastLine: a + 1, text: i }));
  return { lines: t === null ? n : n.slice(1), separator: t };
}
function Ou({ records: r }, e, t) {
  if (t.options.columns || t.options.delimiter || e.sheet || e.sections.some(({ headings: s }) => s !== null)) {
    return null;
  }
  const n = /* @__PURE__ */ new Set();
  for (const { cells: s } of r.slice(0, 200)) {
    s.forEach((o, i) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(o)) {
        n.add(i);
      }
    });
  }
  return n.size > 1 ? null : r.map(({ line: s, lastLine: o, cells: i, beside: a }) => ({ line: s, lastLine: o, text: a != null ? a : i.join(" ") }));
}
function di(r, e) {
  return r.map((t) => {
    if (t.kind === "lines") {
      return { segment: t, table: null };
    }
    const n = oi(t.records, e);
    const s = t.source === "delimited" ? Ou(t, n, e) : null;
    return s ? { segment: { kind: "lines", lines: s }, table: null } : { segment: t, table: n };
  });
}
var ln = class {
  constructor(e, t, n) {
    this.parts = e;
    this.context = t;
    this.variant = n;
    this.certain = true;
    this.hasVariants = false;
    this.format = "names";
    this.builder = new en(t.options);
  }
  read({ lines: e, separator: t }) {
    const { builder: n, parts: s } = this;
    if (t !== null) {
      n.remark("markup", 1, `sep=${t}`);
    }
    const o = s.filter(({ table: a }) => a !== null);
    for (const a of s) {
      if (n.overflow !== null) {
        break;
      }
      if (a.table) {
        this.addTable(a.segment, a.table);
      } else {
        this.addLines(a.segment.lines, o.length > 0);
      }
    }
    const i = e.reduce((a, { line: c, text: l }) => P(l) ? a : c, 0);
    n.finish(i, (a) => {
      var c, l, u, d;
      return (d = (u = e[a - ((l = (c = e[0]) == null ? void 0 : c.line) != null ? l : 1)]) == null ? void 0 : u.text) != null ? d : "";
    });
    return v(b({ rows: n.rows, remarks: n.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, t) {
    this.certain = this.certain && t.certain;
    this.hasVariants = this.hasVariants || t.planCount > 1;
    this.format = t.sheet && t.sections.some(({ plans: n }) => {
      var s;
      return (s = n.plans[0]) == null ? void 0 : s.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: n, lastLine: s, beside: o } of e.records) {
      if (o !== void 0 && !P(o)) {
        this.builder.remark("markup", n, o, s);
      }
    }
    for (const { line: n, lastLine: s, cells: o, beside: i } of e.records) {
      if (i === void 0 && o.every(P) && (o.length > 1 && e.delimiter !== "	" || e.source !== "delimited")) {
        this.builder.remark("no-name", n, o.join(e.delimiter), s);
      }
    }
    new cn(this.context, this.builder, e.delimiter).addAll(t, this.variant);
  }
  addLines(e, t) {
    const { builder: n, context: s } = this;
    if (!t && Eo(e, s.words, n)) {
      return;
    }
    const o = this.variant === 1 ? "parts" : "whole";
    const i = new nn(e, v(b({}, s), { order: o }), n);
    this.hasVariants = this.hasVariants || i.isSurnameFirst;
    this.certain = this.certain && !i.isSurnameFirst;
    const a = n.rows.length;
    i.readAll();
    if (!t) {
      const c = n.rows.slice(a);
      const l = c.filter(({ email: u }) => u !== "").length;
      this.format = i.isPage ? "wikitext" : l > c.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var n;
    const e = this.parts.flatMap((s) => {
      const o = s.table && ii(s.table);
      return o ? [{ section: o, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, o) => !s || o.section.rows.length > s.section.rows.length ? o : s, null);
    return {
      columns: t && ai(t.section, this.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      delimiter: (n = t == null ? void 0 : t.delimiter) != null ? n : ""
    };
  }
};
function un(r, e = {}) {
  var d;
  const t = Eu(r);
  const n = {
    options: e,
    words: new Zt(e.headings),
    titles: new sn(e.userNamespaces),
    modes: Lo(e.modeWords)
  };
  const s = (d = e.delimiter) != null ? d : t.separator;
  let o = jr(t.lines, s, n);
  let i = di(o, n);
  if (!i.some(({ table: f }) => f == null ? void 0 : f.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(r.slice(1))) {
    t.lines = t.lines.map((f) => v(b({}, f), { text: Ws(f.text.replace(/\uFEFF/g, "")) }));
    o = jr(t.lines, s, n);
    i = di(o, n);
  }
  const a = new ln(i, n, 0);
  const c = a.read(t);
  const l = [c];
  const u = /* @__PURE__ */ new Set([JSON.stringify(c.rows.slice(0, 50))]);
  for (let f = 1; f < Lu && a.hasVariants; f++) {
    const g = new ln(i, n, f).read(t);
    const w = JSON.stringify(g.rows.slice(0, 50));
    if (g.rows.length > 0 && !u.has(w)) {
      u.add(w);
      l.push(g);
    }
  }
  return { readings: l, certain: a.certain };
}

// src/accounts/list/list-draft.ts
function pi(r) {
  var e, t;
  return (t = (e = /^.*/.exec(r)) == null ? void 0 : e[0]) != null ? t : "";
}
var dn = class {
  constructor(e, t, n, s) {
    this.store = e;
    this.check = t;
    this.table = n;
    this.sheet = s;
    this.columns = null;
    this.headings = {};
  }
  /** The text as it stands now. */
  setText(e) {
    if (pi(e) !== pi(this.store.state.text)) {
      this.columns = null;
    }
    this.read(e);
  }
  /** What columns are called in the wiki's language, beside English. */
  setHeadings(e) {
    this.headings = e;
  }
  /** Which column is what, as the person says. */
  setColumns(e) {
    this.columns = e;
    this.read(this.store.state.text);
  }
  /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
  chooseReading(e) {
    const { parsed: t, text: n } = this.store.state;
    if (t) {
      this.take(t.readings, true, e, n);
    }
  }
  setMode(e) {
    this.sheet.dropMade(e);
    this.store.set({ mode: e, sheet: "none" });
  }
  setReason(e) {
    this.store.set({ reason: e, reasonRemarks: this.check.local.reasonRemarks(e) });
  }
  setValue(e, t) {
    this.store.set({ values: v(b({}, this.store.state.values), { [e]: t }), problem: null });
  }
  /** How a sheet is read that has columns of its own. */
  get sheetOptions() {
    return v(b({}, this.readOptions), { columns: null });
  }
  get readOptions() {
    var e;
    return {
      userNamespaces: (e = this.check.local.context.rules.userNamespaces) != null ? e : [],
      columns: this.columns,
      headings: this.headings
    };
  }
  read(e) {
    const { readings: t, certain: n } = un(e, this.readOptions);
    this.take(t, n, 0, e);
  }
  take(e, t, n, s) {
    var w, R;
    const { state: o } = this.store;
    const i = (w = e[n]) != null ? w : e[0];
    if (!i) {
      return;
    }
    const y = i, { rows: a } = y, c = qe(y, ["rows"]);
    const l = Jt(a);
    const { rows: u, removed: d } = this.table.carry(l, s);
    const f = c.format === "sheet" && l.some(({ request: C }) => C.password !== "");
    const g = f && ((R = o.parsed) == null ? void 0 : R.format) === "sheet" && s !== o.text;
    this.store.replaceRows(u, {
      text: s,
      parsed: s.trim() === "" ? null : v(b({}, c), { certain: t, readings: e, chosen: n }),
      undoable: d,
      sheet: f && !g && this.table.editCount === 0 ? "saved" : "none",
      mode: f && o.modes.includes("generate") ? "generate" : o.mode
    });
  }
};

// taken:core/accounts/contract/codes
var Be = mw.libs.accountCreator.parts.core.modules[4];

// src/accounts/list/create/decide.ts
var Pu = 2;
var mi = [10, 30, 60, 120, 300];
var $u = 900;
var Mu = [15, 30, 60, 60, 120, 120, 120];
var Ee = { kind: "done" };
var Jr = { kind: "prepare", refused: null };
function Ie(r, e) {
  return v(b({}, r), { turn: b(b({}, r.turn), e) });
}
function We(r, e) {
  return { attempt: Ie(r, { looking: e }), effect: { kind: "find", which: e } };
}
function ct(r, e) {
  return { attempt: v(b({}, se(r)), { status: "refused", outcome: e }), effect: Ee };
}
function Zr(r, e) {
  return {
    attempt: v(b({}, se(r)), {
      status: "created",
      sentAt: null,
      lost: false,
      outcome: e,
      account: e.username
    }),
    effect: Ee
  };
}
function pn(r, e) {
  return { attempt: v(b({}, r), { status: "unknown", lost: true, outcome: null }), effect: e };
}
function Xr(r, e, t) {
  const { status: n, turn: { silence: s, looking: o } } = r;
  const i = Mu[s];
  if (i !== void 0) {
    return { attempt: Ie(r, { silence: s + 1 }), effect: { kind: "wait", seconds: i, because: e } };
  }
  return n === "sent" || o && n !== "unfinished" ? pn(r, { kind: "stop", because: { kind: "silent" } }) : { attempt: r, effect: { kind: "stop", because: t } };
}
function _u(r, e) {
  const t = v(b({}, r), { turn: Ft });
  switch (t.status) {
    case "open":
      return { attempt: t, effect: Jr };
    case "sent":
    case "unknown":
      return We(t, "own");
    case "unfinished": {
      const { outcome: n, existence: s } = t;
      if (e && (n == null ? void 0 : n.kind) === "step") {
        return { attempt: t, effect: { kind: "step", step: n.step } };
      }
      return s === "yes" || s === "no" ? { attempt: t, effect: Ee } : We(t, "own");
    }
    case "created":
    case "already":
    case "refused":
      return { attempt: t, effect: Ee };
    default:
      return B(t.status);
  }
}
function Nu({ code: r, retryAfter: e, ended: t }, n) {
  const { retry: s } = Be(r);
  return s === "challenge" && n === "notDeclared" ? "never" : s === "never" && e !== null && !t ? "patience" : s;
}
function Fu(r, e, t) {
  var o, i;
  const { turn: n } = r;
  const s = Nu(e, t);
  if (s === "find" || s === "findAgain") {
    return We(Ie(r, { losses: n.losses + 1, disputed: e }), "own");
  }
  if (s === "challenge") {
    return { attempt: se(r), effect: { kind: "prepare", refused: e } };
  }
  if (s === "patience") {
    const a = (i = (o = e.retryAfter) != null ? o : mi[n.patience]) != null ? i : Infinity;
    return n.patience < mi.length && a <= $u ? {
      attempt: Ie(se(r), { patience: n.patience + 1 }),
      effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
    } : { attempt: se(r), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  if (e.stops === "batch") {
    return { attempt: se(r), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  return r.lost ? We(Ie(r, { disputed: e }), "own") : ct(r, e);
}
function hi(r) {
  return v(b({}, hr(r.code || "restart", null)), { message: r.message, stops: "row" });
}
function Bu(r, e, t) {
  switch (e.kind) {
    case "created":
      return Zr(r, e);
    case "refused":
      return Fu(r, e, t);
    case "sessionLost":
      return { attempt: se(r), effect: { kind: "stop", because: e } };
    case "step":
      return e.step.type === "restart" ? ct(r, hi(e.step)) : {
        attempt: v(b({}, r), { status: "unfinished", outcome: e, existence: "asking" }),
        effect: { kind: "step", step: e.step }
      };
    case "unknown":
      return We(Ie(v(b({}, r), { lost: true }), { losses: r.turn.losses + 1 }), "own");
    default:
      return B(e);
  }
}
function Iu(r, e) {
  return { attempt: v(b({}, r), { existence: e.kind === "free" ? "no" : "yes", turn: Ft }), effect: Ee };
}
function qu(r) {
  const { losses: e, disputed: t } = r.turn;
  if (t && Be(t.code).retry !== "findAgain") {
    return ct(r, t);
  }
  if (e < Pu) {
    return { attempt: se(r), effect: Jr };
  }
  return pn(v(b({}, r), { postponed: true }), r.postponed ? Ee : { kind: "later" });
}
function Du(r, e) {
  var s;
  if (e.kind === "silent") {
    return Xr(r, { kind: "silent" }, { kind: "silent" });
  }
  const t = Ie(r, { silence: 0 });
  if (t.status === "unfinished") {
    return Iu(t, e);
  }
  const n = (s = t.turn.disputed) != null ? s : hr("userexists");
  if (t.turn.looking === "any") {
    return e.kind === "mine" ? {
      attempt: v(b({}, se(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
      effect: Ee
    } : ct(t, n);
  }
  switch (e.kind) {
    case "mine":
      return Zr(t, { kind: "created", username: e.username, by: e.by });
    case "other":
      return We(t, "any");
    case "free":
      return qu(t);
    default:
      return B(e);
  }
}
function Wu(r, e) {
  switch (e.kind) {
    case "created":
      return Zr(r, e);
    case "unfinished":
      return { attempt: v(b({}, r), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: Ee };
    case "left":
      return { attempt: v(b({}, r), { status: "unfinished", existence: "no" }), effect: Ee };
    case "refused":
      return e.refused.stops === "batch" ? { attempt: se(r), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : ct(r, e.refused);
    case "sessionLost":
      return { attempt: se(r), effect: { kind: "stop", because: e } };
    case "restart":
      return ct(r, hi(e.step));
    case "unknown":
      return We(Ie(
        v(b({}, r), { status: "unknown", lost: true, outcome: null, existence: null }),
        { losses: r.turn.losses + 1 }
      ), "own");
    default:
      return B(e);
  }
}
function He(r, e) {
  var t;
  switch (e.kind) {
    case "turn":
      return _u(r, e.holdsStep);
    case "ready":
      return {
        attempt: Ie(v(b({}, r), {
          status: "sent",
          sentAt: (t = r.sentAt) != null ? t : e.at,
          tries: r.tries + 1,
          outcome: null,
          existence: null
        }), { silence: 0 }),
        effect: { kind: "send" }
      };
    case "outcome":
      return Bu(r, e.outcome, e.captcha);
    case "found":
      return Du(r, e.found);
    case "offline":
      return Xr(r, { kind: "offline" }, { kind: "offline" });
    case "noChallenge":
      return Xr(r, { kind: "silent" }, e);
    case "waited":
      return r.turn.looking ? We(r, r.turn.looking) : { attempt: r, effect: Jr };
    case "stepChanged":
      return {
        attempt: v(b({}, r), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
        effect: { kind: "step", step: e.step }
      };
    case "stepEnded":
      return Wu(r, e.end);
    case "stepPassed":
      return { attempt: r, effect: Ee };
    case "calledOff":
      return r.status === "sent" ? pn(r, { kind: "interrupted" }) : { attempt: r, effect: { kind: "interrupted" } };
    case "failed": {
      const n = { kind: "stop", because: { kind: "broken", error: e.error } };
      return r.status === "sent" ? pn(r, n) : { attempt: r, effect: n };
    }
    default:
      return B(e);
  }
}

// src/accounts/list/create/pace.ts
var Hu = 20;
var zu = 3;
var mn = class {
  constructor() {
    this.done = 0;
    this.total = 0;
    this.times = [];
  }
  begin(e) {
    this.done = 0;
    this.total = e;
    this.times = [];
  }
  /** A row is done; `milliseconds`: what it took, null: nothing to go by. */
  count(e) {
    this.done++;
    if (e !== null) {
      this.times = [...this.times, e].slice(-Hu);
    }
  }
  get progress() {
    const { done: e, total: t, times: n } = this;
    const s = n.slice().sort((i, a) => i - a).slice(0, Math.ceil(n.length * 0.9));
    const o = s.reduce((i, a) => i + a, 0) / s.length;
    return n.length < zu || o <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * o / 1e3) };
  }
};

// taken:core/accounts/contract/captcha
var ze = mw.libs.accountCreator.parts.core.modules[0];
var fi = mw.libs.accountCreator.parts.core.modules[1];
var hn = mw.libs.accountCreator.parts.core.modules[2];

// taken:core/accounts/contract/find-account
var gi = mw.libs.accountCreator.parts.core.modules[8];

// taken:steps/accounts/steps/step-conversation
var wi = mw.libs.accountCreator.parts.steps.modules[0];
var bi = mw.libs.accountCreator.parts.steps.modules[1];

// src/accounts/list/create/row-fields.ts
function ki(r, e, t, n) {
  const { request: s } = r;
  const o = K(r, e.mode);
  const i = b(v(b({}, e.values), {
    username: Pe(r),
    email: s.email.trim(),
    realname: s.realname.trim(),
    reason: s.reason || e.reason,
    password: s.password,
    retype: s.password,
    mailpassword: o === "mail"
  }), n);
  for (const a of r.overrides) {
    qt(i, a, true);
  }
  return Bs(qs(t, o), i);
}
var fn = 2e3;
function gn(r, e) {
  return e.username === "" ? v(b({}, e), { username: Pe(r) }) : e;
}
function wn(r, e, t) {
  return { username: Pe(r), by: Wt(K(r, e)), since: t };
}

// src/accounts/list/create/row-runner.ts
var bn = class {
  /**
   * @param dependencies
   * @param parts
   * @param plan
   * @param mayCreate False: it is only found out what became of rows
   * @param began When the run began, on the wiki's clock
   */
  constructor(e, t, n, s, o) {
    this.dependencies = e;
    this.parts = t;
    this.plan = n;
    this.mayCreate = s;
    this.began = o;
    /** Milliseconds of the turn in which nothing was being created. */
    this.waited = 0;
    this.leavesSteps = false;
    this.solved = {};
    this.captcha = "notAsked";
    this.requests = n.requests;
    this.asksForCaptcha = hn(n.requests) !== null;
  }
  /** From here on, steps are left to be answered later or never. */
  leaveSteps() {
    this.leavesSteps = true;
  }
  /** The turn of a row, from its first question to its end. */
  run(e) {
    return x(this, null, function* () {
      var n;
      this.waited = 0;
      let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
      for (; ; ) {
        const { attempt: s, effect: o } = He((n = e.attempt) != null ? n : fe, t);
        this.parts.recorder.record(e, s);
        switch (o.kind) {
          case "prepare":
            if (!this.mayCreate) {
              return { kind: "done" };
            }
            t = yield this.prepare(e, o.refused);
            break;
          case "send":
            t = { kind: "outcome", outcome: yield this.send(e), captcha: this.captcha };
            break;
          case "find":
            t = yield this.find(e, o.which);
            break;
          case "wait":
            t = yield this.wait(e, o.seconds, o.because);
            break;
          case "step":
            t = yield this.step(e);
            break;
          case "later":
          case "done":
          case "stop":
          case "interrupted":
            return o;
          default:
            return B(o);
        }
      }
    });
  }
  /** Gets online, and an answer to the captcha where there is one. */
  prepare(e, t) {
    return x(this, null, function* () {
      const { interruption: n, challenges: s } = this.parts;
      const { connection: o, clock: i } = this.dependencies;
      if (t) {
        this.asksForCaptcha = true;
        s.refuse(t);
      }
      if (n.isWanted()) {
        return { kind: "calledOff" };
      }
      if (!o.isOnline()) {
        return { kind: "offline" };
      }
      if (this.asksForCaptcha) {
        const a = i.now();
        this.parts.setPhase({ kind: "challenge", row: e.id });
        try {
          const c = yield s.take(e.id, this.parts.following(), n.isWanted);
          if (!c) {
            return { kind: "calledOff" };
          }
          this.requests = c.requests;
          this.solved = c.values;
          this.captcha = Object.keys(c.values).length > 0 ? "answered" : "notDeclared";
        } catch (c) {
          const { code: l, text: u } = $e.from(c);
          return { kind: "noChallenge", code: l, text: u };
        } finally {
          this.waited += i.now() - a;
        }
      }
      return { kind: "ready", at: this.wikiNow() };
    });
  }
  send(e) {
    return x(this, null, function* () {
      const { plan: t } = this;
      this.parts.steps.forget();
      this.parts.setPhase({ kind: "creating", row: e.id });
      const n = ki(e, t, this.requests, this.solved);
      try {
        const s = yield this.dependencies.service.create(n, Wt(K(e, t.mode)));
        return s.kind === "created" ? gn(e, s) : s;
      } catch (s) {
        return { kind: "unknown", cause: "unreadable" };
      }
    });
  }
  find(e, t) {
    return x(this, null, function* () {
      const { service: n, clock: s, connection: o } = this.dependencies;
      if (!o.isOnline()) {
        return { kind: "offline" };
      }
      this.parts.setPhase({ kind: "finding", row: e.id });
      const i = t === "any" ? 0 : this.since(e);
      const a = yield this.parts.interruption.unless(gi(n, s, Pe(e), i));
      return a ? { kind: "found", found: this.ofThisRow(e, a) } : { kind: "calledOff" };
    });
  }
  /** Lets time pass. The connection's coming back ends the wait for it. */
  wait(e, t, n) {
    return x(this, null, function* () {
      const { clock: s, connection: o } = this.dependencies;
      const { interruption: i } = this.parts;
      if (i.isWanted()) {
        return { kind: "calledOff" };
      }
      const a = s.now();
      let c = [];
      this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: n });
      const l = yield i.unless(new Promise((u) => {
        c = [
          s.later(t * 1e3, () => u(true)),
          o.onChange(() => {
            if (n.kind === "offline" && o.isOnline()) {
              u(true);
            }
          })
        ];
      }));
      c.forEach((u) => u());
      this.waited += s.now() - a;
      return { kind: l && !i.isWanted() ? "waited" : "calledOff" };
    });
  }
  /** Has the step of the row answered, or leaves it for later. */
  step(e) {
    return x(this, null, function* () {
      const { steps: t, interruption: n, setPhase: s } = this.parts;
      const { clock: o } = this.dependencies;
      const i = te(e);
      if ((i == null ? void 0 : i.kind) !== "step") {
        return { kind: "stepPassed" };
      }
      if (this.leavesSteps) {
        t.keep(e);
        return this.passStep(e, i.step);
      }
      if (n.isWanted()) {
        return { kind: "calledOff" };
      }
      const a = o.now();
      s({ kind: "step", row: e.id });
      const c = yield t.answer(e, wn(e, this.plan.mode, this.since(e)), i.step);
      this.waited += o.now() - a;
      return c ? { kind: "stepEnded", end: c } : { kind: "calledOff" };
    });
  }
  /** The step is not answered now; it is only asked whether there is an account. */
  passStep(e, t) {
    return x(this, null, function* () {
      var o;
      this.parts.setPhase({ kind: "finding", row: e.id });
      const n = yield this.parts.interruption.unless(
        this.dependencies.service.find(Pe(e), this.since(e))
      );
      const { attempt: s } = He((o = e.attempt) != null ? o : fe, {
        kind: "stepChanged",
        step: t,
        existence: n ? bi(n) : "unknown"
      });
      this.parts.recorder.record(e, s);
      return { kind: "stepPassed" };
    });
  }
  /** An account that another row of the list has is none of this one's. */
  ofThisRow(e, t) {
    const n = t.kind === "mine" && this.plan.list.some(({ attempt: s, id: o }) => o !== e.id && (s == null ? void 0 : s.status) === "created" && s.account === t.username);
    return n ? { kind: "other" } : t;
  }
  /** From when on an account of ours is the one that was sent. */
  since(e) {
    var t, n;
    return Math.min((n = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? n : this.began, this.began) - fn;
  }
  wikiNow() {
    return this.dependencies.clock.now() + this.plan.clockSkew;
  }
};

// src/accounts/list/create/batch-run.ts
var ju = 3;
var kn = class {
  /**
   * @param dependencies
   * @param parts
   * @param rows In their order
   * @param plan
   * @param task
   */
  constructor(e, t, n, s, o) {
    this.dependencies = e;
    this.parts = t;
    this.plan = s;
    this.task = o;
    this.pace = new mn();
    this.queue = [...n];
    this.pace.begin(n.length);
    this.runner = new bn(
      e,
      v(b({}, t), { following: () => {
        var i, a;
        return (a = (i = this.queue[1]) == null ? void 0 : i.id) != null ? a : null;
      } }),
      s,
      o === "create",
      e.clock.now() + s.clockSkew
    );
  }
  /** The row that has its turn; null: all are done. */
  get current() {
    var e;
    return (e = this.queue[0]) != null ? e : null;
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
    return x(this, null, function* () {
      const { clock: e } = this.dependencies;
      let t = 0;
      try {
        for (let n = this.current; n && !this.parts.interruption.isWanted(); n = this.current) {
          const s = e.now();
          const o = yield this.runner.run(n);
          switch (o.kind) {
            case "done":
              t = 0;
              this.done(e.now() - s - this.runner.waited);
              break;
            case "later":
              this.queue.push(...this.queue.splice(0, 1));
              this.parts.setProgress(this.progress);
              if (++t === ju) {
                return { kind: "silent" };
              }
              break;
            case "stop":
              return o.because;
            case "interrupted":
              return null;
          }
        }
        return null;
      } catch (n) {
        return this.broken(String(n));
      }
    });
  }
  done(e) {
    this.queue.shift();
    this.pace.count(e);
    this.parts.setProgress(this.progress);
  }
  /** The program itself failed. */
  broken(e) {
    var n;
    const t = this.current;
    if (t) {
      this.parts.recorder.record(t, He((n = t.attempt) != null ? n : fe, { kind: "failed", error: e }).attempt);
    }
    return { kind: "broken", error: e };
  }
};

// src/accounts/list/create/challenges.ts
var Uu = 25 * 6e4;
var yn = class {
  /**
   * @param declarations AccountService.declarations()
   * @param clock
   * @param report Told of every change of what is to be shown
   */
  constructor(e, t, n) {
    this.declarations = e;
    this.clock = t;
    this.report = n;
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
  take(e, t, n) {
    return x(this, null, function* () {
      var s, o;
      this.row = e;
      for (; ; ) {
        yield this.prefetch;
        this.current = (s = this.current) != null ? s : yield this.fetch();
        this.show();
        if (n()) {
          return null;
        }
        if (t !== null && !this.next && this.current.captcha) {
          this.prefetch = this.fetch().then(
            (a) => {
              this.next = a;
            },
            // It will be asked for again when it is its turn.
            () => void 0
          );
        }
        if (this.current.captcha && !this.current.values) {
          yield new Promise((a) => {
            this.wake = a;
          });
        }
        yield this.prefetch;
        const { current: i } = this;
        if (n()) {
          return null;
        }
        if (i && (i.values || !i.captcha)) {
          const a = this.clock.now() - i.fetchedAt < Uu;
          this.refused = null;
          this.advance(t != null ? t : e);
          if (a) {
            return { requests: i.requests, values: (o = i.values) != null ? o : {} };
          }
        }
      }
    });
  }
  answer(e) {
    if (this.current) {
      this.current.values = e;
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
  refuse(e) {
    this.refused = e;
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
  advance(e) {
    this.current = this.next;
    this.next = null;
    this.row = e;
    this.show();
  }
  fetch() {
    return x(this, null, function* () {
      const e = yield this.declarations();
      return {
        number: ++this.count,
        requests: e,
        captcha: hn(e),
        fetchedAt: this.clock.now(),
        values: null
      };
    });
  }
  show() {
    const { current: e, row: t, refused: n } = this;
    this.report((e == null ? void 0 : e.captcha) ? {
      number: e.number,
      row: t,
      captcha: e.captcha,
      answered: e.values !== null,
      refused: n
    } : null);
  }
};

// src/accounts/list/create/interruption.ts
var vn = class {
  /** @param isWanted Does the person want to pause or stop? */
  constructor(e) {
    this.isWanted = e;
    this.waiting = /* @__PURE__ */ new Set();
  }
  /**
   * Waits for that, unless it is broken off.
   *
   * @return Null: broken off. What was waited for may still happen, and nobody looks at it
   */
  unless(e) {
    if (this.isWanted()) {
      return Promise.resolve(null);
    }
    return new Promise((t, n) => {
      const s = () => t(null);
      this.waiting.add(s);
      e.then(t, n).finally(() => this.waiting.delete(s));
    });
  }
  breakOff() {
    [...this.waiting].forEach((e) => e());
  }
};

// src/accounts/list/create/list-steps.ts
var Rn = class {
  /**
   * @param service
   * @param clock
   * @param recorder
   * @param report Told of the step that is open, and when there is none any more
   */
  constructor(e, t, n, s) {
    this.service = e;
    this.clock = t;
    this.recorder = n;
    this.report = s;
    /** Whose step it is; null: the session holds none of this list. */
    this.held = null;
    this.open = null;
    this.close = () => void 0;
  }
  get isOpen() {
    return this.open !== null;
  }
  /** Can the step of the row still be answered? */
  holds(e) {
    var t;
    return ((t = this.held) == null ? void 0 : t.row) === e;
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
  keep(e) {
    this.held = { row: e, isLeft: true };
  }
  /**
   * Has the step answered.
   *
   * @return How it ended; null: it was hidden, and the session still holds it
   */
  answer(e, t, n) {
    this.held = { row: e, isLeft: false };
    return new Promise((s) => {
      var l, u;
      let o = false;
      let i = () => void 0;
      const a = (d) => {
        i();
        this.open = null;
        this.report(null);
        const f = (d == null ? void 0 : d.kind) === "left" || (d == null ? void 0 : d.kind) === "unfinished" && d.because === "left";
        this.held = d === null || f ? { row: e, isLeft: f } : null;
        s((d == null ? void 0 : d.kind) === "created" ? gn(e, d) : d);
      };
      const c = new wi(
        { service: this.service, clock: this.clock },
        t,
        n,
        a,
        (u = (l = e.attempt) == null ? void 0 : l.existence) != null ? u : "asking"
      );
      this.open = { row: e, conversation: c };
      this.close = () => {
        o = true;
        if (c.state.phase === "open") {
          a(null);
        }
      };
      i = c.observe((d) => {
        this.note(e, d.step, d.existence);
        if (o && d.phase === "open") {
          a(null);
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
  answerAlone(e, t, n) {
    return x(this, null, function* () {
      var a, c;
      const s = te(e);
      if ((s == null ? void 0 : s.kind) !== "step" || !this.holds(e)) {
        return "gone";
      }
      if (this.open) {
        return "busy";
      }
      const o = yield n();
      if (!o) {
        return "otherTab";
      }
      const i = wn(e, t, ((c = (a = e.attempt) == null ? void 0 : a.sentAt) != null ? c : 0) - fn);
      void this.answer(e, i, s.step).then((l) => {
        var u;
        if (l) {
          this.recorder.record(e, He((u = e.attempt) != null ? u : fe, { kind: "stepEnded", end: l }).attempt);
        }
        o();
        this.report(null);
      });
      return "open";
    });
  }
  /** The person leaves the step that is open. */
  leave() {
    var e;
    (e = this.open) == null ? void 0 : e.conversation.leave();
  }
  /** Hides the step that is open, once no answer to it is on its way. */
  hide() {
    if (this.open) {
      this.close();
    }
  }
  note(e, t, n) {
    var a;
    const s = (a = e.attempt) != null ? a : fe;
    const { outcome: o } = s;
    const i = (o == null ? void 0 : o.kind) !== "step" || o.step !== t || s.existence !== n;
    if (i && n !== null) {
      this.recorder.record(e, He(s, { kind: "stepChanged", step: t, existence: n }).attempt);
    }
  }
};

// src/accounts/list/create/recorder.ts
function Vu({ status: r, before: e }) {
  return r === "open" ? e : r === "sent" ? "creating" : r;
}
var xn = class {
  /**
   * @param journal
   * @param onChanged Told of every row that changed
   * @param onCreated Told of every account, as soon as it exists for certain
   */
  constructor(e, t, n) {
    this.journal = e;
    this.onChanged = t;
    this.onCreated = n;
  }
  record(e, t) {
    var a, c, l;
    const n = e.attempt;
    e.attempt = t;
    const s = Vu(t);
    const o = e.state !== s || (n == null ? void 0 : n.outcome) !== t.outcome || (n == null ? void 0 : n.existence) !== t.existence;
    const i = o || (n == null ? void 0 : n.sentAt) !== t.sentAt || (n == null ? void 0 : n.lost) !== t.lost || (n == null ? void 0 : n.tries) !== t.tries || (n == null ? void 0 : n.postponed) !== t.postponed;
    e.state = s;
    e.canonical = (a = t.account) != null ? a : e.canonical;
    if (i) {
      this.journal.note(e);
    }
    if (o) {
      this.onChanged(e);
    }
    if (((c = t.outcome) == null ? void 0 : c.kind) === "created" && ((l = n == null ? void 0 : n.outcome) == null ? void 0 : l.kind) !== "created") {
      this.onCreated(t.outcome, e.id);
    }
  }
};

// src/accounts/list/create/start-problem.ts
var Ku = ["username", "email", "realname", "password", "retype", "mailpassword"];
function Gu(r, e) {
  const t = e.requests.filter((s) => !et([s], ze));
  const n = /* @__PURE__ */ new Set();
  for (const s of r) {
    const o = K(s, e.mode);
    if (n.has(o)) {
      continue;
    }
    n.add(o);
    const { request: i } = s;
    const a = Ns(t, v(b({}, e.values), {
      username: i.username,
      email: i.email,
      realname: i.realname,
      reason: i.reason || e.reason,
      password: i.password,
      retype: i.password
    }), o);
    const c = (a == null ? void 0 : a.code) === "fieldmissing" && a.field !== null && !Ku.includes(a.field) ? et(t, a.field) : null;
    if (c) {
      return c;
    }
  }
  return null;
}
function yi(r, e) {
  if (r.length === 0) {
    return { kind: "nothing" };
  }
  const t = r.filter((o) => K(o, e.mode) !== "mail");
  const n = t.filter((o) => o.request.password === "").map(({ id: o }) => o);
  if (n.length > 0) {
    return { kind: "passwordsMissing", rows: n };
  }
  if (t.some((o) => K(o, e.mode) === "generate") && !e.sheetSaved) {
    return { kind: "sheetNotSaved" };
  }
  const s = Gu(r, e);
  return s && { kind: "fieldMissing", field: s.name, label: s.label };
}

// src/accounts/list/create/timed-resume.ts
var vi = 3e4;
var Sn = class {
  /**
   * @param clock
   * @param report Told for when it is set, in milliseconds since 1970 on this machine; null: for no time
   */
  constructor(e, t) {
    this.clock = e;
    this.report = t;
    this.callOff = () => void 0;
  }
  /**
   * @param time Milliseconds since 1970 on this machine; null: not by itself
   * @param goOn Goes on; false: it cannot yet, and is asked again
   */
  set(e, t) {
    this.callOff();
    this.report(e);
    if (e === null) {
      return;
    }
    const { clock: n } = this;
    this.callOff = n.later(Math.max(0, Math.min(e - n.now(), vi)), () => {
      if (n.now() < e) {
        this.set(e, t);
      } else {
        this.report(null);
        void t().then((s) => {
          if (!s) {
            this.set(n.now() + vi, t);
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
var Qu = ["unchecked", "ready", "warned", "refused", "unknown", "skipped"];
var An = class extends De {
  constructor(t) {
    super(Yt);
    this.dependencies = t;
    this.batch = null;
    this.release = null;
    /** Between start() and the end of the row after which it halts. */
    this.running = false;
    /** Rows that changed since the last change was told of. */
    this.touched = [];
    this.interruption = new vn(() => this.state.halting !== null);
    const { service: n, clock: s, journal: o } = t;
    this.resumption = new Sn(s, (i) => this.tell({ resumeAt: i }));
    this.recorder = new xn(o, ({ id: i }) => this.touched.push(i), t.onCreated);
    this.steps = new Rn(n, s, this.recorder, (i) => this.tell({ step: i }));
    this.challenges = new yn(
      () => n.declarations(),
      s,
      (i) => this.tell({ challenge: i })
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
  start(t, n) {
    return x(this, null, function* () {
      const { pending: s } = this.steps;
      const o = t.filter((i) => {
        var a;
        return i !== s && (Qu.includes(i.state) || i.state === "unfinished" && ((a = i.attempt) == null ? void 0 : a.existence) === "no");
      });
      return this.begin(s && n.list.includes(s) ? [s, ...o] : o, n, "create");
    });
  }
  /**
   * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
   * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
   *
   * @return As of start()
   */
  ask(t, n) {
    return this.begin(t.filter(({ state: s }) => s === "unknown" || s === "unfinished"), n, "ask");
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
    return x(this, null, function* () {
      const { batch: t } = this;
      if (this.running) {
        this.tell({ halting: null });
        return null;
      }
      if (!(t == null ? void 0 : t.current)) {
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
      void this.run(t);
      return null;
    });
  }
  /**
   * Goes on by itself, while the tab is open.
   *
   * @param time Milliseconds since 1970 on this machine; null: not by itself
   * @param goOn How
   */
  resumeAt(t, n = () => this.resume()) {
    this.resumption.set(t, () => x(this, null, function* () {
      var s;
      return ((s = yield n()) == null ? void 0 : s.kind) !== "otherTab";
    }));
  }
  /** The answer to `state.challenge`: the captcha's fields by name, e.g. `{ captchaWord: '23' }`. */
  answerChallenge(t) {
    this.challenges.answer(t);
  }
  /** A new challenge in place of one that nobody can read. */
  anotherChallenge() {
    this.challenges.another();
  }
  /** Opens the step of a row while no run is under way; `state.step` has it then. */
  answerStep(t, n) {
    return this.isBusy ? Promise.resolve("busy") : this.steps.answerAlone(t, n, this.dependencies.lock);
  }
  /** Leaves the step that is open: its row stays unfinished, and a run that waits for it goes on. */
  leaveStep() {
    this.steps.leave();
  }
  /** The same, and the run does not wait for steps any more. */
  leaveAllSteps() {
    var t;
    (t = this.batch) == null ? void 0 : t.runner.leaveSteps();
    this.steps.leave();
  }
  begin(t, n, s) {
    return x(this, null, function* () {
      var l;
      const o = this.isBusy ? { kind: "busy" } : s === "create" || t.length === 0 ? yi(t, n) : null;
      if (o) {
        return o;
      }
      this.running = true;
      if (!(yield this.lock())) {
        return { kind: "otherTab" };
      }
      const { journal: i, clock: a } = this.dependencies;
      for (const u of t) {
        const d = (l = u.attempt) != null ? l : fe;
        u.attempt = v(b({}, s === "ask" || u.state === "unknown" || u === this.steps.pending ? d : se(d)), {
          before: u.state === "warned" ? "warned" : "ready",
          postponed: false
        });
      }
      this.challenges.clear();
      this.resumption.clear();
      i.begin({ me: n.me, mode: n.mode, reason: n.reason, startedAt: a.now() }, n.list);
      const c = new kn(this.dependencies, {
        recorder: this.recorder,
        steps: this.steps,
        challenges: this.challenges,
        interruption: this.interruption,
        setPhase: (u) => this.tell({ phase: u }),
        setProgress: (u) => this.tell({ progress: u })
      }, t, n, s);
      this.batch = c;
      void this.run(c);
      return null;
    });
  }
  run(t) {
    return x(this, null, function* () {
      const { current: n, progress: s, task: o } = t;
      if (n) {
        const l = { kind: o === "ask" ? "finding" : "creating", row: n.id };
        this.tell({ task: o, phase: l, progress: s });
      }
      const i = yield t.work();
      this.running = false;
      const { halting: a } = this.state;
      const c = t.current;
      if (!c) {
        this.end({ kind: "finished" });
      } else if (i || a !== "pause") {
        this.end({ kind: "stopped", because: i != null ? i : { kind: "person" }, row: c.id });
      } else {
        this.tell({ phase: { kind: "paused" }, halting: null });
      }
    });
  }
  halt(t) {
    if (this.running) {
      this.tell({ halting: t });
      this.interruption.breakOff();
      this.challenges.interrupt();
      this.steps.hide();
    }
  }
  lock() {
    return x(this, null, function* () {
      var t;
      this.release = (t = this.release) != null ? t : yield this.dependencies.lock();
      this.running = this.release !== null;
      return this.running;
    });
  }
  end(t) {
    var n;
    (n = this.release) == null ? void 0 : n.call(this);
    this.release = null;
    this.challenges.clear();
    this.tell({ phase: t, halting: null });
  }
  /** Tells of a change, and of the rows that changed with it. */
  tell(t) {
    const n = this.touched;
    this.touched = [];
    this.change(v(b({}, t), { journalKept: this.dependencies.journal.kept }), n);
  }
};

// src/accounts/list/create/retry-watch.ts
var Tn = class {
  constructor(e) {
    this.dependencies = e;
    this.stopWatching = () => void 0;
  }
  /**
   * @param seconds How long to rest between two tries
   * @param attempt True: it worked, or is not wanted any more. Never rejects
   */
  start(e, t) {
    this.stop();
    const { clock: n, onReturn: s } = this.dependencies;
    let o = true;
    let i = false;
    let a = () => void 0;
    const c = s(() => {
      void d();
    });
    const l = () => {
      o = false;
      a();
      c();
    };
    const u = () => {
      a = n.later(e * 1e3, () => {
        void d();
      });
    };
    function d() {
      return x(this, null, function* () {
        if (i || !o) {
          return;
        }
        i = true;
        a();
        const f = yield t();
        i = false;
        if (f) {
          l();
        } else if (o) {
          u();
        }
      });
    }
    u();
    this.stopWatching = l;
  }
  stop() {
    this.stopWatching();
    this.stopWatching = () => void 0;
  }
};

// src/accounts/list/list-store.ts
var Yu = ["idle", "stopped", "finished"];
function St({ kind: r }) {
  return !Yu.includes(r);
}
function Xu({ place: r, batch: e }) {
  const t = St(e.phase);
  const { done: n, total: s } = e.progress;
  return { stage: t ? { kind: "run" } : r, step: e.step, progress: t ? { done: n, total: s } : null };
}
var Cn = class extends De {
  constructor() {
    super(vo);
    /** In the order of the text. Changed in place. */
    this.rows = [];
  }
  /** What is being created, or is about to be, stays as it was checked. */
  get isRunning() {
    return this.state.stage.kind === "run";
  }
  /** Was the creation of this list begun? Then its text says too little of it. */
  get hasBegun() {
    return this.rows.some(({ attempt: t }) => t !== null);
  }
  /**
   * @param part
   * @param rows Ids of the rows that changed with it
   */
  set(t, n = []) {
    this.change(b(b({}, t), Xu(b(b({}, this.state), t))), n);
  }
  /** Tells that rows have changed. */
  setRows(t) {
    this.set({}, t.map(({ id: n }) => n));
  }
  /** Rows have come, gone or been replaced. */
  replaceRows(t, n = {}, s = []) {
    this.rows = t;
    this.set(b({ edition: this.state.edition + 1 }, n), s);
  }
};

// src/accounts/list/list-run.ts
var Ju = 5;
var Zu = 20;
function ed(r) {
  return rt(r) || r.state === "refused" || r.state === "unfinished";
}
var Ln = class {
  constructor(e, t, n, s) {
    this.store = e;
    this.check = t;
    this.sheet = n;
    this.dependencies = s;
    this.batch = new An(s);
    this.watch = new Tn(s);
    this.batch.observe((o, i) => this.onBatch(o, i));
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
    const { pending: e } = this.batch.steps;
    return this.store.rows.filter((t) => t === e || rt(t) && !this.sheet.isWithoutPassword(t));
  }
  /** Where another tab is in the way, it begins by itself as soon as that has finished. */
  start() {
    this.check.cancel();
    return this.begin(() => this.batch.start(this.left, this.plan()));
  }
  pause() {
    this.batch.pause();
  }
  resume() {
    return x(this, null, function* () {
      yield this.store.isRunning ? this.begin(() => this.batch.resume()) : this.start();
    });
  }
  /** Goes on by itself at that time, with the list as it is then: rows may be mended or taken out until then. */
  resumeAt(e) {
    this.batch.resumeAt(e, () => this.start());
  }
  stop() {
    this.stopWaiting();
    this.batch.stop();
  }
  answerChallenge(e, t) {
    this.batch.answerChallenge({ [e]: t });
  }
  anotherChallenge() {
    this.batch.anotherChallenge();
  }
  /** Can the step of the row still be answered? */
  holdsStep(e) {
    return this.batch.steps.holds(e);
  }
  /** Opens the step of an unfinished row, so that ListState.step has it; says why it does not. */
  answerStep(e) {
    return this.batch.answerStep(e, this.store.state.mode);
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
    return x(this, null, function* () {
      var l, u;
      const { store: e, check: t, dependencies: n } = this;
      const s = n.journal.restore((u = (l = e.state.opening) == null ? void 0 : l.me) != null ? u : "", n.clock.now());
      if (s.kind !== "run") {
        e.set({ brokenOff: { kind: "none" } });
        return;
      }
      const { mode: o, reason: i } = s.header;
      t.local.context = v(b({}, t.local.context), { mode: o, reason: i });
      t.local.trust(s.rows.filter(({ state: d }) => d !== "rejected" && d !== "unchecked"));
      e.replaceRows(s.rows, {
        mode: o,
        reason: i,
        brokenOff: { kind: "none" },
        place: { kind: "results" },
        sheet: "none",
        problem: null,
        resultsSeen: false
      });
      const a = e.rows.filter(({ state: d, attempt: f }) => d === "unknown" || d === "unfinished" && (f == null ? void 0 : f.existence) !== "yes" && (f == null ? void 0 : f.existence) !== "no");
      const c = yield this.batch.ask(a, this.plan());
      if (c === null) {
        yield this.over();
      } else if (c.kind !== "nothing") {
        e.set({ problem: c });
      }
      t.local.checkAll(e.rows);
      yield t.ask(e.rows.filter((d) => Le(d) || d.state === "unchecked"));
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
      if (!this.store.rows.some(ed)) {
        this.dependencies.journal.clear();
      }
    }
  }
  /** Whether a run of this tab broke off, of the person who is logged in. */
  brokenOff(e) {
    return x(this, null, function* () {
      const { journal: t, claim: n, clock: s } = this.dependencies;
      const o = t.restore(e, s.now());
      if (o.kind !== "run") {
        return o;
      }
      const { rows: i, owner: a } = o;
      if (a !== t.owner && !(yield n(a))) {
        return { kind: "elsewhere" };
      }
      const c = i.filter(rt).length;
      return { kind: "run", done: i.length - c, total: i.length, left: c };
    });
  }
  plan() {
    var i, a, c;
    const { mode: e, reason: t, values: n, opening: s, sheet: o } = this.store.state;
    return {
      me: (i = s == null ? void 0 : s.me) != null ? i : "",
      list: this.store.rows,
      mode: e,
      reason: t,
      values: n,
      requests: (a = s == null ? void 0 : s.requests) != null ? a : [],
      clockSkew: (c = s == null ? void 0 : s.clockSkew) != null ? c : 0,
      sheetSaved: o === "saved"
    };
  }
  /** Until the run is over. */
  over() {
    return new Promise((e) => {
      let t = () => void 0;
      t = this.batch.observe(({ phase: n }) => {
        if (!St(n)) {
          void Promise.resolve().then(() => t());
          e();
        }
      });
    });
  }
  onBatch(e, t) {
    const { store: n } = this;
    const s = St(n.state.batch.phase);
    const o = St(e.phase);
    n.set(b({
      batch: e
    }, o ? { place: { kind: "results" }, resultsSeen: false } : {}), t);
    if (s && !o) {
      this.ended(e.phase, e.task);
    }
  }
  ended(e, t) {
    const { store: n, dependencies: s } = this;
    if (e.kind === "stopped" && e.because.kind === "sessionLost") {
      this.waitForLogin();
    }
    if (t === "create") {
      s.onFinished(jt(n.rows));
    }
  }
  begin(e) {
    return x(this, null, function* () {
      this.stopWaiting();
      this.store.set({ problem: null });
      const t = yield e();
      this.store.set({ problem: t });
      if ((t == null ? void 0 : t.kind) === "otherTab") {
        const { edition: n } = this.store.state;
        this.watch.start(Ju, () => x(this, null, function* () {
          var i;
          const { state: s } = this.store;
          if (((i = s.problem) == null ? void 0 : i.kind) !== "otherTab" || s.edition !== n) {
            return true;
          }
          const o = yield e();
          if ((o == null ? void 0 : o.kind) !== "otherTab") {
            this.store.set({ problem: o });
          }
          return (o == null ? void 0 : o.kind) !== "otherTab";
        }));
      }
      return t;
    });
  }
  waitForLogin() {
    const { store: e, dependencies: t } = this;
    e.set({ awaitsLogin: true });
    this.watch.start(Zu, () => x(this, null, function* () {
      var s;
      const n = (yield t.whoAmI()) === ((s = e.state.opening) == null ? void 0 : s.me);
      if (n && e.state.awaitsLogin) {
        void this.start();
      }
      return n;
    }));
  }
  /** The person does something else than to wait for another tab or for the log-in. */
  stopWaiting() {
    this.watch.stop();
    if (this.store.state.awaitsLogin) {
      this.store.set({ awaitsLogin: false });
    }
  }
};

// taken:core/accounts/contract/password
var En = mw.libs.accountCreator.parts.core.modules[23];

// src/accounts/list/create/passwords.ts
function Ri(r, e, t) {
  const n = r.filter((s) => K(s, e) === "generate" && s.request.password === "");
  for (const s of n) {
    s.request = v(b({}, s.request), { password: En(t) });
    s.passwordSource = "made";
  }
  return n.map(({ id: s }) => s);
}
function xi(r) {
  const e = new Map(r.map(({ request: n }) => [n.username, n.password]));
  const t = new Map(r.map((n) => [n.canonical, n.request.password]));
  e.delete("");
  t.delete("");
  return (n) => {
    var s, o;
    return (o = (s = e.get(n.request.username)) != null ? s : t.get(n.canonical)) != null ? o : "";
  };
}
function Si(r, e) {
  const t = xi(e);
  const n = [];
  for (const s of r) {
    const o = t(s);
    if (o !== "" && s.request.password === "") {
      s.request = v(b({}, s.request), { password: o });
      n.push(s.id);
    }
  }
  return n;
}
function Ai(r, e) {
  const t = xi(e);
  return r.every((n) => t(n) === n.request.password);
}

// src/accounts/list/list-sheet.ts
var On = class {
  constructor(e, t, n, s, o) {
    this.store = e;
    this.check = t;
    this.table = n;
    this.randomBytes = s;
    this.sheetOptions = o;
  }
  /** Must the sheet be saved before the batch may begin? */
  get needsSheet() {
    const { mode: e, sheet: t } = this.store.state;
    return this.startable.some((n) => K(n, e) === "generate" && (t !== "saved" || n.request.password === ""));
  }
  /** The rows that can be created as they stand. */
  get startable() {
    return this.store.rows.filter((e) => (Le(e) || Er(e)) && !this.isWithoutPassword(e));
  }
  /** The rows that cannot be created before the sheet with their passwords is back. */
  get awaitingSheet() {
    return this.store.rows.filter((e) => rt(e) && this.isWithoutPassword(e));
  }
  /**
   * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
   * has the one in the sheet.
   */
  get renewable() {
    const { mode: e } = this.store.state;
    return this.awaitingSheet.filter((t) => K(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
  }
  /** The accounts of which the password is not here, but in the sheet alone. */
  get withoutSlip() {
    return this.store.rows.filter((e) => {
      const t = te(e);
      return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
    });
  }
  /** Did its password get lost with a reload? */
  isWithoutPassword(e) {
    return e.passwordSource === "sheet" && e.request.password === "" && K(e, this.store.state.mode) !== "mail";
  }
  /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
  prepareSheet() {
    const e = new Set(Ri(this.startable, this.store.state.mode, this.randomBytes));
    for (const t of this.store.rows.filter(({ id: n }) => e.has(n))) {
      this.table.edits.edit(t, "password", t.request.password);
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
  openSheet(e) {
    const { store: t } = this;
    const { mode: n, sheet: s } = t.state;
    const o = Jt(un(e, this.sheetOptions()).readings[0].rows);
    this.check.local.checkAll(o);
    const i = Si(t.rows, o);
    this.check.local.checkAll(t.rows);
    const a = t.rows.filter((c) => te(c) === null && c.request.password !== "" && K(c, n) === "generate");
    t.set({ sheet: i.length > 0 && Ai(a, o) ? "saved" : s, problem: null }, i);
    void this.check.ask(t.rows.filter((c) => c.state === "checking" || c.state === "unchecked" || i.includes(c.id) && Le(c) && K(c, n) === "type"));
    return i.length;
  }
  /** The rows that can have another password get one, in a sheet that has to be saved first. */
  renewPasswords() {
    const e = this.renewable;
    for (const t of e) {
      t.passwordSource = "given";
    }
    this.store.set({ sheet: "none", problem: null }, e.map(({ id: t }) => t));
  }
  /**
   * Takes the passwords of accounts that exist out of the memory of the page: who needs slips once more has them in
   * the sheet, which openSheet() reads.
   */
  forgetPasswords() {
    const { store: e } = this;
    const t = e.rows.filter(({ state: n, request: s }) => (n === "created" || n === "already") && s.password !== "");
    for (const n of t) {
      n.request = v(b({}, n.request), { password: "" });
      n.passwordSource = "sheet";
      if (n.state === "created") {
        n.wiki = null;
      }
      this.table.edits.forget(n, "password");
    }
    e.setRows(t);
  }
  /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
  dropMade(e) {
    for (const t of this.store.rows) {
      if (t.passwordSource === "made" && K(t, e) === "type") {
        t.request = v(b({}, t.request), { password: "" });
        t.passwordSource = "given";
        this.table.edits.forget(t, "password");
      }
    }
  }
};

// src/accounts/list/table-edits.ts
function td(r, e) {
  return r.id - e.id;
}
function Ti(r, e) {
  var o, i;
  const t = e.replace(/\r\n?/g, "\n").split("\n");
  const n = /* @__PURE__ */ new Map();
  const s = /* @__PURE__ */ new Map();
  for (const a of [...r].sort(td)) {
    const c = (o = t[a.line - 1]) != null ? o : "";
    const l = ((i = s.get(c)) != null ? i : 0) + 1;
    s.set(c, l);
    n.set(`${l} ${c}`, a);
  }
  return n;
}
var Pn = class {
  constructor() {
    this.changes = /* @__PURE__ */ new Map();
    this.fields = /* @__PURE__ */ new Map();
  }
  /** How many rows are other than their lines say, passwords that were made left aside. */
  get count() {
    return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
  }
  edit(e, t, n) {
    const s = v(b({}, this.fields.get(e)), { [t]: n });
    this.fields.set(e, s);
    this.changes.set(e, s);
  }
  /** The field is as its line says again. */
  forget(e, t) {
    var o;
    const i = (o = this.fields.get(e)) != null ? o : {}, { [t]: n } = i, s = qe(i, [Ss(t)]);
    if (n !== void 0) {
      this.fields.set(e, s);
      this.putBack(e);
    }
  }
  remove(e) {
    this.changes.set(e, "removed");
  }
  putBack(e) {
    const t = this.fields.get(e);
    if (t && Object.keys(t).length > 0) {
      this.changes.set(e, t);
    } else {
      this.changes.delete(e);
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
  carry(e, t, n, s) {
    const { changes: o, fields: i } = this;
    if (o.size === 0) {
      return [];
    }
    this.clear();
    const a = Ti(n, s);
    const c = [];
    Ti(e, t).forEach((l, u) => {
      const d = a.get(u);
      const f = o.get(l);
      if (!d || f === void 0) {
        return;
      }
      const g = i.get(l);
      if (g) {
        d.request = b(b({}, d.request), g);
        d.passwordSource = g.password === void 0 ? d.passwordSource : l.passwordSource;
        this.fields.set(d, g);
        this.changes.set(d, g);
      }
      if (f === "removed") {
        this.remove(d);
        c.push(d);
      }
    });
    return c;
  }
};

// src/accounts/list/list-table.ts
var $n = class {
  constructor(e, t) {
    this.store = e;
    this.check = t;
    this.edits = new Pn();
    this.removed = [];
  }
  /** How many rows were edited or removed in the table, and are other than their lines say. */
  get editCount() {
    return this.edits.count;
  }
  edit(e, t, n) {
    const { store: s } = this;
    if (s.isRunning) {
      return;
    }
    e.request = v(b({}, e.request), { [t]: n });
    if (t === "password") {
      e.passwordSource = "given";
    }
    this.edits.edit(e, t, n);
    e.overrides = [];
    if (e.attempt) {
      e.attempt = se(e.attempt);
      e.wiki = null;
    }
    e.state = "unchecked";
    const o = this.check.edited(e);
    s.set({ sheet: "none" }, o.concat(e).map(({ id: i }) => i));
    this.check.askOpen(o);
  }
  /** Has a row created all the same, where the wiki lets this person. */
  override(e, t, n) {
    const { override: s } = t;
    if (s !== null && !this.store.isRunning) {
      e.overrides = e.overrides.filter((o) => o !== s).concat(n ? s : []);
      this.store.setRows(this.check.local.update([e]).concat(e));
    }
  }
  /** Puts free names beside one that is taken. */
  alternatives(e) {
    return this.check.alternatives(e);
  }
  remove(e) {
    const { rows: t, isRunning: n } = this.store;
    const s = t.indexOf(e);
    if (s !== -1 && !n) {
      this.removed.push({ row: e, place: s });
      this.edits.remove(e);
      this.replace(t.filter((o) => o !== e), this.check.local.remove([e]));
    }
  }
  /** Puts the row back that was removed last. */
  undo() {
    const { rows: e, isRunning: t } = this.store;
    const n = t ? void 0 : this.removed.pop();
    if (n) {
      this.edits.putBack(n.row);
      this.replace(
        [...e.slice(0, n.place), n.row, ...e.slice(n.place)],
        this.check.local.update([n.row])
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
  carry(e, t) {
    const { store: n } = this;
    const s = n.rows.concat(this.removed.map(({ row: i }) => i));
    const o = new Set(this.edits.carry(s, n.state.text, e, t));
    this.removed = [...o].map((i, a) => ({ row: i, place: e.indexOf(i) - a }));
    return { rows: e.filter((i) => !o.has(i)), removed: o.size };
  }
  replace(e, t) {
    this.store.replaceRows(e, { undoable: this.removed.length, sheet: "none" }, t.map(({ id: n }) => n));
    this.check.askOpen(t);
  }
};

// src/accounts/list/account-list.ts
var Mn = class {
  constructor(e) {
    this.dependencies = e;
    this.store = new Cn();
    /** What it was opened with. */
    this.asked = { accounts: [], reason: "", mail: null, many: true };
    const { store: t } = this;
    this.checking = new Xt(t, e);
    this.table = new $n(t, this.checking);
    this.sheet = new On(
      t,
      this.checking,
      this.table,
      e.randomBytes,
      () => this.draft.sheetOptions
    );
    this.draft = new dn(t, this.checking, this.table, this.sheet);
    this.run = new Ln(t, this.checking, this.sheet, e);
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
    return this.rows.filter(Le);
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
    const { stage: e, sheet: t, resultsSeen: n, text: s } = this.state;
    const o = e.kind === "list" || e.kind === "check";
    const i = this.rows.some(({ passwordSource: a }) => a === "made");
    return [
      ...this.run.isBusy ? ["run"] : [],
      ...o && !this.store.hasBegun && (s.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
      ...i && t !== "saved" ? ["passwords"] : [],
      ...this.store.hasBegun && !n ? ["results"] : []
    ];
  }
  /**
   * Calls the listener at once (with no rows) and after every change. Returns how to stop that.
   *
   * @param listener Gets the state, and the ids of the rows that changed
   */
  observe(e) {
    return this.store.observe(e);
  }
  /** How the person of a row gets in. */
  modeOf(e) {
    return K(e, this.state.mode);
  }
  /**
   * Begins with what the wiki said when view *one* was opened, or asks it.
   *
   * @param asked
   * @param known What the wiki has said already; null: it has not been asked
   */
  open(e, t = null) {
    return x(this, null, function* () {
      const { store: n } = this;
      this.asked = e;
      n.set({ place: { kind: "opening" } });
      try {
        const s = t != null ? t : yield this.dependencies.service.open();
        const o = Is(s.requests).filter(Nt);
        const [i] = o;
        n.set({ opening: s, modes: o });
        if (s.impediments.length > 0 || i === void 0) {
          n.set({ place: { kind: "impossible", impediments: s.impediments } });
          return;
        }
        const { local: a } = this.checking;
        a.context = v(b({}, a.context), { rules: s.rules });
        const c = e.mail === false ? o.find((l) => l !== "mail") : void 0;
        this.begin(e, s, c != null ? c : i, yield this.run.brokenOff(s.me));
      } catch (s) {
        const { code: o, text: i } = $e.from(s);
        n.set({ place: { kind: "openingFailed", code: o, text: i } });
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
    this.run.stopWaiting();
    this.store.set({ problem: null, place: { kind: this.store.hasBegun ? "results" : "list" } });
  }
  /** The refused rows once more: back to the table, to be mended and created, the others as they are. */
  retry() {
    return x(this, null, function* () {
      for (const e of this.rows.filter(({ state: t }) => t === "refused")) {
        e.attempt = e.attempt && se(e.attempt);
        e.wiki = null;
        e.state = "unchecked";
      }
      yield this.check();
    });
  }
  /** A new list. */
  startOver() {
    const { opening: e, reason: t, mode: n } = this.state;
    if (e) {
      this.sheet.forgetPasswords();
      this.run.stopWaiting();
      this.run.forgetRun();
      this.begin({ accounts: [], reason: t, mail: null, many: true }, e, n, { kind: "none" });
    }
  }
  begin(e, t, n, s) {
    const o = {};
    for (const a of Dt(t.requests, n)) {
      qt(o, a.name, Fs(a));
    }
    this.table.clear();
    const i = e.accounts.map((a, c) => tt(c + 1, c + 2, a));
    this.store.replaceRows(i, {
      place: { kind: "list" },
      text: i.length > 0 ? Js(i) : "",
      parsed: null,
      mode: n,
      reason: e.reason,
      values: o,
      brokenOff: s,
      sheet: "none",
      undoable: 0,
      problem: null,
      quota: null,
      resultsSeen: true
    });
    if (i.length > 0) {
      void this.check();
    }
  }
};

// taken:core/app/browser
var Ci = mw.libs.accountCreator.parts.core.modules[40];
var Li = mw.libs.accountCreator.parts.core.modules[41];
var Ei = mw.libs.accountCreator.parts.core.modules[42];
var Oi = mw.libs.accountCreator.parts.core.modules[43];

// src/app/claim.ts
var nd = "accountCreator.run.";
var rd = 1e3;
var sd = new Promise(() => {
});
function es(r) {
  const e = navigator.locks;
  return e ? new Promise((t) => {
    const n = new AbortController();
    const s = setTimeout(() => n.abort(), rd);
    e.request(nd + r, { signal: n.signal }, () => {
      clearTimeout(s);
      t(true);
      return sd;
    }).catch(() => {
      clearTimeout(s);
      t(!n.signal.aborted);
    });
  }) : Promise.resolve(true);
}

// src/i18n/en.json
var Pi = { "accountcreator-mode-generate-list": "Make safe passwords; I save them in a sheet before anything is created", "accountcreator-mode-type-list": "The list has a column with passwords", "accountcreator-title-many": "Create many accounts", "accountcreator-title-progress": "($1/$2)", "accountcreator-to-one": "One account", "accountcreator-list": "Names of the people, one on each line", "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page", "accountcreator-list-empty": "There is no name in the list yet.", "accountcreator-file": "or open a file (CSV or text):", "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy what is in it and paste it here.", "accountcreator-understood": "{{PLURAL:$1|One person|$1 people}} found.", "accountcreator-line": "Line $1: $2 ($3)", "accountcreator-more-lines": "… and {{PLURAL:$1|one more line|$1 more lines}}.", "accountcreator-column-number": "Column $1:", "accountcreator-column-state": "State", "accountcreator-column-username": "Username", "accountcreator-column-email": "E-mail", "accountcreator-column-realname": "Real name", "accountcreator-column-password": "Password", "accountcreator-column-reason": "Reason", "accountcreator-column-mode": "Way", "accountcreator-column-firstname": "First name", "accountcreator-column-lastname": "Last name", "accountcreator-column-ignored": "not used", "accountcreator-column-remarks": "Remarks", "accountcreator-column-tools": "Tools", "accountcreator-parse-header": "taken for headings", "accountcreator-parse-total": "taken for a total, not for a person", "accountcreator-parse-markup": "taken for mark-up, not for a person", "accountcreator-parse-no-name": "no name found", "accountcreator-parse-struck": "crossed out, left out", "accountcreator-parse-broken-quotes": "a quotation mark is not closed", "accountcreator-parse-extra-cells": "more cells than columns", "accountcreator-parse-unknown-mode": "not a way to get a password", "accountcreator-parse-too-many": "too many people for one list, left out", "accountcreator-check": "Check the list", "accountcreator-checking": "Checking: $1 of $2", "accountcreator-cancel-check": "Stop checking", "accountcreator-back-to-list": "Back to the list", "accountcreator-back-to-results": "Back to the results", "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|one row|$1 rows}}) stays for every line that you leave here as it is.", "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. Nothing was created from it yet.", "accountcreator-close-run": "Accounts are being created. If you close the dialog, the account under way is finished and the rest is not created.", "accountcreator-close-passwords": "Passwords were made for this list and are in no sheet that you said is saved. If you close the dialog, they stay here until you leave or reload the page; then they are lost.", "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. You have not saved them yet.", "accountcreator-table": "The people of the list. Arrow keys move, Enter edits, Delete removes.", "accountcreator-table-keys": "Keyboard: the arrow keys lead through the table, also to the buttons in a row. Enter or F2 edits a cell, Delete removes the row.", "accountcreator-state-unchecked": "Not checked", "accountcreator-state-checking": "Checking …", "accountcreator-state-ready": "Ready", "accountcreator-state-warned": "Look again", "accountcreator-state-rejected": "Problem", "accountcreator-state-already": "Created by you before", "accountcreator-state-creating": "Creating …", "accountcreator-state-created": "Created", "accountcreator-state-refused": "Refused", "accountcreator-state-unfinished": "Unfinished", "accountcreator-state-unknown": "Not known", "accountcreator-state-skipped": "Left out", "accountcreator-count": "$1 × $2", "accountcreator-filters": "Show", "accountcreator-filter-all": "All", "accountcreator-filter-problems": "Problems", "accountcreator-filter-warnings": "Look again", "accountcreator-filter-ready": "Ready", "accountcreator-filter-done": "Done", "accountcreator-filter-count": "$1 ($2)", "accountcreator-shown-first": "{{PLURAL:$1|One row needs|$1 rows need}} your attention and {{PLURAL:$1|is|are}} shown first. The other {{PLURAL:$2|row is|$2 rows are}} behind “$3”.", "accountcreator-shown-first-done": "Nothing is left to mend here. “$1” shows the whole list.", "accountcreator-undo": "Undo removal", "accountcreator-remove": "Remove $1 from the list", "accountcreator-alternatives": "Find a free name", "accountcreator-alternatives-asking": "Asking …", "accountcreator-alternatives-failed": "The wiki did not answer. Try again.", "accountcreator-alternatives-none": "No similar name is free. Type another one.", "accountcreator-override": "Create it all the same", "accountcreator-finish": "Finish", "accountcreator-leave-all-steps": "Leave all such unfinished", "accountcreator-leave-all-question": "The list goes on, and this account and all others for which the wiki wants something more stay unfinished. Their owners have to finish the set-up themselves.", "accountcreator-step-for": "For “$1” (line $2 of the list)", "accountcreator-step-then": "The list waits, and goes on when this is answered or left.", "accountcreator-remark-name-missing": "There is no name.", "accountcreator-remark-name-invalid": "A username cannot look like this.", "accountcreator-remark-name-taken": "There is an account of this name already.", "accountcreator-remark-name-taken-by": "There is an account of this name already. $2 created it on $1.", "accountcreator-remark-name-taken-since": "There has been an account of this name since $1.", "accountcreator-remark-name-forbidden": "The wiki does not allow this name.", "accountcreator-remark-duplicate": "The same name stands in line $1.", "accountcreator-remark-email-missing": "There is no e-mail address for the password.", "accountcreator-remark-email-repeated": "The same address stands in line $1.", "accountcreator-remark-password-missing": "There is no password.", "accountcreator-remark-password-weak": "The wiki does not accept this password.", "accountcreator-remark-lookalike": "Looks like the name in line $1.", "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1", "accountcreator-remark-reason-name": "The public reason contains a name of the list: $1", "accountcreator-remark-cleaned": "Read from “$1”.", "accountcreator-remark-normalised": "Will become “$1”.", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-quota-none": "You are exempt from this wiki’s limit on new accounts.", "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last day. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-problem-nothing": "There is nothing to create in this list.", "accountcreator-problem-busy": "The list is being created already.", "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first: then this list goes on by itself.", "accountcreator-problem-sheet": "Some of these passwords are made here and kept nowhere else. Save the sheet with the passwords first; then the accounts can be created.", "accountcreator-problem-passwords": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more. Open the sheet that you saved before.", "accountcreator-problem-field": "The wiki wants “$1” filled in for every account, and it is empty. It is below the list, under the password choices.", "accountcreator-sheet-lost": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more, only in the sheet that you saved. Open that sheet, drop it here or paste what is in it.", "accountcreator-sheet-slips": "The {{PLURAL:$1|password of one account is|passwords of $1 accounts are}} not here any more, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here or paste what is in it.", "accountcreator-open-sheet": "The sheet with the passwords:", "accountcreator-paste-sheet": "or pasted here:", "accountcreator-sheet-opened": "{{PLURAL:$1|One password is|$1 passwords are}} back.", "accountcreator-sheet-foreign": "There is no password for these people in it.", "accountcreator-renew": "Make {{PLURAL:$1|a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|One person whose account is not begun yet gets|$1 people whose accounts are not begun yet get}} another password than in the sheet that you saved. You save a new sheet next; for these people, only the new one holds. For accounts that exist already, the old sheet holds.", "accountcreator-save-sheet": "Save the sheet", "accountcreator-save-sheet-again": "Save it again", "accountcreator-sheet-is-saved": "The sheet is saved", "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are nowhere else.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-start": "Create {{PLURAL:$1|one account|$1 accounts}}", "accountcreator-pause": "Pause", "accountcreator-paused": "Paused. Nothing is being created.", "accountcreator-halting": "Finishing the account under way …", "accountcreator-resume": "Go on", "accountcreator-resume-left": "Create the {{PLURAL:$1|one that is|$1 that are}} left", "accountcreator-stop": "Stop", "accountcreator-retry": "Mend the refused ones", "accountcreator-save-csv": "Save as CSV", "accountcreator-copy-wikitext": "Copy as wikitext", "accountcreator-copy-names": "Copy names", "accountcreator-print-slips": "Print slips", "accountcreator-start-over": "New list", "accountcreator-start-over-question": "The list and its results are taken away. What you have not saved is lost.", "accountcreator-lose-passwords": "The passwords that were made for this list are in no sheet that you said is saved. They are lost.", "accountcreator-lose-results": "You have not saved what became of the accounts. It is taken away.", "accountcreator-progress": "Progress", "accountcreator-progress-count": "$1 of $2", "accountcreator-seconds-left": "{{PLURAL:$1|one second|$1 seconds}} left", "accountcreator-minutes-left": "{{PLURAL:$1|one minute|$1 minutes}} left", "accountcreator-journal-lost": "Your browser does not keep notes of this run. Do not reload the page before it is through.", "accountcreator-challenge-for": "Answer, for the account “$1”", "accountcreator-answer": "Answer", "accountcreator-wait-wiki": "The wiki asks for patience. Going on in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-silent": "The wiki does not answer. Asking again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-stop-person": "You stopped. The rest of the list is still here.", "accountcreator-stop-refused": "The wiki creates no more accounts for you at the moment. The rest of the list is still here.", "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then go on. The rest of the list is still here.", "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then go on. The rest of the list is still here.", "accountcreator-log-in": "Log in (opens in a new tab)", "accountcreator-log-in-then": "When you come back to this tab, the list goes on by itself.", "accountcreator-stop-offline": "The connection did not come back. The rest of the list is still here.", "accountcreator-stop-silent": "The wiki does not answer any more. The rest of the list is still here.", "accountcreator-stop-challenge": "The wiki gave no new puzzle. The rest of the list is still here.", "accountcreator-stop-broken": "AccountCreator failed. The rest of the list is still here; please tell the gadget’s maintainers: $1", "accountcreator-resume-when": "Go on", "accountcreator-resume-by-hand": "when I say so", "accountcreator-resume-hours": "in {{PLURAL:$1|one hour|$1 hours}}, while this page is open", "accountcreator-resume-at": "Going on by itself at $1.", "accountcreator-exemption-label": "Text to ask this wiki’s administrators for an exemption:", "accountcreator-event-page": "Page of the event (link or title):", "accountcreator-event-date": "Date of the event:", "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.", "accountcreator-exemption": "Hello, I am $1 and I am preparing an event for new editors of $2 ($6).\n\nPage of the event: $5\nDate of the event: $4\nAccounts still to be created: $3\n\nThe limit on new accounts from one IP address stopped me. Could you please exempt the event from it, for example by raising the limit for that day, or by giving me the right that event coordinators have? Thank you!", "accountcreator-row-created": "Created.", "accountcreator-row-created-mail": "Created; the password is on its way by e-mail.", "accountcreator-row-unfinished": "The wiki wants something more for this account.", "accountcreator-row-session-lost": "You were no longer logged in.", "accountcreator-row-unknown": "No answer came. It is not known whether the account exists.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail", "accountcreator-broken-off": "A list broke off here: $1 of $2 are done.", "accountcreator-broken-off-go-on": "Go on with it", "accountcreator-broken-off-forget": "Forget it", "accountcreator-broken-off-unreadable": "A list broke off here, but the notes of it cannot be read. Paste the list again: what you created already is recognised.", "accountcreator-broken-off-elsewhere": "A list was begun in another tab of this browser, which is still open. Go on with it there." };

// taken:core/ui/shared/explanation-view
var $i = mw.libs.accountCreator.parts.core.modules[45];
var Mi = mw.libs.accountCreator.parts.core.modules[46];
var _i = mw.libs.accountCreator.parts.core.modules[47];

// src/ui/shared/gathered-changes.ts
var id = 500;
var _n = class {
  /** @param show Gets the state that came last, and the ids of all rows that changed */
  constructor(e) {
    this.show = e;
    /** When the timer is due, and when was shown last, on the page's clock. */
    this.due = Infinity;
    this.shown = -Infinity;
    this.state = null;
    this.rows = /* @__PURE__ */ new Set();
  }
  add(e, t, n) {
    this.state = e;
    for (const i of t) {
      this.rows.add(i);
    }
    if (n === "now") {
      this.showNow();
      return;
    }
    const s = performance.now();
    const o = n === "soon" ? s : Math.max(s, this.shown + id);
    if (o < this.due) {
      this.due = o;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.showNow(), o - s);
    }
  }
  /** Shows what still waits. */
  showNow() {
    clearTimeout(this.timer);
    this.due = Infinity;
    const { state: e } = this;
    if (e !== null) {
      const t = [...this.rows];
      this.state = null;
      this.rows.clear();
      this.shown = performance.now();
      this.show(e, t);
    }
  }
};

// taken:core/ui/shared/messages
var Ni = mw.libs.accountCreator.parts.core.modules[50];
var p = mw.libs.accountCreator.parts.core.modules[51];
var Fi = mw.libs.accountCreator.parts.core.modules[52];

// taken:core/ui/shared/ask
var Ge = mw.libs.accountCreator.parts.core.modules[44];

// src/ui/list/loss-texts.ts
function Bi(r) {
  const e = r.unsavedWork;
  if (r.run.isBusy) {
    return p("accountcreator-close-run");
  }
  if (e.includes("passwords")) {
    return p("accountcreator-close-passwords");
  }
  if (e.includes("results") && r.state.stage.kind !== "results") {
    return p("accountcreator-close-results");
  }
  return e.includes("list") || r.state.stage.kind === "check" && !r.isMending ? p("accountcreator-close-list") : null;
}
function Ii({ unsavedWork: r }) {
  const e = [
    ...r.includes("passwords") ? [p("accountcreator-lose-passwords")] : [],
    ...r.includes("results") ? [p("accountcreator-lose-results")] : []
  ];
  return e.length > 0 ? e.join("\n") : p("accountcreator-start-over-question");
}

// src/accounts/list/after/slips.ts
function qi(r, { siteName: e, loginAddress: t }) {
  return r.flatMap((n) => {
    const s = te(n);
    if ((s == null ? void 0 : s.kind) !== "created") {
      return [];
    }
    const o = s.by === "mail";
    return [{ siteName: e, loginAddress: t, username: Ve(n), password: o ? "" : n.request.password, mailed: o }];
  });
}

// src/ui/shared/save-copy-print.ts
function ts(r, e, t) {
  const n = URL.createObjectURL(new Blob([e], { type: t }));
  const s = document.createElement("a");
  s.href = n;
  s.download = r;
  document.body.append(s);
  s.click();
  s.remove();
  setTimeout(() => URL.revokeObjectURL(n), 6e4);
}
function Nn(r) {
  const e = document.createElement("textarea");
  const t = document.activeElement;
  let n = false;
  const s = (o) => {
    var i;
    (i = o.clipboardData) == null ? void 0 : i.setData("text/plain", r);
    o.preventDefault();
    o.stopImmediatePropagation();
    n = o.clipboardData !== null;
  };
  e.value = "-";
  e.className = "accountcreator-offscreen";
  document.body.append(e);
  e.select();
  window.addEventListener("copy", s, true);
  n = document.execCommand("copy") && n;
  window.removeEventListener("copy", s, true);
  e.remove();
  if (t instanceof HTMLElement) {
    t.focus();
  }
  return n;
}
var Di = ["afterprint", "pointerdown", "keydown", "pagehide"];
function Wi(r) {
  r.classList.add("accountcreator-print");
  document.body.append(r);
  document.documentElement.classList.add("accountcreator-printing");
  const e = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    r.remove();
    Di.forEach((t) => window.removeEventListener(t, e, true));
  };
  Di.forEach((t) => window.addEventListener(t, e, true));
  window.print();
}

// taken:core/ui/shared/wiki-html
var At = mw.libs.accountCreator.parts.core.modules[56];
var lt = mw.libs.accountCreator.parts.core.modules[57];

// src/ui/list/local-texts.ts
function ns(r) {
  return r.filter((e) => e !== "").join(mw.msg("comma-separator"));
}
function Hi(r) {
  try {
    return new Intl.DateTimeFormat(mw.config.get("wgUserLanguage"), r);
  } catch (e) {
    return new Intl.DateTimeFormat(void 0, r);
  }
}
function zi(r) {
  return Hi({ dateStyle: "medium", timeStyle: "short" }).format(r);
}
function Fn(r) {
  const e = /^\d{4}-\d\d-\d\d$/.test(r) ? Date.parse(r) : NaN;
  return Number.isNaN(e) ? r : Hi({ dateStyle: "medium", timeZone: "UTC" }).format(e);
}

// src/ui/list/row-texts.ts
function ji(r) {
  switch (r) {
    case "header":
      return p("accountcreator-parse-header");
    case "total":
      return p("accountcreator-parse-total");
    case "markup":
      return p("accountcreator-parse-markup");
    case "no-name":
      return p("accountcreator-parse-no-name");
    case "struck":
      return p("accountcreator-parse-struck");
    case "broken-quotes":
      return p("accountcreator-parse-broken-quotes");
    case "extra-cells":
      return p("accountcreator-parse-extra-cells");
    case "unknown-mode":
      return p("accountcreator-parse-unknown-mode");
    case "too-many":
      return p("accountcreator-parse-too-many");
    default:
      return B(r);
  }
}
function ad([r, e]) {
  return r === void 0 ? p("accountcreator-remark-name-taken") : e ? p("accountcreator-remark-name-taken-by", Fn(r), e) : p("accountcreator-remark-name-taken-since", Fn(r));
}
function ut({ code: r, parameters: e }) {
  switch (r) {
    case "name-missing":
      return p("accountcreator-remark-name-missing");
    case "name-invalid":
      return p("accountcreator-remark-name-invalid");
    case "name-taken":
      return ad(e);
    case "name-forbidden":
      return p("accountcreator-remark-name-forbidden");
    case "duplicate":
      return p("accountcreator-remark-duplicate", ...e);
    case "email-missing":
      return p("accountcreator-remark-email-missing");
    case "email-invalid":
      return p("accountcreator-remark-email-invalid");
    case "password-missing":
      return p("accountcreator-remark-password-missing");
    case "password-weak":
      return p("accountcreator-remark-password-weak");
    case "name-mixed":
      return p("accountcreator-name-mixed", ...e);
    case "lookalike":
      return p("accountcreator-remark-lookalike", ...e);
    case "email-repeated":
      return p("accountcreator-remark-email-repeated", ...e);
    case "email-typo":
      return p("accountcreator-remark-email-typo");
    case "reason-address":
      return p("accountcreator-remark-reason-address", ...e);
    case "reason-name":
      return p("accountcreator-remark-reason-name", ...e);
    case "check-failed":
      return p("accountcreator-check-failed");
    case "cleaned":
      return p("accountcreator-remark-cleaned", ...e);
    case "normalised":
      return p("accountcreator-remark-normalised", ...e);
    case "already":
      return p("accountcreator-remark-already", ...e.map(Fn));
    default:
      return B(r);
  }
}
function Bn(r) {
  switch (r.kind) {
    case "created":
      return {
        wiki: null,
        own: r.by === "mail" ? p("accountcreator-row-created-mail") : p("accountcreator-row-created")
      };
    case "refused":
      return {
        wiki: Te(r.message) ? null : r.message,
        own: p(Be(r.code).advice)
      };
    case "step":
      return { wiki: null, own: p("accountcreator-row-unfinished") };
    case "sessionLost":
      return { wiki: null, own: p("accountcreator-row-session-lost") };
    case "unknown":
      return { wiki: null, own: p("accountcreator-row-unknown") };
    default:
      return B(r);
  }
}

// node_modules/lit-html/lit-html.js
var Ct = globalThis;
var Ui = (r) => r;
var In = Ct.trustedTypes;
var Vi = In ? In.createPolicy("lit-html", { createHTML: (r) => r }) : void 0;
var Zi = "$lit$";
var je = `lit$${Math.random().toFixed(9).slice(2)}$`;
var ea = "?" + je;
var cd = `<${ea}>`;
var Xe = document;
var Lt = () => Xe.createComment("");
var Et = (r) => null === r || "object" != typeof r && "function" != typeof r;
var us = Array.isArray;
var ld = (r) => us(r) || "function" == typeof (r == null ? void 0 : r[Symbol.iterator]);
var rs = "[ 	\n\f\r]";
var Tt = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
var Ki = /-->/g;
var Gi = />/g;
var Qe = RegExp(`>|${rs}(?:([^\\s"'>=/]+)(${rs}*=${rs}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
var Qi = /'/g;
var Yi = /"/g;
var ta = /^(?:script|style|textarea|title)$/i;
var ds = (r) => (e, ...t) => ({ _$litType$: r, strings: e, values: t });
var H = ds(1);
var Vw = ds(2);
var Kw = ds(3);
var Ue = /* @__PURE__ */ Symbol.for("lit-noChange");
var _ = /* @__PURE__ */ Symbol.for("lit-nothing");
var Xi = /* @__PURE__ */ new WeakMap();
var Ye = Xe.createTreeWalker(Xe, 129);
function na(r, e) {
  if (!us(r) || !r.hasOwnProperty("raw")) throw Error("invalid template strings array");
  return void 0 !== Vi ? Vi.createHTML(e) : e;
}
var ud = (r, e) => {
  const t = r.length - 1, n = [];
  let s, o = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", i = Tt;
  for (let a = 0; a < t; a++) {
    const c = r[a];
    let l, u, d = -1, f = 0;
    for (; f < c.length && (i.lastIndex = f, u = i.exec(c), null !== u); ) f = i.lastIndex, i === Tt ? "!--" === u[1] ? i = Ki : void 0 !== u[1] ? i = Gi : void 0 !== u[2] ? (ta.test(u[2]) && (s = RegExp("</" + u[2], "g")), i = Qe) : void 0 !== u[3] && (i = Qe) : i === Qe ? ">" === u[0] ? (i = s != null ? s : Tt, d = -1) : void 0 === u[1] ? d = -2 : (d = i.lastIndex - u[2].length, l = u[1], i = void 0 === u[3] ? Qe : '"' === u[3] ? Yi : Qi) : i === Yi || i === Qi ? i = Qe : i === Ki || i === Gi ? i = Tt : (i = Qe, s = void 0);
    const g = i === Qe && r[a + 1].startsWith("/>") ? " " : "";
    o += i === Tt ? c + cd : d >= 0 ? (n.push(l), c.slice(0, d) + Zi + c.slice(d) + je + g) : c + je + (-2 === d ? a : g);
  }
  return [na(r, o + (r[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), n];
};
var Ot = class r {
  constructor({ strings: e, _$litType$: t }, n) {
    let s;
    this.parts = [];
    let o = 0, i = 0;
    const a = e.length - 1, c = this.parts, [l, u] = ud(e, t);
    if (this.el = r.createElement(l, n), Ye.currentNode = this.el.content, 2 === t || 3 === t) {
      const d = this.el.content.firstChild;
      d.replaceWith(...d.childNodes);
    }
    for (; null !== (s = Ye.nextNode()) && c.length < a; ) {
      if (1 === s.nodeType) {
        if (s.hasAttributes()) for (const d of s.getAttributeNames()) if (d.endsWith(Zi)) {
          const f = u[i++], g = s.getAttribute(d).split(je), w = /([.?@])?(.*)/.exec(f);
          c.push({ type: 1, index: o, name: w[2], strings: g, ctor: "." === w[1] ? is : "?" === w[1] ? as : "@" === w[1] ? cs : pt }), s.removeAttribute(d);
        } else d.startsWith(je) && (c.push({ type: 6, index: o }), s.removeAttribute(d));
        if (ta.test(s.tagName)) {
          const d = s.textContent.split(je), f = d.length - 1;
          if (f > 0) {
            s.textContent = In ? In.emptyScript : "";
            for (let g = 0; g < f; g++) s.append(d[g], Lt()), Ye.nextNode(), c.push({ type: 2, index: ++o });
            s.append(d[f], Lt());
          }
        }
      } else if (8 === s.nodeType) if (s.data === ea) c.push({ type: 2, index: o });
      else {
        let d = -1;
        for (; -1 !== (d = s.data.indexOf(je, d + 1)); ) c.push({ type: 7, index: o }), d += je.length - 1;
      }
      o++;
    }
  }
  static createElement(e, t) {
    const n = Xe.createElement("template");
    return n.innerHTML = e, n;
  }
};
function dt(r, e, t = r, n) {
  var i, a, c;
  if (e === Ue) return e;
  let s = void 0 !== n ? (i = t._$Co) == null ? void 0 : i[n] : t._$Cl;
  const o = Et(e) ? void 0 : e._$litDirective$;
  return (s == null ? void 0 : s.constructor) !== o && ((a = s == null ? void 0 : s._$AO) == null ? void 0 : a.call(s, false), void 0 === o ? s = void 0 : (s = new o(r), s._$AT(r, t, n)), void 0 !== n ? ((c = t._$Co) != null ? c : t._$Co = [])[n] = s : t._$Cl = s), void 0 !== s && (e = dt(r, s._$AS(r, e.values), s, n)), e;
}
var os = class {
  constructor(e, t) {
    this._$AV = [], this._$AN = void 0, this._$AD = e, this._$AM = t;
  }
  get parentNode() {
    return this._$AM.parentNode;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  u(e) {
    var l;
    const { el: { content: t }, parts: n } = this._$AD, s = ((l = e == null ? void 0 : e.creationScope) != null ? l : Xe).importNode(t, true);
    Ye.currentNode = s;
    let o = Ye.nextNode(), i = 0, a = 0, c = n[0];
    for (; void 0 !== c; ) {
      if (i === c.index) {
        let u;
        2 === c.type ? u = new Pt(o, o.nextSibling, this, e) : 1 === c.type ? u = new c.ctor(o, c.name, c.strings, this, e) : 6 === c.type && (u = new ls(o, this, e)), this._$AV.push(u), c = n[++a];
      }
      i !== (c == null ? void 0 : c.index) && (o = Ye.nextNode(), i++);
    }
    return Ye.currentNode = Xe, s;
  }
  p(e) {
    let t = 0;
    for (const n of this._$AV) void 0 !== n && (void 0 !== n.strings ? (n._$AI(e, n, t), t += n.strings.length - 2) : n._$AI(e[t])), t++;
  }
};
var Pt = class r {
  get _$AU() {
    var e, t;
    return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
  }
  constructor(e, t, n, s) {
    var o;
    this.type = 2, this._$AH = _, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = n, this.options = s, this._$Cv = (o = s == null ? void 0 : s.isConnected) != null ? o : true;
  }
  get parentNode() {
    let e = this._$AA.parentNode;
    const t = this._$AM;
    return void 0 !== t && 11 === (e == null ? void 0 : e.nodeType) && (e = t.parentNode), e;
  }
  get startNode() {
    return this._$AA;
  }
  get endNode() {
    return this._$AB;
  }
  _$AI(e, t = this) {
    e = dt(this, e, t), Et(e) ? e === _ || null == e || "" === e ? (this._$AH !== _ && this._$AR(), this._$AH = _) : e !== this._$AH && e !== Ue && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : ld(e) ? this.k(e) : this._(e);
  }
  O(e) {
    return this._$AA.parentNode.insertBefore(e, this._$AB);
  }
  T(e) {
    this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
  }
  _(e) {
    this._$AH !== _ && Et(this._$AH) ? this._$AA.nextSibling.data = e : this.T(Xe.createTextNode(e)), this._$AH = e;
  }
  $(e) {
    var o;
    const { values: t, _$litType$: n } = e, s = "number" == typeof n ? this._$AC(e) : (void 0 === n.el && (n.el = Ot.createElement(na(n.h, n.h[0]), this.options)), n);
    if (((o = this._$AH) == null ? void 0 : o._$AD) === s) this._$AH.p(t);
    else {
      const i = new os(s, this), a = i.u(this.options);
      i.p(t), this.T(a), this._$AH = i;
    }
  }
  _$AC(e) {
    let t = Xi.get(e.strings);
    return void 0 === t && Xi.set(e.strings, t = new Ot(e)), t;
  }
  k(e) {
    us(this._$AH) || (this._$AH = [], this._$AR());
    const t = this._$AH;
    let n, s = 0;
    for (const o of e) s === t.length ? t.push(n = new r(this.O(Lt()), this.O(Lt()), this, this.options)) : n = t[s], n._$AI(o), s++;
    s < t.length && (this._$AR(n && n._$AB.nextSibling, s), t.length = s);
  }
  _$AR(e = this._$AA.nextSibling, t) {
    var n;
    for ((n = this._$AP) == null ? void 0 : n.call(this, false, true, t); e !== this._$AB; ) {
      const s = Ui(e).nextSibling;
      Ui(e).remove(), e = s;
    }
  }
  setConnected(e) {
    var t;
    void 0 === this._$AM && (this._$Cv = e, (t = this._$AP) == null ? void 0 : t.call(this, e));
  }
};
var pt = class {
  get tagName() {
    return this.element.tagName;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  constructor(e, t, n, s, o) {
    this.type = 1, this._$AH = _, this._$AN = void 0, this.element = e, this.name = t, this._$AM = s, this.options = o, n.length > 2 || "" !== n[0] || "" !== n[1] ? (this._$AH = Array(n.length - 1).fill(new String()), this.strings = n) : this._$AH = _;
  }
  _$AI(e, t = this, n, s) {
    const o = this.strings;
    let i = false;
    if (void 0 === o) e = dt(this, e, t, 0), i = !Et(e) || e !== this._$AH && e !== Ue, i && (this._$AH = e);
    else {
      const a = e;
      let c, l;
      for (e = o[0], c = 0; c < o.length - 1; c++) l = dt(this, a[n + c], t, c), l === Ue && (l = this._$AH[c]), i || (i = !Et(l) || l !== this._$AH[c]), l === _ ? e = _ : e !== _ && (e += (l != null ? l : "") + o[c + 1]), this._$AH[c] = l;
    }
    i && !s && this.j(e);
  }
  j(e) {
    e === _ ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
  }
};
var is = class extends pt {
  constructor() {
    super(...arguments), this.type = 3;
  }
  j(e) {
    this.element[this.name] = e === _ ? void 0 : e;
  }
};
var as = class extends pt {
  constructor() {
    super(...arguments), this.type = 4;
  }
  j(e) {
    this.element.toggleAttribute(this.name, !!e && e !== _);
  }
};
var cs = class extends pt {
  constructor(e, t, n, s, o) {
    super(e, t, n, s, o), this.type = 5;
  }
  _$AI(e, t = this) {
    var i;
    if ((e = (i = dt(this, e, t, 0)) != null ? i : _) === Ue) return;
    const n = this._$AH, s = e === _ && n !== _ || e.capture !== n.capture || e.once !== n.once || e.passive !== n.passive, o = e !== _ && (n === _ || s);
    s && this.element.removeEventListener(this.name, this, n), o && this.element.addEventListener(this.name, this, e), this._$AH = e;
  }
  handleEvent(e) {
    var t, n;
    "function" == typeof this._$AH ? this._$AH.call((n = (t = this.options) == null ? void 0 : t.host) != null ? n : this.element, e) : this._$AH.handleEvent(e);
  }
};
var ls = class {
  constructor(e, t, n) {
    this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = n;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AI(e) {
    dt(this, e);
  }
};
var ss = Ct.litHtmlPolyfillSupport;
var Ji;
ss == null ? void 0 : ss(Ot, Pt), ((Ji = Ct.litHtmlVersions) != null ? Ji : Ct.litHtmlVersions = []).push("3.3.3");
var be = (r, e, t) => {
  var o, i;
  const n = (o = t == null ? void 0 : t.renderBefore) != null ? o : e;
  let s = n._$litPart$;
  if (void 0 === s) {
    const a = (i = t == null ? void 0 : t.renderBefore) != null ? i : null;
    n._$litPart$ = s = new Pt(e.insertBefore(Lt(), a), a, void 0, t != null ? t : {});
  }
  return s._$AI(r), s;
};

// node_modules/lit-html/directive.js
var ra = (r) => (...e) => ({ _$litDirective$: r, values: e });
var qn = class {
  constructor(e) {
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AT(e, t, n) {
    this._$Ct = e, this._$AM = t, this._$Ci = n;
  }
  _$AS(e, t) {
    return this.update(e, t);
  }
  update(e, t) {
    return this.render(...t);
  }
};

// node_modules/lit-html/directives/guard.js
var dd = {};
var $t = ra(class extends qn {
  constructor() {
    super(...arguments), this.ot = dd;
  }
  render(r, e) {
    return e();
  }
  update(r, [e, t]) {
    if (Array.isArray(e)) {
      if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((n, s) => n === this.ot[s])) return Ue;
    } else if (this.ot === e) return Ue;
    return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
  }
});

// src/ui/list/row-view.ts
var mt = ["username", "email", "realname"];
var pd = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
var md = ["created", "already", "unfinished", "unknown"];
function Mt(r) {
  switch (r) {
    case "unchecked":
      return p("accountcreator-state-unchecked");
    case "checking":
      return p("accountcreator-state-checking");
    case "ready":
      return p("accountcreator-state-ready");
    case "warned":
      return p("accountcreator-state-warned");
    case "rejected":
      return p("accountcreator-state-rejected");
    case "already":
      return p("accountcreator-state-already");
    case "creating":
      return p("accountcreator-state-creating");
    case "created":
      return p("accountcreator-state-created");
    case "refused":
      return p("accountcreator-state-refused");
    case "unfinished":
      return p("accountcreator-state-unfinished");
    case "unknown":
      return p("accountcreator-state-unknown");
    case "skipped":
      return p("accountcreator-state-skipped");
    default:
      return B(r);
  }
}
function Dn(r) {
  const e = document.createElement("div");
  e.className = `accountcreator-cell accountcreator-cell-${r}`;
  e.setAttribute("role", "gridcell");
  return e;
}
var sa = /* @__PURE__ */ new Map();
function hd(r) {
  var t;
  const e = (t = sa.get(r)) != null ? t : Mt(r);
  sa.set(r, e);
  return e;
}
function fd({ state: r }) {
  switch (r) {
    case "asking":
      return p("accountcreator-alternatives-asking");
    case "failed":
      return p("accountcreator-alternatives-failed");
    case "none":
      return p("accountcreator-alternatives-none");
    default:
      return B(r);
  }
}
function ps(r, e, t) {
  return H`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${r}</button>`;
}
var Wn = class {
  constructor(e, t) {
    this.row = e;
    this.actions = t;
    this.element = document.createElement("div");
    this.state = Dn("state");
    this.fields = mt.map((e) => ({
      field: e,
      cell: Dn(e),
      text: document.createElement("bdi")
    }));
    this.remarks = Dn("remarks");
    this.tools = Dn("tools");
    this.place = -1;
    this.wish = null;
    this.element.className = "accountcreator-row";
    this.element.setAttribute("role", "row");
    this.element.setAttribute("data-accountcreator-row", String(e.id));
    for (const { field: n, cell: s } of this.fields) {
      s.setAttribute("data-field", n);
      s.tabIndex = -1;
    }
    this.element.append(
      this.state,
      ...this.fields.map(({ cell: n }) => n),
      this.remarks,
      this.tools
    );
    this.render();
  }
  /** Where the row stands in the list, counted from 0. */
  setPlace(e) {
    if (e !== this.place) {
      this.place = e;
      this.element.setAttribute("aria-rowindex", String(e + 2));
    }
  }
  /** What others find the row by, and nothing that takes long. */
  mark() {
    const { row: e, element: t } = this;
    t.setAttribute("data-state", e.state);
    t.setAttribute("data-username", e.canonical || e.request.username);
  }
  render() {
    const { row: e } = this;
    this.mark();
    this.state.textContent = hd(e.state);
    for (const { field: t, cell: n, text: s } of this.fields) {
      const o = e.request[t];
      if (s.textContent !== o) {
        s.textContent = o;
      }
      n.classList.toggle("accountcreator-cell-empty", o === "");
      if (s.parentNode !== n) {
        n.textContent = "";
        n.append(s);
      }
      if (e.remarks.some((i) => i.field === t && i.severity === "error")) {
        n.setAttribute("aria-invalid", "true");
      } else {
        n.removeAttribute("aria-invalid");
      }
    }
    this.renderControls();
  }
  cell(e) {
    var t, n;
    return (n = (t = this.fields.find((s) => s.field === e)) == null ? void 0 : t.cell) != null ? n : null;
  }
  /** Everything in the row that takes the focus, from its beginning to its end. */
  get stops() {
    return [
      ...this.fields.map(({ cell: e }) => e),
      ...[this.remarks, this.tools].flatMap((e) => Array.from(e.querySelectorAll("button, input, a[href]")))
    ];
  }
  renderControls() {
    var i;
    const { row: e } = this;
    const t = [this.remarks, this.tools].some((a) => a.contains(document.activeElement));
    const n = te(e);
    const s = md.includes(e.state);
    const o = e.remarks.filter(({ code: a }) => !s || a === "already");
    if (o.length > 0 || n || this.remarks.hasChildNodes()) {
      be([
        o.map((a) => this.remarkTemplate(a)),
        n ? this.outcomeTemplate(n) : _
      ], this.remarks);
    }
    be(this.toolTemplate(), this.tools);
    for (const a of Array.from(this.remarks.querySelectorAll("a[href]"))) {
      a.setAttribute("tabindex", "-1");
    }
    if (t && !this.element.contains(document.activeElement)) {
      (i = this.cell("username")) == null ? void 0 : i.focus({ preventScroll: true });
    }
  }
  outcomeTemplate(e) {
    const { wiki: t, own: n } = Bn(e);
    return H`<div>${$t([t], () => t ? At(t) : _)} ${n}</div>`;
  }
  remarkTemplate(e) {
    const { row: t, actions: n } = this;
    const { message: s, override: o } = e;
    const i = e.code === "name-taken" && e.fixes.length === 0;
    const a = e.fixes.map((c) => ps(p("accountcreator-fix", c), "fix", () => n.fix(t, e, c)));
    return H`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${s ? $t([s], () => At(s)) : ut(e)}
			${a}
			${i ? this.alternativesTemplate() : _}
			${o === null ? _ : this.overrideTemplate(e, o)}
		</div>`;
  }
  alternativesTemplate() {
    const { wish: e } = this;
    const t = e !== null && e.about === this.row.wiki;
    const n = () => {
      void this.findNames();
    };
    return H`
			${ps(p("accountcreator-alternatives"), "find-name", n)}
			<span role="status">${t ? fd(e) : ""}</span>`;
  }
  findNames() {
    return x(this, null, function* () {
      var n;
      const { row: e } = this;
      const t = (s) => {
        this.wish = { about: e.wiki, state: s };
        this.render();
      };
      if (((n = this.wish) == null ? void 0 : n.state) === "asking") {
        return;
      }
      t("asking");
      try {
        yield this.actions.alternatives(e);
        t("none");
      } catch (s) {
        t("failed");
      }
    });
  }
  overrideTemplate(e, t) {
    const { row: n, actions: s } = this;
    const o = ({ target: i }) => {
      s.override(n, e, i instanceof HTMLInputElement && i.checked);
    };
    return H`<label>
			<input type="checkbox" tabindex="-1" .checked=${n.overrides.includes(t)} @change=${o}>
			${p("accountcreator-override")}
		</label>`;
  }
  toolTemplate() {
    const { row: e, actions: t } = this;
    if (e.state === "unfinished") {
      return ps(p("accountcreator-finish"), "finish", () => t.finish(e));
    }
    if (!pd.includes(e.state)) {
      return _;
    }
    const n = p("accountcreator-remove", e.request.username);
    return H`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${n} title=${n} @click=${() => t.remove(e)}
		>×</button>`;
  }
};

// src/ui/list/slips-view.ts
function ms(r, e) {
  const t = document.createElement(r);
  t.textContent = e;
  return t;
}
function Hn(r, e) {
  const t = document.createElement("dd");
  const n = document.createElement(r);
  n.textContent = e;
  t.append(n);
  return t;
}
function gd(r) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = p("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = r;
  e.append(t, " ", n);
  return e;
}
function wd({ password: r, mailed: e }) {
  const t = ms("dt", p("accountcreator-slip-password"));
  return e ? [t, Hn("bdi", p("accountcreator-slip-mailed"))] : r === "" ? [t, Hn("bdi", p("accountcreator-slip-ask"))] : [t, Hn("code", r)];
}
function oa(r) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const t of r) {
    const n = document.createElement("section");
    const s = document.createElement("dl");
    s.append(
      ms("dt", p("accountcreator-slip-address")),
      Hn("bdi", t.loginAddress),
      ...wd(t)
    );
    n.append(ms("p", p("accountcreator-slip-wiki", t.siteName)), gd(t.username), s);
    e.append(n);
  }
  return e;
}

// src/ui/list/take-away.ts
function hs({ state: r }) {
  return r === "created" || r === "already";
}
function aa({ state: r }) {
  var e, t;
  return {
    siteName: (t = (e = r.opening) == null ? void 0 : e.siteName) != null ? t : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function ca(r) {
  const e = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${r}.csv`;
}
function bd(r) {
  const e = te(r);
  if (!e || e.kind === "created") {
    return "";
  }
  const { wiki: t, own: n } = Bn(e);
  return [t ? lt(t) : "", n].filter((s) => s !== "").join(" ");
}
function kd(r) {
  const e = {};
  for (const { state: t } of r) {
    e[t] = Mt(t);
  }
  return Zs(r, {
    headings: {
      state: p("accountcreator-column-state"),
      username: p("accountcreator-column-username"),
      email: p("accountcreator-column-email"),
      explanation: p("accountcreator-column-remarks")
    },
    states: e,
    explain: bd
  });
}
function yd(r) {
  r.sheet.prepareSheet();
  ts(ca(p("accountcreator-sheet-name")), Xs(r.rows, aa(r), {
    username: p("accountcreator-column-username"),
    email: p("accountcreator-column-email"),
    realname: p("accountcreator-column-realname"),
    password: p("accountcreator-column-password"),
    reason: p("accountcreator-column-reason"),
    mode: p("accountcreator-column-mode")
  }, r.state.mode), "text/csv");
}
function ia(r) {
  return Nn(r) ? p("accountcreator-copied") : p("accountcreator-text-not-copied");
}
function la(r, e) {
  const t = r.rows.filter(hs);
  switch (e) {
    case "save-sheet":
      yd(r);
      return "";
    case "save-csv":
      ts(ca(p("accountcreator-results-name")), kd(r.rows), "text/csv");
      return p("accountcreator-saved");
    case "copy-wikitext":
      return ia(eo(t));
    case "copy-names":
      return ia(to(t));
    case "print-slips":
      Wi(oa(qi(r.rows, aa(r))));
      return "";
    default:
      return null;
  }
}

// src/ui/list/list-actions.ts
function vd(r) {
  return x(this, null, function* () {
    if (yield Ge(Ii(r), p("accountcreator-start-over")).then(() => true, () => false)) {
      r.startOver();
    }
  });
}
function Rd(r) {
  if (r.state.checker.running) {
    r.cancelCheck();
  } else {
    r.run.stop();
  }
}
function ua(r, e) {
  var t;
  switch (e) {
    case "back":
      r.backToList();
      break;
    case "many":
      void vd(r);
      break;
    case "reopen":
      void r.reopen();
      break;
    case "start":
      void r.run.start();
      break;
    case "pause":
      r.run.pause();
      break;
    case "resume":
      void r.run.resume();
      break;
    case "stop":
      Rd(r);
      break;
    case "retry":
      void r.retry();
      break;
    case "sheet-saved":
      r.sheet.confirmSheetSaved();
      break;
    default:
      return (t = la(r, e)) != null ? t : "";
  }
  return "";
}

// src/ui/list/list-buttons.ts
function da(r) {
  const { stage: e } = r.state;
  const t = { action: "close", label: p("accountcreator-close") };
  const n = { action: "one", label: p("accountcreator-to-one") };
  switch (e.kind) {
    case "opening":
    case "impossible":
      return [t];
    case "openingFailed":
      return [t, { action: "reopen", label: p("accountcreator-reopen"), kind: "progressive" }];
    case "list":
      return [
        n,
        t,
        { action: "check", label: p("accountcreator-check"), kind: "progressive" }
      ];
    case "check":
      return xd(r, [n, t]);
    case "run":
      return Sd(r);
    case "results":
      return Ad(r, [n, t]);
    default:
      return B(e);
  }
}
function xd(r, e) {
  const t = r.run.startable.length;
  const { running: n } = r.state.checker;
  const s = n || t === 0;
  return [
    {
      action: "back",
      label: r.isMending ? p("accountcreator-back-to-results") : p("accountcreator-back-to-list")
    },
    ...e,
    ...n ? [{ action: "stop", label: p("accountcreator-cancel-check") }] : [],
    ...r.sheet.needsSheet ? pa(r, s) : [{ action: "start", label: p("accountcreator-start", t), kind: "progressive", disabled: s }]
  ];
}
function pa(r, e) {
  return r.state.sheet === "prepared" ? [
    { action: "save-sheet", label: p("accountcreator-save-sheet-again"), disabled: e },
    { action: "sheet-saved", label: p("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
  ] : [{ action: "save-sheet", label: p("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
}
function Sd(r) {
  const { phase: e, halting: t } = r.state.batch;
  return [
    { action: "stop", label: p("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
    e.kind === "paused" ? { action: "resume", label: p("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: p("accountcreator-pause"), disabled: t !== null }
  ];
}
function Ad(r, e) {
  const t = r.run.left.length;
  const n = r.state.checker.running || r.run.isBusy;
  return [
    { action: "many", label: p("accountcreator-start-over") },
    { action: "save-csv", label: p("accountcreator-save-csv") },
    ...r.rows.some(hs) ? [
      { action: "copy-wikitext", label: p("accountcreator-copy-wikitext") },
      { action: "copy-names", label: p("accountcreator-copy-names") },
      { action: "print-slips", label: p("accountcreator-print-slips") }
    ] : [],
    ...r.rows.some(({ state: s }) => s === "refused") ? [{ action: "retry", label: p("accountcreator-retry") }] : [],
    ...t === 0 ? [] : r.sheet.needsSheet ? pa(r, n) : [{ action: "resume", label: p("accountcreator-resume-left", t), kind: "progressive", disabled: n }],
    ...e
  ];
}

// src/ui/list/exemption-view.ts
var zn = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
    this.date = new OO.ui.TextInputWidget({
      name: "eventdate",
      autocomplete: false,
      value: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
    });
    this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
    this.button = new OO.ui.ButtonWidget({ label: p("accountcreator-copy") });
    this.area.$input.attr("aria-label", p("accountcreator-exemption-label"));
    this.page.on("change", () => this.render());
    this.date.on("change", () => this.render());
    this.button.on("click", () => {
      const t = Nn(this.area.getValue());
      this.button.setLabel(t ? p("accountcreator-copied") : p("accountcreator-text-not-copied"));
    });
    $(this.element).append(
      $("<p>").text(p("accountcreator-exemption-label")),
      new OO.ui.FieldLayout(this.page, { align: "top", label: p("accountcreator-event-page") }).$element,
      new OO.ui.FieldLayout(this.date, { align: "top", label: p("accountcreator-event-date") }).$element,
      this.area.$element,
      this.button.$element
    );
  }
  render() {
    var n, s;
    const { opening: e } = this.list.state;
    const t = Fi(
      "accountcreator-exemption",
      (n = e == null ? void 0 : e.me) != null ? n : "",
      (s = e == null ? void 0 : e.siteName) != null ? s : "",
      this.list.creatable.length,
      this.date.getValue().trim(),
      this.page.getValue().trim() || "…",
      location.origin
    );
    if (t !== this.area.getValue()) {
      this.area.setValue(t);
      this.button.setLabel(p("accountcreator-copy"));
    }
  }
};

// src/ui/list/message-box.ts
var ye = class {
  constructor(e) {
    this.type = e;
    this.content = document.createElement("div");
    var t;
    this.widget = new OO.ui.MessageWidget({ type: e, label: $(this.content) });
    this.widget.$element.removeAttr("role aria-live");
    this.element = (t = this.widget.$element[0]) != null ? t : this.content;
    this.show(null);
  }
  /**
   * @param content Null: no box
   * @param type Left out: as before
   */
  show(e, t = this.type) {
    if (t !== this.type) {
      this.type = t;
      this.widget.setType(t);
      this.widget.$element.removeAttr("role aria-live");
    }
    be(e != null ? e : _, this.content);
    this.widget.toggle(e !== null);
  }
};

// src/ui/list/stop-view.ts
var Td = 36e5;
var Cd = [1, 6, 12, 24];
function Un(r) {
  switch (r.kind) {
    case "nothing":
      return p("accountcreator-problem-nothing");
    case "busy":
      return p("accountcreator-problem-busy");
    case "otherTab":
      return p("accountcreator-problem-other-tab");
    case "sheetNotSaved":
      return p("accountcreator-problem-sheet");
    case "passwordsMissing":
      return p("accountcreator-problem-passwords", r.rows.length);
    case "fieldMissing":
      return p("accountcreator-problem-field", lt(r.label) || r.field);
    default:
      return B(r);
  }
}
function ma(r, e) {
  switch (r.kind) {
    case "wiki":
      return p("accountcreator-wait-wiki", e);
    case "offline":
      return p("accountcreator-wait-offline", e);
    case "silent":
      return p("accountcreator-wait-silent", e);
    default:
      return B(r);
  }
}
function Ld(r) {
  var t;
  const e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return r === null ? p("accountcreator-stop-session", e) : p("accountcreator-stop-session-other", e, r);
}
function fs(r) {
  switch (r.kind) {
    case "person":
      return p("accountcreator-stop-person");
    case "refused":
      return p("accountcreator-stop-refused");
    case "sessionLost":
      return Ld(r.now);
    case "offline":
      return p("accountcreator-stop-offline");
    case "silent":
      return p("accountcreator-stop-silent");
    case "noChallenge":
      return p("accountcreator-stop-challenge");
    case "broken":
      return p("accountcreator-stop-broken", r.error);
    default:
      return B(r);
  }
}
var jn = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.box = new ye("warning");
    this.exemption = null;
    this.onHours = ({ target: e }) => {
      const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
      this.list.run.resumeAt(t === 0 ? null : Date.now() + t * Td);
    };
    this.element.className = "accountcreator-stop";
    this.element.setAttribute("role", "alert");
    this.element.tabIndex = -1;
    this.element.append(this.box.element);
  }
  render(e) {
    const { phase: t } = e.batch;
    const n = t.kind === "stopped" && e.stage.kind === "results" ? t.because : null;
    this.element.hidden = n === null;
    this.box.show(n && this.template(n, e), (n == null ? void 0 : n.kind) === "person" ? "notice" : "warning");
  }
  template(e, t) {
    return H`
			<p><strong>${fs(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused, t) : _}
			${e.kind === "sessionLost" ? this.loginTemplate() : _}`;
  }
  refusalTemplate({ message: e, code: t }, n) {
    const { advice: s, action: o } = Be(t);
    return H`
			<div>${$t([e], () => Te(e) ? _ : At(e))}</div>
			<p>${p(s)}</p>
			${o === "raiseLimit" ? this.limitTemplate(n) : _}`;
  }
  loginTemplate() {
    return H`
			<p>
				<a
					href=${mw.util.getUrl("Special:UserLogin")} target="_blank" rel="noopener"
					data-accountcreator-action="log-in"
				>${p("accountcreator-log-in")}</a>
			</p>
			<p>${p("accountcreator-log-in-then")}</p>`;
  }
  limitTemplate({ batch: { resumeAt: e } }) {
    var n;
    (n = this.exemption) != null ? n : this.exemption = new zn(this.list);
    this.exemption.render();
    const t = Cd.map((s) => H`<option value=${s}>${p("accountcreator-resume-hours", s)}</option>`);
    return H`
			<p>
				<label>
					${p("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onHours}>
						<option value="0">${p("accountcreator-resume-by-hand")}</option>
						${t}
					</select>
				</label>
				<span role="status">${e === null ? "" : p("accountcreator-resume-at", zi(e))}</span>
			</p>
			${this.exemption.element}`;
  }
};

// src/ui/list/list-status.ts
function Ed({ phase: r, halting: e }) {
  if (r.kind === "waiting") {
    return ma(r.because, Math.max(0, Math.ceil((r.until - Date.now()) / 1e3)));
  }
  return r.kind === "paused" ? p("accountcreator-paused") : e ? p("accountcreator-halting") : "";
}
function ha({ state: r, sheet: e }) {
  const { stage: t, batch: n, checker: s, problem: o } = r;
  if (n.phase.kind === "finding") {
    return p("accountcreator-settling");
  }
  if (t.kind === "run") {
    return Ed(n);
  }
  if (s.running) {
    return p("accountcreator-checking", s.done, s.total);
  }
  if (t.kind !== "check" && t.kind !== "results") {
    return "";
  }
  return o ? Un(o) : r.sheet === "prepared" && e.needsSheet ? p("accountcreator-sheet-question") : "";
}

// taken:steps/ui/shared/step-view
var fa = mw.libs.accountCreator.parts.steps.modules[3];
var gs = mw.libs.accountCreator.parts.steps.modules[4];
var ga = mw.libs.accountCreator.parts.steps.modules[5];
var wa = mw.libs.accountCreator.parts.steps.modules[6];

// src/ui/list/list-step.ts
function Od(r, e) {
  var t;
  switch (e) {
    case "gone": {
      const n = ((t = r.attempt) == null ? void 0 : t.existence) === "yes";
      mw.notify(Mi(n), { title: _i("left", n, r.canonical) });
      break;
    }
    case "otherTab":
    case "busy":
      mw.notify(p("accountcreator-other-tab"), { type: "error" });
      break;
    default:
      B(e);
  }
}
var Vn = class {
  /**
   * @param list
   * @param redirector
   * @param changed Told when there is something else to show around it
   */
  constructor(e, t, n) {
    this.list = e;
    this.changed = n;
    this.element = document.createElement("div");
    this.followed = null;
    this.stop = () => void 0;
    this.view = new fa(t);
  }
  /** Is a step open? */
  get isOpen() {
    return this.list.state.step !== null;
  }
  /** Opens the step that an unfinished row waits for, or says why that cannot be. */
  open(e) {
    return x(this, null, function* () {
      const t = yield this.list.run.answerStep(e);
      if (t !== "open") {
        Od(e, t);
      }
    });
  }
  get status() {
    var e;
    return ((e = this.list.state.step) == null ? void 0 : e.conversation.state.phase) === "finding" ? p("accountcreator-settling") : "";
  }
  /** Answer it, leave it, and in a run leave all that are still to come. */
  get buttons() {
    const { step: e } = this.list.state;
    if (!e) {
      return [];
    }
    const { state: t } = e.conversation;
    const n = t.phase !== "open";
    const s = wa(t);
    return [
      ...this.isInRun ? [{ action: "leave-all", label: p("accountcreator-leave-all-steps"), disabled: n }] : [],
      { action: "leave", label: gs(t), kind: "destructive", disabled: n },
      ...s === null ? [] : [{ action: "next", label: s, kind: "progressive", disabled: n }]
    ];
  }
  press(e) {
    const { step: t } = this.list.state;
    if (!t) {
      return;
    }
    const { state: n } = t.conversation;
    if (e === "next") {
      this.view.next();
    } else if (e === "leave") {
      void Ge(ga(n), gs(n)).then(() => this.list.run.leaveStep(), () => this.focus());
    } else if (e === "leave-all") {
      void Ge(p("accountcreator-leave-all-question"), p("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
    }
  }
  focus() {
    this.view.focus();
  }
  render() {
    var t, n;
    const { step: e } = this.list.state;
    this.follow((t = e == null ? void 0 : e.conversation) != null ? t : null);
    this.element.hidden = e === null;
    this.view.render((n = e == null ? void 0 : e.conversation) != null ? n : null);
    be(e ? H`
			<p><strong>${p("accountcreator-step-for", Pe(e.row), e.row.line)}</strong></p>
			<p>${this.isInRun ? p("accountcreator-step-then") : _}</p>
			${this.view.$element[0]}` : _, this.element);
  }
  /** The conversation changes without its list. */
  follow(e) {
    if (e !== this.followed) {
      this.stop();
      this.followed = e;
      this.stop = e ? e.observe(this.changed) : () => void 0;
    }
  }
  get isInRun() {
    return this.list.state.batch.phase.kind === "step";
  }
};

// taken:core/ui/shared/field-control
var ba = mw.libs.accountCreator.parts.core.modules[48];

// src/accounts/list/read/decode.ts
function ka(r, e, t = "windows-1252") {
  const [n, s] = r;
  const o = n === 254 && s === 255;
  if (o || n === 255 && s === 254) {
    return e(r, o ? "utf-16be" : "utf-16le");
  }
  const i = r.subarray(0, 65536);
  let a = 0;
  let c = 0;
  for (let u = 0; u < i.length; u++) {
    if (i[u] === 0) {
      if (u % 2) {
        c++;
      } else {
        a++;
      }
    }
  }
  if (a || c) {
    return e(r, a > c ? "utf-16be" : "utf-16le");
  }
  const l = e(r, "utf-8");
  return l.includes("�") ? e(r, t) : l;
}

// src/ui/list/opened-file.ts
function Kn(r) {
  return x(this, null, function* () {
    try {
      const e = new Uint8Array(yield r.arrayBuffer());
      return ka(e, (t, n) => new TextDecoder(n).decode(t));
    } catch (e) {
      return null;
    }
  });
}
function Gn(r) {
  var t, n;
  const e = (n = (t = r.files) == null ? void 0 : t[0]) != null ? n : null;
  r.value = "";
  return e;
}

// taken:core/ui/shared/password-mode-view
var ya = mw.libs.accountCreator.parts.core.modules[54];

// src/ui/list/list-view.ts
var Pd = 250;
var va = 8;
function xa(r) {
  switch (r) {
    case "username":
      return p("accountcreator-column-username");
    case "email":
      return p("accountcreator-column-email");
    case "realname":
      return p("accountcreator-column-realname");
    case "password":
      return p("accountcreator-column-password");
    case "reason":
      return p("accountcreator-column-reason");
    case "mode":
      return p("accountcreator-column-mode");
    case "firstname":
      return p("accountcreator-column-firstname");
    case "lastname":
      return p("accountcreator-column-lastname");
    case "unused":
      return p("accountcreator-column-ignored");
  }
}
var Ra = ["username", "email", "realname", "password", "reason", "mode", "firstname", "lastname", "unused"];
function $d(r) {
  const e = {};
  for (const t of ["username", "email", "realname", "password"]) {
    const n = et(r, t);
    if (n) {
      e[t] = [lt(n.label), xa(t)];
    }
  }
  return e;
}
function Md(r) {
  switch (r.kind) {
    case "run":
      return p("accountcreator-broken-off", r.done, r.total);
    case "elsewhere":
      return p("accountcreator-broken-off-elsewhere");
    case "unreadable":
      return p("accountcreator-broken-off-unreadable");
    default:
      return B(r);
  }
}
var Qn = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.fields = document.createElement("div");
    this.brokenOff = new ye("warning");
    this.unreadable = new ye("error");
    /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
    this.known = "";
    this.controls = [];
    this.built = "";
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Gn(e) : null;
      if (t) {
        void this.readFile(t);
      }
    };
    this.element.className = "accountcreator-list";
    this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: p("accountcreator-list-example") });
    this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
    this.text.on("change", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.readNow(), Pd);
    });
    this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: p("accountcreator-list") });
    this.modes = new ya((t) => {
      if (Nt(t)) {
        e.draft.setMode(t);
      }
    }, {
      generate: () => p("accountcreator-mode-generate-list"),
      type: () => p("accountcreator-mode-type-list")
    });
    this.element.addEventListener("dragover", (t) => t.preventDefault());
    this.element.addEventListener("drop", (t) => {
      var s;
      const n = (s = t.dataTransfer) == null ? void 0 : s.files[0];
      if (n) {
        t.preventDefault();
        void this.readFile(n);
      }
    });
  }
  /** Reads what is in the box, without waiting for the typing to rest. */
  readNow() {
    clearTimeout(this.timer);
    const e = this.text.getValue();
    if (e !== this.known) {
      this.known = e;
      this.list.draft.setText(e);
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
  render(e) {
    var n, s;
    if (e.stage.kind !== "list") {
      this.empty();
      return;
    }
    if (e.text !== this.known) {
      this.known = e.text;
      this.text.setValue(e.text);
    }
    const { brokenOff: t } = e;
    this.brokenOff.show(t.kind === "none" ? null : this.brokenOffTemplate(t));
    this.modes.render(e.modes, e.mode, (s = (n = e.opening) == null ? void 0 : n.requests) != null ? s : []);
    this.renderFields(e);
    be(this.template(e), this.element);
  }
  template({ parsed: e }) {
    return H`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			<p class="accountcreator-file">
				<label>
					${p("accountcreator-file")}
					<input type="file" name="listfile" accept=".csv,.tsv,.txt,text/*" @change=${this.onFile}>
				</label>
			</p>
			<div role="alert">${this.unreadable.element}</div>
			<div class="accountcreator-understood" role="status">
				${e ? this.understoodTemplate(e.remarks) : _}
			</div>
			<div class="accountcreator-columns">
				${(e == null ? void 0 : e.columns) && e.columns.length > 1 ? this.columnsTemplate(e.columns.map(({ meaning: t }) => t)) : _}
			</div>
			${this.modes.$element[0]}
			${this.fields}`;
  }
  /** A run of this tab that broke off comes first. */
  brokenOffTemplate(e) {
    const { run: t } = this.list;
    const n = () => {
      void t.goOn();
    };
    return H`
			<p>${Md(e)}</p>
			<p>
				<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="resume" ?hidden=${e.kind !== "run"}
					@click=${n}
				>${p("accountcreator-broken-off-go-on")}</button>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
					@click=${() => t.forgetRun()}
				>${p("accountcreator-broken-off-forget")}</button>
			</p>`;
  }
  understoodTemplate(e) {
    const { editCount: t } = this.list.table;
    const n = e.filter(({ code: i }) => i !== "header");
    const s = n.length - va;
    const o = n.slice(0, va).map(({ line: i, code: a, text: c }) => H`<li>${p("accountcreator-line", i, ji(a), c)}</li>`);
    return H`
			<strong>${p("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? p("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${n.length === 0}>
				${o}
				${s > 0 ? H`<li>${p("accountcreator-more-lines", s)}</li>` : _}
			</ul>`;
  }
  columnsTemplate(e) {
    return e.map((t, n) => {
      const s = ({ target: i }) => {
        const a = i instanceof HTMLSelectElement && Ra.find((c) => c === i.value);
        if (a) {
          this.list.draft.setColumns(e.map((c, l) => l === n ? a : c));
        }
      };
      const o = Ra.map((i) => H`<option value=${i} .selected=${i === t}>${xa(i)}</option>`);
      return H`<label class="accountcreator-column-choice">
				${p("accountcreator-column-number", n + 1)}
				<select @change=${s}>${o}</select>
			</label>`;
    });
  }
  readFile(e) {
    return x(this, null, function* () {
      const t = yield Kn(e);
      this.unreadable.show(t === null ? H`<p>${p("accountcreator-file-unreadable", e.name)}</p>` : null);
      if (t !== null) {
        this.text.setValue(t);
        this.readNow();
      }
    });
  }
  /** Reason, and whatever the wiki wants beyond the fields of a row. A captcha comes later, row by row. */
  renderFields(e) {
    var a, c, l;
    const t = (c = (a = e.opening) == null ? void 0 : a.requests) != null ? c : [];
    const n = Dt(t, e.mode).filter(({ name: u }) => u !== ze && u !== fi);
    const s = et(t, "reason");
    this.list.draft.setHeadings($d(t));
    const o = [...s ? [s] : [], ...n];
    const i = JSON.stringify(o);
    if (i !== this.built) {
      this.built = i;
      this.controls = o.map((u) => new ba(u, {
        changed: (d, f) => {
          if (d === "reason") {
            this.list.draft.setReason(String(f));
          } else {
            this.list.draft.setValue(d, f);
          }
        },
        pressed: () => void 0
      }, true));
      $(this.fields).empty().append(...this.controls.map(({ $element: u }) => u));
    }
    for (const u of this.controls) {
      const d = u.field.name === "reason";
      u.setValue(d ? e.reason : (l = _s(e.values, u.field.name)) != null ? l : "");
      const [f] = d ? e.reasonRemarks : [];
      u.setRemark(f ? { type: "warning", content: ut(f) } : null);
    }
  }
};

// src/ui/list/page-title.ts
var Yn = class {
  constructor(e) {
    this.page = e;
    /** What stands in front; '' for nothing. */
    this.shown = "";
  }
  /** @param text What is to stand in front; '' for nothing */
  show(e) {
    if (e === this.shown) {
      return;
    }
    const { title: t } = this.page;
    const n = this.shown === "" ? t : t.replace(`${this.shown} `, "");
    this.shown = e;
    this.page.title = e === "" ? n : `${e} ${n}`;
  }
};

// src/ui/list/run-urgency.ts
function Sa(r, e) {
  if ((r == null ? void 0 : r.stage.kind) !== "run" || e.stage.kind !== "run") {
    return "now";
  }
  const [{ batch: t }, { batch: n }] = [r, e];
  return t.phase.kind === "creating" && n.phase.kind === "creating" && t.halting === n.halting && t.challenge === n.challenge && t.journalKept === n.journalKept ? "together" : "soon";
}

// src/accounts/list/row-filter.ts
var Aa = {
  problems: ["rejected", "refused", "unknown", "unfinished"],
  warnings: ["warned"],
  ready: ["ready"],
  done: ["created", "already", "skipped"]
};
var _d = 15;
function Xn({ state: r }, e) {
  return e === "all" || Aa[e].includes(r);
}
function ht(r, e) {
  const t = e === "all" ? Object.values(r) : Aa[e].map((n) => r[n]);
  return t.reduce((n, s) => n + s, 0);
}
function ws(r, e) {
  const t = e.find((n) => ht(r, n) > 0);
  return ht(r, "all") > _d && t ? t : "all";
}

// taken:steps/ui/shared/captcha-view
var Ta = mw.libs.accountCreator.parts.steps.modules[2];

// src/ui/list/challenge-view.ts
var Jn = class {
  constructor(e, t) {
    this.many = e;
    this.createAccountPage = t;
    this.element = document.createElement("div");
    this.$element = $(this.element).addClass("accountcreator-challenge");
    this.$refused = $("<div>").attr("role", "alert");
    this.label = null;
    this.shown = 0;
    this.said = null;
    this.$element.append(this.$refused);
  }
  render(e) {
    const t = e ? e.number : 0;
    this.$element.toggle(e !== null && !e.answered);
    if (t !== this.shown) {
      this.shown = t;
      this.label = null;
      this.$element.children().not(this.$refused).remove();
      if (e) {
        this.build(e);
      }
    }
    if (e) {
      this.renderUse(e);
    }
  }
  /**
   * Whom it is for, and that the last answer was wrong: both can change while it is shown and perhaps half typed,
   * since a refused account takes the puzzle that was meant for the next one.
   */
  renderUse({ refused: e, row: t }) {
    var n;
    (n = this.label) == null ? void 0 : n.setLabel(p("accountcreator-challenge-for", this.nameOf(t)));
    if (e !== this.said) {
      this.said = e;
      this.$refused.empty();
      if (e) {
        this.$refused.append(
          new OO.ui.MessageWidget({ type: "error", label: p(Be(e.code).advice) }).$element
        );
      }
    }
  }
  nameOf(e) {
    var t, n;
    return (n = (t = this.many.rows.find(({ id: s }) => s === e)) == null ? void 0 : t.canonical) != null ? n : "";
  }
  build({ captcha: e, row: t }) {
    var c;
    const n = this.nameOf(t);
    const s = new OO.ui.TextInputWidget({ name: ze, autocomplete: false });
    s.$input.attr({ spellcheck: "false", autocapitalize: "off" });
    const o = () => {
      if (s.getValue().trim() !== "") {
        this.many.run.answerChallenge(ze, s.getValue());
      }
    };
    s.on("enter", o);
    const i = new OO.ui.ButtonWidget({ label: p("accountcreator-answer"), flags: ["primary", "progressive"] });
    i.on("click", o);
    const a = new Ta(e, {
      another: () => this.many.run.anotherChallenge(),
      answered: (l) => {
        if (l !== "") {
          this.many.run.answerChallenge(ze, l);
        }
      },
      createAccountPage: this.createAccountPage,
      createAccountAddress: () => mw.util.getUrl("Special:CreateAccount", { wpName: n }),
      handOver: () => this.many.run.stop()
    });
    this.$element.append(a.$element);
    if (e.kind !== "service") {
      this.label = new OO.ui.ActionFieldLayout(s, i, {
        align: "top",
        label: p("accountcreator-challenge-for", n)
      });
      this.$element.append(this.label.$element);
      (c = s.$input[0]) == null ? void 0 : c.focus({ preventScroll: true });
    }
  }
};

// src/ui/list/sheet-return-view.ts
function Nd(r, e) {
  return r > 0 ? p("accountcreator-sheet-lost", r) : e > 0 ? p("accountcreator-sheet-slips", e) : "";
}
var Zn = class {
  constructor(e, t) {
    this.list = e;
    this.say = t;
    this.element = document.createElement("div");
    this.box = new ye("warning");
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Gn(e) : null;
      if (t) {
        void this.openFile(t);
      }
    };
    this.onInput = ({ target: e }) => {
      if (e instanceof HTMLTextAreaElement) {
        const t = e.value;
        e.value = "";
        this.open(t);
      }
    };
    this.onRenew = () => {
      const { length: e } = this.list.sheet.renewable;
      void Ge(p("accountcreator-renew-question", e), p("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    this.element.addEventListener("dragover", (n) => n.preventDefault());
    this.element.addEventListener("drop", (n) => {
      var o;
      const s = (o = n.dataTransfer) == null ? void 0 : o.files[0];
      if (s) {
        n.preventDefault();
        void this.openFile(s);
      }
    });
    this.show(0, 0, 0);
  }
  /** @param isPossible Can the sheet be given back now? */
  render(e) {
    const { awaitingSheet: t, renewable: n, withoutSlip: s } = this.list.sheet;
    if (e) {
      this.show(t.length, n.length, s.length);
    } else {
      this.show(0, 0, 0);
    }
  }
  show(e, t, n) {
    this.element.hidden = e + n === 0;
    this.box.show(this.template(e, t, n), e > 0 ? "warning" : "notice");
  }
  template(e, t, n) {
    return H`
			<p>${Nd(e, n)}</p>
			<p>
				<label>
					${p("accountcreator-open-sheet")}
					<input type="file" name="sheetfile" accept=".csv,.tsv,.txt,text/*" @change=${this.onFile}>
				</label>
			</p>
			<p>
				<label>
					${p("accountcreator-paste-sheet")}
					<textarea name="sheet" rows="2" spellcheck="false" autocomplete="off" @input=${this.onInput}></textarea>
				</label>
			</p>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="renew"
				?hidden=${t === 0} @click=${this.onRenew}
			>${t === 0 ? "" : p("accountcreator-renew", t)}</button>`;
  }
  openFile(e) {
    return x(this, null, function* () {
      const t = yield Kn(e);
      if (t === null) {
        this.say(p("accountcreator-file-unreadable", e.name));
      } else {
        this.open(t);
      }
    });
  }
  open(e) {
    const t = this.list.sheet.openSheet(e);
    this.say(t > 0 ? p("accountcreator-sheet-opened", t) : p("accountcreator-sheet-foreign"));
  }
};

// src/ui/list/list-head.ts
var Fd = [
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
var Bd = ["all", "problems", "warnings", "ready", "done"];
function Ca(r) {
  switch (r) {
    case "all":
      return p("accountcreator-filter-all");
    case "problems":
      return p("accountcreator-filter-problems");
    case "warnings":
      return p("accountcreator-filter-warnings");
    case "ready":
      return p("accountcreator-filter-ready");
    case "done":
      return p("accountcreator-filter-done");
  }
}
function Id({ limited: r, createdLastDay: e, needed: t }) {
  if (!r) {
    return p("accountcreator-quota-none");
  }
  return e === null ? p("accountcreator-quota", t) : p("accountcreator-quota-used", t, e);
}
function qd(r) {
  return r === null ? "" : r < 90 ? p("accountcreator-seconds-left", Math.ceil(r)) : p("accountcreator-minutes-left", Math.ceil(r / 60));
}
function Dd(r) {
  return ns(Fd.filter((e) => r[e] > 0).map((e) => p("accountcreator-count", r[e], Mt(e))));
}
var er = class {
  constructor(e, t, n, s) {
    this.list = e;
    this.table = n;
    this.element = document.createElement("div");
    /** What stays in sight, however far the table is scrolled. */
    this.strip = document.createElement("div");
    this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
    this.problems = new ye("warning");
    this.filter = "all";
    /** Did somebody choose the filter? Then it stays. */
    this.isChosen = false;
    this.stage = "";
    this.isChecking = false;
    this.shown = null;
    this.element.className = "accountcreator-many-head";
    this.strip.className = "accountcreator-strip";
    this.sheetReturn = new Zn(e, s);
    this.stopView = new jn(e);
    this.challenge = new Jn(e, t);
    this.undo = new OO.ui.ButtonWidget({ label: p("accountcreator-undo") });
    this.undo.on("click", () => e.table.undo());
    this.undo.$button.attr("data-accountcreator-action", "undo");
    this.progress.$element.attr("aria-label", p("accountcreator-progress"));
  }
  /** @param isMessage To what stopped the list, if anything did */
  focus(e = false) {
    const t = e ? this.stopView.element : this.strip.querySelector(".accountcreator-summary");
    t == null ? void 0 : t.focus({ preventScroll: true });
  }
  render(e) {
    this.shown = e;
    const { kind: t } = e.stage;
    const n = t === "run";
    const s = jt(this.list.rows);
    this.chooseFilter(e, s);
    this.progress.$element.toggle(n || e.checker.running);
    const { done: o, total: i } = n ? e.batch.progress : e.checker;
    this.progress.setProgress(100 * o / Math.max(1, i));
    this.challenge.render(n ? e.batch.challenge : null);
    this.stopView.render(e);
    this.sheetReturn.render(!n);
    this.undo.toggle(e.undoable > 0 && !n);
    const a = this.problemTexts(e);
    this.problems.show(a.length > 0 ? H`${a.map((c) => H`<p>${c}</p>`)}` : null);
    be(this.stripTemplate(e, s), this.strip);
    be(this.template(e, s), this.element);
  }
  /** Another view has come in place of the table. */
  leave() {
    this.stage = "";
  }
  stripTemplate(e, t) {
    return H`
			<div class="accountcreator-summary" tabindex="-1">${Dd(t)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
  }
  template(e, t) {
    const { stage: n, quota: s } = e;
    return H`
			${this.stopView.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<p ?hidden=${n.kind !== "check" || !s}>
				${s ? Id(v(b({}, s), { needed: this.list.creatable.length })) : ""}
			</p>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${p("accountcreator-filters")}>
					${Bd.map((o) => this.filterTemplate(o, ht(t, o)))}
				</div>
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(t)}</p>`;
  }
  filterTemplate(e, t) {
    return H`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${p("accountcreator-filter-count", Ca(e), t)}</button>`;
  }
  choose(e) {
    this.isChosen = true;
    this.setFilter(e);
    if (this.shown) {
      this.render(this.shown);
    }
  }
  /** The rows that need somebody come before all others, unless somebody is at work with these already. */
  chooseFilter({ stage: { kind: e }, checker: t }, n) {
    const s = e !== this.stage;
    const o = this.isChecking && !t.running && !t.cancelled;
    this.stage = e;
    this.isChecking = e === "check" && t.running;
    if (s) {
      this.isChosen = false;
      this.setFilter(e === "run" ? "all" : ws(n, ["problems"]));
    } else if (o && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
      this.setFilter(ws(n, ["problems", "warnings"]));
    }
  }
  setFilter(e) {
    this.filter = e;
    this.table.setFilter(e);
  }
  shownFirstText(e) {
    if (this.isChosen || this.filter === "all") {
      return "";
    }
    const t = ht(e, this.filter);
    const n = Ca("all");
    return t > 0 ? p("accountcreator-shown-first", t, ht(e, "all") - t, n) : p("accountcreator-shown-first-done", n);
  }
  progressText({ batch: e }) {
    const { done: t, total: n, secondsLeft: s } = e.progress;
    const { phase: o } = e;
    const i = "row" in o ? this.list.rows.find(({ id: a }) => a === o.row) : void 0;
    return ns([
      p("accountcreator-progress-count", t, n),
      i ? Ve(i) : "",
      qd(s)
    ]);
  }
  problemTexts({ problem: e, stage: t, reasonRemarks: n, batch: s }) {
    return [
      ...e ? [Un(e)] : [],
      ...t.kind === "check" ? n.map(ut) : [],
      ...t.kind !== "run" && this.list.sheet.needsSheet ? [p("accountcreator-problem-sheet")] : [],
      ...s.journalKept ? [] : [p("accountcreator-journal-lost")]
    ];
  }
};

// src/ui/shared/slices.ts
var Wd = 16;
var tr = class {
  /** @param step Does a little of the work. False: nothing is left of it */
  constructor(e) {
    this.step = e;
    this.settled = [];
  }
  /** There is work, or there is more of it. Settles when all is done. */
  go() {
    const e = new Promise((t) => {
      this.settled.push(t);
    });
    if (this.timer === void 0) {
      this.work();
    }
    return e;
  }
  work() {
    this.timer = void 0;
    const e = performance.now() + Wd;
    while (this.step()) {
      if (performance.now() >= e) {
        this.timer = setTimeout(() => this.work());
        return;
      }
    }
    const { settled: t } = this;
    this.settled = [];
    t.forEach((n) => n());
  }
};

// src/ui/list/row-blocks.ts
var Hd = 50;
var zd = 60;
var La = "data-passed-over";
var nr = class {
  /**
   * @param actions
   * @param isEdited Is something being typed in the row's element?
   */
  constructor(e, t) {
    this.actions = e;
    this.isEdited = t;
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
    this.slices = new tr(() => this.step());
    this.element.className = "accountcreator-table-body";
  }
  /** Shows other rows; the views of those that stay are kept. Settles when all are built. */
  setRows(e) {
    const t = new Set(e);
    this.rows = e;
    this.built = 0;
    this.last = null;
    const n = [...this.views.values()].filter(({ row: s }) => !t.has(s));
    if (n.length === this.views.size) {
      this.element.textContent = "";
      this.views.clear();
      this.blocks.clear();
      this.stale.clear();
    } else {
      n.forEach((s) => this.remove(s));
    }
    return this.slices.go();
  }
  /** Shows what has changed in the rows with these ids: their states at once, the words as soon as may be. */
  update(e) {
    for (const t of e) {
      const n = this.views.get(t);
      if (n) {
        n.mark();
        this.stale.add(n);
        if (Xn(n.row, this.filter)) {
          this.show(n, true);
        }
      }
    }
    void this.slices.go();
  }
  setFilter(e) {
    this.filter = e;
    this.views.forEach((n) => this.show(n, Xn(n.row, e)));
    let t = 0;
    for (const n of new Set(this.blocks.values())) {
      n.element.toggleAttribute(La, t > zd);
      t += n.shown;
    }
    requestAnimationFrame(() => requestAnimationFrame(() => {
      Array.from(this.element.children).forEach((n) => n.removeAttribute(La));
    }));
  }
  view(e) {
    var t;
    return (t = this.views.get(e)) != null ? t : null;
  }
  /**
   * The row that is so many steps away among those that are let through, or as far as there are any.
   *
   * @param view Null: from above the first
   * @param steps
   */
  neighbour(e, t) {
    const n = Math.sign(t);
    let s = e;
    let o = Math.abs(t);
    for (let i = (e ? this.rows.indexOf(e.row) : -1) + n; o > 0 && i >= 0 && i < this.rows.length; i += n) {
      const a = this.rows[i];
      const c = a && this.view(a.id);
      if (c && !c.element.hidden) {
        s = c;
        o--;
      }
    }
    return s;
  }
  /** One row more, built or brought up to date. */
  step() {
    var n;
    const e = this.rows[this.built];
    if (e) {
      const s = (n = this.views.get(e.id)) != null ? n : this.build(e);
      s.setPlace(this.built++);
      this.last = s;
      return true;
    }
    const [t] = this.stale;
    if (t) {
      this.stale.delete(t);
      if (!this.isEdited(t.element)) {
        t.render();
      }
    }
    return this.stale.size > 0;
  }
  build(e) {
    var i;
    const t = new Wn(e, this.actions);
    const n = this.last && this.blocks.get(this.last);
    const s = !n || n.size >= Hd && n.element === this.element.lastElementChild && ((i = this.last) == null ? void 0 : i.element) === n.element.lastElementChild;
    const o = s ? this.makeBlock() : n;
    this.views.set(e.id, t);
    this.blocks.set(t, o);
    o.size++;
    o.element.insertBefore(t.element, s || !this.last ? null : this.last.element.nextSibling);
    t.element.hidden = true;
    this.show(t, Xn(e, this.filter));
    return t;
  }
  makeBlock() {
    const e = document.createElement("div");
    e.className = "accountcreator-rows";
    e.setAttribute("role", "rowgroup");
    e.hidden = true;
    if (this.last) {
      this.element.append(e);
    } else {
      this.element.prepend(e);
    }
    return { element: e, size: 0, shown: 0 };
  }
  remove(e) {
    const t = this.blocks.get(e);
    this.show(e, false);
    e.element.remove();
    this.views.delete(e.row.id);
    this.blocks.delete(e);
    this.stale.delete(e);
    if (t && --t.size === 0) {
      t.element.remove();
    }
  }
  show(e, t) {
    const n = this.blocks.get(e);
    if (n && e.element.hidden === t) {
      e.element.hidden = !t;
      n.shown += t ? 1 : -1;
      n.element.hidden = n.shown === 0;
      n.element.style.setProperty("--accountcreator-rows", String(n.shown));
    }
  }
};

// src/ui/list/row-table.ts
var jd = /* @__PURE__ */ new Map([
  ["Enter", "down"],
  ["Tab", "right"],
  ["Escape", "stay"]
]);
var rr = class {
  /**
   * @param actions
   * @param reveal Brings an element of the table into sight
   */
  constructor(e, t) {
    this.actions = e;
    this.reveal = t;
    this.element = document.createElement("div");
    /** The headings of the columns. */
    this.head = document.createElement("div");
    this.count = 0;
    this.editor = null;
    /** The one cell or button that the Tab key finds; the arrow keys lead on from it. */
    this.reachable = null;
    this.blocks = new nr(e, (s) => this.editor !== null && s.contains(this.editor));
    this.body = this.blocks.element;
    this.element.className = "accountcreator-table";
    this.element.setAttribute("role", "grid");
    this.element.setAttribute("aria-label", p("accountcreator-table"));
    const { head: n } = this;
    n.className = "accountcreator-row accountcreator-row-head";
    n.setAttribute("role", "row");
    n.setAttribute("aria-rowindex", "1");
    for (const s of [
      p("accountcreator-column-state"),
      p("accountcreator-column-username"),
      p("accountcreator-column-email"),
      p("accountcreator-column-realname"),
      p("accountcreator-column-remarks"),
      p("accountcreator-column-tools")
    ]) {
      const o = document.createElement("div");
      o.className = "accountcreator-cell";
      o.setAttribute("role", "columnheader");
      o.textContent = s;
      n.append(o);
    }
    this.element.append(n, this.body);
    this.body.addEventListener("keydown", (s) => this.onKeydown(s));
    this.body.addEventListener("dblclick", (s) => this.editAt(s.target));
    this.body.addEventListener("click", (s) => this.onClick(s));
    this.body.addEventListener("focusin", (s) => this.onFocus(s));
  }
  /** Shows other rows. Settles when all are built. */
  setRows(e) {
    return x(this, null, function* () {
      this.count = e.length;
      this.element.setAttribute("aria-rowcount", String(e.length + 1));
      const t = this.blocks.setRows(e);
      this.makeReachable();
      yield t;
      this.makeReachable();
    });
  }
  /** Shows what has changed in the rows with these ids. */
  update(e) {
    this.blocks.update(e);
    this.makeReachable();
  }
  setFilter(e) {
    this.blocks.setFilter(e);
    this.makeReachable();
  }
  focus() {
    var e;
    (e = this.reachable) == null ? void 0 : e.focus();
  }
  /** The element of the row; null: it is not built yet. */
  row(e) {
    var t, n;
    return (n = (t = this.blocks.view(e)) == null ? void 0 : t.element) != null ? n : null;
  }
  /** The Tab key has to find one cell or button, and one only. */
  makeReachable() {
    var t, n, s;
    const e = (t = this.reachable) == null ? void 0 : t.closest("[data-accountcreator-row]");
    if (!e || e.hidden || !this.body.contains(e)) {
      this.setReachable((s = (n = this.blocks.neighbour(null, 1)) == null ? void 0 : n.cell("username")) != null ? s : null);
    }
  }
  setReachable(e) {
    var t;
    (t = this.reachable) == null ? void 0 : t.setAttribute("tabindex", "-1");
    e == null ? void 0 : e.setAttribute("tabindex", "0");
    this.reachable = e;
  }
  focusCell(e, t) {
    this.focusOn(e.cell(t));
  }
  focusOn(e) {
    if (e) {
      this.setReachable(e);
      e.focus({ preventScroll: true });
      this.reveal(e);
    }
  }
  /** Where in the table something happens: in a cell that can be edited, or else on a button beside. */
  placeOf(e) {
    var i;
    const t = e instanceof Element ? e : null;
    const n = t == null ? void 0 : t.closest("[data-accountcreator-row]");
    const s = this.blocks.view(Number(n == null ? void 0 : n.getAttribute("data-accountcreator-row")));
    const o = s ? s.stops.findIndex((a) => a.contains(t)) : -1;
    return s && o !== -1 ? { view: s, stop: o, field: (i = mt[o]) != null ? i : null } : null;
  }
  /** Where the person is, by whatever way, is where the Tab key leads back to. */
  onFocus({ target: e }) {
    var n;
    const t = this.placeOf(e);
    if (t && e !== this.editor) {
      this.setReachable((n = t.view.stops[t.stop]) != null ? n : null);
    }
  }
  onClick(e) {
    const t = this.placeOf(e.target);
    if ((t == null ? void 0 : t.field) && !this.editor) {
      this.focusCell(t.view, t.field);
    }
  }
  editAt(e, t = null) {
    const n = this.placeOf(e);
    if ((n == null ? void 0 : n.field) && this.actions.canEdit(n.view.row)) {
      this.edit(n.view, n.field, t);
    }
  }
  onKeydown(e) {
    const t = this.placeOf(e.target);
    if (!t || e.target === this.editor) {
      return;
    }
    if (this.walk(e, t.view, t.stop) || t.field && this.editByKey(e, t.view, t.field)) {
      e.preventDefault();
    }
  }
  /** The keys that lead from one cell or button to another. */
  walk({ key: e }, t, n) {
    switch (e) {
      case "ArrowDown":
        this.move(t, n, 1);
        return true;
      case "ArrowUp":
        this.move(t, n, -1);
        return true;
      case "ArrowLeft":
      case "ArrowRight": {
        const s = getComputedStyle(this.element).direction === "rtl";
        this.focusOn(t.stops[n + (e === "ArrowRight" === s ? -1 : 1)]);
        return true;
      }
      case "Home":
        this.move(t, n, -this.count);
        return true;
      case "End":
        this.move(t, n, this.count);
        return true;
      default:
        return false;
    }
  }
  /** The keys that change something. What a button does with them is the browser's business. */
  editByKey(e, t, n) {
    const { key: s } = e;
    if (s === "Enter" || s === "F2") {
      this.editAt(e.target);
      return true;
    }
    if (s === "Delete") {
      this.removeAndMove(t, n);
      return true;
    }
    if (s.length !== 1 || e.ctrlKey || e.metaKey || e.altKey) {
      return false;
    }
    this.editAt(e.target, s);
    return true;
  }
  move(e, t, n) {
    var o;
    const s = this.blocks.neighbour(e, n);
    if (s) {
      const { stops: i } = s;
      this.focusOn((o = i[t]) != null ? o : i[i.length - 1]);
    }
  }
  removeAndMove(e, t) {
    const n = this.blocks.neighbour(e, 1);
    const s = n === e ? this.blocks.neighbour(e, -1) : n;
    if (this.actions.canEdit(e.row)) {
      this.actions.remove(e.row);
      if (s && s !== e) {
        this.focusCell(s, t);
      }
    }
  }
  edit(e, t, n) {
    const s = e.cell(t);
    if (!s) {
      return;
    }
    const o = document.createElement("input");
    o.className = "accountcreator-editor";
    o.value = n != null ? n : e.row.request[t];
    o.setAttribute("aria-label", this.columnName(t));
    o.setAttribute("autocomplete", "off");
    s.textContent = "";
    s.append(o);
    this.editor = o;
    o.focus();
    if (n === null) {
      o.select();
    }
    const i = (a, c) => {
      var l;
      if (this.editor !== o) {
        return;
      }
      this.editor = null;
      if (a && o.value !== e.row.request[t]) {
        this.actions.edit(e.row, t, o.value);
      }
      e.render();
      if (c === "down") {
        this.move(e, mt.indexOf(t), 1);
      } else if (c !== null) {
        this.focusCell(e, c === "right" ? (l = mt[mt.indexOf(t) + 1]) != null ? l : t : t);
      }
    };
    o.addEventListener("keydown", (a) => {
      const c = jd.get(a.key);
      if (c && !a.isComposing && !a.shiftKey) {
        a.preventDefault();
        a.stopPropagation();
        i(a.key !== "Escape", c);
      }
    });
    o.addEventListener("blur", () => i(true, null));
  }
  columnName(e) {
    switch (e) {
      case "email":
        return p("accountcreator-column-email");
      case "realname":
        return p("accountcreator-column-realname");
      default:
        return p("accountcreator-column-username");
    }
  }
};

// src/ui/list/table-scroll.ts
var Ud = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
var sr = class {
  /** @param covering What sticks to the upper edge, above the rows */
  constructor(e) {
    this.covering = e;
    this.container = null;
    this.isHeld = false;
  }
  /** Has the person scrolled since release()? */
  get isInHand() {
    return this.isHeld;
  }
  /** Is something above what can be seen? */
  get isScrolled() {
    var e, t;
    return ((t = (e = this.container) == null ? void 0 : e.scrollTop) != null ? t : 0) > 0;
  }
  /**
   * @param container The element that scrolls
   * @return How to stop watching it
   */
  watch(e) {
    this.container = e;
    const t = () => this.hold();
    const n = ({ key: o, target: i }) => {
      if (Ud.has(o) && !(i instanceof Element && i.closest("input, textarea, select, button"))) {
        this.hold();
      }
    };
    const s = ({ target: o }) => {
      if (o === e) {
        t();
      }
    };
    e.addEventListener("wheel", t, { passive: true });
    e.addEventListener("touchmove", t, { passive: true });
    e.addEventListener("keydown", n);
    e.addEventListener("pointerdown", s);
    return () => {
      e.removeEventListener("wheel", t);
      e.removeEventListener("touchmove", t);
      e.removeEventListener("keydown", n);
      e.removeEventListener("pointerdown", s);
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
  follow(e) {
    if (!this.isHeld) {
      this.reveal(e);
    }
  }
  /** Brings the element into sight, by as little as will do. */
  reveal(e) {
    const { container: t } = this;
    if (!t) {
      return;
    }
    const n = t.getBoundingClientRect();
    const { top: s, bottom: o } = e.getBoundingClientRect();
    const i = n.top + this.coveredHeight() - s;
    const a = o - n.top - t.clientHeight;
    if (i > 0) {
      t.scrollTop -= i;
    } else if (a > 0) {
      t.scrollTop += Math.min(a, -i);
    }
  }
  toTop() {
    if (this.container) {
      this.container.scrollTop = 0;
    }
  }
  coveredHeight() {
    return this.covering.filter((e) => getComputedStyle(e).position === "sticky").reduce((e, t) => e + t.offsetHeight, 0);
  }
};

// src/ui/list/table-panel.ts
var Vd = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
function Kd(r, e, t) {
  return new rr({
    edit: (n, s, o) => r.table.edit(n, s, o),
    canEdit: ({ state: n }) => Vd.includes(n) && r.state.stage.kind !== "run",
    fix: (n, s, o) => r.table.edit(n, s.field, o),
    override: (n, s, o) => r.table.override(n, s, o),
    alternatives: (n) => r.table.alternatives(n),
    remove: (n) => r.table.remove(n),
    finish: t
  }, (n) => e.reveal(n));
}
var or = class {
  constructor(e, { createAccountPage: t, finish: n, say: s }) {
    this.list = e;
    this.hint = document.createElement("p");
    this.edition = -1;
    const o = [];
    this.scroll = new sr(o);
    this.table = Kd(e, this.scroll, n);
    this.head = new er(e, t, {
      setFilter: (i) => this.table.setFilter(i),
      isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
    }, s);
    o.push(this.head.strip, this.table.head);
    this.table.element.addEventListener("focusin", () => this.scroll.hold());
    this.hint.className = "accountcreator-table-hint";
    this.hint.textContent = p("accountcreator-table-keys");
    this.elements = [this.head.strip, this.head.element, this.hint, this.table.element];
  }
  /** The headings of the table stay in sight below the strip, whose height the style sheet has to know. */
  tellHeight(e) {
    if ("ResizeObserver" in window) {
      new ResizeObserver(() => {
        e.style.setProperty("--accountcreator-strip-height", `${this.head.strip.offsetHeight}px`);
      }).observe(this.head.strip);
    }
  }
  /** @param isMessage To what stopped the list, if anything did */
  focus(e) {
    this.head.focus(e);
  }
  /**
   * @param state
   * @param rows Ids of those that changed
   */
  render(e, t) {
    this.head.render(e);
    if (e.edition !== this.edition) {
      this.edition = e.edition;
      void this.table.setRows(this.list.rows);
    } else {
      this.table.update(t);
    }
  }
  /** Something else has come in place of the table. */
  leave() {
    this.head.leave();
  }
  show(e, { stage: t }) {
    this.elements.forEach((n) => {
      n.hidden = !e;
    });
    this.hint.hidden = !e || t.kind === "run";
  }
  /** The row that is being created comes into sight, until the person moves the table. */
  followRun({ batch: { phase: e } }) {
    const t = e.kind === "creating" ? this.table.row(e.row) : null;
    if (t) {
      this.scroll.follow(t);
    }
  }
};

// src/ui/list/list-screen.ts
function Ea({ kind: r }) {
  return r === "check" || r === "run" || r === "results";
}
function Oa({ stage: r, batch: { phase: e } }) {
  return r.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
}
var ir = class {
  constructor(e, t) {
    this.list = e;
    this.surroundings = t;
    this.$element = $("<div>").addClass("accountcreator-many");
    this.size = "full";
    this.explanation = new $i();
    this.pageTitle = new Yn(document);
    this.isShown = false;
    /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
    this.missed = /* @__PURE__ */ new Set();
    this.stage = "";
    /** What was said last, and of what: it goes when that changes. */
    this.said = { text: "", of: "" };
    this.changed = () => void 0;
    this.listView = new Qn(e);
    this.step = new Vn(e, t.redirector, () => this.changed());
    this.panel = new or(e, {
      createAccountPage: t.createAccountPage,
      finish: (n) => {
        void this.step.open(n);
      },
      say: (n) => this.say(n)
    });
    this.$element.append(
      this.explanation.$element,
      this.step.element,
      this.listView.element,
      ...this.panel.elements
    );
    this.$element.get().forEach((n) => this.panel.tellHeight(n));
    e.observe((n, s) => {
      if (!this.isShown) {
        s.forEach((a) => this.missed.add(a));
      }
      const { done: o, total: i } = n.batch.progress;
      this.pageTitle.show(n.stage.kind === "run" ? p("accountcreator-title-progress", o, i) : "");
    });
  }
  get title() {
    return p("accountcreator-title-many");
  }
  get viewName() {
    const { kind: e } = this.list.state.stage;
    return this.step.isOpen ? "step" : e === "check" || e === "run" || e === "results" ? e : "list";
  }
  get status() {
    const { state: e } = this.list;
    const { phase: t } = e.batch;
    const n = this.step.status || ha(this.list) || (this.said.of === this.subject ? this.said.text : "");
    return n === "" && Oa(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? fs(t.because) : n;
  }
  get buttons() {
    return this.step.isOpen ? this.step.buttons : da(this.list);
  }
  get closingQuestion() {
    return Bi(this.list);
  }
  press(e) {
    if (this.step.isOpen) {
      this.step.press(e);
    } else if (e === "one") {
      this.surroundings.toOne();
    } else if (e === "check") {
      this.check();
    } else {
      this.say("");
      this.say(ua(this.list, e));
    }
  }
  focus() {
    const { state: e } = this.list;
    if (this.step.isOpen) {
      this.step.focus();
    } else if (Ea(e.stage)) {
      this.panel.focus(Oa(e));
    } else if (e.stage.kind === "list") {
      this.listView.focus();
    } else {
      this.explanation.focus();
    }
  }
  observe(e) {
    this.changed = e;
    const t = new _n((c, l) => {
      this.render(c, [...this.missed, ...l]);
      this.missed.clear();
      e();
    });
    const n = this.$element.parent()[0];
    const s = n ? this.panel.scroll.watch(n) : () => void 0;
    let o = null;
    const i = this.list.observe((c, l) => {
      const u = Sa(o, c);
      o = c;
      t.add(c, l, u);
    });
    this.isShown = true;
    const a = setInterval(() => {
      if (this.list.state.batch.phase.kind === "waiting") {
        e();
      }
    }, 1e3);
    return () => {
      clearInterval(a);
      this.isShown = false;
      i();
      s();
      t.showNow();
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
      this.say(p("accountcreator-list-empty"));
      this.listView.focus();
    }
  }
  get subject() {
    const { stage: e, edition: t } = this.list.state;
    return `${e.kind} ${t}`;
  }
  say(e) {
    this.said = { text: e, of: this.subject };
    this.changed();
  }
  render(e, t) {
    const { stage: n } = e;
    const s = Ea(n);
    this.step.render();
    this.listView.element.hidden = n.kind !== "list";
    this.panel.show(s && !this.step.isOpen, e);
    this.explanation.render(n);
    this.listView.render(e);
    if (s) {
      this.panel.render(e, t);
    } else {
      this.panel.leave();
    }
    this.follow(e);
  }
  /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
  follow(e) {
    const { panel: { scroll: t }, stage: n } = this;
    const s = this.step.isOpen ? "step" : e.stage.kind;
    this.stage = s;
    if (s !== n) {
      const o = n === "run" && s === "results" && t.isInHand;
      if (!o) {
        t.release();
        t.toTop();
        this.focus();
      }
    }
    if (s === "run") {
      this.panel.followRun(e);
    }
  }
};

// taken:core/wiki/ask-overridable
var Pa = mw.libs.accountCreator.parts.core.modules[58];
var $a = mw.libs.accountCreator.parts.core.modules[59];

// taken:core/wiki/read-name-check
var Ma = mw.libs.accountCreator.parts.core.modules[60];
var _a = mw.libs.accountCreator.parts.core.modules[61];

// taken:core/wiki/shape
var Na = mw.libs.accountCreator.parts.core.modules[65];
var bs = mw.libs.accountCreator.parts.core.modules[66];
var Fa = mw.libs.accountCreator.parts.core.modules[67];

// src/wiki/read-names.ts
function Gd(r) {
  const e = r.normalize().replace(/[_ ]+/g, " ").trim();
  return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
}
function Ba(r, e, t) {
  var o;
  const n = /* @__PURE__ */ new Map();
  for (const i of Na(bs(r.query).users)) {
    const a = bs(i);
    n.set(Fa(a.name), _a(a, t));
  }
  const s = /* @__PURE__ */ new Map();
  for (const i of e) {
    const a = (o = n.get(i)) != null ? o : n.get(Gd(i));
    if (a) {
      s.set(i, a);
    }
  }
  return s;
}

// taken:core/wiki/read-own-creations
var Ia = mw.libs.accountCreator.parts.core.modules[62];
var qa = mw.libs.accountCreator.parts.core.modules[63];
var Da = mw.libs.accountCreator.parts.core.modules[64];

// taken:core/wiki/wiki-api
var ks = mw.libs.accountCreator.parts.core.modules[68];
var Wa = mw.libs.accountCreator.parts.core.modules[69];

// src/wiki/mw-list-service.ts
var Qd = 1500;
var Yd = 4;
var ar = class {
  /** @param knowledge What was said last; the MwAccountService */
  constructor(e) {
    this.knowledge = e;
    this.api = new Wa();
  }
  get namesPerRequest() {
    return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
  }
  get offersOverrides() {
    return $a(this.knowledge.requests);
  }
  checkNames(e, t) {
    return x(this, null, function* () {
      const { requests: n } = this.knowledge;
      const s = /* @__PURE__ */ new Map();
      const o = (i) => i.forEach((a, c) => {
        s.set(c, a);
      });
      for (let i = 0; i < e.length; i += this.namesPerRequest) {
        const a = e.slice(i, i + this.namesPerRequest);
        o(Ba(yield this.ask(a, t), a, n));
      }
      for (const i of e.filter((a) => !s.has(a))) {
        s.set(i, Ma(yield this.ask([i], t), n));
      }
      return s;
    });
  }
  checkOverridable(e, t) {
    return Pa(this.api, this.knowledge.requests, e, t);
  }
  creationOf(e, t) {
    return x(this, null, function* () {
      return qa(yield this.api.get({
        action: "query",
        list: "logevents",
        letype: "newusers",
        letitle: `User:${e}`,
        leprop: "title|user|timestamp|type",
        lelimit: "1",
        ledir: "newer"
      }, t), this.knowledge.me);
    });
  }
  ownCreations(e) {
    return x(this, null, function* () {
      const t = {
        action: "query",
        list: "logevents",
        letype: "newusers",
        leuser: this.knowledge.me,
        leprop: "title|timestamp|type|comment",
        lelimit: "max",
        continue: ""
      };
      const n = /* @__PURE__ */ new Map();
      for (let s = 0; s < Yd; s++) {
        const o = yield this.api.get(t, e);
        Da(o).forEach((a, c) => {
          if (!n.has(c)) {
            n.set(c, a);
          }
        });
        const i = Ia(o);
        if (i === null) {
          return { creations: n, complete: true };
        }
        t.lecontinue = i;
        t.continue = "-||";
      }
      return { creations: n, complete: false };
    });
  }
  ask(e, t) {
    const n = ks + e.join(ks);
    const s = { action: "query", list: "users", ususers: n, usprop: "cancreate" };
    return encodeURIComponent(n).length > Qd ? this.api.post(s, t) : this.api.get(s, t);
  }
};

// src/app/list-part.ts
function rv(r, e) {
  Ni(Pi);
  const t = En(r.randomBytes);
  void es(t);
  const n = new Mn(v(b({}, r), {
    lists: new ar(r.service),
    connection: Ci,
    journal: new It(Ei, Oi, t),
    claim: es,
    onFinished: (s) => {
      mw.hook("accountCreator.finished").fire(s);
    },
    whoAmI: () => r.service.whoAmI(),
    onReturn: Li
  }));
  window.addEventListener("beforeunload", (s) => {
    if (n.unsavedWork.length > 0) {
      s.preventDefault();
      s.returnValue = "";
    }
  });
  return { model: n, screen: new ir(n, e) };
}
return { makeListPart: rv };
} };
// </nowiki>
