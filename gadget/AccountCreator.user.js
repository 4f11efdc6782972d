// <nowiki>
/*!
 * AccountCreator 0.1.0+ca9555c8: creates accounts for other people. MIT licence.
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
  var Py = Object.create;
  var _i = Object.defineProperty;
  var $y = Object.defineProperties;
  var My = Object.getOwnPropertyDescriptor;
  var Ny = Object.getOwnPropertyDescriptors;
  var Fy = Object.getOwnPropertyNames;
  var qi = Object.getOwnPropertySymbols;
  var Dy = Object.getPrototypeOf;
  var fc = Object.prototype.hasOwnProperty;
  var fp = Object.prototype.propertyIsEnumerable;
  var mp = (r, e, t) => e in r ? _i(r, e, { enumerable: true, configurable: true, writable: true, value: t }) : r[e] = t;
  var h = (r, e) => {
    for (var t in e || (e = {}))
      if (fc.call(e, t))
        mp(r, t, e[t]);
    if (qi)
      for (var t of qi(e)) {
        if (fp.call(e, t))
          mp(r, t, e[t]);
      }
    return r;
  };
  var b = (r, e) => $y(r, Ny(e));
  var hp = (r) => typeof r === "symbol" ? r : r + "";
  var Fe = (r, e) => {
    var t = {};
    for (var n in r)
      if (fc.call(r, n) && e.indexOf(n) < 0)
        t[n] = r[n];
    if (r != null && qi)
      for (var n of qi(r)) {
        if (e.indexOf(n) < 0 && fp.call(r, n))
          t[n] = r[n];
      }
    return t;
  };
  var f = (r, e, t) => () => {
    if (t) throw t[0];
    try {
      return r && (e = r(r = 0)), e;
    } catch (n) {
      throw t = [n], n;
    }
  };
  var xt = (r, e) => () => {
    try {
      return e || r((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw e = 0, t;
    }
  };
  var on = (r, e) => {
    for (var t in e)
      _i(r, t, { get: e[t], enumerable: true });
  };
  var Iy = (r, e, t, n) => {
    if (e && typeof e === "object" || typeof e === "function") {
      for (let i of Fy(e))
        if (!fc.call(r, i) && i !== t)
          _i(r, i, { get: () => e[i], enumerable: !(n = My(e, i)) || n.enumerable });
    }
    return r;
  };
  var By = (r, e, t) => (t = r != null ? Py(Dy(r)) : {}, Iy(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    e || !r || !r.__esModule ? _i(t, "default", { value: r, enumerable: true }) : t,
    r
  ));
  var g = (r, e, t) => {
    return new Promise((n, i) => {
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
      var a = (c) => c.done ? n(c.value) : Promise.resolve(c.value).then(o, s);
      a((t = t.apply(r, e)).next());
    });
  };

  // src/accounts/list/keep/run-key.ts
  function Br(r) {
    return `accountCreator.run ${r} `;
  }
  function Cn(r) {
    return Br(r) + "list";
  }
  function xc(r, e) {
    for (const t of r.keys()) {
      if (t.startsWith(Br(e))) {
        r.remove(t);
      }
    }
  }
  function _y(r, e) {
    try {
      return r.get(Cn(e)) !== null;
    } catch (t) {
      return false;
    }
  }
  function Wy(r) {
    try {
      const e = JSON.parse(r);
      return Array.isArray(e) ? e : [];
    } catch (e) {
      return [];
    }
  }
  function qr(r, e, t, n) {
    try {
      const i = r.get(Cn(e));
      if (i === null || i === bp) {
        return i !== null;
      }
      const [, o, s] = Wy(i);
      if (o === t && typeof s === "number" && n - s < qy) {
        return true;
      }
      xc(r, e);
      if (typeof o === "string") {
        return false;
      }
      r.set(Cn(e), bp);
      return true;
    } catch (i) {
      return _y(r, e);
    }
  }
  var qy, hc, bp;
  var gc = f(() => {
    "use strict";
    qy = 24 * 36e5;
    hc = 3;
    bp = "null";
  });

  // src/accounts/contract/observable.ts
  var sn;
  var Wi = f(() => {
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
  function T(r) {
    throw new Error(`Unexpected ${JSON.stringify(r)}`);
  }
  var H = f(() => {
    "use strict";
  });

  // src/accounts/contract/own.ts
  function ye(r, e) {
    return Object.prototype.hasOwnProperty.call(r, e) ? r[e] : void 0;
  }
  function et(r, e, t) {
    Object.defineProperty(r, e, { value: t, enumerable: true, configurable: true, writable: true });
  }
  var ut = f(() => {
    "use strict";
  });

  // src/accounts/contract/declarations.ts
  function Q(r) {
    return { format: "text", text: r };
  }
  function Y(r) {
    return (r.format === "html" ? r.html : r.text).trim() === "";
  }
  function xe(r, e) {
    for (const t of r) {
      const n = t.fields.find((i) => i.name === e);
      if (n) {
        return n;
      }
    }
    return null;
  }
  var V = f(() => {
    "use strict";
  });

  // src/accounts/contract/captcha.ts
  function gt(r) {
    var c, l;
    const e = r.find(({ fields: d }) => d.some(({ name: p }) => p === G));
    const t = xe(r, G);
    if (!e || !t) {
      return null;
    }
    const n = xe([e], _r);
    const i = n && typeof n.value === "string" ? n.value : "";
    const o = n ? n.label : t.label;
    const s = String((c = e.metadata.type) != null ? c : "");
    const a = ye(zy, s);
    if (a) {
      return { kind: "service", instructions: o, service: a, siteKey: String((l = e.metadata.key) != null ? l : "") };
    }
    if (s === "image") {
      return { kind: "image", instructions: o, address: i };
    }
    return e.metadata.mime === "text/html" ? { kind: "question", instructions: o, question: { format: "html", html: i } } : { kind: "text", instructions: o, question: i };
  }
  var zy, G, _r;
  var ze = f(() => {
    "use strict";
    ut();
    V();
    zy = {
      hcaptcha: "hcaptcha",
      recaptchanocaptcha: "recaptcha",
      turnstile: "turnstile"
    };
    G = "captchaWord";
    _r = "captchaInfo";
  });

  // src/accounts/names/unicode-pattern.ts
  function P(r, e = "") {
    return new RegExp(r, e + "u");
  }
  var Ae = f(() => {
    "use strict";
  });

  // src/accounts/names/characters.ts
  function bc(r) {
    return r.replace(/ {2,}/g, " ").trim();
  }
  function bt(r) {
    return bc(wc.test(r) ? r : r.replace(vp, " ").replace(yp, ""));
  }
  function kp(r) {
    if (wc.test(r)) {
      return bc(r);
    }
    const e = r.replace(vp, " ");
    return bc(e.replace(yp, (t, n) => /[\u200c\u200d]/.test(t) && wp.test(e.charAt(n - 1)) && wp.test(e.charAt(n + 1)) ? t : ""));
  }
  function zi(r) {
    var e;
    return wc.test(r) ? null : (e = r.split(Hy).find((t) => Uy.filter((n) => n.test(t)).length > 1)) != null ? e : null;
  }
  var yp, vp, wp, Uy, Hy, wc;
  var qt = f(() => {
    "use strict";
    Ae();
    yp = P(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
    vp = /[^\S\ufeff]+/g;
    wp = P("[" + [
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
    ].map((r) => String.raw`\p{Script=${r}}`).join("") + "]");
    Uy = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((r) => P(String.raw`\p{Script=${r}}`));
    Hy = P(String.raw`[^\p{L}\p{M}]+`);
    wc = /^[\x20-\x7e]*$/;
  });

  // src/accounts/names/clean-name.ts
  function Ky(r = jy) {
    let e = Sp.get(r);
    if (!e) {
      const t = ["User", "User talk", ...r].map((n) => n.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
      e = new RegExp(
        `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
        "iu"
      );
      Sp.set(r, e);
    }
    return e;
  }
  function Rp(r, e = {}) {
    const t = r.trim();
    const n = Ky(e.userNamespaces).exec(t);
    return n ? t.slice(n[0].length).replace(/[/#].*$/u, "") : null;
  }
  function Gy(r) {
    const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(r);
    try {
      return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : r;
    } catch (t) {
      return r;
    }
  }
  function Ui(r, e) {
    let t = r;
    let n;
    do {
      n = t;
      t = t.length > yc ? t : e(t);
    } while (t !== n);
    return t;
  }
  function Qy(r, e) {
    var i;
    let t = bt(r).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
    const n = Vy.exec(t);
    if (n) {
      t = n.slice(1).join("");
    }
    t = Gy(t);
    return ((i = Rp(t, e)) != null ? i : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
  }
  function Wr(r, e = {}) {
    return /^[\w-]+(?: [\w-]+)*$/.test(r) ? r : Ui(r, (t) => Qy(t, e));
  }
  var yc, Vy, Sp, jy;
  var Qn = f(() => {
    "use strict";
    qt();
    yc = 1e3;
    Vy = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u;
    Sp = /* @__PURE__ */ new WeakMap();
    jy = [];
  });

  // src/accounts/email/clean-email.ts
  function an(r) {
    return /^[\w.+-]+@[\w.-]+\w$/.test(r) ? r : Ui(r, (e) => bt(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
  }
  var Hi = f(() => {
    "use strict";
    qt();
    Qn();
  });

  // src/accounts/names/clean-field.ts
  function wt(r, e, t) {
    switch (r) {
      case "username":
        return Wr(e, t);
      case "email":
        return an(e);
      case "realname":
      case "reason":
        return kp(e);
      default:
        return e;
    }
  }
  var Vi = f(() => {
    "use strict";
    Hi();
    qt();
    Qn();
  });

  // src/accounts/contract/parameters.ts
  function Jn(r) {
    switch (r) {
      case "mail":
        return "mail";
      case "generate":
      case "type":
        return "password";
      default:
        return "other";
    }
  }
  function dt(r, e) {
    var n;
    const t = String((n = ye(r, e)) != null ? n : "");
    return e === G ? t.trim() : wt(e, t);
  }
  function vc(r, e) {
    return r.fields.some((t) => t.name === e);
  }
  function zr(r) {
    return vc(r, "password");
  }
  function Ur(r) {
    return vc(r, "mailpassword");
  }
  function ji(r) {
    const e = [];
    if (r.some(Ur) && r.some((t) => vc(t, "email"))) {
      e.push("mail");
    }
    if (r.some(zr)) {
      e.push("generate", "type");
    }
    for (const t of r) {
      if (t.required === "primary-required" && !zr(t) && !Ur(t)) {
        e.push(`request:${t.id}`);
      }
    }
    return e;
  }
  function Jy(r, e) {
    if (Ur(r)) {
      return e === "mail";
    }
    if (zr(r)) {
      return e === "generate" || e === "type";
    }
    return r.required !== "primary-required" || e === `request:${r.id}`;
  }
  function Ue(r, e) {
    return r.filter((t) => Jy(t, e));
  }
  function Xn(r) {
    var e, t;
    switch (r.type) {
      case "checkbox":
        return r.value === true;
      case "button":
        return false;
      case "multiselect":
        return Array.isArray(r.value) ? r.value : [];
      case "select":
        return typeof r.value === "string" ? r.value : (t = (e = r.options[0]) == null ? void 0 : e.value) != null ? t : "";
      default:
        return typeof r.value === "string" ? r.value : "";
    }
  }
  function kc(r) {
    const e = {};
    for (const t of r.flatMap((n) => n.fields)) {
      et(e, t.name, Xn(t));
    }
    return e;
  }
  function Yn(r, e) {
    var n, i;
    const t = {};
    for (const o of r.flatMap((s) => s.fields)) {
      const s = (n = ye(e, o.name)) != null ? n : Xn(o);
      switch (o.type) {
        case "null":
          break;
        case "hidden":
          et(t, o.name, String((i = o.value) != null ? i : ""));
          break;
        case "checkbox":
        case "button":
          if (s === true) {
            et(t, o.name, "1");
          }
          break;
        case "multiselect":
          (Array.isArray(s) ? s : []).forEach((a, c) => {
            et(t, `${o.name}[${c}]`, a);
          });
          break;
        case "string":
        case "password":
        case "select":
          et(t, o.name, dt({ [o.name]: s }, o.name));
          break;
        default:
          T(o.type);
      }
    }
    return t;
  }
  var Ee = f(() => {
    "use strict";
    ut();
    ze();
    Vi();
    H();
  });

  // src/accounts/contract/reason.ts
  function Ki(r) {
    for (const e of r.split(Xy)) {
      const t = e.split("@");
      for (let n = 1; n < t.length; n++) {
        const [i, o] = [t[n - 1], t[n]];
        const s = i ? Yy.exec(o != null ? o : "") : null;
        if (i && s) {
          return `${i}@${s[0]}`;
        }
      }
    }
    return null;
  }
  var Xy, Yy;
  var Sc = f(() => {
    "use strict";
    Xy = /[\s<>(),;:"]/u;
    Yy = /^.+\.[^.]{2,}/u;
  });

  // src/accounts/contract/service.ts
  var ce;
  var yt = f(() => {
    "use strict";
    V();
    ce = class r extends Error {
      /**
       * @param code API error code; `http` where no answer could be read
       * @param text What the wiki said; empty where it said nothing
       */
      constructor(t, n) {
        super(t);
        this.code = t;
        this.text = n;
        this.name = "WikiError";
      }
      /** Whatever was thrown, as something that can be told to a person. */
      static from(t) {
        return t instanceof r ? t : new r("internal", Q(String(t)));
      }
    };
  });

  // src/accounts/contract/codes.ts
  function pe(r, e, t = {}) {
    return h(b(h({}, Zy), { field: r, advice: e }), t);
  }
  function J(r, e = {}) {
    return pe(null, r, h({ stops: "batch" }, e));
  }
  function He(r, e = {}) {
    return pe("username", r, e);
  }
  function z(r) {
    var e, t, n;
    return (n = (t = Ap.get(r)) != null ? t : (e = Cp.find(([i]) => i.test(r))) == null ? void 0 : e[1]) != null ? n : tv;
  }
  var Zy, Zn, Tp, Tc, ev, Ac, Rc, Ap, Cp, tv, Hr;
  var De = f(() => {
    "use strict";
    Zy = {
      outcome: "refused",
      field: null,
      stops: "row",
      spent: false,
      retry: "never",
      overrides: [],
      name: null,
      action: "none"
    };
    Zn = { spent: true };
    Tp = { name: "taken" };
    Tc = { spent: true, retry: "challenge" };
    ev = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
    Ac = { outcome: "unknown" };
    Rc = { outcome: "sessionLost", stops: "batch" };
    Ap = new Map(Object.entries({
      // The name
      userexists: He("accountcreator-advice-userexists", h({ retry: "find" }, Tp)),
      usernameinprogress: He("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
      invaliduser: He("accountcreator-advice-invaliduser"),
      noname: He("accountcreator-advice-invaliduser"),
      "antispoof-name-illegal": He("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
      "antispoof-conflict": He("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
      "centralauth-account-exists": He("accountcreator-advice-userexists", Tp),
      "centralauth-account-rename-exists": He("accountcreator-advice-renamed"),
      "requestaccount-inuse": He("accountcreator-advice-requested"),
      // The address
      noemailcreate: pe("email", "accountcreator-advice-noemailcreate", Zn),
      invalidemailaddress: pe("email", "accountcreator-advice-invalidemailaddress"),
      emaildisabled: pe("email", "accountcreator-advice-emaildisabled", Zn),
      "spam-blacklisted-email-signup": pe("email", "accountcreator-advice-emailblacklisted"),
      "wikimediacustomizations-bademaildomain-error": pe("email", "accountcreator-advice-emailblacklisted"),
      // The password
      badretype: pe("retype", "accountcreator-advice-badretype", Zn),
      fieldmissing: pe(null, "accountcreator-advice-fieldmissing"),
      passwordmissing: pe("password", "accountcreator-advice-password-missing"),
      passwordinvalid: pe("password", "accountcreator-advice-password"),
      "authmanager-create-no-primary": pe(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
      // The captcha
      "captcha-error": pe("captchaWord", "accountcreator-advice-captcha-error", Tc),
      captchaunsolved: pe("captchaWord", "accountcreator-advice-captcha-unsolved"),
      "hcaptcha-internal-error": pe("captchaWord", "accountcreator-advice-captcha-error", Tc),
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
      assertuserfailed: J("accountcreator-advice-badtoken", Rc),
      assertnameduserfailed: J("accountcreator-advice-badtoken", Rc),
      assertanonfailed: J("accountcreator-advice-badtoken", Rc),
      // How the question was put: the program's business, and never the person's fault
      badtoken: J("accountcreator-advice-badtoken", { retry: "token" }),
      notoken: J("accountcreator-advice-program"),
      mustpostparams: J("accountcreator-advice-program"),
      mustbeposted: J("accountcreator-advice-program"),
      missingparam: J("accountcreator-advice-program"),
      // No answer, or none that can be read (mw.Api's words)
      http: J("accountcreator-advice-wiki-broken", Ac),
      "ok-but-empty": J("accountcreator-advice-wiki-broken", Ac)
    }));
    Cp = [
      [/^abusefilter-warning/, J("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
      [/^abusefilter-/, pe(null, "accountcreator-advice-abusefilter", Zn)],
      [/^titleblacklist-/, He("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
      [/^antispoof-/, He("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
      [/^username-previously-renamed/, He("accountcreator-advice-renamed", ev)],
      [/^(centralauth|username)-/, He("accountcreator-advice-name")],
      [/^captcha-/, pe("captchaWord", "accountcreator-advice-captcha", Tc)],
      [/^password/, pe("password", "accountcreator-advice-password", Zn)],
      [/blocked/, J("accountcreator-advice-blocked")],
      [/^internal_api_error_/, J("accountcreator-advice-wiki-broken", Ac)],
      [/^(apierror-)?db/, J("accountcreator-advice-wiki-broken")]
    ];
    tv = pe(null, "accountcreator-advice-other", Zn);
    Hr = [...new Set(
      [...Ap.values(), ...Cp.map(([, r]) => r)].flatMap(({ overrides: r }) => r)
    )];
  });

  // src/accounts/contract/form.ts
  function Gi(r) {
    return rv.test(r);
  }
  function Vr(r, e) {
    var t;
    return (t = z(r).overrides.find((n) => xe(e, n))) != null ? t : null;
  }
  function er(r, e) {
    const t = /* @__PURE__ */ new Set([...nv, ...Hr]);
    return Ue(r, e).flatMap((n) => n.fields).filter((n) => {
      const i = n.type !== "hidden" && !t.has(n.name);
      t.add(n.name);
      return i;
    });
  }
  function Op(r, e, t) {
    if (t) {
      const n = Vr(t.code, r);
      if (n) {
        return n;
      }
    }
    return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
  }
  function Ce(r, e = z(r).field) {
    return {
      kind: "refused",
      code: r,
      message: Q(""),
      stops: z(r).stops,
      spent: false,
      retryAfter: null,
      field: e,
      ended: true
    };
  }
  function iv(r, e) {
    const t = ye(e, r.name);
    switch (r.type) {
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
        return T(r.type);
    }
  }
  function jr(r, e) {
    var t;
    return (t = r.filter(({ required: n }) => n !== "optional").flatMap(({ fields: n }) => n).find((n) => !n.optional && iv(n, e))) != null ? t : null;
  }
  function Lp(r, e, t) {
    const n = (s) => {
      var a;
      return String((a = ye(e, s)) != null ? a : "");
    };
    if (n("username").trim() === "") {
      return Ce("noname");
    }
    if (t === "mail" && n("email").trim() === "") {
      return Ce("noemailcreate");
    }
    if (t === "type" && n("password") === "") {
      return Ce("passwordmissing");
    }
    if (t === "type" && n("password") !== n("retype")) {
      return Ce("badretype");
    }
    const i = Ue(r, t).filter(
      (s) => !zr(s) && !Ur(s)
    );
    const o = jr(i, e);
    return o && Ce("fieldmissing", o.name);
  }
  var nv, rv;
  var tt = f(() => {
    "use strict";
    ut();
    De();
    V();
    Ee();
    H();
    nv = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
    rv = /^(?:ignore|allow|override)[A-Z]/;
  });

  // src/accounts/contract/cancellation.ts
  var pt;
  var Qi = f(() => {
    "use strict";
    pt = class {
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
  var ov, tr;
  var Ep = f(() => {
    "use strict";
    Qi();
    ov = 400;
    tr = class {
      /**
       * @param clock
       * @param ask The question to the wiki
       * @param report Told of every change of what is known
       */
      constructor(e, t, n) {
        this.clock = e;
        this.ask = t;
        this.report = n;
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
        this.callOff = this.clock.later(ov, () => this.start());
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
        const t = new pt();
        this.running = t;
        this.answered = this.ask(e, t).then(
          (n) => this.conclude(t, { kind: "done", result: n }),
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
  var Ji;
  var Pp = f(() => {
    "use strict";
    Ee();
    Ep();
    Ji = class {
      /**
       * @param service
       * @param clock
       * @param judgeEmail See OneDependencies
       * @param nameChecked Told of every change of what is known of the name
       * @param passwordChecked The same of the password
       * @param emailChecked The same of the address, of which nobody has to be asked
       */
      constructor(e, t, n, i, o, s) {
        this.name = new tr(
          t,
          (a, c) => e.checkName(a, c),
          i
        );
        this.password = new tr(
          t,
          ({ username: a, password: c }, l) => e.checkPassword(a, c, l),
          o
        );
        this.email = new tr(t, n, s);
      }
      updateName(e) {
        this.name.update(dt(e, "username") || null);
      }
      updateEmail(e) {
        this.email.update(dt(e, "email") || null);
      }
      /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
      updatePassword(e, t) {
        const n = dt(e, "password");
        this.password.update(
          t === "type" && n !== "" ? { username: dt(e, "username"), password: n } : null
        );
      }
      /** Resolves when the answer to the password of now is in. */
      finishPassword() {
        return this.password.finish();
      }
    };
  });

  // src/accounts/one/form-values.ts
  function $p(r, e) {
    var n;
    const t = {};
    for (const i of r.flatMap((o) => o.fields)) {
      if (i.type !== "null" && i.type !== "hidden") {
        et(t, i.name, (n = ye(e, i.name)) != null ? n : Xn(i));
      }
    }
    return t;
  }
  function Mp(r) {
    return Object.fromEntries(Object.entries(r).map(([e, t]) => [e, Gi(e) ? false : t]));
  }
  function sv(r, e, t) {
    switch (r) {
      case "mail":
        return { mailpassword: true };
      case "generate":
        return { password: t, retype: t };
      case "type":
        return {};
      default:
        return Object.fromEntries(e.filter(({ id: n }) => r === `request:${n}`).flatMap(({ fields: n }) => n).filter(({ type: n }) => n === "button").map(({ name: n }) => [n, true]));
    }
  }
  function Np(r, e, t, n, i) {
    const o = Ue(r, e);
    return Yn(o, h(h(h({}, t), sv(e, o, n)), i));
  }
  var Fp = f(() => {
    "use strict";
    ut();
    tt();
    Ee();
  });

  // src/accounts/one/fresh-fields.ts
  var Xi;
  var Dp = f(() => {
    "use strict";
    ze();
    Xi = class {
      /**
       * @param service
       * @param begun Told when new ones are on their way
       * @param done Told of them; null: they could not be had, and the old ones stay. Should the wiki refuse those, it
       *  says so.
       */
      constructor(e, t, n) {
        this.service = e;
        this.begun = t;
        this.done = n;
        this.asking = null;
      }
      /** @param requests The fields of now */
      renew(e) {
        if (this.asking || !gt(e)) {
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
  var Cc, Ip;
  var Oc = f(() => {
    "use strict";
    Cc = {
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
    Ip = b(h({}, Cc), { stage: { kind: "opening" }, opening: null, isPasswordCopied: false });
  });

  // src/accounts/one/past-notice.ts
  function Bp(r, e) {
    if ((r == null ? void 0 : r.kind) !== "refused" || r.field === null) {
      return false;
    }
    if (r.field === G) {
      return false;
    }
    return r.field === e || Lc.includes(e) && Lc.includes(r.field);
  }
  function qp(r) {
    var e;
    return (r == null ? void 0 : r.kind) === "refused" && ([...Lc, "email"].includes((e = r.field) != null ? e : "") || z(r.code).action === "chooseMode");
  }
  var Lc;
  var _p = f(() => {
    "use strict";
    ze();
    De();
    Lc = ["password", "retype"];
  });

  // src/accounts/one/form-model.ts
  function av(r) {
    return r.filter(({ fields: e }) => e.every(({ name: t }) => t !== G));
  }
  var Yi;
  var Wp = f(() => {
    "use strict";
    ut();
    ze();
    tt();
    Wi();
    Ee();
    Pp();
    Fp();
    Dp();
    Oc();
    _p();
    Yi = class extends sn {
      constructor({ service: t, clock: n, judgeEmail: i }) {
        super(Cc);
        /** Gets the answer to the captcha in the moment of sending; null: the person gives it. */
        this.solve = null;
        this.checks = new Ji(t, n, i, (o) => {
          this.change({ name: o });
          this.change({ override: this.overrideNow() });
        }, (o) => this.change({ password: o }), (o) => this.change({ email: o }));
        this.fresh = new Xi(
          t,
          () => this.change({ renewing: true }),
          (o) => this.renewed(o)
        );
      }
      /** Is anything typed that would be lost with the form? */
      get hasDraft() {
        const { values: t } = this.state;
        return ["username", "email", "realname", "password"].some((n) => ye(t, n));
      }
      /** The name to create; canonical where the wiki has told it. */
      get username() {
        const { name: t, values: n } = this.state;
        return t.kind === "done" && t.result.kind !== "invalid" ? t.result.canonical : dt(n, "username");
      }
      /**
       * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
       *
       * @return False: the wiki offers no password mode
       */
      adopt(t) {
        var o, s;
        const n = ji(t);
        const i = (s = (o = n.find((a) => a === this.state.mode)) != null ? o : n[0]) != null ? s : this.state.mode;
        this.change({ requests: t, modes: n, mode: i });
        return n.length > 0;
      }
      /** Empty but for what is given. */
      fill(t) {
        var i, o;
        const n = $p(this.state.requests, t);
        this.change({ values: n, notice: null, override: null });
        this.setValue("username", (i = n.username) != null ? i : "");
        this.setValue("email", (o = n.email) != null ? o : "");
      }
      setValue(t, n) {
        const i = b(h({}, this.state.values), { [t]: n });
        const { notice: o, mode: s } = this.state;
        this.change({
          values: t === "username" ? Mp(i) : i,
          notice: Bp(o, t) ? null : o
        });
        if (t === "username") {
          this.checks.updateName(i);
        }
        if (t === "email") {
          this.checks.updateEmail(i);
        }
        if (t === "username" || t === "password") {
          this.checks.updatePassword(i, s);
        }
      }
      setMode(t) {
        const { notice: n, values: i } = this.state;
        this.change({ mode: t, notice: qp(n) ? null : n });
        this.checks.updatePassword(i, t);
      }
      /** Says what was wrong with the last attempt. */
      say(t) {
        this.change({ notice: t });
        this.change({ override: this.overrideNow() });
      }
      /** What is sure to be refused, found before anything is sent; null where nothing is. */
      foreseen() {
        const { requests: t, values: n, mode: i } = this.state;
        return Lp(this.solve ? av(t) : t, n, i);
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
          return (t = this.foreseen()) != null ? t : (yield this.isPasswordAccepted()) ? yield this.unsolved() : Ce("passwordinvalid");
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
      parameters(t, n) {
        const { requests: i, mode: o, values: s } = this.state;
        return Np(i, o, s, t, n);
      }
      overrideNow() {
        const { requests: t, name: n, notice: i } = this.state;
        return Op(
          t,
          n.kind === "done" ? n.result : null,
          (i == null ? void 0 : i.kind) === "refused" ? i : null
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
            return Ce("captchaunsolved");
          }
        });
      }
      renewed(t) {
        const { values: n, challenge: i } = this.state;
        this.solve = t ? null : this.solve;
        this.change(t ? {
          requests: t,
          values: b(h({}, n), { [G]: "" }),
          challenge: i + 1,
          renewing: false
        } : { renewing: false });
      }
    };
  });

  // src/accounts/contract/password.ts
  function cn(r) {
    const e = 256 - 256 % Ec.length;
    const t = new Uint8Array(Pc);
    let n = "";
    while (n.length < Pc) {
      r(t);
      for (const i of t) {
        if (i < e && n.length < Pc) {
          n += Ec.charAt(i % Ec.length);
        }
      }
    }
    return n;
  }
  var Ec, Pc;
  var Kr = f(() => {
    "use strict";
    Ec = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    Pc = 14;
  });

  // src/accounts/contract/clock.ts
  function Zi(r, e) {
    return new Promise((t) => {
      r.later(e, t);
    });
  }
  var $c = f(() => {
    "use strict";
  });

  // src/accounts/contract/find-account.ts
  function nr(r, e, t, n) {
    return g(this, null, function* () {
      let i = { kind: "silent" };
      for (const o of cv) {
        if (o > 0) {
          yield Zi(e, o);
        }
        i = yield r.find(t, n);
        if (i.kind === "mine" || i.kind === "other") {
          return i;
        }
      }
      return i;
    });
  }
  var cv;
  var eo = f(() => {
    "use strict";
    $c();
    cv = [0, 2e3, 4e3, 8e3];
  });

  // src/accounts/one/creation.ts
  var to;
  var zp = f(() => {
    "use strict";
    eo();
    tt();
    H();
    to = class {
      constructor(e, t, n) {
        this.dependencies = e;
        this.account = t;
        this.listener = n;
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
          this.endAsFound(yield nr(e, t, this.account.username, this.account.since));
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
              T(e);
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
            this.end({ kind: "refused", refused: Ce("userexists") });
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

  // src/accounts/one/hand-over.ts
  var lv, Up, no;
  var Hp = f(() => {
    "use strict";
    lv = [
      { until: 6e4, pause: 5e3 },
      { until: 6e5, pause: 15e3 },
      { until: Infinity, pause: 6e4 }
    ];
    Up = 36e5;
    no = class {
      /**
       * @param service
       * @param clock
       * @param username
       * @param since Creations by this person from here on are the one waited for, in milliseconds since 1970 on the
       *  wiki's clock
       * @param found Told once, when the account is there
       */
      constructor(e, t, n, i, o) {
        this.service = e;
        this.clock = t;
        this.username = n;
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
        var n, i;
        const t = (i = (n = lv.find(({ until: o }) => e < o)) == null ? void 0 : n.pause) != null ? i : Up;
        if (e + t > Up) {
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

  // src/accounts/one/one-attempt.ts
  var uv, ro;
  var Vp = f(() => {
    "use strict";
    Ee();
    Kr();
    zp();
    Hp();
    uv = 5e3;
    ro = class {
      /**
       * @param dependencies
       * @param form
       * @param listener Told of creations here, and of the end of one on the wiki's own page
       */
      constructor(e, t, n) {
        this.dependencies = e;
        this.form = t;
        this.listener = n;
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
          var i;
          this.generated = (i = this.generated) != null ? i : cn(this.dependencies.randomBytes);
          this.creation = new to(this.dependencies, this.account(), this.listener);
          const n = this.form.parameters(this.generated, e);
          yield this.creation.begin(t ? b(h({}, n), { createpreservestate: "1" }) : n);
        });
      }
      /** The person creates the account on the wiki's own page, and it is waited for. */
      handOver() {
        const { service: e, clock: t } = this.dependencies;
        const { username: n, since: i } = this.account();
        this.forget();
        this.handedOver = new no(e, t, n, i, (o) => this.listener.ended({ kind: "created", username: o.username, by: o.by }));
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
        return { username: this.form.username, by: Jn(this.form.state.mode), since: e - uv };
      }
    };
  });

  // src/accounts/one/one.ts
  function dv(r, e) {
    switch (r.kind) {
      case "left":
        return null;
      case "refused":
        return r.refused;
      case "unknown":
        return { kind: "unknown", username: e, found: r.found };
      case "sessionLost":
      case "otherTab":
        return r;
      default:
        return T(r);
    }
  }
  var io;
  var jp = f(() => {
    "use strict";
    Wi();
    H();
    Ee();
    Sc();
    yt();
    Wp();
    Vp();
    Oc();
    io = class extends sn {
      constructor(t) {
        super(Ip);
        this.dependencies = t;
        this.asked = { accounts: [], reason: "", mail: null, many: false };
        this.form = new Yi(t);
        this.form.observe((n) => this.change(n));
        this.attempt = new ro(t, this.form, {
          finding: () => {
            this.form.say(null);
            this.show({ kind: "finding" });
          },
          step: (n) => {
            this.form.say(null);
            this.show({ kind: "step", conversation: n });
          },
          stepNotShown: (n) => this.show({ kind: "stepNotShown", username: this.form.username, why: n }),
          ended: (n) => this.ended(n)
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
        const { stage: t, isPasswordCopied: n } = this.state;
        return (t.kind === "created" || t.kind === "unfinished") && t.password !== null && !n;
      }
      /** Asks the wiki what it wants to know, and fills in what the dialog was opened with. */
      open(t) {
        return g(this, null, function* () {
          var n;
          this.asked = t;
          this.show({ kind: "opening" });
          try {
            const i = yield this.dependencies.service.open();
            const o = this.form.adopt(i.requests);
            this.change({ opening: i });
            this.attempt.clockSkew = i.clockSkew;
            if (i.impediments.length > 0 || !o) {
              this.show({ kind: "impossible", impediments: i.impediments });
              return;
            }
            const [s] = this.state.modes;
            const a = t.mail === false ? this.state.modes.find((c) => c !== "mail") : void 0;
            this.form.setMode((n = a != null ? a : s) != null ? n : this.state.mode);
            this.fill(h({ reason: t.reason }, t.accounts[0]));
          } catch (i) {
            const { code: o, text: s } = ce.from(i);
            this.show({ kind: "openingFailed", code: o, text: s });
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
        return g(this, arguments, function* (t = false, n = {}) {
          const { stage: i, values: o, notice: s } = this.state;
          if (i.kind !== "form" && i.kind !== "question") {
            return;
          }
          const a = Ki(dt(o, "reason"));
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
              yield this.attempt.begin(n, (s == null ? void 0 : s.kind) === "restart");
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
          var t, n;
          if (((t = this.state.notice) == null ? void 0 : t.kind) === "unknown" && this.state.stage.kind === "form") {
            yield (n = this.attempt.creation) == null ? void 0 : n.find();
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
        const { username: n } = this.form;
        switch (t.kind) {
          case "created":
            this.created(t);
            break;
          case "unfinished":
            this.form.say(null);
            this.show(b(h({}, t), { username: n, password: this.attempt.password }));
            break;
          case "restart":
            this.form.adopt(t.step.requests);
            this.showForm({ kind: "restart", message: t.step.message });
            break;
          default:
            this.tryAgain(dv(t, n));
        }
      }
      created(t) {
        this.form.say(null);
        this.show({
          kind: "created",
          username: t.username,
          by: t.by,
          email: dt(this.state.values, "email"),
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
  function pv({ accounts: r, reason: e }) {
    return r.length > 0 || e !== "";
  }
  function Kp(r, e) {
    return pv(r) ? b(h({}, r), { filledBy: e }) : r;
  }
  function Gp({ username: r, email: e, realname: t }) {
    return {
      username: wt("username", r),
      email: wt("email", e),
      realname: wt("realname", t)
    };
  }
  function oo(r) {
    return typeof r === "string" ? r : "";
  }
  function Qp(r) {
    const { accounts: e, reason: t } = typeof r === "object" && r !== null ? r : {};
    const n = (Array.isArray(e) ? e : []).map((i) => {
      const { username: o, email: s, realname: a } = typeof i === "object" && i !== null ? i : {};
      return Gp({ username: oo(o), email: oo(s), realname: oo(a) });
    });
    return Kp({
      accounts: n,
      reason: wt("reason", oo(t)),
      mail: null,
      many: n.length > 1
    }, "script");
  }
  function Jp(r) {
    const e = (o) => {
      var s;
      return (s = r.get(o)) != null ? s : "";
    };
    const t = Gp({ username: e("wpName"), email: e("email"), realname: e("realname") });
    const n = t.username !== "" || t.email !== "" || t.realname !== "";
    const i = (o) => !["", "0", "false"].includes(e(o));
    return Kp({
      accounts: n ? [t] : [],
      reason: wt("reason", e("reason")),
      mail: r.has("wpCreateaccountMail") ? i("wpCreateaccountMail") : null,
      many: i("many")
    }, "link");
  }
  function Xp(r) {
    return mv.test(r);
  }
  var mv;
  var Mc = f(() => {
    "use strict";
    Vi();
    mv = /^(action|debug|many|mobileaction|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;
  });

  // src/app/clear-address.ts
  function Yp(r) {
    const e = ["returntoquery", ...r.searchParams.keys()].filter((n) => !Xp(n));
    const t = ({ href: n }) => {
      const i = new URL(n);
      e.forEach((o) => i.searchParams.delete(o));
      return i.href;
    };
    history.replaceState(history.state, "", t(r));
    $(() => Array.from(document.links).forEach((n) => {
      if (e.some((i) => n.search.includes(`${i}=`))) {
        n.href = t(n);
      }
    }));
  }
  var Zp = f(() => {
    "use strict";
    Mc();
  });

  // src/app/browser.ts
  function so(r) {
    crypto.getRandomValues(r);
  }
  function Nc() {
    const r = navigator.locks;
    return r ? new Promise((e) => {
      r.request(`accountCreator ${_t}`, { ifAvailable: true }, (t) => t ? new Promise((n) => {
        e(n);
      }) : (
        // Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
        e(null)
      )).catch(() => e(() => void 0));
    }) : Promise.resolve(() => void 0);
  }
  var Gr, _t, Qr;
  var ao = f(() => {
    "use strict";
    Gr = {
      now: () => Date.now(),
      later(r, e) {
        const t = setTimeout(e, r);
        return () => clearTimeout(t);
      }
    };
    _t = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
    Qr = {
      get: (r) => sessionStorage.getItem(r),
      set: (r, e) => sessionStorage.setItem(r, e),
      remove: (r) => sessionStorage.removeItem(r),
      keys: () => Object.keys(sessionStorage)
    };
  });

  // src/i18n/en.json
  var nt;
  var On = f(() => {
    nt = {
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
      "accountcreator-broken-off-forget-question": "What is kept here of the list and its results is lost. Accounts that exist stay.",
      "accountcreator-broken-off-unreadable": "A list broke off here, but the notes of it cannot be read. Paste the list again: what you created already is recognised.",
      "accountcreator-broken-off-elsewhere": "A list was begun in another tab of this browser, which is still open. Go on with it there.",
      "accountcreator-broken-off-here": "A list broke off in this tab.",
      "accountcreator-broken-off-show": "Show the list"
    };
  });

  // src/app/left-page.ts
  function e0(r) {
    let e = false;
    window.addEventListener("beforeunload", (t) => {
      if (e) {
        t.stopImmediatePropagation();
      }
    });
    window.addEventListener("pageshow", ({ persisted: t }) => {
      if (t) {
        const { documentElement: n } = document;
        n.style.opacity = "0";
        n.inert = true;
        void r.whoAmI().then((i) => {
          e = i !== r.me;
          if (e) {
            location.reload();
          } else {
            n.style.opacity = "";
            n.inert = false;
          }
        });
      }
    });
  }
  var t0 = f(() => {
    "use strict";
  });

  // src/accounts/email/email.ts
  function Jr(r) {
    return !hv.test(r) ? "invalid" : xv.test(r) ? null : "odd";
  }
  function n0(r) {
    const e = r.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
    return e !== r && Jr(e) === null ? e : null;
  }
  var hv, xv;
  var co = f(() => {
    "use strict";
    Qn();
    Hi();
    Hi();
    hv = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
    xv = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
  });

  // src/accounts/email/mail-domains.ts
  function i0(r) {
    return new Map(r.split("|").map((e) => {
      const [t = "", ...n] = e.split(" ");
      return [t, n];
    }));
  }
  function Cv(r, e, t, n) {
    return t > 1 && n > 1 && r[t - 1] === e[n - 2] && r[t - 2] === e[n - 1];
  }
  function o0(r, e) {
    var i, o, s, a, c;
    let t = [];
    let n = Array.from({ length: e.length + 1 }, (l, d) => d);
    for (let l = 1; l <= r.length; l++) {
      const d = [l];
      for (let p = 1; p <= e.length; p++) {
        const m = r[l - 1] === e[p - 1];
        d[p] = Math.min(
          ((i = n[p]) != null ? i : 0) + 1,
          ((o = d[p - 1]) != null ? o : 0) + 1,
          ((s = n[p - 1]) != null ? s : 0) + (m ? 0 : 1),
          Cv(r, e, l, p) ? ((a = t[p - 2]) != null ? a : 0) + 1 : Infinity
        );
      }
      t = n;
      n = d;
    }
    return (c = n[e.length]) != null ? c : 0;
  }
  function lo(r) {
    return [...r].sort().join("");
  }
  function Ov(r, e) {
    const [t, n] = [r.charAt(0), e.charAt(0)];
    if (Math.abs(r.length - e.length) > 2 || t !== n && r.charAt(1) !== n && e.charAt(1) !== t) {
      return false;
    }
    const i = o0(r, e);
    if (i === 1) {
      return r.length !== e.length || t === n || lo(r) === lo(e);
    }
    if (t !== n) {
      return false;
    }
    return lo(r) === lo(e) || i === 2 && e.length > 6 && [...r].every((o) => e.includes(o));
  }
  function s0(r) {
    return vv.test(r) && !kv.includes(r);
  }
  function Lv(r, e) {
    return r.includes(e) || r.includes("*") && s0(e);
  }
  function r0(r, e) {
    var n;
    if (Lv(r, e)) {
      return e;
    }
    if (r.length === 1 && r[0] === "com" && s0(e)) {
      return "com";
    }
    const t = r.flatMap((i) => i === "*" ? yv : [i]);
    return (n = t.find((i) => o0(i, e) === 1)) != null ? n : null;
  }
  function Ev(r, e) {
    var n;
    const t = (n = Fc.get(r)) != null ? n : wv.get(r);
    if (t) {
      const i = r0(t, e);
      return i && `${r}.${i}`;
    }
    if (Sv.test(r)) {
      return null;
    }
    for (const [i, o] of Fc) {
      const s = Ov(r, i) ? r0(o, e) : null;
      if (s !== null) {
        return `${i}.${s}`;
      }
    }
    return null;
  }
  function Pv(r) {
    for (const [e, t] of Fc) {
      const n = t.find((i) => r === e + i.replace(".", ""));
      if (n !== void 0) {
        return `${e}.${n}`;
      }
    }
    return null;
  }
  function $v(r) {
    var o;
    if (r.length > Av || Rv.test(r)) {
      return null;
    }
    const [, e, t] = (o = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(r)) != null ? o : [];
    const n = e !== void 0 && t !== void 0 ? Ev(e, t) : Pv(r);
    if (n !== null) {
      return n === r ? null : n;
    }
    const i = Tv.find(([s]) => s.test(r));
    return i ? r.replace(i[0], i[1]) : null;
  }
  function a0(r) {
    const e = r.lastIndexOf("@") + 1;
    const t = e > 0 ? $v(r.slice(e).toLowerCase()) : null;
    return t === null ? null : r.slice(0, e) + t;
  }
  var gv, bv, Fc, wv, yv, vv, kv, Sv, Rv, Tv, Av;
  var c0 = f(() => {
    "use strict";
    gv = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
    bv = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
    Fc = i0(gv);
    wv = i0(bv);
    yv = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
    vv = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
    kv = ["co", "cm", "om"];
    Sv = /^(?:e?mail|cloud|gail|online|poste)$/;
    Rv = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
    Tv = [
      [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
      [/\.(?:nte|ent|nett)$/, ".net"],
      [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
    ];
    Av = 100;
  });

  // src/accounts/email/judge-email.ts
  function uo(r) {
    var i;
    const e = Jr(r);
    const t = e && n0(r);
    const n = (i = a0(t != null ? t : r)) != null ? i : t;
    if (e) {
      return { problem: e, meant: n };
    }
    return n === null ? Mv : { problem: "typo", meant: n };
  }
  var Mv;
  var Dc = f(() => {
    "use strict";
    co();
    c0();
    Mv = { problem: null, meant: null };
  });

  // src/app/checks-part.ts
  var l0 = {};
  on(l0, {
    judgeEmail: () => uo
  });
  var u0 = f(() => {
    "use strict";
    Dc();
  });

  // src/accounts/steps/step-conversation.ts
  function Fv({ required: r }) {
    return r === "required";
  }
  function po(r) {
    return r.kind === "silent" ? "unknown" : r.kind === "free" ? "no" : "yes";
  }
  var Nv, rr;
  var mo = f(() => {
    "use strict";
    eo();
    tt();
    Wi();
    H();
    Ee();
    Nv = 12e4;
    rr = class extends sn {
      /**
       * @param dependencies
       * @param account
       * @param step The first step
       * @param onEnd Told once how it ended
       * @param existence What is known already of the account; left out: the wiki is asked
       */
      constructor(t, n, i, o, s = "asking") {
        super({ step: i, existence: s, values: kc(i.requests), phase: "open", redirect: "none", notice: null });
        this.dependencies = t;
        this.account = n;
        this.onEnd = o;
        if (s === "asking") {
          void this.askForAccount();
        }
      }
      setValue(t, n) {
        this.change({ values: b(h({}, this.state.values), { [t]: n }) });
      }
      /**
       * Answers the step with what was filled in.
       *
       * @param extra The button that was pressed, or what came back from the redirect
       */
      answer() {
        return g(this, arguments, function* (t = {}) {
          const { step: n, values: i, phase: o } = this.state;
          if (o !== "open") {
            return;
          }
          const s = Object.keys(t).length > 0 ? [] : n.requests.filter(Fv);
          const a = jr(s, i);
          if (a) {
            this.change({ notice: b(h({}, Ce("fieldmissing", a.name)), { ended: false }) });
            return;
          }
          this.change({ phase: "sending", notice: null });
          yield this.conclude(yield this.dependencies.service.continue(
            Yn(n.requests, h(h({}, i), t)),
            this.account.by
          ));
        });
      }
      /** The person was sent to the redirect's address, in a window of its own. */
      redirected() {
        const { step: t } = this.state;
        this.change({ redirect: "away" });
        this.dependencies.clock.later(Nv, () => {
          const { state: n } = this;
          if (n.step === t && n.redirect === "away" && n.phase === "open") {
            this.change({ redirect: "late" });
          }
        });
      }
      /** That window is gone. An answer may still come: some sites cut the tie between the windows. */
      redirectClosed() {
        const { redirect: t, phase: n } = this.state;
        if (t !== "none" && n === "open") {
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
          const { step: n, redirect: i } = this.state;
          if (n.type !== "redirect" || i === "none") {
            return;
          }
          const o = /* @__PURE__ */ new Map();
          for (const { name: s } of n.requests.flatMap(({ fields: a }) => a)) {
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
        const { existence: t, phase: n } = this.state;
        if (n === "open") {
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
              T(t);
          }
        });
      }
      next(t) {
        return g(this, null, function* () {
          if (t.type === "restart") {
            yield this.endUnlessExisting({ kind: "restart", step: t });
            return;
          }
          const n = this.state.existence === "yes" ? "yes" : "asking";
          this.change({
            step: t,
            existence: n,
            values: kc(t.requests),
            phase: "open",
            redirect: "none",
            notice: null
          });
          if (n === "asking") {
            yield this.askForAccount();
          }
        });
      }
      askForAccount() {
        return g(this, null, function* () {
          const { step: t } = this.state;
          const { username: n, since: i } = this.account;
          const o = po(yield this.dependencies.service.find(n, i));
          if (this.state.step === t && this.state.existence === "asking") {
            this.change({ existence: o });
          }
        });
      }
      /** The answer to a step got lost. */
      find() {
        return g(this, null, function* () {
          const { service: t, clock: n } = this.dependencies;
          const { username: i, since: o } = this.account;
          const { existence: s } = this.state;
          this.change({ phase: "finding" });
          const a = yield nr(t, n, i, o);
          switch (a.kind) {
            case "mine":
              this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
              break;
            case "other":
              yield this.endUnlessExisting({ kind: "refused", refused: Ce("userexists") });
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
        return g(this, null, function* () {
          const { existence: n } = this.state;
          const { username: i, since: o } = this.account;
          const s = n === "yes" || n === "no" ? n : po(yield this.dependencies.service.find(i, o));
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
  function mt(r) {
    if (r === null || r === "") {
      return null;
    }
    try {
      const e = new URL(r, location.href);
      return e.protocol === "https:" || e.protocol === "http:" ? e : null;
    } catch (e) {
      return null;
    }
  }
  var Xr = f(() => {
    "use strict";
  });

  // src/ui/shared/captcha-service.ts
  function p0(r) {
    const e = window;
    const t = e[Dv[r]];
    return t && typeof t.render === "function" ? t : null;
  }
  function qv(r, e) {
    var n;
    const t = new DOMParser().parseFromString(e, "text/html");
    for (const i of Array.from(t.querySelectorAll("script[src]"))) {
      const o = mt(i.getAttribute("src"));
      const s = ((n = i.getAttribute("type")) != null ? n : "").trim().toLowerCase();
      if (o && Iv[r].test(o.href) && Bv.includes(s)) {
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
  function _v(r) {
    return new Promise((e, t) => {
      r.onload = () => e();
      r.onerror = () => t(new Error(`Cannot load ${r.src}`));
      setTimeout(() => t(new Error(`No answer from ${r.src}`)), d0);
      document.head.appendChild(r);
    });
  }
  function Wv(r) {
    return g(this, null, function* () {
      const e = Date.now();
      for (; ; ) {
        const t = p0(r);
        if (t) {
          if (t.ready) {
            yield new Promise((n) => {
              var i;
              (i = t.ready) == null ? void 0 : i.call(t, n);
            });
          }
          return t;
        }
        if (Date.now() - e > d0) {
          throw new Error(`${r} did not start`);
        }
        yield new Promise((n) => {
          setTimeout(n, 100);
        });
      }
    });
  }
  function m0(r, e, t, n, i) {
    return g(this, null, function* () {
      if (!p0(r)) {
        const s = qv(r, yield n());
        if (s === null) {
          throw new Error(`The wiki names no script of ${r}`);
        }
        yield _v(s);
      }
      const o = yield Wv(r);
      o.render(t, {
        sitekey: e,
        callback: i,
        "expired-callback": () => i(""),
        "error-callback": () => i("")
      });
    });
  }
  var d0, Dv, Iv, Bv;
  var f0 = f(() => {
    "use strict";
    Xr();
    d0 = 1e4;
    Dv = {
      hcaptcha: "hcaptcha",
      recaptcha: "grecaptcha",
      turnstile: "turnstile"
    };
    Iv = {
      hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
      recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
      turnstile: /^https:\/\/challenges\.cloudflare\.com\//
    };
    Bv = ["", "text/javascript", "application/javascript"];
  });

  // src/ui/shared/captcha-widget.ts
  function Uv() {
    const { confirmEdit: r } = mw.libs;
    if (!(r == null ? void 0 : r.CaptchaWidget)) {
      throw new Wt(`${fo} makes no widget`);
    }
    return r.CaptchaWidget;
  }
  var fo, Wt, zv, Yr;
  var h0 = f(() => {
    "use strict";
    fo = "ext.confirmEdit.CaptchaWidget";
    Wt = class extends Error {
    };
    zv = ["challenge-closed", "challenge-expired"];
    Yr = class {
      /**
       * @param container Has to be in the page when an answer is wanted
       * @param type As the wiki declares it
       * @param key The site's key with the service
       */
      constructor(e, t, n) {
        this.container = e;
        this.type = t;
        this.key = n;
        this.widget = null;
        this.isUsed = false;
      }
      /** Has this wiki such a widget for the service? */
      static isOffered(e) {
        return e === "hcaptcha" && mw.loader.getState(fo) !== null;
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
            const n = t instanceof Error ? t.message : String(t);
            throw zv.includes(n) ? new Error(n) : new Wt(n);
          }
          throw new Wt(`${fo} gave no answer`);
        });
      }
      make() {
        return g(this, null, function* () {
          try {
            yield mw.loader.using(fo);
            const e = new (Uv())({
              container: this.container,
              type: this.type,
              interfaceName: "createaccount"
            });
            yield e.updateForCaptchaFailure({ type: this.type, key: this.key });
            yield e.renderCaptcha();
            return e;
          } catch (e) {
            throw e instanceof Wt ? e : new Wt(String(e));
          }
        });
      }
    };
  });

  // src/ui/shared/messages.ts
  function rt(r) {
    for (const [e, t] of Object.entries(r)) {
      if (typeof t === "string" && !mw.messages.exists(e)) {
        mw.messages.set(e, t);
      }
    }
  }
  function Zr(r) {
    const e = document.documentElement.dir === "rtl";
    const t = r.replace(Vv, "");
    return e ? t && `⁨${t}⁩` : Hv.test(t) ? `⁨${t}⁩` : t;
  }
  function jv(r) {
    return String(r).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  }
  function u(r, ...e) {
    return mw.message(r, ...e.map((t) => typeof t === "string" ? Zr(t) : jv(t))).text();
  }
  function ho(r, ...e) {
    return mw.message(r, ...e).text();
  }
  function zt(r) {
    return r.filter((e) => e !== "").join(mw.msg("word-separator"));
  }
  var Hv, Vv;
  var L = f(() => {
    "use strict";
    Hv = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
    Vv = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  });

  // src/ui/shared/wiki-html.ts
  function Jv(r, e) {
    var t;
    if (e instanceof HTMLAnchorElement) {
      const n = mt(r.getAttribute("href"));
      if (n) {
        e.href = n.href;
        e.target = "_blank";
        e.rel = "noopener noreferrer";
      }
    } else if (e instanceof HTMLImageElement) {
      e.alt = (t = r.getAttribute("alt")) != null ? t : "";
      const n = mt(r.getAttribute("src"));
      if (n && n.origin === location.origin) {
        e.src = n.href;
      }
    }
  }
  function Ic(r, e) {
    Array.from(e.childNodes).forEach((t) => {
      if (t instanceof Text) {
        r.appendChild(document.createTextNode(t.data));
      } else if (t instanceof Element && !Gv.has(t.tagName.toUpperCase())) {
        if (!Kv.has(t.tagName)) {
          Ic(r, t);
          return;
        }
        const n = document.createElement(t.tagName.toLowerCase());
        for (const i of Qv) {
          const o = t.getAttribute(i);
          if (o !== null) {
            n.setAttribute(i, o);
          }
        }
        Jv(t, n);
        Ic(n, t);
        r.appendChild(n);
      }
    });
  }
  function le(r) {
    const e = document.createDocumentFragment();
    if (r.format === "text") {
      e.appendChild(document.createTextNode(r.text));
    } else {
      const t = new DOMParser().parseFromString(r.html, "text/html");
      Ic(e, t.body);
    }
    return e;
  }
  function ge(r) {
    var e;
    return ((e = le(r).textContent) != null ? e : "").trim();
  }
  function x0(r) {
    return ge(r) === "" ? null : $("<span>").append(le(r));
  }
  var Kv, Gv, Qv;
  var Ve = f(() => {
    "use strict";
    Xr();
    Kv = /* @__PURE__ */ new Set([
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
    Gv = /* @__PURE__ */ new Set([
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
    Qv = ["title", "lang", "dir", "alt", "width", "height"];
  });

  // src/ui/shared/captcha-view.ts
  function g0(r) {
    return $("<div>").append(le(r.instructions));
  }
  var ln;
  var xo = f(() => {
    "use strict";
    H();
    f0();
    h0();
    L();
    Xr();
    Ve();
    ln = class {
      constructor(e, t) {
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-captcha");
        if (e.kind !== "service") {
          this.$element.append(g0(e));
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
            T(e);
        }
      }
      addAnother(e) {
        const { another: t } = this.dependencies;
        if (t) {
          const n = new OO.ui.ButtonWidget({ label: e });
          n.on("click", t);
          this.$element.append(n.$element);
        }
      }
      addImage(e) {
        const t = mt(e);
        if ((t == null ? void 0 : t.origin) === location.origin) {
          this.$element.append($("<img>").addClass("accountcreator-captcha-picture").attr({
            src: t.href,
            alt: u("accountcreator-captcha-picture")
          }));
        }
      }
      addService(e) {
        const { solvedBy: t } = this.dependencies;
        const n = document.createElement("div");
        this.$element.append(n);
        if (t && Yr.isOffered(e.service)) {
          this.addWidget(e, n, t);
        } else {
          this.addScript(e, n);
        }
      }
      /** The wiki's own, which gives an answer whenever one is wanted. */
      addWidget(e, t, n) {
        const i = new Yr(t, e.service, e.siteKey);
        const o = (s) => {
          mw.log.warn(s);
          if (s instanceof Wt && t.isConnected) {
            const a = document.createElement("div");
            t.replaceWith(a);
            n(null);
            this.addScript(e, a);
          }
        };
        setTimeout(() => {
          if (t.isConnected) {
            i.render().catch(o);
          }
        });
        n(() => i.answer().catch((s) => {
          o(s);
          throw s;
        }));
      }
      /** By the script that the wiki's own page has; where that is not to be had, by that page. */
      addScript(e, t) {
        const { createAccountPage: n, answered: i } = this.dependencies;
        $(t).before(g0(e));
        m0(e.service, e.siteKey, t, n, i).catch(
          (o) => {
            mw.log.warn(o);
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
        const n = new OO.ui.ButtonWidget({
          label: u("accountcreator-hand-over"),
          target: "_blank",
          flags: ["progressive"]
        });
        n.$button.attr("data-accountcreator-action", "hand-over").on("mousedown keydown click", () => {
          n.setHref(e());
        });
        n.$button.on("click", () => t());
        return n.$element;
      }
    };
  });

  // src/ui/shared/redirect-return.ts
  function Bc(r) {
    return "BroadcastChannel" in window ? new BroadcastChannel(`accountCreator ${r}`) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
  }
  function w0(r, e) {
    const { searchParams: t } = new URL(r);
    const n = t.get(b0);
    if (n === null) {
      return false;
    }
    const i = Bc(e);
    i.postMessage({ mark: n, parameters: [...t] });
    setTimeout(() => {
      i.close();
      window.close();
    }, 200);
    return true;
  }
  var b0, go;
  var qc = f(() => {
    "use strict";
    Kr();
    b0 = "accountcreatorreturn";
    go = class {
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
        e.searchParams.set(b0, this.latest);
        return e.href;
      }
    };
  });

  // src/ui/shared/redirect-listener.ts
  function Xv(r) {
    const { mark: e, parameters: t } = typeof r === "object" && r !== null ? r : {};
    if (typeof e !== "string" || !Array.isArray(t)) {
      return null;
    }
    const n = t.filter((i) => Array.isArray(i) && typeof i[0] === "string" && typeof i[1] === "string");
    return { mark: e, parameters: new Map(n) };
  }
  function y0(r, e, t) {
    const n = Bc(r);
    n.onmessage = ({ data: i }) => {
      const o = Xv(i);
      if (o && o.mark === e) {
        n.close();
        t(o.parameters);
      }
    };
    return () => n.close();
  }
  var v0 = f(() => {
    "use strict";
    qc();
  });

  // src/ui/shared/redirect-window.ts
  var Yv, Zv, bo;
  var k0 = f(() => {
    "use strict";
    v0();
    Yv = 500;
    Zv = 1500;
    bo = class {
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
        const n = window.open("", "_blank", "popup,width=640,height=720");
        this.popup = n;
        if (n) {
          n.opener = null;
          n.location.href = t.href;
        }
        e.redirected();
        this.await(e);
        this.look(e, n);
      }
      show() {
        var e;
        (e = this.popup) == null ? void 0 : e.focus();
      }
      /** Nobody listens before a window is sent out, nor after its answer has come or nobody waits for it any more. */
      await(e) {
        this.stopListening();
        const t = y0(this.wiki, this.marks.current, (i) => {
          void e.redirectReturned(i);
        });
        const n = e.observe(({ phase: i }) => {
          if (i === "ended") {
            t();
          }
        });
        this.stopListening = () => {
          t();
          n();
        };
      }
      look(e, t) {
        setTimeout(() => {
          if (t !== this.popup) {
            return;
          }
          if (!t || t.closed) {
            setTimeout(() => e.redirectClosed(), Zv);
          } else {
            this.look(e, t);
          }
        }, Yv);
      }
    };
  });

  // src/ui/shared/deliberate-press.ts
  function R0({ key: r }) {
    return r === "Enter" || r === " ";
  }
  function T0({ key: r, target: e }) {
    return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || r === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(e2) !== null && e.closest(A0) === null;
  }
  var S0, A0, e2, un;
  var wo = f(() => {
    "use strict";
    S0 = 500;
    A0 = "button, a, [role=button], input[type=button], input[type=submit]";
    e2 = "[role=gridcell]";
    un = class {
      /** @param element The window */
      constructor(e) {
        this.element = e;
        /** Of the keys that are held down, those that were let through. */
        this.held = /* @__PURE__ */ new Set();
        /** Until when nothing is a press, on the clock of Event.timeStamp; for ever, where it has not been painted yet. */
        this.deadUntil = Infinity;
        this.frame = 0;
        e.addEventListener("keydown", (n) => this.onKeydown(n), true);
        e.addEventListener("keyup", (n) => this.onKeyup(n), true);
        e.addEventListener("click", (n) => this.onClick(n), true);
        e.addEventListener("pointerdown", (n) => this.putOff(n), true);
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
        this.deadUntil = e + S0;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.element.classList.remove("accountcreator-not-yet"), this.deadUntil - performance.now());
      }
      isTooEarly({ timeStamp: e }) {
        return e < this.deadUntil;
      }
      /** Whoever presses too early has not looked yet. */
      putOff(e) {
        if (this.isTooEarly(e) && this.deadUntil !== Infinity) {
          this.waitFrom(Math.max(e.timeStamp, this.deadUntil - S0));
        }
      }
      onKeydown(e) {
        if (!R0(e) || T0(e)) {
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
        if (R0(e) && !T0(e) && !this.held.delete(e.key)) {
          e.preventDefault();
          e.stopImmediatePropagation();
        }
      }
      onClick(e) {
        if (this.isTooEarly(e) && e.target instanceof Element && e.target.closest(A0)) {
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
  function C0() {
    var r, e, t;
    return (t = (e = (r = OO.ui).getTeleportTarget) == null ? void 0 : e.call(r)) != null ? t : document.body;
  }
  function O0(r) {
    const e = $(C0());
    const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
    if (t.length > 0) {
      r.$element.insertBefore(t.first());
    } else {
      e.append(r.$element);
    }
  }
  function yo(r) {
    $(C0()).append(r.$element);
  }
  var vo = f(() => {
    "use strict";
  });

  // src/ui/shared/ask.ts
  function ve(r, e) {
    const t = $.Deferred();
    const n = new OO.ui.WindowManager();
    const i = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    yo(n);
    n.addWindows([i]);
    const [o] = i.$element.get();
    const s = n.openWindow(i, {
      message: r,
      // OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
      actions: [
        { action: "stay", label: u("accountcreator-stay"), flags: ["safe", "primary"] },
        { action: "confirm", label: e, flags: "destructive" }
      ]
    });
    const a = o && new un(o);
    void s.opened.then(() => {
      for (const c of i.getActions().get()) {
        c.$button.attr("data-accountcreator-action", c.getAction());
      }
      a == null ? void 0 : a.appeared();
    });
    void s.closed.then((c) => {
      n.destroy();
      t[(c == null ? void 0 : c.action) === "confirm" ? "resolve" : "reject"]();
    });
    return t.promise();
  }
  var Ut = f(() => {
    "use strict";
    wo();
    L();
    vo();
  });

  // src/ui/shared/field-control.ts
  function t2(r, e) {
    let t = false;
    const n = new OO.ui.TextInputWidget({
      name: r.name,
      // OOUI looks for itself whenever the field is left, and would take away again what the wiki has said.
      validate: () => !t,
      type: r.type === "password" ? "password" : "text",
      // The browser would offer the data of the person who is logged in.
      autocomplete: false
    });
    n.$input.attr({
      spellcheck: "false",
      autocapitalize: "off",
      autocomplete: r.type === "password" ? "new-password" : "off"
    });
    if (r.name === "email") {
      n.$input.attr("inputmode", "email");
    }
    n.on("change", e);
    n.$input.on("input", () => {
      n.setValue(String(n.$input.val()));
    });
    n.$input.on("focus", () => {
      void n.setValidityFlag(!t);
    });
    return {
      widget: n,
      $content: n.$element,
      $input: n.$input,
      set: (i) => {
        n.setValue(String(i));
      },
      setInvalid: (i) => {
        t = i;
        void n.setValidityFlag(!i);
      }
    };
  }
  function n2(r, e) {
    const t = $("<select>").append(r.options.map(({ value: o, label: s }) => $("<option>").val(o).text(s)));
    const n = { name: r.name, $input: t };
    const i = new OO.ui.InputWidget(n);
    i.on("change", e);
    return {
      widget: i,
      $content: i.$element,
      $input: t,
      set: (o) => {
        i.setValue(String(o));
      }
    };
  }
  function r2(r, e) {
    const t = new OO.ui.CheckboxMultiselectInputWidget({
      name: r.name,
      options: r.options.map(({ value: n, label: i }) => ({ data: n, label: i }))
    });
    t.on("change", () => e([...t.getValue()]));
    return {
      widget: t,
      $content: t.$element,
      $input: null,
      set: (n) => {
        t.setValue(Array.isArray(n) ? n : []);
      }
    };
  }
  function i2(r, e) {
    const t = new OO.ui.CheckboxInputWidget({ name: r.name, value: "1" });
    t.on("change", (n) => e(n === true));
    return {
      widget: t,
      $content: t.$element,
      $input: t.$input,
      set: (n) => {
        t.setSelected(n === true);
      }
    };
  }
  function o2(r) {
    const e = $("<div>").addClass("accountcreator-reading").append(le(r.label));
    if (typeof r.value === "string" && r.value !== "") {
      e.append($("<p>").text(r.value));
    }
    return { widget: null, $content: e, $input: null };
  }
  function s2(r, e) {
    const t = new OO.ui.ButtonWidget({ label: ge(r.label) || r.name });
    t.on("click", e);
    return { widget: t, $content: t.$element, $input: t.$button };
  }
  function a2(r, e, t) {
    switch (r.type) {
      case "string":
      case "password":
        return t2(r, e);
      case "select":
        return n2(r, e);
      case "multiselect":
        return r2(r, e);
      case "checkbox":
        return i2(r, e);
      case "button":
        return s2(r, t);
      case "null":
      case "hidden":
        return o2(r);
      default:
        return T(r.type);
    }
  }
  function L0(r, e) {
    return JSON.stringify(r) === JSON.stringify(e);
  }
  var ir;
  var _c = f(() => {
    "use strict";
    V();
    H();
    Ve();
    ir = class {
      /**
       * @param field
       * @param dependencies Told of what the person puts in
       * @param showsHelp The wiki's help text, where it says more than the label
       */
      constructor(e, t, n) {
        this.field = e;
        this.$remark = $("<div>").addClass("accountcreator-remark").attr("aria-live", "polite");
        this.remark = null;
        /** What the model knows. The widget may be ahead of it: OOUI tells of what is typed a moment later. */
        this.known = null;
        var p;
        this.control = a2(
          e,
          (m) => {
            if (!L0(m, this.known)) {
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
        const { widget: i, $content: o, $input: s } = this.control;
        if (!i || e.type === "button") {
          this.$element.append(o);
          if (s) {
            s.attr("title", ge(e.help));
          }
          return;
        }
        const a = ge(e.label) || e.name;
        const c = n && !Y(e.help) && ge(e.help) !== a;
        const l = new OO.ui.FieldLayout(i, {
          align: e.type === "checkbox" ? "inline" : "top",
          label: (p = x0(e.label)) != null ? p : e.name
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
        var t, n;
        if (!L0(e, this.known)) {
          this.known = e;
          (n = (t = this.control).set) == null ? void 0 : n.call(t, e);
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
        const [n] = e.get();
        if (t && n) {
          n.id = n.id || OO.ui.generateElementId();
          t.attr("aria-describedby", (i, o) => [n.id, o].join(" "));
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
          const { type: t, content: n } = e;
          this.$remark.append(new OO.ui.MessageWidget({ type: t, inline: true, label: n }).$element);
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
  function Wc(r, e) {
    var n, i;
    const t = Array.from((i = (n = r.parentElement) == null ? void 0 : n.children) != null ? i : []);
    return t.indexOf(r) < t.indexOf(e);
  }
  var or;
  var zc = f(() => {
    "use strict";
    ut();
    ze();
    _c();
    or = class {
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
      render(e, t, n) {
        var s;
        const i = JSON.stringify([e, t, n]);
        if (i === this.shown) {
          return false;
        }
        this.shown = i;
        const o = this.focusedName();
        this.build(e.filter(({ name: a, type: c }) => a !== _r && c !== "hidden"), t, n);
        if (o !== null) {
          (s = this.controls.get(o)) == null ? void 0 : s.focus();
        }
        return true;
      }
      setValues(e, t) {
        this.controls.forEach((n, i) => {
          var o;
          n.setValue((o = ye(e, i)) != null ? o : "");
          n.setDisabled(t);
        });
      }
      /** A new challenge is on its way: what would be typed now would be lost. */
      setRenewing(e) {
        var t, n;
        (t = this.controls.get(G)) == null ? void 0 : t.setReadOnly(e);
        (n = this.captcha) == null ? void 0 : n.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
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
      build(e, t, n) {
        const i = /* @__PURE__ */ new Map();
        const o = [];
        for (const s of e) {
          const a = this.controls.get(s.name);
          const c = a && JSON.stringify(a.field) === JSON.stringify(s) ? a : new ir(s, this.dependencies, this.dependencies.showsHelp(s));
          i.set(s.name, c);
          if (s.name === G && t) {
            o.push(...this.captchaElement(t, n).get());
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
        let n = null;
        for (const i of [...e].reverse()) {
          if (i.parentElement !== t || n && !Wc(i, n)) {
            t == null ? void 0 : t.insertBefore(i, n);
          }
          n = i;
        }
        this.placed = e;
      }
      captchaElement(e, t) {
        var i;
        const n = JSON.stringify([e, t]);
        if (((i = this.captcha) == null ? void 0 : i.key) !== n) {
          this.captcha = { key: n, $puzzle: this.dependencies.puzzle(e) };
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
  function c2(r) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return r === null ? u("accountcreator-session-lost", e) : r === e ? u("accountcreator-session-again", e) : u("accountcreator-session-other", e, r);
  }
  function l2(r, e) {
    const { advice: t, action: n } = z(r.code);
    const i = r.spent && !e ? u("accountcreator-spent") : "";
    const o = n === "createAllTheSame";
    return {
      wiki: r.message,
      own: zt([u(t), i]),
      type: o ? "warning" : "error",
      field: r.field,
      action: o ? n : null
    };
  }
  function u2(r, e) {
    const t = { wiki: Q(""), field: null, action: null };
    switch (r.kind) {
      case "refused":
        return l2(r, e);
      case "sessionLost":
        return b(h({}, t), { type: "error", own: c2(r.now) });
      case "unknown":
        return r.found === "free" ? b(h({}, t), { own: u("accountcreator-unknown-free", r.username), type: "warning" }) : b(h({}, t), {
          own: u("accountcreator-unknown-silent", r.username),
          type: "warning",
          action: "askAgain"
        });
      case "restart":
        return b(h({}, t), { wiki: r.message, own: u("accountcreator-restart"), type: "warning" });
      case "otherTab":
        return b(h({}, t), { own: u("accountcreator-other-tab"), type: "warning" });
      default:
        return T(r);
    }
  }
  function d2(r) {
    return r.kind === "restart" ? "step" : r.kind === "otherTab" ? null : r.kind;
  }
  var sr;
  var Uc = f(() => {
    "use strict";
    De();
    V();
    H();
    L();
    Ve();
    sr = class {
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
        const n = t !== null && t.rights.includes("noratelimit");
        const i = e ? u2(e, n) : null;
        if (e !== this.shown) {
          this.shown = e;
          this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
          if (e && i) {
            this.$element.attr("data-accountcreator-outcome", d2(e)).append(this.build(i));
            if (e.kind === "refused") {
              this.$element.attr("data-accountcreator-code", e.code);
            }
          }
        }
        return i ? i.field : null;
      }
      build(e) {
        const t = $("<div>");
        if (!Y(e.wiki)) {
          t.append($("<div>").addClass("accountcreator-notice-wiki").append(le(e.wiki)));
        }
        t.append($("<p>").addClass("accountcreator-notice-own").text(e.own));
        const { action: n } = e;
        const i = n && this.actions[n];
        if (i) {
          const o = {
            askAgain: u("accountcreator-ask-again"),
            createAllTheSame: u("accountcreator-create-all-the-same")
          }[n];
          const s = new OO.ui.ButtonWidget({ label: o });
          s.on("click", i);
          t.append(s.$element);
        }
        return new OO.ui.MessageWidget({ type: e.type, label: t }).$element;
      }
    };
  });

  // src/ui/shared/step-view.ts
  function ei({ existence: r }) {
    return r === "yes" ? u("accountcreator-close-step") : r === "no" ? u("accountcreator-close-step-none") : u("accountcreator-close-step-maybe");
  }
  function cr({ existence: r }) {
    return r === "no" ? u("accountcreator-give-up") : u("accountcreator-walk-away");
  }
  function ko({ step: r, redirect: e }) {
    const { redirectTarget: t, requests: n } = r;
    if (t !== null) {
      const s = mt(t);
      return !s ? null : e === "none" ? u("accountcreator-redirect-go", s.host) : e === "away" ? u("accountcreator-redirect-show") : u("accountcreator-redirect-again");
    }
    const i = n.flatMap((s) => s.fields);
    const o = i.some(({ type: s }) => s === "button") && i.every(({ type: s }) => s === "button" || s === "null" || s === "hidden");
    return o ? null : u("accountcreator-continue");
  }
  function p2({ requests: r }) {
    const e = $("<dl>").addClass("accountcreator-metadata");
    for (const { metadata: t } of r) {
      for (const [n, i] of Object.entries(t)) {
        if (typeof i === "string" && i !== "") {
          e.append($("<dt>").text(n), $("<dd>").text(i));
        }
      }
    }
    return e.children().length > 0 ? e : $();
  }
  function m2(r) {
    switch (r) {
      case "none":
        return "";
      case "away":
        return u("accountcreator-redirect-away");
      case "late":
        return u("accountcreator-redirect-late");
      case "closed":
        return u("accountcreator-redirect-closed");
      default:
        return T(r);
    }
  }
  var ar;
  var Hc = f(() => {
    "use strict";
    ze();
    V();
    H();
    xo();
    zc();
    L();
    Uc();
    Xr();
    Ve();
    ar = class {
      constructor(e) {
        this.dependencies = e;
        this.$element = $("<div>").addClass("accountcreator-step");
        this.notice = new sr();
        this.$existence = $("<div>").attr("role", "status");
        this.$redirect = $("<div>").attr("role", "status");
        this.$metadata = $("<div>");
        this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
        this.conversation = null;
        this.stopObserving = () => void 0;
        this.shown = null;
        this.existenceShown = "";
        this.fields = new or({
          changed: (t, n) => {
            var i;
            return (i = this.conversation) == null ? void 0 : i.setValue(t, n);
          },
          pressed: (t) => {
            var n;
            void ((n = this.conversation) == null ? void 0 : n.answer({ [t]: true }));
          },
          showsHelp: () => true,
          puzzle: (t) => new ln(t, {
            answered: (n) => {
              var i;
              return (i = this.conversation) == null ? void 0 : i.setValue(G, n);
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
          var n;
          if (t.key === "Enter" && t.target instanceof HTMLInputElement && !((n = t.originalEvent) == null ? void 0 : n.isComposing)) {
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
        const { step: t, redirect: n } = e.state;
        if (t.redirectTarget === null) {
          void e.answer();
        } else if (n === "away") {
          this.dependencies.redirector.show();
        } else {
          const i = mt(t.redirectTarget);
          if (i) {
            this.dependencies.redirector.visit(e, i);
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
        const { step: n, notice: i } = t;
        const o = this.shown;
        this.shown = { step: n, notice: i };
        if (n !== (o == null ? void 0 : o.step)) {
          this.build(n);
        }
        this.renderExistence(e);
        this.renderRedirect(t);
        this.fields.setValues(t.values, t.phase !== "open");
        this.renderNotice(i);
        if (o && (n !== o.step || i && i !== o.notice) && this.$element.is(":visible")) {
          this.focus();
        }
      }
      firstInput() {
        var t, n;
        const { notice: e } = (n = (t = this.conversation) == null ? void 0 : t.state) != null ? n : {};
        return (e == null ? void 0 : e.field) && this.fields.get(e.field) || this.fields.all.find(({ field: i }) => i.type === "string" || i.type === "password");
      }
      build(e) {
        var n;
        this.$message.empty();
        if (e.redirectTarget !== null) {
          const i = mt(e.redirectTarget);
          this.$message.text(i ? u("accountcreator-redirect", i.host) : u("accountcreator-redirect-unsafe", e.redirectTarget));
        } else if (Y(e.message)) {
          this.$message.text(u("accountcreator-step-more"));
        } else {
          this.$message.append(le(e.message));
        }
        this.$metadata.empty().append(e.redirectTarget === null ? p2(e) : $());
        const t = e.redirectTarget === null ? e.requests.flatMap((i) => i.fields) : [];
        this.fields.render(t, gt(e.requests), 0);
        (n = this.firstInput()) == null ? void 0 : n.describeBy(this.$message);
      }
      renderNotice(e) {
        const t = this.notice.render(e, null);
        this.fields.all.forEach((n) => n.setInvalid(n.field.name === t));
      }
      renderExistence({ account: e, state: t }) {
        const n = t.existence === "yes" ? u("accountcreator-step-exists", e.username) : "";
        if (n !== this.existenceShown) {
          this.existenceShown = n;
          this.$existence.empty();
          if (n !== "") {
            this.$existence.append(new OO.ui.MessageWidget({ type: "notice", label: n }).$element);
          }
        }
      }
      renderRedirect({ redirect: e }) {
        const t = m2(e);
        if (this.$redirect.text() !== t) {
          this.$redirect.text(t);
        }
      }
    };
  });

  // src/ui/shared/step-screen.ts
  var So;
  var E0 = f(() => {
    "use strict";
    Ut();
    L();
    Hc();
    So = class {
      constructor(e, t) {
        this.conversation = e;
        this.$element = $("<div>");
        this.size = "large";
        this.viewName = "step";
        this.step = new ar(t);
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
        const n = ko(e);
        return [
          { action: "leave", label: cr(e), kind: "destructive", disabled: t },
          ...n === null ? [] : [{ action: "next", label: n, kind: "progressive", disabled: t }]
        ];
      }
      get closingQuestion() {
        const { state: e } = this.conversation;
        return e.phase === "ended" ? null : ei(e);
      }
      press(e) {
        const { conversation: t, step: n } = this;
        if (e === "next") {
          n.next();
        } else if (e === "leave") {
          void ve(ei(t.state), cr(t.state)).then(
            () => t.leave(),
            () => n.focus()
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
  var P0 = {};
  on(P0, {
    makeStepsPart: () => f2
  });
  function f2(r, e) {
    rt(nt);
    const t = new bo(e, _t);
    const n = () => r.service.createAccountPage();
    return {
      redirector: t,
      converse: (i, o, s) => Promise.resolve(
        new rr(r, i, o, s)
      ),
      screen: (i) => new So(i, { redirector: t, createAccountPage: n }),
      puzzle: (i, o) => new ln(i, b(h({}, o), { createAccountPage: n })).$element
    };
  }
  var $0 = f(() => {
    "use strict";
    ao();
    mo();
    On();
    xo();
    L();
    k0();
    E0();
  });

  // src/accounts/list/delimited-text.ts
  function vt(r, e, t) {
    const n = (i) => h2.test(i) || i.includes(e) ? `"${i.replace(/"/g, '""')}"` : i;
    return r.map((i) => i.map(n).join(e)).join(t);
  }
  var h2;
  var lr = f(() => {
    "use strict";
    h2 = /["\r\n]|^\s|\s$/u;
  });

  // src/accounts/list/read/html.ts
  function Ro(r) {
    var e;
    return x2.has(r.nodeName.toUpperCase()) || g2.test(Ht(r, "class")) || y2.test(Ht(r, "style")) || Ht(r, "aria-hidden") === "true" || typeof ((e = r.getAttribute) == null ? void 0 : e.call(r, "hidden")) === "string";
  }
  function k2(r) {
    const e = r.lastIndexOf("(");
    return e !== -1 && r.indexOf(")", e) === r.length - 1 ? r.slice(0, e).trimEnd() : r;
  }
  function S2(r) {
    const e = Array.from(r.childNodes).flatMap((n) => /^T(?:BODY|HEAD|FOOT)$/i.test(n.nodeName) ? Array.from(n.childNodes) : [n]);
    const t = (n) => e.filter(({ nodeName: i }) => i.toUpperCase() === n);
    return { rows: t("TR"), captions: t("CAPTION") };
  }
  function Gc(r) {
    if ("line" in r) {
      return [r.line];
    }
    return [
      "{|",
      ...r.rows.flatMap((e, t) => e.length === 0 ? [] : r.isHead[t] ? `! ${e.map(F0).join(" !! ")}` : `| ${e.map(F0).join(" || ")}`),
      "|}"
    ];
  }
  function q0(r, e, t) {
    const n = new Kc(e);
    n.read(new t().parseFromString(r, "text/html").body);
    n.flush();
    return n;
  }
  function _0(r, e, t) {
    const { blocks: n, budget: i } = q0(r, e, t);
    return [...i.isSpent ? [B0] : [], ...n.flatMap(Gc)].join("\n");
  }
  function W0(r, e, t, n) {
    const i = q0(r, t, n);
    const o = i.blocks.filter((s) => "rows" in s);
    if (i.budget.isSpent) {
      return [B0, ...e.trim() !== "" ? [e] : i.blocks.flatMap(Gc)].join("\n");
    }
    if (o.length === 0 && i.people === 0 && e.trim() !== "") {
      return e;
    }
    if (o.length === i.blocks.length && i.people === 0) {
      return vt(o.flatMap(({ rows: s }) => s), "	", "\n");
    }
    return i.blocks.flatMap(Gc).join("\n");
  }
  var M0, N0, x2, g2, b2, w2, Ht, y2, D0, v2, I0, B0, Vc, jc, Kc, F0;
  var z0 = f(() => {
    "use strict";
    lr();
    M0 = 3;
    N0 = 1;
    x2 = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
    g2 = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
    b2 = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
    w2 = 600;
    Ht = (r, e) => {
      var t, n;
      return (n = (t = r.getAttribute) == null ? void 0 : t.call(r, e)) != null ? n : "";
    };
    y2 = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
    D0 = /^(?:[*#:]|==) /;
    v2 = (r) => r.map((e) => "line" in e ? e.line.replace(D0, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
    I0 = 2e5;
    B0 = `<!-- rowspan × colspan > ${I0} -->`;
    Vc = class {
      constructor() {
        this.isSpent = false;
        this.left = I0;
      }
      /** How many of so many cells there is room for: all, or none. */
      take(e) {
        this.isSpent = this.isSpent || e > this.left;
        const t = this.isSpent ? 0 : e;
        this.left -= t;
        return t;
      }
    };
    jc = class {
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
        var n, i;
        const { row: e, spans: t } = this;
        for (let o = (n = t[e.length]) != null ? n : 0; o > 0; o = (i = t[e.length]) != null ? i : 0) {
          t[e.length] = o - 1;
          if (this.budget.take(1) === 0) {
            t.length = 0;
            return;
          }
          e.push([]);
        }
      }
      add(e, t) {
        const { row: n, spans: i } = this;
        const o = Math.min(1e3, Number(Ht(e, "rowspan")) || 1) - 1;
        const s = n.length;
        n.push(t);
        const a = this.budget.take(Math.min(50, Number(Ht(e, "colspan")) || 1) - 1);
        for (let c = 0; c < a; c++) {
          n.push([]);
        }
        if (o > 0 && !this.budget.isSpent) {
          i.length = Math.max(i.length, n.length);
          i.fill(o, s, n.length);
        }
      }
    };
    Kc = class r {
      constructor(e, t = new Vc(), n = 0) {
        this.titles = e;
        this.budget = t;
        this.depth = n;
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
        if (this.depth > w2) {
          this.readDeep(e);
          return;
        }
        this.depth++;
        for (const n of Array.from(e.childNodes)) {
          if (n.nodeType === M0) {
            this.addText(n);
          } else if (n.nodeType === N0 && !Ro(n)) {
            this.readElement(n, t);
          }
        }
        this.depth--;
      }
      addText(e) {
        var n;
        const t = ((n = e.nodeValue) != null ? n : "").replace(/\s+/gu, " ");
        this.addresses += /[@＠]/.test(t) ? 1 : 0;
        this.line += t;
      }
      /** Each element in a line of its own. */
      readDeep(e) {
        const t = [e];
        for (let n = t.pop(); n !== void 0; n = t.pop()) {
          if (n.nodeType === M0) {
            this.addText(n);
          } else if (n.nodeType === N0 && !Ro(n)) {
            this.flush();
            for (const i of Array.from(n.childNodes).reverse()) {
              t.push(i);
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
        const n = e.nodeName.toUpperCase();
        if (n === "BR") {
          this.flush();
        } else if (n === "A") {
          this.readLink(e, t);
        } else if (n === "TABLE") {
          this.readTable(e);
        } else if (n === "LI" || n === "DD" || /^H[1-6]$/.test(n) || /mso-?list/i.test(Ht(e, "class") + Ht(e, "style"))) {
          this.flush();
          this.mark = n === "LI" ? t : n === "DD" ? ": " : /^H/.test(n) ? "== " : "* ";
          this.read(e, t);
          this.flush();
          this.mark = "";
        } else if (n === "DEL" || n === "S" || n === "STRIKE") {
          this.line += "<s>";
          this.read(e, t);
          this.line += "</s>";
        } else if (b2.has(n) || n === "TR" || n === "TBODY") {
          this.flush();
          this.read(e, n === "OL" ? "# " : n === "UL" ? "* " : t);
          this.flush();
        } else {
          this.read(e, t);
        }
      }
      readLink(e, t) {
        var a;
        const n = Ht(e, "href");
        const i = /^https?:/i.test(n) ? n : `https://wiki.invalid${n.replace(/^\.?\/*/, "/")}`;
        const o = Ht(e, "title");
        const s = n === "" || n.startsWith("#") ? null : (a = this.titles.personAt(i)) != null ? a : this.titles.personIn(k2(o));
        if (/^mailto:/i.test(n)) {
          const c = this.addresses;
          this.read(e, t);
          if (this.addresses === c) {
            const [l = ""] = n.slice("mailto:".length).split("?");
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
        const t = new jc(this.budget);
        const n = [];
        const { rows: i, captions: o } = S2(e);
        const s = i.map((c) => this.readRow(c, t, n));
        this.flush();
        const { rows: a } = t;
        if (a.some((c) => c.filter((l) => l.length > 0).length > 1)) {
          this.blocks.push({ rows: a.map((c) => c.map(v2)), isHead: s });
          return;
        }
        for (const c of o) {
          this.read(c);
          this.flush();
        }
        n.forEach((c) => c.forEach((l) => this.take(l)));
      }
      /** @return Does it hold headings alone? */
      readRow(e, t, n) {
        let i = 0;
        let o = 0;
        t.beginRow();
        for (const s of Array.from(e.childNodes)) {
          const a = s.nodeName.toUpperCase();
          if (a !== "TD" && a !== "TH") {
            continue;
          }
          t.skipSpanned();
          const c = new r(this.titles, this.budget, this.depth + 3);
          const l = !Ro(e) && !Ro(s);
          if (l) {
            c.read(s);
          }
          c.flush();
          this.people += c.people;
          t.add(s, c.blocks);
          if (l) {
            n.push(c.blocks);
          }
          i += a === "TH" ? 1 : 0;
          o += a === "TD" && c.blocks.length > 0 ? 1 : 0;
        }
        t.skipSpanned();
        return i > 0 && o === 0;
      }
      /** What a cell of a frame holds, as if it stood in place of the frame. */
      take(e) {
        if ("line" in e) {
          this.blocks.push(D0.test(e.line) ? e : { line: this.mark + e.line });
          this.mark = "";
        } else {
          this.blocks.push(e);
        }
      }
    };
    F0 = (r) => r.replace(/\s+/gu, " ").replace(/\|/g, "/");
  });

  // src/accounts/list/read/plain-text.ts
  function P2(r, e, t, n) {
    var o, s, a;
    if (n !== void 0) {
      const [, c = "", l = ""] = (o = /^([a-z])([a-z]+)$/i.exec(n)) != null ? o : [];
      const d = A2.get(l);
      return (a = (s = T2.get(n)) != null ? s : C2.get(n)) != null ? a : d ? (c + d).normalize() : r;
    }
    const i = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
    return i > 31 && i < 1114112 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : r;
  }
  function U0(r) {
    return r.includes("&") ? r.replace(R2, P2) : r;
  }
  function dn(r) {
    return r.replace(/[\s_]+/gu, " ").trim();
  }
  function Pe(r) {
    if (!L2.test(r)) {
      return r;
    }
    return r.replace(O2, (e) => {
      var i;
      let t = (i = e.codePointAt(0)) != null ? i : 0;
      const n = t;
      while (n - t < 9 && E2.test(String.fromCodePoint(t - 1))) {
        t--;
      }
      return String(n - t);
    });
  }
  function C(r) {
    return r.trim() === "";
  }
  var R2, T2, A2, C2, O2, L2, E2;
  var be = f(() => {
    "use strict";
    Ae();
    R2 = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
    T2 = new Map(Object.entries({
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
    A2 = new Map(Object.entries({
      grave: "̀",
      acute: "́",
      circ: "̂",
      tilde: "̃",
      uml: "̈",
      ring: "̊",
      cedil: "̧",
      caron: "̌"
    }));
    C2 = new Map(Object.entries({
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
    O2 = P(String.raw`\p{Nd}`, "g");
    L2 = P(String.raw`[^\P{Nd}\d]`);
    E2 = P(String.raw`\p{Nd}`);
  });

  // src/accounts/list/read/page-titles.ts
  var $2, M2, H0, N2, F2, D2, I2, B2, Ln;
  var Qc = f(() => {
    "use strict";
    be();
    $2 = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
    M2 = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
    H0 = $2.split("|");
    N2 = M2.split("|");
    F2 = /^[\w-]{1,24}$/;
    D2 = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
    I2 = 500;
    B2 = (r) => {
      try {
        return decodeURIComponent(r);
      } catch (e) {
        return r;
      }
    };
    Ln = class r {
      constructor(e = []) {
        this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...H0, ...e.map(r.plain)]);
      }
      static plain(e) {
        return dn(e).toLowerCase();
      }
      /** Who has no account has an IP address for a name. */
      static named(e) {
        const t = e.trim();
        return t === "" || D2.test(t) ? null : t;
      }
      /**
       * Is this the name of a namespace for people?
       *
       * @param name
       * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
       */
      isUserNamespace(e, t) {
        const n = r.plain(e);
        return this.exact.has(n) || t && n.length < 60 && H0.some((i) => i.length > (i.charCodeAt(0) > 11904 ? 1 : 3) && n.includes(i));
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
        if (e.length > I2 || !/[:：]/.test(e)) {
          return null;
        }
        const n = dn(e).replace(/^:/, "").split(/\s*[:：]\s*/);
        for (let s = 0; s < n.length - 1 && s < 4; s++) {
          const a = (i = n[s]) != null ? i : "";
          const c = n.slice(s + 1).join(":");
          if (this.isUserNamespace(a, t)) {
            return r.named(c.replace(/[/#?].*$/u, ""));
          }
          const [, l, d] = (o = /^([^/]+)\/([^/#?]+)/.exec(c)) != null ? o : [];
          if (s < n.length - 1 && l !== void 0 && d !== void 0 && !/^\d+$/.test(d) && N2.some((p) => l.toLowerCase().startsWith(p))) {
            return r.named(d);
          }
          if (!F2.test(a)) {
            return null;
          }
        }
        return null;
      }
      /** The name in the address of a page of a person's, of whichever wiki. */
      personAt(e) {
        var a;
        const [, t = "", n = ""] = (a = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? a : [];
        const i = n.split("&").flatMap((c) => /^(?:title|target)=/.test(c) ? [c.replace(/^\w+=/, "")] : []);
        const o = t.split("/").filter((c) => c);
        const s = o.findIndex((c) => /:|%3A/i.test(c));
        if (s !== -1) {
          i.push(o.slice(s).join("/"));
        }
        for (const c of i) {
          const l = this.personIn(B2(c));
          if (l !== null) {
            return l;
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/chat.ts
  function Jc(r) {
    var o, s;
    const e = r.slice(0, 150);
    const t = Pe(e);
    const n = (s = (o = q2.exec(t.length === e.length ? t : e)) == null ? void 0 : o[1]) != null ? s : "";
    const i = t.indexOf(n);
    return (t.length === e.length ? e.slice(i, i + n.length) : n).trim();
  }
  function V0(r, e) {
    const t = r.filter(({ text: o }) => !C(o));
    const n = t.map(({ text: o }) => Jc(o));
    if (n.filter((o) => o !== "").length < Math.max(2, t.length * 0.4)) {
      return false;
    }
    const i = /* @__PURE__ */ new Set([""]);
    t.forEach(({ line: o, lastLine: s, text: a }, c) => {
      var d;
      const l = (d = n[c]) != null ? d : "";
      if (i.has(l)) {
        e.remark("no-name", o, a, s);
      } else {
        i.add(l);
        e.add(o, s, { username: l });
      }
    });
    return true;
  }
  var q2;
  var Xc = f(() => {
    "use strict";
    be();
    q2 = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
  });

  // src/accounts/list/read/headings.ts
  function Yc(r) {
    return bt(r).normalize("NFKC").toLowerCase();
  }
  function Vt(r) {
    return Yc(r).replace(J0, "");
  }
  function K0(r) {
    const e = r.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
    return Vt(e) === "" ? r : e;
  }
  function X0(r) {
    return [...r].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (To.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
  }
  var Q0, _2, W2, J0, j0, To, z2, G0, U2, H2, Zc, V2, j2, K2, Y0, G2, Ao;
  var Z0 = f(() => {
    "use strict";
    qt();
    Ae();
    Q0 = {
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
    _2 = "s a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
    W2 = "and und et y e i og och ja és și si ve và dan и і й та و";
    J0 = P(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
    j0 = P(String.raw`[^\p{L}\p{M}\p{N}№]+`);
    To = P(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
    z2 = 200;
    G0 = new Set(_2);
    U2 = new Set(Q0.people.split(" "));
    H2 = new Set(W2.split(" "));
    Zc = Object.entries(Q0).reduce((r, [e, t]) => {
      const n = e === "people" ? "name" : e;
      for (const i of t.split(" ")) {
        const o = Vt(i);
        if (o && !r.has(o)) {
          r.set(o, n);
        }
      }
      return r;
    }, /* @__PURE__ */ new Map());
    V2 = X0(Zc);
    j2 = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пин пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(Vt);
    K2 = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(Vt));
    Y0 = (r) => [...r].flatMap(([e, t]) => t === "password" ? [e] : []);
    G2 = [...j2, ...Y0(Zc)];
    Ao = class {
      constructor(e = {}) {
        this.words = /* @__PURE__ */ new Map();
        this.found = /* @__PURE__ */ new Map();
        for (const [t, n] of Object.entries(e)) {
          for (const i of n) {
            this.words.set(Vt(i), t);
          }
        }
        this.words.delete("");
        this.secrets = [...G2, ...Y0(this.words)];
        this.telling = [...X0(this.words), ...V2];
      }
      meaningOf(e) {
        var t;
        return (t = this.words.get(e)) != null ? t : Zc.get(e);
      }
      /** What a heading means; null where that is not known. */
      score(e) {
        let t = this.found.get(e);
        if (t === void 0) {
          t = e.length > z2 ? null : this.find(e);
          this.found.set(e, t);
        }
        return t;
      }
      /** Is the text, as a whole, a heading that is known? */
      isHeading(e) {
        var t, n;
        return ((n = (t = this.score(e)) == null ? void 0 : t.score) != null ? n : 0) > 0.8;
      }
      /** Does the heading have a word for a password in it, as “Repeat password” has? */
      isSecret(e) {
        const t = Vt(e);
        const n = new Set(Yc(e).replace(/\d+/g, " ").split(j0));
        const i = (o) => n.has(o) || t === o || !K2.has(o) && o.length > (To.test(o) ? 1 : 4) && t.includes(o);
        return this.secrets.some(i);
      }
      find(e) {
        var c, l;
        const t = (c = this.meaningOf(Vt(e))) != null ? c : this.meaningOf(Vt(K0(e)));
        if (t) {
          return { meaning: t, score: 1 };
        }
        const n = e.split(/[/|·•\n(（]/u).map(Vt).filter((d) => d);
        const i = new Set(n.map((d) => this.meaningOf(d)));
        const [o] = [...i];
        if (n.length > 1 && i.size === 1 && o) {
          return { meaning: o, score: 1 };
        }
        const s = Yc(K0(e)).replace(/e[-‐‑ ]mail/g, "email").split(j0).filter((d) => d);
        const a = this.meaningOf(s.filter((d) => !G0.has(d)).join("").replace(J0, ""));
        if (a) {
          return { meaning: a, score: 0.9 };
        }
        return (l = this.findWholeName(s)) != null ? l : this.findWithin(s);
      }
      /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
      findWholeName(e) {
        const t = e.filter((s) => !U2.has(s) && !G0.has(s) && !H2.has(s));
        const n = t.length > 0 && t.length < e.length ? this.meaningOf(t.join("")) : void 0;
        if (n === "firstname" || n === "lastname" || n === "realname") {
          return { meaning: n, score: 0.9 };
        }
        const i = t.map((s) => this.meaningOf(s));
        const o = i.length > 1 && i.includes("lastname") && (i.includes("firstname") || i.includes("name")) && i.every((s) => s === "firstname" || s === "lastname" || s === "name");
        return o ? { meaning: "realname", score: 1 } : null;
      }
      findWithin(e) {
        const t = e.join("");
        const n = /* @__PURE__ */ new Set();
        e.reduce((i, o) => {
          n.add(i);
          return i + o.length;
        }, 0);
        for (const [i, o] of this.telling) {
          const s = t.indexOf(i);
          if (s !== -1 && (n.has(s) || To.test(i))) {
            const a = To.test(i) && s + i.length >= t.length - 1;
            return { meaning: o, score: a ? 0.8 : 0.5 };
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/cell-kinds.ts
  function kt(r) {
    const e = r.trim().toLowerCase();
    return tm.has(e) || e.length < 4 && Y2.test(e) && e !== "";
  }
  function tl(r) {
    const e = r.trim().toLowerCase();
    return kt(r) && (e.length > 3 || !el.test(e) || e.includes("/") || /^t[bd]./.test(e));
  }
  function we(r) {
    return r.length > 2 && r.length < 330 && /[@＠]/.test(r) && Jr(an(r)) === null;
  }
  function em(r) {
    var n, i;
    if (!/\d/.test(r) || r.length > 60) {
      return false;
    }
    const e = (n = r.match(/[^\s\d.,:/()+-]+/gu)) != null ? n : [];
    if (ik.test(r) || /^\d{4}-?W?\d{2}/.test(r)) {
      return e.length < 6;
    }
    const t = (i = r.match(/\d+/g)) != null ? i : [];
    return rk.test(r) && e.length < 5 && t.length > 2 || ok.test(r) && t.length > 1 && e.length < 4 && e.length > 0 || r.split(/[-–]/, 3).every((o) => nk.test(o));
  }
  function nm(r) {
    const e = r.trim();
    return e.length < 60 && Z2.test(e);
  }
  function rm(r) {
    return ek.test(r.trim());
  }
  function jt(r, e) {
    const t = r.trim();
    if (t === "") {
      return "blank";
    }
    if (t.length > 200) {
      return "text";
    }
    const n = t.toLowerCase();
    if (X2.has(n) || tm.has(n)) {
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
    const i = Pe(t);
    if (!el.test(i)) {
      const s = i.replace(/\D/g, "").length;
      return s === 0 ? "answer" : em(i) ? "date" : s > 6 && /^[+(0]/.test(i) && /^[\d\s()+./-]+$/.test(i) ? "phone" : "number";
    }
    if (em(i)) {
      return "date";
    }
    if (tk.test(i)) {
      return "code";
    }
    const o = t.split(/\s+/u);
    return o.length === 1 ? "word" : o.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
  }
  function ur(r) {
    const e = r.trim();
    return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !we(e) && !/^\w+:\/\//.test(e) && sk.filter((t) => t.test(e)).length > 2;
  }
  function nl(r) {
    return !C(r) && el.test(r) && !we(r);
  }
  var Q2, J2, tm, X2, el, Y2, Z2, ek, tk, nk, rk, ik, ok, sk;
  var St = f(() => {
    "use strict";
    co();
    Ae();
    be();
    Q2 = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
    J2 = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
    tm = new Set(Q2.split("|"));
    X2 = new Set(J2.split("|"));
    el = P(String.raw`\p{L}`);
    Y2 = P(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
    Z2 = P(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
    ek = P(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
    tk = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
    nk = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
    rk = /\d{1,2}[:.]\d{2}/;
    ik = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
    ok = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    sk = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
  });

  // src/accounts/list/read/clean-request.ts
  function rl(r, e) {
    const t = {};
    for (const n of ["username", "email", "realname", "reason"]) {
      const i = r[n];
      const o = wt(n, i, e);
      if (i !== o) {
        t[n] = { from: i, to: o };
        r[n] = o;
      }
    }
    return t;
  }
  function im(r, e) {
    const t = h({}, r.request);
    const n = rl(t, e);
    if (Object.keys(n).length > 0) {
      r.cleaned = h(h({}, r.cleaned), n);
      r.request = t;
    }
  }
  var il = f(() => {
    "use strict";
    Vi();
  });

  // src/accounts/list/read/reading.ts
  var ti;
  var ol = f(() => {
    "use strict";
    ti = 1e4;
  });

  // src/accounts/list/read/people-builder.ts
  function dr(r) {
    return kt(r) ? "" : r.trim();
  }
  var om, ak, Co, sm;
  var Oo = f(() => {
    "use strict";
    il();
    St();
    be();
    ol();
    om = 200;
    ak = [];
    Co = class {
      constructor({ userNamespaces: e = [] }) {
        this.rows = [];
        this.remarks = [];
        /** The first line of which a row found no room; null while there is room. */
        this.overflow = null;
        this.linked = /* @__PURE__ */ new Map();
        this.rules = { userNamespaces: e };
      }
      remark(e, t, n, i = t) {
        this.remarks.push({ code: e, line: t, lastLine: i, text: n.length > om ? n.slice(0, om) + "…" : n });
      }
      /**
       * @param line
       * @param lastLine
       * @param person
       * @param literally A row of the program's own sheet is taken to the letter
       */
      add(e, t, n, i = false) {
        var s;
        if (this.rows.length >= ti) {
          this.overflow = (s = this.overflow) != null ? s : e;
          return;
        }
        const o = b(h({
          username: "",
          email: "",
          realname: "",
          password: "",
          reason: "",
          mode: null,
          extra: ak
        }, n), {
          line: e,
          lastLine: t,
          cleaned: {}
        });
        if (!i) {
          o.cleaned = rl(o, this.rules);
        }
        this.rows.push(o);
      }
      /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
      addLinked(e, t, n, i, o) {
        const s = dn(n);
        const a = s.charAt(0).toUpperCase() + s.slice(1);
        const c = this.linked.get(a);
        if (!c || i !== "" && c.email !== "" && c.email !== i) {
          this.add(e, t, { username: n, email: i });
          this.linked.set(a, c != null ? c : this.rows[this.rows.length - 1]);
        } else {
          c.email = c.email || i;
          this.remark("again", e, o, t);
        }
      }
      /** Adds somebody, or says that the line names nobody. */
      addOrRemark(e, t, n, i) {
        const { username: o = "", email: s = "", realname: a = "" } = n;
        if (C(o) && C(s) && C(a)) {
          this.remark("no-name", e, i, t);
        } else {
          this.add(e, t, n);
        }
      }
      /**
       * By line; says where the limit cut the list off, and remarks on what nobody has read.
       *
       * @param lastLine
       * @param lines All of the text
       */
      finish(e, t) {
        var o, s;
        const { overflow: n } = this;
        if (n !== null) {
          this.remark("too-many", n, (s = (o = t.find(({ line: a }) => a === n)) == null ? void 0 : o.text) != null ? s : "", e);
        }
        const i = new Uint8Array(e + 2);
        for (const { line: a, lastLine: c } of [...this.rows, ...this.remarks]) {
          i.fill(1, a, c + 1);
        }
        for (const { line: a, lastLine: c, text: l } of t) {
          if (i[a] === 0 && !C(l)) {
            this.remark("no-name", a, l, c);
          }
        }
        this.rows.sort((a, c) => a.line - c.line);
        this.remarks.sort((a, c) => a.line - c.line);
      }
    };
    sm = /* @__PURE__ */ new Map([
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
  function sl(r, e) {
    var n;
    if (r.length > 2e3) {
      return [];
    }
    const t = [];
    for (const i of r.split(/[,;|\t，；]\s*/u)) {
      const [, o = "", s = ""] = (n = ck.exec(i)) != null ? n : [];
      const a = o.replace(/[*_]/g, "");
      const c = o ? e.score(a) : null;
      const l = { label: o.trim(), value: s.trim() };
      const d = t[t.length - 1];
      if (c && c.score > 0.8) {
        t.push(b(h({}, l), { meaning: c.meaning, isSecret: e.isSecret(a) }));
      } else if (o !== "" && e.isSecret(a)) {
        t.push(b(h({}, l), { meaning: "unused", isSecret: true }));
      } else if (dk(o, s)) {
        t.push(b(h({}, l), { meaning: null, isSecret: ur(s) }));
      } else if (d) {
        d.value += `, ${i}`;
      } else {
        return [];
      }
    }
    return t;
  }
  function pk(r) {
    const e = [...r].sort((c, l) => c.label.length - l.label.length);
    const t = (c) => {
      var l, d;
      return dr((d = (l = e.find((p) => p.meaning === c)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? d : "");
    };
    const n = [t("firstname"), t("lastname")].filter((c) => c).join(" ");
    const i = t("name");
    const o = t("username");
    const s = t("realname") || n;
    const a = r.flatMap(({ label: c, meaning: l, value: d, isSecret: p }, m) => (l === "unused" || l === null) && !p && !C(d) ? [{ heading: c, column: m, value: d.trim() }] : []);
    return {
      username: o || (s ? "" : i),
      realname: s || (o ? i : ""),
      email: t("email").replace(/^<|>$/g, ""),
      password: t("password"),
      reason: t("reason"),
      extra: a
    };
  }
  function am(r, e) {
    return sl(r, e).filter(al).length > 1;
  }
  function cm(r, e, t) {
    const n = r.filter(({ text: w }) => !C(w));
    if (n.length === 0 || n.length > 1e5) {
      return false;
    }
    const i = n.slice(0, mk).some(({ text: w }) => sl(w, e).some(al));
    if (!i) {
      return false;
    }
    const o = n.map((w) => ({ line: w, labels: sl(w.text, e) }));
    const s = o.flatMap(({ labels: w }) => w);
    const a = new Set(s.map(({ meaning: w }) => w));
    const c = ["email", "username", "name", "realname"].some((w) => a.has(w));
    const l = o.filter(({ labels: w }) => w.length > 0).length;
    const d = o.filter(({ labels: w }) => w.some(al)).length;
    a.delete(null);
    if (!c || a.size < 2 || l < n.length * 0.6 || d < n.length * 0.4) {
      return false;
    }
    const p = [];
    let m = null;
    let x = null;
    const v = () => {
      if (m && x) {
        t.addOrRemark(m.line, x.lastLine, pk(p), m.text);
      }
      [m, x] = [null, null];
      p.length = 0;
    };
    for (const { line: w, labels: y } of o) {
      if (y.length === 0) {
        v();
        t.remark("no-name", w.line, w.text, w.lastLine);
      } else {
        if (y.some((R) => lk(p, R))) {
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
  var ck, lk, uk, dk, al, mk;
  var cl = f(() => {
    "use strict";
    Ae();
    St();
    Oo();
    be();
    ck = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
    lk = (r, { label: e }) => r.some((t) => t.label.toLowerCase() === e.toLowerCase());
    uk = P(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
    dk = (r, e) => uk.test(r.trim()) && !C(e) && !/^\/\/|\[\[|\{\{/.test(e);
    al = ({ meaning: r }) => r !== null;
    mk = 100;
  });

  // src/accounts/list/read/list-marks.ts
  function bk(r) {
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
  function En(r) {
    var c, l;
    const e = r.replace(lm, "");
    const t = e.trimStart() !== r.trimStart();
    const n = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
    const i = xk.exec(e);
    if ((i == null ? void 0 : i[1]) !== void 0) {
      return b(h({}, n), { text: e.slice(i[0].length), number: bk(i[1]) });
    }
    const o = gk.exec(e);
    if (o) {
      return b(h({}, n), { text: e.slice(o[0].length), number: 10 });
    }
    const s = Pe(e.slice(0, 40));
    const a = fk.exec(s);
    if (a && s.length === Math.min(40, e.length)) {
      const d = e.slice(a[0].length).replace(lm, "").trim();
      return b(h({}, n), { text: d, number: Number((l = (c = a[1]) != null ? c : a[2]) != null ? l : a[3]) });
    }
    return n;
  }
  function ll(r) {
    const e = Pe(r.slice(0, 20));
    const t = hk.exec(e);
    return t && e.length === Math.min(20, r.length) ? { number: Number(t[1]), text: r.slice(t[0].length) } : null;
  }
  function um(r) {
    const e = r.map((o) => yk.exec(o));
    const t = r.length > 1 && wk.some((o) => e.every((s, a) => {
      var c;
      return s !== null && o[a] === ((c = s[1]) == null ? void 0 : c.toLowerCase());
    }));
    const n = e.map((o, s) => {
      var a;
      return ((a = r[s]) != null ? a : "").slice(o == null ? void 0 : o[0].length);
    });
    const i = e.every((o) => {
      var s;
      return vk.test((s = o == null ? void 0 : o[0]) != null ? s : "");
    }) && !n.every((o) => /\S\s+\S/.test(o));
    return t && !i ? n : null;
  }
  function ul(r) {
    var n, i;
    const e = r.filter((o) => o !== null);
    let t = 0;
    for (let o = 1; o < e.length; o++) {
      const s = ((n = e[o]) != null ? n : 0) - ((i = e[o - 1]) != null ? i : 0);
      if (s === 1 || e[o] === 1 || s === 0 && e[o] === 1) {
        t++;
      }
    }
    return e.length > 1 && t >= (e.length - 1) * 0.5;
  }
  var lm, fk, hk, xk, gk, wk, yk, vk;
  var Lo = f(() => {
    "use strict";
    Ae();
    be();
    lm = P(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
    fk = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
    hk = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
    xk = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
    gk = /^\s*\u{1f51f}\s*/u;
    wk = [
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
    ].map((r) => r.startsWith("i ") ? r.split(" ") : Array.from(r));
    yk = P(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
    vk = P(String.raw`^\p{Lu}\.\s*$`);
  });

  // src/accounts/list/read/letter.ts
  function Mk(r, e) {
    const t = r.split(/[,;|\t]/);
    return t.length > 1 && t.some((n) => e.score(n) !== null);
  }
  function Nk(r) {
    const e = r.replace(/[\s,!.:…！，。：،]+$/u, "");
    const t = e.split(/\s+/u).length;
    return t < 12 && !/[,;|\t]/.test(e) && (Ok.test(e) || t > 3 && Lk.test(e));
  }
  function Fk(r, e, t) {
    var p, m;
    const { hasBullet: n, number: i, text: o } = En(r.text.slice(0, kk).replace(Ek, ""));
    const s = n || i !== null || /^\s*[*#]/.test(r.text);
    const a = $k.test(o);
    const c = (m = (p = Pk.exec(o)) == null ? void 0 : p[1]) != null ? m : "";
    const l = Nk(o);
    const d = Mk(o, t);
    return {
      source: r,
      hasAddress: a,
      isApart: e,
      isPhrase: l,
      isItem: s,
      isHeading: d,
      isAnchor: a || s || c !== "" && t.isHeading(c) || d,
      isMarked: Rk.test(o) || l && Tk.test(o),
      isLeading: /[:：]\s*$/.test(o),
      hasComma: Ak.test(o)
    };
  }
  function Dk(r, e, t) {
    const n = r.reduce((o, { isMarked: s }, a) => s ? a : o, -1);
    if (r.length === 0 || r.length > pl) {
      return pr;
    }
    if (n !== -1) {
      const o = r.filter(({ isPhrase: s }, a) => a <= n || s);
      return { lines: o, isClear: true, isLikely: true };
    }
    const i = (e == null ? void 0 : e.isApart) === true || t ? r : r.filter(({ isPhrase: o }) => o);
    return i.length > 0 ? { lines: i, isClear: false, isLikely: true } : pr;
  }
  function Ik(r, e) {
    var o, s;
    const t = r.findIndex(({ isMarked: a, isLeading: c, isPhrase: l, hasComma: d, isApart: p }) => a && !c || l || d || p && r.length > 1);
    const n = e && (r.length > 1 || ((o = r[0]) == null ? void 0 : o.isApart) === true);
    const i = t !== -1 ? r.slice(t) : n ? r : [];
    return i.length === 0 || i.length > pl ? pr : { lines: i, isClear: t !== -1 && ((s = i[0]) == null ? void 0 : s.isMarked) === true, isLikely: t !== -1 };
  }
  function Bk(r) {
    var n, i, o;
    const e = r.findIndex(({ isMarked: s }) => !s);
    const [t] = r;
    if (e > 0 && e < 4) {
      const s = ((n = r[e]) == null ? void 0 : n.isApart) === true || / /.test((i = t == null ? void 0 : t.source.text.trim()) != null ? i : "");
      return { lines: r.slice(0, e), isClear: false, isLikely: s };
    }
    return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((o = r[1]) == null ? void 0 : o.isApart) === true } : pr;
  }
  function qk(r, e) {
    var i;
    const t = Math.max(e + 1, r.length - 8);
    const n = r.findIndex(({ isMarked: o, isLeading: s, isPhrase: a, isApart: c }, l) => l >= t && (o && !s || a && (c || l > r.length - 4)));
    return n === -1 ? pr : { lines: r.slice(n), isClear: false, isLikely: ((i = r[n]) == null ? void 0 : i.isApart) === true };
  }
  function _k(r) {
    var n;
    const e = r.findIndex(({ source: i }, o) => o > 0 && Ck.test(i.text));
    const t = r.slice(e);
    if (e === -1 || t.length > pl || t.filter(({ hasAddress: i }) => i).length > 1) {
      return pr;
    }
    return { lines: t, isClear: ((n = t[0]) == null ? void 0 : n.source.text) === "-- ", isLikely: true };
  }
  function Wk(r) {
    var s;
    const e = r.flatMap(({ isAnchor: a }, c) => a ? [c] : []);
    const [t = 0] = e;
    const n = (s = e[e.length - 1]) != null ? s : 0;
    const i = r.slice(t, n + 1);
    const o = e.length > i.length * 0.6 && (e.length > 1 || r.length < 8) && i.some(({ isAnchor: a, isHeading: c }) => a && !c);
    return o ? { first: t, last: n, isAnchored: o, own: i } : { first: 0, last: r.length - 1, isAnchored: o, own: r };
  }
  function zk(r, e) {
    const { own: t, isAnchored: n } = e;
    const i = n ? 0.4 : Math.min(4 / t.length, 0.5);
    const o = ni(t, ({ isMarked: c }) => c) > i;
    const s = ni(t, ({ isPhrase: c }) => c) > (n ? 0.4 : 2 / t.length);
    const a = dl(e);
    return r.map((c) => b(h({}, c), {
      isPhrase: c.isPhrase && !s,
      isMarked: c.isMarked && !o && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(c.source.text))
    }));
  }
  function Uk(r) {
    const e = Wk(r);
    const { first: t, last: n, own: i, isAnchored: o } = e;
    const s = zk(r, e);
    if (o) {
      const c = i.length > 1 && ni(i, ({ hasAddress: p }) => p) > 0.6;
      const l = i.length > 1 && i.every(({ isItem: p }) => p);
      const d = [
        Dk(s.slice(0, t), s[t], l),
        Ik(s.slice(n + 1), c)
      ];
      return c && !dl(e) ? d : d.map((p) => b(h({}, p), { isClear: p.lines.length === 0 }));
    }
    if (dl(e) || ni(i, ({ source: c }) => /[;|\t]/.test(c.text)) > 0.5) {
      return [];
    }
    const a = Bk(s);
    return [a, qk(s, a.lines.length)];
  }
  function pm(r, e) {
    if (r.filter(({ text: a }) => !C(a)).length > Sk) {
      return dm;
    }
    const t = [];
    let n = false;
    for (const a of r) {
      const c = C(a.text);
      if (!c) {
        t.push(Fk(a, n, e));
      }
      n = c;
    }
    const i = _k(t);
    const o = [...Uk(t.slice(0, t.length - i.lines.length)), i];
    const s = new Set(o.flatMap((a) => a.lines.map(({ source: c }) => c)));
    return s.size === 0 ? dm : {
      around: s,
      isSure: o.every(({ isClear: a }) => a),
      isLikely: o.some(({ lines: a, isLikely: c }) => a.length > 0 && c)
    };
  }
  var dm, pl, kk, Sk, Rk, Tk, Ak, Ck, Ok, Lk, Ek, Pk, $k, pr, ni, dl;
  var mm = f(() => {
    "use strict";
    Ae();
    be();
    Lo();
    dm = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    pl = 15;
    kk = 300;
    Sk = 3e3;
    Rk = /[,!:，！：、。،]\s*$/u;
    Tk = /\S{3}[.…。]\s*$/u;
    Ak = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
    Ck = /^(?:--|_{5,}|—+)\s*$/u;
    Ok = P(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
    Lk = P(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
    Ek = /^\s*(?:>\s?)+/;
    Pk = /^([^:：=@]{1,40})[:：]\s*\S/u;
    $k = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
    pr = { lines: [], isClear: true, isLikely: false };
    ni = (r, e) => r.filter(e).length / r.length;
    dl = ({ own: r }) => ni(r, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
  });

  // src/accounts/list/read/addresses.ts
  function Rt(r) {
    let e = 0;
    let t = r.length;
    for (let n = e; e < t; e = n) {
      while (n < t && /[-–—]/.test(r.charAt(n))) {
        n++;
      }
      if (n === e ? !/[\s,;:|=/\\]/.test(r.charAt(n++)) : !/\s/.test(r.charAt(n))) {
        break;
      }
    }
    for (let n = t; e < t; t = n) {
      while (n > e && /[-–—]/.test(r.charAt(n - 1))) {
        n--;
      }
      if (n === t ? !/[\s,;:|=/\\(<]/.test(r.charAt(--n)) : !/\s/.test(r.charAt(n - 1))) {
        break;
      }
    }
    return r.slice(e, t).trim();
  }
  function fm(r) {
    let e = 0;
    let t = r.length;
    while (e < t && /["'“„«‘]/.test(r.charAt(e))) {
      e++;
    }
    while (t > e && /["'”“»’]/.test(r.charAt(t - 1))) {
      t--;
    }
    const n = e > 0 && t < r.length;
    return (n ? r.slice(e, t) : r).replace(/\\(["'])/g, "$1").trim();
  }
  function hm(r) {
    return /\d/.test(r) && r.length < 300 ? r.replace(Jk, (e) => e.replace(/\D/g, "").length > 5 ? Xk : e).replace(Yk, " ").replace(/\uf8ff/g, " ") : r;
  }
  function xm(r, e) {
    let t = e;
    for (let n = t.replace(r, ""); n !== t; n = t.replace(r, "")) {
      t = n;
    }
    return t;
  }
  function Eo(r, e) {
    var x;
    const t = r.search(/[@＠]/);
    const n = Math.max(0, t - 80);
    const i = t === -1 || r.length > Hk ? null : Vk.exec(r.slice(n, t + 300));
    if (!i) {
      return { name: r.trim(), email: "", more: "" };
    }
    const o = an(i[0]);
    let s = xm(jk, r.slice(0, n + i.index)).trimEnd();
    const [a, c] = (x = Gk.exec(s.slice(-Qk))) != null ? x : [];
    if (a !== void 0 && c !== void 0 && (e.isHeading(c) || bm(c))) {
      s = s.slice(0, -a.length);
    }
    const l = xm(Kk, r.slice(n + i.index + i[0].length));
    const d = fm(Rt(hm(Rt(s))));
    const p = Rt(l);
    if (d !== "" && !kt(d)) {
      return { name: we(d) ? "" : d, email: o, more: p };
    }
    const m = fm(Rt(hm(Pe(p) === p ? p : "")).replace(/^\((.*)\)$/u, "$1"));
    return { name: we(m) || /[@＠]/.test(m) ? "" : m, email: o, more: "" };
  }
  function bm(r) {
    return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(r);
  }
  function ml(r, e) {
    var a;
    const t = r.trimStart();
    const [n, i = ""] = (a = Zk.exec(t)) != null ? a : [];
    if (n === void 0) {
      return r;
    }
    const o = t.slice(n.length);
    const s = Po(o) !== 1 || i.trim().length < 4 || e.isHeading(i) || bm(i) || /<[^<>]{1,64}[@＠]/.test(o);
    return s && !we(i) ? o : r;
  }
  function fl(r, e) {
    const t = [];
    let n = 0;
    let i = false;
    let o = 0;
    for (let s = 0; s < r.length; s++) {
      const a = r.charAt(s);
      if (a === '"' && r.charAt(s - 1) !== "\\") {
        i = !i;
      } else if (!i && /[<(]/.test(a)) {
        o++;
      } else if (!i && /[>)]/.test(a)) {
        o = Math.max(0, o - 1);
      } else if (!i && o === 0 && e.includes(a)) {
        t.push(r.slice(n, s));
        n = s + 1;
      }
    }
    t.push(r.slice(n));
    return (i || o > 0) && t.length === 1 ? r.split(/[,;、，；]/) : t;
  }
  function gm(r) {
    const e = [];
    let t = "";
    for (const n of r) {
      if (t !== "" && /[@＠]/.test(n)) {
        const i = n.replace(/<[^]*/u, "").trim();
        const o = !/[<(]/.test(n);
        const s = !o && (hl(t) === 1 || hl(i) === 1) && !/[@＠]/.test(i) && i !== "";
        if (s) {
          e.push(`${t.trim()}, ${n.trim()}`);
        } else if (o && hl(n) === 1) {
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
  function t6(r) {
    const e = [];
    let t = [];
    for (const n of r) {
      if (/[^\s@＠][@＠]/.test(n)) {
        const i = t.join(" ");
        e.push(i === "" || e6.test(i) ? n : `${i} ${n}`);
        t = [];
      } else {
        t.push(n);
      }
    }
    return e;
  }
  function n6(r) {
    if (Po(r) < 2) {
      return [r];
    }
    if (!/[<(]/.test(r)) {
      return t6(r.split(/\s+/u).filter((n) => n !== ""));
    }
    const e = r.split(">").filter((n) => Rt(n) !== "");
    const t = e.length > 1 && e.every((n) => n.includes("<"));
    return t ? e.map((n) => n + ">") : [r];
  }
  function xl(r, e) {
    const t = ml(r, e);
    const n = Po(t);
    const i = fl(t, ";；");
    const o = i.filter((a) => /[@＠]/.test(a)).length > 1 || i.length > 1 && n < 2;
    if (n < 2 && !o) {
      return [Eo(t, e)].filter(({ name: a, email: c }) => a || c);
    }
    const s = o ? i.flatMap((a) => Po(a) > 1 ? gm(fl(ml(a, e), ",，、")) : [a]) : gm(fl(t, ",，、"));
    return s.filter((a) => Rt(a) !== "").flatMap(n6).map((a) => Eo(ml(a, e), e)).filter(({ name: a, email: c }) => a !== "" || c !== "");
  }
  var Hk, Vk, jk, Kk, Gk, Qk, Jk, Xk, Yk, Po, Zk, hl, e6;
  var gl = f(() => {
    "use strict";
    co();
    Ae();
    St();
    be();
    Hk = 2e3;
    Vk = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
    jk = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
    Kk = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
    Gk = P(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
    Qk = 50;
    Jk = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
    Xk = "";
    Yk = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
    Po = (r) => {
      var e, t;
      return (t = (e = r.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
    };
    Zk = P(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
    hl = (r) => r.trim().split(/\s+/u).length;
    e6 = P(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
  });

  // src/accounts/list/read/markup.ts
  function* wm(r, e, t) {
    let n = r.indexOf(e);
    let i = n === -1 ? -1 : r.indexOf(t, n + 2);
    while (n !== -1 && i !== -1) {
      const o = r.indexOf(e, n + 2);
      if (o !== -1 && o < i) {
        n = o;
        continue;
      }
      if (i - n < r6) {
        yield [n, i + 2];
      }
      n = o === -1 || o >= i + 2 ? o : r.indexOf(e, i + 2);
      i = n === -1 ? -1 : r.indexOf(t, Math.max(n + 2, i + 2));
    }
  }
  function a6(r, e) {
    var o, s, a;
    const [, t] = (o = /^\[\[([^[\]]+)\]\]$/u.exec(r.trim())) != null ? o : [];
    const [n = r, i = n] = (s = t == null ? void 0 : t.split("|")) != null ? s : [];
    return (a = e.personIn(n)) != null ? a : i;
  }
  function c6(r, e) {
    var p, m;
    const [t = "", ...n] = r.split("|");
    const i = dn(t);
    const o = /^#\w+:(.*)$/u.exec(i);
    if (o) {
      const x = e.personIn((p = o[1]) != null ? p : "");
      return x === null ? null : { names: [x], sure: true, template: "#" };
    }
    const s = [];
    const a = [];
    for (const x of n) {
      const [, v = "", w = ""] = (m = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(x)) != null ? m : [];
      const y = a6((v ? w : x).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
      if (y && (!v || /^\d+$/.test(v))) {
        a.push(y);
      } else if (y && s6.test(v)) {
        s.push(y);
      }
    }
    if (s.length > 0) {
      return { names: s, sure: true, template: i };
    }
    const [c] = a;
    if (c === void 0) {
      return null;
    }
    const l = i6.test(i);
    const d = o6.test(i) || [...i].length < 3 || e.isUserNamespace(i, i.length < 30);
    return { names: l ? a : [c], sure: l || d, template: i.toLowerCase() };
  }
  function d6(r, e, t) {
    var o;
    let n = "";
    let i = 0;
    for (const { 0: s, index: a = 0 } of r.matchAll(l6)) {
      const c = e.personAt(s);
      if (c !== null) {
        const l = a + s.length;
        const d = r.charAt(a - 1) === "[";
        const [p = ""] = d ? (o = u6.exec(r.slice(l, l + 400))) != null ? o : [] : [];
        t(c);
        n += r.slice(i, d ? a - 1 : a) + " ";
        i = l + p.length;
      }
    }
    return n + r.slice(i);
  }
  function ri(r, e) {
    var p;
    const t = [];
    const n = [];
    const i = /* @__PURE__ */ new Map();
    let o = 0;
    let s = "";
    let a = 0;
    const c = (m) => {
      var v;
      const x = m === null ? "" : dn(m);
      if (x === "") {
        o++;
        return;
      }
      i.set(x, ((v = i.get(x)) != null ? v : 0) + 1);
      if (i.get(x) === 1) {
        t.push(x);
      }
    };
    const l = [];
    if (r.includes("[[")) {
      for (const [m, x] of wm(r, "[[", "]]")) {
        l.push([m, x, true]);
      }
    }
    if (r.includes("{{")) {
      for (const [m, x] of wm(r, "{{", "}}")) {
        l.push([m, x, false]);
      }
    }
    l.sort((m, x) => m[0] - x[0]);
    for (const [m, x, v] of l) {
      if (m < a) {
        continue;
      }
      const w = r.slice(m + 2, x - 2);
      s += r.slice(a, m) + " ";
      a = x;
      if (v) {
        c(e.personIn((p = w.split("|", 1)[0]) != null ? p : ""));
      } else {
        const y = c6(w, e);
        if (y == null ? void 0 : y.sure) {
          y.names.forEach(c);
        } else if (y) {
          n.push(y);
        }
      }
    }
    s += r.slice(a);
    if (/https?:/i.test(s)) {
      s = d6(s, e, c);
    }
    const d = t.filter((m) => {
      var x;
      return ((x = i.get(m)) != null ? x : 0) > 1;
    });
    return { names: t, calls: n, signed: d, others: o, rest: s };
  }
  var r6, i6, o6, s6, l6, u6;
  var bl = f(() => {
    "use strict";
    be();
    r6 = 1e3;
    i6 = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
    o6 = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
    s6 = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
    l6 = /https?:\/\/[^\s<>[\]"]+/giu;
    u6 = /^[^[\]\n]{0,300}\]/u;
  });

  // src/accounts/list/read/page-mask.ts
  function h6(r, e) {
    return r.length < 1e3 && (p6.test(r) || m6.test(r) && r.endsWith("]]") || !e && f6.test(r));
  }
  function x6(r, e) {
    let t = "";
    let n = r;
    let i = e;
    for (; ; ) {
      const o = n.indexOf(i ? "-->" : "<!--");
      if (o === -1) {
        return { text: i ? t : t + n, open: i };
      }
      t += i ? "" : n.slice(0, o);
      n = n.slice(o + (i ? 3 : 4));
      i = !i;
    }
  }
  function g6(r) {
    return r.split("{{").length - r.split("}}").length;
  }
  function ii(r) {
    const e = r.reduce((s, a, c) => a.includes("-->") ? c : s, -1);
    const t = r.some((s) => /\[\[|\{\{|^==.*==/.test(s));
    let n = false;
    let i = 0;
    let o = 0;
    return r.map((s, a) => {
      if (!n && i === 0 && !/[<{=#_[*-]/.test(s)) {
        return { text: s, isMarkup: false };
      }
      const c = n || s.includes("<!--") && a <= e;
      const { text: l, open: d } = c ? x6(s, n) : { text: s, open: false };
      const p = n;
      n = d;
      const m = i;
      if (t) {
        const w = g6(l);
        i = Math.max(0, i + w);
        o = i === 0 ? 0 : o + 1;
        if (o > 100) {
          i = 0;
          o = 0;
        }
      }
      const x = l.trim();
      const v = x === "" && (p || s.trim() !== "");
      return {
        text: l,
        isMarkup: v || m > 0 || i > 0 && !/^\s*[*#]/.test(l) || h6(x, t)
      };
    });
  }
  function ym(r) {
    let e = "";
    let t = 0;
    let n = -1;
    for (const { 0: i, 1: o, index: s = 0 } of r.includes("<") ? r.matchAll(b6) : []) {
      if (!o) {
        n = n === -1 ? s : n;
      } else if (n !== -1) {
        e += r.slice(t, n) + " ";
        t = s + i.length;
        n = -1;
      }
    }
    e += r.slice(t);
    return e.includes("~~") ? e.replace(w6, " ") : e;
  }
  function $o(r) {
    return /[<'*_]/.test(r) ? r.replace(y6, "").replace(/'{2,}|\*{2,}/g, "") : r;
  }
  var p6, m6, f6, b6, w6, y6;
  var wl = f(() => {
    "use strict";
    p6 = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
    m6 = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
    f6 = /^#{2,6}\s/;
    b6 = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
    w6 = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
    y6 = /<\/?[a-z][^<>@]{0,300}>/giu;
  });

  // src/accounts/list/read/signature.ts
  function Sm(r) {
    const e = Math.max(0, r.length - yl);
    const t = [...r.slice(e).matchAll(/\S+/gu)].reverse();
    let n = false;
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
      if (km.test(l) && !/\d[.]\d+[.]\d/.test(l) && !n) {
        n = true;
        l = l.replace(km, "");
      }
      if (v6.test(l) && !o) {
        o = true;
        l = l.replace(/\d{4}/, "");
      }
      i = i || k6.test(l);
      if (n && i && o) {
        const d = e + c;
        return d;
      }
    }
    return -1;
  }
  function oi(r) {
    var n;
    const [, e = r, t = ""] = r.length > 1e3 ? [] : (n = S6.exec(r)) != null ? n : [];
    return { before: e.trim(), talk: t };
  }
  function R6(r) {
    const e = Pe(r).trimEnd();
    if (e.length !== r.trimEnd().length || !/\d/.test(e.slice(-yl - vm))) {
      return null;
    }
    const t = e.slice(-(yl + vm + 20));
    const n = e.length - t.length;
    const i = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
    const o = i === -1 ? -1 : Sm(e.slice(0, n + i).trimEnd());
    const s = o === -1 ? Sm(e) : o;
    return s === -1 ? null : r.slice(0, s);
  }
  function si(r) {
    var n;
    const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(r.slice(-400));
    if (e) {
      return oi(r.slice(0, Math.max(0, r.length - 400)) + ((n = e[1]) != null ? n : ""));
    }
    const t = R6(r);
    return t === null ? null : oi(t.trim());
  }
  var yl, vm, km, v6, k6, S6;
  var vl = f(() => {
    "use strict";
    be();
    yl = 80;
    vm = 30;
    km = /\d{1,2}[:.٫]\d{2}/;
    v6 = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    k6 = /^\D{0,4}\d{1,2}(?:\D|$)/;
    S6 = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
  });

  // src/accounts/list/read/times.ts
  function Cm(r) {
    const e = Pe(r);
    return e.length === r.length ? e : r;
  }
  function Sl(r) {
    var s;
    if (!kl.test(r.slice(0, 300))) {
      return null;
    }
    const e = C6.exec(Cm(r.slice(0, Rm)));
    const t = e ? r.slice(e[0].length).trim() : "";
    if (e && kl.test(t)) {
      const a = ((s = e[1]) != null ? s : "").toLowerCase().split(" ").filter((c) => c !== "");
      return { text: t, isSure: L6.test(e[0].replace(/[\s:]+$/, "")), before: a };
    }
    const n = r.slice(-Rm);
    const i = O6.exec(Cm(n));
    const o = i ? r.slice(0, r.length - n.length + i.index).trim() : "";
    return kl.test(o) ? { text: o, isSure: true, before: [] } : null;
  }
  function Lm(r) {
    var l;
    const e = r.map(Sl);
    const t = /* @__PURE__ */ new Map();
    for (const d of e.flatMap((p) => {
      var m;
      return (m = p == null ? void 0 : p.before) != null ? m : [];
    })) {
      t.set(d, ((l = t.get(d)) != null ? l : 0) + 1);
    }
    const n = e.map((d) => (d == null ? void 0 : d.before.every((p) => {
      var m;
      return ((m = t.get(p)) != null ? m : 0) > 1;
    })) ? d : null);
    const i = n.filter((d) => d !== null).length;
    const o = i > 1 && i > r.length * 0.4;
    const s = n.map((d) => d && (d.isSure || o) ? d.text : null);
    const a = new Set(s.flatMap((d) => {
      var p;
      return d === null ? [] : [(p = Am.exec(d)) == null ? void 0 : p[1]];
    }));
    const c = i > 1 && a.size === 1 && !a.has(void 0);
    return s.map((d) => c && d !== null ? d.replace(Am, "") : d);
  }
  var Rm, Tm, Mo, T6, Om, A6, C6, O6, L6, kl, Am;
  var Em = f(() => {
    "use strict";
    Ae();
    be();
    Rm = 60;
    Tm = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
    Mo = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
    T6 = String.raw`${Tm}${Mo}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${Tm}${Mo})?`;
    Om = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
    A6 = String.raw`(?:${Om}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
    C6 = P(
      String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${A6},?\s{1,2})?${T6}|${Om})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
      "i"
    );
    O6 = P(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Mo}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Mo})?[)\]]?$`, "i");
    L6 = /[:：]|\d[./-]\d{1,2}[./-]\d/;
    kl = P(String.raw`\p{L}`);
    Am = P(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
  });

  // src/accounts/list/read/titles.ts
  function F6(r) {
    var p, m, x;
    const e = Pe(r.trim()).toLowerCase();
    const [, t, n, i] = (p = $6.exec(e)) != null ? p : [];
    const [, o, s] = (m = M6.exec(e)) != null ? m : [];
    const a = t != null ? t : s;
    const c = (x = n != null ? n : i) != null ? x : o;
    if (a === void 0 || c === void 0) {
      return null;
    }
    const l = /^\d+$/.test(c) ? Number(c) : -1;
    const d = [...c].length === 1 && l === -1 ? c.charCodeAt(0) : -1;
    return { word: a.trim(), numbers: [l, d, N6.indexOf(c)] };
  }
  function $m(r, e) {
    const t = r.reduce((n, i, o) => e(i) ? n : o, -1);
    return r.flatMap((n, i) => e(n) && i < t ? [i] : []);
  }
  function D6(r) {
    const e = r.map(({ lone: s }) => s === null ? null : F6(s));
    const t = e.find((s) => s !== null);
    if (!t) {
      return [];
    }
    const n = e.flatMap((s, a) => (s == null ? void 0 : s.word) === t.word ? [a] : []);
    const i = t.numbers.some((s, a) => s !== -1 && n.every((c, l) => {
      var d;
      return ((d = e[c]) == null ? void 0 : d.numbers[a]) === s + l;
    }));
    const o = n.every((s, a) => {
      var c;
      return s + 1 < ((c = n[a + 1]) != null ? c : r.length);
    });
    return n.length > 1 && i && o ? n : [];
  }
  function Tl(r, e) {
    const t = e.map((o) => {
      var s, a;
      return Pm((a = (s = r[o]) == null ? void 0 : s.lone) != null ? a : "");
    });
    const n = r.flatMap(({ first: o }, s) => e.includes(s) ? [] : [Pm(o)]);
    const i = (o) => {
      const [s] = t.map(o);
      return t.every((a) => a.length > 1 && o(a) === s) && !n.some((a) => o(a) === s);
    };
    return e.length > 1 && (i((o) => o[0]) || i((o) => o[o.length - 1]));
  }
  function I6(r, e) {
    const t = r.filter(({ width: s }) => s > 1);
    const n = $m(r, ({ lone: s }) => s !== null);
    const i = n.length * 2 <= t.length + 1;
    if (n.length === 0 || t.length < 2) {
      return Rl;
    }
    if (e.length > 1 || i && n[0] === 0 && Tl(r, n)) {
      return { places: new Set(e.length > 1 ? e : n), isSure: true, isLikely: true };
    }
    const o = t.filter(({ width: s }) => s >= P6).length > t.length * 0.7;
    return i && (o || Tl(r, n)) ? { places: new Set(n), isSure: false, isLikely: n.length > 1 || n[0] === 0 } : Rl;
  }
  function No(r) {
    const e = r.map((i) => i.lone !== null && i.lone.length > E6 ? b(h({}, i), { lone: null }) : i);
    const t = D6(e);
    if (e.some(({ width: i }) => i > 1)) {
      return I6(e, t);
    }
    if (t.length > 1) {
      const i = t[0] === 0 && e.length >= t.length * 3;
      return { places: new Set(t), isSure: i, isLikely: t[0] === 0 };
    }
    const n = $m(e, ({ lone: i, isApart: o }) => i !== null && o);
    return n[0] === 0 && e.length >= n.length * 3 && Tl(e, n) ? { places: new Set(n), isSure: false, isLikely: true } : Rl;
  }
  var Rl, E6, P6, $6, M6, N6, Pm;
  var Al = f(() => {
    "use strict";
    Ae();
    be();
    Rl = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    E6 = 60;
    P6 = 3;
    $6 = P(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
    M6 = P(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
    N6 = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
    Pm = (r) => r.trim().toLowerCase().split(/\s+/u);
  });

  // src/accounts/list/read/lines.ts
  function j6(r, { titles: e }) {
    const t = ii(r.map(({ text: i }) => i));
    const n = r.map((i, o) => {
      var w, y;
      const s = (w = t[o]) != null ? w : { text: i.text, isMarkup: false };
      if (s.isMarkup || C(s.text)) {
        const R = s.text.trim();
        return b(h({}, i), {
          plain: R,
          isMarkup: s.isMarkup,
          isStruck: false,
          isTimed: false,
          bullets: "",
          signed: null,
          markup: null,
          item: { text: R, hasBullet: false, number: null, numbered: R }
        });
      }
      const a = ym(s.text);
      const [, c = "", l = a] = (y = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? y : [];
      const d = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
      const p = c && !d && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? l : a;
      const m = p.trim();
      const x = /\[\[|\{\{|https?:|[:：]/.test(m);
      const v = En(m);
      return b(h({}, i), {
        plain: m,
        isMarkup: false,
        isStruck: a !== s.text,
        item: v,
        isTimed: false,
        bullets: p === a ? "" : c.trim(),
        signed: m.length > 3e3 ? null : X6(m),
        markup: x ? ri(m, e) : null
      });
    });
    Y6(n);
    K6(n);
    return n;
  }
  function K6(r) {
    const e = r.filter(({ isMarkup: t, signed: n, item: i }) => !t && n === null && !C(i.text));
    Lm(e.map(({ item: t }) => t.text)).forEach((t, n) => {
      const i = e[n];
      if (t !== null && i) {
        i.isTimed = true;
        i.item = b(h({}, i.item), { text: t, numbered: i.item.number === null ? t : i.item.numbered });
      }
    });
  }
  function G6(r) {
    const e = ({ isMarkup: o, bullets: s, item: a, signed: c, markup: l }) => o || s !== "" || a.hasBullet || a.number !== null || c !== null || l !== null;
    const t = r.filter(({ text: o }) => !C(o));
    const n = t.slice(0, Math.max(0, t.findIndex(e)));
    const i = ({ plain: o }) => Pn(o) || /[.!?:…。！？：]$/.test(o);
    return new Set(n.length > 1 && !n.some(i) ? n : []);
  }
  function Q6(r) {
    const e = r.filter(({ text: n }) => !C(n));
    const t = No(e.map((n, i) => {
      var x, v;
      const { isMarkup: o, item: s, bullets: a, signed: c, markup: l, plain: d } = n;
      const p = !o && !s.hasBullet && a === "" && c === null && !(l == null ? void 0 : l.names.length) && !/[@＠,;:：，、]/.test(d);
      const m = (v = (x = e[i - 1]) == null ? void 0 : x.lastLine) != null ? v : -1;
      return { lone: p ? d : null, first: s.text, width: 1, isApart: n.line > m + 1 };
    }));
    return new Map([...t.places].flatMap((n) => {
      const i = e[n];
      return i ? [[i, t]] : [];
    }));
  }
  function X6(r) {
    var n, i;
    const e = si(r);
    const t = (e == null ? void 0 : e.before) === "" ? (i = (n = Sl(r)) == null ? void 0 : n.text) != null ? i : "" : "";
    return J6.test(t) && t !== t.toUpperCase() ? null : e;
  }
  function Y6(r) {
    const e = r.filter(({ isMarkup: t, text: n }) => !t && !C(n));
    for (const t of [e, e.slice(1)]) {
      const n = um(t.map(({ item: i }) => i.text));
      if (n) {
        t.forEach((i, o) => {
          var a;
          const s = (a = n[o]) != null ? a : "";
          i.item = b(h({}, i.item), { text: s, numbered: s, number: o + 1 });
        });
        return;
      }
    }
  }
  function Nm(r, e) {
    const t = /* @__PURE__ */ new Map();
    r.forEach((n) => {
      var i;
      return t.set(n, ((i = t.get(n)) != null ? i : 0) + 1);
    });
    t.delete("");
    return new Set([...t].flatMap(([n, i]) => i > 1 && i >= e ? [n] : []));
  }
  function Z6(r) {
    const e = r.length < 2e3 ? r.split(/[\s,;]+/).filter((t) => t !== "") : [];
    return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
  }
  function Do(r) {
    var n;
    const [, e = "", t = ""] = (n = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(r.trim())) != null ? n : [];
    return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
  }
  function e1(r) {
    const e = r.filter(({ isMarkup: m, text: x }) => !m && !C(x));
    const t = e.map(({ item: m }) => m.number);
    const n = e.map(({ item: m }) => {
      var x, v;
      return m.number === null ? (v = (x = ll(m.text)) == null ? void 0 : x.number) != null ? v : null : null;
    });
    const i = n.filter((m) => m !== null).length;
    const o = i > Math.max(2, e.length * 0.7) && ul(n);
    const s = e.map(({ signed: m, plain: x }) => (m != null ? m : oi(x)).talk);
    const a = e.flatMap(({ markup: m }) => {
      var x;
      return (x = m == null ? void 0 : m.calls) != null ? x : [];
    });
    const c = ul(t) && new Set(e.flatMap(({ item: m }) => m.number === null ? [] : [m.text])).size > 1;
    const l = ({ item: m, bullets: x }) => m.hasBullet || x !== "" || c && m.number !== null;
    const d = e.flatMap(({ item: m }) => m.text.split(/[;；]/).filter((x) => !C(x)));
    const p = e.filter(({ item: m }) => !C(m.text));
    return {
      isNumbered: c,
      isBareNumbered: o,
      hasItems: e.filter(l).length > 1 && Cl(e, l) > 0.4,
      hasLinks: e.some(({ markup: m }) => m !== null && m.names.length > 0),
      isPage: e.some(({ markup: m, signed: x }) => x !== null || m !== null && m.names.length > 0),
      hasMarks: e.length > 1 && Cl(p, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && Cl(p, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
      talk: Nm(s, e.length * 0.4),
      templates: Nm(a.map(({ template: m }) => m), 2),
      isSurnameFirst: d.filter(Do).length > d.length * 0.6 && d.length > 1,
      hasBulletedReplies: e.some(({ bullets: m }) => m.endsWith(":")) && e.some(({ bullets: m }) => /[*#]$/.test(m))
    };
  }
  function Pn(r) {
    const e = r.split(/\s+/u);
    return r.length > q6 || e.length > B6 + 2 || e.length > 4 && e.filter((t) => Mm.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(r) && e.filter((t) => Mm.test(t)).length > 1;
  }
  function t1(r) {
    var t, n;
    const e = r.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
    return (n = (t = e.filter((i) => i.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? n : r;
  }
  function n1(r, e) {
    var c, l;
    const t = (d) => r.split(d).map((p) => p.trim()).filter((p) => p !== "");
    if (r.length > 1e6) {
      return [r];
    }
    if (/[;；、]/.test(r)) {
      return t(/[;；、]/u);
    }
    if (/\|/.test(r)) {
      return t(/\|/u);
    }
    const n = t(/\s[/·•∙]\s/u);
    if (n.length > 2 || n.length > 1 && !/\s\/\s/.test(r)) {
      return n;
    }
    const i = t(/[,，،]/u);
    const o = /[，،]/.test(r);
    const s = i.length === 2 && !o && (e || Do(r) || z6.test((c = i[1]) != null ? c : ""));
    if (i.length < 2 || s) {
      return i.length < 2 ? i : [r];
    }
    if (Pn(r) && i.some(Pn)) {
      return [r];
    }
    const a = (l = i.pop()) != null ? l : "";
    return [...i, ...a.length < 200 ? a.split(V6) : [a]].map((d) => d.replace(/^(?:and|und|et)\s/i, ""));
  }
  function r1({ markup: r, signed: e, plain: t }, n) {
    var m;
    if (!r) {
      return null;
    }
    const { names: i, signed: o, calls: s, rest: a } = r;
    if (i.length > 0) {
      return e && o.length === 1 && i.length > 1 && Pn(Rt(a)) ? o : i;
    }
    const c = (m = s.find(({ template: x }) => n.has(x))) != null ? m : s[0];
    if (!c || !/[*#]|^\s*\{\{/.test(t)) {
      return null;
    }
    const { before: l } = e && si(a) || { before: a };
    const d = Rt(l.replace(/[*#:;\s]+/g, "")) === "";
    const p = n.has(c.template) && !_6.test($o(a));
    return d || p ? c.names : null;
  }
  function Fm(r, e) {
    if (r.length > 400) {
      return r.trim();
    }
    let t = r.replace(W6, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (e) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return Dm.test(t) ? "" : t;
  }
  var B6, q6, Mm, _6, Dm, W6, z6, U6, H6, V6, J6, Cl, ai, Fo;
  var Ol = f(() => {
    "use strict";
    Ae();
    gl();
    St();
    Lo();
    bl();
    wl();
    be();
    vl();
    Em();
    Al();
    B6 = 7;
    q6 = 100;
    Mm = P(String.raw`^\p{Ll}`);
    _6 = P(String.raw`\p{L}`);
    Dm = P(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
    W6 = P(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
    z6 = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
    U6 = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
    H6 = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
    V6 = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
    J6 = P(String.raw`^\p{L}[^\d()]*$`);
    Cl = (r, e) => r.length > 0 ? r.filter(e).length / r.length : 0;
    ai = class {
      constructor(e, t) {
        this.source = e;
        this.context = t;
        this.found = null;
      }
      get() {
        if (!this.found) {
          const e = j6(this.source, this.context);
          this.found = { lines: e, style: e1(e), titles: Q6(e), above: G6(e) };
        }
        return this.found;
      }
    };
    Fo = class {
      constructor(e, t, n) {
        this.context = t;
        this.builder = n;
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
        const e = this.lines.filter(({ text: o }) => !C(o));
        const [t] = e;
        if (!t || t.isMarkup || e.length < 2 || t.item.number !== null || t.bullets !== "") {
          return null;
        }
        const n = this.context.words.score(t.item.text);
        const i = (n == null ? void 0 : n.score) === 1 && n.meaning !== "unused" && t.item.text.length > (n.meaning === "name" ? 3 : 4);
        return i ? t : null;
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
          e.isStruck && C(Rt(e.plain)) ? "struck" : "no-name",
          e.line,
          e.text,
          e.lastLine
        );
        if (Dm.test(e.plain) && e.signed === null) {
          t();
          return;
        }
        if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((s = e.markup) == null ? void 0 : s.names.length) !== 1) {
          t();
          return;
        }
        const n = r1(e, this.style.templates);
        if (n) {
          const [a = ""] = n.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
          n.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, a, e.text));
          return;
        }
        const i = this.withoutMarks(e);
        const o = i === "" ? 0 : this.readPlain(e, i);
        if (o === 0) {
          t();
        }
      }
      emailsIn(e) {
        return /[^\s@]@[^\s@]/.test(e) ? xl(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
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
        const { signed: n, item: i, markup: o, plain: s } = e;
        const a = i.hasBullet || e.bullets !== "" || t.isNumbered && i.number !== null;
        if (n) {
          const v = /\[\[|\{\{/.test(n.before) ? ri(n.before, this.context.titles).rest : n.before;
          const w = En($o(v));
          const y = t.isNumbered ? w.text : w.numbered;
          const R = Pn(y) || /[.!?]\s|\s[-–—]|^-/.test(y) ? t1(y) : y;
          return Fm(R.replace(/^[-–—\s]+/, ""), t.hasMarks);
        }
        const c = !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(s);
        if (o && o.others > 0 || c && !this.isAbove(e)) {
          return "";
        }
        let l = t.isNumbered ? i.text : i.numbered;
        l = t.isBareNumbered ? (x = (m = ll(l)) == null ? void 0 : m.text) != null ? x : l : l;
        l = $o(o && o.calls.length > 0 ? o.rest : l).replace(/^--\s*/, "").trim();
        const { before: d, talk: p } = oi(l);
        return t.talk.has(p) && d !== "" ? d : l;
      }
      /** Adds who is in a line without links. How many? */
      readPlain(e, t) {
        const n = (l, d = "") => {
          this.builder.add(e.line, e.lastLine, { username: l, email: d });
          return 1;
        };
        const i = this.style.hasLinks && (e.isTimed || U6.test(t));
        if (/[:：]$/.test(t) || H6.test(t) || i) {
          return 0;
        }
        const o = Z6(t);
        if (o.length > 0) {
          return o.map((l) => n(l)).length;
        }
        if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
          return xl(t, this.context.words).map(({ name: l, email: d }) => n(l, d)).length;
        }
        if (e.signed) {
          return tl(t) || Pn(t) ? 0 : n(t);
        }
        if (e.isTimed) {
          this.isClear = false;
          this.hasOther = true;
          if (this.context.isOther) {
            return 0;
          }
        }
        const { isSurnameFirst: s, hasMarks: a } = this.style;
        const c = n1(t, s).map((l) => Fm(l, a)).filter((l) => l !== "");
        return c.filter((l) => {
          if (tl(l) || Pn(l) || /^https?:/i.test(l)) {
            return false;
          }
          const d = jt(l, this.context.titles);
          if (d === "date" || d === "phone" || d === "url") {
            return false;
          }
          this.addName(e, l);
          return true;
        }).length;
      }
      addName(e, t) {
        var s;
        this.secrets += / /.test(t) && ur(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
        const n = this.style.isSurnameFirst && this.context.order === "parts";
        const [, i = "", o = ""] = n ? (s = /^([^,]+),\s(.+)$/u.exec(t)) != null ? s : [] : [];
        this.builder.add(e.line, e.lastLine, i ? { realname: `${o.trim()} ${i}` } : { username: t });
      }
    };
  });

  // src/accounts/list/read/delimited.ts
  function a1(r) {
    var t;
    const e = /^\s*"(.*)"\s*$/u.exec(r);
    if (e) {
      return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
    }
    return r.split('"').length % 2 ? r : r.replace(/^\s*"|"\s*$/g, "");
  }
  function c1(r, e, t, n) {
    var s;
    let i = "";
    let o = 0;
    for (let a = e, c = t + 1; a < r.length && a < e + i1 && o < o1; ) {
      const l = (s = r[a]) != null ? s : "";
      const d = l.indexOf('"', c);
      if (d === -1) {
        i += `${l.slice(c)}
`;
        o += l.length;
        a++;
        c = 0;
        continue;
      }
      i += l.slice(c, d);
      c = d + 2;
      if (l.charAt(d + 1) !== '"') {
        let p = d + 1;
        while (l.charAt(p) === " ") {
          p++;
        }
        return p === l.length || l.charAt(p) === n ? { cell: i, end: a, at: p } : null;
      }
      i += '"';
    }
    return null;
  }
  function l1(r, e, t) {
    var s, a;
    const n = [];
    let i = e;
    let o = 0;
    for (; ; ) {
      const c = (s = r[i]) != null ? s : "";
      if (c.charAt(o) === '"') {
        const l = c1(r, i, o, t);
        if (!l) {
          return null;
        }
        n.push(l.cell);
        ({ end: i, at: o } = l);
        if (o === ((a = r[i]) != null ? a : "").length) {
          return { cells: n, end: i };
        }
      } else {
        const l = t ? c.indexOf(t, o) : -1;
        n.push(c.slice(o, l === -1 ? c.length : l));
        if (l === -1) {
          return { cells: n, end: i };
        }
        o = l;
      }
      o++;
    }
  }
  function* ci(r, e) {
    var n;
    let t = 0;
    for (let i = 0; i < r.length; i++) {
      const o = (n = r[i]) != null ? n : "";
      const s = t > s1 ? null : l1(r, i, e);
      if (s) {
        yield { line: i + 1, lastLine: s.end + 1, cells: s.cells };
        i = s.end;
      } else {
        const a = (e ? o.split(e) : [o]).map(a1);
        yield { line: i + 1, lastLine: i + 1, cells: a, broken: o.includes('"') };
        t++;
      }
    }
  }
  var i1, o1, s1;
  var Im = f(() => {
    "use strict";
    i1 = 500;
    o1 = 3e4;
    s1 = 50;
  });

  // src/accounts/list/read/sheet.ts
  function li(r) {
    return r.length > 1 && r.some((e) => e.trim() === Kt) && !r.some(we);
  }
  function Io(r) {
    return r.findIndex((e) => e.trim() === Kt);
  }
  function Bm(r, e) {
    const t = [Ll, u1].find((n) => e === n.length - 1 && n.every((i, o) => r[o] === "unused" || r[o] === i || i === "unused"));
    return t ? r.map((n, i) => {
      var o;
      return (o = t[i]) != null ? o : "unused";
    }) : null;
  }
  var Ll, u1, Kt;
  var mr = f(() => {
    "use strict";
    St();
    Ll = [
      "username",
      "email",
      "realname",
      "password",
      "reason",
      "mode",
      "unused"
    ];
    u1 = ["unused", "username", "email", "unused", "unused"];
    Kt = "AccountCreator";
  });

  // src/accounts/list/read/wiki-table.ts
  function _m(r) {
    const e = [];
    let t = 0;
    let n = 0;
    let i = false;
    for (let o = 0; o < r.length; o++) {
      const s = r.slice(o, o + 2);
      if (s === "[[" || s === "{{") {
        t++;
        o++;
      } else if (s === "]]" || s === "}}") {
        t = Math.max(0, t - 1);
        o++;
      } else if (t === 0 && (s === "||" || s === "!!")) {
        e.push(r.slice(n, o));
        i = true;
        n = o + 2;
        o++;
      }
    }
    e.push(r.slice(n));
    return { cells: e, hasDouble: i };
  }
  function Wm(r) {
    const e = [];
    let t = 0;
    let n = 0;
    for (let i = 0; i < r.length; i++) {
      const o = r.slice(i, i + 2);
      if (o === "[[" || o === "{{") {
        t++;
        i++;
      } else if (o === "]]" || o === "}}") {
        t = Math.max(0, t - 1);
        i++;
      } else if (r.charAt(i) === "\\") {
        i++;
      } else if (t === 0 && r.charAt(i) === "|") {
        e.push(r.slice(n, i));
        n = i + 1;
      }
    }
    e.push(r.slice(n));
    return e;
  }
  function zm(r) {
    const e = Wm(r);
    return e.length > 1 && /^[^|[\]{}]*=/.test(r) ? e.slice(1).join("|") : r;
  }
  function El(r) {
    return r.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
  }
  function d1(r) {
    return _m(r.slice(1)).cells.map((e) => El(zm(e)));
  }
  function Um(r, e) {
    const t = [];
    let n = null;
    const i = r.some((a) => qm(a.trim()));
    const o = () => {
      if (n == null ? void 0 : n.cells.every(C)) {
        Object.assign(n, { cells: [], beside: "|" });
      }
      n = null;
    };
    const s = (a) => {
      o();
      t.push(a);
      return a;
    };
    for (const [a, c] of r.entries()) {
      const l = e + a;
      const d = c.trim();
      if (!d) {
        continue;
      }
      if (Pl(d) || $l(d) || qm(d) || d.startsWith("|+")) {
        s({ line: l, lastLine: l, cells: [], beside: c });
      } else if (/^[|!]/.test(d)) {
        const p = d1(d);
        if (n && i) {
          n.cells.push(...p);
          n.lastLine = l;
        } else {
          n = s({ line: l, lastLine: l, cells: p });
        }
      } else if (n) {
        n.cells[n.cells.length - 1] += "\n" + El(d);
        n.lastLine = l;
      } else {
        t.push({ line: l, lastLine: l, cells: [], beside: c });
      }
    }
    o();
    return t;
  }
  function Ml(r) {
    const e = r.length < 1e3 && r.includes("|") ? r.split("|").filter((t) => !C(t)) : [];
    return e.length > 0 && e.every((t) => p1.test(t));
  }
  function Hm(r, e) {
    return r.flatMap((t, n) => {
      const i = e + n;
      const o = t.trim();
      if (!o) {
        return [];
      }
      if (Ml(o) || /^[-+=|:\s]+$/.test(o) || !o.includes("|")) {
        return [{ line: i, lastLine: i, cells: [], beside: t }];
      }
      const s = _m(o.replace(/^[|!]/, ""));
      const a = s.hasDouble ? s.cells.map(zm) : Wm(o.replace(/^[|!]/, "").replace(/\|$/, ""));
      return [{ line: i, lastLine: i, cells: a.map((c) => El(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
    });
  }
  var qm, Pl, $l, p1;
  var Vm = f(() => {
    "use strict";
    be();
    qm = (r) => /^\|-/.test(r);
    Pl = (r) => /^[\s:*]*\{\|/.test(r);
    $l = (r) => /^\s*\|\}/.test(r);
    p1 = /^\s*:?-{2,}:?\s*$/;
  });

  // src/accounts/list/read/shape.ts
  function h1(r, e, { words: t }) {
    const n = [...ci(r, e)].map(({ cells: d }) => d).filter((d) => !d.every(C));
    const i = n.filter((d) => d.length > 1);
    const o = /* @__PURE__ */ new Map();
    i.forEach(({ length: d }) => {
      var p;
      return o.set(d, ((p = o.get(d)) != null ? p : 0) + 1);
    });
    const [s] = [...o].reduce((d, p) => p[1] > d[1] ? p : d, [0, 0]);
    const a = n.map((d) => {
      var m, x;
      const p = d.filter(we).length;
      return p === 0 ? 0 : Math.max(p, (x = (m = d.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) != null ? x : 0);
    });
    const c = n.length || 1;
    const l = i.filter(({ length: d }) => Math.abs(d - s) < 2).length;
    return {
      delimiter: e,
      rows: n,
      width: s,
      share: i.length / c,
      even: l / (i.length || 1),
      hasHeadings: n.slice(0, 12).some((d) => {
        if (d.some((x) => we(x) || /\[\[|\{\{|^\s*[*#]/.test(x))) {
          return false;
        }
        const p = d.filter((x) => !C(x)).map((x) => t.score(x));
        const m = p.filter((x) => x !== null && x.score > 0.8);
        return d.length > 1 && m.length > 1 && m.some((x) => (x == null ? void 0 : x.meaning) !== "unused") || d.length > 2 && p.filter((x) => x !== null).length > 1;
      }),
      addressed: n.filter(({ length: d }, p) => d > 1 && a[p] === 1).length / c,
      crowded: a.filter((d) => d > 1).length / c
    };
  }
  function jm({ rows: r, delimiter: e }) {
    const t = r.filter((o) => o.filter((s) => !C(s)).length > 1);
    const n = t.length > 1 && t.every(([o = ""]) => {
      var s;
      return o.trim().length === 1 && o === ((s = t[0]) == null ? void 0 : s[0]);
    });
    const i = t.filter(([o = "", ...s]) => s.length < 2 && (n || f1.test(o)) && !/^\d+$/.test(o.trim()));
    return e === "	" ? t.length > i.length * 1.5 && t.length > 0 : true;
  }
  function x1(r, e) {
    var d, p, m, x, v;
    const t = [];
    const n = ii(r.map(({ text: w }) => w));
    for (let w = 0; w < r.length && t.length < m1; w++) {
      const y = (p = (d = r[w]) == null ? void 0 : d.text) != null ? p : "";
      if (!C(y) && !((m = n[w]) == null ? void 0 : m.isMarkup)) {
        t.push(y.slice(0, 5e3));
      }
    }
    const i = Km.map((w) => h1(t, w, e));
    const o = i.filter(({ hasHeadings: w, share: y }) => w && y > 0.3);
    if (o[0]) {
      return o[0].delimiter;
    }
    const s = i.find((w) => w.delimiter === "	" && w.share >= 0.5 && jm(w));
    if (s) {
      return s.delimiter;
    }
    const a = (w) => t.filter((y) => w.test(y)).length / (t.length || 1);
    const c = i.find((w) => w.width > 3 && w.even > 0.9 && w.share > 0.9 && w.addressed >= 0.5 && w.crowded === 0);
    if (c) {
      return c.delimiter;
    }
    if (t.filter((w) => am(w, e.words)).length > t.length * 0.6 || a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || a(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((w) => Jc(w) !== "").length > t.length * 0.4 || t.filter((w) => si(w) !== null).length > t.length * 0.4) {
      return "";
    }
    const l = i.find(({ addressed: w, crowded: y, share: R, width: N, even: M }) => w >= 0.5 && w > y * 2 && R >= 0.5 && (N > 2 || M > 0.6));
    if (l) {
      return l.delimiter;
    }
    return (v = (x = i.find((w) => {
      const { delimiter: y, rows: R, share: N, even: M, width: D, crowded: _, addressed: re } = w;
      if (R.length < 2 || _ > 0.2 || N < 0.6 || M < 0.7 || !jm(w)) {
        return false;
      }
      const se = R.filter((Oe) => Do(En(Oe.join(",")).text)).length;
      const ne = y === "," && se > R.length * 0.6;
      const Ne = R.filter((Oe) => {
        var S;
        return C((S = Oe[Oe.length - 1]) != null ? S : "") && Oe.length < 3;
      }).length;
      return !ne && (Ne < R.length * 0.5 || re > 0) && D > 1;
    })) == null ? void 0 : x.delimiter) != null ? v : "";
  }
  function b1(r) {
    var t, n, i;
    const e = (n = (t = r.find(({ text: o }) => !C(o))) == null ? void 0 : t.text) != null ? n : "";
    return e.includes(Kt) ? (i = Km.find((o) => {
      const [s] = ci([e], o);
      return s !== void 0 && li(s.cells);
    })) != null ? i : null : null;
  }
  function w1(r) {
    var o, s, a, c, l, d, p, m, x, v, w;
    const e = [];
    let t = [];
    const n = ii(r.map(({ text: y }) => y));
    const i = () => {
      if (t.length > 0) {
        e.push({ kind: "lines", lines: t });
        t = [];
      }
    };
    for (let y = 0; y < r.length; y++) {
      const R = r[y];
      if (!R) {
        continue;
      }
      if ((o = n[y]) == null ? void 0 : o.isMarkup) {
        t.push(R);
        continue;
      }
      const N = [];
      let M = y;
      if (Pl(R.text)) {
        for (; M < r.length; M++) {
          N.push((a = (s = r[M]) == null ? void 0 : s.text) != null ? a : "");
          if ($l((l = (c = r[M]) == null ? void 0 : c.text) != null ? l : "")) {
            break;
          }
        }
        i();
        e.push({ kind: "table", records: Um(N, R.line), delimiter: "", source: "wiki" });
        y = M;
      } else if (g1(R.text) || R.text.includes("|") && Ml((p = (d = r[y + 1]) == null ? void 0 : d.text) != null ? p : "")) {
        for (; M < r.length && (M === y || /\|/.test((x = (m = r[M]) == null ? void 0 : m.text) != null ? x : "")); M++) {
          N.push((w = (v = r[M]) == null ? void 0 : v.text) != null ? w : "");
        }
        i();
        e.push({ kind: "table", records: Hm(N, R.line), delimiter: "|", source: "bars" });
        y = M - 1;
      } else {
        t.push(R);
      }
    }
    i();
    return e;
  }
  function Nl(r, e, t) {
    const n = e != null ? e : b1(r);
    const i = n === null ? w1(r) : [{ kind: "lines", lines: [...r] }];
    return i.map((o) => {
      var d, p;
      if (o.kind === "table") {
        return o;
      }
      const s = (p = (d = o.lines[0]) == null ? void 0 : d.line) != null ? p : 1;
      const a = o.lines.map(({ text: m }) => m);
      const c = n != null ? n : x1(o.lines, t);
      const l = (m) => m.map((x) => b(h({}, x), { line: x.line + s - 1, lastLine: x.lastLine + s - 1 }));
      if (c !== "") {
        return { kind: "table", records: l([...ci(a, c)]), delimiter: c, source: "delimited" };
      }
      if (y1.test(a.join("\n"))) {
        return {
          kind: "lines",
          lines: l([...ci(a, "")]).map(({ line: m, lastLine: x, cells: v }) => ({ line: m, lastLine: x, text: v.join(" ").replace(/\n/g, " ") }))
        };
      }
      return o;
    });
  }
  var m1, Km, f1, g1, y1;
  var Gm = f(() => {
    "use strict";
    St();
    Xc();
    Im();
    cl();
    Lo();
    Ol();
    Ae();
    be();
    wl();
    vl();
    mr();
    Vm();
    m1 = 200;
    Km = ["	", ";", ",", "|"];
    f1 = P(String.raw`^[^\p{L}]*$`);
    g1 = (r) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(r.trim());
    y1 = /^"(?:[^"\n]|"")*$/m;
  });

  // src/accounts/list/read/column-stats.ts
  function Bo(r, e) {
    return r.length > 0 ? r.filter(e).length / r.length : 0;
  }
  function S1(r) {
    const e = r.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
  }
  function Qm(r, e, t) {
    const n = r.map((a) => {
      var c;
      return ((c = a[e]) != null ? c : "").slice(0, 400);
    });
    const i = n.filter((a) => !C(a));
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
      s[jt(a, t)] += 1 / i.length;
    }
    return {
      filled: i.length,
      fill: n.length > 0 ? i.length / n.length : 0,
      kinds: s,
      distinct: i.length > 0 ? o / i.length : 0,
      realNames: Bo(i, nm),
      ideographic: Bo(i, rm),
      flipped: Bo(i, (a) => qo.test(a.trim())),
      coined: Bo(i, (a) => k1.test(a.trim())),
      isSecret: i.length > 1 && o === i.length && i.every(ur),
      examples: i.filter((a) => !kt(a)).slice(0, v1),
      words: n.map(S1)
    };
  }
  function Fl({ kinds: r, filled: e, distinct: t, isSecret: n }) {
    return e > 0 && !n && r.word + r.words + r.person + r.code * 0.3 > 0.6 && r.answer < 0.4 && (e < 4 || t > 0.6);
  }
  function ui(r, e) {
    let t = 0;
    let n = 0;
    r.words.forEach((i, o) => {
      var c;
      const s = (c = e.words[o]) != null ? c : [];
      if (i.length === 0 || s.length === 0) {
        return;
      }
      n++;
      const a = (l, d) => l === d || l.length > 2 && d.startsWith(l) || d.length > 2 && l.startsWith(d);
      if (i.some((l) => s.some((d) => a(l, d)))) {
        t++;
      }
    });
    return n > 0 ? t / n : 0;
  }
  var v1, qo, k1;
  var Dl = f(() => {
    "use strict";
    St();
    be();
    v1 = 3;
    qo = /^([^,]{1,60}),\s+([^,]{1,60})$/;
    k1 = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
  });

  // src/accounts/list/read/columns.ts
  function C1(r, e) {
    const { kinds: t, filled: n, distinct: i } = r;
    if (n === 0) {
      return e ? 0.8 : 0.1;
    }
    if (t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5) {
      return 0;
    }
    const o = n > 5 && i < 0.4 ? e ? 0.7 : 0.3 : 1;
    const s = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
    return Math.max(0, 1 - s) * o;
  }
  function O1(r, e, t) {
    const { kinds: n, filled: i } = e;
    const o = t.score > 0.8;
    switch (r) {
      case "username":
        return C1(e, o);
      case "email":
        return i === 0 ? 0.5 : n.email > 0.3 ? 1 : o && n.answer + n.word > 0.9 ? 0.4 : 0.1;
      case "name":
      case "realname":
      case "firstname":
      case "lastname":
        return !o && (r !== "name" || t.score < 0.8) ? 0 : n.email > 0.5 ? 0 : i > 2 && (n.answer > 0.6 || n.number + n.date + n.phone > 0.5) ? 0.1 : 1;
      case "password":
      case "reason":
      case "mode":
        return o && n.answer < 0.5 ? 1 : 0;
      case "unused":
        return o ? 1 : 0;
    }
  }
  function L1(r, e) {
    var n, i;
    const t = {};
    if (r) {
      t[r.meaning] = r.score * O1(r.meaning, e, r);
    }
    if (e.kinds.email > 0.5) {
      t.email = Math.min(1, ((n = t.email) != null ? n : 0) * 0.4 + 0.6 * e.kinds.email);
    }
    if (e.kinds.person > 0.5 && (r == null ? void 0 : r.meaning) !== "unused") {
      t.username = Math.max((i = t.username) != null ? i : 0, 0.7 + 0.3 * e.kinds.person);
    }
    return t;
  }
  function E1(r, e, t) {
    return t.findIndex((n, i) => {
      const o = t[i - 1];
      const s = e[i - 1];
      return o !== void 0 && (s == null ? void 0 : s.meaning) === "username" && o.kinds.answer > 0.6 && e[i] === null && r[i] !== void 0 && Fl(n);
    });
  }
  function Jm(r, e, t) {
    let n = -1;
    let i = 0;
    let o = 0;
    r.forEach((s, a) => {
      var l;
      const c = t.has(a) ? 0 : (l = s[e]) != null ? l : 0;
      if (c > i) {
        o = i;
        [n, i] = [a, c];
      } else {
        o = Math.max(o, c);
      }
    });
    return i >= R1 ? { index: n, score: i, margin: i - o } : null;
  }
  function P1(r, e, t) {
    const n = t[r.meanings.indexOf("email")];
    const [i, o] = e;
    const s = i === void 0 ? void 0 : t[i];
    const a = o === void 0 ? void 0 : t[o];
    if (i === void 0 || !s) {
      return { variants: [], certain: true };
    }
    const c = [["username", i]];
    if (s.flipped > 0.6) {
      return { variants: [c, [["realname", i]]], certain: false };
    }
    if (o === void 0 || !a) {
      return { variants: [c], certain: r.has("email") || e.length === 1 };
    }
    const l = ui(s, a) > 0.7;
    const d = n !== void 0 && ui(a, n) > 0.7;
    const p = n !== void 0 && ui(s, n) > 0.7;
    const m = (v, w) => [["username", v], ["realname", w]];
    const x = [["firstname", i], ["lastname", o]];
    if (s.realNames > 0.7 && a.realNames < 0.3) {
      const v = l || d || a.coined > 0.5;
      return {
        variants: v ? [m(o, i), c] : [c, m(o, i)],
        certain: v && a.coined > 0.5 && l
      };
    }
    if (a.realNames > 0.7 && s.realNames < 0.5) {
      const v = l || d && !p;
      return {
        variants: v ? [m(i, o), c] : [c, m(i, o)],
        certain: v === l
      };
    }
    if (s.realNames < 0.4 && a.realNames < 0.4 && s.coined < 0.5) {
      const v = p && d && a.coined < 0.5;
      const w = [["lastname", i], ["firstname", o]];
      return { variants: v ? [x, c] : [c, x, w], certain: false };
    }
    return { variants: [c, m(i, o)], certain: s.coined > 0.5 };
  }
  function $1(r, e, t) {
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
    const i = n !== void 0 && n.realNames + n.ideographic > 0.5 && r.has("email");
    return { variants: [[["username", e]], [["realname", e]]], certain: !i };
  }
  function M1(r, e) {
    return e.findIndex(({ isSecret: t }, n) => t && r.every((i) => i[n] === "unused"));
  }
  function Xm(r, e, t, n) {
    var v, w;
    const i = Math.min(T1, Math.max((v = r == null ? void 0 : r.length) != null ? v : 0, ...e.map((y) => y.length), 1));
    const o = Array.from({ length: i }, (y, R) => R);
    const s = o.map((y) => Qm(e, y, n));
    const a = o.map((y) => {
      var R;
      return t.score((R = r == null ? void 0 : r[y]) != null ? R : "");
    });
    const c = s.map((y, R) => {
      var N;
      return L1((N = a[R]) != null ? N : null, y);
    });
    if (r) {
      const y = c[E1(r, a, s)];
      if (y) {
        y.username = 0.7;
      }
    }
    const l = new Il(s, c);
    for (const y of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
      l.takeBest(y);
    }
    if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
      l.meanings[l.meanings.indexOf("realname")] = "unused";
    }
    const d = Jm(c, "name", new Set(o.filter((y) => l.meanings[y] !== "unused")));
    let p = { variants: [], certain: true };
    if (d) {
      p = $1(l, d.index, s);
    } else if (!["username", "realname", "firstname", "lastname"].some((y) => l.has(y))) {
      const y = l.free((R) => {
        var N, M;
        return ((M = (N = a[R]) == null ? void 0 : N.score) != null ? M : 0) < 0.6;
      });
      p = P1(l, y, s);
      p.certain = p.certain && (r === null || y.length < 2);
      p.variants.push([]);
    } else if (!l.has("username") && l.has("realname")) {
      const y = l.meanings.indexOf("realname");
      p = { variants: [[], [["username", y]]], certain: false };
    }
    const m = (p.variants.length > 0 ? p.variants : [[]]).slice(0, 3).map((y) => {
      const R = [...l.meanings];
      y.forEach(([N, M]) => {
        R[M] = N;
      });
      return R;
    });
    const x = l.has("password") ? -1 : M1(m, s);
    if (x !== -1) {
      m.splice(1, 0, ((w = m[0]) != null ? w : []).map((y, R) => R === x ? "password" : y));
    }
    return {
      plans: m,
      certain: l.certain && p.certain && x === -1,
      scores: c.map((N) => {
        var M = N, { name: y } = M, R = Fe(M, ["name"]);
        return y ? b(h({}, R), { realname: y / 2, username: y / 2 }) : R;
      }),
      stats: s
    };
  }
  function Ym(r, e, { scores: t, stats: n }) {
    return e.map((i, o) => {
      var s, a, c, l;
      return {
        heading: bt((s = r == null ? void 0 : r[o]) != null ? s : ""),
        meaning: i,
        examples: [...(c = (a = n[o]) == null ? void 0 : a.examples) != null ? c : []],
        scores: (l = t[o]) != null ? l : {}
      };
    });
  }
  var R1, T1, A1, Il;
  var Zm = f(() => {
    "use strict";
    qt();
    Dl();
    R1 = 0.35;
    T1 = 300;
    A1 = 0.15;
    Il = class {
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
        const t = Jm(this.scores, e, this.taken);
        if (t) {
          this.take(e, t.index);
          const n = t.margin < A1 && !(e === "email" && this.hasTwin(t.index));
          this.certain = this.certain && !n && (t.score > 0.5 || e === "email");
        }
        return t;
      }
      hasTwin(e) {
        const t = this.stats[e];
        return t !== void 0 && this.stats.some((n, i) => i !== e && n.kinds.email > 0.5 && ui(t, n) > 0.7);
      }
      has(e) {
        return this.meanings.includes(e);
      }
      /** Columns that may be names though no heading says so, in order. */
      free(e) {
        return this.stats.flatMap((t, n) => !this.taken.has(n) && e(n) && Fl(t) ? [n] : []);
      }
    };
  });

  // src/accounts/list/read/sections.ts
  function _l(r, e, t) {
    const n = Ie(r);
    if (n.length === 0 || n.some(we) || r.beside !== void 0) {
      return false;
    }
    const i = n.map((l) => e.score(l));
    const o = i.filter((l) => l !== null && l.score > 0.8);
    const s = o.filter((l) => (l == null ? void 0 : l.meaning) !== "unused");
    const a = i.filter((l) => l !== null && l.meaning !== "unused");
    if (n.length === 1) {
      return t && r.cells.length === 1 && s.length === 1;
    }
    const c = o.length > 1 || n.length < 3 || r.cells.length > 1 && a.length > 0;
    return t ? s.length > 0 && c || o.length > 2 : s.length > 0 && o.length > 1 && o.length >= n.length * 0.6;
  }
  function tf(r, e, t) {
    const n = Ie(r);
    if (e.length === 0 || n.length < 2 || n.some(we)) {
      return false;
    }
    let i = 0;
    r.cells.forEach((o, s) => {
      const a = e.map(({ cells: p }) => {
        var m;
        return (m = p[s]) != null ? m : "";
      }).filter((p) => !C(p) && !kt(p));
      if (!nl(o) || kt(o) || a.length < e.length * 0.5) {
        return;
      }
      const c = a.map((p) => jt(p, t));
      const l = jt(o, t);
      const d = (p) => l !== p && c.filter((m) => m === p).length > c.length * 0.7;
      if (d("email") || d("person")) {
        i += 2;
      } else if (d("date") || d("number") || d("phone")) {
        i += e.length > 2 ? 2 : 1;
      }
    });
    return i > 1;
  }
  function N1(r, e) {
    const { words: t, titles: n } = e;
    const i = [];
    let o = "";
    r.forEach((s, a) => {
      var p;
      const c = i[i.length - 1];
      const l = s.cells.join("|").toLowerCase();
      const d = o !== "" && l === o;
      if (d || _l(s, t, c === void 0 && a < _o)) {
        if (c === a - 1 && Ie(s).length >= Ie((p = r[c]) != null ? p : s).length) {
          i.pop();
        } else if (c === a - 1) {
          return;
        }
        i.push(a);
        o = l;
      }
    });
    if (i.length === 0) {
      const s = r.slice(0, _o).findIndex((a, c) => c < ql && a.cells.length > 1 && tf(a, r.slice(c + 1, c + 12), n));
      if (s !== -1) {
        i.push(s);
      }
    }
    return i;
  }
  function nf(r) {
    return r.length <= ql && !r.some((e) => e.cells.some(we)) && r.filter((e) => {
      var t;
      return Ie(e).length > 1 && !C((t = e.cells[0]) != null ? t : "");
    }).length < 3;
  }
  function I1(r, e, t) {
    var o;
    const n = r.cells.slice(1).filter((s) => !C(s));
    if (n.length === 0 || n.some((s) => jt(s, t) !== "number")) {
      const s = (o = Ie(r)[0]) != null ? o : "";
      return Ie(r).length === 1 && e.length > 1 && D1(s.trim());
    }
    const i = e.slice(0, 20);
    return i.length > 0 && r.cells.every((s, a) => a === 0 || C(s) || i.filter(({ cells: c }) => {
      var l;
      return jt((l = c[a]) != null ? l : "", t) === "number";
    }).length < i.length * 0.3);
  }
  function B1(r, e, t) {
    const n = e.slice(0, ef);
    if (n.length === 0) {
      return false;
    }
    const i = n.reduce((o, s) => o + Ie(s).length, 0) / n.length;
    if (Ie(r).length <= i / 2 && Ie(r).length < 3 && i > 3) {
      return !r.cells.some(we);
    }
    return tf(r, n, t) && r.cells.some((o, s) => nl(o) && n.filter(({ cells: a }) => {
      var c;
      return we((c = a[s]) != null ? c : "");
    }).length > n.length * 0.8);
  }
  function q1(r, e, t, { options: n, words: i }) {
    if (n.columns) {
      const o = Math.max(t, n.columns.length);
      return Array.from({ length: o }, (s, a) => {
        var c, l;
        return (l = (c = n.columns) == null ? void 0 : c[a]) != null ? l : "unused";
      });
    }
    return e ? Bm(r.map((o) => {
      const s = i.score(o);
      return (s == null ? void 0 : s.score) === 1 ? s.meaning : "unused";
    }), Io(r)) : null;
  }
  function _1(r, e) {
    const t = [...r.cells];
    for (const n of e) {
      if (Ie(n).length > 1 && n.cells.length >= r.cells.length) {
        n.cells.forEach((i, o) => {
          var s, a;
          t[o] = C((s = t[o]) != null ? s : "") ? i : (a = t[o]) != null ? a : "";
        });
      }
    }
    return b(h({}, r), { cells: t });
  }
  function W1(r) {
    return No(r.map((e, t) => {
      var s, a;
      const n = Ie(e);
      const [i = ""] = n;
      const o = n.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(i);
      return {
        lone: o ? i : null,
        first: i,
        width: n.length,
        isApart: e.line > ((a = (s = r[t - 1]) == null ? void 0 : s.lastLine) != null ? a : -1) + 1
      };
    }));
  }
  function Bl(r, e, t, n) {
    var N, M;
    const { words: i, titles: o } = n;
    const s = [...t];
    const a = [...r];
    const c = [];
    const l = e !== null && li(e.cells);
    if (!l) {
      if (e) {
        const D = s.slice(0, _o).findIndex((_, re) => re === s.length - 1 || !B1(_, s.slice(re + 1, re + 1 + ef), o));
        a.push(...s.splice(0, Math.max(0, D)));
      }
      for (let D = s.pop(); D; D = s.pop()) {
        if (s.length === 0 || !I1(D, s, o)) {
          s.push(D);
          break;
        }
        c.unshift(D);
      }
    }
    const d = e && !l ? _1(e, [...a].reverse()) : e;
    const p = d ? -1 : s.slice(0, _o).reduce((D, _, re) => {
      var se;
      return C((se = _.cells[0]) != null ? se : "") && Ie(_).length > 0 && re <= ql ? re : D;
    }, -1);
    const m = s.filter((D) => {
      var _;
      return C((_ = D.cells[0]) != null ? _ : "");
    }).length < s.length * 0.5;
    if (p !== -1 && m && nf(s.slice(0, p))) {
      a.push(...s.splice(0, p + 1));
    }
    const x = W1(l ? [] : s);
    const v = new Set(s.filter((D, _) => x.places.has(_)));
    const w = s.filter((D) => !v.has(D)).slice(0, Wo).map(({ cells: D }) => D);
    const y = Xm((N = d == null ? void 0 : d.cells) != null ? N : null, w, i, o);
    const R = q1((M = d == null ? void 0 : d.cells) != null ? M : [], l, y.stats.length, n);
    if (R) {
      y.plans = [R];
      y.certain = true;
    }
    return { headings: d, above: a, rows: s, totals: c, plans: y, groupTitles: v, found: x, sheet: l };
  }
  function rf(r, e) {
    var c, l, d;
    const t = r.filter((p) => p.beside === void 0 && Ie(p).length > 0);
    const n = li((l = (c = t[0]) == null ? void 0 : c.cells) != null ? l : []);
    const i = n ? [0] : N1(t, e);
    const o = [];
    const s = (d = i[0]) != null ? d : -1;
    let a = t.slice(0, Math.max(0, s));
    if (a.length > 0 && !nf(a)) {
      o.push(Bl([], null, a, e));
      a = [];
    }
    if (s === -1) {
      o.push(Bl([], null, t, e));
    }
    i.forEach((p, m) => {
      var w, y;
      const x = (w = i[m + 1]) != null ? w : t.length;
      const v = t.slice(p + 1, x);
      o.push(Bl(m === 0 ? a : [], (y = t[p]) != null ? y : null, v, e));
    });
    return {
      sections: o,
      planCount: Math.max(1, ...o.map(({ plans: p }) => p.plans.length)),
      hasOther: o.some(({ found: p }) => !p.isSure),
      certain: o.every(({ plans: p, found: m }) => p.certain && m.isSure),
      sheet: n
    };
  }
  function of({ sections: r }) {
    const e = Math.max(...r.map(({ rows: t }) => t.length));
    return r.find(({ rows: t }) => t.length === e);
  }
  function sf(r, e) {
    var t, n;
    return Ym((n = (t = r.headings) == null ? void 0 : t.cells) != null ? n : null, Wl(r, e), r.plans);
  }
  function Wl({ plans: r }, e) {
    var t, n;
    return (n = (t = r.plans[e]) != null ? t : r.plans[0]) != null ? n : [];
  }
  var Wo, _o, ef, ql, Ie, F1, D1;
  var zl = f(() => {
    "use strict";
    St();
    Zm();
    be();
    mr();
    Al();
    Wo = 200;
    _o = 12;
    ef = 20;
    ql = 6;
    Ie = ({ cells: r }) => r.filter((e) => !C(e));
    F1 = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
    D1 = (r) => {
      var e;
      return r.length < 40 && F1.has((e = r.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
    };
  });

  // src/accounts/list/formula.ts
  function af(r) {
    const e = [];
    let t = false;
    for (let n = r.length - 1; n >= 0; n--) {
      const i = r.charAt(n);
      if (t && U1.includes(i)) {
        e.push(n + 1);
      }
      if (!H1.test(i)) {
        t = z1.includes(i);
      }
    }
    if (t || V1.test(r)) {
      e.push(0);
    }
    return e.reverse();
  }
  function cf(r) {
    const e = af(r);
    return e.length === 0 ? r : [0, ...e].map((t, n) => r.slice(t, e[n])).join("'");
  }
  function Ul(r) {
    const e = af(r);
    return [0, ...e].map((t, n) => r.slice(n > 0 && r.charAt(t) === "'" ? t + 1 : t, e[n])).join("");
  }
  var z1, U1, H1, V1;
  var Hl = f(() => {
    "use strict";
    z1 = "=+-@＝＋－＠";
    U1 = ";,|	\r\n\v\f\u2028\u2029";
    H1 = /[\s'"]/u;
    V1 = /^'*[\t\r\n]/u;
  });

  // src/accounts/list/read/table.ts
  function uf(r, e) {
    const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(r + e);
    return (t ? e + r : `${r} ${e}`).trim();
  }
  function j1(r) {
    const e = r.filter((t) => !C(t)).slice(0, Wo);
    return e.length > 1 && e.filter((t) => qo.test(t.trim())).length > e.length * 0.8;
  }
  function K1(r) {
    var n;
    const [, e = "", t = ""] = (n = qo.exec(r.trim())) != null ? n : [];
    return e ? uf(t, e) : r;
  }
  function G1(r, e, { rows: t }) {
    const n = r.cells.findIndex((o) => !C(o));
    const i = (e[n] === "firstname" || e[n] === "lastname") && e.includes("firstname") && e.includes("lastname");
    return i && lf(r) === 1 && t.slice(0, Wo).filter((o) => lf(o) > 2).length > 1;
  }
  function Q1({ headings: r, sheet: e }, t, n) {
    var o;
    const i = (s) => e ? Ul(s) : s.trim();
    return { heading: bt(i((o = r == null ? void 0 : r.cells[t]) != null ? o : "")), column: t, value: i(n) };
  }
  var lf, zo;
  var df = f(() => {
    "use strict";
    qt();
    Hl();
    gl();
    St();
    Dl();
    bl();
    Oo();
    be();
    zl();
    mr();
    lf = ({ cells: r }) => r.filter((e) => !C(e)).length;
    zo = class {
      constructor(e, t, n) {
        this.context = e;
        this.builder = t;
        this.delimiter = n;
        this.secret = /* @__PURE__ */ new Map();
      }
      /**
       * @param table
       * @param table.sections
       * @param way
       * @param way.variant Which of the ways to take the columns
       * @param way.isOther Are those taken for people who are more likely titles, and the other way round?
       */
      addAll({ sections: e }, { variant: t, isOther: n }) {
        for (const i of e) {
          for (const a of [...i.above, ...i.headings ? [i.headings] : []]) {
            this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
          }
          for (const a of i.totals) {
            this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
          }
          const o = Wl(i, t);
          const s = j1(i.rows.map(({ cells: a }) => {
            var c;
            return (c = a[o.indexOf("realname")]) != null ? c : "";
          }));
          for (const a of i.rows) {
            if (this.builder.overflow !== null) {
              return;
            }
            const { groupTitles: c, found: l } = i;
            if (c.has(a) && (l.isSure || l.isLikely !== n)) {
              this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
            } else {
              this.addRecord(a, o, i, s);
            }
          }
        }
      }
      textOf(e) {
        return e.cells.join(this.delimiter || " ");
      }
      /** The columns of which nothing is carried through, whatever the person says of them. */
      secretColumns(e) {
        var n, i;
        let t = this.secret.get(e);
        if (!t) {
          const o = (i = (n = e.headings) == null ? void 0 : n.cells) != null ? i : [];
          t = e.plans.stats.map(({ isSecret: s }, a) => {
            var c;
            return s && !e.sheet || this.context.words.isSecret((c = o[a]) != null ? c : "");
          });
          this.secret.set(e, t);
        }
        return t;
      }
      addRecord(e, t, n, i) {
        var N, M;
        const { line: o, lastLine: s, cells: a } = e;
        const c = { first: "", last: "" };
        const l = [];
        const d = [];
        const p = this.secretColumns(n);
        const m = n.sheet ? Io((M = (N = n.headings) == null ? void 0 : N.cells) != null ? M : []) : -1;
        a.forEach((_, re) => {
          var Ne;
          const se = n.headings !== null && re >= n.headings.cells.length;
          const ne = se && t[re] === "unused" ? void 0 : t[re];
          if (ne === void 0 || ne === "unused") {
            const Oe = this.delimiter && _.includes("\n") && _.includes(this.delimiter);
            if (!C(_) && (ne === void 0 || Oe)) {
              d.push(_);
            }
            if (!C(_) && ne === "unused" && re > m && !p[re]) {
              l.push(Q1(n, re, _));
            }
          } else {
            this.readCell(ne, n.sheet ? Ul(_) : _, c, n.sheet, o);
            if (ne === "realname" && i) {
              c.realname = K1((Ne = c.realname) != null ? Ne : "");
            }
          }
        });
        if (e.broken) {
          this.builder.remark("broken-quotes", o, this.textOf(e));
        }
        const D = c, { first: x, last: v } = D, w = Fe(D, ["first", "last"]);
        if (x || v) {
          w.realname = uf(x, v);
        }
        const y = l.filter(({ value: _ }) => _ !== w.password);
        if (y.length > 0) {
          w.extra = y;
        }
        if (n.sheet) {
          this.builder.add(o, s, w, true);
          return;
        }
        this.readName(w);
        if (G1(e, t, n)) {
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
      readCell(e, t, n, i, o) {
        switch (e) {
          case "firstname":
            n.first = dr(t);
            break;
          case "lastname":
            n.last = dr(t);
            break;
          case "mode":
            this.readMode(t, n, o);
            break;
          case "username":
          case "email":
          case "realname":
            n[e] = i ? t : dr(t);
            break;
          default:
            n[e] = i ? t : t.trim();
        }
      }
      /** A cell for names may hold a link, or the address as well. */
      readName(e) {
        var i, o, s;
        const { username: t = "", email: n = "" } = e;
        if (/\[\[|\{\{|https?:/.test(t)) {
          const { names: a, calls: c } = ri(t, this.context.titles);
          const [l = (i = c[0]) == null ? void 0 : i.names[0]] = a;
          e.username = l != null ? l : t;
        } else if (/[@＠]/.test(t.slice(1))) {
          const a = Eo(t.replace(/\n/g, " "), this.context.words);
          const c = n === "" || a.email.toLowerCase() === n.toLowerCase();
          if (a.email !== "" && (c || a.name !== "")) {
            e.username = a.name;
            e.email = n || a.email;
          }
        } else if (t.includes("\n")) {
          e.username = t.replace(/\s*\n\s*/g, " ");
        }
        if (/[@＠]/.test((o = e.realname) != null ? o : "") && we((s = e.realname) != null ? s : "")) {
          e.realname = "";
        }
      }
      readMode(e, t, n) {
        const i = sm.get(e.trim().toLowerCase());
        if (i) {
          t.mode = i;
        } else if (!C(e)) {
          this.builder.remark("unknown-mode", n, e);
        }
      }
    };
  });

  // src/accounts/list/read/read-text.ts
  function eS(r) {
    var c, l;
    const e = r.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
    const t = (l = (c = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : c[1]) != null ? l : null;
    const n = e.split("\n");
    let i = 0;
    const o = n.findIndex((d, p) => p >= X1 || !C(d) && ++i > J1);
    const s = n.slice(0, o === -1 ? n.length : o).map((d, p) => ({ line: p + 1, lastLine: p + 1, text: d }));
    const a = t === null ? s : s.slice(1);
    return {
      all: a,
      lines: a,
      separator: t,
      beyond: o === -1 ? null : nS(n, o)
    };
  }
  function nS(r, e) {
    var o, s;
    const t = r.findIndex((a, c) => c >= e && !C(a));
    let n = r.length - 1;
    while (n > t && C((o = r[n]) != null ? o : "")) {
      n--;
    }
    const i = (s = r.find((a, c) => c >= e && tS.test(a))) != null ? s : "";
    return t === -1 ? null : { line: t + 1, lastLine: n + 1, text: i };
  }
  function rS({ records: r, delimiter: e }, t, { options: n }) {
    const i = t.sections.some(({ headings: s }) => s !== null);
    if (n.columns || n.delimiter || t.sheet || i) {
      return null;
    }
    const o = /* @__PURE__ */ new Set();
    for (const { cells: s } of r.slice(0, 200)) {
      s.forEach((a, c) => {
        if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(a)) {
          o.add(c);
        }
      });
    }
    return o.size > 1 ? null : r.map(({ line: s, lastLine: a, cells: c, beside: l }) => ({ line: s, lastLine: a, text: l != null ? l : c.join(c.every(C) ? e : " ") }));
  }
  function pf(r, e) {
    return r.map((t) => {
      if (t.kind === "lines") {
        return { segment: new ai(t.lines, e), table: null };
      }
      const n = rf(t.records, e);
      const i = t.source === "delimited" ? rS(t, n, e) : null;
      return i ? { segment: new ai(i, e), table: null } : { segment: t, table: n };
    });
  }
  function iS(r, e) {
    var s;
    const t = (s = e.options.delimiter) != null ? s : r.separator;
    let n = pf(Nl(r.lines, t, e), e);
    if (!n.some(({ table: a }) => a == null ? void 0 : a.sheet) && r.lines.some(({ text: a }) => Y1.test(a))) {
      r.lines = r.lines.map((a) => b(h({}, a), { text: U0(a.text.replace(/\uFEFF/g, "")) }));
      n = pf(Nl(r.lines, t, e), e);
    }
    const i = new di(n, e, { variant: 0, isOther: false });
    const o = new Uo();
    o.add(i.read(r));
    if (i.hasOther) {
      o.add(new di(n, e, { variant: 0, isOther: true }).read(r));
    }
    for (let a = 1; a < mf && i.hasVariants; a++) {
      o.add(new di(n, e, { variant: a, isOther: false }).read(r));
    }
    return { readings: o.list, certain: i.certain };
  }
  function oS(r, e) {
    var l;
    const t = r.lines.some(({ text: d }) => Z1.test(d) || d.includes(Kt));
    const n = t ? null : pm(r.lines, e.words);
    const i = (d = r.lines) => iS(b(h({}, r), { lines: d }), e);
    if (!n || n.around.size === 0) {
      return i();
    }
    const o = i(r.lines.map((d) => n.around.has(d) ? b(h({}, d), { text: "" }) : d));
    if (!((l = o.readings[0]) == null ? void 0 : l.rows.length)) {
      return i();
    }
    if (n.isSure) {
      return o;
    }
    const [s, a] = n.isLikely ? [o, i()] : [i(), o];
    const c = new Uo();
    [...s.readings.slice(0, 1), ...a.readings.slice(0, 1), ...s.readings, ...a.readings].forEach((d) => c.add(d));
    return { readings: c.list, certain: c.list.length < 2 && s.certain };
  }
  function Tt(r, e = {}) {
    const t = eS(r);
    const n = {
      options: e,
      words: new Ao(e.headings),
      titles: new Ln(e.userNamespaces)
    };
    const { readings: [i, ...o], certain: s } = oS(t, n);
    if (!i) {
      throw new Error("A text has no reading.");
    }
    const a = !i.rows.some(({ username: c, realname: l }) => (c + l).includes("�"));
    return { readings: [i, ...o.slice(0, mf - 1)], certain: s && a };
  }
  var J1, X1, Y1, Z1, mf, tS, di, Uo;
  var Vl = f(() => {
    "use strict";
    Xc();
    Z0();
    cl();
    mm();
    Ol();
    Qc();
    Oo();
    be();
    ol();
    Gm();
    zl();
    mr();
    df();
    J1 = 3 * ti;
    X1 = 5 * ti;
    Y1 = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
    Z1 = /\[\[|\{\{|^==.*==|^\{\|/;
    mf = 3;
    tS = /[^\s,;|"]/;
    di = class {
      constructor(e, t, n) {
        this.parts = e;
        this.context = t;
        this.way = n;
        this.certain = true;
        this.hasVariants = false;
        /** Are there lines that may be people or not? */
        this.hasOther = false;
        this.format = "names";
        this.builder = new Co(t.options);
      }
      read({ all: e, separator: t, beyond: n }) {
        var c;
        const { builder: i, parts: o } = this;
        if (t !== null) {
          i.remark("markup", 1, `sep=${t}`);
        }
        const s = o.filter(({ table: l }) => l !== null);
        for (const l of o) {
          if (i.overflow !== null) {
            break;
          }
          if (l.table) {
            this.addTable(l.segment, l.table);
          } else {
            this.addLines(l.segment, s.length > 0);
          }
        }
        if (n && i.overflow === null) {
          i.remark(n.text === "" ? "no-name" : "too-many", n.line, n.text, n.lastLine);
        }
        const a = (c = n == null ? void 0 : n.lastLine) != null ? c : e.reduce((l, { line: d, text: p }) => C(p) ? l : d, 0);
        i.finish(a, e);
        return b(h({ rows: i.rows, remarks: i.remarks }, this.columns()), { format: this.format });
      }
      addTable(e, t) {
        this.certain = this.certain && t.certain;
        this.hasVariants = this.hasVariants || t.planCount > 1;
        this.hasOther = this.hasOther || t.hasOther;
        this.format = t.sheet && t.sections.some(({ plans: n }) => {
          var i;
          return (i = n.plans[0]) == null ? void 0 : i.includes("password");
        }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
        for (const { line: n, lastLine: i, beside: o } of e.records) {
          if (o !== void 0 && !C(o)) {
            this.builder.remark("markup", n, o, i);
          }
        }
        new zo(this.context, this.builder, e.delimiter).addAll(t, this.way);
      }
      addLines(e, t) {
        const { builder: n, context: i } = this;
        const o = e.source;
        if (!t && cm(o, i.words, n)) {
          return;
        }
        if (!t && V0(o, n)) {
          this.certain = false;
          return;
        }
        const s = this.way.variant === 1 ? "parts" : "whole";
        const a = new Fo(e, b(h({}, i), { order: s, isOther: this.way.isOther }), n);
        const c = n.rows.length;
        a.readAll();
        this.hasVariants = this.hasVariants || a.isSurnameFirst;
        this.hasOther = this.hasOther || a.hasOther;
        this.certain = this.certain && a.isCertain;
        if (!t) {
          const l = n.rows.slice(c);
          const d = l.filter(({ email: p }) => p !== "").length;
          this.format = a.isPage ? "wikitext" : d > l.length / 2 ? "addresses" : "names";
        }
      }
      columns() {
        var n;
        const e = this.parts.flatMap((i) => {
          const o = i.table && of(i.table);
          return o ? [{ section: o, delimiter: i.segment.kind === "table" ? i.segment.delimiter : "" }] : [];
        });
        const t = e.reduce((i, o) => !i || o.section.rows.length > i.section.rows.length ? o : i, null);
        return {
          columns: t && sf(t.section, this.way.variant),
          hasHeadings: t !== null && t.section.headings !== null,
          knowsHeadings: !!(t == null ? void 0 : t.section.headings) && _l(t.section.headings, this.context.words, true),
          delimiter: (n = t == null ? void 0 : t.delimiter) != null ? n : ""
        };
      }
    };
    Uo = class {
      constructor() {
        this.list = [];
        this.seen = /* @__PURE__ */ new Set();
      }
      add(e) {
        const t = e.rows.slice(0, 50).concat(e.rows.slice(-50));
        const n = JSON.stringify([e.rows.length, t]);
        if (!this.seen.has(n) && (this.list.length === 0 || e.rows.length > 0)) {
          this.seen.add(n);
          this.list.push(e);
        }
      }
    };
  });

  // src/accounts/list/read/source/address-book.ts
  function sS(r, e) {
    try {
      return e(ff(atob(r.trim())), "utf-8");
    } catch (t) {
      return r;
    }
  }
  function aS(r, e, t) {
    const n = r.replace(/=([0-9a-f]{2})/gi, (i, o) => String.fromCharCode(parseInt(o, 16)));
    try {
      return t(ff(n), e);
    } catch (i) {
      return r;
    }
  }
  function cS(r) {
    var t, n;
    const e = [];
    for (const i of Kl(hf(r))) {
      const o = (t = e[e.length - 1]) != null ? t : "";
      if (/quoted-printable/i.test((n = o.split(":", 1)[0]) != null ? n : "") && o.endsWith("=")) {
        e[e.length - 1] = o.slice(0, -1) + i;
      } else {
        e.push(i);
      }
    }
    return e;
  }
  function lS(r, e) {
    var c, l;
    const t = r.indexOf(":");
    const [n = "", ...i] = r.slice(0, Math.max(t, 0)).split(";");
    const o = i.join(";");
    const s = r.slice(t + 1);
    const a = (l = (c = /charset="?([\w-]+)/i.exec(o)) == null ? void 0 : c[1]) != null ? l : "utf-8";
    return {
      name: n.replace(/.*\./, "").toUpperCase(),
      parameters: o,
      value: /quoted-printable/i.test(o) ? aS(s, a, e) : s
    };
  }
  function uS(r) {
    const [e = "", t = ""] = r.replace(/\\;/g, " ").split(";").map(jl);
    return `${t} ${e}`.trim();
  }
  function dS(r) {
    var i, o;
    const e = (s) => {
      var a, c;
      return (c = (a = r.find(({ name: l }) => l === s)) == null ? void 0 : a.value) != null ? c : "";
    };
    const t = r.filter(({ name: s }) => s === "EMAIL");
    const n = (i = t.find(({ parameters: s }) => /[;,=]pref\b/i.test(s))) != null ? i : t[0];
    return {
      name: jl(e("FN")) || uS(e("N")),
      email: jl((o = n == null ? void 0 : n.value) != null ? o : "").replace(/^mailto:/i, "")
    };
  }
  function pS(r, e) {
    return r.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => dS(
      cS(t).map((n) => lS(n, e))
    ));
  }
  function mS(r, e) {
    var i;
    const t = /* @__PURE__ */ new Map();
    for (const o of Kl(r)) {
      const [, s = "", a = "", c = ""] = (i = /^([^:]+):([:<]?)(.*)$/.exec(o)) != null ? i : [];
      const l = s.replace(/;.*/, "").toLowerCase();
      if (l && a !== "<" && !t.has(l)) {
        t.set(l, (a ? sS(c, e) : c).trim());
      }
    }
    const n = (o) => {
      var s;
      return (s = t.get(o)) != null ? s : "";
    };
    return {
      name: n("displayname") || n("cn") || `${n("givenname")} ${n("sn")}`.trim(),
      email: n("mail")
    };
  }
  function xf(r, e) {
    const [t = ""] = Kl(r.slice(0, 4e3)).filter((o) => !/^(\s*|#.*|version:.*)$/.test(o));
    let n;
    if (/^BEGIN:VCARD\s*$/i.test(t)) {
      n = pS(r, e);
    } else if (/^dn::? /i.test(t)) {
      n = fS(r, e);
    } else {
      return null;
    }
    const i = n.filter(({ name: o, email: s }) => o || s);
    return { kind: "table", sheets: [{ name: "", rows: [
      ["Name", "E-mail"],
      ...i.map(({ name: o, email: s }) => [o, s])
    ] }] };
  }
  var ff, Kl, hf, jl, fS;
  var gf = f(() => {
    "use strict";
    ff = (r) => Uint8Array.from(r, (e) => e.charCodeAt(0));
    Kl = (r) => r.split(/\r\n|\r|\n/);
    hf = (r) => r.replace(/(\r\n|\r|\n)[ \t]/g, "");
    jl = (r) => r.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
    fS = (r, e) => hf(r).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => mS(t, e));
  });

  // src/accounts/list/read/source/decode-as.ts
  function gS(r, e) {
    let t = "";
    for (const n of r) {
      t += n < 128 ? String.fromCharCode(n) : e.charAt(n - 128);
    }
    return t;
  }
  function bS(r, e) {
    const t = new DataView(r.buffer, r.byteOffset, r.byteLength);
    const n = [];
    for (let i = 0; i + 3 < r.length; i += 4) {
      const o = t.getUint32(i, e);
      const s = o <= 1114111 && (o < 55296 || o > 57343);
      n.push(String.fromCodePoint(s ? o : 65533));
    }
    return n.join("");
  }
  function fr(r, e, t) {
    switch (e) {
      case "utf-32le":
      case "utf-32be":
        return bS(r, e === "utf-32le").replace(/^\uFEFF/, "");
      case "windows-1252":
        return t(r, e).replace(/[\u0080-\u009f]/g, (n) => {
          var i;
          return (i = hS[n.charCodeAt(0) - 128]) != null ? i : n;
        });
      case "windows-1258":
        return t(r, e).normalize();
      default: {
        const n = xS.get(e);
        return n === void 0 ? t(r, e) : gS(r, n);
      }
    }
  }
  var hS, xS;
  var Ho = f(() => {
    "use strict";
    hS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    xS = /* @__PURE__ */ new Map([
      ["ibm850", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ "],
      ["ibm852", "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■ "]
    ]);
  });

  // src/accounts/list/read/source/file-kind.ts
  function kS(r) {
    return Array.from(r, (e) => e.toString(16).padStart(2, "0")).join("");
  }
  function SS(r, e, t) {
    for (let n = 0; n < e.length; n++) {
      if (e[n] !== "." && e[n] !== r[t * 2 + n]) {
        return false;
      }
    }
    return true;
  }
  function RS(r) {
    var o, s;
    const e = new DataView(r.buffer, r.byteOffset, r.byteLength);
    if (r.length < 52) {
      return "document";
    }
    const t = 2 ** Math.min(e.getUint16(30, true), 12);
    const n = (e.getUint32(48, true) + 1) * t;
    const i = String.fromCharCode(...r.subarray(n, n + 4096)).replace(/\0/g, "");
    return (s = (o = vS.find(([a]) => i.includes(a))) == null ? void 0 : o[1]) != null ? s : "document";
  }
  function bf(r) {
    var t, n;
    if (!r.length) {
      return "empty";
    }
    const e = kS(r.subarray(0, 264));
    if (e.startsWith(yS)) {
      return RS(r);
    }
    return (n = (t = wS.find(([, i, o]) => SS(e, i, o != null ? o : 0))) == null ? void 0 : t[0]) != null ? n : "text";
  }
  var wS, yS, vS;
  var wf = f(() => {
    "use strict";
    wS = [
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
    yS = "d0cf11e0a1b11ae1";
    vS = [
      ["EncryptedPackage", "encrypted"],
      ["Workbook", "old-spreadsheet"],
      ["Book", "old-spreadsheet"],
      ["WordDocument", "document"]
    ];
  });

  // node_modules/chardet/lib/fs/browser.js
  var yf = xt((Gl) => {
    "use strict";
    Object.defineProperty(Gl, "__esModule", { value: true });
    Gl.default = () => {
      throw new Error("File system is not available");
    };
  });

  // node_modules/chardet/lib/match.js
  var $n = xt((Ql) => {
    "use strict";
    Object.defineProperty(Ql, "__esModule", { value: true });
    Ql.default = (r, e, t) => ({
      confidence: t,
      name: e.name(r),
      lang: e.language ? e.language() : void 0
    });
  });

  // node_modules/chardet/lib/encoding/ascii.js
  var kf = xt((pi) => {
    "use strict";
    var TS = pi && pi.__importDefault || function(r) {
      return r && r.__esModule ? r : { "default": r };
    };
    Object.defineProperty(pi, "__esModule", { value: true });
    var vf = TS($n());
    var Jl = class {
      name() {
        return "ASCII";
      }
      match(e) {
        const t = e.rawInput;
        for (let n = 0; n < e.rawLen; n++) {
          const i = t[n];
          if (i < 32 || i > 126) {
            return (0, vf.default)(e, this, 0);
          }
        }
        return (0, vf.default)(e, this, 100);
      }
    };
    pi.default = Jl;
  });

  // node_modules/chardet/lib/encoding/utf8.js
  var Sf = xt((mi) => {
    "use strict";
    var AS = mi && mi.__importDefault || function(r) {
      return r && r.__esModule ? r : { "default": r };
    };
    Object.defineProperty(mi, "__esModule", { value: true });
    var CS = AS($n());
    var Xl = class {
      name() {
        return "UTF-8";
      }
      match(e) {
        let t = false, n = 0, i = 0, o = 0, s;
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
              n++;
              break;
            }
          }
        }
        s = 0;
        if (t && i == 0)
          s = 100;
        else if (t && n > i * 10)
          s = 80;
        else if (n > 3 && i == 0)
          s = 100;
        else if (n > 0 && i == 0)
          s = 80;
        else if (n == 0 && i == 0)
          s = 10;
        else if (n > i * 10)
          s = 25;
        else
          return null;
        return (0, CS.default)(e, this, s);
      }
    };
    mi.default = Xl;
  });

  // node_modules/chardet/lib/encoding/unicode.js
  var Rf = xt((it) => {
    "use strict";
    var OS = it && it.__importDefault || function(r) {
      return r && r.__esModule ? r : { "default": r };
    };
    Object.defineProperty(it, "__esModule", { value: true });
    it.UTF_32LE = it.UTF_32BE = it.UTF_16LE = it.UTF_16BE = void 0;
    var nu = OS($n());
    var Yl = class {
      name() {
        return "UTF-16BE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 254 && (t[1] & 255) == 255) {
          return (0, nu.default)(e, this, 100);
        }
        return null;
      }
    };
    it.UTF_16BE = Yl;
    var Zl = class {
      name() {
        return "UTF-16LE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 255 && (t[1] & 255) == 254) {
          if (t.length >= 4 && t[2] == 0 && t[3] == 0) {
            return null;
          }
          return (0, nu.default)(e, this, 100);
        }
        return null;
      }
    };
    it.UTF_16LE = Zl;
    var Vo = class {
      name() {
        return "UTF-32";
      }
      getChar(e, t) {
        return -1;
      }
      match(e) {
        let t = 0, n = 0, i = false, o = 0;
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
            n += 1;
          } else {
            t += 1;
          }
        }
        if (i && n == 0) {
          o = 100;
        } else if (i && t > n * 10) {
          o = 80;
        } else if (t > 3 && n == 0) {
          o = 100;
        } else if (t > 0 && n == 0) {
          o = 80;
        } else if (t > n * 10) {
          o = 25;
        }
        return o == 0 ? null : (0, nu.default)(e, this, o);
      }
    };
    var eu = class extends Vo {
      name() {
        return "UTF-32BE";
      }
      getChar(e, t) {
        return (e[t + 0] & 255) << 24 | (e[t + 1] & 255) << 16 | (e[t + 2] & 255) << 8 | e[t + 3] & 255;
      }
    };
    it.UTF_32BE = eu;
    var tu = class extends Vo {
      name() {
        return "UTF-32LE";
      }
      getChar(e, t) {
        return (e[t + 3] & 255) << 24 | (e[t + 2] & 255) << 16 | (e[t + 1] & 255) << 8 | e[t + 0] & 255;
      }
    };
    it.UTF_32LE = tu;
  });

  // node_modules/chardet/lib/encoding/mbcs.js
  var Af = xt((Be) => {
    "use strict";
    var LS = Be && Be.__importDefault || function(r) {
      return r && r.__esModule ? r : { "default": r };
    };
    Object.defineProperty(Be, "__esModule", { value: true });
    Be.gb_18030 = Be.euc_kr = Be.euc_jp = Be.big5 = Be.sjis = void 0;
    var ES = LS($n());
    function PS(r, e) {
      const t = (n, i, o, s) => {
        if (s < o)
          return -1;
        const a = Math.floor(o + s >>> 1);
        if (i > n[a])
          return t(n, i, a + 1, s);
        if (i < n[a])
          return t(n, i, o, a - 1);
        return a;
      };
      return t(r, e, 0, r.length - 1);
    }
    var ru = class {
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
    var Mn = class {
      constructor() {
        this.commonChars = [];
      }
      name() {
        return "mbcs";
      }
      match(e) {
        let t = 0, n = 0, i = 0, o = 0, s = 0;
        const a = new ru();
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
                  if (PS(this.commonChars, c) >= 0) {
                    n++;
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
            s = Math.floor(Math.log(n + 1) * l + 10);
            s = Math.min(s, 100);
          }
        }
        return s == 0 ? null : (0, ES.default)(e, this, s);
      }
      nextChar(e, t) {
        return true;
      }
    };
    var iu = class extends Mn {
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
        const n = e.charValue = e.nextByte(t);
        if (n < 0)
          return false;
        if (n <= 127 || n > 160 && n <= 223)
          return true;
        const i = e.nextByte(t);
        if (i < 0)
          return false;
        e.charValue = n << 8 | i;
        if (!(i >= 64 && i <= 127 || i >= 128 && i <= 255)) {
          e.error = true;
        }
        return true;
      }
    };
    Be.sjis = iu;
    var ou = class extends Mn {
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
        const n = e.charValue = e.nextByte(t);
        if (n < 0)
          return false;
        if (n <= 127 || n == 255)
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
    Be.big5 = ou;
    function Tf(r, e) {
      r.index = r.nextIndex;
      r.error = false;
      let t = 0;
      let n = 0;
      let i = 0;
      e: {
        t = r.charValue = r.nextByte(e);
        if (t < 0) {
          r.done = true;
          break e;
        }
        if (t <= 141) {
          break e;
        }
        n = r.nextByte(e);
        r.charValue = r.charValue << 8 | n;
        if (t >= 161 && t <= 254) {
          if (n < 161) {
            r.error = true;
          }
          break e;
        }
        if (t == 142) {
          if (n < 161) {
            r.error = true;
          }
          break e;
        }
        if (t == 143) {
          i = r.nextByte(e);
          r.charValue = r.charValue << 8 | i;
          if (i < 161) {
            r.error = true;
          }
        }
      }
      return r.done == false;
    }
    var su = class extends Mn {
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
        this.nextChar = Tf;
      }
      name() {
        return "EUC-JP";
      }
      language() {
        return "ja";
      }
    };
    Be.euc_jp = su;
    var au = class extends Mn {
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
        this.nextChar = Tf;
      }
      name() {
        return "EUC-KR";
      }
      language() {
        return "ko";
      }
    };
    Be.euc_kr = au;
    var cu = class extends Mn {
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
        let n = 0;
        let i = 0;
        let o = 0;
        let s = 0;
        e: {
          n = e.charValue = e.nextByte(t);
          if (n < 0) {
            e.done = true;
            break e;
          }
          if (n <= 128) {
            break e;
          }
          i = e.nextByte(t);
          e.charValue = e.charValue << 8 | i;
          if (n >= 129 && n <= 254) {
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
    Be.gb_18030 = cu;
  });

  // node_modules/chardet/lib/encoding/sbcs.js
  var Of = xt((j) => {
    "use strict";
    var $S = j && j.__importDefault || function(r) {
      return r && r.__esModule ? r : { "default": r };
    };
    Object.defineProperty(j, "__esModule", { value: true });
    j.KOI8_R = j.windows_874 = j.windows_1258 = j.windows_1257 = j.windows_1256 = j.windows_1251 = j.ISO_8859_9 = j.ISO_8859_8 = j.ISO_8859_7 = j.ISO_8859_6 = j.ISO_8859_5 = j.ISO_8859_2 = j.ISO_8859_1 = void 0;
    var Cf = $S($n());
    var MS = 16777215;
    var jo = class {
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
        let n = 0;
        if (e[n + 32] <= t)
          n += 32;
        if (e[n + 16] <= t)
          n += 16;
        if (e[n + 8] <= t)
          n += 8;
        if (e[n + 4] <= t)
          n += 4;
        if (e[n + 2] <= t)
          n += 2;
        if (e[n + 1] <= t)
          n += 1;
        if (e[n] > t)
          n -= 1;
        if (n < 0 || e[n] != t)
          return -1;
        return n;
      }
      lookup(e) {
        this.ngramCount += 1;
        if (this.search(this.ngramList, e) >= 0) {
          this.hitCount += 1;
        }
      }
      addByte(e) {
        this.ngram = (this.ngram << 8) + (e & 255) & MS;
        this.lookup(this.ngram);
      }
      nextByte(e) {
        if (this.byteIndex >= e.inputLen)
          return -1;
        return e.inputBytes[this.byteIndex++] & 255;
      }
      parse(e, t) {
        let n, i = false;
        this.spaceChar = t;
        while ((n = this.nextByte(e)) >= 0) {
          const s = this.byteMap[n];
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
    var me = class {
      constructor(e, t) {
        this.fLang = e;
        this.fNGrams = t;
      }
    };
    var NS = (r) => Array.isArray(r) && isFinite(r[0]);
    var $e = class {
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
        if (NS(t)) {
          const i = new jo(t, this.byteMap());
          const o = i.parse(e, this.spaceChar);
          return o <= 0 ? null : (0, Cf.default)(e, this, o);
        }
        let n = -1;
        for (let i = t.length - 1; i >= 0; i--) {
          const o = t[i];
          const s = new jo(o.fNGrams, this.byteMap());
          const a = s.parse(e, this.spaceChar);
          if (a > n) {
            n = a;
            this.nGramLang = o.fLang;
          }
        }
        return n <= 0 ? null : (0, Cf.default)(e, this, n);
      }
    };
    var lu = class extends $e {
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
    j.ISO_8859_1 = lu;
    var uu = class extends $e {
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
    j.ISO_8859_2 = uu;
    var du = class extends $e {
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
    j.ISO_8859_5 = du;
    var pu = class extends $e {
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
    j.ISO_8859_6 = pu;
    var mu = class extends $e {
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
    j.ISO_8859_7 = mu;
    var fu = class extends $e {
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
    j.ISO_8859_8 = fu;
    var hu = class extends $e {
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
    j.ISO_8859_9 = hu;
    var xu = class extends $e {
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
    j.windows_1251 = xu;
    var gu = class extends $e {
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
    j.windows_1256 = gu;
    var bu = class extends $e {
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
    j.windows_1257 = bu;
    var wu = class extends $e {
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
    j.windows_1258 = wu;
    var yu = class extends $e {
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
    j.windows_874 = yu;
    var vu = class extends $e {
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
    j.KOI8_R = vu;
  });

  // node_modules/chardet/lib/encoding/iso2022.js
  var Lf = xt((At) => {
    "use strict";
    var FS = At && At.__importDefault || function(r) {
      return r && r.__esModule ? r : { "default": r };
    };
    Object.defineProperty(At, "__esModule", { value: true });
    At.ISO_2022_CN = At.ISO_2022_KR = At.ISO_2022_JP = void 0;
    var DS = FS($n());
    var fi = class {
      constructor() {
        this.escapeSequences = [];
      }
      name() {
        return "ISO_2022";
      }
      match(e) {
        let t, n;
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
              for (n = 1; n < p.length; n++)
                if (p[n] != l[t + n])
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
        return c <= 0 ? null : (0, DS.default)(e, this, c);
      }
    };
    var ku = class extends fi {
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
    At.ISO_2022_JP = ku;
    var Su = class extends fi {
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
    At.ISO_2022_KR = Su;
    var Ru = class extends fi {
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
    At.ISO_2022_CN = Ru;
  });

  // node_modules/chardet/lib/utils.js
  var Ef = xt((Ko) => {
    "use strict";
    Object.defineProperty(Ko, "__esModule", { value: true });
    Ko.isByteArray = void 0;
    var IS = (r) => {
      if (r == null || typeof r != "object")
        return false;
      return isFinite(r.length) && r.length >= 0;
    };
    Ko.isByteArray = IS;
  });

  // node_modules/chardet/lib/index.js
  var $f = xt((Z) => {
    "use strict";
    var BS = Z && Z.__createBinding || (Object.create ? (function(r, e, t, n) {
      if (n === void 0) n = t;
      var i = Object.getOwnPropertyDescriptor(e, t);
      if (!i || ("get" in i ? !e.__esModule : i.writable || i.configurable)) {
        i = { enumerable: true, get: function() {
          return e[t];
        } };
      }
      Object.defineProperty(r, n, i);
    }) : (function(r, e, t, n) {
      if (n === void 0) n = t;
      r[n] = e[t];
    }));
    var qS = Z && Z.__setModuleDefault || (Object.create ? (function(r, e) {
      Object.defineProperty(r, "default", { enumerable: true, value: e });
    }) : function(r, e) {
      r["default"] = e;
    });
    var Qo = Z && Z.__importStar || /* @__PURE__ */ (function() {
      var r = function(e) {
        r = Object.getOwnPropertyNames || function(t) {
          var n = [];
          for (var i in t) if (Object.prototype.hasOwnProperty.call(t, i)) n[n.length] = i;
          return n;
        };
        return r(e);
      };
      return function(e) {
        if (e && e.__esModule) return e;
        var t = {};
        if (e != null) {
          for (var n = r(e), i = 0; i < n.length; i++) if (n[i] !== "default") BS(t, e, n[i]);
        }
        qS(t, e);
        return t;
      };
    })();
    var Au = Z && Z.__importDefault || function(r) {
      return r && r.__esModule ? r : { "default": r };
    };
    Object.defineProperty(Z, "__esModule", { value: true });
    Z.detectFileSync = Z.detectFile = Z.analyse = Z.detect = void 0;
    var Pf = Au(yf());
    var _S = Au(kf());
    var WS = Au(Sf());
    var Go = Qo(Rf());
    var hi = Qo(Af());
    var je = Qo(Of());
    var Tu = Qo(Lf());
    var zS = Ef();
    var US = [
      new WS.default(),
      new Go.UTF_16BE(),
      new Go.UTF_16LE(),
      new Go.UTF_32BE(),
      new Go.UTF_32LE(),
      new hi.sjis(),
      new hi.big5(),
      new hi.euc_jp(),
      new hi.euc_kr(),
      new hi.gb_18030(),
      new Tu.ISO_2022_JP(),
      new Tu.ISO_2022_KR(),
      new Tu.ISO_2022_CN(),
      new je.ISO_8859_1(),
      new je.ISO_8859_2(),
      new je.ISO_8859_5(),
      new je.ISO_8859_6(),
      new je.ISO_8859_7(),
      new je.ISO_8859_8(),
      new je.ISO_8859_9(),
      new je.windows_1251(),
      new je.windows_1256(),
      new je.windows_1257(),
      new je.windows_1258(),
      new je.windows_874(),
      new je.KOI8_R(),
      new _S.default()
    ];
    var HS = (r) => {
      const e = (0, Z.analyse)(r);
      return e.length > 0 ? e[0].name : null;
    };
    Z.detect = HS;
    var VS = (r) => {
      if (!(0, zS.isByteArray)(r)) {
        throw new Error("Input must be a byte array, e.g. Buffer or Uint8Array");
      }
      const e = [];
      for (let o = 0; o < 256; o++)
        e[o] = 0;
      for (let o = r.length - 1; o >= 0; o--)
        e[r[o] & 255]++;
      let t = false;
      for (let o = 128; o <= 159; o += 1) {
        if (e[o] !== 0) {
          t = true;
          break;
        }
      }
      const n = {
        byteStats: e,
        c1Bytes: t,
        rawInput: r,
        rawLen: r.length,
        inputBytes: r,
        inputLen: r.length
      };
      const i = US.map((o) => {
        return o.match(n);
      }).filter((o) => {
        return !!o;
      }).sort((o, s) => {
        return s.confidence - o.confidence;
      });
      return i;
    };
    Z.analyse = VS;
    var jS = (r, e = {}) => new Promise((t, n) => {
      let i;
      const o = (0, Pf.default)();
      const s = (c, l) => {
        if (i) {
          o.closeSync(i);
        }
        if (c) {
          n(c);
        } else if (l) {
          t((0, Z.detect)(l));
        } else {
          n(new Error("No error and no buffer received"));
        }
      };
      const a = (e === null || e === void 0 ? void 0 : e.sampleSize) || 0;
      if (a > 0) {
        i = o.openSync(r, "r");
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
      o.readFile(r, s);
    });
    Z.detectFile = jS;
    var KS = (r, e = {}) => {
      const t = (0, Pf.default)();
      if (e && e.sampleSize) {
        const n = t.openSync(r, "r");
        let i = Buffer.allocUnsafe(e.sampleSize);
        const o = t.readSync(n, i, 0, e.sampleSize, e.offset);
        if (o < e.sampleSize) {
          i = i.subarray(0, o);
        }
        t.closeSync(n);
        return (0, Z.detect)(i);
      }
      return (0, Z.detect)(t.readFileSync(r));
    };
    Z.detectFileSync = KS;
    Z.default = {
      analyse: Z.analyse,
      detect: Z.detect,
      detectFileSync: Z.detectFileSync,
      detectFile: Z.detectFile
    };
  });

  // src/accounts/list/read/source/usual-encodings.ts
  function Cu(r, e) {
    var n;
    const t = e.toLowerCase();
    return (n = r.get(t)) != null ? n : r.get(t.replace(/-.*/, ""));
  }
  var Mf, Nf, GS, Ff, Ou;
  var Lu = f(() => {
    "use strict";
    Mf = [
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
    Nf = "windows-1252 macintosh iso-8859-15 ibm850 iso-8859-10 iso-8859-14";
    GS = new Map(Mf.flatMap(([r, e]) => r.split(" ").map((t) => [t, e.split(" ")])));
    Ff = [.../* @__PURE__ */ new Set([
      ...Nf.split(" "),
      ...Mf.flatMap(([, r]) => r.split(" "))
    ])];
    Ou = (r) => {
      var e;
      return (e = Cu(GS, r)) != null ? e : Nf.split(" ");
    };
  });

  // src/accounts/list/read/source/encoding/alphabets.ts
  function Bf(r, e) {
    var i, o;
    const t = ((i = ZS.get(r)) != null ? i : []).flatMap((s) => {
      var a;
      return (a = Df.get(s)) != null ? a : [];
    });
    const n = (o = Cu(Df, e)) != null ? o : XS;
    return [n, ...t.filter((s) => s !== n)];
  }
  function Wf(r, e) {
    const t = qf.find(([c]) => c === r);
    if (!t) {
      return null;
    }
    const [, n, i, o, s] = t;
    const a = [];
    for (let c = i; c <= o; c++) {
      for (let l = s; l < 255; l++) {
        if (l < 127 || l > 160) {
          a.push(c, l);
        }
      }
    }
    return new Set(e(Uint8Array.from(a), n).replace(/[\uE000-\uF8FF\uFFFD]/g, ""));
  }
  var QS, JS, If, XS, Df, YS, ZS, qf, _f;
  var zf = f(() => {
    "use strict";
    Lu();
    QS = [
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
    JS = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ";
    If = (r, e = "") => ({ letters: new Set(r), common: new Set(e), hasRuns: /[\u0100-\u1eff]/.test(r) });
    XS = If(JS);
    Df = new Map(QS.flatMap(([r, e, t]) => {
      const n = If(e, t);
      return r.split(" ").map((i) => [i, n]);
    }));
    YS = [
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
    ZS = new Map(YS.flatMap(([r, e]) => r.split(" ").map((t) => [t, e.split(" ")])));
    qf = [
      ["gb18030", "gb18030", 176, 215, 161],
      ["big5", "big5", 164, 198, 64],
      ["euc-jp", "euc-jp", 176, 207, 161],
      ["shift_jis", "euc-jp", 176, 207, 161],
      ["iso-2022-jp", "euc-jp", 176, 207, 161],
      ["euc-kr", "euc-kr", 176, 200, 161]
    ];
    _f = (r) => qf.some(([e]) => e === r);
  });

  // src/accounts/list/read/source/encoding/scripts.ts
  function Uf(r) {
    var t, n;
    const e = r.charCodeAt(0);
    if (tR.includes(r)) {
      return "punctuation";
    }
    return (n = (t = eR.find(([i, o]) => e >= i && e <= o)) == null ? void 0 : t[2]) != null ? n : "symbol";
  }
  var eR, tR, hr;
  var Hf = f(() => {
    "use strict";
    eR = [
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
    tR = " ­«»·№€°";
    hr = (r) => r !== "punctuation" && r !== "symbol" && r !== "broken";
  });

  // src/accounts/list/read/source/encoding/plausibility.ts
  function jf(r) {
    var t;
    const e = new Set((t = r.match(/[A-Za-z\u0080-\uffff]+/g)) != null ? t : []);
    return Array.from(e, (n) => Array.from(n, (i) => ({
      text: i,
      script: Uf(i),
      isAscii: i < ""
    }))).filter((n) => n.some(({ isAscii: i }) => !i));
  }
  function oR(r, e) {
    const [t, n, i] = [r[e - 1], r[e], r[e + 1]];
    if (!n || !t || !hr(n.script)) {
      return false;
    }
    if (Vf(n.text)) {
      return Eu(t.text) && !(i && Eu(i.text));
    }
    const o = r.filter(({ isAscii: s }) => s);
    return Eu(n.text) && !n.isAscii && o.length > 1 && o.every(({ text: s }) => Vf(s));
  }
  function sR(r, e) {
    const t = (n) => {
      var i, o;
      return ((i = r[n]) == null ? void 0 : i.script) === "latin" && ((o = r[n]) == null ? void 0 : o.isAscii) === false;
    };
    return t(e) && (t(e - 1) && t(e + 1) || t(e - 1) && t(e - 2) || t(e + 1) && t(e + 2));
  }
  function aR(r, e, t, n) {
    const i = r[e];
    if (!i || i.script === "broken") {
      return -3;
    }
    if (!hr(i.script)) {
      return iR(r, e) ? -1 : i.script === "symbol" ? -0.6 : 0.3;
    }
    if (n || oR(r, e)) {
      return -1;
    }
    return t(i, sR(r, e));
  }
  function Kf(r, e) {
    const t = r.flatMap((n) => {
      const i = rR(n);
      return n.flatMap(({ isAscii: o }, s) => o ? [] : aR(n, s, e, i));
    });
    return t.length ? t.reduce((n, i) => n + i, 0) / t.length : 0;
  }
  function Gf(r, e) {
    const t = jf(r);
    const n = e.map((o) => Kf(t, cR(o)));
    const i = Math.max(...n);
    return { value: i, index: n.indexOf(i) };
  }
  function Qf(r, e, t) {
    const n = t === "euc-kr" ? "hangul" : /jis|jp/.test(t) ? "kana" : "han";
    return Kf(jf(r), lR(e, n));
  }
  var nR, Vf, Eu, Pu, rR, iR, cR, lR;
  var Jf = f(() => {
    "use strict";
    Hf();
    nR = "’·­-‐–";
    Vf = (r) => r !== r.toLowerCase();
    Eu = (r) => r !== r.toUpperCase();
    Pu = (r) => r === "kana" || r === "halfkana" ? "han" : r;
    rR = (r) => new Set(
      r.filter(({ script: e }) => hr(e) && e !== "mark").map(({ script: e }) => Pu(e))
    ).size > 1;
    iR = (r, e) => {
      const [t, n, i] = [r[e - 1], r[e], r[e + 1]];
      return !!n && !nR.includes(n.text) && !!i && hr(i.script) && (n.script === "symbol" || !!t && hr(t.script));
    };
    cR = ({ letters: r, common: e, hasRuns: t }) => ({ text: n, script: i }, o) => {
      const s = n.toLowerCase();
      const a = r.has(s) || i === "mark";
      if (o) {
        return a && t ? 0.6 : -1;
      }
      if (a) {
        return !e.size || e.has(s) ? 1 : 0.7;
      }
      return i === "latin" && !e.size ? 0.2 : -0.5;
    };
    lR = (r, e) => ({ text: t, script: n }) => {
      if (n === "halfkana") {
        return -0.7;
      }
      if (n === "kana") {
        return e === "kana" ? 1 : -0.5;
      }
      if (e === "hangul" && n === "han") {
        return -0.7;
      }
      return r.has(t) ? 1 : Pu(n) === Pu(e) ? -0.2 : -0.7;
    };
  });

  // src/accounts/list/read/source/encodings.ts
  function yR(r) {
    const e = [];
    let t = 0;
    for (let n = 0; n <= r.length && e.length < Xf; n++) {
      if (n === r.length || r[n] === 10 || r[n] === 13) {
        const i = r.subarray(t, n);
        if (i.some((o) => o >= 128 || o === 27)) {
          e.push(...i.subarray(0, Xf), 10);
        }
        t = n + 1;
      }
    }
    return Uint8Array.from(e);
  }
  function vR(r) {
    var t, n;
    const e = /* @__PURE__ */ new Map();
    for (const { name: i, confidence: o } of (0, Yf.analyse)(r)) {
      const s = (t = wR.get(i.toLowerCase())) != null ? t : i.toLowerCase();
      e.set(s, Math.max((n = e.get(s)) != null ? n : 0, o / 100));
    }
    return e;
  }
  function kR(r, e, t, n) {
    const i = Wf(r, n);
    if (i) {
      return Qf(e, i, r);
    }
    const { value: o, index: s } = Gf(e, Bf(r, t));
    return s === 0 ? o : o - Zf;
  }
  function SR(r, e, t) {
    var c, l, d, p;
    const n = vR(r);
    const i = Ou(e);
    const o = r.filter((m) => m === 10).length;
    const s = 1 + 2 * Math.min(o / bR, 1);
    const a = /* @__PURE__ */ new Map();
    for (const m of /* @__PURE__ */ new Set([...i, ...Ff, "utf-8"])) {
      const x = fr(r, m, t);
      const v = a.get(x);
      const w = i.indexOf(m);
      const y = w < 0 ? 0 : Math.max(hR - w * xR, 0);
      const R = ((c = n.get(m)) != null ? c : 0) * gR;
      const N = (l = v == null ? void 0 : v.looks) != null ? l : kR(m, x, e, t);
      a.set(x, {
        encoding: (d = v == null ? void 0 : v.encoding) != null ? d : m,
        looks: N,
        value: Math.max(N * s + R + y, (p = v == null ? void 0 : v.value) != null ? p : -Infinity)
      });
    }
    return [...a.values()].sort((m, x) => x.value - m.value);
  }
  var Yf, Xf, uR, dR, pR, mR, fR, hR, xR, gR, bR, Zf, wR, RR, xi;
  var $u = f(() => {
    "use strict";
    Yf = By($f());
    Ho();
    zf();
    Jf();
    Lu();
    Xf = 32768;
    uR = 5;
    dR = 30;
    pR = -1;
    mR = 0.35;
    fR = 0.8;
    hR = 0.4;
    xR = 0.3;
    gR = 0.4;
    bR = 20;
    Zf = 0.15;
    wR = /* @__PURE__ */ new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"]]);
    RR = ({ encoding: r }, e) => {
      const t = Ou(e).indexOf(r);
      return t === 0 || t > 0 && _f(r);
    };
    xi = (r, e, t) => g(null, null, function* () {
      var a, c;
      const [n, ...i] = SR(yR(r), e, t);
      if (!n) {
        throw new Error("There are no encodings.");
      }
      const o = n.value - ((c = (a = i[0]) == null ? void 0 : a.value) != null ? c : -Infinity);
      const s = n.looks <= 1 - Zf && i.some(({ looks: l }) => l >= n.looks);
      return {
        encoding: n.encoding,
        certain: n.looks >= fR && o >= mR && RR(n, e) && !s,
        alternatives: i.filter(({ looks: l }, d) => l > pR || d < uR).slice(0, dR).map(({ encoding: l }) => l)
      };
    });
  });

  // node_modules/fflate/esm/browser.js
  function FR(r, e) {
    return MR(r, { i: 2 }, e && e.out, e && e.dictionary);
  }
  function Jo(r, e) {
    if (e) {
      var t = "";
      for (var n = 0; n < r.length; n += 16384)
        t += String.fromCharCode.apply(null, r.subarray(n, n + 16384));
      return t;
    } else if (Iu) {
      return Iu.decode(r);
    } else {
      var i = IR(r), o = i.s, t = i.r;
      if (t.length)
        Ke(8);
      return o;
    }
  }
  function qu(r, e) {
    var t = {};
    var n = r.length - 22;
    for (; ot(r, n) != 101010256; --n) {
      if (!n || r.length - n > 65558)
        Ke(13);
    }
    ;
    var i = Ct(r, n + 8);
    if (!i)
      return {};
    var o = ot(r, n + 16);
    var s = ot(r, n - 20) == 117853008;
    if (s) {
      var a = ot(r, n - 12);
      s = ot(r, a) == 101075792;
      if (s) {
        i = ot(r, a + 32);
        o = ot(r, a + 48);
      }
    }
    var c = e && e.filter;
    for (var l = 0; l < i; ++l) {
      var d = qR(r, o, s), p = d[0], m = d[1], x = d[2], v = d[3], w = d[4], y = d[5], R = BR(r, y);
      o = w;
      if (!c || c({
        name: v,
        size: m,
        originalSize: x,
        compression: p
      })) {
        if (!p)
          t[v] = Bu(r, R, R + m);
        else if (p == 8)
          t[v] = FR(r.subarray(R, R + m), { out: new Ge(x) });
        else
          Ke(14, "unknown compression type " + p);
      }
    }
    return t;
  }
  var Ge, xr, TR, eh, th, AR, nh, rh, ih, CR, oh, OR, P4, Du, Gt, U, gi, bi, U, U, U, U, sh, U, LR, ER, Mu, ft, Nu, PR, Bu, $R, Ke, MR, NR, Ct, ot, Fu, Iu, DR, IR, BR, qR, _R;
  var ah = f(() => {
    Ge = Uint8Array;
    xr = Uint16Array;
    TR = Int32Array;
    eh = new Ge([
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
    th = new Ge([
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
    AR = new Ge([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
    nh = function(r, e) {
      var t = new xr(31);
      for (var n = 0; n < 31; ++n) {
        t[n] = e += 1 << r[n - 1];
      }
      var i = new TR(t[30]);
      for (var n = 1; n < 30; ++n) {
        for (var o = t[n]; o < t[n + 1]; ++o) {
          i[o] = o - t[n] << 5 | n;
        }
      }
      return { b: t, r: i };
    };
    rh = nh(eh, 2);
    ih = rh.b;
    CR = rh.r;
    ih[28] = 258, CR[258] = 28;
    oh = nh(th, 0);
    OR = oh.b;
    P4 = oh.r;
    Du = new xr(32768);
    for (U = 0; U < 32768; ++U) {
      Gt = (U & 43690) >> 1 | (U & 21845) << 1;
      Gt = (Gt & 52428) >> 2 | (Gt & 13107) << 2;
      Gt = (Gt & 61680) >> 4 | (Gt & 3855) << 4;
      Du[U] = ((Gt & 65280) >> 8 | (Gt & 255) << 8) >> 1;
    }
    gi = (function(r, e, t) {
      var n = r.length;
      var i = 0;
      var o = new xr(e);
      for (; i < n; ++i) {
        if (r[i])
          ++o[r[i] - 1];
      }
      var s = new xr(e);
      for (i = 1; i < e; ++i) {
        s[i] = s[i - 1] + o[i - 1] << 1;
      }
      var a;
      if (t) {
        a = new xr(1 << e);
        var c = 15 - e;
        for (i = 0; i < n; ++i) {
          if (r[i]) {
            var l = i << 4 | r[i];
            var d = e - r[i];
            var p = s[r[i] - 1]++ << d;
            for (var m = p | (1 << d) - 1; p <= m; ++p) {
              a[Du[p] >> c] = l;
            }
          }
        }
      } else {
        a = new xr(n);
        for (i = 0; i < n; ++i) {
          if (r[i]) {
            a[i] = Du[s[r[i] - 1]++] >> 15 - r[i];
          }
        }
      }
      return a;
    });
    bi = new Ge(288);
    for (U = 0; U < 144; ++U)
      bi[U] = 8;
    for (U = 144; U < 256; ++U)
      bi[U] = 9;
    for (U = 256; U < 280; ++U)
      bi[U] = 7;
    for (U = 280; U < 288; ++U)
      bi[U] = 8;
    sh = new Ge(32);
    for (U = 0; U < 32; ++U)
      sh[U] = 5;
    LR = /* @__PURE__ */ gi(bi, 9, 1);
    ER = /* @__PURE__ */ gi(sh, 5, 1);
    Mu = function(r) {
      var e = r[0];
      for (var t = 1; t < r.length; ++t) {
        if (r[t] > e)
          e = r[t];
      }
      return e;
    };
    ft = function(r, e, t) {
      var n = e / 8 | 0;
      return (r[n] | r[n + 1] << 8) >> (e & 7) & t;
    };
    Nu = function(r, e) {
      var t = e / 8 | 0;
      return (r[t] | r[t + 1] << 8 | r[t + 2] << 16) >> (e & 7);
    };
    PR = function(r) {
      return (r + 7) / 8 | 0;
    };
    Bu = function(r, e, t) {
      if (e == null || e < 0)
        e = 0;
      if (t == null || t > r.length)
        t = r.length;
      return new Ge(r.subarray(e, t));
    };
    $R = [
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
    Ke = function(r, e, t) {
      var n = new Error(e || $R[r]);
      n.code = r;
      if (Error.captureStackTrace)
        Error.captureStackTrace(n, Ke);
      if (!t)
        throw n;
      return n;
    };
    MR = function(r, e, t, n) {
      var i = r.length, o = n ? n.length : 0;
      if (!i || e.f && !e.l)
        return t || new Ge(0);
      var s = !t;
      var a = s || e.i != 2;
      var c = e.i;
      if (s)
        t = new Ge(i * 3);
      var l = function(Gn) {
        var Dt = t.length;
        if (Gn > Dt) {
          var Dr = new Ge(Math.max(Dt * 2, Gn));
          Dr.set(t);
          t = Dr;
        }
      };
      var d = e.f || 0, p = e.p || 0, m = e.b || 0, x = e.l, v = e.d, w = e.m, y = e.n;
      var R = i * 8;
      do {
        if (!x) {
          d = ft(r, p, 1);
          var N = ft(r, p + 1, 3);
          p += 3;
          if (!N) {
            var M = PR(p) + 4, D = r[M - 4] | r[M - 3] << 8, _ = M + D;
            if (_ > i) {
              if (c)
                Ke(0);
              break;
            }
            if (a)
              l(m + D);
            t.set(r.subarray(M, _), m);
            e.b = m += D, e.p = p = _ * 8, e.f = d;
            continue;
          } else if (N == 1)
            x = LR, v = ER, w = 9, y = 5;
          else if (N == 2) {
            var re = ft(r, p, 31) + 257, se = ft(r, p + 10, 15) + 4;
            var ne = re + ft(r, p + 5, 31) + 1;
            p += 14;
            var Ne = new Ge(ne);
            var Oe = new Ge(19);
            for (var S = 0; S < se; ++S) {
              Oe[AR[S]] = ft(r, p + S * 3, 7);
            }
            p += se * 3;
            var ue = Mu(Oe), Je = (1 << ue) - 1;
            var _e = gi(Oe, ue, 1);
            for (var S = 0; S < ne; ) {
              var tn = _e[ft(r, p, Je)];
              p += tn & 15;
              var M = tn >> 4;
              if (M < 16) {
                Ne[S++] = M;
              } else {
                var nn = 0, Xe = 0;
                if (M == 16)
                  Xe = 3 + ft(r, p, 3), p += 2, nn = Ne[S - 1];
                else if (M == 17)
                  Xe = 3 + ft(r, p, 7), p += 3;
                else if (M == 18)
                  Xe = 11 + ft(r, p, 127), p += 7;
                while (Xe--)
                  Ne[S++] = nn;
              }
            }
            var at = Ne.subarray(0, re), F = Ne.subarray(re);
            w = Mu(at);
            y = Mu(F);
            x = gi(at, w, 1);
            v = gi(F, y, 1);
          } else
            Ke(1);
          if (p > R) {
            if (c)
              Ke(0);
            break;
          }
        }
        if (a)
          l(m + 131072);
        var I = (1 << w) - 1, ae = (1 << y) - 1;
        var jn = p;
        for (; ; jn = p) {
          var nn = x[Nu(r, p) & I], K = nn >> 4;
          p += nn & 15;
          if (p > R) {
            if (c)
              Ke(0);
            break;
          }
          if (!nn)
            Ke(2);
          if (K < 256)
            t[m++] = K;
          else if (K == 256) {
            jn = p, x = null;
            break;
          } else {
            var B = K - 254;
            if (K > 264) {
              var S = K - 257, ct = eh[S];
              B = ft(r, p, (1 << ct) - 1) + ih[S];
              p += ct;
            }
            var Ft = v[Nu(r, p) & ae], de = Ft >> 4;
            if (!Ft)
              Ke(3);
            p += Ft & 15;
            var F = OR[de];
            if (de > 3) {
              var ct = th[de];
              F += Nu(r, p) & (1 << ct) - 1, p += ct;
            }
            if (p > R) {
              if (c)
                Ke(0);
              break;
            }
            if (a)
              l(m + 131072);
            var An = m + B;
            if (m < F) {
              var Kn = o - F, Fr = Math.min(F, An);
              if (Kn + m < 0)
                Ke(3);
              for (; m < Fr; ++m)
                t[m] = n[Kn + m];
            }
            for (; m < An; ++m)
              t[m] = t[m - F];
          }
        }
        e.l = x, e.p = jn, e.b = m, e.f = d;
        if (x)
          d = 1, e.m = w, e.d = v, e.n = y;
      } while (!d);
      return m != t.length && s ? Bu(t, 0, m) : t.subarray(0, m);
    };
    NR = /* @__PURE__ */ new Ge(0);
    Ct = function(r, e) {
      return r[e] | r[e + 1] << 8;
    };
    ot = function(r, e) {
      return (r[e] | r[e + 1] << 8 | r[e + 2] << 16 | r[e + 3] << 24) >>> 0;
    };
    Fu = function(r, e) {
      return ot(r, e) + ot(r, e + 4) * 4294967296;
    };
    Iu = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
    DR = 0;
    try {
      Iu.decode(NR, { stream: true });
      DR = 1;
    } catch (r) {
    }
    IR = function(r) {
      for (var e = "", t = 0; ; ) {
        var n = r[t++];
        var i = (n > 127) + (n > 223) + (n > 239);
        if (t + i > r.length)
          return { s: e, r: Bu(r, t - 1) };
        if (!i)
          e += String.fromCharCode(n);
        else if (i == 3) {
          n = ((n & 15) << 18 | (r[t++] & 63) << 12 | (r[t++] & 63) << 6 | r[t++] & 63) - 65536, e += String.fromCharCode(55296 | n >> 10, 56320 | n & 1023);
        } else if (i & 1)
          e += String.fromCharCode((n & 31) << 6 | r[t++] & 63);
        else
          e += String.fromCharCode((n & 15) << 12 | (r[t++] & 63) << 6 | r[t++] & 63);
      }
    };
    BR = function(r, e) {
      return e + 30 + Ct(r, e + 26) + Ct(r, e + 28);
    };
    qR = function(r, e, t) {
      var n = Ct(r, e + 28), i = Ct(r, e + 30), o = Jo(r.subarray(e + 46, e + 46 + n), !(Ct(r, e + 8) & 2048)), s = e + 46 + n;
      var a = _R(r, s, i, t, ot(r, e + 20), ot(r, e + 24), ot(r, e + 42)), c = a[0], l = a[1], d = a[2];
      return [Ct(r, e + 10), c, l, o, s + i + Ct(r, e + 32), d];
    };
    _R = function(r, e, t, n, i, o, s) {
      var a = i == 4294967295, c = o == 4294967295, l = s == 4294967295, d = e + t;
      var p = a + c + l;
      if (n && p) {
        for (; e + 4 < d; e += 4 + Ct(r, e + 2)) {
          if (Ct(r, e) == 1) {
            return [
              a ? Fu(r, e + 4 + 8 * c) : i,
              c ? Fu(r, e + 4) : o,
              l ? Fu(r, e + 4 + 8 * (c + a)) : s,
              1
            ];
          }
        }
        if (n < 2)
          Ke(13);
      }
      return [i, o, s, 0];
    };
  });

  // src/accounts/list/read/source/spreadsheet/number-format.ts
  function wi(r) {
    const [e = "", t = ""] = r.split("T");
    const [n = ""] = t.split(/[.Z]/);
    return n === "" || n === "00:00:00" ? e : `${e} ${n}`;
  }
  function zR(r) {
    const e = r ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return { show(t) {
      const n = !r && t >= 1 && t < 60 ? t + 1 : t;
      const i = new Date(e + Math.round(n * WR / 1e3) * 1e3);
      if (Number.isNaN(i.getTime())) {
        return Xo.show(t);
      }
      const o = i.toISOString();
      return t >= 0 && t < 1 ? o.slice(11, 19) : wi(o);
    } };
  }
  function UR(r) {
    const e = r.filter(({ text: n, isPlace: i }) => i && n === "0").length;
    const t = r.findIndex(({ isPlace: n }) => n);
    return { show(n) {
      var a;
      const i = Xo.show(n);
      if (!/^\d+$/.test(i)) {
        return i;
      }
      let o = i.padStart(e, "0");
      let s = "";
      for (let c = r.length - 1; c >= 0; c--) {
        const { text: l = "", isPlace: d = false } = (a = r[c]) != null ? a : {};
        const p = c === t ? o : o.slice(-1);
        s = (d ? p : l) + s;
        o = d ? o.slice(0, o.length - p.length) : o;
      }
      return s;
    } };
  }
  function HR(r) {
    const e = [];
    for (const [, t, n, i] of r.matchAll(ch)) {
      const o = t != null ? t : n;
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
  function _u(r, e, t) {
    if (e.length > VR) {
      return Xo;
    }
    const [n = ""] = e.split(";");
    if (e ? /[ymdhs]/i.test(KR(n)) : jR(r)) {
      return zR(t);
    }
    const i = e ? HR(n) : null;
    return i ? UR(i) : Xo;
  }
  var Xo, WR, ch, VR, jR, KR;
  var Wu = f(() => {
    "use strict";
    Xo = { show: (r) => String(Number(r.toPrecision(15))) };
    WR = 24 * 60 * 60 * 1e3;
    ch = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;
    VR = 255;
    jR = (r) => r >= 14 && r <= 22 || r >= 27 && r <= 36 || r >= 45 && r <= 47 || r >= 50 && r <= 58;
    KR = (r) => Array.from(
      r.replace(/\[(h+|m+|s+)\]/gi, "$1").matchAll(ch),
      ([, , , e = ""]) => e
    ).join("");
  });

  // src/accounts/list/read/source/spreadsheet/sheet-builder.ts
  var GR, QR, JR, XR, YR, ZR, pn, gr, Nn;
  var Yo = f(() => {
    "use strict";
    GR = 1e5;
    QR = 3e6;
    JR = 64 * 1024 * 1024;
    XR = 16384;
    YR = 1048576;
    ZR = 1e3;
    pn = class extends Error {
    };
    gr = class {
      constructor() {
        this.rows = GR;
        this.cells = QR;
        this.characters = JR;
      }
      /**
       * @param rows With something in them
       * @param cells Also those that are empty
       * @param characters
       * @throws TooLargeError if not as much is left
       */
      spend(e, t, n) {
        this.rows -= e;
        this.cells -= t;
        this.characters -= n;
        if (!(this.rows >= 0 && this.cells >= 0 && this.characters >= 0)) {
          throw new pn();
        }
      }
    };
    Nn = class {
      constructor(e) {
        this.budget = e;
        this.rows = [];
        this.row = [];
        this.characters = 0;
        e.spend(0, ZR, 0);
      }
      /** Cells come in the order of their columns; empty ones may be left out. */
      cell(e, t, n = 1) {
        if (!t) {
          return;
        }
        if (Math.max(e, this.row.length) + n > XR) {
          throw new pn();
        }
        while (this.row.length < e) {
          this.row.push("");
        }
        for (let i = 0; i < n; i++) {
          this.row.push(t);
        }
        this.characters += t.length * n;
      }
      /** Puts the cells since the last call into line `index`. Empty lines before it may be left out. */
      endRow(e, t = 1) {
        const { row: n, characters: i } = this;
        this.row = [];
        this.characters = 0;
        if (!n.length) {
          return;
        }
        if (e + t > YR) {
          throw new pn();
        }
        const o = e > this.rows.length ? e - this.rows.length : 0;
        this.budget.spend(t, o + n.length * t, i * t);
        while (this.rows.length < e) {
          this.rows.push([]);
        }
        for (let s = 0; s < t; s++) {
          this.rows.push(n);
        }
      }
      sheet(e) {
        return { name: e, rows: this.rows };
      }
    };
  });

  // node_modules/saxen/dist/index.js
  function n7(r, e, t, n) {
    if (n) {
      if (e7.call(yi, n)) {
        return yi[n];
      } else {
        return "&" + n + ";";
      }
    }
    if (e) {
      return lh(e);
    }
    return lh(parseInt(t, 16));
  }
  function Fn(r) {
    if (r.length > 3 && r.indexOf("&") !== -1) {
      return r.replace(t7, n7);
    }
    return r;
  }
  function mn(r) {
    return new Error(r);
  }
  function r7(r) {
    return "missing namespace for prefix <" + r + ">";
  }
  function Zo(r) {
    return {
      "get": r,
      "enumerable": true
    };
  }
  function zu(r, e, t, n) {
    if (!(t in e)) {
      e[t] = t in r ? r[t] : null;
    }
    r[t] = n;
  }
  function i7(r, e) {
    var t, n;
    for (t in e) {
      n = e[t];
      if (n === null) {
        delete r[t];
      } else {
        r[t] = n;
      }
    }
  }
  function Uu(r) {
    return r + "$uri";
  }
  function o7(r) {
    var e = /* @__PURE__ */ Object.create(null), t, n;
    for (t in r) {
      n = r[t];
      e[n] = n;
      e[Uu(n)] = t;
    }
    return e;
  }
  function es() {
    return { line: 0, column: 0 };
  }
  function s7(r) {
    throw r;
  }
  function Hu(r) {
    if (!this) {
      return new Hu(r);
    }
    var e = r && r["proxy"];
    var t, n, i, o, s = s7, a, c, l, d;
    var p = es;
    var m = false;
    var x = false;
    var v = "";
    var w = false;
    var y = false;
    var R = null;
    var N = false;
    var M, D, _;
    var re;
    function se(S) {
      if (!(S instanceof Error)) {
        S = mn(S);
      }
      R = S;
      s(S, p);
    }
    function ne(S) {
      if (!a) {
        return;
      }
      if (!(S instanceof Error)) {
        S = mn(S);
      }
      a(S, p);
    }
    this["on"] = function(S, ue) {
      if (typeof ue !== "function") {
        throw mn("required args <name, cb>");
      }
      switch (S) {
        case "openTag":
          n = ue;
          break;
        case "text":
          t = ue;
          break;
        case "closeTag":
          i = ue;
          break;
        case "error":
          s = ue;
          break;
        case "warn":
          a = ue;
          break;
        case "cdata":
          o = ue;
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
          throw mn("unsupported event: " + S);
      }
      return this;
    };
    this["ns"] = function(S) {
      if (typeof S === "undefined") {
        S = {};
      }
      if (typeof S !== "object") {
        throw mn("required args <nsMap={}>");
      }
      var ue = /* @__PURE__ */ Object.create(null), Je;
      for (Je in S) {
        ue[Je] = S[Je];
      }
      y = true;
      re = ue;
      return this;
    };
    function Ne() {
      M = y ? [] : null;
      D = y ? o7(re) : null;
      _ = [];
      p = es;
      N = false;
      R = null;
      x = false;
      v = "";
    }
    this["parse"] = function(S) {
      if (typeof S !== "string") {
        throw mn("required args <xml=string>");
      }
      if (m) {
        throw mn("parse during stream; call end() first");
      }
      Ne();
      Oe(S);
      p = es;
      N = false;
      return R;
    };
    this["write"] = function(S) {
      if (typeof S !== "string") {
        throw mn("required args <xml=string>");
      }
      if (!m) {
        Ne();
        m = true;
      }
      if (!R) {
        v = Oe(v + S, true) || "";
      }
      return this;
    };
    this["end"] = function() {
      if (!m) {
        Ne();
      }
      m = false;
      if (!R) {
        Oe(v);
      }
      v = "";
      p = es;
      N = false;
      return R;
    };
    this["stop"] = function() {
      N = true;
    };
    function Oe(S, ue = false) {
      var Je = null;
      var _e, tn, nn = 0, Xe = false, at = false, F = 0, I = 0, ae, jn, K, B, ct, Ft, de, An, Kn;
      var Fr = "", Gn = 0, Dt;
      function Dr(Le, It) {
        var We = Le.indexOf(":");
        if (We === -1) {
          return Le;
        }
        var Ye = D[Le.substring(0, We)];
        if (!Ye) {
          ne(r7(Le.substring(0, We)));
          return null;
        }
        return It === Ye ? Le.substr(We + 1) : Ye + Le.substr(We);
      }
      function mc() {
        if (Dt !== null) {
          return Dt;
        }
        var Le, It, We = y && D["xmlns"], Ye = y && w ? [] : null, ie = Gn, Re = Fr, Ze = Re.length, rn, Bt, ht, he, Ir = {}, pp = /* @__PURE__ */ new Set(), lt, q, W;
        e:
          for (; ie < Ze; ie++) {
            lt = false;
            q = Re.charCodeAt(ie);
            if (q === 32 || q < 14 && q > 8) {
              continue;
            }
            if (q < 65 || q > 122 || q > 90 && q < 97) {
              if (q !== 95 && q !== 58) {
                ne("illegal first char attribute name");
                lt = true;
              }
            }
            for (W = ie + 1; W < Ze; W++) {
              q = Re.charCodeAt(W);
              if (q > 96 && q < 123 || q > 64 && q < 91 || q > 47 && q < 59 || q === 46 || // '.'
              q === 45 || // '-'
              q === 95) {
                continue;
              }
              if (q === 32 || q < 14 && q > 8) {
                ne("missing attribute value");
                ie = W;
                continue e;
              }
              if (q === 61) {
                break;
              }
              ne("illegal attribute name char");
              lt = true;
            }
            he = Re.substring(ie, W);
            if (he === "xmlns:xmlns") {
              ne("illegal declaration of xmlns");
              lt = true;
            }
            q = Re.charCodeAt(W + 1);
            if (q === 34) {
              W = Re.indexOf('"', ie = W + 2);
              if (W === -1) {
                W = Re.indexOf("'", ie);
                if (W !== -1) {
                  ne("attribute value quote missmatch");
                  lt = true;
                }
              }
            } else if (q === 39) {
              W = Re.indexOf("'", ie = W + 2);
              if (W === -1) {
                W = Re.indexOf('"', ie);
                if (W !== -1) {
                  ne("attribute value quote missmatch");
                  lt = true;
                }
              }
            } else {
              ne("missing attribute value quotes");
              lt = true;
              for (W = W + 1; W < Ze; W++) {
                q = Re.charCodeAt(W + 1);
                if (q === 32 || q < 14 && q > 8) {
                  break;
                }
              }
            }
            if (W === -1) {
              ne("missing closing quotes");
              W = Ze;
              lt = true;
            }
            if (!lt) {
              Bt = Re.substring(ie, W);
            }
            if (he === "xmlns:xml" && Bt !== "http://www.w3.org/XML/1998/namespace") {
              se("illegal value of xmlns:xml");
            }
            ie = W;
            for (; W + 1 < Ze; W++) {
              q = Re.charCodeAt(W + 1);
              if (q === 32 || q < 14 && q > 8) {
                break;
              }
              if (ie === W) {
                ne("illegal character after attribute end");
                lt = true;
              }
            }
            ie = W + 1;
            if (lt) {
              continue e;
            }
            if (pp.has(he)) {
              ne("attribute <" + he + "> already defined");
              continue;
            }
            pp.add(he);
            if (!y) {
              Ir[he] = Bt;
              continue;
            }
            if (w) {
              rn = he === "xmlns" ? "xmlns" : he.charCodeAt(0) === 120 && he.substr(0, 6) === "xmlns:" ? he.substr(6) : null;
              if (rn !== null) {
                Le = Fn(Bt);
                It = Uu(rn);
                ht = re[Le];
                if (!ht) {
                  if (rn === "xmlns" || It in D && D[It] !== Le) {
                    do {
                      ht = "ns" + nn++;
                    } while (typeof D[ht] !== "undefined");
                  } else {
                    ht = rn;
                  }
                  re[Le] = ht;
                }
                if (D[rn] !== ht) {
                  if (!_e) {
                    _e = /* @__PURE__ */ Object.create(null);
                  }
                  Je = null;
                  tn = null;
                  zu(D, _e, rn, ht);
                  if (rn === "xmlns") {
                    zu(D, _e, Uu(ht), Le);
                    We = ht;
                  }
                  zu(D, _e, It, Le);
                }
                Ir[he] = Bt;
                continue;
              }
              Ye.push(he, Bt);
              continue;
            }
            he = Dr(he, We);
            if (he === null) {
              continue;
            }
            Ir[he] = Bt;
          }
        if (w) {
          for (ie = 0, Ze = Ye.length; ie < Ze; ie++) {
            he = Dr(Ye[ie++], We);
            Bt = Ye[ie];
            if (he === null) {
              continue;
            }
            Ir[he] = Bt;
          }
        }
        return Dt = Ir;
      }
      function Ey() {
        var Le = /(\r\n|\r|\n)/g;
        var It = 0;
        var We = 0;
        var Ye = 0;
        var ie = I;
        var Re;
        var Ze;
        while (F >= Ye) {
          Re = Le.exec(S);
          if (!Re) {
            break;
          }
          ie = Re[0].length + Re.index;
          if (ie > F) {
            break;
          }
          It += 1;
          Ye = ie;
        }
        if (F == -1) {
          We = ie;
          Ze = S.substring(I);
        } else if (I === 0) {
          Ze = S.substring(I, F);
        } else {
          We = F - Ye;
          Ze = I == -1 ? S.substring(F) : S.substring(F, I + 1);
        }
        return {
          "data": Ze,
          "line": It,
          "column": We
        };
      }
      p = Ey;
      if (e) {
        Kn = Object.create({}, {
          "name": Zo(function() {
            return de;
          }),
          "originalName": Zo(function() {
            return An;
          }),
          "attrs": Zo(mc),
          "ns": Zo(function() {
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
              ne(uh);
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
              t(S.substring(I, F), Fn, p);
              if (N) {
                return;
              }
            }
          } else {
            if (S.substring(I, F).trim()) {
              ne(uh);
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
            if (o) {
              o(S.substring(F + 9, I), p);
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
              c(S.substring(F + 4, I), Fn, p);
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
          ct = S.charCodeAt(ae);
          if (isNaN(ct)) {
            if (ue) {
              return S.substring(F);
            }
            I = -1;
            return se("unclosed tag");
          }
          if (ct === 34) {
            K = S.indexOf('"', ae + 1);
            ae = K !== -1 ? K : ae;
          } else if (ct === 39) {
            K = S.indexOf("'", ae + 1);
            ae = K !== -1 ? K : ae;
          } else if (ct === 62) {
            I = ae;
            break;
          }
        }
        if (B === 33) {
          if (d) {
            d(S.substring(F, I + 1), Fn, p);
            if (N) {
              return;
            }
          }
          I += 1;
          continue;
        }
        Dt = {};
        if (B === 47) {
          Xe = false;
          at = true;
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
            Xe = true;
            at = true;
          } else {
            ae = de = S.substring(F + 1, I);
            Xe = true;
            at = false;
          }
          if (!(B > 96 && B < 123 || B > 64 && B < 91 || B === 95 || B === 58)) {
            return se("illegal first char nodeName");
          }
          for (K = 1, jn = ae.length; K < jn; K++) {
            B = ae.charCodeAt(K);
            if (B > 96 && B < 123 || B > 64 && B < 91 || B > 47 && B < 59 || B === 45 || B === 95 || B == 46) {
              continue;
            }
            if (B === 32 || B < 14 && B > 8) {
              de = ae.substring(0, K);
              Dt = null;
              break;
            }
            return se("invalid nodeName");
          }
          if (!at) {
            _.push(de);
          }
        }
        if (y) {
          if (Xe) {
            _e = null;
            if (Dt === null) {
              if (w = ae.indexOf("xmlns", K) !== -1) {
                Gn = K;
                Fr = ae;
                mc();
                w = false;
              }
            }
            if (!at) {
              M.push(_e);
            }
          }
          An = de;
          if (Je === null) {
            Je = /* @__PURE__ */ Object.create(null);
          }
          var dp = Je[de];
          if (dp !== void 0) {
            de = dp;
          } else {
            B = de.indexOf(":");
            if (B !== -1) {
              Ft = D[de.substring(0, B)];
              if (!Ft) {
                return se("missing namespace on <" + An + ">");
              }
              de = de.substr(B + 1);
            } else {
              Ft = D["xmlns"];
            }
            if (Ft) {
              de = Ft + ":" + de;
            }
            Je[An] = de;
          }
        }
        if (Xe) {
          Gn = K;
          Fr = ae;
          if (n) {
            if (e) {
              n(Kn, Fn, at, p);
            } else {
              n(de, mc, Fn, at, p);
            }
            if (N) {
              return;
            }
          }
        }
        if (at) {
          if (i) {
            i(e ? Kn : de, Fn, Xe, p);
            if (N) {
              return;
            }
          }
          if (y) {
            if (!Xe) {
              _e = M.pop();
            }
            if (_e) {
              i7(D, _e);
              _e = null;
              Je = null;
              tn = null;
            }
          }
        }
        I += 1;
      }
    }
  }
  var lh, e7, t7, yi, uh;
  var dh = f(() => {
    lh = String.fromCharCode;
    e7 = Object.prototype.hasOwnProperty;
    t7 = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
    yi = {
      "amp": "&",
      "apos": "'",
      "gt": ">",
      "lt": "<",
      "quot": '"'
    };
    Object.keys(yi).forEach(function(r) {
      yi[r.toUpperCase()] = yi[r];
    });
    uh = "non-whitespace outside of root node";
  });

  // src/accounts/list/read/source/spreadsheet/xml.ts
  function fn(r, e) {
    var i;
    const t = (i = e.text) == null ? void 0 : i.bind(e);
    const n = new Hu().on("openTag", (o, s, a) => e.open(Vu(o), a7(s, a))).on("closeTag", (o) => e.close(Vu(o))).on("error", (o) => {
      throw o;
    });
    if (t) {
      n.on("text", (o, s) => t(s(o))).on("cdata", t);
    }
    n.parse(r.replace(/^\uFEFF/, ""));
  }
  var Vu, a7;
  var ju = f(() => {
    "use strict";
    dh();
    Vu = (r) => r.slice(r.indexOf(":") + 1);
    a7 = (r, e) => ({
      get(t) {
        const n = Object.entries(r()).find(([i]) => i === t || Vu(i) === t);
        return n && e(n[1]);
      }
    });
  });

  // src/accounts/list/read/source/spreadsheet/ods.ts
  function u7(r, { type: e, value: t }) {
    switch (e) {
      case "float":
        return l7(r, t) ? r : t || r;
      case "date":
        return wi(t || r);
      default:
        return r || t;
    }
  }
  function Qu(r) {
    const e = new Gu();
    fn(r, e);
    return e.sheets;
  }
  var c7, Ku, l7, Gu;
  var ph = f(() => {
    "use strict";
    Wu();
    Yo();
    ju();
    c7 = /* @__PURE__ */ new Set([
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
    Ku = (r, e) => {
      var t;
      return Math.max(Number((t = r.get(e)) != null ? t : 1) || 1, 1);
    };
    l7 = (r, e) => /^\d+$/.test(e) && Number(r.replace(/\D/g, "")) === Number(e) && !/\d[.,'\s]\d/.test(r);
    Gu = class {
      constructor() {
        this.sheets = [];
        this.hiddenStyles = /* @__PURE__ */ new Set();
        this.style = "";
        this.budget = new gr();
        this.builder = new Nn(this.budget);
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
        } else if (c7.has(e)) {
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
          this.builder.cell(this.column, u7(this.paragraphs.join("\n"), this.cell), t);
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
            this.add(" ".repeat(Math.min(Ku(t, "c"), 100)));
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
        var n, i, o, s, a, c, l;
        switch (e) {
          case "style":
            this.style = (n = t.get("name")) != null ? n : "";
            break;
          case "table-properties":
            if (t.get("display") === "false") {
              this.hiddenStyles.add(this.style);
            }
            break;
          case "table":
            this.builder = new Nn(this.budget);
            this.name = (i = t.get("name")) != null ? i : "";
            this.hidden = this.hiddenStyles.has((o = t.get("style-name")) != null ? o : "");
            this.rowIndex = 0;
            break;
          case "table-row":
            this.column = 0;
            this.rowsAlike = Ku(t, "number-rows-repeated");
            break;
          case "table-cell":
          case "covered-table-cell":
            this.cell = {
              repeated: Ku(t, "number-columns-repeated"),
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
  function d7(r, e) {
    const t = e.startsWith("/") ? [] : r.split("/").slice(0, -1);
    for (const n of e.split("/")) {
      if (n === "..") {
        t.pop();
      } else if (n && n !== ".") {
        t.push(n);
      }
    }
    return t.join("/");
  }
  function fh(r, e) {
    var i;
    const t = [];
    const n = r.lastIndexOf("/") + 1;
    fn((i = e(`${r.slice(0, n)}_rels/${r.slice(n)}.rels`)) != null ? i : "<none/>", {
      open(o, s) {
        var a, c, l;
        if (o === "Relationship") {
          const d = (a = s.get("Type")) != null ? a : "";
          t.push({
            id: (c = s.get("Id")) != null ? c : "",
            type: d.slice(d.lastIndexOf("/") + 1),
            target: d7(r, (l = s.get("Target")) != null ? l : "")
          });
        }
      },
      close: () => void 0
    });
    return t;
  }
  function p7(r) {
    const e = { sheets: [], from1904: false };
    fn(r, {
      open(t, n) {
        var i, o, s;
        if (t === "sheet") {
          e.sheets.push({
            name: (i = n.get("name")) != null ? i : "",
            id: (o = n.get("id")) != null ? o : "",
            hidden: /hidden/i.test((s = n.get("state")) != null ? s : "")
          });
        } else if (t === "workbookPr") {
          e.from1904 = mh(n.get("date1904"));
        }
      },
      close: () => void 0
    });
    return e;
  }
  function m7(r) {
    const e = [];
    const t = new ts();
    fn(r, {
      open: (n) => t.open(n),
      close(n) {
        t.close(n);
        if (n === "si") {
          e.push(t.take());
        }
      },
      text: (n) => t.text(n)
    });
    return e;
  }
  function f7(r, e) {
    const t = /* @__PURE__ */ new Map();
    const n = [];
    let i = false;
    fn(r, {
      open(o, s) {
        var a, c, l, d;
        if (o === "numFmt") {
          t.set((a = s.get("numFmtId")) != null ? a : "", (c = s.get("formatCode")) != null ? c : "");
        } else if (o === "cellXfs") {
          i = true;
        } else if (o === "xf" && i) {
          const p = (l = s.get("numFmtId")) != null ? l : "0";
          n.push(_u(Number(p), (d = t.get(p)) != null ? d : "", e));
        }
      },
      close(o) {
        i = i && o !== "cellXfs";
      }
    });
    return n;
  }
  function h7(r) {
    var t;
    const e = (t = /^[A-Z]{1,3}/i.exec(r)) == null ? void 0 : t[0].toUpperCase();
    return e === void 0 ? null : Array.from(e).reduce((n, i) => n * 26 + i.charCodeAt(0) - 64, 0) - 1;
  }
  function x7(r, { type: e, style: t }, { shared: n, formats: i }) {
    var o, s;
    switch (e) {
      case "s":
        return (o = n[Number(r)]) != null ? o : "";
      case "n": {
        const a = Number(r);
        return r.trim() === "" || Number.isNaN(a) ? r : ((s = i[t]) != null ? s : _u(0, "", false)).show(a);
      }
      case "b":
        return mh(r) ? "TRUE" : "FALSE";
      case "d":
        return wi(r);
      default:
        return hh(r);
    }
  }
  function g7(r, e, t, n) {
    const i = new Ju(t, n);
    fn(e, i);
    return i.sheet(r);
  }
  function gh(r, e) {
    var l;
    const t = p7((l = r(e)) != null ? l : "");
    const n = fh(e, r);
    const i = (d) => {
      var p, m, x;
      return (x = r((m = (p = n.find((v) => v.type === d)) == null ? void 0 : p.target) != null ? m : "")) != null ? x : "<none/>";
    };
    const o = {
      shared: m7(i("sharedStrings")),
      formats: f7(i("styles"), t.from1904)
    };
    const s = new gr();
    const a = new Map(n.flatMap(({ id: d, type: p, target: m }) => p === "worksheet" ? [[d, m]] : []));
    const c = /* @__PURE__ */ new Set();
    return t.sheets.flatMap(({ name: d, id: p, hidden: m }) => {
      var v;
      const x = a.get(p);
      if (x === void 0 || c.has(x)) {
        return [];
      }
      c.add(x);
      return [b(h({}, g7(d, (v = r(x)) != null ? v : "", o, s)), { hidden: m })];
    });
  }
  var mh, hh, ts, Ju, xh;
  var bh = f(() => {
    "use strict";
    Wu();
    Yo();
    ju();
    mh = (r) => r === "1" || r === "true";
    hh = (r) => r.replace(/_x([0-9A-F]{4})_/gi, (e, t) => String.fromCharCode(parseInt(t, 16))).replace(/\r\n?/g, "\n");
    ts = class {
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
        const e = hh(this.parts.join(""));
        this.parts = [];
        return e;
      }
    };
    Ju = class {
      constructor(e, t) {
        this.strings = e;
        this.rich = new ts();
        this.row = -1;
        this.column = -1;
        this.cell = { type: "n", style: 0 };
        this.inValue = false;
        this.value = "";
        this.builder = new Nn(t);
      }
      open(e, t) {
        var n, i, o, s, a;
        this.rich.open(e);
        this.inValue = e === "v";
        if (e === "row") {
          this.row = Number((n = t.get("r")) != null ? n : this.row + 2) - 1;
          this.column = -1;
        } else if (e === "c") {
          this.column = (o = h7((i = t.get("r")) != null ? i : "")) != null ? o : this.column + 1;
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
          this.builder.cell(this.column, t || x7(this.value, this.cell, this.strings));
        } else if (e === "row") {
          this.builder.endRow(this.row);
        }
      }
      sheet(e) {
        return this.builder.sheet(e);
      }
    };
    xh = (r) => {
      var e, t;
      return (t = (e = fh("", r).find(({ type: n }) => n === "officeDocument")) == null ? void 0 : e.target) != null ? t : null;
    };
  });

  // src/accounts/list/read/source/spreadsheets.ts
  function w7(r) {
    const e = /* @__PURE__ */ new Map();
    qu(r, { filter({ name: i }) {
      e.set(i.replace(/\\/g, "/"), i);
      return false;
    } });
    let t = b7;
    const n = (i) => Object.values(qu(r, {
      filter({ name: o, originalSize: s }) {
        if (o !== e.get(i)) {
          return false;
        }
        t -= s;
        if (t < 0) {
          throw new pn();
        }
        return true;
      }
    }))[0];
    return {
      names: new Set(e.keys()),
      read(i) {
        const o = n(i);
        return o ? Jo(o) : null;
      },
      unpack: n
    };
  }
  function Xu(r) {
    const e = r.filter(({ rows: i }) => i.length);
    const t = e.filter(({ hidden: i }) => !i);
    const n = t.length ? t : e;
    if (!r.length) {
      return Dn("broken");
    }
    return n.length ? { kind: "table", sheets: n.map(({ name: i, rows: o }) => ({ name: i, rows: o })) } : Dn("empty");
  }
  function y7(r, e) {
    var t, n;
    if (!r.includes("spreadsheet")) {
      return Dn("document");
    }
    return ((t = e("META-INF/manifest.xml")) != null ? t : "").includes("encryption-data") ? Dn("encrypted") : Xu(Qu((n = e("content.xml")) != null ? n : ""));
  }
  function k7(r) {
    var d;
    const { names: e, read: t, unpack: n } = w7(r);
    const i = (d = e.has("mimetype") ? t("mimetype") : null) != null ? d : "";
    if (i.startsWith("application/vnd.oasis.opendocument.")) {
      return y7(i, t);
    }
    const o = e.has("_rels/.rels") ? xh(t) : null;
    if (o !== null && /(^|\/)workbook\d*\.xml$/.test(o)) {
      return Xu(gh(t, o));
    }
    const s = [...e];
    if ((o == null ? void 0 : o.endsWith(".bin")) || s.some((p) => p.endsWith(".iwa"))) {
      return Dn("old-spreadsheet");
    }
    const [a, ...c] = s.filter(v7);
    const l = o === null && a !== void 0 && c.length === 0 ? n(a) : void 0;
    return l ? { kind: "packed", bytes: l } : Dn(o === null ? "archive" : "document");
  }
  var b7, Dn, v7, vi;
  var Yu = f(() => {
    "use strict";
    ah();
    ph();
    Yo();
    bh();
    b7 = 64 * 1024 * 1024;
    Dn = (r, e = "") => ({ kind: "problem", code: r, detail: e });
    v7 = (r) => !/\/$|(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(r);
    vi = (r) => g(null, null, function* () {
      try {
        return r[0] === 80 ? k7(r) : Xu(Qu(Jo(r)));
      } catch (e) {
        return Dn(e instanceof pn ? "too-large" : "broken", String(e));
      }
    });
  });

  // src/accounts/list/read/source/parts.ts
  var wh = f(() => {
    "use strict";
    $u();
    Yu();
  });

  // src/accounts/list/read/source/samples.ts
  function yh(r) {
    var o;
    const e = r.map((s) => s.split(/\r\n|\r|\n/));
    const t = [];
    const n = /* @__PURE__ */ new Set();
    const [i = []] = e;
    for (let s = 0; s < i.length && t.length < S7; s++) {
      const a = (o = i[s]) != null ? o : "";
      if (e.some((c) => {
        var l;
        return /[^\u0000-\u007f]/.test((l = c[s]) != null ? l : "");
      }) && !n.has(a)) {
        n.add(a);
        t.push(s);
      }
    }
    return e.map((s) => t.map((a) => {
      var c;
      return ((c = s[a]) != null ? c : "").slice(0, R7);
    }));
  }
  var S7, R7;
  var vh = f(() => {
    "use strict";
    S7 = 3;
    R7 = 60;
  });

  // src/accounts/list/read/source/unicode.ts
  function T7([r, e, t, n]) {
    if (r === 239 && e === 187 && t === 191) {
      return "utf-8";
    }
    if (r === 255 && e === 254) {
      return t === 0 && n === 0 ? "utf-32le" : "utf-16le";
    }
    if (r === 254 && e === 255) {
      return "utf-16be";
    }
    return r === 0 && e === 0 && t === 254 && n === 255 ? "utf-32be" : null;
  }
  function C7(r) {
    var i;
    let e = 0;
    let t = 0;
    let n = 0;
    for (let o = 0; o < r.length; o++) {
      if (A7.has((i = r[o]) != null ? i : 0)) {
        e++;
        t += o % 2 === 0 && r[o + 1] === 0 ? 1 : 0;
        n += o % 2 === 1 && r[o - 1] === 0 ? 1 : 0;
      }
    }
    if (Math.max(t, n) * 2 <= e) {
      return null;
    }
    return t > n ? "utf-16le" : "utf-16be";
  }
  function O7(r) {
    if (r < 128) {
      return 0;
    }
    if (r >= 194 && r <= 223) {
      return 1;
    }
    if (r >= 224 && r <= 239) {
      return 2;
    }
    return r >= 240 && r <= 244 ? 3 : null;
  }
  function L7(r) {
    var n;
    let e = 0;
    let t = 0;
    for (let i = 0; i < r.length; i++) {
      const o = O7((n = r[i]) != null ? n : 0);
      if (o === 0) {
        continue;
      }
      const s = r.subarray(i + 1, i + 1 + (o != null ? o : 0));
      if (o !== null && s.length === o && s.every((a) => a >= 128 && a <= 191)) {
        e++;
        i += o;
      } else {
        t++;
      }
    }
    return { right: e, wrong: t };
  }
  function P7(r) {
    const e = r.subarray(0, 65536);
    const t = e.filter(E7);
    return t.length > 3 && t.length * 20 > e.length;
  }
  function N7(r) {
    var i;
    const e = (i = T7(r)) != null ? i : C7(r);
    if (e) {
      return e;
    }
    const { right: t, wrong: n } = L7(r);
    return n * M7 <= t && !$7(r) ? "utf-8" : null;
  }
  function kh(r, e) {
    const t = N7(r);
    if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
      return { kind: "unicode", encoding: t, text: fr(r, t, e) };
    }
    if (P7(r)) {
      return { kind: "binary" };
    }
    return t ? { kind: "unicode", encoding: t, text: e(r, t) } : { kind: "legacy" };
  }
  var A7, E7, $7, M7;
  var Sh = f(() => {
    "use strict";
    Ho();
    A7 = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
    E7 = (r) => r < 32 && !(r >= 9 && r <= 13) && r !== 26 && r !== 27;
    $7 = (r) => r.some((e, t) => e === 27 && (r[t + 1] === 36 || r[t + 1] === 40));
    M7 = 3;
  });

  // src/accounts/list/read/source/index.ts
  function D7(r) {
    const e = [];
    let t = 1;
    for (const [n] of r.matchAll(/\r\n?|\n|\u0000|\uFFFD/g)) {
      if (n === "\0" || n === "�") {
        e.push({ code: n === "\0" ? "nul" : "undecodable", line: t });
      } else {
        t++;
      }
    }
    return e;
  }
  function q7({ encoding: r, certain: e, texts: t }) {
    var s, a;
    const n = yh([...t.values()]);
    const i = Array.from(t, ([c, l], d) => {
      var p;
      return { encoding: c, samples: (p = n[d]) != null ? p : [], text: Rh(l) };
    });
    const o = (s = t.get(r)) != null ? s : "";
    return {
      kind: "text",
      encoding: r,
      certain: e,
      samples: (a = n[0]) != null ? a : [],
      text: Rh(o),
      alternatives: i.slice(1),
      remarks: D7(o)
    };
  }
  function _7(r, e, t) {
    return g(this, null, function* () {
      var c, l;
      const n = (c = e.encoding) != null ? c : "";
      const i = kh(r, t);
      if (i.kind === "binary" && !n) {
        return null;
      }
      if (i.kind === "unicode" && (!n || n === i.encoding)) {
        return { encoding: i.encoding, certain: true, texts: /* @__PURE__ */ new Map([[i.encoding, i.text]]) };
      }
      const o = yield ((l = e.detectEncoding) != null ? l : xi)(r, e.language, t);
      const s = i.kind === "unicode" ? [i.encoding] : [o.encoding, ...o.alternatives];
      const a = n || o.encoding;
      return {
        encoding: a,
        certain: o.certain || n !== "",
        texts: new Map([a, ...s].map((d) => [d, fr(r, d, t)]))
      };
    });
  }
  function Zu(r, e, t = false) {
    return g(this, null, function* () {
      var l, d, p;
      const { bytes: n } = r;
      const i = bf(n);
      const o = (l = e.readSpreadsheet) != null ? l : vi;
      if (i === "zip") {
        const m = yield o(n);
        return m.kind !== "packed" ? m : t ? br("archive") : Zu(b(h({}, r), { bytes: m.bytes }), e, true);
      }
      if (i !== "text") {
        return br(i);
      }
      const s = (d = e.decode) != null ? d : F7;
      const a = yield _7(n, e, s);
      if (!a) {
        return br("binary");
      }
      const c = q7(a);
      if (I7(c.text)) {
        const m = yield o(n);
        return m.kind === "packed" ? br("broken") : m;
      }
      if (B7(c.text)) {
        return br("web-shortcut");
      }
      return c.text.trim() ? (p = xf(c.text, s)) != null ? p : c : br("empty");
    });
  }
  var F7, br, I7, B7, Rh;
  var Th = f(() => {
    "use strict";
    gf();
    Ho();
    wf();
    wh();
    vh();
    Sh();
    F7 = (r, e) => new TextDecoder(e).decode(r);
    br = (r) => ({ kind: "problem", code: r, detail: "" });
    I7 = (r) => /^\s*<(\?xml|office:document)\b/.test(r) && r.slice(0, 8192).includes("opendocument.spreadsheet");
    B7 = (r) => r.length < 2e3 && /^\s*\{/.test(r) && /"(doc_id|url)":\s*"/.test(r);
    Rh = (r) => r.replace(/\u0000+/g, "");
  });

  // src/accounts/list/read/index.ts
  function z7(r) {
    try {
      return r.map(({ rows: e }) => vt(e, "	", "\n"));
    } catch (e) {
      if (e instanceof RangeError) {
        return null;
      }
      throw e;
    }
  }
  function U7(r, e) {
    var a;
    const t = z7(r);
    if (t === null) {
      return Ah("too-large");
    }
    const n = r.map(({ name: c, rows: l }, d) => {
      var m;
      const p = (m = t[d]) != null ? m : "";
      return { name: c, text: p, read: Tt(p, l.some((x) => x.length > 1) ? h({ delimiter: "	" }, e) : e) };
    });
    const i = (c) => c.read.readings[0].rows.length;
    const o = (a = n.find(({ name: c }) => c === e.sheet)) != null ? a : n.reduce((c, l) => i(l) > i(c) ? l : c);
    const s = e.sheet !== void 0 || n.filter((c) => i(c) > 0).length < 2;
    return b(h({}, ki(o.text, o.read)), {
      certain: o.read.certain && s,
      sheets: n.map(({ name: c }) => c),
      sheet: o.name
    });
  }
  function Ch(t) {
    return g(this, arguments, function* (r, e = {}) {
      switch (r.kind) {
        case "text":
          return ki(r.text, Tt(r.text, e));
        case "html": {
          const n = new Ln(e.userNamespaces);
          const i = e.DOMParser ? W0(r.html, r.text, n, e.DOMParser) : r.text;
          return ki(i, Tt(i, e));
        }
        case "page": {
          const n = new Ln(e.userNamespaces);
          const i = e.DOMParser ? _0(r.html, n, e.DOMParser) : "";
          return ki(i, Tt(i, e));
        }
        case "file": {
          const n = yield Zu(r, h({ language: "" }, e));
          switch (n.kind) {
            case "problem":
              return Ah(n.code);
            case "table":
              return U7(n.sheets, e);
            case "text": {
              const { text: i, encoding: o, certain: s, samples: a, alternatives: c, remarks: l } = n;
              const d = ki(i, Tt(i, e));
              const p = s ? [] : c.slice(0, W7).map((m) => Tt(m.text, e).readings[0]);
              return b(h({}, d), {
                readings: [...d.readings, ...p],
                certain: d.certain && s,
                encoding: { encoding: o, certain: s, samples: a, alternatives: c, remarks: l }
              });
            }
          }
        }
      }
    });
  }
  var W7, ki, Ah;
  var Oh = f(() => {
    "use strict";
    lr();
    z0();
    Qc();
    Vl();
    Th();
    Vl();
    W7 = 2;
    ki = (r, e) => b(h({}, e), { problem: null, text: r, encoding: null, sheets: [], sheet: "" });
    Ah = (r) => ({ readings: [], certain: true, problem: { code: r }, text: "", encoding: null, sheets: [], sheet: "" });
  });

  // src/app/read-part.ts
  var Lh = {};
  on(Lh, {
    readList: () => Ch,
    readText: () => Tt
  });
  var Eh = f(() => {
    "use strict";
    Oh();
  });

  // src/accounts/list/row.ts
  function ns(r) {
    return r === "mail" || r === "generate" || r === "type";
  }
  function hn(r, e, t) {
    return {
      id: r,
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
  function ke({ attempt: r }) {
    return r ? r.outcome : null;
  }
  function ee(r, e) {
    var t;
    return (t = r.request.mode) != null ? t : e;
  }
  function Qt(r) {
    return r.canonical || r.request.username;
  }
  function xn(r) {
    const e = ke(r);
    return (e == null ? void 0 : e.kind) === "created" ? e.username : r.canonical || r.request.username;
  }
  function rs({ state: r }) {
    return r === "created" || r === "already";
  }
  var wr;
  var te = f(() => {
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

  // src/accounts/list/keep/column-memory.ts
  function j7(r) {
    const [e, t] = Array.isArray(r) ? r : [];
    return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= Nh && e.every(H7) && t.every(V7) && Dh(t) ? [{ headings: e, meanings: t }] : [];
  }
  function K7(r) {
    return r.length <= Nh && r.some((e) => e !== "") && r.every((e) => e.length <= Fh && !/[@＠]/.test(e));
  }
  var Ph, Nh, Fh, $h, H7, V7, Dh, Mh, is;
  var Ih = f(() => {
    "use strict";
    te();
    Ph = 20;
    Nh = 100;
    Fh = 200;
    $h = "accountCreator.columns";
    H7 = (r) => typeof r === "string" && r.length <= Fh;
    V7 = (r) => wr.includes(r);
    Dh = (r) => !r.includes("password") && !r.includes("reason");
    Mh = (r, e) => r.length === e.length && r.every((t, n) => t === e[n]);
    is = class {
      constructor(e) {
        this.store = e;
      }
      /** @return Null: no table with these headings is remembered */
      recall(e) {
        var t, n;
        return (n = (t = this.read().find((i) => Mh(i.headings, e))) == null ? void 0 : t.meanings) != null ? n : null;
      }
      remember(e, t) {
        if (!K7(e) || e.length !== t.length) {
          return;
        }
        const n = this.read();
        const i = n.filter((s) => !Mh(s.headings, e));
        const o = [...Dh(t) ? [{ headings: e, meanings: t }] : [], ...i].slice(0, Ph);
        if (o.length === 0 && n.length === 0) {
          return;
        }
        try {
          this.store.set($h, JSON.stringify(o.map((s) => [s.headings, s.meanings])));
        } catch (s) {
        }
      }
      read() {
        var e;
        try {
          const t = JSON.parse((e = this.store.get($h)) != null ? e : "[]");
          return Array.isArray(t) ? t.slice(0, Ph).flatMap(j7) : [];
        } catch (t) {
          return [];
        }
      }
    };
  });

  // src/accounts/list/create/attempt.ts
  function Se(r) {
    return b(h({}, r), {
      status: "open",
      sentAt: r.lost ? r.sentAt : null,
      outcome: null,
      existence: null,
      account: null,
      turn: b(h({}, r.turn), { looking: null, disputed: null })
    });
  }
  var os, Ot;
  var Jt = f(() => {
    "use strict";
    os = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
    Ot = {
      status: "open",
      before: "ready",
      sentAt: null,
      lost: false,
      tries: 0,
      postponed: false,
      outcome: null,
      existence: null,
      account: null,
      turn: os
    };
  });

  // src/accounts/list/keep/journal-format.ts
  function Bh(r, e) {
    return !e || Y(r) ? null : r.format === "html" ? r.html : [r.text];
  }
  function qh(r) {
    return r === null ? Q("") : typeof r === "string" ? { format: "html", html: r } : Q(r[0]);
  }
  function G7(r, e) {
    switch (r == null ? void 0 : r.kind) {
      case "created":
        return ["c", r.by];
      case "refused": {
        const { code: t, message: n, stops: i, spent: o, field: s, ended: a } = r;
        return ["r", t, Bh(n, e), i, o, s, a];
      }
      case "step": {
        const { type: t, code: n, message: i } = r.step;
        return ["s", t, n, Bh(i, e)];
      }
      case "unknown":
        return ["u", r.cause];
      case "sessionLost":
      case void 0:
        return null;
      default:
        return T(r);
    }
  }
  function Q7(r, e) {
    if (r === null) {
      return null;
    }
    switch (r[0]) {
      case "c":
        return { kind: "created", username: e != null ? e : "", by: r[1] };
      case "r": {
        const [, t, n, i, o, s, a] = r;
        return { kind: "refused", code: t, message: qh(n), stops: i, spent: o, retryAfter: null, field: s, ended: a };
      }
      case "s": {
        const [, t, n, i] = r;
        return { kind: "step", step: { type: t, code: n, message: qh(i), requests: [], redirectTarget: null } };
      }
      case "u":
        return { kind: "unknown", cause: r[1] };
      default:
        return T(r);
    }
  }
  function J7(r, e) {
    return r && [
      Wh.indexOf(r.status),
      r.before,
      r.sentAt,
      r.lost,
      r.tries,
      r.postponed,
      r.existence,
      r.account,
      G7(r.outcome, e)
    ];
  }
  function X7(r) {
    if (r === null) {
      return null;
    }
    const [e, t, n, i, o, s, a, c, l] = r;
    const d = Wh[e];
    if (d === void 0) {
      throw new Error("Written by another version");
    }
    const p = d === "sent";
    return b(h({}, Ot), {
      status: p ? "unknown" : d,
      before: t,
      sentAt: n,
      lost: i || p,
      tries: o,
      postponed: s,
      existence: a === "asking" ? "unknown" : a,
      account: c,
      outcome: Q7(l, c)
    });
  }
  function Y7(r, { email: e, realname: t }) {
    const n = new Set(_h(t));
    const i = _h(r);
    return /[^\s@＠][@＠][^\s@＠]/.test(r) || e !== "" && r.toLowerCase().includes(e.toLowerCase()) || i.length > 0 && i.every((o) => n.has(o));
  }
  function Z7({ state: r, attempt: e }) {
    return r === "created" || r === "already" || r === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
  }
  function zh(r, e) {
    var p;
    const { username: t, email: n, realname: i, reason: o, mode: s, password: a } = r.request;
    const c = Z7(r);
    const l = [
      ed.indexOf(r.state),
      r.line,
      t,
      c ? "" : n,
      c ? "" : i,
      o,
      s,
      r.canonical,
      r.overrides,
      ((p = r.creation) == null ? void 0 : p.createdByMe) ? r.creation.at : null,
      a !== "" || r.passwordSource === "sheet",
      J7(r.attempt, e.message)
    ];
    const d = r.extra.filter(({ value: m }) => (a === "" || m !== a) && !(c && Y7(m, r.request)));
    if (e.extra && d.length > 0) {
      l.push(d.map(({ column: m, heading: x, value: v }) => [m, x, v]));
    }
    return l;
  }
  function Uh(r, e) {
    const [
      t,
      n,
      i,
      o,
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
    return b(h({}, hn(r, n, { username: i, email: o, realname: s, reason: a, mode: c })), {
      state: eT(ed[t]),
      canonical: l,
      overrides: [...d],
      creation: p === null ? null : { createdByMe: true, createdBy: "", at: p },
      // Whose the account is that was there was found out, or said, before.
      claim: ed[t] === "already" ? { name: l, isTheirs: true } : null,
      passwordSource: m ? "sheet" : "given",
      attempt: X7(x),
      extra: v.map(([w, y, R]) => ({ column: w, heading: y, value: R }))
    });
  }
  function eT(r) {
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
  var ed, Wh, _h;
  var Hh = f(() => {
    "use strict";
    V();
    H();
    Jt();
    te();
    ed = [
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
    Wh = [
      "open",
      "sent",
      "unknown",
      "created",
      "already",
      "refused",
      "unfinished"
    ];
    _h = (r) => r.toLowerCase().split(/[\s,;]+/).filter((e) => e);
  });

  // src/accounts/list/keep/journal.ts
  function rT(r) {
    return r.reduce((e, { extra: t }) => t.reduce((n, { heading: i, value: o }) => n + i.length + o.length, e), 0);
  }
  var tT, nT, ss;
  var Vh = f(() => {
    "use strict";
    V();
    te();
    Hh();
    gc();
    tT = 1e6;
    nT = 2e6;
    ss = class {
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
        this.hasRoomForExtra = true;
      }
      /** False: something could not be kept since begin(). */
      get kept() {
        return this.isKept;
      }
      /** Keeps the list, in place of what was kept before. */
      begin(e, t) {
        const n = t.map(({ id: i }) => i);
        this.isKept = true;
        this.messages = 0;
        this.hasRoomForExtra = rT(t) <= nT;
        this.removeOthers(/* @__PURE__ */ new Set([Cn(this.wiki), ...n.map((i) => this.rowKey(i))]));
        this.write(Cn(this.wiki), [
          hc,
          e.me,
          e.startedAt,
          e.mode,
          e.reason,
          n,
          this.owner,
          e.values
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
        const t = ke(e);
        const n = (t == null ? void 0 : t.kind) === "refused" && !Y(t.message) ? JSON.stringify(t.message).length : 0;
        this.messages += n;
        this.write(this.rowKey(e.id), zh(e, {
          message: this.messages < tT,
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
          if (!qr(this.store, this.wiki, e, t)) {
            return { kind: "none" };
          }
          const n = this.store.get(Cn(this.wiki));
          return n === null ? { kind: "none" } : this.read(JSON.parse(n));
        } catch (n) {
          return { kind: "unreadable" };
        }
      }
      /** Forgets everything. */
      clear() {
        this.isKept = true;
        try {
          xc(this.store, this.wiki);
        } catch (e) {
          this.isKept = false;
        }
      }
      rowKey(e) {
        return Br(this.wiki) + e;
      }
      removeOthers(e) {
        try {
          for (const t of this.store.keys()) {
            if (t.startsWith(Br(this.wiki)) && !e.has(t)) {
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
        const [t, n, i, o, s, a, c, l] = e;
        if (t !== hc || typeof s !== "string" || typeof l !== "object") {
          return { kind: "unreadable" };
        }
        const d = a.map((p) => {
          var m;
          return Uh(p, JSON.parse((m = this.store.get(this.rowKey(p))) != null ? m : ""));
        });
        return { kind: "run", header: { me: n, mode: o, reason: s, values: l, startedAt: i }, rows: d, owner: c };
      }
    };
  });

  // src/accounts/list/row-observable.ts
  var gn;
  var as = f(() => {
    "use strict";
    gn = class {
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
        for (const n of [...this.listeners]) {
          n(this.current, t);
        }
      }
    };
  });

  // src/accounts/list/check/account-creators.ts
  var iT, cs;
  var jh = f(() => {
    "use strict";
    V();
    yt();
    iT = 3;
    cs = class {
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
          for (let t = 0; !this.known && t < iT && !e.cancelled; t++) {
            try {
              this.known = yield this.lists.ownCreations(e);
            } catch (n) {
              this.failure = ce.from(n);
            }
          }
        });
      }
      /** What is known of an account without a further question; null: it is not among those that were fetched. */
      ownCreation(e) {
        var n;
        const t = (n = this.known) == null ? void 0 : n.creations.get(e);
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
          var i;
          const n = ((i = this.known) == null ? void 0 : i.complete) === true;
          if (n && t.moreLookUps-- <= 0) {
            return null;
          }
          if (!this.known) {
            throw this.failure;
          }
          try {
            return yield this.lists.creationOf(e, t.source);
          } catch (o) {
            if (n && !t.source.cancelled) {
              return null;
            }
            throw o;
          }
        });
      }
    };
  });

  // src/accounts/list/check/questions.ts
  function Kh(r) {
    const e = /* @__PURE__ */ new Map();
    for (const t of r) {
      const { about: n } = t.fact;
      const i = e.get(n);
      if (i) {
        i.push(t);
      } else {
        e.set(n, [t]);
      }
    }
    return e;
  }
  var ls;
  var Gh = f(() => {
    "use strict";
    ls = class {
      /** @param askableName The name that the wiki is to be asked about; '' where a row is not worth asking about */
      constructor(e) {
        this.askableName = e;
        this.open = /* @__PURE__ */ new Set();
      }
      /** Marks the rows that are worth asking about as waiting for an answer. */
      ask(e) {
        const t = [];
        for (const n of e) {
          const i = this.askableName(n);
          if (i !== "") {
            const o = { about: i, answer: { kind: "pending" }, alternatives: [] };
            n.wiki = o;
            t.push({ row: n, fact: o });
          }
        }
        t.forEach((n) => this.open.add(n));
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
  function td(r, e) {
    return r.request.password !== "" && ee(r, e) === "type";
  }
  var us;
  var Qh = f(() => {
    "use strict";
    H();
    te();
    us = class {
      constructor(e, t, n) {
        this.lists = e;
        this.accounts = t;
        this.creators = n;
      }
      /** Is there anything to ask after this verdict on the name? */
      areNeeded(e, t, n) {
        switch (t.kind) {
          case "invalid":
            return false;
          case "taken":
            return !this.creators.ownCreation(t.canonical);
          case "free":
            return this.lists.offersOverrides || td(e, n);
          case "forbidden":
            return t.override !== null && this.lists.offersOverrides || td(e, n);
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
      fetch(e, t, n) {
        return g(this, null, function* () {
          if (t.kind === "taken") {
            const m = yield this.creators.lookUp(t.canonical, n);
            return { kind: "checked", checks: [t], creation: m, password: null };
          }
          const { row: i, fact: o } = e;
          const { source: s, mode: a } = n;
          const { password: c } = i.request;
          const l = t.kind === "forbidden" ? [t] : [];
          const d = t.kind === "free" || t.kind === "forbidden" && t.override !== null ? [...l, ...(yield this.lists.checkOverridable(t.canonical, s)).filter(({ override: m }) => l.every((x) => x.override !== m))] : l;
          const p = td(i, a) && !s.cancelled ? { of: c, check: yield this.accounts.checkPassword(o.about, c, s) } : null;
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
  var Jh, oT, sT, Xh, nd, ds;
  var Yh = f(() => {
    "use strict";
    Qi();
    V();
    yt();
    as();
    jh();
    Gh();
    Qh();
    Jh = 50;
    oT = 2;
    sT = 200;
    Xh = new ce("http", Q(""));
    nd = (r) => r.map(({ row: e }) => e);
    ds = class extends gn {
      constructor(t) {
        super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
        this.dependencies = t;
        this.source = new pt();
        const { lists: n, accounts: i, local: o } = t;
        this.questions = new ls((s) => o.askableName(s));
        this.creators = new cs(n);
        this.details = new us(n, i, this.creators);
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
      check(t, n = "type") {
        return g(this, null, function* () {
          this.cancel();
          const i = new pt();
          this.source = i;
          this.creators.forget();
          const o = this.questions.ask(t);
          this.change(
            { running: true, done: 0, total: o.length, cancelled: false, failed: 0 },
            this.concluded(nd(o))
          );
          yield this.answer(o, { mode: n, source: i, counting: true, moreLookUps: sT });
          if (!i.cancelled) {
            this.change({ running: false });
          }
        });
      }
      /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
      recheck(t, n = "type") {
        return g(this, null, function* () {
          const i = this.questions.ask([t]);
          this.change({}, this.concluded(nd(i)));
          yield this.answer(i, { mode: n, source: this.source, counting: false, moreLookUps: 1 });
        });
      }
      /** What is not answered yet was not asked. */
      cancel() {
        this.source.cancel();
        this.source = new pt();
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
      alternatives(t, n, i) {
        return g(this, null, function* () {
          const { wiki: o } = t;
          const s = yield this.dependencies.freeNames(this.dependencies.lists, t, n, i, this.source);
          if (o && t.wiki === o) {
            t.wiki = b(h({}, o), { alternatives: s });
            this.change({}, this.concluded([t]));
          }
          return s;
        });
      }
      /** What the wiki said of rows has consequences: draws them, and gives the ids of all rows that they concern. */
      concluded(t) {
        return this.dependencies.local.refresh(t).map(({ id: n }) => n);
      }
      answer(t, n) {
        return g(this, null, function* () {
          const { lists: i } = this.dependencies;
          const { source: o } = n;
          if (t.length > 0) {
            yield this.creators.fetch(o);
          }
          const s = Kh(t);
          const a = [...s.keys()];
          let c = i.namesPerRequest;
          let l = 0;
          for (let d = 0; d < a.length && !o.cancelled; ) {
            const p = a.slice(d, d + c);
            const m = p.flatMap((x) => {
              var v;
              return (v = s.get(x)) != null ? v : [];
            });
            try {
              if (l < oT) {
                const x = yield i.checkNames(p, o);
                l = 0;
                yield this.note(m, x, n);
              } else {
                this.fail(m, Xh, n);
              }
            } catch (x) {
              if (o.cancelled) {
                return;
              }
              if (p.length > Jh) {
                c = Jh;
                continue;
              }
              l++;
              this.fail(m, ce.from(x), n);
            }
            d += p.length;
          }
        });
      }
      /** Notes at once what needs no further question, and then asks about the others one by one. */
      note(t, n, i) {
        return g(this, null, function* () {
          const o = [];
          const s = [];
          for (const a of t) {
            const c = n.get(a.fact.about);
            if (i.source.cancelled || !this.questions.isOpen(a)) {
              continue;
            }
            if (!c) {
              this.fail([a], Xh, i);
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
      noteDetails(t, n, i) {
        return g(this, null, function* () {
          const { source: o } = i;
          if (o.cancelled) {
            return;
          }
          try {
            const s = yield this.details.fetch(t, n, i);
            if (!o.cancelled && this.questions.isOpen(t)) {
              this.questions.answer(t, s);
              this.report([t], 0, i);
            }
          } catch (s) {
            if (!o.cancelled) {
              this.fail([t], ce.from(s), i);
            }
          }
        });
      }
      fail(t, { text: n }, i) {
        const o = t.filter((s) => this.questions.isOpen(s));
        o.forEach((s) => this.questions.answer(s, { kind: "failed", text: n }));
        this.report(o, o.length, i);
      }
      report(t, n, { counting: i }) {
        const { state: o } = this;
        const s = this.concluded(nd(t));
        this.change(i ? { done: o.done + t.length, failed: o.failed + n } : {}, s);
      }
    };
  });

  // src/accounts/names/lookalike.ts
  function Si(r) {
    let e = r.toLowerCase();
    if (/[^\0-\x7f]/.test(e)) {
      e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
        var n;
        return (n = uT.get(t)) != null ? n : t;
      });
    }
    e = e.replace(aT, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
    return e || r;
  }
  var aT, cT, lT, uT;
  var rd = f(() => {
    "use strict";
    Ae();
    aT = P(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
    cT = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
    lT = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
    uT = new Map([...cT].map((r, e) => [r, lT.charAt(e)]));
  });

  // src/accounts/names/username.ts
  function fT(r, e) {
    var o;
    const t = String.fromCodePoint((o = r.codePointAt(0)) != null ? o : 0);
    if (/[\u10d0-\u10ff]/u.test(t)) {
      return r;
    }
    const n = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
    const i = n.length > t.length ? n.slice(1).toLowerCase() : n.slice(1);
    return (n.charAt(0) + i + r.slice(t.length)).normalize();
  }
  function hT(r, e = []) {
    return /^~\d{4}-/.test(r) || e.some((t) => {
      const [n = "", i = ""] = t.split("$1");
      return r.length >= n.length + i.length && r.startsWith(n) && r.endsWith(i);
    });
  }
  function xT(r) {
    return encodeURIComponent(r).replace(/%../g, ".").length;
  }
  function Lt(r, e = {}) {
    var s;
    const t = Wr(r.normalize().replace(/_/g, " "), e).normalize();
    const n = (a, c = "") => ({ canonical: "", problem: a, characters: c });
    if (t === "") {
      return n("empty");
    }
    const i = t.match(pT);
    if (i) {
      return n("characters", [...new Set(i)].join(" "));
    }
    const o = fT(t, (s = e.language) != null ? s : "");
    if (mT.test(o)) {
      return n("address");
    }
    if (hT(o, e.temporaryPatterns)) {
      return n("temporary");
    }
    return xT(o) > dT ? n("long") : { canonical: o, problem: null };
  }
  var dT, pT, mT;
  var Ri = f(() => {
    "use strict";
    Qn();
    Ae();
    Qn();
    dT = 235;
    pT = P(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
    mT = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
  });

  // src/accounts/list/row-overrides.ts
  function id({ name: r, type: e, optional: t }) {
    return e === "checkbox" && t && Gi(r);
  }
  function Zh({ code: r, override: e }, t) {
    return e !== null ? t.includes(e) : r === "name-forbidden" && t.some((n) => !Hr.includes(n));
  }
  function gT(r) {
    const e = ke(r);
    if ((e == null ? void 0 : e.kind) === "refused") {
      const { stops: t, name: n, field: i } = z(e.code);
      return t === "row" && n !== "taken" && (i === null || i === "username") ? e.code : null;
    }
    return r.remarks.some(({ code: t, override: n }) => t === "name-forbidden" && n === null) ? "" : null;
  }
  function ex(r, e) {
    const t = gT(r);
    const n = t === null ? null : Vr(t, e);
    return e.flatMap(({ fields: i }) => i).filter((i) => {
      const { name: o } = i;
      const s = n === null ? t !== null && !Hr.includes(o) : o === n;
      return id(i) && (s || r.overrides.includes(o)) && r.remarks.every(({ override: a }) => a !== o);
    });
  }
  var ps = f(() => {
    "use strict";
    De();
    tt();
    te();
  });

  // src/accounts/list/check/wiki-remarks.ts
  function bn(r, e, t = null, n = {}) {
    return b(h({
      severity: r,
      code: e,
      field: "username",
      parameters: [],
      fixes: [],
      override: null
    }, n), {
      // The wiki may refuse without a word; then ours are said.
      message: t && !Y(t) ? t : null
    });
  }
  function bT({ request: r, linked: e, claim: t }, n, i) {
    return (t == null ? void 0 : t.name) === n ? t.isTheirs : e !== "" && e === r.username || (i == null ? void 0 : i.isRecent) === true;
  }
  function wT(r, e, t, n) {
    var o, s, a;
    if (t == null ? void 0 : t.createdByMe) {
      return bn("info", "already", null, { parameters: [(o = t.at) != null ? o : ""] });
    }
    const i = t ? [
      (s = t.at) != null ? s : "",
      t.createdBy === e ? "" : t.createdBy,
      ...t.edits === void 0 ? [] : [t.edits, (a = t.home) != null ? a : ""]
    ] : [];
    return bT(r, e, t) ? bn("info", "has-account", null, { parameters: i }) : bn("error", "name-taken", null, { fixes: n, parameters: i });
  }
  function yT(r, e, t, n) {
    switch (e.kind) {
      case "invalid":
        return bn("error", "name-invalid");
      case "free":
        return null;
      case "taken":
        return wT(r, e.canonical, t, n);
      case "forbidden":
        return bn("error", "name-forbidden", e.message, { override: e.override, fixes: n });
      default:
        return T(e);
    }
  }
  function tx(r, e, t) {
    var n, i;
    switch (e.kind) {
      case "pending":
        return [];
      case "failed":
        return [bn("warning", "check-failed", e.text)];
      case "checked": {
        const { checks: o, creation: s, password: a } = e;
        const c = [...(i = (n = r.wiki) == null ? void 0 : n.alternatives) != null ? i : []];
        const l = o.map((d) => yT(r, d, s, c));
        if (a && !a.check.accepted && a.of === r.request.password) {
          l.push(bn("error", "password-weak", a.check.messages[0], { field: "password" }));
        }
        if (o.some(({ kind: d }) => d !== "invalid") && t !== r.request.username) {
          l.push(bn("info", "normalised", null, { parameters: [t] }));
        }
        return l.filter((d) => d !== null);
      }
      default:
        return T(e);
    }
  }
  var nx = f(() => {
    "use strict";
    V();
    H();
  });

  // src/accounts/list/check/conclude.ts
  function ms({ state: r, attempt: e }) {
    return vT.includes(r) && (e === null || e.status === "open");
  }
  function fs({ wiki: r }, e) {
    return r && e !== "" && r.about === e ? r.answer : null;
  }
  function od(r, e) {
    const t = fs(r, e);
    const n = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: i }) => i !== "invalid") : void 0;
    return n && n.kind !== "invalid" ? n.canonical : e;
  }
  function rx(r, e) {
    var n;
    const t = fs(r, e);
    return (t == null ? void 0 : t.kind) === "checked" && ((n = t.creation) == null ? void 0 : n.createdByMe) === true;
  }
  function kT(r, e, t) {
    var i;
    const { password: n } = r.request;
    return t.kind === "checked" && t.checks.every(({ kind: o }) => o === "free" || o === "forbidden") && ee(r, e) === "type" && n !== "" && ((i = t.password) == null ? void 0 : i.of) !== n;
  }
  function sd(r, e, t) {
    const n = fs(r, e);
    return n !== null && n.kind !== "pending" && !kT(r, t, n);
  }
  function ST({ cleaned: r, request: e }) {
    const t = [];
    for (const n of ["username", "email", "realname", "reason"]) {
      const i = r[n];
      if (i && i.to === e[n] && i.from.replace(/\s+/g, " ").trim() !== i.to) {
        t.push({
          severity: "info",
          code: "cleaned",
          field: n,
          parameters: [i.from, i.to],
          message: null,
          fixes: [],
          override: null
        });
      }
    }
    return t;
  }
  function RT(r, e, t) {
    const n = r.filter(({ severity: i }) => i === "error");
    if (n.some((i) => !Zh(i, e))) {
      return "rejected";
    }
    return n.length || r.some(({ severity: i }) => i === "warning") ? "warned" : t;
  }
  function ix(r, e, t) {
    const n = fs(r, e.name);
    const i = od(r, e.name);
    const o = (n == null ? void 0 : n.kind) === "checked" ? n.creation : null;
    const s = n ? tx(r, n, i) : [];
    if (s.some(({ code: d }) => d === "already" || d === "has-account")) {
      return { canonical: i, creation: o, remarks: s.filter(({ severity: d }) => d === "info"), state: "already" };
    }
    const a = [...e.related, ...e.own, ...s, ...ST(r)];
    const c = (n == null ? void 0 : n.kind) === "pending" ? "checking" : sd(r, e.name, t) ? "ready" : "unchecked";
    const l = RT(a, r.overrides, c);
    return { canonical: i, creation: o, remarks: a, state: c === "checking" ? "checking" : l };
  }
  var vT;
  var ox = f(() => {
    "use strict";
    te();
    ps();
    nx();
    vT = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
  });

  // src/accounts/list/check/local-remarks.ts
  function qe(r, e, t, n = [], i = null) {
    return { severity: r, code: e, field: t, parameters: n, message: null, fixes: i === null ? [] : [i], override: null };
  }
  function TT(r, e, t) {
    if (e.problem === null) {
      return null;
    }
    if (e.problem === "empty") {
      return qe("error", "name-missing", "username");
    }
    const n = e.characters.split(" ").reduce((s, a) => s.split(a).join(" "), r);
    const i = e.problem === "characters" && !r.includes("@");
    const o = i ? Lt(n, t).canonical : "";
    return qe("error", "name-invalid", "username", [e.problem, e.characters], o || null);
  }
  function AT(r, e) {
    if (r === "") {
      return e === "mail" ? qe("error", "email-missing", "email") : null;
    }
    const { problem: t, meant: n } = uo(r);
    switch (t) {
      case null:
        return null;
      case "typo":
        return qe("warning", "email-typo", "email", [n != null ? n : ""], n);
      case "invalid":
      case "odd":
        return qe(t === "invalid" ? "error" : "warning", "email-invalid", "email", [r], n);
      default:
        return T(t);
    }
  }
  function sx(r, e, t, n) {
    const { username: i, email: o, password: s } = r.request;
    const a = zi(e.canonical);
    return [
      TT(i, e, t),
      a === null ? null : qe("warning", "name-mixed", "username", [a]),
      AT(o, n),
      n === "type" && s === "" ? qe("error", "password-missing", "password") : null
    ].filter((c) => c !== null);
  }
  function ax(r, e, t) {
    const { email: n, realname: i } = r.request;
    const o = Ue(t, e);
    const s = (a) => o.some(({ required: c, fields: l }) => c !== "optional" && l.some((d) => d.name === a && !d.optional));
    return [
      ...e !== "mail" && n === "" && s("email") ? [qe("error", "email-required", "email")] : [],
      ...i === "" && s("realname") ? [qe("error", "realname-required", "realname")] : []
    ];
  }
  function cx(r, e) {
    const t = ad(r, e);
    const n = e.sameEmail(r);
    return [
      ...t ? [t] : [],
      ...n ? [qe("warning", "email-repeated", "email", [
        n.row.line,
        n.canonical || n.row.request.username
      ])] : []
    ];
  }
  function ad(r, e) {
    const t = e.sameName(r);
    if (t) {
      return qe("error", "duplicate", "username", [t.row.line, t.canonical]);
    }
    const n = e.sameLook(r);
    return n && n.canonical !== r.canonical ? qe("warning", "lookalike", "username", [n.row.line, n.canonical]) : null;
  }
  function cd(r, e) {
    const t = Ki(r);
    const n = e.personIn(r);
    return [
      ...t === null ? [] : [qe("warning", "reason-address", "reason", [t])],
      ...n === null ? [] : [qe("warning", "reason-name", "reason", [n])]
    ];
  }
  var lx = f(() => {
    "use strict";
    Ee();
    Sc();
    H();
    Dc();
    qt();
    Ri();
  });

  // src/accounts/list/check/names-in-text.ts
  function dx(r) {
    return r.normalize().toLowerCase().replace(/\s+/g, " ").trim();
  }
  var ux, CT, OT, LT, px, hs, xs;
  var mx = f(() => {
    "use strict";
    Ae();
    ux = P(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
    CT = P(String.raw`[^\p{L}\p{M}\p{N}]+`);
    OT = 8;
    LT = 30;
    px = (r) => r.split(CT).filter((e) => e !== "");
    hs = class {
      constructor() {
        this.counts = /* @__PURE__ */ new Map();
        /** How many names there are of each length: only those lengths are looked up. */
        this.lengths = /* @__PURE__ */ new Map();
      }
      /** Adds a name, or takes it away. Is it one more, or one less, than before? */
      set(e, t, n) {
        var a, c;
        const i = (a = this.counts.get(e)) != null ? a : 0;
        const o = i + (n ? 1 : -1);
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
        for (const [t, n] of this.lengths) {
          const i = n > 0 ? e(t) : "";
          if (this.counts.has(i)) {
            return i;
          }
        }
        return null;
      }
    };
    xs = class {
      constructor() {
        /** By their words, with a space between them. */
        this.spaced = new hs();
        this.unspaced = new hs();
      }
      /**
       * Adds a name, or takes it away.
       *
       * @param name
       * @param present
       * @return Whether texts may have to be searched again
       */
      set(e, t) {
        const n = dx(e);
        if (ux.test(n)) {
          const { length: o } = n;
          return o > 1 && o <= LT && this.unspaced.set(n, o, t);
        }
        const i = px(n);
        return n.includes(" ") && i.length > 1 && i.length <= OT && this.spaced.set(i.join(" "), i.length, t);
      }
      /** The first name in a text, in small letters; null where there is none. */
      find(e) {
        const t = dx(e);
        const n = px(t);
        for (let o = 0; o < n.length; o++) {
          const s = this.spaced.findAt((a) => n.slice(o, o + a).join(" "));
          if (s !== null) {
            return s;
          }
        }
        const i = ux.test(t) ? t.length : 0;
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
  var yr;
  var fx = f(() => {
    "use strict";
    yr = class {
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
        const i = this.groups.get(e);
        if (!i) {
          if (n) {
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
        i.splice(o, s ? 1 : 0, ...n ? [t] : []);
        if (!i.length) {
          this.groups.delete(e);
        }
        return o === 0 ? i : [];
      }
    };
  });

  // src/accounts/list/check/row-index.ts
  var Ti;
  var hx = f(() => {
    "use strict";
    mx();
    fx();
    Ti = class {
      constructor() {
        this.entries = /* @__PURE__ */ new Map();
        this.names = new yr();
        this.looks = new yr();
        this.emails = new yr();
        this.people = new xs();
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
        const n = this.get(e);
        if (n) {
          this.entries.delete(e.id);
          this.setKeys(n, false, t);
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
      above(e, t, n) {
        const i = t.first(n);
        return i && i.id !== e.id ? this.get(i) : null;
      }
      setKeys(e, t, { rows: n, people: i }) {
        for (const [o, s] of [
          [this.names, e.canonical],
          [this.looks, e.look],
          [this.emails, e.email]
        ]) {
          o.set(s, e.row, t).forEach((a) => n.add(a));
        }
        if (e.realname && this.people.set(e.realname, t)) {
          i.add(e.realname);
        }
      }
    };
  });

  // src/accounts/list/check/local-check.ts
  var ld, gs;
  var xx = f(() => {
    "use strict";
    rd();
    Ri();
    te();
    il();
    ox();
    lx();
    hx();
    ld = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() });
    gs = class {
      constructor(e) {
        this.context = e;
        this.index = new Ti();
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
        this.index = new Ti();
        const n = ld();
        let i = 0;
        for (const o of [
          (s) => this.file(s, n),
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
        const t = ld();
        e.forEach((n) => {
          t.rows.add(n);
          this.file(n, t);
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
        const t = ld();
        e.forEach((n) => this.index.forget(n, t));
        e.forEach((n) => t.rows.delete(n));
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
          var n;
          return ((n = this.index.get(t)) == null ? void 0 : n.row) === t;
        }));
      }
      /** Has the wiki been asked all there is to ask about the row as it stands? */
      isAnswered(e) {
        return sd(e, this.nameOf(e), this.context.mode);
      }
      /** The name that the wiki is to be asked about; '' where it is not worth asking. */
      askableName(e) {
        var o;
        const t = this.index.get(e);
        const n = t !== null && ((o = ad(t, this.index)) == null ? void 0 : o.severity) === "error";
        const i = this.nameOf(e);
        return ms(e) && !n && !rx(e, i) ? i : "";
      }
      /**
       * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
       * taken by accounts that this person had created or that were theirs.
       */
      trust(e) {
        for (const t of e) {
          const { creation: n, claim: i } = t;
          const o = this.nameOf(t);
          t.wiki = {
            about: o,
            alternatives: [],
            answer: {
              kind: "checked",
              creation: n,
              password: null,
              checks: [{ kind: (n != null ? n : i) ? "taken" : "free", canonical: t.canonical || o }]
            }
          };
        }
      }
      /** What speaks against a public reason: an address, the real name of somebody on the list. */
      reasonRemarks(e = this.context.reason) {
        return cd(e, this.index);
      }
      nameOf(e) {
        const t = this.index.get(e);
        return (t == null ? void 0 : t.row) === e ? t.name : Lt(e.request.username, this.context.rules).canonical;
      }
      /** Looks at the row by itself and files it under its name, look and address. */
      file(e, t) {
        const { rules: n, mode: i, requests: o } = this.context;
        const s = ms(e);
        if (s) {
          im(e, n);
        }
        const { username: a, email: c, realname: l } = e.request;
        const d = ee(e, i);
        const p = Lt(a, n);
        const m = p.canonical;
        const x = s ? od(e, m) : e.canonical || m;
        this.index.file({
          row: e,
          name: m,
          canonical: x,
          look: x && Si(x),
          email: c.toLowerCase(),
          realname: l,
          own: s ? sx(e, p, n, d).concat(ax(e, d, o)) : []
        }, t);
      }
      /** Compares the row with the others, and concludes. */
      relate(e) {
        const { index: t } = this;
        const n = t.get(e);
        if (n && ms(e)) {
          const { reason: i } = e.request;
          const o = [...cx(n, t), ...i ? cd(i, t) : []];
          Object.assign(e, ix(e, { name: n.name, own: n.own, related: o }, this.context.mode));
        }
      }
      relateAll({ rows: e, people: t }) {
        const n = t.size > 0 ? this.index.withReason : [];
        const i = [.../* @__PURE__ */ new Set([...e, ...n])].filter((o) => this.index.get(o) !== null);
        i.forEach((o) => this.relate(o));
        return i;
      }
    };
  });

  // src/accounts/list/check/quota.ts
  function gx(r, e, t, n) {
    const i = e ? [...e.creations.values()].map(({ at: o }) => o) : null;
    return {
      limited: !r.includes("noratelimit"),
      createdLastDay: i ? i.filter((o) => o > t - ET).length : null,
      needed: n
    };
  }
  var ET;
  var bx = f(() => {
    "use strict";
    ET = 864e5;
  });

  // src/accounts/list/create/batch-state.ts
  var bs;
  var ud = f(() => {
    "use strict";
    bs = {
      task: "create",
      phase: { kind: "idle" },
      halting: null,
      progress: { done: 0, total: 0, secondsLeft: null },
      challenge: null,
      step: null,
      journalKept: true
    };
  });

  // src/accounts/list/list-state.ts
  function Et(r) {
    return r.state === "ready" || r.state === "warned";
  }
  function dd({ state: r, attempt: e }) {
    return r === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function In(r) {
    return Et(r) || dd(r) || r.state === "unknown";
  }
  var wx;
  var Bn = f(() => {
    "use strict";
    ud();
    wx = {
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
      batch: bs,
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

  // src/accounts/list/list-check.ts
  var PT, ws;
  var yx = f(() => {
    "use strict";
    $c();
    Yh();
    xx();
    bx();
    Bn();
    te();
    PT = 400;
    ws = class {
      constructor(e, t) {
        this.store = e;
        this.local = new gs({ rules: {}, mode: "mail", requests: [], reason: "" });
        /** How to call off the checks of edited rows that wait for the typing to rest. */
        this.resting = /* @__PURE__ */ new Map();
        this.clock = t.clock;
        const { lists: n, service: i, freeNames: o } = t;
        this.checker = new ds({ lists: n, accounts: i, freeNames: o, local: this.local });
        this.checker.observe((s, a) => e.set({ checker: s }, a));
      }
      /** Everything that can be known before anything is created. */
      all() {
        return g(this, null, function* () {
          const { store: e, local: t } = this;
          const { mode: n, reason: i } = e.state;
          t.context = b(h({}, t.context), { mode: n, reason: i });
          for (const a of t.checkInSlices(e.rows)) {
            if (a < 1) {
              yield Zi(this.clock, 0);
            }
          }
          e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(i) });
          const o = e.rows.filter((a) => ke(a) === null && a.state !== "already");
          yield this.ask(o);
          const { opening: s } = e.state;
          if (s) {
            const a = this.clock.now() + s.clockSkew;
            const c = e.rows.filter(Et).length;
            e.set({ quota: gx(s.rights, this.checker.own, a, c) });
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
          this.resting.set(e.id, this.clock.later(PT, () => {
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
          const t = new Set(this.store.rows.map(({ canonical: n }) => n));
          yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
        });
      }
    };
  });

  // src/accounts/list/column-answer.ts
  function vx(r) {
    var e, t;
    return (t = (e = /^.*/.exec(r)) == null ? void 0 : e[0]) != null ? t : "";
  }
  function kx({ columns: r, hasHeadings: e, format: t }) {
    return r && e && t !== "sheet" ? r.map(({ heading: n }) => n) : null;
  }
  var ys;
  var Sx = f(() => {
    "use strict";
    ys = class {
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
        if (vx(e) !== vx(t)) {
          this.forget();
        }
      }
      /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
      changesWith(e) {
        const t = kx(e);
        const n = this.columns !== null && JSON.stringify(t) !== this.headings;
        if (n) {
          this.forget();
        }
        const i = this.columns === null && t ? this.memory.recall(t) : null;
        if (i) {
          this.columns = i;
          this.isRemembered = true;
          this.headings = JSON.stringify(t);
        }
        return n || i !== null;
      }
      /** The person said that the table has these columns. */
      give(e) {
        var n, i;
        const t = kx(e);
        this.columns = (i = (n = e.columns) == null ? void 0 : n.map(({ meaning: o }) => o)) != null ? i : null;
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
  var vr;
  var vs = f(() => {
    "use strict";
    vr = (r) => new Set(
      Array.from(r.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
    );
  });

  // src/accounts/list/read/as-rows.ts
  function ks(r, e = "") {
    const t = vr(e);
    return r.map((l, c) => {
      var d = l, { line: n, lastLine: i, cleaned: o, extra: s } = d, a = Fe(d, ["line", "lastLine", "cleaned", "extra"]);
      return Object.assign(hn(c + 1, n, a), {
        cleaned: o,
        extra: s,
        linked: t.has(a.username) ? a.username : ""
      });
    });
  }
  var pd = f(() => {
    "use strict";
    vs();
    te();
  });

  // src/accounts/list/list-draft.ts
  var Ss;
  var Rx = f(() => {
    "use strict";
    Sx();
    pd();
    Ss = class {
      constructor(e, t, n, i, o, s) {
        this.store = e;
        this.check = t;
        this.table = n;
        this.sheet = i;
        this.reader = o;
        this.headings = {};
        this.answer = new ys(s);
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
        const { parsed: t, text: n } = this.store.state;
        if (t == null ? void 0 : t.columns) {
          this.answer.give(b(h({}, t), {
            columns: t.columns.map((i, o) => {
              var s;
              return b(h({}, i), { meaning: (s = e[o]) != null ? s : "unused" });
            })
          }));
          this.read(n);
        }
      }
      /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
      chooseReading(e) {
        const { parsed: t, text: n } = this.store.state;
        const i = t == null ? void 0 : t.readings[e];
        if (t && i) {
          this.answer.give(i);
          this.take(t.readings, true, e, n);
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
        var t, n;
        const { rules: e } = this.check.local.context;
        return {
          language: (t = e.language) != null ? t : "",
          userNamespaces: (n = e.userNamespaces) != null ? n : [],
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
      question(e, t, n) {
        const { table: i } = this.answer;
        const { parsed: o, text: s } = this.store.state;
        const a = (o == null ? void 0 : o.table) === i ? o : null;
        return {
          table: i,
          isGuess: !t || n === s && (a == null ? void 0 : a.isGuess) === true,
          offered: a && e.length < 2 ? a.offered : e
        };
      }
      take(e, t, n, i) {
        var v, y;
        const { state: o } = this.store;
        const s = (v = e[n]) != null ? v : e[0];
        if (!s) {
          return;
        }
        const w = s, { rows: a } = w, c = Fe(w, ["rows"]);
        const l = ks(a, i);
        const { rows: d, removed: p } = this.table.carry(l, i);
        const m = c.format === "sheet" && l.some(({ request: R }) => R.password !== "");
        const x = m && ((y = o.parsed) == null ? void 0 : y.format) === "sheet" && i !== o.text;
        this.store.replaceRows(d, {
          text: i,
          parsed: i.trim() === "" ? null : b(h(h({}, c), this.question(e, t, i)), {
            certain: t,
            readings: e,
            chosen: n,
            remembered: this.answer.isRemembered
          }),
          undoable: p,
          sheet: m && !x && this.table.editCount === 0 ? "saved" : "none",
          mode: m && o.modes.includes("generate") ? "generate" : o.mode
        });
      }
    };
  });

  // src/accounts/list/create/decide.ts
  function Xt(r, e) {
    return b(h({}, r), { turn: h(h({}, r.turn), e) });
  }
  function wn(r, e) {
    return { attempt: Xt(r, { looking: e }), effect: { kind: "find", which: e } };
  }
  function kr(r, e) {
    return { attempt: b(h({}, Se(r)), { status: "refused", outcome: e }), effect: Pt };
  }
  function hd(r, e) {
    return {
      attempt: b(h({}, Se(r)), {
        status: "created",
        sentAt: null,
        lost: false,
        outcome: e,
        account: e.username
      }),
      effect: Pt
    };
  }
  function Rs(r, e) {
    return { attempt: b(h({}, r), { status: "unknown", lost: true, outcome: null }), effect: e };
  }
  function md(r, e, t) {
    const { status: n, turn: { silence: i, looking: o } } = r;
    const s = MT[i];
    if (s !== void 0) {
      return { attempt: Xt(r, { silence: i + 1 }), effect: { kind: "wait", seconds: s, because: e } };
    }
    return n === "sent" || o && n !== "unfinished" ? Rs(r, { kind: "stop", because: { kind: "silent" } }) : { attempt: r, effect: { kind: "stop", because: t } };
  }
  function NT(r, e) {
    const t = b(h({}, r), { turn: os });
    switch (t.status) {
      case "open":
        return { attempt: t, effect: fd };
      case "sent":
      case "unknown":
        return wn(t, "own");
      case "unfinished": {
        const { outcome: n, existence: i } = t;
        if (e && (n == null ? void 0 : n.kind) === "step") {
          return { attempt: t, effect: { kind: "step", step: n.step } };
        }
        return i === "yes" || i === "no" ? { attempt: t, effect: Pt } : wn(t, "own");
      }
      case "created":
      case "already":
      case "refused":
        return { attempt: t, effect: Pt };
      default:
        return T(t.status);
    }
  }
  function FT({ code: r, retryAfter: e, ended: t }, n) {
    const { retry: i } = z(r);
    return i === "challenge" && n === "notDeclared" ? "never" : i === "never" && e !== null && !t ? "patience" : i;
  }
  function DT(r, e, t) {
    var o, s;
    const { turn: n } = r;
    const i = FT(e, t);
    if (i === "find" || i === "findAgain") {
      return wn(Xt(r, { losses: n.losses + 1, disputed: e }), "own");
    }
    if (i === "challenge") {
      return { attempt: Se(r), effect: { kind: "prepare", refused: e } };
    }
    if (i === "patience") {
      const a = (s = (o = e.retryAfter) != null ? o : Tx[n.patience]) != null ? s : Infinity;
      return n.patience < Tx.length && a <= Ax ? {
        attempt: Xt(Se(r), { patience: n.patience + 1 }),
        effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
      } : { attempt: Se(r), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    if (e.stops === "batch") {
      return { attempt: Se(r), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    return r.lost ? wn(Xt(r, { disputed: e }), "own") : kr(r, e);
  }
  function Cx(r) {
    return b(h({}, Ce(r.code || "restart", null)), { message: r.message, stops: "row" });
  }
  function IT(r, { retryAfter: e = 0 }) {
    const { losses: t } = r.turn;
    const n = wn(Xt(b(h({}, r), { lost: true }), { losses: t + 1 }), "own");
    return e > 0 && e <= Ax ? b(h({}, n), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : n;
  }
  function BT(r, e, t) {
    switch (e.kind) {
      case "created":
        return hd(r, e);
      case "refused":
        return DT(r, e, t);
      case "sessionLost":
        return { attempt: Se(r), effect: { kind: "stop", because: e } };
      case "step":
        return e.step.type === "restart" ? kr(r, Cx(e.step)) : {
          attempt: b(h({}, r), { status: "unfinished", outcome: e, existence: "asking" }),
          effect: { kind: "step", step: e.step }
        };
      case "unknown":
        return IT(r, e);
      default:
        return T(e);
    }
  }
  function qT(r, e) {
    return { attempt: b(h({}, r), { existence: e.kind === "free" ? "no" : "yes", turn: os }), effect: Pt };
  }
  function _T(r) {
    const { losses: e, disputed: t } = r.turn;
    if (t && z(t.code).retry !== "findAgain") {
      return kr(r, t);
    }
    if (e < $T) {
      return { attempt: Se(r), effect: fd };
    }
    return Rs(b(h({}, r), { postponed: true }), r.postponed ? Pt : { kind: "later" });
  }
  function WT(r, e) {
    var i;
    if (e.kind === "silent") {
      return md(r, { kind: "silent" }, { kind: "silent" });
    }
    const t = Xt(r, { silence: 0 });
    if (t.status === "unfinished") {
      return qT(t, e);
    }
    const n = (i = t.turn.disputed) != null ? i : Ce("userexists");
    if (t.turn.looking === "any") {
      return e.kind === "mine" ? {
        attempt: b(h({}, Se(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
        effect: Pt
      } : kr(t, n);
    }
    switch (e.kind) {
      case "mine":
        return hd(t, { kind: "created", username: e.username, by: e.by });
      case "other":
        return wn(t, "any");
      case "free":
        return _T(t);
      default:
        return T(e);
    }
  }
  function zT(r, e) {
    switch (e.kind) {
      case "created":
        return hd(r, e);
      case "unfinished":
        return { attempt: b(h({}, r), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: Pt };
      case "left":
        return { attempt: b(h({}, r), { status: "unfinished", existence: "no" }), effect: Pt };
      case "refused":
        return e.refused.stops === "batch" ? { attempt: Se(r), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : kr(r, e.refused);
      case "sessionLost":
        return { attempt: Se(r), effect: { kind: "stop", because: e } };
      case "restart":
        return kr(r, Cx(e.step));
      case "unknown":
        return wn(Xt(
          b(h({}, r), { status: "unknown", lost: true, outcome: null, existence: null }),
          { losses: r.turn.losses + 1 }
        ), "own");
      default:
        return T(e);
    }
  }
  function Sr(r, e) {
    var t, n;
    switch (e.kind) {
      case "turn":
        return NT(r, e.holdsStep);
      case "ready":
        return {
          attempt: Xt(b(h({}, r), {
            status: "sent",
            sentAt: (t = r.sentAt) != null ? t : e.at,
            tries: r.tries + 1,
            outcome: null,
            existence: null
          }), { silence: 0 }),
          effect: { kind: "send" }
        };
      case "outcome":
        return BT(r, e.outcome, e.captcha);
      case "found":
        return WT(r, e.found);
      case "offline":
        return md(r, { kind: "offline" }, { kind: "offline" });
      case "noChallenge":
        return md(r, { kind: "silent" }, e);
      case "waited":
        return r.turn.looking ? wn(r, r.turn.looking) : { attempt: r, effect: fd };
      case "stepChanged":
        return {
          attempt: b(h({}, r), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
          effect: { kind: "step", step: e.step }
        };
      case "stepEnded":
        return zT(r, e.end);
      case "stepPassed":
        return { attempt: b(h({}, r), { existence: (n = e.existence) != null ? n : r.existence }), effect: Pt };
      case "calledOff":
        return r.status === "sent" ? Rs(r, { kind: "interrupted" }) : { attempt: r, effect: { kind: "interrupted" } };
      case "failed": {
        const i = { kind: "stop", because: { kind: "broken", error: e.error } };
        return r.status === "sent" ? Rs(r, i) : { attempt: r, effect: i };
      }
      default:
        return T(e);
    }
  }
  var $T, Tx, Ax, MT, Pt, fd;
  var Ts = f(() => {
    "use strict";
    De();
    tt();
    H();
    Jt();
    $T = 2;
    Tx = [10, 30, 60, 120, 300];
    Ax = 900;
    MT = [15, 30, 60, 60, 120, 120, 120];
    Pt = { kind: "done" };
    fd = { kind: "prepare", refused: null };
  });

  // src/accounts/list/create/pace.ts
  var UT, HT, As;
  var Ox = f(() => {
    "use strict";
    UT = 20;
    HT = 3;
    As = class {
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
          this.times = [...this.times, e].slice(-UT);
        }
      }
      get progress() {
        const { done: e, total: t, times: n } = this;
        const i = n.slice().sort((s, a) => s - a).slice(0, Math.ceil(n.length * 0.9));
        const o = i.reduce((s, a) => s + a, 0) / i.length;
        return n.length < HT || o <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * o / 1e3) };
      }
    };
  });

  // src/accounts/list/create/row-fields.ts
  function Lx(r, e, t, n) {
    const { request: i } = r;
    const o = ee(r, e.mode);
    const s = h(b(h({}, e.values), {
      username: Qt(r),
      email: i.email,
      realname: i.realname,
      reason: i.reason || e.reason,
      password: i.password,
      retype: i.password,
      mailpassword: o === "mail"
    }), n);
    for (const a of r.overrides) {
      et(s, a, true);
    }
    return Yn(Ue(t, o), s);
  }
  function Ex(r, e) {
    return Object.fromEntries(Object.entries(r).filter(([t]) => {
      const n = xe(e, t);
      return n !== null && n.type !== "password" && !n.sensitive;
    }));
  }
  function Cs(r, e) {
    return e.username === "" ? b(h({}, e), { username: Qt(r) }) : e;
  }
  function $x(r, e, t) {
    return { username: Qt(r), by: Jn(ee(r, e)), since: t };
  }
  var Px;
  var Os = f(() => {
    "use strict";
    ut();
    V();
    Ee();
    Ee();
    te();
    Px = 2e3;
  });

  // src/accounts/list/create/row-runner.ts
  function VT(r, e, { list: t }) {
    const n = e.kind === "mine" && t.some(({ attempt: i, id: o }) => o !== r.id && (i == null ? void 0 : i.status) === "created" && i.account === e.username);
    return n ? { kind: "other" } : e;
  }
  var Ls;
  var Mx = f(() => {
    "use strict";
    ze();
    eo();
    H();
    yt();
    Ee();
    mo();
    te();
    Jt();
    Ts();
    Os();
    Ls = class {
      /**
       * @param dependencies
       * @param parts
       * @param plan
       * @param mayCreate False: it is only found out what became of rows
       * @param began When the run began, on the wiki's clock
       */
      constructor(e, t, n, i, o) {
        this.dependencies = e;
        this.parts = t;
        this.plan = n;
        this.mayCreate = i;
        this.began = o;
        /** Milliseconds of the turn in which nothing was being created. */
        this.waited = 0;
        this.leavesSteps = false;
        this.solved = {};
        this.captcha = "notAsked";
        this.requests = n.requests;
        this.asksForCaptcha = gt(n.requests) !== null;
      }
      /** From here on, steps are left to be answered later or never. */
      leaveSteps() {
        this.leavesSteps = true;
      }
      /** The turn of a row, from its first question to its end. */
      run(e) {
        return g(this, null, function* () {
          var n;
          this.waited = 0;
          let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
          for (; ; ) {
            const { attempt: i, effect: o } = Sr((n = e.attempt) != null ? n : Ot, t);
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
                return T(o);
            }
          }
        });
      }
      /** Gets online, and an answer to the captcha where there is one. */
      prepare(e, t) {
        return g(this, null, function* () {
          const { interruption: n, challenges: i } = this.parts;
          const { connection: o, clock: s } = this.dependencies;
          if (t) {
            this.asksForCaptcha = true;
            i.refuse(t);
          }
          if (n.isWanted()) {
            return { kind: "calledOff" };
          }
          if (!o.isOnline()) {
            return { kind: "offline" };
          }
          if (this.asksForCaptcha) {
            const a = s.now();
            this.parts.setPhase({ kind: "challenge", row: e.id });
            try {
              const c = yield i.take(e.id, this.parts.following(), n.isWanted);
              if (!c) {
                return { kind: "calledOff" };
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
          const n = Lx(e, t, this.requests, this.solved);
          try {
            const i = yield this.dependencies.service.create(n, Jn(ee(e, t.mode)));
            return i.kind === "created" ? Cs(e, i) : i;
          } catch (i) {
            return { kind: "unknown", cause: "unreadable" };
          }
        });
      }
      find(e, t) {
        return g(this, null, function* () {
          const { service: n, clock: i, connection: o } = this.dependencies;
          if (!o.isOnline()) {
            return { kind: "offline" };
          }
          this.parts.setPhase({ kind: "finding", row: e.id });
          const s = t === "any" ? 0 : this.since(e);
          const a = yield this.parts.interruption.unless(nr(n, i, Qt(e), s));
          return a ? { kind: "found", found: VT(e, a, this.plan) } : { kind: "calledOff" };
        });
      }
      /** Lets time pass. The connection's coming back ends the wait for it. */
      wait(e, t, n) {
        return g(this, null, function* () {
          const { clock: i, connection: o } = this.dependencies;
          const { interruption: s } = this.parts;
          if (s.isWanted()) {
            return { kind: "calledOff" };
          }
          const a = i.now();
          let c = [];
          this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: n });
          const l = yield s.unless(new Promise((d) => {
            c = [
              i.later(t * 1e3, () => d(true)),
              o.onChange(() => {
                if (n.kind === "offline" && o.isOnline()) {
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
        return g(this, null, function* () {
          const { steps: t, interruption: n, setPhase: i } = this.parts;
          const { clock: o } = this.dependencies;
          const s = ke(e);
          if ((s == null ? void 0 : s.kind) !== "step") {
            return { kind: "stepPassed", existence: null };
          }
          if (this.leavesSteps) {
            t.keep(e);
            return this.passStep(e);
          }
          if (n.isWanted()) {
            return { kind: "calledOff" };
          }
          const a = o.now();
          i({ kind: "step", row: e.id });
          const c = yield t.answer(e, $x(e, this.plan.mode, this.since(e)), s.step);
          this.waited += o.now() - a;
          return c ? { kind: "stepEnded", end: c } : { kind: "calledOff" };
        });
      }
      /** The step is not answered now; it is only asked whether there is an account. */
      passStep(e) {
        return g(this, null, function* () {
          this.parts.setPhase({ kind: "finding", row: e.id });
          const t = yield this.parts.interruption.unless(
            this.dependencies.service.find(Qt(e), this.since(e))
          );
          return { kind: "stepPassed", existence: t ? po(t) : "unknown" };
        });
      }
      /** From when on an account of ours is the one that was sent. */
      since(e) {
        var t, n;
        return Math.min((n = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? n : this.began, this.began) - Px;
      }
      wikiNow() {
        return this.dependencies.clock.now() + this.plan.clockSkew;
      }
    };
  });

  // src/accounts/list/create/batch-run.ts
  var jT, Es;
  var Nx = f(() => {
    "use strict";
    Jt();
    Ts();
    Ox();
    Mx();
    jT = 3;
    Es = class {
      /**
       * @param dependencies
       * @param parts
       * @param rows In their order
       * @param plan
       * @param task
       */
      constructor(e, t, n, i, o) {
        this.dependencies = e;
        this.parts = t;
        this.plan = i;
        this.task = o;
        this.pace = new As();
        this.queue = [...n];
        this.pace.begin(n.length);
        this.runner = new Ls(
          e,
          b(h({}, t), { following: () => {
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
        return g(this, null, function* () {
          const { clock: e } = this.dependencies;
          let t = 0;
          try {
            for (let n = this.current; n && !this.parts.interruption.isWanted(); n = this.current) {
              const i = e.now();
              const o = yield this.runner.run(n);
              switch (o.kind) {
                case "done":
                  t = 0;
                  this.done(e.now() - i - this.runner.waited);
                  break;
                case "later":
                  this.queue.push(...this.queue.splice(0, 1));
                  this.parts.setProgress(this.progress);
                  if (++t === jT) {
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
          this.parts.recorder.record(t, Sr((n = t.attempt) != null ? n : Ot, { kind: "failed", error: e }).attempt);
        }
        return { kind: "broken", error: e };
      }
    };
  });

  // src/accounts/list/create/challenges.ts
  var KT, GT, Ps;
  var Fx = f(() => {
    "use strict";
    ze();
    KT = 25 * 6e4;
    GT = ({ kind: r }) => r !== "service";
    Ps = class {
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
        return g(this, null, function* () {
          var i, o;
          this.row = e;
          for (; ; ) {
            yield this.prefetch;
            this.current = (i = this.current) != null ? i : yield this.fetch();
            this.show();
            if (n()) {
              return null;
            }
            if (t !== null) {
              this.fetchNext(this.current);
            }
            yield this.solved(this.current);
            yield this.prefetch;
            const { current: s } = this;
            if (n()) {
              return null;
            }
            if (s && (s.values || !s.captcha)) {
              const a = this.clock.now() - s.fetchedAt < KT;
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
      /** The one after, while the person solves this one. */
      fetchNext({ captcha: e }) {
        if (!this.next && e && GT(e)) {
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
      solved(n) {
        return g(this, arguments, function* ({ captcha: e, values: t }) {
          if (e && !t) {
            yield new Promise((i) => {
              this.wake = i;
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
            captcha: gt(e),
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
  });

  // src/accounts/list/create/creator-place.ts
  var $s;
  var Dx = f(() => {
    "use strict";
    $s = class {
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
  var Ms;
  var Ix = f(() => {
    "use strict";
    Ms = class {
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
          const i = () => t(null);
          this.waiting.add(i);
          e.then(t, n).finally(() => this.waiting.delete(i));
        });
      }
      breakOff() {
        [...this.waiting].forEach((e) => e());
      }
    };
  });

  // src/accounts/list/create/list-steps.ts
  var Ns;
  var Bx = f(() => {
    "use strict";
    mo();
    Ts();
    Jt();
    Os();
    Ns = class {
      /**
       * @param service
       * @param clock
       * @param recorder
       * @param report Told of the step that is open, and when there is none any more
       */
      constructor(e, t, n, i) {
        this.service = e;
        this.clock = t;
        this.recorder = n;
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
      answer(e, t, n) {
        this.hold({ row: e, isLeft: false });
        return new Promise((i) => {
          var l, d;
          let o = false;
          let s = () => void 0;
          const a = (p) => {
            s();
            this.open = null;
            this.report(null);
            const m = (p == null ? void 0 : p.kind) === "left" || (p == null ? void 0 : p.kind) === "unfinished" && p.because === "left";
            this.hold(p === null || m ? { row: e, isLeft: m } : null);
            i((p == null ? void 0 : p.kind) === "created" ? Cs(e, p) : p);
          };
          const c = new rr(
            { service: this.service, clock: this.clock },
            t,
            n,
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
        var i, o, s;
        const t = (o = (i = this.held) == null ? void 0 : i.row) != null ? o : null;
        this.held = e;
        const n = (s = e == null ? void 0 : e.row) != null ? s : null;
        if (t !== n) {
          [t, n].filter((a) => a !== null).forEach((a) => this.recorder.touch(a));
        }
      }
      note(e, t, n) {
        var a;
        const i = (a = e.attempt) != null ? a : Ot;
        const { outcome: o } = i;
        const s = (o == null ? void 0 : o.kind) !== "step" || o.step !== t || i.existence !== n;
        if (s && n !== null) {
          this.recorder.record(e, Sr(i, { kind: "stepChanged", step: t, existence: n }).attempt);
        }
      }
    };
  });

  // src/accounts/list/create/queue.ts
  function JT({ state: r, attempt: e }) {
    return QT.includes(r) || r === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function qx(r, e) {
    return [...e ? [e] : [], ...r.filter((t) => t !== e && JT(t))];
  }
  function _x(r) {
    return r.filter(({ state: e }) => e === "unknown" || e === "unfinished");
  }
  function Wx(r, e, t) {
    var n;
    for (const i of r) {
      const o = (n = i.attempt) != null ? n : Ot;
      const s = e === "ask" || i === t || i.state === "unknown";
      i.attempt = b(h({}, s ? o : Se(o)), {
        before: i.state === "warned" ? "warned" : "ready",
        postponed: false
      });
    }
  }
  var QT;
  var zx = f(() => {
    "use strict";
    Jt();
    QT = ["unchecked", "ready", "warned", "refused", "unknown"];
  });

  // src/accounts/list/create/recorder.ts
  function XT({ status: r, before: e }) {
    return r === "open" ? e : r === "sent" ? "creating" : r;
  }
  var Fs;
  var Ux = f(() => {
    "use strict";
    Fs = class {
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
      /** Nothing happened to the row, but what can be done about it is something else now. */
      touch(e) {
        this.onChanged(e);
      }
      record(e, t) {
        var a, c, l;
        const n = e.attempt;
        e.attempt = t;
        const i = XT(t);
        const o = e.state !== i || (n == null ? void 0 : n.outcome) !== t.outcome || (n == null ? void 0 : n.existence) !== t.existence;
        const s = o || (n == null ? void 0 : n.sentAt) !== t.sentAt || (n == null ? void 0 : n.lost) !== t.lost || (n == null ? void 0 : n.tries) !== t.tries || (n == null ? void 0 : n.postponed) !== t.postponed;
        e.state = i;
        e.canonical = (a = t.account) != null ? a : e.canonical;
        if (s) {
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
  });

  // src/accounts/list/create/start-problem.ts
  function ZT(r) {
    return r.filter((e) => !xe([e], G)).map((e) => b(h({}, e), {
      fields: e.fields.filter(({ name: t }) => !YT.includes(t))
    }));
  }
  function eA(r, e) {
    for (const t of new Set(r.map((n) => ee(n, e.mode)))) {
      const n = r.filter((a) => ee(a, e.mode) === t);
      const i = n.every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason;
      const o = ZT(Ue(e.requests, t));
      const s = jr(o, b(h({}, e.values), { reason: i }));
      if (s) {
        return s;
      }
    }
    return null;
  }
  function Hx(r, e) {
    if (r.length === 0) {
      return { kind: "nothing" };
    }
    const t = r.filter((o) => ee(o, e.mode) !== "mail");
    const n = t.filter((o) => o.request.password === "").map(({ id: o }) => o);
    if (n.length > 0) {
      return { kind: "passwordsMissing", rows: n };
    }
    if (t.some((o) => ee(o, e.mode) === "generate") && !e.sheetSaved) {
      return { kind: "sheetNotSaved" };
    }
    const i = eA(r, e);
    return i && { kind: "fieldMissing", field: i.name, label: i.label };
  }
  var YT;
  var Vx = f(() => {
    "use strict";
    ze();
    V();
    tt();
    Ee();
    te();
    YT = ["username", "email", "realname", "password", "retype", "mailpassword"];
  });

  // src/accounts/list/create/batch.ts
  function tA(r, { id: e }) {
    switch (r) {
      case "create":
        return { kind: "creating", row: e };
      case "ask":
        return { kind: "finding", row: e };
      case "finish":
        return { kind: "step", row: e };
      default:
        return T(r);
    }
  }
  var Ds;
  var jx = f(() => {
    "use strict";
    H();
    as();
    ud();
    Nx();
    Fx();
    Dx();
    Ix();
    Bx();
    zx();
    Ux();
    Os();
    Vx();
    Ds = class extends gn {
      constructor(t) {
        super(bs);
        this.dependencies = t;
        this.batch = null;
        /** Between start() and the end of the row after which it halts. */
        this.running = false;
        /** Rows that changed since the last change was told of. */
        this.touched = [];
        this.interruption = new Ms(() => this.state.halting !== null);
        const { service: n, clock: i, journal: o } = t;
        this.place = new $s(() => t.lock());
        this.recorder = new Fs(o, ({ id: s }) => this.touched.push(s), t.onCreated);
        this.steps = new Ns(n, i, this.recorder, (s) => this.tell({ step: s }));
        this.challenges = new Ps(
          () => n.declarations(),
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
      start(t, n) {
        const { pending: i } = this.steps;
        return this.begin(qx(t, i && n.list.includes(i) ? i : null), n, "create");
      }
      /**
       * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
       * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
       *
       * @return As of start()
       */
      ask(t, n) {
        return this.begin(_x(t), n, "ask");
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
      answerStep(t, n) {
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
          void this.run(this.makeRun([t], n, "finish"));
          return "open";
        });
      }
      /** Leaves the step that is open, and the run does not wait for steps any more. */
      leaveAllSteps() {
        var t;
        (t = this.batch) == null ? void 0 : t.runner.leaveSteps();
        this.steps.leave();
      }
      begin(t, n, i) {
        return g(this, null, function* () {
          const o = this.isBusy ? { kind: "busy" } : i === "create" || t.length === 0 ? Hx(t, n) : null;
          if (o) {
            return o;
          }
          if (!(yield this.takePlace())) {
            return { kind: "otherTab" };
          }
          const { journal: s, clock: a } = this.dependencies;
          Wx(t, i, this.steps.pending);
          this.challenges.clear();
          const { me: c, mode: l, reason: d, values: p } = n;
          s.begin({
            me: c,
            mode: l,
            reason: d,
            values: Ex(p, n.requests),
            startedAt: a.now()
          }, n.list);
          void this.run(this.makeRun(t, n, i));
          return null;
        });
      }
      makeRun(t, n, i) {
        return new Es(this.dependencies, {
          recorder: this.recorder,
          steps: this.steps,
          challenges: this.challenges,
          interruption: this.interruption,
          setPhase: (o) => this.tell({ phase: o }),
          setProgress: (o) => this.tell({ progress: o })
        }, t, n, i);
      }
      run(t) {
        return g(this, null, function* () {
          const { phase: n } = this.state;
          const { current: i, progress: o, task: s } = t;
          this.batch = t;
          if (i) {
            this.tell({ task: s, phase: tA(s, i), progress: o });
          }
          const a = yield t.work();
          this.running = false;
          const { halting: c } = this.state;
          const l = t.current;
          if (s === "finish" && !a) {
            this.end(n);
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
        const n = this.touched;
        this.touched = [];
        this.change(b(h({}, t), { journalKept: this.dependencies.journal.kept }), n);
      }
    };
  });

  // src/accounts/list/count-rows.ts
  function Is(r) {
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
  var xd = f(() => {
    "use strict";
  });

  // src/accounts/list/kept-run.ts
  var Bs;
  var Kx = f(() => {
    "use strict";
    Bn();
    Bs = class {
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
          const { rows: n, owner: i } = t;
          if (i !== this.dependencies.journal.owner && !(yield this.hold(i))) {
            return { kind: "elsewhere" };
          }
          const o = n.filter(In).length;
          return { kind: "run", done: n.length - o, total: n.length, left: o };
        });
      }
      /** Nobody gets twice what they have already, this page neither. */
      hold(e) {
        return g(this, null, function* () {
          var i;
          const t = (i = this.held.get(e)) != null ? i : this.dependencies.holdRun(e);
          this.held.set(e, t);
          const n = yield t;
          if (!n) {
            this.held.delete(e);
          }
          return n;
        });
      }
    };
  });

  // src/accounts/list/create/timed-resume.ts
  var nA, qs;
  var Gx = f(() => {
    "use strict";
    nA = 3e4;
    qs = class {
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
        const { clock: n } = this;
        this.callOff = n.later(Math.max(0, Math.min(e - n.now(), nA)), () => {
          if (n.now() < e) {
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
  var _s;
  var Qx = f(() => {
    "use strict";
    _s = class {
      constructor(e) {
        this.dependencies = e;
        this.stopWatching = () => void 0;
      }
      /**
       * @param seconds How long to rest between two tries
       * @param attempt True: it worked, or is not wanted any more. Never rejects
       * @param worked Told once, and not where it was stopped during the last try
       */
      start(e, t, n = () => void 0) {
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
              n();
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
  var rA, iA, Ws;
  var Jx = f(() => {
    "use strict";
    Qx();
    rA = 5;
    iA = 20;
    Ws = class {
      constructor(e, t) {
        this.store = e;
        this.dependencies = t;
        this.watch = new _s(t);
      }
      /** @param begin Tries to begin while another tab creates accounts */
      forOtherTab(e) {
        const { edition: t } = this.store.state;
        this.watch.start(rA, () => g(this, null, function* () {
          var o;
          const { state: n } = this.store;
          if (((o = n.problem) == null ? void 0 : o.kind) !== "otherTab" || n.edition !== t) {
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
        const { store: t, dependencies: n } = this;
        t.set({ awaitsLogin: true });
        this.watch.start(iA, () => g(this, null, function* () {
          var i;
          return (yield n.whoAmI()) === ((i = t.state.opening) == null ? void 0 : i.me);
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
  var zs;
  var Xx = f(() => {
    "use strict";
    Gx();
    Jx();
    zs = class {
      /**
       * @param store
       * @param check
       * @param batch
       * @param dependencies
       * @param order What the button would create now
       */
      constructor(e, t, n, i, o) {
        this.store = e;
        this.check = t;
        this.batch = n;
        this.dependencies = i;
        this.order = o;
        this.waiting = new Ws(e, i);
        this.resumption = new qs(i.clock, (s) => e.set({ resumeAt: s }));
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
          const { awaitsLogin: n, opening: i } = t.state;
          const o = (s = i == null ? void 0 : i.me) != null ? s : "";
          if (n && (yield this.dependencies.whoAmI()) !== o) {
            const a = { kind: "loggedOut", me: o };
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
  function Ai({ kind: r }) {
    return !oA.includes(r);
  }
  function sA({ place: r, batch: e }) {
    const t = Ai(e.phase);
    const { done: n, total: i } = e.progress;
    return { stage: t ? { kind: "run" } : r, step: e.step, progress: t && e.task !== "finish" ? { done: n, total: i } : null };
  }
  var oA, Us;
  var gd = f(() => {
    "use strict";
    Bn();
    as();
    oA = ["idle", "stopped", "finished"];
    Us = class extends gn {
      constructor() {
        super(wx);
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
        this.change(h(h({}, t), sA(h(h({}, this.state), t))), n);
      }
      /** Tells that rows have changed. */
      setRows(t) {
        this.set({}, t.map(({ id: n }) => n));
      }
      /** Rows have come, gone or been replaced. */
      replaceRows(t, n = {}, i = []) {
        this.rows = t;
        this.set(h({ edition: this.state.edition + 1 }, n), i);
      }
    };
  });

  // src/accounts/list/list-run.ts
  function aA(r) {
    return In(r) || r.state === "refused" || r.state === "unfinished";
  }
  var Hs;
  var Yx = f(() => {
    "use strict";
    jx();
    xd();
    Bn();
    Kx();
    Xx();
    gd();
    Hs = class {
      constructor(e, t, n, i) {
        this.store = e;
        this.check = t;
        this.sheet = n;
        this.dependencies = i;
        this.batch = new Ds(i);
        this.kept = new Bs(i);
        this.starting = new zs(
          e,
          t,
          this.batch,
          i,
          () => ({ rows: this.left, plan: this.plan() })
        );
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
        return this.store.rows.filter((t) => t === e || In(t) && !this.sheet.isWithoutPassword(t));
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
          const n = this.kept.restore((d = (l = e.state.opening) == null ? void 0 : l.me) != null ? d : "");
          if (n.kind !== "run") {
            e.set({ brokenOff: { kind: "none" } });
            return;
          }
          const { mode: i, reason: o, values: s } = n.header;
          t.local.context = b(h({}, t.local.context), { mode: i, reason: o });
          t.local.trust(n.rows.filter(({ state: p }) => p !== "rejected" && p !== "unchecked"));
          t.local.checkAll(n.rows);
          e.replaceRows(n.rows, {
            mode: i,
            reason: o,
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
          yield t.ask(e.rows.filter((p) => Et(p) || p.state === "unchecked"));
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
          if (!this.store.rows.some(aA)) {
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
        const { mode: e, reason: t, values: n, opening: i, sheet: o } = this.store.state;
        return {
          me: (s = i == null ? void 0 : i.me) != null ? s : "",
          list: this.store.rows,
          mode: e,
          reason: t,
          values: n,
          requests: (a = i == null ? void 0 : i.requests) != null ? a : [],
          clockSkew: (c = i == null ? void 0 : i.clockSkew) != null ? c : 0,
          sheetSaved: o === "saved"
        };
      }
      /** Until the run is over. */
      over() {
        return new Promise((e) => {
          let t = () => void 0;
          t = this.batch.observe(({ phase: n }) => {
            if (!Ai(n)) {
              void Promise.resolve().then(() => t());
              e();
            }
          });
        });
      }
      onBatch(e, t) {
        const { store: n } = this;
        const i = Ai(n.state.batch.phase);
        const o = Ai(e.phase);
        n.set(h({
          batch: e
        }, o ? { place: { kind: "results" }, resultsSeen: false } : {}), t);
        if (i && !o) {
          this.ended(e.phase, e.task);
        }
      }
      ended(e, t) {
        const { store: n, dependencies: i } = this;
        if (e.kind === "stopped" && e.because.kind === "sessionLost") {
          const o = t === "finish" ? n.rows.filter(({ id: s }) => s === e.row) : void 0;
          this.starting.resumeAfterLogin(o);
        }
        if (t !== "ask") {
          i.onFinished(Is(n.rows));
        }
      }
    };
  });

  // src/accounts/list/create/passwords.ts
  function Zx(r, e, t) {
    const n = r.filter((i) => ee(i, e) === "generate" && i.request.password === "");
    for (const i of n) {
      i.request = b(h({}, i.request), { password: cn(t) });
      i.passwordSource = "made";
    }
    return n.map(({ id: i }) => i);
  }
  function eg(r) {
    const e = new Map(r.map(({ request: n }) => [n.username, n.password]));
    const t = new Map(r.map((n) => [n.canonical, n.request.password]));
    e.delete("");
    t.delete("");
    return (n) => {
      var i, o;
      return (o = (i = e.get(n.request.username)) != null ? i : t.get(n.canonical)) != null ? o : "";
    };
  }
  function tg(r, e) {
    const t = eg(e);
    const n = [];
    for (const i of r) {
      const o = t(i);
      if (o !== "" && i.request.password === "") {
        i.request = b(h({}, i.request), { password: o });
        n.push(i.id);
      }
    }
    return n;
  }
  function ng(r, e) {
    const t = eg(e);
    return r.every((n) => t(n) === n.request.password);
  }
  var rg = f(() => {
    "use strict";
    Kr();
    te();
  });

  // src/accounts/list/list-sheet.ts
  var Vs;
  var ig = f(() => {
    "use strict";
    rg();
    Bn();
    pd();
    te();
    Vs = class {
      constructor(e, t, n, i, o, s) {
        this.store = e;
        this.check = t;
        this.table = n;
        this.randomBytes = i;
        this.reader = o;
        this.sheetOptions = s;
      }
      /** Must the sheet be saved before the batch may begin? */
      get needsSheet() {
        const { mode: e, sheet: t } = this.store.state;
        return this.startable.some((n) => ee(n, e) === "generate" && (t !== "saved" || n.request.password === ""));
      }
      /** The rows that can be created as they stand. */
      get startable() {
        return this.store.rows.filter((e) => (Et(e) || dd(e)) && !this.isWithoutPassword(e));
      }
      /** The rows that cannot be created before the sheet with their passwords is back. */
      get awaitingSheet() {
        return this.store.rows.filter((e) => In(e) && this.isWithoutPassword(e));
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
          const t = ke(e);
          return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
        });
      }
      /** Did its password get lost with a reload? */
      isWithoutPassword(e) {
        return e.passwordSource === "sheet" && e.request.password === "" && ee(e, this.store.state.mode) !== "mail";
      }
      /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
      prepareSheet() {
        const e = new Set(Zx(this.startable, this.store.state.mode, this.randomBytes));
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
        const { mode: n, sheet: i } = t.state;
        const o = ks(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
        this.check.local.checkAll(o);
        const s = tg(t.rows, o);
        this.check.local.checkAll(t.rows);
        const a = t.rows.filter((c) => ke(c) === null && c.request.password !== "" && ee(c, n) === "generate");
        t.set({ sheet: s.length > 0 && ng(a, o) ? "saved" : i, problem: null }, s);
        void this.check.ask(t.rows.filter((c) => c.state === "checking" || c.state === "unchecked" || s.includes(c.id) && Et(c) && ee(c, n) === "type"));
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
        const t = e.rows.filter(({ state: n, request: i }) => (n === "created" || n === "already") && i.password !== "");
        for (const n of t) {
          n.request = b(h({}, n.request), { password: "" });
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
          if (t.passwordSource === "made" && ee(t, e) === "type") {
            t.request = b(h({}, t.request), { password: "" });
            t.passwordSource = "given";
            this.table.edits.forget(t, "password");
          }
        }
      }
    };
  });

  // src/accounts/list/table-edits.ts
  function cA(r, e) {
    return r.id - e.id;
  }
  function og(r, e) {
    var o, s;
    const t = e.replace(/\r\n?/g, "\n").split("\n");
    const n = /* @__PURE__ */ new Map();
    const i = /* @__PURE__ */ new Map();
    for (const a of [...r].sort(cA)) {
      const c = (o = t[a.line - 1]) != null ? o : "";
      const l = ((s = i.get(c)) != null ? s : 0) + 1;
      i.set(c, l);
      n.set(`${l} ${c}`, a);
    }
    return n;
  }
  var js;
  var sg = f(() => {
    "use strict";
    js = class {
      constructor() {
        this.changes = /* @__PURE__ */ new Map();
        this.fields = /* @__PURE__ */ new Map();
      }
      /** How many rows are other than their lines say, passwords that were made left aside. */
      get count() {
        return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
      }
      edit(e, t, n) {
        const i = b(h({}, this.fields.get(e)), { [t]: n });
        this.fields.set(e, i);
        this.changes.set(e, i);
      }
      /** What was put into the field in place of what its line says; undefined: nothing was. */
      edited(e, t) {
        var n;
        return (n = this.fields.get(e)) == null ? void 0 : n[t];
      }
      /** The field is as its line says again. */
      forget(e, t) {
        var o;
        const s = (o = this.fields.get(e)) != null ? o : {}, { [t]: n } = s, i = Fe(s, [hp(t)]);
        if (n !== void 0) {
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
      carry(e, t, n, i) {
        const { changes: o, fields: s } = this;
        if (o.size === 0 && e.every(({ claim: l }) => l === null)) {
          return [];
        }
        this.clear();
        const a = og(n, i);
        const c = [];
        og(e, t).forEach((l, d) => {
          const p = a.get(d);
          const m = o.get(l);
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
  var Ks;
  var ag = f(() => {
    "use strict";
    Jt();
    te();
    sg();
    Ks = class {
      constructor(e, t) {
        this.store = e;
        this.check = t;
        this.edits = new js();
        /** People of whom the text says nothing; see ListDraft.setGuests(). */
        this.guests = [];
        this.removed = [];
      }
      /** How many rows were edited or removed in the table, and are other than their lines say. */
      get editCount() {
        return this.edits.count;
      }
      edit(e, t, n) {
        const { store: i } = this;
        if (i.isRunning) {
          return;
        }
        e.request = b(h({}, e.request), { [t]: n });
        if (t === "password") {
          e.passwordSource = "given";
        }
        this.edits.edit(e, t, n);
        e.overrides = [];
        if (e.attempt) {
          e.attempt = Se(e.attempt);
          e.wiki = null;
        }
        e.state = "unchecked";
        const o = this.check.edited(e);
        i.set({ sheet: "none" }, o.concat(e).map(({ id: s }) => s));
        this.check.askOpen(o);
      }
      /** Has a row created all the same, where the wiki lets this person. */
      override(e, t, n) {
        if (!this.store.isRunning) {
          e.overrides = e.overrides.filter((i) => i !== t).concat(n ? t : []);
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
        const { rows: t, isRunning: n } = this.store;
        const i = t.indexOf(e);
        if (i !== -1 && !n) {
          this.removed.push({ row: e, place: i });
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
      /**
       * Gives rows other names in one go, before they are checked.
       *
       * @param names '' takes back a name that was given so: the row is as its line says
       */
      rename(e) {
        const { store: t, edits: n } = this;
        if (t.isRunning) {
          return;
        }
        for (const [i, o] of e) {
          i.request = b(h({}, i.request), { username: o });
          i.overrides = [];
          i.state = "unchecked";
          if (o === "") {
            n.forget(i, "username");
          } else {
            n.edit(i, "username", o);
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
        const { store: n } = this;
        const i = t.split("\n").length;
        const o = e.concat(this.guests.map((c, l) => hn(e.length + l + 1, i + l + 1, c)));
        const s = n.rows.concat(this.removed.map(({ row: c }) => c));
        const a = new Set(this.edits.carry(s, n.state.text, o, t));
        this.removed = [...a].map((c, l) => ({ row: c, place: o.indexOf(c) - l }));
        return { rows: o.filter((c) => !a.has(c)), removed: a.size };
      }
      replace(e, t) {
        this.store.replaceRows(e, { undoable: this.removed.length, sheet: "none" }, t.map(({ id: n }) => n));
        this.check.askOpen(t);
      }
    };
  });

  // src/accounts/list/list-text.ts
  function cg(r) {
    return vt([
      ["Username", "E-mail", "Real name"],
      ...r.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
    ], "	", "\n");
  }
  var lg = f(() => {
    "use strict";
    lr();
  });

  // src/accounts/list/account-list.ts
  var Gs;
  var ug = f(() => {
    "use strict";
    ut();
    tt();
    Ee();
    yt();
    yx();
    Rx();
    Yx();
    ig();
    Bn();
    gd();
    ag();
    lg();
    te();
    Jt();
    Gs = class {
      constructor(e) {
        this.dependencies = e;
        this.store = new Us();
        /** What it was opened with. */
        this.asked = { accounts: [], reason: "", mail: null, many: true };
        const { store: t } = this;
        this.checking = new ws(t, e);
        this.table = new Ks(t, this.checking);
        this.sheet = new Vs(
          t,
          this.checking,
          this.table,
          e.randomBytes,
          e.reader,
          () => this.draft.sheetOptions
        );
        this.draft = new Ss(
          t,
          this.checking,
          this.table,
          this.sheet,
          e.reader,
          e.columns
        );
        this.run = new Hs(t, this.checking, this.sheet, e);
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
        return this.rows.filter(Et);
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
        const { stage: e, sheet: t, resultsSeen: n, text: i } = this.state;
        const o = e.kind === "list" || e.kind === "check";
        const s = this.rows.some(({ passwordSource: a }) => a === "made");
        return [
          ...this.run.isBusy ? ["run"] : [],
          ...o && !this.store.hasBegun && (i.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
          ...s && t !== "saved" ? ["passwords"] : [],
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
        return ee(e, this.state.mode);
      }
      /**
       * Begins with what the wiki said when view *one* was opened, or asks it.
       *
       * @param asked
       * @param known What the wiki has said already; null: it has not been asked
       */
      open(e, t = null) {
        return g(this, null, function* () {
          const { store: n } = this;
          this.asked = e;
          n.set({ place: { kind: "opening" } });
          try {
            const i = t != null ? t : yield this.dependencies.service.open();
            const o = ji(i.requests).filter(ns);
            const [s] = o;
            n.set({ opening: i, modes: o });
            if (i.impediments.length > 0 || s === void 0) {
              n.set({ place: { kind: "impossible", impediments: i.impediments } });
              return;
            }
            const { local: a } = this.checking;
            a.context = b(h({}, a.context), { rules: i.rules, requests: i.requests });
            const c = e.mail === false ? o.find((l) => l !== "mail") : void 0;
            this.begin(e, i, c != null ? c : s, yield this.run.brokenOff(i.me));
          } catch (i) {
            const { code: o, text: s } = ce.from(i);
            n.set({ place: { kind: "openingFailed", code: o, text: s } });
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
        const { opening: e, reason: t, mode: n } = this.state;
        if (e) {
          this.sheet.forgetPasswords();
          this.run.stopWaiting();
          this.run.forgetRun();
          this.begin({ accounts: [], reason: t, mail: null, many: true }, e, n, { kind: "none" });
        }
      }
      begin(e, t, n, i) {
        const o = {};
        for (const a of er(t.requests, n)) {
          et(o, a.name, Xn(a));
        }
        this.table.clear();
        const s = e.accounts.map((a, c) => hn(c + 1, c + 2, a));
        this.store.replaceRows(s, {
          place: { kind: "list" },
          text: s.length > 0 ? cg(s) : "",
          parsed: null,
          mode: n,
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

  // src/app/list-browser.ts
  function pg(r) {
    window.addEventListener("focus", r);
    return () => window.removeEventListener("focus", r);
  }
  var dg, mg;
  var fg = f(() => {
    "use strict";
    dg = {
      isOnline: () => navigator.onLine,
      onChange(r) {
        window.addEventListener("online", r);
        window.addEventListener("offline", r);
        return () => {
          window.removeEventListener("online", r);
          window.removeEventListener("offline", r);
        };
      }
    };
    mg = {
      get: (r) => localStorage.getItem(r),
      set: (r, e) => localStorage.setItem(r, e)
    };
  });

  // src/app/run-lock.ts
  function bd(r) {
    const e = navigator.locks;
    return e ? new Promise((t) => {
      const n = new AbortController();
      const i = setTimeout(() => n.abort(), uA);
      e.request(lA + r, { signal: n.signal }, () => {
        clearTimeout(i);
        t(true);
        return dA;
      }).catch(() => {
        clearTimeout(i);
        t(!n.signal.aborted);
      });
    }) : Promise.resolve(true);
  }
  var lA, uA, dA;
  var hg = f(() => {
    "use strict";
    lA = "accountCreator.run.";
    uA = 1e3;
    dA = new Promise(() => {
    });
  });

  // src/app/parts.ts
  var Qs;
  var xg = f(() => {
    "use strict";
    Qs = class extends Error {
      constructor(e, t, n) {
        super(`AccountCreator-${e}: ${n}`);
        this.name = "PartError";
        this.part = e;
        this.problem = t;
      }
    };
  });

  // src/app/part-problem.ts
  function st(r) {
    return r instanceof Qs && r.problem === "otherVersion" ? u("accountcreator-new-version") : u("accountcreator-load-failed");
  }
  var Js = f(() => {
    "use strict";
    L();
    xg();
  });

  // src/ui/shared/password-once.ts
  function Xs(r, e) {
    const t = new OO.ui.TextInputWidget({ readOnly: true });
    t.setValue(r);
    t.$input.attr({ "aria-label": u("accountcreator-password-label"), spellcheck: "false" }).addClass("accountcreator-password");
    t.$input.on("copy", () => e == null ? void 0 : e());
    const n = new OO.ui.ButtonWidget({ label: u("accountcreator-copy") });
    const i = $("<div>").addClass("accountcreator-remark accountcreator-remark-reserved").attr("role", "status");
    n.on("click", () => {
      t.select();
      const o = document.execCommand("copy");
      i.text(o ? u("accountcreator-copied") : u("accountcreator-copy-failed"));
      n.focus();
    });
    return $("<div>").append(
      new OO.ui.ActionFieldLayout(t, n, { align: "top", label: u("accountcreator-password-label") }).$element,
      i
    );
  }
  var wd = f(() => {
    "use strict";
    L();
  });

  // src/ui/shared/explanation-view.ts
  function pA({ code: r, message: e }) {
    return [...Y(e) ? [] : [le(e)], u(z(r).advice)];
  }
  function yd(r, e, t) {
    if (!e) {
      return u("accountcreator-unfinished-maybe", t);
    }
    switch (r) {
      case "left":
        return u("accountcreator-unfinished-left", t);
      case "lost":
        return u("accountcreator-unfinished-lost", t);
      case "unanswered":
        return u("accountcreator-unfinished-unanswered", t);
      default:
        return T(r);
    }
  }
  function vd(r) {
    return r ? u("accountcreator-unfinished-advice") : u("accountcreator-unfinished-advice-maybe");
  }
  function mA(r) {
    switch (r.kind) {
      case "openingFailed":
        return { type: "error", heading: u("accountcreator-opening-failed"), paragraphs: [le(r.text)] };
      case "impossible":
        return {
          type: "error",
          heading: u("accountcreator-impossible"),
          paragraphs: r.impediments.length === 0 ? [u("accountcreator-no-password")] : r.impediments.flatMap(pA)
        };
      case "unfinished":
        return {
          type: "warning",
          heading: yd(r.because, r.isCertain, r.username),
          paragraphs: [vd(r.isCertain)]
        };
      case "stepNotShown":
        return {
          type: "warning",
          heading: u("accountcreator-step-not-shown", r.username),
          paragraphs: [r.why]
        };
      case "handedOver":
        return {
          type: "notice",
          heading: u("accountcreator-handed-over", r.username),
          paragraphs: [u("accountcreator-handed-over-advice")]
        };
      default:
        return null;
    }
  }
  var Rr;
  var Ci = f(() => {
    "use strict";
    De();
    V();
    H();
    L();
    wd();
    Ve();
    Rr = class {
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
        const t = mA(e);
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
              Xs(e.password, this.copied)
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
      message({ type: e, heading: t, paragraphs: n }) {
        const i = $("<div>").append($("<strong>").text(t));
        for (const o of n) {
          const s = $("<p>");
          i.append(typeof o === "string" ? s.text(o) : s.append(o));
        }
        return new OO.ui.MessageWidget({ type: e, label: i }).$element;
      }
    };
  });

  // src/ui/shared/gathered-changes.ts
  var fA, Ys;
  var gg = f(() => {
    "use strict";
    fA = 500;
    Ys = class {
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
        for (const s of t) {
          this.rows.add(s);
        }
        if (n === "now") {
          this.showNow();
          return;
        }
        const i = performance.now();
        const o = n === "soon" ? i : Math.max(i, this.shown + fA);
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
  var Zs;
  var bg = f(() => {
    "use strict";
    L();
    Zs = class {
      /**
       * @param list
       * @param source
       * @param say Shows a text; '' for none
       */
      constructor(e, t, n) {
        this.list = e;
        this.source = t;
        this.say = n;
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
  function wg(r) {
    const e = r.unsavedWork;
    if (r.run.isBusy) {
      return u("accountcreator-close-run");
    }
    if (e.includes("passwords")) {
      return u("accountcreator-close-passwords");
    }
    if (e.includes("results") && r.state.stage.kind !== "results") {
      return u("accountcreator-close-results");
    }
    return e.includes("list") || r.state.stage.kind === "check" && !r.isMending ? u("accountcreator-close-list") : null;
  }
  function kd({ unsavedWork: r }) {
    const e = [
      ...r.includes("list") ? [u("accountcreator-lose-list")] : [],
      ...r.includes("passwords") ? [u("accountcreator-lose-passwords")] : [],
      ...r.includes("results") ? [u("accountcreator-lose-results")] : []
    ];
    return e.length > 0 ? e.join("\n") : u("accountcreator-start-over-question");
  }
  function yg(r) {
    return [u("accountcreator-replace-list"), kd(r)].join("\n");
  }
  var Sd = f(() => {
    "use strict";
    L();
  });

  // src/ui/list/list-actions.ts
  function hA(r) {
    return g(this, null, function* () {
      if (yield ve(kd(r), u("accountcreator-start-over")).then(() => true, () => false)) {
        r.startOver();
      }
    });
  }
  function xA(r) {
    if (r.state.checker.running) {
      r.cancelCheck();
    } else {
      r.run.stop();
    }
  }
  function vg(r, e, t) {
    switch (e) {
      case "back":
        r.backToList();
        break;
      case "many":
        void hA(r);
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
        xA(r);
        break;
      case "retry":
        void r.retry();
        break;
      case "sheet-saved":
        r.sheet.confirmSheetSaved();
        break;
      default:
        t(e);
    }
  }
  var kg = f(() => {
    "use strict";
    Ut();
    L();
    Sd();
  });

  // src/ui/list/list-buttons.ts
  function Sg(r) {
    const { stage: e } = r.state;
    const t = { action: "close", label: u("accountcreator-close") };
    const n = { action: "one", label: u("accountcreator-to-one") };
    switch (e.kind) {
      case "opening":
      case "impossible":
        return [t];
      case "openingFailed":
        return [t, { action: "reopen", label: u("accountcreator-reopen"), kind: "progressive" }];
      case "list":
        return [
          n,
          t,
          { action: "check", label: u("accountcreator-check"), kind: "progressive" }
        ];
      case "check":
        return gA(r, [n, t]);
      case "run":
        return bA(r);
      case "results":
        return wA(r, [n, t]);
      default:
        return T(e);
    }
  }
  function gA(r, e) {
    const t = r.run.startable.length;
    const { running: n } = r.state.checker;
    const i = n || t === 0;
    return [
      {
        action: "back",
        label: r.isMending ? u("accountcreator-back-to-results") : u("accountcreator-back-to-list")
      },
      ...e,
      ...n ? [{ action: "stop", label: u("accountcreator-cancel-check") }] : [],
      ...r.sheet.needsSheet ? Rg(r, i) : [{ action: "start", label: u("accountcreator-start", t), kind: "progressive", disabled: i }]
    ];
  }
  function Rg(r, e) {
    return r.state.sheet === "prepared" ? [
      { action: "save-sheet", label: u("accountcreator-save-sheet-again"), disabled: e },
      { action: "sheet-saved", label: u("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
    ] : [{ action: "save-sheet", label: u("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
  }
  function bA(r) {
    const { phase: e, halting: t } = r.state.batch;
    return [
      { action: "stop", label: u("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
      e.kind === "paused" ? { action: "resume", label: u("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: u("accountcreator-pause"), disabled: t !== null }
    ];
  }
  function wA(r, e) {
    const t = r.run.left.length;
    const { checker: n, isSheetComing: i } = r.state;
    const o = n.running || r.run.isBusy || i;
    return [
      { action: "many", label: u("accountcreator-start-over") },
      { action: "save-csv", label: u("accountcreator-save-csv") },
      ...r.rows.some(rs) ? [
        { action: "copy-wikitext", label: u("accountcreator-copy-wikitext") },
        { action: "copy-names", label: u("accountcreator-copy-names") },
        { action: "print-slips", label: u("accountcreator-print-slips"), disabled: i }
      ] : [],
      ...r.rows.some(({ state: s }) => s === "refused") ? [{ action: "retry", label: u("accountcreator-retry") }] : [],
      ...t === 0 ? [] : r.sheet.needsSheet ? Rg(r, o) : [{ action: "resume", label: u("accountcreator-resume-left", t), kind: "progressive", disabled: o }],
      ...e
    ];
  }
  var Tg = f(() => {
    "use strict";
    te();
    H();
    L();
  });

  // node_modules/lit-html/lit-html.js
  function Ig(r, e) {
    if (!Pd(r) || !r.hasOwnProperty("raw")) throw Error("invalid template strings array");
    return void 0 !== Cg ? Cg.createHTML(e) : e;
  }
  function Tr(r, e, t = r, n) {
    var s, a, c;
    if (e === vn) return e;
    let i = void 0 !== n ? (s = t._$Co) == null ? void 0 : s[n] : t._$Cl;
    const o = Pi(e) ? void 0 : e._$litDirective$;
    return (i == null ? void 0 : i.constructor) !== o && ((a = i == null ? void 0 : i._$AO) == null ? void 0 : a.call(i, false), void 0 === o ? i = void 0 : (i = new o(r), i._$AT(r, t, n)), void 0 !== n ? ((c = t._$Co) != null ? c : t._$Co = [])[n] = i : t._$Cl = i), void 0 !== i && (e = Tr(r, i._$AS(r, e.values), i, n)), e;
  }
  var Li, Ag, ea, Cg, Ng, yn, Fg, yA, Wn, Ei, Pi, Pd, vA, Rd, Oi, Og, Lg, qn, Eg, Pg, Dg, $d, k, d9, p9, vn, O, $g, _n, kA, $i, Ad, Mi, Ar, Cd, Od, Ld, Ed, Td, Mg, oe;
  var Te = f(() => {
    Li = globalThis;
    Ag = (r) => r;
    ea = Li.trustedTypes;
    Cg = ea ? ea.createPolicy("lit-html", { createHTML: (r) => r }) : void 0;
    Ng = "$lit$";
    yn = `lit$${Math.random().toFixed(9).slice(2)}$`;
    Fg = "?" + yn;
    yA = `<${Fg}>`;
    Wn = document;
    Ei = () => Wn.createComment("");
    Pi = (r) => null === r || "object" != typeof r && "function" != typeof r;
    Pd = Array.isArray;
    vA = (r) => Pd(r) || "function" == typeof (r == null ? void 0 : r[Symbol.iterator]);
    Rd = "[ 	\n\f\r]";
    Oi = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
    Og = /-->/g;
    Lg = />/g;
    qn = RegExp(`>|${Rd}(?:([^\\s"'>=/]+)(${Rd}*=${Rd}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
    Eg = /'/g;
    Pg = /"/g;
    Dg = /^(?:script|style|textarea|title)$/i;
    $d = (r) => (e, ...t) => ({ _$litType$: r, strings: e, values: t });
    k = $d(1);
    d9 = $d(2);
    p9 = $d(3);
    vn = /* @__PURE__ */ Symbol.for("lit-noChange");
    O = /* @__PURE__ */ Symbol.for("lit-nothing");
    $g = /* @__PURE__ */ new WeakMap();
    _n = Wn.createTreeWalker(Wn, 129);
    kA = (r, e) => {
      const t = r.length - 1, n = [];
      let i, o = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", s = Oi;
      for (let a = 0; a < t; a++) {
        const c = r[a];
        let l, d, p = -1, m = 0;
        for (; m < c.length && (s.lastIndex = m, d = s.exec(c), null !== d); ) m = s.lastIndex, s === Oi ? "!--" === d[1] ? s = Og : void 0 !== d[1] ? s = Lg : void 0 !== d[2] ? (Dg.test(d[2]) && (i = RegExp("</" + d[2], "g")), s = qn) : void 0 !== d[3] && (s = qn) : s === qn ? ">" === d[0] ? (s = i != null ? i : Oi, p = -1) : void 0 === d[1] ? p = -2 : (p = s.lastIndex - d[2].length, l = d[1], s = void 0 === d[3] ? qn : '"' === d[3] ? Pg : Eg) : s === Pg || s === Eg ? s = qn : s === Og || s === Lg ? s = Oi : (s = qn, i = void 0);
        const x = s === qn && r[a + 1].startsWith("/>") ? " " : "";
        o += s === Oi ? c + yA : p >= 0 ? (n.push(l), c.slice(0, p) + Ng + c.slice(p) + yn + x) : c + yn + (-2 === p ? a : x);
      }
      return [Ig(r, o + (r[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), n];
    };
    $i = class r {
      constructor({ strings: e, _$litType$: t }, n) {
        let i;
        this.parts = [];
        let o = 0, s = 0;
        const a = e.length - 1, c = this.parts, [l, d] = kA(e, t);
        if (this.el = r.createElement(l, n), _n.currentNode = this.el.content, 2 === t || 3 === t) {
          const p = this.el.content.firstChild;
          p.replaceWith(...p.childNodes);
        }
        for (; null !== (i = _n.nextNode()) && c.length < a; ) {
          if (1 === i.nodeType) {
            if (i.hasAttributes()) for (const p of i.getAttributeNames()) if (p.endsWith(Ng)) {
              const m = d[s++], x = i.getAttribute(p).split(yn), v = /([.?@])?(.*)/.exec(m);
              c.push({ type: 1, index: o, name: v[2], strings: x, ctor: "." === v[1] ? Cd : "?" === v[1] ? Od : "@" === v[1] ? Ld : Ar }), i.removeAttribute(p);
            } else p.startsWith(yn) && (c.push({ type: 6, index: o }), i.removeAttribute(p));
            if (Dg.test(i.tagName)) {
              const p = i.textContent.split(yn), m = p.length - 1;
              if (m > 0) {
                i.textContent = ea ? ea.emptyScript : "";
                for (let x = 0; x < m; x++) i.append(p[x], Ei()), _n.nextNode(), c.push({ type: 2, index: ++o });
                i.append(p[m], Ei());
              }
            }
          } else if (8 === i.nodeType) if (i.data === Fg) c.push({ type: 2, index: o });
          else {
            let p = -1;
            for (; -1 !== (p = i.data.indexOf(yn, p + 1)); ) c.push({ type: 7, index: o }), p += yn.length - 1;
          }
          o++;
        }
      }
      static createElement(e, t) {
        const n = Wn.createElement("template");
        return n.innerHTML = e, n;
      }
    };
    Ad = class {
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
        const { el: { content: t }, parts: n } = this._$AD, i = ((l = e == null ? void 0 : e.creationScope) != null ? l : Wn).importNode(t, true);
        _n.currentNode = i;
        let o = _n.nextNode(), s = 0, a = 0, c = n[0];
        for (; void 0 !== c; ) {
          if (s === c.index) {
            let d;
            2 === c.type ? d = new Mi(o, o.nextSibling, this, e) : 1 === c.type ? d = new c.ctor(o, c.name, c.strings, this, e) : 6 === c.type && (d = new Ed(o, this, e)), this._$AV.push(d), c = n[++a];
          }
          s !== (c == null ? void 0 : c.index) && (o = _n.nextNode(), s++);
        }
        return _n.currentNode = Wn, i;
      }
      p(e) {
        let t = 0;
        for (const n of this._$AV) void 0 !== n && (void 0 !== n.strings ? (n._$AI(e, n, t), t += n.strings.length - 2) : n._$AI(e[t])), t++;
      }
    };
    Mi = class r {
      get _$AU() {
        var e, t;
        return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
      }
      constructor(e, t, n, i) {
        var o;
        this.type = 2, this._$AH = O, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = n, this.options = i, this._$Cv = (o = i == null ? void 0 : i.isConnected) != null ? o : true;
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
        e = Tr(this, e, t), Pi(e) ? e === O || null == e || "" === e ? (this._$AH !== O && this._$AR(), this._$AH = O) : e !== this._$AH && e !== vn && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : vA(e) ? this.k(e) : this._(e);
      }
      O(e) {
        return this._$AA.parentNode.insertBefore(e, this._$AB);
      }
      T(e) {
        this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
      }
      _(e) {
        this._$AH !== O && Pi(this._$AH) ? this._$AA.nextSibling.data = e : this.T(Wn.createTextNode(e)), this._$AH = e;
      }
      $(e) {
        var o;
        const { values: t, _$litType$: n } = e, i = "number" == typeof n ? this._$AC(e) : (void 0 === n.el && (n.el = $i.createElement(Ig(n.h, n.h[0]), this.options)), n);
        if (((o = this._$AH) == null ? void 0 : o._$AD) === i) this._$AH.p(t);
        else {
          const s = new Ad(i, this), a = s.u(this.options);
          s.p(t), this.T(a), this._$AH = s;
        }
      }
      _$AC(e) {
        let t = $g.get(e.strings);
        return void 0 === t && $g.set(e.strings, t = new $i(e)), t;
      }
      k(e) {
        Pd(this._$AH) || (this._$AH = [], this._$AR());
        const t = this._$AH;
        let n, i = 0;
        for (const o of e) i === t.length ? t.push(n = new r(this.O(Ei()), this.O(Ei()), this, this.options)) : n = t[i], n._$AI(o), i++;
        i < t.length && (this._$AR(n && n._$AB.nextSibling, i), t.length = i);
      }
      _$AR(e = this._$AA.nextSibling, t) {
        var n;
        for ((n = this._$AP) == null ? void 0 : n.call(this, false, true, t); e !== this._$AB; ) {
          const i = Ag(e).nextSibling;
          Ag(e).remove(), e = i;
        }
      }
      setConnected(e) {
        var t;
        void 0 === this._$AM && (this._$Cv = e, (t = this._$AP) == null ? void 0 : t.call(this, e));
      }
    };
    Ar = class {
      get tagName() {
        return this.element.tagName;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      constructor(e, t, n, i, o) {
        this.type = 1, this._$AH = O, this._$AN = void 0, this.element = e, this.name = t, this._$AM = i, this.options = o, n.length > 2 || "" !== n[0] || "" !== n[1] ? (this._$AH = Array(n.length - 1).fill(new String()), this.strings = n) : this._$AH = O;
      }
      _$AI(e, t = this, n, i) {
        const o = this.strings;
        let s = false;
        if (void 0 === o) e = Tr(this, e, t, 0), s = !Pi(e) || e !== this._$AH && e !== vn, s && (this._$AH = e);
        else {
          const a = e;
          let c, l;
          for (e = o[0], c = 0; c < o.length - 1; c++) l = Tr(this, a[n + c], t, c), l === vn && (l = this._$AH[c]), s || (s = !Pi(l) || l !== this._$AH[c]), l === O ? e = O : e !== O && (e += (l != null ? l : "") + o[c + 1]), this._$AH[c] = l;
        }
        s && !i && this.j(e);
      }
      j(e) {
        e === O ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
      }
    };
    Cd = class extends Ar {
      constructor() {
        super(...arguments), this.type = 3;
      }
      j(e) {
        this.element[this.name] = e === O ? void 0 : e;
      }
    };
    Od = class extends Ar {
      constructor() {
        super(...arguments), this.type = 4;
      }
      j(e) {
        this.element.toggleAttribute(this.name, !!e && e !== O);
      }
    };
    Ld = class extends Ar {
      constructor(e, t, n, i, o) {
        super(e, t, n, i, o), this.type = 5;
      }
      _$AI(e, t = this) {
        var s;
        if ((e = (s = Tr(this, e, t, 0)) != null ? s : O) === vn) return;
        const n = this._$AH, i = e === O && n !== O || e.capture !== n.capture || e.once !== n.once || e.passive !== n.passive, o = e !== O && (n === O || i);
        i && this.element.removeEventListener(this.name, this, n), o && this.element.addEventListener(this.name, this, e), this._$AH = e;
      }
      handleEvent(e) {
        var t, n;
        "function" == typeof this._$AH ? this._$AH.call((n = (t = this.options) == null ? void 0 : t.host) != null ? n : this.element, e) : this._$AH.handleEvent(e);
      }
    };
    Ed = class {
      constructor(e, t, n) {
        this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = n;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AI(e) {
        Tr(this, e);
      }
    };
    Td = Li.litHtmlPolyfillSupport;
    Td == null ? void 0 : Td($i, Mi), ((Mg = Li.litHtmlVersions) != null ? Mg : Li.litHtmlVersions = []).push("3.3.3");
    oe = (r, e, t) => {
      var o, s;
      const n = (o = t == null ? void 0 : t.renderBefore) != null ? o : e;
      let i = n._$litPart$;
      if (void 0 === i) {
        const a = (s = t == null ? void 0 : t.renderBefore) != null ? s : null;
        n._$litPart$ = i = new Mi(e.insertBefore(Ei(), a), a, void 0, t != null ? t : {});
      }
      return i._$AI(r), i;
    };
  });

  // node_modules/lit-html/directive.js
  var Bg, ta;
  var qg = f(() => {
    Bg = (r) => (...e) => ({ _$litDirective$: r, values: e });
    ta = class {
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
  });

  // node_modules/lit-html/directives/guard.js
  var SA, zn;
  var na = f(() => {
    Te();
    qg();
    SA = {};
    zn = Bg(class extends ta {
      constructor() {
        super(...arguments), this.ot = SA;
      }
      render(r, e) {
        return e();
      }
      update(r, [e, t]) {
        if (Array.isArray(e)) {
          if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((n, i) => n === this.ot[i])) return vn;
        } else if (this.ot === e) return vn;
        return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
      }
    });
  });

  // src/ui/list/message-box.ts
  var fe;
  var $t = f(() => {
    "use strict";
    Te();
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
        oe(e != null ? e : O, this.content);
        this.widget.toggle(e !== null);
      }
    };
  });

  // src/ui/list/lazy-view.ts
  var Mt;
  var Ni = f(() => {
    "use strict";
    Te();
    $t();
    Mt = class {
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

  // src/ui/list/local-texts.ts
  function Yt(r) {
    return r.filter((e) => e !== "").join(mw.msg("comma-separator"));
  }
  function RA(r) {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(r).length > 0;
    } catch (e) {
      return false;
    }
  }
  function _g(r) {
    return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter(RA), r);
  }
  function Wg(r) {
    return _g({ dateStyle: "medium", timeStyle: "short" }).format(r);
  }
  function ra(r) {
    return _g({ dateStyle: "medium" }).format(Number(r));
  }
  function ia(r) {
    return new Date(r.getTime() - r.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
  }
  var kn = f(() => {
    "use strict";
  });

  // src/ui/list/stop-view.ts
  function sa(r) {
    switch (r.kind) {
      case "nothing":
        return u("accountcreator-problem-nothing");
      case "busy":
        return u("accountcreator-problem-busy");
      case "otherTab":
        return u("accountcreator-problem-other-tab");
      case "sheetNotSaved":
        return u("accountcreator-problem-sheet");
      case "loggedOut":
        return u("accountcreator-problem-logged-out", r.me);
      case "passwordsMissing":
        return u("accountcreator-problem-passwords", r.rows.length);
      case "fieldMissing":
        return u("accountcreator-problem-field", ge(r.label) || r.field);
      default:
        return T(r);
    }
  }
  function zg(r, e) {
    switch (r.kind) {
      case "wiki":
        return u("accountcreator-wait-wiki", e);
      case "offline":
        return u("accountcreator-wait-offline", e);
      case "silent":
        return u("accountcreator-wait-silent", e);
      default:
        return T(r);
    }
  }
  function CA(r) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return r === null ? u("accountcreator-stop-session", e) : u("accountcreator-stop-session-other", e, r);
  }
  function Md(r) {
    switch (r.kind) {
      case "person":
        return u("accountcreator-stop-person");
      case "refused":
        return u("accountcreator-stop-refused");
      case "sessionLost":
        return CA(r.now);
      case "offline":
        return u("accountcreator-stop-offline");
      case "silent":
        return u("accountcreator-stop-silent");
      case "noChallenge":
        return u("accountcreator-stop-challenge");
      case "broken":
        return u("accountcreator-stop-broken", r.error);
      default:
        return T(r);
    }
  }
  var TA, AA, oa;
  var aa = f(() => {
    "use strict";
    Te();
    na();
    De();
    V();
    H();
    Ni();
    kn();
    $t();
    L();
    Ve();
    TA = 36e5;
    AA = [1, 6, 12, 24];
    oa = class {
      /**
       * @param list
       * @param exemption Where the view comes from that helps to ask for a higher limit
       */
      constructor(e, t) {
        this.list = e;
        this.element = document.createElement("div");
        this.box = new fe("warning");
        this.onHours = ({ target: e }) => {
          const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
          this.list.run.resumeAt(t === 0 ? null : Date.now() + t * TA);
        };
        this.exemption = new Mt(t);
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
        return k`
			<p><strong>${Md(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused, t) : O}
			${e.kind === "sessionLost" ? this.loginTemplate() : O}`;
      }
      refusalTemplate({ message: e, code: t }, n) {
        const { advice: i, action: o } = z(t);
        return k`
			<div>${zn([e], () => Y(e) ? O : le(e))}</div>
			<p>${u(i)}</p>
			${o === "raiseLimit" ? this.limitTemplate(n) : O}`;
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
      limitTemplate(e) {
        const { resumeAt: t } = e;
        this.exemption.render(e, true);
        const n = AA.map((i) => k`<option value=${i}>${u("accountcreator-resume-hours", i)}</option>`);
        return k`
			<p>
				<label>
					${u("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onHours}>
						<option value="0">${u("accountcreator-resume-by-hand")}</option>
						${n}
					</select>
				</label>
				<span role="status">${t === null ? "" : u("accountcreator-resume-at", Wg(t))}</span>
			</p>
			${this.exemption.element}`;
      }
    };
  });

  // src/ui/list/list-status.ts
  function OA({ phase: r, halting: e }) {
    if (r.kind === "waiting") {
      return zg(r.because, Math.max(0, Math.ceil((r.until - Date.now()) / 1e3)));
    }
    return r.kind === "paused" ? u("accountcreator-paused") : e ? u("accountcreator-halting") : "";
  }
  function Ug({ state: r, sheet: e }) {
    const { stage: t, batch: n, checker: i, problem: o } = r;
    if (n.phase.kind === "finding") {
      return u("accountcreator-finding");
    }
    if (t.kind === "run") {
      return OA(n);
    }
    if (i.running) {
      return u("accountcreator-checking", i.done, i.total);
    }
    if (t.kind !== "check" && t.kind !== "results") {
      return "";
    }
    return o ? sa(o) : r.sheet === "prepared" && e.needsSheet ? u("accountcreator-sheet-question") : "";
  }
  var Hg = f(() => {
    "use strict";
    L();
    aa();
  });

  // src/ui/list/list-step.ts
  function LA(r, e) {
    var t;
    switch (e) {
      case "gone":
        return yd("lost", ((t = r.attempt) == null ? void 0 : t.existence) === "yes", r.canonical);
      case "otherTab":
        return u("accountcreator-other-tab");
      case "busy":
        return u("accountcreator-problem-busy");
      default:
        return T(e);
    }
  }
  var ca;
  var Vg = f(() => {
    "use strict";
    Te();
    te();
    H();
    Ut();
    Ci();
    L();
    Hc();
    ca = class {
      /**
       * @param list
       * @param dependencies
       * @param say Says something beside the buttons
       * @param changed Told when there is something else to show around it
       */
      constructor(e, t, n, i) {
        this.list = e;
        this.say = n;
        this.changed = i;
        this.element = document.createElement("div");
        this.followed = null;
        this.stop = () => void 0;
        this.view = new ar(t);
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
            this.say(LA(e, t));
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
        const n = t.phase !== "open";
        const i = ko(t);
        return [
          ...this.isInRun ? [{ action: "leave-all", label: u("accountcreator-leave-all-steps"), disabled: n }] : [],
          { action: "leave", label: cr(t), kind: "destructive", disabled: n },
          ...i === null ? [] : [{ action: "next", label: i, kind: "progressive", disabled: n }]
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
          void ve(ei(n), cr(n)).then(() => this.list.run.leaveStep(), () => this.focus());
        } else if (e === "leave-all") {
          void ve(u("accountcreator-leave-all-question"), u("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
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
        oe(e ? k`
			<p><strong>${u("accountcreator-step-for", Qt(e.row), e.row.line)}</strong></p>
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
  function EA(r, e) {
    switch (r) {
      case "unused":
        return false;
      case "realname":
        return e === "realname" || e === "firstname" || e === "lastname";
      case "firstname":
      case "lastname":
        return e === r || e === "realname";
      default:
        return e === r;
    }
  }
  function jg(r, e, t) {
    return r.map((n, i) => i === e ? t : EA(t, n) ? "unused" : n);
  }
  function Kg(r) {
    return r !== "unused" && r !== "password" && r !== "reason" && r !== "mode";
  }
  function Gg(r) {
    const [e, ...t] = r.flatMap(({ columns: n }) => n ? [n] : []);
    return (e != null ? e : []).flatMap(({ heading: n, meaning: i }, o) => {
      const s = /* @__PURE__ */ new Set([i, ...t.flatMap((a) => {
        var c, l;
        return (l = (c = a[o]) == null ? void 0 : c.meaning) != null ? l : [];
      })]);
      return s.size > 1 ? [{ place: o, heading: n, meanings: [...s] }] : [];
    });
  }
  function Fi({ columns: r, format: e, isGuess: t, readings: n }) {
    return t || n.length > 1 || e !== "sheet" && r !== null && r.length > 1;
  }
  function Nd(r) {
    return r !== null && !r.certain && Fi(r);
  }
  var Fd = f(() => {
    "use strict";
  });

  // src/ui/list/broken-off-view.ts
  function PA(r) {
    switch (r.kind) {
      case "run":
        return u("accountcreator-broken-off", r.done, r.total);
      case "elsewhere":
        return u("accountcreator-broken-off-elsewhere");
      case "unreadable":
        return u("accountcreator-broken-off-unreadable");
      default:
        return T(r);
    }
  }
  function Qg(r, e) {
    if (r.kind === "none") {
      return null;
    }
    const t = () => {
      void e.goOn();
    };
    const n = () => {
      const i = r.kind === "run" ? ve(u("accountcreator-broken-off-forget-question"), u("accountcreator-broken-off-forget")) : $.when();
      void i.then(() => e.forgetRun(), () => void 0);
    };
    return k`
		<p>${PA(r)}</p>
		<p>
			<button
				type="button" class="accountcreator-plain-button accountcreator-primary"
				data-accountcreator-action="resume" ?hidden=${r.kind !== "run"}
				@click=${t}
			>${u("accountcreator-broken-off-go-on")}</button>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
				@click=${n}
			>${u("accountcreator-broken-off-forget")}</button>
		</p>`;
  }
  var Jg = f(() => {
    "use strict";
    Te();
    H();
    Ut();
    L();
  });

  // src/ui/list/column-text.ts
  function Zt(r) {
    switch (r) {
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
  var Dd = f(() => {
    "use strict";
    L();
  });

  // src/ui/list/list-paste.ts
  function MA(r, e) {
    r.focus();
    if (!document.execCommand("insertText", false, e)) {
      r.setRangeText(e, r.selectionStart, r.selectionEnd, "end");
      r.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  function Xg(r, e) {
    r.addEventListener("paste", (t) => {
      var i, o, s, a;
      const n = (o = (i = t.clipboardData) == null ? void 0 : i.getData("text/html")) != null ? o : "";
      if ($A.test(n)) {
        t.preventDefault();
        const c = (a = (s = t.clipboardData) == null ? void 0 : s.getData("text/plain")) != null ? a : "";
        void e.readSource({ kind: "html", html: n, text: c }, { DOMParser }).catch((l) => {
          mw.log.error(l);
          return { text: c };
        }).then((l) => MA(r, l.text));
      }
    });
  }
  var $A;
  var Yg = f(() => {
    "use strict";
    $A = /<(?:table|tr|a)[\s>]/i;
  });

  // src/ui/list/opened-file.ts
  function la(r) {
    return g(this, null, function* () {
      try {
        return new Uint8Array(yield r.arrayBuffer());
      } catch (e) {
        return null;
      }
    });
  }
  function ua(r) {
    var t, n;
    const e = (n = (t = r.files) == null ? void 0 : t[0]) != null ? n : null;
    r.value = "";
    return e;
  }
  function da(r, e) {
    r.addEventListener("dragover", (t) => t.preventDefault());
    r.addEventListener("drop", (t) => {
      var i;
      const n = (i = t.dataTransfer) == null ? void 0 : i.files[0];
      if (n) {
        t.preventDefault();
        e(n);
      }
    });
  }
  var Di = f(() => {
    "use strict";
  });

  // src/ui/list/list-sources.ts
  var pa;
  var Zg = f(() => {
    "use strict";
    Te();
    L();
    $t();
    Di();
    pa = class {
      /**
       * @param list
       * @param part
       * @param readNow Tells the list what was typed last
       */
      constructor(e, t, n) {
        this.list = e;
        this.part = t;
        this.readNow = n;
        this.element = document.createElement("div");
        this.problem = new fe("error");
        this.view = null;
        this.isFetching = false;
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? ua(e) : null;
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
        da(e, (t) => this.openFile(t));
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
          } catch (n) {
            this.problem.show(k`${this.part.problemText(n)}`);
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
        oe(k`
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
  var ma;
  var eb = f(() => {
    "use strict";
    Te();
    L();
    Ni();
    ma = class {
      constructor(e, t) {
        this.list = e;
        this.element = document.createElement("div");
        this.isOpen = false;
        this.view = new Mt(t);
      }
      render(e) {
        const t = this.list.rows.filter(({ request: n }) => n.username === "").length;
        this.view.render(e, this.isOpen);
        oe(k`
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
  function nb(r) {
    switch (r) {
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
        return T(r);
    }
  }
  function tb(r, [e = "", t = "", n, i = ""]) {
    return zt([
      r,
      e === "" ? "" : t === "" ? u("accountcreator-remark-account-since", ra(e)) : u("accountcreator-remark-account-by", ra(e), t),
      n === void 0 ? "" : u("accountcreator-remark-account-edits", n),
      i === "" ? "" : u("accountcreator-remark-account-home", i)
    ]);
  }
  function Sn({ code: r, parameters: e }) {
    switch (r) {
      case "name-missing":
        return u("accountcreator-remark-name-missing");
      case "name-invalid":
        return u("accountcreator-remark-name-invalid");
      case "name-taken":
        return tb(u("accountcreator-remark-name-taken"), e);
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
        return u("accountcreator-remark-already", ...e.map(ra));
      case "has-account":
        return tb(u("accountcreator-remark-has-account"), e);
      default:
        return T(r);
    }
  }
  function fa(r, e) {
    var t;
    switch (e.kind) {
      case "created":
        return {
          wiki: null,
          own: e.by === "mail" ? u("accountcreator-row-created-mail") : u("accountcreator-row-created")
        };
      case "refused":
        return {
          wiki: Y(e.message) ? null : e.message,
          own: u(z(e.code).advice)
        };
      case "step":
        return { wiki: null, own: vd(((t = r.attempt) == null ? void 0 : t.existence) === "yes") };
      case "sessionLost":
        return { wiki: null, own: u("accountcreator-row-session-lost") };
      case "unknown":
        return { wiki: null, own: u("accountcreator-row-unknown") };
      default:
        return T(e);
    }
  }
  var Cr = f(() => {
    "use strict";
    De();
    V();
    H();
    Ci();
    kn();
    L();
  });

  // src/ui/list/shared-fields.ts
  function NA({ opening: r, mode: e }) {
    var o;
    const t = (o = r == null ? void 0 : r.requests) != null ? o : [];
    const n = xe(t, "reason");
    const i = er(t, e).filter((s) => s.name !== G && s.name !== _r && s.type !== "button" && !id(s));
    return [...n ? [n] : [], ...i];
  }
  var Or;
  var Id = f(() => {
    "use strict";
    ze();
    V();
    tt();
    ut();
    ps();
    _c();
    Cr();
    Or = class {
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
        const n = NA(e).filter(({ name: i }) => t === void 0 || i === t);
        return n.flatMap((i) => {
          var c, l;
          const o = (c = this.controls.get(i)) != null ? c : this.makeControl(i);
          const s = i.name === "reason";
          o.setValue(s ? e.reason : (l = ye(e.values, i.name)) != null ? l : "");
          const [a] = s ? e.reasonRemarks : [];
          o.setRemark(a ? { type: "warning", content: Sn(a) } : null);
          return o.$element.get();
        });
      }
      makeControl(e) {
        const t = new ir(e, {
          changed: (n, i) => {
            if (n === "reason") {
              this.draft.setReason(String(i));
            } else {
              this.draft.setValue(n, i);
            }
          }
        }, true);
        this.controls.set(e, t);
        return t;
      }
    };
  });

  // src/ui/shared/password-mode-view.ts
  function FA(r, e, t) {
    switch (r) {
      case "mail": {
        const n = xe(e, "mailpassword");
        return n && !Y(n.label) ? ge(n.label) : u("accountcreator-mode-mail");
      }
      case "generate":
      case "type":
        return t[r]();
      default: {
        const n = r.slice("request:".length);
        const i = e.find((s) => s.id === n);
        const o = i == null ? void 0 : i.fields.find(({ type: s }) => s === "button");
        return o && ge(o.label) || i && ge(i.provider) || n;
      }
    }
  }
  var Lr;
  var Bd = f(() => {
    "use strict";
    V();
    L();
    Ve();
    Lr = class {
      constructor(e, t) {
        this.chosen = e;
        this.own = t;
        this.$element = $("<div>").addClass("accountcreator-modes");
        this.radios = [];
        this.shown = "";
      }
      render(e, t, n) {
        const i = e.map((s) => FA(s, n, this.own));
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
        const n = $("<div>").attr("id", OO.ui.generateElementId()).addClass("accountcreator-modes-legend").text(u("accountcreator-modes"));
        this.$element.empty().attr({ role: "radiogroup", "aria-labelledby": (i = n.attr("id")) != null ? i : "" }).append(n);
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
  function IA(r) {
    const e = {};
    for (const t of ["username", "email", "realname", "password"]) {
      const n = xe(r, t);
      if (n) {
        e[t] = [ge(n.label), Zt(t)];
      }
    }
    return e;
  }
  var DA, rb, ha;
  var ib = f(() => {
    "use strict";
    Te();
    Fd();
    te();
    V();
    Jg();
    Dd();
    Ni();
    $t();
    Yg();
    Zg();
    eb();
    L();
    Cr();
    Id();
    Bd();
    Ve();
    DA = 250;
    rb = 8;
    ha = class {
      constructor(e, t, { columns: n, naming: i }) {
        this.list = e;
        this.element = document.createElement("div");
        this.brokenOff = new fe("warning");
        /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
        this.known = "";
        this.columns = new Mt(n);
        this.names = new ma(e, i);
        this.element.className = "accountcreator-list";
        this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: u("accountcreator-list-example") });
        this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
        this.text.on("change", () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.readNow(), DA);
        });
        this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: u("accountcreator-list") });
        this.shared = new Or(e.draft);
        this.modes = new Lr((s) => {
          if (ns(s)) {
            e.draft.setMode(s);
          }
        }, {
          generate: () => u("accountcreator-mode-generate-list"),
          type: () => u("accountcreator-mode-type-list")
        });
        this.sources = new pa(e, t, () => this.readNow());
        this.sources.takeDrops(this.element);
        const [o] = this.text.$input.get();
        if (o instanceof HTMLTextAreaElement) {
          Xg(o, e.draft);
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
          const e = Nd(this.list.state.parsed) ? yield this.columns.ready() : null;
          const t = e !== null && Nd(this.list.state.parsed);
          if (t) {
            this.render(this.list.state);
            e.focus();
          }
          return t;
        });
      }
      render(e) {
        var n, i;
        if (e.stage.kind !== "list") {
          this.empty();
          return;
        }
        if (e.text !== this.known) {
          this.known = e.text;
          this.text.setValue(e.text);
        }
        const t = (i = (n = e.opening) == null ? void 0 : n.requests) != null ? i : [];
        this.list.draft.setHeadings(IA(t));
        this.brokenOff.show(Qg(e.brokenOff, this.list.run));
        this.modes.render(e.modes, e.mode, t);
        this.sources.follow();
        this.columns.render(e, e.parsed !== null && Fi(e.parsed));
        this.names.render(e);
        oe(this.template(e), this.element);
      }
      template(e) {
        var n;
        const { parsed: t } = e;
        return k`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			${this.sources.element}
			<div class="accountcreator-understood" role="status">
				${t || this.list.rows.length > 0 ? this.understoodTemplate((n = t == null ? void 0 : t.remarks) != null ? n : []) : O}
			</div>
			${this.columns.element}
			${this.names.element}
			${this.modes.$element[0]}
			<div>${this.shared.render(e)}</div>`;
      }
      understoodTemplate(e) {
        const { editCount: t } = this.list.table;
        const n = e.filter(({ code: s }) => s !== "header");
        const i = n.length - rb;
        const o = n.slice(0, rb).map(({ line: s, code: a, text: c }) => k`<li>${u("accountcreator-line", s, nb(a), c)}</li>`);
        return k`
			<strong>${u("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? u("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${n.length === 0}>
				${o}
				${i > 0 ? k`<li>${u("accountcreator-more-lines", i)}</li>` : O}
			</ul>`;
      }
    };
  });

  // src/ui/list/page-title.ts
  var xa;
  var ob = f(() => {
    "use strict";
    xa = class {
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
  });

  // src/ui/list/run-urgency.ts
  function sb(r, e) {
    if ((r == null ? void 0 : r.stage.kind) !== "run" || e.stage.kind !== "run") {
      return "now";
    }
    const [{ batch: t }, { batch: n }] = [r, e];
    return t.phase.kind === "creating" && n.phase.kind === "creating" && t.halting === n.halting && t.challenge === n.challenge && t.journalKept === n.journalKept ? "together" : "soon";
  }
  var ab = f(() => {
    "use strict";
  });

  // src/ui/list/status-note.ts
  var ga;
  var cb = f(() => {
    "use strict";
    ga = class {
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
  function ba({ state: r }, e) {
    return e === "all" || lb[e].includes(r);
  }
  function Er(r, e) {
    const t = e === "all" ? Object.values(r) : lb[e].map((n) => r[n]);
    return t.reduce((n, i) => n + i, 0);
  }
  function qd(r, e) {
    const t = e.find((n) => Er(r, n) > 0);
    return Er(r, "all") > BA && t ? t : "all";
  }
  var lb, BA;
  var _d = f(() => {
    "use strict";
    lb = {
      problems: ["rejected", "refused", "unknown", "unfinished"],
      warnings: ["warned"],
      ready: ["ready"],
      done: ["created", "already", "skipped"]
    };
    BA = 15;
  });

  // src/ui/list/challenge-view.ts
  var wa;
  var ub = f(() => {
    "use strict";
    ze();
    De();
    xo();
    L();
    wa = class {
      constructor(e, t) {
        this.list = e;
        this.createAccountPage = t;
        this.element = document.createElement("div");
        this.$element = $(this.element).addClass("accountcreator-challenge");
        this.$refused = $("<div>").attr("role", "alert");
        this.label = null;
        this.shown = 0;
        this.said = null;
        /** Answers each challenge when it comes, mostly unnoticed; null: the person does. */
        this.solve = null;
        this.$element.append(this.$refused);
      }
      render(e, t) {
        var s;
        if (!t) {
          this.solve = null;
        }
        const { solve: n } = this;
        this.show(t && (n !== null || e !== null && !e.answered), t);
        const i = t ? e : null;
        const o = (s = i == null ? void 0 : i.number) != null ? s : 0;
        if (o !== this.shown) {
          this.shown = o;
          this.replaceBy(i);
        }
        if (i) {
          this.renderUse(i);
        }
      }
      /** Its room stays until the run is over: what is below must not move with every account. */
      show(e, t) {
        const { style: n, childElementCount: i } = this.element;
        if (!t) {
          n.minHeight = "";
        } else if (!e && i > 1) {
          n.minHeight = `${this.element.offsetHeight}px`;
        }
        n.visibility = e ? "" : "hidden";
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
          const n = () => this.solve === e && this.shown === t;
          try {
            const i = yield e();
            if (n()) {
              this.$refused.empty();
              this.list.run.answerChallenge(G, i);
            }
          } catch (i) {
            if (n()) {
              const o = new OO.ui.ButtonWidget({ label: u("accountcreator-reopen"), flags: ["progressive"] });
              o.$button.attr("data-accountcreator-action", "solve");
              o.on("click", () => {
                this.$refused.empty();
                void this.answerBy(e);
              });
              this.sayError(u("accountcreator-advice-captcha-unsolved"), o.$element);
              o.focus();
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
        var n;
        (n = this.label) == null ? void 0 : n.setLabel(u("accountcreator-challenge-for", this.nameOf(t)));
        if (e !== this.said) {
          this.said = e;
          this.$refused.empty();
          if (e) {
            this.sayError(u(z(e.code).advice));
          }
        }
      }
      nameOf(e) {
        var t, n;
        return (n = (t = this.list.rows.find(({ id: i }) => i === e)) == null ? void 0 : t.canonical) != null ? n : "";
      }
      build({ captcha: e, row: t }) {
        var c;
        const n = this.nameOf(t);
        const i = new OO.ui.TextInputWidget({ name: G, autocomplete: false });
        i.$input.attr({ spellcheck: "false", autocapitalize: "off" });
        const o = () => {
          if (i.getValue().trim() !== "") {
            this.list.run.answerChallenge(G, i.getValue());
          }
        };
        i.on("enter", o);
        const s = new OO.ui.ButtonWidget({ label: u("accountcreator-answer"), flags: ["primary", "progressive"] });
        s.on("click", o);
        const a = new ln(e, {
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
            address: () => mw.util.getUrl("Special:CreateAccount", { wpName: n }),
            handOver: () => this.list.run.stop()
          }
        });
        this.$element.append(a.$element);
        if (e.kind !== "service") {
          this.label = new OO.ui.ActionFieldLayout(i, s, {
            align: "top",
            label: u("accountcreator-challenge-for", n)
          });
          this.$element.append(this.label.$element);
          (c = i.$input[0]) == null ? void 0 : c.focus({ preventScroll: true });
        }
      }
    };
  });

  // src/ui/list/row-view.ts
  function Pr(r) {
    switch (r) {
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
        return T(r);
    }
  }
  function ya(r) {
    const e = document.createElement("div");
    e.className = `accountcreator-cell accountcreator-cell-${r}`;
    e.setAttribute("role", "gridcell");
    return e;
  }
  function WA({ state: r }) {
    switch (r) {
      case "asking":
        return u("accountcreator-alternatives-asking");
      case "failed":
        return u("accountcreator-alternatives-failed");
      case "none":
        return u("accountcreator-alternatives-none");
      default:
        return T(r);
    }
  }
  function Ii(r, e, t) {
    return k`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${r}</button>`;
  }
  function zA(r, { code: e }, t) {
    switch (e) {
      case "name-taken":
        return Ii(u("accountcreator-theirs"), "theirs", () => t.claim(r, true));
      case "has-account":
        return Ii(u("accountcreator-not-theirs"), "not-theirs", () => t.claim(r, false));
      default:
        return O;
    }
  }
  var Un, qA, _A, va;
  var $r = f(() => {
    "use strict";
    Te();
    na();
    H();
    te();
    L();
    Cr();
    Ve();
    Un = ["username", "email", "realname"];
    qA = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    _A = ["created", "already", "unfinished", "unknown"];
    va = class {
      /**
       * @param row
       * @param actions
       * @param called What a state is called
       */
      constructor(e, t, n) {
        this.row = e;
        this.actions = t;
        this.called = n;
        this.element = document.createElement("div");
        this.state = ya("state");
        this.fields = Un.map((e) => ({
          field: e,
          cell: ya(e),
          text: document.createElement("bdi")
        }));
        this.remarks = ya("remarks");
        this.tools = ya("tools");
        this.place = -1;
        this.search = null;
        this.element.className = "accountcreator-row";
        this.element.setAttribute("role", "row");
        this.element.setAttribute("data-accountcreator-row", String(e.id));
        for (const { field: i, cell: o } of this.fields) {
          o.setAttribute("data-field", i);
          o.tabIndex = -1;
        }
        this.element.append(
          this.state,
          ...this.fields.map(({ cell: i }) => i),
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
        for (const { field: t, cell: n, text: i } of this.fields) {
          const o = e.request[t];
          if (i.textContent !== o) {
            i.textContent = o;
          }
          n.classList.toggle("accountcreator-cell-empty", o === "");
          if (i.parentNode !== n) {
            n.textContent = "";
            n.append(i);
          }
          if (e.remarks.some((s) => s.field === t && s.severity === "error")) {
            n.setAttribute("aria-invalid", "true");
          } else {
            n.removeAttribute("aria-invalid");
          }
        }
        this.renderControls();
      }
      cell(e) {
        var t, n;
        return (n = (t = this.fields.find((i) => i.field === e)) == null ? void 0 : t.cell) != null ? n : null;
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
        const n = [this.remarks, this.tools].some((l) => l.contains(document.activeElement));
        const i = ke(e);
        const o = _A.includes(e.state);
        const s = e.remarks.filter(({ code: l }) => !o || l === "already" || l === "has-account");
        const a = o ? [] : t.overrides(e);
        if (s.length > 0 || i || a.length > 0 || this.remarks.hasChildNodes()) {
          oe([
            s.map((l) => this.remarkTemplate(l)),
            i ? this.outcomeTemplate(i) : O,
            a.map(({ name: l, label: d }) => this.overrideTemplate(l, ge(d) || l))
          ], this.remarks);
        }
        oe(this.toolTemplate(), this.tools);
        for (const l of Array.from(this.remarks.querySelectorAll("a[href]"))) {
          l.setAttribute("tabindex", "-1");
        }
        if (n && !this.element.contains(document.activeElement)) {
          (c = this.cell("username")) == null ? void 0 : c.focus({ preventScroll: true });
        }
      }
      outcomeTemplate(e) {
        const { row: t, actions: n } = this;
        const { wiki: i, own: o } = e.kind === "step" && n.canFinish(t) ? { wiki: null, own: u("accountcreator-row-unfinished") } : fa(t, e);
        return k`<div>${zn([i], () => i ? le(i) : O)} ${o}</div>`;
      }
      remarkTemplate(e) {
        const { row: t, actions: n } = this;
        const { message: i, override: o } = e;
        const s = e.code === "name-taken" && e.fixes.length === 0;
        const a = e.fixes.map((c) => Ii(u("accountcreator-fix", c), "fix", () => n.fix(t, e, c)));
        return k`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${i ? zn([i], () => le(i)) : Sn(e)}
			${a}
			${s ? this.alternativesTemplate() : O}
			${zA(t, e, n)}
			${o === null ? O : this.overrideTemplate(o, u("accountcreator-override"))}
		</div>`;
      }
      alternativesTemplate() {
        const { search: e } = this;
        const t = e !== null && e.about === this.row.wiki;
        const n = () => {
          void this.findNames();
        };
        return k`
			${Ii(u("accountcreator-alternatives"), "find-name", n)}
			<span role="status">${t ? WA(e) : ""}</span>`;
      }
      findNames() {
        return g(this, null, function* () {
          var n;
          const { row: e } = this;
          const t = (i) => {
            this.search = { about: e.wiki, state: i };
            this.render();
          };
          if (((n = this.search) == null ? void 0 : n.state) === "asking") {
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
        const { row: n, actions: i } = this;
        const o = ({ target: s }) => {
          i.override(n, e, s instanceof HTMLInputElement && s.checked);
        };
        return k`<label>
			<input type="checkbox" tabindex="-1" .checked=${n.overrides.includes(e)} @change=${o}>
			${t}
		</label>`;
      }
      toolTemplate() {
        const { row: e, actions: t } = this;
        if (e.state === "unfinished") {
          return t.canFinish(e) ? Ii(u("accountcreator-finish"), "finish", () => t.finish(e)) : O;
        }
        if (!qA.includes(e.state)) {
          return O;
        }
        const n = u("accountcreator-remove", e.request.username);
        return k`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${n} title=${n} @click=${() => t.remove(e)}
		>×</button>`;
      }
    };
  });

  // src/ui/list/list-head.ts
  function db(r) {
    switch (r) {
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
  function VA({ limited: r, createdLastDay: e, needed: t }) {
    if (!r) {
      return u("accountcreator-quota-none");
    }
    return e === null ? u("accountcreator-quota", t) : u("accountcreator-quota-used", t, e);
  }
  function jA(r) {
    return r === null ? "" : r < 90 ? u("accountcreator-seconds-left", Math.ceil(r)) : u("accountcreator-minutes-left", Math.ceil(r / 60));
  }
  function KA(r) {
    return Yt(UA.filter((e) => r[e] > 0).map((e) => u("accountcreator-count", r[e], Pr(e))));
  }
  var UA, HA, ka;
  var pb = f(() => {
    "use strict";
    Te();
    xd();
    te();
    _d();
    ub();
    kn();
    Ni();
    $t();
    L();
    $r();
    Id();
    aa();
    Cr();
    UA = [
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
    HA = ["all", "problems", "warnings", "ready", "done"];
    ka = class {
      constructor(e, t, { createAccountPage: n, sheetReturn: i, exemption: o }) {
        this.list = e;
        this.table = t;
        this.element = document.createElement("div");
        /** What stays in sight, however far the table is scrolled. */
        this.strip = document.createElement("div");
        this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
        this.problems = new fe("warning");
        this.filter = "all";
        /** Did somebody choose the filter? Then it stays. */
        this.isChosen = false;
        this.element.className = "accountcreator-list-head";
        this.strip.className = "accountcreator-strip";
        this.sheetReturn = new Mt(i);
        this.shared = new Or(e.draft);
        this.stopView = new oa(e, o);
        this.challenge = new wa(e, n);
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
        const { kind: n } = e.stage;
        const i = n === "run";
        const o = Is(this.list.rows);
        this.chooseFilter(e, t, o);
        this.progress.$element.toggle(i || e.checker.running);
        const { done: s, total: a } = i ? e.batch.progress : e.checker;
        this.progress.setProgress(100 * s / Math.max(1, a));
        this.challenge.render(e.batch.challenge, i);
        this.stopView.render(e);
        const { awaitingSheet: c, withoutSlip: l } = this.list.sheet;
        this.sheetReturn.render(e, !i && c.length + l.length > 0);
        this.undo.toggle(e.undoable > 0 && !i);
        const d = this.problemTexts(e);
        this.problems.show(d.length > 0 ? k`${d.map((p) => k`<p>${p}</p>`)}` : null);
        oe(this.stripTemplate(e, o), this.strip);
        oe(this.template(e, o), this.element);
      }
      stripTemplate(e, t) {
        return k`
			<div class="accountcreator-summary" tabindex="-1">${KA(t)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
      }
      template(e, t) {
        const { stage: n, quota: i } = e;
        return k`
			${this.stopView.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<div class="accountcreator-missing-field">${this.missingField(e)}</div>
			<p ?hidden=${n.kind !== "check" || !i}>
				${i ? VA(b(h({}, i), { needed: this.list.creatable.length })) : ""}
			</p>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${u("accountcreator-filters")}>
					${HA.map((o) => this.filterTemplate(o, Er(t, o)))}
				</div>
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(t)}</p>`;
      }
      /** Where the list does not begin for want of a field, that field. */
      missingField(e) {
        const { stage: t, missingField: n } = e;
        return n !== null && (t.kind === "check" || t.kind === "results") ? this.shared.render(e, n) : [];
      }
      filterTemplate(e, t) {
        return k`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${u("accountcreator-filter-count", db(e), t)}</button>`;
      }
      choose(e) {
        this.isChosen = true;
        this.setFilter(e);
        const { state: t } = this.list;
        this.render(t, t);
      }
      /** The rows that need somebody come before all others, unless somebody is at work with these already. */
      chooseFilter({ stage: { kind: e }, checker: t }, n, i) {
        const o = (n == null ? void 0 : n.checker.running) && !t.running && !t.cancelled;
        if (e !== (n == null ? void 0 : n.stage.kind)) {
          this.isChosen = false;
          this.setFilter(e === "run" ? "all" : qd(i, ["problems"]));
        } else if (o && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
          this.setFilter(qd(i, ["problems", "warnings"]));
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
        const t = Er(e, this.filter);
        const n = db("all");
        return t > 0 ? u("accountcreator-shown-first", t, Er(e, "all") - t, n) : u("accountcreator-shown-first-done", n);
      }
      progressText({ batch: e }) {
        const { done: t, total: n, secondsLeft: i } = e.progress;
        const { phase: o } = e;
        const s = "row" in o ? this.list.rows.find(({ id: a }) => a === o.row) : void 0;
        return Yt([
          u("accountcreator-progress-count", t, n),
          s ? xn(s) : "",
          jA(i)
        ]);
      }
      problemTexts({ problem: e, stage: t, reasonRemarks: n, batch: i }) {
        return [
          ...e ? [sa(e)] : [],
          ...t.kind === "check" ? n.map(Sn) : [],
          ...t.kind !== "run" && this.list.sheet.needsSheet ? [u("accountcreator-problem-sheet")] : [],
          ...i.journalKept ? [] : [u("accountcreator-journal-lost")]
        ];
      }
    };
  });

  // src/ui/list/cell-editor.ts
  function QA(r) {
    switch (r) {
      case "email":
        return u("accountcreator-column-email");
      case "realname":
        return u("accountcreator-column-realname");
      default:
        return u("accountcreator-column-username");
    }
  }
  var GA, Sa;
  var mb = f(() => {
    "use strict";
    L();
    GA = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]);
    Sa = class {
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
      open(e, t, n) {
        const i = e.cell(t);
        if (!i) {
          return;
        }
        const o = document.createElement("input");
        o.className = "accountcreator-editor";
        o.value = n != null ? n : e.row.request[t];
        o.setAttribute("aria-label", QA(t));
        o.setAttribute("autocomplete", "off");
        i.textContent = "";
        i.append(o);
        this.editor = o;
        o.focus();
        if (n === null) {
          o.select();
        }
        o.addEventListener("keydown", (s) => {
          const a = GA.get(s.key);
          if (a && !s.isComposing && !s.shiftKey) {
            s.preventDefault();
            s.stopPropagation();
            this.close(o, e, t, s.key !== "Escape", a);
          }
        });
        o.addEventListener("blur", () => this.close(o, e, t, true, null));
      }
      close(e, t, n, i, o) {
        if (this.editor !== e) {
          return;
        }
        this.editor = null;
        if (i && e.value !== t.row.request[n]) {
          this.save(t, n, e.value);
        }
        t.render();
        if (o !== null) {
          this.ended(t, n, o);
        }
      }
    };
  });

  // src/ui/shared/slices.ts
  var JA, Ra;
  var fb = f(() => {
    "use strict";
    JA = 16;
    Ra = class {
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
        const e = performance.now() + JA;
        while (this.step()) {
          if (performance.now() >= e) {
            this.timer = setTimeout(() => this.work());
            return;
          }
        }
        const { waiting: t } = this;
        this.waiting = [];
        t.forEach((n) => n());
      }
    };
  });

  // src/ui/list/row-blocks.ts
  var XA, YA, hb, Ta;
  var xb = f(() => {
    "use strict";
    _d();
    $r();
    fb();
    XA = 50;
    YA = 60;
    hb = "data-passed-over";
    Ta = class {
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
        this.slices = new Ra(() => this.step());
        this.element.className = "accountcreator-table-body";
      }
      /** Shows other rows; the views of those that stay are kept. Resolves when all are built. */
      setRows(e) {
        const t = new Set(e);
        this.rows = e;
        this.built = 0;
        this.last = null;
        const n = [...this.views.values()].filter(({ row: i }) => !t.has(i));
        if (n.length === this.views.size) {
          this.element.textContent = "";
          this.views.clear();
          this.blocks.clear();
          this.stale.clear();
        } else {
          n.forEach((i) => this.remove(i));
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
            if (ba(n.row, this.filter)) {
              this.show(n, true);
            }
          }
        }
        void this.slices.go();
      }
      setFilter(e) {
        this.filter = e;
        this.views.forEach((n) => this.show(n, ba(n.row, e)));
        let t = 0;
        for (const n of new Set(this.blocks.values())) {
          n.element.toggleAttribute(hb, t > YA);
          t += n.shown;
        }
        requestAnimationFrame(() => requestAnimationFrame(() => {
          Array.from(this.element.children).forEach((n) => n.removeAttribute(hb));
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
        let i = e;
        let o = Math.abs(t);
        for (let s = (e ? this.rows.indexOf(e.row) : -1) + n; o > 0 && s >= 0 && s < this.rows.length; s += n) {
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
        var n;
        const e = this.rows[this.built];
        if (e) {
          const i = (n = this.views.get(e.id)) != null ? n : this.build(e);
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
        const t = new va(e, this.actions, (a) => this.stateText(a));
        const n = this.last && this.blocks.get(this.last);
        const i = !n || n.size >= XA && n.element === this.element.lastElementChild && ((s = this.last) == null ? void 0 : s.element) === n.element.lastElementChild;
        const o = i ? this.makeBlock() : n;
        this.views.set(e.id, t);
        this.blocks.set(t, o);
        o.size++;
        o.element.insertBefore(t.element, i || !this.last ? null : this.last.element.nextSibling);
        t.element.hidden = true;
        this.show(t, ba(e, this.filter));
        return t;
      }
      stateText(e) {
        var n;
        const t = (n = this.stateTexts.get(e)) != null ? n : Pr(e);
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
        const n = this.blocks.get(e);
        if (n && e.element.hidden === t) {
          e.element.hidden = !t;
          n.shown += t ? 1 : -1;
          n.element.hidden = n.shown === 0;
          n.element.style.setProperty("--accountcreator-rows", String(n.shown));
        }
      }
    };
  });

  // src/ui/list/table-cursor.ts
  var Aa;
  var gb = f(() => {
    "use strict";
    $r();
    Aa = class {
      /**
       * @param table
       * @param blocks Its rows
       * @param reveal Brings an element of the table into sight
       */
      constructor(e, t, n) {
        this.table = e;
        this.blocks = t;
        this.reveal = n;
        this.reachable = null;
      }
      /** Rows have come, gone or changed: the Tab key still has to find one cell or button, and one only. */
      follow() {
        var t, n, i;
        const e = (t = this.reachable) == null ? void 0 : t.closest("[data-accountcreator-row]");
        if (!e || e.hidden || !this.table.contains(e)) {
          this.setReachable((i = (n = this.blocks.neighbour(null, 1)) == null ? void 0 : n.cell("username")) != null ? i : null);
        }
      }
      focus() {
        var e;
        (e = this.reachable) == null ? void 0 : e.focus();
      }
      /** Where the person is, by whatever way, is where the Tab key leads back to. */
      stay({ view: e, stop: t }) {
        var n;
        this.setReachable((n = e.stops[t]) != null ? n : null);
      }
      goTo(e) {
        if (e) {
          this.setReachable(e);
          e.focus({ preventScroll: true });
          this.reveal(e);
        }
      }
      /** To the same place of the row that is so many steps away, or as far as there are any. */
      move(e, t, n) {
        var o, s;
        const { stops: i = [] } = (o = this.blocks.neighbour(e, n)) != null ? o : {};
        this.goTo((s = i[t]) != null ? s : i[i.length - 1]);
      }
      /** @return Null: it is at no such place */
      placeOf(e) {
        var s;
        const t = e instanceof Element ? e : null;
        const n = t == null ? void 0 : t.closest("[data-accountcreator-row]");
        const i = this.blocks.view(Number(n == null ? void 0 : n.getAttribute("data-accountcreator-row")));
        const o = i ? i.stops.findIndex((a) => a.contains(t)) : -1;
        return i && o !== -1 ? { view: i, stop: o, field: (s = Un[o]) != null ? s : null } : null;
      }
      /**
       * Does what a key stands for that leads from one cell or button to another.
       *
       * @return False: it is another key
       */
      walk({ key: e }, { view: t, stop: n }) {
        switch (e) {
          case "ArrowDown":
            this.move(t, n, 1);
            return true;
          case "ArrowUp":
            this.move(t, n, -1);
            return true;
          case "ArrowLeft":
          case "ArrowRight": {
            const i = getComputedStyle(this.table).direction === "rtl";
            this.goTo(t.stops[n + (e === "ArrowRight" === i ? -1 : 1)]);
            return true;
          }
          case "Home":
            this.move(t, n, -Infinity);
            return true;
          case "End":
            this.move(t, n, Infinity);
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
  function ZA(r) {
    r.className = "accountcreator-row accountcreator-row-head";
    r.setAttribute("role", "row");
    r.setAttribute("aria-rowindex", "1");
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
      r.append(t);
    }
  }
  var Ca;
  var bb = f(() => {
    "use strict";
    L();
    mb();
    xb();
    $r();
    gb();
    Ca = class {
      /**
       * @param actions
       * @param reveal Brings an element of the table into sight
       */
      constructor(e, t) {
        this.actions = e;
        this.element = document.createElement("div");
        /** The headings of the columns. */
        this.head = document.createElement("div");
        this.editor = new Sa(
          ({ row: i }, o, s) => e.edit(i, o, s),
          (i, o, s) => this.leave(i, o, s)
        );
        this.blocks = new Ta(e, (i) => this.editor.isIn(i));
        this.cursor = new Aa(this.element, this.blocks, t);
        this.element.className = "accountcreator-table";
        this.element.setAttribute("role", "grid");
        this.element.setAttribute("aria-label", u("accountcreator-table"));
        ZA(this.head);
        const { element: n } = this.blocks;
        this.element.append(this.head, n);
        n.addEventListener("keydown", (i) => this.onKeydown(i));
        n.addEventListener("dblclick", (i) => this.editAt(i.target));
        n.addEventListener("click", (i) => this.onClick(i));
        n.addEventListener("focusin", (i) => this.onFocus(i));
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
        var t, n;
        return (n = (t = this.blocks.view(e)) == null ? void 0 : t.element) != null ? n : null;
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
        const n = this.cursor.placeOf(e);
        if ((n == null ? void 0 : n.field) && this.actions.canEdit(n.view.row)) {
          this.editor.open(n.view, n.field, t);
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
      editByKey(e, t, n) {
        const { key: i } = e;
        if (i === "Enter" || i === "F2") {
          this.editAt(e.target);
          return true;
        }
        if (i === "Delete") {
          this.removeAndMove(t, n);
          return true;
        }
        if (i.length !== 1 || e.ctrlKey || e.metaKey || e.altKey) {
          return false;
        }
        this.editAt(e.target, i);
        return true;
      }
      removeAndMove(e, t) {
        const n = this.blocks.neighbour(e, 1);
        const i = n === e ? this.blocks.neighbour(e, -1) : n;
        if (this.actions.canEdit(e.row)) {
          this.actions.remove(e.row);
          if (i && i !== e) {
            this.cursor.goTo(i.cell(t));
          }
        }
      }
      /** From a cell that was edited to the next one. */
      leave(e, t, n) {
        var i;
        if (n === "down") {
          this.cursor.move(e, Un.indexOf(t), 1);
        } else {
          this.cursor.goTo(e.cell(n === "right" ? (i = Un[Un.indexOf(t) + 1]) != null ? i : t : t));
        }
      }
    };
  });

  // src/ui/list/table-scroll.ts
  var eC, Oa;
  var wb = f(() => {
    "use strict";
    eC = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
    Oa = class {
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
        const n = ({ key: o, target: s }) => {
          if (eC.has(o) && !(s instanceof Element && s.closest("input, textarea, select, button"))) {
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
        e.addEventListener("keydown", n);
        e.addEventListener("pointerdown", i);
        return () => {
          e.removeEventListener("wheel", t);
          e.removeEventListener("touchmove", t);
          e.removeEventListener("keydown", n);
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
        const n = t.getBoundingClientRect();
        const { top: i, bottom: o } = e.getBoundingClientRect();
        const s = n.top + this.coveredHeight() - i;
        const a = o - n.top - t.clientHeight;
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
  function rC(r, e, t) {
    return new Ca({
      edit: (n, i, o) => r.table.edit(n, i, o),
      canEdit: (n) => nC(n) && r.state.stage.kind !== "run",
      fix: (n, i, o) => r.table.edit(n, i.field, o),
      override: (n, i, o) => r.table.override(n, i, o),
      overrides: (n) => {
        var i, o;
        return ex(n, (o = (i = r.state.opening) == null ? void 0 : i.requests) != null ? o : []);
      },
      claim: (n, i) => r.table.claim(n, i),
      alternatives: (n) => r.table.alternatives(n),
      remove: (n) => r.table.remove(n),
      finish: t,
      canFinish: (n) => r.run.holdsStep(n)
    }, (n) => e.reveal(n));
  }
  var tC, nC, La;
  var yb = f(() => {
    "use strict";
    ps();
    L();
    pb();
    bb();
    wb();
    tC = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    nC = ({ state: r, creation: e }) => tC.includes(r) || r === "already" && (e == null ? void 0 : e.createdByMe) !== true;
    La = class {
      constructor(e, t) {
        this.list = e;
        this.hint = document.createElement("p");
        const n = [];
        this.scroll = new Oa(n);
        this.table = rC(e, this.scroll, (i) => t.finish(i));
        this.head = new ka(e, {
          setFilter: (i) => this.table.setFilter(i),
          isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
        }, t);
        n.push(this.head.strip, this.table.head);
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
      render(e, t, n) {
        this.head.render(e, t);
        if (e.edition !== (t == null ? void 0 : t.edition)) {
          void this.table.setRows(this.list.rows);
        } else {
          this.table.update(n);
        }
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
  });

  // src/ui/list/list-screen.ts
  function Ea({ kind: r }) {
    return r === "check" || r === "run" || r === "results";
  }
  function Wd({ step: r, stage: e }) {
    return r ? "step" : e.kind;
  }
  function vb({ stage: r, batch: { phase: e } }) {
    return r.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
  }
  var Pa;
  var kb = f(() => {
    "use strict";
    Ci();
    gg();
    L();
    bg();
    kg();
    Tg();
    Hg();
    Vg();
    ib();
    Sd();
    ob();
    ab();
    cb();
    aa();
    yb();
    Pa = class {
      constructor(e, t) {
        this.list = e;
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-list-screen");
        this.size = "full";
        this.explanation = new Rr();
        this.pageTitle = new xa(document);
        this.isShown = false;
        /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
        this.missed = /* @__PURE__ */ new Set();
        /** What is on the screen, or was when it was left; null: nothing was yet. */
        this.shown = null;
        this.changed = () => void 0;
        this.note = new ga(e);
        this.listView = new ha(e, t.sources, t.draft);
        this.exports = new Zs(e, t.exports, (n) => this.say(n));
        this.step = new ca(e, t, (n) => this.say(n), () => this.changed());
        this.panel = new La(e, b(h({}, t), {
          finish: (n) => {
            void this.step.open(n);
          },
          sheetReturn: t.sheetReturn((n) => this.say(n))
        }));
        this.$element.append(
          this.explanation.$element,
          this.step.element,
          this.listView.element,
          ...this.panel.elements
        );
        this.$element.get().forEach((n) => this.panel.tellHeight(n));
        e.observe((n, i) => {
          if (!this.isShown) {
            i.forEach((s) => this.missed.add(s));
          }
          const { progress: o } = n;
          this.pageTitle.show(o ? u("accountcreator-title-progress", o.done, o.total) : "");
        });
      }
      get title() {
        return u("accountcreator-title-list");
      }
      get viewName() {
        const e = Wd(this.list.state);
        return e === "step" || e === "check" || e === "run" || e === "results" ? e : "list";
      }
      get status() {
        const { state: e } = this.list;
        const { phase: t } = e.batch;
        const n = this.step.status || Ug(this.list) || this.note.text;
        return n === "" && vb(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Md(t.because) : n;
      }
      get buttons() {
        return this.step.isOpen ? this.step.buttons : Sg(this.list);
      }
      get closingQuestion() {
        return wg(this.list);
      }
      get replaceQuestion() {
        return yg(this.list);
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
          vg(this.list, e, (t) => this.exports.press(t));
        }
      }
      focus() {
        const { state: e } = this.list;
        if (this.step.isOpen) {
          this.step.focus();
        } else if (Ea(e.stage)) {
          this.panel.focus(vb(e));
        } else if (e.stage.kind === "list") {
          this.listView.focus();
        } else {
          this.explanation.focus();
        }
      }
      observe(e) {
        this.changed = e;
        const t = new Ys((c, l) => {
          this.render(c, [...this.missed, ...l]);
          this.missed.clear();
          e();
        });
        const n = this.$element.parent()[0];
        const i = n ? this.panel.scroll.watch(n) : () => void 0;
        let o = null;
        const s = this.list.observe((c, l) => {
          const d = sb(o, c);
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
        const { stage: n } = e;
        const { shown: i } = this;
        this.shown = e;
        const o = Ea(n);
        this.step.render();
        this.listView.element.hidden = n.kind !== "list";
        this.panel.show(o && e.step === null, e);
        this.explanation.render(n);
        this.listView.render(e);
        if (o) {
          this.panel.render(e, i && Ea(i.stage) ? i : null, t);
        }
        this.follow(e, i);
      }
      /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
      follow(e, t) {
        const { scroll: n } = this.panel;
        const i = Wd(e);
        const o = t && Wd(t);
        if (i !== o) {
          if (Ea(e.stage)) {
            this.exports.prepare();
          }
          const s = o === "run" && i === "results" && n.isInHand;
          if (!s) {
            n.release();
            n.toTop();
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
  function A(r) {
    return typeof r === "object" && r !== null && !Array.isArray(r) ? r : {};
  }
  function X(r) {
    return Array.isArray(r) ? r : [];
  }
  function E(r) {
    return typeof r === "string" ? r : typeof r === "number" ? String(r) : "";
  }
  function Mr(r) {
    return X(r).filter((e) => typeof e === "string");
  }
  var Qe = f(() => {
    "use strict";
  });

  // src/wiki/read-declarations.ts
  function Nt(r) {
    return typeof r === "string" ? { format: "html", html: r } : Q("");
  }
  function sC(r) {
    if (Array.isArray(r)) {
      return r.map((t, n) => ({ value: String(n), label: E(t) }));
    }
    const e = A(r);
    return Object.entries(e).map(([t, n]) => ({ value: t, label: E(n) }));
  }
  function aC(r) {
    if (typeof r === "string" || typeof r === "boolean") {
      return r;
    }
    if (Array.isArray(r)) {
      return Mr(r);
    }
    return typeof r === "number" ? String(r) : null;
  }
  function cC(r, e) {
    var n;
    const t = A(e);
    return {
      name: r,
      type: (n = iC.find((i) => i === t.type)) != null ? n : "string",
      label: Nt(t.label),
      help: Nt(t.help),
      optional: t.optional === true,
      sensitive: t.sensitive === true,
      value: aC(t.value),
      options: sC(t.options)
    };
  }
  function lC({ required: r, fields: e }) {
    return r === "optional" && e.length > 0 && e.every(({ label: t, help: n }) => Y(t) && Y(n));
  }
  function $a(r) {
    return X(r).map((e) => {
      var i;
      const t = A(e);
      const n = A(t.fields);
      return {
        id: E(t.id),
        required: (i = oC.find((o) => o === t.required)) != null ? i : "optional",
        provider: Nt(t.provider),
        account: Nt(t.account),
        metadata: h({}, A(t.metadata)),
        fields: Object.entries(n).map(([o, s]) => cC(o, s))
      };
    }).filter((e) => !lC(e));
  }
  var iC, oC;
  var Ma = f(() => {
    "use strict";
    V();
    Qe();
    iC = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
    oC = ["required", "optional", "primary-required"];
  });

  // src/wiki/read-override-check.ts
  function Sb(r) {
    return {
      action: "titleblacklist",
      tbtitle: `User:${r}`,
      tbaction: "new-account",
      tbnooverride: "1"
    };
  }
  function Rb(r) {
    const e = A(r.titleblacklist);
    return e.result === "blacklisted" ? { code: E(e.message) || "titleblacklist-forbidden", message: Nt(e.reason) } : null;
  }
  function Tb(r) {
    return { action: "antispoof", username: r };
  }
  function Ab(r) {
    const e = A(r.antispoof);
    switch (e.result) {
      case "conflict":
        return { code: "antispoof-conflict", message: Q(Mr(e.users).join(mw.msg("comma-separator"))) };
      case "error":
        return { code: "antispoof-name-illegal", message: Nt(e.error) };
      default:
        return null;
    }
  }
  var Cb = f(() => {
    "use strict";
    V();
    Ma();
    Qe();
  });

  // src/wiki/ask-overridable.ts
  function Lb(r) {
    return Ob.some(({ override: e }) => xe(r, e));
  }
  function Na(r, e, t, n) {
    return g(this, null, function* () {
      const i = [];
      for (const { override: o, parameters: s, read: a } of Ob) {
        if (xe(e, o) && !n.cancelled) {
          const c = a(yield r.get(s(t), n));
          if (c) {
            i.push(h({ kind: "forbidden", canonical: t, override: o }, c));
          }
        }
      }
      return i;
    });
  }
  var Ob;
  var zd = f(() => {
    "use strict";
    V();
    Cb();
    Ob = [
      { override: "ignoreTitleBlacklist", parameters: Sb, read: Rb },
      { override: "ignoreAntiSpoof", parameters: Tb, read: Ab }
    ];
  });

  // src/wiki/read-found.ts
  function Ud(r, e, t) {
    const n = A(r.query);
    const i = A(X(n.users)[0]);
    if (i.missing === true || i.invalid === true) {
      return { kind: "free" };
    }
    const o = E(i.name);
    if (typeof i.userid !== "number" || o === "") {
      return { kind: "silent" };
    }
    for (const s of X(n.logevents)) {
      const a = A(s);
      const c = E(a.title);
      const l = c.slice(c.indexOf(":") + 1) === o && E(a.user) === e;
      if (l && Date.parse(E(a.timestamp)) >= t) {
        return { kind: "mine", username: o, by: a.action === "byemail" ? "mail" : "password" };
      }
    }
    return { kind: "other" };
  }
  function Fa(r) {
    return E(A(r.continue).lecontinue) || null;
  }
  var Hd = f(() => {
    "use strict";
    Qe();
  });

  // src/wiki/wiki-api.ts
  function Tn(r) {
    const e = A(r);
    if (typeof e.html === "string") {
      return { format: "html", html: e.html };
    }
    return Q(E(e.text) || E(e.info));
  }
  function Vd(r, e) {
    const t = e.replace(/[&<>]/g, (n) => `&#${n.charCodeAt(0)};`);
    return r.format === "html" && e !== "" && !r.html.includes("<") ? { format: "html", html: `${r.html} ${t}` } : r;
  }
  function uC(r) {
    return Vd(Tn(r), E(A(A(r).data).readonlyreason));
  }
  function dC(r) {
    const e = Number(r);
    return r && Number.isFinite(e) && e > 0 ? e : null;
  }
  function pC(r, e, t) {
    var a, c, l;
    const n = A(e);
    const i = (c = (a = n.xhr) != null ? a : t) != null ? c : {};
    const o = i.getResponseHeader ? dC(i.getResponseHeader("Retry-After")) : null;
    const [s] = X(n.errors);
    return new en(
      typeof r === "string" ? r : "http",
      s ? uC(s) : Q(E(A(n.error).info)),
      (l = i.status) != null ? l : 0,
      o,
      E(n.textStatus)
    );
  }
  function Da(r) {
    return r.replace(mC, (e) => e.length === 2 ? e : "�");
  }
  function Eb(r) {
    return Object.fromEntries(Object.entries(r).map(([e, t]) => [
      Da(e),
      Da(t)
    ]));
  }
  var Hn, en, mC, Rn;
  var Nr = f(() => {
    "use strict";
    V();
    yt();
    Qe();
    Hn = String.fromCharCode(31);
    en = class extends ce {
      /**
       * @param code API error code, or `http`, `ok-but-empty`, `cancelled`
       * @param text The wiki's own words; empty where it gave none
       * @param status HTTP status; 0 where there was no answer at all
       * @param retryAfter Seconds to wait, where the wiki named them
       * @param reason jQuery's: `timeout`, `error`, `parsererror`, `abort`; empty for an answer of the API
       */
      constructor(t, n, i, o, s) {
        super(t, n);
        this.status = i;
        this.retryAfter = o;
        this.reason = s;
      }
    };
    mC = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
    Rn = class {
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
        return this.send(this.api.get(Eb(e)), t);
      }
      /**
       * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
       *
       * @throws ApiFailure
       */
      post(e, t) {
        return this.send(this.api.post(h(h({}, Eb(e)), this.format)), t);
      }
      send(e, t) {
        if (t) {
          t.onCancel(() => e.abort());
        }
        return new Promise((n, i) => {
          e.then(
            (o) => n(A(o)),
            (o, s, a, c) => {
              i(pC(o, s, c));
            }
          );
        });
      }
    };
  });

  // src/wiki/read-name-check.ts
  function Ia(r, e) {
    const t = A(X(A(r.query).users)[0]);
    if (t.invalid !== true && E(t.name) === "") {
      throw new ce("http", Q(""));
    }
    return jd(t, e);
  }
  function jd(r, e) {
    const t = E(r.name);
    if (r.invalid === true || t === "") {
      return { kind: "invalid" };
    }
    if (r.missing !== true) {
      return { kind: "taken", canonical: t };
    }
    const [n] = X(r.cancreateerror);
    if (r.cancreate !== false) {
      return { kind: "free", canonical: t };
    }
    const i = E(A(n).code);
    if (z(i).name === "taken") {
      return { kind: "taken", canonical: t };
    }
    return {
      kind: "forbidden",
      canonical: t,
      code: i,
      message: n ? Tn(n) : Q(""),
      override: Vr(i, e)
    };
  }
  var Ba = f(() => {
    "use strict";
    De();
    tt();
    V();
    yt();
    Nr();
    Qe();
  });

  // src/wiki/read-names.ts
  function fC(r) {
    const e = r.normalize().replace(/[_ ]+/g, " ").trim();
    return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
  }
  function Pb(r, e, t) {
    var o;
    const n = /* @__PURE__ */ new Map();
    for (const s of X(A(r.query).users)) {
      const a = A(s);
      n.set(E(a.name), jd(a, t));
    }
    const i = /* @__PURE__ */ new Map();
    for (const s of e) {
      const a = (o = n.get(s)) != null ? o : n.get(fC(s));
      if (a) {
        i.set(s, a);
      }
    }
    return i;
  }
  var $b = f(() => {
    "use strict";
    Ba();
    Qe();
  });

  // src/wiki/read-own-creations.ts
  function Nb(r) {
    const e = /* @__PURE__ */ new Map();
    for (const t of X(A(r.query).logevents)) {
      const n = A(t);
      const i = E(n.title);
      const o = i.slice(i.indexOf(":") + 1);
      const s = Date.parse(E(n.timestamp));
      const a = n.action === "byemail" || n.action === "create2";
      if (a && o !== "" && !Number.isNaN(s) && !e.has(o)) {
        e.set(o, {
          at: s,
          by: n.action === "byemail" ? "mail" : "password",
          reason: E(n.comment)
        });
      }
    }
    return e;
  }
  function qa(r) {
    const e = Date.parse(E(r));
    return Number.isNaN(e) ? null : e;
  }
  function xC(r, e) {
    var s, a;
    const t = A(X(r.users)[0]);
    const n = A(r.globaluserinfo);
    const i = E(n.home);
    const o = (s = Mb(n.editcount)) != null ? s : Mb(t.editcount);
    return h(h({
      at: (a = qa(n.registration)) != null ? a : qa(t.registration)
    }, o === void 0 ? {} : { edits: o }), i === "" || i === e ? {} : { home: i });
  }
  function gC(r, e) {
    var c;
    const t = A(X(A(r.query).logevents)[0]);
    const n = qa(t.timestamp);
    if (n === null || E(t.title) === "") {
      return null;
    }
    const i = E(t.user);
    const o = t.action === "byemail" || t.action === "create2";
    const s = o && i === e;
    const a = o && !s && n > ((c = qa(r.curtimestamp)) != null ? c : Infinity) - hC;
    return h({ createdByMe: s, createdBy: i, at: n, isForOthers: o }, a ? { isRecent: a } : {});
  }
  function Fb(r, e, t) {
    var c;
    const n = xC(A(r.query), t);
    const i = gC(r, e);
    if (!i) {
      return n.at === null && n.edits === void 0 ? null : h({ createdByMe: false, createdBy: "" }, n);
    }
    const a = i, { isForOthers: o } = a, s = Fe(a, ["isForOthers"]);
    return b(h(h({}, n), s), { at: o ? s.at : (c = n.at) != null ? c : s.at });
  }
  var hC, Mb;
  var Db = f(() => {
    "use strict";
    Qe();
    hC = 864e5;
    Mb = (r) => typeof r === "number" ? r : void 0;
  });

  // src/wiki/mw-list-service.ts
  var bC, wC, _a;
  var Ib = f(() => {
    "use strict";
    zd();
    Hd();
    Ba();
    $b();
    Db();
    Nr();
    Qe();
    bC = 1500;
    wC = 4;
    _a = class {
      /** @param knowledge What was said last; the MwAccountService */
      constructor(e) {
        this.knowledge = e;
        this.api = new Rn();
        /** False once the wiki has shown that it knows no accounts for several wikis (extension CentralAuth). */
        this.asksGlobally = true;
      }
      get namesPerRequest() {
        return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
      }
      get offersOverrides() {
        return Lb(this.knowledge.requests);
      }
      checkNames(e, t) {
        return g(this, null, function* () {
          const { requests: n } = this.knowledge;
          const i = /* @__PURE__ */ new Map();
          const o = (s) => s.forEach((a, c) => {
            i.set(c, a);
          });
          for (let s = 0; s < e.length; s += this.namesPerRequest) {
            const a = e.slice(s, s + this.namesPerRequest);
            o(Pb(yield this.ask(a, t), a, n));
          }
          for (const s of e.filter((a) => !i.has(a))) {
            i.set(s, Ia(yield this.ask([s], t), n));
          }
          return i;
        });
      }
      checkOverridable(e, t) {
        return Na(this.api, this.knowledge.requests, e, t);
      }
      creationOf(e, t) {
        return g(this, null, function* () {
          const n = yield this.api.get(h({
            action: "query",
            curtimestamp: "1",
            list: "logevents|users",
            letype: "newusers",
            letitle: `User:${e}`,
            leprop: "title|user|timestamp|type",
            lelimit: "1",
            ledir: "newer",
            ususers: Hn + e,
            usprop: "registration|editcount"
          }, this.asksGlobally ? { meta: "globaluserinfo", guiuser: e, guiprop: "editcount" } : {}), t);
          this.asksGlobally = "globaluserinfo" in A(n.query);
          return Fb(n, this.knowledge.me, String(mw.config.get("wgDBname")));
        });
      }
      ownCreations(e) {
        return g(this, null, function* () {
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
          for (let i = 0; i < wC; i++) {
            const o = yield this.api.get(t, e);
            Nb(o).forEach((a, c) => {
              if (!n.has(c)) {
                n.set(c, a);
              }
            });
            const s = Fa(o);
            if (s === null) {
              return { creations: n, complete: true };
            }
            t.lecontinue = s;
            t.continue = "-||";
          }
          return { creations: n, complete: false };
        });
      }
      ask(e, t) {
        const n = Hn + e.map(Da).join(Hn);
        const i = { action: "query", list: "users", ususers: n, usprop: "cancreate" };
        return encodeURIComponent(n).length > bC ? this.api.post(i, t) : this.api.get(i, t);
      }
    };
  });

  // src/app/list-part.ts
  var qb = {};
  on(qb, {
    makeListPart: () => yC
  });
  function yC(r, e) {
    rt(nt);
    const t = cn(r.randomBytes);
    void bd(t);
    const n = new Gs(b(h({}, r), {
      lists: new _a(r.service),
      freeNames: (...o) => g(null, null, function* () {
        return (yield Me("after")).freeNames(...o);
      }),
      connection: dg,
      columns: new is(mg),
      journal: new ss(Qr, _t, t),
      holdRun: bd,
      onFinished: (o) => {
        mw.hook("accountCreator.finished").fire(o);
      },
      whoAmI: () => r.service.whoAmI(),
      onReturn: pg
    }));
    window.addEventListener("beforeunload", (o) => {
      if (n.unsavedWork.length > 0) {
        o.preventDefault();
        o.returnValue = "";
      }
    });
    return {
      model: n,
      open(o) {
        return g(this, null, function* () {
          if (n.hasDraft && !n.run.isBusy) {
            n.startOver();
          }
          if (!n.run.isBusy) {
            yield n.open(o);
          }
        });
      },
      screen: new Pa(n, b(h({}, e), {
        createAccountPage: () => r.service.createAccountPage(),
        exports: { fetch: () => Me("after"), problemText: st },
        sources: Bb,
        sheetReturn: (o) => ({
          fetch: () => g(null, null, function* () {
            return new (yield Me("after")).SheetReturnView(n, o, Bb);
          }),
          problemText: st
        }),
        exemption: {
          fetch: () => g(null, null, function* () {
            return new (yield Me("after")).ExemptionView(n);
          }),
          problemText: st
        },
        draft: {
          columns: {
            fetch: () => g(null, null, function* () {
              return new (yield Me("draft")).ColumnView(n);
            }),
            problemText: st
          },
          naming: {
            fetch: () => g(null, null, function* () {
              return new (yield Me("draft")).NamingView(n);
            }),
            problemText: st
          }
        }
      }))
    };
  }
  var Bb;
  var _b = f(() => {
    "use strict";
    Ih();
    Vh();
    ug();
    Kr();
    ao();
    fg();
    hg();
    Kd();
    Js();
    On();
    kb();
    L();
    Ib();
    Bb = {
      fetch: (r) => Me("sources").then(({ makeSources: e }) => e(r)),
      readSheet: (r, e) => Me("sources").then(({ readSheetFile: t }) => t(r, e)),
      problemText: st
    };
  });

  // src/accounts/names/alternatives.ts
  function Wb(r) {
    var e;
    return (e = Array.from(r)[0]) != null ? e : "";
  }
  function zb(r) {
    var i;
    const e = r.split(" ").filter((o) => o !== "");
    const [t = ""] = e;
    const n = (i = e[e.length - 1]) != null ? i : "";
    return e.length < 2 ? [] : [
      [...e.slice(0, -1), Wb(n)].join(" "),
      [Wb(t), ...e.slice(1)].join(" "),
      e.join(""),
      ...e.length > 2 ? [`${t} ${n}`] : []
    ];
  }
  function Ub(r, e = {}) {
    var l;
    const { realname: t = "", year: n, place: i = "" } = e;
    const o = t.trim().replace(/\s+/g, " ");
    const s = [...o === "" ? [] : [o, ...zb(o)], ...zb(r)];
    for (const d of [i.trim(), n === void 0 ? "" : String(n)]) {
      if (d !== "" && !r.includes(d)) {
        s.push(`${r} ${d}`);
      }
    }
    const [, a = r, c = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(r)) != null ? l : [];
    for (let d = c === "" ? 2 : Number(c) + 1; s.length < vC; d++) {
      s.push(c === "" ? `${r} ${d}` : a + String(d));
    }
    return [...new Set(s)].filter((d) => d !== r);
  }
  var vC;
  var Hb = f(() => {
    "use strict";
    vC = 40;
  });

  // src/accounts/list/check/free-names.ts
  function Vb(r, e, t, n, i) {
    return g(this, null, function* () {
      const o = h({ realname: e.request.realname }, n === void 0 ? {} : { year: n });
      const s = Ub(e.canonical, o).filter((d) => !t.has(d));
      const a = yield r.checkNames(s, i);
      const c = s.flatMap((d) => {
        const p = a.get(d);
        return (p == null ? void 0 : p.kind) === "free" && !t.has(p.canonical) ? [p.canonical] : [];
      });
      const l = [];
      for (const d of new Set(c)) {
        if ((yield r.checkOverridable(d, i)).length === 0) {
          l.push(d);
        }
        if (l.length === kC) {
          break;
        }
      }
      return l;
    });
  }
  var kC;
  var jb = f(() => {
    "use strict";
    Hb();
    kC = 3;
  });

  // src/ui/shared/save-copy-print.ts
  function Gd(r, e, t) {
    const n = URL.createObjectURL(new Blob([e], { type: t }));
    const i = document.createElement("a");
    i.href = n;
    i.download = r;
    document.body.append(i);
    i.click();
    i.remove();
    setTimeout(() => URL.revokeObjectURL(n), 6e4);
  }
  function Wa(r) {
    const e = document.createElement("textarea");
    const t = document.activeElement;
    let n = false;
    const i = (o) => {
      var s;
      (s = o.clipboardData) == null ? void 0 : s.setData("text/plain", r);
      o.preventDefault();
      o.stopImmediatePropagation();
      n = o.clipboardData !== null;
    };
    e.value = "-";
    e.className = "accountcreator-offscreen";
    document.body.append(e);
    e.select();
    window.addEventListener("copy", i, true);
    n = document.execCommand("copy") && n;
    window.removeEventListener("copy", i, true);
    e.remove();
    if (t instanceof HTMLElement) {
      t.focus();
    }
    return n;
  }
  function Gb(r) {
    r.classList.add("accountcreator-print");
    document.body.append(r);
    document.documentElement.classList.add("accountcreator-printing");
    const e = () => {
      document.documentElement.classList.remove("accountcreator-printing");
      r.remove();
      Kb.forEach((t) => window.removeEventListener(t, e, true));
    };
    Kb.forEach((t) => window.addEventListener(t, e, true));
    window.print();
  }
  var Kb;
  var Qd = f(() => {
    "use strict";
    Kb = ["afterprint", "pointerdown", "keydown", "pagehide"];
  });

  // src/ui/list/exemption-view.ts
  var za;
  var Qb = f(() => {
    "use strict";
    kn();
    L();
    Qd();
    za = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
        this.date = new OO.ui.TextInputWidget({
          name: "eventdate",
          autocomplete: false,
          value: ia(/* @__PURE__ */ new Date()).slice(0, 10)
        });
        this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
        this.button = new OO.ui.ButtonWidget({ label: u("accountcreator-copy") });
        this.area.$input.attr("aria-label", u("accountcreator-exemption-label"));
        this.page.on("change", () => this.render(e.state));
        this.date.on("change", () => this.render(e.state));
        this.button.on("click", () => {
          const t = Wa(this.area.getValue());
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
      focus() {
        this.page.focus();
      }
      render({ opening: e }) {
        var n, i;
        const t = ho(
          "accountcreator-exemption",
          (n = e == null ? void 0 : e.me) != null ? n : "",
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

  // src/accounts/list/extra-columns.ts
  function Ua(r, e, t, n = () => 0) {
    const i = /* @__PURE__ */ new Map();
    for (const l of r.flatMap(({ extra: d }) => d)) {
      if (!i.has(e(l))) {
        i.set(e(l), l);
      }
    }
    const o = [...i].sort(([, l], [, d]) => n(l, d));
    const s = new Map(o.slice(0, Jd).map(([l], d) => [l, d]));
    const a = o.slice(0, Jd).map(([, l]) => t(l));
    const c = o.length > Jd;
    return {
      headings: c ? [...a, SC] : a,
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
  var Jd, SC;
  var Xd = f(() => {
    "use strict";
    Jd = 200;
    SC = "…";
  });

  // src/accounts/list/after/export.ts
  function Jb(r) {
    return "\uFEFF" + vt(r.map((e) => e.map(cf)), ",", "\r\n");
  }
  function Yb(r, e, t, n = "generate") {
    const i = n === "generate" ? "" : n;
    const o = Ll.filter((a) => a !== "unused");
    const s = Xb(r, t);
    return Jb([
      [...o.map((a) => t[a]), Kt, ...s.headings],
      ...r.map((a) => [
        ...o.map((c) => {
          var l;
          return (l = a.request[c]) != null ? l : i;
        }),
        e.loginAddress || e.siteName,
        ...s.cellsOf(a)
      ])
    ]);
  }
  function Zb(r, { headings: e, states: t, explain: n }) {
    const i = r.map((s) => b(h({}, s), { extra: s.extra.filter(({ value: a }) => a !== s.request.password) }));
    const o = Xb(i, e);
    return Jb([
      [
        e.state,
        e.username,
        e.email,
        e.explanation,
        Kt,
        ...o.headings
      ],
      ...i.map((s) => [
        t[s.state],
        xn(s),
        s.request.email,
        n(s),
        s.state,
        ...o.cellsOf(s)
      ])
    ]);
  }
  function RC(r) {
    return r.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
  }
  function ew(r) {
    return r.map((e) => `* [[User:${RC(xn(e))}]]
`).join("");
  }
  function tw(r) {
    return r.map((e) => xn(e).replace(/\s+/gu, " ") + "\n").join("");
  }
  var Xb;
  var nw = f(() => {
    "use strict";
    mr();
    lr();
    Xd();
    Hl();
    te();
    Xb = (r, e) => Ua(
      r,
      ({ heading: t, column: n }) => `${n} ${t}`,
      ({ heading: t, column: n }) => t || e.column(n + 1),
      (t, n) => t.column - n.column
    );
  });

  // src/accounts/list/after/slips.ts
  function rw(r, { siteName: e, loginAddress: t }) {
    return r.flatMap((n) => {
      const i = ke(n);
      if ((i == null ? void 0 : i.kind) !== "created") {
        return [];
      }
      const o = i.by === "mail";
      return [{ siteName: e, loginAddress: t, username: xn(n), password: o ? "" : n.request.password, mailed: o }];
    });
  }
  var iw = f(() => {
    "use strict";
    te();
  });

  // src/ui/list/slips-view.ts
  function Yd(r, e) {
    const t = document.createElement(r);
    t.textContent = e;
    return t;
  }
  function Ha(r, e) {
    const t = document.createElement("dd");
    const n = document.createElement(r);
    n.textContent = e;
    t.append(n);
    return t;
  }
  function TC(r) {
    const e = document.createElement("h3");
    const t = document.createElement("span");
    t.textContent = u("accountcreator-slip-username");
    const n = document.createElement("bdi");
    n.textContent = r;
    e.append(t, " ", n);
    return e;
  }
  function AC({ password: r, mailed: e }) {
    const t = Yd("dt", u("accountcreator-slip-password"));
    return e ? [t, Ha("bdi", u("accountcreator-slip-mailed"))] : r === "" ? [t, Ha("bdi", u("accountcreator-slip-ask"))] : [t, Ha("code", r)];
  }
  function ow(r) {
    const e = document.createElement("div");
    e.className = "accountcreator-slips";
    for (const t of r) {
      const n = document.createElement("section");
      const i = document.createElement("dl");
      i.append(
        Yd("dt", u("accountcreator-slip-address")),
        Ha("bdi", t.loginAddress),
        ...AC(t)
      );
      n.append(Yd("p", u("accountcreator-slip-wiki", t.siteName)), TC(t.username), i);
      e.append(n);
    }
    return e;
  }
  var sw = f(() => {
    "use strict";
    L();
  });

  // src/ui/list/export-list.ts
  function cw({ state: r }) {
    var e, t;
    return {
      siteName: (t = (e = r.opening) == null ? void 0 : e.siteName) != null ? t : "",
      loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
    };
  }
  function lw(r) {
    const e = ia(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
    return `${location.hostname}-${e}-${r}.csv`;
  }
  function CC(r) {
    const e = ke(r);
    if (!e) {
      return zt(r.remarks.filter(({ severity: i }) => i === "error").map(Sn));
    }
    if (e.kind === "created") {
      return "";
    }
    const { wiki: t, own: n } = fa(r, e);
    return zt([t ? ge(t) : "", n]);
  }
  function uw(r) {
    return u("accountcreator-column-number", r);
  }
  function OC(r) {
    const e = {};
    for (const { state: t } of r) {
      e[t] = Pr(t);
    }
    return Zb(r, {
      headings: {
        state: u("accountcreator-column-state"),
        username: u("accountcreator-column-username"),
        email: u("accountcreator-column-email"),
        explanation: u("accountcreator-column-remarks"),
        column: uw
      },
      states: e,
      explain: CC
    });
  }
  function LC(r) {
    r.sheet.prepareSheet();
    Gd(lw(u("accountcreator-sheet-name")), Yb(r.rows, cw(r), {
      username: u("accountcreator-column-username"),
      email: u("accountcreator-column-email"),
      realname: u("accountcreator-column-realname"),
      password: u("accountcreator-column-password"),
      reason: u("accountcreator-column-reason"),
      mode: u("accountcreator-column-mode"),
      column: uw
    }, r.state.mode), "text/csv");
  }
  function aw(r) {
    return Wa(r) ? u("accountcreator-copied") : u("accountcreator-text-not-copied");
  }
  function dw(r, e) {
    const t = r.rows.filter(rs);
    switch (e) {
      case "save-sheet":
        LC(r);
        return "";
      case "save-csv":
        Gd(lw(u("accountcreator-results-name")), OC(r.rows), "text/csv");
        return u("accountcreator-saved");
      case "copy-wikitext":
        return aw(ew(t));
      case "copy-names":
        return aw(tw(t));
      case "print-slips":
        Gb(ow(rw(r.rows, cw(r))));
        return "";
      default:
        return null;
    }
  }
  var pw = f(() => {
    "use strict";
    nw();
    iw();
    te();
    L();
    Qd();
    Ve();
    kn();
    Cr();
    $r();
    sw();
  });

  // src/ui/list/sheet-return-view.ts
  function EC(r, e) {
    return r > 0 ? u("accountcreator-sheet-lost", r) : e > 0 ? u("accountcreator-sheet-slips", e) : "";
  }
  var Va;
  var fw = f(() => {
    "use strict";
    Te();
    Ut();
    L();
    $t();
    Di();
    Va = class {
      /**
       * @param list
       * @param say Shows a text; '' for none
       * @param sources What reads files
       */
      constructor(e, t, n) {
        this.list = e;
        this.say = t;
        this.sources = n;
        this.element = document.createElement("div");
        this.box = new fe("warning");
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? ua(e) : null;
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
        da(this.element, (i) => {
          void this.openFile(i);
        });
      }
      focus() {
        var e;
        (e = this.element.querySelector("input")) == null ? void 0 : e.focus();
      }
      render() {
        const { awaitingSheet: { length: e }, renewable: t, withoutSlip: n } = this.list.sheet;
        this.box.show(
          this.template(e, t.length, n.length),
          e > 0 ? "warning" : "notice"
        );
      }
      template(e, t, n) {
        return k`
			<p>${EC(e, n)}</p>
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
            const { text: t, problem: n } = yield this.list.sheet.awaitFile(this.sources.readSheet(this.list, e));
            if (t === null) {
              this.say(n);
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

  // src/app/after-part.ts
  var hw = {};
  on(hw, {
    ExemptionView: () => za,
    SheetReturnView: () => Va,
    exportList: () => dw,
    freeNames: () => Vb
  });
  var xw = f(() => {
    "use strict";
    On();
    L();
    jb();
    Qb();
    pw();
    fw();
    rt(nt);
  });

  // src/ui/list/column-view.ts
  function yw({ heading: r }, e) {
    return r === "" ? u("accountcreator-column-number", e + 1) : Zr(r);
  }
  function vw(r) {
    return Yt(["username", "realname", "email"].filter((e) => r[e] !== "").map((e) => u("accountcreator-labelled", Zt(e), r[e])));
  }
  function bw(r) {
    var t;
    const e = /* @__PURE__ */ new Map();
    for (const n of r.flatMap(({ rows: i }) => i.map(gw))) {
      e.set(n, ((t = e.get(n)) != null ? t : 0) + 1);
    }
    return r.map(({ rows: n }) => {
      const i = n.filter((o) => e.get(gw(o)) !== r.length);
      return (i.length > 0 ? i : n).slice(0, PC);
    });
  }
  function ww(r = []) {
    return r.map((e) => k`<span class="accountcreator-read-person">${vw(e)}</span>`);
  }
  function $C(r) {
    const e = (n) => r.some((i) => i.meaning === n);
    const t = e("firstname") && e("lastname");
    return Yt(wr.filter((n) => n !== "unused" && e(n) && !(t && n === "lastname")).map((n) => t && n === "firstname" ? u("accountcreator-columns-both", Zt("firstname"), Zt("lastname")) : Zt(n)));
  }
  function MC({ columns: r }, e, t) {
    return r ? r.every(({ meaning: n }, i) => {
      var o, s;
      return n === ((s = (o = t.columns) == null ? void 0 : o[i]) == null ? void 0 : s.meaning);
    }) : e === t.chosen;
  }
  function NC({ columns: r, offered: e }) {
    const t = Gg(e);
    if (t.length > 0) {
      return zt(t.map((n) => u(
        "accountcreator-columns-disputed",
        yw(n, n.place),
        Yt(n.meanings.map(Zt))
      )));
    }
    if (e.length < 2 && (r === null || r.length < 2)) {
      return u("accountcreator-readings-guess");
    }
    return r === null || e.length > 1 ? u("accountcreator-readings-unclear", e.length) : r.some(({ meaning: n }) => Kg(n)) ? u("accountcreator-columns-unclear") : u("accountcreator-columns-nobody");
  }
  var PC, gw, ja;
  var kw = f(() => {
    "use strict";
    Te();
    na();
    Fd();
    te();
    L();
    Dd();
    kn();
    PC = 3;
    gw = ({ line: r, username: e, realname: t, email: n }) => [r, e, t, n].join("\n");
    ja = class {
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
        const t = e !== null && (Fi(e) || e.offered.length > 1);
        oe(t ? this.template(e) : O, this.element);
      }
      isOpen({ table: e, certain: t, isGuess: n }) {
        var i;
        return !t || (((i = this.toggled) == null ? void 0 : i.table) === e ? this.toggled.isOpen : n);
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
      summaryTemplate({ columns: e, remembered: t, readings: n, chosen: i }) {
        var s, a;
        if (e === null) {
          const [c] = (a = (s = n[i]) == null ? void 0 : s.rows) != null ? a : [];
          return k`${c ? vw(c) : ""}`;
        }
        const o = e.filter(({ meaning: c }) => c === "unused").length;
        return k`
			<strong>${u("accountcreator-columns")}</strong>
			${$C(e)}${o > 0 ? u("accountcreator-columns-unused", o) : ""}
			${t ? u("accountcreator-columns-remembered") : ""}`;
      }
      openTemplate(e) {
        const { columns: t, certain: n, offered: i } = e;
        const o = t !== null && t.length > 1;
        const s = !n || i.length < 2 && !o;
        return k`
			<div
				class="accountcreator-columns-question ${n ? "" : "accountcreator-columns-open"}"
				role="group" aria-label=${u("accountcreator-columns-label")}
			>
				<p ?hidden=${!s}><strong>${s ? NC(e) : ""}</strong></p>
				${zn([e], () => i.length > 1 ? this.readingsTemplate(e) : o ? O : ww(bw(i)[0]))}
				${o ? k`<div class="accountcreator-column-cards">
					${t.map((a, c) => this.columnTemplate(a, c, t))}
				</div>` : O}
				${o ? this.notesTemplate(t) : O}
				<p ?hidden=${n}>
					<button
						type="button" class="accountcreator-plain-button accountcreator-primary"
						data-accountcreator-action="confirm-columns" @click=${() => this.confirm(e)}
					>${u("accountcreator-columns-confirm")}</button>
				</p>
			</div>`;
      }
      readingsTemplate(e) {
        const { offered: t } = e;
        const n = bw(t);
        const i = new Set(t.map(({ rows: a }) => a.length)).size > 1;
        const o = t.map((a, c) => k`<label class="accountcreator-reading">
			<input
				type="radio" name="reading" value=${c} .checked=${MC(a, c, e)}
				@change=${() => this.choose(a, e)}
			>
			<span>${i ? k`<span>${u("accountcreator-understood", a.rows.length)}</span>` : O}${ww(n[c])}</span>
		</label>`);
        const s = u("accountcreator-readings");
        return k`<div class="accountcreator-readings" role="radiogroup" aria-label=${s}>${o}</div>`;
      }
      columnTemplate(e, t, n) {
        const { meaning: i, examples: o } = e;
        const s = ({ target: c }) => {
          const l = c instanceof HTMLSelectElement ? c.value : "";
          const d = wr.find((p) => p === l);
          if (d) {
            this.list.draft.setColumns(jg(n.map((p) => p.meaning), t, d));
          }
        };
        const a = wr.map((c) => k`<option value=${c} .selected=${c === i}>${Zt(c)}</option>`);
        return k`<div class="accountcreator-column ${i === "unused" ? "accountcreator-column-unused" : ""}">
			<label>
				<span class="accountcreator-column-heading">${yw(e, t)}</span>
				<select name="column" @change=${s}>${a}</select>
			</label>
			<ul>${o.map((c) => k`<li><bdi>${c}</bdi></li>`)}</ul>
		</div>`;
      }
      /** What becomes of columns that are not what stands there. */
      notesTemplate(e) {
        var i;
        const t = (o) => e.some((s) => s.meaning === o);
        const n = t("firstname") && t("lastname") && ((i = this.list.rows.find(({ request: o }) => o.realname !== "")) == null ? void 0 : i.request.realname);
        return k`
			<p ?hidden=${!n}>${n ? u("accountcreator-columns-joined", n) : ""}</p>
			<p ?hidden=${!t("unused")}>${u("accountcreator-columns-carried")}</p>`;
      }
      open({ table: e }, t) {
        this.toggled = { table: e, isOpen: t };
        this.render(this.list.state);
      }
      confirm({ chosen: e, table: t }) {
        var n;
        this.toggled = { table: t, isOpen: false };
        this.list.draft.chooseReading(e);
        this.render(this.list.state);
        (n = this.element.querySelector("[data-accountcreator-action=columns]")) == null ? void 0 : n.focus();
      }
      choose(e, { readings: t }) {
        const n = t.indexOf(e);
        if (n !== -1) {
          this.list.draft.chooseReading(n);
        } else if (e.columns) {
          this.list.draft.setColumns(e.columns.map(({ meaning: i }) => i));
        }
      }
    };
  });

  // src/accounts/names/make-names.ts
  function FC({ realname: r }) {
    return r.split(/\s+/).filter((e) => e !== "");
  }
  function DC(r) {
    var e;
    return (e = Array.from(r)[0]) != null ? e : "";
  }
  function IC(r) {
    const e = FC(r);
    const t = r.firstName !== "" || r.lastName !== "";
    return t ? { first: r.firstName, last: r.lastName } : { first: e.slice(0, 1).join(" "), last: e.slice(1).join(" ") };
  }
  function Ka(...r) {
    return r.map((e) => e.trim()).filter((e) => e !== "").join(" ");
  }
  function BC(r, e) {
    const { first: t, last: n } = IC(r);
    switch (e) {
      case "firstLast":
        return Ka(t, n);
      case "initialLast":
        return n === "" ? t : Ka(t && `${DC(t)}.`, n);
      case "real":
        return r.realname || Ka(t, n);
      case "address":
        return r.email.replace(/@.*$/u, "").replace(/\+.*$/u, "").replace(/[._]+/g, " ");
    }
  }
  function qC(r, e, t) {
    const n = Sw.exec(r);
    const i = (n == null ? void 0 : n[1]) ? n[1].length + 1 : String(t).length;
    const o = String(e).padStart(i, "0");
    return n ? r.replace(Sw, o) : Ka(r, o);
  }
  function Zd(r, e, t = [], n = {}) {
    const i = new Set(Array.from(t, Si));
    const o = /* @__PURE__ */ new Map();
    const s = (p) => {
      const { canonical: m } = Lt(`${e.prefix}${p}${e.suffix}`, n);
      const x = m && Si(m);
      if (m === "" || i.has(x)) {
        return "";
      }
      i.add(x);
      return m;
    };
    const { kind: a, text: c, from: l } = e;
    let d = l;
    return r.map((p) => {
      var v;
      if (a === "counted") {
        const w = l + r.length - 1;
        for (let y = 0; y < Rw; y++) {
          const R = s(qC(c, d++, w));
          if (R !== "") {
            return R;
          }
        }
        return "";
      }
      const m = BC(p, a);
      if (m === "" || Lt(m, n).problem !== null) {
        return "";
      }
      const x = (v = o.get(m)) != null ? v : 1;
      for (let w = x; w < x + Rw; w++) {
        const y = s(w === 1 ? m : `${m} ${w}`);
        if (y !== "") {
          o.set(m, w + 1);
          return y;
        }
      }
      return "";
    });
  }
  function Tw(r) {
    return Array.from({ length: r }, () => ({ firstName: "", lastName: "", realname: "", email: "" }));
  }
  var Sw, Rw;
  var Aw = f(() => {
    "use strict";
    rd();
    Ri();
    Sw = /\$(0*)1/;
    Rw = 1e3;
  });

  // src/accounts/list/list-names.ts
  function _C({ request: { realname: r, email: e } }) {
    return { firstName: "", lastName: "", realname: r, email: e };
  }
  var ep, Ga;
  var Cw = f(() => {
    "use strict";
    Aw();
    Ri();
    ep = 500;
    Ga = class {
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
        return e.filter((n) => this.made.has(n.request.username) && t.edits.edited(n, "username") === n.request.username);
      }
      get guestCount() {
        return this.list.table.guests.length;
      }
      /** The name that each of the nameless would get. */
      preview(e) {
        const t = this.nameless;
        const n = Zd(t.map(_C), e, this.taken, this.rules);
        return t.map((i, o) => {
          var s;
          return { row: i, name: (s = n[o]) != null ? s : "" };
        });
      }
      /** Gives them these names. Who gets none stays as they are. */
      make(e) {
        const t = this.preview(e).filter(({ name: n }) => n !== "");
        t.forEach(({ name: n }) => this.made.add(n));
        this.list.table.rename(new Map(t.map(({ row: n, name: i }) => [n, i])));
      }
      /** Takes the names back that were made. */
      undo() {
        const e = this.named;
        this.made.clear();
        this.list.table.rename(new Map(e.map((t) => [t, ""])));
      }
      /** What so many guests would be called. */
      guestNames(e, t) {
        return Zd(Tw(e), t, this.taken, this.rules).filter((n) => n !== "");
      }
      /** Puts them on the list. Nobody can mail them a password: they get one made here, where the wiki lets us. */
      addGuests(e, t) {
        const { table: n, draft: i, state: o } = this.list;
        const s = o.modes.includes("generate") ? "generate" : null;
        i.setGuests([
          ...n.guests,
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
        return this.list.rows.flatMap(({ request: e }) => Lt(e.username, this.rules).canonical || []);
      }
    };
  });

  // src/ui/list/naming-view.ts
  function zC(r) {
    switch (r) {
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
  function Lw(r) {
    return /\$0*1/.test(r) ? r : `${r} $01`;
  }
  function np({ target: r }) {
    return r instanceof HTMLInputElement || r instanceof HTMLSelectElement ? r.value : "";
  }
  function Ew(r) {
    const e = np(r);
    return /^\d{1,6}$/.test(e) ? Number(e) : 0;
  }
  var tp, Ow, WC, Qa;
  var Pw = f(() => {
    "use strict";
    Te();
    Cw();
    L();
    $t();
    tp = 3;
    Ow = ["real", "initialLast", "counted", "address"];
    WC = /* @__PURE__ */ new Map([
      ["make-names", "undo-names"],
      ["undo-names", "make-names"],
      ["add-guests", "remove-guests"],
      ["remove-guests", "add-guests"]
    ]);
    Qa = class {
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
          var n;
          const t = np(e);
          this.kind = (n = Ow.find((i) => i === t)) != null ? n : null;
          this.render();
        };
        this.onNumber = (e) => {
          this.from = Ew(e);
          this.render();
        };
        this.onGuests = (e) => {
          this.guests = Math.min(ep, Ew(e));
          this.render();
        };
        this.names = new Ga(e);
        this.element.className = "accountcreator-naming";
        this.text = ho("accountcreator-naming-example", String((/* @__PURE__ */ new Date()).getFullYear()));
        this.guestText = this.text;
      }
      focus() {
        var e;
        (e = this.element.querySelector("select, input")) == null ? void 0 : e.focus();
      }
      render() {
        const { nameless: e, named: t } = this.names;
        const n = e.length > 0 && this.chosen === "address";
        this.warning.show(n ? k`<p>${u("accountcreator-naming-address-public")}</p>` : null);
        oe(k`
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
          text: Lw(this.text),
          from: this.from,
          prefix: this.prefix,
          suffix: this.suffix
        };
      }
      get guestPattern() {
        return { kind: "counted", text: Lw(this.guestText), from: 1, prefix: "", suffix: "" };
      }
      namelessTemplate(e) {
        const { chosen: t } = this;
        const n = this.names.preview(this.pattern).filter(({ name: s }) => s !== "");
        const i = Ow.map((s) => k`<option value=${s} .selected=${s === t}>${zC(s)}</option>`);
        const o = () => this.names.make(this.pattern);
        return k`<fieldset>
			<legend>${u("accountcreator-naming", e)}</legend>
			<div class="accountcreator-naming-fields">
				<label class="accountcreator-naming-pattern">${u("accountcreator-naming-from")}
					<select name="namepattern" @change=${this.onKind}>${i}</select>
				</label>
				${t === "counted" ? this.countedTemplate() : O}
				${this.textTemplate("prefix", "nameprefix", u("accountcreator-naming-prefix"))}
				${this.textTemplate("suffix", "namesuffix", u("accountcreator-naming-suffix"))}
			</div>
			<div role="alert">${this.warning.element}</div>
			${this.previewTemplate(n, e)}
			<p>${this.button("make-names", u("accountcreator-naming-make", n.length), o, n.length === 0)}</p>
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
      textTemplate(e, t, n) {
        const i = (o) => {
          this[e] = np(o);
          this.render();
        };
        return k`<label>${n}
			<input
				type="text" name=${t} .value=${this[e]} autocomplete="off" spellcheck="false" @input=${i}
			>
		</label>`;
      }
      previewTemplate(e, t) {
        const n = t - e.length;
        const i = e.slice(0, tp).map(({ row: { request: o }, name: s }) => k`<li><bdi>${s}</bdi> <span><bdi>${o.realname || o.email}</bdi></span></li>`);
        return k`
			<ul class="accountcreator-naming-preview" aria-label=${u("accountcreator-naming-preview")}>
				${i}
				${e.length > tp ? k`<li>${u("accountcreator-more-names", e.length - tp)}</li>` : O}
			</ul>
			<p ?hidden=${n === 0}>${n > 0 ? u("accountcreator-naming-without", n) : ""}</p>`;
      }
      guestsTemplate() {
        var c, l, d;
        const { guests: e, names: t } = this;
        const n = e > 0 ? t.guestNames(e, this.guestPattern) : [];
        const i = n.length > 1 ? (c = n[n.length - 1]) != null ? c : "" : "";
        const o = () => {
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
						type="number" name="guests" min="1" max=${ep} .value=${e > 0 ? String(e) : ""}
						@input=${this.onGuests}
					>
				</label>
				${this.textTemplate("guestText", "guesttext", u("accountcreator-naming-text"))}
			</div>
			<p class="accountcreator-naming-preview" ?hidden=${n.length === 0}>
				<bdi>${i ? u("accountcreator-guests-range", (l = n[0]) != null ? l : "", i) : (d = n[0]) != null ? d : ""}</bdi>
			</p>
			<p>
				${this.button("add-guests", u("accountcreator-guests-add", n.length), o, n.length === 0)}
				${t.guestCount > 0 ? k`${s} ${a}` : O}
			</p>
		</fieldset>`;
      }
      button(e, t, n, i = false) {
        const o = () => {
          n();
          this.render();
          this.keepFocus(e);
        };
        return k`<button
			type="button" class="accountcreator-plain-button" data-accountcreator-action=${e}
			?disabled=${i} @click=${o}
		>${t}</button>`;
      }
      /** What was pressed may be gone, or have nothing to do any more: then to what undoes it. */
      keepFocus(e) {
        var n, i;
        const t = this.element.querySelector(
          `[data-accountcreator-action=${(n = WC.get(e)) != null ? n : ""}]:not( :disabled )`
        );
        (i = t != null ? t : this.element.querySelector("[name=guests]")) == null ? void 0 : i.focus();
      }
    };
  });

  // src/app/draft-part.ts
  var $w = {};
  on($w, {
    ColumnView: () => ja,
    NamingView: () => Qa
  });
  var Mw = f(() => {
    "use strict";
    On();
    L();
    kw();
    Pw();
    rt(nt);
  });

  // src/app/files-part.ts
  var Nw = {};
  on(Nw, {
    detectEncoding: () => xi,
    readSpreadsheet: () => vi
  });
  var Fw = f(() => {
    "use strict";
    $u();
    Yu();
  });

  // src/accounts/list/source/file-source.ts
  var Ja;
  var Dw = f(() => {
    "use strict";
    Ja = class {
      constructor(e, t, n) {
        this.list = e;
        this.place = t;
        this.changed = n;
        this.state = { kind: "none" };
        this.source = null;
        /** Counts the readings: what comes of any but the last is not wanted any more. */
        this.readings = 0;
      }
      open(e) {
        return g(this, null, function* () {
          const { name: t } = e;
          const n = this.begin({ kind: "reading", name: t });
          const i = yield e.bytes();
          if (n !== this.readings) {
            return;
          }
          if (i === null) {
            this.show({ kind: "unreadable", name: t });
            return;
          }
          this.source = { name: t, bytes: i };
          yield this.read({}, n, (o) => this.place.put(o), { kind: "none" });
        });
      }
      /** Reads the same file in another encoding, or another sheet of it. */
      choose(e) {
        return g(this, null, function* () {
          const { state: t } = this;
          if (t.kind === "read") {
            const n = this.begin({ kind: "reading", name: t.name });
            yield this.read(e, n, (i) => this.place.putAgain(i), t);
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
      read(e, t, n, i) {
        return g(this, null, function* () {
          const { source: o } = this;
          if (!o) {
            return;
          }
          const { name: s } = o;
          try {
            const a = yield this.list.draft.readSource(h({ kind: "file" }, o), e);
            if (t !== this.readings) {
              return;
            }
            if (a.problem) {
              this.show({ kind: "refused", name: s, code: a.problem.code });
              return;
            }
            const c = yield n(a);
            const { encoding: l, sheets: d, sheet: p } = a;
            this.show(c ? { kind: "read", name: s, encoding: l, sheets: d, sheet: p } : i);
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
  function Iw(r, e) {
    var n, i;
    const t = [{ heading: "", lines: [] }];
    for (const o of r.split("\n")) {
      const s = (n = UC.exec(o)) == null ? void 0 : n[1];
      if (s === void 0) {
        (i = t[t.length - 1]) == null ? void 0 : i.lines.push(o);
      } else {
        t.push({ heading: s, lines: [] });
      }
    }
    return t.map(({ heading: o, lines: s }) => {
      const a = s.join("\n").trim();
      const { rows: c } = e(a).readings[0];
      return {
        heading: o,
        text: a,
        people: c.length,
        isLinked: vr(a).size > 0,
        examples: c.slice(0, HC).map(({ username: l, realname: d, email: p }) => l || d || p)
      };
    }).filter(({ people: o }) => o > 0);
  }
  var UC, HC;
  var Bw = f(() => {
    "use strict";
    vs();
    UC = /^== (.*) ==$/;
    HC = 3;
  });

  // src/accounts/list/source/page-source.ts
  function VC(r) {
    const e = r.filter(({ isLinked: i }) => i);
    const [t, n] = e.length > 0 ? e : r;
    return t && !n ? [r.indexOf(t)] : [];
  }
  var Xa;
  var qw = f(() => {
    "use strict";
    yt();
    Qi();
    Bw();
    Xa = class {
      /**
       * @param list
       * @param place
       * @param pages
       * @param parser The browser's DOMParser
       * @param changed
       */
      constructor(e, t, n, i, o) {
        this.list = e;
        this.place = t;
        this.pages = n;
        this.parser = i;
        this.changed = o;
        /** Null: no page is wanted. */
        this.state = null;
        this.asked = new pt();
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
            const n = e.trim() === "" ? [] : yield this.pages.findTitles(e, t);
            if (!t.cancelled) {
              this.show({ kind: "asking", titles: n });
            }
          } catch (n) {
          }
        });
      }
      /** Reads a page, and takes its people at once where it is clear who is meant. */
      read(e) {
        return g(this, null, function* () {
          const t = this.askAnew();
          this.show({ kind: "reading", title: e });
          try {
            const n = yield this.pages.readPage(e, t);
            const { draft: i } = this.list;
            const o = n && (yield i.readSource({ kind: "page", html: n.html }, { DOMParser: this.parser })).text;
            if (t.cancelled) {
              return;
            }
            const s = o === null ? [] : Iw(o, (a) => i.readText(a));
            if (n === null) {
              this.show({ kind: "missing", title: e });
            } else if (s.length === 0) {
              this.show({ kind: "empty", title: n.title });
            } else {
              this.show({ kind: "choosing", title: n.title, sections: s, chosen: VC(s) });
              if (s.length === 1) {
                yield this.take();
              }
            }
          } catch (n) {
            if (!t.cancelled) {
              this.show({ kind: "failed", title: e, error: ce.from(n) });
            }
          }
        });
      }
      choose(e, t) {
        const { state: n } = this;
        if ((n == null ? void 0 : n.kind) === "choosing") {
          const i = n.chosen.filter((o) => o !== e);
          this.show(b(h({}, n), { chosen: t ? [...i, e].sort((o, s) => o - s) : i }));
        }
      }
      /** Puts the people of the chosen sections into the list. */
      take() {
        return g(this, null, function* () {
          const { state: e } = this;
          if ((e == null ? void 0 : e.kind) === "choosing" && e.chosen.length > 0) {
            const t = e.sections.filter((n, i) => e.chosen.includes(i)).map((n) => n.text).join("\n");
            if (yield this.place.put(yield this.list.draft.readSource({ kind: "text", text: t }, {}))) {
              this.show(null);
            }
          }
        });
      }
      askAnew() {
        this.asked.cancel();
        this.asked = new pt();
        return this.asked;
      }
      show(e) {
        this.state = e;
        this.changed();
      }
    };
  });

  // src/accounts/list/source/joined-text.ts
  function KC(r, e) {
    const t = jC.filter(([o]) => o === "username" || r.some(({ request: s }) => {
      var a;
      return ((a = s[o]) != null ? a : "") !== "";
    }));
    const n = Ua(r, ({ heading: o }) => o, ({ heading: o }) => rp(o));
    const i = ({ request: o }, s) => {
      var a;
      return s === "username" && e.has(o.username) ? `[[User:${o.username}]]` : rp((a = o[s]) != null ? a : "");
    };
    return vt([
      [...t.map(([, o]) => o), ...n.headings],
      ...r.map((o) => [
        ...t.map(([s]) => i(o, s)),
        ...n.cellsOf(o).map(rp)
      ])
    ], "	", "\n");
  }
  function Ww(r, e, t) {
    const n = [...r.people, ...e.people];
    const i = `${r.text.trimEnd()}
${e.text}`;
    const o = t(i).readings[0].rows.map(_w);
    const s = o.length === n.length && n.every(({ request: a }, c) => _w(a) === o[c]);
    return s ? i : KC(n, vr(`${r.text}
${e.text}`));
  }
  var jC, rp, _w;
  var zw = f(() => {
    "use strict";
    lr();
    Xd();
    vs();
    jC = [
      ["username", "Username"],
      ["email", "E-mail"],
      ["realname", "Real name"],
      ["password", "Password"],
      ["reason", "Reason"],
      ["mode", "Mode"]
    ];
    rp = (r) => r.replace(/\s+/gu, " ");
    _w = ({ username: r, email: e, realname: t }) => JSON.stringify([r, e, t]);
  });

  // src/accounts/list/source/placed-text.ts
  var GC, Ya;
  var Uw = f(() => {
    "use strict";
    zw();
    GC = ({ readings: [r] }) => {
      var e;
      return ((e = r == null ? void 0 : r.rows) != null ? e : []).map((i) => {
        var o = i, { extra: t } = o, n = Fe(o, ["extra"]);
        return { request: n, extra: t };
      });
    };
    Ya = class {
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
          const n = t.trim() === "" ? "replace" : yield this.decide();
          if (n === null) {
            return false;
          }
          this.before = { text: "", people: [] };
          if (n === "add") {
            const i = t.split("\n").length;
            this.before = { text: t, people: this.list.rows.filter(({ line: o }) => o <= i) };
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
        const n = e.text.replace(/\r\n?/g, "\n");
        this.placed = this.before.text === "" ? n : Ww(this.before, { text: n, people: GC(e) }, (i) => t.readText(i));
        t.setText(this.placed);
      }
    };
  });

  // src/ui/shared/ask-which.ts
  function Hw(r, e) {
    return new Promise((t) => {
      const n = new OO.ui.WindowManager();
      const i = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
      yo(n);
      n.addWindows([i]);
      const [o] = i.$element.get();
      const s = n.openWindow(i, {
        message: r,
        actions: [
          { action: "stay", label: u("accountcreator-stay"), flags: ["safe", "primary"] },
          ...e.map(({ action: c, label: l, flags: d }) => ({ action: c, label: l, flags: d != null ? d : [] }))
        ]
      });
      const a = o ? new un(o) : null;
      void s.opened.then(() => {
        for (const c of i.getActions().get()) {
          c.$button.attr("data-accountcreator-action", c.getAction());
        }
        a == null ? void 0 : a.appeared();
      });
      void s.closed.then((c) => {
        var d, p;
        n.destroy();
        const l = typeof c === "object" && c !== null ? c.action : void 0;
        t((p = (d = e.find((m) => m.action === l)) == null ? void 0 : d.action) != null ? p : null);
      });
    });
  }
  var Vw = f(() => {
    "use strict";
    wo();
    L();
    vo();
  });

  // src/ui/list/file-texts.ts
  function Za(r) {
    switch (r) {
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
        return T(r);
    }
  }
  var ip = f(() => {
    "use strict";
    H();
    L();
  });

  // src/ui/list/source/file-view.ts
  var ec;
  var jw = f(() => {
    "use strict";
    Te();
    H();
    L();
    ip();
    $t();
    ec = class {
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
        const n = t.kind === "read" ? t.encoding : null;
        this.doubt.show(n && !n.certain ? k`${u("accountcreator-encoding-doubt")}` : null);
        oe(k`
			<div role="status">${this.statusText()}</div>
			<div role="alert">${this.problem.element}</div>
			${t.kind === "read" && t.sheets.length > 1 ? this.sheetTemplate(t.sheets, t.sheet) : O}
			<div role="status">${this.doubt.element}</div>
			${n && n.alternatives.length > 0 ? this.encodingTemplate(n) : O}`, this.element);
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
            return u("accountcreator-file-refused", e.name, Za(e.code));
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
        const n = e.map((i) => ({ value: i, label: i }));
        return this.choiceTemplate("sheet", u("accountcreator-sheet-choice"), t, n);
      }
      encodingTemplate({ encoding: e, samples: t, alternatives: n }) {
        const i = [{ encoding: e, samples: t }, ...n];
        const o = i.map(({ encoding: s, samples: [a = ""] }) => ({ value: s, label: u("accountcreator-encoding-option", s, a) }));
        return k`
			${this.choiceTemplate("encoding", u("accountcreator-encoding"), e, o)}
			<ul class="accountcreator-samples" aria-label=${u("accountcreator-encoding-samples")}>
				${t.map((s) => k`<li><bdi>${s}</bdi></li>`)}
			</ul>`;
      }
      choiceTemplate(e, t, n, i) {
        const o = ({ target: s }) => {
          if (s instanceof HTMLSelectElement) {
            void this.file.choose(e === "sheet" ? { sheet: s.value } : { encoding: s.value });
          }
        };
        return k`<label class="accountcreator-source-choice">
			${t}
			<select name=${e === "sheet" ? "worksheet" : e} @change=${o}>
				${i.map((s) => k`<option
					value=${s.value} .selected=${s.value === n}
				>${s.label}</option>`)}
			</select>
		</label>`;
      }
    };
  });

  // src/ui/list/source/title-field.ts
  var QC, tc;
  var Kw = f(() => {
    "use strict";
    L();
    QC = 250;
    tc = class {
      constructor(e) {
        this.actions = e;
        /** What was asked about last, or put in by choosing it: not to be asked about again. */
        this.known = "";
        var n;
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
        this.box.getMenu().on("choose", (i) => {
          this.enter(String(i.getData()));
        });
        const t = new OO.ui.FieldLayout(this.box, { align: "top", label: u("accountcreator-page-title") });
        this.element = (n = t.$element[0]) != null ? n : document.createElement("div");
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
        }, QC);
      }
    };
  });

  // src/ui/list/source/page-view.ts
  function JC(r) {
    switch (r == null ? void 0 : r.kind) {
      case void 0:
      case "asking":
      case "reading":
      case "choosing":
        return "";
      case "missing":
        return u("accountcreator-page-missing", r.title);
      case "empty":
        return u("accountcreator-page-empty", r.title);
      case "failed":
        return Y(r.error.text) ? u("accountcreator-page-failed", r.title) : ge(r.error.text);
      default:
        return T(r);
    }
  }
  var nc;
  var Gw = f(() => {
    "use strict";
    Te();
    V();
    H();
    L();
    Ve();
    kn();
    $t();
    Kw();
    nc = class {
      constructor(e) {
        this.page = e;
        this.element = document.createElement("div");
        this.problem = new fe("error");
        this.element.className = "accountcreator-source-page";
        this.field = new tc({
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
        const t = JC(e);
        this.problem.show(t === "" ? null : k`${t}`);
        oe(k`
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
        const n = () => {
          void this.page.take();
        };
        const i = t.reduce((o, s) => {
          var a, c;
          return o + ((c = (a = e[s]) == null ? void 0 : a.people) != null ? c : 0);
        }, 0);
        return k`<button
			type="button" class="accountcreator-plain-button accountcreator-primary"
			data-accountcreator-action="take-people" ?disabled=${i === 0} @click=${n}
		>${u("accountcreator-page-take", i)}</button>`;
      }
      sectionsTemplate({ title: e, sections: t, chosen: n }) {
        return k`<fieldset class="accountcreator-sections">
			<legend>${u("accountcreator-page-sections", e)}</legend>
			${t.map((i, o) => this.sectionTemplate(i, o, n.includes(o)))}
		</fieldset>`;
      }
      sectionTemplate({ heading: e, people: t, examples: n }, i, o) {
        const s = ({ target: c }) => {
          if (c instanceof HTMLInputElement) {
            this.page.choose(i, c.checked);
          }
        };
        const a = Yt(n.map(Zr));
        return k`<label>
			<input type="checkbox" name="section" value=${i} .checked=${o} @change=${s}>
			<span>
				<strong><bdi>${e === "" ? u("accountcreator-page-top") : e}</bdi></strong>
				${u("accountcreator-page-section", t, a)}
			</span>
		</label>`;
      }
    };
  });

  // src/ui/list/source/sources-view.ts
  var XC, rc;
  var Qw = f(() => {
    "use strict";
    Dw();
    qw();
    Uw();
    Vw();
    L();
    Di();
    jw();
    Gw();
    XC = (r) => Hw(u("accountcreator-place-question", r), [
      { action: "replace", label: u("accountcreator-place-replace"), flags: "destructive" },
      { action: "add", label: u("accountcreator-place-add"), flags: "progressive" }
    ]);
    rc = class {
      /**
       * @param list
       * @param pages
       * @param problemText Why a part of the program did not come, and what to do
       */
      constructor(e, t, n) {
        this.list = e;
        this.element = document.createElement("div");
        const i = this.place = new Ya(e, () => XC(e.rows.length));
        this.file = new Ja(e, i, () => this.fileView.render());
        this.page = new Xa(e, i, t, DOMParser, () => this.pageView.render());
        this.fileView = new ec(this.file, n);
        this.pageView = new nc(this.page);
        this.element.append(this.pageView.element, this.fileView.element);
      }
      openFile(e) {
        this.page.end();
        void this.file.open({ name: e.name, bytes: () => la(e) });
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
  function Jw(r, e) {
    return g(this, null, function* () {
      const t = yield la(e);
      if (t === null) {
        return { text: null, problem: u("accountcreator-file-unreadable", e.name) };
      }
      const { text: n, problem: i } = yield r.draft.readSource({ kind: "file", name: e.name, bytes: t });
      return i ? { text: null, problem: Za(i.code) } : { text: n, problem: null };
    });
  }
  var Xw = f(() => {
    "use strict";
    L();
    ip();
    Di();
  });

  // src/wiki/mw-page-service.ts
  var YC, ic;
  var Yw = f(() => {
    "use strict";
    Qe();
    Nr();
    YC = ["missingtitle", "nosuchpageid", "invalidtitle", "pagecannotexist", "missingcontent-pageid"];
    ic = class {
      constructor() {
        this.api = new Rn();
      }
      findTitles(e, t) {
        return g(this, null, function* () {
          const n = yield this.api.get({
            action: "query",
            list: "prefixsearch",
            pssearch: e,
            psnamespace: "*",
            pslimit: "10"
          }, t);
          return X(A(n.query).prefixsearch).map((i) => E(A(i).title)).filter((i) => i !== "");
        });
      }
      readPage(e, t) {
        return g(this, null, function* () {
          try {
            const { parse: n } = yield this.api.get({
              action: "parse",
              page: e,
              redirects: "1",
              prop: "text",
              disableeditsection: "1",
              disabletoc: "1",
              disablelimitreport: "1"
            }, t);
            const i = A(n);
            return { title: E(i.title) || e, html: E(i.text) };
          } catch (n) {
            if (n instanceof en && YC.includes(n.code)) {
              return null;
            }
            throw n;
          }
        });
      }
    };
  });

  // src/app/sources-part.ts
  var Zw = {};
  on(Zw, {
    makeSources: () => ZC,
    readSheetFile: () => Jw
  });
  function ZC(r) {
    return new rc(r, new ic(), st);
  }
  var ey = f(() => {
    "use strict";
    On();
    Js();
    Qw();
    Xw();
    L();
    Yw();
    rt(nt);
  });

  // src/app/load-part.ts
  function Me(r) {
    return e5[r]();
  }
  var e5;
  var Kd = f(() => {
    "use strict";
    e5 = {
      checks: () => Promise.resolve().then(() => (u0(), l0)),
      steps: () => Promise.resolve().then(() => ($0(), P0)),
      read: () => Promise.resolve().then(() => (Eh(), Lh)),
      list: () => Promise.resolve().then(() => (_b(), qb)),
      after: () => Promise.resolve().then(() => (xw(), hw)),
      draft: () => Promise.resolve().then(() => (Mw(), $w)),
      files: () => Promise.resolve().then(() => (Fw(), Nw)),
      sources: () => Promise.resolve().then(() => (ey(), Zw))
    };
  });

  // src/ui/shared/dialog-buttons.ts
  var oc;
  var ty = f(() => {
    "use strict";
    oc = class {
      constructor(e) {
        this.press = e;
        this.$element = $("<div>").addClass("accountcreator-buttons");
        this.widgets = /* @__PURE__ */ new Map();
      }
      render(e) {
        var i;
        const t = this.widgets;
        this.widgets = /* @__PURE__ */ new Map();
        for (const { action: o, label: s, kind: a, disabled: c } of e) {
          const l = (i = t.get(o)) != null ? i : this.make(o);
          l.setLabel(s).setDisabled(c === true);
          l.setFlags({ primary: a === "progressive", progressive: a === "progressive", destructive: a === "destructive" });
          this.widgets.set(o, l);
        }
        t.forEach((o, s) => {
          if (!this.widgets.has(s)) {
            o.$element.detach();
          }
        });
        let n = 0;
        this.widgets.forEach(({ $element: o }) => {
          var c;
          const [s] = o.get();
          const a = this.$element.children()[n++];
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
  var t5, Vn;
  var ny = f(() => {
    "use strict";
    Ut();
    wo();
    ty();
    L();
    t5 = 560;
    Vn = class extends OO.ui.Dialog {
      constructor(t) {
        super({ size: t.size, classes: ["accountcreator-dialog"] });
        this.screen = t;
        this.$title = $("<h2>").addClass("accountcreator-title");
        this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
        this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
        this.buttons = new oc((t) => {
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
        var i, o;
        const n = this.screen;
        this.stopObserving();
        this.scrolled.set(n, (i = this.$body.scrollTop()) != null ? i : 0);
        if (n !== t) {
          n.$element.detach();
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
        const n = t === "link" ? u("accountcreator-filled-by-link") : t === "script" ? u("accountcreator-filled-by-script") : "";
        this.$filledBy.empty().append(n === "" ? $() : new OO.ui.MessageWidget({ type: "warning", label: n }).$element);
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
        this.$foot.addClass("accountcreator-foot").append(this.$status, this.buttons.$element);
        const [n] = this.$element.get();
        this.press = n ? new un(n) : null;
        return this;
      }
      getBodyHeight() {
        return t5;
      }
      getSetupProcess(t) {
        return super.getSetupProcess(t).next(() => {
          this.$body.append(this.screen.$element);
          this.observe();
        });
      }
      getReadyProcess(t) {
        return super.getReadyProcess(t).next(() => {
          var n;
          (n = this.press) == null ? void 0 : n.appeared();
          if (this.begunAt) {
            this.begunAt.focus();
          } else {
            this.focusScreen();
          }
        });
      }
      /** When the opening has come to its end, OOUI takes the focus to the window as a whole. */
      ready(t) {
        const { activeElement: n } = document;
        const i = [this.screen.$element[0], this.$foot[0]].some((o) => o == null ? void 0 : o.contains(n));
        this.begunAt = n instanceof HTMLElement && i ? n : null;
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
        const { viewName: t, title: n, buttons: i } = this.screen;
        const o = this.screen.status || this.said;
        this.$element.attr("data-view", t);
        if (this.$title.text() !== n) {
          this.$title.text(n);
        }
        if (this.$status.text() !== o) {
          this.$status.text(o);
        }
        this.buttons.render(i);
        this.guardPresses();
        this.keepFocus();
      }
      /** Another view, or a button that can be pressed again, is new to the person's eyes. */
      guardPresses() {
        var o;
        const { viewName: t, buttons: n } = this.screen;
        const i = [
          t,
          ...n.filter(({ disabled: s }) => s !== true).map(({ action: s }) => s)
        ].join(" ");
        if (i !== this.pressable) {
          this.pressable = i;
          (o = this.press) == null ? void 0 : o.appeared();
        }
      }
    };
    Vn.static = Object.create(OO.ui.Dialog.static);
    Vn.static.name = "accountCreator";
    Vn.static.escapable = true;
  });

  // src/ui/one/broken-off-note.ts
  function ry(r) {
    const e = new OO.ui.ButtonWidget({ label: u("accountcreator-broken-off-show") });
    e.$button.attr("data-accountcreator-action", "resume");
    e.on("click", r);
    return new OO.ui.MessageWidget({
      type: "warning",
      label: $("<div>").text(u("accountcreator-broken-off-here")).append(" ", e.$element)
    }).$element;
  }
  var iy = f(() => {
    "use strict";
    L();
  });

  // src/ui/one/created-view.ts
  function n5(r, e) {
    switch (r) {
      case "mail":
        return e.email === "" ? u("accountcreator-created-mail") : u("accountcreator-created-mail-to", e.email);
      case "password":
        return e.password === null ? u("accountcreator-created-typed") : u("accountcreator-created-generated");
      case "other":
        return u("accountcreator-created-other");
      default:
        return T(r);
    }
  }
  function op(r, e, t = {}) {
    return $("<li>").append(
      $("<a>").attr({ href: mw.util.getUrl(e, t), target: "_blank", rel: "noopener" }).text(r)
    );
  }
  var sc;
  var oy = f(() => {
    "use strict";
    H();
    L();
    wd();
    sc = class {
      /** @param copied Told when the password has been copied */
      constructor(e) {
        this.copied = e;
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
          label: $("<div>").append(this.$heading, $("<p>").text(n5(e.by, e)))
        });
        this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
        if (e.password !== null) {
          this.$element.append(Xs(e.password, this.copied));
        }
        this.$element.append($("<ul>").addClass("accountcreator-links").append(
          op(u("accountcreator-link-userpage"), `User:${e.username}`),
          op(u("accountcreator-link-talk"), `User talk:${e.username}`),
          op(u("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${e.username}` })
        ));
      }
      focus() {
        this.$heading.trigger("focus");
      }
    };
  });

  // src/ui/one/fetched-puzzle.ts
  function sy(r) {
    const e = $("<div>").addClass("accountcreator-puzzle");
    const t = () => {
      r().then((n) => {
        e.empty().append(n);
      }, (n) => {
        const i = new OO.ui.ButtonWidget({ label: u("accountcreator-reopen") });
        i.on("click", t);
        e.empty().append(new OO.ui.MessageWidget({
          type: "error",
          label: $("<div>").append($("<p>").text(n instanceof Error ? n.message : String(n)), i.$element)
        }).$element);
      });
    };
    t();
    return e;
  }
  var ay = f(() => {
    "use strict";
    L();
  });

  // src/ui/one/email-remark.ts
  function cy(r, e) {
    if (r.kind === "failed") {
      return { type: "warning", content: u("accountcreator-check-failed") };
    }
    if (r.kind !== "done" || r.result.problem === null) {
      return null;
    }
    const { problem: t, meant: n } = r.result;
    const i = t === "typo" ? u("accountcreator-remark-email-typo") : u("accountcreator-remark-email-invalid");
    const o = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(i));
    if (n !== null) {
      const s = new OO.ui.ButtonWidget({
        label: u("accountcreator-fix", n),
        framed: false,
        flags: ["progressive"]
      });
      s.on("click", () => e(n));
      o.append(" ", s.$element);
    }
    return { type: t === "invalid" ? "error" : "warning", content: o };
  }
  var ly = f(() => {
    "use strict";
    L();
  });

  // src/ui/one/name-remark.ts
  function r5(r, e) {
    switch (r.kind) {
      case "free": {
        const t = zi(r.canonical);
        return t !== null ? { type: "warning", content: u("accountcreator-name-mixed", t) } : r.canonical === e ? { type: "success", content: u("accountcreator-name-free") } : { type: "notice", content: u("accountcreator-name-normalised", r.canonical) };
      }
      case "taken":
        return { type: "error", content: u("accountcreator-name-taken", r.canonical) };
      case "invalid":
        return { type: "error", content: u("accountcreator-advice-invaliduser") };
      case "forbidden": {
        const t = $("<span>");
        if (z(r.code).name === "lookalike" && r.message.format === "text") {
          t.text(u("accountcreator-name-lookalike", r.message.text));
        } else if (Y(r.message)) {
          t.text(u("accountcreator-name-forbidden"));
        } else {
          t.append(le(r.message));
        }
        return { type: r.override === null ? "error" : "warning", content: t };
      }
      default:
        return T(r);
    }
  }
  function uy(r, e) {
    switch (r.kind) {
      case "none":
        return null;
      case "checking":
        return { type: "notice", content: u("accountcreator-name-checking") };
      case "failed":
        return { type: "warning", content: u("accountcreator-check-failed") };
      case "done":
        return r5(r.result, e);
      default:
        return T(r);
    }
  }
  function dy(r) {
    if (r.kind === "failed") {
      return { type: "warning", content: u("accountcreator-check-failed") };
    }
    if (r.kind !== "done") {
      return null;
    }
    const { accepted: e, messages: t } = r.result;
    if (e) {
      return { type: "success", content: u("accountcreator-password-good") };
    }
    const n = $("<span>");
    t.forEach((i) => {
      n.append($("<span>").addClass("accountcreator-sentence").append(le(i)));
    });
    return { type: "error", content: n };
  }
  var py = f(() => {
    "use strict";
    De();
    V();
    qt();
    H();
    L();
    Ve();
  });

  // src/ui/one/form-view.ts
  var i5, ac;
  var my = f(() => {
    "use strict";
    ut();
    ze();
    V();
    tt();
    Ee();
    zc();
    ay();
    L();
    ly();
    py();
    Uc();
    Bd();
    i5 = ["username", "password", "retype", "email", "realname", G];
    ac = class {
      constructor(e, t) {
        this.one = e;
        this.$element = $("<div>").addClass("accountcreator-form");
        this.emailShown = null;
        this.notice = new sr({
          askAgain: () => {
            void e.askAgain();
          },
          createAllTheSame: () => {
            void e.create();
          }
        });
        this.modes = new Lr((n) => e.form.setMode(n), {
          generate: () => u("accountcreator-mode-generate"),
          type: () => u("accountcreator-mode-type")
        });
        this.fields = new or({
          changed: (n, i) => e.form.setValue(n, i),
          pressed: (n) => {
            void e.create(false, { [n]: true });
          },
          showsHelp: ({ name: n }) => !i5.includes(n),
          puzzle: (n) => sy(() => t(n, {
            another: () => e.form.renew(),
            answered: (i) => e.form.setValue(G, i),
            solvedBy: (i) => e.form.solveCaptchaBy(i),
            ownPage: { address: () => this.createAccountAddress(), handOver: () => e.handOver() }
          }))
        });
        this.$element.append(this.notice.$element, this.fields.$element);
        this.$element.on("keydown", (n) => this.onKeydown(n));
      }
      render(e) {
        const t = Ue(e.requests, e.mode);
        if (this.fields.render(this.visibleFields(e), gt(t), e.challenge)) {
          this.placeModes(e.override);
          this.emailShown = null;
        }
        const n = e.stage.kind !== "form";
        this.modes.render(e.modes, e.mode, e.requests);
        this.modes.setDisabled(n);
        this.fields.setValues(e.values, n);
        this.fields.setRenewing(e.renewing);
        this.notice.$element.toggleClass("accountcreator-notice-past", n);
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
        const n = t === null ? void 0 : this.fields.get(t);
        if (n == null ? void 0 : n.$element.is(":visible")) {
          n.focus();
          this.bringIntoSight(n);
        } else if (e.notice) {
          this.notice.$element.trigger("focus");
        } else {
          (i = this.firstEmpty(e)) == null ? void 0 : i.focus();
        }
      }
      /** The field with what is said of it, and a captcha with its puzzle; where there is not room for all, the field. */
      bringIntoSight(e) {
        var n;
        const t = e.field.name === G ? this.fields.$captcha : null;
        for (const i of [t, this.notice.$element, e.$element]) {
          (n = i == null ? void 0 : i[0]) == null ? void 0 : n.scrollIntoView({ block: "nearest" });
        }
      }
      /** The fields in the order in which they are shown: name, password mode, address, real name, reason, others. */
      visibleFields(e) {
        const { requests: t, mode: n, override: i } = e;
        const o = [
          "username",
          ...i === null ? [] : [i],
          ...n === "type" ? ["password", "retype"] : [],
          "email",
          "realname",
          "reason"
        ];
        return [...o.map((s) => xe(t, s)), ...er(t, n)].filter((s) => s !== null);
      }
      placeModes(e) {
        var o, s, a, c;
        (o = this.fields.get("username")) == null ? void 0 : o.reserveRemark();
        (s = this.fields.get("password")) == null ? void 0 : s.reserveRemark();
        const t = (a = this.fields.get(e != null ? e : "username")) != null ? a : this.fields.get("username");
        const [n] = this.modes.$element.get();
        const [i] = (c = t == null ? void 0 : t.$element.get()) != null ? c : [];
        if ((n == null ? void 0 : n.parentElement) !== this.fields.$element[0]) {
          this.fields.$element.prepend(this.modes.$element);
        }
        if (n && i && !Wc(i, n)) {
          this.modes.$element.before(i);
        }
      }
      renderRemarks(e) {
        var a, c, l, d, p;
        const t = String((a = e.values.username) != null ? a : "").trim();
        const { notice: n } = e;
        const i = (n == null ? void 0 : n.kind) === "refused" && n.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
        (c = this.fields.get("username")) == null ? void 0 : c.setRemark(i ? null : uy(e.name, t));
        (l = this.fields.get("password")) == null ? void 0 : l.setRemark(dy(e.password));
        if (e.email !== this.emailShown) {
          this.emailShown = e.email;
          (d = this.fields.get("email")) == null ? void 0 : d.setRemark(cy(e.email, (m) => {
            this.one.form.setValue("email", m);
            this.focusField("email");
          }));
        }
        const { password: o, retype: s } = e.values;
        (p = this.fields.get("retype")) == null ? void 0 : p.setRemark(s && o !== s ? { type: "error", content: u("accountcreator-retype-differs") } : null);
      }
      renderNotice(e) {
        const t = this.notice.render(e.notice, e.opening);
        this.fields.all.forEach((o) => o.setInvalid(o.field.name === t));
        const n = t === null ? void 0 : this.fields.get(t);
        const i = this.notice.$element[0];
        if (n && n.$element.next()[0] !== i) {
          n.$element.after(this.notice.$element);
        } else if (!n && i !== this.$element.children()[0]) {
          this.$element.prepend(this.notice.$element);
        }
      }
      firstEmpty(e) {
        var n;
        const t = ["username", ...e.mode === "mail" ? ["email"] : []];
        return this.fields.get((n = t.find((i) => !ye(e.values, i))) != null ? n : "username");
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
        const n = (i) => {
          var o;
          return String((o = ye(e, i)) != null ? o : "").trim();
        };
        return mw.util.getUrl("Special:CreateAccount", h({
          wpName: n("username"),
          email: n("email"),
          realname: n("realname"),
          reason: n("reason")
        }, t === "mail" ? { wpCreateaccountMail: "1" } : {}));
      }
    };
  });

  // src/ui/one/stages.ts
  function fy({ kind: r }) {
    return r === "creating" || r === "finding";
  }
  function cc(r) {
    return r.kind === "form" || r.kind === "question" || fy(r);
  }
  function hy(r) {
    const e = fy(r);
    const t = { action: "close", label: u("accountcreator-close") };
    const n = { action: "many", label: u("accountcreator-to-list"), disabled: e };
    switch (r.kind) {
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
          n,
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
        return [n, t, { action: "one", label: u("accountcreator-another"), kind: "progressive" }];
      default:
        return T(r);
    }
  }
  function xy(r) {
    switch (r.state.stage.kind) {
      case "creating":
      case "finding":
      case "handedOver":
        return u("accountcreator-close-busy");
      case "stepNotShown":
        return u("accountcreator-close-step-maybe");
      case "created":
      case "unfinished":
        return r.showsUncopiedPassword ? u("accountcreator-close-password") : null;
      default:
        return null;
    }
  }
  var sp = f(() => {
    "use strict";
    H();
    L();
  });

  // src/ui/one/step-panel.ts
  var lc;
  var gy = f(() => {
    "use strict";
    lc = class {
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
  var uc;
  var by = f(() => {
    "use strict";
    Ci();
    oy();
    my();
    sp();
    gy();
    uc = class {
      /**
       * @param one
       * @param dependencies
       * @param stepChanged Told when the step that is shown has changed
       */
      constructor(e, t, n) {
        this.$element = $("<div>").addClass("accountcreator-one");
        const i = () => e.passwordCopied();
        this.form = new ac(e, t.fetchPuzzle);
        this.step = new lc(t.stepScreen, n);
        this.created = new sc(i);
        this.explanation = new Rr(i);
        this.$element.append(
          this.explanation.$element,
          this.form.$element,
          this.step.$element,
          this.created.$element
        );
      }
      render(e) {
        const { stage: t } = e;
        this.form.$element.toggle(cc(t));
        this.created.$element.toggle(t.kind === "created");
        if (cc(t)) {
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
        var n;
        const { stage: t } = e;
        if (cc(t)) {
          if (t.kind === "form") {
            this.form.focus(e);
          }
        } else if (t.kind === "step") {
          (n = this.step.screen) == null ? void 0 : n.focus();
        } else if (t.kind === "created") {
          this.created.focus();
        } else {
          this.explanation.focus();
        }
      }
    };
  });

  // src/ui/one/one-screen.ts
  var dc;
  var wy = f(() => {
    "use strict";
    Ut();
    iy();
    L();
    by();
    sp();
    dc = class {
      constructor(e, t) {
        this.one = e;
        this.dependencies = t;
        this.size = "large";
        this.$brokenOff = $("<div>");
        this.stage = null;
        this.notice = null;
        /** To be told of changes; null while something else is shown. */
        this.changed = null;
        this.panels = new uc(e, t, () => {
          var n;
          return (n = this.changed) == null ? void 0 : n.call(this);
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
        var t, n;
        const { stage: e } = this.one.state;
        return e.kind === "finding" ? u("accountcreator-finding") : e.kind === "creating" ? u("accountcreator-creating") : (n = (t = this.panels.step.screen) == null ? void 0 : t.status) != null ? n : "";
      }
      get buttons() {
        var e, t;
        return (t = (e = this.panels.step.screen) == null ? void 0 : e.buttons) != null ? t : hy(this.one.state.stage);
      }
      get closingQuestion() {
        return this.panels.step.screen ? this.panels.step.screen.closingQuestion : xy(this.one);
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
          this.$brokenOff.append(ry(this.dependencies.toMany));
        }
        const t = this.one.observe((n) => {
          this.panels.render(n);
          e();
          this.follow(n);
        });
        this.changed = e;
        return () => {
          this.changed = null;
          t();
        };
      }
      closed() {
        this.one.backToForm();
        for (const { name: t, type: n } of this.one.state.requests.flatMap((i) => i.fields)) {
          if (n === "password") {
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
        const n = this.closingQuestion;
        if (n === null) {
          t();
        } else {
          void ve(n, e).then(t, () => this.focus());
        }
      }
      /** A new stage or a new notice: the focus goes where the eye is, and what has to be asked is asked. */
      follow(e) {
        const { stage: t, notice: n } = e;
        const { stage: i, notice: o } = this;
        this.stage = t;
        this.notice = n;
        const s = n !== null && n !== o;
        if ((i == null ? void 0 : i.kind) === t.kind && !s) {
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
  function vy(r, e) {
    const { stops: t, spent: n, field: i } = z(r);
    return { kind: "refused", code: r, message: e, stops: t, spent: n, field: i, retryAfter: null, ended: true };
  }
  function yy(r, e) {
    return b(h({}, vy(r, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
  }
  function ap(r, e) {
    const t = E(e.redirecttarget);
    return {
      kind: "step",
      step: {
        type: r,
        code: E(e.messagecode),
        message: Nt(e.message),
        requests: $a(e.requests),
        redirectTarget: t === "" ? null : t
      }
    };
  }
  function ky(r, e) {
    const t = A(r.createaccount);
    switch (t.status) {
      case "PASS":
        return { kind: "created", username: E(t.username), by: e };
      case "FAIL":
        return vy(E(t.messagecode), Nt(t.message));
      case "UI":
        return ap("ui", t);
      case "REDIRECT":
        return ap("redirect", t);
      case "RESTART":
        return ap("restart", t);
      default:
        return { kind: "unknown", cause: "unreadable" };
    }
  }
  function Sy(r) {
    const { outcome: e } = z(r.code);
    if (e === "sessionLost") {
      return { kind: "sessionLost", now: null };
    }
    if (e === "unknown" && r.status === 429) {
      return yy("ratelimited", r);
    }
    if (e === "unknown") {
      const t = r.reason === "timeout" ? "timeout" : r.status === 0 ? "offline" : "unreadable";
      const { retryAfter: n } = r;
      return h({ kind: "unknown", cause: t }, n === null ? {} : { retryAfter: n });
    }
    return yy(r.code, r);
  }
  var Ry = f(() => {
    "use strict";
    De();
    Ma();
    Qe();
  });

  // src/wiki/read-opening.ts
  function Ty(r) {
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
      titles: `User:${r}`,
      intestactions: "createaccount",
      intestactionsdetail: "full",
      assertuser: r
    };
  }
  function o5(r) {
    const { blockinfo: e } = A(A(r).data);
    return Vd(Tn(r), E(A(e).blockreason));
  }
  function s5(r) {
    const e = A(r.general);
    const t = /* @__PURE__ */ new Map();
    const n = (o, s) => {
      var a;
      t.set(o, (a = t.get(o)) != null ? a : { code: o, message: s });
    };
    const [i] = X(r.pages);
    for (const o of X(A(A(i).actions).createaccount)) {
      n(E(A(o).code), o5(o));
    }
    if (e.readonly === true) {
      n("readonly", Q(E(e.readonlyreason)));
    }
    if (A(r.authmanagerinfo).cancreateaccounts !== true) {
      n("userlogin-cannot-create", Q(""));
    }
    return [...t.values()];
  }
  function a5(r) {
    const e = A(r.namespaces);
    const t = [e[2], e[3]].map(A).flatMap(({ name: i, canonical: o }) => [E(i), E(o)]);
    const n = X(r.namespacealiases).map(A).filter(({ id: i }) => i === 2 || i === 3).map(({ alias: i }) => E(i));
    return {
      userNamespaces: [...t, ...n].filter((i) => i !== ""),
      language: E(A(r.general).lang)
    };
  }
  function cp(r) {
    return $a(A(A(r.query).authmanagerinfo).requests);
  }
  function lp(r) {
    return E(A(A(r.query).tokens).createaccounttoken);
  }
  function Ay(r, e) {
    const t = A(r.query);
    const n = A(t.userinfo);
    const i = Date.parse(E(r.curtimestamp));
    return {
      me: E(n.name),
      rights: Mr(n.rights),
      requests: cp(r),
      impediments: s5(t),
      siteName: E(A(t.general).sitename),
      rules: a5(t),
      clockSkew: Number.isNaN(i) ? 0 : i - e
    };
  }
  var Cy = f(() => {
    "use strict";
    V();
    Ma();
    Nr();
    Qe();
  });

  // src/wiki/mw-account-service.ts
  function c5({ code: r }) {
    return z(r).outcome === "unknown";
  }
  var pc;
  var Oy = f(() => {
    "use strict";
    V();
    De();
    yt();
    zd();
    Ry();
    Hd();
    Ba();
    Cy();
    Qe();
    Nr();
    pc = class {
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
        this.api = new Rn();
        this.token = "";
      }
      open() {
        return g(this, null, function* () {
          const [e, t] = yield Promise.all([
            this.api.get(Ty(this.me)),
            this.disabled()
          ]);
          const n = Ay(e, Date.now());
          this.token = lp(e);
          this.requests = n.requests;
          this.rights = n.rights;
          if (t) {
            n.impediments.push(t);
          }
          return n;
        });
      }
      declarations() {
        return g(this, null, function* () {
          this.requests = cp(yield this.api.get({
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
          const n = {
            action: "query",
            list: "users|logevents",
            ususers: Hn + e,
            usprop: "registration",
            letype: "newusers",
            leuser: this.me,
            leend: new Date(t).toISOString(),
            leprop: "title|user|timestamp|type",
            lelimit: "max"
          };
          try {
            const i = yield this.api.get(n);
            const o = Ud(i, this.me, t);
            if (o.kind !== "other" || Fa(i) === null) {
              return o;
            }
            const [s] = X(A(i.query).users);
            const a = `User:${E(A(s).name)}`;
            return Ud(yield this.api.get(b(h({}, n), { letitle: a })), this.me, t);
          } catch (i) {
            return { kind: "silent" };
          }
        });
      }
      checkName(e, t) {
        return g(this, null, function* () {
          var o;
          const n = yield this.api.get({
            action: "query",
            list: "users",
            ususers: Hn + e,
            usprop: "cancreate"
          }, t);
          const i = Ia(n, this.requests);
          return i.kind === "free" ? (o = (yield Na(this.api, this.requests, i.canonical, t))[0]) != null ? o : i : i;
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
      checkPassword(e, t, n) {
        return g(this, null, function* () {
          const i = { action: "validatepassword", password: t };
          let o;
          try {
            o = yield this.api.post(e === "" ? i : b(h({}, i), { user: e }), n);
          } catch (a) {
            if (!(a instanceof en) || c5(a) || e === "") {
              throw a;
            }
            o = yield this.api.post(i, n);
          }
          const s = A(o.validatepassword);
          return {
            accepted: s.validity === "Good",
            messages: X(s.validitymessages).map(Tn)
          };
        });
      }
      send(e, t) {
        return g(this, null, function* () {
          try {
            return yield this.post(e, t);
          } catch (n) {
            if (n instanceof en && z(n.code).retry === "token") {
              return this.sendWithFreshToken(e, t);
            }
            return this.failed(n);
          }
        });
      }
      /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
      sendWithFreshToken(e, t) {
        return g(this, null, function* () {
          try {
            this.token = lp(yield this.api.get({
              action: "query",
              meta: "tokens",
              type: "createaccount",
              assertuser: this.me
            }));
            return yield this.post(e, t);
          } catch (n) {
            return this.failed(n);
          }
        });
      }
      post(e, t) {
        return g(this, null, function* () {
          return ky(yield this.api.post(b(h({}, e), {
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
          const t = Sy(e);
          return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
        });
      }
      /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
      whoAmI() {
        return g(this, null, function* () {
          try {
            const e = yield this.api.get({ action: "query", meta: "userinfo" });
            const t = A(A(e.query).userinfo);
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
          const n = A(X(A(t.paraminfo).modules)[0]);
          return X(n.parameters).length > 0 ? null : { code: "moduledisabled", message: Tn(null) };
        });
      }
    };
  });

  // src/app/creator.ts
  var l5 = {};
  var up, Bi;
  var Ly = f(() => {
    "use strict";
    gc();
    jp();
    Mc();
    Zp();
    ao();
    On();
    t0();
    Kd();
    Js();
    Ut();
    ny();
    L();
    vo();
    wy();
    qc();
    Oy();
    up = class {
      constructor() {
        this.marks = new go(mw.util.getUrl("Special:BlankPage/AccountCreator"), so);
        this.service = new pc(() => this.marks.nextAddress());
        this.one = new io({
          service: this.service,
          clock: Gr,
          lock: Nc,
          randomBytes: so,
          onCreated: (e) => this.tell(e),
          converse: (e, t, n) => this.fetchSteps().then(({ converse: i }) => i(e, t, n)),
          judgeEmail: (e) => Me("checks").then(({ judgeEmail: t }) => t(e))
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
          qr(Qr, _t, null, 0);
        }
      }
      open(e) {
        return g(this, null, function* () {
          var n;
          const t = this.windows = (n = this.windows) != null ? n : this.build();
          if (this.isOpening || t.dialog.isVisible()) {
            t.dialog.focusScreen();
            return;
          }
          this.isOpening = true;
          try {
            const i = yield this.show(e, t);
            const o = document.activeElement;
            const { opened: s } = t.manager.openWindow(t.dialog, {
              // To where the person was; opened by an address or a script, to the link that would have opened it.
              $returnFocusTo: o instanceof HTMLElement && o !== document.body ? $(o) : $("#t-accountcreator a")
            });
            yield s;
            i == null ? void 0 : i();
          } finally {
            this.isOpening = false;
          }
        });
      }
      build() {
        const { one: e, service: t } = this;
        rt(nt);
        const n = new dc(e, {
          stepScreen: (s) => {
            if (!this.steps) {
              throw new Error("Only that part begins conversations.");
            }
            return this.steps.screen(s);
          },
          fetchPuzzle: (s, a) => this.fetchSteps().then(({ puzzle: c }) => c(s, a)),
          toMany: () => {
            void this.toMany();
          },
          hasBrokenOff: () => qr(Qr, _t, t.me, Gr.now())
        });
        const i = new Vn(n);
        const o = new OO.ui.WindowManager();
        O0(o);
        o.addWindows([i]);
        return { dialog: i, manager: o, oneScreen: n };
      }
      /**
       * What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed.
       *
       * @return Asks whether what was asked for may take the place of what is shown; null: that is not in question
       */
      show(i, o) {
        return g(this, arguments, function* (e, { dialog: t, oneScreen: n }) {
          const { one: s } = this;
          const a = yield this.listFor(e);
          const c = a ? a.screen : n;
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
      listFor(n) {
        return g(this, arguments, function* ({ many: e, accounts: t }) {
          const i = e ? yield this.fetchList() : this.list;
          return i && (e || i.model.run.isBusy || i.model.hasDraft && t.length === 0) ? i : null;
        });
      }
      toOne() {
        const { one: e, list: t, windows: n } = this;
        if (!e.state.opening) {
          const i = t ? t.model.state.reason : "";
          void e.open({ accounts: [], reason: i, mail: null, many: false });
        }
        n == null ? void 0 : n.dialog.show(n.oneScreen);
      }
      toMany() {
        return g(this, null, function* () {
          var n, i;
          const { one: e } = this;
          const t = yield this.fetchList();
          if (t) {
            if (!t.model.hasDraft) {
              const o = String((n = e.state.values.reason) != null ? n : "");
              void t.model.open({ accounts: [], reason: o, mail: null, many: true }, e.state.opening);
            }
            (i = this.windows) == null ? void 0 : i.dialog.show(t.screen);
          }
        });
      }
      /** The parts for lists, fetched when they are first wanted; null where that failed, and has been said. */
      fetchList() {
        return g(this, null, function* () {
          var n;
          const { service: e, windows: t } = this;
          if (!this.list) {
            t == null ? void 0 : t.dialog.pushPending();
            t == null ? void 0 : t.dialog.say("");
            try {
              const [i, { makeListPart: o }, { redirector: s }] = yield Promise.all(
                [Me("read"), Me("list"), this.loadSteps(), Me("checks")]
              );
              this.list = (n = this.list) != null ? n : o(
                { service: e, reader: i, clock: Gr, lock: Nc, randomBytes: so, onCreated: (a) => this.tell(a) },
                { toOne: () => this.toOne(), redirector: s }
              );
            } catch (i) {
              mw.log.error(i);
              t == null ? void 0 : t.dialog.say(st(i));
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
          const { makeStepsPart: e } = yield Me("steps");
          this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: Gr }, this.marks);
          return this.steps;
        });
      }
      /** @throws Error with a message for the person */
      fetchSteps() {
        return this.loadSteps().catch((e) => {
          mw.log.error(e);
          throw new Error(st(e));
        });
      }
      tell({ username: e, by: t }) {
        var n;
        (n = this.windows) == null ? void 0 : n.dialog.tellFilledBy(null);
        mw.hook("accountCreator.created").fire({ username: e, by: t });
      }
    };
    Bi = new up();
    e0(Bi.service);
    window.addEventListener("beforeunload", (r) => {
      if (Bi.isBusy) {
        r.preventDefault();
        r.returnValue = "";
      }
    });
    $(document).on("click", "#pt-logout, .menu__item--logout", () => Bi.forgetRun());
    mw.hook("accountCreator.open").add((r) => {
      const { url: e } = r != null ? r : {};
      if (typeof e !== "string" || e !== location.href) {
        void Bi.open(Qp(r));
      } else if (!w0(e, _t)) {
        const t = new URL(e);
        void Bi.open(Jp(new Map(t.searchParams)));
        Yp(t);
      }
    });
  });

  // styles:accountcreator-styles
  var xp = `
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
  function gp(r) {
    if (!mw.config.get("wgUserName") || mw.config.get("wgUserIsTemp")) {
      return;
    }
    const e = mw.hook("accountCreator.open");
    let t;
    let n;
    e.add(() => {
      t = t || r().then(null, (i) => {
        t = null;
        n = true;
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
            if (!(n || s.ctrlKey || s.metaKey || s.shiftKey || s.altKey)) {
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
    mw.libs.accountCreator = { version: "0.1.0+ca9555c8", parts: {} };
    gp(() => mw.loader.using("mediawiki.api,mediawiki.jqueryMsg,mediawiki.util,oojs-ui-core,oojs-ui-windows".split(",")).then(() => {
      mw.loader.addStyleTag(xp);
      return Promise.resolve().then(() => (Ly(), l5));
    }));
  });
})();
// </nowiki>
