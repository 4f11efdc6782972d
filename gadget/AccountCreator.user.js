// <nowiki>
/*!
 * AccountCreator 0.1.0+55502ee3: creates accounts for other people. MIT licence.
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
  var pv = Object.create;
  var Vo = Object.defineProperty;
  var mv = Object.defineProperties;
  var fv = Object.getOwnPropertyDescriptor;
  var hv = Object.getOwnPropertyDescriptors;
  var xv = Object.getOwnPropertyNames;
  var Ho = Object.getOwnPropertySymbols;
  var gv = Object.getPrototypeOf;
  var Rc = Object.prototype.hasOwnProperty;
  var Np = Object.prototype.propertyIsEnumerable;
  var Mp = (n, e, t) => e in n ? Vo(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
  var h = (n, e) => {
    for (var t in e || (e = {}))
      if (Rc.call(e, t))
        Mp(n, t, e[t]);
    if (Ho)
      for (var t of Ho(e)) {
        if (Np.call(e, t))
          Mp(n, t, e[t]);
      }
    return n;
  };
  var b = (n, e) => mv(n, hv(e));
  var Fp = (n) => typeof n === "symbol" ? n : n + "";
  var Ie = (n, e) => {
    var t = {};
    for (var r in n)
      if (Rc.call(n, r) && e.indexOf(r) < 0)
        t[r] = n[r];
    if (n != null && Ho)
      for (var r of Ho(n)) {
        if (e.indexOf(r) < 0 && Np.call(n, r))
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
  var kt = (n, e) => () => {
    try {
      return e || n((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw e = 0, t;
    }
  };
  var on = (n, e) => {
    for (var t in e)
      Vo(n, t, { get: e[t], enumerable: true });
  };
  var bv = (n, e, t, r) => {
    if (e && typeof e === "object" || typeof e === "function") {
      for (let o of xv(e))
        if (!Rc.call(n, o) && o !== t)
          Vo(n, o, { get: () => e[o], enumerable: !(r = fv(e, o)) || r.enumerable });
    }
    return n;
  };
  var wv = (n, e, t) => (t = n != null ? pv(gv(n)) : {}, bv(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    e || !n || !n.__esModule ? Vo(t, "default", { value: n, enumerable: true }) : t,
    n
  ));
  var g = (n, e, t) => {
    return new Promise((r, o) => {
      var i = (c) => {
        try {
          a(t.next(c));
        } catch (l) {
          o(l);
        }
      };
      var s = (c) => {
        try {
          a(t.throw(c));
        } catch (l) {
          o(l);
        }
      };
      var a = (c) => c.done ? r(c.value) : Promise.resolve(c.value).then(i, s);
      a((t = t.apply(n, e)).next());
    });
  };

  // src/accounts/list/keep/run-key.ts
  function _r(n) {
    return `accountCreator.run ${n} `;
  }
  function En(n) {
    return _r(n) + "list";
  }
  function Ac(n, e) {
    for (const t of n.keys()) {
      if (t.startsWith(_r(e))) {
        n.remove(t);
      }
    }
  }
  function vv(n, e) {
    try {
      return n.get(En(e)) !== null;
    } catch (t) {
      return false;
    }
  }
  function kv(n) {
    try {
      const e = JSON.parse(n);
      return Array.isArray(e) ? e : [];
    } catch (e) {
      return [];
    }
  }
  function Ur(n, e, t, r) {
    try {
      const o = n.get(En(e));
      if (o === null || o === Bp) {
        return o !== null;
      }
      const [, i, s] = kv(o);
      if (i === t && typeof s === "number" && r - s < yv) {
        return true;
      }
      Ac(n, e);
      if (typeof i === "string") {
        return false;
      }
      n.set(En(e), Bp);
      return true;
    } catch (o) {
      return vv(n, e);
    }
  }
  var yv, Tc, Bp;
  var Cc = f(() => {
    "use strict";
    yv = 24 * 36e5;
    Tc = 3;
    Bp = "null";
  });

  // src/accounts/contract/observable.ts
  var sn;
  var jo = f(() => {
    "use strict";
    sn = class {
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
        this.current = h(h({}, this.current), e);
        for (const t of [...this.listeners]) {
          t(this.current);
        }
      }
    };
  });

  // src/accounts/contract/outcome.ts
  function R(n) {
    throw new Error(`Unexpected ${JSON.stringify(n)}`);
  }
  var U = f(() => {
    "use strict";
  });

  // src/accounts/contract/own.ts
  function ye(n, e) {
    return Object.prototype.hasOwnProperty.call(n, e) ? n[e] : void 0;
  }
  function it(n, e, t) {
    Object.defineProperty(n, e, { value: t, enumerable: true, configurable: true, writable: true });
  }
  var ht = f(() => {
    "use strict";
  });

  // src/accounts/contract/declarations.ts
  function Q(n) {
    return { format: "text", text: n };
  }
  function Z(n) {
    return (n.format === "html" ? n.html : n.text).trim() === "";
  }
  function xe(n, e) {
    for (const t of n) {
      const r = t.fields.find((o) => o.name === e);
      if (r) {
        return r;
      }
    }
    return null;
  }
  var V = f(() => {
    "use strict";
  });

  // src/accounts/contract/captcha.ts
  function st(n) {
    var c, l;
    const e = n.find(({ fields: d }) => d.some(({ name: p }) => p === G));
    const t = xe(n, G);
    if (!e || !t) {
      return null;
    }
    const r = xe([e], zr);
    const o = r && typeof r.value === "string" ? r.value : "";
    const i = r ? r.label : t.label;
    const s = String((c = e.metadata.type) != null ? c : "");
    const a = ye(Sv, s);
    if (a) {
      return { kind: "service", instructions: i, service: a, siteKey: String((l = e.metadata.key) != null ? l : "") };
    }
    if (s === "image") {
      return { kind: "image", instructions: i, address: o };
    }
    return e.metadata.mime === "text/html" ? { kind: "question", instructions: i, question: { format: "html", html: o } } : { kind: "text", instructions: i, question: o };
  }
  var Sv, G, zr;
  var Be = f(() => {
    "use strict";
    ht();
    V();
    Sv = {
      hcaptcha: "hcaptcha",
      recaptchanocaptcha: "recaptcha",
      turnstile: "turnstile"
    };
    G = "captchaWord";
    zr = "captchaInfo";
  });

  // src/accounts/names/unicode-pattern.ts
  function P(n, e = "") {
    return new RegExp(n, e + "u");
  }
  var Ce = f(() => {
    "use strict";
  });

  // src/accounts/names/characters.ts
  function Oc(n) {
    return n.replace(/ {2,}/g, " ").trim();
  }
  function St(n) {
    return Oc(Lc.test(n) ? n : n.replace(_p, " ").replace(Wp, ""));
  }
  function Up(n) {
    if (Lc.test(n)) {
      return Oc(n);
    }
    const e = n.replace(_p, " ");
    return Oc(e.replace(Wp, (t, r) => /[\u200c\u200d]/.test(t) && qp.test(e.charAt(r - 1)) && qp.test(e.charAt(r + 1)) ? t : ""));
  }
  function Ko(n) {
    var e;
    return Lc.test(n) ? null : (e = n.split(Tv).find((t) => Rv.filter((r) => r.test(t)).length > 1)) != null ? e : null;
  }
  var Wp, _p, qp, Rv, Tv, Lc;
  var _t = f(() => {
    "use strict";
    Ce();
    Wp = P(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
    _p = /[^\S\ufeff]+/g;
    qp = P("[" + [
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
    Rv = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => P(String.raw`\p{Script=${n}}`));
    Tv = P(String.raw`[^\p{L}\p{M}]+`);
    Lc = /^[\x20-\x7e]*$/;
  });

  // src/accounts/names/clean-name.ts
  function Ov(n = Cv) {
    let e = zp.get(n);
    if (!e) {
      const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
      e = new RegExp(
        `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
        "iu"
      );
      zp.set(n, e);
    }
    return e;
  }
  function Hp(n, e = {}) {
    const t = n.trim();
    const r = Ov(e.userNamespaces).exec(t);
    return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
  }
  function Lv(n) {
    const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(n);
    try {
      return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : n;
    } catch (t) {
      return n;
    }
  }
  function Go(n, e) {
    let t = n;
    let r;
    do {
      r = t;
      t = t.length > Ec ? t : e(t);
    } while (t !== r);
    return t;
  }
  function Ev(n, e) {
    var o;
    let t = St(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
    const r = Av.exec(t);
    if (r) {
      t = r.slice(1).join("");
    }
    t = Lv(t);
    return ((o = Hp(t, e)) != null ? o : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
  }
  function Hr(n, e = {}) {
    return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : Go(n, (t) => Ev(t, e));
  }
  var Ec, Av, zp, Cv;
  var Jn = f(() => {
    "use strict";
    _t();
    Ec = 1e3;
    Av = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u;
    zp = /* @__PURE__ */ new WeakMap();
    Cv = [];
  });

  // src/accounts/email/clean-email.ts
  function an(n) {
    return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : Go(n, (e) => St(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
  }
  var Qo = f(() => {
    "use strict";
    _t();
    Jn();
  });

  // src/accounts/names/clean-field.ts
  function Rt(n, e, t) {
    switch (n) {
      case "username":
        return Hr(e, t);
      case "email":
        return an(e);
      case "realname":
      case "reason":
        return Up(e);
      default:
        return e;
    }
  }
  var Jo = f(() => {
    "use strict";
    Qo();
    _t();
    Jn();
  });

  // src/accounts/contract/parameters.ts
  function Xn(n) {
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
  function xt(n, e) {
    var r;
    const t = String((r = ye(n, e)) != null ? r : "");
    return e === G ? t.trim() : Rt(e, t);
  }
  function Pc(n, e) {
    return n.fields.some((t) => t.name === e);
  }
  function Vr(n) {
    return Pc(n, "password");
  }
  function jr(n) {
    return Pc(n, "mailpassword");
  }
  function Xo(n) {
    const e = [];
    if (n.some(jr) && n.some((t) => Pc(t, "email"))) {
      e.push("mail");
    }
    if (n.some(Vr)) {
      e.push("generate", "type");
    }
    for (const t of n) {
      if (t.required === "primary-required" && !Vr(t) && !jr(t)) {
        e.push(`request:${t.id}`);
      }
    }
    return e;
  }
  function Pv(n, e) {
    if (jr(n)) {
      return e === "mail";
    }
    if (Vr(n)) {
      return e === "generate" || e === "type";
    }
    return n.required !== "primary-required" || e === `request:${n.id}`;
  }
  function je(n, e) {
    return n.filter((t) => Pv(t, e));
  }
  function Yn(n) {
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
  function $c(n) {
    const e = {};
    for (const t of n.flatMap((r) => r.fields)) {
      it(e, t.name, Yn(t));
    }
    return e;
  }
  function Zn(n, e) {
    var r, o;
    const t = {};
    for (const i of n.flatMap((s) => s.fields)) {
      const s = (r = ye(e, i.name)) != null ? r : Yn(i);
      switch (i.type) {
        case "null":
          break;
        case "hidden":
          it(t, i.name, String((o = i.value) != null ? o : ""));
          break;
        case "checkbox":
        case "button":
          if (s === true) {
            it(t, i.name, "1");
          }
          break;
        case "multiselect":
          (Array.isArray(s) ? s : []).forEach((a, c) => {
            it(t, `${i.name}[${c}]`, a);
          });
          break;
        case "string":
        case "password":
        case "select":
          it(t, i.name, xt({ [i.name]: s }, i.name));
          break;
        default:
          R(i.type);
      }
    }
    return t;
  }
  var $e = f(() => {
    "use strict";
    ht();
    Be();
    Jo();
    U();
  });

  // src/accounts/contract/reason.ts
  function Yo(n) {
    for (const e of n.split($v)) {
      const t = e.split("@");
      for (let r = 1; r < t.length; r++) {
        const [o, i] = [t[r - 1], t[r]];
        const s = o ? Mv.exec(i != null ? i : "") : null;
        if (o && s) {
          return `${o}@${s[0]}`;
        }
      }
    }
    return null;
  }
  var $v, Mv;
  var Mc = f(() => {
    "use strict";
    $v = /[\s<>(),;:"]/u;
    Mv = /^.+\.[^.]{2,}/u;
  });

  // src/accounts/contract/service.ts
  var ce;
  var Tt = f(() => {
    "use strict";
    V();
    ce = class n extends Error {
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
        return t instanceof n ? t : new n("internal", Q(String(t)));
      }
    };
  });

  // src/accounts/contract/codes.ts
  function pe(n, e, t = {}) {
    return h(b(h({}, Nv), { field: n, advice: e }), t);
  }
  function J(n, e = {}) {
    return pe(null, n, h({ stops: "batch" }, e));
  }
  function Ke(n, e = {}) {
    return pe("username", n, e);
  }
  function W(n) {
    var e, t, r;
    return (r = (t = jp.get(n)) != null ? t : (e = Kp.find(([o]) => o.test(n))) == null ? void 0 : e[1]) != null ? r : Dv;
  }
  var Nv, er, Vp, Fc, Fv, Dc, Nc, jp, Kp, Dv, Kr;
  var Oe = f(() => {
    "use strict";
    Nv = {
      outcome: "refused",
      field: null,
      stops: "row",
      spent: false,
      retry: "never",
      overrides: [],
      name: null,
      action: "none"
    };
    er = { spent: true };
    Vp = { name: "taken" };
    Fc = { spent: true, retry: "challenge" };
    Fv = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
    Dc = { outcome: "unknown" };
    Nc = { outcome: "sessionLost", stops: "batch" };
    jp = new Map(Object.entries({
      // The name
      userexists: Ke("accountcreator-advice-userexists", h({ retry: "find" }, Vp)),
      usernameinprogress: Ke("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
      invaliduser: Ke("accountcreator-advice-invaliduser"),
      noname: Ke("accountcreator-advice-invaliduser"),
      "antispoof-name-illegal": Ke("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
      "antispoof-conflict": Ke("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
      "centralauth-account-exists": Ke("accountcreator-advice-userexists", Vp),
      "centralauth-account-rename-exists": Ke("accountcreator-advice-renamed"),
      "requestaccount-inuse": Ke("accountcreator-advice-requested"),
      // The address
      noemailcreate: pe("email", "accountcreator-advice-noemailcreate", er),
      invalidemailaddress: pe("email", "accountcreator-advice-invalidemailaddress"),
      emaildisabled: pe("email", "accountcreator-advice-emaildisabled", er),
      "spam-blacklisted-email-signup": pe("email", "accountcreator-advice-emailblacklisted"),
      "wikimediacustomizations-bademaildomain-error": pe("email", "accountcreator-advice-emailblacklisted"),
      // The password
      badretype: pe("retype", "accountcreator-advice-badretype", er),
      fieldmissing: pe(null, "accountcreator-advice-fieldmissing"),
      passwordmissing: pe("password", "accountcreator-advice-password-missing"),
      passwordinvalid: pe("password", "accountcreator-advice-password"),
      "authmanager-create-no-primary": pe(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
      // The captcha
      "captcha-error": pe("captchaWord", "accountcreator-advice-captcha-error", Fc),
      captchaunsolved: pe("captchaWord", "accountcreator-advice-captcha-unsolved"),
      "hcaptcha-internal-error": pe("captchaWord", "accountcreator-advice-captcha-error", Fc),
      // What the wiki forbids, or cannot do now
      acct_creation_throttle_hit: J("accountcreator-advice-throttle", { action: "raiseLimit" }),
      ratelimited: J("accountcreator-advice-ratelimited", { retry: "patience" }),
      maxlag: J("accountcreator-advice-ratelimited", { retry: "patience" }),
      readonly: J("accountcreator-advice-readonly"),
      blocked: J("accountcreator-advice-blocked"),
      autoblocked: J("accountcreator-advice-blocked"),
      sorbs_create_account_reason: J("accountcreator-advice-blocked"),
      permissiondenied: J("accountcreator-advice-permission"),
      "userlogin-cannot-create": J("accountcreator-advice-cannot-create"),
      "authmanager-create-disabled": J("accountcreator-advice-cannot-create"),
      moduledisabled: J("accountcreator-advice-moduledisabled"),
      "api-error-moduledisabled": J("accountcreator-advice-moduledisabled"),
      unknown_action: J("accountcreator-advice-moduledisabled"),
      badvalue: J("accountcreator-advice-moduledisabled"),
      // Steps
      "authmanager-create-not-in-progress": pe(null, "accountcreator-advice-not-in-progress"),
      "authmanager-create-from-login": pe(null, "accountcreator-advice-not-in-progress"),
      // Somebody else is logged in, or nobody: nothing was begun
      assertuserfailed: J("accountcreator-advice-badtoken", Nc),
      assertnameduserfailed: J("accountcreator-advice-badtoken", Nc),
      assertanonfailed: J("accountcreator-advice-badtoken", Nc),
      // How the question was put: the program's business, and never the person's fault
      badtoken: J("accountcreator-advice-badtoken", { retry: "token" }),
      notoken: J("accountcreator-advice-program"),
      mustpostparams: J("accountcreator-advice-program"),
      mustbeposted: J("accountcreator-advice-program"),
      missingparam: J("accountcreator-advice-program"),
      // No answer, or none that can be read (mw.Api's words)
      http: J("accountcreator-advice-wiki-broken", Dc),
      "ok-but-empty": J("accountcreator-advice-wiki-broken", Dc)
    }));
    Kp = [
      [/^abusefilter-warning/, J("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
      [/^abusefilter-/, pe(null, "accountcreator-advice-abusefilter", er)],
      [/^titleblacklist-/, Ke("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
      [/^antispoof-/, Ke("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
      [/^username-previously-renamed/, Ke("accountcreator-advice-renamed", Fv)],
      [/^(centralauth|username)-/, Ke("accountcreator-advice-name")],
      [/^captcha-/, pe("captchaWord", "accountcreator-advice-captcha", Fc)],
      [/^password/, pe("password", "accountcreator-advice-password", er)],
      [/blocked/, J("accountcreator-advice-blocked")],
      [/^internal_api_error_/, J("accountcreator-advice-wiki-broken", Dc)],
      [/^(apierror-)?db/, J("accountcreator-advice-wiki-broken")]
    ];
    Dv = pe(null, "accountcreator-advice-other", er);
    Kr = [...new Set(
      [...jp.values(), ...Kp.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
    )];
  });

  // src/accounts/contract/form.ts
  function Zo(n) {
    return Bv.test(n);
  }
  function Gr(n, e) {
    var t;
    return (t = W(n).overrides.find((r) => xe(e, r))) != null ? t : null;
  }
  function tr(n, e) {
    const t = /* @__PURE__ */ new Set([...Iv, ...Kr]);
    return je(n, e).flatMap((r) => r.fields).filter((r) => {
      const o = r.type !== "hidden" && !t.has(r.name);
      t.add(r.name);
      return o;
    });
  }
  function Gp(n, e, t) {
    if (t) {
      const r = Gr(t.code, n);
      if (r) {
        return r;
      }
    }
    return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
  }
  function Le(n, e = W(n).field) {
    return {
      kind: "refused",
      code: n,
      message: Q(""),
      stops: W(n).stops,
      spent: false,
      retryAfter: null,
      field: e,
      ended: true
    };
  }
  function qv(n, e) {
    const t = ye(e, n.name);
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
        return R(n.type);
    }
  }
  function Qr(n, e) {
    var t;
    return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && qv(r, e))) != null ? t : null;
  }
  function Qp(n, e, t) {
    const r = (s) => {
      var a;
      return String((a = ye(e, s)) != null ? a : "");
    };
    if (r("username").trim() === "") {
      return Le("noname");
    }
    if (t === "mail" && r("email").trim() === "") {
      return Le("noemailcreate");
    }
    if (t === "type" && r("password") === "") {
      return Le("passwordmissing");
    }
    if (t === "type" && r("password") !== r("retype")) {
      return Le("badretype");
    }
    const o = je(n, t).filter(
      (s) => !Vr(s) && !jr(s)
    );
    const i = Qr(o, e);
    return i && Le("fieldmissing", i.name);
  }
  var Iv, Bv;
  var at = f(() => {
    "use strict";
    ht();
    Oe();
    V();
    $e();
    U();
    Iv = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
    Bv = /^(?:ignore|allow|override)[A-Z]/;
  });

  // src/accounts/contract/cancellation.ts
  var gt;
  var ei = f(() => {
    "use strict";
    gt = class {
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
  var Wv, nr;
  var Jp = f(() => {
    "use strict";
    ei();
    Wv = 400;
    nr = class {
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
        this.callOff = this.clock.later(Wv, () => this.start());
      }
      /** Asks at once if typing has not rested yet, and resolves when the answer to the latest subject is in. */
      finish() {
        return g(this, null, function* () {
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
        const t = new gt();
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
  var ti;
  var Xp = f(() => {
    "use strict";
    $e();
    Jp();
    ti = class {
      /**
       * @param service
       * @param clock
       * @param judgeEmail See OneDependencies
       * @param nameChecked Told of every change of what is known of the name
       * @param passwordChecked The same of the password
       * @param emailChecked The same of the address, of which nobody has to be asked
       */
      constructor(e, t, r, o, i, s) {
        this.name = new nr(
          t,
          (a, c) => e.checkName(a, c),
          o
        );
        this.password = new nr(
          t,
          ({ username: a, password: c }, l) => e.checkPassword(a, c, l),
          i
        );
        this.email = new nr(t, r, s);
      }
      updateName(e) {
        this.name.update(xt(e, "username") || null);
      }
      updateEmail(e) {
        this.email.update(xt(e, "email") || null);
      }
      /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
      updatePassword(e, t) {
        const r = xt(e, "password");
        this.password.update(
          t === "type" && r !== "" ? { username: xt(e, "username"), password: r } : null
        );
      }
      /** Resolves when the answer to the password of now is in. */
      finishPassword() {
        return this.password.finish();
      }
    };
  });

  // src/accounts/one/form-values.ts
  function Yp(n, e) {
    var r;
    const t = {};
    for (const o of n.flatMap((i) => i.fields)) {
      if (o.type !== "null" && o.type !== "hidden") {
        it(t, o.name, (r = ye(e, o.name)) != null ? r : Yn(o));
      }
    }
    return t;
  }
  function Zp(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, Zo(e) ? false : t]));
  }
  function _v(n, e, t) {
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
  function e0(n, e, t, r, o) {
    const i = je(n, e);
    return Zn(i, h(h(h({}, t), _v(e, i, r)), o));
  }
  var t0 = f(() => {
    "use strict";
    ht();
    at();
    $e();
  });

  // src/accounts/one/fresh-fields.ts
  var ni;
  var n0 = f(() => {
    "use strict";
    Be();
    ni = class {
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
        if (this.asking || !st(e)) {
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
        return g(this, null, function* () {
          yield this.asking;
        });
      }
    };
  });

  // src/accounts/one/one-state.ts
  var Ic, r0;
  var Bc = f(() => {
    "use strict";
    Ic = {
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
    r0 = b(h({}, Ic), { stage: { kind: "opening" }, opening: null, isPasswordCopied: false });
  });

  // src/accounts/one/past-notice.ts
  function o0(n, e) {
    if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
      return false;
    }
    if (n.field === G) {
      return false;
    }
    return n.field === e || qc.includes(e) && qc.includes(n.field);
  }
  function i0(n) {
    var e;
    return (n == null ? void 0 : n.kind) === "refused" && ([...qc, "email"].includes((e = n.field) != null ? e : "") || W(n.code).action === "chooseMode");
  }
  var qc;
  var s0 = f(() => {
    "use strict";
    Be();
    Oe();
    qc = ["password", "retype"];
  });

  // src/accounts/one/form-model.ts
  function Uv(n) {
    return n.filter(({ fields: e }) => e.every(({ name: t }) => t !== G));
  }
  var ri;
  var a0 = f(() => {
    "use strict";
    ht();
    Be();
    at();
    jo();
    $e();
    Xp();
    t0();
    n0();
    Bc();
    s0();
    ri = class extends sn {
      constructor({ service: t, clock: r, judgeEmail: o }) {
        super(Ic);
        /** Gets the answer to the captcha in the moment of sending; null: the person gives it. */
        this.solve = null;
        this.checks = new ti(t, r, o, (i) => {
          this.change({ name: i });
          this.change({ override: this.overrideNow() });
        }, (i) => this.change({ password: i }), (i) => this.change({ email: i }));
        this.fresh = new ni(
          t,
          () => this.change({ renewing: true }),
          (i) => this.renewed(i)
        );
      }
      /** Is anything typed that would be lost with the form? */
      get hasDraft() {
        const { values: t } = this.state;
        return ["username", "email", "realname", "password"].some((r) => ye(t, r));
      }
      /** The name to create; canonical where the wiki has told it. */
      get username() {
        const { name: t, values: r } = this.state;
        return t.kind === "done" && t.result.kind !== "invalid" ? t.result.canonical : xt(r, "username");
      }
      /**
       * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
       *
       * @return False: the wiki offers no password mode
       */
      adopt(t) {
        var i, s;
        const r = Xo(t);
        const o = (s = (i = r.find((a) => a === this.state.mode)) != null ? i : r[0]) != null ? s : this.state.mode;
        this.change({ requests: t, modes: r, mode: o });
        return r.length > 0;
      }
      /** Empty but for what is given. */
      fill(t) {
        var o, i;
        const r = Yp(this.state.requests, t);
        this.change({ values: r, notice: null, override: null });
        this.setValue("username", (o = r.username) != null ? o : "");
        this.setValue("email", (i = r.email) != null ? i : "");
      }
      setValue(t, r) {
        const o = b(h({}, this.state.values), { [t]: r });
        const { notice: i, mode: s } = this.state;
        this.change({
          values: t === "username" ? Zp(o) : o,
          notice: o0(i, t) ? null : i
        });
        if (t === "username") {
          this.checks.updateName(o);
        }
        if (t === "email") {
          this.checks.updateEmail(o);
        }
        if (t === "username" || t === "password") {
          this.checks.updatePassword(o, s);
        }
      }
      setMode(t) {
        const { notice: r, values: o } = this.state;
        this.change({ mode: t, notice: i0(r) ? null : r });
        this.checks.updatePassword(o, t);
      }
      /** Says what was wrong with the last attempt. */
      say(t) {
        this.change({ notice: t });
        this.change({ override: this.overrideNow() });
      }
      /** What is sure to be refused, found before anything is sent; null where nothing is. */
      foreseen() {
        const { requests: t, values: r, mode: o } = this.state;
        return Qp(this.solve ? Uv(t) : t, r, o);
      }
      /** The answer to the captcha is got in the moment of sending; null: the person gives it. */
      solveCaptchaBy(t) {
        this.solve = t;
      }
      /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
      foreseenInTheEnd() {
        return g(this, null, function* () {
          var t;
          yield this.fresh.arrived();
          return (t = this.foreseen()) != null ? t : (yield this.isPasswordAccepted()) ? yield this.unsolved() : Le("passwordinvalid");
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
      parameters(t, r) {
        const { requests: o, mode: i, values: s } = this.state;
        return e0(o, i, s, t, r);
      }
      overrideNow() {
        const { requests: t, name: r, notice: o } = this.state;
        return Gp(
          t,
          r.kind === "done" ? r.result : null,
          (o == null ? void 0 : o.kind) === "refused" ? o : null
        );
      }
      /** A weak password would cost one of the wiki's creations; asking costs none. */
      isPasswordAccepted() {
        return g(this, null, function* () {
          if (this.state.mode !== "type") {
            return true;
          }
          yield this.checks.finishPassword();
          const { password: t } = this.state;
          return t.kind !== "done" || t.result.accepted;
        });
      }
      /** Has the captcha answered where nobody did before, last of all: answers do not keep. */
      unsolved() {
        return g(this, null, function* () {
          try {
            if (this.solve) {
              this.setValue(G, yield this.solve());
            }
            return null;
          } catch (t) {
            return Le("captchaunsolved");
          }
        });
      }
      renewed(t) {
        const { values: r, challenge: o } = this.state;
        this.solve = t ? null : this.solve;
        this.change(t ? {
          requests: t,
          values: b(h({}, r), { [G]: "" }),
          challenge: o + 1,
          renewing: false
        } : { renewing: false });
      }
    };
  });

  // src/accounts/contract/password.ts
  function cn(n) {
    const e = 256 - 256 % Wc.length;
    const t = new Uint8Array(_c);
    let r = "";
    while (r.length < _c) {
      n(t);
      for (const o of t) {
        if (o < e && r.length < _c) {
          r += Wc.charAt(o % Wc.length);
        }
      }
    }
    return r;
  }
  var Wc, _c;
  var Jr = f(() => {
    "use strict";
    Wc = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    _c = 14;
  });

  // src/accounts/contract/clock.ts
  function oi(n, e) {
    return new Promise((t) => {
      n.later(e, t);
    });
  }
  var Uc = f(() => {
    "use strict";
  });

  // src/accounts/contract/find-account.ts
  function rr(n, e, t, r) {
    return g(this, null, function* () {
      let o = { kind: "silent" };
      for (const i of zv) {
        if (i > 0) {
          yield oi(e, i);
        }
        o = yield n.find(t, r);
        if (o.kind === "mine" || o.kind === "other") {
          return o;
        }
      }
      return o;
    });
  }
  var zv;
  var ii = f(() => {
    "use strict";
    Uc();
    zv = [0, 2e3, 4e3, 8e3];
  });

  // src/accounts/one/creation.ts
  var si;
  var c0 = f(() => {
    "use strict";
    ii();
    at();
    U();
    si = class {
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
        return g(this, null, function* () {
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
        return g(this, null, function* () {
          const { service: e, clock: t } = this.dependencies;
          this.listener.finding();
          this.endAsFound(yield rr(e, t, this.account.username, this.account.since));
        });
      }
      /** Tries again to show the step that could not be shown. */
      showStep() {
        return g(this, null, function* () {
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
        return g(this, null, function* () {
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
              R(e);
          }
        });
      }
      step(e) {
        return g(this, null, function* () {
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
            this.end({ kind: "refused", refused: Le("userexists") });
            break;
          case "free":
          case "silent":
            this.end({ kind: "unknown", found: e.kind });
            break;
          default:
            R(e);
        }
      }
      end(e) {
        this.release();
        this.listener.ended(e);
      }
    };
  });

  // src/accounts/contract/hand-over.ts
  var Hv, l0, or;
  var zc = f(() => {
    "use strict";
    Hv = [
      { until: 6e4, pause: 5e3 },
      { until: 6e5, pause: 15e3 },
      { until: Infinity, pause: 6e4 }
    ];
    l0 = 36e5;
    or = class {
      /**
       * @param service
       * @param clock
       * @param username
       * @param since Creations by this person from here on are the one waited for, in milliseconds since 1970 on the
       *  wiki's clock
       * @param found Told once, when the account is there
       */
      constructor(e, t, r, o, i) {
        this.service = e;
        this.clock = t;
        this.username = r;
        this.since = o;
        this.found = i;
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
        var r, o;
        const t = (o = (r = Hv.find(({ until: i }) => e < i)) == null ? void 0 : r.pause) != null ? o : l0;
        if (e + t > l0) {
          return;
        }
        this.callOff = this.clock.later(t, () => {
          void this.service.find(this.username, this.since).then((i) => {
            if (this.isOver) {
              return;
            }
            if (i.kind === "mine") {
              this.found(i);
            } else {
              this.ask(e + t);
            }
          });
        });
      }
    };
  });

  // src/accounts/one/one-attempt.ts
  var Vv, ai;
  var u0 = f(() => {
    "use strict";
    $e();
    Jr();
    c0();
    zc();
    Vv = 5e3;
    ai = class {
      /**
       * @param dependencies
       * @param form
       * @param listener Told of creations here, and of the end of one on the wiki's own page
       */
      constructor(e, t, r) {
        this.dependencies = e;
        this.form = t;
        this.listener = r;
        /** The wiki's clock less this machine's, in milliseconds. */
        this.clockSkew = 0;
        /** The creation that was begun last; null: none was. */
        this.creation = null;
        this.handedOver = null;
        /** To be shown once the account exists. */
        this.generated = null;
      }
      /** The password to show with an account that has it; null: it was not made here. */
      get password() {
        return this.form.state.mode === "generate" ? this.generated : null;
      }
      /**
       * Creates the account.
       *
       * @param pressed The declared button that was pressed, if it was one
       * @param preservesState The wiki wanted to begin again, and keeps what it knows
       */
      begin(e, t) {
        return g(this, null, function* () {
          var o;
          this.generated = (o = this.generated) != null ? o : cn(this.dependencies.randomBytes);
          this.creation = new si(this.dependencies, this.account(), this.listener);
          const r = this.form.parameters(this.generated, e);
          yield this.creation.begin(t ? b(h({}, r), { createpreservestate: "1" }) : r);
        });
      }
      /** The person creates the account on the wiki's own page, and it is waited for. */
      handOver() {
        const { service: e, clock: t } = this.dependencies;
        const { username: r, since: o } = this.account();
        this.forget();
        this.handedOver = new or(e, t, r, o, (i) => this.listener.ended({ kind: "created", username: i.username, by: i.by }));
      }
      /** Nobody waits any more for an account that is made elsewhere. */
      stopWaiting() {
        var e;
        (e = this.handedOver) == null ? void 0 : e.stop();
      }
      /** What comes next is for somebody else. */
      forget() {
        this.generated = null;
        this.stopWaiting();
      }
      /** The account that would be created now. */
      account() {
        const e = this.dependencies.clock.now() + this.clockSkew;
        return { username: this.form.username, by: Xn(this.form.state.mode), since: e - Vv };
      }
    };
  });

  // src/accounts/one/one.ts
  function jv(n, e) {
    switch (n.kind) {
      case "left":
        return null;
      case "refused":
        return n.refused;
      case "unknown":
        return { kind: "unknown", username: e, found: n.found };
      case "sessionLost":
      case "otherTab":
        return n;
      default:
        return R(n);
    }
  }
  var ci;
  var d0 = f(() => {
    "use strict";
    jo();
    U();
    $e();
    Mc();
    Tt();
    a0();
    u0();
    Bc();
    ci = class extends sn {
      constructor(t) {
        super(r0);
        this.dependencies = t;
        this.asked = { accounts: [], reason: "", mail: null, many: false };
        this.form = new ri(t);
        this.form.observe((r) => this.change(r));
        this.attempt = new ai(t, this.form, {
          finding: () => {
            this.form.say(null);
            this.show({ kind: "finding" });
          },
          step: (r) => {
            this.form.say(null);
            this.show({ kind: "step", conversation: r });
          },
          stepNotShown: (r) => this.show({ kind: "stepNotShown", username: this.form.username, why: r }),
          ended: (r) => this.ended(r)
        });
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
        const { stage: t, isPasswordCopied: r } = this.state;
        return (t.kind === "created" || t.kind === "unfinished") && t.password !== null && !r;
      }
      /** Asks the wiki what it wants to know, and fills in what the dialog was opened with. */
      open(t) {
        return g(this, null, function* () {
          var r;
          this.asked = t;
          this.show({ kind: "opening" });
          try {
            const o = yield this.dependencies.service.open();
            const i = this.form.adopt(o.requests);
            this.change({ opening: o });
            this.attempt.clockSkew = o.clockSkew;
            if (o.impediments.length > 0 || !i) {
              this.show({ kind: "impossible", impediments: o.impediments });
              return;
            }
            const [s] = this.state.modes;
            const a = t.mail === false ? this.state.modes.find((c) => c !== "mail") : void 0;
            this.form.setMode((r = a != null ? a : s) != null ? r : this.state.mode);
            this.fill(h({ reason: t.reason }, t.accounts[0]));
          } catch (o) {
            const { code: i, text: s } = ce.from(o);
            this.show({ kind: "openingFailed", code: i, text: s });
          }
        });
      }
      /** Opening failed, and the person wants it tried again. */
      reopen() {
        return this.open(this.asked);
      }
      /**
       * Creates the account. Does nothing while something is under way, so that no second press does harm.
       *
       * @param reasonConfirmed The person has answered the question of the stage `question`
       * @param pressed The declared button that was pressed, if it was one
       */
      create() {
        return g(this, arguments, function* (t = false, r = {}) {
          const { stage: o, values: i, notice: s } = this.state;
          if (o.kind !== "form" && o.kind !== "question") {
            return;
          }
          const a = Yo(xt(i, "reason"));
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
              yield this.attempt.begin(r, (s == null ? void 0 : s.kind) === "restart");
            }
          }
        });
      }
      /** Back from the question about the reason, or from waiting for the wiki's own page. */
      backToForm() {
        const { kind: t } = this.state.stage;
        if (t === "question" || t === "handedOver") {
          this.attempt.stopWaiting();
          this.show({ kind: "form" });
        }
      }
      /** No answer came and the wiki could not be asked: ask again. */
      askAgain() {
        return g(this, null, function* () {
          var t, r;
          if (((t = this.state.notice) == null ? void 0 : t.kind) === "unknown" && this.state.stage.kind === "form") {
            yield (r = this.attempt.creation) == null ? void 0 : r.find();
          }
        });
      }
      /** The person goes on at the wiki's own page, since something that the wiki wants cannot be shown here. */
      handOver() {
        this.form.say(null);
        this.attempt.handOver();
        this.show({ kind: "handedOver", username: this.form.username });
      }
      /** Tries again to show the step that could not be shown. */
      showStep() {
        return g(this, null, function* () {
          var t;
          if (this.state.stage.kind === "stepNotShown") {
            this.show({ kind: "creating" });
            yield (t = this.attempt.creation) == null ? void 0 : t.showStep();
          }
        });
      }
      /** Leaves that step unanswered. */
      leaveStep() {
        var t;
        if (this.state.stage.kind === "stepNotShown") {
          (t = this.attempt.creation) == null ? void 0 : t.leaveStep();
        }
      }
      /** The person has the password that is shown. */
      passwordCopied() {
        this.change({ isPasswordCopied: true });
      }
      /** The same again for somebody else: reason and mode stay, everything else belongs to one person alone. */
      createAnother() {
        var t;
        this.fill({ reason: (t = this.state.values.reason) != null ? t : "" });
        this.form.renew();
      }
      ended(t) {
        const { username: r } = this.form;
        switch (t.kind) {
          case "created":
            this.created(t);
            break;
          case "unfinished":
            this.form.say(null);
            this.show(b(h({}, t), { username: r, password: this.attempt.password }));
            break;
          case "restart":
            this.form.adopt(t.step.requests);
            this.showForm({ kind: "restart", message: t.step.message });
            break;
          default:
            this.tryAgain(jv(t, r));
        }
      }
      created(t) {
        this.form.say(null);
        this.show({
          kind: "created",
          username: t.username,
          by: t.by,
          email: xt(this.state.values, "email"),
          password: t.by === "password" ? this.attempt.password : null
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
        this.attempt.forget();
        this.form.fill(t);
        this.show({ kind: "form" });
      }
      show(t) {
        this.change({ stage: t, isPasswordCopied: false });
      }
    };
  });

  // src/accounts/contract/opening-request.ts
  function Kv({ accounts: n, reason: e }) {
    return n.length > 0 || e !== "";
  }
  function p0(n, e) {
    return Kv(n) ? b(h({}, n), { filledBy: e }) : n;
  }
  function m0({ username: n, email: e, realname: t }) {
    return {
      username: Rt("username", n),
      email: Rt("email", e),
      realname: Rt("realname", t)
    };
  }
  function li(n) {
    return typeof n === "string" ? n : "";
  }
  function f0(n) {
    const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
    const r = (Array.isArray(e) ? e : []).map((o) => {
      const { username: i, email: s, realname: a } = typeof o === "object" && o !== null ? o : {};
      return m0({ username: li(i), email: li(s), realname: li(a) });
    });
    return p0({
      accounts: r,
      reason: Rt("reason", li(t)),
      mail: null,
      many: r.length > 1
    }, "script");
  }
  function h0(n) {
    const e = (i) => {
      var s;
      return (s = n.get(i)) != null ? s : "";
    };
    const t = m0({ username: e("wpName"), email: e("email"), realname: e("realname") });
    const r = t.username !== "" || t.email !== "" || t.realname !== "";
    const o = (i) => !["", "0", "false"].includes(e(i));
    return p0({
      accounts: r ? [t] : [],
      reason: Rt("reason", e("reason")),
      mail: n.has("wpCreateaccountMail") ? o("wpCreateaccountMail") : null,
      many: o("many")
    }, "link");
  }
  function x0(n) {
    return Gv.test(n);
  }
  var Gv;
  var Hc = f(() => {
    "use strict";
    Jo();
    Gv = /^(action|debug|many|mobileaction|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;
  });

  // src/app/clear-address.ts
  function g0(n) {
    const e = ["returntoquery", ...n.searchParams.keys()].filter((r) => !x0(r));
    const t = ({ href: r }) => {
      const o = new URL(r);
      e.forEach((i) => o.searchParams.delete(i));
      return o.href;
    };
    history.replaceState(history.state, "", t(n));
    $(() => Array.from(document.links).forEach((r) => {
      if (e.some((o) => r.search.includes(`${o}=`))) {
        r.href = t(r);
      }
    }));
  }
  var b0 = f(() => {
    "use strict";
    Hc();
  });

  // src/app/browser.ts
  function ui(n) {
    crypto.getRandomValues(n);
  }
  function Vc() {
    const n = navigator.locks;
    return n ? new Promise((e) => {
      n.request(`accountCreator ${Ut}`, { ifAvailable: true }, (t) => t ? new Promise((r) => {
        e(r);
      }) : (
        // Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
        e(null)
      )).catch(() => e(() => void 0));
    }) : Promise.resolve(() => void 0);
  }
  var Xr, Ut, Yr;
  var di = f(() => {
    "use strict";
    Xr = {
      now: () => Date.now(),
      later(n, e) {
        const t = setTimeout(e, n);
        return () => clearTimeout(t);
      }
    };
    Ut = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
    Yr = {
      get: (n) => sessionStorage.getItem(n),
      set: (n, e) => sessionStorage.setItem(n, e),
      remove: (n) => sessionStorage.removeItem(n),
      keys: () => Object.keys(sessionStorage)
    };
  });

  // src/i18n/en.json
  var qe;
  var ln = f(() => {
    qe = {
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
      "accountcreator-no-password": "This wiki offers no way to give a new account a password.",
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
      "accountcreator-replace-question": "Another script on this page wants to fill this in. What you typed here would be lost.",
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
      "accountcreator-name-mixed": "“$1” mixes letters of different scripts. It may not be what it seems to be.",
      "accountcreator-name-taken": "There is an account called “$1” already. Choose another name.",
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
      "accountcreator-newcomer": "What the new person needs to know",
      "accountcreator-newcomer-expires": "The mailed password is good for some days only: on most wikis, seven. Log in before and choose your own.",
      "accountcreator-newcomer-code": "When you log in on a new device, the wiki may ask for a code. It mails the code to your address.",
      "accountcreator-newcomer-reset": "A new password comes by e-mail from $1 (on most wikis, once in 24 hours).",
      "accountcreator-newcomer-no-reset": "Keep your password. Without an e-mail address in your preferences, there is no way to get a new one.",
      "accountcreator-newcomer-copy": "Copy a text for them",
      "accountcreator-password-label": "Password",
      "accountcreator-copy": "Copy",
      "accountcreator-copied": "Copied.",
      "accountcreator-copy-failed": "Your browser did not let the password be copied. Select it and copy it by hand.",
      "accountcreator-link-userpage": "User page",
      "accountcreator-link-talk": "Talk page",
      "accountcreator-link-log": "Log entry",
      "accountcreator-spent": "The attempt may count towards this wiki’s daily limit for your IP address.",
      "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then come back and press “Create account” again. What you typed is still here.",
      "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then come back and press “Create account” again. What you typed is still here.",
      "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” once more. What you typed is still here.",
      "accountcreator-unknown-free": "The connection broke before the wiki answered. The wiki says that there is no account “$1”, so you can try again.",
      "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may or may not exist. Ask again before you create it once more.",
      "accountcreator-ask-again": "Ask the wiki again",
      "accountcreator-restart": "The wiki wants to start again. What you typed is still here; check it and press “Create account”.",
      "accountcreator-step-not-shown": "The wiki wants to know something more before the account “$1” is done, but it could not be shown. The account may exist already. Try again.",
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
      "accountcreator-captcha-not-shown": "The puzzle that this wiki asks for cannot be shown here, so you can only leave this step.",
      "accountcreator-hand-over": "Go on there",
      "accountcreator-handed-over": "Create the account “$1” in the other tab.",
      "accountcreator-handed-over-advice": "As soon as the account exists, it is shown here.",
      "accountcreator-back": "Back to the form",
      "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first.",
      "accountcreator-create-all-the-same": "Create it all the same",
      "accountcreator-advice-userexists": "Choose another name, or check whether this person has an account already.",
      "accountcreator-advice-usernameinprogress": "Somebody is creating this account. Wait a moment and try again, or choose another name.",
      "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.",
      "accountcreator-advice-lookalike": "The name looks too much like that of another account. Choose another one.",
      "accountcreator-advice-titleblacklist": "This wiki allows no names of this kind. Choose another one, or ask an administrator.",
      "accountcreator-advice-renamed": "Somebody else had this name before. Choose another one.",
      "accountcreator-advice-requested": "Somebody has requested this name on this wiki. Choose another one.",
      "accountcreator-advice-name": "Choose another name.",
      "accountcreator-advice-noemailcreate": "Enter the address for the temporary password, or choose another way to give them a password.",
      "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typing errors. It has the form name@example.org.",
      "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.",
      "accountcreator-advice-emailblacklisted": "This wiki accepts no addresses of this provider. Use another one.",
      "accountcreator-advice-badretype": "Type the same password into both fields.",
      "accountcreator-advice-password": "Choose a longer password that is hard to guess, or let one be made.",
      "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.",
      "accountcreator-advice-password-missing": "Type a password, or let one be made.",
      "accountcreator-advice-no-primary": "The wiki needs a password, or an address to send one to. Choose how they get theirs.",
      "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.",
      "accountcreator-advice-captcha-error": "The puzzle could not be checked. Try again in a few minutes.",
      "accountcreator-advice-throttle": "The wiki counts accounts by IP address. Try again when that time is over, go on from another connection, or ask the wiki’s administrators for an exemption.",
      "accountcreator-advice-captcha-unsolved": "The puzzle was not solved, so nothing was sent. Try again.",
      "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.",
      "accountcreator-advice-readonly": "The wiki accepts no changes at the moment. Nothing is lost: wait and try again.",
      "accountcreator-advice-blocked": "Your account or network (IP address) is blocked. A network’s block also stops people who are logged in: go on from another connection, or ask an administrator to exempt you from IP blocks.",
      "accountcreator-advice-permission": "Ask an administrator of this wiki for the right to create accounts.",
      "accountcreator-advice-cannot-create": "This wiki lets nobody create accounts. Ask its administrators how people get one.",
      "accountcreator-advice-moduledisabled": "This wiki lets no programs create accounts. Use Special:CreateAccount.",
      "accountcreator-advice-not-in-progress": "The wiki has forgotten this creation, perhaps because of one in another tab. Start again.",
      "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.",
      "accountcreator-advice-program": "This is a fault of AccountCreator. Reload the page; if it comes back, tell its maintainers.",
      "accountcreator-advice-abusefilter-warning": "Read the warning. If the account is meant to be, create it all the same.",
      "accountcreator-advice-abusefilter": "A rule of this wiki forbids this account. If that seems wrong, ask an administrator.",
      "accountcreator-advice-wiki-broken": "The wiki has a fault. Wait a few minutes and try again; if it comes back, tell its administrators.",
      "accountcreator-advice-other": "If in doubt, show this message to an administrator of this wiki.",
      "accountcreator-title-list": "Create many accounts",
      "accountcreator-title-progress": "($1/$2)",
      "accountcreator-to-one": "One account",
      "accountcreator-to-list": "Many accounts",
      "accountcreator-list": "Names of the people, one on each line",
      "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page",
      "accountcreator-list-empty": "There is no name in the list yet.",
      "accountcreator-file": "or open a file:",
      "accountcreator-page": "From a page of this wiki",
      "accountcreator-page-title": "Title of the page",
      "accountcreator-page-read": "Look for people",
      "accountcreator-page-leave": "Cancel",
      "accountcreator-page-missing": "This wiki has no page “$1”.",
      "accountcreator-page-empty": "There are no people on the page “$1”.",
      "accountcreator-page-failed": "The page “$1” could not be read. Check the connection and try again.",
      "accountcreator-page-sections": "Whom do you want from “$1”?",
      "accountcreator-page-top": "Top of the page",
      "accountcreator-page-section": "{{PLURAL:$1|One person|$1 people}}: $2",
      "accountcreator-page-take": "{{PLURAL:$1|0=Choose a section|Take one person|Take $1 people}}",
      "accountcreator-source-reading": "Reading “$1” …",
      "accountcreator-file-read": "From the file “$1”.",
      "accountcreator-file-refused": "“$1”: $2",
      "accountcreator-sheet-choice": "Sheet of the file:",
      "accountcreator-encoding": "Encoding of the file:",
      "accountcreator-encoding-option": "$1: $2",
      "accountcreator-encoding-samples": "Lines of the file in this encoding",
      "accountcreator-encoding-doubt": "The file does not say how its letters are encoded. If these names look wrong, choose another encoding.",
      "accountcreator-place-question": "The list holds {{PLURAL:$1|0=text|one person|$1 people}} already. Add the new people to it, or replace it?",
      "accountcreator-place-replace": "Replace",
      "accountcreator-place-add": "Add",
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
      "accountcreator-column-number": "Column $1",
      "accountcreator-column-state": "State",
      "accountcreator-column-username": "Username",
      "accountcreator-column-email": "E-mail",
      "accountcreator-column-realname": "Real name",
      "accountcreator-column-password": "Password",
      "accountcreator-column-reason": "Reason",
      "accountcreator-column-mode": "Password mode",
      "accountcreator-column-firstname": "First name",
      "accountcreator-column-lastname": "Last name",
      "accountcreator-column-ignored": "Not used",
      "accountcreator-column-how": "How they get in",
      "accountcreator-columns": "Columns:",
      "accountcreator-columns-unused": "; {{PLURAL:$1|one column|$1 columns}} not used",
      "accountcreator-columns-remembered": "(as you chose for the last list with these headings)",
      "accountcreator-columns-change": "Change",
      "accountcreator-columns-done": "Close",
      "accountcreator-columns-label": "What the columns hold",
      "accountcreator-columns-both": "$1 + $2",
      "accountcreator-columns-disputed": "What is in the column “$1”: $2?",
      "accountcreator-columns-unclear": "It is not clear what each column holds. Please look, and choose.",
      "accountcreator-columns-nobody": "No column seems to hold names or addresses. Please choose.",
      "accountcreator-readings-unclear": "This list can be read in {{PLURAL:$1|one way|$1 ways}}. Which is right?",
      "accountcreator-readings-guess": "It is not certain that these are people, and that their names are whole. Please look at them, and change the list where it is wrong.",
      "accountcreator-readings": "Ways to read the list",
      "accountcreator-labelled": "$1: $2",
      "accountcreator-columns-joined": "First and last name together are the real name: “$1”.",
      "accountcreator-columns-carried": "Columns that are not used come back in the files that you save.",
      "accountcreator-columns-confirm": "That is right",
      "accountcreator-columns-first": "Please say first how the list is to be read.",
      "accountcreator-nameless": "{{PLURAL:$1|One person has|$1 people have}} no username.",
      "accountcreator-make-usernames": "Make usernames",
      "accountcreator-guests": "Add guests without names",
      "accountcreator-naming": "Usernames for {{PLURAL:$1|one person|$1 people}}",
      "accountcreator-naming-from": "Made from",
      "accountcreator-naming-real": "First and last name (real name)",
      "accountcreator-naming-initial": "Initial and last name",
      "accountcreator-naming-counted": "A text and a number",
      "accountcreator-naming-address": "E-mail address, up to the @",
      "accountcreator-naming-address-public": "A username is public. Names made like this show a part of everybody’s private address.",
      "accountcreator-naming-example": "Workshop $1",
      "accountcreator-naming-text": "Text",
      "accountcreator-naming-number": "First number",
      "accountcreator-naming-prefix": "Put before each",
      "accountcreator-naming-suffix": "Put after each",
      "accountcreator-naming-preview": "Preview",
      "accountcreator-more-names": "… and {{PLURAL:$1|one more|$1 more}}",
      "accountcreator-naming-without": "{{PLURAL:$1|One person gets|$1 people get}} no username like this.",
      "accountcreator-naming-make": "Make {{PLURAL:$1|one username|$1 usernames}}",
      "accountcreator-naming-made": "{{PLURAL:$1|One username was|$1 usernames were}} made. The check tells whether they are free.",
      "accountcreator-naming-undo": "Undo",
      "accountcreator-guests-legend": "Guests of whom nothing is known yet",
      "accountcreator-guests-range": "$1 … $2",
      "accountcreator-guests-count": "How many",
      "accountcreator-guests-add": "Add {{PLURAL:$1|0=guests|one guest|$1 guests}}",
      "accountcreator-guests-there": "{{PLURAL:$1|One guest is|$1 guests are}} on the list, with passwords made here.",
      "accountcreator-guests-remove": "Take off the guests",
      "accountcreator-column-remarks": "Remarks",
      "accountcreator-column-tools": "Tools",
      "accountcreator-parse-header": "taken for headings",
      "accountcreator-parse-total": "taken for a total, not for a person",
      "accountcreator-parse-markup": "taken for mark-up, not for a person",
      "accountcreator-parse-no-name": "no name found",
      "accountcreator-parse-again": "named above already, counted once",
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
      "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. After that, you have only what you saved of them.",
      "accountcreator-table": "The people of the list. Arrow keys move, Enter edits, Delete removes.",
      "accountcreator-table-keys": "Keyboard: the arrow keys lead through the table, also to the buttons in a row. Enter or F2 edits a cell, Delete removes the row.",
      "accountcreator-state-unchecked": "Not checked",
      "accountcreator-state-checking": "Checking …",
      "accountcreator-state-ready": "Ready",
      "accountcreator-state-warned": "Look again",
      "accountcreator-state-rejected": "Problem",
      "accountcreator-state-already": "Has an account",
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
      "accountcreator-remark-name-forbidden": "The wiki does not allow this name.",
      "accountcreator-remark-duplicate": "The same name stands in line $1.",
      "accountcreator-remark-email-missing": "There is no e-mail address for the password.",
      "accountcreator-remark-email-invalid": "This is no e-mail address.",
      "accountcreator-remark-email-repeated": "The same address stands in line $1.",
      "accountcreator-remark-email-typo": "Perhaps a typing error in the address?",
      "accountcreator-remark-email-required": "This wiki wants an e-mail address for every account.",
      "accountcreator-remark-realname-required": "This wiki wants a real name for every account.",
      "accountcreator-remark-password-missing": "There is no password.",
      "accountcreator-remark-password-weak": "The wiki does not accept this password.",
      "accountcreator-remark-lookalike": "Looks like the name in line $1.",
      "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1",
      "accountcreator-remark-reason-name": "The public reason contains a name of the list: $1",
      "accountcreator-remark-cleaned": "Read from “$1”.",
      "accountcreator-remark-normalised": "Will become “$1”.",
      "accountcreator-remark-already": "You created this account on $1.",
      "accountcreator-remark-has-account": "This person has an account already.",
      "accountcreator-remark-account-since": "It has been there since $1.",
      "accountcreator-remark-account-by": "$2 created it on $1.",
      "accountcreator-remark-account-edits": "It has {{PLURAL:$1|0=no edits yet|one edit|$1 edits}}.",
      "accountcreator-remark-account-home": "Its home wiki is $1.",
      "accountcreator-theirs": "It is theirs already",
      "accountcreator-not-theirs": "It is somebody else’s",
      "accountcreator-quota-none": "You are exempt from this wiki’s limit on new accounts.",
      "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.",
      "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last day. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.",
      "accountcreator-quota-left": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|one|$2}} for now. When the limit strikes, the rest waits here and you can go on later.",
      "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.",
      "accountcreator-limit-ways": "The limit may be too low for this list. What helps, best before the event:",
      "accountcreator-limit-raise": "Ask for a higher limit. Somebody has to change the wiki’s settings, so ask a week before.",
      "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit, for the time of the event: that of account creators or event coordinators, for example.",
      "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has an IP address of their own. The link for them:",
      "accountcreator-problem-nothing": "There is nothing to create in this list.",
      "accountcreator-problem-busy": "The list is being created already.",
      "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first: then this list goes on by itself.",
      "accountcreator-problem-sheet": "Some of these passwords are made here and kept nowhere else. Save the sheet with the passwords first; then the accounts can be created.",
      "accountcreator-problem-logged-out": "You are not logged in as $1 yet. Log in first; then the list goes on by itself.",
      "accountcreator-problem-passwords": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more. Open the sheet that you saved before.",
      "accountcreator-problem-field": "The wiki wants “$1” filled in for every account, and it is empty.",
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
      "accountcreator-replace-list": "Another script on this page wants to put another list here.",
      "accountcreator-lose-list": "The list that is here is taken away. Nothing was created from it yet.",
      "accountcreator-lose-passwords": "The passwords that were made for this list are in no sheet that you said is saved. They are lost.",
      "accountcreator-lose-results": "What became of the accounts is taken away: you have only what you saved of it.",
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
      "accountcreator-resume-minutes": "in {{PLURAL:$1|one minute|$1 minutes}}, while this page is open",
      "accountcreator-resume-at": "Going on by itself at $1.",
      "accountcreator-exemption-label": "Text that asks for a higher limit",
      "accountcreator-event-page": "Page of the event (link or title):",
      "accountcreator-event-begin": "Begin of the event:",
      "accountcreator-event-end": "End of the event:",
      "accountcreator-event-network": "Public IP address or range there (ask who runs the network):",
      "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.",
      "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!",
      "accountcreator-row-created": "Created.",
      "accountcreator-row-created-mail": "Created; the password is on its way by e-mail.",
      "accountcreator-row-created-elsewhere": "Created on the wiki’s own page, with the password that was typed there.",
      "accountcreator-row-handed-over": "You create this account in the other tab. As soon as it exists, this row says so.",
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
      "accountcreator-broken-off-forget-question": "What is kept here of the list and its results is lost. Accounts that exist stay.",
      "accountcreator-broken-off-unreadable": "A list broke off here, but the notes of it cannot be read. Paste the list again: what you created already is recognised.",
      "accountcreator-broken-off-elsewhere": "A list was begun in another tab of this browser, which is still open. Go on with it there.",
      "accountcreator-broken-off-here": "A list broke off in this tab.",
      "accountcreator-broken-off-show": "Show the list"
    };
  });

  // src/app/left-page.ts
  function w0(n) {
    let e = false;
    window.addEventListener("beforeunload", (t) => {
      if (e) {
        t.stopImmediatePropagation();
      }
    });
    window.addEventListener("pageshow", ({ persisted: t }) => {
      if (t) {
        const { documentElement: r } = document;
        r.style.opacity = "0";
        r.inert = true;
        void n.whoAmI().then((o) => {
          e = o !== n.me;
          if (e) {
            location.reload();
          } else {
            r.style.opacity = "";
            r.inert = false;
          }
        });
      }
    });
  }
  var y0 = f(() => {
    "use strict";
  });

  // src/ui/shared/messages.ts
  function We(n) {
    for (const [e, t] of Object.entries(n)) {
      if (typeof t === "string" && !mw.messages.exists(e)) {
        mw.messages.set(e, t);
      }
    }
  }
  function Zr(n) {
    const e = document.documentElement.dir === "rtl";
    const t = n.replace(Xv, "");
    return e ? t && `⁨${t}⁩` : Jv.test(t) ? `⁨${t}⁩` : t;
  }
  function Yv(n) {
    return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  }
  function u(n, ...e) {
    return mw.message(n, ...e.map((t) => typeof t === "string" ? Zr(t) : Yv(t))).text();
  }
  function Me(n, ...e) {
    return mw.message(n, ...e).text();
  }
  function Ge(n) {
    return n.filter((e) => e !== "").join(mw.msg("word-separator"));
  }
  var Jv, Xv;
  var L = f(() => {
    "use strict";
    Jv = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
    Xv = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  });

  // src/accounts/email/email.ts
  function eo(n) {
    return !Zv.test(n) ? "invalid" : e2.test(n) ? null : "odd";
  }
  function v0(n) {
    const e = n.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
    return e !== n && eo(e) === null ? e : null;
  }
  var Zv, e2;
  var pi = f(() => {
    "use strict";
    Jn();
    Qo();
    Qo();
    Zv = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
    e2 = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
  });

  // src/accounts/email/mail-domains.ts
  function S0(n) {
    return new Map(n.split("|").map((e) => {
      const [t = "", ...r] = e.split(" ");
      return [t, r];
    }));
  }
  function d2(n, e, t, r) {
    return t > 1 && r > 1 && n[t - 1] === e[r - 2] && n[t - 2] === e[r - 1];
  }
  function R0(n, e) {
    var o, i, s, a, c;
    let t = [];
    let r = Array.from({ length: e.length + 1 }, (l, d) => d);
    for (let l = 1; l <= n.length; l++) {
      const d = [l];
      for (let p = 1; p <= e.length; p++) {
        const m = n[l - 1] === e[p - 1];
        d[p] = Math.min(
          ((o = r[p]) != null ? o : 0) + 1,
          ((i = d[p - 1]) != null ? i : 0) + 1,
          ((s = r[p - 1]) != null ? s : 0) + (m ? 0 : 1),
          d2(n, e, l, p) ? ((a = t[p - 2]) != null ? a : 0) + 1 : Infinity
        );
      }
      t = r;
      r = d;
    }
    return (c = r[e.length]) != null ? c : 0;
  }
  function mi(n) {
    return [...n].sort().join("");
  }
  function p2(n, e) {
    const [t, r] = [n.charAt(0), e.charAt(0)];
    if (Math.abs(n.length - e.length) > 2 || t !== r && n.charAt(1) !== r && e.charAt(1) !== t) {
      return false;
    }
    const o = R0(n, e);
    if (o === 1) {
      return n.length !== e.length || t === r || mi(n) === mi(e);
    }
    if (t !== r) {
      return false;
    }
    return mi(n) === mi(e) || o === 2 && e.length > 6 && [...n].every((i) => e.includes(i));
  }
  function T0(n) {
    return i2.test(n) && !s2.includes(n);
  }
  function m2(n, e) {
    return n.includes(e) || n.includes("*") && T0(e);
  }
  function k0(n, e) {
    var r;
    if (m2(n, e)) {
      return e;
    }
    if (n.length === 1 && n[0] === "com" && T0(e)) {
      return "com";
    }
    const t = n.flatMap((o) => o === "*" ? o2 : [o]);
    return (r = t.find((o) => R0(o, e) === 1)) != null ? r : null;
  }
  function f2(n, e) {
    var r;
    const t = (r = jc.get(n)) != null ? r : r2.get(n);
    if (t) {
      const o = k0(t, e);
      return o && `${n}.${o}`;
    }
    if (a2.test(n)) {
      return null;
    }
    for (const [o, i] of jc) {
      const s = p2(n, o) ? k0(i, e) : null;
      if (s !== null) {
        return `${o}.${s}`;
      }
    }
    return null;
  }
  function h2(n) {
    for (const [e, t] of jc) {
      const r = t.find((o) => n === e + o.replace(".", ""));
      if (r !== void 0) {
        return `${e}.${r}`;
      }
    }
    return null;
  }
  function x2(n) {
    var i;
    if (n.length > u2 || c2.test(n)) {
      return null;
    }
    const [, e, t] = (i = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(n)) != null ? i : [];
    const r = e !== void 0 && t !== void 0 ? f2(e, t) : h2(n);
    if (r !== null) {
      return r === n ? null : r;
    }
    const o = l2.find(([s]) => s.test(n));
    return o ? n.replace(o[0], o[1]) : null;
  }
  function A0(n) {
    const e = n.lastIndexOf("@") + 1;
    const t = e > 0 ? x2(n.slice(e).toLowerCase()) : null;
    return t === null ? null : n.slice(0, e) + t;
  }
  var t2, n2, jc, r2, o2, i2, s2, a2, c2, l2, u2;
  var C0 = f(() => {
    "use strict";
    t2 = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
    n2 = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
    jc = S0(t2);
    r2 = S0(n2);
    o2 = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
    i2 = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
    s2 = ["co", "cm", "om"];
    a2 = /^(?:e?mail|cloud|gail|online|poste)$/;
    c2 = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
    l2 = [
      [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
      [/\.(?:nte|ent|nett)$/, ".net"],
      [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
    ];
    u2 = 100;
  });

  // src/accounts/email/judge-email.ts
  function fi(n) {
    var o;
    const e = eo(n);
    const t = e && v0(n);
    const r = (o = A0(t != null ? t : n)) != null ? o : t;
    if (e) {
      return { problem: e, meant: r };
    }
    return r === null ? g2 : { problem: "typo", meant: r };
  }
  var g2;
  var Kc = f(() => {
    "use strict";
    pi();
    C0();
    g2 = { problem: null, meant: null };
  });

  // src/accounts/contract/newcomer.ts
  function hi(n, e) {
    switch (n) {
      case "mail":
        return ["expires", "code", "reset"];
      case "password":
        return e ? ["code", "reset"] : ["noReset"];
      case "other":
        return e ? ["code"] : [];
      default:
        return R(n);
    }
  }
  var Gc = f(() => {
    "use strict";
    U();
  });

  // src/ui/shared/newcomer-texts.ts
  function Qc(n) {
    return location.origin + mw.util.getUrl(n);
  }
  function xi(n) {
    switch (n) {
      case "expires":
        return Me("accountcreator-newcomer-expires");
      case "code":
        return Me("accountcreator-newcomer-code");
      case "reset":
        return Me("accountcreator-newcomer-reset", Qc("Special:PasswordReset"));
      case "noReset":
        return Me("accountcreator-newcomer-no-reset");
      default:
        return R(n);
    }
  }
  var Jc = f(() => {
    "use strict";
    U();
    L();
  });

  // src/ui/shared/save-copy-print.ts
  function Xc(n, e, t) {
    const r = URL.createObjectURL(new Blob([e], { type: t }));
    const o = document.createElement("a");
    o.href = r;
    o.download = n;
    document.body.append(o);
    o.click();
    o.remove();
    setTimeout(() => URL.revokeObjectURL(r), 6e4);
  }
  function ir(n) {
    const e = document.createElement("textarea");
    const t = document.activeElement;
    let r = false;
    const o = (i) => {
      var s;
      (s = i.clipboardData) == null ? void 0 : s.setData("text/plain", n);
      i.preventDefault();
      i.stopImmediatePropagation();
      r = i.clipboardData !== null;
    };
    e.value = "-";
    e.className = "accountcreator-offscreen";
    document.body.append(e);
    e.select();
    window.addEventListener("copy", o, true);
    r = document.execCommand("copy") && r;
    window.removeEventListener("copy", o, true);
    e.remove();
    if (t instanceof HTMLElement) {
      t.focus();
    }
    return r;
  }
  function L0(n) {
    n.classList.add("accountcreator-print");
    document.body.append(n);
    document.documentElement.classList.add("accountcreator-printing");
    const e = () => {
      document.documentElement.classList.remove("accountcreator-printing");
      n.remove();
      O0.forEach((t) => window.removeEventListener(t, e, true));
    };
    O0.forEach((t) => window.addEventListener(t, e, true));
    window.print();
  }
  var O0;
  var gi = f(() => {
    "use strict";
    O0 = ["afterprint", "pointerdown", "keydown", "pagehide"];
  });

  // src/ui/one/next-steps.ts
  function Yc(n, e, t = {}) {
    return $("<li>").append(
      $("<a>").attr({ href: mw.util.getUrl(e, t), target: "_blank", rel: "noopener" }).text(n)
    );
  }
  function b2({ username: n, by: e }, t) {
    return [
      Me("accountcreator-slip-wiki", mw.config.get("wgSiteName")),
      `${Me("accountcreator-slip-username")} ${n}`,
      `${Me("accountcreator-slip-address")} ${Qc("Special:UserLogin")}`,
      ...e === "mail" ? [`${Me("accountcreator-slip-password")} ${Me("accountcreator-slip-mailed")}`] : [],
      "",
      ...t
    ].join("\n").trim() + "\n";
  }
  function E0(n) {
    const { username: e } = n;
    const t = hi(n.by, n.email !== "").map(xi);
    const r = new OO.ui.ButtonWidget({ label: u("accountcreator-newcomer-copy") });
    r.$button.attr("data-accountcreator-action", "copy-text");
    r.on("click", () => {
      r.setLabel(u(ir(b2(n, t)) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
    });
    return $("<div>").append(
      $("<h4>").text(u("accountcreator-newcomer")),
      $("<ul>").addClass("accountcreator-newcomer").append(t.map((o) => $("<li>").text(o))).toggle(t.length > 0),
      r.$element,
      $("<ul>").addClass("accountcreator-links").append(
        Yc(u("accountcreator-link-userpage"), `User:${e}`),
        Yc(u("accountcreator-link-talk"), `User talk:${e}`),
        Yc(u("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${e}` })
      )
    );
  }
  var P0 = f(() => {
    "use strict";
    Gc();
    L();
    Jc();
    gi();
  });

  // src/app/checks-part.ts
  var $0 = {};
  on($0, {
    judgeEmail: () => fi,
    nextSteps: () => E0
  });
  var M0 = f(() => {
    "use strict";
    ln();
    L();
    Kc();
    P0();
    We(qe);
  });

  // src/accounts/steps/step-conversation.ts
  function y2({ required: n }) {
    return n === "required";
  }
  function bi(n) {
    return n.kind === "silent" ? "unknown" : n.kind === "free" ? "no" : "yes";
  }
  var w2, sr;
  var wi = f(() => {
    "use strict";
    ii();
    at();
    jo();
    U();
    $e();
    w2 = 12e4;
    sr = class extends sn {
      /**
       * @param dependencies
       * @param account
       * @param step The first step
       * @param onEnd Told once how it ended
       * @param existence What is known already of the account; left out: the wiki is asked
       */
      constructor(t, r, o, i, s = "asking") {
        super({ step: o, existence: s, values: $c(o.requests), phase: "open", redirect: "none", notice: null });
        this.dependencies = t;
        this.account = r;
        this.onEnd = i;
        if (s === "asking") {
          void this.askForAccount();
        }
      }
      setValue(t, r) {
        this.change({ values: b(h({}, this.state.values), { [t]: r }) });
      }
      /**
       * Answers the step with what was filled in.
       *
       * @param extra The button that was pressed, or what came back from the redirect
       */
      answer() {
        return g(this, arguments, function* (t = {}) {
          const { step: r, values: o, phase: i } = this.state;
          if (i !== "open") {
            return;
          }
          const s = Object.keys(t).length > 0 ? [] : r.requests.filter(y2);
          const a = Qr(s, o);
          if (a) {
            this.change({ notice: b(h({}, Le("fieldmissing", a.name)), { ended: false }) });
            return;
          }
          this.change({ phase: "sending", notice: null });
          yield this.conclude(yield this.dependencies.service.continue(
            Zn(r.requests, h(h({}, o), t)),
            this.account.by
          ));
        });
      }
      /** The person was sent to the redirect's address, in a window of its own. */
      redirected() {
        const { step: t } = this.state;
        this.change({ redirect: "away" });
        this.dependencies.clock.later(w2, () => {
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
        return g(this, null, function* () {
          const { step: r, redirect: o } = this.state;
          if (r.type !== "redirect" || o === "none") {
            return;
          }
          const i = /* @__PURE__ */ new Map();
          for (const { name: s } of r.requests.flatMap(({ fields: a }) => a)) {
            const a = t.get(s);
            if (a !== void 0) {
              i.set(s, a);
            }
          }
          yield this.answer(Object.fromEntries(i));
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
        return g(this, null, function* () {
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
              R(t);
          }
        });
      }
      next(t) {
        return g(this, null, function* () {
          if (t.type === "restart") {
            yield this.endUnlessExisting({ kind: "restart", step: t });
            return;
          }
          const r = this.state.existence === "yes" ? "yes" : "asking";
          this.change({
            step: t,
            existence: r,
            values: $c(t.requests),
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
        return g(this, null, function* () {
          const { step: t } = this.state;
          const { username: r, since: o } = this.account;
          const i = bi(yield this.dependencies.service.find(r, o));
          if (this.state.step === t && this.state.existence === "asking") {
            this.change({ existence: i });
          }
        });
      }
      /** The answer to a step got lost. */
      find() {
        return g(this, null, function* () {
          const { service: t, clock: r } = this.dependencies;
          const { username: o, since: i } = this.account;
          const { existence: s } = this.state;
          this.change({ phase: "finding" });
          const a = yield rr(t, r, o, i);
          switch (a.kind) {
            case "mine":
              this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
              break;
            case "other":
              yield this.endUnlessExisting({ kind: "refused", refused: Le("userexists") });
              break;
            case "free":
              yield this.endUnlessExisting({ kind: "unknown", found: "free" });
              break;
            case "silent":
              this.end(s === "no" ? { kind: "unknown", found: "silent" } : { kind: "unfinished", because: "unanswered", isCertain: s === "yes" });
              break;
            default:
              R(a);
          }
        });
      }
      /** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
      endUnlessExisting(t) {
        return g(this, null, function* () {
          const { existence: r } = this.state;
          const { username: o, since: i } = this.account;
          const s = r === "yes" || r === "no" ? r : bi(yield this.dependencies.service.find(o, i));
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
  function bt(n) {
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
  var to = f(() => {
    "use strict";
  });

  // src/ui/shared/captcha-service.ts
  function F0(n) {
    const e = window;
    const t = e[v2[n]];
    return t && typeof t.render === "function" ? t : null;
  }
  function R2(n, e) {
    var r;
    const t = new DOMParser().parseFromString(e, "text/html");
    for (const o of Array.from(t.querySelectorAll("script[src]"))) {
      const i = bt(o.getAttribute("src"));
      const s = ((r = o.getAttribute("type")) != null ? r : "").trim().toLowerCase();
      if (i && k2[n].test(i.href) && S2.includes(s)) {
        const a = document.createElement("script");
        a.src = i.href;
        for (const c of ["integrity", "crossorigin", "referrerpolicy"]) {
          const l = o.getAttribute(c);
          if (l !== null) {
            a.setAttribute(c, l);
          }
        }
        return a;
      }
    }
    return null;
  }
  function T2(n) {
    return new Promise((e, t) => {
      n.onload = () => e();
      n.onerror = () => t(new Error(`Cannot load ${n.src}`));
      setTimeout(() => t(new Error(`No answer from ${n.src}`)), N0);
      document.head.appendChild(n);
    });
  }
  function A2(n) {
    return g(this, null, function* () {
      const e = Date.now();
      for (; ; ) {
        const t = F0(n);
        if (t) {
          if (t.ready) {
            yield new Promise((r) => {
              var o;
              (o = t.ready) == null ? void 0 : o.call(t, r);
            });
          }
          return t;
        }
        if (Date.now() - e > N0) {
          throw new Error(`${n} did not start`);
        }
        yield new Promise((r) => {
          setTimeout(r, 100);
        });
      }
    });
  }
  function D0(n, e, t, r, o) {
    return g(this, null, function* () {
      if (!F0(n)) {
        const s = R2(n, yield r());
        if (s === null) {
          throw new Error(`The wiki names no script of ${n}`);
        }
        yield T2(s);
      }
      const i = yield A2(n);
      i.render(t, {
        sitekey: e,
        callback: o,
        "expired-callback": () => o(""),
        "error-callback": () => o("")
      });
    });
  }
  var N0, v2, k2, S2;
  var I0 = f(() => {
    "use strict";
    to();
    N0 = 1e4;
    v2 = {
      hcaptcha: "hcaptcha",
      recaptcha: "grecaptcha",
      turnstile: "turnstile"
    };
    k2 = {
      hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
      recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
      turnstile: /^https:\/\/challenges\.cloudflare\.com\//
    };
    S2 = ["", "text/javascript", "application/javascript"];
  });

  // src/ui/shared/captcha-widget.ts
  function O2() {
    const { confirmEdit: n } = mw.libs;
    if (!(n == null ? void 0 : n.CaptchaWidget)) {
      throw new zt(`${yi} makes no widget`);
    }
    return n.CaptchaWidget;
  }
  var yi, zt, C2, no;
  var B0 = f(() => {
    "use strict";
    yi = "ext.confirmEdit.CaptchaWidget";
    zt = class extends Error {
    };
    C2 = ["challenge-closed", "challenge-expired"];
    no = class {
      /**
       * @param container Has to be in the page when an answer is wanted
       * @param type As the wiki declares it
       * @param key The site's key with the service
       */
      constructor(e, t, r) {
        this.container = e;
        this.type = t;
        this.key = r;
        this.widget = null;
        this.isUsed = false;
      }
      /** Has this wiki such a widget for the service? */
      static isOffered(e) {
        return e === "hcaptcha" && mw.loader.getState(yi) !== null;
      }
      /**
       * Shows what there is to see before an answer is wanted: a note on privacy, or a box to tick.
       *
       * @throws WidgetBrokenError
       */
      render() {
        return g(this, null, function* () {
          var e;
          this.widget = (e = this.widget) != null ? e : this.make();
          yield this.widget;
        });
      }
      /**
       * An answer, good for one creation.
       *
       * @throws WidgetBrokenError; another Error where the person closed the puzzle
       */
      answer() {
        return g(this, null, function* () {
          yield this.render();
          const e = yield this.widget;
          try {
            if (this.isUsed) {
              yield e == null ? void 0 : e.updateForCaptchaFailure({ type: this.type, key: this.key });
            }
            this.isUsed = true;
            const t = yield e == null ? void 0 : e.getCaptchaDataForSubmission();
            if (typeof (t == null ? void 0 : t.captchaword) === "string" && t.captchaword !== "") {
              return t.captchaword;
            }
          } catch (t) {
            const r = t instanceof Error ? t.message : String(t);
            throw C2.includes(r) ? new Error(r) : new zt(r);
          }
          throw new zt(`${yi} gave no answer`);
        });
      }
      make() {
        return g(this, null, function* () {
          try {
            yield mw.loader.using(yi);
            const e = new (O2())({
              container: this.container,
              type: this.type,
              interfaceName: "createaccount"
            });
            yield e.updateForCaptchaFailure({ type: this.type, key: this.key });
            yield e.renderCaptcha();
            return e;
          } catch (e) {
            throw e instanceof zt ? e : new zt(String(e));
          }
        });
      }
    };
  });

  // src/ui/shared/wiki-html.ts
  function $2(n, e) {
    var t;
    if (e instanceof HTMLAnchorElement) {
      const r = bt(n.getAttribute("href"));
      if (r) {
        e.href = r.href;
        e.target = "_blank";
        e.rel = "noopener noreferrer";
      }
    } else if (e instanceof HTMLImageElement) {
      e.alt = (t = n.getAttribute("alt")) != null ? t : "";
      const r = bt(n.getAttribute("src"));
      if (r && r.origin === location.origin) {
        e.src = r.href;
      }
    }
  }
  function Zc(n, e) {
    Array.from(e.childNodes).forEach((t) => {
      if (t instanceof Text) {
        n.appendChild(document.createTextNode(t.data));
      } else if (t instanceof Element && !E2.has(t.tagName.toUpperCase())) {
        if (!L2.has(t.tagName)) {
          Zc(n, t);
          return;
        }
        const r = document.createElement(t.tagName.toLowerCase());
        for (const o of P2) {
          const i = t.getAttribute(o);
          if (i !== null) {
            r.setAttribute(o, i);
          }
        }
        $2(t, r);
        Zc(r, t);
        n.appendChild(r);
      }
    });
  }
  function le(n) {
    const e = document.createDocumentFragment();
    if (n.format === "text") {
      e.appendChild(document.createTextNode(n.text));
    } else {
      const t = new DOMParser().parseFromString(n.html, "text/html");
      Zc(e, t.body);
    }
    return e;
  }
  function ge(n) {
    var e;
    return ((e = le(n).textContent) != null ? e : "").trim();
  }
  function q0(n) {
    return ge(n) === "" ? null : $("<span>").append(le(n));
  }
  var L2, E2, P2;
  var Qe = f(() => {
    "use strict";
    to();
    L2 = /* @__PURE__ */ new Set([
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
    E2 = /* @__PURE__ */ new Set([
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
    P2 = ["title", "lang", "dir", "alt", "width", "height"];
  });

  // src/ui/shared/captcha-view.ts
  function W0(n) {
    return $("<div>").append(le(n.instructions));
  }
  var un;
  var vi = f(() => {
    "use strict";
    U();
    I0();
    B0();
    L();
    to();
    Qe();
    un = class {
      constructor(e, t) {
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-captcha");
        if (e.kind !== "service") {
          this.$element.append(W0(e));
        }
        switch (e.kind) {
          case "text":
            this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(e.question));
            this.addAnother(u("accountcreator-captcha-another-question"));
            break;
          case "question":
            this.$element.append(
              $("<div>").addClass("accountcreator-captcha-question").append(le(e.question))
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
            R(e);
        }
      }
      addAnother(e) {
        const { another: t } = this.dependencies;
        if (t) {
          const r = new OO.ui.ButtonWidget({ label: e });
          r.on("click", t);
          this.$element.append(r.$element);
        }
      }
      addImage(e) {
        const t = bt(e);
        if ((t == null ? void 0 : t.origin) === location.origin) {
          this.$element.append($("<img>").addClass("accountcreator-captcha-picture").attr({
            src: t.href,
            alt: u("accountcreator-captcha-picture")
          }));
        }
      }
      addService(e) {
        const { solvedBy: t } = this.dependencies;
        const r = document.createElement("div");
        this.$element.append(r);
        if (t && no.isOffered(e.service)) {
          this.addWidget(e, r, t);
        } else {
          this.addScript(e, r);
        }
      }
      /** The wiki's own, which gives an answer whenever one is wanted. */
      addWidget(e, t, r) {
        const o = new no(t, e.service, e.siteKey);
        const i = (s) => {
          mw.log.warn(s);
          if (s instanceof zt && t.isConnected) {
            const a = document.createElement("div");
            t.replaceWith(a);
            r(null);
            this.addScript(e, a);
          }
        };
        setTimeout(() => {
          if (t.isConnected) {
            o.render().catch(i);
          }
        });
        r(() => o.answer().catch((s) => {
          i(s);
          throw s;
        }));
      }
      /** By the script that the wiki's own page has; where that is not to be had, by that page. */
      addScript(e, t) {
        const { createAccountPage: r, answered: o } = this.dependencies;
        $(t).before(W0(e));
        D0(e.service, e.siteKey, t, r, o).catch(
          (i) => {
            mw.log.warn(i);
            this.sayNotShown();
          }
        );
      }
      sayNotShown() {
        const { ownPage: e } = this.dependencies;
        this.$element.append(new OO.ui.MessageWidget({
          type: "warning",
          label: e ? $("<div>").append(
            $("<p>").text(u("accountcreator-captcha-elsewhere")),
            this.linkTo(e)
          ) : u("accountcreator-captcha-not-shown")
        }).$element);
      }
      linkTo({ address: e, handOver: t }) {
        const r = new OO.ui.ButtonWidget({
          label: u("accountcreator-hand-over"),
          target: "_blank",
          flags: ["progressive"]
        });
        r.$button.attr("data-accountcreator-action", "hand-over").on("mousedown keydown click", () => {
          r.setHref(e());
        });
        r.$button.on("click", () => t());
        return r.$element;
      }
    };
  });

  // src/ui/shared/redirect-return.ts
  function el(n) {
    return "BroadcastChannel" in window ? new BroadcastChannel(`accountCreator ${n}`) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
  }
  function U0(n, e) {
    const { searchParams: t } = new URL(n);
    const r = t.get(_0);
    if (r === null) {
      return false;
    }
    const o = el(e);
    o.postMessage({ mark: r, parameters: [...t] });
    setTimeout(() => {
      o.close();
      window.close();
    }, 200);
    return true;
  }
  var _0, ki;
  var tl = f(() => {
    "use strict";
    Jr();
    _0 = "accountcreatorreturn";
    ki = class {
      /**
       * @param page The address to come back to, without the mark
       * @param randomBytes
       */
      constructor(e, t) {
        this.page = e;
        this.randomBytes = t;
        this.latest = null;
      }
      /** That of the creation which began last; null: none has begun. */
      get current() {
        return this.latest;
      }
      /** The absolute address to come back to from the creation that begins now; createreturnurl. */
      nextAddress() {
        this.latest = cn(this.randomBytes);
        const e = new URL(this.page, location.href);
        e.searchParams.set(_0, this.latest);
        return e.href;
      }
    };
  });

  // src/ui/shared/redirect-listener.ts
  function M2(n) {
    const { mark: e, parameters: t } = typeof n === "object" && n !== null ? n : {};
    if (typeof e !== "string" || !Array.isArray(t)) {
      return null;
    }
    const r = t.filter((o) => Array.isArray(o) && typeof o[0] === "string" && typeof o[1] === "string");
    return { mark: e, parameters: new Map(r) };
  }
  function z0(n, e, t) {
    const r = el(n);
    r.onmessage = ({ data: o }) => {
      const i = M2(o);
      if (i && i.mark === e) {
        r.close();
        t(i.parameters);
      }
    };
    return () => r.close();
  }
  var H0 = f(() => {
    "use strict";
    tl();
  });

  // src/ui/shared/redirect-window.ts
  var N2, F2, Si;
  var V0 = f(() => {
    "use strict";
    H0();
    N2 = 500;
    F2 = 1500;
    Si = class {
      /**
       * @param marks
       * @param wiki What tells it from others of the origin
       */
      constructor(e, t) {
        this.marks = e;
        this.wiki = t;
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
        this.await(e);
        this.look(e, r);
      }
      show() {
        var e;
        (e = this.popup) == null ? void 0 : e.focus();
      }
      /** Nobody listens before a window is sent out, nor after its answer has come or nobody waits for it any more. */
      await(e) {
        this.stopListening();
        const t = z0(this.wiki, this.marks.current, (o) => {
          void e.redirectReturned(o);
        });
        const r = e.observe(({ phase: o }) => {
          if (o === "ended") {
            t();
          }
        });
        this.stopListening = () => {
          t();
          r();
        };
      }
      look(e, t) {
        setTimeout(() => {
          if (t !== this.popup) {
            return;
          }
          if (!t || t.closed) {
            setTimeout(() => e.redirectClosed(), F2);
          } else {
            this.look(e, t);
          }
        }, N2);
      }
    };
  });

  // src/ui/shared/deliberate-press.ts
  function K0({ key: n }) {
    return n === "Enter" || n === " ";
  }
  function G0({ key: n, target: e }) {
    return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(D2) !== null && e.closest(Q0) === null;
  }
  var j0, Q0, D2, dn;
  var Ri = f(() => {
    "use strict";
    j0 = 500;
    Q0 = "button, a, [role=button], input[type=button], input[type=submit]";
    D2 = "[role=gridcell]";
    dn = class {
      /** @param element The window */
      constructor(e) {
        this.element = e;
        /** Of the keys that are held down, those that were let through. */
        this.held = /* @__PURE__ */ new Set();
        /** Until when nothing is a press, on the clock of Event.timeStamp; for ever, where it has not been painted yet. */
        this.deadUntil = Infinity;
        this.frame = 0;
        e.addEventListener("keydown", (r) => this.onKeydown(r), true);
        e.addEventListener("keyup", (r) => this.onKeyup(r), true);
        e.addEventListener("click", (r) => this.onClick(r), true);
        e.addEventListener("pointerdown", (r) => this.putOff(r), true);
        const t = () => {
          if (e.isConnected) {
            this.appeared();
          } else {
            window.removeEventListener("focus", t);
            window.removeEventListener("pageshow", t);
          }
        };
        window.addEventListener("focus", t);
        window.addEventListener("pageshow", t);
        this.appeared();
      }
      /** Something else is to be pressed now than a moment ago. */
      appeared() {
        this.held.clear();
        this.deadUntil = Infinity;
        this.element.classList.add("accountcreator-not-yet");
        clearTimeout(this.timer);
        cancelAnimationFrame(this.frame);
        this.frame = requestAnimationFrame(() => {
          this.frame = requestAnimationFrame(() => this.waitFrom(performance.now()));
        });
      }
      waitFrom(e) {
        this.deadUntil = e + j0;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.element.classList.remove("accountcreator-not-yet"), this.deadUntil - performance.now());
      }
      isTooEarly({ timeStamp: e }) {
        return e < this.deadUntil;
      }
      /** Whoever presses too early has not looked yet. */
      putOff(e) {
        if (this.isTooEarly(e) && this.deadUntil !== Infinity) {
          this.waitFrom(Math.max(e.timeStamp, this.deadUntil - j0));
        }
      }
      onKeydown(e) {
        if (!K0(e) || G0(e)) {
          return;
        }
        if (e.repeat || this.isTooEarly(e)) {
          this.refuse(e);
        } else {
          this.held.add(e.key);
        }
      }
      /** Native buttons are pressed when Space is let go. */
      onKeyup(e) {
        if (K0(e) && !G0(e) && !this.held.delete(e.key)) {
          e.preventDefault();
          e.stopImmediatePropagation();
        }
      }
      onClick(e) {
        if (this.isTooEarly(e) && e.target instanceof Element && e.target.closest(Q0)) {
          this.refuse(e);
        }
      }
      refuse(e) {
        e.preventDefault();
        e.stopImmediatePropagation();
        this.putOff(e);
      }
    };
  });

  // src/ui/shared/window-layer.ts
  function J0() {
    var n, e, t;
    return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
  }
  function X0(n) {
    const e = $(J0());
    const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
    if (t.length > 0) {
      n.$element.insertBefore(t.first());
    } else {
      e.append(n.$element);
    }
  }
  function Ti(n) {
    $(J0()).append(n.$element);
  }
  var Ai = f(() => {
    "use strict";
  });

  // src/ui/shared/ask.ts
  function ve(n, e) {
    const t = $.Deferred();
    const r = new OO.ui.WindowManager();
    const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    Ti(r);
    r.addWindows([o]);
    const [i] = o.$element.get();
    const s = r.openWindow(o, {
      message: n,
      // OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
      actions: [
        { action: "stay", label: u("accountcreator-stay"), flags: ["safe", "primary"] },
        { action: "confirm", label: e, flags: "destructive" }
      ]
    });
    const a = i && new dn(i);
    void s.opened.then(() => {
      for (const c of o.getActions().get()) {
        c.$button.attr("data-accountcreator-action", c.getAction());
      }
      a == null ? void 0 : a.appeared();
    });
    void s.closed.then((c) => {
      r.destroy();
      t[(c == null ? void 0 : c.action) === "confirm" ? "resolve" : "reject"]();
    });
    return t.promise();
  }
  var Ht = f(() => {
    "use strict";
    Ri();
    L();
    Ai();
  });

  // src/ui/shared/field-control.ts
  function I2(n, e) {
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
      set: (o) => {
        r.setValue(String(o));
      },
      setInvalid: (o) => {
        t = o;
        void r.setValidityFlag(!o);
      }
    };
  }
  function B2(n, e) {
    const t = $("<select>").append(n.options.map(({ value: i, label: s }) => $("<option>").val(i).text(s)));
    const r = { name: n.name, $input: t };
    const o = new OO.ui.InputWidget(r);
    o.on("change", e);
    return {
      widget: o,
      $content: o.$element,
      $input: t,
      set: (i) => {
        o.setValue(String(i));
      }
    };
  }
  function q2(n, e) {
    const t = new OO.ui.CheckboxMultiselectInputWidget({
      name: n.name,
      options: n.options.map(({ value: r, label: o }) => ({ data: r, label: o }))
    });
    t.on("change", () => e([...t.getValue()]));
    return {
      widget: t,
      $content: t.$element,
      $input: null,
      set: (r) => {
        t.setValue(Array.isArray(r) ? r : []);
      }
    };
  }
  function W2(n, e) {
    const t = new OO.ui.CheckboxInputWidget({ name: n.name, value: "1" });
    t.on("change", (r) => e(r === true));
    return {
      widget: t,
      $content: t.$element,
      $input: t.$input,
      set: (r) => {
        t.setSelected(r === true);
      }
    };
  }
  function _2(n) {
    const e = $("<div>").addClass("accountcreator-reading").append(le(n.label));
    if (typeof n.value === "string" && n.value !== "") {
      e.append($("<p>").text(n.value));
    }
    return { widget: null, $content: e, $input: null };
  }
  function U2(n, e) {
    const t = new OO.ui.ButtonWidget({ label: ge(n.label) || n.name });
    t.on("click", e);
    return { widget: t, $content: t.$element, $input: t.$button };
  }
  function z2(n, e, t) {
    switch (n.type) {
      case "string":
      case "password":
        return I2(n, e);
      case "select":
        return B2(n, e);
      case "multiselect":
        return q2(n, e);
      case "checkbox":
        return W2(n, e);
      case "button":
        return U2(n, t);
      case "null":
      case "hidden":
        return _2(n);
      default:
        return R(n.type);
    }
  }
  function Y0(n, e) {
    return JSON.stringify(n) === JSON.stringify(e);
  }
  var ar;
  var nl = f(() => {
    "use strict";
    V();
    U();
    Qe();
    ar = class {
      /**
       * @param field
       * @param dependencies Told of what the person puts in
       * @param showsHelp The wiki's help text, where it says more than the label
       */
      constructor(e, t, r) {
        this.field = e;
        this.$remark = $("<div>").addClass("accountcreator-remark").attr("aria-live", "polite");
        this.remark = null;
        /** What the model knows. The widget may be ahead of it: OOUI tells of what is typed a moment later. */
        this.known = null;
        var p;
        this.control = z2(
          e,
          (m) => {
            if (!Y0(m, this.known)) {
              this.known = m;
              t.changed(e.name, m);
            }
          },
          () => {
            var m;
            return (m = t.pressed) == null ? void 0 : m.call(t, e.name);
          }
        );
        this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", e.name);
        const { widget: o, $content: i, $input: s } = this.control;
        if (!o || e.type === "button") {
          this.$element.append(i);
          if (s) {
            s.attr("title", ge(e.help));
          }
          return;
        }
        const a = ge(e.label) || e.name;
        const c = r && !Z(e.help) && ge(e.help) !== a;
        const l = new OO.ui.FieldLayout(o, {
          align: e.type === "checkbox" ? "inline" : "top",
          label: (p = q0(e.label)) != null ? p : e.name
        });
        const d = c ? $("<div>").addClass("accountcreator-help").append(le(e.help)) : $();
        this.$element.append(l.$element, d, this.$remark);
        if (s) {
          const m = [...d.get(), ...this.$remark.get()].map((x) => {
            x.id = OO.ui.generateElementId();
            return x.id;
          });
          s.attr("aria-describedby", m.join(" "));
        }
      }
      /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
      setValue(e) {
        var t, r;
        if (!Y0(e, this.known)) {
          this.known = e;
          (r = (t = this.control).set) == null ? void 0 : r.call(t, e);
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
          t.attr("aria-describedby", (o, i) => [r.id, i].join(" "));
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
  function rl(n, e) {
    var r, o;
    const t = Array.from((o = (r = n.parentElement) == null ? void 0 : r.children) != null ? o : []);
    return t.indexOf(n) < t.indexOf(e);
  }
  var cr;
  var ol = f(() => {
    "use strict";
    ht();
    Be();
    nl();
    cr = class {
      constructor(e) {
        this.dependencies = e;
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
        const o = JSON.stringify([e, t, r]);
        if (o === this.shown) {
          return false;
        }
        this.shown = o;
        const i = this.focusedName();
        this.build(e.filter(({ name: a, type: c }) => a !== zr && c !== "hidden"), t, r);
        if (i !== null) {
          (s = this.controls.get(i)) == null ? void 0 : s.focus();
        }
        return true;
      }
      setValues(e, t) {
        this.controls.forEach((r, o) => {
          var i;
          r.setValue((i = ye(e, o)) != null ? i : "");
          r.setDisabled(t);
        });
      }
      /** A new challenge is on its way: what would be typed now would be lost. */
      setRenewing(e) {
        var t, r;
        (t = this.controls.get(G)) == null ? void 0 : t.setReadOnly(e);
        (r = this.captcha) == null ? void 0 : r.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
      }
      /** The puzzle above the field for its answer; null: there is none. */
      get $captcha() {
        return this.controls.has(G) && this.captcha ? this.captcha.$puzzle : null;
      }
      get(e) {
        return this.controls.get(e);
      }
      get all() {
        return [...this.controls.values()];
      }
      build(e, t, r) {
        const o = /* @__PURE__ */ new Map();
        const i = [];
        for (const s of e) {
          const a = this.controls.get(s.name);
          const c = a && JSON.stringify(a.field) === JSON.stringify(s) ? a : new ar(s, this.dependencies, this.dependencies.showsHelp(s));
          o.set(s.name, c);
          if (s.name === G && t) {
            i.push(...this.captchaElement(t, r).get());
            c.$element.toggle(t.kind !== "service");
          }
          i.push(...c.$element.get());
        }
        this.controls = o;
        this.place(i);
      }
      /**
       * Brings the elements into this order. What is there already is not moved, or it would lose the focus and the form
       * its scroll position; what others have put in between stays.
       */
      place(e) {
        $(this.placed.filter((o) => !e.includes(o))).detach();
        const [t] = this.$element.get();
        let r = null;
        for (const o of [...e].reverse()) {
          if (o.parentElement !== t || r && !rl(o, r)) {
            t == null ? void 0 : t.insertBefore(o, r);
          }
          r = o;
        }
        this.placed = e;
      }
      captchaElement(e, t) {
        var o;
        const r = JSON.stringify([e, t]);
        if (((o = this.captcha) == null ? void 0 : o.key) !== r) {
          this.captcha = { key: r, $puzzle: this.dependencies.puzzle(e) };
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
  function H2(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-session-lost", e) : n === e ? u("accountcreator-session-again", e) : u("accountcreator-session-other", e, n);
  }
  function V2(n, e) {
    const { advice: t, action: r } = W(n.code);
    const o = n.spent && !e ? u("accountcreator-spent") : "";
    const i = r === "createAllTheSame";
    return {
      wiki: n.message,
      own: Ge([u(t), o]),
      type: i ? "warning" : "error",
      field: n.field,
      action: i ? r : null
    };
  }
  function j2(n, e) {
    const t = { wiki: Q(""), field: null, action: null };
    switch (n.kind) {
      case "refused":
        return V2(n, e);
      case "sessionLost":
        return b(h({}, t), { type: "error", own: H2(n.now) });
      case "unknown":
        return n.found === "free" ? b(h({}, t), { own: u("accountcreator-unknown-free", n.username), type: "warning" }) : b(h({}, t), {
          own: u("accountcreator-unknown-silent", n.username),
          type: "warning",
          action: "askAgain"
        });
      case "restart":
        return b(h({}, t), { wiki: n.message, own: u("accountcreator-restart"), type: "warning" });
      case "otherTab":
        return b(h({}, t), { own: u("accountcreator-other-tab"), type: "warning" });
      default:
        return R(n);
    }
  }
  function K2(n) {
    return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
  }
  var lr;
  var il = f(() => {
    "use strict";
    Oe();
    V();
    U();
    L();
    Qe();
    lr = class {
      /** @param actions Those that are absent are not offered */
      constructor(e = {}) {
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
        const o = e ? j2(e, r) : null;
        if (e !== this.shown) {
          this.shown = e;
          this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
          if (e && o) {
            this.$element.attr("data-accountcreator-outcome", K2(e)).append(this.build(o));
            if (e.kind === "refused") {
              this.$element.attr("data-accountcreator-code", e.code);
            }
          }
        }
        return o ? o.field : null;
      }
      build(e) {
        const t = $("<div>");
        if (!Z(e.wiki)) {
          t.append($("<div>").addClass("accountcreator-notice-wiki").append(le(e.wiki)));
        }
        t.append($("<p>").addClass("accountcreator-notice-own").text(e.own));
        const { action: r } = e;
        const o = r && this.actions[r];
        if (o) {
          const i = {
            askAgain: u("accountcreator-ask-again"),
            createAllTheSame: u("accountcreator-create-all-the-same")
          }[r];
          const s = new OO.ui.ButtonWidget({ label: i });
          s.on("click", o);
          t.append(s.$element);
        }
        return new OO.ui.MessageWidget({ type: e.type, label: t }).$element;
      }
    };
  });

  // src/ui/shared/step-view.ts
  function ro({ existence: n }) {
    return n === "yes" ? u("accountcreator-close-step") : n === "no" ? u("accountcreator-close-step-none") : u("accountcreator-close-step-maybe");
  }
  function dr({ existence: n }) {
    return n === "no" ? u("accountcreator-give-up") : u("accountcreator-walk-away");
  }
  function Ci({ step: n, redirect: e }) {
    const { redirectTarget: t, requests: r } = n;
    if (t !== null) {
      const s = bt(t);
      return !s ? null : e === "none" ? u("accountcreator-redirect-go", s.host) : e === "away" ? u("accountcreator-redirect-show") : u("accountcreator-redirect-again");
    }
    const o = r.flatMap((s) => s.fields);
    const i = o.some(({ type: s }) => s === "button") && o.every(({ type: s }) => s === "button" || s === "null" || s === "hidden");
    return i ? null : u("accountcreator-continue");
  }
  function G2({ requests: n }) {
    const e = $("<dl>").addClass("accountcreator-metadata");
    for (const { metadata: t } of n) {
      for (const [r, o] of Object.entries(t)) {
        if (typeof o === "string" && o !== "") {
          e.append($("<dt>").text(r), $("<dd>").text(o));
        }
      }
    }
    return e.children().length > 0 ? e : $();
  }
  function Q2(n) {
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
        return R(n);
    }
  }
  var ur;
  var sl = f(() => {
    "use strict";
    Be();
    V();
    U();
    vi();
    ol();
    L();
    il();
    to();
    Qe();
    ur = class {
      constructor(e) {
        this.dependencies = e;
        this.$element = $("<div>").addClass("accountcreator-step");
        this.notice = new lr();
        this.$existence = $("<div>").attr("role", "status");
        this.$redirect = $("<div>").attr("role", "status");
        this.$metadata = $("<div>");
        this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
        this.conversation = null;
        this.stopObserving = () => void 0;
        this.shown = null;
        this.existenceShown = "";
        this.fields = new cr({
          changed: (t, r) => {
            var o;
            return (o = this.conversation) == null ? void 0 : o.setValue(t, r);
          },
          pressed: (t) => {
            var r;
            void ((r = this.conversation) == null ? void 0 : r.answer({ [t]: true }));
          },
          showsHelp: () => true,
          puzzle: (t) => new un(t, {
            answered: (r) => {
              var o;
              return (o = this.conversation) == null ? void 0 : o.setValue(G, r);
            },
            createAccountPage: () => e.createAccountPage()
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
          this.dependencies.redirector.show();
        } else {
          const o = bt(t.redirectTarget);
          if (o) {
            this.dependencies.redirector.visit(e, o);
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
        const { step: r, notice: o } = t;
        const i = this.shown;
        this.shown = { step: r, notice: o };
        if (r !== (i == null ? void 0 : i.step)) {
          this.build(r);
        }
        this.renderExistence(e);
        this.renderRedirect(t);
        this.fields.setValues(t.values, t.phase !== "open");
        this.renderNotice(o);
        if (i && (r !== i.step || o && o !== i.notice) && this.$element.is(":visible")) {
          this.focus();
        }
      }
      firstInput() {
        var t, r;
        const { notice: e } = (r = (t = this.conversation) == null ? void 0 : t.state) != null ? r : {};
        return (e == null ? void 0 : e.field) && this.fields.get(e.field) || this.fields.all.find(({ field: o }) => o.type === "string" || o.type === "password");
      }
      build(e) {
        var r;
        this.$message.empty();
        if (e.redirectTarget !== null) {
          const o = bt(e.redirectTarget);
          this.$message.text(o ? u("accountcreator-redirect", o.host) : u("accountcreator-redirect-unsafe", e.redirectTarget));
        } else if (Z(e.message)) {
          this.$message.text(u("accountcreator-step-more"));
        } else {
          this.$message.append(le(e.message));
        }
        this.$metadata.empty().append(e.redirectTarget === null ? G2(e) : $());
        const t = e.redirectTarget === null ? e.requests.flatMap((o) => o.fields) : [];
        this.fields.render(t, st(e.requests), 0);
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
        const t = Q2(e);
        if (this.$redirect.text() !== t) {
          this.$redirect.text(t);
        }
      }
    };
  });

  // src/ui/shared/step-screen.ts
  var Oi;
  var Z0 = f(() => {
    "use strict";
    Ht();
    L();
    sl();
    Oi = class {
      constructor(e, t) {
        this.conversation = e;
        this.$element = $("<div>");
        this.size = "large";
        this.viewName = "step";
        this.step = new ur(t);
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
        const r = Ci(e);
        return [
          { action: "leave", label: dr(e), kind: "destructive", disabled: t },
          ...r === null ? [] : [{ action: "next", label: r, kind: "progressive", disabled: t }]
        ];
      }
      get closingQuestion() {
        const { state: e } = this.conversation;
        return e.phase === "ended" ? null : ro(e);
      }
      press(e) {
        const { conversation: t, step: r } = this;
        if (e === "next") {
          r.next();
        } else if (e === "leave") {
          void ve(ro(t.state), dr(t.state)).then(
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
  var em = {};
  on(em, {
    makeStepsPart: () => J2
  });
  function J2(n, e) {
    We(qe);
    const t = new Si(e, Ut);
    const r = () => n.service.createAccountPage();
    return {
      redirector: t,
      converse: (o, i, s) => Promise.resolve(
        new sr(n, o, i, s)
      ),
      screen: (o) => new Oi(o, { redirector: t, createAccountPage: r }),
      puzzle: (o, i) => new un(o, b(h({}, i), { createAccountPage: r })).$element
    };
  }
  var tm = f(() => {
    "use strict";
    di();
    wi();
    ln();
    vi();
    L();
    V0();
    Z0();
  });

  // src/accounts/list/delimited-text.ts
  function At(n, e, t) {
    const r = (o) => X2.test(o) || o.includes(e) ? `"${o.replace(/"/g, '""')}"` : o;
    return n.map((o) => o.map(r).join(e)).join(t);
  }
  var X2;
  var pr = f(() => {
    "use strict";
    X2 = /["\r\n]|^\s|\s$/u;
  });

  // src/accounts/list/read/html.ts
  function Li(n) {
    var e;
    return Y2.has(n.nodeName.toUpperCase()) || Z2.test(Vt(n, "class")) || nk.test(Vt(n, "style")) || Vt(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
  }
  function ok(n) {
    const e = n.lastIndexOf("(");
    return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
  }
  function ik(n) {
    const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
    const t = (r) => e.filter(({ nodeName: o }) => o.toUpperCase() === r);
    return { rows: t("TR"), captions: t("CAPTION") };
  }
  function ul(n) {
    if ("line" in n) {
      return [n.line];
    }
    return [
      "{|",
      ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map(om).join(" !! ")}` : `| ${e.map(om).join(" || ")}`),
      "|}"
    ];
  }
  function cm(n, e, t) {
    const r = new ll(e);
    r.read(new t().parseFromString(n, "text/html").body);
    r.flush();
    return r;
  }
  function lm(n, e, t) {
    const { blocks: r, budget: o } = cm(n, e, t);
    return [...o.isSpent ? [am] : [], ...r.flatMap(ul)].join("\n");
  }
  function um(n, e, t, r) {
    const o = cm(n, t, r);
    const i = o.blocks.filter((s) => "rows" in s);
    if (o.budget.isSpent) {
      return [am, ...e.trim() !== "" ? [e] : o.blocks.flatMap(ul)].join("\n");
    }
    if (i.length === 0 && o.people === 0 && e.trim() !== "") {
      return e;
    }
    if (i.length === o.blocks.length && o.people === 0) {
      return At(i.flatMap(({ rows: s }) => s), "	", "\n");
    }
    return o.blocks.flatMap(ul).join("\n");
  }
  var nm, rm, Y2, Z2, ek, tk, Vt, nk, im, rk, sm, am, al, cl, ll, om;
  var dm = f(() => {
    "use strict";
    pr();
    nm = 3;
    rm = 1;
    Y2 = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
    Z2 = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
    ek = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
    tk = 600;
    Vt = (n, e) => {
      var t, r;
      return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
    };
    nk = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
    im = /^(?:[*#:]|==) /;
    rk = (n) => n.map((e) => "line" in e ? e.line.replace(im, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
    sm = 2e5;
    am = `<!-- rowspan × colspan > ${sm} -->`;
    al = class {
      constructor() {
        this.isSpent = false;
        this.left = sm;
      }
      /** How many of so many cells there is room for: all, or none. */
      take(e) {
        this.isSpent = this.isSpent || e > this.left;
        const t = this.isSpent ? 0 : e;
        this.left -= t;
        return t;
      }
    };
    cl = class {
      constructor(e) {
        this.budget = e;
        this.rows = [];
        /** By column: in how many of the next rows a cell from above stands. */
        this.spans = [];
        this.row = [];
      }
      beginRow() {
        this.row = [];
        this.rows.push(this.row);
      }
      /** Adds blank cells where those from above stand. */
      skipSpanned() {
        var r, o;
        const { row: e, spans: t } = this;
        for (let i = (r = t[e.length]) != null ? r : 0; i > 0; i = (o = t[e.length]) != null ? o : 0) {
          t[e.length] = i - 1;
          if (this.budget.take(1) === 0) {
            t.length = 0;
            return;
          }
          e.push([]);
        }
      }
      add(e, t) {
        const { row: r, spans: o } = this;
        const i = Math.min(1e3, Number(Vt(e, "rowspan")) || 1) - 1;
        const s = r.length;
        r.push(t);
        const a = this.budget.take(Math.min(50, Number(Vt(e, "colspan")) || 1) - 1);
        for (let c = 0; c < a; c++) {
          r.push([]);
        }
        if (i > 0 && !this.budget.isSpent) {
          o.length = Math.max(o.length, r.length);
          o.fill(i, s, r.length);
        }
      }
    };
    ll = class n {
      constructor(e, t = new al(), r = 0) {
        this.titles = e;
        this.budget = t;
        this.depth = r;
        this.blocks = [];
        this.people = 0;
        this.line = "";
        /** Before the next line that has something in it. */
        this.mark = "";
        /** Who is named in the line. */
        this.named = /* @__PURE__ */ new Set();
        /** How many texts with an address in them were read. */
        this.addresses = 0;
      }
      read(e, t = "") {
        if (this.depth > tk) {
          this.readDeep(e);
          return;
        }
        this.depth++;
        for (const r of Array.from(e.childNodes)) {
          if (r.nodeType === nm) {
            this.addText(r);
          } else if (r.nodeType === rm && !Li(r)) {
            this.readElement(r, t);
          }
        }
        this.depth--;
      }
      addText(e) {
        var r;
        const t = ((r = e.nodeValue) != null ? r : "").replace(/\s+/gu, " ");
        this.addresses += /[@＠]/.test(t) ? 1 : 0;
        this.line += t;
      }
      /** Each element in a line of its own. */
      readDeep(e) {
        const t = [e];
        for (let r = t.pop(); r !== void 0; r = t.pop()) {
          if (r.nodeType === nm) {
            this.addText(r);
          } else if (r.nodeType === rm && !Li(r)) {
            this.flush();
            for (const o of Array.from(r.childNodes).reverse()) {
              t.push(o);
            }
          }
        }
        this.flush();
      }
      flush() {
        const e = this.line.replace(/ +/g, " ").trim();
        if (e !== "") {
          this.blocks.push({ line: (this.mark + e).replace(/^(==) (.*)$/, "$1 $2 ==") });
          this.mark = "";
        }
        this.line = "";
        this.named.clear();
      }
      readElement(e, t) {
        const r = e.nodeName.toUpperCase();
        if (r === "BR") {
          this.flush();
        } else if (r === "A") {
          this.readLink(e, t);
        } else if (r === "TABLE") {
          this.readTable(e);
        } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(Vt(e, "class") + Vt(e, "style"))) {
          this.flush();
          this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
          this.read(e, t);
          this.flush();
          this.mark = "";
        } else if (r === "DEL" || r === "S" || r === "STRIKE") {
          this.line += "<s>";
          this.read(e, t);
          this.line += "</s>";
        } else if (ek.has(r) || r === "TR" || r === "TBODY") {
          this.flush();
          this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
          this.flush();
        } else {
          this.read(e, t);
        }
      }
      readLink(e, t) {
        var a;
        const r = Vt(e, "href");
        const o = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
        const i = Vt(e, "title");
        const s = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(o)) != null ? a : this.titles.personIn(ok(i));
        if (/^mailto:/i.test(r)) {
          const c = this.addresses;
          this.read(e, t);
          if (this.addresses === c) {
            const [l = ""] = r.slice("mailto:".length).split("?");
            this.line += ` <${l}>`;
          }
        } else if (s === null) {
          this.read(e, t);
        } else if (!this.named.has(s)) {
          this.people++;
          this.named.add(s);
          this.line += ` [[User:${s}]] `;
        }
      }
      /** A table, or what is in one that is only a frame around something else. Either way, each cell is read once. */
      readTable(e) {
        const t = new cl(this.budget);
        const r = [];
        const { rows: o, captions: i } = ik(e);
        const s = o.map((c) => this.readRow(c, t, r));
        this.flush();
        const { rows: a } = t;
        if (a.some((c) => c.filter((l) => l.length > 0).length > 1)) {
          this.blocks.push({ rows: a.map((c) => c.map(rk)), isHead: s });
          return;
        }
        for (const c of i) {
          this.read(c);
          this.flush();
        }
        r.forEach((c) => c.forEach((l) => this.take(l)));
      }
      /** @return Does it hold headings alone? */
      readRow(e, t, r) {
        let o = 0;
        let i = 0;
        t.beginRow();
        for (const s of Array.from(e.childNodes)) {
          const a = s.nodeName.toUpperCase();
          if (a !== "TD" && a !== "TH") {
            continue;
          }
          t.skipSpanned();
          const c = new n(this.titles, this.budget, this.depth + 3);
          const l = !Li(e) && !Li(s);
          if (l) {
            c.read(s);
          }
          c.flush();
          this.people += c.people;
          t.add(s, c.blocks);
          if (l) {
            r.push(c.blocks);
          }
          o += a === "TH" ? 1 : 0;
          i += a === "TD" && c.blocks.length > 0 ? 1 : 0;
        }
        t.skipSpanned();
        return o > 0 && i === 0;
      }
      /** What a cell of a frame holds, as if it stood in place of the frame. */
      take(e) {
        if ("line" in e) {
          this.blocks.push(im.test(e.line) ? e : { line: this.mark + e.line });
          this.mark = "";
        } else {
          this.blocks.push(e);
        }
      }
    };
    om = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
  });

  // src/accounts/list/read/plain-text.ts
  function mk(n, e, t, r) {
    var i, s, a;
    if (r !== void 0) {
      const [, c = "", l = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
      const d = ck.get(l);
      return (a = (s = ak.get(r)) != null ? s : lk.get(r)) != null ? a : d ? (c + d).normalize() : n;
    }
    const o = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
    return o > 31 && o < 1114112 && (o < 55296 || o > 57343) ? String.fromCodePoint(o) : n;
  }
  function pm(n) {
    return n.includes("&") ? n.replace(sk, mk) : n;
  }
  function pn(n) {
    return n.replace(/[\s_]+/gu, " ").trim();
  }
  function Ne(n) {
    if (!dk.test(n)) {
      return n;
    }
    return n.replace(uk, (e) => {
      var o;
      let t = (o = e.codePointAt(0)) != null ? o : 0;
      const r = t;
      while (r - t < 9 && pk.test(String.fromCodePoint(t - 1))) {
        t--;
      }
      return String(r - t);
    });
  }
  function C(n) {
    return n.trim() === "";
  }
  var sk, ak, ck, lk, uk, dk, pk;
  var be = f(() => {
    "use strict";
    Ce();
    sk = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
    ak = new Map(Object.entries({
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
    ck = new Map(Object.entries({
      grave: "̀",
      acute: "́",
      circ: "̂",
      tilde: "̃",
      uml: "̈",
      ring: "̊",
      cedil: "̧",
      caron: "̌"
    }));
    lk = new Map(Object.entries({
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
    uk = P(String.raw`\p{Nd}`, "g");
    dk = P(String.raw`[^\P{Nd}\d]`);
    pk = P(String.raw`\p{Nd}`);
  });

  // src/accounts/list/read/page-titles.ts
  var fk, hk, mm, xk, gk, bk, wk, yk, Pn;
  var dl = f(() => {
    "use strict";
    be();
    fk = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
    hk = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
    mm = fk.split("|");
    xk = hk.split("|");
    gk = /^[\w-]{1,24}$/;
    bk = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
    wk = 500;
    yk = (n) => {
      try {
        return decodeURIComponent(n);
      } catch (e) {
        return n;
      }
    };
    Pn = class n {
      constructor(e = []) {
        this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...mm, ...e.map(n.plain)]);
      }
      static plain(e) {
        return pn(e).toLowerCase();
      }
      /** Who has no account has an IP address for a name. */
      static named(e) {
        const t = e.trim();
        return t === "" || bk.test(t) ? null : t;
      }
      /**
       * Is this the name of a namespace for people?
       *
       * @param name
       * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
       */
      isUserNamespace(e, t) {
        const r = n.plain(e);
        return this.exact.has(r) || t && r.length < 60 && mm.some((o) => o.length > (o.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(o));
      }
      /**
       * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
       * prefixes of other wikis; null for other titles.
       *
       * @param title
       * @param isLink
       */
      personIn(e, t = true) {
        var o, i;
        if (e.length > wk || !/[:：]/.test(e)) {
          return null;
        }
        const r = pn(e).replace(/^:/, "").split(/\s*[:：]\s*/);
        for (let s = 0; s < r.length - 1 && s < 4; s++) {
          const a = (o = r[s]) != null ? o : "";
          const c = r.slice(s + 1).join(":");
          if (this.isUserNamespace(a, t)) {
            return n.named(c.replace(/[/#?].*$/u, ""));
          }
          const [, l, d] = (i = /^([^/]+)\/([^/#?]+)/.exec(c)) != null ? i : [];
          if (s < r.length - 1 && l !== void 0 && d !== void 0 && !/^\d+$/.test(d) && xk.some((p) => l.toLowerCase().startsWith(p))) {
            return n.named(d);
          }
          if (!gk.test(a)) {
            return null;
          }
        }
        return null;
      }
      /** The name in the address of a page of a person's, of whichever wiki. */
      personAt(e) {
        var a;
        const [, t = "", r = ""] = (a = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? a : [];
        const o = r.split("&").flatMap((c) => /^(?:title|target)=/.test(c) ? [c.replace(/^\w+=/, "")] : []);
        const i = t.split("/").filter((c) => c);
        const s = i.findIndex((c) => /:|%3A/i.test(c));
        if (s !== -1) {
          o.push(i.slice(s).join("/"));
        }
        for (const c of o) {
          const l = this.personIn(yk(c));
          if (l !== null) {
            return l;
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/chat.ts
  function pl(n) {
    var i, s;
    const e = n.slice(0, 150);
    const t = Ne(e);
    const r = (s = (i = vk.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? s : "";
    const o = t.indexOf(r);
    return (t.length === e.length ? e.slice(o, o + r.length) : r).trim();
  }
  function fm(n, e) {
    const t = n.filter(({ text: i }) => !C(i));
    const r = t.map(({ text: i }) => pl(i));
    if (r.filter((i) => i !== "").length < Math.max(2, t.length * 0.4)) {
      return false;
    }
    const o = /* @__PURE__ */ new Set([""]);
    t.forEach(({ line: i, lastLine: s, text: a }, c) => {
      var d;
      const l = (d = r[c]) != null ? d : "";
      if (o.has(l)) {
        e.remark("no-name", i, a, s);
      } else {
        o.add(l);
        e.add(i, s, { username: l });
      }
    });
    return true;
  }
  var vk;
  var ml = f(() => {
    "use strict";
    be();
    vk = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
  });

  // src/accounts/list/read/headings.ts
  function fl(n) {
    return St(n).normalize("NFKC").toLowerCase();
  }
  function jt(n) {
    return fl(n).replace(wm, "");
  }
  function xm(n) {
    const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
    return jt(e) === "" ? n : e;
  }
  function ym(n) {
    return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (Ei.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
  }
  var bm, kk, Sk, wm, hm, Ei, Rk, gm, Tk, Ak, hl, Ck, Ok, Lk, vm, Ek, Pi;
  var km = f(() => {
    "use strict";
    _t();
    Ce();
    bm = {
      username: "account accountnaam accountname alias anmeldename användare användarnamn apodo benutzer benutzerkonto benutzername bruger brugernavn bruker brukernavn compte conta cuenta felhasználó felhasználónév gebruiker gebruikersnaam handle identifiant istifadəçiadı jménouživatele konto kontoname korisničkoime kullanıcı kullanıcıadı käyttäjä käyttäjänimi käyttäjätunnus login loginid loginname namapengguna nazwakonta nazwaużytkownika nick nickname nombredecuenta nombredeusuaria nombredeusuario nombreusuario nomducompte nomdusuari nomdutilisateur nomdutilisatrice nomedeusuário nomedeutilizador nomedousuário nomeutente nomutilisateur numedeutilizator nutzer nutzername pengguna používateľ používateľskémeno pseudo pseudonyme přezdívka rumuz screenname sisloginid spitzname suradničkoime szerkesztőnév thànhviên tunnus tàikhoản tênngườidùng tênđăngnhập uporabniškoime user userlogin username usuari usuaria usuario usuário utente utilisateur utilisatrice utilizador utilizator użytkownik uživatel uživatelskéjméno wikimediausername wikiname wikipedian wikiusername χρήστης όνομαχρήστη имяпользователя имяучастника имяучетнойзаписи имяучётнойзаписи корисничкоиме користувач логин логін ник никнейм пользователь потребител потребителскоиме участник учетнаязапись учётнаязапись імякористувача կասնակցիանուն כינוי משתמש שםהמשתמש שםמשתמש שםמשתמשת اسمالحساب اسمالمستخدم المستخدم مستخدم نامکاربری کاربر उपयोगकर्तानाम सदस्यनाम ব্যবহারকারীনাম ব্যবহারকারীরনাম ชื่อผู้ใช้ ผู้ใช้ მომხმარებელი მომხმარებლისსახელი アカウント アカウント名 ニックネーム ハンドルネーム ユーザーid ユーザーネーム ユーザー名 ユーザ名 ログインid ログイン名 使用者 使用者名称 使用者名稱 利用者 利用者名 帳戶 帳號 昵称 暱稱 用戶 用戶名 用户 用户名 用户名称 登录名 账号 账户 账户名 계정 계정명 닉네임 사용자 사용자명 사용자이름 아이디 유저네임 유저명",
      email: "adresademail adresemail adresemailowy adrespocztyelektronicznej adressecourriel adressedemessagerie adresseecourriel adresseemail adressemail adresseélectronique adresădeemail adreçadecorreu adreçaelectrònica alamatemail alamatsurel contactemail correioeletrónico correioeletrônico correo correoelectronico correoelectrónico correue correuelectrònic courriel cím direcciondecorreo dirección direccióndecorreo direccióndecorreoelectrónico eaddress email emailaddress emailadres emailadresa emailadress emailadresse emailanschrift emailcím emailcíme emailid emailováadresa emailovýkontakt enderecodeemail endereçodecorreioeletrónico endereçodeemail epost eposta epostaadresi epostaadresiniz epostadress epostadresse eposti epoçt eメール indirizzodipostaelettronica indirizzoe indirizzoemail indirizzomail mail mailaddress mailadres mailadresse mailde mel mél postaelettronica primaryemail surel sähköposti sähköpostiosoite thưđiệntử useremail địachỉemail địachỉthưđiệntử διεύθυνσηemail ηλεκτρονικήδιεύθυνση ηλεκτρονικόταχυδρομείο адресаелектронноїпошти адресэлектроннойпочты електроннапошта електроннапоща емайл емейл имейл имейладрес почта электроннаяпочта էլփոստ אימייל דואל דואראלקטרוני כתובתדואל כתובתמייל מייל الإيميل الايميل البريدالإلكتروني البريدالالكتروني ایمیل بريدإلكتروني رایانامه عنوانالبريدالإلكتروني نشانیایمیل پستالکترونیک ईमेल ईमेलपता ইমেইল ইমেইলঠিকানা ที่อยู่อีเมล อีเมล อีเมล์ ელფოსტა メアド メール メールアドレス 信箱 电子邮件 电子邮件地址 电子邮箱 邮件 邮箱 邮箱地址 電子メール 電子信箱 電子郵件 電子郵件地址 電郵 電郵地址 메일 메일주소 이메일 이메일주소 전자메일 전자우편",
      realname: "namefirstandlast ชื่อนามสกุล ชื่อสกุล фамилияимяотчество نامونامخانوادگی attendeename bürgerlichername celéjméno civilname displayname echtenaam etuniminjasukunimi fornogefternavn fuldenavn fullname fullnameofparticipant fullständigtnamn fulltnavn förochefternamn gerçekad gerçekadı igazineved igazinév invitee klarname kokonimi legalname membername naamvoluit namaasli namalengkap namevorname nimi nombrecompleto nombrereal nomcomplet nomecompleto nomereal nomereale nometprénom nometprénoms nomeverdadeiro nominativo nomprénom nomreal nomréel numecomplet numereal numeșiprenume oikeanimi participantname pełnenazwisko prawdziweimięinazwisko prénometnom prénomnom realname richtigername riktigtnamn skutečnéjméno studentname teljesnév tênthật tênđầyđủ virkelignavn volledigenaam vollername vollständigername vorundnachname vorundzuname vrainom ονοματεπώνυμο πραγματικόόνομα настоящееимя повнеімя полноеимя піб справжнєімя фио שםאמיתי שםמלא שםפרטיומשפחה اسمكامل الاسمالثلاثي الاسمالحقيقي الاسمالكامل نامواقعی ناموخانوادگی نامکامل पूरानाम वास्तविकनाम আসলনাম পূর্ণনাম ชื่อจริง お名前 フルネーム 全名 全姓名 姓名 实名 本名 氏名 真实姓名 真實姓名 본명 성명 실명",
      firstname: "christianname etunimi first firstname firstnames fname forename forenames fornavn förnamn given givenname givennames imie imiona imię keresztnév krstnémeno křestníjméno nombredepila nombres nomdefonts nomedibattesimo preferredfirstname preferredname prenom prenome prenume primeironome primernombre primonome prénom prénoms roepnaam rufname utónév voornaam vorname vornamen önad όνομακαιπατρώνυμο имяотчество імяпобатькові שםפרטי الاسمالأول نامکوچک ชื่อต้น ファーストネーム 名 名前(名) 名字 이름(성제외)",
      lastname: "achternaam apelido apellido apellidos cognom cognome cognomi cognoms családnév efternamn efternavn etternavn familienaam familienname family familyname hausname họ last lastname llinatges lname nachname nazwisko nomdefamille nomfamille numedefamilie prezime priezvisko priimek prijmeni primerapellido příjmení secondname slektsnavn sobrenome soyad soyadı soyadınız soyisim sukunimi surname surnames vezetéknév zuname últimonome επίθετο επώνυμο презиме прізвище фамилия נאםמשפחה שםמשפחה اسمالعائلة الاسمالأخير الكنية اللقب شهرت نامخانوادگی उपनाम पदवी নামের শেষাংশ นามสกุล สกุล ラストネーム 名字(姓) 姓 姓氏 苗字 성",
      name: "ad adı adınız ime isim jmeno jméno meno naam nama name names namn navn nimed nom nombre nome nomi noms nume név prenumele tên vardas vārds όνομα имʼя име имена имя імя անուն שם שמות اسم الاسم نام नाम নাম প্রতিভাগী ชื่อ სახელი なまえ 参加者名 名前 名称 名稱 성함 이름 참가자명",
      people: "alumna alumno alumnos attendee attendees contact deelnemer deelnemers deltagare deltager deltagere deltaker deltakere guest guests katılımcı katılımcılar member members osallistuja osallistujat partecipante partecipanti participant participante participantes participanti participants people person persons peserta resztvevő résztvevő signup student students teilnehmende teilnehmer teilnehmerin teilnehmerinnen uczestnicy uczestnik volunteer who účastníci účastník συμμετέχων слушатель студент учасник учасники участники участница משתתף משתתפים משתתפת المشارك المشاركون المشاركين شرکتکننده 参与者 参加人 参加者 參與者 学生 學生 참가자 참석자",
      password: "adgangskode clave contrasenya contraseña hasło heslo initialpassword jelszó katasandi kennwort lösenord mdp motdepasse mậtkhẩu palavrapasse parola parolă pass passord passwd password passwort pw pwd salasana senha temporarypassword wachtwoord şifre κωδικός συνθηματικό парола пароль סיסמה رمزعبور كلمةالسر كلمةالمرور گذرواژه पासवर्ड পাসওয়ার্ড รหัสผ่าน パスワード 密码 密碼 비밀번호 암호",
      reason: "reason summary",
      mode: "mode passwordmode passwordway way",
      unused: "accessibility address adresse affiliation age aikaleima allergies alter anmerkung anmerkungen anrede anschrift answer anteckning article articles attendance attended attendeestatus açıklama bemerkung bemerkungen birthday by bölüm capwaktu carimbodedatahora catatan cell cellulare celular cidade città city ciudad civilité class classe comentario comentarios comentários comment commentaire commentaires commenti comments company completiontime consent corso country course csoport currency curso data date dateofbirth datiora datum department diet dietaryrequirements dni duration dấuthờigian edad einrichtung einverstanden einwilligung employeeid employer ente escola escuela età fachbereich faculty fax fecha feedback fertigstellungszeit firma fonction frage fragen funktion geburtsdatum gender geschlecht ghichú grade groep group groupe groups grup grupa grupo grupp gruppe gruppen gruppo handy handynummer heure hochschule hora horodateur huomautus id idade idnumber időbélyeg index informazionicronologiche instansi instelling instituce institución instituição institution institutionname instituție instytucja intézmény iskola istituto jobtitle jointime kaupunki kelas klasse komentarz kommentar kommentare kota kraj kurs kurum land language languages langue lastmodifiedtime leavetime lfdnr link lp marcajdetimp marcatemporal matricola matriculationnumber matrikel matrikelnummer megjegyzés memberid message miasto mobile mobilenumber mobilnummer móvil město nachricht nationality newsletter ngày no nohp nomorhp not note notes notiz notizen nr num numara number numeralbumu numertelefonu nummer numéro numéroétudiant número observaciones observações okul opmerkingen oppilaitos oraș order orderdate orderid ordernumber organisation organisationname organisme organización organization organização ort pays país phone phonenumber plaats plz points portable position postcode poznámka poznámky price puhelin puhelinnumero quantity question questions region registered registereddate registrationtime remark remarks remarque remarques role roles rolle row ryhmä rôle salutation school schule score scuola seat section sekolah sex signature signed signedup sisuserid skola skole skupina société source sprache stad stadt starttime startzeit state status stempelwaktu straße street stt studentid studentno studentnumber studentnummer studiengang submittedat sygnaturaczasowa szkoła sınıf sıra sırano sốđiệnthoại tags team tel telefon telefone telefonnumarası telefonnummer telefono telefonszám telefoon telefoonnummer telemóvel telephone telepon teléfono thànhphố ticket ticketnumber tickettype tidsstempel tidsstämpel tijdstempel time timestamp title topic total town trường turma téléphone uczelnia uhrzeit universidad universidade universitas university università universität université unterschrift url userid uwagi verein ville város website whatsapp workplace yaş yorum zamandamgası zeit zeitstempel zip zipcode znacznikczasu âge école établissement öğrencino üniversite časováznačka číslo điệnthoại đơnvị şehir škola ίδρυμα πόλη σχολή σχόλια τηλέφωνο χρονικήσήμανση возраст время вуз город група группа дата должность класс коментар комментарии комментарий місто номер номертелефона организация організація отметкавремени п/п позначкачасу пол пп примечание примечания примітка роль страна телефон университет учреждение школа אוניברסיטה ביתספר גיל הערות חותמתזמן טלפון מוסד מספר נייד עיר קבוצה שעה תאריך التاريخ الجامعة الجوال الدولة الرقم العمر المؤسسة المجموعة المدرسة المدينة الهاتف الوقت تاریخ تلفن توضیحات دانشگاه ردیف رقم رقمالهاتف شماره شهر طابعزمني م مؤسسه ملاحظات مهرزمانی टाइमस्टैम्प फ़ोन शहर संस्थान จังหวัด ประทับเวลา มหาวิทยาลัย ลำดับ สถาบัน หมายเหตุ เบอร์โทร โทรศัพท์ № コメント タイムスタンプ メモ 专业 住所 備考 備註 单位 單位 城市 备注 大学 学号 学年 学校 学籍番号 学部 學校 學號 年齢 年龄 序号 序號 役職 性別 性别 所属 所属機関 手机 手机号 手機 提交时间 携帯 日付 日時 日期 时间 时间戳 时间戳记 時間 時間戳記 机构 機構 機関 班級 班级 电话 番号 編號 编号 联系方式 聯絡方式 都道府県 電話 電話番号 기관 나이 날짜 메모 번호 비고 성별 소속 순번 시간 연락처 전화번호 주소 지역 직책 타임스탬프 학과 학교 학년 학번 휴대폰"
    };
    kk = "s a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
    Sk = "and und et y e i og och ja és și si ve và dan и і й та و";
    wm = P(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
    hm = P(String.raw`[^\p{L}\p{M}\p{N}№]+`);
    Ei = P(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
    Rk = 200;
    gm = new Set(kk);
    Tk = new Set(bm.people.split(" "));
    Ak = new Set(Sk.split(" "));
    hl = Object.entries(bm).reduce((n, [e, t]) => {
      const r = e === "people" ? "name" : e;
      for (const o of t.split(" ")) {
        const i = jt(o);
        if (i && !n.has(i)) {
          n.set(i, r);
        }
      }
      return n;
    }, /* @__PURE__ */ new Map());
    Ck = ym(hl);
    Ok = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пин пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(jt);
    Lk = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(jt));
    vm = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
    Ek = [...Ok, ...vm(hl)];
    Pi = class {
      constructor(e = {}) {
        this.words = /* @__PURE__ */ new Map();
        this.found = /* @__PURE__ */ new Map();
        for (const [t, r] of Object.entries(e)) {
          for (const o of r) {
            this.words.set(jt(o), t);
          }
        }
        this.words.delete("");
        this.secrets = [...Ek, ...vm(this.words)];
        this.telling = [...ym(this.words), ...Ck];
      }
      meaningOf(e) {
        var t;
        return (t = this.words.get(e)) != null ? t : hl.get(e);
      }
      /** What a heading means; null where that is not known. */
      score(e) {
        let t = this.found.get(e);
        if (t === void 0) {
          t = e.length > Rk ? null : this.find(e);
          this.found.set(e, t);
        }
        return t;
      }
      /** Is the text, as a whole, a heading that is known? */
      isHeading(e) {
        var t, r;
        return ((r = (t = this.score(e)) == null ? void 0 : t.score) != null ? r : 0) > 0.8;
      }
      /** Does the heading have a word for a password in it, as “Repeat password” has? */
      isSecret(e) {
        const t = jt(e);
        const r = new Set(fl(e).replace(/\d+/g, " ").split(hm));
        const o = (i) => r.has(i) || t === i || !Lk.has(i) && i.length > (Ei.test(i) ? 1 : 4) && t.includes(i);
        return this.secrets.some(o);
      }
      find(e) {
        var c, l;
        const t = (c = this.meaningOf(jt(e))) != null ? c : this.meaningOf(jt(xm(e)));
        if (t) {
          return { meaning: t, score: 1 };
        }
        const r = e.split(/[/|·•\n(（]/u).map(jt).filter((d) => d);
        const o = new Set(r.map((d) => this.meaningOf(d)));
        const [i] = [...o];
        if (r.length > 1 && o.size === 1 && i) {
          return { meaning: i, score: 1 };
        }
        const s = fl(xm(e)).replace(/e[-‐‑ ]mail/g, "email").split(hm).filter((d) => d);
        const a = this.meaningOf(s.filter((d) => !gm.has(d)).join("").replace(wm, ""));
        if (a) {
          return { meaning: a, score: 0.9 };
        }
        return (l = this.findWholeName(s)) != null ? l : this.findWithin(s);
      }
      /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
      findWholeName(e) {
        const t = e.filter((s) => !Tk.has(s) && !gm.has(s) && !Ak.has(s));
        const r = t.length > 0 && t.length < e.length ? this.meaningOf(t.join("")) : void 0;
        if (r === "firstname" || r === "lastname" || r === "realname") {
          return { meaning: r, score: 0.9 };
        }
        const o = t.map((s) => this.meaningOf(s));
        const i = o.length > 1 && o.includes("lastname") && (o.includes("firstname") || o.includes("name")) && o.every((s) => s === "firstname" || s === "lastname" || s === "name");
        return i ? { meaning: "realname", score: 1 } : null;
      }
      findWithin(e) {
        const t = e.join("");
        const r = /* @__PURE__ */ new Set();
        e.reduce((o, i) => {
          r.add(o);
          return o + i.length;
        }, 0);
        for (const [o, i] of this.telling) {
          const s = t.indexOf(o);
          if (s !== -1 && (r.has(s) || Ei.test(o))) {
            const a = Ei.test(o) && s + o.length >= t.length - 1;
            return { meaning: i, score: a ? 0.8 : 0.5 };
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/cell-kinds.ts
  function Ct(n) {
    const e = n.trim().toLowerCase();
    return Rm.has(e) || e.length < 4 && Nk.test(e) && e !== "";
  }
  function gl(n) {
    const e = n.trim().toLowerCase();
    return Ct(n) && (e.length > 3 || !xl.test(e) || e.includes("/") || /^t[bd]./.test(e));
  }
  function we(n) {
    return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && eo(an(n)) === null;
  }
  function Sm(n) {
    var r, o;
    if (!/\d/.test(n) || n.length > 60) {
      return false;
    }
    const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
    if (Wk.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
      return e.length < 6;
    }
    const t = (o = n.match(/\d+/g)) != null ? o : [];
    return qk.test(n) && e.length < 5 && t.length > 2 || _k.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((i) => Bk.test(i));
  }
  function Tm(n) {
    const e = n.trim();
    return e.length < 60 && Fk.test(e);
  }
  function Am(n) {
    return Dk.test(n.trim());
  }
  function Kt(n, e) {
    const t = n.trim();
    if (t === "") {
      return "blank";
    }
    if (t.length > 200) {
      return "text";
    }
    const r = t.toLowerCase();
    if (Mk.has(r) || Rm.has(r)) {
      return "answer";
    }
    if (we(t)) {
      return "email";
    }
    if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
      return "person";
    }
    if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
      return e.personAt(t) === null ? "url" : "person";
    }
    const o = Ne(t);
    if (!xl.test(o)) {
      const s = o.replace(/\D/g, "").length;
      return s === 0 ? "answer" : Sm(o) ? "date" : s > 6 && /^[+(0]/.test(o) && /^[\d\s()+./-]+$/.test(o) ? "phone" : "number";
    }
    if (Sm(o)) {
      return "date";
    }
    if (Ik.test(o)) {
      return "code";
    }
    const i = t.split(/\s+/u);
    return i.length === 1 ? "word" : i.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
  }
  function mr(n) {
    const e = n.trim();
    return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !we(e) && !/^\w+:\/\//.test(e) && Uk.filter((t) => t.test(e)).length > 2;
  }
  function bl(n) {
    return !C(n) && xl.test(n) && !we(n);
  }
  var Pk, $k, Rm, Mk, xl, Nk, Fk, Dk, Ik, Bk, qk, Wk, _k, Uk;
  var Ot = f(() => {
    "use strict";
    pi();
    Ce();
    be();
    Pk = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
    $k = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
    Rm = new Set(Pk.split("|"));
    Mk = new Set($k.split("|"));
    xl = P(String.raw`\p{L}`);
    Nk = P(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
    Fk = P(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
    Dk = P(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
    Ik = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
    Bk = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
    qk = /\d{1,2}[:.]\d{2}/;
    Wk = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
    _k = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    Uk = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
  });

  // src/accounts/list/read/clean-request.ts
  function wl(n, e) {
    const t = {};
    for (const r of ["username", "email", "realname", "reason"]) {
      const o = n[r];
      const i = Rt(r, o, e);
      if (o !== i) {
        t[r] = { from: o, to: i };
        n[r] = i;
      }
    }
    return t;
  }
  function Cm(n, e) {
    const t = h({}, n.request);
    const r = wl(t, e);
    if (Object.keys(r).length > 0) {
      n.cleaned = h(h({}, n.cleaned), r);
      n.request = t;
    }
  }
  var yl = f(() => {
    "use strict";
    Jo();
  });

  // src/accounts/list/read/reading.ts
  var oo;
  var vl = f(() => {
    "use strict";
    oo = 1e4;
  });

  // src/accounts/list/read/people-builder.ts
  function fr(n) {
    return Ct(n) ? "" : n.trim();
  }
  var Om, zk, $i, Lm;
  var Mi = f(() => {
    "use strict";
    yl();
    Ot();
    be();
    vl();
    Om = 200;
    zk = [];
    $i = class {
      constructor({ userNamespaces: e = [] }) {
        this.rows = [];
        this.remarks = [];
        /** The first line of which a row found no room; null while there is room. */
        this.overflow = null;
        this.linked = /* @__PURE__ */ new Map();
        this.rules = { userNamespaces: e };
      }
      remark(e, t, r, o = t) {
        this.remarks.push({ code: e, line: t, lastLine: o, text: r.length > Om ? r.slice(0, Om) + "…" : r });
      }
      /**
       * @param line
       * @param lastLine
       * @param person
       * @param literally A row of the program's own sheet is taken to the letter
       */
      add(e, t, r, o = false) {
        var s;
        if (this.rows.length >= oo) {
          this.overflow = (s = this.overflow) != null ? s : e;
          return;
        }
        const i = b(h({
          username: "",
          email: "",
          realname: "",
          password: "",
          reason: "",
          mode: null,
          extra: zk
        }, r), {
          line: e,
          lastLine: t,
          cleaned: {}
        });
        if (!o) {
          i.cleaned = wl(i, this.rules);
        }
        this.rows.push(i);
      }
      /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
      addLinked(e, t, r, o, i) {
        const s = pn(r);
        const a = s.charAt(0).toUpperCase() + s.slice(1);
        const c = this.linked.get(a);
        if (!c || o !== "" && c.email !== "" && c.email !== o) {
          this.add(e, t, { username: r, email: o });
          this.linked.set(a, c != null ? c : this.rows[this.rows.length - 1]);
        } else {
          c.email = c.email || o;
          this.remark("again", e, i, t);
        }
      }
      /** Adds somebody, or says that the line names nobody. */
      addOrRemark(e, t, r, o) {
        const { username: i = "", email: s = "", realname: a = "" } = r;
        if (C(i) && C(s) && C(a)) {
          this.remark("no-name", e, o, t);
        } else {
          this.add(e, t, r);
        }
      }
      /**
       * By line; says where the limit cut the list off, and remarks on what nobody has read.
       *
       * @param lastLine
       * @param lines All of the text
       */
      finish(e, t) {
        var i, s;
        const { overflow: r } = this;
        if (r !== null) {
          this.remark("too-many", r, (s = (i = t.find(({ line: a }) => a === r)) == null ? void 0 : i.text) != null ? s : "", e);
        }
        const o = new Uint8Array(e + 2);
        for (const { line: a, lastLine: c } of [...this.rows, ...this.remarks]) {
          o.fill(1, a, c + 1);
        }
        for (const { line: a, lastLine: c, text: l } of t) {
          if (o[a] === 0 && !C(l)) {
            this.remark("no-name", a, l, c);
          }
        }
        this.rows.sort((a, c) => a.line - c.line);
        this.remarks.sort((a, c) => a.line - c.line);
      }
    };
    Lm = /* @__PURE__ */ new Map([
      ["mail", "mail"],
      ["email", "mail"],
      ["e-mail", "mail"],
      ["generate", "generate"],
      ["generated", "generate"],
      ["type", "type"],
      ["typed", "type"]
    ]);
  });

  // src/accounts/list/read/labels.ts
  function kl(n, e) {
    var r;
    if (n.length > 2e3) {
      return [];
    }
    const t = [];
    for (const o of n.split(/[,;|\t，；]\s*/u)) {
      const [, i = "", s = ""] = (r = Hk.exec(o)) != null ? r : [];
      const a = i.replace(/[*_]/g, "");
      const c = i ? e.score(a) : null;
      const l = { label: i.trim(), value: s.trim() };
      const d = t[t.length - 1];
      if (c && c.score > 0.8) {
        t.push(b(h({}, l), { meaning: c.meaning, isSecret: e.isSecret(a) }));
      } else if (i !== "" && e.isSecret(a)) {
        t.push(b(h({}, l), { meaning: "unused", isSecret: true }));
      } else if (Kk(i, s)) {
        t.push(b(h({}, l), { meaning: null, isSecret: mr(s) }));
      } else if (d) {
        d.value += `, ${o}`;
      } else {
        return [];
      }
    }
    return t;
  }
  function Gk(n) {
    const e = [...n].sort((c, l) => c.label.length - l.label.length);
    const t = (c) => {
      var l, d;
      return fr((d = (l = e.find((p) => p.meaning === c)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? d : "");
    };
    const r = [t("firstname"), t("lastname")].filter((c) => c).join(" ");
    const o = t("name");
    const i = t("username");
    const s = t("realname") || r;
    const a = n.flatMap(({ label: c, meaning: l, value: d, isSecret: p }, m) => (l === "unused" || l === null) && !p && !C(d) ? [{ heading: c, column: m, value: d.trim() }] : []);
    return {
      username: i || (s ? "" : o),
      realname: s || (i ? o : ""),
      email: t("email").replace(/^<|>$/g, ""),
      password: t("password"),
      reason: t("reason"),
      extra: a
    };
  }
  function Em(n, e) {
    return kl(n, e).filter(Sl).length > 1;
  }
  function Pm(n, e, t) {
    const r = n.filter(({ text: w }) => !C(w));
    if (r.length === 0 || r.length > 1e5) {
      return false;
    }
    const o = r.slice(0, Qk).some(({ text: w }) => kl(w, e).some(Sl));
    if (!o) {
      return false;
    }
    const i = r.map((w) => ({ line: w, labels: kl(w.text, e) }));
    const s = i.flatMap(({ labels: w }) => w);
    const a = new Set(s.map(({ meaning: w }) => w));
    const c = ["email", "username", "name", "realname"].some((w) => a.has(w));
    const l = i.filter(({ labels: w }) => w.length > 0).length;
    const d = i.filter(({ labels: w }) => w.some(Sl)).length;
    a.delete(null);
    if (!c || a.size < 2 || l < r.length * 0.6 || d < r.length * 0.4) {
      return false;
    }
    const p = [];
    let m = null;
    let x = null;
    const v = () => {
      if (m && x) {
        t.addOrRemark(m.line, x.lastLine, Gk(p), m.text);
      }
      [m, x] = [null, null];
      p.length = 0;
    };
    for (const { line: w, labels: y } of i) {
      if (y.length === 0) {
        v();
        t.remark("no-name", w.line, w.text, w.lastLine);
      } else {
        if (y.some((A) => Vk(p, A))) {
          v();
        }
        m = m != null ? m : w;
        x = w;
        p.push(...y);
      }
    }
    v();
    return true;
  }
  var Hk, Vk, jk, Kk, Sl, Qk;
  var Rl = f(() => {
    "use strict";
    Ce();
    Ot();
    Mi();
    be();
    Hk = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
    Vk = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
    jk = P(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
    Kk = (n, e) => jk.test(n.trim()) && !C(e) && !/^\/\/|\[\[|\{\{/.test(e);
    Sl = ({ meaning: n }) => n !== null;
    Qk = 100;
  });

  // src/accounts/list/read/list-marks.ts
  function e6(n) {
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
  function $n(n) {
    var c, l;
    const e = n.replace($m, "");
    const t = e.trimStart() !== n.trimStart();
    const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
    const o = Yk.exec(e);
    if ((o == null ? void 0 : o[1]) !== void 0) {
      return b(h({}, r), { text: e.slice(o[0].length), number: e6(o[1]) });
    }
    const i = Zk.exec(e);
    if (i) {
      return b(h({}, r), { text: e.slice(i[0].length), number: 10 });
    }
    const s = Ne(e.slice(0, 40));
    const a = Jk.exec(s);
    if (a && s.length === Math.min(40, e.length)) {
      const d = e.slice(a[0].length).replace($m, "").trim();
      return b(h({}, r), { text: d, number: Number((l = (c = a[1]) != null ? c : a[2]) != null ? l : a[3]) });
    }
    return r;
  }
  function Tl(n) {
    const e = Ne(n.slice(0, 20));
    const t = Xk.exec(e);
    return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
  }
  function Mm(n) {
    const e = n.map((i) => n6.exec(i));
    const t = n.length > 1 && t6.some((i) => e.every((s, a) => {
      var c;
      return s !== null && i[a] === ((c = s[1]) == null ? void 0 : c.toLowerCase());
    }));
    const r = e.map((i, s) => {
      var a;
      return ((a = n[s]) != null ? a : "").slice(i == null ? void 0 : i[0].length);
    });
    const o = e.every((i) => {
      var s;
      return r6.test((s = i == null ? void 0 : i[0]) != null ? s : "");
    }) && !r.every((i) => /\S\s+\S/.test(i));
    return t && !o ? r : null;
  }
  function Al(n) {
    var r, o;
    const e = n.filter((i) => i !== null);
    let t = 0;
    for (let i = 1; i < e.length; i++) {
      const s = ((r = e[i]) != null ? r : 0) - ((o = e[i - 1]) != null ? o : 0);
      if (s === 1 || e[i] === 1 || s === 0 && e[i] === 1) {
        t++;
      }
    }
    return e.length > 1 && t >= (e.length - 1) * 0.5;
  }
  var $m, Jk, Xk, Yk, Zk, t6, n6, r6;
  var Ni = f(() => {
    "use strict";
    Ce();
    be();
    $m = P(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
    Jk = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
    Xk = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
    Yk = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
    Zk = /^\s*\u{1f51f}\s*/u;
    t6 = [
      "abcdefghijklmnopqrstuvwxyz",
      "абвгдежзиклмнопрстуфхцчшщэюя",
      "αβγδεζηθικλμνξοπρστυφχψω",
      "אבגדהוזחטיכלמנסעפצקרשת",
      "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
      "가나다라마바사아자차카타파하",
      "一二三四五六七八九十",
      "甲乙丙丁戊己庚辛壬癸",
      "กขคงจฉชซ",
      "アイウエオカキクケコサシスセソ",
      "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
    ].map((n) => n.startsWith("i ") ? n.split(" ") : Array.from(n));
    n6 = P(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
    r6 = P(String.raw`^\p{Lu}\.\s*$`);
  });

  // src/accounts/list/read/letter.ts
  function h6(n, e) {
    const t = n.split(/[,;|\t]/);
    return t.length > 1 && t.some((r) => e.score(r) !== null);
  }
  function x6(n) {
    const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
    const t = e.split(/\s+/u).length;
    return t < 12 && !/[,;|\t]/.test(e) && (u6.test(e) || t > 3 && d6.test(e));
  }
  function g6(n, e, t) {
    var p, m;
    const { hasBullet: r, number: o, text: i } = $n(n.text.slice(0, o6).replace(p6, ""));
    const s = r || o !== null || /^\s*[*#]/.test(n.text);
    const a = f6.test(i);
    const c = (m = (p = m6.exec(i)) == null ? void 0 : p[1]) != null ? m : "";
    const l = x6(i);
    const d = h6(i, t);
    return {
      source: n,
      hasAddress: a,
      isApart: e,
      isPhrase: l,
      isItem: s,
      isHeading: d,
      isAnchor: a || s || c !== "" && t.isHeading(c) || d,
      isMarked: s6.test(i) || l && a6.test(i),
      isLeading: /[:：]\s*$/.test(i),
      hasComma: c6.test(i)
    };
  }
  function b6(n, e, t) {
    const r = n.reduce((i, { isMarked: s }, a) => s ? a : i, -1);
    if (n.length === 0 || n.length > Ol) {
      return hr;
    }
    if (r !== -1) {
      const i = n.filter(({ isPhrase: s }, a) => a <= r || s);
      return { lines: i, isClear: true, isLikely: true };
    }
    const o = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
    return o.length > 0 ? { lines: o, isClear: false, isLikely: true } : hr;
  }
  function w6(n, e) {
    var i, s;
    const t = n.findIndex(({ isMarked: a, isLeading: c, isPhrase: l, hasComma: d, isApart: p }) => a && !c || l || d || p && n.length > 1);
    const r = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
    const o = t !== -1 ? n.slice(t) : r ? n : [];
    return o.length === 0 || o.length > Ol ? hr : { lines: o, isClear: t !== -1 && ((s = o[0]) == null ? void 0 : s.isMarked) === true, isLikely: t !== -1 };
  }
  function y6(n) {
    var r, o, i;
    const e = n.findIndex(({ isMarked: s }) => !s);
    const [t] = n;
    if (e > 0 && e < 4) {
      const s = ((r = n[e]) == null ? void 0 : r.isApart) === true || / /.test((o = t == null ? void 0 : t.source.text.trim()) != null ? o : "");
      return { lines: n.slice(0, e), isClear: false, isLikely: s };
    }
    return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((i = n[1]) == null ? void 0 : i.isApart) === true } : hr;
  }
  function v6(n, e) {
    var o;
    const t = Math.max(e + 1, n.length - 8);
    const r = n.findIndex(({ isMarked: i, isLeading: s, isPhrase: a, isApart: c }, l) => l >= t && (i && !s || a && (c || l > n.length - 4)));
    return r === -1 ? hr : { lines: n.slice(r), isClear: false, isLikely: ((o = n[r]) == null ? void 0 : o.isApart) === true };
  }
  function k6(n) {
    var r;
    const e = n.findIndex(({ source: o }, i) => i > 0 && l6.test(o.text));
    const t = n.slice(e);
    if (e === -1 || t.length > Ol || t.filter(({ hasAddress: o }) => o).length > 1) {
      return hr;
    }
    return { lines: t, isClear: ((r = t[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
  }
  function S6(n) {
    var s;
    const e = n.flatMap(({ isAnchor: a }, c) => a ? [c] : []);
    const [t = 0] = e;
    const r = (s = e[e.length - 1]) != null ? s : 0;
    const o = n.slice(t, r + 1);
    const i = e.length > o.length * 0.6 && (e.length > 1 || n.length < 8) && o.some(({ isAnchor: a, isHeading: c }) => a && !c);
    return i ? { first: t, last: r, isAnchored: i, own: o } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
  }
  function R6(n, e) {
    const { own: t, isAnchored: r } = e;
    const o = r ? 0.4 : Math.min(4 / t.length, 0.5);
    const i = io(t, ({ isMarked: c }) => c) > o;
    const s = io(t, ({ isPhrase: c }) => c) > (r ? 0.4 : 2 / t.length);
    const a = Cl(e);
    return n.map((c) => b(h({}, c), {
      isPhrase: c.isPhrase && !s,
      isMarked: c.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(c.source.text))
    }));
  }
  function T6(n) {
    const e = S6(n);
    const { first: t, last: r, own: o, isAnchored: i } = e;
    const s = R6(n, e);
    if (i) {
      const c = o.length > 1 && io(o, ({ hasAddress: p }) => p) > 0.6;
      const l = o.length > 1 && o.every(({ isItem: p }) => p);
      const d = [
        b6(s.slice(0, t), s[t], l),
        w6(s.slice(r + 1), c)
      ];
      return c && !Cl(e) ? d : d.map((p) => b(h({}, p), { isClear: p.lines.length === 0 }));
    }
    if (Cl(e) || io(o, ({ source: c }) => /[;|\t]/.test(c.text)) > 0.5) {
      return [];
    }
    const a = y6(s);
    return [a, v6(s, a.lines.length)];
  }
  function Fm(n, e) {
    if (n.filter(({ text: a }) => !C(a)).length > i6) {
      return Nm;
    }
    const t = [];
    let r = false;
    for (const a of n) {
      const c = C(a.text);
      if (!c) {
        t.push(g6(a, r, e));
      }
      r = c;
    }
    const o = k6(t);
    const i = [...T6(t.slice(0, t.length - o.lines.length)), o];
    const s = new Set(i.flatMap((a) => a.lines.map(({ source: c }) => c)));
    return s.size === 0 ? Nm : {
      around: s,
      isSure: i.every(({ isClear: a }) => a),
      isLikely: i.some(({ lines: a, isLikely: c }) => a.length > 0 && c)
    };
  }
  var Nm, Ol, o6, i6, s6, a6, c6, l6, u6, d6, p6, m6, f6, hr, io, Cl;
  var Dm = f(() => {
    "use strict";
    Ce();
    be();
    Ni();
    Nm = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    Ol = 15;
    o6 = 300;
    i6 = 3e3;
    s6 = /[,!:，！：、。،]\s*$/u;
    a6 = /\S{3}[.…。]\s*$/u;
    c6 = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
    l6 = /^(?:--|_{5,}|—+)\s*$/u;
    u6 = P(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
    d6 = P(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
    p6 = /^\s*(?:>\s?)+/;
    m6 = /^([^:：=@]{1,40})[:：]\s*\S/u;
    f6 = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
    hr = { lines: [], isClear: true, isLikely: false };
    io = (n, e) => n.filter(e).length / n.length;
    Cl = ({ own: n }) => io(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
  });

  // src/accounts/list/read/addresses.ts
  function Lt(n) {
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
  function Im(n) {
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
  function Bm(n) {
    return /\d/.test(n) && n.length < 300 ? n.replace($6, (e) => e.replace(/\D/g, "").length > 5 ? M6 : e).replace(N6, " ").replace(/\uf8ff/g, " ") : n;
  }
  function qm(n, e) {
    let t = e;
    for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
      t = r;
    }
    return t;
  }
  function Fi(n, e) {
    var x;
    const t = n.search(/[@＠]/);
    const r = Math.max(0, t - 80);
    const o = t === -1 || n.length > A6 ? null : C6.exec(n.slice(r, t + 300));
    if (!o) {
      return { name: n.trim(), email: "", more: "" };
    }
    const i = an(o[0]);
    let s = qm(O6, n.slice(0, r + o.index)).trimEnd();
    const [a, c] = (x = E6.exec(s.slice(-P6))) != null ? x : [];
    if (a !== void 0 && c !== void 0 && (e.isHeading(c) || _m(c))) {
      s = s.slice(0, -a.length);
    }
    const l = qm(L6, n.slice(r + o.index + o[0].length));
    const d = Im(Lt(Bm(Lt(s))));
    const p = Lt(l);
    if (d !== "" && !Ct(d)) {
      return { name: we(d) ? "" : d, email: i, more: p };
    }
    const m = Im(Lt(Bm(Ne(p) === p ? p : "")).replace(/^\((.*)\)$/u, "$1"));
    return { name: we(m) || /[@＠]/.test(m) ? "" : m, email: i, more: "" };
  }
  function _m(n) {
    return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
  }
  function Ll(n, e) {
    var a;
    const t = n.trimStart();
    const [r, o = ""] = (a = F6.exec(t)) != null ? a : [];
    if (r === void 0) {
      return n;
    }
    const i = t.slice(r.length);
    const s = Di(i) !== 1 || o.trim().length < 4 || e.isHeading(o) || _m(o) || /<[^<>]{1,64}[@＠]/.test(i);
    return s && !we(o) ? i : n;
  }
  function El(n, e) {
    const t = [];
    let r = 0;
    let o = false;
    let i = 0;
    for (let s = 0; s < n.length; s++) {
      const a = n.charAt(s);
      if (a === '"' && n.charAt(s - 1) !== "\\") {
        o = !o;
      } else if (!o && /[<(]/.test(a)) {
        i++;
      } else if (!o && /[>)]/.test(a)) {
        i = Math.max(0, i - 1);
      } else if (!o && i === 0 && e.includes(a)) {
        t.push(n.slice(r, s));
        r = s + 1;
      }
    }
    t.push(n.slice(r));
    return (o || i > 0) && t.length === 1 ? n.split(/[,;、，；]/) : t;
  }
  function Wm(n) {
    const e = [];
    let t = "";
    for (const r of n) {
      if (t !== "" && /[@＠]/.test(r)) {
        const o = r.replace(/<[^]*/u, "").trim();
        const i = !/[<(]/.test(r);
        const s = !i && (Pl(t) === 1 || Pl(o) === 1) && !/[@＠]/.test(o) && o !== "";
        if (s) {
          e.push(`${t.trim()}, ${r.trim()}`);
        } else if (i && Pl(r) === 1) {
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
  function I6(n) {
    const e = [];
    let t = [];
    for (const r of n) {
      if (/[^\s@＠][@＠]/.test(r)) {
        const o = t.join(" ");
        e.push(o === "" || D6.test(o) ? r : `${o} ${r}`);
        t = [];
      } else {
        t.push(r);
      }
    }
    return e;
  }
  function B6(n) {
    if (Di(n) < 2) {
      return [n];
    }
    if (!/[<(]/.test(n)) {
      return I6(n.split(/\s+/u).filter((r) => r !== ""));
    }
    const e = n.split(">").filter((r) => Lt(r) !== "");
    const t = e.length > 1 && e.every((r) => r.includes("<"));
    return t ? e.map((r) => r + ">") : [n];
  }
  function $l(n, e) {
    const t = Ll(n, e);
    const r = Di(t);
    const o = El(t, ";；");
    const i = o.filter((a) => /[@＠]/.test(a)).length > 1 || o.length > 1 && r < 2;
    if (r < 2 && !i) {
      return [Fi(t, e)].filter(({ name: a, email: c }) => a || c);
    }
    const s = i ? o.flatMap((a) => Di(a) > 1 ? Wm(El(Ll(a, e), ",，、")) : [a]) : Wm(El(t, ",，、"));
    return s.filter((a) => Lt(a) !== "").flatMap(B6).map((a) => Fi(Ll(a, e), e)).filter(({ name: a, email: c }) => a !== "" || c !== "");
  }
  var A6, C6, O6, L6, E6, P6, $6, M6, N6, Di, F6, Pl, D6;
  var Ml = f(() => {
    "use strict";
    pi();
    Ce();
    Ot();
    be();
    A6 = 2e3;
    C6 = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
    O6 = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
    L6 = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
    E6 = P(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
    P6 = 50;
    $6 = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
    M6 = "";
    N6 = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
    Di = (n) => {
      var e, t;
      return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
    };
    F6 = P(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
    Pl = (n) => n.trim().split(/\s+/u).length;
    D6 = P(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
  });

  // src/accounts/list/read/markup.ts
  function* Um(n, e, t) {
    let r = n.indexOf(e);
    let o = r === -1 ? -1 : n.indexOf(t, r + 2);
    while (r !== -1 && o !== -1) {
      const i = n.indexOf(e, r + 2);
      if (i !== -1 && i < o) {
        r = i;
        continue;
      }
      if (o - r < q6) {
        yield [r, o + 2];
      }
      r = i === -1 || i >= o + 2 ? i : n.indexOf(e, o + 2);
      o = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, o + 2));
    }
  }
  function z6(n, e) {
    var i, s, a;
    const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
    const [r = n, o = r] = (s = t == null ? void 0 : t.split("|")) != null ? s : [];
    return (a = e.personIn(r)) != null ? a : o;
  }
  function H6(n, e) {
    var p, m;
    const [t = "", ...r] = n.split("|");
    const o = pn(t);
    const i = /^#\w+:(.*)$/u.exec(o);
    if (i) {
      const x = e.personIn((p = i[1]) != null ? p : "");
      return x === null ? null : { names: [x], sure: true, template: "#" };
    }
    const s = [];
    const a = [];
    for (const x of r) {
      const [, v = "", w = ""] = (m = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(x)) != null ? m : [];
      const y = z6((v ? w : x).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
      if (y && (!v || /^\d+$/.test(v))) {
        a.push(y);
      } else if (y && U6.test(v)) {
        s.push(y);
      }
    }
    if (s.length > 0) {
      return { names: s, sure: true, template: o };
    }
    const [c] = a;
    if (c === void 0) {
      return null;
    }
    const l = W6.test(o);
    const d = _6.test(o) || [...o].length < 3 || e.isUserNamespace(o, o.length < 30);
    return { names: l ? a : [c], sure: l || d, template: o.toLowerCase() };
  }
  function K6(n, e, t) {
    var i;
    let r = "";
    let o = 0;
    for (const { 0: s, index: a = 0 } of n.matchAll(V6)) {
      const c = e.personAt(s);
      if (c !== null) {
        const l = a + s.length;
        const d = n.charAt(a - 1) === "[";
        const [p = ""] = d ? (i = j6.exec(n.slice(l, l + 400))) != null ? i : [] : [];
        t(c);
        r += n.slice(o, d ? a - 1 : a) + " ";
        o = l + p.length;
      }
    }
    return r + n.slice(o);
  }
  function so(n, e) {
    var p;
    const t = [];
    const r = [];
    const o = /* @__PURE__ */ new Map();
    let i = 0;
    let s = "";
    let a = 0;
    const c = (m) => {
      var v;
      const x = m === null ? "" : pn(m);
      if (x === "") {
        i++;
        return;
      }
      o.set(x, ((v = o.get(x)) != null ? v : 0) + 1);
      if (o.get(x) === 1) {
        t.push(x);
      }
    };
    const l = [];
    if (n.includes("[[")) {
      for (const [m, x] of Um(n, "[[", "]]")) {
        l.push([m, x, true]);
      }
    }
    if (n.includes("{{")) {
      for (const [m, x] of Um(n, "{{", "}}")) {
        l.push([m, x, false]);
      }
    }
    l.sort((m, x) => m[0] - x[0]);
    for (const [m, x, v] of l) {
      if (m < a) {
        continue;
      }
      const w = n.slice(m + 2, x - 2);
      s += n.slice(a, m) + " ";
      a = x;
      if (v) {
        c(e.personIn((p = w.split("|", 1)[0]) != null ? p : ""));
      } else {
        const y = H6(w, e);
        if (y == null ? void 0 : y.sure) {
          y.names.forEach(c);
        } else if (y) {
          r.push(y);
        }
      }
    }
    s += n.slice(a);
    if (/https?:/i.test(s)) {
      s = K6(s, e, c);
    }
    const d = t.filter((m) => {
      var x;
      return ((x = o.get(m)) != null ? x : 0) > 1;
    });
    return { names: t, calls: r, signed: d, others: i, rest: s };
  }
  var q6, W6, _6, U6, V6, j6;
  var Nl = f(() => {
    "use strict";
    be();
    q6 = 1e3;
    W6 = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
    _6 = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
    U6 = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
    V6 = /https?:\/\/[^\s<>[\]"]+/giu;
    j6 = /^[^[\]\n]{0,300}\]/u;
  });

  // src/accounts/list/read/page-mask.ts
  function X6(n, e) {
    return n.length < 1e3 && (G6.test(n) || Q6.test(n) && n.endsWith("]]") || !e && J6.test(n));
  }
  function Y6(n, e) {
    let t = "";
    let r = n;
    let o = e;
    for (; ; ) {
      const i = r.indexOf(o ? "-->" : "<!--");
      if (i === -1) {
        return { text: o ? t : t + r, open: o };
      }
      t += o ? "" : r.slice(0, i);
      r = r.slice(i + (o ? 3 : 4));
      o = !o;
    }
  }
  function Z6(n) {
    return n.split("{{").length - n.split("}}").length;
  }
  function ao(n) {
    const e = n.reduce((s, a, c) => a.includes("-->") ? c : s, -1);
    const t = n.some((s) => /\[\[|\{\{|^==.*==/.test(s));
    let r = false;
    let o = 0;
    let i = 0;
    return n.map((s, a) => {
      if (!r && o === 0 && !/[<{=#_[*-]/.test(s)) {
        return { text: s, isMarkup: false };
      }
      const c = r || s.includes("<!--") && a <= e;
      const { text: l, open: d } = c ? Y6(s, r) : { text: s, open: false };
      const p = r;
      r = d;
      const m = o;
      if (t) {
        const w = Z6(l);
        o = Math.max(0, o + w);
        i = o === 0 ? 0 : i + 1;
        if (i > 100) {
          o = 0;
          i = 0;
        }
      }
      const x = l.trim();
      const v = x === "" && (p || s.trim() !== "");
      return {
        text: l,
        isMarkup: v || m > 0 || o > 0 && !/^\s*[*#]/.test(l) || X6(x, t)
      };
    });
  }
  function zm(n) {
    let e = "";
    let t = 0;
    let r = -1;
    for (const { 0: o, 1: i, index: s = 0 } of n.includes("<") ? n.matchAll(e1) : []) {
      if (!i) {
        r = r === -1 ? s : r;
      } else if (r !== -1) {
        e += n.slice(t, r) + " ";
        t = s + o.length;
        r = -1;
      }
    }
    e += n.slice(t);
    return e.includes("~~") ? e.replace(t1, " ") : e;
  }
  function Ii(n) {
    return /[<'*_]/.test(n) ? n.replace(n1, "").replace(/'{2,}|\*{2,}/g, "") : n;
  }
  var G6, Q6, J6, e1, t1, n1;
  var Fl = f(() => {
    "use strict";
    G6 = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
    Q6 = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
    J6 = /^#{2,6}\s/;
    e1 = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
    t1 = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
    n1 = /<\/?[a-z][^<>@]{0,300}>/giu;
  });

  // src/accounts/list/read/signature.ts
  function jm(n) {
    const e = Math.max(0, n.length - Dl);
    const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
    let r = false;
    let o = false;
    let i = false;
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
      if (Vm.test(l) && !/\d[.]\d+[.]\d/.test(l) && !r) {
        r = true;
        l = l.replace(Vm, "");
      }
      if (r1.test(l) && !i) {
        i = true;
        l = l.replace(/\d{4}/, "");
      }
      o = o || o1.test(l);
      if (r && o && i) {
        const d = e + c;
        return d;
      }
    }
    return -1;
  }
  function co(n) {
    var r;
    const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = i1.exec(n)) != null ? r : [];
    return { before: e.trim(), talk: t };
  }
  function s1(n) {
    const e = Ne(n).trimEnd();
    if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-Dl - Hm))) {
      return null;
    }
    const t = e.slice(-(Dl + Hm + 20));
    const r = e.length - t.length;
    const o = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
    const i = o === -1 ? -1 : jm(e.slice(0, r + o).trimEnd());
    const s = i === -1 ? jm(e) : i;
    return s === -1 ? null : n.slice(0, s);
  }
  function lo(n) {
    var r;
    const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
    if (e) {
      return co(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
    }
    const t = s1(n);
    return t === null ? null : co(t.trim());
  }
  var Dl, Hm, Vm, r1, o1, i1;
  var Il = f(() => {
    "use strict";
    be();
    Dl = 80;
    Hm = 30;
    Vm = /\d{1,2}[:.٫]\d{2}/;
    r1 = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    o1 = /^\D{0,4}\d{1,2}(?:\D|$)/;
    i1 = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
  });

  // src/accounts/list/read/times.ts
  function Jm(n) {
    const e = Ne(n);
    return e.length === n.length ? e : n;
  }
  function ql(n) {
    var s;
    if (!Bl.test(n.slice(0, 300))) {
      return null;
    }
    const e = l1.exec(Jm(n.slice(0, Km)));
    const t = e ? n.slice(e[0].length).trim() : "";
    if (e && Bl.test(t)) {
      const a = ((s = e[1]) != null ? s : "").toLowerCase().split(" ").filter((c) => c !== "");
      return { text: t, isSure: d1.test(e[0].replace(/[\s:]+$/, "")), before: a };
    }
    const r = n.slice(-Km);
    const o = u1.exec(Jm(r));
    const i = o ? n.slice(0, n.length - r.length + o.index).trim() : "";
    return Bl.test(i) ? { text: i, isSure: true, before: [] } : null;
  }
  function Ym(n) {
    var l;
    const e = n.map(ql);
    const t = /* @__PURE__ */ new Map();
    for (const d of e.flatMap((p) => {
      var m;
      return (m = p == null ? void 0 : p.before) != null ? m : [];
    })) {
      t.set(d, ((l = t.get(d)) != null ? l : 0) + 1);
    }
    const r = e.map((d) => (d == null ? void 0 : d.before.every((p) => {
      var m;
      return ((m = t.get(p)) != null ? m : 0) > 1;
    })) ? d : null);
    const o = r.filter((d) => d !== null).length;
    const i = o > 1 && o > n.length * 0.4;
    const s = r.map((d) => d && (d.isSure || i) ? d.text : null);
    const a = new Set(s.flatMap((d) => {
      var p;
      return d === null ? [] : [(p = Qm.exec(d)) == null ? void 0 : p[1]];
    }));
    const c = o > 1 && a.size === 1 && !a.has(void 0);
    return s.map((d) => c && d !== null ? d.replace(Qm, "") : d);
  }
  var Km, Gm, Bi, a1, Xm, c1, l1, u1, d1, Bl, Qm;
  var Zm = f(() => {
    "use strict";
    Ce();
    be();
    Km = 60;
    Gm = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
    Bi = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
    a1 = String.raw`${Gm}${Bi}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${Gm}${Bi})?`;
    Xm = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
    c1 = String.raw`(?:${Xm}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
    l1 = P(
      String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${c1},?\s{1,2})?${a1}|${Xm})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
      "i"
    );
    u1 = P(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Bi}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Bi})?[)\]]?$`, "i");
    d1 = /[:：]|\d[./-]\d{1,2}[./-]\d/;
    Bl = P(String.raw`\p{L}`);
    Qm = P(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
  });

  // src/accounts/list/read/titles.ts
  function g1(n) {
    var p, m, x;
    const e = Ne(n.trim()).toLowerCase();
    const [, t, r, o] = (p = f1.exec(e)) != null ? p : [];
    const [, i, s] = (m = h1.exec(e)) != null ? m : [];
    const a = t != null ? t : s;
    const c = (x = r != null ? r : o) != null ? x : i;
    if (a === void 0 || c === void 0) {
      return null;
    }
    const l = /^\d+$/.test(c) ? Number(c) : -1;
    const d = [...c].length === 1 && l === -1 ? c.charCodeAt(0) : -1;
    return { word: a.trim(), numbers: [l, d, x1.indexOf(c)] };
  }
  function tf(n, e) {
    const t = n.reduce((r, o, i) => e(o) ? r : i, -1);
    return n.flatMap((r, o) => e(r) && o < t ? [o] : []);
  }
  function b1(n) {
    const e = n.map(({ lone: s }) => s === null ? null : g1(s));
    const t = e.find((s) => s !== null);
    if (!t) {
      return [];
    }
    const r = e.flatMap((s, a) => (s == null ? void 0 : s.word) === t.word ? [a] : []);
    const o = t.numbers.some((s, a) => s !== -1 && r.every((c, l) => {
      var d;
      return ((d = e[c]) == null ? void 0 : d.numbers[a]) === s + l;
    }));
    const i = r.every((s, a) => {
      var c;
      return s + 1 < ((c = r[a + 1]) != null ? c : n.length);
    });
    return r.length > 1 && o && i ? r : [];
  }
  function _l(n, e) {
    const t = e.map((i) => {
      var s, a;
      return ef((a = (s = n[i]) == null ? void 0 : s.lone) != null ? a : "");
    });
    const r = n.flatMap(({ first: i }, s) => e.includes(s) ? [] : [ef(i)]);
    const o = (i) => {
      const [s] = t.map(i);
      return t.every((a) => a.length > 1 && i(a) === s) && !r.some((a) => i(a) === s);
    };
    return e.length > 1 && (o((i) => i[0]) || o((i) => i[i.length - 1]));
  }
  function w1(n, e) {
    const t = n.filter(({ width: s }) => s > 1);
    const r = tf(n, ({ lone: s }) => s !== null);
    const o = r.length * 2 <= t.length + 1;
    if (r.length === 0 || t.length < 2) {
      return Wl;
    }
    if (e.length > 1 || o && r[0] === 0 && _l(n, r)) {
      return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
    }
    const i = t.filter(({ width: s }) => s >= m1).length > t.length * 0.7;
    return o && (i || _l(n, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : Wl;
  }
  function qi(n) {
    const e = n.map((o) => o.lone !== null && o.lone.length > p1 ? b(h({}, o), { lone: null }) : o);
    const t = b1(e);
    if (e.some(({ width: o }) => o > 1)) {
      return w1(e, t);
    }
    if (t.length > 1) {
      const o = t[0] === 0 && e.length >= t.length * 3;
      return { places: new Set(t), isSure: o, isLikely: t[0] === 0 };
    }
    const r = tf(e, ({ lone: o, isApart: i }) => o !== null && i);
    return r[0] === 0 && e.length >= r.length * 3 && _l(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : Wl;
  }
  var Wl, p1, m1, f1, h1, x1, ef;
  var Ul = f(() => {
    "use strict";
    Ce();
    be();
    Wl = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    p1 = 60;
    m1 = 3;
    f1 = P(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
    h1 = P(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
    x1 = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
    ef = (n) => n.trim().toLowerCase().split(/\s+/u);
  });

  // src/accounts/list/read/lines.ts
  function O1(n, { titles: e }) {
    const t = ao(n.map(({ text: o }) => o));
    const r = n.map((o, i) => {
      var w, y;
      const s = (w = t[i]) != null ? w : { text: o.text, isMarkup: false };
      if (s.isMarkup || C(s.text)) {
        const A = s.text.trim();
        return b(h({}, o), {
          plain: A,
          isMarkup: s.isMarkup,
          isStruck: false,
          isTimed: false,
          bullets: "",
          signed: null,
          markup: null,
          item: { text: A, hasBullet: false, number: null, numbered: A }
        });
      }
      const a = zm(s.text);
      const [, c = "", l = a] = (y = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? y : [];
      const d = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
      const p = c && !d && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? l : a;
      const m = p.trim();
      const x = /\[\[|\{\{|https?:|[:：]/.test(m);
      const v = $n(m);
      return b(h({}, o), {
        plain: m,
        isMarkup: false,
        isStruck: a !== s.text,
        item: v,
        isTimed: false,
        bullets: p === a ? "" : c.trim(),
        signed: m.length > 3e3 ? null : M1(m),
        markup: x ? so(m, e) : null
      });
    });
    N1(r);
    L1(r);
    return r;
  }
  function L1(n) {
    const e = n.filter(({ isMarkup: t, signed: r, item: o }) => !t && r === null && !C(o.text));
    Ym(e.map(({ item: t }) => t.text)).forEach((t, r) => {
      const o = e[r];
      if (t !== null && o) {
        o.isTimed = true;
        o.item = b(h({}, o.item), { text: t, numbered: o.item.number === null ? t : o.item.numbered });
      }
    });
  }
  function E1(n) {
    const e = ({ isMarkup: i, bullets: s, item: a, signed: c, markup: l }) => i || s !== "" || a.hasBullet || a.number !== null || c !== null || l !== null;
    const t = n.filter(({ text: i }) => !C(i));
    const r = t.slice(0, Math.max(0, t.findIndex(e)));
    const o = ({ plain: i }) => Mn(i) || /[.!?:…。！？：]$/.test(i);
    return new Set(r.length > 1 && !r.some(o) ? r : []);
  }
  function P1(n) {
    const e = n.filter(({ text: r }) => !C(r));
    const t = qi(e.map((r, o) => {
      var x, v;
      const { isMarkup: i, item: s, bullets: a, signed: c, markup: l, plain: d } = r;
      const p = !i && !s.hasBullet && a === "" && c === null && !(l == null ? void 0 : l.names.length) && !/[@＠,;:：，、]/.test(d);
      const m = (v = (x = e[o - 1]) == null ? void 0 : x.lastLine) != null ? v : -1;
      return { lone: p ? d : null, first: s.text, width: 1, isApart: r.line > m + 1 };
    }));
    return new Map([...t.places].flatMap((r) => {
      const o = e[r];
      return o ? [[o, t]] : [];
    }));
  }
  function M1(n) {
    var r, o;
    const e = lo(n);
    const t = (e == null ? void 0 : e.before) === "" ? (o = (r = ql(n)) == null ? void 0 : r.text) != null ? o : "" : "";
    return $1.test(t) && t !== t.toUpperCase() ? null : e;
  }
  function N1(n) {
    const e = n.filter(({ isMarkup: t, text: r }) => !t && !C(r));
    for (const t of [e, e.slice(1)]) {
      const r = Mm(t.map(({ item: o }) => o.text));
      if (r) {
        t.forEach((o, i) => {
          var a;
          const s = (a = r[i]) != null ? a : "";
          o.item = b(h({}, o.item), { text: s, numbered: s, number: i + 1 });
        });
        return;
      }
    }
  }
  function rf(n, e) {
    const t = /* @__PURE__ */ new Map();
    n.forEach((r) => {
      var o;
      return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
    });
    t.delete("");
    return new Set([...t].flatMap(([r, o]) => o > 1 && o >= e ? [r] : []));
  }
  function F1(n) {
    const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
    return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
  }
  function _i(n) {
    var r;
    const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
    return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
  }
  function D1(n) {
    const e = n.filter(({ isMarkup: m, text: x }) => !m && !C(x));
    const t = e.map(({ item: m }) => m.number);
    const r = e.map(({ item: m }) => {
      var x, v;
      return m.number === null ? (v = (x = Tl(m.text)) == null ? void 0 : x.number) != null ? v : null : null;
    });
    const o = r.filter((m) => m !== null).length;
    const i = o > Math.max(2, e.length * 0.7) && Al(r);
    const s = e.map(({ signed: m, plain: x }) => (m != null ? m : co(x)).talk);
    const a = e.flatMap(({ markup: m }) => {
      var x;
      return (x = m == null ? void 0 : m.calls) != null ? x : [];
    });
    const c = Al(t) && new Set(e.flatMap(({ item: m }) => m.number === null ? [] : [m.text])).size > 1;
    const l = ({ item: m, bullets: x }) => m.hasBullet || x !== "" || c && m.number !== null;
    const d = e.flatMap(({ item: m }) => m.text.split(/[;；]/).filter((x) => !C(x)));
    const p = e.filter(({ item: m }) => !C(m.text));
    return {
      isNumbered: c,
      isBareNumbered: i,
      hasItems: e.filter(l).length > 1 && zl(e, l) > 0.4,
      hasLinks: e.some(({ markup: m }) => m !== null && m.names.length > 0),
      isPage: e.some(({ markup: m, signed: x }) => x !== null || m !== null && m.names.length > 0),
      hasMarks: e.length > 1 && zl(p, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && zl(p, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
      talk: rf(s, e.length * 0.4),
      templates: rf(a.map(({ template: m }) => m), 2),
      isSurnameFirst: d.filter(_i).length > d.length * 0.6 && d.length > 1,
      hasBulletedReplies: e.some(({ bullets: m }) => m.endsWith(":")) && e.some(({ bullets: m }) => /[*#]$/.test(m))
    };
  }
  function Mn(n) {
    const e = n.split(/\s+/u);
    return n.length > v1 || e.length > y1 + 2 || e.length > 4 && e.filter((t) => nf.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => nf.test(t)).length > 1;
  }
  function I1(n) {
    var t, r;
    const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
    return (r = (t = e.filter((o) => o.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
  }
  function B1(n, e) {
    var c, l;
    const t = (d) => n.split(d).map((p) => p.trim()).filter((p) => p !== "");
    if (n.length > 1e6) {
      return [n];
    }
    if (/[;；、]/.test(n)) {
      return t(/[;；、]/u);
    }
    if (/\|/.test(n)) {
      return t(/\|/u);
    }
    const r = t(/\s[/·•∙]\s/u);
    if (r.length > 2 || r.length > 1 && !/\s\/\s/.test(n)) {
      return r;
    }
    const o = t(/[,，،]/u);
    const i = /[，،]/.test(n);
    const s = o.length === 2 && !i && (e || _i(n) || R1.test((c = o[1]) != null ? c : ""));
    if (o.length < 2 || s) {
      return o.length < 2 ? o : [n];
    }
    if (Mn(n) && o.some(Mn)) {
      return [n];
    }
    const a = (l = o.pop()) != null ? l : "";
    return [...o, ...a.length < 200 ? a.split(C1) : [a]].map((d) => d.replace(/^(?:and|und|et)\s/i, ""));
  }
  function q1({ markup: n, signed: e, plain: t }, r) {
    var m;
    if (!n) {
      return null;
    }
    const { names: o, signed: i, calls: s, rest: a } = n;
    if (o.length > 0) {
      return e && i.length === 1 && o.length > 1 && Mn(Lt(a)) ? i : o;
    }
    const c = (m = s.find(({ template: x }) => r.has(x))) != null ? m : s[0];
    if (!c || !/[*#]|^\s*\{\{/.test(t)) {
      return null;
    }
    const { before: l } = e && lo(a) || { before: a };
    const d = Lt(l.replace(/[*#:;\s]+/g, "")) === "";
    const p = r.has(c.template) && !k1.test(Ii(a));
    return d || p ? c.names : null;
  }
  function of(n, e) {
    if (n.length > 400) {
      return n.trim();
    }
    let t = n.replace(S1, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (e) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return sf.test(t) ? "" : t;
  }
  var y1, v1, nf, k1, sf, S1, R1, T1, A1, C1, $1, zl, uo, Wi;
  var Hl = f(() => {
    "use strict";
    Ce();
    Ml();
    Ot();
    Ni();
    Nl();
    Fl();
    be();
    Il();
    Zm();
    Ul();
    y1 = 7;
    v1 = 100;
    nf = P(String.raw`^\p{Ll}`);
    k1 = P(String.raw`\p{L}`);
    sf = P(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
    S1 = P(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
    R1 = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
    T1 = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
    A1 = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
    C1 = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
    $1 = P(String.raw`^\p{L}[^\d()]*$`);
    zl = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
    uo = class {
      constructor(e, t) {
        this.source = e;
        this.context = t;
        this.found = null;
      }
      get() {
        if (!this.found) {
          const e = O1(this.source, this.context);
          this.found = { lines: e, style: D1(e), titles: P1(e), above: E1(e) };
        }
        return this.found;
      }
    };
    Wi = class {
      constructor(e, t, r) {
        this.context = t;
        this.builder = r;
        /** Is it certain who are people, and what their names are? */
        this.isClear = true;
        /** Are there lines that may be people or not? */
        this.hasOther = false;
        /** How many names are perhaps a name and a password. */
        this.secrets = 0;
        ({ lines: this.lines, style: this.style, titles: this.titles, above: this.above } = e.get());
      }
      get isPage() {
        return this.style.isPage || this.lines.some(({ bullets: e }) => e !== "");
      }
      get isSurnameFirst() {
        return this.style.isSurnameFirst;
      }
      /** Known once all are read. */
      get isCertain() {
        return this.isClear && !this.isSurnameFirst && this.secrets * 2 <= this.builder.rows.length;
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
          } else if (this.isTitle(t)) {
            this.builder.remark("header", t.line, t.text, t.lastLine);
          } else if (!C(t.text)) {
            this.readLine(t);
          }
        }
      }
      /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
      headingLine() {
        const e = this.lines.filter(({ text: i }) => !C(i));
        const [t] = e;
        if (!t || t.isMarkup || e.length < 2 || t.item.number !== null || t.bullets !== "") {
          return null;
        }
        const r = this.context.words.score(t.item.text);
        const o = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && t.item.text.length > (r.meaning === "name" ? 3 : 4);
        return o ? t : null;
      }
      isTitle(e) {
        const t = this.titles.get(e);
        if (!t) {
          return false;
        }
        this.isClear = this.isClear && t.isSure;
        this.hasOther = this.hasOther || !t.isSure;
        return t.isSure || t.isLikely !== this.context.isOther;
      }
      readLine(e) {
        var s;
        const t = () => this.builder.remark(
          e.isStruck && C(Lt(e.plain)) ? "struck" : "no-name",
          e.line,
          e.text,
          e.lastLine
        );
        if (sf.test(e.plain) && e.signed === null) {
          t();
          return;
        }
        if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((s = e.markup) == null ? void 0 : s.names.length) !== 1) {
          t();
          return;
        }
        const r = q1(e, this.style.templates);
        if (r) {
          const [a = ""] = r.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
          r.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, a, e.text));
          return;
        }
        const o = this.withoutMarks(e);
        const i = o === "" ? 0 : this.readPlain(e, o);
        if (i === 0) {
          t();
        }
      }
      emailsIn(e) {
        return /[^\s@]@[^\s@]/.test(e) ? $l(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
      }
      isAbove(e) {
        const t = this.style.isPage && this.above.has(e);
        this.isClear = this.isClear && !t;
        this.hasOther = this.hasOther || t;
        return t && !this.context.isOther;
      }
      /** The line without list marks, signature and brackets that only came along. */
      withoutMarks(e) {
        var m, x;
        const { style: t } = this;
        const { signed: r, item: o, markup: i, plain: s } = e;
        const a = o.hasBullet || e.bullets !== "" || t.isNumbered && o.number !== null;
        if (r) {
          const v = /\[\[|\{\{/.test(r.before) ? so(r.before, this.context.titles).rest : r.before;
          const w = $n(Ii(v));
          const y = t.isNumbered ? w.text : w.numbered;
          const A = Mn(y) || /[.!?]\s|\s[-–—]|^-/.test(y) ? I1(y) : y;
          return of(A.replace(/^[-–—\s]+/, ""), t.hasMarks);
        }
        const c = !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(s);
        if (i && i.others > 0 || c && !this.isAbove(e)) {
          return "";
        }
        let l = t.isNumbered ? o.text : o.numbered;
        l = t.isBareNumbered ? (x = (m = Tl(l)) == null ? void 0 : m.text) != null ? x : l : l;
        l = Ii(i && i.calls.length > 0 ? i.rest : l).replace(/^--\s*/, "").trim();
        const { before: d, talk: p } = co(l);
        return t.talk.has(p) && d !== "" ? d : l;
      }
      /** Adds who is in a line without links. How many? */
      readPlain(e, t) {
        const r = (l, d = "") => {
          this.builder.add(e.line, e.lastLine, { username: l, email: d });
          return 1;
        };
        const o = this.style.hasLinks && (e.isTimed || T1.test(t));
        if (/[:：]$/.test(t) || A1.test(t) || o) {
          return 0;
        }
        const i = F1(t);
        if (i.length > 0) {
          return i.map((l) => r(l)).length;
        }
        if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
          return $l(t, this.context.words).map(({ name: l, email: d }) => r(l, d)).length;
        }
        if (e.signed) {
          return gl(t) || Mn(t) ? 0 : r(t);
        }
        if (e.isTimed) {
          this.isClear = false;
          this.hasOther = true;
          if (this.context.isOther) {
            return 0;
          }
        }
        const { isSurnameFirst: s, hasMarks: a } = this.style;
        const c = B1(t, s).map((l) => of(l, a)).filter((l) => l !== "");
        return c.filter((l) => {
          if (gl(l) || Mn(l) || /^https?:/i.test(l)) {
            return false;
          }
          const d = Kt(l, this.context.titles);
          if (d === "date" || d === "phone" || d === "url") {
            return false;
          }
          this.addName(e, l);
          return true;
        }).length;
      }
      addName(e, t) {
        var s;
        this.secrets += / /.test(t) && mr(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
        const r = this.style.isSurnameFirst && this.context.order === "parts";
        const [, o = "", i = ""] = r ? (s = /^([^,]+),\s(.+)$/u.exec(t)) != null ? s : [] : [];
        this.builder.add(e.line, e.lastLine, o ? { realname: `${i.trim()} ${o}` } : { username: t });
      }
    };
  });

  // src/accounts/list/read/delimited.ts
  function z1(n) {
    var t;
    const e = /^\s*"(.*)"\s*$/u.exec(n);
    if (e) {
      return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
    }
    return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
  }
  function H1(n, e, t, r) {
    var s;
    let o = "";
    let i = 0;
    for (let a = e, c = t + 1; a < n.length && a < e + W1 && i < _1; ) {
      const l = (s = n[a]) != null ? s : "";
      const d = l.indexOf('"', c);
      if (d === -1) {
        o += `${l.slice(c)}
`;
        i += l.length;
        a++;
        c = 0;
        continue;
      }
      o += l.slice(c, d);
      c = d + 2;
      if (l.charAt(d + 1) !== '"') {
        let p = d + 1;
        while (l.charAt(p) === " ") {
          p++;
        }
        return p === l.length || l.charAt(p) === r ? { cell: o, end: a, at: p } : null;
      }
      o += '"';
    }
    return null;
  }
  function V1(n, e, t) {
    var s, a;
    const r = [];
    let o = e;
    let i = 0;
    for (; ; ) {
      const c = (s = n[o]) != null ? s : "";
      if (c.charAt(i) === '"') {
        const l = H1(n, o, i, t);
        if (!l) {
          return null;
        }
        r.push(l.cell);
        ({ end: o, at: i } = l);
        if (i === ((a = n[o]) != null ? a : "").length) {
          return { cells: r, end: o };
        }
      } else {
        const l = t ? c.indexOf(t, i) : -1;
        r.push(c.slice(i, l === -1 ? c.length : l));
        if (l === -1) {
          return { cells: r, end: o };
        }
        i = l;
      }
      i++;
    }
  }
  function* po(n, e) {
    var r;
    let t = 0;
    for (let o = 0; o < n.length; o++) {
      const i = (r = n[o]) != null ? r : "";
      const s = t > U1 ? null : V1(n, o, e);
      if (s) {
        yield { line: o + 1, lastLine: s.end + 1, cells: s.cells };
        o = s.end;
      } else {
        const a = (e ? i.split(e) : [i]).map(z1);
        yield { line: o + 1, lastLine: o + 1, cells: a, broken: i.includes('"') };
        t++;
      }
    }
  }
  var W1, _1, U1;
  var af = f(() => {
    "use strict";
    W1 = 500;
    _1 = 3e4;
    U1 = 50;
  });

  // src/accounts/list/read/sheet.ts
  function mo(n) {
    return n.length > 1 && n.some((e) => e.trim() === Gt) && !n.some(we);
  }
  function Ui(n) {
    return n.findIndex((e) => e.trim() === Gt);
  }
  function cf(n, e) {
    const t = [Vl, j1].find((r) => e === r.length - 1 && r.every((o, i) => n[i] === "unused" || n[i] === o || o === "unused"));
    return t ? n.map((r, o) => {
      var i;
      return (i = t[o]) != null ? i : "unused";
    }) : null;
  }
  var Vl, j1, Gt;
  var xr = f(() => {
    "use strict";
    Ot();
    Vl = [
      "username",
      "email",
      "realname",
      "password",
      "reason",
      "mode",
      "unused"
    ];
    j1 = ["unused", "username", "email", "unused", "unused"];
    Gt = "AccountCreator";
  });

  // src/accounts/list/read/wiki-table.ts
  function uf(n) {
    const e = [];
    let t = 0;
    let r = 0;
    let o = false;
    for (let i = 0; i < n.length; i++) {
      const s = n.slice(i, i + 2);
      if (s === "[[" || s === "{{") {
        t++;
        i++;
      } else if (s === "]]" || s === "}}") {
        t = Math.max(0, t - 1);
        i++;
      } else if (t === 0 && (s === "||" || s === "!!")) {
        e.push(n.slice(r, i));
        o = true;
        r = i + 2;
        i++;
      }
    }
    e.push(n.slice(r));
    return { cells: e, hasDouble: o };
  }
  function df(n) {
    const e = [];
    let t = 0;
    let r = 0;
    for (let o = 0; o < n.length; o++) {
      const i = n.slice(o, o + 2);
      if (i === "[[" || i === "{{") {
        t++;
        o++;
      } else if (i === "]]" || i === "}}") {
        t = Math.max(0, t - 1);
        o++;
      } else if (n.charAt(o) === "\\") {
        o++;
      } else if (t === 0 && n.charAt(o) === "|") {
        e.push(n.slice(r, o));
        r = o + 1;
      }
    }
    e.push(n.slice(r));
    return e;
  }
  function pf(n) {
    const e = df(n);
    return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
  }
  function jl(n) {
    return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
  }
  function K1(n) {
    return uf(n.slice(1)).cells.map((e) => jl(pf(e)));
  }
  function mf(n, e) {
    const t = [];
    let r = null;
    const o = n.some((a) => lf(a.trim()));
    const i = () => {
      if (r == null ? void 0 : r.cells.every(C)) {
        Object.assign(r, { cells: [], beside: "|" });
      }
      r = null;
    };
    const s = (a) => {
      i();
      t.push(a);
      return a;
    };
    for (const [a, c] of n.entries()) {
      const l = e + a;
      const d = c.trim();
      if (!d) {
        continue;
      }
      if (Kl(d) || Gl(d) || lf(d) || d.startsWith("|+")) {
        s({ line: l, lastLine: l, cells: [], beside: c });
      } else if (/^[|!]/.test(d)) {
        const p = K1(d);
        if (r && o) {
          r.cells.push(...p);
          r.lastLine = l;
        } else {
          r = s({ line: l, lastLine: l, cells: p });
        }
      } else if (r) {
        r.cells[r.cells.length - 1] += "\n" + jl(d);
        r.lastLine = l;
      } else {
        t.push({ line: l, lastLine: l, cells: [], beside: c });
      }
    }
    i();
    return t;
  }
  function Ql(n) {
    const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !C(t)) : [];
    return e.length > 0 && e.every((t) => G1.test(t));
  }
  function ff(n, e) {
    return n.flatMap((t, r) => {
      const o = e + r;
      const i = t.trim();
      if (!i) {
        return [];
      }
      if (Ql(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
        return [{ line: o, lastLine: o, cells: [], beside: t }];
      }
      const s = uf(i.replace(/^[|!]/, ""));
      const a = s.hasDouble ? s.cells.map(pf) : df(i.replace(/^[|!]/, "").replace(/\|$/, ""));
      return [{ line: o, lastLine: o, cells: a.map((c) => jl(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
    });
  }
  var lf, Kl, Gl, G1;
  var hf = f(() => {
    "use strict";
    be();
    lf = (n) => /^\|-/.test(n);
    Kl = (n) => /^[\s:*]*\{\|/.test(n);
    Gl = (n) => /^\s*\|\}/.test(n);
    G1 = /^\s*:?-{2,}:?\s*$/;
  });

  // src/accounts/list/read/shape.ts
  function X1(n, e, { words: t }) {
    const r = [...po(n, e)].map(({ cells: d }) => d).filter((d) => !d.every(C));
    const o = r.filter((d) => d.length > 1);
    const i = /* @__PURE__ */ new Map();
    o.forEach(({ length: d }) => {
      var p;
      return i.set(d, ((p = i.get(d)) != null ? p : 0) + 1);
    });
    const [s] = [...i].reduce((d, p) => p[1] > d[1] ? p : d, [0, 0]);
    const a = r.map((d) => {
      var m, x;
      const p = d.filter(we).length;
      return p === 0 ? 0 : Math.max(p, (x = (m = d.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) != null ? x : 0);
    });
    const c = r.length || 1;
    const l = o.filter(({ length: d }) => Math.abs(d - s) < 2).length;
    return {
      delimiter: e,
      rows: r,
      width: s,
      share: o.length / c,
      even: l / (o.length || 1),
      hasHeadings: r.slice(0, 12).some((d) => {
        if (d.some((x) => we(x) || /\[\[|\{\{|^\s*[*#]/.test(x))) {
          return false;
        }
        const p = d.filter((x) => !C(x)).map((x) => t.score(x));
        const m = p.filter((x) => x !== null && x.score > 0.8);
        return d.length > 1 && m.length > 1 && m.some((x) => (x == null ? void 0 : x.meaning) !== "unused") || d.length > 2 && p.filter((x) => x !== null).length > 1;
      }),
      addressed: r.filter(({ length: d }, p) => d > 1 && a[p] === 1).length / c,
      crowded: a.filter((d) => d > 1).length / c
    };
  }
  function xf({ rows: n, delimiter: e }) {
    const t = n.filter((i) => i.filter((s) => !C(s)).length > 1);
    const r = t.length > 1 && t.every(([i = ""]) => {
      var s;
      return i.trim().length === 1 && i === ((s = t[0]) == null ? void 0 : s[0]);
    });
    const o = t.filter(([i = "", ...s]) => s.length < 2 && (r || J1.test(i)) && !/^\d+$/.test(i.trim()));
    return e === "	" ? t.length > o.length * 1.5 && t.length > 0 : true;
  }
  function Y1(n, e) {
    var d, p, m, x, v;
    const t = [];
    const r = ao(n.map(({ text: w }) => w));
    for (let w = 0; w < n.length && t.length < Q1; w++) {
      const y = (p = (d = n[w]) == null ? void 0 : d.text) != null ? p : "";
      if (!C(y) && !((m = r[w]) == null ? void 0 : m.isMarkup)) {
        t.push(y.slice(0, 5e3));
      }
    }
    const o = gf.map((w) => X1(t, w, e));
    const i = o.filter(({ hasHeadings: w, share: y }) => w && y > 0.3);
    if (i[0]) {
      return i[0].delimiter;
    }
    const s = o.find((w) => w.delimiter === "	" && w.share >= 0.5 && xf(w));
    if (s) {
      return s.delimiter;
    }
    const a = (w) => t.filter((y) => w.test(y)).length / (t.length || 1);
    const c = o.find((w) => w.width > 3 && w.even > 0.9 && w.share > 0.9 && w.addressed >= 0.5 && w.crowded === 0);
    if (c) {
      return c.delimiter;
    }
    if (t.filter((w) => Em(w, e.words)).length > t.length * 0.6 || a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || a(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((w) => pl(w) !== "").length > t.length * 0.4 || t.filter((w) => lo(w) !== null).length > t.length * 0.4) {
      return "";
    }
    const l = o.find(({ addressed: w, crowded: y, share: A, width: N, even: M }) => w >= 0.5 && w > y * 2 && A >= 0.5 && (N > 2 || M > 0.6));
    if (l) {
      return l.delimiter;
    }
    return (v = (x = o.find((w) => {
      const { delimiter: y, rows: A, share: N, even: M, width: D, crowded: _, addressed: oe } = w;
      if (A.length < 2 || _ > 0.2 || N < 0.6 || M < 0.7 || !xf(w)) {
        return false;
      }
      const se = A.filter((Ee) => _i($n(Ee.join(",")).text)).length;
      const re = y === "," && se > A.length * 0.6;
      const De = A.filter((Ee) => {
        var S;
        return C((S = Ee[Ee.length - 1]) != null ? S : "") && Ee.length < 3;
      }).length;
      return !re && (De < A.length * 0.5 || oe > 0) && D > 1;
    })) == null ? void 0 : x.delimiter) != null ? v : "";
  }
  function eS(n) {
    var t, r, o;
    const e = (r = (t = n.find(({ text: i }) => !C(i))) == null ? void 0 : t.text) != null ? r : "";
    return e.includes(Gt) ? (o = gf.find((i) => {
      const [s] = po([e], i);
      return s !== void 0 && mo(s.cells);
    })) != null ? o : null : null;
  }
  function tS(n) {
    var i, s, a, c, l, d, p, m, x, v, w;
    const e = [];
    let t = [];
    const r = ao(n.map(({ text: y }) => y));
    const o = () => {
      if (t.length > 0) {
        e.push({ kind: "lines", lines: t });
        t = [];
      }
    };
    for (let y = 0; y < n.length; y++) {
      const A = n[y];
      if (!A) {
        continue;
      }
      if ((i = r[y]) == null ? void 0 : i.isMarkup) {
        t.push(A);
        continue;
      }
      const N = [];
      let M = y;
      if (Kl(A.text)) {
        for (; M < n.length; M++) {
          N.push((a = (s = n[M]) == null ? void 0 : s.text) != null ? a : "");
          if (Gl((l = (c = n[M]) == null ? void 0 : c.text) != null ? l : "")) {
            break;
          }
        }
        o();
        e.push({ kind: "table", records: mf(N, A.line), delimiter: "", source: "wiki" });
        y = M;
      } else if (Z1(A.text) || A.text.includes("|") && Ql((p = (d = n[y + 1]) == null ? void 0 : d.text) != null ? p : "")) {
        for (; M < n.length && (M === y || /\|/.test((x = (m = n[M]) == null ? void 0 : m.text) != null ? x : "")); M++) {
          N.push((w = (v = n[M]) == null ? void 0 : v.text) != null ? w : "");
        }
        o();
        e.push({ kind: "table", records: ff(N, A.line), delimiter: "|", source: "bars" });
        y = M - 1;
      } else {
        t.push(A);
      }
    }
    o();
    return e;
  }
  function Jl(n, e, t) {
    const r = e != null ? e : eS(n);
    const o = r === null ? tS(n) : [{ kind: "lines", lines: [...n] }];
    return o.map((i) => {
      var d, p;
      if (i.kind === "table") {
        return i;
      }
      const s = (p = (d = i.lines[0]) == null ? void 0 : d.line) != null ? p : 1;
      const a = i.lines.map(({ text: m }) => m);
      const c = r != null ? r : Y1(i.lines, t);
      const l = (m) => m.map((x) => b(h({}, x), { line: x.line + s - 1, lastLine: x.lastLine + s - 1 }));
      if (c !== "") {
        return { kind: "table", records: l([...po(a, c)]), delimiter: c, source: "delimited" };
      }
      if (nS.test(a.join("\n"))) {
        return {
          kind: "lines",
          lines: l([...po(a, "")]).map(({ line: m, lastLine: x, cells: v }) => ({ line: m, lastLine: x, text: v.join(" ").replace(/\n/g, " ") }))
        };
      }
      return i;
    });
  }
  var Q1, gf, J1, Z1, nS;
  var bf = f(() => {
    "use strict";
    Ot();
    ml();
    af();
    Rl();
    Ni();
    Hl();
    Ce();
    be();
    Fl();
    Il();
    xr();
    hf();
    Q1 = 200;
    gf = ["	", ";", ",", "|"];
    J1 = P(String.raw`^[^\p{L}]*$`);
    Z1 = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
    nS = /^"(?:[^"\n]|"")*$/m;
  });

  // src/accounts/list/read/column-stats.ts
  function zi(n, e) {
    return n.length > 0 ? n.filter(e).length / n.length : 0;
  }
  function iS(n) {
    const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
  }
  function wf(n, e, t) {
    const r = n.map((a) => {
      var c;
      return ((c = a[e]) != null ? c : "").slice(0, 400);
    });
    const o = r.filter((a) => !C(a));
    const i = new Set(o.map((a) => a.trim().toLowerCase())).size;
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
    for (const a of o) {
      s[Kt(a, t)] += 1 / o.length;
    }
    return {
      filled: o.length,
      fill: r.length > 0 ? o.length / r.length : 0,
      kinds: s,
      distinct: o.length > 0 ? i / o.length : 0,
      realNames: zi(o, Tm),
      ideographic: zi(o, Am),
      flipped: zi(o, (a) => Hi.test(a.trim())),
      coined: zi(o, (a) => oS.test(a.trim())),
      isSecret: o.length > 1 && i === o.length && o.every(mr),
      examples: o.filter((a) => !Ct(a)).slice(0, rS),
      words: r.map(iS)
    };
  }
  function Xl({ kinds: n, filled: e, distinct: t, isSecret: r }) {
    return e > 0 && !r && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
  }
  function fo(n, e) {
    let t = 0;
    let r = 0;
    n.words.forEach((o, i) => {
      var c;
      const s = (c = e.words[i]) != null ? c : [];
      if (o.length === 0 || s.length === 0) {
        return;
      }
      r++;
      const a = (l, d) => l === d || l.length > 2 && d.startsWith(l) || d.length > 2 && l.startsWith(d);
      if (o.some((l) => s.some((d) => a(l, d)))) {
        t++;
      }
    });
    return r > 0 ? t / r : 0;
  }
  var rS, Hi, oS;
  var Yl = f(() => {
    "use strict";
    Ot();
    be();
    rS = 3;
    Hi = /^([^,]{1,60}),\s+([^,]{1,60})$/;
    oS = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
  });

  // src/accounts/list/read/columns.ts
  function lS(n, e) {
    const { kinds: t, filled: r, distinct: o } = n;
    if (r === 0) {
      return e ? 0.8 : 0.1;
    }
    if (t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5) {
      return 0;
    }
    const i = r > 5 && o < 0.4 ? e ? 0.7 : 0.3 : 1;
    const s = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
    return Math.max(0, 1 - s) * i;
  }
  function uS(n, e, t) {
    const { kinds: r, filled: o } = e;
    const i = t.score > 0.8;
    switch (n) {
      case "username":
        return lS(e, i);
      case "email":
        return o === 0 ? 0.5 : r.email > 0.3 ? 1 : i && r.answer + r.word > 0.9 ? 0.4 : 0.1;
      case "name":
      case "realname":
      case "firstname":
      case "lastname":
        return !i && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : o > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
      case "password":
      case "reason":
      case "mode":
        return i && r.answer < 0.5 ? 1 : 0;
      case "unused":
        return i ? 1 : 0;
    }
  }
  function dS(n, e) {
    var r, o;
    const t = {};
    if (n) {
      t[n.meaning] = n.score * uS(n.meaning, e, n);
    }
    if (e.kinds.email > 0.5) {
      t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
    }
    if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
      t.username = Math.max((o = t.username) != null ? o : 0, 0.7 + 0.3 * e.kinds.person);
    }
    return t;
  }
  function pS(n, e, t) {
    return t.findIndex((r, o) => {
      const i = t[o - 1];
      const s = e[o - 1];
      return i !== void 0 && (s == null ? void 0 : s.meaning) === "username" && i.kinds.answer > 0.6 && e[o] === null && n[o] !== void 0 && Xl(r);
    });
  }
  function yf(n, e, t) {
    let r = -1;
    let o = 0;
    let i = 0;
    n.forEach((s, a) => {
      var l;
      const c = t.has(a) ? 0 : (l = s[e]) != null ? l : 0;
      if (c > o) {
        i = o;
        [r, o] = [a, c];
      } else {
        i = Math.max(i, c);
      }
    });
    return o >= sS ? { index: r, score: o, margin: o - i } : null;
  }
  function mS(n, e, t) {
    const r = t[n.meanings.indexOf("email")];
    const [o, i] = e;
    const s = o === void 0 ? void 0 : t[o];
    const a = i === void 0 ? void 0 : t[i];
    if (o === void 0 || !s) {
      return { variants: [], certain: true };
    }
    const c = [["username", o]];
    if (s.flipped > 0.6) {
      return { variants: [c, [["realname", o]]], certain: false };
    }
    if (i === void 0 || !a) {
      return { variants: [c], certain: n.has("email") || e.length === 1 };
    }
    const l = fo(s, a) > 0.7;
    const d = r !== void 0 && fo(a, r) > 0.7;
    const p = r !== void 0 && fo(s, r) > 0.7;
    const m = (v, w) => [["username", v], ["realname", w]];
    const x = [["firstname", o], ["lastname", i]];
    if (s.realNames > 0.7 && a.realNames < 0.3) {
      const v = l || d || a.coined > 0.5;
      return {
        variants: v ? [m(i, o), c] : [c, m(i, o)],
        certain: v && a.coined > 0.5 && l
      };
    }
    if (a.realNames > 0.7 && s.realNames < 0.5) {
      const v = l || d && !p;
      return {
        variants: v ? [m(o, i), c] : [c, m(o, i)],
        certain: v === l
      };
    }
    if (s.realNames < 0.4 && a.realNames < 0.4 && s.coined < 0.5) {
      const v = p && d && a.coined < 0.5;
      const w = [["lastname", o], ["firstname", i]];
      return { variants: v ? [x, c] : [c, x, w], certain: false };
    }
    return { variants: [c, m(o, i)], certain: s.coined > 0.5 };
  }
  function fS(n, e, t) {
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
    const o = r !== void 0 && r.realNames + r.ideographic > 0.5 && n.has("email");
    return { variants: [[["username", e]], [["realname", e]]], certain: !o };
  }
  function hS(n, e) {
    return e.findIndex(({ isSecret: t }, r) => t && n.every((o) => o[r] === "unused"));
  }
  function vf(n, e, t, r) {
    var v, w;
    const o = Math.min(aS, Math.max((v = n == null ? void 0 : n.length) != null ? v : 0, ...e.map((y) => y.length), 1));
    const i = Array.from({ length: o }, (y, A) => A);
    const s = i.map((y) => wf(e, y, r));
    const a = i.map((y) => {
      var A;
      return t.score((A = n == null ? void 0 : n[y]) != null ? A : "");
    });
    const c = s.map((y, A) => {
      var N;
      return dS((N = a[A]) != null ? N : null, y);
    });
    if (n) {
      const y = c[pS(n, a, s)];
      if (y) {
        y.username = 0.7;
      }
    }
    const l = new Zl(s, c);
    for (const y of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
      l.takeBest(y);
    }
    if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
      l.meanings[l.meanings.indexOf("realname")] = "unused";
    }
    const d = yf(c, "name", new Set(i.filter((y) => l.meanings[y] !== "unused")));
    let p = { variants: [], certain: true };
    if (d) {
      p = fS(l, d.index, s);
    } else if (!["username", "realname", "firstname", "lastname"].some((y) => l.has(y))) {
      const y = l.free((A) => {
        var N, M;
        return ((M = (N = a[A]) == null ? void 0 : N.score) != null ? M : 0) < 0.6;
      });
      p = mS(l, y, s);
      p.certain = p.certain && (n === null || y.length < 2);
      p.variants.push([]);
    } else if (!l.has("username") && l.has("realname")) {
      const y = l.meanings.indexOf("realname");
      p = { variants: [[], [["username", y]]], certain: false };
    }
    const m = (p.variants.length > 0 ? p.variants : [[]]).slice(0, 3).map((y) => {
      const A = [...l.meanings];
      y.forEach(([N, M]) => {
        A[M] = N;
      });
      return A;
    });
    const x = l.has("password") ? -1 : hS(m, s);
    if (x !== -1) {
      m.splice(1, 0, ((w = m[0]) != null ? w : []).map((y, A) => A === x ? "password" : y));
    }
    return {
      plans: m,
      certain: l.certain && p.certain && x === -1,
      scores: c.map((N) => {
        var M = N, { name: y } = M, A = Ie(M, ["name"]);
        return y ? b(h({}, A), { realname: y / 2, username: y / 2 }) : A;
      }),
      stats: s
    };
  }
  function kf(n, e, { scores: t, stats: r }) {
    return e.map((o, i) => {
      var s, a, c, l;
      return {
        heading: St((s = n == null ? void 0 : n[i]) != null ? s : ""),
        meaning: o,
        examples: [...(c = (a = r[i]) == null ? void 0 : a.examples) != null ? c : []],
        scores: (l = t[i]) != null ? l : {}
      };
    });
  }
  var sS, aS, cS, Zl;
  var Sf = f(() => {
    "use strict";
    _t();
    Yl();
    sS = 0.35;
    aS = 300;
    cS = 0.15;
    Zl = class {
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
        const t = yf(this.scores, e, this.taken);
        if (t) {
          this.take(e, t.index);
          const r = t.margin < cS && !(e === "email" && this.hasTwin(t.index));
          this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
        }
        return t;
      }
      hasTwin(e) {
        const t = this.stats[e];
        return t !== void 0 && this.stats.some((r, o) => o !== e && r.kinds.email > 0.5 && fo(t, r) > 0.7);
      }
      has(e) {
        return this.meanings.includes(e);
      }
      /** Columns that may be names though no heading says so, in order. */
      free(e) {
        return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && Xl(t) ? [r] : []);
      }
    };
  });

  // src/accounts/list/read/sections.ts
  function nu(n, e, t) {
    const r = _e(n);
    if (r.length === 0 || r.some(we) || n.beside !== void 0) {
      return false;
    }
    const o = r.map((l) => e.score(l));
    const i = o.filter((l) => l !== null && l.score > 0.8);
    const s = i.filter((l) => (l == null ? void 0 : l.meaning) !== "unused");
    const a = o.filter((l) => l !== null && l.meaning !== "unused");
    if (r.length === 1) {
      return t && n.cells.length === 1 && s.length === 1;
    }
    const c = i.length > 1 || r.length < 3 || n.cells.length > 1 && a.length > 0;
    return t ? s.length > 0 && c || i.length > 2 : s.length > 0 && i.length > 1 && i.length >= r.length * 0.6;
  }
  function Tf(n, e, t) {
    const r = _e(n);
    if (e.length === 0 || r.length < 2 || r.some(we)) {
      return false;
    }
    let o = 0;
    n.cells.forEach((i, s) => {
      const a = e.map(({ cells: p }) => {
        var m;
        return (m = p[s]) != null ? m : "";
      }).filter((p) => !C(p) && !Ct(p));
      if (!bl(i) || Ct(i) || a.length < e.length * 0.5) {
        return;
      }
      const c = a.map((p) => Kt(p, t));
      const l = Kt(i, t);
      const d = (p) => l !== p && c.filter((m) => m === p).length > c.length * 0.7;
      if (d("email") || d("person")) {
        o += 2;
      } else if (d("date") || d("number") || d("phone")) {
        o += e.length > 2 ? 2 : 1;
      }
    });
    return o > 1;
  }
  function xS(n, e) {
    const { words: t, titles: r } = e;
    const o = [];
    let i = "";
    n.forEach((s, a) => {
      var p;
      const c = o[o.length - 1];
      const l = s.cells.join("|").toLowerCase();
      const d = i !== "" && l === i;
      if (d || nu(s, t, c === void 0 && a < Vi)) {
        if (c === a - 1 && _e(s).length >= _e((p = n[c]) != null ? p : s).length) {
          o.pop();
        } else if (c === a - 1) {
          return;
        }
        o.push(a);
        i = l;
      }
    });
    if (o.length === 0) {
      const s = n.slice(0, Vi).findIndex((a, c) => c < tu && a.cells.length > 1 && Tf(a, n.slice(c + 1, c + 12), r));
      if (s !== -1) {
        o.push(s);
      }
    }
    return o;
  }
  function Af(n) {
    return n.length <= tu && !n.some((e) => e.cells.some(we)) && n.filter((e) => {
      var t;
      return _e(e).length > 1 && !C((t = e.cells[0]) != null ? t : "");
    }).length < 3;
  }
  function wS(n, e, t) {
    var i;
    const r = n.cells.slice(1).filter((s) => !C(s));
    if (r.length === 0 || r.some((s) => Kt(s, t) !== "number")) {
      const s = (i = _e(n)[0]) != null ? i : "";
      return _e(n).length === 1 && e.length > 1 && bS(s.trim());
    }
    const o = e.slice(0, 20);
    return o.length > 0 && n.cells.every((s, a) => a === 0 || C(s) || o.filter(({ cells: c }) => {
      var l;
      return Kt((l = c[a]) != null ? l : "", t) === "number";
    }).length < o.length * 0.3);
  }
  function yS(n, e, t) {
    const r = e.slice(0, Rf);
    if (r.length === 0) {
      return false;
    }
    const o = r.reduce((i, s) => i + _e(s).length, 0) / r.length;
    if (_e(n).length <= o / 2 && _e(n).length < 3 && o > 3) {
      return !n.cells.some(we);
    }
    return Tf(n, r, t) && n.cells.some((i, s) => bl(i) && r.filter(({ cells: a }) => {
      var c;
      return we((c = a[s]) != null ? c : "");
    }).length > r.length * 0.8);
  }
  function vS(n, e, t, { options: r, words: o }) {
    if (r.columns) {
      const i = Math.max(t, r.columns.length);
      return Array.from({ length: i }, (s, a) => {
        var c, l;
        return (l = (c = r.columns) == null ? void 0 : c[a]) != null ? l : "unused";
      });
    }
    return e ? cf(n.map((i) => {
      const s = o.score(i);
      return (s == null ? void 0 : s.score) === 1 ? s.meaning : "unused";
    }), Ui(n)) : null;
  }
  function kS(n, e) {
    const t = [...n.cells];
    for (const r of e) {
      if (_e(r).length > 1 && r.cells.length >= n.cells.length) {
        r.cells.forEach((o, i) => {
          var s, a;
          t[i] = C((s = t[i]) != null ? s : "") ? o : (a = t[i]) != null ? a : "";
        });
      }
    }
    return b(h({}, n), { cells: t });
  }
  function SS(n) {
    return qi(n.map((e, t) => {
      var s, a;
      const r = _e(e);
      const [o = ""] = r;
      const i = r.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(o);
      return {
        lone: i ? o : null,
        first: o,
        width: r.length,
        isApart: e.line > ((a = (s = n[t - 1]) == null ? void 0 : s.lastLine) != null ? a : -1) + 1
      };
    }));
  }
  function eu(n, e, t, r) {
    var N, M;
    const { words: o, titles: i } = r;
    const s = [...t];
    const a = [...n];
    const c = [];
    const l = e !== null && mo(e.cells);
    if (!l) {
      if (e) {
        const D = s.slice(0, Vi).findIndex((_, oe) => oe === s.length - 1 || !yS(_, s.slice(oe + 1, oe + 1 + Rf), i));
        a.push(...s.splice(0, Math.max(0, D)));
      }
      for (let D = s.pop(); D; D = s.pop()) {
        if (s.length === 0 || !wS(D, s, i)) {
          s.push(D);
          break;
        }
        c.unshift(D);
      }
    }
    const d = e && !l ? kS(e, [...a].reverse()) : e;
    const p = d ? -1 : s.slice(0, Vi).reduce((D, _, oe) => {
      var se;
      return C((se = _.cells[0]) != null ? se : "") && _e(_).length > 0 && oe <= tu ? oe : D;
    }, -1);
    const m = s.filter((D) => {
      var _;
      return C((_ = D.cells[0]) != null ? _ : "");
    }).length < s.length * 0.5;
    if (p !== -1 && m && Af(s.slice(0, p))) {
      a.push(...s.splice(0, p + 1));
    }
    const x = SS(l ? [] : s);
    const v = new Set(s.filter((D, _) => x.places.has(_)));
    const w = s.filter((D) => !v.has(D)).slice(0, ji).map(({ cells: D }) => D);
    const y = vf((N = d == null ? void 0 : d.cells) != null ? N : null, w, o, i);
    const A = vS((M = d == null ? void 0 : d.cells) != null ? M : [], l, y.stats.length, r);
    if (A) {
      y.plans = [A];
      y.certain = true;
    }
    return { headings: d, above: a, rows: s, totals: c, plans: y, groupTitles: v, found: x, sheet: l };
  }
  function Cf(n, e) {
    var c, l, d;
    const t = n.filter((p) => p.beside === void 0 && _e(p).length > 0);
    const r = mo((l = (c = t[0]) == null ? void 0 : c.cells) != null ? l : []);
    const o = r ? [0] : xS(t, e);
    const i = [];
    const s = (d = o[0]) != null ? d : -1;
    let a = t.slice(0, Math.max(0, s));
    if (a.length > 0 && !Af(a)) {
      i.push(eu([], null, a, e));
      a = [];
    }
    if (s === -1) {
      i.push(eu([], null, t, e));
    }
    o.forEach((p, m) => {
      var w, y;
      const x = (w = o[m + 1]) != null ? w : t.length;
      const v = t.slice(p + 1, x);
      i.push(eu(m === 0 ? a : [], (y = t[p]) != null ? y : null, v, e));
    });
    return {
      sections: i,
      planCount: Math.max(1, ...i.map(({ plans: p }) => p.plans.length)),
      hasOther: i.some(({ found: p }) => !p.isSure),
      certain: i.every(({ plans: p, found: m }) => p.certain && m.isSure),
      sheet: r
    };
  }
  function Of({ sections: n }) {
    const e = Math.max(...n.map(({ rows: t }) => t.length));
    return n.find(({ rows: t }) => t.length === e);
  }
  function Lf(n, e) {
    var t, r;
    return kf((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, ru(n, e), n.plans);
  }
  function ru({ plans: n }, e) {
    var t, r;
    return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
  }
  var ji, Vi, Rf, tu, _e, gS, bS;
  var ou = f(() => {
    "use strict";
    Ot();
    Sf();
    be();
    xr();
    Ul();
    ji = 200;
    Vi = 12;
    Rf = 20;
    tu = 6;
    _e = ({ cells: n }) => n.filter((e) => !C(e));
    gS = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
    bS = (n) => {
      var e;
      return n.length < 40 && gS.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
    };
  });

  // src/accounts/list/formula.ts
  function Ef(n) {
    const e = [];
    let t = false;
    for (let r = n.length - 1; r >= 0; r--) {
      const o = n.charAt(r);
      if (t && TS.includes(o)) {
        e.push(r + 1);
      }
      if (!AS.test(o)) {
        t = RS.includes(o);
      }
    }
    if (t || CS.test(n)) {
      e.push(0);
    }
    return e.reverse();
  }
  function Pf(n) {
    const e = Ef(n);
    return e.length === 0 ? n : [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
  }
  function iu(n) {
    const e = Ef(n);
    return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
  }
  var RS, TS, AS, CS;
  var su = f(() => {
    "use strict";
    RS = "=+-@＝＋－＠";
    TS = ";,|	\r\n\v\f\u2028\u2029";
    AS = /[\s'"]/u;
    CS = /^'*[\t\r\n]/u;
  });

  // src/accounts/list/read/table.ts
  function Mf(n, e) {
    const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
    return (t ? e + n : `${n} ${e}`).trim();
  }
  function OS(n) {
    const e = n.filter((t) => !C(t)).slice(0, ji);
    return e.length > 1 && e.filter((t) => Hi.test(t.trim())).length > e.length * 0.8;
  }
  function LS(n) {
    var r;
    const [, e = "", t = ""] = (r = Hi.exec(n.trim())) != null ? r : [];
    return e ? Mf(t, e) : n;
  }
  function ES(n, e, { rows: t }) {
    const r = n.cells.findIndex((i) => !C(i));
    const o = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
    return o && $f(n) === 1 && t.slice(0, ji).filter((i) => $f(i) > 2).length > 1;
  }
  function PS({ headings: n, sheet: e }, t, r) {
    var i;
    const o = (s) => e ? iu(s) : s.trim();
    return { heading: St(o((i = n == null ? void 0 : n.cells[t]) != null ? i : "")), column: t, value: o(r) };
  }
  var $f, Ki;
  var Nf = f(() => {
    "use strict";
    _t();
    su();
    Ml();
    Ot();
    Yl();
    Nl();
    Mi();
    be();
    ou();
    xr();
    $f = ({ cells: n }) => n.filter((e) => !C(e)).length;
    Ki = class {
      constructor(e, t, r) {
        this.context = e;
        this.builder = t;
        this.delimiter = r;
        this.secret = /* @__PURE__ */ new Map();
      }
      /**
       * @param table
       * @param table.sections
       * @param way
       * @param way.variant Which of the ways to take the columns
       * @param way.isOther Are those taken for people who are more likely titles, and the other way round?
       */
      addAll({ sections: e }, { variant: t, isOther: r }) {
        for (const o of e) {
          for (const a of [...o.above, ...o.headings ? [o.headings] : []]) {
            this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
          }
          for (const a of o.totals) {
            this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
          }
          const i = ru(o, t);
          const s = OS(o.rows.map(({ cells: a }) => {
            var c;
            return (c = a[i.indexOf("realname")]) != null ? c : "";
          }));
          for (const a of o.rows) {
            if (this.builder.overflow !== null) {
              return;
            }
            const { groupTitles: c, found: l } = o;
            if (c.has(a) && (l.isSure || l.isLikely !== r)) {
              this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
            } else {
              this.addRecord(a, i, o, s);
            }
          }
        }
      }
      textOf(e) {
        return e.cells.join(this.delimiter || " ");
      }
      /** The columns of which nothing is carried through, whatever the person says of them. */
      secretColumns(e) {
        var r, o;
        let t = this.secret.get(e);
        if (!t) {
          const i = (o = (r = e.headings) == null ? void 0 : r.cells) != null ? o : [];
          t = e.plans.stats.map(({ isSecret: s }, a) => {
            var c;
            return s && !e.sheet || this.context.words.isSecret((c = i[a]) != null ? c : "");
          });
          this.secret.set(e, t);
        }
        return t;
      }
      addRecord(e, t, r, o) {
        var N, M;
        const { line: i, lastLine: s, cells: a } = e;
        const c = { first: "", last: "" };
        const l = [];
        const d = [];
        const p = this.secretColumns(r);
        const m = r.sheet ? Ui((M = (N = r.headings) == null ? void 0 : N.cells) != null ? M : []) : -1;
        a.forEach((_, oe) => {
          var De;
          const se = r.headings !== null && oe >= r.headings.cells.length;
          const re = se && t[oe] === "unused" ? void 0 : t[oe];
          if (re === void 0 || re === "unused") {
            const Ee = this.delimiter && _.includes("\n") && _.includes(this.delimiter);
            if (!C(_) && (re === void 0 || Ee)) {
              d.push(_);
            }
            if (!C(_) && re === "unused" && oe > m && !p[oe]) {
              l.push(PS(r, oe, _));
            }
          } else {
            this.readCell(re, r.sheet ? iu(_) : _, c, r.sheet, i);
            if (re === "realname" && o) {
              c.realname = LS((De = c.realname) != null ? De : "");
            }
          }
        });
        if (e.broken) {
          this.builder.remark("broken-quotes", i, this.textOf(e));
        }
        const D = c, { first: x, last: v } = D, w = Ie(D, ["first", "last"]);
        if (x || v) {
          w.realname = Mf(x, v);
        }
        const y = l.filter(({ value: _ }) => _ !== w.password);
        if (y.length > 0) {
          w.extra = y;
        }
        if (r.sheet) {
          this.builder.add(i, s, w, true);
          return;
        }
        this.readName(w);
        if (ES(e, t, r)) {
          this.builder.remark("header", i, this.textOf(e), s);
          return;
        }
        const A = !w.username && !w.email && !w.realname;
        if (A && w.password) {
          this.builder.add(i, s, w);
        } else {
          this.builder.addOrRemark(i, s, w, this.textOf(e));
        }
        if (d.length > 0 && !A) {
          this.builder.remark("extra-cells", i, d.join(this.delimiter || " "), s);
        }
      }
      readCell(e, t, r, o, i) {
        switch (e) {
          case "firstname":
            r.first = fr(t);
            break;
          case "lastname":
            r.last = fr(t);
            break;
          case "mode":
            this.readMode(t, r, i);
            break;
          case "username":
          case "email":
          case "realname":
            r[e] = o ? t : fr(t);
            break;
          default:
            r[e] = o ? t : t.trim();
        }
      }
      /** A cell for names may hold a link, or the address as well. */
      readName(e) {
        var o, i, s;
        const { username: t = "", email: r = "" } = e;
        if (/\[\[|\{\{|https?:/.test(t)) {
          const { names: a, calls: c } = so(t, this.context.titles);
          const [l = (o = c[0]) == null ? void 0 : o.names[0]] = a;
          e.username = l != null ? l : t;
        } else if (/[@＠]/.test(t.slice(1))) {
          const a = Fi(t.replace(/\n/g, " "), this.context.words);
          const c = r === "" || a.email.toLowerCase() === r.toLowerCase();
          if (a.email !== "" && (c || a.name !== "")) {
            e.username = a.name;
            e.email = r || a.email;
          }
        } else if (t.includes("\n")) {
          e.username = t.replace(/\s*\n\s*/g, " ");
        }
        if (/[@＠]/.test((i = e.realname) != null ? i : "") && we((s = e.realname) != null ? s : "")) {
          e.realname = "";
        }
      }
      readMode(e, t, r) {
        const o = Lm.get(e.trim().toLowerCase());
        if (o) {
          t.mode = o;
        } else if (!C(e)) {
          this.builder.remark("unknown-mode", r, e);
        }
      }
    };
  });

  // src/accounts/list/read/read-text.ts
  function DS(n) {
    var c, l;
    const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
    const t = (l = (c = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : c[1]) != null ? l : null;
    const r = e.split("\n");
    let o = 0;
    const i = r.findIndex((d, p) => p >= MS || !C(d) && ++o > $S);
    const s = r.slice(0, i === -1 ? r.length : i).map((d, p) => ({ line: p + 1, lastLine: p + 1, text: d }));
    const a = t === null ? s : s.slice(1);
    return {
      all: a,
      lines: a,
      separator: t,
      beyond: i === -1 ? null : BS(r, i)
    };
  }
  function BS(n, e) {
    var i, s;
    const t = n.findIndex((a, c) => c >= e && !C(a));
    let r = n.length - 1;
    while (r > t && C((i = n[r]) != null ? i : "")) {
      r--;
    }
    const o = (s = n.find((a, c) => c >= e && IS.test(a))) != null ? s : "";
    return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: o };
  }
  function qS({ records: n, delimiter: e }, t, { options: r }) {
    const o = t.sections.some(({ headings: s }) => s !== null);
    if (r.columns || r.delimiter || t.sheet || o) {
      return null;
    }
    const i = /* @__PURE__ */ new Set();
    for (const { cells: s } of n.slice(0, 200)) {
      s.forEach((a, c) => {
        if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(a)) {
          i.add(c);
        }
      });
    }
    return i.size > 1 ? null : n.map(({ line: s, lastLine: a, cells: c, beside: l }) => ({ line: s, lastLine: a, text: l != null ? l : c.join(c.every(C) ? e : " ") }));
  }
  function Ff(n, e) {
    return n.map((t) => {
      if (t.kind === "lines") {
        return { segment: new uo(t.lines, e), table: null };
      }
      const r = Cf(t.records, e);
      const o = t.source === "delimited" ? qS(t, r, e) : null;
      return o ? { segment: new uo(o, e), table: null } : { segment: t, table: r };
    });
  }
  function WS(n, e) {
    var s;
    const t = (s = e.options.delimiter) != null ? s : n.separator;
    let r = Ff(Jl(n.lines, t, e), e);
    if (!r.some(({ table: a }) => a == null ? void 0 : a.sheet) && n.lines.some(({ text: a }) => NS.test(a))) {
      n.lines = n.lines.map((a) => b(h({}, a), { text: pm(a.text.replace(/\uFEFF/g, "")) }));
      r = Ff(Jl(n.lines, t, e), e);
    }
    const o = new ho(r, e, { variant: 0, isOther: false });
    const i = new Gi();
    i.add(o.read(n));
    if (o.hasOther) {
      i.add(new ho(r, e, { variant: 0, isOther: true }).read(n));
    }
    for (let a = 1; a < Df && o.hasVariants; a++) {
      i.add(new ho(r, e, { variant: a, isOther: false }).read(n));
    }
    return { readings: i.list, certain: o.certain };
  }
  function _S(n, e) {
    var l;
    const t = n.lines.some(({ text: d }) => FS.test(d) || d.includes(Gt));
    const r = t ? null : Fm(n.lines, e.words);
    const o = (d = n.lines) => WS(b(h({}, n), { lines: d }), e);
    if (!r || r.around.size === 0) {
      return o();
    }
    const i = o(n.lines.map((d) => r.around.has(d) ? b(h({}, d), { text: "" }) : d));
    if (!((l = i.readings[0]) == null ? void 0 : l.rows.length)) {
      return o();
    }
    if (r.isSure) {
      return i;
    }
    const [s, a] = r.isLikely ? [i, o()] : [o(), i];
    const c = new Gi();
    [...s.readings.slice(0, 1), ...a.readings.slice(0, 1), ...s.readings, ...a.readings].forEach((d) => c.add(d));
    return { readings: c.list, certain: c.list.length < 2 && s.certain };
  }
  function Et(n, e = {}) {
    const t = DS(n);
    const r = {
      options: e,
      words: new Pi(e.headings),
      titles: new Pn(e.userNamespaces)
    };
    const { readings: [o, ...i], certain: s } = _S(t, r);
    if (!o) {
      throw new Error("A text has no reading.");
    }
    const a = !o.rows.some(({ username: c, realname: l }) => (c + l).includes("�"));
    return { readings: [o, ...i.slice(0, Df - 1)], certain: s && a };
  }
  var $S, MS, NS, FS, Df, IS, ho, Gi;
  var au = f(() => {
    "use strict";
    ml();
    km();
    Rl();
    Dm();
    Hl();
    dl();
    Mi();
    be();
    vl();
    bf();
    ou();
    xr();
    Nf();
    $S = 3 * oo;
    MS = 5 * oo;
    NS = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
    FS = /\[\[|\{\{|^==.*==|^\{\|/;
    Df = 3;
    IS = /[^\s,;|"]/;
    ho = class {
      constructor(e, t, r) {
        this.parts = e;
        this.context = t;
        this.way = r;
        this.certain = true;
        this.hasVariants = false;
        /** Are there lines that may be people or not? */
        this.hasOther = false;
        this.format = "names";
        this.builder = new $i(t.options);
      }
      read({ all: e, separator: t, beyond: r }) {
        var c;
        const { builder: o, parts: i } = this;
        if (t !== null) {
          o.remark("markup", 1, `sep=${t}`);
        }
        const s = i.filter(({ table: l }) => l !== null);
        for (const l of i) {
          if (o.overflow !== null) {
            break;
          }
          if (l.table) {
            this.addTable(l.segment, l.table);
          } else {
            this.addLines(l.segment, s.length > 0);
          }
        }
        if (r && o.overflow === null) {
          o.remark(r.text === "" ? "no-name" : "too-many", r.line, r.text, r.lastLine);
        }
        const a = (c = r == null ? void 0 : r.lastLine) != null ? c : e.reduce((l, { line: d, text: p }) => C(p) ? l : d, 0);
        o.finish(a, e);
        return b(h({ rows: o.rows, remarks: o.remarks }, this.columns()), { format: this.format });
      }
      addTable(e, t) {
        this.certain = this.certain && t.certain;
        this.hasVariants = this.hasVariants || t.planCount > 1;
        this.hasOther = this.hasOther || t.hasOther;
        this.format = t.sheet && t.sections.some(({ plans: r }) => {
          var o;
          return (o = r.plans[0]) == null ? void 0 : o.includes("password");
        }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
        for (const { line: r, lastLine: o, beside: i } of e.records) {
          if (i !== void 0 && !C(i)) {
            this.builder.remark("markup", r, i, o);
          }
        }
        new Ki(this.context, this.builder, e.delimiter).addAll(t, this.way);
      }
      addLines(e, t) {
        const { builder: r, context: o } = this;
        const i = e.source;
        if (!t && Pm(i, o.words, r)) {
          return;
        }
        if (!t && fm(i, r)) {
          this.certain = false;
          return;
        }
        const s = this.way.variant === 1 ? "parts" : "whole";
        const a = new Wi(e, b(h({}, o), { order: s, isOther: this.way.isOther }), r);
        const c = r.rows.length;
        a.readAll();
        this.hasVariants = this.hasVariants || a.isSurnameFirst;
        this.hasOther = this.hasOther || a.hasOther;
        this.certain = this.certain && a.isCertain;
        if (!t) {
          const l = r.rows.slice(c);
          const d = l.filter(({ email: p }) => p !== "").length;
          this.format = a.isPage ? "wikitext" : d > l.length / 2 ? "addresses" : "names";
        }
      }
      columns() {
        var r;
        const e = this.parts.flatMap((o) => {
          const i = o.table && Of(o.table);
          return i ? [{ section: i, delimiter: o.segment.kind === "table" ? o.segment.delimiter : "" }] : [];
        });
        const t = e.reduce((o, i) => !o || i.section.rows.length > o.section.rows.length ? i : o, null);
        return {
          columns: t && Lf(t.section, this.way.variant),
          hasHeadings: t !== null && t.section.headings !== null,
          knowsHeadings: !!(t == null ? void 0 : t.section.headings) && nu(t.section.headings, this.context.words, true),
          delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
        };
      }
    };
    Gi = class {
      constructor() {
        this.list = [];
        this.seen = /* @__PURE__ */ new Set();
      }
      add(e) {
        const t = e.rows.slice(0, 50).concat(e.rows.slice(-50));
        const r = JSON.stringify([e.rows.length, t]);
        if (!this.seen.has(r) && (this.list.length === 0 || e.rows.length > 0)) {
          this.seen.add(r);
          this.list.push(e);
        }
      }
    };
  });

  // src/accounts/list/read/source/address-book.ts
  function US(n, e) {
    try {
      return e(If(atob(n.trim())), "utf-8");
    } catch (t) {
      return n;
    }
  }
  function zS(n, e, t) {
    const r = n.replace(/=([0-9a-f]{2})/gi, (o, i) => String.fromCharCode(parseInt(i, 16)));
    try {
      return t(If(r), e);
    } catch (o) {
      return n;
    }
  }
  function HS(n) {
    var t, r;
    const e = [];
    for (const o of lu(Bf(n))) {
      const i = (t = e[e.length - 1]) != null ? t : "";
      if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
        e[e.length - 1] = i.slice(0, -1) + o;
      } else {
        e.push(o);
      }
    }
    return e;
  }
  function VS(n, e) {
    var c, l;
    const t = n.indexOf(":");
    const [r = "", ...o] = n.slice(0, Math.max(t, 0)).split(";");
    const i = o.join(";");
    const s = n.slice(t + 1);
    const a = (l = (c = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : c[1]) != null ? l : "utf-8";
    return {
      name: r.replace(/.*\./, "").toUpperCase(),
      parameters: i,
      value: /quoted-printable/i.test(i) ? zS(s, a, e) : s
    };
  }
  function jS(n) {
    const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(cu);
    return `${t} ${e}`.trim();
  }
  function KS(n) {
    var o, i;
    const e = (s) => {
      var a, c;
      return (c = (a = n.find(({ name: l }) => l === s)) == null ? void 0 : a.value) != null ? c : "";
    };
    const t = n.filter(({ name: s }) => s === "EMAIL");
    const r = (o = t.find(({ parameters: s }) => /[;,=]pref\b/i.test(s))) != null ? o : t[0];
    return {
      name: cu(e("FN")) || jS(e("N")),
      email: cu((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
    };
  }
  function GS(n, e) {
    return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => KS(
      HS(t).map((r) => VS(r, e))
    ));
  }
  function QS(n, e) {
    var o;
    const t = /* @__PURE__ */ new Map();
    for (const i of lu(n)) {
      const [, s = "", a = "", c = ""] = (o = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? o : [];
      const l = s.replace(/;.*/, "").toLowerCase();
      if (l && a !== "<" && !t.has(l)) {
        t.set(l, (a ? US(c, e) : c).trim());
      }
    }
    const r = (i) => {
      var s;
      return (s = t.get(i)) != null ? s : "";
    };
    return {
      name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
      email: r("mail")
    };
  }
  function qf(n, e) {
    const [t = ""] = lu(n.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
    let r;
    if (/^BEGIN:VCARD\s*$/i.test(t)) {
      r = GS(n, e);
    } else if (/^dn::? /i.test(t)) {
      r = JS(n, e);
    } else {
      return null;
    }
    const o = r.filter(({ name: i, email: s }) => i || s);
    return { kind: "table", sheets: [{ name: "", rows: [
      ["Name", "E-mail"],
      ...o.map(({ name: i, email: s }) => [i, s])
    ] }] };
  }
  var If, lu, Bf, cu, JS;
  var Wf = f(() => {
    "use strict";
    If = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
    lu = (n) => n.split(/\r\n|\r|\n/);
    Bf = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
    cu = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
    JS = (n, e) => Bf(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => QS(t, e));
  });

  // src/accounts/list/read/source/decode-as.ts
  function ZS(n, e) {
    let t = "";
    for (const r of n) {
      t += r < 128 ? String.fromCharCode(r) : e.charAt(r - 128);
    }
    return t;
  }
  function eR(n, e) {
    const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
    const r = [];
    for (let o = 0; o + 3 < n.length; o += 4) {
      const i = t.getUint32(o, e);
      const s = i <= 1114111 && (i < 55296 || i > 57343);
      r.push(String.fromCodePoint(s ? i : 65533));
    }
    return r.join("");
  }
  function gr(n, e, t) {
    switch (e) {
      case "utf-32le":
      case "utf-32be":
        return eR(n, e === "utf-32le").replace(/^\uFEFF/, "");
      case "windows-1252":
        return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
          var o;
          return (o = XS[r.charCodeAt(0) - 128]) != null ? o : r;
        });
      case "windows-1258":
        return t(n, e).normalize();
      default: {
        const r = YS.get(e);
        return r === void 0 ? t(n, e) : ZS(n, r);
      }
    }
  }
  var XS, YS;
  var Qi = f(() => {
    "use strict";
    XS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    YS = /* @__PURE__ */ new Map([
      ["ibm850", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ "],
      ["ibm852", "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■ "]
    ]);
  });

  // src/accounts/list/read/source/file-kind.ts
  function oR(n) {
    return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
  }
  function iR(n, e, t) {
    for (let r = 0; r < e.length; r++) {
      if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
        return false;
      }
    }
    return true;
  }
  function sR(n) {
    var i, s;
    const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
    if (n.length < 52) {
      return "document";
    }
    const t = 2 ** Math.min(e.getUint16(30, true), 12);
    const r = (e.getUint32(48, true) + 1) * t;
    const o = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
    return (s = (i = rR.find(([a]) => o.includes(a))) == null ? void 0 : i[1]) != null ? s : "document";
  }
  function _f(n) {
    var t, r;
    if (!n.length) {
      return "empty";
    }
    const e = oR(n.subarray(0, 264));
    if (e.startsWith(nR)) {
      return sR(n);
    }
    return (r = (t = tR.find(([, o, i]) => iR(e, o, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
  }
  var tR, nR, rR;
  var Uf = f(() => {
    "use strict";
    tR = [
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
    nR = "d0cf11e0a1b11ae1";
    rR = [
      ["EncryptedPackage", "encrypted"],
      ["Workbook", "old-spreadsheet"],
      ["Book", "old-spreadsheet"],
      ["WordDocument", "document"]
    ];
  });

  // node_modules/chardet/lib/fs/browser.js
  var zf = kt((uu) => {
    "use strict";
    Object.defineProperty(uu, "__esModule", { value: true });
    uu.default = () => {
      throw new Error("File system is not available");
    };
  });

  // node_modules/chardet/lib/match.js
  var Nn = kt((du) => {
    "use strict";
    Object.defineProperty(du, "__esModule", { value: true });
    du.default = (n, e, t) => ({
      confidence: t,
      name: e.name(n),
      lang: e.language ? e.language() : void 0
    });
  });

  // node_modules/chardet/lib/encoding/ascii.js
  var Vf = kt((xo) => {
    "use strict";
    var aR = xo && xo.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(xo, "__esModule", { value: true });
    var Hf = aR(Nn());
    var pu = class {
      name() {
        return "ASCII";
      }
      match(e) {
        const t = e.rawInput;
        for (let r = 0; r < e.rawLen; r++) {
          const o = t[r];
          if (o < 32 || o > 126) {
            return (0, Hf.default)(e, this, 0);
          }
        }
        return (0, Hf.default)(e, this, 100);
      }
    };
    xo.default = pu;
  });

  // node_modules/chardet/lib/encoding/utf8.js
  var jf = kt((go) => {
    "use strict";
    var cR = go && go.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(go, "__esModule", { value: true });
    var lR = cR(Nn());
    var mu = class {
      name() {
        return "UTF-8";
      }
      match(e) {
        let t = false, r = 0, o = 0, i = 0, s;
        const a = e.rawInput;
        if (e.rawLen >= 3 && (a[0] & 255) == 239 && (a[1] & 255) == 187 && (a[2] & 255) == 191) {
          t = true;
        }
        for (let c = 0; c < e.rawLen; c++) {
          const l = a[c];
          if ((l & 128) == 0)
            continue;
          if ((l & 224) == 192) {
            i = 1;
          } else if ((l & 240) == 224) {
            i = 2;
          } else if ((l & 248) == 240) {
            i = 3;
          } else {
            o++;
            if (o > 5)
              break;
            i = 0;
          }
          for (; ; ) {
            c++;
            if (c >= e.rawLen)
              break;
            if ((a[c] & 192) != 128) {
              o++;
              break;
            }
            if (--i == 0) {
              r++;
              break;
            }
          }
        }
        s = 0;
        if (t && o == 0)
          s = 100;
        else if (t && r > o * 10)
          s = 80;
        else if (r > 3 && o == 0)
          s = 100;
        else if (r > 0 && o == 0)
          s = 80;
        else if (r == 0 && o == 0)
          s = 10;
        else if (r > o * 10)
          s = 25;
        else
          return null;
        return (0, lR.default)(e, this, s);
      }
    };
    go.default = mu;
  });

  // node_modules/chardet/lib/encoding/unicode.js
  var Kf = kt((ct) => {
    "use strict";
    var uR = ct && ct.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(ct, "__esModule", { value: true });
    ct.UTF_32LE = ct.UTF_32BE = ct.UTF_16LE = ct.UTF_16BE = void 0;
    var bu = uR(Nn());
    var fu = class {
      name() {
        return "UTF-16BE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 254 && (t[1] & 255) == 255) {
          return (0, bu.default)(e, this, 100);
        }
        return null;
      }
    };
    ct.UTF_16BE = fu;
    var hu = class {
      name() {
        return "UTF-16LE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 255 && (t[1] & 255) == 254) {
          if (t.length >= 4 && t[2] == 0 && t[3] == 0) {
            return null;
          }
          return (0, bu.default)(e, this, 100);
        }
        return null;
      }
    };
    ct.UTF_16LE = hu;
    var Ji = class {
      name() {
        return "UTF-32";
      }
      getChar(e, t) {
        return -1;
      }
      match(e) {
        let t = 0, r = 0, o = false, i = 0;
        const s = e.rawLen / 4 * 4;
        const a = e.rawInput;
        if (s == 0) {
          return null;
        }
        if (this.getChar(a, 0) == 65279) {
          o = true;
        }
        for (let c = 0; c < s; c += 4) {
          const l = this.getChar(a, c);
          if (l < 0 || l >= 1114111 || l >= 55296 && l <= 57343) {
            r += 1;
          } else {
            t += 1;
          }
        }
        if (o && r == 0) {
          i = 100;
        } else if (o && t > r * 10) {
          i = 80;
        } else if (t > 3 && r == 0) {
          i = 100;
        } else if (t > 0 && r == 0) {
          i = 80;
        } else if (t > r * 10) {
          i = 25;
        }
        return i == 0 ? null : (0, bu.default)(e, this, i);
      }
    };
    var xu = class extends Ji {
      name() {
        return "UTF-32BE";
      }
      getChar(e, t) {
        return (e[t + 0] & 255) << 24 | (e[t + 1] & 255) << 16 | (e[t + 2] & 255) << 8 | e[t + 3] & 255;
      }
    };
    ct.UTF_32BE = xu;
    var gu = class extends Ji {
      name() {
        return "UTF-32LE";
      }
      getChar(e, t) {
        return (e[t + 3] & 255) << 24 | (e[t + 2] & 255) << 16 | (e[t + 1] & 255) << 8 | e[t + 0] & 255;
      }
    };
    ct.UTF_32LE = gu;
  });

  // node_modules/chardet/lib/encoding/mbcs.js
  var Qf = kt((Ue) => {
    "use strict";
    var dR = Ue && Ue.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Ue, "__esModule", { value: true });
    Ue.gb_18030 = Ue.euc_kr = Ue.euc_jp = Ue.big5 = Ue.sjis = void 0;
    var pR = dR(Nn());
    function mR(n, e) {
      const t = (r, o, i, s) => {
        if (s < i)
          return -1;
        const a = Math.floor(i + s >>> 1);
        if (o > r[a])
          return t(r, o, a + 1, s);
        if (o < r[a])
          return t(r, o, i, a - 1);
        return a;
      };
      return t(n, e, 0, n.length - 1);
    }
    var wu = class {
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
    var Fn = class {
      constructor() {
        this.commonChars = [];
      }
      name() {
        return "mbcs";
      }
      match(e) {
        let t = 0, r = 0, o = 0, i = 0, s = 0;
        const a = new wu();
        e: {
          for (a.reset(); this.nextChar(a, e); ) {
            i++;
            if (a.error) {
              o++;
            } else {
              const c = a.charValue & 4294967295;
              if (c > 255) {
                t++;
                if (this.commonChars != null) {
                  if (mR(this.commonChars, c) >= 0) {
                    r++;
                  }
                }
              }
            }
            if (o >= 2 && o * 5 >= t) {
              break e;
            }
          }
          if (t <= 10 && o == 0) {
            if (t == 0 && i < 10) {
              s = 0;
            } else {
              s = 10;
            }
            break e;
          }
          if (t < 20 * o) {
            s = 0;
            break e;
          }
          if (this.commonChars == null) {
            s = 30 + t - 20 * o;
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
        return s == 0 ? null : (0, pR.default)(e, this, s);
      }
      nextChar(e, t) {
        return true;
      }
    };
    var yu = class extends Fn {
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
        const o = e.nextByte(t);
        if (o < 0)
          return false;
        e.charValue = r << 8 | o;
        if (!(o >= 64 && o <= 127 || o >= 128 && o <= 255)) {
          e.error = true;
        }
        return true;
      }
    };
    Ue.sjis = yu;
    var vu = class extends Fn {
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
        const o = e.nextByte(t);
        if (o < 0)
          return false;
        e.charValue = e.charValue << 8 | o;
        if (o < 64 || o == 127 || o == 255)
          e.error = true;
        return true;
      }
    };
    Ue.big5 = vu;
    function Gf(n, e) {
      n.index = n.nextIndex;
      n.error = false;
      let t = 0;
      let r = 0;
      let o = 0;
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
          o = n.nextByte(e);
          n.charValue = n.charValue << 8 | o;
          if (o < 161) {
            n.error = true;
          }
        }
      }
      return n.done == false;
    }
    var ku = class extends Fn {
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
        this.nextChar = Gf;
      }
      name() {
        return "EUC-JP";
      }
      language() {
        return "ja";
      }
    };
    Ue.euc_jp = ku;
    var Su = class extends Fn {
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
        this.nextChar = Gf;
      }
      name() {
        return "EUC-KR";
      }
      language() {
        return "ko";
      }
    };
    Ue.euc_kr = Su;
    var Ru = class extends Fn {
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
        let o = 0;
        let i = 0;
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
          o = e.nextByte(t);
          e.charValue = e.charValue << 8 | o;
          if (r >= 129 && r <= 254) {
            if (o >= 64 && o <= 126 || o >= 80 && o <= 254) {
              break e;
            }
            if (o >= 48 && o <= 57) {
              i = e.nextByte(t);
              if (i >= 129 && i <= 254) {
                s = e.nextByte(t);
                if (s >= 48 && s <= 57) {
                  e.charValue = e.charValue << 16 | i << 8 | s;
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
    Ue.gb_18030 = Ru;
  });

  // node_modules/chardet/lib/encoding/sbcs.js
  var Xf = kt((j) => {
    "use strict";
    var fR = j && j.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(j, "__esModule", { value: true });
    j.KOI8_R = j.windows_874 = j.windows_1258 = j.windows_1257 = j.windows_1256 = j.windows_1251 = j.ISO_8859_9 = j.ISO_8859_8 = j.ISO_8859_7 = j.ISO_8859_6 = j.ISO_8859_5 = j.ISO_8859_2 = j.ISO_8859_1 = void 0;
    var Jf = fR(Nn());
    var hR = 16777215;
    var Xi = class {
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
        this.ngram = (this.ngram << 8) + (e & 255) & hR;
        this.lookup(this.ngram);
      }
      nextByte(e) {
        if (this.byteIndex >= e.inputLen)
          return -1;
        return e.inputBytes[this.byteIndex++] & 255;
      }
      parse(e, t) {
        let r, o = false;
        this.spaceChar = t;
        while ((r = this.nextByte(e)) >= 0) {
          const s = this.byteMap[r];
          if (s != 0) {
            if (!(s == this.spaceChar && o)) {
              this.addByte(s);
            }
            o = s == this.spaceChar;
          }
        }
        this.addByte(this.spaceChar);
        const i = this.hitCount / this.ngramCount;
        if (i > 0.33)
          return 98;
        return Math.floor(i * 300);
      }
    };
    var me = class {
      constructor(e, t) {
        this.fLang = e;
        this.fNGrams = t;
      }
    };
    var xR = (n) => Array.isArray(n) && isFinite(n[0]);
    var Fe = class {
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
        if (xR(t)) {
          const o = new Xi(t, this.byteMap());
          const i = o.parse(e, this.spaceChar);
          return i <= 0 ? null : (0, Jf.default)(e, this, i);
        }
        let r = -1;
        for (let o = t.length - 1; o >= 0; o--) {
          const i = t[o];
          const s = new Xi(i.fNGrams, this.byteMap());
          const a = s.parse(e, this.spaceChar);
          if (a > r) {
            r = a;
            this.nGramLang = i.fLang;
          }
        }
        return r <= 0 ? null : (0, Jf.default)(e, this, r);
      }
    };
    var Tu = class extends Fe {
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
          new me("da", [
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
          new me("de", [
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
          new me("en", [
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
          new me("es", [
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
          new me("fr", [
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
          new me("it", [
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
          new me("nl", [
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
          new me("no", [
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
          new me("pt", [
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
          new me("sv", [
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
    j.ISO_8859_1 = Tu;
    var Au = class extends Fe {
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
          new me("cs", [
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
          new me("hu", [
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
          new me("pl", [
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
          new me("ro", [
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
    j.ISO_8859_2 = Au;
    var Cu = class extends Fe {
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
    j.ISO_8859_5 = Cu;
    var Ou = class extends Fe {
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
    j.ISO_8859_6 = Ou;
    var Lu = class extends Fe {
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
    j.ISO_8859_7 = Lu;
    var Eu = class extends Fe {
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
          new me("he", [
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
          new me("he", [
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
    j.ISO_8859_8 = Eu;
    var Pu = class extends Fe {
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
    j.ISO_8859_9 = Pu;
    var $u = class extends Fe {
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
    j.windows_1251 = $u;
    var Mu = class extends Fe {
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
    j.windows_1256 = Mu;
    var Nu = class extends Fe {
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
          new me("et", [
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
          new me("lv", [
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
          new me("lt", [
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
    j.windows_1257 = Nu;
    var Fu = class extends Fe {
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
    j.windows_1258 = Fu;
    var Du = class extends Fe {
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
    j.windows_874 = Du;
    var Iu = class extends Fe {
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
    j.KOI8_R = Iu;
  });

  // node_modules/chardet/lib/encoding/iso2022.js
  var Yf = kt((Pt) => {
    "use strict";
    var gR = Pt && Pt.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Pt, "__esModule", { value: true });
    Pt.ISO_2022_CN = Pt.ISO_2022_KR = Pt.ISO_2022_JP = void 0;
    var bR = gR(Nn());
    var bo = class {
      constructor() {
        this.escapeSequences = [];
      }
      name() {
        return "ISO_2022";
      }
      match(e) {
        let t, r;
        let o;
        let i = 0;
        let s = 0;
        let a = 0;
        let c;
        const l = e.inputBytes;
        const d = e.inputLen;
        e: for (t = 0; t < d; t++) {
          if (l[t] == 27) {
            t: for (o = 0; o < this.escapeSequences.length; o++) {
              const p = this.escapeSequences[o];
              if (d - t < p.length)
                continue t;
              for (r = 1; r < p.length; r++)
                if (p[r] != l[t + r])
                  continue t;
              i++;
              t += p.length - 1;
              continue e;
            }
            s++;
          }
          if (l[t] == 14 || l[t] == 15)
            a++;
        }
        if (i == 0)
          return null;
        c = (100 * i - 100 * s) / (i + s);
        if (i + a < 5)
          c -= (5 - (i + a)) * 10;
        return c <= 0 ? null : (0, bR.default)(e, this, c);
      }
    };
    var Bu = class extends bo {
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
    Pt.ISO_2022_JP = Bu;
    var qu = class extends bo {
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
    Pt.ISO_2022_KR = qu;
    var Wu = class extends bo {
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
    Pt.ISO_2022_CN = Wu;
  });

  // node_modules/chardet/lib/utils.js
  var Zf = kt((Yi) => {
    "use strict";
    Object.defineProperty(Yi, "__esModule", { value: true });
    Yi.isByteArray = void 0;
    var wR = (n) => {
      if (n == null || typeof n != "object")
        return false;
      return isFinite(n.length) && n.length >= 0;
    };
    Yi.isByteArray = wR;
  });

  // node_modules/chardet/lib/index.js
  var th = kt((ee) => {
    "use strict";
    var yR = ee && ee.__createBinding || (Object.create ? (function(n, e, t, r) {
      if (r === void 0) r = t;
      var o = Object.getOwnPropertyDescriptor(e, t);
      if (!o || ("get" in o ? !e.__esModule : o.writable || o.configurable)) {
        o = { enumerable: true, get: function() {
          return e[t];
        } };
      }
      Object.defineProperty(n, r, o);
    }) : (function(n, e, t, r) {
      if (r === void 0) r = t;
      n[r] = e[t];
    }));
    var vR = ee && ee.__setModuleDefault || (Object.create ? (function(n, e) {
      Object.defineProperty(n, "default", { enumerable: true, value: e });
    }) : function(n, e) {
      n["default"] = e;
    });
    var es = ee && ee.__importStar || /* @__PURE__ */ (function() {
      var n = function(e) {
        n = Object.getOwnPropertyNames || function(t) {
          var r = [];
          for (var o in t) if (Object.prototype.hasOwnProperty.call(t, o)) r[r.length] = o;
          return r;
        };
        return n(e);
      };
      return function(e) {
        if (e && e.__esModule) return e;
        var t = {};
        if (e != null) {
          for (var r = n(e), o = 0; o < r.length; o++) if (r[o] !== "default") yR(t, e, r[o]);
        }
        vR(t, e);
        return t;
      };
    })();
    var Uu = ee && ee.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(ee, "__esModule", { value: true });
    ee.detectFileSync = ee.detectFile = ee.analyse = ee.detect = void 0;
    var eh = Uu(zf());
    var kR = Uu(Vf());
    var SR = Uu(jf());
    var Zi = es(Kf());
    var wo = es(Qf());
    var Je = es(Xf());
    var _u = es(Yf());
    var RR = Zf();
    var TR = [
      new SR.default(),
      new Zi.UTF_16BE(),
      new Zi.UTF_16LE(),
      new Zi.UTF_32BE(),
      new Zi.UTF_32LE(),
      new wo.sjis(),
      new wo.big5(),
      new wo.euc_jp(),
      new wo.euc_kr(),
      new wo.gb_18030(),
      new _u.ISO_2022_JP(),
      new _u.ISO_2022_KR(),
      new _u.ISO_2022_CN(),
      new Je.ISO_8859_1(),
      new Je.ISO_8859_2(),
      new Je.ISO_8859_5(),
      new Je.ISO_8859_6(),
      new Je.ISO_8859_7(),
      new Je.ISO_8859_8(),
      new Je.ISO_8859_9(),
      new Je.windows_1251(),
      new Je.windows_1256(),
      new Je.windows_1257(),
      new Je.windows_1258(),
      new Je.windows_874(),
      new Je.KOI8_R(),
      new kR.default()
    ];
    var AR = (n) => {
      const e = (0, ee.analyse)(n);
      return e.length > 0 ? e[0].name : null;
    };
    ee.detect = AR;
    var CR = (n) => {
      if (!(0, RR.isByteArray)(n)) {
        throw new Error("Input must be a byte array, e.g. Buffer or Uint8Array");
      }
      const e = [];
      for (let i = 0; i < 256; i++)
        e[i] = 0;
      for (let i = n.length - 1; i >= 0; i--)
        e[n[i] & 255]++;
      let t = false;
      for (let i = 128; i <= 159; i += 1) {
        if (e[i] !== 0) {
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
      const o = TR.map((i) => {
        return i.match(r);
      }).filter((i) => {
        return !!i;
      }).sort((i, s) => {
        return s.confidence - i.confidence;
      });
      return o;
    };
    ee.analyse = CR;
    var OR = (n, e = {}) => new Promise((t, r) => {
      let o;
      const i = (0, eh.default)();
      const s = (c, l) => {
        if (o) {
          i.closeSync(o);
        }
        if (c) {
          r(c);
        } else if (l) {
          t((0, ee.detect)(l));
        } else {
          r(new Error("No error and no buffer received"));
        }
      };
      const a = (e === null || e === void 0 ? void 0 : e.sampleSize) || 0;
      if (a > 0) {
        o = i.openSync(n, "r");
        let c = Buffer.allocUnsafe(a);
        i.read(o, c, 0, a, e.offset, (l, d) => {
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
      i.readFile(n, s);
    });
    ee.detectFile = OR;
    var LR = (n, e = {}) => {
      const t = (0, eh.default)();
      if (e && e.sampleSize) {
        const r = t.openSync(n, "r");
        let o = Buffer.allocUnsafe(e.sampleSize);
        const i = t.readSync(r, o, 0, e.sampleSize, e.offset);
        if (i < e.sampleSize) {
          o = o.subarray(0, i);
        }
        t.closeSync(r);
        return (0, ee.detect)(o);
      }
      return (0, ee.detect)(t.readFileSync(n));
    };
    ee.detectFileSync = LR;
    ee.default = {
      analyse: ee.analyse,
      detect: ee.detect,
      detectFileSync: ee.detectFileSync,
      detectFile: ee.detectFile
    };
  });

  // src/accounts/list/read/source/usual-encodings.ts
  function zu(n, e) {
    var r;
    const t = e.toLowerCase();
    return (r = n.get(t)) != null ? r : n.get(t.replace(/-.*/, ""));
  }
  var nh, rh, ER, oh, Hu;
  var Vu = f(() => {
    "use strict";
    nh = [
      [
        "ru mhr mrj myv mdf udm kv koi cv ba tt ce os ab av lez lbe kbd ady sah tyv krc kum bxr xal alt be be-tarask bg mk sr sr-ec kk kk-cyrl ky mn tg",
        "windows-1251 koi8-r x-mac-cyrillic iso-8859-5 ibm866"
      ],
      ["uk rue", "windows-1251 koi8-u x-mac-cyrillic iso-8859-5 ibm866"],
      ["pl cs sk hu sl hr bs sh sr-el ro mo dsb hsb szl csb tk", "windows-1250 iso-8859-2 windows-1252 macintosh ibm852"],
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
    rh = "windows-1252 macintosh iso-8859-15 ibm850 iso-8859-10 iso-8859-14";
    ER = new Map(nh.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    oh = [.../* @__PURE__ */ new Set([
      ...rh.split(" "),
      ...nh.flatMap(([, n]) => n.split(" "))
    ])];
    Hu = (n) => {
      var e;
      return (e = zu(ER, n)) != null ? e : rh.split(" ");
    };
  });

  // src/accounts/list/read/source/encoding/alphabets.ts
  function ah(n, e) {
    var o, i;
    const t = ((o = FR.get(n)) != null ? o : []).flatMap((s) => {
      var a;
      return (a = ih.get(s)) != null ? a : [];
    });
    const r = (i = zu(ih, e)) != null ? i : MR;
    return [r, ...t.filter((s) => s !== r)];
  }
  function uh(n, e) {
    const t = ch.find(([c]) => c === n);
    if (!t) {
      return null;
    }
    const [, r, o, i, s] = t;
    const a = [];
    for (let c = o; c <= i; c++) {
      for (let l = s; l < 255; l++) {
        if (l < 127 || l > 160) {
          a.push(c, l);
        }
      }
    }
    return new Set(e(Uint8Array.from(a), r).replace(/[\uE000-\uF8FF\uFFFD]/g, ""));
  }
  var PR, $R, sh, MR, ih, NR, FR, ch, lh;
  var dh = f(() => {
    "use strict";
    Vu();
    PR = [
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
    $R = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ";
    sh = (n, e = "") => ({ letters: new Set(n), common: new Set(e), hasRuns: /[\u0100-\u1eff]/.test(n) });
    MR = sh($R);
    ih = new Map(PR.flatMap(([n, e, t]) => {
      const r = sh(e, t);
      return n.split(" ").map((o) => [o, r]);
    }));
    NR = [
      ["windows-1252 macintosh iso-8859-15 ibm850 iso-8859-14", "fr de es ca pt it nl sv da is sq"],
      ["windows-1250 iso-8859-2 ibm852", "cs sk pl hu sl ro de"],
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
    ];
    FR = new Map(NR.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    ch = [
      ["gb18030", "gb18030", 176, 215, 161],
      ["big5", "big5", 164, 198, 64],
      ["euc-jp", "euc-jp", 176, 207, 161],
      ["shift_jis", "euc-jp", 176, 207, 161],
      ["iso-2022-jp", "euc-jp", 176, 207, 161],
      ["euc-kr", "euc-kr", 176, 200, 161]
    ];
    lh = (n) => ch.some(([e]) => e === n);
  });

  // src/accounts/list/read/source/encoding/scripts.ts
  function ph(n) {
    var t, r;
    const e = n.charCodeAt(0);
    if (IR.includes(n)) {
      return "punctuation";
    }
    return (r = (t = DR.find(([o, i]) => e >= o && e <= i)) == null ? void 0 : t[2]) != null ? r : "symbol";
  }
  var DR, IR, br;
  var mh = f(() => {
    "use strict";
    DR = [
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
    IR = " ­«»·№€°";
    br = (n) => n !== "punctuation" && n !== "symbol" && n !== "broken";
  });

  // src/accounts/list/read/source/encoding/plausibility.ts
  function hh(n) {
    var t;
    const e = new Set((t = n.match(/[A-Za-z\u0080-\uffff]+/g)) != null ? t : []);
    return Array.from(e, (r) => Array.from(r, (o) => ({
      text: o,
      script: ph(o),
      isAscii: o < ""
    }))).filter((r) => r.some(({ isAscii: o }) => !o));
  }
  function _R(n, e) {
    const [t, r, o] = [n[e - 1], n[e], n[e + 1]];
    if (!r || !t || !br(r.script)) {
      return false;
    }
    if (fh(r.text)) {
      return ju(t.text) && !(o && ju(o.text));
    }
    const i = n.filter(({ isAscii: s }) => s);
    return ju(r.text) && !r.isAscii && i.length > 1 && i.every(({ text: s }) => fh(s));
  }
  function UR(n, e) {
    const t = (r) => {
      var o, i;
      return ((o = n[r]) == null ? void 0 : o.script) === "latin" && ((i = n[r]) == null ? void 0 : i.isAscii) === false;
    };
    return t(e) && (t(e - 1) && t(e + 1) || t(e - 1) && t(e - 2) || t(e + 1) && t(e + 2));
  }
  function zR(n, e, t, r) {
    const o = n[e];
    if (!o || o.script === "broken") {
      return -3;
    }
    if (!br(o.script)) {
      return WR(n, e) ? -1 : o.script === "symbol" ? -0.6 : 0.3;
    }
    if (r || _R(n, e)) {
      return -1;
    }
    return t(o, UR(n, e));
  }
  function xh(n, e) {
    const t = n.flatMap((r) => {
      const o = qR(r);
      return r.flatMap(({ isAscii: i }, s) => i ? [] : zR(r, s, e, o));
    });
    return t.length ? t.reduce((r, o) => r + o, 0) / t.length : 0;
  }
  function gh(n, e) {
    const t = hh(n);
    const r = e.map((i) => xh(t, HR(i)));
    const o = Math.max(...r);
    return { value: o, index: r.indexOf(o) };
  }
  function bh(n, e, t) {
    const r = t === "euc-kr" ? "hangul" : /jis|jp/.test(t) ? "kana" : "han";
    return xh(hh(n), VR(e, r));
  }
  var BR, fh, ju, Ku, qR, WR, HR, VR;
  var wh = f(() => {
    "use strict";
    mh();
    BR = "’·­-‐–";
    fh = (n) => n !== n.toLowerCase();
    ju = (n) => n !== n.toUpperCase();
    Ku = (n) => n === "kana" || n === "halfkana" ? "han" : n;
    qR = (n) => new Set(
      n.filter(({ script: e }) => br(e) && e !== "mark").map(({ script: e }) => Ku(e))
    ).size > 1;
    WR = (n, e) => {
      const [t, r, o] = [n[e - 1], n[e], n[e + 1]];
      return !!r && !BR.includes(r.text) && !!o && br(o.script) && (r.script === "symbol" || !!t && br(t.script));
    };
    HR = ({ letters: n, common: e, hasRuns: t }) => ({ text: r, script: o }, i) => {
      const s = r.toLowerCase();
      const a = n.has(s) || o === "mark";
      if (i) {
        return a && t ? 0.6 : -1;
      }
      if (a) {
        return !e.size || e.has(s) ? 1 : 0.7;
      }
      return o === "latin" && !e.size ? 0.2 : -0.5;
    };
    VR = (n, e) => ({ text: t, script: r }) => {
      if (r === "halfkana") {
        return -0.7;
      }
      if (r === "kana") {
        return e === "kana" ? 1 : -0.5;
      }
      if (e === "hangul" && r === "han") {
        return -0.7;
      }
      return n.has(t) ? 1 : Ku(r) === Ku(e) ? -0.2 : -0.7;
    };
  });

  // src/accounts/list/read/source/encodings.ts
  function n7(n) {
    const e = [];
    let t = 0;
    for (let r = 0; r <= n.length && e.length < yh; r++) {
      if (r === n.length || n[r] === 10 || n[r] === 13) {
        const o = n.subarray(t, r);
        if (o.some((i) => i >= 128 || i === 27)) {
          e.push(...o.subarray(0, yh), 10);
        }
        t = r + 1;
      }
    }
    return Uint8Array.from(e);
  }
  function r7(n) {
    var t, r;
    const e = /* @__PURE__ */ new Map();
    for (const { name: o, confidence: i } of (0, vh.analyse)(n)) {
      const s = (t = t7.get(o.toLowerCase())) != null ? t : o.toLowerCase();
      e.set(s, Math.max((r = e.get(s)) != null ? r : 0, i / 100));
    }
    return e;
  }
  function o7(n, e, t, r) {
    const o = uh(n, r);
    if (o) {
      return bh(e, o, n);
    }
    const { value: i, index: s } = gh(e, ah(n, t));
    return s === 0 ? i : i - kh;
  }
  function i7(n, e, t) {
    var c, l, d, p;
    const r = r7(n);
    const o = Hu(e);
    const i = n.filter((m) => m === 10).length;
    const s = 1 + 2 * Math.min(i / e7, 1);
    const a = /* @__PURE__ */ new Map();
    for (const m of /* @__PURE__ */ new Set([...o, ...oh, "utf-8"])) {
      const x = gr(n, m, t);
      const v = a.get(x);
      const w = o.indexOf(m);
      const y = w < 0 ? 0 : Math.max(XR - w * YR, 0);
      const A = ((c = r.get(m)) != null ? c : 0) * ZR;
      const N = (l = v == null ? void 0 : v.looks) != null ? l : o7(m, x, e, t);
      a.set(x, {
        encoding: (d = v == null ? void 0 : v.encoding) != null ? d : m,
        looks: N,
        value: Math.max(N * s + A + y, (p = v == null ? void 0 : v.value) != null ? p : -Infinity)
      });
    }
    return [...a.values()].sort((m, x) => x.value - m.value);
  }
  var vh, yh, jR, KR, GR, QR, JR, XR, YR, ZR, e7, kh, t7, s7, yo;
  var Gu = f(() => {
    "use strict";
    vh = wv(th());
    Qi();
    dh();
    wh();
    Vu();
    yh = 32768;
    jR = 5;
    KR = 30;
    GR = -1;
    QR = 0.35;
    JR = 0.8;
    XR = 0.4;
    YR = 0.3;
    ZR = 0.4;
    e7 = 20;
    kh = 0.15;
    t7 = /* @__PURE__ */ new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"]]);
    s7 = ({ encoding: n }, e) => {
      const t = Hu(e).indexOf(n);
      return t === 0 || t > 0 && lh(n);
    };
    yo = (n, e, t) => g(null, null, function* () {
      var a, c;
      const [r, ...o] = i7(n7(n), e, t);
      if (!r) {
        throw new Error("There are no encodings.");
      }
      const i = r.value - ((c = (a = o[0]) == null ? void 0 : a.value) != null ? c : -Infinity);
      const s = r.looks <= 1 - kh && o.some(({ looks: l }) => l >= r.looks);
      return {
        encoding: r.encoding,
        certain: r.looks >= JR && i >= QR && s7(r, e) && !s,
        alternatives: o.filter(({ looks: l }, d) => l > GR || d < jR).slice(0, KR).map(({ encoding: l }) => l)
      };
    });
  });

  // node_modules/fflate/esm/browser.js
  function g7(n, e) {
    return h7(n, { i: 2 }, e && e.out, e && e.dictionary);
  }
  function ts(n, e) {
    if (e) {
      var t = "";
      for (var r = 0; r < n.length; r += 16384)
        t += String.fromCharCode.apply(null, n.subarray(r, r + 16384));
      return t;
    } else if (Zu) {
      return Zu.decode(n);
    } else {
      var o = w7(n), i = o.s, t = o.r;
      if (t.length)
        Xe(8);
      return i;
    }
  }
  function td(n, e) {
    var t = {};
    var r = n.length - 22;
    for (; lt(n, r) != 101010256; --r) {
      if (!r || n.length - r > 65558)
        Xe(13);
    }
    ;
    var o = $t(n, r + 8);
    if (!o)
      return {};
    var i = lt(n, r + 16);
    var s = lt(n, r - 20) == 117853008;
    if (s) {
      var a = lt(n, r - 12);
      s = lt(n, a) == 101075792;
      if (s) {
        o = lt(n, a + 32);
        i = lt(n, a + 48);
      }
    }
    var c = e && e.filter;
    for (var l = 0; l < o; ++l) {
      var d = v7(n, i, s), p = d[0], m = d[1], x = d[2], v = d[3], w = d[4], y = d[5], A = y7(n, y);
      i = w;
      if (!c || c({
        name: v,
        size: m,
        originalSize: x,
        compression: p
      })) {
        if (!p)
          t[v] = ed(n, A, A + m);
        else if (p == 8)
          t[v] = g7(n.subarray(A, A + m), { out: new Ye(x) });
        else
          Xe(14, "unknown compression type " + p);
      }
    }
    return t;
  }
  var Ye, wr, a7, Sh, Rh, c7, Th, Ah, Ch, l7, Oh, u7, I3, Yu, Qt, H, vo, ko, H, H, H, H, Lh, H, d7, p7, Qu, wt, Ju, m7, ed, f7, Xe, h7, x7, $t, lt, Xu, Zu, b7, w7, y7, v7, k7;
  var Eh = f(() => {
    Ye = Uint8Array;
    wr = Uint16Array;
    a7 = Int32Array;
    Sh = new Ye([
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
    Rh = new Ye([
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
    c7 = new Ye([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
    Th = function(n, e) {
      var t = new wr(31);
      for (var r = 0; r < 31; ++r) {
        t[r] = e += 1 << n[r - 1];
      }
      var o = new a7(t[30]);
      for (var r = 1; r < 30; ++r) {
        for (var i = t[r]; i < t[r + 1]; ++i) {
          o[i] = i - t[r] << 5 | r;
        }
      }
      return { b: t, r: o };
    };
    Ah = Th(Sh, 2);
    Ch = Ah.b;
    l7 = Ah.r;
    Ch[28] = 258, l7[258] = 28;
    Oh = Th(Rh, 0);
    u7 = Oh.b;
    I3 = Oh.r;
    Yu = new wr(32768);
    for (H = 0; H < 32768; ++H) {
      Qt = (H & 43690) >> 1 | (H & 21845) << 1;
      Qt = (Qt & 52428) >> 2 | (Qt & 13107) << 2;
      Qt = (Qt & 61680) >> 4 | (Qt & 3855) << 4;
      Yu[H] = ((Qt & 65280) >> 8 | (Qt & 255) << 8) >> 1;
    }
    vo = (function(n, e, t) {
      var r = n.length;
      var o = 0;
      var i = new wr(e);
      for (; o < r; ++o) {
        if (n[o])
          ++i[n[o] - 1];
      }
      var s = new wr(e);
      for (o = 1; o < e; ++o) {
        s[o] = s[o - 1] + i[o - 1] << 1;
      }
      var a;
      if (t) {
        a = new wr(1 << e);
        var c = 15 - e;
        for (o = 0; o < r; ++o) {
          if (n[o]) {
            var l = o << 4 | n[o];
            var d = e - n[o];
            var p = s[n[o] - 1]++ << d;
            for (var m = p | (1 << d) - 1; p <= m; ++p) {
              a[Yu[p] >> c] = l;
            }
          }
        }
      } else {
        a = new wr(r);
        for (o = 0; o < r; ++o) {
          if (n[o]) {
            a[o] = Yu[s[n[o] - 1]++] >> 15 - n[o];
          }
        }
      }
      return a;
    });
    ko = new Ye(288);
    for (H = 0; H < 144; ++H)
      ko[H] = 8;
    for (H = 144; H < 256; ++H)
      ko[H] = 9;
    for (H = 256; H < 280; ++H)
      ko[H] = 7;
    for (H = 280; H < 288; ++H)
      ko[H] = 8;
    Lh = new Ye(32);
    for (H = 0; H < 32; ++H)
      Lh[H] = 5;
    d7 = /* @__PURE__ */ vo(ko, 9, 1);
    p7 = /* @__PURE__ */ vo(Lh, 5, 1);
    Qu = function(n) {
      var e = n[0];
      for (var t = 1; t < n.length; ++t) {
        if (n[t] > e)
          e = n[t];
      }
      return e;
    };
    wt = function(n, e, t) {
      var r = e / 8 | 0;
      return (n[r] | n[r + 1] << 8) >> (e & 7) & t;
    };
    Ju = function(n, e) {
      var t = e / 8 | 0;
      return (n[t] | n[t + 1] << 8 | n[t + 2] << 16) >> (e & 7);
    };
    m7 = function(n) {
      return (n + 7) / 8 | 0;
    };
    ed = function(n, e, t) {
      if (e == null || e < 0)
        e = 0;
      if (t == null || t > n.length)
        t = n.length;
      return new Ye(n.subarray(e, t));
    };
    f7 = [
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
    Xe = function(n, e, t) {
      var r = new Error(e || f7[n]);
      r.code = n;
      if (Error.captureStackTrace)
        Error.captureStackTrace(r, Xe);
      if (!t)
        throw r;
      return r;
    };
    h7 = function(n, e, t, r) {
      var o = n.length, i = r ? r.length : 0;
      if (!o || e.f && !e.l)
        return t || new Ye(0);
      var s = !t;
      var a = s || e.i != 2;
      var c = e.i;
      if (s)
        t = new Ye(o * 3);
      var l = function(Qn) {
        var Bt = t.length;
        if (Qn > Bt) {
          var qr = new Ye(Math.max(Bt * 2, Qn));
          qr.set(t);
          t = qr;
        }
      };
      var d = e.f || 0, p = e.p || 0, m = e.b || 0, x = e.l, v = e.d, w = e.m, y = e.n;
      var A = o * 8;
      do {
        if (!x) {
          d = wt(n, p, 1);
          var N = wt(n, p + 1, 3);
          p += 3;
          if (!N) {
            var M = m7(p) + 4, D = n[M - 4] | n[M - 3] << 8, _ = M + D;
            if (_ > o) {
              if (c)
                Xe(0);
              break;
            }
            if (a)
              l(m + D);
            t.set(n.subarray(M, _), m);
            e.b = m += D, e.p = p = _ * 8, e.f = d;
            continue;
          } else if (N == 1)
            x = d7, v = p7, w = 9, y = 5;
          else if (N == 2) {
            var oe = wt(n, p, 31) + 257, se = wt(n, p + 10, 15) + 4;
            var re = oe + wt(n, p + 5, 31) + 1;
            p += 14;
            var De = new Ye(re);
            var Ee = new Ye(19);
            for (var S = 0; S < se; ++S) {
              Ee[c7[S]] = wt(n, p + S * 3, 7);
            }
            p += se * 3;
            var ue = Qu(Ee), tt = (1 << ue) - 1;
            var He = vo(Ee, ue, 1);
            for (var S = 0; S < re; ) {
              var tn = He[wt(n, p, tt)];
              p += tn & 15;
              var M = tn >> 4;
              if (M < 16) {
                De[S++] = M;
              } else {
                var nn = 0, nt = 0;
                if (M == 16)
                  nt = 3 + wt(n, p, 3), p += 2, nn = De[S - 1];
                else if (M == 17)
                  nt = 3 + wt(n, p, 7), p += 3;
                else if (M == 18)
                  nt = 11 + wt(n, p, 127), p += 7;
                while (nt--)
                  De[S++] = nn;
              }
            }
            var pt = De.subarray(0, oe), F = De.subarray(oe);
            w = Qu(pt);
            y = Qu(F);
            x = vo(pt, w, 1);
            v = vo(F, y, 1);
          } else
            Xe(1);
          if (p > A) {
            if (c)
              Xe(0);
            break;
          }
        }
        if (a)
          l(m + 131072);
        var I = (1 << w) - 1, ae = (1 << y) - 1;
        var Kn = p;
        for (; ; Kn = p) {
          var nn = x[Ju(n, p) & I], K = nn >> 4;
          p += nn & 15;
          if (p > A) {
            if (c)
              Xe(0);
            break;
          }
          if (!nn)
            Xe(2);
          if (K < 256)
            t[m++] = K;
          else if (K == 256) {
            Kn = p, x = null;
            break;
          } else {
            var B = K - 254;
            if (K > 264) {
              var S = K - 257, mt = Sh[S];
              B = wt(n, p, (1 << mt) - 1) + Ch[S];
              p += mt;
            }
            var It = v[Ju(n, p) & ae], de = It >> 4;
            if (!It)
              Xe(3);
            p += It & 15;
            var F = u7[de];
            if (de > 3) {
              var mt = Rh[de];
              F += Ju(n, p) & (1 << mt) - 1, p += mt;
            }
            if (p > A) {
              if (c)
                Xe(0);
              break;
            }
            if (a)
              l(m + 131072);
            var Ln = m + B;
            if (m < F) {
              var Gn = i - F, Br = Math.min(F, Ln);
              if (Gn + m < 0)
                Xe(3);
              for (; m < Br; ++m)
                t[m] = r[Gn + m];
            }
            for (; m < Ln; ++m)
              t[m] = t[m - F];
          }
        }
        e.l = x, e.p = Kn, e.b = m, e.f = d;
        if (x)
          d = 1, e.m = w, e.d = v, e.n = y;
      } while (!d);
      return m != t.length && s ? ed(t, 0, m) : t.subarray(0, m);
    };
    x7 = /* @__PURE__ */ new Ye(0);
    $t = function(n, e) {
      return n[e] | n[e + 1] << 8;
    };
    lt = function(n, e) {
      return (n[e] | n[e + 1] << 8 | n[e + 2] << 16 | n[e + 3] << 24) >>> 0;
    };
    Xu = function(n, e) {
      return lt(n, e) + lt(n, e + 4) * 4294967296;
    };
    Zu = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
    b7 = 0;
    try {
      Zu.decode(x7, { stream: true });
      b7 = 1;
    } catch (n) {
    }
    w7 = function(n) {
      for (var e = "", t = 0; ; ) {
        var r = n[t++];
        var o = (r > 127) + (r > 223) + (r > 239);
        if (t + o > n.length)
          return { s: e, r: ed(n, t - 1) };
        if (!o)
          e += String.fromCharCode(r);
        else if (o == 3) {
          r = ((r & 15) << 18 | (n[t++] & 63) << 12 | (n[t++] & 63) << 6 | n[t++] & 63) - 65536, e += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023);
        } else if (o & 1)
          e += String.fromCharCode((r & 31) << 6 | n[t++] & 63);
        else
          e += String.fromCharCode((r & 15) << 12 | (n[t++] & 63) << 6 | n[t++] & 63);
      }
    };
    y7 = function(n, e) {
      return e + 30 + $t(n, e + 26) + $t(n, e + 28);
    };
    v7 = function(n, e, t) {
      var r = $t(n, e + 28), o = $t(n, e + 30), i = ts(n.subarray(e + 46, e + 46 + r), !($t(n, e + 8) & 2048)), s = e + 46 + r;
      var a = k7(n, s, o, t, lt(n, e + 20), lt(n, e + 24), lt(n, e + 42)), c = a[0], l = a[1], d = a[2];
      return [$t(n, e + 10), c, l, i, s + o + $t(n, e + 32), d];
    };
    k7 = function(n, e, t, r, o, i, s) {
      var a = o == 4294967295, c = i == 4294967295, l = s == 4294967295, d = e + t;
      var p = a + c + l;
      if (r && p) {
        for (; e + 4 < d; e += 4 + $t(n, e + 2)) {
          if ($t(n, e) == 1) {
            return [
              a ? Xu(n, e + 4 + 8 * c) : o,
              c ? Xu(n, e + 4) : i,
              l ? Xu(n, e + 4 + 8 * (c + a)) : s,
              1
            ];
          }
        }
        if (r < 2)
          Xe(13);
      }
      return [o, i, s, 0];
    };
  });

  // src/accounts/list/read/source/spreadsheet/number-format.ts
  function So(n) {
    const [e = "", t = ""] = n.split("T");
    const [r = ""] = t.split(/[.Z]/);
    return r === "" || r === "00:00:00" ? e : `${e} ${r}`;
  }
  function R7(n) {
    const e = n ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return { show(t) {
      const r = !n && t >= 1 && t < 60 ? t + 1 : t;
      const o = new Date(e + Math.round(r * S7 / 1e3) * 1e3);
      if (Number.isNaN(o.getTime())) {
        return ns.show(t);
      }
      const i = o.toISOString();
      return t >= 0 && t < 1 ? i.slice(11, 19) : So(i);
    } };
  }
  function T7(n) {
    const e = n.filter(({ text: r, isPlace: o }) => o && r === "0").length;
    const t = n.findIndex(({ isPlace: r }) => r);
    return { show(r) {
      var a;
      const o = ns.show(r);
      if (!/^\d+$/.test(o)) {
        return o;
      }
      let i = o.padStart(e, "0");
      let s = "";
      for (let c = n.length - 1; c >= 0; c--) {
        const { text: l = "", isPlace: d = false } = (a = n[c]) != null ? a : {};
        const p = c === t ? i : i.slice(-1);
        s = (d ? p : l) + s;
        i = d ? i.slice(0, i.length - p.length) : i;
      }
      return s;
    } };
  }
  function A7(n) {
    const e = [];
    for (const [, t, r, o] of n.matchAll(Ph)) {
      const i = t != null ? t : r;
      if (i !== void 0) {
        e.push({ text: i, isPlace: false });
      } else if (o !== void 0 && /[0#?]/.test(o)) {
        e.push({ text: o, isPlace: true });
      } else if (o !== void 0 && /[-+() :]/.test(o)) {
        e.push({ text: o, isPlace: false });
      } else if (o !== void 0) {
        return null;
      }
    }
    return e.some(({ isPlace: t }) => t) ? e : null;
  }
  function nd(n, e, t) {
    if (e.length > C7) {
      return ns;
    }
    const [r = ""] = e.split(";");
    if (e ? /[ymdhs]/i.test(L7(r)) : O7(n)) {
      return R7(t);
    }
    const o = e ? A7(r) : null;
    return o ? T7(o) : ns;
  }
  var ns, S7, Ph, C7, O7, L7;
  var rd = f(() => {
    "use strict";
    ns = { show: (n) => String(Number(n.toPrecision(15))) };
    S7 = 24 * 60 * 60 * 1e3;
    Ph = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;
    C7 = 255;
    O7 = (n) => n >= 14 && n <= 22 || n >= 27 && n <= 36 || n >= 45 && n <= 47 || n >= 50 && n <= 58;
    L7 = (n) => Array.from(
      n.replace(/\[(h+|m+|s+)\]/gi, "$1").matchAll(Ph),
      ([, , , e = ""]) => e
    ).join("");
  });

  // src/accounts/list/read/source/spreadsheet/sheet-builder.ts
  var E7, P7, $7, M7, N7, F7, mn, yr, Dn;
  var rs = f(() => {
    "use strict";
    E7 = 1e5;
    P7 = 3e6;
    $7 = 64 * 1024 * 1024;
    M7 = 16384;
    N7 = 1048576;
    F7 = 1e3;
    mn = class extends Error {
    };
    yr = class {
      constructor() {
        this.rows = E7;
        this.cells = P7;
        this.characters = $7;
      }
      /**
       * @param rows With something in them
       * @param cells Also those that are empty
       * @param characters
       * @throws TooLargeError if not as much is left
       */
      spend(e, t, r) {
        this.rows -= e;
        this.cells -= t;
        this.characters -= r;
        if (!(this.rows >= 0 && this.cells >= 0 && this.characters >= 0)) {
          throw new mn();
        }
      }
    };
    Dn = class {
      constructor(e) {
        this.budget = e;
        this.rows = [];
        this.row = [];
        this.characters = 0;
        e.spend(0, F7, 0);
      }
      /** Cells come in the order of their columns; empty ones may be left out. */
      cell(e, t, r = 1) {
        if (!t) {
          return;
        }
        if (Math.max(e, this.row.length) + r > M7) {
          throw new mn();
        }
        while (this.row.length < e) {
          this.row.push("");
        }
        for (let o = 0; o < r; o++) {
          this.row.push(t);
        }
        this.characters += t.length * r;
      }
      /** Puts the cells since the last call into line `index`. Empty lines before it may be left out. */
      endRow(e, t = 1) {
        const { row: r, characters: o } = this;
        this.row = [];
        this.characters = 0;
        if (!r.length) {
          return;
        }
        if (e + t > N7) {
          throw new mn();
        }
        const i = e > this.rows.length ? e - this.rows.length : 0;
        this.budget.spend(t, i + r.length * t, o * t);
        while (this.rows.length < e) {
          this.rows.push([]);
        }
        for (let s = 0; s < t; s++) {
          this.rows.push(r);
        }
      }
      sheet(e) {
        return { name: e, rows: this.rows };
      }
    };
  });

  // node_modules/saxen/dist/index.js
  function B7(n, e, t, r) {
    if (r) {
      if (D7.call(Ro, r)) {
        return Ro[r];
      } else {
        return "&" + r + ";";
      }
    }
    if (e) {
      return $h(e);
    }
    return $h(parseInt(t, 16));
  }
  function In(n) {
    if (n.length > 3 && n.indexOf("&") !== -1) {
      return n.replace(I7, B7);
    }
    return n;
  }
  function fn(n) {
    return new Error(n);
  }
  function q7(n) {
    return "missing namespace for prefix <" + n + ">";
  }
  function os(n) {
    return {
      "get": n,
      "enumerable": true
    };
  }
  function od(n, e, t, r) {
    if (!(t in e)) {
      e[t] = t in n ? n[t] : null;
    }
    n[t] = r;
  }
  function W7(n, e) {
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
  function id(n) {
    return n + "$uri";
  }
  function _7(n) {
    var e = /* @__PURE__ */ Object.create(null), t, r;
    for (t in n) {
      r = n[t];
      e[r] = r;
      e[id(r)] = t;
    }
    return e;
  }
  function is() {
    return { line: 0, column: 0 };
  }
  function U7(n) {
    throw n;
  }
  function sd(n) {
    if (!this) {
      return new sd(n);
    }
    var e = n && n["proxy"];
    var t, r, o, i, s = U7, a, c, l, d;
    var p = is;
    var m = false;
    var x = false;
    var v = "";
    var w = false;
    var y = false;
    var A = null;
    var N = false;
    var M, D, _;
    var oe;
    function se(S) {
      if (!(S instanceof Error)) {
        S = fn(S);
      }
      A = S;
      s(S, p);
    }
    function re(S) {
      if (!a) {
        return;
      }
      if (!(S instanceof Error)) {
        S = fn(S);
      }
      a(S, p);
    }
    this["on"] = function(S, ue) {
      if (typeof ue !== "function") {
        throw fn("required args <name, cb>");
      }
      switch (S) {
        case "openTag":
          r = ue;
          break;
        case "text":
          t = ue;
          break;
        case "closeTag":
          o = ue;
          break;
        case "error":
          s = ue;
          break;
        case "warn":
          a = ue;
          break;
        case "cdata":
          i = ue;
          break;
        case "attention":
          d = ue;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          l = ue;
          break;
        // <? ....  ?>
        case "comment":
          c = ue;
          break;
        default:
          throw fn("unsupported event: " + S);
      }
      return this;
    };
    this["ns"] = function(S) {
      if (typeof S === "undefined") {
        S = {};
      }
      if (typeof S !== "object") {
        throw fn("required args <nsMap={}>");
      }
      var ue = /* @__PURE__ */ Object.create(null), tt;
      for (tt in S) {
        ue[tt] = S[tt];
      }
      y = true;
      oe = ue;
      return this;
    };
    function De() {
      M = y ? [] : null;
      D = y ? _7(oe) : null;
      _ = [];
      p = is;
      N = false;
      A = null;
      x = false;
      v = "";
    }
    this["parse"] = function(S) {
      if (typeof S !== "string") {
        throw fn("required args <xml=string>");
      }
      if (m) {
        throw fn("parse during stream; call end() first");
      }
      De();
      Ee(S);
      p = is;
      N = false;
      return A;
    };
    this["write"] = function(S) {
      if (typeof S !== "string") {
        throw fn("required args <xml=string>");
      }
      if (!m) {
        De();
        m = true;
      }
      if (!A) {
        v = Ee(v + S, true) || "";
      }
      return this;
    };
    this["end"] = function() {
      if (!m) {
        De();
      }
      m = false;
      if (!A) {
        Ee(v);
      }
      v = "";
      p = is;
      N = false;
      return A;
    };
    this["stop"] = function() {
      N = true;
    };
    function Ee(S, ue = false) {
      var tt = null;
      var He, tn, nn = 0, nt = false, pt = false, F = 0, I = 0, ae, Kn, K, B, mt, It, de, Ln, Gn;
      var Br = "", Qn = 0, Bt;
      function qr(Pe, qt) {
        var Ve = Pe.indexOf(":");
        if (Ve === -1) {
          return Pe;
        }
        var rt = D[Pe.substring(0, Ve)];
        if (!rt) {
          re(q7(Pe.substring(0, Ve)));
          return null;
        }
        return qt === rt ? Pe.substr(Ve + 1) : rt + Pe.substr(Ve);
      }
      function Sc() {
        if (Bt !== null) {
          return Bt;
        }
        var Pe, qt, Ve = y && D["xmlns"], rt = y && w ? [] : null, ie = Qn, Te = Br, ot = Te.length, rn, Wt, vt, he, Wr = {}, $p = /* @__PURE__ */ new Set(), ft, q, z;
        e:
          for (; ie < ot; ie++) {
            ft = false;
            q = Te.charCodeAt(ie);
            if (q === 32 || q < 14 && q > 8) {
              continue;
            }
            if (q < 65 || q > 122 || q > 90 && q < 97) {
              if (q !== 95 && q !== 58) {
                re("illegal first char attribute name");
                ft = true;
              }
            }
            for (z = ie + 1; z < ot; z++) {
              q = Te.charCodeAt(z);
              if (q > 96 && q < 123 || q > 64 && q < 91 || q > 47 && q < 59 || q === 46 || // '.'
              q === 45 || // '-'
              q === 95) {
                continue;
              }
              if (q === 32 || q < 14 && q > 8) {
                re("missing attribute value");
                ie = z;
                continue e;
              }
              if (q === 61) {
                break;
              }
              re("illegal attribute name char");
              ft = true;
            }
            he = Te.substring(ie, z);
            if (he === "xmlns:xmlns") {
              re("illegal declaration of xmlns");
              ft = true;
            }
            q = Te.charCodeAt(z + 1);
            if (q === 34) {
              z = Te.indexOf('"', ie = z + 2);
              if (z === -1) {
                z = Te.indexOf("'", ie);
                if (z !== -1) {
                  re("attribute value quote missmatch");
                  ft = true;
                }
              }
            } else if (q === 39) {
              z = Te.indexOf("'", ie = z + 2);
              if (z === -1) {
                z = Te.indexOf('"', ie);
                if (z !== -1) {
                  re("attribute value quote missmatch");
                  ft = true;
                }
              }
            } else {
              re("missing attribute value quotes");
              ft = true;
              for (z = z + 1; z < ot; z++) {
                q = Te.charCodeAt(z + 1);
                if (q === 32 || q < 14 && q > 8) {
                  break;
                }
              }
            }
            if (z === -1) {
              re("missing closing quotes");
              z = ot;
              ft = true;
            }
            if (!ft) {
              Wt = Te.substring(ie, z);
            }
            if (he === "xmlns:xml" && Wt !== "http://www.w3.org/XML/1998/namespace") {
              se("illegal value of xmlns:xml");
            }
            ie = z;
            for (; z + 1 < ot; z++) {
              q = Te.charCodeAt(z + 1);
              if (q === 32 || q < 14 && q > 8) {
                break;
              }
              if (ie === z) {
                re("illegal character after attribute end");
                ft = true;
              }
            }
            ie = z + 1;
            if (ft) {
              continue e;
            }
            if ($p.has(he)) {
              re("attribute <" + he + "> already defined");
              continue;
            }
            $p.add(he);
            if (!y) {
              Wr[he] = Wt;
              continue;
            }
            if (w) {
              rn = he === "xmlns" ? "xmlns" : he.charCodeAt(0) === 120 && he.substr(0, 6) === "xmlns:" ? he.substr(6) : null;
              if (rn !== null) {
                Pe = In(Wt);
                qt = id(rn);
                vt = oe[Pe];
                if (!vt) {
                  if (rn === "xmlns" || qt in D && D[qt] !== Pe) {
                    do {
                      vt = "ns" + nn++;
                    } while (typeof D[vt] !== "undefined");
                  } else {
                    vt = rn;
                  }
                  oe[Pe] = vt;
                }
                if (D[rn] !== vt) {
                  if (!He) {
                    He = /* @__PURE__ */ Object.create(null);
                  }
                  tt = null;
                  tn = null;
                  od(D, He, rn, vt);
                  if (rn === "xmlns") {
                    od(D, He, id(vt), Pe);
                    Ve = vt;
                  }
                  od(D, He, qt, Pe);
                }
                Wr[he] = Wt;
                continue;
              }
              rt.push(he, Wt);
              continue;
            }
            he = qr(he, Ve);
            if (he === null) {
              continue;
            }
            Wr[he] = Wt;
          }
        if (w) {
          for (ie = 0, ot = rt.length; ie < ot; ie++) {
            he = qr(rt[ie++], Ve);
            Wt = rt[ie];
            if (he === null) {
              continue;
            }
            Wr[he] = Wt;
          }
        }
        return Bt = Wr;
      }
      function dv() {
        var Pe = /(\r\n|\r|\n)/g;
        var qt = 0;
        var Ve = 0;
        var rt = 0;
        var ie = I;
        var Te;
        var ot;
        while (F >= rt) {
          Te = Pe.exec(S);
          if (!Te) {
            break;
          }
          ie = Te[0].length + Te.index;
          if (ie > F) {
            break;
          }
          qt += 1;
          rt = ie;
        }
        if (F == -1) {
          Ve = ie;
          ot = S.substring(I);
        } else if (I === 0) {
          ot = S.substring(I, F);
        } else {
          Ve = F - rt;
          ot = I == -1 ? S.substring(F) : S.substring(F, I + 1);
        }
        return {
          "data": ot,
          "line": qt,
          "column": Ve
        };
      }
      p = dv;
      if (e) {
        Gn = Object.create({}, {
          "name": os(function() {
            return de;
          }),
          "originalName": os(function() {
            return Ln;
          }),
          "attrs": os(Sc),
          "ns": os(function() {
            if (!tn) {
              tn = Object.assign(/* @__PURE__ */ Object.create(null), D);
            }
            return tn;
          })
        });
      }
      while (I !== -1) {
        if (S.charCodeAt(I) === 60) {
          F = I;
        } else {
          F = S.indexOf("<", I);
        }
        if (F === -1) {
          if (ue) {
            return S.substring(I);
          }
          if (_.length) {
            return se("unexpected end of file");
          }
          if (!x) {
            return se("missing start tag");
          }
          if (I < S.length) {
            if (S.substring(I).trim()) {
              re(Mh);
            }
          }
          return;
        }
        if (!x) {
          x = true;
        }
        if (I !== F) {
          if (_.length) {
            if (t) {
              t(S.substring(I, F), In, p);
              if (N) {
                return;
              }
            }
          } else {
            if (S.substring(I, F).trim()) {
              re(Mh);
              if (N) {
                return;
              }
            }
          }
        }
        B = S.charCodeAt(F + 1);
        if (B === 33) {
          K = S.charCodeAt(F + 2);
          if (K === 91 && S.substr(F + 3, 6) === "CDATA[") {
            I = S.indexOf("]]>", F);
            if (I === -1) {
              if (ue) {
                return S.substring(F);
              }
              return se("unclosed cdata");
            }
            if (i) {
              i(S.substring(F + 9, I), p);
              if (N) {
                return;
              }
            }
            I += 3;
            continue;
          }
          if (K === 45 && S.charCodeAt(F + 3) === 45) {
            I = S.indexOf("-->", F);
            if (I === -1) {
              if (ue) {
                return S.substring(F);
              }
              return se("unclosed comment");
            }
            if (c) {
              c(S.substring(F + 4, I), In, p);
              if (N) {
                return;
              }
            }
            I += 3;
            continue;
          }
        }
        if (B === 63) {
          I = S.indexOf("?>", F);
          if (I === -1) {
            if (ue) {
              return S.substring(F);
            }
            return se("unclosed question");
          }
          if (l) {
            l(S.substring(F, I + 2), p);
            if (N) {
              return;
            }
          }
          I += 2;
          continue;
        }
        for (ae = F + 1; ; ae++) {
          mt = S.charCodeAt(ae);
          if (isNaN(mt)) {
            if (ue) {
              return S.substring(F);
            }
            I = -1;
            return se("unclosed tag");
          }
          if (mt === 34) {
            K = S.indexOf('"', ae + 1);
            ae = K !== -1 ? K : ae;
          } else if (mt === 39) {
            K = S.indexOf("'", ae + 1);
            ae = K !== -1 ? K : ae;
          } else if (mt === 62) {
            I = ae;
            break;
          }
        }
        if (B === 33) {
          if (d) {
            d(S.substring(F, I + 1), In, p);
            if (N) {
              return;
            }
          }
          I += 1;
          continue;
        }
        Bt = {};
        if (B === 47) {
          nt = false;
          pt = true;
          if (!_.length) {
            return se("missing open tag");
          }
          ae = de = _.pop();
          K = F + 2 + ae.length;
          if (S.substring(F + 2, K) !== ae) {
            return se("closing tag mismatch");
          }
          for (; K < I; K++) {
            B = S.charCodeAt(K);
            if (B === 32 || B > 8 && B < 14) {
              continue;
            }
            return se("close tag");
          }
        } else {
          if (S.charCodeAt(I - 1) === 47) {
            ae = de = S.substring(F + 1, I - 1);
            nt = true;
            pt = true;
          } else {
            ae = de = S.substring(F + 1, I);
            nt = true;
            pt = false;
          }
          if (!(B > 96 && B < 123 || B > 64 && B < 91 || B === 95 || B === 58)) {
            return se("illegal first char nodeName");
          }
          for (K = 1, Kn = ae.length; K < Kn; K++) {
            B = ae.charCodeAt(K);
            if (B > 96 && B < 123 || B > 64 && B < 91 || B > 47 && B < 59 || B === 45 || B === 95 || B == 46) {
              continue;
            }
            if (B === 32 || B < 14 && B > 8) {
              de = ae.substring(0, K);
              Bt = null;
              break;
            }
            return se("invalid nodeName");
          }
          if (!pt) {
            _.push(de);
          }
        }
        if (y) {
          if (nt) {
            He = null;
            if (Bt === null) {
              if (w = ae.indexOf("xmlns", K) !== -1) {
                Qn = K;
                Br = ae;
                Sc();
                w = false;
              }
            }
            if (!pt) {
              M.push(He);
            }
          }
          Ln = de;
          if (tt === null) {
            tt = /* @__PURE__ */ Object.create(null);
          }
          var Pp = tt[de];
          if (Pp !== void 0) {
            de = Pp;
          } else {
            B = de.indexOf(":");
            if (B !== -1) {
              It = D[de.substring(0, B)];
              if (!It) {
                return se("missing namespace on <" + Ln + ">");
              }
              de = de.substr(B + 1);
            } else {
              It = D["xmlns"];
            }
            if (It) {
              de = It + ":" + de;
            }
            tt[Ln] = de;
          }
        }
        if (nt) {
          Qn = K;
          Br = ae;
          if (r) {
            if (e) {
              r(Gn, In, pt, p);
            } else {
              r(de, Sc, In, pt, p);
            }
            if (N) {
              return;
            }
          }
        }
        if (pt) {
          if (o) {
            o(e ? Gn : de, In, nt, p);
            if (N) {
              return;
            }
          }
          if (y) {
            if (!nt) {
              He = M.pop();
            }
            if (He) {
              W7(D, He);
              He = null;
              tt = null;
              tn = null;
            }
          }
        }
        I += 1;
      }
    }
  }
  var $h, D7, I7, Ro, Mh;
  var Nh = f(() => {
    $h = String.fromCharCode;
    D7 = Object.prototype.hasOwnProperty;
    I7 = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
    Ro = {
      "amp": "&",
      "apos": "'",
      "gt": ">",
      "lt": "<",
      "quot": '"'
    };
    Object.keys(Ro).forEach(function(n) {
      Ro[n.toUpperCase()] = Ro[n];
    });
    Mh = "non-whitespace outside of root node";
  });

  // src/accounts/list/read/source/spreadsheet/xml.ts
  function hn(n, e) {
    var o;
    const t = (o = e.text) == null ? void 0 : o.bind(e);
    const r = new sd().on("openTag", (i, s, a) => e.open(ad(i), z7(s, a))).on("closeTag", (i) => e.close(ad(i))).on("error", (i) => {
      throw i;
    });
    if (t) {
      r.on("text", (i, s) => t(s(i))).on("cdata", t);
    }
    r.parse(n.replace(/^\uFEFF/, ""));
  }
  var ad, z7;
  var cd = f(() => {
    "use strict";
    Nh();
    ad = (n) => n.slice(n.indexOf(":") + 1);
    z7 = (n, e) => ({
      get(t) {
        const r = Object.entries(n()).find(([o]) => o === t || ad(o) === t);
        return r && e(r[1]);
      }
    });
  });

  // src/accounts/list/read/source/spreadsheet/ods.ts
  function j7(n, { type: e, value: t }) {
    switch (e) {
      case "float":
        return V7(n, t) ? n : t || n;
      case "date":
        return So(t || n);
      default:
        return n || t;
    }
  }
  function dd(n) {
    const e = new ud();
    hn(n, e);
    return e.sheets;
  }
  var H7, ld, V7, ud;
  var Fh = f(() => {
    "use strict";
    rd();
    rs();
    cd();
    H7 = /* @__PURE__ */ new Set([
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
    ld = (n, e) => {
      var t;
      return Math.max(Number((t = n.get(e)) != null ? t : 1) || 1, 1);
    };
    V7 = (n, e) => /^\d+$/.test(e) && Number(n.replace(/\D/g, "")) === Number(e) && !/\d[.,'\s]\d/.test(n);
    ud = class {
      constructor() {
        this.sheets = [];
        this.hiddenStyles = /* @__PURE__ */ new Set();
        this.style = "";
        this.budget = new yr();
        this.builder = new Dn(this.budget);
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
        } else if (H7.has(e)) {
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
          this.builder.cell(this.column, j7(this.paragraphs.join("\n"), this.cell), t);
          this.column += t;
          this.cell = null;
        } else if (e === "table-row") {
          this.builder.endRow(this.rowIndex, this.rowsAlike);
          this.rowIndex += this.rowsAlike;
        } else if (e === "table") {
          this.sheets.push(b(h({}, this.builder.sheet(this.name)), { hidden: this.hidden }));
        }
      }
      openInCell(e, t) {
        switch (e) {
          case "p":
          case "h":
            this.paragraphs.push("");
            break;
          case "s":
            this.add(" ".repeat(Math.min(ld(t, "c"), 100)));
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
        var r, o, i, s, a, c, l;
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
            this.builder = new Dn(this.budget);
            this.name = (o = t.get("name")) != null ? o : "";
            this.hidden = this.hiddenStyles.has((i = t.get("style-name")) != null ? i : "");
            this.rowIndex = 0;
            break;
          case "table-row":
            this.column = 0;
            this.rowsAlike = ld(t, "number-rows-repeated");
            break;
          case "table-cell":
          case "covered-table-cell":
            this.cell = {
              repeated: ld(t, "number-columns-repeated"),
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
  function K7(n, e) {
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
  function Ih(n, e) {
    var o;
    const t = [];
    const r = n.lastIndexOf("/") + 1;
    hn((o = e(`${n.slice(0, r)}_rels/${n.slice(r)}.rels`)) != null ? o : "<none/>", {
      open(i, s) {
        var a, c, l;
        if (i === "Relationship") {
          const d = (a = s.get("Type")) != null ? a : "";
          t.push({
            id: (c = s.get("Id")) != null ? c : "",
            type: d.slice(d.lastIndexOf("/") + 1),
            target: K7(n, (l = s.get("Target")) != null ? l : "")
          });
        }
      },
      close: () => void 0
    });
    return t;
  }
  function G7(n) {
    const e = { sheets: [], from1904: false };
    hn(n, {
      open(t, r) {
        var o, i, s;
        if (t === "sheet") {
          e.sheets.push({
            name: (o = r.get("name")) != null ? o : "",
            id: (i = r.get("id")) != null ? i : "",
            hidden: /hidden/i.test((s = r.get("state")) != null ? s : "")
          });
        } else if (t === "workbookPr") {
          e.from1904 = Dh(r.get("date1904"));
        }
      },
      close: () => void 0
    });
    return e;
  }
  function Q7(n) {
    const e = [];
    const t = new ss();
    hn(n, {
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
  function J7(n, e) {
    const t = /* @__PURE__ */ new Map();
    const r = [];
    let o = false;
    hn(n, {
      open(i, s) {
        var a, c, l, d;
        if (i === "numFmt") {
          t.set((a = s.get("numFmtId")) != null ? a : "", (c = s.get("formatCode")) != null ? c : "");
        } else if (i === "cellXfs") {
          o = true;
        } else if (i === "xf" && o) {
          const p = (l = s.get("numFmtId")) != null ? l : "0";
          r.push(nd(Number(p), (d = t.get(p)) != null ? d : "", e));
        }
      },
      close(i) {
        o = o && i !== "cellXfs";
      }
    });
    return r;
  }
  function X7(n) {
    var t;
    const e = (t = /^[A-Z]{1,3}/i.exec(n)) == null ? void 0 : t[0].toUpperCase();
    return e === void 0 ? null : Array.from(e).reduce((r, o) => r * 26 + o.charCodeAt(0) - 64, 0) - 1;
  }
  function Y7(n, { type: e, style: t }, { shared: r, formats: o }) {
    var i, s;
    switch (e) {
      case "s":
        return (i = r[Number(n)]) != null ? i : "";
      case "n": {
        const a = Number(n);
        return n.trim() === "" || Number.isNaN(a) ? n : ((s = o[t]) != null ? s : nd(0, "", false)).show(a);
      }
      case "b":
        return Dh(n) ? "TRUE" : "FALSE";
      case "d":
        return So(n);
      default:
        return Bh(n);
    }
  }
  function Z7(n, e, t, r) {
    const o = new pd(t, r);
    hn(e, o);
    return o.sheet(n);
  }
  function Wh(n, e) {
    var l;
    const t = G7((l = n(e)) != null ? l : "");
    const r = Ih(e, n);
    const o = (d) => {
      var p, m, x;
      return (x = n((m = (p = r.find((v) => v.type === d)) == null ? void 0 : p.target) != null ? m : "")) != null ? x : "<none/>";
    };
    const i = {
      shared: Q7(o("sharedStrings")),
      formats: J7(o("styles"), t.from1904)
    };
    const s = new yr();
    const a = new Map(r.flatMap(({ id: d, type: p, target: m }) => p === "worksheet" ? [[d, m]] : []));
    const c = /* @__PURE__ */ new Set();
    return t.sheets.flatMap(({ name: d, id: p, hidden: m }) => {
      var v;
      const x = a.get(p);
      if (x === void 0 || c.has(x)) {
        return [];
      }
      c.add(x);
      return [b(h({}, Z7(d, (v = n(x)) != null ? v : "", i, s)), { hidden: m })];
    });
  }
  var Dh, Bh, ss, pd, qh;
  var _h = f(() => {
    "use strict";
    rd();
    rs();
    cd();
    Dh = (n) => n === "1" || n === "true";
    Bh = (n) => n.replace(/_x([0-9A-F]{4})_/gi, (e, t) => String.fromCharCode(parseInt(t, 16))).replace(/\r\n?/g, "\n");
    ss = class {
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
        const e = Bh(this.parts.join(""));
        this.parts = [];
        return e;
      }
    };
    pd = class {
      constructor(e, t) {
        this.strings = e;
        this.rich = new ss();
        this.row = -1;
        this.column = -1;
        this.cell = { type: "n", style: 0 };
        this.inValue = false;
        this.value = "";
        this.builder = new Dn(t);
      }
      open(e, t) {
        var r, o, i, s, a;
        this.rich.open(e);
        this.inValue = e === "v";
        if (e === "row") {
          this.row = Number((r = t.get("r")) != null ? r : this.row + 2) - 1;
          this.column = -1;
        } else if (e === "c") {
          this.column = (i = X7((o = t.get("r")) != null ? o : "")) != null ? i : this.column + 1;
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
          this.builder.cell(this.column, t || Y7(this.value, this.cell, this.strings));
        } else if (e === "row") {
          this.builder.endRow(this.row);
        }
      }
      sheet(e) {
        return this.builder.sheet(e);
      }
    };
    qh = (n) => {
      var e, t;
      return (t = (e = Ih("", n).find(({ type: r }) => r === "officeDocument")) == null ? void 0 : e.target) != null ? t : null;
    };
  });

  // src/accounts/list/read/source/spreadsheets.ts
  function tT(n) {
    const e = /* @__PURE__ */ new Map();
    td(n, { filter({ name: o }) {
      e.set(o.replace(/\\/g, "/"), o);
      return false;
    } });
    let t = eT;
    const r = (o) => Object.values(td(n, {
      filter({ name: i, originalSize: s }) {
        if (i !== e.get(o)) {
          return false;
        }
        t -= s;
        if (t < 0) {
          throw new mn();
        }
        return true;
      }
    }))[0];
    return {
      names: new Set(e.keys()),
      read(o) {
        const i = r(o);
        return i ? ts(i) : null;
      },
      unpack: r
    };
  }
  function md(n) {
    const e = n.filter(({ rows: o }) => o.length);
    const t = e.filter(({ hidden: o }) => !o);
    const r = t.length ? t : e;
    if (!n.length) {
      return Bn("broken");
    }
    return r.length ? { kind: "table", sheets: r.map(({ name: o, rows: i }) => ({ name: o, rows: i })) } : Bn("empty");
  }
  function nT(n, e) {
    var t, r;
    if (!n.includes("spreadsheet")) {
      return Bn("document");
    }
    return ((t = e("META-INF/manifest.xml")) != null ? t : "").includes("encryption-data") ? Bn("encrypted") : md(dd((r = e("content.xml")) != null ? r : ""));
  }
  function oT(n) {
    var d;
    const { names: e, read: t, unpack: r } = tT(n);
    const o = (d = e.has("mimetype") ? t("mimetype") : null) != null ? d : "";
    if (o.startsWith("application/vnd.oasis.opendocument.")) {
      return nT(o, t);
    }
    const i = e.has("_rels/.rels") ? qh(t) : null;
    if (i !== null && /(^|\/)workbook\d*\.xml$/.test(i)) {
      return md(Wh(t, i));
    }
    const s = [...e];
    if ((i == null ? void 0 : i.endsWith(".bin")) || s.some((p) => p.endsWith(".iwa"))) {
      return Bn("old-spreadsheet");
    }
    const [a, ...c] = s.filter(rT);
    const l = i === null && a !== void 0 && c.length === 0 ? r(a) : void 0;
    return l ? { kind: "packed", bytes: l } : Bn(i === null ? "archive" : "document");
  }
  var eT, Bn, rT, To;
  var fd = f(() => {
    "use strict";
    Eh();
    Fh();
    rs();
    _h();
    eT = 64 * 1024 * 1024;
    Bn = (n, e = "") => ({ kind: "problem", code: n, detail: e });
    rT = (n) => !/\/$|(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(n);
    To = (n) => g(null, null, function* () {
      try {
        return n[0] === 80 ? oT(n) : md(dd(ts(n)));
      } catch (e) {
        return Bn(e instanceof mn ? "too-large" : "broken", String(e));
      }
    });
  });

  // src/accounts/list/read/source/parts.ts
  var Uh = f(() => {
    "use strict";
    Gu();
    fd();
  });

  // src/accounts/list/read/source/samples.ts
  function zh(n) {
    var i;
    const e = n.map((s) => s.split(/\r\n|\r|\n/));
    const t = [];
    const r = /* @__PURE__ */ new Set();
    const [o = []] = e;
    for (let s = 0; s < o.length && t.length < iT; s++) {
      const a = (i = o[s]) != null ? i : "";
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
      return ((c = s[a]) != null ? c : "").slice(0, sT);
    }));
  }
  var iT, sT;
  var Hh = f(() => {
    "use strict";
    iT = 3;
    sT = 60;
  });

  // src/accounts/list/read/source/unicode.ts
  function aT([n, e, t, r]) {
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
  function lT(n) {
    var o;
    let e = 0;
    let t = 0;
    let r = 0;
    for (let i = 0; i < n.length; i++) {
      if (cT.has((o = n[i]) != null ? o : 0)) {
        e++;
        t += i % 2 === 0 && n[i + 1] === 0 ? 1 : 0;
        r += i % 2 === 1 && n[i - 1] === 0 ? 1 : 0;
      }
    }
    if (Math.max(t, r) * 2 <= e) {
      return null;
    }
    return t > r ? "utf-16le" : "utf-16be";
  }
  function uT(n) {
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
  function dT(n) {
    var r;
    let e = 0;
    let t = 0;
    for (let o = 0; o < n.length; o++) {
      const i = uT((r = n[o]) != null ? r : 0);
      if (i === 0) {
        continue;
      }
      const s = n.subarray(o + 1, o + 1 + (i != null ? i : 0));
      if (i !== null && s.length === i && s.every((a) => a >= 128 && a <= 191)) {
        e++;
        o += i;
      } else {
        t++;
      }
    }
    return { right: e, wrong: t };
  }
  function mT(n) {
    const e = n.subarray(0, 65536);
    const t = e.filter(pT);
    return t.length > 3 && t.length * 20 > e.length;
  }
  function xT(n) {
    var o;
    const e = (o = aT(n)) != null ? o : lT(n);
    if (e) {
      return e;
    }
    const { right: t, wrong: r } = dT(n);
    return r * hT <= t && !fT(n) ? "utf-8" : null;
  }
  function Vh(n, e) {
    const t = xT(n);
    if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
      return { kind: "unicode", encoding: t, text: gr(n, t, e) };
    }
    if (mT(n)) {
      return { kind: "binary" };
    }
    return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
  }
  var cT, pT, fT, hT;
  var jh = f(() => {
    "use strict";
    Qi();
    cT = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
    pT = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
    fT = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
    hT = 3;
  });

  // src/accounts/list/read/source/index.ts
  function bT(n) {
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
  function vT({ encoding: n, certain: e, texts: t }) {
    var s, a;
    const r = zh([...t.values()]);
    const o = Array.from(t, ([c, l], d) => {
      var p;
      return { encoding: c, samples: (p = r[d]) != null ? p : [], text: Kh(l) };
    });
    const i = (s = t.get(n)) != null ? s : "";
    return {
      kind: "text",
      encoding: n,
      certain: e,
      samples: (a = r[0]) != null ? a : [],
      text: Kh(i),
      alternatives: o.slice(1),
      remarks: bT(i)
    };
  }
  function kT(n, e, t) {
    return g(this, null, function* () {
      var c, l;
      const r = (c = e.encoding) != null ? c : "";
      const o = Vh(n, t);
      if (o.kind === "binary" && !r) {
        return null;
      }
      if (o.kind === "unicode" && (!r || r === o.encoding)) {
        return { encoding: o.encoding, certain: true, texts: /* @__PURE__ */ new Map([[o.encoding, o.text]]) };
      }
      const i = yield ((l = e.detectEncoding) != null ? l : yo)(n, e.language, t);
      const s = o.kind === "unicode" ? [o.encoding] : [i.encoding, ...i.alternatives];
      const a = r || i.encoding;
      return {
        encoding: a,
        certain: i.certain || r !== "",
        texts: new Map([a, ...s].map((d) => [d, gr(n, d, t)]))
      };
    });
  }
  function hd(n, e, t = false) {
    return g(this, null, function* () {
      var l, d, p;
      const { bytes: r } = n;
      const o = _f(r);
      const i = (l = e.readSpreadsheet) != null ? l : To;
      if (o === "zip") {
        const m = yield i(r);
        return m.kind !== "packed" ? m : t ? vr("archive") : hd(b(h({}, n), { bytes: m.bytes }), e, true);
      }
      if (o !== "text") {
        return vr(o);
      }
      const s = (d = e.decode) != null ? d : gT;
      const a = yield kT(r, e, s);
      if (!a) {
        return vr("binary");
      }
      const c = vT(a);
      if (wT(c.text)) {
        const m = yield i(r);
        return m.kind === "packed" ? vr("broken") : m;
      }
      if (yT(c.text)) {
        return vr("web-shortcut");
      }
      return c.text.trim() ? (p = qf(c.text, s)) != null ? p : c : vr("empty");
    });
  }
  var gT, vr, wT, yT, Kh;
  var Gh = f(() => {
    "use strict";
    Wf();
    Qi();
    Uf();
    Uh();
    Hh();
    jh();
    gT = (n, e) => new TextDecoder(e).decode(n);
    vr = (n) => ({ kind: "problem", code: n, detail: "" });
    wT = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
    yT = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
    Kh = (n) => n.replace(/\u0000+/g, "");
  });

  // src/accounts/list/read/index.ts
  function RT(n) {
    try {
      return n.map(({ rows: e }) => At(e, "	", "\n"));
    } catch (e) {
      if (e instanceof RangeError) {
        return null;
      }
      throw e;
    }
  }
  function TT(n, e) {
    var a;
    const t = RT(n);
    if (t === null) {
      return Qh("too-large");
    }
    const r = n.map(({ name: c, rows: l }, d) => {
      var m;
      const p = (m = t[d]) != null ? m : "";
      return { name: c, text: p, read: Et(p, l.some((x) => x.length > 1) ? h({ delimiter: "	" }, e) : e) };
    });
    const o = (c) => c.read.readings[0].rows.length;
    const i = (a = r.find(({ name: c }) => c === e.sheet)) != null ? a : r.reduce((c, l) => o(l) > o(c) ? l : c);
    const s = e.sheet !== void 0 || r.filter((c) => o(c) > 0).length < 2;
    return b(h({}, Ao(i.text, i.read)), {
      certain: i.read.certain && s,
      sheets: r.map(({ name: c }) => c),
      sheet: i.name
    });
  }
  function Jh(t) {
    return g(this, arguments, function* (n, e = {}) {
      switch (n.kind) {
        case "text":
          return Ao(n.text, Et(n.text, e));
        case "html": {
          const r = new Pn(e.userNamespaces);
          const o = e.DOMParser ? um(n.html, n.text, r, e.DOMParser) : n.text;
          return Ao(o, Et(o, e));
        }
        case "page": {
          const r = new Pn(e.userNamespaces);
          const o = e.DOMParser ? lm(n.html, r, e.DOMParser) : "";
          return Ao(o, Et(o, e));
        }
        case "file": {
          const r = yield hd(n, h({ language: "" }, e));
          switch (r.kind) {
            case "problem":
              return Qh(r.code);
            case "table":
              return TT(r.sheets, e);
            case "text": {
              const { text: o, encoding: i, certain: s, samples: a, alternatives: c, remarks: l } = r;
              const d = Ao(o, Et(o, e));
              const p = s ? [] : c.slice(0, ST).map((m) => Et(m.text, e).readings[0]);
              return b(h({}, d), {
                readings: [...d.readings, ...p],
                certain: d.certain && s,
                encoding: { encoding: i, certain: s, samples: a, alternatives: c, remarks: l }
              });
            }
          }
        }
      }
    });
  }
  var ST, Ao, Qh;
  var Xh = f(() => {
    "use strict";
    pr();
    dm();
    dl();
    au();
    Gh();
    au();
    ST = 2;
    Ao = (n, e) => b(h({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
    Qh = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
  });

  // src/app/read-part.ts
  var Yh = {};
  on(Yh, {
    readList: () => Jh,
    readText: () => Et
  });
  var Zh = f(() => {
    "use strict";
    Xh();
  });

  // src/accounts/list/row.ts
  function as(n) {
    return n === "mail" || n === "generate" || n === "type";
  }
  function xn(n, e, t) {
    return {
      id: n,
      line: e,
      request: h({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, t),
      cleaned: {},
      extra: [],
      linked: "",
      claim: null,
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
  function ke({ attempt: n }) {
    return n ? n.outcome : null;
  }
  function te(n, e) {
    var t;
    return (t = n.request.mode) != null ? t : e;
  }
  function Ze(n) {
    return n.canonical || n.request.username;
  }
  function gn(n) {
    const e = ke(n);
    return (e == null ? void 0 : e.kind) === "created" ? e.username : n.canonical || n.request.username;
  }
  function cs({ state: n }) {
    return n === "created" || n === "already";
  }
  var kr;
  var X = f(() => {
    "use strict";
    kr = [
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
  function OT(n) {
    const [e, t] = Array.isArray(n) ? n : [];
    return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= rx && e.every(AT) && t.every(CT) && ix(t) ? [{ headings: e, meanings: t }] : [];
  }
  function LT(n) {
    return n.length <= rx && n.some((e) => e !== "") && n.every((e) => e.length <= ox && !/[@＠]/.test(e));
  }
  var ex, rx, ox, tx, AT, CT, ix, nx, ls;
  var sx = f(() => {
    "use strict";
    X();
    ex = 20;
    rx = 100;
    ox = 200;
    tx = "accountCreator.columns";
    AT = (n) => typeof n === "string" && n.length <= ox;
    CT = (n) => kr.includes(n);
    ix = (n) => !n.includes("password") && !n.includes("reason");
    nx = (n, e) => n.length === e.length && n.every((t, r) => t === e[r]);
    ls = class {
      constructor(e) {
        this.store = e;
      }
      /** @return Null: no table with these headings is remembered */
      recall(e) {
        var t, r;
        return (r = (t = this.read().find((o) => nx(o.headings, e))) == null ? void 0 : t.meanings) != null ? r : null;
      }
      remember(e, t) {
        if (!LT(e) || e.length !== t.length) {
          return;
        }
        const r = this.read();
        const o = r.filter((s) => !nx(s.headings, e));
        const i = [...ix(t) ? [{ headings: e, meanings: t }] : [], ...o].slice(0, ex);
        if (i.length === 0 && r.length === 0) {
          return;
        }
        try {
          this.store.set(tx, JSON.stringify(i.map((s) => [s.headings, s.meanings])));
        } catch (s) {
        }
      }
      read() {
        var e;
        try {
          const t = JSON.parse((e = this.store.get(tx)) != null ? e : "[]");
          return Array.isArray(t) ? t.slice(0, ex).flatMap(OT) : [];
        } catch (t) {
          return [];
        }
      }
    };
  });

  // src/accounts/list/create/attempt.ts
  function Se(n) {
    return b(h({}, n), {
      status: "open",
      sentAt: n.lost ? n.sentAt : null,
      outcome: null,
      existence: null,
      account: null,
      turn: b(h({}, n.turn), { looking: null, disputed: null })
    });
  }
  var us, ut;
  var Mt = f(() => {
    "use strict";
    us = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
    ut = {
      status: "open",
      before: "ready",
      sentAt: null,
      lost: false,
      tries: 0,
      postponed: false,
      outcome: null,
      existence: null,
      account: null,
      turn: us
    };
  });

  // src/accounts/list/keep/journal-format.ts
  function ax(n, e) {
    return !e || Z(n) ? null : n.format === "html" ? n.html : [n.text];
  }
  function cx(n) {
    return n === null ? Q("") : typeof n === "string" ? { format: "html", html: n } : Q(n[0]);
  }
  function ET(n, e) {
    switch (n == null ? void 0 : n.kind) {
      case "created":
        return ["c", n.by];
      case "refused": {
        const { code: t, message: r, stops: o, spent: i, field: s, ended: a } = n;
        return ["r", t, ax(r, e), o, i, s, a];
      }
      case "step": {
        const { type: t, code: r, message: o } = n.step;
        return ["s", t, r, ax(o, e)];
      }
      case "unknown":
        return ["u", n.cause];
      case "sessionLost":
      case void 0:
        return null;
      default:
        return R(n);
    }
  }
  function PT(n, e) {
    if (n === null) {
      return null;
    }
    switch (n[0]) {
      case "c":
        return { kind: "created", username: e != null ? e : "", by: n[1] };
      case "r": {
        const [, t, r, o, i, s, a] = n;
        return { kind: "refused", code: t, message: cx(r), stops: o, spent: i, retryAfter: null, field: s, ended: a };
      }
      case "s": {
        const [, t, r, o] = n;
        return { kind: "step", step: { type: t, code: r, message: cx(o), requests: [], redirectTarget: null } };
      }
      case "u":
        return { kind: "unknown", cause: n[1] };
      default:
        return R(n);
    }
  }
  function $T(n, e) {
    return n && [
      ux.indexOf(n.status),
      n.before,
      n.sentAt,
      n.lost,
      n.tries,
      n.postponed,
      n.existence,
      n.account,
      ET(n.outcome, e)
    ];
  }
  function MT(n) {
    if (n === null) {
      return null;
    }
    const [e, t, r, o, i, s, a, c, l] = n;
    const d = ux[e];
    if (d === void 0) {
      throw new Error("Written by another version");
    }
    const p = d === "sent";
    return b(h({}, ut), {
      status: p ? "unknown" : d,
      before: t,
      sentAt: r,
      lost: o || p,
      tries: i,
      postponed: s,
      existence: a === "asking" ? "unknown" : a,
      account: c,
      outcome: PT(l, c)
    });
  }
  function NT(n, { email: e, realname: t }) {
    const r = new Set(lx(t));
    const o = lx(n);
    return /[^\s@＠][@＠][^\s@＠]/.test(n) || e !== "" && n.toLowerCase().includes(e.toLowerCase()) || o.length > 0 && o.every((i) => r.has(i));
  }
  function FT({ state: n, attempt: e }) {
    return n === "created" || n === "already" || n === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
  }
  function dx(n, e) {
    var p;
    const { username: t, email: r, realname: o, reason: i, mode: s, password: a } = n.request;
    const c = FT(n);
    const l = [
      xd.indexOf(n.state),
      n.line,
      t,
      c ? "" : r,
      c ? "" : o,
      i,
      s,
      n.canonical,
      n.overrides,
      ((p = n.creation) == null ? void 0 : p.createdByMe) ? n.creation.at : null,
      a !== "" || n.passwordSource === "sheet",
      $T(n.attempt, e.message)
    ];
    const d = n.extra.filter(({ value: m }) => (a === "" || m !== a) && !(c && NT(m, n.request)));
    if (e.extra && d.length > 0) {
      l.push(d.map(({ column: m, heading: x, value: v }) => [m, x, v]));
    }
    return l;
  }
  function px(n, e) {
    const [
      t,
      r,
      o,
      i,
      s,
      a,
      c,
      l,
      d,
      p,
      m,
      x,
      v = []
    ] = e;
    return b(h({}, xn(n, r, { username: o, email: i, realname: s, reason: a, mode: c })), {
      state: DT(xd[t]),
      canonical: l,
      overrides: [...d],
      creation: p === null ? null : { createdByMe: true, createdBy: "", at: p },
      // Whose the account is that was there was found out, or said, before.
      claim: xd[t] === "already" ? { name: l, isTheirs: true } : null,
      passwordSource: m ? "sheet" : "given",
      attempt: MT(x),
      extra: v.map(([w, y, A]) => ({ column: w, heading: y, value: A }))
    });
  }
  function DT(n) {
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
  var xd, ux, lx;
  var mx = f(() => {
    "use strict";
    V();
    U();
    Mt();
    X();
    xd = [
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
    ux = [
      "open",
      "sent",
      "unknown",
      "created",
      "already",
      "refused",
      "unfinished"
    ];
    lx = (n) => n.toLowerCase().split(/[\s,;]+/).filter((e) => e);
  });

  // src/accounts/list/keep/journal.ts
  function qT(n) {
    return n.reduce((e, { extra: t }) => t.reduce((r, { heading: o, value: i }) => r + o.length + i.length, e), 0);
  }
  var IT, BT, ds;
  var fx = f(() => {
    "use strict";
    V();
    X();
    mx();
    Cc();
    IT = 1e6;
    BT = 2e6;
    ds = class {
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
        const r = t.map(({ id: o }) => o);
        this.isKept = true;
        this.messages = 0;
        this.hasRoomForExtra = qT(t) <= BT;
        this.removeOthers(/* @__PURE__ */ new Set([En(this.wiki), ...r.map((o) => this.rowKey(o))]));
        this.write(En(this.wiki), [
          Tc,
          e.me,
          e.startedAt,
          e.mode,
          e.reason,
          r,
          this.owner,
          e.values
        ]);
        for (const o of this.isKept ? t : []) {
          this.note(o);
        }
        if (!this.isKept) {
          this.clear();
          this.isKept = false;
        }
      }
      /** Keeps a row as it is now. */
      note(e) {
        const t = ke(e);
        const r = (t == null ? void 0 : t.kind) === "refused" && !Z(t.message) ? JSON.stringify(t.message).length : 0;
        this.messages += r;
        this.write(this.rowKey(e.id), dx(e, {
          message: this.messages < IT,
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
          if (!Ur(this.store, this.wiki, e, t)) {
            return { kind: "none" };
          }
          const r = this.store.get(En(this.wiki));
          return r === null ? { kind: "none" } : this.read(JSON.parse(r));
        } catch (r) {
          return { kind: "unreadable" };
        }
      }
      /** Forgets everything. */
      clear() {
        this.isKept = true;
        try {
          Ac(this.store, this.wiki);
        } catch (e) {
          this.isKept = false;
        }
      }
      rowKey(e) {
        return _r(this.wiki) + e;
      }
      removeOthers(e) {
        try {
          for (const t of this.store.keys()) {
            if (t.startsWith(_r(this.wiki)) && !e.has(t)) {
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
        const [t, r, o, i, s, a, c, l] = e;
        if (t !== Tc || typeof s !== "string" || typeof l !== "object") {
          return { kind: "unreadable" };
        }
        const d = a.map((p) => {
          var m;
          return px(p, JSON.parse((m = this.store.get(this.rowKey(p))) != null ? m : ""));
        });
        return { kind: "run", header: { me: r, mode: i, reason: s, values: l, startedAt: o }, rows: d, owner: c };
      }
    };
  });

  // src/accounts/list/row-observable.ts
  var bn;
  var ps = f(() => {
    "use strict";
    bn = class {
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
        this.current = h(h({}, this.current), e);
        for (const r of [...this.listeners]) {
          r(this.current, t);
        }
      }
    };
  });

  // src/accounts/list/check/account-creators.ts
  var WT, ms;
  var hx = f(() => {
    "use strict";
    V();
    Tt();
    WT = 3;
    ms = class {
      constructor(e) {
        this.lists = e;
        /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
        this.known = null;
        /** Why they are not known. */
        this.failure = new ce("http", Q(""));
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
        return g(this, null, function* () {
          for (let t = 0; !this.known && t < WT && !e.cancelled; t++) {
            try {
              this.known = yield this.lists.ownCreations(e);
            } catch (r) {
              this.failure = ce.from(r);
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
        return g(this, null, function* () {
          var o;
          const r = ((o = this.known) == null ? void 0 : o.complete) === true;
          if (r && t.moreLookUps-- <= 0) {
            return null;
          }
          if (!this.known) {
            throw this.failure;
          }
          try {
            return yield this.lists.creationOf(e, t.source);
          } catch (i) {
            if (r && !t.source.cancelled) {
              return null;
            }
            throw i;
          }
        });
      }
    };
  });

  // src/accounts/list/check/questions.ts
  function xx(n) {
    const e = /* @__PURE__ */ new Map();
    for (const t of n) {
      const { about: r } = t.fact;
      const o = e.get(r);
      if (o) {
        o.push(t);
      } else {
        e.set(r, [t]);
      }
    }
    return e;
  }
  var fs;
  var gx = f(() => {
    "use strict";
    fs = class {
      /** @param askableName The name that the wiki is to be asked about; '' where a row is not worth asking about */
      constructor(e) {
        this.askableName = e;
        this.open = /* @__PURE__ */ new Set();
      }
      /** Marks the rows that are worth asking about as waiting for an answer. */
      ask(e) {
        const t = [];
        for (const r of e) {
          const o = this.askableName(r);
          if (o !== "") {
            const i = { about: o, answer: { kind: "pending" }, alternatives: [] };
            r.wiki = i;
            t.push({ row: r, fact: i });
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
        e.row.wiki = b(h({}, e.fact), { answer: t });
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
  function gd(n, e) {
    return n.request.password !== "" && te(n, e) === "type";
  }
  var hs;
  var bx = f(() => {
    "use strict";
    U();
    X();
    hs = class {
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
            return this.lists.offersOverrides || gd(e, r);
          case "forbidden":
            return t.override !== null && this.lists.offersOverrides || gd(e, r);
          default:
            return R(t);
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
        return g(this, null, function* () {
          if (t.kind === "taken") {
            const m = yield this.creators.lookUp(t.canonical, r);
            return { kind: "checked", checks: [t], creation: m, password: null };
          }
          const { row: o, fact: i } = e;
          const { source: s, mode: a } = r;
          const { password: c } = o.request;
          const l = t.kind === "forbidden" ? [t] : [];
          const d = t.kind === "free" || t.kind === "forbidden" && t.override !== null ? [...l, ...(yield this.lists.checkOverridable(t.canonical, s)).filter(({ override: m }) => l.every((x) => x.override !== m))] : l;
          const p = gd(o, a) && !s.cancelled ? { of: c, check: yield this.accounts.checkPassword(i.about, c, s) } : null;
          return {
            kind: "checked",
            checks: d.length > 0 ? d : [t],
            creation: null,
            password: p
          };
        });
      }
    };
  });

  // src/accounts/list/check/checker.ts
  var wx, _T, UT, yx, bd, xs;
  var vx = f(() => {
    "use strict";
    ei();
    V();
    Tt();
    ps();
    hx();
    gx();
    bx();
    wx = 50;
    _T = 2;
    UT = 200;
    yx = new ce("http", Q(""));
    bd = (n) => n.map(({ row: e }) => e);
    xs = class extends bn {
      constructor(t) {
        super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
        this.dependencies = t;
        this.source = new gt();
        const { lists: r, accounts: o, local: i } = t;
        this.questions = new fs((s) => i.askableName(s));
        this.creators = new ms(r);
        this.details = new hs(r, o, this.creators);
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
        return g(this, null, function* () {
          this.cancel();
          const o = new gt();
          this.source = o;
          this.creators.forget();
          const i = this.questions.ask(t);
          this.change(
            { running: true, done: 0, total: i.length, cancelled: false, failed: 0 },
            this.concluded(bd(i))
          );
          yield this.answer(i, { mode: r, source: o, counting: true, moreLookUps: UT });
          if (!o.cancelled) {
            this.change({ running: false });
          }
        });
      }
      /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
      recheck(t, r = "type") {
        return g(this, null, function* () {
          const o = this.questions.ask([t]);
          this.change({}, this.concluded(bd(o)));
          yield this.answer(o, { mode: r, source: this.source, counting: false, moreLookUps: 1 });
        });
      }
      /** What is not answered yet was not asked. */
      cancel() {
        this.source.cancel();
        this.source = new gt();
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
      alternatives(t, r, o) {
        return g(this, null, function* () {
          const { wiki: i } = t;
          const s = yield this.dependencies.freeNames(this.dependencies.lists, t, r, o, this.source);
          if (i && t.wiki === i) {
            t.wiki = b(h({}, i), { alternatives: s });
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
        return g(this, null, function* () {
          const { lists: o } = this.dependencies;
          const { source: i } = r;
          if (t.length > 0) {
            yield this.creators.fetch(i);
          }
          const s = xx(t);
          const a = [...s.keys()];
          let c = o.namesPerRequest;
          let l = 0;
          for (let d = 0; d < a.length && !i.cancelled; ) {
            const p = a.slice(d, d + c);
            const m = p.flatMap((x) => {
              var v;
              return (v = s.get(x)) != null ? v : [];
            });
            try {
              if (l < _T) {
                const x = yield o.checkNames(p, i);
                l = 0;
                yield this.note(m, x, r);
              } else {
                this.fail(m, yx, r);
              }
            } catch (x) {
              if (i.cancelled) {
                return;
              }
              if (p.length > wx) {
                c = wx;
                continue;
              }
              l++;
              this.fail(m, ce.from(x), r);
            }
            d += p.length;
          }
        });
      }
      /** Notes at once what needs no further question, and then asks about the others one by one. */
      note(t, r, o) {
        return g(this, null, function* () {
          const i = [];
          const s = [];
          for (const a of t) {
            const c = r.get(a.fact.about);
            if (o.source.cancelled || !this.questions.isOpen(a)) {
              continue;
            }
            if (!c) {
              this.fail([a], yx, o);
            } else if (this.details.areNeeded(a.row, c, o.mode)) {
              s.push([a, c]);
            } else {
              this.questions.answer(a, this.details.known(c));
              i.push(a);
            }
          }
          this.report(i, 0, o);
          for (const [a, c] of s) {
            yield this.noteDetails(a, c, o);
          }
        });
      }
      noteDetails(t, r, o) {
        return g(this, null, function* () {
          const { source: i } = o;
          if (i.cancelled) {
            return;
          }
          try {
            const s = yield this.details.fetch(t, r, o);
            if (!i.cancelled && this.questions.isOpen(t)) {
              this.questions.answer(t, s);
              this.report([t], 0, o);
            }
          } catch (s) {
            if (!i.cancelled) {
              this.fail([t], ce.from(s), o);
            }
          }
        });
      }
      fail(t, { text: r }, o) {
        const i = t.filter((s) => this.questions.isOpen(s));
        i.forEach((s) => this.questions.answer(s, { kind: "failed", text: r }));
        this.report(i, i.length, o);
      }
      report(t, r, { counting: o }) {
        const { state: i } = this;
        const s = this.concluded(bd(t));
        this.change(o ? { done: i.done + t.length, failed: i.failed + r } : {}, s);
      }
    };
  });

  // src/accounts/names/lookalike.ts
  function Co(n) {
    let e = n.toLowerCase();
    if (/[^\0-\x7f]/.test(e)) {
      e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
        var r;
        return (r = jT.get(t)) != null ? r : t;
      });
    }
    e = e.replace(zT, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
    return e || n;
  }
  var zT, HT, VT, jT;
  var wd = f(() => {
    "use strict";
    Ce();
    zT = P(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
    HT = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
    VT = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
    jT = new Map([...HT].map((n, e) => [n, VT.charAt(e)]));
  });

  // src/accounts/names/username.ts
  function JT(n, e) {
    var i;
    const t = String.fromCodePoint((i = n.codePointAt(0)) != null ? i : 0);
    if (/[\u10d0-\u10ff]/u.test(t)) {
      return n;
    }
    const r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
    const o = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
    return (r.charAt(0) + o + n.slice(t.length)).normalize();
  }
  function XT(n, e = []) {
    return /^~\d{4}-/.test(n) || e.some((t) => {
      const [r = "", o = ""] = t.split("$1");
      return n.length >= r.length + o.length && n.startsWith(r) && n.endsWith(o);
    });
  }
  function YT(n) {
    return encodeURIComponent(n).replace(/%../g, ".").length;
  }
  function Nt(n, e = {}) {
    var s;
    const t = Hr(n.normalize().replace(/_/g, " "), e).normalize();
    const r = (a, c = "") => ({ canonical: "", problem: a, characters: c });
    if (t === "") {
      return r("empty");
    }
    const o = t.match(GT);
    if (o) {
      return r("characters", [...new Set(o)].join(" "));
    }
    const i = JT(t, (s = e.language) != null ? s : "");
    if (QT.test(i)) {
      return r("address");
    }
    if (XT(i, e.temporaryPatterns)) {
      return r("temporary");
    }
    return YT(i) > KT ? r("long") : { canonical: i, problem: null };
  }
  var KT, GT, QT;
  var Oo = f(() => {
    "use strict";
    Jn();
    Ce();
    Jn();
    KT = 235;
    GT = P(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
    QT = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
  });

  // src/accounts/list/row-overrides.ts
  function yd({ name: n, type: e, optional: t }) {
    return e === "checkbox" && t && Zo(n);
  }
  function kx({ code: n, override: e }, t) {
    return e !== null ? t.includes(e) : n === "name-forbidden" && t.some((r) => !Kr.includes(r));
  }
  function ZT(n) {
    const e = ke(n);
    if ((e == null ? void 0 : e.kind) === "refused") {
      const { stops: t, name: r, field: o } = W(e.code);
      return t === "row" && r !== "taken" && (o === null || o === "username") ? e.code : null;
    }
    return n.remarks.some(({ code: t, override: r }) => t === "name-forbidden" && r === null) ? "" : null;
  }
  function Sx(n, e) {
    const t = ZT(n);
    const r = t === null ? null : Gr(t, e);
    return e.flatMap(({ fields: o }) => o).filter((o) => {
      const { name: i } = o;
      const s = r === null ? t !== null && !Kr.includes(i) : i === r;
      return yd(o) && (s || n.overrides.includes(i)) && n.remarks.every(({ override: a }) => a !== i);
    });
  }
  var gs = f(() => {
    "use strict";
    Oe();
    at();
    X();
  });

  // src/accounts/list/check/wiki-remarks.ts
  function wn(n, e, t = null, r = {}) {
    return b(h({
      severity: n,
      code: e,
      field: "username",
      parameters: [],
      fixes: [],
      override: null
    }, r), {
      // The wiki may refuse without a word; then ours are said.
      message: t && !Z(t) ? t : null
    });
  }
  function eA({ request: n, linked: e, claim: t }, r, o) {
    return (t == null ? void 0 : t.name) === r ? t.isTheirs : e !== "" && e === n.username || (o == null ? void 0 : o.isRecent) === true;
  }
  function tA(n, e, t, r) {
    var i, s, a;
    if (t == null ? void 0 : t.createdByMe) {
      return wn("info", "already", null, { parameters: [(i = t.at) != null ? i : ""] });
    }
    const o = t ? [
      (s = t.at) != null ? s : "",
      t.createdBy === e ? "" : t.createdBy,
      ...t.edits === void 0 ? [] : [t.edits, (a = t.home) != null ? a : ""]
    ] : [];
    return eA(n, e, t) ? wn("info", "has-account", null, { parameters: o }) : wn("error", "name-taken", null, { fixes: r, parameters: o });
  }
  function nA(n, e, t, r) {
    switch (e.kind) {
      case "invalid":
        return wn("error", "name-invalid");
      case "free":
        return null;
      case "taken":
        return tA(n, e.canonical, t, r);
      case "forbidden":
        return wn("error", "name-forbidden", e.message, { override: e.override, fixes: r });
      default:
        return R(e);
    }
  }
  function Rx(n, e, t) {
    var r, o;
    switch (e.kind) {
      case "pending":
        return [];
      case "failed":
        return [wn("warning", "check-failed", e.text)];
      case "checked": {
        const { checks: i, creation: s, password: a } = e;
        const c = [...(o = (r = n.wiki) == null ? void 0 : r.alternatives) != null ? o : []];
        const l = i.map((d) => nA(n, d, s, c));
        if (a && !a.check.accepted && a.of === n.request.password) {
          l.push(wn("error", "password-weak", a.check.messages[0], { field: "password" }));
        }
        if (i.some(({ kind: d }) => d !== "invalid") && t !== n.request.username) {
          l.push(wn("info", "normalised", null, { parameters: [t] }));
        }
        return l.filter((d) => d !== null);
      }
      default:
        return R(e);
    }
  }
  var Tx = f(() => {
    "use strict";
    V();
    U();
  });

  // src/accounts/list/check/conclude.ts
  function bs({ state: n, attempt: e }) {
    return rA.includes(n) && (e === null || e.status === "open");
  }
  function ws({ wiki: n }, e) {
    return n && e !== "" && n.about === e ? n.answer : null;
  }
  function vd(n, e) {
    const t = ws(n, e);
    const r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: o }) => o !== "invalid") : void 0;
    return r && r.kind !== "invalid" ? r.canonical : e;
  }
  function Ax(n, e) {
    var r;
    const t = ws(n, e);
    return (t == null ? void 0 : t.kind) === "checked" && ((r = t.creation) == null ? void 0 : r.createdByMe) === true;
  }
  function oA(n, e, t) {
    var o;
    const { password: r } = n.request;
    return t.kind === "checked" && t.checks.every(({ kind: i }) => i === "free" || i === "forbidden") && te(n, e) === "type" && r !== "" && ((o = t.password) == null ? void 0 : o.of) !== r;
  }
  function kd(n, e, t) {
    const r = ws(n, e);
    return r !== null && r.kind !== "pending" && !oA(n, t, r);
  }
  function iA({ cleaned: n, request: e }) {
    const t = [];
    for (const r of ["username", "email", "realname", "reason"]) {
      const o = n[r];
      if (o && o.to === e[r] && o.from.replace(/\s+/g, " ").trim() !== o.to) {
        t.push({
          severity: "info",
          code: "cleaned",
          field: r,
          parameters: [o.from, o.to],
          message: null,
          fixes: [],
          override: null
        });
      }
    }
    return t;
  }
  function sA(n, e, t) {
    const r = n.filter(({ severity: o }) => o === "error");
    if (r.some((o) => !kx(o, e))) {
      return "rejected";
    }
    return r.length || n.some(({ severity: o }) => o === "warning") ? "warned" : t;
  }
  function Cx(n, e, t) {
    const r = ws(n, e.name);
    const o = vd(n, e.name);
    const i = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null;
    const s = r ? Rx(n, r, o) : [];
    if (s.some(({ code: d }) => d === "already" || d === "has-account")) {
      return { canonical: o, creation: i, remarks: s.filter(({ severity: d }) => d === "info"), state: "already" };
    }
    const a = [...e.related, ...e.own, ...s, ...iA(n)];
    const c = (r == null ? void 0 : r.kind) === "pending" ? "checking" : kd(n, e.name, t) ? "ready" : "unchecked";
    const l = sA(a, n.overrides, c);
    return { canonical: o, creation: i, remarks: a, state: c === "checking" ? "checking" : l };
  }
  var rA;
  var Ox = f(() => {
    "use strict";
    X();
    gs();
    Tx();
    rA = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
  });

  // src/accounts/list/check/local-remarks.ts
  function ze(n, e, t, r = [], o = null) {
    return { severity: n, code: e, field: t, parameters: r, message: null, fixes: o === null ? [] : [o], override: null };
  }
  function aA(n, e, t) {
    if (e.problem === null) {
      return null;
    }
    if (e.problem === "empty") {
      return ze("error", "name-missing", "username");
    }
    const r = e.characters.split(" ").reduce((s, a) => s.split(a).join(" "), n);
    const o = e.problem === "characters" && !n.includes("@");
    const i = o ? Nt(r, t).canonical : "";
    return ze("error", "name-invalid", "username", [e.problem, e.characters], i || null);
  }
  function cA(n, e) {
    if (n === "") {
      return e === "mail" ? ze("error", "email-missing", "email") : null;
    }
    const { problem: t, meant: r } = fi(n);
    switch (t) {
      case null:
        return null;
      case "typo":
        return ze("warning", "email-typo", "email", [r != null ? r : ""], r);
      case "invalid":
      case "odd":
        return ze(t === "invalid" ? "error" : "warning", "email-invalid", "email", [n], r);
      default:
        return R(t);
    }
  }
  function Lx(n, e, t, r) {
    const { username: o, email: i, password: s } = n.request;
    const a = Ko(e.canonical);
    return [
      aA(o, e, t),
      a === null ? null : ze("warning", "name-mixed", "username", [a]),
      cA(i, r),
      r === "type" && s === "" ? ze("error", "password-missing", "password") : null
    ].filter((c) => c !== null);
  }
  function Ex(n, e, t) {
    const { email: r, realname: o } = n.request;
    const i = je(t, e);
    const s = (a) => i.some(({ required: c, fields: l }) => c !== "optional" && l.some((d) => d.name === a && !d.optional));
    return [
      ...e !== "mail" && r === "" && s("email") ? [ze("error", "email-required", "email")] : [],
      ...o === "" && s("realname") ? [ze("error", "realname-required", "realname")] : []
    ];
  }
  function Px(n, e) {
    const t = Sd(n, e);
    const r = e.sameEmail(n);
    return [
      ...t ? [t] : [],
      ...r ? [ze("warning", "email-repeated", "email", [
        r.row.line,
        r.canonical || r.row.request.username
      ])] : []
    ];
  }
  function Sd(n, e) {
    const t = e.sameName(n);
    if (t) {
      return ze("error", "duplicate", "username", [t.row.line, t.canonical]);
    }
    const r = e.sameLook(n);
    return r && r.canonical !== n.canonical ? ze("warning", "lookalike", "username", [r.row.line, r.canonical]) : null;
  }
  function Rd(n, e) {
    const t = Yo(n);
    const r = e.personIn(n);
    return [
      ...t === null ? [] : [ze("warning", "reason-address", "reason", [t])],
      ...r === null ? [] : [ze("warning", "reason-name", "reason", [r])]
    ];
  }
  var $x = f(() => {
    "use strict";
    $e();
    Mc();
    U();
    Kc();
    _t();
    Oo();
  });

  // src/accounts/list/check/names-in-text.ts
  function Nx(n) {
    return n.normalize().toLowerCase().replace(/\s+/g, " ").trim();
  }
  var Mx, lA, uA, dA, Fx, ys, vs;
  var Dx = f(() => {
    "use strict";
    Ce();
    Mx = P(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
    lA = P(String.raw`[^\p{L}\p{M}\p{N}]+`);
    uA = 8;
    dA = 30;
    Fx = (n) => n.split(lA).filter((e) => e !== "");
    ys = class {
      constructor() {
        this.counts = /* @__PURE__ */ new Map();
        /** How many names there are of each length: only those lengths are looked up. */
        this.lengths = /* @__PURE__ */ new Map();
      }
      /** Adds a name, or takes it away. Is it one more, or one less, than before? */
      set(e, t, r) {
        var a, c;
        const o = (a = this.counts.get(e)) != null ? a : 0;
        const i = o + (r ? 1 : -1);
        if (i > 0) {
          this.counts.set(e, i);
        } else {
          this.counts.delete(e);
        }
        const s = o > 0 !== i > 0;
        if (s) {
          this.lengths.set(t, ((c = this.lengths.get(t)) != null ? c : 0) + (i > 0 ? 1 : -1));
        }
        return s;
      }
      /** The first name that begins at a place, cut out by its length. */
      findAt(e) {
        for (const [t, r] of this.lengths) {
          const o = r > 0 ? e(t) : "";
          if (this.counts.has(o)) {
            return o;
          }
        }
        return null;
      }
    };
    vs = class {
      constructor() {
        /** By their words, with a space between them. */
        this.spaced = new ys();
        this.unspaced = new ys();
      }
      /**
       * Adds a name, or takes it away.
       *
       * @param name
       * @param present
       * @return Whether texts may have to be searched again
       */
      set(e, t) {
        const r = Nx(e);
        if (Mx.test(r)) {
          const { length: i } = r;
          return i > 1 && i <= dA && this.unspaced.set(r, i, t);
        }
        const o = Fx(r);
        return r.includes(" ") && o.length > 1 && o.length <= uA && this.spaced.set(o.join(" "), o.length, t);
      }
      /** The first name in a text, in small letters; null where there is none. */
      find(e) {
        const t = Nx(e);
        const r = Fx(t);
        for (let i = 0; i < r.length; i++) {
          const s = this.spaced.findAt((a) => r.slice(i, i + a).join(" "));
          if (s !== null) {
            return s;
          }
        }
        const o = Mx.test(t) ? t.length : 0;
        for (let i = 0; i < o; i++) {
          const s = this.unspaced.findAt((a) => t.slice(i, i + a));
          if (s !== null) {
            return s;
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/check/row-groups.ts
  var Sr;
  var Ix = f(() => {
    "use strict";
    Sr = class {
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
        const o = this.groups.get(e);
        if (!o) {
          if (r) {
            this.groups.set(e, [t]);
          }
          return [];
        }
        let i = 0;
        for (let d = o.length; i < d; ) {
          const p = i + d >> 1;
          if (((c = (a = o[p]) == null ? void 0 : a.id) != null ? c : 0) < t.id) {
            i = p + 1;
          } else {
            d = p;
          }
        }
        const s = ((l = o[i]) == null ? void 0 : l.id) === t.id;
        o.splice(i, s ? 1 : 0, ...r ? [t] : []);
        if (!o.length) {
          this.groups.delete(e);
        }
        return i === 0 ? o : [];
      }
    };
  });

  // src/accounts/list/check/row-index.ts
  var Lo;
  var Bx = f(() => {
    "use strict";
    Dx();
    Ix();
    Lo = class {
      constructor() {
        this.entries = /* @__PURE__ */ new Map();
        this.names = new Sr();
        this.looks = new Sr();
        this.emails = new Sr();
        this.people = new vs();
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
        const o = t.first(r);
        return o && o.id !== e.id ? this.get(o) : null;
      }
      setKeys(e, t, { rows: r, people: o }) {
        for (const [i, s] of [
          [this.names, e.canonical],
          [this.looks, e.look],
          [this.emails, e.email]
        ]) {
          i.set(s, e.row, t).forEach((a) => r.add(a));
        }
        if (e.realname && this.people.set(e.realname, t)) {
          o.add(e.realname);
        }
      }
    };
  });

  // src/accounts/list/check/local-check.ts
  var Td, ks;
  var qx = f(() => {
    "use strict";
    wd();
    Oo();
    X();
    yl();
    Ox();
    $x();
    Bx();
    Td = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() });
    ks = class {
      constructor(e) {
        this.context = e;
        this.index = new Lo();
      }
      /** Checks all rows, from scratch: a new list, another mode, other rules. */
      checkAll(e) {
        const t = this.checkInSlices(e, e.length + 1);
        while (!t.next().done) {
        }
      }
      /**
       * The same in slices, so that the page can react in between. Until it is through, no row has been compared with
       * the others.
       *
       * @param rows
       * @param size How many rows a slice
       * @yield The part that is done, from 0 to 1
       */
      *checkInSlices(e, t = 1e3) {
        this.index = new Lo();
        const r = Td();
        let o = 0;
        for (const i of [
          (s) => this.file(s, r),
          (s) => this.relate(s)
        ]) {
          for (const s of e) {
            i(s);
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
        const t = Td();
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
        const t = Td();
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
        return kd(e, this.nameOf(e), this.context.mode);
      }
      /** The name that the wiki is to be asked about; '' where it is not worth asking. */
      askableName(e) {
        var i;
        const t = this.index.get(e);
        const r = t !== null && ((i = Sd(t, this.index)) == null ? void 0 : i.severity) === "error";
        const o = this.nameOf(e);
        return bs(e) && !r && !Ax(e, o) ? o : "";
      }
      /**
       * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
       * taken by accounts that this person had created or that were theirs.
       */
      trust(e) {
        for (const t of e) {
          const { creation: r, claim: o } = t;
          const i = this.nameOf(t);
          t.wiki = {
            about: i,
            alternatives: [],
            answer: {
              kind: "checked",
              creation: r,
              password: null,
              checks: [{ kind: (r != null ? r : o) ? "taken" : "free", canonical: t.canonical || i }]
            }
          };
        }
      }
      /** What speaks against a public reason: an address, the real name of somebody on the list. */
      reasonRemarks(e = this.context.reason) {
        return Rd(e, this.index);
      }
      nameOf(e) {
        const t = this.index.get(e);
        return (t == null ? void 0 : t.row) === e ? t.name : Nt(e.request.username, this.context.rules).canonical;
      }
      /** Looks at the row by itself and files it under its name, look and address. */
      file(e, t) {
        const { rules: r, mode: o, requests: i } = this.context;
        const s = bs(e);
        if (s) {
          Cm(e, r);
        }
        const { username: a, email: c, realname: l } = e.request;
        const d = te(e, o);
        const p = Nt(a, r);
        const m = p.canonical;
        const x = s ? vd(e, m) : e.canonical || m;
        this.index.file({
          row: e,
          name: m,
          canonical: x,
          look: x && Co(x),
          email: c.toLowerCase(),
          realname: l,
          own: s ? Lx(e, p, r, d).concat(Ex(e, d, i)) : []
        }, t);
      }
      /** Compares the row with the others, and concludes. */
      relate(e) {
        const { index: t } = this;
        const r = t.get(e);
        if (r && bs(e)) {
          const { reason: o } = e.request;
          const i = [...Px(r, t), ...o ? Rd(o, t) : []];
          Object.assign(e, Cx(e, { name: r.name, own: r.own, related: i }, this.context.mode));
        }
      }
      relateAll({ rows: e, people: t }) {
        const r = t.size > 0 ? this.index.withReason : [];
        const o = [.../* @__PURE__ */ new Set([...e, ...r])].filter((i) => this.index.get(i) !== null);
        o.forEach((i) => this.relate(i));
        return o;
      }
    };
  });

  // src/accounts/list/list-check.ts
  var pA, Ss;
  var Wx = f(() => {
    "use strict";
    Uc();
    vx();
    qx();
    X();
    pA = 400;
    Ss = class {
      constructor(e, t) {
        this.store = e;
        this.local = new ks({ rules: {}, mode: "mail", requests: [], reason: "" });
        /** How to call off the checks of edited rows that wait for the typing to rest. */
        this.resting = /* @__PURE__ */ new Map();
        this.clock = t.clock;
        const { lists: r, service: o, freeNames: i } = t;
        this.checker = new xs({ lists: r, accounts: o, freeNames: i, local: this.local });
        this.checker.observe((s, a) => e.set({ checker: s }, a));
      }
      /** Everything that can be known before anything is created. */
      all() {
        return g(this, null, function* () {
          const { store: e, local: t } = this;
          const { mode: r, reason: o } = e.state;
          t.context = b(h({}, t.context), { mode: r, reason: o });
          for (const a of t.checkInSlices(e.rows)) {
            if (a < 1) {
              yield oi(this.clock, 0);
            }
          }
          e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(o) });
          const i = e.rows.filter((a) => ke(a) === null && a.state !== "already");
          yield this.ask(i);
          const { opening: s } = e.state;
          if (s) {
            e.set({ quota: { own: this.checker.own, at: this.clock.now() + s.clockSkew } });
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
          this.resting.set(e.id, this.clock.later(pA, () => {
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
        return g(this, null, function* () {
          const t = new Set(this.store.rows.map(({ canonical: r }) => r));
          yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
        });
      }
    };
  });

  // src/accounts/list/column-answer.ts
  function _x(n) {
    var e, t;
    return (t = (e = /^.*/.exec(n)) == null ? void 0 : e[0]) != null ? t : "";
  }
  function Ux({ columns: n, hasHeadings: e, format: t }) {
    return n && e && t !== "sheet" ? n.map(({ heading: r }) => r) : null;
  }
  var Rs;
  var zx = f(() => {
    "use strict";
    Rs = class {
      constructor(e) {
        this.memory = e;
        /** Null: nothing was said. */
        this.columns = null;
        /** Was it said of an earlier table? */
        this.isRemembered = false;
        /** Counts the tables that there were. */
        this.table = 0;
        this.headings = "";
      }
      /** Another table is in the text where it begins with another line; in one to which somebody is added, it holds. */
      textChanged(e, t) {
        if (_x(e) !== _x(t)) {
          this.forget();
        }
      }
      /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
      changesWith(e) {
        const t = Ux(e);
        const r = this.columns !== null && JSON.stringify(t) !== this.headings;
        if (r) {
          this.forget();
        }
        const o = this.columns === null && t ? this.memory.recall(t) : null;
        if (o) {
          this.columns = o;
          this.isRemembered = true;
          this.headings = JSON.stringify(t);
        }
        return r || o !== null;
      }
      /** The person said that the table has these columns. */
      give(e) {
        var r, o;
        const t = Ux(e);
        this.columns = (o = (r = e.columns) == null ? void 0 : r.map(({ meaning: i }) => i)) != null ? o : null;
        this.isRemembered = false;
        this.headings = JSON.stringify(t);
        if (t && this.columns && e.knowsHeadings) {
          this.memory.remember(t, this.columns);
        }
      }
      forget() {
        this.table++;
        this.columns = null;
        this.isRemembered = false;
      }
    };
  });

  // src/accounts/list/linked-names.ts
  var Rr;
  var Ts = f(() => {
    "use strict";
    Rr = (n) => new Set(
      Array.from(n.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
    );
  });

  // src/accounts/list/read/as-rows.ts
  function As(n, e = "") {
    const t = Rr(e);
    return n.map((l, c) => {
      var d = l, { line: r, lastLine: o, cleaned: i, extra: s } = d, a = Ie(d, ["line", "lastLine", "cleaned", "extra"]);
      return Object.assign(xn(c + 1, r, a), {
        cleaned: i,
        extra: s,
        linked: t.has(a.username) ? a.username : ""
      });
    });
  }
  var Ad = f(() => {
    "use strict";
    Ts();
    X();
  });

  // src/accounts/list/list-draft.ts
  var Cs;
  var Hx = f(() => {
    "use strict";
    zx();
    Ad();
    Cs = class {
      constructor(e, t, r, o, i, s) {
        this.store = e;
        this.check = t;
        this.table = r;
        this.sheet = o;
        this.reader = i;
        this.headings = {};
        this.answer = new Rs(s);
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
          this.answer.give(b(h({}, t), {
            columns: t.columns.map((o, i) => {
              var s;
              return b(h({}, o), { meaning: (s = e[i]) != null ? s : "unused" });
            })
          }));
          this.read(r);
        }
      }
      /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
      chooseReading(e) {
        const { parsed: t, text: r } = this.store.state;
        const o = t == null ? void 0 : t.readings[e];
        if (t && o) {
          this.answer.give(o);
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
        this.store.set({ values: b(h({}, this.store.state.values), { [e]: t }), problem: null });
      }
      /**
       * Reads what the organizer has, and leaves the list as it is.
       *
       * @param source
       * @param choices What the person says of it
       * @return Rejects only where a part of the program that a file needs cannot be loaded
       */
      readSource(e, t = {}) {
        return this.reader.readList(e, h(h({}, this.sheetOptions), t));
      }
      /** Reads a text as it would be read as the list, and leaves the list as it is. */
      readText(e) {
        return this.reader.readText(e, this.sheetOptions);
      }
      /** How a sheet is read that has columns of its own. */
      get sheetOptions() {
        return b(h({}, this.readOptions), { columns: null });
      }
      get readOptions() {
        var t, r;
        const { rules: e } = this.check.local.context;
        return {
          language: (t = e.language) != null ? t : "",
          userNamespaces: (r = e.userNamespaces) != null ? r : [],
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
      /** What the person is asked of the text; an answer does not take the question away. */
      question(e, t, r) {
        const { table: o } = this.answer;
        const { parsed: i, text: s } = this.store.state;
        const a = (i == null ? void 0 : i.table) === o ? i : null;
        return {
          table: o,
          isGuess: !t || r === s && (a == null ? void 0 : a.isGuess) === true,
          offered: a && e.length < 2 ? a.offered : e
        };
      }
      take(e, t, r, o) {
        var v, y;
        const { state: i } = this.store;
        const s = (v = e[r]) != null ? v : e[0];
        if (!s) {
          return;
        }
        const w = s, { rows: a } = w, c = Ie(w, ["rows"]);
        const l = As(a, o);
        const { rows: d, removed: p } = this.table.carry(l, o);
        const m = c.format === "sheet" && l.some(({ request: A }) => A.password !== "");
        const x = m && ((y = i.parsed) == null ? void 0 : y.format) === "sheet" && o !== i.text;
        this.store.replaceRows(d, {
          text: o,
          parsed: o.trim() === "" ? null : b(h(h({}, c), this.question(e, t, o)), {
            certain: t,
            readings: e,
            chosen: r,
            remembered: this.answer.isRemembered
          }),
          undoable: p,
          sheet: m && !x && this.table.editCount === 0 ? "saved" : "none",
          mode: m && i.modes.includes("generate") ? "generate" : i.mode
        });
      }
    };
  });

  // src/accounts/list/create/batch-state.ts
  var Os;
  var Cd = f(() => {
    "use strict";
    Os = {
      task: "create",
      phase: { kind: "idle" },
      halting: null,
      progress: { done: 0, total: 0, secondsLeft: null },
      challenge: null,
      step: null,
      journalKept: true
    };
  });

  // src/accounts/list/create/decide.ts
  function Jt(n, e) {
    return b(h({}, n), { turn: h(h({}, n.turn), e) });
  }
  function yn(n, e) {
    return { attempt: Jt(n, { looking: e }), effect: { kind: "find", which: e } };
  }
  function Tr(n, e) {
    return { attempt: b(h({}, Se(n)), { status: "refused", outcome: e }), effect: yt };
  }
  function Ed(n, e) {
    return {
      attempt: b(h({}, Se(n)), {
        status: "created",
        sentAt: null,
        lost: false,
        outcome: e,
        account: e.username
      }),
      effect: yt
    };
  }
  function Kx({ outcome: n }) {
    return (n == null ? void 0 : n.kind) === "unknown" && n.cause === "handedOver";
  }
  function Eo(n, e) {
    const t = Kx(n) ? n.outcome : null;
    return { attempt: b(h({}, n), { status: "unknown", lost: true, outcome: t }), effect: e };
  }
  function hA(n, e) {
    const { sentAt: t } = n;
    return Eo(b(h({}, n), { sentAt: t != null ? t : e, outcome: { kind: "unknown", cause: "handedOver" } }), yt);
  }
  function Od(n, e, t) {
    const { status: r, turn: { silence: o, looking: i } } = n;
    const s = fA[o];
    if (s !== void 0) {
      return { attempt: Jt(n, { silence: o + 1 }), effect: { kind: "wait", seconds: s, because: e } };
    }
    return r === "sent" || i && r !== "unfinished" ? Eo(n, { kind: "stop", because: { kind: "silent" } }) : { attempt: n, effect: { kind: "stop", because: t } };
  }
  function xA(n, e) {
    const t = b(h({}, n), { turn: us });
    switch (t.status) {
      case "open":
        return { attempt: t, effect: Ld };
      case "sent":
      case "unknown":
        return yn(t, "own");
      case "unfinished": {
        const { outcome: r, existence: o } = t;
        if (e && (r == null ? void 0 : r.kind) === "step") {
          return { attempt: t, effect: { kind: "step", step: r.step } };
        }
        return o === "yes" || o === "no" ? { attempt: t, effect: yt } : yn(t, "own");
      }
      case "created":
      case "already":
      case "refused":
        return { attempt: t, effect: yt };
      default:
        return R(t.status);
    }
  }
  function gA({ code: n, retryAfter: e, ended: t }, r) {
    const { retry: o, action: i } = W(n);
    return o === "challenge" && r === "notDeclared" ? "never" : o === "never" && e !== null && (!t || i === "raiseLimit") ? "patience" : o;
  }
  function bA(n, e, t) {
    var i, s;
    const { turn: r } = n;
    const o = gA(e, t);
    if (o === "find" || o === "findAgain") {
      return yn(Jt(n, { losses: r.losses + 1, disputed: e }), "own");
    }
    if (o === "challenge") {
      return { attempt: Se(n), effect: { kind: "prepare", refused: e } };
    }
    if (o === "patience") {
      const a = (s = (i = e.retryAfter) != null ? i : Vx[r.patience]) != null ? s : Infinity;
      return r.patience < Vx.length && a <= jx ? {
        attempt: Jt(Se(n), { patience: r.patience + 1 }),
        effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
      } : { attempt: Se(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    if (e.stops === "batch") {
      return { attempt: Se(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    return n.lost ? yn(Jt(n, { disputed: e }), "own") : Tr(n, e);
  }
  function Gx(n) {
    return b(h({}, Le(n.code || "restart", null)), { message: n.message, stops: "row" });
  }
  function wA(n, { retryAfter: e = 0 }) {
    const { losses: t } = n.turn;
    const r = yn(Jt(b(h({}, n), { lost: true }), { losses: t + 1 }), "own");
    return e > 0 && e <= jx ? b(h({}, r), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : r;
  }
  function yA(n, e, t) {
    switch (e.kind) {
      case "created":
        return Ed(n, e);
      case "refused":
        return bA(n, e, t);
      case "sessionLost":
        return { attempt: Se(n), effect: { kind: "stop", because: e } };
      case "step":
        return e.step.type === "restart" ? Tr(n, Gx(e.step)) : {
          attempt: b(h({}, n), { status: "unfinished", outcome: e, existence: "asking" }),
          effect: { kind: "step", step: e.step }
        };
      case "unknown":
        return wA(n, e);
      default:
        return R(e);
    }
  }
  function vA(n, e) {
    return { attempt: b(h({}, n), { existence: e.kind === "free" ? "no" : "yes", turn: us }), effect: yt };
  }
  function kA(n) {
    const { losses: e, disputed: t } = n.turn;
    if (t && W(t.code).retry !== "findAgain") {
      return Tr(n, t);
    }
    if (e < mA) {
      return { attempt: Se(n), effect: Ld };
    }
    return Eo(b(h({}, n), { postponed: true }), n.postponed ? yt : { kind: "later" });
  }
  function SA(n, e) {
    var o;
    if (e.kind === "silent") {
      return Od(n, { kind: "silent" }, { kind: "silent" });
    }
    const t = Jt(n, { silence: 0 });
    if (t.status === "unfinished") {
      return vA(t, e);
    }
    const r = (o = t.turn.disputed) != null ? o : Le("userexists");
    if (t.turn.looking === "any") {
      return e.kind === "mine" ? {
        attempt: b(h({}, Se(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
        effect: yt
      } : Tr(t, r);
    }
    switch (e.kind) {
      case "mine":
        return Ed(t, {
          // On the wiki's own page, another password is typed than the one that is known here.
          kind: "created",
          username: e.username,
          by: Kx(t) && e.by === "password" ? "other" : e.by
        });
      case "other":
        return yn(t, "any");
      case "free":
        return kA(t);
      default:
        return R(e);
    }
  }
  function RA(n, e) {
    switch (e.kind) {
      case "created":
        return Ed(n, e);
      case "unfinished":
        return { attempt: b(h({}, n), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: yt };
      case "left":
        return { attempt: b(h({}, n), { status: "unfinished", existence: "no" }), effect: yt };
      case "refused":
        return e.refused.stops === "batch" ? { attempt: Se(n), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : Tr(n, e.refused);
      case "sessionLost":
        return { attempt: Se(n), effect: { kind: "stop", because: e } };
      case "restart":
        return Tr(n, Gx(e.step));
      case "unknown":
        return yn(Jt(
          b(h({}, n), { status: "unknown", lost: true, outcome: null, existence: null }),
          { losses: n.turn.losses + 1 }
        ), "own");
      default:
        return R(e);
    }
  }
  function vn(n, e) {
    var t, r;
    switch (e.kind) {
      case "turn":
        return xA(n, e.holdsStep);
      case "ready":
        return {
          attempt: Jt(b(h({}, n), {
            status: "sent",
            sentAt: (t = n.sentAt) != null ? t : e.at,
            tries: n.tries + 1,
            outcome: null,
            existence: null
          }), { silence: 0 }),
          effect: { kind: "send" }
        };
      case "outcome":
        return yA(n, e.outcome, e.captcha);
      case "found":
        return SA(n, e.found);
      case "offline":
        return Od(n, { kind: "offline" }, { kind: "offline" });
      case "noChallenge":
        return Od(n, { kind: "silent" }, e);
      case "handedOver":
        return hA(n, e.at);
      case "waited":
        return n.turn.looking ? yn(n, n.turn.looking) : { attempt: n, effect: Ld };
      case "stepChanged":
        return {
          attempt: b(h({}, n), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
          effect: { kind: "step", step: e.step }
        };
      case "stepEnded":
        return RA(n, e.end);
      case "stepPassed":
        return { attempt: b(h({}, n), { existence: (r = e.existence) != null ? r : n.existence }), effect: yt };
      case "calledOff":
        return n.status === "sent" ? Eo(n, { kind: "interrupted" }) : { attempt: n, effect: { kind: "interrupted" } };
      case "failed": {
        const o = { kind: "stop", because: { kind: "broken", error: e.error } };
        return n.status === "sent" ? Eo(n, o) : { attempt: n, effect: o };
      }
      default:
        return R(e);
    }
  }
  var mA, Vx, jx, fA, yt, Ld;
  var Po = f(() => {
    "use strict";
    Oe();
    at();
    U();
    Mt();
    mA = 2;
    Vx = [10, 30, 60, 120, 300];
    jx = 900;
    fA = [15, 30, 60, 60, 120, 120, 120];
    yt = { kind: "done" };
    Ld = { kind: "prepare", refused: null };
  });

  // src/accounts/list/create/pace.ts
  var TA, AA, Ls;
  var Qx = f(() => {
    "use strict";
    TA = 20;
    AA = 3;
    Ls = class {
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
          this.times = [...this.times, e].slice(-TA);
        }
      }
      get progress() {
        const { done: e, total: t, times: r } = this;
        const o = r.slice().sort((s, a) => s - a).slice(0, Math.ceil(r.length * 0.9));
        const i = o.reduce((s, a) => s + a, 0) / o.length;
        return r.length < AA || i <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * i / 1e3) };
      }
    };
  });

  // src/accounts/list/create/handed-over.ts
  function Pd(n, e, { list: t }) {
    const r = e.kind === "mine" && t.some(({ attempt: o, id: i }) => i !== n.id && (o == null ? void 0 : o.status) === "created" && o.account === e.username);
    return r ? { kind: "other" } : e;
  }
  var Es;
  var $d = f(() => {
    "use strict";
    zc();
    X();
    Mt();
    Po();
    Es = class {
      /**
       * @param service
       * @param clock
       * @param recorder
       * @param changed Told when a row is done
       */
      constructor(e, t, r, o) {
        this.service = e;
        this.clock = t;
        this.recorder = r;
        this.changed = o;
        this.watched = /* @__PURE__ */ new Map();
      }
      /**
       * @param row
       * @param since From when on an account of ours is the one, in milliseconds since 1970 on the wiki's clock
       * @param plan
       */
      watch(e, t, r) {
        this.watched.set(e, new or(this.service, this.clock, Ze(e), t, (o) => {
          var s;
          this.watched.delete(e);
          const i = Pd(e, o, r);
          if (i.kind === "mine") {
            this.recorder.record(e, vn((s = e.attempt) != null ? s : ut, { kind: "found", found: i }).attempt);
            this.changed();
          }
        }));
      }
      /** The row has its turn, in which it is asked about anyhow. */
      forget(e) {
        var t;
        (t = this.watched.get(e)) == null ? void 0 : t.stop();
        this.watched.delete(e);
      }
      /** The list is another one. */
      clear() {
        [...this.watched.keys()].forEach((e) => this.forget(e));
      }
    };
  });

  // src/accounts/list/create/row-fields.ts
  function Jx(n, e, t, r) {
    const { request: o } = n;
    const i = te(n, e.mode);
    const s = h(b(h({}, e.values), {
      username: Ze(n),
      email: o.email,
      realname: o.realname,
      reason: o.reason || e.reason,
      password: o.password,
      retype: o.password,
      mailpassword: i === "mail"
    }), r);
    for (const a of n.overrides) {
      it(s, a, true);
    }
    return Zn(je(t, i), s);
  }
  function Xx(n, e) {
    return Object.fromEntries(Object.entries(n).filter(([t]) => {
      const r = xe(e, t);
      return r !== null && r.type !== "password" && !r.sensitive;
    }));
  }
  function Ps(n, e) {
    return e.username === "" ? b(h({}, e), { username: Ze(n) }) : e;
  }
  function Zx(n, e, t) {
    return { username: Ze(n), by: Xn(te(n, e)), since: t };
  }
  var Yx;
  var $s = f(() => {
    "use strict";
    ht();
    V();
    $e();
    $e();
    X();
    Yx = 2e3;
  });

  // src/accounts/list/create/row-runner.ts
  function CA(t, r) {
    return g(this, arguments, function* (n, { limitSeconds: e }) {
      return n.kind === "refused" && n.retryAfter === null && W(n.code).action === "raiseLimit" ? b(h({}, n), { retryAfter: yield e(n.message) }) : n;
    });
  }
  var Ms;
  var eg = f(() => {
    "use strict";
    Be();
    Oe();
    ii();
    U();
    Tt();
    $e();
    wi();
    X();
    Mt();
    Po();
    $d();
    $s();
    Ms = class {
      /**
       * @param dependencies
       * @param parts
       * @param plan
       * @param mayCreate False: it is only found out what became of rows
       * @param began When the run began, on the wiki's clock
       */
      constructor(e, t, r, o, i) {
        this.dependencies = e;
        this.parts = t;
        this.plan = r;
        this.mayCreate = o;
        this.began = i;
        /** Milliseconds of the turn in which nothing was being created. */
        this.waited = 0;
        this.leavesSteps = false;
        this.solved = {};
        this.captcha = "notAsked";
        this.requests = r.requests;
        this.asksForCaptcha = st(r.requests) !== null;
      }
      /** From here on, steps are left to be answered later or never. */
      leaveSteps() {
        this.leavesSteps = true;
      }
      /** The turn of a row, from its first question to its end. */
      run(e) {
        return g(this, null, function* () {
          var r;
          this.waited = 0;
          this.parts.handedOver.forget(e);
          let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
          for (; ; ) {
            const { attempt: o, effect: i } = vn((r = e.attempt) != null ? r : ut, t);
            this.parts.recorder.record(e, o);
            switch (i.kind) {
              case "prepare":
                if (!this.mayCreate) {
                  return { kind: "done" };
                }
                t = yield this.prepare(e, i.refused);
                break;
              case "send":
                t = { kind: "outcome", outcome: yield CA(yield this.send(e), this.dependencies), captcha: this.captcha };
                break;
              case "find":
                t = yield this.find(e, i.which);
                break;
              case "wait":
                t = yield this.wait(e, i.seconds, i.because);
                break;
              case "step":
                t = yield this.step(e);
                break;
              case "later":
              case "done":
              case "stop":
              case "interrupted":
                return i;
              default:
                return R(i);
            }
          }
        });
      }
      /** Gets online, and an answer to the captcha where there is one. */
      prepare(e, t) {
        return g(this, null, function* () {
          const { interruption: r, challenges: o } = this.parts;
          const { connection: i, clock: s } = this.dependencies;
          if (t) {
            this.asksForCaptcha = true;
            o.refuse(t);
          }
          if (r.isWanted()) {
            return { kind: "calledOff" };
          }
          if (!i.isOnline()) {
            return { kind: "offline" };
          }
          if (this.asksForCaptcha) {
            const a = s.now();
            this.parts.setPhase({ kind: "challenge", row: e.id });
            try {
              const c = yield o.take(e.id, this.parts.following(), r.isWanted);
              if (!c) {
                return { kind: "calledOff" };
              }
              if (c === "handedOver") {
                this.parts.handedOver.watch(e, this.since(e), this.plan);
                return { kind: "handedOver", at: this.wikiNow() };
              }
              this.requests = c.requests;
              this.solved = c.values;
              this.captcha = Object.keys(c.values).length > 0 ? "answered" : "notDeclared";
            } catch (c) {
              const { code: l, text: d } = ce.from(c);
              return { kind: "noChallenge", code: l, text: d };
            } finally {
              this.waited += s.now() - a;
            }
          }
          return { kind: "ready", at: this.wikiNow() };
        });
      }
      send(e) {
        return g(this, null, function* () {
          const { plan: t } = this;
          this.parts.steps.forget();
          this.parts.setPhase({ kind: "creating", row: e.id });
          const r = Jx(e, t, this.requests, this.solved);
          try {
            const o = yield this.dependencies.service.create(r, Xn(te(e, t.mode)));
            return o.kind === "created" ? Ps(e, o) : o;
          } catch (o) {
            return { kind: "unknown", cause: "unreadable" };
          }
        });
      }
      find(e, t) {
        return g(this, null, function* () {
          const { service: r, clock: o, connection: i } = this.dependencies;
          if (!i.isOnline()) {
            return { kind: "offline" };
          }
          this.parts.setPhase({ kind: "finding", row: e.id });
          const s = t === "any" ? 0 : this.since(e);
          const a = yield this.parts.interruption.unless(rr(r, o, Ze(e), s));
          return a ? { kind: "found", found: Pd(e, a, this.plan) } : { kind: "calledOff" };
        });
      }
      /** Lets time pass. The connection's coming back ends the wait for it. */
      wait(e, t, r) {
        return g(this, null, function* () {
          const { clock: o, connection: i } = this.dependencies;
          const { interruption: s } = this.parts;
          if (s.isWanted()) {
            return { kind: "calledOff" };
          }
          const a = o.now();
          let c = [];
          this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: r });
          const l = yield s.unless(new Promise((d) => {
            c = [
              o.later(t * 1e3, () => d(true)),
              i.onChange(() => {
                if (r.kind === "offline" && i.isOnline()) {
                  d(true);
                }
              })
            ];
          }));
          c.forEach((d) => d());
          this.waited += o.now() - a;
          return { kind: l && !s.isWanted() ? "waited" : "calledOff" };
        });
      }
      /** Has the step of the row answered, or leaves it for later. */
      step(e) {
        return g(this, null, function* () {
          const { steps: t, interruption: r, setPhase: o } = this.parts;
          const { clock: i } = this.dependencies;
          const s = ke(e);
          if ((s == null ? void 0 : s.kind) !== "step") {
            return { kind: "stepPassed", existence: null };
          }
          if (this.leavesSteps) {
            t.keep(e);
            return this.passStep(e);
          }
          if (r.isWanted()) {
            return { kind: "calledOff" };
          }
          const a = i.now();
          o({ kind: "step", row: e.id });
          const c = yield t.answer(e, Zx(e, this.plan.mode, this.since(e)), s.step);
          this.waited += i.now() - a;
          return c ? { kind: "stepEnded", end: c } : { kind: "calledOff" };
        });
      }
      /** The step is not answered now; it is only asked whether there is an account. */
      passStep(e) {
        return g(this, null, function* () {
          this.parts.setPhase({ kind: "finding", row: e.id });
          const t = yield this.parts.interruption.unless(
            this.dependencies.service.find(Ze(e), this.since(e))
          );
          return { kind: "stepPassed", existence: t ? bi(t) : "unknown" };
        });
      }
      /** From when on an account of ours is the one that was sent. */
      since(e) {
        var t, r;
        return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - Yx;
      }
      wikiNow() {
        return this.dependencies.clock.now() + this.plan.clockSkew;
      }
    };
  });

  // src/accounts/list/create/batch-run.ts
  var OA, Ns;
  var tg = f(() => {
    "use strict";
    Mt();
    Po();
    Qx();
    eg();
    OA = 3;
    Ns = class {
      /**
       * @param dependencies
       * @param parts
       * @param rows In their order
       * @param plan
       * @param task
       */
      constructor(e, t, r, o, i) {
        this.dependencies = e;
        this.parts = t;
        this.plan = o;
        this.task = i;
        this.pace = new Ls();
        this.queue = [...r];
        this.pace.begin(r.length);
        this.runner = new Ms(
          e,
          b(h({}, t), { following: () => {
            var s, a;
            return (a = (s = this.queue[1]) == null ? void 0 : s.id) != null ? a : null;
          } }),
          o,
          i === "create",
          e.clock.now() + o.clockSkew
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
        return g(this, null, function* () {
          const { clock: e } = this.dependencies;
          let t = 0;
          try {
            for (let r = this.current; r && !this.parts.interruption.isWanted(); r = this.current) {
              const o = e.now();
              const i = yield this.runner.run(r);
              switch (i.kind) {
                case "done":
                  t = 0;
                  this.done(e.now() - o - this.runner.waited);
                  break;
                case "later":
                  this.queue.push(...this.queue.splice(0, 1));
                  this.parts.setProgress(this.progress);
                  if (++t === OA) {
                    return { kind: "silent" };
                  }
                  break;
                case "stop":
                  return i.because;
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
          this.parts.recorder.record(t, vn((r = t.attempt) != null ? r : ut, { kind: "failed", error: e }).attempt);
        }
        return { kind: "broken", error: e };
      }
    };
  });

  // src/accounts/list/create/challenges.ts
  var LA, EA, Fs;
  var ng = f(() => {
    "use strict";
    Be();
    LA = 25 * 6e4;
    EA = ({ kind: n }) => n !== "service";
    Fs = class {
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
        this.isHandedOver = false;
        this.wake = () => void 0;
      }
      /**
       * The solved captcha for a row; null: called off by interrupt(); `handedOver`: the person goes on with this row on
       * the wiki's own page. Nothing may be being created meanwhile.
       *
       * @param row
       * @param following The row after it; null: none
       * @param isOff Is it called off?
       * @throws WikiError
       */
      take(e, t, r) {
        return g(this, null, function* () {
          var o, i;
          this.row = e;
          for (; ; ) {
            yield this.prefetch;
            this.current = (o = this.current) != null ? o : yield this.fetch();
            this.show();
            if (r()) {
              return null;
            }
            if (t !== null) {
              this.fetchNext(this.current);
            }
            yield this.solved(this.current);
            yield this.prefetch;
            const { current: s } = this;
            if (this.isLeft(r)) {
              return this.leave();
            }
            if (s && (s.values || !s.captcha)) {
              const a = this.clock.now() - s.fetchedAt < LA;
              this.refused = null;
              this.advance(t != null ? t : e);
              if (a) {
                return { requests: s.requests, values: (i = s.values) != null ? i : {} };
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
      /** The person goes on with the row on the wiki's own page, as what is shown cannot be solved here. */
      handOver() {
        this.isHandedOver = true;
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
        this.isHandedOver = false;
        this.show();
      }
      isLeft(e) {
        return e() || this.isHandedOver;
      }
      /** The row goes without an answer. */
      leave() {
        if (!this.isHandedOver) {
          return null;
        }
        this.clear();
        return "handedOver";
      }
      /** The one after, while the person solves this one. */
      fetchNext({ captcha: e }) {
        if (!this.next && e && EA(e)) {
          this.prefetch = this.fetch().then(
            (t) => {
              this.next = t;
            },
            // It will be asked for again when it is its turn.
            () => void 0
          );
        }
      }
      /** Resolves when there is an answer, or none is needed, or the person wants another one, or it is called off. */
      solved(r) {
        return g(this, arguments, function* ({ captcha: e, values: t }) {
          if (e && !t) {
            yield new Promise((o) => {
              this.wake = o;
            });
          }
        });
      }
      advance(e) {
        this.current = this.next;
        this.next = null;
        this.row = e;
        this.show();
      }
      fetch() {
        return g(this, null, function* () {
          const e = yield this.declarations();
          return {
            number: ++this.count,
            requests: e,
            captcha: st(e),
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
  var Ds;
  var rg = f(() => {
    "use strict";
    Ds = class {
      constructor(e) {
        this.lock = e;
        this.release = null;
      }
      /** @return False: somebody else has it */
      take() {
        return g(this, null, function* () {
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
  var Is;
  var og = f(() => {
    "use strict";
    Is = class {
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
          const o = () => t(null);
          this.waiting.add(o);
          e.then(t, r).finally(() => this.waiting.delete(o));
        });
      }
      breakOff() {
        [...this.waiting].forEach((e) => e());
      }
    };
  });

  // src/accounts/list/create/list-steps.ts
  var Bs;
  var ig = f(() => {
    "use strict";
    wi();
    Po();
    Mt();
    $s();
    Bs = class {
      /**
       * @param service
       * @param clock
       * @param recorder
       * @param report Told of the step that is open, and when there is none any more
       */
      constructor(e, t, r, o) {
        this.service = e;
        this.clock = t;
        this.recorder = r;
        this.report = o;
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
        this.hold(null);
      }
      /** The session holds the step of the row, and it is not to be answered now. */
      keep(e) {
        this.hold({ row: e, isLeft: true });
      }
      /**
       * Has the step answered.
       *
       * @return How it ended; null: it was hidden, and the session still holds it
       */
      answer(e, t, r) {
        this.hold({ row: e, isLeft: false });
        return new Promise((o) => {
          var l, d;
          let i = false;
          let s = () => void 0;
          const a = (p) => {
            s();
            this.open = null;
            this.report(null);
            const m = (p == null ? void 0 : p.kind) === "left" || (p == null ? void 0 : p.kind) === "unfinished" && p.because === "left";
            this.hold(p === null || m ? { row: e, isLeft: m } : null);
            o((p == null ? void 0 : p.kind) === "created" ? Ps(e, p) : p);
          };
          const c = new sr(
            { service: this.service, clock: this.clock },
            t,
            r,
            a,
            (d = (l = e.attempt) == null ? void 0 : l.existence) != null ? d : "asking"
          );
          this.open = { row: e, conversation: c };
          this.close = () => {
            i = true;
            if (c.state.phase === "open") {
              a(null);
            }
          };
          s = c.observe((p) => {
            this.note(e, p.step, p.existence);
            if (i && p.phase === "open") {
              a(null);
            }
          });
          this.report(this.open);
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
      hold(e) {
        var o, i, s;
        const t = (i = (o = this.held) == null ? void 0 : o.row) != null ? i : null;
        this.held = e;
        const r = (s = e == null ? void 0 : e.row) != null ? s : null;
        if (t !== r) {
          [t, r].filter((a) => a !== null).forEach((a) => this.recorder.touch(a));
        }
      }
      note(e, t, r) {
        var a;
        const o = (a = e.attempt) != null ? a : ut;
        const { outcome: i } = o;
        const s = (i == null ? void 0 : i.kind) !== "step" || i.step !== t || o.existence !== r;
        if (s && r !== null) {
          this.recorder.record(e, vn(o, { kind: "stepChanged", step: t, existence: r }).attempt);
        }
      }
    };
  });

  // src/accounts/list/create/queue.ts
  function $A({ state: n, attempt: e }) {
    return PA.includes(n) || n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function sg(n, e) {
    return [...e ? [e] : [], ...n.filter((t) => t !== e && $A(t))];
  }
  function ag(n) {
    return n.filter(({ state: e }) => e === "unknown" || e === "unfinished");
  }
  function cg(n, e, t) {
    var r;
    for (const o of n) {
      const i = (r = o.attempt) != null ? r : ut;
      const s = e === "ask" || o === t || o.state === "unknown";
      o.attempt = b(h({}, s ? i : Se(i)), {
        before: o.state === "warned" ? "warned" : "ready",
        postponed: false
      });
    }
  }
  var PA;
  var lg = f(() => {
    "use strict";
    Mt();
    PA = ["unchecked", "ready", "warned", "refused", "unknown"];
  });

  // src/accounts/list/create/recorder.ts
  function MA({ status: n, before: e }) {
    return n === "open" ? e : n === "sent" ? "creating" : n;
  }
  function NA(n, { sentAt: e, lost: t, tries: r, postponed: o }) {
    return !n || n.sentAt !== e || n.lost !== t || n.tries !== r || n.postponed !== o;
  }
  function FA(n, { outcome: e }) {
    var t;
    return (e == null ? void 0 : e.kind) === "created" && ((t = n == null ? void 0 : n.outcome) == null ? void 0 : t.kind) !== "created" ? e : null;
  }
  var qs;
  var ug = f(() => {
    "use strict";
    qs = class {
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
      /** Nothing happened to the row, but what can be done about it is something else now. */
      touch(e) {
        this.onChanged(e);
      }
      record(e, t) {
        var c;
        const r = e.attempt;
        e.attempt = t;
        const o = MA(t);
        const i = e.state !== o || (r == null ? void 0 : r.outcome) !== t.outcome || (r == null ? void 0 : r.existence) !== t.existence;
        const s = i || NA(r, t);
        const a = FA(r, t);
        e.state = o;
        e.canonical = (c = t.account) != null ? c : e.canonical;
        if ((a == null ? void 0 : a.by) === "other") {
          e.request = b(h({}, e.request), { password: "" });
          e.passwordSource = "given";
        }
        if (s) {
          this.journal.note(e);
        }
        if (i) {
          this.onChanged(e);
        }
        if (a) {
          this.onCreated(a, e.id);
        }
      }
    };
  });

  // src/accounts/list/create/start-problem.ts
  function IA(n) {
    return n.filter((e) => !xe([e], G)).map((e) => b(h({}, e), {
      fields: e.fields.filter(({ name: t }) => !DA.includes(t))
    }));
  }
  function BA(n, e) {
    for (const t of new Set(n.map((r) => te(r, e.mode)))) {
      const r = n.filter((a) => te(a, e.mode) === t);
      const o = r.every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason;
      const i = IA(je(e.requests, t));
      const s = Qr(i, b(h({}, e.values), { reason: o }));
      if (s) {
        return s;
      }
    }
    return null;
  }
  function dg(n, e) {
    if (n.length === 0) {
      return { kind: "nothing" };
    }
    const t = n.filter((i) => te(i, e.mode) !== "mail");
    const r = t.filter((i) => i.request.password === "").map(({ id: i }) => i);
    if (r.length > 0) {
      return { kind: "passwordsMissing", rows: r };
    }
    if (t.some((i) => te(i, e.mode) === "generate") && !e.sheetSaved) {
      return { kind: "sheetNotSaved" };
    }
    const o = BA(n, e);
    return o && { kind: "fieldMissing", field: o.name, label: o.label };
  }
  var DA;
  var pg = f(() => {
    "use strict";
    Be();
    V();
    at();
    $e();
    X();
    DA = ["username", "email", "realname", "password", "retype", "mailpassword"];
  });

  // src/accounts/list/create/batch.ts
  function qA(n, { id: e }) {
    switch (n) {
      case "create":
        return { kind: "creating", row: e };
      case "ask":
        return { kind: "finding", row: e };
      case "finish":
        return { kind: "step", row: e };
      default:
        return R(n);
    }
  }
  var Ws;
  var mg = f(() => {
    "use strict";
    U();
    ps();
    Cd();
    tg();
    ng();
    rg();
    $d();
    og();
    ig();
    lg();
    ug();
    $s();
    pg();
    Ws = class extends bn {
      constructor(t) {
        super(Os);
        this.dependencies = t;
        this.batch = null;
        /** Between start() and the end of the row after which it halts. */
        this.running = false;
        /** Rows that changed since the last change was told of. */
        this.touched = [];
        this.interruption = new Is(() => this.state.halting !== null);
        const { service: r, clock: o, journal: i } = t;
        this.place = new Ds(() => t.lock());
        this.recorder = new qs(i, ({ id: s }) => this.touched.push(s), t.onCreated);
        this.steps = new Bs(r, o, this.recorder, (s) => this.tell({ step: s }));
        this.handedOver = new Es(r, o, this.recorder, () => this.tell({}));
        this.challenges = new Fs(
          () => r.declarations(),
          o,
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
        const { pending: o } = this.steps;
        return this.begin(sg(t, o && r.list.includes(o) ? o : null), r, "create");
      }
      /**
       * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
       * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
       *
       * @return As of start()
       */
      ask(t, r) {
        return this.begin(ag(t), r, "ask");
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
        return g(this, null, function* () {
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
          this.challenges.clear();
          void this.run(t);
          return null;
        });
      }
      /** Has the step of a row answered that was left, as a run of that row alone: `state.step` has it then. */
      answerStep(t, r) {
        return g(this, null, function* () {
          if (this.isBusy) {
            return "busy";
          }
          if (!this.steps.holds(t)) {
            return "gone";
          }
          if (!(yield this.takePlace())) {
            return "otherTab";
          }
          void this.run(this.makeRun([t], r, "finish"));
          return "open";
        });
      }
      /** Leaves the step that is open, and the run does not wait for steps any more. */
      leaveAllSteps() {
        var t;
        (t = this.batch) == null ? void 0 : t.runner.leaveSteps();
        this.steps.leave();
      }
      begin(t, r, o) {
        return g(this, null, function* () {
          const i = this.isBusy ? { kind: "busy" } : o === "create" || t.length === 0 ? dg(t, r) : null;
          if (i) {
            return i;
          }
          if (!(yield this.takePlace())) {
            return { kind: "otherTab" };
          }
          const { journal: s, clock: a } = this.dependencies;
          cg(t, o, this.steps.pending);
          this.challenges.clear();
          const { me: c, mode: l, reason: d, values: p } = r;
          s.begin({
            me: c,
            mode: l,
            reason: d,
            values: Xx(p, r.requests),
            startedAt: a.now()
          }, r.list);
          void this.run(this.makeRun(t, r, o));
          return null;
        });
      }
      makeRun(t, r, o) {
        return new Ns(this.dependencies, {
          recorder: this.recorder,
          steps: this.steps,
          challenges: this.challenges,
          handedOver: this.handedOver,
          interruption: this.interruption,
          setPhase: (i) => this.tell({ phase: i }),
          setProgress: (i) => this.tell({ progress: i })
        }, t, r, o);
      }
      run(t) {
        return g(this, null, function* () {
          const { phase: r } = this.state;
          const { current: o, progress: i, task: s } = t;
          this.batch = t;
          if (o) {
            this.tell({ task: s, phase: qA(s, o), progress: i });
          }
          const a = yield t.work();
          this.running = false;
          const { halting: c } = this.state;
          const l = t.current;
          if (s === "finish" && !a) {
            this.end(r);
          } else if (!l) {
            this.end({ kind: "finished" });
          } else if (a || c !== "pause") {
            this.end({ kind: "stopped", because: a != null ? a : { kind: "person" }, row: l.id });
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
        return g(this, null, function* () {
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
        this.change(b(h({}, t), { journalKept: this.dependencies.journal.kept }), r);
      }
    };
  });

  // src/accounts/list/count-rows.ts
  function _s(n) {
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
  var Md = f(() => {
    "use strict";
  });

  // src/accounts/list/list-state.ts
  function kn(n) {
    return n.state === "ready" || n.state === "warned";
  }
  function Nd({ state: n, attempt: e }) {
    return n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function qn(n) {
    return kn(n) || Nd(n) || n.state === "unknown";
  }
  var fg;
  var Ar = f(() => {
    "use strict";
    Cd();
    fg = {
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
      batch: Os,
      quota: null,
      sheet: "none",
      isSheetComing: false,
      problem: null,
      missingField: null,
      step: null,
      progress: null,
      brokenOff: { kind: "none" },
      undoable: 0,
      edition: 0,
      resultsSeen: true,
      resumeAt: null,
      awaitsLogin: false
    };
  });

  // src/accounts/list/kept-run.ts
  var Us;
  var hg = f(() => {
    "use strict";
    Ar();
    Us = class {
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
        return g(this, null, function* () {
          const t = this.restore(e);
          if (t.kind !== "run") {
            return t;
          }
          const { rows: r, owner: o } = t;
          if (o !== this.dependencies.journal.owner && !(yield this.hold(o))) {
            return { kind: "elsewhere" };
          }
          const i = r.filter(qn).length;
          return { kind: "run", done: r.length - i, total: r.length, left: i };
        });
      }
      /** Nobody gets twice what they have already, this page neither. */
      hold(e) {
        return g(this, null, function* () {
          var o;
          const t = (o = this.held.get(e)) != null ? o : this.dependencies.holdRun(e);
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

  // src/accounts/list/create/timed-resume.ts
  var WA, zs;
  var xg = f(() => {
    "use strict";
    WA = 3e4;
    zs = class {
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
       * @param goOn
       */
      set(e, t) {
        this.callOff();
        this.report(e);
        if (e === null) {
          return;
        }
        const { clock: r } = this;
        this.callOff = r.later(Math.max(0, Math.min(e - r.now(), WA)), () => {
          if (r.now() < e) {
            this.set(e, t);
          } else {
            this.report(null);
            t();
          }
        });
      }
      clear() {
        this.callOff();
        this.report(null);
      }
    };
  });

  // src/accounts/list/create/retry-watch.ts
  var Hs;
  var gg = f(() => {
    "use strict";
    Hs = class {
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
        const { clock: o, onReturn: i } = this.dependencies;
        let s = true;
        let a = false;
        let c = () => void 0;
        const l = i(() => {
          void m();
        });
        const d = () => {
          s = false;
          c();
          l();
        };
        const p = () => {
          c = o.later(e * 1e3, () => {
            void m();
          });
        };
        function m() {
          return g(this, null, function* () {
            if (a || !s) {
              return;
            }
            a = true;
            c();
            const x = yield t();
            a = false;
            if (s && x) {
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
  var _A, UA, Vs;
  var bg = f(() => {
    "use strict";
    gg();
    _A = 5;
    UA = 20;
    Vs = class {
      constructor(e, t) {
        this.store = e;
        this.dependencies = t;
        this.watch = new Hs(t);
      }
      /** @param begin Tries to begin while another tab creates accounts */
      forOtherTab(e) {
        const { edition: t } = this.store.state;
        this.watch.start(_A, () => g(this, null, function* () {
          var i;
          const { state: r } = this.store;
          if (((i = r.problem) == null ? void 0 : i.kind) !== "otherTab" || r.edition !== t) {
            return true;
          }
          const o = yield e();
          if ((o == null ? void 0 : o.kind) === "otherTab") {
            return false;
          }
          this.store.set({ problem: o });
          return true;
        }));
      }
      /** @param goOn Told once the same person is logged in again */
      forLogin(e) {
        const { store: t, dependencies: r } = this;
        t.set({ awaitsLogin: true });
        this.watch.start(UA, () => g(this, null, function* () {
          var o;
          return (yield r.whoAmI()) === ((o = t.state.opening) == null ? void 0 : o.me);
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

  // src/accounts/list/list-start.ts
  var js;
  var wg = f(() => {
    "use strict";
    xg();
    bg();
    js = class {
      /**
       * @param store
       * @param check
       * @param batch
       * @param dependencies
       * @param order What the button would create now
       */
      constructor(e, t, r, o, i) {
        this.store = e;
        this.check = t;
        this.batch = r;
        this.dependencies = o;
        this.order = i;
        this.waiting = new Vs(e, o);
        this.resumption = new zs(o.clock, (s) => e.set({ resumeAt: s }));
      }
      /**
       * Where another tab is in the way, or the person is logged out, it begins by itself as soon as that is over.
       *
       * @param rows These only; left out: all that the button would create
       */
      start(e) {
        return g(this, null, function* () {
          var s;
          const { store: t } = this;
          const { awaitsLogin: r, opening: o } = t.state;
          const i = (s = o == null ? void 0 : o.me) != null ? s : "";
          if (r && (yield this.dependencies.whoAmI()) !== i) {
            const a = { kind: "loggedOut", me: i };
            t.set({ problem: a });
            return a;
          }
          this.check.cancel();
          return this.begin(() => {
            const { rows: a, plan: c } = this.order();
            return this.batch.start(e != null ? e : a, c);
          });
        });
      }
      resume() {
        return g(this, null, function* () {
          yield this.store.isRunning ? this.begin(() => this.batch.resume()) : this.start();
        });
      }
      /** Goes on by itself at that time, with the list as it is then: rows may be mended or taken out until then. */
      resumeAt(e) {
        this.resumption.set(e, () => {
          void this.start();
        });
      }
      /** @param rows As of start() */
      resumeAfterLogin(e) {
        this.waiting.forLogin(() => {
          void this.start(e);
        });
      }
      /** The person does something else than to wait for another tab or for the log-in. */
      stopWaiting() {
        this.waiting.stop();
      }
      begin(e) {
        return g(this, null, function* () {
          this.waiting.stop();
          this.resumption.clear();
          this.store.set({ problem: null });
          const t = yield e();
          this.store.set({ problem: t, missingField: (t == null ? void 0 : t.kind) === "fieldMissing" ? t.field : null });
          if ((t == null ? void 0 : t.kind) === "otherTab") {
            this.waiting.forOtherTab(e);
          }
          return t;
        });
      }
    };
  });

  // src/accounts/list/list-store.ts
  function $o({ kind: n }) {
    return !zA.includes(n);
  }
  function HA({ place: n, batch: e }) {
    const t = $o(e.phase);
    const { done: r, total: o } = e.progress;
    return { stage: t ? { kind: "run" } : n, step: e.step, progress: t && e.task !== "finish" ? { done: r, total: o } : null };
  }
  var zA, Ks;
  var Fd = f(() => {
    "use strict";
    Ar();
    ps();
    zA = ["idle", "stopped", "finished"];
    Ks = class extends bn {
      constructor() {
        super(fg);
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
        this.change(h(h({}, t), HA(h(h({}, this.state), t))), r);
      }
      /** Tells that rows have changed. */
      setRows(t) {
        this.set({}, t.map(({ id: r }) => r));
      }
      /** Rows have come, gone or been replaced. */
      replaceRows(t, r = {}, o = []) {
        this.rows = t;
        this.set(h({ edition: this.state.edition + 1 }, r), o);
      }
    };
  });

  // src/accounts/list/list-run.ts
  function VA(n) {
    return qn(n) || n.state === "refused" || n.state === "unfinished";
  }
  var Gs;
  var yg = f(() => {
    "use strict";
    mg();
    Md();
    Ar();
    hg();
    wg();
    Fd();
    Gs = class {
      constructor(e, t, r, o) {
        this.store = e;
        this.check = t;
        this.sheet = r;
        this.dependencies = o;
        this.batch = new Ws(o);
        this.kept = new Us(o);
        this.starting = new js(
          e,
          t,
          this.batch,
          o,
          () => ({ rows: this.left, plan: this.plan() })
        );
        this.batch.observe((i, s) => this.onBatch(i, s));
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
        return this.store.rows.filter((t) => t === e || qn(t) && !this.sheet.isWithoutPassword(t));
      }
      start() {
        return this.starting.start();
      }
      pause() {
        this.batch.pause();
      }
      resume() {
        return this.starting.resume();
      }
      /** Goes on by itself at that time, in milliseconds since 1970 on this machine; null: not by itself. */
      resumeAt(e) {
        this.starting.resumeAt(e);
      }
      stop() {
        this.starting.stopWaiting();
        this.batch.stop();
      }
      /** The person does something else than to wait for another tab or for the log-in. */
      stopWaiting() {
        this.starting.stopWaiting();
      }
      answerChallenge(e, t) {
        this.batch.challenges.answer({ [e]: t });
      }
      anotherChallenge() {
        this.batch.challenges.another();
      }
      /** The person goes on with the row that waits for a puzzle on the wiki's own page, and the run with the next. */
      handOver() {
        this.batch.challenges.handOver();
      }
      /** Can the step of the row still be answered? */
      holdsStep(e) {
        return this.batch.steps.holds(e);
      }
      /** Opens the step of an unfinished row, so that ListState.step has it; says why it does not. */
      answerStep(e) {
        return this.batch.answerStep(e, this.plan());
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
        return g(this, null, function* () {
          var l, d;
          const { store: e, check: t } = this;
          this.batch.handedOver.clear();
          const r = this.kept.restore((d = (l = e.state.opening) == null ? void 0 : l.me) != null ? d : "");
          if (r.kind !== "run") {
            e.set({ brokenOff: { kind: "none" } });
            return;
          }
          const { mode: o, reason: i, values: s } = r.header;
          t.local.context = b(h({}, t.local.context), { mode: o, reason: i });
          t.local.trust(r.rows.filter(({ state: p }) => p !== "rejected" && p !== "unchecked"));
          t.local.checkAll(r.rows);
          e.replaceRows(r.rows, {
            mode: o,
            reason: i,
            values: h(h({}, e.state.values), s),
            brokenOff: { kind: "none" },
            place: { kind: "results" },
            sheet: "none",
            problem: null,
            resultsSeen: false
          });
          const a = e.rows.filter(({ state: p, attempt: m }) => p === "unknown" || p === "unfinished" && (m == null ? void 0 : m.existence) !== "yes" && (m == null ? void 0 : m.existence) !== "no");
          const c = yield this.batch.ask(a, this.plan());
          if (c === null) {
            yield this.over();
          } else if (c.kind !== "nothing") {
            e.set({ problem: c });
          }
          t.local.checkAll(e.rows);
          yield t.ask(e.rows.filter((p) => kn(p) || p.state === "unchecked"));
        });
      }
      /** Does not go on with it, and forgets it. */
      forgetRun() {
        this.batch.handedOver.clear();
        this.kept.forget();
        this.store.set({ brokenOff: { kind: "none" } });
      }
      /** The person has seen the results to their end. The notes go, unless something is left to do or to mend. */
      resultsSeen() {
        if (!this.store.isRunning) {
          this.store.set({ resultsSeen: true, text: "", parsed: null });
          this.sheet.forgetPasswords();
          if (!this.store.rows.some(VA)) {
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
        const { mode: e, reason: t, values: r, opening: o, sheet: i } = this.store.state;
        return {
          me: (s = o == null ? void 0 : o.me) != null ? s : "",
          list: this.store.rows,
          mode: e,
          reason: t,
          values: r,
          requests: (a = o == null ? void 0 : o.requests) != null ? a : [],
          clockSkew: (c = o == null ? void 0 : o.clockSkew) != null ? c : 0,
          sheetSaved: i === "saved"
        };
      }
      /** Until the run is over. */
      over() {
        return new Promise((e) => {
          let t = () => void 0;
          t = this.batch.observe(({ phase: r }) => {
            if (!$o(r)) {
              void Promise.resolve().then(() => t());
              e();
            }
          });
        });
      }
      onBatch(e, t) {
        const { store: r } = this;
        const o = $o(r.state.batch.phase);
        const i = $o(e.phase);
        r.set(h({
          batch: e
        }, i ? { place: { kind: "results" }, resultsSeen: false } : {}), t);
        if (o && !i) {
          this.ended(e.phase, e.task);
        }
      }
      ended(e, t) {
        const { store: r, dependencies: o } = this;
        if (e.kind === "stopped" && e.because.kind === "sessionLost") {
          const i = t === "finish" ? r.rows.filter(({ id: s }) => s === e.row) : void 0;
          this.starting.resumeAfterLogin(i);
        }
        if (t !== "ask") {
          o.onFinished(_s(r.rows));
        }
      }
    };
  });

  // src/accounts/list/create/passwords.ts
  function vg(n, e, t) {
    const r = n.filter((o) => te(o, e) === "generate" && o.request.password === "");
    for (const o of r) {
      o.request = b(h({}, o.request), { password: cn(t) });
      o.passwordSource = "made";
    }
    return r.map(({ id: o }) => o);
  }
  function kg(n) {
    const e = new Map(n.map(({ request: r }) => [r.username, r.password]));
    const t = new Map(n.map((r) => [r.canonical, r.request.password]));
    e.delete("");
    t.delete("");
    return (r) => {
      var o, i;
      return (i = (o = e.get(r.request.username)) != null ? o : t.get(r.canonical)) != null ? i : "";
    };
  }
  function Sg(n, e) {
    const t = kg(e);
    const r = [];
    for (const o of n) {
      const i = t(o);
      if (i !== "" && o.request.password === "") {
        o.request = b(h({}, o.request), { password: i });
        r.push(o.id);
      }
    }
    return r;
  }
  function Rg(n, e) {
    const t = kg(e);
    return n.every((r) => t(r) === r.request.password);
  }
  var Tg = f(() => {
    "use strict";
    Jr();
    X();
  });

  // src/accounts/list/list-sheet.ts
  var Qs;
  var Ag = f(() => {
    "use strict";
    Tg();
    Ar();
    Ad();
    X();
    Qs = class {
      constructor(e, t, r, o, i, s) {
        this.store = e;
        this.check = t;
        this.table = r;
        this.randomBytes = o;
        this.reader = i;
        this.sheetOptions = s;
      }
      /** Must the sheet be saved before the batch may begin? */
      get needsSheet() {
        const { mode: e, sheet: t } = this.store.state;
        return this.startable.some((r) => te(r, e) === "generate" && (t !== "saved" || r.request.password === ""));
      }
      /** The rows that can be created as they stand. */
      get startable() {
        return this.store.rows.filter((e) => (kn(e) || Nd(e)) && !this.isWithoutPassword(e));
      }
      /** The rows that cannot be created before the sheet with their passwords is back. */
      get awaitingSheet() {
        return this.store.rows.filter((e) => qn(e) && this.isWithoutPassword(e));
      }
      /**
       * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
       * has the one in the sheet.
       */
      get renewable() {
        const { mode: e } = this.store.state;
        return this.awaitingSheet.filter((t) => te(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
      }
      /** The accounts of which the password is not here, but in the sheet alone. */
      get withoutSlip() {
        return this.store.rows.filter((e) => {
          const t = ke(e);
          return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
        });
      }
      /** Did its password get lost with a reload? */
      isWithoutPassword(e) {
        return e.passwordSource === "sheet" && e.request.password === "" && te(e, this.store.state.mode) !== "mail";
      }
      /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
      prepareSheet() {
        const e = new Set(vg(this.startable, this.store.state.mode, this.randomBytes));
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
        const { mode: r, sheet: o } = t.state;
        const i = As(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
        this.check.local.checkAll(i);
        const s = Sg(t.rows, i);
        this.check.local.checkAll(t.rows);
        const a = t.rows.filter((c) => ke(c) === null && c.request.password !== "" && te(c, r) === "generate");
        t.set({ sheet: s.length > 0 && Rg(a, i) ? "saved" : o, problem: null }, s);
        void this.check.ask(t.rows.filter((c) => c.state === "checking" || c.state === "unchecked" || s.includes(c.id) && kn(c) && te(c, r) === "type"));
        return s.length;
      }
      /** While a saved sheet is read from a file, nothing is done that goes without the passwords in it. */
      awaitFile(e) {
        return g(this, null, function* () {
          this.store.set({ isSheetComing: true });
          try {
            return yield e;
          } finally {
            this.store.set({ isSheetComing: false });
          }
        });
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
        const t = e.rows.filter(({ state: r, request: o }) => (r === "created" || r === "already") && o.password !== "");
        for (const r of t) {
          r.request = b(h({}, r.request), { password: "" });
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
          if (t.passwordSource === "made" && te(t, e) === "type") {
            t.request = b(h({}, t.request), { password: "" });
            t.passwordSource = "given";
            this.table.edits.forget(t, "password");
          }
        }
      }
    };
  });

  // src/accounts/list/table-edits.ts
  function jA(n, e) {
    return n.id - e.id;
  }
  function Cg(n, e) {
    var i, s;
    const t = e.replace(/\r\n?/g, "\n").split("\n");
    const r = /* @__PURE__ */ new Map();
    const o = /* @__PURE__ */ new Map();
    for (const a of [...n].sort(jA)) {
      const c = (i = t[a.line - 1]) != null ? i : "";
      const l = ((s = o.get(c)) != null ? s : 0) + 1;
      o.set(c, l);
      r.set(`${l} ${c}`, a);
    }
    return r;
  }
  var Js;
  var Og = f(() => {
    "use strict";
    Js = class {
      constructor() {
        this.changes = /* @__PURE__ */ new Map();
        this.fields = /* @__PURE__ */ new Map();
      }
      /** How many rows are other than their lines say, passwords that were made left aside. */
      get count() {
        return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
      }
      edit(e, t, r) {
        const o = b(h({}, this.fields.get(e)), { [t]: r });
        this.fields.set(e, o);
        this.changes.set(e, o);
      }
      /** What was put into the field in place of what its line says; undefined: nothing was. */
      edited(e, t) {
        var r;
        return (r = this.fields.get(e)) == null ? void 0 : r[t];
      }
      /** The field is as its line says again. */
      forget(e, t) {
        var i;
        const s = (i = this.fields.get(e)) != null ? i : {}, { [t]: r } = s, o = Ie(s, [Fp(t)]);
        if (r !== void 0) {
          this.fields.set(e, o);
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
      carry(e, t, r, o) {
        const { changes: i, fields: s } = this;
        if (i.size === 0 && e.every(({ claim: l }) => l === null)) {
          return [];
        }
        this.clear();
        const a = Cg(r, o);
        const c = [];
        Cg(e, t).forEach((l, d) => {
          const p = a.get(d);
          const m = i.get(l);
          if (p) {
            p.claim = l.claim;
          }
          if (!p || m === void 0) {
            return;
          }
          const x = s.get(l);
          if (x) {
            p.request = h(h({}, p.request), x);
            p.passwordSource = x.password === void 0 ? p.passwordSource : l.passwordSource;
            this.fields.set(p, x);
            this.changes.set(p, x);
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
  var Xs;
  var Lg = f(() => {
    "use strict";
    Mt();
    X();
    Og();
    Xs = class {
      constructor(e, t) {
        this.store = e;
        this.check = t;
        this.edits = new Js();
        /** People of whom the text says nothing; see ListDraft.setGuests(). */
        this.guests = [];
        this.removed = [];
      }
      /** How many rows were edited or removed in the table, and are other than their lines say. */
      get editCount() {
        return this.edits.count;
      }
      edit(e, t, r) {
        const { store: o } = this;
        if (o.isRunning) {
          return;
        }
        e.request = b(h({}, e.request), { [t]: r });
        if (t === "password") {
          e.passwordSource = "given";
        }
        this.edits.edit(e, t, r);
        e.overrides = [];
        if (e.attempt) {
          e.attempt = Se(e.attempt);
          e.wiki = null;
        }
        e.state = "unchecked";
        const i = this.check.edited(e);
        o.set({ sheet: "none" }, i.concat(e).map(({ id: s }) => s));
        this.check.askOpen(i);
      }
      /** Has a row created all the same, where the wiki lets this person. */
      override(e, t, r) {
        if (!this.store.isRunning) {
          e.overrides = e.overrides.filter((o) => o !== t).concat(r ? t : []);
          this.store.setRows(this.check.local.update([e]).concat(e));
        }
      }
      /** The organizer says whose the account is that has the row's name. */
      claim(e, t) {
        if (!this.store.isRunning) {
          e.claim = { name: e.canonical, isTheirs: t };
          this.store.setRows(this.check.local.update([e]).concat(e));
        }
      }
      /** Puts free names beside one that is taken. */
      alternatives(e) {
        return this.check.alternatives(e);
      }
      remove(e) {
        const { rows: t, isRunning: r } = this.store;
        const o = t.indexOf(e);
        if (o !== -1 && !r) {
          this.removed.push({ row: e, place: o });
          this.edits.remove(e);
          this.replace(t.filter((i) => i !== e), this.check.local.remove([e]));
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
        for (const [o, i] of e) {
          o.request = b(h({}, o.request), { username: i });
          o.overrides = [];
          o.state = "unchecked";
          if (i === "") {
            r.forget(o, "username");
          } else {
            r.edit(o, "username", i);
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
        const o = t.split("\n").length;
        const i = e.concat(this.guests.map((c, l) => xn(e.length + l + 1, o + l + 1, c)));
        const s = r.rows.concat(this.removed.map(({ row: c }) => c));
        const a = new Set(this.edits.carry(s, r.state.text, i, t));
        this.removed = [...a].map((c, l) => ({ row: c, place: i.indexOf(c) - l }));
        return { rows: i.filter((c) => !a.has(c)), removed: a.size };
      }
      replace(e, t) {
        this.store.replaceRows(e, { undoable: this.removed.length, sheet: "none" }, t.map(({ id: r }) => r));
        this.check.askOpen(t);
      }
    };
  });

  // src/accounts/list/list-text.ts
  function Eg(n) {
    return At([
      ["Username", "E-mail", "Real name"],
      ...n.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
    ], "	", "\n");
  }
  var Pg = f(() => {
    "use strict";
    pr();
  });

  // src/accounts/list/account-list.ts
  var Ys;
  var $g = f(() => {
    "use strict";
    ht();
    at();
    $e();
    Tt();
    Wx();
    Hx();
    yg();
    Ag();
    Ar();
    Fd();
    Lg();
    Pg();
    X();
    Mt();
    Ys = class {
      constructor(e) {
        this.dependencies = e;
        this.store = new Ks();
        /** What it was opened with. */
        this.asked = { accounts: [], reason: "", mail: null, many: true };
        const { store: t } = this;
        this.checking = new Ss(t, e);
        this.table = new Xs(t, this.checking);
        this.sheet = new Qs(
          t,
          this.checking,
          this.table,
          e.randomBytes,
          e.reader,
          () => this.draft.sheetOptions
        );
        this.draft = new Cs(
          t,
          this.checking,
          this.table,
          this.sheet,
          e.reader,
          e.columns
        );
        this.run = new Gs(t, this.checking, this.sheet, e);
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
        return this.rows.filter(kn);
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
        const { stage: e, sheet: t, resultsSeen: r, text: o } = this.state;
        const i = e.kind === "list" || e.kind === "check";
        const s = this.rows.some(({ passwordSource: a }) => a === "made");
        return [
          ...this.run.isBusy ? ["run"] : [],
          ...i && !this.store.hasBegun && (o.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
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
        return te(e, this.state.mode);
      }
      /**
       * Begins with what the wiki said when view *one* was opened, or asks it.
       *
       * @param asked
       * @param known What the wiki has said already; null: it has not been asked
       */
      open(e, t = null) {
        return g(this, null, function* () {
          const { store: r } = this;
          this.asked = e;
          r.set({ place: { kind: "opening" } });
          try {
            const o = t != null ? t : yield this.dependencies.service.open();
            const i = Xo(o.requests).filter(as);
            const [s] = i;
            r.set({ opening: o, modes: i });
            if (o.impediments.length > 0 || s === void 0) {
              r.set({ place: { kind: "impossible", impediments: o.impediments } });
              return;
            }
            const { local: a } = this.checking;
            a.context = b(h({}, a.context), { rules: o.rules, requests: o.requests });
            const c = e.mail === false ? i.find((l) => l !== "mail") : void 0;
            this.begin(e, o, c != null ? c : s, yield this.run.brokenOff(o.me));
          } catch (o) {
            const { code: i, text: s } = ce.from(o);
            r.set({ place: { kind: "openingFailed", code: i, text: s } });
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
        return g(this, null, function* () {
          for (const e of this.rows.filter(({ state: t }) => t === "refused")) {
            e.attempt = e.attempt && Se(e.attempt);
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
      begin(e, t, r, o) {
        const i = {};
        for (const a of tr(t.requests, r)) {
          it(i, a.name, Yn(a));
        }
        this.table.clear();
        const s = e.accounts.map((a, c) => xn(c + 1, c + 2, a));
        this.store.replaceRows(s, {
          place: { kind: "list" },
          text: s.length > 0 ? Eg(s) : "",
          parsed: null,
          mode: r,
          reason: e.reason,
          values: i,
          brokenOff: o,
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

  // src/app/list-browser.ts
  function Ng(n) {
    window.addEventListener("focus", n);
    return () => window.removeEventListener("focus", n);
  }
  var Mg, Fg;
  var Dg = f(() => {
    "use strict";
    Mg = {
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
    Fg = {
      get: (n) => localStorage.getItem(n),
      set: (n, e) => localStorage.setItem(n, e)
    };
  });

  // src/app/run-lock.ts
  function Dd(n) {
    const e = navigator.locks;
    return e ? new Promise((t) => {
      const r = new AbortController();
      const o = setTimeout(() => r.abort(), GA);
      e.request(KA + n, { signal: r.signal }, () => {
        clearTimeout(o);
        t(true);
        return QA;
      }).catch(() => {
        clearTimeout(o);
        t(!r.signal.aborted);
      });
    }) : Promise.resolve(true);
  }
  var KA, GA, QA;
  var Ig = f(() => {
    "use strict";
    KA = "accountCreator.run.";
    GA = 1e3;
    QA = new Promise(() => {
    });
  });

  // src/app/parts.ts
  var Zs;
  var Bg = f(() => {
    "use strict";
    Zs = class extends Error {
      constructor(e, t, r) {
        super(`AccountCreator-${e}: ${r}`);
        this.name = "PartError";
        this.part = e;
        this.problem = t;
      }
    };
  });

  // src/app/part-problem.ts
  function dt(n) {
    return n instanceof Zs && n.problem === "otherVersion" ? u("accountcreator-new-version") : u("accountcreator-load-failed");
  }
  var ea = f(() => {
    "use strict";
    L();
    Bg();
  });

  // src/ui/shared/password-once.ts
  function ta(n, e) {
    const t = new OO.ui.TextInputWidget({ readOnly: true });
    t.setValue(n);
    t.$input.attr({ "aria-label": u("accountcreator-password-label"), spellcheck: "false" }).addClass("accountcreator-password");
    t.$input.on("copy", () => e == null ? void 0 : e());
    const r = new OO.ui.ButtonWidget({ label: u("accountcreator-copy") });
    const o = $("<div>").addClass("accountcreator-remark accountcreator-remark-reserved").attr("role", "status");
    r.on("click", () => {
      t.select();
      const i = document.execCommand("copy");
      o.text(i ? u("accountcreator-copied") : u("accountcreator-copy-failed"));
      r.focus();
    });
    return $("<div>").append(
      new OO.ui.ActionFieldLayout(t, r, { align: "top", label: u("accountcreator-password-label") }).$element,
      o
    );
  }
  var Id = f(() => {
    "use strict";
    L();
  });

  // src/ui/shared/explanation-view.ts
  function JA({ code: n, message: e }) {
    return [...Z(e) ? [] : [le(e)], u(W(n).advice)];
  }
  function Bd(n, e, t) {
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
        return R(n);
    }
  }
  function qd(n) {
    return n ? u("accountcreator-unfinished-advice") : u("accountcreator-unfinished-advice-maybe");
  }
  function XA(n) {
    switch (n.kind) {
      case "openingFailed":
        return { type: "error", heading: u("accountcreator-opening-failed"), paragraphs: [le(n.text)] };
      case "impossible":
        return {
          type: "error",
          heading: u("accountcreator-impossible"),
          paragraphs: n.impediments.length === 0 ? [u("accountcreator-no-password")] : n.impediments.flatMap(JA)
        };
      case "unfinished":
        return {
          type: "warning",
          heading: Bd(n.because, n.isCertain, n.username),
          paragraphs: [qd(n.isCertain)]
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
  var Cr;
  var Mo = f(() => {
    "use strict";
    Oe();
    V();
    U();
    L();
    Id();
    Qe();
    Cr = class {
      /** @param copied Told when a password has been copied, where one may be shown */
      constructor(e) {
        this.copied = e;
        this.$element = $("<div>").addClass("accountcreator-explanation").attr("tabindex", -1);
        this.shown = null;
      }
      render(e) {
        if (e === this.shown) {
          return;
        }
        this.shown = e;
        this.$element.empty().removeAttr("data-accountcreator-outcome");
        const t = XA(e);
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
              ta(e.password, this.copied)
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
        const o = $("<div>").append($("<strong>").text(t));
        for (const i of r) {
          const s = $("<p>");
          o.append(typeof i === "string" ? s.text(i) : s.append(i));
        }
        return new OO.ui.MessageWidget({ type: e, label: o }).$element;
      }
    };
  });

  // src/ui/shared/gathered-changes.ts
  var YA, na;
  var qg = f(() => {
    "use strict";
    YA = 500;
    na = class {
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
        const o = performance.now();
        const i = r === "soon" ? o : Math.max(o, this.shown + YA);
        if (i < this.due) {
          this.due = i;
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.showNow(), i - o);
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
  var ra;
  var Wg = f(() => {
    "use strict";
    L();
    ra = class {
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
        return g(this, null, function* () {
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
        return g(this, null, function* () {
          this.ready = (yield this.source.fetch()).exportList;
        });
      }
    };
  });

  // src/ui/list/loss-texts.ts
  function _g(n) {
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
  function Wd({ unsavedWork: n }) {
    const e = [
      ...n.includes("list") ? [u("accountcreator-lose-list")] : [],
      ...n.includes("passwords") ? [u("accountcreator-lose-passwords")] : [],
      ...n.includes("results") ? [u("accountcreator-lose-results")] : []
    ];
    return e.length > 0 ? e.join("\n") : u("accountcreator-start-over-question");
  }
  function Ug(n) {
    return [u("accountcreator-replace-list"), Wd(n)].join("\n");
  }
  var _d = f(() => {
    "use strict";
    L();
  });

  // src/ui/list/list-actions.ts
  function ZA(n) {
    return g(this, null, function* () {
      if (yield ve(Wd(n), u("accountcreator-start-over")).then(() => true, () => false)) {
        n.startOver();
      }
    });
  }
  function eC(n) {
    if (n.state.checker.running) {
      n.cancelCheck();
    } else {
      n.run.stop();
    }
  }
  function zg(n, e, t) {
    switch (e) {
      case "back":
        n.backToList();
        break;
      case "many":
        void ZA(n);
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
        eC(n);
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
  var Hg = f(() => {
    "use strict";
    Ht();
    L();
    _d();
  });

  // src/ui/list/list-buttons.ts
  function Vg(n) {
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
        return tC(n, [r, t]);
      case "run":
        return nC(n);
      case "results":
        return rC(n, [r, t]);
      default:
        return R(e);
    }
  }
  function tC(n, e) {
    const t = n.run.startable.length;
    const { running: r } = n.state.checker;
    const o = r || t === 0;
    return [
      {
        action: "back",
        label: n.isMending ? u("accountcreator-back-to-results") : u("accountcreator-back-to-list")
      },
      ...e,
      ...r ? [{ action: "stop", label: u("accountcreator-cancel-check") }] : [],
      ...n.sheet.needsSheet ? jg(n, o) : [{ action: "start", label: u("accountcreator-start", t), kind: "progressive", disabled: o }]
    ];
  }
  function jg(n, e) {
    return n.state.sheet === "prepared" ? [
      { action: "save-sheet", label: u("accountcreator-save-sheet-again"), disabled: e },
      { action: "sheet-saved", label: u("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
    ] : [{ action: "save-sheet", label: u("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
  }
  function nC(n) {
    const { phase: e, halting: t } = n.state.batch;
    return [
      { action: "stop", label: u("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
      e.kind === "paused" ? { action: "resume", label: u("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: u("accountcreator-pause"), disabled: t !== null }
    ];
  }
  function rC(n, e) {
    const t = n.run.left.length;
    const { checker: r, isSheetComing: o } = n.state;
    const i = r.running || n.run.isBusy || o;
    return [
      { action: "many", label: u("accountcreator-start-over") },
      { action: "save-csv", label: u("accountcreator-save-csv") },
      ...n.rows.some(cs) ? [
        { action: "copy-wikitext", label: u("accountcreator-copy-wikitext") },
        { action: "copy-names", label: u("accountcreator-copy-names") },
        { action: "print-slips", label: u("accountcreator-print-slips"), disabled: o }
      ] : [],
      ...n.rows.some(({ state: s }) => s === "refused") ? [{ action: "retry", label: u("accountcreator-retry") }] : [],
      ...t === 0 ? [] : n.sheet.needsSheet ? jg(n, i) : [{ action: "resume", label: u("accountcreator-resume-left", t), kind: "progressive", disabled: i }],
      ...e
    ];
  }
  var Kg = f(() => {
    "use strict";
    X();
    U();
    L();
  });

  // node_modules/lit-html/lit-html.js
  function ib(n, e) {
    if (!Qd(n) || !n.hasOwnProperty("raw")) throw Error("invalid template strings array");
    return void 0 !== Qg ? Qg.createHTML(e) : e;
  }
  function Or(n, e, t = n, r) {
    var s, a, c;
    if (e === Rn) return e;
    let o = void 0 !== r ? (s = t._$Co) == null ? void 0 : s[r] : t._$Cl;
    const i = Io(e) ? void 0 : e._$litDirective$;
    return (o == null ? void 0 : o.constructor) !== i && ((a = o == null ? void 0 : o._$AO) == null ? void 0 : a.call(o, false), void 0 === i ? o = void 0 : (o = new i(n), o._$AT(n, t, r)), void 0 !== r ? ((c = t._$Co) != null ? c : t._$Co = [])[r] = o : t._$Cl = o), void 0 !== o && (e = Or(n, o._$AS(n, e.values), o, r)), e;
  }
  var Fo, Gg, oa, Qg, nb, Sn, rb, oC, Un, Do, Io, Qd, iC, Ud, No, Jg, Xg, Wn, Yg, Zg, ob, Jd, k, SD, RD, Rn, O, eb, _n, sC, Bo, Hd, qo, Lr, Vd, jd, Kd, Gd, zd, tb, ne;
  var Re = f(() => {
    Fo = globalThis;
    Gg = (n) => n;
    oa = Fo.trustedTypes;
    Qg = oa ? oa.createPolicy("lit-html", { createHTML: (n) => n }) : void 0;
    nb = "$lit$";
    Sn = `lit$${Math.random().toFixed(9).slice(2)}$`;
    rb = "?" + Sn;
    oC = `<${rb}>`;
    Un = document;
    Do = () => Un.createComment("");
    Io = (n) => null === n || "object" != typeof n && "function" != typeof n;
    Qd = Array.isArray;
    iC = (n) => Qd(n) || "function" == typeof (n == null ? void 0 : n[Symbol.iterator]);
    Ud = "[ 	\n\f\r]";
    No = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
    Jg = /-->/g;
    Xg = />/g;
    Wn = RegExp(`>|${Ud}(?:([^\\s"'>=/]+)(${Ud}*=${Ud}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
    Yg = /'/g;
    Zg = /"/g;
    ob = /^(?:script|style|textarea|title)$/i;
    Jd = (n) => (e, ...t) => ({ _$litType$: n, strings: e, values: t });
    k = Jd(1);
    SD = Jd(2);
    RD = Jd(3);
    Rn = /* @__PURE__ */ Symbol.for("lit-noChange");
    O = /* @__PURE__ */ Symbol.for("lit-nothing");
    eb = /* @__PURE__ */ new WeakMap();
    _n = Un.createTreeWalker(Un, 129);
    sC = (n, e) => {
      const t = n.length - 1, r = [];
      let o, i = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", s = No;
      for (let a = 0; a < t; a++) {
        const c = n[a];
        let l, d, p = -1, m = 0;
        for (; m < c.length && (s.lastIndex = m, d = s.exec(c), null !== d); ) m = s.lastIndex, s === No ? "!--" === d[1] ? s = Jg : void 0 !== d[1] ? s = Xg : void 0 !== d[2] ? (ob.test(d[2]) && (o = RegExp("</" + d[2], "g")), s = Wn) : void 0 !== d[3] && (s = Wn) : s === Wn ? ">" === d[0] ? (s = o != null ? o : No, p = -1) : void 0 === d[1] ? p = -2 : (p = s.lastIndex - d[2].length, l = d[1], s = void 0 === d[3] ? Wn : '"' === d[3] ? Zg : Yg) : s === Zg || s === Yg ? s = Wn : s === Jg || s === Xg ? s = No : (s = Wn, o = void 0);
        const x = s === Wn && n[a + 1].startsWith("/>") ? " " : "";
        i += s === No ? c + oC : p >= 0 ? (r.push(l), c.slice(0, p) + nb + c.slice(p) + Sn + x) : c + Sn + (-2 === p ? a : x);
      }
      return [ib(n, i + (n[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), r];
    };
    Bo = class n {
      constructor({ strings: e, _$litType$: t }, r) {
        let o;
        this.parts = [];
        let i = 0, s = 0;
        const a = e.length - 1, c = this.parts, [l, d] = sC(e, t);
        if (this.el = n.createElement(l, r), _n.currentNode = this.el.content, 2 === t || 3 === t) {
          const p = this.el.content.firstChild;
          p.replaceWith(...p.childNodes);
        }
        for (; null !== (o = _n.nextNode()) && c.length < a; ) {
          if (1 === o.nodeType) {
            if (o.hasAttributes()) for (const p of o.getAttributeNames()) if (p.endsWith(nb)) {
              const m = d[s++], x = o.getAttribute(p).split(Sn), v = /([.?@])?(.*)/.exec(m);
              c.push({ type: 1, index: i, name: v[2], strings: x, ctor: "." === v[1] ? Vd : "?" === v[1] ? jd : "@" === v[1] ? Kd : Lr }), o.removeAttribute(p);
            } else p.startsWith(Sn) && (c.push({ type: 6, index: i }), o.removeAttribute(p));
            if (ob.test(o.tagName)) {
              const p = o.textContent.split(Sn), m = p.length - 1;
              if (m > 0) {
                o.textContent = oa ? oa.emptyScript : "";
                for (let x = 0; x < m; x++) o.append(p[x], Do()), _n.nextNode(), c.push({ type: 2, index: ++i });
                o.append(p[m], Do());
              }
            }
          } else if (8 === o.nodeType) if (o.data === rb) c.push({ type: 2, index: i });
          else {
            let p = -1;
            for (; -1 !== (p = o.data.indexOf(Sn, p + 1)); ) c.push({ type: 7, index: i }), p += Sn.length - 1;
          }
          i++;
        }
      }
      static createElement(e, t) {
        const r = Un.createElement("template");
        return r.innerHTML = e, r;
      }
    };
    Hd = class {
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
        const { el: { content: t }, parts: r } = this._$AD, o = ((l = e == null ? void 0 : e.creationScope) != null ? l : Un).importNode(t, true);
        _n.currentNode = o;
        let i = _n.nextNode(), s = 0, a = 0, c = r[0];
        for (; void 0 !== c; ) {
          if (s === c.index) {
            let d;
            2 === c.type ? d = new qo(i, i.nextSibling, this, e) : 1 === c.type ? d = new c.ctor(i, c.name, c.strings, this, e) : 6 === c.type && (d = new Gd(i, this, e)), this._$AV.push(d), c = r[++a];
          }
          s !== (c == null ? void 0 : c.index) && (i = _n.nextNode(), s++);
        }
        return _n.currentNode = Un, o;
      }
      p(e) {
        let t = 0;
        for (const r of this._$AV) void 0 !== r && (void 0 !== r.strings ? (r._$AI(e, r, t), t += r.strings.length - 2) : r._$AI(e[t])), t++;
      }
    };
    qo = class n {
      get _$AU() {
        var e, t;
        return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
      }
      constructor(e, t, r, o) {
        var i;
        this.type = 2, this._$AH = O, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = r, this.options = o, this._$Cv = (i = o == null ? void 0 : o.isConnected) != null ? i : true;
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
        e = Or(this, e, t), Io(e) ? e === O || null == e || "" === e ? (this._$AH !== O && this._$AR(), this._$AH = O) : e !== this._$AH && e !== Rn && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : iC(e) ? this.k(e) : this._(e);
      }
      O(e) {
        return this._$AA.parentNode.insertBefore(e, this._$AB);
      }
      T(e) {
        this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
      }
      _(e) {
        this._$AH !== O && Io(this._$AH) ? this._$AA.nextSibling.data = e : this.T(Un.createTextNode(e)), this._$AH = e;
      }
      $(e) {
        var i;
        const { values: t, _$litType$: r } = e, o = "number" == typeof r ? this._$AC(e) : (void 0 === r.el && (r.el = Bo.createElement(ib(r.h, r.h[0]), this.options)), r);
        if (((i = this._$AH) == null ? void 0 : i._$AD) === o) this._$AH.p(t);
        else {
          const s = new Hd(o, this), a = s.u(this.options);
          s.p(t), this.T(a), this._$AH = s;
        }
      }
      _$AC(e) {
        let t = eb.get(e.strings);
        return void 0 === t && eb.set(e.strings, t = new Bo(e)), t;
      }
      k(e) {
        Qd(this._$AH) || (this._$AH = [], this._$AR());
        const t = this._$AH;
        let r, o = 0;
        for (const i of e) o === t.length ? t.push(r = new n(this.O(Do()), this.O(Do()), this, this.options)) : r = t[o], r._$AI(i), o++;
        o < t.length && (this._$AR(r && r._$AB.nextSibling, o), t.length = o);
      }
      _$AR(e = this._$AA.nextSibling, t) {
        var r;
        for ((r = this._$AP) == null ? void 0 : r.call(this, false, true, t); e !== this._$AB; ) {
          const o = Gg(e).nextSibling;
          Gg(e).remove(), e = o;
        }
      }
      setConnected(e) {
        var t;
        void 0 === this._$AM && (this._$Cv = e, (t = this._$AP) == null ? void 0 : t.call(this, e));
      }
    };
    Lr = class {
      get tagName() {
        return this.element.tagName;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      constructor(e, t, r, o, i) {
        this.type = 1, this._$AH = O, this._$AN = void 0, this.element = e, this.name = t, this._$AM = o, this.options = i, r.length > 2 || "" !== r[0] || "" !== r[1] ? (this._$AH = Array(r.length - 1).fill(new String()), this.strings = r) : this._$AH = O;
      }
      _$AI(e, t = this, r, o) {
        const i = this.strings;
        let s = false;
        if (void 0 === i) e = Or(this, e, t, 0), s = !Io(e) || e !== this._$AH && e !== Rn, s && (this._$AH = e);
        else {
          const a = e;
          let c, l;
          for (e = i[0], c = 0; c < i.length - 1; c++) l = Or(this, a[r + c], t, c), l === Rn && (l = this._$AH[c]), s || (s = !Io(l) || l !== this._$AH[c]), l === O ? e = O : e !== O && (e += (l != null ? l : "") + i[c + 1]), this._$AH[c] = l;
        }
        s && !o && this.j(e);
      }
      j(e) {
        e === O ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
      }
    };
    Vd = class extends Lr {
      constructor() {
        super(...arguments), this.type = 3;
      }
      j(e) {
        this.element[this.name] = e === O ? void 0 : e;
      }
    };
    jd = class extends Lr {
      constructor() {
        super(...arguments), this.type = 4;
      }
      j(e) {
        this.element.toggleAttribute(this.name, !!e && e !== O);
      }
    };
    Kd = class extends Lr {
      constructor(e, t, r, o, i) {
        super(e, t, r, o, i), this.type = 5;
      }
      _$AI(e, t = this) {
        var s;
        if ((e = (s = Or(this, e, t, 0)) != null ? s : O) === Rn) return;
        const r = this._$AH, o = e === O && r !== O || e.capture !== r.capture || e.once !== r.once || e.passive !== r.passive, i = e !== O && (r === O || o);
        o && this.element.removeEventListener(this.name, this, r), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
      }
      handleEvent(e) {
        var t, r;
        "function" == typeof this._$AH ? this._$AH.call((r = (t = this.options) == null ? void 0 : t.host) != null ? r : this.element, e) : this._$AH.handleEvent(e);
      }
    };
    Gd = class {
      constructor(e, t, r) {
        this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = r;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AI(e) {
        Or(this, e);
      }
    };
    zd = Fo.litHtmlPolyfillSupport;
    zd == null ? void 0 : zd(Bo, qo), ((tb = Fo.litHtmlVersions) != null ? tb : Fo.litHtmlVersions = []).push("3.3.3");
    ne = (n, e, t) => {
      var i, s;
      const r = (i = t == null ? void 0 : t.renderBefore) != null ? i : e;
      let o = r._$litPart$;
      if (void 0 === o) {
        const a = (s = t == null ? void 0 : t.renderBefore) != null ? s : null;
        r._$litPart$ = o = new qo(e.insertBefore(Do(), a), a, void 0, t != null ? t : {});
      }
      return o._$AI(n), o;
    };
  });

  // node_modules/lit-html/directive.js
  var sb, ia;
  var ab = f(() => {
    sb = (n) => (...e) => ({ _$litDirective$: n, values: e });
    ia = class {
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
  var aC, zn;
  var sa = f(() => {
    Re();
    ab();
    aC = {};
    zn = sb(class extends ia {
      constructor() {
        super(...arguments), this.ot = aC;
      }
      render(n, e) {
        return e();
      }
      update(n, [e, t]) {
        if (Array.isArray(e)) {
          if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((r, o) => r === this.ot[o])) return Rn;
        } else if (this.ot === e) return Rn;
        return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
      }
    });
  });

  // src/ui/list/message-box.ts
  var fe;
  var Ft = f(() => {
    "use strict";
    Re();
    fe = class {
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
        ne(e != null ? e : O, this.content);
        this.widget.toggle(e !== null);
      }
    };
  });

  // src/ui/list/stop-view.ts
  function ca(n) {
    switch (n.kind) {
      case "nothing":
        return u("accountcreator-problem-nothing");
      case "busy":
        return u("accountcreator-problem-busy");
      case "otherTab":
        return u("accountcreator-problem-other-tab");
      case "sheetNotSaved":
        return u("accountcreator-problem-sheet");
      case "loggedOut":
        return u("accountcreator-problem-logged-out", n.me);
      case "passwordsMissing":
        return u("accountcreator-problem-passwords", n.rows.length);
      case "fieldMissing":
        return u("accountcreator-problem-field", ge(n.label) || n.field);
      default:
        return R(n);
    }
  }
  function cb(n, e) {
    switch (n.kind) {
      case "wiki":
        return u("accountcreator-wait-wiki", e);
      case "offline":
        return u("accountcreator-wait-offline", e);
      case "silent":
        return u("accountcreator-wait-silent", e);
      default:
        return R(n);
    }
  }
  function cC(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-stop-session", e) : u("accountcreator-stop-session-other", e, n);
  }
  function Xd(n) {
    switch (n.kind) {
      case "person":
        return u("accountcreator-stop-person");
      case "refused":
        return u("accountcreator-stop-refused");
      case "sessionLost":
        return cC(n.now);
      case "offline":
        return u("accountcreator-stop-offline");
      case "silent":
        return u("accountcreator-stop-silent");
      case "noChallenge":
        return u("accountcreator-stop-challenge");
      case "broken":
        return u("accountcreator-stop-broken", n.error);
      default:
        return R(n);
    }
  }
  var aa;
  var la = f(() => {
    "use strict";
    Re();
    sa();
    Oe();
    V();
    U();
    Ft();
    L();
    Qe();
    aa = class {
      constructor() {
        this.element = document.createElement("div");
        this.box = new fe("warning");
        this.element.className = "accountcreator-stop";
        this.element.setAttribute("role", "alert");
        this.element.tabIndex = -1;
        this.element.append(this.box.element);
      }
      render(e) {
        const { phase: t } = e.batch;
        const r = t.kind === "stopped" && e.stage.kind === "results" ? t.because : null;
        this.element.hidden = r === null;
        this.box.show(r && this.template(r), (r == null ? void 0 : r.kind) === "person" ? "notice" : "warning");
      }
      template(e) {
        return k`
			<p><strong>${Xd(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused) : O}
			${e.kind === "sessionLost" ? this.loginTemplate() : O}`;
      }
      refusalTemplate({ message: e, code: t }) {
        return k`
			<div>${zn([e], () => Z(e) ? O : le(e))}</div>
			<p>${u(W(t).advice)}</p>`;
      }
      loginTemplate() {
        return k`
			<p>
				<a
					href=${mw.util.getUrl("Special:UserLogin")} target="_blank" rel="noopener"
					data-accountcreator-action="log-in"
				>${u("accountcreator-log-in")}</a>
			</p>
			<p>${u("accountcreator-log-in-then")}</p>`;
      }
    };
  });

  // src/ui/list/list-status.ts
  function lC({ phase: n, halting: e }) {
    if (n.kind === "waiting") {
      return cb(n.because, Math.max(0, Math.ceil((n.until - Date.now()) / 1e3)));
    }
    return n.kind === "paused" ? u("accountcreator-paused") : e ? u("accountcreator-halting") : "";
  }
  function lb({ state: n, sheet: e }) {
    const { stage: t, batch: r, checker: o, problem: i } = n;
    if (r.phase.kind === "finding") {
      return u("accountcreator-finding");
    }
    if (t.kind === "run") {
      return lC(r);
    }
    if (o.running) {
      return u("accountcreator-checking", o.done, o.total);
    }
    if (t.kind !== "check" && t.kind !== "results") {
      return "";
    }
    return i ? ca(i) : n.sheet === "prepared" && e.needsSheet ? u("accountcreator-sheet-question") : "";
  }
  var ub = f(() => {
    "use strict";
    L();
    la();
  });

  // src/ui/list/list-step.ts
  function uC(n, e) {
    var t;
    switch (e) {
      case "gone":
        return Bd("lost", ((t = n.attempt) == null ? void 0 : t.existence) === "yes", n.canonical);
      case "otherTab":
        return u("accountcreator-other-tab");
      case "busy":
        return u("accountcreator-problem-busy");
      default:
        return R(e);
    }
  }
  var ua;
  var db = f(() => {
    "use strict";
    Re();
    X();
    U();
    Ht();
    Mo();
    L();
    sl();
    ua = class {
      /**
       * @param list
       * @param dependencies
       * @param say Says something beside the buttons
       * @param changed Told when there is something else to show around it
       */
      constructor(e, t, r, o) {
        this.list = e;
        this.say = r;
        this.changed = o;
        this.element = document.createElement("div");
        this.followed = null;
        this.stop = () => void 0;
        this.view = new ur(t);
      }
      /** Is a step open? */
      get isOpen() {
        return this.list.state.step !== null;
      }
      /** Opens the step that an unfinished row waits for, or says why that cannot be. */
      open(e) {
        return g(this, null, function* () {
          const t = yield this.list.run.answerStep(e);
          if (t !== "open") {
            this.say(uC(e, t));
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
        const o = Ci(t);
        return [
          ...this.isInRun ? [{ action: "leave-all", label: u("accountcreator-leave-all-steps"), disabled: r }] : [],
          { action: "leave", label: dr(t), kind: "destructive", disabled: r },
          ...o === null ? [] : [{ action: "next", label: o, kind: "progressive", disabled: r }]
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
          void ve(ro(r), dr(r)).then(() => this.list.run.leaveStep(), () => this.focus());
        } else if (e === "leave-all") {
          void ve(u("accountcreator-leave-all-question"), u("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
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
        ne(e ? k`
			<p><strong>${u("accountcreator-step-for", Ze(e.row), e.row.line)}</strong></p>
			<p>${this.isInRun ? u("accountcreator-step-then") : O}</p>
			${this.view.$element[0]}` : O, this.element);
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
        const { phase: e, task: t } = this.list.state.batch;
        return e.kind === "step" && t === "create";
      }
    };
  });

  // src/accounts/list/column-choice.ts
  function dC(n, e) {
    switch (n) {
      case "unused":
        return false;
      case "realname":
        return e === "realname" || e === "firstname" || e === "lastname";
      case "firstname":
      case "lastname":
        return e === n || e === "realname";
      default:
        return e === n;
    }
  }
  function pb(n, e, t) {
    return n.map((r, o) => o === e ? t : dC(t, r) ? "unused" : r);
  }
  function mb(n) {
    return n !== "unused" && n !== "password" && n !== "reason" && n !== "mode";
  }
  function fb(n) {
    const [e, ...t] = n.flatMap(({ columns: r }) => r ? [r] : []);
    return (e != null ? e : []).flatMap(({ heading: r, meaning: o }, i) => {
      const s = /* @__PURE__ */ new Set([o, ...t.flatMap((a) => {
        var c, l;
        return (l = (c = a[i]) == null ? void 0 : c.meaning) != null ? l : [];
      })]);
      return s.size > 1 ? [{ place: i, heading: r, meanings: [...s] }] : [];
    });
  }
  function Wo({ columns: n, format: e, isGuess: t, readings: r }) {
    return t || r.length > 1 || e !== "sheet" && n !== null && n.length > 1;
  }
  function Yd(n) {
    return n !== null && !n.certain && Wo(n);
  }
  var Zd = f(() => {
    "use strict";
  });

  // src/ui/list/broken-off-view.ts
  function pC(n) {
    switch (n.kind) {
      case "run":
        return u("accountcreator-broken-off", n.done, n.total);
      case "elsewhere":
        return u("accountcreator-broken-off-elsewhere");
      case "unreadable":
        return u("accountcreator-broken-off-unreadable");
      default:
        return R(n);
    }
  }
  function hb(n, e) {
    if (n.kind === "none") {
      return null;
    }
    const t = () => {
      void e.goOn();
    };
    const r = () => {
      const o = n.kind === "run" ? ve(u("accountcreator-broken-off-forget-question"), u("accountcreator-broken-off-forget")) : $.when();
      void o.then(() => e.forgetRun(), () => void 0);
    };
    return k`
		<p>${pC(n)}</p>
		<p>
			<button
				type="button" class="accountcreator-plain-button accountcreator-primary"
				data-accountcreator-action="resume" ?hidden=${n.kind !== "run"}
				@click=${t}
			>${u("accountcreator-broken-off-go-on")}</button>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
				@click=${r}
			>${u("accountcreator-broken-off-forget")}</button>
		</p>`;
  }
  var xb = f(() => {
    "use strict";
    Re();
    U();
    Ht();
    L();
  });

  // src/ui/list/column-text.ts
  function Xt(n) {
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
        return u("accountcreator-column-how");
      case "firstname":
        return u("accountcreator-column-firstname");
      case "lastname":
        return u("accountcreator-column-lastname");
      case "unused":
        return u("accountcreator-column-ignored");
    }
  }
  var ep = f(() => {
    "use strict";
    L();
  });

  // src/ui/list/lazy-view.ts
  var Yt;
  var da = f(() => {
    "use strict";
    Re();
    Ft();
    Yt = class {
      constructor(e) {
        this.source = e;
        this.element = document.createElement("div");
        this.content = document.createElement("div");
        this.problem = new fe("error");
        this.view = null;
        this.coming = null;
        this.state = null;
        const t = document.createElement("div");
        t.setAttribute("role", "alert");
        t.append(this.problem.element);
        this.element.append(this.content, t);
      }
      /** @param isWanted Is there something that the view would show? */
      render(e, t) {
        this.state = e;
        this.content.hidden = !t;
        if (this.view) {
          this.view.render(e);
        } else if (t) {
          void this.ready();
        }
      }
      /** Settles once it is there; null: it did not come. */
      ready() {
        var e;
        this.coming = (e = this.coming) != null ? e : this.fetch();
        return this.coming;
      }
      fetch() {
        return g(this, null, function* () {
          try {
            const e = yield this.source.fetch();
            this.problem.show(null);
            this.view = e;
            this.content.append(e.element);
            if (this.state) {
              e.render(this.state);
            }
            return e;
          } catch (e) {
            this.coming = null;
            this.problem.show(k`<p>${this.source.problemText(e)}</p>`);
            return null;
          }
        });
      }
    };
  });

  // src/ui/list/list-paste.ts
  function fC(n, e) {
    n.focus();
    if (!document.execCommand("insertText", false, e)) {
      n.setRangeText(e, n.selectionStart, n.selectionEnd, "end");
      n.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  function gb(n, e) {
    n.addEventListener("paste", (t) => {
      var o, i, s, a;
      const r = (i = (o = t.clipboardData) == null ? void 0 : o.getData("text/html")) != null ? i : "";
      if (mC.test(r)) {
        t.preventDefault();
        const c = (a = (s = t.clipboardData) == null ? void 0 : s.getData("text/plain")) != null ? a : "";
        void e.readSource({ kind: "html", html: r, text: c }, { DOMParser }).catch((l) => {
          mw.log.error(l);
          return { text: c };
        }).then((l) => fC(n, l.text));
      }
    });
  }
  var mC;
  var bb = f(() => {
    "use strict";
    mC = /<(?:table|tr|a)[\s>]/i;
  });

  // src/ui/list/opened-file.ts
  function pa(n) {
    return g(this, null, function* () {
      try {
        return new Uint8Array(yield n.arrayBuffer());
      } catch (e) {
        return null;
      }
    });
  }
  function ma(n) {
    var t, r;
    const e = (r = (t = n.files) == null ? void 0 : t[0]) != null ? r : null;
    n.value = "";
    return e;
  }
  function fa(n, e) {
    n.addEventListener("dragover", (t) => t.preventDefault());
    n.addEventListener("drop", (t) => {
      var o;
      const r = (o = t.dataTransfer) == null ? void 0 : o.files[0];
      if (r) {
        t.preventDefault();
        e(r);
      }
    });
  }
  var _o = f(() => {
    "use strict";
  });

  // src/ui/list/list-sources.ts
  var ha;
  var wb = f(() => {
    "use strict";
    Re();
    L();
    Ft();
    _o();
    ha = class {
      /**
       * @param list
       * @param part
       * @param readNow Tells the list what was typed last
       */
      constructor(e, t, r) {
        this.list = e;
        this.part = t;
        this.readNow = r;
        this.element = document.createElement("div");
        this.problem = new fe("error");
        this.view = null;
        this.isFetching = false;
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? ma(e) : null;
          if (t) {
            this.openFile(t);
          }
        };
        this.onPage = () => {
          void this.fetch((e) => e.openPage());
        };
        this.element.className = "accountcreator-sources";
        this.show();
      }
      /** Has what is dropped on an element read. */
      takeDrops(e) {
        fa(e, (t) => this.openFile(t));
      }
      /** The list is shown anew. */
      follow() {
        var e;
        (e = this.view) == null ? void 0 : e.follow();
      }
      openFile(e) {
        void this.fetch((t) => t.openFile(e));
      }
      fetch(e) {
        return g(this, null, function* () {
          var t;
          this.readNow();
          this.problem.show(null);
          this.isFetching = this.view === null;
          this.show();
          try {
            this.view = (t = this.view) != null ? t : yield this.part.fetch(this.list);
          } catch (r) {
            this.problem.show(k`${this.part.problemText(r)}`);
          }
          this.isFetching = false;
          this.show();
          if (this.view) {
            e(this.view);
          }
        });
      }
      show() {
        var e, t;
        ne(k`
			<p class="accountcreator-file">
				<label>
					${u("accountcreator-file")}
					<input type="file" name="listfile" @change=${this.onFile}>
				</label>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="page"
					@click=${this.onPage}
				>${u("accountcreator-page")}</button>
			</p>
			<div role="status">${this.isFetching ? u("accountcreator-fetching") : O}</div>
			<div role="alert">${this.problem.element}</div>
			${(t = (e = this.view) == null ? void 0 : e.element) != null ? t : O}`, this.element);
      }
    };
  });

  // src/ui/list/names-button.ts
  var xa;
  var yb = f(() => {
    "use strict";
    Re();
    L();
    da();
    xa = class {
      constructor(e, t) {
        this.list = e;
        this.element = document.createElement("div");
        this.isOpen = false;
        this.view = new Yt(t);
      }
      render(e) {
        const t = this.list.rows.filter(({ request: r }) => r.username === "").length;
        this.view.render(e, this.isOpen);
        ne(k`
			<p>
				${t > 0 ? u("accountcreator-nameless", t) : ""}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="names"
					aria-expanded=${String(this.isOpen)} @click=${() => this.toggle()}
				>${t > 0 ? u("accountcreator-make-usernames") : u("accountcreator-guests")}</button>
			</p>
			${this.view.element}`, this.element);
      }
      toggle() {
        this.isOpen = !this.isOpen;
        this.render(this.list.state);
        if (this.isOpen) {
          void this.view.ready().then((e) => e == null ? void 0 : e.focus());
        }
      }
    };
  });

  // src/ui/list/local-texts.ts
  function Zt(n) {
    return n.filter((e) => e !== "").join(mw.msg("comma-separator"));
  }
  function hC(n) {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(n).length > 0;
    } catch (e) {
      return false;
    }
  }
  function vb(n) {
    return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter(hC), n);
  }
  function kb(n) {
    return vb({ dateStyle: "medium", timeStyle: "short" }).format(n);
  }
  function ga(n) {
    return vb({ dateStyle: "medium" }).format(Number(n));
  }
  function ba(n) {
    return new Date(n.getTime() - n.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
  }
  var Tn = f(() => {
    "use strict";
  });

  // src/ui/list/row-texts.ts
  function Rb(n) {
    switch (n) {
      case "header":
        return u("accountcreator-parse-header");
      case "total":
        return u("accountcreator-parse-total");
      case "markup":
        return u("accountcreator-parse-markup");
      case "no-name":
        return u("accountcreator-parse-no-name");
      case "again":
        return u("accountcreator-parse-again");
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
        return R(n);
    }
  }
  function Sb(n, [e = "", t = "", r, o = ""]) {
    return Ge([
      n,
      e === "" ? "" : t === "" ? u("accountcreator-remark-account-since", ga(e)) : u("accountcreator-remark-account-by", ga(e), t),
      r === void 0 ? "" : u("accountcreator-remark-account-edits", r),
      o === "" ? "" : u("accountcreator-remark-account-home", o)
    ]);
  }
  function An({ code: n, parameters: e }) {
    switch (n) {
      case "name-missing":
        return u("accountcreator-remark-name-missing");
      case "name-invalid":
        return u("accountcreator-remark-name-invalid");
      case "name-taken":
        return Sb(u("accountcreator-remark-name-taken"), e);
      case "name-forbidden":
        return u("accountcreator-remark-name-forbidden");
      case "duplicate":
        return u("accountcreator-remark-duplicate", ...e);
      case "email-missing":
        return u("accountcreator-remark-email-missing");
      case "email-invalid":
        return u("accountcreator-remark-email-invalid");
      case "email-required":
        return u("accountcreator-remark-email-required");
      case "realname-required":
        return u("accountcreator-remark-realname-required");
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
        return u("accountcreator-remark-already", ...e.map(ga));
      case "has-account":
        return Sb(u("accountcreator-remark-has-account"), e);
      default:
        return R(n);
    }
  }
  function xC(n) {
    switch (n) {
      case "mail":
        return u("accountcreator-row-created-mail");
      case "password":
        return u("accountcreator-row-created");
      case "other":
        return u("accountcreator-row-created-elsewhere");
      default:
        return R(n);
    }
  }
  function wa(n, e) {
    var t;
    switch (e.kind) {
      case "created":
        return {
          wiki: null,
          own: xC(e.by)
        };
      case "refused":
        return {
          wiki: Z(e.message) ? null : e.message,
          own: u(W(e.code).advice)
        };
      case "step":
        return { wiki: null, own: qd(((t = n.attempt) == null ? void 0 : t.existence) === "yes") };
      case "sessionLost":
        return { wiki: null, own: u("accountcreator-row-session-lost") };
      case "unknown":
        return {
          wiki: null,
          own: e.cause === "handedOver" ? u("accountcreator-row-handed-over") : u("accountcreator-row-unknown")
        };
      default:
        return R(e);
    }
  }
  var Er = f(() => {
    "use strict";
    Oe();
    V();
    U();
    Mo();
    Tn();
    L();
  });

  // src/ui/list/shared-fields.ts
  function gC({ opening: n, mode: e }) {
    var i;
    const t = (i = n == null ? void 0 : n.requests) != null ? i : [];
    const r = xe(t, "reason");
    const o = tr(t, e).filter((s) => s.name !== G && s.name !== zr && s.type !== "button" && !yd(s));
    return [...r ? [r] : [], ...o];
  }
  var Pr;
  var tp = f(() => {
    "use strict";
    Be();
    V();
    at();
    ht();
    gs();
    nl();
    Er();
    Pr = class {
      constructor(e) {
        this.draft = e;
        /** A control holds what is being typed and the focus, and stays as long as the wiki declares the field. */
        this.controls = /* @__PURE__ */ new WeakMap();
      }
      /**
       * @param state
       * @param only The one that is asked for; left out: all
       * @return The elements to show, in their order
       */
      render(e, t) {
        const r = gC(e).filter(({ name: o }) => t === void 0 || o === t);
        return r.flatMap((o) => {
          var c, l;
          const i = (c = this.controls.get(o)) != null ? c : this.makeControl(o);
          const s = o.name === "reason";
          i.setValue(s ? e.reason : (l = ye(e.values, o.name)) != null ? l : "");
          const [a] = s ? e.reasonRemarks : [];
          i.setRemark(a ? { type: "warning", content: An(a) } : null);
          return i.$element.get();
        });
      }
      makeControl(e) {
        const t = new ar(e, {
          changed: (r, o) => {
            if (r === "reason") {
              this.draft.setReason(String(o));
            } else {
              this.draft.setValue(r, o);
            }
          }
        }, true);
        this.controls.set(e, t);
        return t;
      }
    };
  });

  // src/ui/shared/password-mode-view.ts
  function bC(n, e, t) {
    switch (n) {
      case "mail": {
        const r = xe(e, "mailpassword");
        return r && !Z(r.label) ? ge(r.label) : u("accountcreator-mode-mail");
      }
      case "generate":
      case "type":
        return t[n]();
      default: {
        const r = n.slice("request:".length);
        const o = e.find((s) => s.id === r);
        const i = o == null ? void 0 : o.fields.find(({ type: s }) => s === "button");
        return i && ge(i.label) || o && ge(o.provider) || r;
      }
    }
  }
  var $r;
  var np = f(() => {
    "use strict";
    V();
    L();
    Qe();
    $r = class {
      constructor(e, t) {
        this.chosen = e;
        this.own = t;
        this.$element = $("<div>").addClass("accountcreator-modes");
        this.radios = [];
        this.shown = "";
      }
      render(e, t, r) {
        const o = e.map((s) => bC(s, r, this.own));
        const i = JSON.stringify([e, o]);
        if (i !== this.shown) {
          this.shown = i;
          this.build(e, o);
        }
        this.radios.forEach((s) => s.widget.setSelected(s.mode === t));
      }
      setDisabled(e) {
        this.radios.forEach(({ widget: t }) => t.setDisabled(e));
      }
      build(e, t) {
        var o;
        const r = $("<div>").attr("id", OO.ui.generateElementId()).addClass("accountcreator-modes-legend").text(u("accountcreator-modes"));
        this.$element.empty().attr({ role: "radiogroup", "aria-labelledby": (o = r.attr("id")) != null ? o : "" }).append(r);
        this.radios = e.map((i, s) => {
          var c;
          const a = new OO.ui.RadioInputWidget({ name: "passwordmode", value: i });
          a.$input.on("change", () => this.chosen(i));
          this.$element.append(new OO.ui.FieldLayout(a, { align: "inline", label: (c = t[s]) != null ? c : i }).$element);
          return { mode: i, widget: a };
        });
        if (!e.includes("mail")) {
          this.$element.append($("<p>").addClass("accountcreator-help").text(u("accountcreator-no-mail")));
        }
      }
    };
  });

  // src/ui/list/list-view.ts
  function yC(n) {
    const e = {};
    for (const t of ["username", "email", "realname", "password"]) {
      const r = xe(n, t);
      if (r) {
        e[t] = [ge(r.label), Xt(t)];
      }
    }
    return e;
  }
  var wC, Tb, ya;
  var Ab = f(() => {
    "use strict";
    Re();
    Zd();
    X();
    V();
    xb();
    ep();
    da();
    Ft();
    bb();
    wb();
    yb();
    L();
    Er();
    tp();
    np();
    Qe();
    wC = 250;
    Tb = 8;
    ya = class {
      constructor(e, t, { columns: r, naming: o }) {
        this.list = e;
        this.element = document.createElement("div");
        this.brokenOff = new fe("warning");
        /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
        this.known = "";
        this.columns = new Yt(r);
        this.names = new xa(e, o);
        this.element.className = "accountcreator-list";
        this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: u("accountcreator-list-example") });
        this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
        this.text.on("change", () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.readNow(), wC);
        });
        this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: u("accountcreator-list") });
        this.shared = new Pr(e.draft);
        this.modes = new $r((s) => {
          if (as(s)) {
            e.draft.setMode(s);
          }
        }, {
          generate: () => u("accountcreator-mode-generate-list"),
          type: () => u("accountcreator-mode-type-list")
        });
        this.sources = new ha(e, t, () => this.readNow());
        this.sources.takeDrops(this.element);
        const [i] = this.text.$input.get();
        if (i instanceof HTMLTextAreaElement) {
          gb(i, e.draft);
        }
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
      /** Asks the person how the text is to be taken, where that is not certain; false: there is nothing to ask. */
      ask() {
        return g(this, null, function* () {
          const e = Yd(this.list.state.parsed) ? yield this.columns.ready() : null;
          const t = e !== null && Yd(this.list.state.parsed);
          if (t) {
            this.render(this.list.state);
            e.focus();
          }
          return t;
        });
      }
      render(e) {
        var r, o;
        if (e.stage.kind !== "list") {
          this.empty();
          return;
        }
        if (e.text !== this.known) {
          this.known = e.text;
          this.text.setValue(e.text);
        }
        const t = (o = (r = e.opening) == null ? void 0 : r.requests) != null ? o : [];
        this.list.draft.setHeadings(yC(t));
        this.brokenOff.show(hb(e.brokenOff, this.list.run));
        this.modes.render(e.modes, e.mode, t);
        this.sources.follow();
        this.columns.render(e, e.parsed !== null && Wo(e.parsed));
        this.names.render(e);
        ne(this.template(e), this.element);
      }
      template(e) {
        var r;
        const { parsed: t } = e;
        return k`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			${this.sources.element}
			<div class="accountcreator-understood" role="status">
				${t || this.list.rows.length > 0 ? this.understoodTemplate((r = t == null ? void 0 : t.remarks) != null ? r : []) : O}
			</div>
			${this.columns.element}
			${this.names.element}
			${this.modes.$element[0]}
			<div>${this.shared.render(e)}</div>`;
      }
      understoodTemplate(e) {
        const { editCount: t } = this.list.table;
        const r = e.filter(({ code: s }) => s !== "header");
        const o = r.length - Tb;
        const i = r.slice(0, Tb).map(({ line: s, code: a, text: c }) => k`<li>${u("accountcreator-line", s, Rb(a), c)}</li>`);
        return k`
			<strong>${u("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? u("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${r.length === 0}>
				${i}
				${o > 0 ? k`<li>${u("accountcreator-more-lines", o)}</li>` : O}
			</ul>`;
      }
    };
  });

  // src/ui/list/page-title.ts
  var va;
  var Cb = f(() => {
    "use strict";
    va = class {
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
  function Ob(n, e) {
    if ((n == null ? void 0 : n.stage.kind) !== "run" || e.stage.kind !== "run") {
      return "now";
    }
    const [{ batch: t }, { batch: r }] = [n, e];
    return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
  }
  var Lb = f(() => {
    "use strict";
  });

  // src/ui/list/status-note.ts
  var ka;
  var Eb = f(() => {
    "use strict";
    ka = class {
      constructor(e) {
        this.list = e;
        this.said = { text: "", of: "" };
      }
      /** '' for nothing. */
      get text() {
        return this.said.of === this.subject ? this.said.text : "";
      }
      /** @param text '' takes it away */
      say(e) {
        this.said = { text: e, of: this.subject };
      }
      get subject() {
        const { stage: e, edition: t } = this.list.state;
        return `${e.kind} ${t}`;
      }
    };
  });

  // src/accounts/list/row-filter.ts
  function Sa({ state: n }, e) {
    return e === "all" || Pb[e].includes(n);
  }
  function Mr(n, e) {
    const t = e === "all" ? Object.values(n) : Pb[e].map((r) => n[r]);
    return t.reduce((r, o) => r + o, 0);
  }
  function rp(n, e) {
    const t = e.find((r) => Mr(n, r) > 0);
    return Mr(n, "all") > vC && t ? t : "all";
  }
  var Pb, vC;
  var op = f(() => {
    "use strict";
    Pb = {
      problems: ["rejected", "refused", "unknown", "unfinished"],
      warnings: ["warned"],
      ready: ["ready"],
      done: ["created", "already", "skipped"]
    };
    vC = 15;
  });

  // src/ui/shared/create-account-address.ts
  function Ra({ username: n, email: e, realname: t, reason: r, isMailed: o }) {
    return mw.util.getUrl("Special:CreateAccount", h({
      wpName: n,
      email: e,
      realname: t,
      reason: r
    }, o ? { wpCreateaccountMail: "1" } : {}));
  }
  var ip = f(() => {
    "use strict";
  });

  // src/ui/list/challenge-view.ts
  var Ta;
  var $b = f(() => {
    "use strict";
    Be();
    Oe();
    X();
    vi();
    ip();
    L();
    Ta = class {
      constructor(e, t) {
        this.list = e;
        this.createAccountPage = t;
        this.element = document.createElement("div");
        this.$element = $(this.element).addClass("accountcreator-challenge");
        this.$refused = $("<div>").attr("role", "alert");
        this.label = null;
        this.shown = 0;
        this.said = null;
        /** Whom it is for. */
        this.row = 0;
        /** Answers each challenge when it comes, mostly unnoticed; null: the person does. */
        this.solve = null;
        this.$element.append(this.$refused);
      }
      render(e, t) {
        var s;
        if (!t) {
          this.solve = null;
        }
        const { solve: r } = this;
        this.show(t && (r !== null || e !== null && !e.answered), t);
        const o = t ? e : null;
        const i = (s = o == null ? void 0 : o.number) != null ? s : 0;
        if (i !== this.shown) {
          this.shown = i;
          this.replaceBy(o);
        }
        if (o) {
          this.renderUse(o);
        }
      }
      /** Its room stays until the run is over: what is below must not move with every account. */
      show(e, t) {
        const { style: r, childElementCount: o } = this.element;
        if (!t) {
          r.minHeight = "";
        } else if (!e && o > 1) {
          r.minHeight = `${this.element.offsetHeight}px`;
        }
        r.visibility = e ? "" : "hidden";
        this.$element.toggle(t);
      }
      /** Another challenge than the one that is shown, or none. */
      replaceBy(e) {
        const { solve: t } = this;
        if (!t) {
          this.label = null;
          this.$element.children().not(this.$refused).remove();
        }
        if (e && t) {
          void this.answerBy(t);
        } else if (e) {
          this.build(e);
        }
      }
      /** An answer for the challenge of now; where none comes, the person is asked to try again. */
      answerBy(e) {
        return g(this, null, function* () {
          const { shown: t } = this;
          const r = () => this.solve === e && this.shown === t;
          try {
            const o = yield e();
            if (r()) {
              this.$refused.empty();
              this.list.run.answerChallenge(G, o);
            }
          } catch (o) {
            if (r()) {
              const i = new OO.ui.ButtonWidget({ label: u("accountcreator-reopen"), flags: ["progressive"] });
              i.$button.attr("data-accountcreator-action", "solve");
              i.on("click", () => {
                this.$refused.empty();
                void this.answerBy(e);
              });
              this.sayError(u("accountcreator-advice-captcha-unsolved"), i.$element);
              i.focus();
            }
          }
        });
      }
      sayError(e, ...t) {
        this.$refused.empty().append(new OO.ui.MessageWidget({
          type: "error",
          label: $("<div>").append($("<p>").text(e), ...t)
        }).$element);
      }
      /**
       * Whom it is for, and that the last answer was wrong: both can change while it is shown and perhaps half typed,
       * since a refused account takes the puzzle that was meant for the next one.
       */
      renderUse({ refused: e, row: t }) {
        var r;
        this.row = t;
        (r = this.label) == null ? void 0 : r.setLabel(u("accountcreator-challenge-for", this.nameOf(t)));
        if (e !== this.said) {
          this.said = e;
          this.$refused.empty();
          if (e) {
            this.sayError(u(W(e.code).advice));
          }
        }
      }
      rowOf(e) {
        return this.list.rows.find(({ id: t }) => t === e);
      }
      nameOf(e) {
        var t, r;
        return (r = (t = this.rowOf(e)) == null ? void 0 : t.canonical) != null ? r : "";
      }
      /** The wiki's own page with what the list has of the person, passwords left out. */
      ownPageAddress() {
        const e = this.rowOf(this.row);
        return e ? Ra(b(h({}, e.request), {
          username: Ze(e),
          reason: e.request.reason || this.list.state.reason,
          isMailed: this.list.modeOf(e) === "mail"
        })) : "";
      }
      build({ captcha: e, row: t }) {
        var c;
        const r = this.nameOf(t);
        const o = new OO.ui.TextInputWidget({ name: G, autocomplete: false });
        o.$input.attr({ spellcheck: "false", autocapitalize: "off" });
        const i = () => {
          if (o.getValue().trim() !== "") {
            this.list.run.answerChallenge(G, o.getValue());
          }
        };
        o.on("enter", i);
        const s = new OO.ui.ButtonWidget({ label: u("accountcreator-answer"), flags: ["primary", "progressive"] });
        s.on("click", i);
        const a = new un(e, {
          another: () => this.list.run.anotherChallenge(),
          answered: (l) => {
            if (l !== "") {
              this.list.run.answerChallenge(G, l);
            }
          },
          solvedBy: (l) => {
            this.solve = l;
            if (l) {
              void this.answerBy(l);
            }
          },
          createAccountPage: this.createAccountPage,
          ownPage: {
            address: () => this.ownPageAddress(),
            // Not within the click, which would not lead there if the link were gone.
            handOver: () => setTimeout(() => this.list.run.handOver())
          }
        });
        this.$element.append(a.$element);
        if (e.kind !== "service") {
          this.label = new OO.ui.ActionFieldLayout(o, s, {
            align: "top",
            label: u("accountcreator-challenge-for", r)
          });
          this.$element.append(this.label.$element);
          (c = o.$input[0]) == null ? void 0 : c.focus({ preventScroll: true });
        }
      }
    };
  });

  // src/ui/list/limit-of.ts
  function Aa({ stage: n, batch: { phase: e } }) {
    const t = n.kind === "results" && e.kind === "stopped" && e.because.kind === "refused" ? e.because.refused : null;
    return t && W(t.code).action === "raiseLimit" ? t : null;
  }
  var sp = f(() => {
    "use strict";
    Oe();
  });

  // src/ui/list/row-view.ts
  function Nr(n) {
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
        return R(n);
    }
  }
  function Ca(n) {
    const e = document.createElement("div");
    e.className = `accountcreator-cell accountcreator-cell-${n}`;
    e.setAttribute("role", "gridcell");
    return e;
  }
  function RC({ state: n }) {
    switch (n) {
      case "asking":
        return u("accountcreator-alternatives-asking");
      case "failed":
        return u("accountcreator-alternatives-failed");
      case "none":
        return u("accountcreator-alternatives-none");
      default:
        return R(n);
    }
  }
  function Uo(n, e, t) {
    return k`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${n}</button>`;
  }
  function TC(n, { code: e }, t) {
    switch (e) {
      case "name-taken":
        return Uo(u("accountcreator-theirs"), "theirs", () => t.claim(n, true));
      case "has-account":
        return Uo(u("accountcreator-not-theirs"), "not-theirs", () => t.claim(n, false));
      default:
        return O;
    }
  }
  var Hn, kC, SC, Oa;
  var Fr = f(() => {
    "use strict";
    Re();
    sa();
    U();
    X();
    L();
    Er();
    Qe();
    Hn = ["username", "email", "realname"];
    kC = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    SC = ["created", "already", "unfinished", "unknown"];
    Oa = class {
      /**
       * @param row
       * @param actions
       * @param called What a state is called
       */
      constructor(e, t, r) {
        this.row = e;
        this.actions = t;
        this.called = r;
        this.element = document.createElement("div");
        this.state = Ca("state");
        this.fields = Hn.map((e) => ({
          field: e,
          cell: Ca(e),
          text: document.createElement("bdi")
        }));
        this.remarks = Ca("remarks");
        this.tools = Ca("tools");
        this.place = -1;
        this.search = null;
        this.element.className = "accountcreator-row";
        this.element.setAttribute("role", "row");
        this.element.setAttribute("data-accountcreator-row", String(e.id));
        for (const { field: o, cell: i } of this.fields) {
          i.setAttribute("data-field", o);
          i.tabIndex = -1;
        }
        this.element.append(
          this.state,
          ...this.fields.map(({ cell: o }) => o),
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
        this.state.textContent = this.called(e.state);
        for (const { field: t, cell: r, text: o } of this.fields) {
          const i = e.request[t];
          if (o.textContent !== i) {
            o.textContent = i;
          }
          r.classList.toggle("accountcreator-cell-empty", i === "");
          if (o.parentNode !== r) {
            r.textContent = "";
            r.append(o);
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
        return (r = (t = this.fields.find((o) => o.field === e)) == null ? void 0 : t.cell) != null ? r : null;
      }
      /** Everything in the row that takes the focus, from its beginning to its end. */
      get stops() {
        return [
          ...this.fields.map(({ cell: e }) => e),
          ...[this.remarks, this.tools].flatMap((e) => Array.from(e.querySelectorAll("button, input, a[href]")))
        ];
      }
      renderControls() {
        var c;
        const { row: e, actions: t } = this;
        const r = [this.remarks, this.tools].some((l) => l.contains(document.activeElement));
        const o = ke(e);
        const i = SC.includes(e.state);
        const s = e.remarks.filter(({ code: l }) => !i || l === "already" || l === "has-account");
        const a = i ? [] : t.overrides(e);
        if (s.length > 0 || o || a.length > 0 || this.remarks.hasChildNodes()) {
          ne([
            s.map((l) => this.remarkTemplate(l)),
            o ? this.outcomeTemplate(o) : O,
            a.map(({ name: l, label: d }) => this.overrideTemplate(l, ge(d) || l))
          ], this.remarks);
        }
        ne(this.toolTemplate(), this.tools);
        for (const l of Array.from(this.remarks.querySelectorAll("a[href]"))) {
          l.setAttribute("tabindex", "-1");
        }
        if (r && !this.element.contains(document.activeElement)) {
          (c = this.cell("username")) == null ? void 0 : c.focus({ preventScroll: true });
        }
      }
      outcomeTemplate(e) {
        const { row: t, actions: r } = this;
        const { wiki: o, own: i } = e.kind === "step" && r.canFinish(t) ? { wiki: null, own: u("accountcreator-row-unfinished") } : wa(t, e);
        return k`<div>${zn([o], () => o ? le(o) : O)} ${i}</div>`;
      }
      remarkTemplate(e) {
        const { row: t, actions: r } = this;
        const { message: o, override: i } = e;
        const s = e.code === "name-taken" && e.fixes.length === 0;
        const a = e.fixes.map((c) => Uo(u("accountcreator-fix", c), "fix", () => r.fix(t, e, c)));
        return k`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${o ? zn([o], () => le(o)) : An(e)}
			${a}
			${s ? this.alternativesTemplate() : O}
			${TC(t, e, r)}
			${i === null ? O : this.overrideTemplate(i, u("accountcreator-override"))}
		</div>`;
      }
      alternativesTemplate() {
        const { search: e } = this;
        const t = e !== null && e.about === this.row.wiki;
        const r = () => {
          void this.findNames();
        };
        return k`
			${Uo(u("accountcreator-alternatives"), "find-name", r)}
			<span role="status">${t ? RC(e) : ""}</span>`;
      }
      findNames() {
        return g(this, null, function* () {
          var r;
          const { row: e } = this;
          const t = (o) => {
            this.search = { about: e.wiki, state: o };
            this.render();
          };
          if (((r = this.search) == null ? void 0 : r.state) === "asking") {
            return;
          }
          t("asking");
          try {
            yield this.actions.alternatives(e);
            t("none");
          } catch (o) {
            t("failed");
          }
        });
      }
      overrideTemplate(e, t) {
        const { row: r, actions: o } = this;
        const i = ({ target: s }) => {
          o.override(r, e, s instanceof HTMLInputElement && s.checked);
        };
        return k`<label>
			<input type="checkbox" tabindex="-1" .checked=${r.overrides.includes(e)} @change=${i}>
			${t}
		</label>`;
      }
      toolTemplate() {
        const { row: e, actions: t } = this;
        if (e.state === "unfinished") {
          return t.canFinish(e) ? Uo(u("accountcreator-finish"), "finish", () => t.finish(e)) : O;
        }
        if (!kC.includes(e.state)) {
          return O;
        }
        const r = u("accountcreator-remove", e.request.username);
        return k`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${r} title=${r} @click=${() => t.remove(e)}
		>×</button>`;
      }
    };
  });

  // src/ui/list/list-head.ts
  function Mb(n) {
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
  function OC(n) {
    return n === null ? "" : n < 90 ? u("accountcreator-seconds-left", Math.ceil(n)) : u("accountcreator-minutes-left", Math.ceil(n / 60));
  }
  function LC(n) {
    return Zt(AC.filter((e) => n[e] > 0).map((e) => u("accountcreator-count", n[e], Nr(e))));
  }
  var AC, CC, La;
  var Nb = f(() => {
    "use strict";
    Re();
    Md();
    X();
    op();
    $b();
    Tn();
    da();
    sp();
    Ft();
    L();
    Fr();
    tp();
    la();
    Er();
    AC = [
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
    CC = ["all", "problems", "warnings", "ready", "done"];
    La = class {
      constructor(e, t, { createAccountPage: r, sheetReturn: o, limit: i }) {
        this.list = e;
        this.table = t;
        this.element = document.createElement("div");
        /** What stays in sight, however far the table is scrolled. */
        this.strip = document.createElement("div");
        this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
        this.stopView = new aa();
        this.problems = new fe("warning");
        this.filter = "all";
        /** Did somebody choose the filter? Then it stays. */
        this.isChosen = false;
        this.element.className = "accountcreator-list-head";
        this.strip.className = "accountcreator-strip";
        this.sheetReturn = new Yt(o);
        this.limit = new Yt(i);
        this.shared = new Pr(e.draft);
        this.challenge = new Ta(e, r);
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
      /**
       * @param state
       * @param before What was on the screen until now; null: nothing of the list was
       */
      render(e, t) {
        const { kind: r } = e.stage;
        const o = r === "run";
        const i = _s(this.list.rows);
        this.chooseFilter(e, t, i);
        this.progress.$element.toggle(o || e.checker.running);
        const { done: s, total: a } = o ? e.batch.progress : e.checker;
        this.progress.setProgress(100 * s / Math.max(1, a));
        this.challenge.render(e.batch.challenge, o);
        this.stopView.render(e);
        this.limit.render(e, r === "check" && e.quota !== null || Aa(e) !== null);
        const { awaitingSheet: c, withoutSlip: l } = this.list.sheet;
        this.sheetReturn.render(e, !o && c.length + l.length > 0);
        this.undo.toggle(e.undoable > 0 && !o);
        const d = this.problemTexts(e);
        this.problems.show(d.length > 0 ? k`${d.map((p) => k`<p>${p}</p>`)}` : null);
        ne(this.stripTemplate(e, i), this.strip);
        ne(this.template(e, i), this.element);
      }
      stripTemplate(e, t) {
        return k`
			<div class="accountcreator-summary" tabindex="-1">${LC(t)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
      }
      template(e, t) {
        return k`
			${this.stopView.element}
			${this.limit.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<div class="accountcreator-missing-field">${this.missingField(e)}</div>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${u("accountcreator-filters")}>
					${CC.map((r) => this.filterTemplate(r, Mr(t, r)))}
				</div>
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(t)}</p>`;
      }
      /** Where the list does not begin for want of a field, that field. */
      missingField(e) {
        const { stage: t, missingField: r } = e;
        return r !== null && (t.kind === "check" || t.kind === "results") ? this.shared.render(e, r) : [];
      }
      filterTemplate(e, t) {
        return k`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${u("accountcreator-filter-count", Mb(e), t)}</button>`;
      }
      choose(e) {
        this.isChosen = true;
        this.setFilter(e);
        const { state: t } = this.list;
        this.render(t, t);
      }
      /** The rows that need somebody come before all others, unless somebody is at work with these already. */
      chooseFilter({ stage: { kind: e }, checker: t }, r, o) {
        const i = (r == null ? void 0 : r.checker.running) && !t.running && !t.cancelled;
        if (e !== (r == null ? void 0 : r.stage.kind)) {
          this.isChosen = false;
          this.setFilter(e === "run" ? "all" : rp(o, ["problems"]));
        } else if (i && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
          this.setFilter(rp(o, ["problems", "warnings"]));
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
        const t = Mr(e, this.filter);
        const r = Mb("all");
        return t > 0 ? u("accountcreator-shown-first", t, Mr(e, "all") - t, r) : u("accountcreator-shown-first-done", r);
      }
      progressText({ batch: e }) {
        const { done: t, total: r, secondsLeft: o } = e.progress;
        const { phase: i } = e;
        const s = "row" in i ? this.list.rows.find(({ id: a }) => a === i.row) : void 0;
        return Zt([
          u("accountcreator-progress-count", t, r),
          s ? gn(s) : "",
          OC(o)
        ]);
      }
      problemTexts({ problem: e, stage: t, reasonRemarks: r, batch: o }) {
        return [
          ...e ? [ca(e)] : [],
          ...t.kind === "check" ? r.map(An) : [],
          ...t.kind !== "run" && this.list.sheet.needsSheet ? [u("accountcreator-problem-sheet")] : [],
          ...o.journalKept ? [] : [u("accountcreator-journal-lost")]
        ];
      }
    };
  });

  // src/ui/list/cell-editor.ts
  function PC(n) {
    switch (n) {
      case "email":
        return u("accountcreator-column-email");
      case "realname":
        return u("accountcreator-column-realname");
      default:
        return u("accountcreator-column-username");
    }
  }
  var EC, Ea;
  var Fb = f(() => {
    "use strict";
    L();
    EC = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]);
    Ea = class {
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
        const o = e.cell(t);
        if (!o) {
          return;
        }
        const i = document.createElement("input");
        i.className = "accountcreator-editor";
        i.value = r != null ? r : e.row.request[t];
        i.setAttribute("aria-label", PC(t));
        i.setAttribute("autocomplete", "off");
        o.textContent = "";
        o.append(i);
        this.editor = i;
        i.focus();
        if (r === null) {
          i.select();
        }
        i.addEventListener("keydown", (s) => {
          const a = EC.get(s.key);
          if (a && !s.isComposing && !s.shiftKey) {
            s.preventDefault();
            s.stopPropagation();
            this.close(i, e, t, s.key !== "Escape", a);
          }
        });
        i.addEventListener("blur", () => this.close(i, e, t, true, null));
      }
      close(e, t, r, o, i) {
        if (this.editor !== e) {
          return;
        }
        this.editor = null;
        if (o && e.value !== t.row.request[r]) {
          this.save(t, r, e.value);
        }
        t.render();
        if (i !== null) {
          this.ended(t, r, i);
        }
      }
    };
  });

  // src/ui/shared/slices.ts
  var $C, Pa;
  var Db = f(() => {
    "use strict";
    $C = 16;
    Pa = class {
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
        const e = performance.now() + $C;
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
  var MC, NC, Ib, $a;
  var Bb = f(() => {
    "use strict";
    op();
    Fr();
    Db();
    MC = 50;
    NC = 60;
    Ib = "data-passed-over";
    $a = class {
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
        /** The states' words: ten thousand rows would ask for the same few over and over. */
        this.stateTexts = /* @__PURE__ */ new Map();
        this.slices = new Pa(() => this.step());
        this.element.className = "accountcreator-table-body";
      }
      /** Shows other rows; the views of those that stay are kept. Resolves when all are built. */
      setRows(e) {
        const t = new Set(e);
        this.rows = e;
        this.built = 0;
        this.last = null;
        const r = [...this.views.values()].filter(({ row: o }) => !t.has(o));
        if (r.length === this.views.size) {
          this.element.textContent = "";
          this.views.clear();
          this.blocks.clear();
          this.stale.clear();
        } else {
          r.forEach((o) => this.remove(o));
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
            if (Sa(r.row, this.filter)) {
              this.show(r, true);
            }
          }
        }
        void this.slices.go();
      }
      setFilter(e) {
        this.filter = e;
        this.views.forEach((r) => this.show(r, Sa(r.row, e)));
        let t = 0;
        for (const r of new Set(this.blocks.values())) {
          r.element.toggleAttribute(Ib, t > NC);
          t += r.shown;
        }
        requestAnimationFrame(() => requestAnimationFrame(() => {
          Array.from(this.element.children).forEach((r) => r.removeAttribute(Ib));
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
        let o = e;
        let i = Math.abs(t);
        for (let s = (e ? this.rows.indexOf(e.row) : -1) + r; i > 0 && s >= 0 && s < this.rows.length; s += r) {
          const a = this.rows[s];
          const c = a && this.view(a.id);
          if (c && !c.element.hidden) {
            o = c;
            i--;
          }
        }
        return o;
      }
      /** One row more, built or brought up to date. */
      step() {
        var r;
        const e = this.rows[this.built];
        if (e) {
          const o = (r = this.views.get(e.id)) != null ? r : this.build(e);
          o.setPlace(this.built++);
          this.last = o;
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
        const t = new Oa(e, this.actions, (a) => this.stateText(a));
        const r = this.last && this.blocks.get(this.last);
        const o = !r || r.size >= MC && r.element === this.element.lastElementChild && ((s = this.last) == null ? void 0 : s.element) === r.element.lastElementChild;
        const i = o ? this.makeBlock() : r;
        this.views.set(e.id, t);
        this.blocks.set(t, i);
        i.size++;
        i.element.insertBefore(t.element, o || !this.last ? null : this.last.element.nextSibling);
        t.element.hidden = true;
        this.show(t, Sa(e, this.filter));
        return t;
      }
      stateText(e) {
        var r;
        const t = (r = this.stateTexts.get(e)) != null ? r : Nr(e);
        this.stateTexts.set(e, t);
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

  // src/ui/list/table-cursor.ts
  var Ma;
  var qb = f(() => {
    "use strict";
    Fr();
    Ma = class {
      /**
       * @param table
       * @param blocks Its rows
       * @param reveal Brings an element of the table into sight
       */
      constructor(e, t, r) {
        this.table = e;
        this.blocks = t;
        this.reveal = r;
        this.reachable = null;
      }
      /** Rows have come, gone or changed: the Tab key still has to find one cell or button, and one only. */
      follow() {
        var t, r, o;
        const e = (t = this.reachable) == null ? void 0 : t.closest("[data-accountcreator-row]");
        if (!e || e.hidden || !this.table.contains(e)) {
          this.setReachable((o = (r = this.blocks.neighbour(null, 1)) == null ? void 0 : r.cell("username")) != null ? o : null);
        }
      }
      focus() {
        var e;
        (e = this.reachable) == null ? void 0 : e.focus();
      }
      /** Where the person is, by whatever way, is where the Tab key leads back to. */
      stay({ view: e, stop: t }) {
        var r;
        this.setReachable((r = e.stops[t]) != null ? r : null);
      }
      goTo(e) {
        if (e) {
          this.setReachable(e);
          e.focus({ preventScroll: true });
          this.reveal(e);
        }
      }
      /** To the same place of the row that is so many steps away, or as far as there are any. */
      move(e, t, r) {
        var i, s;
        const { stops: o = [] } = (i = this.blocks.neighbour(e, r)) != null ? i : {};
        this.goTo((s = o[t]) != null ? s : o[o.length - 1]);
      }
      /** @return Null: it is at no such place */
      placeOf(e) {
        var s;
        const t = e instanceof Element ? e : null;
        const r = t == null ? void 0 : t.closest("[data-accountcreator-row]");
        const o = this.blocks.view(Number(r == null ? void 0 : r.getAttribute("data-accountcreator-row")));
        const i = o ? o.stops.findIndex((a) => a.contains(t)) : -1;
        return o && i !== -1 ? { view: o, stop: i, field: (s = Hn[i]) != null ? s : null } : null;
      }
      /**
       * Does what a key stands for that leads from one cell or button to another.
       *
       * @return False: it is another key
       */
      walk({ key: e }, { view: t, stop: r }) {
        switch (e) {
          case "ArrowDown":
            this.move(t, r, 1);
            return true;
          case "ArrowUp":
            this.move(t, r, -1);
            return true;
          case "ArrowLeft":
          case "ArrowRight": {
            const o = getComputedStyle(this.table).direction === "rtl";
            this.goTo(t.stops[r + (e === "ArrowRight" === o ? -1 : 1)]);
            return true;
          }
          case "Home":
            this.move(t, r, -Infinity);
            return true;
          case "End":
            this.move(t, r, Infinity);
            return true;
          default:
            return false;
        }
      }
      setReachable(e) {
        var t;
        (t = this.reachable) == null ? void 0 : t.setAttribute("tabindex", "-1");
        e == null ? void 0 : e.setAttribute("tabindex", "0");
        this.reachable = e;
      }
    };
  });

  // src/ui/list/row-table.ts
  function FC(n) {
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
  var Na;
  var Wb = f(() => {
    "use strict";
    L();
    Fb();
    Bb();
    Fr();
    qb();
    Na = class {
      /**
       * @param actions
       * @param reveal Brings an element of the table into sight
       */
      constructor(e, t) {
        this.actions = e;
        this.element = document.createElement("div");
        /** The headings of the columns. */
        this.head = document.createElement("div");
        this.editor = new Ea(
          ({ row: o }, i, s) => e.edit(o, i, s),
          (o, i, s) => this.leave(o, i, s)
        );
        this.blocks = new $a(e, (o) => this.editor.isIn(o));
        this.cursor = new Ma(this.element, this.blocks, t);
        this.element.className = "accountcreator-table";
        this.element.setAttribute("role", "grid");
        this.element.setAttribute("aria-label", u("accountcreator-table"));
        FC(this.head);
        const { element: r } = this.blocks;
        this.element.append(this.head, r);
        r.addEventListener("keydown", (o) => this.onKeydown(o));
        r.addEventListener("dblclick", (o) => this.editAt(o.target));
        r.addEventListener("click", (o) => this.onClick(o));
        r.addEventListener("focusin", (o) => this.onFocus(o));
      }
      /** Shows other rows. Resolves when all are built. */
      setRows(e) {
        return g(this, null, function* () {
          this.element.setAttribute("aria-rowcount", String(e.length + 1));
          const t = this.blocks.setRows(e);
          this.cursor.follow();
          yield t;
          this.cursor.follow();
        });
      }
      /** Shows what has changed in the rows with these ids. */
      update(e) {
        this.blocks.update(e);
        this.cursor.follow();
      }
      setFilter(e) {
        this.blocks.setFilter(e);
        this.cursor.follow();
      }
      focus() {
        this.cursor.focus();
      }
      /** The element of the row; null: it is not built yet. */
      row(e) {
        var t, r;
        return (r = (t = this.blocks.view(e)) == null ? void 0 : t.element) != null ? r : null;
      }
      onFocus({ target: e }) {
        const t = this.cursor.placeOf(e);
        if (t && !this.editor.isIn(e)) {
          this.cursor.stay(t);
        }
      }
      onClick({ target: e }) {
        const t = this.cursor.placeOf(e);
        if ((t == null ? void 0 : t.field) && !this.editor.isOpen) {
          this.cursor.goTo(t.view.cell(t.field));
        }
      }
      editAt(e, t = null) {
        const r = this.cursor.placeOf(e);
        if ((r == null ? void 0 : r.field) && this.actions.canEdit(r.view.row)) {
          this.editor.open(r.view, r.field, t);
        }
      }
      onKeydown(e) {
        const t = this.cursor.placeOf(e.target);
        if (!t || this.editor.isIn(e.target)) {
          return;
        }
        if (this.cursor.walk(e, t) || t.field && this.editByKey(e, t.view, t.field)) {
          e.preventDefault();
        }
      }
      /** The keys that change something. What a button does with them is the browser's business. */
      editByKey(e, t, r) {
        const { key: o } = e;
        if (o === "Enter" || o === "F2") {
          this.editAt(e.target);
          return true;
        }
        if (o === "Delete") {
          this.removeAndMove(t, r);
          return true;
        }
        if (o.length !== 1 || e.ctrlKey || e.metaKey || e.altKey) {
          return false;
        }
        this.editAt(e.target, o);
        return true;
      }
      removeAndMove(e, t) {
        const r = this.blocks.neighbour(e, 1);
        const o = r === e ? this.blocks.neighbour(e, -1) : r;
        if (this.actions.canEdit(e.row)) {
          this.actions.remove(e.row);
          if (o && o !== e) {
            this.cursor.goTo(o.cell(t));
          }
        }
      }
      /** From a cell that was edited to the next one. */
      leave(e, t, r) {
        var o;
        if (r === "down") {
          this.cursor.move(e, Hn.indexOf(t), 1);
        } else {
          this.cursor.goTo(e.cell(r === "right" ? (o = Hn[Hn.indexOf(t) + 1]) != null ? o : t : t));
        }
      }
    };
  });

  // src/ui/list/table-scroll.ts
  var DC, Fa;
  var _b = f(() => {
    "use strict";
    DC = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
    Fa = class {
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
        const r = ({ key: i, target: s }) => {
          if (DC.has(i) && !(s instanceof Element && s.closest("input, textarea, select, button"))) {
            this.hold();
          }
        };
        const o = ({ target: i }) => {
          if (i === e) {
            t();
          }
        };
        e.addEventListener("wheel", t, { passive: true });
        e.addEventListener("touchmove", t, { passive: true });
        e.addEventListener("keydown", r);
        e.addEventListener("pointerdown", o);
        return () => {
          e.removeEventListener("wheel", t);
          e.removeEventListener("touchmove", t);
          e.removeEventListener("keydown", r);
          e.removeEventListener("pointerdown", o);
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
        const { top: o, bottom: i } = e.getBoundingClientRect();
        const s = r.top + this.coveredHeight() - o;
        const a = i - r.top - t.clientHeight;
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
  function qC(n, e, t) {
    return new Na({
      edit: (r, o, i) => n.table.edit(r, o, i),
      canEdit: (r) => BC(r) && n.state.stage.kind !== "run",
      fix: (r, o, i) => n.table.edit(r, o.field, i),
      override: (r, o, i) => n.table.override(r, o, i),
      overrides: (r) => {
        var o, i;
        return Sx(r, (i = (o = n.state.opening) == null ? void 0 : o.requests) != null ? i : []);
      },
      claim: (r, o) => n.table.claim(r, o),
      alternatives: (r) => n.table.alternatives(r),
      remove: (r) => n.table.remove(r),
      finish: t,
      canFinish: (r) => n.run.holdsStep(r)
    }, (r) => e.reveal(r));
  }
  var IC, BC, Da;
  var Ub = f(() => {
    "use strict";
    gs();
    L();
    Nb();
    Wb();
    _b();
    IC = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    BC = ({ state: n, creation: e }) => IC.includes(n) || n === "already" && (e == null ? void 0 : e.createdByMe) !== true;
    Da = class {
      constructor(e, t) {
        this.list = e;
        this.hint = document.createElement("p");
        const r = [];
        this.scroll = new Fa(r);
        this.table = qC(e, this.scroll, (o) => t.finish(o));
        this.head = new La(e, {
          setFilter: (o) => this.table.setFilter(o),
          isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
        }, t);
        r.push(this.head.strip, this.table.head);
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
       * @param before What was on the screen until now; null: no table was
       * @param rows Ids of those that changed
       */
      render(e, t, r) {
        this.head.render(e, t);
        if (e.edition !== (t == null ? void 0 : t.edition)) {
          void this.table.setRows(this.list.rows);
        } else {
          this.table.update(r);
        }
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
  function Ia({ kind: n }) {
    return n === "check" || n === "run" || n === "results";
  }
  function ap({ step: n, stage: e }) {
    return n ? "step" : e.kind;
  }
  function zb({ stage: n, batch: { phase: e } }) {
    return n.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
  }
  var Ba;
  var Hb = f(() => {
    "use strict";
    Mo();
    qg();
    L();
    Wg();
    Hg();
    Kg();
    ub();
    db();
    Ab();
    _d();
    Cb();
    Lb();
    Eb();
    la();
    Ub();
    Ba = class {
      constructor(e, t) {
        this.list = e;
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-list-screen");
        this.size = "full";
        this.explanation = new Cr();
        this.pageTitle = new va(document);
        this.isShown = false;
        /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
        this.missed = /* @__PURE__ */ new Set();
        /** What is on the screen, or was when it was left; null: nothing was yet. */
        this.shown = null;
        this.changed = () => void 0;
        this.note = new ka(e);
        this.listView = new ya(e, t.sources, t.draft);
        this.exports = new ra(e, t.exports, (r) => this.say(r));
        this.step = new ua(e, t, (r) => this.say(r), () => this.changed());
        this.panel = new Da(e, b(h({}, t), {
          finish: (r) => {
            void this.step.open(r);
          },
          sheetReturn: t.sheetReturn((r) => this.say(r))
        }));
        this.$element.append(
          this.explanation.$element,
          this.step.element,
          this.listView.element,
          ...this.panel.elements
        );
        this.$element.get().forEach((r) => this.panel.tellHeight(r));
        e.observe((r, o) => {
          if (!this.isShown) {
            o.forEach((s) => this.missed.add(s));
          }
          const { progress: i } = r;
          this.pageTitle.show(i ? u("accountcreator-title-progress", i.done, i.total) : "");
        });
      }
      get title() {
        return u("accountcreator-title-list");
      }
      get viewName() {
        const e = ap(this.list.state);
        return e === "step" || e === "check" || e === "run" || e === "results" ? e : "list";
      }
      get status() {
        const { state: e } = this.list;
        const { phase: t } = e.batch;
        const r = this.step.status || lb(this.list) || this.note.text;
        return r === "" && zb(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Xd(t.because) : r;
      }
      get buttons() {
        return this.step.isOpen ? this.step.buttons : Vg(this.list);
      }
      get closingQuestion() {
        return _g(this.list);
      }
      get replaceQuestion() {
        return Ug(this.list);
      }
      press(e) {
        if (this.step.isOpen) {
          this.step.press(e);
        } else if (e === "one") {
          this.dependencies.toOne();
        } else if (e === "check") {
          void this.check();
        } else {
          this.say("");
          zg(this.list, e, (t) => this.exports.press(t));
        }
      }
      focus() {
        const { state: e } = this.list;
        if (this.step.isOpen) {
          this.step.focus();
        } else if (Ia(e.stage)) {
          this.panel.focus(zb(e));
        } else if (e.stage.kind === "list") {
          this.listView.focus();
        } else {
          this.explanation.focus();
        }
      }
      observe(e) {
        this.changed = e;
        const t = new na((c, l) => {
          this.render(c, [...this.missed, ...l]);
          this.missed.clear();
          e();
        });
        const r = this.$element.parent()[0];
        const o = r ? this.panel.scroll.watch(r) : () => void 0;
        let i = null;
        const s = this.list.observe((c, l) => {
          const d = Ob(i, c);
          i = c;
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
          o();
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
        return g(this, null, function* () {
          this.listView.readNow();
          if (yield this.listView.ask()) {
            this.say(u("accountcreator-columns-first"));
          } else if (this.list.rows.length > 0) {
            yield this.list.check();
          } else {
            this.say(u("accountcreator-list-empty"));
            this.listView.focus();
          }
        });
      }
      say(e) {
        this.note.say(e);
        this.changed();
      }
      render(e, t) {
        const { stage: r } = e;
        const { shown: o } = this;
        this.shown = e;
        const i = Ia(r);
        this.step.render();
        this.listView.element.hidden = r.kind !== "list";
        this.panel.show(i && e.step === null, e);
        this.explanation.render(r);
        this.listView.render(e);
        if (i) {
          this.panel.render(e, o && Ia(o.stage) ? o : null, t);
        }
        this.follow(e, o);
      }
      /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
      follow(e, t) {
        const { scroll: r } = this.panel;
        const o = ap(e);
        const i = t && ap(t);
        if (o !== i) {
          if (Ia(e.stage)) {
            this.exports.prepare();
          }
          const s = i === "run" && o === "results" && r.isInHand;
          if (!s) {
            r.release();
            r.toTop();
            this.focus();
          }
        }
        if (o === "run") {
          this.panel.followRun(e);
        }
      }
    };
  });

  // src/wiki/shape.ts
  function T(n) {
    return typeof n === "object" && n !== null && !Array.isArray(n) ? n : {};
  }
  function Y(n) {
    return Array.isArray(n) ? n : [];
  }
  function E(n) {
    return typeof n === "string" ? n : typeof n === "number" ? String(n) : "";
  }
  function Dr(n) {
    return Y(n).filter((e) => typeof e === "string");
  }
  var et = f(() => {
    "use strict";
  });

  // src/wiki/read-declarations.ts
  function Dt(n) {
    return typeof n === "string" ? { format: "html", html: n } : Q("");
  }
  function UC(n) {
    if (Array.isArray(n)) {
      return n.map((t, r) => ({ value: String(r), label: E(t) }));
    }
    const e = T(n);
    return Object.entries(e).map(([t, r]) => ({ value: t, label: E(r) }));
  }
  function zC(n) {
    if (typeof n === "string" || typeof n === "boolean") {
      return n;
    }
    if (Array.isArray(n)) {
      return Dr(n);
    }
    return typeof n === "number" ? String(n) : null;
  }
  function HC(n, e) {
    var r;
    const t = T(e);
    return {
      name: n,
      type: (r = WC.find((o) => o === t.type)) != null ? r : "string",
      label: Dt(t.label),
      help: Dt(t.help),
      optional: t.optional === true,
      sensitive: t.sensitive === true,
      value: zC(t.value),
      options: UC(t.options)
    };
  }
  function VC({ required: n, fields: e }) {
    return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => Z(t) && Z(r));
  }
  function qa(n) {
    return Y(n).map((e) => {
      var o;
      const t = T(e);
      const r = T(t.fields);
      return {
        id: E(t.id),
        required: (o = _C.find((i) => i === t.required)) != null ? o : "optional",
        provider: Dt(t.provider),
        account: Dt(t.account),
        metadata: h({}, T(t.metadata)),
        fields: Object.entries(r).map(([i, s]) => HC(i, s))
      };
    }).filter((e) => !VC(e));
  }
  var WC, _C;
  var Wa = f(() => {
    "use strict";
    V();
    et();
    WC = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
    _C = ["required", "optional", "primary-required"];
  });

  // src/wiki/read-override-check.ts
  function Vb(n) {
    return {
      action: "titleblacklist",
      tbtitle: `User:${n}`,
      tbaction: "new-account",
      tbnooverride: "1"
    };
  }
  function jb(n) {
    const e = T(n.titleblacklist);
    return e.result === "blacklisted" ? { code: E(e.message) || "titleblacklist-forbidden", message: Dt(e.reason) } : null;
  }
  function Kb(n) {
    return { action: "antispoof", username: n };
  }
  function Gb(n) {
    const e = T(n.antispoof);
    switch (e.result) {
      case "conflict":
        return { code: "antispoof-conflict", message: Q(Dr(e.users).join(mw.msg("comma-separator"))) };
      case "error":
        return { code: "antispoof-name-illegal", message: Dt(e.error) };
      default:
        return null;
    }
  }
  var Qb = f(() => {
    "use strict";
    V();
    Wa();
    et();
  });

  // src/wiki/ask-overridable.ts
  function Xb(n) {
    return Jb.some(({ override: e }) => xe(n, e));
  }
  function _a(n, e, t, r) {
    return g(this, null, function* () {
      const o = [];
      for (const { override: i, parameters: s, read: a } of Jb) {
        if (xe(e, i) && !r.cancelled) {
          const c = a(yield n.get(s(t), r));
          if (c) {
            o.push(h({ kind: "forbidden", canonical: t, override: i }, c));
          }
        }
      }
      return o;
    });
  }
  var Jb;
  var cp = f(() => {
    "use strict";
    V();
    Qb();
    Jb = [
      { override: "ignoreTitleBlacklist", parameters: Vb, read: jb },
      { override: "ignoreAntiSpoof", parameters: Kb, read: Gb }
    ];
  });

  // src/wiki/read-found.ts
  function lp(n, e, t) {
    const r = T(n.query);
    const o = T(Y(r.users)[0]);
    if (o.missing === true || o.invalid === true) {
      return { kind: "free" };
    }
    const i = E(o.name);
    if (typeof o.userid !== "number" || i === "") {
      return { kind: "silent" };
    }
    for (const s of Y(r.logevents)) {
      const a = T(s);
      const c = E(a.title);
      const l = c.slice(c.indexOf(":") + 1) === i && E(a.user) === e;
      if (l && Date.parse(E(a.timestamp)) >= t) {
        return { kind: "mine", username: i, by: a.action === "byemail" ? "mail" : "password" };
      }
    }
    return { kind: "other" };
  }
  function Ua(n) {
    return E(T(n.continue).lecontinue) || null;
  }
  var up = f(() => {
    "use strict";
    et();
  });

  // src/wiki/wiki-api.ts
  function On(n) {
    const e = T(n);
    if (typeof e.html === "string") {
      return { format: "html", html: e.html };
    }
    return Q(E(e.text) || E(e.info));
  }
  function dp(n, e) {
    const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
    return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
  }
  function jC(n) {
    return dp(On(n), E(T(T(n).data).readonlyreason));
  }
  function KC(n) {
    const e = Number(n);
    return n && Number.isFinite(e) && e > 0 ? e : null;
  }
  function GC(n, e, t) {
    var a, c, l;
    const r = T(e);
    const o = (c = (a = r.xhr) != null ? a : t) != null ? c : {};
    const i = o.getResponseHeader ? KC(o.getResponseHeader("Retry-After")) : null;
    const [s] = Y(r.errors);
    return new en(
      typeof n === "string" ? n : "http",
      s ? jC(s) : Q(E(T(r.error).info)),
      (l = o.status) != null ? l : 0,
      i,
      E(r.textStatus)
    );
  }
  function za(n) {
    return n.replace(QC, (e) => e.length === 2 ? e : "�");
  }
  function Yb(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [
      za(e),
      za(t)
    ]));
  }
  var Vn, en, QC, Cn;
  var Ir = f(() => {
    "use strict";
    V();
    Tt();
    et();
    Vn = String.fromCharCode(31);
    en = class extends ce {
      /**
       * @param code API error code, or `http`, `ok-but-empty`, `cancelled`
       * @param text The wiki's own words; empty where it gave none
       * @param status HTTP status; 0 where there was no answer at all
       * @param retryAfter Seconds to wait, where the wiki named them
       * @param reason jQuery's: `timeout`, `error`, `parsererror`, `abort`; empty for an answer of the API
       */
      constructor(t, r, o, i, s) {
        super(t, r);
        this.status = o;
        this.retryAfter = i;
        this.reason = s;
      }
    };
    QC = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
    Cn = class {
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
        return this.send(this.api.get(Yb(e)), t);
      }
      /**
       * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
       *
       * @throws ApiFailure
       */
      post(e, t) {
        return this.send(this.api.post(h(h({}, Yb(e)), this.format)), t);
      }
      send(e, t) {
        if (t) {
          t.onCancel(() => e.abort());
        }
        return new Promise((r, o) => {
          e.then(
            (i) => r(T(i)),
            (i, s, a, c) => {
              o(GC(i, s, c));
            }
          );
        });
      }
    };
  });

  // src/wiki/read-name-check.ts
  function Ha(n, e) {
    const t = T(Y(T(n.query).users)[0]);
    if (t.invalid !== true && E(t.name) === "") {
      throw new ce("http", Q(""));
    }
    return pp(t, e);
  }
  function pp(n, e) {
    const t = E(n.name);
    if (n.invalid === true || t === "") {
      return { kind: "invalid" };
    }
    if (n.missing !== true) {
      return { kind: "taken", canonical: t };
    }
    const [r] = Y(n.cancreateerror);
    if (n.cancreate !== false) {
      return { kind: "free", canonical: t };
    }
    const o = E(T(r).code);
    if (W(o).name === "taken") {
      return { kind: "taken", canonical: t };
    }
    return {
      kind: "forbidden",
      canonical: t,
      code: o,
      message: r ? On(r) : Q(""),
      override: Gr(o, e)
    };
  }
  var Va = f(() => {
    "use strict";
    Oe();
    at();
    V();
    Tt();
    Ir();
    et();
  });

  // src/wiki/read-names.ts
  function JC(n) {
    const e = n.normalize().replace(/[_ ]+/g, " ").trim();
    return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
  }
  function Zb(n, e, t) {
    var i;
    const r = /* @__PURE__ */ new Map();
    for (const s of Y(T(n.query).users)) {
      const a = T(s);
      r.set(E(a.name), pp(a, t));
    }
    const o = /* @__PURE__ */ new Map();
    for (const s of e) {
      const a = (i = r.get(s)) != null ? i : r.get(JC(s));
      if (a) {
        o.set(s, a);
      }
    }
    return o;
  }
  var ew = f(() => {
    "use strict";
    Va();
    et();
  });

  // src/wiki/read-own-creations.ts
  function nw(n) {
    const e = /* @__PURE__ */ new Map();
    for (const t of Y(T(n.query).logevents)) {
      const r = T(t);
      const o = E(r.title);
      const i = o.slice(o.indexOf(":") + 1);
      const s = Date.parse(E(r.timestamp));
      const a = r.action === "byemail" || r.action === "create2";
      if (a && i !== "" && !Number.isNaN(s) && !e.has(i)) {
        e.set(i, {
          at: s,
          by: r.action === "byemail" ? "mail" : "password",
          reason: E(r.comment)
        });
      }
    }
    return e;
  }
  function ja(n) {
    const e = Date.parse(E(n));
    return Number.isNaN(e) ? null : e;
  }
  function YC(n, e) {
    var s, a;
    const t = T(Y(n.users)[0]);
    const r = T(n.globaluserinfo);
    const o = E(r.home);
    const i = (s = tw(r.editcount)) != null ? s : tw(t.editcount);
    return h(h({
      at: (a = ja(r.registration)) != null ? a : ja(t.registration)
    }, i === void 0 ? {} : { edits: i }), o === "" || o === e ? {} : { home: o });
  }
  function ZC(n, e) {
    var c;
    const t = T(Y(T(n.query).logevents)[0]);
    const r = ja(t.timestamp);
    if (r === null || E(t.title) === "") {
      return null;
    }
    const o = E(t.user);
    const i = t.action === "byemail" || t.action === "create2";
    const s = i && o === e;
    const a = i && !s && r > ((c = ja(n.curtimestamp)) != null ? c : Infinity) - XC;
    return h({ createdByMe: s, createdBy: o, at: r, isForOthers: i }, a ? { isRecent: a } : {});
  }
  function rw(n, e, t) {
    var c;
    const r = YC(T(n.query), t);
    const o = ZC(n, e);
    if (!o) {
      return r.at === null && r.edits === void 0 ? null : h({ createdByMe: false, createdBy: "" }, r);
    }
    const a = o, { isForOthers: i } = a, s = Ie(a, ["isForOthers"]);
    return b(h(h({}, r), s), { at: i ? s.at : (c = r.at) != null ? c : s.at });
  }
  function ow(n) {
    const { createaccount: e } = T(T(T(n.query).userinfo).ratelimits);
    return Object.values(T(e)).map(T).flatMap(({ hits: t, seconds: r }) => typeof t === "number" && typeof r === "number" && r > 0 ? [{ hits: t, seconds: r }] : []);
  }
  var XC, tw;
  var iw = f(() => {
    "use strict";
    et();
    XC = 864e5;
    tw = (n) => typeof n === "number" ? n : void 0;
  });

  // src/wiki/mw-list-service.ts
  var eO, tO, Ka;
  var sw = f(() => {
    "use strict";
    cp();
    up();
    Va();
    ew();
    iw();
    Ir();
    et();
    eO = 1500;
    tO = 4;
    Ka = class {
      /** @param knowledge What was said last; the MwAccountService */
      constructor(e) {
        this.knowledge = e;
        this.api = new Cn();
        /** False once the wiki has shown that it knows no accounts for several wikis (extension CentralAuth). */
        this.asksGlobally = true;
      }
      get namesPerRequest() {
        return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
      }
      get offersOverrides() {
        return Xb(this.knowledge.requests);
      }
      checkNames(e, t) {
        return g(this, null, function* () {
          const { requests: r } = this.knowledge;
          const o = /* @__PURE__ */ new Map();
          const i = (s) => s.forEach((a, c) => {
            o.set(c, a);
          });
          for (let s = 0; s < e.length; s += this.namesPerRequest) {
            const a = e.slice(s, s + this.namesPerRequest);
            i(Zb(yield this.ask(a, t), a, r));
          }
          for (const s of e.filter((a) => !o.has(a))) {
            o.set(s, Ha(yield this.ask([s], t), r));
          }
          return o;
        });
      }
      checkOverridable(e, t) {
        return _a(this.api, this.knowledge.requests, e, t);
      }
      creationOf(e, t) {
        return g(this, null, function* () {
          const r = yield this.api.get(h({
            action: "query",
            curtimestamp: "1",
            list: "logevents|users",
            letype: "newusers",
            letitle: `User:${e}`,
            leprop: "title|user|timestamp|type",
            lelimit: "1",
            ledir: "newer",
            ususers: Vn + e,
            usprop: "registration|editcount"
          }, this.asksGlobally ? { meta: "globaluserinfo", guiuser: e, guiprop: "editcount" } : {}), t);
          this.asksGlobally = "globaluserinfo" in T(r.query);
          return rw(r, this.knowledge.me, String(mw.config.get("wgDBname")));
        });
      }
      ownCreations(e) {
        return g(this, null, function* () {
          const t = h({
            action: "query",
            list: "logevents",
            letype: "newusers",
            leuser: this.knowledge.me,
            leprop: "title|timestamp|type|comment",
            lelimit: "max",
            continue: ""
          }, this.knowledge.rights.includes("noratelimit") ? {} : { meta: "userinfo", uiprop: "ratelimits" });
          const r = /* @__PURE__ */ new Map();
          let o = [];
          for (let i = 0; i < tO; i++) {
            const s = yield this.api.get(t, e);
            nw(s).forEach((c, l) => {
              if (!r.has(l)) {
                r.set(l, c);
              }
            });
            if (i === 0) {
              o = ow(s);
            }
            const a = Ua(s);
            if (a === null) {
              return { creations: r, complete: true, windows: o };
            }
            t.lecontinue = a;
            t.continue = "-||";
          }
          return { creations: r, complete: false, windows: o };
        });
      }
      ask(e, t) {
        const r = Vn + e.map(za).join(Vn);
        const o = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
        return encodeURIComponent(r).length > eO ? this.api.post(o, t) : this.api.get(o, t);
      }
    };
  });

  // src/app/list-part.ts
  var cw = {};
  on(cw, {
    makeListPart: () => rO
  });
  function nO(n) {
    return g(this, null, function* () {
      try {
        return yield (yield Ae("after")).limitSeconds(n);
      } catch (e) {
        mw.log.warn(e);
        return null;
      }
    });
  }
  function rO(n, e) {
    We(qe);
    const t = cn(n.randomBytes);
    void Dd(t);
    const r = new Ys(b(h({}, n), {
      lists: new Ka(n.service),
      freeNames: (...i) => g(null, null, function* () {
        return (yield Ae("after")).freeNames(...i);
      }),
      connection: Mg,
      limitSeconds: nO,
      columns: new ls(Fg),
      journal: new ds(Yr, Ut, t),
      holdRun: Dd,
      onFinished: (i) => {
        mw.hook("accountCreator.finished").fire(i);
      },
      whoAmI: () => n.service.whoAmI(),
      onReturn: Ng
    }));
    window.addEventListener("beforeunload", (i) => {
      if (r.unsavedWork.length > 0) {
        i.preventDefault();
        i.returnValue = "";
      }
    });
    return {
      model: r,
      open(i) {
        return g(this, null, function* () {
          if (r.hasDraft && !r.run.isBusy) {
            r.startOver();
          }
          if (!r.run.isBusy) {
            yield r.open(i);
          }
        });
      },
      screen: new Ba(r, b(h({}, e), {
        createAccountPage: () => n.service.createAccountPage(),
        exports: { fetch: () => Ae("after"), problemText: dt },
        sources: aw,
        sheetReturn: (i) => ({
          fetch: () => g(null, null, function* () {
            return new (yield Ae("after")).SheetReturnView(r, i, aw);
          }),
          problemText: dt
        }),
        limit: {
          fetch: () => g(null, null, function* () {
            return new (yield Ae("after")).LimitView(r);
          }),
          problemText: dt
        },
        draft: {
          columns: {
            fetch: () => g(null, null, function* () {
              return new (yield Ae("draft")).ColumnView(r);
            }),
            problemText: dt
          },
          naming: {
            fetch: () => g(null, null, function* () {
              return new (yield Ae("draft")).NamingView(r);
            }),
            problemText: dt
          }
        }
      }))
    };
  }
  var aw;
  var lw = f(() => {
    "use strict";
    sx();
    fx();
    $g();
    Jr();
    di();
    Dg();
    Ig();
    mp();
    ea();
    ln();
    Hb();
    L();
    sw();
    aw = {
      fetch: (n) => Ae("sources").then(({ makeSources: e }) => e(n)),
      readSheet: (n, e) => Ae("sources").then(({ readSheetFile: t }) => t(n, e)),
      problemText: dt
    };
  });

  // src/accounts/names/alternatives.ts
  function uw(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function dw(n) {
    var o;
    const e = n.split(" ").filter((i) => i !== "");
    const [t = ""] = e;
    const r = (o = e[e.length - 1]) != null ? o : "";
    return e.length < 2 ? [] : [
      [...e.slice(0, -1), uw(r)].join(" "),
      [uw(t), ...e.slice(1)].join(" "),
      e.join(""),
      ...e.length > 2 ? [`${t} ${r}`] : []
    ];
  }
  function pw(n, e = {}) {
    var l;
    const { realname: t = "", year: r, place: o = "" } = e;
    const i = t.trim().replace(/\s+/g, " ");
    const s = [...i === "" ? [] : [i, ...dw(i)], ...dw(n)];
    for (const d of [o.trim(), r === void 0 ? "" : String(r)]) {
      if (d !== "" && !n.includes(d)) {
        s.push(`${n} ${d}`);
      }
    }
    const [, a = n, c = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(n)) != null ? l : [];
    for (let d = c === "" ? 2 : Number(c) + 1; s.length < oO; d++) {
      s.push(c === "" ? `${n} ${d}` : a + String(d));
    }
    return [...new Set(s)].filter((d) => d !== n);
  }
  var oO;
  var fw = f(() => {
    "use strict";
    oO = 40;
  });

  // src/accounts/list/check/free-names.ts
  function hw(n, e, t, r, o) {
    return g(this, null, function* () {
      const i = h({ realname: e.request.realname }, r === void 0 ? {} : { year: r });
      const s = pw(e.canonical, i).filter((d) => !t.has(d));
      const a = yield n.checkNames(s, o);
      const c = s.flatMap((d) => {
        const p = a.get(d);
        return (p == null ? void 0 : p.kind) === "free" && !t.has(p.canonical) ? [p.canonical] : [];
      });
      const l = [];
      for (const d of new Set(c)) {
        if ((yield n.checkOverridable(d, o)).length === 0) {
          l.push(d);
        }
        if (l.length === iO) {
          break;
        }
      }
      return l;
    });
  }
  var iO;
  var xw = f(() => {
    "use strict";
    fw();
    iO = 3;
  });

  // src/accounts/list/extra-columns.ts
  function Ga(n, e, t, r = () => 0) {
    const o = /* @__PURE__ */ new Map();
    for (const l of n.flatMap(({ extra: d }) => d)) {
      if (!o.has(e(l))) {
        o.set(e(l), l);
      }
    }
    const i = [...o].sort(([, l], [, d]) => r(l, d));
    const s = new Map(i.slice(0, fp).map(([l], d) => [l, d]));
    const a = i.slice(0, fp).map(([, l]) => t(l));
    const c = i.length > fp;
    return {
      headings: c ? [...a, sO] : a,
      cellsOf: ({ extra: l }) => {
        const d = a.map(() => "");
        const p = [];
        for (const m of [...l].reverse()) {
          const x = s.get(e(m));
          if (x === void 0) {
            p.unshift(`${t(m)}: ${m.value}`);
          } else {
            const v = d[x];
            d[x] = v ? `${m.value} | ${v}` : m.value;
          }
        }
        return c ? [...d, p.join(" | ")] : d;
      }
    };
  }
  var fp, sO;
  var hp = f(() => {
    "use strict";
    fp = 200;
    sO = "…";
  });

  // src/accounts/list/after/export.ts
  function gw(n) {
    return "\uFEFF" + At(n.map((e) => e.map(Pf)), ",", "\r\n");
  }
  function ww(n, e, t, r = "generate") {
    const o = r === "generate" ? "" : r;
    const i = Vl.filter((a) => a !== "unused");
    const s = bw(n, t);
    return gw([
      [...i.map((a) => t[a]), Gt, ...s.headings],
      ...n.map((a) => [
        ...i.map((c) => {
          var l;
          return (l = a.request[c]) != null ? l : o;
        }),
        e.loginAddress || e.siteName,
        ...s.cellsOf(a)
      ])
    ]);
  }
  function yw(n, { headings: e, states: t, explain: r }) {
    const o = n.map((s) => b(h({}, s), { extra: s.extra.filter(({ value: a }) => a !== s.request.password) }));
    const i = bw(o, e);
    return gw([
      [
        e.state,
        e.username,
        e.email,
        e.explanation,
        Gt,
        ...i.headings
      ],
      ...o.map((s) => [
        t[s.state],
        gn(s),
        s.request.email,
        r(s),
        s.state,
        ...i.cellsOf(s)
      ])
    ]);
  }
  function aO(n) {
    return n.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
  }
  function vw(n) {
    return n.map((e) => `* [[User:${aO(gn(e))}]]
`).join("");
  }
  function kw(n) {
    return n.map((e) => gn(e).replace(/\s+/gu, " ") + "\n").join("");
  }
  var bw;
  var Sw = f(() => {
    "use strict";
    xr();
    pr();
    hp();
    su();
    X();
    bw = (n, e) => Ga(
      n,
      ({ heading: t, column: r }) => `${r} ${t}`,
      ({ heading: t, column: r }) => t || e.column(r + 1),
      (t, r) => t.column - r.column
    );
  });

  // src/accounts/list/after/slips.ts
  function Rw(n, { siteName: e, loginAddress: t }) {
    return n.flatMap((r) => {
      const o = ke(r);
      if ((o == null ? void 0 : o.kind) !== "created") {
        return [];
      }
      const i = o.by === "mail";
      return [{
        siteName: e,
        loginAddress: t,
        username: gn(r),
        password: o.by === "password" ? r.request.password : "",
        mailed: i,
        // After a reload, nothing is known here of the address of somebody who has an account.
        notes: hi(o.by, r.request.email !== "")
      }];
    });
  }
  var Tw = f(() => {
    "use strict";
    Gc();
    X();
  });

  // src/ui/list/slips-view.ts
  function Ja(n, e) {
    const t = document.createElement(n);
    t.textContent = e;
    return t;
  }
  function Qa(n, e) {
    const t = document.createElement("dd");
    const r = document.createElement(n);
    r.textContent = e;
    t.append(r);
    return t;
  }
  function cO(n) {
    const e = document.createElement("h3");
    const t = document.createElement("span");
    t.textContent = u("accountcreator-slip-username");
    const r = document.createElement("bdi");
    r.textContent = n;
    e.append(t, " ", r);
    return e;
  }
  function lO({ password: n, mailed: e }) {
    const t = Ja("dt", u("accountcreator-slip-password"));
    return e ? [t, Qa("bdi", u("accountcreator-slip-mailed"))] : n === "" ? [t, Qa("bdi", u("accountcreator-slip-ask"))] : [t, Qa("code", n)];
  }
  function uO(n) {
    const e = Ja("p", Ge(n.notes.map(xi)));
    e.className = "accountcreator-slip-notes";
    return e;
  }
  function Aw(n) {
    const e = document.createElement("div");
    e.className = "accountcreator-slips";
    for (const t of n) {
      const r = document.createElement("section");
      const o = document.createElement("dl");
      o.append(
        Ja("dt", u("accountcreator-slip-address")),
        Qa("bdi", t.loginAddress),
        ...lO(t)
      );
      r.append(
        Ja("p", u("accountcreator-slip-wiki", t.siteName)),
        cO(t.username),
        o,
        uO(t)
      );
      e.append(r);
    }
    return e;
  }
  var Cw = f(() => {
    "use strict";
    L();
    Jc();
  });

  // src/ui/list/export-list.ts
  function Lw({ state: n }) {
    var e, t;
    return {
      siteName: (t = (e = n.opening) == null ? void 0 : e.siteName) != null ? t : "",
      loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
    };
  }
  function Ew(n) {
    const e = ba(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
    return `${location.hostname}-${e}-${n}.csv`;
  }
  function dO(n) {
    const e = ke(n);
    if (!e) {
      return Ge(n.remarks.filter(({ severity: o }) => o === "error").map(An));
    }
    if (e.kind === "created") {
      return "";
    }
    const { wiki: t, own: r } = wa(n, e);
    return Ge([t ? ge(t) : "", r]);
  }
  function Pw(n) {
    return u("accountcreator-column-number", n);
  }
  function pO(n) {
    const e = {};
    for (const { state: t } of n) {
      e[t] = Nr(t);
    }
    return yw(n, {
      headings: {
        state: u("accountcreator-column-state"),
        username: u("accountcreator-column-username"),
        email: u("accountcreator-column-email"),
        explanation: u("accountcreator-column-remarks"),
        column: Pw
      },
      states: e,
      explain: dO
    });
  }
  function mO(n) {
    n.sheet.prepareSheet();
    Xc(Ew(u("accountcreator-sheet-name")), ww(n.rows, Lw(n), {
      username: u("accountcreator-column-username"),
      email: u("accountcreator-column-email"),
      realname: u("accountcreator-column-realname"),
      password: u("accountcreator-column-password"),
      reason: u("accountcreator-column-reason"),
      mode: u("accountcreator-column-mode"),
      column: Pw
    }, n.state.mode), "text/csv");
  }
  function Ow(n) {
    return ir(n) ? u("accountcreator-copied") : u("accountcreator-text-not-copied");
  }
  function $w(n, e) {
    const t = n.rows.filter(cs);
    switch (e) {
      case "save-sheet":
        mO(n);
        return "";
      case "save-csv":
        Xc(Ew(u("accountcreator-results-name")), pO(n.rows), "text/csv");
        return u("accountcreator-saved");
      case "copy-wikitext":
        return Ow(vw(t));
      case "copy-names":
        return Ow(kw(t));
      case "print-slips":
        L0(Aw(Rw(n.rows, Lw(n))));
        return "";
      default:
        return null;
    }
  }
  var Mw = f(() => {
    "use strict";
    Sw();
    Tw();
    X();
    L();
    gi();
    Qe();
    Tn();
    Er();
    Fr();
    Cw();
  });

  // src/accounts/list/check/quota.ts
  function Nw(n, e, t) {
    const { own: r, at: o } = e;
    const i = r ? [...r.creations.values()].map(({ at: c }) => c) : [];
    const s = (c) => i.filter((l) => l > o - c).length;
    const a = r ? r.windows : [];
    return {
      limited: !n.includes("noratelimit"),
      createdLastDay: r && s(fO),
      needed: t,
      windows: a,
      left: a.length === 0 ? null : Math.max(0, Math.min(
        ...a.map(({ hits: c, seconds: l }) => c - s(l * 1e3))
      ))
    };
  }
  function Fw({ limited: n, createdLastDay: e, needed: t, left: r }) {
    return n && t > (r != null ? r : hO - (e != null ? e : 0));
  }
  var fO, hO;
  var Dw = f(() => {
    "use strict";
    fO = 864e5;
    hO = 6;
  });

  // src/accounts/list/create/resume-times.ts
  function Bw(n) {
    const e = n.length === 0 ? [xO, ...Iw] : Iw.filter((t) => t < Math.max(...n));
    return [.../* @__PURE__ */ new Set([...e, ...n])].sort((t, r) => t - r);
  }
  var Iw, xO;
  var qw = f(() => {
    "use strict";
    Iw = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
    xO = 300;
  });

  // src/ui/list/limit-request.ts
  function gO(n) {
    const e = new Date(n.replace(" ", "T"));
    const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
    const r = (o) => String(Math.floor(Math.abs(o))).padStart(2, "0");
    return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${r(t / 60)}:${r(t % 60)})`;
  }
  function xp(n) {
    return /^https?:\/\//i.test(n) ? n : location.origin + mw.util.getUrl(n);
  }
  function gp(n) {
    const e = new OO.ui.ButtonWidget({ label: u("accountcreator-copy") });
    e.on("click", () => {
      e.setLabel(u(ir(n()) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
    });
    return e;
  }
  var Xa, Ya;
  var Ww = f(() => {
    "use strict";
    Tn();
    L();
    gi();
    Xa = "…";
    Ya = class {
      /**
       * @param list
       * @param changed Told when something else is filled in
       */
      constructor(e, t) {
        this.list = e;
        this.element = document.createElement("div");
        this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
        this.network = new OO.ui.TextInputWidget({ name: "eventip", autocomplete: false });
        this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 9 });
        this.button = gp(() => this.area.getValue());
        const r = ba(/* @__PURE__ */ new Date()).slice(0, 10);
        this.begin = new OO.ui.TextInputWidget({ name: "eventdate", autocomplete: false, value: `${r} 10:00` });
        this.end = new OO.ui.TextInputWidget({ name: "eventend", autocomplete: false, value: `${r} 18:00` });
        this.area.$input.attr("aria-label", u("accountcreator-exemption-label"));
        const o = [
          [this.page, u("accountcreator-event-page")],
          [this.begin, u("accountcreator-event-begin")],
          [this.end, u("accountcreator-event-end")],
          [this.network, u("accountcreator-event-network")]
        ];
        for (const [i, s] of o) {
          i.on("change", t);
          $(this.element).append(new OO.ui.FieldLayout(i, { align: "top", label: s }).$element);
        }
        $(this.element).append(this.area.$element, this.button.$element);
      }
      /** The page of the event, as it is typed; '' while it is not. */
      get eventPage() {
        return this.page.getValue().trim();
      }
      focus() {
        this.page.focus();
      }
      render({ opening: e }) {
        var o, i;
        const t = this.begin.getValue().trim();
        const r = Me(
          "accountcreator-exemption",
          (o = e == null ? void 0 : e.me) != null ? o : "",
          (i = e == null ? void 0 : e.siteName) != null ? i : "",
          this.list.creatable.length,
          t || Xa,
          this.eventPage === "" ? Xa : xp(this.eventPage),
          location.origin,
          this.end.getValue().trim() || Xa,
          gO(t),
          this.network.getValue().trim() || Xa,
          String(mw.config.get("wgDBname"))
        );
        if (r !== this.area.getValue()) {
          this.area.setValue(r);
          this.button.setLabel(u("accountcreator-copy"));
        }
      }
    };
  });

  // src/ui/list/limit-view.ts
  function bO({ limited: n, createdLastDay: e, needed: t, left: r }) {
    return !n ? u("accountcreator-quota-none") : r !== null ? u("accountcreator-quota-left", t, r) : e === null ? u("accountcreator-quota", t) : u("accountcreator-quota-used", t, e);
  }
  function wO(n) {
    return n % _w === 0 ? u("accountcreator-resume-hours", n / _w) : u("accountcreator-resume-minutes", Math.ceil(n / 60));
  }
  var _w, Za;
  var Uw = f(() => {
    "use strict";
    Re();
    Dw();
    qw();
    Be();
    Ww();
    sp();
    Tn();
    L();
    _w = 3600;
    Za = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        this.copyLink = gp(() => this.ownAccountLink);
        this.onTime = ({ target: e }) => {
          const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
          this.list.run.resumeAt(t === 0 ? null : Date.now() + t * 1e3);
        };
        this.element.className = "accountcreator-limit";
        this.request = new Ya(e, () => this.render(e.state));
      }
      focus() {
        this.request.focus();
      }
      render(e) {
        const { quota: t, opening: r } = e;
        const o = Aa(e);
        const i = t && r && Nw(r.rights, t, this.list.creatable.length);
        ne(o ? k`
			${this.resumeTemplate(e, o)}
			${this.waysTemplate(e, true)}` : i ? k`
			<p>${Ge([bO(i), this.captchaText(e, i)])}</p>
			${Fw(i) ? this.waysTemplate(e, false) : O}` : O, this.element);
      }
      captchaText({ opening: e }, { limited: t }) {
        return t && e && st(e.requests) ? u("accountcreator-quota-captcha") : "";
      }
      resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: r }) {
        const o = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: s }) => s) : [];
        const i = Bw(r === null ? o : [r]);
        return k`
			<p>
				<label>
					${u("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${u("accountcreator-resume-by-hand")}</option>
						${i.map((s) => k`<option value=${s}>${wO(s)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : u("accountcreator-resume-at", kb(e))}</span>
			</p>`;
      }
      /** @param isOpen Is the request what somebody is most likely to want now? */
      waysTemplate(e, t) {
        this.request.render(e);
        const r = this.ownAccountLink;
        return k`
			<p><strong>${u("accountcreator-limit-ways")}</strong></p>
			<ul>
				<li>
					${u("accountcreator-limit-raise")}
					<details ?open=${t}>
						<summary>${u("accountcreator-exemption-label")}</summary>
						${this.request.element}
					</details>
				</li>
				<li>${u("accountcreator-limit-right")}</li>
				<li>
					${u("accountcreator-limit-link")}
					<a href=${r} target="_blank" rel="noopener"><bdi>${r}</bdi></a>
					${this.copyLink.$element[0]}
				</li>
			</ul>`;
      }
      /** Where people create their own accounts, and from there come to the page of the event. */
      get ownAccountLink() {
        const { eventPage: e } = this.request;
        const t = e !== "" && xp(e) !== e;
        return location.origin + mw.util.getUrl("Special:CreateAccount", t ? { returnto: e } : {});
      }
    };
  });

  // src/ui/list/sheet-return-view.ts
  function yO(n, e) {
    return n > 0 ? u("accountcreator-sheet-lost", n) : e > 0 ? u("accountcreator-sheet-slips", e) : "";
  }
  var ec;
  var zw = f(() => {
    "use strict";
    Re();
    Ht();
    L();
    Ft();
    _o();
    ec = class {
      /**
       * @param list
       * @param say Shows a text; '' for none
       * @param sources What reads files
       */
      constructor(e, t, r) {
        this.list = e;
        this.say = t;
        this.sources = r;
        this.element = document.createElement("div");
        this.box = new fe("warning");
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? ma(e) : null;
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
          void ve(u("accountcreator-renew-question", e), u("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
        };
        this.element.className = "accountcreator-sheet-return";
        this.element.append(this.box.element);
        fa(this.element, (o) => {
          void this.openFile(o);
        });
      }
      focus() {
        var e;
        (e = this.element.querySelector("input")) == null ? void 0 : e.focus();
      }
      render() {
        const { awaitingSheet: { length: e }, renewable: t, withoutSlip: r } = this.list.sheet;
        this.box.show(
          this.template(e, t.length, r.length),
          e > 0 ? "warning" : "notice"
        );
      }
      template(e, t, r) {
        return k`
			<p>${yO(e, r)}</p>
			<p>
				<label>
					${u("accountcreator-open-sheet")}
					<input type="file" name="sheetfile" @change=${this.onFile}>
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
        return g(this, null, function* () {
          try {
            const { text: t, problem: r } = yield this.list.sheet.awaitFile(this.sources.readSheet(this.list, e));
            if (t === null) {
              this.say(r);
            } else {
              this.open(t);
            }
          } catch (t) {
            this.say(this.sources.problemText(t));
          }
        });
      }
      open(e) {
        const t = this.list.sheet.openSheet(e);
        this.say(t > 0 ? u("accountcreator-sheet-opened", t) : u("accountcreator-sheet-foreign"));
      }
    };
  });

  // src/accounts/list/create/duration.ts
  function Kw(n, e) {
    let t = Hw(n);
    let r = 0;
    for (const [o, i, s] of Vw) {
      for (let a = s; a > 0; a--) {
        const c = Hw(e(o, a));
        if (c !== "" && t.includes(c)) {
          r += a * i;
          t = t.replace(c, "");
          break;
        }
      }
    }
    return r === 0 ? null : r;
  }
  var Vw, jw, Hw;
  var Gw = f(() => {
    "use strict";
    Vw = [
      ["weeks", 604800, 52],
      ["days", 86400, 31],
      ["hours", 3600, 23],
      ["minutes", 60, 59],
      ["seconds", 1, 59]
    ];
    jw = Vw.map(([n]) => n);
    Hw = (n) => n.replace(/\s+/gu, " ").trim();
  });

  // src/wiki/limit-seconds.ts
  function vO(n) {
    return n.format === "text" ? n.text : n.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
  }
  function Qw(n) {
    return g(this, null, function* () {
      try {
        yield new mw.Api().loadMessagesIfMissing(jw.map(bp));
      } catch (e) {
        mw.log.warn(e);
        return null;
      }
      return Kw(vO(n), (e, t) => mw.messages.exists(bp(e)) ? mw.message(bp(e), kO(t)).text() : "");
    });
  }
  var bp, kO;
  var Jw = f(() => {
    "use strict";
    Gw();
    bp = (n) => `duration-${n}`;
    kO = (n) => String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  });

  // src/app/after-part.ts
  var Xw = {};
  on(Xw, {
    LimitView: () => Za,
    SheetReturnView: () => ec,
    exportList: () => $w,
    freeNames: () => hw,
    limitSeconds: () => Qw
  });
  var Yw = f(() => {
    "use strict";
    ln();
    L();
    xw();
    Mw();
    Uw();
    zw();
    Jw();
    We(qe);
  });

  // src/ui/list/column-view.ts
  function ny({ heading: n }, e) {
    return n === "" ? u("accountcreator-column-number", e + 1) : Zr(n);
  }
  function ry(n) {
    return Zt(["username", "realname", "email"].filter((e) => n[e] !== "").map((e) => u("accountcreator-labelled", Xt(e), n[e])));
  }
  function ey(n) {
    var t;
    const e = /* @__PURE__ */ new Map();
    for (const r of n.flatMap(({ rows: o }) => o.map(Zw))) {
      e.set(r, ((t = e.get(r)) != null ? t : 0) + 1);
    }
    return n.map(({ rows: r }) => {
      const o = r.filter((i) => e.get(Zw(i)) !== n.length);
      return (o.length > 0 ? o : r).slice(0, SO);
    });
  }
  function ty(n = []) {
    return n.map((e) => k`<span class="accountcreator-read-person">${ry(e)}</span>`);
  }
  function RO(n) {
    const e = (r) => n.some((o) => o.meaning === r);
    const t = e("firstname") && e("lastname");
    return Zt(kr.filter((r) => r !== "unused" && e(r) && !(t && r === "lastname")).map((r) => t && r === "firstname" ? u("accountcreator-columns-both", Xt("firstname"), Xt("lastname")) : Xt(r)));
  }
  function TO({ columns: n }, e, t) {
    return n ? n.every(({ meaning: r }, o) => {
      var i, s;
      return r === ((s = (i = t.columns) == null ? void 0 : i[o]) == null ? void 0 : s.meaning);
    }) : e === t.chosen;
  }
  function AO({ columns: n, offered: e }) {
    const t = fb(e);
    if (t.length > 0) {
      return Ge(t.map((r) => u(
        "accountcreator-columns-disputed",
        ny(r, r.place),
        Zt(r.meanings.map(Xt))
      )));
    }
    if (e.length < 2 && (n === null || n.length < 2)) {
      return u("accountcreator-readings-guess");
    }
    return n === null || e.length > 1 ? u("accountcreator-readings-unclear", e.length) : n.some(({ meaning: r }) => mb(r)) ? u("accountcreator-columns-unclear") : u("accountcreator-columns-nobody");
  }
  var SO, Zw, tc;
  var oy = f(() => {
    "use strict";
    Re();
    sa();
    Zd();
    X();
    L();
    ep();
    Tn();
    SO = 3;
    Zw = ({ line: n, username: e, realname: t, email: r }) => [n, e, t, r].join("\n");
    tc = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        /** What the person did last, and to the columns of which table; of another one, only a guess is open. */
        this.toggled = null;
        this.element.className = "accountcreator-columns";
      }
      focus() {
        var e;
        (e = this.element.querySelector("input, select, [data-accountcreator-action=confirm-columns]")) == null ? void 0 : e.focus();
      }
      render({ parsed: e }) {
        const t = e !== null && (Wo(e) || e.offered.length > 1);
        ne(t ? this.template(e) : O, this.element);
      }
      isOpen({ table: e, certain: t, isGuess: r }) {
        var o;
        return !t || (((o = this.toggled) == null ? void 0 : o.table) === e ? this.toggled.isOpen : r);
      }
      template(e) {
        const t = this.isOpen(e);
        return k`
			<p class="accountcreator-columns-summary" ?hidden=${!e.certain}>
				${this.summaryTemplate(e)}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="columns"
					aria-expanded=${String(t)} @click=${() => this.open(e, !t)}
				>${t ? u("accountcreator-columns-done") : u("accountcreator-columns-change")}</button>
			</p>
			${t ? this.openTemplate(e) : O}`;
      }
      summaryTemplate({ columns: e, remembered: t, readings: r, chosen: o }) {
        var s, a;
        if (e === null) {
          const [c] = (a = (s = r[o]) == null ? void 0 : s.rows) != null ? a : [];
          return k`${c ? ry(c) : ""}`;
        }
        const i = e.filter(({ meaning: c }) => c === "unused").length;
        return k`
			<strong>${u("accountcreator-columns")}</strong>
			${RO(e)}${i > 0 ? u("accountcreator-columns-unused", i) : ""}
			${t ? u("accountcreator-columns-remembered") : ""}`;
      }
      openTemplate(e) {
        const { columns: t, certain: r, offered: o } = e;
        const i = t !== null && t.length > 1;
        const s = !r || o.length < 2 && !i;
        return k`
			<div
				class="accountcreator-columns-question ${r ? "" : "accountcreator-columns-open"}"
				role="group" aria-label=${u("accountcreator-columns-label")}
			>
				<p ?hidden=${!s}><strong>${s ? AO(e) : ""}</strong></p>
				${zn([e], () => o.length > 1 ? this.readingsTemplate(e) : i ? O : ty(ey(o)[0]))}
				${i ? k`<div class="accountcreator-column-cards">
					${t.map((a, c) => this.columnTemplate(a, c, t))}
				</div>` : O}
				${i ? this.notesTemplate(t) : O}
				<p ?hidden=${r}>
					<button
						type="button" class="accountcreator-plain-button accountcreator-primary"
						data-accountcreator-action="confirm-columns" @click=${() => this.confirm(e)}
					>${u("accountcreator-columns-confirm")}</button>
				</p>
			</div>`;
      }
      readingsTemplate(e) {
        const { offered: t } = e;
        const r = ey(t);
        const o = new Set(t.map(({ rows: a }) => a.length)).size > 1;
        const i = t.map((a, c) => k`<label class="accountcreator-reading">
			<input
				type="radio" name="reading" value=${c} .checked=${TO(a, c, e)}
				@change=${() => this.choose(a, e)}
			>
			<span>${o ? k`<span>${u("accountcreator-understood", a.rows.length)}</span>` : O}${ty(r[c])}</span>
		</label>`);
        const s = u("accountcreator-readings");
        return k`<div class="accountcreator-readings" role="radiogroup" aria-label=${s}>${i}</div>`;
      }
      columnTemplate(e, t, r) {
        const { meaning: o, examples: i } = e;
        const s = ({ target: c }) => {
          const l = c instanceof HTMLSelectElement ? c.value : "";
          const d = kr.find((p) => p === l);
          if (d) {
            this.list.draft.setColumns(pb(r.map((p) => p.meaning), t, d));
          }
        };
        const a = kr.map((c) => k`<option value=${c} .selected=${c === o}>${Xt(c)}</option>`);
        return k`<div class="accountcreator-column ${o === "unused" ? "accountcreator-column-unused" : ""}">
			<label>
				<span class="accountcreator-column-heading">${ny(e, t)}</span>
				<select name="column" @change=${s}>${a}</select>
			</label>
			<ul>${i.map((c) => k`<li><bdi>${c}</bdi></li>`)}</ul>
		</div>`;
      }
      /** What becomes of columns that are not what stands there. */
      notesTemplate(e) {
        var o;
        const t = (i) => e.some((s) => s.meaning === i);
        const r = t("firstname") && t("lastname") && ((o = this.list.rows.find(({ request: i }) => i.realname !== "")) == null ? void 0 : o.request.realname);
        return k`
			<p ?hidden=${!r}>${r ? u("accountcreator-columns-joined", r) : ""}</p>
			<p ?hidden=${!t("unused")}>${u("accountcreator-columns-carried")}</p>`;
      }
      open({ table: e }, t) {
        this.toggled = { table: e, isOpen: t };
        this.render(this.list.state);
      }
      confirm({ chosen: e, table: t }) {
        var r;
        this.toggled = { table: t, isOpen: false };
        this.list.draft.chooseReading(e);
        this.render(this.list.state);
        (r = this.element.querySelector("[data-accountcreator-action=columns]")) == null ? void 0 : r.focus();
      }
      choose(e, { readings: t }) {
        const r = t.indexOf(e);
        if (r !== -1) {
          this.list.draft.chooseReading(r);
        } else if (e.columns) {
          this.list.draft.setColumns(e.columns.map(({ meaning: o }) => o));
        }
      }
    };
  });

  // src/accounts/names/make-names.ts
  function CO({ realname: n }) {
    return n.split(/\s+/).filter((e) => e !== "");
  }
  function LO(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function EO(n) {
    const e = CO(n);
    const t = n.firstName !== "" || n.lastName !== "";
    return t ? { first: n.firstName, last: n.lastName } : { first: e.slice(0, 1).join(" "), last: e.slice(1).join(" ") };
  }
  function nc(...n) {
    return n.map((e) => e.trim()).filter((e) => e !== "").join(" ");
  }
  function PO(n, e) {
    const { first: t, last: r } = EO(n);
    switch (e) {
      case "firstLast":
        return nc(t, r);
      case "initialLast":
        return r === "" ? t : nc(t && `${LO(t)}.`, r);
      case "real":
        return n.realname || nc(t, r);
      case "address":
        return n.email.replace(/@.*$/u, "").replace(/\+.*$/u, "").replace(/[._]+/g, " ");
    }
  }
  function $O(n, e, t) {
    const r = iy.exec(n);
    const o = (r == null ? void 0 : r[1]) ? r[1].length + 1 : String(t).length;
    const i = String(e).padStart(o, "0");
    return r ? n.replace(iy, i) : nc(n, i);
  }
  function wp(n, e, t = [], r = {}) {
    const o = new Set(Array.from(t, Co));
    const i = /* @__PURE__ */ new Map();
    const s = (p) => {
      const { canonical: m } = Nt(`${e.prefix}${p}${e.suffix}`, r);
      const x = m && Co(m);
      if (m === "" || o.has(x)) {
        return "";
      }
      o.add(x);
      return m;
    };
    const { kind: a, text: c, from: l } = e;
    let d = l;
    return n.map((p) => {
      var v;
      if (a === "counted") {
        const w = l + n.length - 1;
        for (let y = 0; y < sy; y++) {
          const A = s($O(c, d++, w));
          if (A !== "") {
            return A;
          }
        }
        return "";
      }
      const m = PO(p, a);
      if (m === "" || Nt(m, r).problem !== null) {
        return "";
      }
      const x = (v = i.get(m)) != null ? v : 1;
      for (let w = x; w < x + sy; w++) {
        const y = s(w === 1 ? m : `${m} ${w}`);
        if (y !== "") {
          i.set(m, w + 1);
          return y;
        }
      }
      return "";
    });
  }
  function ay(n) {
    return Array.from({ length: n }, () => ({ firstName: "", lastName: "", realname: "", email: "" }));
  }
  var iy, sy;
  var cy = f(() => {
    "use strict";
    wd();
    Oo();
    iy = /\$(0*)1/;
    sy = 1e3;
  });

  // src/accounts/list/list-names.ts
  function MO({ request: { realname: n, email: e } }) {
    return { firstName: "", lastName: "", realname: n, email: e };
  }
  var yp, rc;
  var ly = f(() => {
    "use strict";
    cy();
    Oo();
    yp = 500;
    rc = class {
      constructor(e) {
        this.list = e;
        /** The names that were made, so that they are known again after the text was read anew. */
        this.made = /* @__PURE__ */ new Set();
      }
      /** Who has no username. */
      get nameless() {
        return this.list.rows.filter(({ request: e }) => e.username === "");
      }
      /** Who has one that was made here. */
      get named() {
        const { rows: e, table: t } = this.list;
        return e.filter((r) => this.made.has(r.request.username) && t.edits.edited(r, "username") === r.request.username);
      }
      get guestCount() {
        return this.list.table.guests.length;
      }
      /** The name that each of the nameless would get. */
      preview(e) {
        const t = this.nameless;
        const r = wp(t.map(MO), e, this.taken, this.rules);
        return t.map((o, i) => {
          var s;
          return { row: o, name: (s = r[i]) != null ? s : "" };
        });
      }
      /** Gives them these names. Who gets none stays as they are. */
      make(e) {
        const t = this.preview(e).filter(({ name: r }) => r !== "");
        t.forEach(({ name: r }) => this.made.add(r));
        this.list.table.rename(new Map(t.map(({ row: r, name: o }) => [r, o])));
      }
      /** Takes the names back that were made. */
      undo() {
        const e = this.named;
        this.made.clear();
        this.list.table.rename(new Map(e.map((t) => [t, ""])));
      }
      /** What so many guests would be called. */
      guestNames(e, t) {
        return wp(ay(e), t, this.taken, this.rules).filter((r) => r !== "");
      }
      /** Puts them on the list. Nobody can mail them a password: they get one made here, where the wiki lets us. */
      addGuests(e, t) {
        const { table: r, draft: o, state: i } = this.list;
        const s = i.modes.includes("generate") ? "generate" : null;
        o.setGuests([
          ...r.guests,
          ...this.guestNames(e, t).map((a) => ({ username: a, mode: s }))
        ]);
      }
      /** Takes all guests off the list again. */
      removeGuests() {
        this.list.draft.setGuests([]);
      }
      get rules() {
        var e, t;
        return (t = (e = this.list.state.opening) == null ? void 0 : e.rules) != null ? t : {};
      }
      get taken() {
        return this.list.rows.flatMap(({ request: e }) => Nt(e.username, this.rules).canonical || []);
      }
    };
  });

  // src/ui/list/naming-view.ts
  function FO(n) {
    switch (n) {
      case "real":
        return u("accountcreator-naming-real");
      case "initialLast":
        return u("accountcreator-naming-initial");
      case "counted":
        return u("accountcreator-naming-counted");
      case "address":
        return u("accountcreator-naming-address");
    }
  }
  function dy(n) {
    return /\$0*1/.test(n) ? n : `${n} $01`;
  }
  function kp({ target: n }) {
    return n instanceof HTMLInputElement || n instanceof HTMLSelectElement ? n.value : "";
  }
  function py(n) {
    const e = kp(n);
    return /^\d{1,6}$/.test(e) ? Number(e) : 0;
  }
  var vp, uy, NO, oc;
  var my = f(() => {
    "use strict";
    Re();
    ly();
    L();
    Ft();
    vp = 3;
    uy = ["real", "initialLast", "counted", "address"];
    NO = /* @__PURE__ */ new Map([
      ["make-names", "undo-names"],
      ["undo-names", "make-names"],
      ["add-guests", "remove-guests"],
      ["remove-guests", "add-guests"]
    ]);
    oc = class {
      constructor(e) {
        this.element = document.createElement("div");
        this.warning = new fe("warning");
        /** Null: what fits the people. */
        this.kind = null;
        this.from = 1;
        this.prefix = "";
        this.suffix = "";
        this.guests = 0;
        this.onKind = (e) => {
          var r;
          const t = kp(e);
          this.kind = (r = uy.find((o) => o === t)) != null ? r : null;
          this.render();
        };
        this.onNumber = (e) => {
          this.from = py(e);
          this.render();
        };
        this.onGuests = (e) => {
          this.guests = Math.min(yp, py(e));
          this.render();
        };
        this.names = new rc(e);
        this.element.className = "accountcreator-naming";
        this.text = Me("accountcreator-naming-example", String((/* @__PURE__ */ new Date()).getFullYear()));
        this.guestText = this.text;
      }
      focus() {
        var e;
        (e = this.element.querySelector("select, input")) == null ? void 0 : e.focus();
      }
      render() {
        const { nameless: e, named: t } = this.names;
        const r = e.length > 0 && this.chosen === "address";
        this.warning.show(r ? k`<p>${u("accountcreator-naming-address-public")}</p>` : null);
        ne(k`
			${e.length > 0 ? this.namelessTemplate(e.length) : O}
			${t.length > 0 ? k`<p>
				${u("accountcreator-naming-made", t.length)}
				${this.button("undo-names", u("accountcreator-naming-undo"), () => this.names.undo())}
			</p>` : O}
			${this.guestsTemplate()}`, this.element);
      }
      get chosen() {
        var e;
        return (e = this.kind) != null ? e : this.names.nameless.some(({ request: t }) => t.realname !== "") ? "real" : "counted";
      }
      get pattern() {
        return {
          kind: this.chosen,
          text: dy(this.text),
          from: this.from,
          prefix: this.prefix,
          suffix: this.suffix
        };
      }
      get guestPattern() {
        return { kind: "counted", text: dy(this.guestText), from: 1, prefix: "", suffix: "" };
      }
      namelessTemplate(e) {
        const { chosen: t } = this;
        const r = this.names.preview(this.pattern).filter(({ name: s }) => s !== "");
        const o = uy.map((s) => k`<option value=${s} .selected=${s === t}>${FO(s)}</option>`);
        const i = () => this.names.make(this.pattern);
        return k`<fieldset>
			<legend>${u("accountcreator-naming", e)}</legend>
			<div class="accountcreator-naming-fields">
				<label class="accountcreator-naming-pattern">${u("accountcreator-naming-from")}
					<select name="namepattern" @change=${this.onKind}>${o}</select>
				</label>
				${t === "counted" ? this.countedTemplate() : O}
				${this.textTemplate("prefix", "nameprefix", u("accountcreator-naming-prefix"))}
				${this.textTemplate("suffix", "namesuffix", u("accountcreator-naming-suffix"))}
			</div>
			<div role="alert">${this.warning.element}</div>
			${this.previewTemplate(r, e)}
			<p>${this.button("make-names", u("accountcreator-naming-make", r.length), i, r.length === 0)}</p>
		</fieldset>`;
      }
      countedTemplate() {
        return k`
			${this.textTemplate("text", "nametext", u("accountcreator-naming-text"))}
			<label>${u("accountcreator-naming-number")}
				<input
					type="number" name="namefrom" min="0" max="999999" .value=${String(this.from)}
					@input=${this.onNumber}
				>
			</label>`;
      }
      textTemplate(e, t, r) {
        const o = (i) => {
          this[e] = kp(i);
          this.render();
        };
        return k`<label>${r}
			<input
				type="text" name=${t} .value=${this[e]} autocomplete="off" spellcheck="false" @input=${o}
			>
		</label>`;
      }
      previewTemplate(e, t) {
        const r = t - e.length;
        const o = e.slice(0, vp).map(({ row: { request: i }, name: s }) => k`<li><bdi>${s}</bdi> <span><bdi>${i.realname || i.email}</bdi></span></li>`);
        return k`
			<ul class="accountcreator-naming-preview" aria-label=${u("accountcreator-naming-preview")}>
				${o}
				${e.length > vp ? k`<li>${u("accountcreator-more-names", e.length - vp)}</li>` : O}
			</ul>
			<p ?hidden=${r === 0}>${r > 0 ? u("accountcreator-naming-without", r) : ""}</p>`;
      }
      guestsTemplate() {
        var c, l, d;
        const { guests: e, names: t } = this;
        const r = e > 0 ? t.guestNames(e, this.guestPattern) : [];
        const o = r.length > 1 ? (c = r[r.length - 1]) != null ? c : "" : "";
        const i = () => {
          this.guests = 0;
          t.addGuests(e, this.guestPattern);
        };
        const s = u("accountcreator-guests-there", t.guestCount);
        const a = this.button("remove-guests", u("accountcreator-guests-remove"), () => t.removeGuests());
        return k`<fieldset>
			<legend>${u("accountcreator-guests-legend")}</legend>
			<div class="accountcreator-naming-fields">
				<label>${u("accountcreator-guests-count")}
					<input
						type="number" name="guests" min="1" max=${yp} .value=${e > 0 ? String(e) : ""}
						@input=${this.onGuests}
					>
				</label>
				${this.textTemplate("guestText", "guesttext", u("accountcreator-naming-text"))}
			</div>
			<p class="accountcreator-naming-preview" ?hidden=${r.length === 0}>
				<bdi>${o ? u("accountcreator-guests-range", (l = r[0]) != null ? l : "", o) : (d = r[0]) != null ? d : ""}</bdi>
			</p>
			<p>
				${this.button("add-guests", u("accountcreator-guests-add", r.length), i, r.length === 0)}
				${t.guestCount > 0 ? k`${s} ${a}` : O}
			</p>
		</fieldset>`;
      }
      button(e, t, r, o = false) {
        const i = () => {
          r();
          this.render();
          this.keepFocus(e);
        };
        return k`<button
			type="button" class="accountcreator-plain-button" data-accountcreator-action=${e}
			?disabled=${o} @click=${i}
		>${t}</button>`;
      }
      /** What was pressed may be gone, or have nothing to do any more: then to what undoes it. */
      keepFocus(e) {
        var r, o;
        const t = this.element.querySelector(
          `[data-accountcreator-action=${(r = NO.get(e)) != null ? r : ""}]:not( :disabled )`
        );
        (o = t != null ? t : this.element.querySelector("[name=guests]")) == null ? void 0 : o.focus();
      }
    };
  });

  // src/app/draft-part.ts
  var fy = {};
  on(fy, {
    ColumnView: () => tc,
    NamingView: () => oc
  });
  var hy = f(() => {
    "use strict";
    ln();
    L();
    oy();
    my();
    We(qe);
  });

  // src/app/files-part.ts
  var xy = {};
  on(xy, {
    detectEncoding: () => yo,
    readSpreadsheet: () => To
  });
  var gy = f(() => {
    "use strict";
    Gu();
    fd();
  });

  // src/accounts/list/source/file-source.ts
  var ic;
  var by = f(() => {
    "use strict";
    ic = class {
      constructor(e, t, r) {
        this.list = e;
        this.place = t;
        this.changed = r;
        this.state = { kind: "none" };
        this.source = null;
        /** Counts the readings: what comes of any but the last is not wanted any more. */
        this.readings = 0;
      }
      open(e) {
        return g(this, null, function* () {
          const { name: t } = e;
          const r = this.begin({ kind: "reading", name: t });
          const o = yield e.bytes();
          if (r !== this.readings) {
            return;
          }
          if (o === null) {
            this.show({ kind: "unreadable", name: t });
            return;
          }
          this.source = { name: t, bytes: o };
          yield this.read({}, r, (i) => this.place.put(i), { kind: "none" });
        });
      }
      /** Reads the same file in another encoding, or another sheet of it. */
      choose(e) {
        return g(this, null, function* () {
          const { state: t } = this;
          if (t.kind === "read") {
            const r = this.begin({ kind: "reading", name: t.name });
            yield this.read(e, r, (o) => this.place.putAgain(o), t);
          }
        });
      }
      /** The list is empty again, or comes from something else. */
      forget() {
        if (this.state.kind !== "none" && this.state.kind !== "reading") {
          this.source = null;
          this.begin({ kind: "none" });
        }
      }
      /** @param otherwise What to show where the person does not want it */
      read(e, t, r, o) {
        return g(this, null, function* () {
          const { source: i } = this;
          if (!i) {
            return;
          }
          const { name: s } = i;
          try {
            const a = yield this.list.draft.readSource(h({ kind: "file" }, i), e);
            if (t !== this.readings) {
              return;
            }
            if (a.problem) {
              this.show({ kind: "refused", name: s, code: a.problem.code });
              return;
            }
            const c = yield r(a);
            const { encoding: l, sheets: d, sheet: p } = a;
            this.show(c ? { kind: "read", name: s, encoding: l, sheets: d, sheet: p } : o);
          } catch (a) {
            if (t === this.readings) {
              this.show({ kind: "failed", name: s, error: a });
            }
          }
        });
      }
      begin(e) {
        this.readings++;
        this.show(e);
        return this.readings;
      }
      show(e) {
        this.state = e;
        this.changed();
      }
    };
  });

  // src/accounts/list/source/page-sections.ts
  function wy(n, e) {
    var r, o;
    const t = [{ heading: "", lines: [] }];
    for (const i of n.split("\n")) {
      const s = (r = DO.exec(i)) == null ? void 0 : r[1];
      if (s === void 0) {
        (o = t[t.length - 1]) == null ? void 0 : o.lines.push(i);
      } else {
        t.push({ heading: s, lines: [] });
      }
    }
    return t.map(({ heading: i, lines: s }) => {
      const a = s.join("\n").trim();
      const { rows: c } = e(a).readings[0];
      return {
        heading: i,
        text: a,
        people: c.length,
        isLinked: Rr(a).size > 0,
        examples: c.slice(0, IO).map(({ username: l, realname: d, email: p }) => l || d || p)
      };
    }).filter(({ people: i }) => i > 0);
  }
  var DO, IO;
  var yy = f(() => {
    "use strict";
    Ts();
    DO = /^== (.*) ==$/;
    IO = 3;
  });

  // src/accounts/list/source/page-source.ts
  function BO(n) {
    const e = n.filter(({ isLinked: o }) => o);
    const [t, r] = e.length > 0 ? e : n;
    return t && !r ? [n.indexOf(t)] : [];
  }
  var sc;
  var vy = f(() => {
    "use strict";
    Tt();
    ei();
    yy();
    sc = class {
      /**
       * @param list
       * @param place
       * @param pages
       * @param parser The browser's DOMParser
       * @param changed
       */
      constructor(e, t, r, o, i) {
        this.list = e;
        this.place = t;
        this.pages = r;
        this.parser = o;
        this.changed = i;
        /** Null: no page is wanted. */
        this.state = null;
        this.asked = new gt();
      }
      begin() {
        this.show({ kind: "asking", titles: [] });
      }
      end() {
        this.asked.cancel();
        this.show(null);
      }
      /** Looks for pages while their title is typed. */
      find(e) {
        return g(this, null, function* () {
          const t = this.askAnew();
          try {
            const r = e.trim() === "" ? [] : yield this.pages.findTitles(e, t);
            if (!t.cancelled) {
              this.show({ kind: "asking", titles: r });
            }
          } catch (r) {
          }
        });
      }
      /** Reads a page, and takes its people at once where it is clear who is meant. */
      read(e) {
        return g(this, null, function* () {
          const t = this.askAnew();
          this.show({ kind: "reading", title: e });
          try {
            const r = yield this.pages.readPage(e, t);
            const { draft: o } = this.list;
            const i = r && (yield o.readSource({ kind: "page", html: r.html }, { DOMParser: this.parser })).text;
            if (t.cancelled) {
              return;
            }
            const s = i === null ? [] : wy(i, (a) => o.readText(a));
            if (r === null) {
              this.show({ kind: "missing", title: e });
            } else if (s.length === 0) {
              this.show({ kind: "empty", title: r.title });
            } else {
              this.show({ kind: "choosing", title: r.title, sections: s, chosen: BO(s) });
              if (s.length === 1) {
                yield this.take();
              }
            }
          } catch (r) {
            if (!t.cancelled) {
              this.show({ kind: "failed", title: e, error: ce.from(r) });
            }
          }
        });
      }
      choose(e, t) {
        const { state: r } = this;
        if ((r == null ? void 0 : r.kind) === "choosing") {
          const o = r.chosen.filter((i) => i !== e);
          this.show(b(h({}, r), { chosen: t ? [...o, e].sort((i, s) => i - s) : o }));
        }
      }
      /** Puts the people of the chosen sections into the list. */
      take() {
        return g(this, null, function* () {
          const { state: e } = this;
          if ((e == null ? void 0 : e.kind) === "choosing" && e.chosen.length > 0) {
            const t = e.sections.filter((r, o) => e.chosen.includes(o)).map((r) => r.text).join("\n");
            if (yield this.place.put(yield this.list.draft.readSource({ kind: "text", text: t }, {}))) {
              this.show(null);
            }
          }
        });
      }
      askAnew() {
        this.asked.cancel();
        this.asked = new gt();
        return this.asked;
      }
      show(e) {
        this.state = e;
        this.changed();
      }
    };
  });

  // src/accounts/list/source/joined-text.ts
  function WO(n, e) {
    const t = qO.filter(([i]) => i === "username" || n.some(({ request: s }) => {
      var a;
      return ((a = s[i]) != null ? a : "") !== "";
    }));
    const r = Ga(n, ({ heading: i }) => i, ({ heading: i }) => Sp(i));
    const o = ({ request: i }, s) => {
      var a;
      return s === "username" && e.has(i.username) ? `[[User:${i.username}]]` : Sp((a = i[s]) != null ? a : "");
    };
    return At([
      [...t.map(([, i]) => i), ...r.headings],
      ...n.map((i) => [
        ...t.map(([s]) => o(i, s)),
        ...r.cellsOf(i).map(Sp)
      ])
    ], "	", "\n");
  }
  function Sy(n, e, t) {
    const r = [...n.people, ...e.people];
    const o = `${n.text.trimEnd()}
${e.text}`;
    const i = t(o).readings[0].rows.map(ky);
    const s = i.length === r.length && r.every(({ request: a }, c) => ky(a) === i[c]);
    return s ? o : WO(r, Rr(`${n.text}
${e.text}`));
  }
  var qO, Sp, ky;
  var Ry = f(() => {
    "use strict";
    pr();
    hp();
    Ts();
    qO = [
      ["username", "Username"],
      ["email", "E-mail"],
      ["realname", "Real name"],
      ["password", "Password"],
      ["reason", "Reason"],
      ["mode", "Mode"]
    ];
    Sp = (n) => n.replace(/\s+/gu, " ");
    ky = ({ username: n, email: e, realname: t }) => JSON.stringify([n, e, t]);
  });

  // src/accounts/list/source/placed-text.ts
  var _O, ac;
  var Ty = f(() => {
    "use strict";
    Ry();
    _O = ({ readings: [n] }) => {
      var e;
      return ((e = n == null ? void 0 : n.rows) != null ? e : []).map((o) => {
        var i = o, { extra: t } = i, r = Ie(i, ["extra"]);
        return { request: r, extra: t };
      });
    };
    ac = class {
      /**
       * @param list
       * @param decide Asks the person; null: it is not to be put there at all
       */
      constructor(e, t) {
        this.list = e;
        this.decide = t;
        /** The text of the list after it was put there; null: nothing was. */
        this.placed = null;
        /** The list as it was before. */
        this.before = { text: "", people: [] };
      }
      /**
       * @param read
       * @return False: the person does not want it
       */
      put(e) {
        return g(this, null, function* () {
          const { text: t } = this.list.state;
          const r = t.trim() === "" ? "replace" : yield this.decide();
          if (r === null) {
            return false;
          }
          this.before = { text: "", people: [] };
          if (r === "add") {
            const o = t.split("\n").length;
            this.before = { text: t, people: this.list.rows.filter(({ line: i }) => i <= o) };
          }
          this.write(e);
          return true;
        });
      }
      /**
       * The same source, read in another way: takes the place of what it said before.
       *
       * @param read
       * @return False: the list was changed by hand since, and the person wants to keep that
       */
      putAgain(e) {
        return g(this, null, function* () {
          if (this.list.state.text !== this.placed) {
            return this.put(e);
          }
          this.write(e);
          return true;
        });
      }
      /** The list was emptied: what it was put together of, perhaps with passwords, is of no use any more. */
      forget() {
        this.placed = null;
        this.before = { text: "", people: [] };
      }
      write(e) {
        const { draft: t } = this.list;
        const r = e.text.replace(/\r\n?/g, "\n");
        this.placed = this.before.text === "" ? r : Sy(this.before, { text: r, people: _O(e) }, (o) => t.readText(o));
        t.setText(this.placed);
      }
    };
  });

  // src/ui/shared/ask-which.ts
  function Ay(n, e) {
    return new Promise((t) => {
      const r = new OO.ui.WindowManager();
      const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
      Ti(r);
      r.addWindows([o]);
      const [i] = o.$element.get();
      const s = r.openWindow(o, {
        message: n,
        actions: [
          { action: "stay", label: u("accountcreator-stay"), flags: ["safe", "primary"] },
          ...e.map(({ action: c, label: l, flags: d }) => ({ action: c, label: l, flags: d != null ? d : [] }))
        ]
      });
      const a = i ? new dn(i) : null;
      void s.opened.then(() => {
        for (const c of o.getActions().get()) {
          c.$button.attr("data-accountcreator-action", c.getAction());
        }
        a == null ? void 0 : a.appeared();
      });
      void s.closed.then((c) => {
        var d, p;
        r.destroy();
        const l = typeof c === "object" && c !== null ? c.action : void 0;
        t((p = (d = e.find((m) => m.action === l)) == null ? void 0 : d.action) != null ? p : null);
      });
    });
  }
  var Cy = f(() => {
    "use strict";
    Ri();
    L();
    Ai();
  });

  // src/ui/list/file-texts.ts
  function cc(n) {
    switch (n) {
      case "empty":
        return u("accountcreator-file-empty");
      case "old-spreadsheet":
        return u("accountcreator-file-old-spreadsheet");
      case "encrypted":
        return u("accountcreator-file-encrypted");
      case "document":
        return u("accountcreator-file-document");
      case "pdf":
        return u("accountcreator-file-pdf");
      case "picture":
        return u("accountcreator-file-picture");
      case "archive":
        return u("accountcreator-file-archive");
      case "media":
        return u("accountcreator-file-media");
      case "binary":
        return u("accountcreator-file-binary");
      case "web-shortcut":
        return u("accountcreator-file-web-shortcut");
      case "broken":
        return u("accountcreator-file-broken");
      case "too-large":
        return u("accountcreator-file-too-large");
      default:
        return R(n);
    }
  }
  var Rp = f(() => {
    "use strict";
    U();
    L();
  });

  // src/ui/list/source/file-view.ts
  var lc;
  var Oy = f(() => {
    "use strict";
    Re();
    U();
    L();
    Rp();
    Ft();
    lc = class {
      /**
       * @param file
       * @param problemText Why a part of the program did not come, and what to do
       */
      constructor(e, t) {
        this.file = e;
        this.problemText = t;
        this.element = document.createElement("div");
        this.problem = new fe("error");
        this.doubt = new fe("warning");
        this.element.className = "accountcreator-source-file";
        this.render();
      }
      render() {
        const e = this.problemOf();
        this.problem.show(e === "" ? null : k`${e}`);
        const { state: t } = this.file;
        const r = t.kind === "read" ? t.encoding : null;
        this.doubt.show(r && !r.certain ? k`${u("accountcreator-encoding-doubt")}` : null);
        ne(k`
			<div role="status">${this.statusText()}</div>
			<div role="alert">${this.problem.element}</div>
			${t.kind === "read" && t.sheets.length > 1 ? this.sheetTemplate(t.sheets, t.sheet) : O}
			<div role="status">${this.doubt.element}</div>
			${r && r.alternatives.length > 0 ? this.encodingTemplate(r) : O}`, this.element);
      }
      problemOf() {
        const { state: e } = this.file;
        switch (e.kind) {
          case "none":
          case "reading":
          case "read":
            return "";
          case "unreadable":
            return u("accountcreator-file-unreadable", e.name);
          case "refused":
            return u("accountcreator-file-refused", e.name, cc(e.code));
          case "failed":
            return this.problemText(e.error);
          default:
            return R(e);
        }
      }
      statusText() {
        const { state: e } = this.file;
        return e.kind === "reading" ? u("accountcreator-source-reading", e.name) : e.kind === "read" ? u("accountcreator-file-read", e.name) : "";
      }
      sheetTemplate(e, t) {
        const r = e.map((o) => ({ value: o, label: o }));
        return this.choiceTemplate("sheet", u("accountcreator-sheet-choice"), t, r);
      }
      encodingTemplate({ encoding: e, samples: t, alternatives: r }) {
        const o = [{ encoding: e, samples: t }, ...r];
        const i = o.map(({ encoding: s, samples: [a = ""] }) => ({ value: s, label: u("accountcreator-encoding-option", s, a) }));
        return k`
			${this.choiceTemplate("encoding", u("accountcreator-encoding"), e, i)}
			<ul class="accountcreator-samples" aria-label=${u("accountcreator-encoding-samples")}>
				${t.map((s) => k`<li><bdi>${s}</bdi></li>`)}
			</ul>`;
      }
      choiceTemplate(e, t, r, o) {
        const i = ({ target: s }) => {
          if (s instanceof HTMLSelectElement) {
            void this.file.choose(e === "sheet" ? { sheet: s.value } : { encoding: s.value });
          }
        };
        return k`<label class="accountcreator-source-choice">
			${t}
			<select name=${e === "sheet" ? "worksheet" : e} @change=${i}>
				${o.map((s) => k`<option
					value=${s.value} .selected=${s.value === r}
				>${s.label}</option>`)}
			</select>
		</label>`;
      }
    };
  });

  // src/ui/list/source/title-field.ts
  var UO, uc;
  var Ly = f(() => {
    "use strict";
    L();
    UO = 250;
    uc = class {
      constructor(e) {
        this.actions = e;
        /** What was asked about last, or put in by choosing it: not to be asked about again. */
        this.known = "";
        var r;
        this.box = new OO.ui.ComboBoxInputWidget({
          // What is put forward are the wiki's answers, which need not begin with the very letters that were typed.
          name: "pagetitle",
          $overlay: OO.ui.getDefaultOverlay(),
          menu: { filterFromInput: false }
        });
        this.box.$input.attr({
          spellcheck: "false",
          autocomplete: "off",
          "aria-controls": this.box.getMenu().getElementId()
        });
        this.box.on("change", () => this.changed());
        this.box.on("enter", () => this.enter());
        this.box.getMenu().on("choose", (o) => {
          this.enter(String(o.getData()));
        });
        const t = new OO.ui.FieldLayout(this.box, { align: "top", label: u("accountcreator-page-title") });
        this.element = (r = t.$element[0]) != null ? r : document.createElement("div");
      }
      focus() {
        this.box.focus();
      }
      suggest(e) {
        this.box.setOptions(e.map((t) => ({ data: t })));
        this.box.getMenu().toggle(e.length > 0 && this.box.$input.is(":focus"));
      }
      /** What stands there is the title, or one that was put forward. */
      enter(e = this.box.getValue().trim()) {
        clearTimeout(this.timer);
        this.box.getMenu().toggle(false);
        if (e === "") {
          this.focus();
        } else {
          this.known = e;
          this.actions.entered(e);
        }
      }
      changed() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => {
          const e = this.box.getValue();
          if (e !== this.known) {
            this.known = e;
            this.actions.typed(e);
          }
        }, UO);
      }
    };
  });

  // src/ui/list/source/page-view.ts
  function zO(n) {
    switch (n == null ? void 0 : n.kind) {
      case void 0:
      case "asking":
      case "reading":
      case "choosing":
        return "";
      case "missing":
        return u("accountcreator-page-missing", n.title);
      case "empty":
        return u("accountcreator-page-empty", n.title);
      case "failed":
        return Z(n.error.text) ? u("accountcreator-page-failed", n.title) : ge(n.error.text);
      default:
        return R(n);
    }
  }
  var dc;
  var Ey = f(() => {
    "use strict";
    Re();
    V();
    U();
    L();
    Qe();
    Tn();
    Ft();
    Ly();
    dc = class {
      constructor(e) {
        this.page = e;
        this.element = document.createElement("div");
        this.problem = new fe("error");
        this.element.className = "accountcreator-source-page";
        this.field = new uc({
          typed: (t) => {
            void e.find(t);
          },
          entered: (t) => {
            void e.read(t);
          }
        });
        this.render();
      }
      focus() {
        this.field.focus();
      }
      render() {
        const { state: e } = this.page;
        this.element.hidden = e === null;
        if ((e == null ? void 0 : e.kind) === "asking") {
          this.field.suggest(e.titles);
        }
        const t = zO(e);
        this.problem.show(t === "" ? null : k`${t}`);
        ne(k`
			${this.field.element}
			<div role="status">${(e == null ? void 0 : e.kind) === "reading" ? u("accountcreator-source-reading", e.title) : O}</div>
			<div role="alert">${this.problem.element}</div>
			${(e == null ? void 0 : e.kind) === "choosing" ? this.sectionsTemplate(e) : O}
			<p class="accountcreator-source-buttons">
				${(e == null ? void 0 : e.kind) === "choosing" ? this.takeTemplate(e) : k`<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="read-page" @click=${() => this.field.enter()}
				>${u("accountcreator-page-read")}</button>`}
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="leave-page"
					@click=${() => this.page.end()}
				>${u("accountcreator-page-leave")}</button>
			</p>`, this.element);
      }
      takeTemplate({ sections: e, chosen: t }) {
        const r = () => {
          void this.page.take();
        };
        const o = t.reduce((i, s) => {
          var a, c;
          return i + ((c = (a = e[s]) == null ? void 0 : a.people) != null ? c : 0);
        }, 0);
        return k`<button
			type="button" class="accountcreator-plain-button accountcreator-primary"
			data-accountcreator-action="take-people" ?disabled=${o === 0} @click=${r}
		>${u("accountcreator-page-take", o)}</button>`;
      }
      sectionsTemplate({ title: e, sections: t, chosen: r }) {
        return k`<fieldset class="accountcreator-sections">
			<legend>${u("accountcreator-page-sections", e)}</legend>
			${t.map((o, i) => this.sectionTemplate(o, i, r.includes(i)))}
		</fieldset>`;
      }
      sectionTemplate({ heading: e, people: t, examples: r }, o, i) {
        const s = ({ target: c }) => {
          if (c instanceof HTMLInputElement) {
            this.page.choose(o, c.checked);
          }
        };
        const a = Zt(r.map(Zr));
        return k`<label>
			<input type="checkbox" name="section" value=${o} .checked=${i} @change=${s}>
			<span>
				<strong><bdi>${e === "" ? u("accountcreator-page-top") : e}</bdi></strong>
				${u("accountcreator-page-section", t, a)}
			</span>
		</label>`;
      }
    };
  });

  // src/ui/list/source/sources-view.ts
  var HO, pc;
  var Py = f(() => {
    "use strict";
    by();
    vy();
    Ty();
    Cy();
    L();
    _o();
    Oy();
    Ey();
    HO = (n) => Ay(u("accountcreator-place-question", n), [
      { action: "replace", label: u("accountcreator-place-replace"), flags: "destructive" },
      { action: "add", label: u("accountcreator-place-add"), flags: "progressive" }
    ]);
    pc = class {
      /**
       * @param list
       * @param pages
       * @param problemText Why a part of the program did not come, and what to do
       */
      constructor(e, t, r) {
        this.list = e;
        this.element = document.createElement("div");
        const o = this.place = new ac(e, () => HO(e.rows.length));
        this.file = new ic(e, o, () => this.fileView.render());
        this.page = new sc(e, o, t, DOMParser, () => this.pageView.render());
        this.fileView = new lc(this.file, r);
        this.pageView = new dc(this.page);
        this.element.append(this.pageView.element, this.fileView.element);
      }
      openFile(e) {
        this.page.end();
        void this.file.open({ name: e.name, bytes: () => pa(e) });
      }
      openPage() {
        this.file.forget();
        this.page.begin();
        this.pageView.focus();
      }
      /** Of a list that was emptied nothing is left of what it was taken from. */
      follow() {
        if (this.list.state.text === "") {
          this.place.forget();
          if (this.file.state.kind === "read") {
            this.file.forget();
          }
        }
      }
    };
  });

  // src/ui/list/source/sheet-file.ts
  function $y(n, e) {
    return g(this, null, function* () {
      const t = yield pa(e);
      if (t === null) {
        return { text: null, problem: u("accountcreator-file-unreadable", e.name) };
      }
      const { text: r, problem: o } = yield n.draft.readSource({ kind: "file", name: e.name, bytes: t });
      return o ? { text: null, problem: cc(o.code) } : { text: r, problem: null };
    });
  }
  var My = f(() => {
    "use strict";
    L();
    Rp();
    _o();
  });

  // src/wiki/mw-page-service.ts
  var VO, mc;
  var Ny = f(() => {
    "use strict";
    et();
    Ir();
    VO = ["missingtitle", "nosuchpageid", "invalidtitle", "pagecannotexist", "missingcontent-pageid"];
    mc = class {
      constructor() {
        this.api = new Cn();
      }
      findTitles(e, t) {
        return g(this, null, function* () {
          const r = yield this.api.get({
            action: "query",
            list: "prefixsearch",
            pssearch: e,
            psnamespace: "*",
            pslimit: "10"
          }, t);
          return Y(T(r.query).prefixsearch).map((o) => E(T(o).title)).filter((o) => o !== "");
        });
      }
      readPage(e, t) {
        return g(this, null, function* () {
          try {
            const { parse: r } = yield this.api.get({
              action: "parse",
              page: e,
              redirects: "1",
              prop: "text",
              disableeditsection: "1",
              disabletoc: "1",
              disablelimitreport: "1"
            }, t);
            const o = T(r);
            return { title: E(o.title) || e, html: E(o.text) };
          } catch (r) {
            if (r instanceof en && VO.includes(r.code)) {
              return null;
            }
            throw r;
          }
        });
      }
    };
  });

  // src/app/sources-part.ts
  var Fy = {};
  on(Fy, {
    makeSources: () => jO,
    readSheetFile: () => $y
  });
  function jO(n) {
    return new pc(n, new mc(), dt);
  }
  var Dy = f(() => {
    "use strict";
    ln();
    ea();
    Py();
    My();
    L();
    Ny();
    We(qe);
  });

  // src/app/load-part.ts
  function Ae(n) {
    return KO[n]();
  }
  var KO;
  var mp = f(() => {
    "use strict";
    KO = {
      checks: () => Promise.resolve().then(() => (M0(), $0)),
      steps: () => Promise.resolve().then(() => (tm(), em)),
      read: () => Promise.resolve().then(() => (Zh(), Yh)),
      list: () => Promise.resolve().then(() => (lw(), cw)),
      after: () => Promise.resolve().then(() => (Yw(), Xw)),
      draft: () => Promise.resolve().then(() => (hy(), fy)),
      files: () => Promise.resolve().then(() => (gy(), xy)),
      sources: () => Promise.resolve().then(() => (Dy(), Fy))
    };
  });

  // src/ui/shared/dialog-buttons.ts
  var fc;
  var Iy = f(() => {
    "use strict";
    fc = class {
      constructor(e) {
        this.press = e;
        this.$element = $("<div>").addClass("accountcreator-buttons");
        this.widgets = /* @__PURE__ */ new Map();
      }
      render(e) {
        var o;
        const t = this.widgets;
        this.widgets = /* @__PURE__ */ new Map();
        for (const { action: i, label: s, kind: a, disabled: c } of e) {
          const l = (o = t.get(i)) != null ? o : this.make(i);
          l.setLabel(s).setDisabled(c === true);
          l.setFlags({ primary: a === "progressive", progressive: a === "progressive", destructive: a === "destructive" });
          this.widgets.set(i, l);
        }
        t.forEach((i, s) => {
          if (!this.widgets.has(s)) {
            i.$element.detach();
          }
        });
        let r = 0;
        this.widgets.forEach(({ $element: i }) => {
          var c;
          const [s] = i.get();
          const a = this.$element.children()[r++];
          if (s && a !== s) {
            (c = this.$element[0]) == null ? void 0 : c.insertBefore(s, a != null ? a : null);
          }
        });
      }
      make(e) {
        const t = new OO.ui.ButtonWidget();
        t.$button.attr("data-accountcreator-action", e);
        t.on("click", () => this.press(e));
        return t;
      }
    };
  });

  // src/ui/shared/dialog.ts
  var GO, jn;
  var By = f(() => {
    "use strict";
    Ht();
    Ri();
    Iy();
    L();
    GO = 560;
    jn = class extends OO.ui.Dialog {
      constructor(t) {
        super({ size: t.size, classes: ["accountcreator-dialog"] });
        this.screen = t;
        this.$title = $("<h2>").addClass("accountcreator-title");
        this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
        this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
        this.buttons = new fc((t) => {
          this.say("");
          if (t === "close") {
            this.executeAction("close");
          } else {
            this.screen.press(t);
          }
        });
        /** Where the person was when the opening came to its end; null: nowhere on the screen yet. */
        this.begunAt = null;
        /** How far down the screens were scrolled when they were left. */
        this.scrolled = /* @__PURE__ */ new WeakMap();
        this.stopObserving = () => void 0;
        this.press = null;
        /** What a press came to, until the next one. */
        this.said = "";
        /** What could be pressed when it was rendered last. */
        this.pressable = "";
      }
      /** Another screen takes the place of the one that is shown. */
      show(t) {
        var o, i;
        const r = this.screen;
        this.stopObserving();
        this.scrolled.set(r, (o = this.$body.scrollTop()) != null ? o : 0);
        if (r !== t) {
          r.$element.detach();
          this.screen = t;
          this.$body.append(t.$element);
        }
        this.$body.scrollTop((i = this.scrolled.get(t)) != null ? i : 0);
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
      /** Says what a press came to, where the screen has nothing to say; '' takes it away. */
      say(t) {
        this.said = t;
        this.render();
      }
      focusScreen() {
        this.screen.focus();
      }
      initialize() {
        var o;
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
        this.$element.attr("aria-labelledby", (o = this.$title.attr("id")) != null ? o : "");
        this.$head.addClass("accountcreator-head").append(this.$title, t.$element);
        this.$body.addClass("accountcreator-body").append(this.$filledBy, this.screen.$element);
        this.$foot.addClass("accountcreator-foot").append(this.$status, this.buttons.$element);
        const [r] = this.$element.get();
        this.press = r ? new dn(r) : null;
        return this;
      }
      getBodyHeight() {
        return GO;
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
        const o = [this.screen.$element[0], this.$foot[0]].some((i) => i == null ? void 0 : i.contains(r));
        this.begunAt = r instanceof HTMLElement && o ? r : null;
        return super.ready(t);
      }
      getTeardownProcess(t) {
        return super.getTeardownProcess(t).next(() => {
          this.screen.closed();
          this.stopObserving();
          this.screen.$element.detach();
          this.said = "";
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
        return t === null ? $.Deferred().resolve().promise() : ve(t, u("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
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
        const { viewName: t, title: r, buttons: o } = this.screen;
        const i = this.screen.status || this.said;
        this.$element.attr("data-view", t);
        if (this.$title.text() !== r) {
          this.$title.text(r);
        }
        if (this.$status.text() !== i) {
          this.$status.text(i);
        }
        this.buttons.render(o);
        this.guardPresses();
        this.keepFocus();
      }
      /** Another view, or a button that can be pressed again, is new to the person's eyes. */
      guardPresses() {
        var i;
        const { viewName: t, buttons: r } = this.screen;
        const o = [
          t,
          ...r.filter(({ disabled: s }) => s !== true).map(({ action: s }) => s)
        ].join(" ");
        if (o !== this.pressable) {
          this.pressable = o;
          (i = this.press) == null ? void 0 : i.appeared();
        }
      }
    };
    jn.static = Object.create(OO.ui.Dialog.static);
    jn.static.name = "accountCreator";
    jn.static.escapable = true;
  });

  // src/ui/one/broken-off-note.ts
  function qy(n) {
    const e = new OO.ui.ButtonWidget({ label: u("accountcreator-broken-off-show") });
    e.$button.attr("data-accountcreator-action", "resume");
    e.on("click", n);
    return new OO.ui.MessageWidget({
      type: "warning",
      label: $("<div>").text(u("accountcreator-broken-off-here")).append(" ", e.$element)
    }).$element;
  }
  var Wy = f(() => {
    "use strict";
    L();
  });

  // src/ui/one/fetched-place.ts
  function hc(n) {
    const e = $("<div>").addClass("accountcreator-puzzle");
    const t = () => {
      n().then((r) => {
        e.empty().append(r);
      }, (r) => {
        const o = new OO.ui.ButtonWidget({ label: u("accountcreator-reopen") });
        o.on("click", t);
        e.empty().append(new OO.ui.MessageWidget({
          type: "error",
          label: $("<div>").append($("<p>").text(r instanceof Error ? r.message : String(r)), o.$element)
        }).$element);
      });
    };
    t();
    return e;
  }
  var Tp = f(() => {
    "use strict";
    L();
  });

  // src/ui/one/created-view.ts
  function QO(n, e) {
    switch (n) {
      case "mail":
        return e.email === "" ? u("accountcreator-created-mail") : u("accountcreator-created-mail-to", e.email);
      case "password":
        return e.password === null ? u("accountcreator-created-typed") : u("accountcreator-created-generated");
      case "other":
        return u("accountcreator-created-other");
      default:
        return R(n);
    }
  }
  var xc;
  var _y = f(() => {
    "use strict";
    U();
    L();
    Id();
    Tp();
    xc = class {
      /**
       * @param copied Told when the password has been copied
       * @param fetchNextSteps
       */
      constructor(e, t) {
        this.copied = e;
        this.fetchNextSteps = t;
        this.$element = $("<div>").addClass("accountcreator-created");
        this.$heading = $();
        this.shown = null;
      }
      render(e) {
        if (e === this.shown) {
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
          label: $("<div>").append(this.$heading, $("<p>").text(QO(e.by, e)))
        });
        this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
        if (e.password !== null) {
          this.$element.append(ta(e.password, this.copied));
        }
        this.$element.append(hc(() => this.fetchNextSteps(e)));
      }
      focus() {
        this.$heading.trigger("focus");
      }
    };
  });

  // src/ui/one/email-remark.ts
  function Uy(n, e) {
    if (n.kind === "failed") {
      return { type: "warning", content: u("accountcreator-check-failed") };
    }
    if (n.kind !== "done" || n.result.problem === null) {
      return null;
    }
    const { problem: t, meant: r } = n.result;
    const o = t === "typo" ? u("accountcreator-remark-email-typo") : u("accountcreator-remark-email-invalid");
    const i = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(o));
    if (r !== null) {
      const s = new OO.ui.ButtonWidget({
        label: u("accountcreator-fix", r),
        framed: false,
        flags: ["progressive"]
      });
      s.on("click", () => e(r));
      i.append(" ", s.$element);
    }
    return { type: t === "invalid" ? "error" : "warning", content: i };
  }
  var zy = f(() => {
    "use strict";
    L();
  });

  // src/ui/one/name-remark.ts
  function JO(n, e) {
    switch (n.kind) {
      case "free": {
        const t = Ko(n.canonical);
        return t !== null ? { type: "warning", content: u("accountcreator-name-mixed", t) } : n.canonical === e ? { type: "success", content: u("accountcreator-name-free") } : { type: "notice", content: u("accountcreator-name-normalised", n.canonical) };
      }
      case "taken":
        return { type: "error", content: u("accountcreator-name-taken", n.canonical) };
      case "invalid":
        return { type: "error", content: u("accountcreator-advice-invaliduser") };
      case "forbidden": {
        const t = $("<span>");
        if (W(n.code).name === "lookalike" && n.message.format === "text") {
          t.text(u("accountcreator-name-lookalike", n.message.text));
        } else if (Z(n.message)) {
          t.text(u("accountcreator-name-forbidden"));
        } else {
          t.append(le(n.message));
        }
        return { type: n.override === null ? "error" : "warning", content: t };
      }
      default:
        return R(n);
    }
  }
  function Hy(n, e) {
    switch (n.kind) {
      case "none":
        return null;
      case "checking":
        return { type: "notice", content: u("accountcreator-name-checking") };
      case "failed":
        return { type: "warning", content: u("accountcreator-check-failed") };
      case "done":
        return JO(n.result, e);
      default:
        return R(n);
    }
  }
  function Vy(n) {
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
    t.forEach((o) => {
      r.append($("<span>").addClass("accountcreator-sentence").append(le(o)));
    });
    return { type: "error", content: r };
  }
  var jy = f(() => {
    "use strict";
    Oe();
    V();
    _t();
    U();
    L();
    Qe();
  });

  // src/ui/one/form-view.ts
  var XO, gc;
  var Ky = f(() => {
    "use strict";
    ht();
    Be();
    V();
    at();
    $e();
    ol();
    ip();
    Tp();
    L();
    zy();
    jy();
    il();
    np();
    XO = ["username", "password", "retype", "email", "realname", G];
    gc = class {
      constructor(e, t) {
        this.one = e;
        this.$element = $("<div>").addClass("accountcreator-form");
        this.emailShown = null;
        this.notice = new lr({
          askAgain: () => {
            void e.askAgain();
          },
          createAllTheSame: () => {
            void e.create();
          }
        });
        this.modes = new $r((r) => e.form.setMode(r), {
          generate: () => u("accountcreator-mode-generate"),
          type: () => u("accountcreator-mode-type")
        });
        this.fields = new cr({
          changed: (r, o) => e.form.setValue(r, o),
          pressed: (r) => {
            void e.create(false, { [r]: true });
          },
          showsHelp: ({ name: r }) => !XO.includes(r),
          puzzle: (r) => hc(() => t(r, {
            another: () => e.form.renew(),
            answered: (o) => e.form.setValue(G, o),
            solvedBy: (o) => e.form.solveCaptchaBy(o),
            ownPage: { address: () => this.createAccountAddress(), handOver: () => e.handOver() }
          }))
        });
        this.$element.append(this.notice.$element, this.fields.$element);
        this.$element.on("keydown", (r) => this.onKeydown(r));
      }
      render(e) {
        const t = je(e.requests, e.mode);
        if (this.fields.render(this.visibleFields(e), st(t), e.challenge)) {
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
        var o;
        const t = this.notice.render(e.notice, e.opening);
        const r = t === null ? void 0 : this.fields.get(t);
        if (r == null ? void 0 : r.$element.is(":visible")) {
          r.focus();
          this.bringIntoSight(r);
        } else if (e.notice) {
          this.notice.$element.trigger("focus");
        } else {
          (o = this.firstEmpty(e)) == null ? void 0 : o.focus();
        }
      }
      /** The field with what is said of it, and a captcha with its puzzle; where there is not room for all, the field. */
      bringIntoSight(e) {
        var r;
        const t = e.field.name === G ? this.fields.$captcha : null;
        for (const o of [t, this.notice.$element, e.$element]) {
          (r = o == null ? void 0 : o[0]) == null ? void 0 : r.scrollIntoView({ block: "nearest" });
        }
      }
      /** The fields in the order in which they are shown: name, password mode, address, real name, reason, others. */
      visibleFields(e) {
        const { requests: t, mode: r, override: o } = e;
        const i = [
          "username",
          ...o === null ? [] : [o],
          ...r === "type" ? ["password", "retype"] : [],
          "email",
          "realname",
          "reason"
        ];
        return [...i.map((s) => xe(t, s)), ...tr(t, r)].filter((s) => s !== null);
      }
      placeModes(e) {
        var i, s, a, c;
        (i = this.fields.get("username")) == null ? void 0 : i.reserveRemark();
        (s = this.fields.get("password")) == null ? void 0 : s.reserveRemark();
        const t = (a = this.fields.get(e != null ? e : "username")) != null ? a : this.fields.get("username");
        const [r] = this.modes.$element.get();
        const [o] = (c = t == null ? void 0 : t.$element.get()) != null ? c : [];
        if ((r == null ? void 0 : r.parentElement) !== this.fields.$element[0]) {
          this.fields.$element.prepend(this.modes.$element);
        }
        if (r && o && !rl(o, r)) {
          this.modes.$element.before(o);
        }
      }
      renderRemarks(e) {
        var a, c, l, d, p;
        const t = String((a = e.values.username) != null ? a : "").trim();
        const { notice: r } = e;
        const o = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
        (c = this.fields.get("username")) == null ? void 0 : c.setRemark(o ? null : Hy(e.name, t));
        (l = this.fields.get("password")) == null ? void 0 : l.setRemark(Vy(e.password));
        if (e.email !== this.emailShown) {
          this.emailShown = e.email;
          (d = this.fields.get("email")) == null ? void 0 : d.setRemark(Uy(e.email, (m) => {
            this.one.form.setValue("email", m);
            this.focusField("email");
          }));
        }
        const { password: i, retype: s } = e.values;
        (p = this.fields.get("retype")) == null ? void 0 : p.setRemark(s && i !== s ? { type: "error", content: u("accountcreator-retype-differs") } : null);
      }
      renderNotice(e) {
        const t = this.notice.render(e.notice, e.opening);
        this.fields.all.forEach((i) => i.setInvalid(i.field.name === t));
        const r = t === null ? void 0 : this.fields.get(t);
        const o = this.notice.$element[0];
        if (r && r.$element.next()[0] !== o) {
          r.$element.after(this.notice.$element);
        } else if (!r && o !== this.$element.children()[0]) {
          this.$element.prepend(this.notice.$element);
        }
      }
      firstEmpty(e) {
        var r;
        const t = ["username", ...e.mode === "mail" ? ["email"] : []];
        return this.fields.get((r = t.find((o) => !ye(e.values, o))) != null ? r : "username");
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
        const r = (o) => {
          var i;
          return String((i = ye(e, o)) != null ? i : "").trim();
        };
        return Ra({
          username: r("username"),
          email: r("email"),
          realname: r("realname"),
          reason: r("reason"),
          isMailed: t === "mail"
        });
      }
    };
  });

  // src/ui/one/stages.ts
  function Gy({ kind: n }) {
    return n === "creating" || n === "finding";
  }
  function bc(n) {
    return n.kind === "form" || n.kind === "question" || Gy(n);
  }
  function Qy(n) {
    const e = Gy(n);
    const t = { action: "close", label: u("accountcreator-close") };
    const r = { action: "many", label: u("accountcreator-to-list"), disabled: e };
    switch (n.kind) {
      case "opening":
      case "impossible":
        return [t];
      case "openingFailed":
        return [t, { action: "reopen", label: u("accountcreator-reopen"), kind: "progressive" }];
      case "form":
      case "question":
      case "creating":
      case "finding":
        return [
          r,
          t,
          { action: "create", label: u("accountcreator-create"), kind: "progressive", disabled: e }
        ];
      case "handedOver":
        return [{ action: "back", label: u("accountcreator-back") }, t];
      case "step":
        return [];
      case "stepNotShown":
        return [
          { action: "leave", label: u("accountcreator-walk-away"), kind: "destructive" },
          { action: "next", label: u("accountcreator-reopen"), kind: "progressive" }
        ];
      case "created":
      case "unfinished":
        return [r, t, { action: "one", label: u("accountcreator-another"), kind: "progressive" }];
      default:
        return R(n);
    }
  }
  function Jy(n) {
    switch (n.state.stage.kind) {
      case "creating":
      case "finding":
      case "handedOver":
        return u("accountcreator-close-busy");
      case "stepNotShown":
        return u("accountcreator-close-step-maybe");
      case "created":
      case "unfinished":
        return n.showsUncopiedPassword ? u("accountcreator-close-password") : null;
      default:
        return null;
    }
  }
  var Ap = f(() => {
    "use strict";
    U();
    L();
  });

  // src/ui/one/step-panel.ts
  var wc;
  var Xy = f(() => {
    "use strict";
    wc = class {
      /**
       * @param makeScreen The view of a conversation, which is fetched together with it
       * @param changed Told when the screen has changed
       */
      constructor(e, t) {
        this.makeScreen = e;
        this.changed = t;
        this.$element = $("<div>");
        /** Null: there is none. */
        this.screen = null;
        this.conversation = null;
        this.stop = null;
      }
      render(e) {
        var t;
        if (e === this.conversation) {
          return;
        }
        (t = this.stop) == null ? void 0 : t.call(this);
        this.$element.empty();
        this.conversation = e;
        this.screen = e && this.makeScreen(e);
        if (this.screen) {
          this.$element.append(this.screen.$element);
          this.stop = this.screen.observe(this.changed);
        }
      }
    };
  });

  // src/ui/one/one-panels.ts
  var yc;
  var Yy = f(() => {
    "use strict";
    Mo();
    _y();
    Ky();
    Ap();
    Xy();
    yc = class {
      /**
       * @param one
       * @param dependencies
       * @param stepChanged Told when the step that is shown has changed
       */
      constructor(e, t, r) {
        this.$element = $("<div>").addClass("accountcreator-one");
        const o = () => e.passwordCopied();
        this.form = new gc(e, t.fetchPuzzle);
        this.step = new wc(t.stepScreen, r);
        this.created = new xc(o, t.fetchNextSteps);
        this.explanation = new Cr(o);
        this.$element.append(
          this.explanation.$element,
          this.form.$element,
          this.step.$element,
          this.created.$element
        );
      }
      render(e) {
        const { stage: t } = e;
        this.form.$element.toggle(bc(t));
        this.created.$element.toggle(t.kind === "created");
        if (bc(t)) {
          this.form.render(e);
        } else {
          this.form.clearNotice();
        }
        this.step.render(t.kind === "step" ? t.conversation : null);
        this.created.render(t.kind === "created" ? t : null);
        this.explanation.render(t);
      }
      /** To where the eye is. */
      focus(e) {
        var r;
        const { stage: t } = e;
        if (bc(t)) {
          if (t.kind === "form") {
            this.form.focus(e);
          }
        } else if (t.kind === "step") {
          (r = this.step.screen) == null ? void 0 : r.focus();
        } else if (t.kind === "created") {
          this.created.focus();
        } else {
          this.explanation.focus();
        }
      }
    };
  });

  // src/ui/one/one-screen.ts
  var vc;
  var Zy = f(() => {
    "use strict";
    Ht();
    Wy();
    L();
    Yy();
    Ap();
    vc = class {
      constructor(e, t) {
        this.one = e;
        this.dependencies = t;
        this.size = "large";
        this.$brokenOff = $("<div>");
        this.stage = null;
        this.notice = null;
        /** To be told of changes; null while something else is shown. */
        this.changed = null;
        this.panels = new yc(e, t, () => {
          var r;
          return (r = this.changed) == null ? void 0 : r.call(this);
        });
        this.$element = this.panels.$element.prepend(this.$brokenOff);
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
        return e.kind === "finding" ? u("accountcreator-finding") : e.kind === "creating" ? u("accountcreator-creating") : (r = (t = this.panels.step.screen) == null ? void 0 : t.status) != null ? r : "";
      }
      get buttons() {
        var e, t;
        return (t = (e = this.panels.step.screen) == null ? void 0 : e.buttons) != null ? t : Qy(this.one.state.stage);
      }
      get closingQuestion() {
        return this.panels.step.screen ? this.panels.step.screen.closingQuestion : Jy(this.one);
      }
      get replaceQuestion() {
        return u("accountcreator-replace-question");
      }
      press(e) {
        if (this.panels.step.screen) {
          this.panels.step.screen.press(e);
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
        this.panels.focus(this.one.state);
      }
      observe(e) {
        this.stage = null;
        this.$brokenOff.empty();
        if (this.dependencies.hasBrokenOff()) {
          this.$brokenOff.append(qy(this.dependencies.toMany));
        }
        const t = this.one.observe((r) => {
          this.panels.render(r);
          e();
          this.follow(r);
        });
        this.changed = e;
        return () => {
          this.changed = null;
          t();
        };
      }
      closed() {
        this.one.backToForm();
        for (const { name: t, type: r } of this.one.state.requests.flatMap((o) => o.fields)) {
          if (r === "password") {
            this.one.form.setValue(t, "");
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
        void ve(u("accountcreator-close-step-maybe"), u("accountcreator-walk-away")).then(
          () => this.one.leaveStep(),
          () => this.focus()
        );
      }
      createAnother() {
        this.leaveResult(u("accountcreator-another"), () => this.one.createAnother());
      }
      toMany() {
        const { kind: e } = this.one.state.stage;
        if (e === "created" || e === "unfinished") {
          this.leaveResult(u("accountcreator-to-list"), () => {
            this.one.createAnother();
            this.dependencies.toMany();
          });
        } else {
          this.dependencies.toMany();
        }
      }
      /** Asks first where a password would be lost. */
      leaveResult(e, t) {
        const r = this.closingQuestion;
        if (r === null) {
          t();
        } else {
          void ve(r, e).then(t, () => this.focus());
        }
      }
      /** A new stage or a new notice: the focus goes where the eye is, and what has to be asked is asked. */
      follow(e) {
        const { stage: t, notice: r } = e;
        const { stage: o, notice: i } = this;
        this.stage = t;
        this.notice = r;
        const s = r !== null && r !== i;
        if ((o == null ? void 0 : o.kind) === t.kind && !s) {
          return;
        }
        if (t.kind === "question") {
          void ve(
            u("accountcreator-reason-address", t.address),
            u("accountcreator-reason-publish")
          ).then(() => this.one.create(true), () => {
            this.one.backToForm();
            this.panels.form.focusField("reason");
          });
        } else if (this.changed) {
          this.focus();
        }
      }
    };
  });

  // src/wiki/read-outcome.ts
  function tv(n, e) {
    const { stops: t, spent: r, field: o } = W(n);
    return { kind: "refused", code: n, message: e, stops: t, spent: r, field: o, retryAfter: null, ended: true };
  }
  function ev(n, e) {
    return b(h({}, tv(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
  }
  function Cp(n, e) {
    const t = E(e.redirecttarget);
    return {
      kind: "step",
      step: {
        type: n,
        code: E(e.messagecode),
        message: Dt(e.message),
        requests: qa(e.requests),
        redirectTarget: t === "" ? null : t
      }
    };
  }
  function nv(n, e) {
    const t = T(n.createaccount);
    switch (t.status) {
      case "PASS":
        return { kind: "created", username: E(t.username), by: e };
      case "FAIL":
        return tv(E(t.messagecode), Dt(t.message));
      case "UI":
        return Cp("ui", t);
      case "REDIRECT":
        return Cp("redirect", t);
      case "RESTART":
        return Cp("restart", t);
      default:
        return { kind: "unknown", cause: "unreadable" };
    }
  }
  function rv(n) {
    const { outcome: e } = W(n.code);
    if (e === "sessionLost") {
      return { kind: "sessionLost", now: null };
    }
    if (e === "unknown" && n.status === 429) {
      return ev("ratelimited", n);
    }
    if (e === "unknown") {
      const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
      const { retryAfter: r } = n;
      return h({ kind: "unknown", cause: t }, r === null ? {} : { retryAfter: r });
    }
    return ev(n.code, n);
  }
  var ov = f(() => {
    "use strict";
    Oe();
    Wa();
    et();
  });

  // src/wiki/read-opening.ts
  function iv(n) {
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
  function YO(n) {
    const { blockinfo: e } = T(T(n).data);
    return dp(On(n), E(T(e).blockreason));
  }
  function ZO(n) {
    const e = T(n.general);
    const t = /* @__PURE__ */ new Map();
    const r = (i, s) => {
      var a;
      t.set(i, (a = t.get(i)) != null ? a : { code: i, message: s });
    };
    const [o] = Y(n.pages);
    for (const i of Y(T(T(o).actions).createaccount)) {
      r(E(T(i).code), YO(i));
    }
    if (e.readonly === true) {
      r("readonly", Q(E(e.readonlyreason)));
    }
    if (T(n.authmanagerinfo).cancreateaccounts !== true) {
      r("userlogin-cannot-create", Q(""));
    }
    return [...t.values()];
  }
  function e5(n) {
    const e = T(n.namespaces);
    const t = [e[2], e[3]].map(T).flatMap(({ name: o, canonical: i }) => [E(o), E(i)]);
    const r = Y(n.namespacealiases).map(T).filter(({ id: o }) => o === 2 || o === 3).map(({ alias: o }) => E(o));
    return {
      userNamespaces: [...t, ...r].filter((o) => o !== ""),
      language: E(T(n.general).lang)
    };
  }
  function Op(n) {
    return qa(T(T(n.query).authmanagerinfo).requests);
  }
  function Lp(n) {
    return E(T(T(n.query).tokens).createaccounttoken);
  }
  function sv(n, e) {
    const t = T(n.query);
    const r = T(t.userinfo);
    const o = Date.parse(E(n.curtimestamp));
    return {
      me: E(r.name),
      rights: Dr(r.rights),
      requests: Op(n),
      impediments: ZO(t),
      siteName: E(T(t.general).sitename),
      rules: e5(t),
      clockSkew: Number.isNaN(o) ? 0 : o - e
    };
  }
  var av = f(() => {
    "use strict";
    V();
    Wa();
    Ir();
    et();
  });

  // src/wiki/mw-account-service.ts
  function t5({ code: n }) {
    return W(n).outcome === "unknown";
  }
  var kc;
  var cv = f(() => {
    "use strict";
    V();
    Oe();
    Tt();
    cp();
    ov();
    up();
    Va();
    av();
    et();
    Ir();
    kc = class {
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
        this.api = new Cn();
        this.token = "";
      }
      open() {
        return g(this, null, function* () {
          const [e, t] = yield Promise.all([
            this.api.get(iv(this.me)),
            this.disabled()
          ]);
          const r = sv(e, Date.now());
          this.token = Lp(e);
          this.requests = r.requests;
          this.rights = r.rights;
          if (t) {
            r.impediments.push(t);
          }
          return r;
        });
      }
      declarations() {
        return g(this, null, function* () {
          this.requests = Op(yield this.api.get({
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
        return this.send(b(h({}, e), { createreturnurl: this.returnUrl() }), t);
      }
      continue(e, t) {
        return this.send(b(h({}, e), { createcontinue: "1" }), t);
      }
      find(e, t) {
        return g(this, null, function* () {
          const r = {
            action: "query",
            list: "users|logevents",
            ususers: Vn + e,
            usprop: "registration",
            letype: "newusers",
            leuser: this.me,
            leend: new Date(t).toISOString(),
            leprop: "title|user|timestamp|type",
            lelimit: "max"
          };
          try {
            const o = yield this.api.get(r);
            const i = lp(o, this.me, t);
            if (i.kind !== "other" || Ua(o) === null) {
              return i;
            }
            const [s] = Y(T(o.query).users);
            const a = `User:${E(T(s).name)}`;
            return lp(yield this.api.get(b(h({}, r), { letitle: a })), this.me, t);
          } catch (o) {
            return { kind: "silent" };
          }
        });
      }
      checkName(e, t) {
        return g(this, null, function* () {
          var i;
          const r = yield this.api.get({
            action: "query",
            list: "users",
            ususers: Vn + e,
            usprop: "cancreate"
          }, t);
          const o = Ha(r, this.requests);
          return o.kind === "free" ? (i = (yield _a(this.api, this.requests, o.canonical, t))[0]) != null ? i : o : o;
        });
      }
      createAccountPage() {
        return g(this, null, function* () {
          const e = yield fetch(mw.util.getUrl("Special:CreateAccount"));
          if (!e.ok) {
            throw new ce("http", Q(e.statusText));
          }
          return e.text();
        });
      }
      checkPassword(e, t, r) {
        return g(this, null, function* () {
          const o = { action: "validatepassword", password: t };
          let i;
          try {
            i = yield this.api.post(e === "" ? o : b(h({}, o), { user: e }), r);
          } catch (a) {
            if (!(a instanceof en) || t5(a) || e === "") {
              throw a;
            }
            i = yield this.api.post(o, r);
          }
          const s = T(i.validatepassword);
          return {
            accepted: s.validity === "Good",
            messages: Y(s.validitymessages).map(On)
          };
        });
      }
      send(e, t) {
        return g(this, null, function* () {
          try {
            return yield this.post(e, t);
          } catch (r) {
            if (r instanceof en && W(r.code).retry === "token") {
              return this.sendWithFreshToken(e, t);
            }
            return this.failed(r);
          }
        });
      }
      /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
      sendWithFreshToken(e, t) {
        return g(this, null, function* () {
          try {
            this.token = Lp(yield this.api.get({
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
        return g(this, null, function* () {
          return nv(yield this.api.post(b(h({}, e), {
            action: "createaccount",
            createmessageformat: "html",
            createtoken: this.token,
            assertuser: this.me
          })), t);
        });
      }
      failed(e) {
        return g(this, null, function* () {
          if (!(e instanceof en)) {
            mw.log.error(e);
            return { kind: "unknown", cause: "unreadable" };
          }
          const t = rv(e);
          return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
        });
      }
      /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
      whoAmI() {
        return g(this, null, function* () {
          try {
            const e = yield this.api.get({ action: "query", meta: "userinfo" });
            const t = T(T(e.query).userinfo);
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
        return g(this, null, function* () {
          const e = { action: "paraminfo", modules: "createaccount", uselang: "content" };
          const t = yield this.api.get(b(h({}, e), { maxage: "3600", smaxage: "3600" })).catch(() => this.api.get(e));
          const r = T(Y(T(t.paraminfo).modules)[0]);
          return Y(r.parameters).length > 0 ? null : { code: "moduledisabled", message: On(null) };
        });
      }
    };
  });

  // src/app/creator.ts
  var n5 = {};
  function lv(n) {
    return n.catch((e) => {
      mw.log.error(e);
      throw new Error(dt(e));
    });
  }
  var Ep, zo;
  var uv = f(() => {
    "use strict";
    Cc();
    d0();
    Hc();
    b0();
    di();
    ln();
    y0();
    mp();
    ea();
    Ht();
    By();
    L();
    Ai();
    Zy();
    tl();
    cv();
    Ep = class {
      constructor() {
        this.marks = new ki(mw.util.getUrl("Special:BlankPage/AccountCreator"), ui);
        this.service = new kc(() => this.marks.nextAddress());
        this.one = new ci({
          service: this.service,
          clock: Xr,
          lock: Vc,
          randomBytes: ui,
          onCreated: (e) => this.tell(e),
          converse: (e, t, r) => this.fetchSteps().then(({ converse: o }) => o(e, t, r)),
          judgeEmail: (e) => Ae("checks").then(({ judgeEmail: t }) => t(e))
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
      /** The person logs out: nothing of a list stays in this tab, unless it goes on when they are back. */
      forgetRun() {
        const { list: e } = this;
        if (!(e == null ? void 0 : e.model.run.isBusy) && !(e == null ? void 0 : e.model.state.awaitsLogin)) {
          Ur(Yr, Ut, null, 0);
        }
      }
      open(e) {
        return g(this, null, function* () {
          var r;
          const t = this.windows = (r = this.windows) != null ? r : this.build();
          if (this.isOpening || t.dialog.isVisible()) {
            t.dialog.focusScreen();
            return;
          }
          this.isOpening = true;
          try {
            const o = yield this.show(e, t);
            const i = document.activeElement;
            const { opened: s } = t.manager.openWindow(t.dialog, {
              // To where the person was; opened by an address or a script, to the link that would have opened it.
              $returnFocusTo: i instanceof HTMLElement && i !== document.body ? $(i) : $("#t-accountcreator a")
            });
            yield s;
            o == null ? void 0 : o();
          } finally {
            this.isOpening = false;
          }
        });
      }
      build() {
        const { one: e, service: t } = this;
        We(qe);
        const r = new vc(e, {
          stepScreen: (s) => {
            if (!this.steps) {
              throw new Error("Only that part begins conversations.");
            }
            return this.steps.screen(s);
          },
          fetchPuzzle: (s, a) => this.fetchSteps().then(({ puzzle: c }) => c(s, a)),
          fetchNextSteps: (s) => lv(Ae("checks")).then(({ nextSteps: a }) => a(s)),
          toMany: () => {
            void this.toMany();
          },
          hasBrokenOff: () => Ur(Yr, Ut, t.me, Xr.now())
        });
        const o = new jn(r);
        const i = new OO.ui.WindowManager();
        X0(i);
        i.addWindows([o]);
        return { dialog: o, manager: i, oneScreen: r };
      }
      /**
       * What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed.
       *
       * @return Asks whether what was asked for may take the place of what is shown; null: that is not in question
       */
      show(o, i) {
        return g(this, arguments, function* (e, { dialog: t, oneScreen: r }) {
          const { one: s } = this;
          const a = yield this.listFor(e);
          const c = a ? a.screen : r;
          const { hasDraft: l } = a ? a.model : s;
          const d = a ? a.model.run.isBusy || !e.many : s.isBusy;
          const p = () => {
            var m;
            t.tellFilledBy((m = e.filledBy) != null ? m : null);
            void (a != null ? a : s).open(e);
          };
          t.show(c);
          if (d || l && e.accounts.length === 0) {
            return null;
          }
          if (l) {
            return () => {
              void ve(c.replaceQuestion, u("accountcreator-place-replace")).then(p, () => c.focus());
            };
          }
          p();
          return null;
        });
      }
      /** The list, where it is wanted, or what is there to go on with; null: view *one* is to be shown. */
      listFor(r) {
        return g(this, arguments, function* ({ many: e, accounts: t }) {
          const o = e ? yield this.fetchList() : this.list;
          return o && (e || o.model.run.isBusy || o.model.hasDraft && t.length === 0) ? o : null;
        });
      }
      toOne() {
        const { one: e, list: t, windows: r } = this;
        if (!e.state.opening) {
          const o = t ? t.model.state.reason : "";
          void e.open({ accounts: [], reason: o, mail: null, many: false });
        }
        r == null ? void 0 : r.dialog.show(r.oneScreen);
      }
      toMany() {
        return g(this, null, function* () {
          var r, o;
          const { one: e } = this;
          const t = yield this.fetchList();
          if (t) {
            if (!t.model.hasDraft) {
              const i = String((r = e.state.values.reason) != null ? r : "");
              void t.model.open({ accounts: [], reason: i, mail: null, many: true }, e.state.opening);
            }
            (o = this.windows) == null ? void 0 : o.dialog.show(t.screen);
          }
        });
      }
      /** The parts for lists, fetched when they are first wanted; null where that failed, and has been said. */
      fetchList() {
        return g(this, null, function* () {
          var r;
          const { service: e, windows: t } = this;
          if (!this.list) {
            t == null ? void 0 : t.dialog.pushPending();
            t == null ? void 0 : t.dialog.say("");
            try {
              const [o, { makeListPart: i }, { redirector: s }] = yield Promise.all(
                [Ae("read"), Ae("list"), this.loadSteps(), Ae("checks")]
              );
              this.list = (r = this.list) != null ? r : i(
                { service: e, reader: o, clock: Xr, lock: Vc, randomBytes: ui, onCreated: (a) => this.tell(a) },
                { toOne: () => this.toOne(), redirector: s }
              );
            } catch (o) {
              mw.log.error(o);
              t == null ? void 0 : t.dialog.say(dt(o));
            } finally {
              t == null ? void 0 : t.dialog.popPending();
            }
          }
          return this.list;
        });
      }
      loadSteps() {
        return g(this, null, function* () {
          var t;
          const { makeStepsPart: e } = yield Ae("steps");
          this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: Xr }, this.marks);
          return this.steps;
        });
      }
      /** @throws Error with a message for the person */
      fetchSteps() {
        return lv(this.loadSteps());
      }
      tell({ username: e, by: t }) {
        var r;
        (r = this.windows) == null ? void 0 : r.dialog.tellFilledBy(null);
        mw.hook("accountCreator.created").fire({ username: e, by: t });
      }
    };
    zo = new Ep();
    w0(zo.service);
    window.addEventListener("beforeunload", (n) => {
      if (zo.isBusy) {
        n.preventDefault();
        n.returnValue = "";
      }
    });
    $(document).on("click", "#pt-logout, .menu__item--logout", () => zo.forgetRun());
    mw.hook("accountCreator.open").add((n) => {
      const { url: e } = n != null ? n : {};
      if (typeof e !== "string" || e !== location.href) {
        void zo.open(f0(n));
      } else if (!U0(e, Ut)) {
        const t = new URL(e);
        void zo.open(h0(new Map(t.searchParams)));
        g0(t);
      }
    });
  });

  // styles:accountcreator-styles
  var Dp = `
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
  scroll-padding: 0.25em;
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
.accountcreator-list-head > * {
  margin-bottom: 0.75em;
}
.accountcreator-list > [role]:not(.accountcreator-understood),
.accountcreator-list-head > [role] {
  margin-bottom: 0;
}
.accountcreator-list > [role] > .oo-ui-messageWidget,
.accountcreator-list-head > [role] > .oo-ui-messageWidget {
  margin-bottom: 0.75em;
}
.accountcreator-list .oo-ui-textInputWidget {
  max-width: none;
}
.accountcreator-list ul {
  margin: 0.25em 0 0 1.5em;
}
.accountcreator-file {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5em;
}
.accountcreator-file label,
.accountcreator-dialog input[type=file] {
  box-sizing: border-box;
  min-width: 0;
  max-width: 100%;
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
.accountcreator-dialog .oo-ui-progressBarWidget-bar {
  transition: none;
}

/* src/ui/list/slips.css */
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
    padding: 4mm 0;
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
  .accountcreator-slips .accountcreator-slip-notes {
    margin: 1mm 0 0;
    font-size: 9pt;
    overflow-wrap: anywhere;
  }
  .accountcreator-slips code {
    font-family: monospace, monospace;
    font-size: 12pt;
  }
}

/* src/ui/list/draft.css */
.accountcreator-columns-summary {
  margin: 0;
}
.accountcreator-columns-question {
  margin-top: 0.5em;
}
.accountcreator-columns-question p {
  margin: 0.5em 0 0;
}
.accountcreator-columns-open {
  padding: 0.5em 0.75em 0.75em;
  border: 1px solid var( --border-color-warning, #ab7f2a );
  border-inline-start-width: 4px;
  border-radius: 2px;
}
.accountcreator-columns-open > p:first-child {
  margin-top: 0;
}
.accountcreator-readings {
  margin-top: 0.5em;
}
.accountcreator-reading {
  display: flex;
  align-items: flex-start;
  gap: 0.5em;
  padding: 0.4em 0;
}
.accountcreator-reading input {
  flex: none;
  margin-top: 0.25em;
}
.accountcreator-reading span > span,
.accountcreator-read-person {
  display: block;
  overflow-wrap: anywhere;
}
.accountcreator-column-cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(10.5em, 1fr));
  gap: 0.5em;
  margin-top: 0.5em;
}
.accountcreator-column {
  min-width: 0;
  padding: 0.5em;
  border: 1px solid var( --border-color-subtle, #c8ccd1 );
  border-radius: 2px;
}
.accountcreator-column-unused {
  border-style: dashed;
  background: var( --background-color-neutral-subtle, #f8f9fa );
}
.accountcreator-column-heading {
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  font-weight: bold;
  overflow-wrap: anywhere;
}
.accountcreator-column select,
.accountcreator-naming select,
.accountcreator-naming input {
  box-sizing: border-box;
  width: 100%;
  min-height: 2.2857143em;
  margin-top: 0.25em;
  padding: 0.25em 0.4em;
  border: 1px solid var( --border-color-interactive, #72777d );
  border-radius: 2px;
  background: var( --background-color-base, #fff );
  color: var( --color-base, #202122 );
  font: inherit;
}
.accountcreator-list .accountcreator-column ul,
.accountcreator-list .accountcreator-naming-preview {
  margin: 0.4em 0 0;
  padding: 0;
  list-style: none;
}
.accountcreator-column li {
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  color: var( --color-subtle, #54595d );
  font-size: 0.9em;
  overflow-wrap: anywhere;
}
.accountcreator-naming fieldset {
  min-width: 0;
  margin: 0.5em 0 0;
  padding: 0.25em 0.75em 0.75em;
  border: 1px solid var( --border-color-subtle, #c8ccd1 );
  border-radius: 2px;
}
.accountcreator-naming legend {
  font-weight: bold;
}
.accountcreator-naming-fields {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 0.5em;
}
.accountcreator-naming-fields > label {
  flex: 0 1 11em;
  min-width: 8em;
}
.accountcreator-naming-fields > .accountcreator-naming-pattern {
  flex-basis: auto;
}
.accountcreator-naming fieldset p {
  margin: 0.5em 0 0;
}
.accountcreator-naming [role] > .oo-ui-messageWidget {
  margin-top: 0.5em;
}
.accountcreator-naming-preview span::before {
  content: "· ";
}
.accountcreator-naming-preview span {
  color: var( --color-subtle, #54595d );
}
.accountcreator-plain-button:disabled {
  border-color: transparent;
  background: var( --background-color-disabled, #c8ccd1 );
  color: var( --color-disabled, #72777d );
  cursor: default;
}
@media (pointer: coarse) {
  .accountcreator-column select,
  .accountcreator-naming select,
  .accountcreator-naming input,
  .accountcreator-columns button,
  .accountcreator-naming button {
    min-height: 44px;
  }
  .accountcreator-reading {
    min-height: 44px;
  }
}

/* src/ui/list/sources.css */
.accountcreator-source-page,
.accountcreator-source-file > * {
  margin-bottom: 0.75em;
}
.accountcreator-source-page {
  padding: 0.75em;
  border: 1px solid var( --border-color-subtle, #c8ccd1 );
  border-radius: 2px;
}
.accountcreator-source-page[hidden] {
  display: none;
}
.accountcreator-source-page > * {
  margin: 0 0 0.75em;
}
.accountcreator-source-page > :last-child,
.accountcreator-source-page > [role]:empty,
.accountcreator-source-file > [role]:empty {
  margin-bottom: 0;
}
.accountcreator-source-page .oo-ui-comboBoxInputWidget {
  max-width: none;
}
.accountcreator-sections {
  padding: 0;
  border: 0;
}
.accountcreator-sections legend {
  padding: 0;
  font-weight: bold;
}
.accountcreator-sections label {
  display: flex;
  align-items: flex-start;
  gap: 0.5em;
  margin-top: 0.5em;
  overflow-wrap: anywhere;
}
.accountcreator-source-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
}
.accountcreator-source-choice {
  display: block;
}
.accountcreator-source-choice select {
  max-width: 100%;
}
.accountcreator-samples {
  overflow-wrap: anywhere;
}

`;

  // src/app/loader.ts
  function Ip(n) {
    if (!mw.config.get("wgUserName") || mw.config.get("wgUserIsTemp")) {
      return;
    }
    const e = mw.hook("accountCreator.open");
    let t;
    let r;
    e.add(() => {
      t = t || n().then(null, (o) => {
        t = null;
        r = true;
        mw.log.error(o);
        (navigator.onLine ? mw.notify : alert)("AccountCreator could not be loaded. Please try again.");
      });
    });
    if (mw.config.get("wgCanonicalSpecialPageName") === "Blankpage" && /\/AccountCreator$/.test(mw.config.get("wgTitle"))) {
      e.fire({ url: location.href });
    }
    $(() => {
      ["p-tb", "p-personal", "p-navigation"].some((o) => {
        const i = mw.util.addPortletLink(
          o,
          mw.util.getUrl("Special:BlankPage/AccountCreator"),
          mw.messages.get("accountcreator-link") || "Create accounts",
          "t-accountcreator",
          mw.messages.get("accountcreator-link-tooltip") || "Create accounts for other people"
        );
        if (i) {
          i.onclick = (s) => {
            if (!(r || s.ctrlKey || s.metaKey || s.shiftKey || s.altKey)) {
              s.preventDefault();
              e.fire({});
            }
          };
        }
        return i;
      });
    });
  }

  // src/entries/userscript.ts
  mw.loader.using("mediawiki.util").then(() => {
    if (["loading", "loaded", "executing", "ready"].includes(String(mw.loader.getState("ext.gadget.AccountCreator")))) {
      return;
    }
    mw.libs.accountCreator = { version: "0.1.0+55502ee3", parts: {} };
    Ip(() => mw.loader.using("mediawiki.api,mediawiki.jqueryMsg,mediawiki.util,oojs-ui-core,oojs-ui-windows".split(",")).then(() => {
      mw.loader.addStyleTag(Dp);
      return Promise.resolve().then(() => (uv(), n5));
    }));
  });
})();
// </nowiki>
