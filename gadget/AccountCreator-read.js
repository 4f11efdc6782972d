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
mw.libs.accountCreator.parts.read = { on: {"core":"cc204f80","checks":"2d57d3fc"}, contents: 'ae613cb1', run: function () {
'use strict';
var lr = Object.create;
var it = Object.defineProperty;
var ur = Object.defineProperties;
var cr = Object.getOwnPropertyDescriptor;
var dr = Object.getOwnPropertyDescriptors;
var mr = Object.getOwnPropertyNames;
var He = Object.getOwnPropertySymbols;
var fr = Object.getPrototypeOf;
var st = Object.prototype.hasOwnProperty;
var Wt = Object.prototype.propertyIsEnumerable;
var Ut = (t, e, n) => e in t ? it(t, e, { enumerable: true, configurable: true, writable: true, value: n }) : t[e] = n;
var D = (t, e) => {
  for (var n in e || (e = {}))
    if (st.call(e, n))
      Ut(t, n, e[n]);
  if (He)
    for (var n of He(e)) {
      if (Wt.call(e, n))
        Ut(t, n, e[n]);
    }
  return t;
};
var V = (t, e) => ur(t, dr(e));
var je = (t, e) => {
  var n = {};
  for (var r in t)
    if (st.call(t, r) && e.indexOf(r) < 0)
      n[r] = t[r];
  if (t != null && He)
    for (var r of He(t)) {
      if (e.indexOf(r) < 0 && Wt.call(t, r))
        n[r] = t[r];
    }
  return n;
};
var pr = (t, e) => () => {
  try {
    return e || t((e = { exports: {} }).exports, e), e.exports;
  } catch (n) {
    throw e = 0, n;
  }
};
var hr = (t, e, n, r) => {
  if (e && typeof e === "object" || typeof e === "function") {
    for (let i of mr(e))
      if (!st.call(t, i) && i !== n)
        it(t, i, { get: () => e[i], enumerable: !(r = cr(e, i)) || r.enumerable });
  }
  return t;
};
var at = (t, e, n) => (n = t != null ? lr(fr(t)) : {}, hr(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  e || !t || !t.__esModule ? it(n, "default", { value: t, enumerable: true }) : n,
  t
));
var ke = (t, e, n) => {
  return new Promise((r, i) => {
    var s = (l) => {
      try {
        o(n.next(l));
      } catch (u) {
        i(u);
      }
    };
    var a = (l) => {
      try {
        o(n.throw(l));
      } catch (u) {
        i(u);
      }
    };
    var o = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(s, a);
    o((n = n.apply(t, e)).next());
  });
};

// node_modules/papaparse/papaparse.min.js
var $e = pr((ot, lt) => {
  ((t, e) => {
    "function" == typeof define && define.amd ? define([], e) : "object" == typeof lt && "undefined" != typeof ot ? lt.exports = e() : t.Papa = e();
  })(ot, function t() {
    var e = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== e ? e : {};
    var n = !e.document && !!e.postMessage, r = e.IS_PAPA_WORKER || false, i = {}, s = 0, a = {};
    function o(d) {
      return 65279 === d.charCodeAt(0) ? d.slice(1) : d;
    }
    function l(d) {
      this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(c) {
        var b = P(c);
        b.chunkSize = parseInt(b.chunkSize), c.step || c.chunk || (b.chunkSize = null);
        this._handle = new f(b), (this._handle.streamer = this)._config = b;
      }.call(this, d), this.parseChunk = function(c, b) {
        var S = parseInt(this._config.skipFirstNLines) || 0;
        if (this.isFirstChunk && 0 < S) {
          let N = this._config.newline;
          N || (y = this._config.quoteChar || '"', N = this._handle.guessLineEndings(c, y)), c = [...c.split(N).slice(S)].join(N);
        }
        this.isFirstChunk && I(this._config.beforeFirstChunk) && void 0 !== (y = this._config.beforeFirstChunk(c)) && (c = y), this.isFirstChunk = false, this._halted = false;
        var S = this._partialLine + c, y = (this._partialLine = "", this._handle.parse(S, this._baseIndex, !this._finished));
        if (!this._handle.paused() && !this._handle.aborted()) {
          c = y.meta.cursor, S = (this._finished || (this._partialLine = S.substring(c - this._baseIndex), this._baseIndex = c), y && y.data && (this._rowCount += y.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
          if (r) e.postMessage({ results: y, workerId: a.WORKER_ID, finished: S });
          else if (I(this._config.chunk) && !b) {
            if (this._config.chunk(y, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
            this._completeResults = y = void 0;
          }
          return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(y.data), this._completeResults.errors = this._completeResults.errors.concat(y.errors), this._completeResults.meta = y.meta), this._completed || !S || !I(this._config.complete) || y && y.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), S || y && y.meta.paused || this._nextChunk(), y;
        }
        this._halted = true;
      }, this._sendError = function(c) {
        I(this._config.error) ? this._config.error(c) : r && this._config.error && e.postMessage({ workerId: a.WORKER_ID, error: c, finished: false });
      };
    }
    function u(d) {
      var c;
      (d = d || {}).chunkSize || (d.chunkSize = a.RemoteChunkSize), l.call(this, d), this._nextChunk = n ? function() {
        this._readChunk(), this._chunkLoaded();
      } : function() {
        this._readChunk();
      }, this.stream = function(b) {
        this._input = b, this._nextChunk();
      }, this._readChunk = function() {
        if (this._finished) this._chunkLoaded();
        else {
          if (c = new XMLHttpRequest(), this._config.withCredentials && (c.withCredentials = this._config.withCredentials), n || (c.onload = G(this._chunkLoaded, this), c.onerror = G(this._chunkError, this)), c.ontimeout = G(this._chunkTimeout, this), c.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !n), this._config.downloadTimeout && !n && (c.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
            var b, S = this._config.downloadRequestHeaders;
            for (b in S) c.setRequestHeader(b, S[b]);
          }
          var y;
          this._config.chunkSize && (y = this._start + this._config.chunkSize - 1, c.setRequestHeader("Range", "bytes=" + this._start + "-" + y));
          try {
            c.send(this._config.downloadRequestBody);
          } catch (N) {
            this._chunkError(N.message);
          }
          n && 0 === c.status && this._chunkError();
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
      (d = d || {}).chunkSize || (d.chunkSize = a.LocalChunkSize), l.call(this, d);
      var c, b, S = "undefined" != typeof FileReader;
      this.stream = function(y) {
        this._input = y, b = y.slice || y.webkitSlice || y.mozSlice, S ? ((c = new FileReader()).onload = G(this._chunkLoaded, this), c.onerror = G(this._chunkError, this)) : c = new FileReaderSync(), this._nextChunk();
      }, this._nextChunk = function() {
        this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
      }, this._readChunk = function() {
        var y = this._input, N = (this._config.chunkSize && (N = Math.min(this._start + this._config.chunkSize, this._input.size), y = b.call(y, this._start, N)), c.readAsText(y, this._config.encoding));
        S || this._chunkLoaded({ target: { result: N } });
      }, this._chunkLoaded = function(y) {
        this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(y.target.result);
      }, this._chunkError = function() {
        this._sendError(c.error);
      };
    }
    function g(d) {
      var c;
      l.call(this, d = d || {}), this.stream = function(b) {
        return c = b, this._nextChunk();
      }, this._nextChunk = function() {
        var b, S;
        if (!this._finished) return b = this._config.chunkSize, c = b ? (S = c.substring(0, b), c.substring(b)) : (S = c, ""), this._finished = !c, this.parseChunk(S);
      };
    }
    function p(d) {
      l.call(this, d = d || {});
      var c = [], b = true, S = false;
      this.pause = function() {
        l.prototype.pause.apply(this, arguments), this._input.pause();
      }, this.resume = function() {
        l.prototype.resume.apply(this, arguments), this._input.resume();
      }, this.stream = function(y) {
        this._input = y, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
      }, this._checkIsFinished = function() {
        S && 1 === c.length && (this._finished = true);
      }, this._nextChunk = function() {
        this._checkIsFinished(), c.length ? this.parseChunk(c.shift()) : b = true;
      }, this._streamData = G(function(y) {
        try {
          c.push("string" == typeof y ? y : y.toString(this._config.encoding)), b && (b = false, this._checkIsFinished(), this.parseChunk(c.shift()));
        } catch (N) {
          this._streamError(N);
        }
      }, this), this._streamError = G(function(y) {
        this._streamCleanUp(), this._sendError(y);
      }, this), this._streamEnd = G(function() {
        this._streamCleanUp(), S = true, this._streamData("");
      }, this), this._streamCleanUp = G(function() {
        this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
      }, this);
    }
    function f(d) {
      var c, b, S, y, N = Math.pow(2, 53), ne = -N, le = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, ue = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, H = this, ie = 0, R = 0, re = false, T = false, _ = [], w = { data: [], errors: [], meta: {} };
      function J(M) {
        return "greedy" === d.skipEmptyLines ? "" === M.join("").trim() : 1 === M.length && 0 === M[0].length;
      }
      function j() {
        if (w && S && (oe("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + a.DefaultDelimiter + "'"), S = false), d.skipEmptyLines && (w.data = w.data.filter(function($) {
          return !J($);
        })), K()) {
          let $ = function(ee) {
            _.push(ee);
          };
          var L = $;
          if (w) if (Array.isArray(w.data[0])) {
            for (var M = 0; K() && M < w.data.length; M++) w.data[M].forEach($);
            w.data.splice(0, 1);
          } else w.data.forEach($);
        }
        function A($, ee) {
          for (var q = d.header ? {} : [], O = 0; O < $.length; O++) {
            var C = O, te = $[O], te = ((z, B) => ((Y) => (d.dynamicTypingFunction && void 0 === d.dynamicTyping[Y] && (d.dynamicTyping[Y] = d.dynamicTypingFunction(Y)), true === (d.dynamicTyping[Y] || d.dynamicTyping)))(z) ? "true" === B || "TRUE" === B || "false" !== B && "FALSE" !== B && (((Y) => {
              if (le.test(Y)) {
                Y = parseFloat(Y);
                if (ne < Y && Y < N) return 1;
              }
            })(B) ? parseFloat(B) : ue.test(B) ? new Date(B) : "" === B ? null : B) : B)(C = d.header ? O >= _.length ? "__parsed_extra" : _[O] : C, te = d.transform ? d.transform(te, C) : te);
            "__parsed_extra" === C ? (q[C] = q[C] || [], q[C].push(te)) : q[C] = te;
          }
          return d.header && (O > _.length ? oe("FieldMismatch", "TooManyFields", "Too many fields: expected " + _.length + " fields but parsed " + O, R + ee) : O < _.length && oe("FieldMismatch", "TooFewFields", "Too few fields: expected " + _.length + " fields but parsed " + O, R + ee)), q;
        }
        var W;
        w && (d.header || d.dynamicTyping || d.transform) && (W = 1, !w.data.length || Array.isArray(w.data[0]) ? (w.data = w.data.map(A), W = w.data.length) : w.data = A(w.data, 0), d.header && w.meta && (w.meta.fields = _), R += W);
      }
      function K() {
        return d.header && 0 === _.length;
      }
      function oe(M, A, W, L) {
        M = { type: M, code: A, message: W };
        void 0 !== L && (M.row = L), w.errors.push(M);
      }
      I(d.step) && (y = d.step, d.step = function(M) {
        w = M, K() ? j() : (j(), 0 !== w.data.length && (ie += M.data.length, d.preview && ie > d.preview ? b.abort() : (w.data = w.data[0], y(w, H))));
      }), this.parse = function(M, A, W) {
        var L = d.quoteChar || '"', L = (d.newline || (d.newline = this.guessLineEndings(M, L)), S = false, d.delimiter ? I(d.delimiter) && (d.delimiter = d.delimiter(M), w.meta.delimiter = d.delimiter) : ((L = (($, ee, q, O, C) => {
          var te, z, B, Y;
          C = C || [",", "	", "|", ";", a.RECORD_SEP, a.UNIT_SEP];
          for (var Se = 0; Se < C.length; Se++) {
            for (var ce, Ae = C[Se], Z = 0, de = 0, Q = 0, se = (B = void 0, new k({ comments: O, delimiter: Ae, newline: ee, preview: 10 }).parse($)), he = 0; he < se.data.length; he++) q && J(se.data[he]) ? Q++ : (ce = se.data[he].length, de += ce, void 0 === B ? B = ce : 0 < ce && (Z += Math.abs(ce - B), B = ce));
            0 < se.data.length && (de /= se.data.length - Q), 1.99 < de && (void 0 === z || Z < z || Z === z && Y < de) && (z = Z, te = Ae, Y = de);
          }
          return { successful: !!(d.delimiter = te), bestDelimiter: te };
        })(M, d.newline, d.skipEmptyLines, d.comments, d.delimitersToGuess)).successful ? d.delimiter = L.bestDelimiter : (S = true, d.delimiter = a.DefaultDelimiter), w.meta.delimiter = d.delimiter), P(d));
        return L.header = K(), d.preview && d.header && L.preview++, c = M, b = new k(L), w = b.parse(c, A, W), j(), re ? { meta: { paused: true } } : w || { meta: { paused: false } };
      }, this.paused = function() {
        return re;
      }, this.pause = function() {
        re = true, b.abort(), c = I(d.chunk) ? "" : c.substring(b.getCharIndex());
      }, this.resume = function() {
        H.streamer._halted ? (re = false, H.streamer.parseChunk(c, true)) : setTimeout(H.resume, 3);
      }, this.aborted = function() {
        return T;
      }, this.abort = function() {
        T = true, b.abort(), w.meta.aborted = true, I(d.complete) && d.complete(w), c = "";
      }, this.guessLineEndings = function($, L) {
        $ = $.substring(0, 1048576);
        var L = new RegExp(h(L) + "([^]*?)" + h(L), "gm"), W = ($ = $.replace(L, "")).split("\r"), L = $.split("\n"), $ = 1 < L.length && L[0].length < W[0].length;
        if (1 === W.length || $) return "\n";
        for (var ee = 0, q = 0; q < W.length; q++) "\n" === W[q][0] && ee++;
        return ee >= W.length / 2 ? "\r\n" : "\r";
      };
    }
    function h(d) {
      return d.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    function k(d) {
      var c = (d = d || {}).delimiter, b = d.newline, S = d.comments, y = d.step, N = d.preview, ne = d.fastMode, le = null, ue = false, H = null == d.quoteChar ? '"' : d.quoteChar, ie = H;
      if (void 0 !== d.escapeChar && (ie = d.escapeChar), ("string" != typeof c || -1 < a.BAD_DELIMITERS.indexOf(c)) && (c = ","), S === c) throw new Error("Comment character same as delimiter");
      true === S ? S = "#" : ("string" != typeof S || -1 < a.BAD_DELIMITERS.indexOf(S)) && (S = false), "\n" !== b && "\r" !== b && "\r\n" !== b && (b = "\n");
      var R = 0, re = false;
      this.parse = function(T, _, w) {
        if ("string" != typeof T) throw new Error("Input must be a string");
        var J = T.length, j = c.length, K = b.length, oe = S.length, M = I(y), A = [], W = [], L = [], $ = R = 0;
        if (!T) return Z();
        if (ne || false !== ne && -1 === T.indexOf(H)) {
          for (var ee = T.split(b), q = 0; q < ee.length; q++) {
            if (L = ee[q], R += L.length, q !== ee.length - 1) R += b.length;
            else if (w) return Z();
            if (!S || L.substring(0, oe) !== S) {
              if (M) {
                if (A = [], Y(L.split(c)), de(), re) return Z();
              } else Y(L.split(c));
              if (N && N <= q) return A = A.slice(0, N), Z(true);
            }
          }
          return Z();
        }
        for (var O = T.indexOf(c, R), C = T.indexOf(b, R), te = new RegExp(h(ie) + h(H), "g"), z = T.indexOf(H, R); ; ) if (T[R] === H) for (z = R, R++; ; ) {
          if (-1 === (z = T.indexOf(H, z + 1))) return w || W.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: A.length, index: R }), ce();
          if (z === J - 1) return ce(T.substring(R, z).replace(te, H));
          if (H === ie && T[z + 1] === ie) z++;
          else if (H === ie || 0 === z || T[z - 1] !== ie) {
            -1 !== O && O < z + 1 && (O = T.indexOf(c, z + 1));
            var B = Se(-1 === (C = -1 !== C && C < z + 1 ? T.indexOf(b, z + 1) : C) ? O : Math.min(O, C));
            if (T.substr(z + 1 + B, j) === c) {
              L.push(T.substring(R, z).replace(te, H)), T[R = z + 1 + B + j] !== H && (z = T.indexOf(H, R)), -1 !== O && O < R && (O = T.indexOf(c, R)), -1 !== C && C < R && (C = T.indexOf(b, R));
              break;
            }
            B = Se(C);
            if (T.substring(z + 1 + B, z + 1 + B + K) === b) {
              if (L.push(T.substring(R, z).replace(te, H)), Ae(z + 1 + B + K), -1 !== O && O < R && (O = T.indexOf(c, R)), z = T.indexOf(H, R), M && (de(), re)) return Z();
              if (N && A.length >= N) return Z(true);
              break;
            }
            W.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: A.length, index: R }), z++;
          }
        }
        else if (S && 0 === L.length && T.substring(R, R + oe) === S) {
          if (-1 === C) return Z();
          R = C + K, C = T.indexOf(b, R), -1 !== O && O < R && (O = T.indexOf(c, R));
        } else if (-1 !== O && (O < C || -1 === C)) L.push(T.substring(R, O)), R = O + j, O = T.indexOf(c, R);
        else {
          if (-1 === C) break;
          if (L.push(T.substring(R, C)), Ae(C + K), M && (de(), re)) return Z();
          if (N && A.length >= N) return Z(true);
        }
        return ce();
        function Y(Q) {
          A.push(Q), $ = R;
        }
        function Se(Q) {
          var se = 0;
          return se = -1 !== Q && (Q = T.substring(z + 1, Q)) && "" === Q.trim() ? Q.length : se;
        }
        function ce(Q) {
          return w || (void 0 === Q && (Q = T.substring(R)), L.push(Q), R = J, Y(L), M && de()), Z();
        }
        function Ae(Q) {
          R = Q, Y(L), L = [], C = T.indexOf(b, R);
        }
        function Z(Q) {
          if (d.header && !_ && A.length && !ue) {
            var se = A[0], he = /* @__PURE__ */ Object.create(null), rt = new Set(se);
            let $t = false;
            for (let xe = 0; xe < se.length; xe++) {
              let me = o(se[xe]);
              if (he[me = I(d.transformHeader) ? d.transformHeader(me, xe) : me]) {
                let Me, Bt = he[me];
                for (; Me = me + "_" + Bt, Bt++, rt.has(Me); ) ;
                rt.add(Me), se[xe] = Me, he[me]++, $t = true, (le = null === le ? {} : le)[Me] = me;
              } else he[me] = 1, se[xe] = me;
              rt.add(me);
            }
            $t && console.warn("Duplicate headers found and renamed."), ue = true;
          }
          return { data: A, errors: W, meta: { delimiter: c, linebreak: b, aborted: re, truncated: !!Q, cursor: $ + (_ || 0), renamedHeaders: le } };
        }
        function de() {
          y(Z()), A = [], W = [];
        }
      }, this.abort = function() {
        re = true;
      }, this.getCharIndex = function() {
        return R;
      };
    }
    function x(d) {
      var c = d.data, b = i[c.workerId], S = false;
      if (c.error) b.userError(c.error, c.file);
      else if (c.results && c.results.data) {
        var y = { abort: function() {
          S = true, E(c.workerId, { data: [], errors: [], meta: { aborted: true } });
        }, pause: U, resume: U };
        if (I(b.userStep)) {
          for (var N = 0; N < c.results.data.length && (b.userStep({ data: c.results.data[N], errors: c.results.errors, meta: c.results.meta }, y), !S); N++) ;
          delete c.results;
        } else I(b.userChunk) && (b.userChunk(c.results, y, c.file), delete c.results);
      }
      c.finished && !S && E(c.workerId, c.results);
    }
    function E(d, c) {
      var b = i[d];
      I(b.userComplete) && b.userComplete(c), b.terminate(), delete i[d];
    }
    function U() {
      throw new Error("Not implemented.");
    }
    function P(d) {
      if ("object" != typeof d || null === d) return d;
      var c, b = Array.isArray(d) ? [] : {};
      for (c in d) b[c] = P(d[c]);
      return b;
    }
    function G(d, c) {
      return function() {
        d.apply(c, arguments);
      };
    }
    function I(d) {
      return "function" == typeof d;
    }
    return a.parse = function(d, c) {
      var b = (c = c || {}).dynamicTyping || false;
      I(b) && (c.dynamicTypingFunction = b, b = {});
      if (c.dynamicTyping = b, c.transform = !!I(c.transform) && c.transform, void 0 !== c.downloadTimeout) {
        var b = parseInt(c.downloadTimeout);
        if (isNaN(b)) throw new Error("Config downloadTimeout value (" + c.downloadTimeout + ") not parsable by parseInt(val).");
        c.downloadTimeout = b;
      }
      if (!c.worker || !a.WORKERS_SUPPORTED) return b = null, a.NODE_STREAM_INPUT, "string" == typeof d ? (d = o(d), b = new (c.download ? u : g)(c)) : true === d.readable && I(d.read) && I(d.on) ? b = new p(c) : (e.File && d instanceof File || d instanceof Object) && (b = new m(c)), b.stream(d);
      (b = (() => {
        var S;
        return !!a.WORKERS_SUPPORTED && (S = (() => {
          var y = e.URL || e.webkitURL || null, N = t.toString();
          return a.BLOB_URL || (a.BLOB_URL = y.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", N, ")();"], { type: "text/javascript" })));
        })(), (S = new e.Worker(S)).onmessage = x, S.id = s++, i[S.id] = S);
      })()).userStep = c.step, b.userChunk = c.chunk, b.userComplete = c.complete, b.userError = c.error, c.step = I(c.step), c.chunk = I(c.chunk), c.complete = I(c.complete), c.error = I(c.error), delete c.worker, b.postMessage({ input: d, config: c, workerId: b.id });
    }, a.unparse = function(d, c) {
      var b = false, S = true, y = ",", N = "\r\n", ne = '"', le = ne + ne, ue = false, H = null, ie = false, R = ((() => {
        if ("object" == typeof c) {
          if ("string" != typeof c.delimiter || a.BAD_DELIMITERS.filter(function(_) {
            return -1 !== c.delimiter.indexOf(_);
          }).length || (y = c.delimiter), "boolean" != typeof c.quotes && "function" != typeof c.quotes && !Array.isArray(c.quotes) || (b = c.quotes), "boolean" != typeof c.skipEmptyLines && "string" != typeof c.skipEmptyLines || (ue = c.skipEmptyLines), "string" == typeof c.newline && (N = c.newline), "string" == typeof c.quoteChar && (ne = c.quoteChar, le = ne + ne), "boolean" == typeof c.header && (S = c.header), Array.isArray(c.columns)) {
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
      function re(_, w, J) {
        var j = "", K = ("string" == typeof _ && (_ = JSON.parse(_)), "string" == typeof w && (w = JSON.parse(w)), Array.isArray(_) && 0 < _.length), oe = !Array.isArray(w[0]);
        if (K && S) {
          for (var M = 0; M < _.length; M++) 0 < M && (j += y), j += T(_[M], M);
          0 < w.length && (j += N);
        }
        for (var A = 0; A < w.length; A++) {
          var W = (K ? _ : w[A]).length, L = false, $ = K ? 0 === Object.keys(w[A]).length : 0 === w[A].length;
          if (J && !K && (L = "greedy" === J ? "" === w[A].join("").trim() : 1 === w[A].length && (null == w[A][0] || 0 === w[A][0].length)), "greedy" === J && K) {
            for (var ee = [], q = 0; q < W; q++) {
              var O = oe ? _[q] : q;
              ee.push(w[A][O]);
            }
            L = "" === ee.join("").trim();
          }
          if (!L) {
            for (var C = 0; C < W; C++) {
              0 < C && !$ && (j += y);
              var te = K && oe ? _[C] : C;
              j += T(w[A][te], C);
            }
            A < w.length - 1 && (!J || 0 < W && !$) && (j += N);
          }
        }
        return j;
      }
      function T(_, w) {
        var J, j, K;
        return null == _ ? "" : _.constructor === Date ? isNaN(_.getTime()) ? "" : _.toISOString() : (K = false, J = _.toString(), ie && "number" != typeof _ && "bigint" != typeof _ && "boolean" != typeof _ && ie.test(J) && (_ = J = "'" + J, K = true), j = J.replace(R, le), (K = K || true === b || "function" == typeof b && b(_, w) || Array.isArray(b) && b[w] || ((oe, M) => {
          for (var A = 0; A < M.length; A++) if (-1 < oe.indexOf(M[A])) return true;
          return false;
        })(j, a.BAD_DELIMITERS) || -1 < j.indexOf(y) || -1 < J.indexOf(ne) || " " === j.charAt(0) || " " === j.charAt(j.length - 1)) ? ne + j + ne : j);
      }
    }, a.RECORD_SEP = String.fromCharCode(30), a.UNIT_SEP = String.fromCharCode(31), a.BYTE_ORDER_MARK = "\uFEFF", a.BAD_DELIMITERS = ["\r", "\n", '"', a.BYTE_ORDER_MARK], a.WORKERS_SUPPORTED = !n && !!e.Worker, a.NODE_STREAM_INPUT = 1, a.LocalChunkSize = 10485760, a.RemoteChunkSize = 5242880, a.DefaultDelimiter = ",", a.Parser = k, a.ParserHandle = f, a.NetworkStreamer = u, a.FileStreamer = m, a.StringStreamer = g, a.ReadableStreamStreamer = p, r && (e.onmessage = function(d) {
      d = d.data;
      void 0 === a.WORKER_ID && d && (a.WORKER_ID = d.workerId);
      "string" == typeof d.input ? e.postMessage({ workerId: a.WORKER_ID, results: a.parse(d.input, d.config), finished: true }) : (e.File && d.input instanceof File || d.input instanceof Object) && (d = a.parse(d.input, d.config)) && e.postMessage({ workerId: a.WORKER_ID, results: d, finished: true });
    }), (u.prototype = Object.create(l.prototype)).constructor = u, (m.prototype = Object.create(l.prototype)).constructor = m, (g.prototype = Object.create(g.prototype)).constructor = g, (p.prototype = Object.create(l.prototype)).constructor = p, a;
  });
});

// src/accounts/list/read/index.ts
var or = at($e());

// src/accounts/list/read/html.ts
var Kt = at($e());
var gr = 3;
var br = 1;
var kr = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var yr = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var wr = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var we = (t, e) => {
  var n, r;
  return (r = (n = t.getAttribute) == null ? void 0 : n.call(t, e)) != null ? r : "";
};
function Sr(t) {
  return kr.has(t.nodeName.toUpperCase()) || yr.test(we(t, "class")) || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(we(t, "style"));
}
var ut = class t {
  constructor(e) {
    this.titles = e;
    this.blocks = [];
    this.people = 0;
    this.line = "";
    /** Before the next line that has something in it. */
    this.mark = "";
  }
  read(e, n = "") {
    var r;
    for (const i of Array.from(e.childNodes)) {
      if (i.nodeType === gr) {
        this.line += ((r = i.nodeValue) != null ? r : "").replace(/\s+/gu, " ");
      } else if (i.nodeType === br && !Sr(i)) {
        this.readElement(i, n);
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
  readElement(e, n) {
    const r = e.nodeName.toUpperCase();
    if (r === "BR") {
      this.flush();
    } else if (r === "A") {
      this.readLink(e, n);
    } else if (r === "TABLE" && this.readTable(e)) {
      return;
    } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(we(e, "class") + we(e, "style"))) {
      this.flush();
      this.mark = r === "LI" ? n : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
      this.read(e, n);
      this.flush();
      this.mark = "";
    } else if (r === "DEL" || r === "S" || r === "STRIKE") {
      this.line += "<s>";
      this.read(e, n);
      this.line += "</s>";
    } else if (wr.has(r) || r === "TR" || r === "TBODY") {
      this.flush();
      this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : n);
      this.flush();
    } else {
      this.read(e, n);
    }
  }
  readLink(e, n) {
    var o;
    const r = we(e, "href");
    const i = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
    const s = we(e, "title").replace(/\s*\([^()]*\)$/, "");
    const a = r === "" || r.startsWith("#") ? null : (o = this.titles.personAt(i)) != null ? o : this.titles.personIn(s);
    if (/^mailto:/i.test(r)) {
      const l = this.line;
      this.read(e, n);
      if (!/[@＠]/.test(this.line.slice(l.length))) {
        this.line += ` <${r.replace(/^mailto:|\?.*$/gi, "")}>`;
      }
    } else if (a === null) {
      this.read(e, n);
    } else if (!this.line.includes(`[[User:${a}]]`)) {
      this.people++;
      this.line += ` [[User:${a}]] `;
    }
  }
  /** @return False for a table that is only a frame around something else */
  readTable(e) {
    const n = [];
    const r = [];
    const i = (o) => {
      const l = [];
      let u = 0;
      for (const m of Array.from(o.childNodes)) {
        const g = m.nodeName.toUpperCase();
        if (g !== "TD" && g !== "TH") {
          continue;
        }
        u += g === "TH" ? 1 : 0;
        const p = new t(this.titles);
        p.read(m);
        p.flush();
        this.people += p.people;
        l.push(p.blocks.map((h) => "line" in h ? h.line.replace(/^(?:[*#:]|==) | ==$/g, "") : h.rows.map((k) => k.join(" ")).join(" ")).join("\n"));
        const f = Math.min(50, Number(we(m, "colspan")) || 1);
        for (let h = 1; h < f; h++) {
          l.push("");
        }
      }
      n.push(l);
      r.push(l.length > 0 && u === l.length);
    };
    const s = (o) => {
      for (const l of Array.from(o.childNodes)) {
        const u = l.nodeName.toUpperCase();
        if (u === "TR") {
          i(l);
        } else if (u === "TBODY" || u === "THEAD" || u === "TFOOT") {
          s(l);
        }
      }
    };
    s(e);
    const a = !n.some((o) => o.filter((l) => l !== "").length > 1);
    if (a) {
      return false;
    }
    this.flush();
    this.blocks.push({ rows: n, isHead: r });
    return true;
  }
};
var qt = (t) => t.replace(/\s+/gu, " ").replace(/\|/g, "/");
function xr(t) {
  if ("line" in t) {
    return [t.line];
  }
  return [
    "{|",
    ...t.rows.filter((e) => e.length > 0).map((e, n) => t.isHead[n] ? `! ${e.map(qt).join(" !! ")}` : `| ${e.map(qt).join(" || ")}`),
    "|}"
  ];
}
function Gt(t, e, n) {
  const r = new ut(e);
  r.read(new n().parseFromString(t, "text/html").body);
  r.flush();
  const i = r.blocks.filter((s) => "rows" in s);
  if (i.length === 0 && r.people === 0) {
    return null;
  }
  if (i.length === r.blocks.length && r.people === 0) {
    return Kt.unparse(i.flatMap(({ rows: s }) => s), { delimiter: "	", newline: "\n" });
  }
  return r.blocks.flatMap(xr).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var F = mw.libs.accountCreator.parts.core.modules[39];

// src/accounts/list/read/plain-text.ts
var vr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Rr = new Map(Object.entries({
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
var Er = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var Tr = new Map(Object.entries({
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
var Cr = F(String.raw`\p{Nd}`, "g");
var Lr = F(String.raw`[^\P{Nd}\d]`);
var _r = F(String.raw`\p{Nd}`);
function Ar(t, e, n, r) {
  var s, a, o;
  if (r !== void 0) {
    const [, l = "", u = ""] = (s = /^([a-z])([a-z]+)$/i.exec(r)) != null ? s : [];
    const m = Er.get(u);
    return (o = (a = Rr.get(r)) != null ? a : Tr.get(r)) != null ? o : m ? (l + m).normalize() : t;
  }
  const i = e !== void 0 ? Number(e) : parseInt(n != null ? n : "", 16);
  return i > 31 && i < 1114112 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : t;
}
function Vt(t) {
  return t.includes("&") ? t.replace(vr, Ar) : t;
}
function ve(t) {
  return t.replace(/[\s_]+/gu, " ").trim();
}
function ge(t) {
  if (!Lr.test(t)) {
    return t;
  }
  return t.replace(Cr, (e) => {
    var i;
    let n = (i = e.codePointAt(0)) != null ? i : 0;
    const r = n;
    while (r - n < 9 && _r.test(String.fromCodePoint(n - 1))) {
      n--;
    }
    return String(r - n);
  });
}
function v(t) {
  return t.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var Mr = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Or = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var Xt = Mr.split("|");
var Pr = Or.split("|");
var Nr = /^[\w-]{1,24}$/;
var zr = 500;
var Dr = (t) => {
  try {
    return decodeURIComponent(t);
  } catch (e) {
    return t;
  }
};
var Re = class t {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Xt, ...e.map(t.plain)]);
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
  isUserNamespace(e, n) {
    const r = t.plain(e);
    return this.exact.has(r) || n && r.length < 60 && Xt.some((i) => i.length > (i.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(i));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, n = true) {
    var i, s;
    if (e.length > zr || !/[:：]/.test(e)) {
      return null;
    }
    const r = ve(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let a = 0; a < r.length - 1 && a < 4; a++) {
      const o = (i = r[a]) != null ? i : "";
      const l = r.slice(a + 1).join(":");
      if (this.isUserNamespace(o, n)) {
        return l.replace(/[/#?].*$/u, "").trim() || null;
      }
      const [, u, m] = (s = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? s : [];
      if (a < r.length - 1 && u !== void 0 && m !== void 0 && !/^\d+$/.test(m) && Pr.some((g) => u.toLowerCase().startsWith(g))) {
        return m.trim();
      }
      if (!Nr.test(o)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    var o;
    const [, n = "", r = ""] = (o = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? o : [];
    const i = r.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const s = n.split("/").filter((l) => l);
    const a = s.findIndex((l) => /:|%3A/i.test(l));
    if (a !== -1) {
      i.push(s.slice(a).join("/"));
    }
    for (const l of i) {
      const u = this.personIn(Dr(l));
      if (u !== null) {
        return u;
      }
    }
    return null;
  }
};

// src/accounts/list/read/headings.ts
var Ir = {
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
var Fr = "a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Qt = F(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Hr = F(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var ct = F(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var jr = 200;
function Ee(t) {
  return t.normalize("NFKC").toLowerCase().replace(Qt, "");
}
function Yt(t) {
  const e = t.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return Ee(e) === "" ? t : e;
}
var $r = new Set(Fr);
var Jt = Object.entries(Ir).reduce((t, [e, n]) => {
  for (const r of n.split(" ")) {
    const i = Ee(r);
    if (i && !t.has(i)) {
      t.set(i, e);
    }
  }
  return t;
}, /* @__PURE__ */ new Map());
function Zt(t) {
  return [...t].filter(([e, n]) => (n === "username" || n === "email" || n === "name" || n === "realname") && (ct.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [n]) => n.length - e.length);
}
var Br = Zt(Jt);
var Be = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [n, r] of Object.entries(e)) {
      for (const i of r) {
        this.words.set(Ee(i), n);
      }
    }
    this.words.delete("");
    this.telling = [...Zt(this.words), ...Br];
  }
  meaningOf(e) {
    var n;
    return (n = this.words.get(e)) != null ? n : Jt.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let n = this.found.get(e);
    if (n === void 0) {
      n = e.length > jr ? null : this.find(e);
      this.found.set(e, n);
    }
    return n;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var n, r;
    return ((r = (n = this.score(e)) == null ? void 0 : n.score) != null ? r : 0) > 0.8;
  }
  find(e) {
    var l;
    const n = (l = this.meaningOf(Ee(e))) != null ? l : this.meaningOf(Ee(Yt(e)));
    if (n) {
      return { meaning: n, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map(Ee).filter((u) => u);
    const i = new Set(r.map((u) => this.meaningOf(u)));
    const [s] = [...i];
    if (r.length > 1 && i.size === 1 && s) {
      return { meaning: s, score: 1 };
    }
    const a = Yt(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(Hr).filter((u) => u);
    const o = this.meaningOf(a.filter((u) => !$r.has(u)).join("").replace(Qt, ""));
    if (o) {
      return { meaning: o, score: 0.9 };
    }
    return this.findWithin(a);
  }
  findWithin(e) {
    const n = e.join("");
    const r = /* @__PURE__ */ new Set();
    e.reduce((i, s) => {
      r.add(i);
      return i + s.length;
    }, 0);
    for (const [i, s] of this.telling) {
      const a = n.indexOf(i);
      if (a !== -1 && (r.has(a) || ct.test(i))) {
        const o = ct.test(i) && a + i.length >= n.length - 1;
        return { meaning: s, score: o ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:core/accounts/names/clean-field
var en = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/read/clean-request.ts
function dt(t, e) {
  const n = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const i = t[r];
    const s = en(r, i, e);
    if (i !== s) {
      n[r] = { from: i, to: s };
      t[r] = s;
    }
  }
  return n;
}
function tn(t, e) {
  const n = D({}, t.request);
  const r = dt(n, e);
  if (Object.keys(r).length > 0) {
    t.cleaned = D(D({}, t.cleaned), r);
    t.request = n;
  }
}

// taken:checks/accounts/email/email
var Ue = mw.libs.accountCreator.parts.checks.modules[0];
var nn = mw.libs.accountCreator.parts.checks.modules[1];

// src/accounts/list/read/cell-kinds.ts
var Ur = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Wr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var sn = new Set(Ur.split("|"));
var qr = new Set(Wr.split("|"));
var mt = F(String.raw`\p{L}`);
var Kr = F(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var Gr = F(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Vr = F(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Xr = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var Yr = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var Qr = /\d{1,2}[:.]\d{2}/;
var Jr = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var Zr = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function fe(t) {
  const e = t.trim().toLowerCase();
  return sn.has(e) || e.length < 4 && Kr.test(e) && e !== "";
}
function ft(t) {
  const e = t.trim().toLowerCase();
  return fe(t) && (e.length > 3 || !mt.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function X(t) {
  return t.length > 2 && t.length < 330 && /[@＠]/.test(t) && nn(Ue(t)) === null;
}
function rn(t) {
  var r, i;
  if (!/\d/.test(t) || t.length > 60) {
    return false;
  }
  const e = (r = t.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (Jr.test(t) || /^\d{4}-?W?\d{2}/.test(t)) {
    return e.length < 6;
  }
  const n = (i = t.match(/\d+/g)) != null ? i : [];
  return Qr.test(t) && e.length < 5 && n.length > 2 || Zr.test(t) && n.length > 1 && e.length < 4 && e.length > 0 || t.split(/[-–]/, 3).every((s) => Yr.test(s));
}
function an(t) {
  const e = t.trim();
  return e.length < 60 && Gr.test(e);
}
function on(t) {
  return Vr.test(t.trim());
}
function be(t, e) {
  const n = t.trim();
  if (n === "") {
    return "blank";
  }
  if (n.length > 200) {
    return "text";
  }
  const r = n.toLowerCase();
  if (qr.has(r) || sn.has(r)) {
    return "answer";
  }
  if (X(n)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(n) || e.personIn(n, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(n) || /^www\./i.test(n)) {
    return e.personAt(n) === null ? "url" : "person";
  }
  const i = ge(n);
  if (!mt.test(i)) {
    const a = i.replace(/\D/g, "").length;
    return a === 0 ? "answer" : rn(i) ? "date" : a > 6 && /^[+(0]/.test(i) && /^[\d\s()+./-]+$/.test(i) ? "phone" : "number";
  }
  if (rn(i)) {
    return "date";
  }
  if (Xr.test(i)) {
    return "code";
  }
  const s = n.split(/\s+/u);
  return s.length === 1 ? "word" : s.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
function pt(t) {
  return !v(t) && mt.test(t) && !X(t);
}

// src/accounts/list/read/reading.ts
var ln = 1e4;

// src/accounts/list/read/people-builder.ts
var un = 200;
var ei = [];
var We = class {
  constructor(e) {
    this.options = e;
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    var n;
    this.rules = { userNamespaces: (n = e.userNamespaces) != null ? n : [] };
  }
  remark(e, n, r, i = n) {
    this.remarks.push({ code: e, line: n, lastLine: i, text: r.length > un ? r.slice(0, un) + "…" : r });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, n, r, i = false) {
    var a, o;
    if (this.rows.length >= ((a = this.options.limit) != null ? a : ln)) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    const s = V(D({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: ei
    }, r), {
      line: e,
      lastLine: n,
      cleaned: {}
    });
    if (!i) {
      s.cleaned = dt(s, this.rules);
    }
    this.rows.push(s);
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, n, r, i) {
    const { username: s = "", email: a = "", realname: o = "" } = r;
    if (v(s) && v(a) && v(o)) {
      this.remark("no-name", e, i, n);
    } else {
      this.add(e, n, r);
    }
  }
  /** By line; says where the limit cut the list off. */
  finish(e, n) {
    if (this.overflow !== null) {
      this.remark("too-many", this.overflow, n(this.overflow), e);
    }
    this.rows.sort((r, i) => r.line - i.line);
    this.remarks.sort((r, i) => r.line - i.line);
  }
};
function Te(t) {
  return fe(t) ? "" : t.trim();
}
var ti = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function cn(t = {}) {
  const e = /* @__PURE__ */ new Map();
  for (const n of [ti, t]) {
    for (const [r, i] of Object.entries(n)) {
      i.forEach((s) => e.set(s.toLowerCase(), r));
    }
  }
  return e;
}

// src/accounts/list/read/labels.ts
var ni = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var ri = (t, { label: e }) => t.some((n) => n.label.toLowerCase() === e.toLowerCase());
function ii(t, e) {
  var r;
  if (t.length > 2e3) {
    return [];
  }
  const n = [];
  for (const i of t.split(/[,;|\t，；]\s*/u)) {
    const [, s = "", a = ""] = (r = ni.exec(i)) != null ? r : [];
    const o = s ? e.score(s.replace(/[*_]/g, "")) : null;
    const l = n[n.length - 1];
    if (o && o.score > 0.8) {
      n.push({ label: s.trim(), meaning: o.meaning, value: a.trim() });
    } else if (l) {
      l.value += `, ${i}`;
    } else {
      return [];
    }
  }
  return n;
}
function si(t) {
  const e = (o) => {
    var l, u;
    return Te((u = (l = t.find((m) => m.meaning === o)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? u : "");
  };
  const n = [e("firstname"), e("lastname")].filter((o) => o).join(" ");
  const r = e("name");
  const i = e("username");
  const s = e("realname") || n;
  const a = t.flatMap(({ label: o, meaning: l, value: u }, m) => l === "unused" && !v(u) ? [{ heading: o, column: m, value: u.trim() }] : []);
  return {
    username: i || (s ? "" : r),
    realname: s || (i ? r : ""),
    email: e("email").replace(/^<|>$/g, ""),
    password: e("password"),
    reason: e("reason"),
    extra: a
  };
}
function dn(t, e, n) {
  const r = t.filter(({ text: f }) => !v(f));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const i = r.map((f) => ({ line: f, labels: ii(f.text, e) }));
  const s = i.flatMap(({ labels: f }) => f);
  const a = new Set(s.map(({ meaning: f }) => f));
  const o = ["email", "username", "name", "realname"].some((f) => a.has(f));
  const l = i.filter(({ labels: f }) => f.length > 0).length;
  if (!o || a.size < 2 || l < r.length * 0.6) {
    return false;
  }
  const u = [];
  let m = null;
  let g = null;
  const p = () => {
    if (m && g) {
      n.addOrRemark(m.line, g.lastLine, si(u), m.text);
    }
    [m, g] = [null, null];
    u.length = 0;
  };
  for (const { line: f, labels: h } of i) {
    if (h.length === 0) {
      p();
      n.remark("no-name", f.line, f.text, f.lastLine);
    } else {
      if (h.some((k) => ri(u, k))) {
        p();
      }
      m = m != null ? m : f;
      g = f;
      u.push(...h);
    }
  }
  p();
  return true;
}

// src/accounts/list/read/addresses.ts
var ai = 2e3;
var oi = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var li = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var ui = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var ci = F(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var di = 50;
var mi = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var fi = "";
var pi = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function pe(t) {
  let e = 0;
  let n = t.length;
  for (let r = e; e < n; e = r) {
    while (r < n && /[-–—]/.test(t.charAt(r))) {
      r++;
    }
    if (r === e ? !/[\s,;:|=/\\]/.test(t.charAt(r++)) : !/\s/.test(t.charAt(r))) {
      break;
    }
  }
  for (let r = n; e < n; n = r) {
    while (r > e && /[-–—]/.test(t.charAt(r - 1))) {
      r--;
    }
    if (r === n ? !/[\s,;:|=/\\(<]/.test(t.charAt(--r)) : !/\s/.test(t.charAt(r - 1))) {
      break;
    }
  }
  return t.slice(e, n).trim();
}
function mn(t) {
  let e = 0;
  let n = t.length;
  while (e < n && /["'“„«‘]/.test(t.charAt(e))) {
    e++;
  }
  while (n > e && /["'”“»’]/.test(t.charAt(n - 1))) {
    n--;
  }
  const r = e > 0 && n < t.length;
  return (r ? t.slice(e, n) : t).replace(/\\(["'])/g, "$1").trim();
}
function fn(t) {
  return /\d/.test(t) && t.length < 300 ? t.replace(mi, (e) => e.replace(/\D/g, "").length > 5 ? fi : e).replace(pi, " ").replace(/\uf8ff/g, " ") : t;
}
function pn(t, e) {
  let n = e;
  for (let r = n.replace(t, ""); r !== n; r = n.replace(t, "")) {
    n = r;
  }
  return n;
}
function qe(t, e) {
  var f;
  const n = t.search(/[@＠]/);
  const r = Math.max(0, n - 80);
  const i = n === -1 || t.length > ai ? null : oi.exec(t.slice(r, n + 300));
  if (!i) {
    return { name: t.trim(), email: "", more: "" };
  }
  const s = Ue(i[0]);
  let a = pn(li, t.slice(0, r + i.index)).trimEnd();
  const [o, l] = (f = ci.exec(a.slice(-di))) != null ? f : [];
  if (o !== void 0 && l !== void 0 && (e.isHeading(l) || gn(l))) {
    a = a.slice(0, -o.length);
  }
  const u = pn(ui, t.slice(r + i.index + i[0].length));
  const m = mn(pe(fn(pe(a))));
  const g = pe(u);
  if (m !== "" && !fe(m)) {
    return { name: X(m) ? "" : m, email: s, more: g };
  }
  const p = mn(pe(fn(ge(g) === g ? g : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: X(p) || /[@＠]/.test(p) ? "" : p, email: s, more: "" };
}
var Ke = (t) => {
  var e, n;
  return (n = (e = t.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? n : 0;
};
function gn(t) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(t);
}
var hi = F(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function ht(t, e) {
  var o;
  const n = t.trimStart();
  const [r, i = ""] = (o = hi.exec(n)) != null ? o : [];
  if (r === void 0) {
    return t;
  }
  const s = n.slice(r.length);
  const a = Ke(s) !== 1 || i.trim().length < 4 || e.isHeading(i) || gn(i) || /<[^<>]{1,64}[@＠]/.test(s);
  return a && !X(i) ? s : t;
}
function gt(t, e) {
  const n = [];
  let r = 0;
  let i = false;
  let s = 0;
  for (let a = 0; a < t.length; a++) {
    const o = t.charAt(a);
    if (o === '"' && t.charAt(a - 1) !== "\\") {
      i = !i;
    } else if (!i && /[<(]/.test(o)) {
      s++;
    } else if (!i && /[>)]/.test(o)) {
      s = Math.max(0, s - 1);
    } else if (!i && s === 0 && e.includes(o)) {
      n.push(t.slice(r, a));
      r = a + 1;
    }
  }
  n.push(t.slice(r));
  return (i || s > 0) && n.length === 1 ? t.split(/[,;、，；]/) : n;
}
var bt = (t) => t.trim().split(/\s+/u).length;
function hn(t) {
  const e = [];
  let n = "";
  for (const r of t) {
    if (n !== "" && /[@＠]/.test(r)) {
      const i = r.replace(/<[^]*/u, "").trim();
      const s = !/[<(]/.test(r);
      const a = !s && (bt(n) === 1 || bt(i) === 1) && !/[@＠]/.test(i) && i !== "";
      if (a) {
        e.push(`${n.trim()}, ${r.trim()}`);
      } else if (s && bt(r) === 1) {
        e.push(`${n.trim()} ${r.trim()}`);
      } else {
        e.push(n, r);
      }
      n = "";
    } else if (n !== "") {
      e.push(n);
      n = r;
    } else if (!/[@＠]/.test(r) && r.trim() !== "") {
      n = r;
    } else {
      e.push(r);
    }
  }
  return n === "" ? e : [...e, n];
}
function gi(t) {
  if (Ke(t) < 2) {
    return [t];
  }
  if (!/[<(]/.test(t)) {
    return t.split(/\s+/u).filter((r) => r !== "");
  }
  const e = t.split(">").filter((r) => pe(r) !== "");
  const n = e.length > 1 && e.every((r) => r.includes("<"));
  return n ? e.map((r) => r + ">") : [t];
}
function kt(t, e) {
  const n = ht(t, e);
  const r = Ke(n);
  const i = gt(n, ";；");
  const s = i.filter((o) => /[@＠]/.test(o)).length > 1 || i.length > 1 && r < 2;
  if (r < 2 && !s) {
    return [qe(n, e)].filter(({ name: o, email: l }) => o || l);
  }
  const a = s ? i.flatMap((o) => Ke(o) > 1 ? hn(gt(ht(o, e), ",，、")) : [o]) : hn(gt(n, ",，、"));
  return a.filter((o) => pe(o) !== "").flatMap(gi).map((o) => qe(ht(o, e), e)).filter(({ name: o, email: l }) => o !== "" || l !== "");
}

// src/accounts/list/read/list-marks.ts
var bn = F(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,}|\t)|\[[ xX✓✔]?\](?=\s))+`);
var bi = /^\s*(?:#|№|No\.|No)?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d]))\s*/u;
var ki = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var yi = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var wi = /^\s*\u{1f51f}\s*/u;
function Si(t) {
  var n, r;
  const e = t.charCodeAt(0);
  if (e >= 9461 && e <= 9470) {
    return e - 9460;
  }
  if (e >= 10102 && e <= 10131) {
    return (e - 10102) % 10 + 1;
  }
  return Number((r = (n = /\d+/.exec(t.normalize("NFKC"))) == null ? void 0 : n[0]) != null ? r : 0);
}
function yt(t) {
  var l;
  const e = t.replace(bn, "");
  const n = e.trimStart() !== t.trimStart();
  const r = { text: e.trim(), hasBullet: n, number: null, numbered: e.trim() };
  const i = yi.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return V(D({}, r), { text: e.slice(i[0].length), number: Si(i[1]) });
  }
  const s = wi.exec(e);
  if (s) {
    return V(D({}, r), { text: e.slice(s[0].length), number: 10 });
  }
  const a = ge(e.slice(0, 40));
  const o = bi.exec(a);
  if (o && a.length === Math.min(40, e.length)) {
    const u = e.slice(o[0].length).replace(bn, "").trim();
    return V(D({}, r), { text: u, number: Number((l = o[1]) != null ? l : o[2]) });
  }
  return r;
}
function wt(t) {
  const e = ge(t.slice(0, 20));
  const n = ki.exec(e);
  return n && e.length === Math.min(20, t.length) ? { number: Number(n[1]), text: t.slice(n[0].length) } : null;
}
function St(t) {
  var r, i;
  const e = t.filter((s) => s !== null);
  let n = 0;
  for (let s = 1; s < e.length; s++) {
    const a = ((r = e[s]) != null ? r : 0) - ((i = e[s - 1]) != null ? i : 0);
    if (a === 1 || e[s] === 1 || a === 0 && e[s] === 1) {
      n++;
    }
  }
  return e.length > 1 && n >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/markup.ts
var xi = 1e3;
var vi = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var Ri = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var Ei = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* kn(t, e, n) {
  let r = t.indexOf(e);
  let i = r === -1 ? -1 : t.indexOf(n, r + 2);
  while (r !== -1 && i !== -1) {
    const s = t.indexOf(e, r + 2);
    if (s !== -1 && s < i) {
      r = s;
      continue;
    }
    if (i - r < xi) {
      yield [r, i + 2];
    }
    r = s === -1 || s >= i + 2 ? s : t.indexOf(e, i + 2);
    i = r === -1 ? -1 : t.indexOf(n, Math.max(r + 2, i + 2));
  }
}
function Ti(t, e) {
  var s, a, o;
  const [, n] = (s = /^\[\[([^[\]]+)\]\]$/u.exec(t.trim())) != null ? s : [];
  const [r = t, i = r] = (a = n == null ? void 0 : n.split("|")) != null ? a : [];
  return (o = e.personIn(r)) != null ? o : i;
}
function Ci(t, e) {
  var g, p;
  const [n = "", ...r] = t.split("|");
  const i = ve(n);
  const s = /^#\w+:(.*)$/u.exec(i);
  if (s) {
    const f = e.personIn((g = s[1]) != null ? g : "");
    return f === null ? null : { names: [f], sure: true, template: "#" };
  }
  const a = [];
  const o = [];
  for (const f of r) {
    const [, h = "", k = ""] = (p = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(f)) != null ? p : [];
    const x = Ti((h ? k : f).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    if (x && (!h || /^\d+$/.test(h))) {
      o.push(x);
    } else if (x && Ei.test(h)) {
      a.push(x);
    }
  }
  if (a.length > 0) {
    return { names: a, sure: true, template: i };
  }
  const [l] = o;
  if (l === void 0) {
    return null;
  }
  const u = vi.test(i);
  const m = Ri.test(i) || [...i].length < 3 || e.isUserNamespace(i, i.length < 30);
  return { names: u ? o : [l], sure: u || m, template: i.toLowerCase() };
}
var Li = /https?:\/\/[^\s<>[\]"]+/giu;
var _i = /^[^[\]\n]{0,300}\]/u;
function Ai(t, e, n) {
  var s;
  let r = "";
  let i = 0;
  for (const { 0: a, index: o = 0 } of t.matchAll(Li)) {
    const l = e.personAt(a);
    if (l !== null) {
      const u = o + a.length;
      const m = t.charAt(o - 1) === "[";
      const [g = ""] = m ? (s = _i.exec(t.slice(u, u + 400))) != null ? s : [] : [];
      n(l);
      r += t.slice(i, m ? o - 1 : o) + " ";
      i = u + g.length;
    }
  }
  return r + t.slice(i);
}
function Oe(t, e) {
  var g;
  const n = [];
  const r = [];
  const i = /* @__PURE__ */ new Map();
  let s = 0;
  let a = "";
  let o = 0;
  const l = (p) => {
    var h;
    const f = p === null ? "" : ve(p);
    if (f === "") {
      s++;
      return;
    }
    i.set(f, ((h = i.get(f)) != null ? h : 0) + 1);
    if (i.get(f) === 1) {
      n.push(f);
    }
  };
  const u = [];
  if (t.includes("[[")) {
    for (const [p, f] of kn(t, "[[", "]]")) {
      u.push([p, f, true]);
    }
  }
  if (t.includes("{{")) {
    for (const [p, f] of kn(t, "{{", "}}")) {
      u.push([p, f, false]);
    }
  }
  u.sort((p, f) => p[0] - f[0]);
  for (const [p, f, h] of u) {
    if (p < o) {
      continue;
    }
    const k = t.slice(p + 2, f - 2);
    a += t.slice(o, p) + " ";
    o = f;
    if (h) {
      l(e.personIn((g = k.split("|", 1)[0]) != null ? g : ""));
    } else {
      const x = Ci(k, e);
      if (x == null ? void 0 : x.sure) {
        x.names.forEach(l);
      } else if (x) {
        r.push(x);
      }
    }
  }
  a += t.slice(o);
  if (/https?:/i.test(a)) {
    a = Ai(a, e, l);
  }
  const m = n.filter((p) => {
    var f;
    return ((f = i.get(p)) != null ? f : 0) > 1;
  });
  return { names: n, calls: r, signed: m, others: s, rest: a };
}

// src/accounts/list/read/page-mask.ts
var Mi = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
var Oi = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Pi = /^#{2,6}\s/;
function Ni(t, e) {
  return t.length < 1e3 && (Mi.test(t) || Oi.test(t) && t.endsWith("]]") || !e && Pi.test(t));
}
function zi(t, e) {
  let n = "";
  let r = t;
  let i = e;
  for (; ; ) {
    const s = r.indexOf(i ? "-->" : "<!--");
    if (s === -1) {
      return { text: i ? n : n + r, open: i };
    }
    n += i ? "" : r.slice(0, s);
    r = r.slice(s + (i ? 3 : 4));
    i = !i;
  }
}
function Di(t) {
  return t.split("{{").length - t.split("}}").length;
}
function Pe(t) {
  const e = t.reduce((a, o, l) => o.includes("-->") ? l : a, -1);
  const n = t.some((a) => /\[\[|\{\{|^==.*==/.test(a));
  let r = false;
  let i = 0;
  let s = 0;
  return t.map((a, o) => {
    if (!r && i === 0 && !/[<{=#_[*-]/.test(a)) {
      return { text: a, isMarkup: false };
    }
    const l = r || a.includes("<!--") && o <= e;
    const { text: u, open: m } = l ? zi(a, r) : { text: a, open: false };
    const g = r;
    r = m;
    const p = i;
    if (n) {
      const k = Di(u);
      i = Math.max(0, i + k);
      s = i === 0 ? 0 : s + 1;
      if (s > 100) {
        i = 0;
        s = 0;
      }
    }
    const f = u.trim();
    const h = f === "" && (g || a.trim() !== "");
    return {
      text: u,
      isMarkup: h || p > 0 || i > 0 && !/^\s*[*#]/.test(u) || Ni(f, n)
    };
  });
}
var Ii = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Fi = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function yn(t) {
  let e = "";
  let n = 0;
  let r = -1;
  for (const { 0: i, 1: s, index: a = 0 } of t.includes("<") ? t.matchAll(Ii) : []) {
    if (!s) {
      r = r === -1 ? a : r;
    } else if (r !== -1) {
      e += t.slice(n, r) + " ";
      n = a + i.length;
      r = -1;
    }
  }
  e += t.slice(n);
  return e.includes("~~") ? e.replace(Fi, " ") : e;
}
var Hi = /<\/?[a-z][^<>@]{0,300}>/giu;
function Ge(t) {
  return /[<'*_]/.test(t) ? t.replace(Hi, "").replace(/'{2,}|\*{2,}/g, "") : t;
}

// src/accounts/list/read/signature.ts
var xt = 80;
var wn = 30;
var Sn = /\d{1,2}[:.٫]\d{2}/;
var ji = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var $i = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Bi = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function xn(t) {
  const e = Math.max(0, t.length - xt);
  const n = [...t.slice(e).matchAll(/\S+/gu)].reverse();
  let r = false;
  let i = false;
  let s = false;
  let a = 0;
  for (const { 0: o, index: l = 0 } of n) {
    if (!/\d/.test(o)) {
      if (++a > 2) {
        return -1;
      }
      continue;
    }
    a = 0;
    let u = o;
    if (Sn.test(u) && !/\d[.]\d+[.]\d/.test(u) && !r) {
      r = true;
      u = u.replace(Sn, "");
    }
    if (ji.test(u) && !s) {
      s = true;
      u = u.replace(/\d{4}/, "");
    }
    i = i || $i.test(u);
    if (r && i && s) {
      const m = e + l;
      return m;
    }
  }
  return -1;
}
function Ne(t) {
  var r;
  const [, e = t, n = ""] = t.length > 1e3 ? [] : (r = Bi.exec(t)) != null ? r : [];
  return { before: e.trim(), talk: n };
}
function Ui(t) {
  const e = ge(t).trimEnd();
  if (e.length !== t.trimEnd().length || !/\d/.test(e.slice(-xt - wn))) {
    return null;
  }
  const n = e.slice(-(xt + wn + 20));
  const r = e.length - n.length;
  const i = n.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const s = i === -1 ? -1 : xn(e.slice(0, r + i).trimEnd());
  const a = s === -1 ? xn(e) : s;
  return a === -1 ? null : t.slice(0, a);
}
function ze(t) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(t.slice(-400));
  if (e) {
    return Ne(t.slice(0, Math.max(0, t.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const n = Ui(t);
  return n === null ? null : Ne(n.trim());
}

// src/accounts/list/read/lines.ts
var Wi = 7;
var qi = 100;
var vn = F(String.raw`^\p{Ll}`);
var Ki = F(String.raw`\p{L}`);
var Rn = F(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var Gi = F(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Vi = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var Xi = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function Yi(t, { titles: e }) {
  const n = Pe(t.map(({ text: r }) => r));
  return t.map((r, i) => {
    var h, k;
    const s = (h = n[i]) != null ? h : { text: r.text, isMarkup: false };
    const a = yn(s.text);
    const [, o = "", l = a] = (k = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? k : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
    const m = o && !u && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? l : a;
    const g = m.trim();
    const p = /\[\[|\{\{|https?:|[:：]/.test(g);
    const f = yt(g);
    return V(D({}, r), {
      plain: g,
      isMarkup: s.isMarkup,
      isStruck: a !== s.text,
      item: f,
      bullets: m === a ? "" : o.trim(),
      signed: s.isMarkup || g.length > 3e3 ? null : ze(g),
      markup: !s.isMarkup && p ? Oe(g, e) : null
    });
  });
}
var vt = (t, e) => t.length > 0 ? t.filter(e).length / t.length : 0;
function En(t, e) {
  const n = /* @__PURE__ */ new Map();
  t.forEach((r) => {
    var i;
    return n.set(r, ((i = n.get(r)) != null ? i : 0) + 1);
  });
  n.delete("");
  return new Set([...n].flatMap(([r, i]) => i > 1 && i >= e ? [r] : []));
}
function Qi(t) {
  const e = t.length < 2e3 ? t.split(/[\s,;]+/).filter((n) => n !== "") : [];
  return e.length > 1 && e.every((n) => /^[@＠][^@＠]+$/.test(n)) ? e.map((n) => n.slice(1)) : [];
}
function Xe(t) {
  var r;
  const [, e = "", n = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(t.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && n.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || n.trim().split(/\s+/).length === 1);
}
function Ji(t) {
  const e = t.filter(({ isMarkup: p, text: f }) => !p && !v(f));
  const n = e.map(({ item: p }) => p.number);
  const r = e.map(({ item: p }) => {
    var f, h;
    return p.number === null ? (h = (f = wt(p.text)) == null ? void 0 : f.number) != null ? h : null : null;
  });
  const i = r.filter((p) => p !== null).length;
  const s = i > Math.max(2, e.length * 0.7) && St(r);
  const a = e.map(({ signed: p, plain: f }) => (p != null ? p : Ne(f)).talk);
  const o = e.flatMap(({ markup: p }) => {
    var f;
    return (f = p == null ? void 0 : p.calls) != null ? f : [];
  });
  const l = St(n);
  const u = ({ item: p, bullets: f }) => p.hasBullet || f !== "" || l && p.number !== null;
  const m = e.map(({ item: p }) => p.text);
  const g = e.filter(({ item: p }) => !v(p.text));
  return {
    isNumbered: l,
    isBareNumbered: s,
    hasItems: e.filter(u).length > 1 && vt(e, u) > 0.4,
    isPage: e.some(({ markup: p, signed: f }) => f !== null || p !== null && p.names.length > 0),
    hasMarks: e.length > 1 && vt(g, ({ item: p }) => /[.,;、。，；]\s*$/.test(p.text)) > 0.8 && vt(g, ({ item: p }) => /(?:^|\s)\S{1,2}\.$/.test(p.text)) < 0.5,
    talk: En(a, e.length * 0.4),
    templates: En(o.map(({ template: p }) => p), 2),
    isSurnameFirst: m.filter(Xe).length > m.length * 0.6 && m.length > 1,
    hasBulletedReplies: e.some(({ bullets: p }) => p.endsWith(":")) && e.some(({ bullets: p }) => /[*#]$/.test(p))
  };
}
function Ce(t) {
  const e = t.split(/\s+/u);
  return t.length > qi || e.length > Wi + 2 || e.length > 4 && e.filter((n) => vn.test(n)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(t) && e.filter((n) => vn.test(n)).length > 1;
}
function Zi(t) {
  var n, r;
  const e = t.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (n = e.filter((i) => i.trim() !== "").pop()) == null ? void 0 : n.trim()) != null ? r : t;
}
var Ve = class {
  constructor(e, n, r) {
    this.context = n;
    this.builder = r;
    this.lines = Yi(e, n);
    this.style = Ji(this.lines);
  }
  get isPage() {
    return this.style.isPage || this.lines.some(({ bullets: e }) => e !== "");
  }
  get isSurnameFirst() {
    return this.style.isSurnameFirst;
  }
  readAll() {
    const e = this.headingLine();
    for (const n of this.lines) {
      if (n === e) {
        this.builder.remark("header", n.line, n.text, n.lastLine);
        continue;
      }
      if (this.builder.overflow !== null) {
        return;
      }
      if (n.isMarkup) {
        this.builder.remark("markup", n.line, n.text, n.lastLine);
      } else if (!v(n.text)) {
        this.readLine(n);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const { header: e } = this.context.options;
    const n = this.lines.filter(({ text: a }) => !v(a));
    const [r] = n;
    if (!r || r.isMarkup || e === false || n.length < 2 || r.item.number !== null || r.bullets !== "") {
      return null;
    }
    const i = this.context.words.score(r.item.text);
    const s = (i == null ? void 0 : i.score) === 1 && i.meaning !== "unused" && r.item.text.length > (i.meaning === "name" ? 3 : 4);
    return e === true || s ? r : null;
  }
  readLine(e) {
    var a;
    const n = () => this.builder.remark(
      e.isStruck && v(pe(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (Rn.test(e.plain) && e.signed === null) {
      n();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((a = e.markup) == null ? void 0 : a.names.length) !== 1) {
      n();
      return;
    }
    const r = this.linked(e);
    if (r) {
      const [o = ""] = r.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
      r.forEach((l) => this.builder.add(e.line, e.lastLine, { username: l, email: o }));
      return;
    }
    const i = this.withoutMarks(e);
    const s = i === "" ? 0 : this.readPlain(e, i);
    if (s === 0) {
      n();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? kt(e, this.context.words).flatMap(({ email: n }) => n || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup: e, signed: n, plain: r }) {
    var p;
    if (!e) {
      return null;
    }
    const { names: i, signed: s, calls: a, rest: o } = e;
    if (i.length > 0) {
      return n && s.length === 1 && i.length > 1 && Ce(pe(o)) ? s : i;
    }
    const l = (p = a.find(({ template: f }) => this.style.templates.has(f))) != null ? p : a[0];
    if (!l || !/[*#]|^\s*\{\{/.test(r)) {
      return null;
    }
    const { before: u } = n && ze(o) || { before: o };
    const m = pe(u.replace(/[*#:;\s]+/g, "")) === "";
    const g = this.style.templates.has(l.template) && !Ki.test(Ge(o));
    return m || g ? l.names : null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var g, p;
    const { style: n } = this;
    const { signed: r, item: i, markup: s, plain: a } = e;
    const o = i.hasBullet || e.bullets !== "" || n.isNumbered && i.number !== null;
    if (r) {
      const f = /\[\[|\{\{/.test(r.before) ? Oe(r.before, this.context.titles).rest : r.before;
      const h = yt(Ge(f));
      const k = n.isNumbered ? h.text : h.numbered;
      const x = Ce(k) || /[.!?]\s|\s[-–—]|^-/.test(k) ? Zi(k) : k;
      return this.plainName(x.replace(/^[-–—\s]+/, ""));
    }
    if (s && s.others > 0 || !o && (n.isPage && n.hasItems || n.isNumbered) && !/[@＠]/.test(a)) {
      return "";
    }
    let l = n.isNumbered ? i.text : i.numbered;
    l = n.isBareNumbered ? (p = (g = wt(l)) == null ? void 0 : g.text) != null ? p : l : l;
    l = Ge(s && s.calls.length > 0 ? s.rest : l).replace(/^--\s*/, "").trim();
    const { before: u, talk: m } = Ne(l);
    return n.talk.has(m) && u !== "" ? u : l;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, n) {
    const r = (o, l = "") => {
      this.builder.add(e.line, e.lastLine, { username: o, email: l });
      return 1;
    };
    const i = Qi(n);
    if (i.length > 0) {
      return i.map((o) => r(o)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(n) && n.length < 1e5) {
      return kt(n, this.context.words).map(({ name: o, email: l }) => r(o, l)).length;
    }
    if (e.signed) {
      return ft(n) || Ce(n) ? 0 : r(n);
    }
    const s = this.namesIn(n).map((o) => this.plainName(o)).filter((o) => o !== "");
    const a = s.length === 1;
    return s.filter((o) => {
      if (ft(o) || Ce(o) || /[:：]$/.test(o) && a || /^https?:/i.test(o)) {
        return false;
      }
      const l = be(o, this.context.titles);
      if (l === "date" || l === "phone" || l === "url") {
        return false;
      }
      this.addName(e, o);
      return true;
    }).length;
  }
  addName(e, n) {
    var a;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, i = "", s = ""] = r ? (a = /^([^,]+),\s(.+)$/u.exec(n)) != null ? a : [] : [];
    this.builder.add(e.line, e.lastLine, i ? { realname: `${s.trim()} ${i}` } : { username: n });
  }
  /** Several names in a line, where something parts them. */
  namesIn(e) {
    var o, l;
    const n = (u) => e.split(u).map((m) => m.trim()).filter((m) => m !== "");
    if (e.length > 1e6) {
      return [e];
    }
    if (/[;；、]/.test(e)) {
      return n(/[;；、]/u);
    }
    if (/\|/.test(e)) {
      return n(/\|/u);
    }
    const r = n(/[,，،]/u);
    const i = /[，،]/.test(e);
    const s = r.length === 2 && !i && (this.style.isSurnameFirst || Xe(e) || Vi.test((o = r[1]) != null ? o : ""));
    if (r.length < 2 || s) {
      return r.length < 2 ? r : [e];
    }
    if (Ce(e) && r.some(Ce)) {
      return [e];
    }
    const a = (l = r.pop()) != null ? l : "";
    return [...r, ...a.length < 200 ? a.split(Xi) : [a]].map((u) => u.replace(/^(?:and|und|et)\s/i, ""));
  }
  /** A name without marks behind it. */
  plainName(e) {
    if (e.length > 400) {
      return e.trim();
    }
    let n = e.replace(Gi, "").trim();
    n = n.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      n = n.replace(/[.。]+$/u, "").trim();
    }
    return Rn.test(n) ? "" : n;
  }
};

// src/accounts/list/read/delimited.ts
var Cn = at($e());
var es = 500;
var ts = 3e4;
var Tn = 50;
function ns(t) {
  var n;
  const e = /^\s*"(.*)"\s*$/u.exec(t);
  if (e) {
    return ((n = e[1]) != null ? n : "").replace(/""/g, '"');
  }
  return t.split('"').length % 2 ? t : t.replace(/^\s*"|"\s*$/g, "");
}
function rs(t, e, n) {
  var i, s;
  let r = e;
  for (let a = 0; r < t.length && r < e + n && a < ts; r++) {
    a += (s = (i = t[r]) == null ? void 0 : i.length) != null ? s : 0;
  }
  return r;
}
function* De(t, e) {
  var i, s, a;
  let n = 1;
  let r = 0;
  while (n <= t.length) {
    const o = t.slice(n - 1, rs(t, n - 1, r > Tn ? 1 : es));
    const { data: l, errors: u } = r > Tn ? { data: [], errors: [] } : Cn.parse(
      o.join("\n"),
      { delimiter: e || String.fromCharCode(31), newline: "\n" }
    );
    const m = (s = (i = u[0]) == null ? void 0 : i.row) != null ? s : l.length;
    for (const g of l.slice(0, m)) {
      const p = n + g.reduce((f, h) => f + h.split("\n").length - 1, 0);
      yield { line: n, lastLine: p, cells: g };
      n = p + 1;
    }
    if (m === 0) {
      const g = (a = o[0]) != null ? a : "";
      const p = (e ? g.split(e) : [g]).map(ns);
      yield { line: n, lastLine: n, cells: p, broken: g.includes('"') };
      n++;
      r++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var Rt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var is = ["unused", "username", "email", "unused", "unused"];
var Le = "AccountCreator";
function Ie(t) {
  return t.length > 1 && t.some((e) => e.trim() === Le) && !t.some(X);
}
function Ye(t) {
  return t.findIndex((e) => e.trim() === Le);
}
function Ln(t, e) {
  const n = [Rt, is].find((r) => e === r.length - 1 && r.every((i, s) => t[s] === "unused" || t[s] === i || i === "unused"));
  return n ? t.map((r, i) => {
    var s;
    return (s = n[i]) != null ? s : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function An(t) {
  const e = [];
  let n = 0;
  let r = 0;
  let i = false;
  for (let s = 0; s < t.length; s++) {
    const a = t.slice(s, s + 2);
    if (a === "[[" || a === "{{") {
      n++;
      s++;
    } else if (a === "]]" || a === "}}") {
      n = Math.max(0, n - 1);
      s++;
    } else if (n === 0 && (a === "||" || a === "!!")) {
      e.push(t.slice(r, s));
      i = true;
      r = s + 2;
      s++;
    }
  }
  e.push(t.slice(r));
  return { cells: e, hasDouble: i };
}
function Mn(t) {
  const e = [];
  let n = 0;
  let r = 0;
  for (let i = 0; i < t.length; i++) {
    const s = t.slice(i, i + 2);
    if (s === "[[" || s === "{{") {
      n++;
      i++;
    } else if (s === "]]" || s === "}}") {
      n = Math.max(0, n - 1);
      i++;
    } else if (t.charAt(i) === "\\") {
      i++;
    } else if (n === 0 && t.charAt(i) === "|") {
      e.push(t.slice(r, i));
      r = i + 1;
    }
  }
  e.push(t.slice(r));
  return e;
}
function On(t) {
  const e = Mn(t);
  return e.length > 1 && /^[^|[\]{}]*=/.test(t) ? e.slice(1).join("|") : t;
}
function Et(t) {
  return t.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function ss(t) {
  return An(t.slice(1)).cells.map((e) => Et(On(e)));
}
var _n = (t) => /^\|-/.test(t);
var Tt = (t) => /^[\s:*]*\{\|/.test(t);
var Ct = (t) => /^\s*\|\}/.test(t);
function Pn(t, e) {
  const n = [];
  let r = null;
  const i = t.some((o) => _n(o.trim()));
  const s = () => {
    if (r == null ? void 0 : r.cells.every(v)) {
      Object.assign(r, { cells: [], beside: "|" });
    }
    r = null;
  };
  const a = (o) => {
    s();
    n.push(o);
    return o;
  };
  for (const [o, l] of t.entries()) {
    const u = e + o;
    const m = l.trim();
    if (!m) {
      continue;
    }
    if (Tt(m) || Ct(m) || _n(m) || m.startsWith("|+")) {
      a({ line: u, lastLine: u, cells: [], beside: l });
    } else if (/^[|!]/.test(m)) {
      const g = ss(m);
      if (r && i) {
        r.cells.push(...g);
        r.lastLine = u;
      } else {
        r = a({ line: u, lastLine: u, cells: g });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + Et(m);
      r.lastLine = u;
    } else {
      n.push({ line: u, lastLine: u, cells: [], beside: l });
    }
  }
  s();
  return n;
}
var as = /^\s*:?-{2,}:?\s*$/;
function Lt(t) {
  const e = t.length < 1e3 && t.includes("|") ? t.split("|").filter((n) => !v(n)) : [];
  return e.length > 0 && e.every((n) => as.test(n));
}
function Nn(t, e) {
  return t.flatMap((n, r) => {
    const i = e + r;
    const s = n.trim();
    if (!s) {
      return [];
    }
    if (Lt(s) || /^[-+=|:\s]+$/.test(s) || !s.includes("|")) {
      return [{ line: i, lastLine: i, cells: [], beside: n }];
    }
    const a = An(s.replace(/^[|!]/, ""));
    const o = a.hasDouble ? a.cells.map(On) : Mn(s.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: i, lastLine: i, cells: o.map((l) => Et(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var os = 200;
var zn = ["	", ";", ",", "|"];
var ls = F(String.raw`^[^\p{L}]*$`);
function us(t, e, { words: n }) {
  const r = [...De(t, e)].map(({ cells: m }) => m).filter((m) => !m.every(v));
  const i = r.filter((m) => m.length > 1);
  const s = /* @__PURE__ */ new Map();
  i.forEach(({ length: m }) => {
    var g;
    return s.set(m, ((g = s.get(m)) != null ? g : 0) + 1);
  });
  const [a] = [...s].reduce((m, g) => g[1] > m[1] ? g : m, [0, 0]);
  const o = r.map((m) => {
    var p, f;
    const g = m.filter(X).length;
    return g === 0 ? 0 : Math.max(g, (f = (p = m.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : p.length) != null ? f : 0);
  });
  const l = r.length || 1;
  const u = i.filter(({ length: m }) => Math.abs(m - a) < 2).length;
  return {
    delimiter: e,
    rows: r,
    width: a,
    share: i.length / l,
    even: u / (i.length || 1),
    hasHeadings: r.slice(0, 12).some((m) => {
      if (m.some((f) => X(f) || /\[\[|\{\{|^\s*[*#]/.test(f))) {
        return false;
      }
      const g = m.filter((f) => !v(f)).map((f) => n.score(f));
      const p = g.filter((f) => f !== null && f.score > 0.8);
      return m.length > 1 && p.length > 1 && p.some((f) => (f == null ? void 0 : f.meaning) !== "unused") || m.length > 2 && g.filter((f) => f !== null).length > 1;
    }),
    addressed: o.filter((m) => m === 1).length / l,
    crowded: o.filter((m) => m > 1).length / l
  };
}
function cs({ rows: t, delimiter: e }) {
  const n = t.filter((i) => i.filter((s) => !v(s)).length > 1);
  const r = n.filter(([i = "", ...s]) => s.length < 2 && ls.test(i) && !/^\d+$/.test(i.trim()));
  return e === "	" ? n.length > r.length * 1.5 && n.length > 0 : true;
}
function ds(t, e) {
  var u, m, g, p, f;
  const n = [];
  const r = Pe(t.map(({ text: h }) => h));
  for (let h = 0; h < t.length && n.length < os; h++) {
    const k = (m = (u = t[h]) == null ? void 0 : u.text) != null ? m : "";
    if (!v(k) && !((g = r[h]) == null ? void 0 : g.isMarkup)) {
      n.push(k.slice(0, 5e3));
    }
  }
  const i = zn.map((h) => us(n, h, e));
  const s = i.filter(({ hasHeadings: h, share: k }) => h && k > 0.3);
  if (s[0]) {
    return s[0].delimiter;
  }
  const a = i.find((h) => h.delimiter === "	" && h.share >= 0.5 && cs(h));
  if (a) {
    return a.delimiter;
  }
  const o = (h) => n.filter((k) => h.test(k)).length / (n.length || 1);
  if (o(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || o(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || n.filter((h) => ze(h) !== null).length > n.length * 0.4) {
    return "";
  }
  const l = i.find(({ addressed: h, crowded: k, share: x, width: E, even: U }) => h >= 0.5 && h > k * 2 && x >= 0.5 && (E > 2 || U > 0.6));
  if (l) {
    return l.delimiter;
  }
  return (f = (p = i.find(({ delimiter: h, rows: k, share: x, even: E, width: U, crowded: P }) => {
    if (k.length < 2 || P > 0.2 || x < 0.6 || E < 0.7) {
      return false;
    }
    const G = k.filter((c) => Xe(c.join(","))).length;
    const I = h === "," && G > k.length * 0.6;
    const d = k.filter((c) => {
      var b;
      return v((b = c[c.length - 1]) != null ? b : "") && c.length < 3;
    }).length;
    return !I && d < k.length * 0.5 && U > 1;
  })) == null ? void 0 : p.delimiter) != null ? f : "";
}
var ms = (t) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(t.trim());
function fs(t) {
  var n, r, i;
  const e = (r = (n = t.find(({ text: s }) => !v(s))) == null ? void 0 : n.text) != null ? r : "";
  return e.includes(Le) ? (i = zn.find((s) => {
    const [a] = De([e], s);
    return a !== void 0 && Ie(a.cells);
  })) != null ? i : null : null;
}
function ps(t) {
  var s, a, o, l, u, m, g, p, f, h, k;
  const e = [];
  let n = [];
  const r = Pe(t.map(({ text: x }) => x));
  const i = () => {
    if (n.length > 0) {
      e.push({ kind: "lines", lines: n });
      n = [];
    }
  };
  for (let x = 0; x < t.length; x++) {
    const E = t[x];
    if (!E) {
      continue;
    }
    if ((s = r[x]) == null ? void 0 : s.isMarkup) {
      n.push(E);
      continue;
    }
    const U = [];
    let P = x;
    if (Tt(E.text)) {
      for (; P < t.length; P++) {
        U.push((o = (a = t[P]) == null ? void 0 : a.text) != null ? o : "");
        if (Ct((u = (l = t[P]) == null ? void 0 : l.text) != null ? u : "")) {
          break;
        }
      }
      i();
      e.push({ kind: "table", records: Pn(U, E.line), delimiter: "", source: "wiki" });
      x = P;
    } else if (ms(E.text) || E.text.includes("|") && Lt((g = (m = t[x + 1]) == null ? void 0 : m.text) != null ? g : "")) {
      for (; P < t.length && (P === x || /\|/.test((f = (p = t[P]) == null ? void 0 : p.text) != null ? f : "")); P++) {
        U.push((k = (h = t[P]) == null ? void 0 : h.text) != null ? k : "");
      }
      i();
      e.push({ kind: "table", records: Nn(U, E.line), delimiter: "|", source: "bars" });
      x = P - 1;
    } else {
      n.push(E);
    }
  }
  i();
  return e;
}
var hs = /^"(?:[^"\n]|"")*$/m;
function _t(t, e, n) {
  const r = e != null ? e : fs(t);
  const i = r === null ? ps(t) : [{ kind: "lines", lines: [...t] }];
  return i.map((s) => {
    var m, g;
    if (s.kind === "table") {
      return s;
    }
    const a = (g = (m = s.lines[0]) == null ? void 0 : m.line) != null ? g : 1;
    const o = s.lines.map(({ text: p }) => p);
    const l = r != null ? r : ds(s.lines, n);
    const u = (p) => p.map((f) => V(D({}, f), { line: f.line + a - 1, lastLine: f.lastLine + a - 1 }));
    if (l !== "") {
      return { kind: "table", records: u([...De(o, l)]), delimiter: l, source: "delimited" };
    }
    if (hs.test(o.join("\n"))) {
      return {
        kind: "lines",
        lines: u([...De(o, "")]).map(({ line: p, lastLine: f, cells: h }) => ({ line: p, lastLine: f, text: h.join(" ").replace(/\n/g, " ") }))
      };
    }
    return s;
  });
}

// src/accounts/list/read/column-stats.ts
var gs = 3;
var bs = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function At(t, e) {
  return t.length > 0 ? t.filter(e).length / t.length : 0;
}
function ks(t) {
  const e = t.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((n) => n.length > 1);
}
function Dn(t, e, n) {
  const r = t.map((o) => {
    var l;
    return ((l = o[e]) != null ? l : "").slice(0, 400);
  });
  const i = r.filter((o) => !v(o));
  const s = new Set(i.map((o) => o.trim().toLowerCase())).size;
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
  for (const o of i) {
    a[be(o, n)] += 1 / i.length;
  }
  return {
    filled: i.length,
    fill: r.length > 0 ? i.length / r.length : 0,
    kinds: a,
    distinct: i.length > 0 ? s / i.length : 0,
    realNames: At(i, an),
    ideographic: At(i, on),
    coined: At(i, (o) => bs.test(o.trim())),
    examples: i.filter((o) => !fe(o)).slice(0, gs),
    words: r.map(ks)
  };
}
function Mt({ kinds: t, filled: e, distinct: n }) {
  return e > 0 && t.word + t.words + t.person + t.code * 0.3 > 0.6 && t.answer < 0.4 && (e < 4 || n > 0.6);
}
function Fe(t, e) {
  let n = 0;
  let r = 0;
  t.words.forEach((i, s) => {
    var l;
    const a = (l = e.words[s]) != null ? l : [];
    if (i.length === 0 || a.length === 0) {
      return;
    }
    r++;
    const o = (u, m) => u === m || u.length > 2 && m.startsWith(u) || m.length > 2 && u.startsWith(m);
    if (i.some((u) => a.some((m) => o(u, m)))) {
      n++;
    }
  });
  return r > 0 ? n / r : 0;
}

// src/accounts/list/read/columns.ts
var ys = 0.35;
var ws = 0.15;
function Ss(t, e) {
  const { kinds: n, filled: r, distinct: i } = t;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  if (n.answer > 0.6 || n.date > 0.4 || n.url > 0.5 || n.phone > 0.5) {
    return 0;
  }
  const s = r > 5 && i < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? n.text * 0.5 : n.text + (n.number + n.email) * 0.5;
  return Math.max(0, 1 - a) * s;
}
function xs(t, e, n) {
  const { kinds: r, filled: i } = e;
  const s = n.score > 0.8;
  switch (t) {
    case "username":
      return Ss(e, s);
    case "email":
      return i === 0 ? 0.5 : r.email > 0.3 ? 1 : s && r.answer + r.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !s && (t !== "name" || n.score < 0.8) ? 0 : r.email > 0.5 ? 0 : i > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return s && r.answer < 0.5 ? 1 : 0;
    case "unused":
      return s ? 1 : 0;
  }
}
function vs(t, e) {
  var r, i;
  const n = {};
  if (t) {
    n[t.meaning] = t.score * xs(t.meaning, e, t);
  }
  if (e.kinds.email > 0.5) {
    n.email = Math.min(1, ((r = n.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (t == null ? void 0 : t.meaning) !== "unused") {
    n.username = Math.max((i = n.username) != null ? i : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return n;
}
function Rs(t, e, n) {
  return n.findIndex((r, i) => {
    const s = n[i - 1];
    const a = e[i - 1];
    return s !== void 0 && (a == null ? void 0 : a.meaning) === "username" && s.kinds.answer > 0.6 && e[i] === null && t[i] !== void 0 && Mt(r);
  });
}
function In(t, e, n) {
  let r = -1;
  let i = 0;
  let s = 0;
  t.forEach((a, o) => {
    var u;
    const l = n.has(o) ? 0 : (u = a[e]) != null ? u : 0;
    if (l > i) {
      s = i;
      [r, i] = [o, l];
    } else {
      s = Math.max(s, l);
    }
  });
  return i >= ys ? { index: r, score: i, margin: i - s } : null;
}
var Ot = class {
  constructor(e, n) {
    this.stats = e;
    this.scores = n;
    this.certain = true;
    this.taken = /* @__PURE__ */ new Set();
    this.meanings = e.map(() => "unused");
  }
  take(e, n) {
    this.meanings[n] = e;
    this.taken.add(n);
  }
  takeBest(e) {
    const n = In(this.scores, e, this.taken);
    if (n) {
      this.take(e, n.index);
      const r = n.margin < ws && !(e === "email" && this.hasTwin(n.index));
      this.certain = this.certain && !r && (n.score > 0.5 || e === "email");
    }
    return n;
  }
  hasTwin(e) {
    const n = this.stats[e];
    return n !== void 0 && this.stats.some((r, i) => i !== e && r.kinds.email > 0.5 && Fe(n, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((n, r) => !this.taken.has(r) && e(r) && Mt(n) ? [r] : []);
  }
};
function Es(t, e, n) {
  const r = n[t.meanings.indexOf("email")];
  const [i, s] = e;
  const a = i === void 0 ? void 0 : n[i];
  const o = s === void 0 ? void 0 : n[s];
  if (i === void 0 || !a) {
    return { variants: [], certain: true };
  }
  const l = [["username", i]];
  if (s === void 0 || !o) {
    return { variants: [l], certain: t.has("email") || e.length === 1 };
  }
  const u = Fe(a, o) > 0.7;
  const m = r !== void 0 && Fe(o, r) > 0.7;
  const g = r !== void 0 && Fe(a, r) > 0.7;
  const p = (h, k) => [["username", h], ["realname", k]];
  const f = [["firstname", i], ["lastname", s]];
  if (a.realNames > 0.7 && o.realNames < 0.3) {
    const h = u || m || o.coined > 0.5;
    return {
      variants: h ? [p(s, i), l] : [l, p(s, i)],
      certain: h && o.coined > 0.5 && u
    };
  }
  if (o.realNames > 0.7 && a.realNames < 0.5) {
    const h = u || m && !g;
    return {
      variants: h ? [p(i, s), l] : [l, p(i, s)],
      certain: h === u
    };
  }
  if (a.realNames < 0.4 && o.realNames < 0.4 && a.coined < 0.5) {
    const h = g && m && o.coined < 0.5;
    const k = [["lastname", i], ["firstname", s]];
    return { variants: h ? [f, l] : [l, f, k], certain: false };
  }
  return { variants: [l, p(i, s)], certain: a.coined > 0.5 };
}
function Ts(t, e, n) {
  if (t.has("lastname") && !t.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (t.has("firstname") && !t.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  if (t.has("username")) {
    return { variants: [t.has("realname") || t.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  if (t.has("realname") || t.has("firstname")) {
    return { variants: [[["username", e]], []], certain: t.has("realname") };
  }
  const r = n[e];
  const i = r !== void 0 && r.realNames + r.ideographic > 0.5 && t.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !i };
}
function Fn(t, e, n, r) {
  var f;
  const i = Math.max((f = t == null ? void 0 : t.length) != null ? f : 0, ...e.map((h) => h.length), 1);
  const s = Array.from({ length: i }, (h, k) => k);
  const a = s.map((h) => Dn(e, h, r));
  const o = s.map((h) => {
    var k;
    return n.score((k = t == null ? void 0 : t[h]) != null ? k : "");
  });
  const l = a.map((h, k) => {
    var x;
    return vs((x = o[k]) != null ? x : null, h);
  });
  if (t) {
    const h = l[Rs(t, o, a)];
    if (h) {
      h.username = 0.7;
    }
  }
  const u = new Ot(a, l);
  for (const h of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    u.takeBest(h);
  }
  if (u.has("firstname") && u.has("lastname") && u.has("realname")) {
    u.meanings[u.meanings.indexOf("realname")] = "unused";
  }
  const m = In(l, "name", new Set(s.filter((h) => u.meanings[h] !== "unused")));
  let g = { variants: [], certain: true };
  if (m) {
    g = Ts(u, m.index, a);
  } else if (!["username", "realname", "firstname", "lastname"].some((h) => u.has(h))) {
    const h = u.free((k) => {
      var x, E;
      return ((E = (x = o[k]) == null ? void 0 : x.score) != null ? E : 0) < 0.6;
    });
    g = Es(u, h, a);
    g.certain = g.certain && (t === null || h.length < 2);
    g.variants.push([]);
  } else if (!u.has("username") && u.has("realname")) {
    const h = u.meanings.indexOf("realname");
    g = { variants: [[], [["username", h]]], certain: false };
  }
  const p = (g.variants.length > 0 ? g.variants : [[]]).slice(0, 3).map((h) => {
    const k = [...u.meanings];
    h.forEach(([x, E]) => {
      k[E] = x;
    });
    return k;
  });
  return {
    plans: p,
    certain: u.certain && g.certain,
    scores: l.map((x) => {
      var E = x, { name: h } = E, k = je(E, ["name"]);
      return h ? V(D({}, k), { realname: h / 2, username: h / 2 }) : k;
    }),
    stats: a
  };
}
function Hn(t, e, { scores: n, stats: r }) {
  return e.map((i, s) => {
    var a, o, l, u;
    return {
      heading: ((a = t == null ? void 0 : t[s]) != null ? a : "").trim(),
      meaning: i,
      examples: [...(l = (o = r[s]) == null ? void 0 : o.examples) != null ? l : []],
      scores: (u = n[s]) != null ? u : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Je = 200;
var Qe = 12;
var jn = 20;
var Nt = 6;
var ae = ({ cells: t }) => t.filter((e) => !v(e));
function Cs(t, e, n) {
  const r = ae(t);
  if (r.length === 0 || r.some(X) || t.beside !== void 0) {
    return false;
  }
  const i = r.map((u) => e.score(u));
  const s = i.filter((u) => u !== null && u.score > 0.8);
  const a = s.filter((u) => (u == null ? void 0 : u.meaning) !== "unused");
  const o = i.filter((u) => u !== null && u.meaning !== "unused");
  if (r.length === 1) {
    return n && t.cells.length === 1 && a.length === 1;
  }
  const l = s.length > 1 || r.length < 3 || t.cells.length > 1 && o.length > 0;
  return n ? a.length > 0 && l || s.length > 2 : a.length > 0 && s.length > 1 && s.length >= r.length * 0.6;
}
function $n(t, e, n) {
  const r = ae(t);
  if (e.length === 0 || r.length < 2 || r.some(X)) {
    return false;
  }
  let i = 0;
  t.cells.forEach((s, a) => {
    const o = e.map(({ cells: g }) => {
      var p;
      return (p = g[a]) != null ? p : "";
    }).filter((g) => !v(g) && !fe(g));
    if (!pt(s) || fe(s) || o.length < e.length * 0.5) {
      return;
    }
    const l = o.map((g) => be(g, n));
    const u = be(s, n);
    const m = (g) => u !== g && l.filter((p) => p === g).length > l.length * 0.7;
    if (m("email") || m("person")) {
      i += 2;
    } else if (m("date") || m("number") || m("phone")) {
      i += e.length > 2 ? 2 : 1;
    }
  });
  return i > 1;
}
function Ls(t, e) {
  const { words: n, titles: r, options: i } = e;
  if (i.header === false) {
    return [];
  }
  if (i.header === true) {
    return t.length > 0 ? [0] : [];
  }
  const s = [];
  let a = "";
  t.forEach((o, l) => {
    var p;
    const u = s[s.length - 1];
    const m = o.cells.join("|").toLowerCase();
    const g = a !== "" && m === a;
    if (g || Cs(o, n, u === void 0 && l < Qe)) {
      if (u === l - 1 && ae(o).length >= ae((p = t[u]) != null ? p : o).length) {
        s.pop();
      } else if (u === l - 1) {
        return;
      }
      s.push(l);
      a = m;
    }
  });
  if (s.length === 0) {
    const o = t.slice(0, Qe).findIndex((l, u) => u < Nt && l.cells.length > 1 && $n(l, t.slice(u + 1, u + 12), r));
    if (o !== -1) {
      s.push(o);
    }
  }
  return s;
}
function Bn(t) {
  return t.length <= Nt && !t.some((e) => e.cells.some(X)) && t.filter((e) => {
    var n;
    return ae(e).length > 1 && !v((n = e.cells[0]) != null ? n : "");
  }).length < 3;
}
var _s = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var As = (t) => {
  var e;
  return t.length < 40 && _s.has((e = t.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function Ms(t, e, n) {
  var s;
  const r = t.cells.slice(1).filter((a) => !v(a));
  if (r.length === 0 || r.some((a) => be(a, n) !== "number")) {
    const a = (s = ae(t)[0]) != null ? s : "";
    return ae(t).length === 1 && e.length > 1 && As(a.trim());
  }
  const i = e.slice(0, 20);
  return i.length > 0 && t.cells.every((a, o) => o === 0 || v(a) || i.filter(({ cells: l }) => {
    var u;
    return be((u = l[o]) != null ? u : "", n) === "number";
  }).length < i.length * 0.3);
}
function Os(t, e, n) {
  const r = e.slice(0, jn);
  if (r.length === 0) {
    return false;
  }
  const i = r.reduce((s, a) => s + ae(a).length, 0) / r.length;
  if (ae(t).length <= i / 2 && ae(t).length < 3 && i > 3) {
    return !t.cells.some(X);
  }
  return $n(t, r, n) && t.cells.some((s, a) => pt(s) && r.filter(({ cells: o }) => {
    var l;
    return X((l = o[a]) != null ? l : "");
  }).length > r.length * 0.8);
}
function Ps(t, e, n, { options: r, words: i }) {
  if (r.columns) {
    const s = Math.max(n, r.columns.length);
    return Array.from({ length: s }, (a, o) => {
      var l, u;
      return (u = (l = r.columns) == null ? void 0 : l[o]) != null ? u : "unused";
    });
  }
  return e ? Ln(t.map((s) => {
    const a = i.score(s);
    return (a == null ? void 0 : a.score) === 1 ? a.meaning : "unused";
  }), Ye(t)) : null;
}
function Pt(t, e, n, r) {
  var k, x;
  const { words: i, titles: s } = r;
  const a = [...n];
  const o = [...t];
  const l = [];
  const u = e !== null && Ie(e.cells);
  if (!u) {
    if (e) {
      const E = a.slice(0, Qe).findIndex((U, P) => P === a.length - 1 || !Os(U, a.slice(P + 1, P + 1 + jn), s));
      o.push(...a.splice(0, Math.max(0, E)));
    }
    for (let E = a.pop(); E; E = a.pop()) {
      if (a.length === 0 || !Ms(E, a, s)) {
        a.push(E);
        break;
      }
      l.unshift(E);
    }
  }
  const m = e ? -1 : a.slice(0, Qe).reduce((E, U, P) => {
    var G;
    return v((G = U.cells[0]) != null ? G : "") && ae(U).length > 0 && P <= Nt ? P : E;
  }, -1);
  const g = a.filter((E) => {
    var U;
    return v((U = E.cells[0]) != null ? U : "");
  }).length < a.length * 0.5;
  if (m !== -1 && g && Bn(a.slice(0, m))) {
    o.push(...a.splice(0, m + 1));
  }
  const p = a.slice(0, Je).map(({ cells: E }) => E);
  const f = Fn((k = e == null ? void 0 : e.cells) != null ? k : null, p, i, s);
  const h = Ps((x = e == null ? void 0 : e.cells) != null ? x : [], u, f.stats.length, r);
  if (h) {
    f.plans = [h];
    f.certain = true;
  }
  return { headings: e, above: o, rows: a, totals: l, plans: f, sheet: u };
}
function Un(t, e) {
  var l, u, m;
  const n = t.filter((g) => g.beside === void 0 && ae(g).length > 0);
  const r = Ie((u = (l = n[0]) == null ? void 0 : l.cells) != null ? u : []);
  const i = r ? [0] : Ls(n, e);
  const s = [];
  const a = (m = i[0]) != null ? m : -1;
  let o = n.slice(0, Math.max(0, a));
  if (o.length > 0 && !Bn(o)) {
    s.push(Pt([], null, o, e));
    o = [];
  }
  if (a === -1) {
    s.push(Pt([], null, n, e));
  }
  i.forEach((g, p) => {
    var k, x;
    const f = (k = i[p + 1]) != null ? k : n.length;
    const h = n.slice(g + 1, f);
    s.push(Pt(p === 0 ? o : [], (x = n[g]) != null ? x : null, h, e));
  });
  return {
    sections: s,
    planCount: Math.max(1, ...s.map(({ plans: g }) => g.plans.length)),
    certain: s.every(({ plans: g }) => g.certain),
    sheet: r
  };
}
function Wn({ sections: t }) {
  const e = Math.max(...t.map(({ rows: n }) => n.length));
  return t.find(({ rows: n }) => n.length === e);
}
function qn(t, e) {
  var n, r;
  return Hn((r = (n = t.headings) == null ? void 0 : n.cells) != null ? r : null, zt(t, e), t.plans);
}
function zt({ plans: t }, e) {
  var n, r;
  return (r = (n = t.plans[e]) != null ? n : t.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var Ns = "=+-@＝＋－＠";
var zs = ";,|	\r\n\v\f\u2028\u2029";
var Ds = /[\s'"]/u;
var Is = /^'*[\t\r\n]/u;
function Kn(t) {
  const e = [];
  let n = false;
  for (let r = t.length - 1; r >= 0; r--) {
    const i = t.charAt(r);
    if (n && zs.includes(i)) {
      e.push(r + 1);
    }
    if (!Ds.test(i)) {
      n = Ns.includes(i);
    }
  }
  if (n || Is.test(t)) {
    e.push(0);
  }
  return e.reverse();
}
function Gn(t) {
  const e = Kn(t);
  return [0, ...e].map((n, r) => t.slice(n, e[r])).join("'");
}
function Dt(t) {
  const e = Kn(t);
  return [0, ...e].map((n, r) => t.slice(r > 0 && t.charAt(n) === "'" ? n + 1 : n, e[r])).join("");
}

// src/accounts/list/read/table.ts
function Xn(t, e) {
  const n = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(t + e);
  return (n ? e + t : `${t} ${e}`).trim();
}
var Yn = /^([^,]{1,60}),\s+([^,]{1,60})$/;
function Fs(t) {
  const e = t.filter((n) => !v(n)).slice(0, Je);
  return e.length > 1 && e.filter((n) => Yn.test(n.trim())).length > e.length * 0.8;
}
function Hs(t) {
  var r;
  const [, e = "", n = ""] = (r = Yn.exec(t.trim())) != null ? r : [];
  return e ? Xn(n, e) : t;
}
var Vn = ({ cells: t }) => t.filter((e) => !v(e)).length;
function js(t, e, { rows: n }) {
  const r = t.cells.findIndex((s) => !v(s));
  const i = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return i && Vn(t) === 1 && n.slice(0, Je).filter((s) => Vn(s) > 2).length > 1;
}
function $s({ headings: t, sheet: e }, n, r) {
  var s;
  const i = (a) => e ? Dt(a) : a.trim();
  return { heading: i((s = t == null ? void 0 : t.cells[n]) != null ? s : ""), column: n, value: i(r) };
}
var Ze = class {
  constructor(e, n, r) {
    this.context = e;
    this.builder = n;
    this.delimiter = r;
  }
  /**
   * @param table
   * @param table.sections
   * @param plan Which of the ways to take the columns
   */
  addAll({ sections: e }, n) {
    for (const r of e) {
      for (const a of [...r.above, ...r.headings ? [r.headings] : []]) {
        this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
      }
      for (const a of r.totals) {
        this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
      }
      const i = zt(r, n);
      const s = Fs(r.rows.map(({ cells: a }) => {
        var o;
        return (o = a[i.indexOf("realname")]) != null ? o : "";
      }));
      for (const a of r.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        this.addRecord(a, i, r, s);
      }
    }
  }
  textOf(e) {
    return e.cells.join(this.delimiter || " ");
  }
  addRecord(e, n, r, i) {
    var x, E;
    const { line: s, lastLine: a, cells: o } = e;
    const l = { first: "", last: "" };
    const u = [];
    const m = [];
    const g = r.sheet ? Ye((E = (x = r.headings) == null ? void 0 : x.cells) != null ? E : []) : -1;
    o.forEach((P, G) => {
      var c;
      const I = r.headings !== null && G >= r.headings.cells.length;
      const d = I && n[G] === "unused" ? void 0 : n[G];
      if (d === void 0 || d === "unused") {
        const b = this.delimiter && P.includes("\n") && P.includes(this.delimiter);
        if (!v(P) && (d === void 0 || b)) {
          m.push(P);
        }
        if (!v(P) && d === "unused" && G > g) {
          u.push($s(r, G, P));
        }
      } else {
        this.readCell(d, r.sheet ? Dt(P) : P, l, r.sheet, s);
        if (d === "realname" && i) {
          l.realname = Hs((c = l.realname) != null ? c : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", s, this.textOf(e));
    }
    const U = l, { first: p, last: f } = U, h = je(U, ["first", "last"]);
    if (p || f) {
      h.realname = Xn(p, f);
    }
    if (u.length > 0) {
      h.extra = u;
    }
    if (r.sheet) {
      this.builder.add(s, a, h, true);
      return;
    }
    this.readName(h);
    if (js(e, n, r)) {
      this.builder.remark("header", s, this.textOf(e), a);
      return;
    }
    const k = !h.username && !h.email && !h.realname;
    if (k && h.password) {
      this.builder.add(s, a, h);
    } else {
      this.builder.addOrRemark(s, a, h, this.textOf(e));
    }
    if (m.length > 0 && !k) {
      this.builder.remark("extra-cells", s, m.join(this.delimiter || " "), a);
    }
  }
  readCell(e, n, r, i, s) {
    switch (e) {
      case "firstname":
        r.first = Te(n);
        break;
      case "lastname":
        r.last = Te(n);
        break;
      case "mode":
        this.readMode(n, r, s);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = i ? n : Te(n);
        break;
      default:
        r[e] = i ? n : n.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var i, s, a;
    const { username: n = "", email: r = "" } = e;
    if (/\[\[|\{\{|https?:/.test(n)) {
      const { names: o, calls: l } = Oe(n, this.context.titles);
      const [u = (i = l[0]) == null ? void 0 : i.names[0]] = o;
      e.username = u != null ? u : n;
    } else if (/[@＠]/.test(n.slice(1))) {
      const o = qe(n.replace(/\n/g, " "), this.context.words);
      const l = r === "" || o.email.toLowerCase() === r.toLowerCase();
      if (o.email !== "" && (l || o.name !== "")) {
        e.username = o.name;
        e.email = r || o.email;
      }
    } else if (n.includes("\n")) {
      e.username = n.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((s = e.realname) != null ? s : "") && X((a = e.realname) != null ? a : "")) {
      e.realname = "";
    }
  }
  readMode(e, n, r) {
    const i = this.context.modes.get(e.trim().toLowerCase());
    if (i) {
      n.mode = i;
    } else if (!v(e)) {
      this.builder.remark("unknown-mode", r, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var Bs = 3;
function Us(t) {
  var i, s;
  const e = t.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const n = (s = (i = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : i[1]) != null ? s : null;
  const r = e.split("\n").map((a, o) => ({ line: o + 1, lastLine: o + 1, text: a }));
  return { lines: n === null ? r : r.slice(1), separator: n };
}
function Ws({ records: t, delimiter: e }, n, { options: r }) {
  const i = n.sections.some(({ headings: a }) => a !== null);
  if (r.columns || r.delimiter || n.sheet || i) {
    return null;
  }
  const s = /* @__PURE__ */ new Set();
  for (const { cells: a } of t.slice(0, 200)) {
    a.forEach((o, l) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(o)) {
        s.add(l);
      }
    });
  }
  return s.size > 1 ? null : t.map(({ line: a, lastLine: o, cells: l, beside: u }) => ({ line: a, lastLine: o, text: u != null ? u : l.join(l.every(v) ? e : " ") }));
}
function Qn(t, e) {
  return t.map((n) => {
    if (n.kind === "lines") {
      return { segment: n, table: null };
    }
    const r = Un(n.records, e);
    const i = n.source === "delimited" ? Ws(n, r, e) : null;
    return i ? { segment: { kind: "lines", lines: i }, table: null } : { segment: n, table: r };
  });
}
var et = class {
  constructor(e, n, r) {
    this.parts = e;
    this.context = n;
    this.variant = r;
    this.certain = true;
    this.hasVariants = false;
    this.format = "names";
    this.builder = new We(n.options);
  }
  read({ lines: e, separator: n }) {
    const { builder: r, parts: i } = this;
    if (n !== null) {
      r.remark("markup", 1, `sep=${n}`);
    }
    const s = i.filter(({ table: o }) => o !== null);
    for (const o of i) {
      if (r.overflow !== null) {
        break;
      }
      if (o.table) {
        this.addTable(o.segment, o.table);
      } else {
        this.addLines(o.segment.lines, s.length > 0);
      }
    }
    const a = e.reduce((o, { line: l, text: u }) => v(u) ? o : l, 0);
    r.finish(a, (o) => {
      var l, u, m, g;
      return (g = (m = e[o - ((u = (l = e[0]) == null ? void 0 : l.line) != null ? u : 1)]) == null ? void 0 : m.text) != null ? g : "";
    });
    return V(D({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, n) {
    this.certain = this.certain && n.certain;
    this.hasVariants = this.hasVariants || n.planCount > 1;
    this.format = n.sheet && n.sections.some(({ plans: r }) => {
      var i;
      return (i = r.plans[0]) == null ? void 0 : i.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: r, lastLine: i, beside: s } of e.records) {
      if (s !== void 0 && !v(s)) {
        this.builder.remark("markup", r, s, i);
      }
    }
    for (const { line: r, lastLine: i, cells: s, beside: a } of e.records) {
      const o = s.length > 1 && e.delimiter !== "	" || e.source !== "delimited";
      if (o && a === void 0 && s.every(v)) {
        this.builder.remark("no-name", r, s.join(e.delimiter), i);
      }
    }
    new Ze(this.context, this.builder, e.delimiter).addAll(n, this.variant);
  }
  addLines(e, n) {
    const { builder: r, context: i } = this;
    if (!n && dn(e, i.words, r)) {
      return;
    }
    const s = this.variant === 1 ? "parts" : "whole";
    const a = new Ve(e, V(D({}, i), { order: s }), r);
    this.hasVariants = this.hasVariants || a.isSurnameFirst;
    this.certain = this.certain && !a.isSurnameFirst;
    const o = r.rows.length;
    a.readAll();
    if (!n) {
      const l = r.rows.slice(o);
      const u = l.filter(({ email: m }) => m !== "").length;
      this.format = a.isPage ? "wikitext" : u > l.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var r;
    const e = this.parts.flatMap((i) => {
      const s = i.table && Wn(i.table);
      return s ? [{ section: s, delimiter: i.segment.kind === "table" ? i.segment.delimiter : "" }] : [];
    });
    const n = e.reduce((i, s) => !i || s.section.rows.length > i.section.rows.length ? s : i, null);
    return {
      columns: n && qn(n.section, this.variant),
      hasHeadings: n !== null && n.section.headings !== null,
      delimiter: (r = n == null ? void 0 : n.delimiter) != null ? r : ""
    };
  }
};
function ye(t, e = {}) {
  var p;
  const n = Us(t);
  const r = {
    options: e,
    words: new Be(e.headings),
    titles: new Re(e.userNamespaces),
    modes: cn(e.modeWords)
  };
  const i = (p = e.delimiter) != null ? p : n.separator;
  let s = _t(n.lines, i, r);
  let a = Qn(s, r);
  if (!a.some(({ table: f }) => f == null ? void 0 : f.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(t.slice(1))) {
    n.lines = n.lines.map((f) => V(D({}, f), { text: Vt(f.text.replace(/\uFEFF/g, "")) }));
    s = _t(n.lines, i, r);
    a = Qn(s, r);
  }
  const o = new et(a, r, 0);
  const l = o.read(n);
  const u = [l];
  const m = /* @__PURE__ */ new Set([JSON.stringify(l.rows.slice(0, 50))]);
  for (let f = 1; f < Bs && o.hasVariants; f++) {
    const h = new et(a, r, f).read(n);
    const k = JSON.stringify(h.rows.slice(0, 50));
    if (h.rows.length > 0 && !m.has(k)) {
      m.add(k);
      u.push(h);
    }
  }
  const g = !l.rows.some(({ username: f, realname: h }) => (f + h).includes("�"));
  return { readings: u, certain: o.certain && g };
}

// src/accounts/list/read/source/address-book.ts
var Jn = (t) => Uint8Array.from(t, (e) => e.charCodeAt(0));
function qs(t, e) {
  try {
    return e(Jn(atob(t.trim())), "utf-8");
  } catch (n) {
    return t;
  }
}
var Ft = (t) => t.split(/\r\n|\r|\n/);
var Zn = (t) => t.replace(/(\r\n|\r|\n)[ \t]/g, "");
function Ks(t, e, n) {
  const r = t.replace(/=([0-9a-f]{2})/gi, (i, s) => String.fromCharCode(parseInt(s, 16)));
  try {
    return n(Jn(r), e);
  } catch (i) {
    return t;
  }
}
function Gs(t) {
  var n, r;
  const e = [];
  for (const i of Ft(Zn(t))) {
    const s = (n = e[e.length - 1]) != null ? n : "";
    if (/quoted-printable/i.test((r = s.split(":", 1)[0]) != null ? r : "") && s.endsWith("=")) {
      e[e.length - 1] = s.slice(0, -1) + i;
    } else {
      e.push(i);
    }
  }
  return e;
}
function Vs(t, e) {
  var l, u;
  const n = t.indexOf(":");
  const [r = "", ...i] = t.slice(0, Math.max(n, 0)).split(";");
  const s = i.join(";");
  const a = t.slice(n + 1);
  const o = (u = (l = /charset="?([\w-]+)/i.exec(s)) == null ? void 0 : l[1]) != null ? u : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: s,
    value: /quoted-printable/i.test(s) ? Ks(a, o, e) : a
  };
}
var It = (t) => t.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function Xs(t) {
  const [e = "", n = ""] = t.replace(/\\;/g, " ").split(";").map(It);
  return `${n} ${e}`.trim();
}
function Ys(t) {
  var i, s;
  const e = (a) => {
    var o, l;
    return (l = (o = t.find(({ name: u }) => u === a)) == null ? void 0 : o.value) != null ? l : "";
  };
  const n = t.filter(({ name: a }) => a === "EMAIL");
  const r = (i = n.find(({ parameters: a }) => /[;,=]pref\b/i.test(a))) != null ? i : n[0];
  return {
    name: It(e("FN")) || Xs(e("N")),
    email: It((s = r == null ? void 0 : r.value) != null ? s : "").replace(/^mailto:/i, "")
  };
}
function Qs(t, e) {
  return t.split(/^BEGIN:VCARD\s*$/im).slice(1).map((n) => Ys(
    Gs(n).map((r) => Vs(r, e))
  ));
}
function Js(t, e) {
  var i;
  const n = /* @__PURE__ */ new Map();
  for (const s of Ft(t)) {
    const [, a = "", o = "", l = ""] = (i = /^([^:]+):([:<]?)(.*)$/.exec(s)) != null ? i : [];
    const u = a.replace(/;.*/, "").toLowerCase();
    if (u && o !== "<" && !n.has(u)) {
      n.set(u, (o ? qs(l, e) : l).trim());
    }
  }
  const r = (s) => {
    var a;
    return (a = n.get(s)) != null ? a : "";
  };
  return {
    name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
    email: r("mail")
  };
}
var Zs = (t, e) => Zn(t).split(/(?:\r\n|\r|\n){2,}/).filter((n) => /^dn:/m.test(n)).map((n) => Js(n, e));
function er(t, e) {
  const [n = ""] = Ft(t.slice(0, 4e3)).filter((s) => !/^(\s*|#.*|version:.*)$/.test(s));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(n)) {
    r = Qs(t, e);
  } else if (/^dn::? /i.test(n)) {
    r = Zs(t, e);
  } else {
    return null;
  }
  const i = r.filter(({ name: s, email: a }) => s || a);
  return { kind: "table", sheets: [{ name: "", rows: [
    ["Name", "E-mail"],
    ...i.map(({ name: s, email: a }) => [s, a])
  ] }] };
}

// src/accounts/list/read/source/decode-as.ts
var ea = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function ta(t, e) {
  const n = new DataView(t.buffer, t.byteOffset, t.byteLength);
  const r = [];
  for (let i = 0; i + 3 < t.length; i += 4) {
    const s = n.getUint32(i, e);
    const a = s <= 1114111 && (s < 55296 || s > 57343);
    r.push(String.fromCodePoint(a ? s : 65533));
  }
  return r.join("");
}
function _e(t, e, n) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return ta(t, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return n(t, e).replace(/[\u0080-\u009f]/g, (r) => {
        var i;
        return (i = ea[r.charCodeAt(0) - 128]) != null ? i : r;
      });
    case "windows-1258":
      return n(t, e).normalize();
    default:
      return n(t, e);
  }
}

// src/accounts/list/read/source/file-kind.ts
var na = [
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
var ra = "d0cf11e0a1b11ae1";
var ia = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function sa(t) {
  return Array.from(t, (e) => e.toString(16).padStart(2, "0")).join("");
}
function aa(t, e, n) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== t[n * 2 + r]) {
      return false;
    }
  }
  return true;
}
function oa(t) {
  var s, a;
  const e = new DataView(t.buffer, t.byteOffset, t.byteLength);
  if (t.length < 52) {
    return "document";
  }
  const n = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * n;
  const i = String.fromCharCode(...t.subarray(r, r + 4096)).replace(/\0/g, "");
  return (a = (s = ia.find(([o]) => i.includes(o))) == null ? void 0 : s[1]) != null ? a : "document";
}
function tr(t) {
  var n, r;
  if (!t.length) {
    return "empty";
  }
  const e = sa(t.subarray(0, 264));
  if (e.startsWith(ra)) {
    return oa(t);
  }
  return (r = (n = na.find(([, i, s]) => aa(e, i, s != null ? s : 0))) == null ? void 0 : n[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var Ht = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-parts-gadget.ts
var nr = (t, e, n) => ke(null, null, function* () {
  const r = yield Ht("files");
  return r.detectEncoding(t, e, n);
});
var jt = (t) => ke(null, null, function* () {
  const e = yield Ht("files");
  return e.readSpreadsheet(t);
});

// src/accounts/list/read/source/samples.ts
var la = 3;
var ua = 60;
function rr(t) {
  var s;
  const e = t.map((a) => a.split(/\r\n|\r|\n/));
  const n = [];
  const r = /* @__PURE__ */ new Set();
  const [i = []] = e;
  for (let a = 0; a < i.length && n.length < la; a++) {
    const o = (s = i[a]) != null ? s : "";
    if (e.some((l) => {
      var u;
      return /[^\u0000-\u007f]/.test((u = l[a]) != null ? u : "");
    }) && !r.has(o)) {
      r.add(o);
      n.push(a);
    }
  }
  return e.map((a) => n.map((o) => {
    var l;
    return ((l = a[o]) != null ? l : "").slice(0, ua);
  }));
}

// src/accounts/list/read/source/unicode.ts
function ca([t, e, n, r]) {
  if (t === 239 && e === 187 && n === 191) {
    return "utf-8";
  }
  if (t === 255 && e === 254) {
    return n === 0 && r === 0 ? "utf-32le" : "utf-16le";
  }
  if (t === 254 && e === 255) {
    return "utf-16be";
  }
  return t === 0 && e === 0 && n === 254 && r === 255 ? "utf-32be" : null;
}
var da = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function ma(t) {
  var i;
  let e = 0;
  let n = 0;
  let r = 0;
  for (let s = 0; s < t.length; s++) {
    if (da.has((i = t[s]) != null ? i : 0)) {
      e++;
      n += s % 2 === 0 && t[s + 1] === 0 ? 1 : 0;
      r += s % 2 === 1 && t[s - 1] === 0 ? 1 : 0;
    }
  }
  if (Math.max(n, r) * 2 <= e) {
    return null;
  }
  return n > r ? "utf-16le" : "utf-16be";
}
function fa(t) {
  if (t < 128) {
    return 0;
  }
  if (t >= 194 && t <= 223) {
    return 1;
  }
  if (t >= 224 && t <= 239) {
    return 2;
  }
  return t >= 240 && t <= 244 ? 3 : null;
}
function pa(t) {
  var r;
  let e = 0;
  let n = 0;
  for (let i = 0; i < t.length; i++) {
    const s = fa((r = t[i]) != null ? r : 0);
    if (s === 0) {
      continue;
    }
    const a = t.subarray(i + 1, i + 1 + (s != null ? s : 0));
    if (s !== null && a.length === s && a.every((o) => o >= 128 && o <= 191)) {
      e++;
      i += s;
    } else {
      n++;
    }
  }
  return { right: e, wrong: n };
}
var ha = (t) => t < 32 && !(t >= 9 && t <= 13) && t !== 26 && t !== 27;
function ga(t) {
  const e = t.subarray(0, 65536);
  const n = e.filter(ha);
  return n.length > 3 && n.length * 20 > e.length;
}
var ba = (t) => t.some((e, n) => e === 27 && (t[n + 1] === 36 || t[n + 1] === 40));
var ka = 3;
function ya(t) {
  var i;
  const e = (i = ca(t)) != null ? i : ma(t);
  if (e) {
    return e;
  }
  const { right: n, wrong: r } = pa(t);
  return r * ka <= n && !ba(t) ? "utf-8" : null;
}
function ir(t, e) {
  const n = ya(t);
  if ((n == null ? void 0 : n.startsWith("utf-16")) || (n == null ? void 0 : n.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: n, text: _e(t, n, e) };
  }
  if (ga(t)) {
    return { kind: "binary" };
  }
  return n ? { kind: "unicode", encoding: n, text: e(t, n) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var wa = (t, e) => new TextDecoder(e).decode(t);
var tt = (t) => ({ kind: "problem", code: t, detail: "" });
function Sa(t) {
  const e = [];
  let n = 1;
  for (const [r] of t.matchAll(/\r\n?|\n|\u0000|\uFFFD/g)) {
    if (r === "\0" || r === "�") {
      e.push({ code: r === "\0" ? "nul" : "undecodable", line: n });
    } else {
      n++;
    }
  }
  return e;
}
var xa = (t) => /^\s*<(\?xml|office:document)\b/.test(t) && t.slice(0, 8192).includes("opendocument.spreadsheet");
var va = (t) => t.length < 2e3 && /^\s*\{/.test(t) && /"(doc_id|url)":\s*"/.test(t);
var sr = (t) => t.replace(/\u0000+/g, "");
function Ra({ encoding: t, certain: e, texts: n }) {
  var a, o;
  const r = rr([...n.values()]);
  const i = Array.from(n, ([l, u], m) => {
    var g;
    return { encoding: l, samples: (g = r[m]) != null ? g : [], text: sr(u) };
  });
  const s = (a = n.get(t)) != null ? a : "";
  return {
    kind: "text",
    encoding: t,
    certain: e,
    samples: (o = r[0]) != null ? o : [],
    text: sr(s),
    alternatives: i.slice(1),
    remarks: Sa(s)
  };
}
function Ea(t, e, n) {
  return ke(this, null, function* () {
    var l, u;
    const r = (l = e.encoding) != null ? l : "";
    const i = ir(t, n);
    if (i.kind === "binary" && !r) {
      return null;
    }
    if (i.kind === "unicode" && (!r || r === i.encoding)) {
      return { encoding: i.encoding, certain: true, texts: /* @__PURE__ */ new Map([[i.encoding, i.text]]) };
    }
    const s = yield ((u = e.detectEncoding) != null ? u : nr)(t, e.language, n);
    const a = i.kind === "unicode" ? [i.encoding] : [s.encoding, ...s.alternatives];
    const o = r || s.encoding;
    return {
      encoding: o,
      certain: s.certain || r !== "",
      texts: new Map([o, ...a].map((m) => [m, _e(t, m, n)]))
    };
  });
}
function ar(t, e) {
  return ke(this, null, function* () {
    var o, l, u, m;
    const { bytes: n } = t;
    const r = tr(n);
    if (r === "zip") {
      return ((o = e.readSpreadsheet) != null ? o : jt)(n);
    }
    if (r !== "text") {
      return tt(r);
    }
    const i = (l = e.decode) != null ? l : wa;
    const s = yield Ea(n, e, i);
    if (!s) {
      return tt("binary");
    }
    const a = Ra(s);
    if (xa(a.text)) {
      return ((u = e.readSpreadsheet) != null ? u : jt)(n);
    }
    if (va(a.text)) {
      return tt("web-shortcut");
    }
    return a.text.trim() ? (m = er(a.text, i)) != null ? m : a : tt("empty");
  });
}

// src/accounts/list/read/index.ts
var nt = (t, e) => V(D({}, e), { problem: null, text: t, encoding: null, sheets: [], sheet: "" });
function Ta(t, e) {
  var a;
  const n = t.map(({ name: o, rows: l }) => {
    const u = or.unparse(l, { delimiter: "	", newline: "\n" });
    return { name: o, text: u, read: ye(u, l.some((m) => m.length > 1) ? D({ delimiter: "	" }, e) : e) };
  });
  const r = (o) => o.read.readings[0].rows.length;
  const i = (a = n.find(({ name: o }) => o === e.sheet)) != null ? a : n.reduce((o, l) => r(l) > r(o) ? l : o);
  const s = e.sheet !== void 0 || n.filter((o) => r(o) > 0).length < 2;
  return V(D({}, nt(i.text, i.read)), {
    certain: i.read.certain && s,
    sheets: n.map(({ name: o }) => o),
    sheet: i.name
  });
}
function Ca(n) {
  return ke(this, arguments, function* (t, e = {}) {
    var r;
    switch (t.kind) {
      case "text":
        return nt(t.text, ye(t.text, e));
      case "html": {
        const i = new Re(e.userNamespaces);
        const s = (r = e.DOMParser && Gt(t.html, i, e.DOMParser)) != null ? r : t.text;
        return nt(s, ye(s, e));
      }
      case "file": {
        const i = yield ar(t, D({ language: "" }, e));
        switch (i.kind) {
          case "problem":
            return { readings: [], certain: true, problem: { code: i.code }, text: "", encoding: null, sheets: [], sheet: "" };
          case "table":
            return Ta(i.sheets, e);
          case "text": {
            const { text: s, encoding: a, certain: o, samples: l, alternatives: u, remarks: m } = i;
            const g = nt(s, ye(s, e));
            const p = o ? [] : u.map((f) => ye(f.text, e).readings[0]);
            return V(D({}, g), {
              readings: [...g.readings, ...p],
              certain: g.certain && o,
              encoding: { encoding: a, certain: o, samples: l, alternatives: u, remarks: m }
            });
          }
        }
      }
    }
  });
}

// read.js
mw.libs.accountCreator.parts.read.modules = [Gn, tn, Rt, Le, _e];
return { readList: Ca, readText: ye };
} };
// </nowiki>
