// <nowiki>
/*!
 * AccountCreator 0.1.0+41dea15f: creates accounts for other people. MIT licence.
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
  var z6 = Object.create;
  var Ri = Object.defineProperty;
  var V6 = Object.defineProperties;
  var j6 = Object.getOwnPropertyDescriptor;
  var K6 = Object.getOwnPropertyDescriptors;
  var G6 = Object.getOwnPropertyNames;
  var Si = Object.getOwnPropertySymbols;
  var Q6 = Object.getPrototypeOf;
  var $l = Object.prototype.hasOwnProperty;
  var T0 = Object.prototype.propertyIsEnumerable;
  var R0 = (n, e, t) => e in n ? Ri(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
  var g = (n, e) => {
    for (var t in e || (e = {}))
      if ($l.call(e, t))
        R0(n, t, e[t]);
    if (Si)
      for (var t of Si(e)) {
        if (T0.call(e, t))
          R0(n, t, e[t]);
      }
    return n;
  };
  var v = (n, e) => V6(n, K6(e));
  var A0 = (n) => typeof n === "symbol" ? n : n + "";
  var Fe = (n, e) => {
    var t = {};
    for (var r in n)
      if ($l.call(n, r) && e.indexOf(r) < 0)
        t[r] = n[r];
    if (n != null && Si)
      for (var r of Si(n)) {
        if (e.indexOf(r) < 0 && T0.call(n, r))
          t[r] = n[r];
      }
    return t;
  };
  var x = (n, e, t) => () => {
    if (t) throw t[0];
    try {
      return n && (e = n(n = 0)), e;
    } catch (r) {
      throw t = [r], r;
    }
  };
  var Pt = (n, e) => () => {
    try {
      return e || n((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw e = 0, t;
    }
  };
  var $t = (n, e) => {
    for (var t in e)
      Ri(n, t, { get: e[t], enumerable: true });
  };
  var J6 = (n, e, t, r) => {
    if (e && typeof e === "object" || typeof e === "function") {
      for (let o of G6(e))
        if (!$l.call(n, o) && o !== t)
          Ri(n, o, { get: () => e[o], enumerable: !(r = j6(e, o)) || r.enumerable });
    }
    return n;
  };
  var X6 = (n, e, t) => (t = n != null ? z6(Q6(n)) : {}, J6(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    e || !n || !n.__esModule ? Ri(t, "default", { value: n, enumerable: true }) : t,
    n
  ));
  var y = (n, e, t) => {
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

  // <define:LINK_TEXTS>
  var f;
  var u = x(() => {
    f = { ar: "إنشاء حسابات", de: "Benutzerkonten anlegen", es: "Crear cuentas", fr: "Créer des comptes", he: "יצירת חשבונות", ja: "アカウントを作成", ko: "계정 만들기", pt: "Criar contas", ru: "Создать учётные записи", zh: "创建账号" };
  });

  // src/accounts/contract/own.ts
  function ge(n, e) {
    return Object.prototype.hasOwnProperty.call(n, e) ? n[e] : void 0;
  }
  function ct(n, e, t) {
    Object.defineProperty(n, e, { value: t, enumerable: true, configurable: true, writable: true });
  }
  var lt = x(() => {
    "use strict";
    u();
  });

  // src/accounts/list/keep/run-key.ts
  function fo(n) {
    return `accountCreator.run ${n} `;
  }
  function Hn(n) {
    return fo(n) + "list";
  }
  function Nl(n, e) {
    for (const t of n.keys()) {
      if (t.startsWith(fo(e))) {
        n.remove(t);
      }
    }
  }
  function e1(n, e) {
    try {
      return n.get(Hn(e)) !== null;
    } catch (t) {
      return false;
    }
  }
  function t1(n) {
    try {
      const e = JSON.parse(n);
      return Array.isArray(e) ? e : [];
    } catch (e) {
      return [];
    }
  }
  function ho(n, e, t, r) {
    try {
      const o = n.get(Hn(e));
      if (o === null || o === E0) {
        return o !== null;
      }
      const [, i, s] = t1(o);
      if (i === t && typeof s === "number" && r - s < Z6) {
        return true;
      }
      Nl(n, e);
      if (typeof i === "string") {
        return false;
      }
      n.set(Hn(e), E0);
      return true;
    } catch (o) {
      return e1(n, e);
    }
  }
  var Z6, Ml, E0;
  var Fl = x(() => {
    "use strict";
    u();
    Z6 = 24 * 36e5;
    Ml = 3;
    E0 = "null";
  });

  // src/accounts/contract/observable.ts
  var hn;
  var Ti = x(() => {
    "use strict";
    u();
    hn = class {
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
        this.current = g(g({}, this.current), e);
        for (const t of [...this.listeners]) {
          t(this.current);
        }
      }
    };
  });

  // src/accounts/contract/outcome.ts
  function E(n) {
    throw new Error(`Unexpected ${JSON.stringify(n)}`);
  }
  var V = x(() => {
    "use strict";
    u();
  });

  // src/accounts/contract/declarations.ts
  function ee(n) {
    return { format: "text", text: n };
  }
  function ne(n) {
    return (n.format === "html" ? n.html : n.text).trim() === "";
  }
  function be(n, e) {
    for (const t of n) {
      const r = t.fields.find((o) => o.name === e);
      if (r) {
        return r;
      }
    }
    return null;
  }
  var K = x(() => {
    "use strict";
    u();
  });

  // src/accounts/contract/captcha.ts
  function ut(n) {
    var c, l;
    const e = n.find(({ fields: d }) => d.some(({ name: m }) => m === Z));
    const t = be(n, Z);
    if (!e || !t) {
      return null;
    }
    const r = be([e], xo);
    const o = r && typeof r.value === "string" ? r.value : "";
    const i = r ? r.label : t.label;
    const s = String((c = e.metadata.type) != null ? c : "");
    const a = ge(n1, s);
    if (a) {
      return { kind: "service", instructions: i, service: a, siteKey: String((l = e.metadata.key) != null ? l : "") };
    }
    if (s === "image") {
      return { kind: "image", instructions: i, address: o };
    }
    return e.metadata.mime === "text/html" ? { kind: "question", instructions: i, question: { format: "html", html: o } } : { kind: "text", instructions: i, question: o };
  }
  var n1, Z, xo;
  var He = x(() => {
    "use strict";
    u();
    lt();
    K();
    n1 = {
      hcaptcha: "hcaptcha",
      recaptchanocaptcha: "recaptcha",
      turnstile: "turnstile"
    };
    Z = "captchaWord";
    xo = "captchaInfo";
  });

  // src/accounts/names/unicode-pattern.ts
  function C(n, e = "") {
    return new RegExp(n, e + "u");
  }
  var le = x(() => {
    "use strict";
    u();
  });

  // src/accounts/names/characters.ts
  function Dl(n) {
    return n.replace(/ {2,}/g, " ").trim();
  }
  function Mt(n) {
    return Dl(Il.test(n) ? n : n.replace(M0, " ").replace($0, ""));
  }
  function N0(n) {
    if (Il.test(n)) {
      return Dl(n);
    }
    const e = n.replace(M0, " ");
    return Dl(e.replace($0, (t, r) => /[\u200c\u200d]/.test(t) && P0.test(e.charAt(r - 1)) && P0.test(e.charAt(r + 1)) ? t : ""));
  }
  function Ai(n) {
    var e;
    return Il.test(n) ? null : (e = n.split(o1).find((t) => r1.filter((r) => r.test(t)).length > 1)) != null ? e : null;
  }
  var $0, M0, P0, r1, o1, Il;
  var Yt = x(() => {
    "use strict";
    u();
    le();
    $0 = C(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
    M0 = /[^\S\ufeff]+/g;
    P0 = C("[" + [
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
    r1 = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => C(String.raw`\p{Script=${n}}`));
    o1 = C(String.raw`[^\p{L}\p{M}]+`);
    Il = /^[\x20-\x7e]*$/;
  });

  // src/accounts/names/clean-name.ts
  function a1(n = s1) {
    let e = F0.get(n);
    if (!e) {
      const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
      e = new RegExp(
        `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
        "iu"
      );
      F0.set(n, e);
    }
    return e;
  }
  function D0(n, e = {}) {
    const t = n.trim();
    const r = a1(e.userNamespaces).exec(t);
    return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
  }
  function c1(n) {
    const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(n);
    try {
      return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : n;
    } catch (t) {
      return n;
    }
  }
  function Ci(n, e) {
    let t = n;
    let r;
    do {
      r = t;
      t = t.length > Bl ? t : e(t);
    } while (t !== r);
    return t;
  }
  function l1(n, e) {
    var o;
    let t = Mt(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
    const r = i1.exec(t);
    if (r) {
      t = r.slice(1).join("");
    }
    t = c1(t);
    return ((o = D0(t, e)) != null ? o : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
  }
  function go(n, e = {}) {
    return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : Ci(n, (t) => l1(t, e));
  }
  var Bl, i1, F0, s1;
  var dr = x(() => {
    "use strict";
    u();
    Yt();
    Bl = 1e3;
    i1 = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u;
    F0 = /* @__PURE__ */ new WeakMap();
    s1 = [];
  });

  // src/accounts/email/clean-email.ts
  function xn(n) {
    return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : Ci(n, (e) => Mt(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
  }
  var Oi = x(() => {
    "use strict";
    u();
    Yt();
    dr();
  });

  // src/accounts/names/clean-field.ts
  function Nt(n, e, t) {
    switch (n) {
      case "username":
        return go(e, t);
      case "email":
        return xn(e);
      case "realname":
      case "reason":
        return N0(e);
      default:
        return e;
    }
  }
  var Li = x(() => {
    "use strict";
    u();
    Oi();
    Yt();
    dr();
  });

  // src/accounts/contract/parameters.ts
  function pr(n) {
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
  function vt(n, e) {
    var r;
    const t = String((r = ge(n, e)) != null ? r : "");
    return e === Z ? t.trim() : Nt(e, t);
  }
  function ql(n, e) {
    return n.fields.some((t) => t.name === e);
  }
  function bo(n) {
    return ql(n, "password");
  }
  function wo(n) {
    return ql(n, "mailpassword");
  }
  function Ei(n, e = null) {
    const t = [];
    if (n.some(wo) && n.some((r) => ql(r, "email"))) {
      t.push("mail");
    }
    if (n.some(bo)) {
      t.push("generate", "type");
    }
    for (const r of n) {
      if (r.required === "primary-required" && !bo(r) && !wo(r)) {
        t.push(`request:${r.id}`);
      }
    }
    return t.filter((r) => e === null || e.includes(r));
  }
  function u1(n, e) {
    if (wo(n)) {
      return e === "mail";
    }
    if (bo(n)) {
      return e === "generate" || e === "type";
    }
    return n.required !== "primary-required" || e === `request:${n.id}`;
  }
  function Qe(n, e) {
    return n.filter((t) => u1(t, e));
  }
  function mr(n) {
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
  function Wl(n) {
    const e = {};
    for (const t of n.flatMap((r) => r.fields)) {
      ct(e, t.name, mr(t));
    }
    return e;
  }
  function fr(n, e) {
    var r, o;
    const t = {};
    for (const i of n.flatMap((s) => s.fields)) {
      const s = (r = ge(e, i.name)) != null ? r : mr(i);
      switch (i.type) {
        case "null":
          break;
        case "hidden":
          ct(t, i.name, String((o = i.value) != null ? o : ""));
          break;
        case "checkbox":
        case "button":
          if (s === true) {
            ct(t, i.name, "1");
          }
          break;
        case "multiselect":
          (Array.isArray(s) ? s : []).forEach((a, c) => {
            ct(t, `${i.name}[${c}]`, a);
          });
          break;
        case "string":
        case "password":
        case "select":
          ct(t, i.name, vt({ [i.name]: s }, i.name));
          break;
        default:
          E(i.type);
      }
    }
    return t;
  }
  var We = x(() => {
    "use strict";
    u();
    lt();
    He();
    Li();
    V();
  });

  // src/accounts/contract/reason.ts
  function Pi(n) {
    for (const e of n.split(d1)) {
      const t = e.split("@");
      for (let r = 1; r < t.length; r++) {
        const [o, i] = [t[r - 1], t[r]];
        const s = o ? p1.exec(i != null ? i : "") : null;
        if (o && s) {
          return `${o}@${s[0]}`;
        }
      }
    }
    return null;
  }
  var d1, p1;
  var _l = x(() => {
    "use strict";
    u();
    d1 = /[\s<>(),;:"]/u;
    p1 = /^.+\.[^.]{2,}/u;
  });

  // src/accounts/contract/service.ts
  var pe;
  var Ft = x(() => {
    "use strict";
    u();
    K();
    pe = class n extends Error {
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
        return t instanceof n ? t : new n("internal", ee(String(t)));
      }
    };
  });

  // src/accounts/contract/codes.ts
  function we(n, e, t = {}) {
    return g(v(g({}, m1), { field: n, advice: e }), t);
  }
  function te(n, e = {}) {
    return we(null, n, g({ stops: "batch" }, e));
  }
  function Je(n, e = {}) {
    return we("username", n, e);
  }
  function W(n) {
    var e, t, r;
    return (r = (t = B0.get(n)) != null ? t : (e = q0.find(([o]) => o.test(n))) == null ? void 0 : e[1]) != null ? r : h1;
  }
  var m1, hr, I0, Ul, f1, zl, Hl, B0, q0, h1, yo;
  var Ne = x(() => {
    "use strict";
    u();
    m1 = {
      outcome: "refused",
      field: null,
      stops: "row",
      spent: false,
      retry: "never",
      overrides: [],
      name: null,
      action: "none"
    };
    hr = { spent: true };
    I0 = { name: "taken" };
    Ul = { spent: true, retry: "challenge" };
    f1 = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
    zl = { outcome: "unknown" };
    Hl = { outcome: "sessionLost", stops: "batch" };
    B0 = new Map(Object.entries({
      // The name
      userexists: Je("accountcreator-advice-userexists", g({ retry: "find" }, I0)),
      usernameinprogress: Je("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
      invaliduser: Je("accountcreator-advice-invaliduser"),
      noname: Je("accountcreator-advice-invaliduser"),
      "antispoof-name-illegal": Je("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
      "antispoof-conflict": Je("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
      "centralauth-account-exists": Je("accountcreator-advice-userexists", I0),
      "centralauth-account-rename-exists": Je("accountcreator-advice-renamed"),
      "requestaccount-inuse": Je("accountcreator-advice-requested"),
      // The address
      noemailcreate: we("email", "accountcreator-advice-noemailcreate", hr),
      invalidemailaddress: we("email", "accountcreator-advice-invalidemailaddress"),
      emaildisabled: we("email", "accountcreator-advice-emaildisabled", hr),
      "spam-blacklisted-email-signup": we("email", "accountcreator-advice-emailblacklisted"),
      "wikimediacustomizations-bademaildomain-error": we("email", "accountcreator-advice-emailblacklisted"),
      // The password
      badretype: we("retype", "accountcreator-advice-badretype", hr),
      fieldmissing: we(null, "accountcreator-advice-fieldmissing"),
      passwordmissing: we("password", "accountcreator-advice-password-missing"),
      passwordinvalid: we("password", "accountcreator-advice-password"),
      "authmanager-create-no-primary": we(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
      // The captcha
      "captcha-error": we("captchaWord", "accountcreator-advice-captcha-error", Ul),
      captchaunsolved: we("captchaWord", "accountcreator-advice-captcha-unsolved"),
      "hcaptcha-internal-error": we("captchaWord", "accountcreator-advice-captcha-error", Ul),
      // What the wiki forbids, or cannot do now
      acct_creation_throttle_hit: te("accountcreator-advice-throttle", { action: "raiseLimit" }),
      ratelimited: te("accountcreator-advice-ratelimited", { retry: "patience" }),
      maxlag: te("accountcreator-advice-ratelimited", { retry: "patience" }),
      readonly: te("accountcreator-advice-readonly"),
      blocked: te("accountcreator-advice-blocked"),
      autoblocked: te("accountcreator-advice-blocked"),
      sorbs_create_account_reason: te("accountcreator-advice-blocked"),
      permissiondenied: te("accountcreator-advice-permission"),
      "userlogin-cannot-create": te("accountcreator-advice-cannot-create"),
      "authmanager-create-disabled": te("accountcreator-advice-cannot-create"),
      moduledisabled: te("accountcreator-advice-moduledisabled"),
      "api-error-moduledisabled": te("accountcreator-advice-moduledisabled"),
      unknown_action: te("accountcreator-advice-moduledisabled"),
      badvalue: te("accountcreator-advice-moduledisabled"),
      // Steps
      "authmanager-create-not-in-progress": we(null, "accountcreator-advice-not-in-progress"),
      "authmanager-create-from-login": we(null, "accountcreator-advice-not-in-progress"),
      // Somebody else is logged in, or nobody: nothing was begun
      assertuserfailed: te("accountcreator-advice-badtoken", Hl),
      assertnameduserfailed: te("accountcreator-advice-badtoken", Hl),
      assertanonfailed: te("accountcreator-advice-badtoken", Hl),
      // How the question was put: the program's business, and never the person's fault
      badtoken: te("accountcreator-advice-badtoken", { retry: "token" }),
      notoken: te("accountcreator-advice-program"),
      mustpostparams: te("accountcreator-advice-program"),
      mustbeposted: te("accountcreator-advice-program"),
      missingparam: te("accountcreator-advice-program"),
      // No answer, or none that can be read (mw.Api's words)
      http: te("accountcreator-advice-wiki-broken", zl),
      "ok-but-empty": te("accountcreator-advice-wiki-broken", zl)
    }));
    q0 = [
      [/^abusefilter-warning/, te("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
      [/^abusefilter-/, we(null, "accountcreator-advice-abusefilter", hr)],
      [/^titleblacklist-/, Je("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
      [/^antispoof-/, Je("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
      [/^username-previously-renamed/, Je("accountcreator-advice-renamed", f1)],
      [/^(centralauth|username)-/, Je("accountcreator-advice-name")],
      [/^captcha-/, we("captchaWord", "accountcreator-advice-captcha", Ul)],
      [/^password/, we("password", "accountcreator-advice-password", hr)],
      [/blocked/, te("accountcreator-advice-blocked")],
      [/^internal_api_error_/, te("accountcreator-advice-wiki-broken", zl)],
      [/^(apierror-)?db/, te("accountcreator-advice-wiki-broken")]
    ];
    h1 = we(null, "accountcreator-advice-other", hr);
    yo = [...new Set(
      [...B0.values(), ...q0.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
    )];
  });

  // src/accounts/contract/form.ts
  function $i(n) {
    return g1.test(n);
  }
  function vo(n, e) {
    var t;
    return (t = W(n).overrides.find((r) => be(e, r))) != null ? t : null;
  }
  function xr(n, e) {
    const t = /* @__PURE__ */ new Set([...x1, ...yo]);
    return Qe(n, e).flatMap((r) => r.fields).filter((r) => {
      const o = r.type !== "hidden" && !t.has(r.name);
      t.add(r.name);
      return o;
    });
  }
  function W0(n, e, t) {
    if (t) {
      const r = vo(t.code, n);
      if (r) {
        return r;
      }
    }
    return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
  }
  function De(n, e = W(n).field) {
    return {
      kind: "refused",
      code: n,
      message: ee(""),
      stops: W(n).stops,
      spent: false,
      retryAfter: null,
      field: e,
      ended: true
    };
  }
  function b1(n, e) {
    const t = ge(e, n.name);
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
        return E(n.type);
    }
  }
  function ko(n, e) {
    var t;
    return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && b1(r, e))) != null ? t : null;
  }
  function _0(n, e, t) {
    const r = (s) => {
      var a;
      return String((a = ge(e, s)) != null ? a : "");
    };
    if (r("username").trim() === "") {
      return De("noname");
    }
    if (t === "mail" && r("email").trim() === "") {
      return De("noemailcreate");
    }
    if (t === "type" && r("password") === "") {
      return De("passwordmissing");
    }
    if (t === "type" && r("password") !== r("retype")) {
      return De("badretype");
    }
    const o = Qe(n, t).filter(
      (s) => !bo(s) && !wo(s)
    );
    const i = ko(o, e);
    return i && De("fieldmissing", i.name);
  }
  var x1, g1;
  var dt = x(() => {
    "use strict";
    u();
    lt();
    Ne();
    K();
    We();
    V();
    x1 = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
    g1 = /^(?:ignore|allow|override)[A-Z]/;
  });

  // src/accounts/contract/cancellation.ts
  var Xe;
  var So = x(() => {
    "use strict";
    u();
    Xe = class {
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
  var w1, gr;
  var H0 = x(() => {
    "use strict";
    u();
    So();
    w1 = 400;
    gr = class {
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
        this.callOff = this.clock.later(w1, () => this.start());
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
        const t = new Xe();
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
  var Mi;
  var U0 = x(() => {
    "use strict";
    u();
    We();
    H0();
    Mi = class {
      /**
       * @param dependencies
       * @param dependencies.service
       * @param dependencies.clock
       * @param dependencies.judgeEmail
       * @param dependencies.describeAccount
       * @param nameChecked Told of every change of what is known of the name
       * @param passwordChecked The same of the password
       * @param emailChecked The same of the address, of which nobody has to be asked
       */
      constructor({ service: e, clock: t, judgeEmail: r, describeAccount: o }, i, s, a) {
        this.name = new gr(
          t,
          (c, l) => y(this, null, function* () {
            const d = yield e.checkName(c, l);
            return d.kind !== "taken" ? d : v(g({}, d), { known: yield o(d.canonical, l) });
          }),
          i
        );
        this.password = new gr(
          t,
          ({ username: c, password: l }, d) => e.checkPassword(c, l, d),
          s
        );
        this.email = new gr(t, r, a);
      }
      updateName(e) {
        this.name.update(vt(e, "username") || null);
      }
      updateEmail(e) {
        this.email.update(vt(e, "email") || null);
      }
      /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
      updatePassword(e, t) {
        const r = vt(e, "password");
        this.password.update(
          t === "type" && r !== "" ? { username: vt(e, "username"), password: r } : null
        );
      }
      /** Resolves when the answer to the password of now is in. */
      finishPassword() {
        return this.password.finish();
      }
    };
  });

  // src/accounts/one/form-values.ts
  function z0(n, e) {
    var r;
    const t = {};
    for (const o of n.flatMap((i) => i.fields)) {
      if (o.type !== "null" && o.type !== "hidden") {
        ct(t, o.name, (r = ge(e, o.name)) != null ? r : mr(o));
      }
    }
    return t;
  }
  function V0(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, $i(e) ? false : t]));
  }
  function y1(n, e, t) {
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
  function j0(n, e, t, r, o) {
    const i = Qe(n, e);
    return fr(i, g(g(g({}, t), y1(e, i, r)), o));
  }
  var K0 = x(() => {
    "use strict";
    u();
    lt();
    dt();
    We();
  });

  // src/accounts/one/fresh-fields.ts
  var Ni;
  var G0 = x(() => {
    "use strict";
    u();
    He();
    Ni = class {
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
        if (this.asking || !ut(e)) {
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
  var Vl, Q0;
  var jl = x(() => {
    "use strict";
    u();
    Vl = {
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
    Q0 = v(g({}, Vl), { stage: { kind: "opening" }, opening: null, isPasswordCopied: false });
  });

  // src/accounts/one/past-notice.ts
  function J0(n, e) {
    if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
      return false;
    }
    if (n.field === Z) {
      return false;
    }
    return n.field === e || Kl.includes(e) && Kl.includes(n.field);
  }
  function X0(n) {
    var e;
    return (n == null ? void 0 : n.kind) === "refused" && ([...Kl, "email"].includes((e = n.field) != null ? e : "") || W(n.code).action === "chooseMode");
  }
  var Kl;
  var Y0 = x(() => {
    "use strict";
    u();
    He();
    Ne();
    Kl = ["password", "retype"];
  });

  // src/accounts/one/form-model.ts
  function v1(n) {
    return n.filter(({ fields: e }) => e.every(({ name: t }) => t !== Z));
  }
  var Fi;
  var Z0 = x(() => {
    "use strict";
    u();
    lt();
    He();
    dt();
    Ti();
    We();
    U0();
    K0();
    G0();
    jl();
    Y0();
    Fi = class extends hn {
      constructor(t) {
        super(Vl);
        this.allowedModes = null;
        /** Gets the answer to the captcha in the moment of sending; null: the person gives it. */
        this.solve = null;
        this.checks = new Mi(t, (r) => {
          this.change({ name: r });
          this.change({ override: this.overrideNow() });
        }, (r) => this.change({ password: r }), (r) => this.change({ email: r }));
        this.fresh = new Ni(
          t.service,
          () => this.change({ renewing: true }),
          (r) => this.renewed(r)
        );
      }
      /** Is anything typed that would be lost with the form? */
      get hasDraft() {
        const { values: t } = this.state;
        return ["username", "email", "realname", "password"].some((r) => ge(t, r));
      }
      /** The name to create; canonical where the wiki has told it. */
      get username() {
        const { name: t, values: r } = this.state;
        return t.kind === "done" && t.result.kind !== "invalid" ? t.result.canonical : vt(r, "username");
      }
      /**
       * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
       *
       * @param requests
       * @param allowedModes See SiteRules; left out: as before
       * @return False: the wiki offers no password mode
       */
      adopt(t, r = this.allowedModes) {
        var s, a;
        const o = Ei(t, r);
        this.allowedModes = r;
        const i = (a = (s = o.find((c) => c === this.state.mode)) != null ? s : o[0]) != null ? a : this.state.mode;
        this.change({ requests: t, modes: o, mode: i });
        return o.length > 0;
      }
      /** Empty but for what is given. */
      fill(t) {
        var o, i;
        const r = z0(this.state.requests, t);
        this.change({ values: r, notice: null, override: null });
        this.setValue("username", (o = r.username) != null ? o : "");
        this.setValue("email", (i = r.email) != null ? i : "");
      }
      setValue(t, r) {
        const o = v(g({}, this.state.values), { [t]: r });
        const { notice: i, mode: s } = this.state;
        this.change({
          values: t === "username" ? V0(o) : o,
          notice: J0(i, t) ? null : i
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
        this.change({ mode: t, notice: X0(r) ? null : r });
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
        return _0(this.solve ? v1(t) : t, r, o);
      }
      /** The answer to the captcha is got in the moment of sending; null: the person gives it. */
      solveCaptchaBy(t) {
        this.solve = t;
      }
      /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
      foreseenInTheEnd() {
        return y(this, null, function* () {
          var t;
          yield this.fresh.arrived();
          return (t = this.foreseen()) != null ? t : (yield this.isPasswordAccepted()) ? yield this.unsolved() : De("passwordinvalid");
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
        return j0(o, i, s, t, r);
      }
      overrideNow() {
        const { requests: t, name: r, notice: o } = this.state;
        return W0(
          t,
          r.kind === "done" ? r.result : null,
          (o == null ? void 0 : o.kind) === "refused" ? o : null
        );
      }
      /** A weak password would cost one of the wiki's creations; asking costs none. */
      isPasswordAccepted() {
        return y(this, null, function* () {
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
        return y(this, null, function* () {
          try {
            if (this.solve) {
              this.setValue(Z, yield this.solve());
            }
            return null;
          } catch (t) {
            return De("captchaunsolved");
          }
        });
      }
      renewed(t) {
        const { values: r, challenge: o } = this.state;
        this.solve = t ? null : this.solve;
        this.change(t ? {
          requests: t,
          values: v(g({}, r), { [Z]: "" }),
          challenge: o + 1,
          renewing: false
        } : { renewing: false });
      }
    };
  });

  // src/accounts/contract/password.ts
  function gn(n) {
    const e = 256 - 256 % Gl.length;
    const t = new Uint8Array(Ql);
    let r = "";
    while (r.length < Ql) {
      n(t);
      for (const o of t) {
        if (o < e && r.length < Ql) {
          r += Gl.charAt(o % Gl.length);
        }
      }
    }
    return r;
  }
  var Gl, Ql;
  var Ro = x(() => {
    "use strict";
    u();
    Gl = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    Ql = 14;
  });

  // src/accounts/contract/clock.ts
  function Di(n, e) {
    return new Promise((t) => {
      n.later(e, t);
    });
  }
  var Jl = x(() => {
    "use strict";
    u();
  });

  // src/accounts/contract/find-account.ts
  function br(n, e, t, r) {
    return y(this, null, function* () {
      let o = { kind: "silent" };
      for (const i of k1) {
        if (i > 0) {
          yield Di(e, i);
        }
        o = yield n.find(t, r);
        if (o.kind === "mine" || o.kind === "other") {
          return o;
        }
      }
      return o;
    });
  }
  var k1;
  var Ii = x(() => {
    "use strict";
    u();
    Jl();
    k1 = [0, 2e3, 4e3, 8e3];
  });

  // src/accounts/one/creation.ts
  var Bi;
  var ef = x(() => {
    "use strict";
    u();
    Ii();
    dt();
    V();
    Bi = class {
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
          this.endAsFound(yield br(e, t, this.account.username, this.account.since));
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
              E(e);
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
            this.end({ kind: "refused", refused: De("userexists") });
            break;
          case "free":
          case "silent":
            this.end({ kind: "unknown", found: e.kind });
            break;
          default:
            E(e);
        }
      }
      end(e) {
        this.release();
        this.listener.ended(e);
      }
    };
  });

  // src/accounts/one/one-attempt.ts
  var S1, qi;
  var tf = x(() => {
    "use strict";
    u();
    We();
    Ro();
    ef();
    S1 = 5e3;
    qi = class {
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
        return y(this, null, function* () {
          var o;
          this.generated = (o = this.generated) != null ? o : gn(this.dependencies.randomBytes);
          this.creation = new Bi(this.dependencies, this.account(), this.listener);
          const r = this.form.parameters(this.generated, e);
          yield this.creation.begin(t ? v(g({}, r), { createpreservestate: "1" }) : r);
        });
      }
      /** The person creates the account on the wiki's own page, and it is waited for. */
      handOver() {
        const { username: e, since: t } = this.account();
        this.forget();
        this.handedOver = this.dependencies.waitFor(e, t, (r) => this.listener.ended({ kind: "created", username: r.username, by: r.by }));
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
        return { username: this.form.username, by: pr(this.form.state.mode), since: e - S1 };
      }
    };
  });

  // src/accounts/one/one.ts
  function R1(n, e) {
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
        return E(n);
    }
  }
  var Wi;
  var nf = x(() => {
    "use strict";
    u();
    Ti();
    V();
    We();
    _l();
    Ft();
    Z0();
    tf();
    jl();
    Wi = class extends hn {
      constructor(t) {
        super(Q0);
        this.dependencies = t;
        this.asked = { accounts: [], reason: "", mail: null, many: false };
        this.form = new Fi(t);
        this.form.observe((r) => this.change(r));
        this.attempt = new qi(t, this.form, {
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
        return y(this, null, function* () {
          var r;
          this.asked = t;
          this.show({ kind: "opening" });
          try {
            const o = yield this.dependencies.service.open();
            const i = this.form.adopt(o.requests, o.site.passwordModes);
            this.change({ opening: o });
            this.attempt.clockSkew = o.clockSkew;
            if (o.impediments.length > 0 || !i) {
              this.show({ kind: "impossible", impediments: o.impediments });
              return;
            }
            const [s] = this.state.modes;
            const a = t.mail === false ? this.state.modes.find((c) => c !== "mail") : void 0;
            this.form.setMode((r = a != null ? a : s) != null ? r : this.state.mode);
            this.fill(g({ reason: t.reason }, t.accounts[0]));
          } catch (o) {
            const { code: i, text: s } = pe.from(o);
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
        return y(this, arguments, function* (t = false, r = {}) {
          const { stage: o, values: i, notice: s } = this.state;
          if (o.kind !== "form" && o.kind !== "question") {
            return;
          }
          const a = Pi(vt(i, "reason"));
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
        return y(this, null, function* () {
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
        return y(this, null, function* () {
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
            this.show(v(g({}, t), { username: r, password: this.attempt.password }));
            break;
          case "restart":
            this.form.adopt(t.step.requests);
            this.showForm({ kind: "restart", message: t.step.message });
            break;
          default:
            this.tryAgain(R1(t, r));
        }
      }
      created(t) {
        this.form.say(null);
        this.show({
          kind: "created",
          username: t.username,
          by: t.by,
          email: vt(this.state.values, "email"),
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
  function T1({ accounts: n, reason: e }) {
    return n.length > 0 || e !== "";
  }
  function rf(n, e) {
    return T1(n) ? v(g({}, n), { filledBy: e }) : n;
  }
  function of({ username: n, email: e, realname: t }) {
    return {
      username: Nt("username", n),
      email: Nt("email", e),
      realname: Nt("realname", t)
    };
  }
  function _i(n) {
    return typeof n === "string" ? n : "";
  }
  function sf(n) {
    const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
    const r = (Array.isArray(e) ? e : []).map((o) => {
      const { username: i, email: s, realname: a } = typeof o === "object" && o !== null ? o : {};
      return of({ username: _i(i), email: _i(s), realname: _i(a) });
    });
    return rf({
      accounts: r,
      reason: Nt("reason", _i(t)),
      mail: null,
      many: r.length > 1
    }, "script");
  }
  function af(n) {
    const e = (i) => {
      var s;
      return (s = n.get(i)) != null ? s : "";
    };
    const t = of({ username: e("wpName"), email: e("email"), realname: e("realname") });
    const r = t.username !== "" || t.email !== "" || t.realname !== "";
    const o = (i) => !["", "0", "false"].includes(e(i));
    return rf({
      accounts: r ? [t] : [],
      reason: Nt("reason", e("reason")),
      mail: n.has("wpCreateaccountMail") ? o("wpCreateaccountMail") : null,
      many: o("many")
    }, "link");
  }
  function cf(n) {
    return A1.test(n);
  }
  var A1;
  var Xl = x(() => {
    "use strict";
    u();
    Li();
    A1 = /^(action|debug|many|mobileaction|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;
  });

  // src/app/clear-address.ts
  function lf(n) {
    const e = ["returntoquery", ...n.searchParams.keys()].filter((r) => !cf(r));
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
  var uf = x(() => {
    "use strict";
    u();
    Xl();
  });

  // src/app/browser.ts
  function Hi(n) {
    crypto.getRandomValues(n);
  }
  function Yl() {
    const n = navigator.locks;
    return n ? new Promise((e) => {
      n.request(`accountCreator ${Zt}`, { ifAvailable: true }, (t) => t ? new Promise((r) => {
        e(r);
      }) : (
        // Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
        e(null)
      )).catch(() => e(() => void 0));
    }) : Promise.resolve(() => void 0);
  }
  var To, Zt, Ao;
  var Ui = x(() => {
    "use strict";
    u();
    To = {
      now: () => Date.now(),
      later(n, e) {
        const t = setTimeout(e, n);
        return () => clearTimeout(t);
      }
    };
    Zt = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
    Ao = {
      get: (n) => sessionStorage.getItem(n),
      set: (n, e) => sessionStorage.setItem(n, e),
      remove: (n) => sessionStorage.removeItem(n),
      keys: () => Object.keys(sessionStorage)
    };
  });

  // src/i18n/en.json
  var Ee;
  var Dt = x(() => {
    Ee = { "@metadata": { authors: [] }, "accountcreator-link": "Create accounts", "accountcreator-link-tooltip": "Create accounts for other people", "accountcreator-load-failed": "AccountCreator could not be loaded. Try again.", "accountcreator-new-version": "AccountCreator was updated. Reload this page to continue.", "accountcreator-title": "Create an account for someone", "accountcreator-filled-by-link": "A link filled this in, not you. Check everything before you create an account.", "accountcreator-filled-by-script": "Another script filled this in, not you. Check everything before you create an account.", "accountcreator-opening": "Loading …", "accountcreator-opening-failed": "The wiki did not answer as expected. Check your connection and try again.", "accountcreator-impossible": "You cannot create accounts here right now.", "accountcreator-no-password": "This wiki has no way to give a new account a password.", "accountcreator-reopen": "Try again", "accountcreator-close": "Close", "accountcreator-create": "Create account", "accountcreator-creating": "Creating the account …", "accountcreator-finding": "No answer yet. Checking whether the account exists …", "accountcreator-another": "Create another", "accountcreator-continue": "Continue", "accountcreator-stay": "Go back", "accountcreator-close-anyway": "Close anyway", "accountcreator-walk-away": "Leave unfinished", "accountcreator-give-up": "Do not create", "accountcreator-replace-question": "Another script wants to fill this in. If you let it, what you typed is lost.", "accountcreator-close-busy": "The account is being created. If you close the dialog now, you will not see whether it worked.", "accountcreator-close-step": "The account already exists. If you leave now, its setup stays unfinished.", "accountcreator-close-step-maybe": "The wiki has not finished this account. If you leave now, it may exist with its setup unfinished.", "accountcreator-close-step-none": "The account does not exist yet. If you leave now, it will not be created.", "accountcreator-close-password": "You have not copied the password. If you leave now, it is lost.", "accountcreator-no-mail": "This wiki does not send passwords by e-mail.", "accountcreator-modes": "How they get their password", "accountcreator-mode-mail": "Send them a temporary password by e-mail", "accountcreator-mode-generate": "Generate a strong password and show it to me once", "accountcreator-mode-generate-list": "Generate strong passwords (you save them in a sheet first)", "accountcreator-mode-type-list": "Use the passwords in the list", "accountcreator-mode-type": "Type a password", "accountcreator-name-checking": "Checking the name …", "accountcreator-name-free": "This name is free.", "accountcreator-name-normalised": "This name is free. It will become “$1”.", "accountcreator-name-mixed": "“$1” mixes letters from different scripts. Is that intended?", "accountcreator-name-taken": "The account “$1” already exists. Choose another name.", "accountcreator-name-lookalike": "This name is too similar to an existing account: $1.", "accountcreator-name-forbidden": "This wiki does not allow this name.", "accountcreator-name-invalid": "Use letters and spaces, without characters such as # / @, and no IP address.", "accountcreator-check-failed": "This could not be checked. The wiki checks it when you create the account.", "accountcreator-password-good": "The wiki accepts this password.", "accountcreator-retype-differs": "The passwords do not match.", "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everyone will be able to read it, permanently. Publish it?", "accountcreator-reason-publish": "Publish and create", "accountcreator-created": "The account “$1” was created.", "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.", "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.", "accountcreator-created-generated": "This is their password. Copy it now: it cannot be shown again.", "accountcreator-created-typed": "They log in with the password you typed.", "accountcreator-created-other": "They log in the way you chose.", "accountcreator-newcomer": "What the new person needs to know", "accountcreator-newcomer-expires": "The mailed password expires after a few days (on most wikis, seven). Log in before then and choose your own.", "accountcreator-newcomer-code": "When you log in on a new device, the wiki may ask for a code that it sends to your e-mail address.", "accountcreator-newcomer-reset": "To get a new password by e-mail, use $1 (on most wikis, once every 24 hours).", "accountcreator-newcomer-no-reset": "Keep your password safe. Without an e-mail address in your preferences, you cannot get a new one.", "accountcreator-newcomer-copy": "Copy a message for them", "accountcreator-password-label": "Password", "accountcreator-copy": "Copy", "accountcreator-copied": "Copied.", "accountcreator-copy-failed": "Your browser did not allow copying the password. Select it and copy it yourself.", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-spent": "This may count towards the wiki’s daily limit for your IP address.", "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then press “Create account” again. What you typed is still here.", "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then press “Create account” again. What you typed is still here.", "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” again.", "accountcreator-unknown-free": "The connection broke before the wiki answered. The account “$1” does not exist yet, so you can try again.", "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may exist. Check that before you create it again.", "accountcreator-ask-again": "Check again", "accountcreator-restart": "The wiki has to start over. What you typed is still here: check it and press “Create account” again.", "accountcreator-step-not-shown": "The wiki needs something more before the account “$1” is finished, but it could not be shown. The account may already exist. Try again.", "accountcreator-step-more": "The wiki needs something more.", "accountcreator-step-exists": "The account “$1” already exists. Only its setup is unfinished.", "accountcreator-unfinished-left": "The account “$1” exists. Its setup was left unfinished.", "accountcreator-unfinished-maybe": "The account “$1” may exist, with its setup unfinished.", "accountcreator-unfinished-lost": "The wiki lost track of this step. The account “$1” exists, but its setup is unfinished.", "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its setup is finished.", "accountcreator-unfinished-advice": "Its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences.", "accountcreator-unfinished-advice-maybe": "If the account exists, its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences. If not, create it again.", "accountcreator-redirect": "To continue, the wiki sends you to $1. It opens in a new window. When you are done there, you return here automatically.", "accountcreator-redirect-unsafe": "The wiki points to something that is not a web address, so it is not opened: $1", "accountcreator-redirect-go": "Go to $1", "accountcreator-redirect-again": "Open it again", "accountcreator-redirect-show": "Show the other window", "accountcreator-redirect-away": "Waiting for you to finish in the other window …", "accountcreator-redirect-late": "Nothing has come back for a while. Open it again, or stop here.", "accountcreator-redirect-closed": "The other window is closed, or your browser blocked it, and nothing has come back yet. Open it again, or stop here.", "accountcreator-captcha-another-picture": "Another picture", "accountcreator-captcha-another-question": "Another question", "accountcreator-captcha-picture": "Picture with letters to type", "accountcreator-captcha-elsewhere": "This wiki’s puzzle cannot be shown here. Create the account on the wiki’s own page: what you typed goes along, except passwords.", "accountcreator-captcha-not-shown": "This wiki’s puzzle cannot be shown here, so you can only leave this step.", "accountcreator-hand-over": "Continue there", "accountcreator-handed-over": "Create the account “$1” in the other tab.", "accountcreator-handed-over-advice": "As soon as the account exists, you see it here.", "accountcreator-back": "Back to the form", "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first.", "accountcreator-create-all-the-same": "Create anyway", "accountcreator-advice-userexists": "Choose another name, or check whether this person already has an account.", "accountcreator-advice-usernameinprogress": "Someone is creating this account right now. Wait a moment and try again, or choose another name.", "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.", "accountcreator-advice-lookalike": "The name is too similar to another account. Choose another name.", "accountcreator-advice-titleblacklist": "This wiki does not allow such names. Choose another name, or ask an administrator.", "accountcreator-advice-renamed": "Someone else had this name before. Choose another name.", "accountcreator-advice-requested": "Someone has requested this name. Choose another name.", "accountcreator-advice-name": "Choose another name.", "accountcreator-advice-noemailcreate": "Enter the e-mail address, or choose another way to give them a password.", "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typos. It looks like name@example.org.", "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.", "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses from this provider. Use another one.", "accountcreator-advice-badretype": "Type the same password into both fields.", "accountcreator-advice-password": "Choose a longer password that is hard to guess, or generate one.", "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.", "accountcreator-advice-password-missing": "Type a password, or generate one.", "accountcreator-advice-no-primary": "The wiki needs a password, or an address to send one to. Choose how they get theirs.", "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.", "accountcreator-advice-captcha-error": "The puzzle could not be checked. Try again in a few minutes.", "accountcreator-advice-throttle": "The wiki counts accounts per IP address. Wait until that time is over, use another connection, or ask an administrator for an exemption.", "accountcreator-advice-captcha-unsolved": "The puzzle was not solved, so nothing was sent. Try again.", "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.", "accountcreator-advice-readonly": "The wiki accepts no changes right now. Nothing is lost: wait and try again.", "accountcreator-advice-blocked": "Your account or network (IP address) is blocked. A block of a network also stops people who are logged in: use another connection, or ask an administrator for an IP block exemption.", "accountcreator-advice-permission": "Ask an administrator for the right to create accounts.", "accountcreator-advice-cannot-create": "Nobody can create accounts on this wiki. Ask an administrator how people get one.", "accountcreator-advice-moduledisabled": "This wiki does not let scripts create accounts. Use Special:CreateAccount.", "accountcreator-advice-not-in-progress": "The wiki lost track of this account, perhaps because of another tab. Start again.", "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.", "accountcreator-advice-program": "This is a bug in AccountCreator. Reload the page. If it happens again, tell the people who maintain it.", "accountcreator-advice-abusefilter-warning": "Read the warning. If you still want this account, create it anyway.", "accountcreator-advice-abusefilter": "A filter on this wiki does not allow this account. If that seems wrong, ask an administrator.", "accountcreator-advice-wiki-broken": "The wiki has an internal problem. Wait a few minutes and try again. If it happens again, tell an administrator.", "accountcreator-advice-other": "If you are not sure, show this message to an administrator.", "accountcreator-title-list": "Create many accounts", "accountcreator-title-progress": "($1/$2)", "accountcreator-title-asks": "? $1/$2", "accountcreator-title-stopped": "⚠ $1/$2", "accountcreator-title-done": "✓ $1/$2", "accountcreator-to-one": "One person", "accountcreator-to-list": "A list", "accountcreator-stage-list": "List", "accountcreator-stage-check": "Check", "accountcreator-stage-create": "Create", "accountcreator-stage-hand-out": "Hand out", "accountcreator-list": "People, one per line", "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page", "accountcreator-list-empty": "The list is empty. Add people first.", "accountcreator-file": "or open a file:", "accountcreator-page": "From a page of this wiki", "accountcreator-page-title": "Title of the page", "accountcreator-page-read": "Find people", "accountcreator-page-leave": "Cancel", "accountcreator-page-missing": "This wiki has no page “$1”.", "accountcreator-page-empty": "There are no people on the page “$1”.", "accountcreator-page-failed": "The page “$1” could not be read. Check your connection and try again.", "accountcreator-page-sections": "Who do you want to add from “$1”?", "accountcreator-page-top": "Top of the page", "accountcreator-page-section": "{{PLURAL:$1|1=One person|$1 people}}: $2", "accountcreator-page-take": "{{PLURAL:$1|0=Choose a section|1=Take one person|Take $1 people}}", "accountcreator-source-reading": "Reading “$1” …", "accountcreator-file-read": "From the file “$1”.", "accountcreator-file-refused": "“$1”: $2", "accountcreator-sheet-choice": "Sheet of the file:", "accountcreator-encoding": "Encoding of the file:", "accountcreator-encoding-option": "$1: $2", "accountcreator-encoding-samples": "Lines of the file in this encoding", "accountcreator-encoding-doubt": "The file does not say how its letters are encoded. If these names look wrong, choose another encoding.", "accountcreator-place-question": "The list already has {{PLURAL:$1|0=text|1=one person|$1 people}}. Add the new people to it, or replace it?", "accountcreator-place-replace": "Replace", "accountcreator-place-add": "Add", "accountcreator-file-empty": "There is nothing in this file.", "accountcreator-file-old-spreadsheet": "This kind of spreadsheet cannot be read here. Open it in a spreadsheet program and save it as CSV or .xlsx.", "accountcreator-file-encrypted": "This spreadsheet is locked with a password. Open it in a spreadsheet program and save it as CSV.", "accountcreator-file-document": "This is a text document. Open it, copy the list or table in it, and paste it here.", "accountcreator-file-pdf": "This is a PDF. Open it, copy the names in it, and paste them here; or ask for the list as a spreadsheet.", "accountcreator-file-picture": "This is a picture. Type the names, or ask for the list as text or as a spreadsheet.", "accountcreator-file-archive": "This is a compressed folder, such as a .zip. Unpack it, then open the list in it.", "accountcreator-file-media": "This is audio or video. Choose a file with a list of people.", "accountcreator-file-binary": "This file is neither text nor a spreadsheet. Choose a file with a list of people.", "accountcreator-file-web-shortcut": "This file only points to a document on the web. Open the document there and download it as CSV or .xlsx.", "accountcreator-file-calendar": "This is a calendar entry. Open it in your calendar, copy the guests, and paste them here.", "accountcreator-file-message": "This is a saved message or web page. Open it, copy the names and addresses in it, and paste them here.", "accountcreator-file-data": "This file holds data for programs (JSON). Download the list as CSV or .xlsx, or paste the names here.", "accountcreator-file-broken": "This spreadsheet is damaged. Open it in a spreadsheet program and save it again, or download it again.", "accountcreator-file-too-large": "This spreadsheet is too large to read here. Copy the cells with the people and paste them.", "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy its contents and paste them here.", "accountcreator-understood": "{{PLURAL:$1|1=One person|$1 people}} found.", "accountcreator-line": "Line $1: $2 ($3)", "accountcreator-more-lines": "… and {{PLURAL:$1|1=one more line|$1 more lines}}.", "accountcreator-column-number": "Column $1", "accountcreator-column-state": "State", "accountcreator-column-line": "Line", "accountcreator-column-username": "Username", "accountcreator-column-email": "E-mail", "accountcreator-column-realname": "Real name", "accountcreator-column-password": "Password", "accountcreator-column-reason": "Reason", "accountcreator-column-mode": "Password mode", "accountcreator-column-firstname": "First name", "accountcreator-column-lastname": "Last name", "accountcreator-column-ignored": "Not used", "accountcreator-column-how": "How they get in", "accountcreator-columns": "Columns:", "accountcreator-columns-unused": "; {{PLURAL:$1|1=one column|$1 columns}} not used", "accountcreator-columns-remembered": "(as you chose for your last list with these headings)", "accountcreator-columns-change": "Change", "accountcreator-columns-done": "Close", "accountcreator-columns-label": "What the columns contain", "accountcreator-columns-both": "$1 + $2", "accountcreator-columns-disputed": "What is in the column “$1”: $2?", "accountcreator-columns-unclear": "It is not clear what each column contains. Check and choose.", "accountcreator-columns-nobody": "No column seems to contain names or addresses. Choose.", "accountcreator-readings-unclear": "This list can be read in {{PLURAL:$1|1=one way|$1 ways}}. Which is right?", "accountcreator-readings-guess": "It is not certain that these are people, or that their names are complete. Check them, and correct the list where it is wrong.", "accountcreator-readings": "Ways to read the list", "accountcreator-labelled": "$1: $2", "accountcreator-columns-joined": "First and last name together are the real name: “$1”.", "accountcreator-columns-carried": "Unused columns are kept in the files that you save.", "accountcreator-columns-confirm": "This is correct", "accountcreator-columns-first": "First say how to read the list.", "accountcreator-nameless": "{{PLURAL:$1|1=One person has|$1 people have}} no username.", "accountcreator-make-usernames": "Make usernames", "accountcreator-guests": "Add guests without names", "accountcreator-naming": "Usernames for {{PLURAL:$1|1=one person|$1 people}}", "accountcreator-naming-from": "Made from", "accountcreator-naming-real": "First and last name (real name)", "accountcreator-naming-initial": "Initial and last name", "accountcreator-naming-counted": "A text and a number", "accountcreator-naming-address": "E-mail address, up to the @", "accountcreator-naming-address-public": "Usernames are public. These show a part of everyone’s private e-mail address.", "accountcreator-naming-example": "Workshop $1", "accountcreator-naming-text": "Text", "accountcreator-naming-number": "First number", "accountcreator-naming-prefix": "Put before each", "accountcreator-naming-suffix": "Put after each", "accountcreator-naming-preview": "Preview", "accountcreator-more-names": "… and {{PLURAL:$1|1=one more|$1 more}}", "accountcreator-naming-without": "{{PLURAL:$1|1=One person gets|$1 people get}} no username like this.", "accountcreator-naming-make": "Make {{PLURAL:$1|1=one username|$1 usernames}}", "accountcreator-naming-made": "{{PLURAL:$1|1=One username was|$1 usernames were}} made. The check shows whether they are free.", "accountcreator-naming-undo": "Undo", "accountcreator-guests-legend": "Guests whose names you do not know yet", "accountcreator-guests-range": "$1 … $2", "accountcreator-guests-count": "How many", "accountcreator-guests-add": "Add {{PLURAL:$1|0=guests|1=one guest|$1 guests}}", "accountcreator-guests-there": "{{PLURAL:$1|1=One guest is|$1 guests are}} on the list, with generated passwords.", "accountcreator-guests-remove": "Remove the guests", "accountcreator-column-remarks": "Remarks", "accountcreator-column-tools": "Tools", "accountcreator-parse-header": "read as headings", "accountcreator-parse-total": "read as a total, not a person", "accountcreator-parse-markup": "read as markup, not a person", "accountcreator-parse-no-name": "no name found", "accountcreator-parse-again": "listed above already, counted once", "accountcreator-parse-struck": "crossed out, left out", "accountcreator-parse-broken-quotes": "a quotation mark is missing at the end", "accountcreator-parse-extra-cells": "more cells than columns", "accountcreator-parse-unknown-mode": "not a password mode", "accountcreator-parse-too-many": "too many people for one list, left out", "accountcreator-check": "Check the list", "accountcreator-checking": "Checking: $1 of $2", "accountcreator-cancel-check": "Stop checking", "accountcreator-check-again": "Check again", "accountcreator-back-to-list": "Back to the list", "accountcreator-back-to-results": "Back to the results", "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|1=one row|$1 rows}}) stays for every line that you do not change here.", "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. No account has been created from it yet.", "accountcreator-close-run": "Accounts are being created. If you close the dialog, the current account is finished and the rest is not created.", "accountcreator-close-passwords": "Passwords were generated for this list, and you have not said that you saved their sheet. If you close the dialog, they stay here until you leave or reload the page. Then they are lost.", "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. Then you only have what you saved.", "accountcreator-table": "People in the list. Use the arrow keys to move, Enter to edit.", "accountcreator-table-keys": "Select a cell to edit it. With the keyboard: arrow keys move, Enter edits, Delete empties a cell, Ctrl+Z undoes.", "accountcreator-state-unchecked": "Not checked", "accountcreator-state-checking": "Checking …", "accountcreator-state-ready": "Ready", "accountcreator-state-warned": "Warning", "accountcreator-state-rejected": "Problem", "accountcreator-state-already": "Has an account", "accountcreator-state-creating": "Creating …", "accountcreator-state-created": "Created", "accountcreator-state-refused": "Refused", "accountcreator-state-unfinished": "Unfinished", "accountcreator-state-unknown": "Unknown", "accountcreator-state-skipped": "Skipped", "accountcreator-summary-ready": "{{PLURAL:$1|1=One account|$1 accounts}} can be created.", "accountcreator-summary-warned": "{{PLURAL:$1|1=One account|$1 accounts}} can be created, {{PLURAL:$2|1=one|$2}} of them with a warning.", "accountcreator-summary-created": "{{PLURAL:$1|0=No account|1=One account|$1 accounts}} of $2 created.", "accountcreator-summary-rejected": "{{PLURAL:$1|1=One needs|$1 need}} a change.", "accountcreator-summary-unfinished": "{{PLURAL:$1|1=One is|$1 are}} unfinished.", "accountcreator-summary-unknown": "{{PLURAL:$1|1=One is|$1 are}} unknown.", "accountcreator-summary-already": "{{PLURAL:$1|1=One person already has|$1 people already have}} an account.", "accountcreator-summary-earlier": "Slips and login details have the passwords from the sheet that you opened. Whoever has changed theirs since uses the new one.", "accountcreator-summary-checking": "{{PLURAL:$1|1=One is|$1 are}} being checked.", "accountcreator-summary-unchecked": "{{PLURAL:$1|1=One is|$1 are}} not checked yet.", "accountcreator-summary-left": "{{PLURAL:$1|1=One is|$1 are}} left.", "accountcreator-summary-skipped": "{{PLURAL:$1|1=One was|$1 were}} skipped.", "accountcreator-filters": "Show", "accountcreator-filter-all": "All", "accountcreator-filter-problems": "Problems", "accountcreator-filter-warnings": "Warnings", "accountcreator-filter-ready": "Ready", "accountcreator-filter-done": "Done", "accountcreator-filter-count": "$1 ($2)", "accountcreator-shown-first": "{{PLURAL:$1|1=One row needs|$1 rows need}} your attention. To see the other {{PLURAL:$2|1=row|$2 rows}}, choose “$3”.", "accountcreator-shown-first-done": "Nothing is left to fix. To see the whole list, choose “$1”.", "accountcreator-undo": "Undo", "accountcreator-remove": "Remove $1 from the list", "accountcreator-fix": "Use “$1”", "accountcreator-fix-all": "Apply all suggestions ($1)", "accountcreator-make-passwords": "Generate passwords for $1 people without an address", "accountcreator-go-to-line": "Show line $1", "accountcreator-add-email": "Add e-mail", "accountcreator-alternatives": "Find a free name", "accountcreator-alternatives-asking": "Searching …", "accountcreator-alternatives-failed": "The wiki did not answer. Try again.", "accountcreator-alternatives-none": "No similar name is free. Type another one.", "accountcreator-override": "Create anyway", "accountcreator-finish": "Finish", "accountcreator-leave-all-steps": "Leave all of these unfinished", "accountcreator-leave-all-question": "The list continues. This account, and every other that needs one more step, stays unfinished. Their owners have to finish the setup themselves.", "accountcreator-step-for": "For “$1” (line $2 of the list)", "accountcreator-step-then": "The list waits until you answer or leave this.", "accountcreator-remark-name-missing": "No username.", "accountcreator-remark-name-invalid": "Not a valid username.", "accountcreator-remark-name-taken": "This username is taken.", "accountcreator-remark-name-forbidden": "The wiki does not allow this name.", "accountcreator-remark-duplicate": "Same username as line $1.", "accountcreator-remark-email-missing": "No e-mail address to send the password to.", "accountcreator-remark-email-invalid": "Not a valid e-mail address.", "accountcreator-remark-email-repeated": "Same e-mail address as line $1.", "accountcreator-email-takeover": "Anyone who has this address could take over the account.", "accountcreator-remark-email-typo": "Is there a typo in the e-mail address?", "accountcreator-remark-email-required": "This wiki requires an e-mail address for every account.", "accountcreator-remark-realname-required": "This wiki requires a real name for every account.", "accountcreator-remark-password-missing": "No password.", "accountcreator-remark-password-weak": "The wiki does not accept this password.", "accountcreator-remark-lookalike": "Similar to the username in line $1.", "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1", "accountcreator-remark-reason-name": "The public reason contains a name from the list: $1", "accountcreator-remark-cleaned": "Read from “$1”.", "accountcreator-remark-normalised": "Will become “$1”.", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-remark-has-account": "This person already has an account.", "accountcreator-remark-account-since": "Registered on $1.", "accountcreator-remark-account-by": "Created by $2 on $1.", "accountcreator-remark-account-edits": "{{PLURAL:$1|0=No edits yet|1=One edit|$1 edits}}.", "accountcreator-remark-account-home": "Home wiki: $1.", "accountcreator-theirs": "This is their account", "accountcreator-not-theirs": "This is someone else’s account", "accountcreator-quota-none": "This wiki’s limit on new accounts does not apply to you.", "accountcreator-quota": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|1=one|$2}} in the last 24 hours. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-left": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|1=one|$2}} for now. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.", "accountcreator-limit-ways": "The limit may be too low for this list. Before the event, you can:", "accountcreator-limit-raise": "Ask for a higher limit. Someone has to change the wiki’s settings, so ask a week before.", "accountcreator-limit-place": "Post the request on this page:", "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit during the event, such as account creator or event coordinator.", "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has a different IP address. Link for them:", "accountcreator-problem-nothing": "No account can be created from this list.", "accountcreator-problem-busy": "This list is being created already.", "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first. Then this list continues automatically.", "accountcreator-problem-sheet": "Some passwords were generated here and are stored nowhere else. Save the sheet with the passwords first.", "accountcreator-problem-logged-out": "You are not logged in as $1 yet. Log in first. Then the list continues automatically.", "accountcreator-problem-passwords": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here. Open the sheet that you saved before.", "accountcreator-problem-field": "This wiki requires “$1” for every account, and it is empty.", "accountcreator-sheet-lost": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here, only in the sheet that you saved. Open that sheet, drop it here, or paste its contents.", "accountcreator-sheet-slips": "{{PLURAL:$1|1=One account’s password is|The passwords of $1 accounts are}} no longer here, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here, or paste its contents.", "accountcreator-open-sheet": "Sheet with the passwords:", "accountcreator-paste-sheet": "or paste it here:", "accountcreator-sheet-opened": "{{PLURAL:$1|1=One password was|$1 passwords were}} restored.", "accountcreator-sheet-foreign": "It contains no passwords for these people.", "accountcreator-renew": "Generate {{PLURAL:$1|1=a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|1=One person gets|$1 people get}} a different password than in the sheet that you saved. You save a new sheet next: for {{PLURAL:$1|1=this person|these people}}, only the new password works. For accounts that already exist, the old sheet stays right.", "accountcreator-save-sheet": "Save the sheet", "accountcreator-save-sheet-again": "Save it again", "accountcreator-sheet-is-saved": "I have saved the sheet", "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are stored nowhere else.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-fetching": "Loading …", "accountcreator-saved": "The list is in your downloads.", "accountcreator-start": "Create {{PLURAL:$1|1=one account|$1 accounts}}", "accountcreator-start-some": "Create {{PLURAL:$1|1=one account|$1 accounts}}, leave out {{PLURAL:$2|1=one|$2}}", "accountcreator-start-none": "Create accounts", "accountcreator-pause": "Pause", "accountcreator-paused": "Paused. Nothing is being created.", "accountcreator-halting": "Finishing the current account …", "accountcreator-resume": "Continue", "accountcreator-resume-left": "Create the {{PLURAL:$1|1=remaining account|remaining $1 accounts}}", "accountcreator-stop": "Stop", "accountcreator-retry": "Fix and retry", "accountcreator-save-csv": "Save as CSV", "accountcreator-copy-wikitext": "Copy as wikitext", "accountcreator-copy-names": "Copy names", "accountcreator-copy-details": "Copy login details", "accountcreator-print-slips": "Print slips", "accountcreator-start-over": "New list", "accountcreator-start-over-question": "The list and its results will be removed. What you have not saved is lost.", "accountcreator-replace-list": "Another script on this page wants to replace this list.", "accountcreator-lose-list": "This list will be removed. No account has been created from it yet.", "accountcreator-lose-passwords": "The passwords generated for this list will be lost: you have not said that you saved their sheet.", "accountcreator-lose-results": "The results will be removed. You only keep what you saved.", "accountcreator-progress": "Progress", "accountcreator-progress-count": "$1 of $2", "accountcreator-seconds-left": "{{PLURAL:$1|1=one second|$1 seconds}} left", "accountcreator-minutes-left": "{{PLURAL:$1|1=one minute|$1 minutes}} left", "accountcreator-journal-lost": "Your browser does not remember this list. Do not reload the page until all accounts are created.", "accountcreator-challenge-for": "Answer for the account “$1”", "accountcreator-answer": "Answer", "accountcreator-wait-wiki": "The wiki is busy. Continuing in {{PLURAL:$1|1=one second|$1 seconds}} …", "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|1=one second|$1 seconds}} …", "accountcreator-wait-silent": "The wiki is not answering. Trying again in {{PLURAL:$1|1=one second|$1 seconds}} …", "accountcreator-stop-person": "You stopped. The rest of the list is still here.", "accountcreator-stop-refused": "The wiki does not let you create more accounts right now. The rest of the list is still here.", "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then continue. The rest of the list is still here.", "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then continue. The rest of the list is still here.", "accountcreator-log-in": "Log in (opens in a new tab)", "accountcreator-log-in-then": "When you return to this tab, the list continues automatically.", "accountcreator-stop-offline": "You are still offline. The rest of the list is still here.", "accountcreator-stop-silent": "The wiki has stopped answering. The rest of the list is still here.", "accountcreator-stop-challenge": "The wiki did not send a new puzzle. The rest of the list is still here.", "accountcreator-stop-broken": "Something went wrong in AccountCreator. The rest of the list is still here. Tell the people who maintain the gadget: $1", "accountcreator-resume-when": "Continue automatically:", "accountcreator-resume-by-hand": "no", "accountcreator-resume-hours": "in {{PLURAL:$1|1=one hour|$1 hours}}, while this page stays open", "accountcreator-resume-minutes": "in {{PLURAL:$1|1=one minute|$1 minutes}}, while this page stays open", "accountcreator-resume-at": "Continues automatically at $1.", "accountcreator-exemption-label": "Request for a higher limit", "accountcreator-event-page": "Event page (link or title):", "accountcreator-event-begin": "Event begins:", "accountcreator-event-end": "Event ends:", "accountcreator-event-network": "Public IP address or range at the venue (ask who runs the network):", "accountcreator-text-not-copied": "Your browser did not allow copying. Select the text and copy it yourself.", "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!", "accountcreator-row-created": "Created.", "accountcreator-row-created-mail": "Created. The wiki is mailing the password.", "accountcreator-row-created-elsewhere": "Created on the wiki’s own page, with the password typed there.", "accountcreator-row-handed-over": "Create this account in the other tab. As soon as it exists, you see it here.", "accountcreator-row-unfinished": "The wiki needs something more for this account.", "accountcreator-row-session-lost": "You were no longer logged in.", "accountcreator-row-unknown": "No answer. It is not known whether the account exists.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail", "accountcreator-broken-off": "You have an unfinished list: $1 of $2 done.", "accountcreator-broken-off-go-on": "Resume", "accountcreator-broken-off-forget": "Discard", "accountcreator-broken-off-forget-question": "The list and its results will be removed from this browser. Accounts that exist stay.", "accountcreator-broken-off-unreadable": "You have an unfinished list, but it cannot be read any more. Paste the list again: the accounts you already created are recognized.", "accountcreator-broken-off-elsewhere": "You have an unfinished list in another tab of this browser. Continue there.", "accountcreator-broken-off-here": "You have an unfinished list in this tab.", "accountcreator-broken-off-show": "Show the list" };
  });

  // src/accounts/list/check/creation-parameters.ts
  function zi(n, e) {
    var t, r;
    return e ? [
      (t = e.at) != null ? t : "",
      e.createdBy === n ? "" : e.createdBy,
      ...e.edits === void 0 ? [] : [e.edits, (r = e.home) != null ? r : ""]
    ] : [];
  }
  var Zl = x(() => {
    "use strict";
    u();
  });

  // src/ui/shared/local-texts.ts
  function bn(n) {
    return n.filter((e) => e !== "").join(mw.msg("comma-separator"));
  }
  function O1(n) {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(n).length > 0;
    } catch (e) {
      return false;
    }
  }
  function df(n) {
    return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter(O1), n);
  }
  function pf(n) {
    return df({ dateStyle: "medium", timeStyle: "short" }).format(n);
  }
  function wr(n) {
    return df({ dateStyle: "medium" }).format(Number(n));
  }
  function Vi(n) {
    return new Date(n.getTime() - n.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
  }
  var en = x(() => {
    "use strict";
    u();
  });

  // src/ui/shared/messages.ts
  function Ie(n) {
    var t;
    const e = (t = mw.libs.accountCreator) == null ? void 0 : t.translate;
    for (const [r, o] of Object.entries(n)) {
      if (typeof o === "string" && !mw.messages.exists(r)) {
        mw.messages.set(r, e ? e(r, o) : o);
      }
    }
  }
  function tn(n) {
    const e = document.documentElement.dir === "rtl";
    const t = n.replace(eu, "");
    return e ? t && `⁨${t}⁩` : L1.test(t) ? `⁨${t}⁩` : t;
  }
  function tu(n) {
    return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  }
  function p(n, ...e) {
    return mw.message(n, ...e.map((t) => typeof t === "string" ? tn(t) : tu(t))).text();
  }
  function Pe(n) {
    return n.filter((e) => e !== "").join(mw.msg("word-separator"));
  }
  var L1, eu;
  var M = x(() => {
    "use strict";
    u();
    L1 = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
    eu = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  });

  // src/ui/shared/account-text.ts
  function ji(n, [e = "", t = "", r, o = ""]) {
    return Pe([
      n,
      e === "" ? "" : t === "" ? p("accountcreator-remark-account-since", wr(e)) : p("accountcreator-remark-account-by", wr(e), t),
      r === void 0 ? "" : p("accountcreator-remark-account-edits", r),
      o === "" ? "" : p("accountcreator-remark-account-home", o)
    ]);
  }
  function mf(n, e) {
    var t;
    return (e == null ? void 0 : e.createdByMe) ? p("accountcreator-remark-already", wr((t = e.at) != null ? t : "")) : ji(p("accountcreator-name-taken", n), zi(n, e));
  }
  var nu = x(() => {
    "use strict";
    u();
    Zl();
    en();
    M();
  });

  // src/wiki/shape.ts
  function O(n) {
    return typeof n === "object" && n !== null && !Array.isArray(n) ? n : {};
  }
  function J(n) {
    return Array.isArray(n) ? n : [];
  }
  function D(n) {
    return typeof n === "string" ? n : typeof n === "number" ? String(n) : "";
  }
  function Un(n) {
    return J(n).filter((e) => typeof e === "string");
  }
  var Ue = x(() => {
    "use strict";
    u();
  });

  // src/wiki/wiki-api.ts
  function yn(n) {
    const e = O(n);
    if (typeof e.html === "string") {
      return { format: "html", html: e.html };
    }
    return ee(D(e.text) || D(e.info));
  }
  function ru(n, e) {
    const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
    return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
  }
  function E1(n) {
    return ru(yn(n), D(O(O(n).data).readonlyreason));
  }
  function P1(n) {
    const e = Number(n);
    return n && Number.isFinite(e) && e > 0 ? e : null;
  }
  function $1(n, e, t) {
    var a, c, l;
    const r = O(e);
    const o = (c = (a = r.xhr) != null ? a : t) != null ? c : {};
    const i = o.getResponseHeader ? P1(o.getResponseHeader("Retry-After")) : null;
    const [s] = J(r.errors);
    return new nn(
      typeof n === "string" ? n : "http",
      s ? E1(s) : ee(D(O(r.error).info)),
      (l = o.status) != null ? l : 0,
      i,
      D(r.textStatus)
    );
  }
  function Ki(n) {
    return n.replace(M1, (e) => e.length === 2 ? e : "�");
  }
  function ff(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [
      Ki(e),
      Ki(t)
    ]));
  }
  var wn, nn, M1, It;
  var vn = x(() => {
    "use strict";
    u();
    K();
    Ft();
    Ue();
    wn = String.fromCharCode(31);
    nn = class extends pe {
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
    M1 = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
    It = class {
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
        return this.send(this.api.get(ff(e)), t);
      }
      /**
       * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
       *
       * @throws ApiFailure
       */
      post(e, t) {
        return this.send(this.api.post(g(g({}, ff(e)), this.format)), t);
      }
      send(e, t) {
        if (t) {
          t.onCancel(() => e.abort());
        }
        return new Promise((r, o) => {
          e.then(
            (i) => r(O(i)),
            (i, s, a, c) => {
              o($1(i, s, c));
            }
          );
        });
      }
    };
  });

  // src/wiki/ask-creation.ts
  function Gi(n) {
    const e = Date.parse(D(n));
    return Number.isNaN(e) ? null : e;
  }
  function F1(n, e) {
    var s, a;
    const t = O(J(n.users)[0]);
    const r = O(n.globaluserinfo);
    const o = D(r.home);
    const i = (s = hf(r.editcount)) != null ? s : hf(t.editcount);
    return g(g({
      at: (a = Gi(r.registration)) != null ? a : Gi(t.registration)
    }, i === void 0 ? {} : { edits: i }), o === "" || o === e ? {} : { home: o });
  }
  function D1(n, e) {
    var c;
    const t = O(J(O(n.query).logevents)[0]);
    const r = Gi(t.timestamp);
    if (r === null || D(t.title) === "") {
      return null;
    }
    const o = D(t.user);
    const i = t.action === "byemail" || t.action === "create2";
    const s = i && o === e;
    const a = i && !s && r > ((c = Gi(n.curtimestamp)) != null ? c : Infinity) - N1;
    return g({ createdByMe: s, createdBy: o, at: r, isForOthers: i }, a ? { isRecent: a } : {});
  }
  function I1(n, e, t) {
    var c;
    const r = F1(O(n.query), t);
    const o = D1(n, e);
    if (!o) {
      return r.at === null && r.edits === void 0 ? null : g({ createdByMe: false, createdBy: "" }, r);
    }
    const a = o, { isForOthers: i } = a, s = Fe(a, ["isForOthers"]);
    return v(g(g({}, r), s), { at: i ? s.at : (c = r.at) != null ? c : s.at });
  }
  function Qi(n, e, t, r, o) {
    return y(this, null, function* () {
      const i = yield n.get(g({
        action: "query",
        curtimestamp: "1",
        list: "logevents|users",
        letype: "newusers",
        letitle: `User:${t}`,
        leprop: "title|user|timestamp|type",
        lelimit: "1",
        ledir: "newer",
        ususers: wn + t,
        usprop: "registration|editcount"
      }, r ? { meta: "globaluserinfo", guiuser: t, guiprop: "editcount" } : {}), o);
      return {
        creation: I1(i, e, String(mw.config.get("wgDBname"))),
        // Where there is no such module, that is a warning beside the answer to the rest.
        isGlobal: "globaluserinfo" in O(i.query)
      };
    });
  }
  var N1, hf;
  var ou = x(() => {
    "use strict";
    u();
    vn();
    Ue();
    N1 = 864e5;
    hf = (n) => typeof n === "number" ? n : void 0;
  });

  // src/accounts/email/email.ts
  function Co(n) {
    return !B1.test(n) ? "invalid" : q1.test(n) ? null : "odd";
  }
  function xf(n) {
    const e = n.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
    return e !== n && Co(e) === null ? e : null;
  }
  var B1, q1;
  var Ji = x(() => {
    "use strict";
    u();
    dr();
    Oi();
    Oi();
    B1 = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
    q1 = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
  });

  // src/accounts/email/mail-domains.ts
  function bf(n) {
    return new Map(n.split("|").map((e) => {
      const [t = "", ...r] = e.split(" ");
      return [t, r];
    }));
  }
  function J1(n, e, t, r) {
    return t > 1 && r > 1 && n[t - 1] === e[r - 2] && n[t - 2] === e[r - 1];
  }
  function wf(n, e) {
    var o, i, s, a, c;
    let t = [];
    let r = Array.from({ length: e.length + 1 }, (l, d) => d);
    for (let l = 1; l <= n.length; l++) {
      const d = [l];
      for (let m = 1; m <= e.length; m++) {
        const h = n[l - 1] === e[m - 1];
        d[m] = Math.min(
          ((o = r[m]) != null ? o : 0) + 1,
          ((i = d[m - 1]) != null ? i : 0) + 1,
          ((s = r[m - 1]) != null ? s : 0) + (h ? 0 : 1),
          J1(n, e, l, m) ? ((a = t[m - 2]) != null ? a : 0) + 1 : Infinity
        );
      }
      t = r;
      r = d;
    }
    return (c = r[e.length]) != null ? c : 0;
  }
  function Xi(n) {
    return [...n].sort().join("");
  }
  function X1(n, e) {
    const [t, r] = [n.charAt(0), e.charAt(0)];
    if (Math.abs(n.length - e.length) > 2 || t !== r && n.charAt(1) !== r && e.charAt(1) !== t) {
      return false;
    }
    const o = wf(n, e);
    if (o === 1) {
      return n.length !== e.length || t === r || Xi(n) === Xi(e);
    }
    if (t !== r) {
      return false;
    }
    return Xi(n) === Xi(e) || o === 2 && e.length > 6 && [...n].every((i) => e.includes(i));
  }
  function yf(n) {
    return z1.test(n) && !V1.includes(n);
  }
  function Y1(n, e) {
    return n.includes(e) || n.includes("*") && yf(e);
  }
  function gf(n, e) {
    var r;
    if (Y1(n, e)) {
      return e;
    }
    if (n.length === 1 && n[0] === "com" && yf(e)) {
      return "com";
    }
    const t = n.flatMap((o) => o === "*" ? U1 : [o]);
    return (r = t.find((o) => wf(o, e) === 1)) != null ? r : null;
  }
  function Z1(n, e) {
    var r;
    const t = (r = iu.get(n)) != null ? r : H1.get(n);
    if (t) {
      const o = gf(t, e);
      return o && `${n}.${o}`;
    }
    if (j1.test(n)) {
      return null;
    }
    for (const [o, i] of iu) {
      const s = X1(n, o) ? gf(i, e) : null;
      if (s !== null) {
        return `${o}.${s}`;
      }
    }
    return null;
  }
  function eS(n) {
    for (const [e, t] of iu) {
      const r = t.find((o) => n === e + o.replace(".", ""));
      if (r !== void 0) {
        return `${e}.${r}`;
      }
    }
    return null;
  }
  function tS(n) {
    var i;
    if (n.length > Q1 || K1.test(n)) {
      return null;
    }
    const [, e, t] = (i = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(n)) != null ? i : [];
    const r = e !== void 0 && t !== void 0 ? Z1(e, t) : eS(n);
    if (r !== null) {
      return r === n ? null : r;
    }
    const o = G1.find(([s]) => s.test(n));
    return o ? n.replace(o[0], o[1]) : null;
  }
  function vf(n) {
    const e = n.lastIndexOf("@") + 1;
    const t = e > 0 ? tS(n.slice(e).toLowerCase()) : null;
    return t === null ? null : n.slice(0, e) + t;
  }
  var W1, _1, iu, H1, U1, z1, V1, j1, K1, G1, Q1;
  var kf = x(() => {
    "use strict";
    u();
    W1 = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
    _1 = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
    iu = bf(W1);
    H1 = bf(_1);
    U1 = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
    z1 = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
    V1 = ["co", "cm", "om"];
    j1 = /^(?:e?mail|cloud|gail|online|poste)$/;
    K1 = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
    G1 = [
      [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
      [/\.(?:nte|ent|nett)$/, ".net"],
      [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
    ];
    Q1 = 100;
  });

  // src/accounts/email/judge-email.ts
  function Yi(n) {
    var o;
    const e = Co(n);
    const t = e && xf(n);
    const r = (o = vf(t != null ? t : n)) != null ? o : t;
    if (e) {
      return { problem: e, meant: r };
    }
    return r === null ? nS : { problem: "typo", meant: r };
  }
  var nS;
  var su = x(() => {
    "use strict";
    u();
    Ji();
    kf();
    nS = { problem: null, meant: null };
  });

  // src/ui/one/email-remark.ts
  function Sf({ problem: n, meant: e }, t, r) {
    if (n === null) {
      return null;
    }
    const o = n === "typo" ? p("accountcreator-remark-email-typo") : p("accountcreator-remark-email-invalid");
    const i = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(o));
    if (!t && n !== "invalid") {
      i.append(" ", document.createTextNode(p("accountcreator-email-takeover")));
    }
    if (e !== null) {
      const s = new OO.ui.ButtonWidget({
        label: p("accountcreator-fix", e),
        framed: false,
        flags: ["progressive"]
      });
      s.on("click", () => r(e));
      i.append(" ", s.$element);
    }
    return { type: n === "invalid" ? "error" : "warning", content: i };
  }
  var Rf = x(() => {
    "use strict";
    u();
    M();
  });

  // src/accounts/contract/newcomer.ts
  function Zi(n, e) {
    switch (n) {
      case "mail":
        return ["expires", "code", "reset"];
      case "password":
        return e ? ["code", "reset"] : ["noReset"];
      case "other":
        return e ? ["code"] : [];
      default:
        return E(n);
    }
  }
  var au = x(() => {
    "use strict";
    u();
    V();
  });

  // src/ui/shared/text-to-copy.ts
  function es(n) {
    return n.replace(eu, "");
  }
  function _(n, ...e) {
    return es(p(n, ...e));
  }
  var zn = x(() => {
    "use strict";
    u();
    M();
  });

  // src/ui/shared/newcomer-texts.ts
  function cu(n) {
    return location.origin + mw.util.getUrl(n);
  }
  function yr(n) {
    switch (n) {
      case "expires":
        return _("accountcreator-newcomer-expires");
      case "code":
        return _("accountcreator-newcomer-code");
      case "reset":
        return _("accountcreator-newcomer-reset", cu("Special:PasswordReset"));
      case "noReset":
        return _("accountcreator-newcomer-no-reset");
      default:
        return E(n);
    }
  }
  var ts = x(() => {
    "use strict";
    u();
    V();
    zn();
  });

  // src/ui/shared/save-copy-print.ts
  function lu(n, e, t) {
    const r = URL.createObjectURL(new Blob([e], { type: t }));
    const o = document.createElement("a");
    o.href = r;
    o.download = n;
    document.body.append(o);
    o.click();
    o.remove();
    setTimeout(() => URL.revokeObjectURL(r), 6e4);
  }
  function vr(n) {
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
  function Af(n) {
    n.classList.add("accountcreator-print");
    document.body.append(n);
    document.documentElement.classList.add("accountcreator-printing");
    const e = () => {
      document.documentElement.classList.remove("accountcreator-printing");
      n.remove();
      Tf.forEach((t) => window.removeEventListener(t, e, true));
    };
    Tf.forEach((t) => window.addEventListener(t, e, true));
    window.print();
  }
  var Tf;
  var ns = x(() => {
    "use strict";
    u();
    Tf = ["afterprint", "pointerdown", "keydown", "pagehide"];
  });

  // src/ui/one/next-steps.ts
  function uu(n, e, t = {}) {
    return $("<li>").append(
      $("<a>").attr({ href: mw.util.getUrl(e, t), target: "_blank", rel: "noopener" }).text(n)
    );
  }
  function rS({ username: n, by: e }, t) {
    return [
      _("accountcreator-slip-wiki", mw.config.get("wgSiteName")),
      `${_("accountcreator-slip-username")} ${n}`,
      `${_("accountcreator-slip-address")} ${cu("Special:UserLogin")}`,
      ...e === "mail" ? [`${_("accountcreator-slip-password")} ${_("accountcreator-slip-mailed")}`] : [],
      "",
      ...t
    ].join("\n").trim() + "\n";
  }
  function Cf(n) {
    const { username: e } = n;
    const t = Zi(n.by, n.email !== "").map(yr);
    const r = new OO.ui.ButtonWidget({ label: p("accountcreator-newcomer-copy") });
    r.$button.attr("data-accountcreator-action", "copy-text");
    r.on("click", () => {
      r.setLabel(p(vr(rS(n, t)) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
    });
    return $("<div>").append(
      $("<h4>").text(p("accountcreator-newcomer")),
      $("<ul>").addClass("accountcreator-newcomer").append(t.map((o) => $("<li>").text(o))).toggle(t.length > 0),
      r.$element,
      $("<ul>").addClass("accountcreator-links").append(
        uu(p("accountcreator-link-userpage"), `User:${e}`),
        uu(p("accountcreator-link-talk"), `User talk:${e}`),
        uu(p("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${e}` })
      )
    );
  }
  var Of = x(() => {
    "use strict";
    u();
    au();
    M();
    ts();
    ns();
    zn();
  });

  // src/ui/shared/translator.ts
  function Ef(n) {
    return n.startsWith(Lf);
  }
  function iS(n, e, t) {
    var r;
    mw.messages.set(n, e);
    return !mw.message(n).text().includes("{{") && ((r = e.match(/\$\d+/g)) != null ? r : []).every((o) => t.includes(o));
  }
  function Pf(n) {
    const e = new Map(Object.entries(n));
    return (t, r) => {
      const o = e.get(t);
      return typeof o === "string" && iS(t, o, r) ? o : r.replace(/.+/g, `${Lf}$&${oS}`);
    };
  }
  var Lf, oS;
  var du = x(() => {
    "use strict";
    u();
    Lf = "⁦";
    oS = "⁩";
  });

  // src/ui/shared/english-texts.ts
  function pu(n, e) {
    var r;
    const t = n.childElementCount === 0 && Ef(((r = n.textContent) != null ? r : "").trim());
    if (t) {
      n.setAttribute("lang", "en");
      n.setAttribute("dir", "ltr");
      e.add(n);
    } else if (e.delete(n)) {
      n.removeAttribute("lang");
      n.removeAttribute("dir");
    }
  }
  function $f(n, e) {
    pu(n, e);
    Array.from(n.querySelectorAll("*")).forEach((t) => pu(t, e));
  }
  function Mf(n) {
    const e = /* @__PURE__ */ new WeakSet();
    $f(n, e);
    new MutationObserver((t) => {
      for (const { target: r, addedNodes: o } of t) {
        const i = r instanceof Element ? r : r.parentElement;
        if (i) {
          pu(i, e);
        }
        for (const s of Array.from(o)) {
          if (s instanceof Element) {
            $f(s, e);
          }
        }
      }
    }).observe(n, { subtree: true, childList: true, characterData: true });
  }
  var Nf = x(() => {
    "use strict";
    u();
    du();
  });

  // src/ui/shared/window-layer.ts
  function rs() {
    var n, e, t;
    return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
  }
  function Ff(n) {
    const e = $(rs());
    const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
    if (t.length > 0) {
      n.$element.insertBefore(t.first());
    } else {
      e.append(n.$element);
    }
  }
  function os(n) {
    $(rs()).append(n.$element);
  }
  var Oo = x(() => {
    "use strict";
    u();
  });

  // src/app/translate.ts
  function Df(n) {
    var t;
    const e = Pf(O(n));
    Object.assign((t = mw.libs.accountCreator) != null ? t : {}, { translate: e });
    for (const [r, o] of Object.entries(Ee)) {
      if (typeof o === "string" && mw.messages.get(r) === o) {
        mw.messages.set(r, e(r, o));
      }
    }
    Mf(rs());
  }
  var If = x(() => {
    "use strict";
    u();
    Dt();
    Nf();
    du();
    Oo();
    Ue();
  });

  // src/wiki/read-declarations.ts
  function Bt(n) {
    return typeof n === "string" ? { format: "html", html: n } : ee("");
  }
  function cS(n) {
    if (Array.isArray(n)) {
      return n.map((t, r) => ({ value: String(r), label: D(t) }));
    }
    const e = O(n);
    return Object.entries(e).map(([t, r]) => ({ value: t, label: D(r) }));
  }
  function lS(n) {
    if (typeof n === "string" || typeof n === "boolean") {
      return n;
    }
    if (Array.isArray(n)) {
      return Un(n);
    }
    return typeof n === "number" ? String(n) : null;
  }
  function uS(n, e) {
    var r;
    const t = O(e);
    return {
      name: n,
      type: (r = sS.find((o) => o === t.type)) != null ? r : "string",
      label: Bt(t.label),
      help: Bt(t.help),
      optional: t.optional === true,
      sensitive: t.sensitive === true,
      value: lS(t.value),
      options: cS(t.options)
    };
  }
  function dS({ required: n, fields: e }) {
    return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => ne(t) && ne(r));
  }
  function is(n) {
    return J(n).map((e) => {
      var o;
      const t = O(e);
      const r = O(t.fields);
      return {
        id: D(t.id),
        required: (o = aS.find((i) => i === t.required)) != null ? o : "optional",
        provider: Bt(t.provider),
        account: Bt(t.account),
        metadata: g({}, O(t.metadata)),
        fields: Object.entries(r).map(([i, s]) => uS(i, s))
      };
    }).filter((e) => !dS(e));
  }
  var sS, aS;
  var ss = x(() => {
    "use strict";
    u();
    K();
    Ue();
    sS = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
    aS = ["required", "optional", "primary-required"];
  });

  // src/wiki/read-override-check.ts
  function Bf(n) {
    return {
      action: "titleblacklist",
      tbtitle: `User:${n}`,
      tbaction: "new-account",
      tbnooverride: "1"
    };
  }
  function qf(n) {
    const e = O(n.titleblacklist);
    return e.result === "blacklisted" ? { code: D(e.message) || "titleblacklist-forbidden", message: Bt(e.reason) } : null;
  }
  function Wf(n) {
    return { action: "antispoof", username: n };
  }
  function _f(n) {
    const e = O(n.antispoof);
    switch (e.result) {
      case "conflict":
        return { code: "antispoof-conflict", message: ee(Un(e.users).join(mw.msg("comma-separator"))) };
      case "error":
        return { code: "antispoof-name-illegal", message: Bt(e.error) };
      default:
        return null;
    }
  }
  var Hf = x(() => {
    "use strict";
    u();
    K();
    ss();
    Ue();
  });

  // src/wiki/ask-overridable.ts
  function as(n, e, t, r) {
    return y(this, null, function* () {
      const o = [];
      for (const { override: i, parameters: s, read: a } of pS) {
        if (be(e, i) && !r.cancelled) {
          const c = a(yield n.get(s(t), r));
          if (c) {
            o.push(g({ kind: "forbidden", canonical: t, override: i }, c));
          }
        }
      }
      return o;
    });
  }
  var pS;
  var mu = x(() => {
    "use strict";
    u();
    K();
    Hf();
    pS = [
      { override: "ignoreTitleBlacklist", parameters: Bf, read: qf },
      { override: "ignoreAntiSpoof", parameters: Wf, read: _f }
    ];
  });

  // src/app/checks-part.ts
  var Uf = {};
  $t(Uf, {
    askOverridable: () => as,
    describeAccount: () => mS,
    emailRemark: () => Sf,
    judgeEmail: () => Yi,
    nextSteps: () => Cf,
    translate: () => Df
  });
  function mS(n, e, t) {
    return y(this, null, function* () {
      const { creation: r } = yield Qi(new It(), n, e, true, t);
      return mf(e, r);
    });
  }
  var zf = x(() => {
    "use strict";
    u();
    Dt();
    nu();
    M();
    ou();
    vn();
    su();
    Rf();
    Of();
    If();
    mu();
    Ie(Ee);
  });

  // src/accounts/steps/step-conversation.ts
  function hS({ required: n }) {
    return n === "required";
  }
  function cs(n) {
    return n.kind === "silent" ? "unknown" : n.kind === "free" ? "no" : "yes";
  }
  var fS, kr;
  var ls = x(() => {
    "use strict";
    u();
    Ii();
    dt();
    Ti();
    V();
    We();
    fS = 12e4;
    kr = class extends hn {
      /**
       * @param dependencies
       * @param account
       * @param step The first step
       * @param onEnd Told once how it ended
       * @param existence What is known already of the account; left out: the wiki is asked
       */
      constructor(t, r, o, i, s = "asking") {
        super({ step: o, existence: s, values: Wl(o.requests), phase: "open", redirect: "none", notice: null });
        this.dependencies = t;
        this.account = r;
        this.onEnd = i;
        if (s === "asking") {
          void this.askForAccount();
        }
      }
      setValue(t, r) {
        this.change({ values: v(g({}, this.state.values), { [t]: r }) });
      }
      /**
       * Answers the step with what was filled in.
       *
       * @param extra The button that was pressed, or what came back from the redirect
       */
      answer() {
        return y(this, arguments, function* (t = {}) {
          const { step: r, values: o, phase: i } = this.state;
          if (i !== "open") {
            return;
          }
          const s = Object.keys(t).length > 0 ? [] : r.requests.filter(hS);
          const a = ko(s, o);
          if (a) {
            this.change({ notice: v(g({}, De("fieldmissing", a.name)), { ended: false }) });
            return;
          }
          this.change({ phase: "sending", notice: null });
          yield this.conclude(yield this.dependencies.service.continue(
            fr(r.requests, g(g({}, o), t)),
            this.account.by
          ));
        });
      }
      /** The person was sent to the redirect's address, in a window of its own. */
      redirected() {
        const { step: t } = this.state;
        this.change({ redirect: "away" });
        this.dependencies.clock.later(fS, () => {
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
              E(t);
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
            values: Wl(t.requests),
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
          const { username: r, since: o } = this.account;
          const i = cs(yield this.dependencies.service.find(r, o));
          if (this.state.step === t && this.state.existence === "asking") {
            this.change({ existence: i });
          }
        });
      }
      /** The answer to a step got lost. */
      find() {
        return y(this, null, function* () {
          const { service: t, clock: r } = this.dependencies;
          const { username: o, since: i } = this.account;
          const { existence: s } = this.state;
          this.change({ phase: "finding" });
          const a = yield br(t, r, o, i);
          switch (a.kind) {
            case "mine":
              this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
              break;
            case "other":
              yield this.endUnlessExisting({ kind: "refused", refused: De("userexists") });
              break;
            case "free":
              yield this.endUnlessExisting({ kind: "unknown", found: "free" });
              break;
            case "silent":
              this.end(s === "no" ? { kind: "unknown", found: "silent" } : { kind: "unfinished", because: "unanswered", isCertain: s === "yes" });
              break;
            default:
              E(a);
          }
        });
      }
      /** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
      endUnlessExisting(t) {
        return y(this, null, function* () {
          const { existence: r } = this.state;
          const { username: o, since: i } = this.account;
          const s = r === "yes" || r === "no" ? r : cs(yield this.dependencies.service.find(o, i));
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

  // src/accounts/contract/hand-over.ts
  var xS, Vf, Sr;
  var fu = x(() => {
    "use strict";
    u();
    xS = [
      { until: 6e4, pause: 5e3 },
      { until: 6e5, pause: 15e3 },
      { until: Infinity, pause: 6e4 }
    ];
    Vf = 36e5;
    Sr = class {
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
        const t = (o = (r = xS.find(({ until: i }) => e < i)) == null ? void 0 : r.pause) != null ? o : Vf;
        if (e + t > Vf) {
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

  // src/ui/shared/safe-address.ts
  function kt(n) {
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
  var Lo = x(() => {
    "use strict";
    u();
  });

  // src/ui/shared/captcha-service.ts
  function Kf(n) {
    const e = window;
    const t = e[gS[n]];
    return t && typeof t.render === "function" ? t : null;
  }
  function yS(n, e) {
    var r;
    const t = new DOMParser().parseFromString(e, "text/html");
    for (const o of Array.from(t.querySelectorAll("script[src]"))) {
      const i = kt(o.getAttribute("src"));
      const s = ((r = o.getAttribute("type")) != null ? r : "").trim().toLowerCase();
      if (i && bS[n].test(i.href) && wS.includes(s)) {
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
  function vS(n) {
    return new Promise((e, t) => {
      n.onload = () => e();
      n.onerror = () => t(new Error(`Cannot load ${n.src}`));
      setTimeout(() => t(new Error(`No answer from ${n.src}`)), jf);
      document.head.appendChild(n);
    });
  }
  function kS(n) {
    return y(this, null, function* () {
      const e = Date.now();
      for (; ; ) {
        const t = Kf(n);
        if (t) {
          if (t.ready) {
            yield new Promise((r) => {
              var o;
              (o = t.ready) == null ? void 0 : o.call(t, r);
            });
          }
          return t;
        }
        if (Date.now() - e > jf) {
          throw new Error(`${n} did not start`);
        }
        yield new Promise((r) => {
          setTimeout(r, 100);
        });
      }
    });
  }
  function Gf(n, e, t, r, o) {
    return y(this, null, function* () {
      if (!Kf(n)) {
        const s = yS(n, yield r());
        if (s === null) {
          throw new Error(`The wiki names no script of ${n}`);
        }
        yield vS(s);
      }
      const i = yield kS(n);
      i.render(t, {
        sitekey: e,
        callback: o,
        "expired-callback": () => o(""),
        "error-callback": () => o("")
      });
    });
  }
  var jf, gS, bS, wS;
  var Qf = x(() => {
    "use strict";
    u();
    Lo();
    jf = 1e4;
    gS = {
      hcaptcha: "hcaptcha",
      recaptcha: "grecaptcha",
      turnstile: "turnstile"
    };
    bS = {
      hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
      recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
      turnstile: /^https:\/\/challenges\.cloudflare\.com\//
    };
    wS = ["", "text/javascript", "application/javascript"];
  });

  // src/ui/shared/captcha-widget.ts
  function RS() {
    const { confirmEdit: n } = mw.libs;
    if (!(n == null ? void 0 : n.CaptchaWidget)) {
      throw new rn(`${us} makes no widget`);
    }
    return n.CaptchaWidget;
  }
  var us, rn, SS, Eo;
  var Jf = x(() => {
    "use strict";
    u();
    us = "ext.confirmEdit.CaptchaWidget";
    rn = class extends Error {
    };
    SS = ["challenge-closed", "challenge-expired"];
    Eo = class {
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
        return e === "hcaptcha" && mw.loader.getState(us) !== null;
      }
      /**
       * Shows what there is to see before an answer is wanted: a note on privacy, or a box to tick.
       *
       * @throws WidgetBrokenError
       */
      render() {
        return y(this, null, function* () {
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
        return y(this, null, function* () {
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
            throw SS.includes(r) ? new Error(r) : new rn(r);
          }
          throw new rn(`${us} gave no answer`);
        });
      }
      make() {
        return y(this, null, function* () {
          try {
            yield mw.loader.using(us);
            const e = new (RS())({
              container: this.container,
              type: this.type,
              interfaceName: "createaccount"
            });
            yield e.updateForCaptchaFailure({ type: this.type, key: this.key });
            yield e.renderCaptcha();
            return e;
          } catch (e) {
            throw e instanceof rn ? e : new rn(String(e));
          }
        });
      }
    };
  });

  // src/ui/shared/wiki-html.ts
  function OS(n, e) {
    var t;
    if (e instanceof HTMLAnchorElement) {
      const r = kt(n.getAttribute("href"));
      if (r) {
        e.href = r.href;
        e.target = "_blank";
        e.rel = "noopener noreferrer";
      }
    } else if (e instanceof HTMLImageElement) {
      e.alt = (t = n.getAttribute("alt")) != null ? t : "";
      const r = kt(n.getAttribute("src"));
      if (r && r.origin === location.origin) {
        e.src = r.href;
      }
    }
  }
  function hu(n, e) {
    Array.from(e.childNodes).forEach((t) => {
      if (t instanceof Text) {
        n.appendChild(document.createTextNode(t.data));
      } else if (t instanceof Element && !AS.has(t.tagName.toUpperCase())) {
        if (!TS.has(t.tagName)) {
          hu(n, t);
          return;
        }
        const r = document.createElement(t.tagName.toLowerCase());
        for (const o of CS) {
          const i = t.getAttribute(o);
          if (i !== null) {
            r.setAttribute(o, i);
          }
        }
        OS(t, r);
        hu(r, t);
        n.appendChild(r);
      }
    });
  }
  function me(n) {
    const e = document.createDocumentFragment();
    if (n.format === "text") {
      e.appendChild(document.createTextNode(n.text));
    } else {
      const t = new DOMParser().parseFromString(n.html, "text/html");
      hu(e, t.body);
    }
    return e;
  }
  function Te(n) {
    var e;
    return ((e = me(n).textContent) != null ? e : "").trim();
  }
  function Xf(n) {
    return Te(n) === "" ? null : $("<span>").append(me(n));
  }
  var TS, AS, CS;
  var Ye = x(() => {
    "use strict";
    u();
    Lo();
    TS = /* @__PURE__ */ new Set([
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
    AS = /* @__PURE__ */ new Set([
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
    CS = ["title", "lang", "dir", "alt", "width", "height"];
  });

  // src/ui/shared/captcha-view.ts
  function Yf(n) {
    return $("<div>").append(me(n.instructions));
  }
  var kn;
  var ds = x(() => {
    "use strict";
    u();
    V();
    Qf();
    Jf();
    M();
    Lo();
    Ye();
    kn = class {
      constructor(e, t) {
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-captcha");
        if (e.kind !== "service") {
          this.$element.append(Yf(e));
        }
        switch (e.kind) {
          case "text":
            this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(e.question));
            this.addAnother(p("accountcreator-captcha-another-question"));
            break;
          case "question":
            this.$element.append(
              $("<div>").addClass("accountcreator-captcha-question").append(me(e.question))
            );
            this.addAnother(p("accountcreator-captcha-another-question"));
            break;
          case "image":
            this.addImage(e.address);
            this.addAnother(p("accountcreator-captcha-another-picture"));
            break;
          case "service":
            this.addService(e);
            break;
          default:
            E(e);
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
        const t = kt(e);
        if ((t == null ? void 0 : t.origin) === location.origin) {
          this.$element.append($("<img>").addClass("accountcreator-captcha-picture").attr({
            src: t.href,
            alt: p("accountcreator-captcha-picture")
          }));
        }
      }
      addService(e) {
        const { solvedBy: t } = this.dependencies;
        const r = document.createElement("div");
        this.$element.append(r);
        if (t && Eo.isOffered(e.service)) {
          this.addWidget(e, r, t);
        } else {
          this.addScript(e, r);
        }
      }
      /** The wiki's own, which gives an answer whenever one is wanted. */
      addWidget(e, t, r) {
        const o = new Eo(t, e.service, e.siteKey);
        const i = (s) => {
          mw.log.warn(s);
          if (s instanceof rn && t.isConnected) {
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
        $(t).before(Yf(e));
        Gf(e.service, e.siteKey, t, r, o).catch(
          (i) => {
            mw.log.warn(i);
            this.sayNotShown();
          }
        );
      }
      sayNotShown() {
        var r, o;
        const { ownPage: e } = this.dependencies;
        this.$element.append(new OO.ui.MessageWidget({
          type: "warning",
          label: e ? $("<div>").append(
            $("<p>").text(p("accountcreator-captcha-elsewhere")),
            this.linkTo(e)
          ) : p("accountcreator-captcha-not-shown")
        }).$element);
        const [t] = this.$element.get();
        if (t && ((r = document.activeElement) == null ? void 0 : r.contains(t))) {
          (o = t.querySelector("a")) == null ? void 0 : o.focus({ preventScroll: true });
        }
      }
      linkTo({ address: e, handOver: t }) {
        const r = new OO.ui.ButtonWidget({
          label: p("accountcreator-hand-over"),
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
  function xu(n) {
    return "BroadcastChannel" in window ? new BroadcastChannel(`accountCreator ${n}`) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
  }
  function eh(n, e) {
    const { searchParams: t } = new URL(n);
    const r = t.get(Zf);
    if (r === null) {
      return false;
    }
    const o = xu(e);
    o.postMessage({ mark: r, parameters: [...t] });
    setTimeout(() => {
      o.close();
      window.close();
    }, 200);
    return true;
  }
  var Zf, ps;
  var gu = x(() => {
    "use strict";
    u();
    Ro();
    Zf = "accountcreatorreturn";
    ps = class {
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
        this.latest = gn(this.randomBytes);
        const e = new URL(this.page, location.href);
        e.searchParams.set(Zf, this.latest);
        return e.href;
      }
    };
  });

  // src/ui/shared/redirect-listener.ts
  function LS(n) {
    const { mark: e, parameters: t } = typeof n === "object" && n !== null ? n : {};
    if (typeof e !== "string" || !Array.isArray(t)) {
      return null;
    }
    const r = t.filter((o) => Array.isArray(o) && typeof o[0] === "string" && typeof o[1] === "string");
    return { mark: e, parameters: new Map(r) };
  }
  function th(n, e, t) {
    const r = xu(n);
    r.onmessage = ({ data: o }) => {
      const i = LS(o);
      if (i && i.mark === e) {
        r.close();
        t(i.parameters);
      }
    };
    return () => r.close();
  }
  var nh = x(() => {
    "use strict";
    u();
    gu();
  });

  // src/ui/shared/redirect-window.ts
  var ES, PS, ms;
  var rh = x(() => {
    "use strict";
    u();
    nh();
    ES = 500;
    PS = 1500;
    ms = class {
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
        const t = th(this.wiki, this.marks.current, (o) => {
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
            setTimeout(() => e.redirectClosed(), PS);
          } else {
            this.look(e, t);
          }
        }, ES);
      }
    };
  });

  // src/ui/shared/deliberate-press.ts
  function ih({ key: n }) {
    return n === "Enter" || n === " ";
  }
  function sh({ key: n, target: e }) {
    return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest($S) !== null && e.closest(ah) === null;
  }
  var oh, ah, $S, Sn;
  var fs = x(() => {
    "use strict";
    u();
    oh = 500;
    ah = "button, a, [role=button], input[type=button], input[type=submit]";
    $S = "[role=gridcell]";
    Sn = class {
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
        this.deadUntil = e + oh;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.element.classList.remove("accountcreator-not-yet"), this.deadUntil - performance.now());
      }
      isTooEarly({ timeStamp: e }) {
        return e < this.deadUntil;
      }
      /** Whoever presses too early has not looked yet. */
      putOff(e) {
        if (this.isTooEarly(e) && this.deadUntil !== Infinity) {
          this.waitFrom(Math.max(e.timeStamp, this.deadUntil - oh));
        }
      }
      onKeydown(e) {
        if (!ih(e) || sh(e)) {
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
        if (ih(e) && !sh(e) && !this.held.delete(e.key)) {
          e.preventDefault();
          e.stopImmediatePropagation();
        }
      }
      onClick(e) {
        if (this.isTooEarly(e) && e.target instanceof Element && e.target.closest(ah)) {
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

  // src/ui/shared/ask.ts
  function Oe(n, e) {
    const t = $.Deferred();
    const r = new OO.ui.WindowManager();
    const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    os(r);
    r.addWindows([o]);
    const [i] = o.$element.get();
    const s = r.openWindow(o, {
      message: n,
      // OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
      actions: [
        { action: "stay", label: p("accountcreator-stay"), flags: ["safe", "primary"] },
        { action: "confirm", label: e, flags: "destructive" }
      ]
    });
    const a = i && new Sn(i);
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
  var on = x(() => {
    "use strict";
    u();
    fs();
    M();
    Oo();
  });

  // src/ui/shared/field-control.ts
  function MS(n, e) {
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
    let o = false;
    const i = () => o || e(r.getValue());
    r.on("change", i);
    r.$input.on("input", () => {
      r.setValue(String(r.$input.val()));
    }).on("compositionstart compositionend", ({ type: s }) => {
      o = s === "compositionstart";
      i();
    });
    r.$input.on("focus", () => {
      void r.setValidityFlag(!t);
    });
    return {
      widget: r,
      $content: r.$element,
      $input: r.$input,
      set: (s) => {
        r.setValue(String(s));
      },
      setInvalid: (s) => {
        t = s;
        void r.setValidityFlag(!s);
      }
    };
  }
  function NS(n, e) {
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
  function FS(n, e) {
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
  function DS(n, e) {
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
  function IS(n) {
    const e = $("<div>").addClass("accountcreator-reading").append(me(n.label));
    if (typeof n.value === "string" && n.value !== "") {
      e.append($("<p>").text(n.value));
    }
    return { widget: null, $content: e, $input: null };
  }
  function BS(n, e) {
    const t = new OO.ui.ButtonWidget({ label: Te(n.label) || n.name });
    t.on("click", e);
    return { widget: t, $content: t.$element, $input: t.$button };
  }
  function qS(n, e, t) {
    switch (n.type) {
      case "string":
      case "password":
        return MS(n, e);
      case "select":
        return NS(n, e);
      case "multiselect":
        return FS(n, e);
      case "checkbox":
        return DS(n, e);
      case "button":
        return BS(n, t);
      case "null":
      case "hidden":
        return IS(n);
      default:
        return E(n.type);
    }
  }
  function ch(n, e) {
    return JSON.stringify(n) === JSON.stringify(e);
  }
  var Rr;
  var bu = x(() => {
    "use strict";
    u();
    K();
    V();
    Ye();
    Rr = class {
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
        var m;
        this.control = qS(
          e,
          (h) => {
            if (!ch(h, this.known)) {
              this.known = h;
              t.changed(e.name, h);
            }
          },
          () => {
            var h;
            return (h = t.pressed) == null ? void 0 : h.call(t, e.name);
          }
        );
        this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", e.name);
        const { widget: o, $content: i, $input: s } = this.control;
        if (!o || e.type === "button") {
          this.$element.append(i);
          if (s) {
            s.attr("title", Te(e.help));
          }
          return;
        }
        const a = Te(e.label) || e.name;
        const c = r && !ne(e.help) && Te(e.help) !== a;
        const l = new OO.ui.FieldLayout(o, {
          align: e.type === "checkbox" ? "inline" : "top",
          label: (m = Xf(e.label)) != null ? m : e.name
        });
        const d = c ? $("<div>").addClass("accountcreator-help").append(me(e.help)) : $();
        this.$element.append(l.$element, d, this.$remark);
        if (s) {
          const h = [...d.get(), ...this.$remark.get()].map((w) => {
            w.id = OO.ui.generateElementId();
            return w.id;
          });
          s.attr("aria-describedby", h.join(" "));
        }
      }
      /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
      setValue(e) {
        var t, r;
        if (!ch(e, this.known)) {
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
  function wu(n, e) {
    var r, o;
    const t = Array.from((o = (r = n.parentElement) == null ? void 0 : r.children) != null ? o : []);
    return t.indexOf(n) < t.indexOf(e);
  }
  var Tr;
  var yu = x(() => {
    "use strict";
    u();
    lt();
    He();
    bu();
    Tr = class {
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
        this.build(e.filter(({ name: a, type: c }) => a !== xo && c !== "hidden"), t, r);
        if (i !== null) {
          (s = this.controls.get(i)) == null ? void 0 : s.focus();
        }
        return true;
      }
      setValues(e, t) {
        this.controls.forEach((r, o) => {
          var i;
          r.setValue((i = ge(e, o)) != null ? i : "");
          r.setDisabled(t);
        });
      }
      /** A new challenge is on its way: what would be typed now would be lost. */
      setRenewing(e) {
        var t, r;
        (t = this.controls.get(Z)) == null ? void 0 : t.setReadOnly(e);
        (r = this.captcha) == null ? void 0 : r.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
      }
      /** The puzzle above the field for its answer; null: there is none. */
      get $captcha() {
        return this.controls.has(Z) && this.captcha ? this.captcha.$puzzle : null;
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
          const c = a && JSON.stringify(a.field) === JSON.stringify(s) ? a : new Rr(s, this.dependencies, this.dependencies.showsHelp(s));
          o.set(s.name, c);
          if (s.name === Z && t) {
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
          if (o.parentElement !== t || r && !wu(o, r)) {
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

  // src/ui/shared/advice.ts
  function hs(n, e, t) {
    const r = $("<p>");
    const o = () => {
      r.text(Pe([mw.messages.exists(n) ? p(n) : "", e]));
    };
    o();
    if (!mw.messages.exists(n)) {
      void t().then(() => {
        var i;
        o();
        (i = r.closest(".oo-ui-messageWidget")[0]) == null ? void 0 : i.scrollIntoView({ block: "nearest" });
      });
    }
    return r;
  }
  var vu = x(() => {
    "use strict";
    u();
    M();
  });

  // src/ui/shared/notice-view.ts
  function WS(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? p("accountcreator-session-lost", e) : n === e ? p("accountcreator-session-again", e) : p("accountcreator-session-other", e, n);
  }
  function _S(n, e) {
    const { advice: t, action: r } = W(n.code);
    const o = n.spent && !e ? p("accountcreator-spent") : "";
    const i = r === "createAllTheSame";
    return {
      wiki: n.message,
      advice: t,
      own: o,
      type: i ? "warning" : "error",
      field: n.field,
      action: i ? r : null
    };
  }
  function HS(n, e) {
    const t = { wiki: ee(""), advice: "", field: null, action: null };
    switch (n.kind) {
      case "refused":
        return _S(n, e);
      case "sessionLost":
        return v(g({}, t), { type: "error", own: WS(n.now) });
      case "unknown":
        return n.found === "free" ? v(g({}, t), { own: p("accountcreator-unknown-free", n.username), type: "warning" }) : v(g({}, t), {
          own: p("accountcreator-unknown-silent", n.username),
          type: "warning",
          action: "askAgain"
        });
      case "restart":
        return v(g({}, t), { wiki: n.message, own: p("accountcreator-restart"), type: "warning" });
      case "otherTab":
        return v(g({}, t), { own: p("accountcreator-other-tab"), type: "warning" });
      default:
        return E(n);
    }
  }
  function US(n) {
    return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
  }
  var Ar;
  var ku = x(() => {
    "use strict";
    u();
    Ne();
    K();
    V();
    vu();
    M();
    Ye();
    Ar = class {
      /**
       * @param fetchAdvice
       * @param actions Those that are absent are not offered
       */
      constructor(e, t = {}) {
        this.fetchAdvice = e;
        this.actions = t;
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
        const o = e ? HS(e, r) : null;
        if (e !== this.shown) {
          this.shown = e;
          this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
          if (e && o) {
            this.$element.attr("data-accountcreator-outcome", US(e)).append(this.build(o));
            if (e.kind === "refused") {
              this.$element.attr("data-accountcreator-code", e.code);
            }
          }
        }
        return o ? o.field : null;
      }
      build(e) {
        const t = $("<div>");
        if (!ne(e.wiki)) {
          t.append($("<div>").addClass("accountcreator-notice-wiki").append(me(e.wiki)));
        }
        const r = e.advice === "" ? $("<p>").text(e.own) : hs(e.advice, e.own, this.fetchAdvice);
        t.append(r.addClass("accountcreator-notice-own"));
        const { action: o } = e;
        const i = o && this.actions[o];
        if (i) {
          const s = {
            askAgain: p("accountcreator-ask-again"),
            createAllTheSame: p("accountcreator-create-all-the-same")
          }[o];
          const a = new OO.ui.ButtonWidget({ label: s });
          a.on("click", i);
          t.append(a.$element);
        }
        return new OO.ui.MessageWidget({ type: e.type, label: t }).$element;
      }
    };
  });

  // src/ui/shared/step-view.ts
  function Po({ existence: n }) {
    return n === "yes" ? p("accountcreator-close-step") : n === "no" ? p("accountcreator-close-step-none") : p("accountcreator-close-step-maybe");
  }
  function Or({ existence: n }) {
    return n === "no" ? p("accountcreator-give-up") : p("accountcreator-walk-away");
  }
  function xs({ step: n, redirect: e }) {
    const { redirectTarget: t, requests: r } = n;
    if (t !== null) {
      const s = kt(t);
      return !s ? null : e === "none" ? p("accountcreator-redirect-go", s.host) : e === "away" ? p("accountcreator-redirect-show") : p("accountcreator-redirect-again");
    }
    const o = r.flatMap((s) => s.fields);
    const i = o.some(({ type: s }) => s === "button") && o.every(({ type: s }) => s === "button" || s === "null" || s === "hidden");
    return i ? null : p("accountcreator-continue");
  }
  function zS({ requests: n }) {
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
  function VS(n) {
    switch (n) {
      case "none":
        return "";
      case "away":
        return p("accountcreator-redirect-away");
      case "late":
        return p("accountcreator-redirect-late");
      case "closed":
        return p("accountcreator-redirect-closed");
      default:
        return E(n);
    }
  }
  var Cr;
  var Su = x(() => {
    "use strict";
    u();
    He();
    K();
    V();
    ds();
    yu();
    M();
    ku();
    Lo();
    Ye();
    Cr = class {
      constructor(e) {
        this.dependencies = e;
        this.$element = $("<div>").addClass("accountcreator-step");
        this.$existence = $("<div>").attr("role", "status");
        this.$redirect = $("<div>").attr("role", "status");
        this.$metadata = $("<div>");
        this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
        this.conversation = null;
        this.stopObserving = () => void 0;
        this.shown = null;
        this.existenceShown = "";
        this.notice = new Ar(e.fetchAdvice);
        this.fields = new Tr({
          changed: (t, r) => {
            var o;
            return (o = this.conversation) == null ? void 0 : o.setValue(t, r);
          },
          pressed: (t) => {
            var r;
            void ((r = this.conversation) == null ? void 0 : r.answer({ [t]: true }));
          },
          showsHelp: () => true,
          puzzle: (t) => new kn(t, {
            answered: (r) => {
              var o;
              return (o = this.conversation) == null ? void 0 : o.setValue(Z, r);
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
          if (t.which === OO.ui.Keys.ENTER && t.target instanceof HTMLInputElement) {
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
          const o = kt(t.redirectTarget);
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
          const o = kt(e.redirectTarget);
          this.$message.text(o ? p("accountcreator-redirect", o.host) : p("accountcreator-redirect-unsafe", e.redirectTarget));
        } else if (ne(e.message)) {
          this.$message.text(p("accountcreator-step-more"));
        } else {
          this.$message.append(me(e.message));
        }
        this.$metadata.empty().append(e.redirectTarget === null ? zS(e) : $());
        const t = e.redirectTarget === null ? e.requests.flatMap((o) => o.fields) : [];
        this.fields.render(t, ut(e.requests), 0);
        (r = this.firstInput()) == null ? void 0 : r.describeBy(this.$message);
      }
      renderNotice(e) {
        const t = this.notice.render(e, null);
        this.fields.all.forEach((r) => r.setInvalid(r.field.name === t));
      }
      renderExistence({ account: e, state: t }) {
        const r = t.existence === "yes" ? p("accountcreator-step-exists", e.username) : "";
        if (r !== this.existenceShown) {
          this.existenceShown = r;
          this.$existence.empty();
          if (r !== "") {
            this.$existence.append(new OO.ui.MessageWidget({ type: "notice", label: r }).$element);
          }
        }
      }
      renderRedirect({ redirect: e }) {
        const t = VS(e);
        if (this.$redirect.text() !== t) {
          this.$redirect.text(t);
        }
      }
    };
  });

  // src/ui/shared/step-screen.ts
  var gs;
  var lh = x(() => {
    "use strict";
    u();
    on();
    M();
    Su();
    gs = class {
      constructor(e, t) {
        this.conversation = e;
        this.$element = $("<div>");
        this.size = "large";
        this.viewName = "step";
        this.step = new Cr(t);
        this.$element.append(this.step.$element);
      }
      get title() {
        return p("accountcreator-title");
      }
      get status() {
        return this.conversation.state.phase === "finding" ? p("accountcreator-finding") : "";
      }
      get buttons() {
        const { state: e } = this.conversation;
        const t = e.phase !== "open";
        const r = xs(e);
        return [
          { action: "leave", label: Or(e), kind: "destructive", disabled: t },
          ...r === null ? [] : [{ action: "next", label: r, kind: "progressive", disabled: t }]
        ];
      }
      get closingQuestion() {
        const { state: e } = this.conversation;
        return e.phase === "ended" ? null : Po(e);
      }
      press(e) {
        const { conversation: t, step: r } = this;
        if (e === "next") {
          r.next();
        } else if (e === "leave") {
          void Oe(Po(t.state), Or(t.state)).then(
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

  // src/accounts/list/row.ts
  function bs(n) {
    return n === "mail" || n === "generate" || n === "type";
  }
  function Rn(n, e, t) {
    return {
      id: n,
      line: e,
      request: g({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, t),
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
  function Ae({ attempt: n }) {
    return n ? n.outcome : null;
  }
  function Vn({ state: n, creation: e }) {
    return jS.includes(n) || n === "already" && (e == null ? void 0 : e.createdByMe) !== true;
  }
  function re(n, e) {
    var t;
    return (t = n.request.mode) != null ? t : e;
  }
  function Ze(n) {
    return n.canonical || n.request.username;
  }
  function Tn(n) {
    const e = Ae(n);
    return (e == null ? void 0 : e.kind) === "created" ? e.username : n.canonical || n.request.username;
  }
  function ws({ state: n }) {
    return n === "created" || n === "already";
  }
  var Lr, jS;
  var G = x(() => {
    "use strict";
    u();
    Lr = [
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
    jS = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
  });

  // src/ui/shared/create-account-address.ts
  function ys({ username: n, email: e, realname: t, reason: r, isMailed: o }) {
    return mw.util.getUrl("Special:CreateAccount", g({
      wpName: n,
      email: e,
      realname: t,
      reason: r
    }, o ? { wpCreateaccountMail: "1" } : {}));
  }
  var Ru = x(() => {
    "use strict";
    u();
  });

  // src/ui/list/challenge-view.ts
  var Er;
  var Tu = x(() => {
    "use strict";
    u();
    He();
    Ne();
    G();
    ds();
    Ru();
    M();
    Er = class {
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
        return y(this, null, function* () {
          const { shown: t } = this;
          const r = () => this.solve === e && this.shown === t;
          try {
            const o = yield e();
            if (r()) {
              this.$refused.empty();
              this.list.run.answerChallenge(Z, o);
            }
          } catch (o) {
            if (r()) {
              const i = new OO.ui.ButtonWidget({ label: p("accountcreator-reopen"), flags: ["progressive"] });
              i.$button.attr("data-accountcreator-action", "solve");
              i.on("click", () => {
                this.$refused.empty();
                void this.answerBy(e);
              });
              this.sayError(p("accountcreator-advice-captcha-unsolved"), i.$element);
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
        (r = this.label) == null ? void 0 : r.setLabel(p("accountcreator-challenge-for", this.nameOf(t)));
        if (e !== this.said) {
          this.said = e;
          this.$refused.empty();
          if (e) {
            this.sayError(p(W(e.code).advice));
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
        return e ? ys(v(g({}, e.request), {
          username: Ze(e),
          reason: e.request.reason || this.list.state.reason,
          isMailed: this.list.modeOf(e) === "mail"
        })) : "";
      }
      build({ captcha: e, row: t }) {
        var c;
        const r = this.nameOf(t);
        const o = new OO.ui.TextInputWidget({ name: Z, autocomplete: false });
        o.$input.attr({ spellcheck: "false", autocapitalize: "off" });
        const i = () => {
          if (o.getValue().trim() !== "") {
            this.list.run.answerChallenge(Z, o.getValue());
          }
        };
        o.on("enter", i);
        const s = new OO.ui.ButtonWidget({ label: p("accountcreator-answer"), flags: ["primary", "progressive"] });
        s.on("click", i);
        const a = new kn(e, {
          another: () => this.list.run.anotherChallenge(),
          answered: (l) => {
            if (l !== "") {
              this.list.run.answerChallenge(Z, l);
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
            label: p("accountcreator-challenge-for", r)
          });
          this.$element.append(this.label.$element);
          (c = o.$input[0]) == null ? void 0 : c.focus({ preventScroll: true });
        }
      }
    };
  });

  // src/app/steps-part.ts
  var uh = {};
  $t(uh, {
    ChallengeView: () => Er,
    makeStepsPart: () => KS
  });
  function KS(n, e) {
    Ie(Ee);
    const t = new ms(e, Zt);
    const r = () => n.service.createAccountPage();
    return {
      redirector: t,
      converse: (o, i, s) => Promise.resolve(
        new kr(n, o, i, s)
      ),
      waitFor: (...o) => new Sr(n.service, n.clock, ...o),
      screen: (o) => new gs(o, { redirector: t, createAccountPage: r, fetchAdvice: Pr }),
      puzzle: (o, i) => new kn(o, v(g({}, i), { createAccountPage: r })).$element
    };
  }
  var dh = x(() => {
    "use strict";
    u();
    Ui();
    vs();
    ls();
    fu();
    Dt();
    ds();
    M();
    rh();
    lh();
    Tu();
  });

  // src/accounts/list/read/heading-words.ts
  var ks, Au, Ss, Cu, Ou, Lu, Eu, Pu;
  var $u = x(() => {
    "use strict";
    u();
    ks = "modedemotdepasse mododapalavrapasse mododecontraseña passwordmode passwortweg выдачапароля דרךהסיסמה طريقةكلمةالسر パスワードの方式 密码方式 비밀번호방식";
    Au = "begründung motif motivo причина סיבה السبب 理由 原因 이유";
    Ss = {
      username: "account alias anmelde användar användare apodo benutzer bruger bruker compte conta cuenta felhasználó gebruiker gebruikers handle identifiant istifadəçi konta konto korisničko kullanıcı käyttäjä käyttäjänimi login loginid loginname ngườidùng nick nickname nutzer pengguna používateľ používateľskémeno pseudo pseudonyme přezdívka rumuz screenname sisloginid spitzname suradničko szerkesztő thànhviên tunnus tàikhoản tênđăngnhập uporabniškoime user username usuari usuaria usuario usuário utente utilisateur utilisatrice utilizador utilizator użytkownik użytkownika uživatel uživatele uživatelskéjméno wikimediauser wikiname wikipedian wikiuser χρήστη χρήστης корисничко корисничкоиме користувач користувача логин логін ник никнейм пользователь пользователя потребител потребителскоиме участник участника учетнаязапись учетнойзаписи учётнаязапись учётнойзаписи կասնակցիանուն המשתמש כינוי משתמש שםמשתמשת اسمالحساب المستخدم مستخدم نامکاربری کاربر उपयोगकर्ता सदस्य ব্যবহারকারী ব্যবহারকারীর ผู้ใช้ მომხმარებელი მომხმარებლისსახელი アカウント ニックネーム ハンドルネーム ユーザ ユーザー ユーザーid ユーザーネーム ログイン ログインid 使用者 利用者 帳戶 帳號 昵称 暱稱 用戶 用户 登录 账号 账户 계정 닉네임 사용자 아이디 유저 유저네임",
      email: "adresademail adresemailowy adrespocztyelektronicznej adresseélectronique adreçaelectrònica contactemail correioeletrónico correioeletrônico correo correoelectronico correoelectrónico correue correuelectrònic courriel cím dirección eaddress email emailid emailová emailovýkontakt epost eposta eposti epoçt eメール indirizzoe mail mailde mel messagerie mél postaelettronica primaryemail surel sähköposti thưđiệntử useremail ηλεκτρονικήδιεύθυνση ηλεκτρονικόταχυδρομείο електроннапошта електроннапоща електронноїпошти емайл емейл имейл почта электроннаяпочта электроннойпочты էլփոստ אימייל דואל דואראלקטרוני מייל الإيميل الايميل البريدالإلكتروني البريدالالكتروني ایمیل بريدإلكتروني رایانامه پستالکترونیک ईमेल ইমেইল อีเมล อีเมล์ ელფოსტა メアド メール 信箱 电子邮件 电子邮箱 邮件 邮箱 電子メール 電子信箱 電子郵件 電郵 메일 이메일 전자메일 전자우편",
      realname: "namefirstandlast ชื่อนามสกุล ชื่อสกุล фамилияимяотчество نامونامخانوادگی attendeename bürgerlichername celéjméno civilname displayname echtenaam etuniminjasukunimi fornogefternavn fuldenavn fullname fullnameofparticipant fullständigtnamn fulltnavn förochefternamn gerçekad gerçekadı igazineved igazinév invitee klarname kokonimi legalname membername naamvoluit namaasli namalengkap namevorname nimi nombrecompleto nombrereal nomcomplet nomecompleto nomereal nomereale nometprénom nometprénoms nomeverdadeiro nominativo nomprénom nomreal nomréel numecomplet numereal numeșiprenume oikeanimi participantname pełnenazwisko prawdziweimięinazwisko prénometnom prénomnom realname richtigername riktigtnamn skutečnéjméno studentname teljesnév tênthật tênđầyđủ virkelignavn volledigenaam vollername vollständigername vorundnachname vorundzuname vrainom ονοματεπώνυμο πραγματικόόνομα настоящееимя повнеімя полноеимя піб справжнєімя фио שםאמיתי שםמלא שםפרטיומשפחה اسمكامل الاسمالثلاثي الاسمالحقيقي الاسمالكامل نامواقعی ناموخانوادگی نامکامل पूरानाम वास्तविकनाम আসলনাম পূর্ণনাম ชื่อจริง お名前 フルネーム 全名 全姓名 姓名 实名 本名 氏名 真实姓名 真實姓名 본명 성명 실명",
      firstname: "christianname etunimi first firstname firstnames fname forename forenames fornavn förnamn given givenname givennames imie imiona imię keresztnév krstnémeno křestníjméno nombredepila nombres nomdefonts nomedibattesimo preferredfirstname preferredname prenom prenome prenume primeironome primernombre primonome prénom prénoms roepnaam rufname utónév voornaam vorname vornamen önad όνομακαιπατρώνυμο имяотчество імяпобатькові שםפרטי الاسمالأول نامکوچک ชื่อต้น ファーストネーム 名 名前(名) 名字 이름(성제외)",
      lastname: "achternaam apelido apellido apellidos cognom cognome cognomi cognoms családnév efternamn efternavn etternavn familienaam familienname family familyname hausname họ last lastname llinatges lname nachname nazwisko nomdefamille nomfamille numedefamilie prezime priezvisko priimek prijmeni primerapellido příjmení secondname slektsnavn sobrenome soyad soyadı soyadınız soyisim sukunimi surname surnames vezetéknév zuname últimonome επίθετο επώνυμο презиме прізвище фамилия נאםמשפחה שםמשפחה اسمالعائلة الاسمالأخير الكنية اللقب شهرت نامخانوادگی उपनाम पदवी নামের শেষাংশ นามสกุล สกุล ラストネーム 名字(姓) 姓 姓氏 苗字 성",
      name: "ad adı adınız ime isim jmeno jméno meno naam nama name names namn navn nimed nom nombre nome nomi noms nume név prenumele tên vardas vārds όνομα имʼя име имена имя імя անուն שם שמות اسم الاسم نام नाम নাম প্রতিভাগী ชื่อ სახელი なまえ 参加者名 名前 名称 名稱 성함 이름 참가자명",
      people: "alumna alumno alumnos attendee attendees contact deelnemer deelnemers deltagare deltager deltagere deltaker deltakere guest guests katılımcı katılımcılar member members osallistuja osallistujat partecipante partecipanti participant participante participantes participanti participants people person persons peserta resztvevő résztvevő signup student students teilnehmende teilnehmer teilnehmerin teilnehmerinnen uczestnicy uczestnik volunteer who účastníci účastník συμμετέχων слушатель студент учасник учасники участники участница משתתף משתתפים משתתפת المشارك المشاركون المشاركين شرکتکننده 参与者 参加人 参加者 參與者 学生 學生 참가자 참석자",
      password: "adgangskode clave contrasenya contraseña hasło heslo initialpassword jelszó katasandi kennwort lösenord mdp motdepasse mậtkhẩu palavrapasse parola parolă pass passord passwd password passwort pw pwd salasana senha temporarypassword wachtwoord şifre κωδικός συνθηματικό парола пароль סיסמה رمزعبور كلمةالسر كلمةالمرور گذرواژه पासवर्ड পাসওয়ার্ড รหัสผ่าน パスワード 密码 密碼 비밀번호 암호",
      reason: "reason summary",
      mode: `mode passwordway way ${ks}`,
      unused: "accessibility address adresse affiliation age allergies alter anmerkung anmerkungen anrede anschrift answer anteckning article articles attendance attended attendeestatus açıklama bemerkung bemerkungen by bölüm catatan cell cidade città city ciudad civilité class classe comentario comentarios comentários comment commentaire commentaires commenti comments company completiontime consent corso country course csoport currency curso data date department diet dietaryrequirements dni duration einrichtung einverstanden einwilligung employeeid employer ente escola escuela fachbereich faculty fax feedback firma fonction frage fragen funktion gender geschlecht ghichú grade groep group groupe groups grup grupa grupo grupp gruppe gruppen gruppo hochschule huomautus id idnumber index instansi instelling instituce institución instituição institution institutionname instituție instytucja intézmény iskola istituto jobtitle jointime kaupunki kelas klasse komentarz kommentar kommentare kota kraj kurs kurum land language languages langue leavetime link lp matricola matrikel matrikelnummer megjegyzés memberid message miasto mobile město nachricht nationality newsletter ngày no not note notes notiz notizen nr num numéroétudiant observaciones observações okul opmerkingen oppilaitos oraș order orderid ordernumber organisation organisationname organisme organización organization organização ort pays país phone phonenumber plaats portable position poznámka poznámky question questions region registered remark remarks remarque remarques role roles rolle row ryhmä rôle salutation school schule score scuola seat section sekolah sex signature signed signedup sisuserid skola skole skupina société source sprache stad stadt starttime state status straße street stt studentid studentno studentnumber studentnummer studiengang submittedat szkoła sınıf tags team tel telefon telephone thànhphố ticket ticketnumber tickettype time timestamp title topic total town trường turma uczelnia uhrzeit universidad universidade universitas university università universität université unterschrift url userid uwagi verein ville város website whatsapp workplace yorum zeit école établissement öğrencino üniversite đơnvị şehir škola ίδρυμα πόλη σχολή σχόλια время вуз город група группа должность класс коментар комментарии комментарий місто организация організація п/п пол пп примечание примечания примітка роль страна телефон университет учреждение школа אוניברסיטה ביתספר הערות טלפון מוסד עיר קבוצה الجامعة الدولة المؤسسة المجموعة المدرسة المدينة توضیحات دانشگاه شهر م مؤسسه ملاحظات शहर संस्थान จังหวัด มหาวิทยาลัย สถาบัน หมายเหตุ № コメント メモ 专业 住所 備考 備註 单位 單位 城市 备注 大学 学号 学年 学校 学籍番号 学部 學校 學號 役職 性別 性别 所属 所属機関 时间 時間 机构 機構 機関 班級 班级 联系方式 聯絡方式 都道府県 기관 메모 비고 성별 소속 시간 연락처 주소 지역 직책 학과 학교 학년 학번 datum fecha hora heure дата תאריך التاريخ 日付 日期 날짜"
    };
    Cu = "s a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
    Ou = "and und et y e i og och ja és și si ve và dan и і й та و";
    Lu = "address adresse adress adres adresa adrese adresă adresi adresiniz adreça alamat anschrift cím címe dirección direccion endereço indirizzo osoite адрес адреса διεύθυνση địachỉ ที่อยู่ כתובת عنوان نشانی पता ঠিকানা アドレス 地址 주소".split(" ");
    Eu = "nazwa 名 명".split(" ");
    Pu = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ");
  });

  // src/accounts/list/read/title-words.ts
  var Mu, Nu;
  var Fu = x(() => {
    "use strict";
    u();
    Mu = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wikipedyst|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
    Nu = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
  });

  // src/app/words-part.ts
  var ph = {};
  $t(ph, {
    ADDRESSES: () => Lu,
    AND: () => Ou,
    CONTRIBUTIONS: () => Nu,
    FILLERS: () => Cu,
    NAMES: () => Eu,
    SECRETS: () => Pu,
    SHEET_MODES: () => ks,
    SHEET_REASONS: () => Au,
    USER_NAMESPACES: () => Mu,
    WORDS: () => Ss
  });
  var mh = x(() => {
    "use strict";
    u();
    $u();
    Fu();
  });

  // src/accounts/list/delimited-text.ts
  function qt(n, e, t) {
    const r = (o) => GS.test(o) || o.includes(e) ? `"${o.replace(/"/g, '""')}"` : o;
    return n.map((o) => o.map(r).join(e)).join(t);
  }
  var GS;
  var $r = x(() => {
    "use strict";
    u();
    GS = /["\r\n]|^\s|\s$/u;
  });

  // src/accounts/list/read/plain-text.ts
  function nR(n, e, t, r) {
    var i, s, a;
    if (r !== void 0) {
      const [, c = "", l = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
      const d = XS.get(l);
      return (a = (s = JS.get(r)) != null ? s : YS.get(r)) != null ? a : d ? (c + d).normalize() : n;
    }
    const o = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
    return o > 31 && o < 1114112 && (o < 55296 || o > 57343) ? String.fromCodePoint(o) : n;
  }
  function fh(n) {
    return n.includes("&") ? n.replace(QS, nR) : n;
  }
  function sn(n) {
    return n.replace(/[\s_]+/gu, " ").trim();
  }
  function ye(n) {
    if (!eR.test(n)) {
      return n;
    }
    return n.replace(ZS, (e) => {
      var o;
      let t = (o = e.codePointAt(0)) != null ? o : 0;
      const r = t;
      while (r - t < 9 && tR.test(String.fromCodePoint(t - 1))) {
        t--;
      }
      return String(r - t);
    });
  }
  function L(n) {
    return n.trim() === "";
  }
  var QS, JS, XS, YS, ZS, eR, tR;
  var se = x(() => {
    "use strict";
    u();
    le();
    QS = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
    JS = new Map(Object.entries({
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
    XS = new Map(Object.entries({
      grave: "̀",
      acute: "́",
      circ: "̂",
      tilde: "̃",
      uml: "̈",
      ring: "̊",
      cedil: "̧",
      caron: "̌"
    }));
    YS = new Map(Object.entries({
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
    ZS = C(String.raw`\p{Nd}`, "g");
    eR = C(String.raw`[^\P{Nd}\d]`);
    tR = C(String.raw`\p{Nd}`);
  });

  // src/accounts/list/read/chat.ts
  function Ts(n, e) {
    var s;
    const t = e.slice(0, aR).trim();
    const r = ye(t);
    const o = ((s = n.exec(r.length === t.length ? r : t)) == null ? void 0 : s[1]) || "";
    const i = r.indexOf(o);
    return (r.length === t.length ? t.slice(i, i + o.length) : o).trim();
  }
  function Iu(n) {
    return Ts(rR, n) || Ts(iR, n);
  }
  function cR(n) {
    const e = n.map((d) => d.split(/\s+/u));
    const t = e.filter(({ length: d }) => d > 1);
    const [r] = t[0] || [];
    const o = t.length > 1 && t.every((d) => d[0] === r) && new Set(n).size > 1;
    const i = o ? e.map((d) => d.slice(1)) : [];
    const [s = []] = i.filter(({ length: d }) => d > 0);
    const a = (d, m) => i.every((h) => h.length === 0 || h.length > m + 1 && h[h.length - 1 - m] === d);
    const c = [...s].reverse().findIndex((d, m) => !a(d, m));
    const l = Math.max(0, c);
    return i.map((d) => d.slice(0, d.length - l).join(" "));
  }
  function gh(n) {
    const e = (c, l) => c.filter((d) => d !== "").length >= Math.max(2, n.length * l);
    const t = n.map(Iu);
    if (e(t, xh)) {
      return t;
    }
    const r = cR(n.map((c) => Ts(oR, c)));
    if (e(r, xh)) {
      return r;
    }
    const o = n.map((c, l) => hh.test(n[l + 1] || "") ? c : hh.test(c) ? "" : Ts(sR, c));
    const i = (c) => o[c] !== "" && o[c] !== void 0;
    const s = (c) => c + 1 < n.length && !i(c + 1);
    const a = i(0) && o.every((c, l) => !i(l) || s(l));
    return a && e(o, 0.1) ? o : null;
  }
  function wh(n, e) {
    const t = n.filter(({ text: i }) => !L(i));
    const r = gh(t.map(({ text: i }) => i.trim()));
    if (r === null) {
      return false;
    }
    const o = /* @__PURE__ */ new Set([""]);
    t.forEach(({ line: i, lastLine: s, text: a }, c) => {
      const l = r[c] || "";
      if (o.has(l)) {
        e.remark("no-name", i, a, s);
      } else {
        o.add(l);
        e.add(i, s, { username: l });
      }
    });
    return true;
  }
  var Du, Rs, rR, oR, iR, sR, hh, aR, xh, bh;
  var Bu = x(() => {
    "use strict";
    u();
    le();
    se();
    Du = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
    Rs = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
    rR = C(
      String.raw`^[\u200e\u200f]*(?:\[?${Rs},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])` + String.raw`|\[${Du},?\s${Rs}\])\s*([^:\d][^:]{0,60}):\s`,
      "i"
    );
    oR = C(String.raw`^\d{1,2}:\d{2}:\d{2}\s+(\p{L}{1,10}\s+\S[^:]{0,80}?)\s*:\s`, "i");
    iR = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s)?<([^<>\s@＠]{1,40})>\s+\S/u;
    sR = C(
      String.raw`^(\S[^:]{0,60}?)(?:\s[-–—]\s|,?\s{1,4}(?=[[(\d]))(?:\p{L}{1,12}\s){0,3}` + String.raw`[[(]?(?:${Rs},?\s)?(?:\p{L}{1,12}\s){0,2}${Du}[\])]?$`,
      "i"
    );
    hh = C(String.raw`^(?:${Rs},?\s)?${Du}$`, "i");
    aR = 150;
    xh = 0.4;
    bh = (n) => gh(n.map((e) => e.trim())) !== null;
  });

  // src/accounts/list/read/conjunctions.ts
  function yh(n) {
    try {
      const e = Intl.ListFormat && new Intl.ListFormat(n, { type: "conjunction" });
      return !e ? [] : [["A", "B"], ["A", "B", "C"]].map((t) => {
        var r;
        return ((r = e.formatToParts(t).filter(({ type: o }) => o === "literal").pop()) == null ? void 0 : r.value) || "";
      });
    } catch (e) {
      return [];
    }
  }
  var lR, vh, As;
  var kh = x(() => {
    "use strict";
    u();
    lR = "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh";
    vh = /^[,،、\s]*\s(\S+)\s$/u;
    As = class {
      constructor(e) {
        this.language = e;
        this.words = null;
        this.glued = [];
      }
      find() {
        if (!this.words) {
          const e = yh(this.language);
          const t = [...e, ...lR.split(" ").flatMap(yh)];
          this.words = /* @__PURE__ */ new Set(["&", "+", ...t.flatMap((r) => {
            var o;
            return ((o = vh.exec(r)) == null ? void 0 : o[1]) || [];
          })]);
          this.glued = e.map((r) => r.replace(/^[,،、]/u, "")).filter((r) => /[^\s,،、]/u.test(r) && !vh.test(r));
        }
        return this.words;
      }
      /** Both sides of a word for “and”, in whatever language; null: there is none. */
      part(e) {
        const t = e.split(/\s+/u);
        const r = t.length > 2 && t.length < 12 ? this.find() : null;
        const o = r ? t.findIndex((i, s) => s > 0 && s < t.length - 1 && r.has(i.toLowerCase())) : -1;
        return o === -1 ? null : [t.slice(0, o).join(" "), t.slice(o + 1).join(" ")];
      }
      /** The same where it is written with the next word, in the wiki's language. */
      partGlued(e) {
        this.find();
        const [t = []] = this.glued.map((i) => e.split(i)).filter(({ length: i }) => i === 2);
        const [r = "", o = ""] = t;
        return r.trim().length > 1 && o.trim().length > 1 ? [r.trim(), o.trim()] : null;
      }
      /** Without the word where it begins a text. */
      without(e) {
        const [, t = "", r = ""] = /^(\S{1,12})\s+(\S.*)$/u.exec(e) || [];
        return r !== "" && t === t.toLowerCase() && this.find().has(t) ? r : e;
      }
    };
  });

  // src/accounts/list/read/counted-line.ts
  function qu(n, e) {
    var l;
    const t = ye(n);
    const r = [];
    const o = t.length === n.length ? t.matchAll(e) : [];
    for (const { index: d = 0, 1: m = "", 2: h, 3: w = "" } of o) {
      if (xR(h != null ? h : w) === r.length + 1) {
        r.push(d + m.length);
      }
    }
    const i = r.map((d, m) => n.slice(d, r[m + 1]).replace(/[\s,;，；、]+$/u, ""));
    const s = n.slice(0, (l = r[0]) != null ? l : 0).trim();
    const a = s === "" || /[:：]$/u.test(s);
    const c = a && i.length >= fR && i.every((d) => mR.test(d));
    return c ? [...s === "" ? [] : [s], ...i] : null;
  }
  function Sh(n) {
    return n.flatMap((e) => {
      var s, a;
      const { text: t } = e;
      const r = t.length > hR || /\[\[|\{\{|\t/.test(t);
      const o = /^\s*\d/.test(ye(t.slice(0, 20)));
      const i = r ? null : (a = (s = qu(t, uR)) != null ? s : qu(t, pR)) != null ? a : o ? qu(t, dR) : null;
      return i ? i.map((c) => v(g({}, e), { text: c })) : [e];
    });
  }
  var uR, dR, pR, mR, fR, hR, xR;
  var Rh = x(() => {
    "use strict";
    u();
    le();
    se();
    uR = C(
      String.raw`(^|[\s,;，；、])[([（]?(\d{1,3})[.)\]）．、:：](?![\d.])\s*(?=[^\s\d])|([\u2460-\u2473\u2776-\u277f])\s*(?=\S)`,
      "g"
    );
    dR = C(String.raw`(^|\s)(\d{1,3})\s+(?=\p{L})`, "g");
    pR = /(^|\s)[([（]?([a-z])[)）]\s*(?=\S)/gi;
    mR = C(String.raw`\p{L}`);
    fR = 3;
    hR = 1e5;
    xR = (n) => /^\d/.test(n) ? Number(n) : /^[a-z]/i.test(n) ? n.toLowerCase().charCodeAt(0) - 96 : Number(n.normalize("NFKC")) || n.charCodeAt(0) - 10101;
  });

  // src/accounts/list/read/markup.ts
  function* Th(n, e, t) {
    let r = n.indexOf(e);
    let o = r === -1 ? -1 : n.indexOf(t, r + 2);
    while (r !== -1 && o !== -1) {
      const i = n.indexOf(e, r + 2);
      if (i !== -1 && i < o) {
        r = i;
        continue;
      }
      if (o - r < gR) {
        yield [r, o + 2];
      }
      r = i === -1 || i >= o + 2 ? i : n.indexOf(e, o + 2);
      o = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, o + 2));
    }
  }
  function vR(n, e) {
    var i;
    const [, t] = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim()) || [];
    const [r = n, o = r] = (t == null ? void 0 : t.split("|")) || [];
    return (i = e.personIn(r)) != null ? i : o;
  }
  function kR(n, e) {
    const t = [];
    const r = [];
    for (const o of n) {
      const [, i = "", s = ""] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(o) || [];
      const a = vR((i ? s : o).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
      const c = i === "page" ? e.personIn(s.trim()) : null;
      if (c !== null) {
        t.push(c);
      } else if (a && (!i || /^\d+$/.test(i))) {
        r.push(a);
      } else if (a && yR.test(i)) {
        t.push(a);
      }
    }
    return { named: t, plain: r };
  }
  function SR(n, e) {
    const [t = "", ...r] = n.split("|");
    const o = sn(t);
    const i = /^#\w+:(.*)$/u.exec(o);
    if (i) {
      const h = e.personIn(i[1] || "");
      return h === null ? null : { names: [h], sure: true, template: "#" };
    }
    const s = /\//.test(o) ? e.personIn(o) : null;
    if (s !== null) {
      return { names: [s], sure: true, template: "#" };
    }
    const { named: a, plain: c } = kR(r, e);
    if (a.length > 0) {
      return { names: a, sure: true, template: o };
    }
    const [l] = c;
    if (l === void 0) {
      return null;
    }
    const d = bR.test(o);
    const m = wR.test(o) || [...o].length < 3 || e.isUserNamespace(o, o.length < 30);
    return { names: d ? c : [l], sure: d || m, template: o.toLowerCase() };
  }
  function AR(n, e, t) {
    let r = "";
    let o = 0;
    for (const { 0: i, index: s = 0 } of n.matchAll(RR)) {
      const a = e.personAt(i);
      if (a !== null) {
        const c = s + i.length;
        const l = n.charAt(s - 1) === "[";
        const [d = ""] = l ? TR.exec(n.slice(c, c + 400)) || [] : [];
        t(a);
        r += n.slice(o, l ? s - 1 : s) + " ";
        o = c + d.length;
      }
    }
    return r + n.slice(o);
  }
  function Wt(n, e) {
    const t = [];
    const r = [];
    const o = /* @__PURE__ */ new Map();
    let i = 0;
    let s = 0;
    let a = "";
    let c = 0;
    const l = (w) => {
      const b = w === null ? "" : sn(w);
      if (b === "") {
        i++;
        return;
      }
      o.set(b, (o.get(b) || 0) + 1);
      if (o.get(b) === 1) {
        t.push(b);
      }
    };
    const d = [];
    if (n.includes("[[")) {
      for (const [w, b] of Th(n, "[[", "]]")) {
        d.push([w, b, true]);
      }
    }
    if (n.includes("{{")) {
      for (const [w, b] of Th(n, "{{", "}}")) {
        d.push([w, b, false]);
      }
    }
    d.sort((w, b) => w[0] - b[0]);
    for (const [w, b, S] of d) {
      if (w < c) {
        continue;
      }
      const k = n.slice(w + 2, b - 2);
      a += n.slice(c, w) + " ";
      c = b;
      if (S) {
        const R = sn(k.split("|", 1)[0] || "");
        const T = e.personIn(R);
        s += T !== null && R.includes(`${T}/`) ? 1 : 0;
        l(T);
      } else {
        const R = SR(k, e);
        if (R == null ? void 0 : R.sure) {
          R.names.forEach(l);
        } else if (R) {
          r.push(R);
        }
      }
    }
    a += n.slice(c);
    if (/https?:/i.test(a)) {
      a = AR(a, e, l);
    }
    const m = t.filter((w) => (o.get(w) || 0) > 1);
    const h = [...o.values()].reduce((w, b) => w + b, 0);
    return { names: t, calls: r, signed: m, areSubpages: s > 0 && s === h, others: i, rest: a };
  }
  var gR, bR, wR, yR, RR, TR;
  var $o = x(() => {
    "use strict";
    u();
    se();
    gR = 1e3;
    bR = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
    wR = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
    yR = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
    RR = /https?:\/\/[^\s<>[\]"]+/giu;
    TR = /^[^[\]\n]{0,300}\]/u;
  });

  // src/accounts/list/read/cell-kinds.ts
  function St(n) {
    const e = n.trim().toLowerCase();
    return Ah.has(e) || e.length < 4 && LR.test(e) && e !== "";
  }
  function Mo(n) {
    return St(n) || Ch.has(n.trim().toLowerCase());
  }
  function _u(n) {
    const e = n.trim().toLowerCase();
    return St(n) && (e.length > 3 || !Wu.test(e) || e.includes("/") || /^t[bd]./.test(e));
  }
  function fe(n) {
    return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Co(xn(n)) === null;
  }
  function Cs(n) {
    if (!/\d/.test(n) || n.length > 60) {
      return false;
    }
    const e = n.match(/[^\s\d.,:/()+-]+/gu) || [];
    if (FR.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
      return e.length < 6;
    }
    const t = n.match(/\d+/g) || [];
    return NR.test(n) && e.length < 5 && t.length > 2 || DR.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((r) => MR.test(r));
  }
  function Os(n) {
    const e = n.trim();
    return e.length < 60 && ER.test(e);
  }
  function Ls(n) {
    return PR.test(n.trim());
  }
  function Rt(n, e) {
    const t = n.trim();
    if (t === "") {
      return "blank";
    }
    if (t.length > 200) {
      return "text";
    }
    const r = t.toLowerCase();
    if (Ch.has(r) || Ah.has(r)) {
      return "answer";
    }
    if (fe(t)) {
      return "email";
    }
    if (/\[\[|\{\{/.test(t)) {
      const { names: i, calls: s } = Wt(t, e);
      return i.length + s.length > 0 ? "person" : "url";
    }
    if (e.personIn(t, false) !== null) {
      return "person";
    }
    if (/^(?:https?:\/\/|www\.)/i.test(t)) {
      return e.personAt(t) === null ? "url" : "person";
    }
    const o = ye(t);
    return Cs(o) ? "date" : Wu.test(o) ? BR(t, o) : IR(o);
  }
  function IR(n) {
    const e = n.replace(/\D/g, "").length;
    return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
  }
  function BR(n, e) {
    const t = n.split(/\s+/u);
    return $R.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
  }
  function Mr(n) {
    const e = n.trim();
    return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !fe(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && qR.filter((t) => t.test(e)).length > 2;
  }
  function Es(n) {
    return !L(n) && Wu.test(n) && !fe(n);
  }
  var CR, OR, Ah, Ch, Wu, LR, ER, PR, $R, MR, NR, FR, DR, No, qR;
  var et = x(() => {
    "use strict";
    u();
    Ji();
    le();
    $o();
    se();
    CR = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
    OR = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez";
    Ah = new Set(CR.split("|"));
    Ch = new Set(OR.split("|"));
    Wu = C(String.raw`\p{L}`);
    LR = C(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
    ER = C(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
    PR = C(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
    $R = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
    MR = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
    NR = /\d{1,2}[:.]\d{2}/;
    FR = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
    DR = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    No = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
    qR = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
  });

  // src/accounts/list/read/sheet.ts
  function jn(n) {
    return n.length > 1 && n.some((e) => e.trim() === _t) && !n.some(fe);
  }
  function Ps(n) {
    return n.findIndex((e) => e.trim() === _t);
  }
  function Oh(n, e) {
    const t = [Hu, WR].find((r) => e === r.length - 1 && r.every((o, i) => n[i] === "unused" || n[i] === o || o === "unused"));
    return t ? n.map((r, o) => {
      var i;
      return (i = t[o]) != null ? i : "unused";
    }) : null;
  }
  var Hu, WR, _t;
  var Kn = x(() => {
    "use strict";
    u();
    et();
    Hu = [
      "username",
      "email",
      "realname",
      "password",
      "reason",
      "mode",
      "unused"
    ];
    WR = ["unused", "username", "email", "unused", "unused"];
    _t = "AccountCreator";
  });

  // src/accounts/list/read/headings.ts
  function zu(n) {
    return Mt(n).normalize("NFKC").toLowerCase();
  }
  function ze(n) {
    return zu(n).replace(Uu, "");
  }
  function Eh(n) {
    const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
    return ze(e) === "" ? n : e;
  }
  function KR(n, e) {
    for (let t = Math.min(n.length, $h) - 1; t > 0 && n.length <= $h; t--) {
      const r = [n.slice(0, t), n.slice(t)];
      const o = r.map((s) => s === "account" ? void 0 : e(s));
      const i = (s, a) => o.some(
        (c, l) => c === s && (o[1 - l] === s || a(1 - l))
      );
      if (i("username", (s) => o[s] === "name" || Eu.includes(r[s] || ""))) {
        return "username";
      }
      if (i("email", (s) => zR.has(r[s] || ""))) {
        return "email";
      }
    }
    return void 0;
  }
  function Mh(n) {
    return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && ($s.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
  }
  var Uu, Lh, $s, _R, Ph, HR, UR, zR, VR, jR, Vu, $h, GR, QR, Nh, JR, Ms;
  var Fh = x(() => {
    "use strict";
    u();
    Yt();
    le();
    $u();
    Kn();
    Uu = C(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
    Lh = C(String.raw`[^\p{L}\p{M}\p{N}№]+`);
    $s = C(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
    _R = 200;
    Ph = new Set(Cu);
    HR = new Set(Ss.people.split(" "));
    UR = new Set(Ou.split(" "));
    zR = new Set(Lu.map(ze));
    VR = new Set(ks.split(" ").map(ze));
    jR = new Set(Au.split(" ").map(ze));
    Vu = Object.entries(Ss).reduce((n, [e, t]) => {
      const r = e === "people" ? "name" : e;
      for (const o of t.split(" ")) {
        const i = ze(o);
        if (i && !n.has(i)) {
          n.set(i, r);
        }
      }
      return n;
    }, /* @__PURE__ */ new Map());
    $h = 40;
    GR = Mh(Vu);
    QR = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(ze));
    Nh = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
    JR = [...Pu.map(ze), ...Nh(Vu)];
    Ms = class {
      constructor(e = {}) {
        this.words = /* @__PURE__ */ new Map();
        this.found = /* @__PURE__ */ new Map();
        for (const [t, r] of Object.entries(e)) {
          for (const o of r) {
            this.words.set(ze(o), t);
          }
        }
        this.words.delete("");
        this.secrets = [...JR, ...Nh(this.words)];
        this.telling = [...Mh(this.words), ...GR];
      }
      meaningOf(e) {
        var t;
        return (t = this.wordMeaning(e)) != null ? t : KR(e, (r) => this.wordMeaning(r));
      }
      wordMeaning(e) {
        var t;
        return (t = this.words.get(e)) != null ? t : Vu.get(e);
      }
      /** What a heading means; null where that is not known. */
      score(e) {
        let t = this.found.get(e);
        if (t === void 0) {
          t = e.length > _R ? null : this.find(e);
          this.found.set(e, t);
        }
        return t;
      }
      /** The same for all headings of a table: those of the program's own sheet say more beside each other. */
      scoreAll(e) {
        const t = jn(e) || e.some((r) => VR.has(ze(r)));
        return e.map((r) => t && jR.has(ze(r)) ? { meaning: "reason", score: 1 } : this.score(r));
      }
      /** Is the text, as a whole, a heading that is known? */
      isHeading(e) {
        var t;
        return (((t = this.score(e)) == null ? void 0 : t.score) || 0) > 0.8;
      }
      /** Does the heading have a word for a password in it, as “Repeat password” has? */
      isSecret(e) {
        const t = ze(e);
        const r = new Set(zu(e).replace(/\d+/g, " ").split(Lh));
        const o = (i) => r.has(i) || t === i || !QR.has(i) && i.length > ($s.test(i) ? 1 : 4) && t.includes(i);
        return this.secrets.some(o);
      }
      find(e) {
        var l, d, m;
        const t = (l = this.meaningOf(ze(e))) != null ? l : this.meaningOf(ze(Eh(e)));
        if (t) {
          return { meaning: t, score: 1 };
        }
        const r = e.split(/[/|·•\n(（]/u).map(ze).filter((h) => h);
        const o = new Set(r.map((h) => this.meaningOf(h)));
        const [i] = [...o];
        if (r.length > 1 && o.size === 1 && i) {
          return { meaning: i, score: 1 };
        }
        const s = zu(Eh(e)).replace(/e[-‐‑ ]mail/g, "email").split(Lh).filter((h) => h);
        const a = s.flatMap((h, w) => Ph.has(h) || w > 0 && /^\d+$/.test(h) ? [] : [w]);
        const c = (d = this.meaningOf(a.map((h) => s[h]).join("").replace(Uu, ""))) != null ? d : this.meaningOf(s.slice(a[0], (a[a.length - 1] || 0) + 1).join("").replace(Uu, ""));
        if (c) {
          return { meaning: c, score: 0.9 };
        }
        return (m = this.findWholeName(s)) != null ? m : this.findWithin(s);
      }
      /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
      findWholeName(e) {
        const t = e.filter((s) => !HR.has(s) && !Ph.has(s) && !UR.has(s));
        const r = t.length > 0 && t.length < e.length ? this.meaningOf(t.join("")) : void 0;
        if (r === "firstname" || r === "lastname" || r === "realname" || r === "email" || r === "username") {
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
          if (s !== -1 && (r.has(s) || $s.test(o))) {
            const a = s + o.length;
            const c = a >= t.length - 1 || this.meaningOf(t.slice(s)) === i;
            const l = $s.test(o) && c;
            return { meaning: i, score: l ? 0.8 : 0.5 };
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/initials.ts
  function Bh(n, e) {
    const t = e.trim().split(/[\s-]+/u);
    const r = t.map((i) => i.charAt(0)).join("").toUpperCase();
    const o = r.charAt(0) + r.charAt(r.length - 1);
    return r.startsWith(n) || n === o;
  }
  function qh(n) {
    const e = n.filter(({ text: s }) => !L(s));
    const t = e.filter(({ text: s }) => Dh.test(s.trim()));
    const r = new Set(e.filter(({ text: s }, a) => {
      var c, l, d;
      return Dh.test(s.trim()) && s.trim().length < ((l = (c = e[a + 1]) == null ? void 0 : c.text.trim().length) != null ? l : 0) && Bh(s.trim(), ((d = e[a + 1]) == null ? void 0 : d.text) || "");
    }));
    if (r.size > 1 && r.size >= t.length * Ih) {
      return n.map((s) => r.has(s) ? v(g({}, s), { text: "" }) : s);
    }
    const o = e.filter(({ text: s }) => !/[@＠\d]/.test(s));
    const i = new Map(o.flatMap((s) => {
      const [, a = "", c = ""] = XR.exec(s.text.trim()) || [];
      return a !== "" && Bh(a, c) ? [[s, c]] : [];
    }));
    return i.size > 1 && i.size >= o.length * Ih ? n.map((s) => {
      var a;
      return v(g({}, s), { text: (a = i.get(s)) != null ? a : s.text });
    }) : [...n];
  }
  var Dh, XR, Ih;
  var Wh = x(() => {
    "use strict";
    u();
    le();
    se();
    Dh = C(String.raw`^\p{Lu}{1,3}$`);
    XR = C(String.raw`^(\p{Lu}{1,3})(\p{Lu}.{1,100})$`);
    Ih = 0.8;
  });

  // src/accounts/list/read/list-marks.ts
  function nT(n) {
    var t;
    const e = n.charCodeAt(0);
    if (e >= 9461 && e <= 9470) {
      return e - 9460;
    }
    if (e >= 10102 && e <= 10131) {
      return (e - 10102) % 10 + 1;
    }
    return Number(((t = /\d+/.exec(n.normalize("NFKC"))) == null ? void 0 : t[0]) || 0);
  }
  function pt(n) {
    var l, d;
    const e = n.replace(Hh, "");
    const t = e.trimStart() !== n.trimStart();
    const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
    const o = ([m], h) => v(g({}, r), { text: ju(e, m), number: h });
    const i = eT.exec(e);
    if ((i == null ? void 0 : i[1]) !== void 0) {
      return o(i, nT(i[1]));
    }
    const s = tT.exec(e);
    if (s) {
      return o(s, 10);
    }
    const a = ye(e.slice(0, 40));
    const c = YR.exec(a);
    return c && a.length === Math.min(40, e.length) ? o(c, Number((d = (l = c[1]) != null ? l : c[2]) != null ? d : c[3])) : r;
  }
  function Fo(n) {
    const e = ye(n.slice(0, 20));
    const t = ZR.exec(e);
    return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: ju(n, t[0]) } : null;
  }
  function Ku(n) {
    const e = n.map((i) => oT.exec(i));
    const t = n.length > 1 && rT.some((i) => e.every((s, a) => {
      var c;
      return s !== null && i[a] === ((c = s[1]) == null ? void 0 : c.toLowerCase());
    }));
    const r = e.map((i, s) => ju(n[s] || "", i == null ? void 0 : i[0]));
    const o = e.every((i) => iT.test((i == null ? void 0 : i[0]) || "")) && !r.every((i) => /\S\s+\S/.test(i));
    return t && !o ? r : null;
  }
  function Uh(n, e) {
    const t = n.filter((d) => d.trim() !== "");
    const r = (d) => _h.test(d) && !d.trimEnd().endsWith(e);
    const o = t.filter(r).length > t.length * 0.8;
    const i = o ? n.map((d) => d.replace(_h, "")) : n;
    const s = i.map((d) => {
      const m = pt(d.replace(/^#+ /, "- "));
      return m.number === null ? g(g({}, m), Fo(m.text)) : m;
    });
    const a = An(s.map(({ number: d }) => d));
    const c = s.map(({ text: d, hasBullet: m, number: h, numbered: w }, b) => {
      const S = i[b] || "";
      const k = a ? d : w;
      const R = (m || a && h !== null) && !S.slice(0, S.lastIndexOf(k)).includes(e);
      return R ? k : null;
    });
    if (c.filter((d) => d !== null).length > t.length * 0.6) {
      return i.map((d, m) => c[m] || d);
    }
    const l = Ku(i.map((d) => d.trim()).filter((d) => d !== ""));
    return l ? i.map((d) => d.trim() === "" ? d : l.shift() || "") : i;
  }
  function An(n) {
    const e = n.filter((r) => r !== null);
    let t = 0;
    for (let r = 1; r < e.length; r++) {
      const o = (e[r] || 0) - (e[r - 1] || 0);
      if (o === 1 || e[r] === 1 || o === 0 && e[r] === 1) {
        t++;
      }
    }
    return e.length > 1 && t >= (e.length - 1) * 0.5;
  }
  var Hh, YR, ZR, eT, tT, ju, rT, oT, iT, _h;
  var Nr = x(() => {
    "use strict";
    u();
    le();
    se();
    Hh = C(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
    YR = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
    ZR = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
    eT = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
    tT = /^\s*\u{1f51f}\s*/u;
    ju = (n, e = "") => n.slice(e.length).replace(Hh, "").trim();
    rT = [
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
    oT = C(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
    iT = C(String.raw`^\p{Lu}\.\s*$`);
    _h = /[,;；、，]\s*$/u;
  });

  // src/accounts/list/read/column-stats.ts
  function Ns(n, e) {
    return n.length > 0 ? n.filter(e).length / n.length : 0;
  }
  function Tt(n) {
    const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return e.split(/[\s._,:|[\]{}-]+/u).filter((t) => t.length > 1);
  }
  function zh(n, e, t) {
    const r = n.map((a) => (a[e] || "").slice(0, 400));
    const o = r.filter((a) => !L(a));
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
      s[Rt(a, t)] += 1 / o.length;
    }
    return {
      filled: o.length,
      fill: r.length > 0 ? o.length / r.length : 0,
      kinds: s,
      distinct: o.length > 0 ? i / o.length : 0,
      realNames: Ns(o, Os),
      ideographic: Ns(o, Ls),
      flipped: Ns(o, (a) => Fr.test(a.trim())),
      coined: Ns(o, (a) => aT.test(a.trim())),
      isSecret: o.length > 1 && i === o.length && o.every(Mr),
      examples: o.filter((a) => !St(a)).slice(0, sT),
      words: r.map(Tt)
    };
  }
  function Fs({ kinds: n, filled: e, distinct: t, isSecret: r }) {
    return e > 0 && !r && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
  }
  function Dr(n, e) {
    return n.some((t) => e.some((r) => t === r || t.length > 2 && r.startsWith(t) || r.length > 2 && t.startsWith(r)));
  }
  function Ir(n, e) {
    let t = 0;
    let r = 0;
    n.words.forEach((o, i) => {
      const s = e.words[i] || [];
      if (o.length > 0 && s.length > 0) {
        r++;
        t += Dr(o, s) ? 1 : 0;
      }
    });
    return r > 0 ? t / r : 0;
  }
  var sT, Fr, aT;
  var Gn = x(() => {
    "use strict";
    u();
    et();
    se();
    sT = 3;
    Fr = /^([^,]{1,60}),\s+([^,]{1,60})$/;
    aT = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
  });

  // src/accounts/list/read/several.ts
  function Ds(n) {
    const e = n.length > uT ? [] : n.split(cT).map((t) => t.trim()).filter((t) => t !== "");
    return e.every((t) => lT.test(t) && !Mo(t)) ? e : [];
  }
  function Vh(n, e) {
    const { names: t, rest: r } = /\[\[|\{\{/.test(n) ? Wt(n, e) : { names: [], rest: "" };
    const o = r.split(/[\s,;&+/·•|]+/u).filter((i) => i !== "");
    return t.length > 1 && o.length < t.length ? t.map((i) => `[[User:${i}]]`) : [];
  }
  function jh(n, e) {
    const t = n.filter((d) => !L(d)).slice(0, dT);
    if (t.some((d) => Vh(d, e).length > 1)) {
      return { isSure: true, peopleOf: (d) => {
        const m = Vh(d, e);
        return m.length > 1 ? m : [d];
      } };
    }
    const r = t.map(Ds);
    const o = r.map(({ length: d }) => d);
    const i = o.filter((d) => d > 1).length;
    const s = (d) => Fr.test(d.trim()) && /^\s*[^\s,]+,/u.test(d);
    const a = t.filter(s).length > t.length / 2;
    const c = r.some((d) => d.some((m) => No.test(m)));
    if (i * 2 < t.length || i === 0 || o.includes(0) || a || c) {
      return null;
    }
    const l = (d, m) => {
      var h;
      return d > 2 || d > 1 && ((h = r[m]) == null ? void 0 : h.every((w) => /\s/.test(w))) === true;
    };
    return { isSure: o.some(l), peopleOf: (d) => {
      const m = Ds(d);
      return m.length > 1 ? m : [d];
    } };
  }
  var cT, lT, uT, dT;
  var Gu = x(() => {
    "use strict";
    u();
    le();
    et();
    Gn();
    $o();
    se();
    cT = /\s*[,;、，،؛\n]\s*|\s+[/&+·•]\s+/u;
    lT = C(String.raw`^[^\p{Ll}\s\d@＠:：<>{}[\]|][^\s@＠:：<>{}[\]|]*(?:\s[^\s@＠:：<>{}[\]|]+){0,3}$`);
    uT = 2e3;
    dT = 200;
  });

  // src/accounts/list/read/labelled-rows.ts
  function fT(n) {
    const e = new Set(n.map((t) => t.replace(/\d+|(?:^|\s)\S(?=\s|$)/gu, "#")));
    return e.size === 1 && [...e].join("").includes("#");
  }
  function hT(n) {
    const e = n.map((r) => r.toLowerCase().split(/\s+/u));
    const t = (r) => e.every((o) => o.length > 1 && r(o) === r(e[0] || []));
    return t((r) => r[0]) || t((r) => r[r.length - 1]);
  }
  function Is(n, { words: e, ands: t }) {
    var R;
    const r = n.filter(({ text: T }) => !L(T));
    const o = r.length > 1 && r.length <= mT;
    if (!o || r.some(({ text: T }) => /[@＠]|\[\[|\{\{|https?:/.test(T))) {
      return null;
    }
    const i = r.map((T) => {
      const [, F = "", I = ""] = pT.exec(pt(T.text.replace(/^[*#]+\s*/, "")).numbered) || [];
      const z = I.replace(/^.*[,;、，،؛]\s*/u, "");
      const Le = t.part(z);
      const Se = Ds(Le ? `${I.slice(0, I.length - z.length)}${Le.join(", ")}` : I);
      return { line: T, label: F.trim(), names: Se };
    });
    const s = i.map(({ names: T }) => T.length);
    const a = i.map(({ label: T }) => T);
    const c = i.flatMap(({ names: T }) => T);
    const l = (T) => {
      var F;
      return e.isHeading(T) && ((F = e.score(T)) == null ? void 0 : F.meaning) || "unused";
    };
    const d = (T, F) => T !== "" && (l(T) === "unused" || l(T) === "name" && F > 1);
    const m = new Set(a).size === i.length && a.every((T, F) => {
      var I;
      return d(T, (I = s[F]) != null ? I : 0);
    });
    const h = s.some((T) => T > 1);
    if (!m || s.includes(0) || !h || l((R = c[0]) != null ? R : "") !== "unused") {
      return null;
    }
    const w = i.flatMap(({ line: T, names: F }) => F.map((I) => v(g({}, T), { text: I })));
    const b = i.map(({ line: T, label: F }) => v(g({}, T), { text: F }));
    const S = new Set(c).size >= c.length * 0.8;
    const k = fT(a) || hT(a) && s.some((T) => T > 2);
    return S ? { people: w, others: k ? null : b } : { people: b, others: w };
  }
  var pT, mT;
  var Qu = x(() => {
    "use strict";
    u();
    Nr();
    se();
    Gu();
    pT = /^([^:：,;、，|\t@＠]{1,60}?)\s*(?:[:：]|\s[–—-]\s|\s(?:-+>|=>?|→|⇒)\s|\t)\s*(\S.*)$/u;
    mT = 1e3;
  });

  // src/accounts/list/read/clean-request.ts
  function Ju(n, e) {
    const t = {};
    for (const r of ["username", "email", "realname", "reason"]) {
      const o = n[r];
      const i = Nt(r, o, e);
      if (o !== i) {
        t[r] = { from: o, to: i };
        n[r] = i;
      }
    }
    return t;
  }
  function Kh(n, e) {
    const t = g({}, n.request);
    const r = Ju(t, e);
    if (Object.keys(r).length > 0) {
      n.cleaned = g(g({}, n.cleaned), r);
      n.request = t;
    }
  }
  var Xu = x(() => {
    "use strict";
    u();
    Li();
  });

  // src/accounts/list/read/reading.ts
  var Do;
  var Yu = x(() => {
    "use strict";
    u();
    Do = 1e4;
  });

  // src/accounts/list/read/people-builder.ts
  function Br(n) {
    return St(n) ? "" : n.trim();
  }
  var Gh, xT, Bs, Qh;
  var qs = x(() => {
    "use strict";
    u();
    Xu();
    et();
    se();
    Yu();
    Gh = 200;
    xT = [];
    Bs = class {
      constructor({ userNamespaces: e = [] }) {
        this.rows = [];
        this.remarks = [];
        /** The first line of which a row found no room; null while there is room. */
        this.overflow = null;
        this.linked = /* @__PURE__ */ new Map();
        this.rules = { userNamespaces: e };
      }
      remark(e, t, r, o = t) {
        this.remarks.push({ code: e, line: t, lastLine: o, text: r.length > Gh ? r.slice(0, Gh) + "…" : r });
      }
      /**
       * @param line
       * @param lastLine
       * @param person
       * @param literally A row of the program's own sheet is taken to the letter
       */
      add(e, t, r, o = false) {
        var s;
        if (this.rows.length >= Do) {
          this.overflow = (s = this.overflow) != null ? s : e;
          return;
        }
        const i = v(g({
          username: "",
          email: "",
          realname: "",
          password: "",
          reason: "",
          mode: null,
          extra: xT
        }, r), {
          line: e,
          lastLine: t,
          cleaned: {}
        });
        if (!o) {
          i.cleaned = Ju(i, this.rules);
        }
        this.rows.push(i);
      }
      /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
      addLinked(e, t, r, o, i) {
        const s = sn(r);
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
        if (L(i) && L(s) && L(a)) {
          this.remark("no-name", e, o, t);
        } else {
          this.add(e, t, r);
        }
      }
      /** An address alone says nothing of somebody who has it beside a name. */
      dropAddresses() {
        const e = ({ username: r, realname: o, password: i }) => r + o + i === "";
        const t = new Set(this.rows.flatMap((r) => e(r) ? [] : r.email));
        for (const r of this.rows.splice(0)) {
          if (e(r) && r.email !== "" && t.has(r.email)) {
            this.remark("again", r.line, r.email, r.lastLine);
          } else {
            this.rows.push(r);
          }
        }
      }
      /**
       * By line; says where the limit cut the list off, and remarks on what nobody has read.
       *
       * @param lastLine
       * @param lines All of the text
       */
      finish(e, t) {
        var i;
        this.dropAddresses();
        const { overflow: r } = this;
        if (r !== null) {
          this.remark("too-many", r, ((i = t.find(({ line: s }) => s === r)) == null ? void 0 : i.text) || "", e);
        }
        const o = new Uint8Array(e + 2);
        for (const { line: s, lastLine: a } of [...this.rows, ...this.remarks]) {
          o.fill(1, s, a + 1);
        }
        for (const { line: s, lastLine: a, text: c } of t) {
          if (o[s] === 0 && !L(c)) {
            this.remark("no-name", s, c, a);
          }
        }
        this.rows.sort((s, a) => s.line - a.line);
        this.remarks.sort((s, a) => s.line - a.line);
      }
    };
    Qh = /* @__PURE__ */ new Map([
      ["mail", "mail"],
      ["email", "mail"],
      ["e-mail", "mail"],
      ["generate", "generate"],
      ["generated", "generate"],
      ["type", "type"],
      ["typed", "type"]
    ]);
  });

  // src/accounts/list/read/username-cells.ts
  function Xh(n) {
    const e = n.split(/\s+/u);
    return Yh(n) || Zh(e);
  }
  function Yh(n) {
    const { length: e } = n.split(/\s+/u);
    return e > gT || e > 2 && /[.!?…]$/u.test(n) || /.[。！？]$/u.test(n);
  }
  function Zh(n) {
    const e = n.filter((t) => ed.test(t)).length;
    return n.length > 2 && e * 2 > n.length || n.length > 1 && ed.test(n[0] || "");
  }
  function yT(n) {
    var r, o;
    const e = (o = (r = Jh.exec(n)) == null ? void 0 : r[1]) != null ? o : n;
    const t = e.split(/\s+/u);
    return Xh(e) || t.length === 2 && ed.test(t[1] || "") ? "" : e;
  }
  function td(n, e, t, r = false) {
    if (Mo(n) || bT.test(n)) {
      return { name: "", isDoubtful: false };
    }
    const [, o = "", i = ""] = wT.exec(n) || [];
    const s = Mo(o) ? i : n;
    const a = () => Dr(Tt(s), e());
    const c = r ? Yh(s) : Xh(s);
    const l = c && (!a() || Jh.test(s));
    return {
      name: t && (l || !a()) ? yT(s) : s,
      isDoubtful: l || s !== n
    };
  }
  function ex(n, e) {
    return [true, false].map((t) => n.filter((r, o) => t ? e[o] === "email" : vT.has(e[o] || "unused")).join(" ").trim().toLowerCase());
  }
  function kT(n, e) {
    const t = /* @__PURE__ */ new Map();
    for (const r of n) {
      const o = (r.cells[e] || "").trim().toLowerCase();
      const i = t.get(o);
      if (i) {
        i.push(r);
      } else {
        t.set(o, [r]);
      }
    }
    t.forEach((r, o) => r.length > 1 || t.delete(o));
    return t;
  }
  function ST(n, e, t) {
    const r = /* @__PURE__ */ new Set();
    kT(n, e).forEach((o, i) => {
      const [s = [], ...a] = o.map(({ cells: m }) => ex(m, t));
      const c = Tt(i);
      const l = [s, ...a].some((m) => Dr(c, m.flatMap(Tt)));
      const d = a.some((m) => m.join("\n") !== s.join("\n") && !m.some((h, w) => h && h === s[w]));
      if (d && !l) {
        r.add(i);
      }
    });
    return r;
  }
  function tx(n, e, t, r, o) {
    var m;
    const i = n.indexOf("username");
    const s = t.slice(0, Zu).filter(({ cells: h }) => /\[\[|\{\{/.test(h[i] || ""));
    const a = ((m = r.score(e[i] || "")) == null ? void 0 : m.meaning) === "username" || s.length > Math.min(t.length, Zu) / 2;
    const c = a ? ST(t, i, n) : null;
    const l = t.slice(0, Zu).map(({ cells: h }) => (h[i] || "").trim()).filter((h) => h !== "");
    const d = l.filter((h) => Zh(h.split(/\s+/u))).length * 2 > l.length;
    return (h, w) => {
      const b = h.trim();
      return !c || b === "" ? { name: b, isDoubtful: false } : c.has(b.toLowerCase()) ? { name: "", isDoubtful: false } : td(b, () => ex(w, n).flatMap(Tt), o, d);
    };
  }
  var ed, Zu, gT, Jh, bT, wT, vT;
  var nd = x(() => {
    "use strict";
    u();
    le();
    et();
    Gn();
    ed = C(String.raw`^[^\p{L}\p{N}]*\p{Ll}`);
    Zu = 200;
    gT = 4;
    Jh = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u;
    bT = /^[([（].*[)\]）]$/u;
    wT = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
    vT = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
  });

  // src/accounts/list/read/labels.ts
  function OT(n, e) {
    const t = n.split(/\s+/u);
    const r = t.findIndex((i) => /[:：]/u.test(i));
    const o = r === -1 ? [] : t.flatMap((i, s) => {
      const [, a = ""] = /^([^:：]+)[:：]/u.exec(i) || [];
      const c = Math.max(r + 1, s - CT + 1);
      const l = (m, h) => e.isHeading([...t.slice(c + h, s), a].join(" "));
      const d = a === "" ? -1 : t.slice(c, s + 1).findIndex(l);
      return d === -1 ? [] : [c + d];
    });
    return [0, ...o].map((i, s, a) => t.slice(i, a[s + 1]).join(" "));
  }
  function rd(n, e) {
    if (n.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(n)) {
      return [];
    }
    const t = /^\s*\[?\s*\{\s*"/.test(n) ? n.replace(/[{}[\]"]|,\s*$/g, "") : n;
    const r = [];
    for (const o of t.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => OT(i, e))) {
      const [, i = "", s = ""] = nx.exec(o) || [];
      const a = i.replace(/[*_]/g, "");
      const c = i ? e.score(a) : null;
      const l = { label: i.trim(), value: s.trim() };
      const d = r[r.length - 1];
      if (c && c.score > 0.8) {
        r.push(v(g({}, l), { meaning: c.meaning, isSecret: e.isSecret(a) }));
      } else if (i !== "" && e.isSecret(a)) {
        r.push(v(g({}, l), { meaning: "unused", isSecret: true }));
      } else if (AT(i, s)) {
        r.push(v(g({}, l), { meaning: null, isSecret: Mr(s) }));
      } else if (d) {
        d.value += `, ${o}`;
      } else {
        return [];
      }
    }
    return r;
  }
  function LT(n, e, t) {
    var b;
    const r = [...n].sort((S, k) => S.label.length - k.label.length);
    const o = (S) => {
      var k;
      return Br(((k = r.find((R) => R.meaning === S)) == null ? void 0 : k.value.replace(/[*_]{2}/g, "")) || "");
    };
    const i = [o("firstname"), o("lastname")].filter((S) => S).join(" ");
    const s = o("name");
    const a = o("email") !== "" ? void 0 : n.find((S) => S.meaning === null && fe(S.value));
    const c = ((b = a == null ? void 0 : a.value) != null ? b : o("email")).replace(/^<|>$/g, "");
    const l = () => Tt([c.replace(/@.*/u, ""), s, o("realname"), i].join(" "));
    const { name: d, isDoubtful: m } = td(o("username"), l, t);
    const h = o("realname") || i;
    const w = n.flatMap((S, k) => (S.meaning === "unused" || S.meaning === null) && S !== a && !S.isSecret && !L(S.value) ? [{ heading: S.label, column: k, value: S.value.trim() }] : []);
    return {
      username: d || (h || e ? "" : s),
      realname: h || (e ? s : ""),
      email: c,
      password: o("password"),
      reason: o("reason"),
      extra: w,
      isDoubtful: m
    };
  }
  function rx(n, e) {
    return rd(n, e).filter(od).length > 1;
  }
  function Ws(n, e) {
    const [, t = "", r = ""] = nx.exec(n) || [];
    return e.isHeading(t) && !L(r) && !e.isHeading(r);
  }
  function ox(n, e, t, r) {
    const o = n.filter(({ text: R }) => !L(R));
    if (o.length === 0 || o.length > 1e5) {
      return null;
    }
    const i = o.slice(0, ET).some(({ text: R }) => rd(R, e).some(od));
    if (!i) {
      return null;
    }
    const s = o.map((R) => ({ line: R, labels: rd(R.text, e) }));
    const a = s.flatMap(({ labels: R }) => R);
    const c = new Set(a.map(({ meaning: R }) => R));
    const l = ["email", "username", "name", "realname"].some((R) => c.has(R));
    const d = s.filter(({ labels: R }) => R.length > 0).length;
    const m = s.filter(({ labels: R }) => R.some(od)).length;
    c.delete(null);
    if (!l || c.size < 2 || d < o.length * 0.6 || m < o.length * 0.4) {
      return null;
    }
    const h = [];
    let w = false;
    let b = null;
    let S = null;
    const k = () => {
      if (b && S) {
        const R = LT(h, c.has("username"), r), { isDoubtful: T } = R, F = Fe(R, ["isDoubtful"]);
        w = w || T;
        t.addOrRemark(b.line, S.lastLine, F, b.text);
      }
      [b, S] = [null, null];
      h.length = 0;
    };
    for (const { line: R, labels: T } of s) {
      if (T.length === 0) {
        k();
        t.remark("no-name", R.line, R.text, R.lastLine);
      } else {
        if (T.some((F) => RT(h, F))) {
          k();
        }
        b = b != null ? b : R;
        S = R;
        h.push(...T);
      }
    }
    k();
    return { hasDoubtful: w };
  }
  var nx, RT, TT, AT, CT, od, ET;
  var _s = x(() => {
    "use strict";
    u();
    le();
    et();
    Gn();
    qs();
    se();
    nd();
    nx = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
    RT = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
    TT = C(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
    AT = (n, e) => TT.test(n.trim()) && !L(e) && !/^\/\/|\[\[|\{\{/.test(e);
    CT = 3;
    od = ({ meaning: n }) => n !== null;
    ET = 100;
  });

  // src/accounts/list/read/signature.ts
  function sd(n) {
    var a;
    const e = Math.max(0, n.length - id);
    const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
    let r = false;
    let o = false;
    let i = false;
    let s = 0;
    for (const [c, { 0: l, index: d = 0 }] of t.entries()) {
      if (!/\d/.test(l)) {
        if (++s > 3) {
          return -1;
        }
        continue;
      }
      const m = s === 0 && c > 0;
      s = 0;
      let h = l;
      if (sx.test(h) && !/\d[.]\d+[.]\d/.test(h) && !r) {
        r = true;
        h = h.replace(sx, "");
      }
      if (PT.test(h) && !i) {
        i = true;
        h = h.replace(/\d{4}/, "");
      }
      o = o || $T.test(h);
      if (r && o && i) {
        const w = m && ax.test(l) ? t[c + 1] : void 0;
        return e + (w && ax.test(w[0]) ? (a = w.index) != null ? a : d : d);
      }
    }
    return -1;
  }
  function Io(n) {
    const [, e = n, t = ""] = n.length > 1e3 ? [] : MT.exec(n) || [];
    return { before: e.trim(), talk: t };
  }
  function NT(n) {
    const e = ye(n).trimEnd();
    if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-id - ix))) {
      return null;
    }
    const t = e.slice(-(id + ix + 20));
    const r = e.length - t.length;
    const o = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
    const i = o === -1 ? -1 : sd(e.slice(0, r + o).trimEnd());
    const s = i === -1 ? sd(e) : i;
    return s === -1 ? null : n.slice(0, s);
  }
  function IT(n) {
    const e = ye(n.slice(0, DT));
    for (const { index: t = 0 } of e.length === n.length ? e.matchAll(FT) : []) {
      const r = sd(e.slice(0, t).trimEnd());
      if (r !== -1) {
        return n.slice(0, r);
      }
    }
    return null;
  }
  function Qn(n, e = false) {
    var o;
    const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
    if (t) {
      return Io(n.slice(0, Math.max(0, n.length - 400)) + (t[1] || ""));
    }
    const r = (o = NT(n)) != null ? o : e ? IT(n) : null;
    return r === null ? null : Io(r.trim());
  }
  var id, ix, sx, PT, $T, ax, MT, FT, DT;
  var Hs = x(() => {
    "use strict";
    u();
    se();
    id = 80;
    ix = 30;
    sx = /\d{1,2}[:.٫h]\d{2}/;
    PT = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    $T = /^\D{0,4}\d{1,2}(?:\D|$)/;
    ax = /^\d{1,2}\.$/;
    MT = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
    FT = /[(（][^()（）]{1,24}[)）]/gu;
    DT = 1e3;
  });

  // src/accounts/list/read/letter.ts
  function JT(n, e) {
    const t = n.split(/[,;|\t]/);
    return t.length > 1 && t.some((r) => e.score(r) !== null);
  }
  function XT(n) {
    const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
    const t = e.split(/\s+/u).length;
    return t < 12 && !/[,;|\t]/.test(e) && (VT.test(e) || t > 3 && jT.test(e));
  }
  function YT(n, e, t) {
    var h;
    const { hasBullet: r, number: o, text: i } = pt(n.text.slice(0, BT).replace(KT, ""));
    const s = r || o !== null || /^\s*[*#]/.test(n.text);
    const a = QT.test(i);
    const c = ((h = GT.exec(i)) == null ? void 0 : h[1]) || "";
    const l = Qn(i) !== null && !zT.test(i);
    const d = !l && XT(i);
    const m = JT(i, t);
    return {
      source: n,
      hasAddress: a,
      isApart: e,
      isPhrase: d,
      isItem: s,
      isHeading: m,
      isAnchor: a || s || l || c !== "" && t.isHeading(c) || m,
      isMarked: WT.test(i) || d && _T.test(i),
      isLeading: /[:：]\s*$/.test(i),
      hasComma: HT.test(i)
    };
  }
  function ZT(n, e, t) {
    const r = n.reduce((i, { isMarked: s }, a) => s ? a : i, -1);
    if (n.length === 0 || n.length > cd) {
      return qr;
    }
    if (r !== -1) {
      const i = n.filter(({ isPhrase: s }, a) => a <= r || s);
      return { lines: i, isClear: true, isLikely: true };
    }
    const o = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
    return o.length > 0 ? { lines: o, isClear: false, isLikely: true } : qr;
  }
  function eA(n, e) {
    var i, s;
    const t = n.findIndex(({ isMarked: a, isLeading: c, isPhrase: l, hasComma: d, isApart: m }) => a && !c || l || d || m && n.length > 1);
    const r = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
    const o = t !== -1 ? n.slice(t) : r ? n : [];
    return o.length === 0 || o.length > cd ? qr : { lines: o, isClear: t !== -1 && ((s = o[0]) == null ? void 0 : s.isMarked) === true, isLikely: t !== -1 };
  }
  function tA(n) {
    var r, o;
    const e = n.findIndex(({ isMarked: i }) => !i);
    const [t] = n;
    if (e > 0 && e < 4) {
      const i = ((r = n[e]) == null ? void 0 : r.isApart) === true || / /.test((t == null ? void 0 : t.source.text.trim()) || "");
      return { lines: n.slice(0, e), isClear: false, isLikely: i };
    }
    return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((o = n[1]) == null ? void 0 : o.isApart) === true } : qr;
  }
  function nA(n, e) {
    var o;
    const t = Math.max(e + 1, n.length - 8);
    const r = n.findIndex(({ isMarked: i, isLeading: s, isPhrase: a, isApart: c }, l) => l >= t && (i && !s || a && (c || l > n.length - 4)));
    return r === -1 ? qr : { lines: n.slice(r), isClear: false, isLikely: ((o = n[r]) == null ? void 0 : o.isApart) === true };
  }
  function rA(n) {
    var r;
    const e = n.findIndex(({ source: o }, i) => i > 0 && UT.test(o.text));
    const t = n.slice(e);
    if (e === -1 || t.length > cd || t.filter(({ hasAddress: o }) => o).length > 1) {
      return qr;
    }
    return { lines: t, isClear: ((r = t[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
  }
  function oA(n) {
    const e = n.flatMap(({ isAnchor: s }, a) => s ? [a] : []);
    const [t = 0] = e;
    const r = e[e.length - 1] || 0;
    const o = n.slice(t, r + 1);
    const i = e.length > o.length * 0.6 && (e.length > 1 || n.length < 8) && o.some(({ isAnchor: s, isHeading: a }) => s && !a);
    return i ? { first: t, last: r, isAnchored: i, own: o } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
  }
  function iA(n, e) {
    const { own: t, isAnchored: r } = e;
    const o = r ? 0.4 : Math.min(4 / t.length, 0.5);
    const i = Bo(t, ({ isMarked: c }) => c) > o;
    const s = Bo(t, ({ isPhrase: c }) => c) > (r ? 0.4 : 2 / t.length);
    const a = ad(e);
    return n.map((c) => v(g({}, c), {
      isPhrase: c.isPhrase && !s,
      isMarked: c.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(c.source.text))
    }));
  }
  function sA(n) {
    const e = oA(n);
    const { first: t, last: r, own: o, isAnchored: i } = e;
    const s = iA(n, e);
    if (i) {
      const c = o.length > 1 && Bo(o, ({ hasAddress: m }) => m) > 0.6;
      const l = o.length > 1 && o.every(({ isItem: m }) => m);
      const d = [
        ZT(s.slice(0, t), s[t], l),
        eA(s.slice(r + 1), c)
      ];
      return c && !ad(e) ? d : d.map((m) => v(g({}, m), { isClear: m.lines.length === 0 }));
    }
    if (ad(e) || Bo(o, ({ source: c }) => /[;|\t]/.test(c.text)) > 0.5) {
      return [];
    }
    const a = tA(s);
    return [a, nA(s, a.lines.length)];
  }
  function lx(n, e) {
    if (n.filter(({ text: a }) => !L(a)).length > qT) {
      return cx;
    }
    const t = [];
    let r = false;
    for (const a of n) {
      const c = L(a.text);
      if (!c) {
        t.push(YT(a, r, e));
      }
      r = c;
    }
    const o = rA(t);
    const i = [...sA(t.slice(0, t.length - o.lines.length)), o];
    const s = new Set(i.flatMap((a) => a.lines.map(({ source: c }) => c)));
    return s.size === 0 ? cx : {
      around: s,
      isSure: i.every(({ isClear: a }) => a),
      isLikely: i.some(({ lines: a, isLikely: c }) => a.length > 0 && c)
    };
  }
  var cx, cd, BT, qT, WT, _T, HT, UT, zT, VT, jT, KT, GT, QT, qr, Bo, ad;
  var ux = x(() => {
    "use strict";
    u();
    le();
    se();
    Nr();
    Hs();
    cx = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    cd = 15;
    BT = 300;
    qT = 3e3;
    WT = /[,!:，！：、。،]\s*$/u;
    _T = /\S{3}[.…。]\s*$/u;
    HT = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
    UT = /^(?:--|_{5,}|—+)\s*$/u;
    zT = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/;
    VT = C(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
    jT = C(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
    KT = /^\s*(?:>\s?)+/;
    GT = /^([^:：=@]{1,40})[:：]\s*\S/u;
    QT = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
    qr = { lines: [], isClear: true, isLikely: false };
    Bo = (n, e) => n.filter(e).length / n.length;
    ad = ({ own: n }) => Bo(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
  });

  // src/accounts/list/read/addresses.ts
  function At(n) {
    let e = 0;
    let t = n.length;
    for (let r = e; e < t; e = r) {
      while (r < t && /[-–—]/.test(n.charAt(r))) {
        r++;
      }
      if (r === e ? !/[\s,;:|=/\\،؛，；、]/.test(n.charAt(r++)) : !/\s/.test(n.charAt(r))) {
        break;
      }
    }
    for (let r = t; e < t; t = r) {
      while (r > e && /[-–—]/.test(n.charAt(r - 1))) {
        r--;
      }
      if (r === t ? !/[\s,;:|=/\\(<،؛，；、]/.test(n.charAt(--r)) : !/\s/.test(n.charAt(r - 1))) {
        break;
      }
    }
    return n.slice(e, t).trim();
  }
  function mx(n) {
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
  function fx(n) {
    return /\d/.test(n) && n.length < 300 ? n.replace(mA, (e) => e.replace(/\D/g, "").length > 5 ? fA : e).replace(hA, " ").replace(/\uf8ff/g, " ") : n;
  }
  function dx(n, e) {
    let t = e;
    for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
      t = r;
    }
    return t;
  }
  function wA(n, e) {
    const t = n === n.toUpperCase() && n !== n.toLowerCase();
    return !Dr(Tt(n), Tt(e)) && (t || !/\s/.test(n) && !Ls(n));
  }
  function yA(n, e) {
    const t = n.startsWith("(");
    const [r = ""] = n.slice(t ? 1 : 0).split(t ? ")" : bA);
    const o = mx(At(fx(ye(r) === r ? r : "")));
    const i = !gA.test(o) || /[@＠]/.test(o) ? "" : o;
    const s = i.split(/\s+/u);
    const a = s.reduce((c, l, d) => xA.test(l) ? c : d + 1, 0);
    if (i !== "" && wA(i, e)) {
      return { name: "", more: "", other: i };
    }
    return a === s.length || t ? { name: i, more: "", other: null } : { name: s.slice(0, a).join(" "), more: "", other: i };
  }
  function Us(n, e) {
    const t = n.search(/[@＠]/);
    const r = Math.max(0, t - 80);
    const o = t === -1 || n.length > aA ? null : cA.exec(n.slice(r, t + 300));
    if (!o) {
      return { name: n.trim(), email: "", more: "", other: null };
    }
    const i = xn(o[0]);
    let s = dx(lA, n.slice(0, r + o.index)).trimEnd();
    const [a, c] = dA.exec(s.slice(-pA)) || [];
    if (a !== void 0 && c !== void 0 && (e.isHeading(c) || hx(c))) {
      s = s.slice(0, -a.length);
    }
    const l = dx(uA, n.slice(r + o.index + o[0].length));
    const d = mx(At(fx(At(s))));
    const m = At(l);
    if (d !== "" && !St(d)) {
      return { name: fe(d) ? "" : d, email: i, more: m, other: null };
    }
    return v(g({}, yA(m, i)), { email: i });
  }
  function hx(n) {
    return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
  }
  function ld(n, e) {
    const t = n.trimStart();
    const [r, o = ""] = vA.exec(t) || [];
    if (r === void 0) {
      return n;
    }
    const i = t.slice(r.length);
    const s = zs(i) !== 1 || kA.test(o) || e.isHeading(o) || hx(o) || /<[^<>]{1,64}[@＠]/.test(i);
    return s && !fe(o) ? i : n;
  }
  function Wr(n, e) {
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
    return (o || i > 0) && t.length === 1 ? n.split(/[,;、，；،؛]/) : t;
  }
  function px(n) {
    const e = [];
    let t = "";
    for (const r of n) {
      if (t !== "" && /[@＠]/.test(r)) {
        const o = r.replace(/<[^]*/u, "").trim();
        const i = !/[<(]/.test(r);
        const s = !i && (ud(t) === 1 || ud(o) === 1) && !/[@＠]/.test(o) && o !== "";
        if (s) {
          e.push(`${t.trim()}, ${r.trim()}`);
        } else if (i && ud(r) === 1) {
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
  function RA(n) {
    const e = [];
    let t = [];
    for (const r of n) {
      if (/[^\s@＠][@＠]/.test(r)) {
        const o = t.join(" ");
        e.push(o === "" || SA.test(o) ? r : `${o} ${r}`);
        t = [];
      } else {
        t.push(r);
      }
    }
    return e;
  }
  function TA(n) {
    if (zs(n) < 2) {
      return [n];
    }
    if (!/[<(]/.test(n)) {
      return RA(n.split(/\s+/u).filter((r) => r !== ""));
    }
    const e = n.split(">").filter((r) => At(r) !== "");
    const t = e.length > 1 && e.every((r) => r.includes("<"));
    return t ? e.map((r) => r + ">") : [n];
  }
  function dd(n, e) {
    const t = ld(n, e);
    const r = zs(t);
    const o = Wr(t, ";；؛").filter((c) => At(c) !== "");
    const i = o.length === 2 && o.some(fe);
    const s = o.filter((c) => /[@＠]/.test(c)).length > 1 || o.length > 1 && r < 2 && !i;
    if (r < 2 && !s) {
      return [Us(t, e)].filter(({ name: c, email: l }) => c || l);
    }
    const a = s ? o.flatMap((c) => zs(c) > 1 ? px(Wr(ld(c, e), ",，、،")) : [c]) : px(Wr(t, ",，、،"));
    return a.filter((c) => At(c) !== "").flatMap(TA).map((c) => Us(ld(c, e), e)).filter(({ name: c, email: l }) => c !== "" || l !== "");
  }
  var aA, cA, lA, uA, dA, pA, mA, fA, hA, xA, gA, bA, zs, vA, kA, ud, SA;
  var pd = x(() => {
    "use strict";
    u();
    Ji();
    le();
    et();
    Gn();
    se();
    aA = 2e3;
    cA = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u;
    lA = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
    uA = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
    dA = C(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
    pA = 50;
    mA = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
    fA = "";
    hA = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
    xA = C(String.raw`^\p{Ll}`);
    gA = C(String.raw`\p{L}`);
    bA = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;
    zs = (n) => {
      var e;
      return ((e = n.match(/[@＠]/g)) == null ? void 0 : e.length) || 0;
    };
    vA = C(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
    kA = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
    ud = (n) => n.trim().split(/\s+/u).length;
    SA = C(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
  });

  // src/accounts/list/read/nesting.ts
  function gx(n) {
    var h, w;
    const e = n.flatMap(({ depth: b }) => b > 0 ? [b] : []);
    const t = e.length > 0 ? Math.min(...new Set(e)) : 0;
    const r = (b) => b !== void 0 && b.depth > t;
    const o = n.flatMap((b, S) => r(b) ? [S] : []);
    const i = n.flatMap(({ depth: b }, S) => b > 0 && b === t ? [S] : []);
    const s = i.filter((b) => r(n[b + 1]));
    const a = (b) => b.flatMap((S) => {
      var k;
      return (k = n[S]) != null ? k : [];
    });
    const c = ((h = o[0]) != null ? h : -1) > ((w = i[0]) != null ? w : 0);
    if (!c || a(o).some(({ text: b }) => /[@＠]/.test(b))) {
      return md;
    }
    const l = [i, o].map((b) => a(b).some(({ isPerson: S }) => S));
    const d = a(o).every(xx) && !a(i).every(xx);
    if (l[0] && l[1]) {
      return md;
    }
    const m = l[1] || !l[0] && !d && s.length === i.length;
    return {
      places: new Set(m ? s : o),
      isLikely: true,
      isSure: l[0] || l[1] || d
    };
  }
  function bx(n) {
    const e = n.some(({ people: i }) => i > 1);
    const t = ({ isOfPeople: i, people: s }) => !i && (!e || s === 0);
    const r = e || n.some(({ isOfPeople: i, plain: s }) => i && s.length > 0);
    const o = new Set(r ? n.filter(t).flatMap(({ plain: i }) => i) : []);
    return o.size === 0 ? md : { places: o, isSure: false, isLikely: true };
  }
  var md, AA, CA, xx;
  var wx = x(() => {
    "use strict";
    u();
    le();
    md = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    AA = C(String.raw`^\p{Ll}`);
    CA = 6;
    xx = ({ text: n }) => AA.test(n) || n.split(/\s+/u).length > CA;
  });

  // src/accounts/list/read/page-mask.ts
  function EA(n, e) {
    return n.length < 1e3 && (OA.test(n) || LA.test(n) && n.endsWith("]]") || !e && kx.test(n));
  }
  function PA(n, e) {
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
  function $A(n) {
    return n.split("{{").length - n.split("}}").length;
  }
  function FA(n) {
    const e = n.flatMap((a, c) => a.trim() === "" ? [] : [{ line: a, index: c }]);
    const t = e.flatMap(({ line: a }, c) => fd.test(a) ? [c] : []);
    const r = e.filter(({ line: a }) => !fd.test(a) && NA.test(a)).length;
    const o = t.length <= r && t.every((a, c) => a === c);
    const i = o || t.length * 2 <= r || e.some(({ line: a }) => kx.test(a) || MA.test(a));
    const s = o || t.every((a) => {
      const c = e[a + 1];
      return c !== void 0 && !fd.test(c.line);
    });
    return new Set(i && s ? t.map((a) => {
      var c, l;
      return (l = (c = e[a]) == null ? void 0 : c.index) != null ? l : -1;
    }) : []);
  }
  function BA(n) {
    const e = n.findIndex((o) => o.trim() !== "");
    if (!yx.test(n[e] || "")) {
      return 0;
    }
    const t = n.slice(e + 1, e + IA).findIndex((o) => yx.test(o));
    const r = n.slice(e + 1, e + 1 + t);
    return t > 0 && r.every((o) => DA.test(o)) ? e + t + 2 : 0;
  }
  function qo(n) {
    const e = n.reduce((c, l, d) => l.includes("-->") ? d : c, -1);
    const t = n.some((c) => /\[\[|\{\{|^==.*==/.test(c));
    const r = BA(n);
    const o = t ? /* @__PURE__ */ new Set() : FA(n);
    let i = false;
    let s = 0;
    let a = 0;
    return n.map((c, l) => {
      if (l < r || o.has(l)) {
        return { text: c, isMarkup: true };
      }
      if (!i && s === 0 && !/[<{=#_[*-]/.test(c)) {
        return { text: c, isMarkup: false };
      }
      const d = i || c.includes("<!--") && l <= e;
      const { text: m, open: h } = d ? PA(c, i) : { text: c, open: false };
      const w = i;
      i = h;
      const b = s;
      if (t) {
        const R = $A(m);
        s = Math.max(0, s + R);
        a = s === 0 ? 0 : a + 1;
        if (a > 100) {
          s = 0;
          a = 0;
        }
      }
      const S = m.trim();
      const k = S === "" && (w || c.trim() !== "");
      return {
        text: m,
        isMarkup: k || b > 0 || s > 0 && !/^\s*[*#]/.test(m) || EA(S, t)
      };
    });
  }
  function Sx(n) {
    let e = "";
    let t = "";
    let r = null;
    let o = 0;
    let i = -1;
    for (const { 0: s, 1: a, index: c = 0 } of n.includes("<") ? n.matchAll(vx) : []) {
      if (!a) {
        i = i === -1 ? c : i;
      } else if (i !== -1) {
        e += n.slice(o, i);
        r = r != null ? r : e;
        e += " ";
        t += n.slice(i, c).replace(vx, " ");
        o = c + s.length;
        i = -1;
      }
    }
    e += n.slice(o);
    if (e.includes("~~")) {
      const s = e;
      e = s.replace(qA, (a, c) => {
        r = r != null ? r : s.slice(0, c);
        t += " " + a.slice(2, -2);
        return " ";
      });
    }
    return { rest: e, gone: t, before: r != null ? r : e };
  }
  function Rx(n, e) {
    return n.includes("](") ? n.replace(WA, (t, r, o) => /^mailto:/i.test(o) ? `${r} ${o.replace(_A, "<$1>")}` : e.personAt(o) === null ? r : o) : n;
  }
  function Vs(n) {
    return /[<'*_]/.test(n) ? n.replace(HA, "").replace(/'{2,}|\*{2,}/g, "") : n;
  }
  var OA, LA, kx, MA, NA, fd, yx, DA, IA, vx, qA, WA, _A, HA;
  var hd = x(() => {
    "use strict";
    u();
    OA = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
    LA = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
    kx = /^#{2,6}\s/;
    MA = /^\s*\|?\s*:?-{3,}:?\s*\|/;
    NA = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/;
    fd = /^#(?:\s|$)/;
    yx = /^-{3}\s*$/;
    DA = /^(?:\s|[\w-]+\s*:|- |$)/;
    IA = 50;
    vx = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
    qA = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
    WA = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu;
    _A = /^mailto:([^?]*)[^]*$/iu;
    HA = /<\/?[a-z][^<>@]{0,300}>/giu;
  });

  // src/accounts/list/read/times.ts
  function Ox(n) {
    const e = ye(n);
    return e.length === n.length ? e : n;
  }
  function gd(n) {
    if (!xd.test(n.slice(0, 300))) {
      return null;
    }
    const e = VA.exec(Ox(n.slice(0, Tx)));
    const t = e ? n.slice(e[0].length).trim() : "";
    if (e && xd.test(t)) {
      const s = (e[1] || "").toLowerCase().split(" ").filter((a) => a !== "");
      return { text: t, isSure: KA.test(e[0].replace(/[\s:]+$/, "")), before: s };
    }
    const r = n.slice(-Tx);
    const o = jA.exec(Ox(r));
    const i = o ? n.slice(0, n.length - r.length + o.index).trim() : "";
    return xd.test(i) ? { text: i, isSure: true, before: [] } : null;
  }
  function Ex(n) {
    const e = n.map(gd);
    const t = /* @__PURE__ */ new Map();
    for (const l of e.flatMap((d) => (d == null ? void 0 : d.before) || [])) {
      t.set(l, (t.get(l) || 0) + 1);
    }
    const r = e.map((l) => (l == null ? void 0 : l.before.every((d) => (t.get(d) || 0) > 1)) ? l : null);
    const o = r.filter((l) => l !== null).length;
    const i = o > 1 && o > n.length * 0.4;
    const s = r.map((l) => l && (l.isSure || i) ? l.text : null);
    const a = new Set(s.flatMap((l) => {
      var d;
      return l === null ? [] : [(d = Cx.exec(l)) == null ? void 0 : d[1]];
    }));
    const c = o > 1 && a.size === 1 && !a.has(void 0);
    return s.map((l) => c && l !== null ? l.replace(Cx, "") : l);
  }
  var Tx, Ax, js, UA, Lx, zA, VA, jA, KA, xd, Cx;
  var Px = x(() => {
    "use strict";
    u();
    le();
    se();
    Tx = 60;
    Ax = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
    js = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
    UA = String.raw`${Ax}${js}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${Ax}${js})?`;
    Lx = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
    zA = String.raw`(?:${Lx}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
    VA = C(
      String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${zA},?\s{1,2})?${UA}|${Lx})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
      "i"
    );
    jA = C(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${js}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${js})?[)\]]?$`, "i");
    KA = /[:：]|\d[./-]\d{1,2}[./-]\d/;
    xd = C(String.raw`\p{L}`);
    Cx = C(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
  });

  // src/accounts/list/read/titles.ts
  function ZA(n) {
    var w;
    const e = ye(n.trim()).toLowerCase();
    const [, t, r] = JA.exec(e) || [];
    if (t !== void 0 && r !== void 0) {
      return { word: t, numbers: [-1, r.charCodeAt(0), -1] };
    }
    const [, o, i, s] = QA.exec(e) || [];
    const [, a, c] = XA.exec(e) || [];
    const l = o != null ? o : c;
    const d = (w = i != null ? i : s) != null ? w : a;
    if (l === void 0 || d === void 0) {
      return null;
    }
    const m = /^\d+$/.test(d) ? Number(d) : -1;
    const h = [...d].length === 1 && m === -1 ? d.charCodeAt(0) : -1;
    return { word: l.trim(), numbers: [m, h, YA.indexOf(d)] };
  }
  function Nx(n, e) {
    const t = n.reduce((r, o, i) => e(o) ? r : i, -1);
    return n.flatMap((r, o) => e(r) && o < t ? [o] : []);
  }
  function eC(n) {
    const e = n.map(({ lone: s }) => s === null ? null : ZA(s));
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
  function wd(n, e) {
    const t = e.map((i) => {
      var s;
      return $x(((s = n[i]) == null ? void 0 : s.lone) || "");
    });
    const r = n.flatMap(({ first: i }, s) => e.includes(s) ? [] : [$x(i)]);
    const o = (i) => {
      const [s] = t.map(i);
      return t.every((a) => a.length > 1 && i(a) === s) && !r.some((a) => i(a) === s);
    };
    return e.length > 1 && (o((i) => i[0]) || o((i) => i[i.length - 1]));
  }
  function tC(n, e) {
    const t = n.filter(({ width: s }) => s > 1);
    const r = Nx(n, ({ lone: s }) => s !== null);
    const o = r.length * 2 <= t.length + 1;
    if (r.length === 0 || t.length < 2) {
      return bd;
    }
    if (e.length > 1 || o && r[0] === 0 && wd(n, r)) {
      return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
    }
    const i = t.filter(({ width: s }) => s >= GA).length > t.length * 0.7;
    return o && (i || wd(n, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : bd;
  }
  function oC({ first: n, width: e }) {
    const t = n.length > Mx || e !== 1 || !rC.test(n) ? "" : ye(n);
    const [, r] = nC.exec(t) || [];
    return r === void 0 ? null : Number(r);
  }
  function iC(n) {
    const e = n.map(oC);
    const t = e.flatMap((a, c) => a === null ? [] : [c]);
    const r = t[0] === 0 && t.every((a, c) => {
      var l;
      return e[a] === ((l = t[c + 1]) != null ? l : n.length) - a - 1;
    });
    if (r && n.length > 2) {
      return t;
    }
    const o = n.length - 1;
    const i = n.slice(0, -1).filter(({ first: a }) => !/[:：]\s*$/.test(a));
    const s = i.length > 1 && e[o] === i.length && !i.some(({ first: a }) => /\d/.test(ye(a)));
    return s ? [o] : [];
  }
  function Ks(n) {
    const e = n.map((i) => i.lone !== null && i.lone.length > Mx ? v(g({}, i), { lone: null }) : i);
    const t = eC(e);
    if (e.some(({ width: i }) => i > 1)) {
      return tC(e, t);
    }
    if (t.length > 1) {
      const i = t[0] === 0 && e.length >= t.length * 3;
      return { places: new Set(t), isSure: i, isLikely: t[0] === 0 };
    }
    const r = iC(e);
    if (r.length > 0) {
      return { places: new Set(r), isSure: true, isLikely: true };
    }
    const o = Nx(e, ({ lone: i, isApart: s }) => i !== null && s);
    return o[0] === 0 && e.length >= o.length * 3 && wd(e, o) ? { places: new Set(o), isSure: false, isLikely: true } : bd;
  }
  var bd, Mx, GA, QA, JA, XA, YA, $x, nC, rC;
  var yd = x(() => {
    "use strict";
    u();
    le();
    se();
    bd = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    Mx = 60;
    GA = 3;
    QA = C(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
    JA = C(String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$`);
    XA = C(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
    YA = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
    $x = (n) => n.trim().toLowerCase().split(/\s+/u);
    nC = C(String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$`);
    rC = C(String.raw`\p{L}`);
  });

  // src/accounts/list/read/lines.ts
  function mC({ gone: n, before: e, rest: t }, r, o) {
    const i = /\[\[|\{\{|https?:/.test(n) ? Wt(n, o).names : [];
    const s = (r == null ? void 0 : r.names) || [];
    if (i.length > 0) {
      return s.every((c) => i.includes(c)) ? "yes" : "no";
    }
    const a = kd.test(n) && !kd.test(e);
    return a && s.length === 0 && !/[@＠]/.test(t) ? "perhaps" : "no";
  }
  function fC(n, { titles: e }) {
    const t = qo(n.map(({ text: o }) => o));
    const r = n.map((o, i) => {
      var T;
      const s = (T = t[i]) != null ? T : { text: o.text, isMarkup: false };
      const a = s.isMarkup || o.isMarkup === true;
      if (a || L(s.text)) {
        const F = s.text.trim();
        return v(g({}, o), {
          plain: F,
          isMarkup: a,
          isStruck: false,
          isOut: "no",
          isTimed: false,
          bullets: "",
          signed: null,
          markup: null,
          item: { text: F, hasBullet: false, number: null, numbered: F }
        });
      }
      const c = Sx(s.text);
      const { rest: l } = c;
      const [, d = "", m = l] = /^(\s*[*#:;]+)([^]*)$/u.exec(l) || [];
      const h = lC.test(l);
      const w = d && !h && !/^\s*\*\*[^*\s]/.test(l) && !/^\s*#\d/.test(l) ? m : l;
      const b = Rx(w, e).trim();
      const S = /\[\[|\{\{|https?:|[:：]/.test(b);
      const k = pt(b);
      const R = S ? Wt(b, e) : null;
      return v(g({}, o), {
        plain: b,
        isMarkup: false,
        isStruck: l !== s.text,
        item: k,
        isTimed: false,
        isOut: mC(c, R, e),
        bullets: w === l ? "" : d.trim(),
        signed: b.length > 3e3 ? null : _x(b),
        markup: R
      });
    });
    hC(r);
    RC(r);
    xC(r);
    return r;
  }
  function hC(n) {
    const e = n.filter(({ isMarkup: r, plain: o }) => !r && o !== "");
    const t = e.map(({ signed: r, plain: o }) => r != null ? r : /[)）]/.test(o) ? _x(o, true) : null);
    if (t.filter((r) => r !== null).length > e.length * 0.5) {
      e.forEach((r, o) => {
        var i;
        r.signed = (i = t[o]) != null ? i : null;
      });
    }
  }
  function xC(n) {
    const e = n.filter(({ isMarkup: t, signed: r, item: o }) => !t && r === null && !L(o.text));
    Ex(e.map(({ item: t }) => t.text)).forEach((t, r) => {
      const o = e[r];
      if (t !== null && o) {
        o.isTimed = true;
        o.item = v(g({}, o.item), { text: t, numbered: o.item.number === null ? t : o.item.numbered });
      }
    });
  }
  function gC(n) {
    const e = ({ isMarkup: i, bullets: s, item: a, signed: c, markup: l }) => i || s !== "" || a.hasBullet || a.number !== null || c !== null || l !== null;
    const t = n.filter(({ text: i }) => !L(i));
    const r = t.slice(0, Math.max(0, t.findIndex(e)));
    const o = ({ plain: i }) => Cn(i) || /[.!?:…。！？：]$/.test(i);
    return new Set(r.length > 1 && !r.some(o) ? r : []);
  }
  function bC(n, e) {
    const t = n.filter(({ text: i }) => !L(i));
    const r = Ks(t.map((i, s) => {
      var S, k;
      const { isMarkup: a, item: c, bullets: l, signed: d, markup: m, plain: h } = i;
      const w = !a && !c.hasBullet && l === "" && d === null && !(m == null ? void 0 : m.names.length) && !/[@＠,;:：，、]/.test(h);
      const b = (k = (S = t[s - 1]) == null ? void 0 : S.lastLine) != null ? k : -1;
      return { lone: w ? h : null, first: c.text, width: 1, isApart: i.line > b + 1 };
    }));
    const o = [kC(t, e), gx(t.map(wC)), r];
    return new Map(o.flatMap((i) => [...i.places].flatMap((s) => {
      const a = t[s];
      return a ? [[a, i]] : [];
    })));
  }
  function wC(n) {
    var a, c;
    const { bullets: e, item: t, text: r, isMarkup: o } = n;
    const i = (c = (a = /^[^\S\n]*/u.exec(r)) == null ? void 0 : a[0].replace(/\t/g, "    ").length) != null ? c : 0;
    const s = o ? 0 : /^[*#]+$/.test(e) ? e.length * 100 : t.hasBullet ? i + 1 : 0;
    return { depth: s, isPerson: Wx(n), text: t.text };
  }
  function kC(n, e) {
    const t = [];
    n.forEach((r, o) => {
      const [, i] = r.isMarkup ? vC.exec(r.plain.trim()) || [] : [];
      const s = t[t.length - 1];
      if (i !== void 0) {
        const a = e.score(i.trim());
        t.push({
          isOfPeople: a !== null && a.score > 0.8 && a.meaning !== "unused",
          people: 0,
          plain: []
        });
      } else if (s && Wx(r)) {
        s.people++;
      } else if (s && yC(r)) {
        s.plain.push(o);
      }
    });
    return bx(t);
  }
  function _x(n, e = false) {
    var o;
    const t = Qn(n, e);
    const r = (t == null ? void 0 : t.before) === "" ? ((o = gd(n)) == null ? void 0 : o.text) || "" : "";
    return SC.test(r) && r !== r.toUpperCase() ? null : t;
  }
  function RC(n) {
    const e = n.filter(({ isMarkup: t, text: r }) => !t && !L(r));
    for (const t of [e, e.slice(1)]) {
      const r = Ku(t.map(({ item: o }) => o.text));
      if (r) {
        t.forEach((o, i) => {
          const s = r[i] || "";
          o.item = v(g({}, o.item), { text: s, numbered: s, number: i + 1 });
        });
        return;
      }
    }
  }
  function Dx(n, e) {
    const t = /* @__PURE__ */ new Map();
    n.forEach((r) => t.set(r, (t.get(r) || 0) + 1));
    t.delete("");
    return new Set([...t].flatMap(([r, o]) => o > 1 && o >= e ? [r] : []));
  }
  function TC(n) {
    const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
    return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
  }
  function Wo(n) {
    const [, e = "", t = ""] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim()) || [];
    return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
  }
  function AC(n) {
    const e = n.filter(({ isMarkup: b, text: S }) => !b && !L(S));
    const t = e.map(({ item: b }) => b.number);
    const r = e.map(({ item: b }) => {
      var S, k;
      return b.number === null ? (k = (S = Fo(b.text)) == null ? void 0 : S.number) != null ? k : null : null;
    });
    const o = r.filter((b) => b !== null).length;
    const i = o > Math.max(2, e.length * 0.7) && An(r);
    const s = e.map(({ signed: b, plain: S }) => (b != null ? b : Io(S)).talk);
    const a = e.flatMap(({ markup: b }) => (b == null ? void 0 : b.calls) || []);
    const c = e.filter(({ bullets: b, item: S }) => b === "#" && S.number === null).length;
    const l = An(t) && c < t.filter((b) => b !== null).length && new Set(e.flatMap(({ item: b }) => b.number === null ? [] : [b.text])).size > 1;
    const d = (b) => Hx(b, l);
    const m = e.flatMap(({ item: b }) => b.text.split(/[;；]/).filter((S) => !L(S)));
    const h = e.filter(({ item: b }) => !L(b.text));
    const w = new Set(h.flatMap(({ item: b, signed: S }) => {
      var k;
      return S || b.text.length > Ix ? [] : ((k = qx.exec(b.text)) == null ? void 0 : k[2]) || [];
    }));
    return {
      isNumbered: l,
      isBareNumbered: i,
      hasItems: e.filter(d).length > 1 && Jn(e, d) > 0.4,
      areOwnPages: Jn(
        e.filter(({ markup: b }) => b == null ? void 0 : b.names.length),
        ({ markup: b }) => !(b == null ? void 0 : b.areSubpages)
      ) > 0.5,
      hasLinks: e.some(({ markup: b }) => b !== null && b.names.length > 0),
      areMostlyItems: e.filter(d).length > 1 && Jn(e, d) >= 0.6,
      isMostlySigned: e.length > 1 && Jn(e, ({ signed: b, markup: S }) => b !== null || S !== null && S.names.length > 0) >= 0.6,
      isQuoted: Jn(e, ({ text: b }) => Bx.test(b)) > 0.4,
      isPage: e.some(({ markup: b, signed: S }) => S !== null || b !== null && b.names.length > 0),
      hasMarks: e.length > 1 && Jn(h, ({ item: b }) => /[.,;、。，；]\s*$/.test(b.text)) > 0.8 && Jn(h, ({ item: b }) => /(?:^|\s)\S{1,2}\.$/.test(b.text)) < 0.5,
      talk: Dx(s, e.length * 0.4),
      templates: Dx(a.map(({ template: b }) => b), 2),
      isSurnameFirst: m.filter(Wo).length > m.length * 0.6,
      isBracketed: w.size > 1 && w.size > h.length * 0.8,
      hasBulletedReplies: e.some(({ bullets: b }) => b.endsWith(":")) && e.some(({ bullets: b }) => /[*#]$/.test(b))
    };
  }
  function Cn(n) {
    const e = n.split(/\s+/u);
    return n.length > Ix || e.length > sC + 2 || e.length > 4 && e.filter((t) => vd.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => vd.test(t)).length > 1;
  }
  function OC(n, e) {
    const t = !Ux.test(n) || e > 2 && vd.test(n);
    return /[!?。！？]$/.test(n) || n.endsWith(".") && t;
  }
  function LC(n) {
    var o;
    let e = 0;
    const t = n.split(/\s+/u).map((i) => {
      const s = OC(i, e);
      e = s ? 0 : e + 1;
      return i + (s ? "\n" : " ");
    }).join("");
    const r = t.split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
    return ((o = r.filter((i) => i.trim() !== "").pop()) == null ? void 0 : o.trim()) || n;
  }
  function EC(n, e, t) {
    var w;
    const r = n.replace(/[;；、\t]$/u, "");
    const o = (b) => b.map((S) => S.trim()).filter((S) => S !== "");
    if (r.length > 1e6) {
      return [r];
    }
    if (/[;；、\t]/.test(r)) {
      return o(Wr(r, ";；、	"));
    }
    if (/\|/.test(r)) {
      return o(r.split("|"));
    }
    const i = o(r.split(/\s[/·•∙]\s/u));
    if (i.length > 2 || i.length > 1 && !/\s\/\s/.test(r)) {
      return i;
    }
    const s = o(Wr(r, ",，،"));
    const a = /[，،]/.test(r);
    const [, c = ""] = s;
    const l = (b) => b.length < 200 ? t.part(b) : null;
    const d = e || Wo(r) || No.test(c);
    if (s.length < 2) {
      return s;
    }
    const m = s.length === 2 && !a && l(c) === null && d;
    if (m || Cn(r) && s.some(Cn)) {
      return [r];
    }
    const h = s.pop() || "";
    return [...s, ...(w = l(h)) != null ? w : [h]].map((b) => t.without(b.replace(/^[^:]{2,40}:\s+/i, "")));
  }
  function PC(n, e) {
    var i;
    const t = (i = n[n.length - 1]) != null ? i : "";
    const r = t.length > 200 || Cn(t) || n.length === 1 && /\s[&+]\s/.test(t);
    const o = r ? null : n.length === 1 && e.part(t) || e.partGlued(t);
    return (o == null ? void 0 : o.every((s) => s.split(" ").length < 4)) ? [...n.slice(0, -1), ...o] : null;
  }
  function $C(n, { isSurnameFirst: e }, t, r) {
    const o = e ? null : PC(n, t);
    const i = (s) => Wo(s) && !No.test(s.replace(/^[^,]*,\s*/u, ""));
    if (o) {
      return r() ? o : n;
    }
    return !n.some(i) || r() ? n : n.flatMap((s) => i(s) ? s.split(/,\s*/u) : s);
  }
  function NC({ markup: n, signed: e, plain: t }, r) {
    var h;
    if (!n) {
      return null;
    }
    const { names: o, signed: i, calls: s, rest: a } = n;
    if (o.length > 0) {
      return e && i.length === 1 && o.length > 1 && Cn(At(a)) ? i : o;
    }
    const c = (h = s.find(({ template: w }) => r.has(w))) != null ? h : s[0];
    if (!c || !/[*#]|^\s*\{\{/.test(t)) {
      return null;
    }
    const { before: l } = e && Qn(a) || { before: a };
    const d = At(l.replace(/[*#:;\s]+/g, "")) === "";
    const m = r.has(c.template) && !kd.test(Vs(a));
    return d || m ? c.names : null;
  }
  function zx(n, e) {
    if (n.length > 400) {
      return n.trim();
    }
    let t = n.replace(cC, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
    if (e) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return Sd.test(t) ? "" : t;
  }
  function FC(n, e) {
    const t = n.filter(({ text: s }) => !L(s));
    const [r] = t;
    if (!r || r.isMarkup || t.length < 2 || r.item.number !== null || r.bullets !== "") {
      return null;
    }
    const o = e.score(r.item.text);
    const i = (o == null ? void 0 : o.score) === 1 && o.meaning !== "unused" && r.item.text.length > (o.meaning === "name" ? 3 : 4);
    return i ? r : null;
  }
  function Rd(n, e) {
    const [t, r] = [n, e].map((o) => !/\s/.test(o.trim()));
    return r ? { username: e, realname: n } : t ? { username: n, realname: e } : { username: n, extra: [{ heading: "", column: 1, value: e }] };
  }
  function DC({ plain: n, item: e }, t, { isNumbered: r, isBareNumbered: o, hasMarks: i }, s) {
    var h;
    const a = r ? e.text : o && ((h = Fo(e.text)) == null ? void 0 : h.text) || e.numbered;
    const c = n.endsWith(a) ? t.before.slice(n.length - a.length) : t.before;
    const l = /\[\[|\{\{/.test(c) ? Wt(c, s).rest : c;
    const d = Vs(l).trim();
    const m = Cn(d) || /[.!?]\s|\s[-–—]|^-/.test(d) ? LC(d) : d;
    return zx(m.replace(/^[-–—\s]+/, ""), i);
  }
  function IC(n, { isSurnameFirst: e, isBracketed: t }) {
    const [, r = "", o = ""] = e ? /^([^,]+),\s(.+)$/u.exec(n) || [] : [];
    const [, i = "", s = ""] = t ? qx.exec(n) || [] : [];
    return r ? { realname: `${o.trim()} ${r}` } : s ? Rd(i, s) : null;
  }
  function BC(n, { words: e }) {
    return /[^\s@]@[^\s@]/.test(n) ? dd(n, e).flatMap(({ email: t }) => t || []) : [];
  }
  function qC({ item: n, markup: e }, t) {
    var c;
    const r = t.isNumbered ? n.text : n.numbered;
    const o = t.isBareNumbered ? ((c = Fo(r)) == null ? void 0 : c.text) || r : r;
    const i = Vs(e && o.includes("{{") ? pt(e.rest).text : o).replace(/^--\s*/, "").trim();
    const { before: s, talk: a } = Io(i);
    return t.talk.has(a) && s !== "" ? s : i;
  }
  function WC(n, { isSurnameFirst: e, hasMarks: t }, { titles: r, ands: o }) {
    const i = EC(n, e, o);
    return i.map((s, a) => {
      const c = a > 0 && a === i.length - 1;
      return zx(s, t || c && /\S{3}\.$/.test(s) && !aC.test(s));
    }).filter((s) => s !== "" && !_u(s) && !Cn(s) && !/^https?:/i.test(s) && !["date", "phone", "url"].includes(Rt(s, r)));
  }
  var sC, Ix, vd, kd, aC, Sd, cC, Bx, lC, Fx, uC, qx, dC, pC, Wx, yC, vC, SC, Jn, Hx, Ux, CC, MC, Xn, Gs;
  var Td = x(() => {
    "use strict";
    u();
    le();
    pd();
    et();
    Nr();
    $o();
    wx();
    hd();
    se();
    Hs();
    Px();
    yd();
    sC = 7;
    Ix = 100;
    vd = C(String.raw`^\p{Ll}`);
    kd = C(String.raw`\p{L}`);
    aC = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u;
    Sd = C(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
    cC = C(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
    Bx = /^\s*>\s/;
    lC = C(String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$`);
    Fx = /[:：]$/;
    uC = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
    qx = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;
    dC = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
    pC = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
    Wx = ({ signed: n, markup: e }) => n !== null || e !== null && e.names.length > 0;
    yC = ({ isMarkup: n, isTimed: e, plain: t, bullets: r, item: o }) => !n && !e && !/[@＠]/.test(t) && (r !== "" || o.hasBullet);
    vC = /^=+([^=].*?)=+$/u;
    SC = C(String.raw`^\p{L}[^\d()]*$`);
    Jn = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
    Hx = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" && !(t && e === "#") || t && n.number !== null;
    Ux = C(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`);
    CC = C(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
    MC = /^(\S.{0,79}?)\s(?:(?:[-=]+>|=|→|⇒|➜)\s|(?:[-–—:|]\s)?[@＠])(\S.{0,79})$/u;
    Xn = class {
      constructor(e, t) {
        this.source = e;
        this.context = t;
        this.found = null;
      }
      get() {
        if (!this.found) {
          const e = fC(this.source, this.context);
          const t = bC(e, this.context.words);
          this.found = { lines: e, style: AC(e), titles: t, above: gC(e) };
        }
        return this.found;
      }
    };
    Gs = class {
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
      /** Names that may be taken as a whole, or in two parts. */
      get hasParts() {
        return this.style.isSurnameFirst || this.style.isBracketed;
      }
      /** Known once all are read. */
      get isCertain() {
        return this.isClear && !this.hasParts && this.secrets * 2 <= this.builder.rows.length;
      }
      readAll() {
        const e = FC(this.lines, this.context.words);
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
          } else if (!L(t.text)) {
            this.readLine(t);
          }
        }
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
        const t = !this.style.isPage && this.builder.rows.length > 0;
        this.isClear = this.isClear && !(t && Fx.test(e.plain));
        const r = (a = "no-name") => this.builder.remark(a, e.line, e.text, e.lastLine);
        if (this.isOut(e)) {
          r("struck");
          return;
        }
        if (this.isAside(e)) {
          r();
          return;
        }
        const o = NC(e, this.style.templates);
        if (o) {
          const [a = ""] = o.length === 1 && e.markup ? BC(e.markup.rest, this.context) : [];
          o.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, a, e.text));
          return;
        }
        const i = this.withoutMarks(e);
        const s = this.addStranger(e) || i !== "" && this.readPlain(e, i) > 0;
        if (!s) {
          r();
        }
      }
      /** Is it empty, quoted, a reply, or what a list of definitions defines? */
      isAside({ plain: e, signed: t, text: r, bullets: o, markup: i }) {
        const { hasItems: s, isQuoted: a, hasBulletedReplies: c } = this.style;
        return Sd.test(e) && t === null || s && !a && Bx.test(r) && this.isDoubtful() || this.style.areOwnPages && (i == null ? void 0 : i.areSubpages) === true && this.isDoubtful() || c && o.endsWith(":") || o.startsWith(";") && (i == null ? void 0 : i.names.length) !== 1;
      }
      isOut({ isOut: e, isStruck: t, plain: r }) {
        const o = t && L(At(r));
        if (e !== "perhaps" || o || Sd.test(r)) {
          return o || e !== "no";
        }
        return this.isDoubtful();
      }
      /** Asks whether a line names nobody, which is more likely, or somebody all the same. */
      isDoubtful() {
        this.isClear = false;
        this.hasOther = true;
        return !this.context.isOther;
      }
      /** Adds who signed with a link to a namespace that is not known here. */
      addStranger({ signed: e, markup: t, line: r, lastLine: o, text: i }) {
        const [, s] = e && (t == null ? void 0 : t.others) ? uC.exec(e.before.slice(-300)) || [] : [];
        if (s === void 0) {
          return false;
        }
        this.isClear = false;
        this.builder.addLinked(r, o, s, "", i);
        return true;
      }
      /** Who has an address, where it is certain who. */
      nameOf({ name: e, other: t }) {
        return t === null || this.isDoubtful() ? e : t;
      }
      isAbove(e) {
        return this.style.isPage && this.above.has(e) && this.isDoubtful();
      }
      /** The line without list marks, signature and brackets that only came along. */
      withoutMarks(e) {
        const { style: t } = this;
        const { signed: r, markup: o, plain: i } = e;
        if (r) {
          return DC(e, r, t, this.context.titles);
        }
        const s = Hx(e, t.isNumbered);
        const a = !s && !/[@＠]/.test(i);
        const c = a && t.hasItems && (t.isPage || t.isNumbered);
        const l = a && (t.isMostlySigned || t.areMostlyItems);
        if (o && o.others > 0 || (c ? !this.isAbove(e) : l && this.isDoubtful())) {
          return "";
        }
        return qC(e, t);
      }
      /** Adds who is in a line without links. How many? */
      readPlain(e, t) {
        const r = (c, l = "") => {
          this.builder.add(e.line, e.lastLine, { username: c, email: l });
          return 1;
        };
        const o = this.style.hasLinks && (e.isTimed || dC.test(t));
        if (Fx.test(t) || pC.test(t) || o) {
          return 0;
        }
        const i = TC(t);
        if (i.length > 0) {
          return i.map((c) => r(c)).length;
        }
        if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
          const c = dd(t, this.context.words);
          return c.map((l) => r(this.nameOf(l), l.email)).length;
        }
        if (e.signed) {
          const [, c = "", l = ""] = /^(\S+)\s+(\S.*)$/u.exec(t) || [];
          const d = Ux.test(c) && !CC.test(c) && !this.isDoubtful();
          return _u(t) || Cn(t) ? 0 : r(d ? l : t);
        }
        if (e.isTimed && !this.isDoubtful()) {
          return 0;
        }
        const s = WC(t, this.style, this.context);
        const a = $C(s, this.style, this.context.ands, () => this.isDoubtful());
        a.forEach((c) => this.addName(e, c));
        return a.length;
      }
      addName(e, t) {
        this.secrets += / /.test(t) && Mr(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
        const [, r, o] = MC.exec(t) || [];
        const i = this.context.order === "parts" ? IC(t, this.style) : null;
        const s = r === void 0 || o === void 0 ? i : this.isDoubtful() ? Rd(r, o) : Rd(o, r);
        this.builder.add(e.line, e.lastLine, s != null ? s : { username: t });
      }
    };
  });

  // src/accounts/list/read/page-titles.ts
  var Vx, _C, HC, UC, zC, VC, _r;
  var Ad = x(() => {
    "use strict";
    u();
    se();
    Fu();
    Vx = Mu.split("|");
    _C = Nu.split("|");
    HC = /^[\w-]{1,24}$/;
    UC = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
    zC = 500;
    VC = (n) => {
      try {
        return decodeURIComponent(n);
      } catch (e) {
        return n;
      }
    };
    _r = class n {
      constructor(e = []) {
        this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Vx, ...e.map(n.plain)]);
      }
      static plain(e) {
        return sn(e).toLowerCase();
      }
      /** Who has no account has an IP address for a name. */
      static named(e) {
        const t = e.trim();
        return t === "" || UC.test(t) ? null : t;
      }
      /**
       * Is this the name of a namespace for people?
       *
       * @param name
       * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
       */
      isUserNamespace(e, t) {
        const r = n.plain(e);
        return this.exact.has(r) || t && r.length < 60 && Vx.some((o) => o.length > (o.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(o));
      }
      /**
       * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
       * prefixes of other wikis; null for other titles.
       *
       * @param title
       * @param isLink
       */
      personIn(e, t = true) {
        if (e.length > zC || !/[:：]/.test(e)) {
          return null;
        }
        const r = sn(e).replace(/^:/, "").split(/\s*[:：]\s*/);
        for (let o = 0; o < r.length - 1 && o < 4; o++) {
          const i = r[o] || "";
          const s = r.slice(o + 1).join(":");
          if (this.isUserNamespace(i, t)) {
            return n.named(s.replace(/[/#?].*$/u, ""));
          }
          const [, a, c] = /^([^/]+)\/([^/#?]+)/.exec(s) || [];
          if (o < r.length - 1 && a !== void 0 && c !== void 0 && !/^\d+$/.test(c) && _C.some((l) => a.toLowerCase().startsWith(l))) {
            return n.named(c);
          }
          if (!HC.test(i)) {
            return null;
          }
        }
        return null;
      }
      /** The name in the address of a page of a person's, of whichever wiki. */
      personAt(e) {
        const [, t = "", r = ""] = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e) || [];
        const o = r.split("&").flatMap((a) => /^(?:title|target)=/.test(a) ? [a.replace(/^\w+=/, "")] : []);
        const i = t.split("/").filter((a) => a);
        const s = i.findIndex((a) => /:|%3A/i.test(a));
        if (s !== -1) {
          o.push(i.slice(s).join("/"));
        }
        for (const a of o) {
          const c = this.personIn(VC(a));
          if (c !== null) {
            return c;
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/delimited.ts
  function QC(n) {
    const e = /^\s*"(.*)"\s*$/u.exec(n);
    if (e) {
      return (e[1] || "").replace(/""/g, '"');
    }
    return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
  }
  function jx(n, e) {
    let t = e;
    while (n.charAt(t) === " ") {
      t++;
    }
    return t;
  }
  function JC(n, e, t, r) {
    let o = "";
    let i = 0;
    for (let s = e, a = t + 1; s < n.length && s < e + jC && i < KC; ) {
      const c = n[s] || "";
      const l = c.indexOf('"', a);
      if (l === -1) {
        o += `${c.slice(a)}
`;
        i += c.length;
        s++;
        a = 0;
        continue;
      }
      o += c.slice(a, l);
      a = l + 2;
      if (c.charAt(l + 1) !== '"') {
        const d = jx(c, l + 1);
        return d === c.length || r !== "" && c.startsWith(r, d) ? { cell: o, end: s, at: d } : null;
      }
      o += '"';
    }
    return null;
  }
  function XC(n, e, t) {
    const r = [];
    let o = e;
    let i = 0;
    for (; ; ) {
      const s = n[o] || "";
      if (s.charAt(i) === '"') {
        const a = JC(n, o, i, t);
        if (!a) {
          return null;
        }
        r.push(a.cell);
        ({ end: o, at: i } = a);
        if (i === (n[o] || "").length) {
          return { cells: r, end: o };
        }
      } else {
        const a = t ? s.indexOf(t, i) : -1;
        r.push(s.slice(i, a === -1 ? s.length : a));
        if (a === -1) {
          return { cells: r, end: o };
        }
        i = a;
      }
      i += t.length;
      if (t === Cd) {
        i = jx(s, i);
      }
    }
  }
  function* _o(n, e) {
    let t = 0;
    for (let r = 0; r < n.length; r++) {
      const o = n[r] || "";
      const i = t > GC ? null : XC(n, r, e);
      if (i) {
        yield { line: r + 1, lastLine: i.end + 1, cells: i.cells };
        r = i.end;
      } else {
        const s = (e ? o.split(e) : [o]).map(QC);
        yield { line: r + 1, lastLine: r + 1, cells: s, broken: o.includes('"') };
        t++;
      }
    }
  }
  var Cd, jC, KC, GC;
  var Kx = x(() => {
    "use strict";
    u();
    Cd = "  ";
    jC = 500;
    KC = 3e4;
    GC = 50;
  });

  // src/accounts/list/read/stacked.ts
  function sO(n) {
    const e = /* @__PURE__ */ new Map();
    n.flatMap((t) => [...new Set(Yx(t))]).forEach((t) => {
      e.set(t, (e.get(t) || 0) + 1);
    });
    return new Set([...e].flatMap(([t, r]) => r >= Jx && r > n.length * 0.3 ? [t] : []));
  }
  function aO(n, e) {
    const t = n.map(({ text: s }) => pt(s.replace(/^\s*[*#:]{2,6}(?=\s)/u, "")));
    const r = An(t.map(({ number: s }) => s));
    const o = t.map(({ text: s, numbered: a }) => r ? s : a);
    const i = sO(o.filter((s) => /\d/.test(s)));
    return n.map((s, a) => {
      const c = o[a] || "";
      const l = () => /\d/.test(c) && (Yx(c).some((m) => i.has(m)) || ["phone", "date", "number", "url"].includes(Rt(c, e)));
      const d = fe(c) ? "email" : tO.test(c) ? "handle" : l() ? "figure" : "text";
      return v(g({}, s), { plain: c, kind: d });
    });
  }
  function cO(n) {
    const e = [];
    n.forEach((t, r) => {
      var i;
      const o = e[e.length - 1];
      if (o && t.line === (((i = n[r - 1]) == null ? void 0 : i.lastLine) || 0) + 1) {
        o.push(t);
      } else {
        e.push([t]);
      }
    });
    return e;
  }
  function Zx(n) {
    const e = n.map((r) => Od(r, "email"));
    if (e.some((r) => r > 0)) {
      return e.every((r) => r < 2) && e.filter((r) => r === 1).length >= n.length * Xx ? "email" : null;
    }
    const t = (r) => n.every((o) => Od(o, r) === 1);
    return t("handle") ? "handle" : n.length >= Jx && t("figure") ? "figure" : null;
  }
  function lO(n, e) {
    const t = n.find((i) => i.kind === "text");
    const r = n.find((i) => i.kind === e);
    const o = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
    return [t != null ? t : o, r != null ? r : o, ...n.filter((i) => i !== t && i !== r)];
  }
  function uO(n) {
    var m, h;
    const e = cO(n);
    const [t = [], ...r] = e;
    const o = t.length === 1 && ((m = t[0]) == null ? void 0 : m.kind) === "text";
    const i = o ? r : e;
    const s = Zx(i);
    const a = i.filter(({ length: w }) => w > 1);
    if (i.length < 2 || s === null || !i.every(eg) || a.length < i.length * Xx) {
      return null;
    }
    const c = tg(i);
    const l = o ? [v(g({}, Ho(t, t)), { beside: ((h = t[0]) == null ? void 0 : h.text) || "" })] : [];
    const d = i.map((w) => Ho(w, c ? w : lO(w, s)));
    return { records: [...l, ...d], isSure: s === "email" };
  }
  function dO(n, e) {
    const t = Array.from({ length: n.length / e }, (o, i) => n.slice(i * e, (i + 1) * e));
    const r = Zx(t);
    return r !== null && tg(t) && t.every(eg) ? { records: t.map((o) => Ho(o, o)), isSure: r === "email" && t.length > 1 } : null;
  }
  function Gx(n) {
    for (let e = 2; e <= Math.min(ZC, n.length); e++) {
      const t = n.length % e === 0 ? dO(n, e) : null;
      if (t) {
        return t;
      }
    }
    return null;
  }
  function Qx(n, e) {
    const t = n.every(({ kind: r }, o) => {
      var i;
      return r === "text" || r === e && ((i = n[o - 1]) == null ? void 0 : i.kind) === "text";
    });
    if (!t || Od(n, e) === 0) {
      return null;
    }
    return {
      records: n.flatMap((r, o) => {
        const i = n[o + 1];
        const s = (i == null ? void 0 : i.kind) === e ? [r, i] : [r];
        return r.kind === "text" ? [Ho(s, s)] : [];
      }),
      isSure: false
    };
  }
  function Qs(n, e) {
    var a, c, l;
    const t = n.filter(({ text: d }) => !L(d));
    const r = t.length > 1 && !t.some(({ text: d }) => d.length > iO || eO.test(d) || nO(d));
    if (!r || t.filter(({ text: d }) => /[:：]/.test(d)).length >= t.length * 0.5) {
      return null;
    }
    const o = aO(t, e);
    if (o.every(({ kind: d }) => d === "text") || o.some(({ kind: d, plain: m }) => d === "text" && rO.test(m))) {
      return null;
    }
    const [i] = o;
    const s = (i == null ? void 0 : i.kind) === "text" ? Gx(o.slice(1)) : null;
    return (l = (a = uO(o)) != null ? a : Gx(o)) != null ? l : i && s ? {
      records: [v(g({}, Ho([i], [i])), { beside: i.text }), ...s.records],
      isSure: false
    } : (c = Qx(o, "email")) != null ? c : Qx(o, "handle");
  }
  var YC, ZC, Jx, Xx, eO, tO, nO, rO, oO, iO, Yx, Ho, Od, eg, tg;
  var Ld = x(() => {
    "use strict";
    u();
    le();
    et();
    Nr();
    se();
    YC = 8;
    ZC = 6;
    Jx = 3;
    Xx = 0.7;
    eO = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;
    tO = /^[@＠][^\s@＠]+$/;
    nO = (n) => n.split('"').length % 2 === 0;
    rO = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u;
    oO = C(String.raw`\p{L}{3,}`, "g");
    iO = 100;
    Yx = (n) => n.match(oO) || [];
    Ho = (n, e) => {
      var t, r;
      return {
        line: ((t = n[0]) == null ? void 0 : t.line) || 0,
        lastLine: ((r = n[n.length - 1]) == null ? void 0 : r.lastLine) || 0,
        cells: e.map(({ plain: o }) => o)
      };
    };
    Od = (n, e) => n.filter((t) => t.kind === e).length;
    eg = (n) => n.length <= YC && n.some(({ kind: e }) => e === "text");
    tg = (n) => n.every((e) => {
      var t;
      return e.length === ((t = n[0]) == null ? void 0 : t.length) && e.every(({ kind: r }, o) => {
        var i, s;
        return r === ((s = (i = n[0]) == null ? void 0 : i[o]) == null ? void 0 : s.kind);
      });
    });
  });

  // src/accounts/list/read/span-grid.ts
  var Ed, Hr, Ur;
  var Pd = x(() => {
    "use strict";
    u();
    Ed = 2e5;
    Hr = class {
      constructor() {
        this.isSpent = false;
        this.left = Ed;
      }
      /** How many of so many cells there is room for: all, or none. */
      take(e) {
        this.isSpent = this.isSpent || e > this.left;
        const t = this.isSpent ? 0 : e;
        this.left -= t;
        return t;
      }
    };
    Ur = class {
      constructor(e, t) {
        this.budget = e;
        this.blank = t;
        this.rows = [];
        /** By column: in how many of the next rows a cell from above stands. */
        this.spans = [];
        this.row = [];
      }
      beginRow() {
        this.row = [];
        this.rows.push(this.row);
        return this.row;
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
          e.push(this.blank);
        }
      }
      /**
       * @param cell
       * @param rowspan As the table says it; not a number or 0: it does not
       * @param colspan
       */
      add(e, t, r) {
        const { row: o, spans: i } = this;
        const s = Math.min(1e3, t || 1) - 1;
        const a = o.length;
        o.push(e);
        const c = this.budget.take(Math.min(50, r || 1) - 1);
        for (let l = 0; l < c; l++) {
          o.push(this.blank);
        }
        if (s > 0 && !this.budget.isSpent) {
          i.length = Math.max(i.length, o.length);
          i.fill(s, a, o.length);
        }
      }
    };
  });

  // src/accounts/list/read/wiki-table.ts
  function Js(n, e) {
    const t = [];
    let r = 0;
    let o = 0;
    for (let i = 0; i < n.length; i++) {
      const s = n.slice(i, i + 2);
      const a = e ? s.charAt(0) : s;
      if (s === "[[" || s === "{{") {
        r++;
        i++;
      } else if (s === "]]" || s === "}}") {
        r = Math.max(0, r - 1);
        i++;
      } else if (a === "\\") {
        i++;
      } else if (r === 0 && (a === "|" || a === "||" || a === "!!")) {
        t.push(n.slice(o, i));
        o = i + a.length;
        i = o - 1;
      }
    }
    t.push(n.slice(o));
    return t;
  }
  function rg(n) {
    const [e = "", ...t] = Js(n, true);
    return t.length > 0 && /^[^|[\]{}]*=/.test(n) ? { attributes: e, text: t.join("|") } : { attributes: "", text: n };
  }
  function $d(n) {
    return n.replace(/'{2,}/g, "").replace(/<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, " ").trim();
  }
  function og(n, e) {
    const t = [];
    const r = new Ur(new Hr(), "");
    let o = null;
    const i = n.some((c) => ng(c.trim()));
    const s = () => {
      if (o) {
        r.skipSpanned();
      }
      if (o == null ? void 0 : o.cells.every(L)) {
        Object.assign(o, { cells: [], beside: "|" });
      }
      o = null;
    };
    const a = (c) => {
      s();
      t.push(c);
      return c;
    };
    for (const [c, l] of n.entries()) {
      const d = e + c;
      const m = l.trim();
      if (!m) {
        continue;
      }
      if (Md(m) || Nd(m) || ng(m) || m.startsWith("|+")) {
        a({ line: d, lastLine: d, cells: [], beside: l });
      } else if (/^[|!]/.test(m)) {
        const h = fO(m);
        const w = m.startsWith("!");
        if (o && i) {
          o.lastLine = d;
          o.isHead = o.isHead === true && w;
        } else {
          s();
          o = a({ line: d, lastLine: d, cells: r.beginRow(), isHead: w });
        }
        for (const { attributes: b, text: S } of h) {
          r.skipSpanned();
          const k = [pO, mO].map((R) => {
            var T;
            return Number((T = R.exec(b)) == null ? void 0 : T[1]);
          });
          r.add($d(S), k[0] || 1, k[1] || 1);
        }
      } else if (o) {
        o.cells[o.cells.length - 1] += "\n" + $d(m);
        o.lastLine = d;
      } else {
        t.push({ line: d, lastLine: d, cells: [], beside: l });
      }
    }
    s();
    return t;
  }
  function Fd(n) {
    const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !L(t)) : [];
    return e.length > 0 && e.every((t) => hO.test(t));
  }
  function ig(n, e) {
    return n.flatMap((t, r) => {
      const o = e + r;
      const i = t.trim();
      if (!i) {
        return [];
      }
      if (Fd(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
        return [{ line: o, lastLine: o, cells: [], beside: t }];
      }
      const s = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
      const a = Js(s, false);
      const c = a.length > 1 ? a.map(rg).map(({ text: l }) => l) : Js(s, true);
      return [{ line: o, lastLine: o, cells: c.map((l) => $d(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
    });
  }
  var pO, mO, fO, ng, Md, Nd, hO;
  var sg = x(() => {
    "use strict";
    u();
    se();
    Pd();
    pO = /\browspan\s*=\s*["']?(\d+)/i;
    mO = /\bcolspan\s*=\s*["']?(\d+)/i;
    fO = (n) => Js(n.slice(1), false).map(rg);
    ng = (n) => /^\|-/.test(n);
    Md = (n) => /^[\s:*]*\{\|/.test(n);
    Nd = (n) => /^\s*\|\}/.test(n);
    hO = /^\s*:?-{2,}:?\s*$/;
  });

  // src/accounts/list/read/shape.ts
  function yO(n) {
    const e = n[n.length - 1] || "";
    return n.slice(1, -1).some(Cs) && !Cs(e) && !/[(（]/.test(e);
  }
  function ug(n, e, { words: t }) {
    const r = [..._o(n, e)].map(({ cells: d }) => d).filter((d) => !d.every(L));
    const o = r.filter((d) => d.length > 1);
    const i = /* @__PURE__ */ new Map();
    o.forEach(({ length: d }) => i.set(d, (i.get(d) || 0) + 1));
    const [s] = [...i].reduce((d, m) => m[1] > d[1] ? m : d, [0, 0]);
    const a = r.map((d) => {
      var h;
      const m = d.filter(fe).length;
      return m === 0 ? 0 : Math.max(m, ((h = d.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : h.length) || 0);
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
        if (d.some((w) => fe(w) || /\[\[|\{\{|^\s*[*#]/.test(w)) || d.filter((w) => Ws(w, t)).length > 1) {
          return false;
        }
        const m = d.filter((w) => !L(w)).map((w) => t.score(w));
        const h = m.filter((w) => w !== null && w.score > 0.8);
        return d.length > 1 && h.length > 1 && h.some((w) => (w == null ? void 0 : w.meaning) !== "unused") || d.length > 2 && m.filter((w) => w !== null).length > 1;
      }),
      addressed: r.filter(({ length: d }, m) => d > 1 && a[m] === 1).length / c,
      crowded: a.filter((d) => d > 1).length / c,
      dated: r.filter((d) => yO(d)).length / c
    };
  }
  function dg({ rows: n, delimiter: e }) {
    const t = n.filter((a) => a.filter((c) => !L(c)).length > 1);
    const r = t.length > 1 && t.every(([a = ""]) => {
      var c;
      return a.trim().length === 1 && a === ((c = t[0]) == null ? void 0 : c[0]);
    });
    const o = t.map(([a = ""]) => /^\s*\d{1,5}\s*$/.test(a) ? Number(a) : null);
    const i = o.length > 2 && !o.includes(null) && An(o);
    const s = t.filter(([a = "", ...c]) => c.filter((l) => !L(l)).length < 2 && (r || i || wO.test(a) && !/^\d+$/.test(a.trim())));
    return e === "	" ? t.length > s.length * 1.5 && t.length > 0 : true;
  }
  function kO(n, e) {
    const t = /* @__PURE__ */ new Set();
    const r = /* @__PURE__ */ new Set();
    const o = Xs.includes(n) ? /$^/ : /[,;、/|]/;
    const i = e.every((a) => {
      const [c = "", l = "", ...d] = a.split(n);
      t.add(c.trim());
      r.add(l.trim());
      return d.length === 0 && ag.test(c) && ag.test(l) && !/[@＠]/.test(a) && !o.test(l) && c.trim().split(/\s+/).length <= vO;
    });
    const s = Xs.includes(n) ? Math.max(t.size, r.size) : t.size;
    return i && s === e.length && e.length > 1;
  }
  function RO(n) {
    const { delimiter: e, rows: t, share: r, even: o, width: i, crowded: s, addressed: a } = n;
    if (t.length < 2 || s > 0.2 || r < 0.6 || o < 0.7 || !dg(n)) {
      return false;
    }
    const c = t.filter((m) => Wo(pt(m.join(",")).text)).length;
    const l = e === "," && c > t.length * 0.6;
    const d = t.filter((m) => L(m[m.length - 1] || "") && m.length < 3).length;
    return !l && (d < t.length * 0.5 || a > 0) && i > 1;
  }
  function pg(n) {
    const e = qo(n.map(({ text: t }) => t));
    return n.filter(({ text: t }, r) => {
      var o;
      return !L(t) && !((o = e[r]) == null ? void 0 : o.isMarkup);
    }).slice(0, cg).map(({ text: t }) => t.slice(0, 5e3));
  }
  function AO(n, e) {
    var b, S;
    const t = pg(n);
    const r = [...gO, ...Xs].filter((k) => kO(k, t));
    const o = [...lg, ...r].map((k) => ug(t, k, e));
    if (t.filter((k) => rx(k, e.words)).length > t.length * 0.6) {
      return "";
    }
    const i = SO(t, e);
    const s = (b = o.find(({ hasHeadings: k, share: R }) => k && R > 0.3)) != null ? b : i.find(({ hasHeadings: k }) => k);
    if (s) {
      return s.delimiter;
    }
    const a = (k) => t.filter((R) => k.test(R)).length / (t.length || 1);
    const c = a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
    const l = o.find((k) => k.delimiter === "	" && k.share >= 0.5 && dg(k) && (k.addressed > 0 || c < 0.6 && (k.rows.length > 1 || k.width < 3)));
    if (l) {
      return l.delimiter;
    }
    const d = o.find((k) => k.width > 2 && k.even > 0.9 && k.share > 0.9 && k.crowded === 0 && (k.width > 3 && k.addressed >= 0.5 || k.dated > 0.5));
    if (d) {
      return d.delimiter;
    }
    const m = r.length > 0;
    if (a(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !o.some(({ addressed: k }) => k > 0.3) || c > 0.3 || a(m ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || TO(t)) {
      return "";
    }
    const h = o.find(({ addressed: k, crowded: R, share: T, width: F, even: I }) => k >= 0.5 && k > R * 2 && T >= 0.5 && (F > 2 || I > 0.6));
    const w = h || i.find(({ width: k, addressed: R }) => k > 2 && R === 1);
    if (w) {
      return w.delimiter;
    }
    return ((S = o.find(RO)) == null ? void 0 : S.delimiter) || "";
  }
  function LO(n) {
    var t, r;
    const e = ((t = n.find(({ text: o }) => !L(o))) == null ? void 0 : t.text) || "";
    return e.includes(_t) ? (r = lg.find((o) => {
      const [i] = _o([e], o);
      return i !== void 0 && jn(i.cells);
    })) != null ? r : null : null;
  }
  function EO(n) {
    var i, s, a, c, l, d;
    const e = [];
    let t = [];
    const r = qo(n.map(({ text: m }) => m));
    const o = () => {
      if (t.length > 0) {
        e.push({ kind: "lines", lines: t });
        t = [];
      }
    };
    for (let m = 0; m < n.length; m++) {
      const h = n[m];
      if (!h) {
        continue;
      }
      if ((i = r[m]) == null ? void 0 : i.isMarkup) {
        t.push(v(g({}, h), { isMarkup: true }));
        continue;
      }
      const w = [];
      let b = m;
      if (Md(h.text)) {
        for (; b < n.length; b++) {
          w.push(((s = n[b]) == null ? void 0 : s.text) || "");
          if (Nd(((a = n[b]) == null ? void 0 : a.text) || "")) {
            break;
          }
        }
        o();
        e.push({ kind: "table", records: og(w, h.line), delimiter: "", source: "wiki" });
        m = b;
      } else if (CO(h.text) || h.text.includes("|") && Fd(((c = n[m + 1]) == null ? void 0 : c.text) || "")) {
        for (; b < n.length && (b === m || /\|/.test(((l = n[b]) == null ? void 0 : l.text) || "")); b++) {
          w.push(((d = n[b]) == null ? void 0 : d.text) || "");
        }
        o();
        e.push({ kind: "table", records: ig(w, h.line), delimiter: "|", source: "bars" });
        m = b - 1;
      } else {
        t.push(h);
      }
    }
    o();
    return e;
  }
  function Dd(n, e, t) {
    const r = LO(n);
    const o = e != null ? e : r;
    const i = o === null ? EO(n) : [{ kind: "lines", lines: [...n] }];
    return i.map((s) => {
      if (s.kind === "table") {
        return s;
      }
      if (o === null && bh(pg(s.lines))) {
        return s;
      }
      const a = o === null ? Is(s.lines, t) : null;
      if (a) {
        return { kind: "lines", lines: a.people, others: a.others };
      }
      const c = s.lines.map(({ text: h }) => h);
      const l = o === null ? Qs(s.lines, t.titles) : null;
      if (l) {
        return {
          kind: "table",
          records: l.records,
          delimiter: "",
          source: "stacked",
          isDoubtful: !l.isSure,
          whole: l.isSure ? null : s.lines
        };
      }
      const d = o != null ? o : AO(s.lines, t);
      const m = (h) => h.map((w) => {
        var b, S, k, R;
        return v(g({}, w), {
          line: (S = (b = s.lines[w.line - 1]) == null ? void 0 : b.line) != null ? S : 1,
          lastLine: (R = (k = s.lines[w.lastLine - 1]) == null ? void 0 : k.lastLine) != null ? R : 1
        });
      });
      if (d !== "") {
        const h = r === null ? Uh(c, d) : c;
        const w = m([..._o(h, d)]);
        const b = Xs.includes(d);
        const S = b || bO.test(d);
        return {
          kind: "table",
          records: w,
          delimiter: d,
          source: "delimited",
          isDoubtful: S,
          whole: S && b || PO(w) ? s.lines : null
        };
      }
      if ($O.test(c.join("\n"))) {
        return {
          kind: "lines",
          lines: m([..._o(c, "")]).map(({ line: h, lastLine: w, cells: b }) => ({ line: h, lastLine: w, text: b.join(" ").replace(/\n/g, " ") }))
        };
      }
      return s;
    });
  }
  var cg, lg, xO, gO, bO, Xs, ag, wO, vO, SO, TO, CO, PO, $O;
  var mg = x(() => {
    "use strict";
    u();
    et();
    Bu();
    Kx();
    _s();
    Qu();
    Nr();
    Td();
    le();
    se();
    hd();
    Hs();
    Ld();
    Kn();
    sg();
    cg = 200;
    lg = ["	", ";", ",", "|"];
    xO = ["，", "、", "،", "؛", " / ", Cd];
    gO = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："];
    bO = /[:：]/;
    Xs = [" – ", " — ", " - "];
    ag = C(String.raw`\p{L}`);
    wO = C(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
    vO = 6;
    SO = (n, e) => xO.map((t) => ug(n, t, e)).filter(({ width: t, rows: r }) => r.length > 1 && r.every(({ length: o }) => o > 1 && o === t));
    TO = (n) => [
      (e) => Iu(e) !== "",
      (e) => Qn(e, true) !== null
    ].some((e) => n.filter(e).length > n.length * 0.4);
    CO = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
    PO = (n) => n.slice(0, cg).every(({ cells: e }) => e.length > 2 && e.every((t) => L(t) || Os(t)));
    $O = /^"(?:[^"\n]|"")*$/m;
  });

  // src/accounts/list/read/side-by-side.ts
  function NO(n, e) {
    var s;
    const t = n.reduce((a, c, l) => c === "" ? a : l + 1, 0);
    const r = n.indexOf((s = n[0]) != null ? s : "", 1);
    const o = r > 0 && t % r === 0 && n.slice(0, t).every((a, c) => a !== "" && a === n[c % r]);
    const i = n.slice(0, r);
    return o && i.some((a) => e.isHeading(a)) ? {
      headings: i,
      blocks: fg(0, t / r).map((a) => fg(a * r, (a + 1) * r))
    } : null;
  }
  function IO(n, e) {
    const t = n.map((c) => {
      const [, l = "", d = "", m = ""] = FO.exec(c) || [];
      return { number: d, heading: d === "" ? "" : `${l.trim()} ${m.trim()}`.trim() };
    });
    const r = (c) => new Set(t.flatMap((l) => l.heading === c ? l.number : []));
    const o = [...new Set(t.map(({ heading: c }) => c))].filter((c) => c !== "" && r(c).size > 1);
    const i = (c) => {
      const l = e.score(c);
      return l !== null && l.score > 0.8 && DO.includes(l.meaning);
    };
    const s = t.flatMap(({ heading: c }, l) => o.includes(c) ? [] : [l]);
    if (!o.some(i) || s.some((c) => {
      var l;
      return i((l = n[c]) != null ? l : "");
    })) {
      return null;
    }
    const a = [...new Set(o.flatMap((c) => [...r(c)]))];
    return {
      headings: [...s.map((c) => {
        var l;
        return (l = n[c]) != null ? l : "";
      }), ...o],
      blocks: a.map((c) => [...s, ...o.map((l) => t.findIndex((d) => d.heading === l && d.number === c))])
    };
  }
  function hg(n, e, t) {
    var r;
    for (const o of n.slice(0, t)) {
      const i = o.cells.length > MO ? [] : o.cells.map((a) => a.trim());
      const s = (r = NO(i.map((a) => a.toLowerCase()), e)) != null ? r : IO(i, e);
      if (s) {
        const a = (c) => s.blocks.filter((l) => l.includes(c)).length === 1;
        return n.flatMap((c) => c === o ? [v(g({}, c), { cells: s.headings })] : s.blocks.filter((l) => l.some((d) => {
          var m;
          return a(d) && !L((m = c.cells[d]) != null ? m : "");
        })).map((l) => v(g({}, c), { cells: l.map((d) => {
          var m;
          return (m = c.cells[d]) != null ? m : "";
        }) })));
      }
    }
    return n;
  }
  var MO, fg, FO, DO;
  var xg = x(() => {
    "use strict";
    u();
    se();
    MO = 200;
    fg = (n, e) => Array.from({ length: e - n }, (t, r) => n + r);
    FO = /^(\D*)(\d{1,2})(\D*)$/u;
    DO = ["name", "realname", "username", "firstname", "lastname"];
  });

  // src/accounts/list/read/columns.ts
  function WO(n, e) {
    const { kinds: t, filled: r, distinct: o } = n;
    if (r === 0) {
      return e ? 0.8 : 0.1;
    }
    const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
    if (i || !e && bg(n, 1)) {
      return 0;
    }
    const s = r > 5 && o < 0.4 ? e ? 0.7 : 0.3 : 1;
    const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
    return Math.max(0, 1 - a) * s;
  }
  function HO(n, e, t) {
    const { kinds: r, filled: o } = e;
    const i = t.score > 0.8;
    switch (n) {
      case "username":
        return WO(e, i);
      case "email":
        return o === 0 ? 0.5 : r.email > 0.3 ? 1 : i && r.answer + r.word > 0.9 ? 0.4 : 0.1;
      case "name":
      case "realname":
      case "firstname":
      case "lastname":
        return !i && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : _O(n, t, e) || r.number === 1 || o > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
      case "password":
      case "reason":
      case "mode":
        return i && r.answer < 0.5 ? 1 : 0;
      case "unused":
        return i ? 1 : 0;
    }
  }
  function UO(n, e) {
    const t = {};
    if (n) {
      t[n.meaning] = n.score * HO(n.meaning, e, n);
    }
    if (e.kinds.email > 0.5) {
      const r = (t.email || 0) * 0.4 + 0.6 * e.kinds.email;
      t.email = Math.min(1, r) * (0.5 + 0.5 * e.distinct);
    }
    if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
      t.username = Math.max(t.username || 0, 0.7 + 0.3 * e.kinds.person);
    }
    return t;
  }
  function zO(n, e, t) {
    return t.findIndex((r, o) => {
      const i = t[o - 1];
      const s = e[o - 1];
      return i !== void 0 && (s == null ? void 0 : s.meaning) === "username" && i.kinds.answer > 0.6 && e[o] === null && n[o] !== void 0 && Fs(r);
    });
  }
  function wg(n, e, t) {
    let r = -1;
    let o = 0;
    let i = 0;
    n.forEach((s, a) => {
      const c = t.has(a) ? 0 : s[e] || 0;
      if (c > o) {
        i = o;
        [r, o] = [a, c];
      } else {
        i = Math.max(i, c);
      }
    });
    return o >= gg ? { index: r, score: o, margin: o - i } : null;
  }
  function VO(n, e, t) {
    const r = [["username", n]];
    const o = [["firstname", n], ["lastname", e]];
    const i = [["lastname", n], ["firstname", e]];
    return t ? [o, r] : [r, o, i];
  }
  function jO([n, e], [t, r], o) {
    const i = (d) => o !== void 0 && Ir(d, o) > 0.7;
    const s = Ir(e, r) > 0.7;
    const a = [["username", n]];
    const c = (d, m, h) => {
      const w = [[["username", d], ["realname", m]], a];
      return h ? w : w.reverse();
    };
    if (e.realNames > 0.7 && r.realNames < 0.3) {
      const d = s || i(r) || r.coined > 0.5;
      return { variants: c(t, n, d), certain: s && r.coined > 0.5 };
    }
    if (r.realNames > 0.7 && e.realNames < 0.5) {
      const d = s || i(r) && !i(e);
      return { variants: c(n, t, d), certain: d === s };
    }
    if (e.realNames < 0.4 && r.realNames < 0.4 && e.coined < 0.5) {
      return { certain: false, variants: r.coined > 0.5 ? c(t, n, s || i(r)) : VO(n, t, i(e) && i(r)) };
    }
    const l = r.realNames < 0.5 && e.coined <= 0.5;
    return {
      variants: [...c(n, t, false), ...l ? c(t, n, true).slice(0, 1) : []],
      certain: e.coined > 0.5
    };
  }
  function KO(n, e, t) {
    const r = t[n.meanings.indexOf("email")];
    const o = (h) => {
      var w;
      return ((w = t[h]) == null ? void 0 : w.distinct) || 0;
    };
    const i = e.some((h) => o(h) === 1);
    const s = e.filter((h) => !i || o(h) > 0.8);
    const [a, c] = s;
    const l = a === void 0 ? void 0 : t[a];
    const d = c === void 0 ? void 0 : t[c];
    if (a === void 0 || !l) {
      return { variants: [], certain: true };
    }
    const m = [["username", a]];
    if (l.flipped > 0.6) {
      return { variants: [m, [["realname", a]]], certain: false };
    }
    return c === void 0 || !d ? { variants: [m], certain: n.has("email") || e.length === 1 } : jO([a, l], [c, d], r);
  }
  function GO(n, e, t, r) {
    const [o, i] = [t[n], t[e]];
    return !r && o !== void 0 && i !== void 0 && o.kinds.person > 0.5 && Fs(i) && Ir(o, i) < 0.5;
  }
  function QO(n, e, t, r) {
    var l;
    if (n.has("lastname") && !n.has("firstname")) {
      return { variants: [[["firstname", e]]], certain: true };
    }
    if (n.has("firstname") && !n.has("lastname")) {
      return { variants: [[["lastname", e]]], certain: true };
    }
    const o = n.meanings.indexOf("username");
    if (GO(o, e, t, ((l = r == null ? void 0 : r[o]) == null ? void 0 : l.meaning) === "username")) {
      return { variants: [[["unused", o], ["username", e]], [["realname", e]]], certain: false };
    }
    if (n.has("username")) {
      return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
    }
    const i = t[e];
    const s = i ? i.realNames + i.ideographic : 0;
    const a = t[n.meanings.indexOf(n.has("realname") ? "realname" : "lastname")];
    if (i && a) {
      return s > 0.3 && Ir(i, a) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && i.coined > 0.5 };
    }
    const c = s > 0.3 && n.has("email");
    return { variants: [[["username", e]], [["realname", e]]], certain: !c };
  }
  function JO(n, e, t, r) {
    var a, c;
    const o = n.meanings.flatMap((l, d) => l === "unused" ? [] : [d]);
    const i = wg(e, "name", new Set(o));
    if (i) {
      const l = QO(n, i.index, t, r);
      const d = t.some(({ flipped: m }, h) => h === i.index && m > 0.6);
      return v(g({}, l), { certain: l.certain && !(d && ((c = (a = l.variants[0]) == null ? void 0 : a[0]) == null ? void 0 : c[0]) === "username") });
    }
    if (!["username", "realname", "firstname", "lastname"].some((l) => n.has(l))) {
      const l = n.free((h) => {
        var w;
        return (((w = r == null ? void 0 : r[h]) == null ? void 0 : w.score) || 0) < 0.6;
      });
      const { variants: d, certain: m } = KO(n, l, t);
      return { variants: [...d, []], certain: m && (r === null || l.length === 0) };
    }
    const s = n.has("username") ? -1 : n.meanings.indexOf("realname");
    return { variants: s === -1 ? [[]] : [[], [["username", s]]], certain: s === -1 };
  }
  function XO(n, e) {
    return e.findIndex(({ isSecret: t }, r) => t && n.every((o) => o[r] === "unused"));
  }
  function yg(n, e, t, r) {
    var k;
    const o = Math.min(BO, Math.max((n == null ? void 0 : n.length) || 0, ...e.map((R) => R.length), 1));
    const i = Array.from({ length: o }, (R, T) => T);
    const s = i.map((R) => zh(e, R, r));
    const a = t.scoreAll(i.map((R) => (n == null ? void 0 : n[R]) || ""));
    const c = s.map((R, T) => {
      var F;
      return UO((F = a[T]) != null ? F : null, R);
    });
    if (n) {
      const R = c[zO(n, a, s)];
      if (R) {
        R.username = 0.7;
      }
    }
    const l = new Id(s, c);
    for (const R of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
      l.takeBest(R);
    }
    if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
      l.wholeOrParts(l.meanings.indexOf("realname")).forEach(([R, T]) => l.take(R, T));
    }
    const d = JO(l, c, s, n && a);
    const m = d.variants.slice(0, 3).map((R) => {
      const T = [...l.meanings];
      R.forEach(([F, I]) => {
        T[I] = F;
      });
      return T;
    });
    const h = (R, T) => {
      m.splice(1, 0, (m[0] || []).map((F, I) => I === R ? T : F));
    };
    const w = l.meanings.indexOf("username");
    if (w !== -1 && (((k = c[w]) == null ? void 0 : k.username) || 0) <= 0.5) {
      h(w, "unused");
    }
    const b = c.findIndex(({ username: R = 0 }, T) => w !== -1 && l.meanings[T] === "unused" && R >= gg);
    if (b !== -1 && !l.certain) {
      m.splice(1, 0, l.meanings.map((R, T) => T === w ? "unused" : T === b ? "username" : R));
    }
    const S = l.has("password") ? -1 : XO(m, s);
    if (S !== -1) {
      h(S, "password");
    }
    return {
      plans: m,
      certain: l.certain && d.certain && S === -1,
      scores: c.map((F) => {
        var I = F, { name: R } = I, T = Fe(I, ["name"]);
        return R ? v(g({}, T), { realname: R / 2, username: R / 2 }) : T;
      }),
      stats: s
    };
  }
  function vg(n, e, { scores: t, stats: r }) {
    return e.map((o, i) => {
      var s, a;
      return {
        heading: Mt((n == null ? void 0 : n[i]) || ""),
        meaning: o,
        examples: [...((s = r[i]) == null ? void 0 : s.examples) || []],
        scores: (a = t[i]) != null ? a : {}
      };
    });
  }
  var gg, BO, qO, bg, _O, Id;
  var kg = x(() => {
    "use strict";
    u();
    Yt();
    Gn();
    gg = 0.35;
    BO = 300;
    qO = 0.15;
    bg = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
    _O = (n, { score: e }, t) => e < 1 && (n === "name" || n === "realname") && bg(t, 1);
    Id = class {
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
        const t = wg(this.scores, e, this.taken);
        if (t) {
          this.take(e, t.index);
          const r = t.margin < qO && !(e === "email" && this.hasTwin(t.index));
          this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
        }
        return t;
      }
      hasTwin(e) {
        const t = this.stats[e];
        return t !== void 0 && this.stats.some((r, o) => o !== e && r.kinds.email > 0.5 && Ir(t, r) > 0.7);
      }
      /** A name in two parts and a whole one: the parts say more, unless fewer people have them. */
      wholeOrParts(e) {
        const t = ["firstname", "lastname"].map((o) => this.meanings.indexOf(o));
        const r = (o) => {
          var i;
          return ((i = this.stats[o]) == null ? void 0 : i.fill) || 0;
        };
        return t.every((o) => r(o) < r(e)) ? [["realname", e], ...t.map((o) => ["unused", o])] : [["unused", e]];
      }
      has(e) {
        return this.meanings.includes(e);
      }
      /** Columns that may be names though no heading says so, in order. */
      free(e) {
        return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && Fs(t) ? [r] : []);
      }
    };
  });

  // src/accounts/list/read/sections.ts
  function qd(n, e, t) {
    const r = Be(n);
    if (r.length === 0 || r.some(fe) || n.beside !== void 0) {
      return false;
    }
    if (r.length > 1 && r.filter((l) => Ws(l, e)).length > 1) {
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
  function Tg(n, e, t) {
    const r = Be(n);
    if (e.length === 0 || r.length < 2 || r.some(fe)) {
      return false;
    }
    let o = 0;
    n.cells.forEach((i, s) => {
      const a = e.map(({ cells: m }) => m[s] || "").filter((m) => !L(m) && !St(m));
      if (!Es(i) || St(i) || a.length < e.length * 0.5) {
        return;
      }
      const c = a.map((m) => Rt(m, t));
      const l = Rt(i, t);
      const d = (m) => l !== m && c.filter((h) => h === m).length > c.length * 0.7;
      if (d("email") || d("person")) {
        o += 2;
      } else if (d("date") || d("number") || d("phone")) {
        o += e.length > 2 ? 2 : 1;
      }
    });
    return o > 1;
  }
  function YO(n, e) {
    const { words: t, titles: r } = e;
    const o = [];
    let i = "";
    n.forEach((s, a) => {
      var m;
      const c = o[o.length - 1];
      const l = s.cells.join("|").toLowerCase();
      const d = i !== "" && l === i;
      if (d || qd(s, t, c === void 0 && a < Ys)) {
        if (c === a - 1 && Be(s).length >= Be((m = n[c]) != null ? m : s).length) {
          o.pop();
        } else if (c === a - 1) {
          return;
        }
        o.push(a);
        i = l;
      }
    });
    if (o.length === 0) {
      const s = n.slice(0, Ys).findIndex((a, c) => c < ea && a.cells.length > 1 && (a.isHead || Tg(a, n.slice(c + 1, c + 12), r)));
      if (s !== -1) {
        o.push(s);
      }
    }
    return o;
  }
  function Ag(n) {
    return n.length <= ea && !n.some(Uo) && n.filter((e) => Be(e).length > 1 && !L(e.cells[0] || "")).length < 3;
  }
  function tL(n, e, t) {
    const r = n.cells.slice(1).filter((i) => !L(i));
    if (r.length === 0 || r.some((i) => Rt(i, t) !== "number")) {
      const i = Be(n)[0] || "";
      return Be(n).length === 1 && e.length > 1 && eL(i.trim());
    }
    const o = e.slice(0, 20);
    return o.length > 0 && n.cells.every((i, s) => s === 0 || L(i) || o.filter(({ cells: a }) => Rt(a[s] || "", t) === "number").length < o.length * 0.3);
  }
  function nL(n, e, t) {
    const r = e.slice(0, Rg);
    if (r.length === 0) {
      return false;
    }
    const o = r.reduce((i, s) => i + Be(s).length, 0) / r.length;
    if (Be(n).length <= o / 2 && Be(n).length < 3 && o > 3) {
      return !Uo(n);
    }
    return Tg(n, r, t) && n.cells.some((i, s) => Es(i) && r.filter(({ cells: a }) => fe(a[s] || "")).length > r.length * 0.8);
  }
  function rL(n, e, t, { options: r, words: o }) {
    if (r.columns) {
      const i = Math.max(t, r.columns.length);
      return Array.from({ length: i }, (s, a) => {
        var c, l;
        return (l = (c = r.columns) == null ? void 0 : c[a]) != null ? l : "unused";
      });
    }
    return e ? Oh(n.map((i) => {
      const s = o.score(i);
      return (s == null ? void 0 : s.score) === 1 ? s.meaning : "unused";
    }), Ps(n)) : null;
  }
  function oL(n, e) {
    const t = [...n.cells];
    for (const r of e) {
      if (Be(r).length > 1 && r.cells.length >= n.cells.length) {
        r.cells.forEach((o, i) => {
          var s, a;
          t[i] = L((s = t[i]) != null ? s : "") ? o : (a = t[i]) != null ? a : "";
        });
      }
    }
    return v(g({}, n), { cells: t });
  }
  function iL(n) {
    return Ks(n.map((e, t) => {
      var s, a;
      const r = Be(e);
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
  function Bd(n, e, t, r) {
    var T;
    const { words: o, titles: i } = r;
    const s = [...t];
    const a = [...n];
    const c = [];
    const l = e !== null && jn(e.cells);
    if (!l) {
      if (e) {
        const F = s.slice(0, Ys).findIndex((I, z) => z === s.length - 1 || !nL(I, s.slice(z + 1, z + 1 + Rg), i));
        a.push(...s.splice(0, Math.max(0, F)));
      }
      for (let F = s.pop(); F; F = s.pop()) {
        if (s.length === 0 || !tL(F, s, i)) {
          s.push(F);
          break;
        }
        c.unshift(F);
      }
    }
    const d = e && !l ? oL(e, [...a].reverse()) : e;
    const m = d ? -1 : s.slice(0, Ys).reduce((F, I, z) => L(I.cells[0] || "") && Be(I).length > 0 && z <= ea ? z : F, -1);
    const h = s.filter((F) => L(F.cells[0] || "")).length < s.length * 0.5;
    if (m !== -1 && h && Ag(s.slice(0, m))) {
      a.push(...s.splice(0, m + 1));
    }
    const w = iL(l ? [] : s);
    const b = new Set(s.filter((F, I) => w.places.has(I)));
    const S = s.filter((F) => !b.has(F)).slice(0, Zs).map(({ cells: F }) => F);
    const k = yg((T = d == null ? void 0 : d.cells) != null ? T : null, S, o, i);
    const R = rL((d == null ? void 0 : d.cells) || [], l, k.stats.length, r);
    if (R) {
      k.plans = [R];
      k.certain = true;
    }
    return { headings: d, above: a, rows: s, totals: c, plans: k, groupTitles: b, found: w, sheet: l };
  }
  function aL(n) {
    const [e, t] = n.slice(-2).reverse();
    return e !== void 0 && t !== void 0 && Be(e).length === 1 && !Uo(e) && (e.line > t.lastLine + 1 || Be(t).length > 2);
  }
  function Cg(n) {
    if (!/<\/(?:s|del|strike)>/i.test(n.cells.join(""))) {
      return n;
    }
    const e = n.cells.map((i) => i.replace(Sg, " ").trim());
    const t = n.cells.findIndex(Es);
    const r = L(e[t] || "");
    const o = n.cells.map((i) => i.replace(Sg, "$2"));
    return v(g({}, n), { isStruck: r, cells: r ? o : e });
  }
  function Og(n, e) {
    var l, d;
    const t = hg(n.filter((m) => m.beside === void 0 && !m.isStruck && Be(m).length > 0), e.words, ea);
    const r = jn(((l = t[0]) == null ? void 0 : l.cells) || []);
    const o = r ? [0] : YO(t, e);
    const i = [];
    const s = (d = o[0]) != null ? d : -1;
    let a = t.slice(0, Math.max(0, s));
    const c = a.length > 1 && a.every(({ cells: [m = "", ...h] }) => h.length === 0 && sL.test(m));
    if (a.length > 0 && (c || !Ag(a))) {
      const m = Bd([], null, a, e);
      const h = c || !a.some(Uo) && t.some(Uo);
      if (h) {
        m.groupTitles = new Set(m.rows);
        m.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
      }
      i.push(m);
      a = [];
    }
    if (s === -1) {
      i.push(Bd([], null, t, e));
    }
    o.forEach((m, h) => {
      var k, R;
      const w = (k = o[h + 1]) != null ? k : t.length;
      const b = t.slice(m + 1, w);
      const S = w < t.length && aL(b) ? b.splice(-1) : [];
      i.push(Bd(a, (R = t[m]) != null ? R : null, b, e));
      a = S;
    });
    return {
      sections: i,
      planCount: Math.max(1, ...i.map(({ plans: m }) => m.plans.length)),
      hasOther: i.some(({ found: m }) => !m.isSure),
      certain: i.every(({ plans: m, found: h }) => m.certain && h.isSure),
      sheet: r
    };
  }
  function Lg({ sections: n }) {
    const e = Math.max(...n.map(({ rows: t }) => t.length));
    return n.find(({ rows: t }) => t.length === e);
  }
  function Eg(n, e) {
    var t, r;
    return vg((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Wd(n, e), n.plans);
  }
  function Wd({ plans: n }, e) {
    var t, r;
    return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
  }
  var Zs, Ys, Rg, ea, Be, Uo, ZO, eL, sL, Sg;
  var _d = x(() => {
    "use strict";
    u();
    et();
    xg();
    kg();
    _s();
    se();
    Kn();
    yd();
    Zs = 200;
    Ys = 12;
    Rg = 20;
    ea = 6;
    Be = ({ cells: n }) => n.filter((e) => !L(e));
    Uo = ({ cells: n }) => n.some(fe);
    ZO = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
    eL = (n) => n.length < 40 && ZO.has(n.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
    sL = /^[^\d:：.!?]{1,40}$/;
    Sg = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;
  });

  // src/accounts/list/formula.ts
  function Pg(n) {
    const e = [];
    let t = false;
    for (let r = n.length - 1; r >= 0; r--) {
      const o = n.charAt(r);
      if (t && lL.includes(o)) {
        e.push(r + 1);
      }
      if (!uL.test(o)) {
        t = cL.includes(o);
      }
    }
    if (t || dL.test(n)) {
      e.push(0);
    }
    return e.reverse();
  }
  function $g(n) {
    const e = Pg(n);
    return e.length === 0 ? n : [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
  }
  function Hd(n) {
    const e = Pg(n);
    return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
  }
  var cL, lL, uL, dL;
  var Ud = x(() => {
    "use strict";
    u();
    cL = "=+-@＝＋－＠";
    lL = ";,|	\r\n\v\f\u2028\u2029";
    uL = /[\s'"]/u;
    dL = /^'*[\t\r\n]/u;
  });

  // src/accounts/list/read/table.ts
  function Dg(n, e) {
    const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
    return (t ? e + n : `${n} ${e}`).trim();
  }
  function pL(n) {
    const e = n.filter((t) => !L(t)).slice(0, Zs);
    return e.length > 1 && e.filter((t) => Fr.test(t.trim())).length > e.length * 0.8;
  }
  function mL(n) {
    const [, e = "", t = ""] = Fr.exec(n.trim()) || [];
    return e ? Dg(t, e) : n;
  }
  function fL(n, e, { rows: t }) {
    const r = n.cells.findIndex((i) => !L(i));
    const o = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
    return o && Ng(n) === 1 && t.slice(0, Zs).filter((i) => Ng(i) > 2).length > 1;
  }
  function hL({ headings: n, sheet: e }, t, r) {
    const o = (i) => e ? Hd(i) : i.trim();
    return { heading: Mt(o((n == null ? void 0 : n.cells[t]) || "")), column: t, value: o(r) };
  }
  function Fg(n, { titles: e }) {
    var o, i;
    const { names: t, calls: r } = Wt(n, e);
    return (i = t[0]) != null ? i : (o = r[0]) == null ? void 0 : o.names[0];
  }
  function xL(n, e) {
    var o;
    const { realname: t = "" } = n;
    if (/\[\[|\{\{/.test(t)) {
      const i = Fg(t, e);
      n.username = n.username || i || "";
      n.realname = i === void 0 ? Mg(t) : "";
    }
    const { username: r = "" } = n;
    if (/\[\[|\{\{|https?:/.test(r)) {
      n.username = (o = Fg(r, e)) != null ? o : Mg(r);
    }
  }
  function gL(n, { words: e }) {
    const { username: t = "", email: r = "", realname: o = "" } = n;
    if (/[@＠]/.test(t.slice(1))) {
      const i = Us(t.replace(/\n/g, " "), e);
      const s = r === "" || i.email.toLowerCase() === r.toLowerCase();
      if (i.email !== "" && (s || i.name !== "")) {
        n.username = i.name;
        n.email = r || i.email;
      }
    } else {
      n.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (fe(o)) {
      n.realname = "";
    }
  }
  function bL({ rows: n, sheet: e }, t, { titles: r }) {
    const o = t.flatMap((l, d) => l === "username" || l === "realname" ? [d] : []);
    const [i = -1] = o;
    const s = n.some(({ cells: l }) => !L(l[t.indexOf("email")] || ""));
    const a = o.length === 1 && !e && !s && !t.includes("password");
    const c = a ? jh(n.map(({ cells: l }) => l[i] || ""), r) : null;
    return c && v(g({}, c), { column: i });
  }
  function wL(n, { column: e, peopleOf: t }) {
    return t(n.cells[e] || "").map((r) => v(g({}, n), { cells: n.cells.map((o, i) => i === e ? r : o) }));
  }
  var Mg, Ng, ta;
  var Ig = x(() => {
    "use strict";
    u();
    Yt();
    Ud();
    pd();
    et();
    Gn();
    $o();
    qs();
    se();
    _d();
    Gu();
    Kn();
    nd();
    Mg = (n) => n.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, t) => t.split("|").pop() || "");
    Ng = ({ cells: n }) => n.filter((e) => !L(e)).length;
    ta = class {
      constructor(e, t, r) {
        this.context = e;
        this.builder = t;
        this.delimiter = r;
        this.secret = /* @__PURE__ */ new Map();
        /** Who has an address, and in which section. */
        this.known = /* @__PURE__ */ new Map();
        /** Are there usernames that may be something else? */
        this.hasDoubtful = false;
      }
      /**
       * @param table
       * @param table.sections
       * @param way
       * @param way.variant Which of the ways to take the columns
       * @param way.isOther Are those taken for people who are more likely titles, and the other way round?
       * @param way.isBare Are usernames left out that may be explanations?
       */
      addAll({ sections: e }, { variant: t, isOther: r, isBare: o }) {
        var i;
        for (const s of e) {
          for (const h of [...s.above, ...s.headings ? [s.headings] : []]) {
            this.builder.remark("header", h.line, this.textOf(h), h.lastLine);
          }
          for (const h of s.totals) {
            this.builder.remark("total", h.line, this.textOf(h), h.lastLine);
          }
          const a = Wd(s, t);
          const c = pL(s.rows.map(({ cells: h }) => h[a.indexOf("realname")] || ""));
          const l = ((i = s.headings) == null ? void 0 : i.cells) || [];
          const d = tx(a, l, s.rows, this.context.words, o);
          const m = o ? null : bL(s, a, this.context);
          this.hasDoubtful = this.hasDoubtful || (m == null ? void 0 : m.isSure) === false;
          for (const h of s.rows) {
            if (this.builder.overflow !== null) {
              return;
            }
            const { groupTitles: w, found: b } = s;
            if (w.has(h) && (b.isSure || b.isLikely !== r)) {
              this.builder.remark("header", h.line, this.textOf(h), h.lastLine);
            } else {
              for (const S of m ? wL(h, m) : [h]) {
                this.addRecord(S, a, s, c, d);
              }
            }
          }
        }
      }
      textOf(e) {
        return e.cells.join(this.delimiter || " ");
      }
      /** The columns of which nothing is carried through, whatever the person says of them. */
      secretColumns(e) {
        var r;
        let t = this.secret.get(e);
        if (!t) {
          const o = ((r = e.headings) == null ? void 0 : r.cells) || [];
          t = e.plans.stats.map(({ isSecret: i }, s) => i && !e.sheet || this.context.words.isSecret(o[s] || ""));
          this.secret.set(e, t);
        }
        return t;
      }
      addRecord(e, t, r, o, i) {
        var F;
        const { line: s, lastLine: a, cells: c } = e;
        const l = { first: "", last: "" };
        const d = [];
        const m = [];
        const h = this.secretColumns(r);
        const w = r.sheet ? Ps(((F = r.headings) == null ? void 0 : F.cells) || []) : -1;
        c.forEach((z, Le) => {
          const Se = r.headings !== null && Le >= r.headings.cells.length;
          const ue = Se && t[Le] === "unused" ? void 0 : t[Le];
          if (ue === void 0 || ue === "unused") {
            const gt = this.delimiter && z.includes("\n") && z.includes(this.delimiter);
            if (!L(z) && (ue === void 0 || gt)) {
              m.push(z);
            }
            if (!L(z) && ue === "unused" && Le > w && !h[Le]) {
              d.push(hL(r, Le, z));
            }
          } else {
            this.readCell(ue, r.sheet ? Hd(z) : z, l, r.sheet, s);
            if (ue === "realname" && o) {
              l.realname = mL(l.realname || "");
            }
          }
        });
        if (e.broken) {
          this.builder.remark("broken-quotes", s, this.textOf(e));
        }
        const I = l, { first: b, last: S } = I, k = Fe(I, ["first", "last"]);
        if (b || S) {
          k.realname = Dg(b, S);
        }
        const R = d.filter(({ value: z }) => z !== k.password);
        if (R.length > 0) {
          k.extra = R;
        }
        if (r.sheet) {
          this.builder.add(s, a, k, true);
          return;
        }
        this.readName(k, (z) => i(z, c));
        if (fL(e, t, r)) {
          this.builder.remark("header", s, this.textOf(e), a);
          return;
        }
        const T = !k.username && !k.email && !k.realname;
        if (T && k.password) {
          this.builder.add(s, a, k);
        } else if (this.isKnown(k, r)) {
          this.builder.remark("again", s, this.textOf(e), a);
        } else {
          this.builder.addOrRemark(s, a, k, this.textOf(e));
        }
        if (m.length > 0 && !T) {
          this.builder.remark("extra-cells", s, m.join(this.delimiter || " "), a);
        }
      }
      /** Was somebody of this name and address in an earlier section? */
      isKnown({ username: e, email: t, realname: r }, o) {
        var a;
        const i = [e, t, r].join("\n");
        const s = (a = this.known.get(i)) != null ? a : o;
        this.known.set(i, s);
        return !!t && s !== o;
      }
      readCell(e, t, r, o, i) {
        switch (e) {
          case "firstname":
            r.first = Br(t);
            break;
          case "lastname":
            r.last = Br(t);
            break;
          case "mode":
            this.readMode(t, r, i);
            break;
          case "username":
          case "email":
          case "realname":
            r[e] = o ? t : Br(t);
            break;
          default:
            r[e] = o ? t : t.trim();
        }
      }
      /** A cell for names may hold a link, or the address as well. */
      readName(e, t) {
        xL(e, this.context);
        gL(e, this.context);
        const { name: r, isDoubtful: o } = t((e.username || "").replace(/^\s*#+/, ""));
        e.username = r;
        this.hasDoubtful = this.hasDoubtful || o;
      }
      readMode(e, t, r) {
        const o = Qh.get(e.trim().toLowerCase());
        if (o) {
          t.mode = o;
        } else if (!L(e)) {
          this.builder.remark("unknown-mode", r, e);
        }
      }
    };
  });

  // src/accounts/list/read/read-text.ts
  function RL(n) {
    var c, l;
    const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
    const t = (l = (c = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : c[1]) != null ? l : null;
    const r = e.split("\n");
    let o = 0;
    const i = r.findIndex((d, m) => m >= vL || !L(d) && ++o > yL);
    const s = r.slice(0, i === -1 ? r.length : i).map((d, m) => ({ line: m + 1, lastLine: m + 1, text: d }));
    const a = t === null ? s : s.slice(1);
    return {
      all: a,
      lines: a,
      separator: t,
      beyond: i === -1 ? null : AL(r, i)
    };
  }
  function AL(n, e) {
    const t = n.findIndex((i, s) => s >= e && !L(i));
    let r = n.length - 1;
    while (r > t && L(n[r] || "")) {
      r--;
    }
    const o = n.find((i, s) => s >= e && TL.test(i)) || "";
    return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: o };
  }
  function CL({ records: n, delimiter: e }, t, { options: r }) {
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
    return i.size > 1 ? null : n.map(({ line: s, lastLine: a, cells: c, beside: l }) => ({ line: s, lastLine: a, text: l != null ? l : c.join(c.every(L) ? e : " ") }));
  }
  function Bg(n, e) {
    return n.map((t) => {
      if (t.kind === "lines") {
        const { lines: a, others: c } = t;
        return {
          segment: new Xn(a, e),
          table: null,
          others: c ? new Xn(c, e) : null
        };
      }
      const r = t.records.map(Cg);
      const o = Og(r, e);
      const i = t.source === "delimited" ? CL(t, o, e) : null;
      const s = t.whole ? new Xn(t.whole, e) : null;
      return i ? { segment: new Xn(i, e), table: null } : { segment: v(g({}, t), { records: r }), table: o, whole: s };
    });
  }
  function OL(n, e) {
    var c;
    const t = (c = e.options.delimiter) != null ? c : n.separator;
    let r = Bg(Dd(n.lines, t, e), e);
    if (!r.some(({ table: l }) => l == null ? void 0 : l.sheet) && n.lines.some(({ text: l }) => kL.test(l))) {
      n.lines = n.lines.map((l) => v(g({}, l), { text: fh(l.text.replace(/\uFEFF/g, "")) }));
      r = Bg(Dd(n.lines, t, e), e);
    }
    const o = { variant: 0, isOther: false, isBare: false };
    const i = new na(r, e, o);
    const s = new ra();
    const a = (l) => {
      s.add(new na(r, e, g(g({}, o), l)).read(n));
    };
    s.add(i.read(n));
    if (i.hasDoubtful) {
      a({ isBare: true });
    }
    if (i.hasOther) {
      a({ isOther: true });
    }
    for (let l = 1; l < qg && i.hasVariants; l++) {
      a({ variant: l });
    }
    return { readings: s.list, certain: i.certain };
  }
  function LL(n, e) {
    var m, h;
    const t = n.lines.some(({ text: w }) => SL.test(w) || w.includes(_t));
    const r = !t && ((m = Qs(n.lines, e.titles)) == null ? void 0 : m.isSure) === true;
    const o = !t && Is(n.lines, e) !== null;
    const i = t || r || o ? null : lx(n.lines, e.words);
    const s = (w = n.lines) => OL(v(g({}, n), { lines: w }), e);
    if (!i || i.around.size === 0) {
      return s();
    }
    const a = s(n.lines.map((w) => i.around.has(w) ? v(g({}, w), { text: "" }) : w));
    if (!((h = a.readings[0]) == null ? void 0 : h.rows.length)) {
      return s();
    }
    if (i.isSure) {
      return a;
    }
    const [c, l] = i.isLikely ? [a, s()] : [s(), a];
    const d = new ra();
    [...c.readings.slice(0, 1), ...l.readings.slice(0, 1), ...c.readings, ...l.readings].forEach((w) => d.add(w));
    return { readings: d.list, certain: d.list.length < 2 && c.certain };
  }
  function an(n, e = {}) {
    var l, d;
    const t = RL(n);
    const r = {
      options: e,
      words: new Ms(e.headings),
      titles: new _r(e.userNamespaces),
      ands: new As((l = e.language) != null ? l : "")
    };
    const o = t.lines.some((m) => m.text.includes(_t));
    if (((d = e.delimiter) != null ? d : null) === null && !o) {
      t.lines = qh(Sh(t.lines));
    }
    const { readings: [i, ...s], certain: a } = LL(t, r);
    if (!i) {
      throw new Error("A text has no reading.");
    }
    const c = !i.rows.some(({ username: m, realname: h }) => (m + h).includes("�"));
    return { readings: [i, ...s.slice(0, qg - 1)], certain: a && c };
  }
  var yL, vL, kL, SL, qg, TL, na, ra;
  var zd = x(() => {
    "use strict";
    u();
    Bu();
    kh();
    Rh();
    Fh();
    Wh();
    Qu();
    _s();
    ux();
    Td();
    Ad();
    qs();
    se();
    Yu();
    mg();
    _d();
    Kn();
    Ld();
    Ig();
    yL = 3 * Do;
    vL = 5 * Do;
    kL = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
    SL = /\[\[|\{\{|^==.*==|^\{\|/;
    qg = 3;
    TL = /[^\s,;|"]/;
    na = class {
      constructor(e, t, r) {
        this.parts = e;
        this.context = t;
        this.way = r;
        this.certain = true;
        this.hasVariants = false;
        /** Are there lines that may be people or not? */
        this.hasOther = false;
        /** Are there usernames that may be explanations? */
        this.hasDoubtful = false;
        this.format = "names";
        this.builder = new Bs(t.options);
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
          if (l.table && l.whole && this.way.isOther) {
            this.addLines(l.whole, s.length > 1);
          } else if (l.table) {
            this.addTable(l.segment, l.table);
            this.hasOther = this.hasOther || l.whole !== null;
            this.certain = this.certain && l.segment.isDoubtful !== true;
          } else {
            this.hasOther = this.hasOther || !!l.others;
            this.certain = this.certain && !l.others;
            this.addLines(this.way.isOther && l.others || l.segment, s.length > 0);
          }
        }
        if (r && o.overflow === null) {
          o.remark(r.text === "" ? "no-name" : "too-many", r.line, r.text, r.lastLine);
        }
        const a = (c = r == null ? void 0 : r.lastLine) != null ? c : e.reduce((l, { line: d, text: m }) => L(m) ? l : d, 0);
        o.finish(a, e);
        return v(g({ rows: o.rows, remarks: o.remarks }, this.columns()), { format: this.format });
      }
      addTable(e, t) {
        this.certain = this.certain && t.certain;
        this.hasVariants = this.hasVariants || t.planCount > 1;
        this.hasOther = this.hasOther || t.hasOther;
        this.format = t.sheet && t.sections.some(({ plans: o }) => {
          var i;
          return (i = o.plans[0]) == null ? void 0 : i.includes("password");
        }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
        for (const { line: o, lastLine: i, cells: s, isStruck: a, beside: c } of e.records) {
          if (a) {
            this.builder.remark("struck", o, s.join(e.delimiter || " "), i);
          }
          if (c !== void 0 && !L(c)) {
            this.builder.remark(e.source === "stacked" ? "header" : "markup", o, c, i);
          }
        }
        const r = new ta(this.context, this.builder, e.delimiter);
        r.addAll(t, this.way);
        this.foundDoubtful(r);
      }
      foundDoubtful({ hasDoubtful: e }) {
        this.certain = this.certain && !e;
        this.hasDoubtful = this.hasDoubtful || e;
      }
      addLines(e, t) {
        const { builder: r, context: o } = this;
        const i = e.source;
        const s = t ? null : ox(i, o.words, r, this.way.isBare);
        if (s) {
          this.foundDoubtful(s);
          return;
        }
        if (!t && !this.way.isOther && wh(i, r)) {
          this.certain = false;
          this.hasOther = true;
          return;
        }
        const a = this.way.variant === 1 ? "parts" : "whole";
        const c = new Gs(e, v(g({}, o), { order: a, isOther: this.way.isOther }), r);
        const l = r.rows.length;
        c.readAll();
        this.hasVariants = this.hasVariants || c.hasParts;
        this.hasOther = this.hasOther || c.hasOther;
        this.certain = this.certain && c.isCertain;
        if (!t) {
          const d = r.rows.slice(l);
          const m = d.filter(({ email: h }) => h !== "").length;
          this.format = c.isPage ? "wikitext" : m > d.length / 2 ? "addresses" : "names";
        }
      }
      columns() {
        const e = this.parts.flatMap((r) => {
          const o = r.table && Lg(r.table);
          return o ? [{ section: o, delimiter: r.segment.kind === "table" ? r.segment.delimiter : "" }] : [];
        });
        const t = e.reduce((r, o) => !r || o.section.rows.length > r.section.rows.length ? o : r, null);
        return {
          columns: t && Eg(t.section, this.way.variant),
          hasHeadings: t !== null && t.section.headings !== null,
          knowsHeadings: !!(t == null ? void 0 : t.section.headings) && qd(t.section.headings, this.context.words, true),
          delimiter: (t == null ? void 0 : t.delimiter) || ""
        };
      }
    };
    ra = class {
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
  function EL(n, e) {
    try {
      return e(Wg(atob(n.trim())), "utf-8");
    } catch (t) {
      return n;
    }
  }
  function PL(n, e, t) {
    const r = n.replace(/=([0-9a-f]{2})/gi, (o, i) => String.fromCharCode(parseInt(i, 16)));
    try {
      return t(Wg(r), e);
    } catch (o) {
      return n;
    }
  }
  function $L(n) {
    var t, r;
    const e = [];
    for (const o of jd(_g(n))) {
      const i = (t = e[e.length - 1]) != null ? t : "";
      if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
        e[e.length - 1] = i.slice(0, -1) + o;
      } else {
        e.push(o);
      }
    }
    return e;
  }
  function ML(n, e) {
    var c, l;
    const t = n.indexOf(":");
    const [r = "", ...o] = n.slice(0, Math.max(t, 0)).split(";");
    const i = o.join(";");
    const s = n.slice(t + 1);
    const a = (l = (c = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : c[1]) != null ? l : "utf-8";
    return {
      name: r.replace(/.*\./, "").toUpperCase(),
      parameters: i,
      value: /quoted-printable/i.test(i) ? PL(s, a, e) : s
    };
  }
  function NL(n) {
    const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(Vd);
    return `${t} ${e}`.trim();
  }
  function FL(n) {
    var o, i;
    const e = (s) => {
      var a, c;
      return (c = (a = n.find(({ name: l }) => l === s)) == null ? void 0 : a.value) != null ? c : "";
    };
    const t = n.filter(({ name: s }) => s === "EMAIL");
    const r = (o = t.find(({ parameters: s }) => /[;,=]pref\b/i.test(s))) != null ? o : t[0];
    return {
      name: Vd(e("FN")) || NL(e("N")),
      email: Vd((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, ""),
      uid: ""
    };
  }
  function IL(n, e) {
    return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => $L(t).map((r) => ML(r, e))).filter((t) => !DL(t)).map(FL);
  }
  function WL(n, e) {
    var o;
    const t = /* @__PURE__ */ new Map();
    for (const i of jd(n)) {
      const [, s = "", a = "", c = ""] = (o = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? o : [];
      const l = s.replace(/;.*/, "").toLowerCase();
      if (l && a !== "<" && !t.has(l)) {
        t.set(l, (a ? EL(c, e) : c).trim());
      }
    }
    const r = (i) => {
      var s;
      return (s = t.get(i)) != null ? s : "";
    };
    return {
      name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
      email: r("mail"),
      uid: r("uid")
    };
  }
  function Hg(n, e) {
    const [t = ""] = jd(n.slice(0, 4e3)).filter((s) => !/^(\s*|#.*|version:.*)$/.test(s));
    let r;
    if (/^BEGIN:VCARD\s*$/i.test(t)) {
      r = IL(n, e);
    } else if (/^dn::? /i.test(t)) {
      r = _L(n, e);
    } else {
      return null;
    }
    const o = r.filter(({ name: s, email: a }) => s || a);
    const i = o.some(({ uid: s }) => s !== "");
    return { kind: "table", sheets: [{ name: "", rows: [
      ["Name", "E-mail", ...i ? ["uid"] : []],
      ...o.map(({ name: s, email: a, uid: c }) => [s, a, ...i ? [c] : []])
    ] }] };
  }
  var Wg, jd, _g, Vd, DL, BL, qL, _L;
  var Ug = x(() => {
    "use strict";
    u();
    Wg = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
    jd = (n) => n.split(/\r\n|\r|\n/);
    _g = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
    Vd = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
    DL = (n) => n.some(({ name: e, value: t }) => /^(?:X-ADDRESSBOOKSERVER-)?KIND$/.test(e) && !/^\s*individual\s*$/i.test(t));
    BL = /^(?:member|uniqueMember|memberUid|member ?url):|^objectClass:\s*(?:\S*group\S*|organi[sz]ation(?:alUnit|alRole)?|d?country|locality|dcObject|domain|device|applicationProcess)\s*$/im;
    qL = /^objectClass:\s*\S*person\S*\s*$/im;
    _L = (n, e) => _g(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t) && (qL.test(t) || !BL.test(t))).map((t) => WL(t, e));
  });

  // src/accounts/list/read/source/file-kind.ts
  function VL(n) {
    return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
  }
  function jL(n, e, t) {
    for (let r = 0; r < e.length; r++) {
      if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
        return false;
      }
    }
    return true;
  }
  function KL(n) {
    var i, s;
    const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
    if (n.length < 52) {
      return "document";
    }
    const t = 2 ** Math.min(e.getUint16(30, true), 12);
    const r = (e.getUint32(48, true) + 1) * t;
    const o = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
    return (s = (i = zL.find(([a]) => o.includes(a))) == null ? void 0 : i[1]) != null ? s : "document";
  }
  function zg(n) {
    var t, r;
    if (!n.length) {
      return "empty";
    }
    const e = VL(n.subarray(0, 264));
    if (e.startsWith(UL)) {
      return KL(n);
    }
    return (r = (t = HL.find(([, o, i]) => jL(e, o, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
  }
  var HL, UL, zL;
  var Vg = x(() => {
    "use strict";
    u();
    HL = [
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
    UL = "d0cf11e0a1b11ae1";
    zL = [
      ["EncryptedPackage", "encrypted"],
      ["Workbook", "old-spreadsheet"],
      ["Book", "old-spreadsheet"],
      ["WordDocument", "document"]
    ];
  });

  // node_modules/chardet/lib/fs/browser.js
  var jg = Pt((Kd) => {
    "use strict";
    u();
    Object.defineProperty(Kd, "__esModule", { value: true });
    Kd.default = () => {
      throw new Error("File system is not available");
    };
  });

  // node_modules/chardet/lib/match.js
  var Yn = Pt((Gd) => {
    "use strict";
    u();
    Object.defineProperty(Gd, "__esModule", { value: true });
    Gd.default = (n, e, t) => ({
      confidence: t,
      name: e.name(n),
      lang: e.language ? e.language() : void 0
    });
  });

  // node_modules/chardet/lib/encoding/ascii.js
  var Gg = Pt((zo) => {
    "use strict";
    u();
    var GL = zo && zo.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(zo, "__esModule", { value: true });
    var Kg = GL(Yn());
    var Qd = class {
      name() {
        return "ASCII";
      }
      match(e) {
        const t = e.rawInput;
        for (let r = 0; r < e.rawLen; r++) {
          const o = t[r];
          if (o < 32 || o > 126) {
            return (0, Kg.default)(e, this, 0);
          }
        }
        return (0, Kg.default)(e, this, 100);
      }
    };
    zo.default = Qd;
  });

  // node_modules/chardet/lib/encoding/utf8.js
  var Qg = Pt((Vo) => {
    "use strict";
    u();
    var QL = Vo && Vo.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Vo, "__esModule", { value: true });
    var JL = QL(Yn());
    var Jd = class {
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
        return (0, JL.default)(e, this, s);
      }
    };
    Vo.default = Jd;
  });

  // node_modules/chardet/lib/encoding/unicode.js
  var Jg = Pt((mt) => {
    "use strict";
    u();
    var XL = mt && mt.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(mt, "__esModule", { value: true });
    mt.UTF_32LE = mt.UTF_32BE = mt.UTF_16LE = mt.UTF_16BE = void 0;
    var tp = XL(Yn());
    var Xd = class {
      name() {
        return "UTF-16BE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 254 && (t[1] & 255) == 255) {
          return (0, tp.default)(e, this, 100);
        }
        return null;
      }
    };
    mt.UTF_16BE = Xd;
    var Yd = class {
      name() {
        return "UTF-16LE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 255 && (t[1] & 255) == 254) {
          if (t.length >= 4 && t[2] == 0 && t[3] == 0) {
            return null;
          }
          return (0, tp.default)(e, this, 100);
        }
        return null;
      }
    };
    mt.UTF_16LE = Yd;
    var oa = class {
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
        return i == 0 ? null : (0, tp.default)(e, this, i);
      }
    };
    var Zd = class extends oa {
      name() {
        return "UTF-32BE";
      }
      getChar(e, t) {
        return (e[t + 0] & 255) << 24 | (e[t + 1] & 255) << 16 | (e[t + 2] & 255) << 8 | e[t + 3] & 255;
      }
    };
    mt.UTF_32BE = Zd;
    var ep = class extends oa {
      name() {
        return "UTF-32LE";
      }
      getChar(e, t) {
        return (e[t + 3] & 255) << 24 | (e[t + 2] & 255) << 16 | (e[t + 1] & 255) << 8 | e[t + 0] & 255;
      }
    };
    mt.UTF_32LE = ep;
  });

  // node_modules/chardet/lib/encoding/mbcs.js
  var Yg = Pt((Ve) => {
    "use strict";
    u();
    var YL = Ve && Ve.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Ve, "__esModule", { value: true });
    Ve.gb_18030 = Ve.euc_kr = Ve.euc_jp = Ve.big5 = Ve.sjis = void 0;
    var ZL = YL(Yn());
    function e7(n, e) {
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
    var np = class {
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
    var Zn = class {
      constructor() {
        this.commonChars = [];
      }
      name() {
        return "mbcs";
      }
      match(e) {
        let t = 0, r = 0, o = 0, i = 0, s = 0;
        const a = new np();
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
                  if (e7(this.commonChars, c) >= 0) {
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
        return s == 0 ? null : (0, ZL.default)(e, this, s);
      }
      nextChar(e, t) {
        return true;
      }
    };
    var rp = class extends Zn {
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
    Ve.sjis = rp;
    var op = class extends Zn {
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
    Ve.big5 = op;
    function Xg(n, e) {
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
    var ip = class extends Zn {
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
        this.nextChar = Xg;
      }
      name() {
        return "EUC-JP";
      }
      language() {
        return "ja";
      }
    };
    Ve.euc_jp = ip;
    var sp = class extends Zn {
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
        this.nextChar = Xg;
      }
      name() {
        return "EUC-KR";
      }
      language() {
        return "ko";
      }
    };
    Ve.euc_kr = sp;
    var ap = class extends Zn {
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
    Ve.gb_18030 = ap;
  });

  // node_modules/chardet/lib/encoding/sbcs.js
  var eb = Pt((X) => {
    "use strict";
    u();
    var t7 = X && X.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(X, "__esModule", { value: true });
    X.KOI8_R = X.windows_874 = X.windows_1258 = X.windows_1257 = X.windows_1256 = X.windows_1251 = X.ISO_8859_9 = X.ISO_8859_8 = X.ISO_8859_7 = X.ISO_8859_6 = X.ISO_8859_5 = X.ISO_8859_2 = X.ISO_8859_1 = void 0;
    var Zg = t7(Yn());
    var n7 = 16777215;
    var ia = class {
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
        this.ngram = (this.ngram << 8) + (e & 255) & n7;
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
    var ve = class {
      constructor(e, t) {
        this.fLang = e;
        this.fNGrams = t;
      }
    };
    var r7 = (n) => Array.isArray(n) && isFinite(n[0]);
    var _e = class {
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
        if (r7(t)) {
          const o = new ia(t, this.byteMap());
          const i = o.parse(e, this.spaceChar);
          return i <= 0 ? null : (0, Zg.default)(e, this, i);
        }
        let r = -1;
        for (let o = t.length - 1; o >= 0; o--) {
          const i = t[o];
          const s = new ia(i.fNGrams, this.byteMap());
          const a = s.parse(e, this.spaceChar);
          if (a > r) {
            r = a;
            this.nGramLang = i.fLang;
          }
        }
        return r <= 0 ? null : (0, Zg.default)(e, this, r);
      }
    };
    var cp = class extends _e {
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
          new ve("da", [
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
          new ve("de", [
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
          new ve("en", [
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
          new ve("es", [
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
          new ve("fr", [
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
          new ve("it", [
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
          new ve("nl", [
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
          new ve("no", [
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
          new ve("pt", [
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
          new ve("sv", [
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
    X.ISO_8859_1 = cp;
    var lp = class extends _e {
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
          new ve("cs", [
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
          new ve("hu", [
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
          new ve("pl", [
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
          new ve("ro", [
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
    X.ISO_8859_2 = lp;
    var up = class extends _e {
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
    X.ISO_8859_5 = up;
    var dp = class extends _e {
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
    X.ISO_8859_6 = dp;
    var pp = class extends _e {
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
    X.ISO_8859_7 = pp;
    var mp = class extends _e {
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
          new ve("he", [
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
          new ve("he", [
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
    X.ISO_8859_8 = mp;
    var fp = class extends _e {
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
    X.ISO_8859_9 = fp;
    var hp = class extends _e {
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
    X.windows_1251 = hp;
    var xp = class extends _e {
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
    X.windows_1256 = xp;
    var gp = class extends _e {
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
          new ve("et", [
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
          new ve("lv", [
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
          new ve("lt", [
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
    X.windows_1257 = gp;
    var bp = class extends _e {
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
    X.windows_1258 = bp;
    var wp = class extends _e {
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
    X.windows_874 = wp;
    var yp = class extends _e {
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
    X.KOI8_R = yp;
  });

  // node_modules/chardet/lib/encoding/iso2022.js
  var tb = Pt((Ht) => {
    "use strict";
    u();
    var o7 = Ht && Ht.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Ht, "__esModule", { value: true });
    Ht.ISO_2022_CN = Ht.ISO_2022_KR = Ht.ISO_2022_JP = void 0;
    var i7 = o7(Yn());
    var jo = class {
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
              const m = this.escapeSequences[o];
              if (d - t < m.length)
                continue t;
              for (r = 1; r < m.length; r++)
                if (m[r] != l[t + r])
                  continue t;
              i++;
              t += m.length - 1;
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
        return c <= 0 ? null : (0, i7.default)(e, this, c);
      }
    };
    var vp = class extends jo {
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
    Ht.ISO_2022_JP = vp;
    var kp = class extends jo {
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
    Ht.ISO_2022_KR = kp;
    var Sp = class extends jo {
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
    Ht.ISO_2022_CN = Sp;
  });

  // node_modules/chardet/lib/utils.js
  var nb = Pt((sa) => {
    "use strict";
    u();
    Object.defineProperty(sa, "__esModule", { value: true });
    sa.isByteArray = void 0;
    var s7 = (n) => {
      if (n == null || typeof n != "object")
        return false;
      return isFinite(n.length) && n.length >= 0;
    };
    sa.isByteArray = s7;
  });

  // node_modules/chardet/lib/index.js
  var ob = Pt((oe) => {
    "use strict";
    u();
    var a7 = oe && oe.__createBinding || (Object.create ? (function(n, e, t, r) {
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
    var c7 = oe && oe.__setModuleDefault || (Object.create ? (function(n, e) {
      Object.defineProperty(n, "default", { enumerable: true, value: e });
    }) : function(n, e) {
      n["default"] = e;
    });
    var ca = oe && oe.__importStar || /* @__PURE__ */ (function() {
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
          for (var r = n(e), o = 0; o < r.length; o++) if (r[o] !== "default") a7(t, e, r[o]);
        }
        c7(t, e);
        return t;
      };
    })();
    var Tp = oe && oe.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(oe, "__esModule", { value: true });
    oe.detectFileSync = oe.detectFile = oe.analyse = oe.detect = void 0;
    var rb = Tp(jg());
    var l7 = Tp(Gg());
    var u7 = Tp(Qg());
    var aa = ca(Jg());
    var Ko = ca(Yg());
    var tt = ca(eb());
    var Rp = ca(tb());
    var d7 = nb();
    var p7 = [
      new u7.default(),
      new aa.UTF_16BE(),
      new aa.UTF_16LE(),
      new aa.UTF_32BE(),
      new aa.UTF_32LE(),
      new Ko.sjis(),
      new Ko.big5(),
      new Ko.euc_jp(),
      new Ko.euc_kr(),
      new Ko.gb_18030(),
      new Rp.ISO_2022_JP(),
      new Rp.ISO_2022_KR(),
      new Rp.ISO_2022_CN(),
      new tt.ISO_8859_1(),
      new tt.ISO_8859_2(),
      new tt.ISO_8859_5(),
      new tt.ISO_8859_6(),
      new tt.ISO_8859_7(),
      new tt.ISO_8859_8(),
      new tt.ISO_8859_9(),
      new tt.windows_1251(),
      new tt.windows_1256(),
      new tt.windows_1257(),
      new tt.windows_1258(),
      new tt.windows_874(),
      new tt.KOI8_R(),
      new l7.default()
    ];
    var m7 = (n) => {
      const e = (0, oe.analyse)(n);
      return e.length > 0 ? e[0].name : null;
    };
    oe.detect = m7;
    var f7 = (n) => {
      if (!(0, d7.isByteArray)(n)) {
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
      const o = p7.map((i) => {
        return i.match(r);
      }).filter((i) => {
        return !!i;
      }).sort((i, s) => {
        return s.confidence - i.confidence;
      });
      return o;
    };
    oe.analyse = f7;
    var h7 = (n, e = {}) => new Promise((t, r) => {
      let o;
      const i = (0, rb.default)();
      const s = (c, l) => {
        if (o) {
          i.closeSync(o);
        }
        if (c) {
          r(c);
        } else if (l) {
          t((0, oe.detect)(l));
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
    oe.detectFile = h7;
    var x7 = (n, e = {}) => {
      const t = (0, rb.default)();
      if (e && e.sampleSize) {
        const r = t.openSync(n, "r");
        let o = Buffer.allocUnsafe(e.sampleSize);
        const i = t.readSync(r, o, 0, e.sampleSize, e.offset);
        if (i < e.sampleSize) {
          o = o.subarray(0, i);
        }
        t.closeSync(r);
        return (0, oe.detect)(o);
      }
      return (0, oe.detect)(t.readFileSync(n));
    };
    oe.detectFileSync = x7;
    oe.default = {
      analyse: oe.analyse,
      detect: oe.detect,
      detectFileSync: oe.detectFileSync,
      detectFile: oe.detectFile
    };
  });

  // src/accounts/list/read/source/usual-encodings.ts
  function la(n, e) {
    var r;
    const t = e.toLowerCase();
    return (r = n.get(t)) != null ? r : n.get(t.replace(/-.*/, ""));
  }
  var ib, sb, g7, ab, Ap;
  var Cp = x(() => {
    "use strict";
    u();
    ib = [
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
    ];
    sb = "windows-1252 macintosh iso-8859-15 ibm850 iso-8859-10 iso-8859-14";
    g7 = new Map(ib.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    ab = [.../* @__PURE__ */ new Set([
      ...sb.split(" "),
      ...ib.flatMap(([, n]) => n.split(" "))
    ])];
    Ap = (n) => {
      var e;
      return (e = la(g7, n)) != null ? e : sb.split(" ");
    };
  });

  // src/accounts/list/read/source/encoding/alphabets.ts
  function ub(n, e) {
    var o, i;
    const t = ((o = k7.get(n)) != null ? o : []).flatMap((s) => {
      var a;
      return (a = Op.get(s)) != null ? a : [];
    });
    const r = (i = la(Op, e)) != null ? i : y7;
    return [r, ...t.filter((s) => s !== r)];
  }
  function mb(n, e) {
    const t = db.find(([c]) => c === n);
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
  var b7, w7, cb, y7, Op, lb, v7, k7, db, pb;
  var fb = x(() => {
    "use strict";
    u();
    Cp();
    b7 = [
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
    w7 = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ";
    cb = (n, e = "") => ({ letters: new Set(n), common: new Set(e), hasRuns: /[\u0100-\u1eff]/.test(n) });
    y7 = cb(w7);
    Op = new Map(b7.flatMap(([n, e, t]) => {
      const r = cb(e, t);
      return n.split(" ").map((o) => [o, r]);
    }));
    lb = (n) => la(Op, n) !== void 0;
    v7 = [
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
    ];
    k7 = new Map(v7.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    db = [
      ["gb18030", "gb18030", 176, 215, 161],
      ["big5", "big5", 164, 198, 64],
      ["euc-jp", "euc-jp", 176, 207, 161],
      ["shift_jis", "euc-jp", 176, 207, 161],
      ["iso-2022-jp", "euc-jp", 176, 207, 161],
      ["euc-kr", "euc-kr", 176, 200, 161]
    ];
    pb = (n) => db.some(([e]) => e === n);
  });

  // src/accounts/list/read/source/decode-as.ts
  function R7(n, e) {
    const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
    const r = [];
    for (let o = 0; o + 3 < n.length; o += 4) {
      const i = t.getUint32(o, e);
      const s = i <= 1114111 && (i < 55296 || i > 57343);
      r.push(String.fromCodePoint(s ? i : 65533));
    }
    return r.join("");
  }
  function ua(n, e, t) {
    switch (e) {
      case "utf-32le":
      case "utf-32be":
        return R7(n, e === "utf-32le").replace(/^\uFEFF/, "");
      case "windows-1252":
        return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
          var o;
          return (o = S7[r.charCodeAt(0) - 128]) != null ? o : r;
        });
      case "windows-1258":
        return t(n, e).normalize();
      default:
        return t(n, e);
    }
  }
  var S7;
  var Lp = x(() => {
    "use strict";
    u();
    S7 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
  });

  // src/accounts/list/read/source/encoding/decode-legacy.ts
  function C7(n, e) {
    let t = "";
    for (const r of n) {
      t += r < 128 ? String.fromCharCode(r) : e.charAt(r - 128);
    }
    return t;
  }
  function Ep(n, e, t) {
    const r = A7.get(e);
    return r === void 0 ? ua(n, e, t) : C7(n, r);
  }
  var T7, A7;
  var hb = x(() => {
    "use strict";
    u();
    Lp();
    T7 = Array.from({ length: 32 }, (n, e) => String.fromCharCode(128 + e)).join("");
    A7 = /* @__PURE__ */ new Map([
      ["ibm850", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ "],
      ["ibm852", "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■ "],
      [
        "iso-8859-16",
        `${T7} ĄąŁ€„Š§š©Ș«Ź­źŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ`
      ]
    ]);
  });

  // src/accounts/list/read/source/encoding/scripts.ts
  function xb(n) {
    var t, r;
    const e = n.charCodeAt(0);
    if (L7.includes(n)) {
      return "punctuation";
    }
    return (r = (t = O7.find(([o, i]) => e >= o && e <= i)) == null ? void 0 : t[2]) != null ? r : "symbol";
  }
  var O7, L7, zr;
  var gb = x(() => {
    "use strict";
    u();
    O7 = [
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
    L7 = " ­«»·№€°";
    zr = (n) => n !== "punctuation" && n !== "symbol" && n !== "broken";
  });

  // src/accounts/list/read/source/encoding/plausibility.ts
  function wb(n) {
    var t;
    const e = new Set((t = n.match(/[A-Za-z\u0080-\uffff]+/g)) != null ? t : []);
    return Array.from(e, (r) => Array.from(r, (o) => ({
      text: o,
      script: xb(o),
      isAscii: o < ""
    }))).filter((r) => r.some(({ isAscii: o }) => !o));
  }
  function M7(n, e) {
    const [t, r, o] = [n[e - 1], n[e], n[e + 1]];
    if (!r || !t || !zr(r.script)) {
      return false;
    }
    if (bb(r.text)) {
      return Pp(t.text) && !(o && Pp(o.text));
    }
    const i = n.filter(({ isAscii: s }) => s);
    return Pp(r.text) && !r.isAscii && i.length > 1 && i.every(({ text: s }) => bb(s));
  }
  function N7(n, e) {
    const t = (r) => {
      var o, i;
      return ((o = n[r]) == null ? void 0 : o.script) === "latin" && ((i = n[r]) == null ? void 0 : i.isAscii) === false;
    };
    return t(e) && (t(e - 1) && t(e + 1) || t(e - 1) && t(e - 2) || t(e + 1) && t(e + 2));
  }
  function F7(n, e, t, r) {
    const o = n[e];
    if (!o || o.script === "broken") {
      return -3;
    }
    if (!zr(o.script)) {
      return $7(n, e) ? -1 : o.script === "symbol" ? -0.6 : 0.3;
    }
    if (r || M7(n, e)) {
      return -1;
    }
    return t(o, N7(n, e));
  }
  function yb(n, e) {
    const t = n.flatMap((r) => {
      const o = P7(r);
      return r.flatMap(({ isAscii: i }, s) => i ? [] : F7(r, s, e, o));
    });
    return t.length ? t.reduce((r, o) => r + o, 0) / t.length : 0;
  }
  function vb(n, e) {
    const t = wb(n);
    const r = e.map((i) => yb(t, D7(i)));
    const o = Math.max(...r);
    return { value: o, index: r.indexOf(o) };
  }
  function kb(n, e, t) {
    const r = t === "euc-kr" ? "hangul" : /jis|jp/.test(t) ? "kana" : "han";
    return yb(wb(n), I7(e, r));
  }
  var E7, bb, Pp, $p, P7, $7, D7, I7;
  var Sb = x(() => {
    "use strict";
    u();
    gb();
    E7 = "’·­-‐–";
    bb = (n) => n !== n.toLowerCase();
    Pp = (n) => n !== n.toUpperCase();
    $p = (n) => n === "kana" || n === "halfkana" ? "han" : n;
    P7 = (n) => new Set(
      n.filter(({ script: e }) => zr(e) && e !== "mark").map(({ script: e }) => $p(e))
    ).size > 1;
    $7 = (n, e) => {
      const [t, r, o] = [n[e - 1], n[e], n[e + 1]];
      return !!r && !E7.includes(r.text) && !!o && zr(o.script) && (r.script === "symbol" || !!t && zr(t.script));
    };
    D7 = ({ letters: n, common: e, hasRuns: t }) => ({ text: r, script: o }, i) => {
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
    I7 = (n, e) => ({ text: t, script: r }) => {
      if (r === "halfkana") {
        return -0.7;
      }
      if (r === "kana") {
        return e === "kana" ? 1 : -0.5;
      }
      if (e === "hangul" && r === "han") {
        return -0.7;
      }
      return n.has(t) ? 1 : $p(r) === $p(e) ? -0.2 : -0.7;
    };
  });

  // src/accounts/list/read/source/encodings.ts
  function Q7(n) {
    const e = [];
    let t = 0;
    for (let r = 0; r <= n.length && e.length < Rb; r++) {
      if (r === n.length || n[r] === 10 || n[r] === 13) {
        const o = n.subarray(t, r);
        if (o.some((i) => i >= 128 || i === 27)) {
          e.push(...o.subarray(0, Rb), 10);
        }
        t = r + 1;
      }
    }
    return Uint8Array.from(e);
  }
  function J7(n) {
    var t, r;
    const e = /* @__PURE__ */ new Map();
    for (const { name: o, confidence: i } of (0, Tb.analyse)(n)) {
      const s = (t = G7.get(o.toLowerCase())) != null ? t : o.toLowerCase();
      e.set(s, Math.max((r = e.get(s)) != null ? r : 0, i / 100));
    }
    return e;
  }
  function X7(n, e, t, r) {
    const o = mb(n, r);
    if (o) {
      return kb(e, o, n);
    }
    const { value: i, index: s } = vb(e, ub(n, t));
    return s === 0 ? i : i - Mp;
  }
  function Y7(n, e, t) {
    var c, l, d, m;
    const r = J7(n);
    const o = Ap(e);
    const i = n.filter((h) => h === 10).length;
    const s = 1 + 2 * Math.min(i / j7, 1);
    const a = /* @__PURE__ */ new Map();
    for (const h of /* @__PURE__ */ new Set([...o, ...ab, "utf-8"])) {
      const w = Ep(n, h, t);
      const b = a.get(w);
      const S = o.indexOf(h);
      const k = S < 0 ? 0 : Math.max(U7 - S * z7, 0);
      const R = ((c = r.get(h)) != null ? c : 0) * V7;
      const T = (l = b == null ? void 0 : b.looks) != null ? l : X7(h, w, e, t);
      a.set(w, {
        encoding: (d = b == null ? void 0 : b.encoding) != null ? d : h,
        looks: T,
        value: Math.max(T * s + R + k, (m = b == null ? void 0 : b.value) != null ? m : -Infinity)
      });
    }
    return [...a.values()].sort((h, w) => w.value - h.value);
  }
  var Tb, Rb, B7, q7, W7, _7, H7, U7, z7, V7, j7, Mp, K7, G7, Z7, Go;
  var Np = x(() => {
    "use strict";
    u();
    Tb = X6(ob());
    fb();
    hb();
    Sb();
    Cp();
    Rb = 32768;
    B7 = 5;
    q7 = 30;
    W7 = -1;
    _7 = 0.35;
    H7 = 0.8;
    U7 = 0.4;
    z7 = 0.3;
    V7 = 0.4;
    j7 = 20;
    Mp = 0.15;
    K7 = /^windows-125[0-7]$/;
    G7 = /* @__PURE__ */ new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"]]);
    Z7 = ({ encoding: n }, e) => {
      const t = Ap(e).indexOf(n);
      return t === 0 || t > 0 && pb(n);
    };
    Go = (n, e, t) => y(null, null, function* () {
      var a, c;
      const [r, ...o] = Y7(Q7(n), e, t);
      if (!r) {
        throw new Error("There are no encodings.");
      }
      const i = r.value - ((c = (a = o[0]) == null ? void 0 : a.value) != null ? c : -Infinity);
      const s = r.looks <= 1 - Mp && o.some(({ looks: l }) => l >= r.looks) || // Where the language has no letters of its own, all are foreign: `ø` of one encoding is `ř` of another.
      !lb(e) && o.some(({ encoding: l, looks: d }) => K7.test(l) && d >= r.looks - Mp);
      return {
        encoding: r.encoding,
        decodeAs: (l) => Ep(n, l, t),
        certain: r.looks >= H7 && i >= _7 && Z7(r, e) && !s,
        alternatives: o.filter(({ looks: l }, d) => l > W7 || d < B7).slice(0, q7).map(({ encoding: l }) => l)
      };
    });
  });

  // node_modules/fflate/esm/browser.js
  function uE(n, e) {
    return cE(n, { i: 2 }, e && e.out, e && e.dictionary);
  }
  function da(n, e) {
    if (e) {
      var t = "";
      for (var r = 0; r < n.length; r += 16384)
        t += String.fromCharCode.apply(null, n.subarray(r, r + 16384));
      return t;
    } else if (qp) {
      return qp.decode(n);
    } else {
      var o = pE(n), i = o.s, t = o.r;
      if (t.length)
        nt(8);
      return i;
    }
  }
  function _p(n, e) {
    var t = {};
    var r = n.length - 22;
    for (; ft(n, r) != 101010256; --r) {
      if (!r || n.length - r > 65558)
        nt(13);
    }
    ;
    var o = Ut(n, r + 8);
    if (!o)
      return {};
    var i = ft(n, r + 16);
    var s = ft(n, r - 20) == 117853008;
    if (s) {
      var a = ft(n, r - 12);
      s = ft(n, a) == 101075792;
      if (s) {
        o = ft(n, a + 32);
        i = ft(n, a + 48);
      }
    }
    var c = e && e.filter;
    for (var l = 0; l < o; ++l) {
      var d = fE(n, i, s), m = d[0], h = d[1], w = d[2], b = d[3], S = d[4], k = d[5], R = mE(n, k);
      i = S;
      if (!c || c({
        name: b,
        size: h,
        originalSize: w,
        compression: m
      })) {
        if (!m)
          t[b] = Wp(n, R, R + h);
        else if (m == 8)
          t[b] = uE(n.subarray(R, R + h), { out: new rt(w) });
        else
          nt(14, "unknown compression type " + m);
      }
    }
    return t;
  }
  var rt, Vr, eE, Ab, Cb, tE, Ob, Lb, Eb, nE, Pb, rE, tH, Bp, cn, Q, Qo, Jo, Q, Q, Q, Q, $b, Q, oE, iE, Fp, Ct, Dp, sE, Wp, aE, nt, cE, lE, Ut, ft, Ip, qp, dE, pE, mE, fE, hE;
  var Mb = x(() => {
    u();
    rt = Uint8Array;
    Vr = Uint16Array;
    eE = Int32Array;
    Ab = new rt([
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
    Cb = new rt([
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
    tE = new rt([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
    Ob = function(n, e) {
      var t = new Vr(31);
      for (var r = 0; r < 31; ++r) {
        t[r] = e += 1 << n[r - 1];
      }
      var o = new eE(t[30]);
      for (var r = 1; r < 30; ++r) {
        for (var i = t[r]; i < t[r + 1]; ++i) {
          o[i] = i - t[r] << 5 | r;
        }
      }
      return { b: t, r: o };
    };
    Lb = Ob(Ab, 2);
    Eb = Lb.b;
    nE = Lb.r;
    Eb[28] = 258, nE[258] = 28;
    Pb = Ob(Cb, 0);
    rE = Pb.b;
    tH = Pb.r;
    Bp = new Vr(32768);
    for (Q = 0; Q < 32768; ++Q) {
      cn = (Q & 43690) >> 1 | (Q & 21845) << 1;
      cn = (cn & 52428) >> 2 | (cn & 13107) << 2;
      cn = (cn & 61680) >> 4 | (cn & 3855) << 4;
      Bp[Q] = ((cn & 65280) >> 8 | (cn & 255) << 8) >> 1;
    }
    Qo = (function(n, e, t) {
      var r = n.length;
      var o = 0;
      var i = new Vr(e);
      for (; o < r; ++o) {
        if (n[o])
          ++i[n[o] - 1];
      }
      var s = new Vr(e);
      for (o = 1; o < e; ++o) {
        s[o] = s[o - 1] + i[o - 1] << 1;
      }
      var a;
      if (t) {
        a = new Vr(1 << e);
        var c = 15 - e;
        for (o = 0; o < r; ++o) {
          if (n[o]) {
            var l = o << 4 | n[o];
            var d = e - n[o];
            var m = s[n[o] - 1]++ << d;
            for (var h = m | (1 << d) - 1; m <= h; ++m) {
              a[Bp[m] >> c] = l;
            }
          }
        }
      } else {
        a = new Vr(r);
        for (o = 0; o < r; ++o) {
          if (n[o]) {
            a[o] = Bp[s[n[o] - 1]++] >> 15 - n[o];
          }
        }
      }
      return a;
    });
    Jo = new rt(288);
    for (Q = 0; Q < 144; ++Q)
      Jo[Q] = 8;
    for (Q = 144; Q < 256; ++Q)
      Jo[Q] = 9;
    for (Q = 256; Q < 280; ++Q)
      Jo[Q] = 7;
    for (Q = 280; Q < 288; ++Q)
      Jo[Q] = 8;
    $b = new rt(32);
    for (Q = 0; Q < 32; ++Q)
      $b[Q] = 5;
    oE = /* @__PURE__ */ Qo(Jo, 9, 1);
    iE = /* @__PURE__ */ Qo($b, 5, 1);
    Fp = function(n) {
      var e = n[0];
      for (var t = 1; t < n.length; ++t) {
        if (n[t] > e)
          e = n[t];
      }
      return e;
    };
    Ct = function(n, e, t) {
      var r = e / 8 | 0;
      return (n[r] | n[r + 1] << 8) >> (e & 7) & t;
    };
    Dp = function(n, e) {
      var t = e / 8 | 0;
      return (n[t] | n[t + 1] << 8 | n[t + 2] << 16) >> (e & 7);
    };
    sE = function(n) {
      return (n + 7) / 8 | 0;
    };
    Wp = function(n, e, t) {
      if (e == null || e < 0)
        e = 0;
      if (t == null || t > n.length)
        t = n.length;
      return new rt(n.subarray(e, t));
    };
    aE = [
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
    nt = function(n, e, t) {
      var r = new Error(e || aE[n]);
      r.code = n;
      if (Error.captureStackTrace)
        Error.captureStackTrace(r, nt);
      if (!t)
        throw r;
      return r;
    };
    cE = function(n, e, t, r) {
      var o = n.length, i = r ? r.length : 0;
      if (!o || e.f && !e.l)
        return t || new rt(0);
      var s = !t;
      var a = s || e.i != 2;
      var c = e.i;
      if (s)
        t = new rt(o * 3);
      var l = function(ur) {
        var Qt = t.length;
        if (ur > Qt) {
          var po = new rt(Math.max(Qt * 2, ur));
          po.set(t);
          t = po;
        }
      };
      var d = e.f || 0, m = e.p || 0, h = e.b || 0, w = e.l, b = e.d, S = e.m, k = e.n;
      var R = o * 8;
      do {
        if (!w) {
          d = Ct(n, m, 1);
          var T = Ct(n, m + 1, 3);
          m += 3;
          if (!T) {
            var F = sE(m) + 4, I = n[F - 4] | n[F - 3] << 8, z = F + I;
            if (z > o) {
              if (c)
                nt(0);
              break;
            }
            if (a)
              l(h + I);
            t.set(n.subarray(F, z), h);
            e.b = h += I, e.p = m = z * 8, e.f = d;
            continue;
          } else if (T == 1)
            w = oE, b = iE, S = 9, k = 5;
          else if (T == 2) {
            var Le = Ct(n, m, 31) + 257, Se = Ct(n, m + 10, 15) + 4;
            var ue = Le + Ct(n, m + 5, 31) + 1;
            m += 14;
            var gt = new rt(ue);
            var Wn = new rt(19);
            for (var P = 0; P < Se; ++P) {
              Wn[tE[P]] = Ct(n, m + P * 3, 7);
            }
            m += Se * 3;
            var he = Fp(Wn), ot = (1 << he) - 1;
            var Ke = Qo(Wn, he, 1);
            for (var P = 0; P < ue; ) {
              var pn = Ke[Ct(n, m, ot)];
              m += pn & 15;
              var F = pn >> 4;
              if (F < 16) {
                gt[P++] = F;
              } else {
                var mn = 0, it = 0;
                if (F == 16)
                  it = 3 + Ct(n, m, 3), m += 2, mn = gt[P - 1];
                else if (F == 17)
                  it = 3 + Ct(n, m, 7), m += 3;
                else if (F == 18)
                  it = 11 + Ct(n, m, 127), m += 7;
                while (it--)
                  gt[P++] = mn;
              }
            }
            var bt = gt.subarray(0, Le), B = gt.subarray(Le);
            S = Fp(bt);
            k = Fp(B);
            w = Qo(bt, S, 1);
            b = Qo(B, k, 1);
          } else
            nt(1);
          if (m > R) {
            if (c)
              nt(0);
            break;
          }
        }
        if (a)
          l(h + 131072);
        var q = (1 << S) - 1, de = (1 << k) - 1;
        var cr = m;
        for (; ; cr = m) {
          var mn = w[Dp(n, m) & q], Y = mn >> 4;
          m += mn & 15;
          if (m > R) {
            if (c)
              nt(0);
            break;
          }
          if (!mn)
            nt(2);
          if (Y < 256)
            t[h++] = Y;
          else if (Y == 256) {
            cr = m, w = null;
            break;
          } else {
            var H = Y - 254;
            if (Y > 264) {
              var P = Y - 257, wt = Ab[P];
              H = Ct(n, m, (1 << wt) - 1) + Eb[P];
              m += wt;
            }
            var Gt = b[Dp(n, m) & de], xe = Gt >> 4;
            if (!Gt)
              nt(3);
            m += Gt & 15;
            var B = rE[xe];
            if (xe > 3) {
              var wt = Cb[xe];
              B += Dp(n, m) & (1 << wt) - 1, m += wt;
            }
            if (m > R) {
              if (c)
                nt(0);
              break;
            }
            if (a)
              l(h + 131072);
            var _n = h + H;
            if (h < B) {
              var lr = i - B, uo = Math.min(B, _n);
              if (lr + h < 0)
                nt(3);
              for (; h < uo; ++h)
                t[h] = r[lr + h];
            }
            for (; h < _n; ++h)
              t[h] = t[h - B];
          }
        }
        e.l = w, e.p = cr, e.b = h, e.f = d;
        if (w)
          d = 1, e.m = S, e.d = b, e.n = k;
      } while (!d);
      return h != t.length && s ? Wp(t, 0, h) : t.subarray(0, h);
    };
    lE = /* @__PURE__ */ new rt(0);
    Ut = function(n, e) {
      return n[e] | n[e + 1] << 8;
    };
    ft = function(n, e) {
      return (n[e] | n[e + 1] << 8 | n[e + 2] << 16 | n[e + 3] << 24) >>> 0;
    };
    Ip = function(n, e) {
      return ft(n, e) + ft(n, e + 4) * 4294967296;
    };
    qp = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
    dE = 0;
    try {
      qp.decode(lE, { stream: true });
      dE = 1;
    } catch (n) {
    }
    pE = function(n) {
      for (var e = "", t = 0; ; ) {
        var r = n[t++];
        var o = (r > 127) + (r > 223) + (r > 239);
        if (t + o > n.length)
          return { s: e, r: Wp(n, t - 1) };
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
    mE = function(n, e) {
      return e + 30 + Ut(n, e + 26) + Ut(n, e + 28);
    };
    fE = function(n, e, t) {
      var r = Ut(n, e + 28), o = Ut(n, e + 30), i = da(n.subarray(e + 46, e + 46 + r), !(Ut(n, e + 8) & 2048)), s = e + 46 + r;
      var a = hE(n, s, o, t, ft(n, e + 20), ft(n, e + 24), ft(n, e + 42)), c = a[0], l = a[1], d = a[2];
      return [Ut(n, e + 10), c, l, i, s + o + Ut(n, e + 32), d];
    };
    hE = function(n, e, t, r, o, i, s) {
      var a = o == 4294967295, c = i == 4294967295, l = s == 4294967295, d = e + t;
      var m = a + c + l;
      if (r && m) {
        for (; e + 4 < d; e += 4 + Ut(n, e + 2)) {
          if (Ut(n, e) == 1) {
            return [
              a ? Ip(n, e + 4 + 8 * c) : o,
              c ? Ip(n, e + 4) : i,
              l ? Ip(n, e + 4 + 8 * (c + a)) : s,
              1
            ];
          }
        }
        if (r < 2)
          nt(13);
      }
      return [o, i, s, 0];
    };
  });

  // src/accounts/list/read/source/spreadsheet/number-format.ts
  function Xo(n) {
    const [e = "", t = ""] = n.split("T");
    const [r = ""] = t.split(/[.Z]/);
    return r === "" || r === "00:00:00" ? e : `${e} ${r}`;
  }
  function gE(n) {
    const e = n ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return { show(t) {
      const r = !n && t >= 1 && t < 60 ? t + 1 : t;
      const o = new Date(e + Math.round(r * xE / 1e3) * 1e3);
      if (Number.isNaN(o.getTime())) {
        return pa.show(t);
      }
      const i = o.toISOString();
      return t >= 0 && t < 1 ? i.slice(11, 19) : Xo(i);
    } };
  }
  function bE(n) {
    const e = n.filter(({ text: r, isPlace: o }) => o && r === "0").length;
    const t = n.findIndex(({ isPlace: r }) => r);
    return { show(r) {
      var a;
      const o = pa.show(r);
      if (!/^\d+$/.test(o)) {
        return o;
      }
      let i = o.padStart(e, "0");
      let s = "";
      for (let c = n.length - 1; c >= 0; c--) {
        const { text: l = "", isPlace: d = false } = (a = n[c]) != null ? a : {};
        const m = c === t ? i : i.slice(-1);
        s = (d ? m : l) + s;
        i = d ? i.slice(0, i.length - m.length) : i;
      }
      return s;
    } };
  }
  function wE(n) {
    const e = [];
    for (const [, t, r, o] of n.matchAll(Nb)) {
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
  function Hp(n, e, t) {
    if (e.length > yE) {
      return pa;
    }
    const [r = ""] = e.split(";");
    if (e ? /[ymdhs]/i.test(kE(r)) : vE(n)) {
      return gE(t);
    }
    const o = e ? wE(r) : null;
    return o ? bE(o) : pa;
  }
  var pa, xE, Nb, yE, vE, kE;
  var Up = x(() => {
    "use strict";
    u();
    pa = { show: (n) => String(Number(n.toPrecision(15))) };
    xE = 24 * 60 * 60 * 1e3;
    Nb = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;
    yE = 255;
    vE = (n) => n >= 14 && n <= 22 || n >= 27 && n <= 36 || n >= 45 && n <= 47 || n >= 50 && n <= 58;
    kE = (n) => Array.from(
      n.replace(/\[(h+|m+|s+)\]/gi, "$1").matchAll(Nb),
      ([, , , e = ""]) => e
    ).join("");
  });

  // src/accounts/list/read/source/spreadsheet/sheet-builder.ts
  var SE, RE, TE, AE, CE, OE, On, jr, er;
  var ma = x(() => {
    "use strict";
    u();
    SE = 1e5;
    RE = 3e6;
    TE = 64 * 1024 * 1024;
    AE = 16384;
    CE = 1048576;
    OE = 1e3;
    On = class extends Error {
    };
    jr = class {
      constructor() {
        this.rows = SE;
        this.cells = RE;
        this.characters = TE;
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
          throw new On();
        }
      }
    };
    er = class {
      constructor(e) {
        this.budget = e;
        this.rows = [];
        this.row = [];
        this.characters = 0;
        e.spend(0, OE, 0);
      }
      /** Cells come in the order of their columns; empty ones may be left out. */
      cell(e, t, r = 1) {
        if (!t) {
          return;
        }
        if (Math.max(e, this.row.length) + r > AE) {
          throw new On();
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
        if (e + t > CE) {
          throw new On();
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
  function PE(n, e, t, r) {
    if (r) {
      if (LE.call(Yo, r)) {
        return Yo[r];
      } else {
        return "&" + r + ";";
      }
    }
    if (e) {
      return Fb(e);
    }
    return Fb(parseInt(t, 16));
  }
  function tr(n) {
    if (n.length > 3 && n.indexOf("&") !== -1) {
      return n.replace(EE, PE);
    }
    return n;
  }
  function Ln(n) {
    return new Error(n);
  }
  function $E(n) {
    return "missing namespace for prefix <" + n + ">";
  }
  function fa(n) {
    return {
      "get": n,
      "enumerable": true
    };
  }
  function zp(n, e, t, r) {
    if (!(t in e)) {
      e[t] = t in n ? n[t] : null;
    }
    n[t] = r;
  }
  function ME(n, e) {
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
  function Vp(n) {
    return n + "$uri";
  }
  function NE(n) {
    var e = /* @__PURE__ */ Object.create(null), t, r;
    for (t in n) {
      r = n[t];
      e[r] = r;
      e[Vp(r)] = t;
    }
    return e;
  }
  function ha() {
    return { line: 0, column: 0 };
  }
  function FE(n) {
    throw n;
  }
  function jp(n) {
    if (!this) {
      return new jp(n);
    }
    var e = n && n["proxy"];
    var t, r, o, i, s = FE, a, c, l, d;
    var m = ha;
    var h = false;
    var w = false;
    var b = "";
    var S = false;
    var k = false;
    var R = null;
    var T = false;
    var F, I, z;
    var Le;
    function Se(P) {
      if (!(P instanceof Error)) {
        P = Ln(P);
      }
      R = P;
      s(P, m);
    }
    function ue(P) {
      if (!a) {
        return;
      }
      if (!(P instanceof Error)) {
        P = Ln(P);
      }
      a(P, m);
    }
    this["on"] = function(P, he) {
      if (typeof he !== "function") {
        throw Ln("required args <name, cb>");
      }
      switch (P) {
        case "openTag":
          r = he;
          break;
        case "text":
          t = he;
          break;
        case "closeTag":
          o = he;
          break;
        case "error":
          s = he;
          break;
        case "warn":
          a = he;
          break;
        case "cdata":
          i = he;
          break;
        case "attention":
          d = he;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          l = he;
          break;
        // <? ....  ?>
        case "comment":
          c = he;
          break;
        default:
          throw Ln("unsupported event: " + P);
      }
      return this;
    };
    this["ns"] = function(P) {
      if (typeof P === "undefined") {
        P = {};
      }
      if (typeof P !== "object") {
        throw Ln("required args <nsMap={}>");
      }
      var he = /* @__PURE__ */ Object.create(null), ot;
      for (ot in P) {
        he[ot] = P[ot];
      }
      k = true;
      Le = he;
      return this;
    };
    function gt() {
      F = k ? [] : null;
      I = k ? NE(Le) : null;
      z = [];
      m = ha;
      T = false;
      R = null;
      w = false;
      b = "";
    }
    this["parse"] = function(P) {
      if (typeof P !== "string") {
        throw Ln("required args <xml=string>");
      }
      if (h) {
        throw Ln("parse during stream; call end() first");
      }
      gt();
      Wn(P);
      m = ha;
      T = false;
      return R;
    };
    this["write"] = function(P) {
      if (typeof P !== "string") {
        throw Ln("required args <xml=string>");
      }
      if (!h) {
        gt();
        h = true;
      }
      if (!R) {
        b = Wn(b + P, true) || "";
      }
      return this;
    };
    this["end"] = function() {
      if (!h) {
        gt();
      }
      h = false;
      if (!R) {
        Wn(b);
      }
      b = "";
      m = ha;
      T = false;
      return R;
    };
    this["stop"] = function() {
      T = true;
    };
    function Wn(P, he = false) {
      var ot = null;
      var Ke, pn, mn = 0, it = false, bt = false, B = 0, q = 0, de, cr, Y, H, wt, Gt, xe, _n, lr;
      var uo = "", ur = 0, Qt;
      function po(qe, Jt) {
        var Ge = qe.indexOf(":");
        if (Ge === -1) {
          return qe;
        }
        var st = I[qe.substring(0, Ge)];
        if (!st) {
          ue($E(qe.substring(0, Ge)));
          return null;
        }
        return Jt === st ? qe.substr(Ge + 1) : st + qe.substr(Ge);
      }
      function Pl() {
        if (Qt !== null) {
          return Qt;
        }
        var qe, Jt, Ge = k && I["xmlns"], st = k && S ? [] : null, ce = ur, Me = uo, at = Me.length, fn, Xt, Et, Re, mo = {}, S0 = /* @__PURE__ */ new Set(), yt, U, j;
        e:
          for (; ce < at; ce++) {
            yt = false;
            U = Me.charCodeAt(ce);
            if (U === 32 || U < 14 && U > 8) {
              continue;
            }
            if (U < 65 || U > 122 || U > 90 && U < 97) {
              if (U !== 95 && U !== 58) {
                ue("illegal first char attribute name");
                yt = true;
              }
            }
            for (j = ce + 1; j < at; j++) {
              U = Me.charCodeAt(j);
              if (U > 96 && U < 123 || U > 64 && U < 91 || U > 47 && U < 59 || U === 46 || // '.'
              U === 45 || // '-'
              U === 95) {
                continue;
              }
              if (U === 32 || U < 14 && U > 8) {
                ue("missing attribute value");
                ce = j;
                continue e;
              }
              if (U === 61) {
                break;
              }
              ue("illegal attribute name char");
              yt = true;
            }
            Re = Me.substring(ce, j);
            if (Re === "xmlns:xmlns") {
              ue("illegal declaration of xmlns");
              yt = true;
            }
            U = Me.charCodeAt(j + 1);
            if (U === 34) {
              j = Me.indexOf('"', ce = j + 2);
              if (j === -1) {
                j = Me.indexOf("'", ce);
                if (j !== -1) {
                  ue("attribute value quote missmatch");
                  yt = true;
                }
              }
            } else if (U === 39) {
              j = Me.indexOf("'", ce = j + 2);
              if (j === -1) {
                j = Me.indexOf('"', ce);
                if (j !== -1) {
                  ue("attribute value quote missmatch");
                  yt = true;
                }
              }
            } else {
              ue("missing attribute value quotes");
              yt = true;
              for (j = j + 1; j < at; j++) {
                U = Me.charCodeAt(j + 1);
                if (U === 32 || U < 14 && U > 8) {
                  break;
                }
              }
            }
            if (j === -1) {
              ue("missing closing quotes");
              j = at;
              yt = true;
            }
            if (!yt) {
              Xt = Me.substring(ce, j);
            }
            if (Re === "xmlns:xml" && Xt !== "http://www.w3.org/XML/1998/namespace") {
              Se("illegal value of xmlns:xml");
            }
            ce = j;
            for (; j + 1 < at; j++) {
              U = Me.charCodeAt(j + 1);
              if (U === 32 || U < 14 && U > 8) {
                break;
              }
              if (ce === j) {
                ue("illegal character after attribute end");
                yt = true;
              }
            }
            ce = j + 1;
            if (yt) {
              continue e;
            }
            if (S0.has(Re)) {
              ue("attribute <" + Re + "> already defined");
              continue;
            }
            S0.add(Re);
            if (!k) {
              mo[Re] = Xt;
              continue;
            }
            if (S) {
              fn = Re === "xmlns" ? "xmlns" : Re.charCodeAt(0) === 120 && Re.substr(0, 6) === "xmlns:" ? Re.substr(6) : null;
              if (fn !== null) {
                qe = tr(Xt);
                Jt = Vp(fn);
                Et = Le[qe];
                if (!Et) {
                  if (fn === "xmlns" || Jt in I && I[Jt] !== qe) {
                    do {
                      Et = "ns" + mn++;
                    } while (typeof I[Et] !== "undefined");
                  } else {
                    Et = fn;
                  }
                  Le[qe] = Et;
                }
                if (I[fn] !== Et) {
                  if (!Ke) {
                    Ke = /* @__PURE__ */ Object.create(null);
                  }
                  ot = null;
                  pn = null;
                  zp(I, Ke, fn, Et);
                  if (fn === "xmlns") {
                    zp(I, Ke, Vp(Et), qe);
                    Ge = Et;
                  }
                  zp(I, Ke, Jt, qe);
                }
                mo[Re] = Xt;
                continue;
              }
              st.push(Re, Xt);
              continue;
            }
            Re = po(Re, Ge);
            if (Re === null) {
              continue;
            }
            mo[Re] = Xt;
          }
        if (S) {
          for (ce = 0, at = st.length; ce < at; ce++) {
            Re = po(st[ce++], Ge);
            Xt = st[ce];
            if (Re === null) {
              continue;
            }
            mo[Re] = Xt;
          }
        }
        return Qt = mo;
      }
      function U6() {
        var qe = /(\r\n|\r|\n)/g;
        var Jt = 0;
        var Ge = 0;
        var st = 0;
        var ce = q;
        var Me;
        var at;
        while (B >= st) {
          Me = qe.exec(P);
          if (!Me) {
            break;
          }
          ce = Me[0].length + Me.index;
          if (ce > B) {
            break;
          }
          Jt += 1;
          st = ce;
        }
        if (B == -1) {
          Ge = ce;
          at = P.substring(q);
        } else if (q === 0) {
          at = P.substring(q, B);
        } else {
          Ge = B - st;
          at = q == -1 ? P.substring(B) : P.substring(B, q + 1);
        }
        return {
          "data": at,
          "line": Jt,
          "column": Ge
        };
      }
      m = U6;
      if (e) {
        lr = Object.create({}, {
          "name": fa(function() {
            return xe;
          }),
          "originalName": fa(function() {
            return _n;
          }),
          "attrs": fa(Pl),
          "ns": fa(function() {
            if (!pn) {
              pn = Object.assign(/* @__PURE__ */ Object.create(null), I);
            }
            return pn;
          })
        });
      }
      while (q !== -1) {
        if (P.charCodeAt(q) === 60) {
          B = q;
        } else {
          B = P.indexOf("<", q);
        }
        if (B === -1) {
          if (he) {
            return P.substring(q);
          }
          if (z.length) {
            return Se("unexpected end of file");
          }
          if (!w) {
            return Se("missing start tag");
          }
          if (q < P.length) {
            if (P.substring(q).trim()) {
              ue(Db);
            }
          }
          return;
        }
        if (!w) {
          w = true;
        }
        if (q !== B) {
          if (z.length) {
            if (t) {
              t(P.substring(q, B), tr, m);
              if (T) {
                return;
              }
            }
          } else {
            if (P.substring(q, B).trim()) {
              ue(Db);
              if (T) {
                return;
              }
            }
          }
        }
        H = P.charCodeAt(B + 1);
        if (H === 33) {
          Y = P.charCodeAt(B + 2);
          if (Y === 91 && P.substr(B + 3, 6) === "CDATA[") {
            q = P.indexOf("]]>", B);
            if (q === -1) {
              if (he) {
                return P.substring(B);
              }
              return Se("unclosed cdata");
            }
            if (i) {
              i(P.substring(B + 9, q), m);
              if (T) {
                return;
              }
            }
            q += 3;
            continue;
          }
          if (Y === 45 && P.charCodeAt(B + 3) === 45) {
            q = P.indexOf("-->", B);
            if (q === -1) {
              if (he) {
                return P.substring(B);
              }
              return Se("unclosed comment");
            }
            if (c) {
              c(P.substring(B + 4, q), tr, m);
              if (T) {
                return;
              }
            }
            q += 3;
            continue;
          }
        }
        if (H === 63) {
          q = P.indexOf("?>", B);
          if (q === -1) {
            if (he) {
              return P.substring(B);
            }
            return Se("unclosed question");
          }
          if (l) {
            l(P.substring(B, q + 2), m);
            if (T) {
              return;
            }
          }
          q += 2;
          continue;
        }
        for (de = B + 1; ; de++) {
          wt = P.charCodeAt(de);
          if (isNaN(wt)) {
            if (he) {
              return P.substring(B);
            }
            q = -1;
            return Se("unclosed tag");
          }
          if (wt === 34) {
            Y = P.indexOf('"', de + 1);
            de = Y !== -1 ? Y : de;
          } else if (wt === 39) {
            Y = P.indexOf("'", de + 1);
            de = Y !== -1 ? Y : de;
          } else if (wt === 62) {
            q = de;
            break;
          }
        }
        if (H === 33) {
          if (d) {
            d(P.substring(B, q + 1), tr, m);
            if (T) {
              return;
            }
          }
          q += 1;
          continue;
        }
        Qt = {};
        if (H === 47) {
          it = false;
          bt = true;
          if (!z.length) {
            return Se("missing open tag");
          }
          de = xe = z.pop();
          Y = B + 2 + de.length;
          if (P.substring(B + 2, Y) !== de) {
            return Se("closing tag mismatch");
          }
          for (; Y < q; Y++) {
            H = P.charCodeAt(Y);
            if (H === 32 || H > 8 && H < 14) {
              continue;
            }
            return Se("close tag");
          }
        } else {
          if (P.charCodeAt(q - 1) === 47) {
            de = xe = P.substring(B + 1, q - 1);
            it = true;
            bt = true;
          } else {
            de = xe = P.substring(B + 1, q);
            it = true;
            bt = false;
          }
          if (!(H > 96 && H < 123 || H > 64 && H < 91 || H === 95 || H === 58)) {
            return Se("illegal first char nodeName");
          }
          for (Y = 1, cr = de.length; Y < cr; Y++) {
            H = de.charCodeAt(Y);
            if (H > 96 && H < 123 || H > 64 && H < 91 || H > 47 && H < 59 || H === 45 || H === 95 || H == 46) {
              continue;
            }
            if (H === 32 || H < 14 && H > 8) {
              xe = de.substring(0, Y);
              Qt = null;
              break;
            }
            return Se("invalid nodeName");
          }
          if (!bt) {
            z.push(xe);
          }
        }
        if (k) {
          if (it) {
            Ke = null;
            if (Qt === null) {
              if (S = de.indexOf("xmlns", Y) !== -1) {
                ur = Y;
                uo = de;
                Pl();
                S = false;
              }
            }
            if (!bt) {
              F.push(Ke);
            }
          }
          _n = xe;
          if (ot === null) {
            ot = /* @__PURE__ */ Object.create(null);
          }
          var k0 = ot[xe];
          if (k0 !== void 0) {
            xe = k0;
          } else {
            H = xe.indexOf(":");
            if (H !== -1) {
              Gt = I[xe.substring(0, H)];
              if (!Gt) {
                return Se("missing namespace on <" + _n + ">");
              }
              xe = xe.substr(H + 1);
            } else {
              Gt = I["xmlns"];
            }
            if (Gt) {
              xe = Gt + ":" + xe;
            }
            ot[_n] = xe;
          }
        }
        if (it) {
          ur = Y;
          uo = de;
          if (r) {
            if (e) {
              r(lr, tr, bt, m);
            } else {
              r(xe, Pl, tr, bt, m);
            }
            if (T) {
              return;
            }
          }
        }
        if (bt) {
          if (o) {
            o(e ? lr : xe, tr, it, m);
            if (T) {
              return;
            }
          }
          if (k) {
            if (!it) {
              Ke = F.pop();
            }
            if (Ke) {
              ME(I, Ke);
              Ke = null;
              ot = null;
              pn = null;
            }
          }
        }
        q += 1;
      }
    }
  }
  var Fb, LE, EE, Yo, Db;
  var Ib = x(() => {
    u();
    Fb = String.fromCharCode;
    LE = Object.prototype.hasOwnProperty;
    EE = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
    Yo = {
      "amp": "&",
      "apos": "'",
      "gt": ">",
      "lt": "<",
      "quot": '"'
    };
    Object.keys(Yo).forEach(function(n) {
      Yo[n.toUpperCase()] = Yo[n];
    });
    Db = "non-whitespace outside of root node";
  });

  // src/accounts/list/read/source/spreadsheet/xml.ts
  function En(n, e) {
    var o;
    const t = (o = e.text) == null ? void 0 : o.bind(e);
    const r = new jp().on("openTag", (i, s, a) => e.open(Kp(i), DE(s, a))).on("closeTag", (i) => e.close(Kp(i))).on("error", (i) => {
      throw i;
    });
    if (t) {
      r.on("text", (i, s) => t(s(i))).on("cdata", t);
    }
    r.parse(n.replace(/^\uFEFF/, ""));
  }
  var Kp, DE;
  var Gp = x(() => {
    "use strict";
    u();
    Ib();
    Kp = (n) => n.slice(n.indexOf(":") + 1);
    DE = (n, e) => ({
      get(t) {
        const r = Object.entries(n()).find(([o]) => o === t || Kp(o) === t);
        return r && e(r[1]);
      }
    });
  });

  // src/accounts/list/read/source/spreadsheet/ods.ts
  function qE(n, { type: e, value: t }) {
    switch (e) {
      case "float":
        return BE(n, t) ? n : t || n;
      case "date":
        return Xo(t || n);
      default:
        return n || t;
    }
  }
  function Xp(n) {
    const e = new Jp();
    En(n, e);
    return e.sheets;
  }
  var IE, Qp, BE, Jp;
  var Bb = x(() => {
    "use strict";
    u();
    Up();
    ma();
    Gp();
    IE = /* @__PURE__ */ new Set([
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
    Qp = (n, e) => {
      var t;
      return Math.max(Number((t = n.get(e)) != null ? t : 1) || 1, 1);
    };
    BE = (n, e) => /^\d+$/.test(e) && Number(n.replace(/\D/g, "")) === Number(e) && !/\d[.,'\s]\d/.test(n);
    Jp = class {
      constructor() {
        this.sheets = [];
        this.hiddenStyles = /* @__PURE__ */ new Set();
        this.style = "";
        this.budget = new jr();
        this.builder = new er(this.budget);
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
        } else if (IE.has(e)) {
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
          this.builder.cell(this.column, qE(this.paragraphs.join("\n"), this.cell), t);
          this.column += t;
          this.cell = null;
        } else if (e === "table-row") {
          this.builder.endRow(this.rowIndex, this.rowsAlike);
          this.rowIndex += this.rowsAlike;
        } else if (e === "table") {
          this.sheets.push(v(g({}, this.builder.sheet(this.name)), { hidden: this.hidden }));
        }
      }
      openInCell(e, t) {
        switch (e) {
          case "p":
          case "h":
            this.paragraphs.push("");
            break;
          case "s":
            this.add(" ".repeat(Math.min(Qp(t, "c"), 100)));
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
            this.builder = new er(this.budget);
            this.name = (o = t.get("name")) != null ? o : "";
            this.hidden = this.hiddenStyles.has((i = t.get("style-name")) != null ? i : "");
            this.rowIndex = 0;
            break;
          case "table-row":
            this.column = 0;
            this.rowsAlike = Qp(t, "number-rows-repeated");
            break;
          case "table-cell":
          case "covered-table-cell":
            this.cell = {
              repeated: Qp(t, "number-columns-repeated"),
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
  function WE(n, e) {
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
  function Wb(n, e) {
    var o;
    const t = [];
    const r = n.lastIndexOf("/") + 1;
    En((o = e(`${n.slice(0, r)}_rels/${n.slice(r)}.rels`)) != null ? o : "<none/>", {
      open(i, s) {
        var a, c, l;
        if (i === "Relationship") {
          const d = (a = s.get("Type")) != null ? a : "";
          t.push({
            id: (c = s.get("Id")) != null ? c : "",
            type: d.slice(d.lastIndexOf("/") + 1),
            target: WE(n, (l = s.get("Target")) != null ? l : "")
          });
        }
      },
      close: () => void 0
    });
    return t;
  }
  function _E(n) {
    const e = { sheets: [], from1904: false };
    En(n, {
      open(t, r) {
        var o, i, s;
        if (t === "sheet") {
          e.sheets.push({
            name: (o = r.get("name")) != null ? o : "",
            id: (i = r.get("id")) != null ? i : "",
            hidden: /hidden/i.test((s = r.get("state")) != null ? s : "")
          });
        } else if (t === "workbookPr") {
          e.from1904 = qb(r.get("date1904"));
        }
      },
      close: () => void 0
    });
    return e;
  }
  function HE(n) {
    const e = [];
    const t = new xa();
    En(n, {
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
  function UE(n, e) {
    const t = /* @__PURE__ */ new Map();
    const r = [];
    let o = false;
    En(n, {
      open(i, s) {
        var a, c, l, d;
        if (i === "numFmt") {
          t.set((a = s.get("numFmtId")) != null ? a : "", (c = s.get("formatCode")) != null ? c : "");
        } else if (i === "cellXfs") {
          o = true;
        } else if (i === "xf" && o) {
          const m = (l = s.get("numFmtId")) != null ? l : "0";
          r.push(Hp(Number(m), (d = t.get(m)) != null ? d : "", e));
        }
      },
      close(i) {
        o = o && i !== "cellXfs";
      }
    });
    return r;
  }
  function zE(n) {
    var t;
    const e = (t = /^[A-Z]{1,3}/i.exec(n)) == null ? void 0 : t[0].toUpperCase();
    return e === void 0 ? null : Array.from(e).reduce((r, o) => r * 26 + o.charCodeAt(0) - 64, 0) - 1;
  }
  function VE(n, { type: e, style: t }, { shared: r, formats: o }) {
    var i, s;
    switch (e) {
      case "s":
        return (i = r[Number(n)]) != null ? i : "";
      case "n": {
        const a = Number(n);
        return n.trim() === "" || Number.isNaN(a) ? n : ((s = o[t]) != null ? s : Hp(0, "", false)).show(a);
      }
      case "b":
        return qb(n) ? "TRUE" : "FALSE";
      case "d":
        return Xo(n);
      default:
        return _b(n);
    }
  }
  function jE(n, e, t, r) {
    const o = new Yp(t, r);
    En(e, o);
    return o.sheet(n);
  }
  function Ub(n, e) {
    var l;
    const t = _E((l = n(e)) != null ? l : "");
    const r = Wb(e, n);
    const o = (d) => {
      var m, h, w;
      return (w = n((h = (m = r.find((b) => b.type === d)) == null ? void 0 : m.target) != null ? h : "")) != null ? w : "<none/>";
    };
    const i = {
      shared: HE(o("sharedStrings")),
      formats: UE(o("styles"), t.from1904)
    };
    const s = new jr();
    const a = new Map(r.flatMap(({ id: d, type: m, target: h }) => m === "worksheet" ? [[d, h]] : []));
    const c = /* @__PURE__ */ new Set();
    return t.sheets.flatMap(({ name: d, id: m, hidden: h }) => {
      var b;
      const w = a.get(m);
      if (w === void 0 || c.has(w)) {
        return [];
      }
      c.add(w);
      return [v(g({}, jE(d, (b = n(w)) != null ? b : "", i, s)), { hidden: h })];
    });
  }
  var qb, _b, xa, Yp, Hb;
  var zb = x(() => {
    "use strict";
    u();
    Up();
    ma();
    Gp();
    qb = (n) => n === "1" || n === "true";
    _b = (n) => n.replace(/_x([0-9A-F]{4})_/gi, (e, t) => String.fromCharCode(parseInt(t, 16))).replace(/\r\n?/g, "\n");
    xa = class {
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
        const e = _b(this.parts.join(""));
        this.parts = [];
        return e;
      }
    };
    Yp = class {
      constructor(e, t) {
        this.strings = e;
        this.rich = new xa();
        this.row = -1;
        this.column = -1;
        this.cell = { type: "n", style: 0 };
        this.inValue = false;
        this.value = "";
        this.builder = new er(t);
      }
      open(e, t) {
        var r, o, i, s, a;
        this.rich.open(e);
        this.inValue = e === "v";
        if (e === "row") {
          this.row = Number((r = t.get("r")) != null ? r : this.row + 2) - 1;
          this.column = -1;
        } else if (e === "c") {
          this.column = (i = zE((o = t.get("r")) != null ? o : "")) != null ? i : this.column + 1;
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
          this.builder.cell(this.column, t || VE(this.value, this.cell, this.strings));
        } else if (e === "row") {
          this.builder.endRow(this.row);
        }
      }
      sheet(e) {
        return this.builder.sheet(e);
      }
    };
    Hb = (n) => {
      var e, t;
      return (t = (e = Wb("", n).find(({ type: r }) => r === "officeDocument")) == null ? void 0 : e.target) != null ? t : null;
    };
  });

  // src/accounts/list/read/source/spreadsheets.ts
  function GE(n) {
    const e = /* @__PURE__ */ new Map();
    _p(n, { filter({ name: o }) {
      e.set(o.replace(/\\/g, "/"), o);
      return false;
    } });
    let t = KE;
    const r = (o) => Object.values(_p(n, {
      filter({ name: i, originalSize: s }) {
        if (i !== e.get(o)) {
          return false;
        }
        t -= s;
        if (t < 0) {
          throw new On();
        }
        return true;
      }
    }))[0];
    return {
      names: new Set(e.keys()),
      read(o) {
        const i = r(o);
        return i ? da(i) : null;
      },
      unpack: r
    };
  }
  function Zp(n) {
    const e = n.filter(({ rows: o }) => o.length);
    const t = e.filter(({ hidden: o }) => !o);
    const r = t.length ? t : e;
    if (!n.length) {
      return nr("broken");
    }
    return r.length ? { kind: "table", sheets: r.map(({ name: o, rows: i }) => ({ name: o, rows: i })) } : nr("empty");
  }
  function QE(n, e) {
    var t, r;
    if (!n.includes("spreadsheet")) {
      return nr("document");
    }
    return ((t = e("META-INF/manifest.xml")) != null ? t : "").includes("encryption-data") ? nr("encrypted") : Zp(Xp((r = e("content.xml")) != null ? r : ""));
  }
  function XE(n) {
    var d;
    const { names: e, read: t, unpack: r } = GE(n);
    const o = (d = e.has("mimetype") ? t("mimetype") : null) != null ? d : "";
    if (o.startsWith("application/vnd.oasis.opendocument.")) {
      return QE(o, t);
    }
    const i = e.has("_rels/.rels") ? Hb(t) : null;
    if (i !== null && /(^|\/)workbook\d*\.xml$/.test(i)) {
      return Zp(Ub(t, i));
    }
    const s = [...e];
    if ((i == null ? void 0 : i.endsWith(".bin")) || s.some((m) => m.endsWith(".iwa"))) {
      return nr("old-spreadsheet");
    }
    const [a, ...c] = s.filter(JE);
    const l = i === null && a !== void 0 && c.length === 0 ? r(a) : void 0;
    return l ? { kind: "packed", bytes: l } : nr(i === null ? "archive" : "document");
  }
  var KE, nr, JE, Zo;
  var em = x(() => {
    "use strict";
    u();
    Mb();
    Bb();
    ma();
    zb();
    KE = 64 * 1024 * 1024;
    nr = (n, e = "") => ({ kind: "problem", code: n, detail: e });
    JE = (n) => !/\/$|(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(n);
    Zo = (n) => y(null, null, function* () {
      try {
        return n[0] === 80 ? XE(n) : Zp(Xp(da(n)));
      } catch (e) {
        return nr(e instanceof On ? "too-large" : "broken", String(e));
      }
    });
  });

  // src/accounts/list/read/source/parts.ts
  var Vb = x(() => {
    "use strict";
    u();
    Np();
    em();
  });

  // src/accounts/list/read/source/samples.ts
  function jb(n) {
    const e = n.map((o) => o.matchAll(/[^\r\n]+/g));
    const t = n.map(() => []);
    const r = /* @__PURE__ */ new Set();
    while (r.size < YE) {
      const o = e.map((s) => {
        var a;
        return (a = s.next().value) == null ? void 0 : a[0];
      });
      const [i] = o;
      if (i === void 0) {
        break;
      }
      if (!r.has(i) && o.some((s = "") => /[^\u0000-\u007f]/.test(s))) {
        r.add(i);
        t.forEach((s, a) => {
          var c;
          return s.push(((c = o[a]) != null ? c : "").slice(0, ZE));
        });
      }
    }
    return t;
  }
  var YE, ZE;
  var Kb = x(() => {
    "use strict";
    u();
    YE = 3;
    ZE = 60;
  });

  // src/accounts/list/read/source/text-kind.ts
  function Gb(n) {
    try {
      return typeof JSON.parse(n) === "object";
    } catch (e) {
      if (e instanceof SyntaxError) {
        return false;
      }
      throw e;
    }
  }
  function i5(n) {
    var r, o;
    const e = (o = (r = n.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/, 1)[0]) == null ? void 0 : r.split("\n")) != null ? o : [];
    const t = (i) => e.some((s) => i.test(s));
    return e.length > 2 && e.slice(0, -1).every((i) => o5.test(i)) && t(/^(?:From|To|Date):/i) && t(/^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Content-Type):/i);
  }
  function Qb(n) {
    const e = n.slice(0, e5);
    return t5(n) ? "web-shortcut" : n5(e) ? "old-spreadsheet" : /^\s*BEGIN:VCALENDAR\b/i.test(e) ? "calendar" : i5(e) ? "message" : r5(n) ? "data" : null;
  }
  var e5, t5, n5, r5, o5;
  var Jb = x(() => {
    "use strict";
    u();
    e5 = 8192;
    t5 = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
    n5 = (n) => /^\s*<\?xml\b/.test(n) && !/<html\b/i.test(n) && n.includes("urn:schemas-microsoft-com:office:spreadsheet");
    r5 = (n) => {
      var e, t;
      return /^\s*(?:\[\s*[{["]|\{\s*")/.test(n) && (Gb(n) || Gb((t = (e = /\S.*/u.exec(n)) == null ? void 0 : e[0]) != null ? t : ""));
    };
    o5 = /^(?:[!-9;-~]+:(?:\s|$)|[ \t]+\S|From )/;
  });

  // src/accounts/list/read/source/unicode.ts
  function s5([n, e, t, r]) {
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
  function c5(n) {
    var o;
    let e = 0;
    let t = 0;
    let r = 0;
    for (let i = 0; i < n.length; i++) {
      if (a5.has((o = n[i]) != null ? o : 0)) {
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
  function l5(n) {
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
  function u5(n, e, t) {
    var r;
    for (let o = e; o <= t; o++) {
      const i = (r = n[o]) != null ? r : 0;
      if (i < 128 || i > 191) {
        return false;
      }
    }
    return true;
  }
  function d5(n) {
    var r;
    let e = 0;
    let t = 0;
    for (let o = 0; o < n.length; o++) {
      const i = l5((r = n[o]) != null ? r : 0);
      if (i === 0) {
        continue;
      }
      if (i !== null && u5(n, o + 1, o + i)) {
        e++;
        o += i;
      } else {
        t++;
      }
    }
    return { right: e, wrong: t };
  }
  function m5(n) {
    const e = n.subarray(0, 65536);
    const t = e.filter(p5);
    return t.length > 3 && t.length * 20 > e.length;
  }
  function x5(n) {
    var o;
    const e = (o = s5(n)) != null ? o : c5(n);
    if (e) {
      return e;
    }
    const { right: t, wrong: r } = d5(n);
    return r * h5 <= t && !f5(n) ? "utf-8" : null;
  }
  function Xb(n, e) {
    const t = x5(n);
    if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
      return { kind: "unicode", encoding: t, text: ua(n, t, e) };
    }
    if (m5(n)) {
      return { kind: "binary" };
    }
    return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
  }
  var a5, p5, f5, h5;
  var Yb = x(() => {
    "use strict";
    u();
    Lp();
    a5 = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
    p5 = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
    f5 = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
    h5 = 3;
  });

  // src/accounts/list/read/source/index.ts
  function b5(n) {
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
  function y5({ encoding: n, certain: e, texts: t }) {
    var s, a;
    const r = jb([...t.values()]);
    const o = Array.from(t, ([c, l], d) => {
      var m;
      return { encoding: c, samples: (m = r[d]) != null ? m : [], text: Zb(l) };
    });
    const i = (s = t.get(n)) != null ? s : "";
    return {
      kind: "text",
      encoding: n,
      certain: e,
      samples: (a = r[0]) != null ? a : [],
      text: Zb(i),
      alternatives: o.slice(1),
      remarks: b5(i)
    };
  }
  function v5(n, e, t) {
    return y(this, null, function* () {
      var c, l;
      const r = (c = e.encoding) != null ? c : "";
      const o = Xb(n, t);
      if (o.kind === "binary" && !r) {
        return null;
      }
      if (o.kind === "unicode" && (!r || r === o.encoding)) {
        return { encoding: o.encoding, certain: true, texts: /* @__PURE__ */ new Map([[o.encoding, o.text]]) };
      }
      const i = yield ((l = e.detectEncoding) != null ? l : Go)(n, e.language, t);
      const s = o.kind === "unicode" ? [o.encoding] : [i.encoding, ...i.alternatives];
      const a = r || i.encoding;
      return {
        encoding: a,
        certain: i.certain || r !== "",
        texts: new Map([a, ...s].map((d) => [d, i.decodeAs(d)]))
      };
    });
  }
  function Gr(n, e, t = false) {
    return y(this, null, function* () {
      var d, m, h;
      const { bytes: r } = n;
      const o = zg(r);
      const i = (d = e.readSpreadsheet) != null ? d : Zo;
      if (o === "zip") {
        const w = yield i(r);
        return w.kind !== "packed" ? w : t ? Kr("archive") : Gr(v(g({}, n), { bytes: w.bytes }), e, true);
      }
      if (o !== "text") {
        return Kr(o);
      }
      const s = (m = e.decode) != null ? m : g5;
      const a = yield v5(r, e, s);
      if (!a) {
        return Kr("binary");
      }
      const c = y5(a);
      if (w5(c.text)) {
        const w = yield i(r);
        return w.kind === "packed" ? Kr("broken") : w;
      }
      const l = Qb(c.text);
      if (l !== null) {
        return Kr(l);
      }
      return c.text.trim() ? (h = Hg(c.text, s)) != null ? h : c : Kr("empty");
    });
  }
  var g5, Kr, w5, Zb;
  var tm = x(() => {
    "use strict";
    u();
    Ug();
    Vg();
    Vb();
    Kb();
    Jb();
    Yb();
    g5 = (n, e) => new TextDecoder(e).decode(n);
    Kr = (n) => ({ kind: "problem", code: n, detail: "" });
    w5 = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
    Zb = (n) => n.replace(/\u0000+/g, "");
  });

  // src/accounts/list/read/source/html.ts
  function ga(n) {
    var e;
    return k5.has(n.nodeName.toUpperCase()) || S5.test(zt(n, "class")) || A5.test(zt(n, "style")) || zt(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
  }
  function O5(n) {
    const e = n.lastIndexOf("(");
    return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
  }
  function L5(n) {
    const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
    const t = (r) => e.filter(({ nodeName: o }) => o.toUpperCase() === r);
    return { rows: t("TR"), captions: t("CAPTION") };
  }
  function om(n) {
    if ("line" in n) {
      return [n.line];
    }
    return [
      "{|",
      ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map(nw).join(" !! ")}` : `| ${e.map(nw).join(" || ")}`),
      "|}"
    ];
  }
  function iw(n) {
    return /^\s*</.test(n) && /<(?:html|body|head|meta|style|table)\b/i.test(n.slice(0, 8192));
  }
  function sw(n, e, t) {
    const r = new rm(e);
    r.read(new t().parseFromString(n, "text/html").body);
    r.flush();
    return r;
  }
  function aw(n, e, t) {
    const { blocks: r, budget: o } = sw(n, e, t);
    return [...o.isSpent ? [ow] : [], ...r.flatMap(om)].join("\n");
  }
  function im(n, e, t, r) {
    const o = sw(n, t, r);
    const i = o.blocks.filter((s) => "rows" in s);
    if (o.budget.isSpent) {
      return [ow, ...e.trim() !== "" ? [e] : o.blocks.flatMap(om)].join("\n");
    }
    if (i.length === 0 && o.people === 0 && e.trim() !== "") {
      return e;
    }
    if (i.length === o.blocks.length && o.people === 0) {
      return qt(i.flatMap(({ rows: s }) => s), "	", "\n");
    }
    return o.blocks.flatMap(om).join("\n");
  }
  var ew, tw, k5, S5, R5, T5, zt, A5, nm, rw, C5, ow, rm, nw;
  var cw = x(() => {
    "use strict";
    u();
    $r();
    Pd();
    ew = 3;
    tw = 1;
    k5 = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
    S5 = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
    R5 = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
    T5 = 600;
    zt = (n, e) => {
      var t;
      return ((t = n.getAttribute) == null ? void 0 : t.call(n, e)) || "";
    };
    A5 = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
    nm = (n) => /^(?:DEL|S|STRIKE)$/i.test(n.nodeName) || /text-decoration[^;]*line-through/i.test(zt(n, "style"));
    rw = /^(?:[*#:]|==) /;
    C5 = (n) => n.map((e) => "line" in e ? e.line.replace(rw, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
    ow = `<!-- rowspan × colspan > ${Ed} -->`;
    rm = class n {
      /**
       * @param titles
       * @param budget
       * @param depth
       * @param isCrossed Is what is read crossed out?
       */
      constructor(e, t = new Hr(), r = 0, o = false) {
        this.titles = e;
        this.budget = t;
        this.depth = r;
        this.isCrossed = o;
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
        if (this.depth > T5) {
          this.readDeep(e);
          return;
        }
        this.depth++;
        for (const r of Array.from(e.childNodes)) {
          if (r.nodeType === ew) {
            this.addText(r);
          } else if (r.nodeType === tw && !ga(r)) {
            const o = this.isCrossed;
            this.isCrossed = o || nm(r);
            this.readElement(r, t);
            this.isCrossed = o;
          }
        }
        this.depth--;
      }
      addText(e) {
        const t = (e.nodeValue || "").replace(/\s+/gu, " ");
        this.addresses += /[@＠]/.test(t) ? 1 : 0;
        this.add(t);
      }
      add(e) {
        this.line += this.isCrossed && e !== " " ? `<s>${e}</s>` : e;
      }
      /** Each element in a line of its own. */
      readDeep(e) {
        const t = [e];
        for (let r = t.pop(); r !== void 0; r = t.pop()) {
          if (r.nodeType === ew) {
            this.addText(r);
          } else if (r.nodeType === tw && !ga(r)) {
            this.flush();
            for (const o of Array.from(r.childNodes).reverse()) {
              t.push(o);
            }
          }
        }
        this.flush();
      }
      flush() {
        const e = this.line.replace(/ +/g, " ").replace(/<\/s>( ?)<s>/g, "$1").trim();
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
        } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(zt(e, "class") + zt(e, "style"))) {
          this.flush();
          this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
          this.read(e, t);
          this.flush();
          this.mark = "";
        } else if (R5.has(r) || r === "TR" || r === "TBODY") {
          this.flush();
          this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
          this.flush();
        } else {
          this.read(e, t);
        }
      }
      readLink(e, t) {
        var a;
        const r = zt(e, "href");
        const o = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
        const i = zt(e, "title");
        const s = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(o)) != null ? a : this.titles.personIn(O5(i));
        if (/^mailto:/i.test(r)) {
          const c = this.addresses;
          this.read(e, t);
          if (this.addresses === c) {
            const [l = ""] = r.slice("mailto:".length).split("?");
            this.add(` <${l}>`);
          }
        } else if (s === null) {
          this.read(e, t);
        } else if (!this.named.has(s)) {
          this.people++;
          this.named.add(s);
          this.add(` [[User:${s}]] `);
        }
      }
      /** A table, or what is in one that is only a frame around something else. Either way, each cell is read once. */
      readTable(e) {
        const t = new Ur(this.budget, []);
        const r = [];
        const { rows: o, captions: i } = L5(e);
        const s = o.map((c) => this.readRow(c, t, r));
        this.flush();
        const { rows: a } = t;
        if (a.some((c) => c.filter((l) => l.length > 0).length > 1)) {
          this.blocks.push({ rows: a.map((c) => c.map(C5)), isHead: s });
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
          const c = new n(
            this.titles,
            this.budget,
            this.depth + 3,
            this.isCrossed || nm(e) || nm(s)
          );
          const l = !ga(e) && !ga(s);
          if (l) {
            c.read(s);
          }
          c.flush();
          this.people += c.people;
          t.add(c.blocks, Number(zt(s, "rowspan")), Number(zt(s, "colspan")));
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
          this.blocks.push(rw.test(e.line) ? e : { line: this.mark + e.line });
          this.mark = "";
        } else {
          this.blocks.push(e);
        }
      }
    };
    nw = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
  });

  // src/accounts/list/read/source/markup-source.ts
  var ei;
  var sm = x(() => {
    "use strict";
    u();
    Ad();
    cw();
    ei = (r, o, i) => y(null, [r, o, i], function* (n, { userNamespaces: e }, t) {
      const s = new _r(e);
      switch (n.kind) {
        case "html":
          return im(n.html, n.text, s, t);
        case "page":
          return aw(n.html, s, t);
        case "text":
          return iw(n.text) ? im(n.text, "", s, t) : n.text;
      }
    });
  });

  // src/accounts/list/read/source-readers.ts
  var lw = x(() => {
    "use strict";
    u();
    tm();
    sm();
  });

  // src/accounts/list/read/index.ts
  function P5(n) {
    try {
      return n.map(({ rows: e }) => qt(e, "	", "\n"));
    } catch (e) {
      if (e instanceof RangeError) {
        return null;
      }
      throw e;
    }
  }
  function $5(n, e) {
    var a;
    const t = P5(n);
    if (t === null) {
      return dw("too-large");
    }
    const r = n.map(({ name: c, rows: l }, d) => {
      const m = t[d] || "";
      return { name: c, text: m, read: an(m, l.some((h) => h.length > 1) ? g({ delimiter: "	" }, e) : e) };
    });
    const o = (c) => c.read.readings[0].rows.length;
    const i = (a = r.find(({ name: c }) => c === e.sheet)) != null ? a : r.reduce((c, l) => o(l) > o(c) ? l : c);
    const s = e.sheet !== void 0 || r.filter((c) => o(c) > 0).length < 2;
    return v(g({}, ba(i.text, i.read)), {
      certain: i.read.certain && s,
      sheets: r.map(({ name: c }) => c),
      sheet: i.name
    });
  }
  function uw(n, e) {
    return y(this, null, function* () {
      const { DOMParser: t } = e;
      return t ? ei(n, e, t) : n.kind === "page" ? "" : n.text;
    });
  }
  function pw(t) {
    return y(this, arguments, function* (n, e = {}) {
      switch (n.kind) {
        case "text":
          return ba(n.text, an(n.text, e));
        case "html":
        case "page": {
          const r = yield uw(n, e);
          return ba(r, an(r, e));
        }
        case "file": {
          const r = yield Gr(n, g({ language: "" }, e));
          switch (r.kind) {
            case "problem":
              return dw(r.code);
            case "table":
              return $5(r.sheets, e);
            case "text": {
              const { encoding: o, certain: i, samples: s, alternatives: a, remarks: c } = r;
              const [l = "", ...d] = yield Promise.all([
                r,
                ...i ? [] : a.slice(0, E5)
              ].map((h) => uw({ kind: "text", text: h.text }, e)));
              const m = ba(l, an(l, e));
              return v(g({}, m), {
                certain: m.certain && i,
                readings: [
                  ...m.readings,
                  ...d.map((h) => an(h, e).readings[0])
                ],
                encoding: { encoding: o, certain: i, samples: s, alternatives: a, remarks: c }
              });
            }
          }
        }
      }
    });
  }
  var E5, ba, dw;
  var fw = x(() => {
    "use strict";
    u();
    $r();
    zd();
    lw();
    zd();
    E5 = 2;
    ba = (n, e) => v(g({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
    dw = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
  });

  // src/app/read-part.ts
  var hw = {};
  $t(hw, {
    readList: () => pw,
    readText: () => an
  });
  var xw = x(() => {
    "use strict";
    u();
    fw();
  });

  // src/accounts/list/row-overrides.ts
  function am({ name: n, type: e, optional: t }) {
    return e === "checkbox" && t && $i(n);
  }
  function gw({ code: n, override: e }, t) {
    return e !== null ? t.includes(e) : n === "name-forbidden" && t.some((r) => !yo.includes(r));
  }
  function M5(n) {
    const e = Ae(n);
    if ((e == null ? void 0 : e.kind) === "refused") {
      const { stops: t, name: r, field: o } = W(e.code);
      return t === "row" && r !== "taken" && (o === null || o === "username") ? e.code : null;
    }
    return n.remarks.some(({ code: t, override: r }) => t === "name-forbidden" && r === null) ? "" : null;
  }
  function bw(n, e) {
    const t = M5(n);
    if (t === null && n.overrides.length === 0) {
      return [];
    }
    const r = t === null ? null : vo(t, e);
    return e.flatMap(({ fields: o }) => o).filter((o) => {
      const { name: i } = o;
      const s = r === null ? t !== null && !yo.includes(i) : i === r;
      return am(o) && (s || n.overrides.includes(i)) && n.remarks.every(({ override: a }) => a !== i);
    });
  }
  var wa = x(() => {
    "use strict";
    u();
    Ne();
    dt();
    G();
  });

  // node_modules/lit-html/lit-html.js
  function Ew(n, e) {
    if (!hm(n) || !n.hasOwnProperty("raw")) throw Error("invalid template strings array");
    return void 0 !== yw ? yw.createHTML(e) : e;
  }
  function Qr(n, e, t = n, r) {
    var s, a, c;
    if (e === $n) return e;
    let o = void 0 !== r ? (s = t._$Co) == null ? void 0 : s[r] : t._$Cl;
    const i = oi(e) ? void 0 : e._$litDirective$;
    return (o == null ? void 0 : o.constructor) !== i && ((a = o == null ? void 0 : o._$AO) == null ? void 0 : a.call(o, false), void 0 === i ? o = void 0 : (o = new i(n), o._$AT(n, t, r)), void 0 !== r ? ((c = t._$Co) != null ? c : t._$Co = [])[r] = o : t._$Cl = o), void 0 !== o && (e = Qr(n, o._$AS(n, e.values), o, r)), e;
  }
  var ni, ww, ya, yw, Cw, Pn, Ow, N5, ir, ri, oi, hm, F5, cm, ti, vw, kw, rr, Sw, Rw, Lw, xm, A, TU, AU, $n, N, Tw, or, D5, ii, um, si, Jr, dm, pm, mm, fm, lm, Aw, ae;
  var $e = x(() => {
    u();
    ni = globalThis;
    ww = (n) => n;
    ya = ni.trustedTypes;
    yw = ya ? ya.createPolicy("lit-html", { createHTML: (n) => n }) : void 0;
    Cw = "$lit$";
    Pn = `lit$${Math.random().toFixed(9).slice(2)}$`;
    Ow = "?" + Pn;
    N5 = `<${Ow}>`;
    ir = document;
    ri = () => ir.createComment("");
    oi = (n) => null === n || "object" != typeof n && "function" != typeof n;
    hm = Array.isArray;
    F5 = (n) => hm(n) || "function" == typeof (n == null ? void 0 : n[Symbol.iterator]);
    cm = "[ 	\n\f\r]";
    ti = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
    vw = /-->/g;
    kw = />/g;
    rr = RegExp(`>|${cm}(?:([^\\s"'>=/]+)(${cm}*=${cm}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
    Sw = /'/g;
    Rw = /"/g;
    Lw = /^(?:script|style|textarea|title)$/i;
    xm = (n) => (e, ...t) => ({ _$litType$: n, strings: e, values: t });
    A = xm(1);
    TU = xm(2);
    AU = xm(3);
    $n = /* @__PURE__ */ Symbol.for("lit-noChange");
    N = /* @__PURE__ */ Symbol.for("lit-nothing");
    Tw = /* @__PURE__ */ new WeakMap();
    or = ir.createTreeWalker(ir, 129);
    D5 = (n, e) => {
      const t = n.length - 1, r = [];
      let o, i = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", s = ti;
      for (let a = 0; a < t; a++) {
        const c = n[a];
        let l, d, m = -1, h = 0;
        for (; h < c.length && (s.lastIndex = h, d = s.exec(c), null !== d); ) h = s.lastIndex, s === ti ? "!--" === d[1] ? s = vw : void 0 !== d[1] ? s = kw : void 0 !== d[2] ? (Lw.test(d[2]) && (o = RegExp("</" + d[2], "g")), s = rr) : void 0 !== d[3] && (s = rr) : s === rr ? ">" === d[0] ? (s = o != null ? o : ti, m = -1) : void 0 === d[1] ? m = -2 : (m = s.lastIndex - d[2].length, l = d[1], s = void 0 === d[3] ? rr : '"' === d[3] ? Rw : Sw) : s === Rw || s === Sw ? s = rr : s === vw || s === kw ? s = ti : (s = rr, o = void 0);
        const w = s === rr && n[a + 1].startsWith("/>") ? " " : "";
        i += s === ti ? c + N5 : m >= 0 ? (r.push(l), c.slice(0, m) + Cw + c.slice(m) + Pn + w) : c + Pn + (-2 === m ? a : w);
      }
      return [Ew(n, i + (n[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), r];
    };
    ii = class n {
      constructor({ strings: e, _$litType$: t }, r) {
        let o;
        this.parts = [];
        let i = 0, s = 0;
        const a = e.length - 1, c = this.parts, [l, d] = D5(e, t);
        if (this.el = n.createElement(l, r), or.currentNode = this.el.content, 2 === t || 3 === t) {
          const m = this.el.content.firstChild;
          m.replaceWith(...m.childNodes);
        }
        for (; null !== (o = or.nextNode()) && c.length < a; ) {
          if (1 === o.nodeType) {
            if (o.hasAttributes()) for (const m of o.getAttributeNames()) if (m.endsWith(Cw)) {
              const h = d[s++], w = o.getAttribute(m).split(Pn), b = /([.?@])?(.*)/.exec(h);
              c.push({ type: 1, index: i, name: b[2], strings: w, ctor: "." === b[1] ? dm : "?" === b[1] ? pm : "@" === b[1] ? mm : Jr }), o.removeAttribute(m);
            } else m.startsWith(Pn) && (c.push({ type: 6, index: i }), o.removeAttribute(m));
            if (Lw.test(o.tagName)) {
              const m = o.textContent.split(Pn), h = m.length - 1;
              if (h > 0) {
                o.textContent = ya ? ya.emptyScript : "";
                for (let w = 0; w < h; w++) o.append(m[w], ri()), or.nextNode(), c.push({ type: 2, index: ++i });
                o.append(m[h], ri());
              }
            }
          } else if (8 === o.nodeType) if (o.data === Ow) c.push({ type: 2, index: i });
          else {
            let m = -1;
            for (; -1 !== (m = o.data.indexOf(Pn, m + 1)); ) c.push({ type: 7, index: i }), m += Pn.length - 1;
          }
          i++;
        }
      }
      static createElement(e, t) {
        const r = ir.createElement("template");
        return r.innerHTML = e, r;
      }
    };
    um = class {
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
        const { el: { content: t }, parts: r } = this._$AD, o = ((l = e == null ? void 0 : e.creationScope) != null ? l : ir).importNode(t, true);
        or.currentNode = o;
        let i = or.nextNode(), s = 0, a = 0, c = r[0];
        for (; void 0 !== c; ) {
          if (s === c.index) {
            let d;
            2 === c.type ? d = new si(i, i.nextSibling, this, e) : 1 === c.type ? d = new c.ctor(i, c.name, c.strings, this, e) : 6 === c.type && (d = new fm(i, this, e)), this._$AV.push(d), c = r[++a];
          }
          s !== (c == null ? void 0 : c.index) && (i = or.nextNode(), s++);
        }
        return or.currentNode = ir, o;
      }
      p(e) {
        let t = 0;
        for (const r of this._$AV) void 0 !== r && (void 0 !== r.strings ? (r._$AI(e, r, t), t += r.strings.length - 2) : r._$AI(e[t])), t++;
      }
    };
    si = class n {
      get _$AU() {
        var e, t;
        return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
      }
      constructor(e, t, r, o) {
        var i;
        this.type = 2, this._$AH = N, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = r, this.options = o, this._$Cv = (i = o == null ? void 0 : o.isConnected) != null ? i : true;
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
        e = Qr(this, e, t), oi(e) ? e === N || null == e || "" === e ? (this._$AH !== N && this._$AR(), this._$AH = N) : e !== this._$AH && e !== $n && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : F5(e) ? this.k(e) : this._(e);
      }
      O(e) {
        return this._$AA.parentNode.insertBefore(e, this._$AB);
      }
      T(e) {
        this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
      }
      _(e) {
        this._$AH !== N && oi(this._$AH) ? this._$AA.nextSibling.data = e : this.T(ir.createTextNode(e)), this._$AH = e;
      }
      $(e) {
        var i;
        const { values: t, _$litType$: r } = e, o = "number" == typeof r ? this._$AC(e) : (void 0 === r.el && (r.el = ii.createElement(Ew(r.h, r.h[0]), this.options)), r);
        if (((i = this._$AH) == null ? void 0 : i._$AD) === o) this._$AH.p(t);
        else {
          const s = new um(o, this), a = s.u(this.options);
          s.p(t), this.T(a), this._$AH = s;
        }
      }
      _$AC(e) {
        let t = Tw.get(e.strings);
        return void 0 === t && Tw.set(e.strings, t = new ii(e)), t;
      }
      k(e) {
        hm(this._$AH) || (this._$AH = [], this._$AR());
        const t = this._$AH;
        let r, o = 0;
        for (const i of e) o === t.length ? t.push(r = new n(this.O(ri()), this.O(ri()), this, this.options)) : r = t[o], r._$AI(i), o++;
        o < t.length && (this._$AR(r && r._$AB.nextSibling, o), t.length = o);
      }
      _$AR(e = this._$AA.nextSibling, t) {
        var r;
        for ((r = this._$AP) == null ? void 0 : r.call(this, false, true, t); e !== this._$AB; ) {
          const o = ww(e).nextSibling;
          ww(e).remove(), e = o;
        }
      }
      setConnected(e) {
        var t;
        void 0 === this._$AM && (this._$Cv = e, (t = this._$AP) == null ? void 0 : t.call(this, e));
      }
    };
    Jr = class {
      get tagName() {
        return this.element.tagName;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      constructor(e, t, r, o, i) {
        this.type = 1, this._$AH = N, this._$AN = void 0, this.element = e, this.name = t, this._$AM = o, this.options = i, r.length > 2 || "" !== r[0] || "" !== r[1] ? (this._$AH = Array(r.length - 1).fill(new String()), this.strings = r) : this._$AH = N;
      }
      _$AI(e, t = this, r, o) {
        const i = this.strings;
        let s = false;
        if (void 0 === i) e = Qr(this, e, t, 0), s = !oi(e) || e !== this._$AH && e !== $n, s && (this._$AH = e);
        else {
          const a = e;
          let c, l;
          for (e = i[0], c = 0; c < i.length - 1; c++) l = Qr(this, a[r + c], t, c), l === $n && (l = this._$AH[c]), s || (s = !oi(l) || l !== this._$AH[c]), l === N ? e = N : e !== N && (e += (l != null ? l : "") + i[c + 1]), this._$AH[c] = l;
        }
        s && !o && this.j(e);
      }
      j(e) {
        e === N ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
      }
    };
    dm = class extends Jr {
      constructor() {
        super(...arguments), this.type = 3;
      }
      j(e) {
        this.element[this.name] = e === N ? void 0 : e;
      }
    };
    pm = class extends Jr {
      constructor() {
        super(...arguments), this.type = 4;
      }
      j(e) {
        this.element.toggleAttribute(this.name, !!e && e !== N);
      }
    };
    mm = class extends Jr {
      constructor(e, t, r, o, i) {
        super(e, t, r, o, i), this.type = 5;
      }
      _$AI(e, t = this) {
        var s;
        if ((e = (s = Qr(this, e, t, 0)) != null ? s : N) === $n) return;
        const r = this._$AH, o = e === N && r !== N || e.capture !== r.capture || e.once !== r.once || e.passive !== r.passive, i = e !== N && (r === N || o);
        o && this.element.removeEventListener(this.name, this, r), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
      }
      handleEvent(e) {
        var t, r;
        "function" == typeof this._$AH ? this._$AH.call((r = (t = this.options) == null ? void 0 : t.host) != null ? r : this.element, e) : this._$AH.handleEvent(e);
      }
    };
    fm = class {
      constructor(e, t, r) {
        this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = r;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AI(e) {
        Qr(this, e);
      }
    };
    lm = ni.litHtmlPolyfillSupport;
    lm == null ? void 0 : lm(ii, si), ((Aw = ni.litHtmlVersions) != null ? Aw : ni.litHtmlVersions = []).push("3.3.3");
    ae = (n, e, t) => {
      var i, s;
      const r = (i = t == null ? void 0 : t.renderBefore) != null ? i : e;
      let o = r._$litPart$;
      if (void 0 === o) {
        const a = (s = t == null ? void 0 : t.renderBefore) != null ? s : null;
        r._$litPart$ = o = new si(e.insertBefore(ri(), a), a, void 0, t != null ? t : {});
      }
      return o._$AI(n), o;
    };
  });

  // src/accounts/list/count-rows.ts
  function Xr(n) {
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
  var va = x(() => {
    "use strict";
    u();
  });

  // src/accounts/list/row-filter.ts
  function ka({ state: n }, e) {
    return e === "all" || Pw[e].includes(n);
  }
  function Yr(n, e) {
    const t = e === "all" ? Object.values(n) : Pw[e].map((r) => n[r]);
    return t.reduce((r, o) => r + o, 0);
  }
  function gm(n, e) {
    const t = e.find((r) => Yr(n, r) > 0);
    return Yr(n, "all") > I5 && t ? t : "all";
  }
  var Pw, I5;
  var bm = x(() => {
    "use strict";
    u();
    Pw = {
      problems: ["rejected", "refused", "unknown", "unfinished"],
      warnings: ["warned"],
      ready: ["ready"],
      done: ["created", "already", "skipped"]
    };
    I5 = 15;
  });

  // src/ui/list/message-box.ts
  var ke;
  var Vt = x(() => {
    "use strict";
    u();
    $e();
    ke = class {
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
        ae(e != null ? e : N, this.content);
        this.widget.toggle(e !== null);
      }
    };
  });

  // src/ui/list/lazy-view.ts
  var ln;
  var Sa = x(() => {
    "use strict";
    u();
    $e();
    Vt();
    ln = class {
      constructor(e) {
        this.source = e;
        this.element = document.createElement("div");
        this.content = document.createElement("div");
        this.problem = new ke("error");
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
        return y(this, null, function* () {
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
            this.problem.show(A`<p>${this.source.problemText(e)}</p>`);
            return null;
          }
        });
      }
    };
  });

  // src/ui/list/limit-of.ts
  function Ra({ stage: n, batch: { phase: e } }) {
    const t = n.kind === "results" && e.kind === "stopped" && e.because.kind === "refused" ? e.because.refused : null;
    return t && W(t.code).action === "raiseLimit" ? t : null;
  }
  var wm = x(() => {
    "use strict";
    u();
    Ne();
  });

  // src/ui/shared/password-once.ts
  function Ta(n, e) {
    const t = new OO.ui.TextInputWidget({ readOnly: true });
    t.setValue(n);
    t.$input.attr({ "aria-label": p("accountcreator-password-label"), spellcheck: "false" }).addClass("accountcreator-password");
    t.$input.on("copy", () => e == null ? void 0 : e());
    const r = new OO.ui.ButtonWidget({ label: p("accountcreator-copy") });
    const o = $("<div>").addClass("accountcreator-remark accountcreator-remark-reserved").attr("role", "status");
    r.on("click", () => {
      t.select();
      const i = document.execCommand("copy");
      o.text(i ? p("accountcreator-copied") : p("accountcreator-copy-failed"));
      r.focus();
    });
    return $("<div>").append(
      new OO.ui.ActionFieldLayout(t, r, { align: "top", label: p("accountcreator-password-label") }).$element,
      o
    );
  }
  var ym = x(() => {
    "use strict";
    u();
    M();
  });

  // src/ui/shared/explanation-view.ts
  function B5({ code: n, message: e }) {
    return [...ne(e) ? [] : [me(e)], { advice: W(n).advice }];
  }
  function vm(n, e, t) {
    if (!e) {
      return p("accountcreator-unfinished-maybe", t);
    }
    switch (n) {
      case "left":
        return p("accountcreator-unfinished-left", t);
      case "lost":
        return p("accountcreator-unfinished-lost", t);
      case "unanswered":
        return p("accountcreator-unfinished-unanswered", t);
      default:
        return E(n);
    }
  }
  function km(n) {
    return n ? p("accountcreator-unfinished-advice") : p("accountcreator-unfinished-advice-maybe");
  }
  function q5(n) {
    switch (n.kind) {
      case "openingFailed":
        return { type: "error", heading: p("accountcreator-opening-failed"), paragraphs: [me(n.text)] };
      case "impossible":
        return {
          type: "error",
          heading: p("accountcreator-impossible"),
          paragraphs: n.impediments.length === 0 ? [p("accountcreator-no-password")] : n.impediments.flatMap(B5)
        };
      case "unfinished":
        return {
          type: "warning",
          heading: vm(n.because, n.isCertain, n.username),
          paragraphs: [km(n.isCertain)]
        };
      case "stepNotShown":
        return {
          type: "warning",
          heading: p("accountcreator-step-not-shown", n.username),
          paragraphs: [n.why]
        };
      case "handedOver":
        return {
          type: "notice",
          heading: p("accountcreator-handed-over", n.username),
          paragraphs: [p("accountcreator-handed-over-advice")]
        };
      default:
        return null;
    }
  }
  var Zr;
  var ai = x(() => {
    "use strict";
    u();
    Ne();
    K();
    V();
    vu();
    M();
    ym();
    Ye();
    Zr = class {
      /**
       * @param fetchAdvice
       * @param copied Told when a password has been copied, where one may be shown
       */
      constructor(e, t) {
        this.fetchAdvice = e;
        this.copied = t;
        this.$element = $("<div>").addClass("accountcreator-explanation").attr("tabindex", -1);
        this.shown = null;
      }
      render(e) {
        if (e === this.shown) {
          return;
        }
        this.shown = e;
        this.$element.empty().removeAttr("data-accountcreator-outcome");
        const t = q5(e);
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
              $("<p>").text(p("accountcreator-created-generated")),
              Ta(e.password, this.copied)
            );
          }
        }
      }
      focus() {
        this.$element.trigger("focus");
      }
      waiting() {
        const e = new OO.ui.ProgressBarWidget({ progress: false });
        e.$element.attr("aria-label", p("accountcreator-opening"));
        return $("<div>").addClass("accountcreator-waiting").append($("<p>").text(p("accountcreator-opening")), e.$element);
      }
      message({ type: e, heading: t, paragraphs: r }) {
        const o = $("<div>").append($("<strong>").text(t));
        for (const i of r) {
          o.append(typeof i === "string" ? $("<p>").text(i) : "advice" in i ? hs(i.advice, "", this.fetchAdvice) : $("<p>").append(i));
        }
        return new OO.ui.MessageWidget({ type: e, label: o }).$element;
      }
    };
  });

  // src/ui/list/row-texts.ts
  function Mw(n) {
    switch (n) {
      case "header":
        return p("accountcreator-parse-header");
      case "total":
        return p("accountcreator-parse-total");
      case "markup":
        return p("accountcreator-parse-markup");
      case "no-name":
        return p("accountcreator-parse-no-name");
      case "again":
        return p("accountcreator-parse-again");
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
        return E(n);
    }
  }
  function Mn({ code: n, parameters: e }) {
    switch (n) {
      case "name-missing":
        return p("accountcreator-remark-name-missing");
      case "name-invalid":
        return p("accountcreator-remark-name-invalid");
      case "name-taken":
        return ji(p("accountcreator-remark-name-taken"), e);
      case "name-forbidden":
        return p("accountcreator-remark-name-forbidden");
      case "duplicate":
        return p("accountcreator-remark-duplicate", ...e);
      case "email-missing":
        return p("accountcreator-remark-email-missing");
      case "email-invalid":
        return Pe([p("accountcreator-remark-email-invalid"), $w(e)]);
      case "email-required":
        return p("accountcreator-remark-email-required");
      case "realname-required":
        return p("accountcreator-remark-realname-required");
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
        return Pe([p("accountcreator-remark-email-typo"), $w(e)]);
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
        return p("accountcreator-remark-already", ...e.map(wr));
      case "has-account":
        return ji(p("accountcreator-remark-has-account"), e);
      default:
        return E(n);
    }
  }
  function W5(n) {
    switch (n) {
      case "mail":
        return p("accountcreator-row-created-mail");
      case "password":
        return p("accountcreator-row-created");
      case "other":
        return p("accountcreator-row-created-elsewhere");
      default:
        return E(n);
    }
  }
  function Aa(n, e) {
    var t;
    switch (e.kind) {
      case "created":
        return {
          wiki: null,
          own: W5(e.by)
        };
      case "refused":
        return {
          wiki: ne(e.message) ? null : e.message,
          own: p(W(e.code).advice)
        };
      case "step":
        return { wiki: null, own: km(((t = n.attempt) == null ? void 0 : t.existence) === "yes") };
      case "sessionLost":
        return { wiki: null, own: p("accountcreator-row-session-lost") };
      case "unknown":
        return {
          wiki: null,
          own: e.cause === "handedOver" ? p("accountcreator-row-handed-over") : p("accountcreator-row-unknown")
        };
      default:
        return E(e);
    }
  }
  var $w;
  var eo = x(() => {
    "use strict";
    u();
    Ne();
    K();
    V();
    ai();
    nu();
    en();
    M();
    $w = ([, n]) => n === "takeover" ? p("accountcreator-email-takeover") : "";
  });

  // src/ui/list/shared-fields.ts
  function _5({ opening: n, mode: e }) {
    var i;
    const t = (i = n == null ? void 0 : n.requests) != null ? i : [];
    const r = be(t, "reason");
    const o = xr(t, e).filter((s) => s.name !== Z && s.name !== xo && s.type !== "button" && !am(s));
    return [...r ? [r] : [], ...o];
  }
  var to;
  var Sm = x(() => {
    "use strict";
    u();
    He();
    K();
    dt();
    lt();
    wa();
    bu();
    eo();
    to = class {
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
        const r = _5(e).filter(({ name: o }) => t === void 0 || o === t);
        return r.flatMap((o) => {
          var c, l;
          const i = (c = this.controls.get(o)) != null ? c : this.makeControl(o);
          const s = o.name === "reason";
          i.setValue(s ? e.reason : (l = ge(e.values, o.name)) != null ? l : "");
          const [a] = s ? e.reasonRemarks : [];
          i.setRemark(a ? { type: "warning", content: Mn(a) } : null);
          return i.$element.get();
        });
      }
      makeControl(e) {
        const t = new Rr(e, {
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

  // node_modules/lit-html/directive.js
  var Nw, Ca;
  var Fw = x(() => {
    u();
    Nw = (n) => (...e) => ({ _$litDirective$: n, values: e });
    Ca = class {
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
  var H5, sr;
  var Oa = x(() => {
    u();
    $e();
    Fw();
    H5 = {};
    sr = Nw(class extends Ca {
      constructor() {
        super(...arguments), this.ot = H5;
      }
      render(n, e) {
        return e();
      }
      update(n, [e, t]) {
        if (Array.isArray(e)) {
          if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((r, o) => r === this.ot[o])) return $n;
        } else if (this.ot === e) return $n;
        return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
      }
    });
  });

  // src/ui/list/stop-view.ts
  function Ea(n) {
    switch (n.kind) {
      case "nothing":
        return p("accountcreator-problem-nothing");
      case "busy":
        return p("accountcreator-problem-busy");
      case "otherTab":
        return p("accountcreator-problem-other-tab");
      case "sheetNotSaved":
        return p("accountcreator-problem-sheet");
      case "loggedOut":
        return p("accountcreator-problem-logged-out", n.me);
      case "passwordsMissing":
        return p("accountcreator-problem-passwords", n.rows.length);
      case "fieldMissing":
        return p("accountcreator-problem-field", Te(n.label) || n.field);
      default:
        return E(n);
    }
  }
  function Dw(n, e) {
    switch (n.kind) {
      case "wiki":
        return p("accountcreator-wait-wiki", e);
      case "offline":
        return p("accountcreator-wait-offline", e);
      case "silent":
        return p("accountcreator-wait-silent", e);
      default:
        return E(n);
    }
  }
  function U5(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? p("accountcreator-stop-session", e) : p("accountcreator-stop-session-other", e, n);
  }
  function Rm(n) {
    switch (n.kind) {
      case "person":
        return p("accountcreator-stop-person");
      case "refused":
        return p("accountcreator-stop-refused");
      case "sessionLost":
        return U5(n.now);
      case "offline":
        return p("accountcreator-stop-offline");
      case "silent":
        return p("accountcreator-stop-silent");
      case "noChallenge":
        return p("accountcreator-stop-challenge");
      case "broken":
        return p("accountcreator-stop-broken", n.error);
      default:
        return E(n);
    }
  }
  var La;
  var Pa = x(() => {
    "use strict";
    u();
    $e();
    Oa();
    Ne();
    K();
    V();
    Vt();
    M();
    Ye();
    La = class {
      constructor() {
        this.element = document.createElement("div");
        this.box = new ke("warning");
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
        return A`
			<p><strong>${Rm(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused) : N}
			${e.kind === "sessionLost" ? this.loginTemplate() : N}`;
      }
      refusalTemplate({ message: e, code: t }) {
        return A`
			<div>${sr([e], () => ne(e) ? N : me(e))}</div>
			<p>${p(W(t).advice)}</p>`;
      }
      loginTemplate() {
        return A`
			<p>
				<a
					href=${mw.util.getUrl("Special:UserLogin")} target="_blank" rel="noopener"
					data-accountcreator-action="log-in"
				>${p("accountcreator-log-in")}</a>
			</p>
			<p>${p("accountcreator-log-in-then")}</p>`;
      }
    };
  });

  // src/ui/list/summary-text.ts
  function z5(n, e) {
    return e > 0 ? p("accountcreator-summary-warned", n + e, e) : jt(n, "accountcreator-summary-ready");
  }
  function Iw(n, e, t = 0) {
    const { kind: r } = e.stage;
    const {
      unchecked: o,
      checking: i,
      ready: s,
      warned: a,
      rejected: c,
      already: l,
      creating: d,
      created: m,
      refused: h,
      unfinished: w,
      unknown: b,
      skipped: S
    } = Xr(n);
    const k = r === "check";
    return Pe([
      k ? z5(s, a) : p("accountcreator-summary-created", m, n.length - l),
      jt(c + h, "accountcreator-summary-rejected"),
      jt(w, "accountcreator-summary-unfinished"),
      jt(b, "accountcreator-summary-unknown"),
      jt(l, "accountcreator-summary-already"),
      jt(t, "accountcreator-summary-earlier"),
      jt(k ? i : 0, "accountcreator-summary-checking"),
      jt(k ? o : 0, "accountcreator-summary-unchecked"),
      jt(r === "results" ? s + a + o + d : 0, "accountcreator-summary-left"),
      jt(S, "accountcreator-summary-skipped")
    ]);
  }
  var jt;
  var Bw = x(() => {
    "use strict";
    u();
    va();
    M();
    jt = (n, e, ...t) => n > 0 ? p(e, n, ...t) : "";
  });

  // src/ui/list/list-head.ts
  function qw(n) {
    switch (n) {
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
  function j5(n) {
    return n === null ? "" : n < 90 ? p("accountcreator-seconds-left", Math.ceil(n)) : p("accountcreator-minutes-left", Math.ceil(n / 60));
  }
  function Ww(n, e, t, r) {
    return e < 2 ? N : A`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${n} @click=${r}
	>${t}</button>`;
  }
  var V5, $a;
  var _w = x(() => {
    "use strict";
    u();
    $e();
    va();
    G();
    bm();
    Tu();
    en();
    Sa();
    wm();
    Vt();
    M();
    Sm();
    Pa();
    Bw();
    eo();
    V5 = ["all", "problems", "warnings", "ready", "done"];
    $a = class {
      constructor(e, t, { createAccountPage: r, sheetReturn: o, limit: i }) {
        this.list = e;
        this.table = t;
        this.element = document.createElement("div");
        /** What stays in sight, however far the table is scrolled. */
        this.strip = document.createElement("div");
        this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
        this.stopView = new La();
        this.problems = new ke("warning");
        this.filter = "all";
        /** Did somebody choose the filter? Then it stays. */
        this.isChosen = false;
        this.element.className = "accountcreator-list-head";
        this.strip.className = "accountcreator-strip";
        this.sheetReturn = new ln(o);
        this.limit = new ln(i);
        this.shared = new to(e.draft);
        this.challenge = new Er(e, r);
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
      /**
       * @param state
       * @param before What was on the screen until now; null: nothing of the list was
       */
      render(e, t) {
        const { kind: r } = e.stage;
        const o = r === "run";
        const i = Xr(this.list.rows);
        this.chooseFilter(e, t, i);
        this.progress.$element.toggle(o || e.checker.running);
        const { done: s, total: a } = o ? e.batch.progress : e.checker;
        this.progress.setProgress(100 * s / Math.max(1, a));
        this.challenge.render(e.batch.challenge, o);
        this.stopView.render(e);
        this.limit.render(e, r === "check" && e.quota !== null || Ra(e) !== null);
        const { awaitingSheet: c, withoutSlip: l } = this.list.sheet;
        this.sheetReturn.render(e, !o && c.length + l.length > 0);
        this.undo.toggle(e.undoable > 0 && !o);
        const d = this.problemTexts(e);
        this.problems.show(d.length > 0 ? A`${d.map((m) => A`<p>${m}</p>`)}` : null);
        ae(this.stripTemplate(e), this.strip);
        ae(this.template(e, i), this.element);
      }
      stripTemplate(e) {
        return A`
			<div class="accountcreator-summary" tabindex="-1">${Iw(this.list.rows, e, this.list.sheet.fromEarlier.length)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
      }
      template(e, t) {
        return A`
			${this.stopView.element}
			${this.limit.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<div class="accountcreator-missing-field">${this.missingField(e)}</div>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${p("accountcreator-filters")}>
					${V5.map((r) => this.filterTemplate(r, Yr(t, r)))}
				</div>
				${this.bulkTemplate(e)}
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(t)}</p>`;
      }
      /** What can be done to many rows at once. */
      bulkTemplate({ stage: e }) {
        const { table: t } = this.list;
        if (e.kind === "run") {
          return N;
        }
        const [r, o] = [t.suggestions.length, t.withoutAddress.length];
        return A`
			${Ww("fix-all", r, p("accountcreator-fix-all", r), () => t.applySuggestions())}
			${Ww("make-passwords", o, p("accountcreator-make-passwords", o), () => t.makePasswords())}`;
      }
      /** Where the list does not begin for want of a field, that field. */
      missingField(e) {
        const { stage: t, missingField: r } = e;
        return r !== null && (t.kind === "check" || t.kind === "results") ? this.shared.render(e, r) : [];
      }
      filterTemplate(e, t) {
        return A`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${p("accountcreator-filter-count", qw(e), t)}</button>`;
      }
      /** The person wants to see these rows, and goes on seeing them. */
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
          this.setFilter(e === "run" ? "all" : gm(o, ["problems"]));
        } else if (i && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
          this.setFilter(gm(o, ["problems", "warnings"]));
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
        const t = Yr(e, this.filter);
        const r = qw("all");
        return t > 0 ? p("accountcreator-shown-first", t, Yr(e, "all") - t, r) : p("accountcreator-shown-first-done", r);
      }
      progressText({ batch: e }) {
        const { done: t, total: r, secondsLeft: o } = e.progress;
        const { phase: i } = e;
        const s = "row" in i ? this.list.rows.find(({ id: a }) => a === i.row) : void 0;
        return bn([
          p("accountcreator-progress-count", t, r),
          s ? Tn(s) : "",
          j5(o)
        ]);
      }
      problemTexts({ problem: e, stage: t, reasonRemarks: r, batch: o }) {
        return [
          ...e ? [Ea(e)] : [],
          ...t.kind === "check" ? r.map(Mn) : [],
          ...t.kind !== "run" && this.list.sheet.needsSheet ? [p("accountcreator-problem-sheet")] : [],
          ...o.journalKept ? [] : [p("accountcreator-journal-lost")]
        ];
      }
    };
  });

  // src/ui/list/cell-editor.ts
  function Q5(n) {
    switch (n) {
      case "email":
        return p("accountcreator-column-email");
      case "realname":
        return p("accountcreator-column-realname");
      default:
        return p("accountcreator-column-username");
    }
  }
  var K5, G5, Ma;
  var Hw = x(() => {
    "use strict";
    u();
    M();
    K5 = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]);
    G5 = 229;
    Ma = class {
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
      /**
       * @param view
       * @param field
       * @param first What the person began to type in place of the value; '': the value is edited
       * @param isMarked Is the whole value marked, so that what is typed takes its place?
       */
      open(e, t, r, o) {
        const i = e.cell(t);
        if (!i) {
          return;
        }
        const s = document.createElement("input");
        s.className = "accountcreator-editor";
        s.value = r || e.row.request[t];
        s.setAttribute("aria-label", Q5(t));
        s.setAttribute("autocomplete", "off");
        i.textContent = "";
        i.append(s);
        this.editor = s;
        s.focus();
        if (r === "" && o) {
          s.select();
        }
        s.addEventListener("keydown", (a) => {
          const c = a.isComposing || a.keyCode === G5 ? void 0 : K5.get(a.key);
          if (c && !a.shiftKey) {
            a.preventDefault();
            a.stopPropagation();
            this.close(s, e, t, a.key !== "Escape", c);
          }
        });
        s.addEventListener("blur", () => this.close(s, e, t, true, null));
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

  // src/ui/list/row-view.ts
  function Da(n) {
    switch (n) {
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
        return E(n);
    }
  }
  function Na(n) {
    const e = document.createElement("div");
    e.className = `accountcreator-cell accountcreator-cell-${n}`;
    e.setAttribute("role", "gridcell");
    return e;
  }
  function Y5({ state: n }) {
    switch (n) {
      case "asking":
        return p("accountcreator-alternatives-asking");
      case "failed":
        return p("accountcreator-alternatives-failed");
      case "none":
        return p("accountcreator-alternatives-none");
      default:
        return E(n);
    }
  }
  function no(n, e, t) {
    return A`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${n}</button>`;
  }
  function Z5(n, { code: e }, t) {
    switch (e) {
      case "name-taken":
        return no(p("accountcreator-theirs"), "theirs", () => t.claim(n, true));
      case "has-account":
        return no(p("accountcreator-not-theirs"), "not-theirs", () => t.claim(n, false));
      default:
        return N;
    }
  }
  function eP({ code: n, parameters: e }, t) {
    const r = Number(e[0]);
    return J5.includes(n) ? no(p("accountcreator-go-to-line", r), "go-to-line", () => t.goToLine(r)) : N;
  }
  var ci, J5, X5, Fa;
  var li = x(() => {
    "use strict";
    u();
    $e();
    Oa();
    V();
    G();
    M();
    eo();
    Ye();
    ci = ["username", "email", "realname"];
    J5 = ["duplicate", "lookalike", "email-repeated"];
    X5 = ["created", "already", "unfinished", "unknown"];
    Fa = class {
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
        this.state = Na("state");
        this.fields = ci.map((e) => ({
          field: e,
          cell: Na(e),
          text: document.createElement("bdi")
        }));
        this.remarks = Na("remarks");
        this.tools = Na("tools");
        this.place = -1;
        this.search = null;
        this.element.className = "accountcreator-row";
        this.element.setAttribute("role", "row");
        this.element.setAttribute("data-accountcreator-row", String(e.id));
        this.element.setAttribute("data-line", tu(e.line));
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
        this.element.toggleAttribute("data-editable", this.actions.isMendable(e));
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
      /** Everything in the row that takes the focus, from its beginning to its end. Some columns are hidden. */
      get stops() {
        return [
          ...this.fields.map(({ cell: e }) => e).filter((e) => getComputedStyle(e).display !== "none"),
          ...[this.remarks, this.tools].flatMap((e) => Array.from(e.querySelectorAll("button, input, a[href]")))
        ];
      }
      renderControls() {
        var c;
        const { row: e, actions: t } = this;
        const r = [this.remarks, this.tools].some((l) => l.contains(document.activeElement));
        const o = Ae(e);
        const i = X5.includes(e.state);
        const s = e.remarks.filter(({ code: l }) => !i || l === "already" || l === "has-account");
        const a = i ? [] : t.overrides(e);
        if (s.length > 0 || o || a.length > 0 || this.remarks.hasChildNodes()) {
          ae([
            s.map((l) => this.remarkTemplate(l)),
            o ? this.outcomeTemplate(o) : N,
            a.map(({ name: l, label: d }) => this.overrideTemplate(l, Te(d) || l))
          ], this.remarks);
        }
        ae(this.toolTemplate(), this.tools);
        for (const l of Array.from(this.remarks.querySelectorAll("a[href]"))) {
          l.setAttribute("tabindex", "-1");
        }
        if (r && !this.element.contains(document.activeElement)) {
          (c = this.cell("username")) == null ? void 0 : c.focus({ preventScroll: true });
        }
      }
      outcomeTemplate(e) {
        const { row: t, actions: r } = this;
        const { wiki: o, own: i } = e.kind === "step" && r.canFinish(t) ? { wiki: null, own: p("accountcreator-row-unfinished") } : Aa(t, e);
        return A`<div>${sr([o], () => o ? me(o) : N)} ${i}</div>`;
      }
      remarkTemplate(e) {
        const { row: t, actions: r } = this;
        const { message: o, override: i } = e;
        const s = e.code === "name-taken" && e.fixes.length === 0;
        const a = e.fixes.map((c) => no(p("accountcreator-fix", c), "fix", () => r.fix(t, e, c)));
        return A`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${o ? sr([o], () => me(o)) : Mn(e)}
			${eP(e, r)}
			${a}
			${s ? this.alternativesTemplate() : N}
			${Z5(t, e, r)}
			${i === null ? N : this.overrideTemplate(i, p("accountcreator-override"))}
		</div>`;
      }
      alternativesTemplate() {
        const { search: e } = this;
        const t = e !== null && e.about === this.row.wiki;
        const r = () => {
          void this.findNames();
        };
        return A`
			${no(p("accountcreator-alternatives"), "find-name", r)}
			<span role="status">${t ? Y5(e) : ""}</span>`;
      }
      findNames() {
        return y(this, null, function* () {
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
        return A`<label>
			<input type="checkbox" tabindex="-1" .checked=${r.overrides.includes(e)} @change=${i}>
			${t}
		</label>`;
      }
      toolTemplate() {
        const { row: e, actions: t } = this;
        if (e.state === "unfinished") {
          return t.canFinish(e) ? no(p("accountcreator-finish"), "finish", () => t.finish(e)) : N;
        }
        if (!t.isMendable(e) || e.state === "already") {
          return N;
        }
        const r = p("accountcreator-remove", e.request.username);
        return A`<button
			type="button" class="accountcreator-small-button accountcreator-bin" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${r} title=${r} @click=${() => t.remove(e)}
		></button>`;
      }
    };
  });

  // src/ui/shared/slices.ts
  var tP, Ia;
  var Uw = x(() => {
    "use strict";
    u();
    tP = 16;
    Ia = class {
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
        const e = performance.now() + tP;
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
  var nP, rP, zw, Ba;
  var Vw = x(() => {
    "use strict";
    u();
    bm();
    li();
    Uw();
    nP = 50;
    rP = 60;
    zw = "data-passed-over";
    Ba = class {
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
        this.slices = new Ia(() => this.step());
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
            if (ka(r.row, this.filter)) {
              this.show(r, true);
            }
          }
        }
        void this.slices.go();
      }
      setFilter(e) {
        this.filter = e;
        this.views.forEach((r) => this.show(r, ka(r.row, e)));
        let t = 0;
        for (const r of new Set(this.blocks.values())) {
          r.element.toggleAttribute(zw, t > rP);
          t += r.shown;
        }
        requestAnimationFrame(() => requestAnimationFrame(() => {
          Array.from(this.element.children).forEach((r) => r.removeAttribute(zw));
        }));
      }
      view(e) {
        var t;
        return (t = this.views.get(e)) != null ? t : null;
      }
      /** The row of a line of the list; null: there is none, or it is not built yet. */
      ofLine(e) {
        var t;
        return (t = [...this.views.values()].find(({ row: r }) => r.line === e)) != null ? t : null;
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
        const t = new Fa(e, this.actions, (a) => this.stateText(a));
        const r = this.last && this.blocks.get(this.last);
        const o = !r || r.size >= nP && r.element === this.element.lastElementChild && ((s = this.last) == null ? void 0 : s.element) === r.element.lastElementChild;
        const i = o ? this.makeBlock() : r;
        this.views.set(e.id, t);
        this.blocks.set(t, i);
        i.size++;
        i.element.insertBefore(t.element, o || !this.last ? null : this.last.element.nextSibling);
        t.element.hidden = true;
        this.show(t, ka(e, this.filter));
        return t;
      }
      stateText(e) {
        var r;
        const t = (r = this.stateTexts.get(e)) != null ? r : Da(e);
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

  // src/ui/list/table-clipboard.ts
  function oP({ clipboardData: n }) {
    var t;
    const e = (t = n == null ? void 0 : n.getData("text/plain")) != null ? t : "";
    return e.replace(/\r?\n$/, "").split(/\r?\n/).map((r) => r.split("	"));
  }
  function iP({ view: n, stop: e }) {
    const { stops: t } = n;
    return ci.filter((r) => {
      const o = n.cell(r);
      return o !== null && t.indexOf(o) >= e;
    });
  }
  function sP(n, e, t, r) {
    const o = iP(e);
    let i = e.view;
    for (const s of n) {
      for (const [c, l] of s.entries()) {
        const d = o[c];
        if (i && d && r.canEdit(i.row)) {
          r.edit(i.row, d, l.trim());
        }
      }
      const a = i && t.neighbour(i, 1);
      i = a === i ? null : a;
    }
  }
  function jw(n, e, t, r) {
    n.addEventListener("copy", (o) => {
      var s, a;
      const i = r(o.target);
      if ((i == null ? void 0 : i.field) && ((s = getSelection()) == null ? void 0 : s.isCollapsed)) {
        (a = o.clipboardData) == null ? void 0 : a.setData("text/plain", i.view.row.request[i.field]);
        o.preventDefault();
      }
    });
    n.addEventListener("paste", (o) => {
      const i = r(o.target);
      if (i == null ? void 0 : i.field) {
        o.preventDefault();
        sP(oP(o), i, t, e);
      }
    });
  }
  var Kw = x(() => {
    "use strict";
    u();
    li();
  });

  // src/ui/list/table-cursor.ts
  var qa;
  var Gw = x(() => {
    "use strict";
    u();
    li();
    qa = class {
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
        var a, c;
        const t = e instanceof Element ? e : null;
        const r = t == null ? void 0 : t.closest("[data-accountcreator-row]");
        const o = this.blocks.view(Number(r == null ? void 0 : r.getAttribute("data-accountcreator-row")));
        const i = o ? o.stops.findIndex((l) => l.contains(t)) : -1;
        const s = (a = o == null ? void 0 : o.stops[i]) == null ? void 0 : a.getAttribute("data-field");
        return o && i !== -1 ? { view: o, stop: i, field: (c = ci.find((l) => l === s)) != null ? c : null } : null;
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
  function Qw(n, e) {
    const t = document.createElement("div");
    t.className = `accountcreator-cell accountcreator-cell-${n}`;
    t.setAttribute("role", "columnheader");
    t.textContent = e;
    return t;
  }
  function aP(n) {
    n.className = "accountcreator-row accountcreator-row-head";
    n.setAttribute("role", "row");
    n.setAttribute("aria-rowindex", "1");
    n.setAttribute("data-line", p("accountcreator-column-line"));
    for (const [r, o] of [
      ["heading", p("accountcreator-column-state")],
      ["username", p("accountcreator-column-username")],
      ["email", p("accountcreator-column-email")],
      ["realname", p("accountcreator-column-realname")],
      ["remarks", p("accountcreator-column-remarks")]
    ]) {
      n.append(Qw(r, o));
    }
    const e = Qw("tools", "");
    const t = document.createElement("span");
    t.className = "accountcreator-offscreen";
    t.textContent = p("accountcreator-column-tools");
    e.append(t);
    n.append(e);
  }
  function cP({ style: n }) {
    for (const [e, t] of [
      ["email", p("accountcreator-column-email")],
      ["realname", p("accountcreator-column-realname")],
      ["add-email", p("accountcreator-add-email")]
    ]) {
      n.setProperty(`--accountcreator-${e}`, JSON.stringify(t));
    }
  }
  var lP, Wa;
  var Jw = x(() => {
    "use strict";
    u();
    M();
    Hw();
    Vw();
    Kw();
    Gw();
    lP = ({ key: n, ctrlKey: e, metaKey: t, shiftKey: r, altKey: o }) => n === "z" && (e || t) && !r && !o;
    Wa = class {
      /**
       * @param actions
       * @param reveal Brings an element of the table into sight
       */
      constructor(e, t) {
        this.actions = e;
        this.element = document.createElement("div");
        /** The headings of the columns. */
        this.head = document.createElement("div");
        this.editor = new Ma(
          ({ row: o }, i, s) => e.edit(o, i, s),
          (o, i, s) => this.leave(o, i, s)
        );
        this.blocks = new Ba(v(g({}, e), {
          goToLine: (o) => this.goToLine(o)
        }), (o) => this.editor.isIn(o));
        this.cursor = new qa(this.element, this.blocks, t);
        this.element.className = "accountcreator-table";
        this.element.setAttribute("role", "grid");
        this.element.setAttribute("aria-label", p("accountcreator-table"));
        aP(this.head);
        cP(this.element);
        const { element: r } = this.blocks;
        this.element.append(this.head, r);
        r.addEventListener("keydown", (o) => this.onKeydown(o));
        r.addEventListener("click", (o) => this.onClick(o));
        r.addEventListener("focusin", (o) => this.onFocus(o));
        jw(r, e, this.blocks, (o) => this.editor.isIn(o) ? null : this.cursor.placeOf(o));
      }
      /** Shows other rows. Resolves when all are built. */
      setRows(e) {
        return y(this, null, function* () {
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
      /** Columns in which nothing stands, and of which nothing is said, take no room. */
      hideEmpty(e) {
        for (const t of ["email", "realname"]) {
          this.element.classList.toggle(`accountcreator-without-${t}`, !e.some(({ request: r, remarks: o }) => r[t] !== "" || o.some((i) => i.field === t)));
        }
      }
      goToLine(e) {
        const t = this.blocks.ofLine(e);
        if (t == null ? void 0 : t.element.hidden) {
          this.actions.showAll();
        }
        this.cursor.goTo(t == null ? void 0 : t.cell("username"));
      }
      onClick({ target: e }) {
        var r;
        const t = this.cursor.placeOf(e);
        if ((t == null ? void 0 : t.field) && !this.editor.isOpen) {
          this.cursor.goTo(t.view.cell(t.field));
          if (((r = getSelection()) == null ? void 0 : r.isCollapsed) !== false) {
            this.editAt(e, "", false);
          }
        }
      }
      /**
       * @param target
       * @param first What takes the place of the value; '': nothing does
       * @param isMarked Is the whole value marked, so that what is typed takes its place?
       */
      editAt(e, t = "", r = true) {
        const o = this.cursor.placeOf(e);
        if ((o == null ? void 0 : o.field) && this.actions.canEdit(o.view.row)) {
          this.editor.open(o.view, o.field, t, r);
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
        if (o === "Delete" || o === "Backspace") {
          this.empty(t.row, r);
          return true;
        }
        if (o.length !== 1 || e.ctrlKey || e.metaKey || e.altKey) {
          return lP(e) && this.undo();
        }
        this.editAt(e.target, o);
        return true;
      }
      empty(e, t) {
        if (this.actions.canEdit(e) && e.request[t] !== "") {
          this.actions.edit(e, t, "");
        }
      }
      undo() {
        this.actions.undo();
        return true;
      }
      /** From a cell that was edited to the next one. */
      leave(e, t, r) {
        const o = e.cell(t);
        const i = o ? e.stops.indexOf(o) : -1;
        const s = e.stops[i + 1];
        if (r === "down") {
          this.cursor.move(e, i, 1);
        } else {
          this.cursor.goTo(r === "right" && (s == null ? void 0 : s.hasAttribute("data-field")) ? s : o);
        }
      }
    };
  });

  // src/ui/list/table-scroll.ts
  var uP, _a;
  var Xw = x(() => {
    "use strict";
    u();
    uP = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
    _a = class {
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
          if (uP.has(i) && !(s instanceof Element && s.closest("input, textarea, select, button"))) {
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
  function dP(n, e, t, r) {
    return new Wa({
      edit: (o, i, s) => n.table.edit(o, i, s),
      canEdit: (o) => Vn(o) && n.state.stage.kind !== "run",
      fix: (o, i, s) => n.table.edit(o, i.field, s),
      override: (o, i, s) => n.table.override(o, i, s),
      overrides: (o) => {
        var i, s;
        return bw(o, (s = (i = n.state.opening) == null ? void 0 : i.requests) != null ? s : []);
      },
      claim: (o, i) => n.table.claim(o, i),
      alternatives: (o) => n.table.alternatives(o),
      remove: (o) => n.table.remove(o),
      undo: () => n.table.undo(),
      isMendable: Vn,
      finish: t,
      showAll: r,
      canFinish: (o) => n.run.holdsStep(o)
    }, (o) => e.reveal(o));
  }
  var ro;
  var Tm = x(() => {
    "use strict";
    u();
    G();
    wa();
    M();
    _w();
    Jw();
    Xw();
    ro = class {
      constructor(e, t) {
        this.list = e;
        this.hint = document.createElement("p");
        const r = [];
        this.scroll = new _a(r);
        this.table = dP(e, this.scroll, (o) => t.finish(o), () => this.head.choose("all"));
        this.head = new $a(e, {
          setFilter: (o) => this.table.setFilter(o),
          isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
        }, t);
        r.push(this.head.strip, this.table.head);
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
        this.table.hideEmpty(this.list.rows);
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

  // src/app/table-part.ts
  var Yw = {};
  $t(Yw, {
    TablePanel: () => ro,
    defineTableTexts: () => Am
  });
  function Am() {
    Ie(Ee);
  }
  var Cm = x(() => {
    "use strict";
    u();
    Dt();
    M();
    Tm();
  });

  // src/accounts/list/keep/column-memory.ts
  function fP(n) {
    const [e, t] = Array.isArray(n) ? n : [];
    return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= ny && e.every(pP) && t.every(mP) && oy(t) ? [{ headings: e, meanings: t }] : [];
  }
  function hP(n) {
    return n.length <= ny && n.some((e) => e !== "") && n.every((e) => e.length <= ry && !/[@＠]/.test(e));
  }
  var Zw, ny, ry, ey, pP, mP, oy, ty, Ha;
  var iy = x(() => {
    "use strict";
    u();
    G();
    Zw = 20;
    ny = 100;
    ry = 200;
    ey = "accountCreator.columns";
    pP = (n) => typeof n === "string" && n.length <= ry;
    mP = (n) => Lr.includes(n);
    oy = (n) => !n.includes("password") && !n.includes("reason");
    ty = (n, e) => n.length === e.length && n.every((t, r) => t === e[r]);
    Ha = class {
      constructor(e) {
        this.store = e;
      }
      /** @return Null: no table with these headings is remembered */
      recall(e) {
        var t, r;
        return (r = (t = this.read().find((o) => ty(o.headings, e))) == null ? void 0 : t.meanings) != null ? r : null;
      }
      remember(e, t) {
        if (!hP(e) || e.length !== t.length) {
          return;
        }
        const r = this.read();
        const o = r.filter((s) => !ty(s.headings, e));
        const i = [...oy(t) ? [{ headings: e, meanings: t }] : [], ...o].slice(0, Zw);
        if (i.length === 0 && r.length === 0) {
          return;
        }
        try {
          this.store.set(ey, JSON.stringify(i.map((s) => [s.headings, s.meanings])));
        } catch (s) {
        }
      }
      read() {
        var e;
        try {
          const t = JSON.parse((e = this.store.get(ey)) != null ? e : "[]");
          return Array.isArray(t) ? t.slice(0, Zw).flatMap(fP) : [];
        } catch (t) {
          return [];
        }
      }
    };
  });

  // src/accounts/list/create/attempt.ts
  function Ce(n) {
    return v(g({}, n), {
      status: "open",
      sentAt: n.lost ? n.sentAt : null,
      outcome: null,
      existence: null,
      account: null,
      turn: v(g({}, n.turn), { looking: null, disputed: null })
    });
  }
  var Ua, ht;
  var Ot = x(() => {
    "use strict";
    u();
    Ua = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
    ht = {
      status: "open",
      before: "ready",
      sentAt: null,
      lost: false,
      tries: 0,
      postponed: false,
      outcome: null,
      existence: null,
      account: null,
      turn: Ua
    };
  });

  // src/accounts/list/keep/journal-format.ts
  function sy(n, e) {
    return !e || ne(n) ? null : n.format === "html" ? n.html : [n.text];
  }
  function ay(n) {
    return n === null ? ee("") : typeof n === "string" ? { format: "html", html: n } : ee(n[0]);
  }
  function xP(n, e) {
    switch (n == null ? void 0 : n.kind) {
      case "created":
        return ["c", n.by];
      case "refused": {
        const { code: t, message: r, stops: o, spent: i, field: s, ended: a } = n;
        return ["r", t, sy(r, e), o, i, s, a];
      }
      case "step": {
        const { type: t, code: r, message: o } = n.step;
        return ["s", t, r, sy(o, e)];
      }
      case "unknown":
        return ["u", n.cause];
      case "sessionLost":
      case void 0:
        return null;
      default:
        return E(n);
    }
  }
  function cy(n, e, t) {
    return n.includes(e) ? e : t;
  }
  function wP(n, e) {
    if (n === null) {
      return null;
    }
    switch (n[0]) {
      case "c":
        return { kind: "created", username: e != null ? e : "", by: cy(gP, n[1], "other") };
      case "r": {
        const [, t, r, o, i, s, a] = n;
        return { kind: "refused", code: t, message: ay(r), stops: o, spent: i, retryAfter: null, field: s, ended: a };
      }
      case "s": {
        const [, t, r, o] = n;
        return { kind: "step", step: { type: t, code: r, message: ay(o), requests: [], redirectTarget: null } };
      }
      case "u":
        return { kind: "unknown", cause: cy(bP, n[1], "unreadable") };
      default:
        return E(n);
    }
  }
  function yP(n, e) {
    return n && [
      uy.indexOf(n.status),
      n.before,
      n.sentAt,
      n.lost,
      n.tries,
      n.postponed,
      n.existence,
      n.account,
      xP(n.outcome, e)
    ];
  }
  function vP(n) {
    if (n === null) {
      return null;
    }
    const [e, t, r, o, i, s, a, c, l] = n;
    const d = uy[e];
    if (d === void 0) {
      throw new Error("Written by another version");
    }
    const m = d === "sent";
    return v(g({}, ht), {
      status: m ? "unknown" : d,
      before: t,
      sentAt: r,
      lost: o || m,
      tries: i,
      postponed: s,
      existence: a === "asking" ? "unknown" : a,
      account: c,
      outcome: wP(l, c)
    });
  }
  function kP(n, { email: e, realname: t }) {
    const r = new Set(ly(t));
    const o = ly(n);
    return /[^\s@＠][@＠][^\s@＠]/.test(n) || e !== "" && n.toLowerCase().includes(e.toLowerCase()) || o.length > 0 && o.every((i) => r.has(i));
  }
  function SP({ state: n, attempt: e }) {
    return n === "created" || n === "already" || n === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
  }
  function dy(n, e) {
    var m;
    const { username: t, email: r, realname: o, reason: i, mode: s, password: a } = n.request;
    const c = SP(n);
    const l = [
      Om.indexOf(n.state),
      n.line,
      t,
      c ? "" : r,
      c ? "" : o,
      i,
      s,
      n.canonical,
      n.overrides,
      ((m = n.creation) == null ? void 0 : m.createdByMe) ? n.creation.at : null,
      a !== "" || n.passwordSource === "sheet",
      yP(n.attempt, e.message)
    ];
    const d = n.extra.filter(({ value: h }) => (a === "" || h !== a) && !(c && kP(h, n.request)));
    if (e.extra && d.length > 0) {
      l.push(d.map(({ column: h, heading: w, value: b }) => [h, w, b]));
    }
    return l;
  }
  function py(n, e) {
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
      m,
      h,
      w,
      b = []
    ] = e;
    return v(g({}, Rn(n, r, { username: o, email: i, realname: s, reason: a, mode: c })), {
      state: RP(Om[t]),
      canonical: l,
      overrides: [...d],
      creation: m === null ? null : { createdByMe: true, createdBy: "", at: m },
      // Whose the account is that was there was found out, or said, before.
      claim: Om[t] === "already" ? { name: l, isTheirs: true } : null,
      passwordSource: h ? "sheet" : "given",
      attempt: vP(w),
      extra: b.map(([S, k, R]) => ({ column: S, heading: k, value: R }))
    });
  }
  function RP(n) {
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
  var Om, uy, gP, bP, ly;
  var my = x(() => {
    "use strict";
    u();
    K();
    V();
    Ot();
    G();
    Om = [
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
    uy = [
      "open",
      "sent",
      "unknown",
      "created",
      "already",
      "refused",
      "unfinished"
    ];
    gP = ["mail", "password", "other"];
    bP = ["timeout", "offline", "unreadable", "handedOver"];
    ly = (n) => n.toLowerCase().split(/[\s,;]+/).filter((e) => e);
  });

  // src/accounts/list/keep/journal.ts
  function CP(n) {
    return n.reduce((e, { extra: t }) => t.reduce((r, { heading: o, value: i }) => r + o.length + i.length, e), 0);
  }
  var TP, AP, za;
  var fy = x(() => {
    "use strict";
    u();
    K();
    G();
    my();
    Fl();
    TP = 1e6;
    AP = 2e6;
    za = class {
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
        this.hasRoomForExtra = CP(t) <= AP;
        this.removeOthers(/* @__PURE__ */ new Set([Hn(this.wiki), ...r.map((o) => this.rowKey(o))]));
        this.write(Hn(this.wiki), [
          Ml,
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
        const t = Ae(e);
        const r = (t == null ? void 0 : t.kind) === "refused" && !ne(t.message) ? JSON.stringify(t.message).length : 0;
        this.messages += r;
        this.write(this.rowKey(e.id), dy(e, {
          message: this.messages < TP,
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
          if (!ho(this.store, this.wiki, e, t)) {
            return { kind: "none" };
          }
          const r = this.store.get(Hn(this.wiki));
          return r === null ? { kind: "none" } : this.read(JSON.parse(r));
        } catch (r) {
          return { kind: "unreadable" };
        }
      }
      /** Forgets everything. */
      clear() {
        this.isKept = true;
        try {
          Nl(this.store, this.wiki);
        } catch (e) {
          this.isKept = false;
        }
      }
      rowKey(e) {
        return fo(this.wiki) + e;
      }
      removeOthers(e) {
        try {
          for (const t of this.store.keys()) {
            if (t.startsWith(fo(this.wiki)) && !e.has(t)) {
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
        if (t !== Ml || typeof s !== "string" || typeof l !== "object") {
          return { kind: "unreadable" };
        }
        const d = a.map((m) => {
          var h;
          return py(m, JSON.parse((h = this.store.get(this.rowKey(m))) != null ? h : ""));
        });
        return { kind: "run", header: { me: r, mode: i, reason: s, values: l, startedAt: o }, rows: d, owner: c };
      }
    };
  });

  // src/accounts/list/row-observable.ts
  var Nn;
  var Va = x(() => {
    "use strict";
    u();
    Nn = class {
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
        this.current = g(g({}, this.current), e);
        for (const r of [...this.listeners]) {
          r(this.current, t);
        }
      }
    };
  });

  // src/accounts/list/check/account-creators.ts
  var OP, ja;
  var hy = x(() => {
    "use strict";
    u();
    K();
    Ft();
    OP = 3;
    ja = class {
      constructor(e) {
        this.lists = e;
        /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
        this.known = null;
        /** Why they are not known. */
        this.failure = new pe("http", ee(""));
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
          for (let t = 0; !this.known && t < OP && !e.cancelled; t++) {
            try {
              this.known = yield this.lists.ownCreations(e);
            } catch (r) {
              this.failure = pe.from(r);
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
  function xy(n) {
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
  var Ka;
  var gy = x(() => {
    "use strict";
    u();
    Ka = class {
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
        e.row.wiki = v(g({}, e.fact), { answer: t });
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
  function Lm(n, e) {
    return n.request.password !== "" && re(n, e) === "type";
  }
  var Ga;
  var by = x(() => {
    "use strict";
    u();
    V();
    G();
    Ga = class {
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
            return this.lists.offersOverrides || Lm(e, r);
          case "forbidden":
            return t.override !== null && this.lists.offersOverrides || Lm(e, r);
          default:
            return E(t);
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
            const m = yield this.creators.lookUp(t.canonical, r);
            return { kind: "checked", checks: [t], creation: m, password: null };
          }
          const { row: o, fact: i } = e;
          const { source: s, mode: a } = r;
          const { password: c } = o.request;
          const l = yield this.refusals(t, s);
          const d = Lm(o, a) && !s.cancelled ? { of: c, check: yield this.accounts.checkPassword(i.about, c, s) } : null;
          return {
            kind: "checked",
            checks: l.length > 0 ? l : [t],
            creation: null,
            password: d
          };
        });
      }
      /** Why the name would be refused, each reason with its override: there may be more than one. */
      refusals(e, t) {
        return y(this, null, function* () {
          const r = e.kind === "forbidden" ? [e] : [];
          if (e.kind === "invalid" || r.some(({ override: s }) => s === null)) {
            return r;
          }
          const o = yield this.lists.checkOverridable(e.canonical, t);
          const i = (s) => r.some(({ override: a }) => a === s);
          return r.concat(o.filter(({ override: s }) => !i(s)));
        });
      }
    };
  });

  // src/accounts/list/check/checker.ts
  var wy, LP, EP, yy, Em, Qa;
  var vy = x(() => {
    "use strict";
    u();
    So();
    K();
    Ft();
    Va();
    hy();
    gy();
    by();
    wy = 50;
    LP = 2;
    EP = 200;
    yy = new pe("http", ee(""));
    Em = (n) => n.map(({ row: e }) => e);
    Qa = class extends Nn {
      constructor(t) {
        super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
        this.dependencies = t;
        this.source = new Xe();
        const { lists: r, accounts: o, local: i } = t;
        this.questions = new Ka((s) => i.askableName(s));
        this.creators = new ja(r);
        this.details = new Ga(r, o, this.creators);
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
          const o = new Xe();
          this.source = o;
          this.creators.forget();
          const i = this.questions.ask(t);
          this.change(
            { running: true, done: 0, total: i.length, cancelled: false, failed: 0 },
            this.concluded(Em(i))
          );
          yield this.answer(i, { mode: r, source: o, counting: true, moreLookUps: EP });
          if (!o.cancelled) {
            this.change({ running: false });
          }
        });
      }
      /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
      recheck(t, r = "type") {
        return y(this, null, function* () {
          const o = this.questions.ask([t]);
          this.change({}, this.concluded(Em(o)));
          yield this.answer(o, { mode: r, source: this.source, counting: false, moreLookUps: 1 });
        });
      }
      /** What is not answered yet was not asked. */
      cancel() {
        this.source.cancel();
        this.source = new Xe();
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
        return y(this, null, function* () {
          const { wiki: i } = t;
          const s = yield this.dependencies.freeNames(this.dependencies.lists, t, r, o, this.source);
          if (i && t.wiki === i) {
            t.wiki = v(g({}, i), { alternatives: s });
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
          const { lists: o } = this.dependencies;
          const { source: i } = r;
          if (t.length > 0) {
            yield this.creators.fetch(i);
          }
          const s = xy(t);
          const a = [...s.keys()];
          let c = o.namesPerRequest;
          let l = 0;
          for (let d = 0; d < a.length && !i.cancelled; ) {
            const m = a.slice(d, d + c);
            const h = m.flatMap((w) => {
              var b;
              return (b = s.get(w)) != null ? b : [];
            });
            try {
              if (l < LP) {
                const w = yield o.checkNames(m, i);
                l = 0;
                yield this.note(h, w, r);
              } else {
                this.fail(h, yy, r);
              }
            } catch (w) {
              if (i.cancelled) {
                return;
              }
              if (m.length > wy) {
                c = wy;
                continue;
              }
              l++;
              this.fail(h, pe.from(w), r);
            }
            d += m.length;
          }
        });
      }
      /** Notes at once what needs no further question, and then asks about the others one by one. */
      note(t, r, o) {
        return y(this, null, function* () {
          const i = [];
          const s = [];
          for (const a of t) {
            const c = r.get(a.fact.about);
            if (o.source.cancelled || !this.questions.isOpen(a)) {
              continue;
            }
            if (!c) {
              this.fail([a], yy, o);
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
        return y(this, null, function* () {
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
              this.fail([t], pe.from(s), o);
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
        const s = this.concluded(Em(t));
        this.change(o ? { done: i.done + t.length, failed: i.failed + r } : {}, s);
      }
    };
  });

  // src/accounts/names/lookalike.ts
  function ui(n) {
    let e = n.toLowerCase();
    if (/[^\0-\x7f]/.test(e)) {
      e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
        var r;
        return (r = NP.get(t)) != null ? r : t;
      });
    }
    e = e.replace(PP, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
    return e || n;
  }
  var PP, $P, MP, NP;
  var Pm = x(() => {
    "use strict";
    u();
    le();
    PP = C(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
    $P = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
    MP = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
    NP = new Map([...$P].map((n, e) => [n, MP.charAt(e)]));
  });

  // src/accounts/names/username.ts
  function BP(n, e) {
    var i;
    const t = String.fromCodePoint((i = n.codePointAt(0)) != null ? i : 0);
    if (/[\u10d0-\u10ff]/u.test(t)) {
      return n;
    }
    const r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
    const o = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
    return (r.charAt(0) + o + n.slice(t.length)).normalize();
  }
  function qP(n, e = []) {
    return /^~\d{4}-/.test(n) || e.some((t) => {
      const [r = "", o = ""] = t.split("$1");
      return n.length >= r.length + o.length && n.startsWith(r) && n.endsWith(o);
    });
  }
  function WP(n) {
    return encodeURIComponent(n).replace(/%../g, ".").length;
  }
  function Kt(n, e = {}) {
    var s;
    const t = go(n.normalize().replace(/_/g, " "), e).normalize();
    const r = (a, c = "") => ({ canonical: "", problem: a, characters: c });
    if (t === "") {
      return r("empty");
    }
    const o = t.match(DP);
    if (o) {
      return r("characters", [...new Set(o)].join(" "));
    }
    const i = BP(t, (s = e.language) != null ? s : "");
    if (IP.test(i)) {
      return r("address");
    }
    if (qP(i, e.temporaryPatterns)) {
      return r("temporary");
    }
    return WP(i) > FP ? r("long") : { canonical: i, problem: null };
  }
  var FP, DP, IP;
  var di = x(() => {
    "use strict";
    u();
    dr();
    le();
    dr();
    FP = 235;
    DP = C(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
    IP = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
  });

  // src/accounts/list/check/wiki-remarks.ts
  function Fn(n, e, t = null, r = {}) {
    return v(g({
      severity: n,
      code: e,
      field: "username",
      parameters: [],
      fixes: [],
      override: null
    }, r), {
      // The wiki may refuse without a word; then ours are said.
      message: t && !ne(t) ? t : null
    });
  }
  function _P({ request: n, linked: e, claim: t }, r, o) {
    return (t == null ? void 0 : t.name) === r ? t.isTheirs : e !== "" && e === n.username || (o == null ? void 0 : o.isRecent) === true;
  }
  function HP(n, e, t, r) {
    var i;
    if (t == null ? void 0 : t.createdByMe) {
      return Fn("info", "already", null, { parameters: [(i = t.at) != null ? i : ""] });
    }
    const o = zi(e, t);
    return _P(n, e, t) ? Fn("info", "has-account", null, { parameters: o }) : Fn("error", "name-taken", null, { fixes: r, parameters: o });
  }
  function UP(n, e, t, r) {
    switch (e.kind) {
      case "invalid":
        return Fn("error", "name-invalid");
      case "free":
        return null;
      case "taken":
        return HP(n, e.canonical, t, r);
      case "forbidden":
        return Fn("error", "name-forbidden", e.message, { override: e.override, fixes: r });
      default:
        return E(e);
    }
  }
  function ky(n, e, t) {
    var r, o;
    switch (e.kind) {
      case "pending":
        return [];
      case "failed":
        return [Fn("warning", "check-failed", e.text)];
      case "checked": {
        const { checks: i, creation: s, password: a } = e;
        const c = [...(o = (r = n.wiki) == null ? void 0 : r.alternatives) != null ? o : []];
        const l = i.map((d) => UP(n, d, s, c));
        if (a && !a.check.accepted && a.of === n.request.password) {
          l.push(Fn("error", "password-weak", a.check.messages[0], { field: "password" }));
        }
        if (i.some(({ kind: d }) => d !== "invalid") && t !== n.request.username) {
          l.push(Fn("info", "normalised", null, { parameters: [t] }));
        }
        return l.filter((d) => d !== null);
      }
      default:
        return E(e);
    }
  }
  var Sy = x(() => {
    "use strict";
    u();
    K();
    V();
    Zl();
  });

  // src/accounts/list/check/conclude.ts
  function pi({ state: n, attempt: e }) {
    return zP.includes(n) && (e === null || e.status === "open");
  }
  function Ja({ wiki: n }, e) {
    return n && e !== "" && n.about === e ? n.answer : null;
  }
  function Xa(n, e) {
    const t = Ja(n, e);
    const r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: o }) => o !== "invalid") : void 0;
    return r && r.kind !== "invalid" ? r.canonical : e;
  }
  function Ry(n, e) {
    var r;
    const t = Ja(n, e);
    return (t == null ? void 0 : t.kind) === "checked" && ((r = t.creation) == null ? void 0 : r.createdByMe) === true;
  }
  function VP(n, e, t) {
    var o;
    const { password: r } = n.request;
    return t.kind === "checked" && t.checks.every(({ kind: i }) => i === "free" || i === "forbidden") && re(n, e) === "type" && r !== "" && ((o = t.password) == null ? void 0 : o.of) !== r;
  }
  function $m(n, e, t) {
    const r = Ja(n, e);
    return r !== null && r.kind !== "pending" && !VP(n, t, r);
  }
  function jP({ cleaned: n, request: e }) {
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
  function KP(n, e, t) {
    const r = n.filter(({ severity: o }) => o === "error");
    if (r.some((o) => !gw(o, e))) {
      return "rejected";
    }
    return r.length || n.some(({ severity: o }) => o === "warning") ? "warned" : t;
  }
  function Ty(n, e, t) {
    const r = Ja(n, e.name);
    const o = Xa(n, e.name);
    const i = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null;
    const s = r ? ky(n, r, o) : [];
    if (s.some(({ code: d }) => d === "already" || d === "has-account")) {
      return { canonical: o, creation: i, remarks: s.filter(({ severity: d }) => d === "info"), state: "already" };
    }
    const a = [...e.related, ...e.own, ...s, ...jP(n)];
    const c = (r == null ? void 0 : r.kind) === "pending" ? "checking" : $m(n, e.name, t) ? "ready" : "unchecked";
    const l = KP(a, n.overrides, c);
    return { canonical: o, creation: i, remarks: a, state: c === "checking" ? "checking" : l };
  }
  var zP;
  var Ay = x(() => {
    "use strict";
    u();
    G();
    wa();
    Sy();
    zP = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
  });

  // src/accounts/list/check/local-remarks.ts
  function je(n, e, t, r = [], o = null) {
    return { severity: n, code: e, field: t, parameters: r, message: null, fixes: o === null ? [] : [o], override: null };
  }
  function GP(n, e, t) {
    if (e.problem === null) {
      return null;
    }
    if (e.problem === "empty") {
      return je("error", "name-missing", "username");
    }
    const r = e.characters.split(" ").reduce((s, a) => s.split(a).join(" "), n);
    const o = e.problem === "characters" && !n.includes("@");
    const i = o ? Kt(r, t).canonical : "";
    return je("error", "name-invalid", "username", [e.problem, e.characters], i || null);
  }
  function QP(n, e) {
    if (n === "") {
      return e === "mail" ? je("error", "email-missing", "email") : null;
    }
    const { problem: t, meant: r } = Yi(n);
    const o = e === "mail" || t === "invalid" ? [] : ["takeover"];
    switch (t) {
      case null:
        return null;
      case "typo":
        return je("warning", "email-typo", "email", [r != null ? r : "", ...o], r);
      case "invalid":
      case "odd":
        return je(t === "invalid" ? "error" : "warning", "email-invalid", "email", [n, ...o], r);
      default:
        return E(t);
    }
  }
  function Cy(n, e, t, r) {
    const { username: o, email: i, password: s } = n.request;
    const a = Ai(e.canonical);
    return [
      GP(o, e, t),
      a === null ? null : je("warning", "name-mixed", "username", [a]),
      QP(i, r),
      r === "type" && s === "" ? je("error", "password-missing", "password") : null
    ].filter((c) => c !== null);
  }
  function Oy(n, e, t) {
    const { email: r, realname: o } = n.request;
    const i = Qe(t, e);
    const s = (a) => i.some(({ required: c, fields: l }) => c !== "optional" && l.some((d) => d.name === a && !d.optional));
    return [
      ...e !== "mail" && r === "" && s("email") ? [je("error", "email-required", "email")] : [],
      ...o === "" && s("realname") ? [je("error", "realname-required", "realname")] : []
    ];
  }
  function Ly(n, e) {
    const t = Mm(n, e);
    const r = e.sameEmail(n);
    return [
      ...t ? [t] : [],
      ...r ? [je("warning", "email-repeated", "email", [
        r.row.line,
        r.canonical || r.row.request.username
      ])] : []
    ];
  }
  function Mm(n, e) {
    const t = e.sameName(n);
    if (t) {
      return je("error", "duplicate", "username", [t.row.line, t.canonical]);
    }
    const r = e.sameLook(n);
    return r && r.canonical !== n.canonical ? je("warning", "lookalike", "username", [r.row.line, r.canonical]) : null;
  }
  function Nm(n, e) {
    const t = Pi(n);
    const r = e.personIn(n);
    return [
      ...t === null ? [] : [je("warning", "reason-address", "reason", [t])],
      ...r === null ? [] : [je("warning", "reason-name", "reason", [r])]
    ];
  }
  var Ey = x(() => {
    "use strict";
    u();
    We();
    _l();
    V();
    su();
    Yt();
    di();
  });

  // src/accounts/list/check/names-in-text.ts
  function $y(n) {
    return n.normalize().toLowerCase().replace(/\s+/g, " ").trim();
  }
  var Py, JP, XP, YP, My, Ya, Za;
  var Ny = x(() => {
    "use strict";
    u();
    le();
    Py = C(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
    JP = C(String.raw`[^\p{L}\p{M}\p{N}]+`);
    XP = 8;
    YP = 30;
    My = (n) => n.split(JP).filter((e) => e !== "");
    Ya = class {
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
    Za = class {
      constructor() {
        /** By their words, with a space between them. */
        this.spaced = new Ya();
        this.unspaced = new Ya();
      }
      /**
       * Adds a name, or takes it away.
       *
       * @param name
       * @param present
       * @return Whether texts may have to be searched again
       */
      set(e, t) {
        const r = $y(e);
        if (Py.test(r)) {
          const { length: i } = r;
          return i > 1 && i <= YP && this.unspaced.set(r, i, t);
        }
        const o = My(r);
        return r.includes(" ") && o.length > 1 && o.length <= XP && this.spaced.set(o.join(" "), o.length, t);
      }
      /** The first name in a text, in small letters; null where there is none. */
      find(e) {
        const t = $y(e);
        const r = My(t);
        for (let i = 0; i < r.length; i++) {
          const s = this.spaced.findAt((a) => r.slice(i, i + a).join(" "));
          if (s !== null) {
            return s;
          }
        }
        const o = Py.test(t) ? t.length : 0;
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
  var oo;
  var Fy = x(() => {
    "use strict";
    u();
    oo = class {
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
          const m = i + d >> 1;
          if (((c = (a = o[m]) == null ? void 0 : a.id) != null ? c : 0) < t.id) {
            i = m + 1;
          } else {
            d = m;
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
  var mi;
  var Dy = x(() => {
    "use strict";
    u();
    Ny();
    Fy();
    mi = class {
      constructor() {
        this.entries = /* @__PURE__ */ new Map();
        this.names = new oo();
        this.looks = new oo();
        this.emails = new oo();
        this.people = new Za();
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
  var ec, tc;
  var Iy = x(() => {
    "use strict";
    u();
    Pm();
    di();
    G();
    Xu();
    Ay();
    Ey();
    Dy();
    ec = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() });
    tc = class {
      constructor(e) {
        this.context = e;
        this.index = new mi();
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
        this.index = new mi();
        const r = ec();
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
        const t = ec();
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
        const t = ec();
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
        const t = ec();
        for (const r of e) {
          const o = this.index.get(r);
          if ((o == null ? void 0 : o.row) === r) {
            t.rows.add(r);
            if (!pi(r) || Xa(r, o.name) !== o.canonical) {
              this.file(r, t);
            }
          }
        }
        return this.relateAll(t);
      }
      /** Has the wiki been asked all there is to ask about the row as it stands? */
      isAnswered(e) {
        return $m(e, this.nameOf(e), this.context.mode);
      }
      /** The name that the wiki is to be asked about; '' where it is not worth asking. */
      askableName(e) {
        var i;
        const t = this.index.get(e);
        const r = t !== null && ((i = Mm(t, this.index)) == null ? void 0 : i.severity) === "error";
        const o = this.nameOf(e);
        return pi(e) && !r && !Ry(e, o) ? o : "";
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
        return Nm(e, this.index);
      }
      nameOf(e) {
        const t = this.index.get(e);
        return (t == null ? void 0 : t.row) === e ? t.name : Kt(e.request.username, this.context.rules).canonical;
      }
      /** Looks at the row by itself and files it under its name, look and address. */
      file(e, t) {
        const { rules: r, mode: o, requests: i } = this.context;
        const s = pi(e);
        if (s) {
          Kh(e, r);
        }
        const { username: a, email: c, realname: l } = e.request;
        const d = re(e, o);
        const m = Kt(a, r);
        const h = m.canonical;
        const w = s ? Xa(e, h) : e.canonical || h;
        this.index.file({
          row: e,
          name: h,
          canonical: w,
          look: w && ui(w),
          email: c.toLowerCase(),
          realname: l,
          own: s ? Cy(e, m, r, d).concat(Oy(e, d, i)) : []
        }, t);
      }
      /** Compares the row with the others, and concludes. */
      relate(e) {
        const { index: t } = this;
        const r = t.get(e);
        if (r && pi(e)) {
          const { reason: o } = e.request;
          const i = [...Ly(r, t), ...o ? Nm(o, t) : []];
          Object.assign(e, Ty(e, { name: r.name, own: r.own, related: i }, this.context.mode));
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
  var ZP, nc;
  var By = x(() => {
    "use strict";
    u();
    Jl();
    vy();
    Iy();
    G();
    ZP = 400;
    nc = class {
      constructor(e, t) {
        this.store = e;
        this.local = new tc({ rules: {}, mode: "mail", requests: [], reason: "" });
        /** How to call off the checks of edited rows that wait for the typing to rest. */
        this.resting = /* @__PURE__ */ new Map();
        this.clock = t.clock;
        const { lists: r, service: o, freeNames: i } = t;
        this.checker = new Qa({ lists: r, accounts: o, freeNames: i, local: this.local });
        this.checker.observe((s, a) => e.set({ checker: s }, a));
      }
      /** Everything that can be known before anything is created. */
      all() {
        return y(this, null, function* () {
          const { store: e, local: t } = this;
          const { mode: r, reason: o } = e.state;
          t.context = v(g({}, t.context), { mode: r, reason: o });
          for (const a of t.checkInSlices(e.rows)) {
            if (a < 1) {
              yield Di(this.clock, 0);
            }
          }
          e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(o) });
          const i = e.rows.filter((a) => Ae(a) === null && a.state !== "already");
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
          this.resting.set(e.id, this.clock.later(ZP, () => {
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
  function qy(n) {
    var e, t;
    return (t = (e = /^.*/.exec(n)) == null ? void 0 : e[0]) != null ? t : "";
  }
  function Wy({ columns: n, hasHeadings: e, format: t }) {
    return n && e && t !== "sheet" ? n.map(({ heading: r }) => r) : null;
  }
  var rc;
  var _y = x(() => {
    "use strict";
    u();
    rc = class {
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
        if (qy(e) !== qy(t)) {
          this.forget();
        }
      }
      /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
      changesWith(e) {
        const t = Wy(e);
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
        const t = Wy(e);
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
  var io;
  var oc = x(() => {
    "use strict";
    u();
    io = (n) => new Set(
      Array.from(n.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
    );
  });

  // src/accounts/list/read/as-rows.ts
  function ic(n, e = "") {
    const t = io(e);
    return n.map((l, c) => {
      var d = l, { line: r, lastLine: o, cleaned: i, extra: s } = d, a = Fe(d, ["line", "lastLine", "cleaned", "extra"]);
      return Object.assign(Rn(c + 1, r, a), {
        cleaned: i,
        extra: s,
        linked: t.has(a.username) ? a.username : ""
      });
    });
  }
  var Fm = x(() => {
    "use strict";
    u();
    oc();
    G();
  });

  // src/accounts/list/list-draft.ts
  var sc;
  var Hy = x(() => {
    "use strict";
    u();
    _y();
    Fm();
    sc = class {
      constructor(e, t, r, o, i, s) {
        this.store = e;
        this.check = t;
        this.table = r;
        this.sheet = o;
        this.reader = i;
        this.headings = {};
        this.answer = new rc(s);
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
          this.answer.give(v(g({}, t), {
            columns: t.columns.map((o, i) => {
              var s;
              return v(g({}, o), { meaning: (s = e[i]) != null ? s : "unused" });
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
        this.store.set({ values: v(g({}, this.store.state.values), { [e]: t }), problem: null });
      }
      /**
       * Reads what the organizer has, and leaves the list as it is.
       *
       * @param source
       * @param choices What the person says of it
       * @return Rejects only where a part of the program that a file needs cannot be loaded
       */
      readSource(e, t = {}) {
        return this.reader.readList(e, g(g({}, this.sheetOptions), t));
      }
      /** Reads a text as it would be read as the list, and leaves the list as it is. */
      readText(e) {
        return this.reader.readText(e, this.sheetOptions);
      }
      /** How a sheet is read that has columns of its own. */
      get sheetOptions() {
        return v(g({}, this.readOptions), { columns: null });
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
      /** Who shall get the password in a way that is not offered here gets it as the others do. */
      withOfferedModes(e) {
        const { modes: t } = this.store.state;
        return e.map((r) => r.request.mode === null || t.includes(r.request.mode) ? r : v(g({}, r), { request: v(g({}, r.request), { mode: null }) }));
      }
      take(e, t, r, o) {
        var b, k;
        const { state: i } = this.store;
        const s = (b = e[r]) != null ? b : e[0];
        if (!s) {
          return;
        }
        const S = s, { rows: a } = S, c = Fe(S, ["rows"]);
        const l = this.withOfferedModes(ic(a, o));
        const { rows: d, removed: m } = this.table.carry(l, o);
        const h = c.format === "sheet" && l.some(({ request: R }) => R.password !== "");
        const w = h && ((k = i.parsed) == null ? void 0 : k.format) === "sheet" && o !== i.text;
        this.store.replaceRows(d, {
          text: o,
          parsed: o.trim() === "" ? null : v(g(g({}, c), this.question(e, t, o)), {
            certain: t,
            readings: e,
            chosen: r,
            remembered: this.answer.isRemembered
          }),
          undoable: m,
          sheet: h && !w && this.table.editCount === 0 ? "saved" : "none",
          mode: h && i.modes.includes("generate") ? "generate" : i.mode
        });
      }
    };
  });

  // src/accounts/list/create/batch-state.ts
  var ac;
  var Dm = x(() => {
    "use strict";
    u();
    ac = {
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
  function un(n, e) {
    return v(g({}, n), { turn: g(g({}, n.turn), e) });
  }
  function Dn(n, e) {
    return { attempt: un(n, { looking: e }), effect: { kind: "find", which: e } };
  }
  function so(n, e) {
    return { attempt: v(g({}, Ce(n)), { status: "refused", outcome: e }), effect: Lt };
  }
  function qm(n, e) {
    return {
      attempt: v(g({}, Ce(n)), {
        status: "created",
        sentAt: null,
        lost: false,
        outcome: e,
        account: e.username
      }),
      effect: Lt
    };
  }
  function Vy({ outcome: n }) {
    return (n == null ? void 0 : n.kind) === "unknown" && n.cause === "handedOver";
  }
  function fi(n, e) {
    const t = Vy(n) ? n.outcome : null;
    return { attempt: v(g({}, n), { status: "unknown", lost: true, outcome: t }), effect: e };
  }
  function n$(n, e) {
    const { sentAt: t } = n;
    return fi(v(g({}, n), { sentAt: t != null ? t : e, outcome: { kind: "unknown", cause: "handedOver" } }), Lt);
  }
  function Im(n, e, t) {
    const { status: r, turn: { silence: o, looking: i } } = n;
    const s = t$[o];
    if (s !== void 0) {
      return { attempt: un(n, { silence: o + 1 }), effect: { kind: "wait", seconds: s, because: e } };
    }
    return r === "sent" || i && r !== "unfinished" ? fi(n, { kind: "stop", because: { kind: "silent" } }) : { attempt: n, effect: { kind: "stop", because: t } };
  }
  function r$(n, e) {
    const t = v(g({}, n), { turn: Ua });
    switch (t.status) {
      case "open":
        return { attempt: t, effect: Bm };
      case "sent":
      case "unknown":
        return Dn(t, "own");
      case "unfinished": {
        const { outcome: r, existence: o } = t;
        if (e && (r == null ? void 0 : r.kind) === "step") {
          return { attempt: t, effect: { kind: "step", step: r.step } };
        }
        return o === "yes" || o === "no" ? { attempt: t, effect: Lt } : Dn(t, "own");
      }
      case "created":
      case "already":
      case "refused":
        return { attempt: t, effect: Lt };
      default:
        return E(t.status);
    }
  }
  function o$({ code: n, retryAfter: e, ended: t }, r) {
    const { retry: o, action: i } = W(n);
    return o === "challenge" && r === "notDeclared" ? "never" : o === "never" && e !== null && (!t || i === "raiseLimit") ? "patience" : o;
  }
  function i$(n, e, t) {
    var i, s;
    const { turn: r } = n;
    const o = o$(e, t);
    if (o === "find" || o === "findAgain") {
      return Dn(un(n, { losses: r.losses + 1, disputed: e }), "own");
    }
    if (o === "challenge") {
      return { attempt: Ce(n), effect: { kind: "prepare", refused: e } };
    }
    if (o === "patience") {
      const a = (s = (i = e.retryAfter) != null ? i : Uy[r.patience]) != null ? s : Infinity;
      return r.patience < Uy.length && a <= zy ? {
        attempt: un(Ce(n), { patience: r.patience + 1 }),
        effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
      } : { attempt: Ce(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    if (e.stops === "batch") {
      return { attempt: Ce(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    return n.lost ? Dn(un(n, { disputed: e }), "own") : so(n, e);
  }
  function jy(n) {
    return v(g({}, De(n.code || "restart", null)), { message: n.message, stops: "row" });
  }
  function s$(n, { retryAfter: e = 0 }) {
    const { losses: t } = n.turn;
    const r = Dn(un(v(g({}, n), { lost: true }), { losses: t + 1 }), "own");
    return e > 0 && e <= zy ? v(g({}, r), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : r;
  }
  function a$(n, e, t) {
    switch (e.kind) {
      case "created":
        return qm(n, e);
      case "refused":
        return i$(n, e, t);
      case "sessionLost":
        return { attempt: Ce(n), effect: { kind: "stop", because: e } };
      case "step":
        return e.step.type === "restart" ? so(n, jy(e.step)) : {
          attempt: v(g({}, n), { status: "unfinished", outcome: e, existence: "asking" }),
          effect: { kind: "step", step: e.step }
        };
      case "unknown":
        return s$(n, e);
      default:
        return E(e);
    }
  }
  function c$(n, e) {
    return { attempt: v(g({}, n), { existence: e.kind === "free" ? "no" : "yes", turn: Ua }), effect: Lt };
  }
  function l$(n) {
    const { losses: e, disputed: t } = n.turn;
    if (t && W(t.code).retry !== "findAgain") {
      return so(n, t);
    }
    if (e < e$) {
      return { attempt: Ce(n), effect: Bm };
    }
    return fi(v(g({}, n), { postponed: true }), n.postponed ? Lt : { kind: "later" });
  }
  function u$(n, e) {
    var o;
    if (e.kind === "silent") {
      return Im(n, { kind: "silent" }, { kind: "silent" });
    }
    const t = un(n, { silence: 0 });
    if (t.status === "unfinished") {
      return c$(t, e);
    }
    const r = (o = t.turn.disputed) != null ? o : De("userexists");
    if (t.turn.looking === "any") {
      return e.kind === "mine" ? {
        attempt: v(g({}, Ce(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
        effect: Lt
      } : so(t, r);
    }
    switch (e.kind) {
      case "mine":
        return qm(t, {
          // On the wiki's own page, another password is typed than the one that is known here.
          kind: "created",
          username: e.username,
          by: Vy(t) && e.by === "password" ? "other" : e.by
        });
      case "other":
        return Dn(t, "any");
      case "free":
        return l$(t);
      default:
        return E(e);
    }
  }
  function d$(n, e) {
    switch (e.kind) {
      case "created":
        return qm(n, e);
      case "unfinished":
        return { attempt: v(g({}, n), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: Lt };
      case "left":
        return { attempt: v(g({}, n), { status: "unfinished", existence: "no" }), effect: Lt };
      case "refused":
        return e.refused.stops === "batch" ? { attempt: Ce(n), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : so(n, e.refused);
      case "sessionLost":
        return { attempt: Ce(n), effect: { kind: "stop", because: e } };
      case "restart":
        return so(n, jy(e.step));
      case "unknown":
        return Dn(un(
          v(g({}, n), { status: "unknown", lost: true, outcome: null, existence: null }),
          { losses: n.turn.losses + 1 }
        ), "own");
      default:
        return E(e);
    }
  }
  function In(n, e) {
    var t, r;
    switch (e.kind) {
      case "turn":
        return r$(n, e.holdsStep);
      case "ready":
        return {
          attempt: un(v(g({}, n), {
            status: "sent",
            sentAt: (t = n.sentAt) != null ? t : e.at,
            tries: n.tries + 1,
            outcome: null,
            existence: null
          }), { silence: 0 }),
          effect: { kind: "send" }
        };
      case "outcome":
        return a$(n, e.outcome, e.captcha);
      case "found":
        return u$(n, e.found);
      case "offline":
        return Im(n, { kind: "offline" }, { kind: "offline" });
      case "noChallenge":
        return Im(n, { kind: "silent" }, e);
      case "handedOver":
        return n$(n, e.at);
      case "waited":
        return n.turn.looking ? Dn(n, n.turn.looking) : { attempt: n, effect: Bm };
      case "stepChanged":
        return {
          attempt: v(g({}, n), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
          effect: { kind: "step", step: e.step }
        };
      case "stepEnded":
        return d$(n, e.end);
      case "stepPassed":
        return { attempt: v(g({}, n), { existence: (r = e.existence) != null ? r : n.existence }), effect: Lt };
      case "calledOff":
        return n.status === "sent" ? fi(n, { kind: "interrupted" }) : { attempt: n, effect: { kind: "interrupted" } };
      case "failed": {
        const o = { kind: "stop", because: { kind: "broken", error: e.error } };
        return n.status === "sent" ? fi(n, o) : { attempt: n, effect: o };
      }
      default:
        return E(e);
    }
  }
  var e$, Uy, zy, t$, Lt, Bm;
  var hi = x(() => {
    "use strict";
    u();
    Ne();
    dt();
    V();
    Ot();
    e$ = 2;
    Uy = [10, 30, 60, 120, 300];
    zy = 900;
    t$ = [15, 30, 60, 60, 120, 120, 120];
    Lt = { kind: "done" };
    Bm = { kind: "prepare", refused: null };
  });

  // src/accounts/list/create/pace.ts
  var p$, m$, cc;
  var Ky = x(() => {
    "use strict";
    u();
    p$ = 20;
    m$ = 3;
    cc = class {
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
          this.times = [...this.times, e].slice(-p$);
        }
      }
      get progress() {
        const { done: e, total: t, times: r } = this;
        const o = r.slice().sort((s, a) => s - a).slice(0, Math.ceil(r.length * 0.9));
        const i = o.reduce((s, a) => s + a, 0) / o.length;
        return r.length < m$ || i <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * i / 1e3) };
      }
    };
  });

  // src/accounts/list/create/handed-over.ts
  function Wm(n, e, { list: t }) {
    const r = e.kind === "mine" && t.some(({ attempt: o, id: i }) => i !== n.id && (o == null ? void 0 : o.status) === "created" && o.account === e.username);
    return r ? { kind: "other" } : e;
  }
  var lc;
  var _m = x(() => {
    "use strict";
    u();
    fu();
    G();
    Ot();
    hi();
    lc = class {
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
        this.watched.set(e, new Sr(this.service, this.clock, Ze(e), t, (o) => {
          var s;
          this.watched.delete(e);
          const i = Wm(e, o, r);
          if (i.kind === "mine") {
            this.recorder.record(e, In((s = e.attempt) != null ? s : ht, { kind: "found", found: i }).attempt);
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
  function Gy(n, e, t, r) {
    const { request: o } = n;
    const i = re(n, e.mode);
    const s = g(v(g({}, e.values), {
      username: Ze(n),
      email: o.email,
      realname: o.realname,
      reason: o.reason || e.reason,
      password: o.password,
      retype: o.password,
      mailpassword: i === "mail"
    }), r);
    for (const a of n.overrides) {
      ct(s, a, true);
    }
    return fr(Qe(t, i), s);
  }
  function uc(n, e) {
    return Object.fromEntries(Object.entries(n).filter(([t]) => {
      const r = be(e, t);
      return r !== null && r.type !== "password" && !r.sensitive;
    }));
  }
  function dc(n, e) {
    return e.username === "" ? v(g({}, e), { username: Ze(n) }) : e;
  }
  function Jy(n, e, t) {
    return { username: Ze(n), by: pr(re(n, e)), since: t };
  }
  var Qy;
  var xi = x(() => {
    "use strict";
    u();
    lt();
    K();
    We();
    We();
    G();
    Qy = 2e3;
  });

  // src/accounts/list/create/row-runner.ts
  function f$(t, r) {
    return y(this, arguments, function* (n, { limitSeconds: e }) {
      return n.kind === "refused" && n.retryAfter === null && W(n.code).action === "raiseLimit" ? v(g({}, n), { retryAfter: yield e(n.message) }) : n;
    });
  }
  var pc;
  var Xy = x(() => {
    "use strict";
    u();
    He();
    Ne();
    Ii();
    V();
    Ft();
    We();
    ls();
    G();
    Ot();
    hi();
    _m();
    xi();
    pc = class {
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
        this.asksForCaptcha = ut(r.requests) !== null;
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
          this.parts.handedOver.forget(e);
          let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
          for (; ; ) {
            const { attempt: o, effect: i } = In((r = e.attempt) != null ? r : ht, t);
            this.parts.recorder.record(e, o);
            switch (i.kind) {
              case "prepare":
                if (!this.mayCreate) {
                  return { kind: "done" };
                }
                t = yield this.prepare(e, i.refused);
                break;
              case "send":
                t = { kind: "outcome", outcome: yield f$(yield this.send(e), this.dependencies), captcha: this.captcha };
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
                return E(i);
            }
          }
        });
      }
      /** Gets online, and an answer to the captcha where there is one. */
      prepare(e, t) {
        return y(this, null, function* () {
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
              const { code: l, text: d } = pe.from(c);
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
          const r = Gy(e, t, this.requests, this.solved);
          try {
            const o = yield this.dependencies.service.create(r, pr(re(e, t.mode)));
            return o.kind === "created" ? dc(e, o) : o;
          } catch (o) {
            return { kind: "unknown", cause: "unreadable" };
          }
        });
      }
      find(e, t) {
        return y(this, null, function* () {
          const { service: r, clock: o, connection: i } = this.dependencies;
          if (!i.isOnline()) {
            return { kind: "offline" };
          }
          this.parts.setPhase({ kind: "finding", row: e.id });
          const s = t === "any" ? 0 : this.since(e);
          const a = yield this.parts.interruption.unless(br(r, o, Ze(e), s));
          return a ? { kind: "found", found: Wm(e, a, this.plan) } : { kind: "calledOff" };
        });
      }
      /** Lets time pass. The connection's coming back ends the wait for it. */
      wait(e, t, r) {
        return y(this, null, function* () {
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
        return y(this, null, function* () {
          const { steps: t, interruption: r, setPhase: o } = this.parts;
          const { clock: i } = this.dependencies;
          const s = Ae(e);
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
          const c = yield t.answer(e, Jy(e, this.plan.mode, this.since(e)), s.step);
          this.waited += i.now() - a;
          return c ? { kind: "stepEnded", end: c } : { kind: "calledOff" };
        });
      }
      /** The step is not answered now; it is only asked whether there is an account. */
      passStep(e) {
        return y(this, null, function* () {
          this.parts.setPhase({ kind: "finding", row: e.id });
          const t = yield this.parts.interruption.unless(
            this.dependencies.service.find(Ze(e), this.since(e))
          );
          return { kind: "stepPassed", existence: t ? cs(t) : "unknown" };
        });
      }
      /** From when on an account of ours is the one that was sent. */
      since(e) {
        var t, r;
        return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - Qy;
      }
      wikiNow() {
        return this.dependencies.clock.now() + this.plan.clockSkew;
      }
    };
  });

  // src/accounts/list/create/batch-run.ts
  var h$, mc;
  var Yy = x(() => {
    "use strict";
    u();
    Ot();
    hi();
    Ky();
    Xy();
    h$ = 3;
    mc = class {
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
        this.pace = new cc();
        this.queue = [...r];
        this.pace.begin(r.length);
        this.runner = new pc(
          e,
          v(g({}, t), { following: () => {
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
        return y(this, null, function* () {
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
                  if (++t === h$) {
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
          this.parts.recorder.record(t, In((r = t.attempt) != null ? r : ht, { kind: "failed", error: e }).attempt);
        }
        return { kind: "broken", error: e };
      }
    };
  });

  // src/accounts/list/create/challenges.ts
  var x$, g$, fc;
  var Zy = x(() => {
    "use strict";
    u();
    He();
    x$ = 25 * 6e4;
    g$ = ({ kind: n }) => n !== "service";
    fc = class {
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
        return y(this, null, function* () {
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
              const a = this.clock.now() - s.fetchedAt < x$;
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
        if (!this.next && e && g$(e)) {
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
        return y(this, arguments, function* ({ captcha: e, values: t }) {
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
        return y(this, null, function* () {
          const e = yield this.declarations();
          return {
            number: ++this.count,
            requests: e,
            captcha: ut(e),
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
  var hc;
  var ev = x(() => {
    "use strict";
    u();
    hc = class {
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
  var xc;
  var tv = x(() => {
    "use strict";
    u();
    xc = class {
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
  var gc;
  var nv = x(() => {
    "use strict";
    u();
    ls();
    hi();
    Ot();
    xi();
    gc = class {
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
          const a = (m) => {
            s();
            this.open = null;
            this.report(null);
            const h = (m == null ? void 0 : m.kind) === "left" || (m == null ? void 0 : m.kind) === "unfinished" && m.because === "left";
            this.hold(m === null || h ? { row: e, isLeft: h } : null);
            o((m == null ? void 0 : m.kind) === "created" ? dc(e, m) : m);
          };
          const c = new kr(
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
          s = c.observe((m) => {
            this.note(e, m.step, m.existence);
            if (i && m.phase === "open") {
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
        const o = (a = e.attempt) != null ? a : ht;
        const { outcome: i } = o;
        const s = (i == null ? void 0 : i.kind) !== "step" || i.step !== t || o.existence !== r;
        if (s && r !== null) {
          this.recorder.record(e, In(o, { kind: "stepChanged", step: t, existence: r }).attempt);
        }
      }
    };
  });

  // src/accounts/list/create/queue.ts
  function w$({ state: n, attempt: e }) {
    return b$.includes(n) || n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function rv(n, e) {
    return [...e ? [e] : [], ...n.filter((t) => t !== e && w$(t))];
  }
  function ov(n) {
    return n.filter(({ state: e }) => e === "unknown" || e === "unfinished");
  }
  function iv(n, e, t) {
    var r;
    for (const o of n) {
      const i = (r = o.attempt) != null ? r : ht;
      const s = e === "ask" || o === t || o.state === "unknown";
      o.attempt = v(g({}, s ? i : Ce(i)), {
        before: o.state === "warned" ? "warned" : "ready",
        postponed: false
      });
    }
  }
  var b$;
  var sv = x(() => {
    "use strict";
    u();
    Ot();
    b$ = ["unchecked", "ready", "warned", "refused", "unknown"];
  });

  // src/accounts/list/create/recorder.ts
  function y$({ status: n, before: e }) {
    return n === "open" ? e : n === "sent" ? "creating" : n;
  }
  function v$(n, { sentAt: e, lost: t, tries: r, postponed: o }) {
    return !n || n.sentAt !== e || n.lost !== t || n.tries !== r || n.postponed !== o;
  }
  function k$(n, { outcome: e }) {
    var t;
    return (e == null ? void 0 : e.kind) === "created" && ((t = n == null ? void 0 : n.outcome) == null ? void 0 : t.kind) !== "created" ? e : null;
  }
  var bc;
  var av = x(() => {
    "use strict";
    u();
    bc = class {
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
        const o = y$(t);
        const i = e.state !== o || (r == null ? void 0 : r.outcome) !== t.outcome || (r == null ? void 0 : r.existence) !== t.existence;
        const s = i || v$(r, t);
        const a = k$(r, t);
        e.state = o;
        e.canonical = (c = t.account) != null ? c : e.canonical;
        if ((a == null ? void 0 : a.by) === "other") {
          e.request = v(g({}, e.request), { password: "" });
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
  function R$(n) {
    return n.filter((e) => !be([e], Z)).map((e) => v(g({}, e), {
      fields: e.fields.filter(({ name: t }) => !S$.includes(t))
    }));
  }
  function T$(n, e) {
    for (const t of new Set(n.map((r) => re(r, e.mode)))) {
      const r = n.filter((a) => re(a, e.mode) === t);
      const o = r.every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason;
      const i = R$(Qe(e.requests, t));
      const s = ko(i, v(g({}, e.values), { reason: o }));
      if (s) {
        return s;
      }
    }
    return null;
  }
  function cv(n, e) {
    if (n.length === 0) {
      return { kind: "nothing" };
    }
    const t = n.filter((i) => re(i, e.mode) !== "mail");
    const r = t.filter((i) => i.request.password === "").map(({ id: i }) => i);
    if (r.length > 0) {
      return { kind: "passwordsMissing", rows: r };
    }
    if (t.some((i) => re(i, e.mode) === "generate") && !e.sheetSaved) {
      return { kind: "sheetNotSaved" };
    }
    const o = T$(n, e);
    return o && { kind: "fieldMissing", field: o.name, label: o.label };
  }
  var S$;
  var lv = x(() => {
    "use strict";
    u();
    He();
    K();
    dt();
    We();
    G();
    S$ = ["username", "email", "realname", "password", "retype", "mailpassword"];
  });

  // src/accounts/list/create/batch.ts
  function A$(n, { id: e }) {
    switch (n) {
      case "create":
        return { kind: "creating", row: e };
      case "ask":
        return { kind: "finding", row: e };
      case "finish":
        return { kind: "step", row: e };
      default:
        return E(n);
    }
  }
  var wc;
  var uv = x(() => {
    "use strict";
    u();
    V();
    Va();
    Dm();
    Yy();
    Zy();
    ev();
    _m();
    tv();
    nv();
    sv();
    av();
    xi();
    lv();
    wc = class extends Nn {
      constructor(t) {
        super(ac);
        this.dependencies = t;
        this.batch = null;
        /** Between start() and the end of the row after which it halts. */
        this.running = false;
        /** Rows that changed since the last change was told of. */
        this.touched = [];
        this.interruption = new xc(() => this.state.halting !== null);
        const { service: r, clock: o, journal: i } = t;
        this.place = new hc(() => t.lock());
        this.recorder = new bc(i, ({ id: s }) => this.touched.push(s), t.onCreated);
        this.steps = new gc(r, o, this.recorder, (s) => this.tell({ step: s }));
        this.handedOver = new lc(r, o, this.recorder, () => this.tell({}));
        this.challenges = new fc(
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
        return this.begin(rv(t, o && r.list.includes(o) ? o : null), r, "create");
      }
      /**
       * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
       * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
       *
       * @return As of start()
       */
      ask(t, r) {
        return this.begin(ov(t), r, "ask");
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
          this.challenges.clear();
          void this.run(t);
          return null;
        });
      }
      /** Has the step of a row answered that was left, as a run of that row alone: `state.step` has it then. */
      answerStep(t, r) {
        return y(this, null, function* () {
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
        return y(this, null, function* () {
          const i = this.isBusy ? { kind: "busy" } : o === "create" || t.length === 0 ? cv(t, r) : null;
          if (i) {
            return i;
          }
          if (!(yield this.takePlace())) {
            return { kind: "otherTab" };
          }
          const { journal: s, clock: a } = this.dependencies;
          iv(t, o, this.steps.pending);
          this.challenges.clear();
          const { me: c, mode: l, reason: d, values: m } = r;
          s.begin({
            me: c,
            mode: l,
            reason: d,
            values: uc(m, r.requests),
            startedAt: a.now()
          }, r.list);
          void this.run(this.makeRun(t, r, o));
          return null;
        });
      }
      makeRun(t, r, o) {
        return new mc(this.dependencies, {
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
        return y(this, null, function* () {
          const { phase: r } = this.state;
          const { current: o, progress: i, task: s } = t;
          this.batch = t;
          if (o) {
            this.tell({ task: s, phase: A$(s, o), progress: i });
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
        this.change(v(g({}, t), { journalKept: this.dependencies.journal.kept }), r);
      }
    };
  });

  // src/accounts/list/list-state.ts
  function Bn(n) {
    return n.state === "ready" || n.state === "warned";
  }
  function Hm({ state: n, attempt: e }) {
    return n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function qn(n) {
    return Bn(n) || Hm(n) || n.state === "unknown";
  }
  var dv;
  var ao = x(() => {
    "use strict";
    u();
    Dm();
    dv = {
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
      batch: ac,
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
  var yc;
  var pv = x(() => {
    "use strict";
    u();
    ao();
    yc = class {
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
        return y(this, null, function* () {
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
  var C$, vc;
  var mv = x(() => {
    "use strict";
    u();
    C$ = 3e4;
    vc = class {
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
        this.callOff = r.later(Math.max(0, Math.min(e - r.now(), C$)), () => {
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
  var kc;
  var fv = x(() => {
    "use strict";
    u();
    kc = class {
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
          void h();
        });
        const d = () => {
          s = false;
          c();
          l();
        };
        const m = () => {
          c = o.later(e * 1e3, () => {
            void h();
          });
        };
        function h() {
          return y(this, null, function* () {
            if (a || !s) {
              return;
            }
            a = true;
            c();
            const w = yield t();
            a = false;
            if (s && w) {
              d();
              r();
            } else if (s) {
              m();
            }
          });
        }
        m();
        this.stopWatching = d;
      }
      stop() {
        this.stopWatching();
        this.stopWatching = () => void 0;
      }
    };
  });

  // src/accounts/list/list-waiting.ts
  var O$, L$, Sc;
  var hv = x(() => {
    "use strict";
    u();
    fv();
    O$ = 5;
    L$ = 20;
    Sc = class {
      constructor(e, t) {
        this.store = e;
        this.dependencies = t;
        this.watch = new kc(t);
      }
      /** @param begin Tries to begin while another tab creates accounts */
      forOtherTab(e) {
        const { edition: t } = this.store.state;
        this.watch.start(O$, () => y(this, null, function* () {
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
        this.watch.start(L$, () => y(this, null, function* () {
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
  var Rc;
  var xv = x(() => {
    "use strict";
    u();
    mv();
    hv();
    Rc = class {
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
        this.waiting = new Sc(e, o);
        this.resumption = new vc(o.clock, (s) => e.set({ resumeAt: s }));
      }
      /**
       * Where another tab is in the way, or the person is logged out, it begins by itself as soon as that is over.
       *
       * @param rows These only; left out: all that the button would create
       */
      start(e) {
        return y(this, null, function* () {
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
        return y(this, null, function* () {
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
        return y(this, null, function* () {
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
  function gi({ kind: n }) {
    return !E$.includes(n);
  }
  function P$({ place: n, batch: e }) {
    const t = gi(e.phase);
    const { done: r, total: o } = e.progress;
    return { stage: t ? { kind: "run" } : n, step: e.step, progress: t && e.task !== "finish" ? { done: r, total: o } : null };
  }
  var E$, Tc;
  var Um = x(() => {
    "use strict";
    u();
    ao();
    Va();
    E$ = ["idle", "stopped", "finished"];
    Tc = class extends Nn {
      constructor() {
        super(dv);
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
        this.change(g(g({}, t), P$(g(g({}, this.state), t))), r);
      }
      /** Tells that rows have changed. */
      setRows(t) {
        this.set({}, t.map(({ id: r }) => r));
      }
      /** Rows have come, gone or been replaced. */
      replaceRows(t, r = {}, o = []) {
        this.rows = t;
        this.set(g({ edition: this.state.edition + 1 }, r), o);
      }
    };
  });

  // src/accounts/list/taken-meanwhile.ts
  function gv(n) {
    const e = Ae(n);
    return n.state === "refused" && (e == null ? void 0 : e.kind) === "refused" && W(e.code).name === "taken";
  }
  function bv(o, i, s) {
    return y(this, arguments, function* (n, e, { lists: t, journal: r }) {
      for (const a of n.rows.filter(gv)) {
        const c = yield t.creationOf(a.canonical, new Xe()).catch(() => null);
        if ((c == null ? void 0 : c.isRecent) === true && a.attempt && gv(a)) {
          a.attempt = Ce(a.attempt);
          a.state = "unchecked";
          a.creation = c;
          e.trust([a]);
          const l = e.update([a]);
          r.note(a);
          n.setRows(l);
        }
      }
    });
  }
  var wv = x(() => {
    "use strict";
    u();
    So();
    Ne();
    Ot();
    G();
  });

  // src/accounts/list/list-run.ts
  function $$(n) {
    return qn(n) || n.state === "refused" || n.state === "unfinished";
  }
  var Ac;
  var yv = x(() => {
    "use strict";
    u();
    uv();
    va();
    ao();
    pv();
    xv();
    Um();
    wv();
    Ac = class {
      constructor(e, t, r, o) {
        this.store = e;
        this.check = t;
        this.sheet = r;
        this.dependencies = o;
        this.batch = new wc(o);
        this.kept = new yc(o);
        this.starting = new Rc(
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
        return y(this, null, function* () {
          var l, d;
          const { store: e, check: t } = this;
          this.batch.handedOver.clear();
          const r = this.kept.restore((d = (l = e.state.opening) == null ? void 0 : l.me) != null ? d : "");
          if (r.kind !== "run") {
            e.set({ brokenOff: { kind: "none" } });
            return;
          }
          const { mode: o, reason: i, values: s } = r.header;
          t.local.context = v(g({}, t.local.context), { mode: o, reason: i });
          t.local.trust(r.rows.filter(({ state: m }) => m !== "rejected" && m !== "unchecked"));
          t.local.checkAll(r.rows);
          e.replaceRows(r.rows, {
            mode: o,
            reason: i,
            values: g(g({}, e.state.values), s),
            brokenOff: { kind: "none" },
            place: { kind: "results" },
            sheet: "none",
            problem: null,
            resultsSeen: false
          });
          const a = e.rows.filter(({ state: m, attempt: h }) => m === "unknown" || m === "unfinished" && (h == null ? void 0 : h.existence) !== "yes" && (h == null ? void 0 : h.existence) !== "no");
          const c = yield this.batch.ask(a, this.plan());
          if (c === null) {
            yield this.over();
          } else if (c.kind !== "nothing") {
            e.set({ problem: c });
          }
          t.local.checkAll(e.rows);
          yield t.ask(e.rows.filter((m) => Bn(m) || m.state === "unchecked"));
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
          if (!this.store.rows.some($$)) {
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
            if (!gi(r)) {
              void Promise.resolve().then(() => t());
              e();
            }
          });
        });
      }
      onBatch(e, t) {
        const { store: r } = this;
        const o = gi(r.state.batch.phase);
        const i = gi(e.phase);
        r.set(g({
          batch: e
        }, i ? { place: { kind: "results" }, resultsSeen: false } : {}), t);
        if (o && !i) {
          this.ended(e.phase, e.task);
        }
      }
      ended(e, t) {
        const { store: r, check: o, dependencies: i } = this;
        if (e.kind === "stopped" && e.because.kind === "sessionLost") {
          const s = t === "finish" ? r.rows.filter(({ id: a }) => a === e.row) : void 0;
          this.starting.resumeAfterLogin(s);
        }
        if (t !== "ask") {
          void bv(r, o.local, i).then(() => i.onFinished(Xr(r.rows)));
        }
      }
    };
  });

  // src/accounts/list/create/passwords.ts
  function vv(n, e, t) {
    const r = n.filter((o) => re(o, e) === "generate" && o.request.password === "");
    for (const o of r) {
      o.request = v(g({}, o.request), { password: gn(t) });
      o.passwordSource = "made";
    }
    return r.map(({ id: o }) => o);
  }
  function kv(n) {
    const e = new Map(n.map(({ request: r }) => [r.username, r.password]));
    const t = new Map(n.map((r) => [r.canonical, r.request.password]));
    e.delete("");
    t.delete("");
    return (r) => {
      var o, i;
      return (i = (o = e.get(r.request.username)) != null ? o : t.get(r.canonical)) != null ? i : "";
    };
  }
  function Sv(n, e) {
    const t = kv(e);
    const r = [];
    for (const o of n) {
      const i = t(o);
      if (i !== "" && o.request.password === "") {
        o.request = v(g({}, o.request), { password: i });
        r.push(o.id);
      }
    }
    return r;
  }
  function Rv(n, e) {
    const t = kv(e);
    return n.every((r) => t(r) === r.request.password);
  }
  var Tv = x(() => {
    "use strict";
    u();
    Ro();
    G();
  });

  // src/accounts/list/way-in.ts
  function Cc(n, e) {
    var r;
    const t = Ae(n);
    if ((t == null ? void 0 : t.kind) === "created") {
      return t.by;
    }
    if (!e || n.state !== "already" || ((r = n.creation) == null ? void 0 : r.createdByMe) !== true) {
      return null;
    }
    return n.request.mode === "mail" ? "mail" : n.request.password === "" ? null : "password";
  }
  var zm = x(() => {
    "use strict";
    u();
    G();
  });

  // src/accounts/list/list-sheet.ts
  var Oc;
  var Av = x(() => {
    "use strict";
    u();
    Tv();
    xi();
    ao();
    Fm();
    G();
    zm();
    Oc = class {
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
        return this.startable.some((r) => re(r, e) === "generate" && (t !== "saved" || r.request.password === ""));
      }
      /** The rows that can be created as they stand. */
      get startable() {
        return this.store.rows.filter((e) => (Bn(e) || Hm(e)) && !this.isWithoutPassword(e));
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
        return this.awaitingSheet.filter((t) => re(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
      }
      /** The accounts of which the password is not here, but in the sheet alone. */
      get withoutSlip() {
        return this.store.rows.filter((e) => {
          const t = Ae(e);
          return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
        });
      }
      /** Was the list read from a sheet that was saved earlier, with the passwords in it? */
      get isOpened() {
        var e;
        return ((e = this.store.state.parsed) == null ? void 0 : e.format) === "sheet";
      }
      /** The accounts of an earlier day of which slips can be made once more, as the sheet was opened that has them. */
      get fromEarlier() {
        return this.store.rows.filter((e) => e.state === "already" && Cc(e, this.isOpened) !== null);
      }
      /** Did its password get lost with a reload? */
      isWithoutPassword(e) {
        return e.passwordSource === "sheet" && e.request.password === "" && re(e, this.store.state.mode) !== "mail";
      }
      /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
      prepareSheet() {
        const e = new Set(vv(this.startable, this.store.state.mode, this.randomBytes));
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
        const i = ic(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
        this.check.local.checkAll(i);
        const s = Sv(t.rows, i);
        this.check.local.checkAll(t.rows);
        const a = t.rows.filter((c) => Ae(c) === null && c.request.password !== "" && re(c, r) === "generate");
        t.set({ sheet: s.length > 0 && Rv(a, i) ? "saved" : o, problem: null }, s);
        void this.check.ask(t.rows.filter((c) => c.state === "checking" || c.state === "unchecked" || s.includes(c.id) && Bn(c) && re(c, r) === "type"));
        return s.length;
      }
      /** While a saved sheet is read from a file, nothing is done that goes without the passwords in it. */
      awaitFile(e) {
        return y(this, null, function* () {
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
        var r, o;
        const { store: e } = this;
        const t = e.rows.filter(({ state: i, request: s }) => (i === "created" || i === "already") && s.password !== "");
        for (const i of t) {
          i.request = v(g({}, i.request), { password: "" });
          i.passwordSource = "sheet";
          if (i.state === "created") {
            i.wiki = null;
          }
          this.table.edits.forget(i, "password");
        }
        this.table.forgetRemoved();
        e.setRows(t);
        if (!e.rows.some(qn)) {
          e.set({ values: uc(e.state.values, (o = (r = e.state.opening) == null ? void 0 : r.requests) != null ? o : []) });
        }
      }
      /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
      dropMade(e) {
        for (const t of this.store.rows) {
          if (t.passwordSource === "made" && re(t, e) === "type") {
            t.request = v(g({}, t.request), { password: "" });
            t.passwordSource = "given";
            this.table.edits.forget(t, "password");
          }
        }
      }
    };
  });

  // src/accounts/list/table-edits.ts
  function M$(n, e) {
    return n.id - e.id;
  }
  function Cv(n, e) {
    var i, s;
    const t = e.replace(/\r\n?/g, "\n").split("\n");
    const r = /* @__PURE__ */ new Map();
    const o = /* @__PURE__ */ new Map();
    for (const a of [...n].sort(M$)) {
      const c = (i = t[a.line - 1]) != null ? i : "";
      const l = ((s = o.get(c)) != null ? s : 0) + 1;
      o.set(c, l);
      r.set(`${l} ${c}`, a);
    }
    return r;
  }
  var Lc;
  var Ov = x(() => {
    "use strict";
    u();
    Lc = class {
      constructor() {
        this.changes = /* @__PURE__ */ new Map();
        this.fields = /* @__PURE__ */ new Map();
      }
      /** How many rows are other than their lines say, passwords that were made left aside. */
      get count() {
        return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
      }
      edit(e, t, r) {
        const o = v(g({}, this.fields.get(e)), { [t]: r });
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
        const s = (i = this.fields.get(e)) != null ? i : {}, { [t]: r } = s, o = Fe(s, [A0(t)]);
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
        const a = Cv(r, o);
        const c = [];
        Cv(e, t).forEach((l, d) => {
          const m = a.get(d);
          const h = i.get(l);
          if (m) {
            m.claim = l.claim;
          }
          if (!m || h === void 0) {
            return;
          }
          const w = s.get(l);
          if (w) {
            m.request = g(g({}, m.request), w);
            m.passwordSource = w.password === void 0 ? m.passwordSource : l.passwordSource;
            this.fields.set(m, w);
            this.changes.set(m, w);
          }
          if (h === "removed") {
            this.remove(m);
            c.push(m);
          }
        });
        return c;
      }
    };
  });

  // src/accounts/list/list-table.ts
  var Ec;
  var Lv = x(() => {
    "use strict";
    u();
    Ot();
    G();
    Ov();
    Ec = class {
      constructor(e, t) {
        this.store = e;
        this.check = t;
        this.edits = new Lc();
        /** People of whom the text says nothing; see ListDraft.setGuests(). */
        this.guests = [];
        /** What was done, the latest last. */
        this.history = [];
      }
      /** How many rows were edited or removed in the table, and are other than their lines say. */
      get editCount() {
        return this.edits.count;
      }
      edit(e, t, r) {
        if (!this.store.isRunning) {
          this.history.push({
            kind: "edited",
            row: e,
            field: t,
            value: e.request[t],
            isOfLine: this.edits.edited(e, t) === void 0
          });
          this.put(e, t, r);
        }
      }
      /** Of the rows that can be created or mended, those with one thing to put in place of what is wrong. */
      get suggestions() {
        return this.store.rows.filter(Vn).flatMap((e) => e.remarks.flatMap(({ field: t, fixes: r }) => r.length === 1 ? r.map((o) => ({ row: e, field: t, value: o })) : []));
      }
      applySuggestions() {
        this.suggestions.forEach(({ row: e, field: t, value: r }) => this.edit(e, t, r));
      }
      /** The rows that lack nothing but an address, where passwords can be made for the list. */
      get withoutAddress() {
        const { modes: e } = this.store.state;
        return !e.includes("generate") ? [] : this.store.rows.filter((t) => Vn(t) && t.remarks.some(({ code: r }) => r === "email-missing"));
      }
      /** They get passwords that are made here, in a sheet, whatever the mode of the list is. */
      makePasswords() {
        for (const e of this.store.isRunning ? [] : this.withoutAddress) {
          this.edits.edit(e, "mode", "generate");
          e.request = v(g({}, e.request), { mode: "generate" });
          this.changed(e);
        }
      }
      put(e, t, r) {
        e.request = v(g({}, e.request), { [t]: r });
        if (t === "password") {
          e.passwordSource = "given";
        }
        this.edits.edit(e, t, r);
        this.changed(e);
      }
      /** What is asked for one person is another thing than before. */
      changed(e) {
        e.overrides = [];
        if (e.attempt) {
          e.attempt = Ce(e.attempt);
          e.wiki = null;
        }
        e.state = "unchecked";
        const t = this.check.edited(e);
        this.store.set(
          { sheet: "none", undoable: this.history.length },
          t.concat(e).map(({ id: r }) => r)
        );
        this.check.askOpen(t);
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
          this.history.push({ kind: "removed", row: e, place: o });
          this.edits.remove(e);
          this.replace(t.filter((i) => i !== e), this.check.local.remove([e]));
        }
      }
      /** Takes back what was done last: puts a row back, or a value. */
      undo() {
        const { rows: e, isRunning: t } = this.store;
        const r = t ? void 0 : this.history.pop();
        if ((r == null ? void 0 : r.kind) === "removed") {
          this.edits.putBack(r.row);
          this.replace(
            [...e.slice(0, r.place), r.row, ...e.slice(r.place)],
            this.check.local.update([r.row])
          );
        } else if (r && Vn(r.row)) {
          this.put(r.row, r.field, r.value);
          if (r.isOfLine) {
            this.edits.forget(r.row, r.field);
          }
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
          o.request = v(g({}, o.request), { username: i });
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
      /** Rows that were removed, and what they held, are gone for good. */
      forgetRemoved() {
        this.history = [];
        this.store.set({ undoable: 0 });
      }
      /** Another list: nothing was done to its rows yet. */
      clear() {
        this.history = [];
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
        const i = e.concat(this.guests.map((c, l) => Rn(e.length + l + 1, o + l + 1, c)));
        const s = r.rows.concat(this.history.flatMap((c) => c.kind === "removed" ? [c.row] : []));
        const a = new Set(this.edits.carry(s, r.state.text, i, t));
        this.history = [...a].map((c, l) => ({ kind: "removed", row: c, place: i.indexOf(c) - l }));
        return { rows: i.filter((c) => !a.has(c)), removed: a.size };
      }
      replace(e, t) {
        this.store.replaceRows(e, { undoable: this.history.length, sheet: "none" }, t.map(({ id: r }) => r));
        this.check.askOpen(t);
      }
    };
  });

  // src/accounts/list/list-text.ts
  function Ev(n) {
    return qt([
      ["Username", "E-mail", "Real name"],
      ...n.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
    ], "	", "\n");
  }
  var Pv = x(() => {
    "use strict";
    u();
    $r();
  });

  // src/accounts/list/account-list.ts
  var Pc;
  var $v = x(() => {
    "use strict";
    u();
    lt();
    dt();
    We();
    Ft();
    By();
    Hy();
    yv();
    Av();
    ao();
    Um();
    Lv();
    Pv();
    G();
    Ot();
    Pc = class {
      constructor(e) {
        this.dependencies = e;
        this.store = new Tc();
        /** What it was opened with. */
        this.asked = { accounts: [], reason: "", mail: null, many: true };
        const { store: t } = this;
        this.checking = new nc(t, e);
        this.table = new Ec(t, this.checking);
        this.sheet = new Oc(
          t,
          this.checking,
          this.table,
          e.randomBytes,
          e.reader,
          () => this.draft.sheetOptions
        );
        this.draft = new sc(
          t,
          this.checking,
          this.table,
          this.sheet,
          e.reader,
          e.columns
        );
        this.run = new Ac(t, this.checking, this.sheet, e);
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
        return this.rows.filter(Bn);
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
        return re(e, this.state.mode);
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
            const o = t != null ? t : yield this.dependencies.service.open();
            const i = Ei(o.requests, o.site.passwordModes).filter(bs);
            const [s] = i;
            r.set({ opening: o, modes: i });
            if (o.impediments.length > 0 || s === void 0) {
              r.set({ place: { kind: "impossible", impediments: o.impediments } });
              return;
            }
            const { local: a } = this.checking;
            a.context = v(g({}, a.context), { rules: o.rules, requests: o.requests });
            const c = e.mail === false ? i.find((l) => l !== "mail") : void 0;
            this.begin(e, o, c != null ? c : s, yield this.run.brokenOff(o.me));
          } catch (o) {
            const { code: i, text: s } = pe.from(o);
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
        return y(this, null, function* () {
          for (const e of this.rows.filter(({ state: t }) => t === "refused")) {
            e.attempt = e.attempt && Ce(e.attempt);
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
        for (const a of xr(t.requests, r)) {
          ct(i, a.name, mr(a));
        }
        this.table.clear();
        const s = e.accounts.map((a, c) => Rn(c + 1, c + 2, a));
        this.store.replaceRows(s, {
          place: { kind: "list" },
          text: s.length > 0 ? Ev(s) : "",
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
  function Nv(n) {
    window.addEventListener("focus", n);
    return () => window.removeEventListener("focus", n);
  }
  var Mv, Fv;
  var Dv = x(() => {
    "use strict";
    u();
    Mv = {
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
    Fv = {
      get: (n) => localStorage.getItem(n),
      set: (n, e) => localStorage.setItem(n, e)
    };
  });

  // src/app/run-lock.ts
  function Vm(n) {
    const e = navigator.locks;
    return e ? new Promise((t) => {
      const r = new AbortController();
      const o = setTimeout(() => r.abort(), F$);
      e.request(N$ + n, { signal: r.signal }, () => {
        clearTimeout(o);
        t(true);
        return D$;
      }).catch(() => {
        clearTimeout(o);
        t(!r.signal.aborted);
      });
    }) : Promise.resolve(true);
  }
  var N$, F$, D$;
  var Iv = x(() => {
    "use strict";
    u();
    N$ = "accountCreator.run.";
    F$ = 1e3;
    D$ = new Promise(() => {
    });
  });

  // src/app/parts.ts
  var $c;
  var Bv = x(() => {
    "use strict";
    u();
    $c = class extends Error {
      constructor(e, t, r) {
        super(`AccountCreator-${e}: ${r}`);
        this.name = "PartError";
        this.part = e;
        this.problem = t;
      }
    };
  });

  // src/app/part-problem.ts
  function xt(n) {
    return n instanceof $c && n.problem === "otherVersion" ? p("accountcreator-new-version") : p("accountcreator-load-failed");
  }
  var Mc = x(() => {
    "use strict";
    u();
    M();
    Bv();
  });

  // src/ui/shared/gathered-changes.ts
  var I$, co;
  var jm = x(() => {
    "use strict";
    u();
    I$ = 500;
    co = class {
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
        const i = r === "soon" ? o : Math.max(o, this.shown + I$);
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
  var Nc;
  var qv = x(() => {
    "use strict";
    u();
    M();
    Nc = class {
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
          this.say(p("accountcreator-fetching"));
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
  function Wv(n) {
    const e = n.unsavedWork;
    if (n.run.isBusy) {
      return p("accountcreator-close-run");
    }
    if (e.includes("passwords")) {
      return p("accountcreator-close-passwords");
    }
    if (e.includes("results") && n.state.stage.kind !== "results") {
      return p("accountcreator-close-results");
    }
    return e.includes("list") || n.state.stage.kind === "check" && !n.isMending ? p("accountcreator-close-list") : null;
  }
  function Km({ unsavedWork: n }) {
    const e = [
      ...n.includes("list") ? [p("accountcreator-lose-list")] : [],
      ...n.includes("passwords") ? [p("accountcreator-lose-passwords")] : [],
      ...n.includes("results") ? [p("accountcreator-lose-results")] : []
    ];
    return e.length > 0 ? e.join("\n") : p("accountcreator-start-over-question");
  }
  function _v(n) {
    return [p("accountcreator-replace-list"), Km(n)].join("\n");
  }
  var Gm = x(() => {
    "use strict";
    u();
    M();
  });

  // src/ui/list/list-actions.ts
  function B$(n) {
    return y(this, null, function* () {
      if (yield Oe(Km(n), p("accountcreator-start-over")).then(() => true, () => false)) {
        n.startOver();
      }
    });
  }
  function q$(n) {
    if (n.state.checker.running) {
      n.cancelCheck();
    } else {
      n.run.stop();
    }
  }
  function Hv(n, e, t) {
    switch (e) {
      case "back":
        n.backToList();
        break;
      case "many":
        void B$(n);
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
        q$(n);
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
  var Uv = x(() => {
    "use strict";
    u();
    on();
    M();
    Gm();
  });

  // src/ui/list/list-buttons.ts
  function zv({ stage: { kind: n } }) {
    return n === "list" || n === "check" || n === "results";
  }
  function Vv(n) {
    const { stage: e } = n.state;
    switch (e.kind) {
      case "opening":
      case "impossible":
        return [];
      case "openingFailed":
        return [{ action: "reopen", label: p("accountcreator-reopen"), kind: "progressive" }];
      case "list":
        return [{ action: "check", label: p("accountcreator-check"), kind: "progressive" }];
      case "check":
        return _$(n);
      case "run":
        return U$(n);
      case "results":
        return z$(n);
      default:
        return E(e);
    }
  }
  function W$({ rows: n }, e) {
    const t = n.filter(({ state: r }) => r === "rejected").length;
    return e === 0 ? p("accountcreator-start-none") : t === 0 ? p("accountcreator-start", e) : p("accountcreator-start-some", e, t);
  }
  function _$(n) {
    const e = n.run.startable.length;
    const { running: t, failed: r, cancelled: o } = n.state.checker;
    const i = t || e === 0;
    const s = n.sheet.fromEarlier.length;
    return [
      {
        action: "back",
        label: n.isMending ? p("accountcreator-back-to-results") : p("accountcreator-back-to-list")
      },
      ...t ? [{ action: "stop", label: p("accountcreator-cancel-check") }] : r > 0 || o ? [{ action: "check", label: p("accountcreator-check-again") }] : [],
      ...s > 0 ? H$(t, e === 0) : [],
      // A sheet of which all accounts exist is opened for their slips, and there is nothing to create.
      ...s > 0 && e === 0 ? [] : n.sheet.needsSheet ? jv(n, i) : [{ action: "start", label: W$(n, e), kind: "progressive", disabled: i }]
    ];
  }
  function H$(n, e) {
    return [
      { action: "copy-details", label: p("accountcreator-copy-details"), disabled: n },
      g({ action: "print-slips", label: p("accountcreator-print-slips"), disabled: n }, e ? { kind: "progressive" } : {})
    ];
  }
  function jv(n, e) {
    return n.state.sheet === "prepared" ? [
      { action: "save-sheet", label: p("accountcreator-save-sheet-again"), disabled: e },
      { action: "sheet-saved", label: p("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
    ] : [{ action: "save-sheet", label: p("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
  }
  function U$(n) {
    const { phase: e, halting: t } = n.state.batch;
    return [
      { action: "stop", label: p("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
      e.kind === "paused" ? { action: "resume", label: p("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: p("accountcreator-pause"), disabled: t !== null }
    ];
  }
  function z$(n) {
    const e = n.run.left.length;
    const { checker: t, isSheetComing: r } = n.state;
    const o = t.running || n.run.isBusy || r;
    return [
      { action: "many", label: p("accountcreator-start-over") },
      { action: "save-csv", label: p("accountcreator-save-csv") },
      ...n.rows.some(ws) ? [
        { action: "copy-wikitext", label: p("accountcreator-copy-wikitext") },
        { action: "copy-names", label: p("accountcreator-copy-names") },
        { action: "print-slips", label: p("accountcreator-print-slips"), disabled: r }
      ] : [],
      ...n.rows.some(({ state: i }) => i === "refused") ? [{ action: "retry", label: p("accountcreator-retry") }] : [],
      ...e === 0 ? [] : n.sheet.needsSheet ? jv(n, o) : [{ action: "resume", label: p("accountcreator-resume-left", e), kind: "progressive", disabled: o }]
    ];
  }
  var Kv = x(() => {
    "use strict";
    u();
    G();
    V();
    M();
  });

  // src/ui/list/list-progress.ts
  var V$, Fc;
  var Gv = x(() => {
    "use strict";
    u();
    M();
    V$ = ["list", "check", "run", "results"];
    Fc = class {
      constructor() {
        this.$element = $("<ol>").addClass("accountcreator-steps").append([
          p("accountcreator-stage-list"),
          p("accountcreator-stage-check"),
          p("accountcreator-stage-create"),
          p("accountcreator-stage-hand-out")
        ].map((e) => $("<li>").text(e)));
      }
      render(e) {
        const t = V$.indexOf(e);
        this.$element.children().each((r, o) => {
          if (r === t) {
            o.setAttribute("aria-current", "step");
          } else {
            o.removeAttribute("aria-current");
          }
          o.classList.toggle("accountcreator-step-done", r < t);
        });
      }
    };
  });

  // src/ui/list/list-status.ts
  function j$({ phase: n, halting: e }) {
    if (n.kind === "waiting") {
      return Dw(n.because, Math.max(0, Math.ceil((n.until - Date.now()) / 1e3)));
    }
    return n.kind === "paused" ? p("accountcreator-paused") : e ? p("accountcreator-halting") : "";
  }
  function Qv({ state: n, sheet: e }) {
    const { stage: t, batch: r, checker: o, problem: i } = n;
    if (r.phase.kind === "finding") {
      return p("accountcreator-finding");
    }
    if (t.kind === "run") {
      return j$(r);
    }
    if (o.running) {
      return p("accountcreator-checking", o.done, o.total);
    }
    if (t.kind !== "check" && t.kind !== "results") {
      return "";
    }
    return i ? Ea(i) : n.sheet === "prepared" && e.needsSheet ? p("accountcreator-sheet-question") : "";
  }
  var Jv = x(() => {
    "use strict";
    u();
    M();
    Pa();
  });

  // src/ui/list/list-step.ts
  function K$(n, e) {
    var t;
    switch (e) {
      case "gone":
        return vm("lost", ((t = n.attempt) == null ? void 0 : t.existence) === "yes", n.canonical);
      case "otherTab":
        return p("accountcreator-other-tab");
      case "busy":
        return p("accountcreator-problem-busy");
      default:
        return E(e);
    }
  }
  var Dc;
  var Xv = x(() => {
    "use strict";
    u();
    $e();
    G();
    V();
    on();
    ai();
    M();
    Su();
    Dc = class {
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
        this.view = new Cr(t);
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
            this.say(K$(e, t));
          }
        });
      }
      get status() {
        var e;
        return ((e = this.list.state.step) == null ? void 0 : e.conversation.state.phase) === "finding" ? p("accountcreator-finding") : "";
      }
      /** Answer it, leave it, and in a run leave all that are still to come. */
      get buttons() {
        const { step: e } = this.list.state;
        if (!e) {
          return [];
        }
        const { state: t } = e.conversation;
        const r = t.phase !== "open";
        const o = xs(t);
        return [
          ...this.isInRun ? [{ action: "leave-all", label: p("accountcreator-leave-all-steps"), disabled: r }] : [],
          { action: "leave", label: Or(t), kind: "destructive", disabled: r },
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
          void Oe(Po(r), Or(r)).then(() => this.list.run.leaveStep(), () => this.focus());
        } else if (e === "leave-all") {
          void Oe(p("accountcreator-leave-all-question"), p("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
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
        ae(e ? A`
			<p><strong>${p("accountcreator-step-for", Ze(e.row), e.row.line)}</strong></p>
			<p>${this.isInRun ? p("accountcreator-step-then") : N}</p>
			${this.view.$element[0]}` : N, this.element);
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
  function G$(n, e) {
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
  function Yv(n, e, t) {
    return n.map((r, o) => o === e ? t : G$(t, r) ? "unused" : r);
  }
  function Zv(n) {
    return n !== "unused" && n !== "password" && n !== "reason" && n !== "mode";
  }
  function e2(n) {
    const [e, ...t] = n.flatMap(({ columns: r }) => r ? [r] : []);
    return (e != null ? e : []).flatMap(({ heading: r, meaning: o }, i) => {
      const s = /* @__PURE__ */ new Set([o, ...t.flatMap((a) => {
        var c, l;
        return (l = (c = a[i]) == null ? void 0 : c.meaning) != null ? l : [];
      })]);
      return s.size > 1 ? [{ place: i, heading: r, meanings: [...s] }] : [];
    });
  }
  function bi({ columns: n, format: e, isGuess: t, readings: r }) {
    return t || r.length > 1 || e !== "sheet" && n !== null && n.length > 1;
  }
  function Qm(n) {
    return n !== null && !n.certain && bi(n);
  }
  var Jm = x(() => {
    "use strict";
    u();
  });

  // src/ui/list/broken-off-view.ts
  function Q$(n) {
    switch (n.kind) {
      case "run":
        return p("accountcreator-broken-off", n.done, n.total);
      case "elsewhere":
        return p("accountcreator-broken-off-elsewhere");
      case "unreadable":
        return p("accountcreator-broken-off-unreadable");
      default:
        return E(n);
    }
  }
  function t2(n, e) {
    if (n.kind === "none") {
      return null;
    }
    const t = () => {
      void e.goOn();
    };
    const r = () => {
      const o = n.kind === "run" ? Oe(p("accountcreator-broken-off-forget-question"), p("accountcreator-broken-off-forget")) : $.when();
      void o.then(() => e.forgetRun(), () => void 0);
    };
    return A`
		<p>${Q$(n)}</p>
		<p>
			<button
				type="button" class="accountcreator-plain-button accountcreator-primary"
				data-accountcreator-action="resume" ?hidden=${n.kind !== "run"}
				@click=${t}
			>${p("accountcreator-broken-off-go-on")}</button>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
				@click=${r}
			>${p("accountcreator-broken-off-forget")}</button>
		</p>`;
  }
  var n2 = x(() => {
    "use strict";
    u();
    $e();
    V();
    on();
    M();
  });

  // src/ui/list/column-text.ts
  function dn(n) {
    switch (n) {
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
        return p("accountcreator-column-how");
      case "firstname":
        return p("accountcreator-column-firstname");
      case "lastname":
        return p("accountcreator-column-lastname");
      case "unused":
        return p("accountcreator-column-ignored");
    }
  }
  var Xm = x(() => {
    "use strict";
    u();
    M();
  });

  // src/ui/list/list-paste.ts
  function X$(n, e) {
    n.focus();
    if (!document.execCommand("insertText", false, e)) {
      n.setRangeText(e, n.selectionStart, n.selectionEnd, "end");
      n.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  function r2(n, e, t) {
    let r = Promise.resolve();
    n.addEventListener("contextmenu", t);
    n.addEventListener("keydown", ({ ctrlKey: o, metaKey: i }) => {
      if (o || i) {
        t();
      }
    });
    n.addEventListener("paste", (o) => {
      var s, a, c, l;
      const i = (a = (s = o.clipboardData) == null ? void 0 : s.getData("text/html")) != null ? a : "";
      if (J$.test(i)) {
        o.preventDefault();
        const d = (l = (c = o.clipboardData) == null ? void 0 : c.getData("text/plain")) != null ? l : "";
        r = e.readSource({ kind: "html", html: i, text: d }, { DOMParser }).catch((m) => {
          mw.log.error(m);
          return { text: d };
        }).then((m) => X$(n, m.text));
      }
    });
    return () => r;
  }
  var J$;
  var o2 = x(() => {
    "use strict";
    u();
    J$ = /<(?:table|tr|a)[\s>]/i;
  });

  // src/ui/list/opened-file.ts
  function Ic(n) {
    return y(this, null, function* () {
      try {
        return new Uint8Array(yield n.arrayBuffer());
      } catch (e) {
        return null;
      }
    });
  }
  function Bc(n) {
    var t, r;
    const e = (r = (t = n.files) == null ? void 0 : t[0]) != null ? r : null;
    n.value = "";
    return e;
  }
  function qc(n, e) {
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
  var wi = x(() => {
    "use strict";
    u();
  });

  // src/ui/list/list-sources.ts
  var Wc;
  var i2 = x(() => {
    "use strict";
    u();
    $e();
    M();
    Vt();
    wi();
    Wc = class {
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
        this.problem = new ke("error");
        this.view = null;
        this.isFetching = false;
        /** The file that was opened last is in the list, or it has been said why not. */
        this.opened = Promise.resolve();
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? Bc(e) : null;
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
        qc(e, (t) => this.openFile(t));
      }
      /** The list is shown anew. */
      follow() {
        var e;
        (e = this.view) == null ? void 0 : e.follow();
      }
      /** Resolves when no file is on its way any more. */
      arrived() {
        return this.opened;
      }
      openFile(e) {
        this.opened = this.fetch((t) => t.openFile(e));
      }
      fetch(e) {
        return y(this, null, function* () {
          var t;
          this.readNow();
          this.problem.show(null);
          this.isFetching = this.view === null;
          this.show();
          try {
            this.view = (t = this.view) != null ? t : yield this.part.fetch(this.list);
          } catch (r) {
            this.problem.show(A`${this.part.problemText(r)}`);
          }
          this.isFetching = false;
          this.show();
          if (this.view) {
            yield e(this.view);
          }
        });
      }
      show() {
        var e, t;
        ae(A`
			<p class="accountcreator-file">
				<label>
					${p("accountcreator-file")}
					<input type="file" name="listfile" @change=${this.onFile}>
				</label>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="page"
					@click=${this.onPage}
				>${p("accountcreator-page")}</button>
			</p>
			<div role="status">${this.isFetching ? p("accountcreator-fetching") : N}</div>
			<div role="alert">${this.problem.element}</div>
			${(t = (e = this.view) == null ? void 0 : e.element) != null ? t : N}`, this.element);
      }
    };
  });

  // src/ui/list/names-button.ts
  var _c;
  var s2 = x(() => {
    "use strict";
    u();
    $e();
    M();
    Sa();
    _c = class {
      constructor(e, t) {
        this.list = e;
        this.element = document.createElement("div");
        this.isOpen = false;
        this.view = new ln(t);
      }
      render(e) {
        const t = this.list.rows.filter(({ request: r }) => r.username === "").length;
        this.view.render(e, this.isOpen);
        ae(A`
			<p>
				${t > 0 ? p("accountcreator-nameless", t) : ""}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="names"
					aria-expanded=${String(this.isOpen)} @click=${() => this.toggle()}
				>${t > 0 ? p("accountcreator-make-usernames") : p("accountcreator-guests")}</button>
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

  // src/ui/shared/password-mode-view.ts
  function Y$(n, e, t) {
    switch (n) {
      case "mail": {
        const r = be(e, "mailpassword");
        return r && !ne(r.label) ? Te(r.label) : p("accountcreator-mode-mail");
      }
      case "generate":
      case "type":
        return t[n]();
      default: {
        const r = n.slice("request:".length);
        const o = e.find((s) => s.id === r);
        const i = o == null ? void 0 : o.fields.find(({ type: s }) => s === "button");
        return i && Te(i.label) || o && Te(o.provider) || r;
      }
    }
  }
  var lo;
  var Ym = x(() => {
    "use strict";
    u();
    K();
    M();
    Ye();
    lo = class {
      constructor(e, t) {
        this.chosen = e;
        this.own = t;
        this.$element = $("<div>").addClass("accountcreator-modes");
        this.radios = [];
        this.shown = "";
      }
      render(e, t, r) {
        const o = e.map((s) => Y$(s, r, this.own));
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
        const r = $("<div>").attr("id", OO.ui.generateElementId()).addClass("accountcreator-modes-legend").text(p("accountcreator-modes"));
        this.$element.empty().attr({ role: "radiogroup", "aria-labelledby": (o = r.attr("id")) != null ? o : "" }).append(r);
        this.radios = e.map((i, s) => {
          var c;
          const a = new OO.ui.RadioInputWidget({ name: "passwordmode", value: i });
          a.$input.on("change", () => this.chosen(i));
          this.$element.append(new OO.ui.FieldLayout(a, { align: "inline", label: (c = t[s]) != null ? c : i }).$element);
          return { mode: i, widget: a };
        });
        if (!e.includes("mail")) {
          this.$element.append($("<p>").addClass("accountcreator-help").text(p("accountcreator-no-mail")));
        }
      }
    };
  });

  // src/ui/list/list-view.ts
  function e4(n) {
    const e = {};
    for (const t of ["username", "email", "realname", "password"]) {
      const r = be(n, t);
      if (r) {
        e[t] = [Te(r.label), dn(t)];
      }
    }
    return e;
  }
  var Z$, a2, Hc;
  var c2 = x(() => {
    "use strict";
    u();
    $e();
    Jm();
    G();
    K();
    n2();
    Xm();
    Sa();
    Vt();
    o2();
    i2();
    s2();
    M();
    eo();
    Sm();
    Ym();
    Ye();
    Z$ = 250;
    a2 = 8;
    Hc = class {
      constructor(e, t, { columns: r, naming: o }) {
        this.list = e;
        this.element = document.createElement("div");
        this.brokenOff = new ke("warning");
        this.pasted = () => Promise.resolve();
        /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
        this.known = "";
        this.columns = new ln(r);
        this.names = new _c(e, o);
        this.element.className = "accountcreator-list";
        this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: p("accountcreator-list-example") });
        this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
        this.text.on("change", () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.readNow(), Z$);
        });
        this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: p("accountcreator-list") });
        this.shared = new to(e.draft);
        this.modes = new lo((s) => {
          if (bs(s)) {
            e.draft.setMode(s);
          }
        }, {
          generate: () => p("accountcreator-mode-generate-list"),
          type: () => p("accountcreator-mode-type-list")
        });
        this.sources = new Wc(e, t, () => this.readNow());
        this.sources.takeDrops(this.element);
        const [i] = this.text.$input.get();
        if (i instanceof HTMLTextAreaElement) {
          this.pasted = r2(i, e.draft, () => t.prefetch());
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
      /**
       * Reads all that was given, a file that is on its way as well, and asks what is to be asked.
       *
       * @return What the list lacks before it can be checked; null: they have gone elsewhere meanwhile
       */
      complete() {
        return y(this, null, function* () {
          this.readNow();
          const { kind: e } = this.list.state.stage;
          yield this.pasted();
          yield this.sources.arrived();
          if (this.list.state.stage.kind !== e) {
            return null;
          }
          this.readNow();
          if (yield this.ask()) {
            return "answer";
          }
          return this.list.rows.length > 0 ? "nothing" : "people";
        });
      }
      /** Asks the person how the text is to be taken, where that is not certain; false: there is nothing to ask. */
      ask() {
        return y(this, null, function* () {
          const e = Qm(this.list.state.parsed) ? yield this.columns.ready() : null;
          const t = e !== null && Qm(this.list.state.parsed);
          if (t) {
            this.render(this.list.state);
            e.focus();
          }
          return t;
        });
      }
      render(e) {
        var r, o;
        this.sources.follow();
        if (e.stage.kind !== "list") {
          this.empty();
          this.shared.render(e);
          return;
        }
        if (e.text !== this.known) {
          this.known = e.text;
          this.text.setValue(e.text);
        }
        const t = (o = (r = e.opening) == null ? void 0 : r.requests) != null ? o : [];
        this.list.draft.setHeadings(e4(t));
        this.brokenOff.show(t2(e.brokenOff, this.list.run));
        this.modes.render(e.modes, e.mode, t);
        this.columns.render(e, e.parsed !== null && bi(e.parsed));
        this.names.render(e);
        ae(this.template(e), this.element);
      }
      template(e) {
        var r;
        const { parsed: t } = e;
        return A`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			${this.sources.element}
			<div class="accountcreator-understood" role="status">
				${t || this.list.rows.length > 0 ? this.understoodTemplate((r = t == null ? void 0 : t.remarks) != null ? r : []) : N}
			</div>
			${this.columns.element}
			${this.names.element}
			${this.modes.$element[0]}
			<div>${this.shared.render(e)}</div>`;
      }
      understoodTemplate(e) {
        const { editCount: t } = this.list.table;
        const r = e.filter(({ code: s }) => s !== "header");
        const o = r.length - a2;
        const i = r.slice(0, a2).map(({ line: s, code: a, text: c }) => A`<li>${p("accountcreator-line", s, Mw(a), c)}</li>`);
        return A`
			<strong>${p("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? p("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${r.length === 0}>
				${i}
				${o > 0 ? A`<li>${p("accountcreator-more-lines", o)}</li>` : N}
			</ul>`;
      }
    };
  });

  // src/ui/list/page-title.ts
  var Uc;
  var l2 = x(() => {
    "use strict";
    u();
    Uc = class {
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
  function zc(n, e) {
    if ((n == null ? void 0 : n.stage.kind) !== "run" || e.stage.kind !== "run") {
      return "now";
    }
    const [{ batch: t }, { batch: r }] = [n, e];
    return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
  }
  var Zm = x(() => {
    "use strict";
    u();
  });

  // src/ui/list/list-title.ts
  function t4(n, e) {
    const { stage: t, progress: r, batch: o } = n;
    const { phase: i } = o;
    if (r) {
      const c = i.kind === "challenge" || i.kind === "step";
      return p(c ? "accountcreator-title-asks" : "accountcreator-title-progress", r.done, r.total);
    }
    const { done: s, total: a } = o.progress;
    return t.kind !== "results" || !e ? "" : p(i.kind === "stopped" ? "accountcreator-title-stopped" : "accountcreator-title-done", s, a);
  }
  function u2(n) {
    const e = new Uc(document);
    let t = null;
    let r = false;
    const o = new co((i) => e.show(t4(i, r)));
    n.observe((i) => {
      if (i.progress || (t == null ? void 0 : t.progress)) {
        r = !i.progress && !document.hasFocus();
      }
      o.add(i, [], zc(t, i));
      t = i;
    });
    window.addEventListener("focus", () => {
      r = false;
      o.add(n.state, [], "now");
    });
  }
  var d2 = x(() => {
    "use strict";
    u();
    jm();
    M();
    l2();
    Zm();
  });

  // src/ui/list/status-note.ts
  var Vc;
  var p2 = x(() => {
    "use strict";
    u();
    Vc = class {
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

  // src/ui/list/list-screen.ts
  function jc({ kind: n }) {
    return n === "check" || n === "run" || n === "results";
  }
  function e0({ step: n, stage: e }) {
    return n ? "step" : e.kind;
  }
  function m2({ stage: n, batch: { phase: e } }) {
    return n.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
  }
  var Kc;
  var f2 = x(() => {
    "use strict";
    u();
    ai();
    jm();
    M();
    qv();
    Uv();
    Kv();
    Gv();
    Jv();
    Xv();
    c2();
    Gm();
    d2();
    Zm();
    p2();
    Pa();
    Tm();
    Kc = class {
      constructor(e, t) {
        this.list = e;
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-list-screen");
        this.size = "full";
        this.tab = "many";
        this.title = p("accountcreator-title-list");
        this.way = new Fc();
        this.isShown = false;
        /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
        this.missed = /* @__PURE__ */ new Set();
        /** What is on the screen, or was when it was left; null: nothing was yet. */
        this.shown = null;
        this.changed = () => void 0;
        this.$steps = this.way.$element;
        this.note = new Vc(e);
        this.explanation = new Zr(t.fetchAdvice);
        this.listView = new Hc(e, t.sources, t.draft);
        this.exports = new Nc(e, t.exports, (r) => this.say(r));
        this.step = new Dc(e, t, (r) => this.say(r), () => this.changed());
        this.panel = new ro(e, v(g({}, t), {
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
            o.forEach((i) => this.missed.add(i));
          }
        });
        u2(e);
      }
      get viewName() {
        const e = e0(this.list.state);
        return e === "step" || e === "check" || e === "run" || e === "results" ? e : "list";
      }
      get status() {
        const { state: e } = this.list;
        const { phase: t } = e.batch;
        const r = this.step.status || Qv(this.list) || this.note.text;
        return r === "" && m2(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Rm(t.because) : r;
      }
      get canSwitch() {
        return !this.step.isOpen && zv(this.list.state);
      }
      get buttons() {
        return this.step.isOpen ? this.step.buttons : Vv(this.list);
      }
      get closingQuestion() {
        return Wv(this.list);
      }
      get replaceQuestion() {
        return _v(this.list);
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
          Hv(this.list, e, (t) => this.exports.press(t));
        }
      }
      focus() {
        const { state: e } = this.list;
        if (this.step.isOpen) {
          this.step.focus();
        } else if (jc(e.stage)) {
          this.panel.focus(m2(e));
        } else if (e.stage.kind === "list") {
          this.listView.focus();
        } else {
          this.explanation.focus();
        }
      }
      observe(e) {
        this.changed = e;
        const t = new co((c, l) => {
          this.render(c, [...this.missed, ...l]);
          this.missed.clear();
          e();
        });
        const r = this.$element.closest(".accountcreator-body")[0];
        const o = r ? this.panel.scroll.watch(r) : () => void 0;
        let i = null;
        const s = this.list.observe((c, l) => {
          const d = zc(i, c);
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
        return y(this, null, function* () {
          const e = yield this.listView.complete();
          if (e === "nothing") {
            yield this.list.check();
          } else if (e === "answer") {
            this.say(p("accountcreator-columns-first"));
          } else if (e === "people") {
            this.say(p("accountcreator-list-empty"));
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
        const i = jc(r);
        this.step.render();
        this.way.render(r.kind);
        this.listView.element.hidden = r.kind !== "list";
        this.panel.show(i && e.step === null, e);
        this.explanation.render(r);
        this.listView.render(e);
        if (i) {
          this.panel.render(e, o && jc(o.stage) ? o : null, t);
        }
        this.follow(e, o);
      }
      /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
      follow(e, t) {
        const { scroll: r } = this.panel;
        const o = e0(e);
        const i = t && e0(t);
        if (o !== i) {
          if (jc(e.stage)) {
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

  // src/wiki/offers-overrides.ts
  function Gc(n) {
    return n4.some((e) => be(n, e));
  }
  var n4;
  var t0 = x(() => {
    "use strict";
    u();
    K();
    n4 = ["ignoreTitleBlacklist", "ignoreAntiSpoof"];
  });

  // src/wiki/read-found.ts
  function n0(n, e, t) {
    const r = O(n.query);
    const o = O(J(r.users)[0]);
    if (o.missing === true || o.invalid === true) {
      return { kind: "free" };
    }
    const i = D(o.name);
    if (typeof o.userid !== "number" || i === "") {
      return { kind: "silent" };
    }
    for (const s of J(r.logevents)) {
      const a = O(s);
      const c = D(a.title);
      const l = c.slice(c.indexOf(":") + 1) === i && D(a.user) === e;
      if (l && Date.parse(D(a.timestamp)) >= t) {
        return { kind: "mine", username: i, by: a.action === "byemail" ? "mail" : "password" };
      }
    }
    return { kind: "other" };
  }
  function Qc(n) {
    return D(O(n.continue).lecontinue) || null;
  }
  var r0 = x(() => {
    "use strict";
    u();
    Ue();
  });

  // src/wiki/read-name-check.ts
  function Jc(n, e) {
    const t = O(J(O(n.query).users)[0]);
    if (t.invalid !== true && D(t.name) === "") {
      throw new pe("http", ee(""));
    }
    return o0(t, e);
  }
  function o0(n, e) {
    const t = D(n.name);
    if (n.invalid === true || t === "") {
      return { kind: "invalid" };
    }
    if (n.missing !== true) {
      return { kind: "taken", canonical: t };
    }
    const [r] = J(n.cancreateerror);
    if (n.cancreate !== false) {
      return { kind: "free", canonical: t };
    }
    const o = D(O(r).code);
    if (W(o).name === "taken") {
      return { kind: "taken", canonical: t };
    }
    return {
      kind: "forbidden",
      canonical: t,
      code: o,
      message: r ? yn(r) : ee(""),
      override: vo(o, e)
    };
  }
  var Xc = x(() => {
    "use strict";
    u();
    Ne();
    dt();
    K();
    Ft();
    vn();
    Ue();
  });

  // src/wiki/read-names.ts
  function r4(n) {
    const e = n.normalize().replace(/[_ ]+/g, " ").trim();
    return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
  }
  function h2(n, e, t) {
    var i;
    const r = /* @__PURE__ */ new Map();
    for (const s of J(O(n.query).users)) {
      const a = O(s);
      r.set(D(a.name), o0(a, t));
    }
    const o = /* @__PURE__ */ new Map();
    for (const s of e) {
      const a = (i = r.get(s)) != null ? i : r.get(r4(s));
      if (a) {
        o.set(s, a);
      }
    }
    return o;
  }
  var x2 = x(() => {
    "use strict";
    u();
    Xc();
    Ue();
  });

  // src/wiki/read-own-creations.ts
  function g2(n) {
    const e = /* @__PURE__ */ new Map();
    for (const t of J(O(n.query).logevents)) {
      const r = O(t);
      const o = D(r.title);
      const i = o.slice(o.indexOf(":") + 1);
      const s = Date.parse(D(r.timestamp));
      const a = r.action === "byemail" || r.action === "create2";
      if (a && i !== "" && !Number.isNaN(s) && !e.has(i)) {
        e.set(i, {
          at: s,
          by: r.action === "byemail" ? "mail" : "password",
          reason: D(r.comment)
        });
      }
    }
    return e;
  }
  function b2(n) {
    const { createaccount: e } = O(O(O(n.query).userinfo).ratelimits);
    return Object.values(O(e)).map(O).flatMap(({ hits: t, seconds: r }) => typeof t === "number" && typeof r === "number" && r > 0 ? [{ hits: t, seconds: r }] : []);
  }
  var w2 = x(() => {
    "use strict";
    u();
    Ue();
  });

  // src/wiki/mw-list-service.ts
  var o4, i4, Yc;
  var y2 = x(() => {
    "use strict";
    u();
    ou();
    mu();
    t0();
    r0();
    Xc();
    x2();
    w2();
    vn();
    o4 = 1500;
    i4 = 4;
    Yc = class {
      /** @param knowledge What was said last; the MwAccountService */
      constructor(e) {
        this.knowledge = e;
        this.api = new It();
        /** False once the wiki has shown that it knows no accounts for several wikis (extension CentralAuth). */
        this.asksGlobally = true;
      }
      get namesPerRequest() {
        return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
      }
      get offersOverrides() {
        return Gc(this.knowledge.requests);
      }
      checkNames(e, t) {
        return y(this, null, function* () {
          const { requests: r } = this.knowledge;
          const o = /* @__PURE__ */ new Map();
          const i = (s) => s.forEach((a, c) => {
            o.set(c, a);
          });
          for (let s = 0; s < e.length; s += this.namesPerRequest) {
            const a = e.slice(s, s + this.namesPerRequest);
            i(h2(yield this.ask(a, t), a, r));
          }
          for (const s of e.filter((a) => !o.has(a))) {
            o.set(s, Jc(yield this.ask([s], t), r));
          }
          return o;
        });
      }
      checkOverridable(e, t) {
        return as(this.api, this.knowledge.requests, e, t);
      }
      creationOf(e, t) {
        return y(this, null, function* () {
          const { me: r } = this.knowledge;
          const { creation: o, isGlobal: i } = yield Qi(this.api, r, e, this.asksGlobally, t);
          this.asksGlobally = i;
          return o;
        });
      }
      ownCreations(e) {
        return y(this, null, function* () {
          const t = g({
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
          for (let i = 0; i < i4; i++) {
            const s = yield this.api.get(t, e);
            g2(s).forEach((c, l) => {
              if (!r.has(l)) {
                r.set(l, c);
              }
            });
            if (i === 0) {
              o = b2(s);
            }
            const a = Qc(s);
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
        const r = wn + e.map(Ki).join(wn);
        const o = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
        return encodeURIComponent(r).length > o4 ? this.api.post(o, t) : this.api.get(o, t);
      }
    };
  });

  // src/app/list-part.ts
  var k2 = {};
  $t(k2, {
    makeListPart: () => c4
  });
  function s4(n) {
    return y(this, null, function* () {
      try {
        return yield (yield ie("after")).limitSeconds(n);
      } catch (e) {
        mw.log.warn(e);
        return null;
      }
    });
  }
  function a4() {
    Ie(Ee);
    Am();
  }
  function c4(n, e) {
    a4();
    const t = gn(n.randomBytes);
    void Vm(t);
    const r = new Pc(v(g({}, n), {
      lists: new Yc(n.service),
      freeNames: (...i) => y(null, null, function* () {
        return (yield ie("draft")).freeNames(...i);
      }),
      connection: Mv,
      limitSeconds: s4,
      columns: new Ha(Fv),
      journal: new za(Ao, Zt, t),
      holdRun: Vm,
      onFinished: (i) => {
        mw.hook("accountCreator.finished").fire(i);
      },
      whoAmI: () => n.service.whoAmI(),
      onReturn: Nv
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
        return y(this, null, function* () {
          if (r.hasDraft && !r.run.isBusy) {
            r.startOver();
          }
          if (!r.run.isBusy) {
            yield r.open(i);
          }
        });
      },
      screen: new Kc(r, v(g({}, e), {
        createAccountPage: () => n.service.createAccountPage(),
        fetchAdvice: Pr,
        exports: { fetch: () => ie("after"), problemText: xt },
        sources: v2,
        sheetReturn: (i) => ({
          fetch: () => y(null, null, function* () {
            return new (yield ie("after")).SheetReturnView(r, i, v2);
          }),
          problemText: xt
        }),
        limit: {
          fetch: () => y(null, null, function* () {
            return new (yield ie("after")).LimitView(r);
          }),
          problemText: xt
        },
        draft: {
          columns: {
            fetch: () => y(null, null, function* () {
              return new (yield ie("draft")).ColumnView(r);
            }),
            problemText: xt
          },
          naming: {
            fetch: () => y(null, null, function* () {
              return new (yield ie("draft")).NamingView(r);
            }),
            problemText: xt
          }
        }
      }))
    };
  }
  var v2;
  var S2 = x(() => {
    "use strict";
    u();
    iy();
    fy();
    $v();
    Ro();
    Ui();
    Dv();
    vs();
    Iv();
    yi();
    Mc();
    Dt();
    Cm();
    f2();
    M();
    y2();
    v2 = {
      fetch: (n) => ie("sources").then(({ makeSources: e }) => e(n)),
      prefetch: () => {
        ie("sources").catch((n) => mw.log.warn(n));
      },
      readSheet: (n, e) => ie("sources").then(({ readSheetFile: t }) => t(n, e)),
      problemText: xt
    };
  });

  // src/accounts/list/extra-columns.ts
  function Zc(n, e, t, r = () => 0) {
    const o = /* @__PURE__ */ new Map();
    for (const l of n.flatMap(({ extra: d }) => d)) {
      if (!o.has(e(l))) {
        o.set(e(l), l);
      }
    }
    const i = [...o].sort(([, l], [, d]) => r(l, d));
    const s = new Map(i.slice(0, i0).map(([l], d) => [l, d]));
    const a = i.slice(0, i0).map(([, l]) => t(l));
    const c = i.length > i0;
    return {
      headings: c ? [...a, l4] : a,
      cellsOf: ({ extra: l }) => {
        const d = a.map(() => "");
        const m = [];
        for (const h of [...l].reverse()) {
          const w = s.get(e(h));
          if (w === void 0) {
            m.unshift(`${t(h)}: ${h.value}`);
          } else {
            const b = d[w];
            d[w] = b ? `${h.value} | ${b}` : h.value;
          }
        }
        return c ? [...d, m.join(" | ")] : d;
      }
    };
  }
  var i0, l4;
  var s0 = x(() => {
    "use strict";
    u();
    i0 = 200;
    l4 = "…";
  });

  // src/accounts/list/after/export.ts
  function R2(n) {
    return "\uFEFF" + qt(n.map((e) => e.map($g)), ",", "\r\n");
  }
  function A2(n, e, t, r = "generate") {
    const o = r === "generate" ? "" : r;
    const i = Hu.filter((a) => a !== "unused");
    const s = T2(n, t);
    return R2([
      [...i.map((a) => t[a]), _t, ...s.headings],
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
  function C2(n, { headings: e, states: t, explain: r }) {
    const o = n.map((s) => v(g({}, s), { extra: s.extra.filter(({ value: a }) => a !== s.request.password) }));
    const i = T2(o, e);
    return R2([
      [
        e.state,
        e.username,
        e.email,
        e.explanation,
        _t,
        ...i.headings
      ],
      ...o.map((s) => [
        t[s.state],
        Tn(s),
        s.request.email,
        r(s),
        s.state,
        ...i.cellsOf(s)
      ])
    ]);
  }
  function u4(n) {
    return n.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
  }
  function O2(n) {
    return n.map((e) => `* [[User:${u4(Tn(e))}]]
`).join("");
  }
  function L2(n) {
    return n.map((e) => Tn(e).replace(/\s+/gu, " ") + "\n").join("");
  }
  var T2;
  var E2 = x(() => {
    "use strict";
    u();
    Kn();
    $r();
    s0();
    Ud();
    G();
    T2 = (n, e) => Zc(
      n,
      ({ heading: t, column: r }) => `${r} ${t}`,
      ({ heading: t, column: r }) => t || e.column(r + 1),
      (t, r) => t.column - r.column
    );
  });

  // src/accounts/list/after/slips.ts
  function P2(n, e, t = false) {
    const { siteName: r, loginAddress: o } = e;
    return n.flatMap((i) => {
      const s = Cc(i, t);
      return s === null ? [] : [{
        siteName: r,
        loginAddress: o,
        realname: i.request.realname,
        username: Tn(i),
        password: s === "password" ? i.request.password : "",
        mailed: s === "mail",
        // After a reload, nothing is known here of the address of somebody who has an account.
        notes: Zi(s, i.request.email !== "")
      }];
    });
  }
  var $2 = x(() => {
    "use strict";
    u();
    au();
    G();
    zm();
  });

  // src/ui/list/details-text.ts
  function d4({ password: n, mailed: e }) {
    return e ? _("accountcreator-slip-mailed") : n === "" ? _("accountcreator-slip-ask") : n;
  }
  function p4(n) {
    return [
      n.realname,
      _("accountcreator-slip-wiki", n.siteName),
      `${_("accountcreator-slip-username")} ${n.username}`,
      `${_("accountcreator-slip-address")} ${n.loginAddress}`,
      `${_("accountcreator-slip-password")} ${d4(n)}`,
      ...n.notes.map(yr)
    ].filter((e) => e !== "").join("\n") + "\n";
  }
  function M2(n) {
    return n.map(p4).join("\n");
  }
  var N2 = x(() => {
    "use strict";
    u();
    ts();
    zn();
  });

  // src/ui/list/slips-view.ts
  function vi(n, e) {
    const t = document.createElement(n);
    t.textContent = e;
    t.dir = "auto";
    return t;
  }
  function el(n, e) {
    const t = document.createElement("dd");
    const r = document.createElement(n);
    r.textContent = e;
    t.append(r);
    return t;
  }
  function m4(n) {
    const e = document.createElement("h3");
    const t = document.createElement("span");
    t.textContent = p("accountcreator-slip-username");
    const r = document.createElement("bdi");
    r.textContent = n;
    e.append(t, " ", r);
    return e;
  }
  function f4({ password: n, mailed: e }) {
    const t = vi("dt", p("accountcreator-slip-password"));
    return e ? [t, el("bdi", p("accountcreator-slip-mailed"))] : n === "" ? [t, el("bdi", p("accountcreator-slip-ask"))] : [t, el("code", n)];
  }
  function h4(n) {
    const e = vi("p", Pe(n.notes.map(yr)));
    e.className = "accountcreator-slip-notes";
    return e;
  }
  function F2(n) {
    const e = document.createElement("div");
    e.className = "accountcreator-slips";
    for (const t of n) {
      const r = document.createElement("section");
      const o = document.createElement("dl");
      o.append(
        vi("dt", p("accountcreator-slip-address")),
        el("bdi", t.loginAddress),
        ...f4(t)
      );
      if (t.realname !== "") {
        const i = vi("p", t.realname);
        i.className = "accountcreator-slip-person";
        r.append(i);
      }
      r.append(
        vi("p", p("accountcreator-slip-wiki", t.siteName)),
        m4(t.username),
        o,
        h4(t)
      );
      e.append(r);
    }
    return e;
  }
  var D2 = x(() => {
    "use strict";
    u();
    M();
    ts();
  });

  // src/ui/list/export-list.ts
  function B2({ state: n }) {
    var e, t;
    return {
      siteName: (t = (e = n.opening) == null ? void 0 : e.siteName) != null ? t : "",
      loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
    };
  }
  function q2(n) {
    const e = Vi(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
    return `${location.hostname}-${e}-${n}.csv`;
  }
  function x4(n) {
    const e = Ae(n);
    if (!e) {
      return Pe(n.remarks.filter(({ severity: o }) => o === "error").map(Mn));
    }
    if (e.kind === "created") {
      return "";
    }
    const { wiki: t, own: r } = Aa(n, e);
    return Pe([t ? Te(t) : "", r]);
  }
  function W2(n) {
    return _("accountcreator-column-number", n);
  }
  function g4(n) {
    const e = {};
    for (const { state: t } of n) {
      e[t] = es(Da(t));
    }
    return C2(n, {
      headings: {
        state: _("accountcreator-column-state"),
        username: _("accountcreator-column-username"),
        email: _("accountcreator-column-email"),
        explanation: _("accountcreator-column-remarks"),
        column: W2
      },
      states: e,
      explain: (t) => es(x4(t))
    });
  }
  function b4(n) {
    n.sheet.prepareSheet();
    lu(q2(_("accountcreator-sheet-name")), A2(n.rows, B2(n), {
      username: _("accountcreator-column-username"),
      email: _("accountcreator-column-email"),
      realname: _("accountcreator-column-realname"),
      password: _("accountcreator-column-password"),
      reason: _("accountcreator-column-reason"),
      mode: _("accountcreator-column-mode"),
      column: W2
    }, n.state.mode), "text/csv");
  }
  function a0(n) {
    return vr(n) ? p("accountcreator-copied") : p("accountcreator-text-not-copied");
  }
  function I2(n) {
    return P2(n.rows, B2(n), n.sheet.isOpened);
  }
  function _2(n, e) {
    const t = n.rows.filter(ws);
    switch (e) {
      case "save-sheet":
        b4(n);
        return "";
      case "save-csv":
        lu(q2(_("accountcreator-results-name")), g4(n.rows), "text/csv");
        return p("accountcreator-saved");
      case "copy-wikitext":
        return a0(O2(t));
      case "copy-names":
        return a0(L2(t));
      case "print-slips":
        Af(F2(I2(n)));
        return "";
      case "copy-details":
        return a0(M2(I2(n)));
      default:
        return null;
    }
  }
  var H2 = x(() => {
    "use strict";
    u();
    E2();
    $2();
    G();
    M();
    ns();
    Ye();
    en();
    eo();
    li();
    N2();
    D2();
    zn();
  });

  // src/accounts/list/check/quota.ts
  function U2(n, e, t) {
    const { own: r, at: o } = e;
    const i = r ? [...r.creations.values()].map(({ at: c }) => c) : [];
    const s = (c) => i.filter((l) => l > o - c).length;
    const a = r ? r.windows : [];
    return {
      limited: !n.includes("noratelimit"),
      createdLastDay: r && s(w4),
      needed: t,
      windows: a,
      left: a.length === 0 ? null : Math.max(0, Math.min(
        ...a.map(({ hits: c, seconds: l }) => c - s(l * 1e3))
      ))
    };
  }
  function z2({ limited: n, createdLastDay: e, needed: t, left: r }) {
    return n && t > (r != null ? r : y4 - (e != null ? e : 0));
  }
  var w4, y4;
  var V2 = x(() => {
    "use strict";
    u();
    w4 = 864e5;
    y4 = 6;
  });

  // src/accounts/list/create/resume-times.ts
  function K2(n) {
    const e = n.length === 0 ? [v4, ...j2] : j2.filter((t) => t < Math.max(...n));
    return [.../* @__PURE__ */ new Set([...e, ...n])].sort((t, r) => t - r);
  }
  var j2, v4;
  var G2 = x(() => {
    "use strict";
    u();
    j2 = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
    v4 = 300;
  });

  // src/ui/list/limit-request.ts
  function k4(n) {
    const e = new Date(n.replace(" ", "T"));
    const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
    const r = (o) => String(Math.floor(Math.abs(o))).padStart(2, "0");
    return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${r(t / 60)}:${r(t % 60)})`;
  }
  function rl(n) {
    return /^https?:\/\//i.test(n) ? n : location.origin + mw.util.getUrl(n);
  }
  function c0(n) {
    const e = new OO.ui.ButtonWidget({ label: p("accountcreator-copy") });
    e.on("click", () => {
      e.setLabel(p(vr(n()) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
    });
    return e;
  }
  var tl, nl;
  var Q2 = x(() => {
    "use strict";
    u();
    en();
    M();
    ns();
    zn();
    tl = "…";
    nl = class {
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
        this.button = c0(() => this.area.getValue());
        const r = Vi(/* @__PURE__ */ new Date()).slice(0, 10);
        this.begin = new OO.ui.TextInputWidget({ name: "eventdate", autocomplete: false, value: `${r} 10:00` });
        this.end = new OO.ui.TextInputWidget({ name: "eventend", autocomplete: false, value: `${r} 18:00` });
        this.area.$input.attr("aria-label", p("accountcreator-exemption-label"));
        const o = [
          [this.page, p("accountcreator-event-page")],
          [this.begin, p("accountcreator-event-begin")],
          [this.end, p("accountcreator-event-end")],
          [this.network, p("accountcreator-event-network")]
        ];
        this.area.$element.addClass("accountcreator-limit-request");
        this.area.$input.attr("dir", "auto");
        for (const [i, s] of o) {
          i.on("change", t);
          i.$input.attr("dir", i === this.page ? "auto" : "ltr");
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
        const r = _(
          "accountcreator-exemption",
          (o = e == null ? void 0 : e.me) != null ? o : "",
          (i = e == null ? void 0 : e.siteName) != null ? i : "",
          this.list.creatable.length,
          t || tl,
          this.eventPage === "" ? tl : rl(this.eventPage),
          location.origin,
          this.end.getValue().trim() || tl,
          k4(t),
          this.network.getValue().trim() || tl,
          String(mw.config.get("wgDBname"))
        );
        if (r !== this.area.getValue()) {
          this.area.setValue(r);
          this.button.setLabel(p("accountcreator-copy"));
        }
      }
    };
  });

  // src/ui/list/limit-view.ts
  function S4({ limited: n, createdLastDay: e, needed: t, left: r }) {
    return !n ? p("accountcreator-quota-none") : r !== null ? p("accountcreator-quota-left", t, r) : e === null ? p("accountcreator-quota", t) : p("accountcreator-quota-used", t, e);
  }
  function R4(n) {
    return n % J2 === 0 ? p("accountcreator-resume-hours", n / J2) : p("accountcreator-resume-minutes", Math.ceil(n / 60));
  }
  var J2, ol;
  var X2 = x(() => {
    "use strict";
    u();
    $e();
    V2();
    G2();
    He();
    Q2();
    wm();
    en();
    M();
    J2 = 3600;
    ol = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        this.copyLink = c0(() => this.ownAccountLink);
        this.onTime = ({ target: e }) => {
          const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
          this.list.run.resumeAt(t === 0 ? null : Date.now() + t * 1e3);
        };
        this.element.className = "accountcreator-limit";
        this.request = new nl(e, () => this.render(e.state));
      }
      focus() {
        this.request.focus();
      }
      render(e) {
        const { quota: t, opening: r } = e;
        const o = Ra(e);
        const i = t && r && U2(r.rights, t, this.list.creatable.length);
        ae(o ? A`
			${this.resumeTemplate(e, o)}
			${this.waysTemplate(e)}` : i ? A`
			<p>${Pe([S4(i), this.captchaText(e, i)])}</p>
			${z2(i) ? this.waysTemplate(e) : N}` : N, this.element);
      }
      captchaText({ opening: e }, { limited: t }) {
        return t && e && ut(e.requests) ? p("accountcreator-quota-captcha") : "";
      }
      resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: r }) {
        const o = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: s }) => s) : [];
        const i = K2(r === null ? o : [r]);
        return A`
			<p>
				<label>
					${p("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${p("accountcreator-resume-by-hand")}</option>
						${i.map((s) => A`<option value=${s}>${R4(s)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : p("accountcreator-resume-at", pf(e))}</span>
			</p>`;
      }
      waysTemplate(e) {
        this.request.render(e);
        const t = this.ownAccountLink;
        return A`
			<p><strong>${p("accountcreator-limit-ways")}</strong></p>
			<ul>
				<li>
					${p("accountcreator-limit-raise")}
					<details>
						<summary>${p("accountcreator-exemption-label")}</summary>
						${this.request.element}
						${this.placeTemplate(e)}
					</details>
				</li>
				<li>${p("accountcreator-limit-right")}</li>
				<li>
					${p("accountcreator-limit-link")}
					<a href=${t} target="_blank" rel="noopener"><bdi>${t}</bdi></a>
					${this.copyLink.$element[0]}
				</li>
			</ul>`;
      }
      /** Where the wiki's administrators want the request. */
      placeTemplate({ opening: e }) {
        var r;
        const t = (r = e == null ? void 0 : e.site.limitRequestPage) != null ? r : "";
        return t === "" ? N : A`
			<p>
				${p("accountcreator-limit-place")}
				<a class="accountcreator-limit-place" href=${rl(t)} target="_blank" rel="noopener"><bdi>${t}</bdi></a>
			</p>`;
      }
      /** Where people create their own accounts, and from there come to the page of the event. */
      get ownAccountLink() {
        const { eventPage: e } = this.request;
        const t = e !== "" && rl(e) !== e;
        return location.origin + mw.util.getUrl("Special:CreateAccount", t ? { returnto: e } : {});
      }
    };
  });

  // src/ui/list/sheet-return-view.ts
  function T4(n, e) {
    return n > 0 ? p("accountcreator-sheet-lost", n) : e > 0 ? p("accountcreator-sheet-slips", e) : "";
  }
  var il;
  var Y2 = x(() => {
    "use strict";
    u();
    $e();
    on();
    M();
    Vt();
    wi();
    il = class {
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
        this.box = new ke("warning");
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? Bc(e) : null;
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
          void Oe(p("accountcreator-renew-question", e), p("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
        };
        this.element.className = "accountcreator-sheet-return";
        this.element.append(this.box.element);
        qc(this.element, (o) => {
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
        return A`
			<p>${T4(e, r)}</p>
			<p>
				<label>
					${p("accountcreator-open-sheet")}
					<input type="file" name="sheetfile" @change=${this.onFile}>
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
        return y(this, null, function* () {
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
        this.say(t > 0 ? p("accountcreator-sheet-opened", t) : p("accountcreator-sheet-foreign"));
      }
    };
  });

  // src/accounts/list/create/duration.ts
  function nk(n, e) {
    let t = Z2(n);
    let r = 0;
    for (const [o, i, s] of ek) {
      for (let a = s; a > 0; a--) {
        const c = Z2(e(o, a));
        if (c !== "" && t.includes(c)) {
          r += a * i;
          t = t.replace(c, "");
          break;
        }
      }
    }
    return r === 0 ? null : r;
  }
  var ek, tk, Z2;
  var rk = x(() => {
    "use strict";
    u();
    ek = [
      ["weeks", 604800, 52],
      ["days", 86400, 31],
      ["hours", 3600, 23],
      ["minutes", 60, 59],
      ["seconds", 1, 59]
    ];
    tk = ek.map(([n]) => n);
    Z2 = (n) => n.replace(/\s+/gu, " ").trim();
  });

  // src/wiki/limit-seconds.ts
  function A4(n) {
    return n.format === "text" ? n.text : n.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
  }
  function ok(n) {
    return y(this, null, function* () {
      try {
        yield new mw.Api().loadMessagesIfMissing(tk.map(l0));
      } catch (e) {
        mw.log.warn(e);
        return null;
      }
      return nk(A4(n), (e, t) => mw.messages.exists(l0(e)) ? mw.message(l0(e), C4(t)).text() : "");
    });
  }
  var l0, C4;
  var ik = x(() => {
    "use strict";
    u();
    rk();
    l0 = (n) => `duration-${n}`;
    C4 = (n) => String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  });

  // src/app/after-part.ts
  var sk = {};
  $t(sk, {
    LimitView: () => ol,
    SheetReturnView: () => il,
    exportList: () => _2,
    limitSeconds: () => ok
  });
  var ak = x(() => {
    "use strict";
    u();
    Dt();
    M();
    H2();
    X2();
    Y2();
    ik();
    Ie(Ee);
  });

  // src/accounts/names/alternatives.ts
  function ck(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function lk(n) {
    var o;
    const e = n.split(" ").filter((i) => i !== "");
    const [t = ""] = e;
    const r = (o = e[e.length - 1]) != null ? o : "";
    return e.length < 2 ? [] : [
      [...e.slice(0, -1), ck(r)].join(" "),
      [ck(t), ...e.slice(1)].join(" "),
      e.join(""),
      ...e.length > 2 ? [`${t} ${r}`] : []
    ];
  }
  function uk(n, e = {}) {
    var l;
    const { realname: t = "", year: r, place: o = "" } = e;
    const i = t.trim().replace(/\s+/g, " ");
    const s = [...i === "" ? [] : [i, ...lk(i)], ...lk(n)];
    for (const d of [o.trim(), r === void 0 ? "" : String(r)]) {
      if (d !== "" && !n.includes(d)) {
        s.push(`${n} ${d}`);
      }
    }
    const [, a = n, c = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(n)) != null ? l : [];
    for (let d = c === "" ? 2 : Number(c) + 1; s.length < O4; d++) {
      s.push(c === "" ? `${n} ${d}` : a + String(d));
    }
    return [...new Set(s)].filter((d) => d !== n);
  }
  var O4;
  var dk = x(() => {
    "use strict";
    u();
    O4 = 40;
  });

  // src/accounts/names/place-of.ts
  function pk(n) {
    var t;
    const { value: e = "" } = (t = n.find(({ heading: r }) => L4.has(r.trim().toLowerCase()))) != null ? t : {};
    return E4.test(e.trim()) ? e.trim() : "";
  }
  var L4, E4;
  var mk = x(() => {
    "use strict";
    u();
    le();
    L4 = new Set("city|town|place|location|hometown|ort|stadt|wohnort|ville|lieu|commune|ciudad|localidad|lugar|cidade|local|città|luogo|comune|plaats|woonplaats|miasto|miejscowość|město|mesto|obec|stad|sted|kaupunki|paikkakunta|város|település|oraș|oraşul|localitate|ciutat|localitat|şehir|πόλη|город|місто|المدينة|مدينة|شهر|עיר|शहर|শহর|เมือง|จังหวัด|thành phố|kota|도시|지역|都市|市町村|市区町村|城市|地区".split("|"));
    E4 = C(String.raw`^\p{L}[\p{L}\p{M}.'’ -]{1,29}$`);
  });

  // src/accounts/list/check/free-names.ts
  function fk(n, e, t, r, o) {
    return y(this, null, function* () {
      const i = g({
        realname: e.request.realname,
        place: pk(e.extra)
      }, r === void 0 ? {} : { year: r });
      const s = uk(e.canonical, i).filter((d) => !t.has(d));
      const a = yield n.checkNames(s, o);
      const c = s.flatMap((d) => {
        const m = a.get(d);
        return (m == null ? void 0 : m.kind) === "free" && !t.has(m.canonical) ? [m.canonical] : [];
      });
      const l = [];
      for (const d of new Set(c)) {
        if ((yield n.checkOverridable(d, o)).length === 0) {
          l.push(d);
        }
        if (l.length === P4) {
          break;
        }
      }
      return l;
    });
  }
  var P4;
  var hk = x(() => {
    "use strict";
    u();
    dk();
    mk();
    P4 = 3;
  });

  // src/ui/list/column-view.ts
  function wk({ heading: n }, e) {
    return n === "" ? p("accountcreator-column-number", e + 1) : tn(n);
  }
  function yk(n) {
    return bn(["username", "realname", "email"].filter((e) => n[e] !== "").map((e) => p("accountcreator-labelled", dn(e), n[e])));
  }
  function gk(n) {
    var t;
    const e = /* @__PURE__ */ new Map();
    for (const r of n.flatMap(({ rows: o }) => o.map(xk))) {
      e.set(r, ((t = e.get(r)) != null ? t : 0) + 1);
    }
    return n.map(({ rows: r }) => {
      const o = r.filter((i) => e.get(xk(i)) !== n.length);
      return (o.length > 0 ? o : r).slice(0, $4);
    });
  }
  function bk(n = []) {
    return n.map((e) => A`<span class="accountcreator-read-person">${yk(e)}</span>`);
  }
  function M4(n) {
    const e = (r) => n.some((o) => o.meaning === r);
    const t = e("firstname") && e("lastname");
    return bn(Lr.filter((r) => r !== "unused" && e(r) && !(t && r === "lastname")).map((r) => t && r === "firstname" ? p("accountcreator-columns-both", dn("firstname"), dn("lastname")) : dn(r)));
  }
  function N4(n, { readings: e, chosen: t, columns: r }) {
    const o = n.findIndex((i) => i === e[t]);
    return o !== -1 ? o : n.findIndex(({ columns: i }) => (i == null ? void 0 : i.every(({ meaning: s }, a) => {
      var c;
      return s === ((c = r == null ? void 0 : r[a]) == null ? void 0 : c.meaning);
    })) === true);
  }
  function F4({ columns: n, offered: e }) {
    const t = e2(e);
    if (t.length > 0) {
      return Pe(t.map((r) => p(
        "accountcreator-columns-disputed",
        wk(r, r.place),
        bn(r.meanings.map(dn))
      )));
    }
    if (e.length < 2 && (n === null || n.length < 2)) {
      return p("accountcreator-readings-guess");
    }
    return n === null || e.length > 1 ? p("accountcreator-readings-unclear", e.length) : n.some(({ meaning: r }) => Zv(r)) ? p("accountcreator-columns-unclear") : p("accountcreator-columns-nobody");
  }
  var $4, xk, sl;
  var vk = x(() => {
    "use strict";
    u();
    $e();
    Oa();
    Jm();
    G();
    M();
    Xm();
    en();
    $4 = 3;
    xk = ({ line: n, username: e, realname: t, email: r }) => [n, e, t, r].join("\n");
    sl = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        /** Is it open, and for which table, since the person did something there; else only what is not certain is. */
        this.toggled = null;
        this.element.className = "accountcreator-columns";
      }
      focus() {
        var e;
        (e = this.element.querySelector("input, select, [data-accountcreator-action=confirm-columns]")) == null ? void 0 : e.focus();
      }
      render({ parsed: e }) {
        const t = e !== null && (bi(e) || e.offered.length > 1);
        ae(t ? this.template(e) : N, this.element);
      }
      isOpen({ table: e, certain: t }) {
        var r;
        return !t || ((r = this.toggled) == null ? void 0 : r.table) === e && this.toggled.isOpen;
      }
      template(e) {
        const t = this.isOpen(e);
        return A`
			<p class="accountcreator-columns-summary" ?hidden=${!e.certain}>
				${this.summaryTemplate(e)}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="columns"
					aria-expanded=${String(t)} @click=${() => this.open(e, !t)}
				>${t ? p("accountcreator-columns-done") : p("accountcreator-columns-change")}</button>
			</p>
			${t ? this.openTemplate(e) : N}`;
      }
      summaryTemplate({ columns: e, remembered: t, readings: r, chosen: o }) {
        var s, a;
        if (e === null) {
          const [c] = (a = (s = r[o]) == null ? void 0 : s.rows) != null ? a : [];
          return A`${c ? yk(c) : ""}`;
        }
        const i = e.filter(({ meaning: c }) => c === "unused").length;
        return A`
			<strong>${p("accountcreator-columns")}</strong>
			${M4(e)}${i > 0 ? p("accountcreator-columns-unused", i) : ""}
			${t ? p("accountcreator-columns-remembered") : ""}`;
      }
      openTemplate(e) {
        const { columns: t, certain: r, offered: o } = e;
        const i = t !== null && t.length > 1;
        const s = !r || o.length < 2 && !i;
        return A`
			<div
				class="accountcreator-columns-question ${r ? "" : "accountcreator-columns-open"}"
				role="group" aria-label=${p("accountcreator-columns-label")}
			>
				<p ?hidden=${!s}><strong>${s ? F4(e) : ""}</strong></p>
				${sr([e], () => o.length > 1 ? this.readingsTemplate(e) : i ? N : bk(gk(o)[0]))}
				${i ? A`<div class="accountcreator-column-cards">
					${t.map((a, c) => this.columnTemplate(a, c, t, e))}
				</div>` : N}
				${i ? this.notesTemplate(t) : N}
				<p ?hidden=${r}>
					<button
						type="button" class="accountcreator-plain-button accountcreator-primary"
						data-accountcreator-action="confirm-columns" @click=${() => this.confirm(e)}
					>${p("accountcreator-columns-confirm")}</button>
				</p>
			</div>`;
      }
      readingsTemplate(e) {
        const { offered: t } = e;
        const r = gk(t);
        const o = N4(t, e);
        const i = new Set(t.map(({ rows: c }) => c.length)).size > 1;
        const s = t.map((c, l) => A`<label class="accountcreator-reading">
			<input
				type="radio" name="reading" value=${l} .checked=${l === o}
				@change=${() => this.choose(c, e)}
			>
			<span>${i ? A`<span>${p("accountcreator-understood", c.rows.length)}</span>` : N}${bk(r[l])}</span>
		</label>`);
        const a = p("accountcreator-readings");
        return A`<div class="accountcreator-readings" role="radiogroup" aria-label=${a}>${s}</div>`;
      }
      columnTemplate(e, t, r, { table: o }) {
        const { meaning: i, examples: s } = e;
        const a = ({ target: l }) => {
          const d = l instanceof HTMLSelectElement ? l.value : "";
          const m = Lr.find((h) => h === d);
          if (m) {
            this.toggled = { table: o, isOpen: true };
            this.list.draft.setColumns(Yv(r.map((h) => h.meaning), t, m));
          }
        };
        const c = Lr.map((l) => A`<option value=${l} .selected=${l === i}>${dn(l)}</option>`);
        return A`<div class="accountcreator-column ${i === "unused" ? "accountcreator-column-unused" : ""}">
			<label>
				<span class="accountcreator-column-heading">${wk(e, t)}</span>
				<select name="column" @change=${a}>${c}</select>
			</label>
			<ul>${s.map((l) => A`<li><bdi>${l}</bdi></li>`)}</ul>
		</div>`;
      }
      /** What becomes of columns that are not what stands there. */
      notesTemplate(e) {
        var o;
        const t = (i) => e.some((s) => s.meaning === i);
        const r = t("firstname") && t("lastname") && ((o = this.list.rows.find(({ request: i }) => i.realname !== "")) == null ? void 0 : o.request.realname);
        return A`
			<p ?hidden=${!r}>${r ? p("accountcreator-columns-joined", r) : ""}</p>
			<p ?hidden=${!t("unused")}>${p("accountcreator-columns-carried")}</p>`;
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
      choose(e, { readings: t, table: r }) {
        this.toggled = { table: r, isOpen: true };
        const o = t.indexOf(e);
        if (o !== -1) {
          this.list.draft.chooseReading(o);
        } else if (e.columns) {
          this.list.draft.setColumns(e.columns.map(({ meaning: i }) => i));
        }
      }
    };
  });

  // src/accounts/names/make-names.ts
  function D4({ realname: n }) {
    return n.split(/\s+/).filter((e) => e !== "");
  }
  function I4(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function B4(n) {
    const e = D4(n);
    const t = n.firstName !== "" || n.lastName !== "";
    return t ? { first: n.firstName, last: n.lastName } : { first: e.slice(0, 1).join(" "), last: e.slice(1).join(" ") };
  }
  function al(...n) {
    return n.map((e) => e.trim()).filter((e) => e !== "").join(" ");
  }
  function q4(n, e) {
    const { first: t, last: r } = B4(n);
    switch (e) {
      case "firstLast":
        return al(t, r);
      case "initialLast":
        return r === "" ? t : al(t && `${I4(t)}.`, r);
      case "real":
        return n.realname || al(t, r);
      case "address":
        return n.email.replace(/@.*$/u, "").replace(/\+.*$/u, "").replace(/[._]+/g, " ");
    }
  }
  function W4(n, e, t) {
    const r = kk.exec(n);
    const o = (r == null ? void 0 : r[1]) ? r[1].length + 1 : String(t).length;
    const i = String(e).padStart(o, "0");
    return r ? n.replace(kk, i) : al(n, i);
  }
  function u0(n, e, t = [], r = {}) {
    const o = new Set(Array.from(t, ui));
    const i = /* @__PURE__ */ new Map();
    const s = (m) => {
      const { canonical: h } = Kt(`${e.prefix}${m}${e.suffix}`, r);
      const w = h && ui(h);
      if (h === "" || o.has(w)) {
        return "";
      }
      o.add(w);
      return h;
    };
    const { kind: a, text: c, from: l } = e;
    let d = l;
    return n.map((m) => {
      var b;
      if (a === "counted") {
        const S = l + n.length - 1;
        for (let k = 0; k < Sk; k++) {
          const R = s(W4(c, d++, S));
          if (R !== "") {
            return R;
          }
        }
        return "";
      }
      const h = q4(m, a);
      if (h === "" || Kt(h, r).problem !== null) {
        return "";
      }
      const w = (b = i.get(h)) != null ? b : 1;
      for (let S = w; S < w + Sk; S++) {
        const k = s(S === 1 ? h : `${h} ${S}`);
        if (k !== "") {
          i.set(h, S + 1);
          return k;
        }
      }
      return "";
    });
  }
  function Rk(n) {
    return Array.from({ length: n }, () => ({ firstName: "", lastName: "", realname: "", email: "" }));
  }
  var kk, Sk;
  var Tk = x(() => {
    "use strict";
    u();
    Pm();
    di();
    kk = /\$(0*)1/;
    Sk = 1e3;
  });

  // src/accounts/list/list-names.ts
  function _4({ request: { realname: n, email: e } }) {
    return { firstName: "", lastName: "", realname: n, email: e };
  }
  var d0, cl;
  var Ak = x(() => {
    "use strict";
    u();
    Tk();
    di();
    d0 = 500;
    cl = class {
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
        const r = u0(t.map(_4), e, this.taken, this.rules);
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
        return u0(Rk(e), t, this.taken, this.rules).filter((r) => r !== "");
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
        return this.list.rows.flatMap(({ request: e }) => Kt(e.username, this.rules).canonical || []);
      }
    };
  });

  // src/ui/list/naming-view.ts
  function U4(n) {
    switch (n) {
      case "real":
        return p("accountcreator-naming-real");
      case "initialLast":
        return p("accountcreator-naming-initial");
      case "counted":
        return p("accountcreator-naming-counted");
      case "address":
        return p("accountcreator-naming-address");
    }
  }
  function Ok(n) {
    return /\$0*1/.test(n) ? n : `${n} $01`;
  }
  function m0({ target: n }) {
    return n instanceof HTMLInputElement || n instanceof HTMLSelectElement ? n.value : "";
  }
  function Lk(n) {
    const e = m0(n);
    return /^\d{1,6}$/.test(e) ? Number(e) : 0;
  }
  var p0, Ck, H4, ll;
  var Ek = x(() => {
    "use strict";
    u();
    $e();
    Ak();
    M();
    Vt();
    zn();
    p0 = 3;
    Ck = ["real", "initialLast", "counted", "address"];
    H4 = /* @__PURE__ */ new Map([
      ["make-names", "undo-names"],
      ["undo-names", "make-names"],
      ["add-guests", "remove-guests"],
      ["remove-guests", "add-guests"]
    ]);
    ll = class {
      constructor(e) {
        this.element = document.createElement("div");
        this.warning = new ke("warning");
        /** Null: what fits the people. */
        this.kind = null;
        this.from = 1;
        this.prefix = "";
        this.suffix = "";
        this.guests = 0;
        this.onKind = (e) => {
          var r;
          const t = m0(e);
          this.kind = (r = Ck.find((o) => o === t)) != null ? r : null;
          this.render();
        };
        this.onNumber = (e) => {
          this.from = Lk(e);
          this.render();
        };
        this.onGuests = (e) => {
          this.guests = Math.min(d0, Lk(e));
          this.render();
        };
        this.names = new cl(e);
        this.element.className = "accountcreator-naming";
        this.text = _("accountcreator-naming-example", String((/* @__PURE__ */ new Date()).getFullYear()));
        this.guestText = this.text;
      }
      focus() {
        var e;
        (e = this.element.querySelector("select, input")) == null ? void 0 : e.focus();
      }
      render() {
        const { nameless: e, named: t } = this.names;
        const r = e.length > 0 && this.chosen === "address";
        this.warning.show(r ? A`<p>${p("accountcreator-naming-address-public")}</p>` : null);
        ae(A`
			${e.length > 0 ? this.namelessTemplate(e.length) : N}
			${t.length > 0 ? A`<p>
				${p("accountcreator-naming-made", t.length)}
				${this.button("undo-names", p("accountcreator-naming-undo"), () => this.names.undo())}
			</p>` : N}
			${this.guestsTemplate()}`, this.element);
      }
      get chosen() {
        var e;
        return (e = this.kind) != null ? e : this.names.nameless.some(({ request: t }) => t.realname !== "") ? "real" : "counted";
      }
      get pattern() {
        return {
          kind: this.chosen,
          text: Ok(this.text),
          from: this.from,
          prefix: this.prefix,
          suffix: this.suffix
        };
      }
      get guestPattern() {
        return { kind: "counted", text: Ok(this.guestText), from: 1, prefix: "", suffix: "" };
      }
      namelessTemplate(e) {
        const { chosen: t } = this;
        const r = this.names.preview(this.pattern).filter(({ name: s }) => s !== "");
        const o = Ck.map((s) => A`<option value=${s} .selected=${s === t}>${U4(s)}</option>`);
        const i = () => this.names.make(this.pattern);
        return A`<fieldset>
			<legend>${p("accountcreator-naming", e)}</legend>
			<div class="accountcreator-naming-fields">
				<label class="accountcreator-naming-pattern">${p("accountcreator-naming-from")}
					<select name="namepattern" @change=${this.onKind}>${o}</select>
				</label>
				${t === "counted" ? this.countedTemplate() : N}
				${this.textTemplate("prefix", "nameprefix", p("accountcreator-naming-prefix"))}
				${this.textTemplate("suffix", "namesuffix", p("accountcreator-naming-suffix"))}
			</div>
			<div role="alert">${this.warning.element}</div>
			${this.previewTemplate(r, e)}
			<p>${this.button("make-names", p("accountcreator-naming-make", r.length), i, r.length === 0)}</p>
		</fieldset>`;
      }
      countedTemplate() {
        return A`
			${this.textTemplate("text", "nametext", p("accountcreator-naming-text"))}
			<label>${p("accountcreator-naming-number")}
				<input
					type="number" name="namefrom" min="0" max="999999" .value=${String(this.from)}
					@input=${this.onNumber}
				>
			</label>`;
      }
      textTemplate(e, t, r) {
        const o = (i) => {
          this[e] = m0(i);
          this.render();
        };
        return A`<label>${r}
			<input
				type="text" name=${t} .value=${this[e]} autocomplete="off" spellcheck="false" @input=${o}
			>
		</label>`;
      }
      previewTemplate(e, t) {
        const r = t - e.length;
        const o = e.slice(0, p0).map(({ row: { request: i }, name: s }) => A`<li><bdi>${s}</bdi> <span><bdi>${i.realname || i.email}</bdi></span></li>`);
        return A`
			<ul class="accountcreator-naming-preview" aria-label=${p("accountcreator-naming-preview")}>
				${o}
				${e.length > p0 ? A`<li>${p("accountcreator-more-names", e.length - p0)}</li>` : N}
			</ul>
			<p ?hidden=${r === 0}>${r > 0 ? p("accountcreator-naming-without", r) : ""}</p>`;
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
        const s = p("accountcreator-guests-there", t.guestCount);
        const a = this.button("remove-guests", p("accountcreator-guests-remove"), () => t.removeGuests());
        return A`<fieldset>
			<legend>${p("accountcreator-guests-legend")}</legend>
			<div class="accountcreator-naming-fields">
				<label>${p("accountcreator-guests-count")}
					<input
						type="number" name="guests" min="1" max=${d0} .value=${e > 0 ? String(e) : ""}
						@input=${this.onGuests}
					>
				</label>
				${this.textTemplate("guestText", "guesttext", p("accountcreator-naming-text"))}
			</div>
			<p class="accountcreator-naming-preview" ?hidden=${r.length === 0}>
				<bdi>${o ? p("accountcreator-guests-range", (l = r[0]) != null ? l : "", o) : (d = r[0]) != null ? d : ""}</bdi>
			</p>
			<p>
				${this.button("add-guests", p("accountcreator-guests-add", r.length), i, r.length === 0)}
				${t.guestCount > 0 ? A`${s} ${a}` : N}
			</p>
		</fieldset>`;
      }
      button(e, t, r, o = false) {
        const i = () => {
          r();
          this.render();
          this.keepFocus(e);
        };
        return A`<button
			type="button" class="accountcreator-plain-button" data-accountcreator-action=${e}
			?disabled=${o} @click=${i}
		>${t}</button>`;
      }
      /** What was pressed may be gone, or have nothing to do any more: then to what undoes it. */
      keepFocus(e) {
        var r, o;
        const t = this.element.querySelector(
          `[data-accountcreator-action=${(r = H4.get(e)) != null ? r : ""}]:not( :disabled )`
        );
        (o = t != null ? t : this.element.querySelector("[name=guests]")) == null ? void 0 : o.focus();
      }
    };
  });

  // src/app/draft-part.ts
  var Pk = {};
  $t(Pk, {
    ColumnView: () => sl,
    NamingView: () => ll,
    freeNames: () => fk
  });
  var $k = x(() => {
    "use strict";
    u();
    Dt();
    M();
    hk();
    vk();
    Ek();
    Ie(Ee);
  });

  // src/app/files-part.ts
  var Mk = {};
  $t(Mk, {
    detectEncoding: () => Go,
    readSpreadsheet: () => Zo
  });
  var Nk = x(() => {
    "use strict";
    u();
    Np();
    em();
  });

  // src/accounts/list/source/file-source.ts
  var ul;
  var Fk = x(() => {
    "use strict";
    u();
    ul = class {
      /**
       * @param list
       * @param place
       * @param parser The browser's DOMParser
       * @param changed
       */
      constructor(e, t, r, o) {
        this.list = e;
        this.place = t;
        this.parser = r;
        this.changed = o;
        this.state = { kind: "none" };
        this.source = null;
        /** Counts the readings: what comes of any but the last is not wanted any more. */
        this.readings = 0;
      }
      open(e) {
        return y(this, null, function* () {
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
        return y(this, null, function* () {
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
        return y(this, null, function* () {
          const { source: i } = this;
          if (!i) {
            return;
          }
          const { name: s } = i;
          try {
            const a = yield this.list.draft.readSource(
              g({ kind: "file" }, i),
              v(g({}, e), { DOMParser: this.parser })
            );
            if (t !== this.readings) {
              return;
            }
            if (a.problem) {
              this.show({ kind: "refused", name: s, code: a.problem.code });
              return;
            }
            const c = yield r(a);
            const { encoding: l, sheets: d, sheet: m } = a;
            this.show(c ? { kind: "read", name: s, encoding: l, sheets: d, sheet: m } : o);
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
  function Dk(n, e) {
    var r, o;
    const t = [{ heading: "", lines: [] }];
    for (const i of n.split("\n")) {
      const s = (r = z4.exec(i)) == null ? void 0 : r[1];
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
        isLinked: io(a).size > 0,
        examples: c.slice(0, V4).map(({ username: l, realname: d, email: m }) => l || d || m)
      };
    }).filter(({ people: i }) => i > 0);
  }
  var z4, V4;
  var Ik = x(() => {
    "use strict";
    u();
    oc();
    z4 = /^== (.*) ==$/;
    V4 = 3;
  });

  // src/accounts/list/source/page-source.ts
  function j4(n) {
    const e = n.filter(({ isLinked: o }) => o);
    const [t, r] = e.length > 0 ? e : n;
    return t && !r ? [n.indexOf(t)] : [];
  }
  var dl;
  var Bk = x(() => {
    "use strict";
    u();
    Ft();
    So();
    Ik();
    dl = class {
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
        this.asked = new Xe();
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
        return y(this, null, function* () {
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
        return y(this, null, function* () {
          const t = this.askAnew();
          this.show({ kind: "reading", title: e });
          try {
            const r = yield this.pages.readPage(e, t);
            const { draft: o } = this.list;
            const i = r && (yield o.readSource({ kind: "page", html: r.html }, { DOMParser: this.parser })).text;
            if (t.cancelled) {
              return;
            }
            const s = i === null ? [] : Dk(i, (a) => o.readText(a));
            if (r === null) {
              this.show({ kind: "missing", title: e });
            } else if (s.length === 0) {
              this.show({ kind: "empty", title: r.title });
            } else {
              this.show({ kind: "choosing", title: r.title, sections: s, chosen: j4(s) });
              if (s.length === 1) {
                yield this.take();
              }
            }
          } catch (r) {
            if (!t.cancelled) {
              this.show({ kind: "failed", title: e, error: pe.from(r) });
            }
          }
        });
      }
      choose(e, t) {
        const { state: r } = this;
        if ((r == null ? void 0 : r.kind) === "choosing") {
          const o = r.chosen.filter((i) => i !== e);
          this.show(v(g({}, r), { chosen: t ? [...o, e].sort((i, s) => i - s) : o }));
        }
      }
      /** Puts the people of the chosen sections into the list. */
      take() {
        return y(this, null, function* () {
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
        this.asked = new Xe();
        return this.asked;
      }
      show(e) {
        this.state = e;
        this.changed();
      }
    };
  });

  // src/accounts/list/source/joined-text.ts
  function G4(n, e) {
    const t = K4.filter(([i]) => i === "username" || n.some(({ request: s }) => {
      var a;
      return ((a = s[i]) != null ? a : "") !== "";
    }));
    const r = Zc(n, ({ heading: i }) => i, ({ heading: i }) => f0(i));
    const o = ({ request: i }, s) => {
      var a;
      return s === "username" && e.has(i.username) ? `[[User:${i.username}]]` : f0((a = i[s]) != null ? a : "");
    };
    return qt([
      [...t.map(([, i]) => i), ...r.headings],
      ...n.map((i) => [
        ...t.map(([s]) => o(i, s)),
        ...r.cellsOf(i).map(f0)
      ])
    ], "	", "\n");
  }
  function Wk(n, e, t) {
    const r = [...n.people, ...e.people];
    const o = `${n.text.trimEnd()}
${e.text}`;
    const i = t(o).readings[0].rows.map(qk);
    const s = i.length === r.length && r.every(({ request: a }, c) => qk(a) === i[c]);
    return s ? o : G4(r, io(`${n.text}
${e.text}`));
  }
  var K4, f0, qk;
  var _k = x(() => {
    "use strict";
    u();
    $r();
    s0();
    oc();
    K4 = [
      ["username", "Username"],
      ["email", "E-mail"],
      ["realname", "Real name"],
      ["password", "Password"],
      ["reason", "Reason"],
      ["mode", "Mode"]
    ];
    f0 = (n) => n.replace(/\s+/gu, " ");
    qk = ({ username: n, email: e, realname: t }) => JSON.stringify([n, e, t]);
  });

  // src/accounts/list/source/placed-text.ts
  var Q4, pl;
  var Hk = x(() => {
    "use strict";
    u();
    _k();
    Q4 = ({ readings: [n] }) => {
      var e;
      return ((e = n == null ? void 0 : n.rows) != null ? e : []).map((o) => {
        var i = o, { extra: t } = i, r = Fe(i, ["extra"]);
        return { request: r, extra: t };
      });
    };
    pl = class {
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
        return y(this, null, function* () {
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
        return y(this, null, function* () {
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
        this.placed = this.before.text === "" ? r : Wk(this.before, { text: r, people: Q4(e) }, (o) => t.readText(o));
        t.setText(this.placed);
      }
    };
  });

  // src/ui/shared/ask-which.ts
  function Uk(n, e) {
    return new Promise((t) => {
      const r = new OO.ui.WindowManager();
      const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
      os(r);
      r.addWindows([o]);
      const [i] = o.$element.get();
      const s = r.openWindow(o, {
        message: n,
        actions: [
          { action: "stay", label: p("accountcreator-stay"), flags: ["safe", "primary"] },
          ...e.map(({ action: c, label: l, flags: d }) => ({ action: c, label: l, flags: d != null ? d : [] }))
        ]
      });
      const a = i ? new Sn(i) : null;
      void s.opened.then(() => {
        for (const c of o.getActions().get()) {
          c.$button.attr("data-accountcreator-action", c.getAction());
        }
        a == null ? void 0 : a.appeared();
      });
      void s.closed.then((c) => {
        var d, m;
        r.destroy();
        const l = typeof c === "object" && c !== null ? c.action : void 0;
        t((m = (d = e.find((h) => h.action === l)) == null ? void 0 : d.action) != null ? m : null);
      });
    });
  }
  var zk = x(() => {
    "use strict";
    u();
    fs();
    M();
    Oo();
  });

  // src/ui/list/file-texts.ts
  function ml(n) {
    switch (n) {
      case "empty":
        return p("accountcreator-file-empty");
      case "old-spreadsheet":
        return p("accountcreator-file-old-spreadsheet");
      case "encrypted":
        return p("accountcreator-file-encrypted");
      case "document":
        return p("accountcreator-file-document");
      case "pdf":
        return p("accountcreator-file-pdf");
      case "picture":
        return p("accountcreator-file-picture");
      case "archive":
        return p("accountcreator-file-archive");
      case "media":
        return p("accountcreator-file-media");
      case "binary":
        return p("accountcreator-file-binary");
      case "web-shortcut":
        return p("accountcreator-file-web-shortcut");
      case "calendar":
        return p("accountcreator-file-calendar");
      case "message":
        return p("accountcreator-file-message");
      case "data":
        return p("accountcreator-file-data");
      case "broken":
        return p("accountcreator-file-broken");
      case "too-large":
        return p("accountcreator-file-too-large");
      default:
        return E(n);
    }
  }
  var h0 = x(() => {
    "use strict";
    u();
    V();
    M();
  });

  // src/ui/list/source/file-view.ts
  var fl;
  var Vk = x(() => {
    "use strict";
    u();
    $e();
    V();
    M();
    h0();
    Vt();
    fl = class {
      /**
       * @param file
       * @param problemText Why a part of the program did not come, and what to do
       */
      constructor(e, t) {
        this.file = e;
        this.problemText = t;
        this.element = document.createElement("div");
        this.problem = new ke("error");
        this.doubt = new ke("warning");
        this.element.className = "accountcreator-source-file";
        this.render();
      }
      render() {
        const e = this.problemOf();
        this.problem.show(e === "" ? null : A`${e}`);
        const { state: t } = this.file;
        const r = t.kind === "read" ? t.encoding : null;
        this.doubt.show(r && !r.certain ? A`${p("accountcreator-encoding-doubt")}` : null);
        ae(A`
			<div role="status">${this.statusText()}</div>
			<div role="alert">${this.problem.element}</div>
			${t.kind === "read" && t.sheets.length > 1 ? this.sheetTemplate(t.sheets, t.sheet) : N}
			<div role="status">${this.doubt.element}</div>
			${r && r.alternatives.length > 0 ? this.encodingTemplate(r) : N}`, this.element);
      }
      problemOf() {
        const { state: e } = this.file;
        switch (e.kind) {
          case "none":
          case "reading":
          case "read":
            return "";
          case "unreadable":
            return p("accountcreator-file-unreadable", e.name);
          case "refused":
            return p("accountcreator-file-refused", e.name, ml(e.code));
          case "failed":
            return this.problemText(e.error);
          default:
            return E(e);
        }
      }
      statusText() {
        const { state: e } = this.file;
        return e.kind === "reading" ? p("accountcreator-source-reading", e.name) : e.kind === "read" ? p("accountcreator-file-read", e.name) : "";
      }
      sheetTemplate(e, t) {
        const r = e.map((o) => ({ value: o, label: tn(o) }));
        return this.choiceTemplate("sheet", p("accountcreator-sheet-choice"), t, r);
      }
      encodingTemplate({ encoding: e, samples: t, alternatives: r }) {
        const o = [{ encoding: e, samples: t }, ...r];
        const i = o.map(({ encoding: s, samples: [a = ""] }) => ({ value: s, label: p("accountcreator-encoding-option", s, a) }));
        return A`
			${this.choiceTemplate("encoding", p("accountcreator-encoding"), e, i)}
			<ul class="accountcreator-samples" aria-label=${p("accountcreator-encoding-samples")}>
				${t.map((s) => A`<li><bdi>${s}</bdi></li>`)}
			</ul>`;
      }
      choiceTemplate(e, t, r, o) {
        const i = ({ target: s }) => {
          if (s instanceof HTMLSelectElement) {
            void this.file.choose(e === "sheet" ? { sheet: s.value } : { encoding: s.value });
          }
        };
        return A`<label class="accountcreator-source-choice">
			${t}
			<select name=${e === "sheet" ? "worksheet" : e} @change=${i}>
				${o.map((s) => A`<option
					value=${s.value} .selected=${s.value === r}
				>${s.label}</option>`)}
			</select>
		</label>`;
      }
    };
  });

  // src/ui/list/source/title-field.ts
  var J4, hl;
  var jk = x(() => {
    "use strict";
    u();
    M();
    J4 = 250;
    hl = class {
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
        const t = new OO.ui.FieldLayout(this.box, { align: "top", label: p("accountcreator-page-title") });
        this.element = (r = t.$element[0]) != null ? r : document.createElement("div");
      }
      focus() {
        this.box.focus();
      }
      suggest(e) {
        this.box.setOptions(e.map((t) => ({ data: t, label: tn(t) })));
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
        }, J4);
      }
    };
  });

  // src/ui/list/source/page-view.ts
  function X4(n) {
    switch (n == null ? void 0 : n.kind) {
      case void 0:
      case "asking":
      case "reading":
      case "choosing":
        return "";
      case "missing":
        return p("accountcreator-page-missing", n.title);
      case "empty":
        return p("accountcreator-page-empty", n.title);
      case "failed":
        return ne(n.error.text) ? p("accountcreator-page-failed", n.title) : Te(n.error.text);
      default:
        return E(n);
    }
  }
  var xl;
  var Kk = x(() => {
    "use strict";
    u();
    $e();
    K();
    V();
    M();
    Ye();
    en();
    Vt();
    jk();
    xl = class {
      constructor(e) {
        this.page = e;
        this.element = document.createElement("div");
        this.problem = new ke("error");
        this.element.className = "accountcreator-source-page";
        this.field = new hl({
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
        const t = X4(e);
        this.problem.show(t === "" ? null : A`${t}`);
        ae(A`
			${this.field.element}
			<div role="status">${(e == null ? void 0 : e.kind) === "reading" ? p("accountcreator-source-reading", e.title) : N}</div>
			<div role="alert">${this.problem.element}</div>
			${(e == null ? void 0 : e.kind) === "choosing" ? this.sectionsTemplate(e) : N}
			<p class="accountcreator-source-buttons">
				${(e == null ? void 0 : e.kind) === "choosing" ? this.takeTemplate(e) : A`<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="read-page" @click=${() => this.field.enter()}
				>${p("accountcreator-page-read")}</button>`}
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="leave-page"
					@click=${() => this.page.end()}
				>${p("accountcreator-page-leave")}</button>
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
        return A`<button
			type="button" class="accountcreator-plain-button accountcreator-primary"
			data-accountcreator-action="take-people" ?disabled=${o === 0} @click=${r}
		>${p("accountcreator-page-take", o)}</button>`;
      }
      sectionsTemplate({ title: e, sections: t, chosen: r }) {
        return A`<fieldset class="accountcreator-sections">
			<legend>${p("accountcreator-page-sections", e)}</legend>
			${t.map((o, i) => this.sectionTemplate(o, i, r.includes(i)))}
		</fieldset>`;
      }
      sectionTemplate({ heading: e, people: t, examples: r }, o, i) {
        const s = ({ target: c }) => {
          if (c instanceof HTMLInputElement) {
            this.page.choose(o, c.checked);
          }
        };
        const a = bn(r.map(tn));
        return A`<label>
			<input type="checkbox" name="section" value=${o} .checked=${i} @change=${s}>
			<span>
				<strong><bdi>${e === "" ? p("accountcreator-page-top") : e}</bdi></strong>
				${p("accountcreator-page-section", t, a)}
			</span>
		</label>`;
      }
    };
  });

  // src/ui/list/source/sources-view.ts
  var Y4, gl;
  var Gk = x(() => {
    "use strict";
    u();
    Fk();
    Bk();
    Hk();
    zk();
    M();
    wi();
    Vk();
    Kk();
    Y4 = (n) => Uk(p("accountcreator-place-question", n), [
      { action: "replace", label: p("accountcreator-place-replace"), flags: "destructive" },
      { action: "add", label: p("accountcreator-place-add"), flags: "progressive" }
    ]);
    gl = class {
      /**
       * @param list
       * @param pages
       * @param problemText Why a part of the program did not come, and what to do
       */
      constructor(e, t, r) {
        this.list = e;
        this.element = document.createElement("div");
        const o = this.place = new pl(e, () => Y4(e.rows.length));
        this.file = new ul(e, o, DOMParser, () => this.fileView.render());
        this.page = new dl(e, o, t, DOMParser, () => this.pageView.render());
        this.fileView = new fl(this.file, r);
        this.pageView = new xl(this.page);
        this.element.append(this.pageView.element, this.fileView.element);
      }
      /** Resolves when the file is in the list, or it has been said why not. */
      openFile(e) {
        this.page.end();
        return this.file.open({ name: e.name, bytes: () => Ic(e) });
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
  function Qk(n, e) {
    return y(this, null, function* () {
      const t = yield Ic(e);
      if (t === null) {
        return { text: null, problem: p("accountcreator-file-unreadable", e.name) };
      }
      const { text: r, problem: o } = yield n.draft.readSource({ kind: "file", name: e.name, bytes: t });
      return o ? { text: null, problem: ml(o.code) } : { text: r, problem: null };
    });
  }
  var Jk = x(() => {
    "use strict";
    u();
    M();
    h0();
    wi();
  });

  // src/wiki/mw-page-service.ts
  var Z4, bl;
  var Xk = x(() => {
    "use strict";
    u();
    Ue();
    vn();
    Z4 = ["missingtitle", "nosuchpageid", "invalidtitle", "pagecannotexist", "missingcontent-pageid"];
    bl = class {
      constructor() {
        this.api = new It();
      }
      findTitles(e, t) {
        return y(this, null, function* () {
          const r = yield this.api.get({
            action: "query",
            list: "prefixsearch",
            pssearch: e,
            psnamespace: "*",
            pslimit: "10"
          }, t);
          return J(O(r.query).prefixsearch).map((o) => D(O(o).title)).filter((o) => o !== "");
        });
      }
      readPage(e, t) {
        return y(this, null, function* () {
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
            const o = O(r);
            return { title: D(o.title) || e, html: D(o.text) };
          } catch (r) {
            if (r instanceof nn && Z4.includes(r.code)) {
              return null;
            }
            throw r;
          }
        });
      }
    };
  });

  // src/app/sources-part.ts
  var Yk = {};
  $t(Yk, {
    decodeSource: () => Gr,
    makeSources: () => eM,
    readSheetFile: () => Qk,
    textOfMarkup: () => ei
  });
  function eM(n) {
    return new gl(n, new bl(), xt);
  }
  var Zk = x(() => {
    "use strict";
    u();
    Dt();
    Mc();
    Gk();
    Jk();
    M();
    Xk();
    tm();
    sm();
    Ie(Ee);
  });

  // src/app/load-part.ts
  function ie(n) {
    return tM[n]();
  }
  var e6, tM;
  var yi = x(() => {
    "use strict";
    u();
    e6 = (n, e) => mw.util.getUrl(
      `User:${mw.config.get("wgUserName")}/AccountCreator-${n}`,
      { action: "raw", ctype: e }
    );
    tM = {
      checks: () => Promise.resolve().then(() => (zf(), Uf)),
      steps: () => Promise.resolve().then(() => (dh(), uh)),
      words: () => Promise.resolve().then(() => (mh(), ph)),
      read: () => Promise.resolve().then(() => (xw(), hw)),
      table: () => Promise.resolve().then(() => (Cm(), Yw)),
      list: () => Promise.resolve().then(() => (S2(), k2)),
      after: () => Promise.resolve().then(() => (ak(), sk)),
      draft: () => Promise.resolve().then(() => ($k(), Pk)),
      files: () => Promise.resolve().then(() => (Nk(), Mk)),
      sources: () => Promise.resolve().then(() => (Zk(), Yk))
    };
  });

  // src/app/fetch-advice.ts
  function Pr() {
    return y(this, null, function* () {
      try {
        yield ie("checks");
      } catch (n) {
        mw.log.warn(n);
      }
    });
  }
  var vs = x(() => {
    "use strict";
    u();
    yi();
  });

  // src/wiki/translation.ts
  function t6(n) {
    var e;
    return $.getJSON(n, { maxage: 3600, version: (e = mw.libs.accountCreator) == null ? void 0 : e.version }).catch(mw.log.warn);
  }
  var n6 = x(() => {
    "use strict";
    u();
  });

  // src/app/languages.ts
  function r6() {
    return /^en\b/.test(mw.config.get("wgUserLanguage"));
  }
  function o6() {
    const n = mw.language.getFallbackLanguageChain().find((t) => " ar de es fr he ja ko pt ru zh-hans ".includes(` ${t} `));
    const e = n && t6(e6(`${n}.json`, "application/json"));
    return ie("checks").then((r) => y(null, [r], function* ({ translate: t }) {
      return t(yield e);
    })).catch(mw.log.error);
  }
  var i6 = x(() => {
    "use strict";
    u();
    yi();
    n6();
  });

  // src/app/left-page.ts
  function s6(n) {
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
  var a6 = x(() => {
    "use strict";
    u();
  });

  // src/app/together.ts
  function c6(n) {
    return y(this, null, function* () {
      try {
        return yield Promise.all(n);
      } catch (e) {
        yield Promise.all(n.map((t) => Promise.resolve(t).catch(() => void 0)));
        throw e;
      }
    });
  }
  var l6 = x(() => {
    "use strict";
    u();
  });

  // src/ui/shared/dialog-body.ts
  var u6, nM, d6, wl;
  var p6 = x(() => {
    "use strict";
    u();
    M();
    u6 = 480;
    nM = 34;
    wl = class {
      /**
       * @param screen The one that is shown first
       * @param onHeight Called when it wants to be of another height
       */
      constructor(e, t) {
        this.screen = e;
        this.onHeight = t;
        this.$element = $("<div>");
        this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
        this.$version = $("<div>").addClass("accountcreator-help").text(`AccountCreator ${(d6 = mw.libs.accountCreator) == null ? void 0 : d6.version}`);
        /** In pixels, and the stage that it is for. */
        this.wanted = u6;
        this.stage = "";
        this.$element.append(this.$filledBy, e.$element, this.$version);
        if ("ResizeObserver" in window) {
          const r = new ResizeObserver(() => this.fit());
          this.$element.get().forEach((o) => r.observe(o));
        }
      }
      get height() {
        return this.wanted;
      }
      put(e) {
        this.screen = e;
        this.$version.before(e.$element);
      }
      /** Says that it was not the person who filled the form in; null takes it away. */
      tellFilledBy(e) {
        const t = e === "link" ? p("accountcreator-filled-by-link") : e === "script" ? p("accountcreator-filled-by-script") : "";
        this.$filledBy.empty().append(t === "" ? $() : new OO.ui.MessageWidget({ type: "warning", label: t }).$element);
      }
      /** As high as what is in it; within one stage it only grows, so that nothing jumps under somebody's hands. */
      fit() {
        var s;
        const { buttons: e, size: t } = this.screen;
        const r = e.map(({ action: a }) => a).join();
        const o = r === "" ? u6 : nM + ((s = this.$element.height()) != null ? s : 0);
        const i = r === this.stage ? Math.max(this.wanted, o) : o;
        this.stage = r;
        if (i !== this.wanted && t === "large") {
          this.wanted = i;
          this.onHeight();
        }
      }
    };
  });

  // src/ui/shared/dialog-buttons.ts
  var yl;
  var m6 = x(() => {
    "use strict";
    u();
    yl = class {
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

  // src/ui/shared/dialog-tabs.ts
  var vl;
  var f6 = x(() => {
    "use strict";
    u();
    M();
    vl = class {
      constructor(e) {
        this.$element = $("<nav>").addClass("accountcreator-tabs");
        this.shown = null;
        this.tabs = [
          ["one", p("accountcreator-to-one")],
          ["many", p("accountcreator-to-list")]
        ].map(([t, r]) => ({
          action: t,
          $button: $("<button>").attr("type", "button").text(r).on("click", () => {
            if (t !== this.shown) {
              e(t);
            }
          }).appendTo(this.$element)
        }));
      }
      render({ tab: e, canSwitch: t }) {
        this.shown = e;
        for (const { action: r, $button: o } of this.tabs) {
          const i = r === e;
          o.attr({
            "aria-current": i ? "page" : null,
            "data-accountcreator-action": i ? null : r
          }).prop("disabled", !i && !t);
        }
      }
    };
  });

  // src/ui/shared/dialog.ts
  var ar;
  var h6 = x(() => {
    "use strict";
    u();
    on();
    fs();
    p6();
    m6();
    f6();
    M();
    ar = class extends OO.ui.Dialog {
      constructor(t) {
        super({ size: t.size, classes: ["accountcreator-dialog"] });
        this.screen = t;
        this.$title = $("<h2>").addClass("accountcreator-title");
        this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
        this.tabs = new vl((t) => this.act(t));
        this.$way = $("<div>").addClass("accountcreator-way");
        this.buttons = new yl((t) => this.act(t));
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
        this.inBody = new wl(t, () => this.updateSize());
      }
      /** Another screen takes the place of the one that is shown. */
      show(t) {
        var o, i;
        const r = this.screen;
        this.stopObserving();
        this.scrolled.set(r, (o = this.$body.scrollTop()) != null ? o : 0);
        if (r !== t) {
          r.$element.detach();
          r.$steps.detach();
          this.screen = t;
          this.inBody.put(t);
          this.$way.append(t.$steps);
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
        this.inBody.tellFilledBy(t);
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
          label: p("accountcreator-close"),
          invisibleLabel: true
        });
        t.$button.attr("data-accountcreator-action", "close");
        t.on("click", () => {
          this.executeAction("close");
        });
        this.$way.append(this.tabs.$element, this.screen.$steps);
        this.$title.attr("id", OO.ui.generateElementId());
        this.$element.attr("aria-labelledby", (o = this.$title.attr("id")) != null ? o : "");
        this.$head.addClass("accountcreator-head").append(this.$title, this.$way, t.$element);
        this.$body.addClass("accountcreator-body").append(this.inBody.$element);
        this.$foot.addClass("accountcreator-foot").append(this.$status, this.buttons.$element);
        const [r] = this.$element.get();
        this.press = r ? new Sn(r) : null;
        return this;
      }
      getBodyHeight() {
        return this.inBody.height;
      }
      getSetupProcess(t) {
        return super.getSetupProcess(t).next(() => {
          this.inBody.put(this.screen);
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
        return t === null ? $.Deferred().resolve().promise() : Oe(t, p("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
      }
      act(t) {
        this.say("");
        this.screen.press(t);
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
        this.tabs.render(this.screen);
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
    ar.static = Object.create(OO.ui.Dialog.static);
    ar.static.name = "accountCreator";
    ar.static.escapable = true;
  });

  // src/ui/one/broken-off-note.ts
  function x6(n) {
    const e = new OO.ui.ButtonWidget({ label: p("accountcreator-broken-off-show") });
    e.$button.attr("data-accountcreator-action", "resume");
    e.on("click", n);
    return new OO.ui.MessageWidget({
      type: "warning",
      label: $("<div>").text(p("accountcreator-broken-off-here")).append(" ", e.$element)
    }).$element;
  }
  var g6 = x(() => {
    "use strict";
    u();
    M();
  });

  // src/ui/one/fetched-place.ts
  function kl(n) {
    const e = $("<div>").addClass("accountcreator-puzzle");
    const t = () => {
      n().then((r) => {
        e.empty().append(r);
      }, (r) => {
        const o = new OO.ui.ButtonWidget({ label: p("accountcreator-reopen") });
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
  var x0 = x(() => {
    "use strict";
    u();
    M();
  });

  // src/ui/one/created-view.ts
  function rM(n, e) {
    switch (n) {
      case "mail":
        return e.email === "" ? p("accountcreator-created-mail") : p("accountcreator-created-mail-to", e.email);
      case "password":
        return e.password === null ? p("accountcreator-created-typed") : p("accountcreator-created-generated");
      case "other":
        return p("accountcreator-created-other");
      default:
        return E(n);
    }
  }
  var Sl;
  var b6 = x(() => {
    "use strict";
    u();
    V();
    M();
    ym();
    x0();
    Sl = class {
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
        this.$heading = $("<h3>").attr("tabindex", -1).text(p("accountcreator-created", e.username));
        const t = new OO.ui.MessageWidget({
          type: "success",
          label: $("<div>").append(this.$heading, $("<p>").text(rM(e.by, e)))
        });
        this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
        if (e.password !== null) {
          this.$element.append(Ta(e.password, this.copied));
        }
        this.$element.append(kl(() => this.fetchNextSteps(e)));
      }
      focus() {
        this.$heading.trigger("focus");
      }
    };
  });

  // src/ui/one/name-remark.ts
  function oM(n, e) {
    switch (n.kind) {
      case "free": {
        const t = Ai(n.canonical);
        return t !== null ? { type: "warning", content: p("accountcreator-name-mixed", t) } : n.canonical === e ? { type: "success", content: p("accountcreator-name-free") } : { type: "notice", content: p("accountcreator-name-normalised", n.canonical) };
      }
      case "taken":
        return { type: "error", content: n.known || p("accountcreator-name-taken", n.canonical) };
      case "invalid":
        return { type: "error", content: p("accountcreator-name-invalid") };
      case "forbidden": {
        const t = $("<span>");
        if (W(n.code).name === "lookalike" && n.message.format === "text") {
          t.text(p("accountcreator-name-lookalike", n.message.text));
        } else if (ne(n.message)) {
          t.text(p("accountcreator-name-forbidden"));
        } else {
          t.append(me(n.message));
        }
        return { type: n.override === null ? "error" : "warning", content: t };
      }
      default:
        return E(n);
    }
  }
  function w6(n, e) {
    switch (n.kind) {
      case "none":
        return null;
      case "checking":
        return { type: "notice", content: p("accountcreator-name-checking") };
      case "failed":
        return Rl();
      case "done":
        return oM(n.result, e);
      default:
        return E(n);
    }
  }
  function y6(n) {
    if (n.kind === "failed") {
      return Rl();
    }
    if (n.kind !== "done") {
      return null;
    }
    const { accepted: e, messages: t } = n.result;
    if (e) {
      return { type: "success", content: p("accountcreator-password-good") };
    }
    const r = $("<span>");
    t.forEach((o) => {
      r.append($("<span>").addClass("accountcreator-sentence").append(me(o)));
    });
    return { type: "error", content: r };
  }
  var Rl;
  var v6 = x(() => {
    "use strict";
    u();
    Ne();
    K();
    Yt();
    V();
    M();
    Ye();
    Rl = () => ({ type: "warning", content: p("accountcreator-check-failed") });
  });

  // src/ui/one/form-view.ts
  var iM, Tl;
  var k6 = x(() => {
    "use strict";
    u();
    lt();
    He();
    K();
    dt();
    We();
    yu();
    Ru();
    x0();
    M();
    v6();
    ku();
    Ym();
    iM = ["username", "password", "retype", "email", "realname", Z];
    Tl = class {
      constructor(e, t, r, o) {
        this.one = e;
        this.fetchEmailRemark = o;
        this.$element = $("<div>").addClass("accountcreator-form");
        /** Of which state what is said of the address is. */
        this.shown = null;
        this.notice = new Ar(r, {
          askAgain: () => {
            void e.askAgain();
          },
          createAllTheSame: () => {
            void e.create();
          }
        });
        this.modes = new lo((i) => e.form.setMode(i), {
          generate: () => p("accountcreator-mode-generate"),
          type: () => p("accountcreator-mode-type")
        });
        this.fields = new Tr({
          changed: (i, s) => e.form.setValue(i, s),
          pressed: (i) => {
            void e.create(false, { [i]: true });
          },
          showsHelp: ({ name: i }) => !iM.includes(i),
          puzzle: (i) => kl(() => t(i, {
            another: () => e.form.renew(),
            answered: (s) => e.form.setValue(Z, s),
            solvedBy: (s) => e.form.solveCaptchaBy(s),
            ownPage: { address: () => this.createAccountAddress(), handOver: () => e.handOver() }
          }))
        });
        this.$element.append(this.notice.$element, this.fields.$element);
        this.$element.on("keydown", (i) => this.onKeydown(i));
      }
      render(e) {
        const t = Qe(e.requests, e.mode);
        if (this.fields.render(this.visibleFields(e), ut(t), e.challenge)) {
          this.placeModes(e.override);
          this.shown = null;
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
        const t = e.field.name === Z ? this.fields.$captcha : null;
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
        return [...i.map((s) => be(t, s)), ...xr(t, r)].filter((s) => s !== null);
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
        if (r && o && !wu(o, r)) {
          this.modes.$element.before(o);
        }
      }
      renderRemarks(e) {
        var a, c, l, d;
        const t = String((a = e.values.username) != null ? a : "").trim();
        const { notice: r } = e;
        const o = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
        (c = this.fields.get("username")) == null ? void 0 : c.setRemark(o ? null : w6(e.name, t));
        (l = this.fields.get("password")) == null ? void 0 : l.setRemark(y6(e.password));
        this.renderEmail(e);
        const { password: i, retype: s } = e.values;
        (d = this.fields.get("retype")) == null ? void 0 : d.setRemark(s && i !== s ? { type: "error", content: p("accountcreator-retype-differs") } : null);
      }
      renderEmail(e) {
        var i;
        const { email: t, mode: r } = e;
        if (t === ((i = this.shown) == null ? void 0 : i.email) && r === this.shown.mode) {
          return;
        }
        this.shown = e;
        const o = (s) => {
          var a;
          if (this.shown === e) {
            (a = this.fields.get("email")) == null ? void 0 : a.setRemark(s);
          }
        };
        if (t.kind === "done") {
          void this.fetchEmailRemark(t.result, r === "mail", (s) => {
            this.one.form.setValue("email", s);
            this.focusField("email");
          }).then(o);
        } else {
          o(t.kind === "failed" ? Rl() : null);
        }
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
        return this.fields.get((r = t.find((o) => !ge(e.values, o))) != null ? r : "username");
      }
      onKeydown(e) {
        if (e.which === OO.ui.Keys.ENTER && e.target instanceof HTMLInputElement && e.target.getAttribute("role") !== "combobox") {
          e.preventDefault();
          void this.one.create();
        }
      }
      /** The wiki's own page with what is typed here, passwords left out. */
      createAccountAddress() {
        const { values: e, mode: t } = this.one.state;
        const r = (o) => {
          var i;
          return String((i = ge(e, o)) != null ? i : "").trim();
        };
        return ys({
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
  function S6({ kind: n }) {
    return n === "creating" || n === "finding";
  }
  function Al(n) {
    return n.kind === "form" || n.kind === "question" || S6(n);
  }
  function R6({ kind: n }) {
    return n === "form" || n === "question" || n === "created" || n === "unfinished";
  }
  function T6(n) {
    const e = S6(n);
    switch (n.kind) {
      case "opening":
      case "impossible":
        return [];
      case "openingFailed":
        return [{ action: "reopen", label: p("accountcreator-reopen"), kind: "progressive" }];
      case "form":
      case "question":
      case "creating":
      case "finding":
        return [{ action: "create", label: p("accountcreator-create"), kind: "progressive", disabled: e }];
      case "handedOver":
        return [{ action: "back", label: p("accountcreator-back") }];
      case "step":
        return [];
      case "stepNotShown":
        return [
          { action: "leave", label: p("accountcreator-walk-away"), kind: "destructive" },
          { action: "next", label: p("accountcreator-reopen"), kind: "progressive" }
        ];
      case "created":
      case "unfinished":
        return [{ action: "one", label: p("accountcreator-another"), kind: "progressive" }];
      default:
        return E(n);
    }
  }
  function A6(n) {
    switch (n.state.stage.kind) {
      case "creating":
      case "finding":
      case "handedOver":
        return p("accountcreator-close-busy");
      case "stepNotShown":
        return p("accountcreator-close-step-maybe");
      case "created":
      case "unfinished":
        return n.showsUncopiedPassword ? p("accountcreator-close-password") : null;
      default:
        return null;
    }
  }
  var g0 = x(() => {
    "use strict";
    u();
    V();
    M();
  });

  // src/ui/one/step-panel.ts
  var Cl;
  var C6 = x(() => {
    "use strict";
    u();
    Cl = class {
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
  var Ol;
  var O6 = x(() => {
    "use strict";
    u();
    ai();
    b6();
    k6();
    g0();
    C6();
    Ol = class {
      /**
       * @param one
       * @param dependencies
       * @param stepChanged Told when the step that is shown has changed
       */
      constructor(e, t, r) {
        this.$element = $("<div>").addClass("accountcreator-one");
        const o = () => e.passwordCopied();
        const { fetchPuzzle: i, fetchAdvice: s, fetchEmailRemark: a } = t;
        this.form = new Tl(e, i, s, a);
        this.step = new Cl(t.stepScreen, r);
        this.created = new Sl(o, t.fetchNextSteps);
        this.explanation = new Zr(s, o);
        this.$element.append(
          this.explanation.$element,
          this.form.$element,
          this.step.$element,
          this.created.$element
        );
      }
      render(e) {
        const { stage: t } = e;
        this.form.$element.toggle(Al(t));
        this.created.$element.toggle(t.kind === "created");
        if (Al(t)) {
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
        if (Al(t)) {
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
  var Ll;
  var L6 = x(() => {
    "use strict";
    u();
    on();
    g6();
    M();
    O6();
    g0();
    Ll = class {
      constructor(e, t) {
        this.one = e;
        this.dependencies = t;
        this.size = "large";
        this.tab = "one";
        this.$steps = $();
        this.$brokenOff = $("<div>");
        this.stage = null;
        this.notice = null;
        /** To be told of changes; null while something else is shown. */
        this.changed = null;
        this.panels = new Ol(e, t, () => {
          var r;
          return (r = this.changed) == null ? void 0 : r.call(this);
        });
        this.$element = this.panels.$element.prepend(this.$brokenOff);
      }
      get title() {
        return p("accountcreator-title");
      }
      get viewName() {
        const { kind: e } = this.one.state.stage;
        return e === "step" || e === "stepNotShown" ? "step" : "one";
      }
      get status() {
        var t, r;
        const { stage: e } = this.one.state;
        return e.kind === "finding" ? p("accountcreator-finding") : e.kind === "creating" ? p("accountcreator-creating") : (r = (t = this.panels.step.screen) == null ? void 0 : t.status) != null ? r : "";
      }
      get canSwitch() {
        return R6(this.one.state.stage);
      }
      get buttons() {
        var e, t;
        return (t = (e = this.panels.step.screen) == null ? void 0 : e.buttons) != null ? t : T6(this.one.state.stage);
      }
      get closingQuestion() {
        return this.panels.step.screen ? this.panels.step.screen.closingQuestion : A6(this.one);
      }
      get replaceQuestion() {
        return p("accountcreator-replace-question");
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
          this.$brokenOff.append(x6(this.dependencies.toMany));
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
        void Oe(p("accountcreator-close-step-maybe"), p("accountcreator-walk-away")).then(
          () => this.one.leaveStep(),
          () => this.focus()
        );
      }
      createAnother() {
        this.leaveResult(p("accountcreator-another"), () => this.one.createAnother());
      }
      toMany() {
        const { kind: e } = this.one.state.stage;
        if (e === "created" || e === "unfinished") {
          this.leaveResult(p("accountcreator-to-list"), () => {
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
          void Oe(r, e).then(t, () => this.focus());
        }
      }
      /** A new stage or a new notice: the focus goes where the eye is, and what has to be asked is asked. */
      follow(e) {
        const { stage: t, notice: r } = e;
        const { stage: o, notice: i } = this;
        this.stage = t;
        this.notice = r;
        if (t.kind === "creating") {
          void this.dependencies.fetchAdvice();
        }
        const s = r !== null && r !== i;
        if ((o == null ? void 0 : o.kind) === t.kind && !s) {
          return;
        }
        if (t.kind === "question") {
          void Oe(
            p("accountcreator-reason-address", t.address),
            p("accountcreator-reason-publish")
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
  function P6(n, e) {
    const { stops: t, spent: r, field: o } = W(n);
    return { kind: "refused", code: n, message: e, stops: t, spent: r, field: o, retryAfter: null, ended: true };
  }
  function E6(n, e) {
    return v(g({}, P6(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
  }
  function b0(n, e) {
    const t = D(e.redirecttarget);
    return {
      kind: "step",
      step: {
        type: n,
        code: D(e.messagecode),
        message: Bt(e.message),
        requests: is(e.requests),
        redirectTarget: t === "" ? null : t
      }
    };
  }
  function $6(n, e) {
    const t = O(n.createaccount);
    switch (t.status) {
      case "PASS":
        return { kind: "created", username: D(t.username), by: e };
      case "FAIL":
        return P6(D(t.messagecode), Bt(t.message));
      case "UI":
        return b0("ui", t);
      case "REDIRECT":
        return b0("redirect", t);
      case "RESTART":
        return b0("restart", t);
      default:
        return { kind: "unknown", cause: "unreadable" };
    }
  }
  function M6(n) {
    const { outcome: e } = W(n.code);
    if (e === "sessionLost") {
      return { kind: "sessionLost", now: null };
    }
    if (e === "unknown" && n.status === 429) {
      return E6("ratelimited", n);
    }
    if (e === "unknown") {
      const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
      const { retryAfter: r } = n;
      return g({ kind: "unknown", cause: t }, r === null ? {} : { retryAfter: r });
    }
    return E6(n.code, n);
  }
  var N6 = x(() => {
    "use strict";
    u();
    Ne();
    ss();
    Ue();
  });

  // src/wiki/read-opening.ts
  function D6(n) {
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
      prop: "info|revisions",
      titles: `User:${n}|${F6}`,
      rvprop: "content",
      rvslots: "main",
      intestactions: "createaccount",
      intestactionsdetail: "full",
      assertuser: n
    };
  }
  function cM(n) {
    const { blockinfo: e } = O(O(n).data);
    return ru(yn(n), D(O(e).blockreason));
  }
  function I6(n, e) {
    return O(J(n.pages).find((t) => O(t).ns === e));
  }
  function lM(n) {
    const e = O(n.general);
    const t = /* @__PURE__ */ new Map();
    const r = (o, i) => {
      var s;
      t.set(o, (s = t.get(o)) != null ? s : { code: o, message: i });
    };
    for (const o of J(O(I6(n, aM).actions).createaccount)) {
      r(D(O(o).code), cM(o));
    }
    if (e.readonly === true) {
      r("readonly", ee(D(e.readonlyreason)));
    }
    if (O(n.authmanagerinfo).cancreateaccounts !== true) {
      r("userlogin-cannot-create", ee(""));
    }
    return [...t.values()];
  }
  function uM(n) {
    const e = O(n.namespaces);
    const t = [e[2], e[3]].map(O).flatMap(({ name: o, canonical: i }) => [D(o), D(i)]);
    const r = J(n.namespacealiases).map(O).filter(({ id: o }) => o === 2 || o === 3).map(({ alias: o }) => D(o));
    return {
      userNamespaces: [...t, ...r].filter((o) => o !== ""),
      language: D(O(n.general).lang)
    };
  }
  function dM(n) {
    const [e] = J(I6(n, sM).revisions);
    const { content: t } = O(O(O(e).slots).main);
    let r = {};
    try {
      r = O(JSON.parse(D(t) || "{}"));
    } catch (i) {
      mw.log.error(F6, i);
    }
    const o = Un(r.passwordModes);
    return { passwordModes: o.length > 0 ? o : null, limitRequestPage: D(r.limitRequestPage) };
  }
  function w0(n) {
    return is(O(O(n.query).authmanagerinfo).requests);
  }
  function y0(n) {
    return D(O(O(n.query).tokens).createaccounttoken);
  }
  function B6(n, e) {
    const t = O(n.query);
    const r = O(t.userinfo);
    const o = Date.parse(D(n.curtimestamp));
    return {
      me: D(r.name),
      rights: Un(r.rights),
      requests: w0(n),
      impediments: lM(t),
      siteName: D(O(t.general).sitename),
      rules: uM(t),
      clockSkew: Number.isNaN(o) ? 0 : o - e,
      site: dM(t)
    };
  }
  var F6, sM, aM;
  var q6 = x(() => {
    "use strict";
    u();
    K();
    ss();
    vn();
    Ue();
    F6 = "MediaWiki:Gadget-AccountCreator-presets.json";
    sM = 8;
    aM = 2;
  });

  // src/wiki/mw-account-service.ts
  function pM({ code: n }) {
    return W(n).outcome === "unknown";
  }
  var El;
  var W6 = x(() => {
    "use strict";
    u();
    K();
    Ne();
    Ft();
    t0();
    N6();
    r0();
    Xc();
    q6();
    Ue();
    vn();
    El = class {
      /**
       * @param returnUrl Gives the absolute address to which an external login sends the person back; createreturnurl.
       *  Asked for once per creation.
       * @param askOverridable Few may override anything, so that it is fetched for them
       */
      constructor(e, t) {
        this.returnUrl = e;
        this.askOverridable = t;
        this.me = String(mw.config.get("wgUserName"));
        /** What the wiki has said last; empty before open(). */
        this.rights = [];
        this.requests = [];
        this.ahead = null;
        this.api = new It();
        this.token = "";
      }
      open() {
        var t;
        const e = (t = this.ahead) != null ? t : this.ask();
        this.ahead = null;
        return e;
      }
      /** Asks now what open() is called for as soon as the texts are there. */
      askAhead() {
        this.ahead = this.ask();
        this.ahead.catch(mw.log.warn);
      }
      ask() {
        return y(this, null, function* () {
          const [e, t] = yield Promise.all([
            this.api.get(D6(this.me)),
            this.disabled()
          ]);
          const r = B6(e, Date.now());
          this.token = y0(e);
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
          this.requests = w0(yield this.api.get({
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
        return this.send(v(g({}, e), { createreturnurl: this.returnUrl() }), t);
      }
      continue(e, t) {
        return this.send(v(g({}, e), { createcontinue: "1" }), t);
      }
      find(e, t) {
        return y(this, null, function* () {
          const r = {
            action: "query",
            list: "users|logevents",
            ususers: wn + e,
            usprop: "registration",
            letype: "newusers",
            leuser: this.me,
            leend: new Date(t).toISOString(),
            leprop: "title|user|timestamp|type",
            lelimit: "max"
          };
          try {
            const o = yield this.api.get(r);
            const i = n0(o, this.me, t);
            if (i.kind !== "other" || Qc(o) === null) {
              return i;
            }
            const [s] = J(O(o.query).users);
            const a = `User:${D(O(s).name)}`;
            return n0(yield this.api.get(v(g({}, r), { letitle: a })), this.me, t);
          } catch (o) {
            return { kind: "silent" };
          }
        });
      }
      checkName(e, t) {
        return y(this, null, function* () {
          const r = yield this.api.get({
            action: "query",
            list: "users",
            ususers: wn + e,
            usprop: "cancreate"
          }, t);
          const o = Jc(r, this.requests);
          if (o.kind !== "free" || !Gc(this.requests)) {
            return o;
          }
          const [i] = yield this.askOverridable(this.api, this.requests, o.canonical, t);
          return i != null ? i : o;
        });
      }
      createAccountPage() {
        return y(this, null, function* () {
          const e = yield fetch(mw.util.getUrl("Special:CreateAccount"));
          if (!e.ok) {
            throw new pe("http", ee(e.statusText));
          }
          return e.text();
        });
      }
      checkPassword(e, t, r) {
        return y(this, null, function* () {
          const o = { action: "validatepassword", password: t };
          let i;
          try {
            i = yield this.api.post(e === "" ? o : v(g({}, o), { user: e }), r);
          } catch (a) {
            if (!(a instanceof nn) || pM(a) || e === "") {
              throw a;
            }
            i = yield this.api.post(o, r);
          }
          const s = O(i.validatepassword);
          return {
            accepted: s.validity === "Good",
            messages: J(s.validitymessages).map(yn)
          };
        });
      }
      send(e, t) {
        return y(this, null, function* () {
          try {
            return yield this.post(e, t);
          } catch (r) {
            if (r instanceof nn && W(r.code).retry === "token") {
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
            this.token = y0(yield this.api.get({
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
          return $6(yield this.api.post(v(g({}, e), {
            action: "createaccount",
            createmessageformat: "html",
            createtoken: this.token,
            assertuser: this.me
          })), t);
        });
      }
      failed(e) {
        return y(this, null, function* () {
          if (!(e instanceof nn)) {
            mw.log.error(e);
            return { kind: "unknown", cause: "unreadable" };
          }
          const t = M6(e);
          return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
        });
      }
      /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
      whoAmI() {
        return y(this, null, function* () {
          try {
            const e = yield this.api.get({ action: "query", meta: "userinfo" });
            const t = O(O(e.query).userinfo);
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
          const t = yield this.api.get(v(g({}, e), { maxage: "3600", smaxage: "3600" })).catch(() => this.api.get(e));
          const r = O(J(O(t.paraminfo).modules)[0]);
          return J(r.parameters).length > 0 ? null : { code: "moduledisabled", message: yn(null) };
        });
      }
    };
  });

  // src/app/creator.ts
  var hM = {};
  function _6(n) {
    return n.catch((e) => {
      mw.log.error(e);
      throw new Error(xt(e));
    });
  }
  function mM(n, e, t) {
    return y(this, null, function* () {
      try {
        return yield (yield ie("checks")).describeAccount(n, e, t);
      } catch (r) {
        if (!t.cancelled) {
          mw.log.error(r);
        }
        return "";
      }
    });
  }
  function fM() {
    const n = document.activeElement;
    return n instanceof HTMLElement && n !== document.body ? $(n) : $("#t-accountcreator a");
  }
  var v0, ki;
  var H6 = x(() => {
    "use strict";
    u();
    Fl();
    nf();
    Xl();
    uf();
    Ui();
    Dt();
    vs();
    i6();
    a6();
    yi();
    Mc();
    l6();
    on();
    h6();
    M();
    Oo();
    L6();
    gu();
    W6();
    v0 = class {
      constructor() {
        this.marks = new ps(mw.util.getUrl("Special:BlankPage/AccountCreator"), Hi);
        this.service = new El(
          () => this.marks.nextAddress(),
          (...e) => ie("checks").then(({ askOverridable: t }) => t(...e))
        );
        this.one = new Wi({
          service: this.service,
          clock: To,
          lock: Yl,
          randomBytes: Hi,
          onCreated: (e) => this.tell(e),
          converse: (e, t, r) => this.fetchSteps().then(({ converse: o }) => o(e, t, r)),
          waitFor: (...e) => this.ofSteps.waitFor(...e),
          describeAccount: (e, t) => mM(this.service.me, e, t),
          judgeEmail: (e) => ie("checks").then(({ judgeEmail: t }) => t(e))
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
          ho(Ao, Zt, null, 0);
        }
      }
      open(e) {
        return y(this, null, function* () {
          var t, r, o;
          if (this.isOpening || ((t = this.windows) == null ? void 0 : t.dialog.isVisible())) {
            (r = this.windows) == null ? void 0 : r.dialog.focusScreen();
            return;
          }
          this.isOpening = true;
          try {
            if (!this.windows && !r6()) {
              this.texts = o6();
              this.service.askAhead();
              if (e.many) {
                void this.fetchList();
              }
              yield this.texts;
            }
            const i = this.windows = (o = this.windows) != null ? o : this.build();
            const s = yield this.show(e, i);
            const { opened: a } = i.manager.openWindow(i.dialog, { $returnFocusTo: fM() });
            yield a;
            s == null ? void 0 : s();
          } finally {
            this.isOpening = false;
          }
        });
      }
      build() {
        const { one: e, service: t } = this;
        Ie(Ee);
        const r = new Ll(e, {
          stepScreen: (s) => this.ofSteps.screen(s),
          fetchPuzzle: (s, a) => this.fetchSteps().then(({ puzzle: c }) => c(s, a)),
          fetchNextSteps: (s) => _6(ie("checks")).then(({ nextSteps: a }) => a(s)),
          fetchAdvice: Pr,
          fetchEmailRemark: (...s) => ie("checks").then(({ emailRemark: a }) => a(...s)),
          toMany: () => {
            void this.toMany();
          },
          hasBrokenOff: () => ho(Ao, Zt, t.me, To.now())
        });
        const o = new ar(r);
        const i = new OO.ui.WindowManager();
        Ff(i);
        i.addWindows([o]);
        return { dialog: o, manager: i, oneScreen: r };
      }
      /**
       * What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed.
       *
       * @return Asks whether what was asked for may take the place of what is shown; null: that is not in question
       */
      show(o, i) {
        return y(this, arguments, function* (e, { dialog: t, oneScreen: r }) {
          const { one: s } = this;
          const a = yield this.listFor(e);
          const c = a ? a.screen : r;
          const { hasDraft: l } = a ? a.model : s;
          const d = a ? a.model.run.isBusy || !e.many : s.isBusy;
          const m = () => {
            var h;
            t.tellFilledBy((h = e.filledBy) != null ? h : null);
            void (a != null ? a : s).open(e);
          };
          t.show(c);
          if (d || l && e.accounts.length === 0) {
            return null;
          }
          if (l) {
            return () => {
              void Oe(c.replaceQuestion, p("accountcreator-place-replace")).then(m, () => c.focus());
            };
          }
          m();
          return null;
        });
      }
      /** The list, where it is wanted, or what is there to go on with; null: view *one* is to be shown. */
      listFor(r) {
        return y(this, arguments, function* ({ many: e, accounts: t }) {
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
        return y(this, null, function* () {
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
        return y(this, null, function* () {
          var r;
          const { service: e, windows: t } = this;
          if (!this.list) {
            t == null ? void 0 : t.dialog.pushPending();
            t == null ? void 0 : t.dialog.say("");
            try {
              const [o, { makeListPart: i }, { redirector: s }] = yield c6([
                ie("read"),
                ie("list"),
                this.loadSteps(),
                ie("table"),
                ie("checks"),
                ie("words")
              ]);
              this.list = (r = this.list) != null ? r : i(
                { service: e, reader: o, clock: To, lock: Yl, randomBytes: Hi, onCreated: (a) => this.tell(a) },
                { toOne: () => this.toOne(), redirector: s }
              );
            } catch (o) {
              mw.log.error(o);
              t == null ? void 0 : t.dialog.say(xt(o));
            } finally {
              t == null ? void 0 : t.dialog.popPending();
            }
          }
          return this.list;
        });
      }
      /** The same, where something of it is under way. */
      get ofSteps() {
        if (!this.steps) {
          throw new Error("Only that part begins conversations, and hands over.");
        }
        return this.steps;
      }
      loadSteps() {
        return y(this, null, function* () {
          var t;
          const { makeStepsPart: e } = yield ie("steps");
          yield this.texts;
          this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: To }, this.marks);
          return this.steps;
        });
      }
      /** @throws Error with a message for the person */
      fetchSteps() {
        return _6(this.loadSteps());
      }
      tell({ username: e, by: t }) {
        var r;
        (r = this.windows) == null ? void 0 : r.dialog.tellFilledBy(null);
        mw.hook("accountCreator.created").fire({ username: e, by: t });
      }
    };
    ki = new v0();
    s6(ki.service);
    window.addEventListener("beforeunload", (n) => {
      if (ki.isBusy) {
        n.preventDefault();
        n.returnValue = "";
      }
    });
    $(document).on("click", "#pt-logout, .menu__item--logout", () => ki.forgetRun());
    mw.hook("accountCreator.open").add((n) => {
      const { url: e } = n != null ? n : {};
      if (typeof e !== "string" || e !== location.href) {
        void ki.open(sf(n));
      } else if (!eh(e, Zt)) {
        const t = new URL(e);
        void ki.open(af(new Map(t.searchParams)));
        lf(t);
      }
    });
  });

  // src/entries/userscript.ts
  u();

  // styles:accountcreator-styles
  u();
  var C0 = `
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
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: center;
  padding: 0.25em 0.5em 0;
  padding-inline-start: 1.25em;
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
.accountcreator-way {
  grid-column: 1 / -1;
  grid-row: 2;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  column-gap: 1em;
}
.accountcreator-tabs {
  display: flex;
  gap: 1em;
  margin-inline-start: -0.25em;
}
.accountcreator-tabs button {
  margin: 0;
  padding: 0.5em 0.25em;
  border: 0;
  border-bottom: 2px solid transparent;
  background: none;
  color: inherit;
  font: inherit;
  font-weight: bold;
  cursor: pointer;
}
.accountcreator-tabs [aria-current] {
  border-color: var( --border-color-progressive, #36c );
  color: var( --color-progressive, #36c );
}
.accountcreator-tabs :disabled {
  opacity: 0.5;
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
}
.accountcreator-links li {
  margin: 0;
  list-style: none;
}
.accountcreator-newcomer + .oo-ui-buttonElement {
  margin: 0.5em 0;
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
    position: absolute;
    -webkit-clip-path: inset(50%);
    clip-path: inset(50%);
  }
  .accountcreator-way {
    grid-column: 1;
    grid-row: 1;
  }
  .accountcreator-tabs button {
    min-height: 44px;
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

/* src/ui/list/table.css */
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
.accountcreator-strip .oo-ui-progressBarWidget {
  max-width: none;
  margin-top: 0.5em;
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
.accountcreator-filter {
  min-height: 2.2857143em;
  padding: 0 0.8em;
  border: 1px solid var( --border-color-base, #a2a9b1 );
  border-radius: 2px;
  background: var( --background-color-interactive-subtle, #f8f9fa );
  color: var( --color-base, #202122 );
  font: inherit;
  cursor: pointer;
}
.accountcreator-filter[hidden] {
  display: none;
}
.accountcreator-filter[aria-pressed=true] {
  border-color: var( --border-color-progressive, #36c );
  background: var( --background-color-progressive-subtle, #eaf3ff );
  color: var( --color-progressive, #36c );
}
.accountcreator-table-hint {
  margin: 0 0 0.25em;
  color: var( --color-subtle, #54595d );
  font-size: 0.9em;
}
.accountcreator-table {
  --accountcreator-columns: 3em 10em minmax( 8em, 2fr ) minmax( 8em, 2fr ) minmax( 8em, 1.6fr ) minmax( 11em, 2.6fr ) 44px;
  border: 1px solid var( --border-color-subtle, #c8ccd1 );
  border-bottom: 0;
}
.accountcreator-row {
  display: grid;
  grid-template-columns: var( --accountcreator-columns );
  min-height: max(2.8em, 40px);
  box-sizing: border-box;
  border-bottom: 1px solid var( --border-color-subtle, #c8ccd1 );
}
.accountcreator-without-realname {
  --accountcreator-columns: 3em 10em minmax( 8em, 2fr ) minmax( 8em, 2fr ) minmax( 11em, 3fr ) 44px;
}
.accountcreator-without-email {
  --accountcreator-columns: 3em 10em minmax( 8em, 2fr ) minmax( 8em, 2fr ) minmax( 11em, 3fr ) 44px;
}
.accountcreator-without-email.accountcreator-without-realname {
  --accountcreator-columns: 3em 10em minmax( 8em, 2fr ) minmax( 11em, 3fr ) 44px;
}
.accountcreator-without-realname .accountcreator-cell-realname,
.accountcreator-without-email .accountcreator-cell-email {
  display: none;
}
.accountcreator-row::before {
  content: attr(data-line);
  padding: 0.65em 0.25em 0;
  color: var( --color-subtle, #54595d );
  font-size: 0.9em;
  text-align: end;
}
.accountcreator-rows {
  --accountcreator-row-height: max( 2.8em, 40px );
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
  padding: 0.5em;
  overflow-wrap: anywhere;
}
.accountcreator-cell-tools {
  padding: 2px 6px;
}
.accountcreator-cell-state {
  --accountcreator-sign: "";
  align-self: start;
  justify-self: start;
  max-width: calc(100% - 1em);
  overflow: hidden;
  box-sizing: border-box;
  text-overflow: ellipsis;
  white-space: nowrap;
  margin: 0.3em 0.5em;
  padding: 0.1em 0.6em;
  padding-inline-start: 0.5em;
  border-radius: 1em;
  background: var( --background-color-neutral-subtle, #f8f9fa );
  box-shadow: inset 0 0 0 1px var( --border-color-subtle, #c8ccd1 );
}
.accountcreator-cell-state::before {
  content: var( --accountcreator-sign ) / "";
  display: inline-block;
  margin-inline-end: 0.25em;
  font-weight: bold;
  text-align: center;
}
.accountcreator-row:is([data-state=ready], [data-state=created], [data-state=already]) .accountcreator-cell-state {
  --accountcreator-sign: "✓";
  background: var( --background-color-success-subtle, #dff2eb );
  box-shadow: none;
}
.accountcreator-row:is([data-state=warned], [data-state=unfinished], [data-state=unknown]) .accountcreator-cell-state {
  --accountcreator-sign: "!";
  background: var( --background-color-warning-subtle, #fdf2d5 );
  box-shadow: none;
}
.accountcreator-row:is([data-state=rejected], [data-state=refused]) .accountcreator-cell-state {
  --accountcreator-sign: "✕";
  background: var( --background-color-error-subtle, #ffe9e5 );
  box-shadow: none;
}
.accountcreator-row:is([data-state=ready], [data-state=created], [data-state=already]) .accountcreator-cell-state::before {
  color: var( --color-success, #177860 );
}
.accountcreator-row:is([data-state=rejected], [data-state=refused]) .accountcreator-cell-state::before {
  color: var( --color-error, #bf3c2c );
}
.accountcreator-cell[data-field] {
  border-radius: 2px;
}
.accountcreator-cell[aria-invalid=true] {
  box-shadow: inset 0 0 0 1px var( --border-color-error, #d73333 );
}
.accountcreator-row[data-editable] .accountcreator-cell[data-field] {
  cursor: text;
}
.accountcreator-row[data-editable] .accountcreator-cell[data-field]:hover {
  background: var( --background-color-interactive-subtle, #f8f9fa );
  box-shadow: inset 0 0 0 1px var( --border-color-interactive, #72777d );
}
.accountcreator-cell[data-field]:focus {
  outline: 2px solid var( --border-color-progressive, #36c );
  outline-offset: -2px;
}
.accountcreator-editor {
  width: 100%;
  box-sizing: border-box;
  font: inherit;
}
.accountcreator-row-remark-info {
  color: var( --color-subtle, #54595d );
}
.accountcreator-row-remark-error,
.accountcreator-row-remark-warning {
  padding-inline-start: 0.6em;
  border-inline-start: 3px solid var( --border-color-error, #d73333 );
}
.accountcreator-row-remark-warning {
  border-color: var( --border-color-warning, #ab7f2a );
}
.accountcreator-row-remark .accountcreator-small-button {
  margin: 0.15em 0;
  margin-inline-end: 0.15em;
}
.accountcreator-row .accountcreator-bin {
  display: block;
  width: 32px;
  height: 32px;
  min-height: 0;
  padding: 0;
  border-color: transparent;
  background: none;
}
.accountcreator-bin::before {
  content: "";
  display: block;
  height: 100%;
  background: var( --color-subtle, #54595d );
  -webkit-mask: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'%3E%3Cpath d='M8 1h4l1 2h4v2H3V3h4zM4 6h12l-1 13H5zm3 2v9h1.500V8zm4.500 0v9H13V8z'/%3E%3C/svg%3E") center / 18px no-repeat;
  mask: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'%3E%3Cpath d='M8 1h4l1 2h4v2H3V3h4zM4 6h12l-1 13H5zm3 2v9h1.500V8zm4.500 0v9H13V8z'/%3E%3C/svg%3E") center / 18px no-repeat;
}
.accountcreator-bin:hover::before {
  background: var( --color-destructive, #bf3c2c );
}
.accountcreator-dialog[data-view=run] .accountcreator-row .accountcreator-small-button {
  visibility: hidden;
}
@media (pointer: coarse) {
  .accountcreator-table-hint {
    display: none;
  }
  .accountcreator-filter {
    min-height: 44px;
  }
  .accountcreator-rows {
    --accountcreator-row-height: max( 2.8em, 50px );
  }
  .accountcreator-row {
    min-height: max(2.8em, 50px);
  }
  .accountcreator-row .accountcreator-bin {
    width: 44px;
    height: 44px;
  }
  .accountcreator-cell-tools {
    padding: 2px 0;
  }
  .accountcreator-row[data-editable] .accountcreator-cell[data-field] {
    min-height: 44px;
    box-sizing: border-box;
    border-bottom: 1px dashed var( --border-color-subtle, #c8ccd1 );
  }
}
@media (forced-colors: active) {
  .accountcreator-bin::before {
    background: ButtonText;
  }
}
@media (max-width: 640px) {
  .accountcreator-rows {
    --accountcreator-row-height: 8em;
  }
  .accountcreator-row {
    grid-template-columns: auto 1fr auto;
    padding: 0.25em 0;
  }
  .accountcreator-row-head {
    display: none;
  }
  .accountcreator-cell {
    grid-column: 1 / -1;
    padding: 0.25em 0.5em;
  }
  .accountcreator-row::before,
  .accountcreator-cell-state,
  .accountcreator-cell-tools {
    grid-row: 1;
    grid-column: auto;
    align-self: center;
  }
  .accountcreator-cell-username {
    font-weight: bold;
  }
  .accountcreator-cell-email::before {
    content: var( --accountcreator-email );
  }
  .accountcreator-cell-realname::before {
    content: var( --accountcreator-realname );
  }
  .accountcreator-cell-email::before,
  .accountcreator-cell-realname::before {
    display: block;
    color: var( --color-subtle, #54595d );
    font-size: 0.85em;
  }
  .accountcreator-cell-empty {
    display: none;
  }
  .accountcreator-row[data-editable] .accountcreator-cell-email.accountcreator-cell-empty {
    display: block;
    color: var( --color-progressive, #36c );
  }
  .accountcreator-row[data-editable] .accountcreator-cell-email.accountcreator-cell-empty::before {
    content: var( --accountcreator-add-email );
    color: inherit;
    font-size: 1em;
  }
}

/* src/ui/list/list.css */
.accountcreator-dialog .accountcreator-steps {
  display: flex;
  align-items: center;
  gap: 0.25em 1.25em;
  margin: 0;
  margin-inline-end: 0.75em;
  padding: 0.25em 0;
  color: var( --color-subtle, #54595d );
  counter-reset: step;
}
.accountcreator-steps li {
  margin: 0;
  list-style: none;
  counter-increment: step;
}
.accountcreator-steps li::before {
  content: counter(step);
  display: inline-block;
  width: 1.4em;
  margin: 0;
  margin-inline-end: 0.4em;
  border: 1px solid;
  border-radius: 50%;
  font-size: 0.85em;
  line-height: 1.4em;
  text-align: center;
}
.accountcreator-steps .accountcreator-step-done::before {
  content: "✓" / "";
}
.accountcreator-steps [aria-current] {
  color: var( --color-base, #202122 );
  font-weight: bold;
}
.accountcreator-steps [aria-current]::before {
  border-color: var( --background-color-progressive, #36c );
  background: var( --background-color-progressive, #36c );
  color: var( --color-inverted-fixed, #fff );
}
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
  margin: 0.25em 0 0;
  margin-inline-start: 1.5em;
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
.accountcreator-plain-button[hidden] {
  display: none;
}
.accountcreator-plain-button,
.accountcreator-small-button,
.accountcreator-dialog input[type=file]::file-selector-button {
  padding: 0.25em 0.8em;
  border: 1px solid var( --border-color-base, #a2a9b1 );
  border-radius: 2px;
  background: var( --background-color-interactive-subtle, #f8f9fa );
  color: var( --color-base, #202122 );
  font: inherit;
  font-weight: bold;
  cursor: pointer;
}
.accountcreator-plain-button,
.accountcreator-dialog input[type=file]::file-selector-button {
  min-height: 2.2857143em;
}
.accountcreator-small-button {
  min-height: 28px;
  padding: 0 0.6em;
  font-size: 0.9em;
  font-weight: normal;
}
.accountcreator-plain-button:hover,
.accountcreator-small-button:hover,
.accountcreator-dialog input[type=file]::file-selector-button:hover {
  border-color: var( --border-color-interactive, #72777d );
  background: var( --background-color-interactive-subtle--hover, #eaecf0 );
}
.accountcreator-plain-button:focus-visible,
.accountcreator-small-button:focus-visible,
.accountcreator-filter:focus-visible {
  outline: 2px solid var( --outline-color-progressive--focus, #36c );
  outline-offset: -2px;
}
.accountcreator-primary,
.accountcreator-primary:hover {
  border-color: var( --background-color-progressive, #36c );
  background: var( --background-color-progressive, #36c );
  color: var( --color-inverted-fixed, #fff );
}
.accountcreator-dialog .accountcreator-list-screen select {
  min-height: 2.2857143em;
  padding: 0.25em 0.5em;
  border: 1px solid var( --border-color-base, #a2a9b1 );
  border-radius: 2px;
  background-color: var( --background-color-base, #fff );
  color: var( --color-base, #202122 );
  font: inherit;
  box-sizing: border-box;
}
@media (pointer: coarse) {
  .accountcreator-plain-button,
  .accountcreator-small-button,
  .accountcreator-dialog .accountcreator-list-screen select,
  .accountcreator-dialog input[type=file]::file-selector-button {
    min-height: 44px;
  }
}
@media (max-width: 640px) {
  .accountcreator-dialog .accountcreator-steps {
    gap: 0.25em 0.6em;
  }
  .accountcreator-steps li:not([aria-current]) {
    font-size: 0;
  }
  .accountcreator-steps li:not([aria-current])::before {
    margin: 0;
    font-size: 0.8rem;
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
.accountcreator-limit-request {
  margin: 1em 0 0.5em;
}
.accountcreator-slips {
  display: none;
}
@media print {
  .accountcreator-printing body > :not(.accountcreator-print) {
    display: none !important;
  }
  .accountcreator-printing .accountcreator-slips {
    display: grid;
    grid-template-columns: 1fr 1fr;
    color: #000;
    background: #fff;
    font-family: sans-serif;
    font-size: 11pt;
  }
  .accountcreator-slips section {
    min-width: 0;
    padding: 4mm;
    border: 1px dashed #000;
    border-width: 0 0 1px;
    break-inside: avoid;
  }
  .accountcreator-slips section:nth-child(odd) {
    border-inline-end-width: 1px;
  }
  .accountcreator-slips .accountcreator-slip-person {
    font-size: 13pt;
    font-weight: bold;
    overflow-wrap: anywhere;
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

  // src/app/link-text.ts
  u();
  lt();
  function O0() {
    const [n = ""] = mw.config.get("wgUserLanguage").split("-");
    const e = ge(f, n);
    if (e && !mw.messages.exists("accountcreator-link")) {
      mw.messages.set({ "accountcreator-link": e, "accountcreator-link-tooltip": e });
    }
  }

  // src/app/loader.ts
  u();
  function L0(n) {
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
        (navigator.onLine ? mw.notify : alert)("AccountCreator could not be loaded. Try again.");
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
    mw.libs.accountCreator = { version: "0.1.0+41dea15f", parts: {} };
    O0();
    L0(() => mw.loader.using("mediawiki.api,mediawiki.jqueryMsg,mediawiki.util,oojs-ui-core,oojs-ui-windows".split(",")).then(() => {
      mw.loader.addStyleTag(C0);
      return Promise.resolve().then(() => (H6(), hM));
    }));
  });
})();
// </nowiki>
