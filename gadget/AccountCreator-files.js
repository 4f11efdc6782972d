// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 *
 * Holds chardet 2.2.0 (MIT):
 *
 * Copyright (C) 2024 Dmitry Shirokov
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 *
 * Holds fflate 0.8.3 (MIT):
 *
 * MIT License
 *
 * Copyright (c) 2026 Arjun Barrett
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 *
 * Holds saxen 11.2.0 (MIT):
 *
 * The MIT License (MIT)
 * Copyright (c) 2012 Vopilovskii Konstantin   <flash.vkv@gmail.com>
 * Copyright (c) 2017-present Nico Rehwaldt
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of
 * this software and associated documentation files (the "Software"), to deal in
 * the Software without restriction, including without limitation the rights to
 * use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies
 * of the Software, and to permit persons to whom the Software is furnished to do
 * so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
mw.libs.accountCreator.parts.files = { on: {"core":"fb694889","checks":"0bf9255f","steps":"df52e8ee","words":"59abcfee","read":"6c414676","table":"11d2ed7e","list":"8b47195d","sources":"7c284946"}, contents: 'b74a2189', run: function () {
'use strict';
var ft = Object.create;
var sx = Object.defineProperty, ct = Object.defineProperties, ot = Object.getOwnPropertyDescriptor, ut = Object.getOwnPropertyDescriptors, lt = Object.getOwnPropertyNames, le = Object.getOwnPropertySymbols, dt = Object.getPrototypeOf, he = Object.prototype.hasOwnProperty, ht = Object.prototype.propertyIsEnumerable;
var de = (t, x, e) => x in t ? sx(t, x, { enumerable: !0, configurable: !0, writable: !0, value: e }) : t[x] = e, W0 = (t, x) => {
  for (var e in x || (x = {}))
    he.call(x, e) && de(t, e, x[e]);
  if (le)
    for (var e of le(x))
      ht.call(x, e) && de(t, e, x[e]);
  return t;
}, Z0 = (t, x) => ct(t, ut(x));
var i0 = (t, x) => () => {
  try {
    return x || t((x = { exports: {} }).exports, x), x.exports;
  } catch (e) {
    throw x = 0, e;
  }
};
var bt = (t, x, e, n) => {
  if (x && typeof x == "object" || typeof x == "function")
    for (let r of lt(x))
      !he.call(t, r) && r !== e && sx(t, r, { get: () => x[r], enumerable: !(n = ot(x, r)) || n.enumerable });
  return t;
};
var pt = (t, x, e) => (e = t != null ? ft(dt(t)) : {}, bt(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  x || !t || !t.__esModule ? sx(e, "default", { value: t, enumerable: !0 }) : e,
  t
));
var $0 = (t, x, e) => new Promise((n, r) => {
  var a = (f) => {
    try {
      s(e.next(f));
    } catch (o) {
      r(o);
    }
  }, i = (f) => {
    try {
      s(e.throw(f));
    } catch (o) {
      r(o);
    }
  }, s = (f) => f.done ? n(f.value) : Promise.resolve(f.value).then(a, i);
  s((e = e.apply(t, x)).next());
});

// node_modules/chardet/lib/fs/browser.js
var be = i0((fx) => {
  "use strict";
  Object.defineProperty(fx, "__esModule", { value: !0 });
  fx.default = () => {
    throw new Error("File system is not available");
  };
});

// node_modules/chardet/lib/match.js
var C0 = i0((cx) => {
  "use strict";
  Object.defineProperty(cx, "__esModule", { value: !0 });
  cx.default = (t, x, e) => ({
    confidence: e,
    name: x.name(t),
    lang: x.language ? x.language() : void 0
  });
});

// node_modules/chardet/lib/encoding/ascii.js
var ge = i0((P0) => {
  "use strict";
  var gt = P0 && P0.__importDefault || function(t) {
    return t && t.__esModule ? t : { default: t };
  };
  Object.defineProperty(P0, "__esModule", { value: !0 });
  var pe = gt(C0()), ox = class {
    name() {
      return "ASCII";
    }
    match(x) {
      let e = x.rawInput;
      for (let n = 0; n < x.rawLen; n++) {
        let r = e[n];
        if (r < 32 || r > 126)
          return (0, pe.default)(x, this, 0);
      }
      return (0, pe.default)(x, this, 100);
    }
  };
  P0.default = ox;
});

// node_modules/chardet/lib/encoding/utf8.js
var ve = i0((L0) => {
  "use strict";
  var vt = L0 && L0.__importDefault || function(t) {
    return t && t.__esModule ? t : { default: t };
  };
  Object.defineProperty(L0, "__esModule", { value: !0 });
  var mt = vt(C0()), ux = class {
    name() {
      return "UTF-8";
    }
    match(x) {
      let e = !1, n = 0, r = 0, a = 0, i, s = x.rawInput;
      x.rawLen >= 3 && (s[0] & 255) == 239 && (s[1] & 255) == 187 && (s[2] & 255) == 191 && (e = !0);
      for (let f = 0; f < x.rawLen; f++) {
        let o = s[f];
        if ((o & 128) != 0) {
          if ((o & 224) == 192)
            a = 1;
          else if ((o & 240) == 224)
            a = 2;
          else if ((o & 248) == 240)
            a = 3;
          else {
            if (r++, r > 5)
              break;
            a = 0;
          }
          for (; f++, !(f >= x.rawLen); ) {
            if ((s[f] & 192) != 128) {
              r++;
              break;
            }
            if (--a == 0) {
              n++;
              break;
            }
          }
        }
      }
      if (i = 0, e && r == 0)
        i = 100;
      else if (e && n > r * 10)
        i = 80;
      else if (n > 3 && r == 0)
        i = 100;
      else if (n > 0 && r == 0)
        i = 80;
      else if (n == 0 && r == 0)
        i = 10;
      else if (n > r * 10)
        i = 25;
      else
        return null;
      return (0, mt.default)(x, this, i);
    }
  };
  L0.default = ux;
});

// node_modules/chardet/lib/encoding/unicode.js
var me = i0((Y) => {
  "use strict";
  var yt = Y && Y.__importDefault || function(t) {
    return t && t.__esModule ? t : { default: t };
  };
  Object.defineProperty(Y, "__esModule", { value: !0 });
  Y.UTF_32LE = Y.UTF_32BE = Y.UTF_16LE = Y.UTF_16BE = void 0;
  var px = yt(C0()), lx = class {
    name() {
      return "UTF-16BE";
    }
    match(x) {
      let e = x.rawInput;
      return e.length >= 2 && (e[0] & 255) == 254 && (e[1] & 255) == 255 ? (0, px.default)(x, this, 100) : null;
    }
  };
  Y.UTF_16BE = lx;
  var dx = class {
    name() {
      return "UTF-16LE";
    }
    match(x) {
      let e = x.rawInput;
      return e.length >= 2 && (e[0] & 255) == 255 && (e[1] & 255) == 254 ? e.length >= 4 && e[2] == 0 && e[3] == 0 ? null : (0, px.default)(x, this, 100) : null;
    }
  };
  Y.UTF_16LE = dx;
  var K0 = class {
    name() {
      return "UTF-32";
    }
    getChar(x, e) {
      return -1;
    }
    match(x) {
      let e = 0, n = 0, r = !1, a = 0, i = x.rawLen / 4 * 4, s = x.rawInput;
      if (i == 0)
        return null;
      this.getChar(s, 0) == 65279 && (r = !0);
      for (let f = 0; f < i; f += 4) {
        let o = this.getChar(s, f);
        o < 0 || o >= 1114111 || o >= 55296 && o <= 57343 ? n += 1 : e += 1;
      }
      return r && n == 0 ? a = 100 : r && e > n * 10 ? a = 80 : e > 3 && n == 0 ? a = 100 : e > 0 && n == 0 ? a = 80 : e > n * 10 && (a = 25), a == 0 ? null : (0, px.default)(x, this, a);
    }
  }, hx = class extends K0 {
    name() {
      return "UTF-32BE";
    }
    getChar(x, e) {
      return (x[e + 0] & 255) << 24 | (x[e + 1] & 255) << 16 | (x[e + 2] & 255) << 8 | x[e + 3] & 255;
    }
  };
  Y.UTF_32BE = hx;
  var bx = class extends K0 {
    name() {
      return "UTF-32LE";
    }
    getChar(x, e) {
      return (x[e + 3] & 255) << 24 | (x[e + 2] & 255) << 16 | (x[e + 1] & 255) << 8 | x[e + 0] & 255;
    }
  };
  Y.UTF_32LE = bx;
});

// node_modules/chardet/lib/encoding/mbcs.js
var we = i0((q) => {
  "use strict";
  var wt = q && q.__importDefault || function(t) {
    return t && t.__esModule ? t : { default: t };
  };
  Object.defineProperty(q, "__esModule", { value: !0 });
  q.gb_18030 = q.euc_kr = q.euc_jp = q.big5 = q.sjis = void 0;
  var St = wt(C0());
  function At(t, x) {
    let e = (n, r, a, i) => {
      if (i < a)
        return -1;
      let s = Math.floor(a + i >>> 1);
      return r > n[s] ? e(n, r, s + 1, i) : r < n[s] ? e(n, r, a, s - 1) : s;
    };
    return e(t, x, 0, t.length - 1);
  }
  var gx = class {
    constructor() {
      this.charValue = 0, this.index = 0, this.nextIndex = 0, this.error = !1, this.done = !1;
    }
    reset() {
      this.charValue = 0, this.index = -1, this.nextIndex = 0, this.error = !1, this.done = !1;
    }
    nextByte(x) {
      return this.nextIndex >= x.rawLen ? (this.done = !0, -1) : x.rawInput[this.nextIndex++] & 255;
    }
  }, k0 = class {
    constructor() {
      this.commonChars = [];
    }
    name() {
      return "mbcs";
    }
    match(x) {
      let e = 0, n = 0, r = 0, a = 0, i = 0, s = new gx();
      x: {
        for (s.reset(); this.nextChar(s, x); ) {
          if (a++, s.error)
            r++;
          else {
            let f = s.charValue & 4294967295;
            f > 255 && (e++, this.commonChars != null && At(this.commonChars, f) >= 0 && n++);
          }
          if (r >= 2 && r * 5 >= e)
            break x;
        }
        if (e <= 10 && r == 0) {
          e == 0 && a < 10 ? i = 0 : i = 10;
          break x;
        }
        if (e < 20 * r) {
          i = 0;
          break x;
        }
        if (this.commonChars == null)
          i = 30 + e - 20 * r, i > 100 && (i = 100);
        else {
          let o = 90 / Math.log(e / 4);
          i = Math.floor(Math.log(n + 1) * o + 10), i = Math.min(i, 100);
        }
      }
      return i == 0 ? null : (0, St.default)(x, this, i);
    }
    nextChar(x, e) {
      return !0;
    }
  }, vx = class extends k0 {
    constructor() {
      super(...arguments), this.commonChars = [
        33088,
        33089,
        33090,
        33093,
        33115,
        33129,
        33130,
        33141,
        33142,
        33440,
        33442,
        33444,
        33449,
        33450,
        33451,
        33453,
        33455,
        33457,
        33459,
        33461,
        33463,
        33469,
        33470,
        33473,
        33476,
        33477,
        33478,
        33480,
        33481,
        33484,
        33485,
        33500,
        33504,
        33511,
        33512,
        33513,
        33514,
        33520,
        33521,
        33601,
        33603,
        33614,
        33615,
        33624,
        33630,
        33634,
        33639,
        33653,
        33654,
        33673,
        33674,
        33675,
        33677,
        33683,
        36502,
        37882,
        38314
      ];
    }
    name() {
      return "Shift_JIS";
    }
    language() {
      return "ja";
    }
    nextChar(x, e) {
      x.index = x.nextIndex, x.error = !1;
      let n = x.charValue = x.nextByte(e);
      if (n < 0)
        return !1;
      if (n <= 127 || n > 160 && n <= 223)
        return !0;
      let r = x.nextByte(e);
      return r < 0 ? !1 : (x.charValue = n << 8 | r, r >= 64 && r <= 127 || r >= 128 && r <= 255 || (x.error = !0), !0);
    }
  };
  q.sjis = vx;
  var mx = class extends k0 {
    constructor() {
      super(...arguments), this.commonChars = [
        41280,
        41281,
        41282,
        41283,
        41287,
        41289,
        41333,
        41334,
        42048,
        42054,
        42055,
        42056,
        42065,
        42068,
        42071,
        42084,
        42090,
        42092,
        42103,
        42147,
        42148,
        42151,
        42177,
        42190,
        42193,
        42207,
        42216,
        42237,
        42304,
        42312,
        42328,
        42345,
        42445,
        42471,
        42583,
        42593,
        42594,
        42600,
        42608,
        42664,
        42675,
        42681,
        42707,
        42715,
        42726,
        42738,
        42816,
        42833,
        42841,
        42970,
        43171,
        43173,
        43181,
        43217,
        43219,
        43236,
        43260,
        43456,
        43474,
        43507,
        43627,
        43706,
        43710,
        43724,
        43772,
        44103,
        44111,
        44208,
        44242,
        44377,
        44745,
        45024,
        45290,
        45423,
        45747,
        45764,
        45935,
        46156,
        46158,
        46412,
        46501,
        46525,
        46544,
        46552,
        46705,
        47085,
        47207,
        47428,
        47832,
        47940,
        48033,
        48593,
        49860,
        50105,
        50240,
        50271
      ];
    }
    name() {
      return "Big5";
    }
    language() {
      return "zh";
    }
    nextChar(x, e) {
      x.index = x.nextIndex, x.error = !1;
      let n = x.charValue = x.nextByte(e);
      if (n < 0)
        return !1;
      if (n <= 127 || n == 255)
        return !0;
      let r = x.nextByte(e);
      return r < 0 ? !1 : (x.charValue = x.charValue << 8 | r, (r < 64 || r == 127 || r == 255) && (x.error = !0), !0);
    }
  };
  q.big5 = mx;
  function ye(t, x) {
    t.index = t.nextIndex, t.error = !1;
    let e = 0, n = 0, r = 0;
    x: {
      if (e = t.charValue = t.nextByte(x), e < 0) {
        t.done = !0;
        break x;
      }
      if (e <= 141)
        break x;
      if (n = t.nextByte(x), t.charValue = t.charValue << 8 | n, e >= 161 && e <= 254) {
        n < 161 && (t.error = !0);
        break x;
      }
      if (e == 142) {
        n < 161 && (t.error = !0);
        break x;
      }
      e == 143 && (r = t.nextByte(x), t.charValue = t.charValue << 8 | r, r < 161 && (t.error = !0));
    }
    return t.done == !1;
  }
  var yx = class extends k0 {
    constructor() {
      super(...arguments), this.commonChars = [
        41377,
        41378,
        41379,
        41382,
        41404,
        41418,
        41419,
        41430,
        41431,
        42146,
        42148,
        42150,
        42152,
        42154,
        42155,
        42156,
        42157,
        42159,
        42161,
        42163,
        42165,
        42167,
        42169,
        42171,
        42173,
        42175,
        42176,
        42177,
        42179,
        42180,
        42182,
        42183,
        42184,
        42185,
        42186,
        42187,
        42190,
        42191,
        42192,
        42206,
        42207,
        42209,
        42210,
        42212,
        42216,
        42217,
        42218,
        42219,
        42220,
        42223,
        42226,
        42227,
        42402,
        42403,
        42404,
        42406,
        42407,
        42410,
        42413,
        42415,
        42416,
        42419,
        42421,
        42423,
        42424,
        42425,
        42431,
        42435,
        42438,
        42439,
        42440,
        42441,
        42443,
        42448,
        42453,
        42454,
        42455,
        42462,
        42464,
        42465,
        42469,
        42473,
        42474,
        42475,
        42476,
        42477,
        42483,
        47273,
        47572,
        47854,
        48072,
        48880,
        49079,
        50410,
        50940,
        51133,
        51896,
        51955,
        52188,
        52689
      ], this.nextChar = ye;
    }
    name() {
      return "EUC-JP";
    }
    language() {
      return "ja";
    }
  };
  q.euc_jp = yx;
  var wx = class extends k0 {
    constructor() {
      super(...arguments), this.commonChars = [
        45217,
        45235,
        45253,
        45261,
        45268,
        45286,
        45293,
        45304,
        45306,
        45308,
        45496,
        45497,
        45511,
        45527,
        45538,
        45994,
        46011,
        46274,
        46287,
        46297,
        46315,
        46501,
        46517,
        46527,
        46535,
        46569,
        46835,
        47023,
        47042,
        47054,
        47270,
        47278,
        47286,
        47288,
        47291,
        47337,
        47531,
        47534,
        47564,
        47566,
        47613,
        47800,
        47822,
        47824,
        47857,
        48103,
        48115,
        48125,
        48301,
        48314,
        48338,
        48374,
        48570,
        48576,
        48579,
        48581,
        48838,
        48840,
        48863,
        48878,
        48888,
        48890,
        49057,
        49065,
        49088,
        49124,
        49131,
        49132,
        49144,
        49319,
        49327,
        49336,
        49338,
        49339,
        49341,
        49351,
        49356,
        49358,
        49359,
        49366,
        49370,
        49381,
        49403,
        49404,
        49572,
        49574,
        49590,
        49622,
        49631,
        49654,
        49656,
        50337,
        50637,
        50862,
        51151,
        51153,
        51154,
        51160,
        51173,
        51373
      ], this.nextChar = ye;
    }
    name() {
      return "EUC-KR";
    }
    language() {
      return "ko";
    }
  };
  q.euc_kr = wx;
  var Sx = class extends k0 {
    constructor() {
      super(...arguments), this.commonChars = [
        41377,
        41378,
        41379,
        41380,
        41392,
        41393,
        41457,
        41459,
        41889,
        41900,
        41914,
        45480,
        45496,
        45502,
        45755,
        46025,
        46070,
        46323,
        46525,
        46532,
        46563,
        46767,
        46804,
        46816,
        47010,
        47016,
        47037,
        47062,
        47069,
        47284,
        47327,
        47350,
        47531,
        47561,
        47576,
        47610,
        47613,
        47821,
        48039,
        48086,
        48097,
        48122,
        48316,
        48347,
        48382,
        48588,
        48845,
        48861,
        49076,
        49094,
        49097,
        49332,
        49389,
        49611,
        49883,
        50119,
        50396,
        50410,
        50636,
        50935,
        51192,
        51371,
        51403,
        51413,
        51431,
        51663,
        51706,
        51889,
        51893,
        51911,
        51920,
        51926,
        51957,
        51965,
        52460,
        52728,
        52906,
        52932,
        52946,
        52965,
        53173,
        53186,
        53206,
        53442,
        53445,
        53456,
        53460,
        53671,
        53930,
        53938,
        53941,
        53947,
        53972,
        54211,
        54224,
        54269,
        54466,
        54490,
        54754,
        54992
      ];
    }
    name() {
      return "GB18030";
    }
    language() {
      return "zh";
    }
    nextChar(x, e) {
      x.index = x.nextIndex, x.error = !1;
      let n = 0, r = 0, a = 0, i = 0;
      x: {
        if (n = x.charValue = x.nextByte(e), n < 0) {
          x.done = !0;
          break x;
        }
        if (n <= 128)
          break x;
        if (r = x.nextByte(e), x.charValue = x.charValue << 8 | r, n >= 129 && n <= 254) {
          if (r >= 64 && r <= 126 || r >= 80 && r <= 254)
            break x;
          if (r >= 48 && r <= 57 && (a = x.nextByte(e), a >= 129 && a <= 254 && (i = x.nextByte(e), i >= 48 && i <= 57))) {
            x.charValue = x.charValue << 16 | a << 8 | i;
            break x;
          }
          x.error = !0;
          break x;
        }
      }
      return x.done == !1;
    }
  };
  q.gb_18030 = Sx;
});

// node_modules/chardet/lib/encoding/sbcs.js
var Ae = i0((y) => {
  "use strict";
  var Ct = y && y.__importDefault || function(t) {
    return t && t.__esModule ? t : { default: t };
  };
  Object.defineProperty(y, "__esModule", { value: !0 });
  y.KOI8_R = y.windows_874 = y.windows_1258 = y.windows_1257 = y.windows_1256 = y.windows_1251 = y.ISO_8859_9 = y.ISO_8859_8 = y.ISO_8859_7 = y.ISO_8859_6 = y.ISO_8859_5 = y.ISO_8859_2 = y.ISO_8859_1 = void 0;
  var Se = Ct(C0()), kt = 16777215, J0 = class {
    constructor(x, e) {
      this.byteIndex = 0, this.ngram = 0, this.ngramCount = 0, this.hitCount = 0, this.spaceChar = 32, this.ngramList = x, this.byteMap = e;
    }
    search(x, e) {
      let n = 0;
      return x[n + 32] <= e && (n += 32), x[n + 16] <= e && (n += 16), x[n + 8] <= e && (n += 8), x[n + 4] <= e && (n += 4), x[n + 2] <= e && (n += 2), x[n + 1] <= e && (n += 1), x[n] > e && (n -= 1), n < 0 || x[n] != e ? -1 : n;
    }
    lookup(x) {
      this.ngramCount += 1, this.search(this.ngramList, x) >= 0 && (this.hitCount += 1);
    }
    addByte(x) {
      this.ngram = (this.ngram << 8) + (x & 255) & kt, this.lookup(this.ngram);
    }
    nextByte(x) {
      return this.byteIndex >= x.inputLen ? -1 : x.inputBytes[this.byteIndex++] & 255;
    }
    parse(x, e) {
      let n, r = !1;
      for (this.spaceChar = e; (n = this.nextByte(x)) >= 0; ) {
        let i = this.byteMap[n];
        i != 0 && (i == this.spaceChar && r || this.addByte(i), r = i == this.spaceChar);
      }
      this.addByte(this.spaceChar);
      let a = this.hitCount / this.ngramCount;
      return a > 0.33 ? 98 : Math.floor(a * 300);
    }
  }, _ = class {
    constructor(x, e) {
      this.fLang = x, this.fNGrams = e;
    }
  }, Ft = (t) => Array.isArray(t) && isFinite(t[0]), R = class {
    constructor() {
      this.spaceChar = 32, this.nGramLang = void 0;
    }
    ngrams() {
      return [];
    }
    byteMap() {
      return [];
    }
    name(x) {
      return "sbcs";
    }
    language() {
      return this.nGramLang;
    }
    match(x) {
      this.nGramLang = void 0;
      let e = this.ngrams();
      if (Ft(e)) {
        let a = new J0(e, this.byteMap()).parse(x, this.spaceChar);
        return a <= 0 ? null : (0, Se.default)(x, this, a);
      }
      let n = -1;
      for (let r = e.length - 1; r >= 0; r--) {
        let a = e[r], s = new J0(a.fNGrams, this.byteMap()).parse(x, this.spaceChar);
        s > n && (n = s, this.nGramLang = a.fLang);
      }
      return n <= 0 ? null : (0, Se.default)(x, this, n);
    }
  }, Ax = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        170,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        181,
        32,
        32,
        32,
        32,
        186,
        32,
        32,
        32,
        32,
        32,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        32,
        248,
        249,
        250,
        251,
        252,
        253,
        254,
        223,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        32,
        248,
        249,
        250,
        251,
        252,
        253,
        254,
        255
      ];
    }
    ngrams() {
      return [
        new _("da", [
          2122086,
          2122100,
          2122853,
          2123118,
          2123122,
          2123375,
          2123873,
          2124064,
          2125157,
          2125671,
          2126053,
          2126697,
          2126708,
          2126953,
          2127465,
          6383136,
          6385184,
          6385252,
          6386208,
          6386720,
          6579488,
          6579566,
          6579570,
          6579572,
          6627443,
          6644768,
          6644837,
          6647328,
          6647396,
          6648352,
          6648421,
          6648608,
          6648864,
          6713202,
          6776096,
          6776174,
          6776178,
          6907749,
          6908960,
          6909543,
          7038240,
          7039845,
          7103858,
          7104871,
          7105637,
          7169380,
          7234661,
          7234848,
          7235360,
          7235429,
          7300896,
          7302432,
          7303712,
          7398688,
          7479396,
          7479397,
          7479411,
          7496992,
          7566437,
          7610483,
          7628064,
          7628146,
          7629164,
          7759218
        ]),
        new _("de", [
          2122094,
          2122101,
          2122341,
          2122849,
          2122853,
          2122857,
          2123113,
          2123621,
          2123873,
          2124142,
          2125161,
          2126691,
          2126693,
          2127214,
          2127461,
          2127471,
          2127717,
          2128501,
          6448498,
          6514720,
          6514789,
          6514804,
          6578547,
          6579566,
          6579570,
          6580581,
          6627428,
          6627443,
          6646126,
          6646132,
          6647328,
          6648352,
          6648608,
          6776174,
          6841710,
          6845472,
          6906728,
          6907168,
          6909472,
          6909541,
          6911008,
          7104867,
          7105637,
          7217249,
          7217252,
          7217267,
          7234592,
          7234661,
          7234848,
          7235360,
          7235429,
          7238757,
          7479396,
          7496805,
          7497065,
          7562088,
          7566437,
          7610468,
          7628064,
          7628142,
          7628146,
          7695972,
          7695975,
          7759218
        ]),
        new _("en", [
          2122016,
          2122094,
          2122341,
          2122607,
          2123375,
          2123873,
          2123877,
          2124142,
          2125153,
          2125670,
          2125938,
          2126437,
          2126689,
          2126708,
          2126952,
          2126959,
          2127720,
          6383972,
          6384672,
          6385184,
          6385252,
          6386464,
          6386720,
          6386789,
          6386793,
          6561889,
          6561908,
          6627425,
          6627443,
          6627444,
          6644768,
          6647412,
          6648352,
          6648608,
          6713202,
          6840692,
          6841632,
          6841714,
          6906912,
          6909472,
          6909543,
          6909806,
          6910752,
          7217249,
          7217268,
          7234592,
          7235360,
          7238688,
          7300640,
          7302688,
          7303712,
          7496992,
          7500576,
          7544929,
          7544948,
          7561577,
          7566368,
          7610484,
          7628146,
          7628897,
          7628901,
          7629167,
          7630624,
          7631648
        ]),
        new _("es", [
          2122016,
          2122593,
          2122607,
          2122853,
          2123116,
          2123118,
          2123123,
          2124142,
          2124897,
          2124911,
          2125921,
          2125935,
          2125938,
          2126197,
          2126437,
          2126693,
          2127214,
          2128160,
          6365283,
          6365284,
          6365285,
          6365292,
          6365296,
          6382441,
          6382703,
          6384672,
          6386208,
          6386464,
          6515187,
          6516590,
          6579488,
          6579564,
          6582048,
          6627428,
          6627429,
          6627436,
          6646816,
          6647328,
          6647412,
          6648608,
          6648692,
          6907246,
          6943598,
          7102752,
          7106419,
          7217253,
          7238757,
          7282788,
          7282789,
          7302688,
          7303712,
          7303968,
          7364978,
          7435621,
          7495968,
          7497075,
          7544932,
          7544933,
          7544944,
          7562528,
          7628064,
          7630624,
          7693600,
          15953440
        ]),
        new _("fr", [
          2122101,
          2122607,
          2122849,
          2122853,
          2122869,
          2123118,
          2123124,
          2124897,
          2124901,
          2125921,
          2125935,
          2125938,
          2126197,
          2126693,
          2126703,
          2127214,
          2154528,
          6385268,
          6386793,
          6513952,
          6516590,
          6579488,
          6579571,
          6583584,
          6627425,
          6627427,
          6627428,
          6627429,
          6627436,
          6627440,
          6627443,
          6647328,
          6647412,
          6648352,
          6648608,
          6648864,
          6649202,
          6909806,
          6910752,
          6911008,
          7102752,
          7103776,
          7103859,
          7169390,
          7217252,
          7234848,
          7238432,
          7238688,
          7302688,
          7302772,
          7304562,
          7435621,
          7479404,
          7496992,
          7544929,
          7544932,
          7544933,
          7544940,
          7544944,
          7610468,
          7628064,
          7629167,
          7693600,
          7696928
        ]),
        new _("it", [
          2122092,
          2122600,
          2122607,
          2122853,
          2122857,
          2123040,
          2124140,
          2124142,
          2124897,
          2125925,
          2125938,
          2127214,
          6365283,
          6365284,
          6365296,
          6365299,
          6386799,
          6514789,
          6516590,
          6579564,
          6580512,
          6627425,
          6627427,
          6627428,
          6627433,
          6627436,
          6627440,
          6627443,
          6646816,
          6646892,
          6647412,
          6648352,
          6841632,
          6889569,
          6889571,
          6889572,
          6889587,
          6906144,
          6908960,
          6909472,
          6909806,
          7102752,
          7103776,
          7104800,
          7105633,
          7234848,
          7235872,
          7237408,
          7238757,
          7282785,
          7282788,
          7282793,
          7282803,
          7302688,
          7302757,
          7366002,
          7495968,
          7496992,
          7563552,
          7627040,
          7628064,
          7629088,
          7630624,
          8022383
        ]),
        new _("nl", [
          2122092,
          2122341,
          2122849,
          2122853,
          2122857,
          2123109,
          2123118,
          2123621,
          2123877,
          2124142,
          2125153,
          2125157,
          2125680,
          2126949,
          2127457,
          2127461,
          2127471,
          2127717,
          2128489,
          6381934,
          6381938,
          6385184,
          6385252,
          6386208,
          6386720,
          6514804,
          6579488,
          6579566,
          6579570,
          6627426,
          6627446,
          6645102,
          6645106,
          6647328,
          6648352,
          6648435,
          6648864,
          6776174,
          6841716,
          6907168,
          6909472,
          6909543,
          6910752,
          7217250,
          7217252,
          7217253,
          7217256,
          7217263,
          7217270,
          7234661,
          7235360,
          7302756,
          7303026,
          7303200,
          7303712,
          7562088,
          7566437,
          7610468,
          7628064,
          7628142,
          7628146,
          7758190,
          7759218,
          7761775
        ]),
        new _("no", [
          2122100,
          2122102,
          2122853,
          2123118,
          2123122,
          2123375,
          2123873,
          2124064,
          2125157,
          2125671,
          2126053,
          2126693,
          2126699,
          2126703,
          2126708,
          2126953,
          2127465,
          2155808,
          6385252,
          6386208,
          6386720,
          6579488,
          6579566,
          6579572,
          6627443,
          6644768,
          6647328,
          6647397,
          6648352,
          6648421,
          6648864,
          6648948,
          6713202,
          6776174,
          6908779,
          6908960,
          6909543,
          7038240,
          7039845,
          7103776,
          7105637,
          7169380,
          7169390,
          7217267,
          7234848,
          7235360,
          7235429,
          7237221,
          7300896,
          7302432,
          7303712,
          7398688,
          7479411,
          7496992,
          7565165,
          7566437,
          7610483,
          7628064,
          7628142,
          7628146,
          7629164,
          7631904,
          7631973,
          7759218
        ]),
        new _("pt", [
          2122016,
          2122607,
          2122849,
          2122853,
          2122863,
          2123040,
          2123123,
          2125153,
          2125423,
          2125600,
          2125921,
          2125935,
          2125938,
          2126197,
          2126437,
          2126693,
          2127213,
          6365281,
          6365283,
          6365284,
          6365296,
          6382693,
          6382703,
          6384672,
          6386208,
          6386273,
          6386464,
          6516589,
          6516590,
          6578464,
          6579488,
          6582048,
          6582131,
          6627425,
          6627428,
          6647072,
          6647412,
          6648608,
          6648692,
          6906144,
          6906721,
          7169390,
          7238757,
          7238767,
          7282785,
          7282787,
          7282788,
          7282789,
          7282800,
          7303968,
          7364978,
          7435621,
          7495968,
          7497075,
          7544929,
          7544932,
          7544933,
          7544944,
          7566433,
          7628064,
          7630624,
          7693600,
          14905120,
          15197039
        ]),
        new _("sv", [
          2122100,
          2122102,
          2122853,
          2123118,
          2123510,
          2123873,
          2124064,
          2124142,
          2124655,
          2125157,
          2125667,
          2126053,
          2126699,
          2126703,
          2126708,
          2126953,
          2127457,
          2127465,
          2155634,
          6382693,
          6385184,
          6385252,
          6386208,
          6386804,
          6514720,
          6579488,
          6579566,
          6579570,
          6579572,
          6644768,
          6647328,
          6648352,
          6648864,
          6747762,
          6776174,
          6909036,
          6909543,
          7037216,
          7105568,
          7169380,
          7217267,
          7233824,
          7234661,
          7235360,
          7235429,
          7235950,
          7299944,
          7302432,
          7302688,
          7398688,
          7479393,
          7479411,
          7495968,
          7564129,
          7565165,
          7610483,
          7627040,
          7628064,
          7628146,
          7629164,
          7631904,
          7758194,
          14971424,
          16151072
        ])
      ];
    }
    name(x) {
      return x && x.c1Bytes ? "windows-1252" : "ISO-8859-1";
    }
  };
  y.ISO_8859_1 = Ax;
  var Cx = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        177,
        32,
        179,
        32,
        181,
        182,
        32,
        32,
        185,
        186,
        187,
        188,
        32,
        190,
        191,
        32,
        177,
        32,
        179,
        32,
        181,
        182,
        183,
        32,
        185,
        186,
        187,
        188,
        32,
        190,
        191,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        32,
        248,
        249,
        250,
        251,
        252,
        253,
        254,
        223,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        32,
        248,
        249,
        250,
        251,
        252,
        253,
        254,
        32
      ];
    }
    ngrams() {
      return [
        new _("cs", [
          2122016,
          2122361,
          2122863,
          2124389,
          2125409,
          2125413,
          2125600,
          2125668,
          2125935,
          2125938,
          2126072,
          2126447,
          2126693,
          2126703,
          2126708,
          2126959,
          2127392,
          2127481,
          2128481,
          6365296,
          6513952,
          6514720,
          6627440,
          6627443,
          6627446,
          6647072,
          6647533,
          6844192,
          6844260,
          6910836,
          6972704,
          7042149,
          7103776,
          7104800,
          7233824,
          7268640,
          7269408,
          7269664,
          7282800,
          7300206,
          7301737,
          7304052,
          7304480,
          7304801,
          7368548,
          7368554,
          7369327,
          7403621,
          7562528,
          7565173,
          7566433,
          7566441,
          7566446,
          7628146,
          7630573,
          7630624,
          7676016,
          12477728,
          14773997,
          15296623,
          15540336,
          15540339,
          15559968,
          16278884
        ]),
        new _("hu", [
          2122016,
          2122106,
          2122341,
          2123111,
          2123116,
          2123365,
          2123873,
          2123887,
          2124147,
          2124645,
          2124649,
          2124790,
          2124901,
          2125153,
          2125157,
          2125161,
          2125413,
          2126714,
          2126949,
          2156915,
          6365281,
          6365291,
          6365293,
          6365299,
          6384416,
          6385184,
          6388256,
          6447470,
          6448494,
          6645625,
          6646560,
          6646816,
          6646885,
          6647072,
          6647328,
          6648421,
          6648864,
          6648933,
          6648948,
          6781216,
          6844263,
          6909556,
          6910752,
          7020641,
          7075450,
          7169383,
          7170414,
          7217249,
          7233899,
          7234923,
          7234925,
          7238688,
          7300985,
          7544929,
          7567973,
          7567988,
          7568097,
          7596391,
          7610465,
          7631904,
          7659891,
          8021362,
          14773792,
          15299360
        ]),
        new _("pl", [
          2122618,
          2122863,
          2124064,
          2124389,
          2124655,
          2125153,
          2125161,
          2125409,
          2125417,
          2125668,
          2125935,
          2125938,
          2126697,
          2127648,
          2127721,
          2127737,
          2128416,
          2128481,
          6365296,
          6365303,
          6385257,
          6514720,
          6519397,
          6519417,
          6582048,
          6584937,
          6627440,
          6627443,
          6627447,
          6627450,
          6645615,
          6646304,
          6647072,
          6647401,
          6778656,
          6906144,
          6907168,
          6907242,
          7037216,
          7039264,
          7039333,
          7170405,
          7233824,
          7235937,
          7235941,
          7282800,
          7305057,
          7305065,
          7368556,
          7369313,
          7369327,
          7369338,
          7502437,
          7502457,
          7563754,
          7564137,
          7566433,
          7825765,
          7955304,
          7957792,
          8021280,
          8022373,
          8026400,
          15955744
        ]),
        new _("ro", [
          2122016,
          2122083,
          2122593,
          2122597,
          2122607,
          2122613,
          2122853,
          2122857,
          2124897,
          2125153,
          2125925,
          2125938,
          2126693,
          2126819,
          2127214,
          2144873,
          2158190,
          6365283,
          6365284,
          6386277,
          6386720,
          6386789,
          6386976,
          6513010,
          6516590,
          6518048,
          6546208,
          6579488,
          6627425,
          6627427,
          6627428,
          6627440,
          6627443,
          6644e3,
          6646048,
          6646885,
          6647412,
          6648692,
          6889569,
          6889571,
          6889572,
          6889584,
          6907168,
          6908192,
          6909472,
          7102752,
          7103776,
          7106418,
          7107945,
          7234848,
          7238770,
          7303712,
          7365998,
          7496992,
          7497057,
          7501088,
          7594784,
          7628064,
          7631477,
          7660320,
          7694624,
          7695392,
          12216608,
          15625760
        ])
      ];
    }
    name(x) {
      return x && x.c1Bytes ? "windows-1250" : "ISO-8859-2";
    }
  };
  y.ISO_8859_2 = Cx;
  var kx = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        241,
        242,
        243,
        244,
        245,
        246,
        247,
        248,
        249,
        250,
        251,
        252,
        32,
        254,
        255,
        208,
        209,
        210,
        211,
        212,
        213,
        214,
        215,
        216,
        217,
        218,
        219,
        220,
        221,
        222,
        223,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        208,
        209,
        210,
        211,
        212,
        213,
        214,
        215,
        216,
        217,
        218,
        219,
        220,
        221,
        222,
        223,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        32,
        241,
        242,
        243,
        244,
        245,
        246,
        247,
        248,
        249,
        250,
        251,
        252,
        32,
        254,
        255
      ];
    }
    ngrams() {
      return [
        2150944,
        2151134,
        2151646,
        2152400,
        2152480,
        2153168,
        2153182,
        2153936,
        2153941,
        2154193,
        2154462,
        2154464,
        2154704,
        2154974,
        2154978,
        2155230,
        2156514,
        2158050,
        13688280,
        13689580,
        13884960,
        14015468,
        14015960,
        14016994,
        14017056,
        14164191,
        14210336,
        14211104,
        14216992,
        14407133,
        14407712,
        14413021,
        14536736,
        14538016,
        14538965,
        14538991,
        14540320,
        14540498,
        14557394,
        14557407,
        14557409,
        14602784,
        14602960,
        14603230,
        14604576,
        14605292,
        14605344,
        14606818,
        14671579,
        14672085,
        14672088,
        14672094,
        14733522,
        14734804,
        14803664,
        14803666,
        14803672,
        14806816,
        14865883,
        14868e3,
        14868192,
        14871584,
        15196894,
        15459616
      ];
    }
    name() {
      return "ISO-8859-5";
    }
    language() {
      return "ru";
    }
  };
  y.ISO_8859_5 = kx;
  var Fx = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        193,
        194,
        195,
        196,
        197,
        198,
        199,
        200,
        201,
        202,
        203,
        204,
        205,
        206,
        207,
        208,
        209,
        210,
        211,
        212,
        213,
        214,
        215,
        216,
        217,
        218,
        32,
        32,
        32,
        32,
        32,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32
      ];
    }
    ngrams() {
      return [
        2148324,
        2148326,
        2148551,
        2152932,
        2154986,
        2155748,
        2156006,
        2156743,
        13050055,
        13091104,
        13093408,
        13095200,
        13100064,
        13100227,
        13100231,
        13100232,
        13100234,
        13100236,
        13100237,
        13100239,
        13100243,
        13100249,
        13100258,
        13100261,
        13100264,
        13100266,
        13100320,
        13100576,
        13100746,
        13115591,
        13181127,
        13181153,
        13181156,
        13181157,
        13181160,
        13246663,
        13574343,
        13617440,
        13705415,
        13748512,
        13836487,
        14229703,
        14279913,
        14805536,
        14950599,
        14993696,
        15001888,
        15002144,
        15016135,
        15058720,
        15059232,
        15066656,
        15081671,
        15147207,
        15189792,
        15255524,
        15263264,
        15278279,
        15343815,
        15343845,
        15343848,
        15386912,
        15388960,
        15394336
      ];
    }
    name() {
      return "ISO-8859-6";
    }
    language() {
      return "ar";
    }
  };
  y.ISO_8859_6 = Fx;
  var Ox = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        161,
        162,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        220,
        32,
        221,
        222,
        223,
        32,
        252,
        32,
        253,
        254,
        192,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        32,
        243,
        244,
        245,
        246,
        247,
        248,
        249,
        250,
        251,
        220,
        221,
        222,
        223,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        247,
        248,
        249,
        250,
        251,
        252,
        253,
        254,
        32
      ];
    }
    ngrams() {
      return [
        2154989,
        2154992,
        2155497,
        2155753,
        2156016,
        2156320,
        2157281,
        2157797,
        2158049,
        2158368,
        2158817,
        2158831,
        2158833,
        2159604,
        2159605,
        2159847,
        2159855,
        14672160,
        14754017,
        14754036,
        14805280,
        14806304,
        14807292,
        14807584,
        14936545,
        15067424,
        15069728,
        15147252,
        15199520,
        15200800,
        15278324,
        15327520,
        15330014,
        15331872,
        15393257,
        15393268,
        15525152,
        15540449,
        15540453,
        15540464,
        15589664,
        15725088,
        15725856,
        15790069,
        15790575,
        15793184,
        15868129,
        15868133,
        15868138,
        15868144,
        15868148,
        15983904,
        15984416,
        15987951,
        16048416,
        16048617,
        16050157,
        16050162,
        16050666,
        16052e3,
        16052213,
        16054765,
        16379168,
        16706848
      ];
    }
    name(x) {
      return x && x.c1Bytes ? "windows-1253" : "ISO-8859-7";
    }
    language() {
      return "el";
    }
  };
  y.ISO_8859_7 = Ox;
  var Mx = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        181,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        247,
        248,
        249,
        250,
        32,
        32,
        32,
        32,
        32
      ];
    }
    ngrams() {
      return [
        new _("he", [
          2154725,
          2154727,
          2154729,
          2154746,
          2154985,
          2154990,
          2155744,
          2155749,
          2155753,
          2155758,
          2155762,
          2155769,
          2155770,
          2157792,
          2157796,
          2158304,
          2159340,
          2161132,
          14744096,
          14950624,
          14950625,
          14950628,
          14950636,
          14950638,
          14950649,
          15001056,
          15065120,
          15068448,
          15068960,
          15071264,
          15071776,
          15278308,
          15328288,
          15328762,
          15329773,
          15330592,
          15331104,
          15333408,
          15333920,
          15474912,
          15474916,
          15523872,
          15524896,
          15540448,
          15540449,
          15540452,
          15540460,
          15540462,
          15540473,
          15655968,
          15671524,
          15787040,
          15788320,
          15788525,
          15920160,
          16261348,
          16312813,
          16378912,
          16392416,
          16392417,
          16392420,
          16392428,
          16392430,
          16392441
        ]),
        new _("he", [
          2154725,
          2154732,
          2155753,
          2155756,
          2155758,
          2155760,
          2157040,
          2157810,
          2157817,
          2158053,
          2158057,
          2158565,
          2158569,
          2160869,
          2160873,
          2161376,
          2161381,
          2161385,
          14688484,
          14688492,
          14688493,
          14688506,
          14738464,
          14738916,
          14740512,
          14741024,
          14754020,
          14754029,
          14754042,
          14950628,
          14950633,
          14950636,
          14950637,
          14950639,
          14950648,
          14950650,
          15002656,
          15065120,
          15066144,
          15196192,
          15327264,
          15327520,
          15328288,
          15474916,
          15474925,
          15474938,
          15528480,
          15530272,
          15591913,
          15591920,
          15591928,
          15605988,
          15605997,
          15606010,
          15655200,
          15655968,
          15918112,
          16326884,
          16326893,
          16326906,
          16376864,
          16441376,
          16442400,
          16442857
        ])
      ];
    }
    name(x) {
      return x && x.c1Bytes ? "windows-1255" : "ISO-8859-8";
    }
    language() {
      return "he";
    }
  };
  y.ISO_8859_8 = Mx;
  var _x = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        170,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        181,
        32,
        32,
        32,
        32,
        186,
        32,
        32,
        32,
        32,
        32,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        32,
        248,
        249,
        250,
        251,
        252,
        105,
        254,
        223,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        32,
        248,
        249,
        250,
        251,
        252,
        253,
        254,
        255
      ];
    }
    ngrams() {
      return [
        2122337,
        2122345,
        2122357,
        2122849,
        2122853,
        2123621,
        2123873,
        2124140,
        2124641,
        2124655,
        2125153,
        2125676,
        2126689,
        2126945,
        2127461,
        2128225,
        6365282,
        6384416,
        6384737,
        6384993,
        6385184,
        6385405,
        6386208,
        6386273,
        6386429,
        6386685,
        6388065,
        6449522,
        6578464,
        6579488,
        6580512,
        6627426,
        6627435,
        6644841,
        6647328,
        6648352,
        6648425,
        6648681,
        6909029,
        6909472,
        6909545,
        6910496,
        7102830,
        7102834,
        7103776,
        7103858,
        7217249,
        7217250,
        7217259,
        7234657,
        7234661,
        7234848,
        7235872,
        7235950,
        7273760,
        7498094,
        7535982,
        7759136,
        7954720,
        7958386,
        16608800,
        16608868,
        16609021,
        16642301
      ];
    }
    name(x) {
      return x && x.c1Bytes ? "windows-1254" : "ISO-8859-9";
    }
    language() {
      return "tr";
    }
  };
  y.ISO_8859_9 = _x;
  var Ix = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        144,
        131,
        32,
        131,
        32,
        32,
        32,
        32,
        32,
        32,
        154,
        32,
        156,
        157,
        158,
        159,
        144,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        154,
        32,
        156,
        157,
        158,
        159,
        32,
        162,
        162,
        188,
        32,
        180,
        32,
        32,
        184,
        32,
        186,
        32,
        32,
        32,
        32,
        191,
        32,
        32,
        179,
        179,
        180,
        181,
        32,
        32,
        184,
        32,
        186,
        32,
        188,
        190,
        190,
        191,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        247,
        248,
        249,
        250,
        251,
        252,
        253,
        254,
        255,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        240,
        241,
        242,
        243,
        244,
        245,
        246,
        247,
        248,
        249,
        250,
        251,
        252,
        253,
        254,
        255
      ];
    }
    ngrams() {
      return [
        2155040,
        2155246,
        2155758,
        2156512,
        2156576,
        2157280,
        2157294,
        2158048,
        2158053,
        2158305,
        2158574,
        2158576,
        2158816,
        2159086,
        2159090,
        2159342,
        2160626,
        2162162,
        14740968,
        14742268,
        14937632,
        15068156,
        15068648,
        15069682,
        15069728,
        15212783,
        15263008,
        15263776,
        15269664,
        15459821,
        15460384,
        15465709,
        15589408,
        15590688,
        15591653,
        15591679,
        15592992,
        15593186,
        15605986,
        15605999,
        15606001,
        15655456,
        15655648,
        15655918,
        15657248,
        15657980,
        15658016,
        15659506,
        15724267,
        15724773,
        15724776,
        15724782,
        15786210,
        15787492,
        15856352,
        15856354,
        15856360,
        15859488,
        15918571,
        15920672,
        15920880,
        15924256,
        16249582,
        16512288
      ];
    }
    name() {
      return "windows-1251";
    }
    language() {
      return "ru";
    }
  };
  y.windows_1251 = Ix;
  var Ex = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        129,
        32,
        131,
        32,
        32,
        32,
        32,
        136,
        32,
        138,
        32,
        156,
        141,
        142,
        143,
        144,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        152,
        32,
        154,
        32,
        156,
        32,
        32,
        159,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        170,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        181,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        192,
        193,
        194,
        195,
        196,
        197,
        198,
        199,
        200,
        201,
        202,
        203,
        204,
        205,
        206,
        207,
        208,
        209,
        210,
        211,
        212,
        213,
        214,
        32,
        216,
        217,
        218,
        219,
        220,
        221,
        222,
        223,
        224,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        235,
        236,
        237,
        238,
        239,
        32,
        32,
        32,
        32,
        244,
        32,
        32,
        32,
        32,
        249,
        32,
        251,
        252,
        32,
        32,
        255
      ];
    }
    ngrams() {
      return [
        2148321,
        2148324,
        2148551,
        2153185,
        2153965,
        2154977,
        2155492,
        2156231,
        13050055,
        13091104,
        13093408,
        13095200,
        13099296,
        13099459,
        13099463,
        13099464,
        13099466,
        13099468,
        13099469,
        13099471,
        13099475,
        13099482,
        13099486,
        13099491,
        13099494,
        13099501,
        13099808,
        13100064,
        13100234,
        13115591,
        13181127,
        13181149,
        13181153,
        13181155,
        13181158,
        13246663,
        13574343,
        13617440,
        13705415,
        13748512,
        13836487,
        14295239,
        14344684,
        14544160,
        14753991,
        14797088,
        14806048,
        14806304,
        14885063,
        14927648,
        14928160,
        14935072,
        14950599,
        15016135,
        15058720,
        15124449,
        15131680,
        15474887,
        15540423,
        15540451,
        15540454,
        15583520,
        15585568,
        15590432
      ];
    }
    name() {
      return "windows-1256";
    }
    language() {
      return "ar";
    }
  };
  y.windows_1256 = Ex;
  var zx = class extends R {
    match(x) {
      return x.inputBytes.some((e) => e >= 128) ? super.match(x) : null;
    }
    byteMap() {
      let x = new Array(256).fill(32);
      x[39] = 0;
      for (let e = 65; e <= 90; e++)
        x[e] = e + 32;
      for (let e = 97; e <= 122; e++)
        x[e] = e;
      x[142] = 142, x[168] = x[184] = 184, x[170] = x[186] = 186, x[175] = x[191] = 191, x[181] = 181;
      for (let e = 192; e <= 214; e++)
        x[e] = e + 32;
      for (let e = 216; e <= 222; e++)
        x[e] = e + 32;
      x[223] = 223;
      for (let e = 224; e <= 246; e++)
        x[e] = e;
      for (let e = 248; e <= 254; e++)
        x[e] = e;
      return x;
    }
    ngrams() {
      return [
        new _("et", [
          2122090,
          2122098,
          2123109,
          2124135,
          2124385,
          2124641,
          2124645,
          2124649,
          2124655,
          2124661,
          2124897,
          2125417,
          2125678,
          2126441,
          2126693,
          2126949,
          6365281,
          6365290,
          6365291,
          6365292,
          6382112,
          6382624,
          6384499,
          6386549,
          6386785,
          6387297,
          6561908,
          6578464,
          6583667,
          6627435,
          6627443,
          6645100,
          6645107,
          6646816,
          6646885,
          6646900,
          6648608,
          6648692,
          6889579,
          6906912,
          6910570,
          6910752,
          6971680,
          7037299,
          7038309,
          7039346,
          7040879,
          7041893,
          7041908,
          7104875,
          7107616,
          7544929,
          7544939,
          7562528,
          7562604,
          7566437,
          7566441,
          7566708,
          7627115,
          7627124,
          7629088,
          7697184,
          7697253,
          7697505
        ]),
        new _("lv", [
          2122098,
          2122601,
          2122849,
          2124146,
          2124154,
          2124897,
          2125282,
          2125921,
          2125938,
          2126433,
          2126689,
          2126699,
          2126949,
          2127214,
          2127457,
          6365289,
          6365301,
          6365302,
          6382185,
          6383904,
          6384499,
          6384751,
          6385778,
          6386293,
          6386464,
          6386806,
          6449509,
          6452512,
          6515052,
          6515060,
          6578464,
          6578546,
          6583584,
          6584864,
          6644850,
          6646123,
          6646643,
          6647393,
          6648608,
          6680693,
          6889577,
          6907236,
          6907376,
          6908642,
          6909046,
          7041908,
          7102836,
          7106404,
          7233824,
          7300193,
          7496043,
          7501166,
          7544947,
          7544949,
          7544950,
          7566453,
          7566574,
          7632160,
          7632489,
          7676022,
          7695904,
          7697184,
          7758188,
          14840608
        ]),
        new _("lt", [
          2122089,
          2122341,
          2124146,
          2124641,
          2124905,
          2125167,
          2126433,
          2126689,
          2126699,
          2126709,
          2126945,
          2126949,
          2126965,
          2127457,
          2127465,
          6365300,
          6365424,
          6383904,
          6383988,
          6384112,
          6384738,
          6384993,
          6385268,
          6386274,
          6386292,
          6386976,
          6387050,
          6418553,
          6447392,
          6448489,
          6448494,
          6647401,
          6648949,
          6889569,
          6889577,
          6889579,
          6889581,
          6906217,
          6907246,
          6907252,
          6909543,
          6910496,
          6910752,
          6942827,
          6971757,
          6972704,
          7037289,
          7037292,
          7103073,
          7104869,
          7170419,
          7171947,
          7269152,
          7301733,
          7302009,
          7303968,
          7496176,
          7544937,
          7544939,
          7544950,
          7564129,
          7629088,
          7632246,
          7957356
        ])
      ];
    }
    name() {
      return "windows-1257";
    }
  };
  y.windows_1257 = zx;
  var Bx = class extends R {
    match(x) {
      return x.inputBytes.some((e) => e >= 128) ? super.match(x) : null;
    }
    byteMap() {
      let x = new Array(256).fill(32);
      x[39] = 0;
      for (let e = 65; e <= 90; e++)
        x[e] = e + 32;
      for (let e = 97; e <= 122; e++)
        x[e] = e;
      x[131] = 131, x[136] = 136, x[140] = x[156] = 156, x[159] = 255, x[170] = 170, x[181] = 181, x[186] = 186;
      for (let e = 192; e <= 203; e++)
        x[e] = e + 32;
      x[204] = 204;
      for (let e = 205; e <= 209; e++)
        x[e] = e + 32;
      x[210] = 210;
      for (let e = 211; e <= 214; e++)
        x[e] = e + 32;
      for (let e = 216; e <= 221; e++)
        x[e] = e + 32;
      x[222] = 222, x[223] = 223;
      for (let e = 224; e <= 246; e++)
        x[e] = e;
      for (let e = 248; e <= 253; e++)
        x[e] = e;
      return x[255] = 255, x;
    }
    ngrams() {
      return [
        2122600,
        2122721,
        2123625,
        2123887,
        2125415,
        2125928,
        2126952,
        2126953,
        2126962,
        2127465,
        2127584,
        6419060,
        6496355,
        6496374,
        6514720,
        6514925,
        6545763,
        6758504,
        6758510,
        6758516,
        6758518,
        6812782,
        6815198,
        6815221,
        6824052,
        6844402,
        6876526,
        6889582,
        6889588,
        6941394,
        6941420,
        6941426,
        7217251,
        7217262,
        7217268,
        7235360,
        7235572,
        7235581,
        7235616,
        7302759,
        7336547,
        7610483,
        7629053,
        7629290,
        7631471,
        7676020,
        7760362,
        7790624,
        13396256,
        13397607,
        14557288,
        14771048,
        15395950,
        15397492,
        15494759,
        15496224,
        15560296,
        15885088,
        15886624,
        15887904,
        15889440,
        16018976,
        16108649,
        16643532
      ];
    }
    name() {
      return "windows-1258";
    }
    language() {
      return "vi";
    }
  };
  y.windows_1258 = Bx;
  var Tx = class extends R {
    byteMap() {
      let x = new Array(256).fill(32);
      x[39] = 0;
      for (let e = 65; e <= 90; e++)
        x[e] = e + 32;
      for (let e = 97; e <= 122; e++)
        x[e] = e;
      for (let e = 161; e <= 218; e++)
        x[e] = e;
      for (let e = 223; e <= 251; e++)
        x[e] = e;
      return x;
    }
    ngrams() {
      return [
        2138578,
        2138856,
        2146514,
        2148291,
        2154949,
        10604985,
        10605251,
        10669479,
        10671554,
        10799058,
        11064263,
        11195847,
        11200960,
        11200995,
        11910083,
        12042976,
        12042979,
        12047848,
        12132544,
        12165586,
        12173522,
        12305360,
        12314553,
        12636873,
        12828960,
        12829619,
        12829633,
        12832936,
        12832994,
        12837026,
        13091779,
        13095353,
        13095617,
        13096117,
        13226679,
        13226724,
        13293544,
        13477063,
        13674707,
        13689538,
        13744416,
        13805473,
        13812171,
        13812452,
        13812512,
        13812704,
        13814226,
        13821111,
        13879249,
        13940155,
        14009017,
        14010324,
        14149837,
        14721749,
        14728167,
        14796240,
        14860964,
        14920425,
        14924193,
        14989250,
        15258279,
        15262634,
        15319250,
        15328185
      ];
    }
    name() {
      return "windows-874";
    }
    language() {
      return "th";
    }
  };
  y.windows_874 = Tx;
  var Nx = class extends R {
    byteMap() {
      return [
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        0,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        97,
        98,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        163,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        163,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        32,
        192,
        193,
        194,
        195,
        196,
        197,
        198,
        199,
        200,
        201,
        202,
        203,
        204,
        205,
        206,
        207,
        208,
        209,
        210,
        211,
        212,
        213,
        214,
        215,
        216,
        217,
        218,
        219,
        220,
        221,
        222,
        223,
        192,
        193,
        194,
        195,
        196,
        197,
        198,
        199,
        200,
        201,
        202,
        203,
        204,
        205,
        206,
        207,
        208,
        209,
        210,
        211,
        212,
        213,
        214,
        215,
        216,
        217,
        218,
        219,
        220,
        221,
        222,
        223
      ];
    }
    ngrams() {
      return [
        2147535,
        2148640,
        2149313,
        2149327,
        2150081,
        2150085,
        2150338,
        2150607,
        2150610,
        2151105,
        2151375,
        2151380,
        2151631,
        2152224,
        2152399,
        2153153,
        2153684,
        2154196,
        12701385,
        12702936,
        12963032,
        12963529,
        12964820,
        12964896,
        13094688,
        13181136,
        13223200,
        13224224,
        13226272,
        13419982,
        13420832,
        13424846,
        13549856,
        13550880,
        13552069,
        13552081,
        13553440,
        13553623,
        13574352,
        13574355,
        13574359,
        13617103,
        13617696,
        13618392,
        13618464,
        13620180,
        13621024,
        13621185,
        13684684,
        13685445,
        13685449,
        13685455,
        13812183,
        13813188,
        13881632,
        13882561,
        13882569,
        13882583,
        13944268,
        13946656,
        13946834,
        13948960,
        14272544,
        14603471
      ];
    }
    name() {
      return "KOI8-R";
    }
    language() {
      return "ru";
    }
  };
  y.KOI8_R = Nx;
});

// node_modules/chardet/lib/encoding/iso2022.js
var Ce = i0((s0) => {
  "use strict";
  var Ot = s0 && s0.__importDefault || function(t) {
    return t && t.__esModule ? t : { default: t };
  };
  Object.defineProperty(s0, "__esModule", { value: !0 });
  s0.ISO_2022_CN = s0.ISO_2022_KR = s0.ISO_2022_JP = void 0;
  var Mt = Ot(C0()), R0 = class {
    constructor() {
      this.escapeSequences = [];
    }
    name() {
      return "ISO_2022";
    }
    match(x) {
      let e, n, r, a = 0, i = 0, s = 0, f, o = x.inputBytes, l = x.inputLen;
      x: for (e = 0; e < l; e++) {
        if (o[e] == 27) {
          e: for (r = 0; r < this.escapeSequences.length; r++) {
            let c = this.escapeSequences[r];
            if (l - e < c.length)
              continue e;
            for (n = 1; n < c.length; n++)
              if (c[n] != o[e + n])
                continue e;
            a++, e += c.length - 1;
            continue x;
          }
          i++;
        }
        (o[e] == 14 || o[e] == 15) && s++;
      }
      return a == 0 ? null : (f = (100 * a - 100 * i) / (a + i), a + s < 5 && (f -= (5 - (a + s)) * 10), f <= 0 ? null : (0, Mt.default)(x, this, f));
    }
  }, Dx = class extends R0 {
    constructor() {
      super(...arguments), this.escapeSequences = [
        [27, 36, 40, 67],
        [27, 36, 40, 68],
        [27, 36, 64],
        [27, 36, 65],
        [27, 36, 66],
        [27, 38, 64],
        [27, 40, 66],
        [27, 40, 72],
        [27, 40, 73],
        [27, 40, 74],
        [27, 46, 65],
        [27, 46, 70]
      ];
    }
    name() {
      return "ISO-2022-JP";
    }
    language() {
      return "ja";
    }
  };
  s0.ISO_2022_JP = Dx;
  var Ux = class extends R0 {
    constructor() {
      super(...arguments), this.escapeSequences = [[27, 36, 41, 67]];
    }
    name() {
      return "ISO-2022-KR";
    }
    language() {
      return "kr";
    }
  };
  s0.ISO_2022_KR = Ux;
  var Px = class extends R0 {
    constructor() {
      super(...arguments), this.escapeSequences = [
        [27, 36, 41, 65],
        [27, 36, 41, 71],
        [27, 36, 42, 72],
        [27, 36, 41, 69],
        [27, 36, 43, 73],
        [27, 36, 43, 74],
        [27, 36, 43, 75],
        [27, 36, 43, 76],
        [27, 36, 43, 77],
        [27, 78],
        [27, 79]
      ];
    }
    name() {
      return "ISO-2022-CN";
    }
    language() {
      return "zh";
    }
  };
  s0.ISO_2022_CN = Px;
});

// node_modules/chardet/lib/utils.js
var ke = i0((H0) => {
  "use strict";
  Object.defineProperty(H0, "__esModule", { value: !0 });
  H0.isByteArray = void 0;
  var _t = (t) => t == null || typeof t != "object" ? !1 : isFinite(t.length) && t.length >= 0;
  H0.isByteArray = _t;
});

// node_modules/chardet/lib/index.js
var Oe = i0((C) => {
  "use strict";
  var It = C && C.__createBinding || (Object.create ? (function(t, x, e, n) {
    n === void 0 && (n = e);
    var r = Object.getOwnPropertyDescriptor(x, e);
    (!r || ("get" in r ? !x.__esModule : r.writable || r.configurable)) && (r = { enumerable: !0, get: function() {
      return x[e];
    } }), Object.defineProperty(t, n, r);
  }) : (function(t, x, e, n) {
    n === void 0 && (n = e), t[n] = x[e];
  })), Et = C && C.__setModuleDefault || (Object.create ? (function(t, x) {
    Object.defineProperty(t, "default", { enumerable: !0, value: x });
  }) : function(t, x) {
    t.default = x;
  }), Q0 = C && C.__importStar || /* @__PURE__ */ (function() {
    var t = function(x) {
      return t = Object.getOwnPropertyNames || function(e) {
        var n = [];
        for (var r in e) Object.prototype.hasOwnProperty.call(e, r) && (n[n.length] = r);
        return n;
      }, t(x);
    };
    return function(x) {
      if (x && x.__esModule) return x;
      var e = {};
      if (x != null) for (var n = t(x), r = 0; r < n.length; r++) n[r] !== "default" && It(e, x, n[r]);
      return Et(e, x), e;
    };
  })(), Rx = C && C.__importDefault || function(t) {
    return t && t.__esModule ? t : { default: t };
  };
  Object.defineProperty(C, "__esModule", { value: !0 });
  C.detectFileSync = C.detectFile = C.analyse = C.detect = void 0;
  var Fe = Rx(be()), zt = Rx(ge()), Bt = Rx(ve()), Y0 = Q0(me()), j0 = Q0(we()), X = Q0(Ae()), Lx = Q0(Ce()), Tt = ke(), Nt = [
    new Bt.default(),
    new Y0.UTF_16BE(),
    new Y0.UTF_16LE(),
    new Y0.UTF_32BE(),
    new Y0.UTF_32LE(),
    new j0.sjis(),
    new j0.big5(),
    new j0.euc_jp(),
    new j0.euc_kr(),
    new j0.gb_18030(),
    new Lx.ISO_2022_JP(),
    new Lx.ISO_2022_KR(),
    new Lx.ISO_2022_CN(),
    new X.ISO_8859_1(),
    new X.ISO_8859_2(),
    new X.ISO_8859_5(),
    new X.ISO_8859_6(),
    new X.ISO_8859_7(),
    new X.ISO_8859_8(),
    new X.ISO_8859_9(),
    new X.windows_1251(),
    new X.windows_1256(),
    new X.windows_1257(),
    new X.windows_1258(),
    new X.windows_874(),
    new X.KOI8_R(),
    new zt.default()
  ], Dt = (t) => {
    let x = (0, C.analyse)(t);
    return x.length > 0 ? x[0].name : null;
  };
  C.detect = Dt;
  var Ut = (t) => {
    if (!(0, Tt.isByteArray)(t))
      throw new Error("Input must be a byte array, e.g. Buffer or Uint8Array");
    let x = [];
    for (let a = 0; a < 256; a++)
      x[a] = 0;
    for (let a = t.length - 1; a >= 0; a--)
      x[t[a] & 255]++;
    let e = !1;
    for (let a = 128; a <= 159; a += 1)
      if (x[a] !== 0) {
        e = !0;
        break;
      }
    let n = {
      byteStats: x,
      c1Bytes: e,
      rawInput: t,
      rawLen: t.length,
      inputBytes: t,
      inputLen: t.length
    };
    return Nt.map((a) => a.match(n)).filter((a) => !!a).sort((a, i) => i.confidence - a.confidence);
  };
  C.analyse = Ut;
  var Pt = (t, x = {}) => new Promise((e, n) => {
    let r, a = (0, Fe.default)(), i = (f, o) => {
      r && a.closeSync(r), f ? n(f) : o ? e((0, C.detect)(o)) : n(new Error("No error and no buffer received"));
    }, s = (x == null ? void 0 : x.sampleSize) || 0;
    if (s > 0) {
      r = a.openSync(t, "r");
      let f = Buffer.allocUnsafe(s);
      a.read(r, f, 0, s, x.offset, (o, l) => {
        o ? i(o, null) : (l < s && (f = f.subarray(0, l)), i(null, f));
      });
      return;
    }
    a.readFile(t, i);
  });
  C.detectFile = Pt;
  var Lt = (t, x = {}) => {
    let e = (0, Fe.default)();
    if (x && x.sampleSize) {
      let n = e.openSync(t, "r"), r = Buffer.allocUnsafe(x.sampleSize), a = e.readSync(n, r, 0, x.sampleSize, x.offset);
      return a < x.sampleSize && (r = r.subarray(0, a)), e.closeSync(n), (0, C.detect)(r);
    }
    return (0, C.detect)(e.readFileSync(t));
  };
  C.detectFileSync = Lt;
  C.default = {
    analyse: C.analyse,
    detect: C.detect,
    detectFileSync: C.detectFileSync,
    detectFile: C.detectFile
  };
});

// src/accounts/list/read/source/encodings.ts
var Xe = pt(Oe());

// src/accounts/list/read/source/usual-encodings.ts
var Me = [
  [
    "ru mhr mrj myv mdf udm kv koi cv ba tt ce os ab av lez lbe kbd ady sah tyv krc kum bxr xal alt be be-tarask bg mk sr sr-ec kk kk-cyrl ky mn tg",
    "windows-1251 koi8-r x-mac-cyrillic iso-8859-5 ibm866"
  ],
  ["uk rue", "windows-1251 koi8-u x-mac-cyrillic iso-8859-5 ibm866"],
  ["pl cs sk hu sl hr bs sh sr-el ro mo dsb hsb szl csb tk", "windows-1250 iso-8859-2 windows-1252 macintosh ibm852 iso-8859-16"],
  ["sq", "windows-1252 windows-1250 macintosh"],
  ["el pnt", "windows-1253 iso-8859-7"],
  ["tr az uz crh gag ku diq", "windows-1254 macintosh"],
  ["he yi lad", "windows-1255 iso-8859-8"],
  ["ar arz ary fa ur ps ckb sd ug pnb glk mzn azb ks", "windows-1256 iso-8859-6"],
  ["lt lv et ltg sgs vro", "windows-1257 iso-8859-13 iso-8859-4 windows-1252"],
  ["mt eo", "iso-8859-3 windows-1252 macintosh"],
  ["vi", "windows-1258 windows-1252"],
  ["th", "windows-874"],
  ["ja", "shift_jis euc-jp iso-2022-jp"],
  ["ko", "euc-kr"],
  ["zh-hant zh-tw zh-hk zh-mo zh-yue yue zh-classical lzh nan hak", "big5 gb18030"],
  ["zh zh-hans zh-cn zh-sg zh-my wuu gan", "gb18030 big5"]
], _e = "windows-1252 macintosh iso-8859-15 ibm850 iso-8859-10 iso-8859-14", Rt = new Map(Me.flatMap(([t, x]) => t.split(" ").map((e) => [e, x.split(" ")]))), Ie = [.../* @__PURE__ */ new Set([
  ..._e.split(" "),
  ...Me.flatMap(([, t]) => t.split(" "))
])];
function xx(t, x) {
  var n;
  let e = x.toLowerCase();
  return (n = t.get(e)) != null ? n : t.get(e.replace(/-.*/, ""));
}
var jx = (t) => {
  var x;
  return (x = xx(Rt, t)) != null ? x : _e.split(" ");
};

// src/accounts/list/read/source/encoding/alphabets.ts
var jt = [
  ["fr", "àâæçéèêëîïôœùûüÿ"],
  ["de gsw bar lb", "äöüßéèàë"],
  ["es ast an eu", "áéíóúüñç"],
  ["ca oc", "àáèéíïòóúüç"],
  ["pt gl", "áâãàçéêíóôõúüñ"],
  ["it scn vec", "àèéìíîòóùú"],
  ["nl fy af", "áéèêëíïóöôúü"],
  ["sv fi se", "åäöéü"],
  ["da nb nn no fo", "æøåéöäüò"],
  ["is", "áéíóúýþæöð"],
  ["sq", "çë"],
  ["cs", "áčďéěíňóřšťúůýž"],
  ["sk", "áäčďéíĺľňóôŕšťúýž"],
  ["pl szl csb", "ąćęłńóśźż"],
  ["hu", "áéíóöőúüű"],
  ["sl hr bs sh sr-el", "čćđšž"],
  ["ro mo", "ăâîșțşţ"],
  ["tr az crh ku", "çğıöşüâîəê"],
  ["lt", "ąčęėįšųūž"],
  ["lv ltg", "āčēģīķļņšūžō"],
  ["et vro", "äõöüšž"],
  ["mt", "ċġħżàèìòù"],
  ["eo", "ĉĝĥĵŝŭ"],
  [
    "vi",
    "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
  ],
  ["ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "оеаинтсрвлк"],
  ["uk rue", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "оаинтіерсвк"],
  ["be be-tarask", "абвгдеёжзійклмнопрстуўфхцчшыьэюя", "аоніртксьлв"],
  ["bg", "абвгдежзийклмнопрстуфхцчшщъьюя", "аоиентрсвлк"],
  ["sr sr-ec", "абвгдђежзијклљмнњопрстћуфхцчџш", "аоиенсрјтук"],
  ["mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџш", "аоиентрсвлк"],
  ["el", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", "αοιετσνηρς"],
  ["he yi", "אבגדהוזחטיךכלםמןנסעףפץצקרשת", "יוהלארמ"],
  ["ar fa ur", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکیہںے", "اليمنرود"],
  [
    "th",
    "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู฿เแโใไๅๆ็่้๊๋์ํ",
    "านรอกเง่วม้ส"
  ]
], qt = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ", Ee = (t, x = "") => ({ letters: new Set(t), common: new Set(x), hasRuns: /[\u0100-\u1eff]/.test(t) }), Gt = Ee(qt), qx = new Map(jt.flatMap(([t, x, e]) => {
  let n = Ee(x, e);
  return t.split(" ").map((r) => [r, n]);
})), ze = (t) => xx(qx, t) !== void 0, Vt = [
  ["windows-1252 macintosh iso-8859-15 ibm850 iso-8859-14", "fr de es ca pt it nl sv da is sq"],
  ["windows-1250 iso-8859-2 ibm852 iso-8859-16", "cs sk pl hu sl ro de"],
  ["windows-1254", "tr de fr"],
  ["windows-1257 iso-8859-13 iso-8859-4 iso-8859-10", "lt lv et de"],
  ["iso-8859-3", "mt eo"],
  ["windows-1258", "vi"],
  ["windows-1251 iso-8859-5 x-mac-cyrillic", "ru uk be bg sr mk"],
  ["koi8-r ibm866", "ru bg"],
  ["koi8-u", "uk ru"],
  ["windows-1253 iso-8859-7", "el"],
  ["windows-1255 iso-8859-8", "he"],
  ["windows-1256 iso-8859-6", "ar"],
  ["windows-874", "th"]
], Xt = new Map(Vt.flatMap(([t, x]) => t.split(" ").map((e) => [e, x.split(" ")])));
function Be(t, x) {
  var r, a;
  let e = ((r = Xt.get(t)) != null ? r : []).flatMap((i) => {
    var s;
    return (s = qx.get(i)) != null ? s : [];
  }), n = (a = xx(qx, x)) != null ? a : Gt;
  return [n, ...e.filter((i) => i !== n)];
}
var Te = [
  ["gb18030", "gb18030", 176, 215, 161],
  ["big5", "big5", 164, 198, 64],
  ["euc-jp", "euc-jp", 176, 207, 161],
  ["shift_jis", "euc-jp", 176, 207, 161],
  ["iso-2022-jp", "euc-jp", 176, 207, 161],
  ["euc-kr", "euc-kr", 176, 200, 161]
], Ne = (t) => Te.some(([x]) => x === t);
function De(t, x) {
  let e = Te.find(([f]) => f === t);
  if (!e)
    return null;
  let [, n, r, a, i] = e, s = [];
  for (let f = r; f <= a; f++)
    for (let o = i; o < 255; o++)
      (o < 127 || o > 160) && s.push(f, o);
  return new Set(x(Uint8Array.from(s), n).replace(/[\uE000-\uF8FF\uFFFD]/g, ""));
}

// taken:sources/accounts/list/read/source/decode-as
var Ue = mw.libs.accountCreator.parts.sources.modules[0];

// src/accounts/list/read/source/encoding/decode-legacy.ts
var Wt = Array.from({ length: 32 }, (t, x) => String.fromCharCode(128 + x)).join(""), Zt = /* @__PURE__ */ new Map([
  ["ibm850", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ "],
  ["ibm852", "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■ "],
  [
    "iso-8859-16",
    `${Wt} ĄąŁ€„Š§š©Ș«Ź­źŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ`
  ]
]);
function $t(t, x) {
  let e = "";
  for (let n of t)
    e += n < 128 ? String.fromCharCode(n) : x.charAt(n - 128);
  return e;
}
function Gx(t, x, e) {
  let n = Zt.get(x);
  return n === void 0 ? Ue(t, x, e) : $t(t, n);
}

// src/accounts/list/read/source/encoding/scripts.ts
var Kt = [
  [65, 90, "latin"],
  [97, 122, "latin"],
  [0, 8, "broken"],
  [128, 159, "broken"],
  // Of Spanish, Portuguese and Italian numbers.
  [170, 170, "punctuation"],
  [186, 186, "punctuation"],
  [215, 215, "symbol"],
  [247, 247, "symbol"],
  [192, 591, "latin"],
  [601, 601, "latin"],
  [7680, 7935, "latin"],
  [768, 879, "mark"],
  [902, 1023, "greek"],
  [1024, 1327, "cyrillic"],
  [1425, 1524, "hebrew"],
  [1548, 1567, "punctuation"],
  [1568, 1791, "arabic"],
  [3585, 3675, "thai"],
  [8203, 8207, "mark"],
  [8208, 8223, "punctuation"],
  [8230, 8230, "punctuation"],
  [8249, 8250, "punctuation"],
  [12288, 12320, "punctuation"],
  [12353, 12543, "kana"],
  [65281, 65374, "punctuation"],
  [65377, 65439, "halfkana"],
  [19968, 40959, "han"],
  [13312, 19903, "han"],
  [44032, 55203, "hangul"],
  [55296, 63743, "broken"],
  [65533, 65535, "broken"]
], Jt = " ­«»·№€°";
function Pe(t) {
  var e, n;
  let x = t.charCodeAt(0);
  return Jt.includes(t) ? "punctuation" : (n = (e = Kt.find(([r, a]) => x >= r && x <= a)) == null ? void 0 : e[2]) != null ? n : "symbol";
}
var z0 = (t) => t !== "punctuation" && t !== "symbol" && t !== "broken";

// src/accounts/list/read/source/encoding/plausibility.ts
var Ht = "’·­-‐–", Le = (t) => t !== t.toLowerCase(), Vx = (t) => t !== t.toUpperCase();
function Re(t) {
  var e;
  let x = new Set((e = t.match(/[A-Za-z\u0080-\uffff]+/g)) != null ? e : []);
  return Array.from(x, (n) => Array.from(n, (r) => ({
    text: r,
    script: Pe(r),
    isAscii: r < ""
  }))).filter((n) => n.some(({ isAscii: r }) => !r));
}
var Xx = (t) => t === "kana" || t === "halfkana" ? "han" : t, Yt = (t) => new Set(
  t.filter(({ script: x }) => z0(x) && x !== "mark").map(({ script: x }) => Xx(x))
).size > 1, Qt = (t, x) => {
  let [e, n, r] = [t[x - 1], t[x], t[x + 1]];
  return !!n && !Ht.includes(n.text) && !!r && z0(r.script) && (n.script === "symbol" || !!e && z0(e.script));
};
function x2(t, x) {
  let [e, n, r] = [t[x - 1], t[x], t[x + 1]];
  if (!n || !e || !z0(n.script))
    return !1;
  if (Le(n.text))
    return Vx(e.text) && !(r && Vx(r.text));
  let a = t.filter(({ isAscii: i }) => i);
  return Vx(n.text) && !n.isAscii && a.length > 1 && a.every(({ text: i }) => Le(i));
}
function e2(t, x) {
  let e = (n) => {
    var r, a;
    return ((r = t[n]) == null ? void 0 : r.script) === "latin" && ((a = t[n]) == null ? void 0 : a.isAscii) === !1;
  };
  return e(x) && (e(x - 1) && e(x + 1) || e(x - 1) && e(x - 2) || e(x + 1) && e(x + 2));
}
function t2(t, x, e, n) {
  let r = t[x];
  return !r || r.script === "broken" ? -3 : z0(r.script) ? n || x2(t, x) ? -1 : e(r, e2(t, x)) : Qt(t, x) ? -1 : r.script === "symbol" ? -0.6 : 0.3;
}
function je(t, x) {
  let e = t.flatMap((n) => {
    let r = Yt(n);
    return n.flatMap(({ isAscii: a }, i) => a ? [] : t2(n, i, x, r));
  });
  return e.length ? e.reduce((n, r) => n + r, 0) / e.length : 0;
}
var n2 = ({ letters: t, common: x, hasRuns: e }) => ({ text: n, script: r }, a) => {
  let i = n.toLowerCase(), s = t.has(i) || r === "mark";
  return a ? s && e ? 0.6 : -1 : s ? !x.size || x.has(i) ? 1 : 0.7 : r === "latin" && !x.size ? 0.2 : -0.5;
}, r2 = (t, x) => ({ text: e, script: n }) => n === "halfkana" ? -0.7 : n === "kana" ? x === "kana" ? 1 : -0.5 : x === "hangul" && n === "han" ? -0.7 : t.has(e) ? 1 : Xx(n) === Xx(x) ? -0.2 : -0.7;
function qe(t, x) {
  let e = Re(t), n = x.map((a) => je(e, n2(a))), r = Math.max(...n);
  return { value: r, index: n.indexOf(r) };
}
function Ge(t, x, e) {
  let n = e === "euc-kr" ? "hangul" : /jis|jp/.test(e) ? "kana" : "han";
  return je(Re(t), r2(x, n));
}

// src/accounts/list/read/source/encodings.ts
var Ve = 32768, a2 = 5, i2 = 30, s2 = -1, f2 = 0.35, c2 = 0.8, o2 = 0.4, u2 = 0.3, l2 = 0.4, d2 = 20, Wx = 0.15, h2 = /^windows-125[0-7]$/, b2 = /* @__PURE__ */ new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"]]);
function p2(t) {
  let x = [], e = 0;
  for (let n = 0; n <= t.length && x.length < Ve; n++)
    if (n === t.length || t[n] === 10 || t[n] === 13) {
      let r = t.subarray(e, n);
      r.some((a) => a >= 128 || a === 27) && x.push(...r.subarray(0, Ve), 10), e = n + 1;
    }
  return Uint8Array.from(x);
}
function g2(t) {
  var e, n;
  let x = /* @__PURE__ */ new Map();
  for (let { name: r, confidence: a } of (0, Xe.analyse)(t)) {
    let i = (e = b2.get(r.toLowerCase())) != null ? e : r.toLowerCase();
    x.set(i, Math.max((n = x.get(i)) != null ? n : 0, a / 100));
  }
  return x;
}
function v2(t, x, e, n) {
  let r = De(t, n);
  if (r)
    return Ge(x, r, t);
  let { value: a, index: i } = qe(x, Be(t, e));
  return i === 0 ? a : a - Wx;
}
function m2(t, x, e) {
  var f, o, l, c;
  let n = g2(t), r = jx(x), a = t.filter((d) => d === 10).length, i = 1 + 2 * Math.min(a / d2, 1), s = /* @__PURE__ */ new Map();
  for (let d of /* @__PURE__ */ new Set([...r, ...Ie, "utf-8"])) {
    let w = Gx(t, d, e), S = s.get(w), D = r.indexOf(d), z = D < 0 ? 0 : Math.max(o2 - D * u2, 0), T = ((f = n.get(d)) != null ? f : 0) * l2, E = (o = S == null ? void 0 : S.looks) != null ? o : v2(d, w, x, e);
    s.set(w, {
      encoding: (l = S == null ? void 0 : S.encoding) != null ? l : d,
      looks: E,
      value: Math.max(E * i + T + z, (c = S == null ? void 0 : S.value) != null ? c : -1 / 0)
    });
  }
  return [...s.values()].sort((d, w) => w.value - d.value);
}
var y2 = ({ encoding: t }, x) => {
  let e = jx(x).indexOf(t);
  return e === 0 || e > 0 && Ne(t);
}, w2 = (t, x, e) => $0(null, null, function* () {
  var s, f;
  let [n, ...r] = m2(p2(t), x, e);
  if (!n)
    throw new Error("There are no encodings.");
  let a = n.value - ((f = (s = r[0]) == null ? void 0 : s.value) != null ? f : -1 / 0), i = n.looks <= 1 - Wx && r.some(({ looks: o }) => o >= n.looks) || // Where the language has no letters of its own, all are foreign: `ø` of one encoding is `ř` of another.
  !ze(x) && r.some(({ encoding: o, looks: l }) => h2.test(o) && l >= n.looks - Wx);
  return {
    encoding: n.encoding,
    decodeAs: (o) => Gx(t, o, e),
    certain: n.looks >= c2 && a >= f2 && y2(n, x) && !i,
    alternatives: r.filter(({ looks: o }, l) => o > s2 || l < a2).slice(0, i2).map(({ encoding: o }) => o)
  };
});

// node_modules/fflate/esm/browser.js
var Z = Uint8Array, B0 = Uint16Array, S2 = Int32Array, We = new Z([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]), Ze = new Z([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]), A2 = new Z([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]), $e = function(t, x) {
  for (var e = new B0(31), n = 0; n < 31; ++n)
    e[n] = x += 1 << t[n - 1];
  for (var r = new S2(e[30]), n = 1; n < 30; ++n)
    for (var a = e[n]; a < e[n + 1]; ++a)
      r[a] = a - e[n] << 5 | n;
  return { b: e, r };
}, Ke = $e(We, 2), Je = Ke.b, C2 = Ke.r;
Je[28] = 258, C2[258] = 28;
var He = $e(Ze, 0), k2 = He.b, qn = He.r, Jx = new B0(32768);
for (m = 0; m < 32768; ++m)
  h0 = (m & 43690) >> 1 | (m & 21845) << 1, h0 = (h0 & 52428) >> 2 | (h0 & 13107) << 2, h0 = (h0 & 61680) >> 4 | (h0 & 3855) << 4, Jx[m] = ((h0 & 65280) >> 8 | (h0 & 255) << 8) >> 1;
var h0, m, q0 = (function(t, x, e) {
  for (var n = t.length, r = 0, a = new B0(x); r < n; ++r)
    t[r] && ++a[t[r] - 1];
  var i = new B0(x);
  for (r = 1; r < x; ++r)
    i[r] = i[r - 1] + a[r - 1] << 1;
  var s;
  if (e) {
    s = new B0(1 << x);
    var f = 15 - x;
    for (r = 0; r < n; ++r)
      if (t[r])
        for (var o = r << 4 | t[r], l = x - t[r], c = i[t[r] - 1]++ << l, d = c | (1 << l) - 1; c <= d; ++c)
          s[Jx[c] >> f] = o;
  } else
    for (s = new B0(n), r = 0; r < n; ++r)
      t[r] && (s[r] = Jx[i[t[r] - 1]++] >> 15 - t[r]);
  return s;
}), G0 = new Z(288);
for (m = 0; m < 144; ++m)
  G0[m] = 8;
var m;
for (m = 144; m < 256; ++m)
  G0[m] = 9;
var m;
for (m = 256; m < 280; ++m)
  G0[m] = 7;
var m;
for (m = 280; m < 288; ++m)
  G0[m] = 8;
var m, Ye = new Z(32);
for (m = 0; m < 32; ++m)
  Ye[m] = 5;
var m;
var F2 = /* @__PURE__ */ q0(G0, 9, 1);
var O2 = /* @__PURE__ */ q0(Ye, 5, 1), Zx = function(t) {
  for (var x = t[0], e = 1; e < t.length; ++e)
    t[e] > x && (x = t[e]);
  return x;
}, n0 = function(t, x, e) {
  var n = x / 8 | 0;
  return (t[n] | t[n + 1] << 8) >> (x & 7) & e;
}, $x = function(t, x) {
  var e = x / 8 | 0;
  return (t[e] | t[e + 1] << 8 | t[e + 2] << 16) >> (x & 7);
}, M2 = function(t) {
  return (t + 7) / 8 | 0;
}, Yx = function(t, x, e) {
  return (x == null || x < 0) && (x = 0), (e == null || e > t.length) && (e = t.length), new Z(t.subarray(x, e));
};
var _2 = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
], W = function(t, x, e) {
  var n = new Error(x || _2[t]);
  if (n.code = t, Error.captureStackTrace && Error.captureStackTrace(n, W), !e)
    throw n;
  return n;
}, I2 = function(t, x, e, n) {
  var r = t.length, a = n ? n.length : 0;
  if (!r || x.f && !x.l)
    return e || new Z(0);
  var i = !e, s = i || x.i != 2, f = x.i;
  i && (e = new Z(r * 3));
  var o = function(E0) {
    var u0 = e.length;
    if (E0 > u0) {
      var D0 = new Z(Math.max(u0 * 2, E0));
      D0.set(e), e = D0;
    }
  }, l = x.f || 0, c = x.p || 0, d = x.b || 0, w = x.l, S = x.d, D = x.m, z = x.n, T = r * 8;
  do {
    if (!w) {
      l = n0(t, c, 1);
      var E = n0(t, c + 1, 3);
      if (c += 3, E)
        if (E == 1)
          w = F2, S = O2, D = 9, z = 5;
        else if (E == 2) {
          var b0 = n0(t, c, 31) + 257, U = n0(t, c + 10, 15) + 4, P = b0 + n0(t, c + 5, 31) + 1;
          c += 14;
          for (var c0 = new Z(P), S0 = new Z(19), u = 0; u < U; ++u)
            S0[A2[u]] = n0(t, c + u * 3, 7);
          c += U * 3;
          for (var O = Zx(S0), $ = (1 << O) - 1, G = q0(S0, O, 1), u = 0; u < P; ) {
            var p0 = G[n0(t, c, $)];
            c += p0 & 15;
            var j = p0 >> 4;
            if (j < 16)
              c0[u++] = j;
            else {
              var g0 = 0, K = 0;
              for (j == 16 ? (K = 3 + n0(t, c, 3), c += 2, g0 = c0[u - 1]) : j == 17 ? (K = 3 + n0(t, c, 7), c += 3) : j == 18 && (K = 11 + n0(t, c, 127), c += 7); K--; )
                c0[u++] = g0;
            }
          }
          var x0 = c0.subarray(0, b0), h = c0.subarray(b0);
          D = Zx(x0), z = Zx(h), w = q0(x0, D, 1), S = q0(h, z, 1);
        } else
          W(1);
      else {
        var j = M2(c) + 4, B = t[j - 4] | t[j - 3] << 8, r0 = j + B;
        if (r0 > r) {
          f && W(0);
          break;
        }
        s && o(d + B), e.set(t.subarray(j, r0), d), x.b = d += B, x.p = c = r0 * 8, x.f = l;
        continue;
      }
      if (c > T) {
        f && W(0);
        break;
      }
    }
    s && o(d + 131072);
    for (var b = (1 << D) - 1, F = (1 << z) - 1, _0 = c; ; _0 = c) {
      var g0 = w[$x(t, c) & b], A = g0 >> 4;
      if (c += g0 & 15, c > T) {
        f && W(0);
        break;
      }
      if (g0 || W(2), A < 256)
        e[d++] = A;
      else if (A == 256) {
        _0 = c, w = null;
        break;
      } else {
        var p = A - 254;
        if (A > 264) {
          var u = A - 257, e0 = We[u];
          p = n0(t, c, (1 << e0) - 1) + Je[u], c += e0;
        }
        var o0 = S[$x(t, c) & F], M = o0 >> 4;
        o0 || W(3), c += o0 & 15;
        var h = k2[M];
        if (M > 3) {
          var e0 = Ze[M];
          h += $x(t, c) & (1 << e0) - 1, c += e0;
        }
        if (c > T) {
          f && W(0);
          break;
        }
        s && o(d + 131072);
        var A0 = d + p;
        if (d < h) {
          var I0 = a - h, N0 = Math.min(h, A0);
          for (I0 + d < 0 && W(3); d < N0; ++d)
            e[d] = n[I0 + d];
        }
        for (; d < A0; ++d)
          e[d] = e[d - h];
      }
    }
    x.l = w, x.p = _0, x.b = d, x.f = l, w && (l = 1, x.m = D, x.d = S, x.n = z);
  } while (!l);
  return d != e.length && i ? Yx(e, 0, d) : e.subarray(0, d);
};
var E2 = /* @__PURE__ */ new Z(0);
var f0 = function(t, x) {
  return t[x] | t[x + 1] << 8;
}, Q = function(t, x) {
  return (t[x] | t[x + 1] << 8 | t[x + 2] << 16 | t[x + 3] << 24) >>> 0;
}, Kx = function(t, x) {
  return Q(t, x) + Q(t, x + 4) * 4294967296;
};
function z2(t, x) {
  return I2(t, { i: 2 }, x && x.out, x && x.dictionary);
}
var Hx = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder(), B2 = 0;
try {
  Hx.decode(E2, { stream: !0 }), B2 = 1;
} catch (t) {
}
var T2 = function(t) {
  for (var x = "", e = 0; ; ) {
    var n = t[e++], r = (n > 127) + (n > 223) + (n > 239);
    if (e + r > t.length)
      return { s: x, r: Yx(t, e - 1) };
    r ? r == 3 ? (n = ((n & 15) << 18 | (t[e++] & 63) << 12 | (t[e++] & 63) << 6 | t[e++] & 63) - 65536, x += String.fromCharCode(55296 | n >> 10, 56320 | n & 1023)) : r & 1 ? x += String.fromCharCode((n & 31) << 6 | t[e++] & 63) : x += String.fromCharCode((n & 15) << 12 | (t[e++] & 63) << 6 | t[e++] & 63) : x += String.fromCharCode(n);
  }
};
function ex(t, x) {
  if (x) {
    for (var e = "", n = 0; n < t.length; n += 16384)
      e += String.fromCharCode.apply(null, t.subarray(n, n + 16384));
    return e;
  } else {
    if (Hx)
      return Hx.decode(t);
    var r = T2(t), a = r.s, e = r.r;
    return e.length && W(8), a;
  }
}
var N2 = function(t, x) {
  return x + 30 + f0(t, x + 26) + f0(t, x + 28);
}, D2 = function(t, x, e) {
  var n = f0(t, x + 28), r = f0(t, x + 30), a = ex(t.subarray(x + 46, x + 46 + n), !(f0(t, x + 8) & 2048)), i = x + 46 + n, s = U2(t, i, r, e, Q(t, x + 20), Q(t, x + 24), Q(t, x + 42)), f = s[0], o = s[1], l = s[2];
  return [f0(t, x + 10), f, o, a, i + r + f0(t, x + 32), l];
}, U2 = function(t, x, e, n, r, a, i) {
  var s = r == 4294967295, f = a == 4294967295, o = i == 4294967295, l = x + e, c = s + f + o;
  if (n && c) {
    for (; x + 4 < l; x += 4 + f0(t, x + 2))
      if (f0(t, x) == 1)
        return [
          s ? Kx(t, x + 4 + 8 * f) : r,
          f ? Kx(t, x + 4) : a,
          o ? Kx(t, x + 4 + 8 * (f + s)) : i,
          1
        ];
    n < 2 && W(13);
  }
  return [r, a, i, 0];
};
function Qx(t, x) {
  for (var e = {}, n = t.length - 22; Q(t, n) != 101010256; --n)
    (!n || t.length - n > 65558) && W(13);
  var r = f0(t, n + 8);
  if (!r)
    return {};
  var a = Q(t, n + 16), i = Q(t, n - 20) == 117853008;
  if (i) {
    var s = Q(t, n - 12);
    i = Q(t, s) == 101075792, i && (r = Q(t, s + 32), a = Q(t, s + 48));
  }
  for (var f = x && x.filter, o = 0; o < r; ++o) {
    var l = D2(t, a, i), c = l[0], d = l[1], w = l[2], S = l[3], D = l[4], z = l[5], T = N2(t, z);
    a = D, (!f || f({
      name: S,
      size: d,
      originalSize: w,
      compression: c
    })) && (c ? c == 8 ? e[S] = z2(t.subarray(T, T + d), { out: new Z(w) }) : W(14, "unknown compression type " + c) : e[S] = Yx(t, T, T + d));
  }
  return e;
}

// src/accounts/list/read/source/spreadsheet/number-format.ts
var tx = { show: (t) => String(Number(t.toPrecision(15))) }, P2 = 1440 * 60 * 1e3;
function V0(t) {
  let [x = "", e = ""] = t.split("T"), [n = ""] = e.split(/[.Z]/);
  return n === "" || n === "00:00:00" ? x : `${x} ${n}`;
}
function L2(t) {
  let x = t ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return { show(e) {
    let n = !t && e >= 1 && e < 60 ? e + 1 : e, r = new Date(x + Math.round(n * P2 / 1e3) * 1e3);
    if (Number.isNaN(r.getTime()))
      return tx.show(e);
    let a = r.toISOString();
    return e >= 0 && e < 1 ? a.slice(11, 19) : V0(a);
  } };
}
function R2(t) {
  let x = t.filter(({ text: n, isPlace: r }) => r && n === "0").length, e = t.findIndex(({ isPlace: n }) => n);
  return { show(n) {
    var s;
    let r = tx.show(n);
    if (!/^\d+$/.test(r))
      return r;
    let a = r.padStart(x, "0"), i = "";
    for (let f = t.length - 1; f >= 0; f--) {
      let { text: o = "", isPlace: l = !1 } = (s = t[f]) != null ? s : {}, c = f === e ? a : a.slice(-1);
      i = (l ? c : o) + i, a = l ? a.slice(0, a.length - c.length) : a;
    }
    return i;
  } };
}
var Qe = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;
function j2(t) {
  let x = [];
  for (let [, e, n, r] of t.matchAll(Qe)) {
    let a = e != null ? e : n;
    if (a !== void 0)
      x.push({ text: a, isPlace: !1 });
    else if (r !== void 0 && /[0#?]/.test(r))
      x.push({ text: r, isPlace: !0 });
    else if (r !== void 0 && /[-+() :]/.test(r))
      x.push({ text: r, isPlace: !1 });
    else if (r !== void 0)
      return null;
  }
  return x.some(({ isPlace: e }) => e) ? x : null;
}
var q2 = 255, G2 = (t) => t >= 14 && t <= 22 || t >= 27 && t <= 36 || t >= 45 && t <= 47 || t >= 50 && t <= 58, V2 = (t) => Array.from(
  t.replace(/\[(h+|m+|s+)\]/gi, "$1").matchAll(Qe),
  ([, , , x = ""]) => x
).join("");
function xe(t, x, e) {
  if (x.length > q2)
    return tx;
  let [n = ""] = x.split(";");
  if (x ? /[ymdhs]/i.test(V2(n)) : G2(t))
    return L2(e);
  let r = x ? j2(n) : null;
  return r ? R2(r) : tx;
}

// src/accounts/list/read/source/spreadsheet/sheet-builder.ts
var m0 = class extends Error {
}, T0 = class {
  constructor() {
    this.rows = 1e5;
    this.cells = 3e6;
    this.characters = 67108864;
  }
  /**
   * @param rows With something in them
   * @param cells Also those that are empty
   * @param characters
   * @throws TooLargeError if not as much is left
   */
  spend(x, e, n) {
    if (this.rows -= x, this.cells -= e, this.characters -= n, !(this.rows >= 0 && this.cells >= 0 && this.characters >= 0))
      throw new m0();
  }
}, F0 = class {
  constructor(x) {
    this.budget = x;
    this.rows = [];
    this.row = [];
    this.characters = 0;
    x.spend(0, 1e3, 0);
  }
  /** Cells come in the order of their columns; empty ones may be left out. */
  cell(x, e, n = 1) {
    if (e) {
      if (Math.max(x, this.row.length) + n > 16384)
        throw new m0();
      for (; this.row.length < x; )
        this.row.push("");
      for (let r = 0; r < n; r++)
        this.row.push(e);
      this.characters += e.length * n;
    }
  }
  /** Puts the cells since the last call into line `index`. Empty lines before it may be left out. */
  endRow(x, e = 1) {
    let { row: n, characters: r } = this;
    if (this.row = [], this.characters = 0, !n.length)
      return;
    if (x + e > 1048576)
      throw new m0();
    let a = x > this.rows.length ? x - this.rows.length : 0;
    for (this.budget.spend(e, a + n.length * e, r * e); this.rows.length < x; )
      this.rows.push([]);
    for (let i = 0; i < e; i++)
      this.rows.push(n);
  }
  sheet(x) {
    return { name: x, rows: this.rows };
  }
};

// node_modules/saxen/dist/index.js
var xt = String.fromCharCode, X2 = Object.prototype.hasOwnProperty, W2 = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig, X0 = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"'
};
Object.keys(X0).forEach(function(t) {
  X0[t.toUpperCase()] = X0[t];
});
function Z2(t, x, e, n) {
  return n ? X2.call(X0, n) ? X0[n] : "&" + n + ";" : xt(x || parseInt(e, 16));
}
function O0(t) {
  return t.length > 3 && t.indexOf("&") !== -1 ? t.replace(W2, Z2) : t;
}
var et = "non-whitespace outside of root node";
function y0(t) {
  return new Error(t);
}
function $2(t) {
  return "missing namespace for prefix <" + t + ">";
}
function nx(t) {
  return {
    get: t,
    enumerable: !0
  };
}
function ee(t, x, e, n) {
  e in x || (x[e] = e in t ? t[e] : null), t[e] = n;
}
function K2(t, x) {
  var e, n;
  for (e in x)
    n = x[e], n === null ? delete t[e] : t[e] = n;
}
function te(t) {
  return t + "$uri";
}
function J2(t) {
  var x = /* @__PURE__ */ Object.create(null), e, n;
  for (e in t)
    n = t[e], x[n] = n, x[te(n)] = e;
  return x;
}
function rx() {
  return { line: 0, column: 0 };
}
function H2(t) {
  throw t;
}
function ne(t) {
  if (!this)
    return new ne(t);
  var x = t && t.proxy, e, n, r, a, i = H2, s, f, o, l, c = rx, d = !1, w = !1, S = "", D = !1, z = !1, T = null, E = !1, j, B, r0, b0;
  function U(u) {
    u instanceof Error || (u = y0(u)), T = u, i(u, c);
  }
  function P(u) {
    s && (u instanceof Error || (u = y0(u)), s(u, c));
  }
  this.on = function(u, O) {
    if (typeof O != "function")
      throw y0("required args <name, cb>");
    switch (u) {
      case "openTag":
        n = O;
        break;
      case "text":
        e = O;
        break;
      case "closeTag":
        r = O;
        break;
      case "error":
        i = O;
        break;
      case "warn":
        s = O;
        break;
      case "cdata":
        a = O;
        break;
      case "attention":
        l = O;
        break;
      // <!XXXXX zzzz="eeee">
      case "question":
        o = O;
        break;
      // <? ....  ?>
      case "comment":
        f = O;
        break;
      default:
        throw y0("unsupported event: " + u);
    }
    return this;
  }, this.ns = function(u) {
    if (typeof u == "undefined" && (u = {}), typeof u != "object")
      throw y0("required args <nsMap={}>");
    var O = /* @__PURE__ */ Object.create(null), $;
    for ($ in u)
      O[$] = u[$];
    return z = !0, b0 = O, this;
  };
  function c0() {
    j = z ? [] : null, B = z ? J2(b0) : null, r0 = [], c = rx, E = !1, T = null, w = !1, S = "";
  }
  this.parse = function(u) {
    if (typeof u != "string")
      throw y0("required args <xml=string>");
    if (d)
      throw y0("parse during stream; call end() first");
    return c0(), S0(u), c = rx, E = !1, T;
  }, this.write = function(u) {
    if (typeof u != "string")
      throw y0("required args <xml=string>");
    return d || (c0(), d = !0), T || (S = S0(S + u, !0) || ""), this;
  }, this.end = function() {
    return d || c0(), d = !1, T || S0(S), S = "", c = rx, E = !1, T;
  }, this.stop = function() {
    E = !0;
  };
  function S0(u, O = !1) {
    var $ = null, G, p0, g0 = 0, K = !1, x0 = !1, h = 0, b = 0, F, _0, A, p, e0, o0, M, A0, I0, N0 = "", E0 = 0, u0;
    function D0(L, l0) {
      var V = L.indexOf(":");
      if (V === -1)
        return L;
      var J = B[L.substring(0, V)];
      return J ? l0 === J ? L.substr(V + 1) : J + L.substr(V) : (P($2(L.substring(0, V))), null);
    }
    function ix() {
      if (u0 !== null)
        return u0;
      var L, l0, V = z && B.xmlns, J = z && D ? [] : null, k = E0, N = N0, H = N.length, v0, d0, a0, I, U0 = {}, ue = /* @__PURE__ */ new Set(), t0, g, v;
      x:
        for (; k < H; k++)
          if (t0 = !1, g = N.charCodeAt(k), !(g === 32 || g < 14 && g > 8)) {
            for ((g < 65 || g > 122 || g > 90 && g < 97) && g !== 95 && g !== 58 && (P("illegal first char attribute name"), t0 = !0), v = k + 1; v < H; v++)
              if (g = N.charCodeAt(v), !(g > 96 && g < 123 || g > 64 && g < 91 || g > 47 && g < 59 || g === 46 || // '.'
              g === 45 || // '-'
              g === 95)) {
                if (g === 32 || g < 14 && g > 8) {
                  P("missing attribute value"), k = v;
                  continue x;
                }
                if (g === 61)
                  break;
                P("illegal attribute name char"), t0 = !0;
              }
            if (I = N.substring(k, v), I === "xmlns:xmlns" && (P("illegal declaration of xmlns"), t0 = !0), g = N.charCodeAt(v + 1), g === 34)
              v = N.indexOf('"', k = v + 2), v === -1 && (v = N.indexOf("'", k), v !== -1 && (P("attribute value quote missmatch"), t0 = !0));
            else if (g === 39)
              v = N.indexOf("'", k = v + 2), v === -1 && (v = N.indexOf('"', k), v !== -1 && (P("attribute value quote missmatch"), t0 = !0));
            else
              for (P("missing attribute value quotes"), t0 = !0, v = v + 1; v < H && (g = N.charCodeAt(v + 1), !(g === 32 || g < 14 && g > 8)); v++)
                ;
            for (v === -1 && (P("missing closing quotes"), v = H, t0 = !0), t0 || (d0 = N.substring(k, v)), I === "xmlns:xml" && d0 !== "http://www.w3.org/XML/1998/namespace" && U("illegal value of xmlns:xml"), k = v; v + 1 < H && (g = N.charCodeAt(v + 1), !(g === 32 || g < 14 && g > 8)); v++)
              k === v && (P("illegal character after attribute end"), t0 = !0);
            if (k = v + 1, t0)
              continue x;
            if (ue.has(I)) {
              P("attribute <" + I + "> already defined");
              continue;
            }
            if (ue.add(I), !z) {
              U0[I] = d0;
              continue;
            }
            if (D) {
              if (v0 = I === "xmlns" ? "xmlns" : I.charCodeAt(0) === 120 && I.substr(0, 6) === "xmlns:" ? I.substr(6) : null, v0 !== null) {
                if (L = O0(d0), l0 = te(v0), a0 = b0[L], !a0) {
                  if (v0 === "xmlns" || l0 in B && B[l0] !== L)
                    do
                      a0 = "ns" + g0++;
                    while (typeof B[a0] != "undefined");
                  else
                    a0 = v0;
                  b0[L] = a0;
                }
                B[v0] !== a0 && (G || (G = /* @__PURE__ */ Object.create(null)), $ = null, p0 = null, ee(B, G, v0, a0), v0 === "xmlns" && (ee(B, G, te(a0), L), V = a0), ee(B, G, l0, L)), U0[I] = d0;
                continue;
              }
              J.push(I, d0);
              continue;
            }
            I = D0(I, V), I !== null && (U0[I] = d0);
          }
      if (D)
        for (k = 0, H = J.length; k < H; k++)
          I = D0(J[k++], V), d0 = J[k], I !== null && (U0[I] = d0);
      return u0 = U0;
    }
    function st() {
      for (var L = /(\r\n|\r|\n)/g, l0 = 0, V = 0, J = 0, k = b, N, H; h >= J && (N = L.exec(u), !(!N || (k = N[0].length + N.index, k > h))); )
        l0 += 1, J = k;
      return h == -1 ? (V = k, H = u.substring(b)) : b === 0 ? H = u.substring(b, h) : (V = h - J, H = b == -1 ? u.substring(h) : u.substring(h, b + 1)), {
        data: H,
        line: l0,
        column: V
      };
    }
    for (c = st, x && (I0 = Object.create({}, {
      name: nx(function() {
        return M;
      }),
      originalName: nx(function() {
        return A0;
      }),
      attrs: nx(ix),
      ns: nx(function() {
        return p0 || (p0 = Object.assign(/* @__PURE__ */ Object.create(null), B)), p0;
      })
    })); b !== -1; ) {
      if (u.charCodeAt(b) === 60 ? h = b : h = u.indexOf("<", b), h === -1) {
        if (O)
          return u.substring(b);
        if (r0.length)
          return U("unexpected end of file");
        if (!w)
          return U("missing start tag");
        b < u.length && u.substring(b).trim() && P(et);
        return;
      }
      if (w || (w = !0), b !== h) {
        if (r0.length) {
          if (e && (e(u.substring(b, h), O0, c), E))
            return;
        } else if (u.substring(b, h).trim() && (P(et), E))
          return;
      }
      if (p = u.charCodeAt(h + 1), p === 33) {
        if (A = u.charCodeAt(h + 2), A === 91 && u.substr(h + 3, 6) === "CDATA[") {
          if (b = u.indexOf("]]>", h), b === -1)
            return O ? u.substring(h) : U("unclosed cdata");
          if (a && (a(u.substring(h + 9, b), c), E))
            return;
          b += 3;
          continue;
        }
        if (A === 45 && u.charCodeAt(h + 3) === 45) {
          if (b = u.indexOf("-->", h), b === -1)
            return O ? u.substring(h) : U("unclosed comment");
          if (f && (f(u.substring(h + 4, b), O0, c), E))
            return;
          b += 3;
          continue;
        }
      }
      if (p === 63) {
        if (b = u.indexOf("?>", h), b === -1)
          return O ? u.substring(h) : U("unclosed question");
        if (o && (o(u.substring(h, b + 2), c), E))
          return;
        b += 2;
        continue;
      }
      for (F = h + 1; ; F++) {
        if (e0 = u.charCodeAt(F), isNaN(e0))
          return O ? u.substring(h) : (b = -1, U("unclosed tag"));
        if (e0 === 34)
          A = u.indexOf('"', F + 1), F = A !== -1 ? A : F;
        else if (e0 === 39)
          A = u.indexOf("'", F + 1), F = A !== -1 ? A : F;
        else if (e0 === 62) {
          b = F;
          break;
        }
      }
      if (p === 33) {
        if (l && (l(u.substring(h, b + 1), O0, c), E))
          return;
        b += 1;
        continue;
      }
      if (u0 = {}, p === 47) {
        if (K = !1, x0 = !0, !r0.length)
          return U("missing open tag");
        if (F = M = r0.pop(), A = h + 2 + F.length, u.substring(h + 2, A) !== F)
          return U("closing tag mismatch");
        for (; A < b; A++)
          if (p = u.charCodeAt(A), !(p === 32 || p > 8 && p < 14))
            return U("close tag");
      } else {
        if (u.charCodeAt(b - 1) === 47 ? (F = M = u.substring(h + 1, b - 1), K = !0, x0 = !0) : (F = M = u.substring(h + 1, b), K = !0, x0 = !1), !(p > 96 && p < 123 || p > 64 && p < 91 || p === 95 || p === 58))
          return U("illegal first char nodeName");
        for (A = 1, _0 = F.length; A < _0; A++)
          if (p = F.charCodeAt(A), !(p > 96 && p < 123 || p > 64 && p < 91 || p > 47 && p < 59 || p === 45 || p === 95 || p == 46)) {
            if (p === 32 || p < 14 && p > 8) {
              M = F.substring(0, A), u0 = null;
              break;
            }
            return U("invalid nodeName");
          }
        x0 || r0.push(M);
      }
      if (z) {
        K && (G = null, u0 === null && (D = F.indexOf("xmlns", A) !== -1) && (E0 = A, N0 = F, ix(), D = !1), x0 || j.push(G)), A0 = M, $ === null && ($ = /* @__PURE__ */ Object.create(null));
        var oe = $[M];
        if (oe !== void 0)
          M = oe;
        else {
          if (p = M.indexOf(":"), p !== -1) {
            if (o0 = B[M.substring(0, p)], !o0)
              return U("missing namespace on <" + A0 + ">");
            M = M.substr(p + 1);
          } else
            o0 = B.xmlns;
          o0 && (M = o0 + ":" + M), $[A0] = M;
        }
      }
      if (K && (E0 = A, N0 = F, n && (x ? n(I0, O0, x0, c) : n(M, ix, O0, x0, c), E)))
        return;
      if (x0) {
        if (r && (r(x ? I0 : M, O0, K, c), E))
          return;
        z && (K || (G = j.pop()), G && (K2(B, G), G = null, $ = null, p0 = null));
      }
      b += 1;
    }
  }
}

// src/accounts/list/read/source/spreadsheet/xml.ts
var re = (t) => t.slice(t.indexOf(":") + 1), Y2 = (t, x) => ({
  get(e) {
    let n = Object.entries(t()).find(([r]) => r === e || re(r) === e);
    return n && x(n[1]);
  }
});
function w0(t, x) {
  var r;
  let e = (r = x.text) == null ? void 0 : r.bind(x), n = new ne().on("openTag", (a, i, s) => x.open(re(a), Y2(i, s))).on("closeTag", (a) => x.close(re(a))).on("error", (a) => {
    throw a;
  });
  e && n.on("text", (a, i) => e(i(a))).on("cdata", e), n.parse(t.replace(/^\uFEFF/, ""));
}

// src/accounts/list/read/source/spreadsheet/ods.ts
var Q2 = /* @__PURE__ */ new Set([
  "annotation",
  "frame",
  "custom-shape",
  "shapes",
  "forms",
  "tracked-changes",
  "named-expressions",
  "ruby-text",
  "dde-links"
]), ae = (t, x) => {
  var e;
  return Math.max(Number((e = t.get(x)) != null ? e : 1) || 1, 1);
}, xn = (t, x) => /^\d+$/.test(x) && Number(t.replace(/\D/g, "")) === Number(x) && !/\d[.,'\s]\d/.test(t);
function en(t, { type: x, value: e }) {
  switch (x) {
    case "float":
      return xn(t, e) ? t : e || t;
    case "date":
      return V0(e || t);
    default:
      return t || e;
  }
}
var ie = class {
  constructor() {
    this.sheets = [];
    this.hiddenStyles = /* @__PURE__ */ new Set();
    this.style = "";
    this.budget = new T0();
    this.builder = new F0(this.budget);
    this.name = "";
    this.hidden = !1;
    this.rowIndex = 0;
    this.rowsAlike = 1;
    this.column = 0;
    this.cell = null;
    this.paragraphs = [];
    this.skipped = "";
    this.depth = 0;
  }
  open(x, e) {
    this.skipped ? this.depth += x === this.skipped ? 1 : 0 : Q2.has(x) ? (this.skipped = x, this.depth = 1) : this.cell ? this.openInCell(x, e) : this.openAround(x, e);
  }
  text(x) {
    let e = this.paragraphs.length - 1;
    this.cell && !this.skipped && e >= 0 && (this.paragraphs[e] += x.replace(/[ \t\r\n]+/g, " "));
  }
  close(x) {
    if (this.skipped)
      this.depth -= x === this.skipped ? 1 : 0, this.skipped = this.depth ? this.skipped : "";
    else if (this.cell && (x === "table-cell" || x === "covered-table-cell")) {
      let { repeated: e } = this.cell;
      this.builder.cell(this.column, en(this.paragraphs.join(`
`), this.cell), e), this.column += e, this.cell = null;
    } else x === "table-row" ? (this.builder.endRow(this.rowIndex, this.rowsAlike), this.rowIndex += this.rowsAlike) : x === "table" && this.sheets.push(Z0(W0({}, this.builder.sheet(this.name)), { hidden: this.hidden }));
  }
  openInCell(x, e) {
    switch (x) {
      case "p":
      case "h":
        this.paragraphs.push("");
        break;
      case "s":
        this.add(" ".repeat(Math.min(ae(e, "c"), 100)));
        break;
      case "tab":
        this.add("	");
        break;
      case "line-break":
        this.add(`
`);
        break;
    }
  }
  add(x) {
    let e = this.paragraphs.length - 1;
    e >= 0 && (this.paragraphs[e] += x);
  }
  openAround(x, e) {
    var n, r, a, i, s, f, o;
    switch (x) {
      case "style":
        this.style = (n = e.get("name")) != null ? n : "";
        break;
      case "table-properties":
        e.get("display") === "false" && this.hiddenStyles.add(this.style);
        break;
      case "table":
        this.builder = new F0(this.budget), this.name = (r = e.get("name")) != null ? r : "", this.hidden = this.hiddenStyles.has((a = e.get("style-name")) != null ? a : ""), this.rowIndex = 0;
        break;
      case "table-row":
        this.column = 0, this.rowsAlike = ae(e, "number-rows-repeated");
        break;
      case "table-cell":
      case "covered-table-cell":
        this.cell = {
          repeated: ae(e, "number-columns-repeated"),
          type: (i = e.get("value-type")) != null ? i : "",
          value: (o = (f = (s = e.get("date-value")) != null ? s : e.get("string-value")) != null ? f : e.get("value")) != null ? o : ""
        }, this.paragraphs = [];
        break;
    }
  }
};
function se(t) {
  let x = new ie();
  return w0(t, x), x.sheets;
}

// src/accounts/list/read/source/spreadsheet/xlsx.ts
var tt = (t) => t === "1" || t === "true";
function tn(t, x) {
  let e = x.startsWith("/") ? [] : t.split("/").slice(0, -1);
  for (let n of x.split("/"))
    n === ".." ? e.pop() : n && n !== "." && e.push(n);
  return e.join("/");
}
function nt(t, x) {
  var r;
  let e = [], n = t.lastIndexOf("/") + 1;
  return w0((r = x(`${t.slice(0, n)}_rels/${t.slice(n)}.rels`)) != null ? r : "<none/>", {
    open(a, i) {
      var s, f, o;
      if (a === "Relationship") {
        let l = (s = i.get("Type")) != null ? s : "";
        e.push({
          id: (f = i.get("Id")) != null ? f : "",
          type: l.slice(l.lastIndexOf("/") + 1),
          target: tn(t, (o = i.get("Target")) != null ? o : "")
        });
      }
    },
    close: () => {
    }
  }), e;
}
function nn(t) {
  let x = { sheets: [], from1904: !1 };
  return w0(t, {
    open(e, n) {
      var r, a, i;
      e === "sheet" ? x.sheets.push({
        name: (r = n.get("name")) != null ? r : "",
        id: (a = n.get("id")) != null ? a : "",
        hidden: /hidden/i.test((i = n.get("state")) != null ? i : "")
      }) : e === "workbookPr" && (x.from1904 = tt(n.get("date1904")));
    },
    close: () => {
    }
  }), x;
}
var rt = (t) => t.replace(/_x([0-9A-F]{4})_/gi, (x, e) => String.fromCharCode(parseInt(e, 16))).replace(/\r\n?/g, `
`), ax = class {
  constructor() {
    this.parts = [];
    this.inText = !1;
    this.inPhonetic = !1;
  }
  open(x) {
    this.inText = x === "t" && !this.inPhonetic, this.inPhonetic = this.inPhonetic || x === "rPh";
  }
  close(x) {
    this.inText = !1, this.inPhonetic = this.inPhonetic && x !== "rPh";
  }
  text(x) {
    this.inText && this.parts.push(x);
  }
  take() {
    let x = rt(this.parts.join(""));
    return this.parts = [], x;
  }
};
function rn(t) {
  let x = [], e = new ax();
  return w0(t, {
    open: (n) => e.open(n),
    close(n) {
      e.close(n), n === "si" && x.push(e.take());
    },
    text: (n) => e.text(n)
  }), x;
}
function an(t, x) {
  let e = /* @__PURE__ */ new Map(), n = [], r = !1;
  return w0(t, {
    open(a, i) {
      var s, f, o, l;
      if (a === "numFmt")
        e.set((s = i.get("numFmtId")) != null ? s : "", (f = i.get("formatCode")) != null ? f : "");
      else if (a === "cellXfs")
        r = !0;
      else if (a === "xf" && r) {
        let c = (o = i.get("numFmtId")) != null ? o : "0";
        n.push(xe(Number(c), (l = e.get(c)) != null ? l : "", x));
      }
    },
    close(a) {
      r = r && a !== "cellXfs";
    }
  }), n;
}
function sn(t) {
  var e;
  let x = (e = /^[A-Z]{1,3}/i.exec(t)) == null ? void 0 : e[0].toUpperCase();
  return x === void 0 ? null : Array.from(x).reduce((n, r) => n * 26 + r.charCodeAt(0) - 64, 0) - 1;
}
function fn(t, { type: x, style: e }, { shared: n, formats: r }) {
  var a, i;
  switch (x) {
    case "s":
      return (a = n[Number(t)]) != null ? a : "";
    case "n": {
      let s = Number(t);
      return t.trim() === "" || Number.isNaN(s) ? t : ((i = r[e]) != null ? i : xe(0, "", !1)).show(s);
    }
    case "b":
      return tt(t) ? "TRUE" : "FALSE";
    case "d":
      return V0(t);
    default:
      return rt(t);
  }
}
var fe = class {
  constructor(x, e) {
    this.strings = x;
    this.rich = new ax();
    this.row = -1;
    this.column = -1;
    this.cell = { type: "n", style: 0 };
    this.inValue = !1;
    this.value = "";
    this.builder = new F0(e);
  }
  open(x, e) {
    var n, r, a, i, s;
    this.rich.open(x), this.inValue = x === "v", x === "row" ? (this.row = Number((n = e.get("r")) != null ? n : this.row + 2) - 1, this.column = -1) : x === "c" && (this.column = (a = sn((r = e.get("r")) != null ? r : "")) != null ? a : this.column + 1, this.cell = { type: (i = e.get("t")) != null ? i : "n", style: Number((s = e.get("s")) != null ? s : 0) }, this.value = "");
  }
  text(x) {
    this.rich.text(x), this.value += this.inValue ? x : "";
  }
  close(x) {
    if (this.rich.close(x), this.inValue = !1, x === "c") {
      let e = this.rich.take();
      this.builder.cell(this.column, e || fn(this.value, this.cell, this.strings));
    } else x === "row" && this.builder.endRow(this.row);
  }
  sheet(x) {
    return this.builder.sheet(x);
  }
};
function cn(t, x, e, n) {
  let r = new fe(e, n);
  return w0(x, r), r.sheet(t);
}
var at = (t) => {
  var x, e;
  return (e = (x = nt("", t).find(({ type: n }) => n === "officeDocument")) == null ? void 0 : x.target) != null ? e : null;
};
function it(t, x) {
  var o;
  let e = nn((o = t(x)) != null ? o : ""), n = nt(x, t), r = (l) => {
    var c, d, w;
    return (w = t((d = (c = n.find((S) => S.type === l)) == null ? void 0 : c.target) != null ? d : "")) != null ? w : "<none/>";
  }, a = {
    shared: rn(r("sharedStrings")),
    formats: an(r("styles"), e.from1904)
  }, i = new T0(), s = new Map(n.flatMap(({ id: l, type: c, target: d }) => c === "worksheet" ? [[l, d]] : [])), f = /* @__PURE__ */ new Set();
  return e.sheets.flatMap(({ name: l, id: c, hidden: d }) => {
    var S;
    let w = s.get(c);
    return w === void 0 || f.has(w) ? [] : (f.add(w), [Z0(W0({}, cn(l, (S = t(w)) != null ? S : "", a, i)), { hidden: d })]);
  });
}

// src/accounts/list/read/source/spreadsheets.ts
var on = 64 * 1024 * 1024, M0 = (t, x = "") => ({ kind: "problem", code: t, detail: x });
function un(t) {
  let x = /* @__PURE__ */ new Map();
  Qx(t, { filter({ name: r }) {
    return x.set(r.replace(/\\/g, "/"), r), !1;
  } });
  let e = on, n = (r) => Object.values(Qx(t, {
    filter({ name: a, originalSize: i }) {
      if (a !== x.get(r))
        return !1;
      if (e -= i, e < 0)
        throw new m0();
      return !0;
    }
  }))[0];
  return {
    names: new Set(x.keys()),
    read(r) {
      let a = n(r);
      return a ? ex(a) : null;
    },
    unpack: n
  };
}
function ce(t) {
  let x = t.filter(({ rows: r }) => r.length), e = x.filter(({ hidden: r }) => !r), n = e.length ? e : x;
  return t.length ? n.length ? { kind: "table", sheets: n.map(({ name: r, rows: a }) => ({ name: r, rows: a })) } : M0("empty") : M0("broken");
}
function ln(t, x) {
  var e, n;
  return t.includes("spreadsheet") ? ((e = x("META-INF/manifest.xml")) != null ? e : "").includes("encryption-data") ? M0("encrypted") : ce(se((n = x("content.xml")) != null ? n : "")) : M0("document");
}
var dn = (t) => !/\/$|(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(t);
function hn(t) {
  var l;
  let { names: x, read: e, unpack: n } = un(t), r = (l = x.has("mimetype") ? e("mimetype") : null) != null ? l : "";
  if (r.startsWith("application/vnd.oasis.opendocument."))
    return ln(r, e);
  let a = x.has("_rels/.rels") ? at(e) : null;
  if (a !== null && /(^|\/)workbook\d*\.xml$/.test(a))
    return ce(it(e, a));
  let i = [...x];
  if (a != null && a.endsWith(".bin") || i.some((c) => c.endsWith(".iwa")))
    return M0("old-spreadsheet");
  let [s, ...f] = i.filter(dn), o = a === null && s !== void 0 && f.length === 0 ? n(s) : void 0;
  return o ? { kind: "packed", bytes: o } : M0(a === null ? "archive" : "document");
}
var bn = (t) => $0(null, null, function* () {
  try {
    return t[0] === 80 ? hn(t) : ce(se(ex(t)));
  } catch (x) {
    return M0(x instanceof m0 ? "too-large" : "broken", String(x));
  }
});
return { detectEncoding: w2, readSpreadsheet: bn };
} };
// </nowiki>
