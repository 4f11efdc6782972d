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
mw.libs.accountCreator.parts.read = { on: {"core":"87f76222","checks":"96a18c98"}, contents: '383b54c8', run: function () {
'use strict';
var or = Object.create;
var rt = Object.defineProperty;
var lr = Object.defineProperties;
var ur = Object.getOwnPropertyDescriptor;
var cr = Object.getOwnPropertyDescriptors;
var dr = Object.getOwnPropertyNames;
var He = Object.getOwnPropertySymbols;
var mr = Object.getPrototypeOf;
var it = Object.prototype.hasOwnProperty;
var Bt = Object.prototype.propertyIsEnumerable;
var $t = (n, e, t) => e in n ? rt(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var I = (n, e) => {
  for (var t in e || (e = {}))
    if (it.call(e, t))
      $t(n, t, e[t]);
  if (He)
    for (var t of He(e)) {
      if (Bt.call(e, t))
        $t(n, t, e[t]);
    }
  return n;
};
var G = (n, e) => lr(n, cr(e));
var je = (n, e) => {
  var t = {};
  for (var r in n)
    if (it.call(n, r) && e.indexOf(r) < 0)
      t[r] = n[r];
  if (n != null && He)
    for (var r of He(n)) {
      if (e.indexOf(r) < 0 && Bt.call(n, r))
        t[r] = n[r];
    }
  return t;
};
var fr = (n, e) => () => {
  try {
    return e || n((e = { exports: {} }).exports, e), e.exports;
  } catch (t) {
    throw e = 0, t;
  }
};
var pr = (n, e, t, r) => {
  if (e && typeof e === "object" || typeof e === "function") {
    for (let i of dr(e))
      if (!it.call(n, i) && i !== t)
        rt(n, i, { get: () => e[i], enumerable: !(r = ur(e, i)) || r.enumerable });
  }
  return n;
};
var st = (n, e, t) => (t = n != null ? or(mr(n)) : {}, pr(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  e || !n || !n.__esModule ? rt(t, "default", { value: n, enumerable: true }) : t,
  n
));
var ke = (n, e, t) => {
  return new Promise((r, i) => {
    var s = (l) => {
      try {
        o(t.next(l));
      } catch (u) {
        i(u);
      }
    };
    var a = (l) => {
      try {
        o(t.throw(l));
      } catch (u) {
        i(u);
      }
    };
    var o = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(s, a);
    o((t = t.apply(n, e)).next());
  });
};

// node_modules/papaparse/papaparse.min.js
var $e = fr((at, ot) => {
  ((n, e) => {
    "function" == typeof define && define.amd ? define([], e) : "object" == typeof ot && "undefined" != typeof at ? ot.exports = e() : n.Papa = e();
  })(at, function n() {
    var e = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== e ? e : {};
    var t = !e.document && !!e.postMessage, r = e.IS_PAPA_WORKER || false, i = {}, s = 0, a = {};
    function o(d) {
      return 65279 === d.charCodeAt(0) ? d.slice(1) : d;
    }
    function l(d) {
      this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(c) {
        var b = N(c);
        b.chunkSize = parseInt(b.chunkSize), c.step || c.chunk || (b.chunkSize = null);
        this._handle = new f(b), (this._handle.streamer = this)._config = b;
      }.call(this, d), this.parseChunk = function(c, b) {
        var x = parseInt(this._config.skipFirstNLines) || 0;
        if (this.isFirstChunk && 0 < x) {
          let P = this._config.newline;
          P || (y = this._config.quoteChar || '"', P = this._handle.guessLineEndings(c, y)), c = [...c.split(P).slice(x)].join(P);
        }
        this.isFirstChunk && D(this._config.beforeFirstChunk) && void 0 !== (y = this._config.beforeFirstChunk(c)) && (c = y), this.isFirstChunk = false, this._halted = false;
        var x = this._partialLine + c, y = (this._partialLine = "", this._handle.parse(x, this._baseIndex, !this._finished));
        if (!this._handle.paused() && !this._handle.aborted()) {
          c = y.meta.cursor, x = (this._finished || (this._partialLine = x.substring(c - this._baseIndex), this._baseIndex = c), y && y.data && (this._rowCount += y.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
          if (r) e.postMessage({ results: y, workerId: a.WORKER_ID, finished: x });
          else if (D(this._config.chunk) && !b) {
            if (this._config.chunk(y, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
            this._completeResults = y = void 0;
          }
          return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(y.data), this._completeResults.errors = this._completeResults.errors.concat(y.errors), this._completeResults.meta = y.meta), this._completed || !x || !D(this._config.complete) || y && y.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), x || y && y.meta.paused || this._nextChunk(), y;
        }
        this._halted = true;
      }, this._sendError = function(c) {
        D(this._config.error) ? this._config.error(c) : r && this._config.error && e.postMessage({ workerId: a.WORKER_ID, error: c, finished: false });
      };
    }
    function u(d) {
      var c;
      (d = d || {}).chunkSize || (d.chunkSize = a.RemoteChunkSize), l.call(this, d), this._nextChunk = t ? function() {
        this._readChunk(), this._chunkLoaded();
      } : function() {
        this._readChunk();
      }, this.stream = function(b) {
        this._input = b, this._nextChunk();
      }, this._readChunk = function() {
        if (this._finished) this._chunkLoaded();
        else {
          if (c = new XMLHttpRequest(), this._config.withCredentials && (c.withCredentials = this._config.withCredentials), t || (c.onload = Q(this._chunkLoaded, this), c.onerror = Q(this._chunkError, this)), c.ontimeout = Q(this._chunkTimeout, this), c.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !t), this._config.downloadTimeout && !t && (c.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
            var b, x = this._config.downloadRequestHeaders;
            for (b in x) c.setRequestHeader(b, x[b]);
          }
          var y;
          this._config.chunkSize && (y = this._start + this._config.chunkSize - 1, c.setRequestHeader("Range", "bytes=" + this._start + "-" + y));
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
      (d = d || {}).chunkSize || (d.chunkSize = a.LocalChunkSize), l.call(this, d);
      var c, b, x = "undefined" != typeof FileReader;
      this.stream = function(y) {
        this._input = y, b = y.slice || y.webkitSlice || y.mozSlice, x ? ((c = new FileReader()).onload = Q(this._chunkLoaded, this), c.onerror = Q(this._chunkError, this)) : c = new FileReaderSync(), this._nextChunk();
      }, this._nextChunk = function() {
        this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
      }, this._readChunk = function() {
        var y = this._input, P = (this._config.chunkSize && (P = Math.min(this._start + this._config.chunkSize, this._input.size), y = b.call(y, this._start, P)), c.readAsText(y, this._config.encoding));
        x || this._chunkLoaded({ target: { result: P } });
      }, this._chunkLoaded = function(y) {
        this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(y.target.result);
      }, this._chunkError = function() {
        this._sendError(c.error);
      };
    }
    function h(d) {
      var c;
      l.call(this, d = d || {}), this.stream = function(b) {
        return c = b, this._nextChunk();
      }, this._nextChunk = function() {
        var b, x;
        if (!this._finished) return b = this._config.chunkSize, c = b ? (x = c.substring(0, b), c.substring(b)) : (x = c, ""), this._finished = !c, this.parseChunk(x);
      };
    }
    function p(d) {
      l.call(this, d = d || {});
      var c = [], b = true, x = false;
      this.pause = function() {
        l.prototype.pause.apply(this, arguments), this._input.pause();
      }, this.resume = function() {
        l.prototype.resume.apply(this, arguments), this._input.resume();
      }, this.stream = function(y) {
        this._input = y, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
      }, this._checkIsFinished = function() {
        x && 1 === c.length && (this._finished = true);
      }, this._nextChunk = function() {
        this._checkIsFinished(), c.length ? this.parseChunk(c.shift()) : b = true;
      }, this._streamData = Q(function(y) {
        try {
          c.push("string" == typeof y ? y : y.toString(this._config.encoding)), b && (b = false, this._checkIsFinished(), this.parseChunk(c.shift()));
        } catch (P) {
          this._streamError(P);
        }
      }, this), this._streamError = Q(function(y) {
        this._streamCleanUp(), this._sendError(y);
      }, this), this._streamEnd = Q(function() {
        this._streamCleanUp(), x = true, this._streamData("");
      }, this), this._streamCleanUp = Q(function() {
        this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
      }, this);
    }
    function f(d) {
      var c, b, x, y, P = Math.pow(2, 53), ne = -P, le = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, ue = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, H = this, ie = 0, R = 0, re = false, T = false, _ = [], S = { data: [], errors: [], meta: {} };
      function J(M) {
        return "greedy" === d.skipEmptyLines ? "" === M.join("").trim() : 1 === M.length && 0 === M[0].length;
      }
      function j() {
        if (S && x && (oe("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + a.DefaultDelimiter + "'"), x = false), d.skipEmptyLines && (S.data = S.data.filter(function($) {
          return !J($);
        })), K()) {
          let $ = function(ee) {
            _.push(ee);
          };
          var L = $;
          if (S) if (Array.isArray(S.data[0])) {
            for (var M = 0; K() && M < S.data.length; M++) S.data[M].forEach($);
            S.data.splice(0, 1);
          } else S.data.forEach($);
        }
        function A($, ee) {
          for (var W = d.header ? {} : [], O = 0; O < $.length; O++) {
            var C = O, te = $[O], te = ((z, B) => ((X) => (d.dynamicTypingFunction && void 0 === d.dynamicTyping[X] && (d.dynamicTyping[X] = d.dynamicTypingFunction(X)), true === (d.dynamicTyping[X] || d.dynamicTyping)))(z) ? "true" === B || "TRUE" === B || "false" !== B && "FALSE" !== B && (((X) => {
              if (le.test(X)) {
                X = parseFloat(X);
                if (ne < X && X < P) return 1;
              }
            })(B) ? parseFloat(B) : ue.test(B) ? new Date(B) : "" === B ? null : B) : B)(C = d.header ? O >= _.length ? "__parsed_extra" : _[O] : C, te = d.transform ? d.transform(te, C) : te);
            "__parsed_extra" === C ? (W[C] = W[C] || [], W[C].push(te)) : W[C] = te;
          }
          return d.header && (O > _.length ? oe("FieldMismatch", "TooManyFields", "Too many fields: expected " + _.length + " fields but parsed " + O, R + ee) : O < _.length && oe("FieldMismatch", "TooFewFields", "Too few fields: expected " + _.length + " fields but parsed " + O, R + ee)), W;
        }
        var U;
        S && (d.header || d.dynamicTyping || d.transform) && (U = 1, !S.data.length || Array.isArray(S.data[0]) ? (S.data = S.data.map(A), U = S.data.length) : S.data = A(S.data, 0), d.header && S.meta && (S.meta.fields = _), R += U);
      }
      function K() {
        return d.header && 0 === _.length;
      }
      function oe(M, A, U, L) {
        M = { type: M, code: A, message: U };
        void 0 !== L && (M.row = L), S.errors.push(M);
      }
      D(d.step) && (y = d.step, d.step = function(M) {
        S = M, K() ? j() : (j(), 0 !== S.data.length && (ie += M.data.length, d.preview && ie > d.preview ? b.abort() : (S.data = S.data[0], y(S, H))));
      }), this.parse = function(M, A, U) {
        var L = d.quoteChar || '"', L = (d.newline || (d.newline = this.guessLineEndings(M, L)), x = false, d.delimiter ? D(d.delimiter) && (d.delimiter = d.delimiter(M), S.meta.delimiter = d.delimiter) : ((L = (($, ee, W, O, C) => {
          var te, z, B, X;
          C = C || [",", "	", "|", ";", a.RECORD_SEP, a.UNIT_SEP];
          for (var Se = 0; Se < C.length; Se++) {
            for (var ce, _e = C[Se], Z = 0, de = 0, Y = 0, se = (B = void 0, new k({ comments: O, delimiter: _e, newline: ee, preview: 10 }).parse($)), he = 0; he < se.data.length; he++) W && J(se.data[he]) ? Y++ : (ce = se.data[he].length, de += ce, void 0 === B ? B = ce : 0 < ce && (Z += Math.abs(ce - B), B = ce));
            0 < se.data.length && (de /= se.data.length - Y), 1.99 < de && (void 0 === z || Z < z || Z === z && X < de) && (z = Z, te = _e, X = de);
          }
          return { successful: !!(d.delimiter = te), bestDelimiter: te };
        })(M, d.newline, d.skipEmptyLines, d.comments, d.delimitersToGuess)).successful ? d.delimiter = L.bestDelimiter : (x = true, d.delimiter = a.DefaultDelimiter), S.meta.delimiter = d.delimiter), N(d));
        return L.header = K(), d.preview && d.header && L.preview++, c = M, b = new k(L), S = b.parse(c, A, U), j(), re ? { meta: { paused: true } } : S || { meta: { paused: false } };
      }, this.paused = function() {
        return re;
      }, this.pause = function() {
        re = true, b.abort(), c = D(d.chunk) ? "" : c.substring(b.getCharIndex());
      }, this.resume = function() {
        H.streamer._halted ? (re = false, H.streamer.parseChunk(c, true)) : setTimeout(H.resume, 3);
      }, this.aborted = function() {
        return T;
      }, this.abort = function() {
        T = true, b.abort(), S.meta.aborted = true, D(d.complete) && d.complete(S), c = "";
      }, this.guessLineEndings = function($, L) {
        $ = $.substring(0, 1048576);
        var L = new RegExp(g(L) + "([^]*?)" + g(L), "gm"), U = ($ = $.replace(L, "")).split("\r"), L = $.split("\n"), $ = 1 < L.length && L[0].length < U[0].length;
        if (1 === U.length || $) return "\n";
        for (var ee = 0, W = 0; W < U.length; W++) "\n" === U[W][0] && ee++;
        return ee >= U.length / 2 ? "\r\n" : "\r";
      };
    }
    function g(d) {
      return d.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    function k(d) {
      var c = (d = d || {}).delimiter, b = d.newline, x = d.comments, y = d.step, P = d.preview, ne = d.fastMode, le = null, ue = false, H = null == d.quoteChar ? '"' : d.quoteChar, ie = H;
      if (void 0 !== d.escapeChar && (ie = d.escapeChar), ("string" != typeof c || -1 < a.BAD_DELIMITERS.indexOf(c)) && (c = ","), x === c) throw new Error("Comment character same as delimiter");
      true === x ? x = "#" : ("string" != typeof x || -1 < a.BAD_DELIMITERS.indexOf(x)) && (x = false), "\n" !== b && "\r" !== b && "\r\n" !== b && (b = "\n");
      var R = 0, re = false;
      this.parse = function(T, _, S) {
        if ("string" != typeof T) throw new Error("Input must be a string");
        var J = T.length, j = c.length, K = b.length, oe = x.length, M = D(y), A = [], U = [], L = [], $ = R = 0;
        if (!T) return Z();
        if (ne || false !== ne && -1 === T.indexOf(H)) {
          for (var ee = T.split(b), W = 0; W < ee.length; W++) {
            if (L = ee[W], R += L.length, W !== ee.length - 1) R += b.length;
            else if (S) return Z();
            if (!x || L.substring(0, oe) !== x) {
              if (M) {
                if (A = [], X(L.split(c)), de(), re) return Z();
              } else X(L.split(c));
              if (P && P <= W) return A = A.slice(0, P), Z(true);
            }
          }
          return Z();
        }
        for (var O = T.indexOf(c, R), C = T.indexOf(b, R), te = new RegExp(g(ie) + g(H), "g"), z = T.indexOf(H, R); ; ) if (T[R] === H) for (z = R, R++; ; ) {
          if (-1 === (z = T.indexOf(H, z + 1))) return S || U.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: A.length, index: R }), ce();
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
              if (L.push(T.substring(R, z).replace(te, H)), _e(z + 1 + B + K), -1 !== O && O < R && (O = T.indexOf(c, R)), z = T.indexOf(H, R), M && (de(), re)) return Z();
              if (P && A.length >= P) return Z(true);
              break;
            }
            U.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: A.length, index: R }), z++;
          }
        }
        else if (x && 0 === L.length && T.substring(R, R + oe) === x) {
          if (-1 === C) return Z();
          R = C + K, C = T.indexOf(b, R), -1 !== O && O < R && (O = T.indexOf(c, R));
        } else if (-1 !== O && (O < C || -1 === C)) L.push(T.substring(R, O)), R = O + j, O = T.indexOf(c, R);
        else {
          if (-1 === C) break;
          if (L.push(T.substring(R, C)), _e(C + K), M && (de(), re)) return Z();
          if (P && A.length >= P) return Z(true);
        }
        return ce();
        function X(Y) {
          A.push(Y), $ = R;
        }
        function Se(Y) {
          var se = 0;
          return se = -1 !== Y && (Y = T.substring(z + 1, Y)) && "" === Y.trim() ? Y.length : se;
        }
        function ce(Y) {
          return S || (void 0 === Y && (Y = T.substring(R)), L.push(Y), R = J, X(L), M && de()), Z();
        }
        function _e(Y) {
          R = Y, X(L), L = [], C = T.indexOf(b, R);
        }
        function Z(Y) {
          if (d.header && !_ && A.length && !ue) {
            var se = A[0], he = /* @__PURE__ */ Object.create(null), nt = new Set(se);
            let Ht = false;
            for (let xe = 0; xe < se.length; xe++) {
              let me = o(se[xe]);
              if (he[me = D(d.transformHeader) ? d.transformHeader(me, xe) : me]) {
                let Ae, jt = he[me];
                for (; Ae = me + "_" + jt, jt++, nt.has(Ae); ) ;
                nt.add(Ae), se[xe] = Ae, he[me]++, Ht = true, (le = null === le ? {} : le)[Ae] = me;
              } else he[me] = 1, se[xe] = me;
              nt.add(me);
            }
            Ht && console.warn("Duplicate headers found and renamed."), ue = true;
          }
          return { data: A, errors: U, meta: { delimiter: c, linebreak: b, aborted: re, truncated: !!Y, cursor: $ + (_ || 0), renamedHeaders: le } };
        }
        function de() {
          y(Z()), A = [], U = [];
        }
      }, this.abort = function() {
        re = true;
      }, this.getCharIndex = function() {
        return R;
      };
    }
    function w(d) {
      var c = d.data, b = i[c.workerId], x = false;
      if (c.error) b.userError(c.error, c.file);
      else if (c.results && c.results.data) {
        var y = { abort: function() {
          x = true, E(c.workerId, { data: [], errors: [], meta: { aborted: true } });
        }, pause: q, resume: q };
        if (D(b.userStep)) {
          for (var P = 0; P < c.results.data.length && (b.userStep({ data: c.results.data[P], errors: c.results.errors, meta: c.results.meta }, y), !x); P++) ;
          delete c.results;
        } else D(b.userChunk) && (b.userChunk(c.results, y, c.file), delete c.results);
      }
      c.finished && !x && E(c.workerId, c.results);
    }
    function E(d, c) {
      var b = i[d];
      D(b.userComplete) && b.userComplete(c), b.terminate(), delete i[d];
    }
    function q() {
      throw new Error("Not implemented.");
    }
    function N(d) {
      if ("object" != typeof d || null === d) return d;
      var c, b = Array.isArray(d) ? [] : {};
      for (c in d) b[c] = N(d[c]);
      return b;
    }
    function Q(d, c) {
      return function() {
        d.apply(c, arguments);
      };
    }
    function D(d) {
      return "function" == typeof d;
    }
    return a.parse = function(d, c) {
      var b = (c = c || {}).dynamicTyping || false;
      D(b) && (c.dynamicTypingFunction = b, b = {});
      if (c.dynamicTyping = b, c.transform = !!D(c.transform) && c.transform, void 0 !== c.downloadTimeout) {
        var b = parseInt(c.downloadTimeout);
        if (isNaN(b)) throw new Error("Config downloadTimeout value (" + c.downloadTimeout + ") not parsable by parseInt(val).");
        c.downloadTimeout = b;
      }
      if (!c.worker || !a.WORKERS_SUPPORTED) return b = null, a.NODE_STREAM_INPUT, "string" == typeof d ? (d = o(d), b = new (c.download ? u : h)(c)) : true === d.readable && D(d.read) && D(d.on) ? b = new p(c) : (e.File && d instanceof File || d instanceof Object) && (b = new m(c)), b.stream(d);
      (b = (() => {
        var x;
        return !!a.WORKERS_SUPPORTED && (x = (() => {
          var y = e.URL || e.webkitURL || null, P = n.toString();
          return a.BLOB_URL || (a.BLOB_URL = y.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", P, ")();"], { type: "text/javascript" })));
        })(), (x = new e.Worker(x)).onmessage = w, x.id = s++, i[x.id] = x);
      })()).userStep = c.step, b.userChunk = c.chunk, b.userComplete = c.complete, b.userError = c.error, c.step = D(c.step), c.chunk = D(c.chunk), c.complete = D(c.complete), c.error = D(c.error), delete c.worker, b.postMessage({ input: d, config: c, workerId: b.id });
    }, a.unparse = function(d, c) {
      var b = false, x = true, y = ",", P = "\r\n", ne = '"', le = ne + ne, ue = false, H = null, ie = false, R = ((() => {
        if ("object" == typeof c) {
          if ("string" != typeof c.delimiter || a.BAD_DELIMITERS.filter(function(_) {
            return -1 !== c.delimiter.indexOf(_);
          }).length || (y = c.delimiter), "boolean" != typeof c.quotes && "function" != typeof c.quotes && !Array.isArray(c.quotes) || (b = c.quotes), "boolean" != typeof c.skipEmptyLines && "string" != typeof c.skipEmptyLines || (ue = c.skipEmptyLines), "string" == typeof c.newline && (P = c.newline), "string" == typeof c.quoteChar && (ne = c.quoteChar, le = ne + ne), "boolean" == typeof c.header && (x = c.header), Array.isArray(c.columns)) {
            if (0 === c.columns.length) throw new Error("Option columns is empty");
            H = c.columns;
          }
          void 0 !== c.escapeChar && (le = c.escapeChar + ne), c.escapeFormulae instanceof RegExp ? ie = c.escapeFormulae : "boolean" == typeof c.escapeFormulae && c.escapeFormulae && (ie = /^[=+\-@\t\r].*$/);
        }
      })(), new RegExp(g(ne), "g"));
      "string" == typeof d && (d = JSON.parse(d));
      if (Array.isArray(d)) {
        if (!d.length) return re(H, d, ue);
        if (Array.isArray(d[0])) return re(null, d, ue);
        if ("object" == typeof d[0]) return re(H || Object.keys(d[0]), d, ue);
      } else if ("object" == typeof d) return "string" == typeof d.data && (d.data = JSON.parse(d.data)), Array.isArray(d.data) && (d.fields || (d.fields = d.meta && d.meta.fields || H), d.fields || (d.fields = Array.isArray(d.data[0]) ? d.fields : "object" == typeof d.data[0] ? Object.keys(d.data[0]) : []), Array.isArray(d.data[0]) || "object" == typeof d.data[0] || (d.data = [d.data])), re(d.fields || [], d.data || [], ue);
      throw new Error("Unable to serialize unrecognized input");
      function re(_, S, J) {
        var j = "", K = ("string" == typeof _ && (_ = JSON.parse(_)), "string" == typeof S && (S = JSON.parse(S)), Array.isArray(_) && 0 < _.length), oe = !Array.isArray(S[0]);
        if (K && x) {
          for (var M = 0; M < _.length; M++) 0 < M && (j += y), j += T(_[M], M);
          0 < S.length && (j += P);
        }
        for (var A = 0; A < S.length; A++) {
          var U = (K ? _ : S[A]).length, L = false, $ = K ? 0 === Object.keys(S[A]).length : 0 === S[A].length;
          if (J && !K && (L = "greedy" === J ? "" === S[A].join("").trim() : 1 === S[A].length && (null == S[A][0] || 0 === S[A][0].length)), "greedy" === J && K) {
            for (var ee = [], W = 0; W < U; W++) {
              var O = oe ? _[W] : W;
              ee.push(S[A][O]);
            }
            L = "" === ee.join("").trim();
          }
          if (!L) {
            for (var C = 0; C < U; C++) {
              0 < C && !$ && (j += y);
              var te = K && oe ? _[C] : C;
              j += T(S[A][te], C);
            }
            A < S.length - 1 && (!J || 0 < U && !$) && (j += P);
          }
        }
        return j;
      }
      function T(_, S) {
        var J, j, K;
        return null == _ ? "" : _.constructor === Date ? isNaN(_.getTime()) ? "" : _.toISOString() : (K = false, J = _.toString(), ie && "number" != typeof _ && "bigint" != typeof _ && "boolean" != typeof _ && ie.test(J) && (_ = J = "'" + J, K = true), j = J.replace(R, le), (K = K || true === b || "function" == typeof b && b(_, S) || Array.isArray(b) && b[S] || ((oe, M) => {
          for (var A = 0; A < M.length; A++) if (-1 < oe.indexOf(M[A])) return true;
          return false;
        })(j, a.BAD_DELIMITERS) || -1 < j.indexOf(y) || -1 < J.indexOf(ne) || " " === j.charAt(0) || " " === j.charAt(j.length - 1)) ? ne + j + ne : j);
      }
    }, a.RECORD_SEP = String.fromCharCode(30), a.UNIT_SEP = String.fromCharCode(31), a.BYTE_ORDER_MARK = "\uFEFF", a.BAD_DELIMITERS = ["\r", "\n", '"', a.BYTE_ORDER_MARK], a.WORKERS_SUPPORTED = !t && !!e.Worker, a.NODE_STREAM_INPUT = 1, a.LocalChunkSize = 10485760, a.RemoteChunkSize = 5242880, a.DefaultDelimiter = ",", a.Parser = k, a.ParserHandle = f, a.NetworkStreamer = u, a.FileStreamer = m, a.StringStreamer = h, a.ReadableStreamStreamer = p, r && (e.onmessage = function(d) {
      d = d.data;
      void 0 === a.WORKER_ID && d && (a.WORKER_ID = d.workerId);
      "string" == typeof d.input ? e.postMessage({ workerId: a.WORKER_ID, results: a.parse(d.input, d.config), finished: true }) : (e.File && d.input instanceof File || d.input instanceof Object) && (d = a.parse(d.input, d.config)) && e.postMessage({ workerId: a.WORKER_ID, results: d, finished: true });
    }), (u.prototype = Object.create(l.prototype)).constructor = u, (m.prototype = Object.create(l.prototype)).constructor = m, (h.prototype = Object.create(h.prototype)).constructor = h, (p.prototype = Object.create(l.prototype)).constructor = p, a;
  });
});

// src/accounts/list/read/index.ts
var ar = st($e());

// src/accounts/list/read/html.ts
var Wt = st($e());
var hr = 3;
var gr = 1;
var br = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var kr = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var yr = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var we = (n, e) => {
  var t, r;
  return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
};
function wr(n) {
  return br.has(n.nodeName.toUpperCase()) || kr.test(we(n, "class")) || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(we(n, "style"));
}
var lt = class n {
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
      if (i.nodeType === hr) {
        this.line += ((r = i.nodeValue) != null ? r : "").replace(/\s+/gu, " ");
      } else if (i.nodeType === gr && !wr(i)) {
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
    } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(we(e, "class") + we(e, "style"))) {
      this.flush();
      this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
      this.read(e, t);
      this.flush();
      this.mark = "";
    } else if (r === "DEL" || r === "S" || r === "STRIKE") {
      this.line += "<s>";
      this.read(e, t);
      this.line += "</s>";
    } else if (yr.has(r) || r === "TR" || r === "TBODY") {
      this.flush();
      this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
      this.flush();
    } else {
      this.read(e, t);
    }
  }
  readLink(e, t) {
    var o;
    const r = we(e, "href");
    const i = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
    const s = we(e, "title").replace(/\s*\([^()]*\)$/, "");
    const a = r === "" || r.startsWith("#") ? null : (o = this.titles.personAt(i)) != null ? o : this.titles.personIn(s);
    if (/^mailto:/i.test(r)) {
      const l = this.line;
      this.read(e, t);
      if (!/[@＠]/.test(this.line.slice(l.length))) {
        this.line += ` <${r.replace(/^mailto:|\?.*$/gi, "")}>`;
      }
    } else if (a === null) {
      this.read(e, t);
    } else if (!this.line.includes(`[[User:${a}]]`)) {
      this.people++;
      this.line += ` [[User:${a}]] `;
    }
  }
  /** @return False for a table that is only a frame around something else */
  readTable(e) {
    const t = [];
    const r = [];
    const i = (o) => {
      const l = [];
      let u = 0;
      for (const m of Array.from(o.childNodes)) {
        const h = m.nodeName.toUpperCase();
        if (h !== "TD" && h !== "TH") {
          continue;
        }
        u += h === "TH" ? 1 : 0;
        const p = new n(this.titles);
        p.read(m);
        p.flush();
        this.people += p.people;
        l.push(p.blocks.map((g) => "line" in g ? g.line.replace(/^(?:[*#:]|==) | ==$/g, "") : g.rows.map((k) => k.join(" ")).join(" ")).join("\n"));
        const f = Math.min(50, Number(we(m, "colspan")) || 1);
        for (let g = 1; g < f; g++) {
          l.push("");
        }
      }
      t.push(l);
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
    const a = !t.some((o) => o.filter((l) => l !== "").length > 1);
    if (a) {
      return false;
    }
    this.flush();
    this.blocks.push({ rows: t, isHead: r });
    return true;
  }
};
var Ut = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function Sr(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.filter((e) => e.length > 0).map((e, t) => n.isHead[t] ? `! ${e.map(Ut).join(" !! ")}` : `| ${e.map(Ut).join(" || ")}`),
    "|}"
  ];
}
function qt(n, e, t) {
  const r = new lt(e);
  r.read(new t().parseFromString(n, "text/html").body);
  r.flush();
  const i = r.blocks.filter((s) => "rows" in s);
  if (i.length === 0 && r.people === 0) {
    return null;
  }
  if (i.length === r.blocks.length && r.people === 0) {
    return Wt.unparse(i.flatMap(({ rows: s }) => s), { delimiter: "	", newline: "\n" });
  }
  return r.blocks.flatMap(Sr).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var F = mw.libs.accountCreator.parts.core.modules[39];

// src/accounts/list/read/plain-text.ts
var xr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var vr = new Map(Object.entries({
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
var Rr = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var Er = new Map(Object.entries({
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
var Tr = F(String.raw`\p{Nd}`, "g");
var Cr = F(String.raw`[^\P{Nd}\d]`);
var Lr = F(String.raw`\p{Nd}`);
function _r(n, e, t, r) {
  var s, a, o;
  if (r !== void 0) {
    const [, l = "", u = ""] = (s = /^([a-z])([a-z]+)$/i.exec(r)) != null ? s : [];
    const m = Rr.get(u);
    return (o = (a = vr.get(r)) != null ? a : Er.get(r)) != null ? o : m ? (l + m).normalize() : n;
  }
  const i = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return i > 31 && i < 1114112 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : n;
}
function Kt(n) {
  return n.includes("&") ? n.replace(xr, _r) : n;
}
function ve(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function ge(n) {
  if (!Cr.test(n)) {
    return n;
  }
  return n.replace(Tr, (e) => {
    var i;
    let t = (i = e.codePointAt(0)) != null ? i : 0;
    const r = t;
    while (r - t < 9 && Lr.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(r - t);
  });
}
function v(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var Ar = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Mr = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var Gt = Ar.split("|");
var Or = Mr.split("|");
var Pr = /^[\w-]{1,24}$/;
var Nr = 500;
var zr = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var Re = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Gt, ...e.map(n.plain)]);
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
    return this.exact.has(r) || t && r.length < 60 && Gt.some((i) => i.length > (i.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(i));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, t = true) {
    var i, s;
    if (e.length > Nr || !/[:：]/.test(e)) {
      return null;
    }
    const r = ve(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let a = 0; a < r.length - 1 && a < 4; a++) {
      const o = (i = r[a]) != null ? i : "";
      const l = r.slice(a + 1).join(":");
      if (this.isUserNamespace(o, t)) {
        return l.replace(/[/#?].*$/u, "").trim() || null;
      }
      const [, u, m] = (s = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? s : [];
      if (a < r.length - 1 && u !== void 0 && m !== void 0 && !/^\d+$/.test(m) && Or.some((h) => u.toLowerCase().startsWith(h))) {
        return m.trim();
      }
      if (!Pr.test(o)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    var o;
    const [, t = "", r = ""] = (o = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? o : [];
    const i = r.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const s = t.split("/").filter((l) => l);
    const a = s.findIndex((l) => /:|%3A/i.test(l));
    if (a !== -1) {
      i.push(s.slice(a).join("/"));
    }
    for (const l of i) {
      const u = this.personIn(zr(l));
      if (u !== null) {
        return u;
      }
    }
    return null;
  }
};

// src/accounts/list/read/headings.ts
var Dr = {
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
var Ir = "a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Xt = F(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Fr = F(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var ut = F(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Hr = 200;
function Ee(n) {
  return n.normalize("NFKC").toLowerCase().replace(Xt, "");
}
function Vt(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return Ee(e) === "" ? n : e;
}
var jr = new Set(Ir);
var Yt = Object.entries(Dr).reduce((n, [e, t]) => {
  for (const r of t.split(" ")) {
    const i = Ee(r);
    if (i && !n.has(i)) {
      n.set(i, e);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function Qt(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (ut.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var $r = Qt(Yt);
var Be = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, r] of Object.entries(e)) {
      for (const i of r) {
        this.words.set(Ee(i), t);
      }
    }
    this.words.delete("");
    this.telling = [...Qt(this.words), ...$r];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Yt.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > Hr ? null : this.find(e);
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
    var l;
    const t = (l = this.meaningOf(Ee(e))) != null ? l : this.meaningOf(Ee(Vt(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map(Ee).filter((u) => u);
    const i = new Set(r.map((u) => this.meaningOf(u)));
    const [s] = [...i];
    if (r.length > 1 && i.size === 1 && s) {
      return { meaning: s, score: 1 };
    }
    const a = Vt(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(Fr).filter((u) => u);
    const o = this.meaningOf(a.filter((u) => !jr.has(u)).join("").replace(Xt, ""));
    if (o) {
      return { meaning: o, score: 0.9 };
    }
    return this.findWithin(a);
  }
  findWithin(e) {
    const t = e.join("");
    const r = /* @__PURE__ */ new Set();
    e.reduce((i, s) => {
      r.add(i);
      return i + s.length;
    }, 0);
    for (const [i, s] of this.telling) {
      const a = t.indexOf(i);
      if (a !== -1 && (r.has(a) || ut.test(i))) {
        const o = ut.test(i) && a + i.length >= t.length - 1;
        return { meaning: s, score: o ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:core/accounts/names/clean-field
var Jt = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/read/clean-request.ts
function ct(n, e) {
  const t = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const i = n[r];
    const s = Jt(r, i, e);
    if (i !== s) {
      t[r] = { from: i, to: s };
      n[r] = s;
    }
  }
  return t;
}
function Zt(n, e) {
  const t = I({}, n.request);
  const r = ct(t, e);
  if (Object.keys(r).length > 0) {
    n.cleaned = I(I({}, n.cleaned), r);
    n.request = t;
  }
}

// taken:checks/accounts/email/email
var Ue = mw.libs.accountCreator.parts.checks.modules[0];
var en = mw.libs.accountCreator.parts.checks.modules[1];

// src/accounts/list/read/cell-kinds.ts
var Br = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Ur = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var nn = new Set(Br.split("|"));
var Wr = new Set(Ur.split("|"));
var dt = F(String.raw`\p{L}`);
var qr = F(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var Kr = F(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Gr = F(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Vr = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var Xr = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var Yr = /\d{1,2}[:.]\d{2}/;
var Qr = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var Jr = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function fe(n) {
  const e = n.trim().toLowerCase();
  return nn.has(e) || e.length < 4 && qr.test(e) && e !== "";
}
function mt(n) {
  const e = n.trim().toLowerCase();
  return fe(n) && (e.length > 3 || !dt.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function V(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && en(Ue(n)) === null;
}
function tn(n) {
  var r, i;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (Qr.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (i = n.match(/\d+/g)) != null ? i : [];
  return Yr.test(n) && e.length < 5 && t.length > 2 || Jr.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((s) => Xr.test(s));
}
function rn(n) {
  const e = n.trim();
  return e.length < 60 && Kr.test(e);
}
function sn(n) {
  return Gr.test(n.trim());
}
function be(n, e) {
  const t = n.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const r = t.toLowerCase();
  if (Wr.has(r) || nn.has(r)) {
    return "answer";
  }
  if (V(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const i = ge(t);
  if (!dt.test(i)) {
    const a = i.replace(/\D/g, "").length;
    return a === 0 ? "answer" : tn(i) ? "date" : a > 6 && /^[+(0]/.test(i) && /^[\d\s()+./-]+$/.test(i) ? "phone" : "number";
  }
  if (tn(i)) {
    return "date";
  }
  if (Vr.test(i)) {
    return "code";
  }
  const s = t.split(/\s+/u);
  return s.length === 1 ? "word" : s.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
function ft(n) {
  return !v(n) && dt.test(n) && !V(n);
}

// src/accounts/list/read/reading.ts
var an = 1e4;

// src/accounts/list/read/people-builder.ts
var on = 200;
var Zr = [];
var We = class {
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
    this.remarks.push({ code: e, line: t, lastLine: i, text: r.length > on ? r.slice(0, on) + "…" : r });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, r, i = false) {
    var a, o;
    if (this.rows.length >= ((a = this.options.limit) != null ? a : an)) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    const s = G(I({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: Zr
    }, r), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!i) {
      s.cleaned = ct(s, this.rules);
    }
    this.rows.push(s);
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, t, r, i) {
    const { username: s = "", email: a = "", realname: o = "" } = r;
    if (v(s) && v(a) && v(o)) {
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
function Te(n) {
  return fe(n) ? "" : n.trim();
}
var ei = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function ln(n = {}) {
  const e = /* @__PURE__ */ new Map();
  for (const t of [ei, n]) {
    for (const [r, i] of Object.entries(t)) {
      i.forEach((s) => e.set(s.toLowerCase(), r));
    }
  }
  return e;
}

// src/accounts/list/read/labels.ts
var ti = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var ni = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
function ri(n, e) {
  var r;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const i of n.split(/[,;|\t，；]\s*/u)) {
    const [, s = "", a = ""] = (r = ti.exec(i)) != null ? r : [];
    const o = s ? e.score(s.replace(/[*_]/g, "")) : null;
    const l = t[t.length - 1];
    if (o && o.score > 0.8) {
      t.push({ label: s.trim(), meaning: o.meaning, value: a.trim() });
    } else if (l) {
      l.value += `, ${i}`;
    } else {
      return [];
    }
  }
  return t;
}
function ii(n) {
  const e = (o) => {
    var l, u;
    return Te((u = (l = n.find((m) => m.meaning === o)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? u : "");
  };
  const t = [e("firstname"), e("lastname")].filter((o) => o).join(" ");
  const r = e("name");
  const i = e("username");
  const s = e("realname") || t;
  const a = n.flatMap(({ label: o, meaning: l, value: u }, m) => l === "unused" && !v(u) ? [{ heading: o, column: m, value: u.trim() }] : []);
  return {
    username: i || (s ? "" : r),
    realname: s || (i ? r : ""),
    email: e("email").replace(/^<|>$/g, ""),
    password: e("password"),
    reason: e("reason"),
    extra: a
  };
}
function un(n, e, t) {
  const r = n.filter(({ text: f }) => !v(f));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const i = r.map((f) => ({ line: f, labels: ri(f.text, e) }));
  const s = i.flatMap(({ labels: f }) => f);
  const a = new Set(s.map(({ meaning: f }) => f));
  const o = ["email", "username", "name", "realname"].some((f) => a.has(f));
  const l = i.filter(({ labels: f }) => f.length > 0).length;
  if (!o || a.size < 2 || l < r.length * 0.6) {
    return false;
  }
  const u = [];
  let m = null;
  let h = null;
  const p = () => {
    if (m && h) {
      t.addOrRemark(m.line, h.lastLine, ii(u), m.text);
    }
    [m, h] = [null, null];
    u.length = 0;
  };
  for (const { line: f, labels: g } of i) {
    if (g.length === 0) {
      p();
      t.remark("no-name", f.line, f.text, f.lastLine);
    } else {
      if (g.some((k) => ni(u, k))) {
        p();
      }
      m = m != null ? m : f;
      h = f;
      u.push(...g);
    }
  }
  p();
  return true;
}

// src/accounts/list/read/addresses.ts
var si = 2e3;
var ai = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var oi = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var li = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var ui = F(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var ci = 50;
var di = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var mi = "";
var fi = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function pe(n) {
  let e = 0;
  let t = n.length;
  for (let r = e; e < t; e = r) {
    while (r < t && /[-–—]/.test(n.charAt(r))) {
      r++;
    }
    if (r === e ? !/[\s,;:|=/\\]/.test(n.charAt(r++)) : !/\s/.test(n.charAt(r))) {
      break;
    }
  }
  for (let r = t; e < t; t = r) {
    while (r > e && /[-–—]/.test(n.charAt(r - 1))) {
      r--;
    }
    if (r === t ? !/[\s,;:|=/\\(<]/.test(n.charAt(--r)) : !/\s/.test(n.charAt(r - 1))) {
      break;
    }
  }
  return n.slice(e, t).trim();
}
function cn(n) {
  let e = 0;
  let t = n.length;
  while (e < t && /["'“„«‘]/.test(n.charAt(e))) {
    e++;
  }
  while (t > e && /["'”“»’]/.test(n.charAt(t - 1))) {
    t--;
  }
  const r = e > 0 && t < n.length;
  return (r ? n.slice(e, t) : n).replace(/\\(["'])/g, "$1").trim();
}
function dn(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(di, (e) => e.replace(/\D/g, "").length > 5 ? mi : e).replace(fi, " ").replace(/\uf8ff/g, " ") : n;
}
function mn(n, e) {
  let t = e;
  for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
    t = r;
  }
  return t;
}
function qe(n, e) {
  var f;
  const t = n.search(/[@＠]/);
  const r = Math.max(0, t - 80);
  const i = t === -1 || n.length > si ? null : ai.exec(n.slice(r, t + 300));
  if (!i) {
    return { name: n.trim(), email: "", more: "" };
  }
  const s = Ue(i[0]);
  let a = mn(oi, n.slice(0, r + i.index)).trimEnd();
  const [o, l] = (f = ui.exec(a.slice(-ci))) != null ? f : [];
  if (o !== void 0 && l !== void 0 && (e.isHeading(l) || pn(l))) {
    a = a.slice(0, -o.length);
  }
  const u = mn(li, n.slice(r + i.index + i[0].length));
  const m = cn(pe(dn(pe(a))));
  const h = pe(u);
  if (m !== "" && !fe(m)) {
    return { name: V(m) ? "" : m, email: s, more: h };
  }
  const p = cn(pe(dn(ge(h) === h ? h : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: V(p) || /[@＠]/.test(p) ? "" : p, email: s, more: "" };
}
var Ke = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function pn(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var pi = F(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function pt(n, e) {
  var o;
  const t = n.trimStart();
  const [r, i = ""] = (o = pi.exec(t)) != null ? o : [];
  if (r === void 0) {
    return n;
  }
  const s = t.slice(r.length);
  const a = Ke(s) !== 1 || i.trim().length < 4 || e.isHeading(i) || pn(i) || /<[^<>]{1,64}[@＠]/.test(s);
  return a && !V(i) ? s : n;
}
function ht(n, e) {
  const t = [];
  let r = 0;
  let i = false;
  let s = 0;
  for (let a = 0; a < n.length; a++) {
    const o = n.charAt(a);
    if (o === '"' && n.charAt(a - 1) !== "\\") {
      i = !i;
    } else if (!i && /[<(]/.test(o)) {
      s++;
    } else if (!i && /[>)]/.test(o)) {
      s = Math.max(0, s - 1);
    } else if (!i && s === 0 && e.includes(o)) {
      t.push(n.slice(r, a));
      r = a + 1;
    }
  }
  t.push(n.slice(r));
  return (i || s > 0) && t.length === 1 ? n.split(/[,;、，；]/) : t;
}
var gt = (n) => n.trim().split(/\s+/u).length;
function fn(n) {
  const e = [];
  let t = "";
  for (const r of n) {
    if (t !== "" && /[@＠]/.test(r)) {
      const i = r.replace(/<[^]*/u, "").trim();
      const s = !/[<(]/.test(r);
      const a = !s && (gt(t) === 1 || gt(i) === 1) && !/[@＠]/.test(i) && i !== "";
      if (a) {
        e.push(`${t.trim()}, ${r.trim()}`);
      } else if (s && gt(r) === 1) {
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
function hi(n) {
  if (Ke(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return n.split(/\s+/u).filter((r) => r !== "");
  }
  const e = n.split(">").filter((r) => pe(r) !== "");
  const t = e.length > 1 && e.every((r) => r.includes("<"));
  return t ? e.map((r) => r + ">") : [n];
}
function bt(n, e) {
  const t = pt(n, e);
  const r = Ke(t);
  const i = ht(t, ";；");
  const s = i.filter((o) => /[@＠]/.test(o)).length > 1 || i.length > 1 && r < 2;
  if (r < 2 && !s) {
    return [qe(t, e)].filter(({ name: o, email: l }) => o || l);
  }
  const a = s ? i.flatMap((o) => Ke(o) > 1 ? fn(ht(pt(o, e), ",，、")) : [o]) : fn(ht(t, ",，、"));
  return a.filter((o) => pe(o) !== "").flatMap(hi).map((o) => qe(pt(o, e), e)).filter(({ name: o, email: l }) => o !== "" || l !== "");
}

// src/accounts/list/read/list-marks.ts
var hn = F(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,}|\t)|\[[ xX✓✔]?\](?=\s))+`);
var gi = /^\s*(?:#|№|No\.|No)?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d]))\s*/u;
var bi = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var ki = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var yi = /^\s*\u{1f51f}\s*/u;
function wi(n) {
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
function kt(n) {
  var l;
  const e = n.replace(hn, "");
  const t = e.trimStart() !== n.trimStart();
  const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const i = ki.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return G(I({}, r), { text: e.slice(i[0].length), number: wi(i[1]) });
  }
  const s = yi.exec(e);
  if (s) {
    return G(I({}, r), { text: e.slice(s[0].length), number: 10 });
  }
  const a = ge(e.slice(0, 40));
  const o = gi.exec(a);
  if (o && a.length === Math.min(40, e.length)) {
    const u = e.slice(o[0].length).replace(hn, "").trim();
    return G(I({}, r), { text: u, number: Number((l = o[1]) != null ? l : o[2]) });
  }
  return r;
}
function yt(n) {
  const e = ge(n.slice(0, 20));
  const t = bi.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
}
function wt(n) {
  var r, i;
  const e = n.filter((s) => s !== null);
  let t = 0;
  for (let s = 1; s < e.length; s++) {
    const a = ((r = e[s]) != null ? r : 0) - ((i = e[s - 1]) != null ? i : 0);
    if (a === 1 || e[s] === 1 || a === 0 && e[s] === 1) {
      t++;
    }
  }
  return e.length > 1 && t >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/markup.ts
var Si = 1e3;
var xi = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var vi = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var Ri = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* gn(n, e, t) {
  let r = n.indexOf(e);
  let i = r === -1 ? -1 : n.indexOf(t, r + 2);
  while (r !== -1 && i !== -1) {
    const s = n.indexOf(e, r + 2);
    if (s !== -1 && s < i) {
      r = s;
      continue;
    }
    if (i - r < Si) {
      yield [r, i + 2];
    }
    r = s === -1 || s >= i + 2 ? s : n.indexOf(e, i + 2);
    i = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, i + 2));
  }
}
function Ei(n, e) {
  var s, a, o;
  const [, t] = (s = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? s : [];
  const [r = n, i = r] = (a = t == null ? void 0 : t.split("|")) != null ? a : [];
  return (o = e.personIn(r)) != null ? o : i;
}
function Ti(n, e) {
  var h, p;
  const [t = "", ...r] = n.split("|");
  const i = ve(t);
  const s = /^#\w+:(.*)$/u.exec(i);
  if (s) {
    const f = e.personIn((h = s[1]) != null ? h : "");
    return f === null ? null : { names: [f], sure: true, template: "#" };
  }
  const a = [];
  const o = [];
  for (const f of r) {
    const [, g = "", k = ""] = (p = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(f)) != null ? p : [];
    const w = Ei((g ? k : f).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    if (w && (!g || /^\d+$/.test(g))) {
      o.push(w);
    } else if (w && Ri.test(g)) {
      a.push(w);
    }
  }
  if (a.length > 0) {
    return { names: a, sure: true, template: i };
  }
  const [l] = o;
  if (l === void 0) {
    return null;
  }
  const u = xi.test(i);
  const m = vi.test(i) || [...i].length < 3 || e.isUserNamespace(i, i.length < 30);
  return { names: u ? o : [l], sure: u || m, template: i.toLowerCase() };
}
var Ci = /https?:\/\/[^\s<>[\]"]+/giu;
var Li = /^[^[\]\n]{0,300}\]/u;
function _i(n, e, t) {
  var s;
  let r = "";
  let i = 0;
  for (const { 0: a, index: o = 0 } of n.matchAll(Ci)) {
    const l = e.personAt(a);
    if (l !== null) {
      const u = o + a.length;
      const m = n.charAt(o - 1) === "[";
      const [h = ""] = m ? (s = Li.exec(n.slice(u, u + 400))) != null ? s : [] : [];
      t(l);
      r += n.slice(i, m ? o - 1 : o) + " ";
      i = u + h.length;
    }
  }
  return r + n.slice(i);
}
function Me(n, e) {
  var h;
  const t = [];
  const r = [];
  const i = /* @__PURE__ */ new Map();
  let s = 0;
  let a = "";
  let o = 0;
  const l = (p) => {
    var g;
    const f = p === null ? "" : ve(p);
    if (f === "") {
      s++;
      return;
    }
    i.set(f, ((g = i.get(f)) != null ? g : 0) + 1);
    if (i.get(f) === 1) {
      t.push(f);
    }
  };
  const u = [];
  if (n.includes("[[")) {
    for (const [p, f] of gn(n, "[[", "]]")) {
      u.push([p, f, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [p, f] of gn(n, "{{", "}}")) {
      u.push([p, f, false]);
    }
  }
  u.sort((p, f) => p[0] - f[0]);
  for (const [p, f, g] of u) {
    if (p < o) {
      continue;
    }
    const k = n.slice(p + 2, f - 2);
    a += n.slice(o, p) + " ";
    o = f;
    if (g) {
      l(e.personIn((h = k.split("|", 1)[0]) != null ? h : ""));
    } else {
      const w = Ti(k, e);
      if (w == null ? void 0 : w.sure) {
        w.names.forEach(l);
      } else if (w) {
        r.push(w);
      }
    }
  }
  a += n.slice(o);
  if (/https?:/i.test(a)) {
    a = _i(a, e, l);
  }
  const m = t.filter((p) => {
    var f;
    return ((f = i.get(p)) != null ? f : 0) > 1;
  });
  return { names: t, calls: r, signed: m, others: s, rest: a };
}

// src/accounts/list/read/page-mask.ts
var Ai = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
var Mi = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Oi = /^#{2,6}\s/;
function Pi(n, e) {
  return n.length < 1e3 && (Ai.test(n) || Mi.test(n) && n.endsWith("]]") || !e && Oi.test(n));
}
function Ni(n, e) {
  let t = "";
  let r = n;
  let i = e;
  for (; ; ) {
    const s = r.indexOf(i ? "-->" : "<!--");
    if (s === -1) {
      return { text: i ? t : t + r, open: i };
    }
    t += i ? "" : r.slice(0, s);
    r = r.slice(s + (i ? 3 : 4));
    i = !i;
  }
}
function zi(n) {
  return n.split("{{").length - n.split("}}").length;
}
function Oe(n) {
  const e = n.reduce((a, o, l) => o.includes("-->") ? l : a, -1);
  const t = n.some((a) => /\[\[|\{\{|^==.*==/.test(a));
  let r = false;
  let i = 0;
  let s = 0;
  return n.map((a, o) => {
    if (!r && i === 0 && !/[<{=#_[*-]/.test(a)) {
      return { text: a, isMarkup: false };
    }
    const l = r || a.includes("<!--") && o <= e;
    const { text: u, open: m } = l ? Ni(a, r) : { text: a, open: false };
    const h = r;
    r = m;
    const p = i;
    if (t) {
      const k = zi(u);
      i = Math.max(0, i + k);
      s = i === 0 ? 0 : s + 1;
      if (s > 100) {
        i = 0;
        s = 0;
      }
    }
    const f = u.trim();
    const g = f === "" && (h || a.trim() !== "");
    return {
      text: u,
      isMarkup: g || p > 0 || i > 0 && !/^\s*[*#]/.test(u) || Pi(f, t)
    };
  });
}
var Di = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Ii = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function bn(n) {
  let e = "";
  let t = 0;
  let r = -1;
  for (const { 0: i, 1: s, index: a = 0 } of n.includes("<") ? n.matchAll(Di) : []) {
    if (!s) {
      r = r === -1 ? a : r;
    } else if (r !== -1) {
      e += n.slice(t, r) + " ";
      t = a + i.length;
      r = -1;
    }
  }
  e += n.slice(t);
  return e.includes("~~") ? e.replace(Ii, " ") : e;
}
var Fi = /<\/?[a-z][^<>@]{0,300}>/giu;
function Ge(n) {
  return /[<'*_]/.test(n) ? n.replace(Fi, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var St = 80;
var kn = 30;
var yn = /\d{1,2}[:.٫]\d{2}/;
var Hi = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var ji = /^\D{0,4}\d{1,2}(?:\D|$)/;
var $i = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function wn(n) {
  const e = Math.max(0, n.length - St);
  const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
  let r = false;
  let i = false;
  let s = false;
  let a = 0;
  for (const { 0: o, index: l = 0 } of t) {
    if (!/\d/.test(o)) {
      if (++a > 2) {
        return -1;
      }
      continue;
    }
    a = 0;
    let u = o;
    if (yn.test(u) && !/\d[.]\d+[.]\d/.test(u) && !r) {
      r = true;
      u = u.replace(yn, "");
    }
    if (Hi.test(u) && !s) {
      s = true;
      u = u.replace(/\d{4}/, "");
    }
    i = i || ji.test(u);
    if (r && i && s) {
      const m = e + l;
      return m;
    }
  }
  return -1;
}
function Pe(n) {
  var r;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = $i.exec(n)) != null ? r : [];
  return { before: e.trim(), talk: t };
}
function Bi(n) {
  const e = ge(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-St - kn))) {
    return null;
  }
  const t = e.slice(-(St + kn + 20));
  const r = e.length - t.length;
  const i = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const s = i === -1 ? -1 : wn(e.slice(0, r + i).trimEnd());
  const a = s === -1 ? wn(e) : s;
  return a === -1 ? null : n.slice(0, a);
}
function Ne(n) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (e) {
    return Pe(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const t = Bi(n);
  return t === null ? null : Pe(t.trim());
}

// src/accounts/list/read/lines.ts
var Ui = 7;
var Wi = 100;
var Sn = F(String.raw`^\p{Ll}`);
var qi = F(String.raw`\p{L}`);
var xn = F(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var Ki = F(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Gi = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var Vi = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function Xi(n, { titles: e }) {
  const t = Oe(n.map(({ text: r }) => r));
  return n.map((r, i) => {
    var g, k;
    const s = (g = t[i]) != null ? g : { text: r.text, isMarkup: false };
    const a = bn(s.text);
    const [, o = "", l = a] = (k = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? k : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
    const m = o && !u && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? l : a;
    const h = m.trim();
    const p = /\[\[|\{\{|https?:|[:：]/.test(h);
    const f = kt(h);
    return G(I({}, r), {
      plain: h,
      isMarkup: s.isMarkup,
      isStruck: a !== s.text,
      item: f,
      bullets: m === a ? "" : o.trim(),
      signed: s.isMarkup || h.length > 3e3 ? null : Ne(h),
      markup: !s.isMarkup && p ? Me(h, e) : null
    });
  });
}
var xt = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function vn(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((r) => {
    var i;
    return t.set(r, ((i = t.get(r)) != null ? i : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([r, i]) => i > 1 && i >= e ? [r] : []));
}
function Yi(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Xe(n) {
  var r;
  const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
function Qi(n) {
  const e = n.filter(({ isMarkup: p, text: f }) => !p && !v(f));
  const t = e.map(({ item: p }) => p.number);
  const r = e.map(({ item: p }) => {
    var f, g;
    return p.number === null ? (g = (f = yt(p.text)) == null ? void 0 : f.number) != null ? g : null : null;
  });
  const i = r.filter((p) => p !== null).length;
  const s = i > Math.max(2, e.length * 0.7) && wt(r);
  const a = e.map(({ signed: p, plain: f }) => (p != null ? p : Pe(f)).talk);
  const o = e.flatMap(({ markup: p }) => {
    var f;
    return (f = p == null ? void 0 : p.calls) != null ? f : [];
  });
  const l = wt(t);
  const u = ({ item: p, bullets: f }) => p.hasBullet || f !== "" || l && p.number !== null;
  const m = e.map(({ item: p }) => p.text);
  const h = e.filter(({ item: p }) => !v(p.text));
  return {
    isNumbered: l,
    isBareNumbered: s,
    hasItems: e.filter(u).length > 1 && xt(e, u) > 0.4,
    isPage: e.some(({ markup: p, signed: f }) => f !== null || p !== null && p.names.length > 0),
    hasMarks: e.length > 1 && xt(h, ({ item: p }) => /[.,;、。，；]\s*$/.test(p.text)) > 0.8 && xt(h, ({ item: p }) => /(?:^|\s)\S{1,2}\.$/.test(p.text)) < 0.5,
    talk: vn(a, e.length * 0.4),
    templates: vn(o.map(({ template: p }) => p), 2),
    isSurnameFirst: m.filter(Xe).length > m.length * 0.6 && m.length > 1,
    hasBulletedReplies: e.some(({ bullets: p }) => p.endsWith(":")) && e.some(({ bullets: p }) => /[*#]$/.test(p))
  };
}
function Ce(n) {
  const e = n.split(/\s+/u);
  return n.length > Wi || e.length > Ui + 2 || e.length > 4 && e.filter((t) => Sn.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => Sn.test(t)).length > 1;
}
function Ji(n) {
  var t, r;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (t = e.filter((i) => i.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
}
var Ve = class {
  constructor(e, t, r) {
    this.context = t;
    this.builder = r;
    this.lines = Xi(e, t);
    this.style = Qi(this.lines);
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
      } else if (!v(t.text)) {
        this.readLine(t);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const { header: e } = this.context.options;
    const t = this.lines.filter(({ text: a }) => !v(a));
    const [r] = t;
    if (!r || r.isMarkup || e === false || t.length < 2 || r.item.number !== null || r.bullets !== "") {
      return null;
    }
    const i = this.context.words.score(r.item.text);
    const s = (i == null ? void 0 : i.score) === 1 && i.meaning !== "unused" && r.item.text.length > (i.meaning === "name" ? 3 : 4);
    return e === true || s ? r : null;
  }
  readLine(e) {
    var a;
    const t = () => this.builder.remark(
      e.isStruck && v(pe(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (xn.test(e.plain) && e.signed === null) {
      t();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((a = e.markup) == null ? void 0 : a.names.length) !== 1) {
      t();
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
      t();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? bt(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup: e, signed: t, plain: r }) {
    var p;
    if (!e) {
      return null;
    }
    const { names: i, signed: s, calls: a, rest: o } = e;
    if (i.length > 0) {
      return t && s.length === 1 && i.length > 1 && Ce(pe(o)) ? s : i;
    }
    const l = (p = a.find(({ template: f }) => this.style.templates.has(f))) != null ? p : a[0];
    if (!l || !/[*#]|^\s*\{\{/.test(r)) {
      return null;
    }
    const { before: u } = t && Ne(o) || { before: o };
    const m = pe(u.replace(/[*#:;\s]+/g, "")) === "";
    const h = this.style.templates.has(l.template) && !qi.test(Ge(o));
    return m || h ? l.names : null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var h, p;
    const { style: t } = this;
    const { signed: r, item: i, markup: s, plain: a } = e;
    const o = i.hasBullet || e.bullets !== "" || t.isNumbered && i.number !== null;
    if (r) {
      const f = /\[\[|\{\{/.test(r.before) ? Me(r.before, this.context.titles).rest : r.before;
      const g = kt(Ge(f));
      const k = t.isNumbered ? g.text : g.numbered;
      const w = Ce(k) || /[.!?]\s|\s[-–—]|^-/.test(k) ? Ji(k) : k;
      return this.plainName(w.replace(/^[-–—\s]+/, ""));
    }
    if (s && s.others > 0 || !o && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(a)) {
      return "";
    }
    let l = t.isNumbered ? i.text : i.numbered;
    l = t.isBareNumbered ? (p = (h = yt(l)) == null ? void 0 : h.text) != null ? p : l : l;
    l = Ge(s && s.calls.length > 0 ? s.rest : l).replace(/^--\s*/, "").trim();
    const { before: u, talk: m } = Pe(l);
    return t.talk.has(m) && u !== "" ? u : l;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const r = (o, l = "") => {
      this.builder.add(e.line, e.lastLine, { username: o, email: l });
      return 1;
    };
    const i = Yi(t);
    if (i.length > 0) {
      return i.map((o) => r(o)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return bt(t, this.context.words).map(({ name: o, email: l }) => r(o, l)).length;
    }
    if (e.signed) {
      return mt(t) || Ce(t) ? 0 : r(t);
    }
    const s = this.namesIn(t).map((o) => this.plainName(o)).filter((o) => o !== "");
    const a = s.length === 1;
    return s.filter((o) => {
      if (mt(o) || Ce(o) || /[:：]$/.test(o) && a || /^https?:/i.test(o)) {
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
  addName(e, t) {
    var a;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, i = "", s = ""] = r ? (a = /^([^,]+),\s(.+)$/u.exec(t)) != null ? a : [] : [];
    this.builder.add(e.line, e.lastLine, i ? { realname: `${s.trim()} ${i}` } : { username: t });
  }
  /** Several names in a line, where something parts them. */
  namesIn(e) {
    var o, l;
    const t = (u) => e.split(u).map((m) => m.trim()).filter((m) => m !== "");
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
    const s = r.length === 2 && !i && (this.style.isSurnameFirst || Xe(e) || Gi.test((o = r[1]) != null ? o : ""));
    if (r.length < 2 || s) {
      return r.length < 2 ? r : [e];
    }
    if (Ce(e) && r.some(Ce)) {
      return [e];
    }
    const a = (l = r.pop()) != null ? l : "";
    return [...r, ...a.length < 200 ? a.split(Vi) : [a]].map((u) => u.replace(/^(?:and|und|et)\s/i, ""));
  }
  /** A name without marks behind it. */
  plainName(e) {
    if (e.length > 400) {
      return e.trim();
    }
    let t = e.replace(Ki, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return xn.test(t) ? "" : t;
  }
};

// src/accounts/list/read/delimited.ts
var En = st($e());
var Zi = 500;
var es = 3e4;
var Rn = 50;
function ts(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function ns(n, e, t) {
  var i, s;
  let r = e;
  for (let a = 0; r < n.length && r < e + t && a < es; r++) {
    a += (s = (i = n[r]) == null ? void 0 : i.length) != null ? s : 0;
  }
  return r;
}
function* ze(n, e) {
  var i, s, a;
  let t = 1;
  let r = 0;
  while (t <= n.length) {
    const o = n.slice(t - 1, ns(n, t - 1, r > Rn ? 1 : Zi));
    const { data: l, errors: u } = r > Rn ? { data: [], errors: [] } : En.parse(
      o.join("\n"),
      { delimiter: e || String.fromCharCode(31), newline: "\n" }
    );
    const m = (s = (i = u[0]) == null ? void 0 : i.row) != null ? s : l.length;
    for (const h of l.slice(0, m)) {
      const p = t + h.reduce((f, g) => f + g.split("\n").length - 1, 0);
      yield { line: t, lastLine: p, cells: h };
      t = p + 1;
    }
    if (m === 0) {
      const h = (a = o[0]) != null ? a : "";
      const p = (e ? h.split(e) : [h]).map(ts);
      yield { line: t, lastLine: t, cells: p, broken: h.includes('"') };
      t++;
      r++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var vt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var rs = ["unused", "username", "email", "unused", "unused"];
var De = "AccountCreator";
function Ie(n) {
  return n.length > 1 && n.some((e) => e.trim() === De) && !n.some(V);
}
function Tn(n) {
  const e = [vt, rs].find((t) => n.length === t.length && t.every((r, i) => n[i] === "unused" || n[i] === r || r === "unused"));
  return e ? [...e] : null;
}

// src/accounts/list/read/wiki-table.ts
function Ln(n) {
  const e = [];
  let t = 0;
  let r = 0;
  let i = false;
  for (let s = 0; s < n.length; s++) {
    const a = n.slice(s, s + 2);
    if (a === "[[" || a === "{{") {
      t++;
      s++;
    } else if (a === "]]" || a === "}}") {
      t = Math.max(0, t - 1);
      s++;
    } else if (t === 0 && (a === "||" || a === "!!")) {
      e.push(n.slice(r, s));
      i = true;
      r = s + 2;
      s++;
    }
  }
  e.push(n.slice(r));
  return { cells: e, hasDouble: i };
}
function _n(n) {
  const e = [];
  let t = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    const s = n.slice(i, i + 2);
    if (s === "[[" || s === "{{") {
      t++;
      i++;
    } else if (s === "]]" || s === "}}") {
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
function An(n) {
  const e = _n(n);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function Rt(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function is(n) {
  return Ln(n.slice(1)).cells.map((e) => Rt(An(e)));
}
var Cn = (n) => /^\|-/.test(n);
var Et = (n) => /^[\s:*]*\{\|/.test(n);
var Tt = (n) => /^\s*\|\}/.test(n);
function Mn(n, e) {
  const t = [];
  let r = null;
  const i = n.some((o) => Cn(o.trim()));
  const s = () => {
    if (r == null ? void 0 : r.cells.every(v)) {
      Object.assign(r, { cells: [], beside: "|" });
    }
    r = null;
  };
  const a = (o) => {
    s();
    t.push(o);
    return o;
  };
  for (const [o, l] of n.entries()) {
    const u = e + o;
    const m = l.trim();
    if (!m) {
      continue;
    }
    if (Et(m) || Tt(m) || Cn(m) || m.startsWith("|+")) {
      a({ line: u, lastLine: u, cells: [], beside: l });
    } else if (/^[|!]/.test(m)) {
      const h = is(m);
      if (r && i) {
        r.cells.push(...h);
        r.lastLine = u;
      } else {
        r = a({ line: u, lastLine: u, cells: h });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + Rt(m);
      r.lastLine = u;
    } else {
      t.push({ line: u, lastLine: u, cells: [], beside: l });
    }
  }
  s();
  return t;
}
var ss = /^\s*:?-{2,}:?\s*$/;
function Ct(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !v(t)) : [];
  return e.length > 0 && e.every((t) => ss.test(t));
}
function On(n, e) {
  return n.flatMap((t, r) => {
    const i = e + r;
    const s = t.trim();
    if (!s) {
      return [];
    }
    if (Ct(s) || /^[-+=|:\s]+$/.test(s) || !s.includes("|")) {
      return [{ line: i, lastLine: i, cells: [], beside: t }];
    }
    const a = Ln(s.replace(/^[|!]/, ""));
    const o = a.hasDouble ? a.cells.map(An) : _n(s.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: i, lastLine: i, cells: o.map((l) => Rt(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var as = 200;
var Pn = ["	", ";", ",", "|"];
var os = F(String.raw`^[^\p{L}]*$`);
function ls(n, e, { words: t }) {
  const r = [...ze(n, e)].map(({ cells: m }) => m).filter((m) => !m.every(v));
  const i = r.filter((m) => m.length > 1);
  const s = /* @__PURE__ */ new Map();
  i.forEach(({ length: m }) => {
    var h;
    return s.set(m, ((h = s.get(m)) != null ? h : 0) + 1);
  });
  const [a] = [...s].reduce((m, h) => h[1] > m[1] ? h : m, [0, 0]);
  const o = r.map((m) => {
    var p, f;
    const h = m.filter(V).length;
    return h === 0 ? 0 : Math.max(h, (f = (p = m.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : p.length) != null ? f : 0);
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
      if (m.some((f) => V(f) || /\[\[|\{\{|^\s*[*#]/.test(f))) {
        return false;
      }
      const h = m.filter((f) => !v(f)).map((f) => t.score(f));
      const p = h.filter((f) => f !== null && f.score > 0.8);
      return m.length > 1 && p.length > 1 && p.some((f) => (f == null ? void 0 : f.meaning) !== "unused") || m.length > 2 && h.filter((f) => f !== null).length > 1;
    }),
    addressed: o.filter((m) => m === 1).length / l,
    crowded: o.filter((m) => m > 1).length / l
  };
}
function us({ rows: n, delimiter: e }) {
  const t = n.filter((i) => i.filter((s) => !v(s)).length > 1);
  const r = t.filter(([i = "", ...s]) => s.length < 2 && os.test(i) && !/^\d+$/.test(i.trim()));
  return e === "	" ? t.length > r.length * 1.5 && t.length > 0 : true;
}
function cs(n, e) {
  var u, m, h, p, f;
  const t = [];
  const r = Oe(n.map(({ text: g }) => g));
  for (let g = 0; g < n.length && t.length < as; g++) {
    const k = (m = (u = n[g]) == null ? void 0 : u.text) != null ? m : "";
    if (!v(k) && !((h = r[g]) == null ? void 0 : h.isMarkup)) {
      t.push(k.slice(0, 5e3));
    }
  }
  const i = Pn.map((g) => ls(t, g, e));
  const s = i.filter(({ hasHeadings: g, share: k }) => g && k > 0.3);
  if (s[0]) {
    return s[0].delimiter;
  }
  const a = i.find((g) => g.delimiter === "	" && g.share >= 0.5 && us(g));
  if (a) {
    return a.delimiter;
  }
  const o = (g) => t.filter((k) => g.test(k)).length / (t.length || 1);
  if (o(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || o(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((g) => Ne(g) !== null).length > t.length * 0.4) {
    return "";
  }
  const l = i.find(({ addressed: g, crowded: k, share: w, width: E, even: q }) => g >= 0.5 && g > k * 2 && w >= 0.5 && (E > 2 || q > 0.6));
  if (l) {
    return l.delimiter;
  }
  return (f = (p = i.find(({ delimiter: g, rows: k, share: w, even: E, width: q, crowded: N }) => {
    if (k.length < 2 || N > 0.2 || w < 0.6 || E < 0.7) {
      return false;
    }
    const Q = k.filter((c) => Xe(c.join(","))).length;
    const D = g === "," && Q > k.length * 0.6;
    const d = k.filter((c) => {
      var b;
      return v((b = c[c.length - 1]) != null ? b : "") && c.length < 3;
    }).length;
    return !D && d < k.length * 0.5 && q > 1;
  })) == null ? void 0 : p.delimiter) != null ? f : "";
}
var ds = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function ms(n) {
  var t, r, i;
  const e = (r = (t = n.find(({ text: s }) => !v(s))) == null ? void 0 : t.text) != null ? r : "";
  return e.includes(De) ? (i = Pn.find((s) => {
    const [a] = ze([e], s);
    return a !== void 0 && Ie(a.cells);
  })) != null ? i : null : null;
}
function fs(n) {
  var s, a, o, l, u, m, h, p, f, g, k;
  const e = [];
  let t = [];
  const r = Oe(n.map(({ text: w }) => w));
  const i = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let w = 0; w < n.length; w++) {
    const E = n[w];
    if (!E) {
      continue;
    }
    if ((s = r[w]) == null ? void 0 : s.isMarkup) {
      t.push(E);
      continue;
    }
    const q = [];
    let N = w;
    if (Et(E.text)) {
      for (; N < n.length; N++) {
        q.push((o = (a = n[N]) == null ? void 0 : a.text) != null ? o : "");
        if (Tt((u = (l = n[N]) == null ? void 0 : l.text) != null ? u : "")) {
          break;
        }
      }
      i();
      e.push({ kind: "table", records: Mn(q, E.line), delimiter: "", source: "wiki" });
      w = N;
    } else if (ds(E.text) || E.text.includes("|") && Ct((h = (m = n[w + 1]) == null ? void 0 : m.text) != null ? h : "")) {
      for (; N < n.length && (N === w || /\|/.test((f = (p = n[N]) == null ? void 0 : p.text) != null ? f : "")); N++) {
        q.push((k = (g = n[N]) == null ? void 0 : g.text) != null ? k : "");
      }
      i();
      e.push({ kind: "table", records: On(q, E.line), delimiter: "|", source: "bars" });
      w = N - 1;
    } else {
      t.push(E);
    }
  }
  i();
  return e;
}
var ps = /^"(?:[^"\n]|"")*$/m;
function Lt(n, e, t) {
  const r = e != null ? e : ms(n);
  const i = r === null ? fs(n) : [{ kind: "lines", lines: [...n] }];
  return i.map((s) => {
    var m, h;
    if (s.kind === "table") {
      return s;
    }
    const a = (h = (m = s.lines[0]) == null ? void 0 : m.line) != null ? h : 1;
    const o = s.lines.map(({ text: p }) => p);
    const l = r != null ? r : cs(s.lines, t);
    const u = (p) => p.map((f) => G(I({}, f), { line: f.line + a - 1, lastLine: f.lastLine + a - 1 }));
    if (l !== "") {
      return { kind: "table", records: u([...ze(o, l)]), delimiter: l, source: "delimited" };
    }
    if (ps.test(o.join("\n"))) {
      return {
        kind: "lines",
        lines: u([...ze(o, "")]).map(({ line: p, lastLine: f, cells: g }) => ({ line: p, lastLine: f, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return s;
  });
}

// src/accounts/list/read/column-stats.ts
var hs = 3;
var gs = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function _t(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function bs(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
}
function Nn(n, e, t) {
  const r = n.map((o) => {
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
    a[be(o, t)] += 1 / i.length;
  }
  return {
    filled: i.length,
    fill: r.length > 0 ? i.length / r.length : 0,
    kinds: a,
    distinct: i.length > 0 ? s / i.length : 0,
    realNames: _t(i, rn),
    ideographic: _t(i, sn),
    coined: _t(i, (o) => gs.test(o.trim())),
    examples: i.filter((o) => !fe(o)).slice(0, hs),
    words: r.map(bs)
  };
}
function At({ kinds: n, filled: e, distinct: t }) {
  return e > 0 && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
}
function Fe(n, e) {
  let t = 0;
  let r = 0;
  n.words.forEach((i, s) => {
    var l;
    const a = (l = e.words[s]) != null ? l : [];
    if (i.length === 0 || a.length === 0) {
      return;
    }
    r++;
    const o = (u, m) => u === m || u.length > 2 && m.startsWith(u) || m.length > 2 && u.startsWith(m);
    if (i.some((u) => a.some((m) => o(u, m)))) {
      t++;
    }
  });
  return r > 0 ? t / r : 0;
}

// src/accounts/list/read/columns.ts
var ks = 0.35;
var ys = 0.15;
function ws(n, e) {
  const { kinds: t, filled: r, distinct: i } = n;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  if (t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5) {
    return 0;
  }
  const s = r > 5 && i < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - a) * s;
}
function Ss(n, e, t) {
  const { kinds: r, filled: i } = e;
  const s = t.score > 0.8;
  switch (n) {
    case "username":
      return ws(e, s);
    case "email":
      return i === 0 ? 0.5 : r.email > 0.3 ? 1 : s && r.answer + r.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !s && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : i > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return s && r.answer < 0.5 ? 1 : 0;
    case "unused":
      return s ? 1 : 0;
  }
}
function xs(n, e) {
  var r, i;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * Ss(n.meaning, e, n);
  }
  if (e.kinds.email > 0.5) {
    t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
    t.username = Math.max((i = t.username) != null ? i : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function vs(n, e, t) {
  return t.findIndex((r, i) => {
    const s = t[i - 1];
    const a = e[i - 1];
    return s !== void 0 && (a == null ? void 0 : a.meaning) === "username" && s.kinds.answer > 0.6 && e[i] === null && n[i] !== void 0 && At(r);
  });
}
function zn(n, e, t) {
  let r = -1;
  let i = 0;
  let s = 0;
  n.forEach((a, o) => {
    var u;
    const l = t.has(o) ? 0 : (u = a[e]) != null ? u : 0;
    if (l > i) {
      s = i;
      [r, i] = [o, l];
    } else {
      s = Math.max(s, l);
    }
  });
  return i >= ks ? { index: r, score: i, margin: i - s } : null;
}
var Mt = class {
  constructor(e, t) {
    this.stats = e;
    this.scores = t;
    this.certain = true;
    this.taken = /* @__PURE__ */ new Set();
    this.meanings = e.map(() => "unused");
  }
  take(e, t) {
    this.meanings[t] = e;
    this.taken.add(t);
  }
  takeBest(e) {
    const t = zn(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const r = t.margin < ys && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((r, i) => i !== e && r.kinds.email > 0.5 && Fe(t, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && At(t) ? [r] : []);
  }
};
function Rs(n, e, t) {
  const r = t[n.meanings.indexOf("email")];
  const [i, s] = e;
  const a = i === void 0 ? void 0 : t[i];
  const o = s === void 0 ? void 0 : t[s];
  if (i === void 0 || !a) {
    return { variants: [], certain: true };
  }
  const l = [["username", i]];
  if (s === void 0 || !o) {
    return { variants: [l], certain: n.has("email") || e.length === 1 };
  }
  const u = Fe(a, o) > 0.7;
  const m = r !== void 0 && Fe(o, r) > 0.7;
  const h = r !== void 0 && Fe(a, r) > 0.7;
  const p = (g, k) => [["username", g], ["realname", k]];
  const f = [["firstname", i], ["lastname", s]];
  if (a.realNames > 0.7 && o.realNames < 0.3) {
    const g = u || m || o.coined > 0.5;
    return {
      variants: g ? [p(s, i), l] : [l, p(s, i)],
      certain: g && o.coined > 0.5 && u
    };
  }
  if (o.realNames > 0.7 && a.realNames < 0.5) {
    const g = u || m && !h;
    return {
      variants: g ? [p(i, s), l] : [l, p(i, s)],
      certain: g === u
    };
  }
  if (a.realNames < 0.4 && o.realNames < 0.4 && a.coined < 0.5) {
    const g = h && m && o.coined < 0.5;
    const k = [["lastname", i], ["firstname", s]];
    return { variants: g ? [f, l] : [l, f, k], certain: false };
  }
  return { variants: [l, p(i, s)], certain: a.coined > 0.5 };
}
function Es(n, e, t) {
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
function Dn(n, e, t, r) {
  var f;
  const i = Math.max((f = n == null ? void 0 : n.length) != null ? f : 0, ...e.map((g) => g.length), 1);
  const s = Array.from({ length: i }, (g, k) => k);
  const a = s.map((g) => Nn(e, g, r));
  const o = s.map((g) => {
    var k;
    return t.score((k = n == null ? void 0 : n[g]) != null ? k : "");
  });
  const l = a.map((g, k) => {
    var w;
    return xs((w = o[k]) != null ? w : null, g);
  });
  if (n) {
    const g = l[vs(n, o, a)];
    if (g) {
      g.username = 0.7;
    }
  }
  const u = new Mt(a, l);
  for (const g of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    u.takeBest(g);
  }
  if (u.has("firstname") && u.has("lastname") && u.has("realname")) {
    u.meanings[u.meanings.indexOf("realname")] = "unused";
  }
  const m = zn(l, "name", new Set(s.filter((g) => u.meanings[g] !== "unused")));
  let h = { variants: [], certain: true };
  if (m) {
    h = Es(u, m.index, a);
  } else if (!["username", "realname", "firstname", "lastname"].some((g) => u.has(g))) {
    const g = u.free((k) => {
      var w, E;
      return ((E = (w = o[k]) == null ? void 0 : w.score) != null ? E : 0) < 0.6;
    });
    h = Rs(u, g, a);
    h.certain = h.certain && (n === null || g.length < 2);
    h.variants.push([]);
  } else if (!u.has("username") && u.has("realname")) {
    const g = u.meanings.indexOf("realname");
    h = { variants: [[], [["username", g]]], certain: false };
  }
  const p = (h.variants.length > 0 ? h.variants : [[]]).slice(0, 3).map((g) => {
    const k = [...u.meanings];
    g.forEach(([w, E]) => {
      k[E] = w;
    });
    return k;
  });
  return {
    plans: p,
    certain: u.certain && h.certain,
    scores: l.map((w) => {
      var E = w, { name: g } = E, k = je(E, ["name"]);
      return g ? G(I({}, k), { realname: g / 2, username: g / 2 }) : k;
    }),
    stats: a
  };
}
function In(n, e, { scores: t, stats: r }) {
  return e.map((i, s) => {
    var a, o, l, u;
    return {
      heading: ((a = n == null ? void 0 : n[s]) != null ? a : "").trim(),
      meaning: i,
      examples: [...(l = (o = r[s]) == null ? void 0 : o.examples) != null ? l : []],
      scores: (u = t[s]) != null ? u : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Qe = 200;
var Ye = 12;
var Fn = 20;
var Pt = 6;
var ae = ({ cells: n }) => n.filter((e) => !v(e));
function Ts(n, e, t) {
  const r = ae(n);
  if (r.length === 0 || r.some(V) || n.beside !== void 0) {
    return false;
  }
  const i = r.map((u) => e.score(u));
  const s = i.filter((u) => u !== null && u.score > 0.8);
  const a = s.filter((u) => (u == null ? void 0 : u.meaning) !== "unused");
  const o = i.filter((u) => u !== null && u.meaning !== "unused");
  if (r.length === 1) {
    return t && n.cells.length === 1 && a.length === 1;
  }
  const l = s.length > 1 || r.length < 3 || n.cells.length > 1 && o.length > 0;
  return t ? a.length > 0 && l || s.length > 2 : a.length > 0 && s.length > 1 && s.length >= r.length * 0.6;
}
function Hn(n, e, t) {
  const r = ae(n);
  if (e.length === 0 || r.length < 2 || r.some(V)) {
    return false;
  }
  let i = 0;
  n.cells.forEach((s, a) => {
    const o = e.map(({ cells: h }) => {
      var p;
      return (p = h[a]) != null ? p : "";
    }).filter((h) => !v(h) && !fe(h));
    if (!ft(s) || fe(s) || o.length < e.length * 0.5) {
      return;
    }
    const l = o.map((h) => be(h, t));
    const u = be(s, t);
    const m = (h) => u !== h && l.filter((p) => p === h).length > l.length * 0.7;
    if (m("email") || m("person")) {
      i += 2;
    } else if (m("date") || m("number") || m("phone")) {
      i += e.length > 2 ? 2 : 1;
    }
  });
  return i > 1;
}
function Cs(n, e) {
  const { words: t, titles: r, options: i } = e;
  if (i.header === false) {
    return [];
  }
  if (i.header === true) {
    return n.length > 0 ? [0] : [];
  }
  const s = [];
  let a = "";
  n.forEach((o, l) => {
    var p;
    const u = s[s.length - 1];
    const m = o.cells.join("|").toLowerCase();
    const h = a !== "" && m === a;
    if (h || Ts(o, t, u === void 0 && l < Ye)) {
      if (u === l - 1 && ae(o).length >= ae((p = n[u]) != null ? p : o).length) {
        s.pop();
      } else if (u === l - 1) {
        return;
      }
      s.push(l);
      a = m;
    }
  });
  if (s.length === 0) {
    const o = n.slice(0, Ye).findIndex((l, u) => u < Pt && l.cells.length > 1 && Hn(l, n.slice(u + 1, u + 12), r));
    if (o !== -1) {
      s.push(o);
    }
  }
  return s;
}
function jn(n) {
  return n.length <= Pt && !n.some((e) => e.cells.some(V)) && n.filter((e) => {
    var t;
    return ae(e).length > 1 && !v((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
var Ls = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var _s = (n) => {
  var e;
  return n.length < 40 && Ls.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function As(n, e, t) {
  var s;
  const r = n.cells.slice(1).filter((a) => !v(a));
  if (r.length === 0 || r.some((a) => be(a, t) !== "number")) {
    const a = (s = ae(n)[0]) != null ? s : "";
    return ae(n).length === 1 && e.length > 1 && _s(a.trim());
  }
  const i = e.slice(0, 20);
  return i.length > 0 && n.cells.every((a, o) => o === 0 || v(a) || i.filter(({ cells: l }) => {
    var u;
    return be((u = l[o]) != null ? u : "", t) === "number";
  }).length < i.length * 0.3);
}
function Ms(n, e, t) {
  const r = e.slice(0, Fn);
  if (r.length === 0) {
    return false;
  }
  const i = r.reduce((s, a) => s + ae(a).length, 0) / r.length;
  if (ae(n).length <= i / 2 && ae(n).length < 3 && i > 3) {
    return !n.cells.some(V);
  }
  return Hn(n, r, t) && n.cells.some((s, a) => ft(s) && r.filter(({ cells: o }) => {
    var l;
    return V((l = o[a]) != null ? l : "");
  }).length > r.length * 0.8);
}
function Os(n, e, t, { options: r, words: i }) {
  if (r.columns) {
    const s = Math.max(t, r.columns.length);
    return Array.from({ length: s }, (a, o) => {
      var l, u;
      return (u = (l = r.columns) == null ? void 0 : l[o]) != null ? u : "unused";
    });
  }
  return e ? Tn(n.map((s) => {
    const a = i.score(s);
    return (a == null ? void 0 : a.score) === 1 ? a.meaning : "unused";
  })) : null;
}
function Ot(n, e, t, r) {
  var k, w;
  const { words: i, titles: s } = r;
  const a = [...t];
  const o = [...n];
  const l = [];
  const u = e !== null && Ie(e.cells);
  if (!u) {
    if (e) {
      const E = a.slice(0, Ye).findIndex((q, N) => N === a.length - 1 || !Ms(q, a.slice(N + 1, N + 1 + Fn), s));
      o.push(...a.splice(0, Math.max(0, E)));
    }
    for (let E = a.pop(); E; E = a.pop()) {
      if (a.length === 0 || !As(E, a, s)) {
        a.push(E);
        break;
      }
      l.unshift(E);
    }
  }
  const m = e ? -1 : a.slice(0, Ye).reduce((E, q, N) => {
    var Q;
    return v((Q = q.cells[0]) != null ? Q : "") && ae(q).length > 0 && N <= Pt ? N : E;
  }, -1);
  const h = a.filter((E) => {
    var q;
    return v((q = E.cells[0]) != null ? q : "");
  }).length < a.length * 0.5;
  if (m !== -1 && h && jn(a.slice(0, m))) {
    o.push(...a.splice(0, m + 1));
  }
  const p = a.slice(0, Qe).map(({ cells: E }) => E);
  const f = Dn((k = e == null ? void 0 : e.cells) != null ? k : null, p, i, s);
  const g = Os((w = e == null ? void 0 : e.cells) != null ? w : [], u, f.stats.length, r);
  if (g) {
    f.plans = [g];
    f.certain = true;
  }
  return { headings: e, above: o, rows: a, totals: l, plans: f, sheet: u };
}
function $n(n, e) {
  var l, u, m;
  const t = n.filter((h) => h.beside === void 0 && ae(h).length > 0);
  const r = Ie((u = (l = t[0]) == null ? void 0 : l.cells) != null ? u : []);
  const i = r ? [0] : Cs(t, e);
  const s = [];
  const a = (m = i[0]) != null ? m : -1;
  let o = t.slice(0, Math.max(0, a));
  if (o.length > 0 && !jn(o)) {
    s.push(Ot([], null, o, e));
    o = [];
  }
  if (a === -1) {
    s.push(Ot([], null, t, e));
  }
  i.forEach((h, p) => {
    var k, w;
    const f = (k = i[p + 1]) != null ? k : t.length;
    const g = t.slice(h + 1, f);
    s.push(Ot(p === 0 ? o : [], (w = t[h]) != null ? w : null, g, e));
  });
  return {
    sections: s,
    planCount: Math.max(1, ...s.map(({ plans: h }) => h.plans.length)),
    certain: s.every(({ plans: h }) => h.certain),
    sheet: r
  };
}
function Bn({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function Un(n, e) {
  var t, r;
  return In((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Nt(n, e), n.plans);
}
function Nt({ plans: n }, e) {
  var t, r;
  return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var Ps = "=+-@＝＋－＠";
var Ns = ";,|	\r\n\v\f\u2028\u2029";
var zs = /[\s'"]/u;
var Ds = /^'*[\t\r\n]/u;
function Wn(n) {
  const e = [];
  let t = false;
  for (let r = n.length - 1; r >= 0; r--) {
    const i = n.charAt(r);
    if (t && Ns.includes(i)) {
      e.push(r + 1);
    }
    if (!zs.test(i)) {
      t = Ps.includes(i);
    }
  }
  if (t || Ds.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function qn(n) {
  const e = Wn(n);
  return [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
}
function Kn(n) {
  const e = Wn(n);
  return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
}

// src/accounts/list/read/table.ts
function Vn(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
var Xn = /^([^,]{1,60}),\s+([^,]{1,60})$/;
function Is(n) {
  const e = n.filter((t) => !v(t)).slice(0, Qe);
  return e.length > 1 && e.filter((t) => Xn.test(t.trim())).length > e.length * 0.8;
}
function Fs(n) {
  var r;
  const [, e = "", t = ""] = (r = Xn.exec(n.trim())) != null ? r : [];
  return e ? Vn(t, e) : n;
}
var Gn = ({ cells: n }) => n.filter((e) => !v(e)).length;
function Hs(n, e, { rows: t }) {
  const r = n.cells.findIndex((s) => !v(s));
  const i = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return i && Gn(n) === 1 && t.slice(0, Qe).filter((s) => Gn(s) > 2).length > 1;
}
var Je = class {
  constructor(e, t, r) {
    this.context = e;
    this.builder = t;
    this.delimiter = r;
  }
  /**
   * @param table
   * @param table.sections
   * @param plan Which of the ways to take the columns
   */
  addAll({ sections: e }, t) {
    for (const r of e) {
      for (const a of [...r.above, ...r.headings ? [r.headings] : []]) {
        this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
      }
      for (const a of r.totals) {
        this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
      }
      const i = Nt(r, t);
      const s = Is(r.rows.map(({ cells: a }) => {
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
  addRecord(e, t, r, i) {
    const { line: s, lastLine: a, cells: o } = e;
    const l = { first: "", last: "" };
    const u = [];
    const m = [];
    o.forEach((w, E) => {
      var Q, D, d;
      const q = r.headings !== null && E >= r.headings.cells.length;
      const N = q && t[E] === "unused" ? void 0 : t[E];
      if (N === void 0 || N === "unused") {
        const c = this.delimiter && w.includes("\n") && w.includes(this.delimiter);
        if (!v(w) && (N === void 0 || c)) {
          m.push(w);
        }
        if (!v(w) && N === "unused") {
          u.push({ heading: ((D = (Q = r.headings) == null ? void 0 : Q.cells[E]) != null ? D : "").trim(), column: E, value: w.trim() });
        }
      } else {
        this.readCell(N, r.sheet ? Kn(w) : w, l, r.sheet, s);
        if (N === "realname" && i) {
          l.realname = Fs((d = l.realname) != null ? d : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", s, this.textOf(e));
    }
    const k = l, { first: h, last: p } = k, f = je(k, ["first", "last"]);
    if (h || p) {
      f.realname = Vn(h, p);
    }
    if (u.length > 0 && !r.sheet) {
      f.extra = u;
    }
    if (r.sheet) {
      this.builder.add(s, a, f, true);
      return;
    }
    this.readName(f);
    if (Hs(e, t, r)) {
      this.builder.remark("header", s, this.textOf(e), a);
      return;
    }
    const g = !f.username && !f.email && !f.realname;
    if (g && f.password) {
      this.builder.add(s, a, f);
    } else {
      this.builder.addOrRemark(s, a, f, this.textOf(e));
    }
    if (m.length > 0 && !g) {
      this.builder.remark("extra-cells", s, m.join(this.delimiter || " "), a);
    }
  }
  readCell(e, t, r, i, s) {
    switch (e) {
      case "firstname":
        r.first = Te(t);
        break;
      case "lastname":
        r.last = Te(t);
        break;
      case "mode":
        this.readMode(t, r, s);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = i ? t : Te(t);
        break;
      default:
        r[e] = i ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var i, s, a;
    const { username: t = "", email: r = "" } = e;
    if (/\[\[|\{\{|https?:/.test(t)) {
      const { names: o, calls: l } = Me(t, this.context.titles);
      const [u = (i = l[0]) == null ? void 0 : i.names[0]] = o;
      e.username = u != null ? u : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const o = qe(t.replace(/\n/g, " "), this.context.words);
      const l = r === "" || o.email.toLowerCase() === r.toLowerCase();
      if (o.email !== "" && (l || o.name !== "")) {
        e.username = o.name;
        e.email = r || o.email;
      }
    } else if (t.includes("\n")) {
      e.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((s = e.realname) != null ? s : "") && V((a = e.realname) != null ? a : "")) {
      e.realname = "";
    }
  }
  readMode(e, t, r) {
    const i = this.context.modes.get(e.trim().toLowerCase());
    if (i) {
      t.mode = i;
    } else if (!v(e)) {
      this.builder.remark("unknown-mode", r, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var js = 3;
function $s(n) {
  var i, s;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (s = (i = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : i[1]) != null ? s : null;
  const r = e.split("\n").map((a, o) => ({ line: o + 1, lastLine: o + 1, text: a }));
  return { lines: t === null ? r : r.slice(1), separator: t };
}
function Bs({ records: n, delimiter: e }, t, { options: r }) {
  const i = t.sections.some(({ headings: a }) => a !== null);
  if (r.columns || r.delimiter || t.sheet || i) {
    return null;
  }
  const s = /* @__PURE__ */ new Set();
  for (const { cells: a } of n.slice(0, 200)) {
    a.forEach((o, l) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(o)) {
        s.add(l);
      }
    });
  }
  return s.size > 1 ? null : n.map(({ line: a, lastLine: o, cells: l, beside: u }) => ({ line: a, lastLine: o, text: u != null ? u : l.join(l.every(v) ? e : " ") }));
}
function Yn(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: t, table: null };
    }
    const r = $n(t.records, e);
    const i = t.source === "delimited" ? Bs(t, r, e) : null;
    return i ? { segment: { kind: "lines", lines: i }, table: null } : { segment: t, table: r };
  });
}
var Ze = class {
  constructor(e, t, r) {
    this.parts = e;
    this.context = t;
    this.variant = r;
    this.certain = true;
    this.hasVariants = false;
    this.format = "names";
    this.builder = new We(t.options);
  }
  read({ lines: e, separator: t }) {
    const { builder: r, parts: i } = this;
    if (t !== null) {
      r.remark("markup", 1, `sep=${t}`);
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
      var l, u, m, h;
      return (h = (m = e[o - ((u = (l = e[0]) == null ? void 0 : l.line) != null ? u : 1)]) == null ? void 0 : m.text) != null ? h : "";
    });
    return G(I({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, t) {
    this.certain = this.certain && t.certain;
    this.hasVariants = this.hasVariants || t.planCount > 1;
    this.format = t.sheet && t.sections.some(({ plans: r }) => {
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
    new Je(this.context, this.builder, e.delimiter).addAll(t, this.variant);
  }
  addLines(e, t) {
    const { builder: r, context: i } = this;
    if (!t && un(e, i.words, r)) {
      return;
    }
    const s = this.variant === 1 ? "parts" : "whole";
    const a = new Ve(e, G(I({}, i), { order: s }), r);
    this.hasVariants = this.hasVariants || a.isSurnameFirst;
    this.certain = this.certain && !a.isSurnameFirst;
    const o = r.rows.length;
    a.readAll();
    if (!t) {
      const l = r.rows.slice(o);
      const u = l.filter(({ email: m }) => m !== "").length;
      this.format = a.isPage ? "wikitext" : u > l.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var r;
    const e = this.parts.flatMap((i) => {
      const s = i.table && Bn(i.table);
      return s ? [{ section: s, delimiter: i.segment.kind === "table" ? i.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((i, s) => !i || s.section.rows.length > i.section.rows.length ? s : i, null);
    return {
      columns: t && Un(t.section, this.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
    };
  }
};
function ye(n, e = {}) {
  var p;
  const t = $s(n);
  const r = {
    options: e,
    words: new Be(e.headings),
    titles: new Re(e.userNamespaces),
    modes: ln(e.modeWords)
  };
  const i = (p = e.delimiter) != null ? p : t.separator;
  let s = Lt(t.lines, i, r);
  let a = Yn(s, r);
  if (!a.some(({ table: f }) => f == null ? void 0 : f.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(n.slice(1))) {
    t.lines = t.lines.map((f) => G(I({}, f), { text: Kt(f.text.replace(/\uFEFF/g, "")) }));
    s = Lt(t.lines, i, r);
    a = Yn(s, r);
  }
  const o = new Ze(a, r, 0);
  const l = o.read(t);
  const u = [l];
  const m = /* @__PURE__ */ new Set([JSON.stringify(l.rows.slice(0, 50))]);
  for (let f = 1; f < js && o.hasVariants; f++) {
    const g = new Ze(a, r, f).read(t);
    const k = JSON.stringify(g.rows.slice(0, 50));
    if (g.rows.length > 0 && !m.has(k)) {
      m.add(k);
      u.push(g);
    }
  }
  const h = !l.rows.some(({ username: f, realname: g }) => (f + g).includes("�"));
  return { readings: u, certain: o.certain && h };
}

// src/accounts/list/read/source/address-book.ts
var Qn = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
function Us(n, e) {
  try {
    return e(Qn(atob(n.trim())), "utf-8");
  } catch (t) {
    return n;
  }
}
var Dt = (n) => n.split(/\r\n|\r|\n/);
var Jn = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
function Ws(n, e, t) {
  const r = n.replace(/=([0-9a-f]{2})/gi, (i, s) => String.fromCharCode(parseInt(s, 16)));
  try {
    return t(Qn(r), e);
  } catch (i) {
    return n;
  }
}
function qs(n) {
  var t, r;
  const e = [];
  for (const i of Dt(Jn(n))) {
    const s = (t = e[e.length - 1]) != null ? t : "";
    if (/quoted-printable/i.test((r = s.split(":", 1)[0]) != null ? r : "") && s.endsWith("=")) {
      e[e.length - 1] = s.slice(0, -1) + i;
    } else {
      e.push(i);
    }
  }
  return e;
}
function Ks(n, e) {
  var l, u;
  const t = n.indexOf(":");
  const [r = "", ...i] = n.slice(0, Math.max(t, 0)).split(";");
  const s = i.join(";");
  const a = n.slice(t + 1);
  const o = (u = (l = /charset="?([\w-]+)/i.exec(s)) == null ? void 0 : l[1]) != null ? u : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: s,
    value: /quoted-printable/i.test(s) ? Ws(a, o, e) : a
  };
}
var zt = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function Gs(n) {
  const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(zt);
  return `${t} ${e}`.trim();
}
function Vs(n) {
  var i, s;
  const e = (a) => {
    var o, l;
    return (l = (o = n.find(({ name: u }) => u === a)) == null ? void 0 : o.value) != null ? l : "";
  };
  const t = n.filter(({ name: a }) => a === "EMAIL");
  const r = (i = t.find(({ parameters: a }) => /[;,=]pref\b/i.test(a))) != null ? i : t[0];
  return {
    name: zt(e("FN")) || Gs(e("N")),
    email: zt((s = r == null ? void 0 : r.value) != null ? s : "").replace(/^mailto:/i, "")
  };
}
function Xs(n, e) {
  return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => Vs(
    qs(t).map((r) => Ks(r, e))
  ));
}
function Ys(n, e) {
  var i;
  const t = /* @__PURE__ */ new Map();
  for (const s of Dt(n)) {
    const [, a = "", o = "", l = ""] = (i = /^([^:]+):([:<]?)(.*)$/.exec(s)) != null ? i : [];
    const u = a.replace(/;.*/, "").toLowerCase();
    if (u && o !== "<" && !t.has(u)) {
      t.set(u, (o ? Us(l, e) : l).trim());
    }
  }
  const r = (s) => {
    var a;
    return (a = t.get(s)) != null ? a : "";
  };
  return {
    name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
    email: r("mail")
  };
}
var Qs = (n, e) => Jn(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => Ys(t, e));
function Zn(n, e) {
  const [t = ""] = Dt(n.slice(0, 4e3)).filter((s) => !/^(\s*|#.*|version:.*)$/.test(s));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(t)) {
    r = Xs(n, e);
  } else if (/^dn::? /i.test(t)) {
    r = Qs(n, e);
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
var Js = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Zs(n, e) {
  const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
  const r = [];
  for (let i = 0; i + 3 < n.length; i += 4) {
    const s = t.getUint32(i, e);
    const a = s <= 1114111 && (s < 55296 || s > 57343);
    r.push(String.fromCodePoint(a ? s : 65533));
  }
  return r.join("");
}
function Le(n, e, t) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return Zs(n, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
        var i;
        return (i = Js[r.charCodeAt(0) - 128]) != null ? i : r;
      });
    case "windows-1258":
      return t(n, e).normalize();
    default:
      return t(n, e);
  }
}

// src/accounts/list/read/source/file-kind.ts
var ea = [
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
var ta = "d0cf11e0a1b11ae1";
var na = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function ra(n) {
  return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
}
function ia(n, e, t) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
      return false;
    }
  }
  return true;
}
function sa(n) {
  var s, a;
  const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
  if (n.length < 52) {
    return "document";
  }
  const t = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * t;
  const i = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
  return (a = (s = na.find(([o]) => i.includes(o))) == null ? void 0 : s[1]) != null ? a : "document";
}
function er(n) {
  var t, r;
  if (!n.length) {
    return "empty";
  }
  const e = ra(n.subarray(0, 264));
  if (e.startsWith(ta)) {
    return sa(n);
  }
  return (r = (t = ea.find(([, i, s]) => ia(e, i, s != null ? s : 0))) == null ? void 0 : t[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var It = mw.libs.accountCreator.parts.core.modules[44];

// src/app/source-parts-gadget.ts
var tr = (n, e, t) => ke(null, null, function* () {
  const r = yield It("files");
  return r.detectEncoding(n, e, t);
});
var Ft = (n) => ke(null, null, function* () {
  const e = yield It("files");
  return e.readSpreadsheet(n);
});

// src/accounts/list/read/source/samples.ts
var aa = 3;
var oa = 60;
function nr(n) {
  var s;
  const e = n.map((a) => a.split(/\r\n|\r|\n/));
  const t = [];
  const r = /* @__PURE__ */ new Set();
  const [i = []] = e;
  for (let a = 0; a < i.length && t.length < aa; a++) {
    const o = (s = i[a]) != null ? s : "";
    if (e.some((l) => {
      var u;
      return /[^\u0000-\u007f]/.test((u = l[a]) != null ? u : "");
    }) && !r.has(o)) {
      r.add(o);
      t.push(a);
    }
  }
  return e.map((a) => t.map((o) => {
    var l;
    return ((l = a[o]) != null ? l : "").slice(0, oa);
  }));
}

// src/accounts/list/read/source/unicode.ts
function la([n, e, t, r]) {
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
var ua = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function ca(n) {
  var i;
  let e = 0;
  let t = 0;
  let r = 0;
  for (let s = 0; s < n.length; s++) {
    if (ua.has((i = n[s]) != null ? i : 0)) {
      e++;
      t += s % 2 === 0 && n[s + 1] === 0 ? 1 : 0;
      r += s % 2 === 1 && n[s - 1] === 0 ? 1 : 0;
    }
  }
  if (Math.max(t, r) * 2 <= e) {
    return null;
  }
  return t > r ? "utf-16le" : "utf-16be";
}
function da(n) {
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
function ma(n) {
  var r;
  let e = 0;
  let t = 0;
  for (let i = 0; i < n.length; i++) {
    const s = da((r = n[i]) != null ? r : 0);
    if (s === 0) {
      continue;
    }
    const a = n.subarray(i + 1, i + 1 + (s != null ? s : 0));
    if (s !== null && a.length === s && a.every((o) => o >= 128 && o <= 191)) {
      e++;
      i += s;
    } else {
      t++;
    }
  }
  return { right: e, wrong: t };
}
var fa = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
function pa(n) {
  const e = n.subarray(0, 65536);
  const t = e.filter(fa);
  return t.length > 3 && t.length * 20 > e.length;
}
var ha = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
var ga = 3;
function ba(n) {
  var i;
  const e = (i = la(n)) != null ? i : ca(n);
  if (e) {
    return e;
  }
  const { right: t, wrong: r } = ma(n);
  return r * ga <= t && !ha(n) ? "utf-8" : null;
}
function rr(n, e) {
  const t = ba(n);
  if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: t, text: Le(n, t, e) };
  }
  if (pa(n)) {
    return { kind: "binary" };
  }
  return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var ka = (n, e) => new TextDecoder(e).decode(n);
var et = (n) => ({ kind: "problem", code: n, detail: "" });
function ya(n) {
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
var wa = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
var Sa = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var ir = (n) => n.replace(/\u0000+/g, "");
function xa({ encoding: n, certain: e, texts: t }) {
  var a, o;
  const r = nr([...t.values()]);
  const i = Array.from(t, ([l, u], m) => {
    var h;
    return { encoding: l, samples: (h = r[m]) != null ? h : [], text: ir(u) };
  });
  const s = (a = t.get(n)) != null ? a : "";
  return {
    kind: "text",
    encoding: n,
    certain: e,
    samples: (o = r[0]) != null ? o : [],
    text: ir(s),
    alternatives: i.slice(1),
    remarks: ya(s)
  };
}
function va(n, e, t) {
  return ke(this, null, function* () {
    var l, u;
    const r = (l = e.encoding) != null ? l : "";
    const i = rr(n, t);
    if (i.kind === "binary" && !r) {
      return null;
    }
    if (i.kind === "unicode" && (!r || r === i.encoding)) {
      return { encoding: i.encoding, certain: true, texts: /* @__PURE__ */ new Map([[i.encoding, i.text]]) };
    }
    const s = yield ((u = e.detectEncoding) != null ? u : tr)(n, e.language, t);
    const a = i.kind === "unicode" ? [i.encoding] : [s.encoding, ...s.alternatives];
    const o = r || s.encoding;
    return {
      encoding: o,
      certain: s.certain || r !== "",
      texts: new Map([o, ...a].map((m) => [m, Le(n, m, t)]))
    };
  });
}
function sr(n, e) {
  return ke(this, null, function* () {
    var o, l, u, m;
    const { bytes: t } = n;
    const r = er(t);
    if (r === "zip") {
      return ((o = e.readSpreadsheet) != null ? o : Ft)(t);
    }
    if (r !== "text") {
      return et(r);
    }
    const i = (l = e.decode) != null ? l : ka;
    const s = yield va(t, e, i);
    if (!s) {
      return et("binary");
    }
    const a = xa(s);
    if (wa(a.text)) {
      return ((u = e.readSpreadsheet) != null ? u : Ft)(t);
    }
    if (Sa(a.text)) {
      return et("web-shortcut");
    }
    return a.text.trim() ? (m = Zn(a.text, i)) != null ? m : a : et("empty");
  });
}

// src/accounts/list/read/index.ts
var tt = (n, e) => G(I({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
function Ra(n, e) {
  var a;
  const t = n.map(({ name: o, rows: l }) => {
    const u = ar.unparse(l, { delimiter: "	", newline: "\n" });
    return { name: o, text: u, read: ye(u, l.some((m) => m.length > 1) ? I({ delimiter: "	" }, e) : e) };
  });
  const r = (o) => o.read.readings[0].rows.length;
  const i = (a = t.find(({ name: o }) => o === e.sheet)) != null ? a : t.reduce((o, l) => r(l) > r(o) ? l : o);
  const s = e.sheet !== void 0 || t.filter((o) => r(o) > 0).length < 2;
  return G(I({}, tt(i.text, i.read)), {
    certain: i.read.certain && s,
    sheets: t.map(({ name: o }) => o),
    sheet: i.name
  });
}
function Ea(t) {
  return ke(this, arguments, function* (n, e = {}) {
    var r;
    switch (n.kind) {
      case "text":
        return tt(n.text, ye(n.text, e));
      case "html": {
        const i = new Re(e.userNamespaces);
        const s = (r = e.DOMParser && qt(n.html, i, e.DOMParser)) != null ? r : n.text;
        return tt(s, ye(s, e));
      }
      case "file": {
        const i = yield sr(n, I({ language: "" }, e));
        switch (i.kind) {
          case "problem":
            return { readings: [], certain: true, problem: { code: i.code }, text: "", encoding: null, sheets: [], sheet: "" };
          case "table":
            return Ra(i.sheets, e);
          case "text": {
            const { text: s, encoding: a, certain: o, samples: l, alternatives: u, remarks: m } = i;
            const h = tt(s, ye(s, e));
            const p = o ? [] : u.map((f) => ye(f.text, e).readings[0]);
            return G(I({}, h), {
              readings: [...h.readings, ...p],
              certain: h.certain && o,
              encoding: { encoding: a, certain: o, samples: l, alternatives: u, remarks: m }
            });
          }
        }
      }
    }
  });
}

// read.js
mw.libs.accountCreator.parts.read.modules = [qn, Zt, vt, De, Le];
return { readList: Ea, readText: ye };
} };
// </nowiki>
