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
mw.libs.accountCreator.parts.read = { on: {"core":"c8532f7f","checks":"1b5487a1"}, contents: '754fa6e8', run: function () {
'use strict';
var rr = Object.create;
var et = Object.defineProperty;
var ir = Object.defineProperties;
var sr = Object.getOwnPropertyDescriptor;
var ar = Object.getOwnPropertyDescriptors;
var or = Object.getOwnPropertyNames;
var Fe = Object.getOwnPropertySymbols;
var lr = Object.getPrototypeOf;
var tt = Object.prototype.hasOwnProperty;
var Ht = Object.prototype.propertyIsEnumerable;
var jt = (n, e, t) => e in n ? et(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var I = (n, e) => {
  for (var t in e || (e = {}))
    if (tt.call(e, t))
      jt(n, t, e[t]);
  if (Fe)
    for (var t of Fe(e)) {
      if (Ht.call(e, t))
        jt(n, t, e[t]);
    }
  return n;
};
var K = (n, e) => ir(n, ar(e));
var je = (n, e) => {
  var t = {};
  for (var r in n)
    if (tt.call(n, r) && e.indexOf(r) < 0)
      t[r] = n[r];
  if (n != null && Fe)
    for (var r of Fe(n)) {
      if (e.indexOf(r) < 0 && Ht.call(n, r))
        t[r] = n[r];
    }
  return t;
};
var ur = (n, e) => () => {
  try {
    return e || n((e = { exports: {} }).exports, e), e.exports;
  } catch (t) {
    throw e = 0, t;
  }
};
var cr = (n, e, t, r) => {
  if (e && typeof e === "object" || typeof e === "function") {
    for (let i of or(e))
      if (!tt.call(n, i) && i !== t)
        et(n, i, { get: () => e[i], enumerable: !(r = sr(e, i)) || r.enumerable });
  }
  return n;
};
var nt = (n, e, t) => (t = n != null ? rr(lr(n)) : {}, cr(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  e || !n || !n.__esModule ? et(t, "default", { value: n, enumerable: true }) : t,
  n
));
var ke = (n, e, t) => {
  return new Promise((r, i) => {
    var a = (u) => {
      try {
        o(t.next(u));
      } catch (l) {
        i(l);
      }
    };
    var s = (u) => {
      try {
        o(t.throw(u));
      } catch (l) {
        i(l);
      }
    };
    var o = (u) => u.done ? r(u.value) : Promise.resolve(u.value).then(a, s);
    o((t = t.apply(n, e)).next());
  });
};

// node_modules/papaparse/papaparse.min.js
var He = ur((rt, it) => {
  ((n, e) => {
    "function" == typeof define && define.amd ? define([], e) : "object" == typeof it && "undefined" != typeof rt ? it.exports = e() : n.Papa = e();
  })(rt, function n() {
    var e = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== e ? e : {};
    var t = !e.document && !!e.postMessage, r = e.IS_PAPA_WORKER || false, i = {}, a = 0, s = {};
    function o(d) {
      return 65279 === d.charCodeAt(0) ? d.slice(1) : d;
    }
    function u(d) {
      this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(c) {
        var b = z(c);
        b.chunkSize = parseInt(b.chunkSize), c.step || c.chunk || (b.chunkSize = null);
        this._handle = new g(b), (this._handle.streamer = this)._config = b;
      }.call(this, d), this.parseChunk = function(c, b) {
        var S = parseInt(this._config.skipFirstNLines) || 0;
        if (this.isFirstChunk && 0 < S) {
          let P = this._config.newline;
          P || (w = this._config.quoteChar || '"', P = this._handle.guessLineEndings(c, w)), c = [...c.split(P).slice(S)].join(P);
        }
        this.isFirstChunk && F(this._config.beforeFirstChunk) && void 0 !== (w = this._config.beforeFirstChunk(c)) && (c = w), this.isFirstChunk = false, this._halted = false;
        var S = this._partialLine + c, w = (this._partialLine = "", this._handle.parse(S, this._baseIndex, !this._finished));
        if (!this._handle.paused() && !this._handle.aborted()) {
          c = w.meta.cursor, S = (this._finished || (this._partialLine = S.substring(c - this._baseIndex), this._baseIndex = c), w && w.data && (this._rowCount += w.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
          if (r) e.postMessage({ results: w, workerId: s.WORKER_ID, finished: S });
          else if (F(this._config.chunk) && !b) {
            if (this._config.chunk(w, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
            this._completeResults = w = void 0;
          }
          return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(w.data), this._completeResults.errors = this._completeResults.errors.concat(w.errors), this._completeResults.meta = w.meta), this._completed || !S || !F(this._config.complete) || w && w.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), S || w && w.meta.paused || this._nextChunk(), w;
        }
        this._halted = true;
      }, this._sendError = function(c) {
        F(this._config.error) ? this._config.error(c) : r && this._config.error && e.postMessage({ workerId: s.WORKER_ID, error: c, finished: false });
      };
    }
    function l(d) {
      var c;
      (d = d || {}).chunkSize || (d.chunkSize = s.RemoteChunkSize), u.call(this, d), this._nextChunk = t ? function() {
        this._readChunk(), this._chunkLoaded();
      } : function() {
        this._readChunk();
      }, this.stream = function(b) {
        this._input = b, this._nextChunk();
      }, this._readChunk = function() {
        if (this._finished) this._chunkLoaded();
        else {
          if (c = new XMLHttpRequest(), this._config.withCredentials && (c.withCredentials = this._config.withCredentials), t || (c.onload = Q(this._chunkLoaded, this), c.onerror = Q(this._chunkError, this)), c.ontimeout = Q(this._chunkTimeout, this), c.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !t), this._config.downloadTimeout && !t && (c.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
            var b, S = this._config.downloadRequestHeaders;
            for (b in S) c.setRequestHeader(b, S[b]);
          }
          var w;
          this._config.chunkSize && (w = this._start + this._config.chunkSize - 1, c.setRequestHeader("Range", "bytes=" + this._start + "-" + w));
          try {
            c.send(this._config.downloadRequestBody);
          } catch (P) {
            this._chunkError(P.message);
          }
          t && 0 === c.status && this._chunkError();
        }
      }, this._chunkLoaded = function() {
        4 === c.readyState && (c.status < 200 || 400 <= c.status ? this._chunkError() : (this._start += this._config.chunkSize || c.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((b) => null !== (b = b.getResponseHeader("Content-Range")) ? parseInt(b.substring(b.lastIndexOf("/") + 1)) : -1)(c), this.parseChunk(c.responseText)));
      }, this._chunkError = function(b) {
        b = c.statusText || b;
        this._sendError(new Error(b));
      }, this._chunkTimeout = function() {
        this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
      };
    }
    function m(d) {
      (d = d || {}).chunkSize || (d.chunkSize = s.LocalChunkSize), u.call(this, d);
      var c, b, S = "undefined" != typeof FileReader;
      this.stream = function(w) {
        this._input = w, b = w.slice || w.webkitSlice || w.mozSlice, S ? ((c = new FileReader()).onload = Q(this._chunkLoaded, this), c.onerror = Q(this._chunkError, this)) : c = new FileReaderSync(), this._nextChunk();
      }, this._nextChunk = function() {
        this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
      }, this._readChunk = function() {
        var w = this._input, P = (this._config.chunkSize && (P = Math.min(this._start + this._config.chunkSize, this._input.size), w = b.call(w, this._start, P)), c.readAsText(w, this._config.encoding));
        S || this._chunkLoaded({ target: { result: P } });
      }, this._chunkLoaded = function(w) {
        this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(w.target.result);
      }, this._chunkError = function() {
        this._sendError(c.error);
      };
    }
    function f(d) {
      var c;
      u.call(this, d = d || {}), this.stream = function(b) {
        return c = b, this._nextChunk();
      }, this._nextChunk = function() {
        var b, S;
        if (!this._finished) return b = this._config.chunkSize, c = b ? (S = c.substring(0, b), c.substring(b)) : (S = c, ""), this._finished = !c, this.parseChunk(S);
      };
    }
    function p(d) {
      u.call(this, d = d || {});
      var c = [], b = true, S = false;
      this.pause = function() {
        u.prototype.pause.apply(this, arguments), this._input.pause();
      }, this.resume = function() {
        u.prototype.resume.apply(this, arguments), this._input.resume();
      }, this.stream = function(w) {
        this._input = w, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
      }, this._checkIsFinished = function() {
        S && 1 === c.length && (this._finished = true);
      }, this._nextChunk = function() {
        this._checkIsFinished(), c.length ? this.parseChunk(c.shift()) : b = true;
      }, this._streamData = Q(function(w) {
        try {
          c.push("string" == typeof w ? w : w.toString(this._config.encoding)), b && (b = false, this._checkIsFinished(), this.parseChunk(c.shift()));
        } catch (P) {
          this._streamError(P);
        }
      }, this), this._streamError = Q(function(w) {
        this._streamCleanUp(), this._sendError(w);
      }, this), this._streamEnd = Q(function() {
        this._streamCleanUp(), S = true, this._streamData("");
      }, this), this._streamCleanUp = Q(function() {
        this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
      }, this);
    }
    function g(d) {
      var c, b, S, w, P = Math.pow(2, 53), ne = -P, le = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, ue = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, H = this, ie = 0, v = 0, re = false, E = false, _ = [], x = { data: [], errors: [], meta: {} };
      function J(A) {
        return "greedy" === d.skipEmptyLines ? "" === A.join("").trim() : 1 === A.length && 0 === A[0].length;
      }
      function $() {
        if (x && S && (oe("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + s.DefaultDelimiter + "'"), S = false), d.skipEmptyLines && (x.data = x.data.filter(function(B) {
          return !J(B);
        })), G()) {
          let B = function(ee) {
            _.push(ee);
          };
          var L = B;
          if (x) if (Array.isArray(x.data[0])) {
            for (var A = 0; G() && A < x.data.length; A++) x.data[A].forEach(B);
            x.data.splice(0, 1);
          } else x.data.forEach(B);
        }
        function M(B, ee) {
          for (var q = d.header ? {} : [], O = 0; O < B.length; O++) {
            var C = O, te = B[O], te = ((N, U) => ((V) => (d.dynamicTypingFunction && void 0 === d.dynamicTyping[V] && (d.dynamicTyping[V] = d.dynamicTypingFunction(V)), true === (d.dynamicTyping[V] || d.dynamicTyping)))(N) ? "true" === U || "TRUE" === U || "false" !== U && "FALSE" !== U && (((V) => {
              if (le.test(V)) {
                V = parseFloat(V);
                if (ne < V && V < P) return 1;
              }
            })(U) ? parseFloat(U) : ue.test(U) ? new Date(U) : "" === U ? null : U) : U)(C = d.header ? O >= _.length ? "__parsed_extra" : _[O] : C, te = d.transform ? d.transform(te, C) : te);
            "__parsed_extra" === C ? (q[C] = q[C] || [], q[C].push(te)) : q[C] = te;
          }
          return d.header && (O > _.length ? oe("FieldMismatch", "TooManyFields", "Too many fields: expected " + _.length + " fields but parsed " + O, v + ee) : O < _.length && oe("FieldMismatch", "TooFewFields", "Too few fields: expected " + _.length + " fields but parsed " + O, v + ee)), q;
        }
        var W;
        x && (d.header || d.dynamicTyping || d.transform) && (W = 1, !x.data.length || Array.isArray(x.data[0]) ? (x.data = x.data.map(M), W = x.data.length) : x.data = M(x.data, 0), d.header && x.meta && (x.meta.fields = _), v += W);
      }
      function G() {
        return d.header && 0 === _.length;
      }
      function oe(A, M, W, L) {
        A = { type: A, code: M, message: W };
        void 0 !== L && (A.row = L), x.errors.push(A);
      }
      F(d.step) && (w = d.step, d.step = function(A) {
        x = A, G() ? $() : ($(), 0 !== x.data.length && (ie += A.data.length, d.preview && ie > d.preview ? b.abort() : (x.data = x.data[0], w(x, H))));
      }), this.parse = function(A, M, W) {
        var L = d.quoteChar || '"', L = (d.newline || (d.newline = this.guessLineEndings(A, L)), S = false, d.delimiter ? F(d.delimiter) && (d.delimiter = d.delimiter(A), x.meta.delimiter = d.delimiter) : ((L = ((B, ee, q, O, C) => {
          var te, N, U, V;
          C = C || [",", "	", "|", ";", s.RECORD_SEP, s.UNIT_SEP];
          for (var xe = 0; xe < C.length; xe++) {
            for (var ce, Me = C[xe], Z = 0, de = 0, X = 0, se = (U = void 0, new k({ comments: O, delimiter: Me, newline: ee, preview: 10 }).parse(B)), pe = 0; pe < se.data.length; pe++) q && J(se.data[pe]) ? X++ : (ce = se.data[pe].length, de += ce, void 0 === U ? U = ce : 0 < ce && (Z += Math.abs(ce - U), U = ce));
            0 < se.data.length && (de /= se.data.length - X), 1.99 < de && (void 0 === N || Z < N || Z === N && V < de) && (N = Z, te = Me, V = de);
          }
          return { successful: !!(d.delimiter = te), bestDelimiter: te };
        })(A, d.newline, d.skipEmptyLines, d.comments, d.delimitersToGuess)).successful ? d.delimiter = L.bestDelimiter : (S = true, d.delimiter = s.DefaultDelimiter), x.meta.delimiter = d.delimiter), z(d));
        return L.header = G(), d.preview && d.header && L.preview++, c = A, b = new k(L), x = b.parse(c, M, W), $(), re ? { meta: { paused: true } } : x || { meta: { paused: false } };
      }, this.paused = function() {
        return re;
      }, this.pause = function() {
        re = true, b.abort(), c = F(d.chunk) ? "" : c.substring(b.getCharIndex());
      }, this.resume = function() {
        H.streamer._halted ? (re = false, H.streamer.parseChunk(c, true)) : setTimeout(H.resume, 3);
      }, this.aborted = function() {
        return E;
      }, this.abort = function() {
        E = true, b.abort(), x.meta.aborted = true, F(d.complete) && d.complete(x), c = "";
      }, this.guessLineEndings = function(B, L) {
        B = B.substring(0, 1048576);
        var L = new RegExp(h(L) + "([^]*?)" + h(L), "gm"), W = (B = B.replace(L, "")).split("\r"), L = B.split("\n"), B = 1 < L.length && L[0].length < W[0].length;
        if (1 === W.length || B) return "\n";
        for (var ee = 0, q = 0; q < W.length; q++) "\n" === W[q][0] && ee++;
        return ee >= W.length / 2 ? "\r\n" : "\r";
      };
    }
    function h(d) {
      return d.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    function k(d) {
      var c = (d = d || {}).delimiter, b = d.newline, S = d.comments, w = d.step, P = d.preview, ne = d.fastMode, le = null, ue = false, H = null == d.quoteChar ? '"' : d.quoteChar, ie = H;
      if (void 0 !== d.escapeChar && (ie = d.escapeChar), ("string" != typeof c || -1 < s.BAD_DELIMITERS.indexOf(c)) && (c = ","), S === c) throw new Error("Comment character same as delimiter");
      true === S ? S = "#" : ("string" != typeof S || -1 < s.BAD_DELIMITERS.indexOf(S)) && (S = false), "\n" !== b && "\r" !== b && "\r\n" !== b && (b = "\n");
      var v = 0, re = false;
      this.parse = function(E, _, x) {
        if ("string" != typeof E) throw new Error("Input must be a string");
        var J = E.length, $ = c.length, G = b.length, oe = S.length, A = F(w), M = [], W = [], L = [], B = v = 0;
        if (!E) return Z();
        if (ne || false !== ne && -1 === E.indexOf(H)) {
          for (var ee = E.split(b), q = 0; q < ee.length; q++) {
            if (L = ee[q], v += L.length, q !== ee.length - 1) v += b.length;
            else if (x) return Z();
            if (!S || L.substring(0, oe) !== S) {
              if (A) {
                if (M = [], V(L.split(c)), de(), re) return Z();
              } else V(L.split(c));
              if (P && P <= q) return M = M.slice(0, P), Z(true);
            }
          }
          return Z();
        }
        for (var O = E.indexOf(c, v), C = E.indexOf(b, v), te = new RegExp(h(ie) + h(H), "g"), N = E.indexOf(H, v); ; ) if (E[v] === H) for (N = v, v++; ; ) {
          if (-1 === (N = E.indexOf(H, N + 1))) return x || W.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: M.length, index: v }), ce();
          if (N === J - 1) return ce(E.substring(v, N).replace(te, H));
          if (H === ie && E[N + 1] === ie) N++;
          else if (H === ie || 0 === N || E[N - 1] !== ie) {
            -1 !== O && O < N + 1 && (O = E.indexOf(c, N + 1));
            var U = xe(-1 === (C = -1 !== C && C < N + 1 ? E.indexOf(b, N + 1) : C) ? O : Math.min(O, C));
            if (E.substr(N + 1 + U, $) === c) {
              L.push(E.substring(v, N).replace(te, H)), E[v = N + 1 + U + $] !== H && (N = E.indexOf(H, v)), -1 !== O && O < v && (O = E.indexOf(c, v)), -1 !== C && C < v && (C = E.indexOf(b, v));
              break;
            }
            U = xe(C);
            if (E.substring(N + 1 + U, N + 1 + U + G) === b) {
              if (L.push(E.substring(v, N).replace(te, H)), Me(N + 1 + U + G), -1 !== O && O < v && (O = E.indexOf(c, v)), N = E.indexOf(H, v), A && (de(), re)) return Z();
              if (P && M.length >= P) return Z(true);
              break;
            }
            W.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: M.length, index: v }), N++;
          }
        }
        else if (S && 0 === L.length && E.substring(v, v + oe) === S) {
          if (-1 === C) return Z();
          v = C + G, C = E.indexOf(b, v), -1 !== O && O < v && (O = E.indexOf(c, v));
        } else if (-1 !== O && (O < C || -1 === C)) L.push(E.substring(v, O)), v = O + $, O = E.indexOf(c, v);
        else {
          if (-1 === C) break;
          if (L.push(E.substring(v, C)), Me(C + G), A && (de(), re)) return Z();
          if (P && M.length >= P) return Z(true);
        }
        return ce();
        function V(X) {
          M.push(X), B = v;
        }
        function xe(X) {
          var se = 0;
          return se = -1 !== X && (X = E.substring(N + 1, X)) && "" === X.trim() ? X.length : se;
        }
        function ce(X) {
          return x || (void 0 === X && (X = E.substring(v)), L.push(X), v = J, V(L), A && de()), Z();
        }
        function Me(X) {
          v = X, V(L), L = [], C = E.indexOf(b, v);
        }
        function Z(X) {
          if (d.header && !_ && M.length && !ue) {
            var se = M[0], pe = /* @__PURE__ */ Object.create(null), Ze = new Set(se);
            let It = false;
            for (let Se = 0; Se < se.length; Se++) {
              let me = o(se[Se]);
              if (pe[me = F(d.transformHeader) ? d.transformHeader(me, Se) : me]) {
                let Ae, Ft = pe[me];
                for (; Ae = me + "_" + Ft, Ft++, Ze.has(Ae); ) ;
                Ze.add(Ae), se[Se] = Ae, pe[me]++, It = true, (le = null === le ? {} : le)[Ae] = me;
              } else pe[me] = 1, se[Se] = me;
              Ze.add(me);
            }
            It && console.warn("Duplicate headers found and renamed."), ue = true;
          }
          return { data: M, errors: W, meta: { delimiter: c, linebreak: b, aborted: re, truncated: !!X, cursor: B + (_ || 0), renamedHeaders: le } };
        }
        function de() {
          w(Z()), M = [], W = [];
        }
      }, this.abort = function() {
        re = true;
      }, this.getCharIndex = function() {
        return v;
      };
    }
    function y(d) {
      var c = d.data, b = i[c.workerId], S = false;
      if (c.error) b.userError(c.error, c.file);
      else if (c.results && c.results.data) {
        var w = { abort: function() {
          S = true, R(c.workerId, { data: [], errors: [], meta: { aborted: true } });
        }, pause: D, resume: D };
        if (F(b.userStep)) {
          for (var P = 0; P < c.results.data.length && (b.userStep({ data: c.results.data[P], errors: c.results.errors, meta: c.results.meta }, w), !S); P++) ;
          delete c.results;
        } else F(b.userChunk) && (b.userChunk(c.results, w, c.file), delete c.results);
      }
      c.finished && !S && R(c.workerId, c.results);
    }
    function R(d, c) {
      var b = i[d];
      F(b.userComplete) && b.userComplete(c), b.terminate(), delete i[d];
    }
    function D() {
      throw new Error("Not implemented.");
    }
    function z(d) {
      if ("object" != typeof d || null === d) return d;
      var c, b = Array.isArray(d) ? [] : {};
      for (c in d) b[c] = z(d[c]);
      return b;
    }
    function Q(d, c) {
      return function() {
        d.apply(c, arguments);
      };
    }
    function F(d) {
      return "function" == typeof d;
    }
    return s.parse = function(d, c) {
      var b = (c = c || {}).dynamicTyping || false;
      F(b) && (c.dynamicTypingFunction = b, b = {});
      if (c.dynamicTyping = b, c.transform = !!F(c.transform) && c.transform, void 0 !== c.downloadTimeout) {
        var b = parseInt(c.downloadTimeout);
        if (isNaN(b)) throw new Error("Config downloadTimeout value (" + c.downloadTimeout + ") not parsable by parseInt(val).");
        c.downloadTimeout = b;
      }
      if (!c.worker || !s.WORKERS_SUPPORTED) return b = null, s.NODE_STREAM_INPUT, "string" == typeof d ? (d = o(d), b = new (c.download ? l : f)(c)) : true === d.readable && F(d.read) && F(d.on) ? b = new p(c) : (e.File && d instanceof File || d instanceof Object) && (b = new m(c)), b.stream(d);
      (b = (() => {
        var S;
        return !!s.WORKERS_SUPPORTED && (S = (() => {
          var w = e.URL || e.webkitURL || null, P = n.toString();
          return s.BLOB_URL || (s.BLOB_URL = w.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", P, ")();"], { type: "text/javascript" })));
        })(), (S = new e.Worker(S)).onmessage = y, S.id = a++, i[S.id] = S);
      })()).userStep = c.step, b.userChunk = c.chunk, b.userComplete = c.complete, b.userError = c.error, c.step = F(c.step), c.chunk = F(c.chunk), c.complete = F(c.complete), c.error = F(c.error), delete c.worker, b.postMessage({ input: d, config: c, workerId: b.id });
    }, s.unparse = function(d, c) {
      var b = false, S = true, w = ",", P = "\r\n", ne = '"', le = ne + ne, ue = false, H = null, ie = false, v = ((() => {
        if ("object" == typeof c) {
          if ("string" != typeof c.delimiter || s.BAD_DELIMITERS.filter(function(_) {
            return -1 !== c.delimiter.indexOf(_);
          }).length || (w = c.delimiter), "boolean" != typeof c.quotes && "function" != typeof c.quotes && !Array.isArray(c.quotes) || (b = c.quotes), "boolean" != typeof c.skipEmptyLines && "string" != typeof c.skipEmptyLines || (ue = c.skipEmptyLines), "string" == typeof c.newline && (P = c.newline), "string" == typeof c.quoteChar && (ne = c.quoteChar, le = ne + ne), "boolean" == typeof c.header && (S = c.header), Array.isArray(c.columns)) {
            if (0 === c.columns.length) throw new Error("Option columns is empty");
            H = c.columns;
          }
          void 0 !== c.escapeChar && (le = c.escapeChar + ne), c.escapeFormulae instanceof RegExp ? ie = c.escapeFormulae : "boolean" == typeof c.escapeFormulae && c.escapeFormulae && (ie = /^[=+\-@\t\r].*$/);
        }
      })(), new RegExp(h(ne), "g"));
      "string" == typeof d && (d = JSON.parse(d));
      if (Array.isArray(d)) {
        if (!d.length) return re(H, d, ue);
        if (Array.isArray(d[0])) return re(null, d, ue);
        if ("object" == typeof d[0]) return re(H || Object.keys(d[0]), d, ue);
      } else if ("object" == typeof d) return "string" == typeof d.data && (d.data = JSON.parse(d.data)), Array.isArray(d.data) && (d.fields || (d.fields = d.meta && d.meta.fields || H), d.fields || (d.fields = Array.isArray(d.data[0]) ? d.fields : "object" == typeof d.data[0] ? Object.keys(d.data[0]) : []), Array.isArray(d.data[0]) || "object" == typeof d.data[0] || (d.data = [d.data])), re(d.fields || [], d.data || [], ue);
      throw new Error("Unable to serialize unrecognized input");
      function re(_, x, J) {
        var $ = "", G = ("string" == typeof _ && (_ = JSON.parse(_)), "string" == typeof x && (x = JSON.parse(x)), Array.isArray(_) && 0 < _.length), oe = !Array.isArray(x[0]);
        if (G && S) {
          for (var A = 0; A < _.length; A++) 0 < A && ($ += w), $ += E(_[A], A);
          0 < x.length && ($ += P);
        }
        for (var M = 0; M < x.length; M++) {
          var W = (G ? _ : x[M]).length, L = false, B = G ? 0 === Object.keys(x[M]).length : 0 === x[M].length;
          if (J && !G && (L = "greedy" === J ? "" === x[M].join("").trim() : 1 === x[M].length && (null == x[M][0] || 0 === x[M][0].length)), "greedy" === J && G) {
            for (var ee = [], q = 0; q < W; q++) {
              var O = oe ? _[q] : q;
              ee.push(x[M][O]);
            }
            L = "" === ee.join("").trim();
          }
          if (!L) {
            for (var C = 0; C < W; C++) {
              0 < C && !B && ($ += w);
              var te = G && oe ? _[C] : C;
              $ += E(x[M][te], C);
            }
            M < x.length - 1 && (!J || 0 < W && !B) && ($ += P);
          }
        }
        return $;
      }
      function E(_, x) {
        var J, $, G;
        return null == _ ? "" : _.constructor === Date ? isNaN(_.getTime()) ? "" : _.toISOString() : (G = false, J = _.toString(), ie && "number" != typeof _ && "bigint" != typeof _ && "boolean" != typeof _ && ie.test(J) && (_ = J = "'" + J, G = true), $ = J.replace(v, le), (G = G || true === b || "function" == typeof b && b(_, x) || Array.isArray(b) && b[x] || ((oe, A) => {
          for (var M = 0; M < A.length; M++) if (-1 < oe.indexOf(A[M])) return true;
          return false;
        })($, s.BAD_DELIMITERS) || -1 < $.indexOf(w) || -1 < J.indexOf(ne) || " " === $.charAt(0) || " " === $.charAt($.length - 1)) ? ne + $ + ne : $);
      }
    }, s.RECORD_SEP = String.fromCharCode(30), s.UNIT_SEP = String.fromCharCode(31), s.BYTE_ORDER_MARK = "\uFEFF", s.BAD_DELIMITERS = ["\r", "\n", '"', s.BYTE_ORDER_MARK], s.WORKERS_SUPPORTED = !t && !!e.Worker, s.NODE_STREAM_INPUT = 1, s.LocalChunkSize = 10485760, s.RemoteChunkSize = 5242880, s.DefaultDelimiter = ",", s.Parser = k, s.ParserHandle = g, s.NetworkStreamer = l, s.FileStreamer = m, s.StringStreamer = f, s.ReadableStreamStreamer = p, r && (e.onmessage = function(d) {
      d = d.data;
      void 0 === s.WORKER_ID && d && (s.WORKER_ID = d.workerId);
      "string" == typeof d.input ? e.postMessage({ workerId: s.WORKER_ID, results: s.parse(d.input, d.config), finished: true }) : (e.File && d.input instanceof File || d.input instanceof Object) && (d = s.parse(d.input, d.config)) && e.postMessage({ workerId: s.WORKER_ID, results: d, finished: true });
    }), (l.prototype = Object.create(u.prototype)).constructor = l, (m.prototype = Object.create(u.prototype)).constructor = m, (f.prototype = Object.create(f.prototype)).constructor = f, (p.prototype = Object.create(u.prototype)).constructor = p, s;
  });
});

// src/accounts/list/read/index.ts
var nr = nt(He());

// src/accounts/list/read/html.ts
var Bt = nt(He());
var dr = 3;
var mr = 1;
var fr = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var pr = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var hr = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var ye = (n, e) => {
  var t, r;
  return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
};
function gr(n) {
  return fr.has(n.nodeName.toUpperCase()) || pr.test(ye(n, "class")) || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(ye(n, "style"));
}
var st = class n {
  constructor(e) {
    this.titles = e;
    this.blocks = [];
    this.people = 0;
    this.line = "";
    /** Before the next line that has something in it. */
    this.mark = "";
  }
  read(e, t = "") {
    var r;
    for (const i of Array.from(e.childNodes)) {
      if (i.nodeType === dr) {
        this.line += ((r = i.nodeValue) != null ? r : "").replace(/\s+/gu, " ");
      } else if (i.nodeType === mr && !gr(i)) {
        this.readElement(i, t);
      }
    }
  }
  flush() {
    const e = this.line.replace(/ +/g, " ").trim();
    if (e !== "") {
      this.blocks.push({ line: (this.mark + e).replace(/^(==) (.*)$/, "$1 $2 ==") });
      this.mark = "";
    }
    this.line = "";
  }
  readElement(e, t) {
    const r = e.nodeName.toUpperCase();
    if (r === "BR") {
      this.flush();
    } else if (r === "A") {
      this.readLink(e, t);
    } else if (r === "TABLE" && this.readTable(e)) {
      return;
    } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(ye(e, "class") + ye(e, "style"))) {
      this.flush();
      this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
      this.read(e, t);
      this.flush();
      this.mark = "";
    } else if (r === "DEL" || r === "S" || r === "STRIKE") {
      this.line += "<s>";
      this.read(e, t);
      this.line += "</s>";
    } else if (hr.has(r) || r === "TR" || r === "TBODY") {
      this.flush();
      this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
      this.flush();
    } else {
      this.read(e, t);
    }
  }
  readLink(e, t) {
    var o;
    const r = ye(e, "href");
    const i = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
    const a = ye(e, "title").replace(/\s*\([^()]*\)$/, "");
    const s = r === "" || r.startsWith("#") ? null : (o = this.titles.personAt(i)) != null ? o : this.titles.personIn(a);
    if (/^mailto:/i.test(r)) {
      const u = this.line;
      this.read(e, t);
      if (!/[@＠]/.test(this.line.slice(u.length))) {
        this.line += ` <${r.replace(/^mailto:|\?.*$/gi, "")}>`;
      }
    } else if (s === null) {
      this.read(e, t);
    } else if (!this.line.includes(`[[User:${s}]]`)) {
      this.people++;
      this.line += ` [[User:${s}]] `;
    }
  }
  /** @return False for a table that is only a frame around something else */
  readTable(e) {
    const t = [];
    const r = [];
    const i = (o) => {
      const u = [];
      let l = 0;
      for (const m of Array.from(o.childNodes)) {
        const f = m.nodeName.toUpperCase();
        if (f !== "TD" && f !== "TH") {
          continue;
        }
        l += f === "TH" ? 1 : 0;
        const p = new n(this.titles);
        p.read(m);
        p.flush();
        this.people += p.people;
        u.push(p.blocks.map((h) => "line" in h ? h.line.replace(/^(?:[*#:]|==) | ==$/g, "") : h.rows.map((k) => k.join(" ")).join(" ")).join("\n"));
        const g = Math.min(50, Number(ye(m, "colspan")) || 1);
        for (let h = 1; h < g; h++) {
          u.push("");
        }
      }
      t.push(u);
      r.push(u.length > 0 && l === u.length);
    };
    const a = (o) => {
      for (const u of Array.from(o.childNodes)) {
        const l = u.nodeName.toUpperCase();
        if (l === "TR") {
          i(u);
        } else if (l === "TBODY" || l === "THEAD" || l === "TFOOT") {
          a(u);
        }
      }
    };
    a(e);
    const s = !t.some((o) => o.filter((u) => u !== "").length > 1);
    if (s) {
      return false;
    }
    this.flush();
    this.blocks.push({ rows: t, isHead: r });
    return true;
  }
};
var $t = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function br(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.filter((e) => e.length > 0).map((e, t) => n.isHead[t] ? `! ${e.map($t).join(" !! ")}` : `| ${e.map($t).join(" || ")}`),
    "|}"
  ];
}
function Ut(n, e, t) {
  const r = new st(e);
  r.read(new t().parseFromString(n, "text/html").body);
  r.flush();
  const i = r.blocks.filter((a) => "rows" in a);
  if (i.length === 0 && r.people === 0) {
    return null;
  }
  if (i.length === r.blocks.length && r.people === 0) {
    return Bt.unparse(i.flatMap(({ rows: a }) => a), { delimiter: "	", newline: "\n" });
  }
  return r.blocks.flatMap(br).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var j = mw.libs.accountCreator.parts.core.modules[38];

// src/accounts/list/read/plain-text.ts
var kr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var yr = new Map(Object.entries({
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
var wr = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var xr = new Map(Object.entries({
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
var Sr = j(String.raw`\p{Nd}`, "g");
var vr = j(String.raw`[^\P{Nd}\d]`);
var Rr = j(String.raw`\p{Nd}`);
function Er(n, e, t, r) {
  var a, s, o;
  if (r !== void 0) {
    const [, u = "", l = ""] = (a = /^([a-z])([a-z]+)$/i.exec(r)) != null ? a : [];
    const m = wr.get(l);
    return (o = (s = yr.get(r)) != null ? s : xr.get(r)) != null ? o : m ? (u + m).normalize() : n;
  }
  const i = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return i > 31 && i < 1114112 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : n;
}
function Wt(n) {
  return n.includes("&") ? n.replace(kr, Er) : n;
}
function ve(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function he(n) {
  if (!vr.test(n)) {
    return n;
  }
  return n.replace(Sr, (e) => {
    var i;
    let t = (i = e.codePointAt(0)) != null ? i : 0;
    const r = t;
    while (r - t < 9 && Rr.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(r - t);
  });
}
function T(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var Cr = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Tr = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var qt = Cr.split("|");
var Lr = Tr.split("|");
var _r = /^[\w-]{1,24}$/;
var Mr = 500;
var Ar = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var Re = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...qt, ...e.map(n.plain)]);
  }
  static plain(e) {
    return ve(e).toLowerCase();
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const r = n.plain(e);
    return this.exact.has(r) || t && r.length < 60 && qt.some((i) => i.length > (i.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(i));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, t = true) {
    var i, a;
    if (e.length > Mr || !/[:：]/.test(e)) {
      return null;
    }
    const r = ve(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let s = 0; s < r.length - 1 && s < 4; s++) {
      const o = (i = r[s]) != null ? i : "";
      const u = r.slice(s + 1).join(":");
      if (this.isUserNamespace(o, t)) {
        return u.replace(/[/#?].*$/u, "").trim() || null;
      }
      const [, l, m] = (a = /^([^/]+)\/([^/#?]+)/.exec(u)) != null ? a : [];
      if (s < r.length - 1 && l !== void 0 && m !== void 0 && !/^\d+$/.test(m) && Lr.some((f) => l.toLowerCase().startsWith(f))) {
        return m.trim();
      }
      if (!_r.test(o)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    var o;
    const [, t = "", r = ""] = (o = /^https?:\/\/[^/?#\s]+([^?#\s]*)(?:\?([^#\s]*))?/iu.exec(e)) != null ? o : [];
    const i = r.split("&").flatMap((u) => /^(?:title|target)=/.test(u) ? [u.replace(/^\w+=/, "")] : []);
    const a = t.split("/").filter((u) => u);
    const s = a.findIndex((u) => /:|%3A/i.test(u));
    if (s !== -1) {
      i.push(a.slice(s).join("/"));
    }
    for (const u of i) {
      const l = this.personIn(Ar(u));
      if (l !== null) {
        return l;
      }
    }
    return null;
  }
};

// src/accounts/list/read/headings.ts
var Or = {
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
var Pr = "a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Gt = j(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Nr = j(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var at = j(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var zr = 200;
function Ee(n) {
  return n.normalize("NFKC").toLowerCase().replace(Gt, "");
}
function Kt(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return Ee(e) === "" ? n : e;
}
var Dr = new Set(Pr);
var Vt = Object.entries(Or).reduce((n, [e, t]) => {
  for (const r of t.split(" ")) {
    const i = Ee(r);
    if (i && !n.has(i)) {
      n.set(i, e);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function Xt(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (at.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var Ir = Xt(Vt);
var $e = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, r] of Object.entries(e)) {
      for (const i of r) {
        this.words.set(Ee(i), t);
      }
    }
    this.words.delete("");
    this.telling = [...Xt(this.words), ...Ir];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Vt.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > zr ? null : this.find(e);
      this.found.set(e, t);
    }
    return t;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var t, r;
    return ((r = (t = this.score(e)) == null ? void 0 : t.score) != null ? r : 0) > 0.8;
  }
  find(e) {
    var u;
    const t = (u = this.meaningOf(Ee(e))) != null ? u : this.meaningOf(Ee(Kt(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map(Ee).filter((l) => l);
    const i = new Set(r.map((l) => this.meaningOf(l)));
    const [a] = [...i];
    if (r.length > 1 && i.size === 1 && a) {
      return { meaning: a, score: 1 };
    }
    const s = Kt(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(Nr).filter((l) => l);
    const o = this.meaningOf(s.filter((l) => !Dr.has(l)).join("").replace(Gt, ""));
    if (o) {
      return { meaning: o, score: 0.9 };
    }
    return this.findWithin(s);
  }
  findWithin(e) {
    const t = e.join("");
    const r = /* @__PURE__ */ new Set();
    e.reduce((i, a) => {
      r.add(i);
      return i + a.length;
    }, 0);
    for (const [i, a] of this.telling) {
      const s = t.indexOf(i);
      if (s !== -1 && (r.has(s) || at.test(i))) {
        const o = at.test(i) && s + i.length >= t.length - 1;
        return { meaning: a, score: o ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:core/accounts/names/clean-field
var Yt = mw.libs.accountCreator.parts.core.modules[33];

// src/accounts/list/read/clean-request.ts
function ot(n, e) {
  const t = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const i = n[r];
    const a = Yt(r, i, e);
    if (i !== a) {
      t[r] = { from: i, to: a };
      n[r] = a;
    }
  }
  return t;
}
function Qt(n, e) {
  const t = I({}, n.request);
  const r = ot(t, e);
  if (Object.keys(r).length > 0) {
    n.cleaned = I(I({}, n.cleaned), r);
    n.request = t;
  }
}

// taken:checks/accounts/email/email
var Be = mw.libs.accountCreator.parts.checks.modules[0];
var Jt = mw.libs.accountCreator.parts.checks.modules[1];

// src/accounts/list/read/cell-kinds.ts
var Fr = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var jr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var en = new Set(Fr.split("|"));
var Hr = new Set(jr.split("|"));
var lt = j(String.raw`\p{L}`);
var $r = j(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var Br = j(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Ur = j(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Wr = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var qr = /\d{1,2}[:.]\d{2}/;
var Kr = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var Gr = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function fe(n) {
  const e = n.trim().toLowerCase();
  return en.has(e) || e.length < 4 && $r.test(e) && e !== "";
}
function ut(n) {
  const e = n.trim().toLowerCase();
  return fe(n) && (e.length > 3 || !lt.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function Y(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Jt(Be(n)) === null;
}
function Zt(n) {
  var r, i;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (Kr.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (i = n.match(/\d+/g)) != null ? i : [];
  return qr.test(n) && e.length < 5 && t.length > 2 || Gr.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[-–]\s?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?$/i.test(n);
}
function tn(n) {
  const e = n.trim();
  return e.length < 60 && Br.test(e);
}
function nn(n) {
  return Ur.test(n.trim());
}
function ge(n, e) {
  const t = n.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const r = t.toLowerCase();
  if (Hr.has(r) || en.has(r)) {
    return "answer";
  }
  if (Y(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const i = he(t);
  if (!lt.test(i)) {
    const s = i.replace(/\D/g, "").length;
    return s === 0 ? "answer" : Zt(i) ? "date" : s > 6 && /^[+(0]/.test(i) && /^[\d\s()+./-]+$/.test(i) ? "phone" : "number";
  }
  if (Zt(i)) {
    return "date";
  }
  if (Wr.test(i)) {
    return "code";
  }
  const a = t.split(/\s+/u);
  return a.length === 1 ? "word" : a.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
function ct(n) {
  return !T(n) && lt.test(n) && !Y(n);
}

// src/accounts/list/read/reading.ts
var rn = 1e4;

// src/accounts/list/read/people-builder.ts
var sn = 200;
var Vr = [];
var Ue = class {
  constructor(e) {
    this.options = e;
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    var t;
    this.rules = { userNamespaces: (t = e.userNamespaces) != null ? t : [] };
  }
  remark(e, t, r, i = t) {
    this.remarks.push({ code: e, line: t, lastLine: i, text: r.length > sn ? r.slice(0, sn) + "…" : r });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, r, i = false) {
    var s, o;
    if (this.rows.length >= ((s = this.options.limit) != null ? s : rn)) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    const a = K(I({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: Vr
    }, r), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!i) {
      a.cleaned = ot(a, this.rules);
    }
    this.rows.push(a);
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, t, r, i) {
    const { username: a = "", email: s = "", realname: o = "" } = r;
    if (T(a) && T(s) && T(o)) {
      this.remark("no-name", e, i, t);
    } else {
      this.add(e, t, r);
    }
  }
  /** By line; says where the limit cut the list off. */
  finish(e, t) {
    if (this.overflow !== null) {
      this.remark("too-many", this.overflow, t(this.overflow), e);
    }
    this.rows.sort((r, i) => r.line - i.line);
    this.remarks.sort((r, i) => r.line - i.line);
  }
};
function Ce(n) {
  return fe(n) ? "" : n.trim();
}
var Xr = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function an(n = {}) {
  const e = /* @__PURE__ */ new Map();
  for (const t of [Xr, n]) {
    for (const [r, i] of Object.entries(t)) {
      i.forEach((a) => e.set(a.toLowerCase(), r));
    }
  }
  return e;
}

// src/accounts/list/read/labels.ts
var Yr = /^\s*[*•·–-]?\s*([^:：=<>@]{1,50}?)\s*[:：]\s*([^]*)$/u;
function Qr(n, e) {
  var r;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const i of n.split(/[,;|\t，；]\s*/u)) {
    const [, a = "", s = ""] = (r = Yr.exec(i)) != null ? r : [];
    const o = a ? e.score(a.replace(/[*_]/g, "")) : null;
    const u = t[t.length - 1];
    if (o && o.score > 0.8) {
      t.push({ label: a, meaning: o.meaning, value: s });
    } else if (u) {
      u.value += `, ${i}`;
    } else {
      return [];
    }
  }
  return t;
}
function Jr(n) {
  const e = (o) => {
    var u, l;
    return Ce((l = (u = n.find((m) => m.meaning === o)) == null ? void 0 : u.value.replace(/[*_]{2}/g, "")) != null ? l : "");
  };
  const t = [e("firstname"), e("lastname")].filter((o) => o).join(" ");
  const r = e("name");
  const i = e("username");
  const a = e("realname") || t;
  const s = n.flatMap(({ label: o, meaning: u, value: l }, m) => u === "unused" && !T(l) ? [{ heading: o, column: m, value: l.trim() }] : []);
  return {
    username: i || (a ? "" : r),
    realname: a || (i ? r : ""),
    email: e("email").replace(/^<|>$/g, ""),
    password: e("password"),
    reason: e("reason"),
    extra: s
  };
}
function on(n, e, t) {
  const r = n.filter(({ text: p }) => !T(p));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const i = r.map((p) => ({ line: p, labels: Qr(p.text, e) }));
  const a = i.flatMap(({ labels: p }) => p);
  const s = new Set(a.map(({ meaning: p }) => p));
  const o = s.has("email") || s.has("username") || s.has("name") || s.has("realname");
  if (!o || s.size < 2 || i.filter(({ labels: p }) => p.length > 0).length < r.length * 0.6) {
    return false;
  }
  let u = [];
  let l = null;
  let m = null;
  const f = () => {
    if (l && m) {
      t.addOrRemark(l.line, m.lastLine, Jr(u), l.text);
    }
    [u, l, m] = [[], null, null];
  };
  for (const { line: p, labels: g } of i) {
    if (g.length === 0) {
      f();
      t.remark("no-name", p.line, p.text, p.lastLine);
    } else {
      if (g.some(({ label: h }) => u.some((k) => k.label.toLowerCase() === h.toLowerCase()))) {
        f();
      }
      l = l != null ? l : p;
      m = p;
      u = u.concat(g);
    }
  }
  f();
  return true;
}

// src/accounts/list/read/addresses.ts
var Zr = /(?:[<([{]\s*|mailto:\s*)*["'“„]?(?:mailto:)?([^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255})(?:[>)\]}"'”]|\?[^\s>]*>)*/iu;
var ei = j(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]\s*$`);
var ti = j(String.raw`^(?:[\s,;:|=/\\]|[-–—]+\s)+|(?:[\s,;:|=/\\(<]|\s[-–—]+)+$`, "g");
var ni = /(?:(?:tel|phone|mobil\w*|handy|gsm|tél)\.?\s?:?\s?)?(?:\+|\(\+?|00?|\b)\d[\d\s()./-]{4,24}\d/giu;
function be(n) {
  return n.length > 1e3 ? n.trim() : n.replace(ti, "").trim();
}
function ln(n) {
  var t;
  const [, e] = (t = /^["'“„«‘]+([^]*?)["'”“»’]+$/u.exec(n)) != null ? t : [];
  return (e != null ? e : n).replace(/\\(["'])/g, "$1").trim();
}
function un(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(ni, (e) => e.replace(/\D/g, "").length > 5 ? " " : e) : n;
}
function Te(n, e) {
  const t = n.search(/[@＠]/);
  const r = Math.max(0, t - 80);
  const i = t === -1 ? null : Zr.exec(n.slice(r, t + 300));
  if (!(i == null ? void 0 : i[1]) || n.length > 2e3) {
    return { name: n.trim(), email: "", more: "" };
  }
  const a = Be(i[1]);
  let s = n.slice(0, r + i.index);
  const o = ei.exec(s);
  if ((o == null ? void 0 : o[1]) !== void 0 && (e.isHeading(o[1]) || dn(o[1]))) {
    s = s.slice(0, o.index);
  }
  const u = n.slice(r + i.index + i[0].length);
  const l = ln(be(un(be(s))));
  const m = be(u);
  if (l !== "" && !fe(l)) {
    return { name: Y(l) ? "" : l, email: a, more: m };
  }
  const f = ln(be(un(he(m) === m ? m : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: Y(f) || /[@＠]/.test(f) ? "" : f, email: a, more: "" };
}
function dn(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var ri = j(String.raw`^\s*([\p{L}\p{M}\p{N} ._&()'-]{1,60})\s*[:：]\s*`);
function dt(n, e) {
  var o, u, l;
  const [t, r = ""] = (o = ri.exec(n)) != null ? o : [];
  if (t === void 0) {
    return n;
  }
  const i = n.slice(t.length);
  const a = (l = (u = i.match(/[@＠]/g)) == null ? void 0 : u.length) != null ? l : 0;
  const s = a !== 1 || r.length < 4 || e.isHeading(r) || dn(r) || /<[^<>]*[@＠]/.test(i);
  return s && !Y(r) ? i : n;
}
function mt(n, e) {
  const t = [];
  let r = 0;
  let i = false;
  let a = 0;
  for (let s = 0; s < n.length; s++) {
    const o = n.charAt(s);
    if (o === '"' && n.charAt(s - 1) !== "\\") {
      i = !i;
    } else if (!i && /[<(]/.test(o)) {
      a++;
    } else if (!i && /[>)]/.test(o)) {
      a = Math.max(0, a - 1);
    } else if (!i && a === 0 && e.includes(o)) {
      t.push(n.slice(r, s));
      r = s + 1;
    }
  }
  t.push(n.slice(r));
  return (i || a > 0) && t.length === 1 ? n.split(/[,;、，；]/) : t;
}
var ft = (n) => n.trim().split(/\s+/u).length;
function cn(n) {
  const e = [];
  let t = "";
  for (const r of n) {
    if (t !== "" && /[@＠]/.test(r)) {
      const i = r.replace(/<[^]*/u, "").trim();
      const a = !/[<(]/.test(r);
      const s = !a && (ft(t) === 1 || ft(i) === 1) && !/[@＠]/.test(i) && i !== "";
      if (s) {
        e.push(`${t.trim()}, ${r.trim()}`);
      } else if (a && ft(r.trim()) === 1) {
        e.push(`${t.trim()} ${r.trim()}`);
      } else {
        e.push(t, r);
      }
      t = "";
    } else if (t !== "") {
      e.push(t);
      t = r;
    } else if (!/[@＠]/.test(r) && r.trim() !== "") {
      t = r;
    } else {
      e.push(r);
    }
  }
  return t === "" ? e : [...e, t];
}
function pt(n, e) {
  var o, u;
  const t = dt(n, e);
  const r = (u = (o = t.match(/[@＠]/g)) == null ? void 0 : o.length) != null ? u : 0;
  const i = mt(t, ";；");
  const a = i.filter((l) => /[@＠]/.test(l)).length > 1 || i.length > 1 && r < 2;
  if (r < 2 && !a) {
    return [Te(t, e)].filter(({ name: l, email: m }) => l || m);
  }
  const s = a ? i.flatMap((l) => {
    var m, f;
    return ((f = (m = l.match(/[@＠]/g)) == null ? void 0 : m.length) != null ? f : 0) > 1 ? cn(mt(dt(l, e), ",，、")) : [l];
  }) : cn(mt(t, ",，、"));
  return s.filter((l) => be(l) !== "").flatMap((l) => {
    var m, f, p;
    return (
      // Addresses with nothing but spaces between them.
      !/[<(]/.test(l) && ((f = (m = l.match(/[@＠]/g)) == null ? void 0 : m.length) != null ? f : 0) > 1 ? l.split(/\s+/u).filter((g) => g).map((g) => Te(g, e)) : />\s*\S.*</u.test(l) ? ((p = l.match(/[^<>]*<[^<>]*>/gu)) != null ? p : [l]).map((g) => Te(g, e)) : [Te(dt(l, e), e)]
    );
  }).filter(({ name: l, email: m }) => l !== "" || m !== "");
}

// src/accounts/list/read/list-marks.ts
var mn = j(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,}|\t)|\[[ xX✓✔]?\](?=\s))+`);
var ii = /^\s*(?:[#№]\s?|No\.?\s?)?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d]))\s*/u;
var si = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var ai = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var oi = /^\s*\u{1f51f}\s*/u;
function li(n) {
  var t, r;
  const e = n.charCodeAt(0);
  if (e >= 9461 && e <= 9470) {
    return e - 9460;
  }
  if (e >= 10102 && e <= 10131) {
    return (e - 10102) % 10 + 1;
  }
  return Number((r = (t = /\d+/.exec(n.normalize("NFKC"))) == null ? void 0 : t[0]) != null ? r : 0);
}
function ht(n) {
  var u;
  const e = n.replace(mn, "");
  const t = e.trimStart() !== n.trimStart();
  const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const i = ai.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return K(I({}, r), { text: e.slice(i[0].length), number: li(i[1]) });
  }
  const a = oi.exec(e);
  if (a) {
    return K(I({}, r), { text: e.slice(a[0].length), number: 10 });
  }
  const s = he(e.slice(0, 40));
  const o = ii.exec(s);
  if (o && s.length === Math.min(40, e.length)) {
    const l = e.slice(o[0].length).replace(mn, "").trim();
    return K(I({}, r), { text: l, number: Number((u = o[1]) != null ? u : o[2]) });
  }
  return r;
}
function gt(n) {
  const e = he(n.slice(0, 20));
  const t = si.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
}
function bt(n) {
  var r, i;
  const e = n.filter((a) => a !== null);
  let t = 0;
  for (let a = 1; a < e.length; a++) {
    const s = ((r = e[a]) != null ? r : 0) - ((i = e[a - 1]) != null ? i : 0);
    if (s === 1 || e[a] === 1 || s === 0 && e[a] === 1) {
      t++;
    }
  }
  return e.length > 1 && t >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/markup.ts
var ui = 1e3;
var ci = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var di = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var mi = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* fn(n, e, t) {
  let r = n.indexOf(e);
  let i = r === -1 ? -1 : n.indexOf(t, r + 2);
  while (r !== -1 && i !== -1) {
    const a = n.indexOf(e, r + 2);
    if (a !== -1 && a < i) {
      r = a;
      continue;
    }
    if (i - r < ui) {
      yield [r, i + 2];
    }
    r = a === -1 || a >= i + 2 ? a : n.indexOf(e, i + 2);
    i = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, i + 2));
  }
}
function fi(n, e) {
  var i, a, s, o;
  const [, t = "", r] = (i = /^\s*\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]\s*$/u.exec(n)) != null ? i : [];
  return t ? (s = (a = e.personIn(t)) != null ? a : r) != null ? s : t : (o = e.personIn(n)) != null ? o : n;
}
function pi(n, e) {
  var f, p;
  const [t = "", ...r] = n.split("|");
  const i = ve(t);
  const a = /^#\w+:(.*)$/u.exec(i);
  if (a) {
    const g = e.personIn((f = a[1]) != null ? f : "");
    return g === null ? null : { names: [g], sure: true, template: "#" };
  }
  const s = [];
  const o = [];
  for (const g of r) {
    const [, h = "", k = ""] = (p = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(g)) != null ? p : [];
    const y = fi((h ? k : g).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    if (y && (!h || /^\d+$/.test(h))) {
      o.push(y);
    } else if (y && mi.test(h)) {
      s.push(y);
    }
  }
  if (s.length > 0) {
    return { names: s, sure: true, template: i };
  }
  const [u] = o;
  if (u === void 0) {
    return null;
  }
  const l = ci.test(i);
  const m = di.test(i) || [...i].length < 3 || e.isUserNamespace(i, i.length < 30);
  return { names: l ? o : [u], sure: l || m, template: i.toLowerCase() };
}
var hi = /\[?(https?:\/\/[^\s<>[\]"]+)(?:[ \t]+[^[\]\n]{0,300}\])?\]?/giu;
function Oe(n, e) {
  var f;
  const t = [];
  const r = [];
  const i = /* @__PURE__ */ new Map();
  let a = 0;
  let s = "";
  let o = 0;
  const u = (p) => {
    var h;
    const g = p === null ? "" : ve(p);
    if (g === "") {
      a++;
      return;
    }
    i.set(g, ((h = i.get(g)) != null ? h : 0) + 1);
    if (i.get(g) === 1) {
      t.push(g);
    }
  };
  const l = [];
  if (n.includes("[[")) {
    for (const [p, g] of fn(n, "[[", "]]")) {
      l.push([p, g, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [p, g] of fn(n, "{{", "}}")) {
      l.push([p, g, false]);
    }
  }
  l.sort((p, g) => p[0] - g[0]);
  for (const [p, g, h] of l) {
    if (p < o) {
      continue;
    }
    const k = n.slice(p + 2, g - 2);
    s += n.slice(o, p) + " ";
    o = g;
    if (h) {
      u(e.personIn((f = k.split("|", 1)[0]) != null ? f : ""));
    } else {
      const y = pi(k, e);
      if (y == null ? void 0 : y.sure) {
        y.names.forEach(u);
      } else if (y) {
        r.push(y);
      }
    }
  }
  s += n.slice(o);
  if (/https?:/i.test(s)) {
    s = s.replace(hi, (p, g) => {
      const h = e.personAt(g);
      if (h === null) {
        return p;
      }
      u(h);
      return " ";
    });
  }
  const m = t.filter((p) => {
    var g;
    return ((g = i.get(p)) != null ? g : 0) > 1;
  });
  return { names: t, calls: r, signed: m, others: a, rest: s };
}

// src/accounts/list/read/page-mask.ts
var gi = /^(?:=.*=|#{1,6}\s.*|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|\[\[[^[\]:|]{1,40}:[^[\]]*\.(?:jpe?g|png|svg|gif|webp)[^[\]]*\]\]|#(?:REDIRECT|WEITERLEITUNG)\b.*)$/iu;
function bi(n, e) {
  return n.length < 1e3 && gi.test(n) && (!/^#+\s/.test(n) || !e && /^#{2,6}\s/.test(n));
}
function ki(n, e) {
  let t = "";
  let r = n;
  let i = e;
  for (; ; ) {
    const a = r.indexOf(i ? "-->" : "<!--");
    if (a === -1) {
      return { text: i ? t : t + r, open: i };
    }
    t += i ? "" : r.slice(0, a);
    r = r.slice(a + (i ? 3 : 4));
    i = !i;
  }
}
function yi(n) {
  return n.split("{{").length - n.split("}}").length;
}
function Pe(n) {
  const e = n.reduce((s, o, u) => o.includes("-->") ? u : s, -1);
  const t = n.some((s) => /\[\[|\{\{|^==.*==/.test(s));
  let r = false;
  let i = 0;
  let a = 0;
  return n.map((s, o) => {
    if (!r && i === 0 && !/[<{=#_[*-]/.test(s)) {
      return { text: s, isMarkup: false };
    }
    const { text: u, open: l } = r || s.includes("<!--") && o <= e ? ki(s, r) : { text: s, open: false };
    const m = r;
    r = l;
    const f = i;
    if (t) {
      const h = yi(u);
      i = Math.max(0, i + h);
      a = i === 0 ? 0 : a + 1;
      if (a > 100) {
        i = 0;
        a = 0;
      }
    }
    const p = u.trim();
    const g = p === "" && (m || s.trim() !== "");
    return {
      text: u,
      isMarkup: g || f > 0 || i > 0 && !/^\s*[*#]/.test(u) || bi(p, t)
    };
  });
}
var wi = /<(s|del|strike)\b[^>]{0,200}>[^<]*(?:<(?!\/(?:s|del|strike)>)[^<]*)*<\/(?:s|del|strike)>|~~(?!~)[^~]{1,300}~~(?!~)/giu;
function pn(n) {
  return n.length < 2e3 && /<(?:s|del|strike)\b|~~/i.test(n) ? n.replace(wi, " ") : n;
}
var xi = /<\/?[a-z][a-z0-9]*(?:\s[^<>@]{0,300})?\/?>/giu;
function We(n) {
  return /[<'*_]/.test(n) ? n.replace(xi, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var kt = 80;
var hn = 30;
var gn = /\d{1,2}[:.٫]\d{2}/;
var Si = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var vi = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Ri = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function bn(n) {
  const e = Math.max(0, n.length - kt);
  const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
  let r = false;
  let i = false;
  let a = false;
  let s = 0;
  for (const { 0: o, index: u = 0 } of t) {
    if (!/\d/.test(o)) {
      if (++s > 2) {
        return -1;
      }
      continue;
    }
    s = 0;
    let l = o;
    if (gn.test(l) && !/\d[.]\d+[.]\d/.test(l) && !r) {
      r = true;
      l = l.replace(gn, "");
    }
    if (Si.test(l) && !a) {
      a = true;
      l = l.replace(/\d{4}/, "");
    }
    i = i || vi.test(l);
    if (r && i && a) {
      const m = e + u;
      return m;
    }
  }
  return -1;
}
function Ne(n) {
  var r;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = Ri.exec(n)) != null ? r : [];
  return { before: e.trim(), talk: t };
}
function Ei(n) {
  const e = he(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-kt - hn))) {
    return null;
  }
  const t = e.slice(-(kt + hn + 20));
  const r = e.length - t.length;
  for (const [, a] of [...t.matchAll(/(?=([(（])[^()（）]{1,24}[)）][^()（）\d]{0,30}$)/gu)].map((s) => {
    var o;
    return [s[1], (o = s.index) != null ? o : 0];
  })) {
    const s = bn(e.slice(0, r + a).trimEnd());
    if (s !== -1) {
      return n.slice(0, s);
    }
  }
  const i = bn(e);
  return i === -1 ? null : n.slice(0, i);
}
function ze(n) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (e) {
    return Ne(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const t = Ei(n);
  return t === null ? null : Ne(t.trim());
}

// src/accounts/list/read/lines.ts
var Ci = 7;
var Ti = 100;
var kn = j(String.raw`^\p{Ll}`);
var Li = j(String.raw`\p{L}`);
var yn = j(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var _i = j(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Mi = /^(?:[@＠][^\s@＠,;]+[\s,;]*){2,}$/;
var wn = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function Ai(n, { titles: e }) {
  const t = Pe(n.map(({ text: r }) => r));
  return n.map((r, i) => {
    var h, k;
    const a = (h = t[i]) != null ? h : { text: r.text, isMarkup: false };
    const s = pn(a.text);
    const [, o = "", u = s] = (k = /^(\s*[*#:;]+)([^]*)$/u.exec(s)) != null ? k : [];
    const l = /^\s*\*[^*\s][^*]*\*\s*$/.test(s);
    const m = o && !l && !/^\s*\*\*[^*]/.test(s) && !/^\s*#\d/.test(s) ? u : s;
    const f = m.trim();
    const p = /\[\[|\{\{|https?:|[:：]/.test(f);
    const g = ht(f);
    return K(I({}, r), {
      plain: f,
      isMarkup: a.isMarkup,
      isStruck: s !== a.text,
      item: g,
      bullets: m === s ? "" : o.trim(),
      signed: a.isMarkup || f.length > 3e3 ? null : ze(f),
      markup: !a.isMarkup && p ? Oe(f, e) : null
    });
  });
}
var yt = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function xn(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((r) => {
    var i;
    return t.set(r, ((i = t.get(r)) != null ? i : 0) + 1);
  });
  return new Set([...t].filter(([r, i]) => r !== "" && i > 1 && i >= e).map(([r]) => r));
}
function Ke(n) {
  var r;
  const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
function Oi(n) {
  const e = n.filter(({ isMarkup: l, text: m }) => !l && !T(m));
  const t = e.map(({ item: l }) => l.number);
  const r = e.map(({ item: l }) => {
    var m, f;
    return l.number === null ? (f = (m = gt(l.text)) == null ? void 0 : m.number) != null ? f : null : null;
  });
  const i = r.filter((l) => l !== null).length > Math.max(2, e.length * 0.7) && bt(r);
  const a = bt(t);
  const s = ({ item: l, bullets: m }) => l.hasBullet || m !== "" || a && l.number !== null;
  const o = e.map(({ item: l }) => l.text);
  const u = e.filter(({ item: l }) => !T(l.text));
  return {
    isNumbered: a,
    isBareNumbered: i,
    hasItems: e.filter(s).length > 1 && yt(e, s) > 0.4,
    isPage: e.some(({ markup: l, signed: m }) => m !== null || l !== null && l.names.length > 0),
    hasMarks: e.length > 1 && yt(u, ({ item: l }) => /[.,;、。，；]\s*$/.test(l.text)) > 0.8 && yt(u, ({ item: l }) => /(?:^|\s)\S{1,2}\.$/.test(l.text)) < 0.5,
    talk: xn(e.map(({ signed: l, plain: m }) => (l != null ? l : Ne(m)).talk), e.length * 0.4),
    templates: xn(e.flatMap(({ markup: l }) => {
      var m;
      return (m = l == null ? void 0 : l.calls.map(({ template: f }) => f)) != null ? m : [];
    }), 2),
    isSurnameFirst: o.filter(Ke).length > o.length * 0.6 && o.length > 1,
    hasBulletedReplies: e.some(({ bullets: l }) => l.endsWith(":")) && e.some(({ bullets: l }) => /[*#]$/.test(l))
  };
}
function Le(n) {
  const e = n.split(/\s+/u);
  return n.length > Ti || e.length > Ci + 2 || e.length > 4 && e.filter((t) => kn.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => kn.test(t)).length > 1;
}
function Pi(n) {
  var t;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s+[-–—]{1,2}\s*|(?:^|\s)--+\s*/u).filter((r) => r.trim() !== "");
  return (t = e[e.length - 1]) != null ? t : n;
}
var qe = class {
  constructor(e, t, r) {
    this.context = t;
    this.builder = r;
    this.lines = Ai(e, t);
    this.style = Oi(this.lines);
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
      } else if (!T(t.text)) {
        this.readLine(t);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const { header: e } = this.context.options;
    const t = this.lines.filter(({ text: s }) => !T(s));
    const [r] = t;
    if (!r || r.isMarkup || e === false || t.length < 2 || r.item.number !== null || r.bullets !== "") {
      return null;
    }
    const i = this.context.words.score(r.item.text);
    const a = (i == null ? void 0 : i.score) === 1 && i.meaning !== "unused" && r.item.text.length > (i.meaning === "name" ? 3 : 4);
    return e === true || a ? r : null;
  }
  readLine(e) {
    var s;
    const t = () => this.builder.remark(
      e.isStruck && T(be(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (yn.test(e.plain) && e.signed === null) {
      t();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((s = e.markup) == null ? void 0 : s.names.length) !== 1) {
      t();
      return;
    }
    const r = this.linked(e);
    if (r) {
      const [o = ""] = r.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
      r.forEach((u) => this.builder.add(e.line, e.lastLine, { username: u, email: o }));
      return;
    }
    const i = this.withoutMarks(e);
    const a = i === "" ? 0 : this.readPlain(e, i);
    if (a === 0) {
      t();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? pt(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup: e, signed: t, plain: r }) {
    var m, f;
    if (!e) {
      return null;
    }
    const { names: i, signed: a, calls: s, rest: o } = e;
    if (i.length > 0) {
      return t && a.length === 1 && i.length > 1 && Le(be(o)) ? a : i;
    }
    const u = (m = s.find(({ template: p }) => this.style.templates.has(p))) != null ? m : s[0];
    const l = u && be((t ? (f = ze(o)) != null ? f : { before: o } : { before: o }).before.replace(/[*#:;\s]+/g, "")) === "";
    if (u && (l || this.style.templates.has(u.template) && !Li.test(We(o))) && /[*#]|^\s*\{\{/.test(r)) {
      return u.names;
    }
    return null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var f, p;
    const { style: t } = this;
    const { signed: r, item: i, markup: a, plain: s } = e;
    const o = i.hasBullet || e.bullets !== "" || t.isNumbered && i.number !== null;
    if (r) {
      const g = ht(We(/\[\[|\{\{/.test(r.before) ? Oe(r.before, this.context.titles).rest : r.before));
      const h = t.isNumbered ? g.text : g.numbered;
      const k = Le(h) || /[.!?]\s|\s[-–—]+\s?|^-/.test(h) ? Pi(h) : h;
      return this.plainName(k.replace(/^[-–—\s]+/, ""));
    }
    if (a && a.others > 0 || !o && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(s)) {
      return "";
    }
    let u = t.isNumbered ? i.text : i.numbered === i.text ? i.text : i.numbered;
    u = t.isBareNumbered ? (p = (f = gt(u)) == null ? void 0 : f.text) != null ? p : u : u;
    u = We(a && a.calls.length > 0 ? a.rest : u).replace(/^--\s*/, "").trim();
    const { before: l, talk: m } = Ne(u);
    return t.talk.has(m) && l !== "" ? l : u;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const r = (s, o = "") => {
      this.builder.add(e.line, e.lastLine, { username: s, email: o });
      return 1;
    };
    if (Mi.test(t.slice(0, 2e3)) && t.length < 2e3) {
      return t.split(/[\s,;]+/).filter((s) => s).map((s) => r(s.replace(/^[@＠]/, ""))).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return pt(t, this.context.words).map(({ name: s, email: o }) => r(s, o)).length;
    }
    if (e.signed) {
      return ut(t) || Le(t) ? 0 : r(t);
    }
    const i = this.namesIn(t).map((s) => this.plainName(s)).filter((s) => s !== "");
    const a = i.length === 1;
    return i.filter((s) => {
      if (ut(s) || Le(s) || /[:：]$/.test(s) && a || /^https?:/i.test(s)) {
        return false;
      }
      const o = ge(s, this.context.titles);
      if (o === "date" || o === "phone" || o === "url") {
        return false;
      }
      this.addName(e, s);
      return true;
    }).length;
  }
  addName(e, t) {
    var a;
    const [, r = "", i = ""] = this.style.isSurnameFirst && this.context.order === "parts" ? (a = /^([^,]+),\s+(.+)$/u.exec(t)) != null ? a : [] : [];
    this.builder.add(e.line, e.lastLine, r ? { realname: `${i} ${r}` } : { username: t });
  }
  /** Several names in a line, where something parts them. */
  namesIn(e) {
    var s;
    const t = (o) => e.split(o).map((u) => u.trim()).filter((u) => u !== "");
    if (e.length > 1e6) {
      return [e];
    }
    if (/[;；、]/.test(e)) {
      return t(/[;；、]/u);
    }
    if (/\|/.test(e)) {
      return t(/\|/u);
    }
    const r = t(/[,，،]/u);
    const i = /[，،]/.test(e);
    const a = r.length === 2 && !i && (this.style.isSurnameFirst || Ke(e) || /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i.test((s = r[1]) != null ? s : ""));
    if (r.length < 2 || a) {
      return r.length < 2 ? r : [e];
    }
    if (Le(e) && r.some(Le)) {
      return [e];
    }
    return r.flatMap((o, u) => u === r.length - 1 && o.length < 200 && wn.test(o) ? o.split(wn) : [o]).map((o) => o.replace(/^(?:and|und|et)\s+/i, ""));
  }
  /** A name without marks behind it. */
  plainName(e) {
    if (e.length > 400) {
      return e.trim();
    }
    let t = e.replace(_i, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return yn.test(t) ? "" : t;
  }
};

// src/accounts/list/read/delimited.ts
var vn = nt(He());
var Ni = 500;
var Sn = 50;
function zi(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function* Ge(n, e) {
  var i, a, s;
  let t = 1;
  let r = 0;
  while (t <= n.length) {
    const o = n.slice(t - 1, t - 1 + (r > Sn ? 1 : Ni));
    const { data: u, errors: l } = r > Sn ? { data: [], errors: [] } : vn.parse(
      o.join("\n"),
      { delimiter: e || String.fromCharCode(31), newline: "\n" }
    );
    const m = (a = (i = l[0]) == null ? void 0 : i.row) != null ? a : u.length;
    for (const f of u.slice(0, m)) {
      const p = t + f.reduce((g, h) => g + h.split("\n").length - 1, 0);
      yield { line: t, lastLine: p, cells: f };
      t = p + 1;
    }
    if (m === 0) {
      const f = (s = o[0]) != null ? s : "";
      const p = (e ? f.split(e) : [f]).map(zi);
      yield { line: t, lastLine: t, cells: p, broken: f.includes('"') };
      t++;
      r++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var wt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var Di = ["unused", "username", "email", "unused", "unused"];
var xt = "AccountCreator";
function De(n) {
  return n.length > 1 && n.some((e) => e.trim() === xt) && !n.some(Y);
}
function Rn(n) {
  const e = [wt, Di].find((t) => n.length === t.length && t.every((r, i) => n[i] === "unused" || n[i] === r || r === "unused"));
  return e ? [...e] : null;
}

// src/accounts/list/read/wiki-table.ts
function Cn(n) {
  const e = [];
  let t = 0;
  let r = 0;
  let i = false;
  for (let a = 0; a < n.length; a++) {
    const s = n.slice(a, a + 2);
    if (s === "[[" || s === "{{") {
      t++;
      a++;
    } else if (s === "]]" || s === "}}") {
      t = Math.max(0, t - 1);
      a++;
    } else if (t === 0 && (s === "||" || s === "!!")) {
      e.push(n.slice(r, a));
      i = true;
      r = a + 2;
      a++;
    }
  }
  e.push(n.slice(r));
  return { cells: e, hasDouble: i };
}
function Tn(n) {
  const e = [];
  let t = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    const a = n.slice(i, i + 2);
    if (a === "[[" || a === "{{") {
      t++;
      i++;
    } else if (a === "]]" || a === "}}") {
      t = Math.max(0, t - 1);
      i++;
    } else if (n.charAt(i) === "\\") {
      i++;
    } else if (t === 0 && n.charAt(i) === "|") {
      e.push(n.slice(r, i));
      r = i + 1;
    }
  }
  e.push(n.slice(r));
  return e;
}
function Ln(n) {
  const e = Tn(n);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function St(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function Ii(n) {
  return Cn(n.slice(1)).cells.map((e) => St(Ln(e)));
}
var En = (n) => /^\|-/.test(n);
var vt = (n) => /^[\s:*]*\{\|/.test(n);
var Rt = (n) => /^\s*\|\}/.test(n);
function _n(n, e) {
  const t = [];
  let r = null;
  const i = n.some((s) => En(s.trim()));
  const a = () => {
    if (r && r.cells.join("").trim()) {
      t.push(r);
    } else if (r) {
      t.push(K(I({}, r), { cells: [], beside: "|" }));
    }
    r = null;
  };
  n.forEach((s, o) => {
    const u = e + o;
    const l = s.trim();
    if (!l) {
      return;
    }
    if (vt(l) || Rt(l) || En(l) || l.startsWith("|+")) {
      a();
      t.push({ line: u, lastLine: u, cells: [], beside: s });
    } else if (/^[|!]/.test(l)) {
      const m = Ii(l);
      if (r && i) {
        r.cells.push(...m);
        r.lastLine = u;
      } else {
        a();
        r = { line: u, lastLine: u, cells: m };
      }
    } else if (r) {
      const m = r;
      m.cells[m.cells.length - 1] += "\n" + St(l);
      m.lastLine = u;
    } else {
      t.push({ line: u, lastLine: u, cells: [], beside: s });
    }
  });
  a();
  return t;
}
var Fi = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
function Et(n) {
  return n.length < 1e3 && n.includes("|") && Fi.test(n);
}
function Mn(n, e) {
  return n.flatMap((t, r) => {
    const i = e + r;
    const a = t.trim();
    if (!a) {
      return [];
    }
    if (Et(a) || /^[-+=|:\s]+$/.test(a) || !a.includes("|")) {
      return [{ line: i, lastLine: i, cells: [], beside: t }];
    }
    const s = Cn(a.replace(/^[|!]/, ""));
    const o = s.hasDouble ? s.cells.map(Ln) : Tn(a.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: i, lastLine: i, cells: o.map((u) => St(u.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var ji = 200;
var Hi = ["	", ";", ",", "|"];
var $i = j(String.raw`^[^\p{L}]*$`);
function Bi(n, e, { words: t }) {
  var l;
  const r = [...Ge(n, e)].map(({ cells: m }) => m).filter((m) => m.some((f) => !T(f)));
  const i = r.filter((m) => m.length > 1);
  const a = /* @__PURE__ */ new Map();
  i.forEach(({ length: m }) => {
    var f;
    return a.set(m, ((f = a.get(m)) != null ? f : 0) + 1);
  });
  const [s] = [...a].reduce((m, f) => f[1] > m[1] ? f : m, [0, 0]);
  const o = r.map((m) => {
    const f = m.filter(Y).length;
    return f === 0 ? 0 : Math.max(f, m.reduce((p, g) => {
      var h, k;
      return p + ((k = (h = g.match(/[^\s@]@[^\s@]/g)) == null ? void 0 : h.length) != null ? k : 0);
    }, 0));
  });
  const u = r.length || 1;
  return {
    delimiter: e,
    rows: r,
    share: i.length / u,
    even: i.length > 0 ? i.filter(({ length: m }) => Math.abs(m - s) < 2).length / i.length : 0,
    width: s,
    hasHeadings: r.slice(0, 12).some((m) => {
      if (m.some((g) => Y(g) || /\[\[|\{\{|^\s*[*#]/.test(g))) {
        return false;
      }
      const f = m.filter((g) => !T(g)).map((g) => t.score(g));
      const p = f.filter((g) => g !== null && g.score > 0.8);
      return m.length > 1 && p.length > 1 && p.some((g) => (g == null ? void 0 : g.meaning) !== "unused") || m.length > 2 && f.filter((g) => g !== null).length > 1;
    }),
    addressed: o.filter((m) => m === 1).length / u,
    crowded: o.filter((m) => m > 1).length / u,
    isSheet: De((l = r[0]) != null ? l : [])
  };
}
function Ui({ rows: n, delimiter: e }) {
  const t = n.filter((i) => i.filter((a) => !T(a)).length > 1);
  const r = t.filter((i) => {
    var a, s;
    return $i.test((a = i[0]) != null ? a : "") && i.length < 3 && !/^\s*\d+\s*$/.test((s = i[0]) != null ? s : "");
  });
  return e === "	" ? t.length > r.length * 1.5 && t.length > 0 : true;
}
function Wi(n, e) {
  var m, f, p, g, h;
  const t = [];
  const r = Pe(n.map(({ text: k }) => k));
  for (let k = 0; k < n.length && t.length < ji; k++) {
    const y = (f = (m = n[k]) == null ? void 0 : m.text) != null ? f : "";
    if (!T(y) && !((p = r[k]) == null ? void 0 : p.isMarkup)) {
      t.push(y.slice(0, 5e3));
    }
  }
  const i = Hi.map((k) => Bi(t, k, e));
  const a = i.find((k) => k.isSheet);
  if (a) {
    return a.delimiter;
  }
  const s = i.filter(({ hasHeadings: k, share: y }) => k && y > 0.3);
  if (s[0]) {
    return s[0].delimiter;
  }
  const o = i.find((k) => k.delimiter === "	" && k.share >= 0.5 && Ui(k));
  if (o) {
    return o.delimiter;
  }
  const u = (k) => t.filter((y) => k.test(y)).length / (t.length || 1);
  if (u(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || u(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((k) => ze(k) !== null).length > t.length * 0.4) {
    return "";
  }
  const l = i.find(({ addressed: k, crowded: y, share: R, width: D, even: z }) => k >= 0.5 && k > y * 2 && R >= 0.5 && (D > 2 || z > 0.6));
  if (l) {
    return l.delimiter;
  }
  return (h = (g = i.find(({ delimiter: k, rows: y, share: R, even: D, width: z, crowded: Q }) => {
    if (y.length < 2 || Q > 0.2 || R < 0.6 || D < 0.7) {
      return false;
    }
    const F = k === "," && y.filter((c) => Ke(c.join(","))).length > y.length * 0.6;
    const d = y.filter((c) => {
      var b;
      return T((b = c[c.length - 1]) != null ? b : "") && c.length < 3;
    }).length;
    return !F && d < y.length * 0.5 && z > 1;
  })) == null ? void 0 : g.delimiter) != null ? h : "";
}
var qi = (n) => /^\s*[|!][^\n]*\S/.test(n) && !/^\s*\|[-}+]/.test(n);
function Ki(n) {
  var a, s, o, u, l, m, f, p, g, h, k;
  const e = [];
  let t = [];
  const r = Pe(n.map(({ text: y }) => y));
  const i = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let y = 0; y < n.length; y++) {
    const R = n[y];
    if (!R) {
      continue;
    }
    if ((a = r[y]) == null ? void 0 : a.isMarkup) {
      t.push(R);
      continue;
    }
    const D = [];
    let z = y;
    if (vt(R.text)) {
      for (; z < n.length; z++) {
        D.push((o = (s = n[z]) == null ? void 0 : s.text) != null ? o : "");
        if (Rt((l = (u = n[z]) == null ? void 0 : u.text) != null ? l : "")) {
          break;
        }
      }
      i();
      e.push({ kind: "table", records: _n(D, R.line), delimiter: "", source: "wiki" });
      y = z;
    } else if (qi(R.text) && /^\s*[|!]/.test(R.text) || Et((f = (m = n[y + 1]) == null ? void 0 : m.text) != null ? f : "") && R.text.includes("|")) {
      for (; z < n.length && (z === y || /\|/.test((g = (p = n[z]) == null ? void 0 : p.text) != null ? g : "")); z++) {
        D.push((k = (h = n[z]) == null ? void 0 : h.text) != null ? k : "");
      }
      i();
      e.push({ kind: "table", records: Mn(D, R.line), delimiter: "|", source: "bars" });
      y = z - 1;
    } else {
      t.push(R);
    }
  }
  i();
  return e;
}
var Gi = /^"(?:[^"\n]|"")*$/m;
function Ct(n, e, t) {
  const r = e === null ? Ki(n) : [{ kind: "lines", lines: [...n] }];
  return r.map((i) => {
    var l, m;
    if (i.kind === "table") {
      return i;
    }
    const a = (m = (l = i.lines[0]) == null ? void 0 : l.line) != null ? m : 1;
    const s = i.lines.map(({ text: f }) => f);
    const o = e != null ? e : Wi(i.lines, t);
    const u = (f) => f.map((p) => K(I({}, p), { line: p.line + a - 1, lastLine: p.lastLine + a - 1 }));
    if (o !== "") {
      return { kind: "table", records: u([...Ge(s, o)]), delimiter: o, source: "delimited" };
    }
    if (Gi.test(s.join("\n"))) {
      return {
        kind: "lines",
        lines: u([...Ge(s, "")]).map(({ line: f, lastLine: p, cells: g }) => ({ line: f, lastLine: p, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return i;
  });
}

// src/accounts/list/formula.ts
var Vi = "=+-@＝＋－＠";
var Xi = ";,|	\r\n\v\f\u2028\u2029";
var Yi = /[\s'"]/u;
var Qi = /^'*[\t\r\n]/u;
function An(n) {
  const e = [];
  let t = false;
  for (let r = n.length - 1; r >= 0; r--) {
    const i = n.charAt(r);
    if (t && Xi.includes(i)) {
      e.push(r + 1);
    }
    if (!Yi.test(i)) {
      t = Vi.includes(i);
    }
  }
  if (t || Qi.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function On(n) {
  const e = An(n);
  return [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
}
function Pn(n) {
  const e = An(n);
  return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
}

// src/accounts/list/read/column-stats.ts
var Ji = 3;
var Zi = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Ve(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function Tt(n, e, t) {
  const r = n.map((s) => {
    var o;
    return ((o = s[e]) != null ? o : "").slice(0, 400);
  });
  const i = r.filter((s) => !T(s));
  const a = {
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
  for (const s of i) {
    a[ge(s, t)] += 1 / i.length;
  }
  return {
    filled: i.length,
    fill: r.length > 0 ? i.length / r.length : 0,
    kinds: a,
    distinct: i.length > 0 ? new Set(i.map((s) => s.trim().toLowerCase())).size / i.length : 0,
    realNames: Ve(i, tn),
    ideographic: Ve(i, nn),
    coined: Ve(i, (s) => Zi.test(s.trim())),
    withAddress: Ve(i, (s) => /[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+/.test(s)),
    examples: i.filter((s) => !fe(s)).slice(0, Ji),
    words: r.map((s) => s.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[\s._,-]+/u).filter((o) => o.length > 1))
  };
}
function Lt({ kinds: n, filled: e, distinct: t }) {
  return e > 0 && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
}
function Ie(n, e) {
  let t = 0;
  let r = 0;
  n.words.forEach((i, a) => {
    var o;
    const s = (o = e.words[a]) != null ? o : [];
    if (i.length === 0 || s.length === 0) {
      return;
    }
    r++;
    if (i.some((u) => s.some((l) => u === l || u.length > 2 && l.startsWith(u) || l.length > 2 && u.startsWith(l)))) {
      t++;
    }
  });
  return r > 0 ? t / r : 0;
}

// src/accounts/list/read/columns.ts
var es = 0.35;
var ts = 0.15;
function ns(n, e) {
  const { kinds: t, filled: r, distinct: i } = n;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  if (t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5) {
    return 0;
  }
  const a = r > 5 && i < 0.4 ? e ? 0.7 : 0.3 : 1;
  const s = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - s) * a;
}
function rs(n, e, t) {
  const { kinds: r, filled: i } = e;
  const a = t.score > 0.8;
  switch (n) {
    case "username":
      return ns(e, a);
    case "email":
      return i === 0 ? 0.5 : r.email > 0.3 ? 1 : a && r.answer + r.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !a && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : r.answer > 0.6 && i > 2 || r.number + r.date + r.phone > 0.5 ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return a && r.answer < 0.5 ? 1 : 0;
    case "unused":
      return a ? 1 : 0;
  }
}
function is(n, e) {
  var r, i;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * rs(n.meaning, e, n);
  }
  if (e.kinds.email > 0.5) {
    t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
    t.username = Math.max((i = t.username) != null ? i : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function ss(n, e, t) {
  return t.findIndex((r, i) => {
    const a = t[i - 1];
    const s = e[i - 1];
    return a !== void 0 && (s == null ? void 0 : s.meaning) === "username" && a.kinds.answer > 0.6 && e[i] === null && n[i] !== void 0 && Lt(r);
  });
}
function Nn(n, e, t) {
  let r = -1;
  let i = 0;
  let a = 0;
  n.forEach((s, o) => {
    var l;
    const u = t.has(o) ? 0 : (l = s[e]) != null ? l : 0;
    if (u > i) {
      a = i;
      [r, i] = [o, u];
    } else {
      a = Math.max(a, u);
    }
  });
  return i >= es ? { index: r, score: i, margin: i - a } : null;
}
var _t = class {
  constructor(e, t, r) {
    this.stats = e;
    this.scores = t;
    this.hasHeadings = r;
    this.certain = true;
    this.taken = /* @__PURE__ */ new Set();
    this.meanings = e.map(() => "unused");
  }
  take(e, t) {
    this.meanings[t] = e;
    this.taken.add(t);
  }
  takeBest(e) {
    const t = Nn(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const r = t.margin < ts && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((r, i) => i !== e && r.kinds.email > 0.5 && Ie(t, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && Lt(t) ? [r] : []);
  }
};
function as(n, e, t) {
  const r = t[n.meanings.indexOf("email")];
  const [i, a] = e;
  const s = i === void 0 ? void 0 : t[i];
  const o = a === void 0 ? void 0 : t[a];
  if (i === void 0 || !s) {
    return { variants: [], certain: true };
  }
  const u = [["username", i]];
  if (a === void 0 || !o) {
    return { variants: [u], certain: n.has("email") || e.length === 1 };
  }
  const l = Ie(s, o) > 0.7;
  const m = r !== void 0 && Ie(o, r) > 0.7;
  const f = r !== void 0 && Ie(s, r) > 0.7;
  const p = (h, k) => [["username", h], ["realname", k]];
  const g = [["firstname", i], ["lastname", a]];
  if (s.realNames > 0.7 && o.realNames < 0.3) {
    const h = l || m || o.coined > 0.5;
    return { variants: h ? [p(a, i), u] : [u, p(a, i)], certain: h && o.coined > 0.5 && l };
  }
  if (o.realNames > 0.7 && s.realNames < 0.5) {
    const h = l || m && !f;
    return { variants: h ? [p(i, a), u] : [u, p(i, a)], certain: h === l };
  }
  if (s.realNames < 0.4 && o.realNames < 0.4 && s.coined < 0.5) {
    const h = f && m && o.coined < 0.5;
    return { variants: h ? [g, u] : [u, g, [["lastname", i], ["firstname", a]]], certain: false };
  }
  return { variants: [u, p(i, a)], certain: s.coined > 0.5 };
}
function os(n, e, t) {
  if (n.has("lastname") && !n.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (n.has("firstname") && !n.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  if (n.has("username")) {
    return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  if (n.has("realname") || n.has("firstname")) {
    return { variants: [[["username", e]], []], certain: n.has("realname") };
  }
  const r = t[e];
  const i = r !== void 0 && r.realNames + r.ideographic > 0.5 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !i };
}
function zn(n, e, t, r) {
  var g;
  const i = Math.max((g = n == null ? void 0 : n.length) != null ? g : 0, ...e.map((h) => h.length), 1);
  const a = Array.from({ length: i }, (h, k) => k);
  const s = a.map((h) => Tt(e, h, r));
  const o = a.map((h) => {
    var k;
    return t.score((k = n == null ? void 0 : n[h]) != null ? k : "");
  });
  const u = a.map((h) => {
    var k, y;
    return is((k = o[h]) != null ? k : null, (y = s[h]) != null ? y : Tt([], 0, r));
  });
  if (n) {
    const h = ss(n, o, s);
    const k = u[h];
    if (k) {
      k.username = 0.7;
    }
  }
  const l = new _t(s, u, n !== null);
  for (const h of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    l.takeBest(h);
  }
  if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
    l.meanings[l.meanings.indexOf("realname")] = "unused";
  }
  const m = Nn(u, "name", new Set(a.filter((h) => l.meanings[h] !== "unused")));
  let f = { variants: [], certain: true };
  if (m) {
    f = os(l, m.index, s);
  } else if (!l.has("username") && !l.has("realname") && !l.has("firstname") && !l.has("lastname")) {
    const h = l.free((k) => {
      var y, R;
      return ((R = (y = o[k]) == null ? void 0 : y.score) != null ? R : 0) < 0.6;
    });
    f = as(l, h, s);
    f.certain = f.certain && (n === null || h.length < 2);
    f.variants.push([]);
  } else if (!l.has("username") && l.has("realname")) {
    const h = l.meanings.indexOf("realname");
    f = { variants: [[], [["username", h]]], certain: false };
  }
  const p = (f.variants.length > 0 ? f.variants : [[]]).slice(0, 3).map((h) => {
    const k = [...l.meanings];
    h.forEach(([y, R]) => {
      k[R] = y;
    });
    return k;
  });
  return {
    plans: p,
    certain: l.certain && f.certain,
    scores: u.map((y) => {
      var R = y, { name: h } = R, k = je(R, ["name"]);
      return h ? K(I({}, k), { realname: h / 2, username: h / 2 }) : k;
    }),
    stats: s
  };
}
function Dn(n, e, { scores: t, stats: r }) {
  return e.map((i, a) => {
    var s, o, u, l;
    return {
      heading: ((s = n == null ? void 0 : n[a]) != null ? s : "").trim(),
      meaning: i,
      examples: [...(u = (o = r[a]) == null ? void 0 : o.examples) != null ? u : []],
      scores: (l = t[a]) != null ? l : {}
    };
  });
}

// src/accounts/list/read/table.ts
var In = 200;
var At = 12;
var Ot = 6;
var ae = ({ cells: n }) => n.filter((e) => !T(e));
function ls(n, e, t) {
  const r = ae(n);
  if (r.length === 0 || r.some(Y) || n.beside !== void 0) {
    return false;
  }
  const i = r.map((u) => e.score(u));
  const a = i.filter((u) => u !== null && u.score > 0.8);
  const s = a.filter((u) => (u == null ? void 0 : u.meaning) !== "unused");
  const o = i.filter((u) => u !== null && u.meaning !== "unused");
  if (r.length === 1) {
    return t && n.cells.length === 1 && s.length === 1;
  }
  return t ? s.length > 0 && (a.length > 1 || r.length < 3 || n.cells.length > 1 && o.length > 0) || a.length > 2 : s.length > 0 && a.length > 1 && a.length >= r.length * 0.6;
}
function Fn(n, e, t) {
  const r = ae(n);
  if (e.length === 0 || r.length < 2 || r.some(Y)) {
    return false;
  }
  let i = 0;
  n.cells.forEach((a, s) => {
    const o = e.map(({ cells: f }) => {
      var p;
      return (p = f[s]) != null ? p : "";
    }).filter((f) => !T(f) && !fe(f));
    if (!ct(a) || fe(a) || o.length < e.length * 0.5) {
      return;
    }
    const u = o.map((f) => ge(f, t));
    const l = ge(a, t);
    const m = (f) => l !== f && u.filter((p) => p === f).length > u.length * 0.7;
    if (m("email") || m("person")) {
      i += 2;
    } else if (m("date") || m("number") || m("phone")) {
      i += e.length > 2 ? 2 : 1;
    }
  });
  return i > 1;
}
function us(n, e) {
  const { words: t, titles: r, options: i } = e;
  if (i.header === false) {
    return [];
  }
  if (i.header === true) {
    return n.length > 0 ? [0] : [];
  }
  const a = [];
  let s = "";
  n.forEach((o, u) => {
    var f;
    const l = a[a.length - 1];
    const m = o.cells.join("|").toLowerCase();
    if (a.length > 0 && s !== "" && m === s || ls(o, t, l === void 0 && u < At)) {
      if (l === u - 1 && ae(o).length >= ae((f = n[l]) != null ? f : o).length) {
        a.pop();
      } else if (l === u - 1) {
        return;
      }
      a.push(u);
      s = m;
    }
  });
  if (a.length === 0) {
    const o = n.slice(0, At).findIndex((u, l) => l < Ot && u.cells.length > 1 && Fn(u, n.slice(l + 1, l + 12), r));
    if (o !== -1) {
      a.push(o);
    }
  }
  return a;
}
function jn(n) {
  return n.length <= Ot && !n.some((e) => e.cells.some(Y)) && n.filter((e) => {
    var t;
    return ae(e).length > 1 && !T((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
function cs(n, e, t) {
  var a;
  const r = n.cells.slice(1).filter((s) => !T(s));
  if (r.length === 0 || r.some((s) => ge(s, t) !== "number")) {
    const s = (a = ae(n)[0]) != null ? a : "";
    return ae(n).length === 1 && e.length > 1 && /^(?:total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ)\b.{0,20}$/iu.test(s.trim());
  }
  const i = e.slice(0, 20);
  return i.length > 0 && n.cells.every((s, o) => o === 0 || T(s) || i.filter(({ cells: u }) => {
    var l;
    return ge((l = u[o]) != null ? l : "", t) === "number";
  }).length < i.length * 0.3);
}
function ds(n, e, t) {
  const r = e.slice(0, 20);
  if (r.length === 0) {
    return false;
  }
  const i = r.reduce((a, s) => a + ae(s).length, 0) / r.length;
  if (ae(n).length <= i / 2 && ae(n).length < 3 && i > 3) {
    return !n.cells.some(Y);
  }
  return Fn(n, r, t) && n.cells.some((a, s) => ct(a) && r.filter(({ cells: o }) => {
    var u;
    return Y((u = o[s]) != null ? u : "");
  }).length > r.length * 0.8);
}
function Mt(n, e, t, r) {
  var y;
  const { words: i, titles: a, options: s } = r;
  const o = [...t];
  const u = [...n];
  const l = [];
  const m = e !== null && De(e.cells);
  if (!m) {
    while (e && o.length > 1 && o[0] && ds(o[0], o.slice(1), a)) {
      u.push(...o.splice(0, 1));
    }
    for (let R = o[o.length - 1]; R && o.length > 1 && cs(R, o.slice(0, -1), a); R = o[o.length - 1]) {
      l.unshift(...o.splice(-1));
    }
  }
  const f = e ? -1 : o.slice(0, At).reduce((R, D, z) => {
    var Q;
    return T((Q = D.cells[0]) != null ? Q : "") && ae(D).length > 0 && z <= Ot ? z : R;
  }, -1);
  const p = o.filter((R) => {
    var D;
    return T((D = R.cells[0]) != null ? D : "");
  }).length < o.length * 0.5;
  if (f !== -1 && p && jn(o.slice(0, f))) {
    u.push(...o.splice(0, f + 1));
  }
  const g = o.slice(0, In).map(({ cells: R }) => R);
  const h = zn((y = e == null ? void 0 : e.cells) != null ? y : null, g, i, a);
  const k = e && m ? Rn(e.cells.map((R) => {
    const D = i.score(R);
    return (D == null ? void 0 : D.score) === 1 ? D.meaning : "unused";
  })) : null;
  if (s.columns) {
    const R = h.stats.length;
    const D = [...s.columns];
    while (D.length < R) {
      D.push("unused");
    }
    h.plans = [D];
    h.certain = true;
  } else if (k) {
    h.plans = [k];
    h.certain = true;
  }
  return { headings: e, above: u, rows: o, totals: l, plans: h, sheet: m };
}
function Hn(n, e) {
  var u, l, m;
  const t = n.filter((f) => f.beside === void 0 && ae(f).length > 0);
  const r = De((l = (u = t[0]) == null ? void 0 : u.cells) != null ? l : []);
  const i = r ? [0] : us(t, e);
  const a = [];
  const s = (m = i[0]) != null ? m : -1;
  let o = t.slice(0, Math.max(0, s));
  if (o.length > 0 && !jn(o)) {
    a.push(Mt([], null, o, e));
    o = [];
  }
  if (s === -1) {
    a.push(Mt([], null, t, e));
  }
  i.forEach((f, p) => {
    var h, k;
    const g = (h = i[p + 1]) != null ? h : t.length;
    a.push(Mt(p === 0 ? o : [], (k = t[f]) != null ? k : null, t.slice(f + 1, g), e));
  });
  return {
    sections: a,
    planCount: Math.max(1, ...a.map(({ plans: f }) => f.plans.length)),
    certain: a.every(({ plans: f }) => f.certain),
    sheet: r
  };
}
function $n({ sections: n }) {
  return n.reduce((e, t) => !e || t.rows.length > e.rows.length ? t : e, void 0);
}
function Bn(n, e) {
  var t, r;
  return Dn((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Un(n, e), n.plans);
}
function Un({ plans: n }, e) {
  var t, r;
  return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
}
function Wn(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
var qn = /^([^,]{1,60}),\s+([^,]{1,60})$/;
function ms(n) {
  const e = n.filter((t) => !T(t)).slice(0, In);
  return e.length > 1 && e.filter((t) => qn.test(t.trim())).length > e.length * 0.8;
}
function fs(n) {
  var r;
  const [, e = "", t = ""] = (r = qn.exec(n.trim())) != null ? r : [];
  return e ? Wn(t, e) : n;
}
var Xe = class {
  constructor(e, t, r) {
    this.context = e;
    this.builder = t;
    this.delimiter = r;
  }
  /** @param plan Which of the ways to take the columns */
  addAll({ sections: e }, t) {
    for (const r of e) {
      for (const s of [...r.above, ...r.headings ? [r.headings] : []]) {
        this.builder.remark("header", s.line, this.textOf(s), s.lastLine);
      }
      for (const s of r.totals) {
        this.builder.remark("total", s.line, this.textOf(s), s.lastLine);
      }
      const i = Un(r, t);
      const a = ms(r.rows.map(({ cells: s }) => {
        var o;
        return (o = s[i.indexOf("realname")]) != null ? o : "";
      }));
      for (const s of r.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        this.addRecord(s, i, r, a);
      }
    }
  }
  textOf(e) {
    return e.cells.join(this.delimiter || " ");
  }
  addRecord(e, t, r, i) {
    const { line: a, lastLine: s, cells: o } = e;
    const u = { first: "", last: "" };
    const l = [];
    const m = [];
    o.forEach((y, R) => {
      var Q, F, d;
      const D = r.headings !== null && R >= r.headings.cells.length;
      const z = D && t[R] === "unused" ? void 0 : t[R];
      if (z === void 0 || z === "unused") {
        if (!T(y) && (z === void 0 || this.delimiter && y.includes("\n") && y.includes(this.delimiter))) {
          m.push(y);
        }
        if (!T(y) && z === "unused") {
          l.push({ heading: ((F = (Q = r.headings) == null ? void 0 : Q.cells[R]) != null ? F : "").trim(), column: R, value: y.trim() });
        }
      } else {
        this.readCell(z, r.sheet ? Pn(y) : y, u, r.sheet, a);
        if (z === "realname" && i) {
          u.realname = fs((d = u.realname) != null ? d : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", a, this.textOf(e));
    }
    const k = u, { first: f, last: p } = k, g = je(k, ["first", "last"]);
    if (f || p) {
      g.realname = Wn(f, p);
    }
    if (l.length > 0 && !r.sheet) {
      g.extra = l;
    }
    if (r.sheet) {
      this.builder.add(a, s, g, true);
      return;
    }
    this.readName(g);
    const h = !g.username && !g.email && !g.realname;
    if (h && g.password) {
      this.builder.add(a, s, g);
    } else {
      this.builder.addOrRemark(a, s, g, this.textOf(e));
    }
    if (m.length > 0 && !h) {
      this.builder.remark("extra-cells", a, m.join(this.delimiter || " "), s);
    }
  }
  readCell(e, t, r, i, a) {
    switch (e) {
      case "firstname":
        r.first = Ce(t);
        break;
      case "lastname":
        r.last = Ce(t);
        break;
      case "mode":
        this.readMode(t, r, a);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = i ? t : Ce(t);
        break;
      default:
        r[e] = i ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var i, a, s;
    const { username: t = "", email: r = "" } = e;
    if (/\[\[|\{\{|https?:/.test(t)) {
      const { names: o, calls: u } = Oe(t, this.context.titles);
      const [l = (i = u[0]) == null ? void 0 : i.names[0]] = o;
      e.username = l != null ? l : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const o = Te(t.replace(/\n/g, " "), this.context.words);
      if (o.email !== "" && (r === "" || o.email.toLowerCase() === r.toLowerCase() || o.name !== "")) {
        e.username = o.name;
        e.email = r || o.email;
      }
    } else if (t.includes("\n")) {
      e.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((a = e.realname) != null ? a : "") && Y((s = e.realname) != null ? s : "")) {
      e.realname = "";
    }
  }
  readMode(e, t, r) {
    const i = this.context.modes.get(e.trim().toLowerCase());
    if (i) {
      t.mode = i;
    } else if (!T(e)) {
      this.builder.remark("unknown-mode", r, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var ps = 3;
function hs(n) {
  var i, a;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (a = (i = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : i[1]) != null ? a : null;
  const r = e.split("\n").map((s, o) => ({ line: o + 1, lastLine: o + 1, text: s }));
  return { lines: t === null ? r : r.slice(1), separator: t };
}
function gs({ records: n }, e, t) {
  if (t.options.columns || t.options.delimiter || e.sheet || e.sections.some(({ headings: i }) => i !== null)) {
    return null;
  }
  const r = /* @__PURE__ */ new Set();
  for (const { cells: i } of n.slice(0, 200)) {
    i.forEach((a, s) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(a)) {
        r.add(s);
      }
    });
  }
  return r.size > 1 ? null : n.map(({ line: i, lastLine: a, cells: s, beside: o }) => ({ line: i, lastLine: a, text: o != null ? o : s.join(" ") }));
}
function Kn(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: t, table: null };
    }
    const r = Hn(t.records, e);
    const i = t.source === "delimited" ? gs(t, r, e) : null;
    return i ? { segment: { kind: "lines", lines: i }, table: null } : { segment: t, table: r };
  });
}
var Ye = class {
  constructor(e, t, r) {
    this.parts = e;
    this.context = t;
    this.variant = r;
    this.certain = true;
    this.hasVariants = false;
    this.format = "names";
    this.builder = new Ue(t.options);
  }
  read({ lines: e, separator: t }) {
    const { builder: r, parts: i } = this;
    if (t !== null) {
      r.remark("markup", 1, `sep=${t}`);
    }
    const a = i.filter(({ table: o }) => o !== null);
    for (const o of i) {
      if (r.overflow !== null) {
        break;
      }
      if (o.table) {
        this.addTable(o.segment, o.table);
      } else {
        this.addLines(o.segment.lines, a.length > 0);
      }
    }
    const s = e.reduce((o, { line: u, text: l }) => T(l) ? o : u, 0);
    r.finish(s, (o) => {
      var u, l, m, f;
      return (f = (m = e[o - ((l = (u = e[0]) == null ? void 0 : u.line) != null ? l : 1)]) == null ? void 0 : m.text) != null ? f : "";
    });
    return K(I({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, t) {
    this.certain = this.certain && t.certain;
    this.hasVariants = this.hasVariants || t.planCount > 1;
    this.format = t.sheet && t.sections.some(({ plans: r }) => {
      var i;
      return (i = r.plans[0]) == null ? void 0 : i.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: r, lastLine: i, beside: a } of e.records) {
      if (a !== void 0 && !T(a)) {
        this.builder.remark("markup", r, a, i);
      }
    }
    for (const { line: r, lastLine: i, cells: a, beside: s } of e.records) {
      if (s === void 0 && a.every(T) && (a.length > 1 && e.delimiter !== "	" || e.source !== "delimited")) {
        this.builder.remark("no-name", r, a.join(e.delimiter), i);
      }
    }
    new Xe(this.context, this.builder, e.delimiter).addAll(t, this.variant);
  }
  addLines(e, t) {
    const { builder: r, context: i } = this;
    if (!t && on(e, i.words, r)) {
      return;
    }
    const a = this.variant === 1 ? "parts" : "whole";
    const s = new qe(e, K(I({}, i), { order: a }), r);
    this.hasVariants = this.hasVariants || s.isSurnameFirst;
    this.certain = this.certain && !s.isSurnameFirst;
    const o = r.rows.length;
    s.readAll();
    if (!t) {
      const u = r.rows.slice(o);
      const l = u.filter(({ email: m }) => m !== "").length;
      this.format = s.isPage ? "wikitext" : l > u.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var r;
    const e = this.parts.flatMap((i) => {
      const a = i.table && $n(i.table);
      return a ? [{ section: a, delimiter: i.segment.kind === "table" ? i.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((i, a) => !i || a.section.rows.length > i.section.rows.length ? a : i, null);
    return {
      columns: t && Bn(t.section, this.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
    };
  }
};
function we(n, e = {}) {
  var f;
  const t = hs(n);
  const r = {
    options: e,
    words: new $e(e.headings),
    titles: new Re(e.userNamespaces),
    modes: an(e.modeWords)
  };
  const i = (f = e.delimiter) != null ? f : t.separator;
  let a = Ct(t.lines, i, r);
  let s = Kn(a, r);
  if (!s.some(({ table: p }) => p == null ? void 0 : p.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(n.slice(1))) {
    t.lines = t.lines.map((p) => K(I({}, p), { text: Wt(p.text.replace(/\uFEFF/g, "")) }));
    a = Ct(t.lines, i, r);
    s = Kn(a, r);
  }
  const o = new Ye(s, r, 0);
  const u = o.read(t);
  const l = [u];
  const m = /* @__PURE__ */ new Set([JSON.stringify(u.rows.slice(0, 50))]);
  for (let p = 1; p < ps && o.hasVariants; p++) {
    const g = new Ye(s, r, p).read(t);
    const h = JSON.stringify(g.rows.slice(0, 50));
    if (g.rows.length > 0 && !m.has(h)) {
      m.add(h);
      l.push(g);
    }
  }
  return { readings: l, certain: o.certain };
}

// src/accounts/list/read/source/address-book.ts
var Gn = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
function bs(n, e) {
  try {
    return e(Gn(atob(n.trim())), "utf-8");
  } catch (t) {
    return n;
  }
}
var Nt = (n) => n.split(/\r\n|\r|\n/);
var Vn = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
function ks(n, e, t) {
  const r = n.replace(/=([0-9a-f]{2})/gi, (i, a) => String.fromCharCode(parseInt(a, 16)));
  try {
    return t(Gn(r), e);
  } catch (i) {
    return n;
  }
}
function ys(n) {
  var t, r;
  const e = [];
  for (const i of Nt(Vn(n))) {
    const a = (t = e[e.length - 1]) != null ? t : "";
    if (/quoted-printable/i.test((r = a.split(":", 1)[0]) != null ? r : "") && a.endsWith("=")) {
      e[e.length - 1] = a.slice(0, -1) + i;
    } else {
      e.push(i);
    }
  }
  return e;
}
function ws(n, e) {
  var u, l;
  const t = n.indexOf(":");
  const [r = "", ...i] = n.slice(0, Math.max(t, 0)).split(";");
  const a = i.join(";");
  const s = n.slice(t + 1);
  const o = (l = (u = /charset="?([\w-]+)/i.exec(a)) == null ? void 0 : u[1]) != null ? l : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: a,
    value: /quoted-printable/i.test(a) ? ks(s, o, e) : s
  };
}
var Pt = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function xs(n) {
  const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(Pt);
  return `${t} ${e}`.trim();
}
function Ss(n) {
  var i, a;
  const e = (s) => {
    var o, u;
    return (u = (o = n.find(({ name: l }) => l === s)) == null ? void 0 : o.value) != null ? u : "";
  };
  const t = n.filter(({ name: s }) => s === "EMAIL");
  const r = (i = t.find(({ parameters: s }) => /[;,=]pref\b/i.test(s))) != null ? i : t[0];
  return {
    name: Pt(e("FN")) || xs(e("N")),
    email: Pt((a = r == null ? void 0 : r.value) != null ? a : "").replace(/^mailto:/i, "")
  };
}
function vs(n, e) {
  return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => Ss(
    ys(t).map((r) => ws(r, e))
  ));
}
function Rs(n, e) {
  var i;
  const t = /* @__PURE__ */ new Map();
  for (const a of Nt(n)) {
    const [, s = "", o = "", u = ""] = (i = /^([^:]+):([:<]?)(.*)$/.exec(a)) != null ? i : [];
    const l = s.replace(/;.*/, "").toLowerCase();
    if (l && o !== "<" && !t.has(l)) {
      t.set(l, (o ? bs(u, e) : u).trim());
    }
  }
  const r = (a) => {
    var s;
    return (s = t.get(a)) != null ? s : "";
  };
  return {
    name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
    email: r("mail")
  };
}
var Es = (n, e) => Vn(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => Rs(t, e));
function Xn(n, e) {
  const [t = ""] = Nt(n.slice(0, 4e3)).filter((a) => !/^(\s*|#.*|version:.*)$/.test(a));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(t)) {
    r = vs(n, e);
  } else if (/^dn::? /i.test(t)) {
    r = Es(n, e);
  } else {
    return null;
  }
  const i = r.filter(({ name: a, email: s }) => a || s);
  return { kind: "table", sheets: [{ name: "", rows: [
    ["Name", "E-mail"],
    ...i.map(({ name: a, email: s }) => [a, s])
  ] }] };
}

// src/accounts/list/read/source/decode-as.ts
var Cs = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Ts(n, e) {
  const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
  const r = [];
  for (let i = 0; i + 3 < n.length; i += 4) {
    const a = t.getUint32(i, e);
    const s = a <= 1114111 && (a < 55296 || a > 57343);
    r.push(String.fromCodePoint(s ? a : 65533));
  }
  return r.join("");
}
function _e(n, e, t) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return Ts(n, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
        var i;
        return (i = Cs[r.charCodeAt(0) - 128]) != null ? i : r;
      });
    case "windows-1258":
      return t(n, e).normalize();
    default:
      return t(n, e);
  }
}

// src/accounts/list/read/source/file-kind.ts
var Ls = [
  ["zip", "504b0304"],
  // An archive without files, and one that is split.
  ["archive", "504b0506"],
  ["archive", "504b0708"],
  ["archive", "1f8b08"],
  ["archive", "377abcaf271c"],
  ["archive", "526172211a07"],
  ["archive", "425a683.314159265359"],
  ["archive", "fd377a585a00"],
  ["archive", "28b52ffd"],
  ["archive", "7573746172", 257],
  ["archive", "4d53434600000000"],
  ["pdf", "25504446"],
  // PostScript.
  ["pdf", "25215053"],
  ["document", "7b5c727466"],
  ["picture", "89504e470d0a1a0a"],
  ["picture", "ffd8ff"],
  ["picture", "4749463837"],
  ["picture", "4749463839"],
  ["picture", "49492a00"],
  ["picture", "4d4d002a"],
  ["picture", "424d........0000"],
  ["picture", "00000100..00"],
  ["picture", "52494646........57454250"],
  ["picture", "384250530001"],
  // HEIC and AVIF, as telephones take them, are in the container of videos.
  ["picture", "000000..6674797068656"],
  ["picture", "000000..667479706d696631"],
  ["picture", "000000..66747970617669"],
  ["media", "000000..66747970"],
  ["media", "52494646........57415645"],
  ["media", "52494646........41564920"],
  ["media", "4f67675300"],
  ["media", "4944330.00"],
  ["media", "664c614300"],
  ["media", "1a45dfa3"],
  ["media", "4d54686400"],
  ["media", "3026b2758e66cf11"],
  ["binary", "4d5a90000300"],
  ["binary", "7f454c46"],
  ["binary", "cafebabe0000"],
  ["binary", "cffaedfe"],
  ["binary", "0061736d"],
  ["binary", "53514c69746520666f726d6174203300"],
  ["binary", "00010000"],
  ["binary", "4f54544f00"],
  ["binary", "774f464600"],
  ["binary", "774f463200"],
  ["binary", "62706c6973743030"]
];
var _s = "d0cf11e0a1b11ae1";
var Ms = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function As(n) {
  return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Os(n, e, t) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
      return false;
    }
  }
  return true;
}
function Ps(n) {
  var a, s;
  const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
  if (n.length < 52) {
    return "document";
  }
  const t = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * t;
  const i = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
  return (s = (a = Ms.find(([o]) => i.includes(o))) == null ? void 0 : a[1]) != null ? s : "document";
}
function Yn(n) {
  var t, r;
  if (!n.length) {
    return "empty";
  }
  const e = As(n.subarray(0, 264));
  if (e.startsWith(_s)) {
    return Ps(n);
  }
  return (r = (t = Ls.find(([, i, a]) => Os(e, i, a != null ? a : 0))) == null ? void 0 : t[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var zt = mw.libs.accountCreator.parts.core.modules[44];

// src/app/source-parts-gadget.ts
var Qn = (n, e, t) => ke(null, null, function* () {
  const r = yield zt("files");
  return r.detectEncoding(n, e, t);
});
var Dt = (n) => ke(null, null, function* () {
  const e = yield zt("files");
  return e.readSpreadsheet(n);
});

// src/accounts/list/read/source/samples.ts
var Ns = 3;
var zs = 60;
function Jn(n) {
  var a;
  const e = n.map((s) => s.split(/\r\n|\r|\n/));
  const t = [];
  const r = /* @__PURE__ */ new Set();
  const [i = []] = e;
  for (let s = 0; s < i.length && t.length < Ns; s++) {
    const o = (a = i[s]) != null ? a : "";
    if (e.some((u) => {
      var l;
      return /[^\u0000-\u007f]/.test((l = u[s]) != null ? l : "");
    }) && !r.has(o)) {
      r.add(o);
      t.push(s);
    }
  }
  return e.map((s) => t.map((o) => {
    var u;
    return ((u = s[o]) != null ? u : "").slice(0, zs);
  }));
}

// src/accounts/list/read/source/unicode.ts
function Ds([n, e, t, r]) {
  if (n === 239 && e === 187 && t === 191) {
    return "utf-8";
  }
  if (n === 255 && e === 254) {
    return t === 0 && r === 0 ? "utf-32le" : "utf-16le";
  }
  if (n === 254 && e === 255) {
    return "utf-16be";
  }
  return n === 0 && e === 0 && t === 254 && r === 255 ? "utf-32be" : null;
}
var Is = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Fs(n) {
  var i;
  let e = 0;
  let t = 0;
  let r = 0;
  for (let a = 0; a < n.length; a++) {
    if (Is.has((i = n[a]) != null ? i : 0)) {
      e++;
      t += a % 2 === 0 && n[a + 1] === 0 ? 1 : 0;
      r += a % 2 === 1 && n[a - 1] === 0 ? 1 : 0;
    }
  }
  if (Math.max(t, r) * 2 <= e) {
    return null;
  }
  return t > r ? "utf-16le" : "utf-16be";
}
function js(n) {
  if (n < 128) {
    return 0;
  }
  if (n >= 194 && n <= 223) {
    return 1;
  }
  if (n >= 224 && n <= 239) {
    return 2;
  }
  return n >= 240 && n <= 244 ? 3 : null;
}
function Hs(n) {
  var r;
  let e = 0;
  let t = 0;
  for (let i = 0; i < n.length; i++) {
    const a = js((r = n[i]) != null ? r : 0);
    if (a === 0) {
      continue;
    }
    const s = n.subarray(i + 1, i + 1 + (a != null ? a : 0));
    if (a !== null && s.length === a && s.every((o) => o >= 128 && o <= 191)) {
      e++;
      i += a;
    } else {
      t++;
    }
  }
  return { right: e, wrong: t };
}
var $s = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
function Bs(n) {
  const e = n.subarray(0, 65536);
  const t = e.filter($s);
  return t.length > 3 && t.length * 20 > e.length;
}
var Us = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
var Ws = 3;
function qs(n) {
  var i;
  const e = (i = Ds(n)) != null ? i : Fs(n);
  if (e) {
    return e;
  }
  const { right: t, wrong: r } = Hs(n);
  return r * Ws <= t && !Us(n) ? "utf-8" : null;
}
function Zn(n, e) {
  const t = qs(n);
  if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: t, text: _e(n, t, e) };
  }
  if (Bs(n)) {
    return { kind: "binary" };
  }
  return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var Ks = (n, e) => new TextDecoder(e).decode(n);
var Qe = (n) => ({ kind: "problem", code: n, detail: "" });
function Gs(n) {
  const e = [];
  let t = 1;
  for (const [r] of n.matchAll(/\r\n?|\n|\u0000|\uFFFD/g)) {
    if (r === "\0" || r === "�") {
      e.push({ code: r === "\0" ? "nul" : "undecodable", line: t });
    } else {
      t++;
    }
  }
  return e;
}
var Vs = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
var Xs = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var er = (n) => n.replace(/\u0000+/g, "");
function Ys({ encoding: n, certain: e, texts: t }) {
  var s, o;
  const r = Jn([...t.values()]);
  const i = Array.from(t, ([u, l], m) => {
    var f;
    return { encoding: u, samples: (f = r[m]) != null ? f : [], text: er(l) };
  });
  const a = (s = t.get(n)) != null ? s : "";
  return {
    kind: "text",
    encoding: n,
    certain: e,
    samples: (o = r[0]) != null ? o : [],
    text: er(a),
    alternatives: i.slice(1),
    remarks: Gs(a)
  };
}
function Qs(n, e, t) {
  return ke(this, null, function* () {
    var u, l;
    const r = (u = e.encoding) != null ? u : "";
    const i = Zn(n, t);
    if (i.kind === "binary" && !r) {
      return null;
    }
    if (i.kind === "unicode" && (!r || r === i.encoding)) {
      return { encoding: i.encoding, certain: true, texts: /* @__PURE__ */ new Map([[i.encoding, i.text]]) };
    }
    const a = yield ((l = e.detectEncoding) != null ? l : Qn)(n, e.language, t);
    const s = i.kind === "unicode" ? [i.encoding] : [a.encoding, ...a.alternatives];
    const o = r || a.encoding;
    return {
      encoding: o,
      certain: a.certain || r !== "",
      texts: new Map([o, ...s].map((m) => [m, _e(n, m, t)]))
    };
  });
}
function tr(n, e) {
  return ke(this, null, function* () {
    var o, u, l, m;
    const { bytes: t } = n;
    const r = Yn(t);
    if (r === "zip") {
      return ((o = e.readSpreadsheet) != null ? o : Dt)(t);
    }
    if (r !== "text") {
      return Qe(r);
    }
    const i = (u = e.decode) != null ? u : Ks;
    const a = yield Qs(t, e, i);
    if (!a) {
      return Qe("binary");
    }
    const s = Ys(a);
    if (Vs(s.text)) {
      return ((l = e.readSpreadsheet) != null ? l : Dt)(t);
    }
    if (Xs(s.text)) {
      return Qe("web-shortcut");
    }
    return s.text.trim() ? (m = Xn(s.text, i)) != null ? m : s : Qe("empty");
  });
}

// src/accounts/list/read/index.ts
var Je = (n, e) => K(I({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
function Js(n, e) {
  var s;
  const t = n.map(({ name: o, rows: u }) => {
    const l = nr.unparse(u, { delimiter: "	", newline: "\n" });
    return { name: o, text: l, read: we(l, u.some((m) => m.length > 1) ? I({ delimiter: "	" }, e) : e) };
  });
  const r = (o) => o.read.readings[0].rows.length;
  const i = (s = t.find(({ name: o }) => o === e.sheet)) != null ? s : t.reduce((o, u) => r(u) > r(o) ? u : o);
  const a = e.sheet !== void 0 || t.filter((o) => r(o) > 0).length < 2;
  return K(I({}, Je(i.text, i.read)), {
    certain: i.read.certain && a,
    sheets: t.map(({ name: o }) => o),
    sheet: i.name
  });
}
function Zs(t) {
  return ke(this, arguments, function* (n, e = {}) {
    var r;
    switch (n.kind) {
      case "text":
        return Je(n.text, we(n.text, e));
      case "html": {
        const i = new Re(e.userNamespaces);
        const a = (r = e.DOMParser && Ut(n.html, i, e.DOMParser)) != null ? r : n.text;
        return Je(a, we(a, e));
      }
      case "file": {
        const i = yield tr(n, I({ language: "" }, e));
        switch (i.kind) {
          case "problem":
            return { readings: [], certain: true, problem: { code: i.code }, text: "", encoding: null, sheets: [], sheet: "" };
          case "table":
            return Js(i.sheets, e);
          case "text": {
            const { text: a, encoding: s, certain: o, samples: u, alternatives: l, remarks: m } = i;
            const f = Je(a, we(a, e));
            return K(I({}, f), { encoding: { encoding: s, certain: o, samples: u, alternatives: l, remarks: m } });
          }
        }
      }
    }
  });
}

// read.js
mw.libs.accountCreator.parts.read.modules = [On, Qt, wt, xt, _e];
return { readList: Zs, readText: we };
} };
// </nowiki>
