// <nowiki>
/*!
 * AccountCreator 0.1.0+6b4e854e: creates accounts for other people. MIT licence.
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
  var Ry = Object.create;
  var qi = Object.defineProperty;
  var Ty = Object.defineProperties;
  var Ay = Object.getOwnPropertyDescriptor;
  var Cy = Object.getOwnPropertyDescriptors;
  var Oy = Object.getOwnPropertyNames;
  var Bi = Object.getOwnPropertySymbols;
  var Ly = Object.getPrototypeOf;
  var lc = Object.prototype.hasOwnProperty;
  var lp = Object.prototype.propertyIsEnumerable;
  var cp = (n, e, t) => e in n ? qi(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
  var h = (n, e) => {
    for (var t in e || (e = {}))
      if (lc.call(e, t))
        cp(n, t, e[t]);
    if (Bi)
      for (var t of Bi(e)) {
        if (lp.call(e, t))
          cp(n, t, e[t]);
      }
    return n;
  };
  var b = (n, e) => Ty(n, Cy(e));
  var up = (n) => typeof n === "symbol" ? n : n + "";
  var Ye = (n, e) => {
    var t = {};
    for (var r in n)
      if (lc.call(n, r) && e.indexOf(r) < 0)
        t[r] = n[r];
    if (n != null && Bi)
      for (var r of Bi(n)) {
        if (e.indexOf(r) < 0 && lp.call(n, r))
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
  var xt = (n, e) => () => {
    try {
      return e || n((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw e = 0, t;
    }
  };
  var on = (n, e) => {
    for (var t in e)
      qi(n, t, { get: e[t], enumerable: true });
  };
  var Ey = (n, e, t, r) => {
    if (e && typeof e === "object" || typeof e === "function") {
      for (let i of Oy(e))
        if (!lc.call(n, i) && i !== t)
          qi(n, i, { get: () => e[i], enumerable: !(r = Ay(e, i)) || r.enumerable });
    }
    return n;
  };
  var Py = (n, e, t) => (t = n != null ? Ry(Ly(n)) : {}, Ey(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    e || !n || !n.__esModule ? qi(t, "default", { value: n, enumerable: true }) : t,
    n
  ));
  var g = (n, e, t) => {
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
  function qr(n) {
    return `accountCreator.run ${n} `;
  }
  function On(n) {
    return qr(n) + "list";
  }
  function dc(n, e) {
    for (const t of n.keys()) {
      if (t.startsWith(qr(e))) {
        n.remove(t);
      }
    }
  }
  function My(n, e) {
    try {
      return n.get(On(e)) !== null;
    } catch (t) {
      return false;
    }
  }
  function Ny(n) {
    try {
      const e = JSON.parse(n);
      return Array.isArray(e) ? e : [];
    } catch (e) {
      return [];
    }
  }
  function _r(n, e, t, r) {
    try {
      const i = n.get(On(e));
      if (i === null || i === mp) {
        return i !== null;
      }
      const [, o, s] = Ny(i);
      if (o === t && typeof s === "number" && r - s < $y) {
        return true;
      }
      dc(n, e);
      if (typeof o === "string") {
        return false;
      }
      n.set(On(e), mp);
      return true;
    } catch (i) {
      return My(n, e);
    }
  }
  var $y, uc, mp;
  var pc = f(() => {
    "use strict";
    $y = 24 * 36e5;
    uc = 3;
    mp = "null";
  });

  // src/accounts/contract/observable.ts
  var sn;
  var _i = f(() => {
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
  function T(n) {
    throw new Error(`Unexpected ${JSON.stringify(n)}`);
  }
  var U = f(() => {
    "use strict";
  });

  // src/accounts/contract/own.ts
  function we(n, e) {
    return Object.prototype.hasOwnProperty.call(n, e) ? n[e] : void 0;
  }
  function Ze(n, e, t) {
    Object.defineProperty(n, e, { value: t, enumerable: true, configurable: true, writable: true });
  }
  var lt = f(() => {
    "use strict";
  });

  // src/accounts/contract/declarations.ts
  function Q(n) {
    return { format: "text", text: n };
  }
  function X(n) {
    return (n.format === "html" ? n.html : n.text).trim() === "";
  }
  function xe(n, e) {
    for (const t of n) {
      const r = t.fields.find((i) => i.name === e);
      if (r) {
        return r;
      }
    }
    return null;
  }
  var H = f(() => {
    "use strict";
  });

  // src/accounts/contract/captcha.ts
  function gt(n) {
    var c, l;
    const e = n.find(({ fields: d }) => d.some(({ name: p }) => p === K));
    const t = xe(n, K);
    if (!e || !t) {
      return null;
    }
    const r = xe([e], Wr);
    const i = r && typeof r.value === "string" ? r.value : "";
    const o = r ? r.label : t.label;
    const s = String((c = e.metadata.type) != null ? c : "");
    const a = we(Fy, s);
    if (a) {
      return { kind: "service", instructions: o, service: a, siteKey: String((l = e.metadata.key) != null ? l : "") };
    }
    if (s === "image") {
      return { kind: "image", instructions: o, address: i };
    }
    return e.metadata.mime === "text/html" ? { kind: "question", instructions: o, question: { format: "html", html: i } } : { kind: "text", instructions: o, question: i };
  }
  var Fy, K, Wr;
  var We = f(() => {
    "use strict";
    lt();
    H();
    Fy = {
      hcaptcha: "hcaptcha",
      recaptchanocaptcha: "recaptcha",
      turnstile: "turnstile"
    };
    K = "captchaWord";
    Wr = "captchaInfo";
  });

  // src/accounts/names/unicode-pattern.ts
  function E(n, e = "") {
    return new RegExp(n, e + "u");
  }
  var Te = f(() => {
    "use strict";
  });

  // src/accounts/names/characters.ts
  function mc(n) {
    return n.replace(/ {2,}/g, " ").trim();
  }
  function bt(n) {
    return mc(fc.test(n) ? n : n.replace(xp, " ").replace(hp, ""));
  }
  function gp(n) {
    if (fc.test(n)) {
      return mc(n);
    }
    const e = n.replace(xp, " ");
    return mc(e.replace(hp, (t, r) => /[\u200c\u200d]/.test(t) && fp.test(e.charAt(r - 1)) && fp.test(e.charAt(r + 1)) ? t : ""));
  }
  function Wi(n) {
    var e;
    return fc.test(n) ? null : (e = n.split(Iy).find((t) => Dy.filter((r) => r.test(t)).length > 1)) != null ? e : null;
  }
  var hp, xp, fp, Dy, Iy, fc;
  var qt = f(() => {
    "use strict";
    Te();
    hp = E(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
    xp = /[^\S\ufeff]+/g;
    fp = E("[" + [
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
    Dy = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => E(String.raw`\p{Script=${n}}`));
    Iy = E(String.raw`[^\p{L}\p{M}]+`);
    fc = /^[\x20-\x7e]*$/;
  });

  // src/accounts/names/clean-name.ts
  function _y(n = qy) {
    let e = bp.get(n);
    if (!e) {
      const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
      e = new RegExp(
        `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
        "iu"
      );
      bp.set(n, e);
    }
    return e;
  }
  function wp(n, e = {}) {
    const t = n.trim();
    const r = _y(e.userNamespaces).exec(t);
    return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
  }
  function Wy(n) {
    const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(n);
    try {
      return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : n;
    } catch (t) {
      return n;
    }
  }
  function zi(n, e) {
    let t = n;
    let r;
    do {
      r = t;
      t = t.length > hc ? t : e(t);
    } while (t !== r);
    return t;
  }
  function zy(n, e) {
    var i;
    let t = bt(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
    const r = By.exec(t);
    if (r) {
      t = r.slice(1).join("");
    }
    t = Wy(t);
    return ((i = wp(t, e)) != null ? i : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
  }
  function zr(n, e = {}) {
    return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : zi(n, (t) => zy(t, e));
  }
  var hc, By, bp, qy;
  var Qn = f(() => {
    "use strict";
    qt();
    hc = 1e3;
    By = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u;
    bp = /* @__PURE__ */ new WeakMap();
    qy = [];
  });

  // src/accounts/email/clean-email.ts
  function an(n) {
    return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : zi(n, (e) => bt(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
  }
  var Ui = f(() => {
    "use strict";
    qt();
    Qn();
  });

  // src/accounts/names/clean-field.ts
  function wt(n, e, t) {
    switch (n) {
      case "username":
        return zr(e, t);
      case "email":
        return an(e);
      case "realname":
      case "reason":
        return gp(e);
      default:
        return e;
    }
  }
  var Hi = f(() => {
    "use strict";
    Ui();
    qt();
    Qn();
  });

  // src/accounts/contract/parameters.ts
  function Jn(n) {
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
  function ut(n, e) {
    var r;
    const t = String((r = we(n, e)) != null ? r : "");
    return e === K ? t.trim() : wt(e, t);
  }
  function xc(n, e) {
    return n.fields.some((t) => t.name === e);
  }
  function Ur(n) {
    return xc(n, "password");
  }
  function Hr(n) {
    return xc(n, "mailpassword");
  }
  function Vi(n) {
    const e = [];
    if (n.some(Hr) && n.some((t) => xc(t, "email"))) {
      e.push("mail");
    }
    if (n.some(Ur)) {
      e.push("generate", "type");
    }
    for (const t of n) {
      if (t.required === "primary-required" && !Ur(t) && !Hr(t)) {
        e.push(`request:${t.id}`);
      }
    }
    return e;
  }
  function Uy(n, e) {
    if (Hr(n)) {
      return e === "mail";
    }
    if (Ur(n)) {
      return e === "generate" || e === "type";
    }
    return n.required !== "primary-required" || e === `request:${n.id}`;
  }
  function ze(n, e) {
    return n.filter((t) => Uy(t, e));
  }
  function Xn(n) {
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
  function gc(n) {
    const e = {};
    for (const t of n.flatMap((r) => r.fields)) {
      Ze(e, t.name, Xn(t));
    }
    return e;
  }
  function Yn(n, e) {
    var r, i;
    const t = {};
    for (const o of n.flatMap((s) => s.fields)) {
      const s = (r = we(e, o.name)) != null ? r : Xn(o);
      switch (o.type) {
        case "null":
          break;
        case "hidden":
          Ze(t, o.name, String((i = o.value) != null ? i : ""));
          break;
        case "checkbox":
        case "button":
          if (s === true) {
            Ze(t, o.name, "1");
          }
          break;
        case "multiselect":
          (Array.isArray(s) ? s : []).forEach((a, c) => {
            Ze(t, `${o.name}[${c}]`, a);
          });
          break;
        case "string":
        case "password":
        case "select":
          Ze(t, o.name, ut({ [o.name]: s }, o.name));
          break;
        default:
          T(o.type);
      }
    }
    return t;
  }
  var Ee = f(() => {
    "use strict";
    lt();
    We();
    Hi();
    U();
  });

  // src/accounts/contract/reason.ts
  function ji(n) {
    for (const e of n.split(Hy)) {
      const t = e.split("@");
      for (let r = 1; r < t.length; r++) {
        const [i, o] = [t[r - 1], t[r]];
        const s = i ? Vy.exec(o != null ? o : "") : null;
        if (i && s) {
          return `${i}@${s[0]}`;
        }
      }
    }
    return null;
  }
  var Hy, Vy;
  var bc = f(() => {
    "use strict";
    Hy = /[\s<>(),;:"]/u;
    Vy = /^.+\.[^.]{2,}/u;
  });

  // src/accounts/contract/service.ts
  var ce;
  var yt = f(() => {
    "use strict";
    H();
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
    return h(b(h({}, jy), { field: n, advice: e }), t);
  }
  function J(n, e = {}) {
    return pe(null, n, h({ stops: "batch" }, e));
  }
  function Ne(n, e = {}) {
    return pe("username", n, e);
  }
  function G(n) {
    var e, t, r;
    return (r = (t = vp.get(n)) != null ? t : (e = kp.find(([i]) => i.test(n))) == null ? void 0 : e[1]) != null ? r : Gy;
  }
  var jy, Zn, yp, yc, Ky, vc, wc, vp, kp, Gy, Sp;
  var Ue = f(() => {
    "use strict";
    jy = {
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
    yp = { name: "taken" };
    yc = { spent: true, retry: "challenge" };
    Ky = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
    vc = { outcome: "unknown" };
    wc = { outcome: "sessionLost", stops: "batch" };
    vp = new Map(Object.entries({
      // The name
      userexists: Ne("accountcreator-advice-userexists", h({ retry: "find" }, yp)),
      usernameinprogress: Ne("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
      invaliduser: Ne("accountcreator-advice-invaliduser"),
      noname: Ne("accountcreator-advice-invaliduser"),
      "antispoof-name-illegal": Ne("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
      "antispoof-conflict": Ne("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
      "centralauth-account-exists": Ne("accountcreator-advice-userexists", yp),
      "centralauth-account-rename-exists": Ne("accountcreator-advice-renamed"),
      "requestaccount-inuse": Ne("accountcreator-advice-requested"),
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
      "captcha-error": pe("captchaWord", "accountcreator-advice-captcha-error", yc),
      captchaunsolved: pe("captchaWord", "accountcreator-advice-captcha-unsolved"),
      "hcaptcha-internal-error": pe("captchaWord", "accountcreator-advice-captcha-error", yc),
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
      assertuserfailed: J("accountcreator-advice-badtoken", wc),
      assertnameduserfailed: J("accountcreator-advice-badtoken", wc),
      assertanonfailed: J("accountcreator-advice-badtoken", wc),
      // How the question was put: the program's business, and never the person's fault
      badtoken: J("accountcreator-advice-badtoken", { retry: "token" }),
      notoken: J("accountcreator-advice-program"),
      mustpostparams: J("accountcreator-advice-program"),
      mustbeposted: J("accountcreator-advice-program"),
      missingparam: J("accountcreator-advice-program"),
      // No answer, or none that can be read (mw.Api's words)
      http: J("accountcreator-advice-wiki-broken", vc),
      "ok-but-empty": J("accountcreator-advice-wiki-broken", vc)
    }));
    kp = [
      [/^abusefilter-warning/, J("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
      [/^abusefilter-/, pe(null, "accountcreator-advice-abusefilter", Zn)],
      [/^titleblacklist-/, Ne("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
      [/^antispoof-/, Ne("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
      [/^username-previously-renamed/, Ne("accountcreator-advice-renamed", Ky)],
      [/^requestaccount-/, Ne("accountcreator-advice-requested")],
      [/^(centralauth|username)-/, Ne("accountcreator-advice-name")],
      [/^captcha-/, pe("captchaWord", "accountcreator-advice-captcha", yc)],
      [/^password/, pe("password", "accountcreator-advice-password", Zn)],
      [/blocked/, J("accountcreator-advice-blocked")],
      [/^internal_api_error_/, J("accountcreator-advice-wiki-broken", vc)],
      [/^(apierror-)?db/, J("accountcreator-advice-wiki-broken")]
    ];
    Gy = pe(null, "accountcreator-advice-other", Zn);
    Sp = [...new Set(
      [...vp.values(), ...kp.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
    )];
  });

  // src/accounts/contract/form.ts
  function Rp(n) {
    return Jy.test(n);
  }
  function kc(n, e) {
    var t;
    return (t = G(n).overrides.find((r) => xe(e, r))) != null ? t : null;
  }
  function er(n, e) {
    const t = /* @__PURE__ */ new Set([...Qy, ...Sp]);
    return ze(n, e).flatMap((r) => r.fields).filter((r) => {
      const i = r.type !== "hidden" && !t.has(r.name);
      t.add(r.name);
      return i;
    });
  }
  function Tp(n, e, t) {
    if (t) {
      const r = kc(t.code, n);
      if (r) {
        return r;
      }
    }
    return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
  }
  function Ae(n, e = G(n).field) {
    return {
      kind: "refused",
      code: n,
      message: Q(""),
      stops: G(n).stops,
      spent: false,
      retryAfter: null,
      field: e,
      ended: true
    };
  }
  function Xy(n, e) {
    const t = we(e, n.name);
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
  function Vr(n, e) {
    var t;
    return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && Xy(r, e))) != null ? t : null;
  }
  function Ap(n, e, t) {
    const r = (s) => {
      var a;
      return String((a = we(e, s)) != null ? a : "");
    };
    if (r("username").trim() === "") {
      return Ae("noname");
    }
    if (t === "mail" && r("email").trim() === "") {
      return Ae("noemailcreate");
    }
    if (t === "type" && r("password") === "") {
      return Ae("passwordmissing");
    }
    if (t === "type" && r("password") !== r("retype")) {
      return Ae("badretype");
    }
    const i = ze(n, t).filter(
      (s) => !Ur(s) && !Hr(s)
    );
    const o = Vr(i, e);
    return o && Ae("fieldmissing", o.name);
  }
  var Qy, Jy;
  var dt = f(() => {
    "use strict";
    lt();
    Ue();
    H();
    Ee();
    U();
    Qy = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
    Jy = /^(?:ignore|allow|override)[A-Z]/;
  });

  // src/accounts/contract/cancellation.ts
  var pt;
  var Ki = f(() => {
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
  var Yy, tr;
  var Cp = f(() => {
    "use strict";
    Ki();
    Yy = 400;
    tr = class {
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
        this.callOff = this.clock.later(Yy, () => this.start());
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
  var Gi;
  var Op = f(() => {
    "use strict";
    Ee();
    Cp();
    Gi = class {
      /**
       * @param service
       * @param clock
       * @param judgeEmail See OneDependencies
       * @param nameChecked Told of every change of what is known of the name
       * @param passwordChecked The same of the password
       * @param emailChecked The same of the address, of which nobody has to be asked
       */
      constructor(e, t, r, i, o, s) {
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
        this.email = new tr(t, r, s);
      }
      updateName(e) {
        this.name.update(ut(e, "username") || null);
      }
      updateEmail(e) {
        this.email.update(ut(e, "email") || null);
      }
      /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
      updatePassword(e, t) {
        const r = ut(e, "password");
        this.password.update(
          t === "type" && r !== "" ? { username: ut(e, "username"), password: r } : null
        );
      }
      /** Resolves when the answer to the password of now is in. */
      finishPassword() {
        return this.password.finish();
      }
    };
  });

  // src/accounts/one/form-values.ts
  function Lp(n, e) {
    var r;
    const t = {};
    for (const i of n.flatMap((o) => o.fields)) {
      if (i.type !== "null" && i.type !== "hidden") {
        Ze(t, i.name, (r = we(e, i.name)) != null ? r : Xn(i));
      }
    }
    return t;
  }
  function Ep(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, Rp(e) ? false : t]));
  }
  function Zy(n, e, t) {
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
  function Pp(n, e, t, r, i) {
    const o = ze(n, e);
    return Yn(o, h(h(h({}, t), Zy(e, o, r)), i));
  }
  var $p = f(() => {
    "use strict";
    lt();
    dt();
    Ee();
  });

  // src/accounts/one/fresh-fields.ts
  var Qi;
  var Mp = f(() => {
    "use strict";
    We();
    Qi = class {
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
  var Sc, Np;
  var Rc = f(() => {
    "use strict";
    Sc = {
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
    Np = b(h({}, Sc), { stage: { kind: "opening" }, opening: null, isPasswordCopied: false });
  });

  // src/accounts/one/past-notice.ts
  function Fp(n, e) {
    if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
      return false;
    }
    if (n.field === K) {
      return false;
    }
    return n.field === e || Tc.includes(e) && Tc.includes(n.field);
  }
  function Dp(n) {
    var e;
    return (n == null ? void 0 : n.kind) === "refused" && ([...Tc, "email"].includes((e = n.field) != null ? e : "") || G(n.code).action === "chooseMode");
  }
  var Tc;
  var Ip = f(() => {
    "use strict";
    We();
    Ue();
    Tc = ["password", "retype"];
  });

  // src/accounts/one/form-model.ts
  function ev(n) {
    return n.filter(({ fields: e }) => e.every(({ name: t }) => t !== K));
  }
  var Ji;
  var Bp = f(() => {
    "use strict";
    lt();
    We();
    dt();
    _i();
    Ee();
    Op();
    $p();
    Mp();
    Rc();
    Ip();
    Ji = class extends sn {
      constructor({ service: t, clock: r, judgeEmail: i }) {
        super(Sc);
        /** Gets the answer to the captcha in the moment of sending; null: the person gives it. */
        this.solve = null;
        this.checks = new Gi(t, r, i, (o) => {
          this.change({ name: o });
          this.change({ override: this.overrideNow() });
        }, (o) => this.change({ password: o }), (o) => this.change({ email: o }));
        this.fresh = new Qi(
          t,
          () => this.change({ renewing: true }),
          (o) => this.renewed(o)
        );
      }
      /** Is anything typed that would be lost with the form? */
      get hasDraft() {
        const { values: t } = this.state;
        return ["username", "email", "realname", "password"].some((r) => we(t, r));
      }
      /** The name to create; canonical where the wiki has told it. */
      get username() {
        const { name: t, values: r } = this.state;
        return t.kind === "done" && t.result.kind !== "invalid" ? t.result.canonical : ut(r, "username");
      }
      /**
       * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
       *
       * @return False: the wiki offers no password mode
       */
      adopt(t) {
        var o, s;
        const r = Vi(t);
        const i = (s = (o = r.find((a) => a === this.state.mode)) != null ? o : r[0]) != null ? s : this.state.mode;
        this.change({ requests: t, modes: r, mode: i });
        return r.length > 0;
      }
      /** Empty but for what is given. */
      fill(t) {
        var i, o;
        const r = Lp(this.state.requests, t);
        this.change({ values: r, notice: null, override: null });
        this.setValue("username", (i = r.username) != null ? i : "");
        this.setValue("email", (o = r.email) != null ? o : "");
      }
      setValue(t, r) {
        const i = b(h({}, this.state.values), { [t]: r });
        const { notice: o, mode: s } = this.state;
        this.change({
          values: t === "username" ? Ep(i) : i,
          notice: Fp(o, t) ? null : o
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
        const { notice: r, values: i } = this.state;
        this.change({ mode: t, notice: Dp(r) ? null : r });
        this.checks.updatePassword(i, t);
      }
      /** Says what was wrong with the last attempt. */
      say(t) {
        this.change({ notice: t });
        this.change({ override: this.overrideNow() });
      }
      /** What is sure to be refused, found before anything is sent; null where nothing is. */
      foreseen() {
        const { requests: t, values: r, mode: i } = this.state;
        return Ap(this.solve ? ev(t) : t, r, i);
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
          return (t = this.foreseen()) != null ? t : (yield this.isPasswordAccepted()) ? yield this.unsolved() : Ae("passwordinvalid");
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
        const { requests: i, mode: o, values: s } = this.state;
        return Pp(i, o, s, t, r);
      }
      overrideNow() {
        const { requests: t, name: r, notice: i } = this.state;
        return Tp(
          t,
          r.kind === "done" ? r.result : null,
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
              this.setValue(K, yield this.solve());
            }
            return null;
          } catch (t) {
            return Ae("captchaunsolved");
          }
        });
      }
      renewed(t) {
        const { values: r, challenge: i } = this.state;
        this.solve = t ? null : this.solve;
        this.change(t ? {
          requests: t,
          values: b(h({}, r), { [K]: "" }),
          challenge: i + 1,
          renewing: false
        } : { renewing: false });
      }
    };
  });

  // src/accounts/contract/password.ts
  function cn(n) {
    const e = 256 - 256 % Ac.length;
    const t = new Uint8Array(Cc);
    let r = "";
    while (r.length < Cc) {
      n(t);
      for (const i of t) {
        if (i < e && r.length < Cc) {
          r += Ac.charAt(i % Ac.length);
        }
      }
    }
    return r;
  }
  var Ac, Cc;
  var jr = f(() => {
    "use strict";
    Ac = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    Cc = 14;
  });

  // src/accounts/contract/clock.ts
  function Xi(n, e) {
    return new Promise((t) => {
      n.later(e, t);
    });
  }
  var Oc = f(() => {
    "use strict";
  });

  // src/accounts/contract/find-account.ts
  function nr(n, e, t, r) {
    return g(this, null, function* () {
      let i = { kind: "silent" };
      for (const o of tv) {
        if (o > 0) {
          yield Xi(e, o);
        }
        i = yield n.find(t, r);
        if (i.kind === "mine" || i.kind === "other") {
          return i;
        }
      }
      return i;
    });
  }
  var tv;
  var Yi = f(() => {
    "use strict";
    Oc();
    tv = [0, 2e3, 4e3, 8e3];
  });

  // src/accounts/one/creation.ts
  var Zi;
  var qp = f(() => {
    "use strict";
    Yi();
    dt();
    U();
    Zi = class {
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
            this.end({ kind: "refused", refused: Ae("userexists") });
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
  var nv, _p, eo;
  var Wp = f(() => {
    "use strict";
    nv = [
      { until: 6e4, pause: 5e3 },
      { until: 6e5, pause: 15e3 },
      { until: Infinity, pause: 6e4 }
    ];
    _p = 36e5;
    eo = class {
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
        const t = (i = (r = nv.find(({ until: o }) => e < o)) == null ? void 0 : r.pause) != null ? i : _p;
        if (e + t > _p) {
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
  var rv, to;
  var zp = f(() => {
    "use strict";
    Ee();
    jr();
    qp();
    Wp();
    rv = 5e3;
    to = class {
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
          var i;
          this.generated = (i = this.generated) != null ? i : cn(this.dependencies.randomBytes);
          this.creation = new Zi(this.dependencies, this.account(), this.listener);
          const r = this.form.parameters(this.generated, e);
          yield this.creation.begin(t ? b(h({}, r), { createpreservestate: "1" }) : r);
        });
      }
      /** The person creates the account on the wiki's own page, and it is waited for. */
      handOver() {
        const { service: e, clock: t } = this.dependencies;
        const { username: r, since: i } = this.account();
        this.forget();
        this.handedOver = new eo(e, t, r, i, (o) => this.listener.ended({ kind: "created", username: o.username, by: o.by }));
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
        return { username: this.form.username, by: Jn(this.form.state.mode), since: e - rv };
      }
    };
  });

  // src/accounts/one/one.ts
  function iv(n, e) {
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
  var no;
  var Up = f(() => {
    "use strict";
    _i();
    U();
    Ee();
    bc();
    yt();
    Bp();
    zp();
    Rc();
    no = class extends sn {
      constructor(t) {
        super(Np);
        this.dependencies = t;
        this.asked = { accounts: [], reason: "", mail: null, many: false };
        this.form = new Ji(t);
        this.form.observe((r) => this.change(r));
        this.attempt = new to(t, this.form, {
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
            this.form.setMode((r = a != null ? a : s) != null ? r : this.state.mode);
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
        return g(this, arguments, function* (t = false, r = {}) {
          const { stage: i, values: o, notice: s } = this.state;
          if (i.kind !== "form" && i.kind !== "question") {
            return;
          }
          const a = ji(ut(o, "reason"));
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
            this.tryAgain(iv(t, r));
        }
      }
      created(t) {
        this.form.say(null);
        this.show({
          kind: "created",
          username: t.username,
          by: t.by,
          email: ut(this.state.values, "email"),
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
  function ov({ accounts: n, reason: e }) {
    return n.length > 0 || e !== "";
  }
  function Hp(n, e) {
    return ov(n) ? b(h({}, n), { filledBy: e }) : n;
  }
  function Vp({ username: n, email: e, realname: t }) {
    return {
      username: wt("username", n),
      email: wt("email", e),
      realname: wt("realname", t)
    };
  }
  function ro(n) {
    return typeof n === "string" ? n : "";
  }
  function jp(n) {
    const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
    const r = (Array.isArray(e) ? e : []).map((i) => {
      const { username: o, email: s, realname: a } = typeof i === "object" && i !== null ? i : {};
      return Vp({ username: ro(o), email: ro(s), realname: ro(a) });
    });
    return Hp({
      accounts: r,
      reason: wt("reason", ro(t)),
      mail: null,
      many: r.length > 1
    }, "script");
  }
  function Kp(n) {
    const e = (o) => {
      var s;
      return (s = n.get(o)) != null ? s : "";
    };
    const t = Vp({ username: e("wpName"), email: e("email"), realname: e("realname") });
    const r = t.username !== "" || t.email !== "" || t.realname !== "";
    const i = (o) => !["", "0", "false"].includes(e(o));
    return Hp({
      accounts: r ? [t] : [],
      reason: wt("reason", e("reason")),
      mail: n.has("wpCreateaccountMail") ? i("wpCreateaccountMail") : null,
      many: i("many")
    }, "link");
  }
  function Gp(n) {
    return sv.test(n);
  }
  var sv;
  var Lc = f(() => {
    "use strict";
    Hi();
    sv = /^(action|debug|many|mobileaction|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;
  });

  // src/app/clear-address.ts
  function Qp(n) {
    const e = ["returntoquery", ...n.searchParams.keys()].filter((r) => !Gp(r));
    const t = ({ href: r }) => {
      const i = new URL(r);
      e.forEach((o) => i.searchParams.delete(o));
      return i.href;
    };
    history.replaceState(history.state, "", t(n));
    $(() => Array.from(document.links).forEach((r) => {
      if (e.some((i) => r.search.includes(`${i}=`))) {
        r.href = t(r);
      }
    }));
  }
  var Jp = f(() => {
    "use strict";
    Lc();
  });

  // src/app/browser.ts
  function io(n) {
    crypto.getRandomValues(n);
  }
  function Ec() {
    const n = navigator.locks;
    return n ? new Promise((e) => {
      n.request(`accountCreator ${_t}`, { ifAvailable: true }, (t) => t ? new Promise((r) => {
        e(r);
      }) : (
        // Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
        e(null)
      )).catch(() => e(() => void 0));
    }) : Promise.resolve(() => void 0);
  }
  var Kr, _t, Gr;
  var oo = f(() => {
    "use strict";
    Kr = {
      now: () => Date.now(),
      later(n, e) {
        const t = setTimeout(e, n);
        return () => clearTimeout(t);
      }
    };
    _t = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
    Gr = {
      get: (n) => sessionStorage.getItem(n),
      set: (n, e) => sessionStorage.setItem(n, e),
      remove: (n) => sessionStorage.removeItem(n),
      keys: () => Object.keys(sessionStorage)
    };
  });

  // src/i18n/en.json
  var et;
  var Ln = f(() => {
    et = {
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
      "accountcreator-advice-titleblacklist": "This wiki allows no names of this kind. Choose another one, or ask an administrator to create the account.",
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
      "accountcreator-advice-blocked": "Ask the administrator who set the block, or somebody else, to create the account.",
      "accountcreator-advice-permission": "Ask an administrator of this wiki for the right to create accounts.",
      "accountcreator-advice-cannot-create": "This wiki lets nobody create accounts. Ask its administrators how people get one.",
      "accountcreator-advice-moduledisabled": "This wiki lets no programs create accounts. Use Special:CreateAccount instead.",
      "accountcreator-advice-not-in-progress": "The wiki has forgotten this creation, perhaps because of one in another tab. Start again.",
      "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.",
      "accountcreator-advice-program": "This is a fault of AccountCreator. Reload the page; if it comes back, tell its maintainers what is said above.",
      "accountcreator-advice-abusefilter-warning": "Read the warning. If the account is meant to be, create it all the same.",
      "accountcreator-advice-abusefilter": "A rule of this wiki forbids this account. If that seems wrong, ask an administrator.",
      "accountcreator-advice-wiki-broken": "The wiki has a fault. Wait a few minutes and try again; if it comes back, tell its administrators.",
      "accountcreator-advice-other": "If you do not know what to do about this, show the message to an administrator of this wiki.",
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
      "accountcreator-check-again": "Check again",
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
      "accountcreator-remark-name-taken-by": "There is an account of this name already. $2 created it on $1.",
      "accountcreator-remark-name-taken-since": "There has been an account of this name since $1.",
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
      "accountcreator-remark-has-account-since": "This person has had an account since $1.",
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
  function Xp(n) {
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
        void n.whoAmI().then((i) => {
          e = i !== n.me;
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
  var Yp = f(() => {
    "use strict";
  });

  // src/accounts/email/email.ts
  function Qr(n) {
    return !cv.test(n) ? "invalid" : lv.test(n) ? null : "odd";
  }
  function Zp(n) {
    const e = n.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
    return e !== n && Qr(e) === null ? e : null;
  }
  var cv, lv;
  var so = f(() => {
    "use strict";
    Qn();
    Ui();
    Ui();
    cv = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
    lv = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
  });

  // src/accounts/email/mail-domains.ts
  function t0(n) {
    return new Map(n.split("|").map((e) => {
      const [t = "", ...r] = e.split(" ");
      return [t, r];
    }));
  }
  function yv(n, e, t, r) {
    return t > 1 && r > 1 && n[t - 1] === e[r - 2] && n[t - 2] === e[r - 1];
  }
  function n0(n, e) {
    var i, o, s, a, c;
    let t = [];
    let r = Array.from({ length: e.length + 1 }, (l, d) => d);
    for (let l = 1; l <= n.length; l++) {
      const d = [l];
      for (let p = 1; p <= e.length; p++) {
        const m = n[l - 1] === e[p - 1];
        d[p] = Math.min(
          ((i = r[p]) != null ? i : 0) + 1,
          ((o = d[p - 1]) != null ? o : 0) + 1,
          ((s = r[p - 1]) != null ? s : 0) + (m ? 0 : 1),
          yv(n, e, l, p) ? ((a = t[p - 2]) != null ? a : 0) + 1 : Infinity
        );
      }
      t = r;
      r = d;
    }
    return (c = r[e.length]) != null ? c : 0;
  }
  function ao(n) {
    return [...n].sort().join("");
  }
  function vv(n, e) {
    const [t, r] = [n.charAt(0), e.charAt(0)];
    if (Math.abs(n.length - e.length) > 2 || t !== r && n.charAt(1) !== r && e.charAt(1) !== t) {
      return false;
    }
    const i = n0(n, e);
    if (i === 1) {
      return n.length !== e.length || t === r || ao(n) === ao(e);
    }
    if (t !== r) {
      return false;
    }
    return ao(n) === ao(e) || i === 2 && e.length > 6 && [...n].every((o) => e.includes(o));
  }
  function r0(n) {
    return fv.test(n) && !hv.includes(n);
  }
  function kv(n, e) {
    return n.includes(e) || n.includes("*") && r0(e);
  }
  function e0(n, e) {
    var r;
    if (kv(n, e)) {
      return e;
    }
    if (n.length === 1 && n[0] === "com" && r0(e)) {
      return "com";
    }
    const t = n.flatMap((i) => i === "*" ? mv : [i]);
    return (r = t.find((i) => n0(i, e) === 1)) != null ? r : null;
  }
  function Sv(n, e) {
    var r;
    const t = (r = Pc.get(n)) != null ? r : pv.get(n);
    if (t) {
      const i = e0(t, e);
      return i && `${n}.${i}`;
    }
    if (xv.test(n)) {
      return null;
    }
    for (const [i, o] of Pc) {
      const s = vv(n, i) ? e0(o, e) : null;
      if (s !== null) {
        return `${i}.${s}`;
      }
    }
    return null;
  }
  function Rv(n) {
    for (const [e, t] of Pc) {
      const r = t.find((i) => n === e + i.replace(".", ""));
      if (r !== void 0) {
        return `${e}.${r}`;
      }
    }
    return null;
  }
  function Tv(n) {
    var o;
    if (n.length > wv || gv.test(n)) {
      return null;
    }
    const [, e, t] = (o = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(n)) != null ? o : [];
    const r = e !== void 0 && t !== void 0 ? Sv(e, t) : Rv(n);
    if (r !== null) {
      return r === n ? null : r;
    }
    const i = bv.find(([s]) => s.test(n));
    return i ? n.replace(i[0], i[1]) : null;
  }
  function i0(n) {
    const e = n.lastIndexOf("@") + 1;
    const t = e > 0 ? Tv(n.slice(e).toLowerCase()) : null;
    return t === null ? null : n.slice(0, e) + t;
  }
  var uv, dv, Pc, pv, mv, fv, hv, xv, gv, bv, wv;
  var o0 = f(() => {
    "use strict";
    uv = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
    dv = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
    Pc = t0(uv);
    pv = t0(dv);
    mv = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
    fv = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
    hv = ["co", "cm", "om"];
    xv = /^(?:e?mail|cloud|gail|online|poste)$/;
    gv = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
    bv = [
      [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
      [/\.(?:nte|ent|nett)$/, ".net"],
      [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
    ];
    wv = 100;
  });

  // src/accounts/email/judge-email.ts
  function co(n) {
    var i;
    const e = Qr(n);
    const t = e && Zp(n);
    const r = (i = i0(t != null ? t : n)) != null ? i : t;
    if (e) {
      return { problem: e, meant: r };
    }
    return r === null ? Av : { problem: "typo", meant: r };
  }
  var Av;
  var $c = f(() => {
    "use strict";
    so();
    o0();
    Av = { problem: null, meant: null };
  });

  // src/app/checks-part.ts
  var s0 = {};
  on(s0, {
    judgeEmail: () => co
  });
  var a0 = f(() => {
    "use strict";
    $c();
  });

  // src/accounts/steps/step-conversation.ts
  function Ov({ required: n }) {
    return n === "required";
  }
  function lo(n) {
    return n.kind === "silent" ? "unknown" : n.kind === "free" ? "no" : "yes";
  }
  var Cv, rr;
  var uo = f(() => {
    "use strict";
    Yi();
    dt();
    _i();
    U();
    Ee();
    Cv = 12e4;
    rr = class extends sn {
      /**
       * @param dependencies
       * @param account
       * @param step The first step
       * @param onEnd Told once how it ended
       * @param existence What is known already of the account; left out: the wiki is asked
       */
      constructor(t, r, i, o, s = "asking") {
        super({ step: i, existence: s, values: gc(i.requests), phase: "open", redirect: "none", notice: null });
        this.dependencies = t;
        this.account = r;
        this.onEnd = o;
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
          const { step: r, values: i, phase: o } = this.state;
          if (o !== "open") {
            return;
          }
          const s = Object.keys(t).length > 0 ? [] : r.requests.filter(Ov);
          const a = Vr(s, i);
          if (a) {
            this.change({ notice: b(h({}, Ae("fieldmissing", a.name)), { ended: false }) });
            return;
          }
          this.change({ phase: "sending", notice: null });
          yield this.conclude(yield this.dependencies.service.continue(
            Yn(r.requests, h(h({}, i), t)),
            this.account.by
          ));
        });
      }
      /** The person was sent to the redirect's address, in a window of its own. */
      redirected() {
        const { step: t } = this.state;
        this.change({ redirect: "away" });
        this.dependencies.clock.later(Cv, () => {
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
          const r = this.state.existence === "yes" ? "yes" : "asking";
          this.change({
            step: t,
            existence: r,
            values: gc(t.requests),
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
          const { username: r, since: i } = this.account;
          const o = lo(yield this.dependencies.service.find(r, i));
          if (this.state.step === t && this.state.existence === "asking") {
            this.change({ existence: o });
          }
        });
      }
      /** The answer to a step got lost. */
      find() {
        return g(this, null, function* () {
          const { service: t, clock: r } = this.dependencies;
          const { username: i, since: o } = this.account;
          const { existence: s } = this.state;
          this.change({ phase: "finding" });
          const a = yield nr(t, r, i, o);
          switch (a.kind) {
            case "mine":
              this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
              break;
            case "other":
              yield this.endUnlessExisting({ kind: "refused", refused: Ae("userexists") });
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
          const { existence: r } = this.state;
          const { username: i, since: o } = this.account;
          const s = r === "yes" || r === "no" ? r : lo(yield this.dependencies.service.find(i, o));
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
  function mt(n) {
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
  var Jr = f(() => {
    "use strict";
  });

  // src/ui/shared/captcha-service.ts
  function l0(n) {
    const e = window;
    const t = e[Lv[n]];
    return t && typeof t.render === "function" ? t : null;
  }
  function $v(n, e) {
    var r;
    const t = new DOMParser().parseFromString(e, "text/html");
    for (const i of Array.from(t.querySelectorAll("script[src]"))) {
      const o = mt(i.getAttribute("src"));
      const s = ((r = i.getAttribute("type")) != null ? r : "").trim().toLowerCase();
      if (o && Ev[n].test(o.href) && Pv.includes(s)) {
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
  function Mv(n) {
    return new Promise((e, t) => {
      n.onload = () => e();
      n.onerror = () => t(new Error(`Cannot load ${n.src}`));
      setTimeout(() => t(new Error(`No answer from ${n.src}`)), c0);
      document.head.appendChild(n);
    });
  }
  function Nv(n) {
    return g(this, null, function* () {
      const e = Date.now();
      for (; ; ) {
        const t = l0(n);
        if (t) {
          if (t.ready) {
            yield new Promise((r) => {
              var i;
              (i = t.ready) == null ? void 0 : i.call(t, r);
            });
          }
          return t;
        }
        if (Date.now() - e > c0) {
          throw new Error(`${n} did not start`);
        }
        yield new Promise((r) => {
          setTimeout(r, 100);
        });
      }
    });
  }
  function u0(n, e, t, r, i) {
    return g(this, null, function* () {
      if (!l0(n)) {
        const s = $v(n, yield r());
        if (s === null) {
          throw new Error(`The wiki names no script of ${n}`);
        }
        yield Mv(s);
      }
      const o = yield Nv(n);
      o.render(t, {
        sitekey: e,
        callback: i,
        "expired-callback": () => i(""),
        "error-callback": () => i("")
      });
    });
  }
  var c0, Lv, Ev, Pv;
  var d0 = f(() => {
    "use strict";
    Jr();
    c0 = 1e4;
    Lv = {
      hcaptcha: "hcaptcha",
      recaptcha: "grecaptcha",
      turnstile: "turnstile"
    };
    Ev = {
      hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
      recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
      turnstile: /^https:\/\/challenges\.cloudflare\.com\//
    };
    Pv = ["", "text/javascript", "application/javascript"];
  });

  // src/ui/shared/captcha-widget.ts
  function Dv() {
    const { confirmEdit: n } = mw.libs;
    if (!(n == null ? void 0 : n.CaptchaWidget)) {
      throw new Wt(`${po} makes no widget`);
    }
    return n.CaptchaWidget;
  }
  var po, Wt, Fv, Xr;
  var p0 = f(() => {
    "use strict";
    po = "ext.confirmEdit.CaptchaWidget";
    Wt = class extends Error {
    };
    Fv = ["challenge-closed", "challenge-expired"];
    Xr = class {
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
        return e === "hcaptcha" && mw.loader.getState(po) !== null;
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
            throw Fv.includes(r) ? new Error(r) : new Wt(r);
          }
          throw new Wt(`${po} gave no answer`);
        });
      }
      make() {
        return g(this, null, function* () {
          try {
            yield mw.loader.using(po);
            const e = new (Dv())({
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
  function tt(n) {
    for (const [e, t] of Object.entries(n)) {
      if (typeof t === "string" && !mw.messages.exists(e)) {
        mw.messages.set(e, t);
      }
    }
  }
  function zt(n) {
    const e = document.documentElement.dir === "rtl";
    const t = n.replace(Bv, "");
    return e ? t && `⁨${t}⁩` : Iv.test(t) ? `⁨${t}⁩` : t;
  }
  function qv(n) {
    return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  }
  function u(n, ...e) {
    return mw.message(n, ...e.map((t) => typeof t === "string" ? zt(t) : qv(t))).text();
  }
  function mo(n, ...e) {
    return mw.message(n, ...e).text();
  }
  function En(n) {
    return n.filter((e) => e !== "").join(mw.msg("word-separator"));
  }
  var Iv, Bv;
  var L = f(() => {
    "use strict";
    Iv = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
    Bv = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  });

  // src/ui/shared/wiki-html.ts
  function Uv(n, e) {
    var t;
    if (e instanceof HTMLAnchorElement) {
      const r = mt(n.getAttribute("href"));
      if (r) {
        e.href = r.href;
        e.target = "_blank";
        e.rel = "noopener noreferrer";
      }
    } else if (e instanceof HTMLImageElement) {
      e.alt = (t = n.getAttribute("alt")) != null ? t : "";
      const r = mt(n.getAttribute("src"));
      if (r && r.origin === location.origin) {
        e.src = r.href;
      }
    }
  }
  function Mc(n, e) {
    Array.from(e.childNodes).forEach((t) => {
      if (t instanceof Text) {
        n.appendChild(document.createTextNode(t.data));
      } else if (t instanceof Element && !Wv.has(t.tagName.toUpperCase())) {
        if (!_v.has(t.tagName)) {
          Mc(n, t);
          return;
        }
        const r = document.createElement(t.tagName.toLowerCase());
        for (const i of zv) {
          const o = t.getAttribute(i);
          if (o !== null) {
            r.setAttribute(i, o);
          }
        }
        Uv(t, r);
        Mc(r, t);
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
      Mc(e, t.body);
    }
    return e;
  }
  function ve(n) {
    var e;
    return ((e = le(n).textContent) != null ? e : "").trim();
  }
  function m0(n) {
    return ve(n) === "" ? null : $("<span>").append(le(n));
  }
  var _v, Wv, zv;
  var He = f(() => {
    "use strict";
    Jr();
    _v = /* @__PURE__ */ new Set([
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
    Wv = /* @__PURE__ */ new Set([
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
    zv = ["title", "lang", "dir", "alt", "width", "height"];
  });

  // src/ui/shared/captcha-view.ts
  function f0(n) {
    return $("<div>").append(le(n.instructions));
  }
  var ln;
  var fo = f(() => {
    "use strict";
    U();
    d0();
    p0();
    L();
    Jr();
    He();
    ln = class {
      constructor(e, t) {
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-captcha");
        if (e.kind !== "service") {
          this.$element.append(f0(e));
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
          const r = new OO.ui.ButtonWidget({ label: e });
          r.on("click", t);
          this.$element.append(r.$element);
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
        const r = document.createElement("div");
        this.$element.append(r);
        if (t && Xr.isOffered(e.service)) {
          this.addWidget(e, r, t);
        } else {
          this.addScript(e, r);
        }
      }
      /** The wiki's own, which gives an answer whenever one is wanted. */
      addWidget(e, t, r) {
        const i = new Xr(t, e.service, e.siteKey);
        const o = (s) => {
          mw.log.warn(s);
          if (s instanceof Wt && t.isConnected) {
            const a = document.createElement("div");
            t.replaceWith(a);
            r(null);
            this.addScript(e, a);
          }
        };
        setTimeout(() => {
          if (t.isConnected) {
            i.render().catch(o);
          }
        });
        r(() => i.answer().catch((s) => {
          o(s);
          throw s;
        }));
      }
      /** By the script that the wiki's own page has; where that is not to be had, by that page. */
      addScript(e, t) {
        const { createAccountPage: r, answered: i } = this.dependencies;
        $(t).before(f0(e));
        u0(e.service, e.siteKey, t, r, i).catch(
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
  function Nc(n) {
    return "BroadcastChannel" in window ? new BroadcastChannel(`accountCreator ${n}`) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
  }
  function x0(n, e) {
    const { searchParams: t } = new URL(n);
    const r = t.get(h0);
    if (r === null) {
      return false;
    }
    const i = Nc(e);
    i.postMessage({ mark: r, parameters: [...t] });
    setTimeout(() => {
      i.close();
      window.close();
    }, 200);
    return true;
  }
  var h0, ho;
  var Fc = f(() => {
    "use strict";
    jr();
    h0 = "accountcreatorreturn";
    ho = class {
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
        e.searchParams.set(h0, this.latest);
        return e.href;
      }
    };
  });

  // src/ui/shared/redirect-listener.ts
  function Hv(n) {
    const { mark: e, parameters: t } = typeof n === "object" && n !== null ? n : {};
    if (typeof e !== "string" || !Array.isArray(t)) {
      return null;
    }
    const r = t.filter((i) => Array.isArray(i) && typeof i[0] === "string" && typeof i[1] === "string");
    return { mark: e, parameters: new Map(r) };
  }
  function g0(n, e, t) {
    const r = Nc(n);
    r.onmessage = ({ data: i }) => {
      const o = Hv(i);
      if (o && o.mark === e) {
        r.close();
        t(o.parameters);
      }
    };
    return () => r.close();
  }
  var b0 = f(() => {
    "use strict";
    Fc();
  });

  // src/ui/shared/redirect-window.ts
  var Vv, jv, xo;
  var w0 = f(() => {
    "use strict";
    b0();
    Vv = 500;
    jv = 1500;
    xo = class {
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
        const t = g0(this.wiki, this.marks.current, (i) => {
          void e.redirectReturned(i);
        });
        const r = e.observe(({ phase: i }) => {
          if (i === "ended") {
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
            setTimeout(() => e.redirectClosed(), jv);
          } else {
            this.look(e, t);
          }
        }, Vv);
      }
    };
  });

  // src/ui/shared/deliberate-press.ts
  function v0({ key: n }) {
    return n === "Enter" || n === " ";
  }
  function k0({ key: n, target: e }) {
    return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(Kv) !== null && e.closest(S0) === null;
  }
  var y0, S0, Kv, un;
  var go = f(() => {
    "use strict";
    y0 = 500;
    S0 = "button, a, [role=button], input[type=button], input[type=submit]";
    Kv = "[role=gridcell]";
    un = class {
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
        this.deadUntil = e + y0;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.element.classList.remove("accountcreator-not-yet"), this.deadUntil - performance.now());
      }
      isTooEarly({ timeStamp: e }) {
        return e < this.deadUntil;
      }
      /** Whoever presses too early has not looked yet. */
      putOff(e) {
        if (this.isTooEarly(e) && this.deadUntil !== Infinity) {
          this.waitFrom(Math.max(e.timeStamp, this.deadUntil - y0));
        }
      }
      onKeydown(e) {
        if (!v0(e) || k0(e)) {
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
        if (v0(e) && !k0(e) && !this.held.delete(e.key)) {
          e.preventDefault();
          e.stopImmediatePropagation();
        }
      }
      onClick(e) {
        if (this.isTooEarly(e) && e.target instanceof Element && e.target.closest(S0)) {
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
  function R0() {
    var n, e, t;
    return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
  }
  function T0(n) {
    const e = $(R0());
    const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
    if (t.length > 0) {
      n.$element.insertBefore(t.first());
    } else {
      e.append(n.$element);
    }
  }
  function bo(n) {
    $(R0()).append(n.$element);
  }
  var wo = f(() => {
    "use strict";
  });

  // src/ui/shared/ask.ts
  function ye(n, e) {
    const t = $.Deferred();
    const r = new OO.ui.WindowManager();
    const i = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    bo(r);
    r.addWindows([i]);
    const [o] = i.$element.get();
    const s = r.openWindow(i, {
      message: n,
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
      r.destroy();
      t[(c == null ? void 0 : c.action) === "confirm" ? "resolve" : "reject"]();
    });
    return t.promise();
  }
  var Ut = f(() => {
    "use strict";
    go();
    L();
    wo();
  });

  // src/ui/shared/field-control.ts
  function Gv(n, e) {
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
      set: (i) => {
        r.setValue(String(i));
      },
      setInvalid: (i) => {
        t = i;
        void r.setValidityFlag(!i);
      }
    };
  }
  function Qv(n, e) {
    const t = $("<select>").append(n.options.map(({ value: o, label: s }) => $("<option>").val(o).text(s)));
    const r = { name: n.name, $input: t };
    const i = new OO.ui.InputWidget(r);
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
  function Jv(n, e) {
    const t = new OO.ui.CheckboxMultiselectInputWidget({
      name: n.name,
      options: n.options.map(({ value: r, label: i }) => ({ data: r, label: i }))
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
  function Xv(n, e) {
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
  function Yv(n) {
    const e = $("<div>").addClass("accountcreator-reading").append(le(n.label));
    if (typeof n.value === "string" && n.value !== "") {
      e.append($("<p>").text(n.value));
    }
    return { widget: null, $content: e, $input: null };
  }
  function Zv(n, e) {
    const t = new OO.ui.ButtonWidget({ label: ve(n.label) || n.name });
    t.on("click", e);
    return { widget: t, $content: t.$element, $input: t.$button };
  }
  function e2(n, e, t) {
    switch (n.type) {
      case "string":
      case "password":
        return Gv(n, e);
      case "select":
        return Qv(n, e);
      case "multiselect":
        return Jv(n, e);
      case "checkbox":
        return Xv(n, e);
      case "button":
        return Zv(n, t);
      case "null":
      case "hidden":
        return Yv(n);
      default:
        return T(n.type);
    }
  }
  function A0(n, e) {
    return JSON.stringify(n) === JSON.stringify(e);
  }
  var ir;
  var Dc = f(() => {
    "use strict";
    H();
    U();
    He();
    ir = class {
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
        this.control = e2(
          e,
          (m) => {
            if (!A0(m, this.known)) {
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
            s.attr("title", ve(e.help));
          }
          return;
        }
        const a = ve(e.label) || e.name;
        const c = r && !X(e.help) && ve(e.help) !== a;
        const l = new OO.ui.FieldLayout(i, {
          align: e.type === "checkbox" ? "inline" : "top",
          label: (p = m0(e.label)) != null ? p : e.name
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
        if (!A0(e, this.known)) {
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
  function Ic(n, e) {
    var r, i;
    const t = Array.from((i = (r = n.parentElement) == null ? void 0 : r.children) != null ? i : []);
    return t.indexOf(n) < t.indexOf(e);
  }
  var or;
  var Bc = f(() => {
    "use strict";
    lt();
    We();
    Dc();
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
      render(e, t, r) {
        var s;
        const i = JSON.stringify([e, t, r]);
        if (i === this.shown) {
          return false;
        }
        this.shown = i;
        const o = this.focusedName();
        this.build(e.filter(({ name: a, type: c }) => a !== Wr && c !== "hidden"), t, r);
        if (o !== null) {
          (s = this.controls.get(o)) == null ? void 0 : s.focus();
        }
        return true;
      }
      setValues(e, t) {
        this.controls.forEach((r, i) => {
          var o;
          r.setValue((o = we(e, i)) != null ? o : "");
          r.setDisabled(t);
        });
      }
      /** A new challenge is on its way: what would be typed now would be lost. */
      setRenewing(e) {
        var t, r;
        (t = this.controls.get(K)) == null ? void 0 : t.setReadOnly(e);
        (r = this.captcha) == null ? void 0 : r.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
      }
      /** The puzzle above the field for its answer; null: there is none. */
      get $captcha() {
        return this.controls.has(K) && this.captcha ? this.captcha.$puzzle : null;
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
          const c = a && JSON.stringify(a.field) === JSON.stringify(s) ? a : new ir(s, this.dependencies, this.dependencies.showsHelp(s));
          i.set(s.name, c);
          if (s.name === K && t) {
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
          if (i.parentElement !== t || r && !Ic(i, r)) {
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
  function t2(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-session-lost", e) : n === e ? u("accountcreator-session-again", e) : u("accountcreator-session-other", e, n);
  }
  function n2(n, e) {
    const { advice: t, action: r } = G(n.code);
    const i = n.spent && !e ? u("accountcreator-spent") : "";
    const o = r === "createAllTheSame";
    return {
      wiki: n.message,
      own: En([u(t), i]),
      type: o ? "warning" : "error",
      field: n.field,
      action: o ? r : null
    };
  }
  function r2(n, e) {
    const t = { wiki: Q(""), field: null, action: null };
    switch (n.kind) {
      case "refused":
        return n2(n, e);
      case "sessionLost":
        return b(h({}, t), { type: "error", own: t2(n.now) });
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
        return T(n);
    }
  }
  function i2(n) {
    return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
  }
  var sr;
  var qc = f(() => {
    "use strict";
    Ue();
    H();
    U();
    L();
    He();
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
        if (!X(e.wiki)) {
          t.append($("<div>").addClass("accountcreator-notice-wiki").append(le(e.wiki)));
        }
        t.append($("<p>").addClass("accountcreator-notice-own").text(e.own));
        const { action: r } = e;
        const i = r && this.actions[r];
        if (i) {
          const o = {
            askAgain: u("accountcreator-ask-again"),
            createAllTheSame: u("accountcreator-create-all-the-same")
          }[r];
          const s = new OO.ui.ButtonWidget({ label: o });
          s.on("click", i);
          t.append(s.$element);
        }
        return new OO.ui.MessageWidget({ type: e.type, label: t }).$element;
      }
    };
  });

  // src/ui/shared/step-view.ts
  function Yr({ existence: n }) {
    return n === "yes" ? u("accountcreator-close-step") : n === "no" ? u("accountcreator-close-step-none") : u("accountcreator-close-step-maybe");
  }
  function cr({ existence: n }) {
    return n === "no" ? u("accountcreator-give-up") : u("accountcreator-walk-away");
  }
  function yo({ step: n, redirect: e }) {
    const { redirectTarget: t, requests: r } = n;
    if (t !== null) {
      const s = mt(t);
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
        return T(n);
    }
  }
  var ar;
  var _c = f(() => {
    "use strict";
    We();
    H();
    U();
    fo();
    Bc();
    L();
    qc();
    Jr();
    He();
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
          changed: (t, r) => {
            var i;
            return (i = this.conversation) == null ? void 0 : i.setValue(t, r);
          },
          pressed: (t) => {
            var r;
            void ((r = this.conversation) == null ? void 0 : r.answer({ [t]: true }));
          },
          showsHelp: () => true,
          puzzle: (t) => new ln(t, {
            answered: (r) => {
              var i;
              return (i = this.conversation) == null ? void 0 : i.setValue(K, r);
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
          const i = mt(e.redirectTarget);
          this.$message.text(i ? u("accountcreator-redirect", i.host) : u("accountcreator-redirect-unsafe", e.redirectTarget));
        } else if (X(e.message)) {
          this.$message.text(u("accountcreator-step-more"));
        } else {
          this.$message.append(le(e.message));
        }
        this.$metadata.empty().append(e.redirectTarget === null ? o2(e) : $());
        const t = e.redirectTarget === null ? e.requests.flatMap((i) => i.fields) : [];
        this.fields.render(t, gt(e.requests), 0);
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
  var vo;
  var C0 = f(() => {
    "use strict";
    Ut();
    L();
    _c();
    vo = class {
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
        const r = yo(e);
        return [
          { action: "leave", label: cr(e), kind: "destructive", disabled: t },
          ...r === null ? [] : [{ action: "next", label: r, kind: "progressive", disabled: t }]
        ];
      }
      get closingQuestion() {
        const { state: e } = this.conversation;
        return e.phase === "ended" ? null : Yr(e);
      }
      press(e) {
        const { conversation: t, step: r } = this;
        if (e === "next") {
          r.next();
        } else if (e === "leave") {
          void ye(Yr(t.state), cr(t.state)).then(
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
  var O0 = {};
  on(O0, {
    makeStepsPart: () => a2
  });
  function a2(n, e) {
    tt(et);
    const t = new xo(e, _t);
    const r = () => n.service.createAccountPage();
    return {
      redirector: t,
      converse: (i, o, s) => Promise.resolve(
        new rr(n, i, o, s)
      ),
      screen: (i) => new vo(i, { redirector: t, createAccountPage: r }),
      puzzle: (i, o) => new ln(i, b(h({}, o), { createAccountPage: r })).$element
    };
  }
  var L0 = f(() => {
    "use strict";
    oo();
    uo();
    Ln();
    fo();
    L();
    w0();
    C0();
  });

  // src/accounts/list/delimited-text.ts
  function vt(n, e, t) {
    const r = (i) => c2.test(i) || i.includes(e) ? `"${i.replace(/"/g, '""')}"` : i;
    return n.map((i) => i.map(r).join(e)).join(t);
  }
  var c2;
  var lr = f(() => {
    "use strict";
    c2 = /["\r\n]|^\s|\s$/u;
  });

  // src/accounts/list/read/html.ts
  function ko(n) {
    var e;
    return l2.has(n.nodeName.toUpperCase()) || u2.test(Ht(n, "class")) || m2.test(Ht(n, "style")) || Ht(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
  }
  function h2(n) {
    const e = n.lastIndexOf("(");
    return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
  }
  function x2(n) {
    const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
    const t = (r) => e.filter(({ nodeName: i }) => i.toUpperCase() === r);
    return { rows: t("TR"), captions: t("CAPTION") };
  }
  function Hc(n) {
    if ("line" in n) {
      return [n.line];
    }
    return [
      "{|",
      ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map($0).join(" !! ")}` : `| ${e.map($0).join(" || ")}`),
      "|}"
    ];
  }
  function D0(n, e, t) {
    const r = new Uc(e);
    r.read(new t().parseFromString(n, "text/html").body);
    r.flush();
    return r;
  }
  function I0(n, e, t) {
    const { blocks: r, budget: i } = D0(n, e, t);
    return [...i.isSpent ? [F0] : [], ...r.flatMap(Hc)].join("\n");
  }
  function B0(n, e, t, r) {
    const i = D0(n, t, r);
    const o = i.blocks.filter((s) => "rows" in s);
    if (i.budget.isSpent) {
      return [F0, ...e.trim() !== "" ? [e] : i.blocks.flatMap(Hc)].join("\n");
    }
    if (o.length === 0 && i.people === 0 && e.trim() !== "") {
      return e;
    }
    if (o.length === i.blocks.length && i.people === 0) {
      return vt(o.flatMap(({ rows: s }) => s), "	", "\n");
    }
    return i.blocks.flatMap(Hc).join("\n");
  }
  var E0, P0, l2, u2, d2, p2, Ht, m2, M0, f2, N0, F0, Wc, zc, Uc, $0;
  var q0 = f(() => {
    "use strict";
    lr();
    E0 = 3;
    P0 = 1;
    l2 = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
    u2 = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
    d2 = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
    p2 = 600;
    Ht = (n, e) => {
      var t, r;
      return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
    };
    m2 = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
    M0 = /^(?:[*#:]|==) /;
    f2 = (n) => n.map((e) => "line" in e ? e.line.replace(M0, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
    N0 = 2e5;
    F0 = `<!-- rowspan × colspan > ${N0} -->`;
    Wc = class {
      constructor() {
        this.isSpent = false;
        this.left = N0;
      }
      /** How many of so many cells there is room for: all, or none. */
      take(e) {
        this.isSpent = this.isSpent || e > this.left;
        const t = this.isSpent ? 0 : e;
        this.left -= t;
        return t;
      }
    };
    zc = class {
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
        var r, i;
        const { row: e, spans: t } = this;
        for (let o = (r = t[e.length]) != null ? r : 0; o > 0; o = (i = t[e.length]) != null ? i : 0) {
          t[e.length] = o - 1;
          if (this.budget.take(1) === 0) {
            t.length = 0;
            return;
          }
          e.push([]);
        }
      }
      add(e, t) {
        const { row: r, spans: i } = this;
        const o = Math.min(1e3, Number(Ht(e, "rowspan")) || 1) - 1;
        const s = r.length;
        r.push(t);
        const a = this.budget.take(Math.min(50, Number(Ht(e, "colspan")) || 1) - 1);
        for (let c = 0; c < a; c++) {
          r.push([]);
        }
        if (o > 0 && !this.budget.isSpent) {
          i.length = Math.max(i.length, r.length);
          i.fill(o, s, r.length);
        }
      }
    };
    Uc = class n {
      constructor(e, t = new Wc(), r = 0) {
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
        if (this.depth > p2) {
          this.readDeep(e);
          return;
        }
        this.depth++;
        for (const r of Array.from(e.childNodes)) {
          if (r.nodeType === E0) {
            this.addText(r);
          } else if (r.nodeType === P0 && !ko(r)) {
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
          if (r.nodeType === E0) {
            this.addText(r);
          } else if (r.nodeType === P0 && !ko(r)) {
            this.flush();
            for (const i of Array.from(r.childNodes).reverse()) {
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
        const r = e.nodeName.toUpperCase();
        if (r === "BR") {
          this.flush();
        } else if (r === "A") {
          this.readLink(e, t);
        } else if (r === "TABLE") {
          this.readTable(e);
        } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(Ht(e, "class") + Ht(e, "style"))) {
          this.flush();
          this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
          this.read(e, t);
          this.flush();
          this.mark = "";
        } else if (r === "DEL" || r === "S" || r === "STRIKE") {
          this.line += "<s>";
          this.read(e, t);
          this.line += "</s>";
        } else if (d2.has(r) || r === "TR" || r === "TBODY") {
          this.flush();
          this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
          this.flush();
        } else {
          this.read(e, t);
        }
      }
      readLink(e, t) {
        var a;
        const r = Ht(e, "href");
        const i = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
        const o = Ht(e, "title");
        const s = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(i)) != null ? a : this.titles.personIn(h2(o));
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
        const t = new zc(this.budget);
        const r = [];
        const { rows: i, captions: o } = x2(e);
        const s = i.map((c) => this.readRow(c, t, r));
        this.flush();
        const { rows: a } = t;
        if (a.some((c) => c.filter((l) => l.length > 0).length > 1)) {
          this.blocks.push({ rows: a.map((c) => c.map(f2)), isHead: s });
          return;
        }
        for (const c of o) {
          this.read(c);
          this.flush();
        }
        r.forEach((c) => c.forEach((l) => this.take(l)));
      }
      /** @return Does it hold headings alone? */
      readRow(e, t, r) {
        let i = 0;
        let o = 0;
        t.beginRow();
        for (const s of Array.from(e.childNodes)) {
          const a = s.nodeName.toUpperCase();
          if (a !== "TD" && a !== "TH") {
            continue;
          }
          t.skipSpanned();
          const c = new n(this.titles, this.budget, this.depth + 3);
          const l = !ko(e) && !ko(s);
          if (l) {
            c.read(s);
          }
          c.flush();
          this.people += c.people;
          t.add(s, c.blocks);
          if (l) {
            r.push(c.blocks);
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
          this.blocks.push(M0.test(e.line) ? e : { line: this.mark + e.line });
          this.mark = "";
        } else {
          this.blocks.push(e);
        }
      }
    };
    $0 = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
  });

  // src/accounts/list/read/plain-text.ts
  function R2(n, e, t, r) {
    var o, s, a;
    if (r !== void 0) {
      const [, c = "", l = ""] = (o = /^([a-z])([a-z]+)$/i.exec(r)) != null ? o : [];
      const d = w2.get(l);
      return (a = (s = b2.get(r)) != null ? s : y2.get(r)) != null ? a : d ? (c + d).normalize() : n;
    }
    const i = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
    return i > 31 && i < 1114112 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : n;
  }
  function _0(n) {
    return n.includes("&") ? n.replace(g2, R2) : n;
  }
  function dn(n) {
    return n.replace(/[\s_]+/gu, " ").trim();
  }
  function Pe(n) {
    if (!k2.test(n)) {
      return n;
    }
    return n.replace(v2, (e) => {
      var i;
      let t = (i = e.codePointAt(0)) != null ? i : 0;
      const r = t;
      while (r - t < 9 && S2.test(String.fromCodePoint(t - 1))) {
        t--;
      }
      return String(r - t);
    });
  }
  function C(n) {
    return n.trim() === "";
  }
  var g2, b2, w2, y2, v2, k2, S2;
  var ge = f(() => {
    "use strict";
    Te();
    g2 = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
    b2 = new Map(Object.entries({
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
    w2 = new Map(Object.entries({
      grave: "̀",
      acute: "́",
      circ: "̂",
      tilde: "̃",
      uml: "̈",
      ring: "̊",
      cedil: "̧",
      caron: "̌"
    }));
    y2 = new Map(Object.entries({
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
    v2 = E(String.raw`\p{Nd}`, "g");
    k2 = E(String.raw`[^\P{Nd}\d]`);
    S2 = E(String.raw`\p{Nd}`);
  });

  // src/accounts/list/read/page-titles.ts
  var T2, A2, W0, C2, O2, L2, E2, P2, Pn;
  var Vc = f(() => {
    "use strict";
    ge();
    T2 = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
    A2 = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
    W0 = T2.split("|");
    C2 = A2.split("|");
    O2 = /^[\w-]{1,24}$/;
    L2 = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
    E2 = 500;
    P2 = (n) => {
      try {
        return decodeURIComponent(n);
      } catch (e) {
        return n;
      }
    };
    Pn = class n {
      constructor(e = []) {
        this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...W0, ...e.map(n.plain)]);
      }
      static plain(e) {
        return dn(e).toLowerCase();
      }
      /** Who has no account has an IP address for a name. */
      static named(e) {
        const t = e.trim();
        return t === "" || L2.test(t) ? null : t;
      }
      /**
       * Is this the name of a namespace for people?
       *
       * @param name
       * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
       */
      isUserNamespace(e, t) {
        const r = n.plain(e);
        return this.exact.has(r) || t && r.length < 60 && W0.some((i) => i.length > (i.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(i));
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
        if (e.length > E2 || !/[:：]/.test(e)) {
          return null;
        }
        const r = dn(e).replace(/^:/, "").split(/\s*[:：]\s*/);
        for (let s = 0; s < r.length - 1 && s < 4; s++) {
          const a = (i = r[s]) != null ? i : "";
          const c = r.slice(s + 1).join(":");
          if (this.isUserNamespace(a, t)) {
            return n.named(c.replace(/[/#?].*$/u, ""));
          }
          const [, l, d] = (o = /^([^/]+)\/([^/#?]+)/.exec(c)) != null ? o : [];
          if (s < r.length - 1 && l !== void 0 && d !== void 0 && !/^\d+$/.test(d) && C2.some((p) => l.toLowerCase().startsWith(p))) {
            return n.named(d);
          }
          if (!O2.test(a)) {
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
          const l = this.personIn(P2(c));
          if (l !== null) {
            return l;
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/chat.ts
  function jc(n) {
    var o, s;
    const e = n.slice(0, 150);
    const t = Pe(e);
    const r = (s = (o = $2.exec(t.length === e.length ? t : e)) == null ? void 0 : o[1]) != null ? s : "";
    const i = t.indexOf(r);
    return (t.length === e.length ? e.slice(i, i + r.length) : r).trim();
  }
  function z0(n, e) {
    const t = n.filter(({ text: o }) => !C(o));
    const r = t.map(({ text: o }) => jc(o));
    if (r.filter((o) => o !== "").length < Math.max(2, t.length * 0.4)) {
      return false;
    }
    const i = /* @__PURE__ */ new Set([""]);
    t.forEach(({ line: o, lastLine: s, text: a }, c) => {
      var d;
      const l = (d = r[c]) != null ? d : "";
      if (i.has(l)) {
        e.remark("no-name", o, a, s);
      } else {
        i.add(l);
        e.add(o, s, { username: l });
      }
    });
    return true;
  }
  var $2;
  var Kc = f(() => {
    "use strict";
    ge();
    $2 = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
  });

  // src/accounts/list/read/headings.ts
  function Gc(n) {
    return bt(n).normalize("NFKC").toLowerCase();
  }
  function Vt(n) {
    return Gc(n).replace(K0, "");
  }
  function H0(n) {
    const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
    return Vt(e) === "" ? n : e;
  }
  function G0(n) {
    return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (So.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
  }
  var j0, M2, N2, K0, U0, So, F2, V0, D2, I2, Qc, B2, q2, _2, Q0, W2, Ro;
  var J0 = f(() => {
    "use strict";
    qt();
    Te();
    j0 = {
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
    M2 = "s a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
    N2 = "and und et y e i og och ja és și si ve và dan и і й та و";
    K0 = E(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
    U0 = E(String.raw`[^\p{L}\p{M}\p{N}№]+`);
    So = E(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
    F2 = 200;
    V0 = new Set(M2);
    D2 = new Set(j0.people.split(" "));
    I2 = new Set(N2.split(" "));
    Qc = Object.entries(j0).reduce((n, [e, t]) => {
      const r = e === "people" ? "name" : e;
      for (const i of t.split(" ")) {
        const o = Vt(i);
        if (o && !n.has(o)) {
          n.set(o, r);
        }
      }
      return n;
    }, /* @__PURE__ */ new Map());
    B2 = G0(Qc);
    q2 = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пин пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(Vt);
    _2 = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(Vt));
    Q0 = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
    W2 = [...q2, ...Q0(Qc)];
    Ro = class {
      constructor(e = {}) {
        this.words = /* @__PURE__ */ new Map();
        this.found = /* @__PURE__ */ new Map();
        for (const [t, r] of Object.entries(e)) {
          for (const i of r) {
            this.words.set(Vt(i), t);
          }
        }
        this.words.delete("");
        this.secrets = [...W2, ...Q0(this.words)];
        this.telling = [...G0(this.words), ...B2];
      }
      meaningOf(e) {
        var t;
        return (t = this.words.get(e)) != null ? t : Qc.get(e);
      }
      /** What a heading means; null where that is not known. */
      score(e) {
        let t = this.found.get(e);
        if (t === void 0) {
          t = e.length > F2 ? null : this.find(e);
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
        const t = Vt(e);
        const r = new Set(Gc(e).replace(/\d+/g, " ").split(U0));
        const i = (o) => r.has(o) || t === o || !_2.has(o) && o.length > (So.test(o) ? 1 : 4) && t.includes(o);
        return this.secrets.some(i);
      }
      find(e) {
        var c, l;
        const t = (c = this.meaningOf(Vt(e))) != null ? c : this.meaningOf(Vt(H0(e)));
        if (t) {
          return { meaning: t, score: 1 };
        }
        const r = e.split(/[/|·•\n(（]/u).map(Vt).filter((d) => d);
        const i = new Set(r.map((d) => this.meaningOf(d)));
        const [o] = [...i];
        if (r.length > 1 && i.size === 1 && o) {
          return { meaning: o, score: 1 };
        }
        const s = Gc(H0(e)).replace(/e[-‐‑ ]mail/g, "email").split(U0).filter((d) => d);
        const a = this.meaningOf(s.filter((d) => !V0.has(d)).join("").replace(K0, ""));
        if (a) {
          return { meaning: a, score: 0.9 };
        }
        return (l = this.findWholeName(s)) != null ? l : this.findWithin(s);
      }
      /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
      findWholeName(e) {
        const t = e.filter((s) => !D2.has(s) && !V0.has(s) && !I2.has(s));
        const r = t.length > 0 && t.length < e.length ? this.meaningOf(t.join("")) : void 0;
        if (r === "firstname" || r === "lastname" || r === "realname") {
          return { meaning: r, score: 0.9 };
        }
        const i = t.map((s) => this.meaningOf(s));
        const o = i.length > 1 && i.includes("lastname") && (i.includes("firstname") || i.includes("name")) && i.every((s) => s === "firstname" || s === "lastname" || s === "name");
        return o ? { meaning: "realname", score: 1 } : null;
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
          if (s !== -1 && (r.has(s) || So.test(i))) {
            const a = So.test(i) && s + i.length >= t.length - 1;
            return { meaning: o, score: a ? 0.8 : 0.5 };
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/cell-kinds.ts
  function kt(n) {
    const e = n.trim().toLowerCase();
    return Y0.has(e) || e.length < 4 && V2.test(e) && e !== "";
  }
  function Xc(n) {
    const e = n.trim().toLowerCase();
    return kt(n) && (e.length > 3 || !Jc.test(e) || e.includes("/") || /^t[bd]./.test(e));
  }
  function be(n) {
    return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Qr(an(n)) === null;
  }
  function X0(n) {
    var r, i;
    if (!/\d/.test(n) || n.length > 60) {
      return false;
    }
    const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
    if (X2.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
      return e.length < 6;
    }
    const t = (i = n.match(/\d+/g)) != null ? i : [];
    return J2.test(n) && e.length < 5 && t.length > 2 || Y2.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((o) => Q2.test(o));
  }
  function Z0(n) {
    const e = n.trim();
    return e.length < 60 && j2.test(e);
  }
  function em(n) {
    return K2.test(n.trim());
  }
  function jt(n, e) {
    const t = n.trim();
    if (t === "") {
      return "blank";
    }
    if (t.length > 200) {
      return "text";
    }
    const r = t.toLowerCase();
    if (H2.has(r) || Y0.has(r)) {
      return "answer";
    }
    if (be(t)) {
      return "email";
    }
    if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
      return "person";
    }
    if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
      return e.personAt(t) === null ? "url" : "person";
    }
    const i = Pe(t);
    if (!Jc.test(i)) {
      const s = i.replace(/\D/g, "").length;
      return s === 0 ? "answer" : X0(i) ? "date" : s > 6 && /^[+(0]/.test(i) && /^[\d\s()+./-]+$/.test(i) ? "phone" : "number";
    }
    if (X0(i)) {
      return "date";
    }
    if (G2.test(i)) {
      return "code";
    }
    const o = t.split(/\s+/u);
    return o.length === 1 ? "word" : o.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
  }
  function ur(n) {
    const e = n.trim();
    return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !be(e) && !/^\w+:\/\//.test(e) && Z2.filter((t) => t.test(e)).length > 2;
  }
  function Yc(n) {
    return !C(n) && Jc.test(n) && !be(n);
  }
  var z2, U2, Y0, H2, Jc, V2, j2, K2, G2, Q2, J2, X2, Y2, Z2;
  var St = f(() => {
    "use strict";
    so();
    Te();
    ge();
    z2 = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
    U2 = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
    Y0 = new Set(z2.split("|"));
    H2 = new Set(U2.split("|"));
    Jc = E(String.raw`\p{L}`);
    V2 = E(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
    j2 = E(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
    K2 = E(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
    G2 = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
    Q2 = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
    J2 = /\d{1,2}[:.]\d{2}/;
    X2 = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
    Y2 = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    Z2 = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
  });

  // src/accounts/list/read/clean-request.ts
  function Zc(n, e) {
    const t = {};
    for (const r of ["username", "email", "realname", "reason"]) {
      const i = n[r];
      const o = wt(r, i, e);
      if (i !== o) {
        t[r] = { from: i, to: o };
        n[r] = o;
      }
    }
    return t;
  }
  function tm(n, e) {
    const t = h({}, n.request);
    const r = Zc(t, e);
    if (Object.keys(r).length > 0) {
      n.cleaned = h(h({}, n.cleaned), r);
      n.request = t;
    }
  }
  var el = f(() => {
    "use strict";
    Hi();
  });

  // src/accounts/list/read/reading.ts
  var Zr;
  var tl = f(() => {
    "use strict";
    Zr = 1e4;
  });

  // src/accounts/list/read/people-builder.ts
  function dr(n) {
    return kt(n) ? "" : n.trim();
  }
  var nm, ek, To, rm;
  var Ao = f(() => {
    "use strict";
    el();
    St();
    ge();
    tl();
    nm = 200;
    ek = [];
    To = class {
      constructor({ userNamespaces: e = [] }) {
        this.rows = [];
        this.remarks = [];
        /** The first line of which a row found no room; null while there is room. */
        this.overflow = null;
        this.linked = /* @__PURE__ */ new Map();
        this.rules = { userNamespaces: e };
      }
      remark(e, t, r, i = t) {
        this.remarks.push({ code: e, line: t, lastLine: i, text: r.length > nm ? r.slice(0, nm) + "…" : r });
      }
      /**
       * @param line
       * @param lastLine
       * @param person
       * @param literally A row of the program's own sheet is taken to the letter
       */
      add(e, t, r, i = false) {
        var s;
        if (this.rows.length >= Zr) {
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
          extra: ek
        }, r), {
          line: e,
          lastLine: t,
          cleaned: {}
        });
        if (!i) {
          o.cleaned = Zc(o, this.rules);
        }
        this.rows.push(o);
      }
      /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
      addLinked(e, t, r, i, o) {
        const s = dn(r);
        const a = s.charAt(0).toUpperCase() + s.slice(1);
        const c = this.linked.get(a);
        if (!c || i !== "" && c.email !== "" && c.email !== i) {
          this.add(e, t, { username: r, email: i });
          this.linked.set(a, c != null ? c : this.rows[this.rows.length - 1]);
        } else {
          c.email = c.email || i;
          this.remark("again", e, o, t);
        }
      }
      /** Adds somebody, or says that the line names nobody. */
      addOrRemark(e, t, r, i) {
        const { username: o = "", email: s = "", realname: a = "" } = r;
        if (C(o) && C(s) && C(a)) {
          this.remark("no-name", e, i, t);
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
        var o, s;
        const { overflow: r } = this;
        if (r !== null) {
          this.remark("too-many", r, (s = (o = t.find(({ line: a }) => a === r)) == null ? void 0 : o.text) != null ? s : "", e);
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
    rm = /* @__PURE__ */ new Map([
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
  function nl(n, e) {
    var r;
    if (n.length > 2e3) {
      return [];
    }
    const t = [];
    for (const i of n.split(/[,;|\t，；]\s*/u)) {
      const [, o = "", s = ""] = (r = tk.exec(i)) != null ? r : [];
      const a = o.replace(/[*_]/g, "");
      const c = o ? e.score(a) : null;
      const l = { label: o.trim(), value: s.trim() };
      const d = t[t.length - 1];
      if (c && c.score > 0.8) {
        t.push(b(h({}, l), { meaning: c.meaning, isSecret: e.isSecret(a) }));
      } else if (o !== "" && e.isSecret(a)) {
        t.push(b(h({}, l), { meaning: "unused", isSecret: true }));
      } else if (ik(o, s)) {
        t.push(b(h({}, l), { meaning: null, isSecret: ur(s) }));
      } else if (d) {
        d.value += `, ${i}`;
      } else {
        return [];
      }
    }
    return t;
  }
  function ok(n) {
    const e = [...n].sort((c, l) => c.label.length - l.label.length);
    const t = (c) => {
      var l, d;
      return dr((d = (l = e.find((p) => p.meaning === c)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? d : "");
    };
    const r = [t("firstname"), t("lastname")].filter((c) => c).join(" ");
    const i = t("name");
    const o = t("username");
    const s = t("realname") || r;
    const a = n.flatMap(({ label: c, meaning: l, value: d, isSecret: p }, m) => (l === "unused" || l === null) && !p && !C(d) ? [{ heading: c, column: m, value: d.trim() }] : []);
    return {
      username: o || (s ? "" : i),
      realname: s || (o ? i : ""),
      email: t("email").replace(/^<|>$/g, ""),
      password: t("password"),
      reason: t("reason"),
      extra: a
    };
  }
  function im(n, e) {
    return nl(n, e).filter(rl).length > 1;
  }
  function om(n, e, t) {
    const r = n.filter(({ text: w }) => !C(w));
    if (r.length === 0 || r.length > 1e5) {
      return false;
    }
    const i = r.slice(0, sk).some(({ text: w }) => nl(w, e).some(rl));
    if (!i) {
      return false;
    }
    const o = r.map((w) => ({ line: w, labels: nl(w.text, e) }));
    const s = o.flatMap(({ labels: w }) => w);
    const a = new Set(s.map(({ meaning: w }) => w));
    const c = ["email", "username", "name", "realname"].some((w) => a.has(w));
    const l = o.filter(({ labels: w }) => w.length > 0).length;
    const d = o.filter(({ labels: w }) => w.some(rl)).length;
    a.delete(null);
    if (!c || a.size < 2 || l < r.length * 0.6 || d < r.length * 0.4) {
      return false;
    }
    const p = [];
    let m = null;
    let x = null;
    const v = () => {
      if (m && x) {
        t.addOrRemark(m.line, x.lastLine, ok(p), m.text);
      }
      [m, x] = [null, null];
      p.length = 0;
    };
    for (const { line: w, labels: y } of o) {
      if (y.length === 0) {
        v();
        t.remark("no-name", w.line, w.text, w.lastLine);
      } else {
        if (y.some((R) => nk(p, R))) {
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
  var tk, nk, rk, ik, rl, sk;
  var il = f(() => {
    "use strict";
    Te();
    St();
    Ao();
    ge();
    tk = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
    nk = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
    rk = E(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
    ik = (n, e) => rk.test(n.trim()) && !C(e) && !/^\/\/|\[\[|\{\{/.test(e);
    rl = ({ meaning: n }) => n !== null;
    sk = 100;
  });

  // src/accounts/list/read/list-marks.ts
  function dk(n) {
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
    const e = n.replace(sm, "");
    const t = e.trimStart() !== n.trimStart();
    const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
    const i = lk.exec(e);
    if ((i == null ? void 0 : i[1]) !== void 0) {
      return b(h({}, r), { text: e.slice(i[0].length), number: dk(i[1]) });
    }
    const o = uk.exec(e);
    if (o) {
      return b(h({}, r), { text: e.slice(o[0].length), number: 10 });
    }
    const s = Pe(e.slice(0, 40));
    const a = ak.exec(s);
    if (a && s.length === Math.min(40, e.length)) {
      const d = e.slice(a[0].length).replace(sm, "").trim();
      return b(h({}, r), { text: d, number: Number((l = (c = a[1]) != null ? c : a[2]) != null ? l : a[3]) });
    }
    return r;
  }
  function ol(n) {
    const e = Pe(n.slice(0, 20));
    const t = ck.exec(e);
    return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
  }
  function am(n) {
    const e = n.map((o) => mk.exec(o));
    const t = n.length > 1 && pk.some((o) => e.every((s, a) => {
      var c;
      return s !== null && o[a] === ((c = s[1]) == null ? void 0 : c.toLowerCase());
    }));
    const r = e.map((o, s) => {
      var a;
      return ((a = n[s]) != null ? a : "").slice(o == null ? void 0 : o[0].length);
    });
    const i = e.every((o) => {
      var s;
      return fk.test((s = o == null ? void 0 : o[0]) != null ? s : "");
    }) && !r.every((o) => /\S\s+\S/.test(o));
    return t && !i ? r : null;
  }
  function sl(n) {
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
  var sm, ak, ck, lk, uk, pk, mk, fk;
  var Co = f(() => {
    "use strict";
    Te();
    ge();
    sm = E(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
    ak = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
    ck = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
    lk = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
    uk = /^\s*\u{1f51f}\s*/u;
    pk = [
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
    mk = E(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
    fk = E(String.raw`^\p{Lu}\.\s*$`);
  });

  // src/accounts/list/read/letter.ts
  function Ak(n, e) {
    const t = n.split(/[,;|\t]/);
    return t.length > 1 && t.some((r) => e.score(r) !== null);
  }
  function Ck(n) {
    const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
    const t = e.split(/\s+/u).length;
    return t < 12 && !/[,;|\t]/.test(e) && (vk.test(e) || t > 3 && kk.test(e));
  }
  function Ok(n, e, t) {
    var p, m;
    const { hasBullet: r, number: i, text: o } = $n(n.text.slice(0, hk).replace(Sk, ""));
    const s = r || i !== null || /^\s*[*#]/.test(n.text);
    const a = Tk.test(o);
    const c = (m = (p = Rk.exec(o)) == null ? void 0 : p[1]) != null ? m : "";
    const l = Ck(o);
    const d = Ak(o, t);
    return {
      source: n,
      hasAddress: a,
      isApart: e,
      isPhrase: l,
      isItem: s,
      isHeading: d,
      isAnchor: a || s || c !== "" && t.isHeading(c) || d,
      isMarked: gk.test(o) || l && bk.test(o),
      isLeading: /[:：]\s*$/.test(o),
      hasComma: wk.test(o)
    };
  }
  function Lk(n, e, t) {
    const r = n.reduce((o, { isMarked: s }, a) => s ? a : o, -1);
    if (n.length === 0 || n.length > cl) {
      return pr;
    }
    if (r !== -1) {
      const o = n.filter(({ isPhrase: s }, a) => a <= r || s);
      return { lines: o, isClear: true, isLikely: true };
    }
    const i = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: o }) => o);
    return i.length > 0 ? { lines: i, isClear: false, isLikely: true } : pr;
  }
  function Ek(n, e) {
    var o, s;
    const t = n.findIndex(({ isMarked: a, isLeading: c, isPhrase: l, hasComma: d, isApart: p }) => a && !c || l || d || p && n.length > 1);
    const r = e && (n.length > 1 || ((o = n[0]) == null ? void 0 : o.isApart) === true);
    const i = t !== -1 ? n.slice(t) : r ? n : [];
    return i.length === 0 || i.length > cl ? pr : { lines: i, isClear: t !== -1 && ((s = i[0]) == null ? void 0 : s.isMarked) === true, isLikely: t !== -1 };
  }
  function Pk(n) {
    var r, i, o;
    const e = n.findIndex(({ isMarked: s }) => !s);
    const [t] = n;
    if (e > 0 && e < 4) {
      const s = ((r = n[e]) == null ? void 0 : r.isApart) === true || / /.test((i = t == null ? void 0 : t.source.text.trim()) != null ? i : "");
      return { lines: n.slice(0, e), isClear: false, isLikely: s };
    }
    return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((o = n[1]) == null ? void 0 : o.isApart) === true } : pr;
  }
  function $k(n, e) {
    var i;
    const t = Math.max(e + 1, n.length - 8);
    const r = n.findIndex(({ isMarked: o, isLeading: s, isPhrase: a, isApart: c }, l) => l >= t && (o && !s || a && (c || l > n.length - 4)));
    return r === -1 ? pr : { lines: n.slice(r), isClear: false, isLikely: ((i = n[r]) == null ? void 0 : i.isApart) === true };
  }
  function Mk(n) {
    var r;
    const e = n.findIndex(({ source: i }, o) => o > 0 && yk.test(i.text));
    const t = n.slice(e);
    if (e === -1 || t.length > cl || t.filter(({ hasAddress: i }) => i).length > 1) {
      return pr;
    }
    return { lines: t, isClear: ((r = t[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
  }
  function Nk(n) {
    var s;
    const e = n.flatMap(({ isAnchor: a }, c) => a ? [c] : []);
    const [t = 0] = e;
    const r = (s = e[e.length - 1]) != null ? s : 0;
    const i = n.slice(t, r + 1);
    const o = e.length > i.length * 0.6 && (e.length > 1 || n.length < 8) && i.some(({ isAnchor: a, isHeading: c }) => a && !c);
    return o ? { first: t, last: r, isAnchored: o, own: i } : { first: 0, last: n.length - 1, isAnchored: o, own: n };
  }
  function Fk(n, e) {
    const { own: t, isAnchored: r } = e;
    const i = r ? 0.4 : Math.min(4 / t.length, 0.5);
    const o = ei(t, ({ isMarked: c }) => c) > i;
    const s = ei(t, ({ isPhrase: c }) => c) > (r ? 0.4 : 2 / t.length);
    const a = al(e);
    return n.map((c) => b(h({}, c), {
      isPhrase: c.isPhrase && !s,
      isMarked: c.isMarked && !o && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(c.source.text))
    }));
  }
  function Dk(n) {
    const e = Nk(n);
    const { first: t, last: r, own: i, isAnchored: o } = e;
    const s = Fk(n, e);
    if (o) {
      const c = i.length > 1 && ei(i, ({ hasAddress: p }) => p) > 0.6;
      const l = i.length > 1 && i.every(({ isItem: p }) => p);
      const d = [
        Lk(s.slice(0, t), s[t], l),
        Ek(s.slice(r + 1), c)
      ];
      return c && !al(e) ? d : d.map((p) => b(h({}, p), { isClear: p.lines.length === 0 }));
    }
    if (al(e) || ei(i, ({ source: c }) => /[;|\t]/.test(c.text)) > 0.5) {
      return [];
    }
    const a = Pk(s);
    return [a, $k(s, a.lines.length)];
  }
  function lm(n, e) {
    if (n.filter(({ text: a }) => !C(a)).length > xk) {
      return cm;
    }
    const t = [];
    let r = false;
    for (const a of n) {
      const c = C(a.text);
      if (!c) {
        t.push(Ok(a, r, e));
      }
      r = c;
    }
    const i = Mk(t);
    const o = [...Dk(t.slice(0, t.length - i.lines.length)), i];
    const s = new Set(o.flatMap((a) => a.lines.map(({ source: c }) => c)));
    return s.size === 0 ? cm : {
      around: s,
      isSure: o.every(({ isClear: a }) => a),
      isLikely: o.some(({ lines: a, isLikely: c }) => a.length > 0 && c)
    };
  }
  var cm, cl, hk, xk, gk, bk, wk, yk, vk, kk, Sk, Rk, Tk, pr, ei, al;
  var um = f(() => {
    "use strict";
    Te();
    ge();
    Co();
    cm = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    cl = 15;
    hk = 300;
    xk = 3e3;
    gk = /[,!:，！：、。،]\s*$/u;
    bk = /\S{3}[.…。]\s*$/u;
    wk = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
    yk = /^(?:--|_{5,}|—+)\s*$/u;
    vk = E(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
    kk = E(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
    Sk = /^\s*(?:>\s?)+/;
    Rk = /^([^:：=@]{1,40})[:：]\s*\S/u;
    Tk = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
    pr = { lines: [], isClear: true, isLikely: false };
    ei = (n, e) => n.filter(e).length / n.length;
    al = ({ own: n }) => ei(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
  });

  // src/accounts/list/read/addresses.ts
  function Rt(n) {
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
  function dm(n) {
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
  function pm(n) {
    return /\d/.test(n) && n.length < 300 ? n.replace(Uk, (e) => e.replace(/\D/g, "").length > 5 ? Hk : e).replace(Vk, " ").replace(/\uf8ff/g, " ") : n;
  }
  function mm(n, e) {
    let t = e;
    for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
      t = r;
    }
    return t;
  }
  function Oo(n, e) {
    var x;
    const t = n.search(/[@＠]/);
    const r = Math.max(0, t - 80);
    const i = t === -1 || n.length > Ik ? null : Bk.exec(n.slice(r, t + 300));
    if (!i) {
      return { name: n.trim(), email: "", more: "" };
    }
    const o = an(i[0]);
    let s = mm(qk, n.slice(0, r + i.index)).trimEnd();
    const [a, c] = (x = Wk.exec(s.slice(-zk))) != null ? x : [];
    if (a !== void 0 && c !== void 0 && (e.isHeading(c) || hm(c))) {
      s = s.slice(0, -a.length);
    }
    const l = mm(_k, n.slice(r + i.index + i[0].length));
    const d = dm(Rt(pm(Rt(s))));
    const p = Rt(l);
    if (d !== "" && !kt(d)) {
      return { name: be(d) ? "" : d, email: o, more: p };
    }
    const m = dm(Rt(pm(Pe(p) === p ? p : "")).replace(/^\((.*)\)$/u, "$1"));
    return { name: be(m) || /[@＠]/.test(m) ? "" : m, email: o, more: "" };
  }
  function hm(n) {
    return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
  }
  function ll(n, e) {
    var a;
    const t = n.trimStart();
    const [r, i = ""] = (a = jk.exec(t)) != null ? a : [];
    if (r === void 0) {
      return n;
    }
    const o = t.slice(r.length);
    const s = Lo(o) !== 1 || i.trim().length < 4 || e.isHeading(i) || hm(i) || /<[^<>]{1,64}[@＠]/.test(o);
    return s && !be(i) ? o : n;
  }
  function ul(n, e) {
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
  function fm(n) {
    const e = [];
    let t = "";
    for (const r of n) {
      if (t !== "" && /[@＠]/.test(r)) {
        const i = r.replace(/<[^]*/u, "").trim();
        const o = !/[<(]/.test(r);
        const s = !o && (dl(t) === 1 || dl(i) === 1) && !/[@＠]/.test(i) && i !== "";
        if (s) {
          e.push(`${t.trim()}, ${r.trim()}`);
        } else if (o && dl(r) === 1) {
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
  function Gk(n) {
    const e = [];
    let t = [];
    for (const r of n) {
      if (/[^\s@＠][@＠]/.test(r)) {
        const i = t.join(" ");
        e.push(i === "" || Kk.test(i) ? r : `${i} ${r}`);
        t = [];
      } else {
        t.push(r);
      }
    }
    return e;
  }
  function Qk(n) {
    if (Lo(n) < 2) {
      return [n];
    }
    if (!/[<(]/.test(n)) {
      return Gk(n.split(/\s+/u).filter((r) => r !== ""));
    }
    const e = n.split(">").filter((r) => Rt(r) !== "");
    const t = e.length > 1 && e.every((r) => r.includes("<"));
    return t ? e.map((r) => r + ">") : [n];
  }
  function pl(n, e) {
    const t = ll(n, e);
    const r = Lo(t);
    const i = ul(t, ";；");
    const o = i.filter((a) => /[@＠]/.test(a)).length > 1 || i.length > 1 && r < 2;
    if (r < 2 && !o) {
      return [Oo(t, e)].filter(({ name: a, email: c }) => a || c);
    }
    const s = o ? i.flatMap((a) => Lo(a) > 1 ? fm(ul(ll(a, e), ",，、")) : [a]) : fm(ul(t, ",，、"));
    return s.filter((a) => Rt(a) !== "").flatMap(Qk).map((a) => Oo(ll(a, e), e)).filter(({ name: a, email: c }) => a !== "" || c !== "");
  }
  var Ik, Bk, qk, _k, Wk, zk, Uk, Hk, Vk, Lo, jk, dl, Kk;
  var ml = f(() => {
    "use strict";
    so();
    Te();
    St();
    ge();
    Ik = 2e3;
    Bk = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
    qk = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
    _k = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
    Wk = E(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
    zk = 50;
    Uk = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
    Hk = "";
    Vk = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
    Lo = (n) => {
      var e, t;
      return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
    };
    jk = E(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
    dl = (n) => n.trim().split(/\s+/u).length;
    Kk = E(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
  });

  // src/accounts/list/read/markup.ts
  function* xm(n, e, t) {
    let r = n.indexOf(e);
    let i = r === -1 ? -1 : n.indexOf(t, r + 2);
    while (r !== -1 && i !== -1) {
      const o = n.indexOf(e, r + 2);
      if (o !== -1 && o < i) {
        r = o;
        continue;
      }
      if (i - r < Jk) {
        yield [r, i + 2];
      }
      r = o === -1 || o >= i + 2 ? o : n.indexOf(e, i + 2);
      i = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, i + 2));
    }
  }
  function e6(n, e) {
    var o, s, a;
    const [, t] = (o = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? o : [];
    const [r = n, i = r] = (s = t == null ? void 0 : t.split("|")) != null ? s : [];
    return (a = e.personIn(r)) != null ? a : i;
  }
  function t6(n, e) {
    var p, m;
    const [t = "", ...r] = n.split("|");
    const i = dn(t);
    const o = /^#\w+:(.*)$/u.exec(i);
    if (o) {
      const x = e.personIn((p = o[1]) != null ? p : "");
      return x === null ? null : { names: [x], sure: true, template: "#" };
    }
    const s = [];
    const a = [];
    for (const x of r) {
      const [, v = "", w = ""] = (m = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(x)) != null ? m : [];
      const y = e6((v ? w : x).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
      if (y && (!v || /^\d+$/.test(v))) {
        a.push(y);
      } else if (y && Zk.test(v)) {
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
    const l = Xk.test(i);
    const d = Yk.test(i) || [...i].length < 3 || e.isUserNamespace(i, i.length < 30);
    return { names: l ? a : [c], sure: l || d, template: i.toLowerCase() };
  }
  function i6(n, e, t) {
    var o;
    let r = "";
    let i = 0;
    for (const { 0: s, index: a = 0 } of n.matchAll(n6)) {
      const c = e.personAt(s);
      if (c !== null) {
        const l = a + s.length;
        const d = n.charAt(a - 1) === "[";
        const [p = ""] = d ? (o = r6.exec(n.slice(l, l + 400))) != null ? o : [] : [];
        t(c);
        r += n.slice(i, d ? a - 1 : a) + " ";
        i = l + p.length;
      }
    }
    return r + n.slice(i);
  }
  function ti(n, e) {
    var p;
    const t = [];
    const r = [];
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
    if (n.includes("[[")) {
      for (const [m, x] of xm(n, "[[", "]]")) {
        l.push([m, x, true]);
      }
    }
    if (n.includes("{{")) {
      for (const [m, x] of xm(n, "{{", "}}")) {
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
        const y = t6(w, e);
        if (y == null ? void 0 : y.sure) {
          y.names.forEach(c);
        } else if (y) {
          r.push(y);
        }
      }
    }
    s += n.slice(a);
    if (/https?:/i.test(s)) {
      s = i6(s, e, c);
    }
    const d = t.filter((m) => {
      var x;
      return ((x = i.get(m)) != null ? x : 0) > 1;
    });
    return { names: t, calls: r, signed: d, others: o, rest: s };
  }
  var Jk, Xk, Yk, Zk, n6, r6;
  var fl = f(() => {
    "use strict";
    ge();
    Jk = 1e3;
    Xk = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
    Yk = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
    Zk = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
    n6 = /https?:\/\/[^\s<>[\]"]+/giu;
    r6 = /^[^[\]\n]{0,300}\]/u;
  });

  // src/accounts/list/read/page-mask.ts
  function c6(n, e) {
    return n.length < 1e3 && (o6.test(n) || s6.test(n) && n.endsWith("]]") || !e && a6.test(n));
  }
  function l6(n, e) {
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
  function u6(n) {
    return n.split("{{").length - n.split("}}").length;
  }
  function ni(n) {
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
      const { text: l, open: d } = c ? l6(s, r) : { text: s, open: false };
      const p = r;
      r = d;
      const m = i;
      if (t) {
        const w = u6(l);
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
        isMarkup: v || m > 0 || i > 0 && !/^\s*[*#]/.test(l) || c6(x, t)
      };
    });
  }
  function gm(n) {
    let e = "";
    let t = 0;
    let r = -1;
    for (const { 0: i, 1: o, index: s = 0 } of n.includes("<") ? n.matchAll(d6) : []) {
      if (!o) {
        r = r === -1 ? s : r;
      } else if (r !== -1) {
        e += n.slice(t, r) + " ";
        t = s + i.length;
        r = -1;
      }
    }
    e += n.slice(t);
    return e.includes("~~") ? e.replace(p6, " ") : e;
  }
  function Eo(n) {
    return /[<'*_]/.test(n) ? n.replace(m6, "").replace(/'{2,}|\*{2,}/g, "") : n;
  }
  var o6, s6, a6, d6, p6, m6;
  var hl = f(() => {
    "use strict";
    o6 = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
    s6 = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
    a6 = /^#{2,6}\s/;
    d6 = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
    p6 = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
    m6 = /<\/?[a-z][^<>@]{0,300}>/giu;
  });

  // src/accounts/list/read/signature.ts
  function ym(n) {
    const e = Math.max(0, n.length - xl);
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
      if (wm.test(l) && !/\d[.]\d+[.]\d/.test(l) && !r) {
        r = true;
        l = l.replace(wm, "");
      }
      if (f6.test(l) && !o) {
        o = true;
        l = l.replace(/\d{4}/, "");
      }
      i = i || h6.test(l);
      if (r && i && o) {
        const d = e + c;
        return d;
      }
    }
    return -1;
  }
  function ri(n) {
    var r;
    const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = x6.exec(n)) != null ? r : [];
    return { before: e.trim(), talk: t };
  }
  function g6(n) {
    const e = Pe(n).trimEnd();
    if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-xl - bm))) {
      return null;
    }
    const t = e.slice(-(xl + bm + 20));
    const r = e.length - t.length;
    const i = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
    const o = i === -1 ? -1 : ym(e.slice(0, r + i).trimEnd());
    const s = o === -1 ? ym(e) : o;
    return s === -1 ? null : n.slice(0, s);
  }
  function ii(n) {
    var r;
    const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
    if (e) {
      return ri(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
    }
    const t = g6(n);
    return t === null ? null : ri(t.trim());
  }
  var xl, bm, wm, f6, h6, x6;
  var gl = f(() => {
    "use strict";
    ge();
    xl = 80;
    bm = 30;
    wm = /\d{1,2}[:.٫]\d{2}/;
    f6 = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    h6 = /^\D{0,4}\d{1,2}(?:\D|$)/;
    x6 = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
  });

  // src/accounts/list/read/times.ts
  function Rm(n) {
    const e = Pe(n);
    return e.length === n.length ? e : n;
  }
  function wl(n) {
    var s;
    if (!bl.test(n.slice(0, 300))) {
      return null;
    }
    const e = y6.exec(Rm(n.slice(0, vm)));
    const t = e ? n.slice(e[0].length).trim() : "";
    if (e && bl.test(t)) {
      const a = ((s = e[1]) != null ? s : "").toLowerCase().split(" ").filter((c) => c !== "");
      return { text: t, isSure: k6.test(e[0].replace(/[\s:]+$/, "")), before: a };
    }
    const r = n.slice(-vm);
    const i = v6.exec(Rm(r));
    const o = i ? n.slice(0, n.length - r.length + i.index).trim() : "";
    return bl.test(o) ? { text: o, isSure: true, before: [] } : null;
  }
  function Am(n) {
    var l;
    const e = n.map(wl);
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
    const i = r.filter((d) => d !== null).length;
    const o = i > 1 && i > n.length * 0.4;
    const s = r.map((d) => d && (d.isSure || o) ? d.text : null);
    const a = new Set(s.flatMap((d) => {
      var p;
      return d === null ? [] : [(p = Sm.exec(d)) == null ? void 0 : p[1]];
    }));
    const c = i > 1 && a.size === 1 && !a.has(void 0);
    return s.map((d) => c && d !== null ? d.replace(Sm, "") : d);
  }
  var vm, km, Po, b6, Tm, w6, y6, v6, k6, bl, Sm;
  var Cm = f(() => {
    "use strict";
    Te();
    ge();
    vm = 60;
    km = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
    Po = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
    b6 = String.raw`${km}${Po}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${km}${Po})?`;
    Tm = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
    w6 = String.raw`(?:${Tm}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
    y6 = E(
      String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${w6},?\s{1,2})?${b6}|${Tm})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
      "i"
    );
    v6 = E(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Po}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Po})?[)\]]?$`, "i");
    k6 = /[:：]|\d[./-]\d{1,2}[./-]\d/;
    bl = E(String.raw`\p{L}`);
    Sm = E(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
  });

  // src/accounts/list/read/titles.ts
  function O6(n) {
    var p, m, x;
    const e = Pe(n.trim()).toLowerCase();
    const [, t, r, i] = (p = T6.exec(e)) != null ? p : [];
    const [, o, s] = (m = A6.exec(e)) != null ? m : [];
    const a = t != null ? t : s;
    const c = (x = r != null ? r : i) != null ? x : o;
    if (a === void 0 || c === void 0) {
      return null;
    }
    const l = /^\d+$/.test(c) ? Number(c) : -1;
    const d = [...c].length === 1 && l === -1 ? c.charCodeAt(0) : -1;
    return { word: a.trim(), numbers: [l, d, C6.indexOf(c)] };
  }
  function Lm(n, e) {
    const t = n.reduce((r, i, o) => e(i) ? r : o, -1);
    return n.flatMap((r, i) => e(r) && i < t ? [i] : []);
  }
  function L6(n) {
    const e = n.map(({ lone: s }) => s === null ? null : O6(s));
    const t = e.find((s) => s !== null);
    if (!t) {
      return [];
    }
    const r = e.flatMap((s, a) => (s == null ? void 0 : s.word) === t.word ? [a] : []);
    const i = t.numbers.some((s, a) => s !== -1 && r.every((c, l) => {
      var d;
      return ((d = e[c]) == null ? void 0 : d.numbers[a]) === s + l;
    }));
    const o = r.every((s, a) => {
      var c;
      return s + 1 < ((c = r[a + 1]) != null ? c : n.length);
    });
    return r.length > 1 && i && o ? r : [];
  }
  function vl(n, e) {
    const t = e.map((o) => {
      var s, a;
      return Om((a = (s = n[o]) == null ? void 0 : s.lone) != null ? a : "");
    });
    const r = n.flatMap(({ first: o }, s) => e.includes(s) ? [] : [Om(o)]);
    const i = (o) => {
      const [s] = t.map(o);
      return t.every((a) => a.length > 1 && o(a) === s) && !r.some((a) => o(a) === s);
    };
    return e.length > 1 && (i((o) => o[0]) || i((o) => o[o.length - 1]));
  }
  function E6(n, e) {
    const t = n.filter(({ width: s }) => s > 1);
    const r = Lm(n, ({ lone: s }) => s !== null);
    const i = r.length * 2 <= t.length + 1;
    if (r.length === 0 || t.length < 2) {
      return yl;
    }
    if (e.length > 1 || i && r[0] === 0 && vl(n, r)) {
      return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
    }
    const o = t.filter(({ width: s }) => s >= R6).length > t.length * 0.7;
    return i && (o || vl(n, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : yl;
  }
  function $o(n) {
    const e = n.map((i) => i.lone !== null && i.lone.length > S6 ? b(h({}, i), { lone: null }) : i);
    const t = L6(e);
    if (e.some(({ width: i }) => i > 1)) {
      return E6(e, t);
    }
    if (t.length > 1) {
      const i = t[0] === 0 && e.length >= t.length * 3;
      return { places: new Set(t), isSure: i, isLikely: t[0] === 0 };
    }
    const r = Lm(e, ({ lone: i, isApart: o }) => i !== null && o);
    return r[0] === 0 && e.length >= r.length * 3 && vl(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : yl;
  }
  var yl, S6, R6, T6, A6, C6, Om;
  var kl = f(() => {
    "use strict";
    Te();
    ge();
    yl = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
    S6 = 60;
    R6 = 3;
    T6 = E(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
    A6 = E(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
    C6 = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
    Om = (n) => n.trim().toLowerCase().split(/\s+/u);
  });

  // src/accounts/list/read/lines.ts
  function q6(n, { titles: e }) {
    const t = ni(n.map(({ text: i }) => i));
    const r = n.map((i, o) => {
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
      const a = gm(s.text);
      const [, c = "", l = a] = (y = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? y : [];
      const d = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
      const p = c && !d && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? l : a;
      const m = p.trim();
      const x = /\[\[|\{\{|https?:|[:：]/.test(m);
      const v = $n(m);
      return b(h({}, i), {
        plain: m,
        isMarkup: false,
        isStruck: a !== s.text,
        item: v,
        isTimed: false,
        bullets: p === a ? "" : c.trim(),
        signed: m.length > 3e3 ? null : H6(m),
        markup: x ? ti(m, e) : null
      });
    });
    V6(r);
    _6(r);
    return r;
  }
  function _6(n) {
    const e = n.filter(({ isMarkup: t, signed: r, item: i }) => !t && r === null && !C(i.text));
    Am(e.map(({ item: t }) => t.text)).forEach((t, r) => {
      const i = e[r];
      if (t !== null && i) {
        i.isTimed = true;
        i.item = b(h({}, i.item), { text: t, numbered: i.item.number === null ? t : i.item.numbered });
      }
    });
  }
  function W6(n) {
    const e = ({ isMarkup: o, bullets: s, item: a, signed: c, markup: l }) => o || s !== "" || a.hasBullet || a.number !== null || c !== null || l !== null;
    const t = n.filter(({ text: o }) => !C(o));
    const r = t.slice(0, Math.max(0, t.findIndex(e)));
    const i = ({ plain: o }) => Mn(o) || /[.!?:…。！？：]$/.test(o);
    return new Set(r.length > 1 && !r.some(i) ? r : []);
  }
  function z6(n) {
    const e = n.filter(({ text: r }) => !C(r));
    const t = $o(e.map((r, i) => {
      var x, v;
      const { isMarkup: o, item: s, bullets: a, signed: c, markup: l, plain: d } = r;
      const p = !o && !s.hasBullet && a === "" && c === null && !(l == null ? void 0 : l.names.length) && !/[@＠,;:：，、]/.test(d);
      const m = (v = (x = e[i - 1]) == null ? void 0 : x.lastLine) != null ? v : -1;
      return { lone: p ? d : null, first: s.text, width: 1, isApart: r.line > m + 1 };
    }));
    return new Map([...t.places].flatMap((r) => {
      const i = e[r];
      return i ? [[i, t]] : [];
    }));
  }
  function H6(n) {
    var r, i;
    const e = ii(n);
    const t = (e == null ? void 0 : e.before) === "" ? (i = (r = wl(n)) == null ? void 0 : r.text) != null ? i : "" : "";
    return U6.test(t) && t !== t.toUpperCase() ? null : e;
  }
  function V6(n) {
    const e = n.filter(({ isMarkup: t, text: r }) => !t && !C(r));
    for (const t of [e, e.slice(1)]) {
      const r = am(t.map(({ item: i }) => i.text));
      if (r) {
        t.forEach((i, o) => {
          var a;
          const s = (a = r[o]) != null ? a : "";
          i.item = b(h({}, i.item), { text: s, numbered: s, number: o + 1 });
        });
        return;
      }
    }
  }
  function Pm(n, e) {
    const t = /* @__PURE__ */ new Map();
    n.forEach((r) => {
      var i;
      return t.set(r, ((i = t.get(r)) != null ? i : 0) + 1);
    });
    t.delete("");
    return new Set([...t].flatMap(([r, i]) => i > 1 && i >= e ? [r] : []));
  }
  function j6(n) {
    const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
    return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
  }
  function No(n) {
    var r;
    const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
    return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
  }
  function K6(n) {
    const e = n.filter(({ isMarkup: m, text: x }) => !m && !C(x));
    const t = e.map(({ item: m }) => m.number);
    const r = e.map(({ item: m }) => {
      var x, v;
      return m.number === null ? (v = (x = ol(m.text)) == null ? void 0 : x.number) != null ? v : null : null;
    });
    const i = r.filter((m) => m !== null).length;
    const o = i > Math.max(2, e.length * 0.7) && sl(r);
    const s = e.map(({ signed: m, plain: x }) => (m != null ? m : ri(x)).talk);
    const a = e.flatMap(({ markup: m }) => {
      var x;
      return (x = m == null ? void 0 : m.calls) != null ? x : [];
    });
    const c = sl(t) && new Set(e.flatMap(({ item: m }) => m.number === null ? [] : [m.text])).size > 1;
    const l = ({ item: m, bullets: x }) => m.hasBullet || x !== "" || c && m.number !== null;
    const d = e.flatMap(({ item: m }) => m.text.split(/[;；]/).filter((x) => !C(x)));
    const p = e.filter(({ item: m }) => !C(m.text));
    return {
      isNumbered: c,
      isBareNumbered: o,
      hasItems: e.filter(l).length > 1 && Sl(e, l) > 0.4,
      hasLinks: e.some(({ markup: m }) => m !== null && m.names.length > 0),
      isPage: e.some(({ markup: m, signed: x }) => x !== null || m !== null && m.names.length > 0),
      hasMarks: e.length > 1 && Sl(p, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && Sl(p, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
      talk: Pm(s, e.length * 0.4),
      templates: Pm(a.map(({ template: m }) => m), 2),
      isSurnameFirst: d.filter(No).length > d.length * 0.6 && d.length > 1,
      hasBulletedReplies: e.some(({ bullets: m }) => m.endsWith(":")) && e.some(({ bullets: m }) => /[*#]$/.test(m))
    };
  }
  function Mn(n) {
    const e = n.split(/\s+/u);
    return n.length > $6 || e.length > P6 + 2 || e.length > 4 && e.filter((t) => Em.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => Em.test(t)).length > 1;
  }
  function G6(n) {
    var t, r;
    const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
    return (r = (t = e.filter((i) => i.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
  }
  function Q6(n, e) {
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
    const i = t(/[,，،]/u);
    const o = /[，،]/.test(n);
    const s = i.length === 2 && !o && (e || No(n) || F6.test((c = i[1]) != null ? c : ""));
    if (i.length < 2 || s) {
      return i.length < 2 ? i : [n];
    }
    if (Mn(n) && i.some(Mn)) {
      return [n];
    }
    const a = (l = i.pop()) != null ? l : "";
    return [...i, ...a.length < 200 ? a.split(B6) : [a]].map((d) => d.replace(/^(?:and|und|et)\s/i, ""));
  }
  function J6({ markup: n, signed: e, plain: t }, r) {
    var m;
    if (!n) {
      return null;
    }
    const { names: i, signed: o, calls: s, rest: a } = n;
    if (i.length > 0) {
      return e && o.length === 1 && i.length > 1 && Mn(Rt(a)) ? o : i;
    }
    const c = (m = s.find(({ template: x }) => r.has(x))) != null ? m : s[0];
    if (!c || !/[*#]|^\s*\{\{/.test(t)) {
      return null;
    }
    const { before: l } = e && ii(a) || { before: a };
    const d = Rt(l.replace(/[*#:;\s]+/g, "")) === "";
    const p = r.has(c.template) && !M6.test(Eo(a));
    return d || p ? c.names : null;
  }
  function $m(n, e) {
    if (n.length > 400) {
      return n.trim();
    }
    let t = n.replace(N6, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (e) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return Mm.test(t) ? "" : t;
  }
  var P6, $6, Em, M6, Mm, N6, F6, D6, I6, B6, U6, Sl, oi, Mo;
  var Rl = f(() => {
    "use strict";
    Te();
    ml();
    St();
    Co();
    fl();
    hl();
    ge();
    gl();
    Cm();
    kl();
    P6 = 7;
    $6 = 100;
    Em = E(String.raw`^\p{Ll}`);
    M6 = E(String.raw`\p{L}`);
    Mm = E(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
    N6 = E(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
    F6 = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
    D6 = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
    I6 = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
    B6 = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
    U6 = E(String.raw`^\p{L}[^\d()]*$`);
    Sl = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
    oi = class {
      constructor(e, t) {
        this.source = e;
        this.context = t;
        this.found = null;
      }
      get() {
        if (!this.found) {
          const e = q6(this.source, this.context);
          this.found = { lines: e, style: K6(e), titles: z6(e), above: W6(e) };
        }
        return this.found;
      }
    };
    Mo = class {
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
        const e = this.lines.filter(({ text: o }) => !C(o));
        const [t] = e;
        if (!t || t.isMarkup || e.length < 2 || t.item.number !== null || t.bullets !== "") {
          return null;
        }
        const r = this.context.words.score(t.item.text);
        const i = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && t.item.text.length > (r.meaning === "name" ? 3 : 4);
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
        if (Mm.test(e.plain) && e.signed === null) {
          t();
          return;
        }
        if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((s = e.markup) == null ? void 0 : s.names.length) !== 1) {
          t();
          return;
        }
        const r = J6(e, this.style.templates);
        if (r) {
          const [a = ""] = r.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
          r.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, a, e.text));
          return;
        }
        const i = this.withoutMarks(e);
        const o = i === "" ? 0 : this.readPlain(e, i);
        if (o === 0) {
          t();
        }
      }
      emailsIn(e) {
        return /[^\s@]@[^\s@]/.test(e) ? pl(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
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
        const { signed: r, item: i, markup: o, plain: s } = e;
        const a = i.hasBullet || e.bullets !== "" || t.isNumbered && i.number !== null;
        if (r) {
          const v = /\[\[|\{\{/.test(r.before) ? ti(r.before, this.context.titles).rest : r.before;
          const w = $n(Eo(v));
          const y = t.isNumbered ? w.text : w.numbered;
          const R = Mn(y) || /[.!?]\s|\s[-–—]|^-/.test(y) ? G6(y) : y;
          return $m(R.replace(/^[-–—\s]+/, ""), t.hasMarks);
        }
        const c = !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(s);
        if (o && o.others > 0 || c && !this.isAbove(e)) {
          return "";
        }
        let l = t.isNumbered ? i.text : i.numbered;
        l = t.isBareNumbered ? (x = (m = ol(l)) == null ? void 0 : m.text) != null ? x : l : l;
        l = Eo(o && o.calls.length > 0 ? o.rest : l).replace(/^--\s*/, "").trim();
        const { before: d, talk: p } = ri(l);
        return t.talk.has(p) && d !== "" ? d : l;
      }
      /** Adds who is in a line without links. How many? */
      readPlain(e, t) {
        const r = (l, d = "") => {
          this.builder.add(e.line, e.lastLine, { username: l, email: d });
          return 1;
        };
        const i = this.style.hasLinks && (e.isTimed || D6.test(t));
        if (/[:：]$/.test(t) || I6.test(t) || i) {
          return 0;
        }
        const o = j6(t);
        if (o.length > 0) {
          return o.map((l) => r(l)).length;
        }
        if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
          return pl(t, this.context.words).map(({ name: l, email: d }) => r(l, d)).length;
        }
        if (e.signed) {
          return Xc(t) || Mn(t) ? 0 : r(t);
        }
        if (e.isTimed) {
          this.isClear = false;
          this.hasOther = true;
          if (this.context.isOther) {
            return 0;
          }
        }
        const { isSurnameFirst: s, hasMarks: a } = this.style;
        const c = Q6(t, s).map((l) => $m(l, a)).filter((l) => l !== "");
        return c.filter((l) => {
          if (Xc(l) || Mn(l) || /^https?:/i.test(l)) {
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
        const r = this.style.isSurnameFirst && this.context.order === "parts";
        const [, i = "", o = ""] = r ? (s = /^([^,]+),\s(.+)$/u.exec(t)) != null ? s : [] : [];
        this.builder.add(e.line, e.lastLine, i ? { realname: `${o.trim()} ${i}` } : { username: t });
      }
    };
  });

  // src/accounts/list/read/delimited.ts
  function e1(n) {
    var t;
    const e = /^\s*"(.*)"\s*$/u.exec(n);
    if (e) {
      return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
    }
    return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
  }
  function t1(n, e, t, r) {
    var s;
    let i = "";
    let o = 0;
    for (let a = e, c = t + 1; a < n.length && a < e + X6 && o < Y6; ) {
      const l = (s = n[a]) != null ? s : "";
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
        return p === l.length || l.charAt(p) === r ? { cell: i, end: a, at: p } : null;
      }
      i += '"';
    }
    return null;
  }
  function n1(n, e, t) {
    var s, a;
    const r = [];
    let i = e;
    let o = 0;
    for (; ; ) {
      const c = (s = n[i]) != null ? s : "";
      if (c.charAt(o) === '"') {
        const l = t1(n, i, o, t);
        if (!l) {
          return null;
        }
        r.push(l.cell);
        ({ end: i, at: o } = l);
        if (o === ((a = n[i]) != null ? a : "").length) {
          return { cells: r, end: i };
        }
      } else {
        const l = t ? c.indexOf(t, o) : -1;
        r.push(c.slice(o, l === -1 ? c.length : l));
        if (l === -1) {
          return { cells: r, end: i };
        }
        o = l;
      }
      o++;
    }
  }
  function* si(n, e) {
    var r;
    let t = 0;
    for (let i = 0; i < n.length; i++) {
      const o = (r = n[i]) != null ? r : "";
      const s = t > Z6 ? null : n1(n, i, e);
      if (s) {
        yield { line: i + 1, lastLine: s.end + 1, cells: s.cells };
        i = s.end;
      } else {
        const a = (e ? o.split(e) : [o]).map(e1);
        yield { line: i + 1, lastLine: i + 1, cells: a, broken: o.includes('"') };
        t++;
      }
    }
  }
  var X6, Y6, Z6;
  var Nm = f(() => {
    "use strict";
    X6 = 500;
    Y6 = 3e4;
    Z6 = 50;
  });

  // src/accounts/list/read/sheet.ts
  function ai(n) {
    return n.length > 1 && n.some((e) => e.trim() === Kt) && !n.some(be);
  }
  function Fo(n) {
    return n.findIndex((e) => e.trim() === Kt);
  }
  function Fm(n, e) {
    const t = [Tl, r1].find((r) => e === r.length - 1 && r.every((i, o) => n[o] === "unused" || n[o] === i || i === "unused"));
    return t ? n.map((r, i) => {
      var o;
      return (o = t[i]) != null ? o : "unused";
    }) : null;
  }
  var Tl, r1, Kt;
  var mr = f(() => {
    "use strict";
    St();
    Tl = [
      "username",
      "email",
      "realname",
      "password",
      "reason",
      "mode",
      "unused"
    ];
    r1 = ["unused", "username", "email", "unused", "unused"];
    Kt = "AccountCreator";
  });

  // src/accounts/list/read/wiki-table.ts
  function Im(n) {
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
  function Bm(n) {
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
  function qm(n) {
    const e = Bm(n);
    return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
  }
  function Al(n) {
    return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
  }
  function i1(n) {
    return Im(n.slice(1)).cells.map((e) => Al(qm(e)));
  }
  function _m(n, e) {
    const t = [];
    let r = null;
    const i = n.some((a) => Dm(a.trim()));
    const o = () => {
      if (r == null ? void 0 : r.cells.every(C)) {
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
      if (Cl(d) || Ol(d) || Dm(d) || d.startsWith("|+")) {
        s({ line: l, lastLine: l, cells: [], beside: c });
      } else if (/^[|!]/.test(d)) {
        const p = i1(d);
        if (r && i) {
          r.cells.push(...p);
          r.lastLine = l;
        } else {
          r = s({ line: l, lastLine: l, cells: p });
        }
      } else if (r) {
        r.cells[r.cells.length - 1] += "\n" + Al(d);
        r.lastLine = l;
      } else {
        t.push({ line: l, lastLine: l, cells: [], beside: c });
      }
    }
    o();
    return t;
  }
  function Ll(n) {
    const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !C(t)) : [];
    return e.length > 0 && e.every((t) => o1.test(t));
  }
  function Wm(n, e) {
    return n.flatMap((t, r) => {
      const i = e + r;
      const o = t.trim();
      if (!o) {
        return [];
      }
      if (Ll(o) || /^[-+=|:\s]+$/.test(o) || !o.includes("|")) {
        return [{ line: i, lastLine: i, cells: [], beside: t }];
      }
      const s = Im(o.replace(/^[|!]/, ""));
      const a = s.hasDouble ? s.cells.map(qm) : Bm(o.replace(/^[|!]/, "").replace(/\|$/, ""));
      return [{ line: i, lastLine: i, cells: a.map((c) => Al(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
    });
  }
  var Dm, Cl, Ol, o1;
  var zm = f(() => {
    "use strict";
    ge();
    Dm = (n) => /^\|-/.test(n);
    Cl = (n) => /^[\s:*]*\{\|/.test(n);
    Ol = (n) => /^\s*\|\}/.test(n);
    o1 = /^\s*:?-{2,}:?\s*$/;
  });

  // src/accounts/list/read/shape.ts
  function c1(n, e, { words: t }) {
    const r = [...si(n, e)].map(({ cells: d }) => d).filter((d) => !d.every(C));
    const i = r.filter((d) => d.length > 1);
    const o = /* @__PURE__ */ new Map();
    i.forEach(({ length: d }) => {
      var p;
      return o.set(d, ((p = o.get(d)) != null ? p : 0) + 1);
    });
    const [s] = [...o].reduce((d, p) => p[1] > d[1] ? p : d, [0, 0]);
    const a = r.map((d) => {
      var m, x;
      const p = d.filter(be).length;
      return p === 0 ? 0 : Math.max(p, (x = (m = d.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) != null ? x : 0);
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
        if (d.some((x) => be(x) || /\[\[|\{\{|^\s*[*#]/.test(x))) {
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
  function Um({ rows: n, delimiter: e }) {
    const t = n.filter((o) => o.filter((s) => !C(s)).length > 1);
    const r = t.length > 1 && t.every(([o = ""]) => {
      var s;
      return o.trim().length === 1 && o === ((s = t[0]) == null ? void 0 : s[0]);
    });
    const i = t.filter(([o = "", ...s]) => s.length < 2 && (r || a1.test(o)) && !/^\d+$/.test(o.trim()));
    return e === "	" ? t.length > i.length * 1.5 && t.length > 0 : true;
  }
  function l1(n, e) {
    var d, p, m, x, v;
    const t = [];
    const r = ni(n.map(({ text: w }) => w));
    for (let w = 0; w < n.length && t.length < s1; w++) {
      const y = (p = (d = n[w]) == null ? void 0 : d.text) != null ? p : "";
      if (!C(y) && !((m = r[w]) == null ? void 0 : m.isMarkup)) {
        t.push(y.slice(0, 5e3));
      }
    }
    const i = Hm.map((w) => c1(t, w, e));
    const o = i.filter(({ hasHeadings: w, share: y }) => w && y > 0.3);
    if (o[0]) {
      return o[0].delimiter;
    }
    const s = i.find((w) => w.delimiter === "	" && w.share >= 0.5 && Um(w));
    if (s) {
      return s.delimiter;
    }
    const a = (w) => t.filter((y) => w.test(y)).length / (t.length || 1);
    const c = i.find((w) => w.width > 3 && w.even > 0.9 && w.share > 0.9 && w.addressed >= 0.5 && w.crowded === 0);
    if (c) {
      return c.delimiter;
    }
    if (t.filter((w) => im(w, e.words)).length > t.length * 0.6 || a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || a(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((w) => jc(w) !== "").length > t.length * 0.4 || t.filter((w) => ii(w) !== null).length > t.length * 0.4) {
      return "";
    }
    const l = i.find(({ addressed: w, crowded: y, share: R, width: N, even: M }) => w >= 0.5 && w > y * 2 && R >= 0.5 && (N > 2 || M > 0.6));
    if (l) {
      return l.delimiter;
    }
    return (v = (x = i.find((w) => {
      const { delimiter: y, rows: R, share: N, even: M, width: D, crowded: _, addressed: re } = w;
      if (R.length < 2 || _ > 0.2 || N < 0.6 || M < 0.7 || !Um(w)) {
        return false;
      }
      const se = R.filter((Oe) => No($n(Oe.join(",")).text)).length;
      const te = y === "," && se > R.length * 0.6;
      const Me = R.filter((Oe) => {
        var S;
        return C((S = Oe[Oe.length - 1]) != null ? S : "") && Oe.length < 3;
      }).length;
      return !te && (Me < R.length * 0.5 || re > 0) && D > 1;
    })) == null ? void 0 : x.delimiter) != null ? v : "";
  }
  function d1(n) {
    var t, r, i;
    const e = (r = (t = n.find(({ text: o }) => !C(o))) == null ? void 0 : t.text) != null ? r : "";
    return e.includes(Kt) ? (i = Hm.find((o) => {
      const [s] = si([e], o);
      return s !== void 0 && ai(s.cells);
    })) != null ? i : null : null;
  }
  function p1(n) {
    var o, s, a, c, l, d, p, m, x, v, w;
    const e = [];
    let t = [];
    const r = ni(n.map(({ text: y }) => y));
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
      if ((o = r[y]) == null ? void 0 : o.isMarkup) {
        t.push(R);
        continue;
      }
      const N = [];
      let M = y;
      if (Cl(R.text)) {
        for (; M < n.length; M++) {
          N.push((a = (s = n[M]) == null ? void 0 : s.text) != null ? a : "");
          if (Ol((l = (c = n[M]) == null ? void 0 : c.text) != null ? l : "")) {
            break;
          }
        }
        i();
        e.push({ kind: "table", records: _m(N, R.line), delimiter: "", source: "wiki" });
        y = M;
      } else if (u1(R.text) || R.text.includes("|") && Ll((p = (d = n[y + 1]) == null ? void 0 : d.text) != null ? p : "")) {
        for (; M < n.length && (M === y || /\|/.test((x = (m = n[M]) == null ? void 0 : m.text) != null ? x : "")); M++) {
          N.push((w = (v = n[M]) == null ? void 0 : v.text) != null ? w : "");
        }
        i();
        e.push({ kind: "table", records: Wm(N, R.line), delimiter: "|", source: "bars" });
        y = M - 1;
      } else {
        t.push(R);
      }
    }
    i();
    return e;
  }
  function El(n, e, t) {
    const r = e != null ? e : d1(n);
    const i = r === null ? p1(n) : [{ kind: "lines", lines: [...n] }];
    return i.map((o) => {
      var d, p;
      if (o.kind === "table") {
        return o;
      }
      const s = (p = (d = o.lines[0]) == null ? void 0 : d.line) != null ? p : 1;
      const a = o.lines.map(({ text: m }) => m);
      const c = r != null ? r : l1(o.lines, t);
      const l = (m) => m.map((x) => b(h({}, x), { line: x.line + s - 1, lastLine: x.lastLine + s - 1 }));
      if (c !== "") {
        return { kind: "table", records: l([...si(a, c)]), delimiter: c, source: "delimited" };
      }
      if (m1.test(a.join("\n"))) {
        return {
          kind: "lines",
          lines: l([...si(a, "")]).map(({ line: m, lastLine: x, cells: v }) => ({ line: m, lastLine: x, text: v.join(" ").replace(/\n/g, " ") }))
        };
      }
      return o;
    });
  }
  var s1, Hm, a1, u1, m1;
  var Vm = f(() => {
    "use strict";
    St();
    Kc();
    Nm();
    il();
    Co();
    Rl();
    Te();
    ge();
    hl();
    gl();
    mr();
    zm();
    s1 = 200;
    Hm = ["	", ";", ",", "|"];
    a1 = E(String.raw`^[^\p{L}]*$`);
    u1 = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
    m1 = /^"(?:[^"\n]|"")*$/m;
  });

  // src/accounts/list/read/column-stats.ts
  function Do(n, e) {
    return n.length > 0 ? n.filter(e).length / n.length : 0;
  }
  function x1(n) {
    const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
  }
  function jm(n, e, t) {
    const r = n.map((a) => {
      var c;
      return ((c = a[e]) != null ? c : "").slice(0, 400);
    });
    const i = r.filter((a) => !C(a));
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
      fill: r.length > 0 ? i.length / r.length : 0,
      kinds: s,
      distinct: i.length > 0 ? o / i.length : 0,
      realNames: Do(i, Z0),
      ideographic: Do(i, em),
      flipped: Do(i, (a) => Io.test(a.trim())),
      coined: Do(i, (a) => h1.test(a.trim())),
      isSecret: i.length > 1 && o === i.length && i.every(ur),
      examples: i.filter((a) => !kt(a)).slice(0, f1),
      words: r.map(x1)
    };
  }
  function Pl({ kinds: n, filled: e, distinct: t, isSecret: r }) {
    return e > 0 && !r && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
  }
  function ci(n, e) {
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
  var f1, Io, h1;
  var $l = f(() => {
    "use strict";
    St();
    ge();
    f1 = 3;
    Io = /^([^,]{1,60}),\s+([^,]{1,60})$/;
    h1 = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
  });

  // src/accounts/list/read/columns.ts
  function y1(n, e) {
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
  function v1(n, e, t) {
    const { kinds: r, filled: i } = e;
    const o = t.score > 0.8;
    switch (n) {
      case "username":
        return y1(e, o);
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
  function k1(n, e) {
    var r, i;
    const t = {};
    if (n) {
      t[n.meaning] = n.score * v1(n.meaning, e, n);
    }
    if (e.kinds.email > 0.5) {
      t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
    }
    if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
      t.username = Math.max((i = t.username) != null ? i : 0, 0.7 + 0.3 * e.kinds.person);
    }
    return t;
  }
  function S1(n, e, t) {
    return t.findIndex((r, i) => {
      const o = t[i - 1];
      const s = e[i - 1];
      return o !== void 0 && (s == null ? void 0 : s.meaning) === "username" && o.kinds.answer > 0.6 && e[i] === null && n[i] !== void 0 && Pl(r);
    });
  }
  function Km(n, e, t) {
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
    return i >= g1 ? { index: r, score: i, margin: i - o } : null;
  }
  function R1(n, e, t) {
    const r = t[n.meanings.indexOf("email")];
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
      return { variants: [c], certain: n.has("email") || e.length === 1 };
    }
    const l = ci(s, a) > 0.7;
    const d = r !== void 0 && ci(a, r) > 0.7;
    const p = r !== void 0 && ci(s, r) > 0.7;
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
  function T1(n, e, t) {
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
  function A1(n, e) {
    return e.findIndex(({ isSecret: t }, r) => t && n.every((i) => i[r] === "unused"));
  }
  function Gm(n, e, t, r) {
    var v, w;
    const i = Math.min(b1, Math.max((v = n == null ? void 0 : n.length) != null ? v : 0, ...e.map((y) => y.length), 1));
    const o = Array.from({ length: i }, (y, R) => R);
    const s = o.map((y) => jm(e, y, r));
    const a = o.map((y) => {
      var R;
      return t.score((R = n == null ? void 0 : n[y]) != null ? R : "");
    });
    const c = s.map((y, R) => {
      var N;
      return k1((N = a[R]) != null ? N : null, y);
    });
    if (n) {
      const y = c[S1(n, a, s)];
      if (y) {
        y.username = 0.7;
      }
    }
    const l = new Ml(s, c);
    for (const y of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
      l.takeBest(y);
    }
    if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
      l.meanings[l.meanings.indexOf("realname")] = "unused";
    }
    const d = Km(c, "name", new Set(o.filter((y) => l.meanings[y] !== "unused")));
    let p = { variants: [], certain: true };
    if (d) {
      p = T1(l, d.index, s);
    } else if (!["username", "realname", "firstname", "lastname"].some((y) => l.has(y))) {
      const y = l.free((R) => {
        var N, M;
        return ((M = (N = a[R]) == null ? void 0 : N.score) != null ? M : 0) < 0.6;
      });
      p = R1(l, y, s);
      p.certain = p.certain && (n === null || y.length < 2);
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
    const x = l.has("password") ? -1 : A1(m, s);
    if (x !== -1) {
      m.splice(1, 0, ((w = m[0]) != null ? w : []).map((y, R) => R === x ? "password" : y));
    }
    return {
      plans: m,
      certain: l.certain && p.certain && x === -1,
      scores: c.map((N) => {
        var M = N, { name: y } = M, R = Ye(M, ["name"]);
        return y ? b(h({}, R), { realname: y / 2, username: y / 2 }) : R;
      }),
      stats: s
    };
  }
  function Qm(n, e, { scores: t, stats: r }) {
    return e.map((i, o) => {
      var s, a, c, l;
      return {
        heading: bt((s = n == null ? void 0 : n[o]) != null ? s : ""),
        meaning: i,
        examples: [...(c = (a = r[o]) == null ? void 0 : a.examples) != null ? c : []],
        scores: (l = t[o]) != null ? l : {}
      };
    });
  }
  var g1, b1, w1, Ml;
  var Jm = f(() => {
    "use strict";
    qt();
    $l();
    g1 = 0.35;
    b1 = 300;
    w1 = 0.15;
    Ml = class {
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
        const t = Km(this.scores, e, this.taken);
        if (t) {
          this.take(e, t.index);
          const r = t.margin < w1 && !(e === "email" && this.hasTwin(t.index));
          this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
        }
        return t;
      }
      hasTwin(e) {
        const t = this.stats[e];
        return t !== void 0 && this.stats.some((r, i) => i !== e && r.kinds.email > 0.5 && ci(t, r) > 0.7);
      }
      has(e) {
        return this.meanings.includes(e);
      }
      /** Columns that may be names though no heading says so, in order. */
      free(e) {
        return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && Pl(t) ? [r] : []);
      }
    };
  });

  // src/accounts/list/read/sections.ts
  function Dl(n, e, t) {
    const r = Fe(n);
    if (r.length === 0 || r.some(be) || n.beside !== void 0) {
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
  function Ym(n, e, t) {
    const r = Fe(n);
    if (e.length === 0 || r.length < 2 || r.some(be)) {
      return false;
    }
    let i = 0;
    n.cells.forEach((o, s) => {
      const a = e.map(({ cells: p }) => {
        var m;
        return (m = p[s]) != null ? m : "";
      }).filter((p) => !C(p) && !kt(p));
      if (!Yc(o) || kt(o) || a.length < e.length * 0.5) {
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
  function C1(n, e) {
    const { words: t, titles: r } = e;
    const i = [];
    let o = "";
    n.forEach((s, a) => {
      var p;
      const c = i[i.length - 1];
      const l = s.cells.join("|").toLowerCase();
      const d = o !== "" && l === o;
      if (d || Dl(s, t, c === void 0 && a < Bo)) {
        if (c === a - 1 && Fe(s).length >= Fe((p = n[c]) != null ? p : s).length) {
          i.pop();
        } else if (c === a - 1) {
          return;
        }
        i.push(a);
        o = l;
      }
    });
    if (i.length === 0) {
      const s = n.slice(0, Bo).findIndex((a, c) => c < Fl && a.cells.length > 1 && Ym(a, n.slice(c + 1, c + 12), r));
      if (s !== -1) {
        i.push(s);
      }
    }
    return i;
  }
  function Zm(n) {
    return n.length <= Fl && !n.some((e) => e.cells.some(be)) && n.filter((e) => {
      var t;
      return Fe(e).length > 1 && !C((t = e.cells[0]) != null ? t : "");
    }).length < 3;
  }
  function E1(n, e, t) {
    var o;
    const r = n.cells.slice(1).filter((s) => !C(s));
    if (r.length === 0 || r.some((s) => jt(s, t) !== "number")) {
      const s = (o = Fe(n)[0]) != null ? o : "";
      return Fe(n).length === 1 && e.length > 1 && L1(s.trim());
    }
    const i = e.slice(0, 20);
    return i.length > 0 && n.cells.every((s, a) => a === 0 || C(s) || i.filter(({ cells: c }) => {
      var l;
      return jt((l = c[a]) != null ? l : "", t) === "number";
    }).length < i.length * 0.3);
  }
  function P1(n, e, t) {
    const r = e.slice(0, Xm);
    if (r.length === 0) {
      return false;
    }
    const i = r.reduce((o, s) => o + Fe(s).length, 0) / r.length;
    if (Fe(n).length <= i / 2 && Fe(n).length < 3 && i > 3) {
      return !n.cells.some(be);
    }
    return Ym(n, r, t) && n.cells.some((o, s) => Yc(o) && r.filter(({ cells: a }) => {
      var c;
      return be((c = a[s]) != null ? c : "");
    }).length > r.length * 0.8);
  }
  function $1(n, e, t, { options: r, words: i }) {
    if (r.columns) {
      const o = Math.max(t, r.columns.length);
      return Array.from({ length: o }, (s, a) => {
        var c, l;
        return (l = (c = r.columns) == null ? void 0 : c[a]) != null ? l : "unused";
      });
    }
    return e ? Fm(n.map((o) => {
      const s = i.score(o);
      return (s == null ? void 0 : s.score) === 1 ? s.meaning : "unused";
    }), Fo(n)) : null;
  }
  function M1(n, e) {
    const t = [...n.cells];
    for (const r of e) {
      if (Fe(r).length > 1 && r.cells.length >= n.cells.length) {
        r.cells.forEach((i, o) => {
          var s, a;
          t[o] = C((s = t[o]) != null ? s : "") ? i : (a = t[o]) != null ? a : "";
        });
      }
    }
    return b(h({}, n), { cells: t });
  }
  function N1(n) {
    return $o(n.map((e, t) => {
      var s, a;
      const r = Fe(e);
      const [i = ""] = r;
      const o = r.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(i);
      return {
        lone: o ? i : null,
        first: i,
        width: r.length,
        isApart: e.line > ((a = (s = n[t - 1]) == null ? void 0 : s.lastLine) != null ? a : -1) + 1
      };
    }));
  }
  function Nl(n, e, t, r) {
    var N, M;
    const { words: i, titles: o } = r;
    const s = [...t];
    const a = [...n];
    const c = [];
    const l = e !== null && ai(e.cells);
    if (!l) {
      if (e) {
        const D = s.slice(0, Bo).findIndex((_, re) => re === s.length - 1 || !P1(_, s.slice(re + 1, re + 1 + Xm), o));
        a.push(...s.splice(0, Math.max(0, D)));
      }
      for (let D = s.pop(); D; D = s.pop()) {
        if (s.length === 0 || !E1(D, s, o)) {
          s.push(D);
          break;
        }
        c.unshift(D);
      }
    }
    const d = e && !l ? M1(e, [...a].reverse()) : e;
    const p = d ? -1 : s.slice(0, Bo).reduce((D, _, re) => {
      var se;
      return C((se = _.cells[0]) != null ? se : "") && Fe(_).length > 0 && re <= Fl ? re : D;
    }, -1);
    const m = s.filter((D) => {
      var _;
      return C((_ = D.cells[0]) != null ? _ : "");
    }).length < s.length * 0.5;
    if (p !== -1 && m && Zm(s.slice(0, p))) {
      a.push(...s.splice(0, p + 1));
    }
    const x = N1(l ? [] : s);
    const v = new Set(s.filter((D, _) => x.places.has(_)));
    const w = s.filter((D) => !v.has(D)).slice(0, qo).map(({ cells: D }) => D);
    const y = Gm((N = d == null ? void 0 : d.cells) != null ? N : null, w, i, o);
    const R = $1((M = d == null ? void 0 : d.cells) != null ? M : [], l, y.stats.length, r);
    if (R) {
      y.plans = [R];
      y.certain = true;
    }
    return { headings: d, above: a, rows: s, totals: c, plans: y, groupTitles: v, found: x, sheet: l };
  }
  function ef(n, e) {
    var c, l, d;
    const t = n.filter((p) => p.beside === void 0 && Fe(p).length > 0);
    const r = ai((l = (c = t[0]) == null ? void 0 : c.cells) != null ? l : []);
    const i = r ? [0] : C1(t, e);
    const o = [];
    const s = (d = i[0]) != null ? d : -1;
    let a = t.slice(0, Math.max(0, s));
    if (a.length > 0 && !Zm(a)) {
      o.push(Nl([], null, a, e));
      a = [];
    }
    if (s === -1) {
      o.push(Nl([], null, t, e));
    }
    i.forEach((p, m) => {
      var w, y;
      const x = (w = i[m + 1]) != null ? w : t.length;
      const v = t.slice(p + 1, x);
      o.push(Nl(m === 0 ? a : [], (y = t[p]) != null ? y : null, v, e));
    });
    return {
      sections: o,
      planCount: Math.max(1, ...o.map(({ plans: p }) => p.plans.length)),
      hasOther: o.some(({ found: p }) => !p.isSure),
      certain: o.every(({ plans: p, found: m }) => p.certain && m.isSure),
      sheet: r
    };
  }
  function tf({ sections: n }) {
    const e = Math.max(...n.map(({ rows: t }) => t.length));
    return n.find(({ rows: t }) => t.length === e);
  }
  function nf(n, e) {
    var t, r;
    return Qm((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Il(n, e), n.plans);
  }
  function Il({ plans: n }, e) {
    var t, r;
    return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
  }
  var qo, Bo, Xm, Fl, Fe, O1, L1;
  var Bl = f(() => {
    "use strict";
    St();
    Jm();
    ge();
    mr();
    kl();
    qo = 200;
    Bo = 12;
    Xm = 20;
    Fl = 6;
    Fe = ({ cells: n }) => n.filter((e) => !C(e));
    O1 = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
    L1 = (n) => {
      var e;
      return n.length < 40 && O1.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
    };
  });

  // src/accounts/list/formula.ts
  function rf(n) {
    const e = [];
    let t = false;
    for (let r = n.length - 1; r >= 0; r--) {
      const i = n.charAt(r);
      if (t && D1.includes(i)) {
        e.push(r + 1);
      }
      if (!I1.test(i)) {
        t = F1.includes(i);
      }
    }
    if (t || B1.test(n)) {
      e.push(0);
    }
    return e.reverse();
  }
  function of(n) {
    const e = rf(n);
    return e.length === 0 ? n : [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
  }
  function ql(n) {
    const e = rf(n);
    return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
  }
  var F1, D1, I1, B1;
  var _l = f(() => {
    "use strict";
    F1 = "=+-@＝＋－＠";
    D1 = ";,|	\r\n\v\f\u2028\u2029";
    I1 = /[\s'"]/u;
    B1 = /^'*[\t\r\n]/u;
  });

  // src/accounts/list/read/table.ts
  function af(n, e) {
    const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
    return (t ? e + n : `${n} ${e}`).trim();
  }
  function q1(n) {
    const e = n.filter((t) => !C(t)).slice(0, qo);
    return e.length > 1 && e.filter((t) => Io.test(t.trim())).length > e.length * 0.8;
  }
  function _1(n) {
    var r;
    const [, e = "", t = ""] = (r = Io.exec(n.trim())) != null ? r : [];
    return e ? af(t, e) : n;
  }
  function W1(n, e, { rows: t }) {
    const r = n.cells.findIndex((o) => !C(o));
    const i = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
    return i && sf(n) === 1 && t.slice(0, qo).filter((o) => sf(o) > 2).length > 1;
  }
  function z1({ headings: n, sheet: e }, t, r) {
    var o;
    const i = (s) => e ? ql(s) : s.trim();
    return { heading: bt(i((o = n == null ? void 0 : n.cells[t]) != null ? o : "")), column: t, value: i(r) };
  }
  var sf, _o;
  var cf = f(() => {
    "use strict";
    qt();
    _l();
    ml();
    St();
    $l();
    fl();
    Ao();
    ge();
    Bl();
    mr();
    sf = ({ cells: n }) => n.filter((e) => !C(e)).length;
    _o = class {
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
        for (const i of e) {
          for (const a of [...i.above, ...i.headings ? [i.headings] : []]) {
            this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
          }
          for (const a of i.totals) {
            this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
          }
          const o = Il(i, t);
          const s = q1(i.rows.map(({ cells: a }) => {
            var c;
            return (c = a[o.indexOf("realname")]) != null ? c : "";
          }));
          for (const a of i.rows) {
            if (this.builder.overflow !== null) {
              return;
            }
            const { groupTitles: c, found: l } = i;
            if (c.has(a) && (l.isSure || l.isLikely !== r)) {
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
        var r, i;
        let t = this.secret.get(e);
        if (!t) {
          const o = (i = (r = e.headings) == null ? void 0 : r.cells) != null ? i : [];
          t = e.plans.stats.map(({ isSecret: s }, a) => {
            var c;
            return s && !e.sheet || this.context.words.isSecret((c = o[a]) != null ? c : "");
          });
          this.secret.set(e, t);
        }
        return t;
      }
      addRecord(e, t, r, i) {
        var N, M;
        const { line: o, lastLine: s, cells: a } = e;
        const c = { first: "", last: "" };
        const l = [];
        const d = [];
        const p = this.secretColumns(r);
        const m = r.sheet ? Fo((M = (N = r.headings) == null ? void 0 : N.cells) != null ? M : []) : -1;
        a.forEach((_, re) => {
          var Me;
          const se = r.headings !== null && re >= r.headings.cells.length;
          const te = se && t[re] === "unused" ? void 0 : t[re];
          if (te === void 0 || te === "unused") {
            const Oe = this.delimiter && _.includes("\n") && _.includes(this.delimiter);
            if (!C(_) && (te === void 0 || Oe)) {
              d.push(_);
            }
            if (!C(_) && te === "unused" && re > m && !p[re]) {
              l.push(z1(r, re, _));
            }
          } else {
            this.readCell(te, r.sheet ? ql(_) : _, c, r.sheet, o);
            if (te === "realname" && i) {
              c.realname = _1((Me = c.realname) != null ? Me : "");
            }
          }
        });
        if (e.broken) {
          this.builder.remark("broken-quotes", o, this.textOf(e));
        }
        const D = c, { first: x, last: v } = D, w = Ye(D, ["first", "last"]);
        if (x || v) {
          w.realname = af(x, v);
        }
        const y = l.filter(({ value: _ }) => _ !== w.password);
        if (y.length > 0) {
          w.extra = y;
        }
        if (r.sheet) {
          this.builder.add(o, s, w, true);
          return;
        }
        this.readName(w);
        if (W1(e, t, r)) {
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
            r.first = dr(t);
            break;
          case "lastname":
            r.last = dr(t);
            break;
          case "mode":
            this.readMode(t, r, o);
            break;
          case "username":
          case "email":
          case "realname":
            r[e] = i ? t : dr(t);
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
          const { names: a, calls: c } = ti(t, this.context.titles);
          const [l = (i = c[0]) == null ? void 0 : i.names[0]] = a;
          e.username = l != null ? l : t;
        } else if (/[@＠]/.test(t.slice(1))) {
          const a = Oo(t.replace(/\n/g, " "), this.context.words);
          const c = r === "" || a.email.toLowerCase() === r.toLowerCase();
          if (a.email !== "" && (c || a.name !== "")) {
            e.username = a.name;
            e.email = r || a.email;
          }
        } else if (t.includes("\n")) {
          e.username = t.replace(/\s*\n\s*/g, " ");
        }
        if (/[@＠]/.test((o = e.realname) != null ? o : "") && be((s = e.realname) != null ? s : "")) {
          e.realname = "";
        }
      }
      readMode(e, t, r) {
        const i = rm.get(e.trim().toLowerCase());
        if (i) {
          t.mode = i;
        } else if (!C(e)) {
          this.builder.remark("unknown-mode", r, e);
        }
      }
    };
  });

  // src/accounts/list/read/read-text.ts
  function K1(n) {
    var c, l;
    const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
    const t = (l = (c = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : c[1]) != null ? l : null;
    const r = e.split("\n");
    let i = 0;
    const o = r.findIndex((d, p) => p >= H1 || !C(d) && ++i > U1);
    const s = r.slice(0, o === -1 ? r.length : o).map((d, p) => ({ line: p + 1, lastLine: p + 1, text: d }));
    const a = t === null ? s : s.slice(1);
    return {
      all: a,
      lines: a,
      separator: t,
      beyond: o === -1 ? null : Q1(r, o)
    };
  }
  function Q1(n, e) {
    var o, s;
    const t = n.findIndex((a, c) => c >= e && !C(a));
    let r = n.length - 1;
    while (r > t && C((o = n[r]) != null ? o : "")) {
      r--;
    }
    const i = (s = n.find((a, c) => c >= e && G1.test(a))) != null ? s : "";
    return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: i };
  }
  function J1({ records: n, delimiter: e }, t, { options: r }) {
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
    return o.size > 1 ? null : n.map(({ line: s, lastLine: a, cells: c, beside: l }) => ({ line: s, lastLine: a, text: l != null ? l : c.join(c.every(C) ? e : " ") }));
  }
  function lf(n, e) {
    return n.map((t) => {
      if (t.kind === "lines") {
        return { segment: new oi(t.lines, e), table: null };
      }
      const r = ef(t.records, e);
      const i = t.source === "delimited" ? J1(t, r, e) : null;
      return i ? { segment: new oi(i, e), table: null } : { segment: t, table: r };
    });
  }
  function X1(n, e) {
    var s;
    const t = (s = e.options.delimiter) != null ? s : n.separator;
    let r = lf(El(n.lines, t, e), e);
    if (!r.some(({ table: a }) => a == null ? void 0 : a.sheet) && n.lines.some(({ text: a }) => V1.test(a))) {
      n.lines = n.lines.map((a) => b(h({}, a), { text: _0(a.text.replace(/\uFEFF/g, "")) }));
      r = lf(El(n.lines, t, e), e);
    }
    const i = new li(r, e, { variant: 0, isOther: false });
    const o = new Wo();
    o.add(i.read(n));
    if (i.hasOther) {
      o.add(new li(r, e, { variant: 0, isOther: true }).read(n));
    }
    for (let a = 1; a < uf && i.hasVariants; a++) {
      o.add(new li(r, e, { variant: a, isOther: false }).read(n));
    }
    return { readings: o.list, certain: i.certain };
  }
  function Y1(n, e) {
    var l;
    const t = n.lines.some(({ text: d }) => j1.test(d) || d.includes(Kt));
    const r = t ? null : lm(n.lines, e.words);
    const i = (d = n.lines) => X1(b(h({}, n), { lines: d }), e);
    if (!r || r.around.size === 0) {
      return i();
    }
    const o = i(n.lines.map((d) => r.around.has(d) ? b(h({}, d), { text: "" }) : d));
    if (!((l = o.readings[0]) == null ? void 0 : l.rows.length)) {
      return i();
    }
    if (r.isSure) {
      return o;
    }
    const [s, a] = r.isLikely ? [o, i()] : [i(), o];
    const c = new Wo();
    [...s.readings.slice(0, 1), ...a.readings.slice(0, 1), ...s.readings, ...a.readings].forEach((d) => c.add(d));
    return { readings: c.list, certain: c.list.length < 2 && s.certain };
  }
  function Tt(n, e = {}) {
    const t = K1(n);
    const r = {
      options: e,
      words: new Ro(e.headings),
      titles: new Pn(e.userNamespaces)
    };
    const { readings: [i, ...o], certain: s } = Y1(t, r);
    if (!i) {
      throw new Error("A text has no reading.");
    }
    const a = !i.rows.some(({ username: c, realname: l }) => (c + l).includes("�"));
    return { readings: [i, ...o.slice(0, uf - 1)], certain: s && a };
  }
  var U1, H1, V1, j1, uf, G1, li, Wo;
  var Wl = f(() => {
    "use strict";
    Kc();
    J0();
    il();
    um();
    Rl();
    Vc();
    Ao();
    ge();
    tl();
    Vm();
    Bl();
    mr();
    cf();
    U1 = 3 * Zr;
    H1 = 5 * Zr;
    V1 = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
    j1 = /\[\[|\{\{|^==.*==|^\{\|/;
    uf = 3;
    G1 = /[^\s,;|"]/;
    li = class {
      constructor(e, t, r) {
        this.parts = e;
        this.context = t;
        this.way = r;
        this.certain = true;
        this.hasVariants = false;
        /** Are there lines that may be people or not? */
        this.hasOther = false;
        this.format = "names";
        this.builder = new To(t.options);
      }
      read({ all: e, separator: t, beyond: r }) {
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
        if (r && i.overflow === null) {
          i.remark(r.text === "" ? "no-name" : "too-many", r.line, r.text, r.lastLine);
        }
        const a = (c = r == null ? void 0 : r.lastLine) != null ? c : e.reduce((l, { line: d, text: p }) => C(p) ? l : d, 0);
        i.finish(a, e);
        return b(h({ rows: i.rows, remarks: i.remarks }, this.columns()), { format: this.format });
      }
      addTable(e, t) {
        this.certain = this.certain && t.certain;
        this.hasVariants = this.hasVariants || t.planCount > 1;
        this.hasOther = this.hasOther || t.hasOther;
        this.format = t.sheet && t.sections.some(({ plans: r }) => {
          var i;
          return (i = r.plans[0]) == null ? void 0 : i.includes("password");
        }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
        for (const { line: r, lastLine: i, beside: o } of e.records) {
          if (o !== void 0 && !C(o)) {
            this.builder.remark("markup", r, o, i);
          }
        }
        new _o(this.context, this.builder, e.delimiter).addAll(t, this.way);
      }
      addLines(e, t) {
        const { builder: r, context: i } = this;
        const o = e.source;
        if (!t && om(o, i.words, r)) {
          return;
        }
        if (!t && z0(o, r)) {
          this.certain = false;
          return;
        }
        const s = this.way.variant === 1 ? "parts" : "whole";
        const a = new Mo(e, b(h({}, i), { order: s, isOther: this.way.isOther }), r);
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
        const e = this.parts.flatMap((i) => {
          const o = i.table && tf(i.table);
          return o ? [{ section: o, delimiter: i.segment.kind === "table" ? i.segment.delimiter : "" }] : [];
        });
        const t = e.reduce((i, o) => !i || o.section.rows.length > i.section.rows.length ? o : i, null);
        return {
          columns: t && nf(t.section, this.way.variant),
          hasHeadings: t !== null && t.section.headings !== null,
          knowsHeadings: !!(t == null ? void 0 : t.section.headings) && Dl(t.section.headings, this.context.words, true),
          delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
        };
      }
    };
    Wo = class {
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
  function Z1(n, e) {
    try {
      return e(df(atob(n.trim())), "utf-8");
    } catch (t) {
      return n;
    }
  }
  function eS(n, e, t) {
    const r = n.replace(/=([0-9a-f]{2})/gi, (i, o) => String.fromCharCode(parseInt(o, 16)));
    try {
      return t(df(r), e);
    } catch (i) {
      return n;
    }
  }
  function tS(n) {
    var t, r;
    const e = [];
    for (const i of Ul(pf(n))) {
      const o = (t = e[e.length - 1]) != null ? t : "";
      if (/quoted-printable/i.test((r = o.split(":", 1)[0]) != null ? r : "") && o.endsWith("=")) {
        e[e.length - 1] = o.slice(0, -1) + i;
      } else {
        e.push(i);
      }
    }
    return e;
  }
  function nS(n, e) {
    var c, l;
    const t = n.indexOf(":");
    const [r = "", ...i] = n.slice(0, Math.max(t, 0)).split(";");
    const o = i.join(";");
    const s = n.slice(t + 1);
    const a = (l = (c = /charset="?([\w-]+)/i.exec(o)) == null ? void 0 : c[1]) != null ? l : "utf-8";
    return {
      name: r.replace(/.*\./, "").toUpperCase(),
      parameters: o,
      value: /quoted-printable/i.test(o) ? eS(s, a, e) : s
    };
  }
  function rS(n) {
    const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(zl);
    return `${t} ${e}`.trim();
  }
  function iS(n) {
    var i, o;
    const e = (s) => {
      var a, c;
      return (c = (a = n.find(({ name: l }) => l === s)) == null ? void 0 : a.value) != null ? c : "";
    };
    const t = n.filter(({ name: s }) => s === "EMAIL");
    const r = (i = t.find(({ parameters: s }) => /[;,=]pref\b/i.test(s))) != null ? i : t[0];
    return {
      name: zl(e("FN")) || rS(e("N")),
      email: zl((o = r == null ? void 0 : r.value) != null ? o : "").replace(/^mailto:/i, "")
    };
  }
  function oS(n, e) {
    return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => iS(
      tS(t).map((r) => nS(r, e))
    ));
  }
  function sS(n, e) {
    var i;
    const t = /* @__PURE__ */ new Map();
    for (const o of Ul(n)) {
      const [, s = "", a = "", c = ""] = (i = /^([^:]+):([:<]?)(.*)$/.exec(o)) != null ? i : [];
      const l = s.replace(/;.*/, "").toLowerCase();
      if (l && a !== "<" && !t.has(l)) {
        t.set(l, (a ? Z1(c, e) : c).trim());
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
  function mf(n, e) {
    const [t = ""] = Ul(n.slice(0, 4e3)).filter((o) => !/^(\s*|#.*|version:.*)$/.test(o));
    let r;
    if (/^BEGIN:VCARD\s*$/i.test(t)) {
      r = oS(n, e);
    } else if (/^dn::? /i.test(t)) {
      r = aS(n, e);
    } else {
      return null;
    }
    const i = r.filter(({ name: o, email: s }) => o || s);
    return { kind: "table", sheets: [{ name: "", rows: [
      ["Name", "E-mail"],
      ...i.map(({ name: o, email: s }) => [o, s])
    ] }] };
  }
  var df, Ul, pf, zl, aS;
  var ff = f(() => {
    "use strict";
    df = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
    Ul = (n) => n.split(/\r\n|\r|\n/);
    pf = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
    zl = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
    aS = (n, e) => pf(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => sS(t, e));
  });

  // src/accounts/list/read/source/decode-as.ts
  function uS(n, e) {
    let t = "";
    for (const r of n) {
      t += r < 128 ? String.fromCharCode(r) : e.charAt(r - 128);
    }
    return t;
  }
  function dS(n, e) {
    const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
    const r = [];
    for (let i = 0; i + 3 < n.length; i += 4) {
      const o = t.getUint32(i, e);
      const s = o <= 1114111 && (o < 55296 || o > 57343);
      r.push(String.fromCodePoint(s ? o : 65533));
    }
    return r.join("");
  }
  function fr(n, e, t) {
    switch (e) {
      case "utf-32le":
      case "utf-32be":
        return dS(n, e === "utf-32le").replace(/^\uFEFF/, "");
      case "windows-1252":
        return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
          var i;
          return (i = cS[r.charCodeAt(0) - 128]) != null ? i : r;
        });
      case "windows-1258":
        return t(n, e).normalize();
      default: {
        const r = lS.get(e);
        return r === void 0 ? t(n, e) : uS(n, r);
      }
    }
  }
  var cS, lS;
  var zo = f(() => {
    "use strict";
    cS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    lS = /* @__PURE__ */ new Map([
      ["ibm850", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ "],
      ["ibm852", "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■ "]
    ]);
  });

  // src/accounts/list/read/source/file-kind.ts
  function hS(n) {
    return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
  }
  function xS(n, e, t) {
    for (let r = 0; r < e.length; r++) {
      if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
        return false;
      }
    }
    return true;
  }
  function gS(n) {
    var o, s;
    const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
    if (n.length < 52) {
      return "document";
    }
    const t = 2 ** Math.min(e.getUint16(30, true), 12);
    const r = (e.getUint32(48, true) + 1) * t;
    const i = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
    return (s = (o = fS.find(([a]) => i.includes(a))) == null ? void 0 : o[1]) != null ? s : "document";
  }
  function hf(n) {
    var t, r;
    if (!n.length) {
      return "empty";
    }
    const e = hS(n.subarray(0, 264));
    if (e.startsWith(mS)) {
      return gS(n);
    }
    return (r = (t = pS.find(([, i, o]) => xS(e, i, o != null ? o : 0))) == null ? void 0 : t[0]) != null ? r : "text";
  }
  var pS, mS, fS;
  var xf = f(() => {
    "use strict";
    pS = [
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
    mS = "d0cf11e0a1b11ae1";
    fS = [
      ["EncryptedPackage", "encrypted"],
      ["Workbook", "old-spreadsheet"],
      ["Book", "old-spreadsheet"],
      ["WordDocument", "document"]
    ];
  });

  // node_modules/chardet/lib/fs/browser.js
  var gf = xt((Hl) => {
    "use strict";
    Object.defineProperty(Hl, "__esModule", { value: true });
    Hl.default = () => {
      throw new Error("File system is not available");
    };
  });

  // node_modules/chardet/lib/match.js
  var Nn = xt((Vl) => {
    "use strict";
    Object.defineProperty(Vl, "__esModule", { value: true });
    Vl.default = (n, e, t) => ({
      confidence: t,
      name: e.name(n),
      lang: e.language ? e.language() : void 0
    });
  });

  // node_modules/chardet/lib/encoding/ascii.js
  var wf = xt((ui) => {
    "use strict";
    var bS = ui && ui.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(ui, "__esModule", { value: true });
    var bf = bS(Nn());
    var jl = class {
      name() {
        return "ASCII";
      }
      match(e) {
        const t = e.rawInput;
        for (let r = 0; r < e.rawLen; r++) {
          const i = t[r];
          if (i < 32 || i > 126) {
            return (0, bf.default)(e, this, 0);
          }
        }
        return (0, bf.default)(e, this, 100);
      }
    };
    ui.default = jl;
  });

  // node_modules/chardet/lib/encoding/utf8.js
  var yf = xt((di) => {
    "use strict";
    var wS = di && di.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(di, "__esModule", { value: true });
    var yS = wS(Nn());
    var Kl = class {
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
        return (0, yS.default)(e, this, s);
      }
    };
    di.default = Kl;
  });

  // node_modules/chardet/lib/encoding/unicode.js
  var vf = xt((nt) => {
    "use strict";
    var vS = nt && nt.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(nt, "__esModule", { value: true });
    nt.UTF_32LE = nt.UTF_32BE = nt.UTF_16LE = nt.UTF_16BE = void 0;
    var Yl = vS(Nn());
    var Gl = class {
      name() {
        return "UTF-16BE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 254 && (t[1] & 255) == 255) {
          return (0, Yl.default)(e, this, 100);
        }
        return null;
      }
    };
    nt.UTF_16BE = Gl;
    var Ql = class {
      name() {
        return "UTF-16LE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 255 && (t[1] & 255) == 254) {
          if (t.length >= 4 && t[2] == 0 && t[3] == 0) {
            return null;
          }
          return (0, Yl.default)(e, this, 100);
        }
        return null;
      }
    };
    nt.UTF_16LE = Ql;
    var Uo = class {
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
        return o == 0 ? null : (0, Yl.default)(e, this, o);
      }
    };
    var Jl = class extends Uo {
      name() {
        return "UTF-32BE";
      }
      getChar(e, t) {
        return (e[t + 0] & 255) << 24 | (e[t + 1] & 255) << 16 | (e[t + 2] & 255) << 8 | e[t + 3] & 255;
      }
    };
    nt.UTF_32BE = Jl;
    var Xl = class extends Uo {
      name() {
        return "UTF-32LE";
      }
      getChar(e, t) {
        return (e[t + 3] & 255) << 24 | (e[t + 2] & 255) << 16 | (e[t + 1] & 255) << 8 | e[t + 0] & 255;
      }
    };
    nt.UTF_32LE = Xl;
  });

  // node_modules/chardet/lib/encoding/mbcs.js
  var Sf = xt((De) => {
    "use strict";
    var kS = De && De.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(De, "__esModule", { value: true });
    De.gb_18030 = De.euc_kr = De.euc_jp = De.big5 = De.sjis = void 0;
    var SS = kS(Nn());
    function RS(n, e) {
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
    var Zl = class {
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
        let t = 0, r = 0, i = 0, o = 0, s = 0;
        const a = new Zl();
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
                  if (RS(this.commonChars, c) >= 0) {
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
        return s == 0 ? null : (0, SS.default)(e, this, s);
      }
      nextChar(e, t) {
        return true;
      }
    };
    var eu = class extends Fn {
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
    De.sjis = eu;
    var tu = class extends Fn {
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
    De.big5 = tu;
    function kf(n, e) {
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
    var nu = class extends Fn {
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
        this.nextChar = kf;
      }
      name() {
        return "EUC-JP";
      }
      language() {
        return "ja";
      }
    };
    De.euc_jp = nu;
    var ru = class extends Fn {
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
        this.nextChar = kf;
      }
      name() {
        return "EUC-KR";
      }
      language() {
        return "ko";
      }
    };
    De.euc_kr = ru;
    var iu = class extends Fn {
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
    De.gb_18030 = iu;
  });

  // node_modules/chardet/lib/encoding/sbcs.js
  var Tf = xt((V) => {
    "use strict";
    var TS = V && V.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(V, "__esModule", { value: true });
    V.KOI8_R = V.windows_874 = V.windows_1258 = V.windows_1257 = V.windows_1256 = V.windows_1251 = V.ISO_8859_9 = V.ISO_8859_8 = V.ISO_8859_7 = V.ISO_8859_6 = V.ISO_8859_5 = V.ISO_8859_2 = V.ISO_8859_1 = void 0;
    var Rf = TS(Nn());
    var AS = 16777215;
    var Ho = class {
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
        this.ngram = (this.ngram << 8) + (e & 255) & AS;
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
    var me = class {
      constructor(e, t) {
        this.fLang = e;
        this.fNGrams = t;
      }
    };
    var CS = (n) => Array.isArray(n) && isFinite(n[0]);
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
        if (CS(t)) {
          const i = new Ho(t, this.byteMap());
          const o = i.parse(e, this.spaceChar);
          return o <= 0 ? null : (0, Rf.default)(e, this, o);
        }
        let r = -1;
        for (let i = t.length - 1; i >= 0; i--) {
          const o = t[i];
          const s = new Ho(o.fNGrams, this.byteMap());
          const a = s.parse(e, this.spaceChar);
          if (a > r) {
            r = a;
            this.nGramLang = o.fLang;
          }
        }
        return r <= 0 ? null : (0, Rf.default)(e, this, r);
      }
    };
    var ou = class extends $e {
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
    V.ISO_8859_1 = ou;
    var su = class extends $e {
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
    V.ISO_8859_2 = su;
    var au = class extends $e {
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
    V.ISO_8859_5 = au;
    var cu = class extends $e {
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
    V.ISO_8859_6 = cu;
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
    V.ISO_8859_7 = lu;
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
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
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
    V.ISO_8859_8 = uu;
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
    V.ISO_8859_9 = du;
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
    V.windows_1251 = pu;
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
    V.windows_1256 = mu;
    var fu = class extends $e {
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
    V.windows_1257 = fu;
    var hu = class extends $e {
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
    V.windows_1258 = hu;
    var xu = class extends $e {
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
    V.windows_874 = xu;
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
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
          32,
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
    V.KOI8_R = gu;
  });

  // node_modules/chardet/lib/encoding/iso2022.js
  var Af = xt((At) => {
    "use strict";
    var OS = At && At.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(At, "__esModule", { value: true });
    At.ISO_2022_CN = At.ISO_2022_KR = At.ISO_2022_JP = void 0;
    var LS = OS(Nn());
    var pi = class {
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
        return c <= 0 ? null : (0, LS.default)(e, this, c);
      }
    };
    var bu = class extends pi {
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
    At.ISO_2022_JP = bu;
    var wu = class extends pi {
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
    At.ISO_2022_KR = wu;
    var yu = class extends pi {
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
    At.ISO_2022_CN = yu;
  });

  // node_modules/chardet/lib/utils.js
  var Cf = xt((Vo) => {
    "use strict";
    Object.defineProperty(Vo, "__esModule", { value: true });
    Vo.isByteArray = void 0;
    var ES = (n) => {
      if (n == null || typeof n != "object")
        return false;
      return isFinite(n.length) && n.length >= 0;
    };
    Vo.isByteArray = ES;
  });

  // node_modules/chardet/lib/index.js
  var Lf = xt((Y) => {
    "use strict";
    var PS = Y && Y.__createBinding || (Object.create ? (function(n, e, t, r) {
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
    var $S = Y && Y.__setModuleDefault || (Object.create ? (function(n, e) {
      Object.defineProperty(n, "default", { enumerable: true, value: e });
    }) : function(n, e) {
      n["default"] = e;
    });
    var Ko = Y && Y.__importStar || /* @__PURE__ */ (function() {
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
          for (var r = n(e), i = 0; i < r.length; i++) if (r[i] !== "default") PS(t, e, r[i]);
        }
        $S(t, e);
        return t;
      };
    })();
    var ku = Y && Y.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Y, "__esModule", { value: true });
    Y.detectFileSync = Y.detectFile = Y.analyse = Y.detect = void 0;
    var Of = ku(gf());
    var MS = ku(wf());
    var NS = ku(yf());
    var jo = Ko(vf());
    var mi = Ko(Sf());
    var Ve = Ko(Tf());
    var vu = Ko(Af());
    var FS = Cf();
    var DS = [
      new NS.default(),
      new jo.UTF_16BE(),
      new jo.UTF_16LE(),
      new jo.UTF_32BE(),
      new jo.UTF_32LE(),
      new mi.sjis(),
      new mi.big5(),
      new mi.euc_jp(),
      new mi.euc_kr(),
      new mi.gb_18030(),
      new vu.ISO_2022_JP(),
      new vu.ISO_2022_KR(),
      new vu.ISO_2022_CN(),
      new Ve.ISO_8859_1(),
      new Ve.ISO_8859_2(),
      new Ve.ISO_8859_5(),
      new Ve.ISO_8859_6(),
      new Ve.ISO_8859_7(),
      new Ve.ISO_8859_8(),
      new Ve.ISO_8859_9(),
      new Ve.windows_1251(),
      new Ve.windows_1256(),
      new Ve.windows_1257(),
      new Ve.windows_1258(),
      new Ve.windows_874(),
      new Ve.KOI8_R(),
      new MS.default()
    ];
    var IS = (n) => {
      const e = (0, Y.analyse)(n);
      return e.length > 0 ? e[0].name : null;
    };
    Y.detect = IS;
    var BS = (n) => {
      if (!(0, FS.isByteArray)(n)) {
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
      const i = DS.map((o) => {
        return o.match(r);
      }).filter((o) => {
        return !!o;
      }).sort((o, s) => {
        return s.confidence - o.confidence;
      });
      return i;
    };
    Y.analyse = BS;
    var qS = (n, e = {}) => new Promise((t, r) => {
      let i;
      const o = (0, Of.default)();
      const s = (c, l) => {
        if (i) {
          o.closeSync(i);
        }
        if (c) {
          r(c);
        } else if (l) {
          t((0, Y.detect)(l));
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
    Y.detectFile = qS;
    var _S = (n, e = {}) => {
      const t = (0, Of.default)();
      if (e && e.sampleSize) {
        const r = t.openSync(n, "r");
        let i = Buffer.allocUnsafe(e.sampleSize);
        const o = t.readSync(r, i, 0, e.sampleSize, e.offset);
        if (o < e.sampleSize) {
          i = i.subarray(0, o);
        }
        t.closeSync(r);
        return (0, Y.detect)(i);
      }
      return (0, Y.detect)(t.readFileSync(n));
    };
    Y.detectFileSync = _S;
    Y.default = {
      analyse: Y.analyse,
      detect: Y.detect,
      detectFileSync: Y.detectFileSync,
      detectFile: Y.detectFile
    };
  });

  // src/accounts/list/read/source/usual-encodings.ts
  function Su(n, e) {
    var r;
    const t = e.toLowerCase();
    return (r = n.get(t)) != null ? r : n.get(t.replace(/-.*/, ""));
  }
  var Ef, Pf, WS, $f, Ru;
  var Tu = f(() => {
    "use strict";
    Ef = [
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
    Pf = "windows-1252 macintosh iso-8859-15 ibm850 iso-8859-10 iso-8859-14";
    WS = new Map(Ef.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    $f = [.../* @__PURE__ */ new Set([
      ...Pf.split(" "),
      ...Ef.flatMap(([, n]) => n.split(" "))
    ])];
    Ru = (n) => {
      var e;
      return (e = Su(WS, n)) != null ? e : Pf.split(" ");
    };
  });

  // src/accounts/list/read/source/encoding/alphabets.ts
  function Ff(n, e) {
    var i, o;
    const t = ((i = jS.get(n)) != null ? i : []).flatMap((s) => {
      var a;
      return (a = Mf.get(s)) != null ? a : [];
    });
    const r = (o = Su(Mf, e)) != null ? o : HS;
    return [r, ...t.filter((s) => s !== r)];
  }
  function Bf(n, e) {
    const t = Df.find(([c]) => c === n);
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
  var zS, US, Nf, HS, Mf, VS, jS, Df, If;
  var qf = f(() => {
    "use strict";
    Tu();
    zS = [
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
    US = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ";
    Nf = (n, e = "") => ({ letters: new Set(n), common: new Set(e), hasRuns: /[\u0100-\u1eff]/.test(n) });
    HS = Nf(US);
    Mf = new Map(zS.flatMap(([n, e, t]) => {
      const r = Nf(e, t);
      return n.split(" ").map((i) => [i, r]);
    }));
    VS = [
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
    jS = new Map(VS.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    Df = [
      ["gb18030", "gb18030", 176, 215, 161],
      ["big5", "big5", 164, 198, 64],
      ["euc-jp", "euc-jp", 176, 207, 161],
      ["shift_jis", "euc-jp", 176, 207, 161],
      ["iso-2022-jp", "euc-jp", 176, 207, 161],
      ["euc-kr", "euc-kr", 176, 200, 161]
    ];
    If = (n) => Df.some(([e]) => e === n);
  });

  // src/accounts/list/read/source/encoding/scripts.ts
  function _f(n) {
    var t, r;
    const e = n.charCodeAt(0);
    if (GS.includes(n)) {
      return "punctuation";
    }
    return (r = (t = KS.find(([i, o]) => e >= i && e <= o)) == null ? void 0 : t[2]) != null ? r : "symbol";
  }
  var KS, GS, hr;
  var Wf = f(() => {
    "use strict";
    KS = [
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
    GS = " ­«»·№€°";
    hr = (n) => n !== "punctuation" && n !== "symbol" && n !== "broken";
  });

  // src/accounts/list/read/source/encoding/plausibility.ts
  function Uf(n) {
    var t;
    const e = new Set((t = n.match(/[A-Za-z\u0080-\uffff]+/g)) != null ? t : []);
    return Array.from(e, (r) => Array.from(r, (i) => ({
      text: i,
      script: _f(i),
      isAscii: i < ""
    }))).filter((r) => r.some(({ isAscii: i }) => !i));
  }
  function YS(n, e) {
    const [t, r, i] = [n[e - 1], n[e], n[e + 1]];
    if (!r || !t || !hr(r.script)) {
      return false;
    }
    if (zf(r.text)) {
      return Au(t.text) && !(i && Au(i.text));
    }
    const o = n.filter(({ isAscii: s }) => s);
    return Au(r.text) && !r.isAscii && o.length > 1 && o.every(({ text: s }) => zf(s));
  }
  function ZS(n, e) {
    const t = (r) => {
      var i, o;
      return ((i = n[r]) == null ? void 0 : i.script) === "latin" && ((o = n[r]) == null ? void 0 : o.isAscii) === false;
    };
    return t(e) && (t(e - 1) && t(e + 1) || t(e - 1) && t(e - 2) || t(e + 1) && t(e + 2));
  }
  function eR(n, e, t, r) {
    const i = n[e];
    if (!i || i.script === "broken") {
      return -3;
    }
    if (!hr(i.script)) {
      return XS(n, e) ? -1 : i.script === "symbol" ? -0.6 : 0.3;
    }
    if (r || YS(n, e)) {
      return -1;
    }
    return t(i, ZS(n, e));
  }
  function Hf(n, e) {
    const t = n.flatMap((r) => {
      const i = JS(r);
      return r.flatMap(({ isAscii: o }, s) => o ? [] : eR(r, s, e, i));
    });
    return t.length ? t.reduce((r, i) => r + i, 0) / t.length : 0;
  }
  function Vf(n, e) {
    const t = Uf(n);
    const r = e.map((o) => Hf(t, tR(o)));
    const i = Math.max(...r);
    return { value: i, index: r.indexOf(i) };
  }
  function jf(n, e, t) {
    const r = t === "euc-kr" ? "hangul" : /jis|jp/.test(t) ? "kana" : "han";
    return Hf(Uf(n), nR(e, r));
  }
  var QS, zf, Au, Cu, JS, XS, tR, nR;
  var Kf = f(() => {
    "use strict";
    Wf();
    QS = "’·­-‐–";
    zf = (n) => n !== n.toLowerCase();
    Au = (n) => n !== n.toUpperCase();
    Cu = (n) => n === "kana" || n === "halfkana" ? "han" : n;
    JS = (n) => new Set(
      n.filter(({ script: e }) => hr(e) && e !== "mark").map(({ script: e }) => Cu(e))
    ).size > 1;
    XS = (n, e) => {
      const [t, r, i] = [n[e - 1], n[e], n[e + 1]];
      return !!r && !QS.includes(r.text) && !!i && hr(i.script) && (r.script === "symbol" || !!t && hr(t.script));
    };
    tR = ({ letters: n, common: e, hasRuns: t }) => ({ text: r, script: i }, o) => {
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
    nR = (n, e) => ({ text: t, script: r }) => {
      if (r === "halfkana") {
        return -0.7;
      }
      if (r === "kana") {
        return e === "kana" ? 1 : -0.5;
      }
      if (e === "hangul" && r === "han") {
        return -0.7;
      }
      return n.has(t) ? 1 : Cu(r) === Cu(e) ? -0.2 : -0.7;
    };
  });

  // src/accounts/list/read/source/encodings.ts
  function mR(n) {
    const e = [];
    let t = 0;
    for (let r = 0; r <= n.length && e.length < Gf; r++) {
      if (r === n.length || n[r] === 10 || n[r] === 13) {
        const i = n.subarray(t, r);
        if (i.some((o) => o >= 128 || o === 27)) {
          e.push(...i.subarray(0, Gf), 10);
        }
        t = r + 1;
      }
    }
    return Uint8Array.from(e);
  }
  function fR(n) {
    var t, r;
    const e = /* @__PURE__ */ new Map();
    for (const { name: i, confidence: o } of (0, Qf.analyse)(n)) {
      const s = (t = pR.get(i.toLowerCase())) != null ? t : i.toLowerCase();
      e.set(s, Math.max((r = e.get(s)) != null ? r : 0, o / 100));
    }
    return e;
  }
  function hR(n, e, t, r) {
    const i = Bf(n, r);
    if (i) {
      return jf(e, i, n);
    }
    const { value: o, index: s } = Vf(e, Ff(n, t));
    return s === 0 ? o : o - Jf;
  }
  function xR(n, e, t) {
    var c, l, d, p;
    const r = fR(n);
    const i = Ru(e);
    const o = n.filter((m) => m === 10).length;
    const s = 1 + 2 * Math.min(o / dR, 1);
    const a = /* @__PURE__ */ new Map();
    for (const m of /* @__PURE__ */ new Set([...i, ...$f, "utf-8"])) {
      const x = fr(n, m, t);
      const v = a.get(x);
      const w = i.indexOf(m);
      const y = w < 0 ? 0 : Math.max(cR - w * lR, 0);
      const R = ((c = r.get(m)) != null ? c : 0) * uR;
      const N = (l = v == null ? void 0 : v.looks) != null ? l : hR(m, x, e, t);
      a.set(x, {
        encoding: (d = v == null ? void 0 : v.encoding) != null ? d : m,
        looks: N,
        value: Math.max(N * s + R + y, (p = v == null ? void 0 : v.value) != null ? p : -Infinity)
      });
    }
    return [...a.values()].sort((m, x) => x.value - m.value);
  }
  var Qf, Gf, rR, iR, oR, sR, aR, cR, lR, uR, dR, Jf, pR, gR, fi;
  var Ou = f(() => {
    "use strict";
    Qf = Py(Lf());
    zo();
    qf();
    Kf();
    Tu();
    Gf = 32768;
    rR = 5;
    iR = 30;
    oR = -1;
    sR = 0.35;
    aR = 0.8;
    cR = 0.4;
    lR = 0.3;
    uR = 0.4;
    dR = 20;
    Jf = 0.15;
    pR = /* @__PURE__ */ new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"]]);
    gR = ({ encoding: n }, e) => {
      const t = Ru(e).indexOf(n);
      return t === 0 || t > 0 && If(n);
    };
    fi = (n, e, t) => g(null, null, function* () {
      var a, c;
      const [r, ...i] = xR(mR(n), e, t);
      if (!r) {
        throw new Error("There are no encodings.");
      }
      const o = r.value - ((c = (a = i[0]) == null ? void 0 : a.value) != null ? c : -Infinity);
      const s = r.looks <= 1 - Jf && i.some(({ looks: l }) => l >= r.looks);
      return {
        encoding: r.encoding,
        certain: r.looks >= aR && o >= sR && gR(r, e) && !s,
        alternatives: i.filter(({ looks: l }, d) => l > oR || d < rR).slice(0, iR).map(({ encoding: l }) => l)
      };
    });
  });

  // node_modules/fflate/esm/browser.js
  function OR(n, e) {
    return AR(n, { i: 2 }, e && e.out, e && e.dictionary);
  }
  function Go(n, e) {
    if (e) {
      var t = "";
      for (var r = 0; r < n.length; r += 16384)
        t += String.fromCharCode.apply(null, n.subarray(r, r + 16384));
      return t;
    } else if (Mu) {
      return Mu.decode(n);
    } else {
      var i = ER(n), o = i.s, t = i.r;
      if (t.length)
        je(8);
      return o;
    }
  }
  function Fu(n, e) {
    var t = {};
    var r = n.length - 22;
    for (; rt(n, r) != 101010256; --r) {
      if (!r || n.length - r > 65558)
        je(13);
    }
    ;
    var i = Ct(n, r + 8);
    if (!i)
      return {};
    var o = rt(n, r + 16);
    var s = rt(n, r - 20) == 117853008;
    if (s) {
      var a = rt(n, r - 12);
      s = rt(n, a) == 101075792;
      if (s) {
        i = rt(n, a + 32);
        o = rt(n, a + 48);
      }
    }
    var c = e && e.filter;
    for (var l = 0; l < i; ++l) {
      var d = $R(n, o, s), p = d[0], m = d[1], x = d[2], v = d[3], w = d[4], y = d[5], R = PR(n, y);
      o = w;
      if (!c || c({
        name: v,
        size: m,
        originalSize: x,
        compression: p
      })) {
        if (!p)
          t[v] = Nu(n, R, R + m);
        else if (p == 8)
          t[v] = OR(n.subarray(R, R + m), { out: new Ke(x) });
        else
          je(14, "unknown compression type " + p);
      }
    }
    return t;
  }
  var Ke, xr, bR, Xf, Yf, wR, Zf, eh, th, yR, nh, vR, y4, $u, Gt, z, hi, xi, z, z, z, z, rh, z, kR, SR, Lu, ft, Eu, RR, Nu, TR, je, AR, CR, Ct, rt, Pu, Mu, LR, ER, PR, $R, MR;
  var ih = f(() => {
    Ke = Uint8Array;
    xr = Uint16Array;
    bR = Int32Array;
    Xf = new Ke([
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
    Yf = new Ke([
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
    wR = new Ke([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
    Zf = function(n, e) {
      var t = new xr(31);
      for (var r = 0; r < 31; ++r) {
        t[r] = e += 1 << n[r - 1];
      }
      var i = new bR(t[30]);
      for (var r = 1; r < 30; ++r) {
        for (var o = t[r]; o < t[r + 1]; ++o) {
          i[o] = o - t[r] << 5 | r;
        }
      }
      return { b: t, r: i };
    };
    eh = Zf(Xf, 2);
    th = eh.b;
    yR = eh.r;
    th[28] = 258, yR[258] = 28;
    nh = Zf(Yf, 0);
    vR = nh.b;
    y4 = nh.r;
    $u = new xr(32768);
    for (z = 0; z < 32768; ++z) {
      Gt = (z & 43690) >> 1 | (z & 21845) << 1;
      Gt = (Gt & 52428) >> 2 | (Gt & 13107) << 2;
      Gt = (Gt & 61680) >> 4 | (Gt & 3855) << 4;
      $u[z] = ((Gt & 65280) >> 8 | (Gt & 255) << 8) >> 1;
    }
    hi = (function(n, e, t) {
      var r = n.length;
      var i = 0;
      var o = new xr(e);
      for (; i < r; ++i) {
        if (n[i])
          ++o[n[i] - 1];
      }
      var s = new xr(e);
      for (i = 1; i < e; ++i) {
        s[i] = s[i - 1] + o[i - 1] << 1;
      }
      var a;
      if (t) {
        a = new xr(1 << e);
        var c = 15 - e;
        for (i = 0; i < r; ++i) {
          if (n[i]) {
            var l = i << 4 | n[i];
            var d = e - n[i];
            var p = s[n[i] - 1]++ << d;
            for (var m = p | (1 << d) - 1; p <= m; ++p) {
              a[$u[p] >> c] = l;
            }
          }
        }
      } else {
        a = new xr(r);
        for (i = 0; i < r; ++i) {
          if (n[i]) {
            a[i] = $u[s[n[i] - 1]++] >> 15 - n[i];
          }
        }
      }
      return a;
    });
    xi = new Ke(288);
    for (z = 0; z < 144; ++z)
      xi[z] = 8;
    for (z = 144; z < 256; ++z)
      xi[z] = 9;
    for (z = 256; z < 280; ++z)
      xi[z] = 7;
    for (z = 280; z < 288; ++z)
      xi[z] = 8;
    rh = new Ke(32);
    for (z = 0; z < 32; ++z)
      rh[z] = 5;
    kR = /* @__PURE__ */ hi(xi, 9, 1);
    SR = /* @__PURE__ */ hi(rh, 5, 1);
    Lu = function(n) {
      var e = n[0];
      for (var t = 1; t < n.length; ++t) {
        if (n[t] > e)
          e = n[t];
      }
      return e;
    };
    ft = function(n, e, t) {
      var r = e / 8 | 0;
      return (n[r] | n[r + 1] << 8) >> (e & 7) & t;
    };
    Eu = function(n, e) {
      var t = e / 8 | 0;
      return (n[t] | n[t + 1] << 8 | n[t + 2] << 16) >> (e & 7);
    };
    RR = function(n) {
      return (n + 7) / 8 | 0;
    };
    Nu = function(n, e, t) {
      if (e == null || e < 0)
        e = 0;
      if (t == null || t > n.length)
        t = n.length;
      return new Ke(n.subarray(e, t));
    };
    TR = [
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
    je = function(n, e, t) {
      var r = new Error(e || TR[n]);
      r.code = n;
      if (Error.captureStackTrace)
        Error.captureStackTrace(r, je);
      if (!t)
        throw r;
      return r;
    };
    AR = function(n, e, t, r) {
      var i = n.length, o = r ? r.length : 0;
      if (!i || e.f && !e.l)
        return t || new Ke(0);
      var s = !t;
      var a = s || e.i != 2;
      var c = e.i;
      if (s)
        t = new Ke(i * 3);
      var l = function(Gn) {
        var Dt = t.length;
        if (Gn > Dt) {
          var Ir = new Ke(Math.max(Dt * 2, Gn));
          Ir.set(t);
          t = Ir;
        }
      };
      var d = e.f || 0, p = e.p || 0, m = e.b || 0, x = e.l, v = e.d, w = e.m, y = e.n;
      var R = i * 8;
      do {
        if (!x) {
          d = ft(n, p, 1);
          var N = ft(n, p + 1, 3);
          p += 3;
          if (!N) {
            var M = RR(p) + 4, D = n[M - 4] | n[M - 3] << 8, _ = M + D;
            if (_ > i) {
              if (c)
                je(0);
              break;
            }
            if (a)
              l(m + D);
            t.set(n.subarray(M, _), m);
            e.b = m += D, e.p = p = _ * 8, e.f = d;
            continue;
          } else if (N == 1)
            x = kR, v = SR, w = 9, y = 5;
          else if (N == 2) {
            var re = ft(n, p, 31) + 257, se = ft(n, p + 10, 15) + 4;
            var te = re + ft(n, p + 5, 31) + 1;
            p += 14;
            var Me = new Ke(te);
            var Oe = new Ke(19);
            for (var S = 0; S < se; ++S) {
              Oe[wR[S]] = ft(n, p + S * 3, 7);
            }
            p += se * 3;
            var ue = Lu(Oe), Ge = (1 << ue) - 1;
            var qe = hi(Oe, ue, 1);
            for (var S = 0; S < te; ) {
              var tn = qe[ft(n, p, Ge)];
              p += tn & 15;
              var M = tn >> 4;
              if (M < 16) {
                Me[S++] = M;
              } else {
                var nn = 0, Qe = 0;
                if (M == 16)
                  Qe = 3 + ft(n, p, 3), p += 2, nn = Me[S - 1];
                else if (M == 17)
                  Qe = 3 + ft(n, p, 7), p += 3;
                else if (M == 18)
                  Qe = 11 + ft(n, p, 127), p += 7;
                while (Qe--)
                  Me[S++] = nn;
              }
            }
            var st = Me.subarray(0, re), F = Me.subarray(re);
            w = Lu(st);
            y = Lu(F);
            x = hi(st, w, 1);
            v = hi(F, y, 1);
          } else
            je(1);
          if (p > R) {
            if (c)
              je(0);
            break;
          }
        }
        if (a)
          l(m + 131072);
        var I = (1 << w) - 1, ae = (1 << y) - 1;
        var jn = p;
        for (; ; jn = p) {
          var nn = x[Eu(n, p) & I], j = nn >> 4;
          p += nn & 15;
          if (p > R) {
            if (c)
              je(0);
            break;
          }
          if (!nn)
            je(2);
          if (j < 256)
            t[m++] = j;
          else if (j == 256) {
            jn = p, x = null;
            break;
          } else {
            var B = j - 254;
            if (j > 264) {
              var S = j - 257, at = Xf[S];
              B = ft(n, p, (1 << at) - 1) + th[S];
              p += at;
            }
            var Ft = v[Eu(n, p) & ae], de = Ft >> 4;
            if (!Ft)
              je(3);
            p += Ft & 15;
            var F = vR[de];
            if (de > 3) {
              var at = Yf[de];
              F += Eu(n, p) & (1 << at) - 1, p += at;
            }
            if (p > R) {
              if (c)
                je(0);
              break;
            }
            if (a)
              l(m + 131072);
            var Cn = m + B;
            if (m < F) {
              var Kn = o - F, Dr = Math.min(F, Cn);
              if (Kn + m < 0)
                je(3);
              for (; m < Dr; ++m)
                t[m] = r[Kn + m];
            }
            for (; m < Cn; ++m)
              t[m] = t[m - F];
          }
        }
        e.l = x, e.p = jn, e.b = m, e.f = d;
        if (x)
          d = 1, e.m = w, e.d = v, e.n = y;
      } while (!d);
      return m != t.length && s ? Nu(t, 0, m) : t.subarray(0, m);
    };
    CR = /* @__PURE__ */ new Ke(0);
    Ct = function(n, e) {
      return n[e] | n[e + 1] << 8;
    };
    rt = function(n, e) {
      return (n[e] | n[e + 1] << 8 | n[e + 2] << 16 | n[e + 3] << 24) >>> 0;
    };
    Pu = function(n, e) {
      return rt(n, e) + rt(n, e + 4) * 4294967296;
    };
    Mu = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
    LR = 0;
    try {
      Mu.decode(CR, { stream: true });
      LR = 1;
    } catch (n) {
    }
    ER = function(n) {
      for (var e = "", t = 0; ; ) {
        var r = n[t++];
        var i = (r > 127) + (r > 223) + (r > 239);
        if (t + i > n.length)
          return { s: e, r: Nu(n, t - 1) };
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
    PR = function(n, e) {
      return e + 30 + Ct(n, e + 26) + Ct(n, e + 28);
    };
    $R = function(n, e, t) {
      var r = Ct(n, e + 28), i = Ct(n, e + 30), o = Go(n.subarray(e + 46, e + 46 + r), !(Ct(n, e + 8) & 2048)), s = e + 46 + r;
      var a = MR(n, s, i, t, rt(n, e + 20), rt(n, e + 24), rt(n, e + 42)), c = a[0], l = a[1], d = a[2];
      return [Ct(n, e + 10), c, l, o, s + i + Ct(n, e + 32), d];
    };
    MR = function(n, e, t, r, i, o, s) {
      var a = i == 4294967295, c = o == 4294967295, l = s == 4294967295, d = e + t;
      var p = a + c + l;
      if (r && p) {
        for (; e + 4 < d; e += 4 + Ct(n, e + 2)) {
          if (Ct(n, e) == 1) {
            return [
              a ? Pu(n, e + 4 + 8 * c) : i,
              c ? Pu(n, e + 4) : o,
              l ? Pu(n, e + 4 + 8 * (c + a)) : s,
              1
            ];
          }
        }
        if (r < 2)
          je(13);
      }
      return [i, o, s, 0];
    };
  });

  // src/accounts/list/read/source/spreadsheet/number-format.ts
  function gi(n) {
    const [e = "", t = ""] = n.split("T");
    const [r = ""] = t.split(/[.Z]/);
    return r === "" || r === "00:00:00" ? e : `${e} ${r}`;
  }
  function FR(n) {
    const e = n ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return { show(t) {
      const r = !n && t >= 1 && t < 60 ? t + 1 : t;
      const i = new Date(e + Math.round(r * NR / 1e3) * 1e3);
      if (Number.isNaN(i.getTime())) {
        return Qo.show(t);
      }
      const o = i.toISOString();
      return t >= 0 && t < 1 ? o.slice(11, 19) : gi(o);
    } };
  }
  function DR(n) {
    const e = n.filter(({ text: r, isPlace: i }) => i && r === "0").length;
    const t = n.findIndex(({ isPlace: r }) => r);
    return { show(r) {
      var a;
      const i = Qo.show(r);
      if (!/^\d+$/.test(i)) {
        return i;
      }
      let o = i.padStart(e, "0");
      let s = "";
      for (let c = n.length - 1; c >= 0; c--) {
        const { text: l = "", isPlace: d = false } = (a = n[c]) != null ? a : {};
        const p = c === t ? o : o.slice(-1);
        s = (d ? p : l) + s;
        o = d ? o.slice(0, o.length - p.length) : o;
      }
      return s;
    } };
  }
  function IR(n) {
    const e = [];
    for (const [, t, r, i] of n.matchAll(oh)) {
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
  function Du(n, e, t) {
    if (e.length > BR) {
      return Qo;
    }
    const [r = ""] = e.split(";");
    if (e ? /[ymdhs]/i.test(_R(r)) : qR(n)) {
      return FR(t);
    }
    const i = e ? IR(r) : null;
    return i ? DR(i) : Qo;
  }
  var Qo, NR, oh, BR, qR, _R;
  var Iu = f(() => {
    "use strict";
    Qo = { show: (n) => String(Number(n.toPrecision(15))) };
    NR = 24 * 60 * 60 * 1e3;
    oh = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;
    BR = 255;
    qR = (n) => n >= 14 && n <= 22 || n >= 27 && n <= 36 || n >= 45 && n <= 47 || n >= 50 && n <= 58;
    _R = (n) => Array.from(
      n.replace(/\[(h+|m+|s+)\]/gi, "$1").matchAll(oh),
      ([, , , e = ""]) => e
    ).join("");
  });

  // src/accounts/list/read/source/spreadsheet/sheet-builder.ts
  var WR, zR, UR, HR, VR, jR, pn, gr, Dn;
  var Jo = f(() => {
    "use strict";
    WR = 1e5;
    zR = 3e6;
    UR = 64 * 1024 * 1024;
    HR = 16384;
    VR = 1048576;
    jR = 1e3;
    pn = class extends Error {
    };
    gr = class {
      constructor() {
        this.rows = WR;
        this.cells = zR;
        this.characters = UR;
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
          throw new pn();
        }
      }
    };
    Dn = class {
      constructor(e) {
        this.budget = e;
        this.rows = [];
        this.row = [];
        this.characters = 0;
        e.spend(0, jR, 0);
      }
      /** Cells come in the order of their columns; empty ones may be left out. */
      cell(e, t, r = 1) {
        if (!t) {
          return;
        }
        if (Math.max(e, this.row.length) + r > HR) {
          throw new pn();
        }
        while (this.row.length < e) {
          this.row.push("");
        }
        for (let i = 0; i < r; i++) {
          this.row.push(t);
        }
        this.characters += t.length * r;
      }
      /** Puts the cells since the last call into line `index`. Empty lines before it may be left out. */
      endRow(e, t = 1) {
        const { row: r, characters: i } = this;
        this.row = [];
        this.characters = 0;
        if (!r.length) {
          return;
        }
        if (e + t > VR) {
          throw new pn();
        }
        const o = e > this.rows.length ? e - this.rows.length : 0;
        this.budget.spend(t, o + r.length * t, i * t);
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
  function QR(n, e, t, r) {
    if (r) {
      if (KR.call(bi, r)) {
        return bi[r];
      } else {
        return "&" + r + ";";
      }
    }
    if (e) {
      return sh(e);
    }
    return sh(parseInt(t, 16));
  }
  function In(n) {
    if (n.length > 3 && n.indexOf("&") !== -1) {
      return n.replace(GR, QR);
    }
    return n;
  }
  function mn(n) {
    return new Error(n);
  }
  function JR(n) {
    return "missing namespace for prefix <" + n + ">";
  }
  function Xo(n) {
    return {
      "get": n,
      "enumerable": true
    };
  }
  function Bu(n, e, t, r) {
    if (!(t in e)) {
      e[t] = t in n ? n[t] : null;
    }
    n[t] = r;
  }
  function XR(n, e) {
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
  function qu(n) {
    return n + "$uri";
  }
  function YR(n) {
    var e = /* @__PURE__ */ Object.create(null), t, r;
    for (t in n) {
      r = n[t];
      e[r] = r;
      e[qu(r)] = t;
    }
    return e;
  }
  function Yo() {
    return { line: 0, column: 0 };
  }
  function ZR(n) {
    throw n;
  }
  function _u(n) {
    if (!this) {
      return new _u(n);
    }
    var e = n && n["proxy"];
    var t, r, i, o, s = ZR, a, c, l, d;
    var p = Yo;
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
    function te(S) {
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
          r = ue;
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
      var ue = /* @__PURE__ */ Object.create(null), Ge;
      for (Ge in S) {
        ue[Ge] = S[Ge];
      }
      y = true;
      re = ue;
      return this;
    };
    function Me() {
      M = y ? [] : null;
      D = y ? YR(re) : null;
      _ = [];
      p = Yo;
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
      Me();
      Oe(S);
      p = Yo;
      N = false;
      return R;
    };
    this["write"] = function(S) {
      if (typeof S !== "string") {
        throw mn("required args <xml=string>");
      }
      if (!m) {
        Me();
        m = true;
      }
      if (!R) {
        v = Oe(v + S, true) || "";
      }
      return this;
    };
    this["end"] = function() {
      if (!m) {
        Me();
      }
      m = false;
      if (!R) {
        Oe(v);
      }
      v = "";
      p = Yo;
      N = false;
      return R;
    };
    this["stop"] = function() {
      N = true;
    };
    function Oe(S, ue = false) {
      var Ge = null;
      var qe, tn, nn = 0, Qe = false, st = false, F = 0, I = 0, ae, jn, j, B, at, Ft, de, Cn, Kn;
      var Dr = "", Gn = 0, Dt;
      function Ir(Le, It) {
        var _e = Le.indexOf(":");
        if (_e === -1) {
          return Le;
        }
        var Je = D[Le.substring(0, _e)];
        if (!Je) {
          te(JR(Le.substring(0, _e)));
          return null;
        }
        return It === Je ? Le.substr(_e + 1) : Je + Le.substr(_e);
      }
      function cc() {
        if (Dt !== null) {
          return Dt;
        }
        var Le, It, _e = y && D["xmlns"], Je = y && w ? [] : null, ie = Gn, Se = Dr, Xe = Se.length, rn, Bt, ht, he, Br = {}, ap = /* @__PURE__ */ new Set(), ct, q, W;
        e:
          for (; ie < Xe; ie++) {
            ct = false;
            q = Se.charCodeAt(ie);
            if (q === 32 || q < 14 && q > 8) {
              continue;
            }
            if (q < 65 || q > 122 || q > 90 && q < 97) {
              if (q !== 95 && q !== 58) {
                te("illegal first char attribute name");
                ct = true;
              }
            }
            for (W = ie + 1; W < Xe; W++) {
              q = Se.charCodeAt(W);
              if (q > 96 && q < 123 || q > 64 && q < 91 || q > 47 && q < 59 || q === 46 || // '.'
              q === 45 || // '-'
              q === 95) {
                continue;
              }
              if (q === 32 || q < 14 && q > 8) {
                te("missing attribute value");
                ie = W;
                continue e;
              }
              if (q === 61) {
                break;
              }
              te("illegal attribute name char");
              ct = true;
            }
            he = Se.substring(ie, W);
            if (he === "xmlns:xmlns") {
              te("illegal declaration of xmlns");
              ct = true;
            }
            q = Se.charCodeAt(W + 1);
            if (q === 34) {
              W = Se.indexOf('"', ie = W + 2);
              if (W === -1) {
                W = Se.indexOf("'", ie);
                if (W !== -1) {
                  te("attribute value quote missmatch");
                  ct = true;
                }
              }
            } else if (q === 39) {
              W = Se.indexOf("'", ie = W + 2);
              if (W === -1) {
                W = Se.indexOf('"', ie);
                if (W !== -1) {
                  te("attribute value quote missmatch");
                  ct = true;
                }
              }
            } else {
              te("missing attribute value quotes");
              ct = true;
              for (W = W + 1; W < Xe; W++) {
                q = Se.charCodeAt(W + 1);
                if (q === 32 || q < 14 && q > 8) {
                  break;
                }
              }
            }
            if (W === -1) {
              te("missing closing quotes");
              W = Xe;
              ct = true;
            }
            if (!ct) {
              Bt = Se.substring(ie, W);
            }
            if (he === "xmlns:xml" && Bt !== "http://www.w3.org/XML/1998/namespace") {
              se("illegal value of xmlns:xml");
            }
            ie = W;
            for (; W + 1 < Xe; W++) {
              q = Se.charCodeAt(W + 1);
              if (q === 32 || q < 14 && q > 8) {
                break;
              }
              if (ie === W) {
                te("illegal character after attribute end");
                ct = true;
              }
            }
            ie = W + 1;
            if (ct) {
              continue e;
            }
            if (ap.has(he)) {
              te("attribute <" + he + "> already defined");
              continue;
            }
            ap.add(he);
            if (!y) {
              Br[he] = Bt;
              continue;
            }
            if (w) {
              rn = he === "xmlns" ? "xmlns" : he.charCodeAt(0) === 120 && he.substr(0, 6) === "xmlns:" ? he.substr(6) : null;
              if (rn !== null) {
                Le = In(Bt);
                It = qu(rn);
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
                  if (!qe) {
                    qe = /* @__PURE__ */ Object.create(null);
                  }
                  Ge = null;
                  tn = null;
                  Bu(D, qe, rn, ht);
                  if (rn === "xmlns") {
                    Bu(D, qe, qu(ht), Le);
                    _e = ht;
                  }
                  Bu(D, qe, It, Le);
                }
                Br[he] = Bt;
                continue;
              }
              Je.push(he, Bt);
              continue;
            }
            he = Ir(he, _e);
            if (he === null) {
              continue;
            }
            Br[he] = Bt;
          }
        if (w) {
          for (ie = 0, Xe = Je.length; ie < Xe; ie++) {
            he = Ir(Je[ie++], _e);
            Bt = Je[ie];
            if (he === null) {
              continue;
            }
            Br[he] = Bt;
          }
        }
        return Dt = Br;
      }
      function Sy() {
        var Le = /(\r\n|\r|\n)/g;
        var It = 0;
        var _e = 0;
        var Je = 0;
        var ie = I;
        var Se;
        var Xe;
        while (F >= Je) {
          Se = Le.exec(S);
          if (!Se) {
            break;
          }
          ie = Se[0].length + Se.index;
          if (ie > F) {
            break;
          }
          It += 1;
          Je = ie;
        }
        if (F == -1) {
          _e = ie;
          Xe = S.substring(I);
        } else if (I === 0) {
          Xe = S.substring(I, F);
        } else {
          _e = F - Je;
          Xe = I == -1 ? S.substring(F) : S.substring(F, I + 1);
        }
        return {
          "data": Xe,
          "line": It,
          "column": _e
        };
      }
      p = Sy;
      if (e) {
        Kn = Object.create({}, {
          "name": Xo(function() {
            return de;
          }),
          "originalName": Xo(function() {
            return Cn;
          }),
          "attrs": Xo(cc),
          "ns": Xo(function() {
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
              te(ah);
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
              te(ah);
              if (N) {
                return;
              }
            }
          }
        }
        B = S.charCodeAt(F + 1);
        if (B === 33) {
          j = S.charCodeAt(F + 2);
          if (j === 91 && S.substr(F + 3, 6) === "CDATA[") {
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
          if (j === 45 && S.charCodeAt(F + 3) === 45) {
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
          at = S.charCodeAt(ae);
          if (isNaN(at)) {
            if (ue) {
              return S.substring(F);
            }
            I = -1;
            return se("unclosed tag");
          }
          if (at === 34) {
            j = S.indexOf('"', ae + 1);
            ae = j !== -1 ? j : ae;
          } else if (at === 39) {
            j = S.indexOf("'", ae + 1);
            ae = j !== -1 ? j : ae;
          } else if (at === 62) {
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
        Dt = {};
        if (B === 47) {
          Qe = false;
          st = true;
          if (!_.length) {
            return se("missing open tag");
          }
          ae = de = _.pop();
          j = F + 2 + ae.length;
          if (S.substring(F + 2, j) !== ae) {
            return se("closing tag mismatch");
          }
          for (; j < I; j++) {
            B = S.charCodeAt(j);
            if (B === 32 || B > 8 && B < 14) {
              continue;
            }
            return se("close tag");
          }
        } else {
          if (S.charCodeAt(I - 1) === 47) {
            ae = de = S.substring(F + 1, I - 1);
            Qe = true;
            st = true;
          } else {
            ae = de = S.substring(F + 1, I);
            Qe = true;
            st = false;
          }
          if (!(B > 96 && B < 123 || B > 64 && B < 91 || B === 95 || B === 58)) {
            return se("illegal first char nodeName");
          }
          for (j = 1, jn = ae.length; j < jn; j++) {
            B = ae.charCodeAt(j);
            if (B > 96 && B < 123 || B > 64 && B < 91 || B > 47 && B < 59 || B === 45 || B === 95 || B == 46) {
              continue;
            }
            if (B === 32 || B < 14 && B > 8) {
              de = ae.substring(0, j);
              Dt = null;
              break;
            }
            return se("invalid nodeName");
          }
          if (!st) {
            _.push(de);
          }
        }
        if (y) {
          if (Qe) {
            qe = null;
            if (Dt === null) {
              if (w = ae.indexOf("xmlns", j) !== -1) {
                Gn = j;
                Dr = ae;
                cc();
                w = false;
              }
            }
            if (!st) {
              M.push(qe);
            }
          }
          Cn = de;
          if (Ge === null) {
            Ge = /* @__PURE__ */ Object.create(null);
          }
          var sp = Ge[de];
          if (sp !== void 0) {
            de = sp;
          } else {
            B = de.indexOf(":");
            if (B !== -1) {
              Ft = D[de.substring(0, B)];
              if (!Ft) {
                return se("missing namespace on <" + Cn + ">");
              }
              de = de.substr(B + 1);
            } else {
              Ft = D["xmlns"];
            }
            if (Ft) {
              de = Ft + ":" + de;
            }
            Ge[Cn] = de;
          }
        }
        if (Qe) {
          Gn = j;
          Dr = ae;
          if (r) {
            if (e) {
              r(Kn, In, st, p);
            } else {
              r(de, cc, In, st, p);
            }
            if (N) {
              return;
            }
          }
        }
        if (st) {
          if (i) {
            i(e ? Kn : de, In, Qe, p);
            if (N) {
              return;
            }
          }
          if (y) {
            if (!Qe) {
              qe = M.pop();
            }
            if (qe) {
              XR(D, qe);
              qe = null;
              Ge = null;
              tn = null;
            }
          }
        }
        I += 1;
      }
    }
  }
  var sh, KR, GR, bi, ah;
  var ch = f(() => {
    sh = String.fromCharCode;
    KR = Object.prototype.hasOwnProperty;
    GR = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
    bi = {
      "amp": "&",
      "apos": "'",
      "gt": ">",
      "lt": "<",
      "quot": '"'
    };
    Object.keys(bi).forEach(function(n) {
      bi[n.toUpperCase()] = bi[n];
    });
    ah = "non-whitespace outside of root node";
  });

  // src/accounts/list/read/source/spreadsheet/xml.ts
  function fn(n, e) {
    var i;
    const t = (i = e.text) == null ? void 0 : i.bind(e);
    const r = new _u().on("openTag", (o, s, a) => e.open(Wu(o), e7(s, a))).on("closeTag", (o) => e.close(Wu(o))).on("error", (o) => {
      throw o;
    });
    if (t) {
      r.on("text", (o, s) => t(s(o))).on("cdata", t);
    }
    r.parse(n.replace(/^\uFEFF/, ""));
  }
  var Wu, e7;
  var zu = f(() => {
    "use strict";
    ch();
    Wu = (n) => n.slice(n.indexOf(":") + 1);
    e7 = (n, e) => ({
      get(t) {
        const r = Object.entries(n()).find(([i]) => i === t || Wu(i) === t);
        return r && e(r[1]);
      }
    });
  });

  // src/accounts/list/read/source/spreadsheet/ods.ts
  function r7(n, { type: e, value: t }) {
    switch (e) {
      case "float":
        return n7(n, t) ? n : t || n;
      case "date":
        return gi(t || n);
      default:
        return n || t;
    }
  }
  function Vu(n) {
    const e = new Hu();
    fn(n, e);
    return e.sheets;
  }
  var t7, Uu, n7, Hu;
  var lh = f(() => {
    "use strict";
    Iu();
    Jo();
    zu();
    t7 = /* @__PURE__ */ new Set([
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
    Uu = (n, e) => {
      var t;
      return Math.max(Number((t = n.get(e)) != null ? t : 1) || 1, 1);
    };
    n7 = (n, e) => /^\d+$/.test(e) && Number(n.replace(/\D/g, "")) === Number(e) && !/\d[.,'\s]\d/.test(n);
    Hu = class {
      constructor() {
        this.sheets = [];
        this.hiddenStyles = /* @__PURE__ */ new Set();
        this.style = "";
        this.budget = new gr();
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
        } else if (t7.has(e)) {
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
          this.builder.cell(this.column, r7(this.paragraphs.join("\n"), this.cell), t);
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
            this.add(" ".repeat(Math.min(Uu(t, "c"), 100)));
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
            this.builder = new Dn(this.budget);
            this.name = (i = t.get("name")) != null ? i : "";
            this.hidden = this.hiddenStyles.has((o = t.get("style-name")) != null ? o : "");
            this.rowIndex = 0;
            break;
          case "table-row":
            this.column = 0;
            this.rowsAlike = Uu(t, "number-rows-repeated");
            break;
          case "table-cell":
          case "covered-table-cell":
            this.cell = {
              repeated: Uu(t, "number-columns-repeated"),
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
  function i7(n, e) {
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
  function dh(n, e) {
    var i;
    const t = [];
    const r = n.lastIndexOf("/") + 1;
    fn((i = e(`${n.slice(0, r)}_rels/${n.slice(r)}.rels`)) != null ? i : "<none/>", {
      open(o, s) {
        var a, c, l;
        if (o === "Relationship") {
          const d = (a = s.get("Type")) != null ? a : "";
          t.push({
            id: (c = s.get("Id")) != null ? c : "",
            type: d.slice(d.lastIndexOf("/") + 1),
            target: i7(n, (l = s.get("Target")) != null ? l : "")
          });
        }
      },
      close: () => void 0
    });
    return t;
  }
  function o7(n) {
    const e = { sheets: [], from1904: false };
    fn(n, {
      open(t, r) {
        var i, o, s;
        if (t === "sheet") {
          e.sheets.push({
            name: (i = r.get("name")) != null ? i : "",
            id: (o = r.get("id")) != null ? o : "",
            hidden: /hidden/i.test((s = r.get("state")) != null ? s : "")
          });
        } else if (t === "workbookPr") {
          e.from1904 = uh(r.get("date1904"));
        }
      },
      close: () => void 0
    });
    return e;
  }
  function s7(n) {
    const e = [];
    const t = new Zo();
    fn(n, {
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
  function a7(n, e) {
    const t = /* @__PURE__ */ new Map();
    const r = [];
    let i = false;
    fn(n, {
      open(o, s) {
        var a, c, l, d;
        if (o === "numFmt") {
          t.set((a = s.get("numFmtId")) != null ? a : "", (c = s.get("formatCode")) != null ? c : "");
        } else if (o === "cellXfs") {
          i = true;
        } else if (o === "xf" && i) {
          const p = (l = s.get("numFmtId")) != null ? l : "0";
          r.push(Du(Number(p), (d = t.get(p)) != null ? d : "", e));
        }
      },
      close(o) {
        i = i && o !== "cellXfs";
      }
    });
    return r;
  }
  function c7(n) {
    var t;
    const e = (t = /^[A-Z]{1,3}/i.exec(n)) == null ? void 0 : t[0].toUpperCase();
    return e === void 0 ? null : Array.from(e).reduce((r, i) => r * 26 + i.charCodeAt(0) - 64, 0) - 1;
  }
  function l7(n, { type: e, style: t }, { shared: r, formats: i }) {
    var o, s;
    switch (e) {
      case "s":
        return (o = r[Number(n)]) != null ? o : "";
      case "n": {
        const a = Number(n);
        return n.trim() === "" || Number.isNaN(a) ? n : ((s = i[t]) != null ? s : Du(0, "", false)).show(a);
      }
      case "b":
        return uh(n) ? "TRUE" : "FALSE";
      case "d":
        return gi(n);
      default:
        return ph(n);
    }
  }
  function u7(n, e, t, r) {
    const i = new ju(t, r);
    fn(e, i);
    return i.sheet(n);
  }
  function fh(n, e) {
    var l;
    const t = o7((l = n(e)) != null ? l : "");
    const r = dh(e, n);
    const i = (d) => {
      var p, m, x;
      return (x = n((m = (p = r.find((v) => v.type === d)) == null ? void 0 : p.target) != null ? m : "")) != null ? x : "<none/>";
    };
    const o = {
      shared: s7(i("sharedStrings")),
      formats: a7(i("styles"), t.from1904)
    };
    const s = new gr();
    const a = new Map(r.flatMap(({ id: d, type: p, target: m }) => p === "worksheet" ? [[d, m]] : []));
    const c = /* @__PURE__ */ new Set();
    return t.sheets.flatMap(({ name: d, id: p, hidden: m }) => {
      var v;
      const x = a.get(p);
      if (x === void 0 || c.has(x)) {
        return [];
      }
      c.add(x);
      return [b(h({}, u7(d, (v = n(x)) != null ? v : "", o, s)), { hidden: m })];
    });
  }
  var uh, ph, Zo, ju, mh;
  var hh = f(() => {
    "use strict";
    Iu();
    Jo();
    zu();
    uh = (n) => n === "1" || n === "true";
    ph = (n) => n.replace(/_x([0-9A-F]{4})_/gi, (e, t) => String.fromCharCode(parseInt(t, 16))).replace(/\r\n?/g, "\n");
    Zo = class {
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
        const e = ph(this.parts.join(""));
        this.parts = [];
        return e;
      }
    };
    ju = class {
      constructor(e, t) {
        this.strings = e;
        this.rich = new Zo();
        this.row = -1;
        this.column = -1;
        this.cell = { type: "n", style: 0 };
        this.inValue = false;
        this.value = "";
        this.builder = new Dn(t);
      }
      open(e, t) {
        var r, i, o, s, a;
        this.rich.open(e);
        this.inValue = e === "v";
        if (e === "row") {
          this.row = Number((r = t.get("r")) != null ? r : this.row + 2) - 1;
          this.column = -1;
        } else if (e === "c") {
          this.column = (o = c7((i = t.get("r")) != null ? i : "")) != null ? o : this.column + 1;
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
          this.builder.cell(this.column, t || l7(this.value, this.cell, this.strings));
        } else if (e === "row") {
          this.builder.endRow(this.row);
        }
      }
      sheet(e) {
        return this.builder.sheet(e);
      }
    };
    mh = (n) => {
      var e, t;
      return (t = (e = dh("", n).find(({ type: r }) => r === "officeDocument")) == null ? void 0 : e.target) != null ? t : null;
    };
  });

  // src/accounts/list/read/source/spreadsheets.ts
  function p7(n) {
    const e = /* @__PURE__ */ new Map();
    Fu(n, { filter({ name: i }) {
      e.set(i.replace(/\\/g, "/"), i);
      return false;
    } });
    let t = d7;
    const r = (i) => Object.values(Fu(n, {
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
        const o = r(i);
        return o ? Go(o) : null;
      },
      unpack: r
    };
  }
  function Ku(n) {
    const e = n.filter(({ rows: i }) => i.length);
    const t = e.filter(({ hidden: i }) => !i);
    const r = t.length ? t : e;
    if (!n.length) {
      return Bn("broken");
    }
    return r.length ? { kind: "table", sheets: r.map(({ name: i, rows: o }) => ({ name: i, rows: o })) } : Bn("empty");
  }
  function m7(n, e) {
    var t, r;
    if (!n.includes("spreadsheet")) {
      return Bn("document");
    }
    return ((t = e("META-INF/manifest.xml")) != null ? t : "").includes("encryption-data") ? Bn("encrypted") : Ku(Vu((r = e("content.xml")) != null ? r : ""));
  }
  function h7(n) {
    var d;
    const { names: e, read: t, unpack: r } = p7(n);
    const i = (d = e.has("mimetype") ? t("mimetype") : null) != null ? d : "";
    if (i.startsWith("application/vnd.oasis.opendocument.")) {
      return m7(i, t);
    }
    const o = e.has("_rels/.rels") ? mh(t) : null;
    if (o !== null && /(^|\/)workbook\d*\.xml$/.test(o)) {
      return Ku(fh(t, o));
    }
    const s = [...e];
    if ((o == null ? void 0 : o.endsWith(".bin")) || s.some((p) => p.endsWith(".iwa"))) {
      return Bn("old-spreadsheet");
    }
    const [a, ...c] = s.filter(f7);
    const l = o === null && a !== void 0 && c.length === 0 ? r(a) : void 0;
    return l ? { kind: "packed", bytes: l } : Bn(o === null ? "archive" : "document");
  }
  var d7, Bn, f7, wi;
  var Gu = f(() => {
    "use strict";
    ih();
    lh();
    Jo();
    hh();
    d7 = 64 * 1024 * 1024;
    Bn = (n, e = "") => ({ kind: "problem", code: n, detail: e });
    f7 = (n) => !/\/$|(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(n);
    wi = (n) => g(null, null, function* () {
      try {
        return n[0] === 80 ? h7(n) : Ku(Vu(Go(n)));
      } catch (e) {
        return Bn(e instanceof pn ? "too-large" : "broken", String(e));
      }
    });
  });

  // src/accounts/list/read/source/parts.ts
  var xh = f(() => {
    "use strict";
    Ou();
    Gu();
  });

  // src/accounts/list/read/source/samples.ts
  function gh(n) {
    var o;
    const e = n.map((s) => s.split(/\r\n|\r|\n/));
    const t = [];
    const r = /* @__PURE__ */ new Set();
    const [i = []] = e;
    for (let s = 0; s < i.length && t.length < x7; s++) {
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
      return ((c = s[a]) != null ? c : "").slice(0, g7);
    }));
  }
  var x7, g7;
  var bh = f(() => {
    "use strict";
    x7 = 3;
    g7 = 60;
  });

  // src/accounts/list/read/source/unicode.ts
  function b7([n, e, t, r]) {
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
  function y7(n) {
    var i;
    let e = 0;
    let t = 0;
    let r = 0;
    for (let o = 0; o < n.length; o++) {
      if (w7.has((i = n[o]) != null ? i : 0)) {
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
  function v7(n) {
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
  function k7(n) {
    var r;
    let e = 0;
    let t = 0;
    for (let i = 0; i < n.length; i++) {
      const o = v7((r = n[i]) != null ? r : 0);
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
  function R7(n) {
    const e = n.subarray(0, 65536);
    const t = e.filter(S7);
    return t.length > 3 && t.length * 20 > e.length;
  }
  function C7(n) {
    var i;
    const e = (i = b7(n)) != null ? i : y7(n);
    if (e) {
      return e;
    }
    const { right: t, wrong: r } = k7(n);
    return r * A7 <= t && !T7(n) ? "utf-8" : null;
  }
  function wh(n, e) {
    const t = C7(n);
    if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
      return { kind: "unicode", encoding: t, text: fr(n, t, e) };
    }
    if (R7(n)) {
      return { kind: "binary" };
    }
    return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
  }
  var w7, S7, T7, A7;
  var yh = f(() => {
    "use strict";
    zo();
    w7 = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
    S7 = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
    T7 = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
    A7 = 3;
  });

  // src/accounts/list/read/source/index.ts
  function L7(n) {
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
  function $7({ encoding: n, certain: e, texts: t }) {
    var s, a;
    const r = gh([...t.values()]);
    const i = Array.from(t, ([c, l], d) => {
      var p;
      return { encoding: c, samples: (p = r[d]) != null ? p : [], text: vh(l) };
    });
    const o = (s = t.get(n)) != null ? s : "";
    return {
      kind: "text",
      encoding: n,
      certain: e,
      samples: (a = r[0]) != null ? a : [],
      text: vh(o),
      alternatives: i.slice(1),
      remarks: L7(o)
    };
  }
  function M7(n, e, t) {
    return g(this, null, function* () {
      var c, l;
      const r = (c = e.encoding) != null ? c : "";
      const i = wh(n, t);
      if (i.kind === "binary" && !r) {
        return null;
      }
      if (i.kind === "unicode" && (!r || r === i.encoding)) {
        return { encoding: i.encoding, certain: true, texts: /* @__PURE__ */ new Map([[i.encoding, i.text]]) };
      }
      const o = yield ((l = e.detectEncoding) != null ? l : fi)(n, e.language, t);
      const s = i.kind === "unicode" ? [i.encoding] : [o.encoding, ...o.alternatives];
      const a = r || o.encoding;
      return {
        encoding: a,
        certain: o.certain || r !== "",
        texts: new Map([a, ...s].map((d) => [d, fr(n, d, t)]))
      };
    });
  }
  function Qu(n, e, t = false) {
    return g(this, null, function* () {
      var l, d, p;
      const { bytes: r } = n;
      const i = hf(r);
      const o = (l = e.readSpreadsheet) != null ? l : wi;
      if (i === "zip") {
        const m = yield o(r);
        return m.kind !== "packed" ? m : t ? br("archive") : Qu(b(h({}, n), { bytes: m.bytes }), e, true);
      }
      if (i !== "text") {
        return br(i);
      }
      const s = (d = e.decode) != null ? d : O7;
      const a = yield M7(r, e, s);
      if (!a) {
        return br("binary");
      }
      const c = $7(a);
      if (E7(c.text)) {
        const m = yield o(r);
        return m.kind === "packed" ? br("broken") : m;
      }
      if (P7(c.text)) {
        return br("web-shortcut");
      }
      return c.text.trim() ? (p = mf(c.text, s)) != null ? p : c : br("empty");
    });
  }
  var O7, br, E7, P7, vh;
  var kh = f(() => {
    "use strict";
    ff();
    zo();
    xf();
    xh();
    bh();
    yh();
    O7 = (n, e) => new TextDecoder(e).decode(n);
    br = (n) => ({ kind: "problem", code: n, detail: "" });
    E7 = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
    P7 = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
    vh = (n) => n.replace(/\u0000+/g, "");
  });

  // src/accounts/list/read/index.ts
  function F7(n) {
    try {
      return n.map(({ rows: e }) => vt(e, "	", "\n"));
    } catch (e) {
      if (e instanceof RangeError) {
        return null;
      }
      throw e;
    }
  }
  function D7(n, e) {
    var a;
    const t = F7(n);
    if (t === null) {
      return Sh("too-large");
    }
    const r = n.map(({ name: c, rows: l }, d) => {
      var m;
      const p = (m = t[d]) != null ? m : "";
      return { name: c, text: p, read: Tt(p, l.some((x) => x.length > 1) ? h({ delimiter: "	" }, e) : e) };
    });
    const i = (c) => c.read.readings[0].rows.length;
    const o = (a = r.find(({ name: c }) => c === e.sheet)) != null ? a : r.reduce((c, l) => i(l) > i(c) ? l : c);
    const s = e.sheet !== void 0 || r.filter((c) => i(c) > 0).length < 2;
    return b(h({}, yi(o.text, o.read)), {
      certain: o.read.certain && s,
      sheets: r.map(({ name: c }) => c),
      sheet: o.name
    });
  }
  function Rh(t) {
    return g(this, arguments, function* (n, e = {}) {
      switch (n.kind) {
        case "text":
          return yi(n.text, Tt(n.text, e));
        case "html": {
          const r = new Pn(e.userNamespaces);
          const i = e.DOMParser ? B0(n.html, n.text, r, e.DOMParser) : n.text;
          return yi(i, Tt(i, e));
        }
        case "page": {
          const r = new Pn(e.userNamespaces);
          const i = e.DOMParser ? I0(n.html, r, e.DOMParser) : "";
          return yi(i, Tt(i, e));
        }
        case "file": {
          const r = yield Qu(n, h({ language: "" }, e));
          switch (r.kind) {
            case "problem":
              return Sh(r.code);
            case "table":
              return D7(r.sheets, e);
            case "text": {
              const { text: i, encoding: o, certain: s, samples: a, alternatives: c, remarks: l } = r;
              const d = yi(i, Tt(i, e));
              const p = s ? [] : c.slice(0, N7).map((m) => Tt(m.text, e).readings[0]);
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
  var N7, yi, Sh;
  var Th = f(() => {
    "use strict";
    lr();
    q0();
    Vc();
    Wl();
    kh();
    Wl();
    N7 = 2;
    yi = (n, e) => b(h({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
    Sh = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
  });

  // src/app/read-part.ts
  var Ah = {};
  on(Ah, {
    readList: () => Rh,
    readText: () => Tt
  });
  var Ch = f(() => {
    "use strict";
    Th();
  });

  // src/accounts/list/row.ts
  function es(n) {
    return n === "mail" || n === "generate" || n === "type";
  }
  function hn(n, e, t) {
    return {
      id: n,
      line: e,
      request: h({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, t),
      cleaned: {},
      extra: [],
      linked: "",
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
  function Ce({ attempt: n }) {
    return n ? n.outcome : null;
  }
  function Z(n, e) {
    var t;
    return (t = n.request.mode) != null ? t : e;
  }
  function Qt(n) {
    return n.canonical || n.request.username;
  }
  function xn(n) {
    const e = Ce(n);
    return (e == null ? void 0 : e.kind) === "created" ? e.username : n.canonical || n.request.username;
  }
  function ts({ state: n }) {
    return n === "created" || n === "already";
  }
  var wr;
  var ne = f(() => {
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
  function q7(n) {
    const [e, t] = Array.isArray(n) ? n : [];
    return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= Ph && e.every(I7) && t.every(B7) && Mh(t) ? [{ headings: e, meanings: t }] : [];
  }
  function _7(n) {
    return n.length <= Ph && n.some((e) => e !== "") && n.every((e) => e.length <= $h && !/[@＠]/.test(e));
  }
  var Oh, Ph, $h, Lh, I7, B7, Mh, Eh, ns;
  var Nh = f(() => {
    "use strict";
    ne();
    Oh = 20;
    Ph = 100;
    $h = 200;
    Lh = "accountCreator.columns";
    I7 = (n) => typeof n === "string" && n.length <= $h;
    B7 = (n) => wr.includes(n);
    Mh = (n) => !n.includes("password") && !n.includes("reason");
    Eh = (n, e) => n.length === e.length && n.every((t, r) => t === e[r]);
    ns = class {
      constructor(e) {
        this.store = e;
      }
      /** @return Null: no table with these headings is remembered */
      recall(e) {
        var t, r;
        return (r = (t = this.read().find((i) => Eh(i.headings, e))) == null ? void 0 : t.meanings) != null ? r : null;
      }
      remember(e, t) {
        if (!_7(e) || e.length !== t.length) {
          return;
        }
        const r = this.read();
        const i = r.filter((s) => !Eh(s.headings, e));
        const o = [...Mh(t) ? [{ headings: e, meanings: t }] : [], ...i].slice(0, Oh);
        if (o.length === 0 && r.length === 0) {
          return;
        }
        try {
          this.store.set(Lh, JSON.stringify(o.map((s) => [s.headings, s.meanings])));
        } catch (s) {
        }
      }
      read() {
        var e;
        try {
          const t = JSON.parse((e = this.store.get(Lh)) != null ? e : "[]");
          return Array.isArray(t) ? t.slice(0, Oh).flatMap(q7) : [];
        } catch (t) {
          return [];
        }
      }
    };
  });

  // src/accounts/list/create/attempt.ts
  function ke(n) {
    return b(h({}, n), {
      status: "open",
      sentAt: n.lost ? n.sentAt : null,
      outcome: null,
      existence: null,
      account: null,
      turn: b(h({}, n.turn), { looking: null, disputed: null })
    });
  }
  var rs, Ot;
  var Jt = f(() => {
    "use strict";
    rs = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
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
      turn: rs
    };
  });

  // src/accounts/list/keep/journal-format.ts
  function Fh(n, e) {
    return !e || X(n) ? null : n.format === "html" ? n.html : [n.text];
  }
  function Dh(n) {
    return n === null ? Q("") : typeof n === "string" ? { format: "html", html: n } : Q(n[0]);
  }
  function W7(n, e) {
    switch (n == null ? void 0 : n.kind) {
      case "created":
        return ["c", n.by];
      case "refused": {
        const { code: t, message: r, stops: i, spent: o, field: s, ended: a } = n;
        return ["r", t, Fh(r, e), i, o, s, a];
      }
      case "step": {
        const { type: t, code: r, message: i } = n.step;
        return ["s", t, r, Fh(i, e)];
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
  function z7(n, e) {
    if (n === null) {
      return null;
    }
    switch (n[0]) {
      case "c":
        return { kind: "created", username: e != null ? e : "", by: n[1] };
      case "r": {
        const [, t, r, i, o, s, a] = n;
        return { kind: "refused", code: t, message: Dh(r), stops: i, spent: o, retryAfter: null, field: s, ended: a };
      }
      case "s": {
        const [, t, r, i] = n;
        return { kind: "step", step: { type: t, code: r, message: Dh(i), requests: [], redirectTarget: null } };
      }
      case "u":
        return { kind: "unknown", cause: n[1] };
      default:
        return T(n);
    }
  }
  function U7(n, e) {
    return n && [
      qh.indexOf(n.status),
      n.before,
      n.sentAt,
      n.lost,
      n.tries,
      n.postponed,
      n.existence,
      n.account,
      W7(n.outcome, e)
    ];
  }
  function H7(n) {
    if (n === null) {
      return null;
    }
    const [e, t, r, i, o, s, a, c, l] = n;
    const d = qh[e];
    if (d === void 0) {
      throw new Error("Written by another version");
    }
    const p = d === "sent";
    return b(h({}, Ot), {
      status: p ? "unknown" : d,
      before: t,
      sentAt: r,
      lost: i || p,
      tries: o,
      postponed: s,
      existence: a === "asking" ? "unknown" : a,
      account: c,
      outcome: z7(l, c)
    });
  }
  function V7(n, { email: e, realname: t }) {
    const r = new Set(Ih(t));
    const i = Ih(n);
    return /[^\s@＠][@＠][^\s@＠]/.test(n) || e !== "" && n.toLowerCase().includes(e.toLowerCase()) || i.length > 0 && i.every((o) => r.has(o));
  }
  function j7({ state: n, attempt: e }) {
    return n === "created" || n === "already" || n === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
  }
  function _h(n, e) {
    var p;
    const { username: t, email: r, realname: i, reason: o, mode: s, password: a } = n.request;
    const c = j7(n);
    const l = [
      Bh.indexOf(n.state),
      n.line,
      t,
      c ? "" : r,
      c ? "" : i,
      o,
      s,
      n.canonical,
      n.overrides,
      ((p = n.creation) == null ? void 0 : p.createdByMe) ? n.creation.at : null,
      a !== "" || n.passwordSource === "sheet",
      U7(n.attempt, e.message)
    ];
    const d = n.extra.filter(({ value: m }) => (a === "" || m !== a) && !(c && V7(m, n.request)));
    if (e.extra && d.length > 0) {
      l.push(d.map(({ column: m, heading: x, value: v }) => [m, x, v]));
    }
    return l;
  }
  function Wh(n, e) {
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
      x,
      v = []
    ] = e;
    return b(h({}, hn(n, r, { username: i, email: o, realname: s, reason: a, mode: c })), {
      state: K7(Bh[t]),
      canonical: l,
      overrides: [...d],
      creation: p === null ? null : { createdByMe: true, createdBy: "", at: p },
      passwordSource: m ? "sheet" : "given",
      attempt: H7(x),
      extra: v.map(([w, y, R]) => ({ column: w, heading: y, value: R }))
    });
  }
  function K7(n) {
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
  var Bh, qh, Ih;
  var zh = f(() => {
    "use strict";
    H();
    U();
    Jt();
    ne();
    Bh = [
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
    qh = [
      "open",
      "sent",
      "unknown",
      "created",
      "already",
      "refused",
      "unfinished"
    ];
    Ih = (n) => n.toLowerCase().split(/[\s,;]+/).filter((e) => e);
  });

  // src/accounts/list/keep/journal.ts
  function J7(n) {
    return n.reduce((e, { extra: t }) => t.reduce((r, { heading: i, value: o }) => r + i.length + o.length, e), 0);
  }
  var G7, Q7, is;
  var Uh = f(() => {
    "use strict";
    H();
    ne();
    zh();
    pc();
    G7 = 1e6;
    Q7 = 2e6;
    is = class {
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
        this.hasRoomForExtra = J7(t) <= Q7;
        this.removeOthers(/* @__PURE__ */ new Set([On(this.wiki), ...r.map((i) => this.rowKey(i))]));
        this.write(On(this.wiki), [
          uc,
          e.me,
          e.startedAt,
          e.mode,
          e.reason,
          r,
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
        const t = Ce(e);
        const r = (t == null ? void 0 : t.kind) === "refused" && !X(t.message) ? JSON.stringify(t.message).length : 0;
        this.messages += r;
        this.write(this.rowKey(e.id), _h(e, {
          message: this.messages < G7,
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
          if (!_r(this.store, this.wiki, e, t)) {
            return { kind: "none" };
          }
          const r = this.store.get(On(this.wiki));
          return r === null ? { kind: "none" } : this.read(JSON.parse(r));
        } catch (r) {
          return { kind: "unreadable" };
        }
      }
      /** Forgets everything. */
      clear() {
        this.isKept = true;
        try {
          dc(this.store, this.wiki);
        } catch (e) {
          this.isKept = false;
        }
      }
      rowKey(e) {
        return qr(this.wiki) + e;
      }
      removeOthers(e) {
        try {
          for (const t of this.store.keys()) {
            if (t.startsWith(qr(this.wiki)) && !e.has(t)) {
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
        const [t, r, i, o, s, a, c, l] = e;
        if (t !== uc || typeof s !== "string" || typeof l !== "object") {
          return { kind: "unreadable" };
        }
        const d = a.map((p) => {
          var m;
          return Wh(p, JSON.parse((m = this.store.get(this.rowKey(p))) != null ? m : ""));
        });
        return { kind: "run", header: { me: r, mode: o, reason: s, values: l, startedAt: i }, rows: d, owner: c };
      }
    };
  });

  // src/accounts/list/row-observable.ts
  var gn;
  var os = f(() => {
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
        for (const r of [...this.listeners]) {
          r(this.current, t);
        }
      }
    };
  });

  // src/accounts/list/check/account-creators.ts
  var X7, ss;
  var Hh = f(() => {
    "use strict";
    H();
    yt();
    X7 = 3;
    ss = class {
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
          for (let t = 0; !this.known && t < X7 && !e.cancelled; t++) {
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
          var i;
          const r = ((i = this.known) == null ? void 0 : i.complete) === true;
          if (r && t.moreLookUps-- <= 0) {
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
  function Vh(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function jh(n) {
    var i;
    const e = n.split(" ").filter((o) => o !== "");
    const [t = ""] = e;
    const r = (i = e[e.length - 1]) != null ? i : "";
    return e.length < 2 ? [] : [
      [...e.slice(0, -1), Vh(r)].join(" "),
      [Vh(t), ...e.slice(1)].join(" "),
      e.join(""),
      ...e.length > 2 ? [`${t} ${r}`] : []
    ];
  }
  function Kh(n, e = {}) {
    var l;
    const { realname: t = "", year: r, place: i = "" } = e;
    const o = t.trim().replace(/\s+/g, " ");
    const s = [...o === "" ? [] : [o, ...jh(o)], ...jh(n)];
    for (const d of [i.trim(), r === void 0 ? "" : String(r)]) {
      if (d !== "" && !n.includes(d)) {
        s.push(`${n} ${d}`);
      }
    }
    const [, a = n, c = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(n)) != null ? l : [];
    for (let d = c === "" ? 2 : Number(c) + 1; s.length < Y7; d++) {
      s.push(c === "" ? `${n} ${d}` : a + String(d));
    }
    return [...new Set(s)].filter((d) => d !== n);
  }
  var Y7;
  var Gh = f(() => {
    "use strict";
    Y7 = 40;
  });

  // src/accounts/list/check/free-names.ts
  function Qh(n, e, t, r, i) {
    return g(this, null, function* () {
      const o = h({ realname: e.request.realname }, r === void 0 ? {} : { year: r });
      const s = Kh(e.canonical, o).filter((d) => !t.has(d));
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
        if (l.length === Z7) {
          break;
        }
      }
      return l;
    });
  }
  var Z7;
  var Jh = f(() => {
    "use strict";
    Gh();
    Z7 = 3;
  });

  // src/accounts/list/check/questions.ts
  function Xh(n) {
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
  var as;
  var Yh = f(() => {
    "use strict";
    as = class {
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
  function Ju(n, e) {
    return n.request.password !== "" && Z(n, e) === "type";
  }
  var cs;
  var Zh = f(() => {
    "use strict";
    U();
    ne();
    cs = class {
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
            return this.lists.offersOverrides || Ju(e, r);
          case "forbidden":
            return Ju(e, r);
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
        return g(this, null, function* () {
          if (t.kind === "taken") {
            const p = yield this.creators.lookUp(t.canonical, r);
            return { kind: "checked", checks: [t], creation: p, password: null };
          }
          const { row: i, fact: o } = e;
          const { source: s, mode: a } = r;
          const { password: c } = i.request;
          const l = t.kind === "free" ? yield this.lists.checkOverridable(t.canonical, s) : [];
          const d = Ju(i, a) && !s.cancelled ? { of: c, check: yield this.accounts.checkPassword(o.about, c, s) } : null;
          return { kind: "checked", checks: l.length > 0 ? l : [t], creation: null, password: d };
        });
      }
    };
  });

  // src/accounts/list/check/checker.ts
  var ex, eT, tT, tx, Xu, ls;
  var nx = f(() => {
    "use strict";
    Ki();
    H();
    yt();
    os();
    Hh();
    Jh();
    Yh();
    Zh();
    ex = 50;
    eT = 2;
    tT = 200;
    tx = new ce("http", Q(""));
    Xu = (n) => n.map(({ row: e }) => e);
    ls = class extends gn {
      constructor(t) {
        super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
        this.dependencies = t;
        this.source = new pt();
        const { lists: r, accounts: i, local: o } = t;
        this.questions = new as((s) => o.askableName(s));
        this.creators = new ss(r);
        this.details = new cs(r, i, this.creators);
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
          const i = new pt();
          this.source = i;
          this.creators.forget();
          const o = this.questions.ask(t);
          this.change(
            { running: true, done: 0, total: o.length, cancelled: false, failed: 0 },
            this.concluded(Xu(o))
          );
          yield this.answer(o, { mode: r, source: i, counting: true, moreLookUps: tT });
          if (!i.cancelled) {
            this.change({ running: false });
          }
        });
      }
      /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
      recheck(t, r = "type") {
        return g(this, null, function* () {
          const i = this.questions.ask([t]);
          this.change({}, this.concluded(Xu(i)));
          yield this.answer(i, { mode: r, source: this.source, counting: false, moreLookUps: 1 });
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
      alternatives(t, r, i) {
        return g(this, null, function* () {
          const { wiki: o } = t;
          const s = yield Qh(this.dependencies.lists, t, r, i, this.source);
          if (o && t.wiki === o) {
            t.wiki = b(h({}, o), { alternatives: s });
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
          const { lists: i } = this.dependencies;
          const { source: o } = r;
          if (t.length > 0) {
            yield this.creators.fetch(o);
          }
          const s = Xh(t);
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
              if (l < eT) {
                const x = yield i.checkNames(p, o);
                l = 0;
                yield this.note(m, x, r);
              } else {
                this.fail(m, tx, r);
              }
            } catch (x) {
              if (o.cancelled) {
                return;
              }
              if (p.length > ex) {
                c = ex;
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
      note(t, r, i) {
        return g(this, null, function* () {
          const o = [];
          const s = [];
          for (const a of t) {
            const c = r.get(a.fact.about);
            if (i.source.cancelled || !this.questions.isOpen(a)) {
              continue;
            }
            if (!c) {
              this.fail([a], tx, i);
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
        return g(this, null, function* () {
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
              this.fail([t], ce.from(s), i);
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
        const s = this.concluded(Xu(t));
        this.change(i ? { done: o.done + t.length, failed: o.failed + r } : {}, s);
      }
    };
  });

  // src/accounts/names/lookalike.ts
  function vi(n) {
    let e = n.toLowerCase();
    if (/[^\0-\x7f]/.test(e)) {
      e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
        var r;
        return (r = oT.get(t)) != null ? r : t;
      });
    }
    e = e.replace(nT, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
    return e || n;
  }
  var nT, rT, iT, oT;
  var Yu = f(() => {
    "use strict";
    Te();
    nT = E(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
    rT = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
    iT = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
    oT = new Map([...rT].map((n, e) => [n, iT.charAt(e)]));
  });

  // src/accounts/names/username.ts
  function lT(n, e) {
    var o;
    const t = String.fromCodePoint((o = n.codePointAt(0)) != null ? o : 0);
    if (/[\u10d0-\u10ff]/u.test(t)) {
      return n;
    }
    const r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
    const i = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
    return (r.charAt(0) + i + n.slice(t.length)).normalize();
  }
  function uT(n, e = []) {
    return /^~\d{4}-/.test(n) || e.some((t) => {
      const [r = "", i = ""] = t.split("$1");
      return n.length >= r.length + i.length && n.startsWith(r) && n.endsWith(i);
    });
  }
  function dT(n) {
    return encodeURIComponent(n).replace(/%../g, ".").length;
  }
  function Lt(n, e = {}) {
    var s;
    const t = zr(n.normalize().replace(/_/g, " "), e).normalize();
    const r = (a, c = "") => ({ canonical: "", problem: a, characters: c });
    if (t === "") {
      return r("empty");
    }
    const i = t.match(aT);
    if (i) {
      return r("characters", [...new Set(i)].join(" "));
    }
    const o = lT(t, (s = e.language) != null ? s : "");
    if (cT.test(o)) {
      return r("address");
    }
    if (uT(o, e.temporaryPatterns)) {
      return r("temporary");
    }
    return dT(o) > sT ? r("long") : { canonical: o, problem: null };
  }
  var sT, aT, cT;
  var ki = f(() => {
    "use strict";
    Qn();
    Te();
    Qn();
    sT = 235;
    aT = E(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
    cT = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
  });

  // src/accounts/list/check/wiki-remarks.ts
  function bn(n, e, t = null, r = {}) {
    return b(h({
      severity: n,
      code: e,
      field: "username",
      parameters: [],
      fixes: [],
      override: null
    }, r), {
      // The wiki may refuse without a word; then ours are said.
      message: t && !X(t) ? t : null
    });
  }
  function pT(n, e, t, r) {
    if (e == null ? void 0 : e.createdByMe) {
      return bn("info", "already", null, { parameters: [e.at] });
    }
    const i = e ? [e.at, e.createdBy === n ? "" : e.createdBy] : [];
    return r ? bn("info", "has-account", null, { parameters: i }) : bn("error", "name-taken", null, { fixes: t, parameters: i });
  }
  function mT(n, e, t, r) {
    switch (n.kind) {
      case "invalid":
        return bn("error", "name-invalid");
      case "free":
        return null;
      case "taken":
        return pT(n.canonical, e, t, r);
      case "forbidden":
        return bn("error", "name-forbidden", n.message, { override: n.override, fixes: t });
      default:
        return T(n);
    }
  }
  function rx(n, e, t) {
    var r, i;
    switch (e.kind) {
      case "pending":
        return [];
      case "failed":
        return [bn("warning", "check-failed", e.text)];
      case "checked": {
        const { checks: o, creation: s, password: a } = e;
        const c = [...(i = (r = n.wiki) == null ? void 0 : r.alternatives) != null ? i : []];
        const l = n.linked !== "" && n.linked === n.request.username;
        const d = o.map((p) => mT(p, s, c, l));
        if (a && !a.check.accepted && a.of === n.request.password) {
          d.push(bn("error", "password-weak", a.check.messages[0], { field: "password" }));
        }
        if (o.some(({ kind: p }) => p !== "invalid") && t !== n.request.username) {
          d.push(bn("info", "normalised", null, { parameters: [t] }));
        }
        return d.filter((p) => p !== null);
      }
      default:
        return T(e);
    }
  }
  var ix = f(() => {
    "use strict";
    H();
    U();
  });

  // src/accounts/list/check/conclude.ts
  function us({ state: n, attempt: e }) {
    return fT.includes(n) && (e === null || e.status === "open");
  }
  function ds({ wiki: n }, e) {
    return n && e !== "" && n.about === e ? n.answer : null;
  }
  function Zu(n, e) {
    const t = ds(n, e);
    const r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: i }) => i !== "invalid") : void 0;
    return r && r.kind !== "invalid" ? r.canonical : e;
  }
  function ox(n, e) {
    var r;
    const t = ds(n, e);
    return (t == null ? void 0 : t.kind) === "checked" && ((r = t.creation) == null ? void 0 : r.createdByMe) === true;
  }
  function hT(n, e, t) {
    var i;
    const { password: r } = n.request;
    return t.kind === "checked" && t.checks.every(({ kind: o }) => o === "free" || o === "forbidden") && Z(n, e) === "type" && r !== "" && ((i = t.password) == null ? void 0 : i.of) !== r;
  }
  function ed(n, e, t) {
    const r = ds(n, e);
    return r !== null && r.kind !== "pending" && !hT(n, t, r);
  }
  function xT({ cleaned: n, request: e }) {
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
  function gT(n, e, t) {
    const r = n.filter(({ severity: i }) => i === "error");
    if (r.some(({ override: i }) => i === null || !e.includes(i))) {
      return "rejected";
    }
    return r.length || n.some(({ severity: i }) => i === "warning") ? "warned" : t;
  }
  function sx(n, e, t) {
    const r = ds(n, e.name);
    const i = Zu(n, e.name);
    const o = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null;
    const s = r ? rx(n, r, i) : [];
    if (s.some(({ code: d }) => d === "already" || d === "has-account")) {
      return { canonical: i, creation: o, remarks: s.filter(({ severity: d }) => d === "info"), state: "already" };
    }
    const a = [...e.related, ...e.own, ...s, ...xT(n)];
    const c = (r == null ? void 0 : r.kind) === "pending" ? "checking" : ed(n, e.name, t) ? "ready" : "unchecked";
    const l = gT(a, n.overrides, c);
    return { canonical: i, creation: o, remarks: a, state: c === "checking" ? "checking" : l };
  }
  var fT;
  var ax = f(() => {
    "use strict";
    ne();
    ix();
    fT = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
  });

  // src/accounts/list/check/local-remarks.ts
  function Ie(n, e, t, r = [], i = null) {
    return { severity: n, code: e, field: t, parameters: r, message: null, fixes: i === null ? [] : [i], override: null };
  }
  function bT(n, e, t) {
    if (e.problem === null) {
      return null;
    }
    if (e.problem === "empty") {
      return Ie("error", "name-missing", "username");
    }
    const r = e.characters.split(" ").reduce((s, a) => s.split(a).join(" "), n);
    const i = e.problem === "characters" && !n.includes("@");
    const o = i ? Lt(r, t).canonical : "";
    return Ie("error", "name-invalid", "username", [e.problem, e.characters], o || null);
  }
  function wT(n, e) {
    if (n === "") {
      return e === "mail" ? Ie("error", "email-missing", "email") : null;
    }
    const { problem: t, meant: r } = co(n);
    switch (t) {
      case null:
        return null;
      case "typo":
        return Ie("warning", "email-typo", "email", [r != null ? r : ""], r);
      case "invalid":
      case "odd":
        return Ie(t === "invalid" ? "error" : "warning", "email-invalid", "email", [n], r);
      default:
        return T(t);
    }
  }
  function cx(n, e, t, r) {
    const { username: i, email: o, password: s } = n.request;
    const a = Wi(e.canonical);
    return [
      bT(i, e, t),
      a === null ? null : Ie("warning", "name-mixed", "username", [a]),
      wT(o, r),
      r === "type" && s === "" ? Ie("error", "password-missing", "password") : null
    ].filter((c) => c !== null);
  }
  function lx(n, e, t) {
    const { email: r, realname: i } = n.request;
    const o = ze(t, e);
    const s = (a) => o.some(({ required: c, fields: l }) => c !== "optional" && l.some((d) => d.name === a && !d.optional));
    return [
      ...e !== "mail" && r === "" && s("email") ? [Ie("error", "email-required", "email")] : [],
      ...i === "" && s("realname") ? [Ie("error", "realname-required", "realname")] : []
    ];
  }
  function ux(n, e) {
    const t = td(n, e);
    const r = e.sameEmail(n);
    return [
      ...t ? [t] : [],
      ...r ? [Ie("warning", "email-repeated", "email", [
        r.row.line,
        r.canonical || r.row.request.username
      ])] : []
    ];
  }
  function td(n, e) {
    const t = e.sameName(n);
    if (t) {
      return Ie("error", "duplicate", "username", [t.row.line, t.canonical]);
    }
    const r = e.sameLook(n);
    return r && r.canonical !== n.canonical ? Ie("warning", "lookalike", "username", [r.row.line, r.canonical]) : null;
  }
  function nd(n, e) {
    const t = ji(n);
    const r = e.personIn(n);
    return [
      ...t === null ? [] : [Ie("warning", "reason-address", "reason", [t])],
      ...r === null ? [] : [Ie("warning", "reason-name", "reason", [r])]
    ];
  }
  var dx = f(() => {
    "use strict";
    Ee();
    bc();
    U();
    $c();
    qt();
    ki();
  });

  // src/accounts/list/check/names-in-text.ts
  function mx(n) {
    return n.normalize().toLowerCase().replace(/\s+/g, " ").trim();
  }
  var px, yT, vT, kT, fx, ps, ms;
  var hx = f(() => {
    "use strict";
    Te();
    px = E(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
    yT = E(String.raw`[^\p{L}\p{M}\p{N}]+`);
    vT = 8;
    kT = 30;
    fx = (n) => n.split(yT).filter((e) => e !== "");
    ps = class {
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
    ms = class {
      constructor() {
        /** By their words, with a space between them. */
        this.spaced = new ps();
        this.unspaced = new ps();
      }
      /**
       * Adds a name, or takes it away.
       *
       * @param name
       * @param present
       * @return Whether texts may have to be searched again
       */
      set(e, t) {
        const r = mx(e);
        if (px.test(r)) {
          const { length: o } = r;
          return o > 1 && o <= kT && this.unspaced.set(r, o, t);
        }
        const i = fx(r);
        return r.includes(" ") && i.length > 1 && i.length <= vT && this.spaced.set(i.join(" "), i.length, t);
      }
      /** The first name in a text, in small letters; null where there is none. */
      find(e) {
        const t = mx(e);
        const r = fx(t);
        for (let o = 0; o < r.length; o++) {
          const s = this.spaced.findAt((a) => r.slice(o, o + a).join(" "));
          if (s !== null) {
            return s;
          }
        }
        const i = px.test(t) ? t.length : 0;
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
  var xx = f(() => {
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
  var Si;
  var gx = f(() => {
    "use strict";
    hx();
    xx();
    Si = class {
      constructor() {
        this.entries = /* @__PURE__ */ new Map();
        this.names = new yr();
        this.looks = new yr();
        this.emails = new yr();
        this.people = new ms();
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
  var rd, fs;
  var bx = f(() => {
    "use strict";
    Yu();
    ki();
    ne();
    el();
    ax();
    dx();
    gx();
    rd = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() });
    fs = class {
      constructor(e) {
        this.context = e;
        this.index = new Si();
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
        this.index = new Si();
        const r = rd();
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
        const t = rd();
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
        const t = rd();
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
        return ed(e, this.nameOf(e), this.context.mode);
      }
      /** The name that the wiki is to be asked about; '' where it is not worth asking. */
      askableName(e) {
        var o;
        const t = this.index.get(e);
        const r = t !== null && ((o = td(t, this.index)) == null ? void 0 : o.severity) === "error";
        const i = this.nameOf(e);
        return us(e) && !r && !ox(e, i) ? i : "";
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
        return nd(e, this.index);
      }
      nameOf(e) {
        const t = this.index.get(e);
        return (t == null ? void 0 : t.row) === e ? t.name : Lt(e.request.username, this.context.rules).canonical;
      }
      /** Looks at the row by itself and files it under its name, look and address. */
      file(e, t) {
        const { rules: r, mode: i, requests: o } = this.context;
        const s = us(e);
        if (s) {
          tm(e, r);
        }
        const { username: a, email: c, realname: l } = e.request;
        const d = Z(e, i);
        const p = Lt(a, r);
        const m = p.canonical;
        const x = s ? Zu(e, m) : e.canonical || m;
        this.index.file({
          row: e,
          name: m,
          canonical: x,
          look: x && vi(x),
          email: c.toLowerCase(),
          realname: l,
          own: s ? cx(e, p, r, d).concat(lx(e, d, o)) : []
        }, t);
      }
      /** Compares the row with the others, and concludes. */
      relate(e) {
        const { index: t } = this;
        const r = t.get(e);
        if (r && us(e)) {
          const { reason: i } = e.request;
          const o = [...ux(r, t), ...i ? nd(i, t) : []];
          Object.assign(e, sx(e, { name: r.name, own: r.own, related: o }, this.context.mode));
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
  function wx(n, e, t, r) {
    const i = e ? [...e.creations.values()].map(({ at: o }) => o) : null;
    return {
      limited: !n.includes("noratelimit"),
      createdLastDay: i ? i.filter((o) => o > t - ST).length : null,
      needed: r
    };
  }
  var ST;
  var yx = f(() => {
    "use strict";
    ST = 864e5;
  });

  // src/accounts/list/create/batch-state.ts
  var hs;
  var id = f(() => {
    "use strict";
    hs = {
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
  function Et(n) {
    return n.state === "ready" || n.state === "warned";
  }
  function od({ state: n, attempt: e }) {
    return n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function wn(n) {
    return Et(n) || od(n) || n.state === "unknown";
  }
  var vx;
  var qn = f(() => {
    "use strict";
    id();
    vx = {
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
      batch: hs,
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
  var RT, xs;
  var kx = f(() => {
    "use strict";
    Oc();
    nx();
    bx();
    yx();
    qn();
    ne();
    RT = 400;
    xs = class {
      constructor(e, t) {
        this.store = e;
        this.local = new fs({ rules: {}, mode: "mail", requests: [], reason: "" });
        /** How to call off the checks of edited rows that wait for the typing to rest. */
        this.resting = /* @__PURE__ */ new Map();
        this.clock = t.clock;
        this.checker = new ls({ lists: t.lists, accounts: t.service, local: this.local });
        this.checker.observe((r, i) => e.set({ checker: r }, i));
      }
      /** Everything that can be known before anything is created. */
      all() {
        return g(this, null, function* () {
          const { store: e, local: t } = this;
          const { mode: r, reason: i } = e.state;
          t.context = b(h({}, t.context), { mode: r, reason: i });
          for (const a of t.checkInSlices(e.rows)) {
            if (a < 1) {
              yield Xi(this.clock, 0);
            }
          }
          e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(i) });
          const o = e.rows.filter((a) => Ce(a) === null && a.state !== "already");
          yield this.ask(o);
          const { opening: s } = e.state;
          if (s) {
            const a = this.clock.now() + s.clockSkew;
            const c = e.rows.filter(Et).length;
            e.set({ quota: wx(s.rights, this.checker.own, a, c) });
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
          this.resting.set(e.id, this.clock.later(RT, () => {
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
  function Sx(n) {
    var e, t;
    return (t = (e = /^.*/.exec(n)) == null ? void 0 : e[0]) != null ? t : "";
  }
  function Rx({ columns: n, hasHeadings: e, format: t }) {
    return n && e && t !== "sheet" ? n.map(({ heading: r }) => r) : null;
  }
  var gs;
  var Tx = f(() => {
    "use strict";
    gs = class {
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
        if (Sx(e) !== Sx(t)) {
          this.forget();
        }
      }
      /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
      changesWith(e) {
        const t = Rx(e);
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
        const t = Rx(e);
        this.columns = (i = (r = e.columns) == null ? void 0 : r.map(({ meaning: o }) => o)) != null ? i : null;
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
  var bs = f(() => {
    "use strict";
    vr = (n) => new Set(
      Array.from(n.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
    );
  });

  // src/accounts/list/read/as-rows.ts
  function ws(n, e = "") {
    const t = vr(e);
    return n.map((l, c) => {
      var d = l, { line: r, lastLine: i, cleaned: o, extra: s } = d, a = Ye(d, ["line", "lastLine", "cleaned", "extra"]);
      return Object.assign(hn(c + 1, r, a), {
        cleaned: o,
        extra: s,
        linked: t.has(a.username) ? a.username : ""
      });
    });
  }
  var sd = f(() => {
    "use strict";
    bs();
    ne();
  });

  // src/accounts/list/list-draft.ts
  var ys;
  var Ax = f(() => {
    "use strict";
    Tx();
    sd();
    ys = class {
      constructor(e, t, r, i, o, s) {
        this.store = e;
        this.check = t;
        this.table = r;
        this.sheet = i;
        this.reader = o;
        this.headings = {};
        this.answer = new gs(s);
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
            columns: t.columns.map((i, o) => {
              var s;
              return b(h({}, i), { meaning: (s = e[o]) != null ? s : "unused" });
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
        const { table: i } = this.answer;
        const { parsed: o, text: s } = this.store.state;
        const a = (o == null ? void 0 : o.table) === i ? o : null;
        return {
          table: i,
          isGuess: !t || r === s && (a == null ? void 0 : a.isGuess) === true,
          offered: a && e.length < 2 ? a.offered : e
        };
      }
      take(e, t, r, i) {
        var v, y;
        const { state: o } = this.store;
        const s = (v = e[r]) != null ? v : e[0];
        if (!s) {
          return;
        }
        const w = s, { rows: a } = w, c = Ye(w, ["rows"]);
        const l = ws(a, i);
        const { rows: d, removed: p } = this.table.carry(l, i);
        const m = c.format === "sheet" && l.some(({ request: R }) => R.password !== "");
        const x = m && ((y = o.parsed) == null ? void 0 : y.format) === "sheet" && i !== o.text;
        this.store.replaceRows(d, {
          text: i,
          parsed: i.trim() === "" ? null : b(h(h({}, c), this.question(e, t, i)), {
            certain: t,
            readings: e,
            chosen: r,
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
  function Xt(n, e) {
    return b(h({}, n), { turn: h(h({}, n.turn), e) });
  }
  function yn(n, e) {
    return { attempt: Xt(n, { looking: e }), effect: { kind: "find", which: e } };
  }
  function kr(n, e) {
    return { attempt: b(h({}, ke(n)), { status: "refused", outcome: e }), effect: Pt };
  }
  function ld(n, e) {
    return {
      attempt: b(h({}, ke(n)), {
        status: "created",
        sentAt: null,
        lost: false,
        outcome: e,
        account: e.username
      }),
      effect: Pt
    };
  }
  function vs(n, e) {
    return { attempt: b(h({}, n), { status: "unknown", lost: true, outcome: null }), effect: e };
  }
  function ad(n, e, t) {
    const { status: r, turn: { silence: i, looking: o } } = n;
    const s = AT[i];
    if (s !== void 0) {
      return { attempt: Xt(n, { silence: i + 1 }), effect: { kind: "wait", seconds: s, because: e } };
    }
    return r === "sent" || o && r !== "unfinished" ? vs(n, { kind: "stop", because: { kind: "silent" } }) : { attempt: n, effect: { kind: "stop", because: t } };
  }
  function CT(n, e) {
    const t = b(h({}, n), { turn: rs });
    switch (t.status) {
      case "open":
        return { attempt: t, effect: cd };
      case "sent":
      case "unknown":
        return yn(t, "own");
      case "unfinished": {
        const { outcome: r, existence: i } = t;
        if (e && (r == null ? void 0 : r.kind) === "step") {
          return { attempt: t, effect: { kind: "step", step: r.step } };
        }
        return i === "yes" || i === "no" ? { attempt: t, effect: Pt } : yn(t, "own");
      }
      case "created":
      case "already":
      case "refused":
        return { attempt: t, effect: Pt };
      default:
        return T(t.status);
    }
  }
  function OT({ code: n, retryAfter: e, ended: t }, r) {
    const { retry: i } = G(n);
    return i === "challenge" && r === "notDeclared" ? "never" : i === "never" && e !== null && !t ? "patience" : i;
  }
  function LT(n, e, t) {
    var o, s;
    const { turn: r } = n;
    const i = OT(e, t);
    if (i === "find" || i === "findAgain") {
      return yn(Xt(n, { losses: r.losses + 1, disputed: e }), "own");
    }
    if (i === "challenge") {
      return { attempt: ke(n), effect: { kind: "prepare", refused: e } };
    }
    if (i === "patience") {
      const a = (s = (o = e.retryAfter) != null ? o : Cx[r.patience]) != null ? s : Infinity;
      return r.patience < Cx.length && a <= Ox ? {
        attempt: Xt(ke(n), { patience: r.patience + 1 }),
        effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
      } : { attempt: ke(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    if (e.stops === "batch") {
      return { attempt: ke(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    return n.lost ? yn(Xt(n, { disputed: e }), "own") : kr(n, e);
  }
  function Lx(n) {
    return b(h({}, Ae(n.code || "restart", null)), { message: n.message, stops: "row" });
  }
  function ET(n, { retryAfter: e = 0 }) {
    const { losses: t } = n.turn;
    const r = yn(Xt(b(h({}, n), { lost: true }), { losses: t + 1 }), "own");
    return e > 0 && e <= Ox ? b(h({}, r), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : r;
  }
  function PT(n, e, t) {
    switch (e.kind) {
      case "created":
        return ld(n, e);
      case "refused":
        return LT(n, e, t);
      case "sessionLost":
        return { attempt: ke(n), effect: { kind: "stop", because: e } };
      case "step":
        return e.step.type === "restart" ? kr(n, Lx(e.step)) : {
          attempt: b(h({}, n), { status: "unfinished", outcome: e, existence: "asking" }),
          effect: { kind: "step", step: e.step }
        };
      case "unknown":
        return ET(n, e);
      default:
        return T(e);
    }
  }
  function $T(n, e) {
    return { attempt: b(h({}, n), { existence: e.kind === "free" ? "no" : "yes", turn: rs }), effect: Pt };
  }
  function MT(n) {
    const { losses: e, disputed: t } = n.turn;
    if (t && G(t.code).retry !== "findAgain") {
      return kr(n, t);
    }
    if (e < TT) {
      return { attempt: ke(n), effect: cd };
    }
    return vs(b(h({}, n), { postponed: true }), n.postponed ? Pt : { kind: "later" });
  }
  function NT(n, e) {
    var i;
    if (e.kind === "silent") {
      return ad(n, { kind: "silent" }, { kind: "silent" });
    }
    const t = Xt(n, { silence: 0 });
    if (t.status === "unfinished") {
      return $T(t, e);
    }
    const r = (i = t.turn.disputed) != null ? i : Ae("userexists");
    if (t.turn.looking === "any") {
      return e.kind === "mine" ? {
        attempt: b(h({}, ke(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
        effect: Pt
      } : kr(t, r);
    }
    switch (e.kind) {
      case "mine":
        return ld(t, { kind: "created", username: e.username, by: e.by });
      case "other":
        return yn(t, "any");
      case "free":
        return MT(t);
      default:
        return T(e);
    }
  }
  function FT(n, e) {
    switch (e.kind) {
      case "created":
        return ld(n, e);
      case "unfinished":
        return { attempt: b(h({}, n), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: Pt };
      case "left":
        return { attempt: b(h({}, n), { status: "unfinished", existence: "no" }), effect: Pt };
      case "refused":
        return e.refused.stops === "batch" ? { attempt: ke(n), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : kr(n, e.refused);
      case "sessionLost":
        return { attempt: ke(n), effect: { kind: "stop", because: e } };
      case "restart":
        return kr(n, Lx(e.step));
      case "unknown":
        return yn(Xt(
          b(h({}, n), { status: "unknown", lost: true, outcome: null, existence: null }),
          { losses: n.turn.losses + 1 }
        ), "own");
      default:
        return T(e);
    }
  }
  function Sr(n, e) {
    var t, r;
    switch (e.kind) {
      case "turn":
        return CT(n, e.holdsStep);
      case "ready":
        return {
          attempt: Xt(b(h({}, n), {
            status: "sent",
            sentAt: (t = n.sentAt) != null ? t : e.at,
            tries: n.tries + 1,
            outcome: null,
            existence: null
          }), { silence: 0 }),
          effect: { kind: "send" }
        };
      case "outcome":
        return PT(n, e.outcome, e.captcha);
      case "found":
        return NT(n, e.found);
      case "offline":
        return ad(n, { kind: "offline" }, { kind: "offline" });
      case "noChallenge":
        return ad(n, { kind: "silent" }, e);
      case "waited":
        return n.turn.looking ? yn(n, n.turn.looking) : { attempt: n, effect: cd };
      case "stepChanged":
        return {
          attempt: b(h({}, n), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
          effect: { kind: "step", step: e.step }
        };
      case "stepEnded":
        return FT(n, e.end);
      case "stepPassed":
        return { attempt: b(h({}, n), { existence: (r = e.existence) != null ? r : n.existence }), effect: Pt };
      case "calledOff":
        return n.status === "sent" ? vs(n, { kind: "interrupted" }) : { attempt: n, effect: { kind: "interrupted" } };
      case "failed": {
        const i = { kind: "stop", because: { kind: "broken", error: e.error } };
        return n.status === "sent" ? vs(n, i) : { attempt: n, effect: i };
      }
      default:
        return T(e);
    }
  }
  var TT, Cx, Ox, AT, Pt, cd;
  var ks = f(() => {
    "use strict";
    Ue();
    dt();
    U();
    Jt();
    TT = 2;
    Cx = [10, 30, 60, 120, 300];
    Ox = 900;
    AT = [15, 30, 60, 60, 120, 120, 120];
    Pt = { kind: "done" };
    cd = { kind: "prepare", refused: null };
  });

  // src/accounts/list/create/pace.ts
  var DT, IT, Ss;
  var Ex = f(() => {
    "use strict";
    DT = 20;
    IT = 3;
    Ss = class {
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
          this.times = [...this.times, e].slice(-DT);
        }
      }
      get progress() {
        const { done: e, total: t, times: r } = this;
        const i = r.slice().sort((s, a) => s - a).slice(0, Math.ceil(r.length * 0.9));
        const o = i.reduce((s, a) => s + a, 0) / i.length;
        return r.length < IT || o <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * o / 1e3) };
      }
    };
  });

  // src/accounts/list/create/row-fields.ts
  function Px(n, e, t, r) {
    const { request: i } = n;
    const o = Z(n, e.mode);
    const s = h(b(h({}, e.values), {
      username: Qt(n),
      email: i.email,
      realname: i.realname,
      reason: i.reason || e.reason,
      password: i.password,
      retype: i.password,
      mailpassword: o === "mail"
    }), r);
    for (const a of n.overrides) {
      Ze(s, a, true);
    }
    return Yn(ze(t, o), s);
  }
  function Rs(n, e) {
    return Object.fromEntries(Object.entries(n).filter(([t]) => {
      const r = xe(e, t);
      return r !== null && r.type !== "password" && !r.sensitive;
    }));
  }
  function Ts(n, e) {
    return e.username === "" ? b(h({}, e), { username: Qt(n) }) : e;
  }
  function Mx(n, e, t) {
    return { username: Qt(n), by: Jn(Z(n, e)), since: t };
  }
  var $x;
  var Ri = f(() => {
    "use strict";
    lt();
    H();
    Ee();
    Ee();
    ne();
    $x = 2e3;
  });

  // src/accounts/list/create/row-runner.ts
  function BT(n, e, { list: t }) {
    const r = e.kind === "mine" && t.some(({ attempt: i, id: o }) => o !== n.id && (i == null ? void 0 : i.status) === "created" && i.account === e.username);
    return r ? { kind: "other" } : e;
  }
  var As;
  var Nx = f(() => {
    "use strict";
    We();
    Yi();
    U();
    yt();
    Ee();
    uo();
    ne();
    Jt();
    ks();
    Ri();
    As = class {
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
        this.asksForCaptcha = gt(r.requests) !== null;
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
          let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
          for (; ; ) {
            const { attempt: i, effect: o } = Sr((r = e.attempt) != null ? r : Ot, t);
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
          const r = Px(e, t, this.requests, this.solved);
          try {
            const i = yield this.dependencies.service.create(r, Jn(Z(e, t.mode)));
            return i.kind === "created" ? Ts(e, i) : i;
          } catch (i) {
            return { kind: "unknown", cause: "unreadable" };
          }
        });
      }
      find(e, t) {
        return g(this, null, function* () {
          const { service: r, clock: i, connection: o } = this.dependencies;
          if (!o.isOnline()) {
            return { kind: "offline" };
          }
          this.parts.setPhase({ kind: "finding", row: e.id });
          const s = t === "any" ? 0 : this.since(e);
          const a = yield this.parts.interruption.unless(nr(r, i, Qt(e), s));
          return a ? { kind: "found", found: BT(e, a, this.plan) } : { kind: "calledOff" };
        });
      }
      /** Lets time pass. The connection's coming back ends the wait for it. */
      wait(e, t, r) {
        return g(this, null, function* () {
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
        return g(this, null, function* () {
          const { steps: t, interruption: r, setPhase: i } = this.parts;
          const { clock: o } = this.dependencies;
          const s = Ce(e);
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
          const a = o.now();
          i({ kind: "step", row: e.id });
          const c = yield t.answer(e, Mx(e, this.plan.mode, this.since(e)), s.step);
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
          return { kind: "stepPassed", existence: t ? lo(t) : "unknown" };
        });
      }
      /** From when on an account of ours is the one that was sent. */
      since(e) {
        var t, r;
        return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - $x;
      }
      wikiNow() {
        return this.dependencies.clock.now() + this.plan.clockSkew;
      }
    };
  });

  // src/accounts/list/create/batch-run.ts
  var qT, Cs;
  var Fx = f(() => {
    "use strict";
    Jt();
    ks();
    Ex();
    Nx();
    qT = 3;
    Cs = class {
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
        this.pace = new Ss();
        this.queue = [...r];
        this.pace.begin(r.length);
        this.runner = new As(
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
                  if (++t === qT) {
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
          this.parts.recorder.record(t, Sr((r = t.attempt) != null ? r : Ot, { kind: "failed", error: e }).attempt);
        }
        return { kind: "broken", error: e };
      }
    };
  });

  // src/accounts/list/create/challenges.ts
  var _T, WT, Os;
  var Dx = f(() => {
    "use strict";
    We();
    _T = 25 * 6e4;
    WT = ({ kind: n }) => n !== "service";
    Os = class {
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
        return g(this, null, function* () {
          var i, o;
          this.row = e;
          for (; ; ) {
            yield this.prefetch;
            this.current = (i = this.current) != null ? i : yield this.fetch();
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
            if (r()) {
              return null;
            }
            if (s && (s.values || !s.captcha)) {
              const a = this.clock.now() - s.fetchedAt < _T;
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
        if (!this.next && e && WT(e)) {
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
  var Ls;
  var Ix = f(() => {
    "use strict";
    Ls = class {
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
  var Es;
  var Bx = f(() => {
    "use strict";
    Es = class {
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
  var Ps;
  var qx = f(() => {
    "use strict";
    uo();
    ks();
    Jt();
    Ri();
    Ps = class {
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
            i((p == null ? void 0 : p.kind) === "created" ? Ts(e, p) : p);
          };
          const c = new rr(
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
        const r = (s = e == null ? void 0 : e.row) != null ? s : null;
        if (t !== r) {
          [t, r].filter((a) => a !== null).forEach((a) => this.recorder.touch(a));
        }
      }
      note(e, t, r) {
        var a;
        const i = (a = e.attempt) != null ? a : Ot;
        const { outcome: o } = i;
        const s = (o == null ? void 0 : o.kind) !== "step" || o.step !== t || i.existence !== r;
        if (s && r !== null) {
          this.recorder.record(e, Sr(i, { kind: "stepChanged", step: t, existence: r }).attempt);
        }
      }
    };
  });

  // src/accounts/list/create/queue.ts
  function UT({ state: n, attempt: e }) {
    return zT.includes(n) || n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function _x(n, e) {
    return [...e ? [e] : [], ...n.filter((t) => t !== e && UT(t))];
  }
  function Wx(n) {
    return n.filter(({ state: e }) => e === "unknown" || e === "unfinished");
  }
  function zx(n, e, t) {
    var r;
    for (const i of n) {
      const o = (r = i.attempt) != null ? r : Ot;
      const s = e === "ask" || i === t || i.state === "unknown";
      i.attempt = b(h({}, s ? o : ke(o)), {
        before: i.state === "warned" ? "warned" : "ready",
        postponed: false
      });
    }
  }
  var zT;
  var Ux = f(() => {
    "use strict";
    Jt();
    zT = ["unchecked", "ready", "warned", "refused", "unknown"];
  });

  // src/accounts/list/create/recorder.ts
  function HT({ status: n, before: e }) {
    return n === "open" ? e : n === "sent" ? "creating" : n;
  }
  var $s;
  var Hx = f(() => {
    "use strict";
    $s = class {
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
        var a, c, l;
        const r = e.attempt;
        e.attempt = t;
        const i = HT(t);
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
  function jT(n) {
    return n.filter((e) => !xe([e], K)).map((e) => b(h({}, e), {
      fields: e.fields.filter(({ name: t }) => !VT.includes(t))
    }));
  }
  function KT(n, e) {
    for (const t of new Set(n.map((r) => Z(r, e.mode)))) {
      const r = n.filter((a) => Z(a, e.mode) === t);
      const i = r.every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason;
      const o = jT(ze(e.requests, t));
      const s = Vr(o, b(h({}, e.values), { reason: i }));
      if (s) {
        return s;
      }
    }
    return null;
  }
  function Vx(n, e) {
    if (n.length === 0) {
      return { kind: "nothing" };
    }
    const t = n.filter((o) => Z(o, e.mode) !== "mail");
    const r = t.filter((o) => o.request.password === "").map(({ id: o }) => o);
    if (r.length > 0) {
      return { kind: "passwordsMissing", rows: r };
    }
    if (t.some((o) => Z(o, e.mode) === "generate") && !e.sheetSaved) {
      return { kind: "sheetNotSaved" };
    }
    const i = KT(n, e);
    return i && { kind: "fieldMissing", field: i.name, label: i.label };
  }
  var VT;
  var jx = f(() => {
    "use strict";
    We();
    H();
    dt();
    Ee();
    ne();
    VT = ["username", "email", "realname", "password", "retype", "mailpassword"];
  });

  // src/accounts/list/create/batch.ts
  function GT(n, { id: e }) {
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
  var Ms;
  var Kx = f(() => {
    "use strict";
    U();
    os();
    id();
    Fx();
    Dx();
    Ix();
    Bx();
    qx();
    Ux();
    Hx();
    Ri();
    jx();
    Ms = class extends gn {
      constructor(t) {
        super(hs);
        this.dependencies = t;
        this.batch = null;
        /** Between start() and the end of the row after which it halts. */
        this.running = false;
        /** Rows that changed since the last change was told of. */
        this.touched = [];
        this.interruption = new Es(() => this.state.halting !== null);
        const { service: r, clock: i, journal: o } = t;
        this.place = new Ls(() => t.lock());
        this.recorder = new $s(o, ({ id: s }) => this.touched.push(s), t.onCreated);
        this.steps = new Ps(r, i, this.recorder, (s) => this.tell({ step: s }));
        this.challenges = new Os(
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
        return this.begin(_x(t, i && r.list.includes(i) ? i : null), r, "create");
      }
      /**
       * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
       * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
       *
       * @return As of start()
       */
      ask(t, r) {
        return this.begin(Wx(t), r, "ask");
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
      begin(t, r, i) {
        return g(this, null, function* () {
          const o = this.isBusy ? { kind: "busy" } : i === "create" || t.length === 0 ? Vx(t, r) : null;
          if (o) {
            return o;
          }
          if (!(yield this.takePlace())) {
            return { kind: "otherTab" };
          }
          const { journal: s, clock: a } = this.dependencies;
          zx(t, i, this.steps.pending);
          this.challenges.clear();
          const { me: c, mode: l, reason: d, values: p } = r;
          s.begin({
            me: c,
            mode: l,
            reason: d,
            values: Rs(p, r.requests),
            startedAt: a.now()
          }, r.list);
          void this.run(this.makeRun(t, r, i));
          return null;
        });
      }
      makeRun(t, r, i) {
        return new Cs(this.dependencies, {
          recorder: this.recorder,
          steps: this.steps,
          challenges: this.challenges,
          interruption: this.interruption,
          setPhase: (o) => this.tell({ phase: o }),
          setProgress: (o) => this.tell({ progress: o })
        }, t, r, i);
      }
      run(t) {
        return g(this, null, function* () {
          const { phase: r } = this.state;
          const { current: i, progress: o, task: s } = t;
          this.batch = t;
          if (i) {
            this.tell({ task: s, phase: GT(s, i), progress: o });
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
  function Ns(n) {
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
  var ud = f(() => {
    "use strict";
  });

  // src/accounts/list/kept-run.ts
  var Fs;
  var Gx = f(() => {
    "use strict";
    qn();
    Fs = class {
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
          const { rows: r, owner: i } = t;
          if (i !== this.dependencies.journal.owner && !(yield this.hold(i))) {
            return { kind: "elsewhere" };
          }
          const o = r.filter(wn).length;
          return { kind: "run", done: r.length - o, total: r.length, left: o };
        });
      }
      /** Nobody gets twice what they have already, this page neither. */
      hold(e) {
        return g(this, null, function* () {
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

  // src/accounts/list/create/timed-resume.ts
  var QT, Ds;
  var Qx = f(() => {
    "use strict";
    QT = 3e4;
    Ds = class {
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
        this.callOff = r.later(Math.max(0, Math.min(e - r.now(), QT)), () => {
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
  var Is;
  var Jx = f(() => {
    "use strict";
    Is = class {
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
  var JT, XT, Bs;
  var Xx = f(() => {
    "use strict";
    Jx();
    JT = 5;
    XT = 20;
    Bs = class {
      constructor(e, t) {
        this.store = e;
        this.dependencies = t;
        this.watch = new Is(t);
      }
      /** @param begin Tries to begin while another tab creates accounts */
      forOtherTab(e) {
        const { edition: t } = this.store.state;
        this.watch.start(JT, () => g(this, null, function* () {
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
        this.watch.start(XT, () => g(this, null, function* () {
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

  // src/accounts/list/list-start.ts
  var qs;
  var Yx = f(() => {
    "use strict";
    Qx();
    Xx();
    qs = class {
      /**
       * @param store
       * @param check
       * @param batch
       * @param dependencies
       * @param order What the button would create now
       */
      constructor(e, t, r, i, o) {
        this.store = e;
        this.check = t;
        this.batch = r;
        this.dependencies = i;
        this.order = o;
        this.waiting = new Bs(e, i);
        this.resumption = new Ds(i.clock, (s) => e.set({ resumeAt: s }));
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
          const { awaitsLogin: r, opening: i } = t.state;
          const o = (s = i == null ? void 0 : i.me) != null ? s : "";
          if (r && (yield this.dependencies.whoAmI()) !== o) {
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
  function Ti({ kind: n }) {
    return !YT.includes(n);
  }
  function ZT({ place: n, batch: e }) {
    const t = Ti(e.phase);
    const { done: r, total: i } = e.progress;
    return { stage: t ? { kind: "run" } : n, step: e.step, progress: t && e.task !== "finish" ? { done: r, total: i } : null };
  }
  var YT, _s;
  var dd = f(() => {
    "use strict";
    qn();
    os();
    YT = ["idle", "stopped", "finished"];
    _s = class extends gn {
      constructor() {
        super(vx);
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
        this.change(h(h({}, t), ZT(h(h({}, this.state), t))), r);
      }
      /** Tells that rows have changed. */
      setRows(t) {
        this.set({}, t.map(({ id: r }) => r));
      }
      /** Rows have come, gone or been replaced. */
      replaceRows(t, r = {}, i = []) {
        this.rows = t;
        this.set(h({ edition: this.state.edition + 1 }, r), i);
      }
    };
  });

  // src/accounts/list/list-run.ts
  function eA(n) {
    return wn(n) || n.state === "refused" || n.state === "unfinished";
  }
  var Ws;
  var Zx = f(() => {
    "use strict";
    Kx();
    ud();
    qn();
    Gx();
    Yx();
    dd();
    Ws = class {
      constructor(e, t, r, i) {
        this.store = e;
        this.check = t;
        this.sheet = r;
        this.dependencies = i;
        this.batch = new Ms(i);
        this.kept = new Fs(i);
        this.starting = new qs(
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
        return this.store.rows.filter((t) => t === e || wn(t) && !this.sheet.isWithoutPassword(t));
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
          const r = this.kept.restore((d = (l = e.state.opening) == null ? void 0 : l.me) != null ? d : "");
          if (r.kind !== "run") {
            e.set({ brokenOff: { kind: "none" } });
            return;
          }
          const { mode: i, reason: o, values: s } = r.header;
          t.local.context = b(h({}, t.local.context), { mode: i, reason: o });
          t.local.trust(r.rows.filter(({ state: p }) => p !== "rejected" && p !== "unchecked"));
          t.local.checkAll(r.rows);
          e.replaceRows(r.rows, {
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
          if (!this.store.rows.some(eA)) {
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
            if (!Ti(r)) {
              void Promise.resolve().then(() => t());
              e();
            }
          });
        });
      }
      onBatch(e, t) {
        const { store: r } = this;
        const i = Ti(r.state.batch.phase);
        const o = Ti(e.phase);
        r.set(h({
          batch: e
        }, o ? { place: { kind: "results" }, resultsSeen: false } : {}), t);
        if (i && !o) {
          this.ended(e.phase, e.task);
        }
      }
      ended(e, t) {
        const { store: r, dependencies: i } = this;
        if (e.kind === "stopped" && e.because.kind === "sessionLost") {
          const o = t === "finish" ? r.rows.filter(({ id: s }) => s === e.row) : void 0;
          this.starting.resumeAfterLogin(o);
        }
        if (t !== "ask") {
          i.onFinished(Ns(r.rows));
        }
      }
    };
  });

  // src/accounts/list/create/passwords.ts
  function eg(n, e, t) {
    const r = n.filter((i) => Z(i, e) === "generate" && i.request.password === "");
    for (const i of r) {
      i.request = b(h({}, i.request), { password: cn(t) });
      i.passwordSource = "made";
    }
    return r.map(({ id: i }) => i);
  }
  function tg(n) {
    const e = new Map(n.map(({ request: r }) => [r.username, r.password]));
    const t = new Map(n.map((r) => [r.canonical, r.request.password]));
    e.delete("");
    t.delete("");
    return (r) => {
      var i, o;
      return (o = (i = e.get(r.request.username)) != null ? i : t.get(r.canonical)) != null ? o : "";
    };
  }
  function ng(n, e) {
    const t = tg(e);
    const r = [];
    for (const i of n) {
      const o = t(i);
      if (o !== "" && i.request.password === "") {
        i.request = b(h({}, i.request), { password: o });
        r.push(i.id);
      }
    }
    return r;
  }
  function rg(n, e) {
    const t = tg(e);
    return n.every((r) => t(r) === r.request.password);
  }
  var ig = f(() => {
    "use strict";
    jr();
    ne();
  });

  // src/accounts/list/list-sheet.ts
  var zs;
  var og = f(() => {
    "use strict";
    ig();
    Ri();
    qn();
    sd();
    ne();
    zs = class {
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
        return this.startable.some((r) => Z(r, e) === "generate" && (t !== "saved" || r.request.password === ""));
      }
      /** The rows that can be created as they stand. */
      get startable() {
        return this.store.rows.filter((e) => (Et(e) || od(e)) && !this.isWithoutPassword(e));
      }
      /** The rows that cannot be created before the sheet with their passwords is back. */
      get awaitingSheet() {
        return this.store.rows.filter((e) => wn(e) && this.isWithoutPassword(e));
      }
      /**
       * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
       * has the one in the sheet.
       */
      get renewable() {
        const { mode: e } = this.store.state;
        return this.awaitingSheet.filter((t) => Z(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
      }
      /** The accounts of which the password is not here, but in the sheet alone. */
      get withoutSlip() {
        return this.store.rows.filter((e) => {
          const t = Ce(e);
          return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
        });
      }
      /** Did its password get lost with a reload? */
      isWithoutPassword(e) {
        return e.passwordSource === "sheet" && e.request.password === "" && Z(e, this.store.state.mode) !== "mail";
      }
      /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
      prepareSheet() {
        const e = new Set(eg(this.startable, this.store.state.mode, this.randomBytes));
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
        const o = ws(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
        this.check.local.checkAll(o);
        const s = ng(t.rows, o);
        this.check.local.checkAll(t.rows);
        const a = t.rows.filter((c) => Ce(c) === null && c.request.password !== "" && Z(c, r) === "generate");
        t.set({ sheet: s.length > 0 && rg(a, o) ? "saved" : i, problem: null }, s);
        void this.check.ask(t.rows.filter((c) => c.state === "checking" || c.state === "unchecked" || s.includes(c.id) && Et(c) && Z(c, r) === "type"));
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
        var r, i;
        const { store: e } = this;
        const t = e.rows.filter(({ state: o, request: s }) => (o === "created" || o === "already") && s.password !== "");
        for (const o of t) {
          o.request = b(h({}, o.request), { password: "" });
          o.passwordSource = "sheet";
          if (o.state === "created") {
            o.wiki = null;
          }
          this.table.edits.forget(o, "password");
        }
        this.table.forgetRemoved();
        e.setRows(t);
        if (!e.rows.some(wn)) {
          e.set({ values: Rs(e.state.values, (i = (r = e.state.opening) == null ? void 0 : r.requests) != null ? i : []) });
        }
      }
      /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
      dropMade(e) {
        for (const t of this.store.rows) {
          if (t.passwordSource === "made" && Z(t, e) === "type") {
            t.request = b(h({}, t.request), { password: "" });
            t.passwordSource = "given";
            this.table.edits.forget(t, "password");
          }
        }
      }
    };
  });

  // src/accounts/list/table-edits.ts
  function tA(n, e) {
    return n.id - e.id;
  }
  function sg(n, e) {
    var o, s;
    const t = e.replace(/\r\n?/g, "\n").split("\n");
    const r = /* @__PURE__ */ new Map();
    const i = /* @__PURE__ */ new Map();
    for (const a of [...n].sort(tA)) {
      const c = (o = t[a.line - 1]) != null ? o : "";
      const l = ((s = i.get(c)) != null ? s : 0) + 1;
      i.set(c, l);
      r.set(`${l} ${c}`, a);
    }
    return r;
  }
  var Us;
  var ag = f(() => {
    "use strict";
    Us = class {
      constructor() {
        this.changes = /* @__PURE__ */ new Map();
        this.fields = /* @__PURE__ */ new Map();
      }
      /** How many rows are other than their lines say, passwords that were made left aside. */
      get count() {
        return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
      }
      edit(e, t, r) {
        const i = b(h({}, this.fields.get(e)), { [t]: r });
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
        const s = (o = this.fields.get(e)) != null ? o : {}, { [t]: r } = s, i = Ye(s, [up(t)]);
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
        const a = sg(r, i);
        const c = [];
        sg(e, t).forEach((l, d) => {
          const p = a.get(d);
          const m = o.get(l);
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
  var Hs;
  var cg = f(() => {
    "use strict";
    Jt();
    ne();
    ag();
    Hs = class {
      constructor(e, t) {
        this.store = e;
        this.check = t;
        this.edits = new Us();
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
        e.request = b(h({}, e.request), { [t]: r });
        if (t === "password") {
          e.passwordSource = "given";
        }
        this.edits.edit(e, t, r);
        e.overrides = [];
        if (e.attempt) {
          e.attempt = ke(e.attempt);
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
          i.request = b(h({}, i.request), { username: o });
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
        const i = t.split("\n").length;
        const o = e.concat(this.guests.map((c, l) => hn(e.length + l + 1, i + l + 1, c)));
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

  // src/accounts/list/list-text.ts
  function lg(n) {
    return vt([
      ["Username", "E-mail", "Real name"],
      ...n.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
    ], "	", "\n");
  }
  var ug = f(() => {
    "use strict";
    lr();
  });

  // src/accounts/list/account-list.ts
  var Vs;
  var dg = f(() => {
    "use strict";
    lt();
    dt();
    Ee();
    yt();
    kx();
    Ax();
    Zx();
    og();
    qn();
    dd();
    cg();
    ug();
    ne();
    Jt();
    Vs = class {
      constructor(e) {
        this.dependencies = e;
        this.store = new _s();
        /** What it was opened with. */
        this.asked = { accounts: [], reason: "", mail: null, many: true };
        const { store: t } = this;
        this.checking = new xs(t, e);
        this.table = new Hs(t, this.checking);
        this.sheet = new zs(
          t,
          this.checking,
          this.table,
          e.randomBytes,
          e.reader,
          () => this.draft.sheetOptions
        );
        this.draft = new ys(
          t,
          this.checking,
          this.table,
          this.sheet,
          e.reader,
          e.columns
        );
        this.run = new Ws(t, this.checking, this.sheet, e);
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
        return Z(e, this.state.mode);
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
            const i = t != null ? t : yield this.dependencies.service.open();
            const o = Vi(i.requests).filter(es);
            const [s] = o;
            r.set({ opening: i, modes: o });
            if (i.impediments.length > 0 || s === void 0) {
              r.set({ place: { kind: "impossible", impediments: i.impediments } });
              return;
            }
            const { local: a } = this.checking;
            a.context = b(h({}, a.context), { rules: i.rules, requests: i.requests });
            const c = e.mail === false ? o.find((l) => l !== "mail") : void 0;
            this.begin(e, i, c != null ? c : s, yield this.run.brokenOff(i.me));
          } catch (i) {
            const { code: o, text: s } = ce.from(i);
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
        return g(this, null, function* () {
          for (const e of this.rows.filter(({ state: t }) => t === "refused")) {
            e.attempt = e.attempt && ke(e.attempt);
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
        for (const a of er(t.requests, r)) {
          Ze(o, a.name, Xn(a));
        }
        this.table.clear();
        const s = e.accounts.map((a, c) => hn(c + 1, c + 2, a));
        this.store.replaceRows(s, {
          place: { kind: "list" },
          text: s.length > 0 ? lg(s) : "",
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

  // src/app/list-browser.ts
  function mg(n) {
    window.addEventListener("focus", n);
    return () => window.removeEventListener("focus", n);
  }
  var pg, fg;
  var hg = f(() => {
    "use strict";
    pg = {
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
    fg = {
      get: (n) => localStorage.getItem(n),
      set: (n, e) => localStorage.setItem(n, e)
    };
  });

  // src/app/run-lock.ts
  function pd(n) {
    const e = navigator.locks;
    return e ? new Promise((t) => {
      const r = new AbortController();
      const i = setTimeout(() => r.abort(), rA);
      e.request(nA + n, { signal: r.signal }, () => {
        clearTimeout(i);
        t(true);
        return iA;
      }).catch(() => {
        clearTimeout(i);
        t(!r.signal.aborted);
      });
    }) : Promise.resolve(true);
  }
  var nA, rA, iA;
  var xg = f(() => {
    "use strict";
    nA = "accountCreator.run.";
    rA = 1e3;
    iA = new Promise(() => {
    });
  });

  // src/app/parts.ts
  var js;
  var gg = f(() => {
    "use strict";
    js = class extends Error {
      constructor(e, t, r) {
        super(`AccountCreator-${e}: ${r}`);
        this.name = "PartError";
        this.part = e;
        this.problem = t;
      }
    };
  });

  // src/app/part-problem.ts
  function it(n) {
    return n instanceof js && n.problem === "otherVersion" ? u("accountcreator-new-version") : u("accountcreator-load-failed");
  }
  var Ks = f(() => {
    "use strict";
    L();
    gg();
  });

  // src/ui/shared/password-once.ts
  function Gs(n, e) {
    const t = new OO.ui.TextInputWidget({ readOnly: true });
    t.setValue(n);
    t.$input.attr({ "aria-label": u("accountcreator-password-label"), spellcheck: "false" }).addClass("accountcreator-password");
    t.$input.on("copy", () => e == null ? void 0 : e());
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
  var md = f(() => {
    "use strict";
    L();
  });

  // src/ui/shared/explanation-view.ts
  function oA({ code: n, message: e }) {
    return [...X(e) ? [] : [le(e)], u(G(n).advice)];
  }
  function fd(n, e, t) {
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
  function hd(n) {
    return n ? u("accountcreator-unfinished-advice") : u("accountcreator-unfinished-advice-maybe");
  }
  function sA(n) {
    switch (n.kind) {
      case "openingFailed":
        return { type: "error", heading: u("accountcreator-opening-failed"), paragraphs: [le(n.text)] };
      case "impossible":
        return {
          type: "error",
          heading: u("accountcreator-impossible"),
          paragraphs: n.impediments.length === 0 ? [u("accountcreator-no-password")] : n.impediments.flatMap(oA)
        };
      case "unfinished":
        return {
          type: "warning",
          heading: fd(n.because, n.isCertain, n.username),
          paragraphs: [hd(n.isCertain)]
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
  var Rr;
  var Ai = f(() => {
    "use strict";
    Ue();
    H();
    U();
    L();
    md();
    He();
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
        const t = sA(e);
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
              Gs(e.password, this.copied)
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
  var aA, Qs;
  var bg = f(() => {
    "use strict";
    aA = 500;
    Qs = class {
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
        const o = r === "soon" ? i : Math.max(i, this.shown + aA);
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
  var Js;
  var wg = f(() => {
    "use strict";
    L();
    Js = class {
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
  function yg(n) {
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
  function xd({ unsavedWork: n }) {
    const e = [
      ...n.includes("list") ? [u("accountcreator-lose-list")] : [],
      ...n.includes("passwords") ? [u("accountcreator-lose-passwords")] : [],
      ...n.includes("results") ? [u("accountcreator-lose-results")] : []
    ];
    return e.length > 0 ? e.join("\n") : u("accountcreator-start-over-question");
  }
  function vg(n) {
    return [u("accountcreator-replace-list"), xd(n)].join("\n");
  }
  var gd = f(() => {
    "use strict";
    L();
  });

  // src/ui/list/list-actions.ts
  function cA(n) {
    return g(this, null, function* () {
      if (yield ye(xd(n), u("accountcreator-start-over")).then(() => true, () => false)) {
        n.startOver();
      }
    });
  }
  function lA(n) {
    if (n.state.checker.running) {
      n.cancelCheck();
    } else {
      n.run.stop();
    }
  }
  function kg(n, e, t) {
    switch (e) {
      case "back":
        n.backToList();
        break;
      case "many":
        void cA(n);
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
        lA(n);
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
  var Sg = f(() => {
    "use strict";
    Ut();
    L();
    gd();
  });

  // src/ui/list/list-buttons.ts
  function Rg(n) {
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
        return uA(n, [r, t]);
      case "run":
        return dA(n);
      case "results":
        return pA(n, [r, t]);
      default:
        return T(e);
    }
  }
  function uA(n, e) {
    const t = n.run.startable.length;
    const { running: r, failed: i, cancelled: o } = n.state.checker;
    const s = r || t === 0;
    return [
      {
        action: "back",
        label: n.isMending ? u("accountcreator-back-to-results") : u("accountcreator-back-to-list")
      },
      ...e,
      ...r ? [{ action: "stop", label: u("accountcreator-cancel-check") }] : i > 0 || o ? [{ action: "check", label: u("accountcreator-check-again") }] : [],
      ...n.sheet.needsSheet ? Tg(n, s) : [{ action: "start", label: u("accountcreator-start", t), kind: "progressive", disabled: s }]
    ];
  }
  function Tg(n, e) {
    return n.state.sheet === "prepared" ? [
      { action: "save-sheet", label: u("accountcreator-save-sheet-again"), disabled: e },
      { action: "sheet-saved", label: u("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
    ] : [{ action: "save-sheet", label: u("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
  }
  function dA(n) {
    const { phase: e, halting: t } = n.state.batch;
    return [
      { action: "stop", label: u("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
      e.kind === "paused" ? { action: "resume", label: u("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: u("accountcreator-pause"), disabled: t !== null }
    ];
  }
  function pA(n, e) {
    const t = n.run.left.length;
    const { checker: r, isSheetComing: i } = n.state;
    const o = r.running || n.run.isBusy || i;
    return [
      { action: "many", label: u("accountcreator-start-over") },
      { action: "save-csv", label: u("accountcreator-save-csv") },
      ...n.rows.some(ts) ? [
        { action: "copy-wikitext", label: u("accountcreator-copy-wikitext") },
        { action: "copy-names", label: u("accountcreator-copy-names") },
        { action: "print-slips", label: u("accountcreator-print-slips"), disabled: i }
      ] : [],
      ...n.rows.some(({ state: s }) => s === "refused") ? [{ action: "retry", label: u("accountcreator-retry") }] : [],
      ...t === 0 ? [] : n.sheet.needsSheet ? Tg(n, o) : [{ action: "resume", label: u("accountcreator-resume-left", t), kind: "progressive", disabled: o }],
      ...e
    ];
  }
  var Ag = f(() => {
    "use strict";
    ne();
    U();
    L();
  });

  // node_modules/lit-html/lit-html.js
  function Bg(n, e) {
    if (!Td(n) || !n.hasOwnProperty("raw")) throw Error("invalid template strings array");
    return void 0 !== Og ? Og.createHTML(e) : e;
  }
  function Tr(n, e, t = n, r) {
    var s, a, c;
    if (e === kn) return e;
    let i = void 0 !== r ? (s = t._$Co) == null ? void 0 : s[r] : t._$Cl;
    const o = Ei(e) ? void 0 : e._$litDirective$;
    return (i == null ? void 0 : i.constructor) !== o && ((a = i == null ? void 0 : i._$AO) == null ? void 0 : a.call(i, false), void 0 === o ? i = void 0 : (i = new o(n), i._$AT(n, t, r)), void 0 !== r ? ((c = t._$Co) != null ? c : t._$Co = [])[r] = i : t._$Cl = i), void 0 !== i && (e = Tr(n, i._$AS(n, e.values), i, r)), e;
  }
  var Oi, Cg, Xs, Og, Fg, vn, Dg, mA, zn, Li, Ei, Td, fA, bd, Ci, Lg, Eg, _n, Pg, $g, Ig, Ad, k, t9, n9, kn, O, Mg, Wn, hA, Pi, yd, $i, Ar, vd, kd, Sd, Rd, wd, Ng, oe;
  var Re = f(() => {
    Oi = globalThis;
    Cg = (n) => n;
    Xs = Oi.trustedTypes;
    Og = Xs ? Xs.createPolicy("lit-html", { createHTML: (n) => n }) : void 0;
    Fg = "$lit$";
    vn = `lit$${Math.random().toFixed(9).slice(2)}$`;
    Dg = "?" + vn;
    mA = `<${Dg}>`;
    zn = document;
    Li = () => zn.createComment("");
    Ei = (n) => null === n || "object" != typeof n && "function" != typeof n;
    Td = Array.isArray;
    fA = (n) => Td(n) || "function" == typeof (n == null ? void 0 : n[Symbol.iterator]);
    bd = "[ 	\n\f\r]";
    Ci = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
    Lg = /-->/g;
    Eg = />/g;
    _n = RegExp(`>|${bd}(?:([^\\s"'>=/]+)(${bd}*=${bd}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
    Pg = /'/g;
    $g = /"/g;
    Ig = /^(?:script|style|textarea|title)$/i;
    Ad = (n) => (e, ...t) => ({ _$litType$: n, strings: e, values: t });
    k = Ad(1);
    t9 = Ad(2);
    n9 = Ad(3);
    kn = /* @__PURE__ */ Symbol.for("lit-noChange");
    O = /* @__PURE__ */ Symbol.for("lit-nothing");
    Mg = /* @__PURE__ */ new WeakMap();
    Wn = zn.createTreeWalker(zn, 129);
    hA = (n, e) => {
      const t = n.length - 1, r = [];
      let i, o = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", s = Ci;
      for (let a = 0; a < t; a++) {
        const c = n[a];
        let l, d, p = -1, m = 0;
        for (; m < c.length && (s.lastIndex = m, d = s.exec(c), null !== d); ) m = s.lastIndex, s === Ci ? "!--" === d[1] ? s = Lg : void 0 !== d[1] ? s = Eg : void 0 !== d[2] ? (Ig.test(d[2]) && (i = RegExp("</" + d[2], "g")), s = _n) : void 0 !== d[3] && (s = _n) : s === _n ? ">" === d[0] ? (s = i != null ? i : Ci, p = -1) : void 0 === d[1] ? p = -2 : (p = s.lastIndex - d[2].length, l = d[1], s = void 0 === d[3] ? _n : '"' === d[3] ? $g : Pg) : s === $g || s === Pg ? s = _n : s === Lg || s === Eg ? s = Ci : (s = _n, i = void 0);
        const x = s === _n && n[a + 1].startsWith("/>") ? " " : "";
        o += s === Ci ? c + mA : p >= 0 ? (r.push(l), c.slice(0, p) + Fg + c.slice(p) + vn + x) : c + vn + (-2 === p ? a : x);
      }
      return [Bg(n, o + (n[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), r];
    };
    Pi = class n {
      constructor({ strings: e, _$litType$: t }, r) {
        let i;
        this.parts = [];
        let o = 0, s = 0;
        const a = e.length - 1, c = this.parts, [l, d] = hA(e, t);
        if (this.el = n.createElement(l, r), Wn.currentNode = this.el.content, 2 === t || 3 === t) {
          const p = this.el.content.firstChild;
          p.replaceWith(...p.childNodes);
        }
        for (; null !== (i = Wn.nextNode()) && c.length < a; ) {
          if (1 === i.nodeType) {
            if (i.hasAttributes()) for (const p of i.getAttributeNames()) if (p.endsWith(Fg)) {
              const m = d[s++], x = i.getAttribute(p).split(vn), v = /([.?@])?(.*)/.exec(m);
              c.push({ type: 1, index: o, name: v[2], strings: x, ctor: "." === v[1] ? vd : "?" === v[1] ? kd : "@" === v[1] ? Sd : Ar }), i.removeAttribute(p);
            } else p.startsWith(vn) && (c.push({ type: 6, index: o }), i.removeAttribute(p));
            if (Ig.test(i.tagName)) {
              const p = i.textContent.split(vn), m = p.length - 1;
              if (m > 0) {
                i.textContent = Xs ? Xs.emptyScript : "";
                for (let x = 0; x < m; x++) i.append(p[x], Li()), Wn.nextNode(), c.push({ type: 2, index: ++o });
                i.append(p[m], Li());
              }
            }
          } else if (8 === i.nodeType) if (i.data === Dg) c.push({ type: 2, index: o });
          else {
            let p = -1;
            for (; -1 !== (p = i.data.indexOf(vn, p + 1)); ) c.push({ type: 7, index: o }), p += vn.length - 1;
          }
          o++;
        }
      }
      static createElement(e, t) {
        const r = zn.createElement("template");
        return r.innerHTML = e, r;
      }
    };
    yd = class {
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
        const { el: { content: t }, parts: r } = this._$AD, i = ((l = e == null ? void 0 : e.creationScope) != null ? l : zn).importNode(t, true);
        Wn.currentNode = i;
        let o = Wn.nextNode(), s = 0, a = 0, c = r[0];
        for (; void 0 !== c; ) {
          if (s === c.index) {
            let d;
            2 === c.type ? d = new $i(o, o.nextSibling, this, e) : 1 === c.type ? d = new c.ctor(o, c.name, c.strings, this, e) : 6 === c.type && (d = new Rd(o, this, e)), this._$AV.push(d), c = r[++a];
          }
          s !== (c == null ? void 0 : c.index) && (o = Wn.nextNode(), s++);
        }
        return Wn.currentNode = zn, i;
      }
      p(e) {
        let t = 0;
        for (const r of this._$AV) void 0 !== r && (void 0 !== r.strings ? (r._$AI(e, r, t), t += r.strings.length - 2) : r._$AI(e[t])), t++;
      }
    };
    $i = class n {
      get _$AU() {
        var e, t;
        return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
      }
      constructor(e, t, r, i) {
        var o;
        this.type = 2, this._$AH = O, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = r, this.options = i, this._$Cv = (o = i == null ? void 0 : i.isConnected) != null ? o : true;
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
        e = Tr(this, e, t), Ei(e) ? e === O || null == e || "" === e ? (this._$AH !== O && this._$AR(), this._$AH = O) : e !== this._$AH && e !== kn && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : fA(e) ? this.k(e) : this._(e);
      }
      O(e) {
        return this._$AA.parentNode.insertBefore(e, this._$AB);
      }
      T(e) {
        this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
      }
      _(e) {
        this._$AH !== O && Ei(this._$AH) ? this._$AA.nextSibling.data = e : this.T(zn.createTextNode(e)), this._$AH = e;
      }
      $(e) {
        var o;
        const { values: t, _$litType$: r } = e, i = "number" == typeof r ? this._$AC(e) : (void 0 === r.el && (r.el = Pi.createElement(Bg(r.h, r.h[0]), this.options)), r);
        if (((o = this._$AH) == null ? void 0 : o._$AD) === i) this._$AH.p(t);
        else {
          const s = new yd(i, this), a = s.u(this.options);
          s.p(t), this.T(a), this._$AH = s;
        }
      }
      _$AC(e) {
        let t = Mg.get(e.strings);
        return void 0 === t && Mg.set(e.strings, t = new Pi(e)), t;
      }
      k(e) {
        Td(this._$AH) || (this._$AH = [], this._$AR());
        const t = this._$AH;
        let r, i = 0;
        for (const o of e) i === t.length ? t.push(r = new n(this.O(Li()), this.O(Li()), this, this.options)) : r = t[i], r._$AI(o), i++;
        i < t.length && (this._$AR(r && r._$AB.nextSibling, i), t.length = i);
      }
      _$AR(e = this._$AA.nextSibling, t) {
        var r;
        for ((r = this._$AP) == null ? void 0 : r.call(this, false, true, t); e !== this._$AB; ) {
          const i = Cg(e).nextSibling;
          Cg(e).remove(), e = i;
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
      constructor(e, t, r, i, o) {
        this.type = 1, this._$AH = O, this._$AN = void 0, this.element = e, this.name = t, this._$AM = i, this.options = o, r.length > 2 || "" !== r[0] || "" !== r[1] ? (this._$AH = Array(r.length - 1).fill(new String()), this.strings = r) : this._$AH = O;
      }
      _$AI(e, t = this, r, i) {
        const o = this.strings;
        let s = false;
        if (void 0 === o) e = Tr(this, e, t, 0), s = !Ei(e) || e !== this._$AH && e !== kn, s && (this._$AH = e);
        else {
          const a = e;
          let c, l;
          for (e = o[0], c = 0; c < o.length - 1; c++) l = Tr(this, a[r + c], t, c), l === kn && (l = this._$AH[c]), s || (s = !Ei(l) || l !== this._$AH[c]), l === O ? e = O : e !== O && (e += (l != null ? l : "") + o[c + 1]), this._$AH[c] = l;
        }
        s && !i && this.j(e);
      }
      j(e) {
        e === O ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
      }
    };
    vd = class extends Ar {
      constructor() {
        super(...arguments), this.type = 3;
      }
      j(e) {
        this.element[this.name] = e === O ? void 0 : e;
      }
    };
    kd = class extends Ar {
      constructor() {
        super(...arguments), this.type = 4;
      }
      j(e) {
        this.element.toggleAttribute(this.name, !!e && e !== O);
      }
    };
    Sd = class extends Ar {
      constructor(e, t, r, i, o) {
        super(e, t, r, i, o), this.type = 5;
      }
      _$AI(e, t = this) {
        var s;
        if ((e = (s = Tr(this, e, t, 0)) != null ? s : O) === kn) return;
        const r = this._$AH, i = e === O && r !== O || e.capture !== r.capture || e.once !== r.once || e.passive !== r.passive, o = e !== O && (r === O || i);
        i && this.element.removeEventListener(this.name, this, r), o && this.element.addEventListener(this.name, this, e), this._$AH = e;
      }
      handleEvent(e) {
        var t, r;
        "function" == typeof this._$AH ? this._$AH.call((r = (t = this.options) == null ? void 0 : t.host) != null ? r : this.element, e) : this._$AH.handleEvent(e);
      }
    };
    Rd = class {
      constructor(e, t, r) {
        this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = r;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AI(e) {
        Tr(this, e);
      }
    };
    wd = Oi.litHtmlPolyfillSupport;
    wd == null ? void 0 : wd(Pi, $i), ((Ng = Oi.litHtmlVersions) != null ? Ng : Oi.litHtmlVersions = []).push("3.3.3");
    oe = (n, e, t) => {
      var o, s;
      const r = (o = t == null ? void 0 : t.renderBefore) != null ? o : e;
      let i = r._$litPart$;
      if (void 0 === i) {
        const a = (s = t == null ? void 0 : t.renderBefore) != null ? s : null;
        r._$litPart$ = i = new $i(e.insertBefore(Li(), a), a, void 0, t != null ? t : {});
      }
      return i._$AI(n), i;
    };
  });

  // node_modules/lit-html/directive.js
  var qg, Ys;
  var _g = f(() => {
    qg = (n) => (...e) => ({ _$litDirective$: n, values: e });
    Ys = class {
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
  var xA, Un;
  var Zs = f(() => {
    Re();
    _g();
    xA = {};
    Un = qg(class extends Ys {
      constructor() {
        super(...arguments), this.ot = xA;
      }
      render(n, e) {
        return e();
      }
      update(n, [e, t]) {
        if (Array.isArray(e)) {
          if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((r, i) => r === this.ot[i])) return kn;
        } else if (this.ot === e) return kn;
        return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
      }
    });
  });

  // src/ui/list/message-box.ts
  var fe;
  var $t = f(() => {
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
        oe(e != null ? e : O, this.content);
        this.widget.toggle(e !== null);
      }
    };
  });

  // src/ui/list/lazy-view.ts
  var Mt;
  var Mi = f(() => {
    "use strict";
    Re();
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
  function Yt(n) {
    return n.filter((e) => e !== "").join(mw.msg("comma-separator"));
  }
  function gA(n) {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(n).length > 0;
    } catch (e) {
      return false;
    }
  }
  function Wg(n) {
    return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter(gA), n);
  }
  function zg(n) {
    return Wg({ dateStyle: "medium", timeStyle: "short" }).format(n);
  }
  function Ni(n) {
    return Wg({ dateStyle: "medium" }).format(Number(n));
  }
  function ea(n) {
    return new Date(n.getTime() - n.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
  }
  var Sn = f(() => {
    "use strict";
  });

  // src/ui/list/stop-view.ts
  function na(n) {
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
        return u("accountcreator-problem-field", ve(n.label) || n.field);
      default:
        return T(n);
    }
  }
  function Ug(n, e) {
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
  function yA(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-stop-session", e) : u("accountcreator-stop-session-other", e, n);
  }
  function Cd(n) {
    switch (n.kind) {
      case "person":
        return u("accountcreator-stop-person");
      case "refused":
        return u("accountcreator-stop-refused");
      case "sessionLost":
        return yA(n.now);
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
  var bA, wA, ta;
  var ra = f(() => {
    "use strict";
    Re();
    Zs();
    Ue();
    H();
    U();
    Mi();
    Sn();
    $t();
    L();
    He();
    bA = 36e5;
    wA = [1, 6, 12, 24];
    ta = class {
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
          this.list.run.resumeAt(t === 0 ? null : Date.now() + t * bA);
        };
        this.exemption = new Mt(t);
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
        return k`
			<p><strong>${Cd(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused, t) : O}
			${e.kind === "sessionLost" ? this.loginTemplate() : O}`;
      }
      refusalTemplate({ message: e, code: t }, r) {
        const { advice: i, action: o } = G(t);
        return k`
			<div>${Un([e], () => X(e) ? O : le(e))}</div>
			<p>${u(i)}</p>
			${o === "raiseLimit" ? this.limitTemplate(r) : O}`;
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
        const r = wA.map((i) => k`<option value=${i}>${u("accountcreator-resume-hours", i)}</option>`);
        return k`
			<p>
				<label>
					${u("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onHours}>
						<option value="0">${u("accountcreator-resume-by-hand")}</option>
						${r}
					</select>
				</label>
				<span role="status">${t === null ? "" : u("accountcreator-resume-at", zg(t))}</span>
			</p>
			${this.exemption.element}`;
      }
    };
  });

  // src/ui/list/list-status.ts
  function vA({ phase: n, halting: e }) {
    if (n.kind === "waiting") {
      return Ug(n.because, Math.max(0, Math.ceil((n.until - Date.now()) / 1e3)));
    }
    return n.kind === "paused" ? u("accountcreator-paused") : e ? u("accountcreator-halting") : "";
  }
  function Hg({ state: n, sheet: e }) {
    const { stage: t, batch: r, checker: i, problem: o } = n;
    if (r.phase.kind === "finding") {
      return u("accountcreator-finding");
    }
    if (t.kind === "run") {
      return vA(r);
    }
    if (i.running) {
      return u("accountcreator-checking", i.done, i.total);
    }
    if (t.kind !== "check" && t.kind !== "results") {
      return "";
    }
    return o ? na(o) : n.sheet === "prepared" && e.needsSheet ? u("accountcreator-sheet-question") : "";
  }
  var Vg = f(() => {
    "use strict";
    L();
    ra();
  });

  // src/ui/list/list-step.ts
  function kA(n, e) {
    var t;
    switch (e) {
      case "gone":
        return fd("lost", ((t = n.attempt) == null ? void 0 : t.existence) === "yes", n.canonical);
      case "otherTab":
        return u("accountcreator-other-tab");
      case "busy":
        return u("accountcreator-problem-busy");
      default:
        return T(e);
    }
  }
  var ia;
  var jg = f(() => {
    "use strict";
    Re();
    ne();
    U();
    Ut();
    Ai();
    L();
    _c();
    ia = class {
      /**
       * @param list
       * @param dependencies
       * @param say Says something beside the buttons
       * @param changed Told when there is something else to show around it
       */
      constructor(e, t, r, i) {
        this.list = e;
        this.say = r;
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
            this.say(kA(e, t));
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
        const i = yo(t);
        return [
          ...this.isInRun ? [{ action: "leave-all", label: u("accountcreator-leave-all-steps"), disabled: r }] : [],
          { action: "leave", label: cr(t), kind: "destructive", disabled: r },
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
          void ye(Yr(r), cr(r)).then(() => this.list.run.leaveStep(), () => this.focus());
        } else if (e === "leave-all") {
          void ye(u("accountcreator-leave-all-question"), u("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
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
  function SA(n, e) {
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
  function Kg(n, e, t) {
    return n.map((r, i) => i === e ? t : SA(t, r) ? "unused" : r);
  }
  function Gg(n) {
    return n !== "unused" && n !== "password" && n !== "reason" && n !== "mode";
  }
  function Qg(n) {
    const [e, ...t] = n.flatMap(({ columns: r }) => r ? [r] : []);
    return (e != null ? e : []).flatMap(({ heading: r, meaning: i }, o) => {
      const s = /* @__PURE__ */ new Set([i, ...t.flatMap((a) => {
        var c, l;
        return (l = (c = a[o]) == null ? void 0 : c.meaning) != null ? l : [];
      })]);
      return s.size > 1 ? [{ place: o, heading: r, meanings: [...s] }] : [];
    });
  }
  function Fi({ columns: n, format: e, isGuess: t, readings: r }) {
    return t || r.length > 1 || e !== "sheet" && n !== null && n.length > 1;
  }
  function Od(n) {
    return n !== null && !n.certain && Fi(n);
  }
  var Ld = f(() => {
    "use strict";
  });

  // src/ui/list/broken-off-view.ts
  function RA(n) {
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
  function Jg(n, e) {
    if (n.kind === "none") {
      return null;
    }
    const t = () => {
      void e.goOn();
    };
    const r = () => {
      const i = n.kind === "run" ? ye(u("accountcreator-broken-off-forget-question"), u("accountcreator-broken-off-forget")) : $.when();
      void i.then(() => e.forgetRun(), () => void 0);
    };
    return k`
		<p>${RA(n)}</p>
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
  var Xg = f(() => {
    "use strict";
    Re();
    U();
    Ut();
    L();
  });

  // src/ui/list/column-text.ts
  function Zt(n) {
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
  var Ed = f(() => {
    "use strict";
    L();
  });

  // src/ui/list/list-paste.ts
  function AA(n, e) {
    n.focus();
    if (!document.execCommand("insertText", false, e)) {
      n.setRangeText(e, n.selectionStart, n.selectionEnd, "end");
      n.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  function Yg(n, e) {
    n.addEventListener("paste", (t) => {
      var i, o, s, a;
      const r = (o = (i = t.clipboardData) == null ? void 0 : i.getData("text/html")) != null ? o : "";
      if (TA.test(r)) {
        t.preventDefault();
        const c = (a = (s = t.clipboardData) == null ? void 0 : s.getData("text/plain")) != null ? a : "";
        void e.readSource({ kind: "html", html: r, text: c }, { DOMParser }).catch((l) => {
          mw.log.error(l);
          return { text: c };
        }).then((l) => AA(n, l.text));
      }
    });
  }
  var TA;
  var Zg = f(() => {
    "use strict";
    TA = /<(?:table|tr|a)[\s>]/i;
  });

  // src/ui/list/opened-file.ts
  function oa(n) {
    return g(this, null, function* () {
      try {
        return new Uint8Array(yield n.arrayBuffer());
      } catch (e) {
        return null;
      }
    });
  }
  function sa(n) {
    var t, r;
    const e = (r = (t = n.files) == null ? void 0 : t[0]) != null ? r : null;
    n.value = "";
    return e;
  }
  function aa(n, e) {
    n.addEventListener("dragover", (t) => t.preventDefault());
    n.addEventListener("drop", (t) => {
      var i;
      const r = (i = t.dataTransfer) == null ? void 0 : i.files[0];
      if (r) {
        t.preventDefault();
        e(r);
      }
    });
  }
  var Di = f(() => {
    "use strict";
  });

  // src/ui/list/list-sources.ts
  var ca;
  var eb = f(() => {
    "use strict";
    Re();
    L();
    $t();
    Di();
    ca = class {
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
          const t = e instanceof HTMLInputElement ? sa(e) : null;
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
        aa(e, (t) => this.openFile(t));
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
  var la;
  var tb = f(() => {
    "use strict";
    Re();
    L();
    Mi();
    la = class {
      constructor(e, t) {
        this.list = e;
        this.element = document.createElement("div");
        this.isOpen = false;
        this.view = new Mt(t);
      }
      render(e) {
        const t = this.list.rows.filter(({ request: r }) => r.username === "").length;
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
  function nb(n) {
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
  function CA([n]) {
    return n === void 0 ? u("accountcreator-remark-has-account") : u("accountcreator-remark-has-account-since", Ni(n));
  }
  function OA([n, e]) {
    return n === void 0 ? u("accountcreator-remark-name-taken") : e ? u("accountcreator-remark-name-taken-by", Ni(n), e) : u("accountcreator-remark-name-taken-since", Ni(n));
  }
  function Rn({ code: n, parameters: e }) {
    switch (n) {
      case "name-missing":
        return u("accountcreator-remark-name-missing");
      case "name-invalid":
        return u("accountcreator-remark-name-invalid");
      case "name-taken":
        return OA(e);
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
        return u("accountcreator-remark-already", ...e.map(Ni));
      case "has-account":
        return CA(e);
      default:
        return T(n);
    }
  }
  function ua(n, e) {
    var t;
    switch (e.kind) {
      case "created":
        return {
          wiki: null,
          own: e.by === "mail" ? u("accountcreator-row-created-mail") : u("accountcreator-row-created")
        };
      case "refused":
        return {
          wiki: X(e.message) ? null : e.message,
          own: u(G(e.code).advice)
        };
      case "step":
        return { wiki: null, own: hd(((t = n.attempt) == null ? void 0 : t.existence) === "yes") };
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
    Ue();
    H();
    U();
    Ai();
    Sn();
    L();
  });

  // src/ui/list/shared-fields.ts
  function LA({ opening: n, mode: e }) {
    var o;
    const t = (o = n == null ? void 0 : n.requests) != null ? o : [];
    const r = xe(t, "reason");
    const i = er(t, e).filter(({ name: s, type: a }) => s !== K && s !== Wr && a !== "button");
    return [...r ? [r] : [], ...i];
  }
  var Or;
  var Pd = f(() => {
    "use strict";
    We();
    H();
    dt();
    lt();
    Dc();
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
        const r = LA(e).filter(({ name: i }) => t === void 0 || i === t);
        return r.flatMap((i) => {
          var c, l;
          const o = (c = this.controls.get(i)) != null ? c : this.makeControl(i);
          const s = i.name === "reason";
          o.setValue(s ? e.reason : (l = we(e.values, i.name)) != null ? l : "");
          const [a] = s ? e.reasonRemarks : [];
          o.setRemark(a ? { type: "warning", content: Rn(a) } : null);
          return o.$element.get();
        });
      }
      makeControl(e) {
        const t = new ir(e, {
          changed: (r, i) => {
            if (r === "reason") {
              this.draft.setReason(String(i));
            } else {
              this.draft.setValue(r, i);
            }
          }
        }, true);
        this.controls.set(e, t);
        return t;
      }
    };
  });

  // src/ui/shared/password-mode-view.ts
  function EA(n, e, t) {
    switch (n) {
      case "mail": {
        const r = xe(e, "mailpassword");
        return r && !X(r.label) ? ve(r.label) : u("accountcreator-mode-mail");
      }
      case "generate":
      case "type":
        return t[n]();
      default: {
        const r = n.slice("request:".length);
        const i = e.find((s) => s.id === r);
        const o = i == null ? void 0 : i.fields.find(({ type: s }) => s === "button");
        return o && ve(o.label) || i && ve(i.provider) || r;
      }
    }
  }
  var Lr;
  var $d = f(() => {
    "use strict";
    H();
    L();
    He();
    Lr = class {
      constructor(e, t) {
        this.chosen = e;
        this.own = t;
        this.$element = $("<div>").addClass("accountcreator-modes");
        this.radios = [];
        this.shown = "";
      }
      render(e, t, r) {
        const i = e.map((s) => EA(s, r, this.own));
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
  function $A(n) {
    const e = {};
    for (const t of ["username", "email", "realname", "password"]) {
      const r = xe(n, t);
      if (r) {
        e[t] = [ve(r.label), Zt(t)];
      }
    }
    return e;
  }
  var PA, rb, da;
  var ib = f(() => {
    "use strict";
    Re();
    Ld();
    ne();
    H();
    Xg();
    Ed();
    Mi();
    $t();
    Zg();
    eb();
    tb();
    L();
    Cr();
    Pd();
    $d();
    He();
    PA = 250;
    rb = 8;
    da = class {
      constructor(e, t, { columns: r, naming: i }) {
        this.list = e;
        this.element = document.createElement("div");
        this.brokenOff = new fe("warning");
        /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
        this.known = "";
        this.columns = new Mt(r);
        this.names = new la(e, i);
        this.element.className = "accountcreator-list";
        this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: u("accountcreator-list-example") });
        this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
        this.text.on("change", () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.readNow(), PA);
        });
        this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: u("accountcreator-list") });
        this.shared = new Or(e.draft);
        this.modes = new Lr((s) => {
          if (es(s)) {
            e.draft.setMode(s);
          }
        }, {
          generate: () => u("accountcreator-mode-generate-list"),
          type: () => u("accountcreator-mode-type-list")
        });
        this.sources = new ca(e, t, () => this.readNow());
        this.sources.takeDrops(this.element);
        const [o] = this.text.$input.get();
        if (o instanceof HTMLTextAreaElement) {
          Yg(o, e.draft);
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
          const e = Od(this.list.state.parsed) ? yield this.columns.ready() : null;
          const t = e !== null && Od(this.list.state.parsed);
          if (t) {
            this.render(this.list.state);
            e.focus();
          }
          return t;
        });
      }
      render(e) {
        var r, i;
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
        const t = (i = (r = e.opening) == null ? void 0 : r.requests) != null ? i : [];
        this.list.draft.setHeadings($A(t));
        this.brokenOff.show(Jg(e.brokenOff, this.list.run));
        this.modes.render(e.modes, e.mode, t);
        this.columns.render(e, e.parsed !== null && Fi(e.parsed));
        this.names.render(e);
        oe(this.template(e), this.element);
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
        const i = r.length - rb;
        const o = r.slice(0, rb).map(({ line: s, code: a, text: c }) => k`<li>${u("accountcreator-line", s, nb(a), c)}</li>`);
        return k`
			<strong>${u("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? u("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${r.length === 0}>
				${o}
				${i > 0 ? k`<li>${u("accountcreator-more-lines", i)}</li>` : O}
			</ul>`;
      }
    };
  });

  // src/ui/list/page-title.ts
  var pa;
  var ob = f(() => {
    "use strict";
    pa = class {
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
  function sb(n, e) {
    if ((n == null ? void 0 : n.stage.kind) !== "run" || e.stage.kind !== "run") {
      return "now";
    }
    const [{ batch: t }, { batch: r }] = [n, e];
    return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
  }
  var ab = f(() => {
    "use strict";
  });

  // src/ui/list/status-note.ts
  var ma;
  var cb = f(() => {
    "use strict";
    ma = class {
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
  function fa({ state: n }, e) {
    return e === "all" || lb[e].includes(n);
  }
  function Er(n, e) {
    const t = e === "all" ? Object.values(n) : lb[e].map((r) => n[r]);
    return t.reduce((r, i) => r + i, 0);
  }
  function Md(n, e) {
    const t = e.find((r) => Er(n, r) > 0);
    return Er(n, "all") > MA && t ? t : "all";
  }
  var lb, MA;
  var Nd = f(() => {
    "use strict";
    lb = {
      problems: ["rejected", "refused", "unknown", "unfinished"],
      warnings: ["warned"],
      ready: ["ready"],
      done: ["created", "already", "skipped"]
    };
    MA = 15;
  });

  // src/ui/list/challenge-view.ts
  var ha;
  var ub = f(() => {
    "use strict";
    We();
    Ue();
    fo();
    L();
    ha = class {
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
        const { solve: r } = this;
        this.show(t && (r !== null || e !== null && !e.answered), t);
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
        const { style: r, childElementCount: i } = this.element;
        if (!t) {
          r.minHeight = "";
        } else if (!e && i > 1) {
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
            const i = yield e();
            if (r()) {
              this.$refused.empty();
              this.list.run.answerChallenge(K, i);
            }
          } catch (i) {
            if (r()) {
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
        var r;
        (r = this.label) == null ? void 0 : r.setLabel(u("accountcreator-challenge-for", this.nameOf(t)));
        if (e !== this.said) {
          this.said = e;
          this.$refused.empty();
          if (e) {
            this.sayError(u(G(e.code).advice));
          }
        }
      }
      nameOf(e) {
        var t, r;
        return (r = (t = this.list.rows.find(({ id: i }) => i === e)) == null ? void 0 : t.canonical) != null ? r : "";
      }
      build({ captcha: e, row: t }) {
        var c;
        const r = this.nameOf(t);
        const i = new OO.ui.TextInputWidget({ name: K, autocomplete: false });
        i.$input.attr({ spellcheck: "false", autocapitalize: "off" });
        const o = () => {
          if (i.getValue().trim() !== "") {
            this.list.run.answerChallenge(K, i.getValue());
          }
        };
        i.on("enter", o);
        const s = new OO.ui.ButtonWidget({ label: u("accountcreator-answer"), flags: ["primary", "progressive"] });
        s.on("click", o);
        const a = new ln(e, {
          another: () => this.list.run.anotherChallenge(),
          answered: (l) => {
            if (l !== "") {
              this.list.run.answerChallenge(K, l);
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
            address: () => mw.util.getUrl("Special:CreateAccount", { wpName: r }),
            handOver: () => this.list.run.stop()
          }
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
  function Pr(n) {
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
  function xa(n) {
    const e = document.createElement("div");
    e.className = `accountcreator-cell accountcreator-cell-${n}`;
    e.setAttribute("role", "gridcell");
    return e;
  }
  function DA({ state: n }) {
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
  function Fd(n, e, t) {
    return k`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${n}</button>`;
  }
  var Hn, NA, FA, ga;
  var $r = f(() => {
    "use strict";
    Re();
    Zs();
    U();
    ne();
    L();
    Cr();
    He();
    Hn = ["username", "email", "realname"];
    NA = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    FA = ["created", "already", "unfinished", "unknown"];
    ga = class {
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
        this.state = xa("state");
        this.fields = Hn.map((e) => ({
          field: e,
          cell: xa(e),
          text: document.createElement("bdi")
        }));
        this.remarks = xa("remarks");
        this.tools = xa("tools");
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
        const r = Ce(e);
        const i = FA.includes(e.state);
        const o = e.remarks.filter(({ code: a }) => !i || a === "already" || a === "has-account");
        if (o.length > 0 || r || this.remarks.hasChildNodes()) {
          oe([
            o.map((a) => this.remarkTemplate(a)),
            r ? this.outcomeTemplate(r) : O
          ], this.remarks);
        }
        oe(this.toolTemplate(), this.tools);
        for (const a of Array.from(this.remarks.querySelectorAll("a[href]"))) {
          a.setAttribute("tabindex", "-1");
        }
        if (t && !this.element.contains(document.activeElement)) {
          (s = this.cell("username")) == null ? void 0 : s.focus({ preventScroll: true });
        }
      }
      outcomeTemplate(e) {
        const { row: t, actions: r } = this;
        const { wiki: i, own: o } = e.kind === "step" && r.canFinish(t) ? { wiki: null, own: u("accountcreator-row-unfinished") } : ua(t, e);
        return k`<div>${Un([i], () => i ? le(i) : O)} ${o}</div>`;
      }
      remarkTemplate(e) {
        const { row: t, actions: r } = this;
        const { message: i, override: o } = e;
        const s = e.code === "name-taken" && e.fixes.length === 0;
        const a = e.fixes.map((c) => Fd(u("accountcreator-fix", c), "fix", () => r.fix(t, e, c)));
        return k`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${i ? Un([i], () => le(i)) : Rn(e)}
			${a}
			${s ? this.alternativesTemplate() : O}
			${o === null ? O : this.overrideTemplate(e, o)}
		</div>`;
      }
      alternativesTemplate() {
        const { search: e } = this;
        const t = e !== null && e.about === this.row.wiki;
        const r = () => {
          void this.findNames();
        };
        return k`
			${Fd(u("accountcreator-alternatives"), "find-name", r)}
			<span role="status">${t ? DA(e) : ""}</span>`;
      }
      findNames() {
        return g(this, null, function* () {
          var r;
          const { row: e } = this;
          const t = (i) => {
            this.search = { about: e.wiki, state: i };
            this.render();
          };
          if (((r = this.search) == null ? void 0 : r.state) === "asking") {
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
        return k`<label>
			<input type="checkbox" tabindex="-1" .checked=${r.overrides.includes(t)} @change=${o}>
			${u("accountcreator-override")}
		</label>`;
      }
      toolTemplate() {
        const { row: e, actions: t } = this;
        if (e.state === "unfinished") {
          return t.canFinish(e) ? Fd(u("accountcreator-finish"), "finish", () => t.finish(e)) : O;
        }
        if (!NA.includes(e.state)) {
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
  function db(n) {
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
  function qA({ limited: n, createdLastDay: e, needed: t }) {
    if (!n) {
      return u("accountcreator-quota-none");
    }
    return e === null ? u("accountcreator-quota", t) : u("accountcreator-quota-used", t, e);
  }
  function _A(n) {
    return n === null ? "" : n < 90 ? u("accountcreator-seconds-left", Math.ceil(n)) : u("accountcreator-minutes-left", Math.ceil(n / 60));
  }
  function WA(n) {
    return Yt(IA.filter((e) => n[e] > 0).map((e) => u("accountcreator-count", n[e], Pr(e))));
  }
  var IA, BA, ba;
  var pb = f(() => {
    "use strict";
    Re();
    ud();
    ne();
    Nd();
    ub();
    Sn();
    Mi();
    $t();
    L();
    $r();
    Pd();
    ra();
    Cr();
    IA = [
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
    BA = ["all", "problems", "warnings", "ready", "done"];
    ba = class {
      constructor(e, t, { createAccountPage: r, sheetReturn: i, exemption: o }) {
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
        this.stopView = new ta(e, o);
        this.challenge = new ha(e, r);
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
        const i = r === "run";
        const o = Ns(this.list.rows);
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
			<div class="accountcreator-summary" tabindex="-1">${WA(t)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
      }
      template(e, t) {
        const { stage: r, quota: i } = e;
        return k`
			${this.stopView.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<div class="accountcreator-missing-field">${this.missingField(e)}</div>
			<p ?hidden=${r.kind !== "check" || !i}>
				${i ? qA(b(h({}, i), { needed: this.list.creatable.length })) : ""}
			</p>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${u("accountcreator-filters")}>
					${BA.map((o) => this.filterTemplate(o, Er(t, o)))}
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
		>${u("accountcreator-filter-count", db(e), t)}</button>`;
      }
      choose(e) {
        this.isChosen = true;
        this.setFilter(e);
        const { state: t } = this.list;
        this.render(t, t);
      }
      /** The rows that need somebody come before all others, unless somebody is at work with these already. */
      chooseFilter({ stage: { kind: e }, checker: t }, r, i) {
        const o = (r == null ? void 0 : r.checker.running) && !t.running && !t.cancelled;
        if (e !== (r == null ? void 0 : r.stage.kind)) {
          this.isChosen = false;
          this.setFilter(e === "run" ? "all" : Md(i, ["problems"]));
        } else if (o && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
          this.setFilter(Md(i, ["problems", "warnings"]));
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
        const r = db("all");
        return t > 0 ? u("accountcreator-shown-first", t, Er(e, "all") - t, r) : u("accountcreator-shown-first-done", r);
      }
      progressText({ batch: e }) {
        const { done: t, total: r, secondsLeft: i } = e.progress;
        const { phase: o } = e;
        const s = "row" in o ? this.list.rows.find(({ id: a }) => a === o.row) : void 0;
        return Yt([
          u("accountcreator-progress-count", t, r),
          s ? xn(s) : "",
          _A(i)
        ]);
      }
      problemTexts({ problem: e, stage: t, reasonRemarks: r, batch: i }) {
        return [
          ...e ? [na(e)] : [],
          ...t.kind === "check" ? r.map(Rn) : [],
          ...t.kind !== "run" && this.list.sheet.needsSheet ? [u("accountcreator-problem-sheet")] : [],
          ...i.journalKept ? [] : [u("accountcreator-journal-lost")]
        ];
      }
    };
  });

  // src/ui/list/cell-editor.ts
  function UA(n) {
    switch (n) {
      case "email":
        return u("accountcreator-column-email");
      case "realname":
        return u("accountcreator-column-realname");
      default:
        return u("accountcreator-column-username");
    }
  }
  var zA, wa;
  var mb = f(() => {
    "use strict";
    L();
    zA = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]);
    wa = class {
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
        o.setAttribute("aria-label", UA(t));
        o.setAttribute("autocomplete", "off");
        i.textContent = "";
        i.append(o);
        this.editor = o;
        o.focus();
        if (r === null) {
          o.select();
        }
        o.addEventListener("keydown", (s) => {
          const a = zA.get(s.key);
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
  var HA, ya;
  var fb = f(() => {
    "use strict";
    HA = 16;
    ya = class {
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
        const e = performance.now() + HA;
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
  var VA, jA, hb, va;
  var xb = f(() => {
    "use strict";
    Nd();
    $r();
    fb();
    VA = 50;
    jA = 60;
    hb = "data-passed-over";
    va = class {
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
        this.slices = new ya(() => this.step());
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
            if (fa(r.row, this.filter)) {
              this.show(r, true);
            }
          }
        }
        void this.slices.go();
      }
      setFilter(e) {
        this.filter = e;
        this.views.forEach((r) => this.show(r, fa(r.row, e)));
        let t = 0;
        for (const r of new Set(this.blocks.values())) {
          r.element.toggleAttribute(hb, t > jA);
          t += r.shown;
        }
        requestAnimationFrame(() => requestAnimationFrame(() => {
          Array.from(this.element.children).forEach((r) => r.removeAttribute(hb));
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
        const t = new ga(e, this.actions, (a) => this.stateText(a));
        const r = this.last && this.blocks.get(this.last);
        const i = !r || r.size >= VA && r.element === this.element.lastElementChild && ((s = this.last) == null ? void 0 : s.element) === r.element.lastElementChild;
        const o = i ? this.makeBlock() : r;
        this.views.set(e.id, t);
        this.blocks.set(t, o);
        o.size++;
        o.element.insertBefore(t.element, i || !this.last ? null : this.last.element.nextSibling);
        t.element.hidden = true;
        this.show(t, fa(e, this.filter));
        return t;
      }
      stateText(e) {
        var r;
        const t = (r = this.stateTexts.get(e)) != null ? r : Pr(e);
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
  var ka;
  var gb = f(() => {
    "use strict";
    $r();
    ka = class {
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
        var t, r, i;
        const e = (t = this.reachable) == null ? void 0 : t.closest("[data-accountcreator-row]");
        if (!e || e.hidden || !this.table.contains(e)) {
          this.setReachable((i = (r = this.blocks.neighbour(null, 1)) == null ? void 0 : r.cell("username")) != null ? i : null);
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
        var o, s;
        const { stops: i = [] } = (o = this.blocks.neighbour(e, r)) != null ? o : {};
        this.goTo((s = i[t]) != null ? s : i[i.length - 1]);
      }
      /** @return Null: it is at no such place */
      placeOf(e) {
        var s;
        const t = e instanceof Element ? e : null;
        const r = t == null ? void 0 : t.closest("[data-accountcreator-row]");
        const i = this.blocks.view(Number(r == null ? void 0 : r.getAttribute("data-accountcreator-row")));
        const o = i ? i.stops.findIndex((a) => a.contains(t)) : -1;
        return i && o !== -1 ? { view: i, stop: o, field: (s = Hn[o]) != null ? s : null } : null;
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
            const i = getComputedStyle(this.table).direction === "rtl";
            this.goTo(t.stops[r + (e === "ArrowRight" === i ? -1 : 1)]);
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
  function KA(n) {
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
  var Sa;
  var bb = f(() => {
    "use strict";
    L();
    mb();
    xb();
    $r();
    gb();
    Sa = class {
      /**
       * @param actions
       * @param reveal Brings an element of the table into sight
       */
      constructor(e, t) {
        this.actions = e;
        this.element = document.createElement("div");
        /** The headings of the columns. */
        this.head = document.createElement("div");
        this.editor = new wa(
          ({ row: i }, o, s) => e.edit(i, o, s),
          (i, o, s) => this.leave(i, o, s)
        );
        this.blocks = new va(e, (i) => this.editor.isIn(i));
        this.cursor = new ka(this.element, this.blocks, t);
        this.element.className = "accountcreator-table";
        this.element.setAttribute("role", "grid");
        this.element.setAttribute("aria-label", u("accountcreator-table"));
        KA(this.head);
        const { element: r } = this.blocks;
        this.element.append(this.head, r);
        r.addEventListener("keydown", (i) => this.onKeydown(i));
        r.addEventListener("dblclick", (i) => this.editAt(i.target));
        r.addEventListener("click", (i) => this.onClick(i));
        r.addEventListener("focusin", (i) => this.onFocus(i));
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
      removeAndMove(e, t) {
        const r = this.blocks.neighbour(e, 1);
        const i = r === e ? this.blocks.neighbour(e, -1) : r;
        if (this.actions.canEdit(e.row)) {
          this.actions.remove(e.row);
          if (i && i !== e) {
            this.cursor.goTo(i.cell(t));
          }
        }
      }
      /** From a cell that was edited to the next one. */
      leave(e, t, r) {
        var i;
        if (r === "down") {
          this.cursor.move(e, Hn.indexOf(t), 1);
        } else {
          this.cursor.goTo(e.cell(r === "right" ? (i = Hn[Hn.indexOf(t) + 1]) != null ? i : t : t));
        }
      }
    };
  });

  // src/ui/list/table-scroll.ts
  var GA, Ra;
  var wb = f(() => {
    "use strict";
    GA = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
    Ra = class {
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
          if (GA.has(o) && !(s instanceof Element && s.closest("input, textarea, select, button"))) {
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
  function XA(n, e, t) {
    return new Sa({
      edit: (r, i, o) => n.table.edit(r, i, o),
      canEdit: (r) => JA(r) && n.state.stage.kind !== "run",
      fix: (r, i, o) => n.table.edit(r, i.field, o),
      override: (r, i, o) => n.table.override(r, i, o),
      alternatives: (r) => n.table.alternatives(r),
      remove: (r) => n.table.remove(r),
      finish: t,
      canFinish: (r) => n.run.holdsStep(r)
    }, (r) => e.reveal(r));
  }
  var QA, JA, Ta;
  var yb = f(() => {
    "use strict";
    L();
    pb();
    bb();
    wb();
    QA = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    JA = ({ state: n, creation: e }) => QA.includes(n) || n === "already" && (e == null ? void 0 : e.createdByMe) !== true;
    Ta = class {
      constructor(e, t) {
        this.list = e;
        this.hint = document.createElement("p");
        const r = [];
        this.scroll = new Ra(r);
        this.table = XA(e, this.scroll, (i) => t.finish(i));
        this.head = new ba(e, {
          setFilter: (i) => this.table.setFilter(i),
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
  function Aa({ kind: n }) {
    return n === "check" || n === "run" || n === "results";
  }
  function Dd({ step: n, stage: e }) {
    return n ? "step" : e.kind;
  }
  function vb({ stage: n, batch: { phase: e } }) {
    return n.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
  }
  var Ca;
  var kb = f(() => {
    "use strict";
    Ai();
    bg();
    L();
    wg();
    Sg();
    Ag();
    Vg();
    jg();
    ib();
    gd();
    ob();
    ab();
    cb();
    ra();
    yb();
    Ca = class {
      constructor(e, t) {
        this.list = e;
        this.dependencies = t;
        this.$element = $("<div>").addClass("accountcreator-list-screen");
        this.size = "full";
        this.explanation = new Rr();
        this.pageTitle = new pa(document);
        this.isShown = false;
        /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
        this.missed = /* @__PURE__ */ new Set();
        /** What is on the screen, or was when it was left; null: nothing was yet. */
        this.shown = null;
        this.changed = () => void 0;
        this.note = new ma(e);
        this.listView = new da(e, t.sources, t.draft);
        this.exports = new Js(e, t.exports, (r) => this.say(r));
        this.step = new ia(e, t, (r) => this.say(r), () => this.changed());
        this.panel = new Ta(e, b(h({}, t), {
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
        e.observe((r, i) => {
          if (!this.isShown) {
            i.forEach((s) => this.missed.add(s));
          }
          const { progress: o } = r;
          this.pageTitle.show(o ? u("accountcreator-title-progress", o.done, o.total) : "");
        });
      }
      get title() {
        return u("accountcreator-title-list");
      }
      get viewName() {
        const e = Dd(this.list.state);
        return e === "step" || e === "check" || e === "run" || e === "results" ? e : "list";
      }
      get status() {
        const { state: e } = this.list;
        const { phase: t } = e.batch;
        const r = this.step.status || Hg(this.list) || this.note.text;
        return r === "" && vb(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Cd(t.because) : r;
      }
      get buttons() {
        return this.step.isOpen ? this.step.buttons : Rg(this.list);
      }
      get closingQuestion() {
        return yg(this.list);
      }
      get replaceQuestion() {
        return vg(this.list);
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
          kg(this.list, e, (t) => this.exports.press(t));
        }
      }
      focus() {
        const { state: e } = this.list;
        if (this.step.isOpen) {
          this.step.focus();
        } else if (Aa(e.stage)) {
          this.panel.focus(vb(e));
        } else if (e.stage.kind === "list") {
          this.listView.focus();
        } else {
          this.explanation.focus();
        }
      }
      observe(e) {
        this.changed = e;
        const t = new Qs((c, l) => {
          this.render(c, [...this.missed, ...l]);
          this.missed.clear();
          e();
        });
        const r = this.$element.parent()[0];
        const i = r ? this.panel.scroll.watch(r) : () => void 0;
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
        const { stage: r } = e;
        const { shown: i } = this;
        this.shown = e;
        const o = Aa(r);
        this.step.render();
        this.listView.element.hidden = r.kind !== "list";
        this.panel.show(o && e.step === null, e);
        this.explanation.render(r);
        this.listView.render(e);
        if (o) {
          this.panel.render(e, i && Aa(i.stage) ? i : null, t);
        }
        this.follow(e, i);
      }
      /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
      follow(e, t) {
        const { scroll: r } = this.panel;
        const i = Dd(e);
        const o = t && Dd(t);
        if (i !== o) {
          if (Aa(e.stage)) {
            this.exports.prepare();
          }
          const s = o === "run" && i === "results" && r.isInHand;
          if (!s) {
            r.release();
            r.toTop();
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
  function A(n) {
    return typeof n === "object" && n !== null && !Array.isArray(n) ? n : {};
  }
  function ee(n) {
    return Array.isArray(n) ? n : [];
  }
  function P(n) {
    return typeof n === "string" ? n : typeof n === "number" ? String(n) : "";
  }
  function Mr(n) {
    return ee(n).filter((e) => typeof e === "string");
  }
  var ot = f(() => {
    "use strict";
  });

  // src/wiki/read-declarations.ts
  function Nt(n) {
    return typeof n === "string" ? { format: "html", html: n } : Q("");
  }
  function eC(n) {
    if (Array.isArray(n)) {
      return n.map((t, r) => ({ value: String(r), label: P(t) }));
    }
    const e = A(n);
    return Object.entries(e).map(([t, r]) => ({ value: t, label: P(r) }));
  }
  function tC(n) {
    if (typeof n === "string" || typeof n === "boolean") {
      return n;
    }
    if (Array.isArray(n)) {
      return Mr(n);
    }
    return typeof n === "number" ? String(n) : null;
  }
  function nC(n, e) {
    var r;
    const t = A(e);
    return {
      name: n,
      type: (r = YA.find((i) => i === t.type)) != null ? r : "string",
      label: Nt(t.label),
      help: Nt(t.help),
      optional: t.optional === true,
      sensitive: t.sensitive === true,
      value: tC(t.value),
      options: eC(t.options)
    };
  }
  function rC({ required: n, fields: e }) {
    return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => X(t) && X(r));
  }
  function Oa(n) {
    return ee(n).map((e) => {
      var i;
      const t = A(e);
      const r = A(t.fields);
      return {
        id: P(t.id),
        required: (i = ZA.find((o) => o === t.required)) != null ? i : "optional",
        provider: Nt(t.provider),
        account: Nt(t.account),
        metadata: h({}, A(t.metadata)),
        fields: Object.entries(r).map(([o, s]) => nC(o, s))
      };
    }).filter((e) => !rC(e));
  }
  var YA, ZA;
  var La = f(() => {
    "use strict";
    H();
    ot();
    YA = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
    ZA = ["required", "optional", "primary-required"];
  });

  // src/wiki/read-override-check.ts
  function Sb(n) {
    return {
      action: "titleblacklist",
      tbtitle: `User:${n}`,
      tbaction: "new-account",
      tbnooverride: "1"
    };
  }
  function Rb(n) {
    const e = A(n.titleblacklist);
    return e.result === "blacklisted" ? { code: P(e.message) || "titleblacklist-forbidden", message: Nt(e.reason) } : null;
  }
  function Tb(n) {
    return { action: "antispoof", username: n };
  }
  function Ab(n) {
    const e = A(n.antispoof);
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
    H();
    La();
    ot();
  });

  // src/wiki/ask-overridable.ts
  function Lb(n) {
    return Ob.some(({ override: e }) => xe(n, e));
  }
  function Ea(n, e, t, r) {
    return g(this, null, function* () {
      const i = [];
      for (const { override: o, parameters: s, read: a } of Ob) {
        if (xe(e, o) && !r.cancelled) {
          const c = a(yield n.get(s(t), r));
          if (c) {
            i.push(h({ kind: "forbidden", canonical: t, override: o }, c));
          }
        }
      }
      return i;
    });
  }
  var Ob;
  var Id = f(() => {
    "use strict";
    H();
    Cb();
    Ob = [
      { override: "ignoreTitleBlacklist", parameters: Sb, read: Rb },
      { override: "ignoreAntiSpoof", parameters: Tb, read: Ab }
    ];
  });

  // src/wiki/read-found.ts
  function Bd(n, e, t) {
    const r = A(n.query);
    const i = A(ee(r.users)[0]);
    if (i.missing === true || i.invalid === true) {
      return { kind: "free" };
    }
    const o = P(i.name);
    if (typeof i.userid !== "number" || o === "") {
      return { kind: "silent" };
    }
    for (const s of ee(r.logevents)) {
      const a = A(s);
      const c = P(a.title);
      const l = c.slice(c.indexOf(":") + 1) === o && P(a.user) === e;
      if (l && Date.parse(P(a.timestamp)) >= t) {
        return { kind: "mine", username: o, by: a.action === "byemail" ? "mail" : "password" };
      }
    }
    return { kind: "other" };
  }
  function Pa(n) {
    return P(A(n.continue).lecontinue) || null;
  }
  var qd = f(() => {
    "use strict";
    ot();
  });

  // src/wiki/wiki-api.ts
  function An(n) {
    const e = A(n);
    if (typeof e.html === "string") {
      return { format: "html", html: e.html };
    }
    return Q(P(e.text) || P(e.info));
  }
  function _d(n, e) {
    const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
    return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
  }
  function iC(n) {
    return _d(An(n), P(A(A(n).data).readonlyreason));
  }
  function oC(n) {
    const e = Number(n);
    return n && Number.isFinite(e) && e > 0 ? e : null;
  }
  function sC(n, e, t) {
    var a, c, l;
    const r = A(e);
    const i = (c = (a = r.xhr) != null ? a : t) != null ? c : {};
    const o = i.getResponseHeader ? oC(i.getResponseHeader("Retry-After")) : null;
    const [s] = ee(r.errors);
    return new en(
      typeof n === "string" ? n : "http",
      s ? iC(s) : Q(P(A(r.error).info)),
      (l = i.status) != null ? l : 0,
      o,
      P(r.textStatus)
    );
  }
  function $a(n) {
    return n.replace(aC, (e) => e.length === 2 ? e : "�");
  }
  function Eb(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [
      $a(e),
      $a(t)
    ]));
  }
  var Nr, en, aC, Tn;
  var Fr = f(() => {
    "use strict";
    H();
    yt();
    ot();
    Nr = String.fromCharCode(31);
    en = class extends ce {
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
    aC = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
    Tn = class {
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
        return new Promise((r, i) => {
          e.then(
            (o) => r(A(o)),
            (o, s, a, c) => {
              i(sC(o, s, c));
            }
          );
        });
      }
    };
  });

  // src/wiki/read-name-check.ts
  function Ma(n, e) {
    const t = A(ee(A(n.query).users)[0]);
    if (t.invalid !== true && P(t.name) === "") {
      throw new ce("http", Q(""));
    }
    return Wd(t, e);
  }
  function Wd(n, e) {
    const t = P(n.name);
    if (n.invalid === true || t === "") {
      return { kind: "invalid" };
    }
    if (n.missing !== true) {
      return { kind: "taken", canonical: t };
    }
    const [r] = ee(n.cancreateerror);
    if (n.cancreate !== false) {
      return { kind: "free", canonical: t };
    }
    const i = P(A(r).code);
    if (G(i).name === "taken") {
      return { kind: "taken", canonical: t };
    }
    return {
      kind: "forbidden",
      canonical: t,
      code: i,
      message: r ? An(r) : Q(""),
      override: kc(i, e)
    };
  }
  var Na = f(() => {
    "use strict";
    Ue();
    dt();
    H();
    yt();
    Fr();
    ot();
  });

  // src/wiki/read-names.ts
  function cC(n) {
    const e = n.normalize().replace(/[_ ]+/g, " ").trim();
    return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
  }
  function Pb(n, e, t) {
    var o;
    const r = /* @__PURE__ */ new Map();
    for (const s of ee(A(n.query).users)) {
      const a = A(s);
      r.set(P(a.name), Wd(a, t));
    }
    const i = /* @__PURE__ */ new Map();
    for (const s of e) {
      const a = (o = r.get(s)) != null ? o : r.get(cC(s));
      if (a) {
        i.set(s, a);
      }
    }
    return i;
  }
  var $b = f(() => {
    "use strict";
    Na();
    ot();
  });

  // src/wiki/read-own-creations.ts
  function Mb(n) {
    const e = /* @__PURE__ */ new Map();
    for (const t of ee(A(n.query).logevents)) {
      const r = A(t);
      const i = P(r.title);
      const o = i.slice(i.indexOf(":") + 1);
      const s = Date.parse(P(r.timestamp));
      const a = r.action === "byemail" || r.action === "create2";
      if (a && o !== "" && !Number.isNaN(s) && !e.has(o)) {
        e.set(o, {
          at: s,
          by: r.action === "byemail" ? "mail" : "password",
          reason: P(r.comment)
        });
      }
    }
    return e;
  }
  function Nb(n, e) {
    const t = A(ee(A(n.query).logevents)[0]);
    const r = Date.parse(P(t.timestamp));
    if (Number.isNaN(r) || P(t.title) === "") {
      return null;
    }
    const i = P(t.user);
    const o = t.action === "byemail" || t.action === "create2";
    return { createdByMe: o && i === e, createdBy: i, at: r };
  }
  var Fb = f(() => {
    "use strict";
    ot();
  });

  // src/wiki/mw-list-service.ts
  var lC, uC, Fa;
  var Db = f(() => {
    "use strict";
    Id();
    qd();
    Na();
    $b();
    Fb();
    Fr();
    lC = 1500;
    uC = 4;
    Fa = class {
      /** @param knowledge What was said last; the MwAccountService */
      constructor(e) {
        this.knowledge = e;
        this.api = new Tn();
      }
      get namesPerRequest() {
        return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
      }
      get offersOverrides() {
        return Lb(this.knowledge.requests);
      }
      checkNames(e, t) {
        return g(this, null, function* () {
          const { requests: r } = this.knowledge;
          const i = /* @__PURE__ */ new Map();
          const o = (s) => s.forEach((a, c) => {
            i.set(c, a);
          });
          for (let s = 0; s < e.length; s += this.namesPerRequest) {
            const a = e.slice(s, s + this.namesPerRequest);
            o(Pb(yield this.ask(a, t), a, r));
          }
          for (const s of e.filter((a) => !i.has(a))) {
            i.set(s, Ma(yield this.ask([s], t), r));
          }
          return i;
        });
      }
      checkOverridable(e, t) {
        return Ea(this.api, this.knowledge.requests, e, t);
      }
      creationOf(e, t) {
        return g(this, null, function* () {
          return Nb(yield this.api.get({
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
          const r = /* @__PURE__ */ new Map();
          for (let i = 0; i < uC; i++) {
            const o = yield this.api.get(t, e);
            Mb(o).forEach((a, c) => {
              if (!r.has(c)) {
                r.set(c, a);
              }
            });
            const s = Pa(o);
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
        const r = Nr + e.map($a).join(Nr);
        const i = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
        return encodeURIComponent(r).length > lC ? this.api.post(i, t) : this.api.get(i, t);
      }
    };
  });

  // src/app/list-part.ts
  var Bb = {};
  on(Bb, {
    makeListPart: () => dC
  });
  function dC(n, e) {
    tt(et);
    const t = cn(n.randomBytes);
    void pd(t);
    const r = new Vs(b(h({}, n), {
      lists: new Fa(n.service),
      connection: pg,
      columns: new ns(fg),
      journal: new is(Gr, _t, t),
      holdRun: pd,
      onFinished: (o) => {
        mw.hook("accountCreator.finished").fire(o);
      },
      whoAmI: () => n.service.whoAmI(),
      onReturn: mg
    }));
    window.addEventListener("beforeunload", (o) => {
      if (r.unsavedWork.length > 0) {
        o.preventDefault();
        o.returnValue = "";
      }
    });
    return {
      model: r,
      open(o) {
        return g(this, null, function* () {
          if (r.hasDraft && !r.run.isBusy) {
            r.startOver();
          }
          if (!r.run.isBusy) {
            yield r.open(o);
          }
        });
      },
      screen: new Ca(r, b(h({}, e), {
        createAccountPage: () => n.service.createAccountPage(),
        exports: { fetch: () => Be("after"), problemText: it },
        sources: Ib,
        sheetReturn: (o) => ({
          fetch: () => g(null, null, function* () {
            return new (yield Be("after")).SheetReturnView(r, o, Ib);
          }),
          problemText: it
        }),
        exemption: {
          fetch: () => g(null, null, function* () {
            return new (yield Be("after")).ExemptionView(r);
          }),
          problemText: it
        },
        draft: {
          columns: {
            fetch: () => g(null, null, function* () {
              return new (yield Be("draft")).ColumnView(r);
            }),
            problemText: it
          },
          naming: {
            fetch: () => g(null, null, function* () {
              return new (yield Be("draft")).NamingView(r);
            }),
            problemText: it
          }
        }
      }))
    };
  }
  var Ib;
  var qb = f(() => {
    "use strict";
    Nh();
    Uh();
    dg();
    jr();
    oo();
    hg();
    xg();
    zd();
    Ks();
    Ln();
    kb();
    L();
    Db();
    Ib = {
      fetch: (n) => Be("sources").then(({ makeSources: e }) => e(n)),
      readSheet: (n, e) => Be("sources").then(({ readSheetFile: t }) => t(n, e)),
      problemText: it
    };
  });

  // src/ui/shared/save-copy-print.ts
  function Ud(n, e, t) {
    const r = URL.createObjectURL(new Blob([e], { type: t }));
    const i = document.createElement("a");
    i.href = r;
    i.download = n;
    document.body.append(i);
    i.click();
    i.remove();
    setTimeout(() => URL.revokeObjectURL(r), 6e4);
  }
  function Da(n) {
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
  function Wb(n) {
    n.classList.add("accountcreator-print");
    document.body.append(n);
    document.documentElement.classList.add("accountcreator-printing");
    const e = () => {
      document.documentElement.classList.remove("accountcreator-printing");
      n.remove();
      _b.forEach((t) => window.removeEventListener(t, e, true));
    };
    _b.forEach((t) => window.addEventListener(t, e, true));
    window.print();
  }
  var _b;
  var Hd = f(() => {
    "use strict";
    _b = ["afterprint", "pointerdown", "keydown", "pagehide"];
  });

  // src/ui/list/exemption-view.ts
  var Ia;
  var zb = f(() => {
    "use strict";
    Sn();
    L();
    Hd();
    Ia = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
        this.date = new OO.ui.TextInputWidget({
          name: "eventdate",
          autocomplete: false,
          value: ea(/* @__PURE__ */ new Date()).slice(0, 10)
        });
        this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
        this.button = new OO.ui.ButtonWidget({ label: u("accountcreator-copy") });
        this.area.$input.attr("aria-label", u("accountcreator-exemption-label"));
        this.page.on("change", () => this.render(e.state));
        this.date.on("change", () => this.render(e.state));
        this.button.on("click", () => {
          const t = Da(this.area.getValue());
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
        var r, i;
        const t = mo(
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

  // src/accounts/list/extra-columns.ts
  function Ba(n, e, t, r = () => 0) {
    const i = /* @__PURE__ */ new Map();
    for (const l of n.flatMap(({ extra: d }) => d)) {
      if (!i.has(e(l))) {
        i.set(e(l), l);
      }
    }
    const o = [...i].sort(([, l], [, d]) => r(l, d));
    const s = new Map(o.slice(0, Vd).map(([l], d) => [l, d]));
    const a = o.slice(0, Vd).map(([, l]) => t(l));
    const c = o.length > Vd;
    return {
      headings: c ? [...a, pC] : a,
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
  var Vd, pC;
  var jd = f(() => {
    "use strict";
    Vd = 200;
    pC = "…";
  });

  // src/accounts/list/after/export.ts
  function Ub(n) {
    return "\uFEFF" + vt(n.map((e) => e.map(of)), ",", "\r\n");
  }
  function Vb(n, e, t, r = "generate") {
    const i = r === "generate" ? "" : r;
    const o = Tl.filter((a) => a !== "unused");
    const s = Hb(n, t);
    return Ub([
      [...o.map((a) => t[a]), Kt, ...s.headings],
      ...n.map((a) => [
        ...o.map((c) => {
          var l;
          return (l = a.request[c]) != null ? l : i;
        }),
        e.loginAddress || e.siteName,
        ...s.cellsOf(a)
      ])
    ]);
  }
  function jb(n, { headings: e, states: t, explain: r }) {
    const i = n.map((s) => b(h({}, s), { extra: s.extra.filter(({ value: a }) => a !== s.request.password) }));
    const o = Hb(i, e);
    return Ub([
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
        r(s),
        s.state,
        ...o.cellsOf(s)
      ])
    ]);
  }
  function mC(n) {
    return n.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
  }
  function Kb(n) {
    return n.map((e) => `* [[User:${mC(xn(e))}]]
`).join("");
  }
  function Gb(n) {
    return n.map((e) => xn(e).replace(/\s+/gu, " ") + "\n").join("");
  }
  var Hb;
  var Qb = f(() => {
    "use strict";
    mr();
    lr();
    jd();
    _l();
    ne();
    Hb = (n, e) => Ba(
      n,
      ({ heading: t, column: r }) => `${r} ${t}`,
      ({ heading: t, column: r }) => t || e.column(r + 1),
      (t, r) => t.column - r.column
    );
  });

  // src/accounts/list/after/slips.ts
  function Jb(n, { siteName: e, loginAddress: t }) {
    return n.flatMap((r) => {
      const i = Ce(r);
      if ((i == null ? void 0 : i.kind) !== "created") {
        return [];
      }
      const o = i.by === "mail";
      return [{ siteName: e, loginAddress: t, username: xn(r), password: o ? "" : r.request.password, mailed: o }];
    });
  }
  var Xb = f(() => {
    "use strict";
    ne();
  });

  // src/ui/list/slips-view.ts
  function Kd(n, e) {
    const t = document.createElement(n);
    t.textContent = e;
    return t;
  }
  function qa(n, e) {
    const t = document.createElement("dd");
    const r = document.createElement(n);
    r.textContent = e;
    t.append(r);
    return t;
  }
  function fC(n) {
    const e = document.createElement("h3");
    const t = document.createElement("span");
    t.textContent = u("accountcreator-slip-username");
    const r = document.createElement("bdi");
    r.textContent = n;
    e.append(t, " ", r);
    return e;
  }
  function hC({ password: n, mailed: e }) {
    const t = Kd("dt", u("accountcreator-slip-password"));
    return e ? [t, qa("bdi", u("accountcreator-slip-mailed"))] : n === "" ? [t, qa("bdi", u("accountcreator-slip-ask"))] : [t, qa("code", n)];
  }
  function Yb(n) {
    const e = document.createElement("div");
    e.className = "accountcreator-slips";
    for (const t of n) {
      const r = document.createElement("section");
      const i = document.createElement("dl");
      i.append(
        Kd("dt", u("accountcreator-slip-address")),
        qa("bdi", t.loginAddress),
        ...hC(t)
      );
      r.append(Kd("p", u("accountcreator-slip-wiki", t.siteName)), fC(t.username), i);
      e.append(r);
    }
    return e;
  }
  var Zb = f(() => {
    "use strict";
    L();
  });

  // src/ui/list/export-list.ts
  function tw({ state: n }) {
    var e, t;
    return {
      siteName: (t = (e = n.opening) == null ? void 0 : e.siteName) != null ? t : "",
      loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
    };
  }
  function nw(n) {
    const e = ea(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
    return `${location.hostname}-${e}-${n}.csv`;
  }
  function xC(n) {
    const e = Ce(n);
    if (!e) {
      return En(n.remarks.filter(({ severity: i }) => i === "error").map(Rn));
    }
    if (e.kind === "created") {
      return "";
    }
    const { wiki: t, own: r } = ua(n, e);
    return En([t ? ve(t) : "", r]);
  }
  function rw(n) {
    return u("accountcreator-column-number", n);
  }
  function gC(n) {
    const e = {};
    for (const { state: t } of n) {
      e[t] = Pr(t);
    }
    return jb(n, {
      headings: {
        state: u("accountcreator-column-state"),
        username: u("accountcreator-column-username"),
        email: u("accountcreator-column-email"),
        explanation: u("accountcreator-column-remarks"),
        column: rw
      },
      states: e,
      explain: xC
    });
  }
  function bC(n) {
    n.sheet.prepareSheet();
    Ud(nw(u("accountcreator-sheet-name")), Vb(n.rows, tw(n), {
      username: u("accountcreator-column-username"),
      email: u("accountcreator-column-email"),
      realname: u("accountcreator-column-realname"),
      password: u("accountcreator-column-password"),
      reason: u("accountcreator-column-reason"),
      mode: u("accountcreator-column-mode"),
      column: rw
    }, n.state.mode), "text/csv");
  }
  function ew(n) {
    return Da(n) ? u("accountcreator-copied") : u("accountcreator-text-not-copied");
  }
  function iw(n, e) {
    const t = n.rows.filter(ts);
    switch (e) {
      case "save-sheet":
        bC(n);
        return "";
      case "save-csv":
        Ud(nw(u("accountcreator-results-name")), gC(n.rows), "text/csv");
        return u("accountcreator-saved");
      case "copy-wikitext":
        return ew(Kb(t));
      case "copy-names":
        return ew(Gb(t));
      case "print-slips":
        Wb(Yb(Jb(n.rows, tw(n))));
        return "";
      default:
        return null;
    }
  }
  var ow = f(() => {
    "use strict";
    Qb();
    Xb();
    ne();
    L();
    Hd();
    He();
    Sn();
    Cr();
    $r();
    Zb();
  });

  // src/ui/list/sheet-return-view.ts
  function wC(n, e) {
    return n > 0 ? u("accountcreator-sheet-lost", n) : e > 0 ? u("accountcreator-sheet-slips", e) : "";
  }
  var _a;
  var sw = f(() => {
    "use strict";
    Re();
    Ut();
    L();
    $t();
    Di();
    _a = class {
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
          const t = e instanceof HTMLInputElement ? sa(e) : null;
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
          void ye(u("accountcreator-renew-question", e), u("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
        };
        this.element.className = "accountcreator-sheet-return";
        this.element.append(this.box.element);
        aa(this.element, (i) => {
          void this.openFile(i);
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
			<p>${wC(e, r)}</p>
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

  // src/app/after-part.ts
  var aw = {};
  on(aw, {
    ExemptionView: () => Ia,
    SheetReturnView: () => _a,
    exportList: () => iw
  });
  var cw = f(() => {
    "use strict";
    Ln();
    L();
    zb();
    ow();
    sw();
    tt(et);
  });

  // src/ui/list/column-view.ts
  function pw({ heading: n }, e) {
    return n === "" ? u("accountcreator-column-number", e + 1) : zt(n);
  }
  function fw(n) {
    return Yt(["username", "realname", "email"].filter((e) => n[e] !== "").map((e) => u("accountcreator-labelled", Zt(e), n[e])));
  }
  function uw(n) {
    var t;
    const e = /* @__PURE__ */ new Map();
    for (const r of n.flatMap(({ rows: i }) => i.map(lw))) {
      e.set(r, ((t = e.get(r)) != null ? t : 0) + 1);
    }
    return n.map(({ rows: r }) => {
      const i = r.filter((o) => e.get(lw(o)) !== n.length);
      return (i.length > 0 ? i : r).slice(0, yC);
    });
  }
  function dw(n = []) {
    return n.map((e) => k`<span class="accountcreator-read-person">${fw(e)}</span>`);
  }
  function vC(n) {
    const e = (r) => n.some((i) => i.meaning === r);
    const t = e("firstname") && e("lastname");
    return Yt(wr.filter((r) => r !== "unused" && e(r) && !(t && r === "lastname")).map((r) => t && r === "firstname" ? u("accountcreator-columns-both", Zt("firstname"), Zt("lastname")) : Zt(r)));
  }
  function kC({ columns: n }, e, t) {
    return n ? n.every(({ meaning: r }, i) => {
      var o, s;
      return r === ((s = (o = t.columns) == null ? void 0 : o[i]) == null ? void 0 : s.meaning);
    }) : e === t.chosen;
  }
  function SC({ columns: n, offered: e }) {
    const t = Qg(e);
    if (t.length > 0) {
      return En(t.map((r) => u(
        "accountcreator-columns-disputed",
        pw(r, r.place),
        Yt(r.meanings.map(Zt))
      )));
    }
    if (e.length < 2 && (n === null || n.length < 2)) {
      return u("accountcreator-readings-guess");
    }
    return n === null || e.length > 1 ? u("accountcreator-readings-unclear", e.length) : n.some(({ meaning: r }) => Gg(r)) ? u("accountcreator-columns-unclear") : u("accountcreator-columns-nobody");
  }
  var yC, lw, Wa;
  var hw = f(() => {
    "use strict";
    Re();
    Zs();
    Ld();
    ne();
    L();
    Ed();
    Sn();
    yC = 3;
    lw = ({ line: n, username: e, realname: t, email: r }) => [n, e, t, r].join("\n");
    Wa = class {
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
      isOpen({ table: e, certain: t, isGuess: r }) {
        var i;
        return !t || (((i = this.toggled) == null ? void 0 : i.table) === e ? this.toggled.isOpen : r);
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
      summaryTemplate({ columns: e, remembered: t, readings: r, chosen: i }) {
        var s, a;
        if (e === null) {
          const [c] = (a = (s = r[i]) == null ? void 0 : s.rows) != null ? a : [];
          return k`${c ? fw(c) : ""}`;
        }
        const o = e.filter(({ meaning: c }) => c === "unused").length;
        return k`
			<strong>${u("accountcreator-columns")}</strong>
			${vC(e)}${o > 0 ? u("accountcreator-columns-unused", o) : ""}
			${t ? u("accountcreator-columns-remembered") : ""}`;
      }
      openTemplate(e) {
        const { columns: t, certain: r, offered: i } = e;
        const o = t !== null && t.length > 1;
        const s = !r || i.length < 2 && !o;
        return k`
			<div
				class="accountcreator-columns-question ${r ? "" : "accountcreator-columns-open"}"
				role="group" aria-label=${u("accountcreator-columns-label")}
			>
				<p ?hidden=${!s}><strong>${s ? SC(e) : ""}</strong></p>
				${Un([e], () => i.length > 1 ? this.readingsTemplate(e) : o ? O : dw(uw(i)[0]))}
				${o ? k`<div class="accountcreator-column-cards">
					${t.map((a, c) => this.columnTemplate(a, c, t))}
				</div>` : O}
				${o ? this.notesTemplate(t) : O}
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
        const r = uw(t);
        const i = new Set(t.map(({ rows: a }) => a.length)).size > 1;
        const o = t.map((a, c) => k`<label class="accountcreator-reading">
			<input
				type="radio" name="reading" value=${c} .checked=${kC(a, c, e)}
				@change=${() => this.choose(a, e)}
			>
			<span>${i ? k`<span>${u("accountcreator-understood", a.rows.length)}</span>` : O}${dw(r[c])}</span>
		</label>`);
        const s = u("accountcreator-readings");
        return k`<div class="accountcreator-readings" role="radiogroup" aria-label=${s}>${o}</div>`;
      }
      columnTemplate(e, t, r) {
        const { meaning: i, examples: o } = e;
        const s = ({ target: c }) => {
          const l = c instanceof HTMLSelectElement ? c.value : "";
          const d = wr.find((p) => p === l);
          if (d) {
            this.list.draft.setColumns(Kg(r.map((p) => p.meaning), t, d));
          }
        };
        const a = wr.map((c) => k`<option value=${c} .selected=${c === i}>${Zt(c)}</option>`);
        return k`<div class="accountcreator-column ${i === "unused" ? "accountcreator-column-unused" : ""}">
			<label>
				<span class="accountcreator-column-heading">${pw(e, t)}</span>
				<select name="column" @change=${s}>${a}</select>
			</label>
			<ul>${o.map((c) => k`<li><bdi>${c}</bdi></li>`)}</ul>
		</div>`;
      }
      /** What becomes of columns that are not what stands there. */
      notesTemplate(e) {
        var i;
        const t = (o) => e.some((s) => s.meaning === o);
        const r = t("firstname") && t("lastname") && ((i = this.list.rows.find(({ request: o }) => o.realname !== "")) == null ? void 0 : i.request.realname);
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
          this.list.draft.setColumns(e.columns.map(({ meaning: i }) => i));
        }
      }
    };
  });

  // src/accounts/names/make-names.ts
  function RC({ realname: n }) {
    return n.split(/\s+/).filter((e) => e !== "");
  }
  function TC(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function AC(n) {
    const e = RC(n);
    const t = n.firstName !== "" || n.lastName !== "";
    return t ? { first: n.firstName, last: n.lastName } : { first: e.slice(0, 1).join(" "), last: e.slice(1).join(" ") };
  }
  function za(...n) {
    return n.map((e) => e.trim()).filter((e) => e !== "").join(" ");
  }
  function CC(n, e) {
    const { first: t, last: r } = AC(n);
    switch (e) {
      case "firstLast":
        return za(t, r);
      case "initialLast":
        return r === "" ? t : za(t && `${TC(t)}.`, r);
      case "real":
        return n.realname || za(t, r);
      case "address":
        return n.email.replace(/@.*$/u, "").replace(/\+.*$/u, "").replace(/[._]+/g, " ");
    }
  }
  function OC(n, e, t) {
    const r = xw.exec(n);
    const i = (r == null ? void 0 : r[1]) ? r[1].length + 1 : String(t).length;
    const o = String(e).padStart(i, "0");
    return r ? n.replace(xw, o) : za(n, o);
  }
  function Gd(n, e, t = [], r = {}) {
    const i = new Set(Array.from(t, vi));
    const o = /* @__PURE__ */ new Map();
    const s = (p) => {
      const { canonical: m } = Lt(`${e.prefix}${p}${e.suffix}`, r);
      const x = m && vi(m);
      if (m === "" || i.has(x)) {
        return "";
      }
      i.add(x);
      return m;
    };
    const { kind: a, text: c, from: l } = e;
    let d = l;
    return n.map((p) => {
      var v;
      if (a === "counted") {
        const w = l + n.length - 1;
        for (let y = 0; y < gw; y++) {
          const R = s(OC(c, d++, w));
          if (R !== "") {
            return R;
          }
        }
        return "";
      }
      const m = CC(p, a);
      if (m === "" || Lt(m, r).problem !== null) {
        return "";
      }
      const x = (v = o.get(m)) != null ? v : 1;
      for (let w = x; w < x + gw; w++) {
        const y = s(w === 1 ? m : `${m} ${w}`);
        if (y !== "") {
          o.set(m, w + 1);
          return y;
        }
      }
      return "";
    });
  }
  function bw(n) {
    return Array.from({ length: n }, () => ({ firstName: "", lastName: "", realname: "", email: "" }));
  }
  var xw, gw;
  var ww = f(() => {
    "use strict";
    Yu();
    ki();
    xw = /\$(0*)1/;
    gw = 1e3;
  });

  // src/accounts/list/list-names.ts
  function LC({ request: { realname: n, email: e } }) {
    return { firstName: "", lastName: "", realname: n, email: e };
  }
  var Qd, Ua;
  var yw = f(() => {
    "use strict";
    ww();
    ki();
    Qd = 500;
    Ua = class {
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
        const r = Gd(t.map(LC), e, this.taken, this.rules);
        return t.map((i, o) => {
          var s;
          return { row: i, name: (s = r[o]) != null ? s : "" };
        });
      }
      /** Gives them these names. Who gets none stays as they are. */
      make(e) {
        const t = this.preview(e).filter(({ name: r }) => r !== "");
        t.forEach(({ name: r }) => this.made.add(r));
        this.list.table.rename(new Map(t.map(({ row: r, name: i }) => [r, i])));
      }
      /** Takes the names back that were made. */
      undo() {
        const e = this.named;
        this.made.clear();
        this.list.table.rename(new Map(e.map((t) => [t, ""])));
      }
      /** What so many guests would be called. */
      guestNames(e, t) {
        return Gd(bw(e), t, this.taken, this.rules).filter((r) => r !== "");
      }
      /** Puts them on the list. Nobody can mail them a password: they get one made here, where the wiki lets us. */
      addGuests(e, t) {
        const { table: r, draft: i, state: o } = this.list;
        const s = o.modes.includes("generate") ? "generate" : null;
        i.setGuests([
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
        return this.list.rows.flatMap(({ request: e }) => Lt(e.username, this.rules).canonical || []);
      }
    };
  });

  // src/ui/list/naming-view.ts
  function PC(n) {
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
  function kw(n) {
    return /\$0*1/.test(n) ? n : `${n} $01`;
  }
  function Xd({ target: n }) {
    return n instanceof HTMLInputElement || n instanceof HTMLSelectElement ? n.value : "";
  }
  function Sw(n) {
    const e = Xd(n);
    return /^\d{1,6}$/.test(e) ? Number(e) : 0;
  }
  var Jd, vw, EC, Ha;
  var Rw = f(() => {
    "use strict";
    Re();
    yw();
    L();
    $t();
    Jd = 3;
    vw = ["real", "initialLast", "counted", "address"];
    EC = /* @__PURE__ */ new Map([
      ["make-names", "undo-names"],
      ["undo-names", "make-names"],
      ["add-guests", "remove-guests"],
      ["remove-guests", "add-guests"]
    ]);
    Ha = class {
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
          const t = Xd(e);
          this.kind = (r = vw.find((i) => i === t)) != null ? r : null;
          this.render();
        };
        this.onNumber = (e) => {
          this.from = Sw(e);
          this.render();
        };
        this.onGuests = (e) => {
          this.guests = Math.min(Qd, Sw(e));
          this.render();
        };
        this.names = new Ua(e);
        this.element.className = "accountcreator-naming";
        this.text = mo("accountcreator-naming-example", String((/* @__PURE__ */ new Date()).getFullYear()));
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
          text: kw(this.text),
          from: this.from,
          prefix: this.prefix,
          suffix: this.suffix
        };
      }
      get guestPattern() {
        return { kind: "counted", text: kw(this.guestText), from: 1, prefix: "", suffix: "" };
      }
      namelessTemplate(e) {
        const { chosen: t } = this;
        const r = this.names.preview(this.pattern).filter(({ name: s }) => s !== "");
        const i = vw.map((s) => k`<option value=${s} .selected=${s === t}>${PC(s)}</option>`);
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
			${this.previewTemplate(r, e)}
			<p>${this.button("make-names", u("accountcreator-naming-make", r.length), o, r.length === 0)}</p>
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
        const i = (o) => {
          this[e] = Xd(o);
          this.render();
        };
        return k`<label>${r}
			<input
				type="text" name=${t} .value=${this[e]} autocomplete="off" spellcheck="false" @input=${i}
			>
		</label>`;
      }
      previewTemplate(e, t) {
        const r = t - e.length;
        const i = e.slice(0, Jd).map(({ row: { request: o }, name: s }) => k`<li><bdi>${s}</bdi> <span><bdi>${o.realname || o.email}</bdi></span></li>`);
        return k`
			<ul class="accountcreator-naming-preview" aria-label=${u("accountcreator-naming-preview")}>
				${i}
				${e.length > Jd ? k`<li>${u("accountcreator-more-names", e.length - Jd)}</li>` : O}
			</ul>
			<p ?hidden=${r === 0}>${r > 0 ? u("accountcreator-naming-without", r) : ""}</p>`;
      }
      guestsTemplate() {
        var c, l, d;
        const { guests: e, names: t } = this;
        const r = e > 0 ? t.guestNames(e, this.guestPattern) : [];
        const i = r.length > 1 ? (c = r[r.length - 1]) != null ? c : "" : "";
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
						type="number" name="guests" min="1" max=${Qd} .value=${e > 0 ? String(e) : ""}
						@input=${this.onGuests}
					>
				</label>
				${this.textTemplate("guestText", "guesttext", u("accountcreator-naming-text"))}
			</div>
			<p class="accountcreator-naming-preview" ?hidden=${r.length === 0}>
				<bdi>${i ? u("accountcreator-guests-range", (l = r[0]) != null ? l : "", i) : (d = r[0]) != null ? d : ""}</bdi>
			</p>
			<p>
				${this.button("add-guests", u("accountcreator-guests-add", r.length), o, r.length === 0)}
				${t.guestCount > 0 ? k`${s} ${a}` : O}
			</p>
		</fieldset>`;
      }
      button(e, t, r, i = false) {
        const o = () => {
          r();
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
        var r, i;
        const t = this.element.querySelector(
          `[data-accountcreator-action=${(r = EC.get(e)) != null ? r : ""}]:not( :disabled )`
        );
        (i = t != null ? t : this.element.querySelector("[name=guests]")) == null ? void 0 : i.focus();
      }
    };
  });

  // src/app/draft-part.ts
  var Tw = {};
  on(Tw, {
    ColumnView: () => Wa,
    NamingView: () => Ha
  });
  var Aw = f(() => {
    "use strict";
    Ln();
    L();
    hw();
    Rw();
    tt(et);
  });

  // src/app/files-part.ts
  var Cw = {};
  on(Cw, {
    detectEncoding: () => fi,
    readSpreadsheet: () => wi
  });
  var Ow = f(() => {
    "use strict";
    Ou();
    Gu();
  });

  // src/accounts/list/source/file-source.ts
  var Va;
  var Lw = f(() => {
    "use strict";
    Va = class {
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
          const i = yield e.bytes();
          if (r !== this.readings) {
            return;
          }
          if (i === null) {
            this.show({ kind: "unreadable", name: t });
            return;
          }
          this.source = { name: t, bytes: i };
          yield this.read({}, r, (o) => this.place.put(o), { kind: "none" });
        });
      }
      /** Reads the same file in another encoding, or another sheet of it. */
      choose(e) {
        return g(this, null, function* () {
          const { state: t } = this;
          if (t.kind === "read") {
            const r = this.begin({ kind: "reading", name: t.name });
            yield this.read(e, r, (i) => this.place.putAgain(i), t);
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
      read(e, t, r, i) {
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
            const c = yield r(a);
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
  function Ew(n, e) {
    var r, i;
    const t = [{ heading: "", lines: [] }];
    for (const o of n.split("\n")) {
      const s = (r = $C.exec(o)) == null ? void 0 : r[1];
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
        examples: c.slice(0, MC).map(({ username: l, realname: d, email: p }) => l || d || p)
      };
    }).filter(({ people: o }) => o > 0);
  }
  var $C, MC;
  var Pw = f(() => {
    "use strict";
    bs();
    $C = /^== (.*) ==$/;
    MC = 3;
  });

  // src/accounts/list/source/page-source.ts
  function NC(n) {
    const e = n.filter(({ isLinked: i }) => i);
    const [t, r] = e.length > 0 ? e : n;
    return t && !r ? [n.indexOf(t)] : [];
  }
  var ja;
  var $w = f(() => {
    "use strict";
    yt();
    Ki();
    Pw();
    ja = class {
      /**
       * @param list
       * @param place
       * @param pages
       * @param parser The browser's DOMParser
       * @param changed
       */
      constructor(e, t, r, i, o) {
        this.list = e;
        this.place = t;
        this.pages = r;
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
            const { draft: i } = this.list;
            const o = r && (yield i.readSource({ kind: "page", html: r.html }, { DOMParser: this.parser })).text;
            if (t.cancelled) {
              return;
            }
            const s = o === null ? [] : Ew(o, (a) => i.readText(a));
            if (r === null) {
              this.show({ kind: "missing", title: e });
            } else if (s.length === 0) {
              this.show({ kind: "empty", title: r.title });
            } else {
              this.show({ kind: "choosing", title: r.title, sections: s, chosen: NC(s) });
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
          const i = r.chosen.filter((o) => o !== e);
          this.show(b(h({}, r), { chosen: t ? [...i, e].sort((o, s) => o - s) : i }));
        }
      }
      /** Puts the people of the chosen sections into the list. */
      take() {
        return g(this, null, function* () {
          const { state: e } = this;
          if ((e == null ? void 0 : e.kind) === "choosing" && e.chosen.length > 0) {
            const t = e.sections.filter((r, i) => e.chosen.includes(i)).map((r) => r.text).join("\n");
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
  function DC(n, e) {
    const t = FC.filter(([o]) => o === "username" || n.some(({ request: s }) => {
      var a;
      return ((a = s[o]) != null ? a : "") !== "";
    }));
    const r = Ba(n, ({ heading: o }) => o, ({ heading: o }) => Yd(o));
    const i = ({ request: o }, s) => {
      var a;
      return s === "username" && e.has(o.username) ? `[[User:${o.username}]]` : Yd((a = o[s]) != null ? a : "");
    };
    return vt([
      [...t.map(([, o]) => o), ...r.headings],
      ...n.map((o) => [
        ...t.map(([s]) => i(o, s)),
        ...r.cellsOf(o).map(Yd)
      ])
    ], "	", "\n");
  }
  function Nw(n, e, t) {
    const r = [...n.people, ...e.people];
    const i = `${n.text.trimEnd()}
${e.text}`;
    const o = t(i).readings[0].rows.map(Mw);
    const s = o.length === r.length && r.every(({ request: a }, c) => Mw(a) === o[c]);
    return s ? i : DC(r, vr(`${n.text}
${e.text}`));
  }
  var FC, Yd, Mw;
  var Fw = f(() => {
    "use strict";
    lr();
    jd();
    bs();
    FC = [
      ["username", "Username"],
      ["email", "E-mail"],
      ["realname", "Real name"],
      ["password", "Password"],
      ["reason", "Reason"],
      ["mode", "Mode"]
    ];
    Yd = (n) => n.replace(/\s+/gu, " ");
    Mw = ({ username: n, email: e, realname: t }) => JSON.stringify([n, e, t]);
  });

  // src/accounts/list/source/placed-text.ts
  var IC, Ka;
  var Dw = f(() => {
    "use strict";
    Fw();
    IC = ({ readings: [n] }) => {
      var e;
      return ((e = n == null ? void 0 : n.rows) != null ? e : []).map((i) => {
        var o = i, { extra: t } = o, r = Ye(o, ["extra"]);
        return { request: r, extra: t };
      });
    };
    Ka = class {
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
        const r = e.text.replace(/\r\n?/g, "\n");
        this.placed = this.before.text === "" ? r : Nw(this.before, { text: r, people: IC(e) }, (i) => t.readText(i));
        t.setText(this.placed);
      }
    };
  });

  // src/ui/shared/ask-which.ts
  function Iw(n, e) {
    return new Promise((t) => {
      const r = new OO.ui.WindowManager();
      const i = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
      bo(r);
      r.addWindows([i]);
      const [o] = i.$element.get();
      const s = r.openWindow(i, {
        message: n,
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
        r.destroy();
        const l = typeof c === "object" && c !== null ? c.action : void 0;
        t((p = (d = e.find((m) => m.action === l)) == null ? void 0 : d.action) != null ? p : null);
      });
    });
  }
  var Bw = f(() => {
    "use strict";
    go();
    L();
    wo();
  });

  // src/ui/list/file-texts.ts
  function Ga(n) {
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
        return T(n);
    }
  }
  var Zd = f(() => {
    "use strict";
    U();
    L();
  });

  // src/ui/list/source/file-view.ts
  var Qa;
  var qw = f(() => {
    "use strict";
    Re();
    U();
    L();
    Zd();
    $t();
    Qa = class {
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
        oe(k`
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
            return u("accountcreator-file-refused", e.name, Ga(e.code));
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
        const r = e.map((i) => ({ value: i, label: zt(i) }));
        return this.choiceTemplate("sheet", u("accountcreator-sheet-choice"), t, r);
      }
      encodingTemplate({ encoding: e, samples: t, alternatives: r }) {
        const i = [{ encoding: e, samples: t }, ...r];
        const o = i.map(({ encoding: s, samples: [a = ""] }) => ({ value: s, label: u("accountcreator-encoding-option", s, a) }));
        return k`
			${this.choiceTemplate("encoding", u("accountcreator-encoding"), e, o)}
			<ul class="accountcreator-samples" aria-label=${u("accountcreator-encoding-samples")}>
				${t.map((s) => k`<li><bdi>${s}</bdi></li>`)}
			</ul>`;
      }
      choiceTemplate(e, t, r, i) {
        const o = ({ target: s }) => {
          if (s instanceof HTMLSelectElement) {
            void this.file.choose(e === "sheet" ? { sheet: s.value } : { encoding: s.value });
          }
        };
        return k`<label class="accountcreator-source-choice">
			${t}
			<select name=${e === "sheet" ? "worksheet" : e} @change=${o}>
				${i.map((s) => k`<option
					value=${s.value} .selected=${s.value === r}
				>${s.label}</option>`)}
			</select>
		</label>`;
      }
    };
  });

  // src/ui/list/source/title-field.ts
  var BC, Ja;
  var _w = f(() => {
    "use strict";
    L();
    BC = 250;
    Ja = class {
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
        this.box.getMenu().on("choose", (i) => {
          this.enter(String(i.getData()));
        });
        const t = new OO.ui.FieldLayout(this.box, { align: "top", label: u("accountcreator-page-title") });
        this.element = (r = t.$element[0]) != null ? r : document.createElement("div");
      }
      focus() {
        this.box.focus();
      }
      suggest(e) {
        this.box.setOptions(e.map((t) => ({ data: t, label: zt(t) })));
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
        }, BC);
      }
    };
  });

  // src/ui/list/source/page-view.ts
  function qC(n) {
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
        return X(n.error.text) ? u("accountcreator-page-failed", n.title) : ve(n.error.text);
      default:
        return T(n);
    }
  }
  var Xa;
  var Ww = f(() => {
    "use strict";
    Re();
    H();
    U();
    L();
    He();
    Sn();
    $t();
    _w();
    Xa = class {
      constructor(e) {
        this.page = e;
        this.element = document.createElement("div");
        this.problem = new fe("error");
        this.element.className = "accountcreator-source-page";
        this.field = new Ja({
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
        const t = qC(e);
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
        const r = () => {
          void this.page.take();
        };
        const i = t.reduce((o, s) => {
          var a, c;
          return o + ((c = (a = e[s]) == null ? void 0 : a.people) != null ? c : 0);
        }, 0);
        return k`<button
			type="button" class="accountcreator-plain-button accountcreator-primary"
			data-accountcreator-action="take-people" ?disabled=${i === 0} @click=${r}
		>${u("accountcreator-page-take", i)}</button>`;
      }
      sectionsTemplate({ title: e, sections: t, chosen: r }) {
        return k`<fieldset class="accountcreator-sections">
			<legend>${u("accountcreator-page-sections", e)}</legend>
			${t.map((i, o) => this.sectionTemplate(i, o, r.includes(o)))}
		</fieldset>`;
      }
      sectionTemplate({ heading: e, people: t, examples: r }, i, o) {
        const s = ({ target: c }) => {
          if (c instanceof HTMLInputElement) {
            this.page.choose(i, c.checked);
          }
        };
        const a = Yt(r.map(zt));
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
  var _C, Ya;
  var zw = f(() => {
    "use strict";
    Lw();
    $w();
    Dw();
    Bw();
    L();
    Di();
    qw();
    Ww();
    _C = (n) => Iw(u("accountcreator-place-question", n), [
      { action: "replace", label: u("accountcreator-place-replace"), flags: "destructive" },
      { action: "add", label: u("accountcreator-place-add"), flags: "progressive" }
    ]);
    Ya = class {
      /**
       * @param list
       * @param pages
       * @param problemText Why a part of the program did not come, and what to do
       */
      constructor(e, t, r) {
        this.list = e;
        this.element = document.createElement("div");
        const i = this.place = new Ka(e, () => _C(e.rows.length));
        this.file = new Va(e, i, () => this.fileView.render());
        this.page = new ja(e, i, t, DOMParser, () => this.pageView.render());
        this.fileView = new Qa(this.file, r);
        this.pageView = new Xa(this.page);
        this.element.append(this.pageView.element, this.fileView.element);
      }
      openFile(e) {
        this.page.end();
        void this.file.open({ name: e.name, bytes: () => oa(e) });
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
  function Uw(n, e) {
    return g(this, null, function* () {
      const t = yield oa(e);
      if (t === null) {
        return { text: null, problem: u("accountcreator-file-unreadable", e.name) };
      }
      const { text: r, problem: i } = yield n.draft.readSource({ kind: "file", name: e.name, bytes: t });
      return i ? { text: null, problem: Ga(i.code) } : { text: r, problem: null };
    });
  }
  var Hw = f(() => {
    "use strict";
    L();
    Zd();
    Di();
  });

  // src/wiki/mw-page-service.ts
  var WC, Za;
  var Vw = f(() => {
    "use strict";
    ot();
    Fr();
    WC = ["missingtitle", "nosuchpageid", "invalidtitle", "pagecannotexist", "missingcontent-pageid"];
    Za = class {
      constructor() {
        this.api = new Tn();
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
          return ee(A(r.query).prefixsearch).map((i) => P(A(i).title)).filter((i) => i !== "");
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
            const i = A(r);
            return { title: P(i.title) || e, html: P(i.text) };
          } catch (r) {
            if (r instanceof en && WC.includes(r.code)) {
              return null;
            }
            throw r;
          }
        });
      }
    };
  });

  // src/app/sources-part.ts
  var jw = {};
  on(jw, {
    makeSources: () => zC,
    readSheetFile: () => Uw
  });
  function zC(n) {
    return new Ya(n, new Za(), it);
  }
  var Kw = f(() => {
    "use strict";
    Ln();
    Ks();
    zw();
    Hw();
    L();
    Vw();
    tt(et);
  });

  // src/app/load-part.ts
  function Be(n) {
    return UC[n]();
  }
  var UC;
  var zd = f(() => {
    "use strict";
    UC = {
      checks: () => Promise.resolve().then(() => (a0(), s0)),
      steps: () => Promise.resolve().then(() => (L0(), O0)),
      read: () => Promise.resolve().then(() => (Ch(), Ah)),
      list: () => Promise.resolve().then(() => (qb(), Bb)),
      after: () => Promise.resolve().then(() => (cw(), aw)),
      draft: () => Promise.resolve().then(() => (Aw(), Tw)),
      files: () => Promise.resolve().then(() => (Ow(), Cw)),
      sources: () => Promise.resolve().then(() => (Kw(), jw))
    };
  });

  // src/ui/shared/dialog-buttons.ts
  var ec;
  var Gw = f(() => {
    "use strict";
    ec = class {
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
        let r = 0;
        this.widgets.forEach(({ $element: o }) => {
          var c;
          const [s] = o.get();
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
  var HC, Vn;
  var Qw = f(() => {
    "use strict";
    Ut();
    go();
    Gw();
    L();
    HC = 560;
    Vn = class extends OO.ui.Dialog {
      constructor(t) {
        super({ size: t.size, classes: ["accountcreator-dialog"] });
        this.screen = t;
        this.$title = $("<h2>").addClass("accountcreator-title");
        this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
        this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
        this.buttons = new ec((t) => {
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
        const [r] = this.$element.get();
        this.press = r ? new un(r) : null;
        return this;
      }
      getBodyHeight() {
        return HC;
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
        return t === null ? $.Deferred().resolve().promise() : ye(t, u("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
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
        const { viewName: t, title: r, buttons: i } = this.screen;
        const o = this.screen.status || this.said;
        this.$element.attr("data-view", t);
        if (this.$title.text() !== r) {
          this.$title.text(r);
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
    };
    Vn.static = Object.create(OO.ui.Dialog.static);
    Vn.static.name = "accountCreator";
    Vn.static.escapable = true;
  });

  // src/ui/one/broken-off-note.ts
  function Jw(n) {
    const e = new OO.ui.ButtonWidget({ label: u("accountcreator-broken-off-show") });
    e.$button.attr("data-accountcreator-action", "resume");
    e.on("click", n);
    return new OO.ui.MessageWidget({
      type: "warning",
      label: $("<div>").text(u("accountcreator-broken-off-here")).append(" ", e.$element)
    }).$element;
  }
  var Xw = f(() => {
    "use strict";
    L();
  });

  // src/ui/one/created-view.ts
  function VC(n, e) {
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
  function ep(n, e, t = {}) {
    return $("<li>").append(
      $("<a>").attr({ href: mw.util.getUrl(e, t), target: "_blank", rel: "noopener" }).text(n)
    );
  }
  var tc;
  var Yw = f(() => {
    "use strict";
    U();
    L();
    md();
    tc = class {
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
          label: $("<div>").append(this.$heading, $("<p>").text(VC(e.by, e)))
        });
        this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
        if (e.password !== null) {
          this.$element.append(Gs(e.password, this.copied));
        }
        this.$element.append($("<ul>").addClass("accountcreator-links").append(
          ep(u("accountcreator-link-userpage"), `User:${e.username}`),
          ep(u("accountcreator-link-talk"), `User talk:${e.username}`),
          ep(u("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${e.username}` })
        ));
      }
      focus() {
        this.$heading.trigger("focus");
      }
    };
  });

  // src/ui/one/fetched-puzzle.ts
  function Zw(n) {
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
  var ey = f(() => {
    "use strict";
    L();
  });

  // src/ui/one/email-remark.ts
  function ty(n, e) {
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
  var ny = f(() => {
    "use strict";
    L();
  });

  // src/ui/one/name-remark.ts
  function jC(n, e) {
    switch (n.kind) {
      case "free": {
        const t = Wi(n.canonical);
        return t !== null ? { type: "warning", content: u("accountcreator-name-mixed", t) } : n.canonical === e ? { type: "success", content: u("accountcreator-name-free") } : { type: "notice", content: u("accountcreator-name-normalised", n.canonical) };
      }
      case "taken":
        return { type: "error", content: u("accountcreator-name-taken", n.canonical) };
      case "invalid":
        return { type: "error", content: u("accountcreator-advice-invaliduser") };
      case "forbidden": {
        const t = $("<span>");
        if (G(n.code).name === "lookalike" && n.message.format === "text") {
          t.text(u("accountcreator-name-lookalike", n.message.text));
        } else if (X(n.message)) {
          t.text(u("accountcreator-name-forbidden"));
        } else {
          t.append(le(n.message));
        }
        return { type: n.override === null ? "error" : "warning", content: t };
      }
      default:
        return T(n);
    }
  }
  function ry(n, e) {
    switch (n.kind) {
      case "none":
        return null;
      case "checking":
        return { type: "notice", content: u("accountcreator-name-checking") };
      case "failed":
        return { type: "warning", content: u("accountcreator-check-failed") };
      case "done":
        return jC(n.result, e);
      default:
        return T(n);
    }
  }
  function iy(n) {
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
      r.append($("<span>").addClass("accountcreator-sentence").append(le(i)));
    });
    return { type: "error", content: r };
  }
  var oy = f(() => {
    "use strict";
    Ue();
    H();
    qt();
    U();
    L();
    He();
  });

  // src/ui/one/form-view.ts
  var KC, nc;
  var sy = f(() => {
    "use strict";
    lt();
    We();
    H();
    dt();
    Ee();
    Bc();
    ey();
    L();
    ny();
    oy();
    qc();
    $d();
    KC = ["username", "password", "retype", "email", "realname", K];
    nc = class {
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
        this.modes = new Lr((r) => e.form.setMode(r), {
          generate: () => u("accountcreator-mode-generate"),
          type: () => u("accountcreator-mode-type")
        });
        this.fields = new or({
          changed: (r, i) => e.form.setValue(r, i),
          pressed: (r) => {
            void e.create(false, { [r]: true });
          },
          showsHelp: ({ name: r }) => !KC.includes(r),
          puzzle: (r) => Zw(() => t(r, {
            another: () => e.form.renew(),
            answered: (i) => e.form.setValue(K, i),
            solvedBy: (i) => e.form.solveCaptchaBy(i),
            ownPage: { address: () => this.createAccountAddress(), handOver: () => e.handOver() }
          }))
        });
        this.$element.append(this.notice.$element, this.fields.$element);
        this.$element.on("keydown", (r) => this.onKeydown(r));
      }
      render(e) {
        const t = ze(e.requests, e.mode);
        if (this.fields.render(this.visibleFields(e), gt(t), e.challenge)) {
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
        const t = e.field.name === K ? this.fields.$captcha : null;
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
        return [...o.map((s) => xe(t, s)), ...er(t, r)].filter((s) => s !== null);
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
        if (r && i && !Ic(i, r)) {
          this.modes.$element.before(i);
        }
      }
      renderRemarks(e) {
        var a, c, l, d, p;
        const t = String((a = e.values.username) != null ? a : "").trim();
        const { notice: r } = e;
        const i = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
        (c = this.fields.get("username")) == null ? void 0 : c.setRemark(i ? null : ry(e.name, t));
        (l = this.fields.get("password")) == null ? void 0 : l.setRemark(iy(e.password));
        if (e.email !== this.emailShown) {
          this.emailShown = e.email;
          (d = this.fields.get("email")) == null ? void 0 : d.setRemark(ty(e.email, (m) => {
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
        return this.fields.get((r = t.find((i) => !we(e.values, i))) != null ? r : "username");
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
          return String((o = we(e, i)) != null ? o : "").trim();
        };
        return mw.util.getUrl("Special:CreateAccount", h({
          wpName: r("username"),
          email: r("email"),
          realname: r("realname"),
          reason: r("reason")
        }, t === "mail" ? { wpCreateaccountMail: "1" } : {}));
      }
    };
  });

  // src/ui/one/stages.ts
  function ay({ kind: n }) {
    return n === "creating" || n === "finding";
  }
  function rc(n) {
    return n.kind === "form" || n.kind === "question" || ay(n);
  }
  function cy(n) {
    const e = ay(n);
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
        return T(n);
    }
  }
  function ly(n) {
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
  var tp = f(() => {
    "use strict";
    U();
    L();
  });

  // src/ui/one/step-panel.ts
  var ic;
  var uy = f(() => {
    "use strict";
    ic = class {
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
  var oc;
  var dy = f(() => {
    "use strict";
    Ai();
    Yw();
    sy();
    tp();
    uy();
    oc = class {
      /**
       * @param one
       * @param dependencies
       * @param stepChanged Told when the step that is shown has changed
       */
      constructor(e, t, r) {
        this.$element = $("<div>").addClass("accountcreator-one");
        const i = () => e.passwordCopied();
        this.form = new nc(e, t.fetchPuzzle);
        this.step = new ic(t.stepScreen, r);
        this.created = new tc(i);
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
        this.form.$element.toggle(rc(t));
        this.created.$element.toggle(t.kind === "created");
        if (rc(t)) {
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
        if (rc(t)) {
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
  var sc;
  var py = f(() => {
    "use strict";
    Ut();
    Xw();
    L();
    dy();
    tp();
    sc = class {
      constructor(e, t) {
        this.one = e;
        this.dependencies = t;
        this.size = "large";
        this.$brokenOff = $("<div>");
        this.stage = null;
        this.notice = null;
        /** To be told of changes; null while something else is shown. */
        this.changed = null;
        this.panels = new oc(e, t, () => {
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
        return (t = (e = this.panels.step.screen) == null ? void 0 : e.buttons) != null ? t : cy(this.one.state.stage);
      }
      get closingQuestion() {
        return this.panels.step.screen ? this.panels.step.screen.closingQuestion : ly(this.one);
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
          this.$brokenOff.append(Jw(this.dependencies.toMany));
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
        for (const { name: t, type: r } of this.one.state.requests.flatMap((i) => i.fields)) {
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
        void ye(u("accountcreator-close-step-maybe"), u("accountcreator-walk-away")).then(
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
          void ye(r, e).then(t, () => this.focus());
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
          void ye(
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
  function fy(n, e) {
    const { stops: t, spent: r, field: i } = G(n);
    return { kind: "refused", code: n, message: e, stops: t, spent: r, field: i, retryAfter: null, ended: true };
  }
  function my(n, e) {
    return b(h({}, fy(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
  }
  function np(n, e) {
    const t = P(e.redirecttarget);
    return {
      kind: "step",
      step: {
        type: n,
        code: P(e.messagecode),
        message: Nt(e.message),
        requests: Oa(e.requests),
        redirectTarget: t === "" ? null : t
      }
    };
  }
  function hy(n, e) {
    const t = A(n.createaccount);
    switch (t.status) {
      case "PASS":
        return { kind: "created", username: P(t.username), by: e };
      case "FAIL":
        return fy(P(t.messagecode), Nt(t.message));
      case "UI":
        return np("ui", t);
      case "REDIRECT":
        return np("redirect", t);
      case "RESTART":
        return np("restart", t);
      default:
        return { kind: "unknown", cause: "unreadable" };
    }
  }
  function xy(n) {
    const { outcome: e } = G(n.code);
    if (e === "sessionLost") {
      return { kind: "sessionLost", now: null };
    }
    if (e === "unknown" && n.status === 429) {
      return my("ratelimited", n);
    }
    if (e === "unknown") {
      const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
      const { retryAfter: r } = n;
      return h({ kind: "unknown", cause: t }, r === null ? {} : { retryAfter: r });
    }
    return my(n.code, n);
  }
  var gy = f(() => {
    "use strict";
    Ue();
    La();
    ot();
  });

  // src/wiki/read-opening.ts
  function by(n) {
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
  function GC(n) {
    const { blockinfo: e } = A(A(n).data);
    return _d(An(n), P(A(e).blockreason));
  }
  function QC(n) {
    const e = A(n.general);
    const t = /* @__PURE__ */ new Map();
    const r = (o, s) => {
      var a;
      t.set(o, (a = t.get(o)) != null ? a : { code: o, message: s });
    };
    const [i] = ee(n.pages);
    for (const o of ee(A(A(i).actions).createaccount)) {
      r(P(A(o).code), GC(o));
    }
    if (e.readonly === true) {
      r("readonly", Q(P(e.readonlyreason)));
    }
    if (A(n.authmanagerinfo).cancreateaccounts !== true) {
      r("userlogin-cannot-create", Q(""));
    }
    return [...t.values()];
  }
  function JC(n) {
    const e = A(n.namespaces);
    const t = [e[2], e[3]].map(A).flatMap(({ name: i, canonical: o }) => [P(i), P(o)]);
    const r = ee(n.namespacealiases).map(A).filter(({ id: i }) => i === 2 || i === 3).map(({ alias: i }) => P(i));
    return {
      userNamespaces: [...t, ...r].filter((i) => i !== ""),
      language: P(A(n.general).lang)
    };
  }
  function rp(n) {
    return Oa(A(A(n.query).authmanagerinfo).requests);
  }
  function ip(n) {
    return P(A(A(n.query).tokens).createaccounttoken);
  }
  function wy(n, e) {
    const t = A(n.query);
    const r = A(t.userinfo);
    const i = Date.parse(P(n.curtimestamp));
    return {
      me: P(r.name),
      rights: Mr(r.rights),
      requests: rp(n),
      impediments: QC(t),
      siteName: P(A(t.general).sitename),
      rules: JC(t),
      clockSkew: Number.isNaN(i) ? 0 : i - e
    };
  }
  var yy = f(() => {
    "use strict";
    H();
    La();
    Fr();
    ot();
  });

  // src/wiki/mw-account-service.ts
  function XC({ code: n }) {
    return G(n).outcome === "unknown";
  }
  var ac;
  var vy = f(() => {
    "use strict";
    H();
    Ue();
    yt();
    Id();
    gy();
    qd();
    Na();
    yy();
    ot();
    Fr();
    ac = class {
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
        this.api = new Tn();
        this.token = "";
      }
      open() {
        return g(this, null, function* () {
          const [e, t] = yield Promise.all([
            this.api.get(by(this.me)),
            this.disabled()
          ]);
          const r = wy(e, Date.now());
          this.token = ip(e);
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
          this.requests = rp(yield this.api.get({
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
            ususers: Nr + e,
            usprop: "registration",
            letype: "newusers",
            leuser: this.me,
            leend: new Date(t).toISOString(),
            leprop: "title|user|timestamp|type",
            lelimit: "max"
          };
          try {
            const i = yield this.api.get(r);
            const o = Bd(i, this.me, t);
            if (o.kind !== "other" || Pa(i) === null) {
              return o;
            }
            const [s] = ee(A(i.query).users);
            const a = `User:${P(A(s).name)}`;
            return Bd(yield this.api.get(b(h({}, r), { letitle: a })), this.me, t);
          } catch (i) {
            return { kind: "silent" };
          }
        });
      }
      checkName(e, t) {
        return g(this, null, function* () {
          var o;
          const r = yield this.api.get({
            action: "query",
            list: "users",
            ususers: Nr + e,
            usprop: "cancreate"
          }, t);
          const i = Ma(r, this.requests);
          return i.kind === "free" ? (o = (yield Ea(this.api, this.requests, i.canonical, t))[0]) != null ? o : i : i;
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
          const i = { action: "validatepassword", password: t };
          let o;
          try {
            o = yield this.api.post(e === "" ? i : b(h({}, i), { user: e }), r);
          } catch (a) {
            if (!(a instanceof en) || XC(a) || e === "") {
              throw a;
            }
            o = yield this.api.post(i, r);
          }
          const s = A(o.validatepassword);
          return {
            accepted: s.validity === "Good",
            messages: ee(s.validitymessages).map(An)
          };
        });
      }
      send(e, t) {
        return g(this, null, function* () {
          try {
            return yield this.post(e, t);
          } catch (r) {
            if (r instanceof en && G(r.code).retry === "token") {
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
            this.token = ip(yield this.api.get({
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
          return hy(yield this.api.post(b(h({}, e), {
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
          const t = xy(e);
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
          const r = A(ee(A(t.paraminfo).modules)[0]);
          return ee(r.parameters).length > 0 ? null : { code: "moduledisabled", message: An(null) };
        });
      }
    };
  });

  // src/app/creator.ts
  var YC = {};
  var op, Ii;
  var ky = f(() => {
    "use strict";
    pc();
    Up();
    Lc();
    Jp();
    oo();
    Ln();
    Yp();
    zd();
    Ks();
    Ut();
    Qw();
    L();
    wo();
    py();
    Fc();
    vy();
    op = class {
      constructor() {
        this.marks = new ho(mw.util.getUrl("Special:BlankPage/AccountCreator"), io);
        this.service = new ac(() => this.marks.nextAddress());
        this.one = new no({
          service: this.service,
          clock: Kr,
          lock: Ec,
          randomBytes: io,
          onCreated: (e) => this.tell(e),
          converse: (e, t, r) => this.fetchSteps().then(({ converse: i }) => i(e, t, r)),
          judgeEmail: (e) => Be("checks").then(({ judgeEmail: t }) => t(e))
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
          _r(Gr, _t, null, 0);
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
        tt(et);
        const r = new sc(e, {
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
          hasBrokenOff: () => _r(Gr, _t, t.me, Kr.now())
        });
        const i = new Vn(r);
        const o = new OO.ui.WindowManager();
        T0(o);
        o.addWindows([i]);
        return { dialog: i, manager: o, oneScreen: r };
      }
      /**
       * What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed.
       *
       * @return Asks whether what was asked for may take the place of what is shown; null: that is not in question
       */
      show(i, o) {
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
              void ye(c.replaceQuestion, u("accountcreator-place-replace")).then(p, () => c.focus());
            };
          }
          p();
          return null;
        });
      }
      /** The list, where it is wanted, or what is there to go on with; null: view *one* is to be shown. */
      listFor(r) {
        return g(this, arguments, function* ({ many: e, accounts: t }) {
          const i = e ? yield this.fetchList() : this.list;
          return i && (e || i.model.run.isBusy || i.model.hasDraft && t.length === 0) ? i : null;
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
        return g(this, null, function* () {
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
        return g(this, null, function* () {
          var r;
          const { service: e, windows: t } = this;
          if (!this.list) {
            t == null ? void 0 : t.dialog.pushPending();
            t == null ? void 0 : t.dialog.say("");
            try {
              const [i, { makeListPart: o }, { redirector: s }] = yield Promise.all(
                [Be("read"), Be("list"), this.loadSteps(), Be("checks")]
              );
              this.list = (r = this.list) != null ? r : o(
                { service: e, reader: i, clock: Kr, lock: Ec, randomBytes: io, onCreated: (a) => this.tell(a) },
                { toOne: () => this.toOne(), redirector: s }
              );
            } catch (i) {
              mw.log.error(i);
              t == null ? void 0 : t.dialog.say(it(i));
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
          const { makeStepsPart: e } = yield Be("steps");
          this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: Kr }, this.marks);
          return this.steps;
        });
      }
      /** @throws Error with a message for the person */
      fetchSteps() {
        return this.loadSteps().catch((e) => {
          mw.log.error(e);
          throw new Error(it(e));
        });
      }
      tell({ username: e, by: t }) {
        var r;
        (r = this.windows) == null ? void 0 : r.dialog.tellFilledBy(null);
        mw.hook("accountCreator.created").fire({ username: e, by: t });
      }
    };
    Ii = new op();
    Xp(Ii.service);
    window.addEventListener("beforeunload", (n) => {
      if (Ii.isBusy) {
        n.preventDefault();
        n.returnValue = "";
      }
    });
    $(document).on("click", "#pt-logout, .menu__item--logout", () => Ii.forgetRun());
    mw.hook("accountCreator.open").add((n) => {
      const { url: e } = n != null ? n : {};
      if (typeof e !== "string" || e !== location.href) {
        void Ii.open(jp(n));
      } else if (!x0(e, _t)) {
        const t = new URL(e);
        void Ii.open(Kp(new Map(t.searchParams)));
        Qp(t);
      }
    });
  });

  // styles:accountcreator-styles
  var dp = `
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
  function pp(n) {
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
    mw.libs.accountCreator = { version: "0.1.0+6b4e854e", parts: {} };
    pp(() => mw.loader.using("mediawiki.api,mediawiki.jqueryMsg,mediawiki.util,oojs-ui-core,oojs-ui-windows".split(",")).then(() => {
      mw.loader.addStyleTag(dp);
      return Promise.resolve().then(() => (ky(), YC));
    }));
  });
})();
// </nowiki>
