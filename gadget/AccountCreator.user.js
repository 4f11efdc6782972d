// <nowiki>
/*!
 * AccountCreator 0.1.0+80603ade: creates accounts for other people. MIT licence.
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
  var ek = Object.create;
  var si = Object.defineProperty;
  var tk = Object.defineProperties;
  var nk = Object.getOwnPropertyDescriptor;
  var rk = Object.getOwnPropertyDescriptors;
  var ok = Object.getOwnPropertyNames;
  var ii = Object.getOwnPropertySymbols;
  var ik = Object.getPrototypeOf;
  var sl = Object.prototype.hasOwnProperty;
  var $0 = Object.prototype.propertyIsEnumerable;
  var P0 = (n, e, t) => e in n ? si(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
  var h = (n, e) => {
    for (var t in e || (e = {}))
      if (sl.call(e, t))
        P0(n, t, e[t]);
    if (ii)
      for (var t of ii(e)) {
        if ($0.call(e, t))
          P0(n, t, e[t]);
      }
    return n;
  };
  var w = (n, e) => tk(n, rk(e));
  var M0 = (n) => typeof n === "symbol" ? n : n + "";
  var Le = (n, e) => {
    var t = {};
    for (var r in n)
      if (sl.call(n, r) && e.indexOf(r) < 0)
        t[r] = n[r];
    if (n != null && ii)
      for (var r of ii(n)) {
        if (e.indexOf(r) < 0 && $0.call(n, r))
          t[r] = n[r];
      }
    return t;
  };
  var m = (n, e, t) => () => {
    if (t) throw t[0];
    try {
      return n && (e = n(n = 0)), e;
    } catch (r) {
      throw t = [r], r;
    }
  };
  var At = (n, e) => () => {
    try {
      return e || n((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw e = 0, t;
    }
  };
  var cn = (n, e) => {
    for (var t in e)
      si(n, t, { get: e[t], enumerable: true });
  };
  var sk = (n, e, t, r) => {
    if (e && typeof e === "object" || typeof e === "function") {
      for (let o of ok(e))
        if (!sl.call(n, o) && o !== t)
          si(n, o, { get: () => e[o], enumerable: !(r = nk(e, o)) || r.enumerable });
    }
    return n;
  };
  var ak = (n, e, t) => (t = n != null ? ek(ik(n)) : {}, sk(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    e || !n || !n.__esModule ? si(t, "default", { value: n, enumerable: true }) : t,
    n
  ));
  var x = (n, e, t) => {
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
  function eo(n) {
    return `accountCreator.run ${n} `;
  }
  function Bn(n) {
    return eo(n) + "list";
  }
  function cl(n, e) {
    for (const t of n.keys()) {
      if (t.startsWith(eo(e))) {
        n.remove(t);
      }
    }
  }
  function lk(n, e) {
    try {
      return n.get(Bn(e)) !== null;
    } catch (t) {
      return false;
    }
  }
  function uk(n) {
    try {
      const e = JSON.parse(n);
      return Array.isArray(e) ? e : [];
    } catch (e) {
      return [];
    }
  }
  function to(n, e, t, r) {
    try {
      const o = n.get(Bn(e));
      if (o === null || o === D0) {
        return o !== null;
      }
      const [, i, s] = uk(o);
      if (i === t && typeof s === "number" && r - s < ck) {
        return true;
      }
      cl(n, e);
      if (typeof i === "string") {
        return false;
      }
      n.set(Bn(e), D0);
      return true;
    } catch (o) {
      return lk(n, e);
    }
  }
  var ck, al, D0;
  var ll = m(() => {
    "use strict";
    ck = 24 * 36e5;
    al = 3;
    D0 = "null";
  });

  // src/accounts/contract/observable.ts
  var ln;
  var ai = m(() => {
    "use strict";
    ln = class {
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
  function T(n) {
    throw new Error(`Unexpected ${JSON.stringify(n)}`);
  }
  var W = m(() => {
    "use strict";
  });

  // src/accounts/contract/own.ts
  function ve(n, e) {
    return Object.prototype.hasOwnProperty.call(n, e) ? n[e] : void 0;
  }
  function ot(n, e, t) {
    Object.defineProperty(n, e, { value: t, enumerable: true, configurable: true, writable: true });
  }
  var xt = m(() => {
    "use strict";
  });

  // src/accounts/contract/declarations.ts
  function X(n) {
    return { format: "text", text: n };
  }
  function Z(n) {
    return (n.format === "html" ? n.html : n.text).trim() === "";
  }
  function pe(n, e) {
    for (const t of n) {
      const r = t.fields.find((o) => o.name === e);
      if (r) {
        return r;
      }
    }
    return null;
  }
  var H = m(() => {
    "use strict";
  });

  // src/accounts/contract/captcha.ts
  function it(n) {
    var c, l;
    const e = n.find(({ fields: d }) => d.some(({ name: p }) => p === Q));
    const t = pe(n, Q);
    if (!e || !t) {
      return null;
    }
    const r = pe([e], no);
    const o = r && typeof r.value === "string" ? r.value : "";
    const i = r ? r.label : t.label;
    const s = String((c = e.metadata.type) != null ? c : "");
    const a = ve(dk, s);
    if (a) {
      return { kind: "service", instructions: i, service: a, siteKey: String((l = e.metadata.key) != null ? l : "") };
    }
    if (s === "image") {
      return { kind: "image", instructions: i, address: o };
    }
    return e.metadata.mime === "text/html" ? { kind: "question", instructions: i, question: { format: "html", html: o } } : { kind: "text", instructions: i, question: o };
  }
  var dk, Q, no;
  var Be = m(() => {
    "use strict";
    xt();
    H();
    dk = {
      hcaptcha: "hcaptcha",
      recaptchanocaptcha: "recaptcha",
      turnstile: "turnstile"
    };
    Q = "captchaWord";
    no = "captchaInfo";
  });

  // src/accounts/names/unicode-pattern.ts
  function C(n, e = "") {
    return new RegExp(n, e + "u");
  }
  var ke = m(() => {
    "use strict";
  });

  // src/accounts/names/characters.ts
  function ul(n) {
    return n.replace(/ {2,}/g, " ").trim();
  }
  function Ct(n) {
    return ul(dl.test(n) ? n : n.replace(q0, " ").replace(B0, ""));
  }
  function W0(n) {
    if (dl.test(n)) {
      return ul(n);
    }
    const e = n.replace(q0, " ");
    return ul(e.replace(B0, (t, r) => /[\u200c\u200d]/.test(t) && I0.test(e.charAt(r - 1)) && I0.test(e.charAt(r + 1)) ? t : ""));
  }
  function ci(n) {
    var e;
    return dl.test(n) ? null : (e = n.split(mk).find((t) => pk.filter((r) => r.test(t)).length > 1)) != null ? e : null;
  }
  var B0, q0, I0, pk, mk, dl;
  var zt = m(() => {
    "use strict";
    ke();
    B0 = C(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
    q0 = /[^\S\ufeff]+/g;
    I0 = C("[" + [
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
    pk = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => C(String.raw`\p{Script=${n}}`));
    mk = C(String.raw`[^\p{L}\p{M}]+`);
    dl = /^[\x20-\x7e]*$/;
  });

  // src/accounts/names/clean-name.ts
  function xk(n = hk) {
    let e = _0.get(n);
    if (!e) {
      const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
      e = new RegExp(
        `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
        "iu"
      );
      _0.set(n, e);
    }
    return e;
  }
  function H0(n, e = {}) {
    const t = n.trim();
    const r = xk(e.userNamespaces).exec(t);
    return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
  }
  function gk(n) {
    const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(n);
    try {
      return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : n;
    } catch (t) {
      return n;
    }
  }
  function li(n, e) {
    let t = n;
    let r;
    do {
      r = t;
      t = t.length > pl ? t : e(t);
    } while (t !== r);
    return t;
  }
  function bk(n, e) {
    var o;
    let t = Ct(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
    const r = fk.exec(t);
    if (r) {
      t = r.slice(1).join("");
    }
    t = gk(t);
    return ((o = H0(t, e)) != null ? o : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
  }
  function ro(n, e = {}) {
    return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : li(n, (t) => bk(t, e));
  }
  var pl, fk, _0, hk;
  var nr = m(() => {
    "use strict";
    zt();
    pl = 1e3;
    fk = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u;
    _0 = /* @__PURE__ */ new WeakMap();
    hk = [];
  });

  // src/accounts/email/clean-email.ts
  function un(n) {
    return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : li(n, (e) => Ct(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
  }
  var ui = m(() => {
    "use strict";
    zt();
    nr();
  });

  // src/accounts/names/clean-field.ts
  function Ot(n, e, t) {
    switch (n) {
      case "username":
        return ro(e, t);
      case "email":
        return un(e);
      case "realname":
      case "reason":
        return W0(e);
      default:
        return e;
    }
  }
  var di = m(() => {
    "use strict";
    ui();
    zt();
    nr();
  });

  // src/accounts/contract/parameters.ts
  function rr(n) {
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
  function gt(n, e) {
    var r;
    const t = String((r = ve(n, e)) != null ? r : "");
    return e === Q ? t.trim() : Ot(e, t);
  }
  function ml(n, e) {
    return n.fields.some((t) => t.name === e);
  }
  function oo(n) {
    return ml(n, "password");
  }
  function io(n) {
    return ml(n, "mailpassword");
  }
  function pi(n, e = null) {
    const t = [];
    if (n.some(io) && n.some((r) => ml(r, "email"))) {
      t.push("mail");
    }
    if (n.some(oo)) {
      t.push("generate", "type");
    }
    for (const r of n) {
      if (r.required === "primary-required" && !oo(r) && !io(r)) {
        t.push(`request:${r.id}`);
      }
    }
    return t.filter((r) => e === null || e.includes(r));
  }
  function wk(n, e) {
    if (io(n)) {
      return e === "mail";
    }
    if (oo(n)) {
      return e === "generate" || e === "type";
    }
    return n.required !== "primary-required" || e === `request:${n.id}`;
  }
  function Ve(n, e) {
    return n.filter((t) => wk(t, e));
  }
  function or(n) {
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
  function fl(n) {
    const e = {};
    for (const t of n.flatMap((r) => r.fields)) {
      ot(e, t.name, or(t));
    }
    return e;
  }
  function ir(n, e) {
    var r, o;
    const t = {};
    for (const i of n.flatMap((s) => s.fields)) {
      const s = (r = ve(e, i.name)) != null ? r : or(i);
      switch (i.type) {
        case "null":
          break;
        case "hidden":
          ot(t, i.name, String((o = i.value) != null ? o : ""));
          break;
        case "checkbox":
        case "button":
          if (s === true) {
            ot(t, i.name, "1");
          }
          break;
        case "multiselect":
          (Array.isArray(s) ? s : []).forEach((a, c) => {
            ot(t, `${i.name}[${c}]`, a);
          });
          break;
        case "string":
        case "password":
        case "select":
          ot(t, i.name, gt({ [i.name]: s }, i.name));
          break;
        default:
          T(i.type);
      }
    }
    return t;
  }
  var Fe = m(() => {
    "use strict";
    xt();
    Be();
    di();
    W();
  });

  // src/accounts/contract/reason.ts
  function mi(n) {
    for (const e of n.split(yk)) {
      const t = e.split("@");
      for (let r = 1; r < t.length; r++) {
        const [o, i] = [t[r - 1], t[r]];
        const s = o ? vk.exec(i != null ? i : "") : null;
        if (o && s) {
          return `${o}@${s[0]}`;
        }
      }
    }
    return null;
  }
  var yk, vk;
  var hl = m(() => {
    "use strict";
    yk = /[\s<>(),;:"]/u;
    vk = /^.+\.[^.]{2,}/u;
  });

  // src/accounts/contract/service.ts
  var se;
  var Lt = m(() => {
    "use strict";
    H();
    se = class n extends Error {
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
        return t instanceof n ? t : new n("internal", X(String(t)));
      }
    };
  });

  // src/accounts/contract/codes.ts
  function me(n, e, t = {}) {
    return h(w(h({}, kk), { field: n, advice: e }), t);
  }
  function Y(n, e = {}) {
    return me(null, n, h({ stops: "batch" }, e));
  }
  function je(n, e = {}) {
    return me("username", n, e);
  }
  function I(n) {
    var e, t, r;
    return (r = (t = z0.get(n)) != null ? t : (e = V0.find(([o]) => o.test(n))) == null ? void 0 : e[1]) != null ? r : Rk;
  }
  var kk, sr, U0, gl, Sk, bl, xl, z0, V0, Rk, so;
  var Oe = m(() => {
    "use strict";
    kk = {
      outcome: "refused",
      field: null,
      stops: "row",
      spent: false,
      retry: "never",
      overrides: [],
      name: null,
      action: "none"
    };
    sr = { spent: true };
    U0 = { name: "taken" };
    gl = { spent: true, retry: "challenge" };
    Sk = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
    bl = { outcome: "unknown" };
    xl = { outcome: "sessionLost", stops: "batch" };
    z0 = new Map(Object.entries({
      // The name
      userexists: je("accountcreator-advice-userexists", h({ retry: "find" }, U0)),
      usernameinprogress: je("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
      invaliduser: je("accountcreator-advice-invaliduser"),
      noname: je("accountcreator-advice-invaliduser"),
      "antispoof-name-illegal": je("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
      "antispoof-conflict": je("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
      "centralauth-account-exists": je("accountcreator-advice-userexists", U0),
      "centralauth-account-rename-exists": je("accountcreator-advice-renamed"),
      "requestaccount-inuse": je("accountcreator-advice-requested"),
      // The address
      noemailcreate: me("email", "accountcreator-advice-noemailcreate", sr),
      invalidemailaddress: me("email", "accountcreator-advice-invalidemailaddress"),
      emaildisabled: me("email", "accountcreator-advice-emaildisabled", sr),
      "spam-blacklisted-email-signup": me("email", "accountcreator-advice-emailblacklisted"),
      "wikimediacustomizations-bademaildomain-error": me("email", "accountcreator-advice-emailblacklisted"),
      // The password
      badretype: me("retype", "accountcreator-advice-badretype", sr),
      fieldmissing: me(null, "accountcreator-advice-fieldmissing"),
      passwordmissing: me("password", "accountcreator-advice-password-missing"),
      passwordinvalid: me("password", "accountcreator-advice-password"),
      "authmanager-create-no-primary": me(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
      // The captcha
      "captcha-error": me("captchaWord", "accountcreator-advice-captcha-error", gl),
      captchaunsolved: me("captchaWord", "accountcreator-advice-captcha-unsolved"),
      "hcaptcha-internal-error": me("captchaWord", "accountcreator-advice-captcha-error", gl),
      // What the wiki forbids, or cannot do now
      acct_creation_throttle_hit: Y("accountcreator-advice-throttle", { action: "raiseLimit" }),
      ratelimited: Y("accountcreator-advice-ratelimited", { retry: "patience" }),
      maxlag: Y("accountcreator-advice-ratelimited", { retry: "patience" }),
      readonly: Y("accountcreator-advice-readonly"),
      blocked: Y("accountcreator-advice-blocked"),
      autoblocked: Y("accountcreator-advice-blocked"),
      sorbs_create_account_reason: Y("accountcreator-advice-blocked"),
      permissiondenied: Y("accountcreator-advice-permission"),
      "userlogin-cannot-create": Y("accountcreator-advice-cannot-create"),
      "authmanager-create-disabled": Y("accountcreator-advice-cannot-create"),
      moduledisabled: Y("accountcreator-advice-moduledisabled"),
      "api-error-moduledisabled": Y("accountcreator-advice-moduledisabled"),
      unknown_action: Y("accountcreator-advice-moduledisabled"),
      badvalue: Y("accountcreator-advice-moduledisabled"),
      // Steps
      "authmanager-create-not-in-progress": me(null, "accountcreator-advice-not-in-progress"),
      "authmanager-create-from-login": me(null, "accountcreator-advice-not-in-progress"),
      // Somebody else is logged in, or nobody: nothing was begun
      assertuserfailed: Y("accountcreator-advice-badtoken", xl),
      assertnameduserfailed: Y("accountcreator-advice-badtoken", xl),
      assertanonfailed: Y("accountcreator-advice-badtoken", xl),
      // How the question was put: the program's business, and never the person's fault
      badtoken: Y("accountcreator-advice-badtoken", { retry: "token" }),
      notoken: Y("accountcreator-advice-program"),
      mustpostparams: Y("accountcreator-advice-program"),
      mustbeposted: Y("accountcreator-advice-program"),
      missingparam: Y("accountcreator-advice-program"),
      // No answer, or none that can be read (mw.Api's words)
      http: Y("accountcreator-advice-wiki-broken", bl),
      "ok-but-empty": Y("accountcreator-advice-wiki-broken", bl)
    }));
    V0 = [
      [/^abusefilter-warning/, Y("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
      [/^abusefilter-/, me(null, "accountcreator-advice-abusefilter", sr)],
      [/^titleblacklist-/, je("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
      [/^antispoof-/, je("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
      [/^username-previously-renamed/, je("accountcreator-advice-renamed", Sk)],
      [/^(centralauth|username)-/, je("accountcreator-advice-name")],
      [/^captcha-/, me("captchaWord", "accountcreator-advice-captcha", gl)],
      [/^password/, me("password", "accountcreator-advice-password", sr)],
      [/blocked/, Y("accountcreator-advice-blocked")],
      [/^internal_api_error_/, Y("accountcreator-advice-wiki-broken", bl)],
      [/^(apierror-)?db/, Y("accountcreator-advice-wiki-broken")]
    ];
    Rk = me(null, "accountcreator-advice-other", sr);
    so = [...new Set(
      [...z0.values(), ...V0.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
    )];
  });

  // src/accounts/contract/form.ts
  function fi(n) {
    return Ak.test(n);
  }
  function ao(n, e) {
    var t;
    return (t = I(n).overrides.find((r) => pe(e, r))) != null ? t : null;
  }
  function ar(n, e) {
    const t = /* @__PURE__ */ new Set([...Tk, ...so]);
    return Ve(n, e).flatMap((r) => r.fields).filter((r) => {
      const o = r.type !== "hidden" && !t.has(r.name);
      t.add(r.name);
      return o;
    });
  }
  function j0(n, e, t) {
    if (t) {
      const r = ao(t.code, n);
      if (r) {
        return r;
      }
    }
    return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
  }
  function Ee(n, e = I(n).field) {
    return {
      kind: "refused",
      code: n,
      message: X(""),
      stops: I(n).stops,
      spent: false,
      retryAfter: null,
      field: e,
      ended: true
    };
  }
  function Ck(n, e) {
    const t = ve(e, n.name);
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
        return T(n.type);
    }
  }
  function co(n, e) {
    var t;
    return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && Ck(r, e))) != null ? t : null;
  }
  function K0(n, e, t) {
    const r = (s) => {
      var a;
      return String((a = ve(e, s)) != null ? a : "");
    };
    if (r("username").trim() === "") {
      return Ee("noname");
    }
    if (t === "mail" && r("email").trim() === "") {
      return Ee("noemailcreate");
    }
    if (t === "type" && r("password") === "") {
      return Ee("passwordmissing");
    }
    if (t === "type" && r("password") !== r("retype")) {
      return Ee("badretype");
    }
    const o = Ve(n, t).filter(
      (s) => !oo(s) && !io(s)
    );
    const i = co(o, e);
    return i && Ee("fieldmissing", i.name);
  }
  var Tk, Ak;
  var st = m(() => {
    "use strict";
    xt();
    Oe();
    H();
    Fe();
    W();
    Tk = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
    Ak = /^(?:ignore|allow|override)[A-Z]/;
  });

  // src/accounts/contract/cancellation.ts
  var Ke;
  var lo = m(() => {
    "use strict";
    Ke = class {
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
  var Ok, cr;
  var G0 = m(() => {
    "use strict";
    lo();
    Ok = 400;
    cr = class {
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
        this.callOff = this.clock.later(Ok, () => this.start());
      }
      /** Asks at once if typing has not rested yet, and resolves when the answer to the latest subject is in. */
      finish() {
        return x(this, null, function* () {
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
        const t = new Ke();
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
  var hi;
  var Q0 = m(() => {
    "use strict";
    Fe();
    G0();
    hi = class {
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
        this.name = new cr(
          t,
          (c, l) => x(this, null, function* () {
            const d = yield e.checkName(c, l);
            return d.kind !== "taken" ? d : w(h({}, d), { known: yield o(d.canonical, l) });
          }),
          i
        );
        this.password = new cr(
          t,
          ({ username: c, password: l }, d) => e.checkPassword(c, l, d),
          s
        );
        this.email = new cr(t, r, a);
      }
      updateName(e) {
        this.name.update(gt(e, "username") || null);
      }
      updateEmail(e) {
        this.email.update(gt(e, "email") || null);
      }
      /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
      updatePassword(e, t) {
        const r = gt(e, "password");
        this.password.update(
          t === "type" && r !== "" ? { username: gt(e, "username"), password: r } : null
        );
      }
      /** Resolves when the answer to the password of now is in. */
      finishPassword() {
        return this.password.finish();
      }
    };
  });

  // src/accounts/one/form-values.ts
  function J0(n, e) {
    var r;
    const t = {};
    for (const o of n.flatMap((i) => i.fields)) {
      if (o.type !== "null" && o.type !== "hidden") {
        ot(t, o.name, (r = ve(e, o.name)) != null ? r : or(o));
      }
    }
    return t;
  }
  function X0(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, fi(e) ? false : t]));
  }
  function Lk(n, e, t) {
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
  function Y0(n, e, t, r, o) {
    const i = Ve(n, e);
    return ir(i, h(h(h({}, t), Lk(e, i, r)), o));
  }
  var Z0 = m(() => {
    "use strict";
    xt();
    st();
    Fe();
  });

  // src/accounts/one/fresh-fields.ts
  var xi;
  var em = m(() => {
    "use strict";
    Be();
    xi = class {
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
        if (this.asking || !it(e)) {
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
        return x(this, null, function* () {
          yield this.asking;
        });
      }
    };
  });

  // src/accounts/one/one-state.ts
  var wl, tm;
  var yl = m(() => {
    "use strict";
    wl = {
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
    tm = w(h({}, wl), { stage: { kind: "opening" }, opening: null, isPasswordCopied: false });
  });

  // src/accounts/one/past-notice.ts
  function nm(n, e) {
    if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
      return false;
    }
    if (n.field === Q) {
      return false;
    }
    return n.field === e || vl.includes(e) && vl.includes(n.field);
  }
  function rm(n) {
    var e;
    return (n == null ? void 0 : n.kind) === "refused" && ([...vl, "email"].includes((e = n.field) != null ? e : "") || I(n.code).action === "chooseMode");
  }
  var vl;
  var om = m(() => {
    "use strict";
    Be();
    Oe();
    vl = ["password", "retype"];
  });

  // src/accounts/one/form-model.ts
  function Ek(n) {
    return n.filter(({ fields: e }) => e.every(({ name: t }) => t !== Q));
  }
  var gi;
  var im = m(() => {
    "use strict";
    xt();
    Be();
    st();
    ai();
    Fe();
    Q0();
    Z0();
    em();
    yl();
    om();
    gi = class extends ln {
      constructor(t) {
        super(wl);
        this.allowedModes = null;
        /** Gets the answer to the captcha in the moment of sending; null: the person gives it. */
        this.solve = null;
        this.checks = new hi(t, (r) => {
          this.change({ name: r });
          this.change({ override: this.overrideNow() });
        }, (r) => this.change({ password: r }), (r) => this.change({ email: r }));
        this.fresh = new xi(
          t.service,
          () => this.change({ renewing: true }),
          (r) => this.renewed(r)
        );
      }
      /** Is anything typed that would be lost with the form? */
      get hasDraft() {
        const { values: t } = this.state;
        return ["username", "email", "realname", "password"].some((r) => ve(t, r));
      }
      /** The name to create; canonical where the wiki has told it. */
      get username() {
        const { name: t, values: r } = this.state;
        return t.kind === "done" && t.result.kind !== "invalid" ? t.result.canonical : gt(r, "username");
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
        const o = pi(t, r);
        this.allowedModes = r;
        const i = (a = (s = o.find((c) => c === this.state.mode)) != null ? s : o[0]) != null ? a : this.state.mode;
        this.change({ requests: t, modes: o, mode: i });
        return o.length > 0;
      }
      /** Empty but for what is given. */
      fill(t) {
        var o, i;
        const r = J0(this.state.requests, t);
        this.change({ values: r, notice: null, override: null });
        this.setValue("username", (o = r.username) != null ? o : "");
        this.setValue("email", (i = r.email) != null ? i : "");
      }
      setValue(t, r) {
        const o = w(h({}, this.state.values), { [t]: r });
        const { notice: i, mode: s } = this.state;
        this.change({
          values: t === "username" ? X0(o) : o,
          notice: nm(i, t) ? null : i
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
        this.change({ mode: t, notice: rm(r) ? null : r });
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
        return K0(this.solve ? Ek(t) : t, r, o);
      }
      /** The answer to the captcha is got in the moment of sending; null: the person gives it. */
      solveCaptchaBy(t) {
        this.solve = t;
      }
      /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
      foreseenInTheEnd() {
        return x(this, null, function* () {
          var t;
          yield this.fresh.arrived();
          return (t = this.foreseen()) != null ? t : (yield this.isPasswordAccepted()) ? yield this.unsolved() : Ee("passwordinvalid");
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
        return Y0(o, i, s, t, r);
      }
      overrideNow() {
        const { requests: t, name: r, notice: o } = this.state;
        return j0(
          t,
          r.kind === "done" ? r.result : null,
          (o == null ? void 0 : o.kind) === "refused" ? o : null
        );
      }
      /** A weak password would cost one of the wiki's creations; asking costs none. */
      isPasswordAccepted() {
        return x(this, null, function* () {
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
        return x(this, null, function* () {
          try {
            if (this.solve) {
              this.setValue(Q, yield this.solve());
            }
            return null;
          } catch (t) {
            return Ee("captchaunsolved");
          }
        });
      }
      renewed(t) {
        const { values: r, challenge: o } = this.state;
        this.solve = t ? null : this.solve;
        this.change(t ? {
          requests: t,
          values: w(h({}, r), { [Q]: "" }),
          challenge: o + 1,
          renewing: false
        } : { renewing: false });
      }
    };
  });

  // src/accounts/contract/password.ts
  function dn(n) {
    const e = 256 - 256 % kl.length;
    const t = new Uint8Array(Sl);
    let r = "";
    while (r.length < Sl) {
      n(t);
      for (const o of t) {
        if (o < e && r.length < Sl) {
          r += kl.charAt(o % kl.length);
        }
      }
    }
    return r;
  }
  var kl, Sl;
  var uo = m(() => {
    "use strict";
    kl = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    Sl = 14;
  });

  // src/accounts/contract/clock.ts
  function bi(n, e) {
    return new Promise((t) => {
      n.later(e, t);
    });
  }
  var Rl = m(() => {
    "use strict";
  });

  // src/accounts/contract/find-account.ts
  function lr(n, e, t, r) {
    return x(this, null, function* () {
      let o = { kind: "silent" };
      for (const i of Pk) {
        if (i > 0) {
          yield bi(e, i);
        }
        o = yield n.find(t, r);
        if (o.kind === "mine" || o.kind === "other") {
          return o;
        }
      }
      return o;
    });
  }
  var Pk;
  var wi = m(() => {
    "use strict";
    Rl();
    Pk = [0, 2e3, 4e3, 8e3];
  });

  // src/accounts/one/creation.ts
  var yi;
  var sm = m(() => {
    "use strict";
    wi();
    st();
    W();
    yi = class {
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
          const { service: e, clock: t } = this.dependencies;
          this.listener.finding();
          this.endAsFound(yield lr(e, t, this.account.username, this.account.since));
        });
      }
      /** Tries again to show the step that could not be shown. */
      showStep() {
        return x(this, null, function* () {
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
        return x(this, null, function* () {
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
              T(e);
          }
        });
      }
      step(e) {
        return x(this, null, function* () {
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
            this.end({ kind: "refused", refused: Ee("userexists") });
            break;
          case "free":
          case "silent":
            this.end({ kind: "unknown", found: e.kind });
            break;
          default:
            T(e);
        }
      }
      end(e) {
        this.release();
        this.listener.ended(e);
      }
    };
  });

  // src/accounts/one/one-attempt.ts
  var $k, vi;
  var am = m(() => {
    "use strict";
    Fe();
    uo();
    sm();
    $k = 5e3;
    vi = class {
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
        return x(this, null, function* () {
          var o;
          this.generated = (o = this.generated) != null ? o : dn(this.dependencies.randomBytes);
          this.creation = new yi(this.dependencies, this.account(), this.listener);
          const r = this.form.parameters(this.generated, e);
          yield this.creation.begin(t ? w(h({}, r), { createpreservestate: "1" }) : r);
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
        return { username: this.form.username, by: rr(this.form.state.mode), since: e - $k };
      }
    };
  });

  // src/accounts/one/one.ts
  function Mk(n, e) {
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
        return T(n);
    }
  }
  var ki;
  var cm = m(() => {
    "use strict";
    ai();
    W();
    Fe();
    hl();
    Lt();
    im();
    am();
    yl();
    ki = class extends ln {
      constructor(t) {
        super(tm);
        this.dependencies = t;
        this.asked = { accounts: [], reason: "", mail: null, many: false };
        this.form = new gi(t);
        this.form.observe((r) => this.change(r));
        this.attempt = new vi(t, this.form, {
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
        return x(this, null, function* () {
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
            this.fill(h({ reason: t.reason }, t.accounts[0]));
          } catch (o) {
            const { code: i, text: s } = se.from(o);
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
        return x(this, arguments, function* (t = false, r = {}) {
          const { stage: o, values: i, notice: s } = this.state;
          if (o.kind !== "form" && o.kind !== "question") {
            return;
          }
          const a = mi(gt(i, "reason"));
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
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
            this.show(w(h({}, t), { username: r, password: this.attempt.password }));
            break;
          case "restart":
            this.form.adopt(t.step.requests);
            this.showForm({ kind: "restart", message: t.step.message });
            break;
          default:
            this.tryAgain(Mk(t, r));
        }
      }
      created(t) {
        this.form.say(null);
        this.show({
          kind: "created",
          username: t.username,
          by: t.by,
          email: gt(this.state.values, "email"),
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
  function Nk({ accounts: n, reason: e }) {
    return n.length > 0 || e !== "";
  }
  function lm(n, e) {
    return Nk(n) ? w(h({}, n), { filledBy: e }) : n;
  }
  function um({ username: n, email: e, realname: t }) {
    return {
      username: Ot("username", n),
      email: Ot("email", e),
      realname: Ot("realname", t)
    };
  }
  function Si(n) {
    return typeof n === "string" ? n : "";
  }
  function dm(n) {
    const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
    const r = (Array.isArray(e) ? e : []).map((o) => {
      const { username: i, email: s, realname: a } = typeof o === "object" && o !== null ? o : {};
      return um({ username: Si(i), email: Si(s), realname: Si(a) });
    });
    return lm({
      accounts: r,
      reason: Ot("reason", Si(t)),
      mail: null,
      many: r.length > 1
    }, "script");
  }
  function pm(n) {
    const e = (i) => {
      var s;
      return (s = n.get(i)) != null ? s : "";
    };
    const t = um({ username: e("wpName"), email: e("email"), realname: e("realname") });
    const r = t.username !== "" || t.email !== "" || t.realname !== "";
    const o = (i) => !["", "0", "false"].includes(e(i));
    return lm({
      accounts: r ? [t] : [],
      reason: Ot("reason", e("reason")),
      mail: n.has("wpCreateaccountMail") ? o("wpCreateaccountMail") : null,
      many: o("many")
    }, "link");
  }
  function mm(n) {
    return Fk.test(n);
  }
  var Fk;
  var Tl = m(() => {
    "use strict";
    di();
    Fk = /^(action|debug|many|mobileaction|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;
  });

  // src/app/clear-address.ts
  function fm(n) {
    const e = ["returntoquery", ...n.searchParams.keys()].filter((r) => !mm(r));
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
  var hm = m(() => {
    "use strict";
    Tl();
  });

  // src/app/browser.ts
  function Ri(n) {
    crypto.getRandomValues(n);
  }
  function Al() {
    const n = navigator.locks;
    return n ? new Promise((e) => {
      n.request(`accountCreator ${Vt}`, { ifAvailable: true }, (t) => t ? new Promise((r) => {
        e(r);
      }) : (
        // Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
        e(null)
      )).catch(() => e(() => void 0));
    }) : Promise.resolve(() => void 0);
  }
  var po, Vt, mo;
  var Ti = m(() => {
    "use strict";
    po = {
      now: () => Date.now(),
      later(n, e) {
        const t = setTimeout(e, n);
        return () => clearTimeout(t);
      }
    };
    Vt = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
    mo = {
      get: (n) => sessionStorage.getItem(n),
      set: (n, e) => sessionStorage.setItem(n, e),
      remove: (n) => sessionStorage.removeItem(n),
      keys: () => Object.keys(sessionStorage)
    };
  });

  // src/i18n/en.json
  var qe;
  var pn = m(() => {
    qe = {
      "@metadata": {
        authors: []
      },
      "accountcreator-link": "Create accounts",
      "accountcreator-link-tooltip": "Create accounts for other people",
      "accountcreator-load-failed": "AccountCreator could not be loaded. Try again.",
      "accountcreator-new-version": "AccountCreator was updated. Reload this page to continue.",
      "accountcreator-title": "Create an account for someone",
      "accountcreator-filled-by-link": "A link filled this in, not you. Check everything before you create an account.",
      "accountcreator-filled-by-script": "Another script filled this in, not you. Check everything before you create an account.",
      "accountcreator-opening": "Loading …",
      "accountcreator-opening-failed": "The wiki did not answer as expected. Check your connection and try again.",
      "accountcreator-impossible": "You cannot create accounts here right now.",
      "accountcreator-no-password": "This wiki has no way to give a new account a password.",
      "accountcreator-reopen": "Try again",
      "accountcreator-close": "Close",
      "accountcreator-create": "Create account",
      "accountcreator-creating": "Creating the account …",
      "accountcreator-finding": "No answer yet. Checking whether the account exists …",
      "accountcreator-another": "Create another",
      "accountcreator-continue": "Continue",
      "accountcreator-stay": "Go back",
      "accountcreator-close-anyway": "Close anyway",
      "accountcreator-walk-away": "Leave unfinished",
      "accountcreator-give-up": "Do not create",
      "accountcreator-replace-question": "Another script wants to fill this in. If you let it, what you typed is lost.",
      "accountcreator-close-busy": "The account is being created. If you close the dialog now, you will not see whether it worked.",
      "accountcreator-close-step": "The account already exists. If you leave now, its setup stays unfinished.",
      "accountcreator-close-step-maybe": "The wiki has not finished this account. If you leave now, it may exist with its setup unfinished.",
      "accountcreator-close-step-none": "The account does not exist yet. If you leave now, it will not be created.",
      "accountcreator-close-password": "You have not copied the password. If you leave now, it is lost.",
      "accountcreator-no-mail": "This wiki does not send passwords by e-mail.",
      "accountcreator-modes": "How they get their password",
      "accountcreator-mode-mail": "Send them a temporary password by e-mail",
      "accountcreator-mode-generate": "Generate a strong password and show it to me once",
      "accountcreator-mode-generate-list": "Generate strong passwords (you save them in a sheet first)",
      "accountcreator-mode-type-list": "Use the passwords in the list",
      "accountcreator-mode-type": "Type a password",
      "accountcreator-name-checking": "Checking the name …",
      "accountcreator-name-free": "This name is free.",
      "accountcreator-name-normalised": "This name is free. It will become “$1”.",
      "accountcreator-name-mixed": "“$1” mixes letters from different scripts. Is that intended?",
      "accountcreator-name-taken": "The account “$1” already exists. Choose another name.",
      "accountcreator-name-lookalike": "This name is too similar to an existing account: $1.",
      "accountcreator-name-forbidden": "This wiki does not allow this name.",
      "accountcreator-name-invalid": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.",
      "accountcreator-check-failed": "This could not be checked. The wiki checks it when you create the account.",
      "accountcreator-password-good": "The wiki accepts this password.",
      "accountcreator-retype-differs": "The passwords do not match.",
      "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everyone will be able to read it, permanently. Publish it?",
      "accountcreator-reason-publish": "Publish and create",
      "accountcreator-created": "The account “$1” was created.",
      "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.",
      "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.",
      "accountcreator-created-generated": "This is their password. Copy it now: it cannot be shown again.",
      "accountcreator-created-typed": "They log in with the password you typed.",
      "accountcreator-created-other": "They log in the way you chose.",
      "accountcreator-newcomer": "What the new person needs to know",
      "accountcreator-newcomer-expires": "The mailed password expires after a few days (on most wikis, seven). Log in before then and choose your own.",
      "accountcreator-newcomer-code": "When you log in on a new device, the wiki may ask for a code that it sends to your e-mail address.",
      "accountcreator-newcomer-reset": "To get a new password by e-mail, use $1 (on most wikis, once every 24 hours).",
      "accountcreator-newcomer-no-reset": "Keep your password safe. Without an e-mail address in your preferences, you cannot get a new one.",
      "accountcreator-newcomer-copy": "Copy a message for them",
      "accountcreator-password-label": "Password",
      "accountcreator-copy": "Copy",
      "accountcreator-copied": "Copied.",
      "accountcreator-copy-failed": "Your browser did not allow copying the password. Select it and copy it yourself.",
      "accountcreator-link-userpage": "User page",
      "accountcreator-link-talk": "Talk page",
      "accountcreator-link-log": "Log entry",
      "accountcreator-spent": "This may count towards the wiki’s daily limit for your IP address.",
      "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then press “Create account” again. What you typed is still here.",
      "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then press “Create account” again. What you typed is still here.",
      "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” again.",
      "accountcreator-unknown-free": "The connection broke before the wiki answered. The account “$1” does not exist yet, so you can try again.",
      "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may exist. Check that before you create it again.",
      "accountcreator-ask-again": "Check again",
      "accountcreator-restart": "The wiki has to start over. What you typed is still here: check it and press “Create account” again.",
      "accountcreator-step-not-shown": "The wiki needs something more before the account “$1” is finished, but it could not be shown. The account may already exist. Try again.",
      "accountcreator-step-more": "The wiki needs something more.",
      "accountcreator-step-exists": "The account “$1” already exists. Only its setup is unfinished.",
      "accountcreator-unfinished-left": "The account “$1” exists. Its setup was left unfinished.",
      "accountcreator-unfinished-maybe": "The account “$1” may exist, with its setup unfinished.",
      "accountcreator-unfinished-lost": "The wiki lost track of this step. The account “$1” exists, but its setup is unfinished.",
      "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its setup is finished.",
      "accountcreator-unfinished-advice": "Its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences.",
      "accountcreator-unfinished-advice-maybe": "If the account exists, its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences. If not, create it again.",
      "accountcreator-redirect": "To continue, the wiki sends you to $1. It opens in a new window. When you are done there, you return here automatically.",
      "accountcreator-redirect-unsafe": "The wiki points to something that is not a web address, so it is not opened: $1",
      "accountcreator-redirect-go": "Go to $1",
      "accountcreator-redirect-again": "Open it again",
      "accountcreator-redirect-show": "Show the other window",
      "accountcreator-redirect-away": "Waiting for you to finish in the other window …",
      "accountcreator-redirect-late": "Nothing has come back for a while. Open it again, or stop here.",
      "accountcreator-redirect-closed": "The other window is closed, or your browser blocked it, and nothing has come back yet. Open it again, or stop here.",
      "accountcreator-captcha-another-picture": "Another picture",
      "accountcreator-captcha-another-question": "Another question",
      "accountcreator-captcha-picture": "Picture with letters to type",
      "accountcreator-captcha-elsewhere": "This wiki’s puzzle cannot be shown here. Create the account on the wiki’s own page: what you typed goes along, except passwords.",
      "accountcreator-captcha-not-shown": "This wiki’s puzzle cannot be shown here, so you can only leave this step.",
      "accountcreator-hand-over": "Continue there",
      "accountcreator-handed-over": "Create the account “$1” in the other tab.",
      "accountcreator-handed-over-advice": "As soon as the account exists, you see it here.",
      "accountcreator-back": "Back to the form",
      "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first.",
      "accountcreator-create-all-the-same": "Create anyway",
      "accountcreator-advice-userexists": "Choose another name, or check whether this person already has an account.",
      "accountcreator-advice-usernameinprogress": "Someone is creating this account right now. Wait a moment and try again, or choose another name.",
      "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.",
      "accountcreator-advice-lookalike": "The name is too similar to another account. Choose another name.",
      "accountcreator-advice-titleblacklist": "This wiki does not allow such names. Choose another name, or ask an administrator.",
      "accountcreator-advice-renamed": "Someone else had this name before. Choose another name.",
      "accountcreator-advice-requested": "Someone has requested this name. Choose another name.",
      "accountcreator-advice-name": "Choose another name.",
      "accountcreator-advice-noemailcreate": "Enter the e-mail address, or choose another way to give them a password.",
      "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typos. It looks like name@example.org.",
      "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.",
      "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses from this provider. Use another one.",
      "accountcreator-advice-badretype": "Type the same password into both fields.",
      "accountcreator-advice-password": "Choose a longer password that is hard to guess, or generate one.",
      "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.",
      "accountcreator-advice-password-missing": "Type a password, or generate one.",
      "accountcreator-advice-no-primary": "The wiki needs a password, or an address to send one to. Choose how they get theirs.",
      "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.",
      "accountcreator-advice-captcha-error": "The puzzle could not be checked. Try again in a few minutes.",
      "accountcreator-advice-throttle": "The wiki counts accounts per IP address. Wait until that time is over, use another connection, or ask an administrator for an exemption.",
      "accountcreator-advice-captcha-unsolved": "The puzzle was not solved, so nothing was sent. Try again.",
      "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.",
      "accountcreator-advice-readonly": "The wiki accepts no changes right now. Nothing is lost: wait and try again.",
      "accountcreator-advice-blocked": "Your account or network (IP address) is blocked. A block of a network also stops people who are logged in: use another connection, or ask an administrator for an IP block exemption.",
      "accountcreator-advice-permission": "Ask an administrator for the right to create accounts.",
      "accountcreator-advice-cannot-create": "Nobody can create accounts on this wiki. Ask an administrator how people get one.",
      "accountcreator-advice-moduledisabled": "This wiki does not let scripts create accounts. Use Special:CreateAccount.",
      "accountcreator-advice-not-in-progress": "The wiki lost track of this account, perhaps because of another tab. Start again.",
      "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.",
      "accountcreator-advice-program": "This is a bug in AccountCreator. Reload the page. If it happens again, tell the people who maintain it.",
      "accountcreator-advice-abusefilter-warning": "Read the warning. If you still want this account, create it anyway.",
      "accountcreator-advice-abusefilter": "A filter on this wiki does not allow this account. If that seems wrong, ask an administrator.",
      "accountcreator-advice-wiki-broken": "The wiki has an internal problem. Wait a few minutes and try again. If it happens again, tell an administrator.",
      "accountcreator-advice-other": "If you are not sure, show this message to an administrator.",
      "accountcreator-title-list": "Create many accounts",
      "accountcreator-title-progress": "($1/$2)",
      "accountcreator-title-asks": "? $1/$2",
      "accountcreator-title-stopped": "⚠ $1/$2",
      "accountcreator-title-done": "✓ $1/$2",
      "accountcreator-to-one": "One person",
      "accountcreator-to-list": "A list",
      "accountcreator-stage-list": "List",
      "accountcreator-stage-check": "Check",
      "accountcreator-stage-create": "Create",
      "accountcreator-stage-hand-out": "Hand out",
      "accountcreator-list": "People, one per line",
      "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page",
      "accountcreator-list-empty": "The list is empty. Add people first.",
      "accountcreator-file": "or open a file:",
      "accountcreator-page": "From a page of this wiki",
      "accountcreator-page-title": "Title of the page",
      "accountcreator-page-read": "Find people",
      "accountcreator-page-leave": "Cancel",
      "accountcreator-page-missing": "This wiki has no page “$1”.",
      "accountcreator-page-empty": "There are no people on the page “$1”.",
      "accountcreator-page-failed": "The page “$1” could not be read. Check your connection and try again.",
      "accountcreator-page-sections": "Who do you want to add from “$1”?",
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
      "accountcreator-place-question": "The list already has {{PLURAL:$1|0=text|one person|$1 people}}. Add the new people to it, or replace it?",
      "accountcreator-place-replace": "Replace",
      "accountcreator-place-add": "Add",
      "accountcreator-file-empty": "There is nothing in this file.",
      "accountcreator-file-old-spreadsheet": "This kind of spreadsheet cannot be read here. Open it in a spreadsheet program and save it as CSV or .xlsx.",
      "accountcreator-file-encrypted": "This spreadsheet is locked with a password. Open it in a spreadsheet program and save it as CSV.",
      "accountcreator-file-document": "This is a text document. Open it, copy the list or table in it, and paste it here.",
      "accountcreator-file-pdf": "This is a PDF. Open it, copy the names in it, and paste them here; or ask for the list as a spreadsheet.",
      "accountcreator-file-picture": "This is a picture. Type the names, or ask for the list as text or as a spreadsheet.",
      "accountcreator-file-archive": "This is a compressed folder, such as a .zip. Unpack it, then open the list in it.",
      "accountcreator-file-media": "This is audio or video. Choose a file with a list of people.",
      "accountcreator-file-binary": "This file is neither text nor a spreadsheet. Choose a file with a list of people.",
      "accountcreator-file-web-shortcut": "This file only points to a document on the web. Open the document there and download it as CSV or .xlsx.",
      "accountcreator-file-calendar": "This is a calendar entry. Open it in your calendar, copy the guests, and paste them here.",
      "accountcreator-file-message": "This is a saved message or web page. Open it, copy the names and addresses in it, and paste them here.",
      "accountcreator-file-data": "This file holds data for programs (JSON). Download the list as CSV or .xlsx, or paste the names here.",
      "accountcreator-file-broken": "This spreadsheet is damaged. Open it in a spreadsheet program and save it again, or download it again.",
      "accountcreator-file-too-large": "This spreadsheet is too large to read here. Copy the cells with the people and paste them.",
      "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy its contents and paste them here.",
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
      "accountcreator-columns-remembered": "(as you chose for your last list with these headings)",
      "accountcreator-columns-change": "Change",
      "accountcreator-columns-done": "Close",
      "accountcreator-columns-label": "What the columns contain",
      "accountcreator-columns-both": "$1 + $2",
      "accountcreator-columns-disputed": "What is in the column “$1”: $2?",
      "accountcreator-columns-unclear": "It is not clear what each column contains. Check and choose.",
      "accountcreator-columns-nobody": "No column seems to contain names or addresses. Choose.",
      "accountcreator-readings-unclear": "This list can be read in {{PLURAL:$1|one way|$1 ways}}. Which is right?",
      "accountcreator-readings-guess": "It is not certain that these are people, or that their names are complete. Check them, and correct the list where it is wrong.",
      "accountcreator-readings": "Ways to read the list",
      "accountcreator-labelled": "$1: $2",
      "accountcreator-columns-joined": "First and last name together are the real name: “$1”.",
      "accountcreator-columns-carried": "Unused columns are kept in the files that you save.",
      "accountcreator-columns-confirm": "This is correct",
      "accountcreator-columns-first": "First say how to read the list.",
      "accountcreator-nameless": "{{PLURAL:$1|One person has|$1 people have}} no username.",
      "accountcreator-make-usernames": "Make usernames",
      "accountcreator-guests": "Add guests without names",
      "accountcreator-naming": "Usernames for {{PLURAL:$1|one person|$1 people}}",
      "accountcreator-naming-from": "Made from",
      "accountcreator-naming-real": "First and last name (real name)",
      "accountcreator-naming-initial": "Initial and last name",
      "accountcreator-naming-counted": "A text and a number",
      "accountcreator-naming-address": "E-mail address, up to the @",
      "accountcreator-naming-address-public": "Usernames are public. These show a part of everyone’s private e-mail address.",
      "accountcreator-naming-example": "Workshop $1",
      "accountcreator-naming-text": "Text",
      "accountcreator-naming-number": "First number",
      "accountcreator-naming-prefix": "Put before each",
      "accountcreator-naming-suffix": "Put after each",
      "accountcreator-naming-preview": "Preview",
      "accountcreator-more-names": "… and {{PLURAL:$1|one more|$1 more}}",
      "accountcreator-naming-without": "{{PLURAL:$1|One person gets|$1 people get}} no username like this.",
      "accountcreator-naming-make": "Make {{PLURAL:$1|one username|$1 usernames}}",
      "accountcreator-naming-made": "{{PLURAL:$1|One username was|$1 usernames were}} made. The check shows whether they are free.",
      "accountcreator-naming-undo": "Undo",
      "accountcreator-guests-legend": "Guests whose names you do not know yet",
      "accountcreator-guests-range": "$1 … $2",
      "accountcreator-guests-count": "How many",
      "accountcreator-guests-add": "Add {{PLURAL:$1|0=guests|one guest|$1 guests}}",
      "accountcreator-guests-there": "{{PLURAL:$1|One guest is|$1 guests are}} on the list, with generated passwords.",
      "accountcreator-guests-remove": "Remove the guests",
      "accountcreator-column-remarks": "Remarks",
      "accountcreator-column-tools": "Tools",
      "accountcreator-parse-header": "read as headings",
      "accountcreator-parse-total": "read as a total, not a person",
      "accountcreator-parse-markup": "read as markup, not a person",
      "accountcreator-parse-no-name": "no name found",
      "accountcreator-parse-again": "listed above already, counted once",
      "accountcreator-parse-struck": "crossed out, left out",
      "accountcreator-parse-broken-quotes": "a quotation mark is missing at the end",
      "accountcreator-parse-extra-cells": "more cells than columns",
      "accountcreator-parse-unknown-mode": "not a password mode",
      "accountcreator-parse-too-many": "too many people for one list, left out",
      "accountcreator-check": "Check the list",
      "accountcreator-checking": "Checking: $1 of $2",
      "accountcreator-cancel-check": "Stop checking",
      "accountcreator-check-again": "Check again",
      "accountcreator-back-to-list": "Back to the list",
      "accountcreator-back-to-results": "Back to the results",
      "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|one row|$1 rows}}) stays for every line that you do not change here.",
      "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. No account has been created from it yet.",
      "accountcreator-close-run": "Accounts are being created. If you close the dialog, the current account is finished and the rest is not created.",
      "accountcreator-close-passwords": "Passwords were generated for this list, and you have not said that you saved their sheet. If you close the dialog, they stay here until you leave or reload the page. Then they are lost.",
      "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. Then you only have what you saved.",
      "accountcreator-table": "The people of the list. Arrow keys move, Enter edits, Delete removes.",
      "accountcreator-table-keys": "Keyboard: the arrow keys lead through the table, also to the buttons in a row. Enter or F2 edits a cell, Delete removes the row.",
      "accountcreator-state-unchecked": "Not checked",
      "accountcreator-state-checking": "Checking …",
      "accountcreator-state-ready": "Ready",
      "accountcreator-state-warned": "Warning",
      "accountcreator-state-rejected": "Problem",
      "accountcreator-state-already": "Has an account",
      "accountcreator-state-creating": "Creating …",
      "accountcreator-state-created": "Created",
      "accountcreator-state-refused": "Refused",
      "accountcreator-state-unfinished": "Unfinished",
      "accountcreator-state-unknown": "Unknown",
      "accountcreator-state-skipped": "Skipped",
      "accountcreator-count": "$1 × $2",
      "accountcreator-filters": "Show",
      "accountcreator-filter-all": "All",
      "accountcreator-filter-problems": "Problems",
      "accountcreator-filter-warnings": "Warnings",
      "accountcreator-filter-ready": "Ready",
      "accountcreator-filter-done": "Done",
      "accountcreator-filter-count": "$1 ($2)",
      "accountcreator-shown-first": "{{PLURAL:$1|One row needs|$1 rows need}} your attention. To see the other {{PLURAL:$2|row|$2 rows}}, choose “$3”.",
      "accountcreator-shown-first-done": "Nothing is left to fix. To see the whole list, choose “$1”.",
      "accountcreator-undo": "Undo removal",
      "accountcreator-remove": "Remove $1 from the list",
      "accountcreator-fix": "Use “$1”",
      "accountcreator-alternatives": "Find a free name",
      "accountcreator-alternatives-asking": "Searching …",
      "accountcreator-alternatives-failed": "The wiki did not answer. Try again.",
      "accountcreator-alternatives-none": "No similar name is free. Type another one.",
      "accountcreator-override": "Create anyway",
      "accountcreator-finish": "Finish",
      "accountcreator-leave-all-steps": "Leave all of these unfinished",
      "accountcreator-leave-all-question": "The list continues. This account, and every other that needs one more step, stays unfinished. Their owners have to finish the setup themselves.",
      "accountcreator-step-for": "For “$1” (line $2 of the list)",
      "accountcreator-step-then": "The list waits until you answer or leave this.",
      "accountcreator-remark-name-missing": "No username.",
      "accountcreator-remark-name-invalid": "Not a valid username.",
      "accountcreator-remark-name-taken": "This username is taken.",
      "accountcreator-remark-name-forbidden": "The wiki does not allow this name.",
      "accountcreator-remark-duplicate": "Same username as line $1.",
      "accountcreator-remark-email-missing": "No e-mail address to send the password to.",
      "accountcreator-remark-email-invalid": "Not a valid e-mail address.",
      "accountcreator-remark-email-repeated": "Same e-mail address as line $1.",
      "accountcreator-email-takeover": "Anyone who has this address could take over the account.",
      "accountcreator-remark-email-typo": "Is there a typo in the e-mail address?",
      "accountcreator-remark-email-required": "This wiki requires an e-mail address for every account.",
      "accountcreator-remark-realname-required": "This wiki requires a real name for every account.",
      "accountcreator-remark-password-missing": "No password.",
      "accountcreator-remark-password-weak": "The wiki does not accept this password.",
      "accountcreator-remark-lookalike": "Similar to the username in line $1.",
      "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1",
      "accountcreator-remark-reason-name": "The public reason contains a name from the list: $1",
      "accountcreator-remark-cleaned": "Read from “$1”.",
      "accountcreator-remark-normalised": "Will become “$1”.",
      "accountcreator-remark-already": "You created this account on $1.",
      "accountcreator-remark-has-account": "This person already has an account.",
      "accountcreator-remark-account-since": "Registered on $1.",
      "accountcreator-remark-account-by": "Created by $2 on $1.",
      "accountcreator-remark-account-edits": "{{PLURAL:$1|0=No edits yet|One edit|$1 edits}}.",
      "accountcreator-remark-account-home": "Home wiki: $1.",
      "accountcreator-theirs": "This is their account",
      "accountcreator-not-theirs": "This is someone else’s account",
      "accountcreator-quota-none": "This wiki’s limit on new accounts does not apply to you.",
      "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.",
      "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last 24 hours. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.",
      "accountcreator-quota-left": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|one|$2}} for now. If you reach the limit, the rest stays here and you can continue later.",
      "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.",
      "accountcreator-limit-ways": "The limit may be too low for this list. Before the event, you can:",
      "accountcreator-limit-raise": "Ask for a higher limit. Someone has to change the wiki’s settings, so ask a week before.",
      "accountcreator-limit-place": "Post the request on this page:",
      "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit during the event, such as account creator or event coordinator.",
      "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has a different IP address. Link for them:",
      "accountcreator-problem-nothing": "No account can be created from this list.",
      "accountcreator-problem-busy": "This list is being created already.",
      "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first. Then this list continues automatically.",
      "accountcreator-problem-sheet": "Some passwords were generated here and are stored nowhere else. Save the sheet with the passwords first.",
      "accountcreator-problem-logged-out": "You are not logged in as $1 yet. Log in first. Then the list continues automatically.",
      "accountcreator-problem-passwords": "{{PLURAL:$1|One person’s password is|The passwords of $1 people are}} no longer here. Open the sheet that you saved before.",
      "accountcreator-problem-field": "This wiki requires “$1” for every account, and it is empty.",
      "accountcreator-sheet-lost": "{{PLURAL:$1|One person’s password is|The passwords of $1 people are}} no longer here, only in the sheet that you saved. Open that sheet, drop it here, or paste its contents.",
      "accountcreator-sheet-slips": "{{PLURAL:$1|One account’s password is|The passwords of $1 accounts are}} no longer here, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here, or paste its contents.",
      "accountcreator-open-sheet": "Sheet with the passwords:",
      "accountcreator-paste-sheet": "or paste it here:",
      "accountcreator-sheet-opened": "{{PLURAL:$1|One password was|$1 passwords were}} restored.",
      "accountcreator-sheet-foreign": "It contains no passwords for these people.",
      "accountcreator-renew": "Generate {{PLURAL:$1|a new password|$1 new passwords}}",
      "accountcreator-renew-question": "{{PLURAL:$1|One person gets|$1 people get}} a different password than in the sheet that you saved. You save a new sheet next: for {{PLURAL:$1|this person|these people}}, only the new password works. For accounts that already exist, the old sheet stays right.",
      "accountcreator-save-sheet": "Save the sheet",
      "accountcreator-save-sheet-again": "Save it again",
      "accountcreator-sheet-is-saved": "I have saved the sheet",
      "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are stored nowhere else.",
      "accountcreator-sheet-name": "accounts-with-passwords",
      "accountcreator-results-name": "accounts",
      "accountcreator-fetching": "Loading …",
      "accountcreator-saved": "The list is in your downloads.",
      "accountcreator-start": "Create {{PLURAL:$1|one account|$1 accounts}}",
      "accountcreator-pause": "Pause",
      "accountcreator-paused": "Paused. Nothing is being created.",
      "accountcreator-halting": "Finishing the current account …",
      "accountcreator-resume": "Continue",
      "accountcreator-resume-left": "Create the {{PLURAL:$1|remaining account|remaining $1 accounts}}",
      "accountcreator-stop": "Stop",
      "accountcreator-retry": "Fix and retry",
      "accountcreator-save-csv": "Save as CSV",
      "accountcreator-copy-wikitext": "Copy as wikitext",
      "accountcreator-copy-names": "Copy names",
      "accountcreator-print-slips": "Print slips",
      "accountcreator-start-over": "New list",
      "accountcreator-start-over-question": "The list and its results will be removed. What you have not saved is lost.",
      "accountcreator-replace-list": "Another script on this page wants to replace this list.",
      "accountcreator-lose-list": "This list will be removed. No account has been created from it yet.",
      "accountcreator-lose-passwords": "The passwords generated for this list will be lost: you have not said that you saved their sheet.",
      "accountcreator-lose-results": "The results will be removed. You only keep what you saved.",
      "accountcreator-progress": "Progress",
      "accountcreator-progress-count": "$1 of $2",
      "accountcreator-seconds-left": "{{PLURAL:$1|one second|$1 seconds}} left",
      "accountcreator-minutes-left": "{{PLURAL:$1|one minute|$1 minutes}} left",
      "accountcreator-journal-lost": "Your browser does not remember this list. Do not reload the page until all accounts are created.",
      "accountcreator-challenge-for": "Answer for the account “$1”",
      "accountcreator-answer": "Answer",
      "accountcreator-wait-wiki": "The wiki is busy. Continuing in {{PLURAL:$1|one second|$1 seconds}} …",
      "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|one second|$1 seconds}} …",
      "accountcreator-wait-silent": "The wiki is not answering. Trying again in {{PLURAL:$1|one second|$1 seconds}} …",
      "accountcreator-stop-person": "You stopped. The rest of the list is still here.",
      "accountcreator-stop-refused": "The wiki does not let you create more accounts right now. The rest of the list is still here.",
      "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then continue. The rest of the list is still here.",
      "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then continue. The rest of the list is still here.",
      "accountcreator-log-in": "Log in (opens in a new tab)",
      "accountcreator-log-in-then": "When you return to this tab, the list continues automatically.",
      "accountcreator-stop-offline": "You are still offline. The rest of the list is still here.",
      "accountcreator-stop-silent": "The wiki has stopped answering. The rest of the list is still here.",
      "accountcreator-stop-challenge": "The wiki did not send a new puzzle. The rest of the list is still here.",
      "accountcreator-stop-broken": "Something went wrong in AccountCreator. The rest of the list is still here. Tell the people who maintain the gadget: $1",
      "accountcreator-resume-when": "Continue automatically:",
      "accountcreator-resume-by-hand": "no",
      "accountcreator-resume-hours": "in {{PLURAL:$1|one hour|$1 hours}}, while this page stays open",
      "accountcreator-resume-minutes": "in {{PLURAL:$1|one minute|$1 minutes}}, while this page stays open",
      "accountcreator-resume-at": "Continues automatically at $1.",
      "accountcreator-exemption-label": "Request for a higher limit",
      "accountcreator-event-page": "Event page (link or title):",
      "accountcreator-event-begin": "Event begins:",
      "accountcreator-event-end": "Event ends:",
      "accountcreator-event-network": "Public IP address or range at the venue (ask who runs the network):",
      "accountcreator-text-not-copied": "Your browser did not allow copying. Select the text and copy it yourself.",
      "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!",
      "accountcreator-row-created": "Created.",
      "accountcreator-row-created-mail": "Created. The wiki is mailing the password.",
      "accountcreator-row-created-elsewhere": "Created on the wiki’s own page, with the password typed there.",
      "accountcreator-row-handed-over": "Create this account in the other tab. As soon as it exists, you see it here.",
      "accountcreator-row-unfinished": "The wiki needs something more for this account.",
      "accountcreator-row-session-lost": "You were no longer logged in.",
      "accountcreator-row-unknown": "No answer. It is not known whether the account exists.",
      "accountcreator-slip-address": "Log in at:",
      "accountcreator-slip-wiki": "Your account at $1",
      "accountcreator-slip-username": "Username:",
      "accountcreator-slip-password": "Password:",
      "accountcreator-slip-ask": "ask whoever gave you this slip",
      "accountcreator-slip-mailed": "look in your e-mail",
      "accountcreator-broken-off": "You have an unfinished list: $1 of $2 done.",
      "accountcreator-broken-off-go-on": "Resume",
      "accountcreator-broken-off-forget": "Discard",
      "accountcreator-broken-off-forget-question": "The list and its results will be removed from this browser. Accounts that exist stay.",
      "accountcreator-broken-off-unreadable": "You have an unfinished list, but it cannot be read any more. Paste the list again: the accounts you already created are recognized.",
      "accountcreator-broken-off-elsewhere": "You have an unfinished list in another tab of this browser. Continue there.",
      "accountcreator-broken-off-here": "You have an unfinished list in this tab.",
      "accountcreator-broken-off-show": "Show the list"
    };
  });

  // src/accounts/list/check/creation-parameters.ts
  function Ai(n, e) {
    var t, r;
    return e ? [
      (t = e.at) != null ? t : "",
      e.createdBy === n ? "" : e.createdBy,
      ...e.edits === void 0 ? [] : [e.edits, (r = e.home) != null ? r : ""]
    ] : [];
  }
  var Cl = m(() => {
    "use strict";
  });

  // src/ui/shared/local-texts.ts
  function jt(n) {
    return n.filter((e) => e !== "").join(mw.msg("comma-separator"));
  }
  function Ik(n) {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(n).length > 0;
    } catch (e) {
      return false;
    }
  }
  function xm(n) {
    return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter(Ik), n);
  }
  function gm(n) {
    return xm({ dateStyle: "medium", timeStyle: "short" }).format(n);
  }
  function ur(n) {
    return xm({ dateStyle: "medium" }).format(Number(n));
  }
  function Ci(n) {
    return new Date(n.getTime() - n.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
  }
  var Kt = m(() => {
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
  function Gt(n) {
    const e = document.documentElement.dir === "rtl";
    const t = n.replace(qk, "");
    return e ? t && `⁨${t}⁩` : Bk.test(t) ? `⁨${t}⁩` : t;
  }
  function Wk(n) {
    return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  }
  function u(n, ...e) {
    return mw.message(n, ...e.map((t) => typeof t === "string" ? Gt(t) : Wk(t))).text();
  }
  function De(n, ...e) {
    return mw.message(n, ...e).text();
  }
  function Pe(n) {
    return n.filter((e) => e !== "").join(mw.msg("word-separator"));
  }
  var Bk, qk;
  var L = m(() => {
    "use strict";
    Bk = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
    qk = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  });

  // src/ui/shared/account-text.ts
  function Oi(n, [e = "", t = "", r, o = ""]) {
    return Pe([
      n,
      e === "" ? "" : t === "" ? u("accountcreator-remark-account-since", ur(e)) : u("accountcreator-remark-account-by", ur(e), t),
      r === void 0 ? "" : u("accountcreator-remark-account-edits", r),
      o === "" ? "" : u("accountcreator-remark-account-home", o)
    ]);
  }
  function bm(n, e) {
    var t;
    return (e == null ? void 0 : e.createdByMe) ? u("accountcreator-remark-already", ur((t = e.at) != null ? t : "")) : Oi(u("accountcreator-name-taken", n), Ai(n, e));
  }
  var Ol = m(() => {
    "use strict";
    Cl();
    Kt();
    L();
  });

  // src/wiki/shape.ts
  function R(n) {
    return typeof n === "object" && n !== null && !Array.isArray(n) ? n : {};
  }
  function j(n) {
    return Array.isArray(n) ? n : [];
  }
  function P(n) {
    return typeof n === "string" ? n : typeof n === "number" ? String(n) : "";
  }
  function qn(n) {
    return j(n).filter((e) => typeof e === "string");
  }
  var Ge = m(() => {
    "use strict";
  });

  // src/wiki/wiki-api.ts
  function fn(n) {
    const e = R(n);
    if (typeof e.html === "string") {
      return { format: "html", html: e.html };
    }
    return X(P(e.text) || P(e.info));
  }
  function Ll(n, e) {
    const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
    return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
  }
  function _k(n) {
    return Ll(fn(n), P(R(R(n).data).readonlyreason));
  }
  function Hk(n) {
    const e = Number(n);
    return n && Number.isFinite(e) && e > 0 ? e : null;
  }
  function Uk(n, e, t) {
    var a, c, l;
    const r = R(e);
    const o = (c = (a = r.xhr) != null ? a : t) != null ? c : {};
    const i = o.getResponseHeader ? Hk(o.getResponseHeader("Retry-After")) : null;
    const [s] = j(r.errors);
    return new Qt(
      typeof n === "string" ? n : "http",
      s ? _k(s) : X(P(R(r.error).info)),
      (l = o.status) != null ? l : 0,
      i,
      P(r.textStatus)
    );
  }
  function Li(n) {
    return n.replace(zk, (e) => e.length === 2 ? e : "�");
  }
  function wm(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [
      Li(e),
      Li(t)
    ]));
  }
  var mn, Qt, zk, Et;
  var hn = m(() => {
    "use strict";
    H();
    Lt();
    Ge();
    mn = String.fromCharCode(31);
    Qt = class extends se {
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
    zk = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
    Et = class {
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
        return this.send(this.api.get(wm(e)), t);
      }
      /**
       * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
       *
       * @throws ApiFailure
       */
      post(e, t) {
        return this.send(this.api.post(h(h({}, wm(e)), this.format)), t);
      }
      send(e, t) {
        if (t) {
          t.onCancel(() => e.abort());
        }
        return new Promise((r, o) => {
          e.then(
            (i) => r(R(i)),
            (i, s, a, c) => {
              o(Uk(i, s, c));
            }
          );
        });
      }
    };
  });

  // src/wiki/ask-creation.ts
  function Ei(n) {
    const e = Date.parse(P(n));
    return Number.isNaN(e) ? null : e;
  }
  function jk(n, e) {
    var s, a;
    const t = R(j(n.users)[0]);
    const r = R(n.globaluserinfo);
    const o = P(r.home);
    const i = (s = ym(r.editcount)) != null ? s : ym(t.editcount);
    return h(h({
      at: (a = Ei(r.registration)) != null ? a : Ei(t.registration)
    }, i === void 0 ? {} : { edits: i }), o === "" || o === e ? {} : { home: o });
  }
  function Kk(n, e) {
    var c;
    const t = R(j(R(n.query).logevents)[0]);
    const r = Ei(t.timestamp);
    if (r === null || P(t.title) === "") {
      return null;
    }
    const o = P(t.user);
    const i = t.action === "byemail" || t.action === "create2";
    const s = i && o === e;
    const a = i && !s && r > ((c = Ei(n.curtimestamp)) != null ? c : Infinity) - Vk;
    return h({ createdByMe: s, createdBy: o, at: r, isForOthers: i }, a ? { isRecent: a } : {});
  }
  function Gk(n, e, t) {
    var c;
    const r = jk(R(n.query), t);
    const o = Kk(n, e);
    if (!o) {
      return r.at === null && r.edits === void 0 ? null : h({ createdByMe: false, createdBy: "" }, r);
    }
    const a = o, { isForOthers: i } = a, s = Le(a, ["isForOthers"]);
    return w(h(h({}, r), s), { at: i ? s.at : (c = r.at) != null ? c : s.at });
  }
  function Pi(n, e, t, r, o) {
    return x(this, null, function* () {
      const i = yield n.get(h({
        action: "query",
        curtimestamp: "1",
        list: "logevents|users",
        letype: "newusers",
        letitle: `User:${t}`,
        leprop: "title|user|timestamp|type",
        lelimit: "1",
        ledir: "newer",
        ususers: mn + t,
        usprop: "registration|editcount"
      }, r ? { meta: "globaluserinfo", guiuser: t, guiprop: "editcount" } : {}), o);
      return {
        creation: Gk(i, e, String(mw.config.get("wgDBname"))),
        // Where there is no such module, that is a warning beside the answer to the rest.
        isGlobal: "globaluserinfo" in R(i.query)
      };
    });
  }
  var Vk, ym;
  var El = m(() => {
    "use strict";
    hn();
    Ge();
    Vk = 864e5;
    ym = (n) => typeof n === "number" ? n : void 0;
  });

  // src/accounts/email/email.ts
  function fo(n) {
    return !Qk.test(n) ? "invalid" : Jk.test(n) ? null : "odd";
  }
  function vm(n) {
    const e = n.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
    return e !== n && fo(e) === null ? e : null;
  }
  var Qk, Jk;
  var $i = m(() => {
    "use strict";
    nr();
    ui();
    ui();
    Qk = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
    Jk = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
  });

  // src/accounts/email/mail-domains.ts
  function Sm(n) {
    return new Map(n.split("|").map((e) => {
      const [t = "", ...r] = e.split(" ");
      return [t, r];
    }));
  }
  function a6(n, e, t, r) {
    return t > 1 && r > 1 && n[t - 1] === e[r - 2] && n[t - 2] === e[r - 1];
  }
  function Rm(n, e) {
    var o, i, s, a, c;
    let t = [];
    let r = Array.from({ length: e.length + 1 }, (l, d) => d);
    for (let l = 1; l <= n.length; l++) {
      const d = [l];
      for (let p = 1; p <= e.length; p++) {
        const f = n[l - 1] === e[p - 1];
        d[p] = Math.min(
          ((o = r[p]) != null ? o : 0) + 1,
          ((i = d[p - 1]) != null ? i : 0) + 1,
          ((s = r[p - 1]) != null ? s : 0) + (f ? 0 : 1),
          a6(n, e, l, p) ? ((a = t[p - 2]) != null ? a : 0) + 1 : Infinity
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
  function c6(n, e) {
    const [t, r] = [n.charAt(0), e.charAt(0)];
    if (Math.abs(n.length - e.length) > 2 || t !== r && n.charAt(1) !== r && e.charAt(1) !== t) {
      return false;
    }
    const o = Rm(n, e);
    if (o === 1) {
      return n.length !== e.length || t === r || Mi(n) === Mi(e);
    }
    if (t !== r) {
      return false;
    }
    return Mi(n) === Mi(e) || o === 2 && e.length > 6 && [...n].every((i) => e.includes(i));
  }
  function Tm(n) {
    return t6.test(n) && !n6.includes(n);
  }
  function l6(n, e) {
    return n.includes(e) || n.includes("*") && Tm(e);
  }
  function km(n, e) {
    var r;
    if (l6(n, e)) {
      return e;
    }
    if (n.length === 1 && n[0] === "com" && Tm(e)) {
      return "com";
    }
    const t = n.flatMap((o) => o === "*" ? e6 : [o]);
    return (r = t.find((o) => Rm(o, e) === 1)) != null ? r : null;
  }
  function u6(n, e) {
    var r;
    const t = (r = Pl.get(n)) != null ? r : Zk.get(n);
    if (t) {
      const o = km(t, e);
      return o && `${n}.${o}`;
    }
    if (r6.test(n)) {
      return null;
    }
    for (const [o, i] of Pl) {
      const s = c6(n, o) ? km(i, e) : null;
      if (s !== null) {
        return `${o}.${s}`;
      }
    }
    return null;
  }
  function d6(n) {
    for (const [e, t] of Pl) {
      const r = t.find((o) => n === e + o.replace(".", ""));
      if (r !== void 0) {
        return `${e}.${r}`;
      }
    }
    return null;
  }
  function p6(n) {
    var i;
    if (n.length > s6 || o6.test(n)) {
      return null;
    }
    const [, e, t] = (i = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(n)) != null ? i : [];
    const r = e !== void 0 && t !== void 0 ? u6(e, t) : d6(n);
    if (r !== null) {
      return r === n ? null : r;
    }
    const o = i6.find(([s]) => s.test(n));
    return o ? n.replace(o[0], o[1]) : null;
  }
  function Am(n) {
    const e = n.lastIndexOf("@") + 1;
    const t = e > 0 ? p6(n.slice(e).toLowerCase()) : null;
    return t === null ? null : n.slice(0, e) + t;
  }
  var Xk, Yk, Pl, Zk, e6, t6, n6, r6, o6, i6, s6;
  var Cm = m(() => {
    "use strict";
    Xk = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
    Yk = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
    Pl = Sm(Xk);
    Zk = Sm(Yk);
    e6 = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
    t6 = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
    n6 = ["co", "cm", "om"];
    r6 = /^(?:e?mail|cloud|gail|online|poste)$/;
    o6 = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
    i6 = [
      [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
      [/\.(?:nte|ent|nett)$/, ".net"],
      [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
    ];
    s6 = 100;
  });

  // src/accounts/email/judge-email.ts
  function Ni(n) {
    var o;
    const e = fo(n);
    const t = e && vm(n);
    const r = (o = Am(t != null ? t : n)) != null ? o : t;
    if (e) {
      return { problem: e, meant: r };
    }
    return r === null ? m6 : { problem: "typo", meant: r };
  }
  var m6;
  var $l = m(() => {
    "use strict";
    $i();
    Cm();
    m6 = { problem: null, meant: null };
  });

  // src/accounts/contract/newcomer.ts
  function Fi(n, e) {
    switch (n) {
      case "mail":
        return ["expires", "code", "reset"];
      case "password":
        return e ? ["code", "reset"] : ["noReset"];
      case "other":
        return e ? ["code"] : [];
      default:
        return T(n);
    }
  }
  var Ml = m(() => {
    "use strict";
    W();
  });

  // src/ui/shared/newcomer-texts.ts
  function Nl(n) {
    return location.origin + mw.util.getUrl(n);
  }
  function Di(n) {
    switch (n) {
      case "expires":
        return De("accountcreator-newcomer-expires");
      case "code":
        return De("accountcreator-newcomer-code");
      case "reset":
        return De("accountcreator-newcomer-reset", Nl("Special:PasswordReset"));
      case "noReset":
        return De("accountcreator-newcomer-no-reset");
      default:
        return T(n);
    }
  }
  var Fl = m(() => {
    "use strict";
    W();
    L();
  });

  // src/ui/shared/save-copy-print.ts
  function Dl(n, e, t) {
    const r = URL.createObjectURL(new Blob([e], { type: t }));
    const o = document.createElement("a");
    o.href = r;
    o.download = n;
    document.body.append(o);
    o.click();
    o.remove();
    setTimeout(() => URL.revokeObjectURL(r), 6e4);
  }
  function dr(n) {
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
  function Lm(n) {
    n.classList.add("accountcreator-print");
    document.body.append(n);
    document.documentElement.classList.add("accountcreator-printing");
    const e = () => {
      document.documentElement.classList.remove("accountcreator-printing");
      n.remove();
      Om.forEach((t) => window.removeEventListener(t, e, true));
    };
    Om.forEach((t) => window.addEventListener(t, e, true));
    window.print();
  }
  var Om;
  var Ii = m(() => {
    "use strict";
    Om = ["afterprint", "pointerdown", "keydown", "pagehide"];
  });

  // src/ui/one/next-steps.ts
  function Il(n, e, t = {}) {
    return $("<li>").append(
      $("<a>").attr({ href: mw.util.getUrl(e, t), target: "_blank", rel: "noopener" }).text(n)
    );
  }
  function f6({ username: n, by: e }, t) {
    return [
      De("accountcreator-slip-wiki", mw.config.get("wgSiteName")),
      `${De("accountcreator-slip-username")} ${n}`,
      `${De("accountcreator-slip-address")} ${Nl("Special:UserLogin")}`,
      ...e === "mail" ? [`${De("accountcreator-slip-password")} ${De("accountcreator-slip-mailed")}`] : [],
      "",
      ...t
    ].join("\n").trim() + "\n";
  }
  function Em(n) {
    const { username: e } = n;
    const t = Fi(n.by, n.email !== "").map(Di);
    const r = new OO.ui.ButtonWidget({ label: u("accountcreator-newcomer-copy") });
    r.$button.attr("data-accountcreator-action", "copy-text");
    r.on("click", () => {
      r.setLabel(u(dr(f6(n, t)) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
    });
    return $("<div>").append(
      $("<h4>").text(u("accountcreator-newcomer")),
      $("<ul>").addClass("accountcreator-newcomer").append(t.map((o) => $("<li>").text(o))).toggle(t.length > 0),
      r.$element,
      $("<ul>").addClass("accountcreator-links").append(
        Il(u("accountcreator-link-userpage"), `User:${e}`),
        Il(u("accountcreator-link-talk"), `User talk:${e}`),
        Il(u("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${e}` })
      )
    );
  }
  var Pm = m(() => {
    "use strict";
    Ml();
    L();
    Fl();
    Ii();
  });

  // src/wiki/read-declarations.ts
  function Pt(n) {
    return typeof n === "string" ? { format: "html", html: n } : X("");
  }
  function g6(n) {
    if (Array.isArray(n)) {
      return n.map((t, r) => ({ value: String(r), label: P(t) }));
    }
    const e = R(n);
    return Object.entries(e).map(([t, r]) => ({ value: t, label: P(r) }));
  }
  function b6(n) {
    if (typeof n === "string" || typeof n === "boolean") {
      return n;
    }
    if (Array.isArray(n)) {
      return qn(n);
    }
    return typeof n === "number" ? String(n) : null;
  }
  function w6(n, e) {
    var r;
    const t = R(e);
    return {
      name: n,
      type: (r = h6.find((o) => o === t.type)) != null ? r : "string",
      label: Pt(t.label),
      help: Pt(t.help),
      optional: t.optional === true,
      sensitive: t.sensitive === true,
      value: b6(t.value),
      options: g6(t.options)
    };
  }
  function y6({ required: n, fields: e }) {
    return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => Z(t) && Z(r));
  }
  function Bi(n) {
    return j(n).map((e) => {
      var o;
      const t = R(e);
      const r = R(t.fields);
      return {
        id: P(t.id),
        required: (o = x6.find((i) => i === t.required)) != null ? o : "optional",
        provider: Pt(t.provider),
        account: Pt(t.account),
        metadata: h({}, R(t.metadata)),
        fields: Object.entries(r).map(([i, s]) => w6(i, s))
      };
    }).filter((e) => !y6(e));
  }
  var h6, x6;
  var qi = m(() => {
    "use strict";
    H();
    Ge();
    h6 = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
    x6 = ["required", "optional", "primary-required"];
  });

  // src/wiki/read-override-check.ts
  function $m(n) {
    return {
      action: "titleblacklist",
      tbtitle: `User:${n}`,
      tbaction: "new-account",
      tbnooverride: "1"
    };
  }
  function Mm(n) {
    const e = R(n.titleblacklist);
    return e.result === "blacklisted" ? { code: P(e.message) || "titleblacklist-forbidden", message: Pt(e.reason) } : null;
  }
  function Nm(n) {
    return { action: "antispoof", username: n };
  }
  function Fm(n) {
    const e = R(n.antispoof);
    switch (e.result) {
      case "conflict":
        return { code: "antispoof-conflict", message: X(qn(e.users).join(mw.msg("comma-separator"))) };
      case "error":
        return { code: "antispoof-name-illegal", message: Pt(e.error) };
      default:
        return null;
    }
  }
  var Dm = m(() => {
    "use strict";
    H();
    qi();
    Ge();
  });

  // src/wiki/ask-overridable.ts
  function Wi(n, e, t, r) {
    return x(this, null, function* () {
      const o = [];
      for (const { override: i, parameters: s, read: a } of v6) {
        if (pe(e, i) && !r.cancelled) {
          const c = a(yield n.get(s(t), r));
          if (c) {
            o.push(h({ kind: "forbidden", canonical: t, override: i }, c));
          }
        }
      }
      return o;
    });
  }
  var v6;
  var Bl = m(() => {
    "use strict";
    H();
    Dm();
    v6 = [
      { override: "ignoreTitleBlacklist", parameters: $m, read: Mm },
      { override: "ignoreAntiSpoof", parameters: Nm, read: Fm }
    ];
  });

  // src/app/checks-part.ts
  var Im = {};
  cn(Im, {
    askOverridable: () => Wi,
    describeAccount: () => k6,
    judgeEmail: () => Ni,
    nextSteps: () => Em
  });
  function k6(n, e, t) {
    return x(this, null, function* () {
      const { creation: r } = yield Pi(new Et(), n, e, true, t);
      return bm(e, r);
    });
  }
  var Bm = m(() => {
    "use strict";
    pn();
    Ol();
    L();
    El();
    hn();
    $l();
    Pm();
    Bl();
    We(qe);
  });

  // src/accounts/steps/step-conversation.ts
  function R6({ required: n }) {
    return n === "required";
  }
  function _i(n) {
    return n.kind === "silent" ? "unknown" : n.kind === "free" ? "no" : "yes";
  }
  var S6, pr;
  var Hi = m(() => {
    "use strict";
    wi();
    st();
    ai();
    W();
    Fe();
    S6 = 12e4;
    pr = class extends ln {
      /**
       * @param dependencies
       * @param account
       * @param step The first step
       * @param onEnd Told once how it ended
       * @param existence What is known already of the account; left out: the wiki is asked
       */
      constructor(t, r, o, i, s = "asking") {
        super({ step: o, existence: s, values: fl(o.requests), phase: "open", redirect: "none", notice: null });
        this.dependencies = t;
        this.account = r;
        this.onEnd = i;
        if (s === "asking") {
          void this.askForAccount();
        }
      }
      setValue(t, r) {
        this.change({ values: w(h({}, this.state.values), { [t]: r }) });
      }
      /**
       * Answers the step with what was filled in.
       *
       * @param extra The button that was pressed, or what came back from the redirect
       */
      answer() {
        return x(this, arguments, function* (t = {}) {
          const { step: r, values: o, phase: i } = this.state;
          if (i !== "open") {
            return;
          }
          const s = Object.keys(t).length > 0 ? [] : r.requests.filter(R6);
          const a = co(s, o);
          if (a) {
            this.change({ notice: w(h({}, Ee("fieldmissing", a.name)), { ended: false }) });
            return;
          }
          this.change({ phase: "sending", notice: null });
          yield this.conclude(yield this.dependencies.service.continue(
            ir(r.requests, h(h({}, o), t)),
            this.account.by
          ));
        });
      }
      /** The person was sent to the redirect's address, in a window of its own. */
      redirected() {
        const { step: t } = this.state;
        this.change({ redirect: "away" });
        this.dependencies.clock.later(S6, () => {
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
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
              T(t);
          }
        });
      }
      next(t) {
        return x(this, null, function* () {
          if (t.type === "restart") {
            yield this.endUnlessExisting({ kind: "restart", step: t });
            return;
          }
          const r = this.state.existence === "yes" ? "yes" : "asking";
          this.change({
            step: t,
            existence: r,
            values: fl(t.requests),
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
        return x(this, null, function* () {
          const { step: t } = this.state;
          const { username: r, since: o } = this.account;
          const i = _i(yield this.dependencies.service.find(r, o));
          if (this.state.step === t && this.state.existence === "asking") {
            this.change({ existence: i });
          }
        });
      }
      /** The answer to a step got lost. */
      find() {
        return x(this, null, function* () {
          const { service: t, clock: r } = this.dependencies;
          const { username: o, since: i } = this.account;
          const { existence: s } = this.state;
          this.change({ phase: "finding" });
          const a = yield lr(t, r, o, i);
          switch (a.kind) {
            case "mine":
              this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
              break;
            case "other":
              yield this.endUnlessExisting({ kind: "refused", refused: Ee("userexists") });
              break;
            case "free":
              yield this.endUnlessExisting({ kind: "unknown", found: "free" });
              break;
            case "silent":
              this.end(s === "no" ? { kind: "unknown", found: "silent" } : { kind: "unfinished", because: "unanswered", isCertain: s === "yes" });
              break;
            default:
              T(a);
          }
        });
      }
      /** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
      endUnlessExisting(t) {
        return x(this, null, function* () {
          const { existence: r } = this.state;
          const { username: o, since: i } = this.account;
          const s = r === "yes" || r === "no" ? r : _i(yield this.dependencies.service.find(o, i));
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
  var T6, qm, mr;
  var ql = m(() => {
    "use strict";
    T6 = [
      { until: 6e4, pause: 5e3 },
      { until: 6e5, pause: 15e3 },
      { until: Infinity, pause: 6e4 }
    ];
    qm = 36e5;
    mr = class {
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
        const t = (o = (r = T6.find(({ until: i }) => e < i)) == null ? void 0 : r.pause) != null ? o : qm;
        if (e + t > qm) {
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
  var ho = m(() => {
    "use strict";
  });

  // src/ui/shared/captcha-service.ts
  function _m(n) {
    const e = window;
    const t = e[A6[n]];
    return t && typeof t.render === "function" ? t : null;
  }
  function L6(n, e) {
    var r;
    const t = new DOMParser().parseFromString(e, "text/html");
    for (const o of Array.from(t.querySelectorAll("script[src]"))) {
      const i = bt(o.getAttribute("src"));
      const s = ((r = o.getAttribute("type")) != null ? r : "").trim().toLowerCase();
      if (i && C6[n].test(i.href) && O6.includes(s)) {
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
  function E6(n) {
    return new Promise((e, t) => {
      n.onload = () => e();
      n.onerror = () => t(new Error(`Cannot load ${n.src}`));
      setTimeout(() => t(new Error(`No answer from ${n.src}`)), Wm);
      document.head.appendChild(n);
    });
  }
  function P6(n) {
    return x(this, null, function* () {
      const e = Date.now();
      for (; ; ) {
        const t = _m(n);
        if (t) {
          if (t.ready) {
            yield new Promise((r) => {
              var o;
              (o = t.ready) == null ? void 0 : o.call(t, r);
            });
          }
          return t;
        }
        if (Date.now() - e > Wm) {
          throw new Error(`${n} did not start`);
        }
        yield new Promise((r) => {
          setTimeout(r, 100);
        });
      }
    });
  }
  function Hm(n, e, t, r, o) {
    return x(this, null, function* () {
      if (!_m(n)) {
        const s = L6(n, yield r());
        if (s === null) {
          throw new Error(`The wiki names no script of ${n}`);
        }
        yield E6(s);
      }
      const i = yield P6(n);
      i.render(t, {
        sitekey: e,
        callback: o,
        "expired-callback": () => o(""),
        "error-callback": () => o("")
      });
    });
  }
  var Wm, A6, C6, O6;
  var Um = m(() => {
    "use strict";
    ho();
    Wm = 1e4;
    A6 = {
      hcaptcha: "hcaptcha",
      recaptcha: "grecaptcha",
      turnstile: "turnstile"
    };
    C6 = {
      hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
      recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
      turnstile: /^https:\/\/challenges\.cloudflare\.com\//
    };
    O6 = ["", "text/javascript", "application/javascript"];
  });

  // src/ui/shared/captcha-widget.ts
  function M6() {
    const { confirmEdit: n } = mw.libs;
    if (!(n == null ? void 0 : n.CaptchaWidget)) {
      throw new Jt(`${Ui} makes no widget`);
    }
    return n.CaptchaWidget;
  }
  var Ui, Jt, $6, xo;
  var zm = m(() => {
    "use strict";
    Ui = "ext.confirmEdit.CaptchaWidget";
    Jt = class extends Error {
    };
    $6 = ["challenge-closed", "challenge-expired"];
    xo = class {
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
        return e === "hcaptcha" && mw.loader.getState(Ui) !== null;
      }
      /**
       * Shows what there is to see before an answer is wanted: a note on privacy, or a box to tick.
       *
       * @throws WidgetBrokenError
       */
      render() {
        return x(this, null, function* () {
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
        return x(this, null, function* () {
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
            throw $6.includes(r) ? new Error(r) : new Jt(r);
          }
          throw new Jt(`${Ui} gave no answer`);
        });
      }
      make() {
        return x(this, null, function* () {
          try {
            yield mw.loader.using(Ui);
            const e = new (M6())({
              container: this.container,
              type: this.type,
              interfaceName: "createaccount"
            });
            yield e.updateForCaptchaFailure({ type: this.type, key: this.key });
            yield e.renderCaptcha();
            return e;
          } catch (e) {
            throw e instanceof Jt ? e : new Jt(String(e));
          }
        });
      }
    };
  });

  // src/ui/shared/wiki-html.ts
  function I6(n, e) {
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
  function Wl(n, e) {
    Array.from(e.childNodes).forEach((t) => {
      if (t instanceof Text) {
        n.appendChild(document.createTextNode(t.data));
      } else if (t instanceof Element && !F6.has(t.tagName.toUpperCase())) {
        if (!N6.has(t.tagName)) {
          Wl(n, t);
          return;
        }
        const r = document.createElement(t.tagName.toLowerCase());
        for (const o of D6) {
          const i = t.getAttribute(o);
          if (i !== null) {
            r.setAttribute(o, i);
          }
        }
        I6(t, r);
        Wl(r, t);
        n.appendChild(r);
      }
    });
  }
  function ae(n) {
    const e = document.createDocumentFragment();
    if (n.format === "text") {
      e.appendChild(document.createTextNode(n.text));
    } else {
      const t = new DOMParser().parseFromString(n.html, "text/html");
      Wl(e, t.body);
    }
    return e;
  }
  function be(n) {
    var e;
    return ((e = ae(n).textContent) != null ? e : "").trim();
  }
  function Vm(n) {
    return be(n) === "" ? null : $("<span>").append(ae(n));
  }
  var N6, F6, D6;
  var Qe = m(() => {
    "use strict";
    ho();
    N6 = /* @__PURE__ */ new Set([
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
    F6 = /* @__PURE__ */ new Set([
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
    D6 = ["title", "lang", "dir", "alt", "width", "height"];
  });

  // src/ui/shared/captcha-view.ts
  function jm(n) {
    return $("<div>").append(ae(n.instructions));
  }
  var xn;
  var zi = m(() => {
    "use strict";
    W();
    Um();
    zm();
    L();
    ho();
    Qe();
    xn = class {
      constructor(e, t) {
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-captcha");
        if (e.kind !== "service") {
          this.$element.append(jm(e));
        }
        switch (e.kind) {
          case "text":
            this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(e.question));
            this.addAnother(u("accountcreator-captcha-another-question"));
            break;
          case "question":
            this.$element.append(
              $("<div>").addClass("accountcreator-captcha-question").append(ae(e.question))
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
            T(e);
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
        if (t && xo.isOffered(e.service)) {
          this.addWidget(e, r, t);
        } else {
          this.addScript(e, r);
        }
      }
      /** The wiki's own, which gives an answer whenever one is wanted. */
      addWidget(e, t, r) {
        const o = new xo(t, e.service, e.siteKey);
        const i = (s) => {
          mw.log.warn(s);
          if (s instanceof Jt && t.isConnected) {
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
        $(t).before(jm(e));
        Hm(e.service, e.siteKey, t, r, o).catch(
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
            $("<p>").text(u("accountcreator-captcha-elsewhere")),
            this.linkTo(e)
          ) : u("accountcreator-captcha-not-shown")
        }).$element);
        const [t] = this.$element.get();
        if (t && ((r = document.activeElement) == null ? void 0 : r.contains(t))) {
          (o = t.querySelector("a")) == null ? void 0 : o.focus({ preventScroll: true });
        }
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
  function _l(n) {
    return "BroadcastChannel" in window ? new BroadcastChannel(`accountCreator ${n}`) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
  }
  function Gm(n, e) {
    const { searchParams: t } = new URL(n);
    const r = t.get(Km);
    if (r === null) {
      return false;
    }
    const o = _l(e);
    o.postMessage({ mark: r, parameters: [...t] });
    setTimeout(() => {
      o.close();
      window.close();
    }, 200);
    return true;
  }
  var Km, Vi;
  var Hl = m(() => {
    "use strict";
    uo();
    Km = "accountcreatorreturn";
    Vi = class {
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
        this.latest = dn(this.randomBytes);
        const e = new URL(this.page, location.href);
        e.searchParams.set(Km, this.latest);
        return e.href;
      }
    };
  });

  // src/ui/shared/redirect-listener.ts
  function B6(n) {
    const { mark: e, parameters: t } = typeof n === "object" && n !== null ? n : {};
    if (typeof e !== "string" || !Array.isArray(t)) {
      return null;
    }
    const r = t.filter((o) => Array.isArray(o) && typeof o[0] === "string" && typeof o[1] === "string");
    return { mark: e, parameters: new Map(r) };
  }
  function Qm(n, e, t) {
    const r = _l(n);
    r.onmessage = ({ data: o }) => {
      const i = B6(o);
      if (i && i.mark === e) {
        r.close();
        t(i.parameters);
      }
    };
    return () => r.close();
  }
  var Jm = m(() => {
    "use strict";
    Hl();
  });

  // src/ui/shared/redirect-window.ts
  var q6, W6, ji;
  var Xm = m(() => {
    "use strict";
    Jm();
    q6 = 500;
    W6 = 1500;
    ji = class {
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
        const t = Qm(this.wiki, this.marks.current, (o) => {
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
            setTimeout(() => e.redirectClosed(), W6);
          } else {
            this.look(e, t);
          }
        }, q6);
      }
    };
  });

  // src/ui/shared/deliberate-press.ts
  function Zm({ key: n }) {
    return n === "Enter" || n === " ";
  }
  function ef({ key: n, target: e }) {
    return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(_6) !== null && e.closest(tf) === null;
  }
  var Ym, tf, _6, gn;
  var Ki = m(() => {
    "use strict";
    Ym = 500;
    tf = "button, a, [role=button], input[type=button], input[type=submit]";
    _6 = "[role=gridcell]";
    gn = class {
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
        this.deadUntil = e + Ym;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.element.classList.remove("accountcreator-not-yet"), this.deadUntil - performance.now());
      }
      isTooEarly({ timeStamp: e }) {
        return e < this.deadUntil;
      }
      /** Whoever presses too early has not looked yet. */
      putOff(e) {
        if (this.isTooEarly(e) && this.deadUntil !== Infinity) {
          this.waitFrom(Math.max(e.timeStamp, this.deadUntil - Ym));
        }
      }
      onKeydown(e) {
        if (!Zm(e) || ef(e)) {
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
        if (Zm(e) && !ef(e) && !this.held.delete(e.key)) {
          e.preventDefault();
          e.stopImmediatePropagation();
        }
      }
      onClick(e) {
        if (this.isTooEarly(e) && e.target instanceof Element && e.target.closest(tf)) {
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
  function nf() {
    var n, e, t;
    return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
  }
  function rf(n) {
    const e = $(nf());
    const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
    if (t.length > 0) {
      n.$element.insertBefore(t.first());
    } else {
      e.append(n.$element);
    }
  }
  function Gi(n) {
    $(nf()).append(n.$element);
  }
  var Qi = m(() => {
    "use strict";
  });

  // src/ui/shared/ask.ts
  function Se(n, e) {
    const t = $.Deferred();
    const r = new OO.ui.WindowManager();
    const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    Gi(r);
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
    const a = i && new gn(i);
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
  var Xt = m(() => {
    "use strict";
    Ki();
    L();
    Qi();
  });

  // src/ui/shared/field-control.ts
  function H6(n, e) {
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
  function U6(n, e) {
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
  function z6(n, e) {
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
  function V6(n, e) {
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
  function j6(n) {
    const e = $("<div>").addClass("accountcreator-reading").append(ae(n.label));
    if (typeof n.value === "string" && n.value !== "") {
      e.append($("<p>").text(n.value));
    }
    return { widget: null, $content: e, $input: null };
  }
  function K6(n, e) {
    const t = new OO.ui.ButtonWidget({ label: be(n.label) || n.name });
    t.on("click", e);
    return { widget: t, $content: t.$element, $input: t.$button };
  }
  function G6(n, e, t) {
    switch (n.type) {
      case "string":
      case "password":
        return H6(n, e);
      case "select":
        return U6(n, e);
      case "multiselect":
        return z6(n, e);
      case "checkbox":
        return V6(n, e);
      case "button":
        return K6(n, t);
      case "null":
      case "hidden":
        return j6(n);
      default:
        return T(n.type);
    }
  }
  function of(n, e) {
    return JSON.stringify(n) === JSON.stringify(e);
  }
  var fr;
  var Ul = m(() => {
    "use strict";
    H();
    W();
    Qe();
    fr = class {
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
        this.control = G6(
          e,
          (f) => {
            if (!of(f, this.known)) {
              this.known = f;
              t.changed(e.name, f);
            }
          },
          () => {
            var f;
            return (f = t.pressed) == null ? void 0 : f.call(t, e.name);
          }
        );
        this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", e.name);
        const { widget: o, $content: i, $input: s } = this.control;
        if (!o || e.type === "button") {
          this.$element.append(i);
          if (s) {
            s.attr("title", be(e.help));
          }
          return;
        }
        const a = be(e.label) || e.name;
        const c = r && !Z(e.help) && be(e.help) !== a;
        const l = new OO.ui.FieldLayout(o, {
          align: e.type === "checkbox" ? "inline" : "top",
          label: (p = Vm(e.label)) != null ? p : e.name
        });
        const d = c ? $("<div>").addClass("accountcreator-help").append(ae(e.help)) : $();
        this.$element.append(l.$element, d, this.$remark);
        if (s) {
          const f = [...d.get(), ...this.$remark.get()].map((b) => {
            b.id = OO.ui.generateElementId();
            return b.id;
          });
          s.attr("aria-describedby", f.join(" "));
        }
      }
      /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
      setValue(e) {
        var t, r;
        if (!of(e, this.known)) {
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
  function zl(n, e) {
    var r, o;
    const t = Array.from((o = (r = n.parentElement) == null ? void 0 : r.children) != null ? o : []);
    return t.indexOf(n) < t.indexOf(e);
  }
  var hr;
  var Vl = m(() => {
    "use strict";
    xt();
    Be();
    Ul();
    hr = class {
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
        this.build(e.filter(({ name: a, type: c }) => a !== no && c !== "hidden"), t, r);
        if (i !== null) {
          (s = this.controls.get(i)) == null ? void 0 : s.focus();
        }
        return true;
      }
      setValues(e, t) {
        this.controls.forEach((r, o) => {
          var i;
          r.setValue((i = ve(e, o)) != null ? i : "");
          r.setDisabled(t);
        });
      }
      /** A new challenge is on its way: what would be typed now would be lost. */
      setRenewing(e) {
        var t, r;
        (t = this.controls.get(Q)) == null ? void 0 : t.setReadOnly(e);
        (r = this.captcha) == null ? void 0 : r.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
      }
      /** The puzzle above the field for its answer; null: there is none. */
      get $captcha() {
        return this.controls.has(Q) && this.captcha ? this.captcha.$puzzle : null;
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
          const c = a && JSON.stringify(a.field) === JSON.stringify(s) ? a : new fr(s, this.dependencies, this.dependencies.showsHelp(s));
          o.set(s.name, c);
          if (s.name === Q && t) {
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
          if (o.parentElement !== t || r && !zl(o, r)) {
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
  function Ji(n, e, t) {
    const r = $("<p>");
    const o = () => {
      r.text(Pe([mw.messages.exists(n) ? u(n) : "", e]));
    };
    o();
    if (!mw.messages.exists(n)) {
      void t().then(o);
    }
    return r;
  }
  var jl = m(() => {
    "use strict";
    L();
  });

  // src/ui/shared/notice-view.ts
  function Q6(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-session-lost", e) : n === e ? u("accountcreator-session-again", e) : u("accountcreator-session-other", e, n);
  }
  function J6(n, e) {
    const { advice: t, action: r } = I(n.code);
    const o = n.spent && !e ? u("accountcreator-spent") : "";
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
  function X6(n, e) {
    const t = { wiki: X(""), advice: "", field: null, action: null };
    switch (n.kind) {
      case "refused":
        return J6(n, e);
      case "sessionLost":
        return w(h({}, t), { type: "error", own: Q6(n.now) });
      case "unknown":
        return n.found === "free" ? w(h({}, t), { own: u("accountcreator-unknown-free", n.username), type: "warning" }) : w(h({}, t), {
          own: u("accountcreator-unknown-silent", n.username),
          type: "warning",
          action: "askAgain"
        });
      case "restart":
        return w(h({}, t), { wiki: n.message, own: u("accountcreator-restart"), type: "warning" });
      case "otherTab":
        return w(h({}, t), { own: u("accountcreator-other-tab"), type: "warning" });
      default:
        return T(n);
    }
  }
  function Y6(n) {
    return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
  }
  var xr;
  var Kl = m(() => {
    "use strict";
    Oe();
    H();
    W();
    jl();
    L();
    Qe();
    xr = class {
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
        const o = e ? X6(e, r) : null;
        if (e !== this.shown) {
          this.shown = e;
          this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
          if (e && o) {
            this.$element.attr("data-accountcreator-outcome", Y6(e)).append(this.build(o));
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
          t.append($("<div>").addClass("accountcreator-notice-wiki").append(ae(e.wiki)));
        }
        const r = e.advice === "" ? $("<p>").text(e.own) : Ji(e.advice, e.own, this.fetchAdvice);
        t.append(r.addClass("accountcreator-notice-own"));
        const { action: o } = e;
        const i = o && this.actions[o];
        if (i) {
          const s = {
            askAgain: u("accountcreator-ask-again"),
            createAllTheSame: u("accountcreator-create-all-the-same")
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
  function go({ existence: n }) {
    return n === "yes" ? u("accountcreator-close-step") : n === "no" ? u("accountcreator-close-step-none") : u("accountcreator-close-step-maybe");
  }
  function br({ existence: n }) {
    return n === "no" ? u("accountcreator-give-up") : u("accountcreator-walk-away");
  }
  function Xi({ step: n, redirect: e }) {
    const { redirectTarget: t, requests: r } = n;
    if (t !== null) {
      const s = bt(t);
      return !s ? null : e === "none" ? u("accountcreator-redirect-go", s.host) : e === "away" ? u("accountcreator-redirect-show") : u("accountcreator-redirect-again");
    }
    const o = r.flatMap((s) => s.fields);
    const i = o.some(({ type: s }) => s === "button") && o.every(({ type: s }) => s === "button" || s === "null" || s === "hidden");
    return i ? null : u("accountcreator-continue");
  }
  function Z6({ requests: n }) {
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
  function e1(n) {
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
        return T(n);
    }
  }
  var gr;
  var Gl = m(() => {
    "use strict";
    Be();
    H();
    W();
    zi();
    Vl();
    L();
    Kl();
    ho();
    Qe();
    gr = class {
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
        this.notice = new xr(e.fetchAdvice);
        this.fields = new hr({
          changed: (t, r) => {
            var o;
            return (o = this.conversation) == null ? void 0 : o.setValue(t, r);
          },
          pressed: (t) => {
            var r;
            void ((r = this.conversation) == null ? void 0 : r.answer({ [t]: true }));
          },
          showsHelp: () => true,
          puzzle: (t) => new xn(t, {
            answered: (r) => {
              var o;
              return (o = this.conversation) == null ? void 0 : o.setValue(Q, r);
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
          this.$message.append(ae(e.message));
        }
        this.$metadata.empty().append(e.redirectTarget === null ? Z6(e) : $());
        const t = e.redirectTarget === null ? e.requests.flatMap((o) => o.fields) : [];
        this.fields.render(t, it(e.requests), 0);
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
        const t = e1(e);
        if (this.$redirect.text() !== t) {
          this.$redirect.text(t);
        }
      }
    };
  });

  // src/ui/shared/step-screen.ts
  var Yi;
  var sf = m(() => {
    "use strict";
    Xt();
    L();
    Gl();
    Yi = class {
      constructor(e, t) {
        this.conversation = e;
        this.$element = $("<div>");
        this.size = "large";
        this.viewName = "step";
        this.step = new gr(t);
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
        const r = Xi(e);
        return [
          { action: "leave", label: br(e), kind: "destructive", disabled: t },
          ...r === null ? [] : [{ action: "next", label: r, kind: "progressive", disabled: t }]
        ];
      }
      get closingQuestion() {
        const { state: e } = this.conversation;
        return e.phase === "ended" ? null : go(e);
      }
      press(e) {
        const { conversation: t, step: r } = this;
        if (e === "next") {
          r.next();
        } else if (e === "leave") {
          void Se(go(t.state), br(t.state)).then(
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
  function Zi(n) {
    return n === "mail" || n === "generate" || n === "type";
  }
  function bn(n, e, t) {
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
  function we({ attempt: n }) {
    return n ? n.outcome : null;
  }
  function ee(n, e) {
    var t;
    return (t = n.request.mode) != null ? t : e;
  }
  function Je(n) {
    return n.canonical || n.request.username;
  }
  function wn(n) {
    const e = we(n);
    return (e == null ? void 0 : e.kind) === "created" ? e.username : n.canonical || n.request.username;
  }
  function es({ state: n }) {
    return n === "created" || n === "already";
  }
  var wr;
  var J = m(() => {
    "use strict";
    wr = [
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

  // src/ui/shared/create-account-address.ts
  function ts({ username: n, email: e, realname: t, reason: r, isMailed: o }) {
    return mw.util.getUrl("Special:CreateAccount", h({
      wpName: n,
      email: e,
      realname: t,
      reason: r
    }, o ? { wpCreateaccountMail: "1" } : {}));
  }
  var Ql = m(() => {
    "use strict";
  });

  // src/ui/list/challenge-view.ts
  var yr;
  var Jl = m(() => {
    "use strict";
    Be();
    Oe();
    J();
    zi();
    Ql();
    L();
    yr = class {
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
        return x(this, null, function* () {
          const { shown: t } = this;
          const r = () => this.solve === e && this.shown === t;
          try {
            const o = yield e();
            if (r()) {
              this.$refused.empty();
              this.list.run.answerChallenge(Q, o);
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
            this.sayError(u(I(e.code).advice));
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
        return e ? ts(w(h({}, e.request), {
          username: Je(e),
          reason: e.request.reason || this.list.state.reason,
          isMailed: this.list.modeOf(e) === "mail"
        })) : "";
      }
      build({ captcha: e, row: t }) {
        var c;
        const r = this.nameOf(t);
        const o = new OO.ui.TextInputWidget({ name: Q, autocomplete: false });
        o.$input.attr({ spellcheck: "false", autocapitalize: "off" });
        const i = () => {
          if (o.getValue().trim() !== "") {
            this.list.run.answerChallenge(Q, o.getValue());
          }
        };
        o.on("enter", i);
        const s = new OO.ui.ButtonWidget({ label: u("accountcreator-answer"), flags: ["primary", "progressive"] });
        s.on("click", i);
        const a = new xn(e, {
          another: () => this.list.run.anotherChallenge(),
          answered: (l) => {
            if (l !== "") {
              this.list.run.answerChallenge(Q, l);
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

  // src/app/steps-part.ts
  var af = {};
  cn(af, {
    ChallengeView: () => yr,
    makeStepsPart: () => t1
  });
  function t1(n, e) {
    We(qe);
    const t = new ji(e, Vt);
    const r = () => n.service.createAccountPage();
    return {
      redirector: t,
      converse: (o, i, s) => Promise.resolve(
        new pr(n, o, i, s)
      ),
      waitFor: (...o) => new mr(n.service, n.clock, ...o),
      screen: (o) => new Yi(o, { redirector: t, createAccountPage: r, fetchAdvice: vr }),
      puzzle: (o, i) => new xn(o, w(h({}, i), { createAccountPage: r })).$element
    };
  }
  var cf = m(() => {
    "use strict";
    Ti();
    ns();
    Hi();
    ql();
    pn();
    zi();
    L();
    Xm();
    sf();
    Jl();
  });

  // src/accounts/list/delimited-text.ts
  function $t(n, e, t) {
    const r = (o) => n1.test(o) || o.includes(e) ? `"${o.replace(/"/g, '""')}"` : o;
    return n.map((o) => o.map(r).join(e)).join(t);
  }
  var n1;
  var kr = m(() => {
    "use strict";
    n1 = /["\r\n]|^\s|\s$/u;
  });

  // src/accounts/list/read/plain-text.ts
  function u1(n, e, t, r) {
    var i, s, a;
    if (r !== void 0) {
      const [, c = "", l = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
      const d = i1.get(l);
      return (a = (s = o1.get(r)) != null ? s : s1.get(r)) != null ? a : d ? (c + d).normalize() : n;
    }
    const o = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
    return o > 31 && o < 1114112 && (o < 55296 || o > 57343) ? String.fromCodePoint(o) : n;
  }
  function lf(n) {
    return n.includes("&") ? n.replace(r1, u1) : n;
  }
  function yn(n) {
    return n.replace(/[\s_]+/gu, " ").trim();
  }
  function Te(n) {
    if (!c1.test(n)) {
      return n;
    }
    return n.replace(a1, (e) => {
      var o;
      let t = (o = e.codePointAt(0)) != null ? o : 0;
      const r = t;
      while (r - t < 9 && l1.test(String.fromCodePoint(t - 1))) {
        t--;
      }
      return String(r - t);
    });
  }
  function O(n) {
    return n.trim() === "";
  }
  var r1, o1, i1, s1, a1, c1, l1;
  var fe = m(() => {
    "use strict";
    ke();
    r1 = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
    o1 = new Map(Object.entries({
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
    i1 = new Map(Object.entries({
      grave: "̀",
      acute: "́",
      circ: "̂",
      tilde: "̃",
      uml: "̈",
      ring: "̊",
      cedil: "̧",
      caron: "̌"
    }));
    s1 = new Map(Object.entries({
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
    a1 = C(String.raw`\p{Nd}`, "g");
    c1 = C(String.raw`[^\P{Nd}\d]`);
    l1 = C(String.raw`\p{Nd}`);
  });

  // src/accounts/list/read/chat.ts
  function Xl(n) {
    var i;
    const e = n.slice(0, 150);
    const t = Te(e);
    const r = ((i = d1.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) || "";
    const o = t.indexOf(r);
    return (t.length === e.length ? e.slice(o, o + r.length) : r).trim();
  }
  function uf(n, e) {
    const t = n.filter(({ text: i }) => !O(i));
    const r = t.map(({ text: i }) => Xl(i));
    if (r.filter((i) => i !== "").length < Math.max(2, t.length * 0.4)) {
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
  var d1;
  var Yl = m(() => {
    "use strict";
    fe();
    d1 = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
  });

  // src/accounts/list/read/headings.ts
  function eu(n) {
    return Ct(n).normalize("NFKC").toLowerCase();
  }
  function Mt(n) {
    return eu(n).replace(Zl, "");
  }
  function pf(n) {
    const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
    return Mt(e) === "" ? n : e;
  }
  function w1(n, e) {
    for (let t = Math.min(n.length, ff) - 1; t > 0 && n.length <= ff; t--) {
      const r = [n.slice(0, t), n.slice(t)];
      const o = r.map((s) => s === "account" ? void 0 : e(s));
      const i = (s, a) => o.some(
        (c, l) => c === s && (o[1 - l] === s || a(1 - l))
      );
      if (i("username", (s) => o[s] === "name" || b1.has(r[s] || ""))) {
        return "username";
      }
      if (i("email", (s) => g1.has(r[s] || ""))) {
        return "email";
      }
    }
    return void 0;
  }
  function xf(n) {
    return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (rs.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
  }
  var hf, p1, m1, Zl, df, rs, f1, mf, h1, x1, tu, g1, b1, ff, y1, v1, k1, gf, S1, os;
  var bf = m(() => {
    "use strict";
    zt();
    ke();
    hf = {
      username: "account alias anmelde användar användare apodo benutzer bruger bruker compte conta cuenta felhasználó gebruiker gebruikers handle identifiant istifadəçi konta konto korisničko kullanıcı käyttäjä käyttäjänimi login loginid loginname ngườidùng nick nickname nutzer pengguna používateľ používateľskémeno pseudo pseudonyme přezdívka rumuz screenname sisloginid spitzname suradničko szerkesztő thànhviên tunnus tàikhoản tênđăngnhập uporabniškoime user username usuari usuaria usuario usuário utente utilisateur utilisatrice utilizador utilizator użytkownik użytkownika uživatel uživatele uživatelskéjméno wikimediauser wikiname wikipedian wikiuser χρήστη χρήστης корисничко корисничкоиме користувач користувача логин логін ник никнейм пользователь пользователя потребител потребителскоиме участник участника учетнаязапись учетнойзаписи учётнаязапись учётнойзаписи կասնակցիանուն המשתמש כינוי משתמש שםמשתמשת اسمالحساب المستخدم مستخدم نامکاربری کاربر उपयोगकर्ता सदस्य ব্যবহারকারী ব্যবহারকারীর ผู้ใช้ მომხმარებელი მომხმარებლისსახელი アカウント ニックネーム ハンドルネーム ユーザ ユーザー ユーザーid ユーザーネーム ログイン ログインid 使用者 利用者 帳戶 帳號 昵称 暱稱 用戶 用户 登录 账号 账户 계정 닉네임 사용자 아이디 유저 유저네임",
      email: "adresademail adresemailowy adrespocztyelektronicznej adresseélectronique adreçaelectrònica contactemail correioeletrónico correioeletrônico correo correoelectronico correoelectrónico correue correuelectrònic courriel cím dirección eaddress email emailid emailová emailovýkontakt epost eposta eposti epoçt eメール indirizzoe mail mailde mel messagerie mél postaelettronica primaryemail surel sähköposti thưđiệntử useremail ηλεκτρονικήδιεύθυνση ηλεκτρονικόταχυδρομείο електроннапошта електроннапоща електронноїпошти емайл емейл имейл почта электроннаяпочта электроннойпочты էլփոստ אימייל דואל דואראלקטרוני מייל الإيميل الايميل البريدالإلكتروني البريدالالكتروني ایمیل بريدإلكتروني رایانامه پستالکترونیک ईमेल ইমেইল อีเมล อีเมล์ ელფოსტა メアド メール 信箱 电子邮件 电子邮箱 邮件 邮箱 電子メール 電子信箱 電子郵件 電郵 메일 이메일 전자메일 전자우편",
      realname: "namefirstandlast ชื่อนามสกุล ชื่อสกุล фамилияимяотчество نامونامخانوادگی attendeename bürgerlichername celéjméno civilname displayname echtenaam etuniminjasukunimi fornogefternavn fuldenavn fullname fullnameofparticipant fullständigtnamn fulltnavn förochefternamn gerçekad gerçekadı igazineved igazinév invitee klarname kokonimi legalname membername naamvoluit namaasli namalengkap namevorname nimi nombrecompleto nombrereal nomcomplet nomecompleto nomereal nomereale nometprénom nometprénoms nomeverdadeiro nominativo nomprénom nomreal nomréel numecomplet numereal numeșiprenume oikeanimi participantname pełnenazwisko prawdziweimięinazwisko prénometnom prénomnom realname richtigername riktigtnamn skutečnéjméno studentname teljesnév tênthật tênđầyđủ virkelignavn volledigenaam vollername vollständigername vorundnachname vorundzuname vrainom ονοματεπώνυμο πραγματικόόνομα настоящееимя повнеімя полноеимя піб справжнєімя фио שםאמיתי שםמלא שםפרטיומשפחה اسمكامل الاسمالثلاثي الاسمالحقيقي الاسمالكامل نامواقعی ناموخانوادگی نامکامل पूरानाम वास्तविकनाम আসলনাম পূর্ণনাম ชื่อจริง お名前 フルネーム 全名 全姓名 姓名 实名 本名 氏名 真实姓名 真實姓名 본명 성명 실명",
      firstname: "christianname etunimi first firstname firstnames fname forename forenames fornavn förnamn given givenname givennames imie imiona imię keresztnév krstnémeno křestníjméno nombredepila nombres nomdefonts nomedibattesimo preferredfirstname preferredname prenom prenome prenume primeironome primernombre primonome prénom prénoms roepnaam rufname utónév voornaam vorname vornamen önad όνομακαιπατρώνυμο имяотчество імяпобатькові שםפרטי الاسمالأول نامکوچک ชื่อต้น ファーストネーム 名 名前(名) 名字 이름(성제외)",
      lastname: "achternaam apelido apellido apellidos cognom cognome cognomi cognoms családnév efternamn efternavn etternavn familienaam familienname family familyname hausname họ last lastname llinatges lname nachname nazwisko nomdefamille nomfamille numedefamilie prezime priezvisko priimek prijmeni primerapellido příjmení secondname slektsnavn sobrenome soyad soyadı soyadınız soyisim sukunimi surname surnames vezetéknév zuname últimonome επίθετο επώνυμο презиме прізвище фамилия נאםמשפחה שםמשפחה اسمالعائلة الاسمالأخير الكنية اللقب شهرت نامخانوادگی उपनाम पदवी নামের শেষাংশ นามสกุล สกุล ラストネーム 名字(姓) 姓 姓氏 苗字 성",
      name: "ad adı adınız ime isim jmeno jméno meno naam nama name names namn navn nimed nom nombre nome nomi noms nume név prenumele tên vardas vārds όνομα имʼя име имена имя імя անուն שם שמות اسم الاسم نام नाम নাম প্রতিভাগী ชื่อ სახელი なまえ 参加者名 名前 名称 名稱 성함 이름 참가자명",
      people: "alumna alumno alumnos attendee attendees contact deelnemer deelnemers deltagare deltager deltagere deltaker deltakere guest guests katılımcı katılımcılar member members osallistuja osallistujat partecipante partecipanti participant participante participantes participanti participants people person persons peserta resztvevő résztvevő signup student students teilnehmende teilnehmer teilnehmerin teilnehmerinnen uczestnicy uczestnik volunteer who účastníci účastník συμμετέχων слушатель студент учасник учасники участники участница משתתף משתתפים משתתפת المشارك المشاركون المشاركين شرکتکننده 参与者 参加人 参加者 參與者 学生 學生 참가자 참석자",
      password: "adgangskode clave contrasenya contraseña hasło heslo initialpassword jelszó katasandi kennwort lösenord mdp motdepasse mậtkhẩu palavrapasse parola parolă pass passord passwd password passwort pw pwd salasana senha temporarypassword wachtwoord şifre κωδικός συνθηματικό парола пароль סיסמה رمزعبور كلمةالسر كلمةالمرور گذرواژه पासवर्ड পাসওয়ার্ড รหัสผ่าน パスワード 密码 密碼 비밀번호 암호",
      reason: "reason summary",
      mode: "mode passwordmode passwordway way",
      unused: "accessibility address adresse affiliation age allergies alter anmerkung anmerkungen anrede anschrift answer anteckning article articles attendance attended attendeestatus açıklama bemerkung bemerkungen by bölüm catatan cell cidade città city ciudad civilité class classe comentario comentarios comentários comment commentaire commentaires commenti comments company completiontime consent corso country course csoport currency curso data date department diet dietaryrequirements dni duration einrichtung einverstanden einwilligung employeeid employer ente escola escuela fachbereich faculty fax feedback firma fonction frage fragen funktion gender geschlecht ghichú grade groep group groupe groups grup grupa grupo grupp gruppe gruppen gruppo hochschule huomautus id idnumber index instansi instelling instituce institución instituição institution institutionname instituție instytucja intézmény iskola istituto jobtitle jointime kaupunki kelas klasse komentarz kommentar kommentare kota kraj kurs kurum land language languages langue leavetime link lp matricola matrikel matrikelnummer megjegyzés memberid message miasto mobile město nachricht nationality newsletter ngày no not note notes notiz notizen nr num numéroétudiant observaciones observações okul opmerkingen oppilaitos oraș order orderid ordernumber organisation organisationname organisme organización organization organização ort pays país phone phonenumber plaats portable position poznámka poznámky question questions region registered remark remarks remarque remarques role roles rolle row ryhmä rôle salutation school schule score scuola seat section sekolah sex signature signed signedup sisuserid skola skole skupina société source sprache stad stadt starttime state status straße street stt studentid studentno studentnumber studentnummer studiengang submittedat szkoła sınıf tags team tel telefon telephone thànhphố ticket ticketnumber tickettype time timestamp title topic total town trường turma uczelnia uhrzeit universidad universidade universitas university università universität université unterschrift url userid uwagi verein ville város website whatsapp workplace yorum zeit école établissement öğrencino üniversite đơnvị şehir škola ίδρυμα πόλη σχολή σχόλια время вуз город група группа должность класс коментар комментарии комментарий місто организация організація п/п пол пп примечание примечания примітка роль страна телефон университет учреждение школа אוניברסיטה ביתספר הערות טלפון מוסד עיר קבוצה الجامعة الدولة المؤسسة المجموعة المدرسة المدينة توضیحات دانشگاه شهر م مؤسسه ملاحظات शहर संस्थान จังหวัด มหาวิทยาลัย สถาบัน หมายเหตุ № コメント メモ 专业 住所 備考 備註 单位 單位 城市 备注 大学 学号 学年 学校 学籍番号 学部 學校 學號 役職 性別 性别 所属 所属機関 时间 時間 机构 機構 機関 班級 班级 联系方式 聯絡方式 都道府県 기관 메모 비고 성별 소속 시간 연락처 주소 지역 직책 학과 학교 학년 학번 datum fecha hora heure дата תאריך التاريخ 日付 日期 날짜"
    };
    p1 = "s a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
    m1 = "and und et y e i og och ja és și si ve và dan и і й та و";
    Zl = C(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
    df = C(String.raw`[^\p{L}\p{M}\p{N}№]+`);
    rs = C(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
    f1 = 200;
    mf = new Set(p1);
    h1 = new Set(hf.people.split(" "));
    x1 = new Set(m1.split(" "));
    tu = Object.entries(hf).reduce((n, [e, t]) => {
      const r = e === "people" ? "name" : e;
      for (const o of t.split(" ")) {
        const i = Mt(o);
        if (i && !n.has(i)) {
          n.set(i, r);
        }
      }
      return n;
    }, /* @__PURE__ */ new Map());
    g1 = new Set("address adresse adress adres adresa adrese adresă adresi adresiniz adreça alamat anschrift cím címe dirección direccion endereço indirizzo osoite адрес адреса διεύθυνση địachỉ ที่อยู่ כתובת عنوان نشانی पता ঠিকানা アドレス 地址 주소".split(" ").map(Mt));
    b1 = new Set("nazwa 名 명".split(" "));
    ff = 40;
    y1 = xf(tu);
    v1 = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(Mt);
    k1 = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(Mt));
    gf = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
    S1 = [...v1, ...gf(tu)];
    os = class {
      constructor(e = {}) {
        this.words = /* @__PURE__ */ new Map();
        this.found = /* @__PURE__ */ new Map();
        for (const [t, r] of Object.entries(e)) {
          for (const o of r) {
            this.words.set(Mt(o), t);
          }
        }
        this.words.delete("");
        this.secrets = [...S1, ...gf(this.words)];
        this.telling = [...xf(this.words), ...y1];
      }
      meaningOf(e) {
        var t;
        return (t = this.wordMeaning(e)) != null ? t : w1(e, (r) => this.wordMeaning(r));
      }
      wordMeaning(e) {
        var t;
        return (t = this.words.get(e)) != null ? t : tu.get(e);
      }
      /** What a heading means; null where that is not known. */
      score(e) {
        let t = this.found.get(e);
        if (t === void 0) {
          t = e.length > f1 ? null : this.find(e);
          this.found.set(e, t);
        }
        return t;
      }
      /** Is the text, as a whole, a heading that is known? */
      isHeading(e) {
        var t;
        return (((t = this.score(e)) == null ? void 0 : t.score) || 0) > 0.8;
      }
      /** Does the heading have a word for a password in it, as “Repeat password” has? */
      isSecret(e) {
        const t = Mt(e);
        const r = new Set(eu(e).replace(/\d+/g, " ").split(df));
        const o = (i) => r.has(i) || t === i || !k1.has(i) && i.length > (rs.test(i) ? 1 : 4) && t.includes(i);
        return this.secrets.some(o);
      }
      find(e) {
        var l, d, p;
        const t = (l = this.meaningOf(Mt(e))) != null ? l : this.meaningOf(Mt(pf(e)));
        if (t) {
          return { meaning: t, score: 1 };
        }
        const r = e.split(/[/|·•\n(（]/u).map(Mt).filter((f) => f);
        const o = new Set(r.map((f) => this.meaningOf(f)));
        const [i] = [...o];
        if (r.length > 1 && o.size === 1 && i) {
          return { meaning: i, score: 1 };
        }
        const s = eu(pf(e)).replace(/e[-‐‑ ]mail/g, "email").split(df).filter((f) => f);
        const a = s.flatMap((f, b) => mf.has(f) ? [] : [b]);
        const c = (d = this.meaningOf(a.map((f) => s[f]).join("").replace(Zl, ""))) != null ? d : this.meaningOf(s.slice(a[0], (a[a.length - 1] || 0) + 1).join("").replace(Zl, ""));
        if (c) {
          return { meaning: c, score: 0.9 };
        }
        return (p = this.findWholeName(s)) != null ? p : this.findWithin(s);
      }
      /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
      findWholeName(e) {
        const t = e.filter((s) => !h1.has(s) && !mf.has(s) && !x1.has(s));
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
          if (s !== -1 && (r.has(s) || rs.test(o))) {
            const a = s + o.length;
            const c = a >= t.length - 1 || this.meaningOf(t.slice(s)) === i;
            const l = rs.test(o) && c;
            return { meaning: i, score: l ? 0.8 : 0.5 };
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/markup.ts
  function* wf(n, e, t) {
    let r = n.indexOf(e);
    let o = r === -1 ? -1 : n.indexOf(t, r + 2);
    while (r !== -1 && o !== -1) {
      const i = n.indexOf(e, r + 2);
      if (i !== -1 && i < o) {
        r = i;
        continue;
      }
      if (o - r < R1) {
        yield [r, o + 2];
      }
      r = i === -1 || i >= o + 2 ? i : n.indexOf(e, o + 2);
      o = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, o + 2));
    }
  }
  function O1(n, e) {
    var i;
    const [, t] = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim()) || [];
    const [r = n, o = r] = (t == null ? void 0 : t.split("|")) || [];
    return (i = e.personIn(r)) != null ? i : o;
  }
  function L1(n, e) {
    const t = [];
    const r = [];
    for (const o of n) {
      const [, i = "", s = ""] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(o) || [];
      const a = O1((i ? s : o).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
      const c = i === "page" ? e.personIn(s.trim()) : null;
      if (c !== null) {
        t.push(c);
      } else if (a && (!i || /^\d+$/.test(i))) {
        r.push(a);
      } else if (a && C1.test(i)) {
        t.push(a);
      }
    }
    return { named: t, plain: r };
  }
  function E1(n, e) {
    const [t = "", ...r] = n.split("|");
    const o = yn(t);
    const i = /^#\w+:(.*)$/u.exec(o);
    if (i) {
      const p = e.personIn(i[1] || "");
      return p === null ? null : { names: [p], sure: true, template: "#" };
    }
    const { named: s, plain: a } = L1(r, e);
    if (s.length > 0) {
      return { names: s, sure: true, template: o };
    }
    const [c] = a;
    if (c === void 0) {
      return null;
    }
    const l = T1.test(o);
    const d = A1.test(o) || [...o].length < 3 || e.isUserNamespace(o, o.length < 30);
    return { names: l ? a : [c], sure: l || d, template: o.toLowerCase() };
  }
  function M1(n, e, t) {
    let r = "";
    let o = 0;
    for (const { 0: i, index: s = 0 } of n.matchAll(P1)) {
      const a = e.personAt(i);
      if (a !== null) {
        const c = s + i.length;
        const l = n.charAt(s - 1) === "[";
        const [d = ""] = l ? $1.exec(n.slice(c, c + 400)) || [] : [];
        t(a);
        r += n.slice(o, l ? s - 1 : s) + " ";
        o = c + d.length;
      }
    }
    return r + n.slice(o);
  }
  function vn(n, e) {
    const t = [];
    const r = [];
    const o = /* @__PURE__ */ new Map();
    let i = 0;
    let s = "";
    let a = 0;
    const c = (p) => {
      const f = p === null ? "" : yn(p);
      if (f === "") {
        i++;
        return;
      }
      o.set(f, (o.get(f) || 0) + 1);
      if (o.get(f) === 1) {
        t.push(f);
      }
    };
    const l = [];
    if (n.includes("[[")) {
      for (const [p, f] of wf(n, "[[", "]]")) {
        l.push([p, f, true]);
      }
    }
    if (n.includes("{{")) {
      for (const [p, f] of wf(n, "{{", "}}")) {
        l.push([p, f, false]);
      }
    }
    l.sort((p, f) => p[0] - f[0]);
    for (const [p, f, b] of l) {
      if (p < a) {
        continue;
      }
      const g = n.slice(p + 2, f - 2);
      s += n.slice(a, p) + " ";
      a = f;
      if (b) {
        c(e.personIn(g.split("|", 1)[0] || ""));
      } else {
        const v = E1(g, e);
        if (v == null ? void 0 : v.sure) {
          v.names.forEach(c);
        } else if (v) {
          r.push(v);
        }
      }
    }
    s += n.slice(a);
    if (/https?:/i.test(s)) {
      s = M1(s, e, c);
    }
    const d = t.filter((p) => (o.get(p) || 0) > 1);
    return { names: t, calls: r, signed: d, others: i, rest: s };
  }
  var R1, T1, A1, C1, P1, $1;
  var is = m(() => {
    "use strict";
    fe();
    R1 = 1e3;
    T1 = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
    A1 = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
    C1 = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
    P1 = /https?:\/\/[^\s<>[\]"]+/giu;
    $1 = /^[^[\]\n]{0,300}\]/u;
  });

  // src/accounts/list/read/cell-kinds.ts
  function wt(n) {
    const e = n.trim().toLowerCase();
    return yf.has(e) || e.length < 4 && D1.test(e) && e !== "";
  }
  function ru(n) {
    return wt(n) || vf.has(n.trim().toLowerCase());
  }
  function ou(n) {
    const e = n.trim().toLowerCase();
    return wt(n) && (e.length > 3 || !nu.test(e) || e.includes("/") || /^t[bd]./.test(e));
  }
  function ce(n) {
    return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && fo(un(n)) === null;
  }
  function ss(n) {
    if (!/\d/.test(n) || n.length > 60) {
      return false;
    }
    const e = n.match(/[^\s\d.,:/()+-]+/gu) || [];
    if (H1.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
      return e.length < 6;
    }
    const t = n.match(/\d+/g) || [];
    return _1.test(n) && e.length < 5 && t.length > 2 || U1.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((r) => W1.test(r));
  }
  function kf(n) {
    const e = n.trim();
    return e.length < 60 && I1.test(e);
  }
  function Sf(n) {
    return B1.test(n.trim());
  }
  function yt(n, e) {
    const t = n.trim();
    if (t === "") {
      return "blank";
    }
    if (t.length > 200) {
      return "text";
    }
    const r = t.toLowerCase();
    if (vf.has(r) || yf.has(r)) {
      return "answer";
    }
    if (ce(t)) {
      return "email";
    }
    if (/\[\[|\{\{/.test(t)) {
      const { names: i, calls: s } = vn(t, e);
      return i.length + s.length > 0 ? "person" : "url";
    }
    if (e.personIn(t, false) !== null) {
      return "person";
    }
    if (/^(?:https?:\/\/|www\.)/i.test(t)) {
      return e.personAt(t) === null ? "url" : "person";
    }
    const o = Te(t);
    return ss(o) ? "date" : nu.test(o) ? V1(t, o) : z1(o);
  }
  function z1(n) {
    const e = n.replace(/\D/g, "").length;
    return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
  }
  function V1(n, e) {
    const t = n.split(/\s+/u);
    return q1.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
  }
  function Sr(n) {
    const e = n.trim();
    return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !ce(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && j1.filter((t) => t.test(e)).length > 2;
  }
  function as(n) {
    return !O(n) && nu.test(n) && !ce(n);
  }
  var N1, F1, yf, vf, nu, D1, I1, B1, q1, W1, _1, H1, U1, j1;
  var at = m(() => {
    "use strict";
    $i();
    ke();
    is();
    fe();
    N1 = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
    F1 = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez";
    yf = new Set(N1.split("|"));
    vf = new Set(F1.split("|"));
    nu = C(String.raw`\p{L}`);
    D1 = C(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
    I1 = C(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
    B1 = C(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
    q1 = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
    W1 = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
    _1 = /\d{1,2}[:.]\d{2}/;
    H1 = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
    U1 = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    j1 = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
  });

  // src/accounts/list/read/column-stats.ts
  function cs(n, e) {
    return n.length > 0 ? n.filter(e).length / n.length : 0;
  }
  function kn(n) {
    const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return e.split(/[\s._,:|[\]{}-]+/u).filter((t) => t.length > 1);
  }
  function Rf(n, e, t) {
    const r = n.map((a) => (a[e] || "").slice(0, 400));
    const o = r.filter((a) => !O(a));
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
      s[yt(a, t)] += 1 / o.length;
    }
    return {
      filled: o.length,
      fill: r.length > 0 ? o.length / r.length : 0,
      kinds: s,
      distinct: o.length > 0 ? i / o.length : 0,
      realNames: cs(o, kf),
      ideographic: cs(o, Sf),
      flipped: cs(o, (a) => ls.test(a.trim())),
      coined: cs(o, (a) => G1.test(a.trim())),
      isSecret: o.length > 1 && i === o.length && o.every(Sr),
      examples: o.filter((a) => !wt(a)).slice(0, K1),
      words: r.map(kn)
    };
  }
  function us({ kinds: n, filled: e, distinct: t, isSecret: r }) {
    return e > 0 && !r && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
  }
  function ds(n, e) {
    return n.some((t) => e.some((r) => t === r || t.length > 2 && r.startsWith(t) || r.length > 2 && t.startsWith(r)));
  }
  function Rr(n, e) {
    let t = 0;
    let r = 0;
    n.words.forEach((o, i) => {
      const s = e.words[i] || [];
      if (o.length > 0 && s.length > 0) {
        r++;
        t += ds(o, s) ? 1 : 0;
      }
    });
    return r > 0 ? t / r : 0;
  }
  var K1, ls, G1;
  var bo = m(() => {
    "use strict";
    at();
    fe();
    K1 = 3;
    ls = /^([^,]{1,60}),\s+([^,]{1,60})$/;
    G1 = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
  });

  // src/accounts/list/read/clean-request.ts
  function iu(n, e) {
    const t = {};
    for (const r of ["username", "email", "realname", "reason"]) {
      const o = n[r];
      const i = Ot(r, o, e);
      if (o !== i) {
        t[r] = { from: o, to: i };
        n[r] = i;
      }
    }
    return t;
  }
  function Tf(n, e) {
    const t = h({}, n.request);
    const r = iu(t, e);
    if (Object.keys(r).length > 0) {
      n.cleaned = h(h({}, n.cleaned), r);
      n.request = t;
    }
  }
  var su = m(() => {
    "use strict";
    di();
  });

  // src/accounts/list/read/reading.ts
  var wo;
  var au = m(() => {
    "use strict";
    wo = 1e4;
  });

  // src/accounts/list/read/people-builder.ts
  function Tr(n) {
    return wt(n) ? "" : n.trim();
  }
  var Af, Q1, ps, Cf;
  var ms = m(() => {
    "use strict";
    su();
    at();
    fe();
    au();
    Af = 200;
    Q1 = [];
    ps = class {
      constructor({ userNamespaces: e = [] }) {
        this.rows = [];
        this.remarks = [];
        /** The first line of which a row found no room; null while there is room. */
        this.overflow = null;
        this.linked = /* @__PURE__ */ new Map();
        this.rules = { userNamespaces: e };
      }
      remark(e, t, r, o = t) {
        this.remarks.push({ code: e, line: t, lastLine: o, text: r.length > Af ? r.slice(0, Af) + "…" : r });
      }
      /**
       * @param line
       * @param lastLine
       * @param person
       * @param literally A row of the program's own sheet is taken to the letter
       */
      add(e, t, r, o = false) {
        var s;
        if (this.rows.length >= wo) {
          this.overflow = (s = this.overflow) != null ? s : e;
          return;
        }
        const i = w(h({
          username: "",
          email: "",
          realname: "",
          password: "",
          reason: "",
          mode: null,
          extra: Q1
        }, r), {
          line: e,
          lastLine: t,
          cleaned: {}
        });
        if (!o) {
          i.cleaned = iu(i, this.rules);
        }
        this.rows.push(i);
      }
      /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
      addLinked(e, t, r, o, i) {
        const s = yn(r);
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
        if (O(i) && O(s) && O(a)) {
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
        var i;
        const { overflow: r } = this;
        if (r !== null) {
          this.remark("too-many", r, ((i = t.find(({ line: s }) => s === r)) == null ? void 0 : i.text) || "", e);
        }
        const o = new Uint8Array(e + 2);
        for (const { line: s, lastLine: a } of [...this.rows, ...this.remarks]) {
          o.fill(1, s, a + 1);
        }
        for (const { line: s, lastLine: a, text: c } of t) {
          if (o[s] === 0 && !O(c)) {
            this.remark("no-name", s, c, a);
          }
        }
        this.rows.sort((s, a) => s.line - a.line);
        this.remarks.sort((s, a) => s.line - a.line);
      }
    };
    Cf = /* @__PURE__ */ new Map([
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
  function Lf(n) {
    const e = n.split(/\s+/u);
    return Ef(n) || Pf(e);
  }
  function Ef(n) {
    const { length: e } = n.split(/\s+/u);
    return e > J1 || e > 2 && /[.!?…]$/u.test(n) || /.[。！？]$/u.test(n);
  }
  function Pf(n) {
    const e = n.filter((t) => lu.test(t)).length;
    return n.length > 2 && e * 2 > n.length || n.length > 1 && lu.test(n[0] || "");
  }
  function Z1(n) {
    var r, o;
    const e = (o = (r = Of.exec(n)) == null ? void 0 : r[1]) != null ? o : n;
    const t = e.split(/\s+/u);
    return Lf(e) || t.length === 2 && lu.test(t[1] || "") ? "" : e;
  }
  function uu(n, e, t, r = false) {
    if (ru(n) || X1.test(n)) {
      return { name: "", isDoubtful: false };
    }
    const [, o = "", i = ""] = Y1.exec(n) || [];
    const s = ru(o) ? i : n;
    const a = () => ds(kn(s), e());
    const c = r ? Ef(s) : Lf(s);
    const l = c && (!a() || Of.test(s));
    return {
      name: t && (l || !a()) ? Z1(s) : s,
      isDoubtful: l || s !== n
    };
  }
  function $f(n, e) {
    return [true, false].map((t) => n.filter((r, o) => t ? e[o] === "email" : eS.has(e[o] || "unused")).join(" ").trim().toLowerCase());
  }
  function tS(n, e) {
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
  function nS(n, e, t) {
    const r = /* @__PURE__ */ new Set();
    tS(n, e).forEach((o, i) => {
      const [s = [], ...a] = o.map(({ cells: p }) => $f(p, t));
      const c = kn(i);
      const l = [s, ...a].some((p) => ds(c, p.flatMap(kn)));
      const d = a.some((p) => p.join("\n") !== s.join("\n") && !p.some((f, b) => f && f === s[b]));
      if (d && !l) {
        r.add(i);
      }
    });
    return r;
  }
  function Mf(n, e, t, r, o) {
    var p;
    const i = n.indexOf("username");
    const s = t.slice(0, cu).filter(({ cells: f }) => /\[\[|\{\{/.test(f[i] || ""));
    const a = ((p = r.score(e[i] || "")) == null ? void 0 : p.meaning) === "username" || s.length > Math.min(t.length, cu) / 2;
    const c = a ? nS(t, i, n) : null;
    const l = t.slice(0, cu).map(({ cells: f }) => (f[i] || "").trim()).filter((f) => f !== "");
    const d = l.filter((f) => Pf(f.split(/\s+/u))).length * 2 > l.length;
    return (f, b) => {
      const g = f.trim();
      return !c || g === "" ? { name: g, isDoubtful: false } : c.has(g.toLowerCase()) ? { name: "", isDoubtful: false } : uu(g, () => $f(b, n).flatMap(kn), o, d);
    };
  }
  var lu, cu, J1, Of, X1, Y1, eS;
  var du = m(() => {
    "use strict";
    ke();
    at();
    bo();
    lu = C(String.raw`^[^\p{L}\p{N}]*\p{Ll}`);
    cu = 200;
    J1 = 4;
    Of = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u;
    X1 = /^[([（].*[)\]）]$/u;
    Y1 = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
    eS = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
  });

  // src/accounts/list/read/labels.ts
  function aS(n, e) {
    const t = n.split(/\s+/u);
    const r = t.findIndex((i) => /[:：]/u.test(i));
    const o = r === -1 ? [] : t.flatMap((i, s) => {
      const [, a = ""] = /^([^:：]+)[:：]/u.exec(i) || [];
      const c = Math.max(r + 1, s - sS + 1);
      const l = (p, f) => e.isHeading([...t.slice(c + f, s), a].join(" "));
      const d = a === "" ? -1 : t.slice(c, s + 1).findIndex(l);
      return d === -1 ? [] : [c + d];
    });
    return [0, ...o].map((i, s, a) => t.slice(i, a[s + 1]).join(" "));
  }
  function pu(n, e) {
    if (n.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(n)) {
      return [];
    }
    const t = /^\s*\[?\s*\{\s*"/.test(n) ? n.replace(/[{}[\]"]|,\s*$/g, "") : n;
    const r = [];
    for (const o of t.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => aS(i, e))) {
      const [, i = "", s = ""] = Nf.exec(o) || [];
      const a = i.replace(/[*_]/g, "");
      const c = i ? e.score(a) : null;
      const l = { label: i.trim(), value: s.trim() };
      const d = r[r.length - 1];
      if (c && c.score > 0.8) {
        r.push(w(h({}, l), { meaning: c.meaning, isSecret: e.isSecret(a) }));
      } else if (i !== "" && e.isSecret(a)) {
        r.push(w(h({}, l), { meaning: "unused", isSecret: true }));
      } else if (iS(i, s)) {
        r.push(w(h({}, l), { meaning: null, isSecret: Sr(s) }));
      } else if (d) {
        d.value += `, ${o}`;
      } else {
        return [];
      }
    }
    return r;
  }
  function cS(n, e, t) {
    var g;
    const r = [...n].sort((v, y) => v.label.length - y.label.length);
    const o = (v) => {
      var y;
      return Tr(((y = r.find((k) => k.meaning === v)) == null ? void 0 : y.value.replace(/[*_]{2}/g, "")) || "");
    };
    const i = [o("firstname"), o("lastname")].filter((v) => v).join(" ");
    const s = o("name");
    const a = o("email") !== "" ? void 0 : n.find((v) => v.meaning === null && ce(v.value));
    const c = ((g = a == null ? void 0 : a.value) != null ? g : o("email")).replace(/^<|>$/g, "");
    const l = () => kn([c.replace(/@.*/u, ""), s, o("realname"), i].join(" "));
    const { name: d, isDoubtful: p } = uu(o("username"), l, t);
    const f = o("realname") || i;
    const b = n.flatMap((v, y) => (v.meaning === "unused" || v.meaning === null) && v !== a && !v.isSecret && !O(v.value) ? [{ heading: v.label, column: y, value: v.value.trim() }] : []);
    return {
      username: d || (f || e ? "" : s),
      realname: f || (e ? s : ""),
      email: c,
      password: o("password"),
      reason: o("reason"),
      extra: b,
      isDoubtful: p
    };
  }
  function Ff(n, e) {
    return pu(n, e).filter(mu).length > 1;
  }
  function fs(n, e) {
    const [, t = "", r = ""] = Nf.exec(n) || [];
    return e.isHeading(t) && !O(r) && !e.isHeading(r);
  }
  function Df(n, e, t, r) {
    const o = n.filter(({ text: k }) => !O(k));
    if (o.length === 0 || o.length > 1e5) {
      return null;
    }
    const i = o.slice(0, lS).some(({ text: k }) => pu(k, e).some(mu));
    if (!i) {
      return null;
    }
    const s = o.map((k) => ({ line: k, labels: pu(k.text, e) }));
    const a = s.flatMap(({ labels: k }) => k);
    const c = new Set(a.map(({ meaning: k }) => k));
    const l = ["email", "username", "name", "realname"].some((k) => c.has(k));
    const d = s.filter(({ labels: k }) => k.length > 0).length;
    const p = s.filter(({ labels: k }) => k.some(mu)).length;
    c.delete(null);
    if (!l || c.size < 2 || d < o.length * 0.6 || p < o.length * 0.4) {
      return null;
    }
    const f = [];
    let b = false;
    let g = null;
    let v = null;
    const y = () => {
      if (g && v) {
        const k = cS(f, c.has("username"), r), { isDoubtful: N } = k, M = Le(k, ["isDoubtful"]);
        b = b || N;
        t.addOrRemark(g.line, v.lastLine, M, g.text);
      }
      [g, v] = [null, null];
      f.length = 0;
    };
    for (const { line: k, labels: N } of s) {
      if (N.length === 0) {
        y();
        t.remark("no-name", k.line, k.text, k.lastLine);
      } else {
        if (N.some((M) => rS(f, M))) {
          y();
        }
        g = g != null ? g : k;
        v = k;
        f.push(...N);
      }
    }
    y();
    return { hasDoubtful: b };
  }
  var Nf, rS, oS, iS, sS, mu, lS;
  var hs = m(() => {
    "use strict";
    ke();
    at();
    bo();
    ms();
    fe();
    du();
    Nf = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
    rS = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
    oS = C(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
    iS = (n, e) => oS.test(n.trim()) && !O(e) && !/^\/\/|\[\[|\{\{/.test(e);
    sS = 3;
    mu = ({ meaning: n }) => n !== null;
    lS = 100;
  });

  // src/accounts/list/read/list-marks.ts
  function fS(n) {
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
  function Nt(n) {
    var l, d;
    const e = n.replace(Bf, "");
    const t = e.trimStart() !== n.trimStart();
    const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
    const o = ([p], f) => w(h({}, r), { text: fu(e, p), number: f });
    const i = pS.exec(e);
    if ((i == null ? void 0 : i[1]) !== void 0) {
      return o(i, fS(i[1]));
    }
    const s = mS.exec(e);
    if (s) {
      return o(s, 10);
    }
    const a = Te(e.slice(0, 40));
    const c = uS.exec(a);
    return c && a.length === Math.min(40, e.length) ? o(c, Number((d = (l = c[1]) != null ? l : c[2]) != null ? d : c[3])) : r;
  }
  function yo(n) {
    const e = Te(n.slice(0, 20));
    const t = dS.exec(e);
    return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: fu(n, t[0]) } : null;
  }
  function hu(n) {
    const e = n.map((i) => xS.exec(i));
    const t = n.length > 1 && hS.some((i) => e.every((s, a) => {
      var c;
      return s !== null && i[a] === ((c = s[1]) == null ? void 0 : c.toLowerCase());
    }));
    const r = e.map((i, s) => fu(n[s] || "", i == null ? void 0 : i[0]));
    const o = e.every((i) => gS.test((i == null ? void 0 : i[0]) || "")) && !r.every((i) => /\S\s+\S/.test(i));
    return t && !o ? r : null;
  }
  function qf(n, e) {
    const t = n.filter((d) => d.trim() !== "");
    const r = (d) => If.test(d) && !d.trimEnd().endsWith(e);
    const o = t.filter(r).length > t.length * 0.8;
    const i = o ? n.map((d) => d.replace(If, "")) : n;
    const s = i.map((d) => {
      const p = Nt(d.replace(/^#+ /, "- "));
      return p.number === null ? h(h({}, p), yo(p.text)) : p;
    });
    const a = Sn(s.map(({ number: d }) => d));
    const c = s.map(({ text: d, hasBullet: p, number: f, numbered: b }, g) => {
      const v = i[g] || "";
      const y = a ? d : b;
      const k = (p || a && f !== null) && !v.slice(0, v.lastIndexOf(y)).includes(e);
      return k ? y : null;
    });
    if (c.filter((d) => d !== null).length > t.length * 0.6) {
      return i.map((d, p) => c[p] || d);
    }
    const l = hu(i.map((d) => d.trim()).filter((d) => d !== ""));
    return l ? i.map((d) => d.trim() === "" ? d : l.shift() || "") : i;
  }
  function Sn(n) {
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
  var Bf, uS, dS, pS, mS, fu, hS, xS, gS, If;
  var vo = m(() => {
    "use strict";
    ke();
    fe();
    Bf = C(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
    uS = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
    dS = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
    pS = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
    mS = /^\s*\u{1f51f}\s*/u;
    fu = (n, e = "") => n.slice(e.length).replace(Bf, "").trim();
    hS = [
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
    xS = C(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
    gS = C(String.raw`^\p{Lu}\.\s*$`);
    If = /[,;；、，]\s*$/u;
  });

  // src/accounts/list/read/signature.ts
  function gu(n) {
    var a;
    const e = Math.max(0, n.length - xu);
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
      const p = s === 0 && c > 0;
      s = 0;
      let f = l;
      if (_f.test(f) && !/\d[.]\d+[.]\d/.test(f) && !r) {
        r = true;
        f = f.replace(_f, "");
      }
      if (bS.test(f) && !i) {
        i = true;
        f = f.replace(/\d{4}/, "");
      }
      o = o || wS.test(f);
      if (r && o && i) {
        const b = p && Hf.test(l) ? t[c + 1] : void 0;
        return e + (b && Hf.test(b[0]) ? (a = b.index) != null ? a : d : d);
      }
    }
    return -1;
  }
  function ko(n) {
    const [, e = n, t = ""] = n.length > 1e3 ? [] : yS.exec(n) || [];
    return { before: e.trim(), talk: t };
  }
  function vS(n) {
    const e = Te(n).trimEnd();
    if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-xu - Wf))) {
      return null;
    }
    const t = e.slice(-(xu + Wf + 20));
    const r = e.length - t.length;
    const o = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
    const i = o === -1 ? -1 : gu(e.slice(0, r + o).trimEnd());
    const s = i === -1 ? gu(e) : i;
    return s === -1 ? null : n.slice(0, s);
  }
  function RS(n) {
    const e = Te(n.slice(0, SS));
    for (const { index: t = 0 } of e.length === n.length ? e.matchAll(kS) : []) {
      const r = gu(e.slice(0, t).trimEnd());
      if (r !== -1) {
        return n.slice(0, r);
      }
    }
    return null;
  }
  function Wn(n, e = false) {
    var o;
    const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
    if (t) {
      return ko(n.slice(0, Math.max(0, n.length - 400)) + (t[1] || ""));
    }
    const r = (o = vS(n)) != null ? o : e ? RS(n) : null;
    return r === null ? null : ko(r.trim());
  }
  var xu, Wf, _f, bS, wS, Hf, yS, kS, SS;
  var xs = m(() => {
    "use strict";
    fe();
    xu = 80;
    Wf = 30;
    _f = /\d{1,2}[:.٫h]\d{2}/;
    bS = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    wS = /^\D{0,4}\d{1,2}(?:\D|$)/;
    Hf = /^\d{1,2}\.$/;
    yS = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
    kS = /[(（][^()（）]{1,24}[)）]/gu;
    SS = 1e3;
  });

  // src/accounts/list/read/letter.ts
  function IS(n, e) {
    const t = n.split(/[,;|\t]/);
    return t.length > 1 && t.some((r) => e.score(r) !== null);
  }
  function BS(n) {
    const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
    const t = e.split(/\s+/u).length;
    return t < 12 && !/[,;|\t]/.test(e) && ($S.test(e) || t > 3 && MS.test(e));
  }
  function qS(n, e, t) {
    var f;
    const { hasBullet: r, number: o, text: i } = Nt(n.text.slice(0, TS).replace(NS, ""));
    const s = r || o !== null || /^\s*[*#]/.test(n.text);
    const a = DS.test(i);
    const c = ((f = FS.exec(i)) == null ? void 0 : f[1]) || "";
    const l = Wn(i) !== null && !PS.test(i);
    const d = !l && BS(i);
    const p = IS(i, t);
    return {
      source: n,
      hasAddress: a,
      isApart: e,
      isPhrase: d,
      isItem: s,
      isHeading: p,
      isAnchor: a || s || l || c !== "" && t.isHeading(c) || p,
      isMarked: CS.test(i) || d && OS.test(i),
      isLeading: /[:：]\s*$/.test(i),
      hasComma: LS.test(i)
    };
  }
  function WS(n, e, t) {
    const r = n.reduce((i, { isMarked: s }, a) => s ? a : i, -1);
    if (n.length === 0 || n.length > wu) {
      return Ar;
    }
    if (r !== -1) {
      const i = n.filter(({ isPhrase: s }, a) => a <= r || s);
      return { lines: i, isClear: true, isLikely: true };
    }
    const o = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
    return o.length > 0 ? { lines: o, isClear: false, isLikely: true } : Ar;
  }
  function _S(n, e) {
    var i, s;
    const t = n.findIndex(({ isMarked: a, isLeading: c, isPhrase: l, hasComma: d, isApart: p }) => a && !c || l || d || p && n.length > 1);
    const r = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
    const o = t !== -1 ? n.slice(t) : r ? n : [];
    return o.length === 0 || o.length > wu ? Ar : { lines: o, isClear: t !== -1 && ((s = o[0]) == null ? void 0 : s.isMarked) === true, isLikely: t !== -1 };
  }
  function HS(n) {
    var r, o;
    const e = n.findIndex(({ isMarked: i }) => !i);
    const [t] = n;
    if (e > 0 && e < 4) {
      const i = ((r = n[e]) == null ? void 0 : r.isApart) === true || / /.test((t == null ? void 0 : t.source.text.trim()) || "");
      return { lines: n.slice(0, e), isClear: false, isLikely: i };
    }
    return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((o = n[1]) == null ? void 0 : o.isApart) === true } : Ar;
  }
  function US(n, e) {
    var o;
    const t = Math.max(e + 1, n.length - 8);
    const r = n.findIndex(({ isMarked: i, isLeading: s, isPhrase: a, isApart: c }, l) => l >= t && (i && !s || a && (c || l > n.length - 4)));
    return r === -1 ? Ar : { lines: n.slice(r), isClear: false, isLikely: ((o = n[r]) == null ? void 0 : o.isApart) === true };
  }
  function zS(n) {
    var r;
    const e = n.findIndex(({ source: o }, i) => i > 0 && ES.test(o.text));
    const t = n.slice(e);
    if (e === -1 || t.length > wu || t.filter(({ hasAddress: o }) => o).length > 1) {
      return Ar;
    }
    return { lines: t, isClear: ((r = t[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
  }
  function VS(n) {
    const e = n.flatMap(({ isAnchor: s }, a) => s ? [a] : []);
    const [t = 0] = e;
    const r = e[e.length - 1] || 0;
    const o = n.slice(t, r + 1);
    const i = e.length > o.length * 0.6 && (e.length > 1 || n.length < 8) && o.some(({ isAnchor: s, isHeading: a }) => s && !a);
    return i ? { first: t, last: r, isAnchored: i, own: o } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
  }
  function jS(n, e) {
    const { own: t, isAnchored: r } = e;
    const o = r ? 0.4 : Math.min(4 / t.length, 0.5);
    const i = So(t, ({ isMarked: c }) => c) > o;
    const s = So(t, ({ isPhrase: c }) => c) > (r ? 0.4 : 2 / t.length);
    const a = bu(e);
    return n.map((c) => w(h({}, c), {
      isPhrase: c.isPhrase && !s,
      isMarked: c.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(c.source.text))
    }));
  }
  function KS(n) {
    const e = VS(n);
    const { first: t, last: r, own: o, isAnchored: i } = e;
    const s = jS(n, e);
    if (i) {
      const c = o.length > 1 && So(o, ({ hasAddress: p }) => p) > 0.6;
      const l = o.length > 1 && o.every(({ isItem: p }) => p);
      const d = [
        WS(s.slice(0, t), s[t], l),
        _S(s.slice(r + 1), c)
      ];
      return c && !bu(e) ? d : d.map((p) => w(h({}, p), { isClear: p.lines.length === 0 }));
    }
    if (bu(e) || So(o, ({ source: c }) => /[;|\t]/.test(c.text)) > 0.5) {
      return [];
    }
    const a = HS(s);
    return [a, US(s, a.lines.length)];
  }
  function zf(n, e) {
    if (n.filter(({ text: a }) => !O(a)).length > AS) {
      return Uf;
    }
    const t = [];
    let r = false;
    for (const a of n) {
      const c = O(a.text);
      if (!c) {
        t.push(qS(a, r, e));
      }
      r = c;
    }
    const o = zS(t);
    const i = [...KS(t.slice(0, t.length - o.lines.length)), o];
    const s = new Set(i.flatMap((a) => a.lines.map(({ source: c }) => c)));
    return s.size === 0 ? Uf : {
      around: s,
      isSure: i.every(({ isClear: a }) => a),
      isLikely: i.some(({ lines: a, isLikely: c }) => a.length > 0 && c)
    };
  }
  var Uf, wu, TS, AS, CS, OS, LS, ES, PS, $S, MS, NS, FS, DS, Ar, So, bu;
  var Vf = m(() => {
    "use strict";
    ke();
    fe();
    vo();
    xs();
    Uf = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    wu = 15;
    TS = 300;
    AS = 3e3;
    CS = /[,!:，！：、。،]\s*$/u;
    OS = /\S{3}[.…。]\s*$/u;
    LS = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
    ES = /^(?:--|_{5,}|—+)\s*$/u;
    PS = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/;
    $S = C(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
    MS = C(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
    NS = /^\s*(?:>\s?)+/;
    FS = /^([^:：=@]{1,40})[:：]\s*\S/u;
    DS = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
    Ar = { lines: [], isClear: true, isLikely: false };
    So = (n, e) => n.filter(e).length / n.length;
    bu = ({ own: n }) => So(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
  });

  // src/accounts/list/read/addresses.ts
  function vt(n) {
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
  function Gf(n) {
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
  function Qf(n) {
    return /\d/.test(n) && n.length < 300 ? n.replace(eR, (e) => e.replace(/\D/g, "").length > 5 ? tR : e).replace(nR, " ").replace(/\uf8ff/g, " ") : n;
  }
  function jf(n, e) {
    let t = e;
    for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
      t = r;
    }
    return t;
  }
  function sR(n) {
    const e = n.startsWith("(");
    const [t = ""] = n.slice(e ? 1 : 0).split(e ? ")" : iR);
    const r = Gf(vt(Qf(Te(t) === t ? t : "")));
    const o = !oR.test(r) || /[@＠]/.test(r) ? "" : r;
    const i = o.split(/\s+/u);
    const s = i.reduce((a, c, l) => rR.test(c) ? a : l + 1, 0);
    return s === i.length || e ? { name: o, more: "", other: null } : { name: i.slice(0, s).join(" "), more: "", other: o };
  }
  function gs(n, e) {
    const t = n.search(/[@＠]/);
    const r = Math.max(0, t - 80);
    const o = t === -1 || n.length > GS ? null : QS.exec(n.slice(r, t + 300));
    if (!o) {
      return { name: n.trim(), email: "", more: "", other: null };
    }
    const i = un(o[0]);
    let s = jf(JS, n.slice(0, r + o.index)).trimEnd();
    const [a, c] = YS.exec(s.slice(-ZS)) || [];
    if (a !== void 0 && c !== void 0 && (e.isHeading(c) || Jf(c))) {
      s = s.slice(0, -a.length);
    }
    const l = jf(XS, n.slice(r + o.index + o[0].length));
    const d = Gf(vt(Qf(vt(s))));
    const p = vt(l);
    if (d !== "" && !wt(d)) {
      return { name: ce(d) ? "" : d, email: i, more: p, other: null };
    }
    return w(h({}, sR(p)), { email: i });
  }
  function Jf(n) {
    return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
  }
  function yu(n, e) {
    const t = n.trimStart();
    const [r, o = ""] = aR.exec(t) || [];
    if (r === void 0) {
      return n;
    }
    const i = t.slice(r.length);
    const s = bs(i) !== 1 || cR.test(o) || e.isHeading(o) || Jf(o) || /<[^<>]{1,64}[@＠]/.test(i);
    return s && !ce(o) ? i : n;
  }
  function Cr(n, e) {
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
  function Kf(n) {
    const e = [];
    let t = "";
    for (const r of n) {
      if (t !== "" && /[@＠]/.test(r)) {
        const o = r.replace(/<[^]*/u, "").trim();
        const i = !/[<(]/.test(r);
        const s = !i && (vu(t) === 1 || vu(o) === 1) && !/[@＠]/.test(o) && o !== "";
        if (s) {
          e.push(`${t.trim()}, ${r.trim()}`);
        } else if (i && vu(r) === 1) {
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
  function uR(n) {
    const e = [];
    let t = [];
    for (const r of n) {
      if (/[^\s@＠][@＠]/.test(r)) {
        const o = t.join(" ");
        e.push(o === "" || lR.test(o) ? r : `${o} ${r}`);
        t = [];
      } else {
        t.push(r);
      }
    }
    return e;
  }
  function dR(n) {
    if (bs(n) < 2) {
      return [n];
    }
    if (!/[<(]/.test(n)) {
      return uR(n.split(/\s+/u).filter((r) => r !== ""));
    }
    const e = n.split(">").filter((r) => vt(r) !== "");
    const t = e.length > 1 && e.every((r) => r.includes("<"));
    return t ? e.map((r) => r + ">") : [n];
  }
  function ku(n, e) {
    const t = yu(n, e);
    const r = bs(t);
    const o = Cr(t, ";；؛").filter((c) => vt(c) !== "");
    const i = o.length === 2 && o.some(ce);
    const s = o.filter((c) => /[@＠]/.test(c)).length > 1 || o.length > 1 && r < 2 && !i;
    if (r < 2 && !s) {
      return [gs(t, e)].filter(({ name: c, email: l }) => c || l);
    }
    const a = s ? o.flatMap((c) => bs(c) > 1 ? Kf(Cr(yu(c, e), ",，、،")) : [c]) : Kf(Cr(t, ",，、،"));
    return a.filter((c) => vt(c) !== "").flatMap(dR).map((c) => gs(yu(c, e), e)).filter(({ name: c, email: l }) => c !== "" || l !== "");
  }
  var GS, QS, JS, XS, YS, ZS, eR, tR, nR, rR, oR, iR, bs, aR, cR, vu, lR;
  var Su = m(() => {
    "use strict";
    $i();
    ke();
    at();
    fe();
    GS = 2e3;
    QS = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u;
    JS = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
    XS = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
    YS = C(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
    ZS = 50;
    eR = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
    tR = "";
    nR = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
    rR = C(String.raw`^\p{Ll}`);
    oR = C(String.raw`\p{L}`);
    iR = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;
    bs = (n) => {
      var e;
      return ((e = n.match(/[@＠]/g)) == null ? void 0 : e.length) || 0;
    };
    aR = C(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
    cR = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
    vu = (n) => n.trim().split(/\s+/u).length;
    lR = C(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
  });

  // src/accounts/list/read/page-mask.ts
  function fR(n, e) {
    return n.length < 1e3 && (pR.test(n) || mR.test(n) && n.endsWith("]]") || !e && Zf.test(n));
  }
  function hR(n, e) {
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
  function xR(n) {
    return n.split("{{").length - n.split("}}").length;
  }
  function wR(n) {
    const e = n.flatMap((a, c) => a.trim() === "" ? [] : [{ line: a, index: c }]);
    const t = e.flatMap(({ line: a }, c) => Ru.test(a) ? [c] : []);
    const r = e.filter(({ line: a }) => !Ru.test(a) && bR.test(a)).length;
    const o = t.length <= r && t.every((a, c) => a === c);
    const i = o || t.length * 2 <= r || e.some(({ line: a }) => Zf.test(a) || gR.test(a));
    const s = o || t.every((a) => {
      const c = e[a + 1];
      return c !== void 0 && !Ru.test(c.line);
    });
    return new Set(i && s ? t.map((a) => {
      var c, l;
      return (l = (c = e[a]) == null ? void 0 : c.index) != null ? l : -1;
    }) : []);
  }
  function kR(n) {
    const e = n.findIndex((o) => o.trim() !== "");
    if (!Xf.test(n[e] || "")) {
      return 0;
    }
    const t = n.slice(e + 1, e + vR).findIndex((o) => Xf.test(o));
    const r = n.slice(e + 1, e + 1 + t);
    return t > 0 && r.every((o) => yR.test(o)) ? e + t + 2 : 0;
  }
  function Ro(n) {
    const e = n.reduce((c, l, d) => l.includes("-->") ? d : c, -1);
    const t = n.some((c) => /\[\[|\{\{|^==.*==/.test(c));
    const r = kR(n);
    const o = t ? /* @__PURE__ */ new Set() : wR(n);
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
      const { text: p, open: f } = d ? hR(c, i) : { text: c, open: false };
      const b = i;
      i = f;
      const g = s;
      if (t) {
        const k = xR(p);
        s = Math.max(0, s + k);
        a = s === 0 ? 0 : a + 1;
        if (a > 100) {
          s = 0;
          a = 0;
        }
      }
      const v = p.trim();
      const y = v === "" && (b || c.trim() !== "");
      return {
        text: p,
        isMarkup: y || g > 0 || s > 0 && !/^\s*[*#]/.test(p) || fR(v, t)
      };
    });
  }
  function eh(n) {
    let e = "";
    let t = "";
    let r = null;
    let o = 0;
    let i = -1;
    for (const { 0: s, 1: a, index: c = 0 } of n.includes("<") ? n.matchAll(Yf) : []) {
      if (!a) {
        i = i === -1 ? c : i;
      } else if (i !== -1) {
        e += n.slice(o, i);
        r = r != null ? r : e;
        e += " ";
        t += n.slice(i, c).replace(Yf, " ");
        o = c + s.length;
        i = -1;
      }
    }
    e += n.slice(o);
    if (e.includes("~~")) {
      const s = e;
      e = s.replace(SR, (a, c) => {
        r = r != null ? r : s.slice(0, c);
        t += " " + a.slice(2, -2);
        return " ";
      });
    }
    return { rest: e, gone: t, before: r != null ? r : e };
  }
  function th(n, e) {
    return n.includes("](") ? n.replace(RR, (t, r, o) => /^mailto:/i.test(o) ? `${r} ${o.replace(TR, "<$1>")}` : e.personAt(o) === null ? r : o) : n;
  }
  function ws(n) {
    return /[<'*_]/.test(n) ? n.replace(AR, "").replace(/'{2,}|\*{2,}/g, "") : n;
  }
  var pR, mR, Zf, gR, bR, Ru, Xf, yR, vR, Yf, SR, RR, TR, AR;
  var Tu = m(() => {
    "use strict";
    pR = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
    mR = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
    Zf = /^#{2,6}\s/;
    gR = /^\s*\|?\s*:?-{3,}:?\s*\|/;
    bR = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/;
    Ru = /^#(?:\s|$)/;
    Xf = /^-{3}\s*$/;
    yR = /^(?:\s|[\w-]+\s*:|- |$)/;
    vR = 50;
    Yf = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
    SR = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
    RR = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu;
    TR = /^mailto:([^?]*)[^]*$/iu;
    AR = /<\/?[a-z][^<>@]{0,300}>/giu;
  });

  // src/accounts/list/read/times.ts
  function ih(n) {
    const e = Te(n);
    return e.length === n.length ? e : n;
  }
  function Cu(n) {
    if (!Au.test(n.slice(0, 300))) {
      return null;
    }
    const e = LR.exec(ih(n.slice(0, nh)));
    const t = e ? n.slice(e[0].length).trim() : "";
    if (e && Au.test(t)) {
      const s = (e[1] || "").toLowerCase().split(" ").filter((a) => a !== "");
      return { text: t, isSure: PR.test(e[0].replace(/[\s:]+$/, "")), before: s };
    }
    const r = n.slice(-nh);
    const o = ER.exec(ih(r));
    const i = o ? n.slice(0, n.length - r.length + o.index).trim() : "";
    return Au.test(i) ? { text: i, isSure: true, before: [] } : null;
  }
  function ah(n) {
    const e = n.map(Cu);
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
      return l === null ? [] : [(d = oh.exec(l)) == null ? void 0 : d[1]];
    }));
    const c = o > 1 && a.size === 1 && !a.has(void 0);
    return s.map((l) => c && l !== null ? l.replace(oh, "") : l);
  }
  var nh, rh, ys, CR, sh, OR, LR, ER, PR, Au, oh;
  var ch = m(() => {
    "use strict";
    ke();
    fe();
    nh = 60;
    rh = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
    ys = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
    CR = String.raw`${rh}${ys}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${rh}${ys})?`;
    sh = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
    OR = String.raw`(?:${sh}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
    LR = C(
      String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${OR},?\s{1,2})?${CR}|${sh})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
      "i"
    );
    ER = C(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${ys}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${ys})?[)\]]?$`, "i");
    PR = /[:：]|\d[./-]\d{1,2}[./-]\d/;
    Au = C(String.raw`\p{L}`);
    oh = C(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
  });

  // src/accounts/list/read/titles.ts
  function IR(n) {
    var b;
    const e = Te(n.trim()).toLowerCase();
    const [, t, r] = NR.exec(e) || [];
    if (t !== void 0 && r !== void 0) {
      return { word: t, numbers: [-1, r.charCodeAt(0), -1] };
    }
    const [, o, i, s] = MR.exec(e) || [];
    const [, a, c] = FR.exec(e) || [];
    const l = o != null ? o : c;
    const d = (b = i != null ? i : s) != null ? b : a;
    if (l === void 0 || d === void 0) {
      return null;
    }
    const p = /^\d+$/.test(d) ? Number(d) : -1;
    const f = [...d].length === 1 && p === -1 ? d.charCodeAt(0) : -1;
    return { word: l.trim(), numbers: [p, f, DR.indexOf(d)] };
  }
  function dh(n, e) {
    const t = n.reduce((r, o, i) => e(o) ? r : i, -1);
    return n.flatMap((r, o) => e(r) && o < t ? [o] : []);
  }
  function BR(n) {
    const e = n.map(({ lone: s }) => s === null ? null : IR(s));
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
  function Lu(n, e) {
    const t = e.map((i) => {
      var s;
      return lh(((s = n[i]) == null ? void 0 : s.lone) || "");
    });
    const r = n.flatMap(({ first: i }, s) => e.includes(s) ? [] : [lh(i)]);
    const o = (i) => {
      const [s] = t.map(i);
      return t.every((a) => a.length > 1 && i(a) === s) && !r.some((a) => i(a) === s);
    };
    return e.length > 1 && (o((i) => i[0]) || o((i) => i[i.length - 1]));
  }
  function qR(n, e) {
    const t = n.filter(({ width: s }) => s > 1);
    const r = dh(n, ({ lone: s }) => s !== null);
    const o = r.length * 2 <= t.length + 1;
    if (r.length === 0 || t.length < 2) {
      return Ou;
    }
    if (e.length > 1 || o && r[0] === 0 && Lu(n, r)) {
      return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
    }
    const i = t.filter(({ width: s }) => s >= $R).length > t.length * 0.7;
    return o && (i || Lu(n, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : Ou;
  }
  function HR({ first: n, width: e }) {
    const t = n.length > uh || e !== 1 || !_R.test(n) ? "" : Te(n);
    const [, r] = WR.exec(t) || [];
    return r === void 0 ? null : Number(r);
  }
  function UR(n) {
    const e = n.map(HR);
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
    const s = i.length > 1 && e[o] === i.length && !i.some(({ first: a }) => /\d/.test(Te(a)));
    return s ? [o] : [];
  }
  function vs(n) {
    const e = n.map((i) => i.lone !== null && i.lone.length > uh ? w(h({}, i), { lone: null }) : i);
    const t = BR(e);
    if (e.some(({ width: i }) => i > 1)) {
      return qR(e, t);
    }
    if (t.length > 1) {
      const i = t[0] === 0 && e.length >= t.length * 3;
      return { places: new Set(t), isSure: i, isLikely: t[0] === 0 };
    }
    const r = UR(e);
    if (r.length > 0) {
      return { places: new Set(r), isSure: true, isLikely: true };
    }
    const o = dh(e, ({ lone: i, isApart: s }) => i !== null && s);
    return o[0] === 0 && e.length >= o.length * 3 && Lu(e, o) ? { places: new Set(o), isSure: false, isLikely: true } : Ou;
  }
  var Ou, uh, $R, MR, NR, FR, DR, lh, WR, _R;
  var Eu = m(() => {
    "use strict";
    ke();
    fe();
    Ou = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    uh = 60;
    $R = 3;
    MR = C(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
    NR = C(String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$`);
    FR = C(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
    DR = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
    lh = (n) => n.trim().toLowerCase().split(/\s+/u);
    WR = C(String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$`);
    _R = C(String.raw`\p{L}`);
  });

  // src/accounts/list/read/lines.ts
  function YR({ gone: n, before: e, rest: t }, r, o) {
    const i = /\[\[|\{\{|https?:/.test(n) ? vn(n, o).names : [];
    const s = (r == null ? void 0 : r.names) || [];
    if (i.length > 0) {
      return s.every((c) => i.includes(c)) ? "yes" : "no";
    }
    const a = $u.test(n) && !$u.test(e);
    return a && s.length === 0 && !/[@＠]/.test(t) ? "perhaps" : "no";
  }
  function eT(n, { titles: e }) {
    const t = Ro(n.map(({ text: o }) => o));
    const r = n.map((o, i) => {
      var N;
      const s = (N = t[i]) != null ? N : { text: o.text, isMarkup: false };
      const a = s.isMarkup || o.isMarkup === true;
      if (a || O(s.text)) {
        const M = s.text.trim();
        return w(h({}, o), {
          plain: M,
          isMarkup: a,
          isStruck: false,
          isOut: "no",
          isTimed: false,
          bullets: "",
          signed: null,
          markup: null,
          item: { text: M, hasBullet: false, number: null, numbered: M }
        });
      }
      const c = eh(s.text);
      const { rest: l } = c;
      const [, d = "", p = l] = /^(\s*[*#:;]+)([^]*)$/u.exec(l) || [];
      const f = GR.test(l);
      const b = d && !f && !/^\s*\*\*[^*]/.test(l) && !/^\s*#\d/.test(l) ? p : l;
      const g = th(b, e).trim();
      const v = /\[\[|\{\{|https?:|[:：]/.test(g);
      const y = Nt(g);
      const k = v ? vn(g, e) : null;
      return w(h({}, o), {
        plain: g,
        isMarkup: false,
        isStruck: l !== s.text,
        item: y,
        isTimed: false,
        isOut: YR(c, k, e),
        bullets: b === l ? "" : d.trim(),
        signed: g.length > 3e3 ? null : gh(g),
        markup: k
      });
    });
    tT(r);
    sT(r);
    nT(r);
    return r;
  }
  function tT(n) {
    const e = n.filter(({ isMarkup: r, plain: o }) => !r && o !== "");
    const t = e.map(({ signed: r, plain: o }) => r != null ? r : /[)）]/.test(o) ? gh(o, true) : null);
    if (t.filter((r) => r !== null).length > e.length * 0.5) {
      e.forEach((r, o) => {
        var i;
        r.signed = (i = t[o]) != null ? i : null;
      });
    }
  }
  function nT(n) {
    const e = n.filter(({ isMarkup: t, signed: r, item: o }) => !t && r === null && !O(o.text));
    ah(e.map(({ item: t }) => t.text)).forEach((t, r) => {
      const o = e[r];
      if (t !== null && o) {
        o.isTimed = true;
        o.item = w(h({}, o.item), { text: t, numbered: o.item.number === null ? t : o.item.numbered });
      }
    });
  }
  function rT(n) {
    const e = ({ isMarkup: i, bullets: s, item: a, signed: c, markup: l }) => i || s !== "" || a.hasBullet || a.number !== null || c !== null || l !== null;
    const t = n.filter(({ text: i }) => !O(i));
    const r = t.slice(0, Math.max(0, t.findIndex(e)));
    const o = ({ plain: i }) => _n(i) || /[.!?:…。！？：]$/.test(i);
    return new Set(r.length > 1 && !r.some(o) ? r : []);
  }
  function oT(n) {
    const e = n.filter(({ text: r }) => !O(r));
    const t = vs(e.map((r, o) => {
      var b, g;
      const { isMarkup: i, item: s, bullets: a, signed: c, markup: l, plain: d } = r;
      const p = !i && !s.hasBullet && a === "" && c === null && !(l == null ? void 0 : l.names.length) && !/[@＠,;:：，、]/.test(d);
      const f = (g = (b = e[o - 1]) == null ? void 0 : b.lastLine) != null ? g : -1;
      return { lone: p ? d : null, first: s.text, width: 1, isApart: r.line > f + 1 };
    }));
    return new Map([...t.places].flatMap((r) => {
      const o = e[r];
      return o ? [[o, t]] : [];
    }));
  }
  function gh(n, e = false) {
    var o;
    const t = Wn(n, e);
    const r = (t == null ? void 0 : t.before) === "" ? ((o = Cu(n)) == null ? void 0 : o.text) || "" : "";
    return iT.test(r) && r !== r.toUpperCase() ? null : t;
  }
  function sT(n) {
    const e = n.filter(({ isMarkup: t, text: r }) => !t && !O(r));
    for (const t of [e, e.slice(1)]) {
      const r = hu(t.map(({ item: o }) => o.text));
      if (r) {
        t.forEach((o, i) => {
          const s = r[i] || "";
          o.item = w(h({}, o.item), { text: s, numbered: s, number: i + 1 });
        });
        return;
      }
    }
  }
  function mh(n, e) {
    const t = /* @__PURE__ */ new Map();
    n.forEach((r) => t.set(r, (t.get(r) || 0) + 1));
    t.delete("");
    return new Set([...t].flatMap(([r, o]) => o > 1 && o >= e ? [r] : []));
  }
  function aT(n) {
    const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
    return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
  }
  function Ss(n) {
    const [, e = "", t = ""] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim()) || [];
    return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
  }
  function cT(n) {
    const e = n.filter(({ isMarkup: g, text: v }) => !g && !O(v));
    const t = e.map(({ item: g }) => g.number);
    const r = e.map(({ item: g }) => {
      var v, y;
      return g.number === null ? (y = (v = yo(g.text)) == null ? void 0 : v.number) != null ? y : null : null;
    });
    const o = r.filter((g) => g !== null).length;
    const i = o > Math.max(2, e.length * 0.7) && Sn(r);
    const s = e.map(({ signed: g, plain: v }) => (g != null ? g : ko(v)).talk);
    const a = e.flatMap(({ markup: g }) => (g == null ? void 0 : g.calls) || []);
    const c = e.filter(({ bullets: g, item: v }) => g === "#" && v.number === null).length;
    const l = Sn(t) && c < t.filter((g) => g !== null).length && new Set(e.flatMap(({ item: g }) => g.number === null ? [] : [g.text])).size > 1;
    const d = (g) => bh(g, l);
    const p = e.flatMap(({ item: g }) => g.text.split(/[;；]/).filter((v) => !O(v)));
    const f = e.filter(({ item: g }) => !O(g.text));
    const b = new Set(f.flatMap(({ item: g, signed: v }) => {
      var y;
      return v || g.text.length > fh ? [] : ((y = xh.exec(g.text)) == null ? void 0 : y[2]) || [];
    }));
    return {
      isNumbered: l,
      isBareNumbered: i,
      hasItems: e.filter(d).length > 1 && Or(e, d) > 0.4,
      hasLinks: e.some(({ markup: g }) => g !== null && g.names.length > 0),
      areMostlyItems: e.filter(d).length > 1 && Or(e, d) >= 0.6,
      isMostlySigned: e.length > 1 && Or(e, ({ signed: g, markup: v }) => g !== null || v !== null && v.names.length > 0) >= 0.6,
      isQuoted: Or(e, ({ text: g }) => hh.test(g)) > 0.4,
      isPage: e.some(({ markup: g, signed: v }) => v !== null || g !== null && g.names.length > 0),
      hasMarks: e.length > 1 && Or(f, ({ item: g }) => /[.,;、。，；]\s*$/.test(g.text)) > 0.8 && Or(f, ({ item: g }) => /(?:^|\s)\S{1,2}\.$/.test(g.text)) < 0.5,
      talk: mh(s, e.length * 0.4),
      templates: mh(a.map(({ template: g }) => g), 2),
      isSurnameFirst: p.filter(Ss).length > p.length * 0.6 && p.length > 1,
      isBracketed: b.size > 1 && b.size > f.length * 0.8,
      hasBulletedReplies: e.some(({ bullets: g }) => g.endsWith(":")) && e.some(({ bullets: g }) => /[*#]$/.test(g))
    };
  }
  function _n(n) {
    const e = n.split(/\s+/u);
    return n.length > fh || e.length > zR + 2 || e.length > 4 && e.filter((t) => Pu.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => Pu.test(t)).length > 1;
  }
  function uT(n, e) {
    const t = !wh.test(n) || e > 2 && Pu.test(n);
    return /[!?。！？]$/.test(n) || n.endsWith(".") && t;
  }
  function dT(n) {
    var o;
    let e = 0;
    const t = n.split(/\s+/u).map((i) => {
      const s = uT(i, e);
      e = s ? 0 : e + 1;
      return i + (s ? "\n" : " ");
    }).join("");
    const r = t.split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
    return ((o = r.filter((i) => i.trim() !== "").pop()) == null ? void 0 : o.trim()) || n;
  }
  function pT(n, e) {
    const t = n.replace(/[;；、\t]$/u, "");
    const r = (l) => l.map((d) => d.trim()).filter((d) => d !== "");
    if (t.length > 1e6) {
      return [t];
    }
    if (/[;；、\t]/.test(t)) {
      return r(Cr(t, ";；、	"));
    }
    if (/\|/.test(t)) {
      return r(t.split("|"));
    }
    const o = r(t.split(/\s[/·•∙]\s/u));
    if (o.length > 2 || o.length > 1 && !/\s\/\s/.test(t)) {
      return o;
    }
    const i = r(Cr(t, ",，،"));
    const s = /[，،]/.test(t);
    const a = i.length === 2 && !s && (e || Ss(t) || KR.test(i[1] || ""));
    if (i.length < 2 || a) {
      return i.length < 2 ? i : [t];
    }
    if (_n(t) && i.some(_n)) {
      return [t];
    }
    const c = i.pop() || "";
    return [...i, ...c.length < 200 ? c.split(ZR) : [c]].map((l) => l.replace(/^(?:(?:and|und|et)\s|[^:]{2,40}:\s+)/i, ""));
  }
  function mT({ markup: n, signed: e, plain: t }, r) {
    var f;
    if (!n) {
      return null;
    }
    const { names: o, signed: i, calls: s, rest: a } = n;
    if (o.length > 0) {
      return e && i.length === 1 && o.length > 1 && _n(vt(a)) ? i : o;
    }
    const c = (f = s.find(({ template: b }) => r.has(b))) != null ? f : s[0];
    if (!c || !/[*#]|^\s*\{\{/.test(t)) {
      return null;
    }
    const { before: l } = e && Wn(a) || { before: a };
    const d = vt(l.replace(/[*#:;\s]+/g, "")) === "";
    const p = r.has(c.template) && !$u.test(ws(a));
    return d || p ? c.names : null;
  }
  function yh(n, e) {
    if (n.length > 400) {
      return n.trim();
    }
    let t = n.replace(jR, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
    if (e) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return Mu.test(t) ? "" : t;
  }
  function fT(n, e) {
    const t = n.filter(({ text: s }) => !O(s));
    const [r] = t;
    if (!r || r.isMarkup || t.length < 2 || r.item.number !== null || r.bullets !== "") {
      return null;
    }
    const o = e.score(r.item.text);
    const i = (o == null ? void 0 : o.score) === 1 && o.meaning !== "unused" && r.item.text.length > (o.meaning === "name" ? 3 : 4);
    return i ? r : null;
  }
  function hT(n, e) {
    const [t, r] = [n, e].map((o) => !/\s/.test(o.trim()));
    return r ? { username: e, realname: n } : t ? { username: n, realname: e } : { username: n, extra: [{ heading: "", column: 1, value: e }] };
  }
  function xT({ plain: n, item: e }, t, { isNumbered: r, isBareNumbered: o, hasMarks: i }, s) {
    var f;
    const a = r ? e.text : o && ((f = yo(e.text)) == null ? void 0 : f.text) || e.numbered;
    const c = n.endsWith(a) ? t.before.slice(n.length - a.length) : t.before;
    const l = /\[\[|\{\{/.test(c) ? vn(c, s).rest : c;
    const d = ws(l).trim();
    const p = _n(d) || /[.!?]\s|\s[-–—]|^-/.test(d) ? dT(d) : d;
    return yh(p.replace(/^[-–—\s]+/, ""), i);
  }
  function gT(n, { isSurnameFirst: e, isBracketed: t }) {
    const [, r = "", o = ""] = e ? /^([^,]+),\s(.+)$/u.exec(n) || [] : [];
    const [, i = "", s = ""] = t ? xh.exec(n) || [] : [];
    return r ? { realname: `${o.trim()} ${r}` } : s ? hT(i, s) : null;
  }
  function bT(n, { words: e }) {
    return /[^\s@]@[^\s@]/.test(n) ? ku(n, e).flatMap(({ email: t }) => t || []) : [];
  }
  function wT({ item: n, markup: e }, t) {
    var c;
    const r = t.isNumbered ? n.text : n.numbered;
    const o = t.isBareNumbered ? ((c = yo(r)) == null ? void 0 : c.text) || r : r;
    const i = ws(e && o.includes("{{") ? Nt(e.rest).text : o).replace(/^--\s*/, "").trim();
    const { before: s, talk: a } = ko(i);
    return t.talk.has(a) && s !== "" ? s : i;
  }
  function yT(n, { isSurnameFirst: e, hasMarks: t }, r) {
    const o = pT(n, e);
    return o.map((i, s) => {
      const a = s > 0 && s === o.length - 1;
      return yh(i, t || a && /\S{3}\.$/.test(i) && !VR.test(i));
    }).filter((i) => i !== "" && !ou(i) && !_n(i) && !/^https?:/i.test(i) && !["date", "phone", "url"].includes(yt(i, r)));
  }
  var zR, fh, Pu, $u, VR, Mu, jR, KR, hh, GR, ph, QR, xh, JR, XR, ZR, iT, Or, bh, wh, lT, Lr, ks;
  var Nu = m(() => {
    "use strict";
    ke();
    Su();
    at();
    vo();
    is();
    Tu();
    fe();
    xs();
    ch();
    Eu();
    zR = 7;
    fh = 100;
    Pu = C(String.raw`^\p{Ll}`);
    $u = C(String.raw`\p{L}`);
    VR = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u;
    Mu = C(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
    jR = C(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
    KR = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
    hh = /^\s*>\s/;
    GR = C(String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$`);
    ph = /[:：]$/;
    QR = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
    xh = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;
    JR = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
    XR = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
    ZR = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
    iT = C(String.raw`^\p{L}[^\d()]*$`);
    Or = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
    bh = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" && !(t && e === "#") || t && n.number !== null;
    wh = C(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`);
    lT = C(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
    Lr = class {
      constructor(e, t) {
        this.source = e;
        this.context = t;
        this.found = null;
      }
      get() {
        if (!this.found) {
          const e = eT(this.source, this.context);
          this.found = { lines: e, style: cT(e), titles: oT(e), above: rT(e) };
        }
        return this.found;
      }
    };
    ks = class {
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
        const e = fT(this.lines, this.context.words);
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
          } else if (!O(t.text)) {
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
        this.isClear = this.isClear && !(t && ph.test(e.plain));
        const r = (a = "no-name") => this.builder.remark(a, e.line, e.text, e.lastLine);
        if (this.isOut(e)) {
          r("struck");
          return;
        }
        if (this.isAside(e)) {
          r();
          return;
        }
        const o = mT(e, this.style.templates);
        if (o) {
          const [a = ""] = o.length === 1 && e.markup ? bT(e.markup.rest, this.context) : [];
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
        return Mu.test(e) && t === null || s && !a && hh.test(r) && this.isDoubtful() || c && o.endsWith(":") || o.startsWith(";") && (i == null ? void 0 : i.names.length) !== 1;
      }
      isOut({ isOut: e, isStruck: t, plain: r }) {
        const o = t && O(vt(r));
        if (e !== "perhaps" || o || Mu.test(r)) {
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
        const [, s] = e && (t == null ? void 0 : t.others) ? QR.exec(e.before.slice(-300)) || [] : [];
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
          return xT(e, r, t, this.context.titles);
        }
        const s = bh(e, t.isNumbered);
        const a = !s && !/[@＠]/.test(i);
        const c = a && t.hasItems && (t.isPage || t.isNumbered);
        const l = a && (t.isMostlySigned || t.areMostlyItems);
        if (o && o.others > 0 || (c ? !this.isAbove(e) : l && this.isDoubtful())) {
          return "";
        }
        return wT(e, t);
      }
      /** Adds who is in a line without links. How many? */
      readPlain(e, t) {
        const r = (a, c = "") => {
          this.builder.add(e.line, e.lastLine, { username: a, email: c });
          return 1;
        };
        const o = this.style.hasLinks && (e.isTimed || JR.test(t));
        if (ph.test(t) || XR.test(t) || o) {
          return 0;
        }
        const i = aT(t);
        if (i.length > 0) {
          return i.map((a) => r(a)).length;
        }
        if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
          const a = ku(t, this.context.words);
          return a.map((c) => r(this.nameOf(c), c.email)).length;
        }
        if (e.signed) {
          const [, a = "", c = ""] = /^(\S+)\s+(\S.*)$/u.exec(t) || [];
          const l = wh.test(a) && !lT.test(a) && !this.isDoubtful();
          return ou(t) || _n(t) ? 0 : r(l ? c : t);
        }
        if (e.isTimed) {
          this.isClear = false;
          this.hasOther = true;
          if (this.context.isOther) {
            return 0;
          }
        }
        const s = yT(t, this.style, this.context.titles);
        s.forEach((a) => this.addName(e, a));
        return s.length;
      }
      addName(e, t) {
        this.secrets += / /.test(t) && Sr(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
        const r = this.context.order === "parts" ? gT(t, this.style) : null;
        this.builder.add(e.line, e.lastLine, r != null ? r : { username: t });
      }
    };
  });

  // src/accounts/list/read/page-titles.ts
  var vT, kT, vh, ST, RT, TT, AT, CT, Er;
  var Fu = m(() => {
    "use strict";
    fe();
    vT = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wikipedyst|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
    kT = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
    vh = vT.split("|");
    ST = kT.split("|");
    RT = /^[\w-]{1,24}$/;
    TT = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
    AT = 500;
    CT = (n) => {
      try {
        return decodeURIComponent(n);
      } catch (e) {
        return n;
      }
    };
    Er = class n {
      constructor(e = []) {
        this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...vh, ...e.map(n.plain)]);
      }
      static plain(e) {
        return yn(e).toLowerCase();
      }
      /** Who has no account has an IP address for a name. */
      static named(e) {
        const t = e.trim();
        return t === "" || TT.test(t) ? null : t;
      }
      /**
       * Is this the name of a namespace for people?
       *
       * @param name
       * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
       */
      isUserNamespace(e, t) {
        const r = n.plain(e);
        return this.exact.has(r) || t && r.length < 60 && vh.some((o) => o.length > (o.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(o));
      }
      /**
       * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
       * prefixes of other wikis; null for other titles.
       *
       * @param title
       * @param isLink
       */
      personIn(e, t = true) {
        if (e.length > AT || !/[:：]/.test(e)) {
          return null;
        }
        const r = yn(e).replace(/^:/, "").split(/\s*[:：]\s*/);
        for (let o = 0; o < r.length - 1 && o < 4; o++) {
          const i = r[o] || "";
          const s = r.slice(o + 1).join(":");
          if (this.isUserNamespace(i, t)) {
            return n.named(s.replace(/[/#?].*$/u, ""));
          }
          const [, a, c] = /^([^/]+)\/([^/#?]+)/.exec(s) || [];
          if (o < r.length - 1 && a !== void 0 && c !== void 0 && !/^\d+$/.test(c) && ST.some((l) => a.toLowerCase().startsWith(l))) {
            return n.named(c);
          }
          if (!RT.test(i)) {
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
          const c = this.personIn(CT(a));
          if (c !== null) {
            return c;
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/delimited.ts
  function PT(n) {
    const e = /^\s*"(.*)"\s*$/u.exec(n);
    if (e) {
      return (e[1] || "").replace(/""/g, '"');
    }
    return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
  }
  function kh(n, e) {
    let t = e;
    while (n.charAt(t) === " ") {
      t++;
    }
    return t;
  }
  function $T(n, e, t, r) {
    let o = "";
    let i = 0;
    for (let s = e, a = t + 1; s < n.length && s < e + OT && i < LT; ) {
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
        const d = kh(c, l + 1);
        return d === c.length || r !== "" && c.startsWith(r, d) ? { cell: o, end: s, at: d } : null;
      }
      o += '"';
    }
    return null;
  }
  function MT(n, e, t) {
    const r = [];
    let o = e;
    let i = 0;
    for (; ; ) {
      const s = n[o] || "";
      if (s.charAt(i) === '"') {
        const a = $T(n, o, i, t);
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
      if (t === Du) {
        i = kh(s, i);
      }
    }
  }
  function* To(n, e) {
    let t = 0;
    for (let r = 0; r < n.length; r++) {
      const o = n[r] || "";
      const i = t > ET ? null : MT(n, r, e);
      if (i) {
        yield { line: r + 1, lastLine: i.end + 1, cells: i.cells };
        r = i.end;
      } else {
        const s = (e ? o.split(e) : [o]).map(PT);
        yield { line: r + 1, lastLine: r + 1, cells: s, broken: o.includes('"') };
        t++;
      }
    }
  }
  var Du, OT, LT, ET;
  var Sh = m(() => {
    "use strict";
    Du = "  ";
    OT = 500;
    LT = 3e4;
    ET = 50;
  });

  // src/accounts/list/read/stacked.ts
  function HT(n) {
    const e = /* @__PURE__ */ new Map();
    n.flatMap((t) => [...new Set(Ch(t))]).forEach((t) => {
      e.set(t, (e.get(t) || 0) + 1);
    });
    return new Set([...e].flatMap(([t, r]) => r >= Th && r > n.length * 0.3 ? [t] : []));
  }
  function UT(n, e) {
    const t = n.map(({ text: s }) => Nt(s));
    const r = Sn(t.map(({ number: s }) => s));
    const o = t.map(({ text: s, numbered: a }) => r ? s : a);
    const i = HT(o.filter((s) => /\d/.test(s)));
    return n.map((s, a) => {
      const c = o[a] || "";
      const l = () => /\d/.test(c) && (Ch(c).some((p) => i.has(p)) || ["phone", "date", "number", "url"].includes(yt(c, e)));
      const d = ce(c) ? "email" : IT.test(c) ? "handle" : l() ? "figure" : "text";
      return w(h({}, s), { plain: c, kind: d });
    });
  }
  function zT(n) {
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
  function Oh(n) {
    const e = n.map((r) => Iu(r, "email"));
    if (e.some((r) => r > 0)) {
      return e.every((r) => r < 2) && e.filter((r) => r === 1).length >= n.length * Ah ? "email" : null;
    }
    const t = (r) => n.every((o) => Iu(o, r) === 1);
    return n.length < Th ? null : t("handle") ? "handle" : t("figure") ? "figure" : null;
  }
  function VT(n, e) {
    const t = n.find((i) => i.kind === "text");
    const r = n.find((i) => i.kind === e);
    const o = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
    return [t != null ? t : o, r != null ? r : o, ...n.filter((i) => i !== t && i !== r)];
  }
  function jT(n) {
    var p, f;
    const e = zT(n);
    const [t = [], ...r] = e;
    const o = t.length === 1 && ((p = t[0]) == null ? void 0 : p.kind) === "text";
    const i = o ? r : e;
    const s = Oh(i);
    const a = i.filter(({ length: b }) => b > 1);
    if (i.length < 2 || s === null || !i.every(Lh) || a.length < i.length * Ah) {
      return null;
    }
    const c = Eh(i);
    const l = o ? [w(h({}, Ao(t, t)), { beside: ((f = t[0]) == null ? void 0 : f.text) || "" })] : [];
    const d = i.map((b) => Ao(b, c ? b : VT(b, s)));
    return { records: [...l, ...d], isSure: s === "email" };
  }
  function KT(n, e) {
    const t = Array.from({ length: n.length / e }, (o, i) => n.slice(i * e, (i + 1) * e));
    const r = Oh(t);
    return r !== null && Eh(t) && t.every(Lh) ? { records: t.map((o) => Ao(o, o)), isSure: r === "email" && t.length > 1 } : null;
  }
  function Rh(n) {
    for (let e = 2; e <= Math.min(FT, n.length); e++) {
      const t = n.length % e === 0 ? KT(n, e) : null;
      if (t) {
        return t;
      }
    }
    return null;
  }
  function GT(n) {
    const e = n.every(({ kind: t }, r) => {
      var o;
      return t === "text" || t === "email" && ((o = n[r - 1]) == null ? void 0 : o.kind) === "text";
    });
    if (!e || Iu(n, "email") === 0) {
      return null;
    }
    return {
      records: n.flatMap((t, r) => {
        const o = n[r + 1];
        const i = (o == null ? void 0 : o.kind) === "email" ? [t, o] : [t];
        return t.kind === "text" ? [Ao(i, i)] : [];
      }),
      isSure: false
    };
  }
  function Rs(n, e) {
    var a, c;
    const t = n.filter(({ text: l }) => !O(l));
    const r = t.length > 1 && !t.some(({ text: l }) => l.length > _T || DT.test(l) || BT(l));
    if (!r || t.filter(({ text: l }) => /[:：]/.test(l)).length >= t.length * 0.5) {
      return null;
    }
    const o = UT(t, e);
    if (o.every(({ kind: l }) => l === "text") || o.some(({ kind: l, plain: d }) => l === "text" && qT.test(d))) {
      return null;
    }
    const [i] = o;
    const s = (i == null ? void 0 : i.kind) === "text" ? Rh(o.slice(1)) : null;
    return (c = (a = jT(o)) != null ? a : Rh(o)) != null ? c : i && s ? {
      records: [w(h({}, Ao([i], [i])), { beside: i.text }), ...s.records],
      isSure: false
    } : GT(o);
  }
  var NT, FT, Th, Ah, DT, IT, BT, qT, WT, _T, Ch, Ao, Iu, Lh, Eh;
  var Bu = m(() => {
    "use strict";
    ke();
    at();
    vo();
    fe();
    NT = 8;
    FT = 6;
    Th = 3;
    Ah = 0.7;
    DT = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;
    IT = /^[@＠][^\s@＠]+$/;
    BT = (n) => n.split('"').length % 2 === 0;
    qT = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u;
    WT = C(String.raw`\p{L}{3,}`, "g");
    _T = 100;
    Ch = (n) => n.match(WT) || [];
    Ao = (n, e) => {
      var t, r;
      return {
        line: ((t = n[0]) == null ? void 0 : t.line) || 0,
        lastLine: ((r = n[n.length - 1]) == null ? void 0 : r.lastLine) || 0,
        cells: e.map(({ plain: o }) => o)
      };
    };
    Iu = (n, e) => n.filter((t) => t.kind === e).length;
    Lh = (n) => n.length <= NT && n.some(({ kind: e }) => e === "text");
    Eh = (n) => n.every((e) => {
      var t;
      return e.length === ((t = n[0]) == null ? void 0 : t.length) && e.every(({ kind: r }, o) => {
        var i, s;
        return r === ((s = (i = n[0]) == null ? void 0 : i[o]) == null ? void 0 : s.kind);
      });
    });
  });

  // src/accounts/list/read/sheet.ts
  function Co(n) {
    return n.length > 1 && n.some((e) => e.trim() === Yt) && !n.some(ce);
  }
  function Ts(n) {
    return n.findIndex((e) => e.trim() === Yt);
  }
  function Ph(n, e) {
    const t = [qu, QT].find((r) => e === r.length - 1 && r.every((o, i) => n[i] === "unused" || n[i] === o || o === "unused"));
    return t ? n.map((r, o) => {
      var i;
      return (i = t[o]) != null ? i : "unused";
    }) : null;
  }
  var qu, QT, Yt;
  var Pr = m(() => {
    "use strict";
    at();
    qu = [
      "username",
      "email",
      "realname",
      "password",
      "reason",
      "mode",
      "unused"
    ];
    QT = ["unused", "username", "email", "unused", "unused"];
    Yt = "AccountCreator";
  });

  // src/accounts/list/read/wiki-table.ts
  function As(n, e) {
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
  function Mh(n) {
    const e = As(n, true);
    return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
  }
  function Wu(n) {
    return n.replace(/'{2,}/g, "").replace(/<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, " ").trim();
  }
  function JT(n) {
    return As(n.slice(1), false).map((e) => Wu(Mh(e)));
  }
  function Nh(n, e) {
    const t = [];
    let r = null;
    const o = n.some((a) => $h(a.trim()));
    const i = () => {
      if (r == null ? void 0 : r.cells.every(O)) {
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
      if (_u(d) || Hu(d) || $h(d) || d.startsWith("|+")) {
        s({ line: l, lastLine: l, cells: [], beside: c });
      } else if (/^[|!]/.test(d)) {
        const p = JT(d);
        const f = d.startsWith("!");
        if (r && o) {
          r.cells.push(...p);
          r.lastLine = l;
          r.isHead = r.isHead === true && f;
        } else {
          r = s({ line: l, lastLine: l, cells: p, isHead: f });
        }
      } else if (r) {
        r.cells[r.cells.length - 1] += "\n" + Wu(d);
        r.lastLine = l;
      } else {
        t.push({ line: l, lastLine: l, cells: [], beside: c });
      }
    }
    i();
    return t;
  }
  function Uu(n) {
    const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !O(t)) : [];
    return e.length > 0 && e.every((t) => XT.test(t));
  }
  function Fh(n, e) {
    return n.flatMap((t, r) => {
      const o = e + r;
      const i = t.trim();
      if (!i) {
        return [];
      }
      if (Uu(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
        return [{ line: o, lastLine: o, cells: [], beside: t }];
      }
      const s = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
      const a = As(s, false);
      const c = a.length > 1 ? a.map(Mh) : As(s, true);
      return [{ line: o, lastLine: o, cells: c.map((l) => Wu(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
    });
  }
  var $h, _u, Hu, XT;
  var Dh = m(() => {
    "use strict";
    fe();
    $h = (n) => /^\|-/.test(n);
    _u = (n) => /^[\s:*]*\{\|/.test(n);
    Hu = (n) => /^\s*\|\}/.test(n);
    XT = /^\s*:?-{2,}:?\s*$/;
  });

  // src/accounts/list/read/shape.ts
  function rA(n) {
    const e = n[n.length - 1] || "";
    return n.slice(1, -1).some(ss) && !ss(e) && !/[(（]/.test(e);
  }
  function qh(n, e, { words: t }) {
    const r = [...To(n, e)].map(({ cells: d }) => d).filter((d) => !d.every(O));
    const o = r.filter((d) => d.length > 1);
    const i = /* @__PURE__ */ new Map();
    o.forEach(({ length: d }) => i.set(d, (i.get(d) || 0) + 1));
    const [s] = [...i].reduce((d, p) => p[1] > d[1] ? p : d, [0, 0]);
    const a = r.map((d) => {
      var f;
      const p = d.filter(ce).length;
      return p === 0 ? 0 : Math.max(p, ((f = d.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : f.length) || 0);
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
        if (d.some((b) => ce(b) || /\[\[|\{\{|^\s*[*#]/.test(b)) || d.filter((b) => fs(b, t)).length > 1) {
          return false;
        }
        const p = d.filter((b) => !O(b)).map((b) => t.score(b));
        const f = p.filter((b) => b !== null && b.score > 0.8);
        return d.length > 1 && f.length > 1 && f.some((b) => (b == null ? void 0 : b.meaning) !== "unused") || d.length > 2 && p.filter((b) => b !== null).length > 1;
      }),
      addressed: r.filter(({ length: d }, p) => d > 1 && a[p] === 1).length / c,
      crowded: a.filter((d) => d > 1).length / c,
      dated: r.filter((d) => rA(d)).length / c
    };
  }
  function Wh({ rows: n, delimiter: e }) {
    const t = n.filter((a) => a.filter((c) => !O(c)).length > 1);
    const r = t.length > 1 && t.every(([a = ""]) => {
      var c;
      return a.trim().length === 1 && a === ((c = t[0]) == null ? void 0 : c[0]);
    });
    const o = t.map(([a = ""]) => /^\s*\d{1,5}\s*$/.test(a) ? Number(a) : null);
    const i = o.length > 2 && !o.includes(null) && Sn(o);
    const s = t.filter(([a = "", ...c]) => c.filter((l) => !O(l)).length < 2 && (r || i || nA.test(a) && !/^\d+$/.test(a.trim())));
    return e === "	" ? t.length > s.length * 1.5 && t.length > 0 : true;
  }
  function iA(n, e) {
    const t = /* @__PURE__ */ new Set();
    const r = /* @__PURE__ */ new Set();
    const o = Cs.includes(n) ? /$^/ : /[,;、/|]/;
    const i = e.every((a) => {
      const [c = "", l = "", ...d] = a.split(n);
      t.add(c.trim());
      r.add(l.trim());
      return d.length === 0 && Ih.test(c) && Ih.test(l) && !/[@＠]/.test(a) && !o.test(l) && c.trim().split(/\s+/).length <= oA;
    });
    const s = Cs.includes(n) ? Math.max(t.size, r.size) : t.size;
    return i && s === e.length && e.length > 1;
  }
  function aA(n) {
    const { delimiter: e, rows: t, share: r, even: o, width: i, crowded: s, addressed: a } = n;
    if (t.length < 2 || s > 0.2 || r < 0.6 || o < 0.7 || !Wh(n)) {
      return false;
    }
    const c = t.filter((p) => Ss(Nt(p.join(",")).text)).length;
    const l = e === "," && c > t.length * 0.6;
    const d = t.filter((p) => O(p[p.length - 1] || "") && p.length < 3).length;
    return !l && (d < t.length * 0.5 || a > 0) && i > 1;
  }
  function cA(n) {
    const e = Ro(n.map(({ text: t }) => t));
    return n.filter(({ text: t }, r) => {
      var o;
      return !O(t) && !((o = e[r]) == null ? void 0 : o.isMarkup);
    }).slice(0, YT).map(({ text: t }) => t.slice(0, 5e3));
  }
  function uA(n, e) {
    var g, v;
    const t = cA(n);
    const r = [...eA, ...Cs].filter((y) => iA(y, t));
    const o = [...Bh, ...r].map((y) => qh(t, y, e));
    if (t.filter((y) => Ff(y, e.words)).length > t.length * 0.6) {
      return "";
    }
    const i = sA(t, e);
    const s = (g = o.find(({ hasHeadings: y, share: k }) => y && k > 0.3)) != null ? g : i.find(({ hasHeadings: y }) => y);
    if (s) {
      return s.delimiter;
    }
    const a = (y) => t.filter((k) => y.test(k)).length / (t.length || 1);
    const c = a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
    const l = o.find((y) => y.delimiter === "	" && y.share >= 0.5 && Wh(y) && (y.addressed > 0 || c < 0.6 && (y.rows.length > 1 || y.width < 3)));
    if (l) {
      return l.delimiter;
    }
    const d = o.find((y) => y.width > 2 && y.even > 0.9 && y.share > 0.9 && y.crowded === 0 && (y.width > 3 && y.addressed >= 0.5 || y.dated > 0.5));
    if (d) {
      return d.delimiter;
    }
    const p = r.length > 0;
    if (a(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !o.some(({ addressed: y }) => y > 0.3) || c > 0.3 || a(p ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || lA(t)) {
      return "";
    }
    const f = o.find(({ addressed: y, crowded: k, share: N, width: M, even: z }) => y >= 0.5 && y > k * 2 && N >= 0.5 && (M > 2 || z > 0.6));
    const b = f || i.find(({ width: y, addressed: k }) => y > 2 && k === 1);
    if (b) {
      return b.delimiter;
    }
    return ((v = o.find(aA)) == null ? void 0 : v.delimiter) || "";
  }
  function pA(n) {
    var t, r;
    const e = ((t = n.find(({ text: o }) => !O(o))) == null ? void 0 : t.text) || "";
    return e.includes(Yt) ? (r = Bh.find((o) => {
      const [i] = To([e], o);
      return i !== void 0 && Co(i.cells);
    })) != null ? r : null : null;
  }
  function mA(n) {
    var i, s, a, c, l, d;
    const e = [];
    let t = [];
    const r = Ro(n.map(({ text: p }) => p));
    const o = () => {
      if (t.length > 0) {
        e.push({ kind: "lines", lines: t });
        t = [];
      }
    };
    for (let p = 0; p < n.length; p++) {
      const f = n[p];
      if (!f) {
        continue;
      }
      if ((i = r[p]) == null ? void 0 : i.isMarkup) {
        t.push(w(h({}, f), { isMarkup: true }));
        continue;
      }
      const b = [];
      let g = p;
      if (_u(f.text)) {
        for (; g < n.length; g++) {
          b.push(((s = n[g]) == null ? void 0 : s.text) || "");
          if (Hu(((a = n[g]) == null ? void 0 : a.text) || "")) {
            break;
          }
        }
        o();
        e.push({ kind: "table", records: Nh(b, f.line), delimiter: "", source: "wiki" });
        p = g;
      } else if (dA(f.text) || f.text.includes("|") && Uu(((c = n[p + 1]) == null ? void 0 : c.text) || "")) {
        for (; g < n.length && (g === p || /\|/.test(((l = n[g]) == null ? void 0 : l.text) || "")); g++) {
          b.push(((d = n[g]) == null ? void 0 : d.text) || "");
        }
        o();
        e.push({ kind: "table", records: Fh(b, f.line), delimiter: "|", source: "bars" });
        p = g - 1;
      } else {
        t.push(f);
      }
    }
    o();
    return e;
  }
  function zu(n, e, t) {
    const r = pA(n);
    const o = e != null ? e : r;
    const i = o === null ? mA(n) : [{ kind: "lines", lines: [...n] }];
    return i.map((s) => {
      var f, b;
      if (s.kind === "table") {
        return s;
      }
      const a = (b = (f = s.lines[0]) == null ? void 0 : f.line) != null ? b : 1;
      const c = s.lines.map(({ text: g }) => g);
      const l = o === null ? Rs(s.lines, t.titles) : null;
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
      const d = o != null ? o : uA(s.lines, t);
      const p = (g) => g.map((v) => w(h({}, v), { line: v.line + a - 1, lastLine: v.lastLine + a - 1 }));
      if (d !== "") {
        const g = r === null ? qf(c, d) : c;
        const v = p([...To(g, d)]);
        const y = Cs.includes(d);
        const k = y || tA.test(d);
        return {
          kind: "table",
          records: v,
          delimiter: d,
          source: "delimited",
          isDoubtful: k,
          whole: k && y ? s.lines : null
        };
      }
      if (fA.test(c.join("\n"))) {
        return {
          kind: "lines",
          lines: p([...To(c, "")]).map(({ line: g, lastLine: v, cells: y }) => ({ line: g, lastLine: v, text: y.join(" ").replace(/\n/g, " ") }))
        };
      }
      return s;
    });
  }
  var YT, Bh, ZT, eA, tA, Cs, Ih, nA, oA, sA, lA, dA, fA;
  var _h = m(() => {
    "use strict";
    at();
    Yl();
    Sh();
    hs();
    vo();
    Nu();
    ke();
    fe();
    Tu();
    xs();
    Bu();
    Pr();
    Dh();
    YT = 200;
    Bh = ["	", ";", ",", "|"];
    ZT = ["，", "、", "،", "؛", " / ", Du];
    eA = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："];
    tA = /[:：]/;
    Cs = [" – ", " — ", " - "];
    Ih = C(String.raw`\p{L}`);
    nA = C(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
    oA = 6;
    sA = (n, e) => ZT.map((t) => qh(n, t, e)).filter(({ width: t, rows: r }) => r.length > 1 && r.every(({ length: o }) => o > 1 && o === t));
    lA = (n) => [
      (e) => Xl(e) !== "",
      (e) => Wn(e, true) !== null
    ].some((e) => n.filter(e).length > n.length * 0.4);
    dA = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
    fA = /^"(?:[^"\n]|"")*$/m;
  });

  // src/accounts/list/read/columns.ts
  function bA(n, e) {
    const { kinds: t, filled: r, distinct: o } = n;
    if (r === 0) {
      return e ? 0.8 : 0.1;
    }
    const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
    if (i || !e && Hh(n, 1)) {
      return 0;
    }
    const s = r > 5 && o < 0.4 ? e ? 0.7 : 0.3 : 1;
    const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
    return Math.max(0, 1 - a) * s;
  }
  function yA(n, e, t) {
    const { kinds: r, filled: o } = e;
    const i = t.score > 0.8;
    switch (n) {
      case "username":
        return bA(e, i);
      case "email":
        return o === 0 ? 0.5 : r.email > 0.3 ? 1 : i && r.answer + r.word > 0.9 ? 0.4 : 0.1;
      case "name":
      case "realname":
      case "firstname":
      case "lastname":
        return !i && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : wA(n, t, e) || r.number === 1 || o > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
      case "password":
      case "reason":
      case "mode":
        return i && r.answer < 0.5 ? 1 : 0;
      case "unused":
        return i ? 1 : 0;
    }
  }
  function vA(n, e) {
    const t = {};
    if (n) {
      t[n.meaning] = n.score * yA(n.meaning, e, n);
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
  function kA(n, e, t) {
    return t.findIndex((r, o) => {
      const i = t[o - 1];
      const s = e[o - 1];
      return i !== void 0 && (s == null ? void 0 : s.meaning) === "username" && i.kinds.answer > 0.6 && e[o] === null && n[o] !== void 0 && us(r);
    });
  }
  function Uh(n, e, t) {
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
    return o >= hA ? { index: r, score: o, margin: o - i } : null;
  }
  function SA(n, e, t) {
    const r = [["username", n]];
    const o = [["firstname", n], ["lastname", e]];
    const i = [["lastname", n], ["firstname", e]];
    return t ? [o, r] : [r, o, i];
  }
  function RA([n, e], [t, r], o) {
    const i = (l) => o !== void 0 && Rr(l, o) > 0.7;
    const s = Rr(e, r) > 0.7;
    const a = [["username", n]];
    const c = (l, d, p) => {
      const f = [[["username", l], ["realname", d]], a];
      return p ? f : f.reverse();
    };
    if (e.realNames > 0.7 && r.realNames < 0.3) {
      const l = s || i(r) || r.coined > 0.5;
      return { variants: c(t, n, l), certain: s && r.coined > 0.5 };
    }
    if (r.realNames > 0.7 && e.realNames < 0.5) {
      const l = s || i(r) && !i(e);
      return { variants: c(n, t, l), certain: l === s };
    }
    if (e.realNames < 0.4 && r.realNames < 0.4 && e.coined < 0.5) {
      return { certain: false, variants: r.coined > 0.5 ? c(t, n, s || i(r)) : SA(n, t, i(e) && i(r)) };
    }
    return { variants: c(n, t, false), certain: e.coined > 0.5 };
  }
  function TA(n, e, t) {
    const r = t[n.meanings.indexOf("email")];
    const o = (f) => {
      var b;
      return ((b = t[f]) == null ? void 0 : b.distinct) || 0;
    };
    const i = e.some((f) => o(f) === 1);
    const s = e.filter((f) => !i || o(f) > 0.8);
    const [a, c] = s;
    const l = a === void 0 ? void 0 : t[a];
    const d = c === void 0 ? void 0 : t[c];
    if (a === void 0 || !l) {
      return { variants: [], certain: true };
    }
    const p = [["username", a]];
    if (l.flipped > 0.6) {
      return { variants: [p, [["realname", a]]], certain: false };
    }
    return c === void 0 || !d ? { variants: [p], certain: n.has("email") || e.length === 1 } : RA([a, l], [c, d], r);
  }
  function AA(n, e, t, r) {
    const [o, i] = [t[n], t[e]];
    return !r && o !== void 0 && i !== void 0 && o.kinds.person > 0.5 && us(i) && Rr(o, i) < 0.5;
  }
  function CA(n, e, t, r) {
    var l;
    if (n.has("lastname") && !n.has("firstname")) {
      return { variants: [[["firstname", e]]], certain: true };
    }
    if (n.has("firstname") && !n.has("lastname")) {
      return { variants: [[["lastname", e]]], certain: true };
    }
    const o = n.meanings.indexOf("username");
    if (AA(o, e, t, ((l = r == null ? void 0 : r[o]) == null ? void 0 : l.meaning) === "username")) {
      return { variants: [[["unused", o], ["username", e]], [["realname", e]]], certain: false };
    }
    if (n.has("username")) {
      return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
    }
    const i = t[e];
    const s = i ? i.realNames + i.ideographic : 0;
    const a = t[n.meanings.indexOf(n.has("realname") ? "realname" : "lastname")];
    if (i && a) {
      return s > 0.3 && Rr(i, a) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && i.coined > 0.5 };
    }
    const c = s > 0.3 && n.has("email");
    return { variants: [[["username", e]], [["realname", e]]], certain: !c };
  }
  function OA(n, e, t, r) {
    const o = n.meanings.flatMap((a, c) => a === "unused" ? [] : [c]);
    const i = Uh(e, "name", new Set(o));
    if (i) {
      return CA(n, i.index, t, r);
    }
    if (!["username", "realname", "firstname", "lastname"].some((a) => n.has(a))) {
      const a = n.free((d) => {
        var p;
        return (((p = r == null ? void 0 : r[d]) == null ? void 0 : p.score) || 0) < 0.6;
      });
      const { variants: c, certain: l } = TA(n, a, t);
      return { variants: [...c, []], certain: l && (r === null || a.length === 0) };
    }
    const s = n.has("username") ? -1 : n.meanings.indexOf("realname");
    return { variants: s === -1 ? [[]] : [[], [["username", s]]], certain: s === -1 };
  }
  function LA(n, e) {
    return e.findIndex(({ isSecret: t }, r) => t && n.every((o) => o[r] === "unused"));
  }
  function zh(n, e, t, r) {
    var v;
    const o = Math.min(xA, Math.max((n == null ? void 0 : n.length) || 0, ...e.map((y) => y.length), 1));
    const i = Array.from({ length: o }, (y, k) => k);
    const s = i.map((y) => Rf(e, y, r));
    const a = i.map((y) => t.score((n == null ? void 0 : n[y]) || ""));
    const c = s.map((y, k) => {
      var N;
      return vA((N = a[k]) != null ? N : null, y);
    });
    if (n) {
      const y = c[kA(n, a, s)];
      if (y) {
        y.username = 0.7;
      }
    }
    const l = new Vu(s, c);
    for (const y of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
      l.takeBest(y);
    }
    if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
      l.wholeOrParts(l.meanings.indexOf("realname")).forEach(([y, k]) => l.take(y, k));
    }
    const d = OA(l, c, s, n && a);
    const p = d.variants.slice(0, 3).map((y) => {
      const k = [...l.meanings];
      y.forEach(([N, M]) => {
        k[M] = N;
      });
      return k;
    });
    const f = (y, k) => {
      p.splice(1, 0, (p[0] || []).map((N, M) => M === y ? k : N));
    };
    const b = l.meanings.indexOf("username");
    if (b !== -1 && (((v = c[b]) == null ? void 0 : v.username) || 0) <= 0.5) {
      f(b, "unused");
    }
    const g = l.has("password") ? -1 : LA(p, s);
    if (g !== -1) {
      f(g, "password");
    }
    return {
      plans: p,
      certain: l.certain && d.certain && g === -1,
      scores: c.map((N) => {
        var M = N, { name: y } = M, k = Le(M, ["name"]);
        return y ? w(h({}, k), { realname: y / 2, username: y / 2 }) : k;
      }),
      stats: s
    };
  }
  function Vh(n, e, { scores: t, stats: r }) {
    return e.map((o, i) => {
      var s, a;
      return {
        heading: Ct((n == null ? void 0 : n[i]) || ""),
        meaning: o,
        examples: [...((s = r[i]) == null ? void 0 : s.examples) || []],
        scores: (a = t[i]) != null ? a : {}
      };
    });
  }
  var hA, xA, gA, Hh, wA, Vu;
  var jh = m(() => {
    "use strict";
    zt();
    bo();
    hA = 0.35;
    xA = 300;
    gA = 0.15;
    Hh = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
    wA = (n, { score: e }, t) => e < 1 && (n === "name" || n === "realname") && Hh(t, 1);
    Vu = class {
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
        const t = Uh(this.scores, e, this.taken);
        if (t) {
          this.take(e, t.index);
          const r = t.margin < gA && !(e === "email" && this.hasTwin(t.index));
          this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
        }
        return t;
      }
      hasTwin(e) {
        const t = this.stats[e];
        return t !== void 0 && this.stats.some((r, o) => o !== e && r.kinds.email > 0.5 && Rr(t, r) > 0.7);
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
        return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && us(t) ? [r] : []);
      }
    };
  });

  // src/accounts/list/read/sections.ts
  function Gu(n, e, t) {
    const r = $e(n);
    if (r.length === 0 || r.some(ce) || n.beside !== void 0) {
      return false;
    }
    if (r.length > 1 && r.filter((l) => fs(l, e)).length > 1) {
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
  function Qh(n, e, t) {
    const r = $e(n);
    if (e.length === 0 || r.length < 2 || r.some(ce)) {
      return false;
    }
    let o = 0;
    n.cells.forEach((i, s) => {
      const a = e.map(({ cells: p }) => p[s] || "").filter((p) => !O(p) && !wt(p));
      if (!as(i) || wt(i) || a.length < e.length * 0.5) {
        return;
      }
      const c = a.map((p) => yt(p, t));
      const l = yt(i, t);
      const d = (p) => l !== p && c.filter((f) => f === p).length > c.length * 0.7;
      if (d("email") || d("person")) {
        o += 2;
      } else if (d("date") || d("number") || d("phone")) {
        o += e.length > 2 ? 2 : 1;
      }
    });
    return o > 1;
  }
  function EA(n, e) {
    const { words: t, titles: r } = e;
    const o = [];
    let i = "";
    n.forEach((s, a) => {
      var p;
      const c = o[o.length - 1];
      const l = s.cells.join("|").toLowerCase();
      const d = i !== "" && l === i;
      if (d || Gu(s, t, c === void 0 && a < Os)) {
        if (c === a - 1 && $e(s).length >= $e((p = n[c]) != null ? p : s).length) {
          o.pop();
        } else if (c === a - 1) {
          return;
        }
        o.push(a);
        i = l;
      }
    });
    if (o.length === 0) {
      const s = n.slice(0, Os).findIndex((a, c) => c < Ku && a.cells.length > 1 && (a.isHead || Qh(a, n.slice(c + 1, c + 12), r)));
      if (s !== -1) {
        o.push(s);
      }
    }
    return o;
  }
  function Jh(n) {
    return n.length <= Ku && !n.some(Oo) && n.filter((e) => $e(e).length > 1 && !O(e.cells[0] || "")).length < 3;
  }
  function MA(n, e, t) {
    const r = n.cells.slice(1).filter((i) => !O(i));
    if (r.length === 0 || r.some((i) => yt(i, t) !== "number")) {
      const i = $e(n)[0] || "";
      return $e(n).length === 1 && e.length > 1 && $A(i.trim());
    }
    const o = e.slice(0, 20);
    return o.length > 0 && n.cells.every((i, s) => s === 0 || O(i) || o.filter(({ cells: a }) => yt(a[s] || "", t) === "number").length < o.length * 0.3);
  }
  function NA(n, e, t) {
    const r = e.slice(0, Gh);
    if (r.length === 0) {
      return false;
    }
    const o = r.reduce((i, s) => i + $e(s).length, 0) / r.length;
    if ($e(n).length <= o / 2 && $e(n).length < 3 && o > 3) {
      return !Oo(n);
    }
    return Qh(n, r, t) && n.cells.some((i, s) => as(i) && r.filter(({ cells: a }) => ce(a[s] || "")).length > r.length * 0.8);
  }
  function FA(n, e, t, { options: r, words: o }) {
    if (r.columns) {
      const i = Math.max(t, r.columns.length);
      return Array.from({ length: i }, (s, a) => {
        var c, l;
        return (l = (c = r.columns) == null ? void 0 : c[a]) != null ? l : "unused";
      });
    }
    return e ? Ph(n.map((i) => {
      const s = o.score(i);
      return (s == null ? void 0 : s.score) === 1 ? s.meaning : "unused";
    }), Ts(n)) : null;
  }
  function DA(n, e) {
    const t = [...n.cells];
    for (const r of e) {
      if ($e(r).length > 1 && r.cells.length >= n.cells.length) {
        r.cells.forEach((o, i) => {
          var s, a;
          t[i] = O((s = t[i]) != null ? s : "") ? o : (a = t[i]) != null ? a : "";
        });
      }
    }
    return w(h({}, n), { cells: t });
  }
  function IA(n) {
    return vs(n.map((e, t) => {
      var s, a;
      const r = $e(e);
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
  function ju(n, e, t, r) {
    var N;
    const { words: o, titles: i } = r;
    const s = [...t];
    const a = [...n];
    const c = [];
    const l = e !== null && Co(e.cells);
    if (!l) {
      if (e) {
        const M = s.slice(0, Os).findIndex((z, V) => V === s.length - 1 || !NA(z, s.slice(V + 1, V + 1 + Gh), i));
        a.push(...s.splice(0, Math.max(0, M)));
      }
      for (let M = s.pop(); M; M = s.pop()) {
        if (s.length === 0 || !MA(M, s, i)) {
          s.push(M);
          break;
        }
        c.unshift(M);
      }
    }
    const d = e && !l ? DA(e, [...a].reverse()) : e;
    const p = d ? -1 : s.slice(0, Os).reduce((M, z, V) => O(z.cells[0] || "") && $e(z).length > 0 && V <= Ku ? V : M, -1);
    const f = s.filter((M) => O(M.cells[0] || "")).length < s.length * 0.5;
    if (p !== -1 && f && Jh(s.slice(0, p))) {
      a.push(...s.splice(0, p + 1));
    }
    const b = IA(l ? [] : s);
    const g = new Set(s.filter((M, z) => b.places.has(z)));
    const v = s.filter((M) => !g.has(M)).slice(0, Ls).map(({ cells: M }) => M);
    const y = zh((N = d == null ? void 0 : d.cells) != null ? N : null, v, o, i);
    const k = FA((d == null ? void 0 : d.cells) || [], l, y.stats.length, r);
    if (k) {
      y.plans = [k];
      y.certain = true;
    }
    return { headings: d, above: a, rows: s, totals: c, plans: y, groupTitles: g, found: b, sheet: l };
  }
  function qA(n) {
    const [e, t] = n.slice(-2).reverse();
    return e !== void 0 && t !== void 0 && $e(e).length === 1 && !Oo(e) && (e.line > t.lastLine + 1 || $e(t).length > 2);
  }
  function Xh(n) {
    if (!/<\/(?:s|del|strike)>/i.test(n.cells.join(""))) {
      return n;
    }
    const e = n.cells.map((i) => i.replace(Kh, " ").trim());
    const t = n.cells.findIndex(as);
    const r = O(e[t] || "");
    const o = n.cells.map((i) => i.replace(Kh, "$2"));
    return w(h({}, n), { isStruck: r, cells: r ? o : e });
  }
  function Yh(n, e) {
    var l, d;
    const t = n.filter((p) => p.beside === void 0 && !p.isStruck && $e(p).length > 0);
    const r = Co(((l = t[0]) == null ? void 0 : l.cells) || []);
    const o = r ? [0] : EA(t, e);
    const i = [];
    const s = (d = o[0]) != null ? d : -1;
    let a = t.slice(0, Math.max(0, s));
    const c = a.length > 1 && a.every(({ cells: [p = "", ...f] }) => f.length === 0 && BA.test(p));
    if (a.length > 0 && (c || !Jh(a))) {
      const p = ju([], null, a, e);
      const f = c || !a.some(Oo) && t.some(Oo);
      if (f) {
        p.groupTitles = new Set(p.rows);
        p.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
      }
      i.push(p);
      a = [];
    }
    if (s === -1) {
      i.push(ju([], null, t, e));
    }
    o.forEach((p, f) => {
      var y, k;
      const b = (y = o[f + 1]) != null ? y : t.length;
      const g = t.slice(p + 1, b);
      const v = b < t.length && qA(g) ? g.splice(-1) : [];
      i.push(ju(a, (k = t[p]) != null ? k : null, g, e));
      a = v;
    });
    return {
      sections: i,
      planCount: Math.max(1, ...i.map(({ plans: p }) => p.plans.length)),
      hasOther: i.some(({ found: p }) => !p.isSure),
      certain: i.every(({ plans: p, found: f }) => p.certain && f.isSure),
      sheet: r
    };
  }
  function Zh({ sections: n }) {
    const e = Math.max(...n.map(({ rows: t }) => t.length));
    return n.find(({ rows: t }) => t.length === e);
  }
  function ex(n, e) {
    var t, r;
    return Vh((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Qu(n, e), n.plans);
  }
  function Qu({ plans: n }, e) {
    var t, r;
    return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
  }
  var Ls, Os, Gh, Ku, $e, Oo, PA, $A, BA, Kh;
  var Ju = m(() => {
    "use strict";
    at();
    jh();
    hs();
    fe();
    Pr();
    Eu();
    Ls = 200;
    Os = 12;
    Gh = 20;
    Ku = 6;
    $e = ({ cells: n }) => n.filter((e) => !O(e));
    Oo = ({ cells: n }) => n.some(ce);
    PA = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
    $A = (n) => n.length < 40 && PA.has(n.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
    BA = /^[^\d:：.!?]{1,40}$/;
    Kh = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;
  });

  // src/accounts/list/formula.ts
  function tx(n) {
    const e = [];
    let t = false;
    for (let r = n.length - 1; r >= 0; r--) {
      const o = n.charAt(r);
      if (t && _A.includes(o)) {
        e.push(r + 1);
      }
      if (!HA.test(o)) {
        t = WA.includes(o);
      }
    }
    if (t || UA.test(n)) {
      e.push(0);
    }
    return e.reverse();
  }
  function nx(n) {
    const e = tx(n);
    return e.length === 0 ? n : [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
  }
  function Xu(n) {
    const e = tx(n);
    return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
  }
  var WA, _A, HA, UA;
  var Yu = m(() => {
    "use strict";
    WA = "=+-@＝＋－＠";
    _A = ";,|	\r\n\v\f\u2028\u2029";
    HA = /[\s'"]/u;
    UA = /^'*[\t\r\n]/u;
  });

  // src/accounts/list/read/table.ts
  function sx(n, e) {
    const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
    return (t ? e + n : `${n} ${e}`).trim();
  }
  function zA(n) {
    const e = n.filter((t) => !O(t)).slice(0, Ls);
    return e.length > 1 && e.filter((t) => ls.test(t.trim())).length > e.length * 0.8;
  }
  function VA(n) {
    const [, e = "", t = ""] = ls.exec(n.trim()) || [];
    return e ? sx(t, e) : n;
  }
  function jA(n, e, { rows: t }) {
    const r = n.cells.findIndex((i) => !O(i));
    const o = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
    return o && ox(n) === 1 && t.slice(0, Ls).filter((i) => ox(i) > 2).length > 1;
  }
  function KA({ headings: n, sheet: e }, t, r) {
    const o = (i) => e ? Xu(i) : i.trim();
    return { heading: Ct(o((n == null ? void 0 : n.cells[t]) || "")), column: t, value: o(r) };
  }
  function ix(n, { titles: e }) {
    var o, i;
    const { names: t, calls: r } = vn(n, e);
    return (i = t[0]) != null ? i : (o = r[0]) == null ? void 0 : o.names[0];
  }
  function GA(n, e) {
    var o;
    const { realname: t = "" } = n;
    if (/\[\[|\{\{/.test(t)) {
      const i = ix(t, e);
      n.username = n.username || i || "";
      n.realname = i === void 0 ? rx(t) : "";
    }
    const { username: r = "" } = n;
    if (/\[\[|\{\{|https?:/.test(r)) {
      n.username = (o = ix(r, e)) != null ? o : rx(r);
    }
  }
  function QA(n, { words: e }) {
    const { username: t = "", email: r = "", realname: o = "" } = n;
    if (/[@＠]/.test(t.slice(1))) {
      const i = gs(t.replace(/\n/g, " "), e);
      const s = r === "" || i.email.toLowerCase() === r.toLowerCase();
      if (i.email !== "" && (s || i.name !== "")) {
        n.username = i.name;
        n.email = r || i.email;
      }
    } else {
      n.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (ce(o)) {
      n.realname = "";
    }
  }
  var rx, ox, Es;
  var ax = m(() => {
    "use strict";
    zt();
    Yu();
    Su();
    at();
    bo();
    is();
    ms();
    fe();
    Ju();
    Pr();
    du();
    rx = (n) => n.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, t) => t.split("|").pop() || "");
    ox = ({ cells: n }) => n.filter((e) => !O(e)).length;
    Es = class {
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
          for (const p of [...s.above, ...s.headings ? [s.headings] : []]) {
            this.builder.remark("header", p.line, this.textOf(p), p.lastLine);
          }
          for (const p of s.totals) {
            this.builder.remark("total", p.line, this.textOf(p), p.lastLine);
          }
          const a = Qu(s, t);
          const c = zA(s.rows.map(({ cells: p }) => p[a.indexOf("realname")] || ""));
          const l = ((i = s.headings) == null ? void 0 : i.cells) || [];
          const d = Mf(a, l, s.rows, this.context.words, o);
          for (const p of s.rows) {
            if (this.builder.overflow !== null) {
              return;
            }
            const { groupTitles: f, found: b } = s;
            if (f.has(p) && (b.isSure || b.isLikely !== r)) {
              this.builder.remark("header", p.line, this.textOf(p), p.lastLine);
            } else {
              this.addRecord(p, a, s, c, d);
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
        var M;
        const { line: s, lastLine: a, cells: c } = e;
        const l = { first: "", last: "" };
        const d = [];
        const p = [];
        const f = this.secretColumns(r);
        const b = r.sheet ? Ts(((M = r.headings) == null ? void 0 : M.cells) || []) : -1;
        c.forEach((V, Me) => {
          const Re = r.headings !== null && Me >= r.headings.cells.length;
          const oe = Re && t[Me] === "unused" ? void 0 : t[Me];
          if (oe === void 0 || oe === "unused") {
            const pt = this.delimiter && V.includes("\n") && V.includes(this.delimiter);
            if (!O(V) && (oe === void 0 || pt)) {
              p.push(V);
            }
            if (!O(V) && oe === "unused" && Me > b && !f[Me]) {
              d.push(KA(r, Me, V));
            }
          } else {
            this.readCell(oe, r.sheet ? Xu(V) : V, l, r.sheet, s);
            if (oe === "realname" && o) {
              l.realname = VA(l.realname || "");
            }
          }
        });
        if (e.broken) {
          this.builder.remark("broken-quotes", s, this.textOf(e));
        }
        const z = l, { first: g, last: v } = z, y = Le(z, ["first", "last"]);
        if (g || v) {
          y.realname = sx(g, v);
        }
        const k = d.filter(({ value: V }) => V !== y.password);
        if (k.length > 0) {
          y.extra = k;
        }
        if (r.sheet) {
          this.builder.add(s, a, y, true);
          return;
        }
        this.readName(y, (V) => i(V, c));
        if (jA(e, t, r)) {
          this.builder.remark("header", s, this.textOf(e), a);
          return;
        }
        const N = !y.username && !y.email && !y.realname;
        if (N && y.password) {
          this.builder.add(s, a, y);
        } else if (this.isKnown(y, r)) {
          this.builder.remark("again", s, this.textOf(e), a);
        } else {
          this.builder.addOrRemark(s, a, y, this.textOf(e));
        }
        if (p.length > 0 && !N) {
          this.builder.remark("extra-cells", s, p.join(this.delimiter || " "), a);
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
            r.first = Tr(t);
            break;
          case "lastname":
            r.last = Tr(t);
            break;
          case "mode":
            this.readMode(t, r, i);
            break;
          case "username":
          case "email":
          case "realname":
            r[e] = o ? t : Tr(t);
            break;
          default:
            r[e] = o ? t : t.trim();
        }
      }
      /** A cell for names may hold a link, or the address as well. */
      readName(e, t) {
        GA(e, this.context);
        QA(e, this.context);
        const { name: r, isDoubtful: o } = t(e.username || "");
        e.username = r;
        this.hasDoubtful = this.hasDoubtful || o;
      }
      readMode(e, t, r) {
        const o = Cf.get(e.trim().toLowerCase());
        if (o) {
          t.mode = o;
        } else if (!O(e)) {
          this.builder.remark("unknown-mode", r, e);
        }
      }
    };
  });

  // src/accounts/list/read/read-text.ts
  function eC(n) {
    var c, l;
    const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
    const t = (l = (c = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : c[1]) != null ? l : null;
    const r = e.split("\n");
    let o = 0;
    const i = r.findIndex((d, p) => p >= XA || !O(d) && ++o > JA);
    const s = r.slice(0, i === -1 ? r.length : i).map((d, p) => ({ line: p + 1, lastLine: p + 1, text: d }));
    const a = t === null ? s : s.slice(1);
    return {
      all: a,
      lines: a,
      separator: t,
      beyond: i === -1 ? null : nC(r, i)
    };
  }
  function nC(n, e) {
    const t = n.findIndex((i, s) => s >= e && !O(i));
    let r = n.length - 1;
    while (r > t && O(n[r] || "")) {
      r--;
    }
    const o = n.find((i, s) => s >= e && tC.test(i)) || "";
    return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: o };
  }
  function rC({ records: n, delimiter: e }, t, { options: r }) {
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
    return i.size > 1 ? null : n.map(({ line: s, lastLine: a, cells: c, beside: l }) => ({ line: s, lastLine: a, text: l != null ? l : c.join(c.every(O) ? e : " ") }));
  }
  function cx(n, e) {
    return n.map((t) => {
      if (t.kind === "lines") {
        return { segment: new Lr(t.lines, e), table: null };
      }
      const r = t.records.map(Xh);
      const o = Yh(r, e);
      const i = t.source === "delimited" ? rC(t, o, e) : null;
      const s = t.whole ? new Lr(t.whole, e) : null;
      return i ? { segment: new Lr(i, e), table: null } : { segment: w(h({}, t), { records: r }), table: o, whole: s };
    });
  }
  function oC(n, e) {
    var c;
    const t = (c = e.options.delimiter) != null ? c : n.separator;
    let r = cx(zu(n.lines, t, e), e);
    if (!r.some(({ table: l }) => l == null ? void 0 : l.sheet) && n.lines.some(({ text: l }) => YA.test(l))) {
      n.lines = n.lines.map((l) => w(h({}, l), { text: lf(l.text.replace(/\uFEFF/g, "")) }));
      r = cx(zu(n.lines, t, e), e);
    }
    const o = { variant: 0, isOther: false, isBare: false };
    const i = new Ps(r, e, o);
    const s = new $s();
    const a = (l) => {
      s.add(new Ps(r, e, h(h({}, o), l)).read(n));
    };
    s.add(i.read(n));
    if (i.hasDoubtful) {
      a({ isBare: true });
    }
    if (i.hasOther) {
      a({ isOther: true });
    }
    for (let l = 1; l < lx && i.hasVariants; l++) {
      a({ variant: l });
    }
    return { readings: s.list, certain: i.certain };
  }
  function iC(n, e) {
    var d, p;
    const t = n.lines.some(({ text: f }) => ZA.test(f) || f.includes(Yt));
    const r = !t && ((d = Rs(n.lines, e.titles)) == null ? void 0 : d.isSure) === true;
    const o = t || r ? null : zf(n.lines, e.words);
    const i = (f = n.lines) => oC(w(h({}, n), { lines: f }), e);
    if (!o || o.around.size === 0) {
      return i();
    }
    const s = i(n.lines.map((f) => o.around.has(f) ? w(h({}, f), { text: "" }) : f));
    if (!((p = s.readings[0]) == null ? void 0 : p.rows.length)) {
      return i();
    }
    if (o.isSure) {
      return s;
    }
    const [a, c] = o.isLikely ? [s, i()] : [i(), s];
    const l = new $s();
    [...a.readings.slice(0, 1), ...c.readings.slice(0, 1), ...a.readings, ...c.readings].forEach((f) => l.add(f));
    return { readings: l.list, certain: l.list.length < 2 && a.certain };
  }
  function Zt(n, e = {}) {
    const t = eC(n);
    const r = {
      options: e,
      words: new os(e.headings),
      titles: new Er(e.userNamespaces)
    };
    const { readings: [o, ...i], certain: s } = iC(t, r);
    if (!o) {
      throw new Error("A text has no reading.");
    }
    const a = !o.rows.some(({ username: c, realname: l }) => (c + l).includes("�"));
    return { readings: [o, ...i.slice(0, lx - 1)], certain: s && a };
  }
  var JA, XA, YA, ZA, lx, tC, Ps, $s;
  var Zu = m(() => {
    "use strict";
    Yl();
    bf();
    hs();
    Vf();
    Nu();
    Fu();
    ms();
    fe();
    au();
    _h();
    Ju();
    Pr();
    Bu();
    ax();
    JA = 3 * wo;
    XA = 5 * wo;
    YA = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
    ZA = /\[\[|\{\{|^==.*==|^\{\|/;
    lx = 3;
    tC = /[^\s,;|"]/;
    Ps = class {
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
        this.builder = new ps(t.options);
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
            this.addLines(l.segment, s.length > 0);
          }
        }
        if (r && o.overflow === null) {
          o.remark(r.text === "" ? "no-name" : "too-many", r.line, r.text, r.lastLine);
        }
        const a = (c = r == null ? void 0 : r.lastLine) != null ? c : e.reduce((l, { line: d, text: p }) => O(p) ? l : d, 0);
        o.finish(a, e);
        return w(h({ rows: o.rows, remarks: o.remarks }, this.columns()), { format: this.format });
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
          if (c !== void 0 && !O(c)) {
            this.builder.remark(e.source === "stacked" ? "header" : "markup", o, c, i);
          }
        }
        const r = new Es(this.context, this.builder, e.delimiter);
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
        const s = t ? null : Df(i, o.words, r, this.way.isBare);
        if (s) {
          this.foundDoubtful(s);
          return;
        }
        if (!t && uf(i, r)) {
          this.certain = false;
          return;
        }
        const a = this.way.variant === 1 ? "parts" : "whole";
        const c = new ks(e, w(h({}, o), { order: a, isOther: this.way.isOther }), r);
        const l = r.rows.length;
        c.readAll();
        this.hasVariants = this.hasVariants || c.hasParts;
        this.hasOther = this.hasOther || c.hasOther;
        this.certain = this.certain && c.isCertain;
        if (!t) {
          const d = r.rows.slice(l);
          const p = d.filter(({ email: f }) => f !== "").length;
          this.format = c.isPage ? "wikitext" : p > d.length / 2 ? "addresses" : "names";
        }
      }
      columns() {
        const e = this.parts.flatMap((r) => {
          const o = r.table && Zh(r.table);
          return o ? [{ section: o, delimiter: r.segment.kind === "table" ? r.segment.delimiter : "" }] : [];
        });
        const t = e.reduce((r, o) => !r || o.section.rows.length > r.section.rows.length ? o : r, null);
        return {
          columns: t && ex(t.section, this.way.variant),
          hasHeadings: t !== null && t.section.headings !== null,
          knowsHeadings: !!(t == null ? void 0 : t.section.headings) && Gu(t.section.headings, this.context.words, true),
          delimiter: (t == null ? void 0 : t.delimiter) || ""
        };
      }
    };
    $s = class {
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
  function sC(n, e) {
    try {
      return e(ux(atob(n.trim())), "utf-8");
    } catch (t) {
      return n;
    }
  }
  function aC(n, e, t) {
    const r = n.replace(/=([0-9a-f]{2})/gi, (o, i) => String.fromCharCode(parseInt(i, 16)));
    try {
      return t(ux(r), e);
    } catch (o) {
      return n;
    }
  }
  function cC(n) {
    var t, r;
    const e = [];
    for (const o of td(dx(n))) {
      const i = (t = e[e.length - 1]) != null ? t : "";
      if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
        e[e.length - 1] = i.slice(0, -1) + o;
      } else {
        e.push(o);
      }
    }
    return e;
  }
  function lC(n, e) {
    var c, l;
    const t = n.indexOf(":");
    const [r = "", ...o] = n.slice(0, Math.max(t, 0)).split(";");
    const i = o.join(";");
    const s = n.slice(t + 1);
    const a = (l = (c = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : c[1]) != null ? l : "utf-8";
    return {
      name: r.replace(/.*\./, "").toUpperCase(),
      parameters: i,
      value: /quoted-printable/i.test(i) ? aC(s, a, e) : s
    };
  }
  function uC(n) {
    const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(ed);
    return `${t} ${e}`.trim();
  }
  function dC(n) {
    var o, i;
    const e = (s) => {
      var a, c;
      return (c = (a = n.find(({ name: l }) => l === s)) == null ? void 0 : a.value) != null ? c : "";
    };
    const t = n.filter(({ name: s }) => s === "EMAIL");
    const r = (o = t.find(({ parameters: s }) => /[;,=]pref\b/i.test(s))) != null ? o : t[0];
    return {
      name: ed(e("FN")) || uC(e("N")),
      email: ed((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, ""),
      uid: ""
    };
  }
  function pC(n, e) {
    return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => dC(
      cC(t).map((r) => lC(r, e))
    ));
  }
  function mC(n, e) {
    var o;
    const t = /* @__PURE__ */ new Map();
    for (const i of td(n)) {
      const [, s = "", a = "", c = ""] = (o = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? o : [];
      const l = s.replace(/;.*/, "").toLowerCase();
      if (l && a !== "<" && !t.has(l)) {
        t.set(l, (a ? sC(c, e) : c).trim());
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
  function px(n, e) {
    const [t = ""] = td(n.slice(0, 4e3)).filter((s) => !/^(\s*|#.*|version:.*)$/.test(s));
    let r;
    if (/^BEGIN:VCARD\s*$/i.test(t)) {
      r = pC(n, e);
    } else if (/^dn::? /i.test(t)) {
      r = fC(n, e);
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
  var ux, td, dx, ed, fC;
  var mx = m(() => {
    "use strict";
    ux = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
    td = (n) => n.split(/\r\n|\r|\n/);
    dx = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
    ed = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
    fC = (n, e) => dx(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => mC(t, e));
  });

  // src/accounts/list/read/source/file-kind.ts
  function bC(n) {
    return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
  }
  function wC(n, e, t) {
    for (let r = 0; r < e.length; r++) {
      if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
        return false;
      }
    }
    return true;
  }
  function yC(n) {
    var i, s;
    const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
    if (n.length < 52) {
      return "document";
    }
    const t = 2 ** Math.min(e.getUint16(30, true), 12);
    const r = (e.getUint32(48, true) + 1) * t;
    const o = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
    return (s = (i = gC.find(([a]) => o.includes(a))) == null ? void 0 : i[1]) != null ? s : "document";
  }
  function fx(n) {
    var t, r;
    if (!n.length) {
      return "empty";
    }
    const e = bC(n.subarray(0, 264));
    if (e.startsWith(xC)) {
      return yC(n);
    }
    return (r = (t = hC.find(([, o, i]) => wC(e, o, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
  }
  var hC, xC, gC;
  var hx = m(() => {
    "use strict";
    hC = [
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
    xC = "d0cf11e0a1b11ae1";
    gC = [
      ["EncryptedPackage", "encrypted"],
      ["Workbook", "old-spreadsheet"],
      ["Book", "old-spreadsheet"],
      ["WordDocument", "document"]
    ];
  });

  // node_modules/chardet/lib/fs/browser.js
  var xx = At((nd) => {
    "use strict";
    Object.defineProperty(nd, "__esModule", { value: true });
    nd.default = () => {
      throw new Error("File system is not available");
    };
  });

  // node_modules/chardet/lib/match.js
  var Hn = At((rd) => {
    "use strict";
    Object.defineProperty(rd, "__esModule", { value: true });
    rd.default = (n, e, t) => ({
      confidence: t,
      name: e.name(n),
      lang: e.language ? e.language() : void 0
    });
  });

  // node_modules/chardet/lib/encoding/ascii.js
  var bx = At((Lo) => {
    "use strict";
    var vC = Lo && Lo.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Lo, "__esModule", { value: true });
    var gx = vC(Hn());
    var od = class {
      name() {
        return "ASCII";
      }
      match(e) {
        const t = e.rawInput;
        for (let r = 0; r < e.rawLen; r++) {
          const o = t[r];
          if (o < 32 || o > 126) {
            return (0, gx.default)(e, this, 0);
          }
        }
        return (0, gx.default)(e, this, 100);
      }
    };
    Lo.default = od;
  });

  // node_modules/chardet/lib/encoding/utf8.js
  var wx = At((Eo) => {
    "use strict";
    var kC = Eo && Eo.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Eo, "__esModule", { value: true });
    var SC = kC(Hn());
    var id = class {
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
        return (0, SC.default)(e, this, s);
      }
    };
    Eo.default = id;
  });

  // node_modules/chardet/lib/encoding/unicode.js
  var yx = At((ct) => {
    "use strict";
    var RC = ct && ct.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(ct, "__esModule", { value: true });
    ct.UTF_32LE = ct.UTF_32BE = ct.UTF_16LE = ct.UTF_16BE = void 0;
    var ud = RC(Hn());
    var sd = class {
      name() {
        return "UTF-16BE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 254 && (t[1] & 255) == 255) {
          return (0, ud.default)(e, this, 100);
        }
        return null;
      }
    };
    ct.UTF_16BE = sd;
    var ad = class {
      name() {
        return "UTF-16LE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 255 && (t[1] & 255) == 254) {
          if (t.length >= 4 && t[2] == 0 && t[3] == 0) {
            return null;
          }
          return (0, ud.default)(e, this, 100);
        }
        return null;
      }
    };
    ct.UTF_16LE = ad;
    var Ms = class {
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
        return i == 0 ? null : (0, ud.default)(e, this, i);
      }
    };
    var cd = class extends Ms {
      name() {
        return "UTF-32BE";
      }
      getChar(e, t) {
        return (e[t + 0] & 255) << 24 | (e[t + 1] & 255) << 16 | (e[t + 2] & 255) << 8 | e[t + 3] & 255;
      }
    };
    ct.UTF_32BE = cd;
    var ld = class extends Ms {
      name() {
        return "UTF-32LE";
      }
      getChar(e, t) {
        return (e[t + 3] & 255) << 24 | (e[t + 2] & 255) << 16 | (e[t + 1] & 255) << 8 | e[t + 0] & 255;
      }
    };
    ct.UTF_32LE = ld;
  });

  // node_modules/chardet/lib/encoding/mbcs.js
  var kx = At((_e) => {
    "use strict";
    var TC = _e && _e.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(_e, "__esModule", { value: true });
    _e.gb_18030 = _e.euc_kr = _e.euc_jp = _e.big5 = _e.sjis = void 0;
    var AC = TC(Hn());
    function CC(n, e) {
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
    var dd = class {
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
    var Un = class {
      constructor() {
        this.commonChars = [];
      }
      name() {
        return "mbcs";
      }
      match(e) {
        let t = 0, r = 0, o = 0, i = 0, s = 0;
        const a = new dd();
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
                  if (CC(this.commonChars, c) >= 0) {
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
        return s == 0 ? null : (0, AC.default)(e, this, s);
      }
      nextChar(e, t) {
        return true;
      }
    };
    var pd = class extends Un {
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
    _e.sjis = pd;
    var md = class extends Un {
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
    _e.big5 = md;
    function vx(n, e) {
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
    var fd = class extends Un {
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
        this.nextChar = vx;
      }
      name() {
        return "EUC-JP";
      }
      language() {
        return "ja";
      }
    };
    _e.euc_jp = fd;
    var hd = class extends Un {
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
        this.nextChar = vx;
      }
      name() {
        return "EUC-KR";
      }
      language() {
        return "ko";
      }
    };
    _e.euc_kr = hd;
    var xd = class extends Un {
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
    _e.gb_18030 = xd;
  });

  // node_modules/chardet/lib/encoding/sbcs.js
  var Rx = At((K) => {
    "use strict";
    var OC = K && K.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(K, "__esModule", { value: true });
    K.KOI8_R = K.windows_874 = K.windows_1258 = K.windows_1257 = K.windows_1256 = K.windows_1251 = K.ISO_8859_9 = K.ISO_8859_8 = K.ISO_8859_7 = K.ISO_8859_6 = K.ISO_8859_5 = K.ISO_8859_2 = K.ISO_8859_1 = void 0;
    var Sx = OC(Hn());
    var LC = 16777215;
    var Ns = class {
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
        this.ngram = (this.ngram << 8) + (e & 255) & LC;
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
    var he = class {
      constructor(e, t) {
        this.fLang = e;
        this.fNGrams = t;
      }
    };
    var EC = (n) => Array.isArray(n) && isFinite(n[0]);
    var Ie = class {
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
        if (EC(t)) {
          const o = new Ns(t, this.byteMap());
          const i = o.parse(e, this.spaceChar);
          return i <= 0 ? null : (0, Sx.default)(e, this, i);
        }
        let r = -1;
        for (let o = t.length - 1; o >= 0; o--) {
          const i = t[o];
          const s = new Ns(i.fNGrams, this.byteMap());
          const a = s.parse(e, this.spaceChar);
          if (a > r) {
            r = a;
            this.nGramLang = i.fLang;
          }
        }
        return r <= 0 ? null : (0, Sx.default)(e, this, r);
      }
    };
    var gd = class extends Ie {
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
          new he("da", [
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
          new he("de", [
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
          new he("en", [
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
          new he("es", [
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
          new he("fr", [
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
          new he("it", [
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
          new he("nl", [
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
          new he("no", [
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
          new he("pt", [
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
          new he("sv", [
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
    K.ISO_8859_1 = gd;
    var bd = class extends Ie {
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
          new he("cs", [
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
          new he("hu", [
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
          new he("pl", [
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
          new he("ro", [
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
    K.ISO_8859_2 = bd;
    var wd = class extends Ie {
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
    K.ISO_8859_5 = wd;
    var yd = class extends Ie {
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
    K.ISO_8859_6 = yd;
    var vd = class extends Ie {
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
    K.ISO_8859_7 = vd;
    var kd = class extends Ie {
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
          new he("he", [
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
          new he("he", [
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
    K.ISO_8859_8 = kd;
    var Sd = class extends Ie {
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
    K.ISO_8859_9 = Sd;
    var Rd = class extends Ie {
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
    K.windows_1251 = Rd;
    var Td = class extends Ie {
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
    K.windows_1256 = Td;
    var Ad = class extends Ie {
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
          new he("et", [
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
          new he("lv", [
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
          new he("lt", [
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
    K.windows_1257 = Ad;
    var Cd = class extends Ie {
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
    K.windows_1258 = Cd;
    var Od = class extends Ie {
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
    K.windows_874 = Od;
    var Ld = class extends Ie {
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
    K.KOI8_R = Ld;
  });

  // node_modules/chardet/lib/encoding/iso2022.js
  var Tx = At((Ft) => {
    "use strict";
    var PC = Ft && Ft.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Ft, "__esModule", { value: true });
    Ft.ISO_2022_CN = Ft.ISO_2022_KR = Ft.ISO_2022_JP = void 0;
    var $C = PC(Hn());
    var Po = class {
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
        return c <= 0 ? null : (0, $C.default)(e, this, c);
      }
    };
    var Ed = class extends Po {
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
    Ft.ISO_2022_JP = Ed;
    var Pd = class extends Po {
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
    Ft.ISO_2022_KR = Pd;
    var $d = class extends Po {
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
    Ft.ISO_2022_CN = $d;
  });

  // node_modules/chardet/lib/utils.js
  var Ax = At((Fs) => {
    "use strict";
    Object.defineProperty(Fs, "__esModule", { value: true });
    Fs.isByteArray = void 0;
    var MC = (n) => {
      if (n == null || typeof n != "object")
        return false;
      return isFinite(n.length) && n.length >= 0;
    };
    Fs.isByteArray = MC;
  });

  // node_modules/chardet/lib/index.js
  var Ox = At((te) => {
    "use strict";
    var NC = te && te.__createBinding || (Object.create ? (function(n, e, t, r) {
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
    var FC = te && te.__setModuleDefault || (Object.create ? (function(n, e) {
      Object.defineProperty(n, "default", { enumerable: true, value: e });
    }) : function(n, e) {
      n["default"] = e;
    });
    var Is = te && te.__importStar || /* @__PURE__ */ (function() {
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
          for (var r = n(e), o = 0; o < r.length; o++) if (r[o] !== "default") NC(t, e, r[o]);
        }
        FC(t, e);
        return t;
      };
    })();
    var Nd = te && te.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(te, "__esModule", { value: true });
    te.detectFileSync = te.detectFile = te.analyse = te.detect = void 0;
    var Cx = Nd(xx());
    var DC = Nd(bx());
    var IC = Nd(wx());
    var Ds = Is(yx());
    var $o = Is(kx());
    var Xe = Is(Rx());
    var Md = Is(Tx());
    var BC = Ax();
    var qC = [
      new IC.default(),
      new Ds.UTF_16BE(),
      new Ds.UTF_16LE(),
      new Ds.UTF_32BE(),
      new Ds.UTF_32LE(),
      new $o.sjis(),
      new $o.big5(),
      new $o.euc_jp(),
      new $o.euc_kr(),
      new $o.gb_18030(),
      new Md.ISO_2022_JP(),
      new Md.ISO_2022_KR(),
      new Md.ISO_2022_CN(),
      new Xe.ISO_8859_1(),
      new Xe.ISO_8859_2(),
      new Xe.ISO_8859_5(),
      new Xe.ISO_8859_6(),
      new Xe.ISO_8859_7(),
      new Xe.ISO_8859_8(),
      new Xe.ISO_8859_9(),
      new Xe.windows_1251(),
      new Xe.windows_1256(),
      new Xe.windows_1257(),
      new Xe.windows_1258(),
      new Xe.windows_874(),
      new Xe.KOI8_R(),
      new DC.default()
    ];
    var WC = (n) => {
      const e = (0, te.analyse)(n);
      return e.length > 0 ? e[0].name : null;
    };
    te.detect = WC;
    var _C = (n) => {
      if (!(0, BC.isByteArray)(n)) {
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
      const o = qC.map((i) => {
        return i.match(r);
      }).filter((i) => {
        return !!i;
      }).sort((i, s) => {
        return s.confidence - i.confidence;
      });
      return o;
    };
    te.analyse = _C;
    var HC = (n, e = {}) => new Promise((t, r) => {
      let o;
      const i = (0, Cx.default)();
      const s = (c, l) => {
        if (o) {
          i.closeSync(o);
        }
        if (c) {
          r(c);
        } else if (l) {
          t((0, te.detect)(l));
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
    te.detectFile = HC;
    var UC = (n, e = {}) => {
      const t = (0, Cx.default)();
      if (e && e.sampleSize) {
        const r = t.openSync(n, "r");
        let o = Buffer.allocUnsafe(e.sampleSize);
        const i = t.readSync(r, o, 0, e.sampleSize, e.offset);
        if (i < e.sampleSize) {
          o = o.subarray(0, i);
        }
        t.closeSync(r);
        return (0, te.detect)(o);
      }
      return (0, te.detect)(t.readFileSync(n));
    };
    te.detectFileSync = UC;
    te.default = {
      analyse: te.analyse,
      detect: te.detect,
      detectFileSync: te.detectFileSync,
      detectFile: te.detectFile
    };
  });

  // src/accounts/list/read/source/usual-encodings.ts
  function Bs(n, e) {
    var r;
    const t = e.toLowerCase();
    return (r = n.get(t)) != null ? r : n.get(t.replace(/-.*/, ""));
  }
  var Lx, Ex, zC, Px, Fd;
  var Dd = m(() => {
    "use strict";
    Lx = [
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
    Ex = "windows-1252 macintosh iso-8859-15 ibm850 iso-8859-10 iso-8859-14";
    zC = new Map(Lx.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    Px = [.../* @__PURE__ */ new Set([
      ...Ex.split(" "),
      ...Lx.flatMap(([, n]) => n.split(" "))
    ])];
    Fd = (n) => {
      var e;
      return (e = Bs(zC, n)) != null ? e : Ex.split(" ");
    };
  });

  // src/accounts/list/read/source/encoding/alphabets.ts
  function Nx(n, e) {
    var o, i;
    const t = ((o = QC.get(n)) != null ? o : []).flatMap((s) => {
      var a;
      return (a = Id.get(s)) != null ? a : [];
    });
    const r = (i = Bs(Id, e)) != null ? i : KC;
    return [r, ...t.filter((s) => s !== r)];
  }
  function Ix(n, e) {
    const t = Fx.find(([c]) => c === n);
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
  var VC, jC, $x, KC, Id, Mx, GC, QC, Fx, Dx;
  var Bx = m(() => {
    "use strict";
    Dd();
    VC = [
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
    jC = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ";
    $x = (n, e = "") => ({ letters: new Set(n), common: new Set(e), hasRuns: /[\u0100-\u1eff]/.test(n) });
    KC = $x(jC);
    Id = new Map(VC.flatMap(([n, e, t]) => {
      const r = $x(e, t);
      return n.split(" ").map((o) => [o, r]);
    }));
    Mx = (n) => Bs(Id, n) !== void 0;
    GC = [
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
    QC = new Map(GC.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    Fx = [
      ["gb18030", "gb18030", 176, 215, 161],
      ["big5", "big5", 164, 198, 64],
      ["euc-jp", "euc-jp", 176, 207, 161],
      ["shift_jis", "euc-jp", 176, 207, 161],
      ["iso-2022-jp", "euc-jp", 176, 207, 161],
      ["euc-kr", "euc-kr", 176, 200, 161]
    ];
    Dx = (n) => Fx.some(([e]) => e === n);
  });

  // src/accounts/list/read/source/decode-as.ts
  function XC(n, e) {
    const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
    const r = [];
    for (let o = 0; o + 3 < n.length; o += 4) {
      const i = t.getUint32(o, e);
      const s = i <= 1114111 && (i < 55296 || i > 57343);
      r.push(String.fromCodePoint(s ? i : 65533));
    }
    return r.join("");
  }
  function qs(n, e, t) {
    switch (e) {
      case "utf-32le":
      case "utf-32be":
        return XC(n, e === "utf-32le").replace(/^\uFEFF/, "");
      case "windows-1252":
        return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
          var o;
          return (o = JC[r.charCodeAt(0) - 128]) != null ? o : r;
        });
      case "windows-1258":
        return t(n, e).normalize();
      default:
        return t(n, e);
    }
  }
  var JC;
  var Bd = m(() => {
    "use strict";
    JC = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
  });

  // src/accounts/list/read/source/encoding/decode-legacy.ts
  function e7(n, e) {
    let t = "";
    for (const r of n) {
      t += r < 128 ? String.fromCharCode(r) : e.charAt(r - 128);
    }
    return t;
  }
  function qd(n, e, t) {
    const r = ZC.get(e);
    return r === void 0 ? qs(n, e, t) : e7(n, r);
  }
  var YC, ZC;
  var qx = m(() => {
    "use strict";
    Bd();
    YC = Array.from({ length: 32 }, (n, e) => String.fromCharCode(128 + e)).join("");
    ZC = /* @__PURE__ */ new Map([
      ["ibm850", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ "],
      ["ibm852", "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■ "],
      [
        "iso-8859-16",
        `${YC} ĄąŁ€„Š§š©Ș«Ź­źŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ`
      ]
    ]);
  });

  // src/accounts/list/read/source/encoding/scripts.ts
  function Wx(n) {
    var t, r;
    const e = n.charCodeAt(0);
    if (n7.includes(n)) {
      return "punctuation";
    }
    return (r = (t = t7.find(([o, i]) => e >= o && e <= i)) == null ? void 0 : t[2]) != null ? r : "symbol";
  }
  var t7, n7, $r;
  var _x = m(() => {
    "use strict";
    t7 = [
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
    n7 = " ­«»·№€°";
    $r = (n) => n !== "punctuation" && n !== "symbol" && n !== "broken";
  });

  // src/accounts/list/read/source/encoding/plausibility.ts
  function Ux(n) {
    var t;
    const e = new Set((t = n.match(/[A-Za-z\u0080-\uffff]+/g)) != null ? t : []);
    return Array.from(e, (r) => Array.from(r, (o) => ({
      text: o,
      script: Wx(o),
      isAscii: o < ""
    }))).filter((r) => r.some(({ isAscii: o }) => !o));
  }
  function s7(n, e) {
    const [t, r, o] = [n[e - 1], n[e], n[e + 1]];
    if (!r || !t || !$r(r.script)) {
      return false;
    }
    if (Hx(r.text)) {
      return Wd(t.text) && !(o && Wd(o.text));
    }
    const i = n.filter(({ isAscii: s }) => s);
    return Wd(r.text) && !r.isAscii && i.length > 1 && i.every(({ text: s }) => Hx(s));
  }
  function a7(n, e) {
    const t = (r) => {
      var o, i;
      return ((o = n[r]) == null ? void 0 : o.script) === "latin" && ((i = n[r]) == null ? void 0 : i.isAscii) === false;
    };
    return t(e) && (t(e - 1) && t(e + 1) || t(e - 1) && t(e - 2) || t(e + 1) && t(e + 2));
  }
  function c7(n, e, t, r) {
    const o = n[e];
    if (!o || o.script === "broken") {
      return -3;
    }
    if (!$r(o.script)) {
      return i7(n, e) ? -1 : o.script === "symbol" ? -0.6 : 0.3;
    }
    if (r || s7(n, e)) {
      return -1;
    }
    return t(o, a7(n, e));
  }
  function zx(n, e) {
    const t = n.flatMap((r) => {
      const o = o7(r);
      return r.flatMap(({ isAscii: i }, s) => i ? [] : c7(r, s, e, o));
    });
    return t.length ? t.reduce((r, o) => r + o, 0) / t.length : 0;
  }
  function Vx(n, e) {
    const t = Ux(n);
    const r = e.map((i) => zx(t, l7(i)));
    const o = Math.max(...r);
    return { value: o, index: r.indexOf(o) };
  }
  function jx(n, e, t) {
    const r = t === "euc-kr" ? "hangul" : /jis|jp/.test(t) ? "kana" : "han";
    return zx(Ux(n), u7(e, r));
  }
  var r7, Hx, Wd, _d, o7, i7, l7, u7;
  var Kx = m(() => {
    "use strict";
    _x();
    r7 = "’·­-‐–";
    Hx = (n) => n !== n.toLowerCase();
    Wd = (n) => n !== n.toUpperCase();
    _d = (n) => n === "kana" || n === "halfkana" ? "han" : n;
    o7 = (n) => new Set(
      n.filter(({ script: e }) => $r(e) && e !== "mark").map(({ script: e }) => _d(e))
    ).size > 1;
    i7 = (n, e) => {
      const [t, r, o] = [n[e - 1], n[e], n[e + 1]];
      return !!r && !r7.includes(r.text) && !!o && $r(o.script) && (r.script === "symbol" || !!t && $r(t.script));
    };
    l7 = ({ letters: n, common: e, hasRuns: t }) => ({ text: r, script: o }, i) => {
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
    u7 = (n, e) => ({ text: t, script: r }) => {
      if (r === "halfkana") {
        return -0.7;
      }
      if (r === "kana") {
        return e === "kana" ? 1 : -0.5;
      }
      if (e === "hangul" && r === "han") {
        return -0.7;
      }
      return n.has(t) ? 1 : _d(r) === _d(e) ? -0.2 : -0.7;
    };
  });

  // src/accounts/list/read/source/encodings.ts
  function k7(n) {
    const e = [];
    let t = 0;
    for (let r = 0; r <= n.length && e.length < Gx; r++) {
      if (r === n.length || n[r] === 10 || n[r] === 13) {
        const o = n.subarray(t, r);
        if (o.some((i) => i >= 128 || i === 27)) {
          e.push(...o.subarray(0, Gx), 10);
        }
        t = r + 1;
      }
    }
    return Uint8Array.from(e);
  }
  function S7(n) {
    var t, r;
    const e = /* @__PURE__ */ new Map();
    for (const { name: o, confidence: i } of (0, Qx.analyse)(n)) {
      const s = (t = v7.get(o.toLowerCase())) != null ? t : o.toLowerCase();
      e.set(s, Math.max((r = e.get(s)) != null ? r : 0, i / 100));
    }
    return e;
  }
  function R7(n, e, t, r) {
    const o = Ix(n, r);
    if (o) {
      return jx(e, o, n);
    }
    const { value: i, index: s } = Vx(e, Nx(n, t));
    return s === 0 ? i : i - Hd;
  }
  function T7(n, e, t) {
    var c, l, d, p;
    const r = S7(n);
    const o = Fd(e);
    const i = n.filter((f) => f === 10).length;
    const s = 1 + 2 * Math.min(i / w7, 1);
    const a = /* @__PURE__ */ new Map();
    for (const f of /* @__PURE__ */ new Set([...o, ...Px, "utf-8"])) {
      const b = qd(n, f, t);
      const g = a.get(b);
      const v = o.indexOf(f);
      const y = v < 0 ? 0 : Math.max(x7 - v * g7, 0);
      const k = ((c = r.get(f)) != null ? c : 0) * b7;
      const N = (l = g == null ? void 0 : g.looks) != null ? l : R7(f, b, e, t);
      a.set(b, {
        encoding: (d = g == null ? void 0 : g.encoding) != null ? d : f,
        looks: N,
        value: Math.max(N * s + k + y, (p = g == null ? void 0 : g.value) != null ? p : -Infinity)
      });
    }
    return [...a.values()].sort((f, b) => b.value - f.value);
  }
  var Qx, Gx, d7, p7, m7, f7, h7, x7, g7, b7, w7, Hd, y7, v7, A7, Mo;
  var Ud = m(() => {
    "use strict";
    Qx = ak(Ox());
    Bx();
    qx();
    Kx();
    Dd();
    Gx = 32768;
    d7 = 5;
    p7 = 30;
    m7 = -1;
    f7 = 0.35;
    h7 = 0.8;
    x7 = 0.4;
    g7 = 0.3;
    b7 = 0.4;
    w7 = 20;
    Hd = 0.15;
    y7 = /^windows-125[0-7]$/;
    v7 = /* @__PURE__ */ new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"]]);
    A7 = ({ encoding: n }, e) => {
      const t = Fd(e).indexOf(n);
      return t === 0 || t > 0 && Dx(n);
    };
    Mo = (n, e, t) => x(null, null, function* () {
      var a, c;
      const [r, ...o] = T7(k7(n), e, t);
      if (!r) {
        throw new Error("There are no encodings.");
      }
      const i = r.value - ((c = (a = o[0]) == null ? void 0 : a.value) != null ? c : -Infinity);
      const s = r.looks <= 1 - Hd && o.some(({ looks: l }) => l >= r.looks) || // Where the language has no letters of its own, all are foreign: `ø` of one encoding is `ř` of another.
      !Mx(e) && o.some(({ encoding: l, looks: d }) => y7.test(l) && d >= r.looks - Hd);
      return {
        encoding: r.encoding,
        decodeAs: (l) => qd(n, l, t),
        certain: r.looks >= h7 && i >= f7 && A7(r, e) && !s,
        alternatives: o.filter(({ looks: l }, d) => l > m7 || d < d7).slice(0, p7).map(({ encoding: l }) => l)
      };
    });
  });

  // node_modules/fflate/esm/browser.js
  function I7(n, e) {
    return F7(n, { i: 2 }, e && e.out, e && e.dictionary);
  }
  function Ws(n, e) {
    if (e) {
      var t = "";
      for (var r = 0; r < n.length; r += 16384)
        t += String.fromCharCode.apply(null, n.subarray(r, r + 16384));
      return t;
    } else if (Gd) {
      return Gd.decode(n);
    } else {
      var o = q7(n), i = o.s, t = o.r;
      if (t.length)
        Ye(8);
      return i;
    }
  }
  function Jd(n, e) {
    var t = {};
    var r = n.length - 22;
    for (; lt(n, r) != 101010256; --r) {
      if (!r || n.length - r > 65558)
        Ye(13);
    }
    ;
    var o = Dt(n, r + 8);
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
      var d = _7(n, i, s), p = d[0], f = d[1], b = d[2], g = d[3], v = d[4], y = d[5], k = W7(n, y);
      i = v;
      if (!c || c({
        name: g,
        size: f,
        originalSize: b,
        compression: p
      })) {
        if (!p)
          t[g] = Qd(n, k, k + f);
        else if (p == 8)
          t[g] = I7(n.subarray(k, k + f), { out: new Ze(b) });
        else
          Ye(14, "unknown compression type " + p);
      }
    }
    return t;
  }
  var Ze, Mr, C7, Jx, Xx, O7, Yx, Zx, eg, L7, tg, E7, OD, Kd, en, U, No, Fo, U, U, U, U, ng, U, P7, $7, zd, kt, Vd, M7, Qd, N7, Ye, F7, D7, Dt, lt, jd, Gd, B7, q7, W7, _7, H7;
  var rg = m(() => {
    Ze = Uint8Array;
    Mr = Uint16Array;
    C7 = Int32Array;
    Jx = new Ze([
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
    Xx = new Ze([
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
    O7 = new Ze([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
    Yx = function(n, e) {
      var t = new Mr(31);
      for (var r = 0; r < 31; ++r) {
        t[r] = e += 1 << n[r - 1];
      }
      var o = new C7(t[30]);
      for (var r = 1; r < 30; ++r) {
        for (var i = t[r]; i < t[r + 1]; ++i) {
          o[i] = i - t[r] << 5 | r;
        }
      }
      return { b: t, r: o };
    };
    Zx = Yx(Jx, 2);
    eg = Zx.b;
    L7 = Zx.r;
    eg[28] = 258, L7[258] = 28;
    tg = Yx(Xx, 0);
    E7 = tg.b;
    OD = tg.r;
    Kd = new Mr(32768);
    for (U = 0; U < 32768; ++U) {
      en = (U & 43690) >> 1 | (U & 21845) << 1;
      en = (en & 52428) >> 2 | (en & 13107) << 2;
      en = (en & 61680) >> 4 | (en & 3855) << 4;
      Kd[U] = ((en & 65280) >> 8 | (en & 255) << 8) >> 1;
    }
    No = (function(n, e, t) {
      var r = n.length;
      var o = 0;
      var i = new Mr(e);
      for (; o < r; ++o) {
        if (n[o])
          ++i[n[o] - 1];
      }
      var s = new Mr(e);
      for (o = 1; o < e; ++o) {
        s[o] = s[o - 1] + i[o - 1] << 1;
      }
      var a;
      if (t) {
        a = new Mr(1 << e);
        var c = 15 - e;
        for (o = 0; o < r; ++o) {
          if (n[o]) {
            var l = o << 4 | n[o];
            var d = e - n[o];
            var p = s[n[o] - 1]++ << d;
            for (var f = p | (1 << d) - 1; p <= f; ++p) {
              a[Kd[p] >> c] = l;
            }
          }
        }
      } else {
        a = new Mr(r);
        for (o = 0; o < r; ++o) {
          if (n[o]) {
            a[o] = Kd[s[n[o] - 1]++] >> 15 - n[o];
          }
        }
      }
      return a;
    });
    Fo = new Ze(288);
    for (U = 0; U < 144; ++U)
      Fo[U] = 8;
    for (U = 144; U < 256; ++U)
      Fo[U] = 9;
    for (U = 256; U < 280; ++U)
      Fo[U] = 7;
    for (U = 280; U < 288; ++U)
      Fo[U] = 8;
    ng = new Ze(32);
    for (U = 0; U < 32; ++U)
      ng[U] = 5;
    P7 = /* @__PURE__ */ No(Fo, 9, 1);
    $7 = /* @__PURE__ */ No(ng, 5, 1);
    zd = function(n) {
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
    Vd = function(n, e) {
      var t = e / 8 | 0;
      return (n[t] | n[t + 1] << 8 | n[t + 2] << 16) >> (e & 7);
    };
    M7 = function(n) {
      return (n + 7) / 8 | 0;
    };
    Qd = function(n, e, t) {
      if (e == null || e < 0)
        e = 0;
      if (t == null || t > n.length)
        t = n.length;
      return new Ze(n.subarray(e, t));
    };
    N7 = [
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
    Ye = function(n, e, t) {
      var r = new Error(e || N7[n]);
      r.code = n;
      if (Error.captureStackTrace)
        Error.captureStackTrace(r, Ye);
      if (!t)
        throw r;
      return r;
    };
    F7 = function(n, e, t, r) {
      var o = n.length, i = r ? r.length : 0;
      if (!o || e.f && !e.l)
        return t || new Ze(0);
      var s = !t;
      var a = s || e.i != 2;
      var c = e.i;
      if (s)
        t = new Ze(o * 3);
      var l = function(tr) {
        var _t = t.length;
        if (tr > _t) {
          var Yr = new Ze(Math.max(_t * 2, tr));
          Yr.set(t);
          t = Yr;
        }
      };
      var d = e.f || 0, p = e.p || 0, f = e.b || 0, b = e.l, g = e.d, v = e.m, y = e.n;
      var k = o * 8;
      do {
        if (!b) {
          d = kt(n, p, 1);
          var N = kt(n, p + 1, 3);
          p += 3;
          if (!N) {
            var M = M7(p) + 4, z = n[M - 4] | n[M - 3] << 8, V = M + z;
            if (V > o) {
              if (c)
                Ye(0);
              break;
            }
            if (a)
              l(f + z);
            t.set(n.subarray(M, V), f);
            e.b = f += z, e.p = p = V * 8, e.f = d;
            continue;
          } else if (N == 1)
            b = P7, g = $7, v = 9, y = 5;
          else if (N == 2) {
            var Me = kt(n, p, 31) + 257, Re = kt(n, p + 10, 15) + 4;
            var oe = Me + kt(n, p + 5, 31) + 1;
            p += 14;
            var pt = new Ze(oe);
            var Dn = new Ze(19);
            for (var A = 0; A < Re; ++A) {
              Dn[O7[A]] = kt(n, p + A * 3, 7);
            }
            p += Re * 3;
            var le = zd(Dn), et = (1 << le) - 1;
            var Ue = No(Dn, le, 1);
            for (var A = 0; A < oe; ) {
              var on = Ue[kt(n, p, et)];
              p += on & 15;
              var M = on >> 4;
              if (M < 16) {
                pt[A++] = M;
              } else {
                var sn = 0, tt = 0;
                if (M == 16)
                  tt = 3 + kt(n, p, 3), p += 2, sn = pt[A - 1];
                else if (M == 17)
                  tt = 3 + kt(n, p, 7), p += 3;
                else if (M == 18)
                  tt = 11 + kt(n, p, 127), p += 7;
                while (tt--)
                  pt[A++] = sn;
              }
            }
            var mt = pt.subarray(0, Me), F = pt.subarray(Me);
            v = zd(mt);
            y = zd(F);
            b = No(mt, v, 1);
            g = No(F, y, 1);
          } else
            Ye(1);
          if (p > k) {
            if (c)
              Ye(0);
            break;
          }
        }
        if (a)
          l(f + 131072);
        var D = (1 << v) - 1, ie = (1 << y) - 1;
        var Zn = p;
        for (; ; Zn = p) {
          var sn = b[Vd(n, p) & D], G = sn >> 4;
          p += sn & 15;
          if (p > k) {
            if (c)
              Ye(0);
            break;
          }
          if (!sn)
            Ye(2);
          if (G < 256)
            t[f++] = G;
          else if (G == 256) {
            Zn = p, b = null;
            break;
          } else {
            var B = G - 254;
            if (G > 264) {
              var A = G - 257, ft = Jx[A];
              B = kt(n, p, (1 << ft) - 1) + eg[A];
              p += ft;
            }
            var Wt = g[Vd(n, p) & ie], ue = Wt >> 4;
            if (!Wt)
              Ye(3);
            p += Wt & 15;
            var F = E7[ue];
            if (ue > 3) {
              var ft = Xx[ue];
              F += Vd(n, p) & (1 << ft) - 1, p += ft;
            }
            if (p > k) {
              if (c)
                Ye(0);
              break;
            }
            if (a)
              l(f + 131072);
            var In = f + B;
            if (f < F) {
              var er = i - F, Xr = Math.min(F, In);
              if (er + f < 0)
                Ye(3);
              for (; f < Xr; ++f)
                t[f] = r[er + f];
            }
            for (; f < In; ++f)
              t[f] = t[f - F];
          }
        }
        e.l = b, e.p = Zn, e.b = f, e.f = d;
        if (b)
          d = 1, e.m = v, e.d = g, e.n = y;
      } while (!d);
      return f != t.length && s ? Qd(t, 0, f) : t.subarray(0, f);
    };
    D7 = /* @__PURE__ */ new Ze(0);
    Dt = function(n, e) {
      return n[e] | n[e + 1] << 8;
    };
    lt = function(n, e) {
      return (n[e] | n[e + 1] << 8 | n[e + 2] << 16 | n[e + 3] << 24) >>> 0;
    };
    jd = function(n, e) {
      return lt(n, e) + lt(n, e + 4) * 4294967296;
    };
    Gd = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
    B7 = 0;
    try {
      Gd.decode(D7, { stream: true });
      B7 = 1;
    } catch (n) {
    }
    q7 = function(n) {
      for (var e = "", t = 0; ; ) {
        var r = n[t++];
        var o = (r > 127) + (r > 223) + (r > 239);
        if (t + o > n.length)
          return { s: e, r: Qd(n, t - 1) };
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
    W7 = function(n, e) {
      return e + 30 + Dt(n, e + 26) + Dt(n, e + 28);
    };
    _7 = function(n, e, t) {
      var r = Dt(n, e + 28), o = Dt(n, e + 30), i = Ws(n.subarray(e + 46, e + 46 + r), !(Dt(n, e + 8) & 2048)), s = e + 46 + r;
      var a = H7(n, s, o, t, lt(n, e + 20), lt(n, e + 24), lt(n, e + 42)), c = a[0], l = a[1], d = a[2];
      return [Dt(n, e + 10), c, l, i, s + o + Dt(n, e + 32), d];
    };
    H7 = function(n, e, t, r, o, i, s) {
      var a = o == 4294967295, c = i == 4294967295, l = s == 4294967295, d = e + t;
      var p = a + c + l;
      if (r && p) {
        for (; e + 4 < d; e += 4 + Dt(n, e + 2)) {
          if (Dt(n, e) == 1) {
            return [
              a ? jd(n, e + 4 + 8 * c) : o,
              c ? jd(n, e + 4) : i,
              l ? jd(n, e + 4 + 8 * (c + a)) : s,
              1
            ];
          }
        }
        if (r < 2)
          Ye(13);
      }
      return [o, i, s, 0];
    };
  });

  // src/accounts/list/read/source/spreadsheet/number-format.ts
  function Do(n) {
    const [e = "", t = ""] = n.split("T");
    const [r = ""] = t.split(/[.Z]/);
    return r === "" || r === "00:00:00" ? e : `${e} ${r}`;
  }
  function z7(n) {
    const e = n ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return { show(t) {
      const r = !n && t >= 1 && t < 60 ? t + 1 : t;
      const o = new Date(e + Math.round(r * U7 / 1e3) * 1e3);
      if (Number.isNaN(o.getTime())) {
        return _s.show(t);
      }
      const i = o.toISOString();
      return t >= 0 && t < 1 ? i.slice(11, 19) : Do(i);
    } };
  }
  function V7(n) {
    const e = n.filter(({ text: r, isPlace: o }) => o && r === "0").length;
    const t = n.findIndex(({ isPlace: r }) => r);
    return { show(r) {
      var a;
      const o = _s.show(r);
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
  function j7(n) {
    const e = [];
    for (const [, t, r, o] of n.matchAll(og)) {
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
  function Xd(n, e, t) {
    if (e.length > K7) {
      return _s;
    }
    const [r = ""] = e.split(";");
    if (e ? /[ymdhs]/i.test(Q7(r)) : G7(n)) {
      return z7(t);
    }
    const o = e ? j7(r) : null;
    return o ? V7(o) : _s;
  }
  var _s, U7, og, K7, G7, Q7;
  var Yd = m(() => {
    "use strict";
    _s = { show: (n) => String(Number(n.toPrecision(15))) };
    U7 = 24 * 60 * 60 * 1e3;
    og = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;
    K7 = 255;
    G7 = (n) => n >= 14 && n <= 22 || n >= 27 && n <= 36 || n >= 45 && n <= 47 || n >= 50 && n <= 58;
    Q7 = (n) => Array.from(
      n.replace(/\[(h+|m+|s+)\]/gi, "$1").matchAll(og),
      ([, , , e = ""]) => e
    ).join("");
  });

  // src/accounts/list/read/source/spreadsheet/sheet-builder.ts
  var J7, X7, Y7, Z7, eO, tO, Rn, Nr, zn;
  var Hs = m(() => {
    "use strict";
    J7 = 1e5;
    X7 = 3e6;
    Y7 = 64 * 1024 * 1024;
    Z7 = 16384;
    eO = 1048576;
    tO = 1e3;
    Rn = class extends Error {
    };
    Nr = class {
      constructor() {
        this.rows = J7;
        this.cells = X7;
        this.characters = Y7;
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
          throw new Rn();
        }
      }
    };
    zn = class {
      constructor(e) {
        this.budget = e;
        this.rows = [];
        this.row = [];
        this.characters = 0;
        e.spend(0, tO, 0);
      }
      /** Cells come in the order of their columns; empty ones may be left out. */
      cell(e, t, r = 1) {
        if (!t) {
          return;
        }
        if (Math.max(e, this.row.length) + r > Z7) {
          throw new Rn();
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
        if (e + t > eO) {
          throw new Rn();
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
  function oO(n, e, t, r) {
    if (r) {
      if (nO.call(Io, r)) {
        return Io[r];
      } else {
        return "&" + r + ";";
      }
    }
    if (e) {
      return ig(e);
    }
    return ig(parseInt(t, 16));
  }
  function Vn(n) {
    if (n.length > 3 && n.indexOf("&") !== -1) {
      return n.replace(rO, oO);
    }
    return n;
  }
  function Tn(n) {
    return new Error(n);
  }
  function iO(n) {
    return "missing namespace for prefix <" + n + ">";
  }
  function Us(n) {
    return {
      "get": n,
      "enumerable": true
    };
  }
  function Zd(n, e, t, r) {
    if (!(t in e)) {
      e[t] = t in n ? n[t] : null;
    }
    n[t] = r;
  }
  function sO(n, e) {
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
  function ep(n) {
    return n + "$uri";
  }
  function aO(n) {
    var e = /* @__PURE__ */ Object.create(null), t, r;
    for (t in n) {
      r = n[t];
      e[r] = r;
      e[ep(r)] = t;
    }
    return e;
  }
  function zs() {
    return { line: 0, column: 0 };
  }
  function cO(n) {
    throw n;
  }
  function tp(n) {
    if (!this) {
      return new tp(n);
    }
    var e = n && n["proxy"];
    var t, r, o, i, s = cO, a, c, l, d;
    var p = zs;
    var f = false;
    var b = false;
    var g = "";
    var v = false;
    var y = false;
    var k = null;
    var N = false;
    var M, z, V;
    var Me;
    function Re(A) {
      if (!(A instanceof Error)) {
        A = Tn(A);
      }
      k = A;
      s(A, p);
    }
    function oe(A) {
      if (!a) {
        return;
      }
      if (!(A instanceof Error)) {
        A = Tn(A);
      }
      a(A, p);
    }
    this["on"] = function(A, le) {
      if (typeof le !== "function") {
        throw Tn("required args <name, cb>");
      }
      switch (A) {
        case "openTag":
          r = le;
          break;
        case "text":
          t = le;
          break;
        case "closeTag":
          o = le;
          break;
        case "error":
          s = le;
          break;
        case "warn":
          a = le;
          break;
        case "cdata":
          i = le;
          break;
        case "attention":
          d = le;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          l = le;
          break;
        // <? ....  ?>
        case "comment":
          c = le;
          break;
        default:
          throw Tn("unsupported event: " + A);
      }
      return this;
    };
    this["ns"] = function(A) {
      if (typeof A === "undefined") {
        A = {};
      }
      if (typeof A !== "object") {
        throw Tn("required args <nsMap={}>");
      }
      var le = /* @__PURE__ */ Object.create(null), et;
      for (et in A) {
        le[et] = A[et];
      }
      y = true;
      Me = le;
      return this;
    };
    function pt() {
      M = y ? [] : null;
      z = y ? aO(Me) : null;
      V = [];
      p = zs;
      N = false;
      k = null;
      b = false;
      g = "";
    }
    this["parse"] = function(A) {
      if (typeof A !== "string") {
        throw Tn("required args <xml=string>");
      }
      if (f) {
        throw Tn("parse during stream; call end() first");
      }
      pt();
      Dn(A);
      p = zs;
      N = false;
      return k;
    };
    this["write"] = function(A) {
      if (typeof A !== "string") {
        throw Tn("required args <xml=string>");
      }
      if (!f) {
        pt();
        f = true;
      }
      if (!k) {
        g = Dn(g + A, true) || "";
      }
      return this;
    };
    this["end"] = function() {
      if (!f) {
        pt();
      }
      f = false;
      if (!k) {
        Dn(g);
      }
      g = "";
      p = zs;
      N = false;
      return k;
    };
    this["stop"] = function() {
      N = true;
    };
    function Dn(A, le = false) {
      var et = null;
      var Ue, on, sn = 0, tt = false, mt = false, F = 0, D = 0, ie, Zn, G, B, ft, Wt, ue, In, er;
      var Xr = "", tr = 0, _t;
      function Yr(Ne, Ht) {
        var ze = Ne.indexOf(":");
        if (ze === -1) {
          return Ne;
        }
        var nt = z[Ne.substring(0, ze)];
        if (!nt) {
          oe(iO(Ne.substring(0, ze)));
          return null;
        }
        return Ht === nt ? Ne.substr(ze + 1) : nt + Ne.substr(ze);
      }
      function il() {
        if (_t !== null) {
          return _t;
        }
        var Ne, Ht, ze = y && z["xmlns"], nt = y && v ? [] : null, re = tr, Ce = Xr, rt = Ce.length, an, Ut, Tt, ge, Zr = {}, E0 = /* @__PURE__ */ new Set(), ht, q, _;
        e:
          for (; re < rt; re++) {
            ht = false;
            q = Ce.charCodeAt(re);
            if (q === 32 || q < 14 && q > 8) {
              continue;
            }
            if (q < 65 || q > 122 || q > 90 && q < 97) {
              if (q !== 95 && q !== 58) {
                oe("illegal first char attribute name");
                ht = true;
              }
            }
            for (_ = re + 1; _ < rt; _++) {
              q = Ce.charCodeAt(_);
              if (q > 96 && q < 123 || q > 64 && q < 91 || q > 47 && q < 59 || q === 46 || // '.'
              q === 45 || // '-'
              q === 95) {
                continue;
              }
              if (q === 32 || q < 14 && q > 8) {
                oe("missing attribute value");
                re = _;
                continue e;
              }
              if (q === 61) {
                break;
              }
              oe("illegal attribute name char");
              ht = true;
            }
            ge = Ce.substring(re, _);
            if (ge === "xmlns:xmlns") {
              oe("illegal declaration of xmlns");
              ht = true;
            }
            q = Ce.charCodeAt(_ + 1);
            if (q === 34) {
              _ = Ce.indexOf('"', re = _ + 2);
              if (_ === -1) {
                _ = Ce.indexOf("'", re);
                if (_ !== -1) {
                  oe("attribute value quote missmatch");
                  ht = true;
                }
              }
            } else if (q === 39) {
              _ = Ce.indexOf("'", re = _ + 2);
              if (_ === -1) {
                _ = Ce.indexOf('"', re);
                if (_ !== -1) {
                  oe("attribute value quote missmatch");
                  ht = true;
                }
              }
            } else {
              oe("missing attribute value quotes");
              ht = true;
              for (_ = _ + 1; _ < rt; _++) {
                q = Ce.charCodeAt(_ + 1);
                if (q === 32 || q < 14 && q > 8) {
                  break;
                }
              }
            }
            if (_ === -1) {
              oe("missing closing quotes");
              _ = rt;
              ht = true;
            }
            if (!ht) {
              Ut = Ce.substring(re, _);
            }
            if (ge === "xmlns:xml" && Ut !== "http://www.w3.org/XML/1998/namespace") {
              Re("illegal value of xmlns:xml");
            }
            re = _;
            for (; _ + 1 < rt; _++) {
              q = Ce.charCodeAt(_ + 1);
              if (q === 32 || q < 14 && q > 8) {
                break;
              }
              if (re === _) {
                oe("illegal character after attribute end");
                ht = true;
              }
            }
            re = _ + 1;
            if (ht) {
              continue e;
            }
            if (E0.has(ge)) {
              oe("attribute <" + ge + "> already defined");
              continue;
            }
            E0.add(ge);
            if (!y) {
              Zr[ge] = Ut;
              continue;
            }
            if (v) {
              an = ge === "xmlns" ? "xmlns" : ge.charCodeAt(0) === 120 && ge.substr(0, 6) === "xmlns:" ? ge.substr(6) : null;
              if (an !== null) {
                Ne = Vn(Ut);
                Ht = ep(an);
                Tt = Me[Ne];
                if (!Tt) {
                  if (an === "xmlns" || Ht in z && z[Ht] !== Ne) {
                    do {
                      Tt = "ns" + sn++;
                    } while (typeof z[Tt] !== "undefined");
                  } else {
                    Tt = an;
                  }
                  Me[Ne] = Tt;
                }
                if (z[an] !== Tt) {
                  if (!Ue) {
                    Ue = /* @__PURE__ */ Object.create(null);
                  }
                  et = null;
                  on = null;
                  Zd(z, Ue, an, Tt);
                  if (an === "xmlns") {
                    Zd(z, Ue, ep(Tt), Ne);
                    ze = Tt;
                  }
                  Zd(z, Ue, Ht, Ne);
                }
                Zr[ge] = Ut;
                continue;
              }
              nt.push(ge, Ut);
              continue;
            }
            ge = Yr(ge, ze);
            if (ge === null) {
              continue;
            }
            Zr[ge] = Ut;
          }
        if (v) {
          for (re = 0, rt = nt.length; re < rt; re++) {
            ge = Yr(nt[re++], ze);
            Ut = nt[re];
            if (ge === null) {
              continue;
            }
            Zr[ge] = Ut;
          }
        }
        return _t = Zr;
      }
      function Z2() {
        var Ne = /(\r\n|\r|\n)/g;
        var Ht = 0;
        var ze = 0;
        var nt = 0;
        var re = D;
        var Ce;
        var rt;
        while (F >= nt) {
          Ce = Ne.exec(A);
          if (!Ce) {
            break;
          }
          re = Ce[0].length + Ce.index;
          if (re > F) {
            break;
          }
          Ht += 1;
          nt = re;
        }
        if (F == -1) {
          ze = re;
          rt = A.substring(D);
        } else if (D === 0) {
          rt = A.substring(D, F);
        } else {
          ze = F - nt;
          rt = D == -1 ? A.substring(F) : A.substring(F, D + 1);
        }
        return {
          "data": rt,
          "line": Ht,
          "column": ze
        };
      }
      p = Z2;
      if (e) {
        er = Object.create({}, {
          "name": Us(function() {
            return ue;
          }),
          "originalName": Us(function() {
            return In;
          }),
          "attrs": Us(il),
          "ns": Us(function() {
            if (!on) {
              on = Object.assign(/* @__PURE__ */ Object.create(null), z);
            }
            return on;
          })
        });
      }
      while (D !== -1) {
        if (A.charCodeAt(D) === 60) {
          F = D;
        } else {
          F = A.indexOf("<", D);
        }
        if (F === -1) {
          if (le) {
            return A.substring(D);
          }
          if (V.length) {
            return Re("unexpected end of file");
          }
          if (!b) {
            return Re("missing start tag");
          }
          if (D < A.length) {
            if (A.substring(D).trim()) {
              oe(sg);
            }
          }
          return;
        }
        if (!b) {
          b = true;
        }
        if (D !== F) {
          if (V.length) {
            if (t) {
              t(A.substring(D, F), Vn, p);
              if (N) {
                return;
              }
            }
          } else {
            if (A.substring(D, F).trim()) {
              oe(sg);
              if (N) {
                return;
              }
            }
          }
        }
        B = A.charCodeAt(F + 1);
        if (B === 33) {
          G = A.charCodeAt(F + 2);
          if (G === 91 && A.substr(F + 3, 6) === "CDATA[") {
            D = A.indexOf("]]>", F);
            if (D === -1) {
              if (le) {
                return A.substring(F);
              }
              return Re("unclosed cdata");
            }
            if (i) {
              i(A.substring(F + 9, D), p);
              if (N) {
                return;
              }
            }
            D += 3;
            continue;
          }
          if (G === 45 && A.charCodeAt(F + 3) === 45) {
            D = A.indexOf("-->", F);
            if (D === -1) {
              if (le) {
                return A.substring(F);
              }
              return Re("unclosed comment");
            }
            if (c) {
              c(A.substring(F + 4, D), Vn, p);
              if (N) {
                return;
              }
            }
            D += 3;
            continue;
          }
        }
        if (B === 63) {
          D = A.indexOf("?>", F);
          if (D === -1) {
            if (le) {
              return A.substring(F);
            }
            return Re("unclosed question");
          }
          if (l) {
            l(A.substring(F, D + 2), p);
            if (N) {
              return;
            }
          }
          D += 2;
          continue;
        }
        for (ie = F + 1; ; ie++) {
          ft = A.charCodeAt(ie);
          if (isNaN(ft)) {
            if (le) {
              return A.substring(F);
            }
            D = -1;
            return Re("unclosed tag");
          }
          if (ft === 34) {
            G = A.indexOf('"', ie + 1);
            ie = G !== -1 ? G : ie;
          } else if (ft === 39) {
            G = A.indexOf("'", ie + 1);
            ie = G !== -1 ? G : ie;
          } else if (ft === 62) {
            D = ie;
            break;
          }
        }
        if (B === 33) {
          if (d) {
            d(A.substring(F, D + 1), Vn, p);
            if (N) {
              return;
            }
          }
          D += 1;
          continue;
        }
        _t = {};
        if (B === 47) {
          tt = false;
          mt = true;
          if (!V.length) {
            return Re("missing open tag");
          }
          ie = ue = V.pop();
          G = F + 2 + ie.length;
          if (A.substring(F + 2, G) !== ie) {
            return Re("closing tag mismatch");
          }
          for (; G < D; G++) {
            B = A.charCodeAt(G);
            if (B === 32 || B > 8 && B < 14) {
              continue;
            }
            return Re("close tag");
          }
        } else {
          if (A.charCodeAt(D - 1) === 47) {
            ie = ue = A.substring(F + 1, D - 1);
            tt = true;
            mt = true;
          } else {
            ie = ue = A.substring(F + 1, D);
            tt = true;
            mt = false;
          }
          if (!(B > 96 && B < 123 || B > 64 && B < 91 || B === 95 || B === 58)) {
            return Re("illegal first char nodeName");
          }
          for (G = 1, Zn = ie.length; G < Zn; G++) {
            B = ie.charCodeAt(G);
            if (B > 96 && B < 123 || B > 64 && B < 91 || B > 47 && B < 59 || B === 45 || B === 95 || B == 46) {
              continue;
            }
            if (B === 32 || B < 14 && B > 8) {
              ue = ie.substring(0, G);
              _t = null;
              break;
            }
            return Re("invalid nodeName");
          }
          if (!mt) {
            V.push(ue);
          }
        }
        if (y) {
          if (tt) {
            Ue = null;
            if (_t === null) {
              if (v = ie.indexOf("xmlns", G) !== -1) {
                tr = G;
                Xr = ie;
                il();
                v = false;
              }
            }
            if (!mt) {
              M.push(Ue);
            }
          }
          In = ue;
          if (et === null) {
            et = /* @__PURE__ */ Object.create(null);
          }
          var L0 = et[ue];
          if (L0 !== void 0) {
            ue = L0;
          } else {
            B = ue.indexOf(":");
            if (B !== -1) {
              Wt = z[ue.substring(0, B)];
              if (!Wt) {
                return Re("missing namespace on <" + In + ">");
              }
              ue = ue.substr(B + 1);
            } else {
              Wt = z["xmlns"];
            }
            if (Wt) {
              ue = Wt + ":" + ue;
            }
            et[In] = ue;
          }
        }
        if (tt) {
          tr = G;
          Xr = ie;
          if (r) {
            if (e) {
              r(er, Vn, mt, p);
            } else {
              r(ue, il, Vn, mt, p);
            }
            if (N) {
              return;
            }
          }
        }
        if (mt) {
          if (o) {
            o(e ? er : ue, Vn, tt, p);
            if (N) {
              return;
            }
          }
          if (y) {
            if (!tt) {
              Ue = M.pop();
            }
            if (Ue) {
              sO(z, Ue);
              Ue = null;
              et = null;
              on = null;
            }
          }
        }
        D += 1;
      }
    }
  }
  var ig, nO, rO, Io, sg;
  var ag = m(() => {
    ig = String.fromCharCode;
    nO = Object.prototype.hasOwnProperty;
    rO = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
    Io = {
      "amp": "&",
      "apos": "'",
      "gt": ">",
      "lt": "<",
      "quot": '"'
    };
    Object.keys(Io).forEach(function(n) {
      Io[n.toUpperCase()] = Io[n];
    });
    sg = "non-whitespace outside of root node";
  });

  // src/accounts/list/read/source/spreadsheet/xml.ts
  function An(n, e) {
    var o;
    const t = (o = e.text) == null ? void 0 : o.bind(e);
    const r = new tp().on("openTag", (i, s, a) => e.open(np(i), lO(s, a))).on("closeTag", (i) => e.close(np(i))).on("error", (i) => {
      throw i;
    });
    if (t) {
      r.on("text", (i, s) => t(s(i))).on("cdata", t);
    }
    r.parse(n.replace(/^\uFEFF/, ""));
  }
  var np, lO;
  var rp = m(() => {
    "use strict";
    ag();
    np = (n) => n.slice(n.indexOf(":") + 1);
    lO = (n, e) => ({
      get(t) {
        const r = Object.entries(n()).find(([o]) => o === t || np(o) === t);
        return r && e(r[1]);
      }
    });
  });

  // src/accounts/list/read/source/spreadsheet/ods.ts
  function pO(n, { type: e, value: t }) {
    switch (e) {
      case "float":
        return dO(n, t) ? n : t || n;
      case "date":
        return Do(t || n);
      default:
        return n || t;
    }
  }
  function sp(n) {
    const e = new ip();
    An(n, e);
    return e.sheets;
  }
  var uO, op, dO, ip;
  var cg = m(() => {
    "use strict";
    Yd();
    Hs();
    rp();
    uO = /* @__PURE__ */ new Set([
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
    op = (n, e) => {
      var t;
      return Math.max(Number((t = n.get(e)) != null ? t : 1) || 1, 1);
    };
    dO = (n, e) => /^\d+$/.test(e) && Number(n.replace(/\D/g, "")) === Number(e) && !/\d[.,'\s]\d/.test(n);
    ip = class {
      constructor() {
        this.sheets = [];
        this.hiddenStyles = /* @__PURE__ */ new Set();
        this.style = "";
        this.budget = new Nr();
        this.builder = new zn(this.budget);
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
        } else if (uO.has(e)) {
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
          this.builder.cell(this.column, pO(this.paragraphs.join("\n"), this.cell), t);
          this.column += t;
          this.cell = null;
        } else if (e === "table-row") {
          this.builder.endRow(this.rowIndex, this.rowsAlike);
          this.rowIndex += this.rowsAlike;
        } else if (e === "table") {
          this.sheets.push(w(h({}, this.builder.sheet(this.name)), { hidden: this.hidden }));
        }
      }
      openInCell(e, t) {
        switch (e) {
          case "p":
          case "h":
            this.paragraphs.push("");
            break;
          case "s":
            this.add(" ".repeat(Math.min(op(t, "c"), 100)));
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
            this.builder = new zn(this.budget);
            this.name = (o = t.get("name")) != null ? o : "";
            this.hidden = this.hiddenStyles.has((i = t.get("style-name")) != null ? i : "");
            this.rowIndex = 0;
            break;
          case "table-row":
            this.column = 0;
            this.rowsAlike = op(t, "number-rows-repeated");
            break;
          case "table-cell":
          case "covered-table-cell":
            this.cell = {
              repeated: op(t, "number-columns-repeated"),
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
  function mO(n, e) {
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
  function ug(n, e) {
    var o;
    const t = [];
    const r = n.lastIndexOf("/") + 1;
    An((o = e(`${n.slice(0, r)}_rels/${n.slice(r)}.rels`)) != null ? o : "<none/>", {
      open(i, s) {
        var a, c, l;
        if (i === "Relationship") {
          const d = (a = s.get("Type")) != null ? a : "";
          t.push({
            id: (c = s.get("Id")) != null ? c : "",
            type: d.slice(d.lastIndexOf("/") + 1),
            target: mO(n, (l = s.get("Target")) != null ? l : "")
          });
        }
      },
      close: () => void 0
    });
    return t;
  }
  function fO(n) {
    const e = { sheets: [], from1904: false };
    An(n, {
      open(t, r) {
        var o, i, s;
        if (t === "sheet") {
          e.sheets.push({
            name: (o = r.get("name")) != null ? o : "",
            id: (i = r.get("id")) != null ? i : "",
            hidden: /hidden/i.test((s = r.get("state")) != null ? s : "")
          });
        } else if (t === "workbookPr") {
          e.from1904 = lg(r.get("date1904"));
        }
      },
      close: () => void 0
    });
    return e;
  }
  function hO(n) {
    const e = [];
    const t = new Vs();
    An(n, {
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
  function xO(n, e) {
    const t = /* @__PURE__ */ new Map();
    const r = [];
    let o = false;
    An(n, {
      open(i, s) {
        var a, c, l, d;
        if (i === "numFmt") {
          t.set((a = s.get("numFmtId")) != null ? a : "", (c = s.get("formatCode")) != null ? c : "");
        } else if (i === "cellXfs") {
          o = true;
        } else if (i === "xf" && o) {
          const p = (l = s.get("numFmtId")) != null ? l : "0";
          r.push(Xd(Number(p), (d = t.get(p)) != null ? d : "", e));
        }
      },
      close(i) {
        o = o && i !== "cellXfs";
      }
    });
    return r;
  }
  function gO(n) {
    var t;
    const e = (t = /^[A-Z]{1,3}/i.exec(n)) == null ? void 0 : t[0].toUpperCase();
    return e === void 0 ? null : Array.from(e).reduce((r, o) => r * 26 + o.charCodeAt(0) - 64, 0) - 1;
  }
  function bO(n, { type: e, style: t }, { shared: r, formats: o }) {
    var i, s;
    switch (e) {
      case "s":
        return (i = r[Number(n)]) != null ? i : "";
      case "n": {
        const a = Number(n);
        return n.trim() === "" || Number.isNaN(a) ? n : ((s = o[t]) != null ? s : Xd(0, "", false)).show(a);
      }
      case "b":
        return lg(n) ? "TRUE" : "FALSE";
      case "d":
        return Do(n);
      default:
        return dg(n);
    }
  }
  function wO(n, e, t, r) {
    const o = new ap(t, r);
    An(e, o);
    return o.sheet(n);
  }
  function mg(n, e) {
    var l;
    const t = fO((l = n(e)) != null ? l : "");
    const r = ug(e, n);
    const o = (d) => {
      var p, f, b;
      return (b = n((f = (p = r.find((g) => g.type === d)) == null ? void 0 : p.target) != null ? f : "")) != null ? b : "<none/>";
    };
    const i = {
      shared: hO(o("sharedStrings")),
      formats: xO(o("styles"), t.from1904)
    };
    const s = new Nr();
    const a = new Map(r.flatMap(({ id: d, type: p, target: f }) => p === "worksheet" ? [[d, f]] : []));
    const c = /* @__PURE__ */ new Set();
    return t.sheets.flatMap(({ name: d, id: p, hidden: f }) => {
      var g;
      const b = a.get(p);
      if (b === void 0 || c.has(b)) {
        return [];
      }
      c.add(b);
      return [w(h({}, wO(d, (g = n(b)) != null ? g : "", i, s)), { hidden: f })];
    });
  }
  var lg, dg, Vs, ap, pg;
  var fg = m(() => {
    "use strict";
    Yd();
    Hs();
    rp();
    lg = (n) => n === "1" || n === "true";
    dg = (n) => n.replace(/_x([0-9A-F]{4})_/gi, (e, t) => String.fromCharCode(parseInt(t, 16))).replace(/\r\n?/g, "\n");
    Vs = class {
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
        const e = dg(this.parts.join(""));
        this.parts = [];
        return e;
      }
    };
    ap = class {
      constructor(e, t) {
        this.strings = e;
        this.rich = new Vs();
        this.row = -1;
        this.column = -1;
        this.cell = { type: "n", style: 0 };
        this.inValue = false;
        this.value = "";
        this.builder = new zn(t);
      }
      open(e, t) {
        var r, o, i, s, a;
        this.rich.open(e);
        this.inValue = e === "v";
        if (e === "row") {
          this.row = Number((r = t.get("r")) != null ? r : this.row + 2) - 1;
          this.column = -1;
        } else if (e === "c") {
          this.column = (i = gO((o = t.get("r")) != null ? o : "")) != null ? i : this.column + 1;
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
          this.builder.cell(this.column, t || bO(this.value, this.cell, this.strings));
        } else if (e === "row") {
          this.builder.endRow(this.row);
        }
      }
      sheet(e) {
        return this.builder.sheet(e);
      }
    };
    pg = (n) => {
      var e, t;
      return (t = (e = ug("", n).find(({ type: r }) => r === "officeDocument")) == null ? void 0 : e.target) != null ? t : null;
    };
  });

  // src/accounts/list/read/source/spreadsheets.ts
  function vO(n) {
    const e = /* @__PURE__ */ new Map();
    Jd(n, { filter({ name: o }) {
      e.set(o.replace(/\\/g, "/"), o);
      return false;
    } });
    let t = yO;
    const r = (o) => Object.values(Jd(n, {
      filter({ name: i, originalSize: s }) {
        if (i !== e.get(o)) {
          return false;
        }
        t -= s;
        if (t < 0) {
          throw new Rn();
        }
        return true;
      }
    }))[0];
    return {
      names: new Set(e.keys()),
      read(o) {
        const i = r(o);
        return i ? Ws(i) : null;
      },
      unpack: r
    };
  }
  function cp(n) {
    const e = n.filter(({ rows: o }) => o.length);
    const t = e.filter(({ hidden: o }) => !o);
    const r = t.length ? t : e;
    if (!n.length) {
      return jn("broken");
    }
    return r.length ? { kind: "table", sheets: r.map(({ name: o, rows: i }) => ({ name: o, rows: i })) } : jn("empty");
  }
  function kO(n, e) {
    var t, r;
    if (!n.includes("spreadsheet")) {
      return jn("document");
    }
    return ((t = e("META-INF/manifest.xml")) != null ? t : "").includes("encryption-data") ? jn("encrypted") : cp(sp((r = e("content.xml")) != null ? r : ""));
  }
  function RO(n) {
    var d;
    const { names: e, read: t, unpack: r } = vO(n);
    const o = (d = e.has("mimetype") ? t("mimetype") : null) != null ? d : "";
    if (o.startsWith("application/vnd.oasis.opendocument.")) {
      return kO(o, t);
    }
    const i = e.has("_rels/.rels") ? pg(t) : null;
    if (i !== null && /(^|\/)workbook\d*\.xml$/.test(i)) {
      return cp(mg(t, i));
    }
    const s = [...e];
    if ((i == null ? void 0 : i.endsWith(".bin")) || s.some((p) => p.endsWith(".iwa"))) {
      return jn("old-spreadsheet");
    }
    const [a, ...c] = s.filter(SO);
    const l = i === null && a !== void 0 && c.length === 0 ? r(a) : void 0;
    return l ? { kind: "packed", bytes: l } : jn(i === null ? "archive" : "document");
  }
  var yO, jn, SO, Bo;
  var lp = m(() => {
    "use strict";
    rg();
    cg();
    Hs();
    fg();
    yO = 64 * 1024 * 1024;
    jn = (n, e = "") => ({ kind: "problem", code: n, detail: e });
    SO = (n) => !/\/$|(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(n);
    Bo = (n) => x(null, null, function* () {
      try {
        return n[0] === 80 ? RO(n) : cp(sp(Ws(n)));
      } catch (e) {
        return jn(e instanceof Rn ? "too-large" : "broken", String(e));
      }
    });
  });

  // src/accounts/list/read/source/parts.ts
  var hg = m(() => {
    "use strict";
    Ud();
    lp();
  });

  // src/accounts/list/read/source/samples.ts
  function xg(n) {
    const e = n.map((o) => o.matchAll(/[^\r\n]+/g));
    const t = n.map(() => []);
    const r = /* @__PURE__ */ new Set();
    while (r.size < TO) {
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
          return s.push(((c = o[a]) != null ? c : "").slice(0, AO));
        });
      }
    }
    return t;
  }
  var TO, AO;
  var gg = m(() => {
    "use strict";
    TO = 3;
    AO = 60;
  });

  // src/accounts/list/read/source/text-kind.ts
  function bg(n) {
    try {
      return typeof JSON.parse(n) === "object";
    } catch (e) {
      if (e instanceof SyntaxError) {
        return false;
      }
      throw e;
    }
  }
  function MO(n) {
    var r, o;
    const e = (o = (r = n.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/, 1)[0]) == null ? void 0 : r.split("\n")) != null ? o : [];
    const t = (i) => e.some((s) => i.test(s));
    return e.length > 2 && e.slice(0, -1).every((i) => $O.test(i)) && t(/^(?:From|To|Date):/i) && t(/^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Content-Type):/i);
  }
  function wg(n) {
    const e = n.slice(0, CO);
    return LO(n) ? "web-shortcut" : EO(e) ? "old-spreadsheet" : /^\s*BEGIN:VCALENDAR\b/i.test(e) ? "calendar" : MO(e) ? "message" : PO(n) ? "data" : null;
  }
  var CO, LO, EO, PO, $O;
  var yg = m(() => {
    "use strict";
    CO = 8192;
    LO = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
    EO = (n) => /^\s*<\?xml\b/.test(n) && !/<html\b/i.test(n) && n.includes("urn:schemas-microsoft-com:office:spreadsheet");
    PO = (n) => {
      var e, t;
      return /^\s*(?:\[\s*[{["]|\{\s*")/.test(n) && (bg(n) || bg((t = (e = /\S.*/u.exec(n)) == null ? void 0 : e[0]) != null ? t : ""));
    };
    $O = /^(?:[!-9;-~]+:(?:\s|$)|[ \t]+\S|From )/;
  });

  // src/accounts/list/read/source/unicode.ts
  function NO([n, e, t, r]) {
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
  function DO(n) {
    var o;
    let e = 0;
    let t = 0;
    let r = 0;
    for (let i = 0; i < n.length; i++) {
      if (FO.has((o = n[i]) != null ? o : 0)) {
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
  function IO(n) {
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
  function BO(n, e, t) {
    var r;
    for (let o = e; o <= t; o++) {
      const i = (r = n[o]) != null ? r : 0;
      if (i < 128 || i > 191) {
        return false;
      }
    }
    return true;
  }
  function qO(n) {
    var r;
    let e = 0;
    let t = 0;
    for (let o = 0; o < n.length; o++) {
      const i = IO((r = n[o]) != null ? r : 0);
      if (i === 0) {
        continue;
      }
      if (i !== null && BO(n, o + 1, o + i)) {
        e++;
        o += i;
      } else {
        t++;
      }
    }
    return { right: e, wrong: t };
  }
  function _O(n) {
    const e = n.subarray(0, 65536);
    const t = e.filter(WO);
    return t.length > 3 && t.length * 20 > e.length;
  }
  function zO(n) {
    var o;
    const e = (o = NO(n)) != null ? o : DO(n);
    if (e) {
      return e;
    }
    const { right: t, wrong: r } = qO(n);
    return r * UO <= t && !HO(n) ? "utf-8" : null;
  }
  function vg(n, e) {
    const t = zO(n);
    if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
      return { kind: "unicode", encoding: t, text: qs(n, t, e) };
    }
    if (_O(n)) {
      return { kind: "binary" };
    }
    return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
  }
  var FO, WO, HO, UO;
  var kg = m(() => {
    "use strict";
    Bd();
    FO = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
    WO = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
    HO = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
    UO = 3;
  });

  // src/accounts/list/read/source/index.ts
  function jO(n) {
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
  function GO({ encoding: n, certain: e, texts: t }) {
    var s, a;
    const r = xg([...t.values()]);
    const o = Array.from(t, ([c, l], d) => {
      var p;
      return { encoding: c, samples: (p = r[d]) != null ? p : [], text: Sg(l) };
    });
    const i = (s = t.get(n)) != null ? s : "";
    return {
      kind: "text",
      encoding: n,
      certain: e,
      samples: (a = r[0]) != null ? a : [],
      text: Sg(i),
      alternatives: o.slice(1),
      remarks: jO(i)
    };
  }
  function QO(n, e, t) {
    return x(this, null, function* () {
      var c, l;
      const r = (c = e.encoding) != null ? c : "";
      const o = vg(n, t);
      if (o.kind === "binary" && !r) {
        return null;
      }
      if (o.kind === "unicode" && (!r || r === o.encoding)) {
        return { encoding: o.encoding, certain: true, texts: /* @__PURE__ */ new Map([[o.encoding, o.text]]) };
      }
      const i = yield ((l = e.detectEncoding) != null ? l : Mo)(n, e.language, t);
      const s = o.kind === "unicode" ? [o.encoding] : [i.encoding, ...i.alternatives];
      const a = r || i.encoding;
      return {
        encoding: a,
        certain: i.certain || r !== "",
        texts: new Map([a, ...s].map((d) => [d, i.decodeAs(d)]))
      };
    });
  }
  function Dr(n, e, t = false) {
    return x(this, null, function* () {
      var d, p, f;
      const { bytes: r } = n;
      const o = fx(r);
      const i = (d = e.readSpreadsheet) != null ? d : Bo;
      if (o === "zip") {
        const b = yield i(r);
        return b.kind !== "packed" ? b : t ? Fr("archive") : Dr(w(h({}, n), { bytes: b.bytes }), e, true);
      }
      if (o !== "text") {
        return Fr(o);
      }
      const s = (p = e.decode) != null ? p : VO;
      const a = yield QO(r, e, s);
      if (!a) {
        return Fr("binary");
      }
      const c = GO(a);
      if (KO(c.text)) {
        const b = yield i(r);
        return b.kind === "packed" ? Fr("broken") : b;
      }
      const l = wg(c.text);
      if (l !== null) {
        return Fr(l);
      }
      return c.text.trim() ? (f = px(c.text, s)) != null ? f : c : Fr("empty");
    });
  }
  var VO, Fr, KO, Sg;
  var up = m(() => {
    "use strict";
    mx();
    hx();
    hg();
    gg();
    yg();
    kg();
    VO = (n, e) => new TextDecoder(e).decode(n);
    Fr = (n) => ({ kind: "problem", code: n, detail: "" });
    KO = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
    Sg = (n) => n.replace(/\u0000+/g, "");
  });

  // src/accounts/list/read/source/html.ts
  function js(n) {
    var e;
    return JO.has(n.nodeName.toUpperCase()) || XO.test(It(n, "class")) || eL.test(It(n, "style")) || It(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
  }
  function nL(n) {
    const e = n.lastIndexOf("(");
    return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
  }
  function rL(n) {
    const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
    const t = (r) => e.filter(({ nodeName: o }) => o.toUpperCase() === r);
    return { rows: t("TR"), captions: t("CAPTION") };
  }
  function hp(n) {
    if ("line" in n) {
      return [n.line];
    }
    return [
      "{|",
      ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map(Ag).join(" !! ")}` : `| ${e.map(Ag).join(" || ")}`),
      "|}"
    ];
  }
  function Eg(n) {
    return /^\s*</.test(n) && /<(?:html|body|head|meta|style|table)\b/i.test(n.slice(0, 8192));
  }
  function Pg(n, e, t) {
    const r = new fp(e);
    r.read(new t().parseFromString(n, "text/html").body);
    r.flush();
    return r;
  }
  function $g(n, e, t) {
    const { blocks: r, budget: o } = Pg(n, e, t);
    return [...o.isSpent ? [Lg] : [], ...r.flatMap(hp)].join("\n");
  }
  function xp(n, e, t, r) {
    const o = Pg(n, t, r);
    const i = o.blocks.filter((s) => "rows" in s);
    if (o.budget.isSpent) {
      return [Lg, ...e.trim() !== "" ? [e] : o.blocks.flatMap(hp)].join("\n");
    }
    if (i.length === 0 && o.people === 0 && e.trim() !== "") {
      return e;
    }
    if (i.length === o.blocks.length && o.people === 0) {
      return $t(i.flatMap(({ rows: s }) => s), "	", "\n");
    }
    return o.blocks.flatMap(hp).join("\n");
  }
  var Rg, Tg, JO, XO, YO, ZO, It, eL, dp, Cg, tL, Og, Lg, pp, mp, fp, Ag;
  var Mg = m(() => {
    "use strict";
    kr();
    Rg = 3;
    Tg = 1;
    JO = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
    XO = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
    YO = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
    ZO = 600;
    It = (n, e) => {
      var t;
      return ((t = n.getAttribute) == null ? void 0 : t.call(n, e)) || "";
    };
    eL = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
    dp = (n) => /^(?:DEL|S|STRIKE)$/i.test(n.nodeName) || /text-decoration[^;]*line-through/i.test(It(n, "style"));
    Cg = /^(?:[*#:]|==) /;
    tL = (n) => n.map((e) => "line" in e ? e.line.replace(Cg, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
    Og = 2e5;
    Lg = `<!-- rowspan × colspan > ${Og} -->`;
    pp = class {
      constructor() {
        this.isSpent = false;
        this.left = Og;
      }
      /** How many of so many cells there is room for: all, or none. */
      take(e) {
        this.isSpent = this.isSpent || e > this.left;
        const t = this.isSpent ? 0 : e;
        this.left -= t;
        return t;
      }
    };
    mp = class {
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
        const i = Math.min(1e3, Number(It(e, "rowspan")) || 1) - 1;
        const s = r.length;
        r.push(t);
        const a = this.budget.take(Math.min(50, Number(It(e, "colspan")) || 1) - 1);
        for (let c = 0; c < a; c++) {
          r.push([]);
        }
        if (i > 0 && !this.budget.isSpent) {
          o.length = Math.max(o.length, r.length);
          o.fill(i, s, r.length);
        }
      }
    };
    fp = class n {
      /**
       * @param titles
       * @param budget
       * @param depth
       * @param isCrossed Is what is read crossed out?
       */
      constructor(e, t = new pp(), r = 0, o = false) {
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
        if (this.depth > ZO) {
          this.readDeep(e);
          return;
        }
        this.depth++;
        for (const r of Array.from(e.childNodes)) {
          if (r.nodeType === Rg) {
            this.addText(r);
          } else if (r.nodeType === Tg && !js(r)) {
            const o = this.isCrossed;
            this.isCrossed = o || dp(r);
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
          if (r.nodeType === Rg) {
            this.addText(r);
          } else if (r.nodeType === Tg && !js(r)) {
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
        } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(It(e, "class") + It(e, "style"))) {
          this.flush();
          this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
          this.read(e, t);
          this.flush();
          this.mark = "";
        } else if (YO.has(r) || r === "TR" || r === "TBODY") {
          this.flush();
          this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
          this.flush();
        } else {
          this.read(e, t);
        }
      }
      readLink(e, t) {
        var a;
        const r = It(e, "href");
        const o = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
        const i = It(e, "title");
        const s = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(o)) != null ? a : this.titles.personIn(nL(i));
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
        const t = new mp(this.budget);
        const r = [];
        const { rows: o, captions: i } = rL(e);
        const s = o.map((c) => this.readRow(c, t, r));
        this.flush();
        const { rows: a } = t;
        if (a.some((c) => c.filter((l) => l.length > 0).length > 1)) {
          this.blocks.push({ rows: a.map((c) => c.map(tL)), isHead: s });
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
            this.isCrossed || dp(e) || dp(s)
          );
          const l = !js(e) && !js(s);
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
          this.blocks.push(Cg.test(e.line) ? e : { line: this.mark + e.line });
          this.mark = "";
        } else {
          this.blocks.push(e);
        }
      }
    };
    Ag = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
  });

  // src/accounts/list/read/source/markup-source.ts
  var qo;
  var gp = m(() => {
    "use strict";
    Fu();
    Mg();
    qo = (r, o, i) => x(null, [r, o, i], function* (n, { userNamespaces: e }, t) {
      const s = new Er(e);
      switch (n.kind) {
        case "html":
          return xp(n.html, n.text, s, t);
        case "page":
          return $g(n.html, s, t);
        case "text":
          return Eg(n.text) ? xp(n.text, "", s, t) : n.text;
      }
    });
  });

  // src/accounts/list/read/source-readers.ts
  var Ng = m(() => {
    "use strict";
    up();
    gp();
  });

  // src/accounts/list/read/index.ts
  function iL(n) {
    try {
      return n.map(({ rows: e }) => $t(e, "	", "\n"));
    } catch (e) {
      if (e instanceof RangeError) {
        return null;
      }
      throw e;
    }
  }
  function sL(n, e) {
    var a;
    const t = iL(n);
    if (t === null) {
      return Dg("too-large");
    }
    const r = n.map(({ name: c, rows: l }, d) => {
      const p = t[d] || "";
      return { name: c, text: p, read: Zt(p, l.some((f) => f.length > 1) ? h({ delimiter: "	" }, e) : e) };
    });
    const o = (c) => c.read.readings[0].rows.length;
    const i = (a = r.find(({ name: c }) => c === e.sheet)) != null ? a : r.reduce((c, l) => o(l) > o(c) ? l : c);
    const s = e.sheet !== void 0 || r.filter((c) => o(c) > 0).length < 2;
    return w(h({}, Ks(i.text, i.read)), {
      certain: i.read.certain && s,
      sheets: r.map(({ name: c }) => c),
      sheet: i.name
    });
  }
  function Fg(n, e) {
    return x(this, null, function* () {
      const { DOMParser: t } = e;
      return t ? qo(n, e, t) : n.kind === "page" ? "" : n.text;
    });
  }
  function Ig(t) {
    return x(this, arguments, function* (n, e = {}) {
      switch (n.kind) {
        case "text":
          return Ks(n.text, Zt(n.text, e));
        case "html":
        case "page": {
          const r = yield Fg(n, e);
          return Ks(r, Zt(r, e));
        }
        case "file": {
          const r = yield Dr(n, h({ language: "" }, e));
          switch (r.kind) {
            case "problem":
              return Dg(r.code);
            case "table":
              return sL(r.sheets, e);
            case "text": {
              const { encoding: o, certain: i, samples: s, alternatives: a, remarks: c } = r;
              const [l = "", ...d] = yield Promise.all([
                r,
                ...i ? [] : a.slice(0, oL)
              ].map((f) => Fg({ kind: "text", text: f.text }, e)));
              const p = Ks(l, Zt(l, e));
              return w(h({}, p), {
                certain: p.certain && i,
                readings: [
                  ...p.readings,
                  ...d.map((f) => Zt(f, e).readings[0])
                ],
                encoding: { encoding: o, certain: i, samples: s, alternatives: a, remarks: c }
              });
            }
          }
        }
      }
    });
  }
  var oL, Ks, Dg;
  var Bg = m(() => {
    "use strict";
    kr();
    Zu();
    Ng();
    Zu();
    oL = 2;
    Ks = (n, e) => w(h({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
    Dg = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
  });

  // src/app/read-part.ts
  var qg = {};
  cn(qg, {
    readList: () => Ig,
    readText: () => Zt
  });
  var Wg = m(() => {
    "use strict";
    Bg();
  });

  // src/accounts/list/keep/column-memory.ts
  function lL(n) {
    const [e, t] = Array.isArray(n) ? n : [];
    return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= zg && e.every(aL) && t.every(cL) && jg(t) ? [{ headings: e, meanings: t }] : [];
  }
  function uL(n) {
    return n.length <= zg && n.some((e) => e !== "") && n.every((e) => e.length <= Vg && !/[@＠]/.test(e));
  }
  var _g, zg, Vg, Hg, aL, cL, jg, Ug, Gs;
  var Kg = m(() => {
    "use strict";
    J();
    _g = 20;
    zg = 100;
    Vg = 200;
    Hg = "accountCreator.columns";
    aL = (n) => typeof n === "string" && n.length <= Vg;
    cL = (n) => wr.includes(n);
    jg = (n) => !n.includes("password") && !n.includes("reason");
    Ug = (n, e) => n.length === e.length && n.every((t, r) => t === e[r]);
    Gs = class {
      constructor(e) {
        this.store = e;
      }
      /** @return Null: no table with these headings is remembered */
      recall(e) {
        var t, r;
        return (r = (t = this.read().find((o) => Ug(o.headings, e))) == null ? void 0 : t.meanings) != null ? r : null;
      }
      remember(e, t) {
        if (!uL(e) || e.length !== t.length) {
          return;
        }
        const r = this.read();
        const o = r.filter((s) => !Ug(s.headings, e));
        const i = [...jg(t) ? [{ headings: e, meanings: t }] : [], ...o].slice(0, _g);
        if (i.length === 0 && r.length === 0) {
          return;
        }
        try {
          this.store.set(Hg, JSON.stringify(i.map((s) => [s.headings, s.meanings])));
        } catch (s) {
        }
      }
      read() {
        var e;
        try {
          const t = JSON.parse((e = this.store.get(Hg)) != null ? e : "[]");
          return Array.isArray(t) ? t.slice(0, _g).flatMap(lL) : [];
        } catch (t) {
          return [];
        }
      }
    };
  });

  // src/accounts/list/create/attempt.ts
  function ye(n) {
    return w(h({}, n), {
      status: "open",
      sentAt: n.lost ? n.sentAt : null,
      outcome: null,
      existence: null,
      account: null,
      turn: w(h({}, n.turn), { looking: null, disputed: null })
    });
  }
  var Qs, ut;
  var St = m(() => {
    "use strict";
    Qs = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
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
      turn: Qs
    };
  });

  // src/accounts/list/keep/journal-format.ts
  function Gg(n, e) {
    return !e || Z(n) ? null : n.format === "html" ? n.html : [n.text];
  }
  function Qg(n) {
    return n === null ? X("") : typeof n === "string" ? { format: "html", html: n } : X(n[0]);
  }
  function dL(n, e) {
    switch (n == null ? void 0 : n.kind) {
      case "created":
        return ["c", n.by];
      case "refused": {
        const { code: t, message: r, stops: o, spent: i, field: s, ended: a } = n;
        return ["r", t, Gg(r, e), o, i, s, a];
      }
      case "step": {
        const { type: t, code: r, message: o } = n.step;
        return ["s", t, r, Gg(o, e)];
      }
      case "unknown":
        return ["u", n.cause];
      case "sessionLost":
      case void 0:
        return null;
      default:
        return T(n);
    }
  }
  function Jg(n, e, t) {
    return n.includes(e) ? e : t;
  }
  function fL(n, e) {
    if (n === null) {
      return null;
    }
    switch (n[0]) {
      case "c":
        return { kind: "created", username: e != null ? e : "", by: Jg(pL, n[1], "other") };
      case "r": {
        const [, t, r, o, i, s, a] = n;
        return { kind: "refused", code: t, message: Qg(r), stops: o, spent: i, retryAfter: null, field: s, ended: a };
      }
      case "s": {
        const [, t, r, o] = n;
        return { kind: "step", step: { type: t, code: r, message: Qg(o), requests: [], redirectTarget: null } };
      }
      case "u":
        return { kind: "unknown", cause: Jg(mL, n[1], "unreadable") };
      default:
        return T(n);
    }
  }
  function hL(n, e) {
    return n && [
      Yg.indexOf(n.status),
      n.before,
      n.sentAt,
      n.lost,
      n.tries,
      n.postponed,
      n.existence,
      n.account,
      dL(n.outcome, e)
    ];
  }
  function xL(n) {
    if (n === null) {
      return null;
    }
    const [e, t, r, o, i, s, a, c, l] = n;
    const d = Yg[e];
    if (d === void 0) {
      throw new Error("Written by another version");
    }
    const p = d === "sent";
    return w(h({}, ut), {
      status: p ? "unknown" : d,
      before: t,
      sentAt: r,
      lost: o || p,
      tries: i,
      postponed: s,
      existence: a === "asking" ? "unknown" : a,
      account: c,
      outcome: fL(l, c)
    });
  }
  function gL(n, { email: e, realname: t }) {
    const r = new Set(Xg(t));
    const o = Xg(n);
    return /[^\s@＠][@＠][^\s@＠]/.test(n) || e !== "" && n.toLowerCase().includes(e.toLowerCase()) || o.length > 0 && o.every((i) => r.has(i));
  }
  function bL({ state: n, attempt: e }) {
    return n === "created" || n === "already" || n === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
  }
  function Zg(n, e) {
    var p;
    const { username: t, email: r, realname: o, reason: i, mode: s, password: a } = n.request;
    const c = bL(n);
    const l = [
      bp.indexOf(n.state),
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
      hL(n.attempt, e.message)
    ];
    const d = n.extra.filter(({ value: f }) => (a === "" || f !== a) && !(c && gL(f, n.request)));
    if (e.extra && d.length > 0) {
      l.push(d.map(({ column: f, heading: b, value: g }) => [f, b, g]));
    }
    return l;
  }
  function eb(n, e) {
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
      f,
      b,
      g = []
    ] = e;
    return w(h({}, bn(n, r, { username: o, email: i, realname: s, reason: a, mode: c })), {
      state: wL(bp[t]),
      canonical: l,
      overrides: [...d],
      creation: p === null ? null : { createdByMe: true, createdBy: "", at: p },
      // Whose the account is that was there was found out, or said, before.
      claim: bp[t] === "already" ? { name: l, isTheirs: true } : null,
      passwordSource: f ? "sheet" : "given",
      attempt: xL(b),
      extra: g.map(([v, y, k]) => ({ column: v, heading: y, value: k }))
    });
  }
  function wL(n) {
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
  var bp, Yg, pL, mL, Xg;
  var tb = m(() => {
    "use strict";
    H();
    W();
    St();
    J();
    bp = [
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
    Yg = [
      "open",
      "sent",
      "unknown",
      "created",
      "already",
      "refused",
      "unfinished"
    ];
    pL = ["mail", "password", "other"];
    mL = ["timeout", "offline", "unreadable", "handedOver"];
    Xg = (n) => n.toLowerCase().split(/[\s,;]+/).filter((e) => e);
  });

  // src/accounts/list/keep/journal.ts
  function kL(n) {
    return n.reduce((e, { extra: t }) => t.reduce((r, { heading: o, value: i }) => r + o.length + i.length, e), 0);
  }
  var yL, vL, Js;
  var nb = m(() => {
    "use strict";
    H();
    J();
    tb();
    ll();
    yL = 1e6;
    vL = 2e6;
    Js = class {
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
        this.hasRoomForExtra = kL(t) <= vL;
        this.removeOthers(/* @__PURE__ */ new Set([Bn(this.wiki), ...r.map((o) => this.rowKey(o))]));
        this.write(Bn(this.wiki), [
          al,
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
        const t = we(e);
        const r = (t == null ? void 0 : t.kind) === "refused" && !Z(t.message) ? JSON.stringify(t.message).length : 0;
        this.messages += r;
        this.write(this.rowKey(e.id), Zg(e, {
          message: this.messages < yL,
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
          if (!to(this.store, this.wiki, e, t)) {
            return { kind: "none" };
          }
          const r = this.store.get(Bn(this.wiki));
          return r === null ? { kind: "none" } : this.read(JSON.parse(r));
        } catch (r) {
          return { kind: "unreadable" };
        }
      }
      /** Forgets everything. */
      clear() {
        this.isKept = true;
        try {
          cl(this.store, this.wiki);
        } catch (e) {
          this.isKept = false;
        }
      }
      rowKey(e) {
        return eo(this.wiki) + e;
      }
      removeOthers(e) {
        try {
          for (const t of this.store.keys()) {
            if (t.startsWith(eo(this.wiki)) && !e.has(t)) {
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
        if (t !== al || typeof s !== "string" || typeof l !== "object") {
          return { kind: "unreadable" };
        }
        const d = a.map((p) => {
          var f;
          return eb(p, JSON.parse((f = this.store.get(this.rowKey(p))) != null ? f : ""));
        });
        return { kind: "run", header: { me: r, mode: i, reason: s, values: l, startedAt: o }, rows: d, owner: c };
      }
    };
  });

  // src/accounts/list/row-observable.ts
  var Cn;
  var Xs = m(() => {
    "use strict";
    Cn = class {
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
  var SL, Ys;
  var rb = m(() => {
    "use strict";
    H();
    Lt();
    SL = 3;
    Ys = class {
      constructor(e) {
        this.lists = e;
        /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
        this.known = null;
        /** Why they are not known. */
        this.failure = new se("http", X(""));
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
        return x(this, null, function* () {
          for (let t = 0; !this.known && t < SL && !e.cancelled; t++) {
            try {
              this.known = yield this.lists.ownCreations(e);
            } catch (r) {
              this.failure = se.from(r);
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
        return x(this, null, function* () {
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
  function ob(n) {
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
  var Zs;
  var ib = m(() => {
    "use strict";
    Zs = class {
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
        e.row.wiki = w(h({}, e.fact), { answer: t });
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
  function wp(n, e) {
    return n.request.password !== "" && ee(n, e) === "type";
  }
  var ea;
  var sb = m(() => {
    "use strict";
    W();
    J();
    ea = class {
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
            return this.lists.offersOverrides || wp(e, r);
          case "forbidden":
            return t.override !== null && this.lists.offersOverrides || wp(e, r);
          default:
            return T(t);
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
        return x(this, null, function* () {
          if (t.kind === "taken") {
            const p = yield this.creators.lookUp(t.canonical, r);
            return { kind: "checked", checks: [t], creation: p, password: null };
          }
          const { row: o, fact: i } = e;
          const { source: s, mode: a } = r;
          const { password: c } = o.request;
          const l = yield this.refusals(t, s);
          const d = wp(o, a) && !s.cancelled ? { of: c, check: yield this.accounts.checkPassword(i.about, c, s) } : null;
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
        return x(this, null, function* () {
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
  var ab, RL, TL, cb, yp, ta;
  var lb = m(() => {
    "use strict";
    lo();
    H();
    Lt();
    Xs();
    rb();
    ib();
    sb();
    ab = 50;
    RL = 2;
    TL = 200;
    cb = new se("http", X(""));
    yp = (n) => n.map(({ row: e }) => e);
    ta = class extends Cn {
      constructor(t) {
        super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
        this.dependencies = t;
        this.source = new Ke();
        const { lists: r, accounts: o, local: i } = t;
        this.questions = new Zs((s) => i.askableName(s));
        this.creators = new Ys(r);
        this.details = new ea(r, o, this.creators);
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
        return x(this, null, function* () {
          this.cancel();
          const o = new Ke();
          this.source = o;
          this.creators.forget();
          const i = this.questions.ask(t);
          this.change(
            { running: true, done: 0, total: i.length, cancelled: false, failed: 0 },
            this.concluded(yp(i))
          );
          yield this.answer(i, { mode: r, source: o, counting: true, moreLookUps: TL });
          if (!o.cancelled) {
            this.change({ running: false });
          }
        });
      }
      /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
      recheck(t, r = "type") {
        return x(this, null, function* () {
          const o = this.questions.ask([t]);
          this.change({}, this.concluded(yp(o)));
          yield this.answer(o, { mode: r, source: this.source, counting: false, moreLookUps: 1 });
        });
      }
      /** What is not answered yet was not asked. */
      cancel() {
        this.source.cancel();
        this.source = new Ke();
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
        return x(this, null, function* () {
          const { wiki: i } = t;
          const s = yield this.dependencies.freeNames(this.dependencies.lists, t, r, o, this.source);
          if (i && t.wiki === i) {
            t.wiki = w(h({}, i), { alternatives: s });
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
        return x(this, null, function* () {
          const { lists: o } = this.dependencies;
          const { source: i } = r;
          if (t.length > 0) {
            yield this.creators.fetch(i);
          }
          const s = ob(t);
          const a = [...s.keys()];
          let c = o.namesPerRequest;
          let l = 0;
          for (let d = 0; d < a.length && !i.cancelled; ) {
            const p = a.slice(d, d + c);
            const f = p.flatMap((b) => {
              var g;
              return (g = s.get(b)) != null ? g : [];
            });
            try {
              if (l < RL) {
                const b = yield o.checkNames(p, i);
                l = 0;
                yield this.note(f, b, r);
              } else {
                this.fail(f, cb, r);
              }
            } catch (b) {
              if (i.cancelled) {
                return;
              }
              if (p.length > ab) {
                c = ab;
                continue;
              }
              l++;
              this.fail(f, se.from(b), r);
            }
            d += p.length;
          }
        });
      }
      /** Notes at once what needs no further question, and then asks about the others one by one. */
      note(t, r, o) {
        return x(this, null, function* () {
          const i = [];
          const s = [];
          for (const a of t) {
            const c = r.get(a.fact.about);
            if (o.source.cancelled || !this.questions.isOpen(a)) {
              continue;
            }
            if (!c) {
              this.fail([a], cb, o);
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
        return x(this, null, function* () {
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
              this.fail([t], se.from(s), o);
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
        const s = this.concluded(yp(t));
        this.change(o ? { done: i.done + t.length, failed: i.failed + r } : {}, s);
      }
    };
  });

  // src/accounts/names/lookalike.ts
  function Wo(n) {
    let e = n.toLowerCase();
    if (/[^\0-\x7f]/.test(e)) {
      e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
        var r;
        return (r = LL.get(t)) != null ? r : t;
      });
    }
    e = e.replace(AL, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
    return e || n;
  }
  var AL, CL, OL, LL;
  var vp = m(() => {
    "use strict";
    ke();
    AL = C(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
    CL = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
    OL = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
    LL = new Map([...CL].map((n, e) => [n, OL.charAt(e)]));
  });

  // src/accounts/names/username.ts
  function ML(n, e) {
    var i;
    const t = String.fromCodePoint((i = n.codePointAt(0)) != null ? i : 0);
    if (/[\u10d0-\u10ff]/u.test(t)) {
      return n;
    }
    const r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
    const o = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
    return (r.charAt(0) + o + n.slice(t.length)).normalize();
  }
  function NL(n, e = []) {
    return /^~\d{4}-/.test(n) || e.some((t) => {
      const [r = "", o = ""] = t.split("$1");
      return n.length >= r.length + o.length && n.startsWith(r) && n.endsWith(o);
    });
  }
  function FL(n) {
    return encodeURIComponent(n).replace(/%../g, ".").length;
  }
  function Bt(n, e = {}) {
    var s;
    const t = ro(n.normalize().replace(/_/g, " "), e).normalize();
    const r = (a, c = "") => ({ canonical: "", problem: a, characters: c });
    if (t === "") {
      return r("empty");
    }
    const o = t.match(PL);
    if (o) {
      return r("characters", [...new Set(o)].join(" "));
    }
    const i = ML(t, (s = e.language) != null ? s : "");
    if ($L.test(i)) {
      return r("address");
    }
    if (NL(i, e.temporaryPatterns)) {
      return r("temporary");
    }
    return FL(i) > EL ? r("long") : { canonical: i, problem: null };
  }
  var EL, PL, $L;
  var _o = m(() => {
    "use strict";
    nr();
    ke();
    nr();
    EL = 235;
    PL = C(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
    $L = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
  });

  // src/accounts/list/row-overrides.ts
  function kp({ name: n, type: e, optional: t }) {
    return e === "checkbox" && t && fi(n);
  }
  function ub({ code: n, override: e }, t) {
    return e !== null ? t.includes(e) : n === "name-forbidden" && t.some((r) => !so.includes(r));
  }
  function DL(n) {
    const e = we(n);
    if ((e == null ? void 0 : e.kind) === "refused") {
      const { stops: t, name: r, field: o } = I(e.code);
      return t === "row" && r !== "taken" && (o === null || o === "username") ? e.code : null;
    }
    return n.remarks.some(({ code: t, override: r }) => t === "name-forbidden" && r === null) ? "" : null;
  }
  function db(n, e) {
    const t = DL(n);
    if (t === null && n.overrides.length === 0) {
      return [];
    }
    const r = t === null ? null : ao(t, e);
    return e.flatMap(({ fields: o }) => o).filter((o) => {
      const { name: i } = o;
      const s = r === null ? t !== null && !so.includes(i) : i === r;
      return kp(o) && (s || n.overrides.includes(i)) && n.remarks.every(({ override: a }) => a !== i);
    });
  }
  var na = m(() => {
    "use strict";
    Oe();
    st();
    J();
  });

  // src/accounts/list/check/wiki-remarks.ts
  function On(n, e, t = null, r = {}) {
    return w(h({
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
  function IL({ request: n, linked: e, claim: t }, r, o) {
    return (t == null ? void 0 : t.name) === r ? t.isTheirs : e !== "" && e === n.username || (o == null ? void 0 : o.isRecent) === true;
  }
  function BL(n, e, t, r) {
    var i;
    if (t == null ? void 0 : t.createdByMe) {
      return On("info", "already", null, { parameters: [(i = t.at) != null ? i : ""] });
    }
    const o = Ai(e, t);
    return IL(n, e, t) ? On("info", "has-account", null, { parameters: o }) : On("error", "name-taken", null, { fixes: r, parameters: o });
  }
  function qL(n, e, t, r) {
    switch (e.kind) {
      case "invalid":
        return On("error", "name-invalid");
      case "free":
        return null;
      case "taken":
        return BL(n, e.canonical, t, r);
      case "forbidden":
        return On("error", "name-forbidden", e.message, { override: e.override, fixes: r });
      default:
        return T(e);
    }
  }
  function pb(n, e, t) {
    var r, o;
    switch (e.kind) {
      case "pending":
        return [];
      case "failed":
        return [On("warning", "check-failed", e.text)];
      case "checked": {
        const { checks: i, creation: s, password: a } = e;
        const c = [...(o = (r = n.wiki) == null ? void 0 : r.alternatives) != null ? o : []];
        const l = i.map((d) => qL(n, d, s, c));
        if (a && !a.check.accepted && a.of === n.request.password) {
          l.push(On("error", "password-weak", a.check.messages[0], { field: "password" }));
        }
        if (i.some(({ kind: d }) => d !== "invalid") && t !== n.request.username) {
          l.push(On("info", "normalised", null, { parameters: [t] }));
        }
        return l.filter((d) => d !== null);
      }
      default:
        return T(e);
    }
  }
  var mb = m(() => {
    "use strict";
    H();
    W();
    Cl();
  });

  // src/accounts/list/check/conclude.ts
  function Ho({ state: n, attempt: e }) {
    return WL.includes(n) && (e === null || e.status === "open");
  }
  function ra({ wiki: n }, e) {
    return n && e !== "" && n.about === e ? n.answer : null;
  }
  function oa(n, e) {
    const t = ra(n, e);
    const r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: o }) => o !== "invalid") : void 0;
    return r && r.kind !== "invalid" ? r.canonical : e;
  }
  function fb(n, e) {
    var r;
    const t = ra(n, e);
    return (t == null ? void 0 : t.kind) === "checked" && ((r = t.creation) == null ? void 0 : r.createdByMe) === true;
  }
  function _L(n, e, t) {
    var o;
    const { password: r } = n.request;
    return t.kind === "checked" && t.checks.every(({ kind: i }) => i === "free" || i === "forbidden") && ee(n, e) === "type" && r !== "" && ((o = t.password) == null ? void 0 : o.of) !== r;
  }
  function Sp(n, e, t) {
    const r = ra(n, e);
    return r !== null && r.kind !== "pending" && !_L(n, t, r);
  }
  function HL({ cleaned: n, request: e }) {
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
  function UL(n, e, t) {
    const r = n.filter(({ severity: o }) => o === "error");
    if (r.some((o) => !ub(o, e))) {
      return "rejected";
    }
    return r.length || n.some(({ severity: o }) => o === "warning") ? "warned" : t;
  }
  function hb(n, e, t) {
    const r = ra(n, e.name);
    const o = oa(n, e.name);
    const i = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null;
    const s = r ? pb(n, r, o) : [];
    if (s.some(({ code: d }) => d === "already" || d === "has-account")) {
      return { canonical: o, creation: i, remarks: s.filter(({ severity: d }) => d === "info"), state: "already" };
    }
    const a = [...e.related, ...e.own, ...s, ...HL(n)];
    const c = (r == null ? void 0 : r.kind) === "pending" ? "checking" : Sp(n, e.name, t) ? "ready" : "unchecked";
    const l = UL(a, n.overrides, c);
    return { canonical: o, creation: i, remarks: a, state: c === "checking" ? "checking" : l };
  }
  var WL;
  var xb = m(() => {
    "use strict";
    J();
    na();
    mb();
    WL = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
  });

  // src/accounts/list/check/local-remarks.ts
  function He(n, e, t, r = [], o = null) {
    return { severity: n, code: e, field: t, parameters: r, message: null, fixes: o === null ? [] : [o], override: null };
  }
  function zL(n, e, t) {
    if (e.problem === null) {
      return null;
    }
    if (e.problem === "empty") {
      return He("error", "name-missing", "username");
    }
    const r = e.characters.split(" ").reduce((s, a) => s.split(a).join(" "), n);
    const o = e.problem === "characters" && !n.includes("@");
    const i = o ? Bt(r, t).canonical : "";
    return He("error", "name-invalid", "username", [e.problem, e.characters], i || null);
  }
  function VL(n, e) {
    if (n === "") {
      return e === "mail" ? He("error", "email-missing", "email") : null;
    }
    const { problem: t, meant: r } = Ni(n);
    const o = e === "mail" || t === "invalid" ? [] : ["takeover"];
    switch (t) {
      case null:
        return null;
      case "typo":
        return He("warning", "email-typo", "email", [r != null ? r : "", ...o], r);
      case "invalid":
      case "odd":
        return He(t === "invalid" ? "error" : "warning", "email-invalid", "email", [n, ...o], r);
      default:
        return T(t);
    }
  }
  function gb(n, e, t, r) {
    const { username: o, email: i, password: s } = n.request;
    const a = ci(e.canonical);
    return [
      zL(o, e, t),
      a === null ? null : He("warning", "name-mixed", "username", [a]),
      VL(i, r),
      r === "type" && s === "" ? He("error", "password-missing", "password") : null
    ].filter((c) => c !== null);
  }
  function bb(n, e, t) {
    const { email: r, realname: o } = n.request;
    const i = Ve(t, e);
    const s = (a) => i.some(({ required: c, fields: l }) => c !== "optional" && l.some((d) => d.name === a && !d.optional));
    return [
      ...e !== "mail" && r === "" && s("email") ? [He("error", "email-required", "email")] : [],
      ...o === "" && s("realname") ? [He("error", "realname-required", "realname")] : []
    ];
  }
  function wb(n, e) {
    const t = Rp(n, e);
    const r = e.sameEmail(n);
    return [
      ...t ? [t] : [],
      ...r ? [He("warning", "email-repeated", "email", [
        r.row.line,
        r.canonical || r.row.request.username
      ])] : []
    ];
  }
  function Rp(n, e) {
    const t = e.sameName(n);
    if (t) {
      return He("error", "duplicate", "username", [t.row.line, t.canonical]);
    }
    const r = e.sameLook(n);
    return r && r.canonical !== n.canonical ? He("warning", "lookalike", "username", [r.row.line, r.canonical]) : null;
  }
  function Tp(n, e) {
    const t = mi(n);
    const r = e.personIn(n);
    return [
      ...t === null ? [] : [He("warning", "reason-address", "reason", [t])],
      ...r === null ? [] : [He("warning", "reason-name", "reason", [r])]
    ];
  }
  var yb = m(() => {
    "use strict";
    Fe();
    hl();
    W();
    $l();
    zt();
    _o();
  });

  // src/accounts/list/check/names-in-text.ts
  function kb(n) {
    return n.normalize().toLowerCase().replace(/\s+/g, " ").trim();
  }
  var vb, jL, KL, GL, Sb, ia, sa;
  var Rb = m(() => {
    "use strict";
    ke();
    vb = C(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
    jL = C(String.raw`[^\p{L}\p{M}\p{N}]+`);
    KL = 8;
    GL = 30;
    Sb = (n) => n.split(jL).filter((e) => e !== "");
    ia = class {
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
    sa = class {
      constructor() {
        /** By their words, with a space between them. */
        this.spaced = new ia();
        this.unspaced = new ia();
      }
      /**
       * Adds a name, or takes it away.
       *
       * @param name
       * @param present
       * @return Whether texts may have to be searched again
       */
      set(e, t) {
        const r = kb(e);
        if (vb.test(r)) {
          const { length: i } = r;
          return i > 1 && i <= GL && this.unspaced.set(r, i, t);
        }
        const o = Sb(r);
        return r.includes(" ") && o.length > 1 && o.length <= KL && this.spaced.set(o.join(" "), o.length, t);
      }
      /** The first name in a text, in small letters; null where there is none. */
      find(e) {
        const t = kb(e);
        const r = Sb(t);
        for (let i = 0; i < r.length; i++) {
          const s = this.spaced.findAt((a) => r.slice(i, i + a).join(" "));
          if (s !== null) {
            return s;
          }
        }
        const o = vb.test(t) ? t.length : 0;
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
  var Ir;
  var Tb = m(() => {
    "use strict";
    Ir = class {
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
  var Uo;
  var Ab = m(() => {
    "use strict";
    Rb();
    Tb();
    Uo = class {
      constructor() {
        this.entries = /* @__PURE__ */ new Map();
        this.names = new Ir();
        this.looks = new Ir();
        this.emails = new Ir();
        this.people = new sa();
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
  var aa, ca;
  var Cb = m(() => {
    "use strict";
    vp();
    _o();
    J();
    su();
    xb();
    yb();
    Ab();
    aa = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() });
    ca = class {
      constructor(e) {
        this.context = e;
        this.index = new Uo();
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
        this.index = new Uo();
        const r = aa();
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
        const t = aa();
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
        const t = aa();
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
        const t = aa();
        for (const r of e) {
          const o = this.index.get(r);
          if ((o == null ? void 0 : o.row) === r) {
            t.rows.add(r);
            if (!Ho(r) || oa(r, o.name) !== o.canonical) {
              this.file(r, t);
            }
          }
        }
        return this.relateAll(t);
      }
      /** Has the wiki been asked all there is to ask about the row as it stands? */
      isAnswered(e) {
        return Sp(e, this.nameOf(e), this.context.mode);
      }
      /** The name that the wiki is to be asked about; '' where it is not worth asking. */
      askableName(e) {
        var i;
        const t = this.index.get(e);
        const r = t !== null && ((i = Rp(t, this.index)) == null ? void 0 : i.severity) === "error";
        const o = this.nameOf(e);
        return Ho(e) && !r && !fb(e, o) ? o : "";
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
        return Tp(e, this.index);
      }
      nameOf(e) {
        const t = this.index.get(e);
        return (t == null ? void 0 : t.row) === e ? t.name : Bt(e.request.username, this.context.rules).canonical;
      }
      /** Looks at the row by itself and files it under its name, look and address. */
      file(e, t) {
        const { rules: r, mode: o, requests: i } = this.context;
        const s = Ho(e);
        if (s) {
          Tf(e, r);
        }
        const { username: a, email: c, realname: l } = e.request;
        const d = ee(e, o);
        const p = Bt(a, r);
        const f = p.canonical;
        const b = s ? oa(e, f) : e.canonical || f;
        this.index.file({
          row: e,
          name: f,
          canonical: b,
          look: b && Wo(b),
          email: c.toLowerCase(),
          realname: l,
          own: s ? gb(e, p, r, d).concat(bb(e, d, i)) : []
        }, t);
      }
      /** Compares the row with the others, and concludes. */
      relate(e) {
        const { index: t } = this;
        const r = t.get(e);
        if (r && Ho(e)) {
          const { reason: o } = e.request;
          const i = [...wb(r, t), ...o ? Tp(o, t) : []];
          Object.assign(e, hb(e, { name: r.name, own: r.own, related: i }, this.context.mode));
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
  var QL, la;
  var Ob = m(() => {
    "use strict";
    Rl();
    lb();
    Cb();
    J();
    QL = 400;
    la = class {
      constructor(e, t) {
        this.store = e;
        this.local = new ca({ rules: {}, mode: "mail", requests: [], reason: "" });
        /** How to call off the checks of edited rows that wait for the typing to rest. */
        this.resting = /* @__PURE__ */ new Map();
        this.clock = t.clock;
        const { lists: r, service: o, freeNames: i } = t;
        this.checker = new ta({ lists: r, accounts: o, freeNames: i, local: this.local });
        this.checker.observe((s, a) => e.set({ checker: s }, a));
      }
      /** Everything that can be known before anything is created. */
      all() {
        return x(this, null, function* () {
          const { store: e, local: t } = this;
          const { mode: r, reason: o } = e.state;
          t.context = w(h({}, t.context), { mode: r, reason: o });
          for (const a of t.checkInSlices(e.rows)) {
            if (a < 1) {
              yield bi(this.clock, 0);
            }
          }
          e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(o) });
          const i = e.rows.filter((a) => we(a) === null && a.state !== "already");
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
          this.resting.set(e.id, this.clock.later(QL, () => {
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
          const t = new Set(this.store.rows.map(({ canonical: r }) => r));
          yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
        });
      }
    };
  });

  // src/accounts/list/column-answer.ts
  function Lb(n) {
    var e, t;
    return (t = (e = /^.*/.exec(n)) == null ? void 0 : e[0]) != null ? t : "";
  }
  function Eb({ columns: n, hasHeadings: e, format: t }) {
    return n && e && t !== "sheet" ? n.map(({ heading: r }) => r) : null;
  }
  var ua;
  var Pb = m(() => {
    "use strict";
    ua = class {
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
        if (Lb(e) !== Lb(t)) {
          this.forget();
        }
      }
      /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
      changesWith(e) {
        const t = Eb(e);
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
        const t = Eb(e);
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
  var Br;
  var da = m(() => {
    "use strict";
    Br = (n) => new Set(
      Array.from(n.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
    );
  });

  // src/accounts/list/read/as-rows.ts
  function pa(n, e = "") {
    const t = Br(e);
    return n.map((l, c) => {
      var d = l, { line: r, lastLine: o, cleaned: i, extra: s } = d, a = Le(d, ["line", "lastLine", "cleaned", "extra"]);
      return Object.assign(bn(c + 1, r, a), {
        cleaned: i,
        extra: s,
        linked: t.has(a.username) ? a.username : ""
      });
    });
  }
  var Ap = m(() => {
    "use strict";
    da();
    J();
  });

  // src/accounts/list/list-draft.ts
  var ma;
  var $b = m(() => {
    "use strict";
    Pb();
    Ap();
    ma = class {
      constructor(e, t, r, o, i, s) {
        this.store = e;
        this.check = t;
        this.table = r;
        this.sheet = o;
        this.reader = i;
        this.headings = {};
        this.answer = new ua(s);
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
          this.answer.give(w(h({}, t), {
            columns: t.columns.map((o, i) => {
              var s;
              return w(h({}, o), { meaning: (s = e[i]) != null ? s : "unused" });
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
        this.store.set({ values: w(h({}, this.store.state.values), { [e]: t }), problem: null });
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
        return w(h({}, this.readOptions), { columns: null });
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
        return e.map((r) => r.request.mode === null || t.includes(r.request.mode) ? r : w(h({}, r), { request: w(h({}, r.request), { mode: null }) }));
      }
      take(e, t, r, o) {
        var g, y;
        const { state: i } = this.store;
        const s = (g = e[r]) != null ? g : e[0];
        if (!s) {
          return;
        }
        const v = s, { rows: a } = v, c = Le(v, ["rows"]);
        const l = this.withOfferedModes(pa(a, o));
        const { rows: d, removed: p } = this.table.carry(l, o);
        const f = c.format === "sheet" && l.some(({ request: k }) => k.password !== "");
        const b = f && ((y = i.parsed) == null ? void 0 : y.format) === "sheet" && o !== i.text;
        this.store.replaceRows(d, {
          text: o,
          parsed: o.trim() === "" ? null : w(h(h({}, c), this.question(e, t, o)), {
            certain: t,
            readings: e,
            chosen: r,
            remembered: this.answer.isRemembered
          }),
          undoable: p,
          sheet: f && !b && this.table.editCount === 0 ? "saved" : "none",
          mode: f && i.modes.includes("generate") ? "generate" : i.mode
        });
      }
    };
  });

  // src/accounts/list/create/batch-state.ts
  var fa;
  var Cp = m(() => {
    "use strict";
    fa = {
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
  function tn(n, e) {
    return w(h({}, n), { turn: h(h({}, n.turn), e) });
  }
  function Ln(n, e) {
    return { attempt: tn(n, { looking: e }), effect: { kind: "find", which: e } };
  }
  function qr(n, e) {
    return { attempt: w(h({}, ye(n)), { status: "refused", outcome: e }), effect: Rt };
  }
  function Ep(n, e) {
    return {
      attempt: w(h({}, ye(n)), {
        status: "created",
        sentAt: null,
        lost: false,
        outcome: e,
        account: e.username
      }),
      effect: Rt
    };
  }
  function Fb({ outcome: n }) {
    return (n == null ? void 0 : n.kind) === "unknown" && n.cause === "handedOver";
  }
  function zo(n, e) {
    const t = Fb(n) ? n.outcome : null;
    return { attempt: w(h({}, n), { status: "unknown", lost: true, outcome: t }), effect: e };
  }
  function YL(n, e) {
    const { sentAt: t } = n;
    return zo(w(h({}, n), { sentAt: t != null ? t : e, outcome: { kind: "unknown", cause: "handedOver" } }), Rt);
  }
  function Op(n, e, t) {
    const { status: r, turn: { silence: o, looking: i } } = n;
    const s = XL[o];
    if (s !== void 0) {
      return { attempt: tn(n, { silence: o + 1 }), effect: { kind: "wait", seconds: s, because: e } };
    }
    return r === "sent" || i && r !== "unfinished" ? zo(n, { kind: "stop", because: { kind: "silent" } }) : { attempt: n, effect: { kind: "stop", because: t } };
  }
  function ZL(n, e) {
    const t = w(h({}, n), { turn: Qs });
    switch (t.status) {
      case "open":
        return { attempt: t, effect: Lp };
      case "sent":
      case "unknown":
        return Ln(t, "own");
      case "unfinished": {
        const { outcome: r, existence: o } = t;
        if (e && (r == null ? void 0 : r.kind) === "step") {
          return { attempt: t, effect: { kind: "step", step: r.step } };
        }
        return o === "yes" || o === "no" ? { attempt: t, effect: Rt } : Ln(t, "own");
      }
      case "created":
      case "already":
      case "refused":
        return { attempt: t, effect: Rt };
      default:
        return T(t.status);
    }
  }
  function e5({ code: n, retryAfter: e, ended: t }, r) {
    const { retry: o, action: i } = I(n);
    return o === "challenge" && r === "notDeclared" ? "never" : o === "never" && e !== null && (!t || i === "raiseLimit") ? "patience" : o;
  }
  function t5(n, e, t) {
    var i, s;
    const { turn: r } = n;
    const o = e5(e, t);
    if (o === "find" || o === "findAgain") {
      return Ln(tn(n, { losses: r.losses + 1, disputed: e }), "own");
    }
    if (o === "challenge") {
      return { attempt: ye(n), effect: { kind: "prepare", refused: e } };
    }
    if (o === "patience") {
      const a = (s = (i = e.retryAfter) != null ? i : Mb[r.patience]) != null ? s : Infinity;
      return r.patience < Mb.length && a <= Nb ? {
        attempt: tn(ye(n), { patience: r.patience + 1 }),
        effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
      } : { attempt: ye(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    if (e.stops === "batch") {
      return { attempt: ye(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    return n.lost ? Ln(tn(n, { disputed: e }), "own") : qr(n, e);
  }
  function Db(n) {
    return w(h({}, Ee(n.code || "restart", null)), { message: n.message, stops: "row" });
  }
  function n5(n, { retryAfter: e = 0 }) {
    const { losses: t } = n.turn;
    const r = Ln(tn(w(h({}, n), { lost: true }), { losses: t + 1 }), "own");
    return e > 0 && e <= Nb ? w(h({}, r), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : r;
  }
  function r5(n, e, t) {
    switch (e.kind) {
      case "created":
        return Ep(n, e);
      case "refused":
        return t5(n, e, t);
      case "sessionLost":
        return { attempt: ye(n), effect: { kind: "stop", because: e } };
      case "step":
        return e.step.type === "restart" ? qr(n, Db(e.step)) : {
          attempt: w(h({}, n), { status: "unfinished", outcome: e, existence: "asking" }),
          effect: { kind: "step", step: e.step }
        };
      case "unknown":
        return n5(n, e);
      default:
        return T(e);
    }
  }
  function o5(n, e) {
    return { attempt: w(h({}, n), { existence: e.kind === "free" ? "no" : "yes", turn: Qs }), effect: Rt };
  }
  function i5(n) {
    const { losses: e, disputed: t } = n.turn;
    if (t && I(t.code).retry !== "findAgain") {
      return qr(n, t);
    }
    if (e < JL) {
      return { attempt: ye(n), effect: Lp };
    }
    return zo(w(h({}, n), { postponed: true }), n.postponed ? Rt : { kind: "later" });
  }
  function s5(n, e) {
    var o;
    if (e.kind === "silent") {
      return Op(n, { kind: "silent" }, { kind: "silent" });
    }
    const t = tn(n, { silence: 0 });
    if (t.status === "unfinished") {
      return o5(t, e);
    }
    const r = (o = t.turn.disputed) != null ? o : Ee("userexists");
    if (t.turn.looking === "any") {
      return e.kind === "mine" ? {
        attempt: w(h({}, ye(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
        effect: Rt
      } : qr(t, r);
    }
    switch (e.kind) {
      case "mine":
        return Ep(t, {
          // On the wiki's own page, another password is typed than the one that is known here.
          kind: "created",
          username: e.username,
          by: Fb(t) && e.by === "password" ? "other" : e.by
        });
      case "other":
        return Ln(t, "any");
      case "free":
        return i5(t);
      default:
        return T(e);
    }
  }
  function a5(n, e) {
    switch (e.kind) {
      case "created":
        return Ep(n, e);
      case "unfinished":
        return { attempt: w(h({}, n), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: Rt };
      case "left":
        return { attempt: w(h({}, n), { status: "unfinished", existence: "no" }), effect: Rt };
      case "refused":
        return e.refused.stops === "batch" ? { attempt: ye(n), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : qr(n, e.refused);
      case "sessionLost":
        return { attempt: ye(n), effect: { kind: "stop", because: e } };
      case "restart":
        return qr(n, Db(e.step));
      case "unknown":
        return Ln(tn(
          w(h({}, n), { status: "unknown", lost: true, outcome: null, existence: null }),
          { losses: n.turn.losses + 1 }
        ), "own");
      default:
        return T(e);
    }
  }
  function En(n, e) {
    var t, r;
    switch (e.kind) {
      case "turn":
        return ZL(n, e.holdsStep);
      case "ready":
        return {
          attempt: tn(w(h({}, n), {
            status: "sent",
            sentAt: (t = n.sentAt) != null ? t : e.at,
            tries: n.tries + 1,
            outcome: null,
            existence: null
          }), { silence: 0 }),
          effect: { kind: "send" }
        };
      case "outcome":
        return r5(n, e.outcome, e.captcha);
      case "found":
        return s5(n, e.found);
      case "offline":
        return Op(n, { kind: "offline" }, { kind: "offline" });
      case "noChallenge":
        return Op(n, { kind: "silent" }, e);
      case "handedOver":
        return YL(n, e.at);
      case "waited":
        return n.turn.looking ? Ln(n, n.turn.looking) : { attempt: n, effect: Lp };
      case "stepChanged":
        return {
          attempt: w(h({}, n), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
          effect: { kind: "step", step: e.step }
        };
      case "stepEnded":
        return a5(n, e.end);
      case "stepPassed":
        return { attempt: w(h({}, n), { existence: (r = e.existence) != null ? r : n.existence }), effect: Rt };
      case "calledOff":
        return n.status === "sent" ? zo(n, { kind: "interrupted" }) : { attempt: n, effect: { kind: "interrupted" } };
      case "failed": {
        const o = { kind: "stop", because: { kind: "broken", error: e.error } };
        return n.status === "sent" ? zo(n, o) : { attempt: n, effect: o };
      }
      default:
        return T(e);
    }
  }
  var JL, Mb, Nb, XL, Rt, Lp;
  var Vo = m(() => {
    "use strict";
    Oe();
    st();
    W();
    St();
    JL = 2;
    Mb = [10, 30, 60, 120, 300];
    Nb = 900;
    XL = [15, 30, 60, 60, 120, 120, 120];
    Rt = { kind: "done" };
    Lp = { kind: "prepare", refused: null };
  });

  // src/accounts/list/create/pace.ts
  var c5, l5, ha;
  var Ib = m(() => {
    "use strict";
    c5 = 20;
    l5 = 3;
    ha = class {
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
          this.times = [...this.times, e].slice(-c5);
        }
      }
      get progress() {
        const { done: e, total: t, times: r } = this;
        const o = r.slice().sort((s, a) => s - a).slice(0, Math.ceil(r.length * 0.9));
        const i = o.reduce((s, a) => s + a, 0) / o.length;
        return r.length < l5 || i <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * i / 1e3) };
      }
    };
  });

  // src/accounts/list/create/handed-over.ts
  function Pp(n, e, { list: t }) {
    const r = e.kind === "mine" && t.some(({ attempt: o, id: i }) => i !== n.id && (o == null ? void 0 : o.status) === "created" && o.account === e.username);
    return r ? { kind: "other" } : e;
  }
  var xa;
  var $p = m(() => {
    "use strict";
    ql();
    J();
    St();
    Vo();
    xa = class {
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
        this.watched.set(e, new mr(this.service, this.clock, Je(e), t, (o) => {
          var s;
          this.watched.delete(e);
          const i = Pp(e, o, r);
          if (i.kind === "mine") {
            this.recorder.record(e, En((s = e.attempt) != null ? s : ut, { kind: "found", found: i }).attempt);
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
  function Bb(n, e, t, r) {
    const { request: o } = n;
    const i = ee(n, e.mode);
    const s = h(w(h({}, e.values), {
      username: Je(n),
      email: o.email,
      realname: o.realname,
      reason: o.reason || e.reason,
      password: o.password,
      retype: o.password,
      mailpassword: i === "mail"
    }), r);
    for (const a of n.overrides) {
      ot(s, a, true);
    }
    return ir(Ve(t, i), s);
  }
  function ga(n, e) {
    return Object.fromEntries(Object.entries(n).filter(([t]) => {
      const r = pe(e, t);
      return r !== null && r.type !== "password" && !r.sensitive;
    }));
  }
  function ba(n, e) {
    return e.username === "" ? w(h({}, e), { username: Je(n) }) : e;
  }
  function Wb(n, e, t) {
    return { username: Je(n), by: rr(ee(n, e)), since: t };
  }
  var qb;
  var jo = m(() => {
    "use strict";
    xt();
    H();
    Fe();
    Fe();
    J();
    qb = 2e3;
  });

  // src/accounts/list/create/row-runner.ts
  function u5(t, r) {
    return x(this, arguments, function* (n, { limitSeconds: e }) {
      return n.kind === "refused" && n.retryAfter === null && I(n.code).action === "raiseLimit" ? w(h({}, n), { retryAfter: yield e(n.message) }) : n;
    });
  }
  var wa;
  var _b = m(() => {
    "use strict";
    Be();
    Oe();
    wi();
    W();
    Lt();
    Fe();
    Hi();
    J();
    St();
    Vo();
    $p();
    jo();
    wa = class {
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
        this.asksForCaptcha = it(r.requests) !== null;
      }
      /** From here on, steps are left to be answered later or never. */
      leaveSteps() {
        this.leavesSteps = true;
      }
      /** The turn of a row, from its first question to its end. */
      run(e) {
        return x(this, null, function* () {
          var r;
          this.waited = 0;
          this.parts.handedOver.forget(e);
          let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
          for (; ; ) {
            const { attempt: o, effect: i } = En((r = e.attempt) != null ? r : ut, t);
            this.parts.recorder.record(e, o);
            switch (i.kind) {
              case "prepare":
                if (!this.mayCreate) {
                  return { kind: "done" };
                }
                t = yield this.prepare(e, i.refused);
                break;
              case "send":
                t = { kind: "outcome", outcome: yield u5(yield this.send(e), this.dependencies), captcha: this.captcha };
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
                return T(i);
            }
          }
        });
      }
      /** Gets online, and an answer to the captcha where there is one. */
      prepare(e, t) {
        return x(this, null, function* () {
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
              const { code: l, text: d } = se.from(c);
              return { kind: "noChallenge", code: l, text: d };
            } finally {
              this.waited += s.now() - a;
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
          const r = Bb(e, t, this.requests, this.solved);
          try {
            const o = yield this.dependencies.service.create(r, rr(ee(e, t.mode)));
            return o.kind === "created" ? ba(e, o) : o;
          } catch (o) {
            return { kind: "unknown", cause: "unreadable" };
          }
        });
      }
      find(e, t) {
        return x(this, null, function* () {
          const { service: r, clock: o, connection: i } = this.dependencies;
          if (!i.isOnline()) {
            return { kind: "offline" };
          }
          this.parts.setPhase({ kind: "finding", row: e.id });
          const s = t === "any" ? 0 : this.since(e);
          const a = yield this.parts.interruption.unless(lr(r, o, Je(e), s));
          return a ? { kind: "found", found: Pp(e, a, this.plan) } : { kind: "calledOff" };
        });
      }
      /** Lets time pass. The connection's coming back ends the wait for it. */
      wait(e, t, r) {
        return x(this, null, function* () {
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
        return x(this, null, function* () {
          const { steps: t, interruption: r, setPhase: o } = this.parts;
          const { clock: i } = this.dependencies;
          const s = we(e);
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
          const c = yield t.answer(e, Wb(e, this.plan.mode, this.since(e)), s.step);
          this.waited += i.now() - a;
          return c ? { kind: "stepEnded", end: c } : { kind: "calledOff" };
        });
      }
      /** The step is not answered now; it is only asked whether there is an account. */
      passStep(e) {
        return x(this, null, function* () {
          this.parts.setPhase({ kind: "finding", row: e.id });
          const t = yield this.parts.interruption.unless(
            this.dependencies.service.find(Je(e), this.since(e))
          );
          return { kind: "stepPassed", existence: t ? _i(t) : "unknown" };
        });
      }
      /** From when on an account of ours is the one that was sent. */
      since(e) {
        var t, r;
        return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - qb;
      }
      wikiNow() {
        return this.dependencies.clock.now() + this.plan.clockSkew;
      }
    };
  });

  // src/accounts/list/create/batch-run.ts
  var d5, ya;
  var Hb = m(() => {
    "use strict";
    St();
    Vo();
    Ib();
    _b();
    d5 = 3;
    ya = class {
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
        this.pace = new ha();
        this.queue = [...r];
        this.pace.begin(r.length);
        this.runner = new wa(
          e,
          w(h({}, t), { following: () => {
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
        return x(this, null, function* () {
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
                  if (++t === d5) {
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
          this.parts.recorder.record(t, En((r = t.attempt) != null ? r : ut, { kind: "failed", error: e }).attempt);
        }
        return { kind: "broken", error: e };
      }
    };
  });

  // src/accounts/list/create/challenges.ts
  var p5, m5, va;
  var Ub = m(() => {
    "use strict";
    Be();
    p5 = 25 * 6e4;
    m5 = ({ kind: n }) => n !== "service";
    va = class {
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
        return x(this, null, function* () {
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
              const a = this.clock.now() - s.fetchedAt < p5;
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
        if (!this.next && e && m5(e)) {
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
        return x(this, arguments, function* ({ captcha: e, values: t }) {
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
        return x(this, null, function* () {
          const e = yield this.declarations();
          return {
            number: ++this.count,
            requests: e,
            captcha: it(e),
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
  var ka;
  var zb = m(() => {
    "use strict";
    ka = class {
      constructor(e) {
        this.lock = e;
        this.release = null;
      }
      /** @return False: somebody else has it */
      take() {
        return x(this, null, function* () {
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
  var Sa;
  var Vb = m(() => {
    "use strict";
    Sa = class {
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
  var Ra;
  var jb = m(() => {
    "use strict";
    Hi();
    Vo();
    St();
    jo();
    Ra = class {
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
            const f = (p == null ? void 0 : p.kind) === "left" || (p == null ? void 0 : p.kind) === "unfinished" && p.because === "left";
            this.hold(p === null || f ? { row: e, isLeft: f } : null);
            o((p == null ? void 0 : p.kind) === "created" ? ba(e, p) : p);
          };
          const c = new pr(
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
          this.recorder.record(e, En(o, { kind: "stepChanged", step: t, existence: r }).attempt);
        }
      }
    };
  });

  // src/accounts/list/create/queue.ts
  function h5({ state: n, attempt: e }) {
    return f5.includes(n) || n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function Kb(n, e) {
    return [...e ? [e] : [], ...n.filter((t) => t !== e && h5(t))];
  }
  function Gb(n) {
    return n.filter(({ state: e }) => e === "unknown" || e === "unfinished");
  }
  function Qb(n, e, t) {
    var r;
    for (const o of n) {
      const i = (r = o.attempt) != null ? r : ut;
      const s = e === "ask" || o === t || o.state === "unknown";
      o.attempt = w(h({}, s ? i : ye(i)), {
        before: o.state === "warned" ? "warned" : "ready",
        postponed: false
      });
    }
  }
  var f5;
  var Jb = m(() => {
    "use strict";
    St();
    f5 = ["unchecked", "ready", "warned", "refused", "unknown"];
  });

  // src/accounts/list/create/recorder.ts
  function x5({ status: n, before: e }) {
    return n === "open" ? e : n === "sent" ? "creating" : n;
  }
  function g5(n, { sentAt: e, lost: t, tries: r, postponed: o }) {
    return !n || n.sentAt !== e || n.lost !== t || n.tries !== r || n.postponed !== o;
  }
  function b5(n, { outcome: e }) {
    var t;
    return (e == null ? void 0 : e.kind) === "created" && ((t = n == null ? void 0 : n.outcome) == null ? void 0 : t.kind) !== "created" ? e : null;
  }
  var Ta;
  var Xb = m(() => {
    "use strict";
    Ta = class {
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
        const o = x5(t);
        const i = e.state !== o || (r == null ? void 0 : r.outcome) !== t.outcome || (r == null ? void 0 : r.existence) !== t.existence;
        const s = i || g5(r, t);
        const a = b5(r, t);
        e.state = o;
        e.canonical = (c = t.account) != null ? c : e.canonical;
        if ((a == null ? void 0 : a.by) === "other") {
          e.request = w(h({}, e.request), { password: "" });
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
  function y5(n) {
    return n.filter((e) => !pe([e], Q)).map((e) => w(h({}, e), {
      fields: e.fields.filter(({ name: t }) => !w5.includes(t))
    }));
  }
  function v5(n, e) {
    for (const t of new Set(n.map((r) => ee(r, e.mode)))) {
      const r = n.filter((a) => ee(a, e.mode) === t);
      const o = r.every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason;
      const i = y5(Ve(e.requests, t));
      const s = co(i, w(h({}, e.values), { reason: o }));
      if (s) {
        return s;
      }
    }
    return null;
  }
  function Yb(n, e) {
    if (n.length === 0) {
      return { kind: "nothing" };
    }
    const t = n.filter((i) => ee(i, e.mode) !== "mail");
    const r = t.filter((i) => i.request.password === "").map(({ id: i }) => i);
    if (r.length > 0) {
      return { kind: "passwordsMissing", rows: r };
    }
    if (t.some((i) => ee(i, e.mode) === "generate") && !e.sheetSaved) {
      return { kind: "sheetNotSaved" };
    }
    const o = v5(n, e);
    return o && { kind: "fieldMissing", field: o.name, label: o.label };
  }
  var w5;
  var Zb = m(() => {
    "use strict";
    Be();
    H();
    st();
    Fe();
    J();
    w5 = ["username", "email", "realname", "password", "retype", "mailpassword"];
  });

  // src/accounts/list/create/batch.ts
  function k5(n, { id: e }) {
    switch (n) {
      case "create":
        return { kind: "creating", row: e };
      case "ask":
        return { kind: "finding", row: e };
      case "finish":
        return { kind: "step", row: e };
      default:
        return T(n);
    }
  }
  var Aa;
  var ew = m(() => {
    "use strict";
    W();
    Xs();
    Cp();
    Hb();
    Ub();
    zb();
    $p();
    Vb();
    jb();
    Jb();
    Xb();
    jo();
    Zb();
    Aa = class extends Cn {
      constructor(t) {
        super(fa);
        this.dependencies = t;
        this.batch = null;
        /** Between start() and the end of the row after which it halts. */
        this.running = false;
        /** Rows that changed since the last change was told of. */
        this.touched = [];
        this.interruption = new Sa(() => this.state.halting !== null);
        const { service: r, clock: o, journal: i } = t;
        this.place = new ka(() => t.lock());
        this.recorder = new Ta(i, ({ id: s }) => this.touched.push(s), t.onCreated);
        this.steps = new Ra(r, o, this.recorder, (s) => this.tell({ step: s }));
        this.handedOver = new xa(r, o, this.recorder, () => this.tell({}));
        this.challenges = new va(
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
        return this.begin(Kb(t, o && r.list.includes(o) ? o : null), r, "create");
      }
      /**
       * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
       * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
       *
       * @return As of start()
       */
      ask(t, r) {
        return this.begin(Gb(t), r, "ask");
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
          const i = this.isBusy ? { kind: "busy" } : o === "create" || t.length === 0 ? Yb(t, r) : null;
          if (i) {
            return i;
          }
          if (!(yield this.takePlace())) {
            return { kind: "otherTab" };
          }
          const { journal: s, clock: a } = this.dependencies;
          Qb(t, o, this.steps.pending);
          this.challenges.clear();
          const { me: c, mode: l, reason: d, values: p } = r;
          s.begin({
            me: c,
            mode: l,
            reason: d,
            values: ga(p, r.requests),
            startedAt: a.now()
          }, r.list);
          void this.run(this.makeRun(t, r, o));
          return null;
        });
      }
      makeRun(t, r, o) {
        return new ya(this.dependencies, {
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
        return x(this, null, function* () {
          const { phase: r } = this.state;
          const { current: o, progress: i, task: s } = t;
          this.batch = t;
          if (o) {
            this.tell({ task: s, phase: k5(s, o), progress: i });
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
        return x(this, null, function* () {
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
        this.change(w(h({}, t), { journalKept: this.dependencies.journal.kept }), r);
      }
    };
  });

  // src/accounts/list/count-rows.ts
  function Ca(n) {
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
  var Mp = m(() => {
    "use strict";
  });

  // src/accounts/list/list-state.ts
  function Pn(n) {
    return n.state === "ready" || n.state === "warned";
  }
  function Np({ state: n, attempt: e }) {
    return n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function $n(n) {
    return Pn(n) || Np(n) || n.state === "unknown";
  }
  var tw;
  var Wr = m(() => {
    "use strict";
    Cp();
    tw = {
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
      batch: fa,
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
  var Oa;
  var nw = m(() => {
    "use strict";
    Wr();
    Oa = class {
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
        return x(this, null, function* () {
          const t = this.restore(e);
          if (t.kind !== "run") {
            return t;
          }
          const { rows: r, owner: o } = t;
          if (o !== this.dependencies.journal.owner && !(yield this.hold(o))) {
            return { kind: "elsewhere" };
          }
          const i = r.filter($n).length;
          return { kind: "run", done: r.length - i, total: r.length, left: i };
        });
      }
      /** Nobody gets twice what they have already, this page neither. */
      hold(e) {
        return x(this, null, function* () {
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
  var S5, La;
  var rw = m(() => {
    "use strict";
    S5 = 3e4;
    La = class {
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
        this.callOff = r.later(Math.max(0, Math.min(e - r.now(), S5)), () => {
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
  var Ea;
  var ow = m(() => {
    "use strict";
    Ea = class {
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
          void f();
        });
        const d = () => {
          s = false;
          c();
          l();
        };
        const p = () => {
          c = o.later(e * 1e3, () => {
            void f();
          });
        };
        function f() {
          return x(this, null, function* () {
            if (a || !s) {
              return;
            }
            a = true;
            c();
            const b = yield t();
            a = false;
            if (s && b) {
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
  var R5, T5, Pa;
  var iw = m(() => {
    "use strict";
    ow();
    R5 = 5;
    T5 = 20;
    Pa = class {
      constructor(e, t) {
        this.store = e;
        this.dependencies = t;
        this.watch = new Ea(t);
      }
      /** @param begin Tries to begin while another tab creates accounts */
      forOtherTab(e) {
        const { edition: t } = this.store.state;
        this.watch.start(R5, () => x(this, null, function* () {
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
        this.watch.start(T5, () => x(this, null, function* () {
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
  var $a;
  var sw = m(() => {
    "use strict";
    rw();
    iw();
    $a = class {
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
        this.waiting = new Pa(e, o);
        this.resumption = new La(o.clock, (s) => e.set({ resumeAt: s }));
      }
      /**
       * Where another tab is in the way, or the person is logged out, it begins by itself as soon as that is over.
       *
       * @param rows These only; left out: all that the button would create
       */
      start(e) {
        return x(this, null, function* () {
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
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
  function Ko({ kind: n }) {
    return !A5.includes(n);
  }
  function C5({ place: n, batch: e }) {
    const t = Ko(e.phase);
    const { done: r, total: o } = e.progress;
    return { stage: t ? { kind: "run" } : n, step: e.step, progress: t && e.task !== "finish" ? { done: r, total: o } : null };
  }
  var A5, Ma;
  var Fp = m(() => {
    "use strict";
    Wr();
    Xs();
    A5 = ["idle", "stopped", "finished"];
    Ma = class extends Cn {
      constructor() {
        super(tw);
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
        this.change(h(h({}, t), C5(h(h({}, this.state), t))), r);
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

  // src/accounts/list/taken-meanwhile.ts
  function aw(n) {
    const e = we(n);
    return n.state === "refused" && (e == null ? void 0 : e.kind) === "refused" && I(e.code).name === "taken";
  }
  function cw(o, i, s) {
    return x(this, arguments, function* (n, e, { lists: t, journal: r }) {
      for (const a of n.rows.filter(aw)) {
        const c = yield t.creationOf(a.canonical, new Ke()).catch(() => null);
        if ((c == null ? void 0 : c.isRecent) === true && a.attempt && aw(a)) {
          a.attempt = ye(a.attempt);
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
  var lw = m(() => {
    "use strict";
    lo();
    Oe();
    St();
    J();
  });

  // src/accounts/list/list-run.ts
  function O5(n) {
    return $n(n) || n.state === "refused" || n.state === "unfinished";
  }
  var Na;
  var uw = m(() => {
    "use strict";
    ew();
    Mp();
    Wr();
    nw();
    sw();
    Fp();
    lw();
    Na = class {
      constructor(e, t, r, o) {
        this.store = e;
        this.check = t;
        this.sheet = r;
        this.dependencies = o;
        this.batch = new Aa(o);
        this.kept = new Oa(o);
        this.starting = new $a(
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
        return this.store.rows.filter((t) => t === e || $n(t) && !this.sheet.isWithoutPassword(t));
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
        return x(this, null, function* () {
          var l, d;
          const { store: e, check: t } = this;
          this.batch.handedOver.clear();
          const r = this.kept.restore((d = (l = e.state.opening) == null ? void 0 : l.me) != null ? d : "");
          if (r.kind !== "run") {
            e.set({ brokenOff: { kind: "none" } });
            return;
          }
          const { mode: o, reason: i, values: s } = r.header;
          t.local.context = w(h({}, t.local.context), { mode: o, reason: i });
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
          const a = e.rows.filter(({ state: p, attempt: f }) => p === "unknown" || p === "unfinished" && (f == null ? void 0 : f.existence) !== "yes" && (f == null ? void 0 : f.existence) !== "no");
          const c = yield this.batch.ask(a, this.plan());
          if (c === null) {
            yield this.over();
          } else if (c.kind !== "nothing") {
            e.set({ problem: c });
          }
          t.local.checkAll(e.rows);
          yield t.ask(e.rows.filter((p) => Pn(p) || p.state === "unchecked"));
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
          if (!this.store.rows.some(O5)) {
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
            if (!Ko(r)) {
              void Promise.resolve().then(() => t());
              e();
            }
          });
        });
      }
      onBatch(e, t) {
        const { store: r } = this;
        const o = Ko(r.state.batch.phase);
        const i = Ko(e.phase);
        r.set(h({
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
          void cw(r, o.local, i).then(() => i.onFinished(Ca(r.rows)));
        }
      }
    };
  });

  // src/accounts/list/create/passwords.ts
  function dw(n, e, t) {
    const r = n.filter((o) => ee(o, e) === "generate" && o.request.password === "");
    for (const o of r) {
      o.request = w(h({}, o.request), { password: dn(t) });
      o.passwordSource = "made";
    }
    return r.map(({ id: o }) => o);
  }
  function pw(n) {
    const e = new Map(n.map(({ request: r }) => [r.username, r.password]));
    const t = new Map(n.map((r) => [r.canonical, r.request.password]));
    e.delete("");
    t.delete("");
    return (r) => {
      var o, i;
      return (i = (o = e.get(r.request.username)) != null ? o : t.get(r.canonical)) != null ? i : "";
    };
  }
  function fw(n, e) {
    const t = pw(e);
    const r = [];
    for (const o of n) {
      const i = t(o);
      if (i !== "" && o.request.password === "") {
        o.request = w(h({}, o.request), { password: i });
        r.push(o.id);
      }
    }
    return r;
  }
  function hw(n, e) {
    const t = pw(e);
    return n.every((r) => t(r) === r.request.password);
  }
  var xw = m(() => {
    "use strict";
    uo();
    J();
  });

  // src/accounts/list/list-sheet.ts
  var Fa;
  var gw = m(() => {
    "use strict";
    xw();
    jo();
    Wr();
    Ap();
    J();
    Fa = class {
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
        return this.startable.some((r) => ee(r, e) === "generate" && (t !== "saved" || r.request.password === ""));
      }
      /** The rows that can be created as they stand. */
      get startable() {
        return this.store.rows.filter((e) => (Pn(e) || Np(e)) && !this.isWithoutPassword(e));
      }
      /** The rows that cannot be created before the sheet with their passwords is back. */
      get awaitingSheet() {
        return this.store.rows.filter((e) => $n(e) && this.isWithoutPassword(e));
      }
      /**
       * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
       * has the one in the sheet.
       */
      get renewable() {
        const { mode: e } = this.store.state;
        return this.awaitingSheet.filter((t) => ee(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
      }
      /** The accounts of which the password is not here, but in the sheet alone. */
      get withoutSlip() {
        return this.store.rows.filter((e) => {
          const t = we(e);
          return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
        });
      }
      /** Did its password get lost with a reload? */
      isWithoutPassword(e) {
        return e.passwordSource === "sheet" && e.request.password === "" && ee(e, this.store.state.mode) !== "mail";
      }
      /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
      prepareSheet() {
        const e = new Set(dw(this.startable, this.store.state.mode, this.randomBytes));
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
        const i = pa(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
        this.check.local.checkAll(i);
        const s = fw(t.rows, i);
        this.check.local.checkAll(t.rows);
        const a = t.rows.filter((c) => we(c) === null && c.request.password !== "" && ee(c, r) === "generate");
        t.set({ sheet: s.length > 0 && hw(a, i) ? "saved" : o, problem: null }, s);
        void this.check.ask(t.rows.filter((c) => c.state === "checking" || c.state === "unchecked" || s.includes(c.id) && Pn(c) && ee(c, r) === "type"));
        return s.length;
      }
      /** While a saved sheet is read from a file, nothing is done that goes without the passwords in it. */
      awaitFile(e) {
        return x(this, null, function* () {
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
          i.request = w(h({}, i.request), { password: "" });
          i.passwordSource = "sheet";
          if (i.state === "created") {
            i.wiki = null;
          }
          this.table.edits.forget(i, "password");
        }
        this.table.forgetRemoved();
        e.setRows(t);
        if (!e.rows.some($n)) {
          e.set({ values: ga(e.state.values, (o = (r = e.state.opening) == null ? void 0 : r.requests) != null ? o : []) });
        }
      }
      /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
      dropMade(e) {
        for (const t of this.store.rows) {
          if (t.passwordSource === "made" && ee(t, e) === "type") {
            t.request = w(h({}, t.request), { password: "" });
            t.passwordSource = "given";
            this.table.edits.forget(t, "password");
          }
        }
      }
    };
  });

  // src/accounts/list/table-edits.ts
  function L5(n, e) {
    return n.id - e.id;
  }
  function bw(n, e) {
    var i, s;
    const t = e.replace(/\r\n?/g, "\n").split("\n");
    const r = /* @__PURE__ */ new Map();
    const o = /* @__PURE__ */ new Map();
    for (const a of [...n].sort(L5)) {
      const c = (i = t[a.line - 1]) != null ? i : "";
      const l = ((s = o.get(c)) != null ? s : 0) + 1;
      o.set(c, l);
      r.set(`${l} ${c}`, a);
    }
    return r;
  }
  var Da;
  var ww = m(() => {
    "use strict";
    Da = class {
      constructor() {
        this.changes = /* @__PURE__ */ new Map();
        this.fields = /* @__PURE__ */ new Map();
      }
      /** How many rows are other than their lines say, passwords that were made left aside. */
      get count() {
        return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
      }
      edit(e, t, r) {
        const o = w(h({}, this.fields.get(e)), { [t]: r });
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
        const s = (i = this.fields.get(e)) != null ? i : {}, { [t]: r } = s, o = Le(s, [M0(t)]);
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
        const a = bw(r, o);
        const c = [];
        bw(e, t).forEach((l, d) => {
          const p = a.get(d);
          const f = i.get(l);
          if (p) {
            p.claim = l.claim;
          }
          if (!p || f === void 0) {
            return;
          }
          const b = s.get(l);
          if (b) {
            p.request = h(h({}, p.request), b);
            p.passwordSource = b.password === void 0 ? p.passwordSource : l.passwordSource;
            this.fields.set(p, b);
            this.changes.set(p, b);
          }
          if (f === "removed") {
            this.remove(p);
            c.push(p);
          }
        });
        return c;
      }
    };
  });

  // src/accounts/list/list-table.ts
  var Ia;
  var yw = m(() => {
    "use strict";
    St();
    J();
    ww();
    Ia = class {
      constructor(e, t) {
        this.store = e;
        this.check = t;
        this.edits = new Da();
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
        e.request = w(h({}, e.request), { [t]: r });
        if (t === "password") {
          e.passwordSource = "given";
        }
        this.edits.edit(e, t, r);
        e.overrides = [];
        if (e.attempt) {
          e.attempt = ye(e.attempt);
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
          o.request = w(h({}, o.request), { username: i });
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
        this.removed = [];
        this.store.set({ undoable: 0 });
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
        const i = e.concat(this.guests.map((c, l) => bn(e.length + l + 1, o + l + 1, c)));
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
  function vw(n) {
    return $t([
      ["Username", "E-mail", "Real name"],
      ...n.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
    ], "	", "\n");
  }
  var kw = m(() => {
    "use strict";
    kr();
  });

  // src/accounts/list/account-list.ts
  var Ba;
  var Sw = m(() => {
    "use strict";
    xt();
    st();
    Fe();
    Lt();
    Ob();
    $b();
    uw();
    gw();
    Wr();
    Fp();
    yw();
    kw();
    J();
    St();
    Ba = class {
      constructor(e) {
        this.dependencies = e;
        this.store = new Ma();
        /** What it was opened with. */
        this.asked = { accounts: [], reason: "", mail: null, many: true };
        const { store: t } = this;
        this.checking = new la(t, e);
        this.table = new Ia(t, this.checking);
        this.sheet = new Fa(
          t,
          this.checking,
          this.table,
          e.randomBytes,
          e.reader,
          () => this.draft.sheetOptions
        );
        this.draft = new ma(
          t,
          this.checking,
          this.table,
          this.sheet,
          e.reader,
          e.columns
        );
        this.run = new Na(t, this.checking, this.sheet, e);
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
        return this.rows.filter(Pn);
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
        return ee(e, this.state.mode);
      }
      /**
       * Begins with what the wiki said when view *one* was opened, or asks it.
       *
       * @param asked
       * @param known What the wiki has said already; null: it has not been asked
       */
      open(e, t = null) {
        return x(this, null, function* () {
          const { store: r } = this;
          this.asked = e;
          r.set({ place: { kind: "opening" } });
          try {
            const o = t != null ? t : yield this.dependencies.service.open();
            const i = pi(o.requests, o.site.passwordModes).filter(Zi);
            const [s] = i;
            r.set({ opening: o, modes: i });
            if (o.impediments.length > 0 || s === void 0) {
              r.set({ place: { kind: "impossible", impediments: o.impediments } });
              return;
            }
            const { local: a } = this.checking;
            a.context = w(h({}, a.context), { rules: o.rules, requests: o.requests });
            const c = e.mail === false ? i.find((l) => l !== "mail") : void 0;
            this.begin(e, o, c != null ? c : s, yield this.run.brokenOff(o.me));
          } catch (o) {
            const { code: i, text: s } = se.from(o);
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
        return x(this, null, function* () {
          for (const e of this.rows.filter(({ state: t }) => t === "refused")) {
            e.attempt = e.attempt && ye(e.attempt);
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
        for (const a of ar(t.requests, r)) {
          ot(i, a.name, or(a));
        }
        this.table.clear();
        const s = e.accounts.map((a, c) => bn(c + 1, c + 2, a));
        this.store.replaceRows(s, {
          place: { kind: "list" },
          text: s.length > 0 ? vw(s) : "",
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
  function Tw(n) {
    window.addEventListener("focus", n);
    return () => window.removeEventListener("focus", n);
  }
  var Rw, Aw;
  var Cw = m(() => {
    "use strict";
    Rw = {
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
    Aw = {
      get: (n) => localStorage.getItem(n),
      set: (n, e) => localStorage.setItem(n, e)
    };
  });

  // src/app/run-lock.ts
  function Dp(n) {
    const e = navigator.locks;
    return e ? new Promise((t) => {
      const r = new AbortController();
      const o = setTimeout(() => r.abort(), P5);
      e.request(E5 + n, { signal: r.signal }, () => {
        clearTimeout(o);
        t(true);
        return $5;
      }).catch(() => {
        clearTimeout(o);
        t(!r.signal.aborted);
      });
    }) : Promise.resolve(true);
  }
  var E5, P5, $5;
  var Ow = m(() => {
    "use strict";
    E5 = "accountCreator.run.";
    P5 = 1e3;
    $5 = new Promise(() => {
    });
  });

  // src/app/parts.ts
  var qa;
  var Lw = m(() => {
    "use strict";
    qa = class extends Error {
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
    return n instanceof qa && n.problem === "otherVersion" ? u("accountcreator-new-version") : u("accountcreator-load-failed");
  }
  var Wa = m(() => {
    "use strict";
    L();
    Lw();
  });

  // src/ui/shared/password-once.ts
  function _a(n, e) {
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
  var Ip = m(() => {
    "use strict";
    L();
  });

  // src/ui/shared/explanation-view.ts
  function M5({ code: n, message: e }) {
    return [...Z(e) ? [] : [ae(e)], { advice: I(n).advice }];
  }
  function Bp(n, e, t) {
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
        return T(n);
    }
  }
  function qp(n) {
    return n ? u("accountcreator-unfinished-advice") : u("accountcreator-unfinished-advice-maybe");
  }
  function N5(n) {
    switch (n.kind) {
      case "openingFailed":
        return { type: "error", heading: u("accountcreator-opening-failed"), paragraphs: [ae(n.text)] };
      case "impossible":
        return {
          type: "error",
          heading: u("accountcreator-impossible"),
          paragraphs: n.impediments.length === 0 ? [u("accountcreator-no-password")] : n.impediments.flatMap(M5)
        };
      case "unfinished":
        return {
          type: "warning",
          heading: Bp(n.because, n.isCertain, n.username),
          paragraphs: [qp(n.isCertain)]
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
  var _r;
  var Go = m(() => {
    "use strict";
    Oe();
    H();
    W();
    jl();
    L();
    Ip();
    Qe();
    _r = class {
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
        const t = N5(e);
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
              _a(e.password, this.copied)
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
          o.append(typeof i === "string" ? $("<p>").text(i) : "advice" in i ? Ji(i.advice, "", this.fetchAdvice) : $("<p>").append(i));
        }
        return new OO.ui.MessageWidget({ type: e, label: o }).$element;
      }
    };
  });

  // src/ui/shared/gathered-changes.ts
  var F5, Hr;
  var Wp = m(() => {
    "use strict";
    F5 = 500;
    Hr = class {
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
        const i = r === "soon" ? o : Math.max(o, this.shown + F5);
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
  var Ha;
  var Ew = m(() => {
    "use strict";
    L();
    Ha = class {
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
          this.ready = (yield this.source.fetch()).exportList;
        });
      }
    };
  });

  // src/ui/list/loss-texts.ts
  function Pw(n) {
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
  function _p({ unsavedWork: n }) {
    const e = [
      ...n.includes("list") ? [u("accountcreator-lose-list")] : [],
      ...n.includes("passwords") ? [u("accountcreator-lose-passwords")] : [],
      ...n.includes("results") ? [u("accountcreator-lose-results")] : []
    ];
    return e.length > 0 ? e.join("\n") : u("accountcreator-start-over-question");
  }
  function $w(n) {
    return [u("accountcreator-replace-list"), _p(n)].join("\n");
  }
  var Hp = m(() => {
    "use strict";
    L();
  });

  // src/ui/list/list-actions.ts
  function D5(n) {
    return x(this, null, function* () {
      if (yield Se(_p(n), u("accountcreator-start-over")).then(() => true, () => false)) {
        n.startOver();
      }
    });
  }
  function I5(n) {
    if (n.state.checker.running) {
      n.cancelCheck();
    } else {
      n.run.stop();
    }
  }
  function Mw(n, e, t) {
    switch (e) {
      case "back":
        n.backToList();
        break;
      case "many":
        void D5(n);
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
        I5(n);
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
  var Nw = m(() => {
    "use strict";
    Xt();
    L();
    Hp();
  });

  // src/ui/list/list-buttons.ts
  function Fw({ stage: { kind: n } }) {
    return n === "list" || n === "check" || n === "results";
  }
  function Dw(n) {
    const { stage: e } = n.state;
    switch (e.kind) {
      case "opening":
      case "impossible":
        return [];
      case "openingFailed":
        return [{ action: "reopen", label: u("accountcreator-reopen"), kind: "progressive" }];
      case "list":
        return [{ action: "check", label: u("accountcreator-check"), kind: "progressive" }];
      case "check":
        return B5(n);
      case "run":
        return q5(n);
      case "results":
        return W5(n);
      default:
        return T(e);
    }
  }
  function B5(n) {
    const e = n.run.startable.length;
    const { running: t, failed: r, cancelled: o } = n.state.checker;
    const i = t || e === 0;
    return [
      {
        action: "back",
        label: n.isMending ? u("accountcreator-back-to-results") : u("accountcreator-back-to-list")
      },
      ...t ? [{ action: "stop", label: u("accountcreator-cancel-check") }] : r > 0 || o ? [{ action: "check", label: u("accountcreator-check-again") }] : [],
      ...n.sheet.needsSheet ? Iw(n, i) : [{ action: "start", label: u("accountcreator-start", e), kind: "progressive", disabled: i }]
    ];
  }
  function Iw(n, e) {
    return n.state.sheet === "prepared" ? [
      { action: "save-sheet", label: u("accountcreator-save-sheet-again"), disabled: e },
      { action: "sheet-saved", label: u("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
    ] : [{ action: "save-sheet", label: u("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
  }
  function q5(n) {
    const { phase: e, halting: t } = n.state.batch;
    return [
      { action: "stop", label: u("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
      e.kind === "paused" ? { action: "resume", label: u("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: u("accountcreator-pause"), disabled: t !== null }
    ];
  }
  function W5(n) {
    const e = n.run.left.length;
    const { checker: t, isSheetComing: r } = n.state;
    const o = t.running || n.run.isBusy || r;
    return [
      { action: "many", label: u("accountcreator-start-over") },
      { action: "save-csv", label: u("accountcreator-save-csv") },
      ...n.rows.some(es) ? [
        { action: "copy-wikitext", label: u("accountcreator-copy-wikitext") },
        { action: "copy-names", label: u("accountcreator-copy-names") },
        { action: "print-slips", label: u("accountcreator-print-slips"), disabled: r }
      ] : [],
      ...n.rows.some(({ state: i }) => i === "refused") ? [{ action: "retry", label: u("accountcreator-retry") }] : [],
      ...e === 0 ? [] : n.sheet.needsSheet ? Iw(n, o) : [{ action: "resume", label: u("accountcreator-resume-left", e), kind: "progressive", disabled: o }]
    ];
  }
  var Bw = m(() => {
    "use strict";
    J();
    W();
    L();
  });

  // src/ui/list/list-progress.ts
  var _5, Ua;
  var qw = m(() => {
    "use strict";
    L();
    _5 = ["list", "check", "run", "results"];
    Ua = class {
      constructor() {
        this.$element = $("<ol>").addClass("accountcreator-steps").append([
          u("accountcreator-stage-list"),
          u("accountcreator-stage-check"),
          u("accountcreator-stage-create"),
          u("accountcreator-stage-hand-out")
        ].map((e) => $("<li>").text(e)));
      }
      render(e) {
        const t = _5.indexOf(e);
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

  // node_modules/lit-html/lit-html.js
  function Xw(n, e) {
    if (!Jp(n) || !n.hasOwnProperty("raw")) throw Error("invalid template strings array");
    return void 0 !== _w ? _w.createHTML(e) : e;
  }
  function Ur(n, e, t = n, r) {
    var s, a, c;
    if (e === Nn) return e;
    let o = void 0 !== r ? (s = t._$Co) == null ? void 0 : s[r] : t._$Cl;
    const i = Yo(e) ? void 0 : e._$litDirective$;
    return (o == null ? void 0 : o.constructor) !== i && ((a = o == null ? void 0 : o._$AO) == null ? void 0 : a.call(o, false), void 0 === i ? o = void 0 : (o = new i(n), o._$AT(n, t, r)), void 0 !== r ? ((c = t._$Co) != null ? c : t._$Co = [])[r] = o : t._$Cl = o), void 0 !== o && (e = Ur(n, o._$AS(n, e.values), o, r)), e;
  }
  var Jo, Ww, za, _w, Gw, Mn, Qw, H5, Qn, Xo, Yo, Jp, U5, Up, Qo, Hw, Uw, Kn, zw, Vw, Jw, Xp, S, $_, M_, Nn, E, jw, Gn, z5, Zo, Vp, ei, zr, jp, Kp, Gp, Qp, zp, Kw, ne;
  var Ae = m(() => {
    Jo = globalThis;
    Ww = (n) => n;
    za = Jo.trustedTypes;
    _w = za ? za.createPolicy("lit-html", { createHTML: (n) => n }) : void 0;
    Gw = "$lit$";
    Mn = `lit$${Math.random().toFixed(9).slice(2)}$`;
    Qw = "?" + Mn;
    H5 = `<${Qw}>`;
    Qn = document;
    Xo = () => Qn.createComment("");
    Yo = (n) => null === n || "object" != typeof n && "function" != typeof n;
    Jp = Array.isArray;
    U5 = (n) => Jp(n) || "function" == typeof (n == null ? void 0 : n[Symbol.iterator]);
    Up = "[ 	\n\f\r]";
    Qo = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
    Hw = /-->/g;
    Uw = />/g;
    Kn = RegExp(`>|${Up}(?:([^\\s"'>=/]+)(${Up}*=${Up}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
    zw = /'/g;
    Vw = /"/g;
    Jw = /^(?:script|style|textarea|title)$/i;
    Xp = (n) => (e, ...t) => ({ _$litType$: n, strings: e, values: t });
    S = Xp(1);
    $_ = Xp(2);
    M_ = Xp(3);
    Nn = /* @__PURE__ */ Symbol.for("lit-noChange");
    E = /* @__PURE__ */ Symbol.for("lit-nothing");
    jw = /* @__PURE__ */ new WeakMap();
    Gn = Qn.createTreeWalker(Qn, 129);
    z5 = (n, e) => {
      const t = n.length - 1, r = [];
      let o, i = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", s = Qo;
      for (let a = 0; a < t; a++) {
        const c = n[a];
        let l, d, p = -1, f = 0;
        for (; f < c.length && (s.lastIndex = f, d = s.exec(c), null !== d); ) f = s.lastIndex, s === Qo ? "!--" === d[1] ? s = Hw : void 0 !== d[1] ? s = Uw : void 0 !== d[2] ? (Jw.test(d[2]) && (o = RegExp("</" + d[2], "g")), s = Kn) : void 0 !== d[3] && (s = Kn) : s === Kn ? ">" === d[0] ? (s = o != null ? o : Qo, p = -1) : void 0 === d[1] ? p = -2 : (p = s.lastIndex - d[2].length, l = d[1], s = void 0 === d[3] ? Kn : '"' === d[3] ? Vw : zw) : s === Vw || s === zw ? s = Kn : s === Hw || s === Uw ? s = Qo : (s = Kn, o = void 0);
        const b = s === Kn && n[a + 1].startsWith("/>") ? " " : "";
        i += s === Qo ? c + H5 : p >= 0 ? (r.push(l), c.slice(0, p) + Gw + c.slice(p) + Mn + b) : c + Mn + (-2 === p ? a : b);
      }
      return [Xw(n, i + (n[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), r];
    };
    Zo = class n {
      constructor({ strings: e, _$litType$: t }, r) {
        let o;
        this.parts = [];
        let i = 0, s = 0;
        const a = e.length - 1, c = this.parts, [l, d] = z5(e, t);
        if (this.el = n.createElement(l, r), Gn.currentNode = this.el.content, 2 === t || 3 === t) {
          const p = this.el.content.firstChild;
          p.replaceWith(...p.childNodes);
        }
        for (; null !== (o = Gn.nextNode()) && c.length < a; ) {
          if (1 === o.nodeType) {
            if (o.hasAttributes()) for (const p of o.getAttributeNames()) if (p.endsWith(Gw)) {
              const f = d[s++], b = o.getAttribute(p).split(Mn), g = /([.?@])?(.*)/.exec(f);
              c.push({ type: 1, index: i, name: g[2], strings: b, ctor: "." === g[1] ? jp : "?" === g[1] ? Kp : "@" === g[1] ? Gp : zr }), o.removeAttribute(p);
            } else p.startsWith(Mn) && (c.push({ type: 6, index: i }), o.removeAttribute(p));
            if (Jw.test(o.tagName)) {
              const p = o.textContent.split(Mn), f = p.length - 1;
              if (f > 0) {
                o.textContent = za ? za.emptyScript : "";
                for (let b = 0; b < f; b++) o.append(p[b], Xo()), Gn.nextNode(), c.push({ type: 2, index: ++i });
                o.append(p[f], Xo());
              }
            }
          } else if (8 === o.nodeType) if (o.data === Qw) c.push({ type: 2, index: i });
          else {
            let p = -1;
            for (; -1 !== (p = o.data.indexOf(Mn, p + 1)); ) c.push({ type: 7, index: i }), p += Mn.length - 1;
          }
          i++;
        }
      }
      static createElement(e, t) {
        const r = Qn.createElement("template");
        return r.innerHTML = e, r;
      }
    };
    Vp = class {
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
        const { el: { content: t }, parts: r } = this._$AD, o = ((l = e == null ? void 0 : e.creationScope) != null ? l : Qn).importNode(t, true);
        Gn.currentNode = o;
        let i = Gn.nextNode(), s = 0, a = 0, c = r[0];
        for (; void 0 !== c; ) {
          if (s === c.index) {
            let d;
            2 === c.type ? d = new ei(i, i.nextSibling, this, e) : 1 === c.type ? d = new c.ctor(i, c.name, c.strings, this, e) : 6 === c.type && (d = new Qp(i, this, e)), this._$AV.push(d), c = r[++a];
          }
          s !== (c == null ? void 0 : c.index) && (i = Gn.nextNode(), s++);
        }
        return Gn.currentNode = Qn, o;
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
      constructor(e, t, r, o) {
        var i;
        this.type = 2, this._$AH = E, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = r, this.options = o, this._$Cv = (i = o == null ? void 0 : o.isConnected) != null ? i : true;
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
        e = Ur(this, e, t), Yo(e) ? e === E || null == e || "" === e ? (this._$AH !== E && this._$AR(), this._$AH = E) : e !== this._$AH && e !== Nn && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : U5(e) ? this.k(e) : this._(e);
      }
      O(e) {
        return this._$AA.parentNode.insertBefore(e, this._$AB);
      }
      T(e) {
        this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
      }
      _(e) {
        this._$AH !== E && Yo(this._$AH) ? this._$AA.nextSibling.data = e : this.T(Qn.createTextNode(e)), this._$AH = e;
      }
      $(e) {
        var i;
        const { values: t, _$litType$: r } = e, o = "number" == typeof r ? this._$AC(e) : (void 0 === r.el && (r.el = Zo.createElement(Xw(r.h, r.h[0]), this.options)), r);
        if (((i = this._$AH) == null ? void 0 : i._$AD) === o) this._$AH.p(t);
        else {
          const s = new Vp(o, this), a = s.u(this.options);
          s.p(t), this.T(a), this._$AH = s;
        }
      }
      _$AC(e) {
        let t = jw.get(e.strings);
        return void 0 === t && jw.set(e.strings, t = new Zo(e)), t;
      }
      k(e) {
        Jp(this._$AH) || (this._$AH = [], this._$AR());
        const t = this._$AH;
        let r, o = 0;
        for (const i of e) o === t.length ? t.push(r = new n(this.O(Xo()), this.O(Xo()), this, this.options)) : r = t[o], r._$AI(i), o++;
        o < t.length && (this._$AR(r && r._$AB.nextSibling, o), t.length = o);
      }
      _$AR(e = this._$AA.nextSibling, t) {
        var r;
        for ((r = this._$AP) == null ? void 0 : r.call(this, false, true, t); e !== this._$AB; ) {
          const o = Ww(e).nextSibling;
          Ww(e).remove(), e = o;
        }
      }
      setConnected(e) {
        var t;
        void 0 === this._$AM && (this._$Cv = e, (t = this._$AP) == null ? void 0 : t.call(this, e));
      }
    };
    zr = class {
      get tagName() {
        return this.element.tagName;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      constructor(e, t, r, o, i) {
        this.type = 1, this._$AH = E, this._$AN = void 0, this.element = e, this.name = t, this._$AM = o, this.options = i, r.length > 2 || "" !== r[0] || "" !== r[1] ? (this._$AH = Array(r.length - 1).fill(new String()), this.strings = r) : this._$AH = E;
      }
      _$AI(e, t = this, r, o) {
        const i = this.strings;
        let s = false;
        if (void 0 === i) e = Ur(this, e, t, 0), s = !Yo(e) || e !== this._$AH && e !== Nn, s && (this._$AH = e);
        else {
          const a = e;
          let c, l;
          for (e = i[0], c = 0; c < i.length - 1; c++) l = Ur(this, a[r + c], t, c), l === Nn && (l = this._$AH[c]), s || (s = !Yo(l) || l !== this._$AH[c]), l === E ? e = E : e !== E && (e += (l != null ? l : "") + i[c + 1]), this._$AH[c] = l;
        }
        s && !o && this.j(e);
      }
      j(e) {
        e === E ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
      }
    };
    jp = class extends zr {
      constructor() {
        super(...arguments), this.type = 3;
      }
      j(e) {
        this.element[this.name] = e === E ? void 0 : e;
      }
    };
    Kp = class extends zr {
      constructor() {
        super(...arguments), this.type = 4;
      }
      j(e) {
        this.element.toggleAttribute(this.name, !!e && e !== E);
      }
    };
    Gp = class extends zr {
      constructor(e, t, r, o, i) {
        super(e, t, r, o, i), this.type = 5;
      }
      _$AI(e, t = this) {
        var s;
        if ((e = (s = Ur(this, e, t, 0)) != null ? s : E) === Nn) return;
        const r = this._$AH, o = e === E && r !== E || e.capture !== r.capture || e.once !== r.once || e.passive !== r.passive, i = e !== E && (r === E || o);
        o && this.element.removeEventListener(this.name, this, r), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
      }
      handleEvent(e) {
        var t, r;
        "function" == typeof this._$AH ? this._$AH.call((r = (t = this.options) == null ? void 0 : t.host) != null ? r : this.element, e) : this._$AH.handleEvent(e);
      }
    };
    Qp = class {
      constructor(e, t, r) {
        this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = r;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AI(e) {
        Ur(this, e);
      }
    };
    zp = Jo.litHtmlPolyfillSupport;
    zp == null ? void 0 : zp(Zo, ei), ((Kw = Jo.litHtmlVersions) != null ? Kw : Jo.litHtmlVersions = []).push("3.3.3");
    ne = (n, e, t) => {
      var i, s;
      const r = (i = t == null ? void 0 : t.renderBefore) != null ? i : e;
      let o = r._$litPart$;
      if (void 0 === o) {
        const a = (s = t == null ? void 0 : t.renderBefore) != null ? s : null;
        r._$litPart$ = o = new ei(e.insertBefore(Xo(), a), a, void 0, t != null ? t : {});
      }
      return o._$AI(n), o;
    };
  });

  // node_modules/lit-html/directive.js
  var Yw, Va;
  var Zw = m(() => {
    Yw = (n) => (...e) => ({ _$litDirective$: n, values: e });
    Va = class {
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
  var V5, Jn;
  var ja = m(() => {
    Ae();
    Zw();
    V5 = {};
    Jn = Yw(class extends Va {
      constructor() {
        super(...arguments), this.ot = V5;
      }
      render(n, e) {
        return e();
      }
      update(n, [e, t]) {
        if (Array.isArray(e)) {
          if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((r, o) => r === this.ot[o])) return Nn;
        } else if (this.ot === e) return Nn;
        return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
      }
    });
  });

  // src/ui/list/message-box.ts
  var xe;
  var qt = m(() => {
    "use strict";
    Ae();
    xe = class {
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
        ne(e != null ? e : E, this.content);
        this.widget.toggle(e !== null);
      }
    };
  });

  // src/ui/list/stop-view.ts
  function Ga(n) {
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
        return u("accountcreator-problem-field", be(n.label) || n.field);
      default:
        return T(n);
    }
  }
  function ey(n, e) {
    switch (n.kind) {
      case "wiki":
        return u("accountcreator-wait-wiki", e);
      case "offline":
        return u("accountcreator-wait-offline", e);
      case "silent":
        return u("accountcreator-wait-silent", e);
      default:
        return T(n);
    }
  }
  function j5(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-stop-session", e) : u("accountcreator-stop-session-other", e, n);
  }
  function Yp(n) {
    switch (n.kind) {
      case "person":
        return u("accountcreator-stop-person");
      case "refused":
        return u("accountcreator-stop-refused");
      case "sessionLost":
        return j5(n.now);
      case "offline":
        return u("accountcreator-stop-offline");
      case "silent":
        return u("accountcreator-stop-silent");
      case "noChallenge":
        return u("accountcreator-stop-challenge");
      case "broken":
        return u("accountcreator-stop-broken", n.error);
      default:
        return T(n);
    }
  }
  var Ka;
  var Qa = m(() => {
    "use strict";
    Ae();
    ja();
    Oe();
    H();
    W();
    qt();
    L();
    Qe();
    Ka = class {
      constructor() {
        this.element = document.createElement("div");
        this.box = new xe("warning");
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
        return S`
			<p><strong>${Yp(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused) : E}
			${e.kind === "sessionLost" ? this.loginTemplate() : E}`;
      }
      refusalTemplate({ message: e, code: t }) {
        return S`
			<div>${Jn([e], () => Z(e) ? E : ae(e))}</div>
			<p>${u(I(t).advice)}</p>`;
      }
      loginTemplate() {
        return S`
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
  function K5({ phase: n, halting: e }) {
    if (n.kind === "waiting") {
      return ey(n.because, Math.max(0, Math.ceil((n.until - Date.now()) / 1e3)));
    }
    return n.kind === "paused" ? u("accountcreator-paused") : e ? u("accountcreator-halting") : "";
  }
  function ty({ state: n, sheet: e }) {
    const { stage: t, batch: r, checker: o, problem: i } = n;
    if (r.phase.kind === "finding") {
      return u("accountcreator-finding");
    }
    if (t.kind === "run") {
      return K5(r);
    }
    if (o.running) {
      return u("accountcreator-checking", o.done, o.total);
    }
    if (t.kind !== "check" && t.kind !== "results") {
      return "";
    }
    return i ? Ga(i) : n.sheet === "prepared" && e.needsSheet ? u("accountcreator-sheet-question") : "";
  }
  var ny = m(() => {
    "use strict";
    L();
    Qa();
  });

  // src/ui/list/list-step.ts
  function G5(n, e) {
    var t;
    switch (e) {
      case "gone":
        return Bp("lost", ((t = n.attempt) == null ? void 0 : t.existence) === "yes", n.canonical);
      case "otherTab":
        return u("accountcreator-other-tab");
      case "busy":
        return u("accountcreator-problem-busy");
      default:
        return T(e);
    }
  }
  var Ja;
  var ry = m(() => {
    "use strict";
    Ae();
    J();
    W();
    Xt();
    Go();
    L();
    Gl();
    Ja = class {
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
        this.view = new gr(t);
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
            this.say(G5(e, t));
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
        const o = Xi(t);
        return [
          ...this.isInRun ? [{ action: "leave-all", label: u("accountcreator-leave-all-steps"), disabled: r }] : [],
          { action: "leave", label: br(t), kind: "destructive", disabled: r },
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
          void Se(go(r), br(r)).then(() => this.list.run.leaveStep(), () => this.focus());
        } else if (e === "leave-all") {
          void Se(u("accountcreator-leave-all-question"), u("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
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
        ne(e ? S`
			<p><strong>${u("accountcreator-step-for", Je(e.row), e.row.line)}</strong></p>
			<p>${this.isInRun ? u("accountcreator-step-then") : E}</p>
			${this.view.$element[0]}` : E, this.element);
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
  function Q5(n, e) {
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
  function oy(n, e, t) {
    return n.map((r, o) => o === e ? t : Q5(t, r) ? "unused" : r);
  }
  function iy(n) {
    return n !== "unused" && n !== "password" && n !== "reason" && n !== "mode";
  }
  function sy(n) {
    const [e, ...t] = n.flatMap(({ columns: r }) => r ? [r] : []);
    return (e != null ? e : []).flatMap(({ heading: r, meaning: o }, i) => {
      const s = /* @__PURE__ */ new Set([o, ...t.flatMap((a) => {
        var c, l;
        return (l = (c = a[i]) == null ? void 0 : c.meaning) != null ? l : [];
      })]);
      return s.size > 1 ? [{ place: i, heading: r, meanings: [...s] }] : [];
    });
  }
  function ti({ columns: n, format: e, isGuess: t, readings: r }) {
    return t || r.length > 1 || e !== "sheet" && n !== null && n.length > 1;
  }
  function Zp(n) {
    return n !== null && !n.certain && ti(n);
  }
  var e0 = m(() => {
    "use strict";
  });

  // src/ui/list/broken-off-view.ts
  function J5(n) {
    switch (n.kind) {
      case "run":
        return u("accountcreator-broken-off", n.done, n.total);
      case "elsewhere":
        return u("accountcreator-broken-off-elsewhere");
      case "unreadable":
        return u("accountcreator-broken-off-unreadable");
      default:
        return T(n);
    }
  }
  function ay(n, e) {
    if (n.kind === "none") {
      return null;
    }
    const t = () => {
      void e.goOn();
    };
    const r = () => {
      const o = n.kind === "run" ? Se(u("accountcreator-broken-off-forget-question"), u("accountcreator-broken-off-forget")) : $.when();
      void o.then(() => e.forgetRun(), () => void 0);
    };
    return S`
		<p>${J5(n)}</p>
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
  var cy = m(() => {
    "use strict";
    Ae();
    W();
    Xt();
    L();
  });

  // src/ui/list/column-text.ts
  function nn(n) {
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
  var t0 = m(() => {
    "use strict";
    L();
  });

  // src/ui/list/lazy-view.ts
  var rn;
  var Xa = m(() => {
    "use strict";
    Ae();
    qt();
    rn = class {
      constructor(e) {
        this.source = e;
        this.element = document.createElement("div");
        this.content = document.createElement("div");
        this.problem = new xe("error");
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
        return x(this, null, function* () {
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
            this.problem.show(S`<p>${this.source.problemText(e)}</p>`);
            return null;
          }
        });
      }
    };
  });

  // src/ui/list/list-paste.ts
  function Y5(n, e) {
    n.focus();
    if (!document.execCommand("insertText", false, e)) {
      n.setRangeText(e, n.selectionStart, n.selectionEnd, "end");
      n.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  function ly(n, e, t) {
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
      if (X5.test(i)) {
        o.preventDefault();
        const d = (l = (c = o.clipboardData) == null ? void 0 : c.getData("text/plain")) != null ? l : "";
        r = e.readSource({ kind: "html", html: i, text: d }, { DOMParser }).catch((p) => {
          mw.log.error(p);
          return { text: d };
        }).then((p) => Y5(n, p.text));
      }
    });
    return () => r;
  }
  var X5;
  var uy = m(() => {
    "use strict";
    X5 = /<(?:table|tr|a)[\s>]/i;
  });

  // src/ui/list/opened-file.ts
  function Ya(n) {
    return x(this, null, function* () {
      try {
        return new Uint8Array(yield n.arrayBuffer());
      } catch (e) {
        return null;
      }
    });
  }
  function Za(n) {
    var t, r;
    const e = (r = (t = n.files) == null ? void 0 : t[0]) != null ? r : null;
    n.value = "";
    return e;
  }
  function ec(n, e) {
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
  var ni = m(() => {
    "use strict";
  });

  // src/ui/list/list-sources.ts
  var tc;
  var dy = m(() => {
    "use strict";
    Ae();
    L();
    qt();
    ni();
    tc = class {
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
        this.problem = new xe("error");
        this.view = null;
        this.isFetching = false;
        /** The file that was opened last is in the list, or it has been said why not. */
        this.opened = Promise.resolve();
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? Za(e) : null;
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
        ec(e, (t) => this.openFile(t));
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
        return x(this, null, function* () {
          var t;
          this.readNow();
          this.problem.show(null);
          this.isFetching = this.view === null;
          this.show();
          try {
            this.view = (t = this.view) != null ? t : yield this.part.fetch(this.list);
          } catch (r) {
            this.problem.show(S`${this.part.problemText(r)}`);
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
        ne(S`
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
			<div role="status">${this.isFetching ? u("accountcreator-fetching") : E}</div>
			<div role="alert">${this.problem.element}</div>
			${(t = (e = this.view) == null ? void 0 : e.element) != null ? t : E}`, this.element);
      }
    };
  });

  // src/ui/list/names-button.ts
  var nc;
  var py = m(() => {
    "use strict";
    Ae();
    L();
    Xa();
    nc = class {
      constructor(e, t) {
        this.list = e;
        this.element = document.createElement("div");
        this.isOpen = false;
        this.view = new rn(t);
      }
      render(e) {
        const t = this.list.rows.filter(({ request: r }) => r.username === "").length;
        this.view.render(e, this.isOpen);
        ne(S`
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

  // src/ui/list/row-texts.ts
  function fy(n) {
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
        return T(n);
    }
  }
  function Fn({ code: n, parameters: e }) {
    switch (n) {
      case "name-missing":
        return u("accountcreator-remark-name-missing");
      case "name-invalid":
        return u("accountcreator-remark-name-invalid");
      case "name-taken":
        return Oi(u("accountcreator-remark-name-taken"), e);
      case "name-forbidden":
        return u("accountcreator-remark-name-forbidden");
      case "duplicate":
        return u("accountcreator-remark-duplicate", ...e);
      case "email-missing":
        return u("accountcreator-remark-email-missing");
      case "email-invalid":
        return Pe([u("accountcreator-remark-email-invalid"), my(e)]);
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
        return Pe([u("accountcreator-remark-email-typo"), my(e)]);
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
        return u("accountcreator-remark-already", ...e.map(ur));
      case "has-account":
        return Oi(u("accountcreator-remark-has-account"), e);
      default:
        return T(n);
    }
  }
  function Z5(n) {
    switch (n) {
      case "mail":
        return u("accountcreator-row-created-mail");
      case "password":
        return u("accountcreator-row-created");
      case "other":
        return u("accountcreator-row-created-elsewhere");
      default:
        return T(n);
    }
  }
  function rc(n, e) {
    var t;
    switch (e.kind) {
      case "created":
        return {
          wiki: null,
          own: Z5(e.by)
        };
      case "refused":
        return {
          wiki: Z(e.message) ? null : e.message,
          own: u(I(e.code).advice)
        };
      case "step":
        return { wiki: null, own: qp(((t = n.attempt) == null ? void 0 : t.existence) === "yes") };
      case "sessionLost":
        return { wiki: null, own: u("accountcreator-row-session-lost") };
      case "unknown":
        return {
          wiki: null,
          own: e.cause === "handedOver" ? u("accountcreator-row-handed-over") : u("accountcreator-row-unknown")
        };
      default:
        return T(e);
    }
  }
  var my;
  var Vr = m(() => {
    "use strict";
    Oe();
    H();
    W();
    Go();
    Ol();
    Kt();
    L();
    my = ([, n]) => n === "takeover" ? u("accountcreator-email-takeover") : "";
  });

  // src/ui/list/shared-fields.ts
  function eE({ opening: n, mode: e }) {
    var i;
    const t = (i = n == null ? void 0 : n.requests) != null ? i : [];
    const r = pe(t, "reason");
    const o = ar(t, e).filter((s) => s.name !== Q && s.name !== no && s.type !== "button" && !kp(s));
    return [...r ? [r] : [], ...o];
  }
  var jr;
  var n0 = m(() => {
    "use strict";
    Be();
    H();
    st();
    xt();
    na();
    Ul();
    Vr();
    jr = class {
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
        const r = eE(e).filter(({ name: o }) => t === void 0 || o === t);
        return r.flatMap((o) => {
          var c, l;
          const i = (c = this.controls.get(o)) != null ? c : this.makeControl(o);
          const s = o.name === "reason";
          i.setValue(s ? e.reason : (l = ve(e.values, o.name)) != null ? l : "");
          const [a] = s ? e.reasonRemarks : [];
          i.setRemark(a ? { type: "warning", content: Fn(a) } : null);
          return i.$element.get();
        });
      }
      makeControl(e) {
        const t = new fr(e, {
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
  function tE(n, e, t) {
    switch (n) {
      case "mail": {
        const r = pe(e, "mailpassword");
        return r && !Z(r.label) ? be(r.label) : u("accountcreator-mode-mail");
      }
      case "generate":
      case "type":
        return t[n]();
      default: {
        const r = n.slice("request:".length);
        const o = e.find((s) => s.id === r);
        const i = o == null ? void 0 : o.fields.find(({ type: s }) => s === "button");
        return i && be(i.label) || o && be(o.provider) || r;
      }
    }
  }
  var Kr;
  var r0 = m(() => {
    "use strict";
    H();
    L();
    Qe();
    Kr = class {
      constructor(e, t) {
        this.chosen = e;
        this.own = t;
        this.$element = $("<div>").addClass("accountcreator-modes");
        this.radios = [];
        this.shown = "";
      }
      render(e, t, r) {
        const o = e.map((s) => tE(s, r, this.own));
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
  function rE(n) {
    const e = {};
    for (const t of ["username", "email", "realname", "password"]) {
      const r = pe(n, t);
      if (r) {
        e[t] = [be(r.label), nn(t)];
      }
    }
    return e;
  }
  var nE, hy, oc;
  var xy = m(() => {
    "use strict";
    Ae();
    e0();
    J();
    H();
    cy();
    t0();
    Xa();
    qt();
    uy();
    dy();
    py();
    L();
    Vr();
    n0();
    r0();
    Qe();
    nE = 250;
    hy = 8;
    oc = class {
      constructor(e, t, { columns: r, naming: o }) {
        this.list = e;
        this.element = document.createElement("div");
        this.brokenOff = new xe("warning");
        this.pasted = () => Promise.resolve();
        /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
        this.known = "";
        this.columns = new rn(r);
        this.names = new nc(e, o);
        this.element.className = "accountcreator-list";
        this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: u("accountcreator-list-example") });
        this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
        this.text.on("change", () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.readNow(), nE);
        });
        this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: u("accountcreator-list") });
        this.shared = new jr(e.draft);
        this.modes = new Kr((s) => {
          if (Zi(s)) {
            e.draft.setMode(s);
          }
        }, {
          generate: () => u("accountcreator-mode-generate-list"),
          type: () => u("accountcreator-mode-type-list")
        });
        this.sources = new tc(e, t, () => this.readNow());
        this.sources.takeDrops(this.element);
        const [i] = this.text.$input.get();
        if (i instanceof HTMLTextAreaElement) {
          this.pasted = ly(i, e.draft, () => t.prefetch());
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
          const e = Zp(this.list.state.parsed) ? yield this.columns.ready() : null;
          const t = e !== null && Zp(this.list.state.parsed);
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
        this.list.draft.setHeadings(rE(t));
        this.brokenOff.show(ay(e.brokenOff, this.list.run));
        this.modes.render(e.modes, e.mode, t);
        this.columns.render(e, e.parsed !== null && ti(e.parsed));
        this.names.render(e);
        ne(this.template(e), this.element);
      }
      template(e) {
        var r;
        const { parsed: t } = e;
        return S`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			${this.sources.element}
			<div class="accountcreator-understood" role="status">
				${t || this.list.rows.length > 0 ? this.understoodTemplate((r = t == null ? void 0 : t.remarks) != null ? r : []) : E}
			</div>
			${this.columns.element}
			${this.names.element}
			${this.modes.$element[0]}
			<div>${this.shared.render(e)}</div>`;
      }
      understoodTemplate(e) {
        const { editCount: t } = this.list.table;
        const r = e.filter(({ code: s }) => s !== "header");
        const o = r.length - hy;
        const i = r.slice(0, hy).map(({ line: s, code: a, text: c }) => S`<li>${u("accountcreator-line", s, fy(a), c)}</li>`);
        return S`
			<strong>${u("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? u("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${r.length === 0}>
				${i}
				${o > 0 ? S`<li>${u("accountcreator-more-lines", o)}</li>` : E}
			</ul>`;
      }
    };
  });

  // src/ui/list/page-title.ts
  var ic;
  var gy = m(() => {
    "use strict";
    ic = class {
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
  function sc(n, e) {
    if ((n == null ? void 0 : n.stage.kind) !== "run" || e.stage.kind !== "run") {
      return "now";
    }
    const [{ batch: t }, { batch: r }] = [n, e];
    return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
  }
  var o0 = m(() => {
    "use strict";
  });

  // src/ui/list/list-title.ts
  function oE({ stage: n, progress: e, batch: t }, r) {
    const { phase: o } = t;
    if (e) {
      const a = o.kind === "challenge" || o.kind === "step";
      return u(a ? "accountcreator-title-asks" : "accountcreator-title-progress", e.done, e.total);
    }
    const { done: i, total: s } = t.progress;
    return n.kind !== "results" || !r ? "" : u(o.kind === "stopped" ? "accountcreator-title-stopped" : "accountcreator-title-done", i, s);
  }
  function by(n) {
    const e = new ic(document);
    let t = null;
    let r = false;
    const o = new Hr((i) => e.show(oE(i, r)));
    n.observe((i) => {
      if (i.progress || (t == null ? void 0 : t.progress)) {
        r = !i.progress && !document.hasFocus();
      }
      o.add(i, [], sc(t, i));
      t = i;
    });
    window.addEventListener("focus", () => {
      r = false;
      o.add(n.state, [], "now");
    });
  }
  var wy = m(() => {
    "use strict";
    Wp();
    L();
    gy();
    o0();
  });

  // src/ui/list/status-note.ts
  var ac;
  var yy = m(() => {
    "use strict";
    ac = class {
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
  function cc({ state: n }, e) {
    return e === "all" || vy[e].includes(n);
  }
  function Gr(n, e) {
    const t = e === "all" ? Object.values(n) : vy[e].map((r) => n[r]);
    return t.reduce((r, o) => r + o, 0);
  }
  function i0(n, e) {
    const t = e.find((r) => Gr(n, r) > 0);
    return Gr(n, "all") > iE && t ? t : "all";
  }
  var vy, iE;
  var s0 = m(() => {
    "use strict";
    vy = {
      problems: ["rejected", "refused", "unknown", "unfinished"],
      warnings: ["warned"],
      ready: ["ready"],
      done: ["created", "already", "skipped"]
    };
    iE = 15;
  });

  // src/ui/list/limit-of.ts
  function lc({ stage: n, batch: { phase: e } }) {
    const t = n.kind === "results" && e.kind === "stopped" && e.because.kind === "refused" ? e.because.refused : null;
    return t && I(t.code).action === "raiseLimit" ? t : null;
  }
  var a0 = m(() => {
    "use strict";
    Oe();
  });

  // src/ui/list/row-view.ts
  function Qr(n) {
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
        return T(n);
    }
  }
  function uc(n) {
    const e = document.createElement("div");
    e.className = `accountcreator-cell accountcreator-cell-${n}`;
    e.setAttribute("role", "gridcell");
    return e;
  }
  function cE({ state: n }) {
    switch (n) {
      case "asking":
        return u("accountcreator-alternatives-asking");
      case "failed":
        return u("accountcreator-alternatives-failed");
      case "none":
        return u("accountcreator-alternatives-none");
      default:
        return T(n);
    }
  }
  function ri(n, e, t) {
    return S`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${n}</button>`;
  }
  function lE(n, { code: e }, t) {
    switch (e) {
      case "name-taken":
        return ri(u("accountcreator-theirs"), "theirs", () => t.claim(n, true));
      case "has-account":
        return ri(u("accountcreator-not-theirs"), "not-theirs", () => t.claim(n, false));
      default:
        return E;
    }
  }
  var Xn, sE, aE, dc;
  var Jr = m(() => {
    "use strict";
    Ae();
    ja();
    W();
    J();
    L();
    Vr();
    Qe();
    Xn = ["username", "email", "realname"];
    sE = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    aE = ["created", "already", "unfinished", "unknown"];
    dc = class {
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
        this.state = uc("state");
        this.fields = Xn.map((e) => ({
          field: e,
          cell: uc(e),
          text: document.createElement("bdi")
        }));
        this.remarks = uc("remarks");
        this.tools = uc("tools");
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
        const o = we(e);
        const i = aE.includes(e.state);
        const s = e.remarks.filter(({ code: l }) => !i || l === "already" || l === "has-account");
        const a = i ? [] : t.overrides(e);
        if (s.length > 0 || o || a.length > 0 || this.remarks.hasChildNodes()) {
          ne([
            s.map((l) => this.remarkTemplate(l)),
            o ? this.outcomeTemplate(o) : E,
            a.map(({ name: l, label: d }) => this.overrideTemplate(l, be(d) || l))
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
        const { wiki: o, own: i } = e.kind === "step" && r.canFinish(t) ? { wiki: null, own: u("accountcreator-row-unfinished") } : rc(t, e);
        return S`<div>${Jn([o], () => o ? ae(o) : E)} ${i}</div>`;
      }
      remarkTemplate(e) {
        const { row: t, actions: r } = this;
        const { message: o, override: i } = e;
        const s = e.code === "name-taken" && e.fixes.length === 0;
        const a = e.fixes.map((c) => ri(u("accountcreator-fix", c), "fix", () => r.fix(t, e, c)));
        return S`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${o ? Jn([o], () => ae(o)) : Fn(e)}
			${a}
			${s ? this.alternativesTemplate() : E}
			${lE(t, e, r)}
			${i === null ? E : this.overrideTemplate(i, u("accountcreator-override"))}
		</div>`;
      }
      alternativesTemplate() {
        const { search: e } = this;
        const t = e !== null && e.about === this.row.wiki;
        const r = () => {
          void this.findNames();
        };
        return S`
			${ri(u("accountcreator-alternatives"), "find-name", r)}
			<span role="status">${t ? cE(e) : ""}</span>`;
      }
      findNames() {
        return x(this, null, function* () {
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
        return S`<label>
			<input type="checkbox" tabindex="-1" .checked=${r.overrides.includes(e)} @change=${i}>
			${t}
		</label>`;
      }
      toolTemplate() {
        const { row: e, actions: t } = this;
        if (e.state === "unfinished") {
          return t.canFinish(e) ? ri(u("accountcreator-finish"), "finish", () => t.finish(e)) : E;
        }
        if (!sE.includes(e.state)) {
          return E;
        }
        const r = u("accountcreator-remove", e.request.username);
        return S`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${r} title=${r} @click=${() => t.remove(e)}
		>×</button>`;
      }
    };
  });

  // src/ui/list/list-head.ts
  function ky(n) {
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
  function pE(n) {
    return n === null ? "" : n < 90 ? u("accountcreator-seconds-left", Math.ceil(n)) : u("accountcreator-minutes-left", Math.ceil(n / 60));
  }
  function mE(n) {
    return jt(uE.filter((e) => n[e] > 0).map((e) => u("accountcreator-count", n[e], Qr(e))));
  }
  var uE, dE, pc;
  var Sy = m(() => {
    "use strict";
    Ae();
    Mp();
    J();
    s0();
    Jl();
    Kt();
    Xa();
    a0();
    qt();
    L();
    Jr();
    n0();
    Qa();
    Vr();
    uE = [
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
    dE = ["all", "problems", "warnings", "ready", "done"];
    pc = class {
      constructor(e, t, { createAccountPage: r, sheetReturn: o, limit: i }) {
        this.list = e;
        this.table = t;
        this.element = document.createElement("div");
        /** What stays in sight, however far the table is scrolled. */
        this.strip = document.createElement("div");
        this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
        this.stopView = new Ka();
        this.problems = new xe("warning");
        this.filter = "all";
        /** Did somebody choose the filter? Then it stays. */
        this.isChosen = false;
        this.element.className = "accountcreator-list-head";
        this.strip.className = "accountcreator-strip";
        this.sheetReturn = new rn(o);
        this.limit = new rn(i);
        this.shared = new jr(e.draft);
        this.challenge = new yr(e, r);
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
        const i = Ca(this.list.rows);
        this.chooseFilter(e, t, i);
        this.progress.$element.toggle(o || e.checker.running);
        const { done: s, total: a } = o ? e.batch.progress : e.checker;
        this.progress.setProgress(100 * s / Math.max(1, a));
        this.challenge.render(e.batch.challenge, o);
        this.stopView.render(e);
        this.limit.render(e, r === "check" && e.quota !== null || lc(e) !== null);
        const { awaitingSheet: c, withoutSlip: l } = this.list.sheet;
        this.sheetReturn.render(e, !o && c.length + l.length > 0);
        this.undo.toggle(e.undoable > 0 && !o);
        const d = this.problemTexts(e);
        this.problems.show(d.length > 0 ? S`${d.map((p) => S`<p>${p}</p>`)}` : null);
        ne(this.stripTemplate(e, i), this.strip);
        ne(this.template(e, i), this.element);
      }
      stripTemplate(e, t) {
        return S`
			<div class="accountcreator-summary" tabindex="-1">${mE(t)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
      }
      template(e, t) {
        return S`
			${this.stopView.element}
			${this.limit.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<div class="accountcreator-missing-field">${this.missingField(e)}</div>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${u("accountcreator-filters")}>
					${dE.map((r) => this.filterTemplate(r, Gr(t, r)))}
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
        return S`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${u("accountcreator-filter-count", ky(e), t)}</button>`;
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
          this.setFilter(e === "run" ? "all" : i0(o, ["problems"]));
        } else if (i && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
          this.setFilter(i0(o, ["problems", "warnings"]));
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
        const t = Gr(e, this.filter);
        const r = ky("all");
        return t > 0 ? u("accountcreator-shown-first", t, Gr(e, "all") - t, r) : u("accountcreator-shown-first-done", r);
      }
      progressText({ batch: e }) {
        const { done: t, total: r, secondsLeft: o } = e.progress;
        const { phase: i } = e;
        const s = "row" in i ? this.list.rows.find(({ id: a }) => a === i.row) : void 0;
        return jt([
          u("accountcreator-progress-count", t, r),
          s ? wn(s) : "",
          pE(o)
        ]);
      }
      problemTexts({ problem: e, stage: t, reasonRemarks: r, batch: o }) {
        return [
          ...e ? [Ga(e)] : [],
          ...t.kind === "check" ? r.map(Fn) : [],
          ...t.kind !== "run" && this.list.sheet.needsSheet ? [u("accountcreator-problem-sheet")] : [],
          ...o.journalKept ? [] : [u("accountcreator-journal-lost")]
        ];
      }
    };
  });

  // src/ui/list/cell-editor.ts
  function hE(n) {
    switch (n) {
      case "email":
        return u("accountcreator-column-email");
      case "realname":
        return u("accountcreator-column-realname");
      default:
        return u("accountcreator-column-username");
    }
  }
  var fE, mc;
  var Ry = m(() => {
    "use strict";
    L();
    fE = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]);
    mc = class {
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
        i.setAttribute("aria-label", hE(t));
        i.setAttribute("autocomplete", "off");
        o.textContent = "";
        o.append(i);
        this.editor = i;
        i.focus();
        if (r === null) {
          i.select();
        }
        i.addEventListener("keydown", (s) => {
          const a = fE.get(s.key);
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
  var xE, fc;
  var Ty = m(() => {
    "use strict";
    xE = 16;
    fc = class {
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
        const e = performance.now() + xE;
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
  var gE, bE, Ay, hc;
  var Cy = m(() => {
    "use strict";
    s0();
    Jr();
    Ty();
    gE = 50;
    bE = 60;
    Ay = "data-passed-over";
    hc = class {
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
        this.slices = new fc(() => this.step());
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
            if (cc(r.row, this.filter)) {
              this.show(r, true);
            }
          }
        }
        void this.slices.go();
      }
      setFilter(e) {
        this.filter = e;
        this.views.forEach((r) => this.show(r, cc(r.row, e)));
        let t = 0;
        for (const r of new Set(this.blocks.values())) {
          r.element.toggleAttribute(Ay, t > bE);
          t += r.shown;
        }
        requestAnimationFrame(() => requestAnimationFrame(() => {
          Array.from(this.element.children).forEach((r) => r.removeAttribute(Ay));
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
        const t = new dc(e, this.actions, (a) => this.stateText(a));
        const r = this.last && this.blocks.get(this.last);
        const o = !r || r.size >= gE && r.element === this.element.lastElementChild && ((s = this.last) == null ? void 0 : s.element) === r.element.lastElementChild;
        const i = o ? this.makeBlock() : r;
        this.views.set(e.id, t);
        this.blocks.set(t, i);
        i.size++;
        i.element.insertBefore(t.element, o || !this.last ? null : this.last.element.nextSibling);
        t.element.hidden = true;
        this.show(t, cc(e, this.filter));
        return t;
      }
      stateText(e) {
        var r;
        const t = (r = this.stateTexts.get(e)) != null ? r : Qr(e);
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
  var xc;
  var Oy = m(() => {
    "use strict";
    Jr();
    xc = class {
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
        return o && i !== -1 ? { view: o, stop: i, field: (s = Xn[i]) != null ? s : null } : null;
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
  function wE(n) {
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
  var gc;
  var Ly = m(() => {
    "use strict";
    L();
    Ry();
    Cy();
    Jr();
    Oy();
    gc = class {
      /**
       * @param actions
       * @param reveal Brings an element of the table into sight
       */
      constructor(e, t) {
        this.actions = e;
        this.element = document.createElement("div");
        /** The headings of the columns. */
        this.head = document.createElement("div");
        this.editor = new mc(
          ({ row: o }, i, s) => e.edit(o, i, s),
          (o, i, s) => this.leave(o, i, s)
        );
        this.blocks = new hc(e, (o) => this.editor.isIn(o));
        this.cursor = new xc(this.element, this.blocks, t);
        this.element.className = "accountcreator-table";
        this.element.setAttribute("role", "grid");
        this.element.setAttribute("aria-label", u("accountcreator-table"));
        wE(this.head);
        const { element: r } = this.blocks;
        this.element.append(this.head, r);
        r.addEventListener("keydown", (o) => this.onKeydown(o));
        r.addEventListener("dblclick", (o) => this.editAt(o.target));
        r.addEventListener("click", (o) => this.onClick(o));
        r.addEventListener("focusin", (o) => this.onFocus(o));
      }
      /** Shows other rows. Resolves when all are built. */
      setRows(e) {
        return x(this, null, function* () {
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
          this.cursor.move(e, Xn.indexOf(t), 1);
        } else {
          this.cursor.goTo(e.cell(r === "right" ? (o = Xn[Xn.indexOf(t) + 1]) != null ? o : t : t));
        }
      }
    };
  });

  // src/ui/list/table-scroll.ts
  var yE, bc;
  var Ey = m(() => {
    "use strict";
    yE = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
    bc = class {
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
          if (yE.has(i) && !(s instanceof Element && s.closest("input, textarea, select, button"))) {
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
  function SE(n, e, t) {
    return new gc({
      edit: (r, o, i) => n.table.edit(r, o, i),
      canEdit: (r) => kE(r) && n.state.stage.kind !== "run",
      fix: (r, o, i) => n.table.edit(r, o.field, i),
      override: (r, o, i) => n.table.override(r, o, i),
      overrides: (r) => {
        var o, i;
        return db(r, (i = (o = n.state.opening) == null ? void 0 : o.requests) != null ? i : []);
      },
      claim: (r, o) => n.table.claim(r, o),
      alternatives: (r) => n.table.alternatives(r),
      remove: (r) => n.table.remove(r),
      finish: t,
      canFinish: (r) => n.run.holdsStep(r)
    }, (r) => e.reveal(r));
  }
  var vE, kE, wc;
  var Py = m(() => {
    "use strict";
    na();
    L();
    Sy();
    Ly();
    Ey();
    vE = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    kE = ({ state: n, creation: e }) => vE.includes(n) || n === "already" && (e == null ? void 0 : e.createdByMe) !== true;
    wc = class {
      constructor(e, t) {
        this.list = e;
        this.hint = document.createElement("p");
        const r = [];
        this.scroll = new bc(r);
        this.table = SE(e, this.scroll, (o) => t.finish(o));
        this.head = new pc(e, {
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
  function yc({ kind: n }) {
    return n === "check" || n === "run" || n === "results";
  }
  function c0({ step: n, stage: e }) {
    return n ? "step" : e.kind;
  }
  function $y({ stage: n, batch: { phase: e } }) {
    return n.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
  }
  var vc;
  var My = m(() => {
    "use strict";
    Go();
    Wp();
    L();
    Ew();
    Nw();
    Bw();
    qw();
    ny();
    ry();
    xy();
    Hp();
    wy();
    o0();
    yy();
    Qa();
    Py();
    vc = class {
      constructor(e, t) {
        this.list = e;
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-list-screen");
        this.size = "full";
        this.tab = "many";
        this.way = new Ua();
        this.isShown = false;
        /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
        this.missed = /* @__PURE__ */ new Set();
        /** What is on the screen, or was when it was left; null: nothing was yet. */
        this.shown = null;
        this.changed = () => void 0;
        this.note = new ac(e);
        this.explanation = new _r(t.fetchAdvice);
        this.listView = new oc(e, t.sources, t.draft);
        this.exports = new Ha(e, t.exports, (r) => this.say(r));
        this.step = new Ja(e, t, (r) => this.say(r), () => this.changed());
        this.panel = new wc(e, w(h({}, t), {
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
        by(e);
      }
      get title() {
        return u("accountcreator-title-list");
      }
      get viewName() {
        const e = c0(this.list.state);
        return e === "step" || e === "check" || e === "run" || e === "results" ? e : "list";
      }
      get status() {
        const { state: e } = this.list;
        const { phase: t } = e.batch;
        const r = this.step.status || ty(this.list) || this.note.text;
        return r === "" && $y(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Yp(t.because) : r;
      }
      get $steps() {
        return this.way.$element;
      }
      get canSwitch() {
        return !this.step.isOpen && Fw(this.list.state);
      }
      get buttons() {
        return this.step.isOpen ? this.step.buttons : Dw(this.list);
      }
      get closingQuestion() {
        return Pw(this.list);
      }
      get replaceQuestion() {
        return $w(this.list);
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
          Mw(this.list, e, (t) => this.exports.press(t));
        }
      }
      focus() {
        const { state: e } = this.list;
        if (this.step.isOpen) {
          this.step.focus();
        } else if (yc(e.stage)) {
          this.panel.focus($y(e));
        } else if (e.stage.kind === "list") {
          this.listView.focus();
        } else {
          this.explanation.focus();
        }
      }
      observe(e) {
        this.changed = e;
        const t = new Hr((c, l) => {
          this.render(c, [...this.missed, ...l]);
          this.missed.clear();
          e();
        });
        const r = this.$element.parent()[0];
        const o = r ? this.panel.scroll.watch(r) : () => void 0;
        let i = null;
        const s = this.list.observe((c, l) => {
          const d = sc(i, c);
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
        return x(this, null, function* () {
          const e = yield this.listView.complete();
          if (e === "nothing") {
            yield this.list.check();
          } else if (e === "answer") {
            this.say(u("accountcreator-columns-first"));
          } else if (e === "people") {
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
        const i = yc(r);
        this.step.render();
        this.way.render(r.kind);
        this.listView.element.hidden = r.kind !== "list";
        this.panel.show(i && e.step === null, e);
        this.explanation.render(r);
        this.listView.render(e);
        if (i) {
          this.panel.render(e, o && yc(o.stage) ? o : null, t);
        }
        this.follow(e, o);
      }
      /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
      follow(e, t) {
        const { scroll: r } = this.panel;
        const o = c0(e);
        const i = t && c0(t);
        if (o !== i) {
          if (yc(e.stage)) {
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
  function kc(n) {
    return RE.some((e) => pe(n, e));
  }
  var RE;
  var l0 = m(() => {
    "use strict";
    H();
    RE = ["ignoreTitleBlacklist", "ignoreAntiSpoof"];
  });

  // src/wiki/read-found.ts
  function u0(n, e, t) {
    const r = R(n.query);
    const o = R(j(r.users)[0]);
    if (o.missing === true || o.invalid === true) {
      return { kind: "free" };
    }
    const i = P(o.name);
    if (typeof o.userid !== "number" || i === "") {
      return { kind: "silent" };
    }
    for (const s of j(r.logevents)) {
      const a = R(s);
      const c = P(a.title);
      const l = c.slice(c.indexOf(":") + 1) === i && P(a.user) === e;
      if (l && Date.parse(P(a.timestamp)) >= t) {
        return { kind: "mine", username: i, by: a.action === "byemail" ? "mail" : "password" };
      }
    }
    return { kind: "other" };
  }
  function Sc(n) {
    return P(R(n.continue).lecontinue) || null;
  }
  var d0 = m(() => {
    "use strict";
    Ge();
  });

  // src/wiki/read-name-check.ts
  function Rc(n, e) {
    const t = R(j(R(n.query).users)[0]);
    if (t.invalid !== true && P(t.name) === "") {
      throw new se("http", X(""));
    }
    return p0(t, e);
  }
  function p0(n, e) {
    const t = P(n.name);
    if (n.invalid === true || t === "") {
      return { kind: "invalid" };
    }
    if (n.missing !== true) {
      return { kind: "taken", canonical: t };
    }
    const [r] = j(n.cancreateerror);
    if (n.cancreate !== false) {
      return { kind: "free", canonical: t };
    }
    const o = P(R(r).code);
    if (I(o).name === "taken") {
      return { kind: "taken", canonical: t };
    }
    return {
      kind: "forbidden",
      canonical: t,
      code: o,
      message: r ? fn(r) : X(""),
      override: ao(o, e)
    };
  }
  var Tc = m(() => {
    "use strict";
    Oe();
    st();
    H();
    Lt();
    hn();
    Ge();
  });

  // src/wiki/read-names.ts
  function TE(n) {
    const e = n.normalize().replace(/[_ ]+/g, " ").trim();
    return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
  }
  function Ny(n, e, t) {
    var i;
    const r = /* @__PURE__ */ new Map();
    for (const s of j(R(n.query).users)) {
      const a = R(s);
      r.set(P(a.name), p0(a, t));
    }
    const o = /* @__PURE__ */ new Map();
    for (const s of e) {
      const a = (i = r.get(s)) != null ? i : r.get(TE(s));
      if (a) {
        o.set(s, a);
      }
    }
    return o;
  }
  var Fy = m(() => {
    "use strict";
    Tc();
    Ge();
  });

  // src/wiki/read-own-creations.ts
  function Dy(n) {
    const e = /* @__PURE__ */ new Map();
    for (const t of j(R(n.query).logevents)) {
      const r = R(t);
      const o = P(r.title);
      const i = o.slice(o.indexOf(":") + 1);
      const s = Date.parse(P(r.timestamp));
      const a = r.action === "byemail" || r.action === "create2";
      if (a && i !== "" && !Number.isNaN(s) && !e.has(i)) {
        e.set(i, {
          at: s,
          by: r.action === "byemail" ? "mail" : "password",
          reason: P(r.comment)
        });
      }
    }
    return e;
  }
  function Iy(n) {
    const { createaccount: e } = R(R(R(n.query).userinfo).ratelimits);
    return Object.values(R(e)).map(R).flatMap(({ hits: t, seconds: r }) => typeof t === "number" && typeof r === "number" && r > 0 ? [{ hits: t, seconds: r }] : []);
  }
  var By = m(() => {
    "use strict";
    Ge();
  });

  // src/wiki/mw-list-service.ts
  var AE, CE, Ac;
  var qy = m(() => {
    "use strict";
    El();
    Bl();
    l0();
    d0();
    Tc();
    Fy();
    By();
    hn();
    AE = 1500;
    CE = 4;
    Ac = class {
      /** @param knowledge What was said last; the MwAccountService */
      constructor(e) {
        this.knowledge = e;
        this.api = new Et();
        /** False once the wiki has shown that it knows no accounts for several wikis (extension CentralAuth). */
        this.asksGlobally = true;
      }
      get namesPerRequest() {
        return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
      }
      get offersOverrides() {
        return kc(this.knowledge.requests);
      }
      checkNames(e, t) {
        return x(this, null, function* () {
          const { requests: r } = this.knowledge;
          const o = /* @__PURE__ */ new Map();
          const i = (s) => s.forEach((a, c) => {
            o.set(c, a);
          });
          for (let s = 0; s < e.length; s += this.namesPerRequest) {
            const a = e.slice(s, s + this.namesPerRequest);
            i(Ny(yield this.ask(a, t), a, r));
          }
          for (const s of e.filter((a) => !o.has(a))) {
            o.set(s, Rc(yield this.ask([s], t), r));
          }
          return o;
        });
      }
      checkOverridable(e, t) {
        return Wi(this.api, this.knowledge.requests, e, t);
      }
      creationOf(e, t) {
        return x(this, null, function* () {
          const { me: r } = this.knowledge;
          const { creation: o, isGlobal: i } = yield Pi(this.api, r, e, this.asksGlobally, t);
          this.asksGlobally = i;
          return o;
        });
      }
      ownCreations(e) {
        return x(this, null, function* () {
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
          for (let i = 0; i < CE; i++) {
            const s = yield this.api.get(t, e);
            Dy(s).forEach((c, l) => {
              if (!r.has(l)) {
                r.set(l, c);
              }
            });
            if (i === 0) {
              o = Iy(s);
            }
            const a = Sc(s);
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
        const r = mn + e.map(Li).join(mn);
        const o = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
        return encodeURIComponent(r).length > AE ? this.api.post(o, t) : this.api.get(o, t);
      }
    };
  });

  // src/app/list-part.ts
  var _y = {};
  cn(_y, {
    makeListPart: () => LE
  });
  function OE(n) {
    return x(this, null, function* () {
      try {
        return yield (yield de("after")).limitSeconds(n);
      } catch (e) {
        mw.log.warn(e);
        return null;
      }
    });
  }
  function LE(n, e) {
    We(qe);
    const t = dn(n.randomBytes);
    void Dp(t);
    const r = new Ba(w(h({}, n), {
      lists: new Ac(n.service),
      freeNames: (...i) => x(null, null, function* () {
        return (yield de("draft")).freeNames(...i);
      }),
      connection: Rw,
      limitSeconds: OE,
      columns: new Gs(Aw),
      journal: new Js(mo, Vt, t),
      holdRun: Dp,
      onFinished: (i) => {
        mw.hook("accountCreator.finished").fire(i);
      },
      whoAmI: () => n.service.whoAmI(),
      onReturn: Tw
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
        return x(this, null, function* () {
          if (r.hasDraft && !r.run.isBusy) {
            r.startOver();
          }
          if (!r.run.isBusy) {
            yield r.open(i);
          }
        });
      },
      screen: new vc(r, w(h({}, e), {
        createAccountPage: () => n.service.createAccountPage(),
        fetchAdvice: vr,
        exports: { fetch: () => de("after"), problemText: dt },
        sources: Wy,
        sheetReturn: (i) => ({
          fetch: () => x(null, null, function* () {
            return new (yield de("after")).SheetReturnView(r, i, Wy);
          }),
          problemText: dt
        }),
        limit: {
          fetch: () => x(null, null, function* () {
            return new (yield de("after")).LimitView(r);
          }),
          problemText: dt
        },
        draft: {
          columns: {
            fetch: () => x(null, null, function* () {
              return new (yield de("draft")).ColumnView(r);
            }),
            problemText: dt
          },
          naming: {
            fetch: () => x(null, null, function* () {
              return new (yield de("draft")).NamingView(r);
            }),
            problemText: dt
          }
        }
      }))
    };
  }
  var Wy;
  var Hy = m(() => {
    "use strict";
    Kg();
    nb();
    Sw();
    uo();
    Ti();
    Cw();
    ns();
    Ow();
    Cc();
    Wa();
    pn();
    My();
    L();
    qy();
    Wy = {
      fetch: (n) => de("sources").then(({ makeSources: e }) => e(n)),
      prefetch: () => {
        de("sources").catch((n) => mw.log.warn(n));
      },
      readSheet: (n, e) => de("sources").then(({ readSheetFile: t }) => t(n, e)),
      problemText: dt
    };
  });

  // src/accounts/list/extra-columns.ts
  function Oc(n, e, t, r = () => 0) {
    const o = /* @__PURE__ */ new Map();
    for (const l of n.flatMap(({ extra: d }) => d)) {
      if (!o.has(e(l))) {
        o.set(e(l), l);
      }
    }
    const i = [...o].sort(([, l], [, d]) => r(l, d));
    const s = new Map(i.slice(0, m0).map(([l], d) => [l, d]));
    const a = i.slice(0, m0).map(([, l]) => t(l));
    const c = i.length > m0;
    return {
      headings: c ? [...a, EE] : a,
      cellsOf: ({ extra: l }) => {
        const d = a.map(() => "");
        const p = [];
        for (const f of [...l].reverse()) {
          const b = s.get(e(f));
          if (b === void 0) {
            p.unshift(`${t(f)}: ${f.value}`);
          } else {
            const g = d[b];
            d[b] = g ? `${f.value} | ${g}` : f.value;
          }
        }
        return c ? [...d, p.join(" | ")] : d;
      }
    };
  }
  var m0, EE;
  var f0 = m(() => {
    "use strict";
    m0 = 200;
    EE = "…";
  });

  // src/accounts/list/after/export.ts
  function Uy(n) {
    return "\uFEFF" + $t(n.map((e) => e.map(nx)), ",", "\r\n");
  }
  function Vy(n, e, t, r = "generate") {
    const o = r === "generate" ? "" : r;
    const i = qu.filter((a) => a !== "unused");
    const s = zy(n, t);
    return Uy([
      [...i.map((a) => t[a]), Yt, ...s.headings],
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
  function jy(n, { headings: e, states: t, explain: r }) {
    const o = n.map((s) => w(h({}, s), { extra: s.extra.filter(({ value: a }) => a !== s.request.password) }));
    const i = zy(o, e);
    return Uy([
      [
        e.state,
        e.username,
        e.email,
        e.explanation,
        Yt,
        ...i.headings
      ],
      ...o.map((s) => [
        t[s.state],
        wn(s),
        s.request.email,
        r(s),
        s.state,
        ...i.cellsOf(s)
      ])
    ]);
  }
  function PE(n) {
    return n.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
  }
  function Ky(n) {
    return n.map((e) => `* [[User:${PE(wn(e))}]]
`).join("");
  }
  function Gy(n) {
    return n.map((e) => wn(e).replace(/\s+/gu, " ") + "\n").join("");
  }
  var zy;
  var Qy = m(() => {
    "use strict";
    Pr();
    kr();
    f0();
    Yu();
    J();
    zy = (n, e) => Oc(
      n,
      ({ heading: t, column: r }) => `${r} ${t}`,
      ({ heading: t, column: r }) => t || e.column(r + 1),
      (t, r) => t.column - r.column
    );
  });

  // src/accounts/list/after/slips.ts
  function Jy(n, { siteName: e, loginAddress: t }) {
    return n.flatMap((r) => {
      const o = we(r);
      if ((o == null ? void 0 : o.kind) !== "created") {
        return [];
      }
      const i = o.by === "mail";
      return [{
        siteName: e,
        loginAddress: t,
        username: wn(r),
        password: o.by === "password" ? r.request.password : "",
        mailed: i,
        // After a reload, nothing is known here of the address of somebody who has an account.
        notes: Fi(o.by, r.request.email !== "")
      }];
    });
  }
  var Xy = m(() => {
    "use strict";
    Ml();
    J();
  });

  // src/ui/list/slips-view.ts
  function Ec(n, e) {
    const t = document.createElement(n);
    t.textContent = e;
    return t;
  }
  function Lc(n, e) {
    const t = document.createElement("dd");
    const r = document.createElement(n);
    r.textContent = e;
    t.append(r);
    return t;
  }
  function $E(n) {
    const e = document.createElement("h3");
    const t = document.createElement("span");
    t.textContent = u("accountcreator-slip-username");
    const r = document.createElement("bdi");
    r.textContent = n;
    e.append(t, " ", r);
    return e;
  }
  function ME({ password: n, mailed: e }) {
    const t = Ec("dt", u("accountcreator-slip-password"));
    return e ? [t, Lc("bdi", u("accountcreator-slip-mailed"))] : n === "" ? [t, Lc("bdi", u("accountcreator-slip-ask"))] : [t, Lc("code", n)];
  }
  function NE(n) {
    const e = Ec("p", Pe(n.notes.map(Di)));
    e.className = "accountcreator-slip-notes";
    return e;
  }
  function Yy(n) {
    const e = document.createElement("div");
    e.className = "accountcreator-slips";
    for (const t of n) {
      const r = document.createElement("section");
      const o = document.createElement("dl");
      o.append(
        Ec("dt", u("accountcreator-slip-address")),
        Lc("bdi", t.loginAddress),
        ...ME(t)
      );
      r.append(
        Ec("p", u("accountcreator-slip-wiki", t.siteName)),
        $E(t.username),
        o,
        NE(t)
      );
      e.append(r);
    }
    return e;
  }
  var Zy = m(() => {
    "use strict";
    L();
    Fl();
  });

  // src/ui/list/export-list.ts
  function tv({ state: n }) {
    var e, t;
    return {
      siteName: (t = (e = n.opening) == null ? void 0 : e.siteName) != null ? t : "",
      loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
    };
  }
  function nv(n) {
    const e = Ci(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
    return `${location.hostname}-${e}-${n}.csv`;
  }
  function FE(n) {
    const e = we(n);
    if (!e) {
      return Pe(n.remarks.filter(({ severity: o }) => o === "error").map(Fn));
    }
    if (e.kind === "created") {
      return "";
    }
    const { wiki: t, own: r } = rc(n, e);
    return Pe([t ? be(t) : "", r]);
  }
  function rv(n) {
    return u("accountcreator-column-number", n);
  }
  function DE(n) {
    const e = {};
    for (const { state: t } of n) {
      e[t] = Qr(t);
    }
    return jy(n, {
      headings: {
        state: u("accountcreator-column-state"),
        username: u("accountcreator-column-username"),
        email: u("accountcreator-column-email"),
        explanation: u("accountcreator-column-remarks"),
        column: rv
      },
      states: e,
      explain: FE
    });
  }
  function IE(n) {
    n.sheet.prepareSheet();
    Dl(nv(u("accountcreator-sheet-name")), Vy(n.rows, tv(n), {
      username: u("accountcreator-column-username"),
      email: u("accountcreator-column-email"),
      realname: u("accountcreator-column-realname"),
      password: u("accountcreator-column-password"),
      reason: u("accountcreator-column-reason"),
      mode: u("accountcreator-column-mode"),
      column: rv
    }, n.state.mode), "text/csv");
  }
  function ev(n) {
    return dr(n) ? u("accountcreator-copied") : u("accountcreator-text-not-copied");
  }
  function ov(n, e) {
    const t = n.rows.filter(es);
    switch (e) {
      case "save-sheet":
        IE(n);
        return "";
      case "save-csv":
        Dl(nv(u("accountcreator-results-name")), DE(n.rows), "text/csv");
        return u("accountcreator-saved");
      case "copy-wikitext":
        return ev(Ky(t));
      case "copy-names":
        return ev(Gy(t));
      case "print-slips":
        Lm(Yy(Jy(n.rows, tv(n))));
        return "";
      default:
        return null;
    }
  }
  var iv = m(() => {
    "use strict";
    Qy();
    Xy();
    J();
    L();
    Ii();
    Qe();
    Kt();
    Vr();
    Jr();
    Zy();
  });

  // src/accounts/list/check/quota.ts
  function sv(n, e, t) {
    const { own: r, at: o } = e;
    const i = r ? [...r.creations.values()].map(({ at: c }) => c) : [];
    const s = (c) => i.filter((l) => l > o - c).length;
    const a = r ? r.windows : [];
    return {
      limited: !n.includes("noratelimit"),
      createdLastDay: r && s(BE),
      needed: t,
      windows: a,
      left: a.length === 0 ? null : Math.max(0, Math.min(
        ...a.map(({ hits: c, seconds: l }) => c - s(l * 1e3))
      ))
    };
  }
  function av({ limited: n, createdLastDay: e, needed: t, left: r }) {
    return n && t > (r != null ? r : qE - (e != null ? e : 0));
  }
  var BE, qE;
  var cv = m(() => {
    "use strict";
    BE = 864e5;
    qE = 6;
  });

  // src/accounts/list/create/resume-times.ts
  function uv(n) {
    const e = n.length === 0 ? [WE, ...lv] : lv.filter((t) => t < Math.max(...n));
    return [.../* @__PURE__ */ new Set([...e, ...n])].sort((t, r) => t - r);
  }
  var lv, WE;
  var dv = m(() => {
    "use strict";
    lv = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
    WE = 300;
  });

  // src/ui/list/limit-request.ts
  function _E(n) {
    const e = new Date(n.replace(" ", "T"));
    const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
    const r = (o) => String(Math.floor(Math.abs(o))).padStart(2, "0");
    return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${r(t / 60)}:${r(t % 60)})`;
  }
  function Mc(n) {
    return /^https?:\/\//i.test(n) ? n : location.origin + mw.util.getUrl(n);
  }
  function h0(n) {
    const e = new OO.ui.ButtonWidget({ label: u("accountcreator-copy") });
    e.on("click", () => {
      e.setLabel(u(dr(n()) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
    });
    return e;
  }
  var Pc, $c;
  var pv = m(() => {
    "use strict";
    Kt();
    L();
    Ii();
    Pc = "…";
    $c = class {
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
        this.button = h0(() => this.area.getValue());
        const r = Ci(/* @__PURE__ */ new Date()).slice(0, 10);
        this.begin = new OO.ui.TextInputWidget({ name: "eventdate", autocomplete: false, value: `${r} 10:00` });
        this.end = new OO.ui.TextInputWidget({ name: "eventend", autocomplete: false, value: `${r} 18:00` });
        this.area.$input.attr("aria-label", u("accountcreator-exemption-label"));
        const o = [
          [this.page, u("accountcreator-event-page")],
          [this.begin, u("accountcreator-event-begin")],
          [this.end, u("accountcreator-event-end")],
          [this.network, u("accountcreator-event-network")]
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
        const r = De(
          "accountcreator-exemption",
          (o = e == null ? void 0 : e.me) != null ? o : "",
          (i = e == null ? void 0 : e.siteName) != null ? i : "",
          this.list.creatable.length,
          t || Pc,
          this.eventPage === "" ? Pc : Mc(this.eventPage),
          location.origin,
          this.end.getValue().trim() || Pc,
          _E(t),
          this.network.getValue().trim() || Pc,
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
  function HE({ limited: n, createdLastDay: e, needed: t, left: r }) {
    return !n ? u("accountcreator-quota-none") : r !== null ? u("accountcreator-quota-left", t, r) : e === null ? u("accountcreator-quota", t) : u("accountcreator-quota-used", t, e);
  }
  function UE(n) {
    return n % mv === 0 ? u("accountcreator-resume-hours", n / mv) : u("accountcreator-resume-minutes", Math.ceil(n / 60));
  }
  var mv, Nc;
  var fv = m(() => {
    "use strict";
    Ae();
    cv();
    dv();
    Be();
    pv();
    a0();
    Kt();
    L();
    mv = 3600;
    Nc = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        this.copyLink = h0(() => this.ownAccountLink);
        this.onTime = ({ target: e }) => {
          const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
          this.list.run.resumeAt(t === 0 ? null : Date.now() + t * 1e3);
        };
        this.element.className = "accountcreator-limit";
        this.request = new $c(e, () => this.render(e.state));
      }
      focus() {
        this.request.focus();
      }
      render(e) {
        const { quota: t, opening: r } = e;
        const o = lc(e);
        const i = t && r && sv(r.rights, t, this.list.creatable.length);
        ne(o ? S`
			${this.resumeTemplate(e, o)}
			${this.waysTemplate(e)}` : i ? S`
			<p>${Pe([HE(i), this.captchaText(e, i)])}</p>
			${av(i) ? this.waysTemplate(e) : E}` : E, this.element);
      }
      captchaText({ opening: e }, { limited: t }) {
        return t && e && it(e.requests) ? u("accountcreator-quota-captcha") : "";
      }
      resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: r }) {
        const o = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: s }) => s) : [];
        const i = uv(r === null ? o : [r]);
        return S`
			<p>
				<label>
					${u("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${u("accountcreator-resume-by-hand")}</option>
						${i.map((s) => S`<option value=${s}>${UE(s)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : u("accountcreator-resume-at", gm(e))}</span>
			</p>`;
      }
      waysTemplate(e) {
        this.request.render(e);
        const t = this.ownAccountLink;
        return S`
			<p><strong>${u("accountcreator-limit-ways")}</strong></p>
			<ul>
				<li>
					${u("accountcreator-limit-raise")}
					<details>
						<summary>${u("accountcreator-exemption-label")}</summary>
						${this.request.element}
						${this.placeTemplate(e)}
					</details>
				</li>
				<li>${u("accountcreator-limit-right")}</li>
				<li>
					${u("accountcreator-limit-link")}
					<a href=${t} target="_blank" rel="noopener"><bdi>${t}</bdi></a>
					${this.copyLink.$element[0]}
				</li>
			</ul>`;
      }
      /** Where the wiki's administrators want the request. */
      placeTemplate({ opening: e }) {
        var r;
        const t = (r = e == null ? void 0 : e.site.limitRequestPage) != null ? r : "";
        return t === "" ? E : S`
			<p>
				${u("accountcreator-limit-place")}
				<a class="accountcreator-limit-place" href=${Mc(t)} target="_blank" rel="noopener"><bdi>${t}</bdi></a>
			</p>`;
      }
      /** Where people create their own accounts, and from there come to the page of the event. */
      get ownAccountLink() {
        const { eventPage: e } = this.request;
        const t = e !== "" && Mc(e) !== e;
        return location.origin + mw.util.getUrl("Special:CreateAccount", t ? { returnto: e } : {});
      }
    };
  });

  // src/ui/list/sheet-return-view.ts
  function zE(n, e) {
    return n > 0 ? u("accountcreator-sheet-lost", n) : e > 0 ? u("accountcreator-sheet-slips", e) : "";
  }
  var Fc;
  var hv = m(() => {
    "use strict";
    Ae();
    Xt();
    L();
    qt();
    ni();
    Fc = class {
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
        this.box = new xe("warning");
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? Za(e) : null;
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
          void Se(u("accountcreator-renew-question", e), u("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
        };
        this.element.className = "accountcreator-sheet-return";
        this.element.append(this.box.element);
        ec(this.element, (o) => {
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
        return S`
			<p>${zE(e, r)}</p>
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
        return x(this, null, function* () {
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
  function wv(n, e) {
    let t = xv(n);
    let r = 0;
    for (const [o, i, s] of gv) {
      for (let a = s; a > 0; a--) {
        const c = xv(e(o, a));
        if (c !== "" && t.includes(c)) {
          r += a * i;
          t = t.replace(c, "");
          break;
        }
      }
    }
    return r === 0 ? null : r;
  }
  var gv, bv, xv;
  var yv = m(() => {
    "use strict";
    gv = [
      ["weeks", 604800, 52],
      ["days", 86400, 31],
      ["hours", 3600, 23],
      ["minutes", 60, 59],
      ["seconds", 1, 59]
    ];
    bv = gv.map(([n]) => n);
    xv = (n) => n.replace(/\s+/gu, " ").trim();
  });

  // src/wiki/limit-seconds.ts
  function VE(n) {
    return n.format === "text" ? n.text : n.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
  }
  function vv(n) {
    return x(this, null, function* () {
      try {
        yield new mw.Api().loadMessagesIfMissing(bv.map(x0));
      } catch (e) {
        mw.log.warn(e);
        return null;
      }
      return wv(VE(n), (e, t) => mw.messages.exists(x0(e)) ? mw.message(x0(e), jE(t)).text() : "");
    });
  }
  var x0, jE;
  var kv = m(() => {
    "use strict";
    yv();
    x0 = (n) => `duration-${n}`;
    jE = (n) => String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  });

  // src/app/after-part.ts
  var Sv = {};
  cn(Sv, {
    LimitView: () => Nc,
    SheetReturnView: () => Fc,
    exportList: () => ov,
    limitSeconds: () => vv
  });
  var Rv = m(() => {
    "use strict";
    pn();
    L();
    iv();
    fv();
    hv();
    kv();
    We(qe);
  });

  // src/accounts/names/alternatives.ts
  function Tv(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function Av(n) {
    var o;
    const e = n.split(" ").filter((i) => i !== "");
    const [t = ""] = e;
    const r = (o = e[e.length - 1]) != null ? o : "";
    return e.length < 2 ? [] : [
      [...e.slice(0, -1), Tv(r)].join(" "),
      [Tv(t), ...e.slice(1)].join(" "),
      e.join(""),
      ...e.length > 2 ? [`${t} ${r}`] : []
    ];
  }
  function Cv(n, e = {}) {
    var l;
    const { realname: t = "", year: r, place: o = "" } = e;
    const i = t.trim().replace(/\s+/g, " ");
    const s = [...i === "" ? [] : [i, ...Av(i)], ...Av(n)];
    for (const d of [o.trim(), r === void 0 ? "" : String(r)]) {
      if (d !== "" && !n.includes(d)) {
        s.push(`${n} ${d}`);
      }
    }
    const [, a = n, c = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(n)) != null ? l : [];
    for (let d = c === "" ? 2 : Number(c) + 1; s.length < KE; d++) {
      s.push(c === "" ? `${n} ${d}` : a + String(d));
    }
    return [...new Set(s)].filter((d) => d !== n);
  }
  var KE;
  var Ov = m(() => {
    "use strict";
    KE = 40;
  });

  // src/accounts/names/place-of.ts
  function Lv(n) {
    var t;
    const { value: e = "" } = (t = n.find(({ heading: r }) => GE.has(r.trim().toLowerCase()))) != null ? t : {};
    return QE.test(e.trim()) ? e.trim() : "";
  }
  var GE, QE;
  var Ev = m(() => {
    "use strict";
    ke();
    GE = new Set("city|town|place|location|hometown|ort|stadt|wohnort|ville|lieu|commune|ciudad|localidad|lugar|cidade|local|città|luogo|comune|plaats|woonplaats|miasto|miejscowość|město|mesto|obec|stad|sted|kaupunki|paikkakunta|város|település|oraș|oraşul|localitate|ciutat|localitat|şehir|πόλη|город|місто|المدينة|مدينة|شهر|עיר|शहर|শহর|เมือง|จังหวัด|thành phố|kota|도시|지역|都市|市町村|市区町村|城市|地区".split("|"));
    QE = C(String.raw`^\p{L}[\p{L}\p{M}.'’ -]{1,29}$`);
  });

  // src/accounts/list/check/free-names.ts
  function Pv(n, e, t, r, o) {
    return x(this, null, function* () {
      const i = h({
        realname: e.request.realname,
        place: Lv(e.extra)
      }, r === void 0 ? {} : { year: r });
      const s = Cv(e.canonical, i).filter((d) => !t.has(d));
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
        if (l.length === JE) {
          break;
        }
      }
      return l;
    });
  }
  var JE;
  var $v = m(() => {
    "use strict";
    Ov();
    Ev();
    JE = 3;
  });

  // src/ui/list/column-view.ts
  function Dv({ heading: n }, e) {
    return n === "" ? u("accountcreator-column-number", e + 1) : Gt(n);
  }
  function Iv(n) {
    return jt(["username", "realname", "email"].filter((e) => n[e] !== "").map((e) => u("accountcreator-labelled", nn(e), n[e])));
  }
  function Nv(n) {
    var t;
    const e = /* @__PURE__ */ new Map();
    for (const r of n.flatMap(({ rows: o }) => o.map(Mv))) {
      e.set(r, ((t = e.get(r)) != null ? t : 0) + 1);
    }
    return n.map(({ rows: r }) => {
      const o = r.filter((i) => e.get(Mv(i)) !== n.length);
      return (o.length > 0 ? o : r).slice(0, XE);
    });
  }
  function Fv(n = []) {
    return n.map((e) => S`<span class="accountcreator-read-person">${Iv(e)}</span>`);
  }
  function YE(n) {
    const e = (r) => n.some((o) => o.meaning === r);
    const t = e("firstname") && e("lastname");
    return jt(wr.filter((r) => r !== "unused" && e(r) && !(t && r === "lastname")).map((r) => t && r === "firstname" ? u("accountcreator-columns-both", nn("firstname"), nn("lastname")) : nn(r)));
  }
  function ZE(n, { readings: e, chosen: t, columns: r }) {
    const o = n.findIndex((i) => i === e[t]);
    return o !== -1 ? o : n.findIndex(({ columns: i }) => (i == null ? void 0 : i.every(({ meaning: s }, a) => {
      var c;
      return s === ((c = r == null ? void 0 : r[a]) == null ? void 0 : c.meaning);
    })) === true);
  }
  function eP({ columns: n, offered: e }) {
    const t = sy(e);
    if (t.length > 0) {
      return Pe(t.map((r) => u(
        "accountcreator-columns-disputed",
        Dv(r, r.place),
        jt(r.meanings.map(nn))
      )));
    }
    if (e.length < 2 && (n === null || n.length < 2)) {
      return u("accountcreator-readings-guess");
    }
    return n === null || e.length > 1 ? u("accountcreator-readings-unclear", e.length) : n.some(({ meaning: r }) => iy(r)) ? u("accountcreator-columns-unclear") : u("accountcreator-columns-nobody");
  }
  var XE, Mv, Dc;
  var Bv = m(() => {
    "use strict";
    Ae();
    ja();
    e0();
    J();
    L();
    t0();
    Kt();
    XE = 3;
    Mv = ({ line: n, username: e, realname: t, email: r }) => [n, e, t, r].join("\n");
    Dc = class {
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
        const t = e !== null && (ti(e) || e.offered.length > 1);
        ne(t ? this.template(e) : E, this.element);
      }
      isOpen({ table: e, certain: t }) {
        var r;
        return !t || ((r = this.toggled) == null ? void 0 : r.table) === e && this.toggled.isOpen;
      }
      template(e) {
        const t = this.isOpen(e);
        return S`
			<p class="accountcreator-columns-summary" ?hidden=${!e.certain}>
				${this.summaryTemplate(e)}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="columns"
					aria-expanded=${String(t)} @click=${() => this.open(e, !t)}
				>${t ? u("accountcreator-columns-done") : u("accountcreator-columns-change")}</button>
			</p>
			${t ? this.openTemplate(e) : E}`;
      }
      summaryTemplate({ columns: e, remembered: t, readings: r, chosen: o }) {
        var s, a;
        if (e === null) {
          const [c] = (a = (s = r[o]) == null ? void 0 : s.rows) != null ? a : [];
          return S`${c ? Iv(c) : ""}`;
        }
        const i = e.filter(({ meaning: c }) => c === "unused").length;
        return S`
			<strong>${u("accountcreator-columns")}</strong>
			${YE(e)}${i > 0 ? u("accountcreator-columns-unused", i) : ""}
			${t ? u("accountcreator-columns-remembered") : ""}`;
      }
      openTemplate(e) {
        const { columns: t, certain: r, offered: o } = e;
        const i = t !== null && t.length > 1;
        const s = !r || o.length < 2 && !i;
        return S`
			<div
				class="accountcreator-columns-question ${r ? "" : "accountcreator-columns-open"}"
				role="group" aria-label=${u("accountcreator-columns-label")}
			>
				<p ?hidden=${!s}><strong>${s ? eP(e) : ""}</strong></p>
				${Jn([e], () => o.length > 1 ? this.readingsTemplate(e) : i ? E : Fv(Nv(o)[0]))}
				${i ? S`<div class="accountcreator-column-cards">
					${t.map((a, c) => this.columnTemplate(a, c, t, e))}
				</div>` : E}
				${i ? this.notesTemplate(t) : E}
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
        const r = Nv(t);
        const o = ZE(t, e);
        const i = new Set(t.map(({ rows: c }) => c.length)).size > 1;
        const s = t.map((c, l) => S`<label class="accountcreator-reading">
			<input
				type="radio" name="reading" value=${l} .checked=${l === o}
				@change=${() => this.choose(c, e)}
			>
			<span>${i ? S`<span>${u("accountcreator-understood", c.rows.length)}</span>` : E}${Fv(r[l])}</span>
		</label>`);
        const a = u("accountcreator-readings");
        return S`<div class="accountcreator-readings" role="radiogroup" aria-label=${a}>${s}</div>`;
      }
      columnTemplate(e, t, r, { table: o }) {
        const { meaning: i, examples: s } = e;
        const a = ({ target: l }) => {
          const d = l instanceof HTMLSelectElement ? l.value : "";
          const p = wr.find((f) => f === d);
          if (p) {
            this.toggled = { table: o, isOpen: true };
            this.list.draft.setColumns(oy(r.map((f) => f.meaning), t, p));
          }
        };
        const c = wr.map((l) => S`<option value=${l} .selected=${l === i}>${nn(l)}</option>`);
        return S`<div class="accountcreator-column ${i === "unused" ? "accountcreator-column-unused" : ""}">
			<label>
				<span class="accountcreator-column-heading">${Dv(e, t)}</span>
				<select name="column" @change=${a}>${c}</select>
			</label>
			<ul>${s.map((l) => S`<li><bdi>${l}</bdi></li>`)}</ul>
		</div>`;
      }
      /** What becomes of columns that are not what stands there. */
      notesTemplate(e) {
        var o;
        const t = (i) => e.some((s) => s.meaning === i);
        const r = t("firstname") && t("lastname") && ((o = this.list.rows.find(({ request: i }) => i.realname !== "")) == null ? void 0 : o.request.realname);
        return S`
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
  function tP({ realname: n }) {
    return n.split(/\s+/).filter((e) => e !== "");
  }
  function nP(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function rP(n) {
    const e = tP(n);
    const t = n.firstName !== "" || n.lastName !== "";
    return t ? { first: n.firstName, last: n.lastName } : { first: e.slice(0, 1).join(" "), last: e.slice(1).join(" ") };
  }
  function Ic(...n) {
    return n.map((e) => e.trim()).filter((e) => e !== "").join(" ");
  }
  function oP(n, e) {
    const { first: t, last: r } = rP(n);
    switch (e) {
      case "firstLast":
        return Ic(t, r);
      case "initialLast":
        return r === "" ? t : Ic(t && `${nP(t)}.`, r);
      case "real":
        return n.realname || Ic(t, r);
      case "address":
        return n.email.replace(/@.*$/u, "").replace(/\+.*$/u, "").replace(/[._]+/g, " ");
    }
  }
  function iP(n, e, t) {
    const r = qv.exec(n);
    const o = (r == null ? void 0 : r[1]) ? r[1].length + 1 : String(t).length;
    const i = String(e).padStart(o, "0");
    return r ? n.replace(qv, i) : Ic(n, i);
  }
  function g0(n, e, t = [], r = {}) {
    const o = new Set(Array.from(t, Wo));
    const i = /* @__PURE__ */ new Map();
    const s = (p) => {
      const { canonical: f } = Bt(`${e.prefix}${p}${e.suffix}`, r);
      const b = f && Wo(f);
      if (f === "" || o.has(b)) {
        return "";
      }
      o.add(b);
      return f;
    };
    const { kind: a, text: c, from: l } = e;
    let d = l;
    return n.map((p) => {
      var g;
      if (a === "counted") {
        const v = l + n.length - 1;
        for (let y = 0; y < Wv; y++) {
          const k = s(iP(c, d++, v));
          if (k !== "") {
            return k;
          }
        }
        return "";
      }
      const f = oP(p, a);
      if (f === "" || Bt(f, r).problem !== null) {
        return "";
      }
      const b = (g = i.get(f)) != null ? g : 1;
      for (let v = b; v < b + Wv; v++) {
        const y = s(v === 1 ? f : `${f} ${v}`);
        if (y !== "") {
          i.set(f, v + 1);
          return y;
        }
      }
      return "";
    });
  }
  function _v(n) {
    return Array.from({ length: n }, () => ({ firstName: "", lastName: "", realname: "", email: "" }));
  }
  var qv, Wv;
  var Hv = m(() => {
    "use strict";
    vp();
    _o();
    qv = /\$(0*)1/;
    Wv = 1e3;
  });

  // src/accounts/list/list-names.ts
  function sP({ request: { realname: n, email: e } }) {
    return { firstName: "", lastName: "", realname: n, email: e };
  }
  var b0, Bc;
  var Uv = m(() => {
    "use strict";
    Hv();
    _o();
    b0 = 500;
    Bc = class {
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
        const r = g0(t.map(sP), e, this.taken, this.rules);
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
        return g0(_v(e), t, this.taken, this.rules).filter((r) => r !== "");
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
        return this.list.rows.flatMap(({ request: e }) => Bt(e.username, this.rules).canonical || []);
      }
    };
  });

  // src/ui/list/naming-view.ts
  function cP(n) {
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
  function Vv(n) {
    return /\$0*1/.test(n) ? n : `${n} $01`;
  }
  function y0({ target: n }) {
    return n instanceof HTMLInputElement || n instanceof HTMLSelectElement ? n.value : "";
  }
  function jv(n) {
    const e = y0(n);
    return /^\d{1,6}$/.test(e) ? Number(e) : 0;
  }
  var w0, zv, aP, qc;
  var Kv = m(() => {
    "use strict";
    Ae();
    Uv();
    L();
    qt();
    w0 = 3;
    zv = ["real", "initialLast", "counted", "address"];
    aP = /* @__PURE__ */ new Map([
      ["make-names", "undo-names"],
      ["undo-names", "make-names"],
      ["add-guests", "remove-guests"],
      ["remove-guests", "add-guests"]
    ]);
    qc = class {
      constructor(e) {
        this.element = document.createElement("div");
        this.warning = new xe("warning");
        /** Null: what fits the people. */
        this.kind = null;
        this.from = 1;
        this.prefix = "";
        this.suffix = "";
        this.guests = 0;
        this.onKind = (e) => {
          var r;
          const t = y0(e);
          this.kind = (r = zv.find((o) => o === t)) != null ? r : null;
          this.render();
        };
        this.onNumber = (e) => {
          this.from = jv(e);
          this.render();
        };
        this.onGuests = (e) => {
          this.guests = Math.min(b0, jv(e));
          this.render();
        };
        this.names = new Bc(e);
        this.element.className = "accountcreator-naming";
        this.text = De("accountcreator-naming-example", String((/* @__PURE__ */ new Date()).getFullYear()));
        this.guestText = this.text;
      }
      focus() {
        var e;
        (e = this.element.querySelector("select, input")) == null ? void 0 : e.focus();
      }
      render() {
        const { nameless: e, named: t } = this.names;
        const r = e.length > 0 && this.chosen === "address";
        this.warning.show(r ? S`<p>${u("accountcreator-naming-address-public")}</p>` : null);
        ne(S`
			${e.length > 0 ? this.namelessTemplate(e.length) : E}
			${t.length > 0 ? S`<p>
				${u("accountcreator-naming-made", t.length)}
				${this.button("undo-names", u("accountcreator-naming-undo"), () => this.names.undo())}
			</p>` : E}
			${this.guestsTemplate()}`, this.element);
      }
      get chosen() {
        var e;
        return (e = this.kind) != null ? e : this.names.nameless.some(({ request: t }) => t.realname !== "") ? "real" : "counted";
      }
      get pattern() {
        return {
          kind: this.chosen,
          text: Vv(this.text),
          from: this.from,
          prefix: this.prefix,
          suffix: this.suffix
        };
      }
      get guestPattern() {
        return { kind: "counted", text: Vv(this.guestText), from: 1, prefix: "", suffix: "" };
      }
      namelessTemplate(e) {
        const { chosen: t } = this;
        const r = this.names.preview(this.pattern).filter(({ name: s }) => s !== "");
        const o = zv.map((s) => S`<option value=${s} .selected=${s === t}>${cP(s)}</option>`);
        const i = () => this.names.make(this.pattern);
        return S`<fieldset>
			<legend>${u("accountcreator-naming", e)}</legend>
			<div class="accountcreator-naming-fields">
				<label class="accountcreator-naming-pattern">${u("accountcreator-naming-from")}
					<select name="namepattern" @change=${this.onKind}>${o}</select>
				</label>
				${t === "counted" ? this.countedTemplate() : E}
				${this.textTemplate("prefix", "nameprefix", u("accountcreator-naming-prefix"))}
				${this.textTemplate("suffix", "namesuffix", u("accountcreator-naming-suffix"))}
			</div>
			<div role="alert">${this.warning.element}</div>
			${this.previewTemplate(r, e)}
			<p>${this.button("make-names", u("accountcreator-naming-make", r.length), i, r.length === 0)}</p>
		</fieldset>`;
      }
      countedTemplate() {
        return S`
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
          this[e] = y0(i);
          this.render();
        };
        return S`<label>${r}
			<input
				type="text" name=${t} .value=${this[e]} autocomplete="off" spellcheck="false" @input=${o}
			>
		</label>`;
      }
      previewTemplate(e, t) {
        const r = t - e.length;
        const o = e.slice(0, w0).map(({ row: { request: i }, name: s }) => S`<li><bdi>${s}</bdi> <span><bdi>${i.realname || i.email}</bdi></span></li>`);
        return S`
			<ul class="accountcreator-naming-preview" aria-label=${u("accountcreator-naming-preview")}>
				${o}
				${e.length > w0 ? S`<li>${u("accountcreator-more-names", e.length - w0)}</li>` : E}
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
        return S`<fieldset>
			<legend>${u("accountcreator-guests-legend")}</legend>
			<div class="accountcreator-naming-fields">
				<label>${u("accountcreator-guests-count")}
					<input
						type="number" name="guests" min="1" max=${b0} .value=${e > 0 ? String(e) : ""}
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
				${t.guestCount > 0 ? S`${s} ${a}` : E}
			</p>
		</fieldset>`;
      }
      button(e, t, r, o = false) {
        const i = () => {
          r();
          this.render();
          this.keepFocus(e);
        };
        return S`<button
			type="button" class="accountcreator-plain-button" data-accountcreator-action=${e}
			?disabled=${o} @click=${i}
		>${t}</button>`;
      }
      /** What was pressed may be gone, or have nothing to do any more: then to what undoes it. */
      keepFocus(e) {
        var r, o;
        const t = this.element.querySelector(
          `[data-accountcreator-action=${(r = aP.get(e)) != null ? r : ""}]:not( :disabled )`
        );
        (o = t != null ? t : this.element.querySelector("[name=guests]")) == null ? void 0 : o.focus();
      }
    };
  });

  // src/app/draft-part.ts
  var Gv = {};
  cn(Gv, {
    ColumnView: () => Dc,
    NamingView: () => qc,
    freeNames: () => Pv
  });
  var Qv = m(() => {
    "use strict";
    pn();
    L();
    $v();
    Bv();
    Kv();
    We(qe);
  });

  // src/app/files-part.ts
  var Jv = {};
  cn(Jv, {
    detectEncoding: () => Mo,
    readSpreadsheet: () => Bo
  });
  var Xv = m(() => {
    "use strict";
    Ud();
    lp();
  });

  // src/accounts/list/source/file-source.ts
  var Wc;
  var Yv = m(() => {
    "use strict";
    Wc = class {
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
          const { source: i } = this;
          if (!i) {
            return;
          }
          const { name: s } = i;
          try {
            const a = yield this.list.draft.readSource(
              h({ kind: "file" }, i),
              w(h({}, e), { DOMParser: this.parser })
            );
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
  function Zv(n, e) {
    var r, o;
    const t = [{ heading: "", lines: [] }];
    for (const i of n.split("\n")) {
      const s = (r = lP.exec(i)) == null ? void 0 : r[1];
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
        isLinked: Br(a).size > 0,
        examples: c.slice(0, uP).map(({ username: l, realname: d, email: p }) => l || d || p)
      };
    }).filter(({ people: i }) => i > 0);
  }
  var lP, uP;
  var e2 = m(() => {
    "use strict";
    da();
    lP = /^== (.*) ==$/;
    uP = 3;
  });

  // src/accounts/list/source/page-source.ts
  function dP(n) {
    const e = n.filter(({ isLinked: o }) => o);
    const [t, r] = e.length > 0 ? e : n;
    return t && !r ? [n.indexOf(t)] : [];
  }
  var _c;
  var t2 = m(() => {
    "use strict";
    Lt();
    lo();
    e2();
    _c = class {
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
        this.asked = new Ke();
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
          const t = this.askAnew();
          this.show({ kind: "reading", title: e });
          try {
            const r = yield this.pages.readPage(e, t);
            const { draft: o } = this.list;
            const i = r && (yield o.readSource({ kind: "page", html: r.html }, { DOMParser: this.parser })).text;
            if (t.cancelled) {
              return;
            }
            const s = i === null ? [] : Zv(i, (a) => o.readText(a));
            if (r === null) {
              this.show({ kind: "missing", title: e });
            } else if (s.length === 0) {
              this.show({ kind: "empty", title: r.title });
            } else {
              this.show({ kind: "choosing", title: r.title, sections: s, chosen: dP(s) });
              if (s.length === 1) {
                yield this.take();
              }
            }
          } catch (r) {
            if (!t.cancelled) {
              this.show({ kind: "failed", title: e, error: se.from(r) });
            }
          }
        });
      }
      choose(e, t) {
        const { state: r } = this;
        if ((r == null ? void 0 : r.kind) === "choosing") {
          const o = r.chosen.filter((i) => i !== e);
          this.show(w(h({}, r), { chosen: t ? [...o, e].sort((i, s) => i - s) : o }));
        }
      }
      /** Puts the people of the chosen sections into the list. */
      take() {
        return x(this, null, function* () {
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
        this.asked = new Ke();
        return this.asked;
      }
      show(e) {
        this.state = e;
        this.changed();
      }
    };
  });

  // src/accounts/list/source/joined-text.ts
  function mP(n, e) {
    const t = pP.filter(([i]) => i === "username" || n.some(({ request: s }) => {
      var a;
      return ((a = s[i]) != null ? a : "") !== "";
    }));
    const r = Oc(n, ({ heading: i }) => i, ({ heading: i }) => v0(i));
    const o = ({ request: i }, s) => {
      var a;
      return s === "username" && e.has(i.username) ? `[[User:${i.username}]]` : v0((a = i[s]) != null ? a : "");
    };
    return $t([
      [...t.map(([, i]) => i), ...r.headings],
      ...n.map((i) => [
        ...t.map(([s]) => o(i, s)),
        ...r.cellsOf(i).map(v0)
      ])
    ], "	", "\n");
  }
  function r2(n, e, t) {
    const r = [...n.people, ...e.people];
    const o = `${n.text.trimEnd()}
${e.text}`;
    const i = t(o).readings[0].rows.map(n2);
    const s = i.length === r.length && r.every(({ request: a }, c) => n2(a) === i[c]);
    return s ? o : mP(r, Br(`${n.text}
${e.text}`));
  }
  var pP, v0, n2;
  var o2 = m(() => {
    "use strict";
    kr();
    f0();
    da();
    pP = [
      ["username", "Username"],
      ["email", "E-mail"],
      ["realname", "Real name"],
      ["password", "Password"],
      ["reason", "Reason"],
      ["mode", "Mode"]
    ];
    v0 = (n) => n.replace(/\s+/gu, " ");
    n2 = ({ username: n, email: e, realname: t }) => JSON.stringify([n, e, t]);
  });

  // src/accounts/list/source/placed-text.ts
  var fP, Hc;
  var i2 = m(() => {
    "use strict";
    o2();
    fP = ({ readings: [n] }) => {
      var e;
      return ((e = n == null ? void 0 : n.rows) != null ? e : []).map((o) => {
        var i = o, { extra: t } = i, r = Le(i, ["extra"]);
        return { request: r, extra: t };
      });
    };
    Hc = class {
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
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
        this.placed = this.before.text === "" ? r : r2(this.before, { text: r, people: fP(e) }, (o) => t.readText(o));
        t.setText(this.placed);
      }
    };
  });

  // src/ui/shared/ask-which.ts
  function s2(n, e) {
    return new Promise((t) => {
      const r = new OO.ui.WindowManager();
      const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
      Gi(r);
      r.addWindows([o]);
      const [i] = o.$element.get();
      const s = r.openWindow(o, {
        message: n,
        actions: [
          { action: "stay", label: u("accountcreator-stay"), flags: ["safe", "primary"] },
          ...e.map(({ action: c, label: l, flags: d }) => ({ action: c, label: l, flags: d != null ? d : [] }))
        ]
      });
      const a = i ? new gn(i) : null;
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
        t((p = (d = e.find((f) => f.action === l)) == null ? void 0 : d.action) != null ? p : null);
      });
    });
  }
  var a2 = m(() => {
    "use strict";
    Ki();
    L();
    Qi();
  });

  // src/ui/list/file-texts.ts
  function Uc(n) {
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
      case "calendar":
        return u("accountcreator-file-calendar");
      case "message":
        return u("accountcreator-file-message");
      case "data":
        return u("accountcreator-file-data");
      case "broken":
        return u("accountcreator-file-broken");
      case "too-large":
        return u("accountcreator-file-too-large");
      default:
        return T(n);
    }
  }
  var k0 = m(() => {
    "use strict";
    W();
    L();
  });

  // src/ui/list/source/file-view.ts
  var zc;
  var c2 = m(() => {
    "use strict";
    Ae();
    W();
    L();
    k0();
    qt();
    zc = class {
      /**
       * @param file
       * @param problemText Why a part of the program did not come, and what to do
       */
      constructor(e, t) {
        this.file = e;
        this.problemText = t;
        this.element = document.createElement("div");
        this.problem = new xe("error");
        this.doubt = new xe("warning");
        this.element.className = "accountcreator-source-file";
        this.render();
      }
      render() {
        const e = this.problemOf();
        this.problem.show(e === "" ? null : S`${e}`);
        const { state: t } = this.file;
        const r = t.kind === "read" ? t.encoding : null;
        this.doubt.show(r && !r.certain ? S`${u("accountcreator-encoding-doubt")}` : null);
        ne(S`
			<div role="status">${this.statusText()}</div>
			<div role="alert">${this.problem.element}</div>
			${t.kind === "read" && t.sheets.length > 1 ? this.sheetTemplate(t.sheets, t.sheet) : E}
			<div role="status">${this.doubt.element}</div>
			${r && r.alternatives.length > 0 ? this.encodingTemplate(r) : E}`, this.element);
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
            return u("accountcreator-file-refused", e.name, Uc(e.code));
          case "failed":
            return this.problemText(e.error);
          default:
            return T(e);
        }
      }
      statusText() {
        const { state: e } = this.file;
        return e.kind === "reading" ? u("accountcreator-source-reading", e.name) : e.kind === "read" ? u("accountcreator-file-read", e.name) : "";
      }
      sheetTemplate(e, t) {
        const r = e.map((o) => ({ value: o, label: Gt(o) }));
        return this.choiceTemplate("sheet", u("accountcreator-sheet-choice"), t, r);
      }
      encodingTemplate({ encoding: e, samples: t, alternatives: r }) {
        const o = [{ encoding: e, samples: t }, ...r];
        const i = o.map(({ encoding: s, samples: [a = ""] }) => ({ value: s, label: u("accountcreator-encoding-option", s, a) }));
        return S`
			${this.choiceTemplate("encoding", u("accountcreator-encoding"), e, i)}
			<ul class="accountcreator-samples" aria-label=${u("accountcreator-encoding-samples")}>
				${t.map((s) => S`<li><bdi>${s}</bdi></li>`)}
			</ul>`;
      }
      choiceTemplate(e, t, r, o) {
        const i = ({ target: s }) => {
          if (s instanceof HTMLSelectElement) {
            void this.file.choose(e === "sheet" ? { sheet: s.value } : { encoding: s.value });
          }
        };
        return S`<label class="accountcreator-source-choice">
			${t}
			<select name=${e === "sheet" ? "worksheet" : e} @change=${i}>
				${o.map((s) => S`<option
					value=${s.value} .selected=${s.value === r}
				>${s.label}</option>`)}
			</select>
		</label>`;
      }
    };
  });

  // src/ui/list/source/title-field.ts
  var hP, Vc;
  var l2 = m(() => {
    "use strict";
    L();
    hP = 250;
    Vc = class {
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
        this.box.setOptions(e.map((t) => ({ data: t, label: Gt(t) })));
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
        }, hP);
      }
    };
  });

  // src/ui/list/source/page-view.ts
  function xP(n) {
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
        return Z(n.error.text) ? u("accountcreator-page-failed", n.title) : be(n.error.text);
      default:
        return T(n);
    }
  }
  var jc;
  var u2 = m(() => {
    "use strict";
    Ae();
    H();
    W();
    L();
    Qe();
    Kt();
    qt();
    l2();
    jc = class {
      constructor(e) {
        this.page = e;
        this.element = document.createElement("div");
        this.problem = new xe("error");
        this.element.className = "accountcreator-source-page";
        this.field = new Vc({
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
        const t = xP(e);
        this.problem.show(t === "" ? null : S`${t}`);
        ne(S`
			${this.field.element}
			<div role="status">${(e == null ? void 0 : e.kind) === "reading" ? u("accountcreator-source-reading", e.title) : E}</div>
			<div role="alert">${this.problem.element}</div>
			${(e == null ? void 0 : e.kind) === "choosing" ? this.sectionsTemplate(e) : E}
			<p class="accountcreator-source-buttons">
				${(e == null ? void 0 : e.kind) === "choosing" ? this.takeTemplate(e) : S`<button
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
        return S`<button
			type="button" class="accountcreator-plain-button accountcreator-primary"
			data-accountcreator-action="take-people" ?disabled=${o === 0} @click=${r}
		>${u("accountcreator-page-take", o)}</button>`;
      }
      sectionsTemplate({ title: e, sections: t, chosen: r }) {
        return S`<fieldset class="accountcreator-sections">
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
        const a = jt(r.map(Gt));
        return S`<label>
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
  var gP, Kc;
  var d2 = m(() => {
    "use strict";
    Yv();
    t2();
    i2();
    a2();
    L();
    ni();
    c2();
    u2();
    gP = (n) => s2(u("accountcreator-place-question", n), [
      { action: "replace", label: u("accountcreator-place-replace"), flags: "destructive" },
      { action: "add", label: u("accountcreator-place-add"), flags: "progressive" }
    ]);
    Kc = class {
      /**
       * @param list
       * @param pages
       * @param problemText Why a part of the program did not come, and what to do
       */
      constructor(e, t, r) {
        this.list = e;
        this.element = document.createElement("div");
        const o = this.place = new Hc(e, () => gP(e.rows.length));
        this.file = new Wc(e, o, DOMParser, () => this.fileView.render());
        this.page = new _c(e, o, t, DOMParser, () => this.pageView.render());
        this.fileView = new zc(this.file, r);
        this.pageView = new jc(this.page);
        this.element.append(this.pageView.element, this.fileView.element);
      }
      /** Resolves when the file is in the list, or it has been said why not. */
      openFile(e) {
        this.page.end();
        return this.file.open({ name: e.name, bytes: () => Ya(e) });
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
  function p2(n, e) {
    return x(this, null, function* () {
      const t = yield Ya(e);
      if (t === null) {
        return { text: null, problem: u("accountcreator-file-unreadable", e.name) };
      }
      const { text: r, problem: o } = yield n.draft.readSource({ kind: "file", name: e.name, bytes: t });
      return o ? { text: null, problem: Uc(o.code) } : { text: r, problem: null };
    });
  }
  var m2 = m(() => {
    "use strict";
    L();
    k0();
    ni();
  });

  // src/wiki/mw-page-service.ts
  var bP, Gc;
  var f2 = m(() => {
    "use strict";
    Ge();
    hn();
    bP = ["missingtitle", "nosuchpageid", "invalidtitle", "pagecannotexist", "missingcontent-pageid"];
    Gc = class {
      constructor() {
        this.api = new Et();
      }
      findTitles(e, t) {
        return x(this, null, function* () {
          const r = yield this.api.get({
            action: "query",
            list: "prefixsearch",
            pssearch: e,
            psnamespace: "*",
            pslimit: "10"
          }, t);
          return j(R(r.query).prefixsearch).map((o) => P(R(o).title)).filter((o) => o !== "");
        });
      }
      readPage(e, t) {
        return x(this, null, function* () {
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
            const o = R(r);
            return { title: P(o.title) || e, html: P(o.text) };
          } catch (r) {
            if (r instanceof Qt && bP.includes(r.code)) {
              return null;
            }
            throw r;
          }
        });
      }
    };
  });

  // src/app/sources-part.ts
  var h2 = {};
  cn(h2, {
    decodeSource: () => Dr,
    makeSources: () => wP,
    readSheetFile: () => p2,
    textOfMarkup: () => qo
  });
  function wP(n) {
    return new Kc(n, new Gc(), dt);
  }
  var x2 = m(() => {
    "use strict";
    pn();
    Wa();
    d2();
    m2();
    L();
    f2();
    up();
    gp();
    We(qe);
  });

  // src/app/load-part.ts
  function de(n) {
    return yP[n]();
  }
  var yP;
  var Cc = m(() => {
    "use strict";
    yP = {
      checks: () => Promise.resolve().then(() => (Bm(), Im)),
      steps: () => Promise.resolve().then(() => (cf(), af)),
      read: () => Promise.resolve().then(() => (Wg(), qg)),
      list: () => Promise.resolve().then(() => (Hy(), _y)),
      after: () => Promise.resolve().then(() => (Rv(), Sv)),
      draft: () => Promise.resolve().then(() => (Qv(), Gv)),
      files: () => Promise.resolve().then(() => (Xv(), Jv)),
      sources: () => Promise.resolve().then(() => (x2(), h2))
    };
  });

  // src/app/fetch-advice.ts
  function vr() {
    return x(this, null, function* () {
      try {
        yield de("checks");
      } catch (n) {
        mw.log.warn(n);
      }
    });
  }
  var ns = m(() => {
    "use strict";
    Cc();
  });

  // src/app/left-page.ts
  function g2(n) {
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
  var b2 = m(() => {
    "use strict";
  });

  // src/app/together.ts
  function w2(n) {
    return x(this, null, function* () {
      try {
        return yield Promise.all(n);
      } catch (e) {
        yield Promise.all(n.map((t) => Promise.resolve(t).catch(() => void 0)));
        throw e;
      }
    });
  }
  var y2 = m(() => {
    "use strict";
  });

  // src/ui/shared/dialog-buttons.ts
  var Qc;
  var v2 = m(() => {
    "use strict";
    Qc = class {
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
  var Jc;
  var k2 = m(() => {
    "use strict";
    L();
    Jc = class {
      constructor(e) {
        this.$element = $("<div>").addClass("accountcreator-tabs").attr("role", "tablist");
        this.tabs = [
          ["one", u("accountcreator-to-one")],
          ["many", u("accountcreator-to-list")]
        ].map(([t, r]) => {
          const o = $("<button>").attr({ type: "button", role: "tab" }).text(r);
          o.on("click", () => {
            if (o.attr("aria-selected") === "false") {
              e(t);
            }
          });
          return { action: t, $button: o };
        });
        this.$element.append(this.tabs.map(({ $button: t }) => t)).on("keydown", ({ key: t }) => {
          if (t === "ArrowLeft" || t === "ArrowRight") {
            this.$element.children(":not( :focus )").trigger("focus");
          }
        });
      }
      render({ tab: e, canSwitch: t }) {
        for (const { action: r, $button: o } of this.tabs) {
          const i = r === e;
          o.attr({
            "aria-selected": String(i),
            tabindex: i ? 0 : -1,
            "data-accountcreator-action": i ? null : r
          }).prop("disabled", !i && !t);
        }
      }
    };
  });

  // src/ui/shared/dialog.ts
  var vP, Yn;
  var S2 = m(() => {
    "use strict";
    Xt();
    Ki();
    v2();
    k2();
    L();
    vP = 560;
    Yn = class extends OO.ui.Dialog {
      constructor(t) {
        super({ size: t.size, classes: ["accountcreator-dialog"] });
        this.screen = t;
        this.$title = $("<h2>").addClass("accountcreator-title");
        this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
        this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
        this.tabs = new Jc((t) => this.act(t));
        this.$way = $("<div>").addClass("accountcreator-way");
        this.buttons = new Qc((t) => this.act(t));
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
          r.$steps.detach();
          this.screen = t;
          this.$body.append(t.$element);
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
        t.$button.attr("data-accountcreator-action", "close");
        t.on("click", () => {
          this.executeAction("close");
        });
        this.$way.append(this.tabs.$element, this.screen.$steps);
        this.$title.attr("id", OO.ui.generateElementId());
        this.$element.attr("aria-labelledby", (o = this.$title.attr("id")) != null ? o : "");
        this.$head.addClass("accountcreator-head").append(this.$title, this.$way, t.$element);
        this.$body.addClass("accountcreator-body").append(this.$filledBy, this.screen.$element);
        this.$foot.addClass("accountcreator-foot").append(this.$status, this.buttons.$element);
        const [r] = this.$element.get();
        this.press = r ? new gn(r) : null;
        return this;
      }
      getBodyHeight() {
        return vP;
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
        return t === null ? $.Deferred().resolve().promise() : Se(t, u("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
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
    Yn.static = Object.create(OO.ui.Dialog.static);
    Yn.static.name = "accountCreator";
    Yn.static.escapable = true;
  });

  // src/ui/one/broken-off-note.ts
  function R2(n) {
    const e = new OO.ui.ButtonWidget({ label: u("accountcreator-broken-off-show") });
    e.$button.attr("data-accountcreator-action", "resume");
    e.on("click", n);
    return new OO.ui.MessageWidget({
      type: "warning",
      label: $("<div>").text(u("accountcreator-broken-off-here")).append(" ", e.$element)
    }).$element;
  }
  var T2 = m(() => {
    "use strict";
    L();
  });

  // src/ui/one/fetched-place.ts
  function Xc(n) {
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
  var S0 = m(() => {
    "use strict";
    L();
  });

  // src/ui/one/created-view.ts
  function kP(n, e) {
    switch (n) {
      case "mail":
        return e.email === "" ? u("accountcreator-created-mail") : u("accountcreator-created-mail-to", e.email);
      case "password":
        return e.password === null ? u("accountcreator-created-typed") : u("accountcreator-created-generated");
      case "other":
        return u("accountcreator-created-other");
      default:
        return T(n);
    }
  }
  var Yc;
  var A2 = m(() => {
    "use strict";
    W();
    L();
    Ip();
    S0();
    Yc = class {
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
          label: $("<div>").append(this.$heading, $("<p>").text(kP(e.by, e)))
        });
        this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
        if (e.password !== null) {
          this.$element.append(_a(e.password, this.copied));
        }
        this.$element.append(Xc(() => this.fetchNextSteps(e)));
      }
      focus() {
        this.$heading.trigger("focus");
      }
    };
  });

  // src/ui/one/email-remark.ts
  function C2(n, e, t) {
    if (n.kind === "failed") {
      return { type: "warning", content: u("accountcreator-check-failed") };
    }
    if (n.kind !== "done" || n.result.problem === null) {
      return null;
    }
    const { problem: r, meant: o } = n.result;
    const i = r === "typo" ? u("accountcreator-remark-email-typo") : u("accountcreator-remark-email-invalid");
    const s = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(i));
    if (!e && r !== "invalid") {
      s.append(" ", document.createTextNode(u("accountcreator-email-takeover")));
    }
    if (o !== null) {
      const a = new OO.ui.ButtonWidget({
        label: u("accountcreator-fix", o),
        framed: false,
        flags: ["progressive"]
      });
      a.on("click", () => t(o));
      s.append(" ", a.$element);
    }
    return { type: r === "invalid" ? "error" : "warning", content: s };
  }
  var O2 = m(() => {
    "use strict";
    L();
  });

  // src/ui/one/name-remark.ts
  function SP(n, e) {
    switch (n.kind) {
      case "free": {
        const t = ci(n.canonical);
        return t !== null ? { type: "warning", content: u("accountcreator-name-mixed", t) } : n.canonical === e ? { type: "success", content: u("accountcreator-name-free") } : { type: "notice", content: u("accountcreator-name-normalised", n.canonical) };
      }
      case "taken":
        return { type: "error", content: n.known || u("accountcreator-name-taken", n.canonical) };
      case "invalid":
        return { type: "error", content: u("accountcreator-name-invalid") };
      case "forbidden": {
        const t = $("<span>");
        if (I(n.code).name === "lookalike" && n.message.format === "text") {
          t.text(u("accountcreator-name-lookalike", n.message.text));
        } else if (Z(n.message)) {
          t.text(u("accountcreator-name-forbidden"));
        } else {
          t.append(ae(n.message));
        }
        return { type: n.override === null ? "error" : "warning", content: t };
      }
      default:
        return T(n);
    }
  }
  function L2(n, e) {
    switch (n.kind) {
      case "none":
        return null;
      case "checking":
        return { type: "notice", content: u("accountcreator-name-checking") };
      case "failed":
        return { type: "warning", content: u("accountcreator-check-failed") };
      case "done":
        return SP(n.result, e);
      default:
        return T(n);
    }
  }
  function E2(n) {
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
      r.append($("<span>").addClass("accountcreator-sentence").append(ae(o)));
    });
    return { type: "error", content: r };
  }
  var P2 = m(() => {
    "use strict";
    Oe();
    H();
    zt();
    W();
    L();
    Qe();
  });

  // src/ui/one/form-view.ts
  var RP, Zc;
  var $2 = m(() => {
    "use strict";
    xt();
    Be();
    H();
    st();
    Fe();
    Vl();
    Ql();
    S0();
    L();
    O2();
    P2();
    Kl();
    r0();
    RP = ["username", "password", "retype", "email", "realname", Q];
    Zc = class {
      constructor(e, t, r) {
        this.one = e;
        this.$element = $("<div>").addClass("accountcreator-form");
        /** Of which state what is said of the address is. */
        this.shown = null;
        this.notice = new xr(r, {
          askAgain: () => {
            void e.askAgain();
          },
          createAllTheSame: () => {
            void e.create();
          }
        });
        this.modes = new Kr((o) => e.form.setMode(o), {
          generate: () => u("accountcreator-mode-generate"),
          type: () => u("accountcreator-mode-type")
        });
        this.fields = new hr({
          changed: (o, i) => e.form.setValue(o, i),
          pressed: (o) => {
            void e.create(false, { [o]: true });
          },
          showsHelp: ({ name: o }) => !RP.includes(o),
          puzzle: (o) => Xc(() => t(o, {
            another: () => e.form.renew(),
            answered: (i) => e.form.setValue(Q, i),
            solvedBy: (i) => e.form.solveCaptchaBy(i),
            ownPage: { address: () => this.createAccountAddress(), handOver: () => e.handOver() }
          }))
        });
        this.$element.append(this.notice.$element, this.fields.$element);
        this.$element.on("keydown", (o) => this.onKeydown(o));
      }
      render(e) {
        const t = Ve(e.requests, e.mode);
        if (this.fields.render(this.visibleFields(e), it(t), e.challenge)) {
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
        const t = e.field.name === Q ? this.fields.$captcha : null;
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
        return [...i.map((s) => pe(t, s)), ...ar(t, r)].filter((s) => s !== null);
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
        if (r && o && !zl(o, r)) {
          this.modes.$element.before(o);
        }
      }
      renderRemarks(e) {
        var l, d, p, f, b, g;
        const t = String((l = e.values.username) != null ? l : "").trim();
        const { notice: r } = e;
        const o = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
        (d = this.fields.get("username")) == null ? void 0 : d.setRemark(o ? null : L2(e.name, t));
        (p = this.fields.get("password")) == null ? void 0 : p.setRemark(E2(e.password));
        const { email: i, mode: s } = e;
        if (i !== ((f = this.shown) == null ? void 0 : f.email) || s !== this.shown.mode) {
          this.shown = e;
          (b = this.fields.get("email")) == null ? void 0 : b.setRemark(C2(i, s === "mail", (v) => {
            this.one.form.setValue("email", v);
            this.focusField("email");
          }));
        }
        const { password: a, retype: c } = e.values;
        (g = this.fields.get("retype")) == null ? void 0 : g.setRemark(c && a !== c ? { type: "error", content: u("accountcreator-retype-differs") } : null);
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
        return this.fields.get((r = t.find((o) => !ve(e.values, o))) != null ? r : "username");
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
          return String((i = ve(e, o)) != null ? i : "").trim();
        };
        return ts({
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
  function M2({ kind: n }) {
    return n === "creating" || n === "finding";
  }
  function el(n) {
    return n.kind === "form" || n.kind === "question" || M2(n);
  }
  function N2({ kind: n }) {
    return n === "form" || n === "question" || n === "created" || n === "unfinished";
  }
  function F2(n) {
    const e = M2(n);
    switch (n.kind) {
      case "opening":
      case "impossible":
        return [];
      case "openingFailed":
        return [{ action: "reopen", label: u("accountcreator-reopen"), kind: "progressive" }];
      case "form":
      case "question":
      case "creating":
      case "finding":
        return [{ action: "create", label: u("accountcreator-create"), kind: "progressive", disabled: e }];
      case "handedOver":
        return [{ action: "back", label: u("accountcreator-back") }];
      case "step":
        return [];
      case "stepNotShown":
        return [
          { action: "leave", label: u("accountcreator-walk-away"), kind: "destructive" },
          { action: "next", label: u("accountcreator-reopen"), kind: "progressive" }
        ];
      case "created":
      case "unfinished":
        return [{ action: "one", label: u("accountcreator-another"), kind: "progressive" }];
      default:
        return T(n);
    }
  }
  function D2(n) {
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
  var R0 = m(() => {
    "use strict";
    W();
    L();
  });

  // src/ui/one/step-panel.ts
  var tl;
  var I2 = m(() => {
    "use strict";
    tl = class {
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
  var nl;
  var B2 = m(() => {
    "use strict";
    Go();
    A2();
    $2();
    R0();
    I2();
    nl = class {
      /**
       * @param one
       * @param dependencies
       * @param stepChanged Told when the step that is shown has changed
       */
      constructor(e, t, r) {
        this.$element = $("<div>").addClass("accountcreator-one");
        const o = () => e.passwordCopied();
        this.form = new Zc(e, t.fetchPuzzle, t.fetchAdvice);
        this.step = new tl(t.stepScreen, r);
        this.created = new Yc(o, t.fetchNextSteps);
        this.explanation = new _r(t.fetchAdvice, o);
        this.$element.append(
          this.explanation.$element,
          this.form.$element,
          this.step.$element,
          this.created.$element
        );
      }
      render(e) {
        const { stage: t } = e;
        this.form.$element.toggle(el(t));
        this.created.$element.toggle(t.kind === "created");
        if (el(t)) {
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
        if (el(t)) {
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
  var rl;
  var q2 = m(() => {
    "use strict";
    Xt();
    T2();
    L();
    B2();
    R0();
    rl = class {
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
        this.panels = new nl(e, t, () => {
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
      get canSwitch() {
        return N2(this.one.state.stage);
      }
      get buttons() {
        var e, t;
        return (t = (e = this.panels.step.screen) == null ? void 0 : e.buttons) != null ? t : F2(this.one.state.stage);
      }
      get closingQuestion() {
        return this.panels.step.screen ? this.panels.step.screen.closingQuestion : D2(this.one);
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
          this.$brokenOff.append(R2(this.dependencies.toMany));
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
        void Se(u("accountcreator-close-step-maybe"), u("accountcreator-walk-away")).then(
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
          void Se(r, e).then(t, () => this.focus());
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
          void Se(
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
  function _2(n, e) {
    const { stops: t, spent: r, field: o } = I(n);
    return { kind: "refused", code: n, message: e, stops: t, spent: r, field: o, retryAfter: null, ended: true };
  }
  function W2(n, e) {
    return w(h({}, _2(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
  }
  function T0(n, e) {
    const t = P(e.redirecttarget);
    return {
      kind: "step",
      step: {
        type: n,
        code: P(e.messagecode),
        message: Pt(e.message),
        requests: Bi(e.requests),
        redirectTarget: t === "" ? null : t
      }
    };
  }
  function H2(n, e) {
    const t = R(n.createaccount);
    switch (t.status) {
      case "PASS":
        return { kind: "created", username: P(t.username), by: e };
      case "FAIL":
        return _2(P(t.messagecode), Pt(t.message));
      case "UI":
        return T0("ui", t);
      case "REDIRECT":
        return T0("redirect", t);
      case "RESTART":
        return T0("restart", t);
      default:
        return { kind: "unknown", cause: "unreadable" };
    }
  }
  function U2(n) {
    const { outcome: e } = I(n.code);
    if (e === "sessionLost") {
      return { kind: "sessionLost", now: null };
    }
    if (e === "unknown" && n.status === 429) {
      return W2("ratelimited", n);
    }
    if (e === "unknown") {
      const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
      const { retryAfter: r } = n;
      return h({ kind: "unknown", cause: t }, r === null ? {} : { retryAfter: r });
    }
    return W2(n.code, n);
  }
  var z2 = m(() => {
    "use strict";
    Oe();
    qi();
    Ge();
  });

  // src/wiki/read-opening.ts
  function j2(n) {
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
      titles: `User:${n}|${V2}`,
      rvprop: "content",
      rvslots: "main",
      intestactions: "createaccount",
      intestactionsdetail: "full",
      assertuser: n
    };
  }
  function CP(n) {
    const { blockinfo: e } = R(R(n).data);
    return Ll(fn(n), P(R(e).blockreason));
  }
  function K2(n, e) {
    return R(j(n.pages).find((t) => R(t).ns === e));
  }
  function OP(n) {
    const e = R(n.general);
    const t = /* @__PURE__ */ new Map();
    const r = (o, i) => {
      var s;
      t.set(o, (s = t.get(o)) != null ? s : { code: o, message: i });
    };
    for (const o of j(R(K2(n, AP).actions).createaccount)) {
      r(P(R(o).code), CP(o));
    }
    if (e.readonly === true) {
      r("readonly", X(P(e.readonlyreason)));
    }
    if (R(n.authmanagerinfo).cancreateaccounts !== true) {
      r("userlogin-cannot-create", X(""));
    }
    return [...t.values()];
  }
  function LP(n) {
    const e = R(n.namespaces);
    const t = [e[2], e[3]].map(R).flatMap(({ name: o, canonical: i }) => [P(o), P(i)]);
    const r = j(n.namespacealiases).map(R).filter(({ id: o }) => o === 2 || o === 3).map(({ alias: o }) => P(o));
    return {
      userNamespaces: [...t, ...r].filter((o) => o !== ""),
      language: P(R(n.general).lang)
    };
  }
  function EP(n) {
    const [e] = j(K2(n, TP).revisions);
    const { content: t } = R(R(R(e).slots).main);
    let r = {};
    try {
      r = R(JSON.parse(P(t) || "{}"));
    } catch (i) {
      mw.log.error(V2, i);
    }
    const o = qn(r.passwordModes);
    return { passwordModes: o.length > 0 ? o : null, limitRequestPage: P(r.limitRequestPage) };
  }
  function A0(n) {
    return Bi(R(R(n.query).authmanagerinfo).requests);
  }
  function C0(n) {
    return P(R(R(n.query).tokens).createaccounttoken);
  }
  function G2(n, e) {
    const t = R(n.query);
    const r = R(t.userinfo);
    const o = Date.parse(P(n.curtimestamp));
    return {
      me: P(r.name),
      rights: qn(r.rights),
      requests: A0(n),
      impediments: OP(t),
      siteName: P(R(t.general).sitename),
      rules: LP(t),
      clockSkew: Number.isNaN(o) ? 0 : o - e,
      site: EP(t)
    };
  }
  var V2, TP, AP;
  var Q2 = m(() => {
    "use strict";
    H();
    qi();
    hn();
    Ge();
    V2 = "MediaWiki:Gadget-AccountCreator-presets.json";
    TP = 8;
    AP = 2;
  });

  // src/wiki/mw-account-service.ts
  function PP({ code: n }) {
    return I(n).outcome === "unknown";
  }
  var ol;
  var J2 = m(() => {
    "use strict";
    H();
    Oe();
    Lt();
    l0();
    z2();
    d0();
    Tc();
    Q2();
    Ge();
    hn();
    ol = class {
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
        this.api = new Et();
        this.token = "";
      }
      open() {
        return x(this, null, function* () {
          const [e, t] = yield Promise.all([
            this.api.get(j2(this.me)),
            this.disabled()
          ]);
          const r = G2(e, Date.now());
          this.token = C0(e);
          this.requests = r.requests;
          this.rights = r.rights;
          if (t) {
            r.impediments.push(t);
          }
          return r;
        });
      }
      declarations() {
        return x(this, null, function* () {
          this.requests = A0(yield this.api.get({
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
        return this.send(w(h({}, e), { createreturnurl: this.returnUrl() }), t);
      }
      continue(e, t) {
        return this.send(w(h({}, e), { createcontinue: "1" }), t);
      }
      find(e, t) {
        return x(this, null, function* () {
          const r = {
            action: "query",
            list: "users|logevents",
            ususers: mn + e,
            usprop: "registration",
            letype: "newusers",
            leuser: this.me,
            leend: new Date(t).toISOString(),
            leprop: "title|user|timestamp|type",
            lelimit: "max"
          };
          try {
            const o = yield this.api.get(r);
            const i = u0(o, this.me, t);
            if (i.kind !== "other" || Sc(o) === null) {
              return i;
            }
            const [s] = j(R(o.query).users);
            const a = `User:${P(R(s).name)}`;
            return u0(yield this.api.get(w(h({}, r), { letitle: a })), this.me, t);
          } catch (o) {
            return { kind: "silent" };
          }
        });
      }
      checkName(e, t) {
        return x(this, null, function* () {
          const r = yield this.api.get({
            action: "query",
            list: "users",
            ususers: mn + e,
            usprop: "cancreate"
          }, t);
          const o = Rc(r, this.requests);
          if (o.kind !== "free" || !kc(this.requests)) {
            return o;
          }
          const [i] = yield this.askOverridable(this.api, this.requests, o.canonical, t);
          return i != null ? i : o;
        });
      }
      createAccountPage() {
        return x(this, null, function* () {
          const e = yield fetch(mw.util.getUrl("Special:CreateAccount"));
          if (!e.ok) {
            throw new se("http", X(e.statusText));
          }
          return e.text();
        });
      }
      checkPassword(e, t, r) {
        return x(this, null, function* () {
          const o = { action: "validatepassword", password: t };
          let i;
          try {
            i = yield this.api.post(e === "" ? o : w(h({}, o), { user: e }), r);
          } catch (a) {
            if (!(a instanceof Qt) || PP(a) || e === "") {
              throw a;
            }
            i = yield this.api.post(o, r);
          }
          const s = R(i.validatepassword);
          return {
            accepted: s.validity === "Good",
            messages: j(s.validitymessages).map(fn)
          };
        });
      }
      send(e, t) {
        return x(this, null, function* () {
          try {
            return yield this.post(e, t);
          } catch (r) {
            if (r instanceof Qt && I(r.code).retry === "token") {
              return this.sendWithFreshToken(e, t);
            }
            return this.failed(r);
          }
        });
      }
      /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
      sendWithFreshToken(e, t) {
        return x(this, null, function* () {
          try {
            this.token = C0(yield this.api.get({
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
        return x(this, null, function* () {
          return H2(yield this.api.post(w(h({}, e), {
            action: "createaccount",
            createmessageformat: "html",
            createtoken: this.token,
            assertuser: this.me
          })), t);
        });
      }
      failed(e) {
        return x(this, null, function* () {
          if (!(e instanceof Qt)) {
            mw.log.error(e);
            return { kind: "unknown", cause: "unreadable" };
          }
          const t = U2(e);
          return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
        });
      }
      /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
      whoAmI() {
        return x(this, null, function* () {
          try {
            const e = yield this.api.get({ action: "query", meta: "userinfo" });
            const t = R(R(e.query).userinfo);
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
        return x(this, null, function* () {
          const e = { action: "paraminfo", modules: "createaccount", uselang: "content" };
          const t = yield this.api.get(w(h({}, e), { maxage: "3600", smaxage: "3600" })).catch(() => this.api.get(e));
          const r = R(j(R(t.paraminfo).modules)[0]);
          return j(r.parameters).length > 0 ? null : { code: "moduledisabled", message: fn(null) };
        });
      }
    };
  });

  // src/app/creator.ts
  var $P = {};
  function X2(n) {
    return n.catch((e) => {
      mw.log.error(e);
      throw new Error(dt(e));
    });
  }
  var O0, oi;
  var Y2 = m(() => {
    "use strict";
    ll();
    cm();
    Tl();
    hm();
    Ti();
    pn();
    ns();
    b2();
    Cc();
    Wa();
    y2();
    Xt();
    S2();
    L();
    Qi();
    q2();
    Hl();
    J2();
    O0 = class {
      constructor() {
        this.marks = new Vi(mw.util.getUrl("Special:BlankPage/AccountCreator"), Ri);
        this.service = new ol(
          () => this.marks.nextAddress(),
          (...e) => de("checks").then(({ askOverridable: t }) => t(...e))
        );
        this.one = new ki({
          service: this.service,
          clock: po,
          lock: Al,
          randomBytes: Ri,
          onCreated: (e) => this.tell(e),
          converse: (e, t, r) => this.fetchSteps().then(({ converse: o }) => o(e, t, r)),
          waitFor: (...e) => this.ofSteps.waitFor(...e),
          describeAccount: (e, t) => de("checks").then(({ describeAccount: r }) => r(this.service.me, e, t)).catch((r) => {
            if (!t.cancelled) {
              mw.log.error(r);
            }
            return "";
          }),
          judgeEmail: (e) => de("checks").then(({ judgeEmail: t }) => t(e))
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
          to(mo, Vt, null, 0);
        }
      }
      open(e) {
        return x(this, null, function* () {
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
        const r = new rl(e, {
          stepScreen: (s) => this.ofSteps.screen(s),
          fetchPuzzle: (s, a) => this.fetchSteps().then(({ puzzle: c }) => c(s, a)),
          fetchNextSteps: (s) => X2(de("checks")).then(({ nextSteps: a }) => a(s)),
          fetchAdvice: vr,
          toMany: () => {
            void this.toMany();
          },
          hasBrokenOff: () => to(mo, Vt, t.me, po.now())
        });
        const o = new Yn(r);
        const i = new OO.ui.WindowManager();
        rf(i);
        i.addWindows([o]);
        return { dialog: o, manager: i, oneScreen: r };
      }
      /**
       * What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed.
       *
       * @return Asks whether what was asked for may take the place of what is shown; null: that is not in question
       */
      show(o, i) {
        return x(this, arguments, function* (e, { dialog: t, oneScreen: r }) {
          const { one: s } = this;
          const a = yield this.listFor(e);
          const c = a ? a.screen : r;
          const { hasDraft: l } = a ? a.model : s;
          const d = a ? a.model.run.isBusy || !e.many : s.isBusy;
          const p = () => {
            var f;
            t.tellFilledBy((f = e.filledBy) != null ? f : null);
            void (a != null ? a : s).open(e);
          };
          t.show(c);
          if (d || l && e.accounts.length === 0) {
            return null;
          }
          if (l) {
            return () => {
              void Se(c.replaceQuestion, u("accountcreator-place-replace")).then(p, () => c.focus());
            };
          }
          p();
          return null;
        });
      }
      /** The list, where it is wanted, or what is there to go on with; null: view *one* is to be shown. */
      listFor(r) {
        return x(this, arguments, function* ({ many: e, accounts: t }) {
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
        return x(this, null, function* () {
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
        return x(this, null, function* () {
          var r;
          const { service: e, windows: t } = this;
          if (!this.list) {
            t == null ? void 0 : t.dialog.pushPending();
            t == null ? void 0 : t.dialog.say("");
            try {
              const [o, { makeListPart: i }, { redirector: s }] = yield w2(
                [de("read"), de("list"), this.loadSteps(), de("checks")]
              );
              this.list = (r = this.list) != null ? r : i(
                { service: e, reader: o, clock: po, lock: Al, randomBytes: Ri, onCreated: (a) => this.tell(a) },
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
      /** The same, where something of it is under way. */
      get ofSteps() {
        if (!this.steps) {
          throw new Error("Only that part begins conversations, and hands over.");
        }
        return this.steps;
      }
      loadSteps() {
        return x(this, null, function* () {
          var t;
          const { makeStepsPart: e } = yield de("steps");
          this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: po }, this.marks);
          return this.steps;
        });
      }
      /** @throws Error with a message for the person */
      fetchSteps() {
        return X2(this.loadSteps());
      }
      tell({ username: e, by: t }) {
        var r;
        (r = this.windows) == null ? void 0 : r.dialog.tellFilledBy(null);
        mw.hook("accountCreator.created").fire({ username: e, by: t });
      }
    };
    oi = new O0();
    g2(oi.service);
    window.addEventListener("beforeunload", (n) => {
      if (oi.isBusy) {
        n.preventDefault();
        n.returnValue = "";
      }
    });
    $(document).on("click", "#pt-logout, .menu__item--logout", () => oi.forgetRun());
    mw.hook("accountCreator.open").add((n) => {
      const { url: e } = n != null ? n : {};
      if (typeof e !== "string" || e !== location.href) {
        void oi.open(dm(n));
      } else if (!Gm(e, Vt)) {
        const t = new URL(e);
        void oi.open(pm(new Map(t.searchParams)));
        fm(t);
      }
    });
  });

  // styles:accountcreator-styles
  var N0 = `
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
  padding: 0.25em 0.5em 0 1.25em;
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
  margin-left: -0.25em;
}
.accountcreator-tabs button {
  margin: 0;
  padding: 0.5em 0.25em;
  border: 0;
  border-bottom: 2px solid transparent;
  background: none;
  color: var( --color-base, #202122 );
  font: inherit;
  font-weight: bold;
  cursor: pointer;
}
.accountcreator-tabs button:hover {
  color: var( --color-progressive, #36c );
}
.accountcreator-tabs button[aria-selected=true] {
  border-color: var( --border-color-progressive, #36c );
  color: var( --color-progressive, #36c );
  cursor: default;
}
.accountcreator-tabs button:disabled {
  color: var( --color-disabled, #72777d );
  cursor: default;
}
.accountcreator-tabs button:focus-visible {
  outline: 2px solid var( --outline-color-progressive--focus, #36c );
  outline-offset: -2px;
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

/* src/ui/list/list.css */
.accountcreator-steps {
  display: flex;
  gap: 0.25em 1.25em;
  margin: 0;
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
  margin: 0 0.4em 0 0;
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
  .accountcreator-steps {
    gap: 0.25em 0.6em;
    padding-right: 0.75em;
  }
  .accountcreator-steps li:not([aria-current]) {
    font-size: 0;
  }
  .accountcreator-steps li:not([aria-current])::before {
    margin: 0;
    font-size: 0.75rem;
  }
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
  function F0(n) {
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
    mw.libs.accountCreator = { version: "0.1.0+80603ade", parts: {} };
    F0(() => mw.loader.using("mediawiki.api,mediawiki.jqueryMsg,mediawiki.util,oojs-ui-core,oojs-ui-windows".split(",")).then(() => {
      mw.loader.addStyleTag(N0);
      return Promise.resolve().then(() => (Y2(), $P));
    }));
  });
})();
// </nowiki>
