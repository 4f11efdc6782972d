// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
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
"use strict";
(() => {
  var Eg = Object.create;
  var ai = Object.defineProperty;
  var Lg = Object.defineProperties;
  var Pg = Object.getOwnPropertyDescriptor;
  var $g = Object.getOwnPropertyDescriptors;
  var Mg = Object.getOwnPropertyNames;
  var si = Object.getOwnPropertySymbols;
  var Ng = Object.getPrototypeOf;
  var na = Object.prototype.hasOwnProperty;
  var Nu = Object.prototype.propertyIsEnumerable;
  var Mu = (n, e, t) => e in n ? ai(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
  var b = (n, e) => {
    for (var t in e || (e = {}))
      if (na.call(e, t))
        Mu(n, t, e[t]);
    if (si)
      for (var t of si(e)) {
        if (Nu.call(e, t))
          Mu(n, t, e[t]);
      }
    return n;
  };
  var v = (n, e) => Lg(n, $g(e));
  var Fu = (n) => typeof n === "symbol" ? n : n + "";
  var At = (n, e) => {
    var t = {};
    for (var r in n)
      if (na.call(n, r) && e.indexOf(r) < 0)
        t[r] = n[r];
    if (n != null && si)
      for (var r of si(n)) {
        if (e.indexOf(r) < 0 && Nu.call(n, r))
          t[r] = n[r];
      }
    return t;
  };
  var f = (n, e, t) => () => {
    if (t) throw t[0];
    try {
      return n && (e = n(n = 0)), e;
    } catch (r) {
      throw t = [r], r;
    }
  };
  var gt = (n, e) => () => {
    try {
      return e || n((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw e = 0, t;
    }
  };
  var Pn = (n, e) => {
    for (var t in e)
      ai(n, t, { get: e[t], enumerable: true });
  };
  var Fg = (n, e, t, r) => {
    if (e && typeof e === "object" || typeof e === "function") {
      for (let i of Mg(e))
        if (!na.call(n, i) && i !== t)
          ai(n, i, { get: () => e[i], enumerable: !(r = Pg(e, i)) || r.enumerable });
    }
    return n;
  };
  var ci = (n, e, t) => (t = n != null ? Eg(Ng(n)) : {}, Fg(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    e || !n || !n.__esModule ? ai(t, "default", { value: n, enumerable: true }) : t,
    n
  ));
  var y = (n, e, t) => {
    return new Promise((r, i) => {
      var o = (c) => {
        try {
          a(t.next(c));
        } catch (l) {
          i(l);
        }
      };
      var s = (c) => {
        try {
          a(t.throw(c));
        } catch (l) {
          i(l);
        }
      };
      var a = (c) => c.done ? r(c.value) : Promise.resolve(c.value).then(o, s);
      a((t = t.apply(n, e)).next());
    });
  };

  // src/accounts/list/keep/run-key.ts
  function xr(n) {
    return `accountCreator.run ${n} `;
  }
  function $n(n) {
    return xr(n) + "list";
  }
  function ia(n, e) {
    for (const t of n.keys()) {
      if (t.startsWith(xr(e))) {
        n.remove(t);
      }
    }
  }
  function _g(n, e) {
    try {
      return n.get($n(e)) !== null;
    } catch (t) {
      return false;
    }
  }
  function li(n, e, t, r) {
    try {
      const i = n.get($n(e));
      if (i === null) {
        return false;
      }
      const o = JSON.parse(i);
      if (!Array.isArray(o)) {
        return true;
      }
      const [, s, a] = o;
      if (s === t && typeof a === "number" && r - a < Dg) {
        return true;
      }
      ia(n, e);
      return false;
    } catch (i) {
      return _g(n, e);
    }
  }
  var Dg, ra;
  var oa = f(() => {
    "use strict";
    Dg = 24 * 36e5;
    ra = 2;
  });

  // src/accounts/contract/observable.ts
  var Gt;
  var ui = f(() => {
    "use strict";
    Gt = class {
      constructor(e) {
        this.current = e;
        this.listeners = /* @__PURE__ */ new Set();
      }
      get state() {
        return this.current;
      }
      /** Calls the listener at once and after every change. Returns how to stop that. */
      observe(e) {
        this.listeners.add(e);
        e(this.current);
        return () => {
          this.listeners.delete(e);
        };
      }
      change(e) {
        this.current = b(b({}, this.current), e);
        for (const t of [...this.listeners]) {
          t(this.current);
        }
      }
    };
  });

  // src/accounts/contract/outcome.ts
  function L(n) {
    throw new Error(`Unexpected ${JSON.stringify(n)}`);
  }
  var ye = f(() => {
    "use strict";
  });

  // src/accounts/contract/own.ts
  function Ue(n, e) {
    return Object.prototype.hasOwnProperty.call(n, e) ? n[e] : void 0;
  }
  function at(n, e, t) {
    Object.defineProperty(n, e, { value: t, enumerable: true, configurable: true, writable: true });
  }
  var bt = f(() => {
    "use strict";
  });

  // src/accounts/contract/declarations.ts
  function me(n) {
    return { format: "text", text: n };
  }
  function ke(n) {
    return (n.format === "html" ? n.html : n.text).trim() === "";
  }
  function He(n, e) {
    for (const t of n) {
      const r = t.fields.find((i) => i.name === e);
      if (r) {
        return r;
      }
    }
    return null;
  }
  var he = f(() => {
    "use strict";
  });

  // src/accounts/contract/captcha.ts
  function Ct(n) {
    var c, l;
    const e = n.find(({ fields: d }) => d.some(({ name: p }) => p === Ee));
    const t = He(n, Ee);
    if (!e || !t) {
      return null;
    }
    const r = He([e], gr);
    const i = r && typeof r.value === "string" ? r.value : "";
    const o = r ? r.label : t.label;
    const s = String((c = e.metadata.type) != null ? c : "");
    const a = Ue(Ig, s);
    if (a) {
      return { kind: "service", instructions: o, service: a, siteKey: String((l = e.metadata.key) != null ? l : "") };
    }
    if (s === "image") {
      return { kind: "image", instructions: o, address: i };
    }
    return e.metadata.mime === "text/html" ? { kind: "question", instructions: o, question: { format: "html", html: i } } : { kind: "text", instructions: o, question: i };
  }
  var Ig, Ee, gr;
  var nt = f(() => {
    "use strict";
    bt();
    he();
    Ig = {
      hcaptcha: "hcaptcha",
      recaptchanocaptcha: "recaptcha",
      turnstile: "turnstile"
    };
    Ee = "captchaWord";
    gr = "captchaInfo";
  });

  // src/accounts/names/unicode-pattern.ts
  function Z(n, e = "") {
    return new RegExp(n, e + "u");
  }
  var ct = f(() => {
    "use strict";
  });

  // src/accounts/names/characters.ts
  function sa(n) {
    return n.replace(/ {2,}/g, " ").trim();
  }
  function di(n) {
    return sa(aa.test(n) ? n : n.replace(qu, " ").replace(Bu, ""));
  }
  function zu(n) {
    if (aa.test(n)) {
      return sa(n);
    }
    const e = n.replace(qu, " ");
    return sa(e.replace(Bu, (t, r) => /[\u200c\u200d]/.test(t) && Iu.test(e.charAt(r - 1)) && Iu.test(e.charAt(r + 1)) ? t : ""));
  }
  function pi(n) {
    var e;
    return aa.test(n) ? null : (e = n.split(qg).find((t) => Bg.filter((r) => r.test(t)).length > 1)) != null ? e : null;
  }
  var Bu, qu, Iu, Bg, qg, aa;
  var Mn = f(() => {
    "use strict";
    ct();
    Bu = Z(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
    qu = /[^\S\ufeff]+/g;
    Iu = Z("[" + [
      "Arabic",
      "Syriac",
      "Mongolian",
      "Devanagari",
      "Bengali",
      "Gurmukhi",
      "Gujarati",
      "Oriya",
      "Tamil",
      "Telugu",
      "Kannada",
      "Malayalam",
      "Sinhala",
      "Khmer",
      "Myanmar"
    ].map((n) => String.raw`\p{Script=${n}}`).join("") + "]");
    Bg = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => Z(String.raw`\p{Script=${n}}`));
    qg = Z(String.raw`[^\p{L}\p{M}]+`);
    aa = /^[\x20-\x7e]*$/;
  });

  // src/accounts/names/clean-name.ts
  function Ug(n = Wg) {
    let e = Wu.get(n);
    if (!e) {
      const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
      e = new RegExp(
        `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
        "iu"
      );
      Wu.set(n, e);
    }
    return e;
  }
  function Uu(n, e = {}) {
    const t = n.trim();
    const r = Ug(e.userNamespaces).exec(t);
    return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
  }
  function Hg(n) {
    const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(n);
    try {
      return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : n;
    } catch (t) {
      return n;
    }
  }
  function fi(n, e) {
    let t = n;
    let r;
    do {
      r = t;
      t = t.length > ca ? t : e(t);
    } while (t !== r);
    return t;
  }
  function jg(n, e) {
    var i;
    let t = di(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
    const r = zg.exec(t);
    if (r) {
      t = r.slice(1).join("");
    }
    t = Hg(t);
    return ((i = Uu(t, e)) != null ? i : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
  }
  function br(n, e = {}) {
    return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : fi(n, (t) => jg(t, e));
  }
  var ca, zg, Wu, Wg;
  var Nn = f(() => {
    "use strict";
    Mn();
    ca = 1e3;
    zg = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』)$/u;
    Wu = /* @__PURE__ */ new WeakMap();
    Wg = [];
  });

  // src/accounts/email/clean-email.ts
  function Qt(n) {
    return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : fi(n, (e) => di(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
  }
  var mi = f(() => {
    "use strict";
    Mn();
    Nn();
  });

  // src/accounts/names/clean-field.ts
  function Tt(n, e, t) {
    switch (n) {
      case "username":
        return br(e, t);
      case "email":
        return Qt(e);
      case "realname":
      case "reason":
        return zu(e);
      default:
        return e;
    }
  }
  var hi = f(() => {
    "use strict";
    mi();
    Mn();
    Nn();
  });

  // src/accounts/contract/parameters.ts
  function Fn(n) {
    switch (n) {
      case "mail":
        return "mail";
      case "generate":
      case "type":
        return "password";
      default:
        return "other";
    }
  }
  function wt(n, e) {
    var r;
    const t = String((r = Ue(n, e)) != null ? r : "");
    return e === Ee ? t.trim() : Tt(e, t);
  }
  function la(n, e) {
    return n.fields.some((t) => t.name === e);
  }
  function wr(n) {
    return la(n, "password");
  }
  function yr(n) {
    return la(n, "mailpassword");
  }
  function xi(n) {
    const e = [];
    if (n.some(yr) && n.some((t) => la(t, "email"))) {
      e.push("mail");
    }
    if (n.some(wr)) {
      e.push("generate", "type");
    }
    for (const t of n) {
      if (t.required === "primary-required" && !wr(t) && !yr(t)) {
        e.push(`request:${t.id}`);
      }
    }
    return e;
  }
  function Vg(n, e) {
    if (yr(n)) {
      return e === "mail";
    }
    if (wr(n)) {
      return e === "generate" || e === "type";
    }
    return n.required !== "primary-required" || e === `request:${n.id}`;
  }
  function _t(n, e) {
    return n.filter((t) => Vg(t, e));
  }
  function Dn(n) {
    var e, t;
    switch (n.type) {
      case "checkbox":
        return n.value === true;
      case "button":
        return false;
      case "multiselect":
        return Array.isArray(n.value) ? n.value : [];
      case "select":
        return typeof n.value === "string" ? n.value : (t = (e = n.options[0]) == null ? void 0 : e.value) != null ? t : "";
      default:
        return typeof n.value === "string" ? n.value : "";
    }
  }
  function ua(n) {
    const e = {};
    for (const t of n.flatMap((r) => r.fields)) {
      at(e, t.name, Dn(t));
    }
    return e;
  }
  function _n(n, e) {
    var r, i;
    const t = {};
    for (const o of n.flatMap((s) => s.fields)) {
      const s = (r = Ue(e, o.name)) != null ? r : Dn(o);
      switch (o.type) {
        case "null":
          break;
        case "hidden":
          at(t, o.name, String((i = o.value) != null ? i : ""));
          break;
        case "checkbox":
        case "button":
          if (s === true) {
            at(t, o.name, "1");
          }
          break;
        case "multiselect":
          (Array.isArray(s) ? s : []).forEach((a, c) => {
            at(t, `${o.name}[${c}]`, a);
          });
          break;
        case "string":
        case "password":
        case "select":
          at(t, o.name, wt({ [o.name]: s }, o.name));
          break;
        default:
          L(o.type);
      }
    }
    return t;
  }
  var lt = f(() => {
    "use strict";
    bt();
    nt();
    hi();
    ye();
  });

  // src/accounts/contract/password.ts
  function Jt(n) {
    const e = 256 - 256 % da.length;
    const t = new Uint8Array(pa);
    let r = "";
    while (r.length < pa) {
      n(t);
      for (const i of t) {
        if (i < e && r.length < pa) {
          r += da.charAt(i % da.length);
        }
      }
    }
    return r;
  }
  var da, pa;
  var vr = f(() => {
    "use strict";
    da = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    pa = 14;
  });

  // src/accounts/contract/reason.ts
  function gi(n) {
    for (const e of n.split(Kg)) {
      const t = e.split("@");
      for (let r = 1; r < t.length; r++) {
        const [i, o] = [t[r - 1], t[r]];
        const s = i ? Gg.exec(o != null ? o : "") : null;
        if (i && s) {
          return `${i}@${s[0]}`;
        }
      }
    }
    return null;
  }
  var Kg, Gg;
  var fa = f(() => {
    "use strict";
    Kg = /[\s<>(),;:"]/u;
    Gg = /^.+\.[^.]{2,}/u;
  });

  // src/accounts/contract/service.ts
  var Ie;
  var It = f(() => {
    "use strict";
    he();
    Ie = class n extends Error {
      /**
       * @param code API error code; `http` where no answer could be read
       * @param text What the wiki said; empty where it said nothing
       */
      constructor(t, r) {
        super(t);
        this.code = t;
        this.text = r;
        this.name = "WikiError";
      }
      /** Whatever was thrown, as something that can be told to a person. */
      static from(t) {
        return t instanceof n ? t : new n("internal", me(String(t)));
      }
    };
  });

  // src/accounts/contract/clock.ts
  function bi(n, e) {
    return new Promise((t) => {
      n.later(e, t);
    });
  }
  var ma = f(() => {
    "use strict";
  });

  // src/accounts/contract/find-account.ts
  function In(n, e, t, r) {
    return y(this, null, function* () {
      let i = { kind: "silent" };
      for (const o of Qg) {
        if (o > 0) {
          yield bi(e, o);
        }
        i = yield n.find(t, r);
        if (i.kind === "mine" || i.kind === "other") {
          return i;
        }
      }
      return i;
    });
  }
  var Qg;
  var wi = f(() => {
    "use strict";
    ma();
    Qg = [0, 2e3, 4e3, 8e3];
  });

  // src/accounts/contract/codes.ts
  function We(n, e, t = {}) {
    return b(v(b({}, Jg), { field: n, advice: e }), t);
  }
  function xe(n, e = {}) {
    return We(null, n, b({ stops: "batch" }, e));
  }
  function et(n, e = {}) {
    return We("username", n, e);
  }
  function pe(n) {
    var e, t, r;
    return (r = (t = ju.get(n)) != null ? t : (e = Vu.find(([i]) => i.test(n))) == null ? void 0 : e[1]) != null ? r : Xg;
  }
  var Jg, Bn, Hu, xa, Yg, ga, ha, ju, Vu, Xg, Ku;
  var rt = f(() => {
    "use strict";
    Jg = {
      outcome: "refused",
      field: null,
      stops: "row",
      spent: false,
      retry: "never",
      overrides: [],
      name: null,
      action: "none"
    };
    Bn = { spent: true };
    Hu = { name: "taken" };
    xa = { spent: true, retry: "challenge" };
    Yg = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
    ga = { outcome: "unknown" };
    ha = { outcome: "sessionLost", stops: "batch" };
    ju = new Map(Object.entries({
      // The name
      userexists: et("accountcreator-advice-userexists", b({ retry: "find" }, Hu)),
      usernameinprogress: et("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
      invaliduser: et("accountcreator-advice-invaliduser"),
      noname: et("accountcreator-advice-invaliduser"),
      "antispoof-name-illegal": et("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
      "antispoof-conflict": et("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
      "centralauth-account-exists": et("accountcreator-advice-userexists", Hu),
      "centralauth-account-rename-exists": et("accountcreator-advice-renamed"),
      "requestaccount-inuse": et("accountcreator-advice-requested"),
      // The address
      noemailcreate: We("email", "accountcreator-advice-noemailcreate", Bn),
      invalidemailaddress: We("email", "accountcreator-advice-invalidemailaddress"),
      emaildisabled: We("email", "accountcreator-advice-emaildisabled", Bn),
      "spam-blacklisted-email-signup": We("email", "accountcreator-advice-emailblacklisted"),
      "wikimediacustomizations-bademaildomain-error": We("email", "accountcreator-advice-emailblacklisted"),
      // The password
      badretype: We("retype", "accountcreator-advice-badretype", Bn),
      fieldmissing: We(null, "accountcreator-advice-fieldmissing"),
      passwordmissing: We("password", "accountcreator-advice-password-missing"),
      passwordinvalid: We("password", "accountcreator-advice-password"),
      "authmanager-create-no-primary": We(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
      // The captcha
      "captcha-error": We("captchaWord", "accountcreator-advice-captcha-error", xa),
      "hcaptcha-internal-error": We("captchaWord", "accountcreator-advice-captcha-error", xa),
      // What the wiki forbids, or cannot do now
      acct_creation_throttle_hit: xe("accountcreator-advice-throttle", { action: "raiseLimit" }),
      ratelimited: xe("accountcreator-advice-ratelimited", { retry: "patience" }),
      maxlag: xe("accountcreator-advice-ratelimited", { retry: "patience" }),
      readonly: xe("accountcreator-advice-readonly"),
      blocked: xe("accountcreator-advice-blocked"),
      autoblocked: xe("accountcreator-advice-blocked"),
      sorbs_create_account_reason: xe("accountcreator-advice-blocked"),
      permissiondenied: xe("accountcreator-advice-permission"),
      "userlogin-cannot-create": xe("accountcreator-advice-cannot-create"),
      "authmanager-create-disabled": xe("accountcreator-advice-cannot-create"),
      moduledisabled: xe("accountcreator-advice-moduledisabled"),
      "api-error-moduledisabled": xe("accountcreator-advice-moduledisabled"),
      unknown_action: xe("accountcreator-advice-moduledisabled"),
      badvalue: xe("accountcreator-advice-moduledisabled"),
      // Steps
      "authmanager-create-not-in-progress": We(null, "accountcreator-advice-not-in-progress"),
      "authmanager-create-from-login": We(null, "accountcreator-advice-not-in-progress"),
      // Somebody else is logged in, or nobody: nothing was begun
      assertuserfailed: xe("accountcreator-advice-badtoken", ha),
      assertnameduserfailed: xe("accountcreator-advice-badtoken", ha),
      assertanonfailed: xe("accountcreator-advice-badtoken", ha),
      // How the question was put: the program's business, and never the person's fault
      badtoken: xe("accountcreator-advice-badtoken", { retry: "token" }),
      notoken: xe("accountcreator-advice-program"),
      mustpostparams: xe("accountcreator-advice-program"),
      mustbeposted: xe("accountcreator-advice-program"),
      missingparam: xe("accountcreator-advice-program"),
      // No answer, or none that can be read (mw.Api's words)
      http: xe("accountcreator-advice-wiki-broken", ga),
      "ok-but-empty": xe("accountcreator-advice-wiki-broken", ga)
    }));
    Vu = [
      [/^abusefilter-warning/, xe("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
      [/^abusefilter-/, We(null, "accountcreator-advice-abusefilter", Bn)],
      [/^titleblacklist-/, et("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
      [/^antispoof-/, et("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
      [/^username-previously-renamed/, et("accountcreator-advice-renamed", Yg)],
      [/^requestaccount-/, et("accountcreator-advice-requested")],
      [/^(centralauth|username)-/, et("accountcreator-advice-name")],
      [/^captcha-/, We("captchaWord", "accountcreator-advice-captcha", xa)],
      [/^password/, We("password", "accountcreator-advice-password", Bn)],
      [/blocked/, xe("accountcreator-advice-blocked")],
      [/^internal_api_error_/, xe("accountcreator-advice-wiki-broken", ga)],
      [/^(apierror-)?db/, xe("accountcreator-advice-wiki-broken")]
    ];
    Xg = We(null, "accountcreator-advice-other", Bn);
    Ku = [...new Set(
      [...ju.values(), ...Vu.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
    )];
  });

  // src/accounts/contract/form.ts
  function Gu(n) {
    return eb.test(n);
  }
  function ba(n, e) {
    var t;
    return (t = pe(n).overrides.find((r) => He(e, r))) != null ? t : null;
  }
  function qn(n, e) {
    const t = /* @__PURE__ */ new Set([...Zg, ...Ku]);
    return _t(n, e).flatMap((r) => r.fields).filter((r) => {
      const i = r.type !== "hidden" && !t.has(r.name);
      t.add(r.name);
      return i;
    });
  }
  function Qu(n, e, t) {
    if (t) {
      const r = ba(t.code, n);
      if (r) {
        return r;
      }
    }
    return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
  }
  function Ye(n, e = pe(n).field) {
    return {
      kind: "refused",
      code: n,
      message: me(""),
      stops: pe(n).stops,
      spent: false,
      retryAfter: null,
      field: e,
      ended: true
    };
  }
  function tb(n, e) {
    const t = Ue(e, n.name);
    switch (n.type) {
      case "string":
      case "password":
      case "select":
        return String(t != null ? t : "").trim() === "";
      case "multiselect":
        return !Array.isArray(t) || t.length === 0;
      case "checkbox":
        return t !== true;
      case "button":
      case "hidden":
      case "null":
        return false;
      default:
        return L(n.type);
    }
  }
  function wa(n, e) {
    var t;
    return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && tb(r, e))) != null ? t : null;
  }
  function yi(n, e, t) {
    const r = (s) => {
      var a;
      return String((a = Ue(e, s)) != null ? a : "");
    };
    if (r("username").trim() === "") {
      return Ye("noname");
    }
    if (t === "mail" && r("email").trim() === "") {
      return Ye("noemailcreate");
    }
    if (t === "type" && r("password") === "") {
      return Ye("passwordmissing");
    }
    if (t === "type" && r("password") !== r("retype")) {
      return Ye("badretype");
    }
    const i = _t(n, t).filter(
      (s) => !wr(s) && !yr(s)
    );
    const o = wa(i, e);
    return o && Ye("fieldmissing", o.name);
  }
  var Zg, eb;
  var yt = f(() => {
    "use strict";
    bt();
    rt();
    he();
    lt();
    ye();
    Zg = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
    eb = /^(?:ignore|allow|override)[A-Z]/;
  });

  // src/accounts/one/creation.ts
  var vi;
  var Ju = f(() => {
    "use strict";
    wi();
    yt();
    ye();
    vi = class {
      constructor(e, t, r) {
        this.dependencies = e;
        this.account = t;
        this.listener = r;
        this.release = () => void 0;
        /** The step that could not be shown. */
        this.kept = null;
      }
      /** @param fields see parametersOf() */
      begin(e) {
        return y(this, null, function* () {
          const t = yield this.dependencies.lock();
          if (!t) {
            this.listener.ended({ kind: "otherTab" });
            return;
          }
          this.release = t;
          yield this.conclude(yield this.dependencies.service.create(e, this.account.by));
        });
      }
      /** Asks the wiki (again) what became of an account of which no answer came. */
      find() {
        return y(this, null, function* () {
          const { service: e, clock: t } = this.dependencies;
          this.listener.finding();
          this.endAsFound(yield In(e, t, this.account.username, this.account.since));
        });
      }
      /** Tries again to show the step that could not be shown. */
      showStep() {
        return y(this, null, function* () {
          if (this.kept) {
            yield this.step(this.kept);
          }
        });
      }
      /** Leaves it unanswered: nobody has asked whether the account exists already. */
      leaveStep() {
        this.end({ kind: "unfinished", because: "left", isCertain: false });
      }
      conclude(e) {
        return y(this, null, function* () {
          switch (e.kind) {
            case "created":
            case "sessionLost":
              this.end(e);
              break;
            case "refused":
              this.end({ kind: "refused", refused: e });
              break;
            case "step":
              yield this.step(e.step);
              break;
            case "unknown":
              yield this.find();
              break;
            default:
              L(e);
          }
        });
      }
      step(e) {
        return y(this, null, function* () {
          if (e.type === "restart") {
            this.end({ kind: "restart", step: e });
            return;
          }
          this.kept = e;
          yield this.dependencies.converse(this.account, e, (t) => this.end(t)).then(
            (t) => this.listener.step(t),
            (t) => this.listener.stepNotShown(t instanceof Error ? t.message : String(t))
          );
        });
      }
      endAsFound(e) {
        const { by: t } = this.account;
        switch (e.kind) {
          case "mine":
            this.end({
              kind: "created",
              username: e.username,
              by: e.by === "password" && t === "other" ? t : e.by
            });
            break;
          case "other":
            this.end({ kind: "refused", refused: Ye("userexists") });
            break;
          case "free":
          case "silent":
            this.end({ kind: "unknown", found: e.kind });
            break;
          default:
            L(e);
        }
      }
      end(e) {
        this.release();
        this.listener.ended(e);
      }
    };
  });

  // src/accounts/contract/cancellation.ts
  var Yt;
  var ya = f(() => {
    "use strict";
    Yt = class {
      constructor() {
        this.cancelled = false;
        this.callbacks = [];
      }
      onCancel(e) {
        this.callbacks.push(e);
      }
      cancel() {
        this.cancelled = true;
        this.callbacks.forEach((e) => e());
      }
    };
  });

  // src/accounts/one/debounced-check.ts
  var nb, zn;
  var Yu = f(() => {
    "use strict";
    ya();
    nb = 400;
    zn = class {
      /**
       * @param clock
       * @param ask The question to the wiki
       * @param report Told of every change of what is known
       */
      constructor(e, t, r) {
        this.clock = e;
        this.ask = t;
        this.report = r;
        this.callOff = null;
        this.running = null;
        this.answered = Promise.resolve();
        this.subject = null;
      }
      /** To be called with every change of the subject; null: there is nothing to check. */
      update(e) {
        this.drop();
        this.subject = e;
        if (e === null) {
          this.report({ kind: "none" });
          return;
        }
        this.report({ kind: "checking" });
        this.callOff = this.clock.later(nb, () => this.start());
      }
      /** Asks at once if typing has not rested yet, and resolves when the answer to the latest subject is in. */
      finish() {
        return y(this, null, function* () {
          if (this.callOff) {
            this.callOff();
            this.start();
          }
          yield this.answered;
        });
      }
      drop() {
        if (this.callOff) {
          this.callOff();
          this.callOff = null;
        }
        if (this.running) {
          this.running.cancel();
          this.running = null;
        }
      }
      start() {
        const e = this.subject;
        this.callOff = null;
        if (e === null) {
          return;
        }
        const t = new Yt();
        this.running = t;
        this.answered = this.ask(e, t).then(
          (r) => this.conclude(t, { kind: "done", result: r }),
          () => this.conclude(t, { kind: "failed" })
        );
      }
      conclude(e, t) {
        if (!e.cancelled) {
          this.running = null;
          this.report(t);
        }
      }
    };
  });

  // src/accounts/one/form-checks.ts
  var ki;
  var Xu = f(() => {
    "use strict";
    lt();
    Yu();
    ki = class {
      /**
       * @param service
       * @param clock
       * @param judgeEmail See OneDependencies
       * @param nameChecked Told of every change of what is known of the name
       * @param passwordChecked The same of the password
       * @param emailChecked The same of the address, of which nobody has to be asked
       */
      constructor(e, t, r, i, o, s) {
        this.name = new zn(
          t,
          (a, c) => e.checkName(a, c),
          i
        );
        this.password = new zn(
          t,
          ({ username: a, password: c }, l) => e.checkPassword(a, c, l),
          o
        );
        this.email = new zn(t, r, s);
      }
      updateName(e) {
        this.name.update(wt(e, "username") || null);
      }
      updateEmail(e) {
        this.email.update(wt(e, "email") || null);
      }
      /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
      updatePassword(e, t) {
        const r = wt(e, "password");
        this.password.update(
          t === "type" && r !== "" ? { username: wt(e, "username"), password: r } : null
        );
      }
      /** Resolves when the answer to the password of now is in. */
      finishPassword() {
        return this.password.finish();
      }
    };
  });

  // src/accounts/one/form-values.ts
  function Zu(n, e) {
    var r;
    const t = {};
    for (const i of n.flatMap((o) => o.fields)) {
      if (i.type !== "null" && i.type !== "hidden") {
        at(t, i.name, (r = Ue(e, i.name)) != null ? r : Dn(i));
      }
    }
    return t;
  }
  function ed(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, Gu(e) ? false : t]));
  }
  function rb(n, e, t) {
    switch (n) {
      case "mail":
        return { mailpassword: true };
      case "generate":
        return { password: t, retype: t };
      case "type":
        return {};
      default:
        return Object.fromEntries(e.filter(({ id: r }) => n === `request:${r}`).flatMap(({ fields: r }) => r).filter(({ type: r }) => r === "button").map(({ name: r }) => [r, true]));
    }
  }
  function td(n, e, t, r, i) {
    const o = _t(n, e);
    return _n(o, b(b(b({}, t), rb(e, o, r)), i));
  }
  var nd = f(() => {
    "use strict";
    bt();
    yt();
    lt();
  });

  // src/accounts/one/fresh-fields.ts
  var Si;
  var rd = f(() => {
    "use strict";
    nt();
    Si = class {
      /**
       * @param service
       * @param begun Told when new ones are on their way
       * @param done Told of them; null: they could not be had, and the old ones stay. Should the wiki refuse those, it
       *  says so.
       */
      constructor(e, t, r) {
        this.service = e;
        this.begun = t;
        this.done = r;
        this.asking = null;
      }
      /** @param requests The fields of now */
      renew(e) {
        if (this.asking || !Ct(e)) {
          return;
        }
        this.begun();
        this.asking = this.service.declarations().catch(() => null).then((t) => {
          this.asking = null;
          this.done(t);
        });
      }
      /** Resolves when no new fields are on their way any more. */
      arrived() {
        return y(this, null, function* () {
          yield this.asking;
        });
      }
    };
  });

  // src/accounts/one/one-state.ts
  function Ri(n, e) {
    if (!n || !e || n === e) {
      return n === e;
    }
    const t = (r) => JSON.stringify(v(b({}, r), { copied: true }));
    return "copied" in n && "copied" in e && t(n) === t(e);
  }
  var va, id;
  var kr = f(() => {
    "use strict";
    va = {
      requests: [],
      challenge: 0,
      renewing: false,
      modes: [],
      mode: "mail",
      values: {},
      name: { kind: "none" },
      password: { kind: "none" },
      email: { kind: "none" },
      notice: null,
      override: null
    };
    id = v(b({}, va), { stage: { kind: "opening" }, opening: null });
  });

  // src/accounts/one/past-notice.ts
  function od(n, e) {
    if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
      return false;
    }
    if (n.field === Ee) {
      return false;
    }
    return n.field === e || ka.includes(e) && ka.includes(n.field);
  }
  function sd(n) {
    var e;
    return (n == null ? void 0 : n.kind) === "refused" && ([...ka, "email"].includes((e = n.field) != null ? e : "") || pe(n.code).action === "chooseMode");
  }
  var ka;
  var ad = f(() => {
    "use strict";
    nt();
    rt();
    ka = ["password", "retype"];
  });

  // src/accounts/one/form-model.ts
  var Ai;
  var cd = f(() => {
    "use strict";
    bt();
    nt();
    yt();
    ui();
    lt();
    Xu();
    nd();
    rd();
    kr();
    ad();
    Ai = class extends Gt {
      constructor({ service: e, clock: t, judgeEmail: r }) {
        super(va);
        this.checks = new ki(e, t, r, (i) => {
          this.change({ name: i });
          this.change({ override: this.overrideNow() });
        }, (i) => this.change({ password: i }), (i) => this.change({ email: i }));
        this.fresh = new Si(
          e,
          () => this.change({ renewing: true }),
          (i) => this.renewed(i)
        );
      }
      /** Is anything typed that would be lost with the form? */
      get hasDraft() {
        const { values: e } = this.state;
        return ["username", "email", "realname", "password"].some((t) => Ue(e, t));
      }
      /** The name to create; canonical where the wiki has told it. */
      get username() {
        const { name: e, values: t } = this.state;
        return e.kind === "done" && e.result.kind !== "invalid" ? e.result.canonical : wt(t, "username");
      }
      /**
       * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
       *
       * @return False: the wiki offers no password mode
       */
      adopt(e) {
        var i, o;
        const t = xi(e);
        const r = (o = (i = t.find((s) => s === this.state.mode)) != null ? i : t[0]) != null ? o : this.state.mode;
        this.change({ requests: e, modes: t, mode: r });
        return t.length > 0;
      }
      /** Empty but for what is given. */
      fill(e) {
        var r, i;
        const t = Zu(this.state.requests, e);
        this.change({ values: t, notice: null, override: null });
        this.setValue("username", (r = t.username) != null ? r : "");
        this.setValue("email", (i = t.email) != null ? i : "");
      }
      setValue(e, t) {
        const r = v(b({}, this.state.values), { [e]: t });
        const { notice: i, mode: o } = this.state;
        this.change({
          values: e === "username" ? ed(r) : r,
          notice: od(i, e) ? null : i
        });
        if (e === "username") {
          this.checks.updateName(r);
        }
        if (e === "email") {
          this.checks.updateEmail(r);
        }
        if (e === "username" || e === "password") {
          this.checks.updatePassword(r, o);
        }
      }
      setMode(e) {
        const { notice: t, values: r } = this.state;
        this.change({ mode: e, notice: sd(t) ? null : t });
        this.checks.updatePassword(r, e);
      }
      /** Says what was wrong with the last attempt. */
      say(e) {
        this.change({ notice: e });
        this.change({ override: this.overrideNow() });
      }
      /** What is sure to be refused, found before anything is sent; null where nothing is. */
      foreseen() {
        const { requests: e, values: t, mode: r } = this.state;
        return yi(e, t, r);
      }
      /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
      foreseenInTheEnd() {
        return y(this, null, function* () {
          var e;
          yield this.fresh.arrived();
          return (e = this.foreseen()) != null ? e : (yield this.isPasswordAccepted()) ? null : Ye("passwordinvalid");
        });
      }
      /** A new challenge where there is a captcha. */
      renew() {
        this.fresh.renew(this.state.requests);
      }
      /**
       * The parameters with which action=createaccount is called first.
       *
       * @param generated The password to use with the mode `generate`
       * @param pressed The declared button that was pressed
       */
      parameters(e, t) {
        const { requests: r, mode: i, values: o } = this.state;
        return td(r, i, o, e, t);
      }
      overrideNow() {
        const { requests: e, name: t, notice: r } = this.state;
        return Qu(
          e,
          t.kind === "done" ? t.result : null,
          (r == null ? void 0 : r.kind) === "refused" ? r : null
        );
      }
      /** A weak password would cost one of the wiki's creations; asking costs none. */
      isPasswordAccepted() {
        return y(this, null, function* () {
          if (this.state.mode !== "type") {
            return true;
          }
          yield this.checks.finishPassword();
          const { password: e } = this.state;
          return e.kind !== "done" || e.result.accepted;
        });
      }
      renewed(e) {
        const { values: t, challenge: r } = this.state;
        this.change(e ? {
          requests: e,
          values: v(b({}, t), { [Ee]: "" }),
          challenge: r + 1,
          renewing: false
        } : { renewing: false });
      }
    };
  });

  // src/accounts/one/hand-over.ts
  var ib, ld, Ci;
  var ud = f(() => {
    "use strict";
    ib = [
      { until: 6e4, pause: 5e3 },
      { until: 6e5, pause: 15e3 },
      { until: Infinity, pause: 6e4 }
    ];
    ld = 36e5;
    Ci = class {
      /**
       * @param service
       * @param clock
       * @param username
       * @param since Creations by this person from here on are the one waited for, in milliseconds since 1970 on the
       *  wiki's clock
       * @param found Told once, when the account is there
       */
      constructor(e, t, r, i, o) {
        this.service = e;
        this.clock = t;
        this.username = r;
        this.since = i;
        this.found = o;
        this.callOff = () => void 0;
        this.isOver = false;
        this.ask(0);
      }
      /** Nobody waits any more; nothing is told from now on. */
      stop() {
        this.isOver = true;
        this.callOff();
      }
      ask(e) {
        var r, i;
        const t = (i = (r = ib.find(({ until: o }) => e < o)) == null ? void 0 : r.pause) != null ? i : ld;
        if (e + t > ld) {
          return;
        }
        this.callOff = this.clock.later(t, () => {
          void this.service.find(this.username, this.since).then((o) => {
            if (this.isOver) {
              return;
            }
            if (o.kind === "mine") {
              this.found(o);
            } else {
              this.ask(e + t);
            }
          });
        });
      }
    };
  });

  // src/accounts/one/one.ts
  var ob, Ti;
  var dd = f(() => {
    "use strict";
    ui();
    ye();
    lt();
    vr();
    fa();
    It();
    Ju();
    cd();
    ud();
    kr();
    ob = 5e3;
    Ti = class extends Gt {
      constructor(t) {
        super(id);
        this.dependencies = t;
        this.creation = null;
        this.handedOver = null;
        /** The password made here, to be shown once the account exists. */
        this.generated = null;
        this.asked = { accounts: [], reason: "", mail: null, many: false };
        this.form = new Ai(t);
        this.form.observe((r) => this.change(r));
      }
      /** Would closing now leave something under way behind? */
      get isBusy() {
        return ["creating", "finding", "handedOver", "step", "stepNotShown"].includes(this.state.stage.kind);
      }
      /** Is anything typed that a new opening would lose? */
      get hasDraft() {
        return this.state.stage.kind === "form" && this.form.hasDraft;
      }
      /** Is a password on the screen that nobody has copied, and that is nowhere else? */
      get showsUncopiedPassword() {
        const { stage: t } = this.state;
        return (t.kind === "created" || t.kind === "unfinished") && t.password !== null && !t.copied;
      }
      /** Asks the wiki what it wants to know, and fills in what the dialog was opened with. */
      open(t) {
        return y(this, null, function* () {
          var r;
          this.asked = t;
          this.show({ kind: "opening" });
          try {
            const i = yield this.dependencies.service.open();
            const o = this.form.adopt(i.requests);
            this.change({ opening: i });
            if (i.impediments.length > 0 || !o) {
              this.show({ kind: "impossible", impediments: i.impediments });
              return;
            }
            const [s] = this.state.modes;
            const a = t.mail === false ? this.state.modes.find((c) => c !== "mail") : void 0;
            this.form.setMode((r = a != null ? a : s) != null ? r : this.state.mode);
            this.fill(b({ reason: t.reason }, t.accounts[0]));
          } catch (i) {
            const { code: o, text: s } = Ie.from(i);
            this.show({ kind: "openingFailed", code: o, text: s });
          }
        });
      }
      /** Opening failed, and the person wants it tried again. */
      reopen() {
        return this.open(this.asked);
      }
      setValue(t, r) {
        this.form.setValue(t, r);
      }
      setMode(t) {
        this.form.setMode(t);
      }
      /**
       * Creates the account. Does nothing while something is under way, so that no second press does harm.
       *
       * @param reasonConfirmed The person has answered the question of the stage `question`
       * @param pressed The declared button that was pressed, if it was one
       */
      create() {
        return y(this, arguments, function* (t = false, r = {}) {
          const { stage: i, values: o, notice: s } = this.state;
          if (i.kind !== "form" && i.kind !== "question") {
            return;
          }
          const a = gi(wt(o, "reason"));
          const c = this.form.foreseen();
          if (c) {
            this.showForm(c);
          } else if (a !== null && !t) {
            this.show({ kind: "question", address: a });
          } else {
            this.show({ kind: "creating" });
            const l = yield this.form.foreseenInTheEnd();
            if (l) {
              this.showForm(l);
            } else {
              yield this.begin(r, (s == null ? void 0 : s.kind) === "restart");
            }
          }
        });
      }
      /** Back from the question about the reason, or from waiting for the wiki's own page. */
      backToForm() {
        var r;
        const { kind: t } = this.state.stage;
        if (t === "question" || t === "handedOver") {
          (r = this.handedOver) == null ? void 0 : r.stop();
          this.show({ kind: "form" });
        }
      }
      /** A new challenge in place of a captcha that nobody can read. */
      anotherChallenge() {
        this.form.renew();
      }
      /** No answer came and the wiki could not be asked: ask again. */
      askAgain() {
        return y(this, null, function* () {
          var t, r;
          if (((t = this.state.notice) == null ? void 0 : t.kind) === "unknown" && this.state.stage.kind === "form") {
            yield (r = this.creation) == null ? void 0 : r.find();
          }
        });
      }
      /** The person goes on at the wiki's own page, since something that the wiki wants cannot be shown here. */
      handOver() {
        var s;
        const { username: t, since: r } = this.account();
        this.generated = null;
        this.form.say(null);
        this.show({ kind: "handedOver", username: t });
        const { service: i, clock: o } = this.dependencies;
        (s = this.handedOver) == null ? void 0 : s.stop();
        this.handedOver = new Ci(i, o, t, r, (a) => this.created({ kind: "created", username: a.username, by: a.by }));
      }
      /** Tries again to show the step that could not be shown. */
      showStep() {
        return y(this, null, function* () {
          var t;
          if (this.state.stage.kind === "stepNotShown") {
            this.show({ kind: "creating" });
            yield (t = this.creation) == null ? void 0 : t.showStep();
          }
        });
      }
      /** Leaves that step unanswered. */
      leaveStep() {
        var t;
        if (this.state.stage.kind === "stepNotShown") {
          (t = this.creation) == null ? void 0 : t.leaveStep();
        }
      }
      /** The person has the password that is shown. */
      passwordCopied() {
        const { stage: t } = this.state;
        if (t.kind === "created" || t.kind === "unfinished") {
          this.show(v(b({}, t), { copied: true }));
        }
      }
      /** The same again for somebody else: reason and mode stay, everything else belongs to one person alone. */
      createAnother() {
        var t;
        this.fill({ reason: (t = this.state.values.reason) != null ? t : "" });
        this.form.renew();
      }
      begin(t, r) {
        return y(this, null, function* () {
          var o;
          this.generated = (o = this.generated) != null ? o : Jt(this.dependencies.randomBytes);
          this.creation = new vi(this.dependencies, this.account(), {
            finding: () => {
              this.form.say(null);
              this.show({ kind: "finding" });
            },
            step: (s) => {
              this.form.say(null);
              this.show({ kind: "step", conversation: s });
              s.observe(() => this.change({}));
            },
            stepNotShown: (s) => this.show({ kind: "stepNotShown", username: this.form.username, why: s }),
            ended: (s) => this.ended(s)
          });
          const i = this.form.parameters(this.generated, t);
          yield this.creation.begin(r ? v(b({}, i), { createpreservestate: "1" }) : i);
        });
      }
      ended(t) {
        const { username: r } = this.form;
        switch (t.kind) {
          case "created":
            this.created(t);
            break;
          case "unfinished":
            this.form.say(null);
            this.show(v(b({}, t), { username: r, password: this.passwordMade, copied: false }));
            break;
          case "restart":
            this.form.adopt(t.step.requests);
            this.showForm({ kind: "restart", message: t.step.message });
            break;
          case "left":
            this.tryAgain(null);
            break;
          case "refused":
            this.tryAgain(t.refused);
            break;
          case "unknown":
            this.tryAgain({ kind: "unknown", username: r, found: t.found });
            break;
          case "sessionLost":
          case "otherTab":
            this.tryAgain(t);
            break;
          default:
            L(t);
        }
      }
      created(t) {
        this.form.say(null);
        this.show({
          kind: "created",
          username: t.username,
          by: t.by,
          email: wt(this.state.values, "email"),
          password: t.by === "password" ? this.passwordMade : null,
          copied: false
        });
        this.dependencies.onCreated(t);
      }
      /** The form with everything that was typed, and with a fresh challenge where there is a captcha. */
      tryAgain(t) {
        this.showForm(t);
        this.form.renew();
      }
      showForm(t) {
        this.form.say(t);
        this.show({ kind: "form" });
      }
      fill(t) {
        var r;
        this.generated = null;
        (r = this.handedOver) == null ? void 0 : r.stop();
        this.form.fill(t);
        this.show({ kind: "form" });
      }
      show(t) {
        this.change({ stage: t });
      }
      /** The account that would be created now. */
      account() {
        var o;
        const { mode: t, opening: r } = this.state;
        const i = this.dependencies.clock.now() + ((o = r == null ? void 0 : r.clockSkew) != null ? o : 0);
        return { username: this.form.username, by: Fn(t), since: i - ob };
      }
      /** The password to show with an account that has it; null: it was not made here. */
      get passwordMade() {
        return this.state.mode === "generate" ? this.generated : null;
      }
    };
  });

  // src/accounts/contract/opening-request.ts
  function sb({ accounts: n, reason: e }) {
    return n.length > 0 || e !== "";
  }
  function pd(n, e) {
    return sb(n) ? v(b({}, n), { filledBy: e }) : n;
  }
  function fd({ username: n, email: e, realname: t }) {
    return {
      username: Tt("username", n),
      email: Tt("email", e),
      realname: Tt("realname", t)
    };
  }
  function Oi(n) {
    return typeof n === "string" ? n : "";
  }
  function md(n) {
    const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
    const r = (Array.isArray(e) ? e : []).map((i) => {
      const { username: o, email: s, realname: a } = typeof i === "object" && i !== null ? i : {};
      return fd({ username: Oi(o), email: Oi(s), realname: Oi(a) });
    });
    return pd({
      accounts: r,
      reason: Tt("reason", Oi(t)),
      mail: null,
      many: r.length > 1
    }, "script");
  }
  function hd(n) {
    const e = (o) => {
      var s;
      return (s = n.get(o)) != null ? s : "";
    };
    const t = fd({ username: e("wpName"), email: e("email"), realname: e("realname") });
    const r = t.username !== "" || t.email !== "" || t.realname !== "";
    const i = (o) => !["", "0", "false"].includes(e(o));
    return pd({
      accounts: r ? [t] : [],
      reason: Tt("reason", e("reason")),
      mail: n.has("wpCreateaccountMail") ? i("wpCreateaccountMail") : null,
      many: i("many")
    }, "link");
  }
  function xd(n) {
    const e = n.filter(([t]) => !ab.includes(t));
    return e.length < n.length ? e : null;
  }
  var ab;
  var gd = f(() => {
    "use strict";
    hi();
    ab = ["wpName", "email", "realname", "reason"];
  });

  // src/app/browser.ts
  function Ei(n) {
    crypto.getRandomValues(n);
  }
  function Sa() {
    const n = navigator.locks;
    return n ? new Promise((e) => {
      n.request("accountCreator", { ifAvailable: true }, (t) => t ? new Promise((r) => {
        e(r);
      }) : (
        // Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
        e(null)
      )).catch(() => e(() => void 0));
    }) : Promise.resolve(() => void 0);
  }
  function wd(n) {
    window.addEventListener("focus", n);
    return () => window.removeEventListener("focus", n);
  }
  var Sr, bd, Li, Pi, yd;
  var Ra = f(() => {
    "use strict";
    Sr = {
      now: () => Date.now(),
      later(n, e) {
        const t = setTimeout(e, n);
        return () => clearTimeout(t);
      }
    };
    bd = {
      isOnline: () => navigator.onLine,
      onChange(n) {
        window.addEventListener("online", n);
        window.addEventListener("offline", n);
        return () => {
          window.removeEventListener("online", n);
          window.removeEventListener("offline", n);
        };
      }
    };
    Li = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
    Pi = {
      get: (n) => sessionStorage.getItem(n),
      set: (n, e) => sessionStorage.setItem(n, e),
      remove: (n) => sessionStorage.removeItem(n),
      keys: () => Object.keys(sessionStorage)
    };
    yd = {
      get: (n) => localStorage.getItem(n),
      set: (n, e) => localStorage.setItem(n, e)
    };
  });

  // src/i18n/en.json
  var Xt;
  var Rr = f(() => {
    Xt = {
      "@metadata": {
        authors: []
      },
      "accountcreator-link": "Create accounts",
      "accountcreator-link-tooltip": "Create accounts for other people",
      "accountcreator-load-failed": "AccountCreator could not be loaded. Please try again.",
      "accountcreator-new-version": "A new version of AccountCreator has just been installed. Reload this page to go on.",
      "accountcreator-title": "Create an account for someone",
      "accountcreator-filled-by-link": "A link has filled this in, not you. Check every field before you create anything.",
      "accountcreator-filled-by-script": "Another script on this page has filled this in, not you. Check every field before you create anything.",
      "accountcreator-opening": "Asking the wiki what it needs to know …",
      "accountcreator-opening-failed": "The wiki did not answer as expected. Check your connection and try again.",
      "accountcreator-impossible": "You cannot create accounts here at the moment.",
      "accountcreator-no-way": "This wiki offers no way to give a new account a password.",
      "accountcreator-reopen": "Try again",
      "accountcreator-close": "Close",
      "accountcreator-create": "Create account",
      "accountcreator-creating": "Creating the account …",
      "accountcreator-finding": "No answer came. Asking the wiki whether the account exists …",
      "accountcreator-another": "Create another",
      "accountcreator-continue": "Continue",
      "accountcreator-stay": "Go back",
      "accountcreator-close-anyway": "Close all the same",
      "accountcreator-walk-away": "Leave it unfinished",
      "accountcreator-give-up": "Do not create it",
      "accountcreator-close-busy": "The account is being created. If you close the dialog, you will not see whether it worked.",
      "accountcreator-close-step": "The account exists already. If you leave now, its set-up stays unfinished.",
      "accountcreator-close-step-maybe": "The wiki is not done with this account. If you leave now, the account may exist with its set-up unfinished.",
      "accountcreator-close-step-none": "The account does not exist yet. If you leave now, it is not created.",
      "accountcreator-close-password": "You have not copied the password yet. It is not kept anywhere and cannot be shown again.",
      "accountcreator-no-mail": "This wiki does not send passwords by e-mail.",
      "accountcreator-modes": "How they get their password",
      "accountcreator-mode-mail": "Send them a temporary password by e-mail",
      "accountcreator-mode-generate": "Make a safe password and show it to me once",
      "accountcreator-mode-generate-list": "Make safe passwords; I save them in a sheet before anything is created",
      "accountcreator-mode-type-list": "The list has a column with passwords",
      "accountcreator-mode-type": "Type a password",
      "accountcreator-name-checking": "Checking the name …",
      "accountcreator-name-free": "This name is free.",
      "accountcreator-name-normalised": "This name is free. It will become “$1”.",
      "accountcreator-name-mixed": "“$1” mixes letters of different scripts. It may not be the name that it seems to be.",
      "accountcreator-name-taken": "There is an account called “$1” already. Choose another name.",
      "accountcreator-name-invalid": "A username cannot look like this. Try letters and spaces only, no special characters such as # / @ and no IP address.",
      "accountcreator-name-lookalike": "This name looks too much like that of another account: $1.",
      "accountcreator-name-forbidden": "The wiki does not allow this name.",
      "accountcreator-check-failed": "This could not be checked now. The wiki will check it when you create the account.",
      "accountcreator-password-good": "The wiki accepts this password.",
      "accountcreator-retype-differs": "The two passwords differ.",
      "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everybody can read the reason, for ever. Publish it?",
      "accountcreator-reason-publish": "Publish and create",
      "accountcreator-created": "The account “$1” was created.",
      "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.",
      "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.",
      "accountcreator-created-generated": "This is their password. Copy it now: it is not kept anywhere and cannot be shown again.",
      "accountcreator-created-typed": "They log in with the password that you typed.",
      "accountcreator-created-other": "They log in the way that you chose.",
      "accountcreator-password-label": "Password",
      "accountcreator-copy": "Copy",
      "accountcreator-copied": "Copied.",
      "accountcreator-copy-failed": "Your browser did not let the password be copied. Select it and copy it by hand.",
      "accountcreator-link-userpage": "User page",
      "accountcreator-link-talk": "Talk page",
      "accountcreator-link-log": "Log entry",
      "accountcreator-spent": "The attempt may have used up one of the few accounts that this wiki lets your IP address create a day.",
      "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then come back and press “Create account” again. What you typed is still here.",
      "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then come back and press “Create account” again. What you typed is still here.",
      "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” once more. What you typed is still here.",
      "accountcreator-unknown-free": "The connection broke before the wiki answered. The wiki says that there is no account “$1”, so you can try again.",
      "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may or may not exist. Ask again before you create it once more.",
      "accountcreator-ask-again": "Ask the wiki again",
      "accountcreator-restart": "The wiki wants to start again. What you typed is still here; check it and press “Create account”.",
      "accountcreator-step-not-shown": "The wiki wants to know something more before the account “$1” is done, and it could not be shown. The account may exist already. Nothing is lost: try again.",
      "accountcreator-step-more": "The wiki wants to know something more.",
      "accountcreator-step-exists": "The account “$1” exists already; only its set-up is unfinished.",
      "accountcreator-unfinished-left": "The account “$1” exists; its set-up was left unfinished.",
      "accountcreator-unfinished-maybe": "The account “$1” may exist, with its set-up unfinished.",
      "accountcreator-unfinished-lost": "The wiki has forgotten where it was. The account “$1” exists, and its set-up is unfinished.",
      "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its set-up is finished.",
      "accountcreator-unfinished-advice": "Its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences.",
      "accountcreator-unfinished-advice-maybe": "If the account exists: its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences. If not: create it again.",
      "accountcreator-redirect": "To go on, the wiki sends you to $1. It opens in a window of its own; when you are done there, you come back here by yourself.",
      "accountcreator-redirect-unsafe": "The wiki leads to something that is not the address of a website, so it is not opened: $1",
      "accountcreator-redirect-go": "Go to $1",
      "accountcreator-redirect-again": "Open it again",
      "accountcreator-redirect-show": "Show the other window",
      "accountcreator-redirect-away": "Waiting for you to finish in the other window …",
      "accountcreator-redirect-late": "For long nothing has come back. Open it again, or stop here.",
      "accountcreator-redirect-closed": "The other window is closed, or your browser did not let it open, and nothing has come back yet. Open it again, or stop here.",
      "accountcreator-captcha-another-picture": "Another picture",
      "accountcreator-captcha-another-question": "Another question",
      "accountcreator-captcha-picture": "Picture with letters to type",
      "accountcreator-captcha-elsewhere": "The puzzle that this wiki asks for cannot be shown here. Create the account on the wiki’s own page: what you typed goes along, except passwords.",
      "accountcreator-hand-over": "Go on there",
      "accountcreator-handed-over": "Create the account “$1” in the other tab.",
      "accountcreator-handed-over-advice": "As soon as the account exists, it is shown here.",
      "accountcreator-back": "Back to the form",
      "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first: two at once would get in each other’s way.",
      "accountcreator-create-all-the-same": "Create it all the same",
      "accountcreator-advice-userexists": "Choose another name, or check whether this person has an account already.",
      "accountcreator-advice-usernameinprogress": "Somebody is creating this account. Wait a moment and try again, or choose another name.",
      "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.",
      "accountcreator-advice-lookalike": "The name looks too much like that of another account. Choose one that nobody can mix up with it.",
      "accountcreator-advice-titleblacklist": "This wiki allows no names of this kind. Choose another one, or ask an administrator to create the account.",
      "accountcreator-advice-renamed": "Somebody else had this name before. Choose another one.",
      "accountcreator-advice-requested": "Somebody has requested this name on this wiki. Look at the open requests, or choose another name.",
      "accountcreator-advice-name": "Choose another name.",
      "accountcreator-advice-noemailcreate": "Enter the address for the temporary password, or choose another way to give them a password.",
      "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typing errors. It has the form name@example.org.",
      "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.",
      "accountcreator-advice-emailblacklisted": "This wiki accepts no addresses of this provider. Use another one.",
      "accountcreator-advice-badretype": "Type the same password into both fields.",
      "accountcreator-advice-password": "Choose a longer password that is hard to guess and unlike the name, or let one be made.",
      "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.",
      "accountcreator-advice-password-missing": "Type a password, or let one be made.",
      "accountcreator-advice-no-primary": "The wiki needs a password, or an address to send one to. Choose how they get theirs.",
      "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.",
      "accountcreator-advice-captcha-error": "The puzzle could not be checked. Try again in a few minutes.",
      "accountcreator-advice-throttle": "The wiki counts accounts by IP address. Try again when that time is over, go on from another connection, or ask the wiki’s administrators for an exemption for your event.",
      "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.",
      "accountcreator-advice-readonly": "The wiki accepts no changes at the moment. Nothing is lost: wait and try again.",
      "accountcreator-advice-blocked": "Ask the administrator who set the block, or somebody else, to create the account.",
      "accountcreator-advice-permission": "Ask an administrator of this wiki for the right to create accounts.",
      "accountcreator-advice-cannot-create": "This wiki lets nobody create accounts. Ask its administrators how people get one.",
      "accountcreator-advice-moduledisabled": "This wiki has switched off the creation of accounts by programs. Use the page Special:CreateAccount instead.",
      "accountcreator-advice-not-in-progress": "The wiki has forgotten where it was, perhaps because of an account created in another tab. Start again.",
      "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.",
      "accountcreator-advice-program": "This is a fault of AccountCreator, not yours. Reload the page and try again; if it comes back, tell its maintainers what is said above.",
      "accountcreator-advice-abusefilter-warning": "Read the warning. If the account is meant to be, create it all the same.",
      "accountcreator-advice-abusefilter": "A rule of this wiki forbids this account. If that seems wrong, ask an administrator.",
      "accountcreator-advice-wiki-broken": "The wiki itself has a fault. Wait a few minutes and try again; if it comes back, tell its administrators.",
      "accountcreator-advice-other": "If you do not know what to do about this, show the message to an administrator of this wiki.",
      "accountcreator-title-many": "Create many accounts",
      "accountcreator-title-progress": "($1/$2)",
      "accountcreator-to-one": "One account",
      "accountcreator-to-many": "Many accounts",
      "accountcreator-list": "Names of the people, one on each line",
      "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page",
      "accountcreator-list-empty": "There is no name in the list yet.",
      "accountcreator-file": "or open a file (CSV or text):",
      "accountcreator-file-empty": "There is nothing in this file.",
      "accountcreator-file-old-spreadsheet": "This kind of spreadsheet cannot be read here. Open it in a spreadsheet program and save it as CSV or .xlsx.",
      "accountcreator-file-encrypted": "This spreadsheet is locked with a password. Open it in a spreadsheet program and save it as CSV.",
      "accountcreator-file-document": "This is a text document. Open it, copy the list or table in it, and paste it here.",
      "accountcreator-file-pdf": "This is a PDF. Open it, copy the names in it, and paste them here; or ask for the list as a spreadsheet.",
      "accountcreator-file-picture": "This is a picture. Type the names, or ask for the list as text or as a spreadsheet.",
      "accountcreator-file-archive": "This is a packed folder, such as a .zip. Unpack it and open the list in it.",
      "accountcreator-file-media": "This is sound or video. Choose a file with a list of people.",
      "accountcreator-file-binary": "This file is neither text nor a spreadsheet. Choose a file with a list of people.",
      "accountcreator-file-web-shortcut": "This file only points to a document on the web. Open the document there and download it as CSV or .xlsx.",
      "accountcreator-file-broken": "This spreadsheet is damaged. Open it in a spreadsheet program and save it anew, or download it again.",
      "accountcreator-file-too-large": "This spreadsheet is too large to be read here. Copy the cells with the people and paste them.",
      "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy what is in it and paste it here.",
      "accountcreator-understood": "{{PLURAL:$1|One person|$1 people}} found.",
      "accountcreator-line": "Line $1: $2 ($3)",
      "accountcreator-more-lines": "… and {{PLURAL:$1|one more line|$1 more lines}}.",
      "accountcreator-column-number": "Column $1:",
      "accountcreator-column-state": "State",
      "accountcreator-column-username": "Username",
      "accountcreator-column-email": "E-mail",
      "accountcreator-column-realname": "Real name",
      "accountcreator-column-password": "Password",
      "accountcreator-column-reason": "Reason",
      "accountcreator-column-mode": "Password mode",
      "accountcreator-column-firstname": "First name",
      "accountcreator-column-lastname": "Last name",
      "accountcreator-column-ignored": "not used",
      "accountcreator-column-remarks": "Remarks",
      "accountcreator-column-tools": "Tools",
      "accountcreator-parse-header": "taken for headings",
      "accountcreator-parse-total": "taken for a total, not for a person",
      "accountcreator-parse-markup": "taken for mark-up, not for a person",
      "accountcreator-parse-no-name": "no name found",
      "accountcreator-parse-struck": "crossed out, left out",
      "accountcreator-parse-broken-quotes": "a quotation mark is not closed",
      "accountcreator-parse-extra-cells": "more cells than columns",
      "accountcreator-parse-unknown-mode": "not a password mode",
      "accountcreator-parse-too-many": "too many people for one list, left out",
      "accountcreator-check": "Check the list",
      "accountcreator-checking": "Checking: $1 of $2",
      "accountcreator-cancel-check": "Stop checking",
      "accountcreator-back-to-list": "Back to the list",
      "accountcreator-back-to-results": "Back to the results",
      "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|one row|$1 rows}}) stays for every line that you leave here as it is.",
      "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. Nothing was created from it yet.",
      "accountcreator-close-run": "Accounts are being created. If you close the dialog, the account under way is finished and the rest is not created.",
      "accountcreator-close-passwords": "Passwords were made for this list and are in no sheet that you said is saved. If you close the dialog, they stay here until you leave or reload the page; then they are lost.",
      "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. You have not saved them yet.",
      "accountcreator-table": "The people of the list. Arrow keys move, Enter edits, Delete removes.",
      "accountcreator-table-keys": "Keyboard: the arrow keys lead through the table, also to the buttons in a row. Enter or F2 edits a cell, Delete removes the row.",
      "accountcreator-state-unchecked": "Not checked",
      "accountcreator-state-checking": "Checking …",
      "accountcreator-state-ready": "Ready",
      "accountcreator-state-warned": "Look again",
      "accountcreator-state-rejected": "Problem",
      "accountcreator-state-already": "Created by you before",
      "accountcreator-state-creating": "Creating …",
      "accountcreator-state-created": "Created",
      "accountcreator-state-refused": "Refused",
      "accountcreator-state-unfinished": "Unfinished",
      "accountcreator-state-unknown": "Not known",
      "accountcreator-state-skipped": "Left out",
      "accountcreator-count": "$1 × $2",
      "accountcreator-filters": "Show",
      "accountcreator-filter-all": "All",
      "accountcreator-filter-problems": "Problems",
      "accountcreator-filter-warnings": "Look again",
      "accountcreator-filter-ready": "Ready",
      "accountcreator-filter-done": "Done",
      "accountcreator-filter-count": "$1 ($2)",
      "accountcreator-shown-first": "{{PLURAL:$1|One row needs|$1 rows need}} your attention and {{PLURAL:$1|is|are}} shown first. The other {{PLURAL:$2|row is|$2 rows are}} behind “$3”.",
      "accountcreator-shown-first-done": "Nothing is left to mend here. “$1” shows the whole list.",
      "accountcreator-undo": "Undo removal",
      "accountcreator-remove": "Remove $1 from the list",
      "accountcreator-fix": "Use “$1”",
      "accountcreator-alternatives": "Find a free name",
      "accountcreator-alternatives-asking": "Asking …",
      "accountcreator-alternatives-failed": "The wiki did not answer. Try again.",
      "accountcreator-alternatives-none": "No similar name is free. Type another one.",
      "accountcreator-override": "Create it all the same",
      "accountcreator-finish": "Finish",
      "accountcreator-leave-all-steps": "Leave all such unfinished",
      "accountcreator-leave-all-question": "The list goes on, and this account and all others for which the wiki wants something more stay unfinished. Their owners have to finish the set-up themselves.",
      "accountcreator-step-for": "For “$1” (line $2 of the list)",
      "accountcreator-step-then": "The list waits, and goes on when this is answered or left.",
      "accountcreator-remark-name-missing": "There is no name.",
      "accountcreator-remark-name-invalid": "A username cannot look like this.",
      "accountcreator-remark-name-taken": "There is an account of this name already.",
      "accountcreator-remark-name-taken-by": "There is an account of this name already. $2 created it on $1.",
      "accountcreator-remark-name-taken-since": "There has been an account of this name since $1.",
      "accountcreator-remark-name-forbidden": "The wiki does not allow this name.",
      "accountcreator-remark-duplicate": "The same name stands in line $1.",
      "accountcreator-remark-email-missing": "There is no e-mail address for the password.",
      "accountcreator-remark-email-invalid": "This is no e-mail address.",
      "accountcreator-remark-email-repeated": "The same address stands in line $1.",
      "accountcreator-remark-email-typo": "Perhaps a typing error in the address?",
      "accountcreator-remark-password-missing": "There is no password.",
      "accountcreator-remark-password-weak": "The wiki does not accept this password.",
      "accountcreator-remark-lookalike": "Looks like the name in line $1.",
      "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1",
      "accountcreator-remark-reason-name": "The public reason contains a name of the list: $1",
      "accountcreator-remark-cleaned": "Read from “$1”.",
      "accountcreator-remark-normalised": "Will become “$1”.",
      "accountcreator-remark-already": "You created this account on $1.",
      "accountcreator-quota-none": "You are exempt from this wiki’s limit on new accounts.",
      "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.",
      "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last day. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.",
      "accountcreator-problem-nothing": "There is nothing to create in this list.",
      "accountcreator-problem-busy": "The list is being created already.",
      "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first: then this list goes on by itself.",
      "accountcreator-problem-sheet": "Some of these passwords are made here and kept nowhere else. Save the sheet with the passwords first; then the accounts can be created.",
      "accountcreator-problem-passwords": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more. Open the sheet that you saved before.",
      "accountcreator-problem-field": "The wiki wants “$1” filled in for every account, and it is empty. It is below the list, under the password choices.",
      "accountcreator-sheet-lost": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more, only in the sheet that you saved. Open that sheet, drop it here or paste what is in it.",
      "accountcreator-sheet-slips": "The {{PLURAL:$1|password of one account is|passwords of $1 accounts are}} not here any more, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here or paste what is in it.",
      "accountcreator-open-sheet": "The sheet with the passwords:",
      "accountcreator-paste-sheet": "or pasted here:",
      "accountcreator-sheet-opened": "{{PLURAL:$1|One password is|$1 passwords are}} back.",
      "accountcreator-sheet-foreign": "There is no password for these people in it.",
      "accountcreator-renew": "Make {{PLURAL:$1|a new password|$1 new passwords}}",
      "accountcreator-renew-question": "{{PLURAL:$1|One person whose account is not begun yet gets|$1 people whose accounts are not begun yet get}} another password than in the sheet that you saved. You save a new sheet next; for these people, only the new one holds. For accounts that exist already, the old sheet holds.",
      "accountcreator-save-sheet": "Save the sheet",
      "accountcreator-save-sheet-again": "Save it again",
      "accountcreator-sheet-is-saved": "The sheet is saved",
      "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are nowhere else.",
      "accountcreator-sheet-name": "accounts-with-passwords",
      "accountcreator-results-name": "accounts",
      "accountcreator-fetching": "Getting what is needed for this …",
      "accountcreator-saved": "The list is in your downloads.",
      "accountcreator-start": "Create {{PLURAL:$1|one account|$1 accounts}}",
      "accountcreator-pause": "Pause",
      "accountcreator-paused": "Paused. Nothing is being created.",
      "accountcreator-halting": "Finishing the account under way …",
      "accountcreator-resume": "Go on",
      "accountcreator-resume-left": "Create the {{PLURAL:$1|one that is|$1 that are}} left",
      "accountcreator-stop": "Stop",
      "accountcreator-retry": "Mend the refused ones",
      "accountcreator-save-csv": "Save as CSV",
      "accountcreator-copy-wikitext": "Copy as wikitext",
      "accountcreator-copy-names": "Copy names",
      "accountcreator-print-slips": "Print slips",
      "accountcreator-start-over": "New list",
      "accountcreator-start-over-question": "The list and its results are taken away. What you have not saved is lost.",
      "accountcreator-lose-passwords": "The passwords that were made for this list are in no sheet that you said is saved. They are lost.",
      "accountcreator-lose-results": "You have not saved what became of the accounts. It is taken away.",
      "accountcreator-progress": "Progress",
      "accountcreator-progress-count": "$1 of $2",
      "accountcreator-seconds-left": "{{PLURAL:$1|one second|$1 seconds}} left",
      "accountcreator-minutes-left": "{{PLURAL:$1|one minute|$1 minutes}} left",
      "accountcreator-journal-lost": "Your browser does not keep notes of this run. Do not reload the page before it is through.",
      "accountcreator-challenge-for": "Answer, for the account “$1”",
      "accountcreator-answer": "Answer",
      "accountcreator-wait-wiki": "The wiki asks for patience. Going on in {{PLURAL:$1|one second|$1 seconds}} …",
      "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|one second|$1 seconds}} …",
      "accountcreator-wait-silent": "The wiki does not answer. Asking again in {{PLURAL:$1|one second|$1 seconds}} …",
      "accountcreator-stop-person": "You stopped. The rest of the list is still here.",
      "accountcreator-stop-refused": "The wiki creates no more accounts for you at the moment. The rest of the list is still here.",
      "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then go on. The rest of the list is still here.",
      "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then go on. The rest of the list is still here.",
      "accountcreator-log-in": "Log in (opens in a new tab)",
      "accountcreator-log-in-then": "When you come back to this tab, the list goes on by itself.",
      "accountcreator-stop-offline": "The connection did not come back. The rest of the list is still here.",
      "accountcreator-stop-silent": "The wiki does not answer any more. The rest of the list is still here.",
      "accountcreator-stop-challenge": "The wiki gave no new puzzle. The rest of the list is still here.",
      "accountcreator-stop-broken": "AccountCreator failed. The rest of the list is still here; please tell the gadget’s maintainers: $1",
      "accountcreator-resume-when": "Go on",
      "accountcreator-resume-by-hand": "when I say so",
      "accountcreator-resume-hours": "in {{PLURAL:$1|one hour|$1 hours}}, while this page is open",
      "accountcreator-resume-at": "Going on by itself at $1.",
      "accountcreator-exemption-label": "Text to ask this wiki’s administrators for an exemption:",
      "accountcreator-event-page": "Page of the event (link or title):",
      "accountcreator-event-date": "Date of the event:",
      "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.",
      "accountcreator-exemption": "Hello, I am $1 and I am preparing an event for new editors of $2 ($6).\n\nPage of the event: $5\nDate of the event: $4\nAccounts still to be created: $3\n\nThe limit on new accounts from one IP address stopped me. Could you please exempt the event from it, for example by raising the limit for that day, or by giving me the right that event coordinators have? Thank you!",
      "accountcreator-row-created": "Created.",
      "accountcreator-row-created-mail": "Created; the password is on its way by e-mail.",
      "accountcreator-row-unfinished": "The wiki wants something more for this account.",
      "accountcreator-row-session-lost": "You were no longer logged in.",
      "accountcreator-row-unknown": "No answer came. It is not known whether the account exists.",
      "accountcreator-slip-address": "Log in at:",
      "accountcreator-slip-wiki": "Your account at $1",
      "accountcreator-slip-username": "Username:",
      "accountcreator-slip-password": "Password:",
      "accountcreator-slip-ask": "ask whoever gave you this slip",
      "accountcreator-slip-mailed": "look in your e-mail",
      "accountcreator-broken-off": "A list broke off here: $1 of $2 are done.",
      "accountcreator-broken-off-go-on": "Go on with it",
      "accountcreator-broken-off-forget": "Forget it",
      "accountcreator-broken-off-unreadable": "A list broke off here, but the notes of it cannot be read. Paste the list again: what you created already is recognised.",
      "accountcreator-broken-off-elsewhere": "A list was begun in another tab of this browser, which is still open. Go on with it there.",
      "accountcreator-broken-off-here": "A list broke off in this tab.",
      "accountcreator-broken-off-show": "Show the list"
    };
  });

  // src/app/left-page.ts
  function vd(n) {
    let e = false;
    window.addEventListener("beforeunload", (t) => {
      if (e) {
        t.stopImmediatePropagation();
      }
    });
    window.addEventListener("pageshow", ({ persisted: t }) => {
      if (t) {
        const { style: r } = document.documentElement;
        r.opacity = "0";
        void n.whoAmI().then((i) => {
          e = i !== n.me;
          if (e) {
            location.reload();
          } else {
            r.opacity = "";
          }
        });
      }
    });
  }
  var kd = f(() => {
    "use strict";
  });

  // src/accounts/email/email.ts
  function Ar(n) {
    return !lb.test(n) ? "invalid" : ub.test(n) ? null : "odd";
  }
  function Sd(n) {
    const e = n.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
    return e !== n && Ar(e) === null ? e : null;
  }
  var lb, ub;
  var $i = f(() => {
    "use strict";
    Nn();
    mi();
    mi();
    lb = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
    ub = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
  });

  // src/accounts/email/mail-domains.ts
  function Ad(n) {
    return new Map(n.split("|").map((e) => {
      const [t = "", ...r] = e.split(" ");
      return [t, r];
    }));
  }
  function Cd(n, e) {
    var i, o, s, a, c;
    let t = [];
    let r = Array.from({ length: e.length + 1 }, (l, d) => d);
    for (let l = 1; l <= n.length; l++) {
      const d = [l];
      for (let p = 1; p <= e.length; p++) {
        const m = n[l - 1] === e[p - 1];
        const h = l > 1 && p > 1 && n[l - 1] === e[p - 2] && n[l - 2] === e[p - 1];
        d[p] = Math.min(
          ((i = r[p]) != null ? i : 0) + 1,
          ((o = d[p - 1]) != null ? o : 0) + 1,
          ((s = r[p - 1]) != null ? s : 0) + (m ? 0 : 1),
          h ? ((a = t[p - 2]) != null ? a : 0) + 1 : Infinity
        );
      }
      t = r;
      r = d;
    }
    return (c = r[e.length]) != null ? c : 0;
  }
  function Mi(n) {
    return [...n].sort().join("");
  }
  function vb(n, e) {
    const [t, r] = [n.charAt(0), e.charAt(0)];
    if (Math.abs(n.length - e.length) > 2 || t !== r && n.charAt(1) !== r && e.charAt(1) !== t) {
      return false;
    }
    const i = Cd(n, e);
    if (i === 1) {
      return n.length !== e.length || t === r || Mi(n) === Mi(e);
    }
    if (t !== r) {
      return false;
    }
    return Mi(n) === Mi(e) || i === 2 && e.length > 6 && [...n].every((o) => e.includes(o));
  }
  function Td(n) {
    return hb.test(n) && !xb.includes(n);
  }
  function kb(n, e) {
    return n.includes(e) || n.includes("*") && Td(e);
  }
  function Rd(n, e) {
    var r;
    if (kb(n, e)) {
      return e;
    }
    if (n.length === 1 && n[0] === "com" && Td(e)) {
      return "com";
    }
    const t = n.flatMap((i) => i === "*" ? mb : [i]);
    return (r = t.find((i) => Cd(i, e) === 1)) != null ? r : null;
  }
  function Sb(n, e) {
    var r;
    const t = (r = Aa.get(n)) != null ? r : fb.get(n);
    if (t) {
      const i = Rd(t, e);
      return i && `${n}.${i}`;
    }
    if (gb.test(n)) {
      return null;
    }
    for (const [i, o] of Aa) {
      const s = vb(n, i) ? Rd(o, e) : null;
      if (s !== null) {
        return `${i}.${s}`;
      }
    }
    return null;
  }
  function Rb(n) {
    for (const [e, t] of Aa) {
      const r = t.find((i) => n === e + i.replace(".", ""));
      if (r !== void 0) {
        return `${e}.${r}`;
      }
    }
    return null;
  }
  function Ab(n) {
    var o;
    if (n.length > yb || bb.test(n)) {
      return null;
    }
    const [, e, t] = (o = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(n)) != null ? o : [];
    const r = e !== void 0 && t !== void 0 ? Sb(e, t) : Rb(n);
    if (r !== null) {
      return r === n ? null : r;
    }
    const i = wb.find(([s]) => s.test(n));
    return i ? n.replace(i[0], i[1]) : null;
  }
  function Od(n) {
    const e = n.lastIndexOf("@") + 1;
    const t = e > 0 ? Ab(n.slice(e).toLowerCase()) : null;
    return t === null ? null : n.slice(0, e) + t;
  }
  var db, pb, Aa, fb, mb, hb, xb, gb, bb, wb, yb;
  var Ed = f(() => {
    "use strict";
    db = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
    pb = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
    Aa = Ad(db);
    fb = Ad(pb);
    mb = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
    hb = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
    xb = ["co", "cm", "om"];
    gb = /^(?:e?mail|cloud|gail|online|poste)$/;
    bb = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
    wb = [
      [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
      [/\.(?:nte|ent|nett)$/, ".net"],
      [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
    ];
    yb = 100;
  });

  // src/accounts/email/judge-email.ts
  function Ni(n) {
    var i;
    const e = Ar(n);
    const t = e && Sd(n);
    const r = (i = Od(t != null ? t : n)) != null ? i : t;
    if (e) {
      return { problem: e, meant: r };
    }
    return r === null ? Cb : { problem: "typo", meant: r };
  }
  var Cb;
  var Ca = f(() => {
    "use strict";
    $i();
    Ed();
    Cb = { problem: null, meant: null };
  });

  // src/app/checks-part.ts
  var Ld = {};
  Pn(Ld, {
    judgeEmail: () => Ni
  });
  var Pd = f(() => {
    "use strict";
    Ca();
  });

  // src/accounts/steps/step-conversation.ts
  function Ob({ required: n }) {
    return n === "required";
  }
  function Fi(n) {
    return n.kind === "silent" ? "unknown" : n.kind === "free" ? "no" : "yes";
  }
  var Tb, Wn;
  var Di = f(() => {
    "use strict";
    wi();
    yt();
    ui();
    ye();
    lt();
    Tb = 12e4;
    Wn = class extends Gt {
      /**
       * @param dependencies
       * @param account
       * @param step The first step
       * @param onEnd Told once how it ended
       * @param existence What is known already of the account; left out: the wiki is asked
       */
      constructor(t, r, i, o, s = "asking") {
        super({ step: i, existence: s, values: ua(i.requests), phase: "open", redirect: "none", notice: null });
        this.dependencies = t;
        this.account = r;
        this.onEnd = o;
        if (s === "asking") {
          void this.askForAccount();
        }
      }
      setValue(t, r) {
        this.change({ values: v(b({}, this.state.values), { [t]: r }) });
      }
      /**
       * Answers the step with what was filled in.
       *
       * @param extra The button that was pressed, or what came back from the redirect
       */
      answer() {
        return y(this, arguments, function* (t = {}) {
          const { step: r, values: i, phase: o } = this.state;
          if (o !== "open") {
            return;
          }
          const s = Object.keys(t).length > 0 ? [] : r.requests.filter(Ob);
          const a = wa(s, i);
          if (a) {
            this.change({ notice: v(b({}, Ye("fieldmissing", a.name)), { ended: false }) });
            return;
          }
          this.change({ phase: "sending", notice: null });
          yield this.conclude(yield this.dependencies.service.continue(
            _n(r.requests, b(b({}, i), t)),
            this.account.by
          ));
        });
      }
      /** The person was sent to the redirect's address, in a window of its own. */
      redirected() {
        const { step: t } = this.state;
        this.change({ redirect: "away" });
        this.dependencies.clock.later(Tb, () => {
          const { state: r } = this;
          if (r.step === t && r.redirect === "away" && r.phase === "open") {
            this.change({ redirect: "late" });
          }
        });
      }
      /** That window is gone. An answer may still come: some sites cut the tie between the windows. */
      redirectClosed() {
        const { redirect: t, phase: r } = this.state;
        if (t !== "none" && r === "open") {
          this.change({ redirect: "closed" });
        }
      }
      /**
       * The person is back from the redirect. Only what the wiki asked for is sent on, and only if they were sent there.
       *
       * @param returned The parameters of the address that the person came back to
       */
      redirectReturned(t) {
        return y(this, null, function* () {
          const { step: r, redirect: i } = this.state;
          if (r.type !== "redirect" || i === "none") {
            return;
          }
          const o = /* @__PURE__ */ new Map();
          for (const { name: s } of r.requests.flatMap(({ fields: a }) => a)) {
            const a = t.get(s);
            if (a !== void 0) {
              o.set(s, a);
            }
          }
          yield this.answer(Object.fromEntries(o));
        });
      }
      /** Leaves the step unanswered. */
      leave() {
        const { existence: t, phase: r } = this.state;
        if (r === "open") {
          this.end(t === "no" ? { kind: "left" } : { kind: "unfinished", because: "left", isCertain: t === "yes" });
        }
      }
      conclude(t) {
        return y(this, null, function* () {
          switch (t.kind) {
            case "created":
              this.end(t);
              break;
            case "refused":
              if (t.ended) {
                yield this.endUnlessExisting({ kind: "refused", refused: t });
              } else {
                this.change({ phase: "open", redirect: "none", notice: t });
              }
              break;
            case "sessionLost":
              yield this.endUnlessExisting(t);
              break;
            case "step":
              yield this.next(t.step);
              break;
            case "unknown":
              yield this.find();
              break;
            default:
              L(t);
          }
        });
      }
      next(t) {
        return y(this, null, function* () {
          if (t.type === "restart") {
            yield this.endUnlessExisting({ kind: "restart", step: t });
            return;
          }
          const r = this.state.existence === "yes" ? "yes" : "asking";
          this.change({
            step: t,
            existence: r,
            values: ua(t.requests),
            phase: "open",
            redirect: "none",
            notice: null
          });
          if (r === "asking") {
            yield this.askForAccount();
          }
        });
      }
      askForAccount() {
        return y(this, null, function* () {
          const { step: t } = this.state;
          const { username: r, since: i } = this.account;
          const o = Fi(yield this.dependencies.service.find(r, i));
          if (this.state.step === t && this.state.existence === "asking") {
            this.change({ existence: o });
          }
        });
      }
      /** The answer to a step got lost. */
      find() {
        return y(this, null, function* () {
          const { service: t, clock: r } = this.dependencies;
          const { username: i, since: o } = this.account;
          const { existence: s } = this.state;
          this.change({ phase: "finding" });
          const a = yield In(t, r, i, o);
          switch (a.kind) {
            case "mine":
              this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
              break;
            case "other":
              yield this.endUnlessExisting({ kind: "refused", refused: Ye("userexists") });
              break;
            case "free":
              yield this.endUnlessExisting({ kind: "unknown", found: "free" });
              break;
            case "silent":
              this.end(s === "no" ? { kind: "unknown", found: "silent" } : { kind: "unfinished", because: "unanswered", isCertain: s === "yes" });
              break;
            default:
              L(a);
          }
        });
      }
      /** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
      endUnlessExisting(t) {
        return y(this, null, function* () {
          const { existence: r } = this.state;
          const { username: i, since: o } = this.account;
          const s = r === "yes" || r === "no" ? r : Fi(yield this.dependencies.service.find(i, o));
          this.end(s === "no" ? t : { kind: "unfinished", because: "lost", isCertain: s === "yes" });
        });
      }
      end(t) {
        if (this.state.phase !== "ended") {
          this.change({ phase: "ended" });
          this.onEnd(t);
        }
      }
    };
  });

  // src/ui/shared/safe-address.ts
  function vt(n) {
    if (n === null || n === "") {
      return null;
    }
    try {
      const e = new URL(n, location.href);
      return e.protocol === "https:" || e.protocol === "http:" ? e : null;
    } catch (e) {
      return null;
    }
  }
  var Cr = f(() => {
    "use strict";
  });

  // src/ui/shared/captcha-service.ts
  function Md(n) {
    const e = window;
    const t = e[Eb[n]];
    return t && typeof t.render === "function" ? t : null;
  }
  function $b(n, e) {
    var r;
    const t = new DOMParser().parseFromString(e, "text/html");
    for (const i of Array.from(t.querySelectorAll("script[src]"))) {
      const o = vt(i.getAttribute("src"));
      const s = ((r = i.getAttribute("type")) != null ? r : "").trim().toLowerCase();
      if (o && Lb[n].test(o.href) && Pb.includes(s)) {
        const a = document.createElement("script");
        a.src = o.href;
        for (const c of ["integrity", "crossorigin", "referrerpolicy"]) {
          const l = i.getAttribute(c);
          if (l !== null) {
            a.setAttribute(c, l);
          }
        }
        return a;
      }
    }
    return null;
  }
  function Mb(n) {
    return new Promise((e, t) => {
      n.onload = () => e();
      n.onerror = () => t(new Error(`Cannot load ${n.src}`));
      setTimeout(() => t(new Error(`No answer from ${n.src}`)), $d);
      document.head.appendChild(n);
    });
  }
  function Nb(n) {
    return y(this, null, function* () {
      const e = Date.now();
      for (; ; ) {
        const t = Md(n);
        if (t) {
          if (t.ready) {
            yield new Promise((r) => {
              var i;
              (i = t.ready) == null ? void 0 : i.call(t, r);
            });
          }
          return t;
        }
        if (Date.now() - e > $d) {
          throw new Error(`${n} did not start`);
        }
        yield new Promise((r) => {
          setTimeout(r, 100);
        });
      }
    });
  }
  function Nd(n, e, t, r, i) {
    return y(this, null, function* () {
      if (!Md(n)) {
        const s = $b(n, yield r());
        if (s === null) {
          throw new Error(`The wiki names no script of ${n}`);
        }
        yield Mb(s);
      }
      const o = yield Nb(n);
      o.render(t, {
        sitekey: e,
        callback: i,
        "expired-callback": () => i(""),
        "error-callback": () => i("")
      });
    });
  }
  var $d, Eb, Lb, Pb;
  var Fd = f(() => {
    "use strict";
    Cr();
    $d = 1e4;
    Eb = {
      hcaptcha: "hcaptcha",
      recaptcha: "grecaptcha",
      turnstile: "turnstile"
    };
    Lb = {
      hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
      recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
      turnstile: /^https:\/\/challenges\.cloudflare\.com\//
    };
    Pb = ["", "text/javascript", "application/javascript"];
  });

  // src/ui/shared/messages.ts
  function Zt(n) {
    for (const [e, t] of Object.entries(n)) {
      if (typeof t === "string" && !mw.messages.exists(e)) {
        mw.messages.set(e, t);
      }
    }
  }
  function _b(n) {
    const e = document.documentElement.dir === "rtl";
    const t = n.replace(Db, "");
    return e ? t && `⁨${t}⁩` : Fb.test(t) ? `⁨${t}⁩` : t;
  }
  function Ib(n) {
    return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  }
  function u(n, ...e) {
    return mw.message(n, ...e.map((t) => typeof t === "string" ? _b(t) : Ib(t))).text();
  }
  function Dd(n, ...e) {
    return mw.message(n, ...e).text();
  }
  var Fb, Db;
  var V = f(() => {
    "use strict";
    Fb = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
    Db = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  });

  // src/ui/shared/wiki-html.ts
  function Wb(n, e) {
    var t;
    if (e instanceof HTMLAnchorElement) {
      const r = vt(n.getAttribute("href"));
      if (r) {
        e.href = r.href;
        e.target = "_blank";
        e.rel = "noopener noreferrer";
      }
    } else if (e instanceof HTMLImageElement) {
      e.alt = (t = n.getAttribute("alt")) != null ? t : "";
      const r = vt(n.getAttribute("src"));
      if (r && r.origin === location.origin) {
        e.src = r.href;
      }
    }
  }
  function Ta(n, e) {
    Array.from(e.childNodes).forEach((t) => {
      if (t instanceof Text) {
        n.appendChild(document.createTextNode(t.data));
      } else if (t instanceof Element && !qb.has(t.tagName.toUpperCase())) {
        if (!Bb.has(t.tagName)) {
          Ta(n, t);
          return;
        }
        const r = document.createElement(t.tagName.toLowerCase());
        for (const i of zb) {
          const o = t.getAttribute(i);
          if (o !== null) {
            r.setAttribute(i, o);
          }
        }
        Wb(t, r);
        Ta(r, t);
        n.appendChild(r);
      }
    });
  }
  function De(n) {
    const e = document.createDocumentFragment();
    if (n.format === "text") {
      e.appendChild(document.createTextNode(n.text));
    } else {
      const t = new DOMParser().parseFromString(n.html, "text/html");
      Ta(e, t.body);
    }
    return e;
  }
  function Qe(n) {
    var e;
    return ((e = De(n).textContent) != null ? e : "").trim();
  }
  function _d(n) {
    return Qe(n) === "" ? null : $("<span>").append(De(n));
  }
  var Bb, qb, zb;
  var ut = f(() => {
    "use strict";
    Cr();
    Bb = /* @__PURE__ */ new Set([
      "A",
      "ABBR",
      "B",
      "BDI",
      "BLOCKQUOTE",
      "BR",
      "CITE",
      "CODE",
      "DD",
      "DEL",
      "DIV",
      "DL",
      "DT",
      "EM",
      "I",
      "IMG",
      "INS",
      "KBD",
      "LI",
      "OL",
      "P",
      "PRE",
      "Q",
      "S",
      "SAMP",
      "SMALL",
      "SPAN",
      "STRONG",
      "SUB",
      "SUP",
      "TABLE",
      "TBODY",
      "TD",
      "TH",
      "THEAD",
      "TR",
      "U",
      "UL",
      "VAR"
    ]);
    qb = /* @__PURE__ */ new Set([
      "SCRIPT",
      "STYLE",
      "TEMPLATE",
      "IFRAME",
      "OBJECT",
      "EMBED",
      "NOSCRIPT",
      "TEXTAREA",
      "SELECT",
      "SVG",
      "MATH",
      "TITLE",
      "FRAMESET",
      "NOFRAMES",
      "NOEMBED",
      "XMP",
      "PLAINTEXT",
      "AUDIO",
      "VIDEO"
    ]);
    zb = ["title", "lang", "dir", "alt", "width", "height"];
  });

  // src/ui/shared/captcha-view.ts
  var en;
  var _i = f(() => {
    "use strict";
    ye();
    Fd();
    V();
    Cr();
    ut();
    en = class {
      constructor(e, t) {
        this.surroundings = t;
        this.$element = $("<div>").addClass("accountcreator-captcha");
        this.$element.append($("<div>").append(De(e.instructions)));
        switch (e.kind) {
          case "text":
            this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(e.question));
            this.addAnother(u("accountcreator-captcha-another-question"));
            break;
          case "question":
            this.$element.append(
              $("<div>").addClass("accountcreator-captcha-question").append(De(e.question))
            );
            this.addAnother(u("accountcreator-captcha-another-question"));
            break;
          case "image":
            this.addImage(e.address);
            this.addAnother(u("accountcreator-captcha-another-picture"));
            break;
          case "service":
            this.addService(e);
            break;
          default:
            L(e);
        }
      }
      addAnother(e) {
        const t = new OO.ui.ButtonWidget({ label: e });
        t.on("click", () => this.surroundings.another());
        this.$element.append(t.$element);
      }
      addImage(e) {
        const t = vt(e);
        if ((t == null ? void 0 : t.origin) === location.origin) {
          this.$element.append($("<img>").addClass("accountcreator-captcha-picture").attr({
            src: t.href,
            alt: u("accountcreator-captcha-picture")
          }));
        }
      }
      addService(e) {
        const t = $("<div>")[0];
        if (!t) {
          return;
        }
        this.$element.append(t);
        const { createAccountPage: r, answered: i } = this.surroundings;
        Nd(e.service, e.siteKey, t, r, i).catch(
          (o) => {
            mw.log.warn(o);
            this.offerOwnPage();
          }
        );
      }
      offerOwnPage() {
        const e = new OO.ui.ButtonWidget({
          label: u("accountcreator-hand-over"),
          target: "_blank",
          flags: ["progressive"]
        });
        e.$button.attr("data-accountcreator-handover", "").on("mousedown keydown click", () => {
          e.setHref(this.surroundings.createAccountAddress());
        });
        e.$button.on("click", () => this.surroundings.handOver());
        this.$element.append(new OO.ui.MessageWidget({
          type: "warning",
          label: $("<div>").append($("<p>").text(u("accountcreator-captcha-elsewhere")), e.$element)
        }).$element);
      }
    };
  });

  // src/ui/shared/redirect-window.ts
  var Ub, Hb, Ii;
  var Id = f(() => {
    "use strict";
    Ub = 500;
    Hb = 1500;
    Ii = class {
      constructor(e) {
        this.marks = e;
        this.popup = null;
        this.stopListening = () => void 0;
      }
      visit(e, t) {
        const r = window.open("", "_blank", "popup,width=640,height=720");
        this.popup = r;
        if (r) {
          r.opener = null;
          r.location.href = t.href;
        }
        e.redirected();
        this.stopListening();
        const i = this.marks.listen((o) => {
          i();
          void e.redirectReturned(o);
        });
        this.stopListening = i;
        this.look(e, r);
      }
      show() {
        var e;
        (e = this.popup) == null ? void 0 : e.focus();
      }
      look(e, t) {
        setTimeout(() => {
          if (t !== this.popup) {
            return;
          }
          if (!t || t.closed) {
            setTimeout(() => e.redirectClosed(), Hb);
          } else {
            this.look(e, t);
          }
        }, Ub);
      }
    };
  });

  // src/ui/shared/deliberate-press.ts
  function Bd({ key: n }) {
    return n === "Enter" || n === " ";
  }
  function qd({ key: n, target: e }) {
    return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(Vb) !== null && e.closest(zd) === null;
  }
  var jb, zd, Vb, Un;
  var Oa = f(() => {
    "use strict";
    jb = 500;
    zd = "button, a, [role=button], input[type=button], input[type=submit]";
    Vb = "[role=gridcell]";
    Un = class {
      /** @param element The window */
      constructor(e) {
        this.element = e;
        /** Of the keys that are held down, those that were let through. */
        this.held = /* @__PURE__ */ new Set();
        this.isWaiting = true;
        e.addEventListener("keydown", (t) => this.onKeydown(t), true);
        e.addEventListener("keyup", (t) => this.onKeyup(t), true);
        e.addEventListener("click", (t) => this.onClick(t), true);
        e.addEventListener("pointerdown", () => {
          if (this.isWaiting) {
            this.appeared();
          }
        }, true);
        this.appeared();
      }
      /** Something else is to be pressed now than a moment ago. */
      appeared() {
        this.held.clear();
        this.isWaiting = true;
        this.element.classList.add("accountcreator-not-yet");
        clearTimeout(this.timer);
        this.timer = setTimeout(() => {
          this.isWaiting = false;
          this.element.classList.remove("accountcreator-not-yet");
        }, jb);
      }
      onKeydown(e) {
        if (!Bd(e) || qd(e)) {
          return;
        }
        if (e.repeat || this.isWaiting) {
          this.refuse(e);
        } else {
          this.held.add(e.key);
        }
      }
      /** Native buttons are pressed when Space is let go. */
      onKeyup(e) {
        if (Bd(e) && !qd(e) && !this.held.delete(e.key)) {
          e.preventDefault();
          e.stopImmediatePropagation();
        }
      }
      onClick(e) {
        if (this.isWaiting && e.target instanceof Element && e.target.closest(zd)) {
          this.refuse(e);
        }
      }
      refuse(e) {
        e.preventDefault();
        e.stopImmediatePropagation();
        if (this.isWaiting) {
          this.appeared();
        }
      }
    };
  });

  // src/ui/shared/window-layer.ts
  function Wd() {
    var n, e, t;
    return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
  }
  function Ud(n) {
    const e = $(Wd());
    const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
    if (t.length > 0) {
      n.$element.insertBefore(t.first());
    } else {
      e.append(n.$element);
    }
  }
  function Hd(n) {
    $(Wd()).append(n.$element);
  }
  var Ea = f(() => {
    "use strict";
  });

  // src/ui/shared/ask.ts
  function Kb(n) {
    return typeof n === "object" && n !== null && n.action === "accept";
  }
  function Xe(n, e) {
    const t = $.Deferred();
    const r = new OO.ui.WindowManager();
    const i = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    Hd(r);
    r.addWindows([i]);
    const [o] = i.$element.get();
    const s = r.openWindow(i, {
      message: n,
      // OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
      actions: [
        { action: "reject", label: u("accountcreator-stay"), flags: ["safe", "primary"] },
        { action: "accept", label: e, flags: "destructive" }
      ]
    });
    const a = o ? new Un(o) : null;
    void s.opened.then(() => {
      for (const c of i.getActions().get()) {
        c.$button.attr("data-accountcreator-action", c.getAction() === "accept" ? "confirm" : "stay");
      }
      a == null ? void 0 : a.appeared();
    });
    void s.closed.then((c) => {
      r.destroy();
      if (Kb(c)) {
        t.resolve();
      } else {
        t.reject();
      }
    });
    return t.promise();
  }
  var mn = f(() => {
    "use strict";
    Oa();
    V();
    Ea();
  });

  // src/ui/shared/field-control.ts
  function Gb(n, e) {
    let t = false;
    const r = new OO.ui.TextInputWidget({
      name: n.name,
      // OOUI looks for itself whenever the field is left, and would take away again what the wiki has said.
      validate: () => !t,
      type: n.type === "password" ? "password" : "text",
      // The browser would offer the data of the person who is logged in.
      autocomplete: false
    });
    r.$input.attr({
      spellcheck: "false",
      autocapitalize: "off",
      autocomplete: n.type === "password" ? "new-password" : "off"
    });
    if (n.name === "email") {
      r.$input.attr("inputmode", "email");
    }
    r.on("change", e);
    r.$input.on("input", () => {
      r.setValue(String(r.$input.val()));
    });
    r.$input.on("focus", () => {
      void r.setValidityFlag(!t);
    });
    return {
      widget: r,
      $content: r.$element,
      $input: r.$input,
      get: () => r.getValue(),
      set: (i) => {
        r.setValue(String(i));
      },
      setInvalid: (i) => {
        t = i;
        void r.setValidityFlag(!i);
      }
    };
  }
  function Qb(n, e) {
    const t = $("<select>").append(n.options.map(({ value: o, label: s }) => $("<option>").val(o).text(s)));
    const r = { name: n.name, $input: t };
    const i = new OO.ui.InputWidget(r);
    i.on("change", e);
    return {
      widget: i,
      $content: i.$element,
      $input: t,
      get: () => i.getValue(),
      set: (o) => {
        i.setValue(String(o));
      }
    };
  }
  function Jb(n, e) {
    const t = new OO.ui.CheckboxMultiselectInputWidget({
      name: n.name,
      options: n.options.map(({ value: r, label: i }) => ({ data: r, label: i }))
    });
    t.on("change", e);
    return {
      widget: t,
      $content: t.$element,
      $input: null,
      get: () => t.getValue().slice(),
      set: (r) => {
        t.setValue(Array.isArray(r) ? r : []);
      }
    };
  }
  function Yb(n, e) {
    const t = new OO.ui.CheckboxInputWidget({ name: n.name, value: "1" });
    t.on("change", e);
    return {
      widget: t,
      $content: t.$element,
      $input: t.$input,
      get: () => t.isSelected(),
      set: (r) => {
        t.setSelected(r === true);
      }
    };
  }
  function Xb(n) {
    const e = $("<div>").addClass("accountcreator-reading").append(De(n.label));
    if (typeof n.value === "string" && n.value !== "") {
      e.append($("<p>").text(n.value));
    }
    return { widget: null, $content: e, $input: null, get: () => "", set: () => void 0 };
  }
  function Zb(n, e) {
    const t = new OO.ui.ButtonWidget({ label: Qe(n.label) || n.name });
    t.on("click", e);
    return { widget: t, $content: t.$element, $input: t.$button, get: () => false, set: () => void 0 };
  }
  function e2(n, e, t) {
    switch (n.type) {
      case "string":
      case "password":
        return Gb(n, e);
      case "select":
        return Qb(n, e);
      case "multiselect":
        return Jb(n, e);
      case "checkbox":
        return Yb(n, e);
      case "button":
        return Zb(n, t);
      case "null":
      case "hidden":
        return Xb(n);
      default:
        return L(n.type);
    }
  }
  function jd(n, e) {
    return JSON.stringify(n) === JSON.stringify(e);
  }
  var Hn;
  var La = f(() => {
    "use strict";
    he();
    ye();
    ut();
    Hn = class {
      /**
       * @param field
       * @param surroundings Told of what the person puts in
       * @param showsHelp The wiki's help text, where it says more than the label
       */
      constructor(e, t, r) {
        this.field = e;
        this.$remark = $("<div>").addClass("accountcreator-remark").attr("aria-live", "polite");
        this.remark = null;
        /** What the model knows. The widget may be ahead of it: OOUI tells of what is typed a moment later. */
        this.known = null;
        var p;
        this.control = e2(
          e,
          () => {
            const m = this.control.get();
            if (!jd(m, this.known)) {
              this.known = m;
              t.changed(e.name, m);
            }
          },
          () => t.pressed(e.name)
        );
        this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", e.name);
        const { widget: i, $content: o, $input: s } = this.control;
        if (!i || e.type === "button") {
          this.$element.append(o);
          if (s) {
            s.attr("title", Qe(e.help));
          }
          return;
        }
        const a = Qe(e.label) || e.name;
        const c = r && !ke(e.help) && Qe(e.help) !== a;
        const l = new OO.ui.FieldLayout(i, {
          align: e.type === "checkbox" ? "inline" : "top",
          label: (p = _d(e.label)) != null ? p : e.name
        });
        const d = c ? $("<div>").addClass("accountcreator-help").append(De(e.help)) : $();
        this.$element.append(l.$element, d, this.$remark);
        if (s) {
          const m = [...d.get(), ...this.$remark.get()].map((h) => {
            h.id = OO.ui.generateElementId();
            return h.id;
          });
          s.attr("aria-describedby", m.join(" "));
        }
      }
      /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
      setValue(e) {
        if (!jd(e, this.known)) {
          this.known = e;
          this.control.set(e);
        }
      }
      setDisabled(e) {
        var t;
        (t = this.control.widget) == null ? void 0 : t.setDisabled(e);
      }
      /** Keeps the focus, unlike setDisabled(), and takes nothing. */
      setReadOnly(e) {
        var t;
        (t = this.control.$input) == null ? void 0 : t.prop("readOnly", e);
      }
      /** Has a text read out with the field, before what belongs to it anyway. */
      describeBy(e) {
        const { $input: t } = this.control;
        const [r] = e.get();
        if (t && r) {
          r.id = r.id || OO.ui.generateElementId();
          t.attr("aria-describedby", (i, o) => [r.id, o].join(" "));
        }
      }
      setInvalid(e) {
        if (this.control.setInvalid) {
          this.control.setInvalid(e);
        } else if (this.control.$input) {
          this.control.$input.attr("aria-invalid", String(e));
        }
        this.$element.toggleClass("accountcreator-field-invalid", e);
      }
      /** Shows a remark in the line under the field; null empties it. */
      setRemark(e) {
        if (JSON.stringify(e) === JSON.stringify(this.remark) && typeof (e == null ? void 0 : e.content) !== "object") {
          return;
        }
        this.remark = e;
        this.$remark.empty();
        if (e) {
          const { type: t, content: r } = e;
          this.$remark.append(new OO.ui.MessageWidget({ type: t, inline: true, label: r }).$element);
        }
      }
      /** Keeps room for a remark also while there is none. */
      reserveRemark() {
        this.$remark.addClass("accountcreator-remark-reserved");
        return this;
      }
      focus() {
        const { $input: e, $content: t } = this.control;
        (e != null ? e : t.find("input").first()).trigger("focus");
      }
    };
  });

  // src/ui/shared/fields-view.ts
  function Pa(n, e) {
    var r, i;
    const t = Array.from((i = (r = n.parentElement) == null ? void 0 : r.children) != null ? i : []);
    return t.indexOf(n) < t.indexOf(e);
  }
  var jn;
  var $a = f(() => {
    "use strict";
    bt();
    nt();
    La();
    jn = class {
      constructor(e) {
        this.surroundings = e;
        this.$element = $("<div>");
        this.controls = /* @__PURE__ */ new Map();
        this.captcha = null;
        this.shown = "";
        this.placed = [];
      }
      /**
       * @param fields
       * @param captcha
       * @param challenge See OneState
       * @return Whether anything was built anew
       */
      render(e, t, r) {
        var s;
        const i = JSON.stringify([e, t, r]);
        if (i === this.shown) {
          return false;
        }
        this.shown = i;
        const o = this.focusedName();
        this.build(e.filter(({ name: a, type: c }) => a !== gr && c !== "hidden"), t, r);
        if (o !== null) {
          (s = this.controls.get(o)) == null ? void 0 : s.focus();
        }
        return true;
      }
      setValues(e, t) {
        this.controls.forEach((r, i) => {
          var o;
          r.setValue((o = Ue(e, i)) != null ? o : "");
          r.setDisabled(t);
        });
      }
      /** A new challenge is on its way: what would be typed now would be lost. */
      setRenewing(e) {
        var t, r;
        (t = this.controls.get(Ee)) == null ? void 0 : t.setReadOnly(e);
        (r = this.captcha) == null ? void 0 : r.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
      }
      /** The puzzle above the field for its answer; null: there is none. */
      get $captcha() {
        return this.controls.has(Ee) && this.captcha ? this.captcha.$puzzle : null;
      }
      get(e) {
        return this.controls.get(e);
      }
      get all() {
        return [...this.controls.values()];
      }
      build(e, t, r) {
        const i = /* @__PURE__ */ new Map();
        const o = [];
        for (const s of e) {
          const a = this.controls.get(s.name);
          const c = a && JSON.stringify(a.field) === JSON.stringify(s) ? a : new Hn(s, this.surroundings, this.surroundings.showsHelp(s));
          i.set(s.name, c);
          if (s.name === Ee && t) {
            o.push(...this.captchaElement(t, r).get());
            c.$element.toggle(t.kind !== "service");
          }
          o.push(...c.$element.get());
        }
        this.controls = i;
        this.place(o);
      }
      /**
       * Brings the elements into this order. What is there already is not moved, or it would lose the focus and the form
       * its scroll position; what others have put in between stays.
       */
      place(e) {
        $(this.placed.filter((i) => !e.includes(i))).detach();
        const [t] = this.$element.get();
        let r = null;
        for (const i of [...e].reverse()) {
          if (i.parentElement !== t || r && !Pa(i, r)) {
            t == null ? void 0 : t.insertBefore(i, r);
          }
          r = i;
        }
        this.placed = e;
      }
      captchaElement(e, t) {
        var i;
        const r = JSON.stringify([e, t]);
        if (((i = this.captcha) == null ? void 0 : i.key) !== r) {
          this.captcha = { key: r, $puzzle: this.surroundings.puzzle(e) };
        }
        return this.captcha.$puzzle;
      }
      focusedName() {
        var t;
        const e = document.activeElement;
        return e instanceof HTMLInputElement && ((t = this.$element[0]) == null ? void 0 : t.contains(e)) ? e.name : null;
      }
    };
  });

  // src/ui/shared/notice-view.ts
  function t2(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-session-lost", e) : n === e ? u("accountcreator-session-again", e) : u("accountcreator-session-other", e, n);
  }
  function n2(n, e) {
    const { advice: t, action: r } = pe(n.code);
    const i = n.spent && !e ? " " + u("accountcreator-spent") : "";
    const o = r === "createAllTheSame";
    return {
      wiki: n.message,
      own: u(t) + i,
      type: o ? "warning" : "error",
      field: n.field,
      action: o ? r : null
    };
  }
  function r2(n, e) {
    const t = { wiki: me(""), field: null, action: null };
    switch (n.kind) {
      case "refused":
        return n2(n, e);
      case "sessionLost":
        return v(b({}, t), { type: "error", own: t2(n.now) });
      case "unknown":
        return n.found === "free" ? v(b({}, t), { own: u("accountcreator-unknown-free", n.username), type: "warning" }) : v(b({}, t), {
          own: u("accountcreator-unknown-silent", n.username),
          type: "warning",
          action: "askAgain"
        });
      case "restart":
        return v(b({}, t), { wiki: n.message, own: u("accountcreator-restart"), type: "warning" });
      case "otherTab":
        return v(b({}, t), { own: u("accountcreator-other-tab"), type: "warning" });
      default:
        return L(n);
    }
  }
  function i2(n) {
    return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
  }
  var Vn;
  var Ma = f(() => {
    "use strict";
    rt();
    he();
    ye();
    V();
    ut();
    Vn = class {
      constructor(e) {
        this.actions = e;
        this.$element = $("<div>").addClass("accountcreator-notice").attr({ role: "alert", tabindex: -1 });
        this.shown = null;
      }
      /**
       * @param notice
       * @param opening Whether the person is exempt from the wiki's limits is told there
       * @return The name of the field that the notice belongs to; null: to none
       */
      render(e, t) {
        const r = t !== null && t.rights.includes("noratelimit");
        const i = e ? r2(e, r) : null;
        if (e !== this.shown) {
          this.shown = e;
          this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
          if (e && i) {
            this.$element.attr("data-accountcreator-outcome", i2(e)).append(this.build(i));
            if (e.kind === "refused") {
              this.$element.attr("data-accountcreator-code", e.code);
            }
          }
        }
        return i ? i.field : null;
      }
      build(e) {
        const t = $("<div>");
        if (!ke(e.wiki)) {
          t.append($("<div>").addClass("accountcreator-notice-wiki").append(De(e.wiki)));
        }
        t.append($("<p>").addClass("accountcreator-notice-own").text(e.own));
        const { action: r } = e;
        if (r) {
          const i = {
            askAgain: u("accountcreator-ask-again"),
            createAllTheSame: u("accountcreator-create-all-the-same")
          }[r];
          const o = new OO.ui.ButtonWidget({ label: i });
          o.on("click", () => this.actions[r]());
          t.append(o.$element);
        }
        return new OO.ui.MessageWidget({ type: e.type, label: t }).$element;
      }
    };
  });

  // src/ui/shared/step-view.ts
  function Tr({ existence: n }) {
    return n === "yes" ? u("accountcreator-close-step") : n === "no" ? u("accountcreator-close-step-none") : u("accountcreator-close-step-maybe");
  }
  function Gn({ existence: n }) {
    return n === "no" ? u("accountcreator-give-up") : u("accountcreator-walk-away");
  }
  function Bi({ step: n, redirect: e }) {
    const { redirectTarget: t, requests: r } = n;
    if (t !== null) {
      const s = vt(t);
      return !s ? null : e === "none" ? u("accountcreator-redirect-go", s.host) : e === "away" ? u("accountcreator-redirect-show") : u("accountcreator-redirect-again");
    }
    const i = r.flatMap((s) => s.fields);
    const o = i.some(({ type: s }) => s === "button") && i.every(({ type: s }) => s === "button" || s === "null" || s === "hidden");
    return o ? null : u("accountcreator-continue");
  }
  function o2({ requests: n }) {
    const e = $("<dl>").addClass("accountcreator-metadata");
    for (const { metadata: t } of n) {
      for (const [r, i] of Object.entries(t)) {
        if (typeof i === "string" && i !== "") {
          e.append($("<dt>").text(r), $("<dd>").text(i));
        }
      }
    }
    return e.children().length > 0 ? e : $();
  }
  function s2(n) {
    switch (n) {
      case "none":
        return "";
      case "away":
        return u("accountcreator-redirect-away");
      case "late":
        return u("accountcreator-redirect-late");
      case "closed":
        return u("accountcreator-redirect-closed");
      default:
        return L(n);
    }
  }
  var Kn;
  var Na = f(() => {
    "use strict";
    nt();
    he();
    ye();
    _i();
    $a();
    V();
    Ma();
    Cr();
    ut();
    Kn = class {
      constructor(e) {
        this.redirector = e;
        this.$element = $("<div>").addClass("accountcreator-step");
        this.notice = new Vn({ askAgain: () => void 0, createAllTheSame: () => void 0 });
        this.$existence = $("<div>").attr("role", "status");
        this.$redirect = $("<div>").attr("role", "status");
        this.$metadata = $("<div>");
        this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
        this.conversation = null;
        this.stopObserving = () => void 0;
        this.shown = null;
        this.existenceShown = "";
        this.fields = new jn({
          changed: (t, r) => {
            var i;
            return (i = this.conversation) == null ? void 0 : i.setValue(t, r);
          },
          pressed: (t) => {
            var r;
            void ((r = this.conversation) == null ? void 0 : r.answer({ [t]: true }));
          },
          showsHelp: () => true,
          puzzle: (t) => new en(t, {
            another: () => void 0,
            answered: () => void 0,
            createAccountPage: () => Promise.resolve(""),
            createAccountAddress: () => mw.util.getUrl("Special:CreateAccount"),
            handOver: () => void 0
          }).$element
        });
        this.$element.append(
          this.$message,
          this.$existence,
          this.notice.$element,
          this.$metadata,
          this.fields.$element,
          this.$redirect
        );
        this.$element.on("keydown", (t) => {
          var r;
          if (t.key === "Enter" && t.target instanceof HTMLInputElement && !((r = t.originalEvent) == null ? void 0 : r.isComposing)) {
            t.preventDefault();
            this.next();
          }
        });
      }
      /** Shows this conversation from now on; null: none. To be called as often as one likes. */
      render(e) {
        if (e === this.conversation) {
          return;
        }
        this.stopObserving();
        this.conversation = e;
        this.shown = null;
        if (e) {
          this.$element.attr("data-accountcreator-outcome", "step");
          this.stopObserving = e.observe((t) => this.follow(e, t));
        } else {
          this.$element.removeAttr("data-accountcreator-outcome");
          this.$message.add(this.$metadata).empty();
          this.fields.render([], null, 0);
          this.notice.render(null, null);
        }
      }
      /** The button at the bottom. */
      next() {
        const { conversation: e } = this;
        if (!e || e.state.phase !== "open") {
          return;
        }
        const { step: t, redirect: r } = e.state;
        if (t.redirectTarget === null) {
          void e.answer();
        } else if (r === "away") {
          this.redirector.show();
        } else {
          const i = vt(t.redirectTarget);
          if (i) {
            this.redirector.visit(e, i);
          }
        }
      }
      focus() {
        var t;
        const e = this.firstInput();
        if (e) {
          e.focus();
        } else if ((t = this.conversation) == null ? void 0 : t.state.notice) {
          this.notice.$element.trigger("focus");
        } else {
          this.$message.trigger("focus");
        }
      }
      follow(e, t) {
        const { step: r, notice: i } = t;
        const o = this.shown;
        this.shown = { step: r, notice: i };
        if (r !== (o == null ? void 0 : o.step)) {
          this.build(r);
        }
        this.renderExistence(e);
        this.renderRedirect(t);
        this.fields.setValues(t.values, t.phase !== "open");
        this.renderNotice(i);
        if (o && (r !== o.step || i && i !== o.notice) && this.$element.is(":visible")) {
          this.focus();
        }
      }
      firstInput() {
        var t, r;
        const { notice: e } = (r = (t = this.conversation) == null ? void 0 : t.state) != null ? r : {};
        return (e == null ? void 0 : e.field) && this.fields.get(e.field) || this.fields.all.find(({ field: i }) => i.type === "string" || i.type === "password");
      }
      build(e) {
        var r;
        this.$message.empty();
        if (e.redirectTarget !== null) {
          const i = vt(e.redirectTarget);
          this.$message.text(i ? u("accountcreator-redirect", i.host) : u("accountcreator-redirect-unsafe", e.redirectTarget));
        } else if (ke(e.message)) {
          this.$message.text(u("accountcreator-step-more"));
        } else {
          this.$message.append(De(e.message));
        }
        this.$metadata.empty().append(e.redirectTarget === null ? o2(e) : $());
        const t = e.redirectTarget === null ? e.requests.flatMap((i) => i.fields) : [];
        this.fields.render(t, Ct(e.requests), 0);
        (r = this.firstInput()) == null ? void 0 : r.describeBy(this.$message);
      }
      renderNotice(e) {
        const t = this.notice.render(e, null);
        this.fields.all.forEach((r) => r.setInvalid(r.field.name === t));
      }
      renderExistence({ account: e, state: t }) {
        const r = t.existence === "yes" ? u("accountcreator-step-exists", e.username) : "";
        if (r !== this.existenceShown) {
          this.existenceShown = r;
          this.$existence.empty();
          if (r !== "") {
            this.$existence.append(new OO.ui.MessageWidget({ type: "notice", label: r }).$element);
          }
        }
      }
      renderRedirect({ redirect: e }) {
        const t = s2(e);
        if (this.$redirect.text() !== t) {
          this.$redirect.text(t);
        }
      }
    };
  });

  // src/ui/shared/step-screen.ts
  var qi;
  var Vd = f(() => {
    "use strict";
    mn();
    V();
    Na();
    qi = class {
      constructor(e, t) {
        this.conversation = e;
        this.$element = $("<div>");
        this.size = "large";
        this.viewName = "step";
        this.step = new Kn(t);
        this.$element.append(this.step.$element);
      }
      get title() {
        return u("accountcreator-title");
      }
      get status() {
        return this.conversation.state.phase === "finding" ? u("accountcreator-finding") : "";
      }
      get buttons() {
        const { state: e } = this.conversation;
        const t = e.phase !== "open";
        const r = Bi(e);
        return [
          { action: "leave", label: Gn(e), kind: "destructive", disabled: t },
          ...r === null ? [] : [{ action: "next", label: r, kind: "progressive", disabled: t }]
        ];
      }
      get closingQuestion() {
        const { state: e } = this.conversation;
        return e.phase === "ended" ? null : Tr(e);
      }
      press(e) {
        const { conversation: t, step: r } = this;
        if (e === "next") {
          r.next();
        } else if (e === "leave") {
          void Xe(Tr(t.state), Gn(t.state)).then(
            () => t.leave(),
            () => r.focus()
          );
        }
      }
      focus() {
        this.step.focus();
      }
      observe(e) {
        this.step.render(this.conversation);
        const t = this.conversation.observe(e);
        return () => {
          t();
          this.step.render(null);
        };
      }
      abandon() {
        this.conversation.leave();
        return true;
      }
      closed() {
      }
    };
  });

  // src/app/steps-part.ts
  var Kd = {};
  Pn(Kd, {
    makeStepsPart: () => a2
  });
  function a2(n, e) {
    Zt(Xt);
    const t = new Ii(e);
    return {
      redirector: t,
      converse: (r, i, o) => Promise.resolve(
        new Wn(n, r, i, o)
      ),
      screen: (r) => new qi(r, t),
      puzzle: (r, i) => new en(r, i).$element
    };
  }
  var Gd = f(() => {
    "use strict";
    Di();
    Rr();
    _i();
    V();
    Id();
    Vd();
  });

  // node_modules/papaparse/papaparse.min.js
  var zi = gt((Fa, Da) => {
    ((n, e) => {
      "function" == typeof define && define.amd ? define([], e) : "object" == typeof Da && "undefined" != typeof Fa ? Da.exports = e() : n.Papa = e();
    })(Fa, function n() {
      var e = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== e ? e : {};
      var t = !e.document && !!e.postMessage, r = e.IS_PAPA_WORKER || false, i = {}, o = 0, s = {};
      function a(g) {
        return 65279 === g.charCodeAt(0) ? g.slice(1) : g;
      }
      function c(g) {
        this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(x) {
          var k = q(x);
          k.chunkSize = parseInt(k.chunkSize), x.step || x.chunk || (k.chunkSize = null);
          this._handle = new h(k), (this._handle.streamer = this)._config = k;
        }.call(this, g), this.parseChunk = function(x, k) {
          var P = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && 0 < P) {
            let S = this._config.newline;
            S || (E = this._config.quoteChar || '"', S = this._handle.guessLineEndings(x, E)), x = [...x.split(S).slice(P)].join(S);
          }
          this.isFirstChunk && ee(this._config.beforeFirstChunk) && void 0 !== (E = this._config.beforeFirstChunk(x)) && (x = E), this.isFirstChunk = false, this._halted = false;
          var P = this._partialLine + x, E = (this._partialLine = "", this._handle.parse(P, this._baseIndex, !this._finished));
          if (!this._handle.paused() && !this._handle.aborted()) {
            x = E.meta.cursor, P = (this._finished || (this._partialLine = P.substring(x - this._baseIndex), this._baseIndex = x), E && E.data && (this._rowCount += E.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
            if (r) e.postMessage({ results: E, workerId: s.WORKER_ID, finished: P });
            else if (ee(this._config.chunk) && !k) {
              if (this._config.chunk(E, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
              this._completeResults = E = void 0;
            }
            return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(E.data), this._completeResults.errors = this._completeResults.errors.concat(E.errors), this._completeResults.meta = E.meta), this._completed || !P || !ee(this._config.complete) || E && E.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), P || E && E.meta.paused || this._nextChunk(), E;
          }
          this._halted = true;
        }, this._sendError = function(x) {
          ee(this._config.error) ? this._config.error(x) : r && this._config.error && e.postMessage({ workerId: s.WORKER_ID, error: x, finished: false });
        };
      }
      function l(g) {
        var x;
        (g = g || {}).chunkSize || (g.chunkSize = s.RemoteChunkSize), c.call(this, g), this._nextChunk = t ? function() {
          this._readChunk(), this._chunkLoaded();
        } : function() {
          this._readChunk();
        }, this.stream = function(k) {
          this._input = k, this._nextChunk();
        }, this._readChunk = function() {
          if (this._finished) this._chunkLoaded();
          else {
            if (x = new XMLHttpRequest(), this._config.withCredentials && (x.withCredentials = this._config.withCredentials), t || (x.onload = J(this._chunkLoaded, this), x.onerror = J(this._chunkError, this)), x.ontimeout = J(this._chunkTimeout, this), x.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !t), this._config.downloadTimeout && !t && (x.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
              var k, P = this._config.downloadRequestHeaders;
              for (k in P) x.setRequestHeader(k, P[k]);
            }
            var E;
            this._config.chunkSize && (E = this._start + this._config.chunkSize - 1, x.setRequestHeader("Range", "bytes=" + this._start + "-" + E));
            try {
              x.send(this._config.downloadRequestBody);
            } catch (S) {
              this._chunkError(S.message);
            }
            t && 0 === x.status && this._chunkError();
          }
        }, this._chunkLoaded = function() {
          4 === x.readyState && (x.status < 200 || 400 <= x.status ? this._chunkError() : (this._start += this._config.chunkSize || x.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((k) => null !== (k = k.getResponseHeader("Content-Range")) ? parseInt(k.substring(k.lastIndexOf("/") + 1)) : -1)(x), this.parseChunk(x.responseText)));
        }, this._chunkError = function(k) {
          k = x.statusText || k;
          this._sendError(new Error(k));
        }, this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
      }
      function d(g) {
        (g = g || {}).chunkSize || (g.chunkSize = s.LocalChunkSize), c.call(this, g);
        var x, k, P = "undefined" != typeof FileReader;
        this.stream = function(E) {
          this._input = E, k = E.slice || E.webkitSlice || E.mozSlice, P ? ((x = new FileReader()).onload = J(this._chunkLoaded, this), x.onerror = J(this._chunkError, this)) : x = new FileReaderSync(), this._nextChunk();
        }, this._nextChunk = function() {
          this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
        }, this._readChunk = function() {
          var E = this._input, S = (this._config.chunkSize && (S = Math.min(this._start + this._config.chunkSize, this._input.size), E = k.call(E, this._start, S)), x.readAsText(E, this._config.encoding));
          P || this._chunkLoaded({ target: { result: S } });
        }, this._chunkLoaded = function(E) {
          this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(E.target.result);
        }, this._chunkError = function() {
          this._sendError(x.error);
        };
      }
      function p(g) {
        var x;
        c.call(this, g = g || {}), this.stream = function(k) {
          return x = k, this._nextChunk();
        }, this._nextChunk = function() {
          var k, P;
          if (!this._finished) return k = this._config.chunkSize, x = k ? (P = x.substring(0, k), x.substring(k)) : (P = x, ""), this._finished = !x, this.parseChunk(P);
        };
      }
      function m(g) {
        c.call(this, g = g || {});
        var x = [], k = true, P = false;
        this.pause = function() {
          c.prototype.pause.apply(this, arguments), this._input.pause();
        }, this.resume = function() {
          c.prototype.resume.apply(this, arguments), this._input.resume();
        }, this.stream = function(E) {
          this._input = E, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
        }, this._checkIsFinished = function() {
          P && 1 === x.length && (this._finished = true);
        }, this._nextChunk = function() {
          this._checkIsFinished(), x.length ? this.parseChunk(x.shift()) : k = true;
        }, this._streamData = J(function(E) {
          try {
            x.push("string" == typeof E ? E : E.toString(this._config.encoding)), k && (k = false, this._checkIsFinished(), this.parseChunk(x.shift()));
          } catch (S) {
            this._streamError(S);
          }
        }, this), this._streamError = J(function(E) {
          this._streamCleanUp(), this._sendError(E);
        }, this), this._streamEnd = J(function() {
          this._streamCleanUp(), P = true, this._streamData("");
        }, this), this._streamCleanUp = J(function() {
          this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
        }, this);
      }
      function h(g) {
        var x, k, P, E, S = Math.pow(2, 53), Y = -S, Le = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, Ae = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, ie = this, Pe = 0, D = 0, ge = false, A = false, T = [], C = { data: [], errors: [], meta: {} };
        function Ce(U) {
          return "greedy" === g.skipEmptyLines ? "" === U.join("").trim() : 1 === U.length && 0 === U[0].length;
        }
        function I() {
          if (C && P && ($e("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + s.DefaultDelimiter + "'"), P = false), g.skipEmptyLines && (C.data = C.data.filter(function(le) {
            return !Ce(le);
          })), _()) {
            let le = function(Me) {
              T.push(Me);
            };
            var W = le;
            if (C) if (Array.isArray(C.data[0])) {
              for (var U = 0; _() && U < C.data.length; U++) C.data[U].forEach(le);
              C.data.splice(0, 1);
            } else C.data.forEach(le);
          }
          function F(le, Me) {
            for (var se = g.header ? {} : [], G = 0; G < le.length; G++) {
              var H = G, Ve = le[G], Ve = ((ne, Q) => ((fe) => (g.dynamicTypingFunction && void 0 === g.dynamicTyping[fe] && (g.dynamicTyping[fe] = g.dynamicTypingFunction(fe)), true === (g.dynamicTyping[fe] || g.dynamicTyping)))(ne) ? "true" === Q || "TRUE" === Q || "false" !== Q && "FALSE" !== Q && (((fe) => {
                if (Le.test(fe)) {
                  fe = parseFloat(fe);
                  if (Y < fe && fe < S) return 1;
                }
              })(Q) ? parseFloat(Q) : Ae.test(Q) ? new Date(Q) : "" === Q ? null : Q) : Q)(H = g.header ? G >= T.length ? "__parsed_extra" : T[G] : H, Ve = g.transform ? g.transform(Ve, H) : Ve);
              "__parsed_extra" === H ? (se[H] = se[H] || [], se[H].push(Ve)) : se[H] = Ve;
            }
            return g.header && (G > T.length ? $e("FieldMismatch", "TooManyFields", "Too many fields: expected " + T.length + " fields but parsed " + G, D + Me) : G < T.length && $e("FieldMismatch", "TooFewFields", "Too few fields: expected " + T.length + " fields but parsed " + G, D + Me)), se;
          }
          var ce;
          C && (g.header || g.dynamicTyping || g.transform) && (ce = 1, !C.data.length || Array.isArray(C.data[0]) ? (C.data = C.data.map(F), ce = C.data.length) : C.data = F(C.data, 0), g.header && C.meta && (C.meta.fields = T), D += ce);
        }
        function _() {
          return g.header && 0 === T.length;
        }
        function $e(U, F, ce, W) {
          U = { type: U, code: F, message: ce };
          void 0 !== W && (U.row = W), C.errors.push(U);
        }
        ee(g.step) && (E = g.step, g.step = function(U) {
          C = U, _() ? I() : (I(), 0 !== C.data.length && (Pe += U.data.length, g.preview && Pe > g.preview ? k.abort() : (C.data = C.data[0], E(C, ie))));
        }), this.parse = function(U, F, ce) {
          var W = g.quoteChar || '"', W = (g.newline || (g.newline = this.guessLineEndings(U, W)), P = false, g.delimiter ? ee(g.delimiter) && (g.delimiter = g.delimiter(U), C.meta.delimiter = g.delimiter) : ((W = ((le, Me, se, G, H) => {
            var Ve, ne, Q, fe;
            H = H || [",", "	", "|", ";", s.RECORD_SEP, s.UNIT_SEP];
            for (var qe = 0; qe < H.length; qe++) {
              for (var Ne, ue = H[qe], te = 0, Fe = 0, be = 0, Te = (Q = void 0, new R({ comments: G, delimiter: ue, newline: Me, preview: 10 }).parse(le)), ze = 0; ze < Te.data.length; ze++) se && Ce(Te.data[ze]) ? be++ : (Ne = Te.data[ze].length, Fe += Ne, void 0 === Q ? Q = Ne : 0 < Ne && (te += Math.abs(Ne - Q), Q = Ne));
              0 < Te.data.length && (Fe /= Te.data.length - be), 1.99 < Fe && (void 0 === ne || te < ne || te === ne && fe < Fe) && (ne = te, Ve = ue, fe = Fe);
            }
            return { successful: !!(g.delimiter = Ve), bestDelimiter: Ve };
          })(U, g.newline, g.skipEmptyLines, g.comments, g.delimitersToGuess)).successful ? g.delimiter = W.bestDelimiter : (P = true, g.delimiter = s.DefaultDelimiter), C.meta.delimiter = g.delimiter), q(g));
          return W.header = _(), g.preview && g.header && W.preview++, x = U, k = new R(W), C = k.parse(x, F, ce), I(), ge ? { meta: { paused: true } } : C || { meta: { paused: false } };
        }, this.paused = function() {
          return ge;
        }, this.pause = function() {
          ge = true, k.abort(), x = ee(g.chunk) ? "" : x.substring(k.getCharIndex());
        }, this.resume = function() {
          ie.streamer._halted ? (ge = false, ie.streamer.parseChunk(x, true)) : setTimeout(ie.resume, 3);
        }, this.aborted = function() {
          return A;
        }, this.abort = function() {
          A = true, k.abort(), C.meta.aborted = true, ee(g.complete) && g.complete(C), x = "";
        }, this.guessLineEndings = function(le, W) {
          le = le.substring(0, 1048576);
          var W = new RegExp(w(W) + "([^]*?)" + w(W), "gm"), ce = (le = le.replace(W, "")).split("\r"), W = le.split("\n"), le = 1 < W.length && W[0].length < ce[0].length;
          if (1 === ce.length || le) return "\n";
          for (var Me = 0, se = 0; se < ce.length; se++) "\n" === ce[se][0] && Me++;
          return Me >= ce.length / 2 ? "\r\n" : "\r";
        };
      }
      function w(g) {
        return g.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function R(g) {
        var x = (g = g || {}).delimiter, k = g.newline, P = g.comments, E = g.step, S = g.preview, Y = g.fastMode, Le = null, Ae = false, ie = null == g.quoteChar ? '"' : g.quoteChar, Pe = ie;
        if (void 0 !== g.escapeChar && (Pe = g.escapeChar), ("string" != typeof x || -1 < s.BAD_DELIMITERS.indexOf(x)) && (x = ","), P === x) throw new Error("Comment character same as delimiter");
        true === P ? P = "#" : ("string" != typeof P || -1 < s.BAD_DELIMITERS.indexOf(P)) && (P = false), "\n" !== k && "\r" !== k && "\r\n" !== k && (k = "\n");
        var D = 0, ge = false;
        this.parse = function(A, T, C) {
          if ("string" != typeof A) throw new Error("Input must be a string");
          var Ce = A.length, I = x.length, _ = k.length, $e = P.length, U = ee(E), F = [], ce = [], W = [], le = D = 0;
          if (!A) return te();
          if (Y || false !== Y && -1 === A.indexOf(ie)) {
            for (var Me = A.split(k), se = 0; se < Me.length; se++) {
              if (W = Me[se], D += W.length, se !== Me.length - 1) D += k.length;
              else if (C) return te();
              if (!P || W.substring(0, $e) !== P) {
                if (U) {
                  if (F = [], fe(W.split(x)), Fe(), ge) return te();
                } else fe(W.split(x));
                if (S && S <= se) return F = F.slice(0, S), te(true);
              }
            }
            return te();
          }
          for (var G = A.indexOf(x, D), H = A.indexOf(k, D), Ve = new RegExp(w(Pe) + w(ie), "g"), ne = A.indexOf(ie, D); ; ) if (A[D] === ie) for (ne = D, D++; ; ) {
            if (-1 === (ne = A.indexOf(ie, ne + 1))) return C || ce.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: F.length, index: D }), Ne();
            if (ne === Ce - 1) return Ne(A.substring(D, ne).replace(Ve, ie));
            if (ie === Pe && A[ne + 1] === Pe) ne++;
            else if (ie === Pe || 0 === ne || A[ne - 1] !== Pe) {
              -1 !== G && G < ne + 1 && (G = A.indexOf(x, ne + 1));
              var Q = qe(-1 === (H = -1 !== H && H < ne + 1 ? A.indexOf(k, ne + 1) : H) ? G : Math.min(G, H));
              if (A.substr(ne + 1 + Q, I) === x) {
                W.push(A.substring(D, ne).replace(Ve, ie)), A[D = ne + 1 + Q + I] !== ie && (ne = A.indexOf(ie, D)), -1 !== G && G < D && (G = A.indexOf(x, D)), -1 !== H && H < D && (H = A.indexOf(k, D));
                break;
              }
              Q = qe(H);
              if (A.substring(ne + 1 + Q, ne + 1 + Q + _) === k) {
                if (W.push(A.substring(D, ne).replace(Ve, ie)), ue(ne + 1 + Q + _), -1 !== G && G < D && (G = A.indexOf(x, D)), ne = A.indexOf(ie, D), U && (Fe(), ge)) return te();
                if (S && F.length >= S) return te(true);
                break;
              }
              ce.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: F.length, index: D }), ne++;
            }
          }
          else if (P && 0 === W.length && A.substring(D, D + $e) === P) {
            if (-1 === H) return te();
            D = H + _, H = A.indexOf(k, D), -1 !== G && G < D && (G = A.indexOf(x, D));
          } else if (-1 !== G && (G < H || -1 === H)) W.push(A.substring(D, G)), D = G + I, G = A.indexOf(x, D);
          else {
            if (-1 === H) break;
            if (W.push(A.substring(D, H)), ue(H + _), U && (Fe(), ge)) return te();
            if (S && F.length >= S) return te(true);
          }
          return Ne();
          function fe(be) {
            F.push(be), le = D;
          }
          function qe(be) {
            var Te = 0;
            return Te = -1 !== be && (be = A.substring(ne + 1, be)) && "" === be.trim() ? be.length : Te;
          }
          function Ne(be) {
            return C || (void 0 === be && (be = A.substring(D)), W.push(be), D = Ce, fe(W), U && Fe()), te();
          }
          function ue(be) {
            D = be, fe(W), W = [], H = A.indexOf(k, D);
          }
          function te(be) {
            if (g.header && !T && F.length && !Ae) {
              var Te = F[0], ze = /* @__PURE__ */ Object.create(null), Oe = new Set(Te);
              let Kt = false;
              for (let Dt = 0; Dt < Te.length; Dt++) {
                let _e = a(Te[Dt]);
                if (ze[_e = ee(g.transformHeader) ? g.transformHeader(_e, Dt) : _e]) {
                  let K, re = ze[_e];
                  for (; K = _e + "_" + re, re++, Oe.has(K); ) ;
                  Oe.add(K), Te[Dt] = K, ze[_e]++, Kt = true, (Le = null === Le ? {} : Le)[K] = _e;
                } else ze[_e] = 1, Te[Dt] = _e;
                Oe.add(_e);
              }
              Kt && console.warn("Duplicate headers found and renamed."), Ae = true;
            }
            return { data: F, errors: ce, meta: { delimiter: x, linebreak: k, aborted: ge, truncated: !!be, cursor: le + (T || 0), renamedHeaders: Le } };
          }
          function Fe() {
            E(te()), F = [], ce = [];
          }
        }, this.abort = function() {
          ge = true;
        }, this.getCharIndex = function() {
          return D;
        };
      }
      function O(g) {
        var x = g.data, k = i[x.workerId], P = false;
        if (x.error) k.userError(x.error, x.file);
        else if (x.results && x.results.data) {
          var E = { abort: function() {
            P = true, N(x.workerId, { data: [], errors: [], meta: { aborted: true } });
          }, pause: j, resume: j };
          if (ee(k.userStep)) {
            for (var S = 0; S < x.results.data.length && (k.userStep({ data: x.results.data[S], errors: x.results.errors, meta: x.results.meta }, E), !P); S++) ;
            delete x.results;
          } else ee(k.userChunk) && (k.userChunk(x.results, E, x.file), delete x.results);
        }
        x.finished && !P && N(x.workerId, x.results);
      }
      function N(g, x) {
        var k = i[g];
        ee(k.userComplete) && k.userComplete(x), k.terminate(), delete i[g];
      }
      function j() {
        throw new Error("Not implemented.");
      }
      function q(g) {
        if ("object" != typeof g || null === g) return g;
        var x, k = Array.isArray(g) ? [] : {};
        for (x in g) k[x] = q(g[x]);
        return k;
      }
      function J(g, x) {
        return function() {
          g.apply(x, arguments);
        };
      }
      function ee(g) {
        return "function" == typeof g;
      }
      return s.parse = function(g, x) {
        var k = (x = x || {}).dynamicTyping || false;
        ee(k) && (x.dynamicTypingFunction = k, k = {});
        if (x.dynamicTyping = k, x.transform = !!ee(x.transform) && x.transform, void 0 !== x.downloadTimeout) {
          var k = parseInt(x.downloadTimeout);
          if (isNaN(k)) throw new Error("Config downloadTimeout value (" + x.downloadTimeout + ") not parsable by parseInt(val).");
          x.downloadTimeout = k;
        }
        if (!x.worker || !s.WORKERS_SUPPORTED) return k = null, s.NODE_STREAM_INPUT, "string" == typeof g ? (g = a(g), k = new (x.download ? l : p)(x)) : true === g.readable && ee(g.read) && ee(g.on) ? k = new m(x) : (e.File && g instanceof File || g instanceof Object) && (k = new d(x)), k.stream(g);
        (k = (() => {
          var P;
          return !!s.WORKERS_SUPPORTED && (P = (() => {
            var E = e.URL || e.webkitURL || null, S = n.toString();
            return s.BLOB_URL || (s.BLOB_URL = E.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", S, ")();"], { type: "text/javascript" })));
          })(), (P = new e.Worker(P)).onmessage = O, P.id = o++, i[P.id] = P);
        })()).userStep = x.step, k.userChunk = x.chunk, k.userComplete = x.complete, k.userError = x.error, x.step = ee(x.step), x.chunk = ee(x.chunk), x.complete = ee(x.complete), x.error = ee(x.error), delete x.worker, k.postMessage({ input: g, config: x, workerId: k.id });
      }, s.unparse = function(g, x) {
        var k = false, P = true, E = ",", S = "\r\n", Y = '"', Le = Y + Y, Ae = false, ie = null, Pe = false, D = ((() => {
          if ("object" == typeof x) {
            if ("string" != typeof x.delimiter || s.BAD_DELIMITERS.filter(function(T) {
              return -1 !== x.delimiter.indexOf(T);
            }).length || (E = x.delimiter), "boolean" != typeof x.quotes && "function" != typeof x.quotes && !Array.isArray(x.quotes) || (k = x.quotes), "boolean" != typeof x.skipEmptyLines && "string" != typeof x.skipEmptyLines || (Ae = x.skipEmptyLines), "string" == typeof x.newline && (S = x.newline), "string" == typeof x.quoteChar && (Y = x.quoteChar, Le = Y + Y), "boolean" == typeof x.header && (P = x.header), Array.isArray(x.columns)) {
              if (0 === x.columns.length) throw new Error("Option columns is empty");
              ie = x.columns;
            }
            void 0 !== x.escapeChar && (Le = x.escapeChar + Y), x.escapeFormulae instanceof RegExp ? Pe = x.escapeFormulae : "boolean" == typeof x.escapeFormulae && x.escapeFormulae && (Pe = /^[=+\-@\t\r].*$/);
          }
        })(), new RegExp(w(Y), "g"));
        "string" == typeof g && (g = JSON.parse(g));
        if (Array.isArray(g)) {
          if (!g.length) return ge(ie, g, Ae);
          if (Array.isArray(g[0])) return ge(null, g, Ae);
          if ("object" == typeof g[0]) return ge(ie || Object.keys(g[0]), g, Ae);
        } else if ("object" == typeof g) return "string" == typeof g.data && (g.data = JSON.parse(g.data)), Array.isArray(g.data) && (g.fields || (g.fields = g.meta && g.meta.fields || ie), g.fields || (g.fields = Array.isArray(g.data[0]) ? g.fields : "object" == typeof g.data[0] ? Object.keys(g.data[0]) : []), Array.isArray(g.data[0]) || "object" == typeof g.data[0] || (g.data = [g.data])), ge(g.fields || [], g.data || [], Ae);
        throw new Error("Unable to serialize unrecognized input");
        function ge(T, C, Ce) {
          var I = "", _ = ("string" == typeof T && (T = JSON.parse(T)), "string" == typeof C && (C = JSON.parse(C)), Array.isArray(T) && 0 < T.length), $e = !Array.isArray(C[0]);
          if (_ && P) {
            for (var U = 0; U < T.length; U++) 0 < U && (I += E), I += A(T[U], U);
            0 < C.length && (I += S);
          }
          for (var F = 0; F < C.length; F++) {
            var ce = (_ ? T : C[F]).length, W = false, le = _ ? 0 === Object.keys(C[F]).length : 0 === C[F].length;
            if (Ce && !_ && (W = "greedy" === Ce ? "" === C[F].join("").trim() : 1 === C[F].length && (null == C[F][0] || 0 === C[F][0].length)), "greedy" === Ce && _) {
              for (var Me = [], se = 0; se < ce; se++) {
                var G = $e ? T[se] : se;
                Me.push(C[F][G]);
              }
              W = "" === Me.join("").trim();
            }
            if (!W) {
              for (var H = 0; H < ce; H++) {
                0 < H && !le && (I += E);
                var Ve = _ && $e ? T[H] : H;
                I += A(C[F][Ve], H);
              }
              F < C.length - 1 && (!Ce || 0 < ce && !le) && (I += S);
            }
          }
          return I;
        }
        function A(T, C) {
          var Ce, I, _;
          return null == T ? "" : T.constructor === Date ? isNaN(T.getTime()) ? "" : T.toISOString() : (_ = false, Ce = T.toString(), Pe && "number" != typeof T && "bigint" != typeof T && "boolean" != typeof T && Pe.test(Ce) && (T = Ce = "'" + Ce, _ = true), I = Ce.replace(D, Le), (_ = _ || true === k || "function" == typeof k && k(T, C) || Array.isArray(k) && k[C] || (($e, U) => {
            for (var F = 0; F < U.length; F++) if (-1 < $e.indexOf(U[F])) return true;
            return false;
          })(I, s.BAD_DELIMITERS) || -1 < I.indexOf(E) || -1 < Ce.indexOf(Y) || " " === I.charAt(0) || " " === I.charAt(I.length - 1)) ? Y + I + Y : I);
        }
      }, s.RECORD_SEP = String.fromCharCode(30), s.UNIT_SEP = String.fromCharCode(31), s.BYTE_ORDER_MARK = "\uFEFF", s.BAD_DELIMITERS = ["\r", "\n", '"', s.BYTE_ORDER_MARK], s.WORKERS_SUPPORTED = !t && !!e.Worker, s.NODE_STREAM_INPUT = 1, s.LocalChunkSize = 10485760, s.RemoteChunkSize = 5242880, s.DefaultDelimiter = ",", s.Parser = R, s.ParserHandle = h, s.NetworkStreamer = l, s.FileStreamer = d, s.StringStreamer = p, s.ReadableStreamStreamer = m, r && (e.onmessage = function(g) {
        g = g.data;
        void 0 === s.WORKER_ID && g && (s.WORKER_ID = g.workerId);
        "string" == typeof g.input ? e.postMessage({ workerId: s.WORKER_ID, results: s.parse(g.input, g.config), finished: true }) : (e.File && g.input instanceof File || g.input instanceof Object) && (g = s.parse(g.input, g.config)) && e.postMessage({ workerId: s.WORKER_ID, results: g, finished: true });
      }), (l.prototype = Object.create(c.prototype)).constructor = l, (d.prototype = Object.create(c.prototype)).constructor = d, (p.prototype = Object.create(p.prototype)).constructor = p, (m.prototype = Object.create(c.prototype)).constructor = m, s;
    });
  });

  // src/accounts/list/read/html.ts
  function f2(n) {
    return u2.has(n.nodeName.toUpperCase()) || d2.test(hn(n, "class")) || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(hn(n, "style"));
  }
  function m2(n) {
    if ("line" in n) {
      return [n.line];
    }
    return [
      "{|",
      ...n.rows.filter((e) => e.length > 0).map((e, t) => n.isHead[t] ? `! ${e.map(Qd).join(" !! ")}` : `| ${e.map(Qd).join(" || ")}`),
      "|}"
    ];
  }
  function Yd(n, e, t) {
    const r = new _a(e);
    r.read(new t().parseFromString(n, "text/html").body);
    r.flush();
    const i = r.blocks.filter((o) => "rows" in o);
    if (i.length === 0 && r.people === 0) {
      return null;
    }
    if (i.length === r.blocks.length && r.people === 0) {
      return Jd.unparse(i.flatMap(({ rows: o }) => o), { delimiter: "	", newline: "\n" });
    }
    return r.blocks.flatMap(m2).join("\n");
  }
  var Jd, c2, l2, u2, d2, p2, hn, _a, Qd;
  var Xd = f(() => {
    "use strict";
    Jd = ci(zi());
    c2 = 3;
    l2 = 1;
    u2 = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
    d2 = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
    p2 = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
    hn = (n, e) => {
      var t, r;
      return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
    };
    _a = class n {
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
          if (i.nodeType === c2) {
            this.line += ((r = i.nodeValue) != null ? r : "").replace(/\s+/gu, " ");
          } else if (i.nodeType === l2 && !f2(i)) {
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
        } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(hn(e, "class") + hn(e, "style"))) {
          this.flush();
          this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
          this.read(e, t);
          this.flush();
          this.mark = "";
        } else if (r === "DEL" || r === "S" || r === "STRIKE") {
          this.line += "<s>";
          this.read(e, t);
          this.line += "</s>";
        } else if (p2.has(r) || r === "TR" || r === "TBODY") {
          this.flush();
          this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
          this.flush();
        } else {
          this.read(e, t);
        }
      }
      readLink(e, t) {
        var a;
        const r = hn(e, "href");
        const i = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
        const o = hn(e, "title").replace(/\s*\([^()]*\)$/, "");
        const s = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(i)) != null ? a : this.titles.personIn(o);
        if (/^mailto:/i.test(r)) {
          const c = this.line;
          this.read(e, t);
          if (!/[@＠]/.test(this.line.slice(c.length))) {
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
        const i = (a) => {
          const c = [];
          let l = 0;
          for (const d of Array.from(a.childNodes)) {
            const p = d.nodeName.toUpperCase();
            if (p !== "TD" && p !== "TH") {
              continue;
            }
            l += p === "TH" ? 1 : 0;
            const m = new n(this.titles);
            m.read(d);
            m.flush();
            this.people += m.people;
            c.push(m.blocks.map((w) => "line" in w ? w.line.replace(/^(?:[*#:]|==) | ==$/g, "") : w.rows.map((R) => R.join(" ")).join(" ")).join("\n"));
            const h = Math.min(50, Number(hn(d, "colspan")) || 1);
            for (let w = 1; w < h; w++) {
              c.push("");
            }
          }
          t.push(c);
          r.push(c.length > 0 && l === c.length);
        };
        const o = (a) => {
          for (const c of Array.from(a.childNodes)) {
            const l = c.nodeName.toUpperCase();
            if (l === "TR") {
              i(c);
            } else if (l === "TBODY" || l === "THEAD" || l === "TFOOT") {
              o(c);
            }
          }
        };
        o(e);
        const s = !t.some((a) => a.filter((c) => c !== "").length > 1);
        if (s) {
          return false;
        }
        this.flush();
        this.blocks.push({ rows: t, isHead: r });
        return true;
      }
    };
    Qd = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
  });

  // src/accounts/list/read/plain-text.ts
  function k2(n, e, t, r) {
    var o, s, a;
    if (r !== void 0) {
      const [, c = "", l = ""] = (o = /^([a-z])([a-z]+)$/i.exec(r)) != null ? o : [];
      const d = g2.get(l);
      return (a = (s = x2.get(r)) != null ? s : b2.get(r)) != null ? a : d ? (c + d).normalize() : n;
    }
    const i = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
    return i > 31 && i < 1114112 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : n;
  }
  function Zd(n) {
    return n.includes("&") ? n.replace(h2, k2) : n;
  }
  function Qn(n) {
    return n.replace(/[\s_]+/gu, " ").trim();
  }
  function Bt(n) {
    if (!y2.test(n)) {
      return n;
    }
    return n.replace(w2, (e) => {
      var i;
      let t = (i = e.codePointAt(0)) != null ? i : 0;
      const r = t;
      while (r - t < 9 && v2.test(String.fromCodePoint(t - 1))) {
        t--;
      }
      return String(r - t);
    });
  }
  function z(n) {
    return n.trim() === "";
  }
  var h2, x2, g2, b2, w2, y2, v2;
  var Je = f(() => {
    "use strict";
    ct();
    h2 = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
    x2 = new Map(Object.entries({
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
    g2 = new Map(Object.entries({
      grave: "̀",
      acute: "́",
      circ: "̂",
      tilde: "̃",
      uml: "̈",
      ring: "̊",
      cedil: "̧",
      caron: "̌"
    }));
    b2 = new Map(Object.entries({
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
    w2 = Z(String.raw`\p{Nd}`, "g");
    y2 = Z(String.raw`[^\P{Nd}\d]`);
    v2 = Z(String.raw`\p{Nd}`);
  });

  // src/accounts/list/read/page-titles.ts
  var S2, R2, e0, A2, C2, T2, O2, Jn;
  var Ia = f(() => {
    "use strict";
    Je();
    S2 = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
    R2 = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
    e0 = S2.split("|");
    A2 = R2.split("|");
    C2 = /^[\w-]{1,24}$/;
    T2 = 500;
    O2 = (n) => {
      try {
        return decodeURIComponent(n);
      } catch (e) {
        return n;
      }
    };
    Jn = class n {
      constructor(e = []) {
        this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...e0, ...e.map(n.plain)]);
      }
      static plain(e) {
        return Qn(e).toLowerCase();
      }
      /**
       * Is this the name of a namespace for people?
       *
       * @param name
       * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
       */
      isUserNamespace(e, t) {
        const r = n.plain(e);
        return this.exact.has(r) || t && r.length < 60 && e0.some((i) => i.length > (i.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(i));
      }
      /**
       * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
       * prefixes of other wikis; null for other titles.
       *
       * @param title
       * @param isLink
       */
      personIn(e, t = true) {
        var i, o;
        if (e.length > T2 || !/[:：]/.test(e)) {
          return null;
        }
        const r = Qn(e).replace(/^:/, "").split(/\s*[:：]\s*/);
        for (let s = 0; s < r.length - 1 && s < 4; s++) {
          const a = (i = r[s]) != null ? i : "";
          const c = r.slice(s + 1).join(":");
          if (this.isUserNamespace(a, t)) {
            return c.replace(/[/#?].*$/u, "").trim() || null;
          }
          const [, l, d] = (o = /^([^/]+)\/([^/#?]+)/.exec(c)) != null ? o : [];
          if (s < r.length - 1 && l !== void 0 && d !== void 0 && !/^\d+$/.test(d) && A2.some((p) => l.toLowerCase().startsWith(p))) {
            return d.trim();
          }
          if (!C2.test(a)) {
            return null;
          }
        }
        return null;
      }
      /** The name in the address of a page of a person's, of whichever wiki. */
      personAt(e) {
        var a;
        const [, t = "", r = ""] = (a = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? a : [];
        const i = r.split("&").flatMap((c) => /^(?:title|target)=/.test(c) ? [c.replace(/^\w+=/, "")] : []);
        const o = t.split("/").filter((c) => c);
        const s = o.findIndex((c) => /:|%3A/i.test(c));
        if (s !== -1) {
          i.push(o.slice(s).join("/"));
        }
        for (const c of i) {
          const l = this.personIn(O2(c));
          if (l !== null) {
            return l;
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/headings.ts
  function Yn(n) {
    return n.normalize("NFKC").toLowerCase().replace(n0, "");
  }
  function t0(n) {
    const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
    return Yn(e) === "" ? n : e;
  }
  function i0(n) {
    return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (Ba.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
  }
  var E2, L2, n0, P2, Ba, $2, M2, r0, N2, Wi;
  var o0 = f(() => {
    "use strict";
    ct();
    E2 = {
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
    L2 = "a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
    n0 = Z(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
    P2 = Z(String.raw`[^\p{L}\p{M}\p{N}№]+`);
    Ba = Z(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
    $2 = 200;
    M2 = new Set(L2);
    r0 = Object.entries(E2).reduce((n, [e, t]) => {
      for (const r of t.split(" ")) {
        const i = Yn(r);
        if (i && !n.has(i)) {
          n.set(i, e);
        }
      }
      return n;
    }, /* @__PURE__ */ new Map());
    N2 = i0(r0);
    Wi = class {
      constructor(e = {}) {
        this.words = /* @__PURE__ */ new Map();
        this.found = /* @__PURE__ */ new Map();
        for (const [t, r] of Object.entries(e)) {
          for (const i of r) {
            this.words.set(Yn(i), t);
          }
        }
        this.words.delete("");
        this.telling = [...i0(this.words), ...N2];
      }
      meaningOf(e) {
        var t;
        return (t = this.words.get(e)) != null ? t : r0.get(e);
      }
      /** What a heading means; null where that is not known. */
      score(e) {
        let t = this.found.get(e);
        if (t === void 0) {
          t = e.length > $2 ? null : this.find(e);
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
        var c;
        const t = (c = this.meaningOf(Yn(e))) != null ? c : this.meaningOf(Yn(t0(e)));
        if (t) {
          return { meaning: t, score: 1 };
        }
        const r = e.split(/[/|·•\n(（]/u).map(Yn).filter((l) => l);
        const i = new Set(r.map((l) => this.meaningOf(l)));
        const [o] = [...i];
        if (r.length > 1 && i.size === 1 && o) {
          return { meaning: o, score: 1 };
        }
        const s = t0(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(P2).filter((l) => l);
        const a = this.meaningOf(s.filter((l) => !M2.has(l)).join("").replace(n0, ""));
        if (a) {
          return { meaning: a, score: 0.9 };
        }
        return this.findWithin(s);
      }
      findWithin(e) {
        const t = e.join("");
        const r = /* @__PURE__ */ new Set();
        e.reduce((i, o) => {
          r.add(i);
          return i + o.length;
        }, 0);
        for (const [i, o] of this.telling) {
          const s = t.indexOf(i);
          if (s !== -1 && (r.has(s) || Ba.test(i))) {
            const a = Ba.test(i) && s + i.length >= t.length - 1;
            return { meaning: o, score: a ? 0.8 : 0.5 };
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/clean-request.ts
  function qa(n, e) {
    const t = {};
    for (const r of ["username", "email", "realname", "reason"]) {
      const i = n[r];
      const o = Tt(r, i, e);
      if (i !== o) {
        t[r] = { from: i, to: o };
        n[r] = o;
      }
    }
    return t;
  }
  function s0(n, e) {
    const t = b({}, n.request);
    const r = qa(t, e);
    if (Object.keys(r).length > 0) {
      n.cleaned = b(b({}, n.cleaned), r);
      n.request = t;
    }
  }
  var za = f(() => {
    "use strict";
    hi();
  });

  // src/accounts/list/read/cell-kinds.ts
  function Ot(n) {
    const e = n.trim().toLowerCase();
    return c0.has(e) || e.length < 4 && I2.test(e) && e !== "";
  }
  function Ua(n) {
    const e = n.trim().toLowerCase();
    return Ot(n) && (e.length > 3 || !Wa.test(e) || e.includes("/") || /^t[bd]./.test(e));
  }
  function je(n) {
    return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Ar(Qt(n)) === null;
  }
  function a0(n) {
    var r, i;
    if (!/\d/.test(n) || n.length > 60) {
      return false;
    }
    const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
    if (H2.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
      return e.length < 6;
    }
    const t = (i = n.match(/\d+/g)) != null ? i : [];
    return U2.test(n) && e.length < 5 && t.length > 2 || j2.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((o) => W2.test(o));
  }
  function l0(n) {
    const e = n.trim();
    return e.length < 60 && B2.test(e);
  }
  function u0(n) {
    return q2.test(n.trim());
  }
  function qt(n, e) {
    const t = n.trim();
    if (t === "") {
      return "blank";
    }
    if (t.length > 200) {
      return "text";
    }
    const r = t.toLowerCase();
    if (_2.has(r) || c0.has(r)) {
      return "answer";
    }
    if (je(t)) {
      return "email";
    }
    if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
      return "person";
    }
    if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
      return e.personAt(t) === null ? "url" : "person";
    }
    const i = Bt(t);
    if (!Wa.test(i)) {
      const s = i.replace(/\D/g, "").length;
      return s === 0 ? "answer" : a0(i) ? "date" : s > 6 && /^[+(0]/.test(i) && /^[\d\s()+./-]+$/.test(i) ? "phone" : "number";
    }
    if (a0(i)) {
      return "date";
    }
    if (z2.test(i)) {
      return "code";
    }
    const o = t.split(/\s+/u);
    return o.length === 1 ? "word" : o.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
  }
  function Ha(n) {
    return !z(n) && Wa.test(n) && !je(n);
  }
  var F2, D2, c0, _2, Wa, I2, B2, q2, z2, W2, U2, H2, j2;
  var zt = f(() => {
    "use strict";
    $i();
    ct();
    Je();
    F2 = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
    D2 = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
    c0 = new Set(F2.split("|"));
    _2 = new Set(D2.split("|"));
    Wa = Z(String.raw`\p{L}`);
    I2 = Z(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
    B2 = Z(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
    q2 = Z(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
    z2 = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
    W2 = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
    U2 = /\d{1,2}[:.]\d{2}/;
    H2 = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
    j2 = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
  });

  // src/accounts/list/read/reading.ts
  var d0;
  var p0 = f(() => {
    "use strict";
    d0 = 1e4;
  });

  // src/accounts/list/read/people-builder.ts
  function Xn(n) {
    return Ot(n) ? "" : n.trim();
  }
  function m0(n = {}) {
    const e = /* @__PURE__ */ new Map();
    for (const t of [K2, n]) {
      for (const [r, i] of Object.entries(t)) {
        i.forEach((o) => e.set(o.toLowerCase(), r));
      }
    }
    return e;
  }
  var f0, V2, Ui, K2;
  var Hi = f(() => {
    "use strict";
    za();
    zt();
    Je();
    p0();
    f0 = 200;
    V2 = [];
    Ui = class {
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
        this.remarks.push({ code: e, line: t, lastLine: i, text: r.length > f0 ? r.slice(0, f0) + "…" : r });
      }
      /**
       * @param line
       * @param lastLine
       * @param person
       * @param literally A row of the program's own sheet is taken to the letter
       */
      add(e, t, r, i = false) {
        var s, a;
        if (this.rows.length >= ((s = this.options.limit) != null ? s : d0)) {
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
          extra: V2
        }, r), {
          line: e,
          lastLine: t,
          cleaned: {}
        });
        if (!i) {
          o.cleaned = qa(o, this.rules);
        }
        this.rows.push(o);
      }
      /** Adds somebody, or says that the line names nobody. */
      addOrRemark(e, t, r, i) {
        const { username: o = "", email: s = "", realname: a = "" } = r;
        if (z(o) && z(s) && z(a)) {
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
    K2 = {
      mail: ["mail", "email", "e-mail"],
      generate: ["generate", "generated"],
      type: ["type", "typed"]
    };
  });

  // src/accounts/list/read/labels.ts
  function J2(n, e) {
    var r;
    if (n.length > 2e3) {
      return [];
    }
    const t = [];
    for (const i of n.split(/[,;|\t，；]\s*/u)) {
      const [, o = "", s = ""] = (r = G2.exec(i)) != null ? r : [];
      const a = o ? e.score(o.replace(/[*_]/g, "")) : null;
      const c = t[t.length - 1];
      if (a && a.score > 0.8) {
        t.push({ label: o.trim(), meaning: a.meaning, value: s.trim() });
      } else if (c) {
        c.value += `, ${i}`;
      } else {
        return [];
      }
    }
    return t;
  }
  function Y2(n) {
    const e = (a) => {
      var c, l;
      return Xn((l = (c = n.find((d) => d.meaning === a)) == null ? void 0 : c.value.replace(/[*_]{2}/g, "")) != null ? l : "");
    };
    const t = [e("firstname"), e("lastname")].filter((a) => a).join(" ");
    const r = e("name");
    const i = e("username");
    const o = e("realname") || t;
    const s = n.flatMap(({ label: a, meaning: c, value: l }, d) => c === "unused" && !z(l) ? [{ heading: a, column: d, value: l.trim() }] : []);
    return {
      username: i || (o ? "" : r),
      realname: o || (i ? r : ""),
      email: e("email").replace(/^<|>$/g, ""),
      password: e("password"),
      reason: e("reason"),
      extra: s
    };
  }
  function h0(n, e, t) {
    const r = n.filter(({ text: h }) => !z(h));
    if (r.length === 0 || r.length > 1e5) {
      return false;
    }
    const i = r.map((h) => ({ line: h, labels: J2(h.text, e) }));
    const o = i.flatMap(({ labels: h }) => h);
    const s = new Set(o.map(({ meaning: h }) => h));
    const a = ["email", "username", "name", "realname"].some((h) => s.has(h));
    const c = i.filter(({ labels: h }) => h.length > 0).length;
    if (!a || s.size < 2 || c < r.length * 0.6) {
      return false;
    }
    const l = [];
    let d = null;
    let p = null;
    const m = () => {
      if (d && p) {
        t.addOrRemark(d.line, p.lastLine, Y2(l), d.text);
      }
      [d, p] = [null, null];
      l.length = 0;
    };
    for (const { line: h, labels: w } of i) {
      if (w.length === 0) {
        m();
        t.remark("no-name", h.line, h.text, h.lastLine);
      } else {
        if (w.some((R) => Q2(l, R))) {
          m();
        }
        d = d != null ? d : h;
        p = h;
        l.push(...w);
      }
    }
    m();
    return true;
  }
  var G2, Q2;
  var x0 = f(() => {
    "use strict";
    Hi();
    Je();
    G2 = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
    Q2 = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
  });

  // src/accounts/list/read/addresses.ts
  function Et(n) {
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
  function g0(n) {
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
  function b0(n) {
    return /\d/.test(n) && n.length < 300 ? n.replace(iw, (e) => e.replace(/\D/g, "").length > 5 ? ow : e).replace(sw, " ").replace(/\uf8ff/g, " ") : n;
  }
  function w0(n, e) {
    let t = e;
    for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
      t = r;
    }
    return t;
  }
  function ji(n, e) {
    var h;
    const t = n.search(/[@＠]/);
    const r = Math.max(0, t - 80);
    const i = t === -1 || n.length > X2 ? null : Z2.exec(n.slice(r, t + 300));
    if (!i) {
      return { name: n.trim(), email: "", more: "" };
    }
    const o = Qt(i[0]);
    let s = w0(ew, n.slice(0, r + i.index)).trimEnd();
    const [a, c] = (h = nw.exec(s.slice(-rw))) != null ? h : [];
    if (a !== void 0 && c !== void 0 && (e.isHeading(c) || v0(c))) {
      s = s.slice(0, -a.length);
    }
    const l = w0(tw, n.slice(r + i.index + i[0].length));
    const d = g0(Et(b0(Et(s))));
    const p = Et(l);
    if (d !== "" && !Ot(d)) {
      return { name: je(d) ? "" : d, email: o, more: p };
    }
    const m = g0(Et(b0(Bt(p) === p ? p : "")).replace(/^\((.*)\)$/u, "$1"));
    return { name: je(m) || /[@＠]/.test(m) ? "" : m, email: o, more: "" };
  }
  function v0(n) {
    return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
  }
  function ja(n, e) {
    var a;
    const t = n.trimStart();
    const [r, i = ""] = (a = aw.exec(t)) != null ? a : [];
    if (r === void 0) {
      return n;
    }
    const o = t.slice(r.length);
    const s = Vi(o) !== 1 || i.trim().length < 4 || e.isHeading(i) || v0(i) || /<[^<>]{1,64}[@＠]/.test(o);
    return s && !je(i) ? o : n;
  }
  function Va(n, e) {
    const t = [];
    let r = 0;
    let i = false;
    let o = 0;
    for (let s = 0; s < n.length; s++) {
      const a = n.charAt(s);
      if (a === '"' && n.charAt(s - 1) !== "\\") {
        i = !i;
      } else if (!i && /[<(]/.test(a)) {
        o++;
      } else if (!i && /[>)]/.test(a)) {
        o = Math.max(0, o - 1);
      } else if (!i && o === 0 && e.includes(a)) {
        t.push(n.slice(r, s));
        r = s + 1;
      }
    }
    t.push(n.slice(r));
    return (i || o > 0) && t.length === 1 ? n.split(/[,;、，；]/) : t;
  }
  function y0(n) {
    const e = [];
    let t = "";
    for (const r of n) {
      if (t !== "" && /[@＠]/.test(r)) {
        const i = r.replace(/<[^]*/u, "").trim();
        const o = !/[<(]/.test(r);
        const s = !o && (Ka(t) === 1 || Ka(i) === 1) && !/[@＠]/.test(i) && i !== "";
        if (s) {
          e.push(`${t.trim()}, ${r.trim()}`);
        } else if (o && Ka(r) === 1) {
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
  function cw(n) {
    if (Vi(n) < 2) {
      return [n];
    }
    if (!/[<(]/.test(n)) {
      return n.split(/\s+/u).filter((r) => r !== "");
    }
    const e = n.split(">").filter((r) => Et(r) !== "");
    const t = e.length > 1 && e.every((r) => r.includes("<"));
    return t ? e.map((r) => r + ">") : [n];
  }
  function Ga(n, e) {
    const t = ja(n, e);
    const r = Vi(t);
    const i = Va(t, ";；");
    const o = i.filter((a) => /[@＠]/.test(a)).length > 1 || i.length > 1 && r < 2;
    if (r < 2 && !o) {
      return [ji(t, e)].filter(({ name: a, email: c }) => a || c);
    }
    const s = o ? i.flatMap((a) => Vi(a) > 1 ? y0(Va(ja(a, e), ",，、")) : [a]) : y0(Va(t, ",，、"));
    return s.filter((a) => Et(a) !== "").flatMap(cw).map((a) => ji(ja(a, e), e)).filter(({ name: a, email: c }) => a !== "" || c !== "");
  }
  var X2, Z2, ew, tw, nw, rw, iw, ow, sw, Vi, aw, Ka;
  var Qa = f(() => {
    "use strict";
    $i();
    ct();
    zt();
    Je();
    X2 = 2e3;
    Z2 = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
    ew = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
    tw = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
    nw = Z(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
    rw = 50;
    iw = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
    ow = "";
    sw = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
    Vi = (n) => {
      var e, t;
      return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
    };
    aw = Z(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
    Ka = (n) => n.trim().split(/\s+/u).length;
  });

  // src/accounts/list/read/list-marks.ts
  function fw(n) {
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
  function Ja(n) {
    var c;
    const e = n.replace(k0, "");
    const t = e.trimStart() !== n.trimStart();
    const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
    const i = dw.exec(e);
    if ((i == null ? void 0 : i[1]) !== void 0) {
      return v(b({}, r), { text: e.slice(i[0].length), number: fw(i[1]) });
    }
    const o = pw.exec(e);
    if (o) {
      return v(b({}, r), { text: e.slice(o[0].length), number: 10 });
    }
    const s = Bt(e.slice(0, 40));
    const a = lw.exec(s);
    if (a && s.length === Math.min(40, e.length)) {
      const l = e.slice(a[0].length).replace(k0, "").trim();
      return v(b({}, r), { text: l, number: Number((c = a[1]) != null ? c : a[2]) });
    }
    return r;
  }
  function Ya(n) {
    const e = Bt(n.slice(0, 20));
    const t = uw.exec(e);
    return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
  }
  function Xa(n) {
    var r, i;
    const e = n.filter((o) => o !== null);
    let t = 0;
    for (let o = 1; o < e.length; o++) {
      const s = ((r = e[o]) != null ? r : 0) - ((i = e[o - 1]) != null ? i : 0);
      if (s === 1 || e[o] === 1 || s === 0 && e[o] === 1) {
        t++;
      }
    }
    return e.length > 1 && t >= (e.length - 1) * 0.5;
  }
  var k0, lw, uw, dw, pw;
  var S0 = f(() => {
    "use strict";
    ct();
    Je();
    k0 = Z(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,}|\t)|\[[ xX✓✔]?\](?=\s))+`);
    lw = /^\s*(?:#|№|No\.|No)?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d]))\s*/u;
    uw = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
    dw = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
    pw = /^\s*\u{1f51f}\s*/u;
  });

  // src/accounts/list/read/markup.ts
  function* R0(n, e, t) {
    let r = n.indexOf(e);
    let i = r === -1 ? -1 : n.indexOf(t, r + 2);
    while (r !== -1 && i !== -1) {
      const o = n.indexOf(e, r + 2);
      if (o !== -1 && o < i) {
        r = o;
        continue;
      }
      if (i - r < hw) {
        yield [r, i + 2];
      }
      r = o === -1 || o >= i + 2 ? o : n.indexOf(e, i + 2);
      i = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, i + 2));
    }
  }
  function ww(n, e) {
    var o, s, a;
    const [, t] = (o = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? o : [];
    const [r = n, i = r] = (s = t == null ? void 0 : t.split("|")) != null ? s : [];
    return (a = e.personIn(r)) != null ? a : i;
  }
  function yw(n, e) {
    var p, m;
    const [t = "", ...r] = n.split("|");
    const i = Qn(t);
    const o = /^#\w+:(.*)$/u.exec(i);
    if (o) {
      const h = e.personIn((p = o[1]) != null ? p : "");
      return h === null ? null : { names: [h], sure: true, template: "#" };
    }
    const s = [];
    const a = [];
    for (const h of r) {
      const [, w = "", R = ""] = (m = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(h)) != null ? m : [];
      const O = ww((w ? R : h).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
      if (O && (!w || /^\d+$/.test(w))) {
        a.push(O);
      } else if (O && bw.test(w)) {
        s.push(O);
      }
    }
    if (s.length > 0) {
      return { names: s, sure: true, template: i };
    }
    const [c] = a;
    if (c === void 0) {
      return null;
    }
    const l = xw.test(i);
    const d = gw.test(i) || [...i].length < 3 || e.isUserNamespace(i, i.length < 30);
    return { names: l ? a : [c], sure: l || d, template: i.toLowerCase() };
  }
  function Sw(n, e, t) {
    var o;
    let r = "";
    let i = 0;
    for (const { 0: s, index: a = 0 } of n.matchAll(vw)) {
      const c = e.personAt(s);
      if (c !== null) {
        const l = a + s.length;
        const d = n.charAt(a - 1) === "[";
        const [p = ""] = d ? (o = kw.exec(n.slice(l, l + 400))) != null ? o : [] : [];
        t(c);
        r += n.slice(i, d ? a - 1 : a) + " ";
        i = l + p.length;
      }
    }
    return r + n.slice(i);
  }
  function Or(n, e) {
    var p;
    const t = [];
    const r = [];
    const i = /* @__PURE__ */ new Map();
    let o = 0;
    let s = "";
    let a = 0;
    const c = (m) => {
      var w;
      const h = m === null ? "" : Qn(m);
      if (h === "") {
        o++;
        return;
      }
      i.set(h, ((w = i.get(h)) != null ? w : 0) + 1);
      if (i.get(h) === 1) {
        t.push(h);
      }
    };
    const l = [];
    if (n.includes("[[")) {
      for (const [m, h] of R0(n, "[[", "]]")) {
        l.push([m, h, true]);
      }
    }
    if (n.includes("{{")) {
      for (const [m, h] of R0(n, "{{", "}}")) {
        l.push([m, h, false]);
      }
    }
    l.sort((m, h) => m[0] - h[0]);
    for (const [m, h, w] of l) {
      if (m < a) {
        continue;
      }
      const R = n.slice(m + 2, h - 2);
      s += n.slice(a, m) + " ";
      a = h;
      if (w) {
        c(e.personIn((p = R.split("|", 1)[0]) != null ? p : ""));
      } else {
        const O = yw(R, e);
        if (O == null ? void 0 : O.sure) {
          O.names.forEach(c);
        } else if (O) {
          r.push(O);
        }
      }
    }
    s += n.slice(a);
    if (/https?:/i.test(s)) {
      s = Sw(s, e, c);
    }
    const d = t.filter((m) => {
      var h;
      return ((h = i.get(m)) != null ? h : 0) > 1;
    });
    return { names: t, calls: r, signed: d, others: o, rest: s };
  }
  var hw, xw, gw, bw, vw, kw;
  var Za = f(() => {
    "use strict";
    Je();
    hw = 1e3;
    xw = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
    gw = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
    bw = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
    vw = /https?:\/\/[^\s<>[\]"]+/giu;
    kw = /^[^[\]\n]{0,300}\]/u;
  });

  // src/accounts/list/read/page-mask.ts
  function Tw(n, e) {
    return n.length < 1e3 && (Rw.test(n) || Aw.test(n) && n.endsWith("]]") || !e && Cw.test(n));
  }
  function Ow(n, e) {
    let t = "";
    let r = n;
    let i = e;
    for (; ; ) {
      const o = r.indexOf(i ? "-->" : "<!--");
      if (o === -1) {
        return { text: i ? t : t + r, open: i };
      }
      t += i ? "" : r.slice(0, o);
      r = r.slice(o + (i ? 3 : 4));
      i = !i;
    }
  }
  function Ew(n) {
    return n.split("{{").length - n.split("}}").length;
  }
  function Er(n) {
    const e = n.reduce((s, a, c) => a.includes("-->") ? c : s, -1);
    const t = n.some((s) => /\[\[|\{\{|^==.*==/.test(s));
    let r = false;
    let i = 0;
    let o = 0;
    return n.map((s, a) => {
      if (!r && i === 0 && !/[<{=#_[*-]/.test(s)) {
        return { text: s, isMarkup: false };
      }
      const c = r || s.includes("<!--") && a <= e;
      const { text: l, open: d } = c ? Ow(s, r) : { text: s, open: false };
      const p = r;
      r = d;
      const m = i;
      if (t) {
        const R = Ew(l);
        i = Math.max(0, i + R);
        o = i === 0 ? 0 : o + 1;
        if (o > 100) {
          i = 0;
          o = 0;
        }
      }
      const h = l.trim();
      const w = h === "" && (p || s.trim() !== "");
      return {
        text: l,
        isMarkup: w || m > 0 || i > 0 && !/^\s*[*#]/.test(l) || Tw(h, t)
      };
    });
  }
  function A0(n) {
    let e = "";
    let t = 0;
    let r = -1;
    for (const { 0: i, 1: o, index: s = 0 } of n.includes("<") ? n.matchAll(Lw) : []) {
      if (!o) {
        r = r === -1 ? s : r;
      } else if (r !== -1) {
        e += n.slice(t, r) + " ";
        t = s + i.length;
        r = -1;
      }
    }
    e += n.slice(t);
    return e.includes("~~") ? e.replace(Pw, " ") : e;
  }
  function Ki(n) {
    return /[<'*_]/.test(n) ? n.replace($w, "").replace(/'{2,}|\*{2,}/g, "") : n;
  }
  var Rw, Aw, Cw, Lw, Pw, $w;
  var ec = f(() => {
    "use strict";
    Rw = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
    Aw = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
    Cw = /^#{2,6}\s/;
    Lw = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
    Pw = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
    $w = /<\/?[a-z][^<>@]{0,300}>/giu;
  });

  // src/accounts/list/read/signature.ts
  function O0(n) {
    const e = Math.max(0, n.length - tc);
    const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
    let r = false;
    let i = false;
    let o = false;
    let s = 0;
    for (const { 0: a, index: c = 0 } of t) {
      if (!/\d/.test(a)) {
        if (++s > 2) {
          return -1;
        }
        continue;
      }
      s = 0;
      let l = a;
      if (T0.test(l) && !/\d[.]\d+[.]\d/.test(l) && !r) {
        r = true;
        l = l.replace(T0, "");
      }
      if (Mw.test(l) && !o) {
        o = true;
        l = l.replace(/\d{4}/, "");
      }
      i = i || Nw.test(l);
      if (r && i && o) {
        const d = e + c;
        return d;
      }
    }
    return -1;
  }
  function Lr(n) {
    var r;
    const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = Fw.exec(n)) != null ? r : [];
    return { before: e.trim(), talk: t };
  }
  function Dw(n) {
    const e = Bt(n).trimEnd();
    if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-tc - C0))) {
      return null;
    }
    const t = e.slice(-(tc + C0 + 20));
    const r = e.length - t.length;
    const i = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
    const o = i === -1 ? -1 : O0(e.slice(0, r + i).trimEnd());
    const s = o === -1 ? O0(e) : o;
    return s === -1 ? null : n.slice(0, s);
  }
  function Pr(n) {
    var r;
    const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
    if (e) {
      return Lr(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
    }
    const t = Dw(n);
    return t === null ? null : Lr(t.trim());
  }
  var tc, C0, T0, Mw, Nw, Fw;
  var nc = f(() => {
    "use strict";
    Je();
    tc = 80;
    C0 = 30;
    T0 = /\d{1,2}[:.٫]\d{2}/;
    Mw = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    Nw = /^\D{0,4}\d{1,2}(?:\D|$)/;
    Fw = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
  });

  // src/accounts/list/read/lines.ts
  function Uw(n, { titles: e }) {
    const t = Er(n.map(({ text: r }) => r));
    return n.map((r, i) => {
      var w, R;
      const o = (w = t[i]) != null ? w : { text: r.text, isMarkup: false };
      const s = A0(o.text);
      const [, a = "", c = s] = (R = /^(\s*[*#:;]+)([^]*)$/u.exec(s)) != null ? R : [];
      const l = /^\s*\*[^*\s][^*]*\*\s*$/.test(s);
      const d = a && !l && !/^\s*\*\*[^*]/.test(s) && !/^\s*#\d/.test(s) ? c : s;
      const p = d.trim();
      const m = /\[\[|\{\{|https?:|[:：]/.test(p);
      const h = Ja(p);
      return v(b({}, r), {
        plain: p,
        isMarkup: o.isMarkup,
        isStruck: s !== o.text,
        item: h,
        bullets: d === s ? "" : a.trim(),
        signed: o.isMarkup || p.length > 3e3 ? null : Pr(p),
        markup: !o.isMarkup && m ? Or(p, e) : null
      });
    });
  }
  function P0(n, e) {
    const t = /* @__PURE__ */ new Map();
    n.forEach((r) => {
      var i;
      return t.set(r, ((i = t.get(r)) != null ? i : 0) + 1);
    });
    t.delete("");
    return new Set([...t].flatMap(([r, i]) => i > 1 && i >= e ? [r] : []));
  }
  function Hw(n) {
    const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
    return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
  }
  function Qi(n) {
    var r;
    const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
    return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
  }
  function jw(n) {
    const e = n.filter(({ isMarkup: m, text: h }) => !m && !z(h));
    const t = e.map(({ item: m }) => m.number);
    const r = e.map(({ item: m }) => {
      var h, w;
      return m.number === null ? (w = (h = Ya(m.text)) == null ? void 0 : h.number) != null ? w : null : null;
    });
    const i = r.filter((m) => m !== null).length;
    const o = i > Math.max(2, e.length * 0.7) && Xa(r);
    const s = e.map(({ signed: m, plain: h }) => (m != null ? m : Lr(h)).talk);
    const a = e.flatMap(({ markup: m }) => {
      var h;
      return (h = m == null ? void 0 : m.calls) != null ? h : [];
    });
    const c = Xa(t);
    const l = ({ item: m, bullets: h }) => m.hasBullet || h !== "" || c && m.number !== null;
    const d = e.map(({ item: m }) => m.text);
    const p = e.filter(({ item: m }) => !z(m.text));
    return {
      isNumbered: c,
      isBareNumbered: o,
      hasItems: e.filter(l).length > 1 && rc(e, l) > 0.4,
      isPage: e.some(({ markup: m, signed: h }) => h !== null || m !== null && m.names.length > 0),
      hasMarks: e.length > 1 && rc(p, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && rc(p, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
      talk: P0(s, e.length * 0.4),
      templates: P0(a.map(({ template: m }) => m), 2),
      isSurnameFirst: d.filter(Qi).length > d.length * 0.6 && d.length > 1,
      hasBulletedReplies: e.some(({ bullets: m }) => m.endsWith(":")) && e.some(({ bullets: m }) => /[*#]$/.test(m))
    };
  }
  function Zn(n) {
    const e = n.split(/\s+/u);
    return n.length > Iw || e.length > _w + 2 || e.length > 4 && e.filter((t) => E0.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => E0.test(t)).length > 1;
  }
  function Vw(n) {
    var t, r;
    const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
    return (r = (t = e.filter((i) => i.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
  }
  var _w, Iw, E0, Bw, L0, qw, zw, Ww, rc, Gi;
  var ic = f(() => {
    "use strict";
    ct();
    Qa();
    zt();
    S0();
    Za();
    ec();
    Je();
    nc();
    _w = 7;
    Iw = 100;
    E0 = Z(String.raw`^\p{Ll}`);
    Bw = Z(String.raw`\p{L}`);
    L0 = Z(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
    qw = Z(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
    zw = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
    Ww = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
    rc = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
    Gi = class {
      constructor(e, t, r) {
        this.context = t;
        this.builder = r;
        this.lines = Uw(e, t);
        this.style = jw(this.lines);
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
          } else if (!z(t.text)) {
            this.readLine(t);
          }
        }
      }
      /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
      headingLine() {
        const { header: e } = this.context.options;
        const t = this.lines.filter(({ text: s }) => !z(s));
        const [r] = t;
        if (!r || r.isMarkup || e === false || t.length < 2 || r.item.number !== null || r.bullets !== "") {
          return null;
        }
        const i = this.context.words.score(r.item.text);
        const o = (i == null ? void 0 : i.score) === 1 && i.meaning !== "unused" && r.item.text.length > (i.meaning === "name" ? 3 : 4);
        return e === true || o ? r : null;
      }
      readLine(e) {
        var s;
        const t = () => this.builder.remark(
          e.isStruck && z(Et(e.plain)) ? "struck" : "no-name",
          e.line,
          e.text,
          e.lastLine
        );
        if (L0.test(e.plain) && e.signed === null) {
          t();
          return;
        }
        if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((s = e.markup) == null ? void 0 : s.names.length) !== 1) {
          t();
          return;
        }
        const r = this.linked(e);
        if (r) {
          const [a = ""] = r.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
          r.forEach((c) => this.builder.add(e.line, e.lastLine, { username: c, email: a }));
          return;
        }
        const i = this.withoutMarks(e);
        const o = i === "" ? 0 : this.readPlain(e, i);
        if (o === 0) {
          t();
        }
      }
      emailsIn(e) {
        return /[^\s@]@[^\s@]/.test(e) ? Ga(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
      }
      /** Whom links and templates name; null: nobody. */
      linked({ markup: e, signed: t, plain: r }) {
        var m;
        if (!e) {
          return null;
        }
        const { names: i, signed: o, calls: s, rest: a } = e;
        if (i.length > 0) {
          return t && o.length === 1 && i.length > 1 && Zn(Et(a)) ? o : i;
        }
        const c = (m = s.find(({ template: h }) => this.style.templates.has(h))) != null ? m : s[0];
        if (!c || !/[*#]|^\s*\{\{/.test(r)) {
          return null;
        }
        const { before: l } = t && Pr(a) || { before: a };
        const d = Et(l.replace(/[*#:;\s]+/g, "")) === "";
        const p = this.style.templates.has(c.template) && !Bw.test(Ki(a));
        return d || p ? c.names : null;
      }
      /** The line without list marks, signature and brackets that only came along. */
      withoutMarks(e) {
        var p, m;
        const { style: t } = this;
        const { signed: r, item: i, markup: o, plain: s } = e;
        const a = i.hasBullet || e.bullets !== "" || t.isNumbered && i.number !== null;
        if (r) {
          const h = /\[\[|\{\{/.test(r.before) ? Or(r.before, this.context.titles).rest : r.before;
          const w = Ja(Ki(h));
          const R = t.isNumbered ? w.text : w.numbered;
          const O = Zn(R) || /[.!?]\s|\s[-–—]|^-/.test(R) ? Vw(R) : R;
          return this.plainName(O.replace(/^[-–—\s]+/, ""));
        }
        if (o && o.others > 0 || !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(s)) {
          return "";
        }
        let c = t.isNumbered ? i.text : i.numbered;
        c = t.isBareNumbered ? (m = (p = Ya(c)) == null ? void 0 : p.text) != null ? m : c : c;
        c = Ki(o && o.calls.length > 0 ? o.rest : c).replace(/^--\s*/, "").trim();
        const { before: l, talk: d } = Lr(c);
        return t.talk.has(d) && l !== "" ? l : c;
      }
      /** Adds who is in a line without links. How many? */
      readPlain(e, t) {
        const r = (a, c = "") => {
          this.builder.add(e.line, e.lastLine, { username: a, email: c });
          return 1;
        };
        const i = Hw(t);
        if (i.length > 0) {
          return i.map((a) => r(a)).length;
        }
        if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
          return Ga(t, this.context.words).map(({ name: a, email: c }) => r(a, c)).length;
        }
        if (e.signed) {
          return Ua(t) || Zn(t) ? 0 : r(t);
        }
        const o = this.namesIn(t).map((a) => this.plainName(a)).filter((a) => a !== "");
        const s = o.length === 1;
        return o.filter((a) => {
          if (Ua(a) || Zn(a) || /[:：]$/.test(a) && s || /^https?:/i.test(a)) {
            return false;
          }
          const c = qt(a, this.context.titles);
          if (c === "date" || c === "phone" || c === "url") {
            return false;
          }
          this.addName(e, a);
          return true;
        }).length;
      }
      addName(e, t) {
        var s;
        const r = this.style.isSurnameFirst && this.context.order === "parts";
        const [, i = "", o = ""] = r ? (s = /^([^,]+),\s(.+)$/u.exec(t)) != null ? s : [] : [];
        this.builder.add(e.line, e.lastLine, i ? { realname: `${o.trim()} ${i}` } : { username: t });
      }
      /** Several names in a line, where something parts them. */
      namesIn(e) {
        var a, c;
        const t = (l) => e.split(l).map((d) => d.trim()).filter((d) => d !== "");
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
        const o = r.length === 2 && !i && (this.style.isSurnameFirst || Qi(e) || zw.test((a = r[1]) != null ? a : ""));
        if (r.length < 2 || o) {
          return r.length < 2 ? r : [e];
        }
        if (Zn(e) && r.some(Zn)) {
          return [e];
        }
        const s = (c = r.pop()) != null ? c : "";
        return [...r, ...s.length < 200 ? s.split(Ww) : [s]].map((l) => l.replace(/^(?:and|und|et)\s/i, ""));
      }
      /** A name without marks behind it. */
      plainName(e) {
        if (e.length > 400) {
          return e.trim();
        }
        let t = e.replace(qw, "").trim();
        t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
        if (this.style.hasMarks) {
          t = t.replace(/[.。]+$/u, "").trim();
        }
        return L0.test(t) ? "" : t;
      }
    };
  });

  // src/accounts/list/read/delimited.ts
  function Qw(n) {
    var t;
    const e = /^\s*"(.*)"\s*$/u.exec(n);
    if (e) {
      return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
    }
    return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
  }
  function Jw(n, e, t) {
    var i, o;
    let r = e;
    for (let s = 0; r < n.length && r < e + t && s < Gw; r++) {
      s += (o = (i = n[r]) == null ? void 0 : i.length) != null ? o : 0;
    }
    return r;
  }
  function* $r(n, e) {
    var i, o, s;
    let t = 1;
    let r = 0;
    while (t <= n.length) {
      const a = n.slice(t - 1, Jw(n, t - 1, r > $0 ? 1 : Kw));
      const { data: c, errors: l } = r > $0 ? { data: [], errors: [] } : M0.parse(
        a.join("\n"),
        { delimiter: e || String.fromCharCode(31), newline: "\n" }
      );
      const d = (o = (i = l[0]) == null ? void 0 : i.row) != null ? o : c.length;
      for (const p of c.slice(0, d)) {
        const m = t + p.reduce((h, w) => h + w.split("\n").length - 1, 0);
        yield { line: t, lastLine: m, cells: p };
        t = m + 1;
      }
      if (d === 0) {
        const p = (s = a[0]) != null ? s : "";
        const m = (e ? p.split(e) : [p]).map(Qw);
        yield { line: t, lastLine: t, cells: m, broken: p.includes('"') };
        t++;
        r++;
      }
    }
  }
  var M0, Kw, Gw, $0;
  var N0 = f(() => {
    "use strict";
    M0 = ci(zi());
    Kw = 500;
    Gw = 3e4;
    $0 = 50;
  });

  // src/accounts/list/read/sheet.ts
  function Mr(n) {
    return n.length > 1 && n.some((e) => e.trim() === xn) && !n.some(je);
  }
  function Ji(n) {
    return n.findIndex((e) => e.trim() === xn);
  }
  function F0(n, e) {
    const t = [oc, Yw].find((r) => e === r.length - 1 && r.every((i, o) => n[o] === "unused" || n[o] === i || i === "unused"));
    return t ? n.map((r, i) => {
      var o;
      return (o = t[i]) != null ? o : "unused";
    }) : null;
  }
  var oc, Yw, xn;
  var Nr = f(() => {
    "use strict";
    zt();
    oc = [
      "username",
      "email",
      "realname",
      "password",
      "reason",
      "mode",
      "unused"
    ];
    Yw = ["unused", "username", "email", "unused", "unused"];
    xn = "AccountCreator";
  });

  // src/accounts/list/read/wiki-table.ts
  function _0(n) {
    const e = [];
    let t = 0;
    let r = 0;
    let i = false;
    for (let o = 0; o < n.length; o++) {
      const s = n.slice(o, o + 2);
      if (s === "[[" || s === "{{") {
        t++;
        o++;
      } else if (s === "]]" || s === "}}") {
        t = Math.max(0, t - 1);
        o++;
      } else if (t === 0 && (s === "||" || s === "!!")) {
        e.push(n.slice(r, o));
        i = true;
        r = o + 2;
        o++;
      }
    }
    e.push(n.slice(r));
    return { cells: e, hasDouble: i };
  }
  function I0(n) {
    const e = [];
    let t = 0;
    let r = 0;
    for (let i = 0; i < n.length; i++) {
      const o = n.slice(i, i + 2);
      if (o === "[[" || o === "{{") {
        t++;
        i++;
      } else if (o === "]]" || o === "}}") {
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
  function B0(n) {
    const e = I0(n);
    return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
  }
  function sc(n) {
    return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
  }
  function Xw(n) {
    return _0(n.slice(1)).cells.map((e) => sc(B0(e)));
  }
  function q0(n, e) {
    const t = [];
    let r = null;
    const i = n.some((a) => D0(a.trim()));
    const o = () => {
      if (r == null ? void 0 : r.cells.every(z)) {
        Object.assign(r, { cells: [], beside: "|" });
      }
      r = null;
    };
    const s = (a) => {
      o();
      t.push(a);
      return a;
    };
    for (const [a, c] of n.entries()) {
      const l = e + a;
      const d = c.trim();
      if (!d) {
        continue;
      }
      if (ac(d) || cc(d) || D0(d) || d.startsWith("|+")) {
        s({ line: l, lastLine: l, cells: [], beside: c });
      } else if (/^[|!]/.test(d)) {
        const p = Xw(d);
        if (r && i) {
          r.cells.push(...p);
          r.lastLine = l;
        } else {
          r = s({ line: l, lastLine: l, cells: p });
        }
      } else if (r) {
        r.cells[r.cells.length - 1] += "\n" + sc(d);
        r.lastLine = l;
      } else {
        t.push({ line: l, lastLine: l, cells: [], beside: c });
      }
    }
    o();
    return t;
  }
  function lc(n) {
    const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !z(t)) : [];
    return e.length > 0 && e.every((t) => Zw.test(t));
  }
  function z0(n, e) {
    return n.flatMap((t, r) => {
      const i = e + r;
      const o = t.trim();
      if (!o) {
        return [];
      }
      if (lc(o) || /^[-+=|:\s]+$/.test(o) || !o.includes("|")) {
        return [{ line: i, lastLine: i, cells: [], beside: t }];
      }
      const s = _0(o.replace(/^[|!]/, ""));
      const a = s.hasDouble ? s.cells.map(B0) : I0(o.replace(/^[|!]/, "").replace(/\|$/, ""));
      return [{ line: i, lastLine: i, cells: a.map((c) => sc(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
    });
  }
  var D0, ac, cc, Zw;
  var W0 = f(() => {
    "use strict";
    Je();
    D0 = (n) => /^\|-/.test(n);
    ac = (n) => /^[\s:*]*\{\|/.test(n);
    cc = (n) => /^\s*\|\}/.test(n);
    Zw = /^\s*:?-{2,}:?\s*$/;
  });

  // src/accounts/list/read/shape.ts
  function ny(n, e, { words: t }) {
    const r = [...$r(n, e)].map(({ cells: d }) => d).filter((d) => !d.every(z));
    const i = r.filter((d) => d.length > 1);
    const o = /* @__PURE__ */ new Map();
    i.forEach(({ length: d }) => {
      var p;
      return o.set(d, ((p = o.get(d)) != null ? p : 0) + 1);
    });
    const [s] = [...o].reduce((d, p) => p[1] > d[1] ? p : d, [0, 0]);
    const a = r.map((d) => {
      var m, h;
      const p = d.filter(je).length;
      return p === 0 ? 0 : Math.max(p, (h = (m = d.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) != null ? h : 0);
    });
    const c = r.length || 1;
    const l = i.filter(({ length: d }) => Math.abs(d - s) < 2).length;
    return {
      delimiter: e,
      rows: r,
      width: s,
      share: i.length / c,
      even: l / (i.length || 1),
      hasHeadings: r.slice(0, 12).some((d) => {
        if (d.some((h) => je(h) || /\[\[|\{\{|^\s*[*#]/.test(h))) {
          return false;
        }
        const p = d.filter((h) => !z(h)).map((h) => t.score(h));
        const m = p.filter((h) => h !== null && h.score > 0.8);
        return d.length > 1 && m.length > 1 && m.some((h) => (h == null ? void 0 : h.meaning) !== "unused") || d.length > 2 && p.filter((h) => h !== null).length > 1;
      }),
      addressed: a.filter((d) => d === 1).length / c,
      crowded: a.filter((d) => d > 1).length / c
    };
  }
  function ry({ rows: n, delimiter: e }) {
    const t = n.filter((i) => i.filter((o) => !z(o)).length > 1);
    const r = t.filter(([i = "", ...o]) => o.length < 2 && ty.test(i) && !/^\d+$/.test(i.trim()));
    return e === "	" ? t.length > r.length * 1.5 && t.length > 0 : true;
  }
  function iy(n, e) {
    var l, d, p, m, h;
    const t = [];
    const r = Er(n.map(({ text: w }) => w));
    for (let w = 0; w < n.length && t.length < ey; w++) {
      const R = (d = (l = n[w]) == null ? void 0 : l.text) != null ? d : "";
      if (!z(R) && !((p = r[w]) == null ? void 0 : p.isMarkup)) {
        t.push(R.slice(0, 5e3));
      }
    }
    const i = U0.map((w) => ny(t, w, e));
    const o = i.filter(({ hasHeadings: w, share: R }) => w && R > 0.3);
    if (o[0]) {
      return o[0].delimiter;
    }
    const s = i.find((w) => w.delimiter === "	" && w.share >= 0.5 && ry(w));
    if (s) {
      return s.delimiter;
    }
    const a = (w) => t.filter((R) => w.test(R)).length / (t.length || 1);
    if (a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || a(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((w) => Pr(w) !== null).length > t.length * 0.4) {
      return "";
    }
    const c = i.find(({ addressed: w, crowded: R, share: O, width: N, even: j }) => w >= 0.5 && w > R * 2 && O >= 0.5 && (N > 2 || j > 0.6));
    if (c) {
      return c.delimiter;
    }
    return (h = (m = i.find(({ delimiter: w, rows: R, share: O, even: N, width: j, crowded: q }) => {
      if (R.length < 2 || q > 0.2 || O < 0.6 || N < 0.7) {
        return false;
      }
      const J = R.filter((x) => Qi(x.join(","))).length;
      const ee = w === "," && J > R.length * 0.6;
      const g = R.filter((x) => {
        var k;
        return z((k = x[x.length - 1]) != null ? k : "") && x.length < 3;
      }).length;
      return !ee && g < R.length * 0.5 && j > 1;
    })) == null ? void 0 : m.delimiter) != null ? h : "";
  }
  function sy(n) {
    var t, r, i;
    const e = (r = (t = n.find(({ text: o }) => !z(o))) == null ? void 0 : t.text) != null ? r : "";
    return e.includes(xn) ? (i = U0.find((o) => {
      const [s] = $r([e], o);
      return s !== void 0 && Mr(s.cells);
    })) != null ? i : null : null;
  }
  function ay(n) {
    var o, s, a, c, l, d, p, m, h, w, R;
    const e = [];
    let t = [];
    const r = Er(n.map(({ text: O }) => O));
    const i = () => {
      if (t.length > 0) {
        e.push({ kind: "lines", lines: t });
        t = [];
      }
    };
    for (let O = 0; O < n.length; O++) {
      const N = n[O];
      if (!N) {
        continue;
      }
      if ((o = r[O]) == null ? void 0 : o.isMarkup) {
        t.push(N);
        continue;
      }
      const j = [];
      let q = O;
      if (ac(N.text)) {
        for (; q < n.length; q++) {
          j.push((a = (s = n[q]) == null ? void 0 : s.text) != null ? a : "");
          if (cc((l = (c = n[q]) == null ? void 0 : c.text) != null ? l : "")) {
            break;
          }
        }
        i();
        e.push({ kind: "table", records: q0(j, N.line), delimiter: "", source: "wiki" });
        O = q;
      } else if (oy(N.text) || N.text.includes("|") && lc((p = (d = n[O + 1]) == null ? void 0 : d.text) != null ? p : "")) {
        for (; q < n.length && (q === O || /\|/.test((h = (m = n[q]) == null ? void 0 : m.text) != null ? h : "")); q++) {
          j.push((R = (w = n[q]) == null ? void 0 : w.text) != null ? R : "");
        }
        i();
        e.push({ kind: "table", records: z0(j, N.line), delimiter: "|", source: "bars" });
        O = q - 1;
      } else {
        t.push(N);
      }
    }
    i();
    return e;
  }
  function uc(n, e, t) {
    const r = e != null ? e : sy(n);
    const i = r === null ? ay(n) : [{ kind: "lines", lines: [...n] }];
    return i.map((o) => {
      var d, p;
      if (o.kind === "table") {
        return o;
      }
      const s = (p = (d = o.lines[0]) == null ? void 0 : d.line) != null ? p : 1;
      const a = o.lines.map(({ text: m }) => m);
      const c = r != null ? r : iy(o.lines, t);
      const l = (m) => m.map((h) => v(b({}, h), { line: h.line + s - 1, lastLine: h.lastLine + s - 1 }));
      if (c !== "") {
        return { kind: "table", records: l([...$r(a, c)]), delimiter: c, source: "delimited" };
      }
      if (cy.test(a.join("\n"))) {
        return {
          kind: "lines",
          lines: l([...$r(a, "")]).map(({ line: m, lastLine: h, cells: w }) => ({ line: m, lastLine: h, text: w.join(" ").replace(/\n/g, " ") }))
        };
      }
      return o;
    });
  }
  var ey, U0, ty, oy, cy;
  var H0 = f(() => {
    "use strict";
    zt();
    N0();
    ic();
    ct();
    Je();
    ec();
    nc();
    Nr();
    W0();
    ey = 200;
    U0 = ["	", ";", ",", "|"];
    ty = Z(String.raw`^[^\p{L}]*$`);
    oy = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
    cy = /^"(?:[^"\n]|"")*$/m;
  });

  // src/accounts/list/read/column-stats.ts
  function dc(n, e) {
    return n.length > 0 ? n.filter(e).length / n.length : 0;
  }
  function dy(n) {
    const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
  }
  function j0(n, e, t) {
    const r = n.map((a) => {
      var c;
      return ((c = a[e]) != null ? c : "").slice(0, 400);
    });
    const i = r.filter((a) => !z(a));
    const o = new Set(i.map((a) => a.trim().toLowerCase())).size;
    const s = {
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
    for (const a of i) {
      s[qt(a, t)] += 1 / i.length;
    }
    return {
      filled: i.length,
      fill: r.length > 0 ? i.length / r.length : 0,
      kinds: s,
      distinct: i.length > 0 ? o / i.length : 0,
      realNames: dc(i, l0),
      ideographic: dc(i, u0),
      coined: dc(i, (a) => uy.test(a.trim())),
      examples: i.filter((a) => !Ot(a)).slice(0, ly),
      words: r.map(dy)
    };
  }
  function pc({ kinds: n, filled: e, distinct: t }) {
    return e > 0 && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
  }
  function Fr(n, e) {
    let t = 0;
    let r = 0;
    n.words.forEach((i, o) => {
      var c;
      const s = (c = e.words[o]) != null ? c : [];
      if (i.length === 0 || s.length === 0) {
        return;
      }
      r++;
      const a = (l, d) => l === d || l.length > 2 && d.startsWith(l) || d.length > 2 && l.startsWith(d);
      if (i.some((l) => s.some((d) => a(l, d)))) {
        t++;
      }
    });
    return r > 0 ? t / r : 0;
  }
  var ly, uy;
  var V0 = f(() => {
    "use strict";
    zt();
    Je();
    ly = 3;
    uy = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
  });

  // src/accounts/list/read/columns.ts
  function my(n, e) {
    const { kinds: t, filled: r, distinct: i } = n;
    if (r === 0) {
      return e ? 0.8 : 0.1;
    }
    if (t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5) {
      return 0;
    }
    const o = r > 5 && i < 0.4 ? e ? 0.7 : 0.3 : 1;
    const s = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
    return Math.max(0, 1 - s) * o;
  }
  function hy(n, e, t) {
    const { kinds: r, filled: i } = e;
    const o = t.score > 0.8;
    switch (n) {
      case "username":
        return my(e, o);
      case "email":
        return i === 0 ? 0.5 : r.email > 0.3 ? 1 : o && r.answer + r.word > 0.9 ? 0.4 : 0.1;
      case "name":
      case "realname":
      case "firstname":
      case "lastname":
        return !o && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : i > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
      case "password":
      case "reason":
      case "mode":
        return o && r.answer < 0.5 ? 1 : 0;
      case "unused":
        return o ? 1 : 0;
    }
  }
  function xy(n, e) {
    var r, i;
    const t = {};
    if (n) {
      t[n.meaning] = n.score * hy(n.meaning, e, n);
    }
    if (e.kinds.email > 0.5) {
      t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
    }
    if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
      t.username = Math.max((i = t.username) != null ? i : 0, 0.7 + 0.3 * e.kinds.person);
    }
    return t;
  }
  function gy(n, e, t) {
    return t.findIndex((r, i) => {
      const o = t[i - 1];
      const s = e[i - 1];
      return o !== void 0 && (s == null ? void 0 : s.meaning) === "username" && o.kinds.answer > 0.6 && e[i] === null && n[i] !== void 0 && pc(r);
    });
  }
  function K0(n, e, t) {
    let r = -1;
    let i = 0;
    let o = 0;
    n.forEach((s, a) => {
      var l;
      const c = t.has(a) ? 0 : (l = s[e]) != null ? l : 0;
      if (c > i) {
        o = i;
        [r, i] = [a, c];
      } else {
        o = Math.max(o, c);
      }
    });
    return i >= py ? { index: r, score: i, margin: i - o } : null;
  }
  function by(n, e, t) {
    const r = t[n.meanings.indexOf("email")];
    const [i, o] = e;
    const s = i === void 0 ? void 0 : t[i];
    const a = o === void 0 ? void 0 : t[o];
    if (i === void 0 || !s) {
      return { variants: [], certain: true };
    }
    const c = [["username", i]];
    if (o === void 0 || !a) {
      return { variants: [c], certain: n.has("email") || e.length === 1 };
    }
    const l = Fr(s, a) > 0.7;
    const d = r !== void 0 && Fr(a, r) > 0.7;
    const p = r !== void 0 && Fr(s, r) > 0.7;
    const m = (w, R) => [["username", w], ["realname", R]];
    const h = [["firstname", i], ["lastname", o]];
    if (s.realNames > 0.7 && a.realNames < 0.3) {
      const w = l || d || a.coined > 0.5;
      return {
        variants: w ? [m(o, i), c] : [c, m(o, i)],
        certain: w && a.coined > 0.5 && l
      };
    }
    if (a.realNames > 0.7 && s.realNames < 0.5) {
      const w = l || d && !p;
      return {
        variants: w ? [m(i, o), c] : [c, m(i, o)],
        certain: w === l
      };
    }
    if (s.realNames < 0.4 && a.realNames < 0.4 && s.coined < 0.5) {
      const w = p && d && a.coined < 0.5;
      const R = [["lastname", i], ["firstname", o]];
      return { variants: w ? [h, c] : [c, h, R], certain: false };
    }
    return { variants: [c, m(i, o)], certain: s.coined > 0.5 };
  }
  function wy(n, e, t) {
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
  function G0(n, e, t, r) {
    var h;
    const i = Math.max((h = n == null ? void 0 : n.length) != null ? h : 0, ...e.map((w) => w.length), 1);
    const o = Array.from({ length: i }, (w, R) => R);
    const s = o.map((w) => j0(e, w, r));
    const a = o.map((w) => {
      var R;
      return t.score((R = n == null ? void 0 : n[w]) != null ? R : "");
    });
    const c = s.map((w, R) => {
      var O;
      return xy((O = a[R]) != null ? O : null, w);
    });
    if (n) {
      const w = c[gy(n, a, s)];
      if (w) {
        w.username = 0.7;
      }
    }
    const l = new fc(s, c);
    for (const w of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
      l.takeBest(w);
    }
    if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
      l.meanings[l.meanings.indexOf("realname")] = "unused";
    }
    const d = K0(c, "name", new Set(o.filter((w) => l.meanings[w] !== "unused")));
    let p = { variants: [], certain: true };
    if (d) {
      p = wy(l, d.index, s);
    } else if (!["username", "realname", "firstname", "lastname"].some((w) => l.has(w))) {
      const w = l.free((R) => {
        var O, N;
        return ((N = (O = a[R]) == null ? void 0 : O.score) != null ? N : 0) < 0.6;
      });
      p = by(l, w, s);
      p.certain = p.certain && (n === null || w.length < 2);
      p.variants.push([]);
    } else if (!l.has("username") && l.has("realname")) {
      const w = l.meanings.indexOf("realname");
      p = { variants: [[], [["username", w]]], certain: false };
    }
    const m = (p.variants.length > 0 ? p.variants : [[]]).slice(0, 3).map((w) => {
      const R = [...l.meanings];
      w.forEach(([O, N]) => {
        R[N] = O;
      });
      return R;
    });
    return {
      plans: m,
      certain: l.certain && p.certain,
      scores: c.map((O) => {
        var N = O, { name: w } = N, R = At(N, ["name"]);
        return w ? v(b({}, R), { realname: w / 2, username: w / 2 }) : R;
      }),
      stats: s
    };
  }
  function Q0(n, e, { scores: t, stats: r }) {
    return e.map((i, o) => {
      var s, a, c, l;
      return {
        heading: ((s = n == null ? void 0 : n[o]) != null ? s : "").trim(),
        meaning: i,
        examples: [...(c = (a = r[o]) == null ? void 0 : a.examples) != null ? c : []],
        scores: (l = t[o]) != null ? l : {}
      };
    });
  }
  var py, fy, fc;
  var J0 = f(() => {
    "use strict";
    V0();
    py = 0.35;
    fy = 0.15;
    fc = class {
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
        const t = K0(this.scores, e, this.taken);
        if (t) {
          this.take(e, t.index);
          const r = t.margin < fy && !(e === "email" && this.hasTwin(t.index));
          this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
        }
        return t;
      }
      hasTwin(e) {
        const t = this.stats[e];
        return t !== void 0 && this.stats.some((r, i) => i !== e && r.kinds.email > 0.5 && Fr(t, r) > 0.7);
      }
      has(e) {
        return this.meanings.includes(e);
      }
      /** Columns that may be names though no heading says so, in order. */
      free(e) {
        return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && pc(t) ? [r] : []);
      }
    };
  });

  // src/accounts/list/read/sections.ts
  function yy(n, e, t) {
    const r = dt(n);
    if (r.length === 0 || r.some(je) || n.beside !== void 0) {
      return false;
    }
    const i = r.map((l) => e.score(l));
    const o = i.filter((l) => l !== null && l.score > 0.8);
    const s = o.filter((l) => (l == null ? void 0 : l.meaning) !== "unused");
    const a = i.filter((l) => l !== null && l.meaning !== "unused");
    if (r.length === 1) {
      return t && n.cells.length === 1 && s.length === 1;
    }
    const c = o.length > 1 || r.length < 3 || n.cells.length > 1 && a.length > 0;
    return t ? s.length > 0 && c || o.length > 2 : s.length > 0 && o.length > 1 && o.length >= r.length * 0.6;
  }
  function X0(n, e, t) {
    const r = dt(n);
    if (e.length === 0 || r.length < 2 || r.some(je)) {
      return false;
    }
    let i = 0;
    n.cells.forEach((o, s) => {
      const a = e.map(({ cells: p }) => {
        var m;
        return (m = p[s]) != null ? m : "";
      }).filter((p) => !z(p) && !Ot(p));
      if (!Ha(o) || Ot(o) || a.length < e.length * 0.5) {
        return;
      }
      const c = a.map((p) => qt(p, t));
      const l = qt(o, t);
      const d = (p) => l !== p && c.filter((m) => m === p).length > c.length * 0.7;
      if (d("email") || d("person")) {
        i += 2;
      } else if (d("date") || d("number") || d("phone")) {
        i += e.length > 2 ? 2 : 1;
      }
    });
    return i > 1;
  }
  function vy(n, e) {
    const { words: t, titles: r, options: i } = e;
    if (i.header === false) {
      return [];
    }
    if (i.header === true) {
      return n.length > 0 ? [0] : [];
    }
    const o = [];
    let s = "";
    n.forEach((a, c) => {
      var m;
      const l = o[o.length - 1];
      const d = a.cells.join("|").toLowerCase();
      const p = s !== "" && d === s;
      if (p || yy(a, t, l === void 0 && c < Yi)) {
        if (l === c - 1 && dt(a).length >= dt((m = n[l]) != null ? m : a).length) {
          o.pop();
        } else if (l === c - 1) {
          return;
        }
        o.push(c);
        s = d;
      }
    });
    if (o.length === 0) {
      const a = n.slice(0, Yi).findIndex((c, l) => l < hc && c.cells.length > 1 && X0(c, n.slice(l + 1, l + 12), r));
      if (a !== -1) {
        o.push(a);
      }
    }
    return o;
  }
  function Z0(n) {
    return n.length <= hc && !n.some((e) => e.cells.some(je)) && n.filter((e) => {
      var t;
      return dt(e).length > 1 && !z((t = e.cells[0]) != null ? t : "");
    }).length < 3;
  }
  function Ry(n, e, t) {
    var o;
    const r = n.cells.slice(1).filter((s) => !z(s));
    if (r.length === 0 || r.some((s) => qt(s, t) !== "number")) {
      const s = (o = dt(n)[0]) != null ? o : "";
      return dt(n).length === 1 && e.length > 1 && Sy(s.trim());
    }
    const i = e.slice(0, 20);
    return i.length > 0 && n.cells.every((s, a) => a === 0 || z(s) || i.filter(({ cells: c }) => {
      var l;
      return qt((l = c[a]) != null ? l : "", t) === "number";
    }).length < i.length * 0.3);
  }
  function Ay(n, e, t) {
    const r = e.slice(0, Y0);
    if (r.length === 0) {
      return false;
    }
    const i = r.reduce((o, s) => o + dt(s).length, 0) / r.length;
    if (dt(n).length <= i / 2 && dt(n).length < 3 && i > 3) {
      return !n.cells.some(je);
    }
    return X0(n, r, t) && n.cells.some((o, s) => Ha(o) && r.filter(({ cells: a }) => {
      var c;
      return je((c = a[s]) != null ? c : "");
    }).length > r.length * 0.8);
  }
  function Cy(n, e, t, { options: r, words: i }) {
    if (r.columns) {
      const o = Math.max(t, r.columns.length);
      return Array.from({ length: o }, (s, a) => {
        var c, l;
        return (l = (c = r.columns) == null ? void 0 : c[a]) != null ? l : "unused";
      });
    }
    return e ? F0(n.map((o) => {
      const s = i.score(o);
      return (s == null ? void 0 : s.score) === 1 ? s.meaning : "unused";
    }), Ji(n)) : null;
  }
  function mc(n, e, t, r) {
    var R, O;
    const { words: i, titles: o } = r;
    const s = [...t];
    const a = [...n];
    const c = [];
    const l = e !== null && Mr(e.cells);
    if (!l) {
      if (e) {
        const N = s.slice(0, Yi).findIndex((j, q) => q === s.length - 1 || !Ay(j, s.slice(q + 1, q + 1 + Y0), o));
        a.push(...s.splice(0, Math.max(0, N)));
      }
      for (let N = s.pop(); N; N = s.pop()) {
        if (s.length === 0 || !Ry(N, s, o)) {
          s.push(N);
          break;
        }
        c.unshift(N);
      }
    }
    const d = e ? -1 : s.slice(0, Yi).reduce((N, j, q) => {
      var J;
      return z((J = j.cells[0]) != null ? J : "") && dt(j).length > 0 && q <= hc ? q : N;
    }, -1);
    const p = s.filter((N) => {
      var j;
      return z((j = N.cells[0]) != null ? j : "");
    }).length < s.length * 0.5;
    if (d !== -1 && p && Z0(s.slice(0, d))) {
      a.push(...s.splice(0, d + 1));
    }
    const m = s.slice(0, Xi).map(({ cells: N }) => N);
    const h = G0((R = e == null ? void 0 : e.cells) != null ? R : null, m, i, o);
    const w = Cy((O = e == null ? void 0 : e.cells) != null ? O : [], l, h.stats.length, r);
    if (w) {
      h.plans = [w];
      h.certain = true;
    }
    return { headings: e, above: a, rows: s, totals: c, plans: h, sheet: l };
  }
  function ep(n, e) {
    var c, l, d;
    const t = n.filter((p) => p.beside === void 0 && dt(p).length > 0);
    const r = Mr((l = (c = t[0]) == null ? void 0 : c.cells) != null ? l : []);
    const i = r ? [0] : vy(t, e);
    const o = [];
    const s = (d = i[0]) != null ? d : -1;
    let a = t.slice(0, Math.max(0, s));
    if (a.length > 0 && !Z0(a)) {
      o.push(mc([], null, a, e));
      a = [];
    }
    if (s === -1) {
      o.push(mc([], null, t, e));
    }
    i.forEach((p, m) => {
      var R, O;
      const h = (R = i[m + 1]) != null ? R : t.length;
      const w = t.slice(p + 1, h);
      o.push(mc(m === 0 ? a : [], (O = t[p]) != null ? O : null, w, e));
    });
    return {
      sections: o,
      planCount: Math.max(1, ...o.map(({ plans: p }) => p.plans.length)),
      certain: o.every(({ plans: p }) => p.certain),
      sheet: r
    };
  }
  function tp({ sections: n }) {
    const e = Math.max(...n.map(({ rows: t }) => t.length));
    return n.find(({ rows: t }) => t.length === e);
  }
  function np(n, e) {
    var t, r;
    return Q0((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, xc(n, e), n.plans);
  }
  function xc({ plans: n }, e) {
    var t, r;
    return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
  }
  var Xi, Yi, Y0, hc, dt, ky, Sy;
  var gc = f(() => {
    "use strict";
    zt();
    J0();
    Je();
    Nr();
    Xi = 200;
    Yi = 12;
    Y0 = 20;
    hc = 6;
    dt = ({ cells: n }) => n.filter((e) => !z(e));
    ky = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
    Sy = (n) => {
      var e;
      return n.length < 40 && ky.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
    };
  });

  // src/accounts/list/formula.ts
  function rp(n) {
    const e = [];
    let t = false;
    for (let r = n.length - 1; r >= 0; r--) {
      const i = n.charAt(r);
      if (t && Oy.includes(i)) {
        e.push(r + 1);
      }
      if (!Ey.test(i)) {
        t = Ty.includes(i);
      }
    }
    if (t || Ly.test(n)) {
      e.push(0);
    }
    return e.reverse();
  }
  function ip(n) {
    const e = rp(n);
    return [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
  }
  function bc(n) {
    const e = rp(n);
    return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
  }
  var Ty, Oy, Ey, Ly;
  var wc = f(() => {
    "use strict";
    Ty = "=+-@＝＋－＠";
    Oy = ";,|	\r\n\v\f\u2028\u2029";
    Ey = /[\s'"]/u;
    Ly = /^'*[\t\r\n]/u;
  });

  // src/accounts/list/read/table.ts
  function sp(n, e) {
    const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
    return (t ? e + n : `${n} ${e}`).trim();
  }
  function Py(n) {
    const e = n.filter((t) => !z(t)).slice(0, Xi);
    return e.length > 1 && e.filter((t) => ap.test(t.trim())).length > e.length * 0.8;
  }
  function $y(n) {
    var r;
    const [, e = "", t = ""] = (r = ap.exec(n.trim())) != null ? r : [];
    return e ? sp(t, e) : n;
  }
  function My(n, e, { rows: t }) {
    const r = n.cells.findIndex((o) => !z(o));
    const i = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
    return i && op(n) === 1 && t.slice(0, Xi).filter((o) => op(o) > 2).length > 1;
  }
  function Ny({ headings: n, sheet: e }, t, r) {
    var o;
    const i = (s) => e ? bc(s) : s.trim();
    return { heading: i((o = n == null ? void 0 : n.cells[t]) != null ? o : ""), column: t, value: i(r) };
  }
  var ap, op, Zi;
  var cp = f(() => {
    "use strict";
    wc();
    Qa();
    zt();
    Za();
    Hi();
    Je();
    gc();
    Nr();
    ap = /^([^,]{1,60}),\s+([^,]{1,60})$/;
    op = ({ cells: n }) => n.filter((e) => !z(e)).length;
    Zi = class {
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
          for (const s of [...r.above, ...r.headings ? [r.headings] : []]) {
            this.builder.remark("header", s.line, this.textOf(s), s.lastLine);
          }
          for (const s of r.totals) {
            this.builder.remark("total", s.line, this.textOf(s), s.lastLine);
          }
          const i = xc(r, t);
          const o = Py(r.rows.map(({ cells: s }) => {
            var a;
            return (a = s[i.indexOf("realname")]) != null ? a : "";
          }));
          for (const s of r.rows) {
            if (this.builder.overflow !== null) {
              return;
            }
            this.addRecord(s, i, r, o);
          }
        }
      }
      textOf(e) {
        return e.cells.join(this.delimiter || " ");
      }
      addRecord(e, t, r, i) {
        var O, N;
        const { line: o, lastLine: s, cells: a } = e;
        const c = { first: "", last: "" };
        const l = [];
        const d = [];
        const p = r.sheet ? Ji((N = (O = r.headings) == null ? void 0 : O.cells) != null ? N : []) : -1;
        a.forEach((q, J) => {
          var x;
          const ee = r.headings !== null && J >= r.headings.cells.length;
          const g = ee && t[J] === "unused" ? void 0 : t[J];
          if (g === void 0 || g === "unused") {
            const k = this.delimiter && q.includes("\n") && q.includes(this.delimiter);
            if (!z(q) && (g === void 0 || k)) {
              d.push(q);
            }
            if (!z(q) && g === "unused" && J > p) {
              l.push(Ny(r, J, q));
            }
          } else {
            this.readCell(g, r.sheet ? bc(q) : q, c, r.sheet, o);
            if (g === "realname" && i) {
              c.realname = $y((x = c.realname) != null ? x : "");
            }
          }
        });
        if (e.broken) {
          this.builder.remark("broken-quotes", o, this.textOf(e));
        }
        const j = c, { first: m, last: h } = j, w = At(j, ["first", "last"]);
        if (m || h) {
          w.realname = sp(m, h);
        }
        if (l.length > 0) {
          w.extra = l;
        }
        if (r.sheet) {
          this.builder.add(o, s, w, true);
          return;
        }
        this.readName(w);
        if (My(e, t, r)) {
          this.builder.remark("header", o, this.textOf(e), s);
          return;
        }
        const R = !w.username && !w.email && !w.realname;
        if (R && w.password) {
          this.builder.add(o, s, w);
        } else {
          this.builder.addOrRemark(o, s, w, this.textOf(e));
        }
        if (d.length > 0 && !R) {
          this.builder.remark("extra-cells", o, d.join(this.delimiter || " "), s);
        }
      }
      readCell(e, t, r, i, o) {
        switch (e) {
          case "firstname":
            r.first = Xn(t);
            break;
          case "lastname":
            r.last = Xn(t);
            break;
          case "mode":
            this.readMode(t, r, o);
            break;
          case "username":
          case "email":
          case "realname":
            r[e] = i ? t : Xn(t);
            break;
          default:
            r[e] = i ? t : t.trim();
        }
      }
      /** A cell for names may hold a link, or the address as well. */
      readName(e) {
        var i, o, s;
        const { username: t = "", email: r = "" } = e;
        if (/\[\[|\{\{|https?:/.test(t)) {
          const { names: a, calls: c } = Or(t, this.context.titles);
          const [l = (i = c[0]) == null ? void 0 : i.names[0]] = a;
          e.username = l != null ? l : t;
        } else if (/[@＠]/.test(t.slice(1))) {
          const a = ji(t.replace(/\n/g, " "), this.context.words);
          const c = r === "" || a.email.toLowerCase() === r.toLowerCase();
          if (a.email !== "" && (c || a.name !== "")) {
            e.username = a.name;
            e.email = r || a.email;
          }
        } else if (t.includes("\n")) {
          e.username = t.replace(/\s*\n\s*/g, " ");
        }
        if (/[@＠]/.test((o = e.realname) != null ? o : "") && je((s = e.realname) != null ? s : "")) {
          e.realname = "";
        }
      }
      readMode(e, t, r) {
        const i = this.context.modes.get(e.trim().toLowerCase());
        if (i) {
          t.mode = i;
        } else if (!z(e)) {
          this.builder.remark("unknown-mode", r, e);
        }
      }
    };
  });

  // src/accounts/list/read/read-text.ts
  function Dy(n) {
    var i, o;
    const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
    const t = (o = (i = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : i[1]) != null ? o : null;
    const r = e.split("\n").map((s, a) => ({ line: a + 1, lastLine: a + 1, text: s }));
    return { lines: t === null ? r : r.slice(1), separator: t };
  }
  function _y({ records: n, delimiter: e }, t, { options: r }) {
    const i = t.sections.some(({ headings: s }) => s !== null);
    if (r.columns || r.delimiter || t.sheet || i) {
      return null;
    }
    const o = /* @__PURE__ */ new Set();
    for (const { cells: s } of n.slice(0, 200)) {
      s.forEach((a, c) => {
        if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(a)) {
          o.add(c);
        }
      });
    }
    return o.size > 1 ? null : n.map(({ line: s, lastLine: a, cells: c, beside: l }) => ({ line: s, lastLine: a, text: l != null ? l : c.join(c.every(z) ? e : " ") }));
  }
  function lp(n, e) {
    return n.map((t) => {
      if (t.kind === "lines") {
        return { segment: t, table: null };
      }
      const r = ep(t.records, e);
      const i = t.source === "delimited" ? _y(t, r, e) : null;
      return i ? { segment: { kind: "lines", lines: i }, table: null } : { segment: t, table: r };
    });
  }
  function Wt(n, e = {}) {
    var m;
    const t = Dy(n);
    const r = {
      options: e,
      words: new Wi(e.headings),
      titles: new Jn(e.userNamespaces),
      modes: m0(e.modeWords)
    };
    const i = (m = e.delimiter) != null ? m : t.separator;
    let o = uc(t.lines, i, r);
    let s = lp(o, r);
    if (!s.some(({ table: h }) => h == null ? void 0 : h.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(n.slice(1))) {
      t.lines = t.lines.map((h) => v(b({}, h), { text: Zd(h.text.replace(/\uFEFF/g, "")) }));
      o = uc(t.lines, i, r);
      s = lp(o, r);
    }
    const a = new eo(s, r, 0);
    const c = a.read(t);
    const l = [c];
    const d = /* @__PURE__ */ new Set([JSON.stringify(c.rows.slice(0, 50))]);
    for (let h = 1; h < Fy && a.hasVariants; h++) {
      const w = new eo(s, r, h).read(t);
      const R = JSON.stringify(w.rows.slice(0, 50));
      if (w.rows.length > 0 && !d.has(R)) {
        d.add(R);
        l.push(w);
      }
    }
    const p = !c.rows.some(({ username: h, realname: w }) => (h + w).includes("�"));
    return { readings: l, certain: a.certain && p };
  }
  var Fy, eo;
  var yc = f(() => {
    "use strict";
    o0();
    x0();
    ic();
    Ia();
    Hi();
    Je();
    H0();
    gc();
    cp();
    Fy = 3;
    eo = class {
      constructor(e, t, r) {
        this.parts = e;
        this.context = t;
        this.variant = r;
        this.certain = true;
        this.hasVariants = false;
        this.format = "names";
        this.builder = new Ui(t.options);
      }
      read({ lines: e, separator: t }) {
        const { builder: r, parts: i } = this;
        if (t !== null) {
          r.remark("markup", 1, `sep=${t}`);
        }
        const o = i.filter(({ table: a }) => a !== null);
        for (const a of i) {
          if (r.overflow !== null) {
            break;
          }
          if (a.table) {
            this.addTable(a.segment, a.table);
          } else {
            this.addLines(a.segment.lines, o.length > 0);
          }
        }
        const s = e.reduce((a, { line: c, text: l }) => z(l) ? a : c, 0);
        r.finish(s, (a) => {
          var c, l, d, p;
          return (p = (d = e[a - ((l = (c = e[0]) == null ? void 0 : c.line) != null ? l : 1)]) == null ? void 0 : d.text) != null ? p : "";
        });
        return v(b({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
      }
      addTable(e, t) {
        this.certain = this.certain && t.certain;
        this.hasVariants = this.hasVariants || t.planCount > 1;
        this.format = t.sheet && t.sections.some(({ plans: r }) => {
          var i;
          return (i = r.plans[0]) == null ? void 0 : i.includes("password");
        }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
        for (const { line: r, lastLine: i, beside: o } of e.records) {
          if (o !== void 0 && !z(o)) {
            this.builder.remark("markup", r, o, i);
          }
        }
        for (const { line: r, lastLine: i, cells: o, beside: s } of e.records) {
          const a = o.length > 1 && e.delimiter !== "	" || e.source !== "delimited";
          if (a && s === void 0 && o.every(z)) {
            this.builder.remark("no-name", r, o.join(e.delimiter), i);
          }
        }
        new Zi(this.context, this.builder, e.delimiter).addAll(t, this.variant);
      }
      addLines(e, t) {
        const { builder: r, context: i } = this;
        if (!t && h0(e, i.words, r)) {
          return;
        }
        const o = this.variant === 1 ? "parts" : "whole";
        const s = new Gi(e, v(b({}, i), { order: o }), r);
        this.hasVariants = this.hasVariants || s.isSurnameFirst;
        this.certain = this.certain && !s.isSurnameFirst;
        const a = r.rows.length;
        s.readAll();
        if (!t) {
          const c = r.rows.slice(a);
          const l = c.filter(({ email: d }) => d !== "").length;
          this.format = s.isPage ? "wikitext" : l > c.length / 2 ? "addresses" : "names";
        }
      }
      columns() {
        var r;
        const e = this.parts.flatMap((i) => {
          const o = i.table && tp(i.table);
          return o ? [{ section: o, delimiter: i.segment.kind === "table" ? i.segment.delimiter : "" }] : [];
        });
        const t = e.reduce((i, o) => !i || o.section.rows.length > i.section.rows.length ? o : i, null);
        return {
          columns: t && np(t.section, this.variant),
          hasHeadings: t !== null && t.section.headings !== null,
          delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
        };
      }
    };
  });

  // src/accounts/list/read/source/address-book.ts
  function Iy(n, e) {
    try {
      return e(up(atob(n.trim())), "utf-8");
    } catch (t) {
      return n;
    }
  }
  function By(n, e, t) {
    const r = n.replace(/=([0-9a-f]{2})/gi, (i, o) => String.fromCharCode(parseInt(o, 16)));
    try {
      return t(up(r), e);
    } catch (i) {
      return n;
    }
  }
  function qy(n) {
    var t, r;
    const e = [];
    for (const i of kc(dp(n))) {
      const o = (t = e[e.length - 1]) != null ? t : "";
      if (/quoted-printable/i.test((r = o.split(":", 1)[0]) != null ? r : "") && o.endsWith("=")) {
        e[e.length - 1] = o.slice(0, -1) + i;
      } else {
        e.push(i);
      }
    }
    return e;
  }
  function zy(n, e) {
    var c, l;
    const t = n.indexOf(":");
    const [r = "", ...i] = n.slice(0, Math.max(t, 0)).split(";");
    const o = i.join(";");
    const s = n.slice(t + 1);
    const a = (l = (c = /charset="?([\w-]+)/i.exec(o)) == null ? void 0 : c[1]) != null ? l : "utf-8";
    return {
      name: r.replace(/.*\./, "").toUpperCase(),
      parameters: o,
      value: /quoted-printable/i.test(o) ? By(s, a, e) : s
    };
  }
  function Wy(n) {
    const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(vc);
    return `${t} ${e}`.trim();
  }
  function Uy(n) {
    var i, o;
    const e = (s) => {
      var a, c;
      return (c = (a = n.find(({ name: l }) => l === s)) == null ? void 0 : a.value) != null ? c : "";
    };
    const t = n.filter(({ name: s }) => s === "EMAIL");
    const r = (i = t.find(({ parameters: s }) => /[;,=]pref\b/i.test(s))) != null ? i : t[0];
    return {
      name: vc(e("FN")) || Wy(e("N")),
      email: vc((o = r == null ? void 0 : r.value) != null ? o : "").replace(/^mailto:/i, "")
    };
  }
  function Hy(n, e) {
    return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => Uy(
      qy(t).map((r) => zy(r, e))
    ));
  }
  function jy(n, e) {
    var i;
    const t = /* @__PURE__ */ new Map();
    for (const o of kc(n)) {
      const [, s = "", a = "", c = ""] = (i = /^([^:]+):([:<]?)(.*)$/.exec(o)) != null ? i : [];
      const l = s.replace(/;.*/, "").toLowerCase();
      if (l && a !== "<" && !t.has(l)) {
        t.set(l, (a ? Iy(c, e) : c).trim());
      }
    }
    const r = (o) => {
      var s;
      return (s = t.get(o)) != null ? s : "";
    };
    return {
      name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
      email: r("mail")
    };
  }
  function pp(n, e) {
    const [t = ""] = kc(n.slice(0, 4e3)).filter((o) => !/^(\s*|#.*|version:.*)$/.test(o));
    let r;
    if (/^BEGIN:VCARD\s*$/i.test(t)) {
      r = Hy(n, e);
    } else if (/^dn::? /i.test(t)) {
      r = Vy(n, e);
    } else {
      return null;
    }
    const i = r.filter(({ name: o, email: s }) => o || s);
    return { kind: "table", sheets: [{ name: "", rows: [
      ["Name", "E-mail"],
      ...i.map(({ name: o, email: s }) => [o, s])
    ] }] };
  }
  var up, kc, dp, vc, Vy;
  var fp = f(() => {
    "use strict";
    up = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
    kc = (n) => n.split(/\r\n|\r|\n/);
    dp = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
    vc = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
    Vy = (n, e) => dp(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => jy(t, e));
  });

  // src/accounts/list/read/source/decode-as.ts
  function Gy(n, e) {
    const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
    const r = [];
    for (let i = 0; i + 3 < n.length; i += 4) {
      const o = t.getUint32(i, e);
      const s = o <= 1114111 && (o < 55296 || o > 57343);
      r.push(String.fromCodePoint(s ? o : 65533));
    }
    return r.join("");
  }
  function er(n, e, t) {
    switch (e) {
      case "utf-32le":
      case "utf-32be":
        return Gy(n, e === "utf-32le").replace(/^\uFEFF/, "");
      case "windows-1252":
        return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
          var i;
          return (i = Ky[r.charCodeAt(0) - 128]) != null ? i : r;
        });
      case "windows-1258":
        return t(n, e).normalize();
      default:
        return t(n, e);
    }
  }
  var Ky;
  var to = f(() => {
    "use strict";
    Ky = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
  });

  // src/accounts/list/read/source/file-kind.ts
  function Xy(n) {
    return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
  }
  function Zy(n, e, t) {
    for (let r = 0; r < e.length; r++) {
      if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
        return false;
      }
    }
    return true;
  }
  function ev(n) {
    var o, s;
    const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
    if (n.length < 52) {
      return "document";
    }
    const t = 2 ** Math.min(e.getUint16(30, true), 12);
    const r = (e.getUint32(48, true) + 1) * t;
    const i = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
    return (s = (o = Yy.find(([a]) => i.includes(a))) == null ? void 0 : o[1]) != null ? s : "document";
  }
  function mp(n) {
    var t, r;
    if (!n.length) {
      return "empty";
    }
    const e = Xy(n.subarray(0, 264));
    if (e.startsWith(Jy)) {
      return ev(n);
    }
    return (r = (t = Qy.find(([, i, o]) => Zy(e, i, o != null ? o : 0))) == null ? void 0 : t[0]) != null ? r : "text";
  }
  var Qy, Jy, Yy;
  var hp = f(() => {
    "use strict";
    Qy = [
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
    Jy = "d0cf11e0a1b11ae1";
    Yy = [
      ["EncryptedPackage", "encrypted"],
      ["Workbook", "old-spreadsheet"],
      ["Book", "old-spreadsheet"],
      ["WordDocument", "document"]
    ];
  });

  // node_modules/chardet/lib/fs/browser.js
  var xp = gt((Sc) => {
    "use strict";
    Object.defineProperty(Sc, "__esModule", { value: true });
    Sc.default = () => {
      throw new Error("File system is not available");
    };
  });

  // node_modules/chardet/lib/match.js
  var gn = gt((Rc) => {
    "use strict";
    Object.defineProperty(Rc, "__esModule", { value: true });
    Rc.default = (n, e, t) => ({
      confidence: t,
      name: e.name(n),
      lang: e.language ? e.language() : void 0
    });
  });

  // node_modules/chardet/lib/encoding/ascii.js
  var bp = gt((Dr) => {
    "use strict";
    var tv = Dr && Dr.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Dr, "__esModule", { value: true });
    var gp = tv(gn());
    var Ac = class {
      name() {
        return "ASCII";
      }
      match(e) {
        const t = e.rawInput;
        for (let r = 0; r < e.rawLen; r++) {
          const i = t[r];
          if (i < 32 || i > 126) {
            return (0, gp.default)(e, this, 0);
          }
        }
        return (0, gp.default)(e, this, 100);
      }
    };
    Dr.default = Ac;
  });

  // node_modules/chardet/lib/encoding/utf8.js
  var wp = gt((_r) => {
    "use strict";
    var nv = _r && _r.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(_r, "__esModule", { value: true });
    var rv = nv(gn());
    var Cc = class {
      name() {
        return "UTF-8";
      }
      match(e) {
        let t = false, r = 0, i = 0, o = 0, s;
        const a = e.rawInput;
        if (e.rawLen >= 3 && (a[0] & 255) == 239 && (a[1] & 255) == 187 && (a[2] & 255) == 191) {
          t = true;
        }
        for (let c = 0; c < e.rawLen; c++) {
          const l = a[c];
          if ((l & 128) == 0)
            continue;
          if ((l & 224) == 192) {
            o = 1;
          } else if ((l & 240) == 224) {
            o = 2;
          } else if ((l & 248) == 240) {
            o = 3;
          } else {
            i++;
            if (i > 5)
              break;
            o = 0;
          }
          for (; ; ) {
            c++;
            if (c >= e.rawLen)
              break;
            if ((a[c] & 192) != 128) {
              i++;
              break;
            }
            if (--o == 0) {
              r++;
              break;
            }
          }
        }
        s = 0;
        if (t && i == 0)
          s = 100;
        else if (t && r > i * 10)
          s = 80;
        else if (r > 3 && i == 0)
          s = 100;
        else if (r > 0 && i == 0)
          s = 80;
        else if (r == 0 && i == 0)
          s = 10;
        else if (r > i * 10)
          s = 25;
        else
          return null;
        return (0, rv.default)(e, this, s);
      }
    };
    _r.default = Cc;
  });

  // node_modules/chardet/lib/encoding/unicode.js
  var yp = gt((pt) => {
    "use strict";
    var iv = pt && pt.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(pt, "__esModule", { value: true });
    pt.UTF_32LE = pt.UTF_32BE = pt.UTF_16LE = pt.UTF_16BE = void 0;
    var Pc = iv(gn());
    var Tc = class {
      name() {
        return "UTF-16BE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 254 && (t[1] & 255) == 255) {
          return (0, Pc.default)(e, this, 100);
        }
        return null;
      }
    };
    pt.UTF_16BE = Tc;
    var Oc = class {
      name() {
        return "UTF-16LE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 255 && (t[1] & 255) == 254) {
          if (t.length >= 4 && t[2] == 0 && t[3] == 0) {
            return null;
          }
          return (0, Pc.default)(e, this, 100);
        }
        return null;
      }
    };
    pt.UTF_16LE = Oc;
    var no = class {
      name() {
        return "UTF-32";
      }
      getChar(e, t) {
        return -1;
      }
      match(e) {
        let t = 0, r = 0, i = false, o = 0;
        const s = e.rawLen / 4 * 4;
        const a = e.rawInput;
        if (s == 0) {
          return null;
        }
        if (this.getChar(a, 0) == 65279) {
          i = true;
        }
        for (let c = 0; c < s; c += 4) {
          const l = this.getChar(a, c);
          if (l < 0 || l >= 1114111 || l >= 55296 && l <= 57343) {
            r += 1;
          } else {
            t += 1;
          }
        }
        if (i && r == 0) {
          o = 100;
        } else if (i && t > r * 10) {
          o = 80;
        } else if (t > 3 && r == 0) {
          o = 100;
        } else if (t > 0 && r == 0) {
          o = 80;
        } else if (t > r * 10) {
          o = 25;
        }
        return o == 0 ? null : (0, Pc.default)(e, this, o);
      }
    };
    var Ec = class extends no {
      name() {
        return "UTF-32BE";
      }
      getChar(e, t) {
        return (e[t + 0] & 255) << 24 | (e[t + 1] & 255) << 16 | (e[t + 2] & 255) << 8 | e[t + 3] & 255;
      }
    };
    pt.UTF_32BE = Ec;
    var Lc = class extends no {
      name() {
        return "UTF-32LE";
      }
      getChar(e, t) {
        return (e[t + 3] & 255) << 24 | (e[t + 2] & 255) << 16 | (e[t + 1] & 255) << 8 | e[t + 0] & 255;
      }
    };
    pt.UTF_32LE = Lc;
  });

  // node_modules/chardet/lib/encoding/mbcs.js
  var kp = gt((tt) => {
    "use strict";
    var ov = tt && tt.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(tt, "__esModule", { value: true });
    tt.gb_18030 = tt.euc_kr = tt.euc_jp = tt.big5 = tt.sjis = void 0;
    var sv = ov(gn());
    function av(n, e) {
      const t = (r, i, o, s) => {
        if (s < o)
          return -1;
        const a = Math.floor(o + s >>> 1);
        if (i > r[a])
          return t(r, i, a + 1, s);
        if (i < r[a])
          return t(r, i, o, a - 1);
        return a;
      };
      return t(n, e, 0, n.length - 1);
    }
    var $c = class {
      constructor() {
        this.charValue = 0;
        this.index = 0;
        this.nextIndex = 0;
        this.error = false;
        this.done = false;
      }
      reset() {
        this.charValue = 0;
        this.index = -1;
        this.nextIndex = 0;
        this.error = false;
        this.done = false;
      }
      nextByte(e) {
        if (this.nextIndex >= e.rawLen) {
          this.done = true;
          return -1;
        }
        const t = e.rawInput[this.nextIndex++] & 255;
        return t;
      }
    };
    var bn = class {
      constructor() {
        this.commonChars = [];
      }
      name() {
        return "mbcs";
      }
      match(e) {
        let t = 0, r = 0, i = 0, o = 0, s = 0;
        const a = new $c();
        e: {
          for (a.reset(); this.nextChar(a, e); ) {
            o++;
            if (a.error) {
              i++;
            } else {
              const c = a.charValue & 4294967295;
              if (c > 255) {
                t++;
                if (this.commonChars != null) {
                  if (av(this.commonChars, c) >= 0) {
                    r++;
                  }
                }
              }
            }
            if (i >= 2 && i * 5 >= t) {
              break e;
            }
          }
          if (t <= 10 && i == 0) {
            if (t == 0 && o < 10) {
              s = 0;
            } else {
              s = 10;
            }
            break e;
          }
          if (t < 20 * i) {
            s = 0;
            break e;
          }
          if (this.commonChars == null) {
            s = 30 + t - 20 * i;
            if (s > 100) {
              s = 100;
            }
          } else {
            const c = Math.log(t / 4);
            const l = 90 / c;
            s = Math.floor(Math.log(r + 1) * l + 10);
            s = Math.min(s, 100);
          }
        }
        return s == 0 ? null : (0, sv.default)(e, this, s);
      }
      nextChar(e, t) {
        return true;
      }
    };
    var Mc = class extends bn {
      constructor() {
        super(...arguments);
        this.commonChars = [
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
      nextChar(e, t) {
        e.index = e.nextIndex;
        e.error = false;
        const r = e.charValue = e.nextByte(t);
        if (r < 0)
          return false;
        if (r <= 127 || r > 160 && r <= 223)
          return true;
        const i = e.nextByte(t);
        if (i < 0)
          return false;
        e.charValue = r << 8 | i;
        if (!(i >= 64 && i <= 127 || i >= 128 && i <= 255)) {
          e.error = true;
        }
        return true;
      }
    };
    tt.sjis = Mc;
    var Nc = class extends bn {
      constructor() {
        super(...arguments);
        this.commonChars = [
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
      nextChar(e, t) {
        e.index = e.nextIndex;
        e.error = false;
        const r = e.charValue = e.nextByte(t);
        if (r < 0)
          return false;
        if (r <= 127 || r == 255)
          return true;
        const i = e.nextByte(t);
        if (i < 0)
          return false;
        e.charValue = e.charValue << 8 | i;
        if (i < 64 || i == 127 || i == 255)
          e.error = true;
        return true;
      }
    };
    tt.big5 = Nc;
    function vp(n, e) {
      n.index = n.nextIndex;
      n.error = false;
      let t = 0;
      let r = 0;
      let i = 0;
      e: {
        t = n.charValue = n.nextByte(e);
        if (t < 0) {
          n.done = true;
          break e;
        }
        if (t <= 141) {
          break e;
        }
        r = n.nextByte(e);
        n.charValue = n.charValue << 8 | r;
        if (t >= 161 && t <= 254) {
          if (r < 161) {
            n.error = true;
          }
          break e;
        }
        if (t == 142) {
          if (r < 161) {
            n.error = true;
          }
          break e;
        }
        if (t == 143) {
          i = n.nextByte(e);
          n.charValue = n.charValue << 8 | i;
          if (i < 161) {
            n.error = true;
          }
        }
      }
      return n.done == false;
    }
    var Fc = class extends bn {
      constructor() {
        super(...arguments);
        this.commonChars = [
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
        ];
        this.nextChar = vp;
      }
      name() {
        return "EUC-JP";
      }
      language() {
        return "ja";
      }
    };
    tt.euc_jp = Fc;
    var Dc = class extends bn {
      constructor() {
        super(...arguments);
        this.commonChars = [
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
        ];
        this.nextChar = vp;
      }
      name() {
        return "EUC-KR";
      }
      language() {
        return "ko";
      }
    };
    tt.euc_kr = Dc;
    var _c = class extends bn {
      constructor() {
        super(...arguments);
        this.commonChars = [
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
      nextChar(e, t) {
        e.index = e.nextIndex;
        e.error = false;
        let r = 0;
        let i = 0;
        let o = 0;
        let s = 0;
        e: {
          r = e.charValue = e.nextByte(t);
          if (r < 0) {
            e.done = true;
            break e;
          }
          if (r <= 128) {
            break e;
          }
          i = e.nextByte(t);
          e.charValue = e.charValue << 8 | i;
          if (r >= 129 && r <= 254) {
            if (i >= 64 && i <= 126 || i >= 80 && i <= 254) {
              break e;
            }
            if (i >= 48 && i <= 57) {
              o = e.nextByte(t);
              if (o >= 129 && o <= 254) {
                s = e.nextByte(t);
                if (s >= 48 && s <= 57) {
                  e.charValue = e.charValue << 16 | o << 8 | s;
                  break e;
                }
              }
            }
            e.error = true;
            break e;
          }
        }
        return e.done == false;
      }
    };
    tt.gb_18030 = _c;
  });

  // node_modules/chardet/lib/encoding/sbcs.js
  var Rp = gt((de) => {
    "use strict";
    var cv = de && de.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(de, "__esModule", { value: true });
    de.KOI8_R = de.windows_874 = de.windows_1258 = de.windows_1257 = de.windows_1256 = de.windows_1251 = de.ISO_8859_9 = de.ISO_8859_8 = de.ISO_8859_7 = de.ISO_8859_6 = de.ISO_8859_5 = de.ISO_8859_2 = de.ISO_8859_1 = void 0;
    var Sp = cv(gn());
    var lv = 16777215;
    var ro = class {
      constructor(e, t) {
        this.byteIndex = 0;
        this.ngram = 0;
        this.ngramCount = 0;
        this.hitCount = 0;
        this.spaceChar = 32;
        this.ngramList = e;
        this.byteMap = t;
      }
      search(e, t) {
        let r = 0;
        if (e[r + 32] <= t)
          r += 32;
        if (e[r + 16] <= t)
          r += 16;
        if (e[r + 8] <= t)
          r += 8;
        if (e[r + 4] <= t)
          r += 4;
        if (e[r + 2] <= t)
          r += 2;
        if (e[r + 1] <= t)
          r += 1;
        if (e[r] > t)
          r -= 1;
        if (r < 0 || e[r] != t)
          return -1;
        return r;
      }
      lookup(e) {
        this.ngramCount += 1;
        if (this.search(this.ngramList, e) >= 0) {
          this.hitCount += 1;
        }
      }
      addByte(e) {
        this.ngram = (this.ngram << 8) + (e & 255) & lv;
        this.lookup(this.ngram);
      }
      nextByte(e) {
        if (this.byteIndex >= e.inputLen)
          return -1;
        return e.inputBytes[this.byteIndex++] & 255;
      }
      parse(e, t) {
        let r, i = false;
        this.spaceChar = t;
        while ((r = this.nextByte(e)) >= 0) {
          const s = this.byteMap[r];
          if (s != 0) {
            if (!(s == this.spaceChar && i)) {
              this.addByte(s);
            }
            i = s == this.spaceChar;
          }
        }
        this.addByte(this.spaceChar);
        const o = this.hitCount / this.ngramCount;
        if (o > 0.33)
          return 98;
        return Math.floor(o * 300);
      }
    };
    var Be = class {
      constructor(e, t) {
        this.fLang = e;
        this.fNGrams = t;
      }
    };
    var uv = (n) => Array.isArray(n) && isFinite(n[0]);
    var Ze = class {
      constructor() {
        this.spaceChar = 32;
        this.nGramLang = void 0;
      }
      ngrams() {
        return [];
      }
      byteMap() {
        return [];
      }
      name(e) {
        return "sbcs";
      }
      language() {
        return this.nGramLang;
      }
      match(e) {
        this.nGramLang = void 0;
        const t = this.ngrams();
        if (uv(t)) {
          const i = new ro(t, this.byteMap());
          const o = i.parse(e, this.spaceChar);
          return o <= 0 ? null : (0, Sp.default)(e, this, o);
        }
        let r = -1;
        for (let i = t.length - 1; i >= 0; i--) {
          const o = t[i];
          const s = new ro(o.fNGrams, this.byteMap());
          const a = s.parse(e, this.spaceChar);
          if (a > r) {
            r = a;
            this.nGramLang = o.fLang;
          }
        }
        return r <= 0 ? null : (0, Sp.default)(e, this, r);
      }
    };
    var Ic = class extends Ze {
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
          new Be("da", [
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
          new Be("de", [
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
          new Be("en", [
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
          new Be("es", [
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
          new Be("fr", [
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
          new Be("it", [
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
          new Be("nl", [
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
          new Be("no", [
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
          new Be("pt", [
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
          new Be("sv", [
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
      name(e) {
        return e && e.c1Bytes ? "windows-1252" : "ISO-8859-1";
      }
    };
    de.ISO_8859_1 = Ic;
    var Bc = class extends Ze {
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
          new Be("cs", [
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
          new Be("hu", [
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
          new Be("pl", [
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
          new Be("ro", [
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
      name(e) {
        return e && e.c1Bytes ? "windows-1250" : "ISO-8859-2";
      }
    };
    de.ISO_8859_2 = Bc;
    var qc = class extends Ze {
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
    de.ISO_8859_5 = qc;
    var zc = class extends Ze {
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
    de.ISO_8859_6 = zc;
    var Wc = class extends Ze {
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
      name(e) {
        return e && e.c1Bytes ? "windows-1253" : "ISO-8859-7";
      }
      language() {
        return "el";
      }
    };
    de.ISO_8859_7 = Wc;
    var Uc = class extends Ze {
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
          new Be("he", [
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
          new Be("he", [
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
      name(e) {
        return e && e.c1Bytes ? "windows-1255" : "ISO-8859-8";
      }
      language() {
        return "he";
      }
    };
    de.ISO_8859_8 = Uc;
    var Hc = class extends Ze {
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
      name(e) {
        return e && e.c1Bytes ? "windows-1254" : "ISO-8859-9";
      }
      language() {
        return "tr";
      }
    };
    de.ISO_8859_9 = Hc;
    var jc = class extends Ze {
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
    de.windows_1251 = jc;
    var Vc = class extends Ze {
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
    de.windows_1256 = Vc;
    var Kc = class extends Ze {
      match(e) {
        return e.inputBytes.some((t) => t >= 128) ? super.match(e) : null;
      }
      byteMap() {
        const e = new Array(256).fill(32);
        e[39] = 0;
        for (let t = 65; t <= 90; t++)
          e[t] = t + 32;
        for (let t = 97; t <= 122; t++)
          e[t] = t;
        e[142] = 142;
        e[168] = e[184] = 184;
        e[170] = e[186] = 186;
        e[175] = e[191] = 191;
        e[181] = 181;
        for (let t = 192; t <= 214; t++)
          e[t] = t + 32;
        for (let t = 216; t <= 222; t++)
          e[t] = t + 32;
        e[223] = 223;
        for (let t = 224; t <= 246; t++)
          e[t] = t;
        for (let t = 248; t <= 254; t++)
          e[t] = t;
        return e;
      }
      ngrams() {
        return [
          new Be("et", [
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
          new Be("lv", [
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
          new Be("lt", [
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
    de.windows_1257 = Kc;
    var Gc = class extends Ze {
      match(e) {
        return e.inputBytes.some((t) => t >= 128) ? super.match(e) : null;
      }
      byteMap() {
        const e = new Array(256).fill(32);
        e[39] = 0;
        for (let t = 65; t <= 90; t++)
          e[t] = t + 32;
        for (let t = 97; t <= 122; t++)
          e[t] = t;
        e[131] = 131;
        e[136] = 136;
        e[140] = e[156] = 156;
        e[159] = 255;
        e[170] = 170;
        e[181] = 181;
        e[186] = 186;
        for (let t = 192; t <= 203; t++)
          e[t] = t + 32;
        e[204] = 204;
        for (let t = 205; t <= 209; t++)
          e[t] = t + 32;
        e[210] = 210;
        for (let t = 211; t <= 214; t++)
          e[t] = t + 32;
        for (let t = 216; t <= 221; t++)
          e[t] = t + 32;
        e[222] = 222;
        e[223] = 223;
        for (let t = 224; t <= 246; t++)
          e[t] = t;
        for (let t = 248; t <= 253; t++)
          e[t] = t;
        e[255] = 255;
        return e;
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
    de.windows_1258 = Gc;
    var Qc = class extends Ze {
      byteMap() {
        const e = new Array(256).fill(32);
        e[39] = 0;
        for (let t = 65; t <= 90; t++)
          e[t] = t + 32;
        for (let t = 97; t <= 122; t++)
          e[t] = t;
        for (let t = 161; t <= 218; t++)
          e[t] = t;
        for (let t = 223; t <= 251; t++)
          e[t] = t;
        return e;
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
    de.windows_874 = Qc;
    var Jc = class extends Ze {
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
    de.KOI8_R = Jc;
  });

  // node_modules/chardet/lib/encoding/iso2022.js
  var Ap = gt((Lt) => {
    "use strict";
    var dv = Lt && Lt.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Lt, "__esModule", { value: true });
    Lt.ISO_2022_CN = Lt.ISO_2022_KR = Lt.ISO_2022_JP = void 0;
    var pv = dv(gn());
    var Ir = class {
      constructor() {
        this.escapeSequences = [];
      }
      name() {
        return "ISO_2022";
      }
      match(e) {
        let t, r;
        let i;
        let o = 0;
        let s = 0;
        let a = 0;
        let c;
        const l = e.inputBytes;
        const d = e.inputLen;
        e: for (t = 0; t < d; t++) {
          if (l[t] == 27) {
            t: for (i = 0; i < this.escapeSequences.length; i++) {
              const p = this.escapeSequences[i];
              if (d - t < p.length)
                continue t;
              for (r = 1; r < p.length; r++)
                if (p[r] != l[t + r])
                  continue t;
              o++;
              t += p.length - 1;
              continue e;
            }
            s++;
          }
          if (l[t] == 14 || l[t] == 15)
            a++;
        }
        if (o == 0)
          return null;
        c = (100 * o - 100 * s) / (o + s);
        if (o + a < 5)
          c -= (5 - (o + a)) * 10;
        return c <= 0 ? null : (0, pv.default)(e, this, c);
      }
    };
    var Yc = class extends Ir {
      constructor() {
        super(...arguments);
        this.escapeSequences = [
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
    Lt.ISO_2022_JP = Yc;
    var Xc = class extends Ir {
      constructor() {
        super(...arguments);
        this.escapeSequences = [[27, 36, 41, 67]];
      }
      name() {
        return "ISO-2022-KR";
      }
      language() {
        return "kr";
      }
    };
    Lt.ISO_2022_KR = Xc;
    var Zc = class extends Ir {
      constructor() {
        super(...arguments);
        this.escapeSequences = [
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
    Lt.ISO_2022_CN = Zc;
  });

  // node_modules/chardet/lib/utils.js
  var Cp = gt((io) => {
    "use strict";
    Object.defineProperty(io, "__esModule", { value: true });
    io.isByteArray = void 0;
    var fv = (n) => {
      if (n == null || typeof n != "object")
        return false;
      return isFinite(n.length) && n.length >= 0;
    };
    io.isByteArray = fv;
  });

  // node_modules/chardet/lib/index.js
  var Op = gt((we) => {
    "use strict";
    var mv = we && we.__createBinding || (Object.create ? (function(n, e, t, r) {
      if (r === void 0) r = t;
      var i = Object.getOwnPropertyDescriptor(e, t);
      if (!i || ("get" in i ? !e.__esModule : i.writable || i.configurable)) {
        i = { enumerable: true, get: function() {
          return e[t];
        } };
      }
      Object.defineProperty(n, r, i);
    }) : (function(n, e, t, r) {
      if (r === void 0) r = t;
      n[r] = e[t];
    }));
    var hv = we && we.__setModuleDefault || (Object.create ? (function(n, e) {
      Object.defineProperty(n, "default", { enumerable: true, value: e });
    }) : function(n, e) {
      n["default"] = e;
    });
    var so = we && we.__importStar || /* @__PURE__ */ (function() {
      var n = function(e) {
        n = Object.getOwnPropertyNames || function(t) {
          var r = [];
          for (var i in t) if (Object.prototype.hasOwnProperty.call(t, i)) r[r.length] = i;
          return r;
        };
        return n(e);
      };
      return function(e) {
        if (e && e.__esModule) return e;
        var t = {};
        if (e != null) {
          for (var r = n(e), i = 0; i < r.length; i++) if (r[i] !== "default") mv(t, e, r[i]);
        }
        hv(t, e);
        return t;
      };
    })();
    var tl = we && we.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(we, "__esModule", { value: true });
    we.detectFileSync = we.detectFile = we.analyse = we.detect = void 0;
    var Tp = tl(xp());
    var xv = tl(bp());
    var gv = tl(wp());
    var oo = so(yp());
    var Br = so(kp());
    var it = so(Rp());
    var el = so(Ap());
    var bv = Cp();
    var wv = [
      new gv.default(),
      new oo.UTF_16BE(),
      new oo.UTF_16LE(),
      new oo.UTF_32BE(),
      new oo.UTF_32LE(),
      new Br.sjis(),
      new Br.big5(),
      new Br.euc_jp(),
      new Br.euc_kr(),
      new Br.gb_18030(),
      new el.ISO_2022_JP(),
      new el.ISO_2022_KR(),
      new el.ISO_2022_CN(),
      new it.ISO_8859_1(),
      new it.ISO_8859_2(),
      new it.ISO_8859_5(),
      new it.ISO_8859_6(),
      new it.ISO_8859_7(),
      new it.ISO_8859_8(),
      new it.ISO_8859_9(),
      new it.windows_1251(),
      new it.windows_1256(),
      new it.windows_1257(),
      new it.windows_1258(),
      new it.windows_874(),
      new it.KOI8_R(),
      new xv.default()
    ];
    var yv = (n) => {
      const e = (0, we.analyse)(n);
      return e.length > 0 ? e[0].name : null;
    };
    we.detect = yv;
    var vv = (n) => {
      if (!(0, bv.isByteArray)(n)) {
        throw new Error("Input must be a byte array, e.g. Buffer or Uint8Array");
      }
      const e = [];
      for (let o = 0; o < 256; o++)
        e[o] = 0;
      for (let o = n.length - 1; o >= 0; o--)
        e[n[o] & 255]++;
      let t = false;
      for (let o = 128; o <= 159; o += 1) {
        if (e[o] !== 0) {
          t = true;
          break;
        }
      }
      const r = {
        byteStats: e,
        c1Bytes: t,
        rawInput: n,
        rawLen: n.length,
        inputBytes: n,
        inputLen: n.length
      };
      const i = wv.map((o) => {
        return o.match(r);
      }).filter((o) => {
        return !!o;
      }).sort((o, s) => {
        return s.confidence - o.confidence;
      });
      return i;
    };
    we.analyse = vv;
    var kv = (n, e = {}) => new Promise((t, r) => {
      let i;
      const o = (0, Tp.default)();
      const s = (c, l) => {
        if (i) {
          o.closeSync(i);
        }
        if (c) {
          r(c);
        } else if (l) {
          t((0, we.detect)(l));
        } else {
          r(new Error("No error and no buffer received"));
        }
      };
      const a = (e === null || e === void 0 ? void 0 : e.sampleSize) || 0;
      if (a > 0) {
        i = o.openSync(n, "r");
        let c = Buffer.allocUnsafe(a);
        o.read(i, c, 0, a, e.offset, (l, d) => {
          if (l) {
            s(l, null);
          } else {
            if (d < a) {
              c = c.subarray(0, d);
            }
            s(null, c);
          }
        });
        return;
      }
      o.readFile(n, s);
    });
    we.detectFile = kv;
    var Sv = (n, e = {}) => {
      const t = (0, Tp.default)();
      if (e && e.sampleSize) {
        const r = t.openSync(n, "r");
        let i = Buffer.allocUnsafe(e.sampleSize);
        const o = t.readSync(r, i, 0, e.sampleSize, e.offset);
        if (o < e.sampleSize) {
          i = i.subarray(0, o);
        }
        t.closeSync(r);
        return (0, we.detect)(i);
      }
      return (0, we.detect)(t.readFileSync(n));
    };
    we.detectFileSync = Sv;
    we.default = {
      analyse: we.analyse,
      detect: we.detect,
      detectFileSync: we.detectFileSync,
      detectFile: we.detectFile
    };
  });

  // src/accounts/list/read/source/usual-encodings.ts
  function nl(n, e) {
    var r;
    const t = e.toLowerCase();
    return (r = n.get(t)) != null ? r : n.get(t.replace(/-.*/, ""));
  }
  var Ep, Lp, Rv, Pp, rl;
  var il = f(() => {
    "use strict";
    Ep = [
      [
        "ru mhr mrj myv mdf udm kv koi cv ba tt ce os ab av lez lbe kbd ady sah tyv krc kum bxr xal alt be be-tarask bg mk sr sr-ec kk kk-cyrl ky mn tg",
        "windows-1251 koi8-r x-mac-cyrillic iso-8859-5 ibm866"
      ],
      ["uk rue", "windows-1251 koi8-u x-mac-cyrillic iso-8859-5 ibm866"],
      ["pl cs sk hu sl hr bs sh sr-el ro mo dsb hsb szl csb tk", "windows-1250 iso-8859-2 windows-1252 macintosh"],
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
    ];
    Lp = "windows-1252 macintosh iso-8859-15";
    Rv = new Map(Ep.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    Pp = [.../* @__PURE__ */ new Set([
      ...Lp.split(" "),
      ...Ep.flatMap(([, n]) => n.split(" "))
    ])];
    rl = (n) => {
      var e;
      return (e = nl(Rv, n)) != null ? e : Lp.split(" ");
    };
  });

  // src/accounts/list/read/source/encoding/alphabets.ts
  function Np(n, e) {
    var i, o;
    const t = ((i = Ev.get(n)) != null ? i : []).flatMap((s) => {
      var a;
      return (a = $p.get(s)) != null ? a : [];
    });
    const r = (o = nl($p, e)) != null ? o : Tv;
    return [r, ...t.filter((s) => s !== r)];
  }
  function _p(n, e) {
    const t = Fp.find(([c]) => c === n);
    if (!t) {
      return null;
    }
    const [, r, i, o, s] = t;
    const a = [];
    for (let c = i; c <= o; c++) {
      for (let l = s; l < 255; l++) {
        if (l < 127 || l > 160) {
          a.push(c, l);
        }
      }
    }
    return new Set(e(Uint8Array.from(a), r).replace(/[\uE000-\uF8FF\uFFFD]/g, ""));
  }
  var Av, Cv, Mp, Tv, $p, Ov, Ev, Fp, Dp;
  var Ip = f(() => {
    "use strict";
    il();
    Av = [
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
    ];
    Cv = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ";
    Mp = (n, e = "") => ({ letters: new Set(n), common: new Set(e), hasRuns: /[\u0100-\u1eff]/.test(n) });
    Tv = Mp(Cv);
    $p = new Map(Av.flatMap(([n, e, t]) => {
      const r = Mp(e, t);
      return n.split(" ").map((i) => [i, r]);
    }));
    Ov = [
      ["windows-1252 macintosh iso-8859-15", "fr de es ca pt it nl sv da is sq"],
      ["windows-1250 iso-8859-2", "cs sk pl hu sl ro de"],
      ["windows-1254", "tr de fr"],
      ["windows-1257 iso-8859-13 iso-8859-4", "lt lv et de"],
      ["iso-8859-3", "mt eo"],
      ["windows-1258", "vi"],
      ["windows-1251 iso-8859-5 x-mac-cyrillic", "ru uk be bg sr mk"],
      ["koi8-r ibm866", "ru bg"],
      ["koi8-u", "uk ru"],
      ["windows-1253 iso-8859-7", "el"],
      ["windows-1255 iso-8859-8", "he"],
      ["windows-1256 iso-8859-6", "ar"],
      ["windows-874", "th"]
    ];
    Ev = new Map(Ov.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    Fp = [
      ["gb18030", "gb18030", 176, 215, 161],
      ["big5", "big5", 164, 198, 64],
      ["euc-jp", "euc-jp", 176, 207, 161],
      ["shift_jis", "euc-jp", 176, 207, 161],
      ["iso-2022-jp", "euc-jp", 176, 207, 161],
      ["euc-kr", "euc-kr", 176, 200, 161]
    ];
    Dp = (n) => Fp.some(([e]) => e === n);
  });

  // src/accounts/list/read/source/encoding/scripts.ts
  function Bp(n) {
    var t, r;
    const e = n.charCodeAt(0);
    if (Pv.includes(n)) {
      return "punctuation";
    }
    return (r = (t = Lv.find(([i, o]) => e >= i && e <= o)) == null ? void 0 : t[2]) != null ? r : "symbol";
  }
  var Lv, Pv, tr;
  var qp = f(() => {
    "use strict";
    Lv = [
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
    ];
    Pv = " ­«»·№€°";
    tr = (n) => n !== "punctuation" && n !== "symbol" && n !== "broken";
  });

  // src/accounts/list/read/source/encoding/plausibility.ts
  function Wp(n) {
    var t;
    const e = new Set((t = n.match(/[A-Za-z\u0080-\uffff]+/g)) != null ? t : []);
    return Array.from(e, (r) => Array.from(r, (i) => ({
      text: i,
      script: Bp(i),
      isAscii: i < ""
    }))).filter((r) => r.some(({ isAscii: i }) => !i));
  }
  function Fv(n, e) {
    const [t, r, i] = [n[e - 1], n[e], n[e + 1]];
    if (!r || !t || !tr(r.script)) {
      return false;
    }
    if (zp(r.text)) {
      return ol(t.text) && !(i && ol(i.text));
    }
    const o = n.filter(({ isAscii: s }) => s);
    return ol(r.text) && !r.isAscii && o.length > 1 && o.every(({ text: s }) => zp(s));
  }
  function Dv(n, e) {
    const t = (r) => {
      var i, o;
      return ((i = n[r]) == null ? void 0 : i.script) === "latin" && ((o = n[r]) == null ? void 0 : o.isAscii) === false;
    };
    return t(e) && (t(e - 1) && t(e + 1) || t(e - 1) && t(e - 2) || t(e + 1) && t(e + 2));
  }
  function _v(n, e, t, r) {
    const i = n[e];
    if (!i || i.script === "broken") {
      return -3;
    }
    if (!tr(i.script)) {
      return Nv(n, e) ? -1 : i.script === "symbol" ? -0.6 : 0.3;
    }
    if (r || Fv(n, e)) {
      return -1;
    }
    return t(i, Dv(n, e));
  }
  function Up(n, e) {
    const t = n.flatMap((r) => {
      const i = Mv(r);
      return r.flatMap(({ isAscii: o }, s) => o ? [] : _v(r, s, e, i));
    });
    return t.length ? t.reduce((r, i) => r + i, 0) / t.length : 0;
  }
  function Hp(n, e) {
    const t = Wp(n);
    const r = e.map((o) => Up(t, Iv(o)));
    const i = Math.max(...r);
    return { value: i, index: r.indexOf(i) };
  }
  function jp(n, e, t) {
    const r = t === "euc-kr" ? "hangul" : /jis|jp/.test(t) ? "kana" : "han";
    return Up(Wp(n), Bv(e, r));
  }
  var $v, zp, ol, sl, Mv, Nv, Iv, Bv;
  var Vp = f(() => {
    "use strict";
    qp();
    $v = "’·­-‐–";
    zp = (n) => n !== n.toLowerCase();
    ol = (n) => n !== n.toUpperCase();
    sl = (n) => n === "kana" || n === "halfkana" ? "han" : n;
    Mv = (n) => new Set(
      n.filter(({ script: e }) => tr(e) && e !== "mark").map(({ script: e }) => sl(e))
    ).size > 1;
    Nv = (n, e) => {
      const [t, r, i] = [n[e - 1], n[e], n[e + 1]];
      return !!r && !$v.includes(r.text) && !!i && tr(i.script) && (r.script === "symbol" || !!t && tr(t.script));
    };
    Iv = ({ letters: n, common: e, hasRuns: t }) => ({ text: r, script: i }, o) => {
      const s = r.toLowerCase();
      const a = n.has(s) || i === "mark";
      if (o) {
        return a && t ? 0.6 : -1;
      }
      if (a) {
        return !e.size || e.has(s) ? 1 : 0.7;
      }
      return i === "latin" && !e.size ? 0.2 : -0.5;
    };
    Bv = (n, e) => ({ text: t, script: r }) => {
      if (r === "halfkana") {
        return -0.7;
      }
      if (r === "kana") {
        return e === "kana" ? 1 : -0.5;
      }
      if (e === "hangul" && r === "han") {
        return -0.7;
      }
      return n.has(t) ? 1 : sl(r) === sl(e) ? -0.2 : -0.7;
    };
  });

  // src/accounts/list/read/source/encodings.ts
  function Qv(n) {
    const e = [];
    let t = 0;
    for (let r = 0; r <= n.length && e.length < Kp; r++) {
      if (r === n.length || n[r] === 10 || n[r] === 13) {
        const i = n.subarray(t, r);
        if (i.some((o) => o >= 128 || o === 27)) {
          e.push(...i.subarray(0, Kp), 10);
        }
        t = r + 1;
      }
    }
    return Uint8Array.from(e);
  }
  function Jv(n) {
    var t, r;
    const e = /* @__PURE__ */ new Map();
    for (const { name: i, confidence: o } of (0, Gp.analyse)(n)) {
      const s = (t = Gv.get(i.toLowerCase())) != null ? t : i.toLowerCase();
      e.set(s, Math.max((r = e.get(s)) != null ? r : 0, o / 100));
    }
    return e;
  }
  function Yv(n, e, t, r) {
    const i = _p(n, r);
    if (i) {
      return jp(e, i, n);
    }
    const { value: o, index: s } = Hp(e, Np(n, t));
    return s === 0 ? o : o - Kv;
  }
  function Xv(n, e, t) {
    var c, l, d, p;
    const r = Jv(n);
    const i = rl(e);
    const o = n.filter((m) => m === 10).length;
    const s = 1 + 2 * Math.min(o / Vv, 1);
    const a = /* @__PURE__ */ new Map();
    for (const m of /* @__PURE__ */ new Set([...i, ...Pp, "utf-8"])) {
      const h = er(n, m, t);
      const w = a.get(h);
      const R = i.indexOf(m);
      const O = R < 0 ? 0 : Math.max(Uv - R * Hv, 0);
      const N = ((c = r.get(m)) != null ? c : 0) * jv;
      const j = (l = w == null ? void 0 : w.looks) != null ? l : Yv(m, h, e, t);
      a.set(h, {
        encoding: (d = w == null ? void 0 : w.encoding) != null ? d : m,
        looks: j,
        value: Math.max(j * s + N + O, (p = w == null ? void 0 : w.value) != null ? p : -Infinity)
      });
    }
    return [...a.values()].sort((m, h) => h.value - m.value);
  }
  var Gp, Kp, qv, zv, Wv, Uv, Hv, jv, Vv, Kv, Gv, Zv, qr;
  var al = f(() => {
    "use strict";
    Gp = ci(Op());
    to();
    Ip();
    Vp();
    il();
    Kp = 32768;
    qv = 5;
    zv = 0.35;
    Wv = 0.8;
    Uv = 0.4;
    Hv = 0.3;
    jv = 0.4;
    Vv = 20;
    Kv = 0.15;
    Gv = /* @__PURE__ */ new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"]]);
    Zv = ({ encoding: n }, e) => {
      const t = rl(e).indexOf(n);
      return t === 0 || t > 0 && Dp(n);
    };
    qr = (n, e, t) => y(null, null, function* () {
      var s, a;
      const [r, ...i] = Xv(Qv(n), e, t);
      if (!r) {
        throw new Error("There are no encodings.");
      }
      const o = r.value - ((a = (s = i[0]) == null ? void 0 : s.value) != null ? a : -Infinity);
      return {
        encoding: r.encoding,
        certain: r.looks >= Wv && o >= zv && Zv(r, e),
        alternatives: i.slice(0, qv).map(({ encoding: c }) => c)
      };
    });
  });

  // node_modules/fflate/esm/browser.js
  function uk(n, e) {
    return ck(n, { i: 2 }, e && e.out, e && e.dictionary);
  }
  function ao(n, e) {
    if (e) {
      var t = "";
      for (var r = 0; r < n.length; r += 16384)
        t += String.fromCharCode.apply(null, n.subarray(r, r + 16384));
      return t;
    } else if (pl) {
      return pl.decode(n);
    } else {
      var i = pk(n), o = i.s, t = i.r;
      if (t.length)
        ot(8);
      return o;
    }
  }
  function ml(n, e) {
    var t = {};
    var r = n.length - 22;
    for (; ft(n, r) != 101010256; --r) {
      if (!r || n.length - r > 65558)
        ot(13);
    }
    ;
    var i = Pt(n, r + 8);
    if (!i)
      return {};
    var o = ft(n, r + 16);
    var s = ft(n, r - 20) == 117853008;
    if (s) {
      var a = ft(n, r - 12);
      s = ft(n, a) == 101075792;
      if (s) {
        i = ft(n, a + 32);
        o = ft(n, a + 48);
      }
    }
    var c = e && e.filter;
    for (var l = 0; l < i; ++l) {
      var d = mk(n, o, s), p = d[0], m = d[1], h = d[2], w = d[3], R = d[4], O = d[5], N = fk(n, O);
      o = R;
      if (!c || c({
        name: w,
        size: m,
        originalSize: h,
        compression: p
      })) {
        if (!p)
          t[w] = fl(n, N, N + m);
        else if (p == 8)
          t[w] = uk(n.subarray(N, N + m), { out: new st(h) });
        else
          ot(14, "unknown compression type " + p);
      }
    }
    return t;
  }
  var st, nr, ek, Qp, Jp, tk, Yp, Xp, Zp, nk, ef, rk, vT, dl, Ut, ae, zr, Wr, ae, ae, ae, ae, tf, ae, ik, ok, cl, kt, ll, sk, fl, ak, ot, ck, lk, Pt, ft, ul, pl, dk, pk, fk, mk, hk;
  var nf = f(() => {
    st = Uint8Array;
    nr = Uint16Array;
    ek = Int32Array;
    Qp = new st([
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
    ]);
    Jp = new st([
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
    ]);
    tk = new st([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
    Yp = function(n, e) {
      var t = new nr(31);
      for (var r = 0; r < 31; ++r) {
        t[r] = e += 1 << n[r - 1];
      }
      var i = new ek(t[30]);
      for (var r = 1; r < 30; ++r) {
        for (var o = t[r]; o < t[r + 1]; ++o) {
          i[o] = o - t[r] << 5 | r;
        }
      }
      return { b: t, r: i };
    };
    Xp = Yp(Qp, 2);
    Zp = Xp.b;
    nk = Xp.r;
    Zp[28] = 258, nk[258] = 28;
    ef = Yp(Jp, 0);
    rk = ef.b;
    vT = ef.r;
    dl = new nr(32768);
    for (ae = 0; ae < 32768; ++ae) {
      Ut = (ae & 43690) >> 1 | (ae & 21845) << 1;
      Ut = (Ut & 52428) >> 2 | (Ut & 13107) << 2;
      Ut = (Ut & 61680) >> 4 | (Ut & 3855) << 4;
      dl[ae] = ((Ut & 65280) >> 8 | (Ut & 255) << 8) >> 1;
    }
    zr = (function(n, e, t) {
      var r = n.length;
      var i = 0;
      var o = new nr(e);
      for (; i < r; ++i) {
        if (n[i])
          ++o[n[i] - 1];
      }
      var s = new nr(e);
      for (i = 1; i < e; ++i) {
        s[i] = s[i - 1] + o[i - 1] << 1;
      }
      var a;
      if (t) {
        a = new nr(1 << e);
        var c = 15 - e;
        for (i = 0; i < r; ++i) {
          if (n[i]) {
            var l = i << 4 | n[i];
            var d = e - n[i];
            var p = s[n[i] - 1]++ << d;
            for (var m = p | (1 << d) - 1; p <= m; ++p) {
              a[dl[p] >> c] = l;
            }
          }
        }
      } else {
        a = new nr(r);
        for (i = 0; i < r; ++i) {
          if (n[i]) {
            a[i] = dl[s[n[i] - 1]++] >> 15 - n[i];
          }
        }
      }
      return a;
    });
    Wr = new st(288);
    for (ae = 0; ae < 144; ++ae)
      Wr[ae] = 8;
    for (ae = 144; ae < 256; ++ae)
      Wr[ae] = 9;
    for (ae = 256; ae < 280; ++ae)
      Wr[ae] = 7;
    for (ae = 280; ae < 288; ++ae)
      Wr[ae] = 8;
    tf = new st(32);
    for (ae = 0; ae < 32; ++ae)
      tf[ae] = 5;
    ik = /* @__PURE__ */ zr(Wr, 9, 1);
    ok = /* @__PURE__ */ zr(tf, 5, 1);
    cl = function(n) {
      var e = n[0];
      for (var t = 1; t < n.length; ++t) {
        if (n[t] > e)
          e = n[t];
      }
      return e;
    };
    kt = function(n, e, t) {
      var r = e / 8 | 0;
      return (n[r] | n[r + 1] << 8) >> (e & 7) & t;
    };
    ll = function(n, e) {
      var t = e / 8 | 0;
      return (n[t] | n[t + 1] << 8 | n[t + 2] << 16) >> (e & 7);
    };
    sk = function(n) {
      return (n + 7) / 8 | 0;
    };
    fl = function(n, e, t) {
      if (e == null || e < 0)
        e = 0;
      if (t == null || t > n.length)
        t = n.length;
      return new st(n.subarray(e, t));
    };
    ak = [
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
    ];
    ot = function(n, e, t) {
      var r = new Error(e || ak[n]);
      r.code = n;
      if (Error.captureStackTrace)
        Error.captureStackTrace(r, ot);
      if (!t)
        throw r;
      return r;
    };
    ck = function(n, e, t, r) {
      var i = n.length, o = r ? r.length : 0;
      if (!i || e.f && !e.l)
        return t || new st(0);
      var s = !t;
      var a = s || e.i != 2;
      var c = e.i;
      if (s)
        t = new st(i * 3);
      var l = function(Me) {
        var se = t.length;
        if (Me > se) {
          var G = new st(Math.max(se * 2, Me));
          G.set(t);
          t = G;
        }
      };
      var d = e.f || 0, p = e.p || 0, m = e.b || 0, h = e.l, w = e.d, R = e.m, O = e.n;
      var N = i * 8;
      do {
        if (!h) {
          d = kt(n, p, 1);
          var j = kt(n, p + 1, 3);
          p += 3;
          if (!j) {
            var q = sk(p) + 4, J = n[q - 4] | n[q - 3] << 8, ee = q + J;
            if (ee > i) {
              if (c)
                ot(0);
              break;
            }
            if (a)
              l(m + J);
            t.set(n.subarray(q, ee), m);
            e.b = m += J, e.p = p = ee * 8, e.f = d;
            continue;
          } else if (j == 1)
            h = ik, w = ok, R = 9, O = 5;
          else if (j == 2) {
            var g = kt(n, p, 31) + 257, x = kt(n, p + 10, 15) + 4;
            var k = g + kt(n, p + 5, 31) + 1;
            p += 14;
            var P = new st(k);
            var E = new st(19);
            for (var S = 0; S < x; ++S) {
              E[tk[S]] = kt(n, p + S * 3, 7);
            }
            p += x * 3;
            var Y = cl(E), Le = (1 << Y) - 1;
            var Ae = zr(E, Y, 1);
            for (var S = 0; S < k; ) {
              var ie = Ae[kt(n, p, Le)];
              p += ie & 15;
              var q = ie >> 4;
              if (q < 16) {
                P[S++] = q;
              } else {
                var Pe = 0, D = 0;
                if (q == 16)
                  D = 3 + kt(n, p, 3), p += 2, Pe = P[S - 1];
                else if (q == 17)
                  D = 3 + kt(n, p, 7), p += 3;
                else if (q == 18)
                  D = 11 + kt(n, p, 127), p += 7;
                while (D--)
                  P[S++] = Pe;
              }
            }
            var ge = P.subarray(0, g), A = P.subarray(g);
            R = cl(ge);
            O = cl(A);
            h = zr(ge, R, 1);
            w = zr(A, O, 1);
          } else
            ot(1);
          if (p > N) {
            if (c)
              ot(0);
            break;
          }
        }
        if (a)
          l(m + 131072);
        var T = (1 << R) - 1, C = (1 << O) - 1;
        var Ce = p;
        for (; ; Ce = p) {
          var Pe = h[ll(n, p) & T], I = Pe >> 4;
          p += Pe & 15;
          if (p > N) {
            if (c)
              ot(0);
            break;
          }
          if (!Pe)
            ot(2);
          if (I < 256)
            t[m++] = I;
          else if (I == 256) {
            Ce = p, h = null;
            break;
          } else {
            var _ = I - 254;
            if (I > 264) {
              var S = I - 257, $e = Qp[S];
              _ = kt(n, p, (1 << $e) - 1) + Zp[S];
              p += $e;
            }
            var U = w[ll(n, p) & C], F = U >> 4;
            if (!U)
              ot(3);
            p += U & 15;
            var A = rk[F];
            if (F > 3) {
              var $e = Jp[F];
              A += ll(n, p) & (1 << $e) - 1, p += $e;
            }
            if (p > N) {
              if (c)
                ot(0);
              break;
            }
            if (a)
              l(m + 131072);
            var ce = m + _;
            if (m < A) {
              var W = o - A, le = Math.min(A, ce);
              if (W + m < 0)
                ot(3);
              for (; m < le; ++m)
                t[m] = r[W + m];
            }
            for (; m < ce; ++m)
              t[m] = t[m - A];
          }
        }
        e.l = h, e.p = Ce, e.b = m, e.f = d;
        if (h)
          d = 1, e.m = R, e.d = w, e.n = O;
      } while (!d);
      return m != t.length && s ? fl(t, 0, m) : t.subarray(0, m);
    };
    lk = /* @__PURE__ */ new st(0);
    Pt = function(n, e) {
      return n[e] | n[e + 1] << 8;
    };
    ft = function(n, e) {
      return (n[e] | n[e + 1] << 8 | n[e + 2] << 16 | n[e + 3] << 24) >>> 0;
    };
    ul = function(n, e) {
      return ft(n, e) + ft(n, e + 4) * 4294967296;
    };
    pl = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
    dk = 0;
    try {
      pl.decode(lk, { stream: true });
      dk = 1;
    } catch (n) {
    }
    pk = function(n) {
      for (var e = "", t = 0; ; ) {
        var r = n[t++];
        var i = (r > 127) + (r > 223) + (r > 239);
        if (t + i > n.length)
          return { s: e, r: fl(n, t - 1) };
        if (!i)
          e += String.fromCharCode(r);
        else if (i == 3) {
          r = ((r & 15) << 18 | (n[t++] & 63) << 12 | (n[t++] & 63) << 6 | n[t++] & 63) - 65536, e += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023);
        } else if (i & 1)
          e += String.fromCharCode((r & 31) << 6 | n[t++] & 63);
        else
          e += String.fromCharCode((r & 15) << 12 | (n[t++] & 63) << 6 | n[t++] & 63);
      }
    };
    fk = function(n, e) {
      return e + 30 + Pt(n, e + 26) + Pt(n, e + 28);
    };
    mk = function(n, e, t) {
      var r = Pt(n, e + 28), i = Pt(n, e + 30), o = ao(n.subarray(e + 46, e + 46 + r), !(Pt(n, e + 8) & 2048)), s = e + 46 + r;
      var a = hk(n, s, i, t, ft(n, e + 20), ft(n, e + 24), ft(n, e + 42)), c = a[0], l = a[1], d = a[2];
      return [Pt(n, e + 10), c, l, o, s + i + Pt(n, e + 32), d];
    };
    hk = function(n, e, t, r, i, o, s) {
      var a = i == 4294967295, c = o == 4294967295, l = s == 4294967295, d = e + t;
      var p = a + c + l;
      if (r && p) {
        for (; e + 4 < d; e += 4 + Pt(n, e + 2)) {
          if (Pt(n, e) == 1) {
            return [
              a ? ul(n, e + 4 + 8 * c) : i,
              c ? ul(n, e + 4) : o,
              l ? ul(n, e + 4 + 8 * (c + a)) : s,
              1
            ];
          }
        }
        if (r < 2)
          ot(13);
      }
      return [i, o, s, 0];
    };
  });

  // src/accounts/list/read/source/spreadsheet/number-format.ts
  function Ur(n) {
    const [e = "", t = ""] = n.split("T");
    const [r = ""] = t.split(/[.Z]/);
    return r === "" || r === "00:00:00" ? e : `${e} ${r}`;
  }
  function gk(n) {
    const e = n ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return { show(t) {
      const r = !n && t >= 1 && t < 60 ? t + 1 : t;
      const i = new Date(e + Math.round(r * xk / 1e3) * 1e3);
      if (Number.isNaN(i.getTime())) {
        return hl.show(t);
      }
      const o = i.toISOString();
      return t >= 0 && t < 1 ? o.slice(11, 19) : Ur(o);
    } };
  }
  function bk(n) {
    const e = n.filter(({ text: t, isPlace: r }) => r && t === "0").length;
    return { show(t) {
      var s;
      const r = hl.show(t);
      if (!/^\d+$/.test(r)) {
        return r;
      }
      let i = r.padStart(e, "0");
      let o = "";
      for (let a = n.length - 1; a >= 0; a--) {
        const { text: c = "", isPlace: l = false } = (s = n[a]) != null ? s : {};
        const d = l && !n.slice(0, a).some((m) => m.isPlace);
        const p = d ? i : i.slice(-1);
        o = (l ? p : c) + o;
        i = l ? i.slice(0, i.length - p.length) : i;
      }
      return o;
    } };
  }
  function wk(n) {
    const e = [];
    for (const [, t, r, i] of n.matchAll(rf)) {
      const o = t != null ? t : r;
      if (o !== void 0) {
        e.push({ text: o, isPlace: false });
      } else if (i !== void 0 && /[0#?]/.test(i)) {
        e.push({ text: i, isPlace: true });
      } else if (i !== void 0 && /[-+() :]/.test(i)) {
        e.push({ text: i, isPlace: false });
      } else if (i !== void 0) {
        return null;
      }
    }
    return e.some(({ isPlace: t }) => t) ? e : null;
  }
  function xl(n, e, t) {
    const [r = ""] = e.split(";");
    if (e ? /[ymdhs]/i.test(vk(r)) : yk(n)) {
      return gk(t);
    }
    const i = e ? wk(r) : null;
    return i ? bk(i) : hl;
  }
  var hl, xk, rf, yk, vk;
  var gl = f(() => {
    "use strict";
    hl = { show: (n) => String(Number(n.toPrecision(15))) };
    xk = 24 * 60 * 60 * 1e3;
    rf = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;
    yk = (n) => n >= 14 && n <= 22 || n >= 27 && n <= 36 || n >= 45 && n <= 47 || n >= 50 && n <= 58;
    vk = (n) => Array.from(
      n.replace(/\[(h+|m+|s+)\]/gi, "$1").matchAll(rf),
      ([, , , e = ""]) => e
    ).join("");
  });

  // src/accounts/list/read/source/spreadsheet/sheet-builder.ts
  var kk, Sk, wn, yn;
  var co = f(() => {
    "use strict";
    kk = 1e5;
    Sk = 3e6;
    wn = class extends Error {
    };
    yn = class {
      constructor() {
        this.rows = [];
        this.row = [];
        this.filledRows = 0;
        this.cells = 0;
      }
      /** Cells come in the order of their columns; empty ones may be left out. */
      cell(e, t, r = 1) {
        if (!t) {
          return;
        }
        this.cells += r;
        if (this.cells > Sk || e + r > 16384) {
          throw new wn();
        }
        while (this.row.length < e) {
          this.row.push("");
        }
        for (let i = 0; i < r; i++) {
          this.row.push(t);
        }
      }
      /** Puts the cells since the last call into line `index`. Empty lines before it may be left out. */
      endRow(e, t = 1) {
        const { row: r } = this;
        this.row = [];
        if (!r.length) {
          return;
        }
        this.filledRows += t;
        if (this.filledRows > kk || e + t > 1048576) {
          throw new wn();
        }
        while (this.rows.length < e) {
          this.rows.push([]);
        }
        for (let i = 0; i < t; i++) {
          this.rows.push(r);
        }
      }
      sheet(e) {
        return { name: e, rows: this.rows };
      }
    };
  });

  // node_modules/saxen/dist/index.js
  function Ck(n, e, t, r) {
    if (r) {
      if (Rk.call(Hr, r)) {
        return Hr[r];
      } else {
        return "&" + r + ";";
      }
    }
    if (e) {
      return of(e);
    }
    return of(parseInt(t, 16));
  }
  function vn(n) {
    if (n.length > 3 && n.indexOf("&") !== -1) {
      return n.replace(Ak, Ck);
    }
    return n;
  }
  function tn(n) {
    return new Error(n);
  }
  function Tk(n) {
    return "missing namespace for prefix <" + n + ">";
  }
  function lo(n) {
    return {
      "get": n,
      "enumerable": true
    };
  }
  function bl(n, e, t, r) {
    if (!(t in e)) {
      e[t] = t in n ? n[t] : null;
    }
    n[t] = r;
  }
  function Ok(n, e) {
    var t, r;
    for (t in e) {
      r = e[t];
      if (r === null) {
        delete n[t];
      } else {
        n[t] = r;
      }
    }
  }
  function wl(n) {
    return n + "$uri";
  }
  function Ek(n) {
    var e = /* @__PURE__ */ Object.create(null), t, r;
    for (t in n) {
      r = n[t];
      e[r] = r;
      e[wl(r)] = t;
    }
    return e;
  }
  function uo() {
    return { line: 0, column: 0 };
  }
  function Lk(n) {
    throw n;
  }
  function yl(n) {
    if (!this) {
      return new yl(n);
    }
    var e = n && n["proxy"];
    var t, r, i, o, s = Lk, a, c, l, d;
    var p = uo;
    var m = false;
    var h = false;
    var w = "";
    var R = false;
    var O = false;
    var N = null;
    var j = false;
    var q, J, ee;
    var g;
    function x(S) {
      if (!(S instanceof Error)) {
        S = tn(S);
      }
      N = S;
      s(S, p);
    }
    function k(S) {
      if (!a) {
        return;
      }
      if (!(S instanceof Error)) {
        S = tn(S);
      }
      a(S, p);
    }
    this["on"] = function(S, Y) {
      if (typeof Y !== "function") {
        throw tn("required args <name, cb>");
      }
      switch (S) {
        case "openTag":
          r = Y;
          break;
        case "text":
          t = Y;
          break;
        case "closeTag":
          i = Y;
          break;
        case "error":
          s = Y;
          break;
        case "warn":
          a = Y;
          break;
        case "cdata":
          o = Y;
          break;
        case "attention":
          d = Y;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          l = Y;
          break;
        // <? ....  ?>
        case "comment":
          c = Y;
          break;
        default:
          throw tn("unsupported event: " + S);
      }
      return this;
    };
    this["ns"] = function(S) {
      if (typeof S === "undefined") {
        S = {};
      }
      if (typeof S !== "object") {
        throw tn("required args <nsMap={}>");
      }
      var Y = /* @__PURE__ */ Object.create(null), Le;
      for (Le in S) {
        Y[Le] = S[Le];
      }
      O = true;
      g = Y;
      return this;
    };
    function P() {
      q = O ? [] : null;
      J = O ? Ek(g) : null;
      ee = [];
      p = uo;
      j = false;
      N = null;
      h = false;
      w = "";
    }
    this["parse"] = function(S) {
      if (typeof S !== "string") {
        throw tn("required args <xml=string>");
      }
      if (m) {
        throw tn("parse during stream; call end() first");
      }
      P();
      E(S);
      p = uo;
      j = false;
      return N;
    };
    this["write"] = function(S) {
      if (typeof S !== "string") {
        throw tn("required args <xml=string>");
      }
      if (!m) {
        P();
        m = true;
      }
      if (!N) {
        w = E(w + S, true) || "";
      }
      return this;
    };
    this["end"] = function() {
      if (!m) {
        P();
      }
      m = false;
      if (!N) {
        E(w);
      }
      w = "";
      p = uo;
      j = false;
      return N;
    };
    this["stop"] = function() {
      j = true;
    };
    function E(S, Y = false) {
      var Le = null;
      var Ae, ie, Pe = 0, D = false, ge = false, A = 0, T = 0, C, Ce, I, _, $e, U, F, ce, W;
      var le = "", Me = 0, se;
      function G(Q, fe) {
        var qe = Q.indexOf(":");
        if (qe === -1) {
          return Q;
        }
        var Ne = J[Q.substring(0, qe)];
        if (!Ne) {
          k(Tk(Q.substring(0, qe)));
          return null;
        }
        return fe === Ne ? Q.substr(qe + 1) : Ne + Q.substr(qe);
      }
      function H() {
        if (se !== null) {
          return se;
        }
        var Q, fe, qe = O && J["xmlns"], Ne = O && R ? [] : null, ue = Me, te = le, Fe = te.length, be, Te, ze, Oe, Kt = {}, Dt = /* @__PURE__ */ new Set(), _e, K, re;
        e:
          for (; ue < Fe; ue++) {
            _e = false;
            K = te.charCodeAt(ue);
            if (K === 32 || K < 14 && K > 8) {
              continue;
            }
            if (K < 65 || K > 122 || K > 90 && K < 97) {
              if (K !== 95 && K !== 58) {
                k("illegal first char attribute name");
                _e = true;
              }
            }
            for (re = ue + 1; re < Fe; re++) {
              K = te.charCodeAt(re);
              if (K > 96 && K < 123 || K > 64 && K < 91 || K > 47 && K < 59 || K === 46 || // '.'
              K === 45 || // '-'
              K === 95) {
                continue;
              }
              if (K === 32 || K < 14 && K > 8) {
                k("missing attribute value");
                ue = re;
                continue e;
              }
              if (K === 61) {
                break;
              }
              k("illegal attribute name char");
              _e = true;
            }
            Oe = te.substring(ue, re);
            if (Oe === "xmlns:xmlns") {
              k("illegal declaration of xmlns");
              _e = true;
            }
            K = te.charCodeAt(re + 1);
            if (K === 34) {
              re = te.indexOf('"', ue = re + 2);
              if (re === -1) {
                re = te.indexOf("'", ue);
                if (re !== -1) {
                  k("attribute value quote missmatch");
                  _e = true;
                }
              }
            } else if (K === 39) {
              re = te.indexOf("'", ue = re + 2);
              if (re === -1) {
                re = te.indexOf('"', ue);
                if (re !== -1) {
                  k("attribute value quote missmatch");
                  _e = true;
                }
              }
            } else {
              k("missing attribute value quotes");
              _e = true;
              for (re = re + 1; re < Fe; re++) {
                K = te.charCodeAt(re + 1);
                if (K === 32 || K < 14 && K > 8) {
                  break;
                }
              }
            }
            if (re === -1) {
              k("missing closing quotes");
              re = Fe;
              _e = true;
            }
            if (!_e) {
              Te = te.substring(ue, re);
            }
            if (Oe === "xmlns:xml" && Te !== "http://www.w3.org/XML/1998/namespace") {
              x("illegal value of xmlns:xml");
            }
            ue = re;
            for (; re + 1 < Fe; re++) {
              K = te.charCodeAt(re + 1);
              if (K === 32 || K < 14 && K > 8) {
                break;
              }
              if (ue === re) {
                k("illegal character after attribute end");
                _e = true;
              }
            }
            ue = re + 1;
            if (_e) {
              continue e;
            }
            if (Dt.has(Oe)) {
              k("attribute <" + Oe + "> already defined");
              continue;
            }
            Dt.add(Oe);
            if (!O) {
              Kt[Oe] = Te;
              continue;
            }
            if (R) {
              be = Oe === "xmlns" ? "xmlns" : Oe.charCodeAt(0) === 120 && Oe.substr(0, 6) === "xmlns:" ? Oe.substr(6) : null;
              if (be !== null) {
                Q = vn(Te);
                fe = wl(be);
                ze = g[Q];
                if (!ze) {
                  if (be === "xmlns" || fe in J && J[fe] !== Q) {
                    do {
                      ze = "ns" + Pe++;
                    } while (typeof J[ze] !== "undefined");
                  } else {
                    ze = be;
                  }
                  g[Q] = ze;
                }
                if (J[be] !== ze) {
                  if (!Ae) {
                    Ae = /* @__PURE__ */ Object.create(null);
                  }
                  Le = null;
                  ie = null;
                  bl(J, Ae, be, ze);
                  if (be === "xmlns") {
                    bl(J, Ae, wl(ze), Q);
                    qe = ze;
                  }
                  bl(J, Ae, fe, Q);
                }
                Kt[Oe] = Te;
                continue;
              }
              Ne.push(Oe, Te);
              continue;
            }
            Oe = G(Oe, qe);
            if (Oe === null) {
              continue;
            }
            Kt[Oe] = Te;
          }
        if (R) {
          for (ue = 0, Fe = Ne.length; ue < Fe; ue++) {
            Oe = G(Ne[ue++], qe);
            Te = Ne[ue];
            if (Oe === null) {
              continue;
            }
            Kt[Oe] = Te;
          }
        }
        return se = Kt;
      }
      function Ve() {
        var Q = /(\r\n|\r|\n)/g;
        var fe = 0;
        var qe = 0;
        var Ne = 0;
        var ue = T;
        var te;
        var Fe;
        while (A >= Ne) {
          te = Q.exec(S);
          if (!te) {
            break;
          }
          ue = te[0].length + te.index;
          if (ue > A) {
            break;
          }
          fe += 1;
          Ne = ue;
        }
        if (A == -1) {
          qe = ue;
          Fe = S.substring(T);
        } else if (T === 0) {
          Fe = S.substring(T, A);
        } else {
          qe = A - Ne;
          Fe = T == -1 ? S.substring(A) : S.substring(A, T + 1);
        }
        return {
          "data": Fe,
          "line": fe,
          "column": qe
        };
      }
      p = Ve;
      if (e) {
        W = Object.create({}, {
          "name": lo(function() {
            return F;
          }),
          "originalName": lo(function() {
            return ce;
          }),
          "attrs": lo(H),
          "ns": lo(function() {
            if (!ie) {
              ie = Object.assign(/* @__PURE__ */ Object.create(null), J);
            }
            return ie;
          })
        });
      }
      while (T !== -1) {
        if (S.charCodeAt(T) === 60) {
          A = T;
        } else {
          A = S.indexOf("<", T);
        }
        if (A === -1) {
          if (Y) {
            return S.substring(T);
          }
          if (ee.length) {
            return x("unexpected end of file");
          }
          if (!h) {
            return x("missing start tag");
          }
          if (T < S.length) {
            if (S.substring(T).trim()) {
              k(sf);
            }
          }
          return;
        }
        if (!h) {
          h = true;
        }
        if (T !== A) {
          if (ee.length) {
            if (t) {
              t(S.substring(T, A), vn, p);
              if (j) {
                return;
              }
            }
          } else {
            if (S.substring(T, A).trim()) {
              k(sf);
              if (j) {
                return;
              }
            }
          }
        }
        _ = S.charCodeAt(A + 1);
        if (_ === 33) {
          I = S.charCodeAt(A + 2);
          if (I === 91 && S.substr(A + 3, 6) === "CDATA[") {
            T = S.indexOf("]]>", A);
            if (T === -1) {
              if (Y) {
                return S.substring(A);
              }
              return x("unclosed cdata");
            }
            if (o) {
              o(S.substring(A + 9, T), p);
              if (j) {
                return;
              }
            }
            T += 3;
            continue;
          }
          if (I === 45 && S.charCodeAt(A + 3) === 45) {
            T = S.indexOf("-->", A);
            if (T === -1) {
              if (Y) {
                return S.substring(A);
              }
              return x("unclosed comment");
            }
            if (c) {
              c(S.substring(A + 4, T), vn, p);
              if (j) {
                return;
              }
            }
            T += 3;
            continue;
          }
        }
        if (_ === 63) {
          T = S.indexOf("?>", A);
          if (T === -1) {
            if (Y) {
              return S.substring(A);
            }
            return x("unclosed question");
          }
          if (l) {
            l(S.substring(A, T + 2), p);
            if (j) {
              return;
            }
          }
          T += 2;
          continue;
        }
        for (C = A + 1; ; C++) {
          $e = S.charCodeAt(C);
          if (isNaN($e)) {
            if (Y) {
              return S.substring(A);
            }
            T = -1;
            return x("unclosed tag");
          }
          if ($e === 34) {
            I = S.indexOf('"', C + 1);
            C = I !== -1 ? I : C;
          } else if ($e === 39) {
            I = S.indexOf("'", C + 1);
            C = I !== -1 ? I : C;
          } else if ($e === 62) {
            T = C;
            break;
          }
        }
        if (_ === 33) {
          if (d) {
            d(S.substring(A, T + 1), vn, p);
            if (j) {
              return;
            }
          }
          T += 1;
          continue;
        }
        se = {};
        if (_ === 47) {
          D = false;
          ge = true;
          if (!ee.length) {
            return x("missing open tag");
          }
          C = F = ee.pop();
          I = A + 2 + C.length;
          if (S.substring(A + 2, I) !== C) {
            return x("closing tag mismatch");
          }
          for (; I < T; I++) {
            _ = S.charCodeAt(I);
            if (_ === 32 || _ > 8 && _ < 14) {
              continue;
            }
            return x("close tag");
          }
        } else {
          if (S.charCodeAt(T - 1) === 47) {
            C = F = S.substring(A + 1, T - 1);
            D = true;
            ge = true;
          } else {
            C = F = S.substring(A + 1, T);
            D = true;
            ge = false;
          }
          if (!(_ > 96 && _ < 123 || _ > 64 && _ < 91 || _ === 95 || _ === 58)) {
            return x("illegal first char nodeName");
          }
          for (I = 1, Ce = C.length; I < Ce; I++) {
            _ = C.charCodeAt(I);
            if (_ > 96 && _ < 123 || _ > 64 && _ < 91 || _ > 47 && _ < 59 || _ === 45 || _ === 95 || _ == 46) {
              continue;
            }
            if (_ === 32 || _ < 14 && _ > 8) {
              F = C.substring(0, I);
              se = null;
              break;
            }
            return x("invalid nodeName");
          }
          if (!ge) {
            ee.push(F);
          }
        }
        if (O) {
          if (D) {
            Ae = null;
            if (se === null) {
              if (R = C.indexOf("xmlns", I) !== -1) {
                Me = I;
                le = C;
                H();
                R = false;
              }
            }
            if (!ge) {
              q.push(Ae);
            }
          }
          ce = F;
          if (Le === null) {
            Le = /* @__PURE__ */ Object.create(null);
          }
          var ne = Le[F];
          if (ne !== void 0) {
            F = ne;
          } else {
            _ = F.indexOf(":");
            if (_ !== -1) {
              U = J[F.substring(0, _)];
              if (!U) {
                return x("missing namespace on <" + ce + ">");
              }
              F = F.substr(_ + 1);
            } else {
              U = J["xmlns"];
            }
            if (U) {
              F = U + ":" + F;
            }
            Le[ce] = F;
          }
        }
        if (D) {
          Me = I;
          le = C;
          if (r) {
            if (e) {
              r(W, vn, ge, p);
            } else {
              r(F, H, vn, ge, p);
            }
            if (j) {
              return;
            }
          }
        }
        if (ge) {
          if (i) {
            i(e ? W : F, vn, D, p);
            if (j) {
              return;
            }
          }
          if (O) {
            if (!D) {
              Ae = q.pop();
            }
            if (Ae) {
              Ok(J, Ae);
              Ae = null;
              Le = null;
              ie = null;
            }
          }
        }
        T += 1;
      }
    }
  }
  var of, Rk, Ak, Hr, sf;
  var af = f(() => {
    of = String.fromCharCode;
    Rk = Object.prototype.hasOwnProperty;
    Ak = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
    Hr = {
      "amp": "&",
      "apos": "'",
      "gt": ">",
      "lt": "<",
      "quot": '"'
    };
    Object.keys(Hr).forEach(function(n) {
      Hr[n.toUpperCase()] = Hr[n];
    });
    sf = "non-whitespace outside of root node";
  });

  // src/accounts/list/read/source/spreadsheet/xml.ts
  function nn(n, e) {
    var i;
    const t = (i = e.text) == null ? void 0 : i.bind(e);
    const r = new yl().on("openTag", (o, s, a) => e.open(vl(o), Pk(s, a))).on("closeTag", (o) => e.close(vl(o))).on("error", (o) => {
      throw o;
    });
    if (t) {
      r.on("text", (o, s) => t(s(o))).on("cdata", t);
    }
    r.parse(n.replace(/^\uFEFF/, ""));
  }
  var vl, Pk;
  var kl = f(() => {
    "use strict";
    af();
    vl = (n) => n.slice(n.indexOf(":") + 1);
    Pk = (n, e) => ({
      get(t) {
        const r = Object.entries(n()).find(([i]) => i === t || vl(i) === t);
        return r && e(r[1]);
      }
    });
  });

  // src/accounts/list/read/source/spreadsheet/ods.ts
  function Nk(n, { type: e, value: t }) {
    switch (e) {
      case "float":
        return Mk(n, t) ? n : t || n;
      case "date":
        return Ur(t || n);
      default:
        return n || t;
    }
  }
  function Al(n) {
    const e = new Rl();
    nn(n, e);
    return e.sheets;
  }
  var $k, Sl, Mk, Rl;
  var cf = f(() => {
    "use strict";
    gl();
    co();
    kl();
    $k = /* @__PURE__ */ new Set([
      "annotation",
      "frame",
      "custom-shape",
      "shapes",
      "forms",
      "tracked-changes",
      "named-expressions",
      "ruby-text",
      "dde-links"
    ]);
    Sl = (n, e) => {
      var t;
      return Math.max(Number((t = n.get(e)) != null ? t : 1) || 1, 1);
    };
    Mk = (n, e) => /^\d+$/.test(e) && Number(n.replace(/\D/g, "")) === Number(e) && !/\d[.,'\s]\d/.test(n);
    Rl = class {
      constructor() {
        this.sheets = [];
        this.hiddenStyles = /* @__PURE__ */ new Set();
        this.style = "";
        this.builder = new yn();
        this.name = "";
        this.hidden = false;
        this.rowIndex = 0;
        this.rowsAlike = 1;
        this.column = 0;
        this.cell = null;
        this.paragraphs = [];
        this.skipped = "";
        this.depth = 0;
      }
      open(e, t) {
        if (this.skipped) {
          this.depth += e === this.skipped ? 1 : 0;
        } else if ($k.has(e)) {
          this.skipped = e;
          this.depth = 1;
        } else if (this.cell) {
          this.openInCell(e, t);
        } else {
          this.openAround(e, t);
        }
      }
      text(e) {
        const t = this.paragraphs.length - 1;
        if (this.cell && !this.skipped && t >= 0) {
          this.paragraphs[t] += e.replace(/[ \t\r\n]+/g, " ");
        }
      }
      close(e) {
        if (this.skipped) {
          this.depth -= e === this.skipped ? 1 : 0;
          this.skipped = this.depth ? this.skipped : "";
        } else if (this.cell && (e === "table-cell" || e === "covered-table-cell")) {
          const { repeated: t } = this.cell;
          this.builder.cell(this.column, Nk(this.paragraphs.join("\n"), this.cell), t);
          this.column += t;
          this.cell = null;
        } else if (e === "table-row") {
          this.builder.endRow(this.rowIndex, this.rowsAlike);
          this.rowIndex += this.rowsAlike;
        } else if (e === "table") {
          this.sheets.push(v(b({}, this.builder.sheet(this.name)), { hidden: this.hidden }));
        }
      }
      openInCell(e, t) {
        switch (e) {
          case "p":
          case "h":
            this.paragraphs.push("");
            break;
          case "s":
            this.add(" ".repeat(Math.min(Sl(t, "c"), 100)));
            break;
          case "tab":
            this.add("	");
            break;
          case "line-break":
            this.add("\n");
            break;
        }
      }
      add(e) {
        const t = this.paragraphs.length - 1;
        if (t >= 0) {
          this.paragraphs[t] += e;
        }
      }
      openAround(e, t) {
        var r, i, o, s, a, c, l;
        switch (e) {
          case "style":
            this.style = (r = t.get("name")) != null ? r : "";
            break;
          case "table-properties":
            if (t.get("display") === "false") {
              this.hiddenStyles.add(this.style);
            }
            break;
          case "table":
            this.builder = new yn();
            this.name = (i = t.get("name")) != null ? i : "";
            this.hidden = this.hiddenStyles.has((o = t.get("style-name")) != null ? o : "");
            this.rowIndex = 0;
            break;
          case "table-row":
            this.column = 0;
            this.rowsAlike = Sl(t, "number-rows-repeated");
            break;
          case "table-cell":
          case "covered-table-cell":
            this.cell = {
              repeated: Sl(t, "number-columns-repeated"),
              type: (s = t.get("value-type")) != null ? s : "",
              value: (l = (c = (a = t.get("date-value")) != null ? a : t.get("string-value")) != null ? c : t.get("value")) != null ? l : ""
            };
            this.paragraphs = [];
            break;
        }
      }
    };
  });

  // src/accounts/list/read/source/spreadsheet/xlsx.ts
  function Fk(n, e) {
    const t = e.startsWith("/") ? [] : n.split("/").slice(0, -1);
    for (const r of e.split("/")) {
      if (r === "..") {
        t.pop();
      } else if (r && r !== ".") {
        t.push(r);
      }
    }
    return t.join("/");
  }
  function uf(n, e) {
    var r;
    const t = [];
    nn((r = e(n.replace(/[^/]*$/, "_rels/$&.rels"))) != null ? r : "<none/>", {
      open(i, o) {
        var s, a, c;
        if (i === "Relationship") {
          t.push({
            id: (s = o.get("Id")) != null ? s : "",
            type: ((a = o.get("Type")) != null ? a : "").replace(/.*\//, ""),
            target: Fk(n, (c = o.get("Target")) != null ? c : "")
          });
        }
      },
      close: () => void 0
    });
    return t;
  }
  function Dk(n) {
    const e = { sheets: [], from1904: false };
    nn(n, {
      open(t, r) {
        var i, o, s;
        if (t === "sheet") {
          e.sheets.push({
            name: (i = r.get("name")) != null ? i : "",
            id: (o = r.get("id")) != null ? o : "",
            hidden: /hidden/i.test((s = r.get("state")) != null ? s : "")
          });
        } else if (t === "workbookPr") {
          e.from1904 = lf(r.get("date1904"));
        }
      },
      close: () => void 0
    });
    return e;
  }
  function _k(n) {
    const e = [];
    const t = new po();
    nn(n, {
      open: (r) => t.open(r),
      close(r) {
        t.close(r);
        if (r === "si") {
          e.push(t.take());
        }
      },
      text: (r) => t.text(r)
    });
    return e;
  }
  function Ik(n, e) {
    const t = /* @__PURE__ */ new Map();
    const r = [];
    let i = false;
    nn(n, {
      open(o, s) {
        var a, c, l, d;
        if (o === "numFmt") {
          t.set((a = s.get("numFmtId")) != null ? a : "", (c = s.get("formatCode")) != null ? c : "");
        } else if (o === "cellXfs") {
          i = true;
        } else if (o === "xf" && i) {
          const p = (l = s.get("numFmtId")) != null ? l : "0";
          r.push(xl(Number(p), (d = t.get(p)) != null ? d : "", e));
        }
      },
      close(o) {
        i = i && o !== "cellXfs";
      }
    });
    return r;
  }
  function Bk(n) {
    var t;
    const e = (t = /^[A-Z]{1,3}/i.exec(n)) == null ? void 0 : t[0].toUpperCase();
    return e === void 0 ? null : Array.from(e).reduce((r, i) => r * 26 + i.charCodeAt(0) - 64, 0) - 1;
  }
  function qk(n, { type: e, style: t }, { shared: r, formats: i }) {
    var o, s;
    switch (e) {
      case "s":
        return (o = r[Number(n)]) != null ? o : "";
      case "n": {
        const a = Number(n);
        return n.trim() === "" || Number.isNaN(a) ? n : ((s = i[t]) != null ? s : xl(0, "", false)).show(a);
      }
      case "b":
        return lf(n) ? "TRUE" : "FALSE";
      case "d":
        return Ur(n);
      default:
        return df(n);
    }
  }
  function zk(n, e, t) {
    const r = new Cl(t);
    nn(e, r);
    return r.sheet(n);
  }
  function ff(n, e) {
    var s;
    const t = Dk((s = n(e)) != null ? s : "");
    const r = uf(e, n);
    const i = (a) => {
      var c, l, d;
      return (d = n((l = (c = r.find((p) => p.type === a)) == null ? void 0 : c.target) != null ? l : "")) != null ? d : "<none/>";
    };
    const o = {
      shared: _k(i("sharedStrings")),
      formats: Ik(i("styles"), t.from1904)
    };
    return t.sheets.flatMap(({ name: a, id: c, hidden: l }) => {
      var p, m;
      const d = (p = r.find((h) => h.id === c && h.type === "worksheet")) == null ? void 0 : p.target;
      return d === void 0 ? [] : [v(b({}, zk(a, (m = n(d)) != null ? m : "", o)), { hidden: l })];
    });
  }
  var lf, df, po, Cl, pf;
  var mf = f(() => {
    "use strict";
    gl();
    co();
    kl();
    lf = (n) => n === "1" || n === "true";
    df = (n) => n.replace(/_x([0-9A-F]{4})_/gi, (e, t) => String.fromCharCode(parseInt(t, 16))).replace(/\r\n?/g, "\n");
    po = class {
      constructor() {
        this.parts = [];
        this.inText = false;
        this.inPhonetic = false;
      }
      open(e) {
        this.inText = e === "t" && !this.inPhonetic;
        this.inPhonetic = this.inPhonetic || e === "rPh";
      }
      close(e) {
        this.inText = false;
        this.inPhonetic = this.inPhonetic && e !== "rPh";
      }
      text(e) {
        if (this.inText) {
          this.parts.push(e);
        }
      }
      take() {
        const e = df(this.parts.join(""));
        this.parts = [];
        return e;
      }
    };
    Cl = class {
      constructor(e) {
        this.strings = e;
        this.builder = new yn();
        this.rich = new po();
        this.row = -1;
        this.column = -1;
        this.cell = { type: "n", style: 0 };
        this.inValue = false;
        this.value = "";
      }
      open(e, t) {
        var r, i, o, s, a;
        this.rich.open(e);
        this.inValue = e === "v";
        if (e === "row") {
          this.row = Number((r = t.get("r")) != null ? r : this.row + 2) - 1;
          this.column = -1;
        } else if (e === "c") {
          this.column = (o = Bk((i = t.get("r")) != null ? i : "")) != null ? o : this.column + 1;
          this.cell = { type: (s = t.get("t")) != null ? s : "n", style: Number((a = t.get("s")) != null ? a : 0) };
          this.value = "";
        }
      }
      text(e) {
        this.rich.text(e);
        this.value += this.inValue ? e : "";
      }
      close(e) {
        this.rich.close(e);
        this.inValue = false;
        if (e === "c") {
          const t = this.rich.take();
          this.builder.cell(this.column, t || qk(this.value, this.cell, this.strings));
        } else if (e === "row") {
          this.builder.endRow(this.row);
        }
      }
      sheet(e) {
        return this.builder.sheet(e);
      }
    };
    pf = (n) => {
      var e, t;
      return (t = (e = uf("", n).find(({ type: r }) => r === "officeDocument")) == null ? void 0 : e.target) != null ? t : null;
    };
  });

  // src/accounts/list/read/source/spreadsheets.ts
  function Uk(n) {
    const e = /* @__PURE__ */ new Map();
    ml(n, { filter({ name: t }) {
      e.set(t.replace(/\\/g, "/"), t);
      return false;
    } });
    return {
      names: new Set(e.keys()),
      read(t) {
        const [r] = Object.values(ml(n, { filter({ name: i, originalSize: o }) {
          if (i !== e.get(t)) {
            return false;
          }
          if (o > Wk) {
            throw new wn();
          }
          return true;
        } }));
        return r ? ao(r) : null;
      }
    };
  }
  function Tl(n) {
    const e = n.filter(({ rows: i }) => i.length);
    const t = e.filter(({ hidden: i }) => !i);
    const r = t.length ? t : e;
    if (!n.length) {
      return kn("broken");
    }
    return r.length ? { kind: "table", sheets: r.map(({ name: i, rows: o }) => ({ name: i, rows: o })) } : kn("empty");
  }
  function Hk(n, e) {
    var t, r;
    if (!n.includes("spreadsheet")) {
      return kn("document");
    }
    return ((t = e("META-INF/manifest.xml")) != null ? t : "").includes("encryption-data") ? kn("encrypted") : Tl(Al((r = e("content.xml")) != null ? r : ""));
  }
  function jk(n) {
    var s;
    const { names: e, read: t } = Uk(n);
    const r = (s = e.has("mimetype") ? t("mimetype") : null) != null ? s : "";
    if (r.startsWith("application/vnd.oasis.opendocument.")) {
      return Hk(r, t);
    }
    const i = e.has("_rels/.rels") ? pf(t) : null;
    if (i !== null && /(^|\/)workbook\d*\.xml$/.test(i)) {
      return Tl(ff(t, i));
    }
    const o = [...e];
    if ((i == null ? void 0 : i.endsWith(".bin")) || o.some((a) => a.endsWith(".iwa"))) {
      return kn("old-spreadsheet");
    }
    return kn(i === null ? "archive" : "document");
  }
  var Wk, kn, rr;
  var Ol = f(() => {
    "use strict";
    nf();
    cf();
    co();
    mf();
    Wk = 64 * 1024 * 1024;
    kn = (n, e = "") => ({ kind: "problem", code: n, detail: e });
    rr = (n) => y(null, null, function* () {
      try {
        return n[0] === 80 ? jk(n) : Tl(Al(ao(n)));
      } catch (e) {
        return kn(e instanceof wn ? "too-large" : "broken", String(e));
      }
    });
  });

  // src/accounts/list/read/source/parts.ts
  var hf = f(() => {
    "use strict";
    al();
    Ol();
  });

  // src/accounts/list/read/source/samples.ts
  function xf(n) {
    var o;
    const e = n.map((s) => s.split(/\r\n|\r|\n/));
    const t = [];
    const r = /* @__PURE__ */ new Set();
    const [i = []] = e;
    for (let s = 0; s < i.length && t.length < Vk; s++) {
      const a = (o = i[s]) != null ? o : "";
      if (e.some((c) => {
        var l;
        return /[^\u0000-\u007f]/.test((l = c[s]) != null ? l : "");
      }) && !r.has(a)) {
        r.add(a);
        t.push(s);
      }
    }
    return e.map((s) => t.map((a) => {
      var c;
      return ((c = s[a]) != null ? c : "").slice(0, Kk);
    }));
  }
  var Vk, Kk;
  var gf = f(() => {
    "use strict";
    Vk = 3;
    Kk = 60;
  });

  // src/accounts/list/read/source/unicode.ts
  function Gk([n, e, t, r]) {
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
  function Jk(n) {
    var i;
    let e = 0;
    let t = 0;
    let r = 0;
    for (let o = 0; o < n.length; o++) {
      if (Qk.has((i = n[o]) != null ? i : 0)) {
        e++;
        t += o % 2 === 0 && n[o + 1] === 0 ? 1 : 0;
        r += o % 2 === 1 && n[o - 1] === 0 ? 1 : 0;
      }
    }
    if (Math.max(t, r) * 2 <= e) {
      return null;
    }
    return t > r ? "utf-16le" : "utf-16be";
  }
  function Yk(n) {
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
  function Xk(n) {
    var r;
    let e = 0;
    let t = 0;
    for (let i = 0; i < n.length; i++) {
      const o = Yk((r = n[i]) != null ? r : 0);
      if (o === 0) {
        continue;
      }
      const s = n.subarray(i + 1, i + 1 + (o != null ? o : 0));
      if (o !== null && s.length === o && s.every((a) => a >= 128 && a <= 191)) {
        e++;
        i += o;
      } else {
        t++;
      }
    }
    return { right: e, wrong: t };
  }
  function e6(n) {
    const e = n.subarray(0, 65536);
    const t = e.filter(Zk);
    return t.length > 3 && t.length * 20 > e.length;
  }
  function r6(n) {
    var i;
    const e = (i = Gk(n)) != null ? i : Jk(n);
    if (e) {
      return e;
    }
    const { right: t, wrong: r } = Xk(n);
    return r * n6 <= t && !t6(n) ? "utf-8" : null;
  }
  function bf(n, e) {
    const t = r6(n);
    if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
      return { kind: "unicode", encoding: t, text: er(n, t, e) };
    }
    if (e6(n)) {
      return { kind: "binary" };
    }
    return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
  }
  var Qk, Zk, t6, n6;
  var wf = f(() => {
    "use strict";
    to();
    Qk = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
    Zk = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
    t6 = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
    n6 = 3;
  });

  // src/accounts/list/read/source/index.ts
  function o6(n) {
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
  function c6({ encoding: n, certain: e, texts: t }) {
    var s, a;
    const r = xf([...t.values()]);
    const i = Array.from(t, ([c, l], d) => {
      var p;
      return { encoding: c, samples: (p = r[d]) != null ? p : [], text: yf(l) };
    });
    const o = (s = t.get(n)) != null ? s : "";
    return {
      kind: "text",
      encoding: n,
      certain: e,
      samples: (a = r[0]) != null ? a : [],
      text: yf(o),
      alternatives: i.slice(1),
      remarks: o6(o)
    };
  }
  function l6(n, e, t) {
    return y(this, null, function* () {
      var c, l;
      const r = (c = e.encoding) != null ? c : "";
      const i = bf(n, t);
      if (i.kind === "binary" && !r) {
        return null;
      }
      if (i.kind === "unicode" && (!r || r === i.encoding)) {
        return { encoding: i.encoding, certain: true, texts: /* @__PURE__ */ new Map([[i.encoding, i.text]]) };
      }
      const o = yield ((l = e.detectEncoding) != null ? l : qr)(n, e.language, t);
      const s = i.kind === "unicode" ? [i.encoding] : [o.encoding, ...o.alternatives];
      const a = r || o.encoding;
      return {
        encoding: a,
        certain: o.certain || r !== "",
        texts: new Map([a, ...s].map((d) => [d, er(n, d, t)]))
      };
    });
  }
  function vf(n, e) {
    return y(this, null, function* () {
      var a, c, l, d;
      const { bytes: t } = n;
      const r = mp(t);
      if (r === "zip") {
        return ((a = e.readSpreadsheet) != null ? a : rr)(t);
      }
      if (r !== "text") {
        return fo(r);
      }
      const i = (c = e.decode) != null ? c : i6;
      const o = yield l6(t, e, i);
      if (!o) {
        return fo("binary");
      }
      const s = c6(o);
      if (s6(s.text)) {
        return ((l = e.readSpreadsheet) != null ? l : rr)(t);
      }
      if (a6(s.text)) {
        return fo("web-shortcut");
      }
      return s.text.trim() ? (d = pp(s.text, i)) != null ? d : s : fo("empty");
    });
  }
  var i6, fo, s6, a6, yf;
  var kf = f(() => {
    "use strict";
    fp();
    to();
    hp();
    hf();
    gf();
    wf();
    i6 = (n, e) => new TextDecoder(e).decode(n);
    fo = (n) => ({ kind: "problem", code: n, detail: "" });
    s6 = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
    a6 = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
    yf = (n) => n.replace(/\u0000+/g, "");
  });

  // src/accounts/list/read/index.ts
  function u6(n, e) {
    var s;
    const t = n.map(({ name: a, rows: c }) => {
      const l = Sf.unparse(c, { delimiter: "	", newline: "\n" });
      return { name: a, text: l, read: Wt(l, c.some((d) => d.length > 1) ? b({ delimiter: "	" }, e) : e) };
    });
    const r = (a) => a.read.readings[0].rows.length;
    const i = (s = t.find(({ name: a }) => a === e.sheet)) != null ? s : t.reduce((a, c) => r(c) > r(a) ? c : a);
    const o = e.sheet !== void 0 || t.filter((a) => r(a) > 0).length < 2;
    return v(b({}, mo(i.text, i.read)), {
      certain: i.read.certain && o,
      sheets: t.map(({ name: a }) => a),
      sheet: i.name
    });
  }
  function Rf(t) {
    return y(this, arguments, function* (n, e = {}) {
      var r;
      switch (n.kind) {
        case "text":
          return mo(n.text, Wt(n.text, e));
        case "html": {
          const i = new Jn(e.userNamespaces);
          const o = (r = e.DOMParser && Yd(n.html, i, e.DOMParser)) != null ? r : n.text;
          return mo(o, Wt(o, e));
        }
        case "file": {
          const i = yield vf(n, b({ language: "" }, e));
          switch (i.kind) {
            case "problem":
              return { readings: [], certain: true, problem: { code: i.code }, text: "", encoding: null, sheets: [], sheet: "" };
            case "table":
              return u6(i.sheets, e);
            case "text": {
              const { text: o, encoding: s, certain: a, samples: c, alternatives: l, remarks: d } = i;
              const p = mo(o, Wt(o, e));
              const m = a ? [] : l.map((h) => Wt(h.text, e).readings[0]);
              return v(b({}, p), {
                readings: [...p.readings, ...m],
                certain: p.certain && a,
                encoding: { encoding: s, certain: a, samples: c, alternatives: l, remarks: d }
              });
            }
          }
        }
      }
    });
  }
  var Sf, mo;
  var Af = f(() => {
    "use strict";
    Sf = ci(zi());
    Xd();
    Ia();
    yc();
    kf();
    yc();
    mo = (n, e) => v(b({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
  });

  // src/app/read-part.ts
  var Cf = {};
  Pn(Cf, {
    readList: () => Rf,
    readText: () => Wt
  });
  var Tf = f(() => {
    "use strict";
    Af();
  });

  // src/accounts/list/row.ts
  function ho(n) {
    return n === "mail" || n === "generate" || n === "type";
  }
  function rn(n, e, t) {
    return {
      id: n,
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
  function Ke({ attempt: n }) {
    return n ? n.outcome : null;
  }
  function ve(n, e) {
    var t;
    return (t = n.request.mode) != null ? t : e;
  }
  function Ht(n) {
    return n.canonical || n.request.username;
  }
  function on(n) {
    const e = Ke(n);
    return (e == null ? void 0 : e.kind) === "created" ? e.username : n.canonical || n.request.username;
  }
  function xo({ state: n }) {
    return n === "created" || n === "already";
  }
  var Of;
  var Se = f(() => {
    "use strict";
    Of = [
      "username",
      "firstname",
      "lastname",
      "realname",
      "email",
      "reason",
      "password",
      "mode",
      "unused"
    ];
  });

  // src/accounts/list/keep/column-memory.ts
  function f6(n) {
    const [e, t] = Array.isArray(n) ? n : [];
    return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= $f && e.every(d6) && t.every(p6) ? [{ headings: e, meanings: t }] : [];
  }
  function m6(n) {
    return n.length <= $f && n.some((e) => e !== "") && n.every((e) => e.length <= Mf && !/[@＠]/.test(e));
  }
  var Ef, $f, Mf, Lf, d6, p6, Pf, go;
  var Nf = f(() => {
    "use strict";
    Se();
    Ef = 20;
    $f = 100;
    Mf = 200;
    Lf = "accountCreator.columns";
    d6 = (n) => typeof n === "string" && n.length <= Mf;
    p6 = (n) => Of.includes(n);
    Pf = (n, e) => n.length === e.length && n.every((t, r) => t === e[r]);
    go = class {
      constructor(e) {
        this.store = e;
      }
      /** @return Null: no table with these headings is remembered */
      recall(e) {
        var t, r;
        return (r = (t = this.read().find((i) => Pf(i.headings, e))) == null ? void 0 : t.meanings) != null ? r : null;
      }
      remember(e, t) {
        if (!m6(e) || e.length !== t.length) {
          return;
        }
        const r = this.read().filter((o) => !Pf(o.headings, e));
        const i = [{ headings: e, meanings: t }, ...r].slice(0, Ef);
        try {
          this.store.set(Lf, JSON.stringify(i.map((o) => [o.headings, o.meanings])));
        } catch (o) {
        }
      }
      read() {
        var e;
        try {
          const t = JSON.parse((e = this.store.get(Lf)) != null ? e : "[]");
          return Array.isArray(t) ? t.slice(0, Ef).flatMap(f6) : [];
        } catch (t) {
          return [];
        }
      }
    };
  });

  // src/accounts/list/create/attempt.ts
  function Ge(n) {
    return v(b({}, n), {
      status: "open",
      sentAt: n.lost ? n.sentAt : null,
      outcome: null,
      existence: null,
      account: null,
      turn: v(b({}, n.turn), { looking: null, disputed: null })
    });
  }
  var bo, mt;
  var jt = f(() => {
    "use strict";
    bo = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
    mt = {
      status: "open",
      before: "ready",
      sentAt: null,
      lost: false,
      tries: 0,
      postponed: false,
      outcome: null,
      existence: null,
      account: null,
      turn: bo
    };
  });

  // src/accounts/list/keep/journal-format.ts
  function Ff(n, e) {
    return !e || ke(n) ? null : n.format === "html" ? n.html : [n.text];
  }
  function Df(n) {
    return n === null ? me("") : typeof n === "string" ? { format: "html", html: n } : me(n[0]);
  }
  function h6(n, e) {
    switch (n == null ? void 0 : n.kind) {
      case "created":
        return ["c", n.by];
      case "refused": {
        const { code: t, message: r, stops: i, spent: o, field: s, ended: a } = n;
        return ["r", t, Ff(r, e), i, o, s, a];
      }
      case "step": {
        const { type: t, code: r, message: i } = n.step;
        return ["s", t, r, Ff(i, e)];
      }
      case "unknown":
        return ["u", n.cause];
      case "sessionLost":
      case void 0:
        return null;
      default:
        return L(n);
    }
  }
  function x6(n, e) {
    if (n === null) {
      return null;
    }
    switch (n[0]) {
      case "c":
        return { kind: "created", username: e != null ? e : "", by: n[1] };
      case "r": {
        const [, t, r, i, o, s, a] = n;
        return { kind: "refused", code: t, message: Df(r), stops: i, spent: o, retryAfter: null, field: s, ended: a };
      }
      case "s": {
        const [, t, r, i] = n;
        return { kind: "step", step: { type: t, code: r, message: Df(i), requests: [], redirectTarget: null } };
      }
      case "u":
        return { kind: "unknown", cause: n[1] };
      default:
        return L(n);
    }
  }
  function g6(n, e) {
    return n && [
      If.indexOf(n.status),
      n.before,
      n.sentAt,
      n.lost,
      n.tries,
      n.postponed,
      n.existence,
      n.account,
      h6(n.outcome, e)
    ];
  }
  function b6(n) {
    if (n === null) {
      return null;
    }
    const [e, t, r, i, o, s, a, c, l] = n;
    const d = If[e];
    if (d === void 0) {
      throw new Error("Written by another version");
    }
    const p = d === "sent";
    return v(b({}, mt), {
      status: p ? "unknown" : d,
      before: t,
      sentAt: r,
      lost: i || p,
      tries: o,
      postponed: s,
      existence: a === "asking" ? "unknown" : a,
      account: c,
      outcome: x6(l, c)
    });
  }
  function Bf(n, e) {
    var d;
    const { username: t, email: r, realname: i, reason: o, mode: s, password: a } = n.request;
    const c = n.state === "created" || n.state === "already";
    const l = [
      _f.indexOf(n.state),
      n.line,
      t,
      c ? "" : r,
      c ? "" : i,
      o,
      s,
      n.canonical,
      n.overrides,
      ((d = n.creation) == null ? void 0 : d.createdByMe) ? n.creation.at : null,
      a !== "" || n.passwordSource === "sheet",
      g6(n.attempt, e.message)
    ];
    if (e.extra && n.extra.length > 0) {
      l.push(n.extra.map(({ column: p, heading: m, value: h }) => [p, m, h]));
    }
    return l;
  }
  function qf(n, e) {
    const [
      t,
      r,
      i,
      o,
      s,
      a,
      c,
      l,
      d,
      p,
      m,
      h,
      w = []
    ] = e;
    return v(b({}, rn(n, r, { username: i, email: o, realname: s, reason: a, mode: c })), {
      state: w6(_f[t]),
      canonical: l,
      overrides: [...d],
      creation: p === null ? null : { createdByMe: true, createdBy: "", at: p },
      passwordSource: m ? "sheet" : "given",
      attempt: b6(h),
      extra: w.map(([R, O, N]) => ({ column: R, heading: O, value: N }))
    });
  }
  function w6(n) {
    switch (n) {
      case void 0:
        throw new Error("Written by another version");
      case "creating":
        return "unknown";
      case "checking":
        return "unchecked";
      default:
        return n;
    }
  }
  var _f, If;
  var zf = f(() => {
    "use strict";
    he();
    ye();
    jt();
    Se();
    _f = [
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
    If = [
      "open",
      "sent",
      "unknown",
      "created",
      "already",
      "refused",
      "unfinished"
    ];
  });

  // src/accounts/list/keep/journal.ts
  function k6(n) {
    return n.reduce((e, { extra: t }) => t.reduce((r, { heading: i, value: o }) => r + i.length + o.length, e), 0);
  }
  var y6, v6, wo;
  var Wf = f(() => {
    "use strict";
    he();
    Se();
    zf();
    oa();
    y6 = 1e6;
    v6 = 2e6;
    wo = class {
      /**
       * @param store
       * @param wiki What tells the wiki from others of the same origin
       * @param owner Of the runs that begin here, different for each page: a duplicated tab has a copy of the store
       */
      constructor(e, t, r = "") {
        this.store = e;
        this.wiki = t;
        this.owner = r;
        this.isKept = true;
        this.messages = 0;
        this.hasRoomForExtra = true;
      }
      /** False: something could not be kept since begin(). */
      get kept() {
        return this.isKept;
      }
      /** Keeps the list, in place of what was kept before. */
      begin(e, t) {
        const r = t.map(({ id: i }) => i);
        this.isKept = true;
        this.messages = 0;
        this.hasRoomForExtra = k6(t) <= v6;
        this.removeOthers(/* @__PURE__ */ new Set([$n(this.wiki), ...r.map((i) => this.rowKey(i))]));
        this.write($n(this.wiki), [
          ra,
          e.me,
          e.startedAt,
          e.mode,
          e.reason,
          r,
          this.owner
        ]);
        for (const i of this.isKept ? t : []) {
          this.note(i);
        }
        if (!this.isKept) {
          this.clear();
          this.isKept = false;
        }
      }
      /** Keeps a row as it is now. */
      note(e) {
        const t = Ke(e);
        const r = (t == null ? void 0 : t.kind) === "refused" && !ke(t.message) ? JSON.stringify(t.message).length : 0;
        this.messages += r;
        this.write(this.rowKey(e.id), Bf(e, {
          message: this.messages < y6,
          extra: this.hasRoomForExtra
        }));
      }
      /**
       * What is kept. A run of somebody else or of long ago is forgotten.
       *
       * @param me Who is logged in
       * @param now Milliseconds since 1970 on this machine
       */
      restore(e, t) {
        try {
          if (!li(this.store, this.wiki, e, t)) {
            return { kind: "none" };
          }
          const r = this.store.get($n(this.wiki));
          return r === null ? { kind: "none" } : this.read(JSON.parse(r));
        } catch (r) {
          return { kind: "unreadable" };
        }
      }
      /** Forgets everything. */
      clear() {
        this.isKept = true;
        try {
          ia(this.store, this.wiki);
        } catch (e) {
          this.isKept = false;
        }
      }
      rowKey(e) {
        return xr(this.wiki) + e;
      }
      removeOthers(e) {
        try {
          for (const t of this.store.keys()) {
            if (t.startsWith(xr(this.wiki)) && !e.has(t)) {
              this.store.remove(t);
            }
          }
        } catch (t) {
          this.isKept = false;
        }
      }
      write(e, t) {
        try {
          const r = JSON.stringify(t);
          if (this.store.get(e) !== r) {
            this.store.set(e, r);
          }
        } catch (r) {
          this.isKept = false;
        }
      }
      read(e) {
        if (!Array.isArray(e)) {
          return { kind: "unreadable" };
        }
        const [t, r, i, o, s, a, c] = e;
        if (t !== ra || typeof s !== "string") {
          return { kind: "unreadable" };
        }
        const l = a.map((d) => {
          var p;
          return qf(d, JSON.parse((p = this.store.get(this.rowKey(d))) != null ? p : ""));
        });
        return { kind: "run", header: { me: r, mode: o, reason: s, startedAt: i }, rows: l, owner: c };
      }
    };
  });

  // src/accounts/list/row-observable.ts
  var sn;
  var yo = f(() => {
    "use strict";
    sn = class {
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
        for (const r of [...this.listeners]) {
          r(this.current, t);
        }
      }
    };
  });

  // src/accounts/list/check/account-creators.ts
  var S6, vo;
  var Uf = f(() => {
    "use strict";
    he();
    It();
    S6 = 3;
    vo = class {
      constructor(e) {
        this.lists = e;
        /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
        this.known = null;
        /** Why they are not known. */
        this.failure = new Ie("http", me(""));
      }
      get own() {
        return this.known;
      }
      /** Accounts may have been created since the log was asked. */
      forget() {
        this.known = null;
      }
      /** Fetches the log of this person's creations, unless it is there; tries more than once, as much depends on it. */
      fetch(e) {
        return y(this, null, function* () {
          for (let t = 0; !this.known && t < S6 && !e.cancelled; t++) {
            try {
              this.known = yield this.lists.ownCreations(e);
            } catch (r) {
              this.failure = Ie.from(r);
            }
          }
        });
      }
      /** What is known of an account without a further question; null: it is not among those that were fetched. */
      ownCreation(e) {
        var r;
        const t = (r = this.known) == null ? void 0 : r.creations.get(e);
        return t ? { createdByMe: true, createdBy: "", at: t.at } : null;
      }
      /**
       * By whom a name is taken that is not among the creations that were fetched.
       *
       * @param canonical
       * @param budget
       * @throws WikiError It is not known whether it is one's own: who pastes a list once more must not be told that
       *  somebody else was faster
       */
      lookUp(e, t) {
        return y(this, null, function* () {
          var i;
          const r = ((i = this.known) == null ? void 0 : i.complete) === true;
          if (r && t.curiosity-- <= 0) {
            return null;
          }
          if (!this.known) {
            throw this.failure;
          }
          try {
            return yield this.lists.creationOf(e, t.source);
          } catch (o) {
            if (r && !t.source.cancelled) {
              return null;
            }
            throw o;
          }
        });
      }
    };
  });

  // src/accounts/names/alternatives.ts
  function Hf(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function jf(n) {
    var i;
    const e = n.split(" ").filter((o) => o !== "");
    const [t = ""] = e;
    const r = (i = e[e.length - 1]) != null ? i : "";
    return e.length < 2 ? [] : [
      [...e.slice(0, -1), Hf(r)].join(" "),
      [Hf(t), ...e.slice(1)].join(" "),
      e.join(""),
      ...e.length > 2 ? [`${t} ${r}`] : []
    ];
  }
  function Vf(n, e = {}) {
    var l;
    const { realname: t = "", year: r, place: i = "" } = e;
    const o = t.trim().replace(/\s+/g, " ");
    const s = [...o === "" ? [] : [o, ...jf(o)], ...jf(n)];
    for (const d of [i.trim(), r === void 0 ? "" : String(r)]) {
      if (d !== "" && !n.includes(d)) {
        s.push(`${n} ${d}`);
      }
    }
    const [, a = n, c = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(n)) != null ? l : [];
    for (let d = c === "" ? 2 : Number(c) + 1; s.length < R6; d++) {
      s.push(c === "" ? `${n} ${d}` : a + String(d));
    }
    return [...new Set(s)].filter((d) => d !== n);
  }
  var R6;
  var Kf = f(() => {
    "use strict";
    R6 = 40;
  });

  // src/accounts/list/check/free-names.ts
  function Gf(n, e, t, r, i) {
    return y(this, null, function* () {
      const o = b({ realname: e.request.realname }, r === void 0 ? {} : { year: r });
      const s = Vf(e.canonical, o).filter((d) => !t.has(d));
      const a = yield n.checkNames(s, i);
      const c = s.flatMap((d) => {
        const p = a.get(d);
        return (p == null ? void 0 : p.kind) === "free" && !t.has(p.canonical) ? [p.canonical] : [];
      });
      const l = [];
      for (const d of new Set(c)) {
        if ((yield n.checkOverridable(d, i)).length === 0) {
          l.push(d);
        }
        if (l.length === A6) {
          break;
        }
      }
      return l;
    });
  }
  var A6;
  var Qf = f(() => {
    "use strict";
    Kf();
    A6 = 3;
  });

  // src/accounts/list/check/questions.ts
  function Jf(n) {
    const e = /* @__PURE__ */ new Map();
    for (const t of n) {
      const { about: r } = t.fact;
      const i = e.get(r);
      if (i) {
        i.push(t);
      } else {
        e.set(r, [t]);
      }
    }
    return e;
  }
  var ko;
  var Yf = f(() => {
    "use strict";
    ko = class {
      /** @param askableName The name that the wiki is to be asked about; '' where a row is not worth asking about */
      constructor(e) {
        this.askableName = e;
        this.open = /* @__PURE__ */ new Set();
      }
      /** Marks the rows that are worth asking about as waiting for an answer. */
      ask(e) {
        const t = [];
        for (const r of e) {
          const i = this.askableName(r);
          if (i !== "") {
            const o = { about: i, answer: { kind: "pending" }, alternatives: [] };
            r.wiki = o;
            t.push({ row: r, fact: o });
          }
        }
        t.forEach((r) => this.open.add(r));
        return t;
      }
      /** Does the row still wait for this answer, and not for one to a later question? */
      isOpen({ row: e, fact: t }) {
        return e.wiki === t;
      }
      answer(e, t) {
        e.row.wiki = v(b({}, e.fact), { answer: t });
        this.open.delete(e);
      }
      /**
       * What is not answered yet was not asked.
       *
       * @return The rows that waited for an answer
       */
      withdraw() {
        const e = [...this.open].filter((t) => this.isOpen(t)).map(({ row: t }) => t);
        this.open.clear();
        for (const t of e) {
          t.wiki = null;
        }
        return e;
      }
    };
  });

  // src/accounts/list/check/row-details.ts
  function El(n, e) {
    return n.request.password !== "" && ve(n, e) === "type";
  }
  var So;
  var Xf = f(() => {
    "use strict";
    ye();
    Se();
    So = class {
      constructor(e, t, r) {
        this.lists = e;
        this.accounts = t;
        this.creators = r;
      }
      /** Is there anything to ask after this verdict on the name? */
      areNeeded(e, t, r) {
        switch (t.kind) {
          case "invalid":
            return false;
          case "taken":
            return !this.creators.ownCreation(t.canonical);
          case "free":
            return this.lists.offersOverrides || El(e, r);
          case "forbidden":
            return El(e, r);
          default:
            return L(t);
        }
      }
      /** What is known after the verdict on the name, where nothing else is needed. */
      known(e) {
        const t = e.kind === "taken" ? this.creators.ownCreation(e.canonical) : null;
        return { kind: "checked", checks: [e], creation: t, password: null };
      }
      /**
       * Asks for the rest. Where it is cancelled meanwhile, the answer is of no use.
       *
       * @param question
       * @param check The verdict on the name
       * @param budget
       * @throws WikiError
       */
      fetch(e, t, r) {
        return y(this, null, function* () {
          if (t.kind === "taken") {
            const p = yield this.creators.lookUp(t.canonical, r);
            return { kind: "checked", checks: [t], creation: p, password: null };
          }
          const { row: i, fact: o } = e;
          const { source: s, mode: a } = r;
          const { password: c } = i.request;
          const l = t.kind === "free" ? yield this.lists.checkOverridable(t.canonical, s) : [];
          const d = El(i, a) && !s.cancelled ? { of: c, check: yield this.accounts.checkPassword(o.about, c, s) } : null;
          return { kind: "checked", checks: l.length > 0 ? l : [t], creation: null, password: d };
        });
      }
    };
  });

  // src/accounts/list/check/checker.ts
  var Zf, C6, T6, em, Ll, Ro;
  var tm = f(() => {
    "use strict";
    ya();
    he();
    It();
    yo();
    Uf();
    Qf();
    Yf();
    Xf();
    Zf = 50;
    C6 = 2;
    T6 = 200;
    em = new Ie("http", me(""));
    Ll = (n) => n.map(({ row: e }) => e);
    Ro = class extends sn {
      constructor(t) {
        super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
        this.dependencies = t;
        this.source = new Yt();
        const { lists: r, accounts: i, local: o } = t;
        this.questions = new ko((s) => o.askableName(s));
        this.creators = new vo(r);
        this.details = new So(r, i, this.creators);
      }
      /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
      get own() {
        return this.creators.own;
      }
      /**
       * Checks rows that have been checked locally. Resolves when all are answered, or it is cancelled. A row with an
       * error in its name is left as it is; one whose address alone is wrong is asked about.
       *
       * @param rows
       * @param mode The list's mode; typed passwords are asked about
       */
      check(t, r = "type") {
        return y(this, null, function* () {
          this.cancel();
          const i = new Yt();
          this.source = i;
          this.creators.forget();
          const o = this.questions.ask(t);
          this.change(
            { running: true, done: 0, total: o.length, cancelled: false, failed: 0 },
            this.concluded(Ll(o))
          );
          yield this.answer(o, { mode: r, source: i, counting: true, curiosity: T6 });
          if (!i.cancelled) {
            this.change({ running: false });
          }
        });
      }
      /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
      recheck(t, r = "type") {
        return y(this, null, function* () {
          const i = this.questions.ask([t]);
          this.change({}, this.concluded(Ll(i)));
          yield this.answer(i, { mode: r, source: this.source, counting: false, curiosity: 1 });
        });
      }
      /** What is not answered yet was not asked. */
      cancel() {
        this.source.cancel();
        this.source = new Yt();
        const t = this.concluded(this.questions.withdraw());
        if (this.state.running) {
          this.change({ running: false, cancelled: true }, t);
        } else if (t.length > 0) {
          this.change({}, t);
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
      alternatives(t, r, i) {
        return y(this, null, function* () {
          const { wiki: o } = t;
          const s = yield Gf(this.dependencies.lists, t, r, i, this.source);
          if (o && t.wiki === o) {
            t.wiki = v(b({}, o), { alternatives: s });
            this.change({}, this.concluded([t]));
          }
          return s;
        });
      }
      /** What the wiki said of rows has consequences: draws them, and gives the ids of all rows that they concern. */
      concluded(t) {
        return this.dependencies.local.refresh(t).map(({ id: r }) => r);
      }
      answer(t, r) {
        return y(this, null, function* () {
          const { lists: i } = this.dependencies;
          const { source: o } = r;
          if (t.length > 0) {
            yield this.creators.fetch(o);
          }
          const s = Jf(t);
          const a = [...s.keys()];
          let c = i.namesPerRequest;
          let l = 0;
          for (let d = 0; d < a.length && !o.cancelled; ) {
            const p = a.slice(d, d + c);
            const m = p.flatMap((h) => {
              var w;
              return (w = s.get(h)) != null ? w : [];
            });
            try {
              if (l < C6) {
                const h = yield i.checkNames(p, o);
                l = 0;
                yield this.note(m, h, r);
              } else {
                this.fail(m, em, r);
              }
            } catch (h) {
              if (o.cancelled) {
                return;
              }
              if (p.length > Zf) {
                c = Zf;
                continue;
              }
              l++;
              this.fail(m, Ie.from(h), r);
            }
            d += p.length;
          }
        });
      }
      /** Notes at once what needs no further question, and then asks about the others one by one. */
      note(t, r, i) {
        return y(this, null, function* () {
          const o = [];
          const s = [];
          for (const a of t) {
            const c = r.get(a.fact.about);
            if (i.source.cancelled || !this.questions.isOpen(a)) {
              continue;
            }
            if (!c) {
              this.fail([a], em, i);
            } else if (this.details.areNeeded(a.row, c, i.mode)) {
              s.push([a, c]);
            } else {
              this.questions.answer(a, this.details.known(c));
              o.push(a);
            }
          }
          this.report(o, 0, i);
          for (const [a, c] of s) {
            yield this.noteDetails(a, c, i);
          }
        });
      }
      noteDetails(t, r, i) {
        return y(this, null, function* () {
          const { source: o } = i;
          if (o.cancelled) {
            return;
          }
          try {
            const s = yield this.details.fetch(t, r, i);
            if (!o.cancelled && this.questions.isOpen(t)) {
              this.questions.answer(t, s);
              this.report([t], 0, i);
            }
          } catch (s) {
            if (!o.cancelled) {
              this.fail([t], Ie.from(s), i);
            }
          }
        });
      }
      fail(t, { text: r }, i) {
        const o = t.filter((s) => this.questions.isOpen(s));
        o.forEach((s) => this.questions.answer(s, { kind: "failed", text: r }));
        this.report(o, o.length, i);
      }
      report(t, r, { counting: i }) {
        const { state: o } = this;
        const s = this.concluded(Ll(t));
        this.change(i ? { done: o.done + t.length, failed: o.failed + r } : {}, s);
      }
    };
  });

  // src/accounts/names/lookalike.ts
  function nm(n) {
    let e = n.toLowerCase();
    if (/[^\0-\x7f]/.test(e)) {
      e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
        var r;
        return (r = P6.get(t)) != null ? r : t;
      });
    }
    e = e.replace(O6, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
    return e || n;
  }
  var O6, E6, L6, P6;
  var rm = f(() => {
    "use strict";
    ct();
    O6 = Z(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
    E6 = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
    L6 = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
    P6 = new Map([...E6].map((n, e) => [n, L6.charAt(e)]));
  });

  // src/accounts/names/username.ts
  function F6(n, e) {
    var o;
    const t = String.fromCodePoint((o = n.codePointAt(0)) != null ? o : 0);
    if (/[\u10d0-\u10ff]/u.test(t)) {
      return n;
    }
    const r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
    const i = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
    return (r.charAt(0) + i + n.slice(t.length)).normalize();
  }
  function D6(n, e = []) {
    return /^~\d{4}-/.test(n) || e.some((t) => {
      const [r = "", i = ""] = t.split("$1");
      return n.length >= r.length + i.length && n.startsWith(r) && n.endsWith(i);
    });
  }
  function _6(n) {
    return encodeURIComponent(n).replace(/%../g, ".").length;
  }
  function jr(n, e = {}) {
    var s;
    const t = br(n.normalize().replace(/_/g, " "), e).normalize();
    const r = (a, c = "") => ({ canonical: "", problem: a, characters: c });
    if (t === "") {
      return r("empty");
    }
    const i = t.match(M6);
    if (i) {
      return r("characters", [...new Set(i)].join(" "));
    }
    const o = F6(t, (s = e.language) != null ? s : "");
    if (N6.test(o)) {
      return r("address");
    }
    if (D6(o, e.temporaryPatterns)) {
      return r("temporary");
    }
    return _6(o) > $6 ? r("long") : { canonical: o, problem: null };
  }
  var $6, M6, N6;
  var Pl = f(() => {
    "use strict";
    Nn();
    ct();
    Nn();
    $6 = 235;
    M6 = Z(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
    N6 = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
  });

  // src/accounts/list/check/wiki-remarks.ts
  function Sn(n, e, t = null, r = {}) {
    return v(b({
      severity: n,
      code: e,
      field: "username",
      parameters: [],
      fixes: [],
      override: null
    }, r), {
      // The wiki may refuse without a word; then ours are said.
      message: t && !ke(t) ? t : null
    });
  }
  function im(n) {
    return new Date(n).toISOString().slice(0, 10);
  }
  function I6(n, e, t) {
    if (e == null ? void 0 : e.createdByMe) {
      return Sn("info", "already", null, { parameters: [im(e.at)] });
    }
    return Sn("error", "name-taken", null, {
      fixes: t,
      parameters: e ? [im(e.at), e.createdBy === n ? "" : e.createdBy] : []
    });
  }
  function B6(n, e, t) {
    switch (n.kind) {
      case "invalid":
        return Sn("error", "name-invalid");
      case "free":
        return null;
      case "taken":
        return I6(n.canonical, e, t);
      case "forbidden":
        return Sn("error", "name-forbidden", n.message, { override: n.override, fixes: t });
      default:
        return L(n);
    }
  }
  function om(n, e, t) {
    var r, i;
    switch (e.kind) {
      case "pending":
        return [];
      case "failed":
        return [Sn("warning", "check-failed", e.text)];
      case "checked": {
        const { checks: o, creation: s, password: a } = e;
        const c = [...(i = (r = n.wiki) == null ? void 0 : r.alternatives) != null ? i : []];
        const l = o.map((d) => B6(d, s, c));
        if (a && !a.check.accepted && a.of === n.request.password) {
          l.push(Sn("error", "password-weak", a.check.messages[0], { field: "password" }));
        }
        if (o.some(({ kind: d }) => d !== "invalid") && t !== n.request.username) {
          l.push(Sn("info", "normalised", null, { parameters: [t] }));
        }
        return l.filter((d) => d !== null);
      }
      default:
        return L(e);
    }
  }
  var sm = f(() => {
    "use strict";
    he();
    ye();
  });

  // src/accounts/list/check/conclude.ts
  function Ao({ state: n }) {
    return q6.includes(n);
  }
  function Co({ wiki: n }, e) {
    return n && e !== "" && n.about === e ? n.answer : null;
  }
  function $l(n, e) {
    const t = Co(n, e);
    const r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: i }) => i !== "invalid") : void 0;
    return r && r.kind !== "invalid" ? r.canonical : e;
  }
  function am(n, e) {
    var r;
    const t = Co(n, e);
    return (t == null ? void 0 : t.kind) === "checked" && ((r = t.creation) == null ? void 0 : r.createdByMe) === true;
  }
  function z6(n, e, t) {
    var i;
    const { password: r } = n.request;
    return t.kind === "checked" && t.checks.every(({ kind: o }) => o === "free" || o === "forbidden") && ve(n, e) === "type" && r !== "" && ((i = t.password) == null ? void 0 : i.of) !== r;
  }
  function Ml(n, e, t) {
    const r = Co(n, e);
    return r !== null && r.kind !== "pending" && !z6(n, t, r);
  }
  function W6({ cleaned: n, request: e }) {
    const t = [];
    for (const r of ["username", "email", "realname", "reason"]) {
      const i = n[r];
      if (i && i.to === e[r] && i.from.replace(/\s+/g, " ").trim() !== i.to) {
        t.push({
          severity: "info",
          code: "cleaned",
          field: r,
          parameters: [i.from, i.to],
          message: null,
          fixes: [],
          override: null
        });
      }
    }
    return t;
  }
  function U6(n, e, t) {
    const r = n.filter(({ severity: i }) => i === "error");
    if (r.some(({ override: i }) => i === null || !e.includes(i))) {
      return "rejected";
    }
    return r.length || n.some(({ severity: i }) => i === "warning") ? "warned" : t;
  }
  function cm(n, e, t) {
    const r = Co(n, e.name);
    const i = $l(n, e.name);
    const o = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null;
    const s = r ? om(n, r, i) : [];
    if (o == null ? void 0 : o.createdByMe) {
      return { canonical: i, creation: o, remarks: s.filter(({ severity: d }) => d === "info"), state: "already" };
    }
    const a = [...e.related, ...e.own, ...s, ...W6(n)];
    const c = (r == null ? void 0 : r.kind) === "pending" ? "checking" : Ml(n, e.name, t) ? "ready" : "unchecked";
    const l = U6(a, n.overrides, c);
    return { canonical: i, creation: o, remarks: a, state: c === "checking" ? "checking" : l };
  }
  var q6;
  var lm = f(() => {
    "use strict";
    Se();
    sm();
    q6 = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
  });

  // src/accounts/list/check/local-remarks.ts
  function ht(n, e, t, r = [], i = null) {
    return { severity: n, code: e, field: t, parameters: r, message: null, fixes: i === null ? [] : [i], override: null };
  }
  function H6(n, e, t) {
    if (e.problem === null) {
      return null;
    }
    if (e.problem === "empty") {
      return ht("error", "name-missing", "username");
    }
    const r = e.characters.split(" ").reduce((s, a) => s.split(a).join(" "), n);
    const i = e.problem === "characters" && !n.includes("@");
    const o = i ? jr(r, t).canonical : "";
    return ht("error", "name-invalid", "username", [e.problem, e.characters], o || null);
  }
  function j6(n, e) {
    if (n === "") {
      return e === "mail" ? ht("error", "email-missing", "email") : null;
    }
    const { problem: t, meant: r } = Ni(n);
    switch (t) {
      case null:
        return null;
      case "typo":
        return ht("warning", "email-typo", "email", [r != null ? r : ""], r);
      case "invalid":
      case "odd":
        return ht(t === "invalid" ? "error" : "warning", "email-invalid", "email", [n], r);
      default:
        return L(t);
    }
  }
  function um(n, e, t, r) {
    const { username: i, email: o, password: s } = n.request;
    const a = ve(n, r);
    const c = pi(e.canonical);
    return [
      H6(i, e, t),
      c === null ? null : ht("warning", "name-mixed", "username", [c]),
      j6(o, a),
      a === "type" && s === "" ? ht("error", "password-missing", "password") : null
    ].filter((l) => l !== null);
  }
  function dm(n, e) {
    const t = Nl(n, e);
    const r = e.sameEmail(n);
    return [
      ...t ? [t] : [],
      ...r ? [ht("warning", "email-repeated", "email", [
        String(r.row.line),
        r.canonical || r.row.request.username
      ])] : []
    ];
  }
  function Nl(n, e) {
    const t = e.sameName(n);
    if (t) {
      return ht("error", "duplicate", "username", [String(t.row.line), t.canonical]);
    }
    const r = e.sameLook(n);
    return r && r.canonical !== n.canonical ? ht("warning", "lookalike", "username", [String(r.row.line), r.canonical]) : null;
  }
  function Fl(n, e) {
    const t = gi(n);
    const r = e.personIn(n);
    return [
      ...t === null ? [] : [ht("warning", "reason-address", "reason", [t])],
      ...r === null ? [] : [ht("warning", "reason-name", "reason", [r])]
    ];
  }
  var pm = f(() => {
    "use strict";
    fa();
    ye();
    Ca();
    Mn();
    Pl();
    Se();
  });

  // src/accounts/list/check/names-in-text.ts
  function mm(n) {
    return n.normalize().toLowerCase().replace(/\s+/g, " ").trim();
  }
  var fm, V6, K6, G6, hm, To, Oo;
  var xm = f(() => {
    "use strict";
    ct();
    fm = Z(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
    V6 = Z(String.raw`[^\p{L}\p{M}\p{N}]+`);
    K6 = 8;
    G6 = 30;
    hm = (n) => n.split(V6).filter((e) => e !== "");
    To = class {
      constructor() {
        this.counts = /* @__PURE__ */ new Map();
        /** How many names there are of each length: only those lengths are looked up. */
        this.lengths = /* @__PURE__ */ new Map();
      }
      /** Adds a name, or takes it away. Is it one more, or one less, than before? */
      set(e, t, r) {
        var a, c;
        const i = (a = this.counts.get(e)) != null ? a : 0;
        const o = i + (r ? 1 : -1);
        if (o > 0) {
          this.counts.set(e, o);
        } else {
          this.counts.delete(e);
        }
        const s = i > 0 !== o > 0;
        if (s) {
          this.lengths.set(t, ((c = this.lengths.get(t)) != null ? c : 0) + (o > 0 ? 1 : -1));
        }
        return s;
      }
      /** The first name that begins at a place, cut out by its length. */
      findAt(e) {
        for (const [t, r] of this.lengths) {
          const i = r > 0 ? e(t) : "";
          if (this.counts.has(i)) {
            return i;
          }
        }
        return null;
      }
    };
    Oo = class {
      constructor() {
        /** By their words, with a space between them. */
        this.spaced = new To();
        this.unspaced = new To();
      }
      /**
       * Adds a name, or takes it away.
       *
       * @param name
       * @param present
       * @return Whether texts may have to be searched again
       */
      set(e, t) {
        const r = mm(e);
        if (fm.test(r)) {
          const { length: o } = r;
          return o > 1 && o <= G6 && this.unspaced.set(r, o, t);
        }
        const i = hm(r);
        return r.includes(" ") && i.length > 1 && i.length <= K6 && this.spaced.set(i.join(" "), i.length, t);
      }
      /** The first name in a text, in small letters; null where there is none. */
      find(e) {
        const t = mm(e);
        const r = hm(t);
        for (let o = 0; o < r.length; o++) {
          const s = this.spaced.findAt((a) => r.slice(o, o + a).join(" "));
          if (s !== null) {
            return s;
          }
        }
        const i = fm.test(t) ? t.length : 0;
        for (let o = 0; o < i; o++) {
          const s = this.unspaced.findAt((a) => t.slice(o, o + a));
          if (s !== null) {
            return s;
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/check/row-groups.ts
  var ir;
  var gm = f(() => {
    "use strict";
    ir = class {
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
      set(e, t, r) {
        var a, c, l;
        if (e === "") {
          return [];
        }
        const i = this.groups.get(e);
        if (!i) {
          if (r) {
            this.groups.set(e, [t]);
          }
          return [];
        }
        let o = 0;
        for (let d = i.length; o < d; ) {
          const p = o + d >> 1;
          if (((c = (a = i[p]) == null ? void 0 : a.id) != null ? c : 0) < t.id) {
            o = p + 1;
          } else {
            d = p;
          }
        }
        const s = ((l = i[o]) == null ? void 0 : l.id) === t.id;
        i.splice(o, s ? 1 : 0, ...r ? [t] : []);
        if (!i.length) {
          this.groups.delete(e);
        }
        return o === 0 ? i : [];
      }
    };
  });

  // src/accounts/list/check/row-index.ts
  var Vr;
  var bm = f(() => {
    "use strict";
    xm();
    gm();
    Vr = class {
      constructor() {
        this.entries = /* @__PURE__ */ new Map();
        this.names = new ir();
        this.looks = new ir();
        this.emails = new ir();
        this.people = new Oo();
      }
      get(e) {
        var t;
        return (t = this.entries.get(e.id)) != null ? t : null;
      }
      file(e, t) {
        this.forget(e.row, t);
        this.entries.set(e.row.id, e);
        this.setKeys(e, true, t);
      }
      forget(e, t) {
        const r = this.get(e);
        if (r) {
          this.entries.delete(e.id);
          this.setKeys(r, false, t);
        }
      }
      /** The first row with the same name, where it is another one. */
      sameName({ row: e, canonical: t }) {
        return this.above(e, this.names, t);
      }
      /** The first row with a name that looks the same, where it is another one. */
      sameLook({ row: e, look: t }) {
        return this.above(e, this.looks, t);
      }
      /** The first row with the same address, where it is another one. */
      sameEmail({ row: e, email: t }) {
        return this.above(e, this.emails, t);
      }
      /** The real name of somebody on the list that is in the text; null: none. */
      personIn(e) {
        return this.people.find(e);
      }
      /** The rows with a reason of their own. */
      get withReason() {
        return [...this.entries.values()].map(({ row: e }) => e).filter(({ request: e }) => e.reason !== "");
      }
      above(e, t, r) {
        const i = t.first(r);
        return i && i.id !== e.id ? this.get(i) : null;
      }
      setKeys(e, t, { rows: r, people: i }) {
        for (const [o, s] of [
          [this.names, e.canonical],
          [this.looks, e.look],
          [this.emails, e.email]
        ]) {
          o.set(s, e.row, t).forEach((a) => r.add(a));
        }
        if (e.realname && this.people.set(e.realname, t)) {
          i.add(e.realname);
        }
      }
    };
  });

  // src/accounts/list/check/local-check.ts
  var Dl, Eo;
  var wm = f(() => {
    "use strict";
    rm();
    Pl();
    za();
    lm();
    pm();
    bm();
    Dl = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() });
    Eo = class {
      constructor(e) {
        this.context = e;
        this.index = new Vr();
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
        this.index = new Vr();
        const r = Dl();
        let i = 0;
        for (const o of [
          (s) => this.file(s, r),
          (s) => this.relate(s)
        ]) {
          for (const s of e) {
            o(s);
            if (++i % t === 0) {
              yield i / e.length / 2;
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
        const t = Dl();
        e.forEach((r) => {
          t.rows.add(r);
          this.file(r, t);
        });
        return this.relateAll(t);
      }
      /**
       * Forgets rows that were deleted.
       *
       * @param deleted
       * @return The rows of which something may have changed by it
       */
      remove(e) {
        const t = Dl();
        e.forEach((r) => this.index.forget(r, t));
        e.forEach((r) => t.rows.delete(r));
        return this.relateAll(t);
      }
      /**
       * The wiki has said something of rows: brings what follows from it up to date.
       *
       * @param rows Those that are no longer on the list are passed over
       * @return As of update()
       */
      refresh(e) {
        return this.update(e.filter((t) => {
          var r;
          return ((r = this.index.get(t)) == null ? void 0 : r.row) === t;
        }));
      }
      /** Has the wiki been asked all there is to ask about the row as it stands? */
      isAnswered(e) {
        return Ml(e, this.nameOf(e), this.context.mode);
      }
      /** The name that the wiki is to be asked about; '' where it is not worth asking. */
      askableName(e) {
        var o;
        const t = this.index.get(e);
        const r = t !== null && ((o = Nl(t, this.index)) == null ? void 0 : o.severity) === "error";
        const i = this.nameOf(e);
        return Ao(e) && !r && !am(e, i) ? i : "";
      }
      /**
       * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
       * taken by accounts that this person had created.
       */
      trust(e) {
        for (const t of e) {
          const { creation: r } = t;
          const i = this.nameOf(t);
          t.wiki = {
            about: i,
            alternatives: [],
            answer: {
              kind: "checked",
              creation: r,
              password: null,
              checks: [{ kind: r ? "taken" : "free", canonical: t.canonical || i }]
            }
          };
        }
      }
      /** What speaks against a public reason: an address, the real name of somebody on the list. */
      reasonRemarks(e = this.context.reason) {
        return Fl(e, this.index);
      }
      nameOf(e) {
        const t = this.index.get(e);
        return (t == null ? void 0 : t.row) === e ? t.name : jr(e.request.username, this.context.rules).canonical;
      }
      /** Looks at the row by itself and files it under its name, look and address. */
      file(e, t) {
        const { rules: r, mode: i } = this.context;
        const o = Ao(e);
        if (o) {
          s0(e, r);
        }
        const { username: s, email: a, realname: c } = e.request;
        const l = jr(s, r);
        const d = l.canonical;
        const p = o ? $l(e, d) : e.canonical || d;
        this.index.file({
          row: e,
          name: d,
          canonical: p,
          look: p && nm(p),
          email: a.toLowerCase(),
          realname: c,
          own: o ? um(e, l, r, i) : []
        }, t);
      }
      /** Compares the row with the others, and concludes. */
      relate(e) {
        const { index: t } = this;
        const r = t.get(e);
        if (r && Ao(e)) {
          const { reason: i } = e.request;
          const o = [...dm(r, t), ...i ? Fl(i, t) : []];
          Object.assign(e, cm(e, { name: r.name, own: r.own, related: o }, this.context.mode));
        }
      }
      relateAll({ rows: e, people: t }) {
        const r = t.size > 0 ? this.index.withReason : [];
        const i = [.../* @__PURE__ */ new Set([...e, ...r])].filter((o) => this.index.get(o) !== null);
        i.forEach((o) => this.relate(o));
        return i;
      }
    };
  });

  // src/accounts/list/check/quota.ts
  function ym(n, e, t, r) {
    const i = e ? [...e.creations.values()].map(({ at: o }) => o) : null;
    return {
      limited: !n.includes("noratelimit"),
      createdLastDay: i ? i.filter((o) => o > t - Q6).length : null,
      needed: r
    };
  }
  var Q6;
  var vm = f(() => {
    "use strict";
    Q6 = 864e5;
  });

  // src/accounts/list/create/batch-state.ts
  var Lo;
  var _l = f(() => {
    "use strict";
    Lo = {
      task: "create",
      phase: { kind: "idle" },
      halting: null,
      resumeAt: null,
      progress: { done: 0, total: 0, secondsLeft: null },
      challenge: null,
      step: null,
      journalKept: true
    };
  });

  // src/accounts/list/list-state.ts
  function $t(n) {
    return n.state === "ready" || n.state === "warned";
  }
  function Il({ state: n, attempt: e }) {
    return n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function Rn(n) {
    return $t(n) || Il(n) || n.state === "unknown";
  }
  var km;
  var An = f(() => {
    "use strict";
    _l();
    km = {
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
      batch: Lo,
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
  });

  // src/accounts/list/list-check.ts
  var J6, Po;
  var Sm = f(() => {
    "use strict";
    ma();
    tm();
    wm();
    vm();
    An();
    Se();
    J6 = 400;
    Po = class {
      constructor(e, t) {
        this.store = e;
        this.local = new Eo({ rules: {}, mode: "mail", reason: "" });
        /** How to call off the checks of edited rows that wait for the typing to rest. */
        this.resting = /* @__PURE__ */ new Map();
        this.clock = t.clock;
        this.checker = new Ro({ lists: t.lists, accounts: t.service, local: this.local });
        this.checker.observe((r, i) => e.set({ checker: r }, i));
      }
      /** Everything that can be known before anything is created. */
      all() {
        return y(this, null, function* () {
          const { store: e, local: t } = this;
          const { mode: r, reason: i } = e.state;
          t.context = v(b({}, t.context), { mode: r, reason: i });
          for (const a of t.checkInSlices(e.rows)) {
            if (a < 1) {
              yield bi(this.clock, 0);
            }
          }
          e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(i) });
          const o = e.rows.filter((a) => Ke(a) === null && a.state !== "already");
          yield this.ask(o);
          const { opening: s } = e.state;
          if (s) {
            const a = this.clock.now() + s.clockSkew;
            const c = e.rows.filter($t).length;
            e.set({ quota: ym(s.rights, this.checker.own, a, c) });
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
        var r;
        const t = this.local.update([e]);
        (r = this.resting.get(e.id)) == null ? void 0 : r();
        this.resting.delete(e.id);
        if (!this.local.isAnswered(e)) {
          this.resting.set(e.id, this.clock.later(J6, () => {
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
        return y(this, null, function* () {
          const t = new Set(this.store.rows.map(({ canonical: r }) => r));
          yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
        });
      }
    };
  });

  // src/accounts/list/column-answer.ts
  function Rm(n) {
    var e, t;
    return (t = (e = /^.*/.exec(n)) == null ? void 0 : e[0]) != null ? t : "";
  }
  function Am({ columns: n, hasHeadings: e, format: t }) {
    return n && e && t !== "sheet" ? n.map(({ heading: r }) => r) : null;
  }
  var $o;
  var Cm = f(() => {
    "use strict";
    $o = class {
      constructor(e) {
        this.memory = e;
        /** Null: nothing was said. */
        this.columns = null;
        /** Was it said of an earlier table? */
        this.isRemembered = false;
        this.headings = "";
      }
      /** Another table is in the text where it begins with another line; in one to which somebody is added, it holds. */
      textChanged(e, t) {
        if (Rm(e) !== Rm(t)) {
          this.forget();
        }
      }
      /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
      changesWith(e) {
        const t = Am(e);
        const r = this.columns !== null && JSON.stringify(t) !== this.headings;
        if (r) {
          this.forget();
        }
        const i = this.columns === null && t ? this.memory.recall(t) : null;
        if (i) {
          this.columns = i;
          this.isRemembered = true;
          this.headings = JSON.stringify(t);
        }
        return r || i !== null;
      }
      /** The person said that the table has these columns. */
      give(e) {
        var r, i;
        const t = Am(e);
        this.columns = (i = (r = e.columns) == null ? void 0 : r.map(({ meaning: o }) => o)) != null ? i : null;
        this.isRemembered = false;
        this.headings = JSON.stringify(t);
        if (t && this.columns) {
          this.memory.remember(t, this.columns);
        }
      }
      forget() {
        this.columns = null;
        this.isRemembered = false;
      }
    };
  });

  // src/accounts/list/read/as-rows.ts
  function Mo(n) {
    return n.map((a, s) => {
      var c = a, { line: e, lastLine: t, cleaned: r, extra: i } = c, o = At(c, ["line", "lastLine", "cleaned", "extra"]);
      return Object.assign(rn(s + 1, e, o), { cleaned: r, extra: i });
    });
  }
  var Bl = f(() => {
    "use strict";
    Se();
  });

  // src/accounts/list/list-draft.ts
  var No;
  var Tm = f(() => {
    "use strict";
    Cm();
    Bl();
    No = class {
      constructor(e, t, r, i, o, s) {
        this.store = e;
        this.check = t;
        this.table = r;
        this.sheet = i;
        this.reader = o;
        this.headings = {};
        this.answer = new $o(s);
      }
      /** The text as it stands now. */
      setText(e) {
        this.answer.textChanged(this.store.state.text, e);
        this.read(e);
      }
      /** What columns are called in the wiki's language, beside English. */
      setHeadings(e) {
        this.headings = e;
      }
      /** Which column is what, as the person says. */
      setColumns(e) {
        const { parsed: t, text: r } = this.store.state;
        if (t == null ? void 0 : t.columns) {
          this.answer.give(v(b({}, t), {
            columns: t.columns.map((i, o) => {
              var s;
              return v(b({}, i), { meaning: (s = e[o]) != null ? s : "unused" });
            })
          }));
          this.read(r);
        }
      }
      /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
      chooseReading(e) {
        const { parsed: t, text: r } = this.store.state;
        const i = t == null ? void 0 : t.readings[e];
        if (t && i) {
          this.answer.give(i);
          this.take(t.readings, true, e, r);
        }
      }
      /** Has people on the list, below those of the text, of whom it says nothing; none takes them off again. */
      setGuests(e) {
        if (!this.store.isRunning) {
          this.table.guests = e;
          this.read(this.store.state.text);
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
          columns: this.answer.columns,
          headings: this.headings
        };
      }
      read(e) {
        let t = this.reader.readText(e, this.readOptions);
        if (this.answer.changesWith(t.readings[0])) {
          t = this.reader.readText(e, this.readOptions);
        }
        this.take(t.readings, t.certain, 0, e);
      }
      take(e, t, r, i) {
        var w, O;
        const { state: o } = this.store;
        const s = (w = e[r]) != null ? w : e[0];
        if (!s) {
          return;
        }
        const R = s, { rows: a } = R, c = At(R, ["rows"]);
        const l = Mo(a);
        const { rows: d, removed: p } = this.table.carry(l, i);
        const m = c.format === "sheet" && l.some(({ request: N }) => N.password !== "");
        const h = m && ((O = o.parsed) == null ? void 0 : O.format) === "sheet" && i !== o.text;
        this.store.replaceRows(d, {
          text: i,
          parsed: i.trim() === "" ? null : v(b({}, c), {
            certain: t,
            readings: e,
            chosen: r,
            remembered: this.answer.isRemembered
          }),
          undoable: p,
          sheet: m && !h && this.table.editCount === 0 ? "saved" : "none",
          mode: m && o.modes.includes("generate") ? "generate" : o.mode
        });
      }
    };
  });

  // src/accounts/list/create/decide.ts
  function Vt(n, e) {
    return v(b({}, n), { turn: b(b({}, n.turn), e) });
  }
  function an(n, e) {
    return { attempt: Vt(n, { looking: e }), effect: { kind: "find", which: e } };
  }
  function or(n, e) {
    return { attempt: v(b({}, Ge(n)), { status: "refused", outcome: e }), effect: Mt };
  }
  function Wl(n, e) {
    return {
      attempt: v(b({}, Ge(n)), {
        status: "created",
        sentAt: null,
        lost: false,
        outcome: e,
        account: e.username
      }),
      effect: Mt
    };
  }
  function Fo(n, e) {
    return { attempt: v(b({}, n), { status: "unknown", lost: true, outcome: null }), effect: e };
  }
  function ql(n, e, t) {
    const { status: r, turn: { silence: i, looking: o } } = n;
    const s = Z6[i];
    if (s !== void 0) {
      return { attempt: Vt(n, { silence: i + 1 }), effect: { kind: "wait", seconds: s, because: e } };
    }
    return r === "sent" || o && r !== "unfinished" ? Fo(n, { kind: "stop", because: { kind: "silent" } }) : { attempt: n, effect: { kind: "stop", because: t } };
  }
  function e1(n, e) {
    const t = v(b({}, n), { turn: bo });
    switch (t.status) {
      case "open":
        return { attempt: t, effect: zl };
      case "sent":
      case "unknown":
        return an(t, "own");
      case "unfinished": {
        const { outcome: r, existence: i } = t;
        if (e && (r == null ? void 0 : r.kind) === "step") {
          return { attempt: t, effect: { kind: "step", step: r.step } };
        }
        return i === "yes" || i === "no" ? { attempt: t, effect: Mt } : an(t, "own");
      }
      case "created":
      case "already":
      case "refused":
        return { attempt: t, effect: Mt };
      default:
        return L(t.status);
    }
  }
  function t1({ code: n, retryAfter: e, ended: t }, r) {
    const { retry: i } = pe(n);
    return i === "challenge" && r === "notDeclared" ? "never" : i === "never" && e !== null && !t ? "patience" : i;
  }
  function n1(n, e, t) {
    var o, s;
    const { turn: r } = n;
    const i = t1(e, t);
    if (i === "find" || i === "findAgain") {
      return an(Vt(n, { losses: r.losses + 1, disputed: e }), "own");
    }
    if (i === "challenge") {
      return { attempt: Ge(n), effect: { kind: "prepare", refused: e } };
    }
    if (i === "patience") {
      const a = (s = (o = e.retryAfter) != null ? o : Om[r.patience]) != null ? s : Infinity;
      return r.patience < Om.length && a <= X6 ? {
        attempt: Vt(Ge(n), { patience: r.patience + 1 }),
        effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
      } : { attempt: Ge(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    if (e.stops === "batch") {
      return { attempt: Ge(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    return n.lost ? an(Vt(n, { disputed: e }), "own") : or(n, e);
  }
  function Em(n) {
    return v(b({}, Ye(n.code || "restart", null)), { message: n.message, stops: "row" });
  }
  function r1(n, e, t) {
    switch (e.kind) {
      case "created":
        return Wl(n, e);
      case "refused":
        return n1(n, e, t);
      case "sessionLost":
        return { attempt: Ge(n), effect: { kind: "stop", because: e } };
      case "step":
        return e.step.type === "restart" ? or(n, Em(e.step)) : {
          attempt: v(b({}, n), { status: "unfinished", outcome: e, existence: "asking" }),
          effect: { kind: "step", step: e.step }
        };
      case "unknown":
        return an(Vt(v(b({}, n), { lost: true }), { losses: n.turn.losses + 1 }), "own");
      default:
        return L(e);
    }
  }
  function i1(n, e) {
    return { attempt: v(b({}, n), { existence: e.kind === "free" ? "no" : "yes", turn: bo }), effect: Mt };
  }
  function o1(n) {
    const { losses: e, disputed: t } = n.turn;
    if (t && pe(t.code).retry !== "findAgain") {
      return or(n, t);
    }
    if (e < Y6) {
      return { attempt: Ge(n), effect: zl };
    }
    return Fo(v(b({}, n), { postponed: true }), n.postponed ? Mt : { kind: "later" });
  }
  function s1(n, e) {
    var i;
    if (e.kind === "silent") {
      return ql(n, { kind: "silent" }, { kind: "silent" });
    }
    const t = Vt(n, { silence: 0 });
    if (t.status === "unfinished") {
      return i1(t, e);
    }
    const r = (i = t.turn.disputed) != null ? i : Ye("userexists");
    if (t.turn.looking === "any") {
      return e.kind === "mine" ? {
        attempt: v(b({}, Ge(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
        effect: Mt
      } : or(t, r);
    }
    switch (e.kind) {
      case "mine":
        return Wl(t, { kind: "created", username: e.username, by: e.by });
      case "other":
        return an(t, "any");
      case "free":
        return o1(t);
      default:
        return L(e);
    }
  }
  function a1(n, e) {
    switch (e.kind) {
      case "created":
        return Wl(n, e);
      case "unfinished":
        return { attempt: v(b({}, n), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: Mt };
      case "left":
        return { attempt: v(b({}, n), { status: "unfinished", existence: "no" }), effect: Mt };
      case "refused":
        return e.refused.stops === "batch" ? { attempt: Ge(n), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : or(n, e.refused);
      case "sessionLost":
        return { attempt: Ge(n), effect: { kind: "stop", because: e } };
      case "restart":
        return or(n, Em(e.step));
      case "unknown":
        return an(Vt(
          v(b({}, n), { status: "unknown", lost: true, outcome: null, existence: null }),
          { losses: n.turn.losses + 1 }
        ), "own");
      default:
        return L(e);
    }
  }
  function cn(n, e) {
    var t;
    switch (e.kind) {
      case "turn":
        return e1(n, e.holdsStep);
      case "ready":
        return {
          attempt: Vt(v(b({}, n), {
            status: "sent",
            sentAt: (t = n.sentAt) != null ? t : e.at,
            tries: n.tries + 1,
            outcome: null,
            existence: null
          }), { silence: 0 }),
          effect: { kind: "send" }
        };
      case "outcome":
        return r1(n, e.outcome, e.captcha);
      case "found":
        return s1(n, e.found);
      case "offline":
        return ql(n, { kind: "offline" }, { kind: "offline" });
      case "noChallenge":
        return ql(n, { kind: "silent" }, e);
      case "waited":
        return n.turn.looking ? an(n, n.turn.looking) : { attempt: n, effect: zl };
      case "stepChanged":
        return {
          attempt: v(b({}, n), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
          effect: { kind: "step", step: e.step }
        };
      case "stepEnded":
        return a1(n, e.end);
      case "stepPassed":
        return { attempt: n, effect: Mt };
      case "calledOff":
        return n.status === "sent" ? Fo(n, { kind: "interrupted" }) : { attempt: n, effect: { kind: "interrupted" } };
      case "failed": {
        const r = { kind: "stop", because: { kind: "broken", error: e.error } };
        return n.status === "sent" ? Fo(n, r) : { attempt: n, effect: r };
      }
      default:
        return L(e);
    }
  }
  var Y6, Om, X6, Z6, Mt, zl;
  var Do = f(() => {
    "use strict";
    rt();
    yt();
    ye();
    jt();
    Y6 = 2;
    Om = [10, 30, 60, 120, 300];
    X6 = 900;
    Z6 = [15, 30, 60, 60, 120, 120, 120];
    Mt = { kind: "done" };
    zl = { kind: "prepare", refused: null };
  });

  // src/accounts/list/create/pace.ts
  var c1, l1, _o;
  var Lm = f(() => {
    "use strict";
    c1 = 20;
    l1 = 3;
    _o = class {
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
          this.times = [...this.times, e].slice(-c1);
        }
      }
      get progress() {
        const { done: e, total: t, times: r } = this;
        const i = r.slice().sort((s, a) => s - a).slice(0, Math.ceil(r.length * 0.9));
        const o = i.reduce((s, a) => s + a, 0) / i.length;
        return r.length < l1 || o <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * o / 1e3) };
      }
    };
  });

  // src/accounts/list/create/row-fields.ts
  function Pm(n, e, t, r) {
    const { request: i } = n;
    const o = ve(n, e.mode);
    const s = b(v(b({}, e.values), {
      username: Ht(n),
      email: i.email.trim(),
      realname: i.realname.trim(),
      reason: i.reason || e.reason,
      password: i.password,
      retype: i.password,
      mailpassword: o === "mail"
    }), r);
    for (const a of n.overrides) {
      at(s, a, true);
    }
    return _n(_t(t, o), s);
  }
  function Bo(n, e) {
    return e.username === "" ? v(b({}, e), { username: Ht(n) }) : e;
  }
  function qo(n, e, t) {
    return { username: Ht(n), by: Fn(ve(n, e)), since: t };
  }
  var Io;
  var Ul = f(() => {
    "use strict";
    bt();
    lt();
    lt();
    Se();
    Io = 2e3;
  });

  // src/accounts/list/create/row-runner.ts
  function u1(n, e, { list: t }) {
    const r = e.kind === "mine" && t.some(({ attempt: i, id: o }) => o !== n.id && (i == null ? void 0 : i.status) === "created" && i.account === e.username);
    return r ? { kind: "other" } : e;
  }
  var zo;
  var $m = f(() => {
    "use strict";
    nt();
    wi();
    ye();
    It();
    lt();
    Di();
    Se();
    jt();
    Do();
    Ul();
    zo = class {
      /**
       * @param dependencies
       * @param parts
       * @param plan
       * @param mayCreate False: it is only found out what became of rows
       * @param began When the run began, on the wiki's clock
       */
      constructor(e, t, r, i, o) {
        this.dependencies = e;
        this.parts = t;
        this.plan = r;
        this.mayCreate = i;
        this.began = o;
        /** Milliseconds of the turn in which nothing was being created. */
        this.waited = 0;
        this.leavesSteps = false;
        this.solved = {};
        this.captcha = "notAsked";
        this.requests = r.requests;
        this.asksForCaptcha = Ct(r.requests) !== null;
      }
      /** From here on, steps are left to be answered later or never. */
      leaveSteps() {
        this.leavesSteps = true;
      }
      /** The turn of a row, from its first question to its end. */
      run(e) {
        return y(this, null, function* () {
          var r;
          this.waited = 0;
          let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
          for (; ; ) {
            const { attempt: i, effect: o } = cn((r = e.attempt) != null ? r : mt, t);
            this.parts.recorder.record(e, i);
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
                return L(o);
            }
          }
        });
      }
      /** Gets online, and an answer to the captcha where there is one. */
      prepare(e, t) {
        return y(this, null, function* () {
          const { interruption: r, challenges: i } = this.parts;
          const { connection: o, clock: s } = this.dependencies;
          if (t) {
            this.asksForCaptcha = true;
            i.refuse(t);
          }
          if (r.isWanted()) {
            return { kind: "calledOff" };
          }
          if (!o.isOnline()) {
            return { kind: "offline" };
          }
          if (this.asksForCaptcha) {
            const a = s.now();
            this.parts.setPhase({ kind: "challenge", row: e.id });
            try {
              const c = yield i.take(e.id, this.parts.following(), r.isWanted);
              if (!c) {
                return { kind: "calledOff" };
              }
              this.requests = c.requests;
              this.solved = c.values;
              this.captcha = Object.keys(c.values).length > 0 ? "answered" : "notDeclared";
            } catch (c) {
              const { code: l, text: d } = Ie.from(c);
              return { kind: "noChallenge", code: l, text: d };
            } finally {
              this.waited += s.now() - a;
            }
          }
          return { kind: "ready", at: this.wikiNow() };
        });
      }
      send(e) {
        return y(this, null, function* () {
          const { plan: t } = this;
          this.parts.steps.forget();
          this.parts.setPhase({ kind: "creating", row: e.id });
          const r = Pm(e, t, this.requests, this.solved);
          try {
            const i = yield this.dependencies.service.create(r, Fn(ve(e, t.mode)));
            return i.kind === "created" ? Bo(e, i) : i;
          } catch (i) {
            return { kind: "unknown", cause: "unreadable" };
          }
        });
      }
      find(e, t) {
        return y(this, null, function* () {
          const { service: r, clock: i, connection: o } = this.dependencies;
          if (!o.isOnline()) {
            return { kind: "offline" };
          }
          this.parts.setPhase({ kind: "finding", row: e.id });
          const s = t === "any" ? 0 : this.since(e);
          const a = yield this.parts.interruption.unless(In(r, i, Ht(e), s));
          return a ? { kind: "found", found: u1(e, a, this.plan) } : { kind: "calledOff" };
        });
      }
      /** Lets time pass. The connection's coming back ends the wait for it. */
      wait(e, t, r) {
        return y(this, null, function* () {
          const { clock: i, connection: o } = this.dependencies;
          const { interruption: s } = this.parts;
          if (s.isWanted()) {
            return { kind: "calledOff" };
          }
          const a = i.now();
          let c = [];
          this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: r });
          const l = yield s.unless(new Promise((d) => {
            c = [
              i.later(t * 1e3, () => d(true)),
              o.onChange(() => {
                if (r.kind === "offline" && o.isOnline()) {
                  d(true);
                }
              })
            ];
          }));
          c.forEach((d) => d());
          this.waited += i.now() - a;
          return { kind: l && !s.isWanted() ? "waited" : "calledOff" };
        });
      }
      /** Has the step of the row answered, or leaves it for later. */
      step(e) {
        return y(this, null, function* () {
          const { steps: t, interruption: r, setPhase: i } = this.parts;
          const { clock: o } = this.dependencies;
          const s = Ke(e);
          if ((s == null ? void 0 : s.kind) !== "step") {
            return { kind: "stepPassed" };
          }
          if (this.leavesSteps) {
            t.keep(e);
            return this.passStep(e, s.step);
          }
          if (r.isWanted()) {
            return { kind: "calledOff" };
          }
          const a = o.now();
          i({ kind: "step", row: e.id });
          const c = yield t.answer(e, qo(e, this.plan.mode, this.since(e)), s.step);
          this.waited += o.now() - a;
          return c ? { kind: "stepEnded", end: c } : { kind: "calledOff" };
        });
      }
      /** The step is not answered now; it is only asked whether there is an account. */
      passStep(e, t) {
        return y(this, null, function* () {
          var o;
          this.parts.setPhase({ kind: "finding", row: e.id });
          const r = yield this.parts.interruption.unless(
            this.dependencies.service.find(Ht(e), this.since(e))
          );
          const { attempt: i } = cn((o = e.attempt) != null ? o : mt, {
            kind: "stepChanged",
            step: t,
            existence: r ? Fi(r) : "unknown"
          });
          this.parts.recorder.record(e, i);
          return { kind: "stepPassed" };
        });
      }
      /** From when on an account of ours is the one that was sent. */
      since(e) {
        var t, r;
        return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - Io;
      }
      wikiNow() {
        return this.dependencies.clock.now() + this.plan.clockSkew;
      }
    };
  });

  // src/accounts/list/create/batch-run.ts
  var d1, Wo;
  var Mm = f(() => {
    "use strict";
    jt();
    Do();
    Lm();
    $m();
    d1 = 3;
    Wo = class {
      /**
       * @param dependencies
       * @param parts
       * @param rows In their order
       * @param plan
       * @param task
       */
      constructor(e, t, r, i, o) {
        this.dependencies = e;
        this.parts = t;
        this.plan = i;
        this.task = o;
        this.pace = new _o();
        this.queue = [...r];
        this.pace.begin(r.length);
        this.runner = new zo(
          e,
          v(b({}, t), { following: () => {
            var s, a;
            return (a = (s = this.queue[1]) == null ? void 0 : s.id) != null ? a : null;
          } }),
          i,
          o === "create",
          e.clock.now() + i.clockSkew
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
        return y(this, null, function* () {
          const { clock: e } = this.dependencies;
          let t = 0;
          try {
            for (let r = this.current; r && !this.parts.interruption.isWanted(); r = this.current) {
              const i = e.now();
              const o = yield this.runner.run(r);
              switch (o.kind) {
                case "done":
                  t = 0;
                  this.done(e.now() - i - this.runner.waited);
                  break;
                case "later":
                  this.queue.push(...this.queue.splice(0, 1));
                  this.parts.setProgress(this.progress);
                  if (++t === d1) {
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
          } catch (r) {
            return this.broken(String(r));
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
        var r;
        const t = this.current;
        if (t) {
          this.parts.recorder.record(t, cn((r = t.attempt) != null ? r : mt, { kind: "failed", error: e }).attempt);
        }
        return { kind: "broken", error: e };
      }
    };
  });

  // src/accounts/list/create/challenges.ts
  var p1, Uo;
  var Nm = f(() => {
    "use strict";
    nt();
    p1 = 25 * 6e4;
    Uo = class {
      /**
       * @param declarations AccountService.declarations()
       * @param clock
       * @param report Told of every change of what is to be shown
       */
      constructor(e, t, r) {
        this.declarations = e;
        this.clock = t;
        this.report = r;
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
      take(e, t, r) {
        return y(this, null, function* () {
          var i, o;
          this.row = e;
          for (; ; ) {
            yield this.prefetch;
            this.current = (i = this.current) != null ? i : yield this.fetch();
            this.show();
            if (r()) {
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
            const { current: s } = this;
            if (r()) {
              return null;
            }
            if (s && (s.values || !s.captcha)) {
              const a = this.clock.now() - s.fetchedAt < p1;
              this.refused = null;
              this.advance(t != null ? t : e);
              if (a) {
                return { requests: s.requests, values: (o = s.values) != null ? o : {} };
              }
            }
          }
        });
      }
      /** @param values The captcha's fields by name, e.g. `{ captchaWord: '23' }` */
      answer(e) {
        if (this.current) {
          this.current.values = e;
          this.show();
          this.wake();
        }
      }
      /** Another one in place of the one that is shown, and which nobody can read. */
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
        return y(this, null, function* () {
          const e = yield this.declarations();
          return {
            number: ++this.count,
            requests: e,
            captcha: Ct(e),
            fetchedAt: this.clock.now(),
            values: null
          };
        });
      }
      show() {
        const { current: e, row: t, refused: r } = this;
        this.report((e == null ? void 0 : e.captcha) ? {
          number: e.number,
          row: t,
          captcha: e.captcha,
          answered: e.values !== null,
          refused: r
        } : null);
      }
    };
  });

  // src/accounts/list/create/creator-place.ts
  var Ho;
  var Fm = f(() => {
    "use strict";
    Ho = class {
      constructor(e) {
        this.lock = e;
        this.release = null;
      }
      /** @return False: somebody else has it */
      take() {
        return y(this, null, function* () {
          var e;
          this.release = (e = this.release) != null ? e : yield this.lock();
          return this.release !== null;
        });
      }
      giveBack() {
        var e;
        (e = this.release) == null ? void 0 : e.call(this);
        this.release = null;
      }
    };
  });

  // src/accounts/list/create/interruption.ts
  var jo;
  var Dm = f(() => {
    "use strict";
    jo = class {
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
        return new Promise((t, r) => {
          const i = () => t(null);
          this.waiting.add(i);
          e.then(t, r).finally(() => this.waiting.delete(i));
        });
      }
      breakOff() {
        [...this.waiting].forEach((e) => e());
      }
    };
  });

  // src/accounts/list/create/list-steps.ts
  var Vo;
  var _m = f(() => {
    "use strict";
    Di();
    Se();
    Do();
    jt();
    Ul();
    Vo = class {
      /**
       * @param service
       * @param clock
       * @param recorder
       * @param report Told of the step that is open, and when there is none any more
       */
      constructor(e, t, r, i) {
        this.service = e;
        this.clock = t;
        this.recorder = r;
        this.report = i;
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
      answer(e, t, r) {
        this.held = { row: e, isLeft: false };
        return new Promise((i) => {
          var l, d;
          let o = false;
          let s = () => void 0;
          const a = (p) => {
            s();
            this.open = null;
            this.report(null);
            const m = (p == null ? void 0 : p.kind) === "left" || (p == null ? void 0 : p.kind) === "unfinished" && p.because === "left";
            this.held = p === null || m ? { row: e, isLeft: m } : null;
            i((p == null ? void 0 : p.kind) === "created" ? Bo(e, p) : p);
          };
          const c = new Wn(
            { service: this.service, clock: this.clock },
            t,
            r,
            a,
            (d = (l = e.attempt) == null ? void 0 : l.existence) != null ? d : "asking"
          );
          this.open = { row: e, conversation: c };
          this.close = () => {
            o = true;
            if (c.state.phase === "open") {
              a(null);
            }
          };
          s = c.observe((p) => {
            this.note(e, p.step, p.existence);
            if (o && p.phase === "open") {
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
      answerAlone(e, t, r) {
        return y(this, null, function* () {
          var a, c;
          const i = Ke(e);
          if ((i == null ? void 0 : i.kind) !== "step" || !this.holds(e)) {
            return "gone";
          }
          if (this.open) {
            return "busy";
          }
          const o = yield r();
          if (!o) {
            return "otherTab";
          }
          const s = qo(e, t, ((c = (a = e.attempt) == null ? void 0 : a.sentAt) != null ? c : 0) - Io);
          void this.answer(e, s, i.step).then((l) => {
            var d;
            if (l) {
              this.recorder.record(e, cn((d = e.attempt) != null ? d : mt, { kind: "stepEnded", end: l }).attempt);
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
      note(e, t, r) {
        var a;
        const i = (a = e.attempt) != null ? a : mt;
        const { outcome: o } = i;
        const s = (o == null ? void 0 : o.kind) !== "step" || o.step !== t || i.existence !== r;
        if (s && r !== null) {
          this.recorder.record(e, cn(i, { kind: "stepChanged", step: t, existence: r }).attempt);
        }
      }
    };
  });

  // src/accounts/list/create/queue.ts
  function m1({ state: n, attempt: e }) {
    return f1.includes(n) || n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function Im(n, e) {
    return [...e ? [e] : [], ...n.filter((t) => t !== e && m1(t))];
  }
  function Bm(n) {
    return n.filter(({ state: e }) => e === "unknown" || e === "unfinished");
  }
  function qm(n, e, t) {
    var r;
    for (const i of n) {
      const o = (r = i.attempt) != null ? r : mt;
      const s = e === "ask" || i === t || i.state === "unknown";
      i.attempt = v(b({}, s ? o : Ge(o)), {
        before: i.state === "warned" ? "warned" : "ready",
        postponed: false
      });
    }
  }
  var f1;
  var zm = f(() => {
    "use strict";
    jt();
    f1 = ["unchecked", "ready", "warned", "refused", "unknown", "skipped"];
  });

  // src/accounts/list/create/recorder.ts
  function h1({ status: n, before: e }) {
    return n === "open" ? e : n === "sent" ? "creating" : n;
  }
  var Ko;
  var Wm = f(() => {
    "use strict";
    Ko = class {
      /**
       * @param journal
       * @param onChanged Told of every row that changed
       * @param onCreated Told of every account, as soon as it exists for certain
       */
      constructor(e, t, r) {
        this.journal = e;
        this.onChanged = t;
        this.onCreated = r;
      }
      record(e, t) {
        var a, c, l;
        const r = e.attempt;
        e.attempt = t;
        const i = h1(t);
        const o = e.state !== i || (r == null ? void 0 : r.outcome) !== t.outcome || (r == null ? void 0 : r.existence) !== t.existence;
        const s = o || (r == null ? void 0 : r.sentAt) !== t.sentAt || (r == null ? void 0 : r.lost) !== t.lost || (r == null ? void 0 : r.tries) !== t.tries || (r == null ? void 0 : r.postponed) !== t.postponed;
        e.state = i;
        e.canonical = (a = t.account) != null ? a : e.canonical;
        if (s) {
          this.journal.note(e);
        }
        if (o) {
          this.onChanged(e);
        }
        if (((c = t.outcome) == null ? void 0 : c.kind) === "created" && ((l = r == null ? void 0 : r.outcome) == null ? void 0 : l.kind) !== "created") {
          this.onCreated(t.outcome, e.id);
        }
      }
    };
  });

  // src/accounts/list/create/start-problem.ts
  function g1(n, e) {
    const t = e.requests.filter((i) => !He([i], Ee));
    const r = /* @__PURE__ */ new Set();
    for (const i of n) {
      const o = ve(i, e.mode);
      if (r.has(o)) {
        continue;
      }
      r.add(o);
      const { request: s } = i;
      const a = yi(t, v(b({}, e.values), {
        username: s.username,
        email: s.email,
        realname: s.realname,
        reason: s.reason || e.reason,
        password: s.password,
        retype: s.password
      }), o);
      const c = a && a.field !== null && !x1.includes(a.field) ? He(t, a.field) : null;
      if (c) {
        return c;
      }
    }
    return null;
  }
  function Um(n, e) {
    if (n.length === 0) {
      return { kind: "nothing" };
    }
    const t = n.filter((o) => ve(o, e.mode) !== "mail");
    const r = t.filter((o) => o.request.password === "").map(({ id: o }) => o);
    if (r.length > 0) {
      return { kind: "passwordsMissing", rows: r };
    }
    if (t.some((o) => ve(o, e.mode) === "generate") && !e.sheetSaved) {
      return { kind: "sheetNotSaved" };
    }
    const i = g1(n, e);
    return i && { kind: "fieldMissing", field: i.name, label: i.label };
  }
  var x1;
  var Hm = f(() => {
    "use strict";
    nt();
    he();
    yt();
    Se();
    x1 = ["username", "email", "realname", "password", "retype", "mailpassword"];
  });

  // src/accounts/list/create/timed-resume.ts
  var jm, Go;
  var Vm = f(() => {
    "use strict";
    jm = 3e4;
    Go = class {
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
        const { clock: r } = this;
        this.callOff = r.later(Math.max(0, Math.min(e - r.now(), jm)), () => {
          if (r.now() < e) {
            this.set(e, t);
          } else {
            this.report(null);
            void t().then((i) => {
              if (!i) {
                this.set(r.now() + jm, t);
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
  });

  // src/accounts/list/create/batch.ts
  var Qo;
  var Km = f(() => {
    "use strict";
    yo();
    _l();
    Mm();
    Nm();
    Fm();
    Dm();
    _m();
    zm();
    Wm();
    Hm();
    Vm();
    Qo = class extends sn {
      constructor(t) {
        super(Lo);
        this.dependencies = t;
        this.batch = null;
        /** Between start() and the end of the row after which it halts. */
        this.running = false;
        /** Rows that changed since the last change was told of. */
        this.touched = [];
        this.interruption = new jo(() => this.state.halting !== null);
        const { service: r, clock: i, journal: o } = t;
        this.place = new Ho(() => t.lock());
        this.resumption = new Go(i, (s) => this.tell({ resumeAt: s }));
        this.recorder = new Ko(o, ({ id: s }) => this.touched.push(s), t.onCreated);
        this.steps = new Vo(r, i, this.recorder, (s) => this.tell({ step: s }));
        this.challenges = new Uo(
          () => r.declarations(),
          i,
          (s) => this.tell({ challenge: s })
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
      start(t, r) {
        const { pending: i } = this.steps;
        return this.begin(Im(t, i && r.list.includes(i) ? i : null), r, "create");
      }
      /**
       * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
       * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
       *
       * @return As of start()
       */
      ask(t, r) {
        return this.begin(Bm(t), r, "ask");
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
        return y(this, null, function* () {
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
          if (!(yield this.takePlace())) {
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
      resumeAt(t, r = () => this.resume()) {
        this.resumption.set(t, () => y(this, null, function* () {
          var i;
          return ((i = yield r()) == null ? void 0 : i.kind) !== "otherTab";
        }));
      }
      /** Opens the step of a row while no run is under way; `state.step` has it then. */
      answerStep(t, r) {
        return this.isBusy ? Promise.resolve("busy") : this.steps.answerAlone(t, r, this.dependencies.lock);
      }
      /** Leaves the step that is open, and the run does not wait for steps any more. */
      leaveAllSteps() {
        var t;
        (t = this.batch) == null ? void 0 : t.runner.leaveSteps();
        this.steps.leave();
      }
      begin(t, r, i) {
        return y(this, null, function* () {
          const o = this.isBusy ? { kind: "busy" } : i === "create" || t.length === 0 ? Um(t, r) : null;
          if (o) {
            return o;
          }
          if (!(yield this.takePlace())) {
            return { kind: "otherTab" };
          }
          const { journal: s, clock: a } = this.dependencies;
          qm(t, i, this.steps.pending);
          this.challenges.clear();
          this.resumption.clear();
          s.begin({ me: r.me, mode: r.mode, reason: r.reason, startedAt: a.now() }, r.list);
          const c = new Wo(this.dependencies, {
            recorder: this.recorder,
            steps: this.steps,
            challenges: this.challenges,
            interruption: this.interruption,
            setPhase: (l) => this.tell({ phase: l }),
            setProgress: (l) => this.tell({ progress: l })
          }, t, r, i);
          this.batch = c;
          void this.run(c);
          return null;
        });
      }
      run(t) {
        return y(this, null, function* () {
          const { current: r, progress: i, task: o } = t;
          if (r) {
            const l = { kind: o === "ask" ? "finding" : "creating", row: r.id };
            this.tell({ task: o, phase: l, progress: i });
          }
          const s = yield t.work();
          this.running = false;
          const { halting: a } = this.state;
          const c = t.current;
          if (!c) {
            this.end({ kind: "finished" });
          } else if (s || a !== "pause") {
            this.end({ kind: "stopped", because: s != null ? s : { kind: "person" }, row: c.id });
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
      takePlace() {
        return y(this, null, function* () {
          this.running = true;
          this.running = yield this.place.take();
          return this.running;
        });
      }
      end(t) {
        this.place.giveBack();
        this.challenges.clear();
        this.tell({ phase: t, halting: null });
      }
      /** Tells of a change, and of the rows that changed with it. */
      tell(t) {
        const r = this.touched;
        this.touched = [];
        this.change(v(b({}, t), { journalKept: this.dependencies.journal.kept }), r);
      }
    };
  });

  // src/accounts/list/count-rows.ts
  function Jo(n) {
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
    for (const { state: t } of n) {
      e[t]++;
    }
    return e;
  }
  var Hl = f(() => {
    "use strict";
  });

  // src/accounts/list/kept-run.ts
  var Yo;
  var Gm = f(() => {
    "use strict";
    An();
    Yo = class {
      constructor(e) {
        this.dependencies = e;
        /** Those of other pages, by their owners, of which this page has taken hold. */
        this.held = /* @__PURE__ */ new Map();
      }
      restore(e) {
        return this.dependencies.journal.restore(e, this.dependencies.clock.now());
      }
      forget() {
        this.dependencies.journal.clear();
      }
      /** Whether a run of this tab broke off, of the person who is logged in. */
      brokenOff(e) {
        return y(this, null, function* () {
          const t = this.restore(e);
          if (t.kind !== "run") {
            return t;
          }
          const { rows: r, owner: i } = t;
          if (i !== this.dependencies.journal.owner && !(yield this.hold(i))) {
            return { kind: "elsewhere" };
          }
          const o = r.filter(Rn).length;
          return { kind: "run", done: r.length - o, total: r.length, left: o };
        });
      }
      /** Nobody gets twice what they have already, this page neither. */
      hold(e) {
        return y(this, null, function* () {
          var i;
          const t = (i = this.held.get(e)) != null ? i : this.dependencies.holdRun(e);
          this.held.set(e, t);
          const r = yield t;
          if (!r) {
            this.held.delete(e);
          }
          return r;
        });
      }
    };
  });

  // src/accounts/list/create/retry-watch.ts
  var Xo;
  var Qm = f(() => {
    "use strict";
    Xo = class {
      constructor(e) {
        this.dependencies = e;
        this.stopWatching = () => void 0;
      }
      /**
       * @param seconds How long to rest between two tries
       * @param attempt True: it worked, or is not wanted any more. Never rejects
       * @param worked Told once, and not where it was stopped during the last try
       */
      start(e, t, r = () => void 0) {
        this.stop();
        const { clock: i, onReturn: o } = this.dependencies;
        let s = true;
        let a = false;
        let c = () => void 0;
        const l = o(() => {
          void m();
        });
        const d = () => {
          s = false;
          c();
          l();
        };
        const p = () => {
          c = i.later(e * 1e3, () => {
            void m();
          });
        };
        function m() {
          return y(this, null, function* () {
            if (a || !s) {
              return;
            }
            a = true;
            c();
            const h = yield t();
            a = false;
            if (s && h) {
              d();
              r();
            } else if (s) {
              p();
            }
          });
        }
        p();
        this.stopWatching = d;
      }
      stop() {
        this.stopWatching();
        this.stopWatching = () => void 0;
      }
    };
  });

  // src/accounts/list/list-waiting.ts
  var b1, w1, Zo;
  var Jm = f(() => {
    "use strict";
    Qm();
    b1 = 5;
    w1 = 20;
    Zo = class {
      constructor(e, t) {
        this.store = e;
        this.dependencies = t;
        this.watch = new Xo(t);
      }
      /** @param begin Tries to begin while another tab creates accounts */
      forOtherTab(e) {
        const { edition: t } = this.store.state;
        this.watch.start(b1, () => y(this, null, function* () {
          var o;
          const { state: r } = this.store;
          if (((o = r.problem) == null ? void 0 : o.kind) !== "otherTab" || r.edition !== t) {
            return true;
          }
          const i = yield e();
          if ((i == null ? void 0 : i.kind) === "otherTab") {
            return false;
          }
          this.store.set({ problem: i });
          return true;
        }));
      }
      /** @param goOn Told once the same person is logged in again */
      forLogin(e) {
        const { store: t, dependencies: r } = this;
        t.set({ awaitsLogin: true });
        this.watch.start(w1, () => y(this, null, function* () {
          var i;
          return (yield r.whoAmI()) === ((i = t.state.opening) == null ? void 0 : i.me);
        }), e);
      }
      stop() {
        this.watch.stop();
        if (this.store.state.awaitsLogin) {
          this.store.set({ awaitsLogin: false });
        }
      }
    };
  });

  // src/accounts/list/list-store.ts
  function Kr({ kind: n }) {
    return !y1.includes(n);
  }
  function v1({ place: n, batch: e }) {
    const t = Kr(e.phase);
    const { done: r, total: i } = e.progress;
    return { stage: t ? { kind: "run" } : n, step: e.step, progress: t ? { done: r, total: i } : null };
  }
  var y1, es;
  var jl = f(() => {
    "use strict";
    An();
    yo();
    y1 = ["idle", "stopped", "finished"];
    es = class extends sn {
      constructor() {
        super(km);
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
      set(t, r = []) {
        this.change(b(b({}, t), v1(b(b({}, this.state), t))), r);
      }
      /** Tells that rows have changed. */
      setRows(t) {
        this.set({}, t.map(({ id: r }) => r));
      }
      /** Rows have come, gone or been replaced. */
      replaceRows(t, r = {}, i = []) {
        this.rows = t;
        this.set(b({ edition: this.state.edition + 1 }, r), i);
      }
    };
  });

  // src/accounts/list/list-run.ts
  function k1(n) {
    return Rn(n) || n.state === "refused" || n.state === "unfinished";
  }
  var ts;
  var Ym = f(() => {
    "use strict";
    Km();
    Hl();
    An();
    Gm();
    Jm();
    jl();
    ts = class {
      constructor(e, t, r, i) {
        this.store = e;
        this.check = t;
        this.sheet = r;
        this.dependencies = i;
        this.batch = new Qo(i);
        this.kept = new Yo(i);
        this.waiting = new Zo(e, i);
        this.batch.observe((o, s) => this.onBatch(o, s));
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
        return this.store.rows.filter((t) => t === e || Rn(t) && !this.sheet.isWithoutPassword(t));
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
        return y(this, null, function* () {
          yield this.store.isRunning ? this.begin(() => this.batch.resume()) : this.start();
        });
      }
      /** Goes on by itself at that time, with the list as it is then: rows may be mended or taken out until then. */
      resumeAt(e) {
        this.batch.resumeAt(e, () => this.start());
      }
      stop() {
        this.waiting.stop();
        this.batch.stop();
      }
      /** The person does something else than to wait for another tab or for the log-in. */
      stopWaiting() {
        this.waiting.stop();
      }
      answerChallenge(e, t) {
        this.batch.challenges.answer({ [e]: t });
      }
      anotherChallenge() {
        this.batch.challenges.another();
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
        this.batch.steps.leave();
      }
      /** The same, and the run does not wait for steps any more. */
      leaveAllSteps() {
        this.batch.leaveAllSteps();
      }
      /** Goes on with the run that broke off: the rows as they were, and what became of those in flight is found out. */
      goOn() {
        return y(this, null, function* () {
          var c, l;
          const { store: e, check: t } = this;
          const r = this.kept.restore((l = (c = e.state.opening) == null ? void 0 : c.me) != null ? l : "");
          if (r.kind !== "run") {
            e.set({ brokenOff: { kind: "none" } });
            return;
          }
          const { mode: i, reason: o } = r.header;
          t.local.context = v(b({}, t.local.context), { mode: i, reason: o });
          t.local.trust(r.rows.filter(({ state: d }) => d !== "rejected" && d !== "unchecked"));
          e.replaceRows(r.rows, {
            mode: i,
            reason: o,
            brokenOff: { kind: "none" },
            place: { kind: "results" },
            sheet: "none",
            problem: null,
            resultsSeen: false
          });
          const s = e.rows.filter(({ state: d, attempt: p }) => d === "unknown" || d === "unfinished" && (p == null ? void 0 : p.existence) !== "yes" && (p == null ? void 0 : p.existence) !== "no");
          const a = yield this.batch.ask(s, this.plan());
          if (a === null) {
            yield this.over();
          } else if (a.kind !== "nothing") {
            e.set({ problem: a });
          }
          t.local.checkAll(e.rows);
          yield t.ask(e.rows.filter((d) => $t(d) || d.state === "unchecked"));
        });
      }
      /** Does not go on with it, and forgets it. */
      forgetRun() {
        this.kept.forget();
        this.store.set({ brokenOff: { kind: "none" } });
      }
      /** The person has seen the results to their end. The notes go, unless something is left to do or to mend. */
      resultsSeen() {
        if (!this.store.isRunning) {
          this.store.set({ resultsSeen: true, text: "", parsed: null });
          this.sheet.forgetPasswords();
          if (!this.store.rows.some(k1)) {
            this.kept.forget();
          }
        }
      }
      /** Whether a run of this tab broke off, of the person who is logged in. */
      brokenOff(e) {
        return this.kept.brokenOff(e);
      }
      plan() {
        var s, a, c;
        const { mode: e, reason: t, values: r, opening: i, sheet: o } = this.store.state;
        return {
          me: (s = i == null ? void 0 : i.me) != null ? s : "",
          list: this.store.rows,
          mode: e,
          reason: t,
          values: r,
          requests: (a = i == null ? void 0 : i.requests) != null ? a : [],
          clockSkew: (c = i == null ? void 0 : i.clockSkew) != null ? c : 0,
          sheetSaved: o === "saved"
        };
      }
      /** Until the run is over. */
      over() {
        return new Promise((e) => {
          let t = () => void 0;
          t = this.batch.observe(({ phase: r }) => {
            if (!Kr(r)) {
              void Promise.resolve().then(() => t());
              e();
            }
          });
        });
      }
      onBatch(e, t) {
        const { store: r } = this;
        const i = Kr(r.state.batch.phase);
        const o = Kr(e.phase);
        r.set(b({
          batch: e
        }, o ? { place: { kind: "results" }, resultsSeen: false } : {}), t);
        if (i && !o) {
          this.ended(e.phase, e.task);
        }
      }
      ended(e, t) {
        const { store: r, dependencies: i } = this;
        if (e.kind === "stopped" && e.because.kind === "sessionLost") {
          this.waiting.forLogin(() => {
            void this.start();
          });
        }
        if (t === "create") {
          i.onFinished(Jo(r.rows));
        }
      }
      begin(e) {
        return y(this, null, function* () {
          this.waiting.stop();
          this.store.set({ problem: null });
          const t = yield e();
          this.store.set({ problem: t });
          if ((t == null ? void 0 : t.kind) === "otherTab") {
            this.waiting.forOtherTab(e);
          }
          return t;
        });
      }
    };
  });

  // src/accounts/list/create/passwords.ts
  function Xm(n, e, t) {
    const r = n.filter((i) => ve(i, e) === "generate" && i.request.password === "");
    for (const i of r) {
      i.request = v(b({}, i.request), { password: Jt(t) });
      i.passwordSource = "made";
    }
    return r.map(({ id: i }) => i);
  }
  function Zm(n) {
    const e = new Map(n.map(({ request: r }) => [r.username, r.password]));
    const t = new Map(n.map((r) => [r.canonical, r.request.password]));
    e.delete("");
    t.delete("");
    return (r) => {
      var i, o;
      return (o = (i = e.get(r.request.username)) != null ? i : t.get(r.canonical)) != null ? o : "";
    };
  }
  function eh(n, e) {
    const t = Zm(e);
    const r = [];
    for (const i of n) {
      const o = t(i);
      if (o !== "" && i.request.password === "") {
        i.request = v(b({}, i.request), { password: o });
        r.push(i.id);
      }
    }
    return r;
  }
  function th(n, e) {
    const t = Zm(e);
    return n.every((r) => t(r) === r.request.password);
  }
  var nh = f(() => {
    "use strict";
    vr();
    Se();
  });

  // src/accounts/list/list-sheet.ts
  var ns;
  var rh = f(() => {
    "use strict";
    nh();
    An();
    Bl();
    Se();
    ns = class {
      constructor(e, t, r, i, o, s) {
        this.store = e;
        this.check = t;
        this.table = r;
        this.randomBytes = i;
        this.reader = o;
        this.sheetOptions = s;
      }
      /** Must the sheet be saved before the batch may begin? */
      get needsSheet() {
        const { mode: e, sheet: t } = this.store.state;
        return this.startable.some((r) => ve(r, e) === "generate" && (t !== "saved" || r.request.password === ""));
      }
      /** The rows that can be created as they stand. */
      get startable() {
        return this.store.rows.filter((e) => ($t(e) || Il(e)) && !this.isWithoutPassword(e));
      }
      /** The rows that cannot be created before the sheet with their passwords is back. */
      get awaitingSheet() {
        return this.store.rows.filter((e) => Rn(e) && this.isWithoutPassword(e));
      }
      /**
       * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
       * has the one in the sheet.
       */
      get renewable() {
        const { mode: e } = this.store.state;
        return this.awaitingSheet.filter((t) => ve(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
      }
      /** The accounts of which the password is not here, but in the sheet alone. */
      get withoutSlip() {
        return this.store.rows.filter((e) => {
          const t = Ke(e);
          return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
        });
      }
      /** Did its password get lost with a reload? */
      isWithoutPassword(e) {
        return e.passwordSource === "sheet" && e.request.password === "" && ve(e, this.store.state.mode) !== "mail";
      }
      /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
      prepareSheet() {
        const e = new Set(Xm(this.startable, this.store.state.mode, this.randomBytes));
        for (const t of this.store.rows.filter(({ id: r }) => e.has(r))) {
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
        const { mode: r, sheet: i } = t.state;
        const o = Mo(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
        this.check.local.checkAll(o);
        const s = eh(t.rows, o);
        this.check.local.checkAll(t.rows);
        const a = t.rows.filter((c) => Ke(c) === null && c.request.password !== "" && ve(c, r) === "generate");
        t.set({ sheet: s.length > 0 && th(a, o) ? "saved" : i, problem: null }, s);
        void this.check.ask(t.rows.filter((c) => c.state === "checking" || c.state === "unchecked" || s.includes(c.id) && $t(c) && ve(c, r) === "type"));
        return s.length;
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
        const t = e.rows.filter(({ state: r, request: i }) => (r === "created" || r === "already") && i.password !== "");
        for (const r of t) {
          r.request = v(b({}, r.request), { password: "" });
          r.passwordSource = "sheet";
          if (r.state === "created") {
            r.wiki = null;
          }
          this.table.edits.forget(r, "password");
        }
        e.setRows(t);
      }
      /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
      dropMade(e) {
        for (const t of this.store.rows) {
          if (t.passwordSource === "made" && ve(t, e) === "type") {
            t.request = v(b({}, t.request), { password: "" });
            t.passwordSource = "given";
            this.table.edits.forget(t, "password");
          }
        }
      }
    };
  });

  // src/accounts/list/table-edits.ts
  function S1(n, e) {
    return n.id - e.id;
  }
  function ih(n, e) {
    var o, s;
    const t = e.replace(/\r\n?/g, "\n").split("\n");
    const r = /* @__PURE__ */ new Map();
    const i = /* @__PURE__ */ new Map();
    for (const a of [...n].sort(S1)) {
      const c = (o = t[a.line - 1]) != null ? o : "";
      const l = ((s = i.get(c)) != null ? s : 0) + 1;
      i.set(c, l);
      r.set(`${l} ${c}`, a);
    }
    return r;
  }
  var rs;
  var oh = f(() => {
    "use strict";
    rs = class {
      constructor() {
        this.changes = /* @__PURE__ */ new Map();
        this.fields = /* @__PURE__ */ new Map();
      }
      /** How many rows are other than their lines say, passwords that were made left aside. */
      get count() {
        return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
      }
      edit(e, t, r) {
        const i = v(b({}, this.fields.get(e)), { [t]: r });
        this.fields.set(e, i);
        this.changes.set(e, i);
      }
      /** What was put into the field in place of what its line says; undefined: nothing was. */
      edited(e, t) {
        var r;
        return (r = this.fields.get(e)) == null ? void 0 : r[t];
      }
      /** The field is as its line says again. */
      forget(e, t) {
        var o;
        const s = (o = this.fields.get(e)) != null ? o : {}, { [t]: r } = s, i = At(s, [Fu(t)]);
        if (r !== void 0) {
          this.fields.set(e, i);
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
      carry(e, t, r, i) {
        const { changes: o, fields: s } = this;
        if (o.size === 0) {
          return [];
        }
        this.clear();
        const a = ih(r, i);
        const c = [];
        ih(e, t).forEach((l, d) => {
          const p = a.get(d);
          const m = o.get(l);
          if (!p || m === void 0) {
            return;
          }
          const h = s.get(l);
          if (h) {
            p.request = b(b({}, p.request), h);
            p.passwordSource = h.password === void 0 ? p.passwordSource : l.passwordSource;
            this.fields.set(p, h);
            this.changes.set(p, h);
          }
          if (m === "removed") {
            this.remove(p);
            c.push(p);
          }
        });
        return c;
      }
    };
  });

  // src/accounts/list/list-table.ts
  var is;
  var sh = f(() => {
    "use strict";
    jt();
    Se();
    oh();
    is = class {
      constructor(e, t) {
        this.store = e;
        this.check = t;
        this.edits = new rs();
        /** People of whom the text says nothing; see ListDraft.setGuests(). */
        this.guests = [];
        this.removed = [];
      }
      /** How many rows were edited or removed in the table, and are other than their lines say. */
      get editCount() {
        return this.edits.count;
      }
      edit(e, t, r) {
        const { store: i } = this;
        if (i.isRunning) {
          return;
        }
        e.request = v(b({}, e.request), { [t]: r });
        if (t === "password") {
          e.passwordSource = "given";
        }
        this.edits.edit(e, t, r);
        e.overrides = [];
        if (e.attempt) {
          e.attempt = Ge(e.attempt);
          e.wiki = null;
        }
        e.state = "unchecked";
        const o = this.check.edited(e);
        i.set({ sheet: "none" }, o.concat(e).map(({ id: s }) => s));
        this.check.askOpen(o);
      }
      /** Has a row created all the same, where the wiki lets this person. */
      override(e, t, r) {
        const { override: i } = t;
        if (i !== null && !this.store.isRunning) {
          e.overrides = e.overrides.filter((o) => o !== i).concat(r ? i : []);
          this.store.setRows(this.check.local.update([e]).concat(e));
        }
      }
      /** Puts free names beside one that is taken. */
      alternatives(e) {
        return this.check.alternatives(e);
      }
      remove(e) {
        const { rows: t, isRunning: r } = this.store;
        const i = t.indexOf(e);
        if (i !== -1 && !r) {
          this.removed.push({ row: e, place: i });
          this.edits.remove(e);
          this.replace(t.filter((o) => o !== e), this.check.local.remove([e]));
        }
      }
      /** Puts the row back that was removed last. */
      undo() {
        const { rows: e, isRunning: t } = this.store;
        const r = t ? void 0 : this.removed.pop();
        if (r) {
          this.edits.putBack(r.row);
          this.replace(
            [...e.slice(0, r.place), r.row, ...e.slice(r.place)],
            this.check.local.update([r.row])
          );
        }
      }
      /**
       * Gives rows other names in one go, before they are checked.
       *
       * @param names '' takes back a name that was given so: the row is as its line says
       */
      rename(e) {
        const { store: t, edits: r } = this;
        if (t.isRunning) {
          return;
        }
        for (const [i, o] of e) {
          i.request = v(b({}, i.request), { username: o });
          i.overrides = [];
          i.state = "unchecked";
          if (o === "") {
            r.forget(i, "username");
          } else {
            r.edit(i, "username", o);
          }
        }
        t.replaceRows(t.rows, { sheet: "none" });
      }
      /** Another list: nothing was done to its rows yet. */
      clear() {
        this.removed = [];
        this.guests = [];
        this.edits.clear();
      }
      /**
       * The text was read anew: does again what was done to the rows of those lines that are still the same. The guests
       * come below.
       *
       * @return The rows without those that were removed, and how many those are
       */
      carry(e, t) {
        const { store: r } = this;
        const i = t.split("\n").length;
        const o = e.concat(this.guests.map((c, l) => rn(e.length + l + 1, i + l + 1, c)));
        const s = r.rows.concat(this.removed.map(({ row: c }) => c));
        const a = new Set(this.edits.carry(s, r.state.text, o, t));
        this.removed = [...a].map((c, l) => ({ row: c, place: o.indexOf(c) - l }));
        return { rows: o.filter((c) => !a.has(c)), removed: a.size };
      }
      replace(e, t) {
        this.store.replaceRows(e, { undoable: this.removed.length, sheet: "none" }, t.map(({ id: r }) => r));
        this.check.askOpen(t);
      }
    };
  });

  // src/accounts/list/delimited-text.ts
  function os(n, e, t) {
    const r = (i) => R1.test(i) || i.includes(e) ? `"${i.replace(/"/g, '""')}"` : i;
    return n.map((i) => i.map(r).join(e)).join(t);
  }
  var R1;
  var Vl = f(() => {
    "use strict";
    R1 = /["\r\n]|^\s|\s$/u;
  });

  // src/accounts/list/list-text.ts
  function ah(n) {
    return os([
      ["Username", "E-mail", "Real name"],
      ...n.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
    ], "	", "\n");
  }
  var ch = f(() => {
    "use strict";
    Vl();
  });

  // src/accounts/list/account-list.ts
  var ss;
  var lh = f(() => {
    "use strict";
    bt();
    yt();
    lt();
    It();
    Sm();
    Tm();
    Ym();
    rh();
    An();
    jl();
    sh();
    ch();
    Se();
    jt();
    ss = class {
      constructor(e) {
        this.dependencies = e;
        this.store = new es();
        /** What it was opened with. */
        this.asked = { accounts: [], reason: "", mail: null, many: true };
        const { store: t } = this;
        this.checking = new Po(t, e);
        this.table = new is(t, this.checking);
        this.sheet = new ns(
          t,
          this.checking,
          this.table,
          e.randomBytes,
          e.reader,
          () => this.draft.sheetOptions
        );
        this.draft = new No(
          t,
          this.checking,
          this.table,
          this.sheet,
          e.reader,
          e.columns
        );
        this.run = new ts(t, this.checking, this.sheet, e);
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
        return this.rows.filter($t);
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
        const { stage: e, sheet: t, resultsSeen: r, text: i } = this.state;
        const o = e.kind === "list" || e.kind === "check";
        const s = this.rows.some(({ passwordSource: a }) => a === "made");
        return [
          ...this.run.isBusy ? ["run"] : [],
          ...o && !this.store.hasBegun && (i.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
          ...s && t !== "saved" ? ["passwords"] : [],
          ...this.store.hasBegun && !r ? ["results"] : []
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
        return ve(e, this.state.mode);
      }
      /**
       * Begins with what the wiki said when view *one* was opened, or asks it.
       *
       * @param asked
       * @param known What the wiki has said already; null: it has not been asked
       */
      open(e, t = null) {
        return y(this, null, function* () {
          const { store: r } = this;
          this.asked = e;
          r.set({ place: { kind: "opening" } });
          try {
            const i = t != null ? t : yield this.dependencies.service.open();
            const o = xi(i.requests).filter(ho);
            const [s] = o;
            r.set({ opening: i, modes: o });
            if (i.impediments.length > 0 || s === void 0) {
              r.set({ place: { kind: "impossible", impediments: i.impediments } });
              return;
            }
            const { local: a } = this.checking;
            a.context = v(b({}, a.context), { rules: i.rules });
            const c = e.mail === false ? o.find((l) => l !== "mail") : void 0;
            this.begin(e, i, c != null ? c : s, yield this.run.brokenOff(i.me));
          } catch (i) {
            const { code: o, text: s } = Ie.from(i);
            r.set({ place: { kind: "openingFailed", code: o, text: s } });
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
        return y(this, null, function* () {
          for (const e of this.rows.filter(({ state: t }) => t === "refused")) {
            e.attempt = e.attempt && Ge(e.attempt);
            e.wiki = null;
            e.state = "unchecked";
          }
          yield this.check();
        });
      }
      /** A new list. */
      startOver() {
        const { opening: e, reason: t, mode: r } = this.state;
        if (e) {
          this.sheet.forgetPasswords();
          this.run.stopWaiting();
          this.run.forgetRun();
          this.begin({ accounts: [], reason: t, mail: null, many: true }, e, r, { kind: "none" });
        }
      }
      begin(e, t, r, i) {
        const o = {};
        for (const a of qn(t.requests, r)) {
          at(o, a.name, Dn(a));
        }
        this.table.clear();
        const s = e.accounts.map((a, c) => rn(c + 1, c + 2, a));
        this.store.replaceRows(s, {
          place: { kind: "list" },
          text: s.length > 0 ? ah(s) : "",
          parsed: null,
          mode: r,
          reason: e.reason,
          values: o,
          brokenOff: i,
          sheet: "none",
          undoable: 0,
          problem: null,
          quota: null,
          resultsSeen: true
        });
        if (s.length > 0) {
          void this.check();
        }
      }
    };
  });

  // src/app/run-lock.ts
  function Kl(n) {
    const e = navigator.locks;
    return e ? new Promise((t) => {
      const r = new AbortController();
      const i = setTimeout(() => r.abort(), C1);
      e.request(A1 + n, { signal: r.signal }, () => {
        clearTimeout(i);
        t(true);
        return T1;
      }).catch(() => {
        clearTimeout(i);
        t(!r.signal.aborted);
      });
    }) : Promise.resolve(true);
  }
  var A1, C1, T1;
  var uh = f(() => {
    "use strict";
    A1 = "accountCreator.run.";
    C1 = 1e3;
    T1 = new Promise(() => {
    });
  });

  // src/app/parts.ts
  var as;
  var dh = f(() => {
    "use strict";
    as = class extends Error {
      constructor(e, t, r) {
        super(`AccountCreator-${e}: ${r}`);
        this.name = "PartError";
        this.part = e;
        this.problem = t;
      }
    };
  });

  // src/app/part-problem.ts
  function ph(n) {
    mw.log.error(n);
    mw.notify(Gr(n), { type: "error" });
  }
  function Gr(n) {
    return n instanceof as && n.problem === "otherVersion" ? u("accountcreator-new-version") : u("accountcreator-load-failed");
  }
  var Gl = f(() => {
    "use strict";
    V();
    dh();
  });

  // src/ui/shared/password-once.ts
  function cs(n, e) {
    const t = new OO.ui.TextInputWidget({ readOnly: true });
    t.setValue(n);
    t.$input.attr({ "aria-label": u("accountcreator-password-label"), spellcheck: "false" }).addClass("accountcreator-password");
    t.$input.on("copy", e);
    const r = new OO.ui.ButtonWidget({ label: u("accountcreator-copy") });
    const i = $("<div>").addClass("accountcreator-remark accountcreator-remark-reserved").attr("role", "status");
    r.on("click", () => {
      t.select();
      const o = document.execCommand("copy");
      i.text(o ? u("accountcreator-copied") : u("accountcreator-copy-failed"));
      r.focus();
    });
    return $("<div>").append(
      new OO.ui.ActionFieldLayout(t, r, { align: "top", label: u("accountcreator-password-label") }).$element,
      i
    );
  }
  var Ql = f(() => {
    "use strict";
    V();
  });

  // src/ui/shared/explanation-view.ts
  function O1({ code: n, message: e }) {
    return [...ke(e) ? [] : [De(e)], u(pe(n).advice)];
  }
  function Jl(n, e, t) {
    if (!e) {
      return u("accountcreator-unfinished-maybe", t);
    }
    switch (n) {
      case "left":
        return u("accountcreator-unfinished-left", t);
      case "lost":
        return u("accountcreator-unfinished-lost", t);
      case "unanswered":
        return u("accountcreator-unfinished-unanswered", t);
      default:
        return L(n);
    }
  }
  function Yl(n) {
    return n ? u("accountcreator-unfinished-advice") : u("accountcreator-unfinished-advice-maybe");
  }
  function E1(n) {
    switch (n.kind) {
      case "openingFailed":
        return { type: "error", heading: u("accountcreator-opening-failed"), paragraphs: [De(n.text)] };
      case "impossible":
        return {
          type: "error",
          heading: u("accountcreator-impossible"),
          paragraphs: n.impediments.length === 0 ? [u("accountcreator-no-way")] : n.impediments.flatMap(O1)
        };
      case "unfinished":
        return {
          type: "warning",
          heading: Jl(n.because, n.isCertain, n.username),
          paragraphs: [Yl(n.isCertain)]
        };
      case "stepNotShown":
        return {
          type: "warning",
          heading: u("accountcreator-step-not-shown", n.username),
          paragraphs: [n.why]
        };
      case "handedOver":
        return {
          type: "notice",
          heading: u("accountcreator-handed-over", n.username),
          paragraphs: [u("accountcreator-handed-over-advice")]
        };
      default:
        return null;
    }
  }
  var sr;
  var ls = f(() => {
    "use strict";
    rt();
    he();
    kr();
    ye();
    V();
    Ql();
    ut();
    sr = class {
      /** @param copied Told when a password has been copied */
      constructor(e = () => void 0) {
        this.copied = e;
        this.$element = $("<div>").addClass("accountcreator-explanation").attr("tabindex", -1);
        this.shown = null;
      }
      render(e) {
        if (Ri(this.shown, e)) {
          return;
        }
        this.shown = e;
        this.$element.empty().removeAttr("data-accountcreator-outcome");
        const t = E1(e);
        this.$element.toggle(e.kind === "opening" || t !== null);
        if (e.kind === "opening") {
          this.$element.append(this.waiting());
        } else if (t) {
          if (e.kind === "unfinished" || e.kind === "stepNotShown") {
            this.$element.attr("data-accountcreator-outcome", "step");
          }
          this.$element.append(this.message(t));
          if (e.kind === "unfinished" && e.password !== null) {
            this.$element.append(
              $("<p>").text(u("accountcreator-created-generated")),
              cs(e.password, this.copied)
            );
          }
        }
      }
      focus() {
        this.$element.trigger("focus");
      }
      waiting() {
        const e = new OO.ui.ProgressBarWidget({ progress: false });
        e.$element.attr("aria-label", u("accountcreator-opening"));
        return $("<div>").addClass("accountcreator-waiting").append($("<p>").text(u("accountcreator-opening")), e.$element);
      }
      message({ type: e, heading: t, paragraphs: r }) {
        const i = $("<div>").append($("<strong>").text(t));
        for (const o of r) {
          const s = $("<p>");
          i.append(typeof o === "string" ? s.text(o) : s.append(o));
        }
        return new OO.ui.MessageWidget({ type: e, label: i }).$element;
      }
    };
  });

  // src/ui/shared/gathered-changes.ts
  var L1, us;
  var fh = f(() => {
    "use strict";
    L1 = 500;
    us = class {
      /** @param show Gets the state that came last, and the ids of all rows that changed */
      constructor(e) {
        this.show = e;
        /** When the timer is due, and when was shown last, on the page's clock. */
        this.due = Infinity;
        this.shown = -Infinity;
        this.state = null;
        this.rows = /* @__PURE__ */ new Set();
      }
      add(e, t, r) {
        this.state = e;
        for (const s of t) {
          this.rows.add(s);
        }
        if (r === "now") {
          this.showNow();
          return;
        }
        const i = performance.now();
        const o = r === "soon" ? i : Math.max(i, this.shown + L1);
        if (o < this.due) {
          this.due = o;
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.showNow(), o - i);
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
  });

  // src/ui/list/lazy-export.ts
  var ds;
  var mh = f(() => {
    "use strict";
    V();
    ds = class {
      /**
       * @param list
       * @param source
       * @param say Shows a text; '' for none
       */
      constructor(e, t, r) {
        this.list = e;
        this.source = t;
        this.say = r;
        this.ready = null;
      }
      /** Fetches it in the background. Where it does not come, the press says so, which tries once more. */
      prepare() {
        if (!this.ready) {
          this.fetch().catch((e) => mw.log.warn(e));
        }
      }
      press(e) {
        var t;
        if (this.ready) {
          this.say((t = this.ready(this.list, e)) != null ? t : "");
        } else {
          void this.fetchAndPress(e);
        }
      }
      fetchAndPress(e) {
        return y(this, null, function* () {
          this.say(u("accountcreator-fetching"));
          try {
            yield this.fetch();
          } catch (t) {
            this.say(this.source.problemText(t));
            return;
          }
          this.press(e);
        });
      }
      fetch() {
        return y(this, null, function* () {
          this.ready = (yield this.source.fetch()).exportList;
        });
      }
    };
  });

  // src/ui/list/loss-texts.ts
  function hh(n) {
    const e = n.unsavedWork;
    if (n.run.isBusy) {
      return u("accountcreator-close-run");
    }
    if (e.includes("passwords")) {
      return u("accountcreator-close-passwords");
    }
    if (e.includes("results") && n.state.stage.kind !== "results") {
      return u("accountcreator-close-results");
    }
    return e.includes("list") || n.state.stage.kind === "check" && !n.isMending ? u("accountcreator-close-list") : null;
  }
  function xh({ unsavedWork: n }) {
    const e = [
      ...n.includes("passwords") ? [u("accountcreator-lose-passwords")] : [],
      ...n.includes("results") ? [u("accountcreator-lose-results")] : []
    ];
    return e.length > 0 ? e.join("\n") : u("accountcreator-start-over-question");
  }
  var Xl = f(() => {
    "use strict";
    V();
  });

  // src/ui/list/list-actions.ts
  function P1(n) {
    return y(this, null, function* () {
      if (yield Xe(xh(n), u("accountcreator-start-over")).then(() => true, () => false)) {
        n.startOver();
      }
    });
  }
  function $1(n) {
    if (n.state.checker.running) {
      n.cancelCheck();
    } else {
      n.run.stop();
    }
  }
  function gh(n, e, t) {
    switch (e) {
      case "back":
        n.backToList();
        break;
      case "many":
        void P1(n);
        break;
      case "reopen":
        void n.reopen();
        break;
      case "start":
        void n.run.start();
        break;
      case "pause":
        n.run.pause();
        break;
      case "resume":
        void n.run.resume();
        break;
      case "stop":
        $1(n);
        break;
      case "retry":
        void n.retry();
        break;
      case "sheet-saved":
        n.sheet.confirmSheetSaved();
        break;
      default:
        t(e);
    }
  }
  var bh = f(() => {
    "use strict";
    mn();
    V();
    Xl();
  });

  // src/ui/list/list-buttons.ts
  function wh(n) {
    const { stage: e } = n.state;
    const t = { action: "close", label: u("accountcreator-close") };
    const r = { action: "one", label: u("accountcreator-to-one") };
    switch (e.kind) {
      case "opening":
      case "impossible":
        return [t];
      case "openingFailed":
        return [t, { action: "reopen", label: u("accountcreator-reopen"), kind: "progressive" }];
      case "list":
        return [
          r,
          t,
          { action: "check", label: u("accountcreator-check"), kind: "progressive" }
        ];
      case "check":
        return M1(n, [r, t]);
      case "run":
        return N1(n);
      case "results":
        return F1(n, [r, t]);
      default:
        return L(e);
    }
  }
  function M1(n, e) {
    const t = n.run.startable.length;
    const { running: r } = n.state.checker;
    const i = r || t === 0;
    return [
      {
        action: "back",
        label: n.isMending ? u("accountcreator-back-to-results") : u("accountcreator-back-to-list")
      },
      ...e,
      ...r ? [{ action: "stop", label: u("accountcreator-cancel-check") }] : [],
      ...n.sheet.needsSheet ? yh(n, i) : [{ action: "start", label: u("accountcreator-start", t), kind: "progressive", disabled: i }]
    ];
  }
  function yh(n, e) {
    return n.state.sheet === "prepared" ? [
      { action: "save-sheet", label: u("accountcreator-save-sheet-again"), disabled: e },
      { action: "sheet-saved", label: u("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
    ] : [{ action: "save-sheet", label: u("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
  }
  function N1(n) {
    const { phase: e, halting: t } = n.state.batch;
    return [
      { action: "stop", label: u("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
      e.kind === "paused" ? { action: "resume", label: u("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: u("accountcreator-pause"), disabled: t !== null }
    ];
  }
  function F1(n, e) {
    const t = n.run.left.length;
    const r = n.state.checker.running || n.run.isBusy;
    return [
      { action: "many", label: u("accountcreator-start-over") },
      { action: "save-csv", label: u("accountcreator-save-csv") },
      ...n.rows.some(xo) ? [
        { action: "copy-wikitext", label: u("accountcreator-copy-wikitext") },
        { action: "copy-names", label: u("accountcreator-copy-names") },
        { action: "print-slips", label: u("accountcreator-print-slips") }
      ] : [],
      ...n.rows.some(({ state: i }) => i === "refused") ? [{ action: "retry", label: u("accountcreator-retry") }] : [],
      ...t === 0 ? [] : n.sheet.needsSheet ? yh(n, r) : [{ action: "resume", label: u("accountcreator-resume-left", t), kind: "progressive", disabled: r }],
      ...e
    ];
  }
  var vh = f(() => {
    "use strict";
    Se();
    ye();
    V();
  });

  // node_modules/lit-html/lit-html.js
  function Mh(n, e) {
    if (!su(n) || !n.hasOwnProperty("raw")) throw Error("invalid template strings array");
    return void 0 !== Sh ? Sh.createHTML(e) : e;
  }
  function ar(n, e, t = n, r) {
    var s, a, c;
    if (e === un) return e;
    let i = void 0 !== r ? (s = t._$Co) == null ? void 0 : s[r] : t._$Cl;
    const o = Xr(e) ? void 0 : e._$litDirective$;
    return (i == null ? void 0 : i.constructor) !== o && ((a = i == null ? void 0 : i._$AO) == null ? void 0 : a.call(i, false), void 0 === o ? i = void 0 : (i = new o(n), i._$AT(n, t, r)), void 0 !== r ? ((c = t._$Co) != null ? c : t._$Co = [])[r] = i : t._$Cl = i), void 0 !== i && (e = ar(n, i._$AS(n, e.values), i, r)), e;
  }
  var Jr, kh, ps, Sh, Lh, ln, Ph, D1, On, Yr, Xr, su, _1, Zl, Qr, Rh, Ah, Cn, Ch, Th, $h, au, oe, GP, QP, un, X, Oh, Tn, I1, Zr, tu, ei, cr, nu, ru, iu, ou, eu, Eh, xt;
  var Nt = f(() => {
    Jr = globalThis;
    kh = (n) => n;
    ps = Jr.trustedTypes;
    Sh = ps ? ps.createPolicy("lit-html", { createHTML: (n) => n }) : void 0;
    Lh = "$lit$";
    ln = `lit$${Math.random().toFixed(9).slice(2)}$`;
    Ph = "?" + ln;
    D1 = `<${Ph}>`;
    On = document;
    Yr = () => On.createComment("");
    Xr = (n) => null === n || "object" != typeof n && "function" != typeof n;
    su = Array.isArray;
    _1 = (n) => su(n) || "function" == typeof (n == null ? void 0 : n[Symbol.iterator]);
    Zl = "[ 	\n\f\r]";
    Qr = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
    Rh = /-->/g;
    Ah = />/g;
    Cn = RegExp(`>|${Zl}(?:([^\\s"'>=/]+)(${Zl}*=${Zl}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
    Ch = /'/g;
    Th = /"/g;
    $h = /^(?:script|style|textarea|title)$/i;
    au = (n) => (e, ...t) => ({ _$litType$: n, strings: e, values: t });
    oe = au(1);
    GP = au(2);
    QP = au(3);
    un = /* @__PURE__ */ Symbol.for("lit-noChange");
    X = /* @__PURE__ */ Symbol.for("lit-nothing");
    Oh = /* @__PURE__ */ new WeakMap();
    Tn = On.createTreeWalker(On, 129);
    I1 = (n, e) => {
      const t = n.length - 1, r = [];
      let i, o = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", s = Qr;
      for (let a = 0; a < t; a++) {
        const c = n[a];
        let l, d, p = -1, m = 0;
        for (; m < c.length && (s.lastIndex = m, d = s.exec(c), null !== d); ) m = s.lastIndex, s === Qr ? "!--" === d[1] ? s = Rh : void 0 !== d[1] ? s = Ah : void 0 !== d[2] ? ($h.test(d[2]) && (i = RegExp("</" + d[2], "g")), s = Cn) : void 0 !== d[3] && (s = Cn) : s === Cn ? ">" === d[0] ? (s = i != null ? i : Qr, p = -1) : void 0 === d[1] ? p = -2 : (p = s.lastIndex - d[2].length, l = d[1], s = void 0 === d[3] ? Cn : '"' === d[3] ? Th : Ch) : s === Th || s === Ch ? s = Cn : s === Rh || s === Ah ? s = Qr : (s = Cn, i = void 0);
        const h = s === Cn && n[a + 1].startsWith("/>") ? " " : "";
        o += s === Qr ? c + D1 : p >= 0 ? (r.push(l), c.slice(0, p) + Lh + c.slice(p) + ln + h) : c + ln + (-2 === p ? a : h);
      }
      return [Mh(n, o + (n[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), r];
    };
    Zr = class n {
      constructor({ strings: e, _$litType$: t }, r) {
        let i;
        this.parts = [];
        let o = 0, s = 0;
        const a = e.length - 1, c = this.parts, [l, d] = I1(e, t);
        if (this.el = n.createElement(l, r), Tn.currentNode = this.el.content, 2 === t || 3 === t) {
          const p = this.el.content.firstChild;
          p.replaceWith(...p.childNodes);
        }
        for (; null !== (i = Tn.nextNode()) && c.length < a; ) {
          if (1 === i.nodeType) {
            if (i.hasAttributes()) for (const p of i.getAttributeNames()) if (p.endsWith(Lh)) {
              const m = d[s++], h = i.getAttribute(p).split(ln), w = /([.?@])?(.*)/.exec(m);
              c.push({ type: 1, index: o, name: w[2], strings: h, ctor: "." === w[1] ? nu : "?" === w[1] ? ru : "@" === w[1] ? iu : cr }), i.removeAttribute(p);
            } else p.startsWith(ln) && (c.push({ type: 6, index: o }), i.removeAttribute(p));
            if ($h.test(i.tagName)) {
              const p = i.textContent.split(ln), m = p.length - 1;
              if (m > 0) {
                i.textContent = ps ? ps.emptyScript : "";
                for (let h = 0; h < m; h++) i.append(p[h], Yr()), Tn.nextNode(), c.push({ type: 2, index: ++o });
                i.append(p[m], Yr());
              }
            }
          } else if (8 === i.nodeType) if (i.data === Ph) c.push({ type: 2, index: o });
          else {
            let p = -1;
            for (; -1 !== (p = i.data.indexOf(ln, p + 1)); ) c.push({ type: 7, index: o }), p += ln.length - 1;
          }
          o++;
        }
      }
      static createElement(e, t) {
        const r = On.createElement("template");
        return r.innerHTML = e, r;
      }
    };
    tu = class {
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
        const { el: { content: t }, parts: r } = this._$AD, i = ((l = e == null ? void 0 : e.creationScope) != null ? l : On).importNode(t, true);
        Tn.currentNode = i;
        let o = Tn.nextNode(), s = 0, a = 0, c = r[0];
        for (; void 0 !== c; ) {
          if (s === c.index) {
            let d;
            2 === c.type ? d = new ei(o, o.nextSibling, this, e) : 1 === c.type ? d = new c.ctor(o, c.name, c.strings, this, e) : 6 === c.type && (d = new ou(o, this, e)), this._$AV.push(d), c = r[++a];
          }
          s !== (c == null ? void 0 : c.index) && (o = Tn.nextNode(), s++);
        }
        return Tn.currentNode = On, i;
      }
      p(e) {
        let t = 0;
        for (const r of this._$AV) void 0 !== r && (void 0 !== r.strings ? (r._$AI(e, r, t), t += r.strings.length - 2) : r._$AI(e[t])), t++;
      }
    };
    ei = class n {
      get _$AU() {
        var e, t;
        return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
      }
      constructor(e, t, r, i) {
        var o;
        this.type = 2, this._$AH = X, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = r, this.options = i, this._$Cv = (o = i == null ? void 0 : i.isConnected) != null ? o : true;
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
        e = ar(this, e, t), Xr(e) ? e === X || null == e || "" === e ? (this._$AH !== X && this._$AR(), this._$AH = X) : e !== this._$AH && e !== un && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : _1(e) ? this.k(e) : this._(e);
      }
      O(e) {
        return this._$AA.parentNode.insertBefore(e, this._$AB);
      }
      T(e) {
        this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
      }
      _(e) {
        this._$AH !== X && Xr(this._$AH) ? this._$AA.nextSibling.data = e : this.T(On.createTextNode(e)), this._$AH = e;
      }
      $(e) {
        var o;
        const { values: t, _$litType$: r } = e, i = "number" == typeof r ? this._$AC(e) : (void 0 === r.el && (r.el = Zr.createElement(Mh(r.h, r.h[0]), this.options)), r);
        if (((o = this._$AH) == null ? void 0 : o._$AD) === i) this._$AH.p(t);
        else {
          const s = new tu(i, this), a = s.u(this.options);
          s.p(t), this.T(a), this._$AH = s;
        }
      }
      _$AC(e) {
        let t = Oh.get(e.strings);
        return void 0 === t && Oh.set(e.strings, t = new Zr(e)), t;
      }
      k(e) {
        su(this._$AH) || (this._$AH = [], this._$AR());
        const t = this._$AH;
        let r, i = 0;
        for (const o of e) i === t.length ? t.push(r = new n(this.O(Yr()), this.O(Yr()), this, this.options)) : r = t[i], r._$AI(o), i++;
        i < t.length && (this._$AR(r && r._$AB.nextSibling, i), t.length = i);
      }
      _$AR(e = this._$AA.nextSibling, t) {
        var r;
        for ((r = this._$AP) == null ? void 0 : r.call(this, false, true, t); e !== this._$AB; ) {
          const i = kh(e).nextSibling;
          kh(e).remove(), e = i;
        }
      }
      setConnected(e) {
        var t;
        void 0 === this._$AM && (this._$Cv = e, (t = this._$AP) == null ? void 0 : t.call(this, e));
      }
    };
    cr = class {
      get tagName() {
        return this.element.tagName;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      constructor(e, t, r, i, o) {
        this.type = 1, this._$AH = X, this._$AN = void 0, this.element = e, this.name = t, this._$AM = i, this.options = o, r.length > 2 || "" !== r[0] || "" !== r[1] ? (this._$AH = Array(r.length - 1).fill(new String()), this.strings = r) : this._$AH = X;
      }
      _$AI(e, t = this, r, i) {
        const o = this.strings;
        let s = false;
        if (void 0 === o) e = ar(this, e, t, 0), s = !Xr(e) || e !== this._$AH && e !== un, s && (this._$AH = e);
        else {
          const a = e;
          let c, l;
          for (e = o[0], c = 0; c < o.length - 1; c++) l = ar(this, a[r + c], t, c), l === un && (l = this._$AH[c]), s || (s = !Xr(l) || l !== this._$AH[c]), l === X ? e = X : e !== X && (e += (l != null ? l : "") + o[c + 1]), this._$AH[c] = l;
        }
        s && !i && this.j(e);
      }
      j(e) {
        e === X ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
      }
    };
    nu = class extends cr {
      constructor() {
        super(...arguments), this.type = 3;
      }
      j(e) {
        this.element[this.name] = e === X ? void 0 : e;
      }
    };
    ru = class extends cr {
      constructor() {
        super(...arguments), this.type = 4;
      }
      j(e) {
        this.element.toggleAttribute(this.name, !!e && e !== X);
      }
    };
    iu = class extends cr {
      constructor(e, t, r, i, o) {
        super(e, t, r, i, o), this.type = 5;
      }
      _$AI(e, t = this) {
        var s;
        if ((e = (s = ar(this, e, t, 0)) != null ? s : X) === un) return;
        const r = this._$AH, i = e === X && r !== X || e.capture !== r.capture || e.once !== r.once || e.passive !== r.passive, o = e !== X && (r === X || i);
        i && this.element.removeEventListener(this.name, this, r), o && this.element.addEventListener(this.name, this, e), this._$AH = e;
      }
      handleEvent(e) {
        var t, r;
        "function" == typeof this._$AH ? this._$AH.call((r = (t = this.options) == null ? void 0 : t.host) != null ? r : this.element, e) : this._$AH.handleEvent(e);
      }
    };
    ou = class {
      constructor(e, t, r) {
        this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = r;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AI(e) {
        ar(this, e);
      }
    };
    eu = Jr.litHtmlPolyfillSupport;
    eu == null ? void 0 : eu(Zr, ei), ((Eh = Jr.litHtmlVersions) != null ? Eh : Jr.litHtmlVersions = []).push("3.3.3");
    xt = (n, e, t) => {
      var o, s;
      const r = (o = t == null ? void 0 : t.renderBefore) != null ? o : e;
      let i = r._$litPart$;
      if (void 0 === i) {
        const a = (s = t == null ? void 0 : t.renderBefore) != null ? s : null;
        r._$litPart$ = i = new ei(e.insertBefore(Yr(), a), a, void 0, t != null ? t : {});
      }
      return i._$AI(n), i;
    };
  });

  // node_modules/lit-html/directive.js
  var Nh, fs;
  var Fh = f(() => {
    Nh = (n) => (...e) => ({ _$litDirective$: n, values: e });
    fs = class {
      constructor(e) {
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AT(e, t, r) {
        this._$Ct = e, this._$AM = t, this._$Ci = r;
      }
      _$AS(e, t) {
        return this.update(e, t);
      }
      update(e, t) {
        return this.render(...t);
      }
    };
  });

  // node_modules/lit-html/directives/guard.js
  var B1, ti;
  var cu = f(() => {
    Nt();
    Fh();
    B1 = {};
    ti = Nh(class extends fs {
      constructor() {
        super(...arguments), this.ot = B1;
      }
      render(n, e) {
        return e();
      }
      update(n, [e, t]) {
        if (Array.isArray(e)) {
          if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((r, i) => r === this.ot[i])) return un;
        } else if (this.ot === e) return un;
        return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
      }
    });
  });

  // src/ui/shared/save-copy-print.ts
  function lu(n, e, t) {
    const r = URL.createObjectURL(new Blob([e], { type: t }));
    const i = document.createElement("a");
    i.href = r;
    i.download = n;
    document.body.append(i);
    i.click();
    i.remove();
    setTimeout(() => URL.revokeObjectURL(r), 6e4);
  }
  function ms(n) {
    const e = document.createElement("textarea");
    const t = document.activeElement;
    let r = false;
    const i = (o) => {
      var s;
      (s = o.clipboardData) == null ? void 0 : s.setData("text/plain", n);
      o.preventDefault();
      o.stopImmediatePropagation();
      r = o.clipboardData !== null;
    };
    e.value = "-";
    e.className = "accountcreator-offscreen";
    document.body.append(e);
    e.select();
    window.addEventListener("copy", i, true);
    r = document.execCommand("copy") && r;
    window.removeEventListener("copy", i, true);
    e.remove();
    if (t instanceof HTMLElement) {
      t.focus();
    }
    return r;
  }
  function _h(n) {
    n.classList.add("accountcreator-print");
    document.body.append(n);
    document.documentElement.classList.add("accountcreator-printing");
    const e = () => {
      document.documentElement.classList.remove("accountcreator-printing");
      n.remove();
      Dh.forEach((t) => window.removeEventListener(t, e, true));
    };
    Dh.forEach((t) => window.addEventListener(t, e, true));
    window.print();
  }
  var Dh;
  var uu = f(() => {
    "use strict";
    Dh = ["afterprint", "pointerdown", "keydown", "pagehide"];
  });

  // src/ui/list/exemption-view.ts
  var hs;
  var Ih = f(() => {
    "use strict";
    V();
    uu();
    hs = class {
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
        this.button = new OO.ui.ButtonWidget({ label: u("accountcreator-copy") });
        this.area.$input.attr("aria-label", u("accountcreator-exemption-label"));
        this.page.on("change", () => this.render());
        this.date.on("change", () => this.render());
        this.button.on("click", () => {
          const t = ms(this.area.getValue());
          this.button.setLabel(t ? u("accountcreator-copied") : u("accountcreator-text-not-copied"));
        });
        $(this.element).append(
          $("<p>").text(u("accountcreator-exemption-label")),
          new OO.ui.FieldLayout(this.page, { align: "top", label: u("accountcreator-event-page") }).$element,
          new OO.ui.FieldLayout(this.date, { align: "top", label: u("accountcreator-event-date") }).$element,
          this.area.$element,
          this.button.$element
        );
      }
      render() {
        var r, i;
        const { opening: e } = this.list.state;
        const t = Dd(
          "accountcreator-exemption",
          (r = e == null ? void 0 : e.me) != null ? r : "",
          (i = e == null ? void 0 : e.siteName) != null ? i : "",
          this.list.creatable.length,
          this.date.getValue().trim(),
          this.page.getValue().trim() || "…",
          location.origin
        );
        if (t !== this.area.getValue()) {
          this.area.setValue(t);
          this.button.setLabel(u("accountcreator-copy"));
        }
      }
    };
  });

  // src/ui/list/local-texts.ts
  function du(n) {
    return n.filter((e) => e !== "").join(mw.msg("comma-separator"));
  }
  function Bh(n) {
    try {
      return new Intl.DateTimeFormat(mw.config.get("wgUserLanguage"), n);
    } catch (e) {
      return new Intl.DateTimeFormat(void 0, n);
    }
  }
  function qh(n) {
    return Bh({ dateStyle: "medium", timeStyle: "short" }).format(n);
  }
  function xs(n) {
    const e = /^\d{4}-\d\d-\d\d$/.test(n) ? Date.parse(n) : NaN;
    return Number.isNaN(e) ? n : Bh({ dateStyle: "medium", timeZone: "UTC" }).format(e);
  }
  var gs = f(() => {
    "use strict";
  });

  // src/ui/list/message-box.ts
  var St;
  var ni = f(() => {
    "use strict";
    Nt();
    St = class {
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
        xt(e != null ? e : X, this.content);
        this.widget.toggle(e !== null);
      }
    };
  });

  // src/ui/list/stop-view.ts
  function ws(n) {
    switch (n.kind) {
      case "nothing":
        return u("accountcreator-problem-nothing");
      case "busy":
        return u("accountcreator-problem-busy");
      case "otherTab":
        return u("accountcreator-problem-other-tab");
      case "sheetNotSaved":
        return u("accountcreator-problem-sheet");
      case "passwordsMissing":
        return u("accountcreator-problem-passwords", n.rows.length);
      case "fieldMissing":
        return u("accountcreator-problem-field", Qe(n.label) || n.field);
      default:
        return L(n);
    }
  }
  function zh(n, e) {
    switch (n.kind) {
      case "wiki":
        return u("accountcreator-wait-wiki", e);
      case "offline":
        return u("accountcreator-wait-offline", e);
      case "silent":
        return u("accountcreator-wait-silent", e);
      default:
        return L(n);
    }
  }
  function W1(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-stop-session", e) : u("accountcreator-stop-session-other", e, n);
  }
  function pu(n) {
    switch (n.kind) {
      case "person":
        return u("accountcreator-stop-person");
      case "refused":
        return u("accountcreator-stop-refused");
      case "sessionLost":
        return W1(n.now);
      case "offline":
        return u("accountcreator-stop-offline");
      case "silent":
        return u("accountcreator-stop-silent");
      case "noChallenge":
        return u("accountcreator-stop-challenge");
      case "broken":
        return u("accountcreator-stop-broken", n.error);
      default:
        return L(n);
    }
  }
  var q1, z1, bs;
  var ys = f(() => {
    "use strict";
    Nt();
    cu();
    rt();
    he();
    ye();
    Ih();
    gs();
    ni();
    V();
    ut();
    q1 = 36e5;
    z1 = [1, 6, 12, 24];
    bs = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        this.box = new St("warning");
        this.exemption = null;
        this.onHours = ({ target: e }) => {
          const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
          this.list.run.resumeAt(t === 0 ? null : Date.now() + t * q1);
        };
        this.element.className = "accountcreator-stop";
        this.element.setAttribute("role", "alert");
        this.element.tabIndex = -1;
        this.element.append(this.box.element);
      }
      render(e) {
        const { phase: t } = e.batch;
        const r = t.kind === "stopped" && e.stage.kind === "results" ? t.because : null;
        this.element.hidden = r === null;
        this.box.show(r && this.template(r, e), (r == null ? void 0 : r.kind) === "person" ? "notice" : "warning");
      }
      template(e, t) {
        return oe`
			<p><strong>${pu(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused, t) : X}
			${e.kind === "sessionLost" ? this.loginTemplate() : X}`;
      }
      refusalTemplate({ message: e, code: t }, r) {
        const { advice: i, action: o } = pe(t);
        return oe`
			<div>${ti([e], () => ke(e) ? X : De(e))}</div>
			<p>${u(i)}</p>
			${o === "raiseLimit" ? this.limitTemplate(r) : X}`;
      }
      loginTemplate() {
        return oe`
			<p>
				<a
					href=${mw.util.getUrl("Special:UserLogin")} target="_blank" rel="noopener"
					data-accountcreator-action="log-in"
				>${u("accountcreator-log-in")}</a>
			</p>
			<p>${u("accountcreator-log-in-then")}</p>`;
      }
      limitTemplate({ batch: { resumeAt: e } }) {
        var r;
        (r = this.exemption) != null ? r : this.exemption = new hs(this.list);
        this.exemption.render();
        const t = z1.map((i) => oe`<option value=${i}>${u("accountcreator-resume-hours", i)}</option>`);
        return oe`
			<p>
				<label>
					${u("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onHours}>
						<option value="0">${u("accountcreator-resume-by-hand")}</option>
						${t}
					</select>
				</label>
				<span role="status">${e === null ? "" : u("accountcreator-resume-at", qh(e))}</span>
			</p>
			${this.exemption.element}`;
      }
    };
  });

  // src/ui/list/list-status.ts
  function U1({ phase: n, halting: e }) {
    if (n.kind === "waiting") {
      return zh(n.because, Math.max(0, Math.ceil((n.until - Date.now()) / 1e3)));
    }
    return n.kind === "paused" ? u("accountcreator-paused") : e ? u("accountcreator-halting") : "";
  }
  function Wh({ state: n, sheet: e }) {
    const { stage: t, batch: r, checker: i, problem: o } = n;
    if (r.phase.kind === "finding") {
      return u("accountcreator-finding");
    }
    if (t.kind === "run") {
      return U1(r);
    }
    if (i.running) {
      return u("accountcreator-checking", i.done, i.total);
    }
    if (t.kind !== "check" && t.kind !== "results") {
      return "";
    }
    return o ? ws(o) : n.sheet === "prepared" && e.needsSheet ? u("accountcreator-sheet-question") : "";
  }
  var Uh = f(() => {
    "use strict";
    V();
    ys();
  });

  // src/ui/list/list-step.ts
  function H1(n, e) {
    var t;
    switch (e) {
      case "gone": {
        const r = ((t = n.attempt) == null ? void 0 : t.existence) === "yes";
        mw.notify(Yl(r), { title: Jl("left", r, n.canonical) });
        break;
      }
      case "otherTab":
      case "busy":
        mw.notify(u("accountcreator-other-tab"), { type: "error" });
        break;
      default:
        L(e);
    }
  }
  var vs;
  var Hh = f(() => {
    "use strict";
    Nt();
    Se();
    ye();
    mn();
    ls();
    V();
    Na();
    vs = class {
      /**
       * @param list
       * @param redirector
       * @param changed Told when there is something else to show around it
       */
      constructor(e, t, r) {
        this.list = e;
        this.changed = r;
        this.element = document.createElement("div");
        this.followed = null;
        this.stop = () => void 0;
        this.view = new Kn(t);
      }
      /** Is a step open? */
      get isOpen() {
        return this.list.state.step !== null;
      }
      /** Opens the step that an unfinished row waits for, or says why that cannot be. */
      open(e) {
        return y(this, null, function* () {
          const t = yield this.list.run.answerStep(e);
          if (t !== "open") {
            H1(e, t);
          }
        });
      }
      get status() {
        var e;
        return ((e = this.list.state.step) == null ? void 0 : e.conversation.state.phase) === "finding" ? u("accountcreator-finding") : "";
      }
      /** Answer it, leave it, and in a run leave all that are still to come. */
      get buttons() {
        const { step: e } = this.list.state;
        if (!e) {
          return [];
        }
        const { state: t } = e.conversation;
        const r = t.phase !== "open";
        const i = Bi(t);
        return [
          ...this.isInRun ? [{ action: "leave-all", label: u("accountcreator-leave-all-steps"), disabled: r }] : [],
          { action: "leave", label: Gn(t), kind: "destructive", disabled: r },
          ...i === null ? [] : [{ action: "next", label: i, kind: "progressive", disabled: r }]
        ];
      }
      press(e) {
        const { step: t } = this.list.state;
        if (!t) {
          return;
        }
        const { state: r } = t.conversation;
        if (e === "next") {
          this.view.next();
        } else if (e === "leave") {
          void Xe(Tr(r), Gn(r)).then(() => this.list.run.leaveStep(), () => this.focus());
        } else if (e === "leave-all") {
          void Xe(u("accountcreator-leave-all-question"), u("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
        }
      }
      focus() {
        this.view.focus();
      }
      render() {
        var t, r;
        const { step: e } = this.list.state;
        this.follow((t = e == null ? void 0 : e.conversation) != null ? t : null);
        this.element.hidden = e === null;
        this.view.render((r = e == null ? void 0 : e.conversation) != null ? r : null);
        xt(e ? oe`
			<p><strong>${u("accountcreator-step-for", Ht(e.row), e.row.line)}</strong></p>
			<p>${this.isInRun ? u("accountcreator-step-then") : X}</p>
			${this.view.$element[0]}` : X, this.element);
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
  });

  // src/ui/list/broken-off-view.ts
  function j1(n) {
    switch (n.kind) {
      case "run":
        return u("accountcreator-broken-off", n.done, n.total);
      case "elsewhere":
        return u("accountcreator-broken-off-elsewhere");
      case "unreadable":
        return u("accountcreator-broken-off-unreadable");
      default:
        return L(n);
    }
  }
  function jh(n, e) {
    if (n.kind === "none") {
      return null;
    }
    const t = () => {
      void e.goOn();
    };
    return oe`
		<p>${j1(n)}</p>
		<p>
			<button
				type="button" class="accountcreator-plain-button accountcreator-primary"
				data-accountcreator-action="resume" ?hidden=${n.kind !== "run"}
				@click=${t}
			>${u("accountcreator-broken-off-go-on")}</button>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
				@click=${() => e.forgetRun()}
			>${u("accountcreator-broken-off-forget")}</button>
		</p>`;
  }
  var Vh = f(() => {
    "use strict";
    Nt();
    ye();
    V();
  });

  // src/accounts/list/read/decode.ts
  function Kh(n, e, t = "windows-1252") {
    const [r, i] = n;
    const o = r === 254 && i === 255;
    if (o || r === 255 && i === 254) {
      return e(n, o ? "utf-16be" : "utf-16le");
    }
    const s = n.subarray(0, 65536);
    let a = 0;
    let c = 0;
    for (let d = 0; d < s.length; d++) {
      if (s[d] === 0) {
        if (d % 2) {
          c++;
        } else {
          a++;
        }
      }
    }
    if (a || c) {
      return e(n, a > c ? "utf-16be" : "utf-16le");
    }
    const l = e(n, "utf-8");
    return l.includes("�") ? e(n, t) : l;
  }
  var Gh = f(() => {
    "use strict";
  });

  // src/ui/list/opened-file.ts
  function ks(n) {
    return y(this, null, function* () {
      try {
        const e = new Uint8Array(yield n.arrayBuffer());
        return Kh(e, (t, r) => new TextDecoder(r).decode(t));
      } catch (e) {
        return null;
      }
    });
  }
  function Ss(n) {
    var t, r;
    const e = (r = (t = n.files) == null ? void 0 : t[0]) != null ? r : null;
    n.value = "";
    return e;
  }
  var fu = f(() => {
    "use strict";
    Gh();
  });

  // src/ui/list/row-texts.ts
  function Qh(n) {
    switch (n) {
      case "header":
        return u("accountcreator-parse-header");
      case "total":
        return u("accountcreator-parse-total");
      case "markup":
        return u("accountcreator-parse-markup");
      case "no-name":
        return u("accountcreator-parse-no-name");
      case "struck":
        return u("accountcreator-parse-struck");
      case "broken-quotes":
        return u("accountcreator-parse-broken-quotes");
      case "extra-cells":
        return u("accountcreator-parse-extra-cells");
      case "unknown-mode":
        return u("accountcreator-parse-unknown-mode");
      case "too-many":
        return u("accountcreator-parse-too-many");
      default:
        return L(n);
    }
  }
  function V1([n, e]) {
    return n === void 0 ? u("accountcreator-remark-name-taken") : e ? u("accountcreator-remark-name-taken-by", xs(n), e) : u("accountcreator-remark-name-taken-since", xs(n));
  }
  function dn({ code: n, parameters: e }) {
    switch (n) {
      case "name-missing":
        return u("accountcreator-remark-name-missing");
      case "name-invalid":
        return u("accountcreator-remark-name-invalid");
      case "name-taken":
        return V1(e);
      case "name-forbidden":
        return u("accountcreator-remark-name-forbidden");
      case "duplicate":
        return u("accountcreator-remark-duplicate", ...e);
      case "email-missing":
        return u("accountcreator-remark-email-missing");
      case "email-invalid":
        return u("accountcreator-remark-email-invalid");
      case "password-missing":
        return u("accountcreator-remark-password-missing");
      case "password-weak":
        return u("accountcreator-remark-password-weak");
      case "name-mixed":
        return u("accountcreator-name-mixed", ...e);
      case "lookalike":
        return u("accountcreator-remark-lookalike", ...e);
      case "email-repeated":
        return u("accountcreator-remark-email-repeated", ...e);
      case "email-typo":
        return u("accountcreator-remark-email-typo");
      case "reason-address":
        return u("accountcreator-remark-reason-address", ...e);
      case "reason-name":
        return u("accountcreator-remark-reason-name", ...e);
      case "check-failed":
        return u("accountcreator-check-failed");
      case "cleaned":
        return u("accountcreator-remark-cleaned", ...e);
      case "normalised":
        return u("accountcreator-remark-normalised", ...e);
      case "already":
        return u("accountcreator-remark-already", ...e.map(xs));
      default:
        return L(n);
    }
  }
  function Rs(n) {
    switch (n.kind) {
      case "created":
        return {
          wiki: null,
          own: n.by === "mail" ? u("accountcreator-row-created-mail") : u("accountcreator-row-created")
        };
      case "refused":
        return {
          wiki: ke(n.message) ? null : n.message,
          own: u(pe(n.code).advice)
        };
      case "step":
        return { wiki: null, own: u("accountcreator-row-unfinished") };
      case "sessionLost":
        return { wiki: null, own: u("accountcreator-row-session-lost") };
      case "unknown":
        return { wiki: null, own: u("accountcreator-row-unknown") };
      default:
        return L(n);
    }
  }
  var lr = f(() => {
    "use strict";
    rt();
    he();
    ye();
    gs();
    V();
  });

  // src/ui/list/shared-fields.ts
  function K1({ opening: n, mode: e }) {
    var o;
    const t = (o = n == null ? void 0 : n.requests) != null ? o : [];
    const r = He(t, "reason");
    const i = qn(t, e).filter(({ name: s }) => s !== Ee && s !== gr);
    return [...r ? [r] : [], ...i];
  }
  var As;
  var Jh = f(() => {
    "use strict";
    nt();
    he();
    yt();
    bt();
    La();
    lr();
    As = class {
      constructor(e) {
        this.draft = e;
        /** A control holds what is being typed and the focus, and stays as long as the wiki declares the field. */
        this.controls = /* @__PURE__ */ new WeakMap();
      }
      /** @return The elements to show, in their order */
      render(e) {
        return K1(e).flatMap((t) => {
          var s, a;
          const r = (s = this.controls.get(t)) != null ? s : this.makeControl(t);
          const i = t.name === "reason";
          r.setValue(i ? e.reason : (a = Ue(e.values, t.name)) != null ? a : "");
          const [o] = i ? e.reasonRemarks : [];
          r.setRemark(o ? { type: "warning", content: dn(o) } : null);
          return r.$element.get();
        });
      }
      makeControl(e) {
        const t = new Hn(e, {
          changed: (r, i) => {
            if (r === "reason") {
              this.draft.setReason(String(i));
            } else {
              this.draft.setValue(r, i);
            }
          },
          pressed: () => void 0
        }, true);
        this.controls.set(e, t);
        return t;
      }
    };
  });

  // src/ui/shared/password-mode-view.ts
  function G1(n, e, t) {
    switch (n) {
      case "mail": {
        const r = He(e, "mailpassword");
        return r && !ke(r.label) ? Qe(r.label) : u("accountcreator-mode-mail");
      }
      case "generate":
      case "type":
        return t[n]();
      default: {
        const r = n.slice("request:".length);
        const i = e.find((s) => s.id === r);
        const o = i == null ? void 0 : i.fields.find(({ type: s }) => s === "button");
        return o && Qe(o.label) || i && Qe(i.provider) || r;
      }
    }
  }
  var ur;
  var mu = f(() => {
    "use strict";
    he();
    V();
    ut();
    ur = class {
      constructor(e, t) {
        this.chosen = e;
        this.own = t;
        this.$element = $("<div>").addClass("accountcreator-modes");
        this.radios = [];
        this.shown = "";
      }
      render(e, t, r) {
        const i = e.map((s) => G1(s, r, this.own));
        const o = JSON.stringify([e, i]);
        if (o !== this.shown) {
          this.shown = o;
          this.build(e, i);
        }
        this.radios.forEach((s) => s.widget.setSelected(s.mode === t));
      }
      setDisabled(e) {
        this.radios.forEach(({ widget: t }) => t.setDisabled(e));
      }
      build(e, t) {
        var i;
        const r = $("<div>").attr("id", OO.ui.generateElementId()).addClass("accountcreator-modes-legend").text(u("accountcreator-modes"));
        this.$element.empty().attr({ role: "radiogroup", "aria-labelledby": (i = r.attr("id")) != null ? i : "" }).append(r);
        this.radios = e.map((o, s) => {
          var c;
          const a = new OO.ui.RadioInputWidget({ name: "passwordmode", value: o });
          a.$input.on("change", () => this.chosen(o));
          this.$element.append(new OO.ui.FieldLayout(a, { align: "inline", label: (c = t[s]) != null ? c : o }).$element);
          return { mode: o, widget: a };
        });
        if (!e.includes("mail")) {
          this.$element.append($("<p>").addClass("accountcreator-help").text(u("accountcreator-no-mail")));
        }
      }
    };
  });

  // src/ui/list/list-view.ts
  function Zh(n) {
    switch (n) {
      case "username":
        return u("accountcreator-column-username");
      case "email":
        return u("accountcreator-column-email");
      case "realname":
        return u("accountcreator-column-realname");
      case "password":
        return u("accountcreator-column-password");
      case "reason":
        return u("accountcreator-column-reason");
      case "mode":
        return u("accountcreator-column-mode");
      case "firstname":
        return u("accountcreator-column-firstname");
      case "lastname":
        return u("accountcreator-column-lastname");
      case "unused":
        return u("accountcreator-column-ignored");
    }
  }
  function J1(n) {
    const e = {};
    for (const t of ["username", "email", "realname", "password"]) {
      const r = He(n, t);
      if (r) {
        e[t] = [Qe(r.label), Zh(t)];
      }
    }
    return e;
  }
  var Q1, Yh, Xh, Cs;
  var ex = f(() => {
    "use strict";
    Nt();
    Se();
    he();
    Vh();
    ni();
    V();
    fu();
    lr();
    Jh();
    mu();
    ut();
    Q1 = 250;
    Yh = 8;
    Xh = ["username", "email", "realname", "password", "reason", "mode", "firstname", "lastname", "unused"];
    Cs = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        this.brokenOff = new St("warning");
        this.unreadable = new St("error");
        /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
        this.known = "";
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? Ss(e) : null;
          if (t) {
            void this.readFile(t);
          }
        };
        this.element.className = "accountcreator-list";
        this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: u("accountcreator-list-example") });
        this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
        this.text.on("change", () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.readNow(), Q1);
        });
        this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: u("accountcreator-list") });
        this.shared = new As(e.draft);
        this.modes = new ur((t) => {
          if (ho(t)) {
            e.draft.setMode(t);
          }
        }, {
          generate: () => u("accountcreator-mode-generate-list"),
          type: () => u("accountcreator-mode-type-list")
        });
        this.element.addEventListener("dragover", (t) => t.preventDefault());
        this.element.addEventListener("drop", (t) => {
          var i;
          const r = (i = t.dataTransfer) == null ? void 0 : i.files[0];
          if (r) {
            t.preventDefault();
            void this.readFile(r);
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
        var r, i;
        if (e.stage.kind !== "list") {
          this.empty();
          return;
        }
        if (e.text !== this.known) {
          this.known = e.text;
          this.text.setValue(e.text);
        }
        const t = (i = (r = e.opening) == null ? void 0 : r.requests) != null ? i : [];
        this.list.draft.setHeadings(J1(t));
        this.brokenOff.show(jh(e.brokenOff, this.list.run));
        this.modes.render(e.modes, e.mode, t);
        xt(this.template(e), this.element);
      }
      template(e) {
        const { parsed: t } = e;
        return oe`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			<p class="accountcreator-file">
				<label>
					${u("accountcreator-file")}
					<input type="file" name="listfile" accept=".csv,.tsv,.txt,text/*" @change=${this.onFile}>
				</label>
			</p>
			<div role="alert">${this.unreadable.element}</div>
			<div class="accountcreator-understood" role="status">
				${t ? this.understoodTemplate(t.remarks) : X}
			</div>
			<div class="accountcreator-columns">
				${(t == null ? void 0 : t.columns) && t.columns.length > 1 ? this.columnsTemplate(t.columns.map(({ meaning: r }) => r)) : X}
			</div>
			${this.modes.$element[0]}
			<div>${this.shared.render(e)}</div>`;
      }
      understoodTemplate(e) {
        const { editCount: t } = this.list.table;
        const r = e.filter(({ code: s }) => s !== "header");
        const i = r.length - Yh;
        const o = r.slice(0, Yh).map(({ line: s, code: a, text: c }) => oe`<li>${u("accountcreator-line", s, Qh(a), c)}</li>`);
        return oe`
			<strong>${u("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? u("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${r.length === 0}>
				${o}
				${i > 0 ? oe`<li>${u("accountcreator-more-lines", i)}</li>` : X}
			</ul>`;
      }
      columnsTemplate(e) {
        return e.map((t, r) => {
          const i = ({ target: s }) => {
            const a = s instanceof HTMLSelectElement && Xh.find((c) => c === s.value);
            if (a) {
              this.list.draft.setColumns(e.map((c, l) => l === r ? a : c));
            }
          };
          const o = Xh.map((s) => oe`<option value=${s} .selected=${s === t}>${Zh(s)}</option>`);
          return oe`<label class="accountcreator-column-choice">
				${u("accountcreator-column-number", r + 1)}
				<select @change=${i}>${o}</select>
			</label>`;
        });
      }
      readFile(e) {
        return y(this, null, function* () {
          const t = yield ks(e);
          this.unreadable.show(t === null ? oe`<p>${u("accountcreator-file-unreadable", e.name)}</p>` : null);
          if (t !== null) {
            this.text.setValue(t);
            this.readNow();
          }
        });
      }
    };
  });

  // src/ui/list/page-title.ts
  var Ts;
  var tx = f(() => {
    "use strict";
    Ts = class {
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
        const r = this.shown === "" ? t : t.replace(`${this.shown} `, "");
        this.shown = e;
        this.page.title = e === "" ? r : `${e} ${r}`;
      }
    };
  });

  // src/ui/list/run-urgency.ts
  function nx(n, e) {
    if ((n == null ? void 0 : n.stage.kind) !== "run" || e.stage.kind !== "run") {
      return "now";
    }
    const [{ batch: t }, { batch: r }] = [n, e];
    return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
  }
  var rx = f(() => {
    "use strict";
  });

  // src/accounts/list/row-filter.ts
  function Os({ state: n }, e) {
    return e === "all" || ix[e].includes(n);
  }
  function dr(n, e) {
    const t = e === "all" ? Object.values(n) : ix[e].map((r) => n[r]);
    return t.reduce((r, i) => r + i, 0);
  }
  function hu(n, e) {
    const t = e.find((r) => dr(n, r) > 0);
    return dr(n, "all") > Y1 && t ? t : "all";
  }
  var ix, Y1;
  var xu = f(() => {
    "use strict";
    ix = {
      problems: ["rejected", "refused", "unknown", "unfinished"],
      warnings: ["warned"],
      ready: ["ready"],
      done: ["created", "already", "skipped"]
    };
    Y1 = 15;
  });

  // src/ui/list/challenge-view.ts
  var Es;
  var ox = f(() => {
    "use strict";
    nt();
    rt();
    _i();
    V();
    Es = class {
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
        var r;
        (r = this.label) == null ? void 0 : r.setLabel(u("accountcreator-challenge-for", this.nameOf(t)));
        if (e !== this.said) {
          this.said = e;
          this.$refused.empty();
          if (e) {
            this.$refused.append(
              new OO.ui.MessageWidget({ type: "error", label: u(pe(e.code).advice) }).$element
            );
          }
        }
      }
      nameOf(e) {
        var t, r;
        return (r = (t = this.many.rows.find(({ id: i }) => i === e)) == null ? void 0 : t.canonical) != null ? r : "";
      }
      build({ captcha: e, row: t }) {
        var c;
        const r = this.nameOf(t);
        const i = new OO.ui.TextInputWidget({ name: Ee, autocomplete: false });
        i.$input.attr({ spellcheck: "false", autocapitalize: "off" });
        const o = () => {
          if (i.getValue().trim() !== "") {
            this.many.run.answerChallenge(Ee, i.getValue());
          }
        };
        i.on("enter", o);
        const s = new OO.ui.ButtonWidget({ label: u("accountcreator-answer"), flags: ["primary", "progressive"] });
        s.on("click", o);
        const a = new en(e, {
          another: () => this.many.run.anotherChallenge(),
          answered: (l) => {
            if (l !== "") {
              this.many.run.answerChallenge(Ee, l);
            }
          },
          createAccountPage: this.createAccountPage,
          createAccountAddress: () => mw.util.getUrl("Special:CreateAccount", { wpName: r }),
          handOver: () => this.many.run.stop()
        });
        this.$element.append(a.$element);
        if (e.kind !== "service") {
          this.label = new OO.ui.ActionFieldLayout(i, s, {
            align: "top",
            label: u("accountcreator-challenge-for", r)
          });
          this.$element.append(this.label.$element);
          (c = i.$input[0]) == null ? void 0 : c.focus({ preventScroll: true });
        }
      }
    };
  });

  // src/ui/list/row-view.ts
  function ri(n) {
    switch (n) {
      case "unchecked":
        return u("accountcreator-state-unchecked");
      case "checking":
        return u("accountcreator-state-checking");
      case "ready":
        return u("accountcreator-state-ready");
      case "warned":
        return u("accountcreator-state-warned");
      case "rejected":
        return u("accountcreator-state-rejected");
      case "already":
        return u("accountcreator-state-already");
      case "creating":
        return u("accountcreator-state-creating");
      case "created":
        return u("accountcreator-state-created");
      case "refused":
        return u("accountcreator-state-refused");
      case "unfinished":
        return u("accountcreator-state-unfinished");
      case "unknown":
        return u("accountcreator-state-unknown");
      case "skipped":
        return u("accountcreator-state-skipped");
      default:
        return L(n);
    }
  }
  function Ls(n) {
    const e = document.createElement("div");
    e.className = `accountcreator-cell accountcreator-cell-${n}`;
    e.setAttribute("role", "gridcell");
    return e;
  }
  function eS(n) {
    var t;
    const e = (t = sx.get(n)) != null ? t : ri(n);
    sx.set(n, e);
    return e;
  }
  function tS({ state: n }) {
    switch (n) {
      case "asking":
        return u("accountcreator-alternatives-asking");
      case "failed":
        return u("accountcreator-alternatives-failed");
      case "none":
        return u("accountcreator-alternatives-none");
      default:
        return L(n);
    }
  }
  function gu(n, e, t) {
    return oe`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${n}</button>`;
  }
  var pr, X1, Z1, sx, Ps;
  var ii = f(() => {
    "use strict";
    Nt();
    cu();
    ye();
    Se();
    V();
    lr();
    ut();
    pr = ["username", "email", "realname"];
    X1 = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    Z1 = ["created", "already", "unfinished", "unknown"];
    sx = /* @__PURE__ */ new Map();
    Ps = class {
      constructor(e, t) {
        this.row = e;
        this.actions = t;
        this.element = document.createElement("div");
        this.state = Ls("state");
        this.fields = pr.map((e) => ({
          field: e,
          cell: Ls(e),
          text: document.createElement("bdi")
        }));
        this.remarks = Ls("remarks");
        this.tools = Ls("tools");
        this.place = -1;
        this.wish = null;
        this.element.className = "accountcreator-row";
        this.element.setAttribute("role", "row");
        this.element.setAttribute("data-accountcreator-row", String(e.id));
        for (const { field: r, cell: i } of this.fields) {
          i.setAttribute("data-field", r);
          i.tabIndex = -1;
        }
        this.element.append(
          this.state,
          ...this.fields.map(({ cell: r }) => r),
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
        this.state.textContent = eS(e.state);
        for (const { field: t, cell: r, text: i } of this.fields) {
          const o = e.request[t];
          if (i.textContent !== o) {
            i.textContent = o;
          }
          r.classList.toggle("accountcreator-cell-empty", o === "");
          if (i.parentNode !== r) {
            r.textContent = "";
            r.append(i);
          }
          if (e.remarks.some((s) => s.field === t && s.severity === "error")) {
            r.setAttribute("aria-invalid", "true");
          } else {
            r.removeAttribute("aria-invalid");
          }
        }
        this.renderControls();
      }
      cell(e) {
        var t, r;
        return (r = (t = this.fields.find((i) => i.field === e)) == null ? void 0 : t.cell) != null ? r : null;
      }
      /** Everything in the row that takes the focus, from its beginning to its end. */
      get stops() {
        return [
          ...this.fields.map(({ cell: e }) => e),
          ...[this.remarks, this.tools].flatMap((e) => Array.from(e.querySelectorAll("button, input, a[href]")))
        ];
      }
      renderControls() {
        var s;
        const { row: e } = this;
        const t = [this.remarks, this.tools].some((a) => a.contains(document.activeElement));
        const r = Ke(e);
        const i = Z1.includes(e.state);
        const o = e.remarks.filter(({ code: a }) => !i || a === "already");
        if (o.length > 0 || r || this.remarks.hasChildNodes()) {
          xt([
            o.map((a) => this.remarkTemplate(a)),
            r ? this.outcomeTemplate(r) : X
          ], this.remarks);
        }
        xt(this.toolTemplate(), this.tools);
        for (const a of Array.from(this.remarks.querySelectorAll("a[href]"))) {
          a.setAttribute("tabindex", "-1");
        }
        if (t && !this.element.contains(document.activeElement)) {
          (s = this.cell("username")) == null ? void 0 : s.focus({ preventScroll: true });
        }
      }
      outcomeTemplate(e) {
        const { wiki: t, own: r } = Rs(e);
        return oe`<div>${ti([t], () => t ? De(t) : X)} ${r}</div>`;
      }
      remarkTemplate(e) {
        const { row: t, actions: r } = this;
        const { message: i, override: o } = e;
        const s = e.code === "name-taken" && e.fixes.length === 0;
        const a = e.fixes.map((c) => gu(u("accountcreator-fix", c), "fix", () => r.fix(t, e, c)));
        return oe`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${i ? ti([i], () => De(i)) : dn(e)}
			${a}
			${s ? this.alternativesTemplate() : X}
			${o === null ? X : this.overrideTemplate(e, o)}
		</div>`;
      }
      alternativesTemplate() {
        const { wish: e } = this;
        const t = e !== null && e.about === this.row.wiki;
        const r = () => {
          void this.findNames();
        };
        return oe`
			${gu(u("accountcreator-alternatives"), "find-name", r)}
			<span role="status">${t ? tS(e) : ""}</span>`;
      }
      findNames() {
        return y(this, null, function* () {
          var r;
          const { row: e } = this;
          const t = (i) => {
            this.wish = { about: e.wiki, state: i };
            this.render();
          };
          if (((r = this.wish) == null ? void 0 : r.state) === "asking") {
            return;
          }
          t("asking");
          try {
            yield this.actions.alternatives(e);
            t("none");
          } catch (i) {
            t("failed");
          }
        });
      }
      overrideTemplate(e, t) {
        const { row: r, actions: i } = this;
        const o = ({ target: s }) => {
          i.override(r, e, s instanceof HTMLInputElement && s.checked);
        };
        return oe`<label>
			<input type="checkbox" tabindex="-1" .checked=${r.overrides.includes(t)} @change=${o}>
			${u("accountcreator-override")}
		</label>`;
      }
      toolTemplate() {
        const { row: e, actions: t } = this;
        if (e.state === "unfinished") {
          return gu(u("accountcreator-finish"), "finish", () => t.finish(e));
        }
        if (!X1.includes(e.state)) {
          return X;
        }
        const r = u("accountcreator-remove", e.request.username);
        return oe`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${r} title=${r} @click=${() => t.remove(e)}
		>×</button>`;
      }
    };
  });

  // src/ui/list/sheet-return-view.ts
  function nS(n, e) {
    return n > 0 ? u("accountcreator-sheet-lost", n) : e > 0 ? u("accountcreator-sheet-slips", e) : "";
  }
  var $s;
  var ax = f(() => {
    "use strict";
    Nt();
    mn();
    V();
    ni();
    fu();
    $s = class {
      constructor(e, t) {
        this.list = e;
        this.say = t;
        this.element = document.createElement("div");
        this.box = new St("warning");
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? Ss(e) : null;
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
          void Xe(u("accountcreator-renew-question", e), u("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
        };
        this.element.className = "accountcreator-sheet-return";
        this.element.append(this.box.element);
        this.element.addEventListener("dragover", (r) => r.preventDefault());
        this.element.addEventListener("drop", (r) => {
          var o;
          const i = (o = r.dataTransfer) == null ? void 0 : o.files[0];
          if (i) {
            r.preventDefault();
            void this.openFile(i);
          }
        });
        this.show(0, 0, 0);
      }
      /** @param isPossible Can the sheet be given back now? */
      render(e) {
        const { awaitingSheet: t, renewable: r, withoutSlip: i } = this.list.sheet;
        if (e) {
          this.show(t.length, r.length, i.length);
        } else {
          this.show(0, 0, 0);
        }
      }
      show(e, t, r) {
        this.element.hidden = e + r === 0;
        this.box.show(this.template(e, t, r), e > 0 ? "warning" : "notice");
      }
      template(e, t, r) {
        return oe`
			<p>${nS(e, r)}</p>
			<p>
				<label>
					${u("accountcreator-open-sheet")}
					<input type="file" name="sheetfile" accept=".csv,.tsv,.txt,text/*" @change=${this.onFile}>
				</label>
			</p>
			<p>
				<label>
					${u("accountcreator-paste-sheet")}
					<textarea name="sheet" rows="2" spellcheck="false" autocomplete="off" @input=${this.onInput}></textarea>
				</label>
			</p>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="renew"
				?hidden=${t === 0} @click=${this.onRenew}
			>${t === 0 ? "" : u("accountcreator-renew", t)}</button>`;
      }
      openFile(e) {
        return y(this, null, function* () {
          const t = yield ks(e);
          if (t === null) {
            this.say(u("accountcreator-file-unreadable", e.name));
          } else {
            this.open(t);
          }
        });
      }
      open(e) {
        const t = this.list.sheet.openSheet(e);
        this.say(t > 0 ? u("accountcreator-sheet-opened", t) : u("accountcreator-sheet-foreign"));
      }
    };
  });

  // src/ui/list/list-head.ts
  function cx(n) {
    switch (n) {
      case "all":
        return u("accountcreator-filter-all");
      case "problems":
        return u("accountcreator-filter-problems");
      case "warnings":
        return u("accountcreator-filter-warnings");
      case "ready":
        return u("accountcreator-filter-ready");
      case "done":
        return u("accountcreator-filter-done");
    }
  }
  function oS({ limited: n, createdLastDay: e, needed: t }) {
    if (!n) {
      return u("accountcreator-quota-none");
    }
    return e === null ? u("accountcreator-quota", t) : u("accountcreator-quota-used", t, e);
  }
  function sS(n) {
    return n === null ? "" : n < 90 ? u("accountcreator-seconds-left", Math.ceil(n)) : u("accountcreator-minutes-left", Math.ceil(n / 60));
  }
  function aS(n) {
    return du(rS.filter((e) => n[e] > 0).map((e) => u("accountcreator-count", n[e], ri(e))));
  }
  var rS, iS, Ms;
  var lx = f(() => {
    "use strict";
    Nt();
    Hl();
    Se();
    xu();
    ox();
    gs();
    ni();
    V();
    ii();
    ax();
    ys();
    lr();
    rS = [
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
    iS = ["all", "problems", "warnings", "ready", "done"];
    Ms = class {
      constructor(e, t, r, i) {
        this.list = e;
        this.table = r;
        this.element = document.createElement("div");
        /** What stays in sight, however far the table is scrolled. */
        this.strip = document.createElement("div");
        this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
        this.problems = new St("warning");
        this.filter = "all";
        /** Did somebody choose the filter? Then it stays. */
        this.isChosen = false;
        this.stage = "";
        this.isChecking = false;
        this.shown = null;
        this.element.className = "accountcreator-many-head";
        this.strip.className = "accountcreator-strip";
        this.sheetReturn = new $s(e, i);
        this.stopView = new bs(e);
        this.challenge = new Es(e, t);
        this.undo = new OO.ui.ButtonWidget({ label: u("accountcreator-undo") });
        this.undo.on("click", () => e.table.undo());
        this.undo.$button.attr("data-accountcreator-action", "undo");
        this.progress.$element.attr("aria-label", u("accountcreator-progress"));
      }
      /** @param isMessage To what stopped the list, if anything did */
      focus(e = false) {
        const t = e ? this.stopView.element : this.strip.querySelector(".accountcreator-summary");
        t == null ? void 0 : t.focus({ preventScroll: true });
      }
      render(e) {
        this.shown = e;
        const { kind: t } = e.stage;
        const r = t === "run";
        const i = Jo(this.list.rows);
        this.chooseFilter(e, i);
        this.progress.$element.toggle(r || e.checker.running);
        const { done: o, total: s } = r ? e.batch.progress : e.checker;
        this.progress.setProgress(100 * o / Math.max(1, s));
        this.challenge.render(r ? e.batch.challenge : null);
        this.stopView.render(e);
        this.sheetReturn.render(!r);
        this.undo.toggle(e.undoable > 0 && !r);
        const a = this.problemTexts(e);
        this.problems.show(a.length > 0 ? oe`${a.map((c) => oe`<p>${c}</p>`)}` : null);
        xt(this.stripTemplate(e, i), this.strip);
        xt(this.template(e, i), this.element);
      }
      /** Another view has come in place of the table. */
      leave() {
        this.stage = "";
      }
      stripTemplate(e, t) {
        return oe`
			<div class="accountcreator-summary" tabindex="-1">${aS(t)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
      }
      template(e, t) {
        const { stage: r, quota: i } = e;
        return oe`
			${this.stopView.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<p ?hidden=${r.kind !== "check" || !i}>
				${i ? oS(v(b({}, i), { needed: this.list.creatable.length })) : ""}
			</p>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${u("accountcreator-filters")}>
					${iS.map((o) => this.filterTemplate(o, dr(t, o)))}
				</div>
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(t)}</p>`;
      }
      filterTemplate(e, t) {
        return oe`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${u("accountcreator-filter-count", cx(e), t)}</button>`;
      }
      choose(e) {
        this.isChosen = true;
        this.setFilter(e);
        if (this.shown) {
          this.render(this.shown);
        }
      }
      /** The rows that need somebody come before all others, unless somebody is at work with these already. */
      chooseFilter({ stage: { kind: e }, checker: t }, r) {
        const i = e !== this.stage;
        const o = this.isChecking && !t.running && !t.cancelled;
        this.stage = e;
        this.isChecking = e === "check" && t.running;
        if (i) {
          this.isChosen = false;
          this.setFilter(e === "run" ? "all" : hu(r, ["problems"]));
        } else if (o && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
          this.setFilter(hu(r, ["problems", "warnings"]));
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
        const t = dr(e, this.filter);
        const r = cx("all");
        return t > 0 ? u("accountcreator-shown-first", t, dr(e, "all") - t, r) : u("accountcreator-shown-first-done", r);
      }
      progressText({ batch: e }) {
        const { done: t, total: r, secondsLeft: i } = e.progress;
        const { phase: o } = e;
        const s = "row" in o ? this.list.rows.find(({ id: a }) => a === o.row) : void 0;
        return du([
          u("accountcreator-progress-count", t, r),
          s ? on(s) : "",
          sS(i)
        ]);
      }
      problemTexts({ problem: e, stage: t, reasonRemarks: r, batch: i }) {
        return [
          ...e ? [ws(e)] : [],
          ...t.kind === "check" ? r.map(dn) : [],
          ...t.kind !== "run" && this.list.sheet.needsSheet ? [u("accountcreator-problem-sheet")] : [],
          ...i.journalKept ? [] : [u("accountcreator-journal-lost")]
        ];
      }
    };
  });

  // src/ui/list/cell-editor.ts
  function lS(n) {
    switch (n) {
      case "email":
        return u("accountcreator-column-email");
      case "realname":
        return u("accountcreator-column-realname");
      default:
        return u("accountcreator-column-username");
    }
  }
  var cS, Ns;
  var ux = f(() => {
    "use strict";
    V();
    cS = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]);
    Ns = class {
      /**
       * @param save Told of a value that is another one than before
       * @param ended Told when a key ended it
       */
      constructor(e, t) {
        this.save = e;
        this.ended = t;
        this.editor = null;
      }
      get isOpen() {
        return this.editor !== null;
      }
      /** Is it in that element, or the element itself? */
      isIn(e) {
        return this.editor !== null && e instanceof Node && e.contains(this.editor);
      }
      /** @param first What the person began to type in place of the value; null: the value is edited */
      open(e, t, r) {
        const i = e.cell(t);
        if (!i) {
          return;
        }
        const o = document.createElement("input");
        o.className = "accountcreator-editor";
        o.value = r != null ? r : e.row.request[t];
        o.setAttribute("aria-label", lS(t));
        o.setAttribute("autocomplete", "off");
        i.textContent = "";
        i.append(o);
        this.editor = o;
        o.focus();
        if (r === null) {
          o.select();
        }
        o.addEventListener("keydown", (s) => {
          const a = cS.get(s.key);
          if (a && !s.isComposing && !s.shiftKey) {
            s.preventDefault();
            s.stopPropagation();
            this.close(o, e, t, s.key !== "Escape", a);
          }
        });
        o.addEventListener("blur", () => this.close(o, e, t, true, null));
      }
      close(e, t, r, i, o) {
        if (this.editor !== e) {
          return;
        }
        this.editor = null;
        if (i && e.value !== t.row.request[r]) {
          this.save(t, r, e.value);
        }
        t.render();
        if (o !== null) {
          this.ended(t, r, o);
        }
      }
    };
  });

  // src/ui/shared/slices.ts
  var uS, Fs;
  var dx = f(() => {
    "use strict";
    uS = 16;
    Fs = class {
      /** @param step Does a little of the work. False: nothing is left of it */
      constructor(e) {
        this.step = e;
        this.waiting = [];
      }
      /** There is work, or there is more of it. Resolves when all is done. */
      go() {
        const e = new Promise((t) => {
          this.waiting.push(t);
        });
        if (this.timer === void 0) {
          this.work();
        }
        return e;
      }
      work() {
        this.timer = void 0;
        const e = performance.now() + uS;
        while (this.step()) {
          if (performance.now() >= e) {
            this.timer = setTimeout(() => this.work());
            return;
          }
        }
        const { waiting: t } = this;
        this.waiting = [];
        t.forEach((r) => r());
      }
    };
  });

  // src/ui/list/row-blocks.ts
  var dS, pS, px, Ds;
  var fx = f(() => {
    "use strict";
    xu();
    ii();
    dx();
    dS = 50;
    pS = 60;
    px = "data-passed-over";
    Ds = class {
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
        this.slices = new Fs(() => this.step());
        this.element.className = "accountcreator-table-body";
      }
      /** Shows other rows; the views of those that stay are kept. Resolves when all are built. */
      setRows(e) {
        const t = new Set(e);
        this.rows = e;
        this.built = 0;
        this.last = null;
        const r = [...this.views.values()].filter(({ row: i }) => !t.has(i));
        if (r.length === this.views.size) {
          this.element.textContent = "";
          this.views.clear();
          this.blocks.clear();
          this.stale.clear();
        } else {
          r.forEach((i) => this.remove(i));
        }
        return this.slices.go();
      }
      /** Shows what has changed in the rows with these ids: their states at once, the words as soon as may be. */
      update(e) {
        for (const t of e) {
          const r = this.views.get(t);
          if (r) {
            r.mark();
            this.stale.add(r);
            if (Os(r.row, this.filter)) {
              this.show(r, true);
            }
          }
        }
        void this.slices.go();
      }
      setFilter(e) {
        this.filter = e;
        this.views.forEach((r) => this.show(r, Os(r.row, e)));
        let t = 0;
        for (const r of new Set(this.blocks.values())) {
          r.element.toggleAttribute(px, t > pS);
          t += r.shown;
        }
        requestAnimationFrame(() => requestAnimationFrame(() => {
          Array.from(this.element.children).forEach((r) => r.removeAttribute(px));
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
        const r = Math.sign(t);
        let i = e;
        let o = Math.abs(t);
        for (let s = (e ? this.rows.indexOf(e.row) : -1) + r; o > 0 && s >= 0 && s < this.rows.length; s += r) {
          const a = this.rows[s];
          const c = a && this.view(a.id);
          if (c && !c.element.hidden) {
            i = c;
            o--;
          }
        }
        return i;
      }
      /** One row more, built or brought up to date. */
      step() {
        var r;
        const e = this.rows[this.built];
        if (e) {
          const i = (r = this.views.get(e.id)) != null ? r : this.build(e);
          i.setPlace(this.built++);
          this.last = i;
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
        var s;
        const t = new Ps(e, this.actions);
        const r = this.last && this.blocks.get(this.last);
        const i = !r || r.size >= dS && r.element === this.element.lastElementChild && ((s = this.last) == null ? void 0 : s.element) === r.element.lastElementChild;
        const o = i ? this.makeBlock() : r;
        this.views.set(e.id, t);
        this.blocks.set(t, o);
        o.size++;
        o.element.insertBefore(t.element, i || !this.last ? null : this.last.element.nextSibling);
        t.element.hidden = true;
        this.show(t, Os(e, this.filter));
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
        const r = this.blocks.get(e);
        if (r && e.element.hidden === t) {
          e.element.hidden = !t;
          r.shown += t ? 1 : -1;
          r.element.hidden = r.shown === 0;
          r.element.style.setProperty("--accountcreator-rows", String(r.shown));
        }
      }
    };
  });

  // src/ui/list/row-table.ts
  function fS(n) {
    n.className = "accountcreator-row accountcreator-row-head";
    n.setAttribute("role", "row");
    n.setAttribute("aria-rowindex", "1");
    for (const e of [
      u("accountcreator-column-state"),
      u("accountcreator-column-username"),
      u("accountcreator-column-email"),
      u("accountcreator-column-realname"),
      u("accountcreator-column-remarks"),
      u("accountcreator-column-tools")
    ]) {
      const t = document.createElement("div");
      t.className = "accountcreator-cell";
      t.setAttribute("role", "columnheader");
      t.textContent = e;
      n.append(t);
    }
  }
  var _s;
  var mx = f(() => {
    "use strict";
    V();
    ux();
    fx();
    ii();
    _s = class {
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
        /** The one cell or button that the Tab key finds; the arrow keys lead on from it. */
        this.reachable = null;
        this.editor = new Ns(
          ({ row: i }, o, s) => e.edit(i, o, s),
          (i, o, s) => this.leave(i, o, s)
        );
        this.blocks = new Ds(e, (i) => this.editor.isIn(i));
        this.body = this.blocks.element;
        this.element.className = "accountcreator-table";
        this.element.setAttribute("role", "grid");
        this.element.setAttribute("aria-label", u("accountcreator-table"));
        fS(this.head);
        this.element.append(this.head, this.body);
        const { body: r } = this;
        r.addEventListener("keydown", (i) => this.onKeydown(i));
        r.addEventListener("dblclick", (i) => this.editAt(i.target));
        r.addEventListener("click", (i) => this.onClick(i));
        r.addEventListener("focusin", (i) => this.onFocus(i));
      }
      /** Shows other rows. Resolves when all are built. */
      setRows(e) {
        return y(this, null, function* () {
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
        var t, r;
        return (r = (t = this.blocks.view(e)) == null ? void 0 : t.element) != null ? r : null;
      }
      /** The Tab key has to find one cell or button, and one only. */
      makeReachable() {
        var t, r, i;
        const e = (t = this.reachable) == null ? void 0 : t.closest("[data-accountcreator-row]");
        if (!e || e.hidden || !this.body.contains(e)) {
          this.setReachable((i = (r = this.blocks.neighbour(null, 1)) == null ? void 0 : r.cell("username")) != null ? i : null);
        }
      }
      setReachable(e) {
        var t;
        (t = this.reachable) == null ? void 0 : t.setAttribute("tabindex", "-1");
        e == null ? void 0 : e.setAttribute("tabindex", "0");
        this.reachable = e;
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
        var s;
        const t = e instanceof Element ? e : null;
        const r = t == null ? void 0 : t.closest("[data-accountcreator-row]");
        const i = this.blocks.view(Number(r == null ? void 0 : r.getAttribute("data-accountcreator-row")));
        const o = i ? i.stops.findIndex((a) => a.contains(t)) : -1;
        return i && o !== -1 ? { view: i, stop: o, field: (s = pr[o]) != null ? s : null } : null;
      }
      /** Where the person is, by whatever way, is where the Tab key leads back to. */
      onFocus({ target: e }) {
        var r;
        const t = this.placeOf(e);
        if (t && !this.editor.isIn(e)) {
          this.setReachable((r = t.view.stops[t.stop]) != null ? r : null);
        }
      }
      onClick({ target: e }) {
        const t = this.placeOf(e);
        if ((t == null ? void 0 : t.field) && !this.editor.isOpen) {
          this.focusOn(t.view.cell(t.field));
        }
      }
      editAt(e, t = null) {
        const r = this.placeOf(e);
        if ((r == null ? void 0 : r.field) && this.actions.canEdit(r.view.row)) {
          this.editor.open(r.view, r.field, t);
        }
      }
      onKeydown(e) {
        const t = this.placeOf(e.target);
        if (!t || this.editor.isIn(e.target)) {
          return;
        }
        if (this.walk(e, t.view, t.stop) || t.field && this.editByKey(e, t.view, t.field)) {
          e.preventDefault();
        }
      }
      /** The keys that lead from one cell or button to another. */
      walk({ key: e }, t, r) {
        switch (e) {
          case "ArrowDown":
            this.move(t, r, 1);
            return true;
          case "ArrowUp":
            this.move(t, r, -1);
            return true;
          case "ArrowLeft":
          case "ArrowRight": {
            const i = getComputedStyle(this.element).direction === "rtl";
            this.focusOn(t.stops[r + (e === "ArrowRight" === i ? -1 : 1)]);
            return true;
          }
          case "Home":
            this.move(t, r, -this.count);
            return true;
          case "End":
            this.move(t, r, this.count);
            return true;
          default:
            return false;
        }
      }
      /** The keys that change something. What a button does with them is the browser's business. */
      editByKey(e, t, r) {
        const { key: i } = e;
        if (i === "Enter" || i === "F2") {
          this.editAt(e.target);
          return true;
        }
        if (i === "Delete") {
          this.removeAndMove(t, r);
          return true;
        }
        if (i.length !== 1 || e.ctrlKey || e.metaKey || e.altKey) {
          return false;
        }
        this.editAt(e.target, i);
        return true;
      }
      move(e, t, r) {
        var o, s;
        const { stops: i = [] } = (o = this.blocks.neighbour(e, r)) != null ? o : {};
        this.focusOn((s = i[t]) != null ? s : i[i.length - 1]);
      }
      removeAndMove(e, t) {
        const r = this.blocks.neighbour(e, 1);
        const i = r === e ? this.blocks.neighbour(e, -1) : r;
        if (this.actions.canEdit(e.row)) {
          this.actions.remove(e.row);
          if (i && i !== e) {
            this.focusOn(i.cell(t));
          }
        }
      }
      /** From a cell that was edited to the next one. */
      leave(e, t, r) {
        var i;
        if (r === "down") {
          this.move(e, pr.indexOf(t), 1);
        } else {
          this.focusOn(e.cell(r === "right" ? (i = pr[pr.indexOf(t) + 1]) != null ? i : t : t));
        }
      }
    };
  });

  // src/ui/list/table-scroll.ts
  var mS, Is;
  var hx = f(() => {
    "use strict";
    mS = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
    Is = class {
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
        const r = ({ key: o, target: s }) => {
          if (mS.has(o) && !(s instanceof Element && s.closest("input, textarea, select, button"))) {
            this.hold();
          }
        };
        const i = ({ target: o }) => {
          if (o === e) {
            t();
          }
        };
        e.addEventListener("wheel", t, { passive: true });
        e.addEventListener("touchmove", t, { passive: true });
        e.addEventListener("keydown", r);
        e.addEventListener("pointerdown", i);
        return () => {
          e.removeEventListener("wheel", t);
          e.removeEventListener("touchmove", t);
          e.removeEventListener("keydown", r);
          e.removeEventListener("pointerdown", i);
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
        const r = t.getBoundingClientRect();
        const { top: i, bottom: o } = e.getBoundingClientRect();
        const s = r.top + this.coveredHeight() - i;
        const a = o - r.top - t.clientHeight;
        if (s > 0) {
          t.scrollTop -= s;
        } else if (a > 0) {
          t.scrollTop += Math.min(a, -s);
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
  });

  // src/ui/list/table-panel.ts
  function xS(n, e, t) {
    return new _s({
      edit: (r, i, o) => n.table.edit(r, i, o),
      canEdit: ({ state: r }) => hS.includes(r) && n.state.stage.kind !== "run",
      fix: (r, i, o) => n.table.edit(r, i.field, o),
      override: (r, i, o) => n.table.override(r, i, o),
      alternatives: (r) => n.table.alternatives(r),
      remove: (r) => n.table.remove(r),
      finish: t
    }, (r) => e.reveal(r));
  }
  var hS, Bs;
  var xx = f(() => {
    "use strict";
    V();
    lx();
    mx();
    hx();
    hS = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    Bs = class {
      constructor(e, { createAccountPage: t, finish: r, say: i }) {
        this.list = e;
        this.hint = document.createElement("p");
        this.edition = -1;
        const o = [];
        this.scroll = new Is(o);
        this.table = xS(e, this.scroll, r);
        this.head = new Ms(e, t, {
          setFilter: (s) => this.table.setFilter(s),
          isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
        }, i);
        o.push(this.head.strip, this.table.head);
        this.table.element.addEventListener("focusin", () => this.scroll.hold());
        this.hint.className = "accountcreator-table-hint";
        this.hint.textContent = u("accountcreator-table-keys");
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
        this.elements.forEach((r) => {
          r.hidden = !e;
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
  });

  // src/ui/list/list-screen.ts
  function bu({ kind: n }) {
    return n === "check" || n === "run" || n === "results";
  }
  function gx({ stage: n, batch: { phase: e } }) {
    return n.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
  }
  var qs;
  var bx = f(() => {
    "use strict";
    ls();
    fh();
    V();
    mh();
    bh();
    vh();
    Uh();
    Hh();
    ex();
    Xl();
    tx();
    rx();
    ys();
    xx();
    qs = class {
      constructor(e, t) {
        this.list = e;
        this.surroundings = t;
        this.$element = $("<div>").addClass("accountcreator-many");
        this.size = "full";
        this.explanation = new sr();
        this.pageTitle = new Ts(document);
        this.isShown = false;
        /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
        this.missed = /* @__PURE__ */ new Set();
        this.stage = "";
        /** What was said last, and of what: it goes when that changes. */
        this.said = { text: "", of: "" };
        this.changed = () => void 0;
        this.listView = new Cs(e);
        this.exports = new ds(e, t.exports, (r) => this.say(r));
        this.step = new vs(e, t.redirector, () => this.changed());
        this.panel = new Bs(e, {
          createAccountPage: t.createAccountPage,
          finish: (r) => {
            void this.step.open(r);
          },
          say: (r) => this.say(r)
        });
        this.$element.append(
          this.explanation.$element,
          this.step.element,
          this.listView.element,
          ...this.panel.elements
        );
        this.$element.get().forEach((r) => this.panel.tellHeight(r));
        e.observe((r, i) => {
          if (!this.isShown) {
            i.forEach((a) => this.missed.add(a));
          }
          const { done: o, total: s } = r.batch.progress;
          this.pageTitle.show(r.stage.kind === "run" ? u("accountcreator-title-progress", o, s) : "");
        });
      }
      get title() {
        return u("accountcreator-title-many");
      }
      get viewName() {
        const { kind: e } = this.list.state.stage;
        return this.step.isOpen ? "step" : e === "check" || e === "run" || e === "results" ? e : "list";
      }
      get status() {
        const { state: e } = this.list;
        const { phase: t } = e.batch;
        const r = this.step.status || Wh(this.list) || (this.said.of === this.subject ? this.said.text : "");
        return r === "" && gx(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? pu(t.because) : r;
      }
      get buttons() {
        return this.step.isOpen ? this.step.buttons : wh(this.list);
      }
      get closingQuestion() {
        return hh(this.list);
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
          gh(this.list, e, (t) => this.exports.press(t));
        }
      }
      focus() {
        const { state: e } = this.list;
        if (this.step.isOpen) {
          this.step.focus();
        } else if (bu(e.stage)) {
          this.panel.focus(gx(e));
        } else if (e.stage.kind === "list") {
          this.listView.focus();
        } else {
          this.explanation.focus();
        }
      }
      observe(e) {
        this.changed = e;
        const t = new us((c, l) => {
          this.render(c, [...this.missed, ...l]);
          this.missed.clear();
          e();
        });
        const r = this.$element.parent()[0];
        const i = r ? this.panel.scroll.watch(r) : () => void 0;
        let o = null;
        const s = this.list.observe((c, l) => {
          const d = nx(o, c);
          o = c;
          t.add(c, l, d);
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
          s();
          i();
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
          this.say(u("accountcreator-list-empty"));
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
        const { stage: r } = e;
        const i = bu(r);
        this.step.render();
        this.listView.element.hidden = r.kind !== "list";
        this.panel.show(i && !this.step.isOpen, e);
        this.explanation.render(r);
        this.listView.render(e);
        if (i) {
          this.panel.render(e, t);
        } else {
          this.panel.leave();
        }
        this.follow(e);
      }
      /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
      follow(e) {
        const { panel: { scroll: t }, stage: r } = this;
        const i = this.step.isOpen ? "step" : e.stage.kind;
        this.stage = i;
        if (i !== r) {
          if (bu(e.stage)) {
            this.exports.prepare();
          }
          const o = r === "run" && i === "results" && t.isInHand;
          if (!o) {
            t.release();
            t.toTop();
            this.focus();
          }
        }
        if (i === "run") {
          this.panel.followRun(e);
        }
      }
    };
  });

  // src/wiki/shape.ts
  function M(n) {
    return typeof n === "object" && n !== null && !Array.isArray(n) ? n : {};
  }
  function Re(n) {
    return Array.isArray(n) ? n : [];
  }
  function B(n) {
    return typeof n === "string" ? n : typeof n === "number" ? String(n) : "";
  }
  function fr(n) {
    return Re(n).filter((e) => typeof e === "string");
  }
  var Rt = f(() => {
    "use strict";
  });

  // src/wiki/read-declarations.ts
  function Ft(n) {
    return typeof n === "string" ? { format: "html", html: n } : me("");
  }
  function wS(n) {
    if (Array.isArray(n)) {
      return n.map((t, r) => ({ value: String(r), label: B(t) }));
    }
    const e = M(n);
    return Object.entries(e).map(([t, r]) => ({ value: t, label: B(r) }));
  }
  function yS(n) {
    if (typeof n === "string" || typeof n === "boolean") {
      return n;
    }
    if (Array.isArray(n)) {
      return fr(n);
    }
    return typeof n === "number" ? String(n) : null;
  }
  function vS(n, e) {
    var r;
    const t = M(e);
    return {
      name: n,
      type: (r = gS.find((i) => i === t.type)) != null ? r : "string",
      label: Ft(t.label),
      help: Ft(t.help),
      optional: t.optional === true,
      sensitive: t.sensitive === true,
      value: yS(t.value),
      options: wS(t.options)
    };
  }
  function kS({ required: n, fields: e }) {
    return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => ke(t) && ke(r));
  }
  function zs(n) {
    return Re(n).map((e) => {
      var i;
      const t = M(e);
      const r = M(t.fields);
      return {
        id: B(t.id),
        required: (i = bS.find((o) => o === t.required)) != null ? i : "optional",
        provider: Ft(t.provider),
        account: Ft(t.account),
        metadata: b({}, M(t.metadata)),
        fields: Object.entries(r).map(([o, s]) => vS(o, s))
      };
    }).filter((e) => !kS(e));
  }
  var gS, bS;
  var Ws = f(() => {
    "use strict";
    he();
    Rt();
    gS = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
    bS = ["required", "optional", "primary-required"];
  });

  // src/wiki/read-override-check.ts
  function wx(n) {
    return {
      action: "titleblacklist",
      tbtitle: `User:${n}`,
      tbaction: "new-account",
      tbnooverride: "1"
    };
  }
  function yx(n) {
    const e = M(n.titleblacklist);
    return e.result === "blacklisted" ? { code: B(e.message) || "titleblacklist-forbidden", message: Ft(e.reason) } : null;
  }
  function vx(n) {
    return { action: "antispoof", username: n };
  }
  function kx(n) {
    const e = M(n.antispoof);
    switch (e.result) {
      case "conflict":
        return { code: "antispoof-conflict", message: me(fr(e.users).join(", ")) };
      case "error":
        return { code: "antispoof-name-illegal", message: Ft(e.error) };
      default:
        return null;
    }
  }
  var Sx = f(() => {
    "use strict";
    he();
    Ws();
    Rt();
  });

  // src/wiki/ask-overridable.ts
  function Ax(n) {
    return Rx.some(({ override: e }) => He(n, e));
  }
  function Us(n, e, t, r) {
    return y(this, null, function* () {
      const i = [];
      for (const { override: o, parameters: s, read: a } of Rx) {
        if (He(e, o) && !r.cancelled) {
          const c = a(yield n.get(s(t), r));
          if (c) {
            i.push(b({ kind: "forbidden", canonical: t, override: o }, c));
          }
        }
      }
      return i;
    });
  }
  var Rx;
  var wu = f(() => {
    "use strict";
    he();
    Sx();
    Rx = [
      { override: "ignoreTitleBlacklist", parameters: wx, read: yx },
      { override: "ignoreAntiSpoof", parameters: vx, read: kx }
    ];
  });

  // src/wiki/wiki-api.ts
  function pn(n) {
    const e = M(n);
    if (typeof e.html === "string") {
      return { format: "html", html: e.html };
    }
    return me(B(e.text) || B(e.info));
  }
  function yu(n, e) {
    const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
    return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
  }
  function SS(n) {
    return yu(pn(n), B(M(M(n).data).readonlyreason));
  }
  function RS(n) {
    const e = Number(n);
    return n && Number.isFinite(e) && e > 0 ? e : null;
  }
  function AS(n, e, t) {
    var a, c, l;
    const r = M(e);
    const i = (c = (a = r.xhr) != null ? a : t) != null ? c : {};
    const o = i.getResponseHeader ? RS(i.getResponseHeader("Retry-After")) : null;
    const [s] = Re(r.errors);
    return new En(
      typeof n === "string" ? n : "http",
      s ? SS(s) : me(B(M(r.error).info)),
      (l = i.status) != null ? l : 0,
      o,
      B(r.textStatus)
    );
  }
  function Hs(n) {
    return n.replace(CS, (e) => e.length === 2 ? e : "�");
  }
  function Cx(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [
      Hs(e),
      Hs(t)
    ]));
  }
  var hr, En, CS, mr;
  var oi = f(() => {
    "use strict";
    he();
    It();
    Rt();
    hr = String.fromCharCode(31);
    En = class extends Ie {
      /**
       * @param code API error code, or `http`, `ok-but-empty`, `cancelled`
       * @param text The wiki's own words; empty where it gave none
       * @param status HTTP status; 0 where there was no answer at all
       * @param retryAfter Seconds to wait, where the wiki named them
       * @param reason jQuery's: `timeout`, `error`, `parsererror`, `abort`; empty for an answer of the API
       */
      constructor(t, r, i, o, s) {
        super(t, r);
        this.status = i;
        this.retryAfter = o;
        this.reason = s;
      }
    };
    CS = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
    mr = class {
      constructor() {
        this.format = {
          format: "json",
          formatversion: "2",
          errorformat: "html",
          errorsuselocal: "1",
          uselang: String(mw.config.get("wgUserLanguage"))
        };
        this.api = new mw.Api({
          parameters: this.format,
          ajax: { headers: { "Api-User-Agent": "AccountCreator (MediaWiki gadget)" } }
        });
      }
      /** @throws ApiFailure */
      get(e, t) {
        return this.send(this.api.get(Cx(e)), t);
      }
      /**
       * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
       *
       * @throws ApiFailure
       */
      post(e, t) {
        return this.send(this.api.post(b(b({}, Cx(e)), this.format)), t);
      }
      send(e, t) {
        if (t) {
          t.onCancel(() => e.abort());
        }
        return new Promise((r, i) => {
          e.then(
            (o) => r(M(o)),
            (o, s, a, c) => {
              i(AS(o, s, c));
            }
          );
        });
      }
    };
  });

  // src/wiki/read-name-check.ts
  function js(n, e) {
    const t = M(Re(M(n.query).users)[0]);
    if (t.invalid !== true && B(t.name) === "") {
      throw new Ie("http", me(""));
    }
    return vu(t, e);
  }
  function vu(n, e) {
    const t = B(n.name);
    if (n.invalid === true || t === "") {
      return { kind: "invalid" };
    }
    if (n.missing !== true) {
      return { kind: "taken", canonical: t };
    }
    const [r] = Re(n.cancreateerror);
    if (n.cancreate !== false) {
      return { kind: "free", canonical: t };
    }
    const i = B(M(r).code);
    if (pe(i).name === "taken") {
      return { kind: "taken", canonical: t };
    }
    return {
      kind: "forbidden",
      canonical: t,
      code: i,
      message: r ? pn(r) : me(""),
      override: ba(i, e)
    };
  }
  var Vs = f(() => {
    "use strict";
    rt();
    yt();
    he();
    It();
    oi();
    Rt();
  });

  // src/wiki/read-names.ts
  function TS(n) {
    const e = n.normalize().replace(/[_ ]+/g, " ").trim();
    return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
  }
  function Tx(n, e, t) {
    var o;
    const r = /* @__PURE__ */ new Map();
    for (const s of Re(M(n.query).users)) {
      const a = M(s);
      r.set(B(a.name), vu(a, t));
    }
    const i = /* @__PURE__ */ new Map();
    for (const s of e) {
      const a = (o = r.get(s)) != null ? o : r.get(TS(s));
      if (a) {
        i.set(s, a);
      }
    }
    return i;
  }
  var Ox = f(() => {
    "use strict";
    Vs();
    Rt();
  });

  // src/wiki/read-own-creations.ts
  function Ex(n) {
    const e = /* @__PURE__ */ new Map();
    for (const t of Re(M(n.query).logevents)) {
      const r = M(t);
      const i = B(r.title);
      const o = i.slice(i.indexOf(":") + 1);
      const s = Date.parse(B(r.timestamp));
      const a = r.action === "byemail" || r.action === "create2";
      if (a && o !== "" && !Number.isNaN(s) && !e.has(o)) {
        e.set(o, {
          at: s,
          by: r.action === "byemail" ? "mail" : "password",
          reason: B(r.comment)
        });
      }
    }
    return e;
  }
  function Lx(n, e) {
    const t = M(Re(M(n.query).logevents)[0]);
    const r = Date.parse(B(t.timestamp));
    if (Number.isNaN(r) || B(t.title) === "") {
      return null;
    }
    const i = B(t.user);
    const o = t.action === "byemail" || t.action === "create2";
    return { createdByMe: o && i === e, createdBy: i, at: r };
  }
  function Ks(n) {
    return B(M(n.continue).lecontinue) || null;
  }
  var ku = f(() => {
    "use strict";
    Rt();
  });

  // src/wiki/mw-list-service.ts
  var OS, ES, Gs;
  var Px = f(() => {
    "use strict";
    wu();
    Vs();
    Ox();
    ku();
    oi();
    OS = 1500;
    ES = 4;
    Gs = class {
      /** @param knowledge What was said last; the MwAccountService */
      constructor(e) {
        this.knowledge = e;
        this.api = new mr();
      }
      get namesPerRequest() {
        return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
      }
      get offersOverrides() {
        return Ax(this.knowledge.requests);
      }
      checkNames(e, t) {
        return y(this, null, function* () {
          const { requests: r } = this.knowledge;
          const i = /* @__PURE__ */ new Map();
          const o = (s) => s.forEach((a, c) => {
            i.set(c, a);
          });
          for (let s = 0; s < e.length; s += this.namesPerRequest) {
            const a = e.slice(s, s + this.namesPerRequest);
            o(Tx(yield this.ask(a, t), a, r));
          }
          for (const s of e.filter((a) => !i.has(a))) {
            i.set(s, js(yield this.ask([s], t), r));
          }
          return i;
        });
      }
      checkOverridable(e, t) {
        return Us(this.api, this.knowledge.requests, e, t);
      }
      creationOf(e, t) {
        return y(this, null, function* () {
          return Lx(yield this.api.get({
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
        return y(this, null, function* () {
          const t = {
            action: "query",
            list: "logevents",
            letype: "newusers",
            leuser: this.knowledge.me,
            leprop: "title|timestamp|type|comment",
            lelimit: "max",
            continue: ""
          };
          const r = /* @__PURE__ */ new Map();
          for (let i = 0; i < ES; i++) {
            const o = yield this.api.get(t, e);
            Ex(o).forEach((a, c) => {
              if (!r.has(c)) {
                r.set(c, a);
              }
            });
            const s = Ks(o);
            if (s === null) {
              return { creations: r, complete: true };
            }
            t.lecontinue = s;
            t.continue = "-||";
          }
          return { creations: r, complete: false };
        });
      }
      ask(e, t) {
        const r = hr + e.map(Hs).join(hr);
        const i = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
        return encodeURIComponent(r).length > OS ? this.api.post(i, t) : this.api.get(i, t);
      }
    };
  });

  // src/app/list-part.ts
  var $x = {};
  Pn($x, {
    makeListPart: () => LS
  });
  function LS(n, e) {
    Zt(Xt);
    const t = Jt(n.randomBytes);
    void Kl(t);
    const r = new ss(v(b({}, n), {
      lists: new Gs(n.service),
      connection: bd,
      columns: new go(yd),
      journal: new wo(Pi, Li, t),
      holdRun: Kl,
      onFinished: (i) => {
        mw.hook("accountCreator.finished").fire(i);
      },
      whoAmI: () => n.service.whoAmI(),
      onReturn: wd
    }));
    window.addEventListener("beforeunload", (i) => {
      if (r.unsavedWork.length > 0) {
        i.preventDefault();
        i.returnValue = "";
      }
    });
    return {
      model: r,
      screen: new qs(r, v(b({}, e), {
        exports: { fetch: () => fn("after"), problemText: Gr }
      }))
    };
  }
  var Mx = f(() => {
    "use strict";
    Nf();
    Wf();
    lh();
    vr();
    Ra();
    uh();
    Su();
    Gl();
    Rr();
    bx();
    V();
    Px();
  });

  // src/accounts/list/after/export.ts
  function Nx(n) {
    return "\uFEFF" + os(n.map((e) => e.map(ip)), ",", "\r\n");
  }
  function Fx(n) {
    const e = new Map(n.flatMap(({ extra: t }) => t.map((r) => [Ru(r), r])));
    return [...e.values()].sort((t, r) => t.column - r.column);
  }
  function Dx(n, e) {
    return n.map(({ heading: t, column: r }) => t || e.column(r + 1));
  }
  function _x(n, { extra: e }) {
    const t = new Map(e.map((r) => [Ru(r), r.value]));
    return n.map((r) => {
      var i;
      return (i = t.get(Ru(r))) != null ? i : "";
    });
  }
  function Ix(n, e, t, r = "generate") {
    const i = r === "generate" ? "" : r;
    const o = oc.filter((a) => a !== "unused");
    const s = Fx(n);
    return Nx([
      [...o.map((a) => t[a]), xn, ...Dx(s, t)],
      ...n.map((a) => [
        ...o.map((c) => {
          var l;
          return (l = a.request[c]) != null ? l : i;
        }),
        e.loginAddress || e.siteName,
        ..._x(s, a)
      ])
    ]);
  }
  function Bx(n, { headings: e, states: t, explain: r }) {
    const i = Fx(n);
    return Nx([
      [
        e.state,
        e.username,
        e.email,
        e.explanation,
        xn,
        ...Dx(i, e)
      ],
      ...n.map((o) => [
        t[o.state],
        on(o),
        o.request.email,
        r(o),
        o.state,
        ..._x(i, o)
      ])
    ]);
  }
  function PS(n) {
    return n.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
  }
  function qx(n) {
    return n.map((e) => `* [[User:${PS(on(e))}]]
`).join("");
  }
  function zx(n) {
    return n.map((e) => on(e).replace(/\s+/gu, " ") + "\n").join("");
  }
  var Ru;
  var Wx = f(() => {
    "use strict";
    Nr();
    Vl();
    wc();
    Se();
    Ru = ({ heading: n, column: e }) => `${e} ${n}`;
  });

  // src/accounts/list/after/slips.ts
  function Ux(n, { siteName: e, loginAddress: t }) {
    return n.flatMap((r) => {
      const i = Ke(r);
      if ((i == null ? void 0 : i.kind) !== "created") {
        return [];
      }
      const o = i.by === "mail";
      return [{ siteName: e, loginAddress: t, username: on(r), password: o ? "" : r.request.password, mailed: o }];
    });
  }
  var Hx = f(() => {
    "use strict";
    Se();
  });

  // src/ui/list/slips-view.ts
  function Au(n, e) {
    const t = document.createElement(n);
    t.textContent = e;
    return t;
  }
  function Qs(n, e) {
    const t = document.createElement("dd");
    const r = document.createElement(n);
    r.textContent = e;
    t.append(r);
    return t;
  }
  function $S(n) {
    const e = document.createElement("h3");
    const t = document.createElement("span");
    t.textContent = u("accountcreator-slip-username");
    const r = document.createElement("bdi");
    r.textContent = n;
    e.append(t, " ", r);
    return e;
  }
  function MS({ password: n, mailed: e }) {
    const t = Au("dt", u("accountcreator-slip-password"));
    return e ? [t, Qs("bdi", u("accountcreator-slip-mailed"))] : n === "" ? [t, Qs("bdi", u("accountcreator-slip-ask"))] : [t, Qs("code", n)];
  }
  function jx(n) {
    const e = document.createElement("div");
    e.className = "accountcreator-slips";
    for (const t of n) {
      const r = document.createElement("section");
      const i = document.createElement("dl");
      i.append(
        Au("dt", u("accountcreator-slip-address")),
        Qs("bdi", t.loginAddress),
        ...MS(t)
      );
      r.append(Au("p", u("accountcreator-slip-wiki", t.siteName)), $S(t.username), i);
      e.append(r);
    }
    return e;
  }
  var Vx = f(() => {
    "use strict";
    V();
  });

  // src/ui/list/export-list.ts
  function Gx({ state: n }) {
    var e, t;
    return {
      siteName: (t = (e = n.opening) == null ? void 0 : e.siteName) != null ? t : "",
      loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
    };
  }
  function Qx(n) {
    const e = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
    return `${location.hostname}-${e}-${n}.csv`;
  }
  function NS(n) {
    const e = Ke(n);
    if (!e) {
      return n.remarks.filter(({ severity: i }) => i === "error").map(dn).join(" ");
    }
    if (e.kind === "created") {
      return "";
    }
    const { wiki: t, own: r } = Rs(e);
    return [t ? Qe(t) : "", r].filter((i) => i !== "").join(" ");
  }
  function Jx(n) {
    return u("accountcreator-column-number", n);
  }
  function FS(n) {
    const e = {};
    for (const { state: t } of n) {
      e[t] = ri(t);
    }
    return Bx(n, {
      headings: {
        state: u("accountcreator-column-state"),
        username: u("accountcreator-column-username"),
        email: u("accountcreator-column-email"),
        explanation: u("accountcreator-column-remarks"),
        column: Jx
      },
      states: e,
      explain: NS
    });
  }
  function DS(n) {
    n.sheet.prepareSheet();
    lu(Qx(u("accountcreator-sheet-name")), Ix(n.rows, Gx(n), {
      username: u("accountcreator-column-username"),
      email: u("accountcreator-column-email"),
      realname: u("accountcreator-column-realname"),
      password: u("accountcreator-column-password"),
      reason: u("accountcreator-column-reason"),
      mode: u("accountcreator-column-mode"),
      column: Jx
    }, n.state.mode), "text/csv");
  }
  function Kx(n) {
    return ms(n) ? u("accountcreator-copied") : u("accountcreator-text-not-copied");
  }
  function Yx(n, e) {
    const t = n.rows.filter(xo);
    switch (e) {
      case "save-sheet":
        DS(n);
        return "";
      case "save-csv":
        lu(Qx(u("accountcreator-results-name")), FS(n.rows), "text/csv");
        return u("accountcreator-saved");
      case "copy-wikitext":
        return Kx(qx(t));
      case "copy-names":
        return Kx(zx(t));
      case "print-slips":
        _h(jx(Ux(n.rows, Gx(n))));
        return "";
      default:
        return null;
    }
  }
  var Xx = f(() => {
    "use strict";
    Wx();
    Hx();
    Se();
    V();
    uu();
    ut();
    lr();
    ii();
    Vx();
  });

  // src/app/after-part.ts
  var Zx = {};
  Pn(Zx, {
    exportList: () => Yx
  });
  var eg = f(() => {
    "use strict";
    Rr();
    V();
    Xx();
    Zt(Xt);
  });

  // src/app/files-part.ts
  var tg = {};
  Pn(tg, {
    detectEncoding: () => qr,
    readSpreadsheet: () => rr
  });
  var ng = f(() => {
    "use strict";
    al();
    Ol();
  });

  // src/app/load-part.ts
  function fn(n) {
    return _S[n]();
  }
  var _S;
  var Su = f(() => {
    "use strict";
    _S = {
      checks: () => Promise.resolve().then(() => (Pd(), Ld)),
      steps: () => Promise.resolve().then(() => (Gd(), Kd)),
      read: () => Promise.resolve().then(() => (Tf(), Cf)),
      list: () => Promise.resolve().then(() => (Mx(), $x)),
      after: () => Promise.resolve().then(() => (eg(), Zx)),
      files: () => Promise.resolve().then(() => (ng(), tg))
    };
  });

  // src/ui/shared/dialog.ts
  var IS, Ln;
  var rg = f(() => {
    "use strict";
    mn();
    Oa();
    V();
    IS = 560;
    Ln = class extends OO.ui.Dialog {
      constructor(t) {
        super({ size: t.size, classes: ["accountcreator-dialog"] });
        this.screen = t;
        this.$title = $("<h2>").addClass("accountcreator-title");
        this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
        this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
        this.$buttons = $("<div>").addClass("accountcreator-buttons");
        this.buttons = /* @__PURE__ */ new Map();
        /** Where the person was when the opening came to its end; null: nowhere on the screen yet. */
        this.begunAt = null;
        /** How far down the screens were scrolled when they were left. */
        this.scrolled = /* @__PURE__ */ new WeakMap();
        this.stopObserving = () => void 0;
        this.press = null;
        /** What could be pressed when it was rendered last. */
        this.pressable = "";
      }
      /** Another screen takes the place of the one that is shown. */
      show(t) {
        var i, o;
        const r = this.screen;
        this.stopObserving();
        this.scrolled.set(r, (i = this.$body.scrollTop()) != null ? i : 0);
        if (r !== t) {
          r.$element.detach();
          this.screen = t;
          this.$body.append(t.$element);
        }
        this.$body.scrollTop((o = this.scrolled.get(t)) != null ? o : 0);
        this.setSize(t.size);
        if (this.isVisible()) {
          this.observe();
          this.focusScreen();
        }
      }
      /** Says that it was not the person who filled the form in; null takes it away. */
      tellFilledBy(t) {
        const r = t === "link" ? u("accountcreator-filled-by-link") : t === "script" ? u("accountcreator-filled-by-script") : "";
        this.$filledBy.empty().append(r === "" ? $() : new OO.ui.MessageWidget({ type: "warning", label: r }).$element);
      }
      focusScreen() {
        this.screen.focus();
      }
      initialize() {
        var i;
        super.initialize();
        const t = new OO.ui.ButtonWidget({
          icon: "close",
          framed: false,
          label: u("accountcreator-close"),
          invisibleLabel: true
        });
        t.on("click", () => {
          this.executeAction("close");
        });
        this.$title.attr("id", OO.ui.generateElementId());
        this.$element.attr("aria-labelledby", (i = this.$title.attr("id")) != null ? i : "");
        this.$head.addClass("accountcreator-head").append(this.$title, t.$element);
        this.$body.addClass("accountcreator-body").append(this.$filledBy, this.screen.$element);
        this.$foot.addClass("accountcreator-foot").append(this.$status, this.$buttons);
        const [r] = this.$element.get();
        this.press = r ? new Un(r) : null;
        return this;
      }
      getBodyHeight() {
        return IS;
      }
      getSetupProcess(t) {
        return super.getSetupProcess(t).next(() => {
          this.$body.append(this.screen.$element);
          this.observe();
        });
      }
      getReadyProcess(t) {
        return super.getReadyProcess(t).next(() => {
          var r;
          (r = this.press) == null ? void 0 : r.appeared();
          if (this.begunAt) {
            this.begunAt.focus();
          } else {
            this.focusScreen();
          }
        });
      }
      /** When the opening has come to its end, OOUI takes the focus to the window as a whole. */
      ready(t) {
        const { activeElement: r } = document;
        const i = [this.screen.$element[0], this.$foot[0]].some((o) => o == null ? void 0 : o.contains(r));
        this.begunAt = r instanceof HTMLElement && i ? r : null;
        return super.ready(t);
      }
      getTeardownProcess(t) {
        return super.getTeardownProcess(t).next(() => {
          this.screen.closed();
          this.stopObserving();
          this.screen.$element.detach();
          this.$status.text("");
        });
      }
      /** Escape and both close buttons come here: closing asks first where it would lose something. */
      getActionProcess(t) {
        if (t !== "" && t !== "close") {
          return super.getActionProcess(t);
        }
        return new OO.ui.Process(() => this.confirmClosing()).next(() => {
          void this.close();
        });
      }
      /** Rejects when the person wants to stay. */
      confirmClosing() {
        const { closingQuestion: t } = this.screen;
        return t === null ? $.Deferred().resolve().promise() : Xe(t, u("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
      }
      observe() {
        this.stopObserving();
        this.stopObserving = this.screen.observe(() => this.render());
      }
      /** A field that had the focus and was disabled or taken away leaves it nowhere: Escape would reach nobody. */
      keepFocus() {
        if (this.isOpened() && (document.activeElement === null || document.activeElement === document.body)) {
          this.$content.trigger("focus");
        }
      }
      render() {
        const { viewName: t, title: r, status: i, buttons: o } = this.screen;
        this.$element.attr("data-view", t);
        if (this.$title.text() !== r) {
          this.$title.text(r);
        }
        if (this.$status.text() !== i) {
          this.$status.text(i);
        }
        this.renderButtons(o);
        this.guardPresses();
        this.keepFocus();
      }
      /** Another view, or a button that can be pressed again, is new to the person's eyes. */
      guardPresses() {
        var o;
        const { viewName: t, buttons: r } = this.screen;
        const i = [
          t,
          ...r.filter(({ disabled: s }) => s !== true).map(({ action: s }) => s)
        ].join(" ");
        if (i !== this.pressable) {
          this.pressable = i;
          (o = this.press) == null ? void 0 : o.appeared();
        }
      }
      /** Buttons that stay keep their elements, and with them the focus. */
      renderButtons(t) {
        var o;
        const r = this.buttons;
        this.buttons = /* @__PURE__ */ new Map();
        for (const { action: s, label: a, kind: c, disabled: l } of t) {
          const d = (o = r.get(s)) != null ? o : this.makeButton(s);
          d.setLabel(a).setDisabled(l === true);
          d.setFlags({ primary: c === "progressive", progressive: c === "progressive", destructive: c === "destructive" });
          this.buttons.set(s, d);
        }
        r.forEach((s, a) => {
          if (!this.buttons.has(a)) {
            s.$element.detach();
          }
        });
        let i = 0;
        this.buttons.forEach(({ $element: s }) => {
          var l;
          const [a] = s.get();
          const c = this.$buttons.children()[i++];
          if (a && c !== a) {
            (l = this.$buttons[0]) == null ? void 0 : l.insertBefore(a, c != null ? c : null);
          }
        });
      }
      makeButton(t) {
        const r = new OO.ui.ButtonWidget();
        r.$button.attr("data-accountcreator-action", t);
        r.on("click", () => {
          if (t === "close") {
            this.executeAction("close");
          } else {
            this.screen.press(t);
          }
        });
        return r;
      }
    };
    Ln.static = Object.create(OO.ui.Dialog.static);
    Ln.static.name = "accountCreator";
    Ln.static.escapable = true;
  });

  // src/ui/one/created-view.ts
  function BS(n, e) {
    switch (n) {
      case "mail":
        return e.email === "" ? u("accountcreator-created-mail") : u("accountcreator-created-mail-to", e.email);
      case "password":
        return e.password === null ? u("accountcreator-created-typed") : u("accountcreator-created-generated");
      case "other":
        return u("accountcreator-created-other");
      default:
        return L(n);
    }
  }
  function Cu(n, e, t = {}) {
    return $("<li>").append(
      $("<a>").attr({ href: mw.util.getUrl(e, t), target: "_blank", rel: "noopener" }).text(n)
    );
  }
  var Js;
  var ig = f(() => {
    "use strict";
    kr();
    ye();
    V();
    Ql();
    Js = class {
      /** @param copied Told when the password has been copied */
      constructor(e) {
        this.copied = e;
        this.$element = $("<div>").addClass("accountcreator-created");
        this.$heading = $();
        this.shown = null;
      }
      render(e) {
        if (Ri(this.shown, e)) {
          return;
        }
        this.shown = e;
        this.$element.empty().removeAttr("data-accountcreator-outcome");
        if (!e) {
          return;
        }
        this.$heading = $("<h3>").attr("tabindex", -1).text(u("accountcreator-created", e.username));
        const t = new OO.ui.MessageWidget({
          type: "success",
          label: $("<div>").append(this.$heading, $("<p>").text(BS(e.by, e)))
        });
        this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
        if (e.password !== null) {
          this.$element.append(cs(e.password, this.copied));
        }
        this.$element.append($("<ul>").addClass("accountcreator-links").append(
          Cu(u("accountcreator-link-userpage"), `User:${e.username}`),
          Cu(u("accountcreator-link-talk"), `User talk:${e.username}`),
          Cu(u("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${e.username}` })
        ));
      }
      focus() {
        this.$heading.trigger("focus");
      }
    };
  });

  // src/ui/one/fetched-puzzle.ts
  function og(n) {
    const e = $("<div>").addClass("accountcreator-puzzle");
    const t = () => {
      n().then((r) => {
        e.empty().append(r);
      }, (r) => {
        const i = new OO.ui.ButtonWidget({ label: u("accountcreator-reopen") });
        i.on("click", t);
        e.empty().append(new OO.ui.MessageWidget({
          type: "error",
          label: $("<div>").append($("<p>").text(r instanceof Error ? r.message : String(r)), i.$element)
        }).$element);
      });
    };
    t();
    return e;
  }
  var sg = f(() => {
    "use strict";
    V();
  });

  // src/ui/one/email-remark.ts
  function ag(n, e) {
    if (n.kind === "failed") {
      return { type: "warning", content: u("accountcreator-check-failed") };
    }
    if (n.kind !== "done" || n.result.problem === null) {
      return null;
    }
    const { problem: t, meant: r } = n.result;
    const i = t === "typo" ? u("accountcreator-remark-email-typo") : u("accountcreator-remark-email-invalid");
    const o = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(i));
    if (r !== null) {
      const s = new OO.ui.ButtonWidget({
        label: u("accountcreator-fix", r),
        framed: false,
        flags: ["progressive"]
      });
      s.on("click", () => e(r));
      o.append(" ", s.$element);
    }
    return { type: t === "invalid" ? "error" : "warning", content: o };
  }
  var cg = f(() => {
    "use strict";
    V();
  });

  // src/ui/one/name-remark.ts
  function qS(n, e) {
    switch (n.kind) {
      case "free": {
        const t = pi(n.canonical);
        return t !== null ? { type: "warning", content: u("accountcreator-name-mixed", t) } : n.canonical === e ? { type: "success", content: u("accountcreator-name-free") } : { type: "notice", content: u("accountcreator-name-normalised", n.canonical) };
      }
      case "taken":
        return { type: "error", content: u("accountcreator-name-taken", n.canonical) };
      case "invalid":
        return { type: "error", content: u("accountcreator-name-invalid") };
      case "forbidden": {
        const t = $("<span>");
        if (pe(n.code).name === "lookalike" && n.message.format === "text") {
          t.text(u("accountcreator-name-lookalike", n.message.text));
        } else if (ke(n.message)) {
          t.text(u("accountcreator-name-forbidden"));
        } else {
          t.append(De(n.message));
        }
        return { type: n.override === null ? "error" : "warning", content: t };
      }
      default:
        return L(n);
    }
  }
  function lg(n, e) {
    switch (n.kind) {
      case "none":
        return null;
      case "checking":
        return { type: "notice", content: u("accountcreator-name-checking") };
      case "failed":
        return { type: "warning", content: u("accountcreator-check-failed") };
      case "done":
        return qS(n.result, e);
      default:
        return L(n);
    }
  }
  function ug(n) {
    if (n.kind === "failed") {
      return { type: "warning", content: u("accountcreator-check-failed") };
    }
    if (n.kind !== "done") {
      return null;
    }
    const { accepted: e, messages: t } = n.result;
    if (e) {
      return { type: "success", content: u("accountcreator-password-good") };
    }
    const r = $("<span>");
    t.forEach((i) => {
      r.append($("<span>").addClass("accountcreator-sentence").append(De(i)));
    });
    return { type: "error", content: r };
  }
  var dg = f(() => {
    "use strict";
    rt();
    he();
    Mn();
    ye();
    V();
    ut();
  });

  // src/ui/one/form-view.ts
  var zS, Ys;
  var pg = f(() => {
    "use strict";
    bt();
    nt();
    he();
    yt();
    lt();
    $a();
    sg();
    V();
    cg();
    dg();
    Ma();
    mu();
    zS = ["username", "password", "retype", "email", "realname", Ee];
    Ys = class {
      constructor(e, t) {
        this.one = e;
        this.$element = $("<div>").addClass("accountcreator-form");
        this.emailShown = null;
        this.notice = new Vn({
          askAgain: () => {
            void e.askAgain();
          },
          createAllTheSame: () => {
            void e.create();
          }
        });
        this.modes = new ur((r) => e.setMode(r), {
          generate: () => u("accountcreator-mode-generate"),
          type: () => u("accountcreator-mode-type")
        });
        this.fields = new jn({
          changed: (r, i) => e.setValue(r, i),
          pressed: (r) => {
            void e.create(false, { [r]: true });
          },
          showsHelp: ({ name: r }) => !zS.includes(r),
          puzzle: (r) => og(() => t(r, {
            another: () => e.anotherChallenge(),
            answered: (i) => e.setValue(Ee, i),
            createAccountAddress: () => this.createAccountAddress(),
            handOver: () => e.handOver()
          }))
        });
        this.$element.append(this.notice.$element, this.fields.$element);
        this.$element.on("keydown", (r) => this.onKeydown(r));
      }
      render(e) {
        const t = _t(e.requests, e.mode);
        if (this.fields.render(this.visibleFields(e), Ct(t), e.challenge)) {
          this.placeModes(e.override);
          this.emailShown = null;
        }
        const r = e.stage.kind !== "form";
        this.modes.render(e.modes, e.mode, e.requests);
        this.modes.setDisabled(r);
        this.fields.setValues(e.values, r);
        this.fields.setRenewing(e.renewing);
        this.notice.$element.toggleClass("accountcreator-notice-past", r);
        this.renderRemarks(e);
        this.renderNotice(e);
      }
      /** Nothing of an earlier attempt is left, also where nobody sees it. */
      clearNotice() {
        this.notice.render(null, null);
      }
      focusField(e) {
        var t;
        (t = this.fields.get(e)) == null ? void 0 : t.focus();
      }
      /** To the field or the notice that wants the person's attention. */
      focus(e) {
        var i;
        const t = this.notice.render(e.notice, e.opening);
        const r = t === null ? void 0 : this.fields.get(t);
        if (r == null ? void 0 : r.$element.is(":visible")) {
          r.focus();
          this.bringIntoSight(r);
        } else if (e.notice) {
          this.notice.$element.trigger("focus");
        } else {
          (i = this.firstEmpty(e)) == null ? void 0 : i.focus();
        }
      }
      /** The field with what is said of it, and a captcha with its puzzle; where there is not room for all, the field. */
      bringIntoSight(e) {
        var r;
        const t = e.field.name === Ee ? this.fields.$captcha : null;
        for (const i of [t, this.notice.$element, e.$element]) {
          (r = i == null ? void 0 : i[0]) == null ? void 0 : r.scrollIntoView({ block: "nearest" });
        }
      }
      /** The fields in the order in which they are shown: name, password mode, address, real name, reason, others. */
      visibleFields(e) {
        const { requests: t, mode: r, override: i } = e;
        const o = [
          "username",
          ...i === null ? [] : [i],
          ...r === "type" ? ["password", "retype"] : [],
          "email",
          "realname",
          "reason"
        ];
        return [...o.map((s) => He(t, s)), ...qn(t, r)].filter((s) => s !== null);
      }
      placeModes(e) {
        var o, s, a, c;
        (o = this.fields.get("username")) == null ? void 0 : o.reserveRemark();
        (s = this.fields.get("password")) == null ? void 0 : s.reserveRemark();
        const t = (a = this.fields.get(e != null ? e : "username")) != null ? a : this.fields.get("username");
        const [r] = this.modes.$element.get();
        const [i] = (c = t == null ? void 0 : t.$element.get()) != null ? c : [];
        if ((r == null ? void 0 : r.parentElement) !== this.fields.$element[0]) {
          this.fields.$element.prepend(this.modes.$element);
        }
        if (r && i && !Pa(i, r)) {
          this.modes.$element.before(i);
        }
      }
      renderRemarks(e) {
        var a, c, l, d, p;
        const t = String((a = e.values.username) != null ? a : "").trim();
        const { notice: r } = e;
        const i = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
        (c = this.fields.get("username")) == null ? void 0 : c.setRemark(i ? null : lg(e.name, t));
        (l = this.fields.get("password")) == null ? void 0 : l.setRemark(ug(e.password));
        if (e.email !== this.emailShown) {
          this.emailShown = e.email;
          (d = this.fields.get("email")) == null ? void 0 : d.setRemark(ag(e.email, (m) => {
            this.one.setValue("email", m);
            this.focusField("email");
          }));
        }
        const { password: o, retype: s } = e.values;
        (p = this.fields.get("retype")) == null ? void 0 : p.setRemark(s && o !== s ? { type: "error", content: u("accountcreator-retype-differs") } : null);
      }
      renderNotice(e) {
        const t = this.notice.render(e.notice, e.opening);
        this.fields.all.forEach((o) => o.setInvalid(o.field.name === t));
        const r = t === null ? void 0 : this.fields.get(t);
        const i = this.notice.$element[0];
        if (r && r.$element.next()[0] !== i) {
          r.$element.after(this.notice.$element);
        } else if (!r && i !== this.$element.children()[0]) {
          this.$element.prepend(this.notice.$element);
        }
      }
      firstEmpty(e) {
        var r;
        const t = ["username", ...e.mode === "mail" ? ["email"] : []];
        return this.fields.get((r = t.find((i) => !Ue(e.values, i))) != null ? r : "username");
      }
      onKeydown(e) {
        const t = e.originalEvent;
        if (e.key === "Enter" && t && !t.isComposing && e.target instanceof HTMLInputElement && e.target.getAttribute("role") !== "combobox") {
          e.preventDefault();
          void this.one.create();
        }
      }
      /** The wiki's own page with what is typed here, passwords left out. */
      createAccountAddress() {
        const { values: e, mode: t } = this.one.state;
        const r = (i) => {
          var o;
          return String((o = Ue(e, i)) != null ? o : "").trim();
        };
        return mw.util.getUrl("Special:CreateAccount", b({
          wpName: r("username"),
          email: r("email"),
          realname: r("realname"),
          reason: r("reason")
        }, t === "mail" ? { wpCreateaccountMail: "1" } : {}));
      }
    };
  });

  // src/ui/one/one-screen.ts
  function Tu({ kind: n }) {
    return n === "form" || n === "question" || n === "creating" || n === "finding";
  }
  function WS(n) {
    return n.kind === "creating" || n.kind === "finding";
  }
  var Xs;
  var fg = f(() => {
    "use strict";
    ye();
    mn();
    ig();
    ls();
    pg();
    V();
    Xs = class {
      constructor(e, t) {
        this.one = e;
        this.surroundings = t;
        this.$element = $("<div>").addClass("accountcreator-one");
        this.size = "large";
        this.$step = $("<div>");
        this.step = null;
        this.$brokenOff = $("<div>");
        this.stage = null;
        this.notice = null;
        this.isObserved = false;
        this.form = new Ys(e, t.fetchPuzzle);
        const r = () => e.passwordCopied();
        this.created = new Js(r);
        this.explanation = new sr(r);
        this.$element.append(
          this.$brokenOff,
          this.explanation.$element,
          this.form.$element,
          this.$step,
          this.created.$element
        );
      }
      get title() {
        return u("accountcreator-title");
      }
      get viewName() {
        const { kind: e } = this.one.state.stage;
        return e === "step" || e === "stepNotShown" ? "step" : "one";
      }
      get status() {
        var t, r;
        const { stage: e } = this.one.state;
        return e.kind === "finding" ? u("accountcreator-finding") : e.kind === "creating" ? u("accountcreator-creating") : (r = (t = this.step) == null ? void 0 : t.screen.status) != null ? r : "";
      }
      get buttons() {
        var i, o;
        const { stage: e } = this.one.state;
        const t = WS(e);
        const r = { action: "close", label: u("accountcreator-close") };
        switch (e.kind) {
          case "opening":
          case "impossible":
            return [r];
          case "openingFailed":
            return [r, { action: "reopen", label: u("accountcreator-reopen"), kind: "progressive" }];
          case "form":
          case "question":
          case "creating":
          case "finding":
            return [
              { action: "many", label: u("accountcreator-to-many"), disabled: t },
              r,
              { action: "create", label: u("accountcreator-create"), kind: "progressive", disabled: t }
            ];
          case "handedOver":
            return [{ action: "back", label: u("accountcreator-back") }, r];
          case "step":
            return (o = (i = this.step) == null ? void 0 : i.screen.buttons) != null ? o : [];
          case "stepNotShown":
            return [
              { action: "leave", label: u("accountcreator-walk-away"), kind: "destructive" },
              { action: "next", label: u("accountcreator-reopen"), kind: "progressive" }
            ];
          case "created":
          case "unfinished":
            return [
              { action: "many", label: u("accountcreator-to-many") },
              r,
              { action: "one", label: u("accountcreator-another"), kind: "progressive" }
            ];
          default:
            return L(e);
        }
      }
      get closingQuestion() {
        var t, r;
        const { stage: e } = this.one.state;
        switch (e.kind) {
          case "creating":
          case "finding":
          case "handedOver":
            return u("accountcreator-close-busy");
          case "step":
            return (r = (t = this.step) == null ? void 0 : t.screen.closingQuestion) != null ? r : null;
          case "stepNotShown":
            return u("accountcreator-close-step-maybe");
          case "created":
          case "unfinished":
            return this.one.showsUncopiedPassword ? u("accountcreator-close-password") : null;
          default:
            return null;
        }
      }
      press(e) {
        if (this.step) {
          this.step.screen.press(e);
          return;
        }
        switch (e) {
          case "create":
            void this.one.create();
            break;
          case "next":
            void this.one.showStep();
            break;
          case "one":
            this.createAnother();
            break;
          case "many":
            this.toMany();
            break;
          case "reopen":
            void this.one.reopen();
            break;
          case "back":
            this.one.backToForm();
            break;
          case "leave":
            this.leave();
            break;
          default:
        }
      }
      focus() {
        var t;
        const { state: e } = this.one;
        if (Tu(e.stage)) {
          if (e.stage.kind === "form") {
            this.form.focus(e);
          }
        } else if (e.stage.kind === "step") {
          (t = this.step) == null ? void 0 : t.screen.focus();
        } else if (e.stage.kind === "created") {
          this.created.focus();
        } else {
          this.explanation.focus();
        }
      }
      observe(e) {
        this.stage = null;
        this.renderBrokenOff();
        const t = this.one.observe((r) => {
          this.render(r);
          e();
          this.follow(r);
        });
        this.isObserved = true;
        return () => {
          this.isObserved = false;
          t();
        };
      }
      closed() {
        this.one.backToForm();
        for (const { name: t, type: r } of this.one.state.requests.flatMap((i) => i.fields)) {
          if (r === "password") {
            this.one.setValue(t, "");
          }
        }
        const { kind: e } = this.one.state.stage;
        if (e === "created" || e === "unfinished") {
          this.one.createAnother();
        }
      }
      abandon() {
        const { stage: e } = this.one.state;
        if (e.kind === "step") {
          e.conversation.leave();
        }
        this.one.leaveStep();
        return e.kind !== "step" && e.kind !== "stepNotShown" || !this.one.showsUncopiedPassword;
      }
      /** The step that cannot be shown. */
      leave() {
        void Xe(u("accountcreator-close-step-maybe"), u("accountcreator-walk-away")).then(
          () => this.one.leaveStep(),
          () => this.focus()
        );
      }
      /** A list that broke off is told of here, too: who opens the dialog anew may not think of the other view. */
      renderBrokenOff() {
        this.$brokenOff.empty();
        if (this.surroundings.hasBrokenOff()) {
          const e = new OO.ui.ButtonWidget({ label: u("accountcreator-broken-off-show") });
          e.$button.attr("data-accountcreator-action", "resume");
          e.on("click", this.surroundings.toMany);
          this.$brokenOff.append(new OO.ui.MessageWidget({
            type: "warning",
            label: $("<div>").text(u("accountcreator-broken-off-here")).append(" ", e.$element)
          }).$element);
        }
      }
      createAnother() {
        this.leaveResult(u("accountcreator-another"), () => this.one.createAnother());
      }
      toMany() {
        const { kind: e } = this.one.state.stage;
        if (e === "created" || e === "unfinished") {
          this.leaveResult(u("accountcreator-to-many"), () => {
            this.one.createAnother();
            this.surroundings.toMany();
          });
        } else {
          this.surroundings.toMany();
        }
      }
      /** Asks first where a password would be lost. */
      leaveResult(e, t) {
        const { closingQuestion: r } = this;
        if (r === null) {
          t();
        } else {
          void Xe(r, e).then(t, () => this.focus());
        }
      }
      render(e) {
        const { stage: t } = e;
        this.form.$element.toggle(Tu(t));
        this.created.$element.toggle(t.kind === "created");
        if (Tu(t)) {
          this.form.render(e);
        } else {
          this.form.clearNotice();
        }
        this.renderStep(t.kind === "step" ? t.conversation : null);
        this.created.render(t.kind === "created" ? t : null);
        this.explanation.render(t);
      }
      renderStep(e) {
        var t, r, i, o;
        if (e === ((r = (t = this.step) == null ? void 0 : t.conversation) != null ? r : null)) {
          return;
        }
        (i = this.step) == null ? void 0 : i.stop();
        (o = this.step) == null ? void 0 : o.screen.$element.remove();
        this.step = null;
        if (e) {
          const s = this.surroundings.stepScreen(e);
          this.$step.append(s.$element);
          this.step = { conversation: e, screen: s, stop: s.observe(() => void 0) };
        }
      }
      /** A new stage or a new notice: the focus goes where the eye is, and what has to be asked is asked. */
      follow(e) {
        const { stage: t, notice: r } = e;
        const { stage: i, notice: o } = this;
        this.stage = t;
        this.notice = r;
        const s = r !== null && r !== o;
        if ((i == null ? void 0 : i.kind) === t.kind && !s) {
          return;
        }
        if (t.kind === "question") {
          void Xe(
            u("accountcreator-reason-address", t.address),
            u("accountcreator-reason-publish")
          ).then(() => this.one.create(true), () => {
            this.one.backToForm();
            this.form.focusField("reason");
          });
        } else if (this.isObserved) {
          this.focus();
        }
      }
    };
  });

  // src/ui/shared/redirect-return.ts
  function hg() {
    return "BroadcastChannel" in window ? new BroadcastChannel(US) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
  }
  function HS(n) {
    const { mark: e, parameters: t } = typeof n === "object" && n !== null ? n : {};
    if (typeof e !== "string" || !Array.isArray(t)) {
      return null;
    }
    const r = t.filter((i) => Array.isArray(i) && typeof i[0] === "string" && typeof i[1] === "string");
    return { mark: e, parameters: new Map(r) };
  }
  function xg(n) {
    const { searchParams: e } = new URL(n);
    const t = e.get(mg);
    if (t === null) {
      return false;
    }
    const r = hg();
    r.postMessage({ mark: t, parameters: [...e] });
    setTimeout(() => {
      r.close();
      window.close();
    }, 200);
    return true;
  }
  var US, mg, Zs;
  var gg = f(() => {
    "use strict";
    vr();
    US = "accountCreator.redirect";
    mg = "accountcreatorreturn";
    Zs = class {
      /**
       * @param page The address to come back to, without the mark
       * @param randomBytes
       */
      constructor(e, t) {
        this.page = e;
        this.randomBytes = t;
        this.current = null;
      }
      /** The absolute address to come back to from the creation that begins now; createreturnurl. */
      nextAddress() {
        this.current = Jt(this.randomBytes);
        const e = new URL(this.page, location.href);
        e.searchParams.set(mg, this.current);
        return e.href;
      }
      /** Calls back with what comes back to the address of the latest creation. Returns how to stop that. */
      listen(e) {
        const t = hg();
        t.onmessage = ({ data: r }) => {
          const i = HS(r);
          if (i && i.mark === this.current) {
            e(i.parameters);
          }
        };
        return () => t.close();
      }
    };
  });

  // src/wiki/read-outcome.ts
  function wg(n, e) {
    const { stops: t, spent: r, field: i } = pe(n);
    return { kind: "refused", code: n, message: e, stops: t, spent: r, field: i, retryAfter: null, ended: true };
  }
  function bg(n, e) {
    return v(b({}, wg(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
  }
  function Ou(n, e) {
    const t = B(e.redirecttarget);
    return {
      kind: "step",
      step: {
        type: n,
        code: B(e.messagecode),
        message: Ft(e.message),
        requests: zs(e.requests),
        redirectTarget: t === "" ? null : t
      }
    };
  }
  function yg(n, e) {
    const t = M(n.createaccount);
    switch (t.status) {
      case "PASS":
        return { kind: "created", username: B(t.username), by: e };
      case "FAIL":
        return wg(B(t.messagecode), Ft(t.message));
      case "UI":
        return Ou("ui", t);
      case "REDIRECT":
        return Ou("redirect", t);
      case "RESTART":
        return Ou("restart", t);
      default:
        return { kind: "unknown", cause: "unreadable" };
    }
  }
  function vg(n) {
    const { outcome: e } = pe(n.code);
    if (e === "sessionLost") {
      return { kind: "sessionLost", now: null };
    }
    if (e === "unknown" && n.status === 429) {
      return bg("ratelimited", n);
    }
    if (e === "unknown") {
      const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
      return { kind: "unknown", cause: t };
    }
    return bg(n.code, n);
  }
  var kg = f(() => {
    "use strict";
    rt();
    Ws();
    Rt();
  });

  // src/wiki/read-found.ts
  function Eu(n, e, t) {
    const r = M(n.query);
    const i = M(Re(r.users)[0]);
    if (i.missing === true || i.invalid === true) {
      return { kind: "free" };
    }
    const o = B(i.name);
    if (typeof i.userid !== "number" || o === "") {
      return { kind: "silent" };
    }
    for (const s of Re(r.logevents)) {
      const a = M(s);
      const c = B(a.title);
      const l = c.slice(c.indexOf(":") + 1) === o && B(a.user) === e;
      if (l && Date.parse(B(a.timestamp)) >= t) {
        return { kind: "mine", username: o, by: a.action === "byemail" ? "mail" : "password" };
      }
    }
    return { kind: "other" };
  }
  var Sg = f(() => {
    "use strict";
    Rt();
  });

  // src/wiki/read-opening.ts
  function Rg(n) {
    return {
      action: "query",
      curtimestamp: "1",
      meta: "authmanagerinfo|tokens|userinfo|siteinfo",
      amirequestsfor: "create",
      amimessageformat: "html",
      type: "createaccount",
      uiprop: "rights",
      siprop: "general|namespaces|namespacealiases",
      // Core's PermissionManager says why somebody may not, in words: block, right, read-only.
      prop: "info",
      titles: `User:${n}`,
      intestactions: "createaccount",
      intestactionsdetail: "full",
      assertuser: n
    };
  }
  function jS(n) {
    const { blockinfo: e } = M(M(n).data);
    return yu(pn(n), B(M(e).blockreason));
  }
  function VS(n) {
    const e = M(n.general);
    const t = /* @__PURE__ */ new Map();
    const r = (o, s) => {
      var a;
      t.set(o, (a = t.get(o)) != null ? a : { code: o, message: s });
    };
    const [i] = Re(n.pages);
    for (const o of Re(M(M(i).actions).createaccount)) {
      r(B(M(o).code), jS(o));
    }
    if (e.readonly === true) {
      r("readonly", me(B(e.readonlyreason)));
    }
    if (M(n.authmanagerinfo).cancreateaccounts !== true) {
      r("userlogin-cannot-create", me(""));
    }
    return [...t.values()];
  }
  function KS(n) {
    const e = M(n.namespaces);
    const t = [e[2], e[3]].map(M).flatMap(({ name: i, canonical: o }) => [B(i), B(o)]);
    const r = Re(n.namespacealiases).map(M).filter(({ id: i }) => i === 2 || i === 3).map(({ alias: i }) => B(i));
    return {
      userNamespaces: [...t, ...r].filter((i) => i !== ""),
      language: B(M(n.general).lang)
    };
  }
  function Lu(n) {
    return zs(M(M(n.query).authmanagerinfo).requests);
  }
  function Pu(n) {
    return B(M(M(n.query).tokens).createaccounttoken);
  }
  function Ag(n, e) {
    const t = M(n.query);
    const r = M(t.userinfo);
    const i = Date.parse(B(n.curtimestamp));
    return {
      me: B(r.name),
      rights: fr(r.rights),
      requests: Lu(n),
      impediments: VS(t),
      siteName: B(M(t.general).sitename),
      rules: KS(t),
      clockSkew: Number.isNaN(i) ? 0 : i - e
    };
  }
  var Cg = f(() => {
    "use strict";
    he();
    Ws();
    oi();
    Rt();
  });

  // src/wiki/mw-account-service.ts
  function GS({ code: n }) {
    return pe(n).outcome === "unknown";
  }
  var ea;
  var Tg = f(() => {
    "use strict";
    he();
    rt();
    It();
    wu();
    kg();
    Sg();
    Vs();
    ku();
    Cg();
    Rt();
    oi();
    ea = class {
      /**
       * @param returnUrl Gives the absolute address to which an external login sends the person back; createreturnurl.
       *  Asked for once per creation.
       */
      constructor(e) {
        this.returnUrl = e;
        this.me = String(mw.config.get("wgUserName"));
        /** What the wiki has said last; empty before open(). */
        this.rights = [];
        this.requests = [];
        this.api = new mr();
        this.token = "";
      }
      open() {
        return y(this, null, function* () {
          const [e, t] = yield Promise.all([
            this.api.get(Rg(this.me)),
            this.disabled()
          ]);
          const r = Ag(e, Date.now());
          this.token = Pu(e);
          this.requests = r.requests;
          this.rights = r.rights;
          if (t) {
            r.impediments.push(t);
          }
          return r;
        });
      }
      declarations() {
        return y(this, null, function* () {
          this.requests = Lu(yield this.api.get({
            action: "query",
            meta: "authmanagerinfo",
            amirequestsfor: "create",
            amimessageformat: "html",
            assertuser: this.me
          }));
          return this.requests;
        });
      }
      create(e, t) {
        return this.send(v(b({}, e), { createreturnurl: this.returnUrl() }), t);
      }
      continue(e, t) {
        return this.send(v(b({}, e), { createcontinue: "1" }), t);
      }
      find(e, t) {
        return y(this, null, function* () {
          const r = {
            action: "query",
            list: "users|logevents",
            ususers: hr + e,
            usprop: "registration",
            letype: "newusers",
            leuser: this.me,
            leend: new Date(t).toISOString(),
            leprop: "title|user|timestamp|type",
            lelimit: "max"
          };
          try {
            const i = yield this.api.get(r);
            const o = Eu(i, this.me, t);
            if (o.kind !== "other" || Ks(i) === null) {
              return o;
            }
            const [s] = Re(M(i.query).users);
            const a = `User:${B(M(s).name)}`;
            return Eu(yield this.api.get(v(b({}, r), { letitle: a })), this.me, t);
          } catch (i) {
            return { kind: "silent" };
          }
        });
      }
      checkName(e, t) {
        return y(this, null, function* () {
          var o;
          const r = yield this.api.get({
            action: "query",
            list: "users",
            ususers: hr + e,
            usprop: "cancreate"
          }, t);
          const i = js(r, this.requests);
          return i.kind === "free" ? (o = (yield Us(this.api, this.requests, i.canonical, t))[0]) != null ? o : i : i;
        });
      }
      createAccountPage() {
        return y(this, null, function* () {
          const e = yield fetch(mw.util.getUrl("Special:CreateAccount"));
          if (!e.ok) {
            throw new Ie("http", me(e.statusText));
          }
          return e.text();
        });
      }
      checkPassword(e, t, r) {
        return y(this, null, function* () {
          const i = { action: "validatepassword", password: t };
          let o;
          try {
            o = yield this.api.post(e === "" ? i : v(b({}, i), { user: e }), r);
          } catch (a) {
            if (!(a instanceof En) || GS(a) || e === "") {
              throw a;
            }
            o = yield this.api.post(i, r);
          }
          const s = M(o.validatepassword);
          return {
            accepted: s.validity === "Good",
            messages: Re(s.validitymessages).map(pn)
          };
        });
      }
      send(e, t) {
        return y(this, null, function* () {
          try {
            return yield this.post(e, t);
          } catch (r) {
            if (r instanceof En && pe(r.code).retry === "token") {
              return this.sendWithFreshToken(e, t);
            }
            return this.failed(r);
          }
        });
      }
      /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
      sendWithFreshToken(e, t) {
        return y(this, null, function* () {
          try {
            this.token = Pu(yield this.api.get({
              action: "query",
              meta: "tokens",
              type: "createaccount",
              assertuser: this.me
            }));
            return yield this.post(e, t);
          } catch (r) {
            return this.failed(r);
          }
        });
      }
      post(e, t) {
        return y(this, null, function* () {
          return yg(yield this.api.post(v(b({}, e), {
            action: "createaccount",
            createmessageformat: "html",
            createtoken: this.token,
            assertuser: this.me
          })), t);
        });
      }
      failed(e) {
        return y(this, null, function* () {
          if (!(e instanceof En)) {
            mw.log.error(e);
            return { kind: "unknown", cause: "unreadable" };
          }
          const t = vg(e);
          return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
        });
      }
      /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
      whoAmI() {
        return y(this, null, function* () {
          try {
            const e = yield this.api.get({ action: "query", meta: "userinfo" });
            const t = M(M(e.query).userinfo);
            return t.anon === true ? null : String(t.name);
          } catch (e) {
            return null;
          }
        });
      }
      /**
       * A site may switch the module off (core's ApiDisabled), which no answer of action=query tells. The description of
       * a module without its own parameters is that of a disabled one; it may be kept for an hour.
       */
      disabled() {
        return y(this, null, function* () {
          const e = { action: "paraminfo", modules: "createaccount", uselang: "content" };
          const t = yield this.api.get(v(b({}, e), { maxage: "3600", smaxage: "3600" })).catch(() => this.api.get(e));
          const r = M(Re(M(t.paraminfo).modules)[0]);
          return Re(r.parameters).length > 0 ? null : { code: "moduledisabled", message: pn(null) };
        });
      }
    };
  });

  // src/app/creator.ts
  var JS = {};
  function QS(n) {
    const e = xd([...n.searchParams]);
    if (e) {
      const t = new URL(n);
      t.search = String(new URLSearchParams(e));
      history.replaceState(history.state, "", t);
    }
  }
  var $u, ta;
  var Og = f(() => {
    "use strict";
    oa();
    dd();
    gd();
    Ra();
    Rr();
    kd();
    Su();
    Gl();
    rg();
    V();
    Ea();
    fg();
    gg();
    Tg();
    $u = class {
      constructor() {
        this.marks = new Zs(mw.util.getUrl("Special:BlankPage/AccountCreator"), Ei);
        this.service = new ea(() => this.marks.nextAddress());
        this.one = new Ti({
          service: this.service,
          clock: Sr,
          lock: Sa,
          randomBytes: Ei,
          onCreated: (e) => this.tell(e),
          converse: (e, t, r) => this.fetchSteps().then(({ converse: i }) => i(e, t, r)),
          judgeEmail: (e) => fn("checks").then(({ judgeEmail: t }) => t(e))
        });
        this.windows = null;
        /** The dialog is on its way, and a script that calls again and again opens no second one. */
        this.isOpening = false;
        /** Fetched when the first list is wanted. */
        this.list = null;
        /** Fetched with the first captcha or step, and with lists. */
        this.steps = null;
      }
      /** Would leaving the page lose a password that is nowhere else, or a step of the wiki's? */
      get isBusy() {
        return this.one.showsUncopiedPassword || this.one.isBusy;
      }
      open(e) {
        return y(this, null, function* () {
          var r;
          const t = this.windows = (r = this.windows) != null ? r : this.build();
          if (this.isOpening || t.dialog.isVisible()) {
            t.dialog.focusScreen();
            return;
          }
          this.isOpening = true;
          try {
            yield this.show(e, t);
            const i = document.activeElement;
            yield t.manager.openWindow(t.dialog, {
              // To where the person was; opened by an address or a script, to the link that would have opened it.
              $returnFocusTo: i instanceof HTMLElement && i !== document.body ? $(i) : $("#t-accountcreator a")
            }).opening;
          } finally {
            this.isOpening = false;
          }
        });
      }
      build() {
        const { one: e, service: t } = this;
        Zt(Xt);
        const r = new Xs(e, {
          stepScreen: (s) => {
            if (!this.steps) {
              throw new Error("Only that part begins conversations.");
            }
            return this.steps.screen(s);
          },
          fetchPuzzle: (s, a) => this.fetchSteps().then(({ puzzle: c }) => c(s, v(b({}, a), { createAccountPage: () => t.createAccountPage() }))),
          toMany: () => {
            void this.toMany();
          },
          hasBrokenOff: () => li(Pi, Li, t.me, Sr.now())
        });
        const i = new Ln(r);
        const o = new OO.ui.WindowManager();
        Ud(o);
        o.addWindows([i]);
        return { dialog: i, manager: o, oneScreen: r };
      }
      /** What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed. */
      show(i, o) {
        return y(this, arguments, function* (e, { dialog: t, oneScreen: r }) {
          var l, d;
          const { one: s } = this;
          const a = e.accounts.length > 0;
          const c = e.many ? yield this.fetchList() : this.list;
          if (c && (e.many || c.model.run.isBusy || c.model.hasDraft && !a)) {
            if (e.many && !c.model.run.isBusy && (a || !c.model.hasDraft)) {
              t.tellFilledBy((l = e.filledBy) != null ? l : null);
              void c.model.open(e);
            }
            t.show(c.screen);
          } else {
            if (!s.isBusy && (a || !s.hasDraft)) {
              t.tellFilledBy((d = e.filledBy) != null ? d : null);
              void s.open(e);
            }
            t.show(r);
          }
        });
      }
      toOne() {
        const { one: e, list: t, windows: r } = this;
        if (!e.state.opening) {
          const i = t ? t.model.state.reason : "";
          void e.open({ accounts: [], reason: i, mail: null, many: false });
        }
        r == null ? void 0 : r.dialog.show(r.oneScreen);
      }
      toMany() {
        return y(this, null, function* () {
          var r, i;
          const { one: e } = this;
          const t = yield this.fetchList();
          if (t) {
            if (!t.model.hasDraft) {
              const o = String((r = e.state.values.reason) != null ? r : "");
              void t.model.open({ accounts: [], reason: o, mail: null, many: true }, e.state.opening);
            }
            (i = this.windows) == null ? void 0 : i.dialog.show(t.screen);
          }
        });
      }
      /** The parts for lists, fetched when they are first wanted; null where that failed, and has been said. */
      fetchList() {
        return y(this, null, function* () {
          var r;
          const { service: e, windows: t } = this;
          if (!this.list) {
            t == null ? void 0 : t.dialog.pushPending();
            try {
              const [i, { makeListPart: o }, { redirector: s }] = yield Promise.all(
                [fn("read"), fn("list"), this.loadSteps(), fn("checks")]
              );
              this.list = (r = this.list) != null ? r : o(
                { service: e, reader: i, clock: Sr, lock: Sa, randomBytes: Ei, onCreated: (a) => this.tell(a) },
                { createAccountPage: () => e.createAccountPage(), toOne: () => this.toOne(), redirector: s }
              );
            } catch (i) {
              ph(i);
            } finally {
              t == null ? void 0 : t.dialog.popPending();
            }
          }
          return this.list;
        });
      }
      loadSteps() {
        return y(this, null, function* () {
          var t;
          const { makeStepsPart: e } = yield fn("steps");
          this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: Sr }, this.marks);
          return this.steps;
        });
      }
      /** @throws Error with a message for the person */
      fetchSteps() {
        return this.loadSteps().catch((e) => {
          mw.log.error(e);
          throw new Error(Gr(e));
        });
      }
      tell({ username: e, by: t }) {
        var r;
        (r = this.windows) == null ? void 0 : r.dialog.tellFilledBy(null);
        mw.hook("accountCreator.created").fire({ username: e, by: t });
      }
    };
    ta = new $u();
    vd(ta.service);
    window.addEventListener("beforeunload", (n) => {
      if (ta.isBusy) {
        n.preventDefault();
        n.returnValue = "";
      }
    });
    mw.hook("accountCreator.open").add((n) => {
      const { url: e } = n != null ? n : {};
      if (typeof e !== "string" || e !== location.href) {
        void ta.open(md(n));
      } else if (!xg(e)) {
        const t = new URL(e);
        void ta.open(hd(new Map(t.searchParams)));
        QS(t);
      }
    });
  });

  // styles:accountcreator-styles
  var Du = `
/* src/ui/shared/dialog.css */
.accountcreator-dialog .oo-ui-dialog-content {
  display: flex;
  flex-direction: column;
}
.accountcreator-dialog .accountcreator-head,
.accountcreator-dialog .accountcreator-foot {
  position: static;
  flex: none;
}
.accountcreator-dialog .accountcreator-head {
  display: flex;
  align-items: center;
  justify-content: space-between;
  min-height: 3em;
  padding: 0.25em 0.5em 0.25em 1.25em;
  border-bottom: 1px solid var( --border-color-subtle, #c8ccd1 );
  box-sizing: border-box;
}
.accountcreator-dialog .accountcreator-title {
  margin: 0;
  padding: 0;
  border: 0;
  font-family: inherit;
  line-height: 1.4;
  font-size: 1.1em;
  font-weight: bold;
}
.accountcreator-dialog .accountcreator-body {
  position: static;
  flex: 1 1 auto;
  overflow-y: auto;
  padding: 1em 1.25em;
  box-sizing: border-box;
  overflow-wrap: anywhere;
}
.accountcreator-dialog .accountcreator-body .oo-ui-fieldLayout-header .oo-ui-labelElement-label {
  overflow-wrap: anywhere;
}
.accountcreator-dialog .accountcreator-body select {
  max-width: 100%;
}
.accountcreator-dialog .accountcreator-foot {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: flex-end;
  gap: 0.5em;
  min-height: 3.5em;
  padding: 0.5em 1.25em;
  border-top: 1px solid var( --border-color-subtle, #c8ccd1 );
  box-sizing: border-box;
}
.accountcreator-buttons {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0.5em;
}
.accountcreator-dialog .accountcreator-foot .oo-ui-buttonElement {
  margin: 0;
}
.accountcreator-status {
  flex: 1 1 auto;
  color: var( --color-subtle, #54595d );
}
.accountcreator-field {
  margin-bottom: 0.75em;
}
.accountcreator-links {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1.5em;
  margin: 0;
  padding: 0;
  list-style: none;
}
.accountcreator-field .oo-ui-textInputWidget,
.accountcreator-created .oo-ui-textInputWidget,
.accountcreator-explanation .oo-ui-textInputWidget {
  max-width: none;
}
.accountcreator-field select {
  width: 100%;
  min-height: 2.2857143em;
  padding: 0.25em 0.5em;
  border: 1px solid var( --border-color-base, #a2a9b1 );
  border-radius: 2px;
  background-color: var( --background-color-base, #fff );
  color: var( --color-base, #202122 );
  font: inherit;
  box-sizing: border-box;
}
.accountcreator-field-invalid .oo-ui-inputWidget-input {
  border-color: var( --border-color-error, #d73333 );
}
.accountcreator-help {
  margin-top: 0.25em;
  color: var( --color-subtle, #54595d );
  font-size: 0.9em;
}
.accountcreator-remark .oo-ui-messageWidget {
  font-weight: normal;
}
.accountcreator-remark {
  margin-top: 0.25em;
}
.accountcreator-remark-reserved {
  min-height: 1.6em;
}
.accountcreator-field-invalid .accountcreator-remark-reserved:empty {
  min-height: 0;
}
.accountcreator-modes {
  margin-bottom: 1em;
}
.accountcreator-modes-legend {
  margin-bottom: 0.25em;
}
.accountcreator-notice:not(:empty) {
  margin-bottom: 1em;
}
.accountcreator-notice:focus,
.accountcreator-explanation:focus,
.accountcreator-created h3:focus {
  outline: 0;
}
.accountcreator-notice p,
.accountcreator-created p,
.accountcreator-explanation p {
  margin: 0.25em 0 0;
}
.accountcreator-notice-wiki,
.accountcreator-notice-own {
  overflow-wrap: anywhere;
}
.accountcreator-notice-own + .oo-ui-buttonElement {
  margin-top: 0.5em;
}
.accountcreator-notice-past {
  visibility: hidden;
}
.accountcreator-notice-wiki a,
.accountcreator-explanation a,
.accountcreator-remark a,
.accountcreator-help a {
  text-decoration: underline;
}
.accountcreator-sentence {
  display: block;
}
.accountcreator-created h3 {
  margin: 0;
  padding: 0;
  font-size: 1em;
  overflow-wrap: anywhere;
}
.accountcreator-created .oo-ui-messageWidget {
  margin-bottom: 1em;
}
.accountcreator-password {
  font-family: monospace, monospace;
  font-size: 1.1em;
}
.accountcreator-waiting {
  padding-top: 4em;
  text-align: center;
}
.accountcreator-waiting .oo-ui-progressBarWidget {
  max-width: 20em;
  margin: 1em auto;
}
@media (max-width: 640px) {
  .accountcreator-dialog .accountcreator-title {
    font-size: 1em;
  }
  .accountcreator-dialog .accountcreator-foot {
    padding: 0.5em;
  }
  .accountcreator-dialog .accountcreator-foot .oo-ui-buttonElement-button {
    padding-right: 8px;
    padding-left: 8px;
    font-size: 0.92em;
  }
}
.accountcreator-filled-by:not(:empty) {
  margin-bottom: 1em;
}
.accountcreator-not-yet button,
.accountcreator-not-yet a,
.accountcreator-not-yet [role=button] {
  pointer-events: none;
}
body.oo-ui-windowManager-modal-active .mw-notification-area {
  z-index: 10000;
}

/* src/ui/shared/steps.css */
.accountcreator-captcha {
  margin-bottom: 0.5em;
}
.accountcreator-captcha-question {
  margin: 0.5em 0;
  font-size: 1.2em;
}
.accountcreator-captcha-picture {
  display: block;
  max-width: 100%;
  margin: 0.5em 0;
  background: #fff;
}
.accountcreator-captcha-renewing .accountcreator-captcha-question,
.accountcreator-captcha-renewing .accountcreator-captcha-picture {
  visibility: hidden;
}
.accountcreator-metadata dt {
  color: var( --color-subtle, #54595d );
}
.accountcreator-metadata dd {
  margin: 0 0 0.5em;
  font-family: monospace, monospace;
  overflow-wrap: anywhere;
}
.accountcreator-step > * {
  margin-bottom: 1em;
}
.accountcreator-step-message:focus {
  outline: 0;
}

/* src/ui/list/list.css */
.accountcreator-list > *,
.accountcreator-many-head > * {
  margin-bottom: 0.75em;
}
.accountcreator-list > [role]:not(.accountcreator-understood),
.accountcreator-many-head > [role] {
  margin-bottom: 0;
}
.accountcreator-list > [role] > .oo-ui-messageWidget,
.accountcreator-many-head > [role] > .oo-ui-messageWidget {
  margin-bottom: 0.75em;
}
.accountcreator-list .oo-ui-textInputWidget {
  max-width: none;
}
.accountcreator-list ul {
  margin: 0.25em 0 0 1.5em;
}
.accountcreator-columns {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em 1.5em;
}
.accountcreator-strip {
  position: sticky;
  top: -1em;
  z-index: 2;
  margin: -1em 0 0.75em;
  padding: 1em 0 0.5em;
  background: var( --background-color-base, #fff );
}
.accountcreator-strip[hidden] {
  display: none;
}
.accountcreator-strip p {
  margin: 0.25em 0 0;
}
@media (max-height: 480px) {
  .accountcreator-strip {
    position: static;
  }
}
.accountcreator-summary {
  font-weight: bold;
}
.accountcreator-summary:focus {
  outline: 0;
}
.accountcreator-filters,
.accountcreator-tools {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5em;
}
.accountcreator-tools {
  justify-content: space-between;
}
.accountcreator-filter[hidden],
.accountcreator-plain-button[hidden] {
  display: none;
}
.accountcreator-filter,
.accountcreator-plain-button,
.accountcreator-small-button {
  padding: 0.2em 0.6em;
  border: 1px solid var( --border-color-base, #a2a9b1 );
  border-radius: 2px;
  background: var( --background-color-interactive-subtle, #f8f9fa );
  color: var( --color-base, #202122 );
  font: inherit;
  cursor: pointer;
}
.accountcreator-plain-button {
  min-height: 2.2857143em;
  padding: 0.25em 0.8em;
  font-weight: bold;
}
.accountcreator-primary {
  border-color: var( --background-color-progressive, #36c );
  background: var( --background-color-progressive, #36c );
  color: var( --color-inverted-fixed, #fff );
}
.accountcreator-table-hint {
  margin: 0 0 0.25em;
  color: var( --color-subtle, #54595d );
  font-size: 0.9em;
}
@media (hover: none) and (pointer: coarse) {
  .accountcreator-table-hint {
    display: none;
  }
}
.accountcreator-small-button {
  padding: 0 0.5em;
  font-size: 0.9em;
}
.accountcreator-filter[aria-pressed=true] {
  border-color: var( --border-color-progressive, #36c );
  background: var( --background-color-progressive-subtle, #eaf3ff );
  color: var( --color-progressive, #36c );
}
.accountcreator-table {
  border: 1px solid var( --border-color-subtle, #c8ccd1 );
}
.accountcreator-row {
  display: grid;
  grid-template-columns: 7em minmax(8em, 2fr) minmax(8em, 2fr) minmax(8em, 1.6fr) minmax(11em, 2.4fr) 5em;
  border-bottom: 1px solid var( --border-color-subtle, #c8ccd1 );
}
.accountcreator-rows {
  --accountcreator-row-height: 2.4em;
  content-visibility: auto;
  contain-intrinsic-size: 1px calc(var( --accountcreator-rows ) * var( --accountcreator-row-height ));
}
.accountcreator-rows[data-passed-over] {
  content-visibility: hidden;
}
.accountcreator-rows[hidden],
.accountcreator-row[hidden] {
  display: none;
}
.accountcreator-row-head {
  position: sticky;
  top: calc(var( --accountcreator-strip-height, 0px ) - 1em);
  z-index: 1;
  background: var( --background-color-neutral, #eaecf0 );
  font-weight: bold;
}
.accountcreator-cell {
  min-width: 0;
  padding: 0.35em 0.5em;
  overflow-wrap: anywhere;
}
.accountcreator-cell[data-field] {
  cursor: text;
}
.accountcreator-cell[data-field]:focus {
  outline: 2px solid var( --border-color-progressive, #36c );
  outline-offset: -2px;
}
.accountcreator-cell[aria-invalid=true] {
  background: var( --background-color-error-subtle, #fee7e6 );
}
.accountcreator-editor {
  width: 100%;
  box-sizing: border-box;
  font: inherit;
}
.accountcreator-row[data-state=created] .accountcreator-cell-state,
.accountcreator-row[data-state=ready] .accountcreator-cell-state {
  color: var( --color-success, #14866d );
}
.accountcreator-row[data-state=rejected] .accountcreator-cell-state,
.accountcreator-row[data-state=refused] .accountcreator-cell-state {
  color: var( --color-error, #b32424 );
}
.accountcreator-row-remark-info {
  color: var( --color-subtle, #54595d );
}
.accountcreator-dialog[data-view=run] .accountcreator-row .accountcreator-small-button {
  visibility: hidden;
}
@media (max-width: 640px) {
  .accountcreator-rows {
    --accountcreator-row-height: 6.5em;
  }
  .accountcreator-row {
    grid-template-columns: 1fr auto;
  }
  .accountcreator-row-head,
  .accountcreator-cell-empty {
    display: none;
  }
  .accountcreator-cell {
    grid-column: 1 / -1;
  }
  .accountcreator-cell-username,
  .accountcreator-cell-tools {
    grid-row: 1;
    grid-column: auto;
  }
  .accountcreator-cell-username {
    font-weight: bold;
  }
}
.accountcreator-offscreen {
  position: fixed;
  top: -100em;
}
.accountcreator-slips {
  display: none;
}
@media print {
  .accountcreator-printing body > :not(.accountcreator-print) {
    display: none !important;
  }
  .accountcreator-printing .accountcreator-slips {
    display: block;
    color: #000;
    background: #fff;
    font-family: sans-serif;
    font-size: 11pt;
  }
  .accountcreator-slips section {
    padding: 6mm 0;
    border-bottom: 1px dashed #000;
    break-inside: avoid;
  }
  .accountcreator-slips h3 {
    margin: 0 0 2mm;
    padding: 0;
    font-size: 13pt;
    overflow-wrap: anywhere;
  }
  .accountcreator-slips h3 span {
    font-weight: normal;
  }
  .accountcreator-slips dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 1mm 4mm;
    margin: 0;
  }
  .accountcreator-slips dt {
    margin: 0;
    font-weight: normal;
  }
  .accountcreator-slips dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .accountcreator-slips p {
    font: inherit;
    margin: 0 0 1mm;
  }
  .accountcreator-slips code {
    font-family: monospace, monospace;
    font-size: 12pt;
  }
}
.accountcreator-dialog .oo-ui-progressBarWidget-bar {
  transition: none;
}

`;

  // src/app/loader.ts
  function _u(n) {
    if (!mw.config.get("wgUserName") || mw.config.get("wgUserIsTemp")) {
      return;
    }
    const e = mw.hook("accountCreator.open");
    let t;
    let r;
    e.add(() => {
      t = t || n().then(null, (i) => {
        t = null;
        r = true;
        mw.log.error(i);
        (navigator.onLine ? mw.notify : alert)("AccountCreator could not be loaded. Please try again.");
      });
    });
    if (mw.config.get("wgCanonicalSpecialPageName") === "Blankpage" && /\/AccountCreator$/.test(mw.config.get("wgTitle"))) {
      e.fire({ url: location.href });
    }
    $(() => {
      ["p-tb", "p-personal", "p-navigation"].some((i) => {
        const o = mw.util.addPortletLink(
          i,
          mw.util.getUrl("Special:BlankPage/AccountCreator"),
          mw.messages.get("accountcreator-link") || "Create accounts",
          "t-accountcreator",
          mw.messages.get("accountcreator-link-tooltip") || "Create accounts for other people"
        );
        if (o) {
          o.onclick = (s) => {
            if (!(r || s.ctrlKey || s.metaKey || s.shiftKey || s.altKey)) {
              s.preventDefault();
              e.fire({});
            }
          };
        }
        return o;
      });
    });
  }

  // src/entries/userscript.ts
  mw.loader.using("mediawiki.util").then(() => {
    if (["loading", "loaded", "executing", "ready"].includes(String(mw.loader.getState("ext.gadget.AccountCreator")))) {
      return;
    }
    mw.libs.accountCreator = { version: "0.1.0", parts: {} };
    _u(() => mw.loader.using("mediawiki.api,mediawiki.jqueryMsg,mediawiki.util,oojs-ui-core,oojs-ui-windows".split(",")).then(() => {
      mw.loader.addStyleTag(Du);
      return Promise.resolve().then(() => (Og(), JS));
    }));
  });
})();
// </nowiki>
